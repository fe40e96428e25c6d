"""Ioctls about memory that is shared by descriptors: GET_DMABUF_INFO, IMPORT_DMABUF, EXPORT_DMABUF."""

from __future__ import annotations

import errno
from typing import Final

from ..kfd.ioctl import MemoryFlag
from .arguments import Arguments
from .buffer_object import BufferObject, SharedObject
from .ioctl_process import Handler
from .kernel_error import KernelError
from .process import Process

__all__ = ["HANDLERS", "share"]

_LARGEST_METADATA: Final = 1 << 20


def share(buffer: BufferObject, gpu_id: int) -> SharedObject:
    """What a buffer object has in common with other names of its memory, made when first needed.

    ``EPERM`` for memory that is not the card's to give away (``amdgpu_gem_prime_export``).
    """
    if buffer.memory is None:
        raise KernelError(errno.EPERM, f"memory of kind {buffer.kind.name} cannot be exported")
    if buffer.shared is None:
        buffer.shared = SharedObject(buffer.memory, buffer.kind, buffer.flags, gpu_id, buffer.mmap_offset)
    return buffer.shared


def _export_dmabuf(process: Process, args: Arguments) -> int:
    handle = args["handle"]
    device = process.device(handle >> 32)
    buffer = device.buffers.get(handle)
    if buffer is None:
        raise KernelError(errno.EINVAL, f"no buffer object has the handle {handle:#x}")
    args.give("dmabuf_fd", process.machine.dmabufs.export(share(buffer, device.gpu_id), args["flags"]))
    return 0


def _import_dmabuf(process: Process, args: Arguments) -> int:
    device = process.device(args["gpu_id"])
    device.bind()
    shared = process.machine.dmabufs.find(args["dmabuf_fd"], process.pid)
    memory = shared.hold().memory
    flags = shared.kind | MemoryFlag.WRITABLE | MemoryFlag.EXECUTABLE
    buffer = BufferObject(
        device.new_handle(), args["va_addr"], memory.size, shared.kind, flags, memory.address, memory,
        shared.mmap_offset, shared=shared,
    )  # fmt: skip
    device.buffers[buffer.handle] = buffer
    if shared.gpu_id == device.gpu_id:
        # The same object under two handles has one offset: whichever handle lives longest answers for it.
        device.mmap_offsets.setdefault(shared.mmap_offset, buffer)
    args["handle"] = buffer.handle
    return 0


def _get_dmabuf_info(process: Process, args: Arguments) -> int:
    room = args["metadata_size"]
    if args["metadata_ptr"] and room > _LARGEST_METADATA:
        raise KernelError(errno.ENOMEM, f"{room} bytes of metadata")
    shared = process.machine.dmabufs.find(args["dmabuf_fd"], process.pid)
    args["size"] = shared.memory.size
    args["metadata_size"] = len(shared.metadata)
    if args["metadata_ptr"] and room < len(shared.metadata):
        raise KernelError(errno.EINVAL, f"{len(shared.metadata)} bytes of metadata, room for {room}")
    args["gpu_id"] = shared.gpu_id
    args["flags"] = shared.kind | shared.flags & MemoryFlag.PUBLIC
    if args["metadata_ptr"]:
        process.memory.write(args["metadata_ptr"], shared.metadata)
    return 0


HANDLERS: Final[dict[str, Handler]] = {
    "GET_DMABUF_INFO": _get_dmabuf_info,
    "IMPORT_DMABUF": _import_dmabuf,
    "EXPORT_DMABUF": _export_dmabuf,
}
"""By the names of :data:`barewave.kfd.ioctl.IOCTLS`."""
