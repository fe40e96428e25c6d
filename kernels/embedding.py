"""Rows of a table by their numbers, and the sums that flow back into the table."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register, vcc_lo
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .row_plan import plan_rows
from .rows import Chunk, Rows
from .shapes import check_dtype, check_extent, check_shape, shape_text
from .writer import dtype_bytes, register_range, require

__all__ = ["gather", "scatter_add"]

_COPIED: Final = ("f32", "i32", "u32", "f16", "bf16", "i16", "u16")
_ADDED: Final = ("f32", "i32")
_MOST_ROWS: Final = (1 << 31) - 1


def gather(shape: Sequence[int], rows: int, columns: int, *, dtype: str = "f32") -> BuiltKernel:
    """Take rows of a table: ``y[..., :] = table[indices[...], :]``.

    Parameters
    ----------
    shape : sequence of int
        Of ``indices`` (i32); any extent may be 0.
    rows, columns : int
        Of ``table``. A number that is negative, or no row's, gives a row of zeros.
    dtype : str
        Any type of 4 or 2 bytes; bits are copied as they are.

    Returns
    -------
    BuiltKernel
        Inputs ``table``, ``indices``; outputs ``y``.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> gather((8, 16), 50257, 768)
    <BuiltKernel gather 8x16 of 50257x768 f32: grid (32, 1, 1), block (128, 1, 1)>
    """
    sizes = check_shape("gather", shape)
    count, length = _table("gather", rows, columns)
    check_dtype("gather", dtype, _COPIED)
    table, indices = ArraySpec("table", (count, length), dtype), ArraySpec("indices", sizes, "i32")
    y = ArraySpec("y", (*sizes, length), dtype)
    # two halves make a word where rows have no odd one
    words, raw = (length, "u32") if dtype_bytes(dtype) == 4 else (length, "u16")
    if raw == "u16" and length % 2 == 0:
        words, raw = length // 2, "u32"
    items = prod(sizes)
    plan = plan_rows(items, words, [raw], most_vector=4 if raw == "u32" else 1)
    views = [ArraySpec("table", (count, words), raw), ArraySpec("y", (items, words), raw)]
    k = Rows("gather", plan, [table, indices, y], ["y"], views=views)
    number = k.load_of_row("indices")
    address, valid = _row_addresses(k, "table", number, count, words * dtype_bytes(raw), raw)

    def load(chunk: Chunk, into: Sequence[Register]) -> None:
        del chunk  # addresses walk on by themselves
        for register in into:
            k.v_mov_b32(register, 0)
        with k.temporaries():
            with k.if_exec(valid, k.sgpr()):
                width = "u16" if raw == "u16" else f"b{32 * len(into)}"
                k.instruction(f"global_load_{width}", register_range(into), address, "off")
            _walk(k, address, plan.lanes * plan.vector * dtype_bytes(raw))

    def give(chunk: Chunk) -> Sequence[Sequence[Register]]:
        return chunk.vectors

    k.loaders["table"] = load
    k.sweep(["table"], give, ["y"])
    k.finish()

    def reference(table: npt.NDArray[Any], indices: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        inside = (indices >= 0) & (indices < count)
        result = np.zeros((*sizes, length), table.dtype)
        result[inside] = table[indices[inside]]
        return (result,)

    return build(
        k,
        name=f"gather {shape_text(sizes)} of {count}x{length} {dtype}",
        grid=plan.groups,
        inputs=[table, indices],
        outputs=[y],
        reference=reference,
    )


def scatter_add(
    shape: Sequence[int], rows: int, columns: int, *, dtype: str = "f32", source_dtype: str | None = None
) -> BuiltKernel:
    """Add rows to those of a table: ``table[indices[...], :] += x[..., :]``, in place.

    Parameters
    ----------
    shape : sequence of int
        Of ``indices`` (i32); any extent may be 0. Numbers may occur many times.
    rows, columns : int
        Of ``table``. Rows whose number is negative, or no row's, are left out.
    dtype : str
        Of ``table``: ``"f32"``, or ``"i32"`` (wraps).
    source_dtype : str, optional
        Of ``x``, else ``dtype``; ``"f16"`` may go to an f32 table.

    Returns
    -------
    BuiltKernel
        Inputs ``table``, ``indices``, ``x``; outputs ``table``.

    Raises
    ------
    KernelError
        For what is not offered.

    Notes
    -----
    Each element is one atomic addition in the card's L2 cache. Those to one element happen in no certain
    order: sums of floats may differ in the last bits from run to run.

    Examples
    --------
    >>> scatter_add((8, 16), 50257, 768)
    <BuiltKernel scatter_add 8x16 to 50257x768 f32: grid (128, 1, 1), block (256, 1, 1)>
    """
    sizes = check_shape("scatter_add", shape)
    count, length = _table("scatter_add", rows, columns)
    source = dtype if source_dtype is None else source_dtype
    check_dtype("scatter_add", dtype, _ADDED)
    check_dtype("scatter_add", source, ("i32",) if dtype == "i32" else ("f32", "f16"), "source_dtype")
    table, indices = ArraySpec("table", (count, length), dtype), ArraySpec("indices", sizes, "i32")
    x = ArraySpec("x", (*sizes, length), source)
    # one element a lane: an instruction's atomics then lie side by side
    plan = plan_rows(prod(sizes), length, [source], most_vector=1)
    k = Rows("scatter_add", plan, [table, indices, x], ["x"])
    number = k.load_of_row("indices")
    address, valid = _row_addresses(k, "table", number, count, length * 4, dtype)
    atomic = "global_atomic_add_f32" if dtype == "f32" else "global_atomic_add_u32"

    def add(chunk: Chunk) -> None:
        with k.temporaries():
            with k.if_exec(valid, k.sgpr()):
                k.instruction(atomic, address, chunk.vectors[0][0], "off")
            _walk(k, address, plan.lanes * 4)

    k.sweep(["x"], add)
    k.finish()

    def reference(
        table: npt.NDArray[Any], indices: npt.NDArray[Any], x: npt.NDArray[Any]
    ) -> tuple[npt.NDArray[Any]]:
        inside = (indices >= 0) & (indices < count)
        result = table.astype(np.float64 if dtype == "f32" else np.int32)
        np.add.at(result, indices[inside], x[inside].astype(result.dtype))
        return (result,)

    most = prod(sizes) + 1
    return build(
        k,
        name=f"scatter_add {shape_text(sizes)} to {count}x{length} {dtype}",
        grid=plan.groups,
        inputs=[table, indices, x],
        outputs=[table],
        reference=reference,
        tolerance=Tolerance() if dtype == "i32" else Tolerance(2.0**-22, 2.0**-24 * most**0.5 * 8),
    )


def _table(family: str, rows: object, columns: object) -> tuple[int, int]:
    """Check the extents of a table."""
    count = check_extent(family, "rows", rows)
    length = check_extent(family, "columns", columns)
    check_shape(family, (count, length))
    require(count <= _MOST_ROWS, f"{family}: a table of {count} rows; numbers of 32 bits reach {_MOST_ROWS}")
    require(4 * length < 1 << 32, f"{family}: rows of {length} elements; at most {(1 << 30) - 1}")
    return count, length


def _row_addresses(
    k: Rows, name: str, number: Register, rows: int, pitch: int, dtype: str
) -> tuple[Register, Register]:
    """Find where each lane's first element is.

    Returns
    -------
    tuple of Register
        VGPR pair with the address, and SGPR with the lanes whose row exists.
    """
    valid, address = k.sgpr(), k.vgpr(2)
    k.v_cmp_gt_u32(valid, rows, number)
    with k.temporaries():
        offset = k.vgpr()
        # the product may not be where a factor is: v_mad_u64_u32 writes half of it before reading the rest
        k.v_mad_u64_u32(address, "null", number, pitch, k.bases[name])
        k.v_mul_u32_u24(offset, k.plan.vector * dtype_bytes(dtype), k.lane)
        k.v_add_co_u32(address[0], vcc_lo, address[0], offset)
        k.v_add_co_ci_u32(address[1], vcc_lo, 0, address[1], vcc_lo)
    return address, valid


def _walk(k: Rows, address: Register, step: int) -> None:
    """Move each lane's address to its next chunk."""
    if k.plan.chunks > 1:
        k.v_add_co_u32(address[0], vcc_lo, step, address[0])
        k.v_add_co_ci_u32(address[1], vcc_lo, 0, address[1], vcc_lo)
