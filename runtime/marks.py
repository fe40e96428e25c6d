"""Signals of a stream that are lent out: each comes back when nobody refers to it any more."""

from __future__ import annotations

import weakref
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..kfd import GPU, AQLQueue, Signal
    from ..kfd.events import Event as WakeEvent
    from .work_queue import WorkQueue

__all__ = ["Lease", "SignalStore"]


class Lease:
    """A signal, for as long as this object lives.

    An event holds the lease of its moment, and so does every stream that waits for it: the signal must not
    count for another moment while a packet that waits for this one is on its way.

    Attributes
    ----------
    signal : Signal
        Greater than 0 until the moment has come.
    waiting : WeakSet of WorkQueue
        Streams that were told to wait for it.
    """

    __slots__ = ("__weakref__", "_store", "signal", "waiting")

    def __init__(self, store: SignalStore, signal: Signal) -> None:
        self.signal = signal
        self.waiting: weakref.WeakSet[WorkQueue] | None = None
        self._store = store  # last: without it nothing is given back

    @property
    def reached(self) -> bool:
        """Whether the moment has come."""
        return not self.signal.closed and self.signal.value <= 0

    def __del__(self) -> None:
        """Give the signal back; it is looked at when the next one is needed."""
        store: SignalStore | None = getattr(self, "_store", None)
        if store is not None:
            store.returned.append(self.signal)


class SignalStore:
    """The signals of one stream.

    Attributes
    ----------
    returned : deque of Signal
        What finalizers have put down.
    """

    def __init__(self, gpu: GPU, wake: WakeEvent, queue: AQLQueue) -> None:
        self._gpu = gpu
        self._wake = wake
        self._queue = queue
        self._all: list[Signal] = []
        self._free: list[Signal] = []
        self.returned: deque[Signal] = deque()

    def lend(self) -> Lease:
        """Lend a signal whose value is 1."""
        for _ in range(len(self.returned)):
            try:
                signal = self.returned.popleft()
            except IndexError:  # another thread looks, too
                break
            # A packet that has not been reached counts it down yet, or waits for it.
            (self._free if signal.value <= 0 else self.returned).append(signal)
        try:
            signal = self._free.pop()
        except IndexError:
            signal = self._gpu.create_signal(1, self._wake)
            signal.queue = self._queue
            self._all.append(signal)
        signal.reset(1)
        return Lease(self, signal)

    def close(self, kept: list[Signal]) -> None:
        """Close all signals; the memory of those that are still waited for is not used again."""
        for signal in kept:
            signal.abandon()
        for signal in self._all:
            signal.close()
        self._all.clear()
        self._free.clear()
        self.returned.clear()
