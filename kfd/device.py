"""The driver's two handles: an open ``/dev/kfd``, and a card whose address space is acquired."""

from __future__ import annotations

import contextlib
import errno
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from ..errors import BarewaveError, GPUFault, KFDError, QueueError
from . import faults
from .driver_file import DriverFile, open_device
from .events import EVENT_PAGE_SIZE, Event, wait_any
from .host import Host, LinuxHost
from .ioctl import PROCESS_DEVICE_APERTURES, EventType, MemoryFlag, RuntimeMode
from .memory import PAGE, AllocationIndex, Memory, PersistentMemory
from .queues import AQLQueue
from .resource import Resource
from .signals import GTT_SHARED, Signal, SignalPool
from .topology import Node, Topology, read_topology
from .user_buffer import UserBuffer

__all__ = ["GPU", "GPU_TICK_HZ", "KFD", "Apertures", "Clock"]

GPU_TICK_HZ: Final = 100_000_000
"""Frequency of the clock that timestamps count in."""

_RUNTIME_ENABLE_MINOR: Final = 13
_DOORBELL_PAGE: Final = 8192
_VRAM: Final = MemoryFlag.VRAM | MemoryFlag.WRITABLE | MemoryFlag.NO_SUBSTITUTE


@dataclass(frozen=True, slots=True)
class Apertures:
    """Parts of a card's address space, first and last address of each."""

    lds_base: int
    lds_limit: int
    scratch_base: int
    scratch_limit: int
    gpuvm_base: int
    gpuvm_limit: int


@dataclass(frozen=True, slots=True)
class Clock:
    """One moment on three clocks.

    Attributes
    ----------
    gpu : int
        Ticks of 10 ns.
    cpu, system : int
        Nanoseconds of ``CLOCK_MONOTONIC_RAW`` and ``CLOCK_BOOTTIME``.
    frequency : int
        Of the latter two, Hz.
    """

    gpu: int
    cpu: int
    system: int
    frequency: int


