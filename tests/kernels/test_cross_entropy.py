"""Cross entropy and its gradient against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, check_on, random_inputs
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels.built import BuiltKernel, KernelError
from barewave.kernels.cross_entropy import cross_entropy


def inputs(built: BuiltKernel) -> list[np.ndarray]:
    """Random ones, with labels of which some are no class."""
    x, labels, *scale = random_inputs(built)
    random = np.random.default_rng(1)
    return [x, random.integers(-1, x.shape[-1] + 1, labels.shape).astype(np.int32), *scale]


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_cross_entropy(cards, numbers):
    for number in numbers:
        built = cross_entropy(SHAPES[number], dtype=("f32", "f16")[number % 2], gradient=number % 4 != 2)
        check(cards, built, inputs(built))


def test_large_scores_do_not_overflow(cards):
    built = cross_entropy((6, 300))
    x, *others = inputs(built)
    x[:, 5] += 5000.0
    x[2, 5] = 1e30
    check_on(cards[0], built, [x, *others])


@pytest.mark.parametrize(
    ("shape", "dtype", "text"),
    [
        ((), "f32", "1 to 16 axes"),
        ((3, 3), "i32", "'i32' is not offered"),
        ((1, 1 << 29), "f32", "classes; at most"),
    ],
)
def test_what_is_not_offered(shape, dtype, text):
    with pytest.raises(KernelError, match=text):
        cross_entropy(shape, dtype=dtype)
