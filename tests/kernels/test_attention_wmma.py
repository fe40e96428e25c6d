"""Fused attention by the matrix unit: against numpy, against itself, and what its loop consists of."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, check_on, random_inputs, run
from loop_figures import Loop

from barewave.kernels.attention import attention
from barewave.kernels.attention_wmma import MATRIX_HEAD
from barewave.kernels.built import BuiltKernel, KernelError
from barewave.tools.bench_kernels import loop_figures

# Batches, heads, queries, elements of a head; keys; heads of keys. Blocks have 64 keys, 32 above heads of 64.
CASES: list[tuple[tuple[int, int, int, int], int, int]] = [
    ((1, 2, 70, 20), 70, 1), ((1, 1, 64, 64), 128, 1), ((1, 1, 40, 7), 10, 1), ((1, 2, 5, 128), 97, 2),
    ((1, 2, 40, 8), 0, 2), ((1, 1, 100, 96), 100, 1), ((1, 2, 0, 8), 9, 1), ((1, 1, 5, 4), 5, 1),
    ((2, 4, 33, 20), 13, 2), ((1, 1, 3, 100), 9, 1), ((1, 2, 50, 16), 70, 1), ((1, 1, 1, 1), 1, 1),
    ((1, 1, 32, 17), 64, 1), ((1, 3, 31, 33), 45, 3), ((0, 2, 9, 8), 9, 2), ((1, 0, 9, 8), 9, 0),
    ((1, 6, 17, 10), 16, 2), ((3, 1, 40, 34), 24, 1), ((1, 1, 130, 48), 65, 1), ((1, 1, 7, 18), 200, 1),
    ((1, 1, 65, 56), 129, 1), ((1, 1, 20, 80), 33, 1), ((1, 1, 12, 97), 31, 1), ((1, 1, 70, 112), 63, 1),
    ((1, 1, 17, 127), 32, 1), ((1, 2, 300, 40), 300, 1), ((2, 2, 96, 12), 96, 1), ((1, 8, 8, 24), 8, 4),
    ((1, 1, 129, 65), 160, 1), ((1, 12, 3, 26), 40, 4),
]  # fmt: skip
DTYPES = ("f16", "bf16")


def made(number: int) -> BuiltKernel:
    """The kernel of a case: every other one causal, types by pairs, some with a scale of their own."""
    shape, keys, key_heads = CASES[number]
    scale = -0.75 if number % 5 == 2 else None
    dtype = DTYPES[number // 2 % 2]
    return attention(shape, keys, key_heads=key_heads, causal=number % 2 == 0, scale=scale, dtype=dtype)


@pytest.mark.corpus(size=len(CASES), sample=2, part=6)
def test_attention_by_the_matrix_unit(cards, numbers):
    for number in numbers:
        check(cards, made(number))


@pytest.mark.parametrize("dtype", DTYPES)
def test_results_are_far_better_than_their_bound(cards, dtype):
    """On average errors of rounded weights cancel: what is left are the results' own roundings."""
    built = attention((1, 1, 64, 32), 192, dtype=dtype)
    inputs = random_inputs(built)
    (got,), (wanted,) = run(cards[0], built, inputs), built.reference(*inputs)
    if dtype == "bf16":
        got = (got.astype(np.uint32) << 16).view(np.float32)
    error = np.sqrt(np.mean((got - wanted) ** 2))
    assert error < built.tolerance.absolute / 20
    assert abs(np.mean(got - wanted)) < built.tolerance.absolute / 200


def test_each_query_gets_the_value_of_its_key(cards):
    """Scores that leave one key each show where each key and each element goes, exactly."""
    built = attention((1, 1, 64, 64), 64, scale=64.0, dtype="f16")
    q = np.eye(64, dtype=np.float16)[None, None]
    order = np.random.default_rng(2).permutation(64)
    v = np.random.default_rng(3).uniform(-1, 1, (1, 1, 64, 64)).astype(np.float16)
    (got,) = run(cards[0], built, [q, np.ascontiguousarray(q[:, :, order]), v])
    assert np.array_equal(got[0, 0], v[0, 0, np.argsort(order)])


@pytest.mark.parametrize("dtype", DTYPES)
def test_large_scores_do_not_overflow(cards, dtype):
    built = attention((1, 1, 33, 8), 70, scale=1.0, dtype=dtype)
    q, k, v = random_inputs(built)
    # whole numbers whose products are exact, so that scores of some thousands are the same for both
    large = np.round(np.random.default_rng(4).uniform(-1, 1, (2, *k.shape)) * 8).astype(np.float32)
    q, k = large[0, :, :, :33], large[1] * 16
    if dtype == "bf16":
        q, k = ((each.view(np.uint32) >> 16).astype(np.uint16) for each in (q, k))
    check_on(cards[0], built, [q, k, v])


