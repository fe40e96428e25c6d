"""Ioctls about memory: ACQUIRE_VM, ALLOC, FREE, MAP, UNMAP, AVAILABLE_MEMORY."""

from __future__ import annotations

import errno
import struct
from functools import lru_cache
from typing import Final

from ..kfd.ioctl import MemoryFlag
from .arguments import Arguments
from .buffer_object import BufferObject
from .client_memory import PAGE, TASK_SIZE
from .heap import OutOfMemory, Region
from .ioctl_process import Handler
from .kernel_error import KernelError
from .process import DOORBELL_SIZE, MMIO_SIZE, Process, ProcessDevice

__all__ = ["HANDLERS"]

_AVAILABLE_ALIGNMENT: Final = 2 << 20
_MOST_DEVICES: Final = 1 << 16
_ID: Final = struct.Struct("<I")
_AQL_QUEUE_MEM: Final = int(MemoryFlag.AQL_QUEUE_MEM)
_KINDS: Final = (
    MemoryFlag.VRAM, MemoryFlag.GTT, MemoryFlag.USERPTR, MemoryFlag.DOORBELL, MemoryFlag.MMIO_REMAP,
)  # fmt: skip
_KERNEL_PAGES: Final = {MemoryFlag.DOORBELL: DOORBELL_SIZE, MemoryFlag.MMIO_REMAP: MMIO_SIZE}


def _acquire_vm(process: Process, args: Arguments) -> int:
    device = process.device(args["gpu_id"])
    file = process.find_file(args["drm_fd"])
    if file is None:
        raise KernelError(errno.EINVAL, f"drm_fd {args['drm_fd']} is not open")
    if device.drm_file is file:
        return 0
    if device.drm_file is not None:
        raise KernelError(errno.EBUSY, "the process has acquired the VM of another file on this card")
    if device.lost:
        raise KernelError(errno.ENODEV, f"the card with gpu_id {device.gpu_id} is gone")
    if file.card is not device.card:
        raise KernelError(errno.EINVAL, f"{file.path} is not the render node of gpu_id {device.gpu_id}")
    device.drm_file = file
    return 0


@lru_cache(256)
def _flags(number: int) -> tuple[MemoryFlag, MemoryFlag]:
    """Flags as an enum, and the first kind of memory that they name, in the kernel's order; none for 0.

    Enums are made and hashed slowly, and clients use a few combinations again and again.
    """
    return MemoryFlag(number), next((kind for kind in _KINDS if number & kind), MemoryFlag(0))


def _alloc_memory_of_gpu(process: Process, args: Arguments) -> int:
    size, (flags, kind) = args["size"], _flags(args["flags"])
    if size == 0:
        raise KernelError(errno.EINVAL, "size is 0")
    if process.svm.ranges:
        _check_svm(process, args["va_addr"], size, flags, args["mmap_offset"])
    device = process.device(args["gpu_id"])
    device.bind()
    if args["flags"] & _AQL_QUEUE_MEM:
        # Rings mapped twice are a workaround for gfx7 and gfx8; the driver of a gfx11 card has no use for it.
        raise KernelError(errno.EINVAL, "AQL_QUEUE_MEM is not built: gfx11 rings need no double mapping")
    buffer = _make_buffer(device, flags, kind, args["va_addr"], size, args["mmap_offset"])
    device.buffers[buffer.handle] = buffer
    if buffer.memory is not None:
        device.mmap_offsets[buffer.mmap_offset] = buffer
    elif buffer.kind == MemoryFlag.USERPTR:
        device.userptrs.add(buffer)
    args["handle"] = buffer.handle
    args["mmap_offset"] = buffer.mmap_offset
    return 0


