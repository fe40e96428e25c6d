"""Signals: 64 bytes that the packet processor counts down when a packet has completed."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final

from .ioctl import MemoryFlag
from .memory import Memory
from .packets.aql import SIGNAL, SignalKind
from .resource import Resource

if TYPE_CHECKING:
    from .events import Event
    from .gpu import GPU
    from .queues import AQLQueue

__all__ = ["Signal", "SignalPool"]

_PER_PAGE: Final = 64
_VALUE: Final = SIGNAL.offset("value") // 8
_START: Final = SIGNAL.offset("start_ts") // 8
_END: Final = SIGNAL.offset("end_ts") // 8
_QUEUE: Final = SIGNAL.offset("queue_ptr") // 8
_LONGEST_NAP: Final = 1e-3
_FAULT_CHECK: Final = 10e-3


class SignalPool(Resource):
    """Pages of GTT memory cut into signals.

    The pool grows by a page and never shrinks: a signal that a late packet might still write to stays mapped.
    """

    def __init__(self, gpu: GPU) -> None:
        self._gpu = gpu
        self._lock = threading.Lock()
        self._pages: list[Memory] = []
        self._free: list[tuple[Memory, int]] = []
        super().__init__(gpu)

    def take(self) -> tuple[Memory, int]:
        """Memory and byte offset of a free signal."""
        with self._lock:
            if not self._free:
                page = Memory(
                    self._gpu, _PER_PAGE * SIGNAL.size, GTT_SHARED, name="signals", map_host=True, parent=self
                )
                self._pages.append(page)
                self._free = [(page, slot * SIGNAL.size) for slot in reversed(range(_PER_PAGE))]
            return self._free.pop()

    def give_back(self, slot: tuple[Memory, int]) -> None:
        """Let a signal's memory be used again."""
        with self._lock:
            self._free.append(slot)

    def _release(self) -> None:
        self._free.clear()


GTT_SHARED: Final = (
    MemoryFlag.GTT
    | MemoryFlag.WRITABLE
    | MemoryFlag.NO_SUBSTITUTE
    | MemoryFlag.COHERENT
    | MemoryFlag.UNCACHED
)
"""System memory that the CPU and the card see alike, at once."""


class Signal(Resource):
    """A completion signal.

    Made by :meth:`barewave.kfd.GPU.create_signal`.

    Attributes
    ----------
    address : int
        GPU address: what a packet names it by.
    event : Event or None
        Woken when the signal is counted down.
    queue : AQLQueue or None
        Set it to the queue that completes the signal, and :meth:`wait` raises when that queue stops.
    """

    def __init__(self, gpu: GPU, pool: SignalPool, value: int = 1, event: Event | None = None) -> None:
        self._gpu = gpu
        self._pool = pool
        self.event = event
        self.queue: AQLQueue | None = None
        self._abandoned = False
        self._slot = pool.take()
        memory, offset = self._slot
        self.address = memory.address + offset
        data = memory.view[offset : offset + SIGNAL.size]
        data[:] = SIGNAL.pack(
            kind=SignalKind.USER,
            value=value,
            event_mailbox_ptr=event.mailbox if event else 0,
            event_id=event.id if event else 0,
        )
        # Native 64-bit words: one store each, so that the card never sees half of a value.
        self._words = data.cast("q")
        super().__init__(gpu)

    def __repr__(self) -> str:
        """Address and value."""
        return f"<Signal at {self.address:#x}{'' if self.closed else f' value {self.value}'}>"

    @property
    def value(self) -> int:
        """The signal's value; packets count it down by 1."""
        return self._words[_VALUE]

    @value.setter
    def value(self, value: int) -> None:
        self._words[_VALUE] = value

    @property
    def start(self) -> int:
        """When the packet began, in GPU ticks; only on a queue with profiling."""
        return self._words[_START]

    @property
    def end(self) -> int:
        """When the packet ended, in GPU ticks; only on a queue with profiling."""
        return self._words[_END]

    def share(self, gpu: GPU) -> None:
        """Let the packets of another card of the same process wait for the signal, or count it down.

        The page that it is in is mapped into that card, by a call of the kernel the first time.
        """
        self._slot[0].map_to(gpu)

    def reset(self, value: int = 1) -> None:
        """Make the signal ready for another packet."""
        words = self._words
        words[_START] = words[_END] = 0
        words[_VALUE] = value

    def wait(self, timeout: float, spin: float = 100e-6) -> bool:
        """Wait until the value is 0 or less.

        Parameters
        ----------
        timeout : float
            Seconds.
        spin : float
            Seconds to look at the value in a loop before sleeping: an interrupt costs more than a short
            kernel.

        Returns
        -------
        bool
            ``False`` if the time was over first.

        Raises
        ------
        GPUFault
            If the card reported a page fault.
        QueueError
            If the card was reset, or :attr:`queue` stopped.
        """
        words = self._words
        if words[_VALUE] <= 0:
            return True
        now = time.monotonic()
        deadline = now + max(0.0, timeout)
        spin_end = min(deadline, now + spin)
        while now < spin_end:
            if words[_VALUE] <= 0:
                return True
            now = time.monotonic()
        nap, checked = 20e-6, 0.0
        while words[_VALUE] > 0:
            now = time.monotonic()
            if self.queue is not None and (error := self.queue.error()) is not None and words[_VALUE] > 0:
                self._gpu.check()
                raise error
            if now >= deadline:
                self._gpu.check()
                return words[_VALUE] <= 0
            if self.event is not None:
                events = [self.event] if self.queue is None else [self.event, self.queue.error_event]
                self._gpu.kfd.wait_slice(events, deadline - now, self._gpu.gpu_id)
            else:
                if now - checked > _FAULT_CHECK:
                    self._gpu.check()
                    checked = now
                time.sleep(min(nap, deadline - now))
                nap = min(nap * 2, _LONGEST_NAP)
        return True

    def abandon(self) -> None:
        """Keep the memory out of the pool for good: a packet in flight will still write to it."""
        self._abandoned = True

    def _release(self) -> None:
        self._words.release()
        if not self._abandoned:
            self._pool.give_back(self._slot)
