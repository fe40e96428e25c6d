"""What attention computes, whatever the kernel: extents, limits, the reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from .built import ArraySpec
from .matmul_problem import widen
from .writer import Writer, dtype_bytes

__all__ = ["LOG2_E", "LOWEST", "AttentionProblem", "move_to_group"]

LOG2_E: Final = 1.4426950408889634
"""What turns a power of e into one of two."""

LOWEST: Final = -1e30
"""Below every score, and finite: less an infinity it is one, not a NaN."""


@dataclass(frozen=True, slots=True)
class AttentionProblem:
    """Extents and options of ``o = softmax(scale * q kᵀ) v``.

    Attributes
    ----------
    batches, heads, shared : int
        Batches, heads of the queries, and heads of the keys, which divide them.
    queries, keys, head : int
        Places of a head, and elements of a place.
    causal : bool
        Whether later keys are hidden.
    scale : float
        Of the scores.
    dtype : str
        Of all arrays.
    """

    batches: int
    heads: int
    shared: int
    queries: int
    keys: int
    head: int
    causal: bool
    scale: float
    dtype: str

    @property
    def share(self) -> int:
        """Heads of queries that have the same keys."""
        return max(1, self.heads // max(1, self.shared))

    @property
    def size(self) -> int:
        """Bytes of an element."""
        return dtype_bytes(self.dtype)

    @property
    def pitch(self) -> int:
        """Bytes of a row."""
        return self.head * self.size

    @property
    def specs(self) -> list[ArraySpec]:
        """``q``, ``k``, ``v`` and ``o``."""
        q, k = (self.batches, self.heads, self.queries), (self.batches, self.shared, self.keys)
        return [
            ArraySpec(name, (*shape, self.head), self.dtype)
            for name, shape in zip("qkvo", (q, k, k, q), strict=True)
        ]

    def reference(
        self, q: npt.NDArray[Any], k: npt.NDArray[Any], v: npt.NDArray[Any]
    ) -> tuple[npt.NDArray[Any]]:
        """Attention with numpy, in float64 and with the matrix of scores."""
        if not self.keys or not q.size:
            return (np.zeros(q.shape),)
        wide_q = widen(q, self.dtype)
        wide_k, wide_v = (np.repeat(widen(each, self.dtype), self.share, axis=1) for each in (k, v))
        scores = self.scale * (wide_q @ np.swapaxes(wide_k, -1, -2))
        if self.causal:
            last = np.arange(self.queries)[:, None] + self.keys - self.queries
            scores = np.where(np.arange(self.keys) <= last, scores, -np.inf)
        top = np.maximum(scores.max(axis=-1, keepdims=True), LOWEST)
        power = np.exp(scores - top)
        total = power.sum(axis=-1, keepdims=True)
        return (np.asarray((power / np.where(total == 0, 1.0, total)) @ wide_v),)


def move_to_group(k: Writer, problem: AttentionProblem, queries: int) -> None:
    """Move the arrays' addresses to what a workgroup has: (x, y, z) is of head y and batch z.

    Parameters
    ----------
    k : Writer
        The builder; its arguments are loaded.
    problem : AttentionProblem
        What is computed.
    queries : int
        Of a workgroup: ``q`` and ``o`` are moved to the first of them.
    """
    head = k.workgroup_id_y
    with k.temporaries():
        if problem.share > 1:
            head = k.sgpr()
            k.s_mul_hi_u32(head, k.workgroup_id_y, -(-(1 << 32) // problem.share))
        for name, rows, of_batch, number in (
            ("q", problem.queries, problem.heads, k.workgroup_id_y),
            ("o", problem.queries, problem.heads, k.workgroup_id_y),
            ("k", problem.keys, problem.heads // problem.share, head),
            ("v", problem.keys, problem.heads // problem.share, head),
        ):
            k.advance(k.bases[name], k.workgroup_id_z, of_batch * rows * problem.pitch)
            k.advance(k.bases[name], number, rows * problem.pitch)
            if name in "qo":
                k.advance(k.bases[name], k.workgroup_id_x, queries * problem.pitch)
