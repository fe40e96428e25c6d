"""Sums, extremes and means over the last axis or over everything."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register
from .arithmetic import FOLDS
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .flat import Flat, plan_flat
from .row_plan import plan_rows
from .rows import Chunk, Rows
from .shapes import check_dtype, check_shape, shape_text
from .writer import require

__all__ = ["OPERATIONS", "reduce", "reduce_all"]

OPERATIONS: Final = ("sum", "max", "min", "mean")
"""What :func:`reduce` can do."""

_DTYPES: Final = ("f32", "f16", "i32")
_NOT_A_NUMBER: Final = 0x7FC00000


def reduce(
    shape: Sequence[int], operation: str = "sum", *, dtype: str = "f32", output_dtype: str | None = None
) -> BuiltKernel:
    """Fold the last axis of an array: ``y[...] = operation(x[..., :])``.

    Parameters
    ----------
    shape : sequence of int
        Of ``x``, at least one axis; any extent may be 0. A sum of nothing is 0, a mean of nothing not a
        number, an extreme of nothing the infinity (or the integer) that every number beats.
    operation : str
        ``"sum"``, ``"max"``, ``"min"`` or ``"mean"``. Extremes leave NaNs out, as the card's instructions do,
        and are those of nothing where there is nothing else. A mean is the sum times ``1 / n``: where the sum
        overflows 32 bits, it is infinite.
    dtype : str
        ``"f32"``, ``"f16"`` (summed in 32 bits) or ``"i32"`` (wraps; no mean).
    output_dtype : str, optional
        Of ``y``, else ``dtype``: ``"f32"`` or ``"f16"``.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, outputs ``y``.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> reduce((100, 1000), "max")
    <BuiltKernel reduce max 100x1000 f32: grid (25, 1, 1), block (128, 1, 1)>
    """
    sizes = check_shape("reduce", shape, least=1)
    target = dtype if output_dtype is None else output_dtype
    _check("reduce", operation, dtype, target)
    rows, columns = prod(sizes[:-1]), sizes[-1]
    return _fold(sizes[:-1], sizes, rows, columns, operation, operation, dtype, target)


def _check(family: str, operation: object, dtype: str, target: str) -> None:
    known = isinstance(operation, str) and operation in OPERATIONS
    require(known, f"{family}: there is no reduction {operation!r}: {', '.join(OPERATIONS)} are offered")
    check_dtype(family, dtype, _DTYPES)
    check_dtype(family, target, ("i32",) if dtype == "i32" else ("f32", "f16"), "output_dtype")
    require(
        dtype != "i32" or operation != "mean",
        f"{family}: a mean of i32 is not offered: sum them, or convert first",
    )


def _reference(operation: str, dtype: str, x: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Fold the last axis with numpy; of a mean the sum."""
    fold = FOLDS["sum" if operation == "mean" else operation]
    if dtype == "i32":
        # sums wrap at 32 bits, which numpy does only if it is told to
        start = np.array(fold.integer_identity, np.uint32).view(np.int32)[()]
        return np.asarray(fold.numpy.reduce(x, axis=-1, dtype=np.int32, initial=start))
    identity = float(np.array(fold.float_identity, np.uint32).view(np.float32)[()])
    with np.errstate(invalid="ignore"):
        return np.asarray(fold.numpy.reduce(x.astype(np.float64), axis=-1, initial=identity))


