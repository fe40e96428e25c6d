"""What of a loop's body may run one round ahead: its loads, with what makes their addresses.

A round of the loop is split in three. The *control* computes whether there is another round; the *fetch* is
made of loads and of what their addresses come from; the *rest* uses what they bring. Run in the order
control, fetch of the next round, rest of this one, nothing may see another value than before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..accesses import EXEC, VCC, VGPR, VIRTUAL_SCALARS, mask_of, units_of
from .lines import Line, names
from .renaming import operand_units

__all__ = ["Stages", "StagesError", "split"]

_UNITS = frozenset({"valu", "trans", "salu"})
_SPECIAL = range(VCC, VGPR)


class StagesError(ValueError):
    """A loop that cannot be split: why."""


@dataclass
class Stages:
    """A loop's body, split.

    Attributes
    ----------
    control, fetch, rest : list of int
        Indices into the body.
    handed : frozenset of int
        Registers that the fetch writes and the rest reads, or changes in place.
    carried : dict of int to frozenset of int
        For each line of the fetch, the handed registers that it reads as the round before left them.
    """

    control: list[int]
    fetch: list[int]
    rest: list[int]
    handed: frozenset[int] = frozenset()
    carried: dict[int, frozenset[int]] = field(default_factory=dict[int, frozenset[int]])


class _Body:
    """Where each value of a body comes from."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.writers: dict[int, list[int]] = {}
        for index, line in enumerate(lines):
            for unit in units_of(line.writes):
                self.writers.setdefault(unit, []).append(index)

    def source(self, unit: int, index: int) -> tuple[int, bool] | None:
        """Return the line that wrote what a line finds in a register, and whether a round before; or None."""
        writers = self.writers.get(unit)
        if not writers:
            return None
        before = [writer for writer in writers if writer < index]
        return (before[-1], False) if before else (writers[-1], True)

    def needs(self, index: int) -> set[int]:
        """Lines that a line's values come from, in this round or the one before.

        Where a register is only partly written, its older value is needed too.
        """
        line = self.lines[index]
        partial = frozenset[int]() if line.effects is None else line.effects.partial
        found: set[int] = set()
        for unit in (*units_of(line.reads), *partial):
            source = self.source(unit, index)
            if source is not None:
                found.add(source[0])
        return found

    def closure(self, roots: Sequence[int]) -> set[int]:
        """Lines with all that their values come from."""
        found: set[int] = set()
        waiting = list(roots)
        while waiting:
            index = waiting.pop()
            if index not in found:
                found.add(index)
                waiting.extend(self.needs(index))
        return found


def _movable(line: Line, written: frozenset[str]) -> bool:
    """Whether an instruction may run a round ahead: arithmetic, and loads of memory that the loop leaves."""
    does = line.effects
    if does is None or line.fixed or "cross_lane" in does.flags or "lane" in does.flags:
        return False
    if does.is_memory:
        return not does.memory_writes and does.memory_reads.isdisjoint(written)
    return does.issue in _UNITS


def _pure(line: Line) -> bool:
    does = line.effects
    return does is not None and not line.fixed and does.issue in _UNITS


def split(lines: Sequence[Line], behind: int) -> Stages:
    """Split the body of a loop.

    Parameters
    ----------
    lines : sequence of Line
        Its instructions; the last one is the branch back.
    behind : int
        Registers that are needed behind the loop, one bit each.

    Raises
    ------
    StagesError
        If no load can run ahead.
    """
    body = _Body(lines)
    last = len(lines) - 1
    if any(line.effects is None for line in lines):
        raise StagesError("there are data or gaps within the loop")
    if any(line.effects is not None and line.effects.issue == "wait" for line in lines):
        raise StagesError("there are waits in the loop; they are put in when all else is done")
    if any(line.writes >> EXEC & 3 for line in lines):
        raise StagesError("the loop changes EXEC")
    if any(unit >= VIRTUAL_SCALARS for line in lines for unit in units_of(line.reads | line.writes)):
        raise StagesError("registers have not been allocated yet")
    control = body.closure([last]) - {last}
    blocking = [index for index in control if not _pure(lines[index])]
    if blocking:
        raise StagesError(f"whether there is another round depends on {lines[min(blocking)].instruction}")
    written = frozenset[str]().union(*(line.effects.memory_writes for line in lines if line.effects))
    fetch = _fetch(body, written)
    if not fetch:
        loads = [line for line in lines if line.effects is not None and line.effects.memory_reads]
        raise StagesError(
            f"its loads depend on what else the loop does, or on memory that it writes ({len(loads)} loads)"
            if loads
            else "there are no loads in the loop"
        )
    fetch -= control
    rest = [index for index in range(last) if index not in fetch and index not in control]
    stages = Stages(sorted(control), sorted(fetch), rest)
    _check_control(body, stages, behind)
    _hand_over(body, stages, behind)
    return stages


