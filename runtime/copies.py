"""Copies and fills in the order of a stream, by the card's copy engines (SDMA), without the host.

A stream's kernels run on an AQL queue, its copies on an SDMA queue, and signals keep them in order::

    AQL   ... kernel | barrier: gate -= 1        | barrier-AND(finished): progress -= 1 | kernel ...
    SDMA               poll gate == 0, copy, finished -= 1

The barriers release and acquire with system scope, so that the copy engine reads what the kernels before it
wrote, and the kernels behind it read what it wrote. A stream that has no work needs no gate.

Streams share SDMA queues, which run in order. Whoever waits for a copy can know of it only from the second
barrier, and that is queued behind the copy: so what waits never stands in front of what it waits for.
"""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..errors import BarewaveError, CheckError, GPUTimeout
from ..kfd.sdma_queue import (
    begin_packets,
    copy_packets,
    count_packet,
    end_packets,
    poll_packet,
    time_packet,
)
from .buffer import Buffer
from .copy_packets import Region, array_copy, array_fill, pattern_of
from .device_copies import CHUNK

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..kfd import Memory, SDMAQueue, Signal
    from .copying import CopyingQueue
    from .device import Device

__all__ = ["StreamCopies"]

_NEVER: Final = 1 << 62
_STAGED: Final = 64 << 20
"""Bytes of host memory that a stream's copies from arrays of the host hold; beyond that the host waits."""
_WRITTEN_BY_HOST: Final = {"vram": 64 << 10, "gtt": 1 << 20, "userptr": 1 << 20}
_READ_BY_HOST: Final = {"vram": 1 << 10, "gtt": 1 << 20, "userptr": 1 << 20}
"""Bytes up to which the host itself does an idle stream's copy, by kind of memory: packets, signals, staging
take longer. Stores to VRAM are gathered on their way through the BAR, but each load is a round trip."""
_PATTERN: Final = 64 << 10
_END: Final = 5.0


@dataclass(eq=False)
class _Pending:
    """A copy that is queued: what it holds until it is done."""

    staging: list[Memory]
    signals: list[Signal] = field(default_factory=list["Signal"])
    gate: Signal | None = None
    tickets: list[tuple[SDMAQueue, int]] = field(default_factory=list["tuple[SDMAQueue, int]"])
    position: int = _NEVER
    """Where the stream stands behind it; never, where the stream does not know of it."""


@dataclass
class _Stage:
    """Packets for one card's copy engine; the next stage begins when they are done."""

    device: Device
    packets: list[bytes]


