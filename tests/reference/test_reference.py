"""Random single instructions on random register state, against a model that shares nothing with the engine.

Each round takes one random encoding of every opcode that the model knows: a wave of 32 or 64 lanes for vector
instructions, several waves for the others; all registers, SCC, MODE and memory are compared bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from ref_encoding import prepare_ds, random_ds, random_scalar, random_vector
from ref_engine import Engine
from ref_step import SCALAR, VECTOR, modelled, step
from ref_sweep import Report, sweep

from barewave.emulator.jit import LEVEL_OPTIMISED, LEVEL_QUICK
from barewave.isa.tables import InstructionInfo, by_opcode


def rows(*forms: str) -> list[InstructionInfo]:
    """All modelled instructions of some formats."""
    return [info for form in forms for info in by_opcode()[form].values() if modelled(info)]


def run(
    engine: Engine, numbers: range, forms: tuple[str, ...], make: Callable[..., Any], least: int, **more: Any
) -> None:
    """Compare, and say everything that differs."""
    chosen = rows(*forms)
    total = Report()
    for number in numbers:
        # the optimised level every fourth round: it takes several times as long
        level = LEVEL_OPTIMISED if number % 4 == 3 else LEVEL_QUICK
        report = sweep(engine, chosen, make, step, seed=number, level=level, **more)
        total.states += report.states
        total.encodings += report.encodings
        total.failures += report.failures
        total.unsupported |= report.unsupported
    assert not total.failures, f"{len(total.failures)} differences:\n" + "\n".join(total.failures[:40])
    assert total.encodings >= least * len(numbers), total.unsupported


@pytest.mark.corpus(size=16, sample=1, part=1)
def test_vector_instructions(engine: Engine, numbers: range) -> None:
    # NaN payloads are compared apart: see ref_known
    run(engine, numbers, VECTOR, random_vector, 690, nan_bits=False)


@pytest.mark.corpus(size=10, sample=1, part=1)
def test_scalar_instructions(engine: Engine, numbers: range) -> None:
    run(engine, numbers, SCALAR, random_scalar, 160, states=10)


@pytest.mark.corpus(size=24, sample=1, part=4)
def test_lds_instructions(engine: Engine, numbers: range) -> None:
    run(engine, numbers, ("DS",), random_ds, 110, states=3, lds=2048, prepare=prepare_ds)
