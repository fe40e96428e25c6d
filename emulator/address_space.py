"""The GPU page table of one process on one card."""

from __future__ import annotations

import bisect
import errno
from dataclasses import dataclass

from .buffer_object import BufferObject
from .card import Card, Machine
from .client_memory import PAGE
from .engine import Range
from .kernel_error import KernelError

__all__ = ["GPUVM_BASE", "GPUVM_LIMIT", "AddressSpace", "Mapping"]

GPUVM_BASE = 0x10000
"""First GPU virtual address that a client may use (``AMDGPU_VA_RESERVED_BOTTOM``)."""

GPUVM_LIMIT = (1 << 47) - 1
"""Last one: the same addresses as the CPU's."""


@dataclass(slots=True, eq=False)
class Mapping:
    """A buffer object's place in the page table.

    Attributes
    ----------
    start, end : int
        GPU virtual addresses, end exclusive.
    buffer : BufferObject
        What is there.
    queues : int
        Queues that were made with it; while there are any it cannot be unmapped.
    revoked : bool
        Userptr memory that the client unmapped: the card may not reach it any more.
    """

    start: int
    end: int
    buffer: BufferObject
    queues: int = 0
    revoked: bool = False

    @property
    def range(self) -> Range:
        """What the engine is told of it."""
        buffer = self.buffer
        return (self.start, self.end, buffer.host, buffer.range_flags, buffer.slack)

    def host(self, va: int) -> int:
        """Host address of a GPU virtual address inside."""
        return self.buffer.host + (va - self.start)


