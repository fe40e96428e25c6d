"""``/dev/kfd``: which ioctl is meant, how its argument is copied, and what can be mapped.

The device knows nothing of how calls reach it: they come as a process, an open file, a request number and the
argument's bytes.
"""

from __future__ import annotations

import errno
import itertools
from dataclasses import dataclass
from typing import Final

from ..errors import BarewaveError
from ..fields import Structure
from ..kfd.ioctl import Direction, MmapType, by_nr, mmap_type
from . import debugger, ioctl_dmabuf, ioctl_event, ioctl_memory, ioctl_process, ioctl_queue, ioctl_svm
from .arguments import Arguments, Call
from .buffer_object import BufferObject
from .client_memory import PAGE
from .device_file import DeviceFile
from .heap import OutOfMemory
from .ioctl_event import EVENT_PAGE_SIZE, wait_events
from .ioctl_process import Handler
from .kernel_error import KernelError
from .process import DOORBELL_SIZE, MMIO_SIZE, Process

__all__ = ["MmapTarget", "ioctl", "map_dmabuf", "map_kfd", "map_render_node", "request_size"]

_HANDLERS: Final[dict[str, Handler]] = (
    ioctl_process.HANDLERS
    | ioctl_memory.HANDLERS
    | ioctl_dmabuf.HANDLERS
    | ioctl_svm.HANDLERS
    | ioctl_queue.HANDLERS
    | ioctl_event.HANDLERS
    | debugger.HANDLERS
    | {"WAIT_EVENTS": wait_events}
)


@dataclass(frozen=True, slots=True)
class _Command:
    """An ioctl that KFD 1.17 knows, with all that each call of it would ask anew."""

    name: str
    structure: Structure
    size: int
    is_written: bool
    is_read: bool
    handler: Handler | None


_COMMANDS: Final = {
    nr: _Command(
        entry.name,
        entry.structure,
        entry.structure.size,
        bool(entry.direction & Direction.WRITE),
        bool(entry.direction & Direction.READ),
        _HANDLERS.get(entry.name),
    )
    for nr, entry in by_nr.items()
    if nr in range(0x01, 0x27)
}


def request_size(request: int) -> int:
    """Bytes of argument that a request number speaks of: what the kernel copies."""
    return request >> 16 & 0x3FFF


def ioctl(process: Process, request: int, argument: bytearray, call: Call | None = None) -> int:
    """Do an ioctl on ``/dev/kfd``.

    The kernel looks at the low 8 bits only, takes the direction from its own table, and copies as many bytes
    as the caller's number says, in and out, whatever the call's own size is.

    Parameters
    ----------
    process : Process
        Who calls.
    request : int
        The whole request number.
    argument : bytearray
        The caller's bytes, ``request_size(request)`` of them; changed in place, also when the call fails.
    call : Call, optional
        What ends a sleep, and takes the descriptors that the ioctl makes.

    Returns
    -------
    int
        What the ioctl returns.

    Raises
    ------
    KernelError
        With the kernel's errno.
    """
    nr = request & 0xFF
    command = _COMMANDS.get(nr)
    try:
        if command is None:
            raise KernelError(errno.ENOTTY, f"ioctl number {nr:#04x} does not exist in KFD 1.17")
        size, name = len(argument), command.name
        data = bytearray(max(size, command.size))
        if command.is_written:
            data[:size] = argument
        injector = process.machine.injector
        try:
            injector.before(name)
            result = _dispatch(process, command, Arguments(command.structure, data, size, call))
            injector.after(name)
            return result
        finally:
            if command.is_read:
                argument[:] = data[:size]
    except KernelError as error:
        known = by_nr.get(nr)
        name = known.name if known is not None else f"{nr:#04x}"
        for device in itertools.islice(process.devices.values(), 1):
            device.card.debug.add(
                "refused", process=process.number, ioctl=name, errno=error.errno, reason=error.reason
            )
        raise


def _dispatch(process: Process, command: _Command, args: Arguments) -> int:
    if process.closed:
        raise KernelError(errno.EBADF, "the process has ended")
    handler = command.handler
    if handler is wait_events:
        return wait_events(process, args)
    if handler is None:
        raise KernelError(errno.EPERM, f"{command.name} was removed from the kernel")
    with process.lock:
        try:
            return handler(process, args)
        except OutOfMemory as error:
            raise KernelError(errno.ENOMEM, str(error)) from None
        except BarewaveError as error:
            # The engine did not obey in time: what a hung card is to the kernel (dqm's preemption timeout).
            raise KernelError(errno.ETIME, str(error)) from error


@dataclass(frozen=True, slots=True)
class MmapTarget:
    """What an mmap of a device file maps.

    Attributes
    ----------
    offset : int
        Offset in the machine's memfd.
    buffer : BufferObject or None
        The object that it is a mapping of; None for pages of the kernel.
    """

    offset: int
    buffer: BufferObject | None = None


def map_kfd(process: Process, offset: int, length: int) -> MmapTarget:
    """Find what an mmap of ``/dev/kfd`` means: doorbells, the event page, MMIO remap."""
    kind, gpu_id, _ = mmap_type(offset)
    if kind == MmapType.EVENTS:
        pages = process.kernel_event_page
        if pages is None or length > EVENT_PAGE_SIZE:
            raise KernelError(errno.EINVAL, "no event page of the kernel's, or not of this size")
        process.events.open_slots(length // 8)
        return MmapTarget(pages.offset)
    if kind == MmapType.RESERVED_MEM:
        raise KernelError(errno.EFAULT, "this type of mmap offset is unknown")
    device = process.device(gpu_id, errno.ENODEV)
    if device.lost:
        raise KernelError(errno.ENODEV, "the card is gone")
    doorbells = kind == MmapType.DOORBELL
    exact = DOORBELL_SIZE if doorbells else MMIO_SIZE
    if length != exact:
        raise KernelError(errno.EINVAL, f"{kind.name} mappings have {exact} bytes, not {length}")
    return MmapTarget((device.doorbells if doorbells else device.mmio_remap).offset)


def map_render_node(
    process: Process, gpu_id: int, file: DeviceFile, offset: int, length: int
) -> MmapTarget:
    """Find what an mmap of a render node means: a VRAM or GTT object by its fake offset."""
    device = process.device(gpu_id, errno.ENODEV)
    if device.lost:
        raise KernelError(errno.ENODEV, "the card is gone")
    buffer = device.mmap_offsets.get(offset)
    if buffer is not None and buffer.memory is not None and length <= buffer.size:
        if device.drm_file is not file:
            raise KernelError(errno.EACCES, "the object belongs to another open of the render node")
        return MmapTarget(buffer.memory.offset, buffer)
    for shared in file.handles.values():
        if shared.mmap_offset == offset and length <= shared.memory.size:
            return MmapTarget(shared.memory.offset, process.loose_mapping(shared))
    raise KernelError(errno.EINVAL, f"no buffer object of {length} bytes has the mmap offset {offset:#x}")


def map_dmabuf(process: Process, fd: int, offset: int, length: int) -> MmapTarget:
    """Find what an mmap of a dmabuf means: the memory that it stands for."""
    shared = process.machine.dmabufs.find(fd, process.pid)
    if offset % PAGE or offset + length > shared.memory.size:
        raise KernelError(errno.EINVAL, f"{offset:#x}+{length:#x} is beyond the dmabuf's end")
    return MmapTarget(shared.memory.offset + offset, process.loose_mapping(shared))
