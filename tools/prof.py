"""``barewave prof``: run a program and say how long its kernels, copies and fills took on the card."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

from ..errors import CheckError
from ..runtime.observed import PROFILE
from ..runtime.profile import ARGUMENTS
from .child import run_command, start_with
from .report import print_json, print_table

__all__ = ["HELP", "NAME", "add_arguments", "chrome_trace", "read_launches", "run", "summarise"]

NAME = "prof"
HELP = "run a program and show how long its kernels, copies and fills took on the card"

_MOST: Final = 2_000_000
_LONGEST_LINE: Final = 1 << 16


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--trace", metavar="FILE", help="write a trace for ui.perfetto.dev (Chrome's format)")
    parser.add_argument("--launches", metavar="FILE", help="keep every launch, as lines of JSON")
    parser.add_argument("--args", action="store_true", help="with the arguments of each launch")
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    parser.add_argument("command", nargs="*", metavar="COMMAND", help="program and arguments, after --")


def read_launches(path: str | os.PathLike[str]) -> list[dict[str, Any]]:
    """Read what a profiled program wrote.

    Parameters
    ----------
    path : path
        The file that ``BAREWAVE_PROF`` named.

    Raises
    ------
    CheckError
        A line is no launch.
    """
    return list(_launches(path))


def _launches(path: str | os.PathLike[str]) -> Iterator[dict[str, Any]]:
    with open(path, encoding="utf-8", errors="replace") as file:
        for number in range(1, _MOST + 1):
            line = file.readline(_LONGEST_LINE)
            if not line:
                return
            try:
                found: object = json.loads(line)
            except (ValueError, RecursionError):
                found = None
            if found is None and not line.endswith("\n") and len(line) < _LONGEST_LINE:
                return  # a program that was killed while it wrote
            if not isinstance(found, dict) or not _is_launch(cast("dict[str, Any]", found)):
                raise CheckError(f"{os.fspath(path)}:{number}: no launch: {line[:60]!r}")
            yield cast("dict[str, Any]", found)


def _is_launch(record: dict[str, Any]) -> bool:
    times = (record.get("start_ns"), record.get("end_ns"))
    return (
        all(isinstance(record.get(name), str) for name in ("kernel", "card", "stream"))
        and isinstance(record.get("pid"), int)
        and isinstance(record.get("ticks"), int)
        and isinstance(record.get("bytes", 0), int)
        and (all(isinstance(time, int) for time in times) or times == (None, None))
    )


def summarise(launches: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Add launches up by kernel, the longest in total first.

    Returns
    -------
    list of dict
        ``kernel``, ``count``, ``unfinished`` and in nanoseconds ``total``, ``mean``, ``min``, ``max``;
        ``share`` of the time of all; of copies and fills the sum of ``bytes``.
    """
    by_kernel: dict[str, list[int]] = {}
    unfinished: dict[str, int] = {}
    sizes: dict[str, int] = {}
    for launch in launches:
        if "bytes" in launch:
            sizes[launch["kernel"]] = sizes.get(launch["kernel"], 0) + launch["bytes"]
        times = by_kernel.setdefault(launch["kernel"], [])
        if launch["end_ns"] is None:
            unfinished[launch["kernel"]] = unfinished.get(launch["kernel"], 0) + 1
        else:
            times.append(launch["end_ns"] - launch["start_ns"])
    whole = sum(map(sum, by_kernel.values()))
    rows = [
        {
            "kernel": kernel,
            "count": len(times),
            "unfinished": unfinished.get(kernel, 0),
            "total": sum(times),
            "mean": sum(times) / len(times) if times else math.nan,
            "min": min(times, default=0),
            "max": max(times, default=0),
            "share": sum(times) / whole if whole else 0.0,
            **({"bytes": sizes[kernel]} if kernel in sizes else {}),
        }
        for kernel, times in by_kernel.items()
    ]
    return sorted(rows, key=lambda row: -row["total"])


