"""Issue times of a real card beside the model's: the same programs, in the order in which each wave issued.

What memory outside of the SIMD did is no business of the model: the ends of waits are taken from the record,
and all else follows from them, for all waves of the SIMD together. Then each wave's distances from one issue
to the next are compared. How long LDS takes is compared by itself, with every other issue as recorded.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from ...errors import LoadError
from ..instruction import Instruction
from .pipeline import simulate
from .timing import timing

__all__ = ["GROUPS", "Distance", "Trace", "agreement", "read_traces", "replay", "replay_lds"]

#: Issue classes by what a table calls them.
GROUPS: Final = {
    "valu": "VALU", "dual": "VALU", "trans": "VALU", "wmma": "VALU", "salu": "SALU", "lds": "LDS",
    "smem": "SMEM", "vmem": "VMEM", "branch": "branch", "wait": "wait", "hint": "clause",
    "barrier": "barrier", "end": "end",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trace:
    """What one SIMD was seen to issue.

    Attributes
    ----------
    kernel, capture : str
        Names that the record gives.
    shader_engine : int
        That the SIMD belongs to.
    paths : tuple of tuple of Instruction
        What each wave executed, with the hints that no trace shows.
    cycles : tuple of tuple of (int or None)
        When each was issued; None for what a trace does not show.
    """

    kernel: str
    capture: str
    shader_engine: int
    paths: tuple[tuple[Instruction, ...], ...]
    cycles: tuple[tuple[int | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Distance:
    """Cycles from one issue of a wave to its next.

    Attributes
    ----------
    wave : int
        Its number in the trace.
    instruction : Instruction
        The later one.
    group : str
        Kind of the later one, of :data:`GROUPS`.
    recorded, modelled : int
        Cycles.
    """

    wave: int
    instruction: Instruction
    group: str
    recorded: int
    modelled: int

    @property
    def error(self) -> int:
        """Cycles by which the model is off."""
        return abs(self.modelled - self.recorded)


def read_traces(text: str | bytes) -> list[Trace]:
    """Read a file of issue times.

    Parameters
    ----------
    text : str or bytes
        JSON: a list ``traces``, each with ``kernel``, ``capture``, ``shader_engine``, ``program`` (offsets
        and instructions) and ``issues`` (cycle, wave, offset).

    Raises
    ------
    LoadError
        If it is something else.
    """
    try:
        document = json.loads(text)
        return [_trace(entry) for entry in document["traces"]]
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise LoadError(f"this is no file of issue times: {type(error).__name__} {error}") from None


def _trace(entry: dict[str, Any]) -> Trace:
    from ..rdna3_assembler import assemble
    from ..rdna3_disassembler import decode

    program: dict[int, Instruction] = {}
    for offset, text in cast("list[tuple[int, str]]", entry["program"]):
        instruction = decode(assemble(text))
        instruction.offset = offset
        program[offset] = instruction
    seen: dict[int, list[tuple[int, int]]] = {}
    for cycle, wave, offset in cast("list[tuple[int, int, int]]", entry["issues"]):
        seen.setdefault(wave, []).append((cycle, offset))
    paths: list[tuple[Instruction, ...]] = []
    cycles: list[tuple[int | None, ...]] = []
    for _, issues in sorted(seen.items()):
        path, times = _with_hints(program, issues)
        paths.append(tuple(path))
        cycles.append(tuple(times))
    return Trace(entry["kernel"], entry["capture"], entry["shader_engine"], tuple(paths), tuple(cycles))


def _with_hints(
    program: dict[int, Instruction], issues: Sequence[tuple[int, int]]
) -> tuple[list[Instruction], list[int | None]]:
    """Put between the issues of a wave what the program has there and a trace leaves out."""
    path: list[Instruction] = []
    times: list[int | None] = []
    following: int | None = None
    for cycle, offset in issues:
        while following is not None and following != offset and program[following].info.immediate == "delay":
            path.append(program[following])
            times.append(None)
            following = program[following].end
        path.append(program[offset])
        times.append(cycle)
        following = program[offset].end if program[offset].end in program else None
    return path, times


def replay(trace: Trace) -> list[Distance]:
    """Let the model issue a trace's programs, and compare; ends of waits are taken from the record."""
    recorded = {
        (wave, position): cycle
        for wave, path in enumerate(trace.paths)
        for position, (instruction, cycle) in enumerate(zip(path, trace.cycles[wave], strict=True))
        if cycle is not None and timing(instruction).waits
    }
    starts = [next(cycle for cycle in times if cycle is not None) for times in trace.cycles]
    modelled = simulate(trace.paths, starts=starts, recorded=recorded)
    found: list[Distance] = []
    for wave, path in enumerate(trace.paths):
        before: tuple[int, int] | None = None
        for instruction, cycle, issue in zip(path, trace.cycles[wave], modelled[wave], strict=True):
            if cycle is None:
                continue
            if before is not None:
                group = GROUPS.get(timing(instruction).issue, "other")
                distance = cycle - before[0], issue.cycle - before[1]
                found.append(Distance(wave, instruction, group, *distance))
            before = cycle, issue.cycle
    return found


def _lds_waits(path: Sequence[Instruction]) -> list[int]:
    """Positions of waits behind which nothing but LDS can be outstanding."""
    found: list[int] = []
    outstanding: Counter[str] = Counter()
    for position, instruction in enumerate(path):
        now = timing(instruction)
        if now.counters:
            outstanding[now.issue] += 1
        elif now.waits:
            kinds = {kind for kind, count in outstanding.items() if count}
            if kinds == {"lds"} and "lgkmcnt" in now.waits:
                found.append(position)
            if "lgkmcnt" in now.waits:
                outstanding["lds"] = min(outstanding["lds"], now.waits["lgkmcnt"])
                outstanding["smem"] = min(outstanding["smem"], now.waits["lgkmcnt"])
            if "vmcnt" in now.waits:
                outstanding["vmem"] = min(outstanding["vmem"], now.waits["vmcnt"])
    return found


def replay_lds(trace: Trace) -> list[Distance]:
    """Compare the ends of waits for LDS, with everything else issued as recorded."""
    waits = [_lds_waits(path) for path in trace.paths]
    recorded = {
        (wave, position): cycle
        for wave, times in enumerate(trace.cycles)
        for position, cycle in enumerate(times)
        if cycle is not None and position not in waits[wave]
    }
    modelled = simulate(trace.paths, recorded=recorded)
    found: list[Distance] = []
    for wave, positions in enumerate(waits):
        for position in positions:
            cycle, before = trace.cycles[wave][position], trace.cycles[wave][position - 1]
            if cycle is not None and before is not None:
                distance = cycle - before, modelled[wave][position].cycle - before
                found.append(Distance(wave, trace.paths[wave][position], "wait", *distance))
    return found


def agreement(distances: Iterable[Distance], groups: Iterable[str]) -> tuple[int, int, int]:
    """Count distances of some groups: all, those that are equal, and the largest error.

    Examples
    --------
    >>> agreement([], ["VALU"])
    (0, 0, 0)
    """
    wanted = set(groups)
    errors = [distance.error for distance in distances if distance.group in wanted]
    return len(errors), errors.count(0), max(errors, default=0)
