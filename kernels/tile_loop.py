"""What matrix products have in common: tiles go through LDS, two at a time; the sums stay in registers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Final

from ..isa.builder import Kernel, Label, Register, s, v
from .built import BuiltKernel, build, kernel_arguments
from .matmul_problem import Product
from .register_pool import RegisterPool
from .tile_loads import Emit, TileLoader, add_product
from .tile_results import ResultTile, Run

__all__ = ["THREADS", "TileLoop", "build_product", "write"]

#: Work-items of a workgroup: two by two waves.
THREADS: Final = 128
_SCALARS: Final = 100
_VECTORS: Final = 256


class TileLoop(ABC):
    """Writes the parts of a kernel that compute a tile in registers.

    Attributes
    ----------
    k : Kernel
        Where it is written.
    tile, block : int
        Rows and columns of a tile; terms of the sum that are in LDS at a time.
    buffer : int
        Bytes of LDS for a block; there are two.
    left, right : TileLoader
        Their ``base`` is to be loaded with the factors' addresses.
    thread : Register
        VGPR with the work-item's number.
    runs : list of Run
        Where the results are.
    free : list of Register
        What holds nothing before the first block and after the last one.
    """

    k: Kernel
    tile: int
    block: int
    buffer: int
    left: TileLoader
    right: TileLoader
    thread: Register
    runs: list[Run]
    free: list[Register]

    @abstractmethod
    def prepare(self, groups: tuple[Register, Register], spare: Register) -> None:
        """Compute addresses, and set the sums to zero.

        Parameters
        ----------
        groups : tuple of Register
            SGPRs: the tile's number down and across.
        spare : Register
            Two SGPRs.
        """

    @abstractmethod
    def place(self, vectors: RegisterPool) -> tuple[Register, Register]:
        """Give the VGPRs that hold the lane's first row and column in the tile, behind the last block."""

    @abstractmethod
    def stores(self, buffer: int) -> list[Emit]:
        """Store what has been fetched to LDS."""

    @abstractmethod
    def first_loads(self, buffer: int) -> list[Emit]:
        """Load what a block's first term needs from LDS."""

    @abstractmethod
    def compute(self, buffer: int, following: int | None, fetch: Sequence[Emit]) -> None:
        """Compute a block from one buffer; bring the next one into the other, where there is one.

        What the next block needs has been fetched into registers. It is stored to the other buffer before
        the end, and ``fetch`` fetches the block after it. One barrier: there all waves have stored, and have
        loaded all that they need of this buffer. Behind it, what the next block's first term needs is loaded.
        """

    def _fetches(self) -> list[Emit]:
        return [*self.left.fetches(self.k), *self.right.fetches(self.k)]

    def _fetch_next(self, rounds: Register, steps: tuple[Register, Register]) -> list[Emit]:
        """Go on in memory, unless this was the last block, which is then fetched again; fetch."""
        k, (left, right) = self.k, steps
        return [
            lambda: k.s_cmp_gt_u32(rounds, 2),
            lambda: k.s_cselect_b32(left, self.left.block_bytes, 0),
            lambda: k.s_cselect_b32(right, self.right.block_bytes, 0),
            lambda: self.left.advance(k, left),
            lambda: self.right.advance(k, right),
            *self._fetches(),
        ]

    def _skip_block(self, step: Register) -> None:
        for loader in (self.left, self.right):
            self.k.s_mov_b32(step, loader.block_bytes)
            loader.advance(self.k, step)

    def run_full_blocks(self, rounds: Register, steps: tuple[Register, Register], none: Label) -> None:
        """Compute all blocks that need no masks.

        Parameters
        ----------
        rounds : Register
            SGPR: how many. It ends as 0.
        steps : tuple of Register
            SGPRs.
        none : Label
            Where to go if there are none.
        """
        k = self.k
        k.s_cmp_eq_u32(rounds, 0)
        k.s_cbranch_scc1(none)
        write(self._fetches())
        # the second block, if there is one
        k.s_cmp_gt_u32(rounds, 1)
        k.s_cselect_b32(steps[0], self.left.block_bytes, 0)
        k.s_cselect_b32(steps[1], self.right.block_bytes, 0)
        self.left.advance(k, steps[0])
        self.right.advance(k, steps[1])
        write(self.stores(0))
        write(self._fetches())
        k.s_barrier()
        write(self.first_loads(0))
        end = k.forward_label()
        top = k.label()
        for buffer, following in ((0, self.buffer), (self.buffer, 0)):
            self.compute(buffer, following, self._fetch_next(rounds, steps))
            k.s_sub_u32(rounds, rounds, 1)
            k.s_cmp_eq_u32(rounds, 0)
            if following:
                k.s_cbranch_scc1(end)
            else:
                k.s_cbranch_scc0(top)
        k.place(end)
        self._skip_block(steps[0])

    def run_careful_blocks(self, terms: Register, masks: tuple[Register, Register]) -> None:
        """Compute what is left, block by block, under masks; ``terms``, an SGPR, is how many and not 0."""
        k = self.k
        top = k.label()
        spare = tuple(register for each in self.free[:4] for register in each)
        for loader in (self.left, self.right):
            loader.careful(k, self.thread, terms, spare, masks)
        k.s_barrier()
        write(self.stores(0))
        k.s_barrier()
        write(self.first_loads(0))
        self.compute(0, None, ())
        self._skip_block(masks[0])
        k.s_sub_i32(terms, terms, self.block)
        k.s_cmp_gt_i32(terms, 0)
        k.s_cbranch_scc1(top)

    def run(self, rounds: Register, terms: Register, spare: Register) -> None:
        """Compute all blocks. Five SGPRs are used; ``spare`` is two of them together."""
        k = self.k
        loaders = (self.left, self.right)
        depth, full = self.left.factor.depth, self.left.full_blocks
        least = min(each.last_full_blocks for each in loaders)
        k.s_mov_b32(rounds, full)
        for loader in loaders:
            if loader.last_full_blocks < full and loader.ragged:
                k.s_cmp_lt_u32(loader.left, loader.tile)
                k.s_cselect_b32(rounds, least, rounds)
        # what the loop leaves to masks
        k.s_mul_i32(terms, rounds, self.block)
        k.s_sub_u32(terms, depth, terms)
        none, end = k.forward_label(), k.forward_label()
        if full:
            self.run_full_blocks(rounds, (spare[0], spare[1]), none)
        k.place(none)
        if depth % self.block or least < full:
            k.s_cmp_eq_u32(terms, 0)
            k.s_cbranch_scc1(end)
            self.run_careful_blocks(terms, (spare[0], spare[1]))
        k.place(end)


