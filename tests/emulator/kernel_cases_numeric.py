"""Cases of the kernels that compute element by element: integers and floats of all widths, bits, bytes."""

from __future__ import annotations

import numpy as np
from kernel_arithmetic import fma16, fma32, fma64
from kernel_case import Array, Case, Geometry, Run, Tolerance, case, groups, items_1d

__all__ = ["CASES"]

CASES: list[Case] = []

u8, u16, u32, u64 = np.uint8, np.uint16, np.uint32, np.uint64
i8, i16, i32, i64 = np.int8, np.int16, np.int32, np.int64
f16, f32, f64 = np.float16, np.float32, np.float64
Generator = np.random.Generator


def bits32(rng: Generator, n: int) -> Array:
    return rng.integers(0, 2**32, n, u32)


def bits64(rng: Generator, n: int) -> Array:
    """Return words of all magnitudes, so that short and long paths of a division are both taken."""
    return rng.integers(0, 2**64, n, u64) >> rng.integers(0, 64, n).astype(u64)


def columns(*values: Array) -> Array:
    return np.stack(values, axis=1)


@case(CASES, "vector_add", "vector_add", 1, 64, 1000, 4099)
def vector_add(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.standard_normal((2, n)).astype(f32)
    return Run(groups(n, 128), (a, b, np.zeros(n, f32), u32(n)), {2: a + b})


@case(CASES, "saxpy", "saxpy", 1, 777, 5000)
def saxpy(rng: Generator, n: int, wave: int) -> Run:
    x, y = rng.standard_normal((2, n)).astype(f32)
    # Fewer work-items than elements: the loop over the grid's stride must take several turns.
    geometry = Geometry(block=(96, 1, 1), grid=(min(7, -(-n // 96)), 1, 1))
    return Run(geometry, (f32(1.7), x, y, u32(n)), {2: fma32(f32(1.7), x, y)})


@case(CASES, "hash_u32", "hash_mix", 33, 1000)
def hash_mix(rng: Generator, n: int, wave: int) -> Run:
    x, seed = bits32(rng, n), u32(0xC0FFEE11)
    h = x ^ seed
    h ^= h >> u32(16)
    h *= u32(0x7FEB352D)
    h ^= h >> u32(15)
    h *= u32(0x846CA68B)
    h ^= h >> u32(16)
    return Run(groups(n, 256), (x, np.zeros(n, u32), seed, u32(n)), {1: h + (h % u32(1000)) * (h // u32(7))})


@case(CASES, "hash_u32", "hash_bytes", 31, 300)
def hash_bytes(rng: Generator, n: int, wave: int) -> Run:
    x, rounds = bits32(rng, n), 5
    word, h = x.copy(), np.full(n, 0x9E3779B9, u32)
    for _ in range(rounds):
        for byte in range(4):
            h ^= (word >> u32(8 * byte)) & u32(0xFF)
            h = (h << u32(5) | h >> u32(27)) * u32(0x01000193)
        word = word << u32(7) | word >> u32(25)
    return Run(items_1d(n, 64), (x, np.zeros(n, u32), u32(rounds), u32(n)), {1: h})


@case(CASES, "int64_ops", "int64_arithmetic", 1, 65, 500)
def int64_arithmetic(rng: Generator, n: int, wave: int) -> Run:
    x, y = bits64(rng, n) * u64(0x9E3779B97F4A7C15), rng.integers(0, 2**64, n, u64)
    shift, sx, sy = y & u64(63), x.view(i64), y.view(i64)
    low, high = u64(0xFFFFFFFF), u64(32)
    products = (x & low) * (y >> high) + (x.astype(i32).astype(i64) * y.astype(i32).astype(i64)).view(u64)
    rows = columns(
        *(v.view(i64) for v in (x + y, x - y, x * y, x << shift, x >> shift)),
        sx >> shift.view(i64),
        ((x & ~y) | (x ^ y)).view(i64),
        np.minimum(sx, sy),
        np.maximum(x, y).view(i64),
        products.view(i64),
    )
    return Run(groups(n, 64), (sx, sy, np.zeros((n, 10), i64), u32(n)), {2: rows})


@case(CASES, "int64_ops", "int64_division", 3, 257)
def int64_division(rng: Generator, n: int, wave: int) -> Run:
    x, y = (
        bits64(rng, n).view(i64) * rng.choice([-1, 1], n),
        bits64(rng, n).view(i64) * rng.choice([-1, 1], n),
    )
    y[y == 0] = 3
    x[y == -1] = 5  # the quotient of the lowest integer and -1 does not exist
    signs = np.sign(x) * np.sign(y)
    wide = [abs(int(a)) // abs(int(b)) for a, b in zip(x, y, strict=True)]
    quotient = np.array([q * int(s) for q, s in zip(wide, signs, strict=True)], i64)
    ux, uy = x.view(u64), y.view(u64)
    rows = columns(quotient, x - quotient * y, (ux // uy).view(i64), (ux % uy).view(i64))
    return Run(groups(n, 64), (x, y, np.zeros((n, 4), i64), u32(n)), {2: rows})


@case(CASES, "int64_ops", "int32_division", 5, 1025)
def int32_division(rng: Generator, n: int, wave: int) -> Run:
    x = (bits32(rng, n) >> rng.integers(0, 32, n).astype(u32)).view(i32)
    y = (bits32(rng, n) >> rng.integers(0, 32, n).astype(u32)).view(i32) | 1
    x[y == -1] = 7
    quotient = np.trunc(x.astype(f64) / y.astype(f64)).astype(i32)
    ux, uy = x.view(u32), y.view(u32)
    high = ((x.astype(i64) * y.astype(i64)) >> 32).astype(i32)
    rows = columns(quotient, x - quotient * y, (ux // uy).view(i32), (ux % uy).view(i32), high)
    return Run(groups(n, 128), (x, y, np.zeros((n, 5), i32), u32(n)), {2: rows})


@case(CASES, "fp64_ops", "fp64_arithmetic", 1, 333)
def fp64_arithmetic(rng: Generator, n: int, wave: int) -> Run:
    x, y = rng.standard_normal((2, n)) * 10.0 ** rng.integers(-30, 30, (2, n))
    rows = columns(
        x + y, x - y, x * y, x / y, fma64(x, y, x), np.sqrt(np.abs(x)), np.where(x < y, x, y), x * x + y * y
    )
    return Run(groups(n, 64), (x, y, np.zeros((n, 8)), u32(n)), {2: rows}, {(2, 5): Tolerance(ulps=1)})


@case(CASES, "fp64_ops", "fp64_convert", 2, 333)
def fp64_convert(rng: Generator, n: int, wave: int) -> Run:
    x = rng.standard_normal(n) * 10.0 ** rng.integers(-2, 8, n)
    whole = columns(
        np.trunc(x), np.trunc(np.abs(x)), np.trunc(x * 65536.0), np.trunc(np.abs(x * 65536.0))
    ).astype(i64)
    rows = columns(
        x.astype(f32).astype(f64),
        whole[:, 2].astype(f64),
        np.arange(n) - 3.0 * np.arange(n),
        np.floor(x),
        np.ceil(x),
        np.trunc(x),
        np.rint(x),
    )
    arguments = (x, np.zeros((n, 4), i64), np.zeros((n, 7)), u32(n))
    return Run(groups(n, 64), arguments, {1: whole, 2: rows})


@case(CASES, "fp16_ops", "fp16_arithmetic", 1, 1001)
def fp16_arithmetic(rng: Generator, n: int, wave: int) -> Run:
    # Down to denormals and up to overflow: halves are few.
    x, y = (rng.standard_normal((2, n)) * 2.0 ** rng.integers(-12, 12, (2, n))).astype(f16)
    index = (np.arange(n) & 1023).astype(f16)
    half = (x.astype(f32) * f32(0.5)).astype(f16)
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
        rows = columns(x + y, x - y, x * y, x / y, np.where(x < y, x, y), half + index)
    # Before LLVM 20 a half division rounds twice.
    return Run(groups(n, 64), (x, y, np.zeros((n, 6), f16), u32(n)), {2: rows}, {(2, 3): Tolerance(ulps=1)})


@case(CASES, "fp16_ops", "fp16_packed", 7, 500)
def fp16_packed(rng: Generator, n: int, wave: int) -> Run:
    x, y = (rng.standard_normal((2, n, 2)) * 2.0 ** rng.integers(-6, 6, (2, n, 2))).astype(f16)
    rows = np.stack([x + y, x * y, fma16(x, y, x), np.maximum(x, y), y[:, ::-1] - x], axis=1)
    return Run(groups(n, 32), (x, y, np.zeros((n, 5, 2), f16), u32(n)), {2: rows})


@case(CASES, "fp32_ops", "fp32_division", 1, 1023)
def fp32_division(rng: Generator, n: int, wave: int) -> Run:
    # Wide enough that quotients overflow and become denormal.
    x, y = (rng.standard_normal((2, n)) * 10.0 ** rng.integers(-25, 25, (2, n))).astype(f32)
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        rows = columns(x / y, f32(1) / y, np.sqrt(np.abs(x)), x * x - y * y, np.copysign(x, y) + -np.abs(y))
    return Run(groups(n, 64), (x, y, np.zeros((n, 5), f32), u32(n)), {2: rows})


@case(CASES, "fp32_ops", "fp32_convert", 9, 500)
def fp32_convert(rng: Generator, n: int, wave: int) -> Run:
    x = (rng.standard_normal(n) * 10.0 ** rng.integers(-2, 8, n)).astype(f32)
    scaled = x * f32(16777216.0)
    whole = columns(
        *(np.trunc(v).astype(i64) for v in (x, np.abs(x), scaled, np.abs(scaled))),
        np.trunc(x).astype(i32).astype(i16).astype(i64),
        np.trunc(np.abs(x)).astype(i32).astype(u8).astype(i64),
    )
    with np.errstate(over="ignore"):
        rows = columns(
            *(whole[:, column].astype(f32) for column in range(4)),
            x.astype(f16).astype(f32),
            np.floor(x) + np.ceil(x),
            np.trunc(x),
            np.rint(x),
            (x.astype(f64) * 3.0).astype(f32),
        )
    arguments = (x, np.zeros((n, 6), i64), np.zeros((n, 9), f32), u32(n))
    return Run(groups(n, 64), arguments, {1: whole, 2: rows})


@case(CASES, "fp32_ops", "fp32_functions", 10, 777)
def fp32_functions(rng: Generator, n: int, wave: int) -> Run:
    x = (rng.standard_normal(n) * 4).astype(f32)
    positive = np.abs(x) + f32(0.25)
    wide, turns = positive.astype(f64), 2 * np.pi * x.astype(f64)
    fraction = np.minimum(x - np.floor(x), np.nextafter(f32(1), f32(0)))
    values = (
        np.exp2(x.astype(f64)),
        np.log2(wide),
        1 / wide,
        1 / np.sqrt(wide),
        np.sin(turns),
        np.cos(turns),
    )
    rows = columns(*(v.astype(f32) for v in values), fraction, np.clip(x, f32(-1), f32(1)))
    near, small = Tolerance(ulps=2), Tolerance(absolute=1e-6)
    tolerances: dict[int | tuple[int, int], Tolerance] = {
        (1, 0): near,
        (1, 1): small,
        (1, 2): near,
        (1, 3): near,
        (1, 4): small,
        (1, 5): small,
    }
    return Run(groups(n, 64), (x, np.zeros((n, 8), f32), u32(n)), {1: rows}, tolerances)


@case(CASES, "narrow_loads", "narrow_loads", 1, 999)
def narrow_loads(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.integers(-128, 128, n, i8), rng.integers(0, 256, n, u8)
    c, d = rng.integers(-(2**15), 2**15, n, i16), rng.integers(0, 2**16, n, u16)
    total = a.astype(i32) + 3 * b.astype(i32) + 5 * c.astype(i32) + 7 * d.astype(i32)
    arguments = (a, b, c, d, np.zeros(n, i8), np.zeros(n, u16), np.zeros(n, i32), u32(n))
    return Run(groups(n, 64), arguments, {4: total.astype(i8), 5: (total >> 3).astype(u16), 6: total})


@case(CASES, "narrow_loads", "int16_ops", 5, 400)
def int16_ops(rng: Generator, n: int, wave: int) -> Run:
    x, y = rng.integers(-(2**15), 2**15, (2, n), i16)
    ux, uy = x.view(u16), y.view(u16)
    shift = uy & u16(15)
    rows = columns(
        x + y,
        (ux * uy).view(i16),
        np.minimum(x, y),
        np.maximum(ux, uy).view(i16),
        (ux << shift).view(i16),
        (ux >> shift).view(i16),
        x >> shift.view(i16),
        x - y,
    )
    return Run(groups(n, 64), (x, y, np.zeros((n, 8), i16), u32(n)), {2: rows})


def count(x: int) -> int:
    return x.bit_count()


def reverse(x: int) -> int:
    return int(f"{x:032b}"[::-1], 2)


def trailing(x: int, width: int) -> int:
    return (x & -x).bit_length() - 1 if x else width


@case(CASES, "bit_ops", "bit_ops", 4, 300)
def bit_ops(rng: Generator, n: int, wave: int) -> Run:
    a, b = (bits32(rng, n) >> rng.integers(0, 32, n).astype(u32) for _ in range(2))
    a[0] = 0
    b[:2] = 0
    out: list[list[int]] = []
    for x, y in zip(a.tolist(), b.tolist(), strict=True):
        wide, shift = x << 32 | y, y & 31
        field = ((x - (x >> 31 << 32)) >> shift) & 0x1FF
        xs, ys = x.to_bytes(4, "little"), y.to_bytes(4, "little")
        out.append(
            [
                count(x),
                32 - x.bit_length(),
                trailing(x, 32),
                reverse(x),
                int.from_bytes(xs, "big"),
                (x >> shift) & 0x7F,
                field - (field >> 8 << 9),
                (x & y) | (~x & 0x0F0F3355),
                x << shift | x >> (-y & 31),
                wide >> shift,
                int.from_bytes(bytes((xs[3], ys[3], ys[2], xs[1])), "little"),
                count(wide) * 64 + 64 - wide.bit_length(),
                trailing(wide, 64),
                sum(abs(p - q) for p, q in zip(xs, ys, strict=True)) + 5 + (wide >> 8 & 0xFFFFFFFF),
            ]
        )
    rows = np.array([[v & 0xFFFFFFFF for v in row] for row in out], u32)
    return Run(groups(n, 64), (a, b, np.zeros((n, 14), u32), u32(n)), {2: rows})


@case(CASES, "bit_ops", "bit_ops_uniform", *range(6))
def bit_ops_uniform(rng: Generator, size: int, wave: int) -> Run:
    x, y = (int(v) >> int(rng.integers(0, 24)) for v in bits32(rng, 2))
    if size == 0:
        x = 0
    wide, sx, sy = x << 32 | y, x - (x >> 31 << 32), y - (y >> 31 << 32)
    out = [
        count(x),
        32 - x.bit_length(),
        trailing(x, 32),
        reverse(x),
        int.from_bytes(x.to_bytes(4, "little"), "big"),
        x * y,
        (x * y) >> 32,
        (x & ~y) ^ (x | ~y),
        wide >> (y & 63),
        (wide << (y & 63)) >> 32,
        count(wide),
        min(sx, sy),
        max(x, y),
        (sx >> (y & 31)) + ((sx * sy) >> 32),
        x // (y | 1),
        -x if sx < 0 else x,
    ]
    row = np.array([v & 0xFFFFFFFF for v in out], u32)
    return Run(groups(1, 1), (u32(x), u32(y), np.zeros(16, u32)), {2: row})
