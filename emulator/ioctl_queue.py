"""Ioctls about queues."""

from __future__ import annotations

import errno
import struct
from typing import Final

from ..kfd.ioctl import CONTEXT_SAVE_AREA_HEADER, QueueType
from .arguments import Arguments
from .ioctl_process import Handler
from .kernel_error import KernelError
from .process import Process
from .queue import Queue, QueueProperties, check_properties, create_queue, destroy_queue, update_queue

__all__ = ["HANDLERS"]

_CU_MASK_WORD: Final = 32
_LONGEST_CU_MASK: Final = 1024


def _create_queue(process: Process, args: Arguments) -> int:
    queue = create_queue(
        process,
        args["gpu_id"],
        QueueProperties(
            ring=args["ring_base_address"],
            ring_size=args["ring_size"],
            write_pointer=args["write_pointer_address"],
            read_pointer=args["read_pointer_address"],
            type=args["queue_type"],
            percentage=args["queue_percentage"],
            priority=args["queue_priority"],
            eop_address=args["eop_buffer_address"],
            eop_size=args["eop_buffer_size"],
            save_area=args["ctx_save_restore_address"],
            save_area_size=args["ctx_save_restore_size"],
            ctl_stack_size=args["ctl_stack_size"],
            sdma_engine=args["sdma_engine_id"],
        ),
    )
    args["queue_id"] = queue.id
    args["doorbell_offset"] = queue.device.doorbell_offset | 8 * queue.doorbell
    return 0


def _find(process: Process, number: int, code: int) -> Queue:
    queue = process.queues.get(number)
    if queue is None:
        raise KernelError(code, f"no queue has the id {number}")
    return queue


def _update_queue(process: Process, args: Arguments) -> int:
    wanted = QueueProperties(
        ring=args["ring_base_address"],
        ring_size=args["ring_size"],
        write_pointer=0,
        read_pointer=0,
        type=0,
        percentage=args["queue_percentage"],
        priority=args["queue_priority"],
    )
    wanted = check_properties(wanted)  # before the queue is looked up, as in the kernel
    update_queue(_find(process, args["queue_id"], errno.EFAULT), wanted)
    return 0


def _destroy_queue(process: Process, args: Arguments) -> int:
    destroy_queue(_find(process, args["queue_id"], errno.EINVAL))
    return 0


def _set_cu_mask(process: Process, args: Arguments) -> int:
    bits = args["num_cu_mask"]
    if bits == 0 or bits % _CU_MASK_WORD:
        raise KernelError(errno.EINVAL, f"a mask of {bits} bits; it takes a multiple of 32")
    words = min(bits, _LONGEST_CU_MASK) // _CU_MASK_WORD
    mask = struct.unpack(f"<{words}I", process.memory.read(args["cu_mask_ptr"], 4 * words))
    queue = _find(process, args["queue_id"], errno.EFAULT)
    for index, word in enumerate(mask):
        # Both compute units of a workgroup processor are used together or not at all.
        if (word ^ word >> 1) & 0x55555555:
            raise KernelError(errno.EINVAL, f"word {index} of the mask, {word:#010x}, splits a WGP")
    queue.cu_mask = mask
    queue.share()
    return 0


def _get_queue_wave_state(process: Process, args: Arguments) -> int:
    """Say how much of the save area is in use: nothing, since waves of a stopped queue stay in the engine."""
    queue = _find(process, args["queue_id"], errno.EFAULT)
    compute = queue.properties.type in (QueueType.COMPUTE, QueueType.COMPUTE_AQL)
    if not compute or (queue.properties.runs and not queue.suspended):
        raise KernelError(errno.EINVAL, f"queue {queue.id} is no compute queue, or not off the hardware")
    end = queue.properties.ctl_stack_size
    header = CONTEXT_SAVE_AREA_HEADER.pack(control_stack_offset=end, wave_state_offset=end)
    process.memory.write(args["ctl_stack_address"], header[: CONTEXT_SAVE_AREA_HEADER.offset("debug_offset")])
    args["ctl_stack_used_size"] = args["save_area_used_size"] = 0
    return 0


def _alloc_queue_gws(process: Process, args: Arguments) -> int:
    queue = _find(process, args["queue_id"], errno.EINVAL)
    device = queue.device
    if not device.card.profile.num_gws:
        raise KernelError(errno.ENODEV, "the card has no global wave sync")
    if process.debugged is not None:
        raise KernelError(errno.EBUSY, "the process is being debugged")
    if args["num_gws"] and device.gws_queue is not None:
        raise KernelError(errno.EBUSY, f"queue {device.gws_queue.id} of the process has global wave sync")
    if not args["num_gws"] and device.gws_queue is None:
        raise KernelError(errno.EINVAL, "no queue of the process has global wave sync")
    device.gws_queue = queue if args["num_gws"] else None
    args["first_gws"] = 0
    return 0


HANDLERS: Final[dict[str, Handler]] = {
    "CREATE_QUEUE": _create_queue,
    "UPDATE_QUEUE": _update_queue,
    "DESTROY_QUEUE": _destroy_queue,
    "SET_CU_MASK": _set_cu_mask,
    "GET_QUEUE_WAVE_STATE": _get_queue_wave_state,
    "ALLOC_QUEUE_GWS": _alloc_queue_gws,
}
"""By the names of :data:`barewave.kfd.ioctl.IOCTLS`."""
