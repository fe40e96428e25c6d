"""Graphics' way to give work to a card: contexts, buffer lists, command submission on the render node.

Only what changes nothing is run: indirect buffers of NOPs, which programs use to hold buffers in memory.
Other commands are refused, since the card of this device computes through KFD's queues alone.
"""

from __future__ import annotations

import errno
import struct
from typing import Final

from ..fields import Structure
from . import libc
from .arguments import Arguments
from .device_file import DeviceFile
from .drm_structures import BO_LIST, CONTEXT, CS, CS_CHUNK, CS_IB, WAIT_CS
from .gem import DrmHandler, file_space
from .kernel_error import KernelError
from .process import Process

__all__ = ["HANDLERS"]

_ALLOC: Final = 1
_FREE: Final = 2
_QUERY: Final = (3, 4)
_CREATE_LIST: Final = 0
_DESTROY_LIST: Final = 1
_UPDATE_LIST: Final = 2
_LIST_ENTRY: Final = 8
_MOST: Final = 1 << 16
_CHUNK_IB: Final = 1
_IP_GFX: Final = 0
_IP_COMPUTE: Final = 1
_IP_DMA: Final = 2
_PM4_NOP: Final = 0x10
_TYPE_2: Final = 0x80000000


def _context(process: Process, file: DeviceFile, args: Arguments) -> None:
    operation, context = args["op"], args["ctx_id"]
    if operation == _ALLOC:
        number = next(i for i in range(1, len(file.contexts) + 2) if i not in file.contexts)
        file.contexts[number] = 0
        args["out.ctx_id"] = number
        return
    if operation not in (_FREE, *_QUERY):
        raise KernelError(errno.EINVAL, f"unknown or unsupported operation {operation} on a context")
    if context not in file.contexts:
        raise KernelError(errno.EINVAL, f"no context {context}")
    if operation == _FREE:
        del file.contexts[context]
    else:
        args["op"], args["flags"], args["out.hangs"], args["out.reset_status"] = 0, 0, 0, 0


def _bo_list(process: Process, file: DeviceFile, args: Arguments) -> None:
    operation, handle, count = args["operation"], args["list_handle"], args["bo_number"]
    if operation == _DESTROY_LIST:
        file.lists.pop(handle, None)
        args["out.list_handle"] = 0
        return
    if operation not in (_CREATE_LIST, _UPDATE_LIST):
        raise KernelError(errno.EINVAL, f"unknown operation {operation} on a buffer list")
    size = args["bo_info_size"]
    if count > _MOST:
        raise KernelError(errno.ENOMEM, f"{count} buffers in a list")
    data = process.memory.read(args["bo_info_ptr"], count * size)
    for at in range(0, count * size, max(size, 1)):
        if size >= _LIST_ENTRY and struct.unpack_from("<I", data, at)[0] not in file.handles:
            raise KernelError(errno.ENOENT, "a buffer list names an unknown GEM handle")
    if operation == _UPDATE_LIST:
        if handle not in file.lists:
            raise KernelError(errno.ENOENT, f"no buffer list {handle}")
    else:
        handle = next(i for i in range(1, len(file.lists) + 2) if i not in file.lists)
    file.lists[handle] = count
    args["out.list_handle"] = handle


def _submit(process: Process, file: DeviceFile, args: Arguments) -> None:
    count = args["num_chunks"]
    if not count:
        raise KernelError(errno.EINVAL, "a submission without chunks")
    if args["ctx_id"] not in file.contexts:
        raise KernelError(errno.EINVAL, f"no context {args['ctx_id']}")
    if count > _MOST:
        raise KernelError(errno.ENOMEM, f"{count} chunks")
    if args["bo_list_handle"] and args["bo_list_handle"] not in file.lists:
        raise KernelError(errno.ENOENT, f"no buffer list {args['bo_list_handle']}")
    for (pointer,) in struct.iter_unpack("<Q", process.memory.read(args["chunks"], 8 * count)):
        chunk = CS_CHUNK.unpack(process.memory.read(pointer, CS_CHUNK.size))
        if chunk["chunk_id"] == _CHUNK_IB:
            if 4 * chunk["length_dw"] < CS_IB.size:
                raise KernelError(errno.EINVAL, "a chunk that is too short")
            _check_buffer(process, file, CS_IB.unpack(process.memory.read(chunk["chunk_data"], CS_IB.size)))
    file.contexts[args["ctx_id"]] += 1
    args["out.handle"] = file.contexts[args["ctx_id"]]


def _check_buffer(process: Process, file: DeviceFile, chunk: dict[str, int]) -> None:
    """An indirect buffer may hold NOPs alone."""
    if chunk["ip_type"] not in (_IP_GFX, _IP_COMPUTE, _IP_DMA):
        raise KernelError(errno.EINVAL, f"the card has no engine of type {chunk['ip_type']}")
    size = chunk["ib_bytes"]
    try:
        host = file_space(process, file).translate(chunk["va_start"], size)
    except KernelError as error:
        raise KernelError(errno.EINVAL, error.reason) from None
    words = memoryview(bytes(libc.view(host, size // 4 * 4))).cast("I")
    place = 0
    while place < len(words):
        word = words[place]
        if chunk["ip_type"] == _IP_DMA:
            nop, skipped = not word & 0xFFFF, word >> 16 & 0x3FFF
        elif word == _TYPE_2:
            nop, skipped = True, 0
        else:
            nop = word >> 30 == 3 and word >> 8 & 0xFF == _PM4_NOP
            skipped = (word >> 16) + 1 & 0x3FFF
        if not nop:
            raise KernelError(errno.EINVAL, f"command {word:#x} on the render node: only NOPs are run there")
        place += 1 + skipped


def _wait(process: Process, file: DeviceFile, args: Arguments) -> None:
    done = file.contexts.get(args["ctx_id"])
    if done is None or args["handle"] > done:
        raise KernelError(errno.EINVAL, f"context {args['ctx_id']} has no submission {args['handle']}")
    args["out.status"] = 0


HANDLERS: Final[dict[int, tuple[Structure, DrmHandler]]] = {
    0x42: (CONTEXT, _context),
    0x43: (BO_LIST, _bo_list),
    0x44: (CS, _submit),
    0x49: (WAIT_CS, _wait),
}
"""By the low 8 bits of the request number."""
