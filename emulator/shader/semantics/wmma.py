"""The matrix instructions: native code takes the registers where they lie and multiplies there.

Reference: RDNA3 ISA manual 7.9, for layouts, modifiers and what EXEC and MODE do not do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..helpers import MATRIX_EXACT, MATRIX_FUSED
from ..ir import Value
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

# op of the helpers, as in matrix.h
_SATURATE, _SIGNED_A, _SIGNED_B, _CLAMP, _HIGH = 0x100, 0x200, 0x400, 0x800, 0x1000
_NEGATE_C, _ABSOLUTE_C, _NEGATE_A, _NEGATE_B = 0x2000, 0x4000, 0x10000, 0x40000
_ELEMENTS: Final = 256
_OPEN: Final = "exact; approximate where the card is told to compute matrices fast"


def _constant_addend(t: Translator, i: Instruction, bits: int, brain: bool) -> Value:
    """Fill memory with an inline constant as C."""
    if bits == 32:
        value = t.read_bits(i, "src2")
    elif brain:
        is_pattern = i.operands["src2"].value >= 240
        value = t.read_bits(i, "src2").half(is_pattern).zext("i32")
    else:
        value = t.read_bits(i, "src2", 16, is_float=True).zext("i32")
    if bits == 16:  # D's half is C's too
        value = value | value.shl(16)
    area = t.call_area(4 * _ELEMENTS)
    for place in range(0, 4 * _ELEMENTS, 4 * t.lanes):
        t.builder.store(value, t.builder.offset(area, place), align=64)
    return area


def _operation(t: Translator, i: Instruction, kind: int, bits: int, integer: bool) -> int:
    """Number of the form with its modifiers."""
    modifiers = i.modifiers
    neg, neg_hi = modifiers["neg"], modifiers["neg_hi"]
    flags: tuple[tuple[int, int], ...]
    if integer:
        flags = (_SIGNED_A, neg & 1), (_SIGNED_B, neg & 2), (_CLAMP, modifiers["clamp"])
    else:
        flags = (
            (_SATURATE, t.mode.fp16_ovfl), (_HIGH, bits == 16 and modifiers["op_sel"] & 4),
            (_NEGATE_C, neg & 4), (_ABSOLUTE_C, neg_hi & 4),
            (_NEGATE_A, neg & 1), (2 * _NEGATE_A, neg_hi & 1),
            (_NEGATE_B, neg & 2), (2 * _NEGATE_B, neg_hi & 2),
        )  # fmt: skip
    return kind | sum(flag for flag, is_set in flags if is_set)


def _multiply(kind: int, source_rows: int, bits: int, *, integer: bool, brain: bool) -> Meaning:
    """Return the meaning of one form.

    Parameters
    ----------
    kind : int
        Number of the form in ``matrix.h``.
    source_rows : int
        Registers of A and of B.
    bits : int
        Of an element of C and D.
    integer, brain : bool
        Whether factors are integers, or bf16.
    """

    def meaning(t: Translator, i: Instruction) -> None:
        rows = _ELEMENTS // t.lanes
        a, b = (t.registers.rows(i.operands[name].index, source_rows) for name in ("src0", "src1"))
        if i.operands["src2"].kind == "vgpr":
            c = t.registers.rows(i.operands["src2"].index, rows)
        else:
            c = _constant_addend(t, i, bits, brain)
        # EXEC has no say: all lanes are written, also with EXEC = 0
        d = t.registers.rows(i.operands["vdst"].index, rows)
        helper = MATRIX_FUSED if integer or t.fast_matrix else MATRIX_EXACT
        op = _operation(t, i, kind, bits, integer)
        t.builder.call("void", helper, t.scalar(op), t.scalar(t.lanes), a, b, c, d)

    return meaning


instruction("v_wmma_f32_16x16x16_f16", bound=_OPEN)(_multiply(0, 8, 32, integer=False, brain=False))
instruction("v_wmma_f32_16x16x16_bf16", bound=_OPEN)(_multiply(1, 8, 32, integer=False, brain=True))
instruction("v_wmma_f16_16x16x16_f16", bound=_OPEN)(_multiply(2, 8, 16, integer=False, brain=False))
instruction("v_wmma_bf16_16x16x16_bf16", bound=_OPEN)(_multiply(3, 8, 16, integer=False, brain=True))
instruction("v_wmma_i32_16x16x16_iu8")(_multiply(4, 4, 32, integer=True, brain=False))
instruction("v_wmma_i32_16x16x16_iu4")(_multiply(5, 2, 32, integer=True, brain=False))
