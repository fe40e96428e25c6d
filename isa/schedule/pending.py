"""What is on its way to registers and memory at a place of the code, by wait counter.

Every register that something is on its way to has, by counter, the number of the event that it waits for;
the wait for it leaves as many outstanding as there were events behind that one. Where ways meet, the fewest
count.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..builder.statements import Statement
from ..wait_counters import LIMITS
from .effects import Effects, remembered, statement_effects

__all__ = [
    "COUNTERS",
    "EXPORTS",
    "LDS",
    "LDS_ANY",
    "LDS_STORES",
    "LOADS",
    "MOST",
    "ORDER",
    "STORES",
    "STORE_ANY",
    "STORE_ATOMICS",
    "VECTOR_ANY",
    "Facts",
    "Pending",
    "facts_of",
]

#: Names of the counters by number.
COUNTERS: Final = ("vmcnt", "lgkmcnt", "expcnt", "vscnt")
LOADS, LDS, EXPORTS, STORES = range(4)
#: The largest number that a wait can be for: one more is no wait.
MOST: Final = tuple(LIMITS[name] - 1 for name in COUNTERS)

#: Not registers, but kept beside them: the last event of a kind; the first, no event, waits for them all.
ORDER, LDS_STORES, LDS_ANY, VECTOR_ANY, STORE_ANY, STORE_ATOMICS = range(-6, 0)


@dataclass(frozen=True, slots=True)
class Facts:
    """What an instruction has to do with wait counters.

    Attributes
    ----------
    events : tuple of int
        Counters in which it is an event that ends in the order of the events.
    marks : tuple of (int, int)
        Counter and register (or kind of event) that then wait for it.
    unordered : frozenset of int
        Registers that scalar memory or a message will write.
    is_unordered : bool
        Whether it counts in ``lgkmcnt`` in no order.
    held : frozenset of int
        VGPRs that an export reads some time.
    limits : tuple of (int, int)
        A wait: counter and how many it leaves.
    in_order : frozenset of int
        Counters in which its results follow earlier ones.
    """

    events: tuple[int, ...]
    marks: tuple[tuple[int, int], ...]
    unordered: frozenset[int]
    is_unordered: bool
    held: frozenset[int]
    limits: tuple[tuple[int, int], ...]
    in_order: frozenset[int]


def _limits(statement: Statement, found: Effects) -> tuple[tuple[int, int], ...]:
    """Read a wait; one that depends on an SGPR's value is for nothing that is known."""
    if found.issue != "wait":
        return ()
    instruction = statement.instruction
    info = instruction.info
    immediate = instruction.modifiers.get("simm16", 0)
    if info.immediate == "waitcnt":
        counts = ((LOADS, immediate >> 10 & 63), (LDS, immediate >> 4 & 63), (EXPORTS, immediate & 7))
        return tuple((counter, count) for counter, count in counts if count <= MOST[counter])
    if "null_counter" in info.flags:
        counter = COUNTERS.index(info.name.rpartition("_")[2])
        if instruction.operands["sdst"].kind == "null" and immediate & 63 <= MOST[counter]:
            return ((counter, immediate & 63),)
        return ()
    if not info.operands:
        return tuple((counter, 0) for counter in range(4))
    return ()


@remembered
def facts_of(statement: Statement) -> Facts:
    """Find what a statement has to do with wait counters; remembered for the same bytes."""
    found = statement_effects(statement)
    names = found.counters
    nothing = frozenset[int]()
    is_gds = "gds" in found.memory_reads | found.memory_writes or "gws" in found.flags
    is_unordered = "lgkmcnt" in names and (found.issue in ("smem", "message") or is_gds)
    events = tuple(
        counter
        for counter, name in enumerate(COUNTERS)
        if name in names and not (counter == LDS and is_unordered)
    )
    vector = [unit for unit in found.writes if unit >= 256]
    loaded = (EXPORTS,) if found.issue == "lds_direct" else (LOADS, LDS)
    marks = [(counter, unit) for counter in events if counter in loaded for unit in vector]
    if LDS in events:
        marks.append((LDS, LDS_ANY))
        if found.memory_writes:
            marks.append((LDS, LDS_STORES))
    if LOADS in events:
        marks.append((LOADS, VECTOR_ANY))
    if STORES in events:
        marks.append((STORES, STORE_ANY))
        if "atomic" in found.flags:
            marks.append((STORES, STORE_ATOMICS))
    held = frozenset(unit for unit in found.reads if unit >= 256) if EXPORTS in events else nothing
    return Facts(
        events,
        tuple(marks),
        found.writes if is_unordered else nothing,
        is_unordered,
        held,
        _limits(statement, found),
        frozenset(events) if found.issue != "lds_direct" else nothing,
    )