def _fetch(body: _Body, written: frozenset[str]) -> set[int]:
    """Loads that can run ahead, with all that they need."""
    found: set[int] = set()
    for index, line in enumerate(body.lines):
        does = line.effects
        if does is None or not does.memory_reads or not _movable(line, written):
            continue
        needed = body.closure([index])
        if all(_movable(body.lines[each], written) for each in needed):
            found |= needed
    return found


def _check_control(body: _Body, stages: Stages, behind: int) -> None:
    """The control moves to the end of its round's fetch, in front of the next one and of its round's rest."""
    fetch, rest = set(stages.fetch), set(stages.rest)
    counted = 0
    for index in stages.control:
        counted |= body.lines[index].writes
    for index in stages.control:
        line = body.lines[index]
        for other in range(index + 1, len(body.lines) - 1):
            if other in fetch and body.lines[other].depends_on(line):
                raise StagesError(
                    f"{body.lines[other].instruction} depends on {line.instruction}, which counts the rounds"
                )
    for index in stages.rest:
        line = body.lines[index]
        for unit in units_of(line.reads & counted):
            source = body.source(unit, index)
            if source is not None and source[0] not in rest:
                raise StagesError(f"{line.instruction} reads {names(1 << unit)}, which counts the rounds")
    for unit in units_of(counted):
        if any(writer in fetch or writer in rest for writer in body.writers[unit]):
            if behind >> unit & 1:
                raise StagesError(f"{names(1 << unit)}, which counts the rounds, is written elsewhere too")
            _check_reuse(body, stages, unit)


def _hand_over(body: _Body, stages: Stages, behind: int) -> None:
    """Find the registers that fetch and rest share, and refuse what would see another round's value."""
    fetch, rest = set(stages.fetch), set(stages.rest)
    lines = body.lines
    handed: set[int] = set()
    fetched = {unit for index in fetch for unit in units_of(lines[index].writes)}
    for index in stages.rest:
        line = lines[index]
        partial = frozenset[int]() if line.effects is None else line.effects.partial
        for unit in {*units_of(line.reads), *partial} & fetched:
            source = body.source(unit, index)
            if source is None or source[0] not in fetch:
                continue
            if source[1]:
                raise StagesError(
                    f"{line.instruction} reads {names(1 << unit)} of the round before, which is fetched"
                )
            if any(writer in fetch and writer > source[0] for writer in body.writers[unit]):
                raise StagesError(f"{names(1 << unit)} is fetched twice in a round, and used in between")
            if any(writer in rest and writer < index for writer in body.writers[unit]):
                raise StagesError(f"{names(1 << unit)} is fetched, and holds another value in that round")
            handed.add(unit)
    for index in stages.fetch:
        for operand in lines[index].instruction.operands.values():
            units = operand_units(operand)
            # what is loaded beside it goes where it goes
            if not handed.isdisjoint(units) and all(lines[index].writes >> unit & 1 for unit in units):
                handed.update(units)
    if not handed:
        raise StagesError("nothing in the loop uses what it loads")
    special = [unit for unit in handed if unit in _SPECIAL]
    if special:
        raise StagesError(
            f"{names(mask_of(special))} is handed from the loads to the rest, and is there once"
        )
    for unit in fetched:
        both = any(writer in rest for writer in body.writers[unit])
        if (both or unit in handed) and behind >> unit & 1:
            raise StagesError(f"{names(1 << unit)}, which is fetched, is needed behind the loop")
        if both:
            _check_reuse(body, stages, unit)
    stages.handed = frozenset(handed)
    for index in stages.fetch:
        found = {
            unit
            for unit in units_of(lines[index].reads)
            if unit in handed and (body.source(unit, index) or (0, False))[1]
        }
        if found:
            stages.carried[index] = frozenset(found)


def _check_reuse(body: _Body, stages: Stages, unit: int) -> None:
    """A register that two of the three parts write must carry nothing from round to round."""
    for index in (*stages.fetch, *stages.rest, *stages.control):
        line = body.lines[index]
        if not line.reads >> unit & 1:
            continue
        source = body.source(unit, index)
        if source is not None and source[1]:
            raise StagesError(
                f"{line.instruction} reads {names(1 << unit)} of the round before, which both the loads' "
                "addresses and other parts of the loop write"
            )
