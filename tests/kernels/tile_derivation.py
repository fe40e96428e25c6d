"""What the cost model says of the tiles of matrix products: the table that kernels choose by, derived anew.

``PYTHONPATH=. python tests/kernels/tile_derivation.py`` from the repository's root prints the table of
``kernels/tile_cost_table.py``; it takes some minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product as pairs

from barewave.isa.cost_model import Estimate, card_cycles, estimate
from barewave.isa.occupancy import occupancy_of
from barewave.kernels.built import BuiltKernel
from barewave.kernels.matmul import matmul
from barewave.kernels.matmul_loop import TILES
from barewave.kernels.matmul_problem import Product
from barewave.kernels.matmul_wmma import matmul_wmma
from barewave.kernels.matmul_wmma_loop import MATRIX_TILES
from barewave.kernels.tile_costs import TileCost, blocks_of, tile_groups

__all__ = ["KINDS", "SIZES", "block_of", "derive", "make", "model_cycles", "print_table"]

Kind = tuple[str, bool, bool]
KINDS: list[Kind] = [
    (dtype, *across) for dtype in ("f32", "f16", "i8") for across in pairs((False, True), repeat=2)
]
"""Types, and whether either factor is transposed; bf16 is as f16."""
SIZES: tuple[int, ...] = (128, 64, 32)
"""Extents of tiles."""
_EVEN, _RAGGED = 1024, 1023


def make(product: Product, tile: int) -> BuiltKernel:
    """Build the kernel of a product with a tile."""
    layout = {
        "batch": product.batch, "transpose_a": product.transpose_a, "transpose_b": product.transpose_b,
        "tile": tile,
    }  # fmt: skip
    sizes = product.m, product.n, product.k
    return (
        matmul(*sizes, **layout)
        if product.dtype == "f32"
        else matmul_wmma(*sizes, dtype=product.dtype, **layout)
    )


def block_of(dtype: str, tile: int) -> int:
    """Terms of a block."""
    if dtype == "f32":
        return next(each.block for each in TILES if each.tile == tile)
    assert tile in MATRIX_TILES
    return 64 if dtype == "i8" else 32


def _resident(built: BuiltKernel) -> int:
    return occupancy_of(built.vgprs, 32, built.lds, built.block[0]).groups


def _found(built: BuiltKernel, groups: int, trips: dict[int, int] | None = None) -> Estimate:
    """A workgroup has a wave for each SIMD of its processor."""
    return estimate(built.scheduled, waves=groups, together=1, trips=trips)


def derive(kind: Kind, tile: int) -> TileCost:
    """Analyse the kernels of a tile: without masks, with them, and with nothing else."""
    dtype, transpose_a, transpose_b = kind
    block = block_of(dtype, tile)
    even, ragged, short = (
        make(Product(size, size, depth, dtype, 1, transpose_a, transpose_b), tile)
        for size, depth in ((_EVEN, _EVEN), (_RAGGED, _RAGGED), (_RAGGED, block - 1))
    )
    resident = _resident(even)
    columns: list[tuple[float, ...]] = []
    for groups in (1, 2, 3, resident):
        plain, masked = _found(even, groups), _found(ragged, groups)
        (full,) = (plain.loop_cycles(loop.head) for loop in plain.loops)
        rounds = [masked.loop_cycles(loop.head) for loop in masked.loops]
        columns.append(
            (plain.cycles - full, masked.cycles - sum(rounds), full, rounds[1], _found(short, groups).cycles)
        )
    rows = [tuple(float(round(value)) for value in row) for row in zip(*columns, strict=True)]
    return TileCost(resident, block, *rows)


def _trips(built: BuiltKernel, product: Product, tile: int) -> tuple[dict[int, int], dict[int, int]]:
    """Rounds of the loops, of which the first computes two blocks: rounded down and up."""
    block = block_of(product.dtype, tile)
    blocks = blocks_of(product, tile, block)
    heads = [loop.head for loop in _found(built, 1).loops]
    # the loop is there for any workgroup's sake, whether this one has a block for it or not
    first = {heads.pop(0): blocks.full} if product.k >= block else {}
    rest = {heads.pop(0): blocks.careful} if heads else {}
    down, up = ({head: (count + more) // 2 for head, count in first.items()} for more in (0, 1))
    return down | rest, up | rest


def model_cycles(product: Product, tile: int) -> float:
    """Cycles of the card by the analysis of the very kernel: no table, no line between two numbers."""
    built = make(product, tile)
    down, up = _trips(built, product, tile)
    return card_cycles(
        tile_groups(product, tile), _resident(built),
        lambda groups: (_found(built, groups, down).cycles + _found(built, groups, up).cycles) / 2,
    )  # fmt: skip


def _rows() -> Iterator[str]:
    for kind in KINDS:
        yield f"    {kind!r}: {{".replace("'", '"')
        for tile in SIZES:
            cost = derive(kind, tile)
            parts = [cost.even, cost.ragged, cost.round, cost.careful, cost.short]
            even, ragged, full, careful, short = (
                f"({', '.join(f'{value:g}' for value in part)})" for part in parts
            )
            yield f"        {tile}: TileCost({cost.resident}, {cost.block}, {even}, {ragged},"
            yield f"            {full}, {careful}, {short}),"
        yield "    },"


def print_table() -> None:
    """Print the table's rows."""
    for line in _rows():
        print(line, flush=True)


if __name__ == "__main__":
    print_table()
