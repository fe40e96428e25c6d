"""Waves of one SIMD, instruction by instruction: when each is issued, and what it waited for.

A wave issues in order. Of several waves the oldest of the highest priority goes first, one instruction per
unit and cycle. The vector ALU executes in the order of issue: an instruction whose source is not there yet
holds those behind it, of all waves, unless a delay hint has kept it from being issued. LDS and memory wait
until the wave's own vector instructions are done, scalar loads until its scalar ones are.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import Final, NamedTuple

from ..instruction import Instruction
from .banks import Rule
from .constants import cycles
from .timing import Memory, Timing, timing
from .wave import Wave

__all__ = ["Issue", "Simd", "simulate"]


_QUEUE: Final = cycles("valu queue")
_UNITS: Final[tuple[str, ...]] = ("valu", "scalar", "lds", "vmem", "branch", "export")
#: Units whose instructions come in clauses.
_CLAUSES: Final = frozenset({"lds", "vmem", "scalar"})


class Issue(NamedTuple):
    """One instruction of one wave.

    Attributes
    ----------
    cycle : int
        When it was issued; of a wait, when it was over.
    waited : int
        Cycles that it came later than the wave alone could have issued it.
    reason : str
        What for: ``""``, ``unit`` (another wave or an earlier instruction keeps it), ``result`` (of an
        earlier instruction), ``delay`` (a delay hint), ``drain`` (the ALU has to be empty), ``queue``,
        ``barrier``, ``branch``, ``idle``, or the name of a wait counter.
    executed : int
        When the vector ALU began with it; for others as ``cycle``.
    slots : int
        Cycles for which it kept the issue of its unit.
    """

    cycle: int
    waited: int
    reason: str
    executed: int
    slots: int


class Simd:
    """A SIMD and the waves on it.

    Parameters
    ----------
    paths : sequence of sequence of Instruction
        What each wave executes, in order, branches that were taken included; the oldest wave first.
    starts : sequence of int, optional
        First cycle of each wave; all begin together by default.
    rule : str
        Bank rule for pairs.
    memory : str
        Where what is loaded lies.
    recorded : Mapping of (int, int) to int, optional
        Cycles at which something is known to be issued, by wave and position in its path: what memory did.
    together : int, optional
        Waves of a workgroup, which a barrier holds together, one group after the other; all by default.
    """

    def __init__(
        self,
        paths: Sequence[Sequence[Instruction]],
        *,
        starts: Sequence[int] | None = None,
        rule: Rule = "sources",
        memory: Memory = "infinity",
        recorded: Mapping[tuple[int, int], int] | None = None,
        together: int | None = None,
    ) -> None:
        first = [0] * len(paths) if starts is None else starts
        ages = range(len(paths))
        # waves that share a path share what is known of it: one look at each instruction, not one per issue
        known = {id(path): [timing(instruction, rule) for instruction in path] for path in paths}
        self.waves = [
            Wave(age, path, known[id(path)], start)
            for age, path, start in zip(ages, paths, first, strict=True)
        ]
        self.together = together or max(1, len(paths))
        self.rule: Rule = rule
        self.recorded = recorded or {}
        self._free: dict[str, int] = dict.fromkeys(_UNITS, 0)
        self._load = {"smem": cycles(f"smem {memory}"), "vmem": cycles(f"vmem {memory}")}
        self._executed = 0
        self._trans = 0
        self._queue: deque[int] = deque([0] * _QUEUE, _QUEUE)
        self._data: dict[str, int] = {"lds": 0, "vmem": 0}
        self._owner: dict[str, Wave] = {}

    def run(self) -> list[list[Issue]]:
        """Issue everything; the answer has a list for each wave."""
        # what has been found for a wave stays true until that wave has moved, or is too early by then
        found: dict[int, tuple[int, int, str]] = {}
        waiting = [(wave.soonest, 0, wave.number) for wave in self.waves if wave.path]
        heapify(waiting)
        while waiting:
            cycle, _, number = heappop(waiting)
            wave = self.waves[number]
            possible = self._earliest(wave, found)
            if possible > cycle:
                heappush(waiting, (possible, -wave.priority, number))
                continue
            self._issue(wave, *found.pop(number))
            moved = [] if wave.done or wave.at_barrier else [wave]
            if wave.done or wave.at_barrier:
                moved = self._open_barrier(number // self.together)
            for each in moved:
                heappush(waiting, (each.soonest, -each.priority, each.number))
        return [wave.issues for wave in self.waves]

    def _earliest(self, wave: Wave, found: dict[int, tuple[int, int, str]]) -> int:
        """First cycle in which a wave's next instruction can go; why is left in ``found``."""
        known = found.get(wave.number)
        now = wave.timings[wave.position]
        if known is None:
            known = found[wave.number] = self._own(wave, now)
        cycle = known[0]
        free = self._free.get(now.unit, 0)
        if now.unit == "valu" and self._queue[0] > max(cycle, free):
            cycle, known = self._queue[0], (self._queue[0], known[1], "queue")
        elif free > cycle:
            cycle, known = free, (free, known[1], "unit")
        owner = self._owner.get(now.unit)
        if owner is not None and owner is not wave:
            # a clause of another wave is not interrupted: ask again when it has moved on
            cycle = max(cycle, owner.ordinary + 1)
            known = (cycle, known[1], "unit")
        found[wave.number] = known
        return cycle

    def _own(self, wave: Wave, now: Timing) -> tuple[int, int, str]:
        """Cycle that the wave's own past allows, the cycle without any wait, and the reason."""
        first = wave.internal if now.unit == "internal" else wave.ordinary
        natural = min(first, wave.issues[-1].cycle + 1) if wave.issues else first
        recorded = self.recorded.get((wave.number, wave.position))
        if recorded is not None:
            return recorded, natural, wave.counter_of(now)
        cycle, reason = first, wave.pause if now.unit != "internal" or wave.pause else "drain"
        for asked, why in wave.limits(now):
            if asked > cycle:
                cycle, reason = asked, why
        return cycle, natural, reason

    def _issue(self, wave: Wave, cycle: int, natural: int, reason: str) -> None:
        instruction = wave.path[wave.position]
        now = wave.timings[wave.position]
        slots = now.slots
        if self.rule == "cached" and now.issue == "dual":
            slots = wave.operands.cycles(instruction)
        executed = cycle
        if now.unit in self._free:
            self._free[now.unit] = cycle + slots
        if now.unit == "valu":
            executed = self._execute(wave, now, cycle, slots)
        elif now.unit in ("lds", "vmem") or now.issue == "smem":
            self._access(wave, now, cycle)
        elif now.counters:
            wave.begin(now, cycle + cycles("message"))
        waited = cycle - natural
        wave.issues.append(Issue(cycle, waited, reason if waited > 0 else "", executed, slots))
        wave.follow(now, cycle, executed)
        self._clauses(wave, now)
        if now.issue == "barrier":
            wave.at_barrier = True

    def _execute(self, wave: Wave, now: Timing, cycle: int, slots: int) -> int:
        """Cycle in which the vector ALU begins with an instruction."""
        ready, forwarded = wave.sources(now)
        executed = max(cycle, self._executed, ready)
        if now.issue == "trans":
            executed = max(executed, self._trans)
            self._trans = executed + cycles("trans issue")
        self._executed = executed + slots
        self._queue.append(executed)
        # a link of a chain, whose source has just become ready, is done later than one that stands alone
        late = cycles("forwarded") if forwarded >= executed else 0
        wave.valu_done = max(wave.valu_done, executed + cycles("memory behind valu") + late)
        return executed

    def _access(self, wave: Wave, now: Timing, cycle: int) -> None:
        """Begin an access of memory, whose data pass one access at a time."""
        if now.issue == "smem":
            wave.begin(now, cycle + self._load["smem"])
            return
        local = now.unit == "lds"
        self._data[now.unit] = end = max(cycle, self._data[now.unit]) + now.service
        if local:
            end += cycles("lds load" if now.loads else "lds store")
        else:
            end += self._load["vmem"] if now.loads else cycles("vmem store")
        wave.begin(now, end)

    def _clauses(self, wave: Wave, now: Timing) -> None:
        """Keep a unit for the wave that is inside of a clause."""
        if now.clause:
            wave.clause = now.clause
            following = "" if wave.done else wave.timings[wave.position].unit
            if following in _CLAUSES:
                self._owner.setdefault(following, wave)
        elif wave.clause:
            wave.clause -= 1
            if wave.clause and now.unit in _CLAUSES:
                self._owner[now.unit] = wave
        if not wave.clause or wave.done:
            self._owner = {unit: owner for unit, owner in self._owner.items() if owner is not wave}

    def _open_barrier(self, number: int) -> list[Wave]:
        """Let the waves of a group go on if all of them that have not ended stand at the barrier."""
        first = number * self.together
        group = [wave for wave in self.waves[first : first + self.together] if not wave.done]
        if not all(wave.at_barrier for wave in group):
            return []
        last = max((wave.ordinary - 1 for wave in group), default=0) + cycles("barrier")
        for wave in group:
            wave.at_barrier, wave.pause = False, "barrier"
            wave.ordinary = wave.internal = max(wave.ordinary, last)
        return group


def simulate(
    paths: Sequence[Sequence[Instruction]],
    *,
    starts: Sequence[int] | None = None,
    rule: Rule = "sources",
    memory: Memory = "infinity",
    recorded: Mapping[tuple[int, int], int] | None = None,
    together: int | None = None,
) -> list[list[Issue]]:
    r"""Issue the waves of one SIMD.

    Parameters
    ----------
    paths, starts, rule, memory, recorded, together
        Those of :class:`Simd`.

    Examples
    --------
    A chain of three instructions, with the hint that the vector ALU needs five cycles for each link:

    >>> from barewave.isa import assemble, disassemble
    >>> text = "v_add_f32 v0, v0, v1\ns_delay_alu instid0(VALU_DEP_1)\nv_add_f32 v0, v0, v2"
    >>> [issue.cycle for issue in simulate([disassemble(assemble(text))])[0]]
    [0, 0, 5]
    """
    simd = Simd(paths, starts=starts, rule=rule, memory=memory, recorded=recorded, together=together)
    return simd.run()
