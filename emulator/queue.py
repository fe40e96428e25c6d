"""Queues: the checks and the state of CREATE_QUEUE, UPDATE_QUEUE and DESTROY_QUEUE."""

from __future__ import annotations

import contextlib
import errno
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from ..kfd.ioctl import CONTEXT_SAVE_AREA_HEADER, ExceptionCode, QueueType, SVMFlag
from ..kfd.packets.aql import PACKET_SIZE, QUEUE_V1
from .address_space import Mapping
from .client_memory import PAGE, ClientMemory
from .engine import QueueKind, QueueSetup
from .kernel_error import ENOTSUPP, KernelError

if TYPE_CHECKING:
    from .process import Process, ProcessDevice

__all__ = ["Queue", "QueueProperties", "check_properties", "create_queue", "destroy_queue", "update_queue"]

_MAXIMUM_PERCENTAGE: Final = 100
_MAXIMUM_PRIORITY: Final = 15
_SMALLEST_RING: Final = 1024
_RING_ALIGNMENT: Final = 256
_QUEUES_PER_DEVICE: Final = 127
_QUEUE_SLOTS: Final = 1024
_DOORBELL: Final = 8
_DESTROY_TIMEOUT: Final = 5.0
_READ_INDEX_OFFSET: Final = QUEUE_V1.offset("read_dispatch_id")
_BASE_OFFSET: Final = QUEUE_V1.offset("read_dispatch_id_field_base_byte_offset") - _READ_INDEX_OFFSET
_KINDS: Final = {
    QueueType.COMPUTE: QueueKind.PM4,
    QueueType.COMPUTE_AQL: QueueKind.AQL,
    QueueType.SDMA: QueueKind.SDMA,
    QueueType.SDMA_XGMI: QueueKind.SDMA,
    QueueType.SDMA_BY_ENG_ID: QueueKind.SDMA,
}


@dataclass(frozen=True, slots=True)
class QueueProperties:
    """What a client asks for; members as in ``kfd_ioctl_create_queue_args``."""

    ring: int
    ring_size: int
    write_pointer: int
    read_pointer: int
    type: int
    percentage: int
    priority: int
    eop_address: int = 0
    eop_size: int = 0
    save_area: int = 0
    save_area_size: int = 0
    ctl_stack_size: int = 0
    sdma_engine: int = 0

    @property
    def kind(self) -> QueueKind:
        """What packets its ring holds."""
        return _KINDS[QueueType(self.type)]

    @property
    def runs(self) -> bool:
        """Whether the queue may be on the hardware."""
        return bool(self.ring and self.percentage)


@dataclass(slots=True, eq=False)
class Queue:
    """A queue that exists.

    Attributes
    ----------
    id : int
        What the client calls it.
    device : ProcessDevice
        Whose it is, and on which card.
    properties : QueueProperties
        What was asked for.
    doorbell : int
        Index of its doorbell in the process' doorbell page.
    ring_mapping : Mapping or None
        The mapping of the ring; it stays the queue's while an update has set the ring to NULL.
    buffers : list of Mapping
        Its other buffers.
    number : int or None
        The engine's number for it, None while it cannot be programmed.
    suspended : str
        Why it may not run although its properties say so.
    cu_mask : tuple of int
        The compute units that it may use; empty for all.
    exceptions : int
        Mask of what a debugger has not seen yet.
    sdma_slot : int or None
        Of an SDMA queue: its place among those of the card, engines taking turns.
    position : int
        Where a PM4 or SDMA ring is read next, kept while the queue is off the hardware.
    """

    id: int
    device: ProcessDevice
    properties: QueueProperties
    doorbell: int
    ring_mapping: Mapping | None = None
    buffers: list[Mapping] = field(default_factory=lambda: list[Mapping]())
    number: int | None = None
    suspended: str = ""
    cu_mask: tuple[int, ...] = ()
    exceptions: int = ExceptionCode.QUEUE_NEW.mask
    sdma_slot: int | None = None
    position: int = 0

    @property
    def mappings(self) -> list[Mapping]:
        """All mappings that it was made with."""
        return self.buffers + ([self.ring_mapping] if self.ring_mapping else [])

    def suspend(self, reason: str) -> None:
        """Take it off the hardware for good."""
        self.suspended = reason
        engine = self.device.process.machine.running_engine
        if self.number is not None and engine is not None:
            engine.set_queue_active(self.number, False)

    def program(self) -> None:
        """Make the hardware's state what the properties say."""
        engine = self.device.process.machine.engine()
        if self.number is not None:
            if self.properties.kind != QueueKind.AQL:
                self.position = engine.queue_position(self.number)
            engine.destroy_queue(self.number, _DESTROY_TIMEOUT)
            self.number = None
        if self.properties.runs and not self.suspended:
            vm = self.device.space.attach()
            self.number = engine.create_queue(vm, self._setup())
            self.share()
            engine.set_queue_active(self.number, True)

    def share(self) -> None:
        """Tell the hardware priority and mask of compute units."""
        engine = self.device.process.machine.running_engine
        if self.number is None or engine is None:
            return
        units = self.device.card.profile.cu_count
        mask = sum(word << 32 * index for index, word in enumerate(self.cu_mask)) if self.cu_mask else -1
        # The driver spreads the bits over the shader engines; those beyond the units mean nothing.
        enabled = (mask & (1 << units) - 1).bit_count()
        engine.set_queue_share(self.number, self.properties.priority, enabled, units)

    def _setup(self) -> QueueSetup:
        properties, space = self.properties, self.device.space
        payload, event = self.error_report()
        return QueueSetup(
            ring=space.translate(properties.ring, properties.ring_size),
            packets=properties.ring_size // PACKET_SIZE,
            write_index=space.translate(properties.write_pointer, 8),
            read_index=space.translate(properties.read_pointer, 8),
            doorbell=self.device.doorbells.address + _DOORBELL * self.doorbell,
            amd_queue_va=self._amd_queue() if properties.kind == QueueKind.AQL else 0,
            queue_id=self.id,
            error_payload=payload,
            error_event=event,
            doorbell_id=self.doorbell,
            kind=properties.kind,
            position=self.position,
        )

    def _amd_queue(self) -> int:
        """The structure's address: the field behind read_dispatch_id tells how far it is back."""
        pointer = self.properties.read_pointer
        with contextlib.suppress(KernelError):
            data = self.device.process.memory.read(pointer + _BASE_OFFSET, 4)
            return pointer - int.from_bytes(data, "little")
        return pointer - _READ_INDEX_OFFSET

    def error_report(self) -> tuple[int, int]:
        """Where the client wants the exception mask, and the event to fire; zeros if it does not say."""
        header = self.properties.save_area
        if not header:
            return 0, 0
        try:
            data = self.device.process.memory.read(header, CONTEXT_SAVE_AREA_HEADER.size)
        except KernelError:
            return 0, 0
        members = CONTEXT_SAVE_AREA_HEADER.unpack(data)
        return members["err_payload_addr"], members["err_event_id"]


