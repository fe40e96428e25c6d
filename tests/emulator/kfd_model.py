"""A simple model of the KFD interface: what a few processes on two cards must see after any row of calls.

The model knows objects and who refers to them; it has no addresses, no files, no locks. After each step the
device's memory in use, page tables, queues and events must be the model's.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass, field

PAGE = 4096
SLOT = 64 << 20
BASE = 0x7000_0000_0000


@dataclass(eq=False)
class Memory:
    """Bytes of the card or of the system; they are in use while anybody holds them."""

    region: str
    size: int
    holders: set[object] = field(default_factory=set)


@dataclass(eq=False)
class Buffer:
    """A buffer object of a process. ``memory`` is None for a userptr."""

    handle: int
    gpu: int
    va: int
    size: int
    writable: bool
    memory: Memory | None
    mapped: set[int] = field(default_factory=set)
    revoked: set[int] = field(default_factory=set)
    queues: int = 0

    @property
    def end(self) -> int:
        return self.va + self.size


@dataclass(eq=False)
class Queue:
    """A queue, its buffers, and whether it may run."""

    gpu: int
    buffers: list[Buffer]
    percentage: int
    dead: bool = False

    @property
    def runs(self) -> bool:
        return self.percentage > 0 and not self.dead


@dataclass(eq=False)
class Event:
    """An event: manual or auto reset, signalled or not, how often."""

    auto: bool
    signalled: bool = False
    age: int = 1


@dataclass(eq=False)
class Process:
    """What one process has."""

    gpus: tuple[int, ...]
    arena: tuple[int, int]
    acquired: set[int] = field(default_factory=set)
    buffers: dict[int, Buffer] = field(default_factory=dict)
    queues: dict[int, Queue] = field(default_factory=dict)
    events: dict[int, Event] = field(default_factory=dict)
    svm: dict[int, set[int]] = field(default_factory=dict)
    """By page number of the arena: the cards that have access; a page without a range is absent."""

    def alloc(self, gpu: int, kind: str, va: int, size: int, free: int) -> int:
        if self.svm_in(va, va + size):
            return errno.EADDRINUSE
        if gpu not in self.acquired:
            return errno.ENODEV
        return errno.ENOMEM if kind != "userptr" and size > free else 0

    def svm_in(self, start: int, end: int) -> bool:
        return any(start < (page + 1) * PAGE and page * PAGE < end for page in self.svm)

    def taken(self, buffer: Buffer, gpu: int) -> bool:
        """Whether something else is mapped where a buffer would be."""
        if any(
            gpu in self.svm.get(page, ()) for page in range(buffer.va // PAGE, -(-buffer.end // PAGE))
        ):
            return True
        return any(
            gpu in other.mapped and other.va < buffer.end and buffer.va < other.end
            for other in self.buffers.values()
            if other is not buffer
        )

    def map(self, buffer: Buffer, gpus: list[int]) -> tuple[int, int]:
        for done, gpu in enumerate(gpus):
            if gpu not in self.acquired:
                return errno.ENODEV, done
            if gpu not in buffer.mapped and self.taken(buffer, gpu):
                return errno.EINVAL, done
            buffer.mapped.add(gpu)
        return 0, len(gpus)

    def unmap(self, buffer: Buffer, gpus: list[int]) -> tuple[int, int]:
        for done, gpu in enumerate(gpus):
            if gpu not in buffer.mapped:
                return errno.EINVAL, done
            if buffer.queues and gpu == buffer.gpu:
                return errno.EBUSY, done
            buffer.mapped.discard(gpu)
            buffer.revoked.discard(gpu)
        return 0, len(gpus)

    def free(self, buffer: Buffer) -> int:
        if buffer.mapped:
            return errno.EBUSY
        del self.buffers[buffer.handle]
        if buffer.memory is not None:
            buffer.memory.holders.discard((id(self), buffer.handle))
        return 0

    def set_svm(self, pages: range, access: bool, gpu: int) -> int:
        if not self.acquired:
            return errno.EINVAL
        start, end = pages.start * PAGE, pages.stop * PAGE
        for buffer in self.buffers.values():
            if buffer.mapped and buffer.va < end and start < buffer.end:
                return errno.EADDRINUSE
        for page in pages:
            cards = self.svm.setdefault(page, set())
            (cards.add if access else cards.discard)(gpu)
        return 0

    def remap_arena(self, pages: range) -> None:
        """The process unmaps pages and maps new ones there."""
        for page in pages:
            self.svm.pop(page, None)
        start, end = pages.start * PAGE, pages.stop * PAGE
        for buffer in self.buffers.values():
            if buffer.memory is None and buffer.va < end and start < buffer.end:
                buffer.revoked |= buffer.mapped

    def table(self, gpu: int) -> list[tuple[int, int, int]]:
        """The card's page table: (start, end, writable), neighbours that are alike in one."""
        entries = [
            (buffer.va, buffer.end, int(buffer.writable))
            for buffer in self.buffers.values()
            if gpu in buffer.mapped and gpu not in buffer.revoked
        ]
        entries += [(page * PAGE, (page + 1) * PAGE, 1) for page, cards in self.svm.items() if gpu in cards]
        return merged(entries)


def merged(entries: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    result: list[tuple[int, int, int]] = []
    for start, end, writable in sorted(entries):
        if result and result[-1][1] == start and result[-1][2] == writable:
            result[-1] = (result[-1][0], end, writable)
        else:
            result.append((start, end, writable))
    return result
