"""Rows of a graph's nodes that a card runs on its own: each is a frozen plan, one packet for the host."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import TYPE_CHECKING, Final

import numpy as np

from ...errors import BarewaveError, CheckError
from .enums import hipGraphNodeType
from .graph_nodes import Node
from .launches import Launch
from .transfers import End, Fill, Move

if TYPE_CHECKING:
    from ..buffer import Buffer
    from ..plan.nodes import Node as PlanNode
    from ..plan.recorder import Plan
    from ..plan.run import Run
    from .queueing import HipStream

__all__ = ["PlannedRow", "is_planned", "plan_row"]

_EMPTY: Final = hipGraphNodeType.hipGraphNodeTypeEmpty
_FEWEST: Final = 2
"""Below so many nodes with work a plan saves nothing."""


def is_planned(node: Node, stream: HipStream) -> bool:
    """Whether a node is work of the stream's card alone, which a plan takes."""
    made = node.params
    if isinstance(made, Fill):
        return all(_is_near(row, stream) for row in made.rows)
    if isinstance(made, Move):
        return _is_near(made.target, stream) and _is_near(made.source, stream)
    return isinstance(made, Launch) or node.kind is _EMPTY


def _is_near(end: End, stream: HipStream) -> bool:
    found = end.allocation
    return found is not None and (found.card is stream.card or not found.on_device)


class PlannedRow:
    """Nodes that are one frozen plan on a stream.

    Parameters
    ----------
    run : Run
        The plan.
    work : dict
        For each node of the graph what it did at the freeze; :meth:`update` keeps it.
    kernels : dict
        For each kernel's node of the graph that of the plan.
    buffers : list of Buffer
        What copies and fills work on.
    """

    def __init__(
        self, run: Run, work: dict[Node, object], kernels: dict[Node, PlanNode], buffers: list[Buffer]
    ) -> None:
        self._run = run
        self._work = work
        self._kernels = kernels
        self._buffers = buffers

    @property
    def is_stale(self) -> bool:
        """Whether memory of a copy or a fill was freed: only its own call can then say what is wrong."""
        return any(buffer.closed for buffer in self._buffers)

    def start(self) -> None:
        """Start one run; the caller sees to HIP's order."""
        self._run()

    def update(self, node: Node) -> bool:
        """Take over in place what a node does now; says whether that could be done."""
        if node not in self._work:
            return False
        made, old = node.params, self._work[node]
        if made == old:
            return True
        if not isinstance(made, Launch) or not isinstance(old, Launch) or self._run.in_flight:
            return False
        if made.function is not old.function or made.config != old.config:
            return False
        try:
            self._run.update(self._kernels[node], *made.arguments)
        except CheckError:  # it reaches other memory, whose order has to be found anew
            return False
        self._work[node] = made
        return True

    def close(self) -> None:
        """Give the plan's memory back; what was started goes on."""
        self._run.close()


def plan_row(nodes: Sequence[Node], left_out: Set[Node], stream: HipStream) -> PlannedRow | None:
    """Freeze nodes, each of which :func:`is_planned` or left out, as a plan on a stream.

    None for nodes that are better launched one by one: a few, or some of which a plan cannot know what they
    touch.
    """
    if sum(node.kind is not _EMPTY and node not in left_out for node in nodes) < _FEWEST:
        return None
    plan = stream.card.device.plan(name="a HIP graph")
    kernels: dict[Node, PlanNode] = {}
    buffers: list[Buffer] = []
    ends: dict[Node, list[PlanNode]] = {}
    try:
        for node in nodes:
            # What a kernel reaches by pointers in memory no plan sees: the graph's own order holds besides.
            after = list(dict.fromkeys(end for other in node.dependencies for end in ends.get(other, ())))
            made = node.params
            if node in left_out:
                ends[node] = after
            elif isinstance(made, Launch):
                kernels[node] = plan.launch(made.config, made.function.kernel, *made.arguments, after=after)
                ends[node] = [kernels[node]]
            elif isinstance(made, Move):
                target, source = made.target.part(), made.source.part()
                buffers += [target, source]
                ends[node] = [plan.copy(target, source, after=after, device=stream.card.device)]
            elif isinstance(made, Fill):
                ends[node] = _fill(plan, made, after, buffers)
            else:
                ends[node] = after
        # HIP's memory is freed when it is freed, whichever graphs name it.
        plan.keep.clear()
        run = plan.freeze(stream=stream.stream)
    except BarewaveError:
        return None
    row = PlannedRow(run, {node: node.params for node in nodes}, kernels, buffers)
    stream.rows.add(row)
    return row


def _fill(plan: Plan, fill: Fill, after: Iterable[PlanNode], buffers: list[Buffer]) -> list[PlanNode]:
    dtype = np.dtype(f"u{len(fill.element)}")
    parts = [row.part().cast(dtype) for row in fill.rows]
    buffers += parts
    value = np.frombuffer(fill.element, dtype)[0]
    return [plan.fill(part, value, after=after, device=plan.device) for part in parts]
