"""Orders instructions inside basic blocks so that what takes long begins early.

A list scheduler: it walks through the cycles of one wave, and issues at each the instruction from which the
longest chain of results hangs, among those whose sources are there. Nothing is moved across a branch, a
label, a barrier, a wait or whatever else holds still. Registers keep their numbers, so the order of two
instructions that write one register stays; code whose registers have no numbers yet
(:mod:`~barewave.isa.schedule.virtual`) leaves more freedom, and there the number of values that are alive at
once is bounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from typing import Final

from ..accesses import VIRTUAL_VECTORS, units_of
from ..builder.statements import Item
from .dependences import Dependences, dependences
from .items import checked_items
from .latencies import issue_cycles, latency
from .layout import layout
from .lines import Line, lines_of, regions

__all__ = ["order"]

#: Candidates that are looked at for one that ends values, once too many are alive.
_LOOK: Final = 64
_UNBOUNDED: Final = 1 << 30


def _urgency(lines: Sequence[Line], graph: Dependences) -> list[int]:
    """Cycles from the issue of each instruction to the end of the longest chain that hangs from it."""
    result = [0] * len(lines)
    for index in range(len(lines) - 1, -1, -1):
        ways = graph.after[index]
        does = lines[index].effects
        # what is used behind the stretch is waited for there
        longest = latency(does) if does is not None and (does.is_memory or not ways) else 1
        for following, cycles in ways.items():
            longest = max(longest, cycles + result[following])
        result[index] = longest
    return result


class _Alive:
    """Which virtual vector registers hold values while a stretch is put in order."""

    def __init__(self, lines: Sequence[Line], before: int, behind: int) -> None:
        self.behind = behind
        self._uses: dict[int, int] = {}
        for line in lines:
            for unit in self._units(line):
                self._uses[unit] = self._uses.get(unit, 0) + 1
        self._held = {unit for unit in units_of(before) if unit >= VIRTUAL_VECTORS}
        self.count = len(self._held)

    @staticmethod
    def _units(line: Line) -> frozenset[int]:
        does = line.effects
        if does is None:
            return frozenset()
        return frozenset(unit for unit in does.reads | does.writes if unit >= VIRTUAL_VECTORS)

    def change(self, line: Line) -> int:
        """By how many the values that are alive grow with an instruction."""
        grown = 0
        for unit in self._units(line):
            last = self._uses[unit] == 1 and not self.behind >> unit & 1
            held = unit in self._held
            grown += int(not held and not last) - int(held and last)
        return grown

    def take(self, line: Line) -> None:
        """Go on behind an instruction."""
        for unit in self._units(line):
            self._uses[unit] -= 1
            if self._uses[unit] or self.behind >> unit & 1:
                self._held.add(unit)
            else:
                self._held.discard(unit)
        self.count = len(self._held)


def _issue_order(lines: Sequence[Line], most: int, before: int, behind: int) -> list[int]:
    """Put the instructions of a stretch in order; returns their numbers."""
    graph = dependences(lines)
    urgency = _urgency(lines, graph)
    missing = graph.before
    earliest = [0] * len(lines)
    # what could issue now, the most urgent first; and what waits for its sources, the earliest first
    ready = [(-urgency[index], index) for index in range(len(lines)) if not missing[index]]
    heapify(ready)
    waiting: list[tuple[int, int]] = []
    alive = _Alive(lines, before, behind) if most < _UNBOUNDED else None
    result: list[int] = []
    free_at: dict[str, int] = {}
    now = 0
    while ready or waiting:
        while waiting and waiting[0][0] <= now:
            _, index = heappop(waiting)
            heappush(ready, (-urgency[index], index))
        if not ready:
            now = waiting[0][0]
            continue
        index = _choose(ready, lines, alive, most)
        if index < 0:
            if waiting:
                # whatever could issue now takes a further register: better to wait for what frees one
                now = max(now, waiting[0][0])
                continue
            index = heappop(ready)[1]
        line = lines[index]
        does = line.effects
        if does is None:
            raise ValueError("labels, data and gaps hold still")
        start = free_at.get(does.issue, 0)
        if start > now and (ready or waiting):
            # the unit is busy; whatever goes to another one may go first
            heappush(waiting, (start, index))
            continue
        free_at[does.issue] = now + issue_cycles(does)
        result.append(index)
        if alive is not None:
            alive.take(line)
        for following, cycles in graph.after[index].items():
            earliest[following] = max(earliest[following], now + cycles)
            missing[following] -= 1
            if not missing[following]:
                heappush(waiting, (earliest[following], following))
        now += 1
    return result


def _choose(ready: list[tuple[int, int]], lines: Sequence[Line], alive: _Alive | None, most: int) -> int:
    """Take the most urgent instruction; where too many values are alive, one that ends some, or -1."""
    if alive is None or alive.count + max(alive.change(lines[ready[0][1]]), 0) <= most:
        return heappop(ready)[1]
    looked = [heappop(ready) for _ in range(min(_LOOK, len(ready)))]
    # of those that end as many values the one that stood first: it is on the way to ending more
    changes = {each: alive.change(lines[each[1]]) for each in looked}
    best = min(looked, key=lambda each: (changes[each], each[1]))
    taken = changes[best] <= 0
    for each in looked:
        if each is not best or not taken:
            heappush(ready, each)
    return best[1] if taken else -1


def order(items: Sequence[Item], *, max_vgprs: int | None = None) -> list[Item]:
    """Put the instructions of each basic block in an order that hides their latencies.

    Parameters
    ----------
    items : sequence of Item
        A body, before waits and delays are put in; it stays as it is.
    max_vgprs : int, optional
        Vector registers without a number that may be alive at a time, as far as the order can hold them down;
        not more than that by default.

    Returns
    -------
    list of Item
        The same items; labels, branches and all that holds still are where they were.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s, v
    >>> k = Builder()
    >>> _ = k.v_mov_b32(v[3], 1.0)
    >>> _ = k.v_add_f32(v[4], v[3], v[5])
    >>> _ = k.ds_load_b32(v[1], v[0])
    >>> order(k.body)
    [<ds_load_b32 v1, v0>, <v_mov_b32_e32 v3, 1.0>, <v_add_f32_e32 v4, v3, v5>]
    """
    items = checked_items(items)
    lines = lines_of(items)
    around = layout(items).live_around() if max_vgprs is not None else {}
    most = _UNBOUNDED if max_vgprs is None else max_vgprs
    result: list[Item] = []
    end = 0
    for start, stop in regions(lines):
        result.extend(line.item for line in lines[end:start])
        stretch = lines[start:stop]
        before, behind = around.get(start, (0, 0))[0], around.get(stop - 1, (0, 0))[1]
        result.extend(stretch[index].item for index in _issue_order(stretch, most, before, behind))
        end = stop
    result.extend(line.item for line in lines[end:])
    return result
