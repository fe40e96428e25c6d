"""Fused attention: scores, softmax and weighted sums in one kernel, without the matrix of scores.

16-bit floats are multiplied by the matrix unit (:mod:`.attention_wmma`), others by the vector unit
(:mod:`.attention_vector`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .attention_problem import AttentionProblem
from .attention_vector import MOST_HEAD, vector_attention
from .attention_wmma import MATRIX_HEAD, MATRIX_QUERIES, matrix_attention, matrix_tolerance
from .built import BuiltKernel, Tolerance, build
from .groups import WAVE
from .shapes import check_dtype, check_extent, check_flags, check_number, check_shape, shape_text
from .writer import require

__all__ = ["attention"]

_VECTOR: Final = ("f32", "f16")
_MATRIX: Final = ("f16", "bf16")
_DTYPES: Final = ("f32", "f16", "bf16")
_MOST_HEADS: Final = 1 << 16


def attention(
    shape: Sequence[int],
    keys: int | None = None,
    *,
    key_heads: int | None = None,
    causal: bool = False,
    scale: float | None = None,
    dtype: str = "f32",
    matrix: bool | None = None,
) -> BuiltKernel:
    """Compute ``o = softmax(scale * q kᵀ) v`` for each batch and head.

    Parameters
    ----------
    shape : sequence of int
        Of ``q`` and ``o``: batches, heads, queries, elements of a head (1 to 128 on the matrix unit; 1 to 192
        on the vector unit, of f16 an even number).
    keys : int, optional
        Keys of a head, else as many as queries. Without any the result is 0.
    key_heads : int, optional
        Heads of ``k`` and ``v``, a divisor of the heads, which share them in their order; else all heads.
    causal : bool
        Whether a query sees only keys up to its own place, the last query being at the last key's.
        A query that sees none gives 0.
    scale : float, optional
        Else one by the root of the head's elements.
    dtype : str
        ``"f32"``, ``"f16"`` or ``"bf16"`` (arrays hold its bits as uint16).
    matrix : bool, optional
        Whether the matrix unit multiplies; then weights are rounded to the type before they are multiplied
        with ``v``. Else it does for f16 and bf16 with heads that fit; bf16 has no other way, f32 not this.

    Returns
    -------
    BuiltKernel
        Inputs ``q``, ``k``, ``v``; outputs ``o``. Scores have to be below 1e30.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> attention((2, 8, 1024, 64), causal=True)
    <BuiltKernel attention 2x8x1024x64 of 1024 keys causal f32: grid (32, 8, 2), block (32, 1, 1)>
    >>> attention((2, 8, 1024, 64), causal=True, dtype="bf16")
    <BuiltKernel attention 2x8x1024x64 of 1024 keys causal bf16: grid (16, 8, 2), block (128, 1, 1)>
    """
    sizes = check_shape("attention", shape, least=4)
    require(len(sizes) == 4, f"attention: q has four axes (batch, head, query, element), not shape {sizes}")
    batches, heads, queries, head = sizes
    count = queries if keys is None else check_extent("attention", "keys", keys)
    shared = heads if key_heads is None else check_extent("attention", "key_heads", key_heads)
    check_dtype("attention", dtype, _DTYPES)
    check_flags("attention", causal=causal, **({} if matrix is None else {"matrix": matrix}))
    by_matrix = _by_matrix(dtype, head, matrix)
    require(head >= 1, f"attention: a head has {head} elements; 1 to {MOST_HEAD} fit into registers")
    require(
        heads == shared or (shared > 0 and heads % shared == 0),
        f"attention: {heads} heads cannot share {shared} of keys; key_heads is a divisor of the heads",
    )
    require(heads <= _MOST_HEADS, f"attention: {heads} heads; at most {_MOST_HEADS}")
    most = (1 << 31) - 1 - MATRIX_QUERIES
    require(max(queries, count) <= most, f"attention: {max(queries, count)} places; at most {most}")
    factor = head**-0.5 if scale is None else check_number("attention", "scale", scale)
    require(abs(factor) < 1e30, f"attention: scale is {scale}; a number below 1e30 keeps scores finite")
    problem = AttentionProblem(batches, heads, shared, queries, count, head, causal, factor, dtype)
    *inputs, output = problem.specs
    kernel = matrix_attention(problem) if by_matrix else vector_attention(problem)
    return build(
        kernel,
        name=f"attention {shape_text(sizes)} of {count} keys {'causal ' if causal else ''}{dtype}",
        grid=(-(-queries // (MATRIX_QUERIES if by_matrix else WAVE)), heads, batches),
        inputs=inputs,
        outputs=[output],
        reference=problem.reference,
        tolerance=matrix_tolerance(problem) if by_matrix else _vector_tolerance(problem),
    )


def _by_matrix(dtype: str, head: int, asked: bool | None) -> bool:
    """Choose the unit that multiplies."""
    offered = dtype in _MATRIX
    fits = head <= MATRIX_HEAD
    if asked is None:
        asked = offered and (fits or dtype not in _VECTOR)
    require(
        not asked or offered,
        f"attention: the matrix unit does not multiply {dtype}; {', '.join(_MATRIX)} it does",
    )
    require(asked or dtype in _VECTOR, f"attention: {dtype} is multiplied by the matrix unit only")
    require(
        not asked or fits,
        f"attention: a head has {head} elements; on the matrix unit 1 to {MATRIX_HEAD} fit into registers",
    )
    return asked


def _vector_tolerance(problem: AttentionProblem) -> Tolerance:
    """Products and sums round to 2**-24, at random; scores move by that times their magnitude."""
    head, narrow = problem.head, problem.dtype == "f16"
    error = 2.0**-24 * (64 + 4 * head + problem.keys**0.5 * 4) * max(1.0, abs(problem.scale) * head)
    return Tolerance(
        relative=error + (2.0**-11 if narrow else 0), absolute=error + (2.0**-25 if narrow else 0)
    )
