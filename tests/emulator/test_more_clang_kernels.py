"""Fifty more C kernels, as clang-22 compiles them at three levels for both wave sizes, against numpy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import more_cases_numeric
import more_cases_shared
import pytest
from kernel_case import Case
from test_clang_kernels import run_on

from barewave import Device, Program

KERNELS = Path(__file__).resolve().parents[1] / "data" / "more_kernels"
CASES: list[Case] = [*more_cases_numeric.CASES, *more_cases_shared.CASES]
VARIANTS = [(level, wave_size) for level in ("O1", "O2", "O3") for wave_size in (32, 64)]
#: What each run takes; the others are long. So is the kernel whose code takes longest to compile.
SAMPLE = (("O1", 64), ("O3", 32))
SLOW = {"interpreter"}


def path_of(source: str, level: str, wave_size: int) -> Path:
    return KERNELS / f"{source}.clang22.{level}{'.wave64' if wave_size == 64 else ''}.co"


def every_variant() -> list[object]:
    return [
        pytest.param(
            case, level, wave_size, id=f"{case.kernel}-{level}-{wave_size}",
            marks=[] if (level, wave_size) in SAMPLE and case.kernel not in SLOW else [pytest.mark.long],
        )
        for level, wave_size in VARIANTS
        for case in CASES
    ]  # fmt: skip


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.mark.parametrize(("case", "level", "wave_size"), every_variant())
def test_kernel_answers_what_numpy_says(device: Device, case: Case, level: str, wave_size: int) -> None:
    program = Program.from_file(path_of(case.source, level, wave_size))
    for size, run in zip(case.sizes, case.runs(wave_size), strict=True):
        assert run_on(device, program, case, run) == [], f"size {size}"


def checked_variant(case: Case, level: str, wave_size: int) -> object:
    marks = [] if case.source == "reductions" and (level, wave_size) == ("O3", 32) else [pytest.mark.long]
    return pytest.param(case, level, wave_size, id=f"{case.kernel}-{level}-{wave_size}", marks=marks)


@pytest.mark.parametrize(
    ("case", "level", "wave_size"), [checked_variant(case, *way) for way in VARIANTS for case in CASES]
)
def test_kernel_has_no_errors_in_checked_mode(case: Case, level: str, wave_size: int) -> None:
    program = Program.from_file(path_of(case.source, level, wave_size))
    with Device("emulated", checked=True) as device:
        for run in case.runs(wave_size):
            assert run_on(device, program, case, run) == []
        assert [str(finding) for finding in device.findings if finding.severity == "error"] == []


def test_every_source_has_its_objects_and_every_kernel_a_case() -> None:
    sources = sorted(path.stem for path in KERNELS.glob("*.c"))
    expected = {path_of(source, *variant) for source in sources for variant in VARIANTS}
    assert set(KERNELS.glob("*.co")) == expected
    kernels = {
        line.split("KERNEL ")[1].split("(")[0]
        for source in sources
        for line in (KERNELS / f"{source}.c").read_text().splitlines()
        if "KERNEL " in line
    }
    assert kernels == {case.kernel for case in CASES}
    assert len(kernels) >= 40
