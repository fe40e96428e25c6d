"""Shared virtual memory: ranges of a process' own addresses with attributes, and their place on its cards.

The rules are those of ``kfd_svm.c`` with XNACK off, as on gfx11: a card that has access to a range has all of
it mapped at once. Pages do not really move: their contents are where the CPU has them, and a migration is
what the SMI events tell of it.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from ..kfd.ioctl import MemoryFlag, SVMAttribute, SVMFlag, SVMLocation
from .buffer_object import BufferObject
from .client_memory import PAGE
from .kernel_error import KernelError
from .smi import EvictionTrigger, UnmapTrigger

if TYPE_CHECKING:
    from .process import Process, ProcessDevice

__all__ = ["Attribute", "SvmRange", "SvmRanges"]

_DEFAULT_GRANULARITY: Final = 9
_HIGHEST_GRANULARITY: Final = 0x3F
_NO_GRANULARITY: Final = 0xFF

Attribute = tuple[int, int]
"""Type and value, as in ``kfd_ioctl_svm_attribute``."""

_ACCESS_TYPES: Final = (SVMAttribute.ACCESS, SVMAttribute.ACCESS_IN_PLACE, SVMAttribute.NO_ACCESS)


@dataclass(slots=True, eq=False)
class SvmRange:
    """A range of addresses with the same attributes.

    Attributes
    ----------
    start, end : int
        Addresses, whole pages, end exclusive.
    preferred, prefetch : int
        Locations that the client asked for: 0 system memory, a ``gpu_id``, or undefined.
    actual : int
        Where the pages are said to be: 0 or a ``gpu_id``.
    granularity : int
        Log2 of the pages that move together.
    flags : int
        :class:`SVMFlag`.
    access, in_place : set of int
        Cards that may use it, moving pages to them or leaving them where they are.
    mapped : dict of list
        By ``gpu_id``, what stands in that card's page table.
    """

    start: int
    end: int
    preferred: int = SVMLocation.UNDEFINED
    prefetch: int = SVMLocation.UNDEFINED
    actual: int = SVMLocation.SYSMEM
    granularity: int = _DEFAULT_GRANULARITY
    flags: int = SVMFlag.HOST_ACCESS | SVMFlag.COHERENT
    access: set[int] = field(default_factory=lambda: set[int]())
    in_place: set[int] = field(default_factory=lambda: set[int]())
    mapped: dict[int, list[BufferObject]] = field(default_factory=lambda: dict[int, list[BufferObject]]())

    def piece(self, start: int, end: int) -> SvmRange:
        """A part of it, with the same attributes and no mappings."""
        return SvmRange(
            start, end, self.preferred, self.prefetch, self.actual, self.granularity, self.flags,
            set(self.access), set(self.in_place),
        )  # fmt: skip

    def apply(self, attributes: Iterable[Attribute]) -> None:
        """Change the attributes, one after the other."""
        for kind, value in attributes:
            match kind:
                case SVMAttribute.PREFERRED_LOC:
                    self.preferred = value
                case SVMAttribute.PREFETCH_LOC:
                    self.prefetch = value
                case SVMAttribute.SET_FLAGS:
                    self.flags |= value
                case SVMAttribute.CLR_FLAGS:
                    self.flags &= ~value
                case SVMAttribute.GRANULARITY:
                    self.granularity = min(value, _HIGHEST_GRANULARITY)
                case _:
                    self.access.discard(value)
                    self.in_place.discard(value)
                    if kind == SVMAttribute.ACCESS:
                        self.access.add(value)
                    elif kind == SVMAttribute.ACCESS_IN_PLACE:
                        self.in_place.add(value)


class SvmRanges:
    """All ranges of one process, sorted; its lock is the process'.

    Parameters
    ----------
    process : Process
        Whose they are.
    """

    def __init__(self, process: Process) -> None:
        self._process = process
        self.ranges: list[SvmRange] = []

    def overlapping(self, start: int, end: int) -> list[SvmRange]:
        """Ranges that reach into a range of addresses."""
        return [entry for entry in self.ranges if entry.start < end and start < entry.end]

    # --- SVM: set and get attributes ------------------------------------------------------------------------

    def check_attributes(self, attributes: list[Attribute]) -> None:
        """``svm_range_check_attr``: every type is known, every card is one of this machine."""
        for kind, value in attributes:
            if kind not in list(SVMAttribute):
                raise KernelError(errno.EINVAL, f"unknown SVM attribute {kind:#x}")
            nowhere = [SVMLocation.SYSMEM]
            if kind == SVMAttribute.PREFERRED_LOC:
                nowhere.append(SVMLocation.UNDEFINED)
            located = kind in (SVMAttribute.PREFERRED_LOC, SVMAttribute.PREFETCH_LOC) and value not in nowhere
            if (located or kind in _ACCESS_TYPES) and value not in self._process.devices:
                raise KernelError(errno.EINVAL, f"SVM attribute {kind}: no card has the gpu_id {value:#x}")

    def check_range(self, start: int, end: int) -> None:
        """``svm_range_is_valid``: mapped by the process, not a device's, not a buffer object's."""
        inode = self._process.machine.heap.inode
        for area in self._process.memory.areas(start, end - start):
            if area.inode == inode:
                raise KernelError(errno.EFAULT, f"client memory at {area.start:#x} is a device's")
        for device in self._process.devices.values():
            if device.space.overlaps_buffer(start, end):
                raise KernelError(errno.EADDRINUSE, f"{start:#x}..{end:#x} overlaps a buffer object")

    def set_attributes(self, start: int, end: int, attributes: list[Attribute]) -> None:
        """Give a range of addresses attributes, and map it to the cards that have access now."""
        self.check_attributes(attributes)
        if all(device.drm_file is None for device in self._process.devices.values()):
            raise KernelError(errno.EINVAL, "ACQUIRE_VM was not called for any card")
        self.check_range(start, end)
        self._split(start, end)
        # In order: what _split has cut off stands at the end of the list, and gaps are found by walking.
        inside = sorted(self.overlapping(start, end), key=lambda entry: entry.start)
        reached = start
        for entry in [*inside, SvmRange(end, end)]:
            if reached < entry.start:
                inside.append(SvmRange(reached, entry.start))
                self.ranges.append(inside[-1])
            reached = max(reached, entry.end)
        self.ranges.sort(key=lambda entry: entry.start)
        for entry in sorted(inside, key=lambda entry: entry.start):
            entry.apply(attributes)
            self._migrate(entry)
            self._map(entry)

    def _split(self, start: int, end: int) -> None:
        """Cut ranges that reach over an edge; both parts keep attributes and mappings."""
        for edge in (start, end):
            for entry in self.overlapping(edge, edge + 1):
                if entry.start < edge:
                    rest = entry.piece(edge, entry.end)
                    entry.end = edge
                    for gpu_id, buffers in entry.mapped.items():
                        pieces = [part for buffer in buffers for part in _cut(buffer, edge)]
                        self._process.devices[gpu_id].space.exchange(buffers, pieces)
                        entry.mapped[gpu_id] = [part for part in pieces if part.va < edge]
                        rest.mapped[gpu_id] = [part for part in pieces if part.va >= edge]
                    self.ranges.append(rest)

    def _migrate(self, entry: SvmRange) -> None:
        """Tell of the pages' move to where a prefetch wants them."""
        wanted = entry.prefetch
        users = entry.access | entry.in_place
        if wanted not in (SVMLocation.UNDEFINED, SVMLocation.SYSMEM) and users - {wanted}:
            wanted = SVMLocation.SYSMEM  # cards on PCIe cannot reach each other's VRAM coherently
        if wanted in (SVMLocation.UNDEFINED, entry.actual):
            return
        pid = self._process.pid
        device = self._process.devices[wanted or entry.actual]
        smi = device.card.smi
        if entry.mapped:
            smi.eviction(pid, device.gpu_id, EvictionTrigger.SVM)
        smi.migration(
            pid, entry.start // PAGE, (entry.end - entry.start) // PAGE, (entry.actual, wanted),
            (entry.prefetch, entry.preferred),
        )  # fmt: skip
        if entry.mapped:
            smi.restore(pid, device.gpu_id)
        entry.actual = wanted

    def _map(self, entry: SvmRange) -> None:
        """Make the page tables what the attributes say."""
        wanted = entry.access | entry.in_place
        for gpu_id in sorted(wanted):
            if self._process.device(gpu_id).drm_file is None:
                raise KernelError(errno.EINVAL, f"ACQUIRE_VM was not called for gpu_id {gpu_id}")
        areas = list(self._process.memory.areas(entry.start, entry.end - entry.start)) if wanted else []
        if not all(area.readable for area in areas):
            raise KernelError(errno.EFAULT, f"memory in {entry.start:#x}..{entry.end:#x} may not be read")
        flags = MemoryFlag.USERPTR
        if entry.flags & SVMFlag.GPU_EXEC:
            flags |= MemoryFlag.EXECUTABLE
        read_only = entry.flags & SVMFlag.GPU_RO
        for gpu_id in sorted(wanted | set(entry.mapped)):
            buffers = [
                self._piece(
                    area.start,
                    area.end,
                    flags | MemoryFlag.WRITABLE if area.writable and not read_only else flags,
                )
                for area in (areas if gpu_id in wanted else ())
            ]
            old = entry.mapped.pop(gpu_id, [])
            if list(map(_place, old)) == list(map(_place, buffers)):
                buffers = old  # nothing changes for waves that run
            else:
                self._process.devices[gpu_id].space.exchange(old, buffers)
            if buffers:
                entry.mapped[gpu_id] = buffers

    def _piece(self, start: int, end: int, flags: MemoryFlag) -> BufferObject:
        host = self._process.memory.engine_address(start, end - start)
        return BufferObject(0, start, end - start, MemoryFlag.USERPTR, flags, host, svm=True)

    def get_attributes(self, start: int, end: int, attributes: list[Attribute]) -> list[Attribute]:
        """What holds for a whole range of addresses, for each attribute that is asked for."""
        self.check_range(start, end)
        for kind, _ in attributes:
            if kind not in list(SVMAttribute) or kind in (
                SVMAttribute.ACCESS_IN_PLACE, SVMAttribute.NO_ACCESS,
            ):  # fmt: skip
                raise KernelError(errno.EINVAL, f"SVM attribute {kind:#x} cannot be asked for")
        found = self.overlapping(start, end)
        return [self._answer(found, kind, value) for kind, value in attributes]

    def _answer(self, found: list[SvmRange], kind: int, value: int) -> Attribute:
        default = SvmRange(0, 0)
        match kind:
            case SVMAttribute.PREFERRED_LOC:
                return kind, _common([entry.preferred for entry in found])
            case SVMAttribute.PREFETCH_LOC:
                return kind, _common([entry.prefetch for entry in found])
            case SVMAttribute.GRANULARITY:
                known = [entry.granularity for entry in found] or [default.granularity]
                return kind, min(*known, _NO_GRANULARITY)
            case SVMAttribute.ACCESS:
                if value not in self._process.devices:
                    raise KernelError(errno.EINVAL, f"no card has the gpu_id {value:#x}")
                if found and all(value in entry.access for entry in found):
                    return SVMAttribute.ACCESS, value
                if found and all(value in entry.in_place for entry in found):
                    return SVMAttribute.ACCESS_IN_PLACE, value
                return SVMAttribute.NO_ACCESS, value
            case _:
                flags = [entry.flags for entry in found or [default]]
                every = any_of = flags[0]
                for each in flags:
                    every, any_of = every & each, any_of | each
                return kind, every if kind == SVMAttribute.SET_FLAGS else ~any_of & 0xFFFFFFFF

    # --- What else touches the ranges -----------------------------------------------------------------------

    def unmap_from_client(self, start: int, end: int) -> None:
        """The client unmaps memory: its ranges there go, and the cards may not reach them any more."""
        if not self.overlapping(start, end):
            return
        self._split(start, end)
        for entry in self.overlapping(start, end):
            for gpu_id, buffers in entry.mapped.items():
                device = self._process.devices[gpu_id]
                self._stop_users(device, entry.start, entry.end)
                pages = (entry.end - entry.start) // PAGE
                device.card.smi.unmap(
                    self._process.pid, gpu_id, entry.start // PAGE, pages, UnmapTrigger.UNMAP_FROM_CPU
                )
                device.space.exchange(buffers, [])
            self.ranges.remove(entry)

    def _stop_users(self, device: ProcessDevice, start: int, end: int) -> None:
        for queue in self._process.queues_of(device):
            pieces = [mapping for mapping in queue.mappings if mapping.buffer.svm]
            if any(mapping.start < end and start < mapping.end for mapping in pieces):
                queue.suspend("its SVM memory was unmapped")

    def close(self) -> None:
        """Forget all ranges; the page tables go with their cards."""
        self.ranges.clear()


def _cut(buffer: BufferObject, edge: int) -> list[BufferObject]:
    end = buffer.va + buffer.size
    if not buffer.va < edge < end:
        return [buffer]
    places = ((buffer.va, edge), (edge, end))
    return [
        replace(buffer, va=low, size=high - low, host=buffer.host + low - buffer.va) for low, high in places
    ]


def _place(buffer: BufferObject) -> tuple[int, int, MemoryFlag]:
    return buffer.va, buffer.size, buffer.flags


def _common(values: list[int]) -> int:
    """The location that all have, undefined if they differ or there is none."""
    return values[0] if values and len(set(values)) == 1 else SVMLocation.UNDEFINED
