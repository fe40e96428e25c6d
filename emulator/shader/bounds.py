"""VGPRs beyond a wave's allocation (reference: RDNA3 ISA manual, section 3.3.2.2).

A vector ALU operand that reaches beyond is v0; a memory instruction reads v0 for each register that is beyond
(:meth:`.operands.Operands.read_vgpr`); a destination beyond makes the instruction do nothing at all. How many
registers a wave has is a fact of compiled code, so this costs nothing while it runs.
"""

from __future__ import annotations

from typing import Final

from ...isa import Instruction, Operand

__all__ = ["ALL_VGPRS", "within"]

ALL_VGPRS: Final = 256

_MEMORY: Final = frozenset({"vmem", "flat", "scratch", "lds", "lds_direct", "export"})
_BANKS: Final = 4


def _is_beyond(operand: Operand, count: int) -> bool:
    return operand.kind == "vgpr" and operand.index + (operand.size // 32 or 1) > count


def _written(instruction: Instruction) -> list[str]:
    """Names of the VGPR operands that the instruction writes, but for those that M0 picks."""
    info = instruction.info
    if "relative_destination" in info.flags:
        return []
    names = [o.field for o in info.operands if "w" in o.access and o.field in instruction.operands]
    if "atomic" in info.flags and "glc" in info.modifiers and not instruction.modifiers.get("glc"):
        return []  # gives nothing back
    return names


def _read(instruction: Instruction) -> list[str]:
    """Names of the vector ALU sources, but for those that M0 picks."""
    info = instruction.info
    if info.issue in _MEMORY or "relative_source" in info.flags:
        return []
    return [o.field for o in info.operands if o.access == "r" and o.field in instruction.operands]


def within(instruction: Instruction, count: int) -> Instruction | None:
    """Make of an instruction what a wave with so many VGPRs makes of it.

    Parameters
    ----------
    instruction : Instruction
        No dual instruction, but half of one may come.
    count : int
        VGPRs of the wave.

    Returns
    -------
    Instruction or None
        The same, or with other operands; ``None`` where it does nothing.
    """
    operands = instruction.operands
    for operand in operands.values():  # a loop: this is asked of every instruction that is compiled
        if _is_beyond(operand, count):
            break
    else:
        return instruction
    if any(_is_beyond(operands[name], count) for name in _written(instruction)):
        return None
    changed = dict(operands)
    for name in _read(instruction):
        if _is_beyond(operands[name], count):
            index = operands[name].index % _BANKS if instruction.info.issue == "dual" else 0
            old = operands[name]
            changed[name] = Operand("vgpr", index, 0, 256 + index, old.size, old.half)
    return instruction.with_operands(changed)
