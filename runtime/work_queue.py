"""What a stream is made of: its queue, how far that has come, its signals, and how it fails."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError, CheckError, GPUFault, GPUTimeout, QueueError
from ..kfd.packets import aql
from ..kfd.packets.aql import PACKET_SIZE
from .closable import Closable
from .errors import EXPLANATIONS
from .holds import Hold, Holds, leave
from .kernarg import FixedPlaces, KernargRing
from .marks import Lease, SignalStore
from .progress import Progress, Service

if TYPE_CHECKING:
    from ..kfd import AQLQueue, Signal
    from .device import Device
    from .event import Event

__all__ = ["PRIORITIES", "WorkQueue"]

_SPIN: Final = (
    20e-6  # a sleep in WAIT_EVENTS and back costs more than this; a longer spin only heats the host
)
_SLICE: Final = 0.2
_NAP: Final = 50e-6
_DEAD_CHECK: Final = 10e-3

PRIORITIES: Final = {-3: 0, -2: 3, -1: 5, 0: 7, 1: 9, 2: 11, 3: 15}
"""A stream's priority to that of its queue, as AMD's own runtime maps them."""


class WorkQueue(Closable):
    """A queue of a card whose packets end in order; base class of :class:`Stream`.

    Parameters
    ----------
    device : Device
        The card.
    packets : int
        Slots of the ring.
    timeout : float
        Seconds that a call may wait for a free slot.
    name : str
        For messages.
    priority : int
        -3 to 3.

    Attributes
    ----------
    ring : AQLRing
        Where packets go.
    kernarg : KernargRing
        Where the arguments of launches go.
    capturing : object
        What takes the stream's work instead of the card (``launch``, ``record``, ``wait`` and ``call``, with
        the stream in front); None normally. :meth:`hand_over` sets it.
    waited_for : WeakSet of Lease
        Signals of this stream that other streams were told to wait for.
    """

    def __init__(self, device: Device, *, packets: int, timeout: float, name: str, priority: int) -> None:
        self._closed = True  # until everything below is there
        if priority not in PRIORITIES:
            raise CheckError(f"a stream's priority is -3 to 3, 0 unless given; not {priority!r}")
        self.device = device
        self.name = name
        self.timeout = timeout
        self.priority = priority
        self._blocked: BarewaveError | None = None
        self.capturing: Any = None
        self._last: Lease | None = None
        self._sync: tuple[Lease, int] | None = None
        self._events: weakref.WeakSet[Event] = weakref.WeakSet()
        self._holds = Holds(self)
        self.waited_for: weakref.WeakSet[Lease] = weakref.WeakSet()
        gpu = device.gpu
        self._queue = gpu.create_queue(packets, priority=PRIORITIES[priority], name=name)
        try:
            self.ring = self._queue.ring
            self._progress = Progress(gpu, self.ring)
            self.kernarg = KernargRing(gpu, name, self.ring, self._progress)
            self._wake = gpu.kfd.create_event()
        except BaseException:
            self._queue.close()
            raise
        self._signals = SignalStore(gpu, self._wake, self._queue)
        self._fixed = FixedPlaces(gpu, name, self._progress)
        self._closed = False

    # --- How it stands -----------------------------------------------------------------------------------

    @property
    def closed(self) -> bool:
        """Whether the stream has been closed."""
        return self._closed

    @property
    def error(self) -> BarewaveError | None:
        """Why the stream takes no new work; None while it does."""
        return self._blocked or self.device.error

    @property
    def progress(self) -> int:
        """Address of the signal that every launch counts down when it has ended."""
        return self._progress.address

    @property
    def queue(self) -> AQLQueue:
        """The driver's queue."""
        return self._queue

    @property
    def position(self) -> int:
        """A number for all that has been queued so far; see :meth:`reached`."""
        return self._progress.position

    def reached(self, position: int) -> bool:
        """Whether all that was queued up to a :attr:`position` has ended; does not wait."""
        return self._progress.completed >= position

    @property
    def launches(self) -> int:
        """Kernels queued so far."""
        return self._progress.position - self._progress.services

    @property
    def completed(self) -> int:
        """Number of launches that have ended."""
        return self.launches - sum(not isinstance(label, Service) for label in self._progress.labels)

    @property
    def in_flight(self) -> tuple[str, ...]:
        """What is queued or running, oldest first: names of kernels, and in brackets what is none."""
        return self._progress.labels

    def query(self) -> bool:
        """Whether all work has ended; does not wait."""
        progress, last = self._progress, self._last
        return progress.completed >= progress.position and (last is None or self._closed or last.reached)

    # --- Packets -----------------------------------------------------------------------------------------

    def submit_made(self, packets: bytes | bytearray, name: str, count: int = 1) -> int:
        """Queue packets that were made elsewhere, as one launch or several.

        Parameters
        ----------
        packets : bytes
            AQL packets with barrier bits, as many for each launch; the last one of each counts
            :attr:`progress` down.
        name : str
            Of each launch, for :attr:`in_flight`.
        count : int
            Number of launches.

        Returns
        -------
        int
            The position behind them; see :meth:`reached`.
        """
        if self.capturing is not None:
            raise self.capturing.refuse(self, f"run {name}")
        each = len(packets) // PACKET_SIZE // count
        self._put(packets, [*[None] * (each - 1), name] * count, count)
        return self.position

    def _put(self, packets: bytes | bytearray, labels: Sequence[str | None] = (), counted: int = 0) -> None:
        self.require_usable()
        try:
            self.ring.put(packets, self.timeout, labels, counted=counted)
        except BarewaveError as error:
            raise self._failed(error) from error

    def put_slowly(self, attempt: Callable[..., bool], arguments: tuple[Any, ...], slot: int) -> None:
        """Launch by trying again and again; what launch functions call when they cannot.

        Parameters
        ----------
        attempt : callable
            Puts the packet, if there is room; says whether it did.
        arguments : tuple
            For it.
        slot : int
            Bytes of arguments that it needs room for.
        """
        self.require_usable()
        deadline = time.monotonic() + self.timeout
        ring = self.ring
        try:
            while not attempt(*arguments):
                if not ring.turn:
                    ring.await_turn(deadline)
                ring.await_room(1, deadline)
                if slot and self.kernarg.head + slot > self.kernarg.end:
                    self.kernarg.make_room(slot, self._await_position, deadline)
        except BarewaveError as error:
            raise self._failed(error) from error
        except ValueError:  # a view was released: another thread has closed the stream
            self.require_usable()
            raise

    def _await_position(self, position: int, deadline: float) -> None:
        checked = 0.0
        while not self.reached(position):
            now = time.monotonic()
            if now >= deadline:
                raise GPUTimeout(f"{self.name}: no memory for arguments in time: no launch has ended")
            if now - checked > _DEAD_CHECK:
                self._queue.check()
                checked = now
            time.sleep(_NAP)

    def mark(self) -> Lease:
        """Queue a barrier packet that ends when everything before it has, and return its signal."""
        self.require_usable()
        self._holds.let_go(self._progress.completed)
        lease = self._signals.lend()
        try:
            self._put(aql.barrier_and(completion_signal=lease.signal.address, barrier=True))
        except BarewaveError:
            lease.signal.value = 0  # nobody will count it down
            raise
        self._last = lease
        return lease

    def lend(self) -> Lease:
        """Lend a signal that somebody else will bring from 1 to 0; for :meth:`wait_for`."""
        self.require_usable()
        return self._signals.lend()

    def wait_for(self, lease: Lease, source: WorkQueue, what: str = "") -> None:
        """Have all later work wait for a signal, without the host.

        Parameters
        ----------
        lease : Lease
            The signal; it is kept until the card has passed it.
        source : WorkQueue
            Whose work brings it to 0; when that one fails, this one does. It may be this one itself, for
            what an engine besides the queue does in its order.
        what : str
            For messages.

        Raises
        ------
        CheckError
            The source belongs to another driver.
        """
        self.require_usable()
        self._holds.let_go(self._progress.completed)
        hold = self._holds.add(lease, source)
        packet = aql.barrier_and([lease.signal.address], completion_signal=self.progress)
        self._put_held(hold, packet, what or f"wait for {source.name}")

    def _put_held(self, hold: Hold, packets: bytearray, name: str) -> None:
        """Put packets of which the last one counts, and waits for what is held."""
        labels = [None] * (len(packets) // PACKET_SIZE - 1)
        try:
            self._put(packets, [*labels, Service(f"({name})")], 1)
        except BarewaveError:
            self._holds.drop(hold)
            raise
        self._progress.services += 1
        hold.position = self._progress.position

    def go_on(self, lease: Lease) -> None:
        """Set a signal to 0 from the host, and have the card look."""
        if not self._closed:
            lease.signal.value = 0
            self.ring.ring_doorbell()

    def may_wait_for(self, lease: Lease) -> bool:
        """Whether a packet that waits for a signal may not have been passed yet."""
        if self._closed:
            return False
        self._holds.let_go(self._progress.completed)
        return self._holds.includes(lease)

    # --- Waiting -----------------------------------------------------------------------------------------

    def await_signal(self, signal: Signal, timeout: float) -> None:
        """Wait for a signal of this stream; the host does.

        Raises
        ------
        GPUTimeout
            Not in time; the stream then takes no new work.
        GPUFault, QueueError
            The card stopped the work.
        """
        if self._closed:
            raise BarewaveError(f"{self.name} was closed before the event was reached")
        if self._blocked is not None and not isinstance(self._blocked, GPUTimeout):
            raise self._blocked
        if self.device.calls_for(self):
            raise BarewaveError(
                f"a function that {self.name} calls cannot wait for {self.name}, which waits for the function"
            )
        end = time.monotonic() + timeout
        try:
            while True:
                rest = end - time.monotonic()
                if signal.wait(min(rest, _SLICE) if self._holds else rest, _SPIN):
                    return
                if time.monotonic() >= end:
                    break
                source = self._holds.hopeless()
                if source is not None:
                    raise self._block(self._cannot_go_on(source))
        except BarewaveError as error:
            raise self._failed(error) from error
        raise self._expire(timeout)

    def _cannot_go_on(self, source: WorkQueue) -> BarewaveError:
        return BarewaveError(f"{self.name} waits for {source.name}, which has failed: {source.error}")

    def _await_all(self, timeout: float) -> None:
        if self._closed:
            return
        if self.capturing is not None:
            raise self.capturing.refuse(self, "be waited for")
        if self._blocked is not None and not isinstance(self._blocked, GPUTimeout):
            raise self._blocked
        error = self.device.error
        if error is not None:
            raise error
        spin_end = time.perf_counter() + min(_SPIN, max(timeout, 0.0))
        while not self.query():
            if time.perf_counter() >= spin_end:
                self._await_mark(timeout)
                break
        self._holds.let_go(self._progress.completed)
        self.kernarg.rewind()
        self.device.reclaim()

    def _await_mark(self, timeout: float) -> None:
        sync, self._sync = self._sync, None
        # The barrier of a wait that was not reached in time is still the last packet: wait on it again.
        lease = sync[0] if sync is not None and sync[1] == self.ring.index else self.mark()
        index = self.ring.index
        try:
            self.await_signal(lease.signal, timeout)
        finally:
            if not lease.reached and not self._closed:
                self._sync = (lease, index)

    # --- Failing -----------------------------------------------------------------------------------------

    def _expire(self, timeout: float) -> GPUTimeout:
        names = ", ".join(dict.fromkeys(self.in_flight)) or "no kernel"
        error = GPUTimeout(
            f"{self.name}: not done after {timeout:g} s, in flight: {names}. "
            + str(EXPLANATIONS["timeout", self.device.emulated])
        )
        self._block(error)
        return error

    def _failed(self, error: BarewaveError) -> BarewaveError:
        """Remember a failure, with everything that is known about it, and return what to raise."""
        if isinstance(error, GPUFault):
            return self._block(self.device.fail(error))
        if isinstance(error, QueueError):
            return self._block(self.device.explain(error))
        return error

    def _block(self, error: BarewaveError) -> BarewaveError:
        """Take no new work, for this reason."""
        self._blocked = error
        self.ring.ask(always=True)
        return error

    def require_usable(self) -> None:
        """Raise why the stream takes no new work, if it takes none."""
        if self._closed:
            raise BarewaveError(f"{self.name} {self.device.gone}")
        error = self.error
        if isinstance(error, GPUTimeout):
            raise GPUTimeout(f"{self.name} takes no new work since a wait timed out: {error}")
        if error is not None:
            raise error

    def hand_over(self, capture: Any) -> None:
        """Hand work over to a capture from now on, or, with None, no more."""
        self.capturing = capture
        # Launch functions that exist already go the slower way, which looks at this.
        self.ring.ask(always=capture is not None or self._blocked is not None)

    def abort(self, error: BarewaveError) -> None:
        """Destroy the queue because what it waits for will not come; every later call raises the error."""
        if not self._closed and self._blocked is None:
            self._block(error)
            self._end_queue()

    def _end_queue(self) -> None:
        """Destroy the queue; what works for it besides ends with it."""
        self._queue.close()

    def leave_to_parent(self) -> None:
        """Be closed in a forked child, which must not write to its parent's ring."""
        self._closed = True
        self.ring.close(0.0)

    def close(self) -> None:
        """Destroy the queue, which ends its kernels, and free what it holds. Idempotent and bounded.

        Streams that wait for this one's work fail, if it had not come to that.
        """
        if self._closed:
            return
        for event in list(self._events):
            event.query()  # keeps its time
        self._closed = True
        try:
            self._end_queue()
        finally:
            kept = leave(self)
            for event in list(self._events):
                event.close()
            self._signals.close(kept)
            for resource in (self.kernarg, self._fixed, self._progress, self._wake):
                resource.close()
            self._holds.clear()
            self._last = self._sync = None
