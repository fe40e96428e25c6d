"""Conversions between floats and integers, and packing (RDNA3 ISA manual, chapter 16, V_CVT_*).

Float to integer truncates, saturates and makes 0 of NaN; all go through LLVM's saturating conversion, which
is total.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ir import Value
from .nans import converted, widened
from .numeric import (
    FLOAT_OF,
    MAGNITUDE,
    QUIET,
    half_of_single,
    is_nan,
    narrow,
    quieted,
    same,
    single_of_double,
    wide,
)
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_CODE = {"half": "f16", "float": "f32", "double": "f64"}


def _saturate(t: Translator, value: Value, bits: int, signed: bool) -> Value:
    """Truncate a float of all lanes to an integer of some bits; saturating, NaN becomes 0."""
    source = _CODE[value.type[value.type.index("x") + 2 : -1]]
    name = f"llvm.fpto{'s' if signed else 'u'}i.sat.v{t.lanes}i{bits}.v{t.lanes}{source}"
    return t.builder.call(t.vector(f"i{bits}"), name, value)


def _pack(low: Value, high: Value) -> Value:
    """Two 16-bit integers in one of 32 bits."""
    return low.zext("i32") | high.zext("i32").shl(16)


# --- float to integer --------------------------------------------------------------------------------------
def _to_integer(source: int, bits: int, signed: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        t.write_bits(i, _saturate(t, wide(t.read_float(i, "src0", source)), bits, signed))

    return meaning


for _source, _bits in ((16, 16), (32, 32), (64, 32)):
    instruction(f"v_cvt_i{_bits}_f{_source}")(_to_integer(_source, _bits, True))
    instruction(f"v_cvt_u{_bits}_f{_source}")(_to_integer(_source, _bits, False))


def _to_whole(offset: int) -> Meaning:
    """floor(x + offset), with the sum exact in double precision."""

    def meaning(t: Translator, i: Instruction) -> None:
        value = t.read_float(i, "src0").cast("fpext", "double")
        moved = value.fadd(same(value, offset)) if offset else value
        t.write_bits(i, _saturate(t, t.builder.intrinsic("floor", moved), 32, True))

    return meaning


_NAN_OPEN = "exact but for NaN: 0 by the manual, by its sign saturated on a later card"
instruction("v_cvt_floor_i32_f32", bound=_NAN_OPEN)(_to_whole(0))
instruction("v_cvt_nearest_i32_f32", bound=_NAN_OPEN)(_to_whole(0x3FE0000000000000))


# --- integer to float --------------------------------------------------------------------------------------
def _from_integer(source: int, bits: int, signed: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        value = t.read_bits(i, "src0", source)
        cast = "sitofp" if signed else "uitofp"
        if bits == 32 and t.mode.rounding(32):
            t.write_float(i, single_of_double(t, value.cast(cast, "double")))
            return
        element = "float" if bits == 16 else FLOAT_OF[bits]  # exact for 16-bit integers
        t.write_float(i, narrow(t, value.cast(cast, element), bits))

    return meaning


for _source, _bits in ((16, 16), (32, 32), (32, 64)):
    instruction(f"v_cvt_f{_bits}_i{_source}")(_from_integer(_source, _bits, True))
    instruction(f"v_cvt_f{_bits}_u{_source}")(_from_integer(_source, _bits, False))


def _from_byte(number: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        byte = t.read_bits(i, "src0").lshr(8 * number) & 0xFF
        t.write_float(i, byte.cast("uitofp", "float"))

    return meaning


for _number in range(4):
    instruction(f"v_cvt_f32_ubyte{_number}")(_from_byte(_number))


@instruction("v_cvt_off_f32_i4")
def _from_nibble(t: Translator, i: Instruction) -> None:
    nibble = t.read_bits(i, "src0").shl(28).ashr(28).cast("sitofp", "float")
    t.write_float(i, nibble.fmul(same(nibble, 0x3D800000)))  # sixteenths


# --- float to float ----------------------------------------------------------------------------------------
@instruction("v_cvt_f16_f32")
def _f16_f32(t: Translator, i: Instruction) -> None:
    # quiet, IEEE or not
    t.write_float(i, quieted(half_of_single(t, t.read_float(i, "src0"))))


@instruction("v_cvt_f32_f16")
def _f32_f16(t: Translator, i: Instruction) -> None:
    t.write_float(i, widened(t, t.read_float(i, "src0", 16), "float"))


@instruction("v_cvt_f32_f64")
def _f32_f64(t: Translator, i: Instruction) -> None:
    value = t.read_float(i, "src0", 64)
    t.write_float(i, converted(t, value, single_of_double(t, quieted(value))))


@instruction("v_cvt_f64_f32")
def _f64_f32(t: Translator, i: Instruction) -> None:
    t.write_float(i, widened(t, t.read_float(i, "src0"), "double"))


def _half_toward_zero(value: Value) -> Value:
    """Bits of a half that is no larger than the single; overflow gives the largest finite one."""
    bits = value.cast("fptrunc", "half").as_integer()
    magnitude = (bits & MAGNITUDE[16]).as_element("half").cast("fpext", "float")
    limit = (value.as_integer() & MAGNITUDE[32]).as_element("float")
    return magnitude.fcompare("ogt", limit).select(bits - 1, bits)


@instruction("v_cvt_pk_rtz_f16_f32")
def _pk_rtz(t: Translator, i: Instruction) -> None:
    halves: list[Value] = []
    for name in ("src0", "src1"):
        value = t.read_float(i, name)
        half = _half_toward_zero(value)
        half = is_nan(value).select(half | QUIET[16], half)
        halves.append(t.finish_float(i, half.as_element("half"), 16).as_integer())
    t.write_bits(i, _pack(*halves))


# --- normalised integers -----------------------------------------------------------------------------------
def _normalised(t: Translator, value: Value, signed: bool) -> Value:
    """Scale [−1, 1] or [0, 1] to 16 bits, rounded to the nearest even."""
    exact = value.cast("fpext", "double")
    low, high = same(exact, 0xBFF0000000000000 if signed else 0), same(exact, 0x3FF0000000000000)
    limited = exact.fcompare("olt", low).select(low, exact.fcompare("ogt", high).select(high, exact))
    scale = 0x40DFFFC000000000 if signed else 0x40EFFFE000000000  # 32767, 65535
    rounded = t.builder.intrinsic("roundeven", limited.fmul(same(exact, scale)))
    return _saturate(t, rounded, 16, signed)


def _one_normalised(signed: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        t.write_bits(i, _normalised(t, t.read_float(i, "src0", 16), signed))

    return meaning


def _two_normalised(source: int, signed: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        low, high = (_normalised(t, t.read_float(i, name, source), signed) for name in ("src0", "src1"))
        t.write_bits(i, _pack(low, high))

    return meaning


for _letter, _signed in (("i", True), ("u", False)):
    instruction(f"v_cvt_norm_{_letter}16_f16")(_one_normalised(_signed))
    for _source in (16, 32):
        instruction(f"v_cvt_pk_norm_{_letter}16_f{_source}")(_two_normalised(_source, _signed))


# --- saturating packs --------------------------------------------------------------------------------------
def _pack_floats(signed: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        low, high = (_saturate(t, t.read_float(i, name), 16, signed) for name in ("src0", "src1"))
        t.write_bits(i, _pack(low, high))

    return meaning


def _clamped(t: Translator, value: Value, low: int, high: int) -> Value:
    """Limit signed integers."""
    return t.builder.intrinsic(
        "smax", t.builder.intrinsic("smin", value, same(value, high)), same(value, low)
    )


@instruction("v_cvt_pk_i16_i32")
def _pk_i16_i32(t: Translator, i: Instruction) -> None:
    low, high = (_clamped(t, t.read_bits(i, name), -0x8000, 0x7FFF).trunc("i16") for name in ("src0", "src1"))
    t.write_bits(i, _pack(low, high))


@instruction("v_cvt_pk_u16_u32")
def _pk_u16_u32(t: Translator, i: Instruction) -> None:
    values = [t.read_bits(i, name) for name in ("src0", "src1")]
    low, high = (t.builder.intrinsic("umin", value, same(value, 0xFFFF)).trunc("i16") for value in values)
    t.write_bits(i, _pack(low, high))


instruction("v_cvt_pk_i16_f32")(_pack_floats(True))
instruction("v_cvt_pk_u16_f32")(_pack_floats(False))


@instruction(
    "v_cvt_pk_u8_f32",
    bound="exact where MODE rounds f32 to nearest; AMD documents no rounding: to the nearest here, as was "
    "reported of GCN cards, and ties to even, which is assumed",
)
def _pk_u8(t: Translator, i: Instruction) -> None:
    whole = t.builder.intrinsic("roundeven", t.read_float(i, "src0"))
    byte = _saturate(t, whole, 8, False).zext("i32")
    position = (t.read_bits(i, "src1") & 3).shl(3)
    kept = t.read_bits(i, "src2") & ~t.constant(0xFF).shl(position)
    t.write_bits(i, kept | byte.shl(position))


@instruction("v_sat_pk_u8_i16")
def _sat_pk_u8(t: Translator, i: Instruction) -> None:
    value = t.read_bits(i, "src0")
    low, high = (_clamped(t, value.half(upper).sext("i32"), 0, 255) for upper in (False, True))
    t.write_bits(i, (low | high.shl(8)).trunc("i16"))


@instruction("v_cvt_i32_i16")
def _i32_i16(t: Translator, i: Instruction) -> None:
    t.write_bits(i, t.read_bits(i, "src0", 16).sext("i32"))


@instruction("v_cvt_u32_u16")
def _u32_u16(t: Translator, i: Instruction) -> None:
    t.write_bits(i, t.read_bits(i, "src0", 16).zext("i32"))
