"""A validator of Chrome's Trace Event Format, written from its public description.

The JSON object format: ``traceEvents`` with events of the phases that are used here, complete (``X``) and
metadata (``M``); timestamps and durations in microseconds; complete events of one thread nest or follow each
other, as viewers put them on one track.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

__all__ = ["TraceError", "check_trace"]

_METADATA = {
    "process_name": {"name": str},
    "thread_name": {"name": str},
    "process_labels": {"labels": str},
    "process_sort_index": {"sort_index": int},
    "thread_sort_index": {"sort_index": int},
}
_KNOWN = {"ph", "name", "cat", "pid", "tid", "ts", "dur", "tts", "tdur", "args", "cname", "id", "s"}


class TraceError(Exception):
    """The text is no trace."""


def _require(holds: bool, place: str, what: str) -> None:
    if not holds:
        raise TraceError(f"{place}: {what}")


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def check_trace(text: str) -> list[dict[str, Any]]:
    """Check a whole trace; its complete events in the order of the file."""
    trace = json.loads(text, parse_constant=lambda word: _require(False, "json", f"{word} is no JSON"))
    _require(isinstance(trace, dict), "trace", "the object format is a JSON object")
    _require(trace.get("displayTimeUnit", "ms") in ("ms", "ns"), "displayTimeUnit", "is ms or ns")
    events = trace.get("traceEvents")
    _require(isinstance(events, list), "traceEvents", "is an array")
    complete: list[dict[str, Any]] = []
    for number, event in enumerate(events):
        place = f"event {number}"
        _require(isinstance(event, dict), place, "is an object")
        _require(not set(event) - _KNOWN, place, f"has fields of unknown name: {set(event) - _KNOWN}")
        _require(event.get("ph") in ("X", "M"), place, f"has the phase {event.get('ph')!r}")
        _require(isinstance(event.get("name"), str) and event["name"], place, "has a name")
        for field in ("pid", "tid"):
            _require(isinstance(event.get(field), int), place, f"{field} is a whole number")
        _require(isinstance(event.get("args", {}), dict), place, "args is an object")
        if event["ph"] == "M":
            wanted = _METADATA.get(event["name"])
            _require(wanted is not None, place, f"is metadata of unknown name {event['name']}")
            for field, kind in wanted.items():
                _require(
                    isinstance(event["args"].get(field), kind), place, f"args.{field} is a {kind.__name__}"
                )
            continue
        for field in ("ts", "dur"):
            _require(_number(event.get(field)) and event[field] >= 0, place, f"{field} is a number from 0 on")
        _require(isinstance(event.get("cat"), str), place, "cat is text")
        complete.append(event)
    _check_nesting(complete)
    return complete


def _check_nesting(events: list[dict[str, Any]]) -> None:
    tracks: dict[tuple[int, int], list[dict[str, Any]]] = defaultdict(list)
    for event in events:
        tracks[event["pid"], event["tid"]].append(event)
    for track, held in tracks.items():
        ends: list[float] = []
        for event in sorted(held, key=lambda each: (each["ts"], -each["dur"])):
            while ends and ends[-1] <= event["ts"] + 1e-6:
                ends.pop()
            end = event["ts"] + event["dur"]
            _require(
                not ends or end <= ends[-1] + 1e-6, f"track {track}", f"{event['name']} overlaps another"
            )
            ends.append(end)
