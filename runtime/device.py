"""Devices: a card, real or emulated, and everything that lives on it."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
import warnings
import weakref
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError, CheckError, GPUFault, KFDError, QueueError
from ..kfd.faults import place_of
from .callbacks import CallbackThread
from .console import Console
from .device_memory import DeviceMemory
from .errors import explain, read_records
from .event import Event
from .findings import Finding, findings_of
from .observed import stream_class
from .properties import card_properties
from .selection import Selection, card_name, open_cards
from .stats import DeviceStats
from .stream import Stream

if TYPE_CHECKING:
    from ..kfd import GPU, Memory
    from ..kfd.clocks import Clock, ClockConversion
    from ..kfd.host import Host
    from .plan import Plan
    from .program import LoadedProgram, Program
    from .work_queue import WorkQueue

__all__ = ["Device"]

_DEFAULT_TIMEOUT: Final = 60.0
_SHOWN: Final = 5
"""Findings that an error's message spells out."""
_devices: Final[weakref.WeakSet[Device]] = weakref.WeakSet()
"""Those that are open: a forked child leaves them to its parent."""


class Device(DeviceMemory):
    """A card.

    Parameters
    ----------
    which : str, optional
        ``"emulated"``, ``"emulated:N"`` (N of them), ``"kfd:N"`` (card N of the kernel driver), or nothing:
        what ``BAREWAVE_DEVICE`` says, else the first gfx11 card, else the emulated one, which is said on
        stderr.
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
    failed : BarewaveError or None
        The fault that this object has been told of; unlike :attr:`error` nobody asks the driver.
    gone : str
        Why it takes no calls, once it is closed; for messages.

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

    gone = "is closed"

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
        self.failed: BarewaveError | None = None
        self._stream_references = ()
        self._programs: dict[int, LoadedProgram] = {}
        self._forgotten_streams: list[Stream] = []
        self._findings: list[Finding] = []
        self._told = 0
        self._records: list[dict[str, Any]] = []
        self._plan_streams: dict[int, Stream] = {}
        self._launches = 0
        self._stream_count = 0
        self._stream_class = stream_class()
        self._default_stream: Stream | None = None
        self._callbacks: CallbackThread | None = None
        self._clock: Clock | None = None
        self.lock = threading.RLock()
        self.closing = False
        self.code_loads = 0
        self._open_memory()
        selection.adopt(index, self)
        selection.kfd.kernels_in_flight = selection.kernels_in_flight
        _devices.add(self)
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
        if self.failed is None and not self._closed:
            fault = self.gpu.fault
            if fault is not None:
                self.fail(fault)
        return self.failed

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
        streams = [reference() for reference in self._stream_references]
        return tuple(stream for stream in streams if stream is not None and not stream.closed)

    @property
    def stats(self) -> DeviceStats:
        """Live handles, bytes by kind, launches, cache hits."""
        self._reclaim_memory()
        memory = {"vram": 0, "gtt": 0, "code": 0, "draining": 0}
        buffers = self._live_memory()
        for allocation in buffers:
            memory[allocation.kind] = memory.get(allocation.kind, 0) + allocation.size
        memory["code"] = sum(program.memory.size for program in self._images())
        memory["draining"] = self._draining_bytes()
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
        """What is known about the card: identity, sizes, limits, clocks, buses, driver, and its peers."""
        return {
            "name": self.name,
            "target": self.target,
            "emulated": self.emulated,
            "index": self.index,
            **card_properties(self.gpu),
            "available_bytes": self.gpu.available_memory(),
            "linked_cards": self.linked_cards,
            "kfd": ".".join(str(part) for part in self._selection.kfd.version),
        }

    @property
    def linked_cards(self) -> tuple[int, ...]:
        """Cards to which the kernel shows a link; :meth:`can_access_peer` says whether it works."""
        kfd = self._selection.kfd
        nodes = kfd.gpu_nodes
        return tuple(
            index
            for index, node in enumerate(nodes)
            if kfd.topology.peer_link(self.gpu.node, node) is not None
        )

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
        stream = self._stream_class(
            self, packets=packets, timeout=timeout, name=name or f"stream {number}", priority=priority
        )
        with self.lock:
            # A tuple, which is looked through whenever a buffer is closed.
            self._stream_references = (*self._live_references(), weakref.ref(stream))
        return stream

    def _live_references(self, without: Stream | None = None) -> tuple[weakref.ref[Stream], ...]:
        streams = ((reference, reference()) for reference in self._stream_references)
        return tuple(ref for ref, stream in streams if stream is not None and stream is not without)

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

    def plan(self, *, name: str = "plan") -> Plan:
        """Make a plan: work that is recorded once and run as often as one likes."""
        self._require_open()
        from .plan import Plan  # here: most programs record none

        return Plan(self, name=name)

    def plan_stream(self, number: int) -> Stream:
        """Make, or find, a stream that plans run on: all plans of a device share them, for good.

        Number 0 is the default stream, so that plans and launches that name no stream are in order.
        """
        if not number:
            return self.default_stream
        with self.lock:
            stream = self._plan_streams.get(number)
            if stream is None or stream.closed:
                stream = self._plan_streams[number] = self.stream(name=f"plans {number}")
            return stream

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

    def allocate_image(self, size: int, name: str, address: int = 0) -> Memory:
        """Allocate executable memory for a code object; :meth:`Program.load` uses it."""
        self._require_open()
        allocate = partial(
            self.gpu.allocate,
            max(size, 1),
            "vram",
            host_visible=True,
            executable=True,
            name=name,
            address=address,
        )
        try:
            return allocate()
        except KFDError as error:
            if error.errno != errno.ENOMEM or not self.trim():
                raise
            return allocate()

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

    def abandon(self, forgotten: Memory | Stream, keep: object = None) -> None:
        """Close something at the next allocation or sync: what finalizers call.

        A finalizer runs wherever the collector finds garbage, in the middle of a kernel call too, and must
        make none itself.
        """
        if isinstance(forgotten, Stream):
            self._forgotten_streams.append(forgotten)
        else:
            self._draining.append((forgotten, keep))

    def reclaim(self) -> None:
        """Close what was forgotten, and take back what was released while work was in flight."""
        self._close_forgotten_streams()
        for stream in self.streams:
            stream.take_back()
        self._reclaim_memory()

    def _close_forgotten_streams(self) -> None:
        while self._forgotten_streams:
            self._forgotten_streams.pop().close()

    def forget_stream(self, stream: Stream) -> None:
        """Take a closed stream off the list."""
        with self.lock:
            self._stream_references = self._live_references(stream)
        self._launches += stream.launches
        for resource in self._resources:
            resource.forget_stream(stream)
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
        if self.failed is None:
            self.failed = self.explain(error) if isinstance(error, (GPUFault, QueueError)) else error
        return self.failed

    def _require_open(self) -> None:
        if self._closed:
            raise BarewaveError(f"the device {self.name} {self.gone}")

    def leave_to_parent(self) -> None:
        """Be closed in a forked child, without a call, a wait or a store: all there is, is the parent's.

        A lock that another thread held at the fork is never released in the child, and memory of the card is
        shared: what ``close`` does to signals would be seen by the parent's kernels.
        """
        self._closed = self.closing = True
        self.gone = "belongs to the process that forked this one: open a Device here"
        self.lock = threading.RLock()
        for stream in self.streams:
            stream.leave_to_parent()
        self._leave_memory_to_parent()

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
        self._closed = True
        self._close_memory()
        for loaded in self._images():
            loaded.close()
        self._programs.clear()
        self._selection.devices.pop(self.index, None)
        # The card stays open while a sibling is: a process acquires a card's address space once, and until
        # the driver is closed the kernel refuses to give it anew.
        if not self._selection.devices:
            self._selection.close()

    def __del__(self) -> None:
        """Close what was forgotten."""
        if getattr(self, "_closed", True):
            return
        used = self._stream_count or self._was_used() or self._programs
        if used:  # Device("emulated", count=2)[1] drops the first one unused: nothing was forgotten there
            warnings.warn(f"{self!r} was never closed", ResourceWarning, stacklevel=2, source=self)
        # a collection may come after a sibling has closed the driver, and with it all there was
        with suppress(OSError, BarewaveError):
            self.close()


def _leave_to_parent() -> None:
    for device in list(_devices):
        device.leave_to_parent()


os.register_at_fork(after_in_child=_leave_to_parent)


def _drop_program(device: weakref.ref[Device], key: int) -> None:
    owner = device()
    if owner is not None:
        owner.drop_program(key)
