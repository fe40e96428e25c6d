"""SDMA packets for copies and fills of arrays of any layout."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from ..errors import CheckError
from ..kfd.sdma_queue import copy_packets, fill_packets, window_packets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .buffer import Buffer

__all__ = ["Region", "array_copy", "array_fill", "pattern_of"]

_MOST_PACKETS: Final = 1 << 16


class Region(NamedTuple):
    """Where the elements of an array are, for the copy engine.

    Attributes
    ----------
    address : int
        Of the first element.
    strides : tuple of int
        Bytes along each dimension.
    """

    address: int
    strides: tuple[int, ...]

    @classmethod
    def of(cls, buffer: Buffer) -> Region:
        """Where a buffer's elements are."""
        return cls(buffer.address, buffer.strides)

    @classmethod
    def packed(cls, address: int, shape: tuple[int, ...], itemsize: int) -> Region:
        """An array without gaps, the last dimension along the memory."""
        strides: list[int] = []
        for extent in reversed(shape):
            strides.append(itemsize)
            itemsize *= max(extent, 1)
        return cls(address, tuple(reversed(strides)))

    def span(self, shape: tuple[int, ...], itemsize: int) -> tuple[int, int]:
        """First byte, and the one behind the last."""
        reach = [(extent - 1) * stride for extent, stride in zip(shape, self.strides, strict=True)]
        low = sum(each for each in reach if each < 0)
        high = sum(each for each in reach if each > 0)
        return self.address + low, self.address + high + itemsize


def _joined(
    shape: tuple[int, ...], first: tuple[int, ...], second: tuple[int, ...], itemsize: int
) -> tuple[list[tuple[int, int, int]], int]:
    """Dimensions as (extent, stride, stride) without those that run on in memory, and bytes of a row."""
    joined: list[tuple[int, int, int]] = []
    for extent, a, b in zip(shape, first, second, strict=True):
        if extent == 1:
            continue
        if joined and joined[-1][1] == extent * a and joined[-1][2] == extent * b:
            joined[-1] = (joined[-1][0] * extent, a, b)
        else:
            joined.append((extent, a, b))
    if joined and joined[-1][1] == joined[-1][2] == itemsize:
        return joined[:-1], joined[-1][0] * itemsize
    return joined, itemsize


def _limited(extents: list[int], what: str) -> Iterator[tuple[int, ...]]:
    count = int(np.prod(extents, dtype=np.int64))
    if count > _MOST_PACKETS:
        raise CheckError(
            f"{what} this array takes {count} packets of the copy engine, more than {_MOST_PACKETS}: its "
            "elements stand too far apart; do it by a kernel, or on a contiguous array"
        )
    return itertools.product(*map(range, extents))


def array_copy(target: Region, source: Region, shape: tuple[int, ...], itemsize: int) -> list[bytes]:
    """Packets that copy an array; both regions have its shape.

    Raises
    ------
    CheckError
        The regions overlap and are not both without gaps, or it takes too many packets.
    """
    if not all(shape):
        return []
    dimensions, width = _joined(shape, target.strides, source.strides, itemsize)
    if not dimensions:
        return list(copy_packets(target.address, source.address, width))
    low, end = target.span(shape, itemsize)
    source_low, source_end = source.span(shape, itemsize)
    if low < source_end and source_low < end:
        raise CheckError("the two arrays overlap and have gaps: copy to another array first")
    rows, target_pitch, source_pitch = dimensions[-1]
    windows = min(target_pitch, source_pitch) >= width
    outer = dimensions[:-1] if windows else dimensions
    packets: list[bytes] = []
    for place in _limited([extent for extent, _, _ in outer], "copying"):
        to = target.address + sum(i * step for i, (_, step, _) in zip(place, outer, strict=True))
        start = source.address + sum(i * step for i, (_, _, step) in zip(place, outer, strict=True))
        if windows:
            packets += window_packets(to, target_pitch, start, source_pitch, width, rows)
        else:
            packets += copy_packets(to, start, width)
    return packets


def array_fill(target: Region, shape: tuple[int, ...], itemsize: int, value: int) -> list[bytes]:
    """Packets that fill an array with a pattern of 32 bits, which the element's size divides.

    Raises
    ------
    CheckError
        It takes too many packets.
    """
    if not all(shape):
        return []
    outer, width = _joined(shape, target.strides, target.strides, itemsize)
    packets: list[bytes] = []
    for place in _limited([extent for extent, _, _ in outer], "filling"):
        to = target.address + sum(i * step for i, (_, step, _) in zip(place, outer, strict=True))
        packets += fill_packets(to, width, value)
    return packets


def pattern_of(value: Any, dtype: np.dtype[Any]) -> tuple[bytes, int | None]:
    """Bytes of one element, and the 32 bits that the copy engine repeats; None if the element is longer."""
    try:
        element = np.asarray(value).astype(dtype, casting="unsafe" if np.isscalar(value) else "same_kind")
    except (TypeError, ValueError, OverflowError) as error:
        raise CheckError(f"{value!r} is no element of {dtype}: {error}") from None
    if element.size != 1:
        raise CheckError(f"a fill takes one value, not {element.size}")
    data = element.tobytes()
    if len(data) < 4 and 4 % len(data) == 0:
        data_of_word = data * (4 // len(data))
    elif len(data) % 4 == 0 and data == data[:4] * (len(data) // 4):
        data_of_word = data[:4]
    else:
        return data, None
    return data, int.from_bytes(data_of_word, "little")
