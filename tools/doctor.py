"""``barewave doctor``: whether the card can be used, who holds it, and what to type next."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import sys
import textwrap
from dataclasses import asdict
from typing import IO, TYPE_CHECKING, Any, Final

from ..errors import BarewaveError
from .doctor_checks import Check, examine, is_usable
from .progress import progress_bar
from .report import machine, print_json
from .system_files import SystemFiles

if TYPE_CHECKING:
    from ..kfd.host import Host
    from .smoke.runner import Outcome

__all__ = ["HELP", "NAME", "add_arguments", "diagnose", "run"]

NAME = "doctor"
HELP = "say whether the card can be used, who holds it, and what to type next"

_WIDTH: Final = 79
_COLOURS: Final = {"ok": "32", "note": "36", "warn": "33", "fail": "31;1"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--device", metavar="DEVICE", help="emulated or kfd:N (BAREWAVE_DEVICE)")
    parser.add_argument("--smoke", action="store_true", help="try the card, from harmless to heavy")
    parser.add_argument(
        "--faults", action="store_true", help="with --smoke: at last also a page fault, made on purpose"
    )
    parser.add_argument(
        "--report", metavar="FILE", help="write all findings there, step by step, to attach to an issue"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def diagnose(host: Host | None = None, files: SystemFiles | None = None) -> list[Check]:
    """Look at a machine: this one unless a host and files are given."""
    from ..kfd.host import LinuxHost

    return examine(host or LinuxHost(), files or SystemFiles())


def _examine(device: str | None) -> list[Check]:
    asked = device or os.environ.get("BAREWAVE_DEVICE") or ""
    if asked.partition(":")[0] == "emulated":
        from ..runtime.selection import open_cards

        selection = open_cards(asked)
        try:
            return diagnose(selection.host)
        finally:
            selection.close()
    checks = diagnose()
    if asked:
        checks += _asked_for(asked, checks)
    return checks


def _asked_for(device: str, checks: list[Check]) -> list[Check]:
    """Whether the very card that was asked for is there."""
    if re.fullmatch(r"kfd:\d{1,4}", device) is None:
        raise BarewaveError(f"unknown device {device!r}; choose emulated, emulated:COUNT or kfd:N")
    if any(check.name == device for check in checks):
        return []
    return [Check("device", "fail", f"there is no usable card {device}", "see `barewave info`")]


def _print(checks: list[Check]) -> None:
    column = max(len(check.name) for check in checks) + 2
    room = _WIDTH - 7 - column
    for check in checks:
        text = textwrap.wrap(check.what, room, break_on_hyphens=False)
        if check.next:
            text += textwrap.wrap(f"→ {check.next}", room, subsequent_indent="  ")
        _print_line(check.state, f"{check.name:<{column}}", text)


def _print_line(state: str, name: str, lines: list[str]) -> None:
    word = f"{state:<7}"
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
        word = f"\x1b[{_COLOURS[state]}m{word}\x1b[0m"
    print(f"{word}{name}{lines[0] if lines else ''}", flush=True)
    for line in lines[1:]:
        print(" " * (7 + len(name)) + line)


def _verdict(checks: list[Check]) -> str:
    failed = [check for check in checks if check.state == "fail"]
    warned = sum(check.state == "warn" for check in checks)
    if failed:
        first = f"the first: {failed[0].name}"
        return f"not usable: {len(failed)} checks failed, {first}"
    return f"usable{f', with {warned} warnings' if warned else ''}"


def _smoke(options: argparse.Namespace, facts: dict[str, Any], report: IO[str] | None) -> list[Outcome]:
    """Run the smoke tests and print each as it ends."""
    from ..runtime import Device
    from .smoke.runner import run_bodies, select

    def open_device() -> Device:
        return Device(options.device or os.environ.get("BAREWAVE_DEVICE") or "kfd:0")

    bodies = select(faults=options.faults)
    outcomes: list[Outcome] = []
    if not options.json:
        print()
    with progress_bar("smoke tests", len(bodies)) as step:
        for outcome in run_bodies(open_device, bodies, report=report, head=facts):
            outcomes.append(outcome)
            step(outcome.name)
            if not options.json:
                _print_outcome(outcome)
    return outcomes


def _print_outcome(outcome: Outcome) -> None:
    states = {"passed": "ok", "failed": "fail", "skipped": "note", "not run": "warn"}
    text = outcome.what if outcome.state == "passed" else f"{outcome.state}: {outcome.reason}"
    numbers = {name: value for name, value in outcome.facts.items() if isinstance(value, (int, float))}
    text += f" ({', '.join(f'{name} {value}' for name, value in numbers.items())})" if numbers else ""
    _print_line(states[outcome.state], f"{outcome.name:<14}", textwrap.wrap(text, _WIDTH - 21))


def run(options: argparse.Namespace) -> int:
    """Examine; 0 if the card can be used, else 1."""
    if options.faults and not options.smoke:
        raise BarewaveError("--faults is one of the smoke tests: add --smoke")
    with contextlib.ExitStack() as stack:
        # Opened first: a report that cannot be written must be known before the card is touched.
        report = stack.enter_context(open(options.report, "w", encoding="utf-8")) if options.report else None
        checks = _examine(options.device)
        usable = is_usable(checks)
        facts: dict[str, Any] = {
            "usable": usable,
            "verdict": _verdict(checks),
            "checks": [asdict(check) for check in checks],
            "machine": machine(),
        }
        if not options.json:
            _print(checks)
        outcomes: list[Outcome] = []
        if options.smoke and usable:
            outcomes = _smoke(options, facts, report)
        elif report is not None:
            report.write(json.dumps(facts, default=str) + "\n")
    failed = [outcome.name for outcome in outcomes if outcome.state in ("failed", "not run")]
    verdict = facts["verdict"]
    if failed:
        verdict = f"not usable: {len(failed)} of {len(outcomes)} smoke tests failed, the first: {failed[0]}"
    if options.json:
        smoke = {"smoke": [asdict(outcome) for outcome in outcomes]} if options.smoke else {}
        print_json({**facts, "usable": usable and not failed, "verdict": verdict, **smoke})
    else:
        print(f"\n{verdict}")
        if options.report:
            print(f"report: {options.report}")
    return 0 if usable and not failed else 1
