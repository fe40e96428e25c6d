"""Random C for gfx1100 and for this CPU: the emulated card answers what the CPU does, bit for bit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from differential_run import CompilerCrashError, Setup, compare, missing, setup
from random_c import source

from barewave import Device

# With the number of kernels: at -O0 one is some thousand instructions.
SAMPLE = (
    (1, Setup(1, "clang-22", "O0", 32, optimised=False)),
    (3, Setup(2, "clang-22", "O2", 64, optimised=False)),
    (3, Setup(3, "clang-19", "O1", 32, optimised=True)),
)
LONG = range(10_000, 10_250)

needs_clang = pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}")


@pytest.fixture
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@needs_clang
@pytest.mark.parametrize(("kernels", "how"), SAMPLE, ids=lambda value: str(value))
def test_card_and_cpu_agree(device: Device, tmp_path: Path, kernels: int, how: Setup) -> None:
    assert compare(device, how, kernels, tmp_path) == []


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
