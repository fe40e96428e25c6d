"""Fused expressions against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, run
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels import flat
from barewave.kernels.built import KernelError
from barewave.kernels.elementwise import elementwise
from barewave.kernels.expressions import (
    FUNCTIONS,
    array,
    call,
    column,
    equal,
    maximum,
    minimum,
    row,
    scalar,
    where,
)

X, Y, A = array("x"), array("y"), scalar("a")
SQUARE = X * X
CASES = [
    ("f32", {"z": A * X + Y}),
    ("f16", {"x": X * 2.0 - A, "w": call("exp", X)}),
    ("f32", {"z": X * row("g") + row("h") - column("c")}),
    ("i32", {"z": (X * Y + A) ^ (X << 3), "x": abs(Y)}),
    ("f16", {"z": where(X > Y, X * column("c"), 0.5)}),
    ("f32", {"z": call("tanh", SQUARE) / (SQUARE + 1.0), "w": SQUARE}),
    ("f16", {"z": array("wide", "f32") + row("g", "f32")}),
]


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_expressions(cards, numbers):
    for number in numbers:
        for offset in range(2):
            dtype, outputs = CASES[(number + 3 * offset) % len(CASES)]
            check(cards, elementwise(outputs, SHAPES[number], dtype=dtype))


@pytest.mark.parametrize("shape", [(), (1,), (0,), (1025,)])
def test_one_axis_or_none(cards, shape):
    check(cards, elementwise({"z": A * X + Y}, shape))


@pytest.mark.parametrize("function", sorted(FUNCTIONS.keys() - {"where"}))
def test_each_function(cards, function):
    known = FUNCTIONS[function]
    for kind in known.kinds:
        operands = [X, Y][: known.arity]
        check(
            cards, elementwise({"z": call(function, *operands)}, (37,), dtype={"f": "f32", "i": "i32"}[kind])
        )


def test_workgroups_that_go_round(cards, monkeypatch):
    monkeypatch.setattr(flat, "_MOST_GROUPS", 2)
    for count in (256 * 4 * 2 * 5 + 3, 256 * 4 * 2 * 4, 256 * 4 * 2 * 3 + 700):
        check(cards, elementwise({"x": X + 1.0}, (count,)))


def special() -> np.ndarray:
    numbers = [
        0.0,
        -0.0,
        np.inf,
        -np.inf,
        np.nan,
        1e-40,
        -1e-40,
        3e38,
        -3e38,
        1.2e-38,
        100,
        -100,
        88.5,
        89.5,
        -103.5,
    ]
    return np.array([*numbers, -104.5, 0.2499, 0.2501, 0.5, 1, -1, 2, -2.5], np.float32)


@pytest.mark.parametrize("function", [name for name, known in FUNCTIONS.items() if known.arity == 1])
def test_special_numbers(cards, function):
    x = special()
    built = elementwise({"z": call(function, X)}, x.shape)
    (got,), (wanted,) = run(cards[0], built, [x]), built.reference(x)
    with np.errstate(over="ignore"):
        wanted = wanted.astype(np.float32)
    # sigmoid's reciprocal flushes results below the normal range
    assert np.allclose(got, wanted, rtol=1e-6, atol=2e-43 if function == "sigmoid" else 2e-45, equal_nan=True)


def test_special_quotients_and_extremes(cards):
    x, y = (each.reshape(-1) for each in np.meshgrid(special(), special()))
    for z in (X / Y, maximum(X, Y), minimum(X, Y), where(equal(X, Y), 1.0, X), where(X <= Y, X, Y)):
        built = elementwise({"z": z}, x.shape)
        (got,), (wanted,) = run(cards[0], built, [x, y]), built.reference(x, y)
        with np.errstate(over="ignore"):
            assert np.array_equal(got, wanted.astype(np.float32), equal_nan=True), z


def test_what_is_computed_once():
    once = elementwise({"z": call("exp", X) + Y}, (100,)).text().count("v_exp_f32")
    power = call("exp", X)
    assert elementwise({"z": power + Y, "w": power * power}, (100,)).text().count("v_exp_f32") == once
    assert "v_fma_f32" in elementwise({"z": A * X + Y}, (100,)).text()


def many(count: int):
    kept = [call("exp", X + float(number)) for number in range(count)]
    total = kept[0]
    for each in kept[1:]:
        total = total + each
    return total * where(kept[-1] > 0.0, kept[0], kept[1])


@pytest.mark.parametrize(
    ("outputs", "shape", "dtype", "text"),
    [
        ({}, (3,), "f32", "no output"),
        ({"z": X / Y}, (3,), "i32", "divide of i32 is not offered: convert to f32"),
        ({"z": X & Y}, (3,), "f32", "and of f32 is not offered: it is one of i32"),
        ({"z": X + 0.5}, (3,), "i32", "0.5 is no integer"),
        ({"z": X}, (3,), "f64", "'f64' is not offered"),
        ({"z": array("x", "i32")}, (3,), "f32", "dtype of x 'i32' is not offered"),
        ({"z": X + row("x")}, (3, 3), "f32", "x is two different operands"),
        ({"z": X + column("c")}, (), "f32", "no rows and columns"),
        ({"a": X * A}, (3,), "f32", "output a has the name of an input"),
        ({"z": many(600)}, (3,), "f32", "at most 1000"),
        ({"z": "x"}, (3,), "f32", "no expression"),
    ],
)
def test_what_is_not_offered(outputs, shape, dtype, text):
    with pytest.raises(KernelError, match=text):
        elementwise(outputs, shape, dtype=dtype)


def test_more_registers_than_there_are():
    kept = [call("exp", X + float(number)) for number in range(80)]
    product = kept[-1]
    for each in reversed(kept[:-1]):
        product = call("maximum", each, product)
    total = product
    for each in kept:
        total = total * each
    with pytest.raises(KernelError, match=r"needs at least \d+ VGPRs; a wave has 256"):
        elementwise({"z": total}, (64,))


def test_what_is_no_expression():
    with pytest.raises(KernelError, match="there is no function 'sinh'"):
        call("sinh", X)
    with pytest.raises(KernelError, match="exp takes 1 operands, not 2"):
        call("exp", X, Y)
    with pytest.raises(KernelError, match="comparison"):
        where(X, 1.0, 2.0)
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(X > Y)
