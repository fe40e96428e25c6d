"""An exact model of gfx11's DOT2 step and of the matrix instructions, in Python integers.

Written from the rules of the reference (isa_semantics §4), term by term and without regard for speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

FACTOR_NAN, INVALID = 0xFFC00A3D, 0xFFC00000


@dataclass(frozen=True)
class Factor:
    """A factor of 16 bits."""

    bits: int
    brain: bool

    @property
    def parts(self) -> tuple[int, int, int]:
        """Sign, exponent field and fraction."""
        width = 7 if self.brain else 10
        return self.bits >> 15, self.bits >> width & (1 << 15 - width) - 1, self.bits & (1 << width) - 1

    @property
    def special(self) -> str:
        """``nan``, ``inf`` or nothing."""
        _, field, fraction = self.parts
        top = 255 if self.brain else 31
        return "" if field != top else "nan" if fraction else "inf"

    @property
    def exponent(self) -> int:
        """Unbiased; denormals count as the smallest normal number."""
        return max(self.parts[1], 1) - (127 if self.brain else 15)

    @property
    def value(self) -> Fraction:
        """Magnitude."""
        _, field, fraction = self.parts
        width = 7 if self.brain else 10
        if field == 0 and self.brain:
            return Fraction(0)
        return Fraction(fraction + ((1 << width) if field else 0)) * Fraction(2) ** (self.exponent - width)


def leading(value: Fraction) -> int:
    """Exponent of the highest bit of a positive number."""
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    return exponent if Fraction(2) ** exponent <= value else exponent - 1


def round_even(value: Fraction) -> int:
    """Nearest integer, ties to even."""
    return round(value)


def pack_single(value: Fraction) -> int:
    """f32 bits: 24 bits with unbounded exponent, then flushed or made infinite."""
    if value == 0:
        return 0
    sign, magnitude = (1 << 31 if value < 0 else 0), abs(value)
    exponent = leading(magnitude)
    mantissa = round_even(magnitude * Fraction(2) ** (23 - exponent))
    if mantissa == 1 << 24:
        mantissa, exponent = mantissa >> 1, exponent + 1
    if exponent < -126:
        return 0
    if exponent > 127:
        return sign | 0x7F800000
    return sign | exponent + 127 << 23 | mantissa & 0x7FFFFF


def pack_half(value: Fraction, saturate: bool) -> int:
    """f16 bits, denormals kept; what rounds to zero has no sign."""
    sign, magnitude = (0x8000 if value < 0 else 0), abs(value)
    if magnitude == 0:
        return 0
    exponent = max(leading(magnitude), -14)
    mantissa = round_even(magnitude * Fraction(2) ** (10 - exponent))
    if mantissa == 1 << 11:
        mantissa, exponent = mantissa >> 1, exponent + 1
    if exponent > 15:
        return sign | (0x7BFF if saturate else 0x7C00)
    if mantissa == 0:
        return 0
    return sign | (mantissa if mantissa < 1 << 10 else exponent + 15 << 10 | mantissa & 0x3FF)


def widen(bits: int, brain: bool) -> int:
    """16 bits as f32 bits; NaNs keep their payload."""
    if brain:
        return bits << 16
    factor = Factor(bits, False)
    sign = (bits & 0x8000) << 16
    if factor.special:
        return sign | 0x7F800000 | (bits & 0x3FF) << 13
    return sign | (pack_single(factor.value) if factor.value else 0)


def narrow_special(bits: int, brain: bool) -> int:
    """An infinity or NaN as 16 bits."""
    if bits == FACTOR_NAN:
        return 0xFFFD if brain else 0xFE3D
    return bits >> 16 if brain else bits >> 16 & 0x8000 | 0x7C00 | bits >> 13 & 0x3FF


def step(a: tuple[int, int], b: tuple[int, int], c: int, brain: bool, half_out: bool) -> int | Fraction:
    """One DOT2: bits where a special value decides, else the sum before it is rounded."""
    pairs = [(Factor(x, brain), Factor(y, brain)) for x, y in zip(a, b, strict=True)]
    if any("nan" in (x.special, y.special) for x, y in pairs):
        return FACTOR_NAN
    infinities = set()
    for x, y in pairs:
        if "inf" in (x.special, y.special):
            if (not x.special and x.value == 0) or (not y.special and y.value == 0):
                return INVALID
            infinities.add(x.parts[0] ^ y.parts[0])
    if len(infinities) == 2:
        return INVALID
    if c & 0x7FFFFFFF > 0x7F800000:
        return c | 0x400000
    if c & 0x7FFFFFFF == 0x7F800000:
        infinities.add(c >> 31)
    if infinities:
        return INVALID if len(infinities) == 2 else 0x7F800000 | infinities.pop() << 31
    field = c >> 23 & 255
    addend = Fraction(c & 0x7FFFFF | 0x800000) * Fraction(2) ** (field - 150) if field else Fraction(0)
    terms = [(c >> 31, addend)]
    weights = [leading(addend) - 26] if addend else []
    if half_out:
        weights = [max(leading(addend) if addend else -14, -14) - 26]
    for x, y in pairs:
        product = x.value * y.value
        terms.append((x.parts[0] ^ y.parts[0], product))
        if product:
            weights += [x.exponent + y.exponent - 24, leading(product) - 26]
    if not any(value for _, value in terms):
        return Fraction(0)
    grid = Fraction(2) ** max(weights)
    total = 0
    for sign, value in terms:
        units = int(value / grid)
        total += units if sign == c >> 31 else -units - 1
    return (-total if c >> 31 else total) * grid


def dot2(a: tuple[int, int], b: tuple[int, int], c: int, brain: bool) -> int:
    """One step with a single-precision sum, as bits."""
    result = step(a, b, c, brain, False)
    return pack_single(result) if isinstance(result, Fraction) else result


def dot2_packed(a: tuple[int, int], b: tuple[int, int], c: int, brain: bool, saturate: bool = False) -> int:
    """One step with a sum of 16 bits, as bits."""
    result = step(a, b, widen(c, brain), brain, not brain)
    if not isinstance(result, Fraction):
        return narrow_special(result, brain)
    return pack_single(result) >> 16 if brain else pack_half(result, saturate)


def chain(a: list[int], b: list[int], c: int, brain: bool, packed: bool, saturate: bool = False) -> int:
    """One element of a matrix product: eight steps."""
    for k in range(0, 16, 2):
        pair = ((a[k], a[k + 1]), (b[k], b[k + 1]))
        c = dot2_packed(*pair, c, brain, saturate) if packed else dot2(*pair, c, brain)
    return c
