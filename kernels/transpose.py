"""Transposition of the last two axes, through tiles in LDS."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register
from .built import ArraySpec, BuiltKernel, build
from .shapes import check_dtype, check_shape, shape_text
from .writer import Writer, dtype_bytes, require

__all__ = ["transpose"]

_DTYPES: Final = ("f32", "i32", "u32", "f16", "bf16", "i16", "u16")
_TILE: Final = 32
_BLOCK: Final = 256
_ROUNDS: Final = _TILE * _TILE // _BLOCK
_PITCH: Final = _TILE + 1  # one more than the banks, so that a column lies in all of them
_WORD: Final = 4
_MOST_BYTES: Final = (1 << 32) // _TILE


def transpose(shape: Sequence[int], *, dtype: str = "f32") -> BuiltKernel:
    """Compute ``y[..., j, i] = x[..., i, j]``.

    Parameters
    ----------
    shape : sequence of int
        Of ``x``, at least two axes; any extent may be 0.
    dtype : str
        Any type of 4 or 2 bytes; bits are copied as they are.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, outputs ``y``.

    Raises
    ------
    KernelError
        For what is not offered, or rows of 128 MiB and more.

    Notes
    -----
    A workgroup takes a tile of 32 by 32 elements: rows of ``x`` come in and rows of ``y`` go out whole, 128
    bytes of a 4-byte type (64 of a 2-byte one) by each instruction of a wave. In LDS the rows are 33 words
    long, so that neither direction has two lanes at one bank.

    Examples
    --------
    >>> transpose((100, 1000))
    <BuiltKernel transpose 100x1000 f32: grid (32, 4, 1), block (256, 1, 1)>
    """
    sizes = check_shape("transpose", shape, least=2)
    check_dtype("transpose", dtype, _DTYPES)
    *batches, rows, columns = sizes
    size = dtype_bytes(dtype)
    longest = max(rows, columns) * size
    require(longest < _MOST_BYTES, f"transpose: a row has {longest} bytes; at most {_MOST_BYTES - 1}")
    x, y = ArraySpec("x", sizes, dtype), ArraySpec("y", (*batches, columns, rows), dtype)
    k = Writer("transpose", [x, y], _BLOCK, lds=_WORD * _TILE * _PITCH, workgroup_ids="xyz")
    k.load_arguments()
    raw = "u32" if size == _WORD else "u16"
    lane, line = k.vgpr(), k.vgpr()
    k.v_and_b32(lane, _TILE - 1, k.workitem_id)
    k.v_lshrrev_b32(line, 5, k.workitem_id)
    for name in ("x", "y"):
        k.advance(k.bases[name], k.workgroup_id_z, rows * columns * size)
    left_rows, left_columns = k.sgpr(), k.sgpr()
    for left, extent, group in (
        (left_rows, rows, k.workgroup_id_y),
        (left_columns, columns, k.workgroup_id_x),
    ):
        k.s_lshl_b32(left, group, 5)
        k.s_sub_u32(left, extent, left)
    k.advance(k.bases["x"], k.workgroup_id_y, _TILE * columns * size)
    k.advance(k.bases["x"], k.workgroup_id_x, _TILE * size)
    k.advance(k.bases["y"], k.workgroup_id_x, _TILE * rows * size)
    k.advance(k.bases["y"], k.workgroup_id_y, _TILE * size)
    values = [k.vgpr() for _ in range(_ROUNDS)]
    place = k.vgpr()
    with k.lanes_below(left_columns, lane):
        _lines(k, "load", values, raw, lane, line, left_rows, k.bases["x"], columns * size)
    k.v_mul_u32_u24(place, _PITCH, line)
    k.v_add_nc_u32(place, place, lane)
    k.v_lshlrev_b32(place, 2, place)
    with k.lanes_below(left_columns, lane):
        for number, value in enumerate(values):
            with k.lanes_below(left_rows, _line(k, line, number)):
                k.ds_store_b32(place, value, offset=number * (_BLOCK // _TILE) * _PITCH * _WORD)
    k.s_barrier()
    k.v_mul_u32_u24(place, _PITCH, lane)
    k.v_add_nc_u32(place, place, line)
    k.v_lshlrev_b32(place, 2, place)
    with k.lanes_below(left_rows, lane):
        for number, value in enumerate(values):
            with k.lanes_below(left_columns, _line(k, line, number)):
                k.ds_load_b32(value, place, offset=number * (_BLOCK // _TILE) * _WORD)
        _lines(k, "store", values, raw, lane, line, left_columns, k.bases["y"], rows * size)
    k.finish()

    def reference(x: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        return (np.swapaxes(x, -1, -2),)

    return build(
        k,
        name=f"transpose {shape_text(sizes)} {dtype}",
        grid=(-(-columns // _TILE), -(-rows // _TILE), prod(batches)),
        inputs=[x],
        outputs=[y],
        reference=reference,
    )


def _line(k: Writer, line: Register, number: int) -> Register:
    """VGPR with the line of a round."""
    if not number:
        return line
    made = k.vgpr()
    k.v_add_nc_u32(made, number * (_BLOCK // _TILE), line)
    return made


def _lines(
    k: Writer,
    kind: str,
    values: Sequence[Register],
    dtype: str,
    lane: Register,
    line: Register,
    left: Register,
    base: Register,
    pitch: int,
) -> None:
    """Load or store the tile's lines that exist, one element a lane."""
    with k.temporaries():
        offset, start = k.vgpr(), k.vgpr()
        k.v_mul_lo_u32(start, pitch, line)
        k.v_lshl_add_u32(offset, lane, dtype_bytes(dtype).bit_length() - 1, start)
        for number, value in enumerate(values):
            with k.temporaries(), k.lanes_below(left, _line(k, line, number)):
                extra = number * (_BLOCK // _TILE) * pitch
                k.access(kind, value, offset, base, dtype_bytes(dtype), extra)
