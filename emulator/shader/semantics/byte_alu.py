"""Arithmetic on the bytes of vector registers (reference: isa_semantics §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....isa import Instruction
from ..ir import Value
from ..operands import UnsupportedError
from .table import instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []


@instruction("v_perm_b32")
def _perm(t: Translator, i: Instruction) -> None:
    first, second, selector = (t.read_bits(i, f"src{n}") for n in range(3))
    both = second.join(first)
    result = t.constant(0)
    for place in range(4):
        select = selector.lshr(8 * place) & 0xFF
        byte = both.lshr((select & 7).zext("i64") * 8).trunc("i32") & 0xFF
        # 8-11 repeat the sign of a half: bit 15 of src1, 31 of src1, 15 of src0, 31 of src0
        sign = both.lshr((select & 3).zext("i64") * 16 + 15).trunc("i32") & 1
        special = select.compare("uge", 13).select(t.constant(0xFF), t.constant(0))
        signs = select.compare("ule", 11).select(sign * 0xFF, special)
        result = result | select.compare("ult", 8).select(byte, signs).shl(8 * place)
    t.write_bits(i, result)


def _absolute_difference(t: Translator, a: Value, b: Value) -> Value:
    return t.builder.intrinsic("umax", a, b) - t.builder.intrinsic("umin", a, b)


@instruction("v_sad_u8", "v_msad_u8", "v_sad_hi_u8", "v_sad_u16", "v_sad_u32")
def _sad(t: Translator, i: Instruction) -> None:
    first, second, total = (t.read_bits(i, f"src{n}") for n in range(3))
    bits = {"8": 8, "6": 16, "2": 32}[i.name[-1]]
    mask = (1 << bits) - 1
    for place in range(0, 32, bits):
        a, b = first.lshr(place) & mask, second.lshr(place) & mask
        difference = _absolute_difference(t, a, b)
        if i.name == "v_msad_u8":
            difference = b.compare("eq", 0).select(t.constant(0), difference)
        if i.name == "v_sad_hi_u8":
            difference = difference.shl(16)
        clamps = i.modifiers.get("clamp")
        total = t.builder.intrinsic("uadd.sat", total, difference) if clamps else total + difference
    t.write_bits(i, total)


@instruction("v_lerp_u8")
def _lerp(t: Translator, i: Instruction) -> None:
    first, second, third = (t.read_bits(i, f"src{n}") for n in range(3))
    result = t.constant(0)
    for place in range(0, 32, 8):
        total = (first.lshr(place) & 0xFF) + (second.lshr(place) & 0xFF) + (third.lshr(place) & 1)
        result = result | total.lshr(1).shl(place)
    t.write_bits(i, result)


# --- four overlapping windows -------------------------------------------------------------------------
def _windows(t: Translator, i: Instruction) -> list[Value]:
    """Sums of absolute differences of src0's bytes 0-3, 1-4, 2-5, 3-6 and the reference in src1."""
    both, reference = t.read_bits(i, "src0", 64), t.read_bits(i, "src1")
    sums: list[Value] = []
    for start in range(4):
        total = t.constant(0)
        for byte in range(4):
            a = both.lshr(8 * (start + byte)).trunc("i32") & 0xFF
            b = reference.lshr(8 * byte) & 0xFF
            difference = _absolute_difference(t, a, b)
            if "mqsad" in i.name:
                difference = b.compare("eq", 0).select(t.constant(0), difference)
            total = total + difference
        sums.append(total)
    return sums


@instruction("v_qsad_pk_u16_u8", "v_mqsad_pk_u16_u8")
def _qsad(t: Translator, i: Instruction) -> None:
    sums, addend = _windows(t, i), t.read_bits(i, "src2", 64)
    result = t.constant(0, "i64")
    for place, total in enumerate(sums):
        field = (addend.lshr(16 * place).trunc("i32") & 0xFFFF) + total
        if i.modifiers.get("clamp"):
            field = t.builder.intrinsic("umin", field, t.constant(0xFFFF))
        result = result | (field & 0xFFFF).zext("i64").shl(16 * place)
    t.write_bits(i, result)


@instruction("v_mqsad_u32_u8")
def _mqsad(t: Translator, i: Instruction) -> None:
    sums, addend = _windows(t, i), i.operands["src2"]
    if addend.kind != "vgpr":
        raise UnsupportedError("four sums on top of a constant or scalar are not built")
    old = [t.read_vgpr(addend.index + n) for n in range(4)]
    totals = [
        t.builder.intrinsic("uadd.sat", a, b) if i.modifiers.get("clamp") else a + b
        for a, b in zip(old, sums, strict=True)
    ]
    for n, total in enumerate(totals):
        t.write_vgpr(i.operands["vdst"].index + n, total)
