"""The fp32 product against numpy: shapes, layouts, epilogues, edges; and what its loop consists of."""

from __future__ import annotations

import re

import numpy as np
import pytest
from kernel_runs import check, check_on, random_inputs, run
from loop_figures import Loop

from barewave.isa.builder import RegisterFile
from barewave.isa.cost_model import figures
from barewave.kernels.built import KernelError
from barewave.kernels.matmul import matmul, matmul_tile
from barewave.kernels.register_pool import RegisterPool

#: m, n, k, options. Of the first ones each is small, and meets another path.
SHAPES = [
    (5, 7, 3, {}),
    (33, 35, 17, {}),
    (32, 64, 16, {}),
    (0, 5, 3, {}),
    (5, 0, 3, {}),
    (5, 6, 0, {}),
    (1, 1, 1, {"transpose_a": True, "transpose_b": True}),
    (3, 2, 40, {"transpose_a": True, "alpha": -0.5, "beta": 0.25}),
    (34, 4, 33, {"transpose_b": True, "ldc": 7, "bias": True}),
    (20, 36, 50, {"lda": 53, "ldb": 37, "ldc": 40, "activation": "relu"}),
    (40, 33, 16, {"transpose_a": True, "transpose_b": True, "lda": 41, "beta": 2.0, "ldc": 36, "batch": 3}),
    (70, 66, 9, {"tile": 64, "activation": "gelu", "bias": True}),
    (64, 64, 24, {"tile": 64, "activation": "silu", "alpha": 3.0}),
    (128, 128, 8, {"tile": 128}),
]
MORE = [
    (130, 131, 37, {"tile": 128, "beta": -1.0, "bias": True, "activation": "gelu"}),
    (128, 128, 16, {"tile": 128}),
    (128, 256, 64, {"tile": 128, "transpose_a": True}),
    (256, 128, 40, {"tile": 128, "transpose_b": True}),
    (129, 127, 8, {"tile": 128, "transpose_a": True, "transpose_b": True}),
    (128, 128, 7, {"tile": 128, "activation": "relu"}),
    (1, 300, 70, {"tile": 128}),
    (300, 1, 70, {"tile": 128, "transpose_b": True}),
    (127, 129, 25, {"tile": 128, "ldc": 131}),
    (200, 132, 33, {"tile": 128, "ldb": 133, "bias": True}),
    (200, 3, 31, {"tile": 128, "ldb": 3}),
    (65, 63, 100, {"tile": 64}),
    (96, 96, 96, {"tile": 64, "transpose_a": True, "beta": 1.0}),
    (1, 1, 300, {}),
    (31, 97, 129, {"transpose_b": True, "activation": "silu"}),
    (100, 100, 100, {"batch": 4}),
    (64, 96, 32, {"batch": 0}),
    (257, 259, 263, {}),
    (16, 16, 512, {"alpha": 0.125}),
]


def _name(value: object) -> str:
    return "-".join(f"{key}={text}" for key, text in value.items()) if isinstance(value, dict) else str(value)


@pytest.mark.parametrize(("m", "n", "k", "options"), SHAPES, ids=_name)
def test_equals_numpy(cards, m, n, k, options):
    check(cards, matmul(m, n, k, **options))


@pytest.mark.long
@pytest.mark.parametrize(("m", "n", "k", "options"), MORE, ids=_name)
def test_more_shapes_equal_numpy(cards, m, n, k, options):
    check(cards, matmul(m, n, k, **options))


def test_there_are_thirty_shapes():
    assert len(SHAPES) + len(MORE) >= 30


@pytest.mark.parametrize("tile", [32, 64])
def test_values_that_are_no_numbers_stay_in_their_row_and_column(cards, tile):
    """What is fetched beyond the matrix, or left out of it, must not leak: not even as 0 times infinity."""
    built = matmul(tile + 1, tile + 3, 19, tile=tile)
    a, b = random_inputs(built)
    a[tile, 18], b[18, 2] = np.inf, np.nan
    check_on(cards[0], built, [a, b])


def test_sums_are_added_in_the_order_of_the_terms(cards):
    """Not only close: the same float32 numbers as a fused multiply-add per term gives."""
    built = matmul(4, 4, 40)
    a, b = random_inputs(built, seed=3)
    sums = np.zeros((4, 4), np.float32)
    for term in range(40):
        # the product of two 24-bit numbers is exact in 53 bits, and adding rounds once more at the end
        exact = a[:, term : term + 1].astype(np.longdouble) * b[term : term + 1].astype(np.longdouble)
        sums = (sums.astype(np.longdouble) + exact).astype(np.float32)
    np.testing.assert_array_equal(run(cards[0], built, [a, b])[0], sums)


@pytest.fixture(scope="module")
def loop() -> Loop:
    return Loop(matmul(1024, 1024, 1024, tile=128))


#: The loop computes two blocks of terms, one from each buffer.
BLOCKS = 2


