"""Which offsets a client passes to mmap: what ALLOC_MEMORY_OF_GPU, CREATE_QUEUE and CREATE_EVENT answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Final

from ..kfd.ioctl import MmapType
from .heap import Region, Slice, Window

__all__ = ["MmapOffsets", "WindowOffsets"]

_PAGE: Final = 4096


class MmapOffsets:
    """The kernel's way: offsets are names that the driver's mmap looks up.

    Parameters
    ----------
    new_offset : callable
        Gives a fresh offset for a buffer object of a size, as DRM's offset manager does.

    Attributes
    ----------
    mmap_is_seen : bool
        Whether the card learns of a client's mmap.
    """

    mmap_is_seen: ClassVar[bool] = True

    def __init__(self, new_offset: Callable[[int], int]) -> None:
        self._new_offset = new_offset

    def allocate(self, region: Region, size: int, alignment: int = _PAGE) -> Slice:
        """Take memory that the client may map."""
        return region.allocate(size, alignment=alignment)

    def object(self, memory: Slice) -> int:
        """Offset of a buffer object on a render node."""
        return self._new_offset(memory.size)

    def doorbells(self, gpu_id: int, memory: Slice) -> int:
        """Offset of the doorbell page on ``/dev/kfd``, a multiple of its size."""
        return MmapType.DOORBELL << 62 | gpu_id << 46

    def mmio(self, gpu_id: int, memory: Slice) -> int:
        """Offset of the MMIO remap page on ``/dev/kfd``."""
        return MmapType.MMIO << 62 | gpu_id << 46

    def events(self, memory: Slice | None) -> int:
        """Offset of the event page on ``/dev/kfd``; None if the client has given a page of its own."""
        return MmapType.EVENTS << 62


class WindowOffsets(MmapOffsets):
    """For a client whose mmap asks nobody: offsets are places in a file that holds its memory alone.

    A file that is no device cannot be mapped at offsets beyond 2**63, so the kernel's types have no place.

    Parameters
    ----------
    window : Window
        The file.
    """

    mmap_is_seen = False

    def __init__(self, window: Window) -> None:
        super().__init__(lambda size: 0)
        self.window = window

    def allocate(self, region: Region, size: int, alignment: int = _PAGE) -> Slice:
        """Take memory in the client's window."""
        return region.allocate(size, self.window, alignment)

    def object(self, memory: Slice) -> int:
        """Where the object's memory is."""
        return self.window.offset(memory)

    def doorbells(self, gpu_id: int, memory: Slice) -> int:
        """Where the doorbell page is."""
        return self.window.offset(memory)

    def mmio(self, gpu_id: int, memory: Slice) -> int:
        """Where the MMIO remap page is."""
        return self.window.offset(memory)

    def events(self, memory: Slice | None) -> int:
        """Where the kernel's event page is; the kernel's own offset, which maps nothing, if there is none."""
        return super().events(memory) if memory is None else self.window.offset(memory)