def check_properties(properties: QueueProperties) -> QueueProperties:
    """Check what needs no card, and apply the smallest ring size.

    The kernel raises every ring below 1,024 bytes to that, zero among them.
    """
    percentage = properties.percentage & 0xFF  # bits 15:8 name a compute partition; this card has one
    if percentage > _MAXIMUM_PERCENTAGE:
        raise KernelError(errno.EINVAL, f"queue percentage {percentage} is above 100")
    if properties.priority > _MAXIMUM_PRIORITY:
        raise KernelError(errno.EINVAL, f"queue priority {properties.priority} is above 15")
    size = properties.ring_size
    if properties.ring:
        ClientMemory.check_range(properties.ring, 8)
        if properties.ring % _RING_ALIGNMENT:
            raise KernelError(errno.EINVAL, f"ring address {properties.ring:#x} is not a multiple of 256")
    if size & (size - 1):
        raise KernelError(errno.EINVAL, f"ring size {size:#x} is not a power of two")
    return replace(properties, percentage=percentage, ring_size=max(size, _SMALLEST_RING))


def _check_pointers(properties: QueueProperties) -> None:
    for address, length in (
        (properties.read_pointer, 4),
        (properties.write_pointer, 4),
        (properties.eop_address, 4 if properties.eop_address else 0),
        (properties.save_area, 4 if properties.save_area else 0),
    ):
        ClientMemory.check_range(address, length)


def _check_type(kind: int) -> None:
    if kind not in list(QueueType):
        raise KernelError(ENOTSUPP, f"unknown queue type {kind}")


def _check_engine(device: ProcessDevice, properties: QueueProperties) -> None:
    """Check the SDMA engine that a queue asks for by number; the card has no engines for XGMI links."""
    engines = device.card.profile.num_sdma_engines
    if properties.type == QueueType.SDMA_BY_ENG_ID and properties.sdma_engine >= engines:
        raise KernelError(errno.EINVAL, f"SDMA engine {properties.sdma_engine}; the card has {engines}")


def _take_sdma_slot(device: ProcessDevice, properties: QueueProperties) -> int | None:
    """Find a place for an SDMA queue: they are the card's, for all processes together."""
    if properties.kind != QueueKind.SDMA:
        return None
    profile = device.card.profile
    if properties.type == QueueType.SDMA_XGMI:
        raise KernelError(errno.ENOMEM, "the card has no SDMA engine for XGMI links")
    taken = {
        queue.sdma_slot
        for process in list(device.process.machine.processes.values())
        for queue in list(process.queues.values())
        if queue.device.card is device.card
    }
    slots = range(profile.num_sdma_engines * profile.num_sdma_queues_per_engine)
    if properties.type == QueueType.SDMA_BY_ENG_ID:
        slots = slots[properties.sdma_engine :: profile.num_sdma_engines]
    slot = next((slot for slot in slots if slot not in taken), None)
    if slot is None:
        raise KernelError(errno.ENOMEM, f"all {len(slots)} SDMA queues of the card are taken")
    return slot


