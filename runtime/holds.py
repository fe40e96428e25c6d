"""What the packets of a stream wait for: signals of other streams, kept until the card has passed them."""

from __future__ import annotations

import weakref
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..errors import BarewaveError, CheckError

if TYPE_CHECKING:
    from ..kfd import Signal
    from .marks import Lease
    from .work_queue import WorkQueue

__all__ = ["Hold", "Holds", "leave"]

_NOT_YET: Final = 1 << 62


@dataclass(slots=True)
class Hold:
    """A signal that a packet waits for, until the stream has come to :attr:`position`."""

    lease: Lease
    source: WorkQueue
    position: int = _NOT_YET


class Holds:
    """The signals that one stream's packets wait for, in the order of the packets."""

    def __init__(self, stream: WorkQueue) -> None:
        self._stream = weakref.ref(stream)
        self._holds: deque[Hold] = deque()

    def __bool__(self) -> bool:
        """Whether there is anything that the stream may still wait for."""
        return bool(self._holds)

    def add(self, lease: Lease, source: WorkQueue) -> Hold:
        """Keep a signal. Who calls this puts the packet next, and then says its position.

        In this order, because Ctrl-C may come between the two; a hold without a position is kept for good.

        Raises
        ------
        CheckError
            The source belongs to another driver.
        """
        stream = self._stream()
        if stream is not None and source.device is not stream.device:
            gpu = stream.device.gpu
            if source.device.gpu.kfd is not gpu.kfd:
                raise CheckError(
                    f"{stream.name} cannot wait for {source.name}: they belong to different drivers; "
                    "make one Device of several cards, and take device[1] for the second"
                )
            lease.signal.share(gpu)
        if stream is not None and source is not stream:
            if lease.waiting is None:
                lease.waiting = weakref.WeakSet()
            lease.waiting.add(stream)
            source.waited_for.add(lease)
        hold = Hold(lease, source)
        self._holds.append(hold)
        return hold

    def drop(self, hold: Hold) -> None:
        """Forget a signal whose packet was not put."""
        self._holds.remove(hold)

    def let_go(self, completed: int) -> None:
        """Forget the signals that the card has passed.

        Parameters
        ----------
        completed : int
            The stream's packets that have ended.
        """
        holds = self._holds
        while holds and holds[0].position <= completed:
            try:
                holds.popleft()
            except IndexError:  # another thread was quicker
                return

    def includes(self, lease: Lease) -> bool:
        """Whether a packet may still wait for this signal."""
        return any(hold.lease is lease for hold in list(self._holds))

    def hopeless(self) -> WorkQueue | None:
        """Find a stream that is waited for and has failed."""
        own = self._stream()
        for hold in list(self._holds):
            if hold.source is not own and not hold.lease.reached and hold.source.error is not None:
                return hold.source
        return None

    def clear(self) -> None:
        """Forget all."""
        self._holds.clear()


def leave(source: WorkQueue) -> list[Signal]:
    """Fail the streams that wait for one that has been closed.

    Returns
    -------
    list of Signal
        Signals whose memory packets may still read.
    """
    kept: list[Signal] = []
    for lease in list(source.waited_for):
        for stream in list(lease.waiting or ()):
            if not stream.may_wait_for(lease):
                continue
            kept.append(lease.signal)
            # The memory goes with its card: a packet that has not been looked at yet would be a fault.
            lost = source.device.closing and stream.device is not source.device
            if lost or not lease.reached:
                what = f"of {source.device.name}, which was closed" if lost else "which was closed before"
                stream.abort(BarewaveError(f"{stream.name} waits for {source.name}, {what}"))
    return kept
