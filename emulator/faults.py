"""What the kernel does with the card's interrupts."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from ..kfd.ioctl import HW_EXCEPTION_DATA, MEMORY_EXCEPTION_DATA, EventType, ExceptionCode, MemoryErrorType
from .engine import FaultFlag, Interrupt, InterruptKind
from .kernel_error import KernelError

if TYPE_CHECKING:
    from .process import Process, ProcessDevice
    from .queue import Queue

__all__ = ["handle_interrupt", "hardware_exception"]

_PAGE_MASK: Final = ~0xFFF


def handle_interrupt(process: Process, interrupt: Interrupt) -> None:
    """Turn one interrupt into events, exception masks and debug records."""
    if interrupt.kind == InterruptKind.EVENT:
        process.events.interrupt(interrupt.event_id)
        return
    if interrupt.kind == InterruptKind.PAGE_FAULT:
        device = _device_of(process, interrupt)
        if device is not None:
            _page_fault(process, device, interrupt)
        return
    queue = process.queues.get(interrupt.queue_id)
    device = queue.device if queue is not None else _device_of(process, interrupt)
    if device is None:
        return
    if interrupt.kind == InterruptKind.UNSUPPORTED:
        device.card.debug.add(
            "unsupported instruction",
            process=process.number,
            queue=interrupt.queue_id,
            pc=interrupt.pc,
            reason=process.machine.unsupported_reason(interrupt.vm, interrupt.pc),
        )
    elif interrupt.kind == InterruptKind.QUEUE_EXCEPTION:
        device.card.debug.add(
            "queue exception",
            process=process.number,
            queue=interrupt.queue_id,
            mask=interrupt.flags,
            codes=_code_names(interrupt.flags),
            pc=interrupt.pc,
        )
        if queue is not None:
            queue.exceptions |= interrupt.flags
            _report_exception(process, queue, interrupt.flags)


def _code_names(mask: int) -> list[str]:
    return [code.name for code in ExceptionCode if mask & code.mask]


def _device_of(process: Process, interrupt: Interrupt) -> ProcessDevice | None:
    return next(
        (device for device in process.devices.values() if device.space.attached == interrupt.vm), None
    )


def _page_fault(process: Process, device: ProcessDevice, interrupt: Interrupt) -> None:
    """Tell every MEMORY event of the process; its queues on the card are evicted by now, for good."""
    flags = FaultFlag(interrupt.flags & 7)
    address = interrupt.address & _PAGE_MASK
    data = MEMORY_EXCEPTION_DATA.pack(
        NotPresent=int(FaultFlag.NOT_PRESENT in flags),
        ReadOnly=int(FaultFlag.READ_ONLY in flags),
        NoExecute=int(FaultFlag.NO_EXECUTE in flags),
        va=address,
        gpu_id=device.gpu_id,
    )
    # A hypothetical fault that the queues survived would be a different card: evict what is left, too.
    for queue in process.queues_of(device):
        queue.suspend("a page fault evicted it")
    told = process.events.fire(EventType.MEMORY, bytes(data))
    device.card.smi.vm_fault(process.pid, process.task_name)
    device.card.debug.add(
        "page fault",
        process=process.number,
        address=interrupt.address,
        access=[flag.name for flag in FaultFlag if flag in flags],
        pc=interrupt.pc,
        events=told,
    )


def _report_exception(process: Process, queue: Queue, mask: int) -> None:
    """Write the mask where the save area's header says, and fire its event.

    The kernel does so only for a process with RUNTIME_ENABLE; without it a trapped queue never completes.
    """
    if not process.runtime_enabled:
        return
    payload, event = queue.error_report()
    if not payload:
        return
    try:
        current = struct.unpack("<Q", process.memory.read(payload, 8))[0]
        process.memory.write(payload, struct.pack("<Q", current | mask))
    except KernelError as error:
        queue.device.card.debug.add("lost exception", queue=queue.id, mask=mask, reason=error.reason)
        return
    process.events.fire_from_kernel(event)


def hardware_exception(
    process: Process, device: ProcessDevice, *, memory_lost: bool, ecc: bool = False
) -> None:
    """Tell the process that its card was reset, after a hang or an error of its memory."""
    data = HW_EXCEPTION_DATA.pack(
        reset_type=0, reset_cause=int(ecc), memory_lost=int(memory_lost), gpu_id=device.gpu_id
    )
    for queue in process.queues_of(device):
        queue.suspend("the card was reset")
    process.events.fire(EventType.HW_EXCEPTION, bytes(data))
    if ecc:
        error = MEMORY_EXCEPTION_DATA.pack(
            imprecise=1, gpu_id=device.gpu_id, ErrorType=MemoryErrorType.SRAM_ECC
        )
        process.events.fire(EventType.MEMORY, bytes(error))
