"""The nodes of graphs: made, asked and changed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, cast

from .enums import hipError_t, hipGraphNodeType
from .errors import HipError, hip_call
from .events import events
from .graph_exec import Exec
from .graph_handles import add, executables, nodes, of_kind
from .graph_nodes import Node, graphs
from .handles import hipGraphNode, ihipEvent_t
from .launches import Launch
from .memory import count_of
from .streams import guarded
from .structures import hipHostNodeParams, hipKernelNodeParams, hipMemsetParams
from .transfers import Fill, Move

if TYPE_CHECKING:
    from .queueing import HipStream

__all__ = [
    "hipGraphAddChildGraphNode",
    "hipGraphAddEmptyNode",
    "hipGraphAddEventRecordNode",
    "hipGraphAddEventWaitNode",
    "hipGraphAddHostNode",
    "hipGraphAddKernelNode",
    "hipGraphAddMemcpyNode1D",
    "hipGraphAddMemsetNode",
    "hipGraphEventRecordNodeGetEvent",
    "hipGraphEventWaitNodeGetEvent",
    "hipGraphExecHostNodeSetParams",
    "hipGraphExecKernelNodeSetParams",
    "hipGraphExecMemcpyNodeSetParams1D",
    "hipGraphExecMemsetNodeSetParams",
    "hipGraphHostNodeSetParams",
    "hipGraphKernelNodeGetParams",
    "hipGraphKernelNodeSetParams",
    "hipGraphMemcpyNodeSetParams1D",
    "hipGraphMemsetNodeSetParams",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_TYPES: Final = hipGraphNodeType


@contextmanager
def _instantiated(executable: object, node: object) -> Generator[Node]:
    """Give the node that an executable graph made of another, and tell the graph when it was changed."""
    found = executables.get(executable)
    changed = found.node(nodes.get(node))
    yield changed
    found.changed(changed)


def _kernel(params: object) -> Launch:
    if not isinstance(params, hipKernelNodeParams):
        raise TypeError("pNodeParams is a hipKernelNodeParams")
    grid, block = params.gridDim, params.blockDim
    # What was given stands there as it is; a field that was never set is a null pointer.
    values: dict[str, Any] = {name: getattr(params, name) for name in ("kernelParams", "extra")}
    given: dict[str, Any] = {
        name: value for name, value in values.items() if value or isinstance(value, (list, tuple))
    }
    return Launch.check(
        params.func,
        (grid.x, grid.y, grid.z),
        (block.x, block.y, block.z),
        params.sharedMemBytes,
        given.get("kernelParams"),
        given.get("extra"),
    )


@hip_call
def hipGraphAddKernelNode(
    graph: object, pDependencies: object, numDependencies: int, pNodeParams: object
) -> hipGraphNode:
    """Add a kernel; its arguments are read now."""
    made = _kernel(pNodeParams)
    node = Node(_TYPES.hipGraphNodeTypeKernel, made.run, made, pNodeParams)
    return add(graph, pDependencies, numDependencies, node)


@hip_call
def hipGraphKernelNodeGetParams(node: object) -> hipKernelNodeParams:
    """Return the parameters that a kernel's node was made of; a captured one has none of its arguments."""
    found = of_kind(nodes.get(node), _TYPES.hipGraphNodeTypeKernel)
    if found.given is not None:
        return cast("hipKernelNodeParams", found.given)
    made: Launch = found.params
    params = hipKernelNodeParams(func=made.function.handle, sharedMemBytes=made.config.lds)
    groups, block = made.config.groups, made.config.block_size
    for name, extents in (("gridDim", groups), ("blockDim", block)):
        inner = getattr(params, name)
        inner.x, inner.y, inner.z = extents
    return params


def _set_kernel(node: Node, params: object) -> None:
    of_kind(node, _TYPES.hipGraphNodeTypeKernel)
    made = _kernel(params)
    node.run, node.params, node.given = made.run, made, params


@hip_call
def hipGraphKernelNodeSetParams(node: object, pNodeParams: object) -> None:
    """Give a kernel's node other arguments; what was instantiated before keeps its own."""
    _set_kernel(nodes.get(node), pNodeParams)


@hip_call
def hipGraphExecKernelNodeSetParams(hGraphExec: object, node: object, pNodeParams: object) -> None:
    """Give a kernel of an executable graph other arguments, for its next launches."""
    with _instantiated(hGraphExec, node) as found:
        _set_kernel(found, pNodeParams)


def _move(dst: object, src: object, count: int, kind: object) -> Move:
    move = Move.check(dst, src, count_of(count, "count"), kind)
    if move is None:
        raise HipError(_INVALID, "a node copies at least one byte")
    return move


@hip_call
def hipGraphAddMemcpyNode1D(
    graph: object,
    pDependencies: object,
    numDependencies: int,
    dst: object,
    src: object,
    count: int,
    kind: object,
) -> hipGraphNode:
    """Add a copy; host memory that is not pinned is read or written each time the graph runs."""
    move = _move(dst, src, count, kind)
    return add(graph, pDependencies, numDependencies, Node(_TYPES.hipGraphNodeTypeMemcpy, move.run, move))


def _set_move(node: Node, dst: object, src: object, count: int, kind: object) -> None:
    of_kind(node, _TYPES.hipGraphNodeTypeMemcpy)
    move = _move(dst, src, count, kind)
    node.run, node.params = move.run, move


