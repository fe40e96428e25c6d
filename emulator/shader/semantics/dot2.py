"""DOT2 with a single-precision sum: the arithmetic of gfx11's matrix unit, which is neither IEEE nor an FMA.

Products are exact; they and the addend are cut to a grid, added as integers and rounded once. What has not
the addend's sign enters as a ones' complement, so that even a zero of opposite sign takes one unit away. The
rules are those that AMD's own emulator states as checked on a gfx1100.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..ir import Value
from .numeric import (
    DEFAULT_NAN,
    INFINITY,
    MAGNITUDE,
    QUIET,
    SIGN,
    is_nan,
    power_of_two,
    round_to_half,
    same,
)
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__ = ["dot2"]

_FACTOR_NAN: Final = 0xFFC00A3D
_FAR: Final = -4096  # exponent of what does not count for the grid
_BOUND: Final = "exact; the modifiers of the addend and inline constants are not documented well"
_PACKED_BOUND: Final = (
    "one step of the matrix instruction of the same types, within a unit of the last place of the exact sum; "
    "how wide the hardware sums is not documented, nor which half a sign modifier is for (here: both)"
)


@dataclass(frozen=True, slots=True)
class _Term:
    """A product or the addend, as 64-bit integers in all lanes."""

    negative: Value
    magnitude: Value
    unit: Value  # exponent of the magnitude's last bit
    weight: Value  # what the grid must not be coarser than: _FAR for a zero

    def on_grid(self, t: Translator, grid: Value) -> Value:
        shift = self.unit - grid
        right = t.builder.intrinsic("smin", same(shift, 0) - shift, same(shift, 63))
        return shift.compare("sge", 0).select(self.magnitude.shl(shift), self.magnitude.lshr(right))


def _leading(t: Translator, value: Value) -> Value:
    """Position of the highest bit set; −1 for zero."""
    zeros = t.builder.call(value.type, f"llvm.ctlz.v{t.lanes}i64", value, Value(t.builder, "i1", "false"))
    return same(value, 63) - zeros


def _maximum(t: Translator, first: Value, *others: Value) -> Value:
    for other in others:
        first = t.builder.intrinsic("smax", first, other)
    return first


class _Factor:
    """A factor of 16 bits, f16 or bf16."""

    def __init__(self, bits: Value, brain: bool) -> None:
        fraction, self.infinity = (7, 0x7F80) if brain else (10, 0x7C00)
        magnitude = bits & 0x7FFF
        field = magnitude.lshr(fraction)
        normal = field.compare("ne", 0)
        hidden = normal.select(same(bits, 1 << fraction), same(bits, 0))
        mantissa = (magnitude & (1 << fraction) - 1) | hidden
        # f16 denormals have a value, bf16's count as zero
        self.mantissa = (normal.select(mantissa, same(bits, 0)) if brain else mantissa).zext("i64")
        self.exponent = normal.select(field, same(field, 1)).zext("i64") - (127 if brain else 15)
        self.fraction = fraction
        self.negative = bits.compare("slt", 0)
        self.is_nan = magnitude.compare("ugt", self.infinity)
        self.is_infinite = magnitude.compare("eq", self.infinity)
        self.is_zero = self.mantissa.compare("eq", 0)


def _product(t: Translator, a: _Factor, b: _Factor) -> _Term:
    magnitude = a.mantissa * b.mantissa
    exponent = a.exponent + b.exponent
    unit = exponent - (a.fraction + b.fraction)
    weight = _maximum(t, exponent - 24, unit + _leading(t, magnitude) - 26)
    weight = magnitude.compare("eq", 0).select(same(weight, _FAR), weight)
    return _Term(a.negative ^ b.negative, magnitude, unit, weight)


def _addend(t: Translator, bits: Value) -> _Term:
    field = (bits & INFINITY[32]).lshr(23).zext("i64")
    zero = field.compare("eq", 0)
    magnitude = zero.select(same(field, 0), (bits & 0x7FFFFF).zext("i64") | 1 << 23)
    weight = zero.select(same(field, _FAR), field - (127 + 26))
    return _Term(bits.compare("slt", 0), magnitude, field - (127 + 23), weight)


def dot2(
    t: Translator,
    pairs: tuple[tuple[Value, Value], tuple[Value, Value]],
    c: Value,
    brain: bool,
    *,
    half: bool = False,
) -> Value:
    """Return a0·b0 + a1·b1 + c as the bits of a float.

    Parameters
    ----------
    t : Translator
        Where to append.
    pairs : tuple of two pairs of Value
        The factors of either product, as 16-bit integers.
    c : Value
        The addend, as 32-bit integers.
    brain : bool
        Whether factors are bf16 instead of f16.
    half : bool
        Round to f16, given as the bits of the float of the same value.
    """
    factors = [(_Factor(a, brain), _Factor(b, brain)) for a, b in pairs]
    products = [_product(t, a, b) for a, b in factors]
    addend = _addend(t, c)
    grid = _maximum(t, addend.weight, *(product.weight for product in products))
    nothing = grid.compare("eq", _FAR)
    if half:
        grid = _maximum(t, grid, same(grid, -14 - 26))
    total = addend.on_grid(t, grid)
    for product in products:
        cut = product.on_grid(t, grid)
        total = total + (product.negative ^ addend.negative).select(~cut, cut)
    scale = power_of_two(nothing.select(same(grid, 0), grid))
    wide = total.cast("sitofp", "double").fmul(scale)
    if half:
        bits = round_to_half(t, wide).cast("fpext", "float").as_integer()
        flipped = addend.negative.select(bits ^ SIGN[32], bits)
        zero = nothing | (bits & MAGNITUDE[32]).compare("eq", 0)
        return _special(t, factors, products, c, zero.select(same(bits, 0), flipped))
    bits = wide.cast("fptrunc", "float").as_integer()
    # tiny is what is so after rounding to 24 bits with no lower bound of exponents; it has no sign
    limit = (1023 - 126 << 52) - (1 << 28)
    tiny = (wide.as_integer() & MAGNITUDE[64]).compare("ult", limit) | nothing
    flipped = addend.negative.select(bits ^ SIGN[32], bits)
    return _special(t, factors, products, c, tiny.select(same(bits, 0), flipped))


def _special(
    t: Translator, factors: list[tuple[_Factor, _Factor]], products: list[_Term], c: Value, result: Value
) -> Value:
    """Put infinities and NaNs in, the last of the rules first."""
    none = t.builder.constant(t.vector("i1"), 0)
    infinite = [a.is_infinite | b.is_infinite for a, b in factors]
    negative, positive = none, none
    any_nan, invalid = none, none
    for (a, b), product, is_infinite in zip(factors, products, infinite, strict=True):
        negative = negative | (is_infinite & product.negative)
        positive = positive | (is_infinite & ~product.negative)
        any_nan = any_nan | a.is_nan | b.is_nan
        invalid = invalid | (a.is_infinite & b.is_zero) | (b.is_infinite & a.is_zero)
    invalid = invalid | (negative & positive)
    c_infinite = (c & MAGNITUDE[32]).compare("eq", INFINITY[32])
    c_negative = c.compare("slt", 0)
    default = same(c, DEFAULT_NAN[32])
    result = c_infinite.select(c, result)
    result = positive.select(same(c, INFINITY[32]), negative.select(same(c, INFINITY[32] | SIGN[32]), result))
    against = c_infinite & ((positive & c_negative) | (negative & ~c_negative))
    result = against.select(default, result)
    result = is_nan(c).select(c | QUIET[32], result)
    return any_nan.select(same(c, _FACTOR_NAN), invalid.select(default, result))


def _pair(t: Translator, i: Instruction, name: str, brain: bool) -> tuple[Value, Value]:
    """Read a source's two halves."""
    value = t.read_bits(i, name)
    constant = i.operands[name].kind == "const"
    low_half, high_half = False, True
    if i.format != "VOP3P":  # DOT2ACC: the low half of an inline constant stands in both
        high_half = not constant
    elif brain and constant:
        low_half = True
    else:
        number = int(name[3])
        low_half = bool(i.modifiers.get("op_sel", 0) >> number & 1)
        high_half = bool(i.modifiers.get("op_sel_hi", 7) >> number & 1)
    low, high = value.half(low_half), value.half(high_half)
    number = int(name[3])
    if i.modifiers.get("neg", 0) >> number & 1:
        low = low ^ 0x8000
    if i.modifiers.get("neg_hi", 0) >> number & 1:
        high = high ^ 0x8000
    return low, high


