"""What every file of ``examples`` is launched with, and what numpy says that it must answer.

Floating-point inputs are multiples of 1/4 below 16, so that products and sums are exact in binary32 in
whatever order they are made: results must be equal, not near.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["EXAMPLES", "FOLDER", "Launch", "launches"]

FOLDER = Path(__file__).resolve().parents[1] / "examples"
Array = NDArray[Any]


@dataclass(frozen=True)
class Launch:
    """One launch of an example.

    Arrays among `arguments` are buffers with these contents, numpy scalars are values; `expected` is what
    buffer `output` holds afterwards. `extent` is the grid in workgroups, or in work-items with `in_items`.
    """

    kernel: str
    extent: tuple[int, ...]
    block: tuple[int, ...]
    arguments: tuple[Array | np.generic, ...] = ()
    output: int | None = None
    expected: Array | None = None
    in_items: bool = False


Maker = Callable[[np.random.Generator, int], Launch]


def _quarters(random: np.random.Generator, *shape: int) -> Array:
    return (random.integers(-63, 64, shape) / 4).astype(np.float32)


def _groups(n: int, block: int) -> tuple[int]:
    return (-(-n // block),)


def _empty(random: np.random.Generator, n: int) -> Launch:
    return Launch("empty", (n,), (n % 1024 + 1,), in_items=True)


def _saxpy(random: np.random.Generator, n: int) -> Launch:
    a, x, y = _quarters(random, 1)[0], _quarters(random, n), _quarters(random, n)
    return Launch("saxpy", _groups(n, 96), (96,), (a, x, y, np.uint32(n)), 2, a * x + y)


def _saxpy_in_items(random: np.random.Generator, n: int) -> Launch:
    a, x, y = _quarters(random, 1)[0], _quarters(random, n), _quarters(random, n)
    return Launch("saxpy", (n,), (min(n, 256),), (a, x, y, np.uint32(n)), 2, a * x + y, in_items=True)


def _polynomial(random: np.random.Generator, n: int) -> Launch:
    x = _quarters(random, n)
    expected = ((x - np.float32(2)) * x + np.float32(3)) * x - np.float32(4)
    arguments = (x, np.zeros_like(x), np.uint32(n))
    return Launch("polynomial", _groups(n, 2 * 96), (96,), arguments, 1, expected)


def _vadd(random: np.random.Generator, n: int) -> Launch:
    a, b = random.standard_normal((2, n), dtype=np.float32)
    return Launch("vadd", _groups(n, 4 * 64), (64,), (a, b, np.zeros_like(a), np.uint32(n)), 2, a + b)


def _vector_add(random: np.random.Generator, n: int) -> Launch:
    a, b = random.standard_normal((2, n), dtype=np.float32)
    return Launch("vector_add", _groups(n, 128), (128,), (a, b, np.zeros_like(a), np.uint32(n)), 2, a + b)


def _reduce(random: np.random.Generator, n: int) -> Launch:
    x = _quarters(random, n)
    expected = np.pad(x, (0, -n % 256)).reshape(-1, 256).sum(axis=1, dtype=np.float32)
    arguments = (x, np.zeros_like(expected), np.uint32(n))
    return Launch("reduce", _groups(n, 256), (256,), arguments, 1, expected)


def _fma_loop(random: np.random.Generator, n: int) -> Launch:
    block, loops = 40, n % 19
    out = np.zeros(-(-n // block) * block, np.float32)
    # Eight accumulators start at 0 to 7 and gain twice the work-item's id each turn.
    expected = (28 + 16.0 * loops * (np.arange(len(out)) % block)).astype(np.float32)
    return Launch("fma_loop", _groups(n, block), (block,), (out, np.uint32(loops)), 0, expected)


def _spin_waves(random: np.random.Generator, n: int) -> Launch:
    groups, value = n % 29 + 1, int(random.integers(1, 1 << 30))
    expected = np.tile(value + np.arange(32, dtype=np.uint32), groups)
    return Launch(
        "spin_waves", (groups,), (64,), (np.zeros_like(expected), np.uint32(value)), 0, expected
    )  # fmt: skip


def _spin_groups(random: np.random.Generator, n: int) -> Launch:
    expected = np.uint32(n) + np.arange(32, dtype=np.uint32)
    arguments = (np.zeros_like(expected), np.zeros(2, np.uint32), np.uint32(n))
    return Launch("spin_groups", (2,), (32,), arguments, 0, expected)


def _matmul(kernel: str, tile: int) -> Maker:
    def make(random: np.random.Generator, size: int) -> Launch:
        n = size % 61 + 1
        m, k = n + 3, n + 7
        a, b = _quarters(random, m, k), _quarters(random, k, n)
        arguments = (a, b, np.zeros((m, n), np.float32), np.uint32(m), np.uint32(n), np.uint32(k))
        return Launch(kernel, (-(-n // tile), -(-m // tile)), (tile, tile), arguments, 2, a @ b)

    return make


EXAMPLES: tuple[tuple[str, Maker], ...] = (
    ("empty.s", _empty),
    ("fma_loop.s", _fma_loop),
    ("matmul_naive.co", _matmul("matmul_naive", 8)),
    ("matmul_tiled.co", _matmul("matmul_tiled", 16)),
    ("polynomial.s", _polynomial),
    ("reduce.s", _reduce),
    ("saxpy.co", _saxpy),
    ("saxpy.s", _saxpy),
    ("saxpy.s", _saxpy_in_items),
    ("spin_groups.s", _spin_groups),
    ("spin_waves.s", _spin_waves),
    ("vadd.s", _vadd),
    ("vector_add.co", _vector_add),
)
"""File and maker of its launches."""


def launches(*sizes: int) -> list[tuple[str, Launch]]:
    """Make a launch of each example for each size."""
    return [
        (file, make(np.random.default_rng((number, size)), size))
        for number, (file, make) in enumerate(EXAMPLES)
        for size in sizes
    ]
