"""Other programs that a verb runs: their signals, their exit status."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, Final

__all__ = ["Start", "run_command", "start_with"]

Start = Callable[[list[str]], "subprocess.Popen[bytes]"]
"""Starts a program, given it and its arguments."""

_NOT_FOUND, _NOT_EXECUTABLE = 127, 126
_STEPS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGKILL)
"""What each further Ctrl-C does to the program."""


def start_with(**variables: str) -> Start:
    """Start programs with more environment variables than this process has."""
    return lambda command: subprocess.Popen(command, env={**os.environ, **variables})


def run_command(
    command: list[str], start: Start, verb: str, narrate: Callable[[str], None] | None = None
) -> int:
    """Run a program to its end, and pass on the signals that this process gets.

    Parameters
    ----------
    command : list of str
        Program and arguments.
    start : callable
        Starts it.
    verb : str
        Who runs it, for messages.
    narrate : callable, optional
        Told when Ctrl-C was passed on.

    Returns
    -------
    int
        Its exit status; 128 and the signal's number if one ended it, 127 if it was not found, 126 if it could
        not be started.
    """
    try:
        child = start(command)
    except FileNotFoundError:
        print(f"barewave {verb}: {command[0]}: not found", file=sys.stderr)
        return _NOT_FOUND
    except OSError as error:
        print(f"barewave {verb}: {command[0]}: {error.strerror}", file=sys.stderr)
        return _NOT_EXECUTABLE
    interrupts = 0

    def interrupted(number: int, frame: FrameType | None) -> None:
        nonlocal interrupts
        step = _STEPS[min(interrupts, len(_STEPS) - 1)]
        interrupts += 1
        # A terminal gives the first one to the program as well.
        if interrupts > 1 or not _in_foreground():
            child.send_signal(step)
        if narrate is not None:
            narrate(f"interrupted; waiting for {command[0]} to end")

    def ended(number: int, frame: FrameType | None) -> None:
        child.send_signal(number)

    handlers: dict[signal.Signals, Any] = {
        signal.SIGINT: interrupted, signal.SIGTERM: ended, signal.SIGHUP: ended,
    }  # fmt: skip
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        status = child.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 128 - status if status < 0 else status


def _in_foreground() -> bool:
    """Whether a terminal sends its signals to this process, and so to the program too."""
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY)
    except OSError:
        return False
    try:
        return os.tcgetpgrp(terminal) == os.getpgrp()
    except OSError:
        return False
    finally:
        os.close(terminal)
