"""Graphs: made, copied, instantiated, launched, updated."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from .capture import graph_handle
from .enums import hipError_t, hipGraphExecUpdateResult, hipGraphNodeType
from .errors import HipError, hip_call
from .graph_exec import Exec
from .graph_handles import executables, named, node_handle, node_handles, nodes
from .graph_nodes import Graph, Node, do, graphs
from .handles import hipGraphExec, hipGraphNode, ihipGraph
from .launches import Launch
from .memory import count_of
from .queueing import stream_of

__all__ = [
    "hipGraphAddDependencies",
    "hipGraphClone",
    "hipGraphCreate",
    "hipGraphDebugDotPrint",
    "hipGraphDestroy",
    "hipGraphDestroyNode",
    "hipGraphExecDestroy",
    "hipGraphExecGetFlags",
    "hipGraphExecUpdate",
    "hipGraphGetEdges",
    "hipGraphGetNodes",
    "hipGraphGetRootNodes",
    "hipGraphInstantiate",
    "hipGraphInstantiateWithFlags",
    "hipGraphLaunch",
    "hipGraphNodeFindInClone",
    "hipGraphNodeGetDependencies",
    "hipGraphNodeGetDependentNodes",
    "hipGraphNodeGetEnabled",
    "hipGraphNodeGetType",
    "hipGraphNodeSetEnabled",
    "hipGraphRemoveDependencies",
    "hipGraphUpload",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_TYPES: Final = hipGraphNodeType


@hip_call
def hipGraphCreate(flags: int) -> ihipGraph:
    """Make an empty graph; ``flags`` must be 0."""
    if flags:
        raise HipError(_INVALID, f"flags {flags} must be 0")
    return graph_handle(Graph())


@hip_call
def hipGraphDestroy(graph: object) -> None:
    """Forget a graph and its nodes; what was instantiated of it stays."""
    found = graphs.remove(graph)
    found.handle = 0
    for node in found.nodes:
        nodes.discard(node)


@hip_call
def hipGraphClone(originalGraph: object) -> ihipGraph:
    """Return a copy of a graph."""
    return graph_handle(graphs.get(originalGraph).copy())


@hip_call
def hipGraphNodeFindInClone(originalNode: object, clonedGraph: object) -> hipGraphNode:
    """Return the node of a copy that stands for a node of the original."""
    original = nodes.get(originalNode)
    for node in graphs.get(clonedGraph).nodes:
        if node.origin is original:
            return node_handle(node)
    raise HipError(_INVALID, "the graph is no copy of the node's graph")


@hip_call
def hipGraphGetNodes(graph: object) -> tuple[list[hipGraphNode], int]:
    """Return a graph's nodes (a list) and their number."""
    found = graphs.get(graph).nodes
    return node_handles(found), len(found)


@hip_call
def hipGraphGetRootNodes(graph: object) -> tuple[list[hipGraphNode], int]:
    """Return the nodes (a list) that depend on none, and their number."""
    found = [node for node in graphs.get(graph).nodes if not node.dependencies]
    return node_handles(found), len(found)


@hip_call
def hipGraphGetEdges(graph: object) -> tuple[list[hipGraphNode], list[hipGraphNode], int]:
    """Return the nodes that come first, those that depend on them (two lists), and the number of pairs."""
    edges = graphs.get(graph).edges()
    return (
        node_handles([first for first, _ in edges]),
        node_handles([last for _, last in edges]),
        len(edges),
    )


@hip_call
def hipGraphNodeGetDependencies(node: object) -> tuple[list[hipGraphNode], int]:
    """Return the nodes (a list) that a node depends on, and their number."""
    found = nodes.get(node).dependencies
    return node_handles(found), len(found)


@hip_call
def hipGraphNodeGetDependentNodes(node: object) -> tuple[list[hipGraphNode], int]:
    """Return the nodes (a list) that depend on a node, and their number."""
    found = nodes.get(node)
    users = [other for other in found.graph.nodes if found in other.dependencies] if found.graph else []
    return node_handles(users), len(users)


@hip_call
def hipGraphNodeGetType(node: object) -> hipGraphNodeType:
    """Return what a node is."""
    return nodes.get(node).kind


def _pairs(graph: object, from_: object, to: object, count: int) -> list[tuple[Node, Node]]:
    owner = graphs.get(graph)
    pairs = list(zip(named(from_, count), named(to, count), strict=True))
    if any(node.graph is not owner for pair in pairs for node in pair):
        raise HipError(_INVALID, "a node belongs to another graph")
    return pairs


@hip_call
def hipGraphAddDependencies(graph: object, from_: object, to: object, numDependencies: int) -> None:
    """Have each node of ``to`` depend on the node of ``from_`` beside it."""
    pairs = _pairs(graph, from_, to, numDependencies)
    for first, last in pairs:
        if first is last or first in last.dependencies:
            raise HipError(_INVALID, "a node depends on itself, or the dependency is there already")
    for first, last in pairs:
        last.dependencies.append(first)


