"""Of two kernels for gradients of weights the one is made that the cost model finds faster, or nearly so."""

from __future__ import annotations

import pytest
from conv_derivation import CONVOLUTIONS, Shape, fitted, model_cycles

from barewave.kernels import conv2d_weight_gradient

#: Where both are about as fast the fit may say the other.
NEAR = 1.1
IN_EACH_RUN = (CONVOLUTIONS[18], CONVOLUTIONS[24], CONVOLUTIONS[25])


def check_choice(shape: Shape) -> None:
    fit = fitted(shape)
    found = {correlates: model_cycles(shape, correlates) for correlates in (True, False)}
    chosen = found[fit["correlation_cycles"] <= fit["shared_cycles"]]
    assert chosen <= NEAR * min(found.values()), (found, fit)


@pytest.mark.parametrize("shape", IN_EACH_RUN)
def test_the_chosen_kernel_is_the_faster_one(shape: Shape):
    check_choice(shape)


@pytest.mark.long
@pytest.mark.parametrize("shape", CONVOLUTIONS)
def test_the_chosen_kernel_is_the_faster_one_of_all(shape: Shape):
    check_choice(shape)


def test_both_kernels_are_chosen_and_the_fit_decides():
    for shape, block in (((8, 3, 7, 7), (64, 1, 1)), 256), (((8, 256, 7, 7), (256, 3, 3)), 128):
        fit = fitted(shape)
        built = conv2d_weight_gradient(*shape, padding=shape[1][1] // 2)
        assert built.block[0] == block
        assert (fit["shared_cycles"] < fit["correlation_cycles"]) == (block == 256)
