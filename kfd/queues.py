"""AQL queues: the ring, what the packet processor knows about it, and submission.

Submitting a packet is stores to mapped memory and nothing else: no ioctl, no foreign call.
"""

from __future__ import annotations

import errno
from functools import partial
from typing import TYPE_CHECKING, Final

from ..errors import GPUTimeout, KFDError, QueueError
from . import faults
from .aql_ring import READ_INDEX, WRITE_INDEX, AQLRing
from .ioctl import CONTEXT_SAVE_AREA_HEADER, MemoryFlag, QueueType
from .memory import PAGE, Memory, page_align
from .packets import aql, pm4
from .packets.aql import PACKET_SIZE, QUEUE_V1, PacketType, SignalKind
from .queue_control import QueueControl
from .scratch import ScratchLayout, layout_for
from .signals import GTT_SHARED, Signal

if TYPE_CHECKING:
    from .gpu import GPU

__all__ = ["EOP_SIZE", "AQLQueue"]

EOP_SIZE: Final = 4096
"""Bytes of the end-of-pipe buffer on GFX11. Without one the packet processor dereferences null."""

_CODE: Final = GTT_SHARED | MemoryFlag.EXECUTABLE
_VRAM: Final = MemoryFlag.VRAM | MemoryFlag.WRITABLE | MemoryFlag.NO_SUBSTITUTE

# What else stands in the page of amd_queue_t, behind the largest version of that structure.
_DOORBELL_SIGNAL: Final = 2560
_ERROR_PAYLOAD: Final = 3072
_CACHE_PACKET: Final = 3136

_PAYLOAD: Final = _ERROR_PAYLOAD // 8

_INVALID_SLOT: Final = bytes([PacketType.INVALID]) + bytes(PACKET_SIZE - 1)
_HSA_QUEUE_TYPE_MULTI: Final = 0
_HSA_QUEUE_FEATURE_KERNEL_DISPATCH: Final = 1


