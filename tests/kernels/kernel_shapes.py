"""Shapes that each family is tried with: the first few in each run, all of them in the long one."""

from __future__ import annotations

__all__ = ["ROWS", "SAMPLE", "SHAPES"]

SHAPES: list[tuple[int, ...]] = [
    (3, 5), (0, 4), (4, 0), (7, 33), (2, 1023), (5, 128), (1, 1), (130, 17), (3, 1000), (2, 4096),
    (1000, 3), (1, 31), (1, 32), (33, 64), (4, 129), (2, 3, 65), (0, 0), (64, 16), (9, 255), (31, 8),
    (1, 5000), (2, 9001), (1, 20000), (6, 2, 2, 50), (257, 1), (5, 96), (1, 70001), (2, 66000), (12, 1500),
    (3, 16385),
]  # fmt: skip
"""Thirty shapes with at least two axes: odd ones, empty ones, rows of a few lanes up to several sweeps."""

SAMPLE = 6
"""How many of them are tried in each run."""

ROWS: list[tuple[int, int]] = [(shape[0] if len(shape) == 2 else 6, shape[-1]) for shape in SHAPES]
"""The same with two axes."""
