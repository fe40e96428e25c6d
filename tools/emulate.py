"""``barewave emulate``: run any program with the emulated card in the place of a real one."""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Generator
from typing import IO, TYPE_CHECKING, Any, Final

from ..errors import BarewaveError
from .child import Start, run_command
from .progress import progress_bar

if TYPE_CHECKING:
    from ..emulator.server import DeviceServer, MountedServer

__all__ = ["HELP", "NAME", "add_arguments", "round_trip", "run"]

NAME = "emulate"
HELP = "run a program on the emulated card"

_MOST_CARDS: Final = 16
_ROUND_TRIPS: Final = 4000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--cards", type=int, default=1, metavar="N", help="number of cards (1)")
    parser.add_argument("--checked", action="store_true", help="look for what silicon punishes")
    parser.add_argument("--record", metavar="FILE", help="write each ioctl as a line of JSON")
    parser.add_argument(
        "--mount", action="store_true", help="for any binary: by FUSE, as root, instead of by preloading"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object as the last line")
    parser.add_argument("--verbose", action="store_true", help="say on stderr what happens")
    parser.add_argument("command", nargs="*", metavar="COMMAND", help="program and arguments, after --")


def _narrate(text: str) -> None:
    print(f"barewave emulate: {text}", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _record(path: str | None) -> Generator[IO[str] | None]:
    if path is None:
        yield None
        return
    with open(path, "w", encoding="utf-8") as file:
        yield file


def run(options: argparse.Namespace) -> int:
    """Run the program; its exit status is the verb's, 128 and the signal's number if one ended it."""
    if not options.command:
        print("barewave emulate: no COMMAND; write it after --, as in: emulate -- rocminfo", file=sys.stderr)
        return 2
    if not 1 <= options.cards <= _MOST_CARDS:
        print(f"barewave emulate: --cards {options.cards}: 1 to {_MOST_CARDS}", file=sys.stderr)
        return 2
    narrate = _narrate if options.verbose else None
    with _record(options.record) as record, _open_server(options, record, narrate) as (server, start):
        status = run_command(options.command, start, NAME, narrate)
        server.settle(1.0)
        summary = {"command": options.command, "exit": status, **server.summary()}
    _report(summary, options)
    return status


@contextlib.contextmanager
def _open_server(
    options: argparse.Namespace, record: IO[str] | None, narrate: Callable[[str], None] | None
) -> Generator[tuple[DeviceServer | MountedServer, Start]]:
    """A server, and what starts a command so that the server's card is there for it."""
    from ..emulator.server import build_library, open_mounted_server, open_server

    if options.mount:
        with open_mounted_server(
            options.cards, checked=options.checked, record=record, narrate=narrate
        ) as mounted:
            yield mounted, mounted.start
        return
    with progress_bar("building the library to preload", None):
        library = build_library()
    with open_server(options.cards, checked=options.checked, record=record, narrate=narrate) as server:
        yield server, lambda command: subprocess.Popen(command, env=server.environment(library))


def _report(summary: dict[str, Any], options: argparse.Namespace) -> None:
    if options.checked:
        for finding in summary["findings"]:
            where = f" ({finding['text']})" if finding["text"] else ""
            _narrate(f"{finding['severity']}: {finding['name']}: {finding['what']}{where}")
    if options.verbose:
        _narrate(
            f"{summary['clients']} processes, {summary['ioctls']} ioctls, {sum(summary['errors'].values())} "
            f"of them failed; exit status {summary['exit']}"
        )
    if options.json:
        sys.stdout.write(json.dumps(summary) + "\n")


_MEASURE: Final = """
import fcntl, json, os, sys, time
fd = os.open("/dev/kfd", os.O_RDWR)
times = []
for _ in range(int(sys.argv[1])):
    argument = bytearray(8)
    start = time.perf_counter()
    fcntl.ioctl(fd, 0x80084B01, argument)
    times.append(time.perf_counter() - start)
times.sort()
print(json.dumps({"median": times[len(times) // 2], "p99": times[len(times) * 99 // 100]}))
"""
"""GET_VERSION by the system's own ioctl; run by this interpreter under the preloaded library."""


def round_trip(count: int = _ROUND_TRIPS) -> dict[str, float]:
    """Measure an ioctl's round trip under ``emulate``.

    Parameters
    ----------
    count : int
        How many GET_VERSION calls another process makes.

    Returns
    -------
    dict
        ``median`` and ``p99``, in seconds.
    """
    from ..emulator.server import build_library, open_server

    library = build_library()
    with open_server() as server:
        done = subprocess.run(
            [sys.executable, "-c", _MEASURE, str(count)],
            env=server.environment(library),
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise BarewaveError(f"emulate: the measuring program failed: {done.stderr.strip()}")
    result: dict[str, float] = json.loads(done.stdout)
    return result
