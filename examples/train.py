"""Train a network of two layers with ready-made kernels only: a step is one plan, replayed.

    python examples/train.py [STEPS]

Inputs pass a dense layer with a rectifier and a second one without; the loss is softmax with cross entropy,
the update gradient descent. Losses are compared with those of numpy, which does the same in float64. A step
is 14 kernels, which the host starts with one packet.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import numpy.typing as npt

from barewave import Device, kernels, launchable

ROWS, INPUTS, HIDDEN, CLASSES = 64, 16, 32, 10
RATE = 0.2

Array = npt.NDArray[Any]


def problem(seed: int = 5) -> tuple[Array, Array, dict[str, Array]]:
    """Inputs, labels that a hidden layer gave them, and weights to begin with."""
    random = np.random.default_rng(seed)
    x = random.standard_normal((ROWS, INPUTS)).astype(np.float32)
    labels = np.argmax(x @ random.standard_normal((INPUTS, CLASSES)), axis=1).astype(np.int32)
    weights = {
        "w1": random.standard_normal((INPUTS, HIDDEN)) / 4, "b1": np.zeros(HIDDEN),
        "w2": random.standard_normal((HIDDEN, CLASSES)) / 6, "b2": np.zeros(CLASSES),
    }  # fmt: skip
    return x, labels, {name: each.astype(np.float32) for name, each in weights.items()}


def train(device: Device, steps: int) -> list[float]:
    """Losses before each step."""
    x, labels, weights = problem()
    there = {name: device.array(each) for name, each in weights.items()}
    inputs, wanted, loss = device.array(x), device.array(labels), device.zeros(())
    ones = device.array(np.ones(ROWS, np.float32))

    plan = device.plan(name="training step")
    # arrays of the plan share memory; the order of kernels follows from what each of them reads and writes
    h, dh, back = (plan.empty((ROWS, HIDDEN)) for _ in range(3))
    z, dz = plan.empty((ROWS, CLASSES)), plan.empty((ROWS, CLASSES))
    losses = plan.empty(ROWS)
    gradients = {name: plan.empty(each.shape) for name, each in weights.items()}

    def run(built: kernels.BuiltKernel, **values: Any) -> None:
        plan.launch(*launchable(built), *built.in_order(**values))

    matmul, g, w = kernels.matmul, gradients, there
    run(matmul(ROWS, HIDDEN, INPUTS, bias=True, activation="relu"), a=inputs, b=w["w1"], bias=w["b1"], c=h)
    run(matmul(ROWS, CLASSES, HIDDEN, bias=True), a=h, b=w["w2"], bias=w["b2"], c=z)
    score = kernels.cross_entropy((ROWS, CLASSES))
    run(score, x=z, labels=wanted, scale=1 / ROWS, loss=losses, dx=dz)
    (mean,) = kernels.reduce_all((ROWS,), "mean")
    run(mean, x=losses, y=loss)

    run(matmul(HIDDEN, CLASSES, ROWS, transpose_a=True), a=h, b=dz, c=g["w2"])
    run(matmul(1, CLASSES, ROWS), a=ones, b=dz, c=g["b2"])
    run(matmul(ROWS, HIDDEN, CLASSES, transpose_b=True), a=dz, b=w["w2"], c=back)
    slope = kernels.where(kernels.array("h") > 0.0, kernels.array("back"), 0.0)
    run(kernels.elementwise({"dh": slope}, (ROWS, HIDDEN)), h=h, back=back, dh=dh)
    run(matmul(INPUTS, HIDDEN, ROWS, transpose_a=True), a=inputs, b=dh, c=g["w1"])
    run(matmul(1, HIDDEN, ROWS), a=ones, b=dh, c=g["b1"])
    for name, each in weights.items():
        run(kernels.sgd(each.shape, momentum=False), w=w[name], g=g[name], rate=RATE)

    found: list[float] = []
    with plan.freeze() as step:
        print(step)
        for _ in range(steps):
            step()
            step.sync(timeout=60.0)
            found.append(float(loss.numpy()))
    return found


def train_with_numpy(steps: int) -> list[float]:
    """The same in float64."""
    x, labels, weights = problem()
    w1, b1, w2, b2 = (each.astype(np.float64) for each in weights.values())
    found: list[float] = []
    for _ in range(steps):
        h = np.maximum(x @ w1 + b1, 0)
        z = h @ w2 + b2
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        found.append(float(-np.log(p[np.arange(ROWS), labels]).mean()))
        dz = (p - np.eye(CLASSES)[labels]) / ROWS
        dh = (dz @ w2.T) * (h > 0)
        w2 -= RATE * (h.T @ dz)
        b2 -= RATE * dz.sum(axis=0)
        w1 -= RATE * (x.T @ dh)
        b1 -= RATE * dh.sum(axis=0)
    return found


def main(steps: int = 100) -> None:
    """Train on the first card, else on the emulated one, and compare."""
    with Device() as device:
        found, expected = train(device, steps), train_with_numpy(steps)
    for number in sorted({0, steps // 10, steps // 2, steps - 1}):
        print(f"step {number:4}: loss {found[number]:.6f}, numpy {expected[number]:.6f}")
    np.testing.assert_allclose(found, expected, rtol=1e-4)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
