"""A kernel's control flow as a graph for Graphviz."""

from __future__ import annotations

from collections.abc import Sequence

from ..isa import Instruction
from ..isa.control_flow import BasicBlock, control_flow

__all__ = ["flow_graph"]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _label(block: BasicBlock) -> str:
    """Instructions of a block, one a line, flush left."""
    lines = [f"{block.start:#x}:", *(f"  {instruction}" for instruction in block.instructions)]
    return "".join(line.replace("\\", "\\\\").replace('"', '\\"') + "\\l" for line in lines)


def flow_graph(name: str, instructions: Sequence[Instruction]) -> str:
    r"""Write basic blocks and the ways between them in Graphviz's language.

    A way that closes a loop is bold, a block that nothing leads to is grey; jumps to addresses that only the
    card knows, and ways out of the function, end in ellipses.

    Parameters
    ----------
    name : str
        Of the graph.
    instructions : sequence of Instruction
        The function, from its entry on.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> print(flow_graph("stop", disassemble(assemble("s_endpgm"))), end="")
    digraph "stop" {
      node [shape=box, fontname="monospace"];
      b0 [label="0x0:\l  s_endpgm\l"];
    }
    """
    flow = control_flow(instructions)
    loops = set(flow.back_edges)
    lines = [f"digraph {_quoted(name)} {{", '  node [shape=box, fontname="monospace"];']
    outside: dict[str, str] = {}
    for start, block in flow.blocks.items():
        grey = "" if start in flow.reachable else ", color=gray, fontcolor=gray"
        lines.append(f'  b{start} [label="{_label(block)}"{grey}];')
        ways = [(f"b{target}", target) for target in block.successors]
        ways += [(f"x{target & 0xFFFFFFFF}", target) for target in block.leaves]
        for target in block.leaves:
            outside[f"x{target & 0xFFFFFFFF}"] = f"outside: {target:#x}"
        for node, target in ways:
            words: list[str] = []
            if len(ways) > 1:
                words.append(f'label="{"falls through" if target == block.end else "branches"}"')
            if (start, target) in loops and node[0] == "b":
                words.append("style=bold")
            style = f" [{', '.join(words)}]" if words else ""
            lines.append(f"  b{start} -> {node}{style};")
        for target in block.calls:
            node = f"b{target}" if target in flow.blocks else f"x{target & 0xFFFFFFFF}"
            if node[0] == "x":
                outside[node] = f"outside: {target:#x}"
            lines.append(f"  b{start} -> {node} [style=dashed, label=calls];")
        if block.indirect:
            outside["unknown"] = "address in registers"
            lines.append(f"  b{start} -> unknown [style=dashed];")
    lines += [f"  {node} [shape=ellipse, label={_quoted(text)}];" for node, text in sorted(outside.items())]
    return "\n".join([*lines, "}"]) + "\n"
