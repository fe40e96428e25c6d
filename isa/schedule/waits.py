"""``s_waitcnt`` and ``s_waitcnt_vscnt``: put in as late, and for as little, as the rules allow.

The rules: every counter but one ends in the order of its events, so that a wait leaves as many outstanding as
began behind what is waited for. What one of the next two instructions needs is waited for in one go: a wait
takes as long as they do. Scalar memory and messages end in any order; while any is on its way, only a
wait for all helps, also for LDS, which has the same counter. A register that something is loaded into may be
neither read nor written, in no lane, before the wait; a load may follow another load of its kind. What a
store sends is read when it is issued. ``s_barrier`` waits for nothing: what other waves shall see is waited
for before it. The end of the program waits by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import Final

from ..accesses import register_name
from ..builder.statements import Item, Place, Statement
from .effects import statement_effects
from .insertions import wait, wait_stores
from .items import Block, Flow, checked_items, flow_of, groups_of, insert
from .needs import NONE, Need, Needs
from .pending import (
    COUNTERS,
    EXPORTS,
    LDS,
    LDS_ANY,
    LDS_STORES,
    LOADS,
    ORDER,
    STORE_ANY,
    STORE_ATOMICS,
    STORES,
    VECTOR_ANY,
    Pending,
    facts_of,
)  # fmt: skip

__all__ = ["strip_waits", "waits", "what_is_pending"]

#: Instructions that are issued in about the time that another wait would take.
_NEAR: Final = 2
_WHAT: Final = {
    LDS_ANY: "LDS accesses", LDS_STORES: "LDS stores", VECTOR_ANY: "loads", STORE_ANY: "stores",
    STORE_ATOMICS: "atomics", ORDER: "other waves",
}  # fmt: skip


def _passes(item: Statement) -> bool:
    """Whether what is on its way stays the same behind an instruction."""
    facts = facts_of(item)
    is_same = not (facts.events or facts.is_unordered or facts.limits)
    return is_same and statement_effects(item).issue not in ("branch", "barrier")


class _Waits:
    """The pass over one list of items."""

    def __init__(
        self,
        items: Sequence[Item],
        releases: frozenset[int],
        kernels: Collection[str] = (),
        loads_over_barriers: bool = False,
        memory_ordered: bool = True,
        is_anew: bool = False,
    ) -> None:
        self.items = items
        self.needs = Needs(items, releases, loads_over_barriers, memory_ordered, is_anew)
        self.kernels = frozenset(kernels)
        self.flow: Flow = flow_of(items)
        self.groups = groups_of(items)
        self.wave_size = next((item.wave_size for item in items if isinstance(item, Statement)), 32)
        self.additions: dict[int, list[Item]] = {}
        self.split: set[int] = set()
        #: what the end of a block, or the way from one that falls into another, has to wait for
        self.before_last: dict[int, set[tuple[int, int]]] = {}
        self.on_way: dict[tuple[int, int], set[tuple[int, int]]] = {}
        self.outs: dict[int, Pending] = {}

    def _look_ahead(self, pending: Pending, need: Need, index: int, stop: int) -> None:
        """Wait for what the next instructions need too: another wait would take as long as they do."""
        for following in range(index, min(index + _NEAR + 1, stop)):
            if following in self.groups:
                return
            if following > index:
                later = Need()
                self.needs.find(pending, following, later)
                for counter, unit, cause in later.why:
                    if later.left[counter] < need.left[counter] < NONE:
                        need.add(counter, later.left[counter], unit, cause)
            item = self.items[following]
            if isinstance(item, Statement) and not _passes(item):
                return

    # --- data flow ----------------------------------------------------------------------------------------
    @staticmethod
    def _settle(pending: Pending, need: Need) -> None:
        for counter, left in enumerate(need.left):
            if left < NONE:
                pending.wait(counter, left)

    def _pass(self, pending: Pending, number: int, tell: Callable[[int, Need], None] | None = None) -> None:
        """Follow a block, and tell of the places that have to wait."""
        block = self.flow.blocks[number]
        index = block.start
        last = block.stop - 1
        end = -1
        while index < block.stop:
            need = Need()
            if index == last and number in self.before_last:
                self.needs.ask_all(pending, need, self.before_last[number])
            if index >= end:
                end = self.groups.get(index, index + 1)
                for member in range(index, end):
                    self.needs.find(pending, member, need)
            else:
                self.needs.find(pending, index, need)
                if need:
                    self.split.update(start for start, stop in self.groups.items() if start < index < stop)
            if need:
                self._look_ahead(pending, need, index, block.stop)
                self._settle(pending, need)
                if tell is not None:
                    tell(index, need)
            self.follow(pending, index)
            index += 1

    def follow(self, pending: Pending, index: int) -> None:
        """Note what an item begins and what it waits for."""
        item = self.items[index]
        if not isinstance(item, Statement):
            return
        facts = facts_of(item)
        for counter, left in facts.limits:
            pending.wait(counter, left)
        if facts.events or facts.is_unordered:
            pending.issue(facts, index)
        found = statement_effects(item)
        if found.issue == "branch" and "call" in found.flags:
            self._unknown_stores(pending, index)

    @staticmethod
    def _unknown_stores(pending: Pending, index: int) -> None:
        """Other code may have begun stores."""
        pending.waiting[STORES][STORE_ANY] = pending.waiting[STORES][STORE_ATOMICS] = (
            pending.issued[STORES],
            index,
        )

    def _is_kernel(self, block: Block) -> bool:
        """Whether a block is where a kernel begins."""
        head = self.items[block.start : block.stop]
        return any(isinstance(item, Place) and item.label.name in self.kernels for item in head)

    def solve(self) -> dict[int, Pending]:
        """What is on its way where each block begins."""
        blocks = self.flow.blocks
        states = {number: Pending() for number in range(len(blocks))}
        for number, block in enumerate(blocks):
            if block.outside and number and not self._is_kernel(block):
                self._unknown_stores(states[number], block.start)

        def step(number: int) -> Iterator[int]:
            pending = states[number].copy()
            self._pass(pending, number)
            self.outs[number] = pending.copy()
            return (
                each
                for each in blocks[number].successors
                if states[each].merge(self._on_way(number, each, write=False))
            )

        self.flow.settle(step)
        return states

    def _on_way(self, number: int, following: int, write: bool) -> Pending:
        """What comes from one block to another."""
        out = self.outs[number]
        wanted = self.on_way.get((number, following))
        if not wanted:
            return out
        out = out.copy()
        need = Need()
        self.needs.ask_all(out, need, wanted)
        if need:
            self._settle(out, need)
            if write:
                self._write(self.flow.blocks[following].start, need, first=True)
        return out

    # --- loops --------------------------------------------------------------------------------------------
    def _lift(self, states: dict[int, Pending]) -> bool:
        """Find waits in a loop for nothing but what was loaded before it: one before the loop will do."""
        is_any = False
        blocks = self.flow.blocks
        reasons: dict[int, list[frozenset[tuple[int, int]]]] = {}
        for number in {number for body in self.flow.loops.values() for number in body}:
            reasons[number] = self._reasons(states[number].copy(), number)
        for header, body in self.flow.loops.items():
            if blocks[header].outside:
                continue
            before = [number for number in blocks[header].predecessors if number not in body]
            entering, again = Pending(), Pending()
            for number in before:
                entering.merge(self.outs[number])
            for number in set(blocks[header].predecessors) - set(before):
                again.merge(self.outs[number])
            once = self._loaded_once(entering, again)
            waited = [why for number in body for why in reasons[number]]
            wanted = frozenset[tuple[int, int]]().union(*(why for why in waited if why <= once))
            if not wanted:
                continue
            is_any = True
            for number in before:
                if number == header - 1 and blocks[number].falls and not self._jumps_on(blocks[number]):
                    self.on_way.setdefault((number, header), set()).update(wanted)
                else:
                    self.before_last.setdefault(number, set()).update(wanted)
        return is_any

    def _jumps_on(self, block: Block) -> bool:
        """Whether a block's branch goes where it falls to: what stands between is on one of both ways."""
        last = self.items[block.stop - 1]
        if not isinstance(last, Statement) or len(block.successors) != 1:
            return False
        found = statement_effects(last)
        return found.issue == "branch" and "call" not in found.flags

    def _reasons(self, pending: Pending, number: int) -> list[frozenset[tuple[int, int]]]:
        """What each wait of a block is for: counters and registers."""
        found: list[frozenset[tuple[int, int]]] = []

        def tell(_: int, need: Need) -> None:
            found.append(frozenset((counter, unit) for counter, unit, _ in need.why))

        self._pass(pending, number, tell)
        return found

    @staticmethod
    def _loaded_once(entering: Pending, again: Pending) -> set[tuple[int, int]]:
        """What is on its way when the loop is entered, and is not when it goes round."""
        once = {
            (counter, unit)
            for counter in (LOADS, LDS, EXPORTS)
            for unit in entering.waiting[counter].keys() - again.waiting[counter].keys()
            if unit >= 0
        }
        return once | {(LDS, unit) for unit in entering.scalar.keys() - again.scalar.keys()}

    # --- result -------------------------------------------------------------------------------------------
    def _why(self, need: Need, counters: Sequence[int]) -> str:
        """Say for what a wait stands."""
        said: list[str] = []
        for counter, left in enumerate(need.left):
            if counter not in counters or left == NONE:
                continue
            unit, cause = next((unit, cause) for own, unit, cause in need.why if own == counter)
            what = _WHAT[unit] if unit < 0 else register_name(unit)
            item = self.items[cause] if cause < len(self.items) else None
            source = f" of {item.instruction}" if isinstance(item, Statement) else ""
            if unit < 0:
                source = f", the last of them {item.instruction}" if isinstance(item, Statement) else ""
            said.append(f"{COUNTERS[counter]}({left}) for {what}{source}")
        return "; ".join(said)

    def _write(self, index: int, need: Need, first: bool = False) -> None:
        made: list[Item] = []
        counts = {COUNTERS[c]: need.left[c] for c in (LOADS, LDS, EXPORTS) if need.left[c] < NONE}
        if counts:
            made.append(wait(counts, self.wave_size, self._why(need, (LOADS, LDS, EXPORTS))))
        if need.left[STORES] < NONE:
            made.append(wait_stores(need.left[STORES], self.wave_size, self._why(need, (STORES,))))
        there = self.additions.setdefault(index, [])
        there[:] = [*made, *there] if first else [*there, *made]

    def run(self) -> list[Item]:
        """Solve, put the waits in, and return the new list."""
        states = self.solve()
        if self.needs.waits_stores - self.needs.releases:
            # on the first way into a loop its stores were not known yet, and its loads were let pass
            self.needs.releases |= self.needs.waits_stores
            states = self.solve()
        if self._lift(states):
            states = self.solve()
        self.split.clear()
        for number, block in enumerate(self.flow.blocks):
            self._pass(states[number].copy(), number, self._write)
            for following in block.successors:
                self._on_way(number, following, write=True)
        return insert(self.items, self.additions)


