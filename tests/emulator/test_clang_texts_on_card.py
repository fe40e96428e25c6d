"""The texts that clang wrote, by our assembler and linker, on the emulated card against numpy."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from clang_texts import FOLDER, KEPT, Variant
from kernel_cases import CASES, Case
from test_clang_kernels import run_on

from barewave import Device, Program


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def launches() -> list[object]:
    return [
        pytest.param(variant, case, id=f"{variant.name}-{case.kernel}")
        for variant in KEPT
        for case in CASES
        if case.source == variant.source
    ]


@pytest.mark.parametrize(("variant", "case"), launches())
def test_text_of_clang_runs(device: Device, variant: Variant, case: Case) -> None:
    program = Program.from_file(FOLDER / f"{variant.name}.s")
    for size, run in zip(case.sizes, case.runs(variant.wave_size), strict=True):
        assert run_on(device, program, case, run) == [], f"size {size}"


def test_every_kept_text_has_cases() -> None:
    assert {variant.source for variant in KEPT} <= {case.source for case in CASES}