class KFD(Resource):
    """One open ``/dev/kfd`` and all that this process has on its cards.

    Parameters
    ----------
    host : Host, optional
        The running kernel unless given.

    Raises
    ------
    KFDError
        If there is no driver, or it is not permitted, with what to do about it.

    Attributes
    ----------
    host : Host
        As given.
    topology : Topology
        Nodes of the machine.
    allocations : AllocationIndex
        All memory of this handle, by address.
    kernels_in_flight : callable or None
        Given a ``gpu_id``, names of the kernels that run there; for messages about faults. The runtime sets
        it.

    Notes
    -----
    To the kernel a process has one address space per card however often it opens the device, and the event
    page stays until the process ends. Keep one handle open per process on a real card.
    """

    def __init__(self, host: Host | None = None) -> None:
        self.host: Host = host or LinuxHost()
        self.allocations = AllocationIndex()
        self.kernels_in_flight: Callable[[int], Sequence[str]] | None = None
        self._faults: dict[int, BarewaveError] = {}
        self._gpus: dict[int, GPU] = {}
        self._lock = threading.RLock()
        self._event_page: Memory | None = None
        self._watched: tuple[Event, ...] = ()
        self._runtime_enabled = False
        self.file = DriverFile(self.host)
        try:
            self.topology: Topology = read_topology(self.host)
        except BaseException:
            self.file.close()
            raise
        super().__init__(None)

    def __repr__(self) -> str:
        """Version and number of cards."""
        return f"<KFD {self.version[0]}.{self.version[1]} on {self.host.name}, {len(self.gpu_nodes)} cards>"

    @property
    def fd(self) -> int:
        """The descriptor of ``/dev/kfd``; -1 when closed."""
        return self.file.fd

    @property
    def version(self) -> tuple[int, int]:
        """Major and minor version of the kernel's interface."""
        return self.file.version

    @property
    def gpu_nodes(self) -> tuple[Node, ...]:
        """The cards of the machine, of any generation."""
        return self.topology.gpus

    @property
    def event_page(self) -> Memory:
        """The event page, in which every signal event has a slot.

        Raises
        ------
        KFDError
            As long as no card is open: the page is GPU memory.
        """
        if self._event_page is None:
            raise KFDError(errno.ENODEV, "CREATE_EVENT", "open a card first: the event page is in its memory")
        return self._event_page

    def call(self, name: str, **members: int) -> dict[str, int]:
        """Do one ioctl by name and return its argument as the kernel left it."""
        return self.file.call(name, **members)

    def open_gpu(self, index: int = 0) -> GPU:
        """Open a card; the same object when it is open already.

        Parameters
        ----------
        index : int
            Its place in :attr:`gpu_nodes`.

        Raises
        ------
        KFDError
            If there is no such card, or it cannot be opened.
        """
        with self._lock:
            gpu = self._gpus.get(index)
            if gpu is not None and not gpu.closed:
                return gpu
            if not 0 <= index < len(self.gpu_nodes):
                raise KFDError(errno.ENODEV, f"open card {index}", f"there are {len(self.gpu_nodes)} cards")
            gpu = GPU(self, index)
            try:
                self._prepare(gpu)
            except BaseException:
                with contextlib.suppress(KFDError):
                    gpu.close()
                raise
            self._gpus[index] = gpu
            return gpu

    def _prepare(self, gpu: GPU) -> None:
        """Make what belongs to the process and not to one card; needs the first card's memory."""
        if self._event_page is not None:
            self._event_page.map_to(gpu)
            return
        if self.version[1] >= _RUNTIME_ENABLE_MINOR:
            try:
                self.file.call("RUNTIME_ENABLE", mode_mask=RuntimeMode.ENABLE)
                self._runtime_enabled = True
            except KFDError as error:
                # Someone else in this process has enabled it: it is for the whole process.
                if error.errno != errno.EBUSY:
                    raise
        page = PersistentMemory(
            gpu, EVENT_PAGE_SIZE, GTT_SHARED | MemoryFlag.EXECUTABLE, name="event page", map_host=True,
            parent=self
        )
        try:
            # These two only wake who waits. With auto_reset a fault is taken once and kept here, so that
            # waits for other cards do not return at once for ever after.
            memory = Event(self, EventType.MEMORY, auto_reset=True, page_handle=page.handle)
            exception = Event(self, EventType.HW_EXCEPTION, auto_reset=True)
        except BaseException:
            with contextlib.suppress(KFDError):
                page.close()
            raise
        self._event_page = page
        self._watched = (memory, exception)

    def create_event(self, auto_reset: bool = True) -> Event:
        """Make a signal event; needs an open card.

        Parameters
        ----------
        auto_reset : bool
            Whether a wait that the event ends takes it back.
        """
        _ = self.event_page
        return Event(self, EventType.SIGNAL, auto_reset=auto_reset)

    # --- Waiting and faults ------------------------------------------------------------------------------

    def wait(self, events: Sequence[Event], timeout: float, *, all: bool = False) -> bool:
        """Wait until events have fired, or the card reports a fault.

        Parameters
        ----------
        events : sequence of Event
            What to wait for.
        timeout : float
            Seconds.
        all : bool
            Wait for all of them; otherwise for any.

        Returns
        -------
        bool
            ``False`` if the time was over first.

        Raises
        ------
        GPUFault
            If any card reported a page fault.
        QueueError
            If any card was reset.
        """
        deadline = time.monotonic() + max(0.0, timeout)
        # One after the other: an event that has fired stays so until a wait takes it.
        groups = [[event] for event in events] if all else [list(events)]
        for group in groups:
            while not self.wait_slice(group, deadline - time.monotonic()):
                if time.monotonic() >= deadline:
                    return False
        return True

    def wait_slice(self, events: Sequence[Event], timeout: float, gpu_id: int | None = None) -> bool:
        """Wait once, for a fifth of a second at most; for loops that look at memory in between.

        Parameters
        ----------
        events : sequence of Event
            Any of these ends the wait.
        timeout : float
            Seconds.
        gpu_id : int, optional
            Raise only what this card reports.
        """
        wakeup = wait_any(self, [*events, *self._watched], timeout)
        if wakeup is not None:
            for event, data in wakeup.exceptions:
                self._record(event, data)
        self._raise_fault(gpu_id)
        return wakeup is not None and wakeup.signalled

    def check(self, gpu_id: int | None = None) -> None:
        """Raise what a card has reported, without waiting.

        Parameters
        ----------
        gpu_id : int, optional
            This card only.
        """
        if self._watched and self.fd >= 0:
            wakeup = wait_any(self, self._watched, 0.0)
            for event, data in wakeup.exceptions if wakeup else ():
                self._record(event, data)
        self._raise_fault(gpu_id)

    def fault(self, gpu_id: int) -> BarewaveError | None:
        """First fault that a card reported; it stays."""
        error = self._faults.get(gpu_id)
        return None if error is None else _again(error)

    def in_flight(self, gpu_id: int) -> tuple[str, ...]:
        """Names of the kernels that run on a card, as far as the runtime says."""
        return tuple(self.kernels_in_flight(gpu_id)) if self.kernels_in_flight else ()

    def _record(self, event: Event, data: dict[str, int]) -> None:
        gpu_id = data["gpu_id"]
        with self._lock:
            if gpu_id in self._faults:
                return
            kernels = self.in_flight(gpu_id)
            if event.type is EventType.MEMORY:
                emulated = self.host.name != "linux"
                self._faults[gpu_id] = faults.memory_fault(data, self.allocations, kernels, emulated=emulated)
            else:
                self._faults[gpu_id] = faults.hw_exception(data, kernels)
            for gpu in self._gpus.values():
                if gpu.gpu_id == gpu_id:
                    gpu.stop_queues(str(self._faults[gpu_id]))

    def _raise_fault(self, gpu_id: int | None) -> None:
        for card, error in list(self._faults.items()):
            if gpu_id is None or card == gpu_id:
                raise _again(error)

    # --- Tear-down ---------------------------------------------------------------------------------------

    def _closing_order(self) -> list[Resource]:
        # Cards first: their queues still know events. The event page is in a card's memory, but outlives it.
        children = super()._closing_order()
        return sorted(children, key=lambda child: not isinstance(child, GPU))

    def _release(self) -> None:
        self._gpus.clear()
        try:
            if self._runtime_enabled:
                self.file.call("RUNTIME_ENABLE", mode_mask=0)
        finally:
            self.file.close()