@hip_call
def hipGraphRemoveDependencies(graph: object, from_: object, to: object, numDependencies: int) -> None:
    """End what :func:`hipGraphAddDependencies` began."""
    pairs = _pairs(graph, from_, to, numDependencies)
    if any(first not in last.dependencies for first, last in pairs):
        raise HipError(_INVALID, "there is no such dependency")
    for first, last in pairs:
        last.dependencies.remove(first)


@hip_call
def hipGraphDestroyNode(node: object) -> None:
    """Take a node out of its graph, with its dependencies."""
    found = nodes.remove(node)
    if found.graph is not None:
        found.graph.nodes.remove(found)
        for other in found.graph.nodes:
            if found in other.dependencies:
                other.dependencies.remove(found)


def _instantiate(graph: object, flags: int = 0) -> hipGraphExec:
    return hipGraphExec(executables.add(Exec(graphs.get(graph), flags)))


@hip_call
def hipGraphInstantiate(graph: object, bufferSize: int) -> tuple[hipGraphExec, hipGraphNode, bytes]:
    """Make a graph executable; returns it, a null node and an empty log."""
    count_of(bufferSize, "bufferSize")
    return _instantiate(graph), hipGraphNode(None), b""


@hip_call
def hipGraphInstantiateWithFlags(graph: object, flags: int) -> hipGraphExec:
    """Make a graph executable. Nodes have no priorities here, and nothing is launched by cards."""
    if flags & ~0xF:
        raise HipError(_INVALID, f"flags {flags:#x} are not hipGraphInstantiateFlags")
    return _instantiate(graph, flags)


@hip_call
def hipGraphExecGetFlags(graphExec: object) -> int:
    """Return the flags of :func:`hipGraphInstantiateWithFlags`."""
    return executables.get(graphExec).flags


@hip_call
def hipGraphLaunch(graphExec: object, stream: object) -> None:
    """Queue all nodes on a stream; on one that is being captured, as one node of its graph."""
    found = executables.get(graphExec)
    do(stream_of(stream), _TYPES.hipGraphNodeTypeGraph, found.launch, found)


@hip_call
def hipGraphUpload(graphExec: object, stream: object) -> None:
    """Check both handles; there is nothing to prepare on the card."""
    executables.get(graphExec)
    stream_of(stream)


@hip_call
def hipGraphExecDestroy(graphExec: object) -> None:
    """Forget an executable graph; what was launched of it goes on."""
    executables.remove(graphExec).close()


@hip_call
def hipGraphExecUpdate(
    hGraphExec: object, hGraph: object, hErrorNode_out: object
) -> hipGraphExecUpdateResult:
    """Take another graph's arguments over.

    Returns hipGraphExecUpdateSuccess, or fails with hipErrorGraphExecUpdateFailure where the graphs differ in
    more than arguments; :func:`~barewave.runtime.hip.last_message` then names the difference.
    """
    del hErrorNode_out
    result = executables.get(hGraphExec).update(graphs.get(hGraph))
    if result is not hipGraphExecUpdateResult.hipGraphExecUpdateSuccess:
        raise HipError(hipError_t.hipErrorGraphExecUpdateFailure, result.name)
    return result


@hip_call
def hipGraphNodeSetEnabled(hGraphExec: object, hNode: object, isEnabled: int) -> None:
    """Leave a node of an executable graph out of its next launches, or take it in again."""
    found = executables.get(hGraphExec)
    node = found.node(nodes.get(hNode))
    kinds = (_TYPES.hipGraphNodeTypeKernel, _TYPES.hipGraphNodeTypeMemcpy, _TYPES.hipGraphNodeTypeMemset)
    if node.kind not in kinds:
        raise HipError(_INVALID, "only kernels, copies and fills can be left out")
    if isEnabled:
        found.disabled.discard(node)
    else:
        found.disabled.add(node)
    found.changed()


@hip_call
def hipGraphNodeGetEnabled(hGraphExec: object, hNode: object) -> int:
    """Return whether the launches of an executable graph run a node."""
    found = executables.get(hGraphExec)
    return int(found.node(nodes.get(hNode)) not in found.disabled)


def _label(node: Node) -> str:
    made: Any = node.params
    name = node.kind.name.removeprefix("hipGraphNodeType")
    return f"{name} {made.function.kernel.name}" if isinstance(made, Launch) else name


@hip_call
def hipGraphDebugDotPrint(graph: object, path: str | bytes, flags: int) -> None:
    """Write a graph in Graphviz's language."""
    del flags
    found = graphs.get(graph)
    numbers = {node: number for number, node in enumerate(found.nodes)}
    lines = ["digraph {"]
    lines += [f'  n{number} [label="{_label(node)}"];' for node, number in numbers.items()]
    lines += [f"  n{numbers[first]} -> n{numbers[last]};" for first, last in found.edges()]
    target = path.decode("utf-8", "surrogateescape") if isinstance(path, bytes) else str(path)
    try:
        Path(target).write_text("\n".join([*lines, "}"]) + "\n", encoding="utf-8")
    except OSError as error:
        raise HipError(hipError_t.hipErrorOperatingSystem, f"{target}: {error.strerror}") from error
