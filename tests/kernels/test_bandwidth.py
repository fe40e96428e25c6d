"""Kernels that move data: that they move all of it and nothing else, and what their loops consist of."""

from __future__ import annotations

import re

import numpy as np
import pytest
from kernel_runs import check, run
from loop_figures import Loop

from barewave.isa import CodeObject, disassemble
from barewave.kernels.bandwidth import copy_words, lds_reads, read_words, write_words
from barewave.kernels.built import KernelError

COUNTS = [0, 1, 3, 255, 256, 257, 4095, 4096, 4097, 8192, 10_007]
MORE = [2, 4, 31, 32, 33, 511, 512, 1000, 1023, 1024, 1025, 2047, 4100, 5000, 8191, 12_288, 20_000, 65_536,
        70_001, 262_144]  # fmt: skip


@pytest.mark.parametrize("words", COUNTS)
@pytest.mark.parametrize("make", [copy_words, write_words])
def test_copies_and_writes_equal_numpy(cards, make, words):
    check(cards, make(words))


@pytest.mark.long
@pytest.mark.parametrize("words", MORE)
@pytest.mark.parametrize("make", [copy_words, write_words])
def test_more_copies_and_writes_equal_numpy(cards, make, words):
    check(cards, make(words))


@pytest.mark.parametrize(("chunks", "groups"), [(0, 3), (1, 1), (5, 2), (2, 5), (6, 3), (3, 0)])
def test_reads_equal_numpy(cards, chunks, groups):
    check(cards, read_words(4096 * chunks, groups=groups))


@pytest.mark.long
@pytest.mark.parametrize("chunks", [3, 4, 7, 16, 31])
@pytest.mark.parametrize("groups", [1, 2, 3, 8, 40])
def test_more_reads_equal_numpy(cards, chunks, groups):
    check(cards, read_words(4096 * chunks, groups=groups))


@pytest.mark.parametrize(("rounds", "length", "groups"), [(1, 16, 1), (3, 48, 2), (1, 16, 0)])
def test_reads_of_lds_equal_numpy(cards, rounds, length, groups):
    check(cards, lds_reads(rounds, length=length, groups=groups))


@pytest.mark.long
@pytest.mark.parametrize("length", [16, 32, 64, 80, 128, 1024])
@pytest.mark.parametrize("rounds", [1, 2, 3, 10, 33])
def test_more_reads_of_lds_equal_numpy(cards, rounds, length):
    check(cards, lds_reads(rounds, length=length, groups=2))


def test_a_dword_that_changes_is_seen(cards):
    """What a work-item reads goes into its number: each single dword does."""
    built = read_words(8192, groups=2)
    (plain,) = run(cards[0], built, [np.zeros(8192, np.uint32)])
    assert not plain.any()
    for place in (0, 4095, 4096, 8191):
        given = np.zeros(8192, np.uint32)
        given[place] = 1 << 31 | place
        assert np.count_nonzero(run(cards[0], built, [given])[0]) == 1


def test_all_accesses_but_a_tails_are_of_16_bytes():
    for built in (copy_words(1 << 20), write_words(1 << 20)):
        whole = CodeObject.read(built.code)
        names = [str(each).split()[0] for each in disassemble(whole.code(whole.kernel(built.kernel)))]
        accesses = [name for name in names if name.startswith("global")]
        assert accesses
        assert all(name.endswith("b128") for name in accesses)
    assert Loop(read_words(1 << 20)).count("global_load_b128") == 4


def test_the_loop_over_lds_has_loads_and_what_counts_its_rounds():
    loop = Loop(lds_reads())
    assert loop.count("ds_load_b128") == 256
    assert not loop.vector


@pytest.mark.parametrize(
    ("make", "arguments", "options", "text"),
    [
        (copy_words, (-1,), {}, "words is a whole number from 0 to 8589934591, not -1"),
        (write_words, (1.5,), {}, "words is a whole number from 0 to"),
        (copy_words, (1 << 33,), {}, "words is a whole number from 0 to"),
        (read_words, (100,), {}, "words=100: reading goes by whole chunks of 4096 dwords"),
        (read_words, (4096,), {"groups": -1}, "groups is a whole number from 0 to"),
        (lds_reads, (0,), {}, "rounds is a whole number from 1 to"),
        (lds_reads, (1,), {"length": 17}, "length=17: a multiple of 16"),
    ],
)
def test_what_cannot_be_made_says_which_limit_it_is(make, arguments, options, text):
    with pytest.raises(KernelError, match=re.escape(text)):
        make(*arguments, **options)
