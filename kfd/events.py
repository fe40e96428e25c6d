"""Events: how the card wakes this process.

An event has a slot in the event page. The card writes the event's id there and raises an interrupt; the
kernel finds the slot, marks the event and wakes whoever waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from .ioctl import (
    EVENT_DATA,
    HW_EXCEPTION_DATA,
    MEMORY_EXCEPTION_DATA,
    SIGNAL_EVENT_DATA,
    SIGNAL_EVENT_LIMIT,
    EventType,
    WaitResult,
)
from .resource import Resource
from .user_buffer import UserBuffer

if TYPE_CHECKING:
    from .device import KFD

__all__ = ["EVENT_PAGE_SIZE", "WAIT_SLICE", "Event", "Wakeup", "wait_any"]

EVENT_PAGE_SIZE: Final = SIGNAL_EVENT_LIMIT * 8
"""Bytes of the event page: 8 for each slot."""

WAIT_SLICE: Final = 0.2
"""Longest time in the kernel at once, in seconds.

Python runs its signal handlers only between two calls, and a fault that another thread took is seen then.
"""

_AGE_MINOR: Final = 14


class Event(Resource):
    """One event of the kernel.

    Made by :meth:`barewave.kfd.KFD.create_event`.

    Attributes
    ----------
    id : int
        The kernel's number for it; what the card writes into the slot and sends with the interrupt.
    type : EventType
        Signal, memory exception or hardware exception.
    mailbox : int
        GPU address of its slot in the event page; 0 for events that are not signals.
    auto_reset : bool
        Whether a wait that the event ends takes it back.
    age : int
        How often it had fired when last looked at (KFD 1.14 and later). The kernel compares it when a wait
        begins: a signal that came between two waits is not lost.
    """

    def __init__(self, kfd: KFD, kind: EventType, *, auto_reset: bool, page_handle: int = 0) -> None:
        self.kfd = kfd
        self.type = kind
        self.auto_reset = auto_reset
        self.age = 1
        answer = kfd.file.call(
            "CREATE_EVENT", event_page_offset=page_handle, event_type=kind, auto_reset=auto_reset
        )
        self.id = answer["event_id"]
        self.slot = answer["event_slot_index"]
        super().__init__(kfd)

    def __repr__(self) -> str:
        """Type and id."""
        return f"<Event {self.type.name} {self.id}>"

    @property
    def mailbox(self) -> int:
        """GPU address of its slot in the event page; 0 for events that are not signals."""
        return self.kfd.event_page.address + self.slot * 8 if self.type is EventType.SIGNAL else 0

    def set(self) -> None:
        """Fire the event from the CPU; SIGNAL events only."""
        self.kfd.file.call("SET_EVENT", event_id=self.id)

    def reset(self) -> None:
        """Take the event back, so that a wait blocks; SIGNAL events only."""
        self.kfd.file.call("RESET_EVENT", event_id=self.id)
        if self.kfd.version[1] >= _AGE_MINOR:
            # The age is older than what has fired before: look once, or the next wait returns for the past.
            wait_any(self.kfd, [self], 0.0)

    def wait(self, timeout: float) -> bool:
        """Wait until the event has fired; ``False`` if the time was over first.

        Raises
        ------
        GPUFault, QueueError
            If the card reports a fault meanwhile.
        """
        return self.kfd.wait([self], timeout)

    def _release(self) -> None:
        if self.kfd.file.fd >= 0:
            self.kfd.file.call("DESTROY_EVENT", event_id=self.id)


@dataclass(slots=True)
class Wakeup:
    """Why a wait ended.

    Attributes
    ----------
    signalled : bool
        Whether one of the signal events fired. Before KFD 1.14 the kernel does not say, and this may be true
        when only an exception came.
    exceptions : list
        Exception events that fired, with their data. A hardware exception of which the kernel tells nothing
        has the ``gpu_id`` 0: older kernels do not copy its data.
    """

    signalled: bool = False
    exceptions: list[tuple[Event, dict[str, int]]] = field(default_factory=list[tuple[Event, dict[str, int]]])


def wait_any(kfd: KFD, events: Sequence[Event], timeout: float) -> Wakeup | None:
    """Wait once, at most :data:`WAIT_SLICE`, until any of some events has fired.

    Parameters
    ----------
    kfd : KFD
        The handle that the events belong to.
    events : sequence of Event
        What to wait for.
    timeout : float
        Seconds; 0 only looks.

    Returns
    -------
    Wakeup or None
        ``None`` if the time was over first.

    Raises
    ------
    KFDError
        If an event was destroyed meanwhile, or the kernel refuses.
    """
    ages = kfd.version[1] >= _AGE_MINOR
    size = EVENT_DATA.size
    array = UserBuffer(size * len(events))
    data = array.data
    # Another thread may wait for the same events and change their ages meanwhile.
    known = [event.age for event in events]
    for place, event in enumerate(events):
        EVENT_DATA.write(data, "event_id", event.id, place * size)
        if ages and event.type is EventType.SIGNAL:
            SIGNAL_EVENT_DATA.write(data, "last_event_age", known[place], place * size)
    milliseconds = int(max(0.0, min(timeout, WAIT_SLICE)) * 1000 + 0.999)
    answer = kfd.file.call(
        "WAIT_EVENTS",
        events_ptr=array.address,
        num_events=len(events),
        wait_for_all=0,
        timeout=milliseconds,
    )
    if answer["wait_result"] != WaitResult.COMPLETE:
        return None
    wakeup = Wakeup(signalled=not ages)
    for place, event in enumerate(events):
        base = place * size
        if event.type is EventType.SIGNAL:
            if ages:
                event.age = SIGNAL_EVENT_DATA.read(data, "last_event_age", base)
                wakeup.signalled |= event.age != known[place]
        else:
            layout = MEMORY_EXCEPTION_DATA if event.type is EventType.MEMORY else HW_EXCEPTION_DATA
            # The kernel writes data for events that fired; no card has gpu_id 0.
            if layout.read(data, "gpu_id", base):
                wakeup.exceptions.append((event, layout.unpack(data, base)))
    if not wakeup.signalled and not wakeup.exceptions:
        _explain(kfd, events, wakeup)
    return wakeup


def _explain(kfd: KFD, events: Sequence[Event], wakeup: Wakeup) -> None:
    """Find out why a wait ended although no age has moved and no data came.

    An event without auto-reset is still set: one that has been seen before, or the hardware exception on a
    kernel that does not copy its data. Otherwise it was the rest of a signal that was seen: one that came
    between the wake-up and the end of a wait counts up the age which that wait returns, and yet stays set.
    """
    for event in events:
        if event.auto_reset or not _is_set(kfd, event):
            continue
        if event.type is EventType.SIGNAL:
            wakeup.signalled = True
        elif event.type is EventType.HW_EXCEPTION:
            wakeup.exceptions.append((event, HW_EXCEPTION_DATA.unpack(bytes(HW_EXCEPTION_DATA.size))))


def _is_set(kfd: KFD, event: Event) -> bool:
    array = UserBuffer(EVENT_DATA.size)
    EVENT_DATA.write(array.data, "event_id", event.id)
    answer = kfd.file.call("WAIT_EVENTS", events_ptr=array.address, num_events=1)
    return answer["wait_result"] == WaitResult.COMPLETE
