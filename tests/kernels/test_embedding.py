"""Rows of a table by number, and sums that flow back, against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, random_inputs, run
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels.built import BuiltKernel, KernelError
from barewave.kernels.embedding import gather, scatter_add

ROWS = 7


def inputs(built: BuiltKernel) -> list[np.ndarray]:
    """Random ones, with numbers of rows that exist and of some that do not."""
    made = dict(zip((each.name for each in built.inputs), random_inputs(built), strict=True))
    shape = made["indices"].shape
    numbers = np.random.default_rng(1).integers(-1, ROWS + 1, shape)
    flat = numbers.reshape(-1)
    flat[3:5] = np.array([-(2**31), 2**31 - 1])[: len(flat[3:5])]
    made["indices"] = numbers.astype(np.int32)
    return list(made.values())


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_gather(cards, numbers):
    for number in numbers:
        *shape, columns = SHAPES[number]
        built = gather(shape, ROWS, columns, dtype=("f32", "f16", "i16")[number % 3])
        check(cards, built, inputs(built))


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_scatter_add(cards, numbers):
    for number in numbers:
        *shape, columns = SHAPES[number]
        dtype, source = (("f32", "f32"), ("i32", "i32"), ("f32", "f16"))[number % 3]
        built = scatter_add(shape, ROWS, columns, dtype=dtype, source_dtype=source)
        check(cards, built, inputs(built))


def test_a_table_without_rows(cards):
    for family in (gather, scatter_add):
        built = family((5,), 0, 8)
        check(cards, built)


def test_bits_are_copied_as_they_are(cards):
    built = gather((64,), 1, 3, dtype="f16")
    signalling = np.array([[0x7C01, 0xFD55, 0x8000]], np.uint16).view(np.float16)
    for device in cards:
        (got,) = run(device, built, [signalling, np.zeros(64, np.int32)])
        assert (got.view(np.uint16) == signalling.view(np.uint16)).all()


@pytest.mark.parametrize(
    ("arguments", "options", "text"),
    [
        (((3,), 5, 1 << 30), {}, "rows of 1073741824 elements; at most"),
        (((3,), 1 << 31, 1), {}, "reach 2147483647"),
        (((3,), -1, 4), {}, "rows is -1"),
        (((3,), 4, 4), {"dtype": "f64"}, "'f64' is not offered"),
    ],
)
def test_what_is_not_offered(arguments, options, text):
    for family in (gather, scatter_add):
        with pytest.raises(KernelError, match=text):
            family(*arguments, **options)


def test_what_atomics_do_not_add():
    with pytest.raises(KernelError, match="dtype 'f16' is not offered; f32, i32 are"):
        scatter_add((3,), 4, 4, dtype="f16")
    with pytest.raises(KernelError, match="source_dtype"):
        scatter_add((3,), 4, 4, dtype="i32", source_dtype="f16")
