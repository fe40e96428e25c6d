"""The memory of an emulated machine: one sparse memfd that holds VRAM, GTT and the kernel's own pages.

The engine sees all of it through one mapping; a client maps the slice of a buffer object. A freed slice is
punched out of the file, so an idle machine costs nothing and fresh memory reads as zero.
"""

from __future__ import annotations

import bisect
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from . import libc

__all__ = ["Heap", "OutOfMemory", "Region", "Slice"]

_PAGE: Final = 4096
_HUGE_PAGE: Final = 2 << 20

_ROOM: Final = 2
"""Addresses per byte of capacity.

The kernel scatters a buffer over pages that need not be neighbours; a slice is contiguous, so it needs spare
addresses where the kernel needs none.
"""


class OutOfMemory(Exception):
    """A region has no room for a slice."""


@dataclass(frozen=True, slots=True, eq=False)
class Slice:
    """A contiguous piece of the heap.

    Attributes
    ----------
    region : Region
        Where it was taken from.
    offset : int
        Bytes from the start of the memfd.
    size : int
        Bytes, a multiple of the page.
    address : int
        The same in the engine's mapping: a host address.
    """

    region: Region
    offset: int
    size: int
    address: int

    def view(self) -> memoryview:
        """The slice's bytes."""
        return libc.view(self.address, self.size)


class Region:
    """One kind of memory: a card's VRAM, GTT, or the kernel's own pages.

    Parameters
    ----------
    heap : Heap
        The memory that it is a part of.
    name : str
        For messages.
    start : int
        Its first byte in the memfd.
    capacity : int
        Bytes that may be in use at a time.
    """

    def __init__(self, heap: Heap, name: str, start: int, capacity: int) -> None:
        self.heap = heap
        self.name = name
        self.capacity = capacity
        self.used = 0
        self.end = start + capacity * _ROOM
        self._free: list[tuple[int, int]] = [(start, self.end)]
        self._further_owners: dict[int, int] = {}

    def allocate(self, size: int) -> Slice:
        """Take a slice; buffers of 2 MiB and more are aligned to 2 MiB.

        Raises
        ------
        OutOfMemory
            When the capacity or the addresses do not suffice.
        """
        if self.heap.before_allocation is not None:
            self.heap.before_allocation(self, size)
        size = -(-size // _PAGE) * _PAGE
        fence = _PAGE if self.heap.fenced else 0
        alignment = _HUGE_PAGE if size >= _HUGE_PAGE else _PAGE
        with self.heap.lock:
            if size > self.capacity - self.used:
                raise OutOfMemory(f"{self.name}: {size} bytes asked for, {self.capacity - self.used} free")
            for index, (start, end) in enumerate(self._free):
                offset = -(-(start + fence) // alignment) * alignment
                if end - offset >= size + fence:
                    remains = [(start, offset - fence), (offset + size + fence, end)]
                    self._free[index : index + 1] = [(a, b) for a, b in remains if a < b]
                    self.used += size
                    if fence:
                        allowed = libc.PROT_READ | libc.PROT_WRITE
                        libc.mprotect(self.heap.address + offset, size, allowed)
                    return Slice(self, offset, size, self.heap.address + offset)
        raise OutOfMemory(f"{self.name}: no {size} bytes in one piece")

    def share(self, piece: Slice) -> None:
        """Note one more owner of a slice: it takes one more :meth:`free` to give it back."""
        with self.heap.lock:
            self._further_owners[piece.offset] = self._further_owners.get(piece.offset, 0) + 1

    def free(self, piece: Slice) -> None:
        """Give a slice back; with its last owner its blocks leave the file."""
        with self.heap.lock:
            if self.heap.closed:
                return
            others = self._further_owners.pop(piece.offset, 0)
            if others:
                if others > 1:
                    self._further_owners[piece.offset] = others - 1
                return
            libc.punch_hole(self.heap.fd, piece.offset, piece.size)
            start, end = piece.offset, piece.offset + piece.size
            if self.heap.fenced:
                libc.mprotect(self.heap.address + start, piece.size, libc.PROT_NONE)
                start, end = start - _PAGE, end + _PAGE
            index = bisect.bisect_left(self._free, (start, end))
            if index < len(self._free) and self._free[index][0] == end:
                end = self._free.pop(index)[1]
            if index and self._free[index - 1][1] == start:
                index -= 1
                start = self._free.pop(index)[0]
            self._free.insert(index, (start, end))
            self.used -= piece.size


class Heap:
    """The memfd and its regions.

    Parameters
    ----------
    vram : list of int
        VRAM of each card, in bytes.
    gtt : int
        System memory that cards may use, in bytes.
    kernel : int
        Room for doorbell pages, event pages and the like, in bytes.
    fenced : bool
        The engine can access slices and nothing else: between them lie pages without any permission.

    Attributes
    ----------
    before_allocation : callable or None
        Called with region and size before each allocation; may raise :class:`OutOfMemory`.
    fd : int
        The memfd; clients' mappings are made of it.
    address : int
        Where this process sees its first byte.
    """

    def __init__(self, vram: list[int], gtt: int, kernel: int = 64 << 20, *, fenced: bool = False) -> None:
        self.fenced = fenced
        self.lock = threading.RLock()
        self.closed = False
        self.before_allocation: Callable[[Region, int], None] | None = None
        self.size = 0
        self.vram = [self._region(f"VRAM of card {card}", size) for card, size in enumerate(vram)]
        self.gtt = self._region("GTT", gtt)
        self.kernel = self._region("kernel pages", kernel)
        self.fd = os.memfd_create("barewave-card", os.MFD_CLOEXEC)
        os.ftruncate(self.fd, self.size)
        allowed = libc.PROT_NONE if fenced else libc.PROT_READ | libc.PROT_WRITE
        self.address = libc.mmap(0, self.size, allowed, libc.MAP_SHARED | libc.MAP_NORESERVE, self.fd, 0)

    def _region(self, name: str, capacity: int) -> Region:
        capacity = -(-capacity // _HUGE_PAGE) * _HUGE_PAGE
        region = Region(self, name, self.size, capacity)
        self.size = region.end
        return region

    @property
    def inode(self) -> int:
        """Inode of the memfd: how a client's mappings of it are told from others."""
        return os.fstat(self.fd).st_ino

    @property
    def resident(self) -> int:
        """Bytes of host memory that the heap really takes."""
        return os.fstat(self.fd).st_blocks * 512

    def close(self) -> None:
        """Unmap and close; no thread may use the mapping any more."""
        with self.lock:
            if not self.closed:
                self.closed = True
                libc.munmap(self.address, self.size)
                os.close(self.fd)