def _acquire_buffers(device: ProcessDevice, properties: QueueProperties) -> tuple[Mapping, list[Mapping]]:
    """Find every buffer of a queue, checked as ``kfd_queue_acquire_buffers`` of Linux 6.12+ does."""
    space, profile = device.space, device.card.profile
    buffers = [
        space.queue_buffer(properties.write_pointer, PAGE, "write pointer"),
        space.queue_buffer(properties.read_pointer, PAGE, "read pointer"),
    ]
    ring = space.queue_buffer(properties.ring, properties.ring_size, "ring")
    if properties.kind == QueueKind.SDMA:
        return ring, buffers
    if properties.eop_address:
        if properties.eop_size != profile.eop_buffer_size:
            raise KernelError(
                errno.EINVAL, f"EOP buffer of {properties.eop_size} bytes; it takes {profile.eop_buffer_size}"
            )
        buffers.append(space.queue_buffer(properties.eop_address, properties.eop_size, "EOP buffer"))
    if properties.ctl_stack_size != profile.ctl_stack_size:
        raise KernelError(
            errno.EINVAL,
            f"control stack of {properties.ctl_stack_size:#x} bytes; it takes {profile.ctl_stack_size:#x}",
        )
    if properties.save_area_size < profile.cwsr_size:
        raise KernelError(
            errno.EINVAL,
            f"save area of {properties.save_area_size:#x} bytes; it takes {profile.cwsr_size:#x}",
        )
    whole = -(-(properties.save_area_size + profile.debug_memory_size) // PAGE) * PAGE
    try:
        buffers.append(space.queue_buffer(properties.save_area, whole, "save area with debug area"))
    except KernelError:
        buffers += _svm_save_area(device, properties.save_area, whole)
    return ring, buffers


def _svm_save_area(device: ProcessDevice, start: int, size: int) -> list[Mapping]:
    """The save area in SVM: always mapped, with access for the card (``kfd_queue_buffer_svm_get``)."""
    ranges = device.process.svm.overlapping(start, start + size)
    pieces = device.space.svm_buffers(start, size)
    if pieces is None or not all(entry.flags & SVMFlag.GPU_ALWAYS_MAPPED for entry in ranges):
        raise KernelError(
            errno.EINVAL,
            f"save area with debug area at {start:#x}+{size:#x} is neither a buffer object of this size nor "
            "an SVM range that is always mapped",
        )
    return pieces


def create_queue(process: Process, gpu_id: int, properties: QueueProperties) -> Queue:
    """Make a queue and let it run if it may."""
    properties = check_properties(properties)
    _check_pointers(properties)
    _check_type(properties.type)
    device = process.device(gpu_id)
    _check_engine(device, properties)
    device.bind(errno.ESRCH)
    ring, buffers = _acquire_buffers(device, properties)
    if len(list(process.queues_of(device))) >= _QUEUES_PER_DEVICE:
        raise KernelError(errno.ENOSPC, f"the process has {_QUEUES_PER_DEVICE} queues on this card already")
    number = next((i for i in range(_QUEUE_SLOTS) if i not in process.queues), None)
    if number is None:
        raise KernelError(errno.ENOMEM, f"the process has {_QUEUE_SLOTS} queues already")
    taken = {queue.doorbell for queue in process.queues_of(device)}
    doorbell = next(i for i in range(_QUEUE_SLOTS) if i not in taken)
    queue = Queue(number, device, properties, doorbell, ring, buffers)
    with device.process.machine.lock:  # two processes may want the same place among the SDMA queues
        queue.sdma_slot = _take_sdma_slot(device, properties)
        process.queues[number] = queue
    try:
        queue.program()
    except BaseException:
        del process.queues[number]
        raise
    for mapping in queue.mappings:
        mapping.queues += 1
    return queue


def update_queue(queue: Queue, wanted: QueueProperties) -> None:
    """Change ring, percentage and priority to what :func:`check_properties` has passed."""
    old = queue.properties
    properties = replace(
        old,
        ring=wanted.ring,
        ring_size=wanted.ring_size,
        percentage=wanted.percentage,
        priority=wanted.priority,
    )
    if properties.ring:
        try:
            ring = queue.device.space.queue_buffer(properties.ring, properties.ring_size, "ring")
        except KernelError as error:
            # The same check as in CREATE_QUEUE, but the kernel gives it another errno here.
            raise KernelError(errno.EFAULT, error.reason) from None
        ring.queues += 1
        if queue.ring_mapping is not None:
            queue.ring_mapping.queues -= 1
        queue.ring_mapping = ring
    queue.properties = properties
    same_ring = (old.ring, old.ring_size) == (properties.ring, properties.ring_size)
    if same_ring and queue.number is not None and not queue.suspended:
        queue.share()
        queue.device.process.machine.engine().set_queue_active(queue.number, properties.runs)
    else:
        queue.program()


def destroy_queue(queue: Queue) -> None:
    """Take a queue off the hardware and let go of its buffers."""
    process = queue.device.process
    engine = process.machine.running_engine
    if queue.number is not None and engine is not None:
        engine.destroy_queue(queue.number, _DESTROY_TIMEOUT)
    queue.number = None
    for mapping in queue.mappings:
        mapping.queues -= 1
    if queue.device.gws_queue is queue:
        queue.device.gws_queue = None
    process.queues.pop(queue.id, None)