def test_every_vector_instruction_of_the_loop_is_two_multiply_adds(loop):
    """0.5 issue slots per multiply-add: a lane's 16 by 8 sums times 8 terms are 1024 of them in 512."""
    assert {str(each).split(" ")[0] for each in loop.vector} == {"v_dual_fmac_f32"}
    assert all(str(each).count("v_dual_fmac_f32") == 2 for each in loop.vector)
    assert len(loop.vector) / BLOCKS / (16 * 8 * 8) == 0.5


def test_the_four_sources_of_each_pair_are_in_four_banks_and_differ_in_parity(loop):
    for each in loop.vector:
        numbers = [int(text) for text in re.findall(r"v(\d+)", str(each))]
        x, y = numbers[:3], numbers[3:]
        assert len({number % 4 for number in (*x[1:], *y[1:])}) == 4, each
        assert all((first ^ second) & 1 for first, second in zip(x, y, strict=True)), each


def test_one_barrier_a_block_and_as_few_accesses_as_the_tile_needs(loop):
    assert loop.count("s_barrier") == BLOCKS
    assert loop.count("ds_load_b64") == BLOCKS * 8 * 12
    assert loop.count("global_load_b128") == BLOCKS * 4
    assert loop.count("ds_store") == BLOCKS * (2 + 8)


def test_registers_leave_room_for_seven_waves():
    """1536 VGPRs a SIMD in steps of 24: 216 are the most with which 7 waves fit."""
    assert matmul(512, 512, 512, tile=128).vgprs <= 216


def test_a_tile_is_chosen_by_the_shape():
    assert matmul_tile(4096, 4096) == 128
    assert matmul_tile(1, 1) == 32
    assert matmul_tile(100, 100, batch=1000) == 128


@pytest.mark.parametrize(
    ("arguments", "options", "text"),
    [
        ((-1, 2, 3), {}, "m is a whole number from 0 to 2147483647, not -1"),
        ((1, 2.5, 3), {}, "n is a whole number"),
        ((1, 2, 1 << 31), {}, "k is a whole number from 0 to 2147483647"),
        ((4, 4, 4), {"lda": 3}, "lda=3: the 4 rows have 4 elements each"),
        ((4, 4, 4), {"ldc": "x"}, "ldc is a whole number"),
        ((4, 4, 4), {"transpose_b": True, "ldb": 3}, "ldb=3"),
        ((4, 4, 4), {"activation": "tanhh"}, "relu, gelu, silu"),
        ((4, 4, 4), {"alpha": float("nan")}, "alpha is a finite number"),
        ((4, 4, 4), {"beta": 1e39}, "beta is a finite number of 32 bits"),
        ((4, 4, 4), {"tile": 96}, "tile=96: 128, 64, 32"),
        ((200, 4, 200), {"lda": 1 << 30, "tile": 128}, "a load reaches 4294967295"),
        ((200, 4, 200), {"ldc": 1 << 30, "tile": 128}, "a store reaches 4294967295"),
        ((4, 4, 4), {"batch": -2}, "batch is a whole number from 0 to"),
    ],
    ids=_name,
)
def test_what_cannot_be_made_says_which_limit_it_is(arguments, options, text):
    with pytest.raises(KernelError, match=re.escape(text)):
        matmul(*arguments, **options)


def test_a_pool_that_is_empty_says_so():
    pool = RegisterPool(RegisterFile("v"), 8)
    pool.take(5)
    with pytest.raises(KernelError, match="needs 4 more v registers; of the 8"):
        pool.take(4)


def test_each_term_waits_once_and_for_what_was_loaded_before_the_term_before(loop):
    """A counter falls in the order of the loads, so a wait for all but ``n`` is for the ``n``-th last."""
    products, loads, waits = 0, [], []
    for each in loop.instructions:
        text = str(each)
        if text.startswith("v_dual"):
            products += 1
        elif text.startswith("ds_"):
            loads.append(products)
        elif found := re.search(r"s_waitcnt.*lgkmcnt\((\d+)\)", text):
            waits.append((products, loads[-int(found[1]) - 1 :][:1]))
    assert len(waits) == BLOCKS * 8
    for place, issued in waits[1:]:
        # 64 instructions are a term; a load takes 31 to 38 cycles where nothing else is in its way
        assert issued[0] // 64 < -(-place // 64)
        assert place - issued[0] >= 64


def test_fetches_have_almost_a_block_of_products_to_come(loop):
    products, fetched, waited = 0, [], []
    for each in loop.instructions:
        text = str(each)
        products += text.startswith("v_dual")
        fetched += [products] if text.startswith("global_load") else []
        waited += [products] if re.search(r"s_waitcnt.*vmcnt", text) else []
    assert len(waited) == BLOCKS
    assert waited[1] - fetched[0] == 7 * 64


def test_the_model_finds_no_exposed_wait_and_the_vector_unit_busy_with_two_waves():
    built = matmul(1024, 1024, 1024, tile=128)
    found = figures(built.scheduled, waves=2, vgprs=built.vgprs, lds=built.lds, workgroup=128)
    assert found.exposed_wait == 0
    assert found.spills == 0
    assert found.bank_scores["sources"] == 1
    assert found.slots_per_fma == 0.5
    assert found.cycles == 2 * found.valu_slots
