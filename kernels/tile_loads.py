"""Tiles of a matrix on their way from memory to LDS: who fetches what, at the edges too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ..isa.builder import Kernel, Register, exec_lo
from .built import KernelError
from .register_pool import RegisterPool

__all__ = ["Emit", "Factor", "TileLoader", "add_product", "vector_width"]

#: Writes one instruction, or a few that stand together.
Emit = Callable[[], object]
#: Bytes of one load, the most that there is.
_VECTOR: Final = 16
_MOST_OFFSET: Final = (1 << 32) - 1


@dataclass(frozen=True, slots=True)
class Factor:
    """A matrix that is multiplied, as it lies in memory.

    Attributes
    ----------
    name : str
        The kernel's argument.
    lines : int
        Rows of the result that a left factor makes, columns that a right one makes.
    depth : int
        Length of the sums.
    stride : int
        Elements from one row in memory to the next.
    along : bool
        Whether the sum runs along a row in memory, so that a row is a line; else it runs across rows.
    size : int
        Bytes of an element.
    """

    name: str
    lines: int
    depth: int
    stride: int
    along: bool
    size: int

    @property
    def row_bytes(self) -> int:
        """Bytes from one row in memory to the next."""
        return self.stride * self.size

    @property
    def pack(self) -> int:
        """Elements of a line that go into a register, which one thread fetches together."""
        return 1 if self.along else 4 // self.size


def add_product(k: Kernel, pair: Register, number: Register, constant: int, spare: Register) -> None:
    """Add ``number * constant`` to a 64-bit address in SGPRs; two spare ones are used, and SCC."""
    low, high = constant & 0xFFFFFFFF, constant >> 32
    if not constant:
        return
    k.s_mul_i32(spare[0], number, low)
    k.s_mul_hi_u32(spare[1], number, low)
    k.s_add_u32(pair[0], pair[0], spare[0])
    k.s_addc_u32(pair[1], pair[1], spare[1])
    if high:
        k.s_mul_i32(spare[0], number, high)
        k.s_add_u32(pair[1], pair[1], spare[0])


def vector_width(factor: Factor, tile: int, block: int, threads: int) -> int:
    """Elements of one load: 16 bytes, of a factor that lies across no more than all threads have to do.

    Examples
    --------
    >>> vector_width(Factor("b", 100, 64, 100, along=False, size=4), 32, 8, 128)
    2
    """
    width = _VECTOR // factor.size
    return width if factor.along else min(width, tile * block // (factor.pack * threads))


class TileLoader:
    """Fetches tiles of ``tile`` lines and ``block`` terms of the sum, 16 bytes a lane and load.

    A factor whose rows are lines is fetched along the sum, the vectors of a line by neighbouring threads. A
    factor that lies across is fetched along its rows; one thread gets ``pack`` rows that follow each other,
    as many as elements go into a register, so that it can put them together.

    Lines beyond the matrix are fetched as its last one: what they give is never stored. So full blocks need
    no masks. The last terms of a sum, and the ends of rows that are no multiple of a vector, are fetched
    element by element under masks, as zeros where there is nothing (:meth:`careful`).

    Parameters
    ----------
    factor : Factor
        What is fetched.
    tile, block : int
        Lines, and terms of the sum.
    threads : int
        Work-items that fetch together.
    neighbours : int
        Of a factor that lies across: how many threads that follow each other take rows of the same columns.
    vectors, scalars : RegisterPool
        Where registers come from.

    Attributes
    ----------
    base : Register
        SGPR pair: address of the tile's first element in this block.
    data : list of Register
        VGPRs that the loads fill, in the order of the loads.
    left : Register
        SGPR: lines from the tile's first one to the matrix's end.
    """

    def __init__(
        self,
        factor: Factor,
        tile: int,
        block: int,
        threads: int,
        vectors: RegisterPool,
        scalars: RegisterPool,
        *,
        neighbours: int = 1,
    ) -> None:
        self.factor, self.tile, self.block, self.threads = factor, tile, block, threads
        self.pack = factor.pack
        self.width = width = vector_width(factor, tile, block, threads)
        self.words = width * factor.size // 4
        self.neighbours = neighbours
        if factor.along:
            self.columns = block // width
            self.step = threads // self.columns
            self.rounds = tile // self.step
        else:
            self.columns = tile // width
            self.step = threads // self.columns
            self.rounds = block // self.pack // self.step
        if self.rounds < 1:
            raise KernelError(
                f"a tile of {tile} lines and {block} terms is too small for {threads} work-items"
            )
        reach = factor.row_bytes * (tile if factor.along else block) + tile * factor.size
        if reach > _MOST_OFFSET:
            raise KernelError(
                f"{factor.name}: rows {factor.row_bytes} bytes apart put the last row of a tile {reach} "
                f"bytes from its first; a load reaches {_MOST_OFFSET}: take a smaller stride"
            )
        self.loads = self.rounds * self.pack
        self.base = scalars.take(2, modulus=2)
        self.left = scalars.take()
        self.offsets = [vectors.take() for _ in range(self.loads)]
        self.data = [vectors.take(self.words) for _ in range(self.loads)]

    @property
    def ragged(self) -> bool:
        """Whether the last tile holds lines that the matrix does not have."""
        return self.factor.lines % self.tile != 0

    @property
    def vectors_cross(self) -> bool:
        """Whether the last vector of a row reaches beyond the row."""
        return not self.factor.along and self.factor.lines % self.width != 0

    @property
    def full_blocks(self) -> int:
        """Blocks that a tile fetches without masks, if it is not the last one."""
        return self.factor.depth // self.block

    @property
    def last_full_blocks(self) -> int:
        """Blocks that the last tile fetches without masks.

        A vector that reaches beyond its row reads the rows that follow, fewer than it has elements, even
        where they lie close together; so many rows at the end are left for masks.
        """
        if not self.vectors_cross:
            return self.full_blocks
        return max(0, self.factor.depth - self.width + 1) // self.block

    def coordinates(self, k: Kernel, thread: Register, load: int, line: Register, term: Register) -> None:
        """Compute the first line and the first term of what a thread fetches by a load."""
        place, row = divmod(load, self.pack)
        if self.factor.along:
            k.v_lshrrev_b32(line, self.columns.bit_length() - 1, thread)
            if place:
                k.v_add_nc_u32(line, place * self.step, line)
            k.v_and_b32(term, self.columns - 1, thread)
            k.v_lshlrev_b32(term, self.width.bit_length() - 1, term)
            return
        near = self.neighbours.bit_length() - 1
        across = self.columns.bit_length() - 1
        k.v_bfe_u32(line, thread, near, across)
        k.v_lshlrev_b32(line, self.width.bit_length() - 1, line)
        k.v_lshrrev_b32(term, near + across, thread)
        if near:
            # line is there already: term = (thread >> near + across) * neighbours + thread % neighbours
            k.v_lshlrev_b32(term, near, term)
            k.v_bfi_b32(term, self.neighbours - 1, thread, term)
        if place:
            k.v_add_nc_u32(term, place * self.step, term)
        if self.pack > 1:
            k.v_lshlrev_b32(term, self.pack.bit_length() - 1, term)
        if row:
            k.v_add_nc_u32(term, row, term)

    def prepare(self, k: Kernel, thread: Register, group: Register, spare: tuple[Register, ...],
                scalar: Register) -> None:  # fmt: skip
        """Compute addresses; ``base`` holds the matrix's address.

        Parameters
        ----------
        thread : Register
            VGPR with the work-item's number.
        group : Register
            SGPR with the tile's number.
        spare : tuple of Register
            Two VGPRs.
        scalar : Register
            Two SGPRs.
        """
        factor = self.factor
        line_bytes = factor.row_bytes if factor.along else factor.size
        add_product(k, self.base, group, self.tile * line_bytes, scalar)
        k.s_mul_i32(self.left, group, self.tile)
        k.s_sub_u32(self.left, factor.lines, self.left)
        if self.ragged:
            # the last line, or the last vector's first one
            k.s_add_u32(scalar[0], self.left, -1)
            if not factor.along:
                k.s_and_b32(scalar[0], scalar[0], -self.width)
        line, term = spare
        for load, offset in enumerate(self.offsets):
            self.coordinates(k, thread, load, line, term)
            if self.ragged:
                k.v_min_u32(line, scalar[0], line)
            row, column = (line, term) if factor.along else (term, line)
            k.v_mul_lo_u32(offset, row, factor.row_bytes)
            k.v_lshl_add_u32(offset, column, factor.size.bit_length() - 1, offset)

    def fetches(self, k: Kernel) -> list[Emit]:
        """The loads of a full block, one by one."""

        def fetch(load: int) -> Emit:
            name = f"global_load_b{32 * self.words}"
            return lambda: k.instruction(name, self.data[load], self.offsets[load], self.base)

        return [fetch(load) for load in range(self.loads)]

    def advance(self, k: Kernel, step: Register) -> None:
        """Go on by ``step`` bytes, an SGPR."""
        k.s_add_u32(self.base[0], self.base[0], step)
        k.s_addc_u32(self.base[1], self.base[1], 0)

    @property
    def block_bytes(self) -> int:
        """Bytes from one block to the next."""
        return self.block * (self.factor.size if self.factor.along else self.factor.row_bytes)

    def careful(self, k: Kernel, thread: Register, terms: Register, spare: tuple[Register, ...],
                masks: tuple[Register, ...]) -> None:  # fmt: skip
        """Fetch a block whose last terms or lines may not exist: zeros stand for them.

        Parameters
        ----------
        terms : Register
            SGPR: how many terms are left from here.
        spare : tuple of Register
            Two VGPRs and, for 8-bit elements, one for each dword of a vector.
        masks : tuple of Register
            Two SGPRs.
        """
        factor = self.factor
        line, term, *bytes_ = spare
        for load, (offset, data) in enumerate(zip(self.offsets, self.data, strict=True)):
            for each in (*data, *(bytes_[: self.words] if factor.size == 1 else ())):
                k.v_mov_b32(each, 0)
            self.coordinates(k, thread, load, line, term)
            once, each_time = (self.left, line), (terms, term)
            if not factor.along:
                once, each_time = each_time, once
            k.v_cmp_gt_i32(masks[0], *once)
            for element in range(self.width):
                k.s_sub_i32(masks[1], each_time[0], element)
                k.v_cmp_gt_i32(masks[1], masks[1], each_time[1])
                k.s_and_b32(exec_lo, masks[0], masks[1])
                self._element(k, data, bytes_, element, offset)
                k.s_mov_b32(exec_lo, -1)
            if factor.size == 1:
                for word, low in enumerate(data):
                    k.v_lshl_or_b32(low, bytes_[word], 8, low)

    def _element(
        self, k: Kernel, data: Register, bytes_: list[Register], element: int, offset: Register
    ) -> None:
        size = self.factor.size
        place = element * size
        if size == 4:
            k.global_load_b32(data[element], offset, self.base, offset=place)
            return
        # of four bytes the first and the third go into the halves of one register, the others of a second
        word, part = divmod(place, 4)
        half = part >> 1
        target = bytes_[word] if size == 1 and part & 1 else data[word]
        name = f"global_load_d16{'_hi' if half else ''}_{'b16' if size == 2 else 'u8'}"
        k.instruction(name, target, offset, self.base, offset=place)
