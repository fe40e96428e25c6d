"""Graphs: nodes with what they do, and the capture that makes them of a stream's work."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .context import Handles
from .enums import hipError_t, hipGraphNodeType, hipStreamCaptureMode
from .errors import HipError

if TYPE_CHECKING:
    from .queueing import HipStream

__all__ = ["Capture", "Graph", "Node", "do", "graphs"]

_captures: Final = itertools.count(1)


@dataclass(eq=False)
class Node:
    """One node of a graph.

    Attributes
    ----------
    kind : hipGraphNodeType
        What it is.
    run : callable
        Puts its work on a stream.
    params : object
        What it does, checked: a launch, a copy, a fill, an event.
    given : object
        The structure that it was made of, for the calls that ask.
    dependencies : list of Node
        What has to end before.
    graph : Graph or None
        Where it belongs.
    origin : Node or None
        The node that it is a copy of.
    """

    kind: hipGraphNodeType
    run: Callable[[HipStream], None]
    params: Any = None
    given: Any = None
    dependencies: list[Node] = field(default_factory=list["Node"])
    graph: Graph | None = None
    origin: Node | None = None
    handle: int = 0


class Graph:
    """Nodes and their order.

    Attributes
    ----------
    nodes : list of Node
        In the order in which they were added.
    """

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.handle = 0

    def add(self, node: Node) -> Node:
        """Add a node.

        Raises
        ------
        HipError
            It depends on a node of another graph.
        """
        if any(other.graph is not self for other in node.dependencies):
            raise HipError(hipError_t.hipErrorInvalidValue, "a dependency is a node of another graph")
        node.graph = self
        self.nodes.append(node)
        return node

    def order(self) -> list[Node]:
        """Return the nodes so that each comes after those that it depends on.

        Raises
        ------
        HipError
            They depend on each other in a circle.
        """
        waiting = {node: len(set(node.dependencies)) for node in self.nodes}
        users: dict[Node, list[Node]] = {node: [] for node in self.nodes}
        for node in self.nodes:
            for other in set(node.dependencies):
                users[other].append(node)
        ready = [node for node in self.nodes if not waiting[node]]
        ordered: list[Node] = []
        for node in ready:  # grows while it is walked
            ordered.append(node)
            for user in users[node]:
                waiting[user] -= 1
                if not waiting[user]:
                    ready.append(user)
        if len(ordered) != len(self.nodes):
            raise HipError(
                hipError_t.hipErrorInvalidValue, "the graph's nodes depend on each other in a circle"
            )
        return ordered

    def copy(self) -> Graph:
        """Return a graph of the same nodes; each remembers which one it was made of."""
        made = Graph()
        twins: dict[Node, Node] = {}
        for node in self.order():
            before = [twins[other] for other in node.dependencies]
            twin = Node(node.kind, node.run, node.params, node.given, before, origin=node)
            twins[node] = made.add(twin)
        # As they were added, not as they are ordered: an update pairs nodes by their places.
        made.nodes = [twins[node] for node in self.nodes]
        return made

    def edges(self) -> list[tuple[Node, Node]]:
        """Pairs of nodes, the one that comes first first."""
        return [(other, node) for node in self.nodes for other in node.dependencies]


class Capture:
    """The work of one or more streams on its way into a graph.

    A stream takes part from the moment at which it waits for an event that was recorded in the capture; the
    stream that began it must have waited for all others when it ends.
    """

    def __init__(self, origin: HipStream, mode: hipStreamCaptureMode, graph: Graph | None = None) -> None:
        self.origin = origin
        self.mode = mode
        self.graph = Graph() if graph is None else graph
        self.number = next(_captures)
        self.thread = threading.get_ident()
        self.invalid: HipError | None = None
        self.last: dict[HipStream, list[Node]] = {origin: []}

    def add(self, stream: HipStream, node: Node) -> None:
        """Add a node behind the stream's last ones."""
        if self.invalid is not None:
            raise HipError(hipError_t.hipErrorStreamCaptureInvalidated, f"the capture failed: {self.invalid}")
        node.dependencies = list(self.last[stream])
        self.last[stream] = [self.graph.add(node)]

    def join(self, stream: HipStream, nodes: list[Node]) -> None:
        """Have a stream wait for nodes of this capture; it takes part from now on."""
        if stream.capture is not None and stream.capture is not self:
            raise HipError(hipError_t.hipErrorStreamCaptureMerge, "the stream takes part in another capture")
        if stream.is_null:
            raise HipError(hipError_t.hipErrorStreamCaptureImplicit, "the null stream cannot be captured")
        stream.capture = self
        mine = self.last.setdefault(stream, [])
        mine.extend(node for node in nodes if node not in mine)

    def end(self) -> Graph:
        """Take the streams out again, and return the graph.

        Raises
        ------
        HipError
            The capture had failed, or work of another stream was not joined.
        """
        for stream in self.last:
            stream.capture = None
        if self.invalid is not None:
            raise HipError(hipError_t.hipErrorStreamCaptureInvalidated, f"the capture failed: {self.invalid}")
        joined: set[Node] = set()
        pending = list(self.last[self.origin])
        while pending:
            node = pending.pop()
            if node not in joined:
                joined.add(node)
                pending += node.dependencies
        for stream, nodes in self.last.items():
            if any(node not in joined for node in nodes):
                raise HipError(
                    hipError_t.hipErrorStreamCaptureUnjoined,
                    f"{stream.stream.name} has captured work that the first stream has not waited for",
                )
        return self.graph


def do(
    stream: HipStream, kind: hipGraphNodeType, run: Callable[[HipStream], None], params: Any = None
) -> None:
    """Put work on a stream, or into the graph that the stream is being captured into."""
    capture = stream.capture
    if capture is None:
        run(stream)
    else:
        capture.add(stream, Node(kind, run, params))


graphs: Final[Handles[Graph]] = Handles("graph", hipError_t.hipErrorInvalidValue)
