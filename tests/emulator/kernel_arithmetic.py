"""Arithmetic that numpy has not: fused multiply-add with one rounding, and the distance of floats in ulps."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["fma16", "fma32", "fma64", "ulps"]

Array = NDArray[Any]


def _add_to_odd(a: Array, b: Array) -> Array:
    """Add doubles and round to odd, so that rounding the result again to fewer bits rounds once."""
    total = a + b
    back = total - a
    lost = (a - (total - back)) + (b - back)
    even = (total.view(np.int64) & 1) == 0
    toward = np.where(lost > 0, np.inf, -np.inf)
    return np.where((lost != 0) & even, np.nextafter(total, toward), total)


def fma32(a: Array | np.float32, b: Array | np.float32, c: Array) -> Array:
    """Compute ``a * b + c`` in single precision with one rounding; the product of two is exact in double."""
    exact = np.asarray(a, np.float64) * np.asarray(b, np.float64)
    return _add_to_odd(*np.broadcast_arrays(exact, np.asarray(c, np.float64))).astype(np.float32)


def fma16(a: Array, b: Array, c: Array) -> Array:
    """Compute ``a * b + c`` in half precision with one rounding."""
    return _add_to_odd(a.astype(np.float64) * b.astype(np.float64), c.astype(np.float64)).astype(np.float16)


def fma64(a: Array, b: Array, c: Array) -> Array:
    """Compute ``a * b + c`` in double precision with one rounding, through fractions."""
    exact = (Fraction(x) * Fraction(y) + Fraction(z) for x, y, z in zip(a.flat, b.flat, c.flat, strict=True))
    return np.array([float(x) for x in exact]).reshape(a.shape)


def ulps(value: Array, reference: Array) -> Array:
    """Count the floats that lie between `value` and `reference`; equal NaNs and signed zeros are 0 apart."""
    size = reference.dtype.itemsize
    lowest = np.int64(-(1 << (8 * size - 1)))

    def ordered(x: Array) -> Array:
        bits = x.view(f"i{size}").astype(np.int64)
        return np.where(bits < 0, lowest - bits, bits)

    apart = np.abs(ordered(value) - ordered(reference))
    return np.where(np.isnan(value) & np.isnan(reference), 0, apart)
