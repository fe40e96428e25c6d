"""Layer normalisation and normalisation by the root mean square, over the last axis."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register
from .arithmetic import FOLDS, divide, square_root
from .built import ArraySpec, BuiltKernel, KernelError, Tolerance, build
from .row_plan import plan_rows
from .rows import Chunk, Rows
from .shapes import check_dtype, check_flags, check_number, check_shape, shape_text

__all__ = ["layernorm", "rmsnorm"]

_DTYPES: Final = ("f32", "f16")
_NOT_A_NUMBER: Final = 0x7FC00000


def layernorm(
    shape: Sequence[int], *, dtype: str = "f32", epsilon: float = 1e-5, statistics: bool = False
) -> BuiltKernel:
    """Compute ``y = (x - mean) / sqrt(variance + epsilon) * gamma + beta`` over the last axis.

    Parameters
    ----------
    shape : sequence of int
        Of ``x`` and ``y``, at least one axis; ``gamma`` and ``beta`` have the last one.
    dtype : str
        ``"f32"`` or ``"f16"`` (computed in 32 bits), of all arrays but the statistics.
    epsilon : float
        Added to the variance, which is that of the row itself (not of what it is a sample of).
    statistics : bool
        Whether the mean and the factor of each row are given too, which the gradient needs.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, ``gamma``, ``beta``; outputs ``y``, and with statistics ``mean`` and ``factor`` (f32).

    Raises
    ------
    KernelError
        For what is not offered.

    Notes
    -----
    The variance is the mean of squared distances from the mean, by a sweep of its own, so that a large mean
    does not drown it. It has 32 bits: where distances reach 1.8e19 it is infinite, and ``factor`` is 0; where
    the sum of a row is, the row becomes NaN, as does one with a NaN or an infinity.

    Examples
    --------
    >>> layernorm((128, 1024), dtype="f16")
    <BuiltKernel layernorm 128x1024 f16: grid (32, 1, 1), block (128, 1, 1)>
    """
    return _normalization("layernorm", shape, dtype, epsilon, statistics)


def rmsnorm(
    shape: Sequence[int], *, dtype: str = "f32", epsilon: float = 1e-6, statistics: bool = False
) -> BuiltKernel:
    """Compute ``y = x / sqrt(mean(x ** 2) + epsilon) * gamma`` over the last axis.

    Parameters
    ----------
    shape, dtype, epsilon, statistics
        Those of :func:`layernorm`; there is no mean and no ``beta``.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, ``gamma``; outputs ``y``, and with statistics ``factor`` (f32). Where numbers reach
        1.8e19, their squares are infinite, and ``factor`` is 0.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> [each.name for each in rmsnorm((128, 1024), statistics=True).outputs]
    ['y', 'factor']
    """
    return _normalization("rmsnorm", shape, dtype, epsilon, statistics)


def _normalization(
    family: str, shape: Sequence[int], dtype: str, epsilon: float, statistics: bool
) -> BuiltKernel:
    sizes = check_shape(family, shape, least=1)
    check_dtype(family, dtype, _DTYPES)
    check_flags(family, statistics=statistics)
    given, epsilon = epsilon, check_number(family, "epsilon", epsilon)
    if not 0 < epsilon < 1e30:
        raise KernelError(
            f"{family}: epsilon is {given}; a number above 0 (in 32 bits) and below 1e30 keeps results finite"
        )
    centred = family == "layernorm"
    rows, columns = sizes[:-1], sizes[-1]
    x, y = ArraySpec("x", sizes, dtype), ArraySpec("y", sizes, dtype)
    shared = [ArraySpec(name, (columns,), dtype) for name in (("gamma", "beta") if centred else ("gamma",))]
    of_row = [ArraySpec(name, rows, "f32") for name in (("mean", "factor") if centred else ("factor",))]
    inputs, outputs = [x, *shared], [y, *(of_row if statistics else [])]
    plan = plan_rows(prod(rows), columns, [dtype], held_arrays=1 + len(shared))
    k = Rows(family, plan, [*inputs, *outputs], ["x", "y"], [each.name for each in shared])
    inverse = float(np.float32(1.0 / columns)) if columns else _NOT_A_NUMBER
    mean: Register | None = None
    if centred:
        sums = k.accumulators(FOLDS["sum"])

        def add(chunk: Chunk) -> None:
            for held, value in zip(sums, chunk.vectors[0], strict=True):
                k.v_add_f32(held, held, value)

        k.sweep(["x"], add)
        mean = k.total(sums, FOLDS["sum"])
        k.v_mul_f32(mean, inverse, mean)
    squares = k.accumulators(FOLDS["sum"])

    def add_squares(chunk: Chunk) -> None:
        for held, value in zip(squares, chunk.vectors[0], strict=True):
            distance = value
            if mean is not None:
                # a row in registers keeps its distances
                distance = value if plan.held else k.vgpr()
                k.v_sub_f32(distance, value, mean)
            k.v_fma_f32(held, distance, distance, held)

    k.sweep(["x"], add_squares)
    factor = k.total(squares, FOLDS["sum"])
    k.v_mul_f32(factor, inverse, factor)
    k.v_add_f32(factor, epsilon, factor)
    square_root(k, factor, factor)
    divide(k, factor, 1.0, factor)

    def scale(chunk: Chunk) -> Sequence[Sequence[Register]]:
        values, gammas, *betas = chunk.vectors
        for number, (value, gamma) in enumerate(zip(values, gammas, strict=True)):
            if mean is not None and not plan.held:
                k.v_sub_f32(value, value, mean)
            k.v_mul_f32(value, factor, value)
            if betas:
                k.v_fma_f32(value, value, gamma, betas[0][number])
            else:
                k.v_mul_f32(value, value, gamma)
        return [values]

    k.sweep([each.name for each in inputs], scale, ["y"])
    if statistics:
        if mean is not None:
            k.store_of_row("mean", mean)
        k.store_of_row("factor", factor)
    k.finish()

    def reference(
        x: npt.NDArray[Any], gamma: npt.NDArray[Any], *beta: npt.NDArray[Any]
    ) -> tuple[npt.NDArray[Any], ...]:
        wide = x.astype(np.float64)
        with np.errstate(invalid="ignore", divide="ignore"):
            middle = np.divide(wide.sum(axis=-1, keepdims=True), columns) if centred else np.zeros((*rows, 1))
            variance = np.divide(((wide - middle) ** 2).sum(axis=-1, keepdims=True), columns)
            scaled = 1.0 / np.sqrt(variance + epsilon)
            result = (wide - middle) * scaled * gamma.astype(np.float64)
        if beta:
            result = result + beta[0].astype(np.float64)
        more = ((middle[..., 0],) if centred else ()) + (scaled[..., 0],)
        return (result, *more) if statistics else (result,)

    # what cancels in x - mean is off by the mean's rounding times the factor, at most 1 / sqrt(epsilon)
    error = 2.0**-24 * (40 + plan.chunks) * (1.0 + epsilon**-0.5 * 2.0**-3)
    return build(
        k,
        name=f"{family} {shape_text(sizes)} {dtype}",
        grid=plan.groups,
        inputs=inputs,
        outputs=outputs,
        reference=reference,
        tolerance=Tolerance(
            relative=2.0**-24 * (40 + plan.chunks) + (2.0**-11 if dtype == "f16" else 0),
            absolute=error + (2.0**-25 if dtype == "f16" else 0),
        ),
    )
