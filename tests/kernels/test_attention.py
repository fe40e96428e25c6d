"""Fused attention by the vector unit against numpy with the matrix of scores."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, check_on, random_inputs

from barewave.kernels.attention import attention
from barewave.kernels.attention_vector import MOST_HEAD
from barewave.kernels.built import BuiltKernel, KernelError

# batches, heads, queries, elements of a head; keys; heads of keys
CASES: list[tuple[tuple[int, int, int, int], int, int]] = [
    ((1, 1, 5, 4), 5, 1), ((2, 4, 33, 20), 13, 2), ((1, 2, 40, 8), 0, 2), ((1, 2, 0, 8), 9, 1),
    ((1, 1, 3, 100), 9, 1), ((1, 2, 50, 16), 70, 1), ((1, 1, 1, 2), 1, 1), ((1, 1, 32, 16), 8, 1),
    ((1, 1, 64, 32), 64, 1), ((1, 3, 31, 6), 45, 3), ((0, 2, 9, 8), 9, 2), ((1, 0, 9, 8), 9, 0),
    ((1, 6, 17, 10), 16, 2), ((1, 6, 17, 10), 17, 3), ((3, 1, 40, 34), 24, 1), ((1, 1, 100, 18), 7, 1),
    ((1, 1, 7, 18), 100, 1), ((1, 1, 65, 48), 39, 1), ((1, 1, 20, 64), 21, 1), ((1, 2, 33, 96), 12, 1),
    ((1, 1, 12, 98), 17, 1), ((1, 1, 40, 128), 24, 1), ((1, 1, 5, 130), 8, 1), ((1, 1, 9, 192), 11, 1),
    ((2, 2, 96, 12), 96, 1), ((1, 5, 34, 14), 31, 5), ((1, 1, 128, 22), 129, 1), ((1, 8, 8, 8), 8, 4),
    ((1, 1, 33, 30), 33, 1), ((1, 12, 3, 26), 40, 4),
]  # fmt: skip
SAMPLE = 6


def made(number: int) -> BuiltKernel:
    """The kernel of a case, every other one causal, every third one of f16."""
    shape, keys, key_heads = CASES[number]
    dtype = "f16" if number % 3 == 2 else "f32"
    return attention(shape, keys, key_heads=key_heads, causal=number % 2 == 1, dtype=dtype, matrix=False)


@pytest.mark.corpus(size=len(CASES), sample=SAMPLE, part=6)
def test_attention(cards, numbers):
    for number in numbers:
        check(cards, made(number))


def test_odd_heads(cards):
    check(cards, attention((1, 1, 34, 7), 9, causal=True, scale=0.5))


def test_large_scores_do_not_overflow(cards):
    built = attention((1, 1, 33, 8), 20, scale=1.0)
    q, k, v = random_inputs(built)
    # exact in float32, so that scores of some thousands are the same for both
    q, k = np.round(q * 8), np.round(k * 64) * 16
    check_on(cards[0], built, [q, k, v])


def test_queries_that_see_no_key_give_zero(cards):
    built = attention((1, 1, 40, 4), 10, causal=True)
    (wanted,) = built.reference(*random_inputs(built))
    assert not wanted[0, 0, :30].any()
    assert wanted[0, 0, 30:].all()
    check(cards, built)


@pytest.mark.parametrize(
    ("shape", "options", "text"),
    [
        ((1, 1, 4), {}, "4 to 16 axes"),
        ((1, 1, 1, 4, 4), {}, "q has four axes"),
        ((1, 1, 4, MOST_HEAD + 1), {}, "a head has 193 elements; 1 to 192"),
        ((1, 1, 4, 0), {}, "a head has 0 elements"),
        ((1, 1, 4, 7), {"dtype": "f16", "matrix": False}, "an even number"),
        ((1, 1, 4, 193), {"dtype": "f16"}, "a head has 193 elements; 1 to 192"),
        ((1, 6, 4, 8), {"key_heads": 4}, "6 heads cannot share 4"),
        ((1, 6, 4, 8), {"key_heads": 0}, "6 heads cannot share 0"),
        ((1, 1, 4, 8), {"dtype": "i32"}, "'i32' is not offered"),
        ((1, 1, 4, 8), {"scale": float("inf")}, "scale is a finite number of 32 bits, not inf"),
        ((1, 1, 4, 8), {"scale": -1e30}, "scale is -1e\\+30; a number below 1e30"),
        ((1, 1, 4, 8), {"matrix": "no"}, "matrix is True or False, not 'no'"),
        ((1, 1, 4, 8), {"keys": -1}, "keys is -1"),
        ((1, 1, 1 << 31, 8), {}, "places; at most"),
        ((1, 1 << 17, 1, 8), {}, "131072 heads; at most 65536"),
    ],
)
def test_what_is_not_offered(shape, options, text):
    with pytest.raises(KernelError, match=text):
        attention(shape, **options)
