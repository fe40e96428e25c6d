"""Events: moments in streams."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from .context import Card, Handles, process, wait_limit
from .enums import hipError_t, hipGraphNodeType
from .errors import HipError, hip_call
from .graph_nodes import Capture, Node
from .handles import ihipEvent_t
from .queueing import HipStream, stream_of
from .surface import CONSTANTS

if TYPE_CHECKING:
    from ..event import Event

__all__ = [
    "HipEvent",
    "events",
    "hipEventCreate",
    "hipEventCreateWithFlags",
    "hipEventDestroy",
    "hipEventElapsedTime",
    "hipEventQuery",
    "hipEventRecord",
    "hipEventRecordWithFlags",
    "hipEventSynchronize",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_BITS: Final = 0xFFFFFFFF
_NO_TIMING: Final = CONSTANTS["hipEventDisableTiming"]
_KNOWN: Final = sum(
    {
        CONSTANTS[f"hipEvent{name}"] & _BITS
        for name in ("BlockingSync", "DisableTiming", "ReleaseToDevice", "ReleaseToSystem")
    }
)


class HipEvent:
    """An event: the moment of its last record.

    Attributes
    ----------
    card : Card
        The card that was current when it was made.
    flags : int
        As it was made.
    recorded : Event or None
        The last record.
    captured : tuple or None
        The capture and its nodes, where the last record was captured.
    """

    def __init__(self, card: Card, flags: int) -> None:
        self.card = card
        self.flags = flags
        self.handle = 0
        self.recorded: Event | None = None
        self.captured: tuple[Capture, list[Node]] | None = None
        self.lock = threading.Lock()

    def record(self, stream: HipStream) -> None:
        """Record the event on a stream, or in its capture."""
        if stream.card is not self.card:
            raise HipError(
                hipError_t.hipErrorInvalidHandle,
                f"the event belongs to card {self.card.ordinal}, the stream to card {stream.card.ordinal}",
            )
        if stream.capture is not None:
            self.captured = (stream.capture, list(stream.capture.last[stream]))
            return
        self.run(stream)

    def run(self, stream: HipStream) -> None:
        """Record it on a stream."""
        event = stream.record()
        with self.lock:
            before, self.recorded, self.captured = self.recorded, event, None
        if before is not None:
            before.close()

    def hold_back(self, stream: HipStream) -> None:
        """Have a stream's later work wait for it; an event that was never recorded holds nothing back."""
        if self.captured is not None:
            capture, nodes = self.captured
            capture.join(stream, nodes)
        elif stream.capture is not None:
            stream.capture.invalid = HipError(
                hipError_t.hipErrorStreamCaptureIsolation,
                "captured work would wait for an event that was not recorded in the capture",
            )
            raise stream.capture.invalid
        else:
            self.run_wait(stream)

    def run_wait(self, stream: HipStream) -> None:
        """Have a stream's later work wait for the last record."""
        if self.recorded is not None and not self.recorded.query():
            stream.wait(self.recorded)

    def require_uncaptured(self) -> None:
        """Refuse to ask about a record that a capture took."""
        if self.captured is not None:
            raise HipError(hipError_t.hipErrorCapturedEvent)

    def node(self, *, wait: bool) -> Node:
        """Make a node that records it or waits for it when a graph runs."""
        kinds = hipGraphNodeType
        kind = kinds.hipGraphNodeTypeWaitEvent if wait else kinds.hipGraphNodeTypeEventRecord
        return Node(kind, self.run_wait if wait else self.run, self)


events: Final[Handles[HipEvent]] = Handles("event")


def _create(flags: int) -> ihipEvent_t:
    bits = flags & _BITS
    if bits & CONSTANTS["hipEventInterprocess"]:
        raise HipError(hipError_t.hipErrorNotSupported, "events are not shared with other processes")
    if bits & ~_KNOWN:
        raise HipError(_INVALID, f"flags {bits:#x}; known are {_KNOWN:#x}")
    event = HipEvent(process.card(), bits)
    event.handle = events.add(event)
    return ihipEvent_t(event.handle)


@hip_call
def hipEventCreate() -> ihipEvent_t:
    """Make an event of the current card."""
    return _create(CONSTANTS["hipEventDefault"])


@hip_call
def hipEventCreateWithFlags(flags: int) -> ihipEvent_t:
    """Make an event; with hipEventDisableTiming it has no time."""
    return _create(flags)


@hip_call
def hipEventRecord(event: object, stream: object) -> None:
    """Have the event stand for the end of all that the stream has been given."""
    events.get(event).record(stream_of(stream))


@hip_call
def hipEventRecordWithFlags(event: object, stream: object, flags: int) -> None:
    """Record an event; ``flags`` must be 0."""
    if flags:
        raise HipError(_INVALID, f"flags {flags}: only hipEventRecordDefault is known")
    events.get(event).record(stream_of(stream))


@hip_call
def hipEventSynchronize(event: object) -> None:
    """Wait for the event; one that was never recorded is no wait."""
    found = events.get(event)
    found.require_uncaptured()
    if found.recorded is not None:
        found.recorded.sync(wait_limit())


@hip_call
def hipEventQuery(event: object) -> None:
    """Return hipSuccess if the event has come (or was never recorded), else hipErrorNotReady."""
    found = events.get(event)
    found.require_uncaptured()
    if found.recorded is None or found.recorded.query():
        return
    stream = found.recorded.stream
    error = stream.error if stream is not None else None
    raise error if error is not None else HipError(hipError_t.hipErrorNotReady)


@hip_call
def hipEventElapsedTime(start: object, stop: object) -> float:
    """Return the milliseconds between two events, by the card's 100 MHz clock."""
    pair = events.get(start), events.get(stop)
    for event in pair:
        event.require_uncaptured()
        if event.recorded is None or event.flags & _NO_TIMING:
            raise HipError(hipError_t.hipErrorInvalidHandle, "the event was never recorded, or keeps no time")
    first, last = pair[0].recorded, pair[1].recorded
    assert first is not None
    assert last is not None
    if pair[0].card is not pair[1].card:
        raise HipError(hipError_t.hipErrorInvalidHandle, "the events are of two cards, whose clocks differ")
    if not (first.query() and last.query()):
        raise HipError(hipError_t.hipErrorNotReady)
    return last - first


@hip_call
def hipEventDestroy(event: object) -> None:
    """Forget an event; work that waits for it goes on waiting."""
    found = events.remove(event)
    if found.recorded is not None:
        found.recorded.close()
