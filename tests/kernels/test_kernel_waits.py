"""No wait in our kernels is for more than it must be: with one event less, checked mode reports.

Where it does not, the reason is one of ``REASONS``.
"""

from __future__ import annotations

import random
import zlib
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import numpy as np
import pytest
from kernel_runs import random_inputs
from loosened_waits import Inputs, Loosened, loosened_waits, reason_of, reports

from barewave import Device, kernels
from barewave.kernels import FAMILIES, BuiltKernel, array, kernels_for
from barewave.kernels.peak import FORMS

#: Waits that checked mode has nothing to say to, and why they are there all the same.
REASONS = {
    "LDS accesses before a barrier": "other waves shall see them: no register of this wave waits for them",
    "stores before a barrier": "the same in global memory: checked mode knows no time at which a store ends",
    "another way": "these inputs do not take the way that needs it: waves that are sent along it show so",
}

ATTENTION = {"causal": True, "key_heads": 1}
X, Y = array("x"), array("y")
BY_NAME: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("elementwise", ({"z": X * Y + kernels.row("g")}, (3, 1030)), {}),
    ("elementwise", ({"z": kernels.where(X > Y, X * kernels.column("c"), 0.5)}, (7, 33)), {"dtype": "f16"}),
    ("reduce", ((5, 128), "sum"), {}),
    ("reduce", ((3, 9001), "max"), {"dtype": "f16"}),
    ("reduce_all", ((30, 4000), "sum"), {}),
    ("scan", ((3, 1000),), {}),
    ("scan", ((2, 2500),), {"dtype": "i32", "exclusive": True}),
    ("matmul", (32, 64, 33), {"transpose_b": True, "ldc": 68, "bias": True}),
    ("matmul", (64, 128, 25), {"tile": 64, "beta": 2.0, "activation": "gelu"}),
    ("matmul", (128, 128, 32), {"tile": 128}),
    ("matmul_wmma", (33, 35, 67), {}),
    ("matmul_wmma", (66, 40, 130), {"tile": 64, "transpose_a": True, "beta": 0.5}),
    ("matmul_wmma", (128, 128, 256), {"tile": 128, "dtype": "i8"}),
    ("softmax", ((5, 128),), {}),
    ("softmax", ((2, 9001),), {"dtype": "f16"}),
    ("softmax_gradient", ((7, 33),), {}),
    ("softmax_gradient", ((2, 9001),), {}),
    ("layernorm", ((3, 1000),), {"statistics": True}),
    ("rmsnorm", ((2, 9001),), {"dtype": "f16"}),
    ("transpose", ((33, 70),), {}),
    ("transpose", ((2, 65, 40),), {"dtype": "f16"}),
    ("attention", ((1, 2, 50, 16), 70), ATTENTION),
    ("attention", ((1, 2, 33, 96), 40), ATTENTION | {"dtype": "f16", "matrix": False}),
    ("attention", ((1, 2, 50, 72), 90), {"dtype": "f16"}),
    ("conv2d", ((2, 3, 9, 7), (5, 3, 3)), {"padding": 1}),
    ("conv2d", ((1, 4, 11, 10), (10, 3, 2)), {"stride": 2, "groups": 2, "dtype": "f16"}),
    ("conv2d_input_gradient", ((2, 3, 9, 7), (5, 3, 3)), {"padding": 1}),
    ("conv2d_weight_gradient", ((1, 2, 5, 4), (2, 2, 2)), {"padding": 1}),
    ("gather", ((5, 7), 9, 33), {}),
    ("scatter_add", ((5, 7), 9, 33), {}),
    ("cross_entropy", ((5, 128),), {}),
    ("cross_entropy", ((3, 9001),), {"dtype": "f16"}),
    ("sgd", ((3, 1000),), {}),
    ("adam", ((3, 1000),), {"decay": True}),
    ("add_peers", ((3, 1000), 3), {}),
    *(("peak", (form,), {"rounds": 3, "length": 32, "groups": 2}) for form in FORMS),
    ("copy_words", (10_007,), {}),
    ("write_words", (10_007,), {}),
    ("read_words", (4096 * 9,), {"groups": 2}),
    ("lds_reads", (3,), {"length": 16, "groups": 2}),
]


def _makers() -> list[tuple[str, Callable[[], Iterable[BuiltKernel]]]]:
    named = [
        (f"{name} {shape[-2:]} {options}", partial(kernels_for, name, *shape, **options))
        for name, shape, options in BY_NAME
    ]
    return sorted(named, key=lambda each: zlib.crc32(each[0].encode()))


MAKERS = _makers()
SAMPLE = 3
"""Of the waits of a kernel, where not all of them are tried."""


def inputs_of(built: BuiltKernel) -> Inputs:
    """Random ones: numbers of rows and classes that exist, nothing below 0 where that is asked for."""
    made = random_inputs(built)
    for number, spec in enumerate(built.inputs):
        if spec.name in ("indices", "labels"):
            made[number] = np.abs(made[number]) % 7
        elif built.name.startswith("adam"):
            made[number] = np.abs(made[number])
    return made


def test_every_family_is_there() -> None:
    assert {name for name, _, _ in BY_NAME} == set(FAMILIES)
    assert len(MAKERS) == 47


@pytest.mark.corpus(size=47, sample=4, part=2)
def test_a_wait_that_leaves_one_more_is_found(
    cards: tuple[Device, Device],
    numbers: range,
    long_run: bool,
    record_property: Callable[[str, object], None],
) -> None:
    outcomes: Counter[str] = Counter()
    for name, make in MAKERS[numbers.start : numbers.stop]:
        for built in make():
            inputs = inputs_of(built)
            fields = loosened_waits(built)
            if not long_run:
                fields = random.Random(name).sample(fields, min(SAMPLE, len(fields)))
            for each in fields:
                outcomes[outcome_of(cards[1], built, inputs, each)] += 1
    record_property("outcomes", dict(outcomes))
    assert outcomes["found"]


def outcome_of(card: Device, built: BuiltKernel, inputs: Inputs, each: Loosened) -> str:
    """``"found"``, or the reason."""
    if reports(card, built, inputs, each):
        return "found"
    reason = reason_of(built, inputs, each)
    wait = built.scheduled.body[each.index]
    assert reason == "found" or reason in REASONS, f"{built.name}: {each}: {wait}"
    return reason
