"""Whatever extents a family is given, it makes a kernel or says which limit stands in the way."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest

from barewave.kernels import FAMILIES, KernelError, array, kernels_for

HUGE, LARGE = 1 << 40, (1 << 32) - 1
SHAPES: list[tuple[object, ...]] = [
    (HUGE, 0), (0, HUGE), ((1 << 33) + 1, 1), (1, LARGE), (LARGE, 1), (HUGE, HUGE), (-1, 4), (1.5, 4),
    ("4", 4), (None, 4), (True, 3), (np.int64(3), np.uint8(5)), (), (3,), ((3, 4), 5), (1,) * 17,
    (1 << 20, 1 << 20), (2, (1 << 31) + 3), ((1 << 26) + 1, 33), (7, (1 << 30) - 1),
]  # fmt: skip
SAMPLE = 6
OF_SHAPES = ("reduce", "reduce_all", "scan", "softmax", "layernorm", "transpose", "cross_entropy", "adam")


def attempts(shape: tuple[object, ...]):
    """Calls of all families with a shape in every place that takes one."""
    for name in OF_SHAPES:
        yield name, (shape,)
    yield "elementwise", ({"y": array("x") + 1.0}, shape)
    yield "add_peers", (shape, 2)
    for name in ("gather", "scatter_add"):
        yield name, (shape, 5, 3)
        yield name, ((3,), *(shape[:2] if len(shape) > 1 else (5, 3)))
    yield "attention", ((1, 2, *shape),)
    yield "attention", ((*shape, 4, 8), 3)
    for name in ("conv2d", "conv2d_input_gradient", "conv2d_weight_gradient"):
        yield name, ((1, 2, *shape), (2, 3, 3))
        yield name, ((*shape, 6, 6), (4, 1, 1))
        yield name, ((1, 2, 9, 9), (2, *shape))


@pytest.mark.parametrize("count", [HUGE, LARGE, -1, 1.5, "4", None, True, np.int64(3)])
def test_any_count(count):
    for name in ("copy_words", "read_words", "write_words", "lds_reads"):
        with suppress(KernelError):
            assert kernels_for(name, count)[0].code
    for option in ("rounds", "length", "groups"):
        with suppress(KernelError):
            assert kernels_for("peak", "f32_f16", **{"length": 16, option: count})[0].code
    with pytest.raises(KernelError, match="there is no form"):
        kernels_for("peak", count)


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=5)
def test_any_extents(numbers):
    assert {name for name, _ in attempts((3, 3))} | {"matmul", "matmul_wmma"} <= FAMILIES.keys()
    for number in numbers:
        for name, arguments in attempts(SHAPES[number]):
            with suppress(KernelError):
                assert all(each.code for each in kernels_for(name, *arguments))
