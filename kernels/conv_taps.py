"""What gradients of weights are made of: planes of a workgroup, places of pixels and of taps."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from ..isa.builder import Register, vcc_lo
from .arithmetic import divide_by_constant
from .writer import Writer

__all__ = ["Planes", "along", "load_taps", "split_pixel", "tap_offsets", "taps_of"]

_TAPS_TOGETHER: Final = 4
"""Weights of a filter and channel that come together."""


class Planes:
    """The planes of the result that a workgroup has: the last workgroup's are the last ones.

    Where planes are no multiple of what a workgroup has, two workgroups compute the same numbers of some
    planes, of which one stores them: nothing else needs a mask.

    Attributes
    ----------
    start : Register
        SGPR with the first plane.
    """

    def __init__(self, k: Writer, step: int, planes: int) -> None:
        self._k, self._overlap = k, bool(planes % step)
        self.start, self._others = k.sgpr(), k.sgpr()
        k.s_mul_i32(self._others, k.workgroup_id_y, step)
        k.s_min_u32(self.start, self._others, planes - step)
        k.s_sub_u32(self._others, self._others, self.start)

    @contextmanager
    def storing(self, number: int) -> Generator[None]:
        """Run the block if a plane is not another workgroup's. SCC is lost."""
        if not self._overlap:
            yield
            return
        self._k.s_cmp_gt_u32(self._others, number)
        with self._k.if_scc(0):
            yield


def split_pixel(k: Writer, pixel: Register, height: int, width: int) -> list[Register]:
    """VGPRs with a pixel's image, row and column, and its number in the image."""
    image, row, column, number = k.vgprs(4)
    divide_by_constant(k, image, pixel, height * width)
    k.v_mul_lo_u32(number, height * width, image)
    k.v_sub_nc_u32(number, pixel, number)
    divide_by_constant(k, row, number, width)
    k.v_mul_lo_u32(column, width, row)
    k.v_sub_nc_u32(column, number, column)
    return [image, row, column, number]


def along(
    k: Writer, place: Register, taps: int, step: int, margin: int, apart: int, extent: int
) -> tuple[list[Register], list[Register]]:
    """Find where each tap of a direction reads, and in which lanes that exists.

    Returns
    -------
    list of Register and list of Register
        VGPRs with the places, and SGPRs with the lanes.
    """
    places, lanes = k.vgprs(taps), [k.sgpr() for _ in range(taps)]
    for tap, (found, mask) in enumerate(zip(places, lanes, strict=True)):
        k.v_mul_lo_u32(found, step, place)
        k.v_add_nc_u32(found, tap * apart - margin & 0xFFFFFFFF, found)
        k.v_cmp_gt_u32(mask, extent, found)
    return places, lanes


def tap_offsets(
    k: Writer,
    taps: range,
    start: Register,
    rows: tuple[list[Register], list[Register]],
    columns: tuple[list[Register], list[Register]],
    width: int,
    size: int,
) -> list[Register]:
    """VGPRs with the bytes to what some taps read; 0 where that does not exist, which can be read."""
    (tops, row_lanes), (lefts, column_lanes) = rows, columns
    made = k.vgprs(len(taps))
    for tap, offset in zip(taps, made, strict=True):
        i, j = divmod(tap, len(lefts))
        k.v_mul_lo_u32(offset, width, tops[i])
        k.v_add_nc_u32(offset, offset, lefts[j])
        k.v_lshl_add_u32(offset, offset, size.bit_length() - 1, start)
        k.s_and_b32(vcc_lo, row_lanes[i], column_lanes[j])
        k.v_cndmask_b32(offset, 0, offset, vcc_lo)
    return made


def taps_of(count: int) -> Iterator[range]:
    """Numbers of taps, as many at a time as come together."""
    for start in range(0, count, _TAPS_TOGETHER):
        yield range(start, min(start + _TAPS_TOGETHER, count))


def load_taps(
    k: Writer,
    taps: range,
    offsets: Sequence[Register],
    dtype: str,
    base: Register,
    row_lanes: Sequence[Register],
    column_lanes: Sequence[Register],
) -> list[Register]:
    """Load what some taps read, and put zeros where that does not exist."""
    values = k.vgprs(len(taps))
    for offset, value in zip(offsets, values, strict=True):
        k.fetch([value], dtype, offset, base)
    for tap, value in zip(taps, values, strict=True):
        k.unpack([value], dtype)
        i, j = divmod(tap, len(column_lanes))
        k.s_and_b32(vcc_lo, row_lanes[i], column_lanes[j])
        k.v_cndmask_b32(value, 0, value, vcc_lo)
    return values