def test_sums_are_scaled_whenever_scores_have_grown(cards):
    """Of every other query each block has larger scores than all before it, by far; of the others smaller."""
    built = attention((1, 1, 40, 16), 300, scale=0.25, dtype="f16")
    _, _, v = random_inputs(built)
    q = np.where(np.arange(40) % 2, 1, -1)[None, None, :, None] * np.ones((16,))
    k = np.arange(300)[None, None, :, None] * np.ones((16,)) / 4
    check(cards, built, [q.astype(np.float16), k.astype(np.float16), v])


@pytest.mark.parametrize("scale", [0.0, 1e-42])
def test_without_a_scale_results_are_means(cards, scale):
    built = attention((1, 1, 5, 16), 40, scale=scale, dtype="f16")
    q, k, v = random_inputs(built)
    (got,) = run(cards[0], built, [q, k, v])
    assert np.allclose(got[0, 0], v[0, 0].astype(np.float32).mean(axis=0), atol=2.0**-11)


def test_what_hidden_keys_hold_does_not_matter(cards):
    """Behind the last key that a query sees there may be no numbers at all."""
    built = attention((1, 1, 70, 20), 70, causal=True, dtype="f16")
    q, k, v = random_inputs(built)
    (wanted,) = built.reference(q, k, v)
    k[..., 69, :] = np.nan
    (got,) = run(cards[0], built, [q, k, v])
    assert built.tolerance.excess(got[:, :, :69], wanted[:, :, :69]).max() == 0


@pytest.fixture(scope="module", params=[64, 128])
def whole(request) -> BuiltKernel:
    """A kernel without edges."""
    return attention((1, 8, 1024, request.param), dtype="f16")


def test_each_operand_is_loaded_once_and_the_loop_has_one_barrier(whole):
    loop, head = Loop(whole), whole.inputs[0].shape[-1]
    places = 64 if head == 64 else 32
    assert loop.count("v_wmma_f32_16x16x16_f16") == 2 * (places // 16) * (head // 16)
    assert loop.count("ds_load_b128") == 2 * loop.count("v_wmma")
    assert loop.count("s_barrier") == 1
    # a workgroup fetches each element of two blocks once
    assert loop.count("global_load_b128") * 128 * 8 == 2 * places * head


def test_the_matrix_unit_is_busy_for_most_of_the_time(whole):
    """With two waves on a SIMD; and a single one hardly waits for memory."""
    head = whole.inputs[0].shape[-1]
    found = loop_figures(whole, 2)
    assert found.matrix_busy >= (0.87 if head == 64 else 0.92)
    assert loop_figures(whole, 1).exposed_wait <= 48


def test_it_takes_a_third_of_the_vector_units_cycles():
    """For 16 by 16 scores, of which a round has four; one of the vector form has 8 keys by 32 queries."""
    shape = (1, 8, 1024, 64)
    found, vector = (loop_figures(attention(shape, dtype="f16", matrix=each), 3) for each in (True, False))
    assert found.cycles / 4 < vector.cycles / 3


def test_the_matrix_form_is_the_choice_where_it_fits():
    assert "v_wmma" in attention((1, 1, 4, MATRIX_HEAD), dtype="f16").text()
    assert "v_wmma" not in attention((1, 1, 4, MATRIX_HEAD + 2), dtype="f16").text()
    assert "v_wmma" not in attention((1, 1, 4, 8), dtype="f16", matrix=False).text()


@pytest.mark.parametrize(
    ("shape", "options", "text"),
    [
        ((1, 1, 4, 129), {"dtype": "bf16"}, "a head has 129 elements; on the matrix unit 1 to 128"),
        ((1, 1, 4, 130), {"dtype": "f16", "matrix": True}, "a head has 130 elements; on the matrix unit"),
        ((1, 1, 4, 8), {"matrix": True}, "the matrix unit does not multiply f32; f16, bf16 it does"),
        ((1, 1, 4, 8), {"dtype": "bf16", "matrix": False}, "bf16 is multiplied by the matrix unit only"),
        ((1, 1, 4, 0), {"dtype": "bf16"}, "a head has 0 elements"),
        ((1, 6, 4, 8), {"dtype": "bf16", "key_heads": 4}, "6 heads cannot share 4"),
    ],
)
def test_what_the_matrix_form_does_not_offer(shape, options, text):
    with pytest.raises(KernelError, match=text):
        attention(shape, **options)