def what_is_pending(
    items: Sequence[Item], kernels: Collection[str] = ()
) -> Iterator[tuple[int, Pending, Callable[[], None]]]:
    """Go through items with what is on its way before each, as the waits that are there leave it.

    Yields
    ------
    index : int
        Of the item.
    pending : Pending
        What is on its way before it.
    follow : callable
        Must be called: it makes ``pending`` what is on its way behind the item.
    """
    made = _Waits(items, frozenset(), kernels)
    states = made.solve()
    for number, block in enumerate(made.flow.blocks):
        pending = states[number].copy()
        for index in range(block.start, block.stop):
            yield index, pending, partial(made.follow, pending, index)


def _is_counter_wait(item: Item) -> bool:
    """Whether an item is a wait whose counts are constants."""
    if not isinstance(item, Statement) or statement_effects(item).issue != "wait":
        return False
    info = item.instruction.info
    return info.immediate == "waitcnt" or bool("null_counter" in info.flags and facts_of(item).limits)


def strip_waits(items: Sequence[Item]) -> tuple[list[Item], frozenset[int]]:
    """Take all waits for counters out.

    Returns
    -------
    items : list of Item
        The others.
    releases : frozenset of int
        Indices of items before which the code waited for stores. No register needs such a wait: it is there
        because other waves shall see what was stored.
    """
    kept: list[Item] = []
    releases: set[int] = set()
    for item in items:
        if not _is_counter_wait(item):
            kept.append(item)
        elif isinstance(item, Statement) and any(counter == STORES for counter, _ in facts_of(item).limits):
            releases.add(len(kept))
    return kept, frozenset(releases)


