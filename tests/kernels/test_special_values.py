"""What is no number, infinite, subnormal or huge, through the kernels that fold rows, against numpy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from kernel_runs import check_on, random_inputs, run

from barewave.kernels import (
    BuiltKernel,
    cross_entropy,
    layernorm,
    reduce,
    reduce_all,
    rmsnorm,
    scan,
    softmax,
    softmax_gradient,
)  # fmt: skip

NAN, INF = np.nan, np.inf
BEGINNINGS = [(NAN,), (INF,), (-INF,), (INF, -INF), (NAN, INF), (-0.0,), (1e-7, -1e-7), (1.0,)]
FILLED = [NAN, INF, -INF, -0.0, 0.0, 1e-7]
COLUMNS = (1, 2, 5, 40, 700)
DTYPES = ("f32", "f16")
FAMILIES: list[Callable[..., BuiltKernel]] = [
    lambda shape, dtype: reduce(shape, "sum", dtype=dtype),
    lambda shape, dtype: reduce(shape, "max", dtype=dtype),
    lambda shape, dtype: reduce(shape, "min", dtype=dtype),
    lambda shape, dtype: reduce(shape, "mean", dtype=dtype),
    lambda shape, dtype: scan(shape, dtype=dtype),
    lambda shape, dtype: scan(shape, dtype=dtype, exclusive=True),
    lambda shape, dtype: softmax(shape, dtype=dtype),
    lambda shape, dtype: softmax_gradient(shape, dtype=dtype),
    lambda shape, dtype: layernorm(shape, dtype=dtype, statistics=True),
    lambda shape, dtype: rmsnorm(shape, dtype=dtype, statistics=True),
    lambda shape, dtype: cross_entropy(shape, dtype=dtype),
]


def special_rows(columns: int, dtype: str) -> np.ndarray:
    """Rows that begin with special numbers, rows that have nothing else, and one of subnormal ones."""
    random = np.random.default_rng(columns)
    rows = random.uniform(-1, 1, (len(BEGINNINGS) + len(FILLED) + 1, columns))
    for row, beginning in zip(rows, BEGINNINGS, strict=False):
        row[: len(beginning)] = beginning[:columns]
    rows[len(BEGINNINGS) : -1] = np.array(FILLED)[:, None]
    rows[-1] *= 1e-39 if dtype == "f32" else 1e-6
    return rows.astype(np.float32 if dtype == "f32" else np.float16)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("columns", COLUMNS)
def test_special_numbers(cards, columns, dtype):
    rows = special_rows(columns, dtype)
    for family in FAMILIES:
        built = family(rows.shape, dtype)
        inputs = random_inputs(built)
        # the gradient of softmax meets them in what comes from behind
        inputs[1 if built.kernel == "softmax_gradient" else 0] = rows
        if built.kernel == "cross_entropy":
            inputs[1] = (np.arange(len(rows), dtype=np.int32) % (columns + 1) - 1).astype(np.int32)
        check_on(cards[0], built, inputs)


def one(device, built: BuiltKernel, *inputs: object) -> list[np.ndarray]:
    return run(device, built, [np.asarray(each) for each in inputs])


def test_extremes_of_nothing_but_nans(cards):
    x = np.full((2, 33), NAN, np.float32)
    for name, wanted in (("max", -INF), ("min", INF)):
        assert one(cards[0], reduce(x.shape, name), x)[0].tolist() == [wanted] * 2


def test_halves_are_summed_in_32_bits(cards):
    """In 16 bits a sum of ones would stay at 2048, and one beyond 65504 would be infinite on its way."""
    ones = np.ones((1, 5000), np.float16)
    assert one(cards[0], reduce(ones.shape, dtype="f16"), ones)[0].tolist() == [5000]
    large = np.array([[6e4, 6e4, -6e4, -6e4, 2.0]], np.float16)
    assert one(cards[0], reduce(large.shape, dtype="f16"), large)[0].tolist() == [2.0]
    assert one(cards[0], scan(large.shape, dtype="f16"), large)[0][0, 3:].tolist() == [0.0, 2.0]
    assert one(cards[0], scan(large.shape, dtype="f16"), large)[0][0, 1] == INF
    (first,) = reduce_all((3,), "sum", dtype="f16", output_dtype="f32")
    assert one(cards[0], first, np.full(3, 6e4, np.float16))[0] == 3 * float(np.float16(6e4))


@pytest.mark.parametrize("size", [1e4, 1e20, 3e38])
def test_losses_of_large_scores(cards, size):
    """The loss is a distance: that of equal scores is the logarithm of their number, however large."""
    x = np.full((2, 3), size, np.float32)
    x[1, 2] = -size
    built = cross_entropy(x.shape, gradient=False)
    inputs = [x, np.array([1, 0], np.int32)]
    (losses,) = run(cards[0], built, inputs)
    np.testing.assert_allclose(losses, np.log([3, 2]), rtol=1e-6)
    np.testing.assert_allclose(built.reference(*inputs)[0], np.log([3, 2]), rtol=1e-6)


def test_variances_beyond_32_bits(cards):
    x = np.array([[1e20, -1e20, 0, 1], [3e38, 3e38, 3e38, 3e38]], np.float32)
    gamma, beta = np.full(4, 2, np.float32), np.arange(4, dtype=np.float32)
    y, _, factor = one(cards[0], layernorm(x.shape, statistics=True), x, gamma, beta)
    assert y[0].tolist() == beta.tolist()
    assert factor.tolist() == [0, 0]
    assert np.isnan(y[1]).all()
    y, factor = one(cards[0], rmsnorm(x.shape, statistics=True), x, gamma)
    assert not y.any()
    assert not factor.any()


def test_epsilon_is_a_number_and_not_its_bits(cards):
    for family in (layernorm, rmsnorm):
        check_on(cards[0], family((3, 40), epsilon=1))