def write(emits: Sequence[Emit]) -> None:
    """Write instructions one after the other."""
    for emit in emits:
        emit()


def build_product(
    product: Product,
    name: str,
    tile: int,
    loop_of: Callable[[Kernel, RegisterPool, RegisterPool], TileLoop],
) -> BuiltKernel:
    """Write and build the kernel of a product.

    Parameters
    ----------
    product : Product
        What is computed.
    name : str
        The kernel's symbol.
    tile : int
        Rows and columns of a workgroup.
    loop_of : callable
        Makes the loop in a kernel, with registers from two pools, of vector and of scalar ones.
    """
    arguments = kernel_arguments(*product.inputs, product.c)
    with Kernel(name, arguments=arguments, workgroup=THREADS, workgroup_ids="xyz") as k:
        vectors = RegisterPool(v, _VECTORS)
        scalars = RegisterPool(s, _SCALARS, range(16))
        loop = loop_of(k, vectors, scalars)
        groups = k.workgroup_id_y, k.workgroup_id_x
        c = scalars.take(2, modulus=2)
        bias = scalars.take(2, modulus=2) if product.epilogue.bias else None
        spare = scalars.take(2, modulus=2)
        rounds, terms = scalars.take(), scalars.take()
        for argument, target in (("a", loop.left.base), ("b", loop.right.base), ("c", c), ("bias", bias)):
            if target is not None:
                k.load_argument(target, argument)
        if product.batch > 1:
            bases = (loop.left.base, loop.right.base, c)
            for base, step in zip(bases, product.batch_bytes, strict=True):
                add_product(k, base, k.workgroup_id_z, step, spare)
        loop.prepare(groups, spare)
        loop.run(rounds, terms, spare)
        vectors.release(*loop.free)
        lane = loop.place(vectors)
        result = ResultTile(product.m, product.n, product.stride_c, tile, tile, loop.runs, product.epilogue)
        result.write(k, c, bias, groups, lane, vectors, scalars)
        k.s_endpgm()
    times = f", {product.batch} times" if product.batch != 1 else ""
    return build(
        k,
        name=f"{name} {product.m}x{product.n}x{product.k} {product.dtype}{times}",
        grid=(-(-product.n // tile), -(-product.m // tile), product.batch),
        inputs=product.inputs,
        outputs=[product.c],
        reference=product.reference,
        tolerance=product.tolerance,
    )
