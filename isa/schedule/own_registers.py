"""How many vector registers each part of a body uses: what a pass may take without asking for more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..accesses import MODE, VGPR
from .items import Flow
from .lines import Line

__all__ = ["own_vgprs"]

_VGPRS: Final = (1 << MODE) - (1 << VGPR)


def own_vgprs(flow: Flow, lines: Sequence[Line]) -> list[int]:
    """Count the VGPRs of each block's part of the code: the blocks that lead to one another.

    A code object holds several kernels, each with its own number of registers in its descriptor; a register
    that another kernel uses may not be there.

    Parameters
    ----------
    flow : Flow
        Blocks of the body.
    lines : sequence of Line
        The body.

    Returns
    -------
    list of int
        For each block, one more than the highest number that its part uses.
    """
    part = list(range(len(flow.blocks)))

    def root(number: int) -> int:
        while part[number] != number:
            part[number] = part[part[number]]
            number = part[number]
        return number

    for number, block in enumerate(flow.blocks):
        for following in block.successors:
            part[root(following)] = root(number)
    used = [0] * len(flow.blocks)
    for number, block in enumerate(flow.blocks):
        touched = 0
        for line in lines[block.start : block.stop]:
            touched |= line.reads | line.writes
        first = root(number)
        used[first] = max(used[first], (touched & _VGPRS).bit_length() - VGPR)
    return [max(used[root(number)], 0) for number in range(len(flow.blocks))]
