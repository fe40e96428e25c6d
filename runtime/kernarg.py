"""Memory for the arguments of kernels: a ring for launches, fixed places for prepared ones."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..errors import GPUTimeout
from ..kfd.aql_ring import AQLRing

if TYPE_CHECKING:
    from ..kfd import GPU, Memory
    from .progress import Progress

__all__ = ["SEGMENT_BYTES", "FixedArguments", "FixedPlaces", "KernargRing", "slot_bytes"]

_SEGMENTS: Final = 8
SEGMENT_BYTES: Final = 128 * 1024
"""Most bytes of arguments that one launch can have."""

_ALIGNMENT: Final = 64  # a cache line, so that two launches never share one
_PAGE_BYTES: Final = 64 * 1024


def slot_bytes(kernarg: int) -> int:
    """Bytes of memory that a launch with so many bytes of arguments takes."""
    return -(-kernarg // _ALIGNMENT) * _ALIGNMENT


class KernargRing:
    """Where each launch of a stream puts its arguments: segments, used again when their launches have ended.

    Of the segments that are free the first one is taken: a card that keeps up sees the same few, which stay
    in the host's caches.

    Attributes
    ----------
    view : memoryview
        The bytes.
    base : int
        Their GPU address.
    head, end : int
        Next free byte, and the end of the segment that it is in. Who writes them has the turn of the
        stream's :class:`AQLRing`.
    """

    __slots__ = ("_last", "_lock", "_memory", "_progress", "_ring", "_segment", "base", "end", "head", "view")

    def __init__(self, gpu: GPU, name: str, ring: AQLRing, progress: Progress) -> None:
        self._memory: Memory = gpu.allocate(_SEGMENTS * SEGMENT_BYTES, "gtt", name=f"arguments of {name}")
        self.view = self._memory.view[:]
        self.base = self._memory.address
        self._ring = ring
        self._progress = progress
        self._segment = 0
        self._last = [0] * _SEGMENTS
        self._lock = threading.Lock()
        self.head = 0
        self.end = SEGMENT_BYTES

    def make_room(self, size: int, wait: Callable[[int, float], None], deadline: float) -> None:
        """Go to another segment if this one has no room left.

        Parameters
        ----------
        size : int
            Bytes.
        wait : callable
            Waits for a position of the stream, until a time of ``time.monotonic``.
        deadline : float
            That time.
        """
        if not self._lock.acquire(timeout=max(deadline - time.monotonic(), 0.0)):
            raise GPUTimeout(f"{self._ring.name}: other threads wait for memory of arguments")
        try:
            if self.head + size <= self.end:
                return
            segment = self._free()
            if segment is None:
                others = [number for number in range(_SEGMENTS) if number != self._segment]
                segment = min(others, key=self._last.__getitem__)
                wait(self._last[segment], deadline)
            while not self._enter(segment):
                self._ring.await_turn(deadline)
        finally:
            self._lock.release()

    def rewind(self) -> None:
        """Begin anew, if all launches have ended; if another thread is launching, do nothing."""
        if self._segment and self._lock.acquire(blocking=False):
            try:
                if self._free() == 0:
                    self._enter(0)
            finally:
                self._lock.release()

    def _free(self) -> int | None:
        completed = self._progress.completed
        for number, last in enumerate(self._last):
            if number != self._segment and last <= completed:
                return number
        return None

    def _enter(self, segment: int) -> bool:
        turn = self._ring.turn
        try:
            del turn[0]
        except KeyError:
            return False
        try:
            self._last[self._segment] = self._progress.position
            self._segment = segment
            self.head = segment * SEGMENT_BYTES
            self.end = self.head + SEGMENT_BYTES
        finally:
            turn[0] = None
        return True

    def close(self) -> None:
        """Give the memory back."""
        self.view.release()  # while a view lives, its memory's addresses stay taken
        self._memory.close()


class FixedArguments:
    """A place for arguments that do not change, for as long as this object lives."""

    __slots__ = ("_owner", "address", "size", "view")

    def __init__(self, owner: FixedPlaces, view: memoryview, address: int, size: int) -> None:
        self.view = view
        self.address = address
        self.size = size
        self._owner = owner  # last: without it nothing is given back

    def __del__(self) -> None:
        """Give the place back; launches that use it may still be on their way."""
        owner: FixedPlaces | None = getattr(self, "_owner", None)
        if owner is not None:
            owner.returned.append((owner.progress.position, self.view, self.address, self.size))


class FixedPlaces:
    """Memory for the arguments of a stream's prepared launches.

    Parameters
    ----------
    gpu : GPU
        The card.
    name : str
        For messages.
    progress : Progress
        How far the stream has come.
    """

    def __init__(self, gpu: GPU, name: str, progress: Progress) -> None:
        self._gpu = gpu
        self._name = name
        self.progress = progress
        self._lock = threading.Lock()
        self._pages: list[Memory] = []
        self._views: list[memoryview] = []
        self._head = _PAGE_BYTES
        self._free: dict[int, list[tuple[memoryview, int]]] = {}
        self.returned: deque[tuple[int, memoryview, int, int]] = deque()

    def take(self, kernarg: int) -> FixedArguments:
        """Find a place for so many bytes of arguments."""
        with self._lock:
            return self._take(max(slot_bytes(kernarg), _ALIGNMENT))

    def _take(self, size: int) -> FixedArguments:
        completed = self.progress.completed
        for _ in range(len(self.returned)):
            item = self.returned.popleft()
            if item[0] <= completed:
                self._free.setdefault(item[3], []).append(item[1:3])
            else:
                self.returned.append(item)
        free = self._free.get(size)
        if free:
            return FixedArguments(self, *free.pop(), size)
        if not self._pages or self._head + size > self._pages[-1].size:
            page = self._gpu.allocate(max(_PAGE_BYTES, size), "gtt", name=f"fixed arguments of {self._name}")
            self._pages.append(page)
            self._head = 0
        page = self._pages[-1]
        view = page.view[self._head : self._head + size]
        self._views.append(view)
        address = page.address + self._head
        self._head += size
        return FixedArguments(self, view, address, size)

    def close(self) -> None:
        """Give the memory back."""
        for view in self._views:
            view.release()
        for page in self._pages:
            page.close()
        self._pages.clear()
        self._views.clear()
        self._free.clear()
        self.returned.clear()
