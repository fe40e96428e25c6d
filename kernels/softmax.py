"""Softmax over the last axis, and its gradient."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register
from .arithmetic import FOLDS, divide, exp
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .row_plan import plan_rows
from .rows import Chunk, Rows
from .shapes import check_dtype, check_shape, shape_text

__all__ = ["row_softmax", "softmax", "softmax_gradient", "sum_of_powers"]

_DTYPES: Final = ("f32", "f16")


def row_softmax(x: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Softmax of the last axis by numpy, in 64 bits."""
    wide = x.astype(np.float64)
    with np.errstate(invalid="ignore"):
        power = np.exp(wide - wide.max(axis=-1, keepdims=True, initial=-np.inf))
        return np.asarray(power / power.sum(axis=-1, keepdims=True))


def _tolerance(columns: int, dtype: str, terms: float = 1.0) -> Tolerance:
    """Rounding of exponents and of a sum of positive numbers, which keeps its relative error small."""
    error = 2.0**-24 * (24 + columns**0.5)
    return Tolerance(
        relative=error + (2.0**-11 if dtype == "f16" else 0),
        absolute=terms * error + (2.0**-25 if dtype == "f16" else 2.0**-40),
    )


def sum_of_powers(k: Rows) -> tuple[Register, Register]:
    """Sweep ``x`` for each row's largest element, and again for the sum of ``exp(x - largest)``.

    Returns
    -------
    tuple of Register
        VGPRs with the largest and the sum. Rows that stay in registers have become the powers.
    """
    highest = k.accumulators(FOLDS["max"])

    def find_highest(chunk: Chunk) -> None:
        for held, value in zip(highest, chunk.vectors[0], strict=True):
            k.v_max_f32(held, held, value)

    k.sweep(["x"], find_highest)
    peak = k.total(highest, FOLDS["max"])
    sums = k.accumulators(FOLDS["sum"])

    def add_powers(chunk: Chunk) -> None:
        for held, value in zip(sums, chunk.vectors[0], strict=True):
            power = value if k.plan.held else k.vgpr()
            k.v_sub_f32(power, value, peak)
            exp(k, power, power)
            k.v_add_f32(held, held, power)

    k.sweep(["x"], add_powers)
    return peak, k.total(sums, FOLDS["sum"])


def softmax(shape: Sequence[int], *, dtype: str = "f32") -> BuiltKernel:
    """Compute ``y = exp(x) / sum(exp(x))`` over the last axis, safe from overflow.

    Parameters
    ----------
    shape : sequence of int
        Of ``x`` and ``y``, at least one axis; any extent may be 0.
    dtype : str
        ``"f32"`` or ``"f16"`` (computed in 32 bits).

    Returns
    -------
    BuiltKernel
        Inputs ``x``, outputs ``y``. A row with a NaN, or whose largest is an infinity, becomes NaN; minus
        infinity beside a finite number becomes 0.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> softmax((128, 1000))
    <BuiltKernel softmax 128x1000 f32: grid (32, 1, 1), block (128, 1, 1)>
    """
    sizes = check_shape("softmax", shape, least=1)
    check_dtype("softmax", dtype, _DTYPES)
    x, y = ArraySpec("x", sizes, dtype), ArraySpec("y", sizes, dtype)
    plan = plan_rows(prod(sizes[:-1]), sizes[-1], [dtype])
    k = Rows("softmax", plan, [x, y], ["x", "y"])
    peak, total = sum_of_powers(k)
    factor = k.vgpr()
    divide(k, factor, 1.0, total)

    def scale(chunk: Chunk) -> Sequence[Sequence[Any]]:
        for value in chunk.vectors[0]:
            if not plan.held:
                k.v_sub_f32(value, value, peak)
                exp(k, value, value)
            k.v_mul_f32(value, factor, value)
        return chunk.vectors

    k.sweep(["x"], scale, ["y"])
    k.finish()

    def reference(x: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        return (row_softmax(x),)

    return build(
        k,
        name=f"softmax {shape_text(sizes)} {dtype}",
        grid=plan.groups,
        inputs=[x],
        outputs=[y],
        reference=reference,
        tolerance=_tolerance(sizes[-1], dtype),
    )


def softmax_gradient(shape: Sequence[int], *, dtype: str = "f32") -> BuiltKernel:
    """Compute the gradient of softmax from its result: ``dx = y * (dy - sum(y * dy))`` over the last axis.

    Parameters
    ----------
    shape, dtype
        Those of :func:`softmax`.

    Returns
    -------
    BuiltKernel
        Inputs ``y`` and ``dy``, outputs ``dx``.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> [each.name for each in softmax_gradient((128, 1000)).inputs]
    ['y', 'dy']
    """
    sizes = check_shape("softmax_gradient", shape, least=1)
    check_dtype("softmax_gradient", dtype, _DTYPES)
    specs = [ArraySpec(name, sizes, dtype) for name in ("y", "dy", "dx")]
    plan = plan_rows(prod(sizes[:-1]), sizes[-1], [dtype], held_arrays=2)
    k = Rows("softmax_gradient", plan, specs, ["y", "dy", "dx"])
    sums = k.accumulators(FOLDS["sum"])

    def add_products(chunk: Chunk) -> None:
        for held, y, dy in zip(sums, *chunk.vectors, strict=True):
            k.v_fma_f32(held, y, dy, held)

    k.sweep(["y", "dy"], add_products)
    total = k.total(sums, FOLDS["sum"])

    def combine(chunk: Chunk) -> Sequence[Sequence[Any]]:
        for y, dy in zip(*chunk.vectors, strict=True):
            k.v_sub_f32(dy, dy, total)
            k.v_mul_f32(dy, y, dy)
        return chunk.vectors[1:]

    k.sweep(["y", "dy"], combine, ["dx"])
    k.finish()

    def reference(y: npt.NDArray[Any], dy: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        wide, gradient = y.astype(np.float64), dy.astype(np.float64)
        with np.errstate(invalid="ignore"):
            return (wide * (gradient - (wide * gradient).sum(axis=-1, keepdims=True)),)

    return build(
        k,
        name=f"softmax gradient {shape_text(sizes)} {dtype}",
        grid=plan.groups,
        inputs=specs[:2],
        outputs=specs[2:],
        reference=reference,
        tolerance=_tolerance(sizes[-1], dtype, terms=max(1, sizes[-1])),
    )