def chrome_trace(launches: list[dict[str, Any]]) -> dict[str, Any]:
    """Make a trace in Chrome's format, for ui.perfetto.dev: a card is a process, a stream a track."""
    events: list[dict[str, Any]] = []
    processes: dict[tuple[int, str], int] = {}
    tracks: dict[tuple[int, str], int] = {}
    first = min((launch["start_ns"] for launch in launches if launch["end_ns"] is not None), default=0)
    for launch in launches:
        if launch["end_ns"] is None:
            continue
        card = (launch["pid"], launch["card"])
        process = processes.setdefault(card, len(processes) + 1)
        track = tracks.setdefault((process, launch["stream"]), len(tracks) + 1)
        names = ("grid", "block", "lds", "arguments", "bytes", "ticks")
        events.append(
            {
                "name": launch["kernel"],
                "cat": "copy" if "bytes" in launch else "kernel",
                "ph": "X",
                "ts": (launch["start_ns"] - first) / 1e3,
                "dur": (launch["end_ns"] - launch["start_ns"]) / 1e3,
                "pid": process,
                "tid": track,
                "args": {name: launch[name] for name in names if name in launch},
            }
        )
    for (pid, card_name), number in processes.items():
        facts = {"name": f"{card_name} (process {pid})"}
        events.append({"name": "process_name", "ph": "M", "pid": number, "tid": 0, "args": facts})
    for (process, stream), number in tracks.items():
        facts = {"name": stream}
        events.append({"name": "thread_name", "ph": "M", "pid": process, "tid": number, "args": facts})
    return {"traceEvents": events, "displayTimeUnit": "ns"}


def _microseconds(nanoseconds: float) -> str:
    return "–" if math.isnan(nanoseconds) else f"{nanoseconds / 1e3:,.2f}"


def _print(rows: list[dict[str, Any]]) -> None:
    if not rows:
        print("barewave prof: the program launched no kernel and copied nothing by barewave")
        return
    print_table(
        "kernels, copies and fills by their time on the card, microseconds",
        ("kernel", "count", "total", "mean", "min", "max", "%"),
        [
            (
                row["kernel"][:36],
                f"{row['count']}" + (f" +{row['unfinished']} unfinished" if row["unfinished"] else ""),
                _microseconds(row["total"]),
                _microseconds(row["mean"]),
                _microseconds(row["min"]),
                _microseconds(row["max"]),
                f"{row['share'] * 100:.1f}",
            )
            for row in rows
        ],
    )


def _write_trace(path: str, launches: list[dict[str, Any]]) -> None:
    with open(path, "w", encoding="utf-8") as file:
        json.dump(chrome_trace(launches), file)


def run(options: argparse.Namespace) -> int:
    """Run the program; its exit status is the verb's, 128 and the signal's number if one ended it."""
    if not options.command:
        print("barewave prof: no COMMAND; write it after --, as in: prof -- python train.py", file=sys.stderr)
        return 2
    for path in (options.trace, options.launches):
        if path is not None:  # before the program runs: its times must not be lost
            with open(path, "w", encoding="utf-8"):
                pass
    with tempfile.TemporaryDirectory(prefix="barewave-prof-") as folder:
        place = options.launches or str(Path(folder) / "launches")
        variables = {PROFILE: str(Path(place).resolve()), **({ARGUMENTS: "1"} if options.args else {})}
        status = run_command(options.command, start_with(**variables), NAME)
        launches = read_launches(place) if Path(place).exists() else []
    rows = summarise(launches)
    if options.trace is not None:
        _write_trace(options.trace, launches)
    if options.json:
        facts = {"command": options.command, "exit": status, "launches": len(launches), "kernels": rows}
        print_json({**facts, "kernels": [_finite(row) for row in rows]})
    else:
        _print(rows)
    return status


def _finite(row: dict[str, Any]) -> dict[str, Any]:
    """A mean of nothing is null in JSON."""
    return {name: None if isinstance(v, float) and math.isnan(v) else v for name, v in row.items()}
