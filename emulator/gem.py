"""Buffer objects of a render node: GEM handles, their addresses on the card, and what they share by dmabufs.

``amdgpu_gem.c`` and ``drm_prime.c``, as far as libdrm's buffer functions and AMD's thunk (virtual memory
management, graphics interop) use them.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from typing import Final

from ..fields import Structure
from ..kfd.ioctl import MemoryFlag
from .address_space import GPUVM_BASE, GPUVM_LIMIT, AddressSpace
from .arguments import Arguments
from .buffer_object import BufferObject, SharedObject
from .client_memory import PAGE
from .device_file import DeviceFile
from .drm_structures import (
    GEM_CLOSE,
    GEM_CREATE,
    GEM_METADATA,
    GEM_MMAP,
    GEM_VA,
    GET_CAP,
    PRIME_HANDLE,
    WAIT_IDLE,
)
from .heap import OutOfMemory, Region
from .kernel_error import KernelError
from .process import Process

__all__ = ["HANDLERS", "DrmHandler", "file_space"]

DrmHandler = Callable[[Process, DeviceFile, Arguments], None]
"""A DRM ioctl's code."""

_DOMAIN_GTT: Final = 2
_DOMAIN_VRAM: Final = 4
_DOMAINS: Final = 0x7F
_CPU_ACCESS_REQUIRED: Final = 1
_DOMAIN_FLAGS: Final = 0x3FFFF
_CAPABILITIES: Final = {0x5: 3, 0x11: 1, 0x13: 1, 0x14: 1}
"""PRIME import and export, ... syncobj and timeline syncobj; the rest of the known ones is 0."""
_LAST_CAPABILITY: Final = 0x15
_METADATA_SET: Final = 1
_METADATA_GET: Final = 2
_MAP: Final = 1
_UNMAP: Final = 2
_CLEAR: Final = 3
_REPLACE: Final = 4
_VA_WRITEABLE: Final = 1 << 2
_VA_EXECUTABLE: Final = 1 << 3
_VA_PRT: Final = 1 << 4
_VA_FLAGS: Final = 0x3FF


def file_space(process: Process, file: DeviceFile) -> AddressSpace:
    """The page table that an open render node stands for: KFD's once it was acquired, else its own."""
    card = file.card
    if card is None:
        raise KernelError(errno.EINVAL, "not a render node")
    device = process.device(card.profile.gpu_id)
    if device.drm_file is file:
        return device.space
    if file.space is None:
        file.space = AddressSpace(process.machine, card, process.number)
    return file.space


def _find(file: DeviceFile, handle: int) -> SharedObject:
    found = file.handles.get(handle)
    if found is None:
        raise KernelError(errno.ENOENT, f"the file has no GEM handle {handle}")
    return found


def _new_handle(file: DeviceFile, shared: SharedObject) -> int:
    handle = next(number for number in range(1, len(file.handles) + 2) if number not in file.handles)
    file.handles[handle] = shared
    return handle


def _create(process: Process, file: DeviceFile, args: Arguments) -> None:
    size, domains, flags = args["bo_size"], args["domains"], args["domain_flags"]
    if flags & ~_DOMAIN_FLAGS or domains & ~_DOMAINS:
        raise KernelError(errno.EINVAL, f"unknown domains {domains:#x} or flags {flags:#x}")
    if not size or not domains & (_DOMAIN_GTT | _DOMAIN_VRAM):
        raise KernelError(errno.EINVAL, f"{size} bytes in domains {domains:#x}: neither VRAM nor GTT")
    card = file.card
    assert card is not None
    heap = process.machine.heap
    places: list[tuple[MemoryFlag, Region]] = [(MemoryFlag.GTT, heap.gtt)]
    if domains & _DOMAIN_VRAM:
        places.insert(0, (MemoryFlag.VRAM, heap.vram[card.index]))  # and GTT where VRAM is full
    reason = ""
    for kind, region in places:
        try:
            memory = process.offsets.allocate(region, size)
        except OutOfMemory as error:
            reason = str(error)
        else:
            public = MemoryFlag.PUBLIC if flags & _CPU_ACCESS_REQUIRED else MemoryFlag(0)
            offset = process.offsets.object(memory)
            shared = SharedObject(memory, kind, kind | public, card.profile.gpu_id, offset)
            args["out.handle"], args["out.pad"] = _new_handle(file, shared), 0
            return
    raise KernelError(errno.ENOMEM, reason)


def _mmap(process: Process, file: DeviceFile, args: Arguments) -> None:
    args["out.addr_ptr"] = _find(file, args["handle"]).mmap_offset


def _metadata(process: Process, file: DeviceFile, args: Arguments) -> None:
    shared = _find(file, args["handle"])
    at = GEM_METADATA.offset("data")
    if args["op"] == _METADATA_GET:
        args["tiling_info"], args["flags"] = shared.tiling, shared.metadata_flags
        args["data_size_bytes"] = len(shared.metadata)
        args.data[at : at + len(shared.metadata)] = shared.metadata
    elif args["op"] == _METADATA_SET:
        size = args["data_size_bytes"]
        if size > 4 * GEM_METADATA.fields["data"].count:
            raise KernelError(errno.EINVAL, f"{size} bytes of metadata")
        shared.tiling, shared.metadata_flags = args["tiling_info"], args["flags"]
        shared.metadata = bytes(args.data[at : at + size])


