"""Memory resources: where buffers get their memory from, and what becomes of it when they are closed.

A resource is a strategy. :class:`CachingMemoryResource` is the one that every device has: it keeps what was
closed and gives it out again without a call of the kernel driver. :class:`DirectMemoryResource` asks the
driver each time.
"""

from __future__ import annotations

import errno
import threading
import weakref
from abc import abstractmethod
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import numpy as np

from ..errors import BarewaveError, CheckError, KFDError
from .buffer import Buffer
from .closable import Closable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..kfd import GPU, Memory
    from .device import Device
    from .stream import Stream

__all__ = ["CachingMemoryResource", "DirectMemoryResource", "MemoryResource", "MemoryStats"]

_BYTE: Final = np.dtype(np.uint8)
_PAGE_BITS: Final = 12
_PAGE_MASK: Final = (1 << _PAGE_BITS) - 1


@dataclass(frozen=True, slots=True)
class MemoryStats:
    """A snapshot of a memory resource, from ``memory.stats``; bytes are those of whole pages.

    Attributes
    ----------
    live : int
        Bytes of buffers that are open.
    cached : int
        Bytes that were closed and can be given out again at once.
    in_flight : int
        Bytes that were closed while work was in flight, and wait for its end.
    peak : int
        Most bytes that were taken from the driver at a time.
    hits, misses : int
        Allocations that the cache served, and those that went to the driver.
    """

    live: int = 0
    cached: int = 0
    in_flight: int = 0
    peak: int = 0
    hits: int = 0
    misses: int = 0

    @property
    def held(self) -> int:
        """All bytes that the resource has from the driver."""
        return self.live + self.cached + self.in_flight


class MemoryResource(Closable):
    """Where buffers get their memory from: base class of the strategies.

    A strategy of one's own defines :meth:`take` and :meth:`give_back`, and is passed as ``memory=`` to
    ``device.empty`` and its like.

    Parameters
    ----------
    device : Device
        Whose memory it is.
    kind : str
        ``"vram"``, visible to the host through the card's BAR, or ``"gtt"``: host memory that is pinned.

    Attributes
    ----------
    device, kind
        As given.
    """

    def __init__(self, device: Device, kind: Literal["vram", "gtt"] = "vram") -> None:
        if kind not in ("vram", "gtt"):
            raise CheckError(f"memory of kind {kind!r}; there is 'vram' and 'gtt'")
        self.device = device
        self.kind: Literal["vram", "gtt"] = kind
        self._gpu: GPU = device.gpu
        self._peers: list[GPU] = [peer.gpu for peer in device.served]
        self._cards = 1 + len(self._peers)
        self._live: dict[int, Memory] = {}
        self._closed = False
        device.adopt_resource(self)

    def __repr__(self) -> str:
        """Say what it is and what it holds."""
        state = "closed" if self._closed else f"{self.stats.live} bytes live"
        return f"{type(self).__name__}({self.kind}, {state}, {self.device.name})"

    @property
    def closed(self) -> bool:
        """Whether the resource has been closed."""
        return self._closed

    def allocate(self, nbytes: int, *, name: str = "", stream: Stream | None = None) -> Buffer:
        """Allocate bytes, as a buffer of ``uint8``.

        Parameters
        ----------
        nbytes : int
            Bytes; 0 is given an address, too.
        name : str
            For messages.
        stream : Stream, optional
            The stream that alone will use the buffer: see :class:`CachingMemoryResource`.

        Raises
        ------
        KFDError
            The memory is full (``errno`` ENOMEM).
        """
        if nbytes < 0:
            raise CheckError(f"an allocation of {nbytes} bytes")
        memory = self.take(nbytes or 1, name or "bytes", stream)
        return Buffer(self.device, memory, (nbytes,), _BYTE, name, self, stream, nbytes)

    @abstractmethod
    def take(self, size: int, name: str, stream: Stream | None = None) -> Memory:
        """Find memory of exactly ``size`` bytes, at least 1, which nobody uses; ``stream`` alone will."""

    @abstractmethod
    def give_back(self, memory: Memory, stream: Stream | None = None) -> None:
        """Take memory back from a buffer that was closed; work in flight may still use it."""

    def forget(self, memory: Memory) -> None:
        """Take memory back from a finalizer, which makes no kernel call and knows of no lock."""
        self._live.pop(memory.address, None)
        self.device.abandon(memory)

    def reclaim(self) -> None:
        """Look which work has ended, and take back what it used; the device calls it after waits."""

    def forget_stream(self, stream: Stream) -> None:
        """Take back what is kept for a stream, which is closed."""

    def trim(self, keep: int = 0) -> int:
        """Give cached memory back to the driver until at most ``keep`` bytes are cached; returns how many."""
        del keep
        return 0

    @property
    def stats(self) -> MemoryStats:
        """What the resource holds, and how often its cache served."""
        return MemoryStats(live=sum(memory.allocated for memory in list(self._live.values())))

    def live(self) -> list[Memory]:
        """Memory of the buffers that are open."""
        return list(self._live.values())

    def map_to(self, gpu: GPU) -> None:
        """Map all memory of the resource, now and from now on, into one more card."""
        if gpu not in self._peers:
            for memory in self._all():
                memory.map_to(gpu)
            self._peers.append(gpu)
            self._cards += 1

    def unmap_from(self, gpu: GPU) -> None:
        """Take the resource's memory out of another card again."""
        if gpu in self._peers:
            self._peers.remove(gpu)
            self._cards -= 1
            for memory in self._all():
                memory.unmap_from(gpu)

    def _all(self) -> Iterator[Memory]:
        yield from list(self._live.values())

    def _require_open(self) -> None:
        if self._closed:
            raise BarewaveError(f"the memory resource of {self.device.name} {self.device.gone}")

    def _from_driver(self, size: int, name: str) -> Memory:
        self._require_open()
        memory = self._gpu.allocate(size, self.kind, host_visible=True, name=name)
        try:
            for peer in self._peers:
                memory.map_to(peer)
        except BaseException:
            memory.close()
            raise
        return memory

    def close(self) -> None:
        """Give everything back to the driver; the buffers are closed with it. Idempotent."""
        if self._closed:
            return
        self._closed = True
        memories = list(self._all())
        self._live.clear()
        self.device.drop_resource(self)
        for memory in memories:
            self.device.release(memory)

    def leave_to_parent(self) -> None:
        """Be closed in a forked child: the memory is the parent's."""
        self._closed = True
        self._live.clear()


