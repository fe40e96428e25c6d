"""The loop of the products that matrix instructions compute, 16 by 16 results in 16 terms at a time.

A wave holds ``sides`` by ``sides`` such pieces. In LDS lie 64 bytes of the terms of each line, in chunks of
16 bytes: [chunk][line]. A lane's operand is 16 terms of one line: one chunk of 8-bit elements, or two
of 16-bit ones, each loaded by one instruction. Registers of an operand are loaded anew for the next terms as
soon as its last product of these has begun: rows in their order, and within the last row columns in theirs.
Between that and the next use are at least ``sides - 1`` products of 32 cycles, so no second set of registers
is needed.

A factor that lies across comes as rows of one term each. The thread that fetched as many of them as fit into
a register puts together what belongs to a line; that is the only vector arithmetic of the loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..isa.builder import Kernel, Register, half
from .matmul_problem import Product
from .register_pool import RegisterPool
from .tile_loads import Emit, TileLoader
from .tile_loop import THREADS, TileLoop, write
from .tile_results import Run

__all__ = ["MATRIX_TILES", "MatrixLoop"]

#: Rows and columns of a workgroup, from the most to the fewest.
MATRIX_TILES: Final = (128, 64, 32)
_PIECE: Final = 16
_CHUNK: Final = 16
#: Bytes of a line's terms that are in LDS at a time.
_BLOCK_BYTES: Final = 64
_CHUNKS: Final = _BLOCK_BYTES // _CHUNK
_BANKS_BYTES: Final = 128
_INSTRUCTIONS: Final = {
    "f16": "v_wmma_f32_16x16x16_f16",
    "bf16": "v_wmma_f32_16x16x16_bf16",
    "i8": "v_wmma_i32_16x16x16_iu8",
}
#: Selectors of ``v_perm_b32`` (bytes 0 to 3 are the second source's): elements of two registers in turns, the
#: lower two or four bytes of each and the upper ones.
_PAIRS: Final = (0x05040100, 0x07060302)
_BYTES: Final = (0x05010400, 0x07030602)


class _Panel:
    """One factor's tile in LDS, and the registers that a lane loads of it.

    Every eighth line begins ``gap`` bytes late, and chunks are a few bytes more apart than their lines take:
    so that what 32 lanes store at a time lies in 32 banks. A load of 16 bytes takes eight lanes at a time,
    whose lines follow each other.
    """

    def __init__(self, k: Kernel, loader: TileLoader, start: int, sides: int, vectors: RegisterPool) -> None:
        self.k, self.loader, self.start = k, loader, start
        along = loader.factor.along
        # of a factor that lies across, lanes that are eight apart store to lines that are a vector apart
        self.gap = 0 if along else 16 if loader.width == 16 else 32
        lines = self.line_place(loader.tile)
        self.plane = lines + -lines % _BANKS_BYTES + (32 if along else 16)
        self.size = self.plane * _CHUNKS
        self.words = _PIECE * loader.factor.size // 4
        self.operands = [vectors.take(self.words) for _ in range(sides)]
        self.read_address, self.write_address = vectors.take(), vectors.take()

    def line_place(self, line: int) -> int:
        """Bytes from the first line to another one, of a multiple of 8."""
        return line * _CHUNK + line // 8 * self.gap

    def _address(self, target: Register, line: Register, spare: Register) -> None:
        k = self.k
        k.v_lshlrev_b32(target, 4, line)
        if self.gap:
            k.v_lshrrev_b32(spare, 3, line)
            k.v_mul_u32_u24(spare, self.gap, spare)
            k.v_add_nc_u32(target, target, spare)

    def prepare(self, thread: Register, line: Register, term: Register, spare: Register) -> None:
        """Compute the address that this thread stores to."""
        k, size = self.k, self.loader.factor.size
        self.loader.coordinates(k, thread, 0, line, term)
        self._address(self.write_address, line, spare)
        shift = (_CHUNK // size).bit_length() - 1
        k.v_lshrrev_b32(spare, shift, term)
        k.v_mul_u32_u24(spare, self.plane, spare)
        k.v_add_nc_u32(self.write_address, self.write_address, spare)
        k.v_and_b32(term, _CHUNK // size - 1, term)
        k.v_lshl_add_u32(self.write_address, term, size.bit_length() - 1, self.write_address)

    def prepare_reads(self, line: Register, spare: Register) -> None:
        """Compute the address that this lane loads from; ``line`` is its first one."""
        self._address(self.read_address, line, spare)

    def loads(self, side: int, step: int, buffer: int) -> list[Emit]:
        """Load an operand: 16 terms of the lines of a piece."""
        k, target = self.k, self.operands[side]
        chunks = self.words * 4 // _CHUNK
        base = buffer + self.start + self.line_place(side * _PIECE)

        def load(chunk: int) -> Emit:
            place = base + (step * chunks + chunk) * self.plane
            part = target[4 * chunk : 4 * chunk + 3]
            return lambda: k.ds_load_b128(part, self.read_address, offset=place)

        return [load(chunk) for chunk in range(chunks)]

    def stores(self, buffer: int, spare: Sequence[Register]) -> list[Emit]:
        """Store what has been fetched; two VGPRs are used."""
        loader, k = self.loader, self.k
        base = buffer + self.start
        if loader.factor.along:

            def vector(load: int) -> Emit:
                place = base + self.line_place(load * loader.step)
                return lambda: k.ds_store_b128(self.write_address, loader.data[load], offset=place)

            return [vector(load) for load in range(loader.loads)]
        result: list[Emit] = []
        for group in range(loader.rounds):
            rows = loader.data[group * loader.pack : (group + 1) * loader.pack]
            # rows of a later round are so many chunks further on
            chunk = group * loader.step * loader.pack * loader.factor.size // _CHUNK
            place = base + chunk * self.plane
            join = self._join_pairs if loader.pack == 2 else self._join_bytes
            for word in range(loader.words):
                result += join([row[word] for row in rows], place + self.line_place_of(word), spare)
        return result

    def line_place_of(self, word: int) -> int:
        """Bytes from a vector's first line to the first one that a word of it holds."""
        line = word * 4 // self.loader.factor.size
        return line * _CHUNK + line // 8 * self.gap

    def _store(self, value: Register, place: int) -> Emit:
        return lambda: self.k.ds_store_b32(self.write_address, value, offset=place)

    def _perm(self, target: Register, high: Register, low: Register, selector: int) -> Emit:
        return lambda: self.k.v_perm_b32(target, high, low, selector)

    def _join_pairs(self, rows: Sequence[Register], place: int, spare: Sequence[Register]) -> list[Emit]:
        """Two terms of two lines: a register for each line."""
        first, second = rows
        low = spare[0]
        return [
            self._perm(low, second, first, _PAIRS[0]),
            self._perm(second, second, first, _PAIRS[1]),
            self._store(low, place),
            self._store(second, place + _CHUNK),
        ]

    def _join_bytes(self, rows: Sequence[Register], place: int, spare: Sequence[Register]) -> list[Emit]:
        """Four terms of four lines: a register for each line."""
        first, second, third, fourth = rows
        low, other = spare
        return [
            self._perm(low, second, first, _BYTES[0]),
            self._perm(second, second, first, _BYTES[1]),
            self._perm(other, fourth, third, _BYTES[0]),
            self._perm(fourth, fourth, third, _BYTES[1]),
            self._perm(first, other, low, _PAIRS[0]),
            self._perm(other, other, low, _PAIRS[1]),
            self._perm(third, fourth, second, _PAIRS[0]),
            self._perm(fourth, fourth, second, _PAIRS[1]),
            self._store(first, place),
            self._store(other, place + _CHUNK),
            self._store(third, place + 2 * _CHUNK),
            self._store(fourth, place + 3 * _CHUNK),
        ]


