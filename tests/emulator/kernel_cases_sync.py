"""Cases of the kernels in which lanes, waves and workgroups meet: atomics, locks, exchanges of lanes."""

from __future__ import annotations

import numpy as np
from kernel_case import Array, Case, Geometry, Run, case, groups, items_1d

__all__ = ["CASES"]

CASES: list[Case] = []

u8, u32, u64, i32, i64, f32 = np.uint8, np.uint32, np.uint64, np.int32, np.int64, np.float32
Generator = np.random.Generator


def bits32(rng: Generator, n: int) -> Array:
    return rng.integers(0, 2**32, n, u32)


@case(CASES, "histogram", "histogram_lds", 1, 5000)
def histogram_lds(rng: Generator, n: int, wave: int) -> Run:
    x = np.minimum(rng.integers(0, 300, n), 255).astype(u8)
    counts = np.bincount(x, minlength=256).astype(u32)
    return Run(Geometry(block=(96, 1, 1), grid=(3, 1, 1)), (x, np.zeros(256, u32), u32(n)), {1: counts})


@case(CASES, "histogram", "histogram_global", 77, 2000)
def histogram_global(rng: Generator, n: int, wave: int) -> Run:
    x = (rng.integers(0, 16, n) ** 2).astype(u8)
    counts = np.bincount(x, minlength=256).astype(u32)
    return Run(groups(n, 128), (x, np.zeros(256, u32), u32(n)), {1: counts})


