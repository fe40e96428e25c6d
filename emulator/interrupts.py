"""The interrupt handler's thread.

A client in WAIT_EVENTS takes interrupts by itself, without a change of threads. This thread takes those that
come while nobody waits, so that an exception mask reaches memory that a client merely looks at.
"""

from __future__ import annotations

import contextlib
import os
import select
import threading
from collections.abc import Callable
from typing import Final

__all__ = ["InterruptThread"]

_GRACE: Final = 0.002
"""Seconds left to a waiting client to take the interrupt first; also the limit on wakes of this thread."""

_JOIN: Final = 5.0


class InterruptThread:
    """A daemon thread that calls a function soon after a descriptor has become readable.

    Parameters
    ----------
    descriptor : int
        The engine's interrupt eventfd.
    service : callable
        Takes all waiting interrupts.
    """

    def __init__(self, descriptor: int, service: Callable[[], None]) -> None:
        self._descriptor = descriptor
        self._service = service
        self._stop = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="barewave-interrupts", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        poller = select.poll()
        poller.register(self._descriptor, select.POLLIN)
        poller.register(self._stop, select.POLLIN)
        while not self._closed.is_set():
            poller.poll()
            if self._closed.wait(_GRACE):
                return
            self._service()

    def close(self) -> None:
        """Stop and join the thread."""
        self._closed.set()
        with contextlib.suppress(BlockingIOError):
            os.eventfd_write(self._stop, 1)
        self._thread.join(_JOIN)
        os.close(self._stop)
