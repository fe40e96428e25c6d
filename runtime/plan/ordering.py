"""Which node waits for which: found from the memory that they touch, checked against the order asked for.

Nodes of one logical stream are ordered as they were recorded, and ``after=`` orders across streams. Within
that order a node really waits only for nodes that it shares bytes with, one of them writing, and for those
that ``after=`` names: everything else may run beside it. Two nodes that share bytes and are not ordered at
all are an error.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from ...errors import CheckError
from .nodes import Node
from .operands import Temporary

__all__ = ["Clocks", "dependencies", "stream_clocks"]


class Clocks(NamedTuple):
    """What is known to come before each node.

    Attributes
    ----------
    stream : list of int
        Number of each node's logical stream.
    position : list of int
        Its number within the stream.
    before : list of tuple
        For each stream, how many of its nodes come before this one.
    streams : int
        Number of logical streams.
    """

    stream: list[int]
    position: list[int]
    before: list[tuple[int, ...]]
    streams: int

    def ordered(self, first: int, second: int) -> bool:
        """Whether there is a path from one node to a later one."""
        return self.before[second][self.stream[first]] > self.position[first]


def stream_clocks(nodes: Sequence[Node]) -> Clocks:
    """Number the streams and find what comes before each node (vector clocks)."""
    numbers: dict[Hashable, int] = {}
    for node in nodes:
        numbers.setdefault(node.stream, len(numbers))
    count = max(len(numbers), 1)
    known = [(0,) * count] * count  # of each stream's last node, that node itself included
    reached = [0] * count
    stream: list[int] = []
    position: list[int] = []
    before: list[tuple[int, ...]] = []
    after_node: list[tuple[int, ...]] = []
    for node in nodes:
        number = numbers[node.stream]
        clock = known[number]
        for other in node.after:
            clock = tuple(map(max, clock, after_node[other.index]))
        place = reached[number]
        stream.append(number)
        position.append(place)
        before.append(clock)
        reached[number] = place + 1
        clock = (*clock[:number], place + 1, *clock[number + 1 :])
        known[number] = clock
        after_node.append(clock)
    return Clocks(stream, position, before, count)


def _cells(ranges: set[tuple[int, int]]) -> dict[tuple[int, int], tuple[int, ...]]:
    """Cut address ranges where others begin or end, and number the pieces; most are one piece each."""
    pieces: dict[tuple[int, int], tuple[int, ...]] = {}
    number = 0
    group: list[tuple[int, int]] = []
    group_end = -1

    def close_group() -> None:
        nonlocal number
        if len(group) == 1:
            pieces[group[0]] = (number,)
            number += 1
            return
        cuts = sorted({edge for each in group for edge in each})
        places = {cut: number + at for at, cut in enumerate(cuts)}
        number += len(cuts)
        for start, end in group:
            pieces[start, end] = tuple(range(places[start], places[end]))

    for start, end in sorted(ranges):
        if group and start >= group_end:
            close_group()
            group = []
        group.append((start, end))
        group_end = end if len(group) == 1 else max(group_end, end)
    if group:
        close_group()
    return pieces


class _Cell:
    """Who last wrote some bytes, and who has read them since."""

    __slots__ = ("readers", "writer")

    def __init__(self) -> None:
        self.writer = -1
        self.readers: list[int] = []


def dependencies(nodes: Sequence[Node], clocks: Clocks) -> list[set[int]]:
    """Find the nodes that each node has to wait for.

    Only the last writer of some bytes and the readers since are looked at: whoever came before them is
    ordered with them already.

    Parameters
    ----------
    nodes : sequence of Node
        In order of recording, with addresses.
    clocks : Clocks
        Theirs.

    Returns
    -------
    list of set
        For each node the numbers of others.

    Raises
    ------
    CheckError
        Two nodes share bytes, one writes them, and no path orders them; or a temporary is read that nothing
        has written.
    """
    ranges: list[list[tuple[int, int]]] = [
        [(touch.place.address, touch.place.address + touch.place.nbytes) for touch in node.touches]
        for node in nodes
    ]
    pieces = _cells({each for some in ranges for each in some if each[0] < each[1]})
    cells: dict[int, _Cell] = {}
    written: set[int] = set()
    found: list[set[int]] = []
    single = clocks.streams == 1
    for index, node in enumerate(nodes):
        needed = {other.index for other in node.after}
        for touch, span in zip(node.touches, ranges[index], strict=True):
            if isinstance(base := touch.place.base, Temporary):
                if touch.writes:
                    written.add(id(base))
                elif touch.reads and id(base) not in written:
                    raise CheckError(f"{node} reads {touch.name}, a temporary that no node before it writes")
            for number in pieces.get(span, ()):
                cell = cells.get(number)
                if cell is None:
                    cell = cells[number] = _Cell()
                others = [cell.writer] if cell.writer >= 0 else []
                if touch.writes:
                    others += cell.readers
                for other in others:
                    if other == index:
                        continue
                    if not single and not clocks.ordered(other, index):
                        raise _unordered(nodes[other], node, touch.name)
                    needed.add(other)
        for touch, span in zip(node.touches, ranges[index], strict=True):
            for number in pieces.get(span, ()):
                cell = cells[number]
                if touch.writes:
                    cell.writer = index
                    cell.readers = []
                elif cell.writer != index and (not cell.readers or cell.readers[-1] != index):
                    cell.readers.append(index)
        found.append(needed)
    return found


def _unordered(first: Node, second: Node, name: str) -> CheckError:
    return CheckError(
        f"{first} on stream {first.stream!r} and {second} on stream {second.stream!r} both touch {name}, one "
        f"of them writes it, and nothing orders them: record {second.name} with after=[...] naming node "
        f"{first.index} or a node behind it, put both on one stream, or state reads= and writes= if they do "
        "not share it"
    )
