"""Layer and root-mean-square normalisation against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, random_inputs, run
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels.built import KernelError
from barewave.kernels.normalization import layernorm, rmsnorm

FAMILIES = (layernorm, rmsnorm)


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_normalization(cards, numbers):
    for number in numbers:
        for family, dtype in zip(FAMILIES, ("f32", "f16") if number % 2 else ("f16", "f32"), strict=True):
            check(cards, family(SHAPES[number], dtype=dtype, statistics=number % 4 < 2))


def test_a_large_mean_does_not_drown_the_variance(cards):
    built = layernorm((3, 500), statistics=True)
    x, *others = random_inputs(built)
    # steps of 1/16 are exact in float32 beside 4096
    inputs = [np.round(x * 16) / 16 + np.float32(4096), *others]
    y, mean, factor = run(cards[0], built, inputs)
    wanted, middle, scale = built.reference(*inputs)
    # the mean itself is rounded to 2**-12; a variance from squares would be off by more than 1
    assert np.abs(mean - middle).max() <= 2**-11
    assert np.allclose(factor, scale, rtol=1e-5)
    assert np.abs(y - wanted).max() <= 2**-10 * scale.max()


def test_rows_without_variance(cards):
    for family in FAMILIES:
        built = family((3, 40))
        check(cards, built, [np.zeros((3, 40), np.float32), *random_inputs(built)[1:]])


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"shape": ()}, "1 to 16 axes"),
        ({"shape": (3,), "dtype": "i32"}, "'i32' is not offered"),
        ({"shape": (3,), "epsilon": 0.0}, "epsilon is 0.0"),
        ({"shape": (3,), "epsilon": float("nan")}, "epsilon is .*not nan"),
    ],
)
def test_what_is_not_offered(arguments, text):
    for family in FAMILIES:
        with pytest.raises(KernelError, match=text):
            family(**arguments)
