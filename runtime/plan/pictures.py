"""Pictures of a plan: Graphviz of what waits for what, and a trace of when it ran."""

from __future__ import annotations

import json
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any, Final

from .nodes import CallNode, CopyNode, FillNode, KernelNode, Node

if TYPE_CHECKING:
    from .run import Run
    from .timing import NodeTime

__all__ = ["chrome_trace", "dot"]


_SHAPES: Final[dict[type[Node], str]] = {KernelNode: "box", CallNode: "diamond"}


def _quoted(text: object) -> str:
    return json.dumps(str(text))


def dot(run: Run) -> str:
    """Make the text of a Graphviz graph.

    Kernels are boxes, transfers ellipses, calls diamonds; a frame stands around what a card does on a stream.
    """
    frozen = run.frozen
    lines = [f"digraph {_quoted(run.name)} {{", "  rankdir=TB; node [fontname=monospace];"]
    groups: dict[tuple[int, Hashable], list[Node]] = {}
    for node in run.nodes:
        groups.setdefault((node.device.index, node.stream), []).append(node)
    for number, ((card, stream), nodes) in enumerate(groups.items()):
        lines.append(f"  subgraph cluster_{number} {{ label={_quoted(f'card {card}, stream {stream}')};")
        for node in nodes:
            shape = _SHAPES.get(type(node), "ellipse")
            lines.append(f"    n{node.index} [shape={shape}, label={_quoted(f'{node.index} {node.name}')}];")
        lines.append("  }")
    last: dict[Hashable, int] = {}
    for node in run.nodes:
        needed = frozen.needed[node.index]
        lines += [f"  n{other} -> n{node.index};" for other in sorted(needed)]
        before = last.get(node.stream)
        if before is not None and before not in needed:
            pair = run.nodes[before], node
            if any(isinstance(each, CallNode) for each in pair):
                lines.append(f"  n{before} -> n{node.index};")
                last[node.stream] = node.index
                continue
            lines.append(f"  n{before} -> n{node.index} [style=dotted, constraint=false, color=gray];")
        last[node.stream] = node.index
    return "\n".join([*lines, "}", ""])


def chrome_trace(run: Run, times: Sequence[NodeTime]) -> str:
    """Make a trace in Chrome's JSON format: a process a card, a thread a queue, a complete event a node."""
    first = min((time.start for time in times), default=0.0)
    events: list[dict[str, Any]] = []
    threads: dict[tuple[int, str], int] = {}
    for time in times:
        card = time.device
        if not any(card.index == known for known, _ in threads):
            events.append(_name("process_name", card.index, 0, f"card {card.index}: {card.name}"))
        thread = threads.get((card.index, time.queue))
        if thread is None:
            thread = threads[card.index, time.queue] = len(threads) + 1
            events.append(_name("thread_name", card.index, thread, time.queue))
        events.append(
            {
                "ph": "X",
                "name": time.node.name,
                "cat": _kind(time.node),
                "pid": card.index,
                "tid": thread,
                "ts": (time.start - first) * 1e6,
                "dur": max(time.end - time.start, 0.0) * 1e6,
                "args": _details(run, time.node),
            }
        )
    return json.dumps({"traceEvents": events, "displayTimeUnit": "ns"}, indent=1)


def _name(what: str, process: int, thread: int, name: str) -> dict[str, Any]:
    return {"ph": "M", "name": what, "pid": process, "tid": thread, "ts": 0, "args": {"name": name}}


def _kind(node: Node) -> str:
    return "kernel" if isinstance(node, KernelNode) else "fill" if isinstance(node, FillNode) else "copy"


def _details(run: Run, node: Node) -> dict[str, Any]:
    details: dict[str, Any] = {
        "node": node.index,
        "stream": str(node.stream),
        "waits for": sorted(run.frozen.needed[node.index]),
    }
    if isinstance(node, KernelNode):
        details["grid"] = list(node.config.groups)
        details["block"] = list(node.config.block_size)
    elif isinstance(node, CopyNode):
        details["bytes"] = node.nbytes
    elif isinstance(node, FillNode):
        details["bytes"] = node.target.nbytes
    return details
