"""How the rows of arrays are dealt out to lanes and workgroups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .groups import WAVE
from .writer import dtype_bytes

__all__ = ["RowPlan", "plan_rows"]

_MOST_LANES: Final = 1024
_SHORT_BLOCK: Final = 128  # work-items of a workgroup whose waves have rows of their own
_HELD_VGPRS: Final = 64  # registers that a row may fill
_VECTOR_BYTES: Final = 16
_CHUNKS_A_WAVE: Final = 8  # a wave takes a row of so many chunks by itself
_CHUNKS_A_GROUP: Final = 4  # a workgroup grows until a row has so few
_IN_FLIGHT: Final = 8  # elements of a lane whose loads are in flight together where a row is not held


@dataclass(frozen=True, slots=True)
class RowPlan:
    """How rows are dealt out.

    Attributes
    ----------
    rows, columns : int
        Of the arrays.
    vector : int
        Neighbouring elements of a lane.
    lanes : int
        Of a row, a power of two.
    block : int
        Work-items of a workgroup.
    chunks : int
        Vectors of a lane, the last one perhaps not in all lanes.
    held : bool
        Whether a row stays in registers.
    """

    rows: int
    columns: int
    vector: int
    lanes: int
    block: int
    chunks: int
    held: bool

    @property
    def group_rows(self) -> int:
        """Rows of a workgroup."""
        return self.block // self.lanes

    @property
    def groups(self) -> int:
        """Workgroups."""
        return -(-self.rows // self.group_rows)

    @property
    def unroll(self) -> int:
        """Chunks that a loop takes at a time; even, as folds take turns with two places in LDS."""
        return max(2, _IN_FLIGHT // self.vector)

    @property
    def last(self) -> int:
        """Lanes that have a vector of the last chunk."""
        return self.columns // self.vector - (self.chunks - 1) * self.lanes


def plan_rows(
    rows: int,
    columns: int,
    dtypes: Sequence[str],
    *,
    held_arrays: int = 1,
    most_vector: int = _VECTOR_BYTES,
) -> RowPlan:
    """Choose lanes, vectors and workgroups for rows of a length.

    Vectors are 16 bytes of the largest type where the length of a row allows it, else as large as keeps each
    row aligned to them. A row gets as many lanes as it has vectors, up to a wave; a wave takes up to 8
    chunks, then workgroups grow up to 1024 lanes.

    Parameters
    ----------
    rows, columns : int
        Of the arrays.
    dtypes : sequence of str
        Of the arrays that are swept.
    held_arrays : int
        How many of them would have to be held.
    most_vector : int
        Neighbouring elements of a lane at the most.

    Examples
    --------
    >>> plan_rows(100, 4096, ["f32"])
    RowPlan(rows=100, columns=4096, vector=4, lanes=256, block=256, chunks=4, held=True)
    """
    most = min(most_vector, _VECTOR_BYTES // max(map(dtype_bytes, dtypes)))
    vector = next(size for size in (8, 4, 2, 1) if size <= most and columns % size == 0)
    vectors = columns // vector
    lanes = 1
    while lanes < WAVE and lanes < vectors:
        lanes *= 2
    if vectors > WAVE * _CHUNKS_A_WAVE:
        while lanes < _MOST_LANES and lanes * _CHUNKS_A_GROUP < vectors:
            lanes *= 2
    chunks = max(1, -(-vectors // lanes))
    block = max(lanes, min(_SHORT_BLOCK, max(WAVE, 1 << (rows * lanes - 1).bit_length())) if rows else lanes)
    block = max(block, WAVE)
    return RowPlan(rows, columns, vector, lanes, block, chunks, chunks * vector * held_arrays <= _HELD_VGPRS)
