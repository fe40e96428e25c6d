"""Where an undefined value does harm, and where it is only passed on.

What was never written is followed through copies; other instructions make values of their own. It does harm
where it decides: as an address, in EXEC, at a branch, and where lanes become scalars.
"""

from __future__ import annotations

from typing import Final

from ...isa import Instruction
from ...isa.accesses import EXEC, SCC, VGPR, Accesses

__all__ = ["FIRST_LANE", "SINK", "copies", "read_halves", "sinks", "written_half"]

SINK: Final = 0x1000
FIRST_LANE: Final = 0x100
_LOW, _HIGH, _ALL_LANES = 0x400, 0x800, 0xC00
_DATA: Final = frozenset({"data", "data0", "data1", "vdata", "vdst", "sdata"})
_MEMORY: Final = frozenset({"vmem", "lds", "flat", "scratch", "smem"})
_EXEC: Final = frozenset({EXEC, EXEC + 1})


def _addresses(instruction: Instruction) -> set[int]:
    units: set[int] = set()
    for spec in instruction.info.operands:
        operand = instruction.operands.get(spec.field)
        if operand is None or spec.field in _DATA or "r" not in spec.access:
            continue
        base = VGPR if operand.kind == "vgpr" else 0
        units.update(base + index for index in operand.registers)
    return units


def sinks(instruction: Instruction, found: Accesses) -> tuple[frozenset[int], int]:
    """Registers whose undefined values do harm here, and :data:`FIRST_LANE` if only one lane matters."""
    if instruction.parts:
        return frozenset(), 0
    info = instruction.info
    if info.issue in _MEMORY:
        # image addresses lie anywhere; their registers are all that is read but data
        return (
            (frozenset(_addresses(instruction)) & found.reads, 0)
            if info.format != "MIMG"
            else (frozenset(), 0)
        )
    decided = found.reads - _EXEC
    if info.issue == "branch":
        return frozenset(decided), 0
    if info.issue == "salu":
        compares = "scc" in info.writes and "sdst" not in instruction.operands
        return frozenset(decided - {SCC} if compares or found.writes & _EXEC else ()), 0
    if info.issue == "valu" and "compare" in info.flags:
        return frozenset(unit for unit in decided if VGPR <= unit < VGPR + 256), 0
    if info.issue == "valu" and "lane" in info.flags and "src1" not in instruction.operands:
        return frozenset(unit for unit in decided if VGPR <= unit < VGPR + 256), FIRST_LANE
    return frozenset(), 0


def written_half(instruction: Instruction, unit: int) -> int:
    """Mark of the half of a register that an instruction writes; 0 for both."""
    for part in instruction.parts or (instruction,):
        info = part.info
        if info.issue == "wmma" or "lane" in info.flags:
            return _ALL_LANES
        if "d16" in info.flags and "load" in info.flags and "format" not in info.flags:
            return _HIGH if "d16_hi" in info.flags else _LOW
        for spec in info.operands:
            operand = part.operands.get(spec.field)
            if operand is None or operand.kind != "vgpr" or operand.size != 16:
                continue
            if unit == VGPR + operand.index and "w" in spec.access:
                return _HIGH if operand.half else _LOW
    return 0


def read_halves(instruction: Instruction) -> dict[int, tuple[int, ...]]:
    """Marks of the halves that are read, of the vector registers of which no operand reads the whole."""
    halves: dict[int, set[int]] = {}
    whole: set[int] = set()
    for part in instruction.parts or (instruction,):
        for spec in part.info.operands:
            operand = part.operands.get(spec.field)
            if operand is None or operand.kind != "vgpr" or "r" not in spec.access:
                continue
            if operand.size == 16:
                halves.setdefault(VGPR + operand.index, set()).add(_HIGH if operand.half else _LOW)
            else:
                whole.update(VGPR + index for index in operand.registers)
    return {unit: tuple(sorted(marks)) for unit, marks in halves.items() if unit not in whole}


def copies(instruction: Instruction) -> list[tuple[int, int]]:
    """Registers that are copied as they are: from, to."""
    if instruction.parts or "move" not in instruction.info.flags:
        return []
    operands, modifiers = instruction.operands, instruction.modifiers
    source = operands.get("src0") or operands.get("ssrc0")
    target = operands.get("vdst") or operands.get("sdst")
    if source is None or target is None or modifiers.get("dpp") or 16 in (source.size, target.size):
        return []
    if any(modifiers.get(name) for name in ("neg", "abs", "clamp", "omod")) or target.kind == "exec":
        return []
    if source.kind not in ("vgpr", "sgpr", "vcc", "m0"):
        return []
    first = VGPR if source.kind == "vgpr" else 0
    second = VGPR if target.kind == "vgpr" else 0
    return [(first + a, second + b) for a, b in zip(source.registers, target.registers, strict=False)]
