"""Float arithmetic that several families share: widening, single rounding to half, exact sums, NaNs.

Half precision is computed in single precision and rounded: for one addition, multiplication, division or
square root that equals one rounding, since 24 ≥ 2·11 + 2. A fused multiply-add needs more: its sum is formed
in double precision and *rounded to odd*, which keeps enough of what was cut off for the last rounding to be
right.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..ir import Value, element_type, width_of
from .directed import ADD, FUSED, MOVE, MULTIPLY, directed

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__ = ["DEFAULT_NAN", "EXPONENT_BIAS", "FLOAT_OF", "FRACTION_BITS", "INFINITY", "MAGNITUDE",
           "QUIET", "SIGN", "accumulator", "add", "exact_sum", "exponent_field",
           "flush_before_rounding_up", "fused_multiply_add", "half_of_double", "half_of_single",
           "is_nan", "literal", "multiply", "narrow", "negated", "power_of_two",
           "quieted", "same", "single_of_double", "wide"]  # fmt: skip

FLOAT_OF: Final = {16: "half", 32: "float", 64: "double"}
FRACTION_BITS: Final = {16: 10, 32: 23, 64: 52}
EXPONENT_BIAS: Final = {16: 15, 32: 127, 64: 1023}
SIGN: Final = {16: 0x8000, 32: 0x80000000, 64: 1 << 63}
MAGNITUDE: Final = {bits: sign - 1 for bits, sign in SIGN.items()}
INFINITY: Final = {16: 0x7C00, 32: 0x7F800000, 64: 0x7FF << 52}
QUIET: Final = {16: 0x0200, 32: 0x00400000, 64: 1 << 51}
DEFAULT_NAN: Final = {16: 0xFE00, 32: 0xFFC00000, 64: 0xFFF8 << 48}
"""What an invalid operation yields: negative, as on x86."""


def same(value: Value, bits: int) -> Value:
    """Return a constant of a value's type, by its bits."""
    return value.builder.constant(value.type, bits)


def wide(value: Value) -> Value:
    """Half to single precision, which is exact; others stay."""
    return value.cast("fpext", "float") if element_type(value.type) == "half" else value


def is_nan(value: Value) -> Value:
    """Whether each element is a NaN, quiet or not; floats or their bits in."""
    bits = value.as_integer()
    width = width_of(bits.type)
    return (bits & MAGNITUDE[width]).compare("ugt", INFINITY[width])


def quieted(value: Value) -> Value:
    """Set the quiet bit of NaNs; also undoes what LLVM's folding of x·1 and x+0 leaves signalling."""
    bits = value.as_integer()
    return is_nan(bits).select(bits | QUIET[width_of(bits.type)], bits).bitcast(value.type)


def exponent_field(value: Value) -> Value:
    """Return the stored exponent, as integers of the same width."""
    bits = value.as_integer()
    width = width_of(bits.type)
    return (bits & INFINITY[width]).lshr(FRACTION_BITS[width])


def power_of_two(exponent: Value) -> Value:
    """Return 2 to an integer power within the normal range, as the float of the same width."""
    width = width_of(exponent.type)
    return (exponent + EXPONENT_BIAS[width]).shl(FRACTION_BITS[width]).as_element(FLOAT_OF[width])


def half_of_single(t: Translator, value: Value, *, nearest: bool = False) -> Value:
    """Round single to half precision as MODE says, or always to nearest; FP16_OVFL and output flush apply."""
    if t.mode.rounding(16) and not nearest:
        return directed(t, 16, MOVE, value)
    return _finished_half(t, value.cast("fptrunc", "half"), value)


def _finished_half(t: Translator, half: Value, source: Value) -> Value:
    """Apply FP16_OVFL and the output flush, both of which depend on the value before it was rounded."""
    if t.mode.fp16_ovfl:
        half = _without_overflow(half, source)
    return half if t.mode.keeps_output_denormals(16) else _without_tiny(half, source)


def _without_overflow(half: Value, source: Value) -> Value:
    bits, wide_bits = half.as_integer(), source.as_integer()
    width = width_of(wide_bits.type)
    finite = (wide_bits & MAGNITUDE[width]).compare("ult", INFINITY[width])
    overflow = finite & (bits & MAGNITUDE[16]).compare("eq", INFINITY[16])
    return overflow.select(bits - 1, bits).as_element("half")


def half_of_double(t: Translator, value: Value, *, nearest: bool = False) -> Value:
    """Round double to half precision once, as :func:`half_of_single` does."""
    if t.mode.rounding(16) and not nearest:
        return directed(t, 16, MOVE, value)
    return _finished_half(t, _nearest_half(value), value)


def _nearest_half(value: Value) -> Value:
    """Round through a single that is rounded to odd.

    The low bits that single precision has no room for are folded into its last bit.
    """
    bits = value.as_integer()
    cut = (1 << 29) - 1
    sticky = (bits & cut).compare("ne", 0) & ~is_nan(bits)
    odd = sticky.select((bits & ~cut) | (1 << 29), bits & ~cut)
    # a NaN whose payload is all in the part cut off must stay a NaN
    odd = is_nan(bits).select(bits | QUIET[64], odd)
    return odd.as_element("double").cast("fptrunc", "float").cast("fptrunc", "half")


def single_of_double(t: Translator, value: Value) -> Value:
    """Round double to single precision, with the output flush that MODE asks for."""
    if t.mode.rounding(32):
        return directed(t, 32, MOVE, value)
    single = value.cast("fptrunc", "float")
    return single if t.mode.keeps_output_denormals(32) else _without_tiny(single, value)


