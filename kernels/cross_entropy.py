"""Cross entropy of class scores against labels: the loss of each row, and the gradient of the scores."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register, vcc_lo
from .arithmetic import divide, exp, log
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .row_plan import plan_rows
from .rows import Chunk, Rows
from .shapes import check_dtype, check_flags, check_shape, shape_text
from .softmax import row_softmax, sum_of_powers
from .writer import require

__all__ = ["cross_entropy"]

_DTYPES: Final = ("f32", "f16")
_MOST_CLASSES: Final = 1 << 29


def cross_entropy(shape: Sequence[int], *, dtype: str = "f32", gradient: bool = True) -> BuiltKernel:
    """Compute ``loss = log(sum(exp(x))) - x[label]`` over the last axis, and ``dx = scale * d loss / d x``.

    Parameters
    ----------
    shape : sequence of int
        Of the scores ``x``, at least one axis; labels and losses have all but the last one.
    dtype : str
        Of ``x`` and ``dx``: ``"f32"`` or ``"f16"`` (computed in 32 bits). Losses are f32, labels i32.
    gradient : bool
        Whether ``dx`` is wanted; the launch then gives ``scale``, such as one by the number of rows.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, ``labels``, and with a gradient ``scale``; outputs ``loss``, and ``dx``. A row whose
        label is negative, or no class's, counts for nothing: loss and gradient are 0. A row with a NaN, or
        whose largest is an infinity, gives NaNs; a label whose score is minus infinity an infinite loss.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> cross_entropy((4096, 32000), gradient=False)
    <BuiltKernel cross_entropy 4096x32000 f32: grid (4096, 1, 1), block (1024, 1, 1)>
    """
    sizes = check_shape("cross_entropy", shape, least=1)
    check_dtype("cross_entropy", dtype, _DTYPES)
    check_flags("cross_entropy", gradient=gradient)
    rows, classes = sizes[:-1], sizes[-1]
    require(classes < _MOST_CLASSES, f"cross_entropy: {classes} classes; at most {_MOST_CLASSES - 1}")
    x, dx = ArraySpec("x", sizes, dtype), ArraySpec("dx", sizes, dtype)
    labels, loss = ArraySpec("labels", rows, "i32"), ArraySpec("loss", rows, "f32")
    scale = ArraySpec("scale", (), "f32", by_value=True)
    inputs, outputs = [x, labels, *([scale] if gradient else [])], [loss, *([dx] if gradient else [])]
    plan = plan_rows(prod(rows), classes, [dtype])
    k = Rows("cross_entropy", plan, [*inputs, *outputs], ["x", "dx"] if gradient else ["x"])
    label, valid = k.load_of_row("labels"), k.sgpr()
    k.v_cmp_gt_u32(valid, classes, label)
    of_label = _score_of_label(k, label, valid)

    peak, total = sum_of_powers(k)
    with k.temporaries():
        result = k.vgpr()
        log(k, result, total)
        k.v_sub_f32(of_label, peak, of_label)
        k.v_add_f32(result, result, of_label)
        k.v_cndmask_b32(result, 0, result, valid)
        k.store_of_row("loss", result)
    if gradient:
        _gradient(k, label, valid, peak, total)
    k.finish()

    def reference(
        x: npt.NDArray[Any], labels: npt.NDArray[Any], scale: Any = 1.0
    ) -> tuple[npt.NDArray[Any], ...]:
        inside = (labels >= 0) & (labels < classes)
        if not classes:
            return (np.zeros(rows), np.zeros(sizes))[: len(outputs)]
        chosen = np.where(inside, labels, 0)[..., None]
        wide = x.astype(np.float64)
        top = wide.max(axis=-1, keepdims=True)
        with np.errstate(invalid="ignore"):
            logarithm = np.log(np.exp(wide - top).sum(axis=-1, keepdims=True))
            # the label's distance first: added to large scores, the logarithm would be lost
            losses = (logarithm + (top - np.take_along_axis(wide, chosen, -1)))[..., 0]
        slope = row_softmax(x)
        np.put_along_axis(slope, chosen, np.take_along_axis(slope, chosen, -1) - 1.0, -1)
        both = (np.where(inside, losses, 0.0), np.where(inside[..., None], slope * float(scale), 0.0))
        return both[: len(outputs)]

    error = 2.0**-24 * (32 + classes**0.5)
    return build(
        k,
        name=f"cross_entropy {shape_text(sizes)} {dtype}",
        grid=plan.groups,
        inputs=inputs,
        outputs=outputs,
        reference=reference,
        tolerance=Tolerance(
            relative=error + (2.0**-11 if dtype == "f16" else 0),
            absolute=2 * error + (2.0**-25 if dtype == "f16" else 0),
        ),
    )


def _score_of_label(k: Rows, label: Register, valid: Register) -> Register:
    """Load ``x[label]`` in every lane of rows whose label is a class."""
    spec, plan = k.specs["x"], k.plan
    size = spec.numpy.itemsize
    value = k.vgpr()
    k.v_mov_b32(value, 0)
    with k.temporaries():
        offset, start = k.vgpr(), k.vgpr()
        k.v_lshlrev_b32(offset, size.bit_length() - 1, label)
        if plan.group_rows > 1:
            k.v_mul_u32_u24(start, plan.columns * size, k.row)
            k.v_add_nc_u32(offset, offset, start)
        with k.if_exec(valid, k.sgpr()):
            k.fetch([value], spec.dtype, offset, k.bases["x"])
            k.unpack([value], spec.dtype)
    return value


def _gradient(k: Rows, label: Register, valid: Register, peak: Register, total: Register) -> None:
    """Sweep once more: ``dx = scale * (exp(x - peak) / total - (column == label))``."""
    factor, target = k.vgpr(), k.vgpr()
    scale = k.bases["scale"]
    divide(k, factor, 1.0, total)
    k.v_mul_f32(factor, scale, factor)
    k.v_mov_b32(target, scale)

    def step(chunk: Chunk) -> Sequence[Sequence[Register]]:
        values = chunk.vectors[0]
        distance, less = k.vgpr(), k.vgpr()
        k.v_sub_nc_u32(distance, label, chunk.column())
        for number, value in enumerate(values):
            if not k.plan.held:
                k.v_sub_f32(value, value, peak)
                exp(k, value, value)
            k.v_cmp_eq_u32(vcc_lo, number, distance)
            k.v_cndmask_b32(less, 0, target, vcc_lo)
            k.v_fma_f32(value, value, factor, -less)
            k.v_cndmask_b32(value, 0, value, valid)
        return [values]

    k.sweep(["x"], step, ["dx"])
