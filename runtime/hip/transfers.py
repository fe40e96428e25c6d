"""Copies and fills, between host and cards, at once or in a stream's order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from .context import Allocation, process
from .enums import hipError_t, hipMemcpyKind
from .errors import HipError, member
from .host_memory import read_host, write_host
from .pointers import target_of
from .queueing import HipStream

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..buffer import Buffer

__all__ = ["End", "Fill", "Move", "end_of"]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_NEEDS: Final = {
    hipMemcpyKind.hipMemcpyHostToHost: (False, False),
    hipMemcpyKind.hipMemcpyHostToDevice: (True, False),
    hipMemcpyKind.hipMemcpyDeviceToHost: (False, True),
    hipMemcpyKind.hipMemcpyDeviceToDevice: (True, True),
    hipMemcpyKind.hipMemcpyDeviceToDeviceNoCU: (True, True),
}
"""Kind of a copy to whether its destination and its source lie where a card reaches them."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of a copy: bytes of an allocation, of a Python object, or at a bare address.

    Attributes
    ----------
    address, size : int
        Where, and how much.
    allocation : Allocation or None
        The memory of this runtime that it lies in.
    view : memoryview or None
        The object's bytes.
    """

    address: int
    size: int
    allocation: Allocation | None = None
    view: memoryview | None = None

    def inner(self, start: int, size: int) -> End:
        """Part of it."""
        view = None if self.view is None else self.view[start : start + size]
        return End(self.address + start, size, self.allocation, view)

    def part(self) -> Buffer:
        """The bytes as a buffer; only of an allocation."""
        assert self.allocation is not None
        start = self.address - self.allocation.base
        return self.allocation.buffer[start : start + self.size]

    def read(self) -> npt.NDArray[np.uint8]:
        """The bytes of host memory as they are now."""
        data = self.view if self.view is not None else read_host(self.address, self.size)
        return np.frombuffer(data, np.uint8)

    def write(self, data: npt.NDArray[np.uint8]) -> None:
        """Put bytes into host memory now."""
        if self.view is not None:
            self.view[:] = data.data
        else:
            write_host(self.address, data.data)


def end_of(thing: object, size: int, what: str, *, writable: bool = False) -> End:
    """Find out what one end of a copy is.

    Raises
    ------
    HipError
        It is a null pointer, too small, or not writable.
    """
    target = target_of(thing)
    if not target.address and size:
        raise HipError(_INVALID, f"the {what} is a null pointer")
    found = process.find(target.address)
    if found is not None:
        if target.address + size > found.base + found.size:
            raise HipError(
                _INVALID,
                f"the {what} has {found.base + found.size - target.address} bytes from {target.address:#x} "
                f"on, {size} were asked for",
            )
        return End(target.address, size, found)
    if target.size is not None and target.size < size:
        raise HipError(_INVALID, f"the {what} has {target.size} bytes, {size} were asked for")
    if target.view is not None:
        if writable and target.view.readonly:
            raise HipError(_INVALID, f"the {what} is not writable")
        return End(target.address, size, None, target.view[:size])
    return End(target.address, size)


def _check_kind(kind: object, target: End, source: End) -> None:
    known = member(hipMemcpyKind, kind, hipError_t.hipErrorInvalidMemcpyDirection)
    needs = _NEEDS.get(known)
    if needs is None:  # hipMemcpyDefault: as the addresses say
        return
    for end, reached, what in ((target, needs[0], "destination"), (source, needs[1], "source")):
        # Pinned memory is both: the card reaches it, and so does the host.
        pinned = end.allocation is not None and not end.allocation.on_device
        if not pinned and (end.allocation is not None) != reached:
            where = "a card's memory" if end.allocation is not None else "the host's memory"
            raise HipError(
                hipError_t.hipErrorInvalidMemcpyDirection,
                f"{known.name}: the {what} at {end.address:#x} is {where}",
            )


@dataclass(frozen=True, slots=True)
class Move:
    """A copy that has been checked."""

    target: End
    source: End

    @classmethod
    def check(cls, dst: object, src: object, size: int, kind: object) -> Move | None:
        """Check a copy; None if there is nothing to copy.

        Raises
        ------
        HipError
            An end is too small, a null pointer or not writable, or the kind does not fit.
        """
        if not size:
            return None
        move = cls(end_of(dst, size, "destination", writable=True), end_of(src, size, "source"))
        _check_kind(kind, move.target, move.source)
        return move

    @classmethod
    def check_rows(
        cls, dst: object, to: int, src: object, source: int, width: int, rows: int, kind: object
    ) -> list[Move]:
        """Check a copy of rows that are ``to`` and ``source`` bytes apart, and make one copy of each."""
        whole = cls(
            end_of(dst, to * (rows - 1) + width, "destination", writable=True),
            end_of(src, source * (rows - 1) + width, "source"),
        )
        _check_kind(kind, whole.target, whole.source)
        return [
            cls(whole.target.inner(row * to, width), whole.source.inner(row * source, width))
            for row in range(rows)
        ]

    def run(self, stream: HipStream) -> None:
        """Do it in the stream's order.

        Host memory that is not pinned has been read when the call returns; for host memory that is to be
        written the call waits.
        """
        target, source = self.target, self.source
        if target.allocation is not None:
            stream.copy(target.part(), source.part() if source.allocation is not None else source.read())
        elif source.allocation is not None:
            data = np.empty(self.source.size, np.uint8)
            stream.copy(data, source.part())
            target.write(data)
        else:
            stream.pause()
            target.write(source.read())


@dataclass(frozen=True, slots=True)
class Fill:
    """A fill that has been checked: rows of elements."""

    rows: tuple[End, ...]
    element: bytes

    @classmethod
    def check(
        cls, dst: object, element: bytes, width: int, height: int = 1, pitch: int | None = None
    ) -> Fill | None:
        """Check a fill of ``height`` rows of ``width`` bytes; None if there is nothing to fill.

        Raises
        ------
        HipError
            The rows do not fit, are not aligned to the element, or are no card's memory.
        """
        if not width or not height:
            return None
        step = width if pitch is None or height == 1 else pitch
        if step < width:
            raise HipError(
                hipError_t.hipErrorInvalidPitchValue, f"rows of {width} bytes are {step} bytes apart"
            )
        base = target_of(dst).address
        whole = end_of(dst, step * (height - 1) + width, "destination", writable=True)
        if whole.allocation is None:
            raise HipError(_INVALID, f"{base:#x} is not in memory that this runtime has allocated")
        if base % len(element) or step % len(element):
            raise HipError(_INVALID, f"{base:#x} is not aligned to elements of {len(element)} bytes")
        if step == width:
            return cls((whole,), element)
        rows = tuple(End(base + row * step, width, whole.allocation) for row in range(height))
        return cls(rows, element)

    def run(self, stream: HipStream) -> None:
        """Do it in the stream's order."""
        for row in self.rows:
            stream.fill(row.part(), self.element)