@hip_call
def hipGraphMemcpyNodeSetParams1D(node: object, dst: object, src: object, count: int, kind: object) -> None:
    """Give a copy's node other ends."""
    _set_move(nodes.get(node), dst, src, count, kind)


@hip_call
def hipGraphExecMemcpyNodeSetParams1D(
    hGraphExec: object, node: object, dst: object, src: object, count: int, kind: object
) -> None:
    """Give a copy of an executable graph other ends, for its next launches."""
    with _instantiated(hGraphExec, node) as found:
        _set_move(found, dst, src, count, kind)


def _fill(params: object) -> Fill:
    if not isinstance(params, hipMemsetParams):
        raise TypeError("pMemsetParams is a hipMemsetParams")
    size = params.elementSize
    if size not in (1, 2, 4):
        raise HipError(_INVALID, f"elements of {size} bytes; they have 1, 2 or 4")
    element = (params.value & (1 << 8 * size) - 1).to_bytes(size, "little")
    height = max(params.height, 1)
    fill = Fill.check(params.dst, element, params.width * size, height, params.pitch)
    if fill is None:
        raise HipError(_INVALID, "a node fills at least one element")
    return fill


@hip_call
def hipGraphAddMemsetNode(
    graph: object, pDependencies: object, numDependencies: int, pMemsetParams: object
) -> hipGraphNode:
    """Add a fill: ``height`` rows of ``width`` elements."""
    fill = _fill(pMemsetParams)
    return add(graph, pDependencies, numDependencies, Node(_TYPES.hipGraphNodeTypeMemset, fill.run, fill))


def _set_fill(node: Node, params: object) -> None:
    of_kind(node, _TYPES.hipGraphNodeTypeMemset)
    fill = _fill(params)
    node.run, node.params = fill.run, fill


@hip_call
def hipGraphMemsetNodeSetParams(node: object, pNodeParams: object) -> None:
    """Give a fill's node other parameters."""
    _set_fill(nodes.get(node), pNodeParams)


@hip_call
def hipGraphExecMemsetNodeSetParams(hGraphExec: object, node: object, pNodeParams: object) -> None:
    """Give a fill of an executable graph other parameters, for its next launches."""
    with _instantiated(hGraphExec, node) as found:
        _set_fill(found, pNodeParams)


def _host(params: object) -> Any:
    if not isinstance(params, hipHostNodeParams):
        raise TypeError("pNodeParams is a hipHostNodeParams")
    function, data = params.fn, params.userData
    if not callable(function):
        raise TypeError("fn is a Python callable or a ctypes function")

    def run(stream: HipStream) -> None:
        stream.call(guarded, function, data)

    return run


@hip_call
def hipGraphAddHostNode(
    graph: object, pDependencies: object, numDependencies: int, pNodeParams: object
) -> hipGraphNode:
    """Add a call of ``fn(userData)``."""
    node = Node(_TYPES.hipGraphNodeTypeHost, _host(pNodeParams), pNodeParams)
    return add(graph, pDependencies, numDependencies, node)


def _set_host(node: Node, params: object) -> None:
    of_kind(node, _TYPES.hipGraphNodeTypeHost)
    node.run, node.params = _host(params), params


@hip_call
def hipGraphHostNodeSetParams(node: object, pNodeParams: object) -> None:
    """Give a host function's node another function."""
    _set_host(nodes.get(node), pNodeParams)


@hip_call
def hipGraphExecHostNodeSetParams(hGraphExec: object, node: object, pNodeParams: object) -> None:
    """Give a host function of an executable graph another function, for its next launches."""
    with _instantiated(hGraphExec, node) as found:
        _set_host(found, pNodeParams)


def _nothing(stream: HipStream) -> None:
    del stream


@hip_call
def hipGraphAddEmptyNode(graph: object, pDependencies: object, numDependencies: int) -> hipGraphNode:
    """Add a node that does nothing but keep order."""
    return add(graph, pDependencies, numDependencies, Node(_TYPES.hipGraphNodeTypeEmpty, _nothing))


@hip_call
def hipGraphAddChildGraphNode(
    graph: object, pDependencies: object, numDependencies: int, childGraph: object
) -> hipGraphNode:
    """Add all nodes of another graph, as they are now, as one node."""
    child = Exec(graphs.get(childGraph))
    node = Node(_TYPES.hipGraphNodeTypeGraph, child.launch, child)
    return add(graph, pDependencies, numDependencies, node)


@hip_call
def hipGraphAddEventRecordNode(
    graph: object, pDependencies: object, numDependencies: int, event: object
) -> hipGraphNode:
    """Add the record of an event."""
    return add(graph, pDependencies, numDependencies, events.get(event).node(wait=False))


@hip_call
def hipGraphAddEventWaitNode(
    graph: object, pDependencies: object, numDependencies: int, event: object
) -> hipGraphNode:
    """Add a wait for an event."""
    return add(graph, pDependencies, numDependencies, events.get(event).node(wait=True))


def _event(node: object, kind: hipGraphNodeType) -> ihipEvent_t:
    return ihipEvent_t(of_kind(nodes.get(node), kind).params.handle)


@hip_call
def hipGraphEventRecordNodeGetEvent(node: object) -> ihipEvent_t:
    """Return the event that a node records."""
    return _event(node, _TYPES.hipGraphNodeTypeEventRecord)


@hip_call
def hipGraphEventWaitNodeGetEvent(node: object) -> ihipEvent_t:
    """Return the event that a node waits for."""
    return _event(node, _TYPES.hipGraphNodeTypeWaitEvent)