def _again(error: BarewaveError) -> BarewaveError:
    """Make the same error anew: one object raised in several threads would mix their tracebacks."""
    if isinstance(error, GPUFault):
        return GPUFault(str(error), error.address, error.access, error.kernels)
    if isinstance(error, QueueError):
        return QueueError(str(error), error.code)
    return error


class GPU(Resource):
    """A card whose address space this process has acquired.

    Made by :meth:`KFD.open_gpu`.

    Attributes
    ----------
    kfd : KFD
        The handle it belongs to.
    index : int
        Its place in :attr:`KFD.gpu_nodes`.
    node : Node
        What sysfs says about it.
    gpu_id : int
        Its name in ioctls.
    apertures : Apertures
        Parts of its address space.
    render_fd : int
        Descriptor of its render node.
    """

    gpu_tick_hz: Final = GPU_TICK_HZ

    def __init__(self, kfd: KFD, index: int) -> None:
        self.kfd = kfd
        self.index = index
        self.node = kfd.gpu_nodes[index]
        self.gpu_id = self.node.gpu_id
        self._lock = threading.Lock()
        self._doorbell_page: Memory | None = None
        self._hdp: memoryview | None = None
        self.render_fd = open_device(kfd.host, f"/dev/dri/renderD{self.node.drm_render_minor}")
        try:
            kfd.file.call("ACQUIRE_VM", drm_fd=self.render_fd, gpu_id=self.gpu_id)
            self.apertures = self._read_apertures()
        except BaseException:
            kfd.host.close(self.render_fd)
            raise
        super().__init__(kfd)
        self.signal_pool = SignalPool(self)

    def __repr__(self) -> str:
        """Target and gpu_id."""
        return f"<GPU {self.index} {self.node.gfx_name} gpu_id {self.gpu_id}>"

    def _read_apertures(self) -> Apertures:
        count = len(self.kfd.topology.nodes)
        size = PROCESS_DEVICE_APERTURES.size
        array = UserBuffer(size * count)
        answer = self.kfd.file.call(
            "GET_PROCESS_APERTURES_NEW", kfd_process_device_apertures_ptr=array.address, num_of_nodes=count
        )
        for place in range(min(answer["num_of_nodes"], count)):
            entry = PROCESS_DEVICE_APERTURES.unpack(array.data, place * size)
            if entry["gpu_id"] == self.gpu_id:
                del entry["gpu_id"], entry["pad"]
                return Apertures(**entry)
        raise KFDError(errno.ENODEV, "GET_PROCESS_APERTURES_NEW", f"no apertures for gpu_id {self.gpu_id}")

    # --- Memory ------------------------------------------------------------------------------------------

    def allocate(
        self,
        size: int,
        kind: Literal["vram", "gtt"] = "vram",
        *,
        host_visible: bool | None = None,
        executable: bool = False,
        writable: bool = True,
        uncached: bool | None = None,
        name: str = "",
    ) -> Memory:
        """Allocate memory and map it into the card.

        Parameters
        ----------
        size : int
            Bytes.
        kind : str
            ``"vram"``, the card's own memory, or ``"gtt"``, system memory that it can reach.
        host_visible : bool, optional
            Whether this process can read and write it. VRAM is not unless asked for, GTT always is.
        executable : bool
            Whether waves may execute it.
        writable : bool
            Whether the card may write it.
        uncached : bool, optional
            Whether the card bypasses its caches, so that CPU and card see each other's stores at once. GTT
            does unless told otherwise.
        name : str
            For people, in messages about faults.

        Raises
        ------
        KFDError
            If memory is short, with the bytes available, or the kernel refuses.
        """
        if kind not in ("vram", "gtt"):
            raise ValueError(f"memory of kind {kind!r}: it is 'vram' or 'gtt'")
        flags = MemoryFlag.NO_SUBSTITUTE
        visible = host_visible is True
        if kind == "vram":
            flags |= MemoryFlag.VRAM | (MemoryFlag.PUBLIC if visible else MemoryFlag(0))
        else:
            flags |= MemoryFlag.GTT
            visible = host_visible is not False
            uncached = uncached is not False
        if uncached:
            flags |= MemoryFlag.COHERENT | MemoryFlag.UNCACHED
        if executable:
            flags |= MemoryFlag.EXECUTABLE
        if writable:
            flags |= MemoryFlag.WRITABLE
        return Memory(self, size, flags, name=name, map_host=visible)

    def register(
        self, address: int, size: int, *, executable: bool = False, writable: bool = True, name: str = ""
    ) -> Memory:
        """Let the card use memory of this process (userptr), at the address where it is.

        Parameters
        ----------
        address : int
            Start of a page.
        size : int
            Bytes; rounded up to whole pages.
        executable, writable : bool
            What waves may do with it.
        name : str
            For people.

        Raises
        ------
        ValueError
            If the address is not the start of a page.
        KFDError
            If the kernel refuses: the range is not mapped, or not all of one kind.
        """
        if address % PAGE or address <= 0:
            raise ValueError(f"userptr memory begins at a page; {address:#x} does not")
        flags = MemoryFlag.USERPTR | MemoryFlag.NO_SUBSTITUTE | MemoryFlag.COHERENT | MemoryFlag.UNCACHED
        if executable:
            flags |= MemoryFlag.EXECUTABLE
        if writable:
            flags |= MemoryFlag.WRITABLE
        return Memory(self, size, flags, name=name, host_address=address)

    def available_memory(self) -> int:
        """Bytes of VRAM that can still be allocated (KFD 1.9 and later)."""
        return self.kfd.file.call("AVAILABLE_MEMORY", gpu_id=self.gpu_id)["available"]

    def flush_hdp(self) -> None:
        """Push out what the CPU wrote to VRAM and still stands in the host data path.

        Needed between CPU stores to host-visible VRAM and a kernel that reads them.
        """
        with self._lock:
            if self._hdp is None:
                flags = (
                    MemoryFlag.MMIO_REMAP | MemoryFlag.WRITABLE | MemoryFlag.NO_SUBSTITUTE |
                    MemoryFlag.COHERENT
                )
                page = Memory(self, PAGE, flags, name="MMIO remap")
                page.map_host(self.kfd.fd, page.mmap_offset)
                self._hdp = page.view.cast("I")
                self._hdp_page = page
        # HDP_MEM_FLUSH_CNTL is the first register of the page.
        self._hdp[0] = 1

    def doorbells(self, offset: int) -> tuple[Memory, int]:
        """Page of doorbells of this process and card, and where in it a queue's doorbell is.

        Parameters
        ----------
        offset : int
            ``doorbell_offset`` as ``CREATE_QUEUE`` gave it: a page to map, and a byte in it.
        """
        with self._lock:
            if self._doorbell_page is None:
                flags = (
                    MemoryFlag.DOORBELL | MemoryFlag.WRITABLE | MemoryFlag.NO_SUBSTITUTE | MemoryFlag.COHERENT
                )
                page = Memory(self, _DOORBELL_PAGE, flags, name="doorbells")
                page.map_host(self.kfd.fd, offset & ~(_DOORBELL_PAGE - 1))
                self._doorbell_page = page
            return self._doorbell_page, offset & _DOORBELL_PAGE - 1

    # --- Signals, queues, clocks -------------------------------------------------------------------------

    def create_signal(self, value: int = 1, event: Event | None = None) -> Signal:
        """Make a completion signal.

        Parameters
        ----------
        value : int
            How many packets it takes to bring it to 0.
        event : Event, optional
            Woken whenever a packet counts the signal down; without one a wait polls memory.
        """
        return Signal(self, self.signal_pool, value, event)

    def create_queue(
        self, packets: int = 1024, *, priority: int = 7, profiling: bool = True, name: str = ""
    ) -> AQLQueue:
        """Make a compute queue that takes AQL packets.

        Parameters
        ----------
        packets : int
            Slots of the ring, a power of two from 64 up.
        priority : int
            0 to 15; 7 is normal.
        profiling : bool
            Whether completion signals get timestamps.
        name : str
            For people, in messages.
        """
        return AQLQueue(self, packets, priority=priority, profiling=profiling, name=name)

    def clock(self) -> Clock:
        """Read the card's clock and the CPU's at one moment."""
        answer = self.kfd.file.call("GET_CLOCK_COUNTERS", gpu_id=self.gpu_id)
        return Clock(
            answer["gpu_clock_counter"],
            answer["cpu_clock_counter"],
            answer["system_clock_counter"],
            answer["system_clock_freq"],
        )

    # --- Faults and tear-down ----------------------------------------------------------------------------

    @property
    def fault(self) -> BarewaveError | None:
        """First fault that the card reported; it stays, and all queues of this process on it are dead."""
        return self.kfd.fault(self.gpu_id)

    def check(self) -> None:
        """Raise what the card has reported, without waiting."""
        self.kfd.check(self.gpu_id)

    def stop_queues(self, reason: str) -> None:
        """Make all queues of the card refuse packets."""
        for child in super()._closing_order():
            if isinstance(child, AQLQueue):
                child.stop(reason)

    def _closing_order(self) -> list[Resource]:
        children = super()._closing_order()
        return sorted(children, key=lambda child: not isinstance(child, AQLQueue))

    def _release(self) -> None:
        self.kfd.host.close(self.render_fd)