class AddressSpace:
    """Sorted mappings, published to the engine once there is one.

    Parameters
    ----------
    machine : Machine
        Where the engine is.
    card : Card
        The card that it belongs to.
    process : int
        The process' number.
    """

    def __init__(self, machine: Machine, card: Card, process: int) -> None:
        self._machine = machine
        self._card = card
        self._process = process
        self._starts: list[int] = []
        self._mappings: list[Mapping] = []
        self._vm: int | None = None

    @property
    def attached(self) -> int | None:
        """The engine's number for it, None as long as no queue has needed one."""
        return self._vm

    def attach(self) -> int:
        """Make it known to the engine, with all that is mapped so far."""
        if self._vm is None:
            engine = self._machine.engine()
            self._vm = engine.create_vm(self._card.index, self._process)
            engine.set_ranges(self._vm, self._ranges())
        return self._vm

    def _ranges(self) -> list[Range]:
        return [mapping.range for mapping in self._mappings if not mapping.revoked]

    def _publish(self, *, removes: bool) -> None:
        engine = self._machine.running_engine
        if self._vm is None or engine is None:
            return
        if not removes:
            engine.set_ranges(self._vm, self._ranges())
            return
        with engine.paused(self._vm):
            engine.set_ranges(self._vm, self._ranges())

    def _publish_one(self, start: int, end: int, added: Range | None) -> None:
        """Publish what has changed at one place; a change that takes something away is a pause."""
        engine = self._machine.running_engine
        if self._vm is None or engine is None:
            return
        if added is not None:
            engine.change_range(self._vm, start, end, added)
            return
        with engine.paused(self._vm):
            engine.change_range(self._vm, start, end, None)

    def find(self, va: int) -> Mapping | None:
        """The mapping that an address lies in."""
        index = bisect.bisect_right(self._starts, va) - 1
        if index >= 0 and va < self._mappings[index].end:
            return self._mappings[index]
        return None

    def translate(self, va: int, length: int) -> int:
        """Host address of a range that one mapping holds; ``EFAULT`` if none does."""
        mapping = self.find(va)
        if mapping is None or mapping.revoked or va + length > mapping.end:
            raise KernelError(errno.EFAULT, f"{va:#x}+{length:#x} is not mapped on the card")
        return mapping.host(va)

    def overlaps_buffer(self, start: int, end: int) -> bool:
        """Whether a buffer object, not an SVM range, is mapped anywhere in a range of addresses."""
        index = max(bisect.bisect_right(self._starts, start) - 1, 0)
        while index < len(self._starts) and self._starts[index] < end:
            mapping = self._mappings[index]
            if start < mapping.end and not mapping.buffer.svm:
                return True
            index += 1
        return False

    def map(self, buffer: BufferObject) -> None:
        """Enter a buffer object; ``EINVAL`` for an address that cannot be or is taken."""
        mapping = self._insert(buffer)
        self._publish_one(mapping.start, mapping.end, mapping.range)

    def exchange(self, old: list[BufferObject], new: list[BufferObject]) -> None:
        """Put pieces of SVM ranges into the place of others, as one change of the page table."""
        for buffer in old:
            mapping = self.find(buffer.va)
            if mapping is not None and mapping.buffer is buffer:
                index = bisect.bisect_left(self._starts, mapping.start)
                del self._mappings[index], self._starts[index]
        for buffer in new:
            self._insert(buffer)
        self._publish(removes=bool(old))

    def _insert(self, buffer: BufferObject) -> Mapping:
        start, end = buffer.va, buffer.va + buffer.size
        if start % PAGE:
            raise KernelError(errno.EINVAL, f"GPU virtual address {start:#x} is not a multiple of a page")
        if not GPUVM_BASE <= start < end <= GPUVM_LIMIT + 1:
            raise KernelError(errno.EINVAL, f"{start:#x}..{end:#x} is outside of the GPUVM aperture")
        index = bisect.bisect_left(self._starts, start)
        neighbours = self._mappings[max(index - 1, 0) : index + 1]
        for other in neighbours:
            if other.start < end and start < other.end:
                raise KernelError(
                    errno.EINVAL, f"{start:#x}..{end:#x} overlaps {other.start:#x}..{other.end:#x}"
                )
        self._starts.insert(index, start)
        mapping = Mapping(start, end, buffer)
        self._mappings.insert(index, mapping)
        return mapping

    def set_array(self, start: int, size: int) -> None:
        """Take note that the client uses only the first ``size`` bytes of what is mapped at ``start``.

        ``EINVAL`` if nothing is, or if that is not in its last page.
        """
        mapping = self.find(start)
        slack = -1 if mapping is None else mapping.end - mapping.start - size
        if mapping is None or mapping.start != start or not 0 <= slack < PAGE:
            raise KernelError(errno.EINVAL, f"no mapping of {size} bytes' pages begins at {start:#x}")
        mapping.buffer.slack = slack
        self._publish(removes=False)

    def unmap(self, buffer: BufferObject) -> None:
        """Take a buffer object out, with the TLB shootdown; ``EBUSY`` while a queue was made with it."""
        mapping = self._mapping_of(buffer)
        if mapping.queues:
            raise KernelError(errno.EBUSY, f"{mapping.start:#x} belongs to {mapping.queues} queue buffers")
        self._collect_findings()
        index = bisect.bisect_left(self._starts, mapping.start)
        del self._mappings[index], self._starts[index]
        self._publish_one(mapping.start, mapping.end, None)

    def _collect_findings(self) -> None:
        """Have what checked mode found put into words: it names instructions, which go with their memory."""
        if self._card.profile.checked:
            self._card.debug.collect()

    def revoke(self, buffers: list[BufferObject]) -> None:
        """The client's memory behind these userptr objects is going: the card may not reach it any more."""
        for buffer in buffers:
            self._mapping_of(buffer).revoked = True
        self._publish(removes=True)

    def _mapping_of(self, buffer: BufferObject) -> Mapping:
        mapping = self.find(buffer.va)
        if mapping is None or mapping.buffer is not buffer:
            raise KernelError(errno.EINVAL, f"buffer object {buffer.handle:#x} is not mapped on this card")
        return mapping

    def queue_buffer(self, va: int, size: int, what: str) -> Mapping:
        """Find a buffer that a queue is made with: as Linux 6.12+ checks it, an exact mapping.

        Page numbers are compared, and a size below one page matches any mapping, both as in
        ``kfd_queue_buffer_get``.
        """
        mapping = self.find(va)
        if mapping is None or mapping.revoked or mapping.buffer.svm:
            raise KernelError(errno.EINVAL, f"{what} at {va:#x} is no buffer object mapped on the card")
        pages = size // PAGE
        if va // PAGE != mapping.start // PAGE or (pages and pages != (mapping.end - mapping.start) // PAGE):
            raise KernelError(
                errno.EINVAL,
                f"{what} at {va:#x}+{size:#x} is not the mapping {mapping.start:#x}..{mapping.end:#x}",
            )
        return mapping

    def svm_buffers(self, start: int, size: int) -> list[Mapping] | None:
        """Pieces of SVM ranges that hold a whole range of addresses, None where there is none."""
        found: list[Mapping] = []
        reached = start
        while reached < start + size:
            mapping = self.find(reached)
            if mapping is None or not mapping.buffer.svm:
                return None
            found.append(mapping)
            reached = mapping.end
        return found

    def close(self) -> None:
        """Take all out; no queue may be left."""
        self._collect_findings()
        self._starts.clear()
        self._mappings.clear()
        self._publish(removes=True)
        engine = self._machine.running_engine
        if self._vm is not None and engine is not None:
            engine.destroy_vm(self._vm)
        self._vm = None