@case(CASES, "spin_lock", "spin_lock", 1, 9)
def spin_lock(rng: Generator, n: int, wave: int) -> Run:
    rounds = 20
    counter = np.array([rounds * n * (n + 1) // 2], u32)
    arguments = (np.zeros(1, u32), np.zeros(1, u32), u32(rounds))
    geometry = Geometry(block=(32, 1, 1), grid=(n, 1, 1))
    return Run(geometry, arguments, {0: np.zeros(1, u32), 1: counter})


@case(CASES, "spin_lock", "take_turns", 8)
def take_turns(rng: Generator, n: int, wave: int) -> Run:
    order = [1]
    for group in range(1, n):
        order.append(order[-1] * 3 + group)
    geometry = Geometry(block=(32, 1, 1), grid=(n, 1, 1))
    expected = {0: np.array([n], u32), 1: np.array(order, u32)}
    return Run(geometry, (np.zeros(1, u32), np.zeros(n, u32)), expected)


@case(CASES, "spin_lock", "wait_for_wave", 128, 256)
def wait_for_wave(rng: Generator, n: int, wave: int) -> Run:
    geometry = Geometry(block=(n, 1, 1), grid=(5, 1, 1))
    return Run(geometry, (np.zeros(5, u32),), {0: np.arange(1, 6, dtype=u32)})


@case(CASES, "lanes", "lanes_exchange", 1, 5)
def lanes_exchange(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * wave).reshape(n, wave)
    lane = np.arange(wave, dtype=u32)
    half = lane & ~u32(31)
    masks = [sum(1 << k for k in range(wave) if int(row[k]) & 1) for row in x]
    before = np.array([[(mask & ((1 << k) - 1)).bit_count() for k in range(wave)] for mask in masks], u32)
    every = np.broadcast_to
    columns = (
        x[:, half | ((lane + 5) & 31)],
        x[:, half | ((lane - 3) & 31)],
        every(x[:, :1], x.shape),
        every(x[:, 7:8], x.shape),
        every(np.array([[mask & 0xFFFFFFFF] for mask in masks], u32), x.shape),
        every(np.array([[mask >> 32] for mask in masks], u32), x.shape),
        before,
        every(lane + u32(100 * wave), x.shape),
        x[:, lane ^ 1],
        x[:, lane ^ 16],
    )
    out = np.stack(columns, axis=-1).reshape(-1, 10)
    return Run(groups(n * wave, wave), (x, np.zeros(out.shape, u32)), {1: out})


@case(CASES, "lanes", "lanes_dpp", 1, 3)
def lanes_dpp(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * wave)
    rows, lane = x.reshape(-1, 16), np.arange(16)
    old = np.full(rows.shape, 0xDEAD, u32)
    columns = (
        rows[:, lane ^ 3],
        np.where(lane < 15, rows[:, (lane + 1) & 15], old),
        np.where(lane >= 3, rows[:, (lane - 3) & 15], old),
        rows[:, (lane - 4) & 15],
        rows[:, 15 - lane],
        rows[:, lane ^ 7],
        np.repeat(rows[:, 5:6], 16, axis=1),
        rows[:, lane ^ 3],
    )
    out = np.stack(columns, axis=-1).reshape(-1, 8)
    return Run(items_1d(len(x), 2 * wave), (x, np.zeros(out.shape, u32)), {1: out})


@case(CASES, "lanes", "lanes_sum", 1, 7)
def lanes_sum(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * wave)
    out = np.repeat(x.reshape(-1, 32).sum(axis=1, dtype=u32), 32)
    return Run(groups(len(x), wave), (x, np.zeros_like(x)), {1: out})


@case(CASES, "lanes", "lanes_waterfall", 1, 4)
def lanes_waterfall(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * wave)
    out = []
    for row in (x & 7).reshape(n, wave).tolist():
        turns = list(dict.fromkeys(row))
        out += [(turns.index(value) + 1) * 16 + value for value in row]
    return Run(groups(len(x), wave), (x, np.zeros_like(x)), {1: np.array(out, u32)})


@case(CASES, "atomics", "atomics_u32", 1, 1000)
def atomics_u32(rng: Generator, n: int, wave: int) -> Run:
    x, cells = bits32(rng, n), bits32(rng, 11)
    cells[9:] = 0
    out, signed = cells.copy(), cells.view(i32)
    out[0:1] += x.sum(dtype=u32)
    out[1:2] -= x.sum(dtype=u32)
    out[2] &= np.bitwise_and.reduce(x | u32(0xFFFF0000))
    out[3] |= np.bitwise_or.reduce(x & u32(0x0000FFF0))
    out[4] ^= np.bitwise_xor.reduce(x)
    out[5] = min(cells[5], x.min())
    out[6] = max(cells[6], x.max())
    out[7:9].view(i32)[:] = min(signed[7], x.view(i32).min()), max(signed[8], x.view(i32).max())
    out[9] = n
    out[10:].view(f32)[0] = 0.5 * n
    return Run(items_1d(n, 96), (x, cells, np.zeros(n, u32), u32(n)), {1: out, 2: np.ones(n, u32)})


@case(CASES, "atomics", "atomics_u64", 1, 300)
def atomics_u64(rng: Generator, n: int, wave: int) -> Run:
    x, cells = rng.integers(0, 2**64, (2, n + 7), u64)
    x, cells = x[:n], cells[:7].copy()
    cells[4:6] = 0
    out = cells.copy()
    out[0:1] += x.sum(dtype=u64)
    out[1] ^= np.bitwise_xor.reduce(x)
    out[2] = max(cells[2], x.max())
    out[3:4].view(i64)[0] = min(cells[3:4].view(i64)[0], x.view(i64).min())
    out[4] = n
    out[5] = (1 << min(n, 64)) - 1
    value = int(cells[6])
    for _ in range(n):
        value = (value * 3 + 1) & (2**64 - 1)
    out[6] = value
    return Run(groups(n, 64), (x.copy(), cells, u32(n)), {1: out})


@case(CASES, "atomics", "atomics_lds", 32, 100)
def atomics_lds(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, 4 * n).reshape(4, n)
    out = []
    for row in x:
        total, highest = int(row.sum(dtype=u64)) << 8, int(row.max()) << 16
        words = [
            row.sum(dtype=u32),
            row.max(),
            row.min(),
            (1 << min(n, 32)) - 1,
            n,
            np.bitwise_and.reduce(row | u32(0x00FF00FF)),
            np.bitwise_xor.reduce(row),
            2 * n,
        ]
        out.append([*words, total & 0xFFFFFFFF, total >> 32, highest & 0xFFFFFFFF, highest >> 32])
    geometry = Geometry(block=(n, 1, 1), grid=(4, 1, 1))
    return Run(geometry, (x, np.zeros((4, 12), u32)), {1: np.array(out, u32)})