def _fold(
    target_shape: tuple[int, ...],
    shape: tuple[int, ...],
    rows: int,
    columns: int,
    operation: str,
    label: str,
    dtype: str,
    target: str,
) -> BuiltKernel:
    x, y = ArraySpec("x", shape, dtype), ArraySpec("y", target_shape, target)
    plan = plan_rows(rows, columns, [dtype])
    fold = FOLDS["sum" if operation == "mean" else operation]
    k = Rows(f"reduce_{operation}", plan, [x, y], ["x"])
    sums = k.accumulators(fold, dtype)

    def step(chunk: Chunk) -> None:
        for accumulator, value in zip(sums, chunk.vectors[0], strict=True):
            k.instruction(fold.instruction(dtype), accumulator, accumulator, value)

    k.sweep(["x"], step)
    total = k.total(sums, fold, dtype)
    if operation == "mean":
        k.v_mul_f32(total, 1.0 / columns if columns else _NOT_A_NUMBER, total)
    k.store_of_row("y", total)
    k.finish()

    def reference(x: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        result = _reference(operation, dtype, x.reshape(rows, columns))
        with np.errstate(invalid="ignore", divide="ignore"):
            return ((np.divide(result, columns) if operation == "mean" else result).reshape(target_shape),)

    return build(
        k,
        name=f"reduce {label} {shape_text(shape)} {dtype}",
        grid=plan.groups,
        inputs=[x],
        outputs=[y],
        reference=reference,
        tolerance=_tolerance(operation, columns, plan.chunks + 20, target),
    )


def _tolerance(operation: str, terms: int, additions: int, target: str) -> Tolerance:
    """Bound the rounding of a sum of numbers of magnitude up to 1, each of which passes some additions."""
    relative = 2.0**-11 if target == "f16" else 2.0**-22
    if operation in ("max", "min"):
        return Tolerance() if target == "f32" else Tolerance(relative=relative)
    absolute = 2.0**-24 * additions * (terms if operation == "sum" else 1)
    return Tolerance() if target == "i32" else Tolerance(relative=relative, absolute=absolute + 2.0**-25)


def reduce_all(
    shape: Sequence[int], operation: str = "sum", *, dtype: str = "f32", output_dtype: str | None = None
) -> tuple[BuiltKernel, ...]:
    """Fold a whole array into one element, by one kernel or by two that run one after the other.

    Parameters
    ----------
    shape, operation, dtype, output_dtype
        Those of :func:`reduce`; the shape may be ``()``.

    Returns
    -------
    tuple of BuiltKernel
        The first takes ``x``, the last gives ``y`` of shape ``()``. If there are two, what the first gives is
        the second's ``x``: as many partial results as it has workgroups, of 32 bits each.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> [each.outputs[0].shape for each in reduce_all((100, 1000))]
    [(98,), ()]
    """
    sizes = check_shape("reduce_all", shape)
    target = dtype if output_dtype is None else output_dtype
    _check("reduce_all", operation, dtype, target)
    count = prod(sizes)
    plan = plan_flat(count, [dtype])
    if plan.groups <= 1:
        return (_fold((), sizes, 1, count, operation, f"{operation} of all", dtype, target),)
    partial = "i32" if dtype == "i32" else "f32"
    x, y = ArraySpec("x", sizes, dtype), ArraySpec("y", (plan.groups,), partial)
    fold = FOLDS["sum" if operation == "mean" else operation]
    k = Flat(f"reduce_{operation}_parts", plan, [x, y])
    sums = k.accumulators(fold, dtype)

    def step(vectors: list[list[Register]]) -> None:
        for accumulator, value in zip(sums, vectors[0], strict=False):
            k.instruction(fold.instruction(dtype), accumulator, accumulator, value)

    k.sweep(["x"], step)
    total = k.total(sums, fold, dtype)
    if operation == "mean":
        k.v_mul_f32(total, plan.groups / count, total)
    base = k.bases["y"]
    k.advance(base, k.workgroup_id_x, 4)
    with k.lanes_below(1, k.lane):
        offset = k.vgpr()
        k.v_mov_b32(offset, 0)
        k.store_elements([total], partial, offset, base)
    k.finish()

    def reference(x: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        flat = x.reshape(-1)
        # the owner of each element: vectors go round, the odd last elements are the first workgroup's
        owner = np.arange(count) // plan.vector // plan.block % plan.groups
        owner[plan.vectors * plan.vector :] = 0
        parts = [_reference(operation, dtype, flat[owner == each]) for each in range(plan.groups)]
        made = np.array(parts)
        return (made * (plan.groups / count) if operation == "mean" else made,)

    first = build(
        k,
        name=f"reduce {operation} of parts of {shape_text(sizes)} {dtype}",
        grid=plan.groups,
        inputs=[x],
        outputs=[y],
        reference=reference,
        tolerance=_tolerance(operation, -(-count // plan.groups), count // plan.items + 20, partial),
    )
    last = _fold((), (plan.groups,), 1, plan.groups, operation, f"{operation} of all", partial, target)
    return first, last
