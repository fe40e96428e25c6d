"""Devices: a card, real or emulated, and everything that lives on it."""

from __future__ import annotations

import math
import sys
import threading
import time
import warnings
import weakref
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..errors import BarewaveError, CheckError, GPUFault, QueueError
from ..kfd.faults import place_of
from .buffer import Buffer
from .callbacks import CallbackThread
from .closable import Closable
from .console import Console
from .errors import explain, read_records
from .event import Event
from .findings import Finding, findings_of
from .selection import Selection, card_name, open_cards
from .stats import DeviceStats
from .stream import Stream

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..kfd import GPU, Memory
    from ..kfd.clocks import Clock, ClockConversion
    from ..kfd.host import Host
    from .program import LoadedProgram, Program
    from .work_queue import WorkQueue

__all__ = ["Device"]

_DEFAULT_TIMEOUT: Final = 60.0
_SHOWN: Final = 5
"""Findings that an error's message spells out."""


class Device(Closable):
    """A card.

    Parameters
    ----------
    which : str, optional
        ``"emulated"``, ``"kfd:N"`` (card N of the kernel driver), or nothing: what ``BAREWAVE_DEVICE`` says,
        else the first gfx11 card, else the emulated one, which is said on stderr.
    count : int, optional
        Number of emulated cards; ``device[1]`` is the second one.
    host : Host, optional
        The Host seam to use instead of the one that ``which`` stands for.
    checked : bool, optional
        Whether an emulated card looks for what silicon punishes: registers read before their loads were
        waited for, missing fixes of hazards, and more. A ``sync`` behind a kernel with an error raises
        :class:`CheckError`; :attr:`findings` has all. ``BAREWAVE_EMULATED_CHECKED=1`` asks for it, too.

    Attributes
    ----------
    name : str
        The card's name.
    target : str
        Its processor, such as ``"gfx1100"``.
    emulated : bool
        Whether it is an emulated card.
    index : int
        Its number among the cards of its kind.
    console : Console
        Where the text goes that kernels print.

    Raises
    ------
    KFDError
        The driver is missing, not permitted, or too old.
    BarewaveError
        There is no such device.

    Examples
    --------
    >>> with Device("emulated") as device:
    ...     device.target
    'gfx1100'
    """

    def __init__(
        self,
        which: str | None = None,
        *,
        count: int = 1,
        host: Host | None = None,
        checked: bool | None = None,
    ) -> None:
        self._closed = True  # until the card is open
        selection = open_cards(which, count=count, host=host, checked=checked)
        try:
            self._open(selection, selection.index)
        except BaseException:
            selection.close()
            raise
        if selection.notice:
            print(f"barewave: {selection.notice}", file=sys.stderr)

    def _open(self, selection: Selection, index: int) -> None:
        self._selection = selection
        self.index = index
        self.emulated = selection.emulated
        self.gpu: GPU = selection.kfd.open_gpu(index)
        self.target = self.gpu.node.gfx_name
        self.name = card_name(self.gpu.node) + (" (emulated)" if self.emulated else "")
        self.tick_hz: int = self.gpu.gpu_tick_hz
        self.console = Console(self.gpu)
        self._error: BarewaveError | None = None
        self._streams: weakref.WeakSet[Stream] = weakref.WeakSet()
        self._buffers: weakref.WeakSet[Buffer] = weakref.WeakSet()
        self._programs: dict[int, LoadedProgram] = {}
        self._draining: list[Memory] = []
        self._forgotten_streams: list[Stream] = []
        self._findings: list[Finding] = []
        self._told = 0
        self._records: list[dict[str, Any]] = []
        self._launches = 0
        self._stream_count = 0
        self._default_stream: Stream | None = None
        self._callbacks: CallbackThread | None = None
        self._clock: Clock | None = None
        self.lock = threading.RLock()
        self.closing = False
        self.code_loads = 0
        selection.adopt(index, self)
        selection.kfd.kernels_in_flight = selection.kernels_in_flight
        self._closed = False

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        return f"Device({self.name!r}, {self.target}, card {self.index}{', closed' if self._closed else ''})"

    def __getitem__(self, index: int) -> Device:
        """Another card behind the same driver: a device of its own, with its own ``close()``."""
        self._require_open()
        device = self._selection.devices.get(index)
        if device is None:
            cards = len(self._selection.kfd.gpu_nodes)
            if not 0 <= index < cards:
                raise BarewaveError(f"there is no card {index}; this driver has {cards} (0 to {cards - 1})")
            device = Device.__new__(Device)
            device._closed = True
            device._open(self._selection, index)
        return device

    def __len__(self) -> int:
        """Return the number of cards behind the same driver."""
        return len(self._selection.kfd.gpu_nodes)

    @property
    def closed(self) -> bool:
        """Whether the device has been closed."""
        return self._closed

    @property
    def error(self) -> BarewaveError | None:
        """The fault that has stopped all queues of this device; None while it runs."""
        if self._error is None and not self._closed:
            fault = self.gpu.fault
            if fault is not None:
                self.fail(fault)
        return self._error

    @property
    def checked(self) -> bool:
        """Whether the card runs in checked mode."""
        return self._selection.checked

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What checked mode has found in this device's kernels so far, notes too, in order of arrival."""
        self._take_findings()
        return tuple(self._findings)

    def _take_findings(self) -> list[Finding]:
        if not self.checked or self._closed:
            return []
        records = read_records(self._selection.debug_file(self.index))
        self._records += [record for record in records if record.get("record") != "finding"]
        index = self._selection.kfd.allocations
        found = list(findings_of(records, self._images(), lambda address: place_of(index, address)))
        self._findings += found
        return found

    def raise_findings(self) -> None:
        """Raise CheckError for errors that checked mode has found and nobody has been told of."""
        self._take_findings()
        errors = [finding for finding in self._findings[self._told :] if finding.is_error]
        self._told = len(self._findings)
        if errors:
            more = f"\nand {len(errors) - _SHOWN} more: see Device.findings" if len(errors) > _SHOWN else ""
            raise CheckError("\n".join(str(error) for error in errors[:_SHOWN]) + more)

    @property
    def streams(self) -> tuple[Stream, ...]:
        """The open streams."""
        return tuple(stream for stream in self._streams if not stream.closed)

    @property
    def stats(self) -> DeviceStats:
        """Live handles, bytes by kind, launches, cache hits."""
        memory = {"vram": 0, "gtt": 0, "code": 0, "draining": 0}
        buffers = [buffer for buffer in self._buffers if not buffer.closed]
        for buffer in buffers:
            memory[buffer.memory.kind] = memory.get(buffer.memory.kind, 0) + buffer.memory.size
        memory["code"] = sum(program.memory.size for program in self._images())
        memory["draining"] = sum(allocation.size for allocation in self._draining)
        packers = [packer for program in self._images() for packer in program.packers()]
        streams = self.streams
        return DeviceStats(
            buffers=len(buffers),
            streams=len(streams),
            events=sum(stream.events for stream in streams),
            programs=len(self._programs),
            memory=memory,
            launches=self._launches + sum(stream.launches for stream in streams),
            signature_hits=sum(packer.hits for packer in packers),
            signature_misses=sum(packer.misses for packer in packers),
        )

    @property
    def properties(self) -> dict[str, Any]:
        """What is known about the card: name, target, compute units, memory, driver."""
        node = self.gpu.node
        return {
            "name": self.name,
            "target": self.target,
            "emulated": self.emulated,
            "index": self.index,
            "gpu_id": self.gpu.gpu_id,
            "compute_units": node.compute_units,
            "wave_slots": node.wave_slots,
            "waves_per_simd": node.waves_per_simd,
            "lds_bytes": node.lds_size,
            "vram_bytes": node.vram_size,
            "available_bytes": self.gpu.available_memory(),
            "kfd": ".".join(str(part) for part in self._selection.kfd.version),
        }

    def allocate(self, nbytes: int, *, kind: str = "vram", name: str = "") -> Buffer:
        """Allocate bytes: ``"vram"`` (visible to the host through the BAR) or ``"gtt"`` (host memory).

        Raises
        ------
        KFDError
            The memory is full (``errno`` ENOMEM).
        CheckError
            A negative size or another kind.
        """
        return self._allocate((nbytes,), np.dtype(np.uint8), kind, name)

    def _allocate(self, shape: tuple[int, ...], dtype: np.dtype[Any], kind: str, name: str) -> Buffer:
        self._require_open()
        if kind not in ("vram", "gtt"):
            raise CheckError(f"memory of kind {kind!r}; there is 'vram' and 'gtt'")
        if any(extent < 0 for extent in shape):
            raise CheckError(f"shape {shape} has a negative extent")
        if dtype.hasobject:
            raise CheckError("Python objects cannot live in a card's memory")
        self.reclaim()
        # The exact size, not whole pages: a fault's message then counts from the array's own end. An empty
        # array gets an address too.
        size = max(math.prod(shape) * dtype.itemsize, 1)
        name = name or f"{dtype} array {'x'.join(map(str, shape))}"
        memory = (
            self.gpu.allocate(size, "vram", host_visible=True, name=name)
            if kind == "vram"
            else self.gpu.allocate(size, "gtt", name=name)
        )
        if self.checked:
            self._selection.debug_command(self.index, "array", address=memory.address, bytes=memory.size)
        buffer = Buffer(self, memory, shape, dtype, name)
        self._buffers.add(buffer)
        return buffer

    def empty(
        self,
        shape: int | Sequence[int],
        dtype: npt.DTypeLike = np.float32,
        *,
        kind: str = "vram",
        name: str = "",
    ) -> Buffer:
        """Allocate an array; the contents are whatever the memory held."""
        extents = (
            (int(shape),) if isinstance(shape, (int, np.integer)) else tuple(int(extent) for extent in shape)
        )
        return self._allocate(extents, np.dtype(dtype), kind, name)

    def zeros(
        self,
        shape: int | Sequence[int],
        dtype: npt.DTypeLike = np.float32,
        *,
        kind: str = "vram",
        name: str = "",
    ) -> Buffer:
        """Allocate an array of zeros."""
        buffer = self.empty(shape, dtype, kind=kind, name=name)
        buffer.host.fill(0)
        buffer.memory.flush_host_writes()
        return buffer

    def zeros_like(self, other: Buffer | npt.NDArray[Any], *, kind: str = "vram", name: str = "") -> Buffer:
        """Allocate zeros of another array's shape and dtype."""
        return self.zeros(other.shape, other.dtype, kind=kind, name=name)

    def array(self, source: npt.ArrayLike, *, kind: str = "vram", name: str = "") -> Buffer:
        """Allocate an array and copy ``source`` into it, with its shape and dtype."""
        data = np.asarray(source)
        buffer = self._allocate(data.shape, data.dtype, kind, name)
        buffer.host[...] = data
        buffer.memory.flush_host_writes()
        return buffer

    def stream(
        self,
        priority: int = 0,
        *,
        packets: int = 1024,
        timeout: float = _DEFAULT_TIMEOUT,
        name: str = "",
    ) -> Stream:
        """Make a stream: an AQL queue.

        Parameters
        ----------
        priority : int
            -3 to 3; what is higher goes first where streams of one card compete.
        packets : int
            Slots of the queue's ring: a power of two, at least 64.
        timeout : float
            Seconds that the waits last at most that a stream does by itself: for a free slot, and at the end
            of its ``with`` block.
        name : str
            For messages.
        """
        self._require_open()
        with self.lock:
            self._stream_count += 1
            number = self._stream_count
        if self._clock is None:
            self._clock = self.gpu.clock()
        stream = Stream(
            self, packets=packets, timeout=timeout, name=name or f"stream {number}", priority=priority
        )
        self._streams.add(stream)
        return stream

    @property
    def default_stream(self) -> Stream:
        """The stream of launches that name none; made when it is first used, closed with the device."""
        with self.lock:
            if self._default_stream is None or self._default_stream.closed:
                self._default_stream = self.stream(name="the default stream")
            return self._default_stream

    def event(self) -> Event:
        """Make an event that is recorded later, by ``stream.record(event)``."""
        self._require_open()
        return Event(self)

    def clock_conversion(self) -> ClockConversion:
        """Convert between this card's ticks and the host's time, by its clock now and at its first stream."""
        return self.gpu.clock_conversion(self._clock)

    @property
    def callbacks(self) -> CallbackThread:
        """The thread that makes the calls of ``stream.call``; started when it is first used."""
        with self.lock:
            if self._callbacks is None:
                self._require_open()
                self._callbacks = CallbackThread(self.gpu, f"calls of card {self.index}")
            return self._callbacks

    def calls_for(self, stream: WorkQueue) -> bool:
        """Whether this is a function that is called in the order of a stream."""
        return self._callbacks is not None and self._callbacks.runs_for(stream)

    def forget_calls(self, stream: Stream) -> None:
        """Drop the calls of a stream that is closed."""
        if self._callbacks is not None:
            self._callbacks.forget(stream)

    def sync(self, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait until all streams have ended their work (seconds, all together).

        Streams that have raised a QueueError or a GPUTimeout before are left out: they have said so.

        Raises
        ------
        GPUTimeout, GPUFault, QueueError
            As of :meth:`Stream.sync`.
        """
        end = time.monotonic() + timeout
        for stream in self.streams:
            if stream.error is None:
                stream.sync(max(end - time.monotonic(), 0.0))

    def allocate_image(self, size: int, name: str) -> Memory:
        """Allocate executable memory for a code object; :meth:`Program.load` uses it."""
        self._require_open()
        return self.gpu.allocate(max(size, 1), "vram", host_visible=True, executable=True, name=name)

    def adopt_program(self, program: Program, loaded: LoadedProgram) -> None:
        """Keep a loaded program until its :class:`Program` is collected or the device closes."""
        key = id(program)
        self.code_loads += 1
        self._programs[key] = loaded
        weakref.finalize(program, _drop_program, weakref.ref(self), key).atexit = False

    def loaded_program(self, program: Program) -> LoadedProgram | None:
        """Return the image of a program on this card, if it has been loaded."""
        return self._programs.get(id(program))

    def _images(self) -> list[LoadedProgram]:
        """Return the images as they are now: a collection at any time may take one out of the table."""
        return list(self._programs.values())

    def drop_program(self, key: int) -> None:
        """Free the image of a program that was collected."""
        loaded = self._programs.pop(key, None)
        if loaded is not None and not self._closed:
            self.abandon(loaded.memory)

    def abandon(self, forgotten: Memory | Stream) -> None:
        """Close something at the next allocation or sync: what finalizers call.

        A finalizer runs wherever the collector finds garbage, in the middle of a kernel call too, and must
        make none itself.
        """
        if isinstance(forgotten, Stream):
            self._forgotten_streams.append(forgotten)
        else:
            self._draining.append(forgotten)

    def release(self, memory: Memory) -> None:
        """Free memory now, or when the work that is in flight has ended: a kernel may still use it."""
        if self._closed or all(stream.query() for stream in self.streams):
            memory.close()
        else:
            self._draining.append(memory)

    def reclaim(self) -> None:
        """Close what was forgotten, and free what was released while work was in flight, once it ended."""
        self._close_forgotten_streams()
        if self._draining and all(stream.query() for stream in self.streams):
            draining, self._draining = self._draining, []
            for memory in draining:
                memory.close()

    def _close_forgotten_streams(self) -> None:
        while self._forgotten_streams:
            self._forgotten_streams.pop().close()

    def forget_stream(self, stream: Stream) -> None:
        """Take a closed stream off the list."""
        self._streams.discard(stream)
        self._launches += stream.launches
        self.reclaim()

    def explain(self, error: GPUFault | QueueError) -> BarewaveError:
        """Add to an error what this device knows about it."""
        return explain(
            error,
            emulated=self.emulated,
            records=self._take_records(),
            programs=self._images(),
        )

    def _take_records(self) -> list[dict[str, Any]]:
        if self.checked:
            self._take_findings()
            records, self._records = self._records, []
            return records
        kept, self._records = self._records, []
        return kept + read_records(self._selection.debug_file(self.index))

    def count(self, on: bool) -> dict[str, Any]:
        """Switch the emulated card's performance counters on, from zero, or off: then return them.

        They count all kernels of the card; :func:`barewave.launch` with ``counters=True`` counts one.
        """
        self._require_open()
        self._selection.debug_command(self.index, "counters", enable=on)
        if on:
            return {}
        records = self._take_records()
        self._records += [record for record in records if record.get("record") != "counters"]
        return next(record for record in reversed(records) if record.get("record") == "counters")

    def fail(self, error: BarewaveError) -> BarewaveError:
        """Remember a fault that has stopped all queues of the device; every stream raises it from now on."""
        if self._error is None:
            self._error = self.explain(error) if isinstance(error, (GPUFault, QueueError)) else error
        return self._error

    def _require_open(self) -> None:
        if self._closed:
            raise BarewaveError(f"the device {self.name} is closed")

    def close(self) -> None:
        """Close the streams, free the memory, and close the driver with its last device. Idempotent."""
        if self._closed:
            return
        self.closing = True
        self._close_forgotten_streams()
        for stream in self.streams:
            stream.close()
        if self._callbacks is not None:
            self._callbacks.close()
        self.console.close()
        for buffer in list(self._buffers):
            buffer.close()
        self._closed = True
        for loaded in self._images():
            loaded.close()
        self._programs.clear()
        for memory in self._draining:
            memory.close()
        self._draining.clear()
        self._selection.devices.pop(self.index, None)
        # The card stays open while a sibling is: a process acquires a card's address space once, and until
        # the driver is closed the kernel refuses to give it anew.
        if not self._selection.devices:
            self._selection.close()

    def __del__(self) -> None:
        """Close what was forgotten."""
        if getattr(self, "_closed", True):
            return
        used = self._stream_count or len(self._buffers) or self._programs
        if used:  # Device("emulated", count=2)[1] drops the first one unused: nothing was forgotten there
            warnings.warn(f"{self!r} was never closed", ResourceWarning, stacklevel=2, source=self)
        self.close()


def _drop_program(device: weakref.ref[Device], key: int) -> None:
    owner = device()
    if owner is not None:
        owner.drop_program(key)
