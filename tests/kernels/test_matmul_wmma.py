"""Products by matrix instructions against numpy: types, shapes, layouts, edges; and what their loop has."""

from __future__ import annotations

import re

import numpy as np
import pytest
from kernel_runs import check, check_on, random_inputs
from loop_figures import Loop

from barewave.kernels.built import KernelError
from barewave.kernels.matmul_wmma import matmul_wmma, matmul_wmma_tile

#: m, n, k, options, for each type; options of floats alone are left out for integers.
SHAPES = [
    (5, 7, 3, {}),
    (33, 35, 67, {}),
    (0, 5, 3, {}),
    (5, 0, 3, {}),
    (5, 6, 0, {}),
    (1, 1, 1, {"transpose_a": True, "transpose_b": True}),
    (34, 4, 65, {"transpose_b": True, "ldc": 7, "bias": True}),
    (20, 36, 50, {"transpose_a": True, "lda": 23, "ldb": 37, "ldc": 40, "activation": "relu"}),
    (66, 40, 130, {"tile": 64, "beta": 0.5, "activation": "gelu"}),
]
MORE = [
    (128, 128, 64, {"tile": 128, "batch": 2}),
    (130, 131, 97, {"tile": 128, "alpha": -2.0, "bias": True, "activation": "silu"}),
    (32, 32, 64, {}),
    (32, 64, 63, {"transpose_a": True}),
    (64, 64, 128, {"tile": 64}),
    (64, 63, 66, {"tile": 64, "transpose_a": True}),
    (65, 64, 200, {"tile": 64, "transpose_b": True, "beta": -1.0}),
    (128, 256, 256, {"tile": 128, "transpose_a": True}),
    (256, 128, 129, {"tile": 128, "transpose_b": True}),
    (129, 127, 64, {"tile": 128, "transpose_a": True, "transpose_b": True}),
    (1, 300, 70, {"tile": 128}),
    (300, 1, 70, {"tile": 128, "transpose_b": True}),
    (127, 136, 31, {"tile": 128, "ldc": 140}),
    (200, 3, 150, {"tile": 128, "ldb": 3}),
    (3, 200, 150, {"tile": 128, "transpose_a": True, "lda": 3}),
    (1, 1, 500, {}),
    (31, 97, 129, {"transpose_b": True, "activation": "silu"}),
    (100, 100, 100, {"batch": 3}),
    (16, 16, 1, {"alpha": 0.125}),
    (64, 96, 32, {"batch": 0}),
    (257, 259, 263, {}),
]
DTYPES = ("f16", "bf16", "i8")
FLOATS_ONLY = {"alpha", "beta", "bias", "activation"}


def _name(value: object) -> str:
    return "-".join(f"{key}={text}" for key, text in value.items()) if isinstance(value, dict) else str(value)


def _make(dtype, m, n, k, options):
    if dtype == "i8":
        options = {key: value for key, value in options.items() if key not in FLOATS_ONLY}
    return matmul_wmma(m, n, k, dtype=dtype, **options)


@pytest.mark.parametrize(("m", "n", "k", "options"), SHAPES, ids=_name)
@pytest.mark.parametrize("dtype", DTYPES)
def test_equals_numpy(cards, dtype, m, n, k, options):
    check(cards, _make(dtype, m, n, k, options))


@pytest.mark.long
@pytest.mark.parametrize(("m", "n", "k", "options"), MORE, ids=_name)
@pytest.mark.parametrize("dtype", DTYPES)
def test_more_shapes_equal_numpy(cards, dtype, m, n, k, options):
    check(cards, _make(dtype, m, n, k, options))


def test_the_largest_tile_equals_numpy(cards):
    check(cards, matmul_wmma(128, 128, 96, tile=128))


def test_there_are_thirty_shapes():
    assert len(SHAPES) + len(MORE) >= 30


def test_bytes_are_signed_and_sums_wrap(cards):
    built = matmul_wmma(3, 5, 140_000, dtype="i8")
    a, b = (np.full(spec.shape, -128, np.int8) for spec in built.inputs)
    b[:, 1:] = 127
    assert built.reference(a, b)[0][0, 0] == (140_000 * 128 * 128 + (1 << 31)) % (1 << 32) - (1 << 31)
    check_on(cards[0], built, [a, b])


