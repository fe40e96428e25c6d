"""The comparison and the arithmetic behind the kernels' references: each can fail, and rounds once."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from kernel_arithmetic import fma16, fma32, fma64, ulps
from kernel_case import Array, Geometry, Run, Tolerance, compare

Fma = Callable[[Array, Array, Array], Array]
ONE = Geometry(block=(1, 1, 1), grid=(1, 1, 1))


def run_expecting(reference: Array, **tolerances: Tolerance) -> Run:
    return Run(ONE, (reference,), {0: reference}, {0: tolerances["whole"]} if tolerances else {})


def test_exact_comparison_sees_one_bit() -> None:
    reference = np.array([1.0, 0.0, np.nan], np.float32)
    run = run_expecting(reference)
    assert compare(run, 0, reference.copy()) == ""
    for index, value in ((0, np.nextafter(np.float32(1), np.float32(2))), (1, -0.0), (2, 1.0), (0, np.nan)):
        wrong = reference.copy()
        wrong[index] = value
        assert compare(run, 0, wrong).startswith(f"argument 0: 1 of 3 elements wrong, first at ({index},)")


def test_integers_are_compared_whole() -> None:
    run = run_expecting(np.arange(6, dtype=np.int64).reshape(2, 3))
    wrong = np.arange(6, dtype=np.int64)
    wrong[4] = 2**40
    assert "first at (1, 1)" in compare(run, 0, wrong)


def test_a_tolerance_in_ulps_ends_where_it_says() -> None:
    reference = np.array([1.0, -1.0], np.float32)
    run = run_expecting(reference, whole=Tolerance(ulps=1))
    one_off = np.nextafter(reference, np.float32(2))
    assert compare(run, 0, one_off) == ""
    assert compare(run, 0, np.nextafter(one_off, np.float32(2))) != ""
    assert compare(run, 0, np.array([np.nan, -1.0], np.float32)) != ""


def test_a_tolerance_of_one_column_leaves_the_others_exact() -> None:
    reference = np.ones((2, 2), np.float32)
    run = Run(ONE, (reference,), {0: reference}, {(0, 1): Tolerance(relative=1e-3)})
    value = reference.copy()
    value[:, 1] *= np.float32(1.0005)
    assert compare(run, 0, value) == ""
    assert compare(run, 0, value[:, ::-1].copy()) != ""


def test_ulps_count_across_zero() -> None:
    tiny = np.float32(1e-45)
    pairs = np.array([tiny, -tiny, 0.0], np.float32), np.array([-tiny, 0.0, -0.0], np.float32)
    assert ulps(*pairs).tolist() == [2, 1, 0]


def rounded_once(a: float, b: float, c: float, dtype: type[np.floating]) -> np.floating:
    """Pick, by exact fractions, the float nearest to a*b+c; ties do not occur in the tests' values."""
    exact = Fraction(a) * Fraction(b) + Fraction(c)
    start = dtype(float(exact))
    near = [np.nextafter(start, dtype(-np.inf)), start, np.nextafter(start, dtype(np.inf))]
    return min(near, key=lambda value: abs(Fraction(float(value)) - exact))


def test_fma32_rounds_once_where_double_would_round_twice() -> None:
    # The sum lies 2**-70 below the middle of two floats; in double it is the middle, which goes up to even.
    a, b, c = (np.array([x], np.float32) for x in (2.0**-24 * (1 + 2.0**-23), 1 - 2.0**-23, 1 + 2.0**-23))
    twice = np.float32(float(a[0]) * float(b[0]) + float(c[0]))
    assert twice == np.float32(1 + 2.0**-22)
    assert fma32(a, b, c)[0] == c[0]


@pytest.mark.parametrize(("fma", "dtype"), [(fma16, np.float16), (fma32, np.float32), (fma64, np.float64)])
def test_fma_is_the_nearest_float(fma: Fma, dtype: type[np.floating]) -> None:
    rng = np.random.default_rng(5)
    x, y, z = (rng.standard_normal((3, 500)) * 2.0 ** rng.integers(-5, 5, (3, 500))).astype(dtype)
    expected = [rounded_once(float(i), float(j), float(k), dtype) for i, j, k in zip(x, y, z, strict=True)]
    assert fma(x, y, z).tolist() == [float(value) for value in expected]
