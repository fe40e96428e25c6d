"""Streams as HIP orders them: work of one stream in order, and the null stream with all blocking ones."""

from __future__ import annotations

import itertools
import threading
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..event import Event
from ..stream import Stream
from .context import Card, Handles, process, wait_limit
from .enums import hipError_t
from .errors import HipError
from .pointers import target_of
from .surface import CONSTANTS

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..buffer import Buffer
    from ..kernel import Kernel
    from ..launches import LaunchConfig
    from .graph_nodes import Capture
    from .graph_plans import PlannedRow

__all__ = ["HipStream", "all_streams", "idle_streams", "stream_of", "streams"]

_numbers: Final = itertools.count(1)
LEGACY: Final = 1
PER_THREAD: Final = 2
_DRIVER_RANGE: Final = 3
_NON_BLOCKING: Final = CONSTANTS["hipStreamNonBlocking"]


class HipStream:
    """A stream, and what HIP's rules need to know of it.

    The null stream (legacy default stream) of a card starts its work when all blocking streams of that card
    have ended what they were given before, and they start theirs after what the null stream was given before.
    Streams made with ``hipStreamNonBlocking`` stand apart.

    Attributes
    ----------
    card : Card
        Where its work runs.
    stream : Stream
        The queue.
    flags, priority : int
        As it was made.
    is_null : bool
        Whether it is the card's null stream.
    work : int
        How often it has been given work.
    capture : Capture or None
        What takes its work instead while it is being captured.
    rows : set of PlannedRow
        Plans of graphs that run in its order; closed with it.
    """

    def __init__(self, card: Card, *, flags: int = 0, priority: int = 0, is_null: bool = False) -> None:
        self.card = card
        self.flags = flags
        self.priority = priority
        self.is_null = is_null
        self.work = 0
        self.capture: Capture | None = None
        self.handle = 0
        self.number = next(_numbers)
        self.lock = threading.RLock()
        self.rows: weakref.WeakSet[PlannedRow] = weakref.WeakSet()
        self._seen: dict[HipStream, int] = {}
        name = "the null stream" if is_null else ""
        # HIP's -1 is the most urgent; as in AMD's runtime it and 1 are the ends of the driver's range.
        urgency = -_DRIVER_RANGE * priority
        self.stream: Stream = card.device.stream(name=name, timeout=wait_limit(), priority=urgency)

    @property
    def is_blocking(self) -> bool:
        """Whether it is ordered with the null stream."""
        return not self.is_null and not self.flags & _NON_BLOCKING

    def _before(self) -> list[HipStream]:
        null = self.card.null
        if self.is_null:
            return [other for other in self.card.streams if other.is_blocking]
        return [null] if null is not None and self.is_blocking else []

    def begin(self) -> None:
        """Put the next work of this stream behind what HIP's rules say; the caller holds the lock."""
        for other in self._before():
            work = other.work
            if self._seen.get(other, 0) < work:
                if not other.stream.closed and not other.stream.query():
                    self.stream.wait(other.stream)
                self._seen[other] = work
        self.work += 1

    def launch(self, config: LaunchConfig, kernel: Kernel, arguments: tuple[Any, ...]) -> None:
        """Queue a kernel."""
        with self.lock:
            self.begin()
            self.stream.launch(config, kernel, *arguments)

    def call(self, function: Callable[..., object], *arguments: object) -> None:
        """Queue a call of a Python function, in stream order."""
        with self.lock:
            self.begin()
            self.stream.call(function, *arguments)

    def record(self) -> Event:
        """Queue an event."""
        with self.lock:
            self.begin()
            return self.stream.record()

    def wait(self, event: Event) -> None:
        """Have all later work wait for an event, without the host."""
        with self.lock:
            self.begin()
            self.stream.wait(event)

    def copy(self, target: Buffer | npt.NDArray[Any], source: Buffer | npt.NDArray[Any]) -> None:
        """Queue a copy of bytes; see :meth:`barewave.Stream.copy` for arrays of the host."""
        with self.lock:
            self.begin()
            self.stream.copy(target, source)

    def fill(self, target: Buffer, element: bytes) -> None:
        """Queue a fill with an element of 1, 2 or 4 bytes."""
        with self.lock:
            self.begin()
            dtype = np.dtype(f"u{len(element)}")
            self.stream.fill(target.cast(dtype), np.frombuffer(element, dtype)[0])

    def pause(self) -> None:
        """Wait until the stream would begin what it is given now."""
        with self.lock:
            self.begin()
        self.sync()

    def query(self) -> bool:
        """Whether all work has ended; raises what has stopped it."""
        error = self.stream.error
        if error is not None:
            raise error
        before = [other for other in self._before() if self._seen.get(other, 0) < other.work]
        return self.stream.query() and (not self.is_null or all(other.stream.query() for other in before))

    def sync(self) -> None:
        """Wait until all work has ended; the null stream's wait includes the blocking streams."""
        limit = wait_limit()
        for other in self._before() if self.is_null else []:
            other.sync()
        error = self.stream.error
        if error is not None:
            raise error
        with self.lock:
            if self.stream.query():
                self.stream.sync(limit)
                return
            event = self.stream.record()
        # Outside of the lock: other threads go on giving this stream work.
        with event:
            event.sync(limit)
        if self.card.device.checked:
            self.card.device.raise_findings()

    def close(self) -> None:
        """Wait for the work, then destroy the queue."""
        try:
            if self.stream.error is None:
                self.sync()
        finally:
            if self in self.card.streams:
                self.card.streams.remove(self)
            for row in list(self.rows):
                row.close()
            self.stream.close()


streams: Final[Handles[HipStream]] = Handles("stream")


class _PerThread(threading.local):
    def __init__(self) -> None:
        self.streams: dict[Card, HipStream] = {}


_per_thread: Final = _PerThread()


def null_stream(card: Card) -> HipStream:
    """Return a card's null stream, made when it is first used."""
    with process.lock:
        if card.null is None:
            card.null = HipStream(card, is_null=True)
        return card.null


def stream_of(handle: object) -> HipStream:
    """Return the stream that a handle stands for; None and 0 are the current card's null stream.

    Raises
    ------
    HipError
        The handle is unknown.
    """
    number = 0 if handle is None else target_of(handle).address
    if number in (0, LEGACY):
        card = process.card()
        refuse_capture(card, hipError_t.hipErrorStreamCaptureImplicit)
        return null_stream(card)
    if number == PER_THREAD:
        card = process.card()
        own = _per_thread.streams.get(card)
        if own is None or own.stream.closed:
            own = _per_thread.streams[card] = HipStream(card)
            with process.lock:
                card.streams.append(own)
        return own
    stream = streams.get(handle)
    if stream.stream.closed:
        raise HipError(hipError_t.hipErrorContextIsDestroyed, "the stream's device was reset")
    return stream


def refuse_capture(card: Card, code: hipError_t) -> None:
    """Fail, with the captures of a card's blocking streams, what all their work would have to come before.

    Raises
    ------
    HipError
        One of them is being captured; with this code.
    """
    captures = [stream.capture for stream in list(card.streams) if stream.is_blocking and stream.capture]
    for capture in captures:
        capture.invalid = HipError(code, "a call used or waited for the null stream during the capture")
    if captures:
        raise HipError(code)


def all_streams(card: Card) -> list[HipStream]:
    """All streams of a card, the null stream too if it is in use."""
    with process.lock:
        return [*card.streams, *([card.null] if card.null is not None else [])]


def idle_streams(card: Card) -> None:
    """Wait until a card has no work left."""
    for stream in all_streams(card):
        stream.sync()
