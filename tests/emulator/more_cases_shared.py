"""Cases of ``tests/data/more_kernels`` about order and memory: sums, sorting, bytes, lanes, programs."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable

import numpy as np
from kernel_case import Array, Case, Run, case, groups

__all__ = ["CASES"]

CASES: list[Case] = []

u8, u16, u32, u64 = np.uint8, np.uint16, np.uint32, np.uint64
i32, i64 = np.int32, np.int64
f16, f32, f64 = np.float16, np.float32, np.float64
Generator = np.random.Generator
M32 = (1 << 32) - 1


def bits32(rng: Generator, n: int) -> Array:
    return rng.integers(0, 1 << 32, n, u32)


# --- reductions ----------------------------------------------------------------------------------------
@case(CASES, "reductions", "argmax_f32", 1, 700)
def argmax_f32(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(-40, 40, n).astype(f32)
    out = [start + int(np.argmax(x[start : start + 128])) for start in range(0, n, 128)]
    return Run(groups(n, 128), (x, np.zeros(len(out), u32), u32(n)), {1: np.array(out, u32)})


@case(CASES, "reductions", "segmented_scan", 1, 4)
def segmented_scan(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0, 1 << 63, n * 128, u64)
    flags = (rng.random(n * 128) < 0.1).astype(u8)
    out = x.copy()
    for i in range(len(x)):
        if i % 128 and not flags[i]:
            out[i : i + 1] += out[i - 1]
    return Run(groups(n * 128, 128), (x, flags, np.zeros_like(x)), {2: out})


@case(CASES, "reductions", "last_group_sums", 1, 30)
def last_group_sums(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * 128)
    partial = x.reshape(n, 128).sum(axis=1, dtype=u32)
    arguments = (x, np.zeros(n, u32), np.zeros(1, u32), np.zeros(1, u32), u32(n))
    expected = {1: partial, 2: np.array([n], u32), 3: np.array([partial.sum(dtype=u32)])}
    return Run(groups(n * 128, 128), arguments, expected)


@case(CASES, "reductions", "welford", 1, 90)
def welford(rng: Generator, n: int, wave: int) -> Run:
    x = rng.standard_normal((n, 13)) * 10.0 ** rng.integers(-3, 3, (n, 1))
    mean, squares = np.zeros(n), np.zeros(n)
    for k in range(13):
        away = x[:, k] - mean
        mean += away / (k + 1)
        squares += away * (x[:, k] - mean)
    out = np.stack([mean, squares / 13], axis=1)
    return Run(groups(n, 64), (x, np.zeros((n, 2)), u32(n), u32(13)), {1: out})


@case(CASES, "reductions", "max_by_swapping", 1, 1000)
def max_by_swapping(rng: Generator, n: int, wave: int) -> Run:
    x = rng.standard_normal(n).astype(f32)
    x[1::50] = np.nan
    cells = np.array([-np.inf, 0], f32).view(u32)
    out = np.array([np.nanmax(x).view(u32), np.isnan(x).sum()], u32)
    return Run(groups(n, 64), (x, cells, u32(n)), {1: out})


# --- sorting -------------------------------------------------------------------------------------------
@case(CASES, "sorting", "bitonic_u32", 1, 3)
def bitonic_u32(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * 256)
    x[::3] >>= u32(24)
    out = np.sort(x.reshape(n, 256)).reshape(-1)
    return Run(groups(len(x), 256), (x,), {0: out})


@case(CASES, "sorting", "odd_even_i64", 1, 3)
def odd_even_i64(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(-(1 << 63), 1 << 63, n * 64, i64) >> rng.choice([0, 31, 58], n * 64)
    return Run(groups(len(x), 64), (x,), {0: np.sort(x.reshape(n, 64)).reshape(-1)})


@case(CASES, "sorting", "insertion_f16", 1, 70)
def insertion_f16(rng: Generator, n: int, wave: int) -> Run:
    x = rng.standard_normal((n, 24)).astype(f16)
    return Run(groups(n, 64), (x, np.zeros_like(x), u32(n)), {1: np.sort(x)})


@case(CASES, "sorting", "rank_sort", 1, 200)
def rank_sort(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0, 60, n, u8)
    order = np.argsort(x, kind="stable").astype(u32)
    return Run(groups(n, 64), (x, np.zeros_like(x), np.zeros(n, u32), u32(n)), {1: x[order], 2: order})


@case(CASES, "sorting", "lower_bound", 1, 300)
def lower_bound(rng: Generator, n: int, wave: int) -> Run:
    keys, values = np.sort(rng.integers(-500, 500, 137, i32)), rng.integers(-600, 600, n, i32)
    out = np.searchsorted(keys, values).astype(u32)
    return Run(groups(n, 64), (keys, values, np.zeros(n, u32), u32(137), u32(n)), {2: out})


# --- bytes ---------------------------------------------------------------------------------------------
@case(CASES, "bytes", "base64", 1, 100)
def base64_(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0, 256, 3 * n, u8)
    out = np.frombuffer(base64.b64encode(x.tobytes()), u8)
    return Run(groups(n, 64), (x, np.zeros(4 * n, u8), u32(n)), {1: out})


@case(CASES, "bytes", "crc32", 1, 100)
def crc32(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0, 256, (n, 21), u8)
    out = np.array([zlib.crc32(row.tobytes()) for row in x], u32)
    return Run(groups(n, 64), (x, np.zeros(n, u32), u32(n), u32(21)), {1: out})


@case(CASES, "bytes", "distance", 1, 150)
def distance(rng: Generator, n: int, wave: int) -> Run:
    a, b = rng.integers(97, 101, (2, n, 12), u8)
    table = np.zeros((n, 13, 13), i64)
    table[:, :, 0] = table[:, 0, :] = np.arange(13)
    for y in range(1, 13):
        for x in range(1, 13):
            change = table[:, y - 1, x - 1] + (a[:, x - 1] != b[:, y - 1])
            table[:, y, x] = np.minimum(np.minimum(table[:, y - 1, x], table[:, y, x - 1]) + 1, change)
    return Run(groups(n, 64), (a, b, np.zeros(n, u8), u32(n)), {2: table[:, 12, 12].astype(u8)})


@case(CASES, "bytes", "tokens", 1, 130)
def tokens(rng: Generator, n: int, wave: int) -> Run:
    x = rng.choice(np.frombuffer(b"0123456789abcxyz_   +-*/;\x80", u8), (n, 40))
    out = []
    for row in (x.tobytes().decode("latin-1"),):
        for start in range(0, len(row), 40):
            state = numbers = names = operators = 0
            for c in row[start : start + 40]:
                if c in "0123456789":
                    numbers, state = (numbers + 1, 1) if state == 0 else (numbers, state)
                elif c in "abcxyz_":
                    names, state = names + (state != 2), 2
                elif c == " ":
                    state = 0
                elif c in "+-*/":
                    operators, state = operators + 1, 0
                else:
                    state = 3
            out.append(numbers | names << 8 | operators << 16 | state << 24)
    return Run(groups(n, 64), (x, np.zeros(n, u32), u32(n), u32(40)), {1: np.array(out, u32)})


@case(CASES, "bytes", "swap_bytes", 1, 200)
def swap_bytes(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0x50, 0x90, (n, 8), u8)
    upper = np.where((x >= 97) & (x <= 122), x - 32, x).astype(u8)
    out = np.stack([x[:, ::-1].copy().view(u64)[:, 0], upper.view(u64)[:, 0]], axis=1)
    return Run(groups(n, 64), (x, np.zeros((n, 2), u64), u32(n)), {1: out})


# --- lanes ---------------------------------------------------------------------------------------------
@case(CASES, "lanes_more", "scan_dpp", 1, 5)
def scan_dpp(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * wave)
    out = np.cumsum(x.reshape(n, wave), axis=1, dtype=u32).reshape(-1)
    return Run(groups(len(x), wave), (x, np.zeros_like(x)), {1: out})


@case(CASES, "lanes_more", "compact", 1, 5)
def compact(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * wave)
    rows = x.reshape(n, wave)
    out = np.concatenate([np.concatenate([row[row & 1 == 1], row[row & 1 == 0]]) for row in rows])
    counts = (rows & u32(1)).sum(axis=1, dtype=u32)
    return Run(groups(len(x), wave), (x, np.zeros_like(x), np.zeros(n, u32)), {1: out, 2: counts})


@case(CASES, "lanes_more", "match_any", 1, 4)
def match_any(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0, 9, n * wave, u8)
    weights = u64(1) << np.arange(wave, dtype=u64)
    same = x.reshape(n, wave, 1) == x.reshape(n, 1, wave)
    out = (same * weights).sum(axis=2, dtype=u64).reshape(-1)
    return Run(groups(len(x), wave), (x, np.zeros(len(x), u64)), {1: out})


@case(CASES, "lanes_more", "permutations", 1, 4)
def permutations(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n * wave)
    lane = np.arange(len(x))

    def nibbles(low: int, high: int) -> Array:
        return np.array([(high << 32 | low) >> 4 * k & 15 for k in range(16)])

    row, eight = lane & ~15, lane & ~7
    columns = (
        x[row + nibbles(0x02468ACE, 0x13579BDF)[lane & 15]],
        x[(row ^ 16) + nibbles(0x89ABCDEF, 0x01234567)[lane & 15]],
        x[lane ^ 2],
        x[(lane & ~31) + ((lane & 0x1C | 1) ^ 2)],
        x[eight + np.array([7, 1, 2, 3, 4, 5, 6, 0])[lane & 7]],
        x[eight + 7 - (lane & 7)],
    )
    return Run(groups(len(x), wave), (x, np.zeros((len(x), 6), u32)), {1: np.stack(columns, axis=1)})


@case(CASES, "lanes_more", "sum_of_the_rest", 1, 4)
def sum_of_the_rest(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(-1000, 1000, n * wave, i32)
    out = []
    for row in x.reshape(n, wave):
        here = row & 3 != 0
        total = int(row[here].sum()) + (int(here.sum()) << 16)
        odd = ~here & (np.arange(wave) % 2 == 1)
        out += [total if here[k] else int(odd[:k].sum()) for k in range(wave)]
    return Run(groups(len(x), wave), (x, np.zeros_like(x)), {1: np.array(out, i32)})


# --- buffers and pointers ------------------------------------------------------------------------------
@case(CASES, "buffers", "buffer_neighbours", 1, 100)
def buffer_neighbours(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n)
    wide = np.pad(x, 1)
    return Run(groups(n + 64, 64), (x, np.zeros_like(x), u32(n)), {1: x * u32(2) + wide[:-2] - wide[2:]})


@case(CASES, "buffers", "buffer_widths", 1, 100)
def buffer_widths(rng: Generator, n: int, wave: int) -> Run:
    x = rng.integers(0, 256, (n, 16), u8)
    words, pairs = x.view(u32), x.view(u16)
    rest = (
        x[:, 3].astype(u32),
        pairs[:, 3].astype(u32),
        words[:, 2] ^ words[:, 3],
        words.sum(axis=1, dtype=u32),
    )
    out = np.concatenate([words[:, ::-1], np.stack(rest, axis=1)], axis=1)
    return Run(groups(n, 64), (x, np.zeros((n, 8), u32), u32(n)), {1: out})


@case(CASES, "buffers", "gather_scatter", 1, 4)
def gather_scatter(rng: Generator, groups_: int, wave: int) -> Run:
    n = groups_ * 64
    index = rng.permutation(n).astype(u32)
    b, h = rng.integers(0, 256, n, u8), rng.integers(0, 1 << 16, n, u16)
    d, q = rng.integers(0, 1 << 63, n, u64), bits32(rng, 4 * n).reshape(n, 4)
    ob, od = np.empty_like(b), np.empty_like(d)
    ob[index], od[index] = b + u8(1), d << u64(1)
    expected = {5: ob, 6: h[index] * u16(3), 7: od, 8: q[index] + np.arange(1, 5, dtype=u32)}
    outputs = (np.zeros_like(b), np.zeros_like(h), np.zeros_like(d), np.zeros_like(q))
    return Run(groups(n, 64), (b, h, d, q, index, *outputs), expected)


@case(CASES, "buffers", "any_memory", 1, 3)
def any_memory(rng: Generator, groups_: int, wave: int) -> Run:
    n = groups_ * 64
    x, cells = bits32(rng, n), bits32(rng, n)
    i, k = np.arange(n, dtype=u32), np.arange(8, dtype=u32)
    own, shared, after = x[:, None] + k, x ^ u32(0x55), cells.copy()
    which = x % u32(3)
    own += (which[:, None] == 0) * (x[:, None] & u32(7) == k) * i[:, None]
    shared += (which == 1) * i
    after += (which == 2) * i
    out = (own * (k + u32(1))).sum(axis=1, dtype=u32) ^ shared
    return Run(groups(n, 64), (x, cells, np.zeros(n, u32)), {1: after, 2: out})


# --- programs ------------------------------------------------------------------------------------------
@case(CASES, "programs", "many_values", 1, 150)
def many_values(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n)
    v = [x[(np.arange(n) + k * 7) % n] * u32(k + 1) for k in range(128)]
    for _ in range(3):
        for k in range(128):
            v[k] = (v[k] << u32(5) | v[k] >> u32(27)) ^ v[(k + 43) & 127]
    out = np.zeros(n, u32)
    for value in v:
        out = out * u32(31) + value
    return Run(groups(n, 64), (x, np.zeros(n, u32), u32(n)), {1: out})


def signed(value: int) -> int:
    value &= M32
    return value - (value >> 31 << 32)


def remainder(a: int, b: int) -> int:
    return a - b * int(np.sign(a)) * (abs(a) // b)


@case(CASES, "programs", "interpreter", 1, 100)
def interpreter(rng: Generator, n: int, wave: int) -> Run:
    length = 40
    programs = rng.integers(0, 256, (n, length), u8)
    programs[rng.random((n, length)) < 0.2] = 16
    binary: dict[int, Callable[[int, int], int]] = {
        2: lambda a, b: a + b,
        3: lambda a, b: a - b,
        4: lambda a, b: a * b,
        5: lambda a, b: a & b,
        6: lambda a, b: a ^ b,
        7: lambda a, b: a >> (b & 31),
        11: lambda a, b: remainder(a, b & 255 | 1) if b else a,
        12: lambda a, b: (a & M32).bit_count(),
    }
    out = np.zeros(n, i32)
    for i, program in enumerate(programs.tolist()):
        stack, top, at, ended = [i + k for k in range(16)], 0, 0, False
        while at < length and not ended:
            code = program[at]
            a, b, kind = stack[top & 15], stack[(top + 1) & 15], code & 15
            if kind == 0:
                top += 1
                stack[top & 15] = code
            elif kind == 1:
                top -= 1
            elif kind == 8:
                stack[a & 15] = b
            elif kind == 9:
                at += a < b
            elif kind == 10:
                ended = a == b
            else:
                stack[top & 15] = signed(binary.get(kind, lambda a, b: a * 2654435761)(a, b))
            at += 1
        if not ended:
            total = 0
            for k in range(16):
                total = signed(total * 3 + stack[(top + k) & 15])
            out[i] = total
    return Run(groups(n, 64), (programs, np.zeros(n, i32), u32(length), u32(n)), {1: out})


@case(CASES, "programs", "curves", 1, 130)
def curves(rng: Generator, n: int, wave: int) -> Run:
    start = rng.standard_normal(n).astype(f32)
    x, one = start, f32(1)
    with np.errstate(over="ignore", invalid="ignore"):
        for k in range(6):
            a = f32(0.5 + k)
            line, parabola, hyperbola = a * x + one, (x - a) * (x - a), a / (x * x + one)
            ways = [line, parabola, hyperbola, line - (a - x) * (a - x)]
            x = np.choose((np.arange(n) * 5 + k * k) & 3, ways)
    return Run(groups(n, 64), (start, np.zeros(n, f32), u32(n)), {1: x})


@case(CASES, "programs", "collatz", 1, 120)
def collatz(rng: Generator, n: int, wave: int) -> Run:
    x = bits32(rng, n) >> rng.integers(0, 31, n).astype(u32)
    x[0] = 0
    out = []
    for value in x.tolist():
        steps = 0
        while value != 1 and steps < 300:
            value = 3 * value + 1 if value & 1 else value >> 1
            steps += 1
        out.append(steps)
    return Run(groups(n, 64), (x, np.zeros(n, u32), u32(n)), {1: np.array(out, u32)})


@case(CASES, "programs", "queens", 7)
def queens(rng: Generator, n: int, wave: int) -> Run:
    out = [0] * n

    def place(board: list[int]) -> None:
        if len(board) == n:
            out[board[0]] += 1
            return
        for column in range(n):
            if all(column != c and abs(column - c) != len(board) - r for r, c in enumerate(board)):
                place([*board, column])

    place([])
    return Run(groups(n, 32), (np.zeros(n, u32),), {0: np.array(out, u32)})
