"""System calls as the kernel does them: a signal's handler runs before or after one, never in its middle.

Python runs the handlers of Unix signals between any two steps of the main thread, and that of Ctrl-C raises.
What the emulated kernel was just changing would stay half done: a queue that the engine runs and nobody knows
of, a pause that nobody ends. Calls that sleep (WAIT_EVENTS, poll) are not held: a signal ends them, as in the
kernel.
"""

from __future__ import annotations

import functools
import os
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, ClassVar, Final, ParamSpec, TypeVar

__all__ = ["uninterrupted"]

_P = ParamSpec("_P")
_R = TypeVar("_R")

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGALRM)
"""Signals whose handlers raise exceptions in common use."""

_PATIENCE: Final = 3
"""Signals in one call after which they are passed on: a call that hangs can still be left."""

_Handler = Callable[[int, FrameType | None], Any]


class _Held:
    """Stands in for a signal's handler while a call runs, and remembers that the signal came.

    It may stay behind when a signal comes while it is put in place or removed; then it passes signals on.
    """

    def __init__(self, handler: _Handler) -> None:
        self.handler: _Handler = handler.handler if isinstance(handler, _Held) else handler
        self.holds = True
        self.frame: FrameType | None = None
        self.came = 0

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Take a signal."""
        self.came += 1
        self.frame = frame
        if not self.holds or self.came >= _PATIENCE:
            self.came = 0
            self.handler(number, frame)


class _Call:
    """Whether the main thread is inside of a call, and what it has put in place for that."""

    running: ClassVar[bool] = False
    held: ClassVar[list[tuple[int, _Held]]] = []


def _after_fork() -> None:
    """In a child that another thread forked meanwhile the call never ends."""
    for number, stand_in in _Call.held:
        stand_in.holds = False
        signal.signal(number, stand_in.handler)
    _Call.running, _Call.held = False, []


os.register_at_fork(after_in_child=_after_fork)


def _stand_ins() -> list[tuple[int, _Held]]:
    handlers = [(number, signal.getsignal(number)) for number in _SIGNALS]
    return [(number, _Held(handler)) for number, handler in handlers if callable(handler)]


def uninterrupted(call: Callable[_P, _R]) -> Callable[_P, _R]:
    """Let a function run to its end before the handlers of signals that come meanwhile."""

    @functools.wraps(call)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        # Handlers run in the main thread alone.
        if threading.current_thread() is not threading.main_thread() or _Call.running:
            return call(*args, **kwargs)
        held = _stand_ins()
        try:
            _Call.running, _Call.held = True, held
            for number, stand_in in held:
                signal.signal(number, stand_in)
            return call(*args, **kwargs)
        finally:
            _Call.running, _Call.held = False, []
            for number, stand_in in held:
                current: object = signal.getsignal(number)
                if current is stand_in:
                    signal.signal(number, stand_in.handler)
                stand_in.holds = False
            for number, stand_in in held:
                if stand_in.came:
                    stand_in.handler(number, stand_in.frame)

    return run