class StreamCopies:
    """The copies of one stream, in its order.

    Parameters
    ----------
    stream : CopyingQueue
        The stream; it makes this object with its first copy.
    """

    def __init__(self, stream: CopyingQueue) -> None:
        self._stream = weakref.proxy(stream)
        self._device: Device = stream.device
        self._copies = stream.device.copies
        self._place = self._copies.attach()
        self._pending: deque[_Pending] = deque()
        self._lock = threading.RLock()
        self._staged = 0
        self._closed = False

    # --- What to copy ------------------------------------------------------------------------------------

    def copy(self, target: Buffer | npt.NDArray[Any], source: Buffer | npt.ArrayLike) -> None:
        """Queue a copy; see :meth:`Stream.copy`."""
        if isinstance(target, Buffer):
            if isinstance(source, Buffer):
                self._copy_between(target, source)
            else:
                self._copy_in(target, np.asarray(source))
        elif isinstance(source, Buffer):
            self._copy_out(target, source)
        else:
            raise CheckError("neither of the two is a buffer of a device: numpy copies between host arrays")

    def _copy_between(self, target: Buffer, source: Buffer) -> None:
        _check_same(target, source)
        if not target.nbytes:
            return
        shape, itemsize = target.shape, target.dtype.itemsize
        if target.contiguous and source.contiguous:
            shape, itemsize = (target.nbytes,), 1
            to, start = Region(target.address, (1,)), Region(source.address, (1,))
        else:
            to, start = Region.of(target), Region.of(source)
        reader, writer = self._reaching(source), self._reaching(target)
        if reader is writer:
            self._queue([_Stage(reader, array_copy(to, start, shape, itemsize))], "copy", target.nbytes)
            return
        # No card reaches both: each copies its half, through host memory that both see.
        staging = self._stage(target.nbytes)
        for device in (reader, writer):
            staging.map_to(device.gpu)
        middle = Region.packed(staging.address, shape, itemsize)
        stages = [
            _Stage(reader, array_copy(middle, start, shape, itemsize)),
            _Stage(writer, array_copy(to, middle, shape, itemsize)),
        ]
        self._queue(stages, "copy", target.nbytes, [staging])

    def _reaching(self, buffer: Buffer) -> Device:
        """The device whose copy engine reaches the buffer: the stream's own, if it does."""
        memory, device = buffer.memory, self._device
        if buffer.device.gpu.kfd is not device.gpu.kfd:
            raise CheckError(
                f"{buffer!r} belongs to another driver than {device.name}; copy it through a host array"
            )
        if device.gpu.gpu_id in memory.mapped_gpus:
            return device
        if memory.kind == "vram" and not device.can_access_peer(buffer.device):
            return buffer.device
        memory.map_to(device.gpu)
        return device

    def _by_host(self, buffer: Buffer, most: dict[str, int]) -> bool:
        return (
            buffer.nbytes <= most.get(buffer.memory.kind, 0)
            and buffer.device is self._device
            and self._stream.query()
        )

    def _copy_in(self, target: Buffer, data: npt.NDArray[Any]) -> None:
        if data.size != target.size:
            raise CheckError(f"the source has {data.size} elements, the buffer {target.size}")
        if not np.can_cast(data.dtype, target.dtype, "same_kind"):
            raise CheckError(f"the source is {data.dtype}, the buffer {target.dtype}: convert it first")
        if not target.nbytes:
            return
        if self._by_host(target, _WRITTEN_BY_HOST):
            target.host[...] = data.reshape(target.shape)
            target.memory.flush_host_writes()
            return
        # Staged: what the caller writes to the array from now on does not matter.
        itemsize = target.dtype.itemsize
        if not target.contiguous:
            staging = self._stage(target.nbytes)
            np.ndarray(target.shape, target.dtype, staging.view)[...] = data.reshape(target.shape)
            middle = Region.packed(staging.address, target.shape, itemsize)
            self._copy_staged(middle, target, staging)
            return
        flat = data.reshape(-1)
        step = max(CHUNK // itemsize, 1)
        whole = target.reshape(-1)
        for start in range(0, flat.size, step):
            part = whole[start : start + step]
            staging = self._stage(part.nbytes)
            np.ndarray(part.shape, part.dtype, staging.view)[...] = flat[start : start + step]
            self._copy_staged(Region(staging.address, (itemsize,)), part, staging)

    def _copy_staged(self, middle: Region, target: Buffer, staging: Memory) -> None:
        writer = self._reaching(target)
        staging.map_to(writer.gpu)
        packets = array_copy(Region.of(target), middle, target.shape, target.dtype.itemsize)
        self._queue([_Stage(writer, packets)], "copy from the host", target.nbytes, [staging])

    def _copy_out(self, target: npt.NDArray[Any], source: Buffer) -> None:
        if target.size != source.size or target.dtype != source.dtype:
            raise CheckError(
                f"the target is {target.size} × {target.dtype}, the buffer {source.size} × {source.dtype}"
            )
        if not target.flags.writeable:
            raise CheckError("the target is read-only")
        if not source.nbytes:
            return
        if self._by_host(source, _READ_BY_HOST):
            target[...] = source.host.reshape(target.shape)
            return
        itemsize = source.dtype.itemsize
        if source.contiguous and target.flags.c_contiguous:
            whole, flat = source.reshape(-1), target.reshape(-1)
            step = max(CHUNK // itemsize, 1)
            parts = [(whole[at : at + step], flat[at : at + step]) for at in range(0, source.size, step)]
        else:
            parts = [(source, target)]
        for part, to in parts:
            reader = self._reaching(part)
            staging = self._stage(part.nbytes)
            staging.map_to(reader.gpu)
            middle = Region.packed(staging.address, part.shape, itemsize)
            packets = array_copy(middle, Region.of(part), part.shape, itemsize)
            pending: _Pending | None = None
            try:
                pending = self._queue([_Stage(reader, packets)], "copy to the host", part.nbytes)
                self._wait(pending)
            except BaseException:
                self._leave(pending, staging)
                raise
            to[...] = np.ndarray(part.shape, part.dtype, staging.view).reshape(to.shape)
            self._device.pinned.give_back(staging)

    def _leave(self, pending: _Pending | None, staging: Memory) -> None:
        """Leave memory to a copy that nobody waits for any more."""
        with self._lock:
            if pending is not None and pending in self._pending:
                pending.staging.append(staging)
                self._staged += staging.allocated
                return
        self._device.pinned.give_back(staging)

    def fill(self, target: Buffer, value: object) -> None:
        """Queue a fill; see :meth:`Stream.fill`."""
        data, word = pattern_of(value, target.dtype)
        if not target.nbytes:
            return
        device = self._reaching(target)
        itemsize = target.dtype.itemsize
        if word is not None:
            packets = array_fill(Region.of(target), target.shape, itemsize, word)
            self._queue([_Stage(device, packets)], "fill", target.nbytes)
            return
        # The copy engine repeats four bytes at most: longer elements are copied from a block of them.
        if not target.contiguous:
            raise CheckError(
                f"elements of {itemsize} bytes that are not four equal ones fill contiguous arrays only"
            )
        block = min(target.nbytes, max(_PATTERN // itemsize, 1) * itemsize)
        staging = self._stage(block)
        staging.map_to(device.gpu)
        staging.view[:block] = data * (block // itemsize)
        copies: list[bytes] = []
        for start in range(0, target.nbytes, block):
            size = min(block, target.nbytes - start)
            copies += copy_packets(target.address + start, staging.address, size)
        self._queue([_Stage(device, copies)], "fill", target.nbytes, [staging])

    # --- Queueing ----------------------------------------------------------------------------------------

    def _stage(self, size: int) -> Memory:
        """Host memory for the card to read or write; waits while the stream holds too much of it."""
        self.retire()
        while self._staged and self._staged + size > _STAGED:
            oldest = next((each for each in list(self._pending) if each.staging), None)
            if oldest is None:
                break
            self._wait(oldest)
            self.retire()
        return self._device.pinned.take(size, "staging of a copy")

    def _queue(
        self, stages: list[_Stage], what: str, nbytes: int, staging: list[Memory] | None = None
    ) -> _Pending:
        """Put the stages between what the stream has and what it will have."""
        self.retire()
        pending = _Pending(staging or [])
        with self._lock:
            self._staged += sum(memory.allocated for memory in pending.staging)
            try:
                self._submit(pending, stages, what, nbytes)
            except BaseException as error:
                if pending.tickets:
                    self._pending.append(pending)  # the engine runs it
                else:
                    self._give_back(pending)
                if isinstance(error, BarewaveError):
                    raise self._stream.failed_by(error) from error
                raise
            self._pending.append(pending)
        return pending

    def _submit(self, pending: _Pending, stages: list[_Stage], what: str, nbytes: int) -> None:
        stream = self._stream
        before: Signal | None = None
        if not stream.query():
            before = pending.gate = self._signal(pending, stages)
            stream.gate(before)
        for stage in stages:
            pieces = [] if before is None else [poll_packet(before.address)]
            before = self._signal(pending, stages)
            work = [begin_packets(), *stage.packets, end_packets()]
            with stream.timed_copy(stage.device, what, nbytes) as times:
                if times is not None:
                    at = times.address
                    work = [time_packet(at, end=False), *work, time_packet(at, end=True), count_packet(at)]
                queue = self._queue_of(stage.device)
                ticket = queue.submit([*pieces, *work, count_packet(before.address)], timeout=stream.timeout)
            pending.tickets.append((queue, ticket))
        assert before is not None, "a copy has a stage"
        verb, _, where = what.partition(" ")
        pending.position = stream.hold(before, f"{verb} of {nbytes} bytes {where}".rstrip())

    def _signal(self, pending: _Pending, stages: list[_Stage]) -> Signal:
        signal = self._copies.take_signal()
        pending.signals.append(signal)
        for stage in stages:
            signal.share(stage.device.gpu)
        return signal

    def _queue_of(self, device: Device) -> SDMAQueue:
        return self._copies.queue(self._place) if device is self._device else device.copies.any_queue()

    def _wait(self, pending: _Pending) -> None:
        timeout = self._stream.timeout
        for queue, ticket in pending.tickets:
            try:
                queue.wait(ticket, timeout)
            except GPUTimeout:
                raise self._stream.expired(timeout) from None
            except BarewaveError as error:
                raise self._stream.failed_by(error) from error

    def retire(self) -> None:
        """Take back what copies held that are done."""
        if not self._pending:
            return
        done: list[_Pending] = []
        with self._lock:
            while self._pending and self._is_done(self._pending[0]):
                done.append(self._pending.popleft())
        # Without the lock: memory resources have their own, and come here with it.
        for pending in done:
            self._give_back(pending)

    def _is_done(self, pending: _Pending) -> bool:
        if pending.position != _NEVER:
            reached: bool = self._stream.reached(pending.position)
            return reached
        return all(queue.completed >= ticket for queue, ticket in pending.tickets)

    def _give_back(self, pending: _Pending) -> None:
        for signal in pending.signals:
            self._copies.give_signal(signal)
        for memory in pending.staging:
            self._staged -= memory.allocated
            self._device.pinned.give_back(memory)
        pending.staging = []

    def close(self) -> None:
        """End the copies of a stream whose queue has been destroyed; bounded.

        A copy that waits for kernels is let through: nothing else ends it but the end of its queue, which
        other streams use. Its target holds whatever the source held.
        """
        if self._closed:
            return
        self._closed = True
        for pending in self._pending:
            if pending.gate is not None:
                pending.gate.value = 0
        for pending in list(self._pending):
            done = False
            with contextlib.suppress(BarewaveError):
                for queue, ticket in pending.tickets:
                    queue.wait(ticket, _END)
                done = True
            if done:
                self._give_back(pending)
            else:  # the queue is dead: its packets might still be read
                for signal in pending.signals:
                    signal.abandon()
                    signal.close()
        self._pending.clear()
        self._copies.detach(self._place)


def _check_same(target: Buffer, source: Buffer) -> None:
    if target.dtype != source.dtype:
        raise CheckError(f"the source is {source.dtype}, the target {target.dtype}: view one with cast()")
    if target.size != source.size:
        raise CheckError(f"the source has {source.size} elements, the target {target.size}")
    if target.shape != source.shape and not (target.contiguous and source.contiguous):
        raise CheckError(f"the source has shape {source.shape}, the target {target.shape}")
