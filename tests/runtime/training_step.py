"""A training step of a small network as a plan for one card or two, and the same in numpy's float64.

Two dense layers with a rectifier between them, softmax with cross entropy, gradient descent. The network's
kernels come from clang (``tests/data/plans``), the update's from the assembler (``examples/saxpy.s``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from barewave import Device, LaunchConfig, Program
from barewave.runtime.buffer import Buffer
from barewave.runtime.kernel import Kernel
from barewave.runtime.plan import Plan

__all__ = ["INNER", "RATE", "ROWS", "STEPS", "Problem", "Trainer", "numpy_losses"]

REPOSITORY = Path(__file__).resolve().parents[2]
ROWS, INPUTS, INNER, CLASSES = 64, 16, 32, 10
RATE = 0.2
STEPS = 1000
NONE = -3.0e38
"""Less than anything: no rectifier."""

Array = npt.NDArray[Any]


@dataclass
class Problem:
    """Inputs, labels that a hidden network gave them, and weights to begin with."""

    inputs: Array
    labels: Array
    weights: list[Array]

    @classmethod
    def make(cls, seed: int = 5) -> Problem:
        """Make one; the labels can be learnt."""
        random = np.random.default_rng(seed)
        inputs = random.standard_normal((ROWS, INPUTS)).astype(np.float32)
        teacher = random.standard_normal((INPUTS, CLASSES))
        labels = np.argmax(inputs @ teacher, axis=1).astype(np.uint32)
        weights = [
            (random.standard_normal((INPUTS, INNER)) / 4).astype(np.float32),
            np.zeros(INNER, np.float32),
            (random.standard_normal((INNER, CLASSES)) / 6).astype(np.float32),
            np.zeros(CLASSES, np.float32),
        ]
        return cls(inputs, labels, weights)


def numpy_losses(problem: Problem, steps: int) -> Array:
    """Train in float64; the loss before each step."""
    x = problem.inputs.astype(np.float64)
    w1, b1, w2, b2 = (weight.astype(np.float64) for weight in problem.weights)
    wanted = np.eye(CLASSES)[problem.labels]
    losses = np.zeros(steps)
    for step in range(steps):
        hidden = np.maximum(x @ w1 + b1, 0)
        z = hidden @ w2 + b2
        e = np.exp(z - z.max(axis=1, keepdims=True))
        p = e / e.sum(axis=1, keepdims=True)
        losses[step] = -np.log(p[np.arange(ROWS), problem.labels]).mean()
        dz = (p - wanted) / ROWS
        dh = (dz @ w2.T) * (hidden > 0)
        w2 -= RATE * (hidden.T @ dz)
        b2 -= RATE * dz.sum(axis=0)
        w1 -= RATE * (x.T @ dh)
        b1 -= RATE * dh.sum(axis=0)
    return losses


def kernels() -> dict[str, Kernel]:
    """All kernels by name."""
    dense = Program.from_file(REPOSITORY / "tests" / "data" / "plans" / "dense.clang22.co")
    saxpy = Program.from_file(REPOSITORY / "examples" / "saxpy.s")
    return {name: dense.kernel(name) for name in dense.code_object.kernels} | {"saxpy": saxpy.kernel("saxpy")}


def grid(columns: int, rows: int = 1) -> LaunchConfig:
    """Geometry for a matrix, partial groups at its edges."""
    return LaunchConfig(items=(columns, rows), block=(32, 4) if rows > 1 else 32)


@dataclass
class Trainer:
    """The network on one card, or a copy of it on each of several, with its part of the inputs."""

    cards: Sequence[Device]
    problem: Problem
    steps: int = STEPS
    logs: list[Buffer] = field(default_factory=list)
    weights: list[list[Buffer]] = field(default_factory=list)
    _arrays: list[Buffer] = field(default_factory=list)

    def __enter__(self) -> Trainer:
        self._kernels = kernels()
        part = ROWS // len(self.cards)
        self._data: list[tuple[Buffer, Buffer]] = []
        for number, card in enumerate(self.cards):
            rows = slice(number * part, (number + 1) * part)
            inputs, labels = card.array(self.problem.inputs[rows]), card.array(self.problem.labels[rows])
            self._data.append((inputs, labels))
            self.weights.append([card.array(weight) for weight in self.problem.weights])
            self.logs.append(card.zeros(self.steps + 2))
            self._arrays += [inputs, labels, *self.weights[-1], self.logs[-1]]
        return self

    def __exit__(self, *_: object) -> None:
        for array in self._arrays:
            array.close()

    def record(self) -> Plan:
        """Record one step."""
        plan = self.cards[0].plan(name="training step")
        gradients = [self._backward(plan, number) for number in range(len(self.cards))]
        for number, card in enumerate(self.cards):
            for place, weight in enumerate(self.weights[number]):
                own = gradients[number][place]
                total = own
                for other in range(len(self.cards)):
                    if other != number:
                        # The sum goes where the peer's gradient came to: the own one is still being read.
                        total = plan.empty(weight.shape, device=card, name="the other card's gradient")
                        plan.copy(total, gradients[other][place])
                        self._saxpy(plan, card, 1.0, own, total)
                self._saxpy(plan, card, -RATE, total, weight)
        return plan

    def _saxpy(self, plan: Plan, card: Device, factor: float, x: Any, y: Any) -> None:
        count = int(np.prod(y.shape))
        plan.launch(
            LaunchConfig(items=count, block=64), self._kernels["saxpy"], factor, x, y, count, device=card,
            writes=[y],
        )  # fmt: skip

    def _backward(self, plan: Plan, number: int) -> list[Any]:
        """Record forward and backward of one card's rows; its gradients."""
        card, known, rows = self.cards[number], self._kernels, ROWS // len(self.cards)
        x, labels = self._data[number]
        w1, b1, w2, b2 = self.weights[number]

        def empty(*shape: int) -> Any:
            return plan.empty(shape, device=card)

        def launch(config: LaunchConfig, name: str, *arguments: object) -> None:
            plan.launch(config, known[name], *arguments, device=card)

        hidden, z, loss, dz = empty(rows, INNER), empty(rows, CLASSES), empty(rows), empty(rows, CLASSES)
        dw1, db1, dw2, db2 = (empty(*weight.shape) for weight in self.weights[number])
        dh = empty(rows, INNER)
        launch(grid(INNER, rows), "dense_forward", x, w1, b1, hidden, rows, INPUTS, INNER, 0.0)
        launch(grid(CLASSES, rows), "dense_forward", hidden, w2, b2, z, rows, INNER, CLASSES, NONE)
        launch(grid(rows), "softmax_loss", z, labels, loss, dz, rows, CLASSES, 1.0 / ROWS)
        launch(grid(1), "append_mean", loss, self.logs[number], rows)
        launch(grid(INNER, rows), "dense_input_gradient", dz, w2, hidden, dh, rows, INNER, CLASSES)
        launch(grid(CLASSES, INNER), "dense_weight_gradient", hidden, dz, dw2, rows, INNER, CLASSES)
        launch(grid(CLASSES), "dense_bias_gradient", dz, db2, rows, CLASSES)
        launch(grid(INNER, INPUTS), "dense_weight_gradient", x, dh, dw1, rows, INPUTS, INNER)
        launch(grid(INNER), "dense_bias_gradient", dh, db1, rows, INNER)
        return [dw1, db1, dw2, db2]

    def losses(self, count: int) -> Array:
        """The loss before each of the steps that have run."""
        logs = [log.numpy() for log in self.logs]
        assert [int(log[0]) for log in logs] == [count] * len(logs)
        return np.mean([log[1 : count + 1] for log in logs], axis=0)
