"""Runs the bodies one after another and writes down each step before it is done.

The report is a file of JSON lines, on disk before the next body starts: if the machine stops, its last line
names what ran.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import IO, Any, Final, Literal

from ...errors import BarewaveError, GPUFault, GPUTimeout, KFDError, QueueError
from ...runtime import Device
from .bodies import BODIES, Body, NotApplicable

__all__ = ["REPORT_VERSION", "Outcome", "run_bodies", "select"]

REPORT_VERSION: Final = 1

_CARD_IS_GONE: Final = (GPUFault, GPUTimeout, QueueError, KFDError)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a body ended.

    Attributes
    ----------
    name, weight, what : str
        As of the :class:`Body`.
    state : str
        ``"passed"``, ``"failed"``, ``"skipped"`` (not for this card), ``"not run"`` (the card failed before).
    seconds : float
        How long it took.
    reason : str
        Why it did not pass.
    facts : dict
        What it measured.
    """

    name: str
    weight: str
    what: str
    state: Literal["passed", "failed", "skipped", "not run"]
    seconds: float = 0.0
    reason: str = ""
    facts: dict[str, Any] = field(default_factory=dict[str, Any])


def select(*, faults: bool) -> list[Body]:
    """The bodies that are to run; those that make an error on purpose only if asked for."""
    return [body for body in BODIES if faults or body.weight != "fault"]


def _write(report: IO[str] | None, line: dict[str, Any]) -> None:
    if report is None:
        return
    report.write(json.dumps(line, default=str) + "\n")
    report.flush()
    os.fsync(report.fileno())


def _run(body: Body, device: Device) -> Outcome:
    begin = time.perf_counter()

    def outcome(state: Literal["passed", "failed", "skipped"], reason: str, facts: dict[str, Any]) -> Outcome:
        seconds = round(time.perf_counter() - begin, 4)
        return Outcome(body.name, body.weight, body.what, state, seconds, reason, facts)

    try:
        return outcome("passed", "", body.run(device))
    except NotApplicable as reason:
        return outcome("skipped", str(reason), {})
    except (BarewaveError, OSError) as error:
        return outcome("failed", f"{type(error).__name__}: {error}", {"error": type(error).__name__})


def run_bodies(
    open_device: Callable[[], Device],
    bodies: Iterable[Body],
    *,
    report: IO[str] | None = None,
    head: dict[str, Any] | None = None,
) -> Iterator[Outcome]:
    """Run bodies on one device, in order; after a failure that a card may not survive the rest is not run.

    Parameters
    ----------
    open_device : callable
        Opens the device.
    bodies : iterable of Body
        What is to run.
    report : file, optional
        Where each step is written as a line of JSON, flushed to the disk.
    head : dict
        What the report's first line is to hold besides the version.

    Yields
    ------
    Outcome
        One for each body.
    """
    _write(report, {"barewave_smoke": REPORT_VERSION, **(head or {})})
    chosen = list(bodies)
    states: dict[str, int] = {}
    device: Device | None = None
    gone = ""
    try:
        for body in chosen:
            if gone:
                outcome = Outcome(body.name, body.weight, body.what, "not run", reason=gone)
            else:
                _write(report, {"begins": body.name, "weight": body.weight})
                try:
                    device = device or open_device()
                    outcome = _run(body, device)
                except (BarewaveError, OSError) as error:
                    outcome = Outcome(body.name, body.weight, body.what, "failed", reason=str(error))
                    gone = "the device could not be opened"
                if outcome.state == "failed" and _is_fatal(outcome, device):
                    gone = gone or f"the card failed at {body.name}"
                elif body.weight == "fault":
                    gone = "a fault was made on purpose, after which all queues are dead"
            states[outcome.state] = states.get(outcome.state, 0) + 1
            _write(report, asdict(outcome))
            yield outcome
    finally:
        if device is not None:
            device.close()
        _write(report, {"ends": states})


def _is_fatal(outcome: Outcome, device: Device | None) -> bool:
    """Whether more work should not be given to the card: it stopped, or hangs."""
    if device is None or device.error is not None:
        return True
    return outcome.facts.get("error") in {kind.__name__ for kind in _CARD_IS_GONE}
