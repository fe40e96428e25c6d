"""``barewave record``: run a program and keep what its kernels read and wrote, in one file to run again."""

from __future__ import annotations

import argparse
import glob
import os
import sys
from pathlib import Path
from typing import Any

from ..errors import CheckError
from ..runtime.observed import RECORD
from ..runtime.record_file import read_chunks
from ..runtime.recording import LIMIT
from .child import run_command, start_with
from .report import print_json, quantity

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "record"
HELP = "run a program and keep its launches, memory and code in one file: the bug report"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.epilog = (
        "The program runs its kernels one by one. The file holds the contents of its buffers: look at what "
        "is in them before you send it to anybody. `barewave replay FILE` runs it again."
    )
    parser.add_argument("file", metavar="FILE", help="where the recording goes")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("--limit", metavar="MB", default="2048", help="contents to keep at most (2048)")
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    parser.add_argument("command", nargs="*", metavar="COMMAND", help="program and arguments, after --")


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= 1 << 20:
        raise CheckError(f"--limit {text}: a whole number of megabytes, 1 to {1 << 20}")
    return int(text) << 20


def _facts(path: str) -> dict[str, Any]:
    """What a recording holds."""
    launches, kernels = 0, dict[str, int]()
    done: dict[str, Any] = {}
    with open(path, "rb") as file:
        for chunk in read_chunks(file, path):
            if chunk.kind == "launch":
                launches += 1
                name = str(chunk.header.get("kernel"))
                kernels[name] = kernels.get(name, 0) + 1
            elif chunk.kind == "done":
                done = chunk.header
    return {
        "file": path,
        "bytes": os.path.getsize(path),
        "launches": launches,
        "kernels": kernels,
        "complete": bool(done) and "stopped" not in done,
        "stopped": done.get("stopped", "" if done else "the program ended before the recording did"),
    }


def run(options: argparse.Namespace) -> int:
    """Run the program; its exit status is the verb's, 128 and the signal's number if one ended it."""
    if not options.command:
        print(
            "barewave record: no COMMAND; write it after --, as in: record bug.rec -- python train.py",
            file=sys.stderr,
        )
        return 2
    limit = _limit(options.limit)
    path = Path(options.file).resolve()
    old = [path, *map(Path, glob.glob(glob.escape(str(path)) + ".[0-9]*"))]
    there = [place for place in old if place.exists()]
    if there and not options.force:
        raise CheckError(f"{there[0]} is there already; --force writes over it")
    for place in there:
        place.unlink()
    with open(path, "wb"):  # before the program runs: its recording must not be lost
        pass
    path.unlink()
    status = run_command(options.command, start_with(**{RECORD: str(path), LIMIT: str(limit)}), NAME)
    found = [path, *sorted(map(Path, glob.glob(glob.escape(str(path)) + ".[0-9]*")))]
    recordings = [_facts(str(place)) for place in found if place.exists()]
    if options.json:
        print_json({"command": options.command, "exit": status, "recordings": recordings})
    else:
        for facts in recordings:
            size = quantity(facts["bytes"] / 1e6, "MB")
            note = f"; {facts['stopped']}" if facts["stopped"] else ""
            print(
                f"barewave record: {facts['file']}: {facts['launches']} launches, {size}{note}",
                file=sys.stderr,
            )
        if not recordings:
            print("barewave record: the program opened no device by barewave", file=sys.stderr)
    return status
