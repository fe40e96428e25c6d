"""``barewave doctor``: whether the card can be used, who holds it, and what to type next."""

from __future__ import annotations

import argparse
import os
import re
import sys
import textwrap
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError
from .doctor_checks import Check, examine, is_usable
from .report import machine, print_json
from .system_files import SystemFiles

if TYPE_CHECKING:
    from ..kfd.host import Host

__all__ = ["HELP", "NAME", "add_arguments", "diagnose", "run"]

NAME = "doctor"
HELP = "say whether the card can be used, who holds it, and what to type next"

_WIDTH: Final = 79
_COLOURS: Final = {"ok": "32", "note": "36", "warn": "33", "fail": "31;1"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--device", metavar="DEVICE", help="emulated or kfd:N (BAREWAVE_DEVICE)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def diagnose(host: Host | None = None, files: SystemFiles | None = None) -> list[Check]:
    """Look at a machine: this one unless a host and files are given."""
    from ..kfd.host import LinuxHost

    return examine(host or LinuxHost(), files or SystemFiles())


def _examine(device: str | None) -> list[Check]:
    asked = device or os.environ.get("BAREWAVE_DEVICE") or ""
    if asked == "emulated":
        from ..runtime.selection import open_cards

        selection = open_cards("emulated")
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
        raise BarewaveError(f"unknown device {device!r}; choose emulated or kfd:N")
    if any(check.name == device for check in checks):
        return []
    return [Check("device", "fail", f"there is no usable card {device}", "see `barewave info`")]


def _print(checks: list[Check]) -> None:
    colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    column = max(len(check.name) for check in checks) + 2
    indent = " " * (7 + column)
    for check in checks:
        text = textwrap.wrap(check.what, _WIDTH - len(indent), break_on_hyphens=False) or [""]
        if check.next:
            text += textwrap.wrap(f"→ {check.next}", _WIDTH - len(indent), subsequent_indent="  ")
        word = f"{check.state:<7}"
        if colours:
            word = f"\x1b[{_COLOURS[check.state]}m{word}\x1b[0m"
        print(f"{word}{check.name:<{column}}{text[0]}")
        for line in text[1:]:
            print(indent + line)


def _verdict(checks: list[Check]) -> str:
    failed = [check for check in checks if check.state == "fail"]
    warned = sum(check.state == "warn" for check in checks)
    if failed:
        first = f"the first: {failed[0].name}"
        return f"not usable: {len(failed)} checks failed, {first}"
    return f"usable{f', with {warned} warnings' if warned else ''}"


def run(options: argparse.Namespace) -> int:
    """Examine; 0 if the card can be used, else 1."""
    checks = _examine(options.device)
    usable = is_usable(checks)
    if options.json:
        report: dict[str, Any] = {
            "usable": usable,
            "verdict": _verdict(checks),
            "checks": [asdict(check) for check in checks],
            "machine": machine(),
        }
        print_json(report)
    else:
        _print(checks)
        print(f"\n{_verdict(checks)}")
    return 0 if usable else 1
