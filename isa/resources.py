"""How many registers code uses, and which instruction is the one that needs so many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .accesses import M0, MODE, VCC, VGPR, accesses
from .instruction import Instruction

__all__ = ["Resources", "registers_used"]



@dataclass(frozen=True, slots=True)
class Resources:
    """What code needs of the card.

    Attributes
    ----------
    vgprs, sgprs : int
        One more than the highest register that an operand names; VCC, EXEC, M0 and trap registers are no
        SGPRs.
    vgpr_instruction, sgpr_instruction : Instruction or None
        The first instruction that needs so many.
    uses_vcc : bool
        Whether VCC is read or written.
    uses_m0 : bool
        Whether M0 is read or written.
    uses_scratch : bool
        Whether there are SCRATCH instructions; a FLAT address may lie there too, see ``uses_flat``.
    uses_flat : bool
        Whether there are FLAT instructions: their addresses may lie in global memory, LDS or scratch.
    uses_lds : bool
        Whether there are DS instructions that access the workgroup's LDS.
    uses_gds : bool
        Whether there are instructions that access GDS or GWS.
    has_calls : bool
        Whether control leaves for an address that is only known at run time, so that there may be more code
        than was looked at.
    relative : bool
        Whether a register is named relative to M0: then the counts are lower bounds.
    """

    vgprs: int = 0
    sgprs: int = 0
    vgpr_instruction: Instruction | None = None
    sgpr_instruction: Instruction | None = None
    uses_vcc: bool = False
    uses_m0: bool = False
    uses_scratch: bool = False
    uses_flat: bool = False
    uses_lds: bool = False
    uses_gds: bool = False
    has_calls: bool = False
    relative: bool = False


def registers_used(instructions: Iterable[Instruction]) -> Resources:
    r"""Count the registers of a piece of code.

    Parameters
    ----------
    instructions : iterable of Instruction
        In any order; data count as nothing.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> used = registers_used(disassemble(assemble("v_mov_b32 v9, s4\ns_endpgm")))
    >>> used.vgprs, used.sgprs, str(used.vgpr_instruction)
    (10, 5, 'v_mov_b32_e32 v9, s4')
    """
    vgprs = sgprs = 0
    vgpr_instruction: Instruction | None = None
    sgpr_instruction: Instruction | None = None
    touched: set[int] = set()
    issued: set[str] = set()
    flags: set[str] = set()
    gds = False
    for instruction in instructions:
        if instruction.format == "DATA":
            continue
        reads, writes, _ = accesses(instruction)
        units = reads | writes
        touched |= units
        highest = max((unit for unit in units if VGPR <= unit < MODE), default=VGPR - 1) - VGPR
        if highest >= vgprs:
            vgprs, vgpr_instruction = highest + 1, instruction
        scalar = max((unit for unit in units if unit < VCC), default=-1)
        if scalar >= sgprs:
            sgprs, sgpr_instruction = scalar + 1, instruction
        for part in instruction.parts or (instruction,):
            info = part.info
            global_share = "gds_only" in info.flags or bool(part.modifiers.get("gds"))
            gds |= global_share
            if not global_share and (info.operands or info.issue != "lds"):
                issued.add(info.issue)
            flags |= info.flags
    return Resources(
        vgprs,
        sgprs,
        vgpr_instruction,
        sgpr_instruction,
        uses_vcc=not touched.isdisjoint((VCC, VCC + 1)),
        uses_m0=M0 in touched,
        uses_scratch="scratch" in issued,
        uses_flat="flat" in issued,
        uses_lds="lds" in issued,
        uses_gds=gds,
        has_calls="indirect" in flags,
        relative=not flags.isdisjoint(("relative_source", "relative_destination")),
    )