def _dot(brain: bool, accumulate: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b = _pair(t, i, "src0", brain), _pair(t, i, "src1", brain)
        c = t.read_vgpr(i.operands["vdst"].index) if accumulate else t.read_bits(i, "src2")
        if not accumulate and i.modifiers.get("neg_hi", 0) & 4:
            c = c & MAGNITUDE[32]
        if not accumulate and i.modifiers.get("neg", 0) & 4:
            c = c ^ SIGN[32]
        # the manual has these among the instructions that ignore clamp (7.2.3.1)
        t.write_bits(i, dot2(t, ((a[0], b[0]), (a[1], b[1])), c, brain).as_element("float"))

    return meaning


def _packed(brain: bool) -> Meaning:
    """Sum of 16 bits: one step of the matrix instruction with the same types."""

    def meaning(t: Translator, i: Instruction) -> None:
        pairs: list[tuple[Value, Value]] = []
        for number in range(2):
            name = f"src{number}"
            constant = i.operands[name].kind == "const"
            # an inline constant stands in both halves
            value = _constant_half(t, i, name, brain) if constant else t.read_bits(i, name)
            low, high = (value, value) if constant else (value.half(False), value.half(True))
            if i.modifiers["abs"] >> number & 1:
                low, high = low & MAGNITUDE[16], high & MAGNITUDE[16]
            if i.modifiers["neg"] >> number & 1:
                low, high = low ^ SIGN[16], high ^ SIGN[16]
            pairs.append((low, high))
        constant = i.operands["src2"].kind == "const"
        c = _constant_half(t, i, "src2", brain) if constant else t.read_bits(i, "src2", 16, is_float=True)
        c = c & MAGNITUDE[16] if i.modifiers["abs"] & 4 else c
        c = c ^ SIGN[16] if i.modifiers["neg"] & 4 else c
        (a0, a1), (b0, b1) = pairs
        result = dot2(t, ((a0, b0), (a1, b1)), _widened(c, brain), brain, half=not brain)
        t.write_bits(i, _narrowed(result, brain))

    return meaning


def _constant_half(t: Translator, i: Instruction, name: str, brain: bool) -> Value:
    if not brain:
        return t.read_bits(i, name, 16, is_float=True)
    value = t.read_bits(i, name)
    return value.half(i.operands[name].value >= 240)


def _widened(c: Value, brain: bool) -> Value:
    """16 bits as the bits of a float; NaNs keep their payload."""
    bits = c.zext("i32")
    if brain:
        return bits.shl(16)
    nan = (bits & SIGN[16]).shl(16) | INFINITY[32] | (bits & 0x3FF).shl(13)
    return is_nan(c.as_element("half")).select(nan, c.as_element("half").cast("fpext", "float").as_integer())


def _narrowed(bits: Value, brain: bool) -> Value:
    """Bits of a float as 16 bits: bf16 by cutting, f16 exactly; the diagnostic NaN has its own pattern."""
    high = bits.half(True)
    diagnostic = bits.compare("eq", _FACTOR_NAN)
    if brain:
        return diagnostic.select(same(high, 0xFFFD), high)
    nan = (high & SIGN[16]) | INFINITY[16] | (bits.lshr(13) & 0x3FF).trunc("i16")
    half = bits.as_element("float").cast("fptrunc", "half").as_integer()
    return diagnostic.select(same(half, 0xFE3D), is_nan(bits).select(nan, half))


instruction("v_dot2_f16_f16", bound=_PACKED_BOUND)(_packed(False))
instruction("v_dot2_bf16_bf16", bound=_PACKED_BOUND)(_packed(True))
instruction("v_dot2_f32_f16", bound=_BOUND)(_dot(False, False))
instruction("v_dot2_f32_bf16", bound=_BOUND)(_dot(True, False))
instruction("v_dot2acc_f32_f16", bound=_BOUND)(_dot(False, True))
instruction("v_dot2acc_f32_bf16", bound=_BOUND)(_dot(True, True))
