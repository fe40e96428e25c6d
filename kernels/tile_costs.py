"""Which tile a matrix product takes: the one with which the card is through first, by the cost model.

The model's analysis of a tile's kernel takes longer than it may take to ask for a kernel, so what it says
is kept in :mod:`.tile_cost_table`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from ..isa.cost_model import card_cycles
from .matmul_problem import Product
from .tile_loads import Factor, vector_width
from .tile_loop import THREADS

__all__ = ["Blocks", "TileCost", "blocks_of", "fastest_tile", "product_cycles", "tile_groups"]

#: Fewest workgroups that costs are kept for; the most is what fits.
_FEW: Final = 3
#: A tile is as good as the best if it takes no longer than this.
_NEAR: Final = 1.02


@dataclass(frozen=True, slots=True)
class TileCost:
    """Cycles of the kernel of one tile, with 1, 2, 3 and ``resident`` workgroups on a workgroup processor.

    Attributes
    ----------
    resident : int
        Workgroups that fit.
    block : int
        Terms of the sum that are in LDS at a time.
    even, ragged : tuple of float
        Of all but the loops, where nothing is masked and where something is.
    round : tuple of float
        Of two blocks without masks.
    careful : tuple of float
        Of a block with masks.
    short : tuple of float
        Of all of a kernel whose sums are shorter than a block.
    """

    resident: int
    block: int
    even: tuple[float, ...]
    ragged: tuple[float, ...]
    round: tuple[float, ...]
    careful: tuple[float, ...]
    short: tuple[float, ...]

    def at(self, cycles: tuple[float, ...], groups: int) -> float:
        """Cycles for another number of workgroups.

        A loop takes as long as one round of a workgroup, or as long as what is kept longest works for all of
        them, which the most workgroups show; what is no loop lies on the line between two numbers.
        """
        if groups <= _FEW:
            return cycles[groups - 1]
        if cycles is self.round:
            return max(cycles[_FEW - 1], cycles[-1] * groups / self.resident)
        part = (groups - _FEW) / (self.resident - _FEW)
        return cycles[_FEW - 1] + part * (cycles[-1] - cycles[_FEW - 1])


class Blocks(NamedTuple):
    """Blocks that the last workgroup computes.

    Attributes
    ----------
    full, careful : int
        Without masks and with them.
    """

    full: int
    careful: int


def blocks_of(product: Product, tile: int, block: int) -> Blocks:
    """Count the blocks of the sum, as :class:`.tile_loads.TileLoader` fetches them."""

    def full(factor: Factor) -> int:
        width = vector_width(factor, tile, block, THREADS)
        crosses = not factor.along and factor.lines % width != 0
        return max(0, factor.depth - (width - 1) * crosses) // block

    count = min(full(product.left), full(product.right))
    return Blocks(count, -(-(product.k - count * block) // block))


def tile_groups(product: Product, tile: int) -> int:
    """Workgroups of a product."""
    return -(-product.m // tile) * -(-product.n // tile) * product.batch


def product_cycles(product: Product, tile: int, cost: TileCost) -> float:
    """Cycles of the card for a product with a tile.

    Parameters
    ----------
    product : Product
        What is computed.
    tile : int
        Rows and columns of a workgroup.
    cost : TileCost
        Of that tile.
    """
    blocks = blocks_of(product, tile, cost.block)
    ragged = blocks.careful or product.m % tile or product.n % tile
    begin = cost.ragged if ragged else cost.even

    def cycles(groups: int) -> float:
        if 0 < product.k < cost.block:
            return cost.at(cost.short, groups)
        return (
            cost.at(begin, groups)
            + blocks.full / 2 * cost.at(cost.round, groups)
            + blocks.careful * cost.at(cost.careful, groups)
        )

    return card_cycles(tile_groups(product, tile), cost.resident, cycles)


def fastest_tile(product: Product) -> int:
    """Choose the extent of a tile: the one with which the card is through first.

    Of those that are as good as the best the largest is taken, which reads least from memory.
    """
    from .tile_cost_table import TILE_COSTS

    dtype = "f16" if product.dtype == "bf16" else product.dtype
    costs = TILE_COSTS[dtype, product.transpose_a, product.transpose_b]
    found = {tile: product_cycles(product, tile, cost) for tile, cost in costs.items()}
    if not any(found.values()):
        return min(found)
    return max(tile for tile, cycles in found.items() if cycles <= _NEAR * min(found.values()))
