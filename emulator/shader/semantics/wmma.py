"""The matrix instructions: registers go into an area, native code (``matrix.c``) multiplies there.

Reference: RDNA3 ISA manual 7.9, for layouts, modifiers and what EXEC and MODE do not do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..helpers import MATRIX
from ..ir import Value
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

# op of barewave_matrix(), as in matrix.c
_SATURATE, _SIGNED_A, _SIGNED_B, _CLAMP, _FAST = 0x100, 0x200, 0x400, 0x800, 0x1000
_ROW_A, _ROW_B, _ROW_C = 0, 8, 16
_OPEN: Final = "exact; approximate where the card is told to compute matrices fast"


def _addend(t: Translator, i: Instruction, row: int, bits: int, integer: bool, brain: bool) -> Value:
    """One register of C as the helper takes it, with its sign modifiers applied."""
    operand = i.operands["src2"]
    if operand.kind == "vgpr":
        value = t.read_vgpr(operand.index + row)
        if bits == 16:
            value = value.half(bool(i.modifiers["op_sel"] & 4)).zext("i32")
    elif bits == 16 and not brain:
        value = t.read_bits(i, "src2", 16, is_float=True).zext("i32")
    else:
        value = t.read_bits(i, "src2")
        is_pattern = operand.kind == "const" and operand.value >= 240
        value = value.lshr(16) if brain and bits == 16 and is_pattern else value
        value = value & 0xFFFF if bits == 16 else value
    if integer:
        return value
    if i.modifiers["neg_hi"] & 4:
        value = value & (0x7FFF if bits == 16 else 0x7FFFFFFF)
    if i.modifiers["neg"] & 4:
        value = value ^ (0x8000 if bits == 16 else 0x80000000)
    return value


def _multiply(kind: int, source_rows: int, bits: int, integer: bool, brain: bool) -> Meaning:
    """Return the meaning of one form.

    Parameters
    ----------
    kind : int
        Number of the form in ``matrix.c``.
    source_rows : int
        Registers of A and of B.
    bits : int
        Of an element of C and D.
    integer, brain : bool
        Whether factors are integers, or bf16.
    """

    def meaning(t: Translator, i: Instruction) -> None:
        modifiers = i.modifiers
        pitch = 4 * t.lanes
        area = t.call_area(24 * pitch)
        for first, name, number in ((_ROW_A, "src0", 0), (_ROW_B, "src1", 1)):
            signs = (modifiers["neg"] >> number & 1) << 15 | (modifiers["neg_hi"] >> number & 1) << 31
            for row in range(source_rows):
                value = t.read_vgpr(i.operands[name].index + row)
                value = value ^ signs if signs and not integer else value
                t.builder.store(value, t.builder.offset(area, (first + row) * pitch), align=64)
        rows = 256 // t.lanes
        for row in range(rows):
            value = _addend(t, i, row, bits, integer, brain)
            t.builder.store(value, t.builder.offset(area, (_ROW_C + row) * pitch), align=64)
        op = kind
        if integer:
            op |= (_SIGNED_A if modifiers["neg"] & 1 else 0) | (_SIGNED_B if modifiers["neg"] & 2 else 0)
            op |= _CLAMP if modifiers["clamp"] else 0
        else:
            op |= (_SATURATE if t.mode.fp16_ovfl else 0) | (_FAST if t.fast_matrix else 0)
        t.builder.call("void", MATRIX, t.scalar(op), t.scalar(t.lanes), area)
        for row in range(rows):
            where = t.builder.offset(area, (_ROW_C + row) * pitch)
            result = t.builder.load(t.vector("i32"), where, align=64)
            register = i.operands["vdst"].index + row
            if bits == 16:
                result = t.read_vgpr(register).with_half(result.trunc("i16"), bool(modifiers["op_sel"] & 4))
            # EXEC has no say: all lanes are written, also with EXEC = 0
            t.write_vgpr_all(register, result)

    return meaning


instruction("v_wmma_f32_16x16x16_f16", bound=_OPEN)(_multiply(0, 8, 32, integer=False, brain=False))
instruction("v_wmma_f32_16x16x16_bf16", bound=_OPEN)(_multiply(1, 8, 32, integer=False, brain=True))
instruction("v_wmma_f16_16x16x16_f16", bound=_OPEN)(_multiply(2, 8, 16, integer=False, brain=False))
instruction("v_wmma_bf16_16x16x16_bf16", bound=_OPEN)(_multiply(3, 8, 16, integer=False, brain=True))
instruction("v_wmma_i32_16x16x16_iu8")(_multiply(4, 4, 32, integer=True, brain=False))
instruction("v_wmma_i32_16x16x16_iu4")(_multiply(5, 2, 32, integer=True, brain=False))
