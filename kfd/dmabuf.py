"""dmabufs: memory of a card as file descriptors, for other processes and other drivers."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .ioctl import MemoryFlag
from .memory import Memory
from .user_buffer import UserBuffer

if TYPE_CHECKING:
    from .gpu import GPU

__all__ = ["DmaBufInfo", "ImportedMemory", "dmabuf_info", "export_dmabuf"]

_METADATA: Final = 256


@dataclass(frozen=True, slots=True)
class DmaBufInfo:
    """What the kernel knows of a dmabuf.

    Attributes
    ----------
    size : int
        Bytes.
    gpu_id : int
        The card that the memory was allocated on.
    flags : MemoryFlag
        ``VRAM`` or ``GTT``, and ``PUBLIC`` for VRAM that the CPU can reach.
    metadata : bytes
        What its maker wrote about its contents.
    """

    size: int
    gpu_id: int
    flags: MemoryFlag
    metadata: bytes


def dmabuf_info(gpu: GPU, fd: int) -> DmaBufInfo:
    """Ask about a dmabuf.

    Parameters
    ----------
    gpu : GPU
        Any card of the machine.
    fd : int
        The dmabuf's descriptor.
    """
    metadata = UserBuffer(_METADATA)
    answer = gpu.kfd.file.call(
        "GET_DMABUF_INFO", dmabuf_fd=fd, metadata_ptr=metadata.address, metadata_size=_METADATA
    )
    text = bytes(metadata.data[: answer["metadata_size"]])
    return DmaBufInfo(answer["size"], answer["gpu_id"], MemoryFlag(answer["flags"]), text)


def export_dmabuf(memory: Memory) -> int:
    """Make a descriptor of an allocation (KFD 1.12 and later); the caller closes it through the host.

    The memory lives as long as any process has the descriptor open or has imported it.

    Raises
    ------
    KFDError
        ``EPERM`` for memory that is this process' own (userptr).
    """
    answer = memory.gpu.kfd.file.call("EXPORT_DMABUF", handle=memory.handle, flags=os.O_CLOEXEC | os.O_RDWR)
    return answer["dmabuf_fd"]


class ImportedMemory(Memory):
    """Memory that another process, or another driver, has exported; made by :meth:`GPU.import_dmabuf`.

    Parameters
    ----------
    gpu : GPU
        The card that is to use it.
    fd : int
        The dmabuf's descriptor; it may be closed afterwards.
    name : str
        For people.
    """

    def __init__(self, gpu: GPU, fd: int, *, name: str = "", map_host: bool = False) -> None:
        self._dmabuf = fd
        info = dmabuf_info(gpu, fd)
        kind = info.flags & (MemoryFlag.VRAM | MemoryFlag.GTT)
        super().__init__(gpu, info.size, kind | MemoryFlag.WRITABLE, name=name)
        if map_host:
            self.map_host(fd, 0)

    def _allocate(self) -> None:
        answer = self._file.call(
            "IMPORT_DMABUF", va_addr=self.address, gpu_id=self.gpu.gpu_id, dmabuf_fd=self._dmabuf
        )
        self.handle = answer["handle"]
