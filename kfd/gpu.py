"""A card whose address space this process has acquired: memory, signals, queues and clocks."""

from __future__ import annotations

import errno
import functools
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from ..errors import BarewaveError, KFDError
from . import dmabuf, process_state
from .clocks import GPU_TICK_HZ, Clock, ClockConversion
from .ioctl import PROCESS_DEVICE_APERTURES, MemoryFlag, SMIEvent
from .memory import PAGE, Memory
from .pm4_queue import PM4Queue
from .queues import AQLQueue
from .resource import Resource
from .ring_queue import RingQueue
from .sdma_queue import SDMAQueue
from .signals import Signal, SignalPool
from .smi import SMIEvents
from .user_buffer import UserBuffer

if TYPE_CHECKING:
    from .device import KFD
    from .events import Event

__all__ = ["GPU", "GPU_TICK_HZ", "Apertures", "Clock"]

_DOORBELL_PAGE: Final = 8192


@dataclass(frozen=True, slots=True)
class Apertures:
    """Parts of a card's address space, first and last address of each."""

    lds_base: int
    lds_limit: int
    scratch_base: int
    scratch_limit: int
    gpuvm_base: int
    gpuvm_limit: int


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
    own_id : UserBuffer
        Array of this one ``gpu_id``, for calls that take one; nobody writes to it.
    render_fd : int
        Descriptor of its render node.
    """

    gpu_tick_hz: Final = GPU_TICK_HZ

    def __init__(self, kfd: KFD, index: int) -> None:
        self.kfd = kfd
        self.index = index
        self.node = kfd.gpu_nodes[index]
        self.gpu_id = self.node.gpu_id
        self.own_id = UserBuffer(4)
        self.own_id.data.cast("I")[0] = self.gpu_id
        self._lock = threading.Lock()
        self._doorbell_page: Memory | None = None
        self._hdp: memoryview | None = None
        self._render_path = f"/dev/dri/renderD{self.node.drm_render_minor}"
        self.render_fd = process_state.open_render_node(kfd.host, self._render_path)
        try:
            kfd.file.call("ACQUIRE_VM", drm_fd=self.render_fd, gpu_id=self.gpu_id)
            self.apertures = self._read_apertures()
        except BaseException:
            process_state.close_render_node(kfd.host, self._render_path, self.render_fd)
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
        address: int = 0,
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
        address : int
            Where it is to be, for programs that are to find their pointers again; anywhere unless given.

        Raises
        ------
        KFDError
            If memory is short, with the bytes available, or the kernel refuses; ``EEXIST`` if something is at
            the address.
        """
        if kind not in ("vram", "gtt"):
            raise ValueError(f"memory of kind {kind!r}: it is 'vram' or 'gtt'")
        visible = host_visible is True if kind == "vram" else host_visible is not False
        bypasses = bool(uncached) if kind == "vram" else uncached is not False
        flags = _allocation_flags(kind, visible, executable, writable, bypasses)
        return Memory(self, size, flags, name=name, map_host=visible, address=address)

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

    def import_dmabuf(self, fd: int, *, name: str = "", host_visible: bool = False) -> dmabuf.ImportedMemory:
        """Use memory that a dmabuf stands for.

        Parameters
        ----------
        fd : int
            The descriptor; it may be closed afterwards.
        name : str
            For people.
        host_visible : bool
            Whether this process is to read and write it, too.
        """
        return dmabuf.ImportedMemory(self, fd, name=name, map_host=host_visible)

    def available_memory(self) -> int:
        """Bytes of VRAM that can still be allocated (KFD 1.9 and later)."""
        return self.kfd.file.call("AVAILABLE_MEMORY", gpu_id=self.gpu_id)["available"]

    @property
    def hdp_registers(self) -> memoryview:
        """Registers of the host data path, 32 bits each; the first is ``HDP_MEM_FLUSH_CNTL``.

        A store of 1 there pushes out what the CPU wrote to VRAM. :meth:`AQLQueue.submit` does it by itself.
        """
        with self._lock:
            if self._hdp is None:
                flags = (
                    MemoryFlag.MMIO_REMAP
                    | MemoryFlag.WRITABLE
                    | MemoryFlag.NO_SUBSTITUTE
                    | MemoryFlag.COHERENT
                )
                try:
                    page = Memory(self, PAGE, flags, name="MMIO remap")
                except KFDError as error:
                    hint = (
                        "the kernel gives no access to the registers that flush the host data path, as on a "
                        "virtual function: what the CPU writes to VRAM might not reach the kernels"
                    )
                    raise KFDError(error.errno, error.ioctl, hint) from error
                self._hdp_page = page
                page.map_host(self.kfd.fd, page.mmap_offset)
                self._hdp = page.view.cast("I")
            return self._hdp

    def flush_hdp(self) -> None:
        """Push out what the CPU wrote to VRAM, and wait until the card has it.

        For after a CPU's stores to host-visible VRAM; :meth:`Memory.flush_host_writes` calls it where that is
        needed. A call costs a round trip over PCIe, about a microsecond.
        """
        registers = self.hdp_registers
        registers[0] = 1
        # A store to a device is posted; only the answer to a load says that it has arrived.
        _ = registers[0]

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

        Notes
        -----
        After a fault the kernel makes queues that never run; such a queue refuses packets with the fault.
        """
        return AQLQueue(self, packets, priority=priority, profiling=profiling, name=name)

    def create_pm4_queue(self, ring_size: int = 1 << 16, *, priority: int = 7, name: str = "") -> PM4Queue:
        """Make a compute queue that takes PM4 packets.

        Parameters
        ----------
        ring_size : int
            Bytes, a power of two from 1024 up.
        priority : int
            0 to 15; 7 is normal.
        name : str
            For people, in messages.
        """
        return PM4Queue(self, ring_size, priority=priority, name=name)

    def create_sdma_queue(
        self, ring_size: int = 1 << 20, *, engine: int | None = None, priority: int = 15, name: str = ""
    ) -> SDMAQueue:
        """Make a queue of a copy engine.

        Parameters
        ----------
        ring_size : int
            Bytes, a power of two from 1024 up.
        engine : int, optional
            A certain engine (KFD 1.17 and later); by default the kernel picks one.
        priority : int
            0 to 15.
        name : str
            For people, in messages.

        Raises
        ------
        KFDError
            With ``ENOMEM`` if all SDMA queues of the card are taken, by whichever process.
        """
        return SDMAQueue(self, ring_size, engine=engine, priority=priority, name=name)

    def clock(self) -> Clock:
        """Read the card's clock and the CPU's at one moment."""
        answer = self.kfd.file.call("GET_CLOCK_COUNTERS", gpu_id=self.gpu_id)
        return Clock(
            answer["gpu_clock_counter"],
            answer["cpu_clock_counter"],
            answer["system_clock_counter"],
            answer["system_clock_freq"],
        )

    def clock_conversion(self, since: Clock | None = None) -> ClockConversion:
        """Convert between the card's timestamps and this computer's time.

        Parameters
        ----------
        since : Clock, optional
            An earlier :meth:`clock`; with it the counter's real frequency is measured.
        """
        now = self.clock()
        return ClockConversion(since or now, now)

    def smi_events(self, *events: SMIEvent) -> SMIEvents:
        """Hear of what the kernel says about the card: faults, resets, moves of SVM pages, evictions.

        Parameters
        ----------
        *events : SMIEvent
            What to hear of; ``ALL_PROCESS`` adds other processes' events, for the privileged.
        """
        return SMIEvents(self, *events)

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
            if isinstance(child, AQLQueue | RingQueue):
                child.stop(reason)

    def _closing_order(self) -> list[Resource]:
        self._hdp = None  # a view that lives would keep the page's addresses
        children = super()._closing_order()
        return sorted(children, key=lambda child: not isinstance(child, AQLQueue | RingQueue))

    def _release(self) -> None:
        process_state.close_render_node(self.kfd.host, self._render_path, self.render_fd)


@functools.cache  # enums are slow, and there are a few combinations
def _allocation_flags(
    kind: str, visible: bool, executable: bool, writable: bool, bypasses: bool
) -> MemoryFlag:
    flags = MemoryFlag.NO_SUBSTITUTE
    if kind == "vram":
        flags |= MemoryFlag.VRAM | (MemoryFlag.PUBLIC if visible else MemoryFlag(0))
    else:
        flags |= MemoryFlag.GTT
    if bypasses:
        flags |= MemoryFlag.COHERENT | MemoryFlag.UNCACHED
    if executable:
        flags |= MemoryFlag.EXECUTABLE
    if writable:
        flags |= MemoryFlag.WRITABLE
    return flags
