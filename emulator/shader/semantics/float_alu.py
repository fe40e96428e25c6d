"""Float addition, multiplication, fused multiply-add, rounding to integers, ldexp and frexp.

Source: RDNA3 ISA manual, chapter 16 (VOP1, VOP2, VOP3), with the corner cases of FRACT, FREXP and LDEXP as
AMD's own emulator has them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..ir import Value, width_of
from .directed import ADD, FUSED, MOVE, directed
from .nans import NAN_BOUND, SUBTRACTED, passed, settled
from .numeric import (
    EXPONENT_BIAS,
    FLOAT_OF,
    FRACTION_BITS,
    INFINITY,
    MAGNITUDE,
    SIGN,
    accumulator,
    add,
    exponent_field,
    fused_multiply_add,
    half_of_single,
    is_nan,
    literal,
    multiply,
    narrow,
    negated,
    power_of_two,
    same,
    single_of_double,
    wide,
)
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_SIZES = (16, 32, 64)


# --- add, subtract, multiply -------------------------------------------------------------------------------
def _binary(bits: int, operation: Callable[[Translator, Value, Value], Value]) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b = t.read_float(i, "src0", bits), t.read_float(i, "src1", bits)
        t.write_float(i, settled(t, i, operation(t, a, b), a, b))

    return meaning


def _subtract(t: Translator, left: Value, right: Value) -> Value:
    if t.mode.rounding(width_of(left.type)):
        return add(t, left, is_nan(right).select(right, negated(right)))
    return narrow(t, wide(left).fsub(wide(right)), width_of(left.type))


def _subtract_reversed(t: Translator, left: Value, right: Value) -> Value:
    return _subtract(t, right, left)


for _bits in _SIZES:
    _open = "" if _bits == 16 else NAN_BOUND
    instruction(f"v_add_f{_bits}", bound=_open)(_binary(_bits, add))
    instruction(f"v_mul_f{_bits}", bound=_open)(_binary(_bits, multiply))
    if _bits != 64:
        _open = f"exact; {SUBTRACTED}" if _bits == 16 else f"{NAN_BOUND}; {SUBTRACTED}"
        instruction(f"v_sub_f{_bits}", bound=_open)(_binary(_bits, _subtract))
        instruction(f"v_subrev_f{_bits}", bound=_open)(_binary(_bits, _subtract_reversed))


# --- fused multiply-add ------------------------------------------------------------------------------------
def _fma(bits: int, third: str) -> Meaning:
    """Return the meaning of an FMA whose third source is ``src2``, the destination or a literal."""

    def meaning(t: Translator, i: Instruction) -> None:
        a = t.read_float(i, "src0", bits)
        b = t.read_float(i, "src1", bits)
        if third == "src2":
            c = t.read_float(i, "src2", bits)
        elif third == "vdst":
            c = accumulator(t, i, bits)
        elif third == "add":
            c = literal(t, i, bits)
        else:
            b, c = literal(t, i, bits), b
        t.write_float(i, settled(t, i, fused_multiply_add(t, a, b, c), a, b, c))

    return meaning


for _bits in _SIZES:
    _open = "" if _bits == 16 else NAN_BOUND
    instruction(f"v_fma_f{_bits}", bound=_open)(_fma(_bits, "src2"))
    if _bits != 64:
        instruction(f"v_fmac_f{_bits}", bound=_open)(_fma(_bits, "vdst"))
        instruction(f"v_fmaak_f{_bits}", bound=_open)(_fma(_bits, "add"))
        instruction(f"v_fmamk_f{_bits}", bound=_open)(_fma(_bits, "multiply"))


def _zero_factor(a: Value, b: Value) -> Value:
    """Whether a or b is zero: by DX9's rule the product is then +0, whatever the other is."""
    zero = same(a, 0)
    return a.fcompare("oeq", zero) | b.fcompare("oeq", zero)


@instruction("v_mul_dx9_zero_f32", bound=NAN_BOUND)
def _mul_dx9_zero(t: Translator, i: Instruction) -> None:
    a, b = t.read_float(i, "src0"), t.read_float(i, "src1")
    product = settled(t, i, multiply(t, a, b), a, b)
    t.write_float(i, _zero_factor(a, b).select(same(a, 0), product))