class Pending:
    """Events on their way, by counter.

    Attributes
    ----------
    issued : list of int
        Number of the last event of each counter; 0 where a block begins.
    waiting : list of dict
        By counter: register (or kind of event) to the number of its last event and the index of the item that
        it came from.
    scalar : dict of int to int
        SGPRs that come in no order, and the index of the item that each came from.
    is_mixed : bool
        Whether anything may be on its way that comes in no order.
    held : dict of int to (int, int)
        VGPRs that an export has not read yet: number of the event, and the index of its item.
    """

    __slots__ = ("held", "is_mixed", "issued", "scalar", "waiting")

    def __init__(self) -> None:
        self.issued = [0, 0, 0, 0]
        self.waiting: list[dict[int, tuple[int, int]]] = [{}, {}, {}, {}]
        self.scalar: dict[int, int] = {}
        self.is_mixed = False
        self.held: dict[int, tuple[int, int]] = {}

    def copy(self) -> Pending:
        """Give a copy that counts from 0 again."""
        made = Pending()
        for counter, waiting in enumerate(self.waiting):
            base = self.issued[counter]
            made.waiting[counter] = {unit: (at - base, cause) for unit, (at, cause) in waiting.items()}
        made.scalar = dict(self.scalar)
        made.is_mixed = self.is_mixed
        base = self.issued[EXPORTS]
        made.held = {unit: (at - base, cause) for unit, (at, cause) in self.held.items()}
        return made

    def merge(self, other: Pending) -> bool:
        """Take in what another way brings; both count from 0. Returns whether anything is new."""
        is_new = False
        pairs = [*zip(self.waiting, other.waiting, strict=True), (self.held, other.held)]
        for own, theirs in pairs:
            for unit, event in theirs.items():
                before = own.get(unit)
                if before is None or event[0] > before[0] or (event[0] == before[0] and event[1] < before[1]):
                    own[unit] = event
                    is_new = True
        for unit, cause in other.scalar.items():
            if unit not in self.scalar or cause < self.scalar[unit]:
                self.scalar[unit] = cause
                is_new = True
        if other.is_mixed and not self.is_mixed:
            self.is_mixed = is_new = True
        return is_new

    def wait(self, counter: int, left: int) -> None:
        """Forget what has come when at most ``left`` events of a counter are outstanding."""
        last = self.issued[counter] - left
        self._forget(self.waiting[counter], last)
        if counter == EXPORTS:
            self._forget(self.held, last)
        if counter == LDS and not left:
            self.scalar.clear()
            self.is_mixed = False

    @staticmethod
    def _forget(waiting: dict[int, tuple[int, int]], last: int) -> None:
        for unit in [unit for unit, (at, _) in waiting.items() if at <= last]:
            del waiting[unit]

    def issue(self, facts: Facts, index: int) -> None:
        """Note what an instruction begins."""
        issued = self.issued
        for counter in facts.events:
            issued[counter] += 1
        for counter, unit in facts.marks:
            self.waiting[counter][unit] = (issued[counter], index)
        for unit in facts.held:
            self.held[unit] = (issued[EXPORTS], index)
        if facts.is_unordered:
            self.is_mixed = True
            for unit in facts.unordered:
                self.scalar[unit] = index
