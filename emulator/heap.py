"""The memory of an emulated machine: one sparse memfd that holds VRAM, GTT and the kernel's own pages.

The engine sees all of it through one mapping; a client maps the slice of a buffer object. A freed slice is
punched out of the file, so an idle machine costs nothing and fresh memory reads as zero.

Slices of a client that can map its file at any offset, unasked, are in another file (:class:`Window`), which
the engine sees at the same addresses.
"""

from __future__ import annotations

import bisect
import fcntl
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from . import libc

__all__ = ["Heap", "OutOfMemory", "Region", "Slice", "Window"]

_PAGE: Final = 4096
_HUGE_PAGE: Final = 2 << 20

_ROOM: Final = 2
"""Addresses per byte of capacity.

The kernel scatters a buffer over pages that need not be neighbours; a slice is contiguous, so it needs spare
addresses where the kernel needs none.
"""


_WINDOW_SHIFT: Final = 1 << 32
"""Where the heap's first byte would be in a window's file: a slice is never at offset 0, which means none."""


class OutOfMemory(Exception):
    """A region has no room for a slice."""


@dataclass(slots=True, eq=False)
class Slice:
    """A contiguous piece of the heap. Nobody changes one; to declare it frozen takes three times as long.

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
    window : Window or None
        The file that its bytes are in, if not in the heap's memfd.
    """

    region: Region
    offset: int
    size: int
    address: int
    window: Window | None = None

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

    def allocate(self, size: int, window: Window | None = None, alignment: int = _PAGE) -> Slice:
        """Take a slice; buffers of 2 MiB and more are aligned to 2 MiB.

        Parameters
        ----------
        size : int
            Bytes.
        window : Window, optional
            A file of one client for the bytes, instead of the heap's memfd.
        alignment : int
            Of its offset, a power of two and at least a page.

        Raises
        ------
        OutOfMemory
            When the capacity or the addresses do not suffice.
        """
        if self.heap.before_allocation is not None:
            self.heap.before_allocation(self, size)
        size = -(-size // _PAGE) * _PAGE
        fence = _PAGE if self.heap.fenced else 0
        alignment = max(alignment, _HUGE_PAGE if size >= _HUGE_PAGE else _PAGE)
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
                    piece = Slice(self, offset, size, self.heap.address + offset, window)
                    if window is not None:
                        self._put_in_window(piece, window)
                    return piece
        raise OutOfMemory(f"{self.name}: no {size} bytes in one piece")

    def _put_in_window(self, piece: Slice, window: Window) -> None:
        try:
            window.take(piece)
        except OSError as error:
            # Each slice in a window is a mapping of its own, of which a process may have 65,530.
            self.free(replace(piece, window=None))
            raise OutOfMemory(f"{self.name}: {error}") from error

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
            if piece.window is None:
                libc.punch_hole(self.heap.fd, piece.offset, piece.size)
            else:
                piece.window.give_back(piece)
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


class Window:
    """A file of one client that holds its slices, and nothing of other clients.

    A client whose mappings are made without asking must not be able to reach what is not its own. The file
    is laid out as the heap is, some gigabytes further up; where it holds no slice it is the client's own
    affair what it contains.

    Parameters
    ----------
    heap : Heap
        The heap that slices are taken of.
    """

    def __init__(self, heap: Heap) -> None:
        self._heap = heap
        self.fd = os.memfd_create("barewave-window", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(self.fd, self.size_for(heap))
        # A client that cut its file would take the engine down with it.
        fcntl.fcntl(self.fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
        self._slices = 0
        self._closed = False
        heap.windows.add(self)

    @staticmethod
    def size_for(heap: Heap) -> int:
        """Bytes of a window's file."""
        return heap.size + _WINDOW_SHIFT

    def offset(self, piece: Slice) -> int:
        """Where a slice is in the file."""
        return piece.offset + _WINDOW_SHIFT

    def take(self, piece: Slice) -> None:
        """Have the engine see the file where the slice is; it reads as zero."""
        libc.punch_hole(self.fd, self.offset(piece), piece.size)
        self._map(piece, self.fd, self.offset(piece), libc.PROT_READ | libc.PROT_WRITE)
        self._slices += 1

    def give_back(self, piece: Slice) -> None:
        """Have the engine see the heap's memfd again, and let go of the bytes."""
        protection = libc.PROT_NONE if self._heap.fenced else libc.PROT_READ | libc.PROT_WRITE
        self._map(piece, self._heap.fd, piece.offset, protection)
        libc.punch_hole(self.fd, self.offset(piece), piece.size)
        self._slices -= 1
        self._close_when_empty()

    @staticmethod
    def _map(piece: Slice, fd: int, offset: int, protection: int) -> None:
        flags = libc.MAP_SHARED | libc.MAP_FIXED | libc.MAP_NORESERVE
        libc.mmap(piece.address, piece.size, protection, flags, fd, offset)

    def close(self) -> None:
        """The client is gone; the file goes with its last slice."""
        with self._heap.lock:
            self._closed = True
            self._close_when_empty()

    def _close_when_empty(self) -> None:
        if self._closed and not self._slices and self in self._heap.windows:
            self._heap.windows.remove(self)
            os.close(self.fd)


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
    windows : set of Window
        Files of clients that some slices are in.
    """

    def __init__(self, vram: list[int], gtt: int, kernel: int = 64 << 20, *, fenced: bool = False) -> None:
        self.fenced = fenced
        self.lock = threading.RLock()
        self.closed = False
        self.before_allocation: Callable[[Region, int], None] | None = None
        self.size = 0
        self.windows: set[Window] = set()
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
        with self.lock:
            files = [self.fd, *(window.fd for window in self.windows)]
            return sum(os.fstat(fd).st_blocks for fd in files) * 512

    def close(self) -> None:
        """Unmap and close; no thread may use the mapping any more."""
        with self.lock:
            if not self.closed:
                self.closed = True
                libc.munmap(self.address, self.size)
                for fd in (self.fd, *(window.fd for window in self.windows)):
                    os.close(fd)
                self.windows.clear()