class MatrixLoop(TileLoop):
    """The product by matrix instructions; a wave has a quarter of the tile."""

    def __init__(
        self, k: Kernel, product: Product, tile: int, vectors: RegisterPool, scalars: RegisterPool
    ) -> None:
        self.k, self.tile = k, tile
        self.dtype = product.dtype
        size = product.left.size
        self.block = _BLOCK_BYTES // size
        self.sides = tile // 2 // _PIECE
        self.sums = [[vectors.take(8) for _ in range(self.sides)] for _ in range(self.sides)]
        self.thread = vectors.take()
        self.left, self.right = (
            TileLoader(factor, tile, self.block, THREADS, vectors, scalars, neighbours=8)
            for factor in (product.left, product.right)
        )
        self.a = _Panel(k, self.left, 0, self.sides, vectors)
        self.b = _Panel(k, self.right, self.a.size, self.sides, vectors)
        self.buffer = self.a.size + self.b.size
        k.lds = 2 * self.buffer
        joins = not (self.left.factor.along and self.right.factor.along)
        self.spare = [vectors.take() for _ in range(2 if joins else 0)]
        self.free = [*self.a.operands, *self.b.operands, *self.left.data, *self.right.data]
        self.runs = [
            Run(self.sums[i][j][number], i * _PIECE + 2 * number, j * _PIECE)
            for i in range(self.sides)
            for number in range(8)
            for j in range(self.sides)
        ]

    def prepare(self, groups: tuple[Register, Register], spare: Register) -> None:
        """Compute addresses, and set the sums to zero; see :meth:`.TileLoop.prepare`."""
        k = self.k
        line, term, other = self.a.operands[0][0], self.a.operands[0][1], self.a.operands[0][2]
        k.v_mov_b32(self.thread, k.workitem_id)
        # bits of a work-item's number: 3-0 line of a piece, 5 wave across, 6 wave down
        for panel, group, wave in ((self.a, groups[0], 6), (self.b, groups[1], 5)):
            panel.loader.prepare(k, self.thread, group, (line, term), spare)
            panel.prepare(self.thread, line, term, other)
            self._first(line, wave, term)
            k.v_and_b32(term, _PIECE - 1, self.thread)
            k.v_add_nc_u32(line, line, term)
            panel.prepare_reads(line, other)
        for piece in (piece for row in self.sums for piece in row):
            for number in range(0, len(piece), 2):
                k.dual(half.v_dual_mov_b32(piece[number], 0), half.v_dual_mov_b32(piece[number + 1], 0))

    def _first(self, target: Register, wave: int, spare: Register) -> None:
        """Compute the first line of this wave's part of the tile."""
        self.k.v_bfe_u32(spare, self.thread, wave, 1)
        self.k.v_mul_u32_u24(target, self.tile // 2, spare)

    def place(self, vectors: RegisterPool) -> tuple[Register, Register]:
        """Compute which results are the lane's; see :meth:`.TileLoop.place`."""
        k = self.k
        row, column, spare = (vectors.take() for _ in range(3))
        self._first(row, 6, spare)
        k.v_bfe_u32(spare, self.thread, 4, 1)
        k.v_add_nc_u32(row, row, spare)
        self._first(column, 5, spare)
        k.v_and_b32(spare, _PIECE - 1, self.thread)
        k.v_add_nc_u32(column, column, spare)
        vectors.release(spare)
        return row, column

    def stores(self, buffer: int) -> list[Emit]:
        """Store what has been fetched to LDS."""
        return [*self.a.stores(buffer, self.spare), *self.b.stores(buffer, self.spare)]

    def first_loads(self, buffer: int) -> list[Emit]:
        """Load the operands of a block's first terms."""
        return [
            load
            for panel in (self.b, self.a)
            for side in range(self.sides)
            for load in panel.loads(side, 0, buffer)
        ]

    def _products(self) -> list[Emit]:
        name = _INSTRUCTIONS[self.dtype]
        # 8-bit elements are signed where their operand is negated
        signs = {"neg_lo": [1, 1, 0]} if self.dtype == "i8" else {}

        def product(i: int, j: int) -> Emit:
            piece, a, b = self.sums[i][j], self.a.operands[i], self.b.operands[j]
            return lambda: self.k.instruction(name, piece, a, b, piece, **signs)

        return [product(i, j) for i in range(self.sides) for j in range(self.sides)]

    def compute(self, buffer: int, following: int | None, fetch: Sequence[Emit]) -> None:
        """Compute a block; see :meth:`.TileLoop.compute`."""
        steps, sides = self.block // _PIECE, self.sides
        for step in range(steps):
            products = self._products()
            # what is written behind each product
            behind: list[list[Emit]] = [[] for _ in products]
            if following is not None and step == steps - 2:
                _spread(self.stores(following), behind[len(behind) // 2 :])
            source = (step + 1, buffer) if step < steps - 1 else (0, following)
            if source[1] is not None:
                if source[0] == 0:
                    behind[sides - 1].append(self.k.s_barrier)
                for side in range(sides):
                    behind[(sides - 1) * sides + side] += self.b.loads(side, source[0], source[1])
                for side in range(sides):
                    behind[side * sides + sides - 1] += self.a.loads(side, source[0], source[1])
            if step == steps - 1:
                # early, as what is stored is stored late: so the loads have longer than a step
                _spread(fetch, behind[: -(-len(behind) // 4)])
            for product, beside in zip(products, behind, strict=True):
                product()
                write(beside)


def _spread(emits: Sequence[Emit], slots: list[list[Emit]]) -> None:
    """Put as many into each slot as there is need to, in their order."""
    each = -(-len(emits) // len(slots))
    for number, emit in enumerate(emits):
        slots[number // each].append(emit)
