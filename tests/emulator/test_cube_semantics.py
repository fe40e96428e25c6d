"""Cube map coordinates, bits of 2/π, and loops over the halves of a wave."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
from shader_harness import every_level, random_bits, split, v, vop3
from test_float_semantics import HARNESS
from wave_runner import EXEC, WaveRunner


def cube(x: float, y: float, z: float) -> tuple[float, float, float, float]:
    """Face, s, t and twice the axis."""
    if abs(z) >= abs(x) and abs(z) >= abs(y):
        return (5, -x, -y, 2 * z) if z < 0 else (4, x, -y, 2 * z)
    if abs(y) >= abs(x):
        return (3, x, -z, 2 * y) if y < 0 else (2, x, z, 2 * y)
    return (1, z, -y, 2 * x) if x < 0 else (0, -z, -y, 2 * x)


@every_level
def test_cube_coordinates(level: int) -> None:
    rng = np.random.default_rng(20)
    points = (rng.integers(-4, 5, (3, 512)) * 0.5).astype(np.float32)
    inputs = {n: points[n].view(np.uint32) for n in range(3)}
    wanted = np.array([cube(*(float(c) for c in point)) for point in points.T], np.float32).T
    for row, name in enumerate(("v_cubeid_f32", "v_cubesc_f32", "v_cubetc_f32", "v_cubema_f32")):
        got = HARNESS.run(vop3(name, 4, v(0), v(1), v(2)), inputs, [4], level=level).f32(4)
        assert (got == wanted[row]).all(), name


def two_over_pi(bits: int) -> int:
    """2/π times 2 to this power, cut."""

    def arctan(inverse: int, unit: int) -> int:
        total, term, n = 0, unit // inverse, 1
        while term:
            total += (term // n) * (1 if n % 4 == 1 else -1)
            term, n = term // (inverse * inverse), n + 2
        return total

    unit = 1 << bits + 64
    pi = 4 * (4 * arctan(5, unit) - arctan(239, unit))
    return (2 * unit * unit // pi) >> 64


@every_level
def test_segments_of_two_over_pi(level: int) -> None:
    rng = np.random.default_rng(21)
    count = 2048
    source = random_bits(rng, np.uint64, count)
    exponents = rng.integers(1000, 2047, count // 2).astype(np.uint64)
    source[: count // 2] = source[: count // 2] & ~np.uint64(0x7FF << 52) | exponents << np.uint64(52)
    number = rng.integers(0, 40, count).astype(np.uint32)
    low, high = split(source)
    words = vop3("v_trig_preop_f64", 4, v(0), v(2))
    got = HARNESS.run(words, {0: low, 1: high, 2: number}, [4, 5], level=level).f64(4)
    digits = two_over_pi(1201)
    for bits, segment, result in zip(source.tolist(), number.tolist(), got.tolist(), strict=True):
        field = bits >> 52 & 0x7FF
        shift = 53 * (segment & 31) + max(0, field - 1077)
        window = (digits << shift) >> 1201 - 53 & (1 << 53) - 1 if shift <= 1148 else (
            (digits << shift) >> 1148 & (1 << 53) - 1
        )
        exact = Fraction(window) * Fraction(2) ** (-53 - shift + (128 if field >= 1968 else 0))
        assert result == float(exact) if exact < 2 else math.isinf(result), (hex(bits), segment)


@every_level
def test_a_loop_runs_once_for_each_half_with_lanes(runner: WaveRunner, level: int) -> None:
    text = """
      s_subvector_loop_begin s4, done
    top:
      s_add_u32 s5, s5, 1
      s_bcnt1_i32_b64 s6, exec
      s_add_u32 s7, s7, s6
      v_mov_b32 v8, s5
    done_body:
      s_subvector_loop_end s4, top
    done:
      s_barrier
    """
    for exec_bits, passes in ((0, 0), (0xFF, 1), (0xFF << 40, 1), (0x3 << 31, 2), ((1 << 64) - 1, 2)):
        got = runner.run(text, level=level, wave_size=64, exec_bits=exec_bits)
        while got.reason != 1:
            got = runner.resume(runner.program(text, 64, level, 0x3F0), got.pc, 64)
        assert int(got.sgprs[5]) == passes
        assert int(got.sgprs[7]) == exec_bits.bit_count()
        assert got.s64(EXEC) == exec_bits
