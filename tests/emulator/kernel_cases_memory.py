"""Cases of the kernels about memory, control flow and launches: LDS, scratch, calls, arguments, grids."""

from __future__ import annotations

import struct

import numpy as np
from kernel_arithmetic import fma32
from kernel_case import Array, Case, Geometry, Run, Tolerance, case, groups

__all__ = ["CASES"]

CASES: list[Case] = []

u8, u32, u64, i32, i64 = np.uint8, np.uint32, np.uint64, np.int32, np.int64
f16, f32, f64 = np.float16, np.float32, np.float64
Generator = np.random.Generator


def bits32(rng: Generator, n: int) -> Array:
    return rng.integers(0, 2**32, n, u32)


def tiles(columns: int, rows: int) -> Geometry:
    return Geometry(block=(16, 16, 1), grid=(-(-columns // 16), -(-rows // 16), 1))


@case(CASES, "transpose_lds", "transpose_lds", 16, 37, 70)
def transpose_lds(rng: Generator, n: int, wave: int) -> Run:
    rows, columns = n, n + 5
    x = bits32(rng, rows * columns).reshape(rows, columns)
    arguments = (x, np.zeros((columns, rows), u32), u32(rows), u32(columns))
    return Run(tiles(columns, rows), arguments, {1: np.ascontiguousarray(x.T)})


def padded(x: Array, fill: float, block: int) -> Array:
    return np.pad(x, (0, -len(x) % block), constant_values=fill).reshape(-1, block)


@case(CASES, "reduce_block", "reduce_sum_f32", 1, 1000, 2048)
def reduce_sum_f32(rng: Generator, n: int, wave: int) -> Run:
    x = rng.standard_normal(n).astype(f32)
    partial = padded(x, 0, 256)
    while partial.shape[1] > 1:
        partial = partial[:, : partial.shape[1] // 2] + partial[:, partial.shape[1] // 2 :]
    return Run(groups(n, 256), (x, np.zeros(len(partial), f32), u32(n)), {1: partial[:, 0].copy()})


@case(CASES, "reduce_block", "reduce_max_i32", 3, 511)
def reduce_max_i32(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n).view(i32)
    out = padded(x, -(2**31), 256).max(axis=1)
    return Run(groups(n, 256), (x, np.zeros(len(out), i32), u32(n)), {1: out})


def product(a: Array, b: Array) -> Array:
    total = np.zeros((a.shape[0], b.shape[1]), f32)
    for k in range(a.shape[1]):
        total = fma32(a[:, k : k + 1], b[k : k + 1], total)
    return total


@case(CASES, "matmul_naive", "matmul_naive", 1, 45, 16)
def matmul_naive(rng: Generator, n: int, wave: int) -> Run:
    m, k = n + 3, n + 7
    a, b = rng.standard_normal((m, k)).astype(f32), rng.standard_normal((k, n)).astype(f32)
    geometry = Geometry(block=(8, 8, 1), grid=(-(-n // 8), -(-m // 8), 1))
    return Run(geometry, (a, b, np.zeros((m, n), f32), u32(m), u32(n), u32(k)), {2: product(a, b)})


@case(CASES, "matmul_tiled", "matmul_tiled", 1, 29, 64)
def matmul_tiled(rng: Generator, n: int, wave: int) -> Run:
    m, k = n + 3, n + 7
    a, b = rng.standard_normal((m, k)).astype(f32), rng.standard_normal((k, n)).astype(f32)
    arguments = (a, b, np.zeros((m, n), f32), u32(m), u32(n), u32(k))
    return Run(tiles(n, m), arguments, {2: product(a, b)})


@case(CASES, "softmax_rows", "softmax_rows", 1, 211, 64)
def softmax_rows(rng: Generator, n: int, wave: int) -> Run:
    x = (rng.standard_normal((5, n)) * 3).astype(f32)
    e = np.exp(x.astype(f64) - x.max(axis=1, keepdims=True))
    out = (e / e.sum(axis=1, keepdims=True)).astype(f32)
    geometry = Geometry(block=(64, 1, 1), grid=(5, 1, 1))
    return Run(geometry, (x, np.zeros((5, n), f32), u32(n)), {1: out}, {1: Tolerance(relative=1e-5)})


@case(CASES, "scan", "scan_inclusive", 1, 500, 1024)
def scan_inclusive(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n)
    sums = padded(x, 0, 128).cumsum(axis=1, dtype=u32)
    totals = sums[:, -1].copy()
    arguments = (x, np.zeros(n, u32), np.zeros(len(totals), u32), u32(n))
    return Run(groups(n, 128), arguments, {1: sums.reshape(-1)[:n].copy(), 2: totals})


@case(CASES, "scan", "scan_add_totals", 100, 1000)
def scan_add_totals(rng: Generator, n: int, wave: int) -> Run:
    x, totals = bits32(rng, n), bits32(rng, -(-n // 128))
    before = np.concatenate([np.zeros(1, u32), totals.cumsum(dtype=u32)[:-1]])
    return Run(groups(n, 128), (x, totals, u32(n)), {0: x + np.repeat(before, 128)[:n]})


@case(CASES, "mandelbrot", "mandelbrot", 17, 40)
def mandelbrot(rng: Generator, n: int, wave: int) -> Run:
    width, height, limit = n + 6, n, 60
    left, top, step = f32(-2.1), f32(-1.2), f32(2.4 / n)
    cr = fma32(np.arange(width, dtype=f32)[None, :], step, np.full((height, width), left))
    ci = fma32(np.arange(height, dtype=f32)[:, None], step, np.full((height, width), top))
    zr, zi, counts = np.zeros_like(cr), np.zeros_like(cr), np.zeros(cr.shape, u32)
    alive = np.ones(cr.shape, bool)
    for _ in range(limit):
        rr, ii = zr * zr, zi * zi
        alive &= ~(rr + ii > f32(4))
        zi = np.where(alive, fma32(zr + zr, zi, ci), zi)
        zr = np.where(alive, (rr - ii) + cr, zr)
        counts += alive
    geometry = Geometry(block=(16, 4, 1), grid=(-(-width // 16), -(-height // 4), 1))
    arguments = (np.zeros((height, width), u32), u32(width), u32(height), left, top, step, u32(limit))
    return Run(geometry, arguments, {0: counts})


def polynomial(x: Array, scale: Array | int) -> Array:
    result: Array = (x * x + u32(3) * x + u32(7)) * np.asarray(scale, u32)
    return result


@case(CASES, "call_noinline", "call_noinline", 1, 70, 301)
def call_noinline(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n)
    value = polynomial(x, 2) + polynomial(x + u32(1), 3)
    value = np.where(value & 1, polynomial(value, 5), value) + polynomial(x, x % u32(9))
    return Run(groups(n, 64), (x.view(i32), np.zeros(n, i32), u32(n)), {1: value.view(i32)})


@case(CASES, "call_indirect", "call_indirect", 1, 300)
def call_indirect(rng: Generator, n: int, wave: int) -> Run:
    a, b, codes = bits32(rng, n), bits32(rng, n), rng.integers(0, 256, n, u8)
    out = np.choose(codes & 3, [a + b, a - b, a * b, a ^ b]).view(i32)
    return Run(groups(n, 64), (a, b, codes, np.zeros(n, i32), u32(n)), {3: out})


@case(CASES, "scratch_array", "scratch_sort", 1, 100)
def scratch_sort(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(-50, 50, (n, 24), i32)
    return Run(groups(n, 64), (x, np.zeros((n, 24), i32), u32(n)), {1: np.sort(x, axis=1)})


@case(CASES, "scratch_array", "scratch_bytes", 3, 80)
def scratch_bytes(rng: Generator, n: int, wave: int) -> Run:
    seeds, out = bits32(rng, n), []
    low = 0xFFFFFFFF
    for state in seeds.tolist():
        permutation = list(range(64))
        halves = [j * 4099 - 30000 for j in range(16)]
        wide = [0x100000001 * (j + 1) for j in range(8)]
        for j in range(63, 0, -1):
            state = (state * 1664525 + 1013904223) & low
            k = (state >> 16) % (j + 1)
            swap = permutation[j]
            permutation[j], permutation[k] = permutation[k], swap
            halves[k & 15] += swap
            wide[j & 7] ^= (wide[k & 7] << (j & 31)) & (2**64 - 1)
        total = 0
        for value in permutation:
            total = total * 31 + value
        for value in halves:
            total = total * 31 + ((value + 0x8000) % 0x10000 - 0x8000)
        for value in wide:
            total = total * 31 + (value >> 32) + value
        out.append(total & low)
    return Run(groups(n, 64), (seeds, np.zeros(n, u32), u32(n)), {1: np.array(out, u32)})


@case(CASES, "grid3d", "grid3d", 1, 5, 9)
def grid3d(rng: Generator, n: int, wave: int) -> Run:
    block, items = (4, 3, 5), (n + 4, n + 1, 2 * n)
    z, y, x = (v.astype(u32) for v in np.indices(items[::-1]))

    def packed(values: tuple[Array, Array, Array]) -> Array:
        result: Array = values[0] | values[1] << u32(10) | values[2] << u32(20)
        return result

    local = packed((x % block[0], y % block[1], z % block[2]))
    group = packed((x // block[0], y // block[1], z // block[2]))
    flat = ((z * items[1] + y) * items[0] + x).astype(u32)
    rows = np.stack([local, group, flat], axis=-1).reshape(-1)
    out = np.append(rows, u32(flat.size))
    return Run(Geometry(block=block, items=items), (np.zeros(out.size, u32),), {0: out.astype(u32)})


@case(CASES, "grid3d", "launch_facts", 7, 40)
def launch_facts(rng: Generator, n: int, wave: int) -> Run:
    block, items = (8, 4, 2), (n, n + 1, 6)
    sizes = list(zip(items, block, strict=True))
    facts = [*(i // b for i, b in sizes), *block, *(i % b for i, b in sizes), *block, *items, 3]
    return Run(Geometry(block=block, items=items), (np.zeros(16, u32),), {0: np.array(facts, u32)})


RECORD = np.dtype([("tag", u8), ("half", "<u2"), ("word", "<u4"), ("wide", "<u8"), ("quad", "<u4", 4)])


@case(CASES, "misaligned", "misaligned", 1, 333)
def misaligned(rng: Generator, n: int, wave: int) -> Run:
    raw = rng.integers(0, 256, n * RECORD.itemsize, u8)
    out = raw.view(RECORD).copy()
    out["tag"] ^= 0x5A
    out["half"] += 1
    out["word"] *= 3
    out["wide"] -= out["word"]
    out["quad"] = ~out["quad"]
    return Run(groups(n, 64), (raw, np.zeros_like(raw), u32(n)), {1: out.view(u8)})


@case(CASES, "trap", "trap_if_negative", 100)
def trap_if_negative(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0, 2**30, n, i32)
    return Run(groups(n, 64), (x, np.zeros(n, i32), u32(n)), {1: x * 2})


@case(CASES, "constant_table", "constant_table", 1, 500)
def constant_table(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n)
    table = np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3], u32)
    weights = np.array([0.5, -1.25, 2.0, 3.5, -4.0, 0.125, 8.0, -0.75], f32)
    out = table[x & 15] * u32(100) + table[(x >> u32(4)) & 15]
    scaled = weights[x >> u32(29)] * (x & u32(1023)).astype(f32)
    return Run(groups(n, 64), (x, np.zeros(n, u32), np.zeros(n, f32), u32(n)), {1: out, 2: scaled})


@case(CASES, "constant_table", "count_launches", 3)
def count_launches(rng: Generator, n: int, wave: int) -> Run:
    # The counter lives in the loaded code object and starts at 41.
    return Run(groups(64, 32), (np.zeros(1, u32),), {0: np.array([41 + n], u32)}, launches=n)


@case(CASES, "flat_pointers", "flat_pointers", 1, 64, 150)
def flat_pointers(rng: Generator, n: int, wave: int) -> Run:
    memory, i = bits32(rng, n), np.arange(n, dtype=u32)
    own, shared, new, by = i * u32(7), i * u32(5), memory.copy(), u32(11) + i % u32(64)
    for index, cell in enumerate((new, shared, own)):
        cell[i % 3 == index] += by[i % 3 == index]
    result = np.choose(i % 3, [new, shared, own])
    new[i & 1 == 1] += u32(1000)
    shared[i & 1 == 0] += u32(1000)
    arguments = (memory, np.zeros(n, u32), u32(n))
    return Run(groups(n, 64), arguments, {0: new, 1: result + shared + own})


@case(CASES, "arguments", "arguments", 1)
def arguments_by_value(rng: Generator, n: int, wave: int) -> Run:
    settings = struct.pack("<B3xf3H2xd", 200, -2.5, 7, 65535, 9, 1e300)
    values = (np.int8(-5), np.uint16(65000), i32(-123456), i64(-(2**40)), f16(0.375), f32(-1.5), f64(1e-300))
    out = [*(float(v) for v in values), 200, -2.5, 7 + 65535 * 2 + 9 * 4, 1e300, 250]
    arguments = (np.zeros(12), *values, settings, u8(250))
    return Run(groups(64, 64), arguments, {0: np.array(out, f64)})


@case(CASES, "arguments", "no_arguments", 1)
def no_arguments(rng: Generator, n: int, wave: int) -> Run:
    return Run(groups(300, 100), (), {})


@case(CASES, "lds_dynamic", "lds_reverse", 32, 200)
def lds_reverse(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, 3 * n).reshape(3, n)
    fixed = x[:, np.arange(n) & 3] & u32(0xFF)
    geometry = Geometry(block=(n, 1, 1), grid=(3, 1, 1), lds=4 * n)
    return Run(geometry, (x, np.zeros_like(x)), {1: x[:, ::-1] + fixed})
