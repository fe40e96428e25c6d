"""Packed 16-bit arithmetic, mixed-precision FMA and integer dot products (RDNA3 ISA manual 7.5, chapter 16).

Both halves of all lanes are one vector of twice as many 16-bit elements, so that a packed instruction is one
operation.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..ir import Value, vector_type, width_of
from .directed import FUSED, directed
from .minmax import maximum, minimum
from .nans import NAN_BOUND, chosen_nan, converted, settled, widened
from .numeric import (
    MAGNITUDE,
    SIGN,
    add,
    exact_sum,
    fused_multiply_add,
    half_of_double,
    multiply,
    same,
)
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_HALF_CONSTANTS = (0x3800, 0xB800, 0x3C00, 0xBC00, 0x4000, 0xC000, 0x4400, 0xC400, 0x3118)  # codes 240–248


# --- sources and results -----------------------------------------------------------------------------------
def _dwords(t: Translator, i: Instruction, name: str, is_float: bool) -> Value:
    """Read a packed source; an inline float constant of an f16 source is its pattern in the low half."""
    operand = i.operands[name]
    if is_float and operand.kind == "const" and operand.value >= 240:
        half = _HALF_CONSTANTS[operand.value - 240]
        # v_pk_fmac_f16 is VOP2: it has no op_sel_hi, its constant stands in both halves
        return t.constant(half | half << 16 if i.format == "VOP2" else half)
    return t.read_bits(i, name)


def _pairs(t: Translator, i: Instruction, name: str, *, is_float: bool = False) -> Value:
    """Read the halves that op_sel and op_sel_hi choose, floats with neg_lo and neg_hi, as integers."""
    number = int(name[3])
    value = _dwords(t, i, name, is_float)
    low = i.modifiers.get("op_sel", 0) >> number & 1
    high = i.modifiers.get("op_sel_hi", 7) >> number & 1
    if (low, high) != (0, 1):
        value = value.half(bool(low)).zext("i32") | value.half(bool(high)).zext("i32").shl(16)
    if is_float:
        negated = (i.modifiers.get("neg", 0) >> number & 1) * 0x8000
        negated |= (i.modifiers.get("neg_hi", 0) >> number & 1) * 0x80000000
        if negated:
            value = value ^ negated
    pairs = value.bitcast(vector_type(2 * t.lanes, "i16"))
    return t.flush(pairs) if is_float and not t.mode.keeps_input_denormals(16) else pairs


def _write_pairs(t: Translator, i: Instruction, value: Value) -> None:
    t.write_bits(i, value.as_integer().bitcast(t.vector("i32")))


def _write_halves(t: Translator, i: Instruction, value: Value) -> None:
    """Write packed halves: output flush and clamp; output modifiers do not exist here."""
    if not t.mode.keeps_output_denormals(16):
        value = t.flush(value.as_integer()).as_element("half")
    if i.modifiers.get("clamp"):
        value = t.clamp_float(value)
    _write_pairs(t, i, value)


# --- packed f16 --------------------------------------------------------------------------------------------
def _packed_float(operation: Callable[[Translator, Value, Value], Value]) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b = (_pairs(t, i, name, is_float=True).as_element("half") for name in ("src0", "src1"))
        _write_halves(t, i, chosen_nan(t, operation(t, a, b), a, b))

    return meaning


instruction("v_pk_add_f16")(_packed_float(add))
instruction("v_pk_mul_f16")(_packed_float(multiply))


def _packed_fma(t: Translator, i: Instruction, c: Value) -> None:
    a, b = (_pairs(t, i, name, is_float=True).as_element("half") for name in ("src0", "src1"))
    c = c.as_element("half")
    _write_halves(t, i, chosen_nan(t, fused_multiply_add(t, a, b, c), a, b, c))


@instruction("v_pk_fma_f16")
def _pk_fma(t: Translator, i: Instruction) -> None:
    _packed_fma(t, i, _pairs(t, i, "src2", is_float=True))


@instruction("v_pk_fmac_f16")
def _pk_fmac(t: Translator, i: Instruction) -> None:
    old = t.read_vgpr(i.operands["vdst"].index).bitcast(vector_type(2 * t.lanes, "i16"))
    _packed_fma(t, i, old if t.mode.keeps_input_denormals(16) else t.flush(old))


def _packed_choice(choice: Callable[[Translator, Value, Value], Value]) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b = (_pairs(t, i, name, is_float=True) for name in ("src0", "src1"))
        result = choice(t, a, b)
        # no output flush: denormals follow the input bit alone
        _write_pairs(t, i, t.clamp_float(result.as_element("half")) if i.modifiers.get("clamp") else result)

    return meaning


instruction("v_pk_min_f16")(_packed_choice(minimum))
instruction("v_pk_max_f16")(_packed_choice(maximum))


@instruction("v_pack_b32_f16", bound="exact, but that MODE's flush of denormals applies is not documented")
def _pack(t: Translator, i: Instruction) -> None:
    low, high = (t.read_float(i, name, 16).as_integer() for name in ("src0", "src1"))
    t.write_bits(i, low.zext("i32") | high.zext("i32").shl(16))


# --- packed integers ---------------------------------------------------------------------------------------
def _packed_integer(plain: Callable[[Value, Value], Value], saturating: str = "") -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b = _pairs(t, i, "src0"), _pairs(t, i, "src1")
        if saturating and i.modifiers.get("clamp"):
            _write_pairs(t, i, t.builder.intrinsic(saturating, a, b))
        else:
            _write_pairs(t, i, plain(a, b))

    return meaning


def _by_intrinsic(name: str) -> Callable[[Value, Value], Value]:
    return lambda a, b: a.builder.intrinsic(name, a, b)


for _letter, _sign in (("i", "s"), ("u", "u")):
    instruction(f"v_pk_add_{_letter}16")(_packed_integer(Value.__add__, f"{_sign}add.sat"))
    instruction(f"v_pk_sub_{_letter}16")(_packed_integer(Value.__sub__, f"{_sign}sub.sat"))
    instruction(f"v_pk_min_{_letter}16")(_packed_integer(_by_intrinsic(f"{_sign}min")))
    instruction(f"v_pk_max_{_letter}16")(_packed_integer(_by_intrinsic(f"{_sign}max")))
instruction("v_pk_mul_lo_u16")(_packed_integer(Value.__mul__))
instruction("v_pk_lshlrev_b16")(_packed_integer(lambda count, value: value.shl(count)))
instruction("v_pk_lshrrev_b16")(_packed_integer(lambda count, value: value.lshr(count)))
instruction("v_pk_ashrrev_i16")(_packed_integer(lambda count, value: value.ashr(count)))


def _packed_multiply_add(signed: bool) -> Meaning:
    extend = "sext" if signed else "zext"
    low, high = (-0x8000, 0x7FFF) if signed else (0, 0xFFFF)

    def meaning(t: Translator, i: Instruction) -> None:
        a, b, c = (_pairs(t, i, f"src{n}") for n in range(3))
        if not i.modifiers.get("clamp"):
            _write_pairs(t, i, a * b + c)
            return
        # 65535² + 65535 still fits into 32 unsigned bits
        a, b, c = (value.cast(extend, "i32") for value in (a, b, c))
        kind = "s" if signed else "u"
        total = t.builder.intrinsic(f"{kind}min", a * b + c, same(a, high))
        total = t.builder.intrinsic(f"{kind}max", total, same(a, low))
        _write_pairs(t, i, total.trunc("i16"))

    return meaning


instruction("v_pk_mad_i16")(_packed_multiply_add(True))
instruction("v_pk_mad_u16")(_packed_multiply_add(False))


# --- mixed precision ---------------------------------------------------------------------------------------
def _mixed_source(t: Translator, i: Instruction, name: str) -> Value:
    """Read a source of FMA_MIX as single precision; here neg_hi means the absolute value."""
    number = int(name[3])
    half = i.modifiers.get("op_sel_hi", 0) >> number & 1
    if half:
        value = _dwords(t, i, name, True).half(bool(i.modifiers.get("op_sel", 0) >> number & 1))
    else:
        value = t.read_bits(i, name, is_float=True)
    bits = width_of(value.type)
    if i.modifiers.get("neg_hi", 0) >> number & 1:
        value = value & MAGNITUDE[bits]
    if i.modifiers.get("neg", 0) >> number & 1:
        value = value ^ SIGN[bits]
    if not t.mode.keeps_input_denormals(bits):
        value = t.flush(value)
    return widened(t, value.as_element("half"), "float") if half else value.as_element("float")


@instruction("v_fma_mix_f32", bound=NAN_BOUND)
def _fma_mix(t: Translator, i: Instruction) -> None:
    a, b, c = (_mixed_source(t, i, f"src{n}") for n in range(3))
    t.write_float(i, settled(t, i, fused_multiply_add(t, a, b, c), a, b, c))


def _fma_mix_half(upper: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        singles = [_mixed_source(t, i, f"src{n}") for n in range(3)]
        a, b, c = (single.cast("fpext", "double") for single in singles)
        if t.mode.rounding(16):
            half = directed(t, 16, FUSED, a, b, c)
        else:
            half = half_of_double(t, exact_sum(a.fmul(b), c))
        # a NaN is chosen as a single, whatever the number is
        nan = chosen_nan(t, half.cast("fpext", "float"), *singles)
        half = converted(t, nan, half)
        new = t.finish_float(i, half, 16).as_integer()
        t.write_bits(i, t.read_vgpr(i.operands["vdst"].index).with_half(new, upper))

    return meaning


instruction("v_fma_mixlo_f16")(_fma_mix_half(False))
instruction("v_fma_mixhi_f16")(_fma_mix_half(True))


# --- integer dot products ----------------------------------------------------------------------------------
def _field(value: Value, position: int, bits: int, signed: bool) -> Value:
    left = value.shl(32 - bits - position)
    return left.ashr(32 - bits) if signed else left.lshr(32 - bits)


def _dot(bits: int, chosen_signs: bool) -> Meaning:
    """Sum of products of bytes or nibbles; neg tells which operands of the ``iu`` forms are signed."""

    def meaning(t: Translator, i: Instruction) -> None:
        a, b, c = (t.read_bits(i, f"src{n}") for n in range(3))
        signs = i.modifiers.get("neg", 0) if chosen_signs else 0
        total = t.constant(0)
        for position in range(0, 32, bits):
            left = _field(a, position, bits, bool(signs & 1))
            total = total + left * _field(b, position, bits, bool(signs & 2))
        if i.modifiers.get("clamp"):
            t.write_bits(i, t.builder.intrinsic("sadd.sat" if chosen_signs else "uadd.sat", total, c))
        else:
            t.write_bits(i, total + c)

    return meaning


instruction("v_dot4_i32_iu8")(_dot(8, True))
instruction("v_dot4_u32_u8")(_dot(8, False))
instruction("v_dot8_i32_iu4")(_dot(4, True))
instruction("v_dot8_u32_u4")(_dot(4, False))
