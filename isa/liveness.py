"""Which registers hold a value that is still needed: at each instruction, and as ranges per register.

Vector registers are written in the lanes that EXEC enables. So two things are followed: what enabled lanes
still need, and what disabled lanes will need when they are enabled again. A write ends the first need only.
Where EXEC holds all lanes, as far as is known, there are no disabled ones. What takes lanes away or gives
them back moves needs from one set to the other; what does anything else to EXEC joins them. Where a part of a
register is written, the rest is needed on. The answer is safe: a register that is called dead is dead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from .accesses import (
    EXEC,
    FLAT_SCRATCH,
    MODE,
    SCC,
    VCC,
    VGPR,
    VIRTUAL_VECTORS,
    Accesses,
    accesses,
    mask_of,
    units_of,
)
from .control_flow import BasicBlock, ControlFlow
from .exec_masks import FULL, full_masks, lanes_change, state_after
from .instruction import Instruction

__all__ = ["LiveRange", "Liveness", "liveness"]

_NULL: Final = 124
_VGPRS: Final = sum(1 << unit for unit in range(VGPR, MODE))
#: All vector registers, those without numbers too.
_VECTOR: Final = _VGPRS | -1 << VIRTUAL_VECTORS
_SGPRS: Final = (1 << VCC) - 1
_SCALARS: Final = (1 << EXEC + 2) - 1 & ~(1 << _NULL) | 1 << SCC | 1 << MODE | 1 << FLAT_SCRATCH
_ALL: Final = _SCALARS | _VGPRS


@dataclass(frozen=True, slots=True)
class LiveRange:
    """A stretch of code in which a register's value is needed.

    Attributes
    ----------
    unit : int
        Register, see :mod:`.accesses`.
    start : int
        Offset of the instruction that writes the value, or of the first one that finds it needed.
    end : int
        Offset of the last instruction that reads it, or of the last one behind which it is still needed.
    """

    unit: int
    start: int
    end: int


class _Effect(NamedTuple):
    """What one instruction does to needs."""

    reads: int
    writes: int
    kills: int
    #: Kills also in disabled lanes.
    kills_all: int
    lanes: str

    def before(self, busy: int, idle: int) -> tuple[int, int]:
        """Needs of enabled and of disabled lanes before it, from those after it."""
        vector = busy & _VECTOR
        if self.lanes == "shrinks":
            busy |= idle
        elif self.lanes == "grows":
            idle |= vector
        elif self.lanes == "changes":
            busy, idle = busy | idle, idle | vector
        return busy & ~self.kills | self.reads, idle & ~self.kills_all


def _effect(instruction: Instruction, found: Accesses, state: int) -> _Effect:
    reads, writes = mask_of(found.reads), mask_of(found.writes)
    kills = writes & ~mask_of(found.partial)
    if instruction.format == "DATA":
        return _Effect(0, 0, 0, 0, "same")
    flags = frozenset[str]().union(*(part.info.flags for part in instruction.parts or (instruction,)))
    if "relative_source" in flags:
        reads |= _VGPRS if instruction.format[0] == "V" else _SGPRS
    if "relative_destination" in flags:
        kills &= ~(_VGPRS | _SGPRS)
    lanes = lanes_change(instruction, found, state)
    # with all lanes enabled there is no disabled lane that could need anything
    everywhere = _VECTOR if state & FULL else kills if EXEC not in found.reads else 0
    return _Effect(reads, writes, kills, everywhere, lanes)


class Liveness:
    """Live registers of all instructions of a piece of code.

    Attributes
    ----------
    flow : ControlFlow
        The code.
    live_in, live_out : dict of int to int
        By a block's start, the registers needed before and after it, one bit each.
    """

    def __init__(self, flow: ControlFlow, outside: int, found: Mapping[int, Accesses] | None = None) -> None:
        self.flow = flow
        self._effects: dict[int, _Effect] = {}
        if found is None:
            found = {
                instruction.offset: accesses(instruction)
                for block in flow.blocks.values()
                for instruction in block.instructions
            }
        full = full_masks(flow, found)
        for start, block in flow.blocks.items():
            state = full.get(start, 0)
            for instruction in block.instructions:
                own = found[instruction.offset]
                self._effects[instruction.offset] = _effect(instruction, own, state)
                state = state_after(instruction, own, state)
        self.live_in: dict[int, int] = dict.fromkeys(flow.blocks, 0)
        self.live_out: dict[int, int] = dict.fromkeys(flow.blocks, 0)
        # what disabled lanes need, beside
        self._idle_in: dict[int, int] = dict.fromkeys(flow.blocks, 0)
        self._idle_out: dict[int, int] = dict.fromkeys(flow.blocks, 0)
        self._solve(outside)

    def _solve(self, outside: int) -> None:
        blocks = self.flow.blocks
        order = [*reversed(self.flow.reverse_postorder)]
        order += [start for start in blocks if start not in self.flow.reachable]
        waiting = dict.fromkeys(order)
        busy_in: dict[int, int] = dict.fromkeys(blocks, 0)
        while waiting:
            start = next(iter(waiting))
            del waiting[start]
            block = blocks[start]
            # a callee may need anything, and so may code that is not here
            busy = outside if block.leaves or block.indirect or block.calls else 0
            idle = busy & _VECTOR
            for following in block.successors:
                busy |= busy_in[following]
                idle |= self._idle_in[following]
            self.live_out[start], self._idle_out[start] = busy, idle
            for instruction in reversed(block.instructions):
                busy, idle = self._effects[instruction.offset].before(busy, idle)
            if (busy, idle) != (busy_in[start], self._idle_in[start]):
                busy_in[start], self._idle_in[start] = busy, idle
                waiting.update(dict.fromkeys(block.predecessors))
        for start in blocks:
            self.live_in[start] = busy_in[start] | self._idle_in[start]
        self._busy_out = dict(self.live_out)
        for start in blocks:
            self.live_out[start] |= self._idle_out[start]

    def before_and_after(self, block: BasicBlock) -> list[tuple[Instruction, int, int]]:
        """Give each instruction of a block with the registers needed before and after it, one bit each."""
        busy, idle = self._busy_out[block.start], self._idle_out[block.start]
        result: list[tuple[Instruction, int, int]] = []
        for instruction in reversed(block.instructions):
            after = busy | idle
            busy, idle = self._effects[instruction.offset].before(busy, idle)
            result.append((instruction, busy | idle, after))
        return result[::-1]

    def live_before(self, offset: int) -> list[int]:
        """Registers needed before the instruction at an offset.

        Raises
        ------
        KeyError
            If no instruction starts there.
        """
        block = self.flow.block_of(offset)
        for instruction, before, _ in self.before_and_after(block) if block else ():
            if instruction.offset == offset:
                return units_of(before)
        raise KeyError(offset)

    @cached_property
    def ranges(self) -> dict[int, list[LiveRange]]:
        """Live ranges in the order of the code, by register."""
        found: dict[int, list[LiveRange]] = {}
        begun: dict[int, int] = {}
        last = 0
        for block in self.flow.blocks.values():
            for instruction, before, after in self.before_and_after(block):
                offset = instruction.offset
                # what was needed behind the last instruction but is not needed here: a jump away in between
                for unit in [unit for unit in begun if not before >> unit & 1]:
                    found.setdefault(unit, []).append(LiveRange(unit, begun.pop(unit), last))
                for unit in units_of(before):
                    begun.setdefault(unit, offset)
                killed = self._effects[offset].kills
                for unit in units_of((before & ~after) | (before & killed)):
                    found.setdefault(unit, []).append(LiveRange(unit, begun.pop(unit), offset))
                for unit in units_of(after):
                    begun.setdefault(unit, offset)
                for unit in units_of(self._effects[offset].writes & ~after & ~before):
                    found.setdefault(unit, []).append(LiveRange(unit, offset, offset))
                last = offset
        for unit, start in begun.items():
            found.setdefault(unit, []).append(LiveRange(unit, start, last))
        return dict(sorted(found.items()))

    @cached_property
    def pressure(self) -> tuple[int, int]:
        """Most VGPRs and most SGPRs that are needed at the same time."""
        vector = scalar = 0
        for block in self.flow.blocks.values():
            for _, before, after in self.before_and_after(block):
                for live in (before, after):
                    vector = max(vector, (live & _VECTOR).bit_count())
                    scalar = max(scalar, (live & _SGPRS).bit_count())
        return vector, scalar


def liveness(
    flow: ControlFlow,
    outside: Sequence[int] | None = None,
    found: Mapping[int, Accesses] | None = None,
) -> Liveness:
    r"""Find the live registers of a piece of code.

    Parameters
    ----------
    flow : ControlFlow
        The code; at its entries all lanes that the wave has are taken to be enabled.
    outside : sequence of int, optional
        Registers that code elsewhere may need where control leaves this code by a call, an indirect jump or
        at its end; all if not given.
    found : mapping of int to Accesses, optional
        What each instruction touches, by its offset, where that is known already.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> from barewave.isa.control_flow import control_flow
    >>> text = "v_mov_b32 v1, v0\nv_add_f32 v1, v1, v2\nglobal_store_b32 v3, v1, s[0:1]\ns_endpgm"
    >>> found = liveness(control_flow(disassemble(assemble(text))))
    >>> [(r.start, r.end) for r in found.ranges[256 + 1]], found.pressure
    ([(0, 4), (4, 8)], (3, 2))
    """
    return Liveness(flow, _ALL if outside is None else mask_of(outside), found)
