"""What the emulated kernel asks of the engine that stands for the card's command processors and shaders.

The kernel side programs virtual address spaces and queues into the engine and takes its interrupts, as
amdkfd does with the hardware. The engine is :class:`barewave.emulator.command_processor.scheduler.Engine`;
tests of the kernel side alone use smaller ones.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Protocol

__all__ = [
    "CardEngine",
    "FaultFlag",
    "Interrupt",
    "InterruptKind",
    "QueueKind",
    "QueueSetup",
    "Range",
    "RangeFlag",
]


class RangeFlag(IntFlag):
    """What the card may do with a mapped range, beyond reading it."""

    WRITE = 1
    EXECUTE = 2


Range = tuple[int, int, int, int] | tuple[int, int, int, int, int]
"""A mapped range: first GPU virtual address, one past the last, host address of the first, flags; then, if
there are any, how many bytes at its end belong to no array."""


class QueueKind(IntEnum):
    """What packets a queue's ring holds, and so which processor takes them."""

    AQL = 0
    PM4 = 1
    SDMA = 2


@dataclass(frozen=True, slots=True)
class QueueSetup:
    """A queue as it is programmed into the hardware.

    Attributes
    ----------
    ring, write_index, read_index, doorbell : int
        Host addresses of the ring, of the two indices and of the 8-byte doorbell. AQL counts in packets, PM4
        in dwords (the read index in 32 bits, modulo the ring), SDMA in bytes.
    packets : int
        Size of the ring in units of 64 bytes, a power of two.
    amd_queue_va : int
        GPU virtual address of the ``amd_queue_t``; 0 for a queue that has none.
    queue_id : int
        The id that the client knows the queue by.
    error_payload, error_event : int
        From the header of the context save area: host address of the exception mask, and the event to fire.
    doorbell_id : int
        Index of the doorbell in the process' doorbell page: what a wave's interrupt message names.
    kind : QueueKind
        What its packets are.
    position : int
        The dword of a PM4 or SDMA ring that is read next, counted from the queue's making: a queue that comes
        back to the hardware goes on where it was.
    """

    ring: int
    packets: int
    write_index: int
    read_index: int
    doorbell: int
    amd_queue_va: int
    queue_id: int
    error_payload: int
    error_event: int
    doorbell_id: int
    kind: QueueKind = QueueKind.AQL
    position: int = 0


class InterruptKind(IntEnum):
    """Why the card interrupts."""

    EVENT = 0
    PAGE_FAULT = 1
    QUEUE_EXCEPTION = 2
    UNSUPPORTED = 3


class FaultFlag(IntFlag):
    """Why an access was wrong."""

    NOT_PRESENT = 1
    READ_ONLY = 2
    NO_EXECUTE = 4


@dataclass(frozen=True, slots=True)
class Interrupt:
    """One entry of the interrupt ring.

    Attributes
    ----------
    kind : InterruptKind
        Says which of the other members mean something.
    vm, process : int
        Address space and process that it comes from, as given to ``create_vm``.
    queue_id : int
        The queue, for ``QUEUE_EXCEPTION`` and ``UNSUPPORTED``.
    event_id : int
        For ``EVENT``.
    address : int
        First wrong address, for ``PAGE_FAULT``.
    flags : int
        :class:`FaultFlag` for ``PAGE_FAULT``, the exception mask for ``QUEUE_EXCEPTION``.
    pc : int
        GPU virtual address of the instruction, 0 where none is to blame.
    """

    kind: int
    vm: int = 0
    process: int = 0
    queue_id: int = 0
    event_id: int = 0
    address: int = 0
    flags: int = 0
    pc: int = 0


class CardEngine(Protocol):
    """Command processors and shader engines of all cards of a machine."""

    @property
    def interrupt_fd(self) -> int:
        """An eventfd that is readable while interrupts wait."""
        ...

    @property
    def closed(self) -> bool:
        """Whether the threads have been stopped for good."""
        ...

    @property
    def running(self) -> bool:
        """Whether any thread lives, be it that :meth:`close` could not stop it in time."""
        ...

    def start(self) -> None:
        """Start the threads."""
        ...

    def close(self) -> None:
        """Stop and join the threads."""
        ...

    def create_vm(self, card: int, process: int) -> int:
        """Make an address space."""
        ...

    def set_ranges(self, vm: int, ranges: list[Range]) -> None:
        """Publish an address space's mapped ranges, sorted."""
        ...

    def change_range(self, vm: int, start: int, end: int, added: Range | None) -> None:
        """Take out of an address space what lies in ``[start, end)``; enter a range there if one is given."""
        ...

    def destroy_vm(self, vm: int) -> None:
        """Forget an address space that has no queues."""
        ...

    def paused(self, vm: int | None) -> AbstractContextManager[None]:
        """Hold all waves of an address space, or of all, at a yield point."""
        ...

    def vm_faulted(self, vm: int) -> bool:
        """Whether a page fault has evicted the address space's queues for good."""
        ...

    def create_queue(self, vm: int, setup: QueueSetup) -> int:
        """Program a queue, stopped."""
        ...

    def queue_position(self, queue: int) -> int:
        """Dword that a PM4 or SDMA queue reads next: its position when it is programmed anew."""
        ...

    def set_queue_active(self, queue: int, active: bool) -> None:
        """Let a queue run, or take it off the hardware."""
        ...

    def set_queue_share(self, queue: int, priority: int, units: int, of: int) -> None:
        """Give a queue a priority in its address space, and ``units`` of ``of`` compute units to run on."""
        ...

    def destroy_queue(self, queue: int, timeout: float) -> None:
        """Take a queue off the hardware for good; its waves end at their next yield point."""
        ...

    def kick(self) -> None:
        """Look at the doorbells now."""
        ...

    def drain_interrupts(self) -> list[Interrupt]:
        """Take the waiting interrupts."""
        ...

    def gpu_clock(self) -> int:
        """The 100 MHz counter."""
        ...

    def set_counting(self, on: bool) -> None:
        """Have dispatches from now on counted, from zero, or no longer counted."""
        ...

    def counters(self) -> list[int]:
        """Return the counters, in the order of :class:`.shader.counters.Counter`."""
        ...

    def stats(self) -> dict[str, int]:
        """Counters."""
        ...
