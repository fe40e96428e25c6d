"""One wave on its SIMD: what it has issued, what is on the way to it, and what its next instruction needs."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from ..accesses import SCC
from ..instruction import Instruction
from .banks import OperandCache
from .constants import cycles
from .timing import Timing

if TYPE_CHECKING:
    from .pipeline import Issue

__all__ = ["Wave"]

_BACK: Final = 8
_NEVER: Final = -(1 << 40)
#: Counters whose accesses come back in any order.
_SCALAR_MEMORY: Final = "smem"
_END: Final = attrgetter("end")


class _Access(NamedTuple):
    """An access of memory that is on its way: when it ends, and what it writes."""

    end: int
    registers: tuple[int, ...]


class Wave:
    """State of a wave.

    Parameters
    ----------
    number : int
        Its age: lower is older.
    path : sequence of Instruction
        What it executes.
    timings : sequence of Timing
        What is known of each of these.
    start : int
        Its first cycle.
    """

    def __init__(
        self, number: int, path: Sequence[Instruction], timings: Sequence[Timing], start: int
    ) -> None:
        self.number = number
        self.path = path
        self.timings = timings
        #: What its pairs find at hand under the bank rule ``cached``.
        self.operands = OperandCache()
        self.position = 0
        self.priority = 0
        self.at_barrier = False
        self.clause = 0
        #: First cycle of an instruction that a unit takes, and of one that the sequencer executes itself.
        self.ordinary = start
        self.internal = start
        #: Why these are not simply the next cycle.
        self.pause = ""
        self.issues: list[Issue] = []
        self.valu_done = _NEVER
        self._vector: dict[int, tuple[int, int]] = {}
        self._scalar: dict[int, tuple[int, str]] = {}
        self._scalar_read: dict[int, int] = {}
        self._memory: dict[int, tuple[int, str]] = {}
        self._pending: dict[str, list[_Access]] = {}
        self._delays: list[tuple[int, str, int]] = []
        self._valus: deque[tuple[int, int]] = deque(maxlen=_BACK)
        self._transes: deque[tuple[int, int]] = deque(maxlen=_BACK)
        self._salu = _NEVER
        self._lds = _NEVER
        self._vmem = _NEVER

    @property
    def done(self) -> bool:
        """Whether everything is issued."""
        return self.position >= len(self.path)

    @property
    def soonest(self) -> int:
        """Cycle before which no instruction of any kind can go."""
        return min(self.ordinary, self.internal)

    # -- what the next instruction needs ---------------------------------------------------------------------

    def limits(self, now: Timing) -> Iterator[tuple[int, str]]:
        """Yield cycles before which the next instruction cannot go, with the reason."""
        unit = now.unit
        if unit == "internal":
            yield from self._internal_limits(now)
            return
        if self._delays:
            yield self._asked(), "delay"
        if self._memory:
            yield from self._data_limits(now)
        if unit == "valu":
            yield self._lds + cycles("valu behind lds"), "drain"
            yield self._vmem + cycles("valu behind vmem"), "drain"
            for register in now.scalar_reads:
                written = self._scalar.get(register)
                if written is not None and written[1] == "scalar":
                    yield written[0] + cycles("salu to valu"), "result"
            return
        if unit in ("lds", "vmem", "export"):
            yield self.valu_done, "drain"
            for register in now.address if unit == "lds" else ():
                if register in self._vector:
                    yield self._vector[register][1] + cycles("lds address"), "drain"
        elif now.issue == "smem":
            yield self._salu + cycles("smem behind salu"), "drain"
        yield from self._scalar_limits(now)

    def _scalar_limits(self, now: Timing) -> Iterator[tuple[int, str]]:
        for register in now.scalar_reads:
            written = self._scalar.get(register)
            if written is not None:
                cycle, by = written
                name = "valu to salu" if by == "valu" else "scc result" if register == SCC else "salu result"
                yield cycle + cycles(name), "result"
        for register in now.scalar_writes:
            if register in self._scalar_read:
                yield self._scalar_read[register] + cycles("scalar overwrite"), "result"

    def _internal_limits(self, now: Timing) -> Iterator[tuple[int, str]]:
        for name, count in now.waits.items():
            pending = self._pending.get(name, [])
            if len(pending) > count:
                yield pending[len(pending) - count - 1].end, name
        if now.issue == "end" and self._pending.get("vscnt"):
            yield self._pending["vscnt"][-1].end, "vscnt"
        if "valu" in now.drains and self._valus:
            executed, result = self._valus[-1]
            yield executed + result, "drain"
        if "memory" in now.drains:
            yield max(self._lds, self._vmem) + cycles("valu behind lds"), "drain"
        if "salu" in now.drains:
            yield self._salu + cycles("salu result"), "drain"

    def _data_limits(self, now: Timing) -> Iterator[tuple[int, str]]:
        """What is read or written while a load to it is on the way: no hardware waits, correct code does."""
        for registers in (now.vector_reads, now.vector_writes, now.scalar_reads, now.scalar_writes):
            for register in registers:
                if register in self._memory:
                    yield self._memory[register]

    def _asked(self) -> int:
        """Cycle that the delay hints for the next instruction ask for."""
        cycle = _NEVER
        for after, unit, back in self._delays:
            if after:
                continue
            if unit == "SALU":
                cycle = max(cycle, self._salu + 1 + back)
                continue
            history = self._valus if unit == "VALU" else self._transes
            if len(history) >= back:
                executed, result = history[-back]
                cycle = max(cycle, executed + result)
        return cycle

    def sources(self, now: Timing) -> tuple[int, int]:
        """Cycle in which the sources of a vector instruction are ready, and that of its VGPRs alone."""
        ready = forwarded = _NEVER
        for register in now.vector_reads:
            if register in self._vector:
                forwarded = max(forwarded, self._vector[register][0])
        for register in now.scalar_reads:
            written = self._scalar.get(register)
            if written is not None and written[1] == "valu":
                ready = max(ready, written[0] + cycles("mask result"))
        return max(ready, forwarded), forwarded

    def counter_of(self, now: Timing) -> str:
        """Name the counter that a wait waits for."""
        return next(iter(now.waits), "")

    # -- what an instruction leaves behind ------------------------------------------------------------------

    def begin(self, now: Timing, end: int) -> None:
        """Note an access of memory that ends in a cycle."""
        registers = (*now.vector_writes, *now.scalar_writes) if now.loads else ()
        for name, count in now.counters.items():
            pending = self._pending.setdefault(name, [])
            if pending and now.issue != _SCALAR_MEMORY:
                # these come back in order
                end = max(end, pending[-1].end)
            pending += [_Access(end, registers)] * count
            pending.sort(key=_END)
        name = next(iter(now.counters), "")
        for register in registers:
            self._memory[register] = end, name

    def follow(self, now: Timing, cycle: int, executed: int) -> None:
        """Move on behind an instruction that was issued."""
        self.position += 1
        self.pause = ""
        if self._delays:
            self._delays = [(after - 1, unit, back) for after, unit, back in self._delays if after]
        if now.unit == "internal":
            self._follow_internal(now, cycle)
            return
        self.ordinary = cycle + 1
        self.internal = cycle
        if now.unit == "valu":
            self._follow_vector(now, executed)
        elif now.unit in ("lds", "vmem"):
            self.internal = cycle + cycles("wait behind memory")
            if now.unit == "lds":
                self._lds = cycle
            else:
                self._vmem = cycle
        elif now.unit == "branch":
            self._follow_branch(cycle)
        elif now.issue == "salu":
            self._salu = cycle
        if now.issue == "salu":
            for register in now.scalar_writes:
                self._scalar[register] = cycle, "scalar"
                self._memory.pop(register, None)

    def _follow_internal(self, now: Timing, cycle: int) -> None:
        self.ordinary = self.internal = cycle + 1 + now.idle
        if now.idle:
            self.pause = "idle"
        if now.delays:
            self._delays = list(now.delays)
        if now.priority is not None:
            self.priority = now.priority
        for name, count in now.waits.items():
            pending = self._pending.get(name, [])
            over = max(0, len(pending) - count)
            for access in pending[:over]:
                for register in access.registers:
                    # a later load of the same register is still on its way
                    if self._memory.get(register, (0, ""))[0] <= max(access.end, cycle):
                        self._memory.pop(register, None)
            del pending[:over]

    def _follow_vector(self, now: Timing, executed: int) -> None:
        for register in now.scalar_reads:
            self._scalar_read[register] = executed
        for register in now.vector_writes:
            self._vector[register] = executed + now.result, executed
            self._memory.pop(register, None)
        for register in now.scalar_writes:
            self._scalar[register] = executed, "valu"
        (self._transes if now.issue == "trans" else self._valus).append((executed, now.result))

    def _follow_branch(self, cycle: int) -> None:
        branch = self.path[self.position - 1]
        taken = not self.done and self.path[self.position].offset != branch.end
        self.ordinary = self.internal = cycle + cycles("branch taken" if taken else "branch")
        self.pause = "branch"
