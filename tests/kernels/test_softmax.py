"""Softmax and its gradient against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, check_on, random_inputs
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels.built import KernelError
from barewave.kernels.softmax import row_softmax, softmax, softmax_gradient

DTYPES = ("f32", "f16")


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_softmax(cards, numbers):
    for number in numbers:
        check(cards, softmax(SHAPES[number], dtype=DTYPES[number % 2]))
        check(cards, softmax_gradient(SHAPES[number], dtype=DTYPES[(number + 1) % 2]))


@pytest.mark.parametrize("shape", [(4, 65), (1, 66000)])
def test_large_arguments_do_not_overflow(cards, shape):
    built = softmax(shape)
    (x,) = random_inputs(built)
    x = x * 80 + np.float32(1e4)
    # the arguments themselves are exact only to 2**-11 there, which is in the array that both are given
    check_on(cards[0], built, [x])


def test_what_is_no_number(cards):
    x = np.zeros((5, 40), np.float32)
    x[0, 3], x[1, 7], x[2], x[3, :39] = np.nan, np.inf, -np.inf, -np.inf
    built = softmax(x.shape)
    assert np.isnan(row_softmax(x)[:3]).all()
    check_on(cards[0], built, [x])


@pytest.mark.parametrize(("shape", "dtype"), [((3,), "i32"), ((), "f32"), ((3, -1), "f32"), (None, "f32")])
def test_what_is_not_offered(shape, dtype):
    for family in (softmax, softmax_gradient):
        with pytest.raises(KernelError, match=family.__name__):
            family(shape, dtype=dtype)
