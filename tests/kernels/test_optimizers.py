"""Steps of training, and sums over peers, against numpy and against the formulas written out."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from kernel_runs import check, random_inputs, run
from kernel_shapes import SAMPLE, SHAPES

from barewave.kernels.built import KernelError
from barewave.kernels.collectives import MOST_PEERS, add_peers
from barewave.kernels.optimizers import adam, sgd

VARIANTS = [
    {"momentum": momentum, "nesterov": nesterov, "decay": decay}
    for momentum, nesterov, decay in product((True, False), repeat=3)
    if momentum or not nesterov
]


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_sgd(cards, numbers):
    for number in numbers:
        options = VARIANTS[number % len(VARIANTS)]
        check(cards, sgd(SHAPES[number], gradient_dtype=("f32", "f16")[number % 2], **options))


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_adam(cards, numbers):
    for number in numbers:
        built = adam(SHAPES[number], decay=number % 2 == 0, gradient_dtype=("f32", "f16")[number % 3 == 0])
        # second moments and the constants are not negative
        check(cards, built, [np.abs(each) for each in random_inputs(built)])


@pytest.mark.corpus(size=len(SHAPES), sample=SAMPLE, part=10)
def test_sums_of_peers(cards, numbers):
    for number in numbers:
        dtype = ("f32", "f16", "i32")[number % 3]
        peers = 2 + number % (MOST_PEERS - 1)
        check(cards, add_peers(SHAPES[number], peers, dtype=dtype, mean=number % 2 == 0 and dtype != "i32"))


def test_adam_step_by_step(cards):
    built = adam((50,), decay=True)
    random = np.random.default_rng(3)
    state = {"w": random.normal(size=50).astype(np.float32), "m": np.zeros(50), "v": np.zeros(50)}
    w, m, v = state["w"].astype(np.float64), state["m"], state["v"]
    rate, b1, b2, epsilon, decay = 1e-2, 0.9, 0.999, 1e-8, 0.1
    for t in range(1, 6):
        g = random.normal(size=50).astype(np.float32)
        numbers = {
            "rate": rate, "b1": b1, "b2": b2, "epsilon": epsilon, "fade": rate * decay,
            "c1": 1 / (1 - b1**t), "c2": 1 / (1 - b2**t), "g": g,
        }  # fmt: skip
        given = {**state, **numbers}
        outputs = run(cards[0], built, [np.float32(given[each.name]) for each in built.inputs])
        state = dict(zip((each.name for each in built.outputs), outputs, strict=True))
        m, v = b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g.astype(np.float64) ** 2
        w = w - rate * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + epsilon) - rate * decay * w
    assert np.allclose(state["w"], w, rtol=1e-5, atol=1e-6)


def test_what_is_not_offered():
    with pytest.raises(KernelError, match="nesterov needs momentum"):
        sgd((3,), momentum=False, nesterov=True)
    with pytest.raises(KernelError, match="gradient_dtype 'f64' is not offered"):
        adam((3,), gradient_dtype="f64")
    with pytest.raises(KernelError, match="17 arrays; at most 16"):
        add_peers((3,), 17)
    with pytest.raises(KernelError, match="peers is 1"):
        add_peers((3,), 1)
    with pytest.raises(KernelError, match="a mean of i32"):
        add_peers((3,), 2, dtype="i32", mean=True)
