"""Which registers may not share a place: what is alive behind an instruction that writes another one."""

from __future__ import annotations

from dataclasses import dataclass

from ..accesses import mask_of, units_of
from ..instruction import Instruction
from ..operands import Operand
from .layout import Layout

__all__ = ["Interference", "interference"]

_VECTOR_ALU = frozenset({"valu", "trans", "wmma"})
_VGPR = 256


@dataclass
class Interference:
    """Registers that are alive together.

    Attributes
    ----------
    conflicts : dict of int to int
        For each unit that is written or alive at the entry, the units that may not share its place, one bit
        each.
    alive : list of (int, int)
        For each instruction, its index in the body, with the units that it finds alive, and again with those
        that it leaves alive or writes.
    """

    conflicts: dict[int, int]
    alive: list[tuple[int, int]]


def _units(operand: Operand) -> range:
    if operand.kind == "vgpr":
        first = _VGPR + operand.index
        return range(first, first + max(1, operand.size // 32))
    return range(0)


def _apart(instruction: Instruction) -> list[tuple[int, int]]:
    """Pairs of units, one written and one read, that the same instruction wants apart.

    The vector ALU writes the first half of a wide result before it has read all sources. A result may have
    the very registers of a source of its own size; a matrix product's factors and the sources of the 64-bit
    multiply-add, which forwards its own first half (LLVM's MAD intra-forward bug), must be wholly apart.
    """
    info = instruction.info
    if info.issue not in _VECTOR_ALU:
        return []
    destination = instruction.operands.get("vdst")
    if destination is None or destination.size <= 32:
        return []
    written = _units(destination)
    found: list[tuple[int, int]] = []
    for field, operand in instruction.operands.items():
        if field == "vdst":
            continue
        whole = "intra_forward_bug" in info.flags or ("wmma" in info.flags and field in ("src0", "src1"))
        read = _units(operand)
        together = not whole and len(read) == len(written)
        for i, a in enumerate(written):
            found.extend((a, b) for j, b in enumerate(read) if a != b and not (together and i == j))
    return found


def interference(code: Layout) -> Interference:
    """Find what is alive together.

    Parameters
    ----------
    code : Layout
        A body, laid out.
    """
    conflicts: dict[int, int] = {}
    alive: list[tuple[int, int]] = []
    for entry in code.flow.entries:
        start = code.liveness.live_in.get(entry, 0)
        for unit in units_of(start):
            conflicts[unit] = conflicts.get(unit, 0) | start
    for block in code.flow.blocks.values():
        for instruction, before, behind in code.liveness.before_and_after(block):
            if instruction.format == "DATA":
                continue
            written = code.accesses[instruction.offset].writes
            around = behind | mask_of(written)
            for unit in written:
                conflicts[unit] = conflicts.get(unit, 0) | around
            if not instruction.parts:
                for a, b in _apart(instruction):
                    conflicts[a] = conflicts.get(a, 0) | 1 << b
            position = code.index.get(instruction.offset)
            if position is not None:
                # a result may take the place of a source that ends here
                alive += [(position, before), (position, around)]
    for unit, others in list(conflicts.items()):
        own = 1 << unit
        for other in units_of(others & ~own):
            conflicts[other] = conflicts.get(other, 0) | own
        conflicts[unit] &= ~own
    return Interference(conflicts, alive)
