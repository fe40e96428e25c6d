"""Many products of weights in SGPRs and factors in VGPRs, two by each instruction."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..isa.builder import Register, half
from .writer import Writer

__all__ = ["add_products"]


def add_products(
    k: Writer,
    sums: Sequence[Register],
    factors: Sequence[Register],
    weight: Callable[[int, int], Register],
) -> None:
    """Emit ``sums[i] += weight(i, j) * factors[j]`` for all ``i`` and ``j``, in 32-bit floats.

    Two sums and two factors at a time: the halves of a pair then have other sums and other factors, one even
    and one odd register of each, which is what a pair wants; weights are SGPRs, of which it may have two.
    What is left over of odd numbers stands alone.

    Parameters
    ----------
    k : Writer
        The builder.
    sums, factors : sequence of Register
        VGPRs that follow each other.
    weight : callable
        SGPR for a number of a sum and one of a factor.
    """
    paired_sums, paired_factors = len(sums) & ~1, len(factors) & ~1
    for j in range(0, paired_factors, 2):
        # one diagonal of all pairs, then the other: so that a sum's two additions are apart
        for swap in (0, 1):
            for i in range(0, paired_sums, 2):
                first, second = j + swap, j + 1 - swap
                k.dual(
                    half.v_dual_fmac_f32(sums[i], weight(i, first), factors[first]),
                    half.v_dual_fmac_f32(sums[i + 1], weight(i + 1, second), factors[second]),
                )
    for j, factor in enumerate(factors):
        start = paired_sums if j < paired_factors else 0
        for i in range(start, len(sums)):
            k.v_fmac_f32(sums[i], weight(i, j), factor)