def _flushed(t: Translator, value: Value) -> Value:
    return t.flush(value.as_integer()).bitcast(value.type)


def _fma_dx9_zero(t: Translator, i: Instruction, c: Value) -> None:
    # denormals are flushed whatever MODE says
    a, b, c = _flushed(t, t.read_float(i, "src0")), _flushed(t, t.read_float(i, "src1")), _flushed(t, c)
    zero = same(a, 0)
    skipped = _zero_factor(a, b)
    a, b = skipped.select(zero, a), skipped.select(zero, b)
    result = directed(t, 32, FUSED, a, b, c) if t.mode.rounding(32) else t.builder.intrinsic("fma", a, b, c)
    t.write_float(i, _flushed(t, settled(t, i, result, a, b, c)))


@instruction("v_fma_dx9_zero_f32", bound=NAN_BOUND)
def _fma_dx9_zero_three(t: Translator, i: Instruction) -> None:
    _fma_dx9_zero(t, i, t.read_float(i, "src2"))


@instruction("v_fmac_dx9_zero_f32", bound=NAN_BOUND)
def _fmac_dx9_zero(t: Translator, i: Instruction) -> None:
    _fma_dx9_zero(t, i, accumulator(t, i, 32))


@instruction("v_mullit_f32", bound=NAN_BOUND)
def _mullit(t: Translator, i: Instruction) -> None:
    a, b, c = (t.read_float(i, name) for name in ("src0", "src1", "src2"))
    zero, lowest = same(a, 0), same(a, 0xFF7FFFFF)
    # unordered comparisons: a NaN counts as too small
    dark = b.fcompare("ule", lowest) | c.fcompare("ule", zero)
    product = _zero_factor(a, b).select(zero, settled(t, i, multiply(t, a, b), a, b))
    t.write_float(i, dark.select(lowest, product))


# --- rounding to an integer --------------------------------------------------------------------------------
def _unary(bits: int, intrinsic: str) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        source = t.read_float(i, "src0", bits)
        result = t.builder.intrinsic(intrinsic, wide(source))
        t.write_float(i, passed(t, source, result.cast("fptrunc", "half") if bits == 16 else result))

    return meaning


for _bits in _SIZES:
    for _name, _intrinsic in {
        "floor": "floor",
        "ceil": "ceil",
        "trunc": "trunc",
        "rndne": "roundeven",
    }.items():
        instruction(f"v_{_name}_f{_bits}")(_unary(_bits, _intrinsic))


def _fract(bits: int) -> Meaning:
    """Return x − floor(x), at most the largest number below 1: a tiny negative x would round to 1."""
    largest = (EXPONENT_BIAS[bits] << FRACTION_BITS[bits]) - 1

    def meaning(t: Translator, i: Instruction) -> None:
        source = t.read_float(i, "src0", bits)
        value = wide(source)
        whole = t.builder.intrinsic("floor", value)
        if t.mode.rounding(bits):
            narrowed = directed(t, bits, ADD, value, None, negated(whole))
            # a difference of equal numbers is +0 in every mode
            is_whole = value.fcompare("oeq", whole) & narrowed.fcompare("ord", narrowed)
            narrowed = is_whole.select(same(narrowed, 0), narrowed)
        else:
            result = value.fsub(whole)
            narrowed = result.cast("fptrunc", "half") if bits == 16 else result
        raw = narrowed.as_integer()
        limit = t.constant(largest, f"i{bits}")
        # no number here is negative, so that the bits order them
        above = ~is_nan(raw) & raw.compare("ugt", largest)
        capped = above.select(limit, raw)
        t.write_float(i, passed(t, source, capped.as_element(FLOAT_OF[bits])))

    return meaning


for _bits in _SIZES:
    instruction(f"v_fract_f{_bits}")(_fract(_bits))


