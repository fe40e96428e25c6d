"""Events: moments in a stream, with the card's own time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import BarewaveError
from .closable import Closable

if TYPE_CHECKING:
    from ..kfd import Signal
    from .stream import Stream

__all__ = ["Event"]

_DEFAULT_TIMEOUT: Final = 60.0


class Event(Closable):
    """The moment at which all earlier work of a stream had ended; made by ``stream.record()``.

    ``e1 - e0`` is the time between two events in milliseconds, by the card's 100 MHz clock.
    """

    def __init__(self, stream: Stream, signal: Signal) -> None:
        self.stream = stream
        self._signal: Signal | None = signal
        self._end: int | None = None

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        state = "closed" if self.closed else "done" if self.query() else "pending"
        return f"Event({state}, {self.stream.name})"

    @property
    def closed(self) -> bool:
        """Whether the event has been closed; its time is kept if it had been reached."""
        return self._signal is None

    def query(self) -> bool:
        """Whether the moment has come; does not wait."""
        if self._end is not None:
            return True
        if self._signal is None or self._signal.value > 0:
            return False
        self._end = self._signal.end
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
        if self._signal is None:
            raise BarewaveError("the event was closed before it was reached")
        self.stream.wait(self._signal, timeout)
        self.query()

    @property
    def time(self) -> int:
        """Ticks of the card's 100 MHz clock at the moment; the event must have been reached."""
        if not self.query() or self._end is None:
            raise BarewaveError("the event has not been reached; wait for it with sync(timeout)")
        return self._end

    def __sub__(self, other: object) -> float:
        """Milliseconds from ``other`` to this event; both must have been reached."""
        if not isinstance(other, Event):
            return NotImplemented
        return (self.time - other.time) * 1e3 / self.stream.device.tick_hz

    def close(self) -> None:
        """Give the signal back, at once or when the card has passed it. Idempotent."""
        self.query()
        signal, self._signal = self._signal, None
        if signal is not None:
            self.stream.release_signal(signal)

    def __del__(self) -> None:
        """Close what was forgotten."""
        # Events are made by the thousand in timing loops: one that is dropped gives its signal back without a
        # warning, as it holds no memory of its own.
        if getattr(self, "_signal", None) is not None and not self.stream.closed:
            self.close()