class DirectMemoryResource(MemoryResource):
    """Asks the driver for each buffer, and gives it back when the work in flight has ended.

    A call takes tens of microseconds, but an address that was freed is a fault at once: for finding who uses
    memory that was closed.

    Examples
    --------
    >>> from barewave import Device
    >>> with Device("emulated") as device, DirectMemoryResource(device) as memory:
    ...     with device.zeros(4, memory=memory) as x:
    ...         memory.stats.live
    4096
    """

    def take(self, size: int, name: str, stream: Stream | None = None) -> Memory:
        """Allocate."""
        memory = self._from_driver(size, name)
        self._live[memory.address] = memory
        return memory

    def give_back(self, memory: Memory, stream: Stream | None = None) -> None:
        """Free, now or when the work in flight has ended."""
        if self._live.pop(memory.address, None) is not None:
            self.device.release(memory)


class _Freed(NamedTuple):
    """Memory that was closed while a stream had work, and where that work ends."""

    memory: Memory
    ends: tuple[tuple[weakref.ref[Stream], int], ...]

    def is_free(self) -> bool:
        # A stream that was collected is closed by the device before it looks here.
        return all((stream := end()) is None or stream.reached(position) for end, position in self.ends)


class CachingMemoryResource(MemoryResource):
    """Keeps what is closed and gives it out again: what ``device.memory`` and ``device.pinned`` are.

    Memory is kept by its number of pages, and given out for sizes of just so many pages. It is not split and
    not rounded up further: behind each buffer's last page stays one that nothing maps, and running past the
    end is a fault. Programs whose sizes are known before they run ask for the same ones again.

    A buffer that is closed while work is in flight comes back when all of that work has ended; the host
    does not wait. A buffer that was allocated for one ``stream`` comes back to that stream at once: what is
    launched there later runs later. Its contents are then to be touched in the stream's order only, by
    kernels, ``stream.copy`` and ``stream.fill``; other streams get its memory when the work has ended.

    When the driver has no more, all that is cached goes back to it before the error is raised.

    Parameters
    ----------
    device, kind
        As for :class:`MemoryResource`.
    limit : int, optional
        Bytes that are cached at most; what is closed beyond that goes back to the driver.

    Examples
    --------
    >>> from barewave import Device
    >>> with Device("emulated") as device:
    ...     for _ in range(3):
    ...         device.memory.allocate(1000).close()
    ...     device.memory.stats.hits, device.memory.stats.misses
    (2, 1)
    """

    def __init__(
        self, device: Device, kind: Literal["vram", "gtt"] = "vram", *, limit: int | None = None
    ) -> None:
        if limit is not None and limit < 0:
            raise CheckError(f"a limit of {limit} bytes")
        super().__init__(device, kind)
        self._limit = limit
        self._free: defaultdict[int, list[Memory]] = defaultdict(list)
        self._in_flight: deque[_Freed] = deque()
        self._of_streams: dict[int, defaultdict[int, list[_Freed]]] = {}
        self._forgotten: deque[Memory] = deque()
        self._lock = threading.RLock()
        self._hits = 0
        self._misses = 0
        self._held = 0
        self._peak = 0

    # What the cache serves takes no lock: a list's pop and append are one step each to other threads, and so
    # is counting.

    def take(self, size: int, name: str, stream: Stream | None = None) -> Memory:
        """Find memory in the cache, or ask the driver."""
        pages = (size + _PAGE_MASK) >> _PAGE_BITS
        try:
            if stream is None:
                memory = self._free[pages].pop()
            else:
                memory = self._of_streams[id(stream)][pages].pop().memory
        except (IndexError, KeyError):
            memory = self._find(pages, size, name)
            self._live[memory.address] = memory
            return memory
        if self.device.failed is not None:
            self._free[pages].append(memory)
            raise self.device.failed
        self._hits += 1
        if size != memory.size:
            memory.resize(size, name)
        else:
            memory.name = name
        self._live[memory.address] = memory
        return memory

    def give_back(self, memory: Memory, stream: Stream | None = None) -> None:
        """Keep the memory for who asks next."""
        if self._live.pop(memory.address, None) is None:
            return  # the resource was closed, and the memory with it
        # An array made from a view reads zeros from now on, not somebody else's data.
        if not memory.is_exclusive(self._cards):
            with self._lock:
                self._held -= memory.allocated
            self.device.release(memory)
        elif stream is not None and not stream.closed:
            pools = self._of_streams.setdefault(id(stream), defaultdict(list))
            freed = _Freed(memory, ((weakref.ref(stream), stream.position),))
            pools[memory.allocated >> _PAGE_BITS].append(freed)
        elif self.device.idle:
            self._free[memory.allocated >> _PAGE_BITS].append(memory)
        else:
            self._in_flight.append(_Freed(memory, self.device.positions()))
        if self._limit is not None and self._cached() > self._limit:
            self.trim(self._limit)

    def forget(self, memory: Memory) -> None:
        """Take memory back from a finalizer; it is looked at when the cache has nothing, and after waits."""
        self._live.pop(memory.address, None)
        self._forgotten.append(memory)

    def _find(self, pages: int, size: int, name: str) -> Memory:
        self._require_open()
        # No lock is held here: what is called takes those of streams and of other resources.
        self.device.reclaim()
        self._take_from_streams(pages)
        try:
            memory = self._free[pages].pop()
        except IndexError:
            return self._from_driver_at_last(size, name)
        memory.resize(size, name)
        self._hits += 1
        return memory

    def _from_driver_at_last(self, size: int, name: str) -> Memory:
        try:
            memory = self._from_driver(size, name)
        except KFDError as error:
            if error.errno != errno.ENOMEM or not self.device.trim():
                raise self._explained(error) from error
            try:
                memory = self._from_driver(size, name)
            except KFDError as again:
                raise self._explained(again) from again
        with self._lock:
            self._misses += 1
            self._held += memory.allocated
            self._peak = max(self._peak, self._held)
        return memory

    def _take_from_streams(self, pages: int) -> None:
        """Take what streams had kept for themselves and no longer use."""
        with self._lock:
            for pools in list(self._of_streams.values()):
                kept = pools[pages]
                while kept and kept[0].is_free():
                    try:
                        freed = kept.pop(0)
                    except IndexError:  # the stream took it meanwhile
                        break
                    if freed.is_free():
                        self._free[pages].append(freed.memory)
                    else:  # it was another one
                        kept.append(freed)

    def _explained(self, error: KFDError) -> KFDError:
        if error.errno != errno.ENOMEM:
            return error
        stats = self.stats
        hint = (
            f"{error.hint} This process holds {stats.live} bytes of {self.kind} in {len(self._live)} buffers"
            + (f" and {stats.in_flight} bytes that work in flight still uses" if stats.in_flight else "")
            + ", nothing is cached: close buffers that are not needed."
        )
        return KFDError(error.errno, error.ioctl, hint)

    def reclaim(self) -> None:
        """Make available what work has used that has ended, and what was forgotten."""
        while self._forgotten:
            memory = self._forgotten.popleft()
            self._live[memory.address] = memory
            self.give_back(memory)
        for _ in range(len(self._in_flight)):
            try:
                freed = self._in_flight.popleft()
            except IndexError:
                return
            if freed.is_free():
                self._free[freed.memory.allocated >> _PAGE_BITS].append(freed.memory)
            else:
                self._in_flight.append(freed)

    def leave_to_parent(self) -> None:
        """Be closed in a forked child: nothing that is cached here may be given out."""
        super().leave_to_parent()
        self._lock = threading.RLock()
        self._free.clear()
        self._of_streams.clear()
        self._in_flight.clear()
        self._forgotten.clear()

    def forget_stream(self, stream: Stream) -> None:
        """Give what was kept for a stream to everybody; what it still ran has ended with its queue."""
        pools = self._of_streams.pop(id(stream), None)
        for pages, kept in pools.items() if pools is not None else ():
            self._free[pages] += [freed.memory for freed in kept]

    def trim(self, keep: int = 0) -> int:
        """Give cached memory back to the driver until at most ``keep`` bytes are cached, the largest first.

        Parameters
        ----------
        keep : int
            Bytes.

        Returns
        -------
        int
            Bytes given back.
        """
        self.reclaim()
        with self._lock:
            for pools in list(self._of_streams.values()):
                for pages in list(pools):
                    self._take_from_streams(pages)
            excess = self._cached() - keep
            given: list[Memory] = []
            for pages in sorted(self._free, reverse=True):
                while self._free[pages] and excess > 0:
                    try:
                        given.append(self._free[pages].pop())
                    except IndexError:  # another thread took it
                        break
                    excess -= given[-1].allocated
            total = sum(memory.allocated for memory in given)
            self._held -= total
        for memory in given:
            memory.close()
        return total

    def _cached(self) -> int:
        return sum(pages * len(free) for pages, free in list(self._free.items())) << _PAGE_BITS

    def _all(self) -> Iterator[Memory]:
        yield from super()._all()
        for free in list(self._free.values()):
            yield from list(free)
        for freed in list(self._in_flight):
            yield freed.memory
        for pools in list(self._of_streams.values()):
            for kept in list(pools.values()):
                yield from [freed.memory for freed in kept]
        yield from list(self._forgotten)

    @property
    def stats(self) -> MemoryStats:
        """What the resource holds, and how often its cache served."""
        pools = list(self._of_streams.values())
        streams = [freed for pool in pools for kept in list(pool.values()) for freed in kept]
        busy = [*self._in_flight, *streams]
        forgotten = sum(memory.allocated for memory in list(self._forgotten))
        return MemoryStats(
            live=sum(memory.allocated for memory in list(self._live.values())),
            cached=self._cached() + sum(freed.memory.allocated for freed in streams if freed.is_free()),
            in_flight=sum(freed.memory.allocated for freed in busy if not freed.is_free()) + forgotten,
            peak=self._peak,
            hits=self._hits,
            misses=self._misses,
        )

    def close(self) -> None:
        """Give everything back to the driver; the buffers are closed with it. Idempotent."""
        super().close()
        for pool in (self._free, self._in_flight, self._of_streams, self._forgotten):
            pool.clear()
        self._held = 0
