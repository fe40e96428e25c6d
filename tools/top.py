"""``barewave top``: the cards' clocks, memory, power and heat, and the processes that use them, live."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from collections.abc import Generator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from ..errors import CheckError
from ..kfd.card_files import Sensors, read_processes, read_sensors
from ..kfd.topology import Node, read_topology
from .report import print_json
from .system_files import SystemFiles

if TYPE_CHECKING:
    from rich.console import Group

    from ..kfd.host import Host

__all__ = ["HELP", "NAME", "add_arguments", "run", "snapshot"]

NAME = "top"
HELP = "show the cards' clocks, memory, power and heat and who uses them, live"

_GIB: Final = 1 << 30
_SHORTEST, _LONGEST = 0.1, 3600.0
_NONE: Final = "–"
_CARD_COLUMNS: Final = ("card", "busy", "memory GiB", "sclk", "mclk", "power W", "°C", "fan")
_PROCESS_COLUMNS: Final = ("pid", "process", "user", "card", "memory MiB", "queues")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--device", metavar="DEVICE", help="emulated or kfd (BAREWAVE_DEVICE)")
    parser.add_argument("--interval", metavar="SECONDS", default="1", help="time between two looks (1)")
    parser.add_argument("--once", action="store_true", help="look once; so it is too where no terminal is")
    parser.add_argument("--json", action="store_true", help="look once and print one JSON object")


@contextlib.contextmanager
def _open_host(device: str | None) -> Generator[Host]:
    asked = device or os.environ.get("BAREWAVE_DEVICE") or "kfd"
    if asked.partition(":")[0] == "emulated":
        from ..runtime.selection import open_cards

        selection = open_cards(asked)
        try:
            yield selection.host
        finally:
            selection.close()
    elif asked == "kfd" or asked.startswith("kfd:"):
        from ..kfd.host import LinuxHost

        yield LinuxHost()
    else:
        raise CheckError(f"unknown device {asked!r}; choose emulated, emulated:COUNT or kfd")


def snapshot(host: Host, files: SystemFiles | None = None) -> dict[str, Any]:
    """Look at all cards and processes once.

    Parameters
    ----------
    host : Host
        Whose sysfs.
    files : SystemFiles, optional
        Where the processes' names are.

    Returns
    -------
    dict
        ``cards``: device, name, target, gpu_id and its sensors; ``processes``: pid, name, user, card,
        vram (bytes), queues, one for each card that a process uses.

    Raises
    ------
    KFDError
        There is no driver.
    """
    files = files or SystemFiles()
    nodes = read_topology(host).gpus
    cards = [_card(host, number, node) for number, node in enumerate(nodes)]
    names = {card["gpu_id"]: card["device"] for card in cards}
    processes: list[dict[str, Any]] = []
    for process in read_processes(host):
        owner = files.stat(f"/proc/{process.pid}")
        for gpu_id in sorted({*process.vram, *process.queues}):
            processes.append(
                {
                    "pid": process.pid,
                    "name": files.process(process.pid)[0],
                    "user": files.user_name(owner.st_uid) if owner else "?",
                    "card": names.get(gpu_id, str(gpu_id)),
                    "vram": process.vram.get(gpu_id, 0),
                    "queues": process.queues.get(gpu_id, 0),
                    "occupied_units": process.occupancy.get(gpu_id),
                }
            )
    return {"cards": cards, "processes": processes}


def _card(host: Host, number: int, node: Node) -> dict[str, Any]:
    from ..runtime.selection import card_name

    kind = "emulated" if host.name == "emulated" else "kfd"
    return {
        "device": f"{kind}:{number}",
        "name": card_name(node),
        "target": node.gfx_name,
        "gpu_id": node.gpu_id,
        "sensors": asdict(read_sensors(host, node)),
    }


def _number(value: object, digits: int = 0) -> str:
    return f"{value:.{digits}f}" if isinstance(value, (int, float)) else _NONE


def _card_row(card: dict[str, Any]) -> list[str]:
    sensors = Sensors(**card["sensors"])
    memory = _NONE
    if sensors.vram_used is not None and sensors.vram_total is not None:
        memory = f"{sensors.vram_used / _GIB:.2f}/{sensors.vram_total / _GIB:.1f}"
    power = _number(sensors.power)
    if sensors.power_cap is not None:
        power += f"/{sensors.power_cap:.0f}"
    hottest = max(sensors.temperatures.values(), default=None)
    return [
        card["device"],
        _number(sensors.busy) + ("%" if sensors.busy is not None else ""),
        memory,
        _number(sensors.clocks.get("sclk")),
        _number(sensors.clocks.get("mclk")),
        power,
        _number(hottest),
        _number(sensors.fan),
    ]


def _process_row(process: dict[str, Any]) -> list[str]:
    return [
        str(process["pid"]),
        process["name"][:20],
        process["user"][:10],
        process["card"],
        _number(process["vram"] / (1 << 20)),
        str(process["queues"]),
    ]


def _lines(columns: Sequence[str], rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[place]) for row in (columns, *rows)) for place in range(len(columns))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in (columns, *rows)
    ]


def _print(state: dict[str, Any]) -> None:
    for card in state["cards"]:
        print(f"{card['device']}: {card['name']}, {card['target']}")
    print("\n".join(_lines(_CARD_COLUMNS, [_card_row(card) for card in state["cards"]])))
    rows = [_process_row(process) for process in state["processes"]]
    print()
    print("\n".join(_lines(_PROCESS_COLUMNS, rows)) if rows else "no process uses a card")


def _picture(state: dict[str, Any]) -> Group:
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    def table(columns: Sequence[str], rows: list[list[str]]) -> Table:
        made = Table(box=None, pad_edge=False, header_style="bold")
        for place, column in enumerate(columns):
            left = column in ("card", "process", "user") or place == 0
            made.add_column(column, justify="left" if left else "right", no_wrap=True)
        for row in rows:
            made.add_row(*(Text(cell) for cell in row))  # a process may be called [red]
        return made

    titles = [Text(f"{card['device']}: {card['name']}, {card['target']}") for card in state["cards"]]
    processes = [_process_row(process) for process in state["processes"]]
    return Group(
        *titles,
        table(_CARD_COLUMNS, [_card_row(card) for card in state["cards"]]),
        Text(),
        table(_PROCESS_COLUMNS, processes) if processes else Text("no process uses a card"),
        Text("\nCtrl-C ends it", style="dim"),
    )


def _live(host: Host, interval: float) -> None:
    from rich.live import Live

    with Live(_picture(snapshot(host)), screen=True, auto_refresh=False) as live:
        while True:
            time.sleep(interval)
            live.update(_picture(snapshot(host)), refresh=True)


def _interval(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        raise CheckError(f"--interval {text}: not a number") from None
    if not _SHORTEST <= seconds <= _LONGEST:  # a NaN is none of them
        raise CheckError(f"--interval {text}: {_SHORTEST:g} to {_LONGEST:g} seconds")
    return seconds


def run(options: argparse.Namespace) -> int:
    """Show the cards until Ctrl-C, or once."""
    interval = _interval(options.interval)
    with _open_host(options.device) as host:
        if options.json:
            print_json(snapshot(host))
        elif options.once or not sys.stdout.isatty():
            _print(snapshot(host))
        else:
            with contextlib.suppress(KeyboardInterrupt):
                _live(host, interval)
    return 0
