"""The same instruction with other registers, made by changing the fields of its encoding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..accesses import VCC, VGPR
from ..builder.statements import Statement
from ..encodings import ENCODINGS
from ..operands import Operand

__all__ = ["RenamingError", "copied", "operand_units", "renamed"]

_SGPRS: Final = VCC
_VECTOR_SOURCE: Final = 9
_SHORT: Final = frozenset({"VOP1", "VOP2", "VOPC"})
#: Fields that hold a register's number divided by this.
_SCALED: Final = {("SMEM", "sbase"): 2, ("MUBUF", "srsrc"): 4, ("MTBUF", "srsrc"): 4, ("MIMG", "srsrc"): 4,
                  ("MIMG", "ssamp"): 4}  # fmt: skip


class RenamingError(ValueError):
    """An instruction whose registers cannot be exchanged: why."""


def copied(statement: Statement, data: bytes | None = None) -> Statement:
    """Make another statement of the same instruction, or of other bytes, with its comment and line."""
    made = Statement(
        statement.data if data is None else data, statement.wave_size, statement.target, statement.source
    )
    made.comment, made.patches = statement.comment, statement.patches
    return made


def operand_units(operand: Operand) -> range:
    """Units of a register operand with a number; none of others."""
    if operand.kind == "vgpr":
        return range(VGPR + operand.index, VGPR + operand.index + max(1, operand.size // 32))
    if operand.kind == "sgpr":
        return operand.registers
    return range(0)


def _number(units: range, names: Mapping[int, int], text: str) -> int:
    """Unit that the first register of an operand gets."""
    first = names.get(units[0], units[0])
    if any(names.get(unit, unit) != first + step for step, unit in enumerate(units)):
        raise RenamingError(f"{text}: the registers of one operand would not follow each other")
    return first


def renamed(statement: Statement, reads: Mapping[int, int], writes: Mapping[int, int]) -> Statement:
    """Exchange registers of an instruction.

    Parameters
    ----------
    statement : Statement
        The instruction; it stays as it is.
    reads, writes : mapping of int to int
        New units of VGPRs and SGPRs that it reads, and of those that it writes.

    Raises
    ------
    RenamingError
        If an operand is read and written and would need two registers, if the registers of one operand would
        not follow each other, or if the encoding says registers otherwise than by a number.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> k = Builder()
    >>> renamed(k.v_add_f32(v[0], v[0], v[1]), {257: 259}, {256: 258})
    <v_add_f32_e32 v2, v0, v3>
    """
    instruction = statement.instruction
    if instruction.format == "DATA" or instruction.parts:
        raise RenamingError(f"{instruction}: a pair's registers depend on each other")
    info, text = instruction.info, str(instruction)
    fields = ENCODINGS[instruction.format].fields
    word = instruction.word
    changes: dict[str, int] = {}
    for spec in info.operands:
        operand = instruction.operands.get(spec.field)
        if operand is None:
            continue
        units = operand_units(operand)
        if not units:
            continue
        read = _number(units, reads, text) if "r" in spec.access else None
        written = _number(units, writes, text) if "w" in spec.access else None
        if read is not None and written is not None and read != written:
            raise RenamingError(f"{text}: {spec.field} is read and written in one place")
        new = read if read is not None else written
        if new is not None and new != units[0]:
            changes[spec.field] = new
    if not changes:
        return copied(statement)
    if instruction.modifiers.get("dpp") or instruction.modifiers.get("nsa"):
        raise RenamingError(f"{text}: its registers do not all stand in its own encoding")
    for name, unit in changes.items():
        field = fields.get(name) or fields.get("vdst" if name == "sdst" else name)
        if field is None:
            raise RenamingError(f"{text}: {name} is implied")
        number = unit - VGPR if unit >= VGPR else unit
        operand = instruction.operands[name]
        if operand.size == 16 and instruction.format in _SHORT:
            if number >> 7:
                raise RenamingError(f"{text}: a half of v{number} cannot be named in this encoding")
            number |= (operand.half or 0) << 7
        scale = _SCALED.get((instruction.format, name), 1)
        if number % scale:
            raise RenamingError(f"{text}: {name} begins at a multiple of {scale}")
        value = number // scale | (VGPR if unit >= VGPR and field.width == _VECTOR_SOURCE else 0)
        word = word & ~field.mask | value << field.low
    size = ENCODINGS[instruction.format].width // 8
    return copied(statement, word.to_bytes(size, "little") + statement.data[size:])
