"""The helpers of division: DIV_SCALE, DIV_FMAS, DIV_FIXUP.

The manual's text of these is wrong. The rules here are those that AMD's own emulator states as checked on a
gfx1100, and that agree with the hardware vectors of other projects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..ir import Value, width_of
from .directed import FUSED, MULTIPLY, directed, overflow
from .nans import chosen_nan, passed, settled
from .numeric import (
    DEFAULT_NAN,
    EXPONENT_BIAS,
    FLOAT_OF,
    FRACTION_BITS,
    INFINITY,
    MAGNITUDE,
    SIGN,
    exact_sum,
    exponent_field,
    is_nan,
    same,
    single_of_double,
)
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_FAR: Final = {32: 96, 64: 768}  # exponents of numerator and denominator that differ by so much need scaling
_STEP: Final = {32: 64, 64: 128}  # exponent of the scale
_SMALL: Final = {32: 24, 64: 53}  # numerators whose remainder would be denormal


def _zero(bits: Value, width: int) -> Value:
    return (bits & MAGNITUDE[width]).compare("eq", 0)


def _infinite(bits: Value, width: int) -> Value:
    return (bits & MAGNITUDE[width]).compare("eq", INFINITY[width])


def _div_scale(bits: int) -> Meaning:
    bias, far, step = EXPONENT_BIAS[bits], _FAR[bits], _STEP[bits]

    def meaning(t: Translator, i: Instruction) -> None:
        x, denominator, numerator = (t.read_float(i, f"src{n}", bits).as_integer() for n in range(3))
        is_denominator = x.compare("eq", denominator)
        exponent_d, exponent_n = exponent_field(denominator), exponent_field(numerator)
        distance = exponent_n - exponent_d
        factor = {power: same(x, (bias + power) << FRACTION_BITS[bits]) for power in (step, 0, -step)}

        # the first condition that holds decides: built from the last to the first
        near_underflow = distance.compare("sle", -far)
        scale = exponent_n.compare("ule", _SMALL[bits]).select(factor[step], factor[0])
        scale = near_underflow.select(is_denominator.select(factor[0], factor[step]), scale)
        huge = (near_underflow & ~is_denominator).select(factor[0], factor[-step])
        scale = exponent_d.compare("uge", 2 * bias - 1).select(huge, scale)
        denormal = exponent_d.compare("eq", 0)
        scale = denormal.select(factor[step], scale)
        near_overflow = distance.compare("sge", far)
        scale = near_overflow.select(is_denominator.select(factor[step], factor[0]), scale)

        number, power = x.as_element(FLOAT_OF[bits]), scale.as_element(FLOAT_OF[bits])
        scaled = directed(t, bits, MULTIPLY, number, power) if t.mode.rounding(bits) else number.fmul(power)
        invalid = _zero(numerator, bits) | _zero(denominator, bits)
        # a NaN passes as it is, signalling too
        scaled_bits = is_nan(x).select(x, scaled.as_integer())
        result = invalid.select(same(x, DEFAULT_NAN[bits]), scaled_bits)
        flag = near_overflow | (~denormal & near_underflow)
        t.write_float(i, result.as_element(FLOAT_OF[bits]))
        t.write_mask(i.operands["sdst"], flag)

    return meaning


for _bits in (32, 64):
    instruction(f"v_div_scale_f{_bits}")(_div_scale(_bits))


def _vcc(t: Translator) -> Value:
    return t.read_mask_code(106).bitcast(t.vector("i1"))


def _directed_fmas(t: Translator, i: Instruction, bits: int, a: Value, b: Value, c: Value) -> None:
    """Form the scaled sum exactly, and round it once as MODE says."""
    step = _STEP[bits]
    up, down = (t.constant(power, "i64") for power in (step, -step))
    power = exponent_field(c).compare("ugt", EXPONENT_BIAS[bits]).select(up, down)
    scale = _vcc(t).select(power, t.constant(0, "i64"))
    t.write_float(i, settled(t, i, directed(t, bits, FUSED, a, b, c, scale), a, b, c))


@instruction("v_div_fmas_f32")
def _div_fmas_f32(t: Translator, i: Instruction) -> None:
    a, b, c = (t.read_float(i, f"src{n}", 32, flushes=False) for n in range(3))
    if t.mode.rounding(32):
        _directed_fmas(t, i, 32, a, b, c)
        return
    # product and sum are exact in double precision but for the last bit, which keeps what is missing
    total = exact_sum(a.cast("fpext", "double").fmul(b.cast("fpext", "double")), c.cast("fpext", "double"))
    up, down = (t.constant((1023 + power) << 52, "i64") for power in (64, -64))
    factor = exponent_field(c).compare("ugt", 127).select(up, down)
    scale = _vcc(t).select(factor, same(factor, 1023 << 52)).as_element("double")
    t.write_float(i, chosen_nan(t, single_of_double(t, total.fmul(scale)), a, b, c))


def _fma_error(t: Translator, a: Value, b: Value, c: Value, total: Value) -> Value:
    """Return a double with the sign of a·b + c − total, or zero (Boldo and Muller: an FMA's error, 2005)."""

    def two_sum(x: Value, y: Value) -> tuple[Value, Value]:
        high = x.fadd(y)
        back = high.fsub(x)
        return high, x.fsub(high.fsub(back)).fadd(y.fsub(back))

    product = a.fmul(b)
    rest = t.builder.intrinsic("fma", a, b, (product.as_integer() ^ SIGN[64]).as_element("double"))
    low, lowest = two_sum(c, rest)
    high, middle = two_sum(product, low)
    return high.fsub(total).fadd(middle).fadd(lowest)


def _denormal_fmas(t: Translator, a: Value, b: Value, c: Value) -> Value:
    """Return (a·b + c)·2^-128 rounded once, where that is denormal; a is the smaller factor.

    The sum is formed 2^256 too large, so that its error can be computed, and then scaled. Where the scaling
    meets a tie that the sum's own rounding made, the error's sign decides.
    """
    large = t.constant((1023 + 256) << 52, "double")
    a, c = a.fmul(large), c.fmul(large)
    total = t.builder.intrinsic("fma", a, b, c)
    error = _fma_error(t, a, b, c, total)
    result = total.fmul(t.constant((1023 - 384) << 52, "double"))
    rest = total.fsub(result.fmul(t.constant((1023 + 384) << 52, "double")))
    rest_bits, bits = rest.as_integer(), result.as_integer()
    tie = (rest_bits & MAGNITUDE[64]).compare("eq", (1023 - 1075 + 384) << 52)
    same_side = (rest_bits ^ error.as_integer()).compare("sge", 0) & error.fcompare("one", same(error, 0))
    outward = (rest_bits ^ total.as_integer()).compare("sge", 0)
    moved = outward.select(bits + 1, bits - 1)
    return (tie & same_side).select(moved, bits).as_element("double")


@instruction("v_div_fmas_f64", bound="exact unless a·b is below 2^-1330 and the scaled result is denormal")
def _div_fmas_f64(t: Translator, i: Instruction) -> None:
    a, b, c = (t.read_float(i, f"src{n}", 64, flushes=False) for n in range(3))
    if t.mode.rounding(64):
        _directed_fmas(t, i, 64, a, b, c)
        return
    plain = t.builder.intrinsic("fma", a, b, c)
    up = plain.fmul(t.constant((1023 + 128) << 52, "double"))
    # scaled down a normal result is exact, a denormal one is rounded a second time
    down = plain.fmul(t.constant((1023 - 128) << 52, "double"))
    first = (a.as_integer() & MAGNITUDE[64]).compare("ult", b.as_integer() & MAGNITUDE[64])
    least, most = first.select(a, b), first.select(b, a)
    down = exponent_field(plain).compare("ugt", 128).select(down, _denormal_fmas(t, least, most, c))
    # what overflows before the scaling need not do so after it; c, below 2, only tells which way to round
    small = t.constant((1023 - 128) << 52, "double")
    huge = t.builder.intrinsic("fma", most.fmul(small), least, c)
    down = _infinite(plain.as_integer(), 64).select(huge, down)
    scaled = exponent_field(c).compare("ugt", 1023).select(up, down)
    t.write_float(i, chosen_nan(t, _vcc(t).select(scaled, plain), a, b, c))


def _underflow(t: Translator, sign: Value) -> Value:
    """Return what a result too small becomes: zero, or the smallest denormal as MODE says."""
    mode = t.mode.rounding(width_of(sign.type))
    if mode not in (1, 2):
        return sign
    away = sign.compare("sge" if mode == 1 else "slt", 0)
    return away.select(sign | 1, sign)


def _div_fixup(bits: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        quotient, denominator, numerator = (t.read_float(i, f"src{n}", bits) for n in range(3))
        q, d, n = quotient.as_integer(), denominator.as_integer(), numerator.as_integer()
        sign = (d ^ n) & SIGN[bits]
        infinity = sign | INFINITY[bits]
        unknown = (q & MAGNITUDE[bits]).compare("uge", INFINITY[bits])
        result = unknown.select(overflow(t, sign), (q & MAGNITUDE[bits]) | sign)
        if bits != 16:  # half precision is computed in single precision, where nothing underflows
            distance = exponent_field(n) - exponent_field(d)
            result = distance.compare("slt", -EXPONENT_BIAS[bits] - FRACTION_BITS[bits]).select(
                _underflow(t, sign), result
            )
        zero_d, zero_n = _zero(d, bits), _zero(n, bits)
        infinite_d, infinite_n = _infinite(d, bits), _infinite(n, bits)
        result = (infinite_d | zero_n).select(sign, result)
        result = (zero_d | infinite_n).select(infinity, result)
        invalid = (zero_d & zero_n) | (infinite_d & infinite_n)
        result = invalid.select(same(result, DEFAULT_NAN[bits]), result)
        number = result.as_element(FLOAT_OF[bits])
        t.write_float(i, passed(t, numerator, passed(t, denominator, number)))

    return meaning


for _bits in (16, 32, 64):
    instruction(f"v_div_fixup_f{_bits}")(_div_fixup(_bits))
