"""Hostile kernels in checked mode: findings beside the card's errors, never a crash, never a hang."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from test_hostile_shaders import run_kernels

from barewave.emulator.jit import LEVEL_QUICK
from barewave.emulator.shader.control_flow import discover
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translator

CODE = 0x1000


def outcomes_in_checked_mode(numbers: range, folder: Path, guard: str = "pages") -> Counter[str]:
    """Run kernels in checked mode; how often each outcome came."""
    lines = run_kernels(numbers.start, numbers.stop, LEVEL_QUICK, folder, guard)
    outcomes = Counter(str(line["outcome"]) for line in lines)
    assert [line["end"] for line in lines] == list(numbers)
    assert set(outcomes) <= {"ran", "GPUFault", "GPUTimeout", "QueueError", "CheckError"}, outcomes
    return outcomes


@pytest.fixture(autouse=True)
def checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards of the processes that run kernels are in checked mode."""
    monkeypatch.setenv("BAREWAVE_EMULATED_CHECKED", "1")


@pytest.mark.timeout(3600)
@pytest.mark.corpus(size=2000, sample=60, part=500)
def test_hostile_kernels(
    numbers: range, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    outcomes = outcomes_in_checked_mode(numbers, tmp_path)
    record_property("outcomes", dict(outcomes))
    assert outcomes["CheckError"] > 0, "the checks must be in"


@pytest.mark.timeout(3600)
@pytest.mark.corpus(size=1000, sample=24, part=500)
def test_no_host_address_of_checked_code_leaves_the_mappings(
    numbers: range, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """The kernel's own accesses, with the checks beside them."""
    record_property("outcomes", dict(outcomes_in_checked_mode(numbers, tmp_path, "addresses")))


@pytest.mark.corpus(size=20_000, sample=500, part=5000)
def test_any_code_can_be_told_of(numbers: range) -> None:
    """Whatever decodes has registers, counters and halves that the checks can be told."""
    for number in numbers:
        draw = random.Random(number)
        code = draw.randbytes(128) + bytes.fromhex("0000b0bf") * 4

        def read(address: int, length: int, code: bytes = code) -> bytes | None:
            start = address - CODE
            return code[start : start + length].ljust(length, b"\0") if 0 <= start < len(code) else None

        wave_size = draw.choice((32, 64))
        region = discover(read, CODE, wave_size)
        Translator(region, wave_size, 0x3F0, LEVEL_QUICK, checked=True).run("f", dict(MEANINGS))
