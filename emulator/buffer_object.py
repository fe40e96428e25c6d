"""Buffer objects: what ALLOC_MEMORY_OF_GPU makes, and memory that has several names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from ..kfd.ioctl import MemoryFlag
from .engine import RangeFlag
from .heap import Slice

__all__ = ["BufferObject", "SharedObject"]

# As plain numbers: enums take twenty times as long, and every map and unmap of memory asks.
_WRITABLE: Final = int(MemoryFlag.WRITABLE)
_EXECUTABLE: Final = int(MemoryFlag.EXECUTABLE)
_WRITE: Final = int(RangeFlag.WRITE)
_EXECUTE: Final = int(RangeFlag.EXECUTE)


@dataclass(slots=True, eq=False)
class SharedObject:
    """Memory of the card that has several names: KFD's buffer objects, GEM handles, dmabufs.

    Every holder owns one reference of the slice (:meth:`Region.share`).

    Attributes
    ----------
    memory : Slice
        The bytes.
    kind, flags : MemoryFlag
        As of the buffer object that it was made of.
    gpu_id : int
        The card that it was allocated on.
    mmap_offset : int
        What maps it through that card's render node.
    metadata, metadata_flags, tiling : bytes and int
        What a client wrote about its contents (GEM_METADATA).
    """

    memory: Slice
    kind: MemoryFlag
    flags: MemoryFlag
    gpu_id: int
    mmap_offset: int
    metadata: bytes = b""
    metadata_flags: int = 0
    tiling: int = 0

    def hold(self) -> SharedObject:
        """Take one more reference of the memory."""
        self.memory.region.share(self.memory)
        return self

    def release(self) -> None:
        """Give one reference back."""
        self.memory.region.free(self.memory)


def _no_cards() -> set[int]:
    return set()


@dataclass(slots=True, eq=False)
class BufferObject:
    """Memory with a GPU virtual address.

    Attributes
    ----------
    handle : int
        What the client calls it: gpu_id in the upper half, a number of the process in the lower.
    va, size : int
        GPU virtual address and bytes, whole pages.
    kind : MemoryFlag
        Where the memory is: one of VRAM, GTT, USERPTR, DOORBELL, MMIO_REMAP.
    flags : MemoryFlag
        As the client gave them.
    host : int
        Host address: in the heap, or for a userptr where this process sees the client's memory.
    memory : Slice or None
        The slice of the heap that goes with the object; None for memory that belongs to someone else.
    mmap_offset : int
        What the client passes to mmap on the render node or on ``/dev/kfd``; for a userptr its address.
    mapped : set of int
        gpu_ids that it is mapped to.
    client_mappings : int
        Mappings that the client has of it; the slice stays until the last one goes, as in the kernel.
    freed : bool
        FREE_MEMORY_OF_GPU was called.
    slack : int
        Bytes at its end that the client has said to use for nothing: its last page is not full.
    svm : bool
        A piece of a shared-virtual-memory range: no client has a handle of it.
    shared : SharedObject or None
        What it has in common with other names of the same memory, once there are any.
    """

    handle: int
    va: int
    size: int
    kind: MemoryFlag
    flags: MemoryFlag
    host: int
    memory: Slice | None = None
    mmap_offset: int = 0
    mapped: set[int] = field(default_factory=_no_cards)
    client_mappings: int = 0
    freed: bool = False
    slack: int = 0
    svm: bool = False
    shared: SharedObject | None = None

    @property
    def range_flags(self) -> int:
        """What the card may do with it: bits of :class:`RangeFlag`."""
        flags = int(self.flags)
        return (_WRITE if flags & _WRITABLE else 0) | (_EXECUTE if flags & _EXECUTABLE else 0)

    def drop_client_mapping(self) -> None:
        """The client unmapped it once."""
        self.client_mappings -= 1
        self._release_when_unused()

    def free(self) -> None:
        """The client freed it."""
        self.freed = True
        self._release_when_unused()

    def _release_when_unused(self) -> None:
        if self.freed and self.client_mappings <= 0 and self.memory is not None:
            memory, self.memory = self.memory, None
            memory.region.free(memory)
