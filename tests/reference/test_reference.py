"""Random single instructions on random register state, against a model that shares nothing with the engine.

Each round takes one random encoding of every opcode that the model knows: a wave of 32 or 64 lanes for vector
instructions, several waves for the others; all registers, SCC, MODE and memory are compared bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from ref_dual import random_dual
from ref_encoding import prepare_ds, prepare_scalar, random_ds, random_scalar, random_vector
from ref_engine import Engine
from ref_memory_encoding import (
    prepare_buffer,
    prepare_memory,
    prepare_scalar_memory,
    random_buffer,
    random_memory,
    random_scalar_memory,
)
from ref_step import BUFFER_FORMS, DUAL, MEMORY_FORMS, SCALAR, VECTOR, modelled, step
from ref_sweep import Report, sweep

from barewave.emulator.jit import LEVEL_OPTIMISED, LEVEL_QUICK
from barewave.isa.tables import InstructionInfo, by_opcode


def rows(*forms: str) -> list[InstructionInfo]:
    """All modelled instructions of some formats."""
    return [info for form in forms for info in by_opcode()[form].values() if modelled(info)]


def run(
    engine: Engine,
    numbers: range,
    forms: tuple[str, ...],
    make: Callable[..., Any],
    *,
    states: int = 1,
    every: int = 1,
    **more: Any,
) -> None:
    """Compare one encoding per number and instruction, and say everything that differs.

    Parameters
    ----------
    states : int
        Waves for each encoding.
    every : int
        Take only each so many-th instruction; more than 1 in the sample.
    """
    chosen = rows(*forms)[::every]
    total = Report()
    for number in numbers:
        # the optimised level every fourth round: it takes several times as long
        level = LEVEL_OPTIMISED if number % 4 == 3 else LEVEL_QUICK
        report = sweep(engine, chosen, make, step, seed=number, level=level, states=states, **more)
        total.states += report.states
        total.encodings += report.encodings
        total.failures += report.failures
        total.unsupported |= report.unsupported
        total.left_out |= report.left_out
    assert not total.failures, f"{len(total.failures)} differences:\n" + "\n".join(total.failures[:40])
    # most of what is asked for must have been compared
    assert total.encodings >= 0.85 * len(chosen) * len(numbers), (total.unsupported, total.left_out)


@pytest.mark.corpus(size=16, sample=1, part=1)
def test_vector_instructions(engine: Engine, numbers: range, long_run: bool) -> None:
    run(engine, numbers, VECTOR, random_vector, every=1 if long_run else 2)


@pytest.mark.corpus(size=40, sample=3, part=10)
def test_dual_instructions(engine: Engine, numbers: range) -> None:
    run(engine, numbers, DUAL, random_dual, sizes=(32,))


@pytest.mark.corpus(size=20, sample=1, part=1)
def test_scalar_instructions(engine: Engine, numbers: range) -> None:
    run(engine, numbers, SCALAR, random_scalar, states=10, prepare=prepare_scalar)


@pytest.mark.corpus(size=24, sample=1, part=4)
def test_lds_instructions(engine: Engine, numbers: range, long_run: bool) -> None:
    every = 1 if long_run else 2
    run(engine, numbers, ("DS",), random_ds, states=3, every=every, lds=2048, prepare=prepare_ds)


@pytest.mark.corpus(size=24, sample=1, part=4)
def test_global_flat_and_scratch_instructions(engine: Engine, numbers: range, long_run: bool) -> None:
    every = 1 if long_run else 3
    run(engine, numbers, MEMORY_FORMS, random_memory, states=2, every=every, prepare=prepare_memory)


@pytest.mark.corpus(size=24, sample=1, part=4)
def test_buffer_instructions(engine: Engine, numbers: range, long_run: bool) -> None:
    every = 1 if long_run else 3
    run(engine, numbers, BUFFER_FORMS, random_buffer, states=2, every=every, prepare=prepare_buffer)


@pytest.mark.corpus(size=20, sample=2, part=10)
def test_scalar_loads(engine: Engine, numbers: range) -> None:
    run(engine, numbers, ("SMEM",), random_scalar_memory, states=10, prepare=prepare_scalar_memory)
