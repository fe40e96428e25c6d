"""Kernels of arithmetic alone: their results, and that their loops consist of nothing else."""

from __future__ import annotations

import re

import pytest
from kernel_runs import check
from loop_figures import Loop

from barewave.kernels.built import KernelError
from barewave.kernels.peak import FORMS, peak


@pytest.mark.parametrize("form", FORMS)
def test_equals_numpy(cards, form):
    check(cards, peak(form, rounds=3, length=32, groups=2))


@pytest.mark.parametrize("form", FORMS)
def test_no_groups_are_nothing_to_do(cards, form):
    check(cards, peak(form, groups=0))


@pytest.mark.long
@pytest.mark.parametrize("rounds", [1, 2, 5, 17])
@pytest.mark.parametrize("length", [16, 48, 128, 240])
@pytest.mark.parametrize("form", FORMS)
def test_more_counts_equal_numpy(cards, form, length, rounds):
    check(cards, peak(form, rounds=rounds, length=length, groups=1))


@pytest.mark.parametrize("form", FORMS)
def test_the_loop_is_that_instruction_and_what_counts_its_rounds(form):
    built = peak(form)
    loop, kind = Loop(built), FORMS[form]
    assert {str(each).split()[0] for each in loop.vector} == {kind.instruction}
    assert len(loop.vector) == kind.length
    others = len(loop.instructions) - len(loop.vector)
    # each of the others may take a cycle, and the branch 16 until the next one issues
    assert kind.cycles * kind.length / (kind.cycles * kind.length + others + 16) >= 0.99
    assert sum(len(each.data) for each in loop.instructions) <= 16 << 10 + 1


def test_the_fp32_form_is_dual_issue_from_four_banks():
    for each in Loop(peak("f32")).vector:
        assert str(each).count("v_dual_fmac_f32") == 2
        numbers = [int(text) for text in re.findall(r"v(\d+)", str(each))]
        x, y = numbers[:3], numbers[3:]
        assert len({number % 4 for number in (*x[1:], *y[1:])}) == 4
        assert all((first ^ second) & 1 for first, second in zip(x, y, strict=True))


def test_what_depends_on_another_is_far_enough_behind():
    """5 cycles for a vector instruction; sums come round after 16."""
    for form in ("f32", "f16"):
        targets = [re.findall(r"v(\d+)", str(each))[0] for each in Loop(peak(form)).vector]
        assert all(len(set(targets[start : start + 16])) == 16 for start in range(0, 64))


@pytest.mark.parametrize(
    ("arguments", "options", "text"),
    [
        (("f64",), {}, "there is no form 'f64': f32, f16"),
        (("f32",), {"length": 17}, "length=17: a multiple of 16"),
        (("f32",), {"length": 4096}, "length is a whole number from 16 to 2048, not 4096"),
        (("f32",), {"rounds": 0}, "rounds is a whole number from 1 to 2147483647, not 0"),
        (("f32",), {"groups": -1}, "groups is a whole number from 0 to"),
    ],
)
def test_what_cannot_be_made_says_which_limit_it_is(arguments, options, text):
    with pytest.raises(KernelError, match=re.escape(text)):
        peak(*arguments, **options)
