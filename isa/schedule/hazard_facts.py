"""What an instruction has to do with the hazards of gfx11, from the tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..accesses import EXEC, MODE, VCC, VGPR, lane_masks
from ..builder.statements import Statement
from ..instruction import Instruction
from ..syntax import DEPCTR
from .effects import Effects, remembered, statement_effects

__all__ = ["HazardFacts", "hazard_facts"]

_DRAINS: Final = frozenset({"lds", "lds_direct", "vmem", "flat", "scratch", "export"})
_SCALAR: Final = frozenset({"salu", "branch", "control"})
_SOURCES: Final = ("src0", "src1")
_LDS_WAIT: Final = 0xF


@dataclass(frozen=True, slots=True)
class HazardFacts:
    """Facts of one instruction. A half is twice the unit of a register, plus one for the upper half.

    Attributes
    ----------
    vector, trans, drains : bool
        Whether it is a vector ALU instruction; a transcendental one; one that waits for all vector ALU
        instructions before it.
    is_nop : bool
        Whether it is a vector ALU instruction that does nothing.
    reads, writes : tuple of int
        Halves of VGPRs.
    scalars_read, scalars_written : frozenset of int
        SGPRs and VCC.
    masks : frozenset of int
        SGPRs and VCC that a vector instruction reads as a mask of lanes.
    scalar, writes_exec : bool
        Whether the scalar unit executes it; and it writes EXEC.
    cmpx, permlane, leaves : bool
        Whether it compares and writes EXEC; moves between lanes; calls or returns.
    matrix, factors : frozenset of int
        Units that a matrix instruction writes, and units of its A and B.
    first : int
        VGPR of the first source, or -1.
    pair : tuple of int
        Units that lie in the parity of the other half's source of the same place.
    overlap : bool
        Whether it is a 64-bit multiply-add whose result overlaps a source of which all is used.
    wait_vdst : int
        Field of a direct load from LDS, else -1.
    touched : tuple of int
        Units of VGPRs that it reads or writes.
    waits : dict of str to int
        Fields of ``s_waitcnt_depctr``; ``va_vdst`` 0 too where all is waited for.
    """

    vector: bool
    trans: bool
    drains: bool
    is_nop: bool
    reads: tuple[int, ...]
    writes: tuple[int, ...]
    scalars_read: frozenset[int]
    scalars_written: frozenset[int]
    masks: frozenset[int]
    scalar: bool
    writes_exec: bool
    cmpx: bool
    permlane: bool
    leaves: bool
    matrix: frozenset[int]
    factors: frozenset[int]
    first: int
    pair: tuple[int, ...]
    overlap: bool
    wait_vdst: int
    touched: tuple[int, ...]
    waits: dict[str, int]


def _halves(instruction: Instruction, units: frozenset[int], access: str) -> tuple[int, ...]:
    """Halves of VGPRs that are read or written; whole registers are both."""
    single: dict[int, set[int]] = {}
    whole: set[int] = set()
    for part in instruction.parts or (instruction,):
        for spec in part.info.operands:
            operand = part.operands.get(spec.field)
            if operand is None or operand.kind != "vgpr" or access not in spec.access:
                continue
            if operand.half is not None and operand.size == 16:
                single.setdefault(VGPR + operand.index, set()).add(operand.half)
            else:
                whole.update(VGPR + index for index in operand.registers)
    found: list[int] = []
    for unit in units:
        if VGPR <= unit < MODE:
            halves = single.get(unit, ()) if unit not in whole else ()
            found += [2 * unit + half for half in halves or (0, 1)]
    return tuple(found)


def _same_parity(instruction: Instruction) -> tuple[int, ...]:
    """VGPRs of a pair's sources that are even or odd as the other half's source of that place is."""
    if not instruction.parts:
        return ()
    units: list[int] = []
    for field in _SOURCES:
        x, y = (part.operands.get(field) for part in instruction.parts)
        if x is None or y is None or x.kind != "vgpr" or y.kind != "vgpr":
            continue
        if not (x.index ^ y.index) & 1:
            units += (VGPR + x.index, VGPR + y.index)
    return tuple(units)


def _overlaps(instruction: Instruction, found: Effects) -> bool:
    """Whether a 64-bit multiply-add writes what it reads; the addend's upper half alone does no harm."""
    if instruction.parts or "intra_forward_bug" not in instruction.info.flags:
        return False
    addend = instruction.operands["src2"]
    harmless = VGPR + addend.index + 1 if addend.kind == "vgpr" else -1
    result = {VGPR + index for index in instruction.operands["vdst"].registers}
    return bool((result & found.reads) - {harmless})


def _waits(instruction: Instruction, found: Effects) -> dict[str, int]:
    if found.issue != "wait":
        return {}
    info = instruction.info
    if info.immediate == "depctr":
        return DEPCTR.decode(instruction.modifiers["simm16"])
    # an instruction that waits for all
    return {} if info.operands else {"va_vdst": 0, "vm_vsrc": 0}


def _registers(instruction: Instruction, fields: tuple[str, ...]) -> frozenset[int]:
    operands = (instruction.operands[field] for field in fields)
    return frozenset(
        VGPR + index for operand in operands if operand.kind == "vgpr" for index in operand.registers
    )


@remembered
def hazard_facts(statement: Statement) -> HazardFacts:
    """Find the facts of a statement; remembered for the same bytes."""
    found = statement_effects(statement)
    instruction = statement.instruction
    nothing = frozenset[int]()
    is_data = not found.issue
    vector, wide = found.is_vector, statement.wave_size == 64
    matrix = _registers(instruction, ("vdst",)) if found.issue == "wmma" else nothing
    vgprs = tuple(unit for unit in found.reads | found.writes if VGPR <= unit < MODE)
    first = -1
    if vector and not instruction.parts and "src0" in instruction.operands:
        operand = instruction.operands["src0"]
        first = operand.index if operand.kind == "vgpr" else -1
    return HazardFacts(
        vector=vector,
        trans=found.issue == "trans",
        drains=found.issue in _DRAINS,
        is_nop=vector and not found.writes and not found.reads - {EXEC, EXEC + 1, MODE},
        reads=_halves(instruction, found.reads, "r") if vector else (),
        writes=_halves(instruction, found.writes, "w") if vector else (),
        scalars_read=frozenset(unit for unit in found.reads if unit < VCC + 2),
        scalars_written=frozenset(unit for unit in found.writes if unit < VCC + 2),
        masks=lane_masks(instruction) if vector and wide else nothing,
        scalar=found.issue in _SCALAR,
        writes_exec=found.issue in _SCALAR and EXEC in found.writes,
        cmpx=vector and {"compare", "writes_exec"} <= found.flags,
        permlane="permlane" in found.flags,
        leaves=found.issue == "branch" and not found.flags.isdisjoint(("call", "indirect")),
        matrix=matrix,
        factors=_registers(instruction, _SOURCES) if found.issue == "wmma" else nothing,
        first=first,
        pair=_same_parity(instruction),
        overlap=not is_data and _overlaps(instruction, found),
        wait_vdst=instruction.modifiers["wait_vdst"] & _LDS_WAIT if found.issue == "lds_direct" else -1,
        touched=vgprs,
        waits={} if is_data else _waits(instruction, found),
    )
