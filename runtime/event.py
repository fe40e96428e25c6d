"""Events: moments in a stream, with the card's own time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import BarewaveError, CheckError
from .closable import Closable

if TYPE_CHECKING:
    from .device import Device
    from .marks import Lease
    from .plan.capture import Capture, Moment
    from .stream import Stream

__all__ = ["Event"]

_DEFAULT_TIMEOUT: Final = 60.0


class Event(Closable):
    """The moment at which all earlier work of a stream had ended.

    Made by ``stream.record()``, or by ``device.event()`` and recorded later; ``stream.record(event)`` records
    it anew. ``e1 - e0`` is the time between two events in milliseconds, by the card's 100 MHz clock; between
    events of two cards it is converted through the host's clock, which is good to some microseconds.

    Attributes
    ----------
    device : Device
        The card whose moment it is.
    stream : Stream or None
        Where it was recorded last; None as long as it was not.

    Examples
    --------
    >>> from barewave import Device
    >>> with Device("emulated") as device, device.stream() as stream:
    ...     begin, end = stream.record(), stream.record()
    ...     end.sync(timeout=10)
    ...     end - begin >= 0, begin.query()
    (True, True)
    """

    def __init__(self, device: Device) -> None:
        self.device = device
        self.stream: Stream | None = None
        self._lease: Lease | None = None
        self._end: int | None = None
        self._closed = False
        self.captured: Moment | None = None
        """Where it stands in a plan, if it was recorded last while its stream was captured."""

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        name = self.stream.name if self.stream is not None else "not recorded"
        state = "closed" if self.closed else "done" if self.query() else "pending"
        return f"Event({state}, {name})"

    def moment(self, stream: Stream, lease: Lease) -> None:
        """Stand for a moment of a stream from now on; ``stream.record`` calls it."""
        self.device = stream.device
        self.stream = stream
        self.captured = None
        self._end = None
        self._lease = lease

    def require_open(self) -> None:
        """Raise if the event is closed."""
        if self._closed:
            raise BarewaveError("the event is closed: it cannot be recorded again")

    @property
    def lease(self) -> Lease | None:
        """Signal of its moment; None once that has been read, and before."""
        return self._lease

    @property
    def closed(self) -> bool:
        """Whether the event has been closed; its time is kept if it had been reached."""
        return self._closed

    @property
    def capturing(self) -> Capture | None:
        """The capture that it was recorded in last, if it was."""
        return None if self.captured is None else self.captured.capture

    def captured_as(self, moment: Moment) -> None:
        """Stand for a moment of a plan from now on."""
        self.require_open()
        self.captured, self._end, self._lease = moment, None, None

    def query(self) -> bool:
        """Whether the moment has come; does not wait. An event that was never recorded waits for nothing."""
        if self._end is not None:
            return True
        lease = self._lease
        if lease is None:
            return self.stream is None and not self._closed and self.captured is None
        if not lease.reached:
            return False
        self._end = lease.signal.end
        self._lease = None
        return True

    def sync(self, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait until the moment has come.

        Parameters
        ----------
        timeout : float
            Seconds.

        Raises
        ------
        GPUTimeout
            It has not come in time. The stream then takes no new work.
        GPUFault, QueueError
            The card stopped the work.
        BarewaveError
            The event was closed before it was reached.
        """
        if self.query():
            return
        if self.captured is not None:
            raise self._in_a_plan()
        if self._lease is None or self.stream is None:
            raise BarewaveError("the event was closed before it was reached")
        self.stream.await_signal(self._lease.signal, timeout)
        self.query()

    @property
    def time(self) -> int:
        """Ticks of the card's 100 MHz clock at the moment; the event must have been reached."""
        if self.captured is not None:
            raise self._in_a_plan()
        if not self.query() or self._end is None:
            what = "recorded" if self.stream is None else "reached; wait for it with sync(timeout)"
            raise BarewaveError(f"the event has not been {what}")
        return self._end

    def _in_a_plan(self) -> CheckError:
        name = "" if self.captured is None else self.captured.capture.plan.name
        return CheckError(
            f"the event stands in the plan {name!r}, not in the card's time: a plan's events order its "
            "nodes; run.timings() says when those run"
        )

    def elapsed(self, since: Event) -> float:
        """Milliseconds from another event to this one; both must have been reached.

        Parameters
        ----------
        since : Event
            Of any stream of any card.
        """
        mine, theirs = self.time, since.time
        if self.device is since.device:
            return (mine - theirs) * 1e3 / self.device.tick_hz
        return (
            self.device.clock_conversion().to_host(mine) - since.device.clock_conversion().to_host(theirs)
        ) / 1e6

    def __sub__(self, other: object) -> float:
        """Milliseconds from ``other`` to this event; both must have been reached."""
        return self.elapsed(other) if isinstance(other, Event) else NotImplemented

    def close(self) -> None:
        """Give the signal back, when nobody waits for it any more. Idempotent."""
        self.query()
        self._closed = True
        self._lease = None
