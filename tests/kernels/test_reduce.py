"""Sums, extremes and means against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, random_inputs, run
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels import flat
from barewave.kernels.built import KernelError
from barewave.kernels.reduce import OPERATIONS, reduce, reduce_all

CASES = [("f32", "sum"), ("f16", "mean"), ("i32", "sum"), ("f32", "max"), ("i32", "min"), ("f16", "max")]


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_the_last_axis(cards, numbers):
    for number in numbers:
        for offset in range(2):
            dtype, operation = CASES[(number + 3 * offset) % len(CASES)]
            check(cards, reduce(SHAPES[number], operation, dtype=dtype))


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_everything(cards, numbers):
    for number in numbers:
        dtype, operation = CASES[number % len(CASES)]
        for stage in reduce_all(SHAPES[number], operation, dtype=dtype):
            check(cards, stage)


def test_stages_follow_each_other(cards):
    first, last = reduce_all((3, 5001), "mean")
    x = random_inputs(first)
    parts = run(cards[0], first, x)
    assert first.outputs[0].shape == last.inputs[0].shape
    assert float(run(cards[0], last, parts)[0]) == pytest.approx(
        float(x[0].astype(np.float64).mean()), abs=1e-6
    )


def test_workgroups_that_go_round(cards, monkeypatch):
    monkeypatch.setattr(flat, "_MOST_GROUPS", 2)
    for count in (256 * 4 * 2 * 5 + 3, 256 * 4 * 2 * 4, 256 * 4 * 2 * 3 + 700):
        for stage in reduce_all((count,), "sum"):
            check(cards, stage)


def test_sixteen_bits_in_and_thirty_two_out(cards):
    check(cards, reduce((5, 77), "sum", dtype="f16", output_dtype="f32"))


def test_what_extremes_make_of_special_numbers(cards):
    x = np.zeros((4, 40), np.float32)
    x[0, 3], x[1, 7], x[2] = np.nan, np.inf, np.nan
    x[3] = -0.0
    for operation in OPERATIONS:
        check(cards, reduce((4, 40), operation), [x])


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (((3,), "product"), "sum, max, min, mean are offered"),
        (((3,), "mean", "i32"), "a mean of i32 is not offered"),
        (((3,), "sum", "f64"), "'f64' is not offered; f32, f16, i32 are"),
        (((), "sum"), "1 to 16 axes"),
        (((-1, 3), "sum"), r"extent 0 of \(-1, 3\) is -1"),
        (((2.5,), "sum"), "whole number"),
        (((1 << 30, 1 << 30), "sum"), "at most 1099511627776"),
        ((("12",), "sum"), "whole number"),
        (((1 << 33, 1), "sum"), "a dispatch has at most 4294967295: split the arrays"),
        (((2, 1 << 31), "sum"), "bytes from row to row; at most 4294967295"),
    ],
)
def test_what_is_not_offered(arguments, text):
    shape, operation, *dtype = arguments
    with pytest.raises(KernelError, match=text):
        reduce(shape, operation, dtype=dtype[0] if dtype else "f32")