def _check_svm(process: Process, va: int, size: int, flags: MemoryFlag, offset: int) -> None:
    """Neither the address nor the client's memory behind a userptr may be in an SVM range."""
    places = [va] if va or not flags & MemoryFlag.VRAM else []
    if flags & MemoryFlag.USERPTR:
        places.append(offset)
    for start in places:
        if process.svm.overlapping(start // PAGE * PAGE, -(-(start + size) // PAGE) * PAGE):
            raise KernelError(errno.EADDRINUSE, f"{start:#x}+{size:#x} overlaps an SVM range")


def _make_buffer(
    device: ProcessDevice, flags: MemoryFlag, kind: MemoryFlag, va: int, size: int, offset: int
) -> BufferObject:
    heap = device.process.machine.heap
    whole = -(-size // PAGE) * PAGE
    if kind is MemoryFlag.VRAM:
        return _in_heap(device, heap.vram[device.card.index], kind, flags, va, whole)
    if kind is MemoryFlag.GTT:
        return _in_heap(device, heap.gtt, kind, flags, va, whole)
    if kind is MemoryFlag.USERPTR:
        return _userptr(device, flags, va, whole, offset)
    exact = _KERNEL_PAGES.get(kind)
    if exact is None:
        raise KernelError(errno.EINVAL, f"flags {int(flags):#x} name no kind of memory")
    if size != exact:
        raise KernelError(errno.EINVAL, f"a {kind.name} object has {exact} bytes, not {size}")
    return _kernel_pages(device, kind, flags, va)


def _in_heap(
    device: ProcessDevice, region: Region, kind: MemoryFlag, flags: MemoryFlag, va: int, size: int
) -> BufferObject:
    try:
        memory = device.process.offsets.allocate(region, size)
    except OutOfMemory as error:
        # dmabufs that nobody has open any more still hold memory, until somebody looks.
        if not device.process.machine.sweep_dmabufs():
            raise KernelError(errno.ENOMEM, str(error)) from None
        memory = device.process.offsets.allocate(region, size)
    offset = device.process.offsets.object(memory)
    return BufferObject(device.new_handle(), va, size, kind, flags, memory.address, memory, offset)


def _userptr(device: ProcessDevice, flags: MemoryFlag, va: int, size: int, address: int) -> BufferObject:
    if not address or address % PAGE:
        raise KernelError(errno.EINVAL, f"userptr {address:#x} is null or not the start of a page")
    if size > TASK_SIZE:
        raise KernelError(errno.EFAULT, f"userptr of {size:#x} bytes is larger than any process")
    # KFD asks for writable pages whatever the flags say: WRITABLE is about the card's access alone.
    inode = device.process.machine.heap.inode
    device.process.memory.check_pages(address, size, writable=True, device_inode=inode)
    host = device.process.memory.engine_address(address, size)
    return BufferObject(device.new_handle(), va, size, MemoryFlag.USERPTR, flags, host, None, address)


def _kernel_pages(device: ProcessDevice, kind: MemoryFlag, flags: MemoryFlag, va: int) -> BufferObject:
    doorbell = kind == MemoryFlag.DOORBELL
    pages = device.doorbells if doorbell else device.mmio_remap
    offset = device.doorbell_offset if doorbell else device.mmio_offset
    return BufferObject(device.new_handle(), va, pages.size, kind, flags, pages.address, None, offset)


def _free_memory_of_gpu(process: Process, args: Arguments) -> int:
    handle = args["handle"]
    if handle and handle == process.event_page_handle:
        raise KernelError(errno.EPERM, "the event page cannot be freed")
    buffer = process.find_buffer(handle)
    if buffer is None:
        raise KernelError(errno.EINVAL, f"no buffer object has the handle {handle:#x}")
    if buffer.mapped:
        where = ", ".join(map(str, sorted(buffer.mapped)))
        raise KernelError(errno.EBUSY, f"buffer object {handle:#x} is still mapped to gpu_id {where}")
    device = process.devices[handle >> 32]
    del device.buffers[handle]
    if device.mmap_offsets.get(buffer.mmap_offset) is buffer:
        del device.mmap_offsets[buffer.mmap_offset]
        if buffer.shared is not None:
            for other in device.buffers.values():
                if other.shared is buffer.shared:
                    device.mmap_offsets[buffer.mmap_offset] = other
    device.userptrs.discard(buffer)
    buffer.free()
    return 0


def _targets(process: Process, args: Arguments, *, bound: bool) -> tuple[BufferObject, tuple[int, ...]]:
    """The object and the gpu_ids of MAP and UNMAP, checked in the kernel's order."""
    count, done = args["n_devices"], args["n_success"]
    if count == 0:
        raise KernelError(errno.EINVAL, "n_devices is 0")
    if done > count:
        raise KernelError(errno.EINVAL, f"n_success {done} is above n_devices {count}")
    if count > _MOST_DEVICES:
        raise KernelError(errno.ENOMEM, f"{count} devices are more than any machine has")
    handle = args["handle"]
    ids = process.memory.read(args["device_ids_array_ptr"], 4 * count)
    gpu_ids = _ID.unpack(ids) if count == 1 else struct.unpack(f"<{count}I", ids)
    device = process.device(handle >> 32)
    if bound:
        device.bind()
    buffer = device.buffers.get(handle)
    if buffer is None:
        raise KernelError(errno.ENOMEM, f"no buffer object has the handle {handle:#x}")
    return buffer, gpu_ids


def _map_memory_to_gpu(process: Process, args: Arguments) -> int:
    buffer, gpu_ids = _targets(process, args, bound=True)
    first = args["n_success"]
    for place, gpu_id in enumerate(gpu_ids[first:], first):
        if place > first:
            process.machine.injector.step("MAP_MEMORY_TO_GPU")
        device = process.device(gpu_id)
        device.bind()
        if gpu_id not in buffer.mapped:
            device.space.map(buffer)
            buffer.mapped.add(gpu_id)
        args["n_success"] += 1
    return 0


def _unmap_memory_from_gpu(process: Process, args: Arguments) -> int:
    buffer, gpu_ids = _targets(process, args, bound=False)
    first = args["n_success"]
    for place, gpu_id in enumerate(gpu_ids[first:], first):
        if place > first:
            process.machine.injector.step("UNMAP_MEMORY_FROM_GPU")
        device = process.device(gpu_id)
        if gpu_id not in buffer.mapped:
            raise KernelError(errno.EINVAL, f"buffer object {buffer.handle:#x} is not mapped to {gpu_id}")
        device.space.unmap(buffer)
        buffer.mapped.discard(gpu_id)
        args["n_success"] += 1
    return 0


def _available_memory(process: Process, args: Arguments) -> int:
    device = process.device(args["gpu_id"])
    region = process.machine.heap.vram[device.card.index]
    free = region.capacity - region.used
    args["available"] = free // _AVAILABLE_ALIGNMENT * _AVAILABLE_ALIGNMENT
    return 0


HANDLERS: Final[dict[str, Handler]] = {
    "ACQUIRE_VM": _acquire_vm,
    "ALLOC_MEMORY_OF_GPU": _alloc_memory_of_gpu,
    "FREE_MEMORY_OF_GPU": _free_memory_of_gpu,
    "MAP_MEMORY_TO_GPU": _map_memory_to_gpu,
    "UNMAP_MEMORY_FROM_GPU": _unmap_memory_from_gpu,
    "AVAILABLE_MEMORY": _available_memory,
}
"""By the names of :data:`barewave.kfd.ioctl.IOCTLS`."""
