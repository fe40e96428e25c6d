"""Memory of a plan's temporaries: arrays whose lives do not meet share it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np

from .nodes import Node
from .operands import Temporary
from .ordering import Clocks

__all__ = ["ALIGNMENT", "MemoryPlan", "plan_memory"]

ALIGNMENT: Final = 256
"""Bytes: what cache maintenance and wide loads like."""


class MemoryPlan(NamedTuple):
    """Where temporaries stand.

    Attributes
    ----------
    offsets : dict of Temporary to int
        Bytes from the start of the card's block.
    size : int
        Bytes of the block: the peak.
    total : int
        Bytes if each had memory of its own.
    """

    offsets: dict[Temporary, int]
    size: int
    total: int


def plan_memory(temporaries: Iterable[Temporary], nodes: Sequence[Node], clocks: Clocks) -> MemoryPlan:
    """Give every temporary that is used an offset, the largest first, each as low as it fits.

    Two may share bytes if every node that uses the one is ordered before every node that uses the other.

    Parameters
    ----------
    temporaries : iterable of Temporary
        Those of one card.
    nodes : sequence of Node
        All nodes of the plan.
    clocks : Clocks
        Theirs.
    """
    wanted = set(temporaries)
    streams = clocks.streams
    last: dict[Temporary, list[int]] = {}
    floor: dict[Temporary, tuple[int, ...]] = {}
    for index, node in enumerate(nodes):
        stream, position = clocks.stream[index], clocks.position[index]
        for base in {touch.place.base for touch in node.touches}:
            if not isinstance(base, Temporary) or base not in wanted:
                continue
            last.setdefault(base, [-1] * streams)[stream] = position
            before = clocks.before[index]
            floor[base] = tuple(map(min, floor[base], before)) if base in floor else before
    # In order of size, and of recording among those of one size: the same plan is laid out the same.
    ordered = sorted(last, key=lambda each: -each.nbytes)
    count = len(ordered)
    # A life ends at last[s], in each stream, and begins when floor[s] of its nodes have gone by.
    lasts = np.array([last[each] for each in ordered], dtype=np.int64).reshape(count, streams)
    floors = np.array([floor[each] for each in ordered], dtype=np.int64).reshape(count, streams)
    starts = np.zeros(count, dtype=np.int64)
    ends = np.zeros(count, dtype=np.int64)
    for place, temporary in enumerate(ordered):
        size = -(-max(temporary.nbytes, 1) // ALIGNMENT) * ALIGNMENT
        gone = (lasts[:place] < floors[place]).all(axis=1)
        to_come = (lasts[place] < floors[:place]).all(axis=1)
        meets = np.flatnonzero(~(gone | to_come))
        starts[place] = _lowest_gap(starts[meets], ends[meets], size)
        ends[place] = starts[place] + size
    offsets = {temporary: int(start) for temporary, start in zip(ordered, starts, strict=True)}
    total = sum(-(-max(each.nbytes, 1) // ALIGNMENT) * ALIGNMENT for each in ordered)
    return MemoryPlan(offsets, int(ends.max(initial=0)), total)


def _lowest_gap(
    starts: np.ndarray[tuple[int], np.dtype[np.int64]],
    ends: np.ndarray[tuple[int], np.dtype[np.int64]],
    size: int,
) -> int:
    """Find the lowest offset at which ``size`` bytes lie between ranges that are taken."""
    if not len(starts):
        return 0
    order = np.argsort(starts, kind="stable")
    begins = starts[order]
    reached = np.maximum.accumulate(ends[order])
    floors = np.concatenate(([0], reached))
    fits = np.flatnonzero(begins - floors[:-1] >= size)
    return int(floors[fits[0]]) if len(fits) else int(reached[-1])
