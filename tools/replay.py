"""``barewave replay``: run a recording again, on the emulated card or a real one, and compare."""

from __future__ import annotations

import argparse
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from typing import IO, TYPE_CHECKING, Any, Final

from ..errors import CheckError
from ..runtime.record_file import read_chunks, read_heads
from .progress import progress_bar
from .report import print_facts, print_json

if TYPE_CHECKING:
    from ..runtime import Device
    from ..runtime.replaying import ReplayedLaunch

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "replay"
HELP = "run a recording again, on the emulated card or a real one, and compare the results"

_SHOWN: Final = 20
_GOOD: Final = frozenset({"same", "reproduced", "not compared"})
_LONGEST: Final = 86400.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("file", metavar="FILE", help="a recording that `barewave record` made")
    parser.add_argument("--device", metavar="DEVICE", help="emulated or kfd:N (emulated)")
    parser.add_argument("--timeout", metavar="SECONDS", default="60", help="longest wait for a launch (60)")
    parser.add_argument(
        "--tolerance", metavar="T", help="compare words as floats: |new - old| / max(1, |old|) at most T"
    )
    parser.add_argument("--list", action="store_true", help="show what the recording holds; run nothing")
    parser.add_argument("--calls", action="store_true", help="print the recorded system calls, as JSON lines")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _number(option: str, text: str, least: float) -> float:
    try:
        value = float(text)
    except ValueError:
        raise CheckError(f"{option} {text}: not a number") from None
    if not least <= value <= _LONGEST:  # a NaN is neither
        raise CheckError(f"{option} {text}: {least:g} to {_LONGEST:g}")
    return value


def _contents(file: IO[bytes], name: str, heads: list[dict[str, Any]]) -> dict[str, Any]:
    """What a recording holds, without running it."""
    kernels: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for chunk in read_chunks(file, name):
        counts[chunk.kind] += 1
        sizes[chunk.kind] += len(chunk.data)
        if chunk.kind == "launch":
            kernels[str(chunk.header.get("kernel"))] += 1
    return {
        "file": name,
        "recorded": heads,
        "launches": counts["launch"],
        "kernels": dict(kernels),
        "code_objects": counts["code"],
        "memory_bytes": sizes["memory"] + sizes["result"],
        "complete": counts["done"] > 0,
    }


def _print_calls(file: IO[bytes], name: str) -> None:
    for chunk in read_chunks(file, name):
        if chunk.kind == "ioctls":
            print(chunk.data.decode("utf-8", "replace"))


class _Cards:
    """Devices of the replay: as many as the recording has cards."""

    def __init__(self, device: str, heads: list[dict[str, Any]]) -> None:
        numbers = [head["device"].get("index") for head in heads if isinstance(head.get("device"), dict)]
        cards = [number for number in numbers if isinstance(number, int) and 0 <= number < 16]
        self._name = device
        self._count = max(cards, default=0) + 1
        self._devices: dict[int, Device] = {}

    def open(self, card: int) -> Device:
        """The device that stands for a card of the recording."""
        from ..runtime import Device

        if card not in self._devices:
            if not self._devices:
                count = self._count if self._name == "emulated" else 1
                first = Device(self._name, count=count)
                self._devices[first.index] = first
            first = next(iter(self._devices.values()))
            if card not in self._devices:
                self._devices[card] = first[card]
        return self._devices[card]

    def close(self) -> None:
        """Close them."""
        for device in self._devices.values():
            device.close()


def _replay(
    file: IO[bytes], options: argparse.Namespace, heads: list[dict[str, Any]]
) -> Iterator[tuple[ReplayedLaunch | None, dict[str, Any]]]:
    """Launches, and at the end what is to be said of all."""
    from ..runtime.replaying import Replay

    tolerance = None if options.tolerance is None else _number("--tolerance", options.tolerance, 0.0)
    cards = _Cards(options.device or "emulated", heads)
    try:
        replay = Replay(cards.open, timeout=_number("--timeout", options.timeout, 1e-3), tolerance=tolerance)
        for launch in replay.run(read_chunks(file, options.file)):
            yield launch, {}
        yield None, {"notes": replay.notes, "stopped": replay.stopped, "complete": replay.complete}
    finally:
        cards.close()


def _print_launch(launch: ReplayedLaunch) -> None:
    print(f"launch {launch.launch} {launch.kernel}: {launch.state}")
    for text in (*([launch.reason] if launch.reason else []), *map(str, launch.differences)):
        print(f"  {text}")


def run(options: argparse.Namespace) -> int:
    """Replay; 0 if every launch left what it left when it was recorded, or failed as it did then."""
    with open(options.file, "rb") as file:
        heads = read_heads(file, options.file)
        if options.calls:
            _print_calls(file, options.file)
            return 0
        if options.list:
            facts = _contents(file, options.file, heads)
            if options.json:
                print_json(facts)
            else:
                _print_contents(facts)
            return 0
        launches: list[ReplayedLaunch] = []
        summary: dict[str, Any] = {}
        shown = 0
        with progress_bar("replay", None) as step:
            for launch, facts in _replay(file, options, heads):
                summary = facts
                if launch is None:
                    continue
                launches.append(launch)
                step(launch.kernel)
                if launch.state != "same" and not options.json and shown < _SHOWN:
                    shown += 1
                    _print_launch(launch)
    states = Counter[str](launch.state for launch in launches)
    ok = all(state in _GOOD for state in states)
    if options.json:
        listed = [asdict(launch) for launch in launches]
        print_json({"file": options.file, "launches": listed, "states": states, **summary, "ok": ok})
    else:
        _print_summary(launches, states, summary)
    return 0 if ok else 1


def _print_contents(facts: dict[str, Any]) -> None:
    for head in facts["recorded"]:
        device = head.get("device")
        name = f"{device.get('name')}, {device.get('target')}" if isinstance(device, dict) else "?"  # pyright: ignore[reportUnknownMemberType]
        print_facts(
            {"recorded on": name, "by barewave": head.get("barewave"), "command": head.get("command")}
        )
    kernels = ", ".join(f"{name} {count}" for name, count in facts["kernels"].items())
    print_facts(
        {
            "launches": f"{facts['launches']} ({kernels})",
            "code objects": facts["code_objects"],
            "memory": f"{facts['memory_bytes']} bytes",
            "complete": "yes" if facts["complete"] else "no: the program ended before the recording did",
        }
    )


def _print_summary(launches: list[ReplayedLaunch], states: Counter[str], summary: dict[str, Any]) -> None:
    hidden = sum(count for state, count in states.items() if state != "same") - _SHOWN
    if hidden > 0:
        print(f"and {hidden} more (--json has all)")
    for note in summary.get("notes", [])[:_SHOWN]:
        print(f"note: {note}")
    if summary.get("stopped"):
        print(f"note: {summary['stopped']}")
    elif not summary.get("complete"):
        print("note: the recording has no end: its program was killed")
    text = ", ".join(f"{count} {state}" for state, count in states.most_common()) or "no launch"
    took = math.fsum(launch.milliseconds for launch in launches)
    print(f"{len(launches)} launches in {took:.0f} ms: {text}")