def waits(
    items: Sequence[Item],
    *,
    strip: bool = False,
    kernels: Collection[str] = (),
    loads_over_barriers: bool = False,
    memory_ordered: bool = True,
) -> list[Item]:
    """Put in the waits for memory that a list of items needs.

    Parameters
    ----------
    items : sequence of Item
        A builder's body. Waits that it has are taken for what they are, and nothing is put in twice. A wait
        that would stand inside of a clause stands before it; a clause that must be split is taken out.
    strip : bool
        Whether all ``s_waitcnt`` and ``s_waitcnt_vscnt`` are taken out first. Where the code waited for
        stores, it still waits for all memory accesses that are on their way: registers do not need such a
        wait, so that it must be for other waves. A barrier that stores must be waited for before is taken
        for one of these.
    kernels : collection of str
        Labels at which kernels begin, beside the first item: nothing is on its way there.
    loads_over_barriers : bool
        Whether LDS loads may be on their way at a barrier: right where no wave overwrites what they read
        before the barrier that follows. Stores are waited for in any case.
    memory_ordered : bool
        Whether loads end in their order: MEM_ORDERED of the kernel's descriptor, which is set if nothing else
        is said.

    Returns
    -------
    list of Item
        A new list; the comments of the waits say what they are for.

    Raises
    ------
    ScheduleError
        If the items have a branch that goes to no label.

    Notes
    -----
    Where functions begin, stores may be on their way: a call and a return wait for loads alone. A barrier
    waits for LDS and for stores, and for loads too if the near cache is invalidated behind it, which is how
    compilers write a barrier that orders global memory.

    Source: LLVM's SIInsertWaitcnts and Mesa's README-ISA, for gfx11.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s, v
    >>> k = Builder()
    >>> _ = k.global_load_b32(v[1], v[0], s[2:3]), k.global_load_b32(v[2], v[0], s[4:5])
    >>> for index in (4, 5, 6, 2):
    ...     _ = k.v_add_f32(v[index], v[1], v[index])
    >>> [str(item.instruction) for item in waits(k.body) if item.comment]
    ['s_waitcnt vmcnt(1)', 's_waitcnt vmcnt(0)']
    """
    items = checked_items(items)
    releases = frozenset[int]()
    kept: Sequence[Item] = items
    if strip:
        kept, releases = strip_waits(items)
    if not kept:
        return []
    while True:
        found = _Waits(kept, releases, kernels, loads_over_barriers, memory_ordered, strip)
        made = found.run()
        if not found.split:
            return made
        # without a clause that must be split, others may begin in it
        split = sorted(found.split)
        kept = [item for index, item in enumerate(kept) if index not in found.split]
        releases = frozenset(index - bisect_left(split, index) for index in releases)
