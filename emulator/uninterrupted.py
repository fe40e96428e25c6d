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
from importlib import import_module
from importlib.util import find_spec
from types import FrameType
from typing import Any, ClassVar, Final, ParamSpec, TypeVar

__all__ = ["uninterrupted"]

_P = ParamSpec("_P")
_R = TypeVar("_R")

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGALRM)
"""Signals whose handlers raise exceptions in common use."""

_NUMBERS: Final = tuple(int(number) for number in _SIGNALS)

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

    main_thread: ClassVar[int] = threading.main_thread().ident or 0
    running: ClassVar[bool] = False
    held: ClassVar[list[tuple[int, _Held]]] = []


# What is below the module's functions, where it is there: they turn numbers into enums and back, which takes
# a third of a short call.
_below: Final[Any] = import_module("_signal" if find_spec("_signal") else "signal")
_get: Final[Callable[[int], Any]] = _below.getsignal
_set: Final[Callable[[int, Any], Any]] = _below.signal


_known: Final[dict[int, _Held]] = {}
"""By signal, the one that was used last: handlers hardly ever change."""


def _after_fork() -> None:
    """In a child that another thread forked meanwhile the call never ends."""
    for number, stand_in in _Call.held:
        stand_in.holds = False
        _set(number, stand_in.handler)
    _Call.running, _Call.held = False, []
    _Call.main_thread = threading.get_ident()


os.register_at_fork(after_in_child=_after_fork)


def _stand_ins() -> list[tuple[int, _Held]]:
    held: list[tuple[int, _Held]] = []
    for number in _NUMBERS:
        handler = _get(number)
        if not callable(handler):
            continue
        stand_in = _known.get(number)
        # One that stayed behind is no handler to be remembered; a new one asks it for its own. One that has
        # not yet passed its signal on is in use: this is a finaliser's call, at the end of another one.
        if stand_in is None or stand_in.handler is not handler or stand_in.came:
            stand_in = _known[number] = _Held(handler)
        stand_in.holds, stand_in.came, stand_in.frame = True, 0, None
        held.append((number, stand_in))
    return held


def uninterrupted(call: Callable[_P, _R]) -> Callable[_P, _R]:
    """Let a function run to its end before the handlers of signals that come meanwhile."""

    @functools.wraps(call)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        # Handlers run in the main thread alone.
        if _Call.running or threading.get_ident() != _Call.main_thread:
            return call(*args, **kwargs)
        held = _stand_ins()
        try:
            _Call.running, _Call.held = True, held
            for number, stand_in in held:
                _set(number, stand_in)
            return call(*args, **kwargs)
        finally:
            _Call.running, _Call.held = False, []
            for number, stand_in in held:
                if _get(number) is stand_in:
                    _set(number, stand_in.handler)
                stand_in.holds = False
            for number, stand_in in held:
                if stand_in.came:
                    stand_in.came = 0
                    stand_in.handler(number, stand_in.frame)

    return run
