"""``barewave bench SUITE``: measured numbers, each beside what the machine and others reach."""

from __future__ import annotations

import argparse
import importlib
import statistics
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from ..errors import BarewaveError
from .progress import progress_bar
from .report import machine, print_facts, print_json, print_table, quantity

__all__ = ["HELP", "NAME", "NotMeasured", "Row", "add_arguments", "median_row", "run"]

NAME = "bench"
HELP = "measure a suite, with the machine's limits and others beside the numbers"

_SUITES: Final = {
    "device": "bench_device",
    "emulator": "bench_emulator",
    "isa": "bench_isa",
    "kernels": "bench_kernels",
    "launch": "bench_launch",
}


class NotMeasured(BarewaveError):
    """A case that needs what is not here; the others are measured all the same."""


@dataclass(frozen=True)
class Row:
    """One measured number.

    Attributes
    ----------
    case : str
        What was measured, with its kernel file.
    value : float
        The median.
    unit : str
        Its unit.
    spread : float
        Largest minus smallest measurement, in the same unit.
    peers : dict of str to float
        Numbers to compare with, in the same unit: the goal, the machine's limit, other programs.
    """

    case: str
    value: float
    unit: str
    spread: float
    peers: dict[str, float] = field(default_factory=dict[str, float])


def median_row(
    case: str,
    unit: str,
    measure: Callable[[], float],
    *,
    repeat: int = 5,
    peers: dict[str, float] | None = None,
) -> Row:
    """Call ``measure`` some times and keep median and spread."""
    values = [measure() for _ in range(repeat)]
    return Row(case, statistics.median(values), unit, max(values) - min(values), peers or {})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "suite", choices=sorted(_SUITES), metavar="SUITE", help=f"{', '.join(sorted(_SUITES))}"
    )
    parser.add_argument("--case", metavar="TEXT", default="", help="only cases whose name contains TEXT")
    parser.add_argument("--quick", action="store_true", help="take a part of long counts (suite device)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _peer(row: Row, name: str, value: float) -> str:
    """Write a number to compare with; of a rate also how often it goes into ours."""
    times = f" ({row.value / value:.2f} times)" if row.unit.endswith("/s") and value > 0 else ""
    return f"{name} {quantity(value, row.unit)}{times}"


def _print(suite: str, title: str, rows: list[Row]) -> None:
    print_facts(machine())
    print_table(
        f"bench {suite}: {title}",
        ("case", "value", "spread", "compare"),
        [
            (
                row.case,
                quantity(row.value, row.unit),
                quantity(row.spread, row.unit),
                "; ".join(_peer(row, name, value) for name, value in row.peers.items()),
            )
            for row in rows
        ],
    )


def run(options: argparse.Namespace) -> int:
    """Measure and print; 0 if every case could be measured."""
    suite: Any = importlib.import_module(f".{_SUITES[options.suite]}", __package__)
    if options.quick and not hasattr(suite, "QUICK_CASES"):
        raise BarewaveError(f"--quick: the suite {options.suite} has no long counts")
    cases: dict[str, Callable[[], Row | tuple[Row, ...]]]
    cases = suite.QUICK_CASES if options.quick else suite.CASES
    chosen = {name: case for name, case in cases.items() if options.case in name}
    if not chosen:
        raise BarewaveError(f"--case {options.case}: there is no such case; cases: {', '.join(cases)}")
    rows: list[Row] = []
    left_out: list[str] = []
    with progress_bar(f"bench {options.suite}", len(chosen), still=True) as step:
        for name, case in chosen.items():
            try:
                measured = case()
            except NotMeasured as error:
                left_out.append(str(error))
            else:
                rows += [measured] if isinstance(measured, Row) else measured
            step(name)
    if options.json:
        found = {"bench": options.suite, "machine": machine(), "rows": [asdict(row) for row in rows]}
        found |= suite.json_details(chosen) if hasattr(suite, "json_details") else {}
        print_json({**found, "not measured": left_out} if left_out else found)
    else:
        _print(options.suite, getattr(suite, "TITLE", "medians of 5"), rows)
        for reason in left_out:
            print(f"not measured: {reason}")
    return 0
