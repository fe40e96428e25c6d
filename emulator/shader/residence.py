"""Where the vector registers of a region live: in SSA values throughout, or in the wave's block.

A register that a loop turns on should stay in a register of the CPU. There is room for few of them; the
others live in the wave's block, and a basic block keeps the ones that it will need soonest at hand
(:mod:`.registers`). So a loop of very many registers costs one load and one store of each, leaving at a
barrier costs what the block at hand has changed, and LLVM never sees a value that lives long.
"""

from __future__ import annotations

from typing import Final

from ...isa.accesses import MODE, VGPR, accesses
from .control_flow import Block, Region, loops

__all__ = ["Residence"]

_ROOM_OF_REGION: Final = 24
"""VGPRs of 32 lanes that a region may use for all of them to be SSA values."""

_ROOM_OF_LOOPS: Final = 20
"""VGPRs of 32 lanes that innermost loops may use for these to be SSA values: a few more than CPUs with 32
registers of 512 bits hold, since those that do not fit cost no more than in the wave's block."""

_HELD: Final = 12
"""VGPRs of 32 lanes that a basic block keeps at hand; the rest of the CPU's registers is for temporaries."""


def _uses(block: Block) -> dict[int, list[int]]:
    result: dict[int, list[int]] = {}
    for position, (_, instruction) in enumerate(block.instructions):
        reads, writes, _ = accesses(instruction)
        for unit in reads | writes:
            if VGPR <= unit < MODE:
                result.setdefault(unit - VGPR, []).append(position)
    return result


class Residence:
    """Decides for one region.

    Parameters
    ----------
    region : Region
        What is translated.
    lanes : int
        32 or 64.

    Attributes
    ----------
    promoted : frozenset of int
        VGPRs that are SSA values throughout.
    held : int
        How many of the others a basic block may keep at hand.
    uses : dict of int to dict
        For each block's address: VGPR to the positions of the instructions that touch it, ascending.
    """

    def __init__(self, region: Region, lanes: int) -> None:
        scale = lanes // 32
        self.held = _HELD // scale
        self.uses = {start: _uses(block) for start, block in region.blocks.items()}
        whole = frozenset(index for uses in self.uses.values() for index in uses)
        if len(whole) <= _ROOM_OF_REGION // scale:
            self.promoted = whole
        else:
            self.promoted = self._of_loops(region, _ROOM_OF_LOOPS // scale)

    def _of_loops(self, region: Region, room: int) -> frozenset[int]:
        """VGPRs of the smallest innermost loops that fit together."""
        found = loops(region)
        innermost = [
            (first, last)
            for first, last in found
            if not any(first <= a and b <= last and (a, b) != (first, last) for a, b in found)
        ]
        sets = [
            frozenset(index for start, uses in self.uses.items() if first <= start <= last for index in uses)
            for first, last in innermost
        ]
        chosen: frozenset[int] = frozenset()
        for indices in sorted(sets, key=len):
            if len(chosen | indices) <= room:
                chosen |= indices
        return chosen
