"""GPU memory: address space, allocation, mapping into cards and into this process, and who owns an address.

A GPU address equals the CPU address of the same byte: both come from one reservation that mmap made.
"""

from __future__ import annotations

import bisect
import contextlib
import errno
import functools
import threading
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..errors import KFDError
from .host import (
    MAP_ANONYMOUS,
    MAP_FIXED,
    MAP_NORESERVE,
    MAP_PRIVATE,
    MAP_SHARED,
    PROT_READ,
    PROT_WRITE,
)
from .ioctl import IOCTLS, MemoryFlag
from .process_state import KeptPage, lasts
from .reservations import HUGE_PAGE, PAGE
from .resource import Resource
from .user_buffer import UserBuffer, view_of

if TYPE_CHECKING:
    from .driver_file import DriverFile
    from .gpu import GPU
    from .host import Host

__all__ = [
    "HUGE_PAGE",
    "PAGE",
    "AllocationIndex",
    "Memory",
    "Nearest",
    "PersistentMemory",
    "page_align",
]


def page_align(size: int) -> int:
    """Round a size up to whole pages."""
    return -(-size // PAGE) * PAGE


@dataclass(frozen=True, slots=True)
class Nearest:
    """The allocation nearest to an address.

    Attributes
    ----------
    memory : Memory
        The allocation.
    offset : int
        The address less the allocation's start, bytes; negative before it.
    past_end : int
        Bytes from the allocation's end to the address: 0 is the first byte behind it, negative is inside.
    """

    memory: Memory
    offset: int
    past_end: int

    @property
    def inside(self) -> bool:
        """Whether the address belongs to the allocation."""
        return self.offset >= 0 > self.past_end


class AllocationIndex:
    """All live allocations of a process, ordered by address. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._starts: list[int] = []
        self._memory: dict[int, weakref.ref[Memory]] = {}

    def __len__(self) -> int:
        """How many allocations live."""
        return len(self._starts)

    def add(self, memory: Memory) -> None:
        """Enter an allocation."""
        with self._lock:
            bisect.insort(self._starts, memory.address)
            self._memory[memory.address] = weakref.ref(memory)

    def remove(self, memory: Memory) -> None:
        """Take an allocation out; one that is not there is no error."""
        with self._lock:
            if self._memory.pop(memory.address, None) is not None:
                del self._starts[bisect.bisect_left(self._starts, memory.address)]

    def __iter__(self) -> Iterator[Memory]:
        """All live allocations, by address."""
        with self._lock:
            found = [self._memory[start]() for start in self._starts]
        return (memory for memory in found if memory is not None)

    def find(self, address: int) -> Nearest | None:
        """Find the allocation that holds an address, or else the one with the smallest distance to it.

        Parameters
        ----------
        address : int
            GPU virtual address.

        Returns
        -------
        Nearest or None
            ``None`` only if there is no allocation at all.
        """
        with self._lock:
            place = bisect.bisect_right(self._starts, address)
            starts = self._starts[max(0, place - 1) : place + 1]
            found = [memory for start in starts if (memory := self._memory[start]()) is not None]
        best: Nearest | None = None
        for memory in found:
            offset = address - memory.address
            nearest = Nearest(memory, offset, offset - memory.size)
            if best is None or _distance(nearest) < _distance(best):
                best = nearest
        return best


def _distance(nearest: Nearest) -> int:
    return max(0, -nearest.offset, nearest.past_end + 1)


class Memory(Resource):
    """One allocation, mapped into its card and, where the CPU can reach it, into this process.

    Made by :meth:`barewave.kfd.GPU.allocate` and :meth:`barewave.kfd.GPU.register`. A guard page that
    nothing maps follows each allocation, so that running past the end is a fault and not somebody else's
    data.

    Attributes
    ----------
    address : int
        GPU and CPU virtual address.
    size : int
        Bytes that were asked for.
    allocated : int
        Bytes that were allocated: whole pages.
    kind : str
        ``"vram"``, ``"gtt"``, ``"userptr"``, ``"doorbell"`` or ``"mmio"``.
    flags : MemoryFlag
        As given to the kernel.
    handle : int
        The kernel's name for the allocation.
    mmap_offset : int
        Where a device file maps it.
    name : str
        For people, in messages about faults.
    exported : bool
        Whether a descriptor of it has been given out, so that others may use it.
    """

    def __init__(
        self,
        gpu: GPU,
        size: int,
        flags: MemoryFlag,
        *,
        name: str = "",
        host_address: int = 0,
        address: int = 0,
        map_host: bool = False,
        parent: Resource | None = None,
    ) -> None:
        if size <= 0:
            raise ValueError(f"an allocation of {size} bytes")
        self.gpu = gpu
        self.size = size
        self.allocated = page_align(size)
        self.flags = flags
        self.kind = _kind(int(flags))
        self.name = name
        self.handle = 0
        self.mmap_offset = 0
        self._file: DriverFile = gpu.kfd.file
        self._host: Host = gpu.kfd.host
        self.exported = False
        self._mapped_gpus: list[int] = []
        self._owns_range = not host_address
        self._host_mapped = bool(host_address)
        self._view: memoryview | None = None
        self._keeps_range = False
        reservations = gpu.kfd.reservations
        self.address = host_address or (
            reservations.take_at(address, self.allocated) if address else reservations.take(self.allocated)
        )
        try:
            self._allocate()
            if map_host:
                self.map_host(gpu.render_fd, self.mmap_offset)
            self.map_to(gpu)
        except BaseException:
            self._undo()
            raise
        super().__init__(parent or gpu)
        gpu.kfd.allocations.add(self)

    def __repr__(self) -> str:
        """Name, kind, size and address."""
        name = f" {self.name!r}" if self.name else ""
        return f"<Memory{name} {self.kind} {self.size} bytes at {self.address:#x}>"

    @property
    def mapped_gpus(self) -> tuple[int, ...]:
        """The ``gpu_id`` of every card that it is mapped into."""
        return tuple(self._mapped_gpus)

    @property
    def host_visible(self) -> bool:
        """Whether this process can read and write it."""
        return self._host_mapped

    @property
    def view(self) -> memoryview:
        """Its bytes, writable.

        An array made from the view may outlive the allocation: it then reads zeros.

        Raises
        ------
        KFDError
            If the CPU cannot reach the memory, or it is closed.
        """
        if self._view is None:
            if self.closed:
                raise KFDError(errno.EBADF, "view", f"{self!r} is closed")
            if not self._host_mapped:
                hint = f"{self!r} is not visible to the CPU: allocate with host_visible=True"
                raise KFDError(errno.EACCES, "view", hint)
            self._view = view_of(self.address, self.size)
        return self._view

    def map_to(self, gpu: GPU) -> None:
        """Map the allocation into one more card, at the same address.

        Raises
        ------
        KFDError
            If the kernel refuses.
        """
        if gpu.gpu_id in self._mapped_gpus:
            return
        self._change_mapping("MAP_MEMORY_TO_GPU", [gpu.gpu_id])
        self._mapped_gpus.append(gpu.gpu_id)

    def unmap_from(self, gpu: GPU) -> None:
        """Take the allocation out of another card again; its own card keeps it."""
        if gpu.gpu_id in self._mapped_gpus and gpu is not self.gpu:
            self._change_mapping("UNMAP_MEMORY_FROM_GPU", [gpu.gpu_id])
            self._mapped_gpus.remove(gpu.gpu_id)

    def map_host(self, fd: int, offset: int) -> None:
        """Map the allocation into this process, through the device file that it belongs to.

        Parameters
        ----------
        fd : int
            The render node for VRAM and GTT, ``/dev/kfd`` for doorbells and registers.
        offset : int
            The mmap offset that the kernel gave.
        """
        try:
            self._host.mmap(
                self.address, self.allocated, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, offset
            )
        except OSError as error:
            hint = f"mapping {self.allocated} bytes of {self.kind} into this process"
            raise KFDError(error.errno or errno.EIO, "mmap", hint) from error
        self._host_mapped = True

    def export_dmabuf(self) -> int:
        """Make a file descriptor of the allocation, for other processes and drivers (KFD 1.12 and later).

        Close it by the host's ``close``. The memory lives as long as anybody has the descriptor open or has
        imported it, whether this object is closed or not.
        """
        from .dmabuf import export_dmabuf

        self.exported = True
        return export_dmabuf(self)

    def resize(self, size: int, name: str = "") -> None:
        """Say anew how many bytes are used, and by whom: what allocators do that give memory out again.

        Messages about faults count from :attr:`size`.

        Raises
        ------
        ValueError
            If another number of pages would hold them.
        """
        if size <= 0 or page_align(size) != self.allocated:
            raise ValueError(f"{size} bytes are not {self.allocated // PAGE} pages")
        if size != self.size:
            self._view = None
            self.size = size
        self.name = name

    def is_exclusive(self, cards: int = 1) -> bool:
        """Whether nobody else can see what becomes of it: no view, no descriptor, just so many cards."""
        if self._view is not None and self._is_viewed():
            return False
        return len(self._mapped_gpus) == cards and not self.exported

    def _is_viewed(self) -> bool:
        """Whether somebody holds a view, this object aside, which lets go of its own if nobody does."""
        if self._view is None:
            return False
        base = weakref.ref(self._view.obj)
        self._view = None
        held = base()
        if held is None:
            return False
        self._view = memoryview(held)
        return True

    def flush_host_writes(self) -> None:
        """Make sure that the card sees what the CPU has written here; for after stores to :attr:`view`.

        Only VRAM needs it: the CPU's stores go through its write-combining buffers and the card's host data
        path. System memory is coherent. A queue's ``submit`` pushes such stores out, too, but does not wait
        for them to arrive.
        """
        if self.kind == "vram" and self._host_mapped and not self.closed:
            self.gpu.flush_hdp()

    def _allocate(self) -> None:
        try:
            answer = self._file.call(
                "ALLOC_MEMORY_OF_GPU",
                va_addr=self.address,
                size=self.allocated,
                mmap_offset=self.address if self.kind == "userptr" else 0,
                gpu_id=self.gpu.gpu_id,
                flags=int(self.flags),
            )
        except KFDError as error:
            if error.errno != errno.ENOMEM:
                raise
            name = f" as {self.name!r}" if self.name else ""
            what = f"{self.allocated} bytes of {self.kind} asked for{name}"
            hint = f"{what}, {_available(self.gpu)} bytes available on the card: {error.hint}"
            raise KFDError(errno.ENOMEM, error.ioctl, hint) from error
        self.handle = answer["handle"]
        self.mmap_offset = answer["mmap_offset"]

    def _change_mapping(self, call: str, gpu_ids: list[int]) -> None:
        if gpu_ids == [self.gpu.gpu_id]:
            array = self.gpu.own_id  # what most calls name
        else:
            array = UserBuffer(4 * len(gpu_ids))
            words = array.data.cast("I")
            for place, gpu_id in enumerate(gpu_ids):
                words[place] = gpu_id
        argument = IOCTLS[call].structure.pack(
            handle=self.handle, device_ids_array_ptr=array.address, n_devices=len(gpu_ids)
        )
        self._file.ioctl(call, argument)

    def _undo(self) -> None:
        """Give back as much as a failed constructor had got; its own error is the one to report."""
        if self.handle:
            with contextlib.suppress(KFDError):
                self._file.call("FREE_MEMORY_OF_GPU", handle=self.handle)
        if self._owns_range:
            with contextlib.suppress(OSError):
                self._give_range_back()

    def _release(self) -> None:
        self.gpu.kfd.allocations.remove(self)
        try:
            # A closed driver file has let go of everything already: only the address range is left.
            if self._file.fd >= 0:
                self._change_mapping("UNMAP_MEMORY_FROM_GPU", self._mapped_gpus)
                self._free()
                self._keeps_range = not self._host_mapped
        finally:
            self._unmap_host()

    def _free(self) -> None:
        self._file.ioctl("FREE_MEMORY_OF_GPU", _FREE.pack(handle=self.handle))

    def _unmap_host(self) -> None:
        viewed = self._is_viewed()
        self._view = None
        if not self._owns_range:
            return
        if viewed:
            # Somebody still holds a view: zero pages in place of the memory keep it from crashing the
            # process.
            self._host.mmap(
                self.address, self.allocated, PROT_READ | PROT_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0,
            )  # fmt: skip
            self._host.munmap(self.address + self.allocated, PAGE)
        else:
            self._give_range_back()

    def _give_range_back(self) -> None:
        self.gpu.kfd.reservations.give_back(self.address, self.allocated, untouched=self._keeps_range)


class PersistentMemory(Memory):
    """Memory that the kernel does not take back before the process ends: the event page.

    Parameters
    ----------
    kept : KeptPage, optional
        The page of an earlier handle of this process, to be used again.
    """

    def __init__(
        self,
        gpu: GPU,
        size: int,
        flags: MemoryFlag,
        *,
        name: str,
        map_host: bool,
        parent: Resource,
        kept: KeptPage | None = None,
    ) -> None:
        self._kept = kept
        super().__init__(
            gpu,
            size,
            flags,
            name=name,
            map_host=map_host and kept is None,
            parent=parent,
            host_address=kept.address if kept else 0,
        )

    def _allocate(self) -> None:
        if self._kept is None:
            super()._allocate()
        else:
            self.handle = self._kept.handle
            self._mapped_gpus = list(self._kept.gpu_ids)

    def _release(self) -> None:
        if lasts(self._host):
            self.gpu.kfd.allocations.remove(self)
        else:
            super()._release()

    def _free(self) -> None:
        # FREE_MEMORY_OF_GPU answers EPERM for the event page; it goes with the process.
        return


_FREE: Final = IOCTLS["FREE_MEMORY_OF_GPU"].structure
_KINDS: Final = {
    MemoryFlag.VRAM: "vram",
    MemoryFlag.GTT: "gtt",
    MemoryFlag.USERPTR: "userptr",
    MemoryFlag.DOORBELL: "doorbell",
    MemoryFlag.MMIO_REMAP: "mmio",
}


@functools.cache  # enums are slow, and there are a few combinations of flags
def _kind(flags: int) -> str:
    return next(name for flag, name in _KINDS.items() if flags & flag)


def _available(gpu: GPU) -> str:
    try:
        return str(gpu.available_memory())
    except KFDError:
        return "an unknown number of"
