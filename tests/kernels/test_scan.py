"""Running sums against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, check_on
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels.built import KernelError
from barewave.kernels.scan import scan

DTYPES = ("i32", "f32", "f16")


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_scan(cards, numbers):
    for number in numbers:
        check(cards, scan(SHAPES[number], dtype=DTYPES[number % 3]))
        check(cards, scan(SHAPES[number], dtype=DTYPES[(number + 1) % 3], exclusive=True))


def test_what_stands_before_an_infinity_stays(cards):
    x = np.ones((1, 3000), np.float32)
    x[0, 2000] = np.inf
    for exclusive in (False, True):
        check_on(cards[0], scan(x.shape, exclusive=exclusive), [x])


@pytest.mark.parametrize(("shape", "dtype"), [((3,), "i8"), ((), "f32"), ((3, -1), "f32")])
def test_what_is_not_offered(shape, dtype):
    with pytest.raises(KernelError, match="scan"):
        scan(shape, dtype=dtype)
