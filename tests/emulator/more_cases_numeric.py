"""Cases of ``tests/data/more_kernels`` that compute: tiles, transforms, wide numbers, dots, matrices."""

from __future__ import annotations

import math

import numpy as np
from kernel_arithmetic import fma32, fma64
from kernel_case import Array, Case, Geometry, Run, Tolerance, case, groups

__all__ = ["CASES"]

CASES: list[Case] = []

u8, u16, u32, u64 = np.uint8, np.uint16, np.uint32, np.uint64
i8, i16, i32, i64 = np.int8, np.int16, np.int32, np.int64
f16, f32, f64 = np.float16, np.float32, np.float64
Generator = np.random.Generator
M64 = (1 << 64) - 1


def bits32(rng: Generator, n: int) -> Array:
    return rng.integers(0, 1 << 32, n, u32)


def bits64(rng: Generator, n: int) -> Array:
    return rng.integers(0, M64, n, u64, endpoint=True) >> rng.integers(0, 64, n).astype(u64)


def squares(n: int, side: int) -> Geometry:
    return Geometry(block=(side, side, 1), grid=(-(-n // side), -(-n // side), 1))


# --- tiles ---------------------------------------------------------------------------------------------
@case(CASES, "tiles", "matmul_f64", 8, 24)
def matmul_f64(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.standard_normal((2, n, n))
    c = np.zeros((n, n))
    for k in range(n):
        c = fma64(*np.broadcast_arrays(a[:, k : k + 1], b[k : k + 1]), c)
    return Run(squares(n, 8), (a, b, np.zeros((n, n)), u32(n)), {2: c})


@case(CASES, "tiles", "matmul_f16", 8, 32)
def matmul_f16(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.standard_normal((2, n, n)).astype(f16)
    c = np.zeros((n, n), f32)
    for k in range(n):
        c = fma32(*np.broadcast_arrays(a[:, k : k + 1].astype(f32), b[k : k + 1].astype(f32)), c)
    return Run(squares(n, 8), (a, b, np.zeros((n, n), f32), u32(n)), {2: c})


@case(CASES, "tiles", "matmul_i8", 16, 40)
def matmul_i8(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.integers(-128, 128, (2, n, n), i8)
    return Run(squares(n, 8), (a, b, np.zeros((n, n), i32), u32(n)), {2: a.astype(i32) @ b.astype(i32)})


@case(CASES, "tiles", "stencil_lds", 1, 16, 45)
def stencil_lds(rng: Generator, n: int, wave: int) -> Run:
    x = rng.standard_normal((n, n)).astype(f32)
    wide = np.pad(x, 1)
    up, down, left, right = wide[:-2, 1:-1], wide[2:, 1:-1], wide[1:-1, :-2], wide[1:-1, 2:]
    out = f32(0.5) * x + f32(0.125) * ((up + down) + (left + right))
    return Run(squares(n, 16), (x, np.zeros_like(x), i32(n)), {1: out})


@case(CASES, "tiles", "convolve_i16", 1, 500)
def convolve_i16(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(-32768, 32768, n, i16)
    x[n // 2 :] = rng.choice(np.array([-32768, 32767], i16), n - n // 2)
    taps = (-3, 12, -40, 190, -40, 12, -3)
    wide = np.pad(x.astype(i64), 3, mode="edge")
    total = sum(tap * wide[k : k + n] for k, tap in enumerate(taps)) + 64
    return Run(
        groups(n, 64), (x, np.zeros_like(x), i32(n)), {1: (total >> 7).clip(-32768, 32767).astype(i16)}
    )


# --- transforms ----------------------------------------------------------------------------------------
@case(CASES, "transforms", "fft_f32", 1, 6)
def fft_f32(rng: Generator, n: int, wave: int) -> Run:
    data = rng.standard_normal((n, 64, 2)).astype(f32)
    angles = -2 * np.pi * np.arange(32) / 64
    twiddles = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(f32)
    order = [int(f"{i:06b}"[::-1], 2) for i in range(64)]
    re, im = data[:, order, 0], data[:, order, 1]
    half = 1
    while half < 64:
        k = np.arange(32) & (half - 1)
        i = (np.arange(32) - k) * 2 + k
        c, s = twiddles[k * (32 // half)].T
        x, y = re[:, i + half] * c - im[:, i + half] * s, re[:, i + half] * s + im[:, i + half] * c
        re[:, i + half], im[:, i + half] = re[:, i] - x, im[:, i] - y
        re[:, i] += x
        im[:, i] += y
        half *= 2
    expected = np.stack([re, im], axis=-1)
    assert np.allclose(
        expected[..., 0] + 1j * expected[..., 1], np.fft.fft(data[..., 0] + 1j * data[..., 1]), atol=1e-4
    )
    return Run(Geometry(block=(64, 1, 1), grid=(n, 1, 1)), (data, twiddles), {0: expected})


@case(CASES, "transforms", "ntt_u32", 1, 3)
def ntt_u32(rng: Generator, n: int, wave: int) -> Run:
    prime = 998244353
    data = rng.integers(0, prime, (n, 64), u32)
    root = pow(3, (prime - 1) // 64, prime)
    out = [
        [sum(int(x) * pow(root, j * k, prime) for j, x in enumerate(row)) % prime for k in range(64)]
        for row in data
    ]
    return Run(Geometry(block=(64, 1, 1), grid=(n, 1, 1)), (data,), {0: np.array(out, u32)})


@case(CASES, "transforms", "walsh_i32", 64, 256)
def walsh_i32(rng: Generator, n: int, wave: int) -> Run:
    data = bits32(rng, n).view(i32)
    signs = np.array([[(-1) ** (i & j).bit_count() for j in range(32)] for i in range(32)])
    out = (data.reshape(-1, 32).astype(i64) @ signs).astype(u64).astype(u32).view(i32)
    return Run(groups(n, 64), (data,), {0: out.reshape(n)})


@case(CASES, "transforms", "haar_i16", 3, 100)
def haar_i16(rng: Generator, n: int, wave: int) -> Run:
    data = rng.integers(-32768, 32768, (n, 8, 2), i16)
    v = data.copy()
    for half in (4, 2, 1):
        even, odd = v[:, 0 : 2 * half : 2].copy(), v[:, 1 : 2 * half : 2].copy()
        v[:, :half], v[:, half : 2 * half] = even + odd, even - odd
    return Run(groups(n, 64), (data, np.zeros_like(data), u32(n)), {1: v})


@case(CASES, "transforms", "transpose_f64", 5, 40)
def transpose_f64(rng: Generator, n: int, wave: int) -> Run:
    rows, columns = n, 2 * n + 3
    x = rng.standard_normal((rows, columns))
    geometry = Geometry(block=(16, 16, 1), grid=(-(-columns // 16), -(-rows // 16), 1))
    return Run(geometry, (x, np.zeros((columns, rows)), u32(rows), u32(columns)), {1: x.T.copy()})


# --- wide numbers --------------------------------------------------------------------------------------
@case(CASES, "wide", "multiply_128", 2, 200)
def multiply_128(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.integers(0, M64, (2, n), u64, endpoint=True)
    a[0], b[0] = M64, 1 << 63
    out = []
    for x, y in zip(a.tolist(), b.tolist(), strict=True):
        signed = (x - (x >> 63 << 64)) * (y - (y >> 63 << 64))
        out.append([x * y & M64, x * y >> 64, signed >> 64 & M64])
    return Run(groups(n, 64), (a, b, np.zeros((n, 3), u64), u32(n)), {2: np.array(out, u64)})


@case(CASES, "wide", "gcd_u64", 1, 150)
def gcd_u64(rng: Generator, n: int, wave: int) -> Run:
    common = rng.integers(1, 1000, n, u64)
    a, b = (bits64(rng, n) >> u64(12)) * common, (bits64(rng, n) >> u64(12)) * common
    return Run(groups(n, 64), (a, b, np.zeros(n, u64), u32(n)), {2: np.gcd(a, b)})


@case(CASES, "wide", "root_u64", 1, 300)
def root_u64(rng: Generator, n: int, wave: int) -> Run:
    x = bits64(rng, n)
    whole = rng.integers(0, 1 << 32, n // 2, u64)
    x[: n // 2] = whole * whole - (np.arange(n // 2) & 1).astype(u64)
    x[-1] = M64
    out = np.array([math.isqrt(value) for value in x.tolist()], u32)
    return Run(groups(n, 64), (x, np.zeros(n, u32), u32(n)), {1: out})


@case(CASES, "wide", "two_sum", 1, 200)
def two_sum(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.standard_normal((2, n)) * 10.0 ** rng.integers(-9, 9, (2, n))
    total, product = a + b, a * b
    back = total - a
    rows = np.stack([total, (a - (total - back)) + (b - back), product, fma64(a, b, -product)], axis=1)
    return Run(groups(n, 64), (a, b, np.zeros((n, 4)), u32(n)), {2: rows})


@case(CASES, "wide", "horner_f16", 1, 300)
def horner_f16(rng: Generator, n: int, wave: int) -> Run:
    x = (rng.standard_normal((n, 2)) * 2.0 ** rng.integers(-6, 6, (n, 2))).astype(f16)
    total = np.broadcast_to(np.array([0.125, -0.5], f16), x.shape)
    with np.errstate(over="ignore", invalid="ignore"):
        for k in range(6):
            total = total * x + np.array([0.25 * k, 1 - 0.5 * k], f16)
    return Run(groups(n, 64), (x, np.zeros_like(x), u32(n)), {1: total})


@case(CASES, "wide", "random_u64", 1, 130)
def random_u64(rng: Generator, n: int, wave: int) -> Run:
    states, rounds = rng.integers(0, M64, n, u64, endpoint=True), 9
    state, out = states.copy(), np.zeros(n, u32)
    for _ in range(rounds):
        old = state
        state = old * u64(6364136223846793005) + u64(1442695040888963407)
        mixed, turn = ((old >> u64(18) ^ old) >> u64(27)).astype(u32), (old >> u64(59)).astype(u32)
        out ^= mixed >> turn | mixed << (-turn & u32(31))
    return Run(groups(n, 64), (states, np.zeros(n, u32), u32(rounds), u32(n)), {0: state, 1: out})


# --- dot products and matrices -------------------------------------------------------------------------
def parts(x: Array, bits: int, signed: bool) -> Array:
    """Cut words into integers of 4 or 8 bits, the lowest first."""
    values = (x.view(u32)[..., None] >> np.arange(0, 32, bits, dtype=u32) & u32((1 << bits) - 1)).astype(i64)
    return values - (values >> bits - 1 << bits) if signed else values


@case(CASES, "dots", "dot_integers", 1, 200)
def dot_integers(rng: Generator, n: int, wave: int) -> Run:
    a, b, c = (bits32(rng, n).view(i32) for _ in range(3))
    c[::3] = rng.choice(np.array([-1, 0x7FFFFFFF, -0x80000000], i32), len(c[::3]))

    def dot(bits: int, a_signed: bool, b_signed: bool) -> Array:
        total: Array = (parts(a, bits, a_signed) * parts(b, bits, b_signed)).sum(axis=1)
        return total

    wide, unsigned = c.astype(i64), c.view(u32).astype(i64)
    columns = (
        dot(8, True, True) + wide,
        (dot(8, True, False) + wide).clip(-(1 << 31), (1 << 31) - 1),
        (dot(8, False, False) + unsigned).clip(0, (1 << 32) - 1),
        dot(4, False, True) + wide,
        (dot(4, True, True) + wide).clip(-(1 << 31), (1 << 31) - 1),
        dot(4, False, False) + unsigned,
    )
    out = np.stack(columns, axis=1).astype(u64).astype(u32).view(i32)
    return Run(groups(n, 64), (a, b, c, np.zeros((n, 6), i32), u32(n)), {3: out})


NEAR = Tolerance(relative=1e-5)  # the terms have one sign, so that little is lost


@case(CASES, "dots", "dot_halves", 1, 100)
def dot_halves(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.uniform(0.01, 3, (2, n, 16)).astype(f16)
    out = (a.astype(f64) * b.astype(f64)).sum(axis=1).astype(f32)
    return Run(groups(n, 64), (a, b, np.zeros(n, f32), u32(n)), {2: out}, {2: NEAR})


@case(CASES, "dots", "wmma_f16", 1, 3)
def wmma_f16(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.uniform(0.01, 3, (2, n, 16, 16)).astype(f16)
    out = (a.astype(f64) @ b.astype(f64)).astype(f32)
    geometry = Geometry(block=(wave, 1, 1), grid=(n, 1, 1))
    return Run(geometry, (a, b, np.zeros((n, 16, 16), f32)), {2: out}, {2: NEAR})


@case(CASES, "dots", "wmma_bf16", 16)
def wmma_bf16(rng: Generator, n: int, wave: int) -> Run:
    a, b = (rng.uniform(0.01, 3, (2, n, n)).astype(f32).view(u32) >> u32(16)).astype(u16).view(i16)
    wide = [(x.view(u16).astype(u32) << u32(16)).view(f32).astype(f64) for x in (a, b)]
    c = rng.uniform(0, 5, (n, n)).astype(f32)
    out = (wide[0] @ wide[1] + c).astype(f32)
    return Run(Geometry(block=(wave, 1, 1), grid=(1, 1, 1)), (a, b, c), {2: out}, {2: NEAR})


@case(CASES, "dots", "wmma_iu8", 16)
def wmma_iu8(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.integers(-128, 128, (n, 32), i8), rng.integers(0, 256, (n, 32), u8)
    c = rng.integers(-1000, 1000, (n, n), i32)
    out = c + a.astype(i32) @ b.astype(i32).T
    return Run(Geometry(block=(wave, 1, 1), grid=(1, 1, 1)), (a, b, c), {2: out})
