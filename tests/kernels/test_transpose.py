"""Transposition against numpy."""

from __future__ import annotations

import pytest
from kernel_runs import check
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels.built import KernelError
from barewave.kernels.transpose import transpose

DTYPES = ("f32", "f16", "i32", "u16")


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_transpose(cards, numbers):
    for number in numbers:
        check(cards, transpose(SHAPES[number], dtype=DTYPES[number % 4]))


def test_batches_and_whole_tiles(cards):
    check(cards, transpose((3, 2, 64, 96)))


def test_no_lane_of_lds_meets_another(cards):
    text = transpose((64, 64)).text()
    assert text.count("ds_store_b32") == text.count("ds_load_b32") == 4
    assert "0x21" in text or " 33," in text  # words from line to line


@pytest.mark.parametrize(
    ("shape", "dtype", "text"),
    [
        ((3,), "f32", "2 to 16 axes"),
        ((3, 3), "f64", "'f64' is not offered"),
        ((2, 1 << 25), "f32", "at most 134217727"),
    ],
)
def test_what_is_not_offered(shape, dtype, text):
    with pytest.raises(KernelError, match=text):
        transpose(shape, dtype=dtype)
