"""Events of one process: the event page, signalling by interrupts, and waiting.

The rules are those of ``kfd_events.c``: a slot of the event page is unsignalled only while it is all ones; an
auto-reset event loses its state to the wait that takes it; ages tell a waiter that it has missed a signal.
"""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from dataclasses import dataclass, field
from typing import Final

from ..kfd.ioctl import (
    EVENT_ID_FIRST_NONSIGNAL,
    EVENT_SLOT_UNSIGNALLED,
    HW_EXCEPTION_DATA,
    MEMORY_EXCEPTION_DATA,
    SIGNAL_EVENT_LIMIT,
    EventType,
)
from .kernel_error import KernelError
from .uninterrupted import uninterrupted

__all__ = ["PAGED_TYPES", "Event", "EventTable", "Wait", "Waiter", "clear"]

_SLOT: Final = 8
_LAST_NONSIGNAL_ID: Final = (1 << 31) - 1
PAGED_TYPES: Final = (EventType.SIGNAL, EventType.DEBUG_EVENT)
"""Types of events that have a slot in the event page."""


@dataclass(slots=True, eq=False)
class Event:
    """One event.

    Attributes
    ----------
    id : int
        Its id, and for a SIGNAL event its slot.
    type : int
        An :class:`EventType`; the kernel takes any number.
    auto_reset : bool
        Whether a wait that takes it resets it.
    signaled : bool
        Its state.
    age : int
        Counts signals from 1; never 0.
    data : bytes
        What a waiter gets with it: of a memory or a hardware exception.
    waiters : list of Waiter
        Who waits for it and has not been woken.
    """

    id: int
    type: int
    auto_reset: bool
    signaled: bool = False
    age: int = 1
    data: bytes = b""
    waiters: list[Waiter] = field(default_factory=lambda: list[Waiter]())

    def set(self) -> None:
        """Signal it: wake every waiter, or keep the signal if nobody waits or it resets by hand."""
        self.signaled = not (self.auto_reset and self.waiters)
        self.age = (self.age + 1) & (1 << 64) - 1 or 2
        for waiter in self.waiters:
            waiter.activated = True
            waiter.wait.wake()
        # Whoever was woken has left the wait queue (autoremove_wake_function): the next signal is kept.
        self.waiters.clear()


@dataclass(slots=True, eq=False)
class Waiter:
    """One event of one wait; ``event`` becomes None when the event is destroyed meanwhile."""

    wait: Wait
    event: Event | None
    activated: bool
    aged: bool


