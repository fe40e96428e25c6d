"""What an instruction has to wait for, given what is on its way: the rules of the pass :mod:`.waits`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..builder.statements import Item, RawBytes, Statement
from .effects import Effects, statement_effects
from .pending import (
    EXPORTS,
    LDS,
    LDS_ANY,
    LDS_STORES,
    LOADS,
    MOST,
    ORDER,
    STORE_ANY,
    STORE_ATOMICS,
    STORES,
    VECTOR_ANY,
    Facts,
    Pending,
    facts_of,
)  # fmt: skip

__all__ = ["NONE", "Need", "Needs"]

NONE: Final = 1 << 16
"""Of a counter that may leave any number."""
#: Kinds of events that something waits for as a whole, by what it is.
_BARRIER: Final = ((LDS, LDS_ANY), (STORES, STORE_ANY))
_BARRIER_STORES: Final = ((LDS, LDS_STORES), (STORES, STORE_ANY))
_RELEASE: Final = ((LOADS, VECTOR_ANY), (LDS, LDS_ANY), (STORES, STORE_ANY))
_ACQUIRE: Final = ((LOADS, VECTOR_ANY), (LDS, LDS_ANY), (STORES, STORE_ATOMICS))
_LEAVE: Final = ((LOADS, VECTOR_ANY), (LDS, LDS_ANY))
#: Flags of instructions that may touch any register, or go where anything may be touched.
_ANYTHING: Final = frozenset({"call", "indirect", "relative_source", "relative_destination"})


@dataclass(slots=True)
class Need:
    """What has to be waited for at one place: how many each counter may leave, and why."""

    left: list[int] = field(default_factory=lambda: [NONE] * 4)
    why: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])

    def __bool__(self) -> bool:
        return bool(self.why)

    def add(self, counter: int, left: int, unit: int, cause: int) -> None:
        """Ask for a wait; the reason that asks for most comes first."""
        if left < self.left[counter]:
            self.left[counter] = left
            self.why.insert(0, (counter, unit, cause))
        else:
            self.why.append((counter, unit, cause))


class Needs:
    """The rules for one list of items.

    Parameters
    ----------
    items : sequence of Item
        A body.
    releases : frozenset of int
        Indices of items before which all memory accesses are waited for.
    loads_over_barriers, memory_ordered : bool
        As for :func:`.waits.waits`.
    is_anew : bool
        Whether waits are derived again from code that had some.

    Attributes
    ----------
    waits_stores : set of int
        Items that turned out to wait for stores.
    """

    def __init__(
        self,
        items: Sequence[Item],
        releases: frozenset[int],
        loads_over_barriers: bool,
        memory_ordered: bool,
        is_anew: bool,
    ) -> None:
        self.items = items
        self.releases = releases
        self.waits_stores: set[int] = set()
        self._is_anew = is_anew
        self._is_ordered = memory_ordered
        self._barrier = _BARRIER_STORES if loads_over_barriers else _BARRIER
        self._acquires = self._find_acquires()

    def _find_acquires(self) -> set[int]:
        """Barriers behind which a cache is invalidated: they order global memory too."""
        found: set[int] = set()
        last = -1
        for index, item in enumerate(self.items):
            if not isinstance(item, Statement):
                continue
            effects = statement_effects(item)
            if effects.issue == "barrier":
                last = index
            elif "invalidates_gl0" in effects.flags and last >= 0:
                found.add(last)
            elif effects.issue not in ("wait", "hint", "nop"):
                last = -1
        return found

    def _ask(self, pending: Pending, need: Need, counter: int, unit: int) -> None:
        event = pending.waiting[counter].get(unit)
        if event is None:
            return
        left = min(pending.issued[counter] - event[0], MOST[counter])
        if (counter == LDS and pending.is_mixed) or (counter == EXPORTS and pending.held):
            left = 0
        if not self._is_ordered and counter in (LOADS, STORES):
            left = 0
        need.add(counter, left, unit, event[1])

    def _registers(self, pending: Pending, need: Need, found: Effects, facts: Facts) -> None:
        """What the registers of an instruction need."""
        for counter in (LOADS, LDS, EXPORTS):
            waiting = pending.waiting[counter]
            if not waiting:
                continue
            follows = counter in facts.in_order and (self._is_ordered or counter != LOADS)
            for unit in found.reads:
                # the half that a load keeps stays in the register
                keeps = follows and unit in found.partial and "atomic" not in found.flags
                if unit in waiting and not keeps:
                    self._ask(pending, need, counter, unit)
            if not follows:
                for unit in found.writes:
                    if unit in waiting:
                        self._ask(pending, need, counter, unit)
        if pending.scalar:
            for unit in found.reads | found.writes:
                if unit in pending.scalar:
                    need.add(LDS, 0, unit, pending.scalar[unit])
        if pending.held:
            for unit in found.writes:
                if unit in pending.held:
                    need.add(EXPORTS, 0, unit, pending.held[unit][1])

    def _all(self, pending: Pending, need: Need) -> None:
        """Wait for everything that is on its way to registers."""
        for counter, unit in _LEAVE:
            self._ask(pending, need, counter, unit)
        for unit in pending.waiting[EXPORTS]:
            self._ask(pending, need, EXPORTS, unit)
        for unit, cause in list(pending.scalar.items())[:1]:
            need.add(LDS, 0, unit, cause)
        for unit, (_, cause) in list(pending.held.items())[:1]:
            need.add(EXPORTS, 0, unit, cause)

    def find(self, pending: Pending, index: int, need: Need) -> None:
        """What has to be waited for before an item."""
        item = self.items[index]
        if isinstance(item, RawBytes):
            self._all(pending, need)
            return
        if index in self.releases:
            self._kinds(pending, need, _RELEASE)
            if need.left[STORES] == NONE:
                # the mark by which it is known again when waits are derived another time
                need.add(STORES, 0, ORDER, index)
        if not isinstance(item, Statement):
            return
        found = statement_effects(item)
        self._registers(pending, need, found, facts_of(item))
        flags = found.flags
        if found.issue == "barrier":
            self._kinds(pending, need, _RELEASE if index in self._acquires else self._barrier)
        elif "cache" in flags:
            if found.issue == "smem":
                self._all(pending, need)
            else:
                self._kinds(pending, need, _ACQUIRE)
        elif not flags.isdisjoint(_ANYTHING):
            self._all(pending, need)
        if self._is_anew and need.left[STORES] < NONE:
            # another time, a wait for stores is one for all
            self._kinds(pending, need, _RELEASE)
            self.waits_stores.add(index)

    def _kinds(self, pending: Pending, need: Need, kinds: Iterable[tuple[int, int]]) -> None:
        for counter, unit in kinds:
            self._ask(pending, need, counter, unit)

    def ask_all(self, pending: Pending, need: Need, wanted: Iterable[tuple[int, int]]) -> None:
        """Wait for some counters' registers, as far as something is on its way to them."""
        for counter, unit in sorted(wanted):
            if counter == LDS and unit in pending.scalar:
                need.add(LDS, 0, unit, pending.scalar[unit])
            else:
                self._ask(pending, need, counter, unit)
