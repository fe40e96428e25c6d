"""A card's copy queues: its streams share them, and what is read without a stream has one of its own."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..errors import KFDError
from ..kfd.sdma_queue import begin_packets, copy_packets, end_packets
from .buffer import Buffer
from .copy_packets import Region, array_copy

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..kfd import GPU, SDMAQueue, Signal
    from .device import Device

__all__ = ["CHUNK", "DeviceCopies"]

CHUNK: Final = 16 << 20
"""Bytes of host memory that one copy is staged through at a time."""
_QUEUES: Final = 4
"""Copy queues of a device; streams beyond that share them. A card has 12 for all processes together."""
_RING: Final = 1 << 18


class DeviceCopies:
    """A card's copy queues: made when first needed, shared by its streams.

    Parameters
    ----------
    device : Device
        The card.
    """

    def __init__(self, device: Device) -> None:
        self._device = weakref.proxy(device)
        self._gpu: GPU = device.gpu
        self._queues: list[SDMAQueue] = []
        self._users: list[int] = []
        self._lock = threading.Lock()
        self._reading = threading.Lock()
        self._reader: SDMAQueue | None = None
        self._free: list[Signal] = []

    def attach(self) -> int:
        """Number of a copy queue for one more stream."""
        with self._lock:
            unused = next((i for i, users in enumerate(self._users) if not users), None)
            if unused is None and len(self._queues) < _QUEUES:
                try:
                    name = f"copies {len(self._queues) + 1}"
                    self._queues.append(self._gpu.create_sdma_queue(_RING, name=name))
                    self._users.append(0)
                    unused = len(self._queues) - 1
                except KFDError:
                    if not self._queues:
                        raise
            place = self._users.index(min(self._users)) if unused is None else unused
            self._users[place] += 1
            return place

    def detach(self, place: int) -> None:
        """One stream less on a queue."""
        with self._lock:
            self._users[place] -= 1

    def queue(self, place: int) -> SDMAQueue:
        """The copy queue of this number."""
        return self._queues[place]

    def any_queue(self) -> SDMAQueue:
        """A copy queue for work of no stream."""
        if not self._queues:
            self.detach(self.attach())
        return self._queues[0]

    def take_signal(self, value: int = 1) -> Signal:
        """Find a signal."""
        with self._lock:
            if self._free:
                signal = self._free.pop()
                signal.reset(value)
                return signal
        return self._gpu.create_signal(value)

    def give_signal(self, signal: Signal) -> None:
        """Take a signal back that no packet knows any more."""
        self._free.append(signal)

    def read(self, out: npt.NDArray[Any], source: Buffer, timeout: float) -> None:
        """Copy an array to the host and wait; the streams have ended their work.

        Parameters
        ----------
        out : numpy.ndarray
            Contiguous, of the source's shape and type.
        source : Buffer
            What to read.
        timeout : float
            Seconds.
        """
        flat = out.reshape(-1).view(np.uint8)
        device = self._device
        if source.contiguous:
            starts = range(0, source.nbytes, CHUNK)
            parts = [(start, min(CHUNK, source.nbytes - start)) for start in starts]
        else:
            parts = [(0, source.nbytes)]
        with self._reading:  # one chunk of host memory at a time, whoever reads
            queue = self._reading_queue()
            if queue is None:
                out[...] = source.host
                return
            staging = device.pinned.take(parts[0][1], "staging of a copy")
            for start, size in parts:
                if source.contiguous:
                    packets = list(copy_packets(staging.address, source.address + start, size))
                else:
                    region = Region.packed(staging.address, source.shape, source.dtype.itemsize)
                    packets = array_copy(region, Region.of(source), source.shape, source.dtype.itemsize)
                ticket = queue.submit([begin_packets(), *packets, end_packets()], timeout=timeout)
                queue.wait(ticket, timeout)
                flat[start : start + size] = np.frombuffer(staging.view[:size], np.uint8)
            # Not after an error: then the engine may be writing to it yet.
            device.pinned.give_back(staging)

    def _reading_queue(self) -> SDMAQueue | None:
        """A queue that no stream uses: what one waits for must not hold up a read. None if none is left."""
        if self._reader is None:
            try:
                self._reader = self._gpu.create_sdma_queue(_RING, name="reads")
            except KFDError:
                return None
        return self._reader

    def close(self) -> None:
        """Destroy the queues. Idempotent."""
        queues, self._queues = self._queues, []
        if self._reader is not None:
            queues.append(self._reader)
            self._reader = None
        for queue in queues:
            queue.close()
        while self._free:
            self._free.pop().close()