class Wait:
    """One call of WAIT_EVENTS: its waiters, and the descriptor that ends its sleep.

    Parameters
    ----------
    descriptor : int
        An eventfd that nobody else uses meanwhile.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.waiters: list[Waiter] = []

    def wake(self) -> None:
        """End the sleep."""
        os.eventfd_write(self.descriptor, 1)

    def satisfied(self, wait_for_all: bool) -> bool:
        """Whether the wait is over; ``EIO`` once one of its events is destroyed."""
        states = [waiter.activated for waiter in self.waiters]
        if any(waiter.event is None for waiter in self.waiters):
            raise KernelError(errno.EIO, "an event was destroyed while it was waited for")
        return all(states) if wait_for_all else any(states)


class EventTable:
    """All events of a process. Every method may be called by any thread."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._events: dict[int, Event] = {}
        self._waits: set[Wait] = set()
        self._descriptors: list[int] = []
        self._page: memoryview | None = None
        self._slots = 0
        self._lowest_free = 1
        self.closed = False

    @property
    def has_page(self) -> bool:
        """Whether the process has an event page."""
        return self._page is not None

    def set_page(self, page: memoryview, slots: int = SIGNAL_EVENT_LIMIT) -> None:
        """Take memory as the event page: all slots become unsignalled. Once only, else ``EINVAL``.

        Parameters
        ----------
        page : memoryview
            The memory; may be larger or smaller than all slots.
        slots : int
            Slots that are given out, :meth:`open_slots` gives out more.
        """
        with self._lock:
            if self._page is not None:
                raise KernelError(errno.EINVAL, "the process has its event page already")
            page = page[: _SLOT * SIGNAL_EVENT_LIMIT]  # the object may be far larger
            page[:] = b"\xff" * len(page)
            self._page = page.cast("Q")
            self._slots = min(slots, len(self._page))

    def open_slots(self, slots: int) -> None:
        """Give out this many slots from now on: the client has mapped them."""
        with self._lock:
            if self._page is not None:
                self._slots = min(slots, len(self._page))

    def create(self, kind: int, auto_reset: bool) -> Event:
        """Make an event; ``ENOSPC`` when all ids are taken."""
        with self._lock:
            paged = kind in PAGED_TYPES
            if paged:
                # Ids are given out lowest first; below the hint all are taken.
                candidates = range(self._lowest_free, self._slots)
            else:
                candidates = range(EVENT_ID_FIRST_NONSIGNAL, _LAST_NONSIGNAL_ID)
            number = next((i for i in candidates if i not in self._events), None)
            if number is None:
                raise KernelError(errno.ENOSPC, f"all {self._slots} slots of the event page are taken")
            if paged and self._page is not None:
                self._lowest_free = number + 1
                self._page[number] = EVENT_SLOT_UNSIGNALLED
            event = self._events[number] = Event(number, kind, auto_reset)
            return event

    def destroy(self, number: int) -> None:
        """Destroy an event; waits for it fail."""
        with self._lock:
            event = self._event(number)
            del self._events[number]
            if number < EVENT_ID_FIRST_NONSIGNAL:
                self._lowest_free = min(self._lowest_free, number)
            for wait in self._waits:
                for waiter in wait.waiters:
                    if waiter.event is event:
                        waiter.event = None
                        wait.wake()

    def set(self, number: int) -> None:
        """SET_EVENT: for SIGNAL events only."""
        with self._lock:
            self._signal_event(number).set()

    def reset(self, number: int) -> None:
        """RESET_EVENT: for SIGNAL events only."""
        with self._lock:
            self._signal_event(number).signaled = False

    def _event(self, number: int) -> Event:
        event = self._events.get(number)
        if event is None:
            raise KernelError(errno.EINVAL, f"no event has the id {number}")
        return event

    def _signal_event(self, number: int) -> Event:
        event = self._event(number)
        if event.type != EventType.SIGNAL:
            raise KernelError(errno.EINVAL, f"event {number} is no SIGNAL event")
        return event

    # --- what the card does -----------------------------------------------------------------------------

    def interrupt(self, number: int) -> None:
        """Take an interrupt with an event's id.

        If that slot is unsignalled or the id is unknown, all slots are looked at instead: an interrupt
        without a store to a slot wakes nobody, and one with a wrong id still delivers the others.
        """
        with self._lock:
            page = self._page
            if page is None:
                return
            event = self._events.get(number) if 0 < number < self._slots else None
            if event is not None and page[number] != EVENT_SLOT_UNSIGNALLED:
                self._take_slot(page, event)
                return
            for candidate in self._events.values():
                if candidate.id < self._slots and page[candidate.id] != EVENT_SLOT_UNSIGNALLED:
                    self._take_slot(page, candidate)

    @staticmethod
    def _take_slot(page: memoryview, event: Event) -> None:
        page[event.id] = EVENT_SLOT_UNSIGNALLED
        event.set()

    def fire(self, kind: EventType, data: bytes) -> int:
        """Give data to every event of a type and signal it; returns how many there were."""
        with self._lock:
            events = [event for event in self._events.values() if event.type == kind]
            for event in events:
                event.data = data
                event.set()
            return len(events)

    def fire_from_kernel(self, number: int) -> bool:
        """Signal a SIGNAL event by id, whatever its slot holds: for ``err_event_id``."""
        with self._lock:
            event = self._events.get(number)
            if event is None or event.type != EventType.SIGNAL:
                return False
            event.set()
            return True

    # --- waiting ----------------------------------------------------------------------------------------

    @uninterrupted
    def begin(self, wanted: list[tuple[int, int]]) -> Wait:
        """Start a wait for events, each with the age that the client has seen last, 0 for none.

        ``EINVAL`` for an unknown event. Auto-reset events before it lose their signal: the kernel gives
        signals back to an interrupted wait only.
        """
        with self._lock:
            wait = Wait(self._take_descriptor())
            self._waits.add(wait)
            try:
                for number, age in wanted:
                    event = self._event(number)
                    waiter = Waiter(wait, event, event.signaled, age != 0 and event.type == EventType.SIGNAL)
                    if event.auto_reset:
                        event.signaled = False
                    if waiter.aged and age != event.age:
                        waiter.activated = True
                    if not waiter.activated:
                        event.waiters.append(waiter)
                    wait.waiters.append(waiter)
            except KernelError:
                self.end(wait, undo=False)
                raise
            return wait

    def satisfied(self, wait: Wait, wait_for_all: bool) -> bool:
        """Whether a wait is over; ``EIO`` if an event was destroyed, ``EBADF`` if the process is gone."""
        with self._lock:
            if self.closed:
                raise KernelError(errno.EBADF, "the process has closed")
            return wait.satisfied(wait_for_all)

    def results(self, wait: Wait) -> list[bytes]:
        """What each event of a completed wait gives to the client, empty where there is nothing."""
        with self._lock:
            return [self._result(waiter) for waiter in wait.waiters]

    @staticmethod
    def _result(waiter: Waiter) -> bytes:
        event = waiter.event
        if event is None or not waiter.activated:
            return b""
        if event.type == EventType.MEMORY:
            return event.data or bytes(MEMORY_EXCEPTION_DATA.size)
        if event.type == EventType.HW_EXCEPTION:
            return event.data or bytes(HW_EXCEPTION_DATA.size)
        return event.age.to_bytes(8, "little") if waiter.aged else b""

    @uninterrupted
    def end(self, wait: Wait, *, undo: bool) -> None:
        """End a wait; ``undo`` gives signals back that it has taken from auto-reset events."""
        with self._lock:
            for waiter in wait.waiters:
                event = waiter.event
                if event is None:
                    continue
                if waiter in event.waiters:
                    event.waiters.remove(waiter)
                if undo and waiter.activated and event.auto_reset:
                    event.set()
            self._waits.discard(wait)
            wait.waiters.clear()
            self._return_descriptor(wait.descriptor)

    def _take_descriptor(self) -> int:
        if self._descriptors:
            return self._descriptors.pop()
        return os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)

    def _return_descriptor(self, descriptor: int) -> None:
        if self.closed:
            os.close(descriptor)
            return
        clear(descriptor)
        self._descriptors.append(descriptor)

    def wake(self) -> None:
        """Let every wait look again at what it polls."""
        with self._lock:
            for wait in self._waits:
                wait.wake()

    def close(self) -> None:
        """Forget all events; waits end with ``EBADF``."""
        with self._lock:
            self.closed = True
            self.wake()
            self._events.clear()
            self._page = None
            for descriptor in self._descriptors:
                os.close(descriptor)
            self._descriptors.clear()


def clear(descriptor: int) -> None:
    """Take what is in an eventfd."""
    with contextlib.suppress(BlockingIOError):
        os.eventfd_read(descriptor)
