"""The tile that a product takes is the one that the cost model finds fastest, for every kind of shape."""

from __future__ import annotations

import pytest
from tile_derivation import KINDS, SIZES, derive, model_cycles

from barewave.kernels.matmul import matmul_tile
from barewave.kernels.matmul_problem import Product
from barewave.kernels.matmul_wmma import matmul_wmma_tile
from barewave.kernels.tile_cost_table import TILE_COSTS
from barewave.kernels.tile_costs import fastest_tile, product_cycles

#: m, n, k, batch: large, skinny, ragged, tails behind a full card, short and long sums, batches.
SHAPES: list[tuple[int, int, int, int]] = [
    (1, 4096, 1024, 1), (64, 64, 4096, 1), (1000, 1000, 512, 1), (4096, 4096, 64, 1), (130, 130, 100, 1),
    (2048, 2048, 2048, 1), (1, 1, 1, 1), (4096, 1, 512, 1), (33, 4096, 512, 1), (512, 512, 512, 1),
    (896, 896, 256, 1), (897, 897, 257, 1), (128, 128, 128, 48), (128, 128, 128, 49), (100, 100, 64, 1000),
    (31, 31, 31, 500), (768, 768, 3072, 1), (3072, 768, 768, 1), (65, 65, 65, 1), (1280, 5120, 1280, 1),
]  # fmt: skip
IN_EACH_RUN = 3
ALL = [
    (kind, shape)
    for number, shape in enumerate(SHAPES)
    for kind in (KINDS[number % 4], KINDS[4 + number % 8])
]


def _product(kind: tuple[str, bool, bool], shape: tuple[int, int, int, int]) -> Product:
    dtype, transpose_a, transpose_b = kind
    m, n, k, batch = shape
    return Product(m, n, k, dtype, batch, transpose_a, transpose_b)


def _check_choice(kind: tuple[str, bool, bool], shape: tuple[int, int, int, int]) -> None:
    product = _product(kind, shape)
    found = {tile: model_cycles(product, tile) for tile in SIZES}
    assert found[fastest_tile(product)] <= 1.05 * min(found.values()), found


@pytest.mark.parametrize(("kind", "shape"), ALL[1 : 2 * IN_EACH_RUN : 2])
def test_the_chosen_tile_is_the_best_or_close_to_it(
    kind: tuple[str, bool, bool], shape: tuple[int, int, int, int]
):
    _check_choice(kind, shape)


@pytest.mark.long
@pytest.mark.parametrize(("kind", "shape"), ALL)
def test_the_chosen_tile_is_the_best_or_close_to_it_for_forty_shapes(
    kind: tuple[str, bool, bool], shape: tuple[int, int, int, int]
):
    _check_choice(kind, shape)


def test_a_tile_of_the_table_is_what_the_model_says():
    assert derive(KINDS[5], 32) == TILE_COSTS[KINDS[5]][32]


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_the_table_is_what_the_model_says(kind: tuple[str, bool, bool]):
    assert {tile: derive(kind, tile) for tile in SIZES} == TILE_COSTS[kind]


def test_every_tile_is_chosen_for_some_shape():
    chosen = {kind[0]: {fastest_tile(_product(kind, shape)) for _, shape in ALL} for kind in KINDS}
    assert chosen == {"f32": set(SIZES), "f16": set(SIZES), "i8": set(SIZES)}


def test_shape_length_of_sum_and_layout_change_the_choice():
    # a row of results uses a 32nd of a tile of 32: the fewer lines a tile has, the less is computed in vain
    assert matmul_tile(1, 4096, k=4096) == 32
    # 16 workgroups on as many processors, each with a sixteenth of the work, are through before one is
    assert [matmul_tile(128, 128, batch, k=4096) for batch in (1, 48)] == [32, 128]
    assert [matmul_wmma_tile(256, 256, k=length, transpose_b=True) for length in (16, 4096)] == [32, 64]
    assert [matmul_wmma_tile(64, 64, transpose_b=transposed) for transposed in (False, True)] == [32, 64]


def test_a_card_that_is_full_takes_as_long_as_its_busiest_processor():
    cost = TILE_COSTS[KINDS[0]][128]
    alone = Product(128, 128, 1024, "f32")
    assert product_cycles(alone, 128, cost) == 1990 + 64 * 1619
    for batch, together in ((48, 1), (49, 2), (96, 2), (48 * 7, 7)):
        product = Product(128, 128, 1024, "f32", batch)
        assert product_cycles(product, 128, cost) == cost.at(cost.even, together) + 64 * cost.at(
            cost.round, together
        )
    assert product_cycles(Product(0, 128, 5, "f32"), 128, cost) == 0
