"""Each argument of each family takes what it is for, and refuses all else by a text that names it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from barewave.kernels import FAMILIES, BuiltKernel, KernelError, array, call, elementwise, kernels_for, matmul

ARGUMENTS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "elementwise": (({"y": array("x") + 1.0}, (3, 4)), {"dtype": "f32", "name": "one_more"}),
    "reduce": (((3, 4), "sum"), {"dtype": "f32", "output_dtype": "f16"}),
    "reduce_all": (((3, 4), "sum"), {"dtype": "f32", "output_dtype": "f16"}),
    "scan": (((3, 4),), {"dtype": "f32", "exclusive": True}),
    "matmul": (
        (4, 5, 6),
        {
            "batch": 2, "transpose_a": True, "transpose_b": True, "lda": 9, "ldb": 9, "ldc": 9, "alpha": 2,
            "beta": 1, "bias": True, "activation": "relu",
        },
    ),
    "matmul_wmma": ((4, 5, 6), {"batch": 2, "transpose_a": True, "lda": 9, "alpha": 2, "bias": True}),
    "softmax": (((3, 4),), {"dtype": "f32"}),
    "softmax_gradient": (((3, 4),), {"dtype": "f32"}),
    "layernorm": (((3, 4),), {"dtype": "f32", "epsilon": 1, "statistics": True}),
    "rmsnorm": (((3, 4),), {"dtype": "f32", "epsilon": 1, "statistics": True}),
    "transpose": (((3, 4),), {"dtype": "f32"}),
    "attention": (((1, 2, 4, 8), 5), {"key_heads": 1, "causal": True, "scale": 1, "dtype": "f16"}),
    "conv2d": (
        ((1, 2, 8, 8), (2, 3, 3)),
        {"stride": 1, "padding": 1, "dilation": 1, "groups": 1, "dtype": "f32", "bias": True},
    ),
    "conv2d_input_gradient": (((1, 2, 8, 8), (2, 3, 3)), {"stride": 1, "groups": 1, "dtype": "f32"}),
    "conv2d_weight_gradient": (((1, 2, 8, 8), (2, 3, 3)), {"padding": 1, "groups": 1, "dtype": "f32"}),
    "gather": (((3, 4), 5, 6), {"dtype": "f32"}),
    "scatter_add": (((3, 4), 5, 6), {"dtype": "f32", "source_dtype": "f32"}),
    "cross_entropy": (((3, 4),), {"dtype": "f32", "gradient": True}),
    "peak": (("f32",), {}),
    "copy_words": ((3,), {}),
    "read_words": ((4096,), {"groups": 2}),
    "write_words": ((3,), {}),
    "lds_reads": ((3,), {"groups": 2}),
    "sgd": (((3, 4),), {"momentum": True, "nesterov": True, "decay": True, "gradient_dtype": "f32"}),
    "adam": (((3, 4),), {"decay": True, "gradient_dtype": "f32"}),
    "add_peers": (((3, 4), 2), {"dtype": "f32", "mean": True}),
}  # fmt: skip
WRONG = (
    "f64",
    b"f32",
    {},
    set[int](),
    [[3]],
    1.5j,
    object(),
    float("nan"),
    float("inf"),
    10**400,
    -(10**400),
)
NUMBERS = {
    "stride",
    "padding",
    "dilation",
    "groups",
    "batch",
    "lda",
    "ldb",
    "ldc",
    "alpha",
    "beta",
    "epsilon",
    "key_heads",
    "scale",
}
FLAGS = {name for _, options in ARGUMENTS.values() for name, value in options.items() if value is True}


def each_place() -> Iterator[tuple[str, int | str]]:
    for family, (given, options) in ARGUMENTS.items():
        for place in (*range(len(given)), *options):
            yield family, place


def made(family: str, place: int | str, value: object) -> tuple[BuiltKernel, ...]:
    """Make a family's kernels with one argument exchanged."""
    given, options = ARGUMENTS[family]
    if isinstance(place, str):
        return kernels_for(family, *given, **{**options, place: value})
    return kernels_for(family, *given[:place], value, *given[place + 1 :], **options)


@pytest.mark.parametrize(("family", "place"), [*each_place()])
def test_what_is_no_value_at_all(family, place):
    for value in WRONG:
        if (place, value) != ("name", "f64"):
            with pytest.raises(KernelError) as caught:
                made(family, place, value)
            assert len(str(caught.value).splitlines()) == 1


def test_flags_are_no_words_and_numbers_no_flags():
    for family, (_, options) in ARGUMENTS.items():
        for name in options.keys() & FLAGS:
            for value in ("False", 0, 1, None):
                with pytest.raises(KernelError, match=f"{name} is True or False, not {value!r}"):
                    made(family, name, value)
        for name in options.keys() & NUMBERS:
            for value in (True, "1"):
                with pytest.raises(KernelError, match=name):
                    made(family, name, value)


def test_numbers_of_numpy_are_numbers():
    for family, (given, options) in ARGUMENTS.items():
        expected = [each.code for each in kernels_for(family, *given, **options)]
        theirs = [
            tuple(map(np.int64, each))
            if isinstance(each, tuple)
            else np.int64(each)
            if type(each) is int
            else each
            for each in given
        ]
        numbers = {
            name: np.float64(value) if name in ("alpha", "beta", "epsilon") else np.int64(value)
            for name, value in options.items()
            if name in NUMBERS
        }
        built = kernels_for(family, *theirs, **{**options, **numbers})
        assert [each.code for each in built] == expected
        assert {type(extent) for each in built for extent in each.grid} == {int}
    assert {type(extent) for extent in matmul(3, 5, 6, tile=np.int64(64)).grid} == {int}


def test_families_that_are_tried():
    assert FAMILIES.keys() == ARGUMENTS.keys()


@pytest.mark.parametrize("name", ["", "1x", "a b", "x'y", "x,y", "x: y", "x}", "é", "x\n", None, 3])
def test_names_that_no_program_could_say(name):
    for attempt in (
        lambda: array(name),
        lambda: elementwise({name: array("x")}, (3,)),
        lambda: elementwise({"y": array("x")}, (3,), name=name),
    ):
        with pytest.raises(KernelError, match="letters, digits and underscores"):
            attempt()


def test_constants_that_32_bits_do_not_hold():
    for value in (2**32, -(2**31) - 1, 10**400, 1e39, -1e300):
        with pytest.raises(KernelError, match="of an expression"):
            array("x") + value
    for value in (2**32 - 1, -(2**31), 3.4e38, float("inf"), float("nan"), np.float32(2.0), np.int8(-3)):
        assert call("add", array("x"), value).operands[1].function == "constant"


def test_arrays_of_numpy_are_no_numbers():
    for attempt in (lambda: array("x") * np.ones(3), lambda: np.ones(3) * array("x")):
        with pytest.raises(KernelError, match=r"an array of shape \(3,\) is no expression"):
            attempt()


def test_what_is_used_often_is_said_once():
    total = array("x")
    for _ in range(200):
        total = total + total
    assert 100 < len(repr(total)) < 5000
