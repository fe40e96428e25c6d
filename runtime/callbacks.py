"""Calls of Python functions in the order of a stream: one thread per device makes them."""

from __future__ import annotations

import contextlib
import threading
import time
import warnings
import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError

if TYPE_CHECKING:
    from ..kfd import GPU
    from .marks import Lease
    from .stream import Stream
    from .work_queue import WorkQueue

__all__ = ["CallbackThread", "PendingCall", "name_of"]

_END: Final = 5.0
"""Seconds that closing a device waits for a function that is running."""


@dataclass(slots=True, eq=False)
class PendingCall:
    """A function that waits for its turn.

    Attributes
    ----------
    stream : weak reference to Stream
        In whose order.
    function, arguments
        What to call.
    reached : Lease
        0 when all earlier work of the stream has ended.
    done : Lease
        What later work of the stream waits for; set to 0 when the function has returned.
    """

    stream: weakref.ref[Stream]
    function: Callable[..., object]
    arguments: tuple[Any, ...]
    reached: Lease
    done: Lease


def name_of(function: Callable[..., object]) -> str:
    """Name a function for messages."""
    return str(getattr(function, "__name__", type(function).__name__))


class CallbackThread:
    """Makes the calls of all streams of a device, one after the other, as the card comes to them.

    The card wakes it by an event's interrupt; it sleeps without one as long as no call is queued.

    Parameters
    ----------
    gpu : GPU
        The card.
    name : str
        Of the thread.
    """

    def __init__(self, gpu: GPU, name: str) -> None:
        self._gpu = gpu
        self.wake = gpu.kfd.create_event()
        """The event that a stream's mark in front of a call fires."""
        self._pending: deque[PendingCall] = deque()
        self._work = threading.Condition()
        self._ends = False
        self._running: Stream | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def add(self, call: PendingCall) -> None:
        """Have a call made when the card has come to it."""
        with self._work:
            self._pending.append(call)
            self._work.notify()

    def drop(self, call: PendingCall) -> None:
        """Forget a call that could not be queued."""
        with self._work, contextlib.suppress(ValueError):
            self._pending.remove(call)

    def runs_for(self, stream: WorkQueue) -> bool:
        """Whether the caller is a function that is called in the order of this stream."""
        return self._running is stream and threading.current_thread() is self._thread

    def forget(self, stream: Stream) -> None:
        """Drop the calls of a stream that is closed."""
        with self._work:
            kept = [call for call in self._pending if call.stream() is not stream]
            self._pending.clear()
            self._pending.extend(kept)

    def _next(self) -> PendingCall | None:
        """Take the first call that the card has come to."""
        with self._work:
            for call in list(self._pending):
                if call.stream() is None:
                    self._pending.remove(call)
                elif call.reached.reached:
                    self._pending.remove(call)
                    return call
        return None

    def _run(self) -> None:
        while True:
            with self._work:
                while not self._pending and not self._ends:
                    self._work.wait()
                if self._ends:
                    return
            call = self._next()
            if call is not None:
                self._make(call)
                continue
            try:
                # A fifth of a second at most: then it looks at the signals, whatever has been reported.
                self._gpu.kfd.wait_slice([self.wake], 1.0, self._gpu.gpu_id)
            except BarewaveError:
                # The card has failed: its streams say so themselves, and nothing is called any more.
                time.sleep(0.05)

    def _make(self, call: PendingCall) -> None:
        stream = call.stream()
        if stream is None:
            return
        self._running = stream
        try:
            call.function(*call.arguments)
        except BaseException as error:
            stream.tell_later(call.function, error)
        finally:
            self._running = None
            stream.go_on(call.done)
            # Neither function nor arguments live until the next call.
            del call, stream

    def close(self) -> None:
        """End the thread; a function that is running is waited for, for some seconds."""
        with self._work:
            self._ends = True
            self._pending.clear()
            self._work.notify()
        if self._thread is not threading.current_thread():
            if self._gpu.kfd.fd >= 0 and not self.wake.closed:
                self.wake.set()
            self._thread.join(_END)
            if self._thread.is_alive():
                warnings.warn(
                    f"a function called by a stream still runs after {_END:g} s; its thread is left behind",
                    RuntimeWarning,
                    stacklevel=3,
                )
                return
        self.wake.close()
