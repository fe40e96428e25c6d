"""Functions that LLVM's AMDGPU back end writes into expressions, for when all kernels are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Final

__all__ = ["FUNCTIONS", "BadCallError"]

#: From this number on, LLVM's ``Generation`` means that SGPRs never limit the occupancy (GFX10).
_NO_SGPR_LIMIT: Final = 10
#: Bytes in a unit of the prefetch field, and the largest number that it holds.
_PREFETCH_UNIT, _PREFETCH_LIMIT = 128, 63


class BadCallError(Exception):
    """A function got too few, too many or impossible arguments."""


def _align(value: int, alignment: int) -> int:
    if alignment <= 0:
        raise BadCallError(f"alignto to {alignment} has no value")
    return (value + alignment - 1) // alignment * alignment


def _occupancy(numbers: Sequence[int]) -> int:
    """Waves per SIMD: limits of the target first, then the SGPRs and VGPRs of the kernel."""
    most, granule, total, generation, initial, sgprs, vgprs = numbers
    waves = initial
    if sgprs:
        if generation < _NO_SGPR_LIMIT:
            raise BadCallError("occupancy is known for gfx10 and later only")
        waves = min(waves, most)
    if vgprs:
        fitting = most if vgprs < granule else min(max(total // _align(vgprs, granule), 1), most)
        waves = min(waves, fitting)
    return waves


def _prefetch(numbers: Sequence[int]) -> int:
    return min(_align(max(numbers[0], 0), _PREFETCH_UNIT) // _PREFETCH_UNIT, _PREFETCH_LIMIT)


def _counted(
    name: str, count: int, compute: Callable[[Sequence[int]], int]
) -> Callable[[Sequence[int]], int]:
    def call(numbers: Sequence[int]) -> int:
        if len(numbers) != count:
            raise BadCallError(f"{name} has {count} arguments, not {len(numbers)}")
        return compute(numbers)

    return call


#: From the values of the arguments to the value of the call.
FUNCTIONS: Final[dict[str, Callable[[Sequence[int]], int]]] = {
    "max": max,
    "or": lambda numbers: reduce(lambda left, right: left | right, numbers),
    "alignto": _counted("alignto", 2, lambda numbers: _align(numbers[0], numbers[1])),
    # VCC takes two SGPRs beyond the numbered ones; flat scratch and XNACK take none on gfx11
    "extrasgprs": _counted("extrasgprs", 3, lambda numbers: 2 if numbers[0] else 0),
    # accumulation VGPRs, which gfx11 does not have, would lie in the same file
    "totalnumvgprs": _counted("totalnumvgprs", 2, max),
    "occupancy": _counted("occupancy", 7, _occupancy),
    "instprefsize": _counted("instprefsize", 1, _prefetch),
}
