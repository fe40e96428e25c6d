"""Tiles of results on their way from registers to memory: scaled, activated, masked at edges."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Kernel, Register, exec_lo
from .built import KernelError
from .register_pool import RegisterPool
from .shapes import check_flags, check_number
from .tile_loads import add_product

__all__ = ["ACTIVATIONS", "Epilogue", "ResultTile", "Run", "apply_epilogue"]

_SIZE: Final = 4
_MOST_OFFSET: Final = (1 << 32) - 1
#: Of the tanh form of GELU: x·(a + b·x²) is what the logistic function is taken of.
_GELU: Final = (2 * math.sqrt(2 / math.pi), 2 * math.sqrt(2 / math.pi) * 0.044715)


@dataclass(frozen=True, slots=True)
class Epilogue:
    """What becomes of a product before it is stored: ``activation(alpha * product + beta * c + bias)``.

    Attributes
    ----------
    alpha, beta : float
        Factors of the product and of what the result's memory held before.
    bias : bool
        Whether a vector with an element per column is added.
    activation : str
        A name of :data:`ACTIVATIONS`, or nothing.
    """

    alpha: float = 1.0
    beta: float = 0.0
    bias: bool = False
    activation: str = ""

    def __post_init__(self) -> None:
        if self.activation not in ("", *ACTIVATIONS):
            raise KernelError(
                f"there is no activation {self.activation!r}: {', '.join(ACTIVATIONS)}, or '' for none"
            )
        check_flags("matmul", bias=self.bias)
        for name in ("alpha", "beta"):
            object.__setattr__(self, name, check_number("matmul", name, getattr(self, name)))

    @property
    def plain(self) -> bool:
        """Whether the product is stored as it is."""
        return self == Epilogue()


@dataclass(frozen=True, slots=True)
class Run:
    """Results of a lane that lie side by side.

    Attributes
    ----------
    registers : Register
        VGPRs, one per column.
    row, column : int
        Of the first one, from the lane's first row and column.
    """

    registers: Register
    row: int
    column: int


def _bits(value: float) -> int:
    """An f32 as the literal that stands for it."""
    return int(np.float32(value).view(np.uint32))


def _relu(k: Kernel, value: Register, spare: Register) -> None:
    del spare
    k.v_max_f32(value, 0, value)


def _logistic(k: Kernel, value: Register, spare: Register) -> None:
    """Multiply by ``1 / (1 + 2**spare)``."""
    k.v_exp_f32(spare, spare)
    k.v_add_f32(spare, 1.0, spare)
    k.v_rcp_f32(spare, spare)
    k.v_mul_f32(value, value, spare)


def _silu(k: Kernel, value: Register, spare: Register) -> None:
    k.v_mul_f32(spare, _bits(-1 / math.log(2)), value)
    _logistic(k, value, spare)


def _gelu(k: Kernel, value: Register, spare: Register) -> None:
    first, third = (-each / math.log(2) for each in _GELU)
    k.v_mul_f32(spare, value, value)
    k.v_mul_f32(spare, _bits(third), spare)
    k.v_add_f32(spare, _bits(first), spare)
    k.v_mul_f32(spare, value, spare)
    _logistic(k, value, spare)


Array = npt.NDArray[Any]


def _silu_of(x: Array) -> Array:
    return np.asarray(x / (1 + np.exp(-x)))


def _gelu_of(x: Array) -> Array:
    return np.asarray(x / (1 + np.exp(-x * (_GELU[0] + _GELU[1] * x * x))))


#: What an activation does to a register (with a spare one), and to numpy's array.
ACTIVATIONS: Final[
    dict[str, tuple[Callable[[Kernel, Register, Register], None], Callable[[Array], Array]]]
] = {
    "relu": (_relu, lambda x: np.maximum(x, 0)),
    "gelu": (_gelu, _gelu_of),
    "silu": (_silu, _silu_of),
}


def apply_epilogue(epilogue: Epilogue, product: Array, before: Array | None, bias: Array | None) -> Array:
    """Do in float64 what a kernel does to a product."""
    result = product if epilogue.plain else product * float(np.float32(epilogue.alpha))
    if before is not None:
        result = result + float(np.float32(epilogue.beta)) * before
    if bias is not None:
        result = result + bias
    return ACTIVATIONS[epilogue.activation][1](result) if epilogue.activation else result


class ResultTile:
    """Stores a tile of 32-bit results.

    Parameters
    ----------
    rows, columns, stride : int
        The matrix, and elements from one of its rows to the next.
    tile_rows, tile_columns : int
        Extents of a tile.
    runs : sequence of Run
        What each lane holds, by rows.
    epilogue : Epilogue
        What is done before.
    """

    def __init__(self, rows: int, columns: int, stride: int, tile_rows: int, tile_columns: int,
                 runs: Sequence[Run], epilogue: Epilogue) -> None:  # fmt: skip
        self.rows, self.columns, self.row_bytes = rows, columns, stride * _SIZE
        self.tile_rows, self.tile_columns = tile_rows, tile_columns
        self.runs, self.epilogue = list(runs), epilogue
        reach = self.row_bytes * tile_rows
        if reach > _MOST_OFFSET:
            raise KernelError(
                f"c: rows {self.row_bytes} bytes apart put the last row of a tile {reach} bytes from its "
                f"first; a store reaches {_MOST_OFFSET}: take a smaller stride"
            )

    @property
    def edges(self) -> bool:
        """Whether the last tiles hold results that the matrix does not have."""
        return bool(self.rows % self.tile_rows or self.columns % self.tile_columns)

    @property
    def inside(self) -> bool:
        """Whether there are tiles that lie wholly in the matrix."""
        return self.rows >= self.tile_rows and self.columns >= self.tile_columns

    def write(
        self,
        k: Kernel,
        base: Register,
        bias: Register | None,
        groups: tuple[Register, Register],
        lane: tuple[Register, Register],
        vectors: RegisterPool,
        scalars: RegisterPool,
    ) -> None:
        """Write the code that stores a tile, by masks where that is needed.

        Parameters
        ----------
        base, bias : Register
            SGPR pairs: addresses of the matrix and of the vector.
        groups : tuple of Register
            SGPRs: the tile's number down and across.
        lane : tuple of Register
            VGPRs: the lane's first row and column in the tile.
        vectors, scalars : RegisterPool
            Where registers come from.
        """
        spare = scalars.take(2, modulus=2)
        offset = vectors.take()
        row, column = lane
        add_product(k, base, groups[0], self.tile_rows * self.row_bytes, spare)
        add_product(k, base, groups[1], self.tile_columns * _SIZE, spare)
        k.v_mul_lo_u32(offset, row, self.row_bytes)
        k.v_lshl_add_u32(offset, column, 2, offset)
        if bias is not None:
            add_product(k, bias, groups[1], self.tile_columns * _SIZE, spare)
        writer = _Writer(self, k, base, bias, offset, lane, vectors, scalars, spare)
        if not self.edges:
            writer.tile(None)
            return
        left = scalars.take(2)
        for number, (extent, tile) in enumerate(
            ((self.rows, self.tile_rows), (self.columns, self.tile_columns))
        ):
            k.s_mul_i32(spare[0], groups[number], tile)
            k.s_sub_u32(left[number], extent, spare[0])
        if not self.inside:
            writer.tile(left)
            return
        masked, end = k.forward_label(), k.forward_label()
        k.s_cmp_lt_u32(left[0], self.tile_rows)
        k.s_cbranch_scc1(masked)
        k.s_cmp_lt_u32(left[1], self.tile_columns)
        k.s_cbranch_scc1(masked)
        writer.tile(None)
        k.s_branch(end)
        k.place(masked)
        writer.tile(left)
        k.place(end)


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one load or store takes."""

    registers: Register
    row: int
    column: int
    mask: Register | None


