"""What must stay before what in a stretch of code: exact for registers, safe for memory."""

from __future__ import annotations

from collections.abc import Sequence

from .latencies import latency
from .lines import Line

__all__ = ["Dependences", "dependences"]


class Dependences:
    """The graph of a stretch.

    Attributes
    ----------
    after : list of dict of int to int
        For each line, the lines that must come behind it, with the cycles that lie between the two issues.
    before : list of int
        For each line, how many lines must come before it.
    """

    def __init__(self, count: int) -> None:
        self.after: list[dict[int, int]] = [{} for _ in range(count)]
        self.before = [0] * count

    def add(self, first: int, second: int, cycles: int) -> None:
        """Let one line come behind another."""
        ways = self.after[first]
        known = ways.get(second)
        if known is None:
            self.before[second] += 1
        if known is None or known < cycles:
            ways[second] = cycles


class _Memory:
    """Accesses to one space of memory since its last store."""

    __slots__ = ("loads", "store")

    def __init__(self) -> None:
        self.store = -1
        self.loads: list[int] = []


def dependences(lines: Sequence[Line]) -> Dependences:
    """Find what must stay in order among instructions that follow one another.

    A register's value must be there for all who read it, and stay until they have. A load may pass a load; a
    store or an atomic operation keeps its order with whatever touches the same space of memory.

    Parameters
    ----------
    lines : sequence of Line
        Instructions, none of which holds still.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> from barewave.isa.schedule.lines import lines_of
    >>> k = Builder()
    >>> _ = k.v_mov_b32(v[1], v[0])
    >>> _ = k.v_mov_b32(v[2], v[1])
    >>> _ = k.v_mov_b32(v[0], 0)
    >>> dependences(lines_of(k.body)).after
    [{1: 5, 2: 0}, {}, {}]
    """
    graph = Dependences(len(lines))
    add = graph.add
    writer: dict[int, int] = {}
    readers: dict[int, list[int]] = {}
    memory: dict[str, _Memory] = {}
    ordered = -1
    for index, line in enumerate(lines):
        does = line.effects
        if does is None:
            raise ValueError("labels, data and gaps hold still")
        for unit in does.reads:
            producer = writer.get(unit)
            if producer is not None:
                made = lines[producer].effects
                add(producer, index, latency(made, does) if made is not None else 1)
            readers.setdefault(unit, []).append(index)
        for unit in does.writes:
            producer = writer.get(unit)
            if producer is not None and producer != index:
                made = lines[producer].effects
                # what a load brings must not come after what overwrites it
                waits = made is not None and made.is_memory
                add(producer, index, latency(made) if made is not None and waits else 1)
            for reader in readers.pop(unit, ()):
                if reader != index:
                    add(reader, index, 0)
            writer[unit] = index
        for space in does.memory_reads | does.memory_writes:
            state = memory.setdefault(space, _Memory())
            if state.store >= 0:
                add(state.store, index, 1)
            if space in does.memory_writes:
                for load in state.loads:
                    add(load, index, 1)
                state.store, state.loads = index, []
            else:
                state.loads.append(index)
        if "expcnt" in does.counters:
            # exports, and loads of parameters, go through one queue
            if ordered >= 0:
                add(ordered, index, 1)
            ordered = index
    return graph
