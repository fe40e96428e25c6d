"""The loop of the fp32 matrix product: every vector instruction of it is two multiply-adds.

A lane holds ``rows`` by ``columns`` sums. For one term of the sum it needs ``rows`` elements of the left
factor and ``columns`` of the right one, which lie in LDS as [term][line] and are loaded in pairs, one term
ahead. Left elements live in VGPR banks 2 and 3, right ones in banks 0 and 1. A pair of left elements and a
pair of right ones make four products in two instructions; the four sources of each are in four banks, the two
first and the two second ones differ in parity (so that the interlock of gfx11's dual issue holds), and both
instructions read the same registers. Sums lie in the order of the result, which gives the two destinations
different parity by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..isa.builder import Kernel, Register, half
from .register_pool import RegisterPool
from .tile_loads import Emit, Factor, TileLoader
from .tile_loop import THREADS, TileLoop, write
from .tile_results import Run

__all__ = ["TILES", "TileShape", "VectorLoop"]

_ELEMENT: Final = 4


@dataclass(frozen=True, slots=True)
class TileShape:
    """What a workgroup computes at a time.

    Attributes
    ----------
    tile : int
        Rows, and columns.
    block : int
        Terms of the sum that are in LDS at a time; even.
    rows, columns : int
        Sums of a lane.
    """

    tile: int
    block: int
    rows: int
    columns: int


#: From the largest to the smallest.
TILES: Final = (TileShape(128, 8, 16, 8), TileShape(64, 8, 8, 4), TileShape(32, 16, 4, 2))


class _Panel:
    """One factor's tile in LDS, and the registers that a lane loads of it.

    ``pitch`` is the bytes from one term to the next. Lines that are fetched along the sum are stored element
    by element; then the terms are a little further apart, so that what one store writes is in all banks.
    """

    def __init__(self, k: Kernel, loader: TileLoader, start: int, sets: list[list[Register]],
                 vectors: RegisterPool) -> None:  # fmt: skip
        self.k, self.loader, self.start, self.sets = k, loader, start, sets
        self.pitch = (loader.tile + _padding(loader)) * _ELEMENT
        self.size = self.pitch * loader.block
        self.read_address, self.write_address = vectors.take(), vectors.take()

    def prepare(self, thread: Register, line: Register, term: Register) -> None:
        """Compute the address that this thread stores to."""
        k = self.k
        self.loader.coordinates(k, thread, 0, line, term)
        k.v_mul_u32_u24(self.write_address, term, self.pitch)
        k.v_lshl_add_u32(self.write_address, line, 2, self.write_address)

    def loads(self, term: int, buffer: int, places: Sequence[int]) -> list[Emit]:
        """Load the elements of a term, pairs whose first lines are ``places``."""
        base = buffer + self.start + term * self.pitch

        def load(target: Register, line: int) -> Emit:
            place = base + line * _ELEMENT
            return lambda: self.k.ds_load_b64(target, self.read_address, offset=place)

        return [load(target, line) for target, line in zip(self.sets[term % 2], places, strict=True)]

    def stores(self, buffer: int) -> list[Emit]:
        """Store what has been fetched."""
        loader, k = self.loader, self.k
        base = buffer + self.start

        def element(load: int, number: int) -> Emit:
            place = base + load * loader.step * _ELEMENT + number * self.pitch
            data = loader.data[load][number]
            return lambda: k.ds_store_b32(self.write_address, data, offset=place)

        def vector(load: int) -> Emit:
            place = base + load * loader.step * self.pitch
            return lambda: k.ds_store_b128(self.write_address, loader.data[load], offset=place)

        if loader.factor.along:
            return [element(load, number) for load in range(loader.loads) for number in range(loader.width)]
        return [vector(load) for load in range(loader.loads)]


def _padding(loader: TileLoader) -> int:
    """Elements between terms such that the elements which 32 lanes store together lie in 32 banks.

    Lane ``columns * line + n`` stores to term ``4 * n`` of a line: four terms have to be a multiple of the 32
    banks and as many more as lines are stored together.
    """
    return 8 // loader.columns if loader.factor.along else 0


class VectorLoop(TileLoop):
    """The product by dual multiply-adds, in tiles of a shape; waves are 4 by 8 lanes."""

    def __init__(self, k: Kernel, shape: TileShape, left: Factor, right: Factor, vectors: RegisterPool,
                 scalars: RegisterPool) -> None:  # fmt: skip
        self.k, self.tile, self.block = k, shape.tile, shape.block
        rows, columns = shape.rows, shape.columns
        # two sets of each: what is multiplied, and what is on its way. Banks first; the rest fills the gaps
        a_sets, b_sets = (
            [[vectors.take(2, residue=bank, modulus=4) for _ in range(count // 2)] for _ in range(2)]
            for count, bank in ((rows, 2), (columns, 0))
        )
        self.thread = vectors.take()
        self.row, self.column = vectors.take(), vectors.take()
        self.left = TileLoader(left, shape.tile, shape.block, THREADS, vectors, scalars)
        self.right = TileLoader(right, shape.tile, shape.block, THREADS, vectors, scalars)
        self.a = _Panel(k, self.left, 0, a_sets, vectors)
        self.b = _Panel(k, self.right, self.a.size, b_sets, vectors)
        self.buffer = self.a.size + self.b.size
        k.lds = 2 * self.buffer
        self.sums = [vectors.take(columns, modulus=2) for _ in range(rows)]
        self.free = [register for panel in (self.a, self.b) for each in panel.sets for register in each]
        self.free += [*self.left.data, *self.right.data]
        # rows in pairs over 4 lanes, columns in runs of four over 8 lanes
        self.row_places = [8 * pair for pair in range(rows // 2)]
        self._width = min(4, columns)
        self.column_places = [8 * self._width * run for run in range(columns // self._width)]
        self.runs = [
            Run(self._results(row, run), self.row_places[row // 2] + row % 2, place)
            for row in range(rows)
            for run, place in enumerate(self.column_places)
        ]

    def _results(self, row: int, run: int) -> Register:
        first = run * self._width
        return self.sums[row][first : first + self._width - 1]

    def prepare(self, groups: tuple[Register, Register], spare: Register) -> None:
        """Compute addresses, and set the sums to zero; see :meth:`.TileLoop.prepare`."""
        k = self.k
        first, second = self.free[0]
        k.v_mov_b32(self.thread, k.workitem_id)
        for panel, group in ((self.a, groups[0]), (self.b, groups[1])):
            panel.loader.prepare(k, self.thread, group, (first, second), spare)
            panel.prepare(self.thread, first, second)
        # bits of a work-item's number: 2-0 lane across, 4-3 lane down, 5 wave across, 6 wave down
        for target, wave, lane, width, step in (
            (self.row, 6, 3, 2, 2),
            (self.column, 5, 0, 3, self._width),
        ):
            k.v_bfe_u32(target, self.thread, wave, 1)
            k.v_mul_u32_u24(target, self.tile // 2, target)
            k.v_bfe_u32(first, self.thread, lane, width)
            k.v_lshl_add_u32(target, first, step.bit_length() - 1, target)
        k.v_lshlrev_b32(self.a.read_address, 2, self.row)
        k.v_lshlrev_b32(self.b.read_address, 2, self.column)
        for row in self.sums:
            for number in range(0, len(row), 2):
                k.dual(half.v_dual_mov_b32(row[number], 0), half.v_dual_mov_b32(row[number + 1], 0))

    def place(self, vectors: RegisterPool) -> tuple[Register, Register]:
        """Give the lane's first row and column, which are there since the beginning."""
        del vectors
        return self.row, self.column

    def products(self, term: int) -> list[Emit]:
        """Multiply and add for one term."""
        left, right = self.a.sets[term % 2], self.b.sets[term % 2]
        result: list[Emit] = []

        def pair(i: int, j: int, cross: int) -> Emit:
            # (even row, column) and (odd row, other column)
            x, y = j * 2 + cross, j * 2 + 1 - cross
            return lambda: self.k.dual(
                half.v_dual_fmac_f32(self.sums[2 * i][x], left[i][0], right[j][cross]),
                half.v_dual_fmac_f32(self.sums[2 * i + 1][y], left[i][1], right[j][1 - cross]),
            )

        for i in range(len(left)):
            # there and back, so that neighbours share registers
            across = range(len(right)) if i % 2 == 0 else range(len(right) - 1, -1, -1)
            for j in across:
                result += [pair(i, j, 0), pair(i, j, 1)]
        return result

    def _term_loads(self, term: int, buffer: int) -> list[Emit]:
        """Load a term's elements; the pair that is needed first comes last, so that one wait is enough."""
        columns = [place + pair for place in self.column_places for pair in range(0, self._width, 2)]
        left = self.a.loads(term, buffer, self.row_places)
        return [*self.b.loads(term, buffer, columns), *reversed(left)]

    def stores(self, buffer: int) -> list[Emit]:
        """Store what has been fetched to LDS."""
        # what was fetched last comes first: one wait, too
        return [*reversed(self.b.stores(buffer)), *reversed(self.a.stores(buffer))]

    def first_loads(self, buffer: int) -> list[Emit]:
        """Load the elements of a block's first term."""
        return self._term_loads(0, buffer)

    def compute(self, buffer: int, following: int | None, fetch: Sequence[Emit]) -> None:
        """Compute a block; see :meth:`.TileLoop.compute`."""
        last = self.block - 1
        for term in range(last + 1):
            # before the products, together: an access waits until the vector unit is empty, which costs about
            # as much for one as for twelve
            if term < last:
                write(self._term_loads(term + 1, buffer))
            elif following is not None:
                self.k.s_barrier()
                write(self.first_loads(following))
            if following is not None and term == last - 2:
                write(self.stores(following))
            if term == last - 1:
                write(fetch)
            write(self.products(term))
