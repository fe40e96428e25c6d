"""Random C for gfx1100 and for this CPU: the emulated card answers what the CPU does, bit for bit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from differential_run import CompilerCrashError, Setup, compare, missing, setup
from random_c import source

from barewave import Device

# Kernels, then what a Setup says; at -O0 a kernel is some thousand instructions.
SAMPLE = (
    (1, "clang-22", "O0", 32, False),
    (3, "clang-22", "O2", 64, False),
    (3, "clang-19", "O1", 32, True),
)
LONG = range(10_000, 10_250)

needs_clang = pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}")


@pytest.fixture
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@needs_clang
@pytest.mark.parametrize("number", range(len(SAMPLE)))
def test_card_and_cpu_agree(device: Device, tmp_path: Path, number: int) -> None:
    kernels, *how = SAMPLE[number]
    assert compare(device, Setup(number + 1, *how), kernels, tmp_path) == []


@needs_clang
@pytest.mark.long
@pytest.mark.parametrize("seed", LONG)
def test_card_and_cpu_agree_on_many(device: Device, tmp_path: Path, seed: int) -> None:
    try:
        wrong = compare(device, setup(seed), 4, tmp_path)
    except CompilerCrashError as error:
        pytest.skip(str(error))
    assert wrong == []


def test_a_seed_always_gives_the_same_text() -> None:
    assert source(5, 2) == source(5, 2)
    assert source(5, 2) != source(6, 2)