class AQLQueue(QueueControl):
    """A compute queue that takes AQL packets.

    Made by :meth:`barewave.kfd.GPU.create_queue`. Any thread may submit.

    Attributes
    ----------
    id : int
        The kernel's number for the queue.
    name : str
        For people, in messages.
    packets : int
        Slots of the ring.
    address : int
        GPU address of ``amd_queue_t``: what a kernel's ``queue_ptr`` is.
    error_event : Event
        Fires when the queue stops with an error.
    ring : AQLRing
        The producer's side: what functions that are generated for one packet write to.
    """

    ring: AQLRing

    _views = ("_page_view", "_ring", "_doorbell", "_hdp")

    def __init__(
        self, gpu: GPU, packets: int = 1024, *, priority: int = 7, profiling: bool = True, name: str = ""
    ) -> None:
        if packets < 64 or packets & packets - 1:
            raise ValueError(f"a ring has a power of two of packets, at least 64; not {packets}")
        self.packets = packets
        self._scratch: ScratchLayout | None = None
        self._scratch_memory: Memory | None = None
        super().__init__(gpu, priority=priority, name=name or "queue")
        self._start(partial(self._make, profiling))

    def __repr__(self) -> str:
        """Name, id and size."""
        return f"<AQLQueue {self.name!r} {self.id} of {self.packets} packets>"

    def _make(self, profiling: bool) -> None:
        self._allocate()
        self._fill(profiling)
        self._create()

    def _allocate(self) -> None:
        gpu, node = self.gpu, self.gpu.node
        self.ring_size = self.packets * PACKET_SIZE
        self._page = Memory(gpu, PAGE, _CODE, name=f"{self.name} amd_queue_t", map_host=True, parent=self)
        self._ring_memory = Memory(
            gpu, self.ring_size, _CODE, name=f"{self.name} ring", map_host=True, parent=self
        )
        self._eop = Memory(gpu, EOP_SIZE, _VRAM | MemoryFlag.EXECUTABLE, name=f"{self.name} EOP", parent=self)
        # Since Linux 6.12 the save area with the debugger's part must be one buffer of exactly this size, or
        # an SVM range that is always mapped. A buffer needs no SVM and works on older kernels too.
        self._save_area = Memory(
            gpu, page_align(node.cwsr_size + node.debug_memory_size), _CODE,
            name=f"{self.name} save area", map_host=True, parent=self,
        )  # fmt: skip
        self.error_event = self._kfd.create_event()
        self._inactive = Signal(gpu, gpu.signal_pool, 0, self.error_event)
        self.address = self._page.address

    def _fill(self, profiling: bool) -> None:
        node, apertures = self.gpu.node, self.gpu.apertures
        self._page_view = self._page.view
        self._words = self._page_view.cast("Q")
        self._ring = self._ring_memory.view
        # A free slot's header is INVALID; zero would be a vendor packet.
        self._ring[:] = _INVALID_SLOT * self.packets
        properties = aql.QUEUE_PROPERTIES.encode(is_ptr64=1, enable_profiling=int(profiling))
        self._page_view[: QUEUE_V1.size] = QUEUE_V1.pack(
            hsa_queue_type=_HSA_QUEUE_TYPE_MULTI,
            hsa_queue_features=_HSA_QUEUE_FEATURE_KERNEL_DISPATCH,
            hsa_queue_base_address=self._ring_memory.address,
            hsa_queue_doorbell_signal=self.address + _DOORBELL_SIGNAL,
            hsa_queue_size=self.packets,
            group_segment_aperture_base_hi=apertures.lds_base >> 32,
            private_segment_aperture_base_hi=apertures.scratch_base >> 32,
            max_cu_id=node.compute_units - 1,
            max_wave_id=node.wave_slots - 1,
            # How the packet processor, which knows the address of the read index only, finds the structure.
            read_dispatch_id_field_base_byte_offset=QUEUE_V1.offset("read_dispatch_id"),
            queue_properties=properties,
            queue_inactive_signal=self._inactive.address,
        )
        packet = pm4.invalidate_caches()
        self._page_view[_CACHE_PACKET : _CACHE_PACKET + len(packet)] = packet
        self._save_area.view[: CONTEXT_SAVE_AREA_HEADER.size] = CONTEXT_SAVE_AREA_HEADER.pack(
            debug_offset=node.cwsr_size,
            debug_size=node.debug_memory_size,
            err_payload_addr=self.address + _ERROR_PAYLOAD,
            err_event_id=self.error_event.id,
        )

    def _create(self) -> None:
        node = self.gpu.node
        answer = self._kfd.file.call(
            "CREATE_QUEUE",
            ring_base_address=self._ring_memory.address,
            ring_size=self.ring_size,
            write_pointer_address=self.address + QUEUE_V1.offset("write_dispatch_id"),
            read_pointer_address=self.address + QUEUE_V1.offset("read_dispatch_id"),
            gpu_id=self.gpu.gpu_id,
            queue_type=QueueType.COMPUTE_AQL,
            queue_percentage=100,
            queue_priority=self.priority,
            eop_buffer_address=self._eop.address,
            eop_buffer_size=EOP_SIZE,
            ctx_save_restore_address=self._save_area.address,
            ctx_save_restore_size=node.cwsr_size,
            ctl_stack_size=node.ctl_stack_size,
        )
        doorbell = self._connect_doorbell(answer)
        QUEUE_V1.write(self._page_view, "hsa_queue_id", self.id)
        self._page_view[_DOORBELL_SIGNAL : _DOORBELL_SIGNAL + aql.SIGNAL.size] = aql.SIGNAL.pack(
            # The union's member for a doorbell is its address.
            kind=SignalKind.DOORBELL, value=doorbell, queue_ptr=self.address
        )  # fmt: skip
        self.ring = AQLRing(
            self.name, words=self._words, ring=self._ring, hdp=self._hdp, doorbell=self._doorbell,
            check=self._raise_if_dead,
        )  # fmt: skip

    # --- Submission --------------------------------------------------------------------------------------

    @property
    def write_index(self) -> int:
        """Packets that have been submitted, since the queue was made."""
        return self._words[WRITE_INDEX]

    @property
    def read_index(self) -> int:
        """Packets whose slots are free again; a packet may have completed before or only later."""
        return self._words[READ_INDEX]

    @property
    def idle(self) -> bool:
        """Whether the packet processor has taken every packet; not whether their kernels have ended."""
        return self._words[READ_INDEX] == self._words[WRITE_INDEX]

    def submit(self, packet: bytes | bytearray | memoryview, timeout: float = 5.0) -> int:
        """Put a packet into the ring and ring the doorbell.

        Parameters
        ----------
        packet : bytes
            64 bytes, the header included.
        timeout : float
            Seconds to wait for a free slot.

        Returns
        -------
        int
            The packet's index: its number since the queue was made.

        Raises
        ------
        GPUTimeout
            If the ring stayed full.
        GPUFault, QueueError
            If the queue is dead.
        """
        if len(packet) != PACKET_SIZE:
            raise ValueError(f"an AQL packet has 64 bytes, not {len(packet)}")
        return self.ring.put(packet, timeout)

    def submit_many(self, packets: bytes | bytearray | memoryview, timeout: float = 5.0) -> int:
        """Put several packets into the ring and ring the doorbell once.

        Parameters
        ----------
        packets : bytes
            A multiple of 64 bytes; no more packets than the ring has slots.
        timeout : float
            Seconds to wait for free slots.

        Returns
        -------
        int
            Index of the first packet.
        """
        return self.ring.put(packets, timeout)

    def invalidate_code_caches(self, timeout: float = 5.0) -> int:
        """Let the card forget the code in its caches; between writing code and its first dispatch.

        Addresses are used again: without this a kernel might run what stood there before.

        Parameters
        ----------
        timeout : float
            Seconds to wait for a free slot.

        Returns
        -------
        int
            The packet's index.
        """
        address = self.address + _CACHE_PACKET
        return self.submit(aql.pm4_indirect_buffer(address, pm4.ACQUIRE_MEM.dwords), timeout)

    # --- Errors ------------------------------------------------------------------------------------------

    def error(self) -> QueueError | None:
        """Why the card stopped the queue, or ``None`` if it did not. Costs two loads from memory."""
        if self.closed:
            return None
        if self._stopped is not None:
            return QueueError(str(self._stopped), self._stopped.code)
        mask = self._words[_PAYLOAD] & ~faults.NEWS
        inactive = self._inactive.value & (1 << 64) - 1
        if not mask and not inactive:
            return None
        kernels = self._kfd.in_flight(self.gpu.gpu_id)
        self._stopped = faults.queue_error(self.name, mask, inactive, kernels)
        self.ring.halt()
        return self._stopped

    def stop(self, reason: str) -> None:
        """Refuse all further packets, with this reason. Nothing is told to the card."""
        super().stop(reason)
        if hasattr(self, "ring"):
            self.ring.halt()

    # --- Scratch -----------------------------------------------------------------------------------------

    def scratch_bytes_per_lane(self, wave_size: int) -> int:
        """Private memory that the queue has, bytes per work-item, for kernels of 32 or 64 lanes."""
        return self._scratch.wave_bytes // wave_size if self._scratch else 0

    def ensure_scratch(self, bytes_per_lane: int, wave_size: int, timeout: float = 5.0) -> None:
        """Make sure that kernels with a private segment of this size can run.

        Growing waits until everything submitted has completed: the packet processor reads the scratch fields
        only when the queue is connected to the hardware.

        Parameters
        ----------
        bytes_per_lane : int
            The kernel's private segment, bytes per work-item.
        wave_size : int
            32 or 64.
        timeout : float
            Seconds to wait for what was submitted before.

        Raises
        ------
        ValueError
            If it is more than the card allows.
        GPUTimeout
            If the queue did not drain.
        KFDError
            If memory is short even for the fewest waves at once.
        """
        if bytes_per_lane <= self.scratch_bytes_per_lane(wave_size):
            return
        layout = layout_for(self.gpu.node, bytes_per_lane, wave_size)
        self._raise_if_dead()
        self._drain(timeout)
        with self._lock:
            old = self._scratch_memory
            memory, layout = self._allocate_scratch(layout)
            self.pause()
            for member, value in layout.queue_members(memory.address).items():
                QUEUE_V1.write(self._page_view, member, value)
            self.resume()
            self._scratch, self._scratch_memory = layout, memory
            if old is not None:
                old.close()

    def _allocate_scratch(self, layout: ScratchLayout) -> tuple[Memory, ScratchLayout]:
        while True:
            try:
                memory = Memory(self.gpu, layout.size, _VRAM, name=f"{self.name} scratch", parent=self)
            except KFDError as error:
                fewer = layout.fewer_waves()
                if error.errno != errno.ENOMEM or fewer is None:
                    raise
                layout = fewer
            else:
                return memory, layout

    def _drain(self, timeout: float) -> None:
        if not self.write_index:
            return
        with Signal(self.gpu, self.gpu.signal_pool) as signal:
            signal.queue = self
            self.submit(aql.barrier_and(completion_signal=signal.address), timeout)
            if not signal.wait(timeout):
                # The packet will still count the signal down: its memory must not be given to another.
                signal.abandon()
                raise GPUTimeout(f"{self.name} did not drain in {timeout} s, which growing its scratch needs")

    def _stop(self) -> None:
        if hasattr(self, "ring"):
            self.ring.close()
        super()._stop()

    def _release(self) -> None:
        for resource in (getattr(self, "_inactive", None), getattr(self, "error_event", None)):
            if resource is not None:
                resource.close()
