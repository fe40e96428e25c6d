"""Reasons that ``isa.explain`` gives for instructions that stand alone and could be half of a pair."""

from __future__ import annotations

import pytest

from barewave.isa import assemble, disassemble, explain
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import items_from, pair_up, schedule

LONE = "v_mul_f32 v0, v1, v2\nv_add_f32 v4, v5, v7\n"
PAIR = "v_mul_f32 v0, v1, v2\nv_add_f32 v3, v4, v5\n"
LOAD = "global_load_b32 v10, v11, s[4:5]\n"
USE = "v_floor_f32 v12, v10\n"


def items(text: str, wave_size: int = 32) -> list[Item]:
    return items_from(disassemble(assemble(text, wave_size), wave_size))


def said(body: list[Item], *, pairs: bool = True) -> dict[int, str]:
    lines = explain(body, pairs=pairs).splitlines()
    found = {number: line.partition("//")[2] for number, line in enumerate(lines)}
    return {number: text.strip() for number, text in found.items() if "paired" in text}


def test_the_reason_stands_beside_the_line() -> None:
    assert said(schedule(items(LONE))) == {
        0: "not paired with 1: destinations v0 and v4 are not one even and one odd register"
    }


def test_one_that_reads_the_others_result_is_named() -> None:
    text = "v_mul_f32 v0, v1, v2\nv_add_f32 v3, v0, v4\n"
    # what a delay is put between is still beside each other
    assert said(schedule(items(text))) == {0: "not paired with 2: it writes v0, which the other reads"}


def test_what_could_be_a_pair_is_said_and_a_pair_has_no_reason() -> None:
    body = schedule(items(PAIR))
    assert said(body) == {0: "could be paired with 1", 1: "could be paired with 0"}
    assert said(schedule(body, pairs=True)) == {}
    assert said(body, pairs=False) == {}


def test_a_wait_that_stands_between_is_named() -> None:
    first, second = PAIR.splitlines(keepends=True)
    body = schedule(items(LOAD + first + USE + second))
    assert said(body) == {
        1: "not paired with 4: s_waitcnt vmcnt(0) at 2 stands between",
        4: "not paired with 1: s_waitcnt vmcnt(0) at 2 stands between",
    }
    # formed before the wait is put in
    assert said(schedule(items(LOAD + first + USE + second), pairs=True)) == {}


def test_waves_of_64_have_no_pairs() -> None:
    assert said(items(PAIR, 64)) == {}


def test_what_has_no_possible_partner_near_stays_readable() -> None:
    assert said(items("v_mul_f32 v0, v1, v2\nv_floor_f32 v1, v0\ns_endpgm\n")) == {}


@pytest.mark.parametrize(("text", "pairs"), [(PAIR, 1), (LONE, 0)])
def test_halves_of_pairs_are_the_instructions_they_were_made_of(text: str, pairs: int) -> None:
    body = items(text)
    found = pair_up(body, rename=False)
    halves = [half for pair in found.joined for half in pair]
    assert (found.pairs, len(halves)) == (pairs, 2 * pairs)
    assert all(any(half is item for item in body) for half in halves)
    assert all(isinstance(half, Statement) for half in halves)