@pytest.mark.parametrize("layout", [(False, False), (True, True)], ids=str)
@pytest.mark.parametrize("dtype", DTYPES)
def test_each_element_goes_where_it_belongs(cards, dtype, layout):
    """A product with the identity gives the other factor back, exactly in every type."""
    left, right = layout
    built = matmul_wmma(64, 64, 64, dtype=dtype, tile=64, transpose_a=left, transpose_b=right)
    a, b = random_inputs(built, seed=5)
    one = {"f16": np.float16(1), "bf16": np.uint16(0x3F80), "i8": np.int8(1)}[dtype]
    for inputs in ([np.eye(64).astype(a.dtype) * one, b], [a, np.eye(64).astype(b.dtype) * one]):
        check_on(cards[0], built, inputs)


@pytest.mark.parametrize("dtype", ["f16", "bf16"])
def test_values_that_are_no_numbers_stay_in_their_row_and_column(cards, dtype):
    built = matmul_wmma(33, 35, 37, dtype=dtype)
    a, b = random_inputs(built)
    bits = {"f16": (np.inf, np.nan), "bf16": (0x7F80, 0x7FC0)}[dtype]
    a[32, 36], b[36, 2] = bits
    check_on(cards[0], built, [a, b])


#: The loop computes two blocks: of each line 64 bytes of terms, in products of 16 terms.
PRODUCTS = {"f16": 2 * 2 * 16, "bf16": 2 * 2 * 16, "i8": 2 * 4 * 16}


@pytest.fixture(scope="module", params=DTYPES)
def loop(request) -> tuple[str, Loop]:
    return request.param, Loop(matmul_wmma(1024, 1024, 1024, dtype=request.param, tile=128))


def test_other_vector_instructions_take_less_than_two_percent_of_the_matrix_units_time(loop):
    """Products of 32 cycles each; the others put terms of ``b`` together, a cycle each."""
    dtype, found = loop
    products = found.count("v_wmma")
    assert products == PRODUCTS[dtype]
    others = len(found.vector) - products
    assert found.count("v_perm_b32") == others
    assert 32 * products / (32 * products + others) >= 0.98


@pytest.mark.parametrize("dtype", DTYPES)
def test_without_rows_across_the_loop_has_products_only(dtype):
    found = Loop(matmul_wmma(1024, 1024, 1024, dtype=dtype, tile=128, transpose_b=True))
    assert len(found.vector) == found.count("v_wmma") == PRODUCTS[dtype]


def test_one_barrier_a_block_and_one_load_of_each_operand(loop):
    dtype, found = loop
    assert found.count("s_barrier") == 2
    # eight operands of a piece's 16 terms, in loads of 16 bytes
    assert found.count("ds_load_b128") == PRODUCTS[dtype] // 16 * 8 * (1 if dtype == "i8" else 2)
    assert found.count("global_load_b128") == 2 * 8


def test_no_two_products_that_follow_each_other_share_a_sum(loop):
    """A product waits for the one that wrote its sum; there are sixteen others between."""
    names = [str(each).split()[1] for each in loop[1].instructions if str(each).startswith("v_wmma")]
    assert all(len(set(names[start : start + 16])) == 16 for start in range(len(names) - 15))


@pytest.mark.parametrize("dtype", DTYPES)
def test_registers_leave_room_for_six_waves(dtype):
    """1536 VGPRs a SIMD in steps of 24: 240 are the most with which 6 waves fit."""
    for left in (False, True):
        built = matmul_wmma(512, 512, 512, dtype=dtype, tile=128, transpose_a=left)
        assert built.vgprs <= 240
        assert built.lds <= 64 << 10


def test_a_tile_is_chosen_by_the_shape():
    assert matmul_wmma_tile(4096, 4096) == 128
    assert matmul_wmma_tile(1, 1) == 32


@pytest.mark.parametrize(
    ("arguments", "options", "text"),
    [
        ((1, 2, 3), {"dtype": "f32"}, "no matrix instructions for 'f32': f16, bf16, i8"),
        ((1, 2, 3), {"tile": 256}, "tile=256: 128, 64, 32"),
        ((1, -2, 3), {}, "n is a whole number from 0 to"),
        ((1, 2, 3), {"dtype": "i8", "alpha": 2.0}, "for floats"),
        ((4, 4, 4), {"ldb": 3}, "ldb=3: the 4 rows have 4 elements each"),
        ((4, 4, 4), {"activation": "softmax"}, "relu, gelu, silu"),
        ((200, 4, 200), {"lda": (1 << 31) - 1, "tile": 128}, "a load reaches 4294967295"),
    ],
    ids=_name,
)
def test_what_cannot_be_made_says_which_limit_it_is(arguments, options, text):
    with pytest.raises(KernelError, match=re.escape(text)):
        matmul_wmma(*arguments, **options)
