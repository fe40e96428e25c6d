"""The CPU's side of the comparison: halves are rounded after each operation, and fused sums once."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from ir_compile import HostModule
from ir_host import CPU_HELPERS

COUNT = 4000
KERNEL = """
define void @k0(ptr %in, ptr %out, ptr %slots, ptr %all, i32 %u, i32 %n) {
  br label %run
run:
  %i = phi i32 [ 0, %0 ], [ %next, %run ]
  %three = mul i32 %i, 3
  %pa = getelementptr half, ptr %in, i32 %three
  %pb = getelementptr half, ptr %pa, i32 1
  %pc = getelementptr half, ptr %pa, i32 2
  %a = load half, ptr %pa
  %b = load half, ptr %pb
  %c = load half, ptr %pc
  %pd = getelementptr double, ptr %slots, i32 %i
  %d = load double, ptr %pd
  %fused = call half @fma.f16(half %a, half %b, half %c)
  %product = fmul half %a, %b
  %sum = fadd half %product, %c
  %narrow = call half @narrow(double %d)
  %po = getelementptr half, ptr %out, i32 %three
  store half %fused, ptr %po
  %po1 = getelementptr half, ptr %po, i32 1
  store half %sum, ptr %po1
  %po2 = getelementptr half, ptr %po, i32 2
  store half %narrow, ptr %po2
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, %n
  br i1 %more, label %run, label %done
done:
  ret void
}
"""


def nearest(exact: Fraction) -> np.float16:
    """Round to a half, ties to even, by looking at the neighbours."""
    with np.errstate(over="ignore"):
        start = np.float16(float(exact))
        near = [np.nextafter(start, np.float16(-np.inf)), start, np.nextafter(start, np.float16(np.inf))]
    limit = Fraction(65520)  # half a step above the largest half
    if abs(exact) >= limit:
        return np.float16(np.inf if exact > 0 else -np.inf)
    finite = [value for value in near if np.isfinite(value)]
    return min(
        finite, key=lambda value: (abs(Fraction(float(value)) - exact), int(value.view(np.uint16)) & 1)
    )


@pytest.mark.parametrize("spread", [1, 12])
def test_halves_on_this_cpu(spread: int) -> None:
    rng = np.random.default_rng(spread)
    values = (rng.standard_normal((COUNT, 3)) * 2.0 ** rng.integers(-spread, spread, (COUNT, 3))).astype(
        np.float16
    )
    # sums near the middle between two halves, where two roundings show
    product = values[:, 0].astype(float) * values[:, 1].astype(float)
    close = rng.random(COUNT) < 0.5
    with np.errstate(over="ignore"):
        values[close, 2] = (product * 2.0 ** rng.integers(9, 14, COUNT)).astype(np.float16)[close]
    doubles = rng.standard_normal(COUNT) * 2.0 ** rng.integers(-26, 17, COUNT)
    middles = rng.random(COUNT) < 0.3
    bits = rng.integers(0, 0x7BFF, COUNT, np.uint16)
    below, above = (each.view(np.float16).astype(float) for each in (bits, bits + np.uint16(1)))
    aside = rng.choice([1, 1 + 2.0**-50, 1 - 2.0**-50], COUNT)
    doubles[middles] = ((below + above) / 2 * aside)[middles]
    memory = [
        np.ascontiguousarray(values).view(np.uint8).reshape(-1),
        np.zeros(COUNT * 6, np.uint8),
        doubles.view(np.uint8),
        np.zeros(8, np.uint8),
    ]
    HostModule(CPU_HELPERS + KERNEL).run("k0", memory, 0, COUNT)
    fused, total, narrow = memory[1].view(np.float16).reshape(COUNT, 3).T
    with np.errstate(over="ignore", invalid="ignore"):
        separate = values[:, 0] * values[:, 1] + values[:, 2]
    usual = np.isfinite(values).all(axis=1)
    assert usual.sum() > COUNT // 2
    for i in np.flatnonzero(usual):
        a, b, c = (Fraction(float(value)) for value in values[i])
        assert fused[i] == nearest(a * b + c), i
    np.testing.assert_array_equal(total, separate)
    assert all(narrow[i] == nearest(Fraction(float(value))) for i, value in enumerate(doubles))
