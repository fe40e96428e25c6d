"""Executable graphs: a copy of a graph's nodes, put on a stream in one go."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence, Set
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from .enums import hipError_t, hipGraphExecUpdateResult
from .errors import HipError
from .graph_nodes import Graph, Node
from .graph_plans import PlannedRow, is_planned, plan_row
from .launches import Launch

if TYPE_CHECKING:
    from .queueing import HipStream

__all__ = ["Exec"]


def _step(node: Node, stream: HipStream) -> Callable[[], None]:
    if isinstance(node.params, Launch):
        return node.params.prepare(stream)
    return partial(node.run, stream)


class _Prepared:
    """What a graph is on one stream: rows of nodes that are plans, and steps that are not."""

    def __init__(self, ordered: Sequence[Node], disabled: Set[Node], stream: HipStream) -> None:
        self.rows: list[PlannedRow] = []
        self.steps: list[Callable[[], None]] = []
        for planned, group in groupby(ordered, lambda node: node in disabled or is_planned(node, stream)):
            nodes = list(group)
            row = plan_row(nodes, disabled, stream) if planned else None
            if row is None:
                self.steps += [_step(node, stream) for node in nodes if node not in disabled]
            else:
                self.rows.append(row)
                self.steps.append(row.start)

    def update(self, node: Node) -> bool:
        """Take a kernel's new arguments over in place; says whether that could be done."""
        return any(row.update(node) for row in self.rows)

    def close(self) -> None:
        """Give memory back; what was started goes on."""
        for row in self.rows:
            row.close()


class Exec:
    """A graph made executable.

    The nodes go onto the launching stream: what the stream held before runs before them, and what it is given
    afterwards runs behind them. When a stream launches the graph for the first time, rows of kernels, copies
    and fills of its card become plans: later launches cost the host one packet a row, and the card runs side
    by side what neither depends on each other nor shares memory. Host functions, events, graphs, and copies
    from and to memory that only the host reaches go onto the stream between the rows, one behind the other.

    Parameters
    ----------
    graph : Graph
        Its nodes are copied: later changes of the graph change nothing here.
    flags : int
        As given.

    Raises
    ------
    HipError
        The nodes depend on each other in a circle.
    """

    def __init__(self, graph: Graph, flags: int = 0) -> None:
        self.flags = flags
        self.source = graph
        self.graph = graph.copy()
        self.ordered = self.graph.order()
        self.disabled: set[Node] = set()
        self._prepared: weakref.WeakKeyDictionary[HipStream, _Prepared] = weakref.WeakKeyDictionary()

    def node(self, original: Node) -> Node:
        """The copy of a graph's node.

        Raises
        ------
        HipError
            The node is not one of the graph that this was made of.
        """
        for node in self.graph.nodes:
            if node.origin is original:
                return node
        raise HipError(
            hipError_t.hipErrorInvalidValue, "the node is not one of the graph that was instantiated"
        )

    def launch(self, stream: HipStream) -> None:
        """Put all nodes on a stream."""
        with stream.lock:
            prepared = self._prepared.get(stream)
            if prepared is None:
                prepared = self._prepared[stream] = _Prepared(self.ordered, self.disabled, stream)
            steps = prepared.steps
            if any(row.is_stale for row in prepared.rows):  # one by one they say what was freed
                steps = [_step(node, stream) for node in self.ordered if node not in self.disabled]
            stream.begin()
            for step in steps:
                step()

    def changed(self, *nodes: Node) -> None:
        """Take over that nodes do something else from now on; without any, that others are left out."""
        for stream, prepared in list(self._prepared.items()):
            with stream.lock:
                if not nodes or not all(prepared.update(node) for node in nodes):
                    self._prepared.pop(stream, None)
                    prepared.close()

    def close(self) -> None:
        """Give memory back; what was launched goes on."""
        self.changed()
        for node in self.graph.nodes:
            if isinstance(node.params, Exec):
                node.params.close()

    def update(self, graph: Graph) -> hipGraphExecUpdateResult:
        """Take the arguments of another graph over, whose nodes are of the same kinds in the same order."""
        results = hipGraphExecUpdateResult
        mine, theirs = self.graph.nodes, graph.nodes
        places = {node: number for number, node in enumerate(theirs)}
        own = {node: number for number, node in enumerate(mine)}
        if len(mine) != len(theirs):
            return results.hipGraphExecUpdateErrorTopologyChanged
        for node, other in zip(mine, theirs, strict=True):
            if node.kind is not other.kind:
                return results.hipGraphExecUpdateErrorNodeTypeChanged
            if {own[before] for before in node.dependencies} != {places[each] for each in other.dependencies}:
                return results.hipGraphExecUpdateErrorTopologyChanged
        for node, other in zip(mine, theirs, strict=True):
            node.run, node.params, node.given, node.origin = other.run, other.params, other.given, other
        self.source = graph
        self.changed(*mine)
        return results.hipGraphExecUpdateSuccess