def _without_tiny(result: Value, source: Value) -> Value:
    """Flush what is tiny if rounded with an unbounded exponent, even where it became the smallest normal."""
    bits, exact = result.as_integer(), source.as_integer()
    width, wide_width = width_of(bits.type), width_of(exact.type)
    # the middle between the smallest normal number and the one below it, were there no denormals
    exponent = EXPONENT_BIAS[wide_width] - EXPONENT_BIAS[width]
    limit = (exponent + 1 << FRACTION_BITS[wide_width]) - (
        1 << FRACTION_BITS[wide_width] - FRACTION_BITS[width] - 1
    )
    tiny = (exact & MAGNITUDE[wide_width]).compare("ult", limit)
    return tiny.select(bits & SIGN[width], bits).bitcast(result.type)


def flush_before_rounding_up(t: Translator, result: Value, scaled: Callable[[Value, Value], Value]) -> Value:
    """Make zeros of results that are the smallest normal number only because denormals round coarsely.

    That can happen to products and their sums; sums of two numbers are exact there. It is so rare that it is
    computed behind a branch.

    Parameters
    ----------
    t : Translator
        Where to append.
    result : Value
        The rounded result, in single or double precision.
    scaled : callable
        Given a factor of each source of a product and one for an addend, computes the result larger by the
        latter; no source that can lead to such a result overflows.
    """
    width = width_of(result.type)
    if width == 16 or t.mode.keeps_output_denormals(width):
        return result
    builder = t.builder
    before, rare, after = (builder.label(stem) for stem in ("flush.test", "flush.rare", "flush.done"))
    builder.jump(before)
    builder.begin(before)
    bits = result.as_integer()
    doubtful = (bits & MAGNITUDE[width]).compare("eq", 1 << FRACTION_BITS[width])
    builder.branch(doubtful.bitcast(t.mask_type).compare("eq", 0), after, rare, likely=True)
    builder.begin(rare)
    power = {32: 32, 64: 256}[width]
    factor, square = (
        same(result, (EXPONENT_BIAS[width] + n) << FRACTION_BITS[width]) for n in (power, 2 * power)
    )
    larger = scaled(factor, square).as_integer()
    tiny = (larger & MAGNITUDE[width]).compare("ult", (2 * power + 1) << FRACTION_BITS[width])
    flushed = (doubtful & tiny).select(bits & SIGN[width], bits)
    builder.jump(after)
    builder.begin(after)
    return builder.phi([(bits, before), (flushed, rare)]).bitcast(result.type)


def narrow(t: Translator, value: Value, bits: int) -> Value:
    """Return a result computed in :func:`wide` precision as a float of its own size."""
    return half_of_single(t, value) if bits == 16 else value


def exact_sum(left: Value, right: Value) -> Value:
    """Add doubles, rounding to odd: right after one more rounding to 50 bits or fewer.

    The error of the addition (Knuth's two-sum) tells on which side the exact sum lies.
    """
    total = left.fadd(right)
    back = total.fsub(left)
    error = left.fsub(total.fsub(back)).fadd(right.fsub(back))
    bits = total.as_integer()
    inexact = error.fcompare("one", same(error, 0))
    opposite = (bits ^ error.as_integer()).compare("slt", 0)
    truncated = opposite.select(bits - 1, bits) | 1
    return inexact.select(truncated, bits).bitcast(total.type)


def fused_multiply_add(t: Translator, a: Value, b: Value, c: Value) -> Value:
    """Multiply and add with one rounding, in the operands' precision."""
    bits = width_of(a.type)
    if t.mode.rounding(bits):
        return directed(t, bits, FUSED, a, b, c)
    if element_type(a.type) != "half":
        result = t.builder.intrinsic("fma", a, b, c)
        x, y, z = a, b, c
        return flush_before_rounding_up(
            t, result, lambda f, g: t.builder.intrinsic("fma", x.fmul(f), y.fmul(f), z.fmul(g))
        )
    a, b, c = (value.cast("fpext", "double") for value in (a, b, c))
    return half_of_double(t, exact_sum(a.fmul(b), c))


def negated(value: Value) -> Value:
    """Flip the sign, also of zeros and NaNs."""
    bits = value.as_integer()
    return (bits ^ SIGN[width_of(bits.type)]).bitcast(value.type)


def add(t: Translator, a: Value, b: Value) -> Value:
    """Add numbers of one size with one rounding."""
    bits = width_of(a.type)
    if t.mode.rounding(bits):
        return directed(t, bits, ADD, a, None, b)
    return narrow(t, wide(a).fadd(wide(b)), bits)


def multiply(t: Translator, a: Value, b: Value) -> Value:
    """Multiply numbers of one size with one rounding."""
    bits = width_of(a.type)
    if t.mode.rounding(bits):
        return directed(t, bits, MULTIPLY, a, b)
    x, y = wide(a), wide(b)
    result = narrow(t, x.fmul(y), bits)
    return flush_before_rounding_up(t, result, lambda f, _: x.fmul(f).fmul(y.fmul(f)))


def accumulator(t: Translator, i: Instruction, bits: int) -> Value:
    """Read the destination as a third float source, with the input flush that MODE asks for."""
    operand = i.operands["vdst"]
    if bits == 32 and t.mode.keeps_input_denormals(32):
        return t.read_vgpr(operand.index, "float")
    value = t.read_vgpr(operand.index)
    if bits == 16:
        value = value.half(bool(operand.half))
    if not t.mode.keeps_input_denormals(bits):
        value = t.flush(value)
    return value.as_element(FLOAT_OF[bits])


def literal(t: Translator, i: Instruction, bits: int) -> Value:
    """Return the constant inside of ``v_fmaak`` and ``v_fmamk``."""
    value = t.constant(i.operands["literal"].value & ((1 << bits) - 1), f"i{bits}")
    if not t.mode.keeps_input_denormals(bits):
        value = t.flush(value)
    return value.as_element(FLOAT_OF[bits])
