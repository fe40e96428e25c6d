"""Which of two kernels computes the gradient of weights: the one that the cost model finds faster.

Both are fitted to the model's cycles of kernels for 48 convolutions (``tests/kernels/conv_derivation.py``
prints them beside the fit): 1 to 25 taps, 3 to 1024 channels, images of 7x7 and 28x28.
"""

from __future__ import annotations

from math import prod
from typing import Final

from ..isa.cost_model import card_cycles
from .correlation_problem import Correlation

__all__ = ["correlation_cycles", "shared_cycles"]

#: Workgroups on a workgroup processor; of 128 and of 256 work-items.
_RESIDENT_CORRELATION: Final = 16
_RESIDENT_SHARED: Final = 6
#: From a load of weights to the end of the products with them, and what a step has beside its products.
_STEP_LATENCY: Final = 568
_STEP_REST: Final = 11


def correlation_cycles(problem: Correlation) -> float:
    """Cycles of the card for a correlation whose loop waits for the loads of each step.

    Parameters
    ----------
    problem : Correlation
        A step of the loop loads weights of ``problem.taps`` taps.
    """
    taps = problem.taps
    steps = problem.channels * problem.y.taps * -(-problem.x.taps // max(1, taps))
    products = taps * problem.lane_rows + _STEP_REST

    def cycles(groups: int) -> float:
        return steps * max(_STEP_LATENCY, groups * products)

    return card_cycles(prod(problem.grid), _RESIDENT_CORRELATION, cycles)


def shared_cycles(groups: int, rounds: int, taps: int, sums: int) -> float:
    """Cycles of the card where the lanes of a workgroup share the pixels.

    A workgroup by itself waits for what it loads; several keep the vector units busy. Each has a part for
    its sums, which are folded at the end, and one for each round of 256 pixels.

    Parameters
    ----------
    groups : int
        Workgroups.
    rounds : int
        Pixels of the results of all images, in workgroups.
    taps, sums : int
        Weights of a filter and channel, and of all filters of a workgroup.
    """
    alone = 350 + 177 * sums + rounds * (650 + 128 * taps)
    each = 130 + 29 * sums + rounds * (95 + 19.6 * taps + 2.15 * sums)
    return card_cycles(groups, _RESIDENT_SHARED, lambda together: max(alone, together * each))
