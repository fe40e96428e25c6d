"""Running sums over the last axis."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import prod
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register, row_shr, vcc_lo
from .arithmetic import reduce_lanes
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .groups import WAVE
from .row_plan import plan_rows
from .rows import Chunk, Rows
from .shapes import check_dtype, check_flags, check_shape, shape_text

__all__ = ["scan"]

_DTYPES: Final = ("f32", "f16", "i32")
_ROW: Final = 16
_LAST_OF_ROW: Final = 0xFFFFFFFF  # lane 15, for each of eight lanes
_UPPER_HALF: Final = 0xFFFF0000
_LANE_16: Final = 1 << 16


def scan(shape: Sequence[int], *, dtype: str = "f32", exclusive: bool = False) -> BuiltKernel:
    """Sum the last axis up to each place: ``y[..., i] = sum(x[..., :i + 1])``.

    Parameters
    ----------
    shape : sequence of int
        Of ``x`` and ``y``, at least one axis; any extent may be 0.
    dtype : str
        ``"f32"``, ``"f16"`` (summed in 32 bits) or ``"i32"`` (wraps).
    exclusive : bool
        Whether the place itself is left out: ``sum(x[..., :i])``.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, outputs ``y``. What comes behind a NaN, or infinities of both signs, is NaN.

    Raises
    ------
    KernelError
        For what is not offered.

    Notes
    -----
    A row belongs to one workgroup at most, which goes through it from its beginning to its end: a single row
    of millions of elements keeps one of the card's 96 compute units busy.

    Examples
    --------
    >>> scan((100, 300), dtype="i32")
    <BuiltKernel scan 100x300 i32: grid (25, 1, 1), block (128, 1, 1)>
    """
    sizes = check_shape("scan", shape, least=1)
    check_dtype("scan", dtype, _DTYPES)
    check_flags("scan", exclusive=exclusive)
    x, y = ArraySpec("x", sizes, dtype), ArraySpec("y", sizes, dtype)
    plan = plan_rows(prod(sizes[:-1]), sizes[-1], [dtype])
    k = Rows("scan_exclusive" if exclusive else "scan", plan, [x, y], ["x", "y"])
    add = "v_add_nc_u32" if dtype == "i32" else "v_add_f32"
    carry = k.vgpr()
    k.v_mov_b32(carry, 0)

    def step(chunk: Chunk) -> Sequence[Sequence[Register]]:
        values = chunk.vectors[0]
        for before, value in pairwise(values):
            k.instruction(add, value, before, value)
        start, total = k.vgpr(), k.vgpr()
        _before(k, add, start, total, values[-1])
        if plan.chunks > 1:
            k.instruction(add, start, start, carry)
            k.instruction(add, carry, carry, total)
        if exclusive:
            # each place takes what its left neighbour had
            for number in range(len(values) - 1, 0, -1):
                k.instruction(add, values[number], values[number - 1], start)
            k.v_mov_b32(values[0], start)
        else:
            for value in values:
                k.instruction(add, value, value, start)
        return chunk.vectors

    # lanes behind the row's end add nothing
    k.sweep(["x"], step, ["y"], fill=0)
    k.finish()

    def reference(x: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        wide = x if dtype == "i32" else x.astype(np.float64)
        with np.errstate(invalid="ignore"):
            sums = np.cumsum(wide, axis=-1, dtype=wide.dtype)
        if exclusive:
            sums = np.concatenate([np.zeros_like(sums[..., :1]), sums[..., :-1]], axis=-1)
        return (sums,)

    error = 2.0**-24 * (plan.chunks + 12) * max(1, sizes[-1])
    exact = dtype == "i32"
    return build(
        k,
        name=f"{'exclusive ' if exclusive else ''}scan {shape_text(sizes)} {dtype}",
        grid=plan.groups,
        inputs=[x],
        outputs=[y],
        reference=reference,
        tolerance=Tolerance()
        if exact
        else Tolerance(relative=2.0**-11 if dtype == "f16" else 2.0**-22, absolute=error + 2.0**-25),
    )


def _before(k: Rows, add: str, start: Register, total: Register, value: Register) -> None:
    """Sum each lane's value over the lanes before it in its row, and over all of them.

    Parameters
    ----------
    k : Rows
        The builder; EXEC is all lanes of rows that exist.
    add : str
        Mnemonic.
    start, total : Register
        VGPRs for the two sums. Only rows of a whole wave and more get the second: others have one chunk.
    value : Register
        VGPR, which stays as it is.
    """
    lanes = min(k.plan.lanes, WAVE)
    _shift(k, start, value, 1, lanes)
    if lanes == WAVE:
        with k.temporaries():
            other = k.vgpr()
            _last_of_other_half(k, other, value)
            _select(k, start, start, other, _LANE_16)
    step = 1
    while step < min(lanes, _ROW):
        if lanes < _ROW:
            with k.temporaries():
                moved = k.vgpr()
                _shift(k, moved, start, step, lanes)
                k.instruction(add, start, start, moved)
        else:
            k.instruction(add, start, start, start, dpp=row_shr(step), bound_ctrl=1)
        step *= 2
    if lanes < WAVE:
        return
    with k.temporaries():
        other, last = k.vgpr(), k.sgpr()
        _last_of_other_half(k, other, start)
        k.v_mov_b32(total, 0)
        _select(k, other, total, other, _UPPER_HALF)
        k.instruction(add, start, start, other)
        k.instruction(add, total, start, value)
        k.v_readlane_b32(last, total, WAVE - 1)
        k.v_mov_b32(total, last)
    if k.waves > 1:
        _add_waves(k, add, start, total)


def _add_waves(k: Rows, add: str, start: Register, total: Register) -> None:
    """Add the sums of the waves before, and make the sum of this wave that of all."""
    with k.temporaries():
        before, number = k.vgpr(), k.vgpr()
        k.exchange(total, total)
        k.v_lshrrev_b32(before, 5, k.lane)
        k.v_and_b32(number, k.waves - 1, k.lane)
        k.v_cmp_lt_u32(vcc_lo, number, before)
        k.v_cndmask_b32(before, 0, total, vcc_lo)
        reduce_lanes(k, before, add, k.waves)
        reduce_lanes(k, total, add, k.waves)
        k.instruction(add, start, start, before)


def _shift(k: Rows, destination: Register, source: Register, step: int, lanes: int) -> None:
    """Give each lane what the lane ``step`` before it has, and 0 where that is not of its row or 16 lanes."""
    k.v_mov_b32(destination, source, dpp=row_shr(step), bound_ctrl=1)
    if lanes < _ROW:
        mask = sum(1 << lane for lane in range(WAVE) if lane % lanes >= step)
        _select(k, destination, 0, destination, mask)


def _select(k: Rows, destination: Register, otherwise: Register | int, then: Register, mask: int) -> None:
    """Take ``then`` in the lanes of a mask."""
    with k.temporaries():
        held = k.sgpr()
        k.s_mov_b32(held, mask)
        k.v_cndmask_b32(destination, otherwise, then, held)


def _last_of_other_half(k: Rows, destination: Register, source: Register) -> None:
    """Give each lane what the last lane of the other 16 has."""
    with k.temporaries():
        choice = k.sgpr()
        k.s_mov_b32(choice, _LAST_OF_ROW)
        k.v_permlanex16_b32(destination, source, choice, choice)