class _Writer:
    """Writes one variant of the code, with masks or without; the pools are as before when it ends."""

    def __init__(self, tile: ResultTile, k: Kernel, base: Register, bias: Register | None, offset: Register,
                 lane: tuple[Register, Register], vectors: RegisterPool, scalars: RegisterPool,
                 spare: Register) -> None:  # fmt: skip
        self.of, self.k, self.base, self.bias, self.offset = tile, k, base, bias, offset
        self.lane, self.vectors, self.scalars, self.spare = lane, vectors, scalars, spare

    def tile(self, left: Register | None) -> None:
        """Store all runs; ``left`` are the rows and columns from the tile's first to the matrix's end."""
        k, epilogue = self.k, self.of.epilogue
        mine: list[Register] = []
        masks = self._column_masks(left, mine)
        pieces = [piece for run in self.of.runs for piece in self._pieces(run, masks, left)]
        biases = self._biases(pieces, mine) if self.bias is not None else {}
        spare = self.vectors.take()
        mine.append(spare)
        reader: Register | None = None
        if epilogue.beta:
            reader = self.scalars.take(2, modulus=2)
            mine.append(reader)
            k.s_mov_b64(reader, self.base)
        self._at = {id(self.base): 0, id(reader): 0}
        self._masked_row: int | None = None
        for batch in self._batches(pieces, reader is not None):
            before: list[Register] = []
            for piece in batch if reader is not None else ():
                target = self.vectors.take(len(piece.registers))
                before.append(target)
                self._move(piece, reader, left, target)
            if left is not None and not epilogue.plain:
                k.s_mov_b32(exec_lo, -1)
            for place, piece in enumerate(batch):
                for number, value in enumerate(piece.registers):
                    if epilogue.alpha != 1:
                        k.v_mul_f32(value, _bits(epilogue.alpha), value)
                    if before:
                        k.v_fmac_f32(value, _bits(epilogue.beta), before[place][number])
                    if biases:
                        k.v_add_f32(value, value, biases[piece.column][number])
                    if epilogue.activation:
                        ACTIVATIONS[epilogue.activation][0](k, value, spare)
            for piece in batch:
                self._move(piece, self.base, left, None)
            self.vectors.release(*before)
        if left is not None:
            k.s_mov_b32(exec_lo, -1)
        for each in mine:
            (self.vectors if each.file == "v" else self.scalars).release(each)

    def _column_masks(self, left: Register | None, mine: list[Register]) -> dict[int, Register]:
        """A mask per column of a lane, or per run where runs lie wholly inside or outside."""
        if left is None:
            return {}
        masks: dict[int, Register] = {}
        for run in self.of.runs:
            width = len(run.registers)
            step = width if self.of.columns % width == 0 else 1
            for column in range(run.column, run.column + width, step):
                if column not in masks:
                    masks[column] = self.scalars.take()
                    self.k.s_sub_i32(self.spare[0], left[1], column)
                    self.k.v_cmp_gt_i32(masks[column], self.spare[0], self.lane[1])
        mine.extend(masks.values())
        return masks

    def _pieces(self, run: Run, masks: dict[int, Register], left: Register | None) -> Iterator[_Piece]:
        width = len(run.registers)
        if left is None or self.of.columns % width == 0:
            yield _Piece(run.registers, run.row, run.column, masks.get(run.column))
            return
        for number, register in enumerate(run.registers):
            yield _Piece(register, run.row, run.column + number, masks[run.column + number])

    def _biases(self, pieces: list[_Piece], mine: list[Register]) -> dict[int, Register]:
        """Load the vector's elements of a lane's columns."""
        k = self.k
        assert self.bias is not None
        address = self.vectors.take()
        k.v_lshlrev_b32(address, 2, self.lane[1])
        found: dict[int, Register] = {}
        for piece in pieces:
            if piece.column in found:
                continue
            width = len(piece.registers)
            target = found[piece.column] = self.vectors.take(width)
            if piece.mask is not None:
                k.s_mov_b32(exec_lo, piece.mask)
            k.instruction(
                f"global_load_b{32 * width}", target, address, self.bias, offset=piece.column * _SIZE
            )
        if any(piece.mask is not None for piece in pieces):
            k.s_mov_b32(exec_lo, -1)
        self.vectors.release(address)
        mine.extend(found.values())
        return found

    def _batches(self, pieces: list[_Piece], loading: bool) -> Iterator[list[_Piece]]:
        """Whole rows, as many as there is room for what they held before."""
        batch: list[_Piece] = []
        room = 32 if loading else 1
        for _, row in groupby(pieces, key=lambda piece: piece.row):
            batch += row
            if sum(len(piece.registers) for piece in batch) >= room:
                yield batch
                batch = []
        if batch:
            yield batch

    def _move(
        self, piece: _Piece, base: Register | None, left: Register | None, target: Register | None
    ) -> None:
        """Load into registers, or store where there are none to load into."""
        k = self.k
        assert base is not None
        further = (piece.row - self._at[id(base)]) * self.of.row_bytes
        if further:
            k.s_add_u32(base[0], base[0], further)
            k.s_addc_u32(base[1], base[1], 0)
            self._at[id(base)] = piece.row
        if left is not None:
            assert piece.mask is not None
            if self._masked_row != piece.row:
                # a comparison gives 0 for lanes that are off
                k.s_mov_b32(exec_lo, -1)
                k.s_sub_i32(self.spare[0], left[0], piece.row)
                k.v_cmp_gt_i32(self.spare[1], self.spare[0], self.lane[0])
                self._masked_row = piece.row
            k.s_and_b32(exec_lo, self.spare[1], piece.mask)
        bits, place = 32 * len(piece.registers), piece.column * _SIZE
        if target is None:
            k.instruction(f"global_store_b{bits}", self.offset, piece.registers, base, offset=place)
        else:
            k.instruction(f"global_load_b{bits}", target, self.offset, base, offset=place)
