"""How long a piece of code takes: cycles in all, per block and per line, and what they are spent on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Final

from ..control_flow import ControlFlow, control_flow
from ..instruction import Instruction
from .banks import RULES, Rule
from .constants import cycles
from .paths import Code, Loop, executions, instructions_of, loops, walk
from .pipeline import Issue, Simd
from .timing import MEMORIES, Memory, timing

__all__ = ["BlockCost", "Estimate", "LineCost", "estimate"]

#: A unit that is busy for this part of the time is what bounds the code.
_BOUND: Final = 0.85
_MOST_WAVES: Final = 16


@dataclass(frozen=True, slots=True)
class LineCost:
    """One instruction.

    Attributes
    ----------
    instruction : Instruction
        At its offset.
    block : int
        Start of its basic block.
    executions : int
        How often a wave executes it.
    cycles : float
        From the issue of what comes before it to its own, once, as the mean of the waves.
    slots : float
        Cycles for which it keeps the issue of its unit.
    waited : Mapping of str to float
        The part of ``cycles`` that it waited, by what for (see :class:`.pipeline.Issue`); never more than
        all of them. What a wave waits for others before its own first issue is no part of it, as the
        cycles of a wave begin there.
    """

    instruction: Instruction
    block: int
    executions: int
    cycles: float
    slots: float
    waited: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class BlockCost:
    """One basic block.

    Attributes
    ----------
    start, end : int
        Offsets.
    executions : int
        How often a wave executes it.
    cycles : float
        Of one execution.
    loop : int or None
        Head of the innermost loop around it.
    walked : bool
        Whether the path that was simulated comes to it; if not, its cycles are not in the total.
    """

    start: int
    end: int
    executions: int
    cycles: float
    loop: int | None
    walked: bool


@dataclass(frozen=True)
class Estimate:
    """Cycles of a piece of code on one SIMD.

    Attributes
    ----------
    cycles : float
        From the first issue to the end of all waves that share the SIMD; loops counted as ``trips`` says.
    waves : int
        Waves that share the SIMD, each executing all of the code.
    blocks : tuple of BlockCost
        In the order of the code. What the path does not come to is counted by itself.
    lines : tuple of LineCost
        In the order of the code.
    busy : Mapping of str to float
        Part of the time for which each unit is kept: ``valu scalar lds vmem branch export``, the unit of
        ``trans``, and the data paths ``lds data`` and ``vmem data``.
    waited : Mapping of str to float
        Part of ``cycles`` that a wave waits, as the mean of the waves, by what for; until its first issue
        too, for which no line has a place.
    bound : str
        What bounds the code: a unit, or ``latency``.
    loops : tuple of Loop
        Found in the code.
    trips : Mapping of int to int
        Rounds that were counted, by the loops' heads.
    rule, memory : str
        What was assumed of register banks and of memory.
    path : tuple of Instruction
        What was simulated.
    issues : tuple of tuple of Issue
        When each of the path's instructions was issued, wave by wave.
    """

    cycles: float
    waves: int
    blocks: tuple[BlockCost, ...]
    lines: tuple[LineCost, ...]
    busy: Mapping[str, float]
    waited: Mapping[str, float]
    bound: str
    loops: tuple[Loop, ...]
    trips: Mapping[int, int]
    rule: Rule
    memory: Memory
    path: tuple[Instruction, ...] = field(repr=False)
    issues: tuple[tuple[Issue, ...], ...] = field(repr=False)

    @property
    def per_wave(self) -> float:
        """Cycles of the SIMD for each wave."""
        return self.cycles / self.waves

    def times(self, start: int) -> int:
        """How often a wave executes the block that begins at an offset."""
        return next(block.executions for block in self.blocks if block.start == start)

    def loop_cycles(self, head: int) -> float:
        """Cycles of one round of a loop, inner loops with their trips; all waves go round once meanwhile.

        Raises
        ------
        ValueError
            If no loop begins there.
        """
        if any(loop.head == head for loop in self.loops):
            return _region_cycles(self)[head]
        have = ", ".join(f"{loop.head:#x}" for loop in self.loops) or "none"
        raise ValueError(f"no loop begins at {head:#x}; loops begin at: {have}")


def _region_cycles(found: Estimate) -> dict[int | None, float]:
    """Cycles of one round of each loop by its head, and of all code under None.

    A wave takes at least what its own instructions take one after the other; all waves together take at
    least what the unit that is kept longest needs for all of them.
    """
    alone: dict[int | None, float] = defaultdict(float)
    for block in found.blocks:
        if block.walked:
            alone[block.loop] += block.cycles
    result: dict[int | None, float] = {}
    # inner loops first: what is around them needs their cycles
    for loop in sorted(found.loops, key=lambda loop: -loop.depth):
        walked = {block.start for block in found.blocks if block.walked and block.start in loop.blocks}
        kept = kept_by_unit(found, walked, found.times(loop.head))
        result[loop.head] = max(alone[loop.head], found.waves * max(kept.values(), default=0))
        alone[loop.around] += result[loop.head] * found.trips[loop.head]
    kept = kept_by_unit(found, {block.start for block in found.blocks if block.walked})
    result[None] = max(alone[None], found.waves * max(kept.values(), default=0))
    return result


def kept_by_unit(found: Estimate, starts: Set[int], times: int = 1) -> dict[str, float]:
    """Cycles for which one wave keeps each unit in some blocks, divided by a number of rounds."""
    kept: defaultdict[str, float] = defaultdict(float)
    for line in found.lines:
        if line.block not in starts or not times:
            continue
        for unit, count in _kept(line).items():
            kept[unit] += count * line.executions
    return {unit: count / times for unit, count in kept.items()}


def _kept(line: LineCost) -> dict[str, float]:
    """Units that an instruction keeps, and for how long."""
    now = timing(line.instruction)
    if now.unit == "internal":
        return {}
    kept: dict[str, float] = {now.unit: line.slots}
    if now.issue == "trans":
        kept["trans"] = cycles("trans issue")
    elif now.service:
        kept[f"{now.unit} data"] = now.service
    return kept


def _samples(costs: list[float]) -> list[float]:
    """The middle of a number of rounds: the first finds nothing begun, the last nothing beside it."""
    return costs[1:-1] if len(costs) > 2 else costs[-1:]


class _Collector:
    """Cycles of each instruction, round by round."""

    def __init__(self) -> None:
        self.cycles: dict[int, list[list[float]]] = defaultdict(list)
        self.slots: dict[int, list[int]] = defaultdict(list)
        self.waited: dict[int, list[list[tuple[str, int]]]] = defaultdict(list)

    def add(self, path: Sequence[Instruction], issues: Sequence[Issue]) -> None:
        """Take in one wave."""
        cycles: dict[int, list[float]] = defaultdict(list)
        waited: dict[int, list[tuple[str, int]]] = defaultdict(list)
        before = issues[0].cycle - 1
        for number, (instruction, issue) in enumerate(zip(path, issues, strict=True)):
            cycles[instruction.offset].append(issue.cycle - before)
            waited[instruction.offset].append((issue.reason, issue.waited) if number else ("", 0))
            self.slots[instruction.offset].append(issue.slots)
            before = issue.cycle
        for offset, costs in cycles.items():
            self.cycles[offset].append(costs)
            self.waited[offset].append(waited[offset])

    def line(self, instruction: Instruction, block: int, times: int) -> LineCost:
        """Mean of the waves."""
        rounds = [cost for costs in self.cycles[instruction.offset] for cost in _samples(costs)]
        reasons: Counter[str] = Counter()
        for waits in self.waited[instruction.offset]:
            middle = waits[1:-1] if len(waits) > 2 else waits[-1:]
            for reason, count in middle:
                if reason:
                    reasons[reason] += count
        waited = {reason: count / len(rounds) for reason, count in reasons.most_common() if count > 0}
        kept = self.slots[instruction.offset]
        return LineCost(instruction, block, times, sum(rounds) / len(rounds), sum(kept) / len(kept), waited)


def _simulated(
    flow: ControlFlow, waves: int, rule: Rule, memory: Memory, together: int | None
) -> tuple[list[Instruction], list[list[Issue]], _Collector]:
    """Walk the code with all waves; then each block by itself that was not come to."""
    collector = _Collector()
    path = [instruction for block in walk(flow) for instruction in block.instructions]
    issues = Simd([path] * waves, rule=rule, memory=memory, together=together).run()
    for wave in issues:
        collector.add(path, wave)
    for block in flow.blocks.values():
        if block.start not in collector.cycles:
            alone = Simd([block.instructions] * waves, rule=rule, memory=memory, together=together).run()
            for wave in alone:
                collector.add(block.instructions, wave)
    return path, issues, collector


def _checked(waves: int, instructions: Sequence[Instruction]) -> None:
    if waves not in range(1, _MOST_WAVES + 1):
        raise ValueError(f"a SIMD holds 1 to {_MOST_WAVES} waves, not {waves!r}")
    data = next((instruction for instruction in instructions if instruction.format == "DATA"), None)
    if data is instructions[0]:
        raise ValueError("the code begins with bytes that are no instruction")


def estimate(
    code: Code,
    *,
    waves: int = 1,
    rule: Rule = "sources",
    memory: Memory = "infinity",
    trips: Mapping[int, int] | None = None,
    together: int | None = None,
) -> Estimate:
    r"""Count the cycles of a piece of code.

    Parameters
    ----------
    code : Builder, sequence of Item or sequence of Instruction
        A kernel or a part of one. Data behind it are left out.
    waves : int
        Waves that share the SIMD, 1 to 16.
    rule : str
        Bank rule of pairs: ``sources``, ``accumulators`` or ``cached``.
    memory : str
        Where what is loaded lies: ``infinity`` (Infinity Cache) or ``cold``.
    trips : Mapping of int to int, optional
        Rounds of each loop, by the offset of its head; a loop that is not named is counted once.
    together : int, optional
        How many of the waves are of one workgroup and wait for each other at barriers; all by default.

    Raises
    ------
    ValueError
        For code that is empty or begins with data, waves that a SIMD cannot hold, loops that are not there.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> text = "again:\nv_fma_f32 v0, v1, v2, v0\nv_fma_f32 v3, v1, v2, v3\ns_cbranch_scc1 again\ns_endpgm"
    >>> found = estimate(disassemble(assemble(text)), waves=8, trips={0: 100})
    >>> found.loops[0].head, found.bound
    (0, 'valu')
    """
    instructions = instructions_of(code)
    _checked(waves, instructions)
    for name, given, offered in (("rule", rule, RULES), ("memory", memory, MEMORIES)):
        if given not in offered:
            raise ValueError(f"there is no {name} {given!r}: {', '.join(offered)}")
    flow = control_flow([instruction for instruction in instructions if instruction.format != "DATA"])
    counted = dict(trips or {})
    times = executions(flow, counted)
    path, issues, collector = _simulated(flow, waves, rule, memory, together)
    innermost: dict[int, int] = {}
    found = tuple(loops(flow))
    for loop in sorted(found, key=lambda loop: loop.depth):
        innermost.update(dict.fromkeys(loop.blocks, loop.head))
    lines: list[LineCost] = []
    blocks: list[BlockCost] = []
    on_path = {instruction.offset for instruction in path}
    for start, block in flow.blocks.items():
        costs = [collector.line(instruction, start, times[start]) for instruction in block.instructions]
        lines += costs
        taken = sum(cost.cycles for cost in costs)
        blocks.append(
            BlockCost(start, block.end, times[start], taken, innermost.get(start), start in on_path)
        )
    empty = Estimate(
        cycles=0.0,
        waves=waves,
        blocks=tuple(blocks),
        lines=tuple(lines),
        busy={},
        waited={},
        bound="latency",
        loops=found,
        trips={loop.head: counted.get(loop.head, 1) for loop in found},
        rule=rule,
        memory=memory,
        path=tuple(path),
        issues=tuple(tuple(wave) for wave in issues),
    )
    return _summed(empty)


def _summed(found: Estimate) -> Estimate:
    """Fill in what is known of all blocks together."""
    total = _region_cycles(found)[None]
    walked = {block.start for block in found.blocks if block.walked}
    kept = sorted(kept_by_unit(found, walked).items(), key=lambda entry: -entry[1])
    busy = {unit: found.waves * count / total for unit, count in kept} if total else {}
    waited: defaultdict[str, float] = defaultdict(float)
    for line in found.lines:
        if line.block in walked:
            for reason, count in line.waited.items():
                waited[reason] += count * line.executions
    for wave in found.issues:
        # before a wave's first issue, which no line counts
        if wave and wave[0].waited:
            waited[wave[0].reason] += wave[0].waited / found.waves
    longest = sorted(waited.items(), key=lambda entry: -entry[1])
    return replace(
        found,
        cycles=total,
        busy=busy,
        waited={reason: count / total for reason, count in longest} if total else {},
        bound=next((unit for unit, part in busy.items() if part >= _BOUND), "latency"),
    )
