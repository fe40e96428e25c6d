"""Executable graphs: a copy of a graph's nodes, put on a stream in one go."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from .enums import hipError_t, hipGraphExecUpdateResult
from .errors import HipError
from .graph_nodes import Graph, Node
from .launches import Launch

if TYPE_CHECKING:
    from .queueing import HipStream

__all__ = ["Exec"]


def _step(node: Node, stream: HipStream) -> Callable[[], None]:
    if isinstance(node.params, Launch):
        return node.params.prepare(stream)
    return partial(node.run, stream)


class Exec:
    """A graph made executable.

    The nodes go onto the launching stream, each behind those that it depends on: what the stream held before
    runs before them, and what it is given afterwards runs behind them. Kernels are prepared when a stream
    launches the graph for the first time: later launches cost the host one packet each and no packing.

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
        self._steps: weakref.WeakKeyDictionary[HipStream, list[Callable[[], None]]] = (
            weakref.WeakKeyDictionary()
        )

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
            steps = self._steps.get(stream)
            if steps is None:
                nodes = [node for node in self.ordered if node not in self.disabled]
                steps = self._steps[stream] = [_step(node, stream) for node in nodes]
            stream.begin()
            for step in steps:
                step()

    def changed(self) -> None:
        """Forget what was prepared: a node does something else from now on."""
        self._steps.clear()

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
        self.changed()
        return results.hipGraphExecUpdateSuccess