def _wait_idle(process: Process, file: DeviceFile, args: Arguments) -> None:
    _find(file, args["handle"])
    args["out.status"] = args["out.domain"] = 0


def _close(process: Process, file: DeviceFile, args: Arguments) -> None:
    handle = args["handle"]
    if handle not in file.handles:
        raise KernelError(errno.EINVAL, f"the file has no GEM handle {handle}")
    space = file_space(process, file)
    for va in [va for va, (owner, _) in file.addresses.items() if owner == handle]:
        space.exchange([file.addresses.pop(va)[1]], [])
    file.handles.pop(handle).release()


def _handle_to_fd(process: Process, file: DeviceFile, args: Arguments) -> None:
    flags = args["flags"]
    if flags & ~(os.O_CLOEXEC | os.O_RDWR):
        raise KernelError(errno.EINVAL, f"flags {flags:#x}")
    args.give("fd", process.machine.dmabufs.export(_find(file, args["handle"]), flags))


def _fd_to_handle(process: Process, file: DeviceFile, args: Arguments) -> None:
    shared = process.machine.dmabufs.find(args["fd"], process.pid)
    known = next((handle for handle, held in file.handles.items() if held is shared), None)
    args["handle"] = known if known is not None else _new_handle(file, shared.hold())


def _get_cap(process: Process, file: DeviceFile, args: Arguments) -> None:
    if not 0 < args["capability"] <= _LAST_CAPABILITY:
        raise KernelError(errno.EINVAL, f"unknown capability {args['capability']:#x}")
    args["value"] = _CAPABILITIES.get(args["capability"], 0)


def _va(process: Process, file: DeviceFile, args: Arguments) -> None:
    start, size, offset, flags = args["va_address"], args["map_size"], args["offset_in_bo"], args["flags"]
    operation = args["operation"]
    if start < GPUVM_BASE or start + size > GPUVM_LIMIT + 1:
        raise KernelError(errno.EINVAL, f"{start:#x}+{size:#x} is outside of the address space")
    if flags & ~_VA_FLAGS or flags & _VA_PRT:
        raise KernelError(errno.EINVAL, f"flags {flags:#x}: unknown, or partially resident memory")
    if operation not in (_MAP, _UNMAP, _CLEAR, _REPLACE):
        raise KernelError(errno.EINVAL, f"unknown operation {operation}")
    space = file_space(process, file)
    if operation == _CLEAR:
        _unmap_range(file, space, start, size)
        return
    shared = _find(file, args["handle"])
    if operation == _UNMAP:
        if start not in file.addresses or file.addresses[start][0] != args["handle"]:
            raise KernelError(errno.ENOENT, f"handle {args['handle']} is not mapped at {start:#x}")
        space.exchange([file.addresses.pop(start)[1]], [])
        return
    if start % PAGE or size % PAGE or offset % PAGE or not size or offset + size > shared.memory.size:
        raise KernelError(errno.EINVAL, f"{offset:#x}+{size:#x} is not within the object, or not whole pages")
    if operation == _REPLACE:
        _unmap_range(file, space, start, size)
    rights = shared.kind
    if flags & _VA_WRITEABLE:
        rights |= MemoryFlag.WRITABLE
    if flags & _VA_EXECUTABLE:
        rights |= MemoryFlag.EXECUTABLE
    buffer = BufferObject(0, start, size, shared.kind, rights, shared.memory.address + offset)
    space.map(buffer)
    file.addresses[start] = (args["handle"], buffer)


def _unmap_range(file: DeviceFile, space: AddressSpace, start: int, size: int) -> None:
    """Take a range of addresses out; mappings that reach beyond it keep what is outside."""
    end = start + size
    old: list[BufferObject] = []
    kept: list[tuple[int, BufferObject]] = []
    for handle, buffer in list(file.addresses.values()):
        stop = buffer.va + buffer.size
        if buffer.va >= end or stop <= start:
            continue
        old.append(buffer)
        del file.addresses[buffer.va]
        for low, high in ((buffer.va, start), (end, stop)):
            if low < high:
                host = buffer.host + (low - buffer.va)
                kept.append((handle, BufferObject(0, low, high - low, buffer.kind, buffer.flags, host)))
    space.exchange(old, [buffer for _, buffer in kept])
    file.addresses.update((entry[1].va, entry) for entry in kept)


HANDLERS: Final[dict[int, tuple[Structure, DrmHandler]]] = {
    0x09: (GEM_CLOSE, _close),
    0x0C: (GET_CAP, _get_cap),
    0x2D: (PRIME_HANDLE, _handle_to_fd),
    0x2E: (PRIME_HANDLE, _fd_to_handle),
    0x40: (GEM_CREATE, _create),
    0x41: (GEM_MMAP, _mmap),
    0x46: (GEM_METADATA, _metadata),
    0x47: (WAIT_IDLE, _wait_idle),
    0x48: (GEM_VA, _va),
}
"""By the low 8 bits of the request number."""
