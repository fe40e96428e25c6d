"""Rounding of exact numbers to floats in every mode, by fractions."""

from __future__ import annotations

import struct
from fractions import Fraction

import numpy as np

FORMATS = {16: (11, -14, 15), 32: (24, -126, 127), 64: (53, -1022, 1023)}
NEAREST, UP, DOWN, ZERO = range(4)
INFINITY = {16: 0x7C00, 32: 0x7F800000, 64: 0x7FF << 52}
_CODES = {16: "<e", 32: "<f", 64: "<d"}
_INTEGERS = {16: "<H", 32: "<I", 64: "<Q"}


def value(bits: int, size: int) -> float:
    """The number of a bit pattern."""
    return struct.unpack(_CODES[size], struct.pack(_INTEGERS[size], bits))[0]


def is_finite(bits: int, size: int) -> bool:
    """Whether a pattern is no infinity and no NaN."""
    return bits & INFINITY[size] != INFINITY[size]


def is_nan(bits: int, size: int) -> bool:
    """Whether a pattern is a NaN."""
    return bits & (1 << size - 1) - 1 > INFINITY[size]


def _integer(number: Fraction, mode: int, negative: bool) -> int:
    """Round a magnitude to an integer."""
    down = number.numerator // number.denominator
    rest = number - down
    if mode == NEAREST:
        return round(number)
    return down + (rest > 0 and mode == (DOWN if negative else UP))


def _leading(number: Fraction) -> int:
    exponent = number.numerator.bit_length() - number.denominator.bit_length()
    return exponent if Fraction(2) ** exponent <= number else exponent - 1


def rounded(
    exact: Fraction, size: int, mode: int, *, zero_negative: bool = False, flush: bool = False,
    saturate: bool = False,
) -> int:  # fmt: skip
    """Bit pattern of an exact number rounded once; of a zero the sign is told."""
    precision, lowest, highest = FORMATS[size]
    negative = zero_negative if exact == 0 else exact < 0
    sign = int(negative) << size - 1
    magnitude = abs(exact)
    if magnitude == 0:
        return sign
    leading = _leading(magnitude)
    if flush:
        free = _integer(magnitude / Fraction(2) ** (leading - precision + 1), mode, negative)
        if leading + (free >> precision) < lowest:
            return sign
    unit = max(leading, lowest) - precision + 1
    whole = _integer(magnitude / Fraction(2) ** unit, mode, negative)
    if whole * Fraction(2) ** unit >= Fraction(2) ** (highest + 1):
        outward = mode == NEAREST or mode == (DOWN if negative else UP)
        return sign | (INFINITY[size] if outward and not saturate else INFINITY[size] - 1)
    if whole < 1 << precision - 1:
        return sign | whole
    exponent = unit + precision - 1
    if whole == 1 << precision:
        whole, exponent = whole >> 1, exponent + 1
    field = exponent + highest
    return sign | field << precision - 1 | whole & (1 << precision - 1) - 1


def fused(a: int, b: int, c: int | None, size: int, result: int, mode: int, **more: bool) -> int | None:
    """a·b + c of finite patterns, or a·b; None where an operand is no number."""
    patterns = (a, b) if c is None else (a, b, c)
    if not all(is_finite(bits, size) for bits in patterns):
        return None
    x, y = value(a, size), value(b, size)
    product = Fraction(x) * Fraction(y)
    product_negative = bool(np.signbit(x)) != bool(np.signbit(y))
    if c is None:
        return rounded(product, result, mode, zero_negative=product_negative, **more)
    z = value(c, size)
    total = product + Fraction(z)
    negative = mode == DOWN
    if product == 0 and z == 0 and product_negative == bool(np.signbit(z)):
        negative = product_negative
    return rounded(total, result, mode, zero_negative=negative, **more)