# --- exponent and mantissa ---------------------------------------------------------------------------------
def _normalised(value: Value) -> tuple[Value, Value]:
    """Return a number's bits, denormals scaled up, and its exponent field as if it had no lower bound."""
    bits = value.as_integer()
    width = width_of(value.type)
    steps = FRACTION_BITS[width] + 1
    factor = same(value, (EXPONENT_BIAS[width] + steps) << FRACTION_BITS[width])
    denormal = exponent_field(bits).compare("eq", 0)
    scaled = denormal.select(value.fmul(factor).as_integer(), bits)
    field = exponent_field(scaled)
    return scaled, denormal.select(field - steps, field)


def _special(value: Value) -> Value:
    """Whether each element is zero, infinite or a NaN."""
    bits = value.as_integer()
    width = width_of(bits.type)
    return (bits & MAGNITUDE[width]).compare("eq", 0) | (bits & INFINITY[width]).compare(
        "eq", INFINITY[width]
    )


def _frexp_mantissa(bits: int) -> Meaning:
    half_exponent = (EXPONENT_BIAS[bits] - 1) << FRACTION_BITS[bits]

    def meaning(t: Translator, i: Instruction) -> None:
        value = t.read_float(i, "src0", bits)
        scaled, _ = _normalised(value)
        mantissa = (scaled & (SIGN[bits] | (1 << FRACTION_BITS[bits]) - 1)) | half_exponent
        result = _special(value).select(value.as_integer(), mantissa)
        t.write_float(i, passed(t, value, result.as_element(FLOAT_OF[bits])))

    return meaning


def _frexp_exponent(bits: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        value = t.read_float(i, "src0", bits)
        _, field = _normalised(value)
        exponent = _special(value).select(same(field, 0), field - (EXPONENT_BIAS[bits] - 1))
        t.write_bits(i, exponent.trunc("i32") if bits == 64 else exponent)

    return meaning


for _bits in _SIZES:
    instruction(f"v_frexp_mant_f{_bits}")(_frexp_mantissa(_bits))
    instruction(f"v_frexp_exp_i{16 if _bits == 16 else 32}_f{_bits}")(_frexp_exponent(_bits))


# --- ldexp -------------------------------------------------------------------------------------------------
def _limited(t: Translator, value: Value, limit: int) -> Value:
    low, high = same(value, -limit), same(value, limit)
    return t.builder.intrinsic("smax", t.builder.intrinsic("smin", value, high), low)


@instruction("v_ldexp_f16")
def _ldexp_f16(t: Translator, i: Instruction) -> None:
    source = t.read_float(i, "src0", 16)
    value = source.cast("fpext", "float")
    exponent = _limited(t, t.read_bits(i, "src1", 16).sext("i32"), 60)
    # exact in single precision, so that only the last step rounds
    t.write_float(i, passed(t, source, half_of_single(t, value.fmul(power_of_two(exponent)))))


@instruction("v_ldexp_f32")
def _ldexp_f32(t: Translator, i: Instruction) -> None:
    source = t.read_float(i, "src0")
    value = source.cast("fpext", "double")
    exponent = _limited(t, t.read_bits(i, "src1"), 300).sext("i64")
    t.write_float(i, passed(t, source, single_of_double(t, value.fmul(power_of_two(exponent)))))


@instruction("v_ldexp_f64")
def _ldexp_f64(t: Translator, i: Instruction) -> None:
    value = t.read_float(i, "src0", 64)
    # beyond these limits every result is 0 or infinite already
    count = _limited(t, t.read_bits(i, "src1"), 2200).sext("i64")
    if t.mode.rounding(64):
        t.write_float(i, passed(t, value, directed(t, 64, MOVE, value, scale=count)))
        return
    scaled, field = _normalised(value)
    mantissa = ((scaled & (SIGN[64] | (1 << 52) - 1)) | 0x3FF << 52).as_element("double")
    exponent = _limited(t, field - 1023 + count, 1100)
    # of two factors the first is exact, and so is the second unless the result is denormal: one rounding
    first = exponent.ashr(1)
    result = mantissa.fmul(power_of_two(first)).fmul(power_of_two(exponent - first))
    t.write_float(i, passed(t, value, _special(value).select(value, result)))
