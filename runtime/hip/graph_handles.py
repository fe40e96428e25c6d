"""Handles of graphs' nodes, and how calls name them."""

from __future__ import annotations

from typing import Final, cast

from .context import Handles
from .enums import hipError_t, hipGraphNodeType
from .errors import HipError
from .graph_exec import Exec
from .graph_nodes import Node, graphs
from .handles import hipGraphNode
from .host_memory import read_host
from .memory import count_of
from .pointers import target_of

__all__ = ["add", "executables", "named", "node_handle", "node_handles", "nodes", "of_kind"]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_MOST: Final = 1 << 20

nodes: Final[Handles[Node]] = Handles("graph node", _INVALID)
executables: Final[Handles[Exec]] = Handles("executable graph", _INVALID)


def node_handle(node: Node) -> hipGraphNode:
    """Return a node's handle, made when somebody first asks."""
    if not node.handle:
        node.handle = nodes.add(node)
    return hipGraphNode(node.handle)


def node_handles(found: list[Node]) -> list[hipGraphNode]:
    """Return the handles of nodes."""
    return [node_handle(node) for node in found]


def named(pointers: object, count: int) -> list[Node]:
    """Return the nodes that a list, or an array of C, names.

    Raises
    ------
    HipError
        The number is not that of the list, or a handle is unknown.
    """
    number = count_of(count, "numDependencies")
    if isinstance(pointers, (list, tuple)):
        given = list(cast("list[object]", pointers))
        if len(given) != number:
            raise HipError(_INVALID, f"{len(given)} nodes were given, the number says {number}")
        return [nodes.get(each) for each in given]
    if not number:
        return []
    if number > _MOST:
        raise HipError(_INVALID, f"{number} dependencies")
    if isinstance(pointers, hipGraphNode) and number == 1:
        return [nodes.get(pointers)]
    target = target_of(pointers)
    table = bytes(target.view) if target.view is not None else bytes(read_host(target.address, 8 * number))
    if len(table) < 8 * number:
        raise HipError(_INVALID, f"{number} nodes were announced, {len(table) // 8} are there")
    return [nodes.get(int.from_bytes(table[8 * at : 8 * at + 8], "little")) for at in range(number)]


def add(graph: object, pointers: object, count: int, node: Node) -> hipGraphNode:
    """Add a node to a graph behind those that a call names, and return its handle."""
    owner = graphs.get(graph)
    node.dependencies = named(pointers, count)
    return node_handle(owner.add(node))


def of_kind(node: Node, kind: hipGraphNodeType) -> Node:
    """Return a node of a kind; hipErrorInvalidValue for another one."""
    if node.kind is not kind:
        raise HipError(_INVALID, f"the node is a {node.kind.name}, not a {kind.name}")
    return node
