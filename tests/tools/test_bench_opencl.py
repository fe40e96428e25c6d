"""The rows beside PoCL: one source for both sides, a missing PoCL is said, a wrong result is no figure."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from barewave import BarewaveError
from barewave.tools import bench_opencl, opencl
from barewave.tools.bench_emulator import CASES

KERNELS = Path(__file__).resolve().parents[1] / "data" / "kernels"


def test_lds_moves_into_the_kernel() -> None:
    text = bench_opencl.opencl_source((KERNELS / "matmul_tiled.c").read_text())
    lines = text.splitlines()
    kernel = next(number for number, line in enumerate(lines) if line.startswith("KERNEL matmul_tiled"))
    assert [line[:6] for line in lines[kernel + 1 : kernel + 3]] == ["SHARED", "SHARED"]
    assert not any(line.startswith(("SHARED", "#include")) for line in lines[:kernel])
    assert "barrier()" not in text
    assert "__builtin" not in text


@pytest.fixture
def pocl() -> Any:
    try:
        device = opencl.Device()
    except opencl.OpenCLMissing as error:
        pytest.skip(str(error))
    with device:
        yield device


def test_pocl_computes_what_numpy_does(pocl: opencl.Device) -> None:
    n = 48
    a, b = (np.random.default_rng(seed).standard_normal((n, n), np.float32) for seed in (1, 2))
    kernel = pocl.kernel(bench_opencl.opencl_source((KERNELS / "matmul_tiled.c").read_text()), "matmul_tiled")
    values = [pocl.array(x) for x in (a, b, np.zeros_like(a))]
    assert pocl.run(kernel, (n, n), (16, 16), *values, *[np.uint32(n)] * 3) > 0
    assert np.allclose(pocl.read(values[2], a), a @ b, rtol=1e-4, atol=1e-4)


def test_pocl_says_what_it_refuses(pocl: opencl.Device) -> None:
    with pytest.raises(BarewaveError, match="refuses wrong"):
        pocl.kernel("__kernel void wrong(void) { nothing(); }", "wrong")


def test_a_missing_library_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opencl, "_LIBRARY", "libOpenCL-that-is-not-there.so")
    with pytest.raises(opencl.OpenCLMissing, match="pocl-opencl-icd"):
        opencl.Device()


def test_a_row_without_pocl_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"card": {"rates": [1.0, 3.0, 2.0], "name": "card"}, "pocl": {"missing": "no library"}}
    monkeypatch.setattr(bench_opencl, "_measure", lambda side, name, cores: answers[side])
    row = CASES["pocl-matmul-1"]()
    assert (row.value, row.spread, row.peers) == (2.0, 2.0, {})
    assert row.case.endswith("1 core (PoCL is not installed)")


def test_a_row_has_both_medians_and_spreads(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"card": {"rates": [1.0], "name": "card"}, "pocl": {"rates": [1.0, 4.0, 2.0], "name": "PoCL 9"}}
    monkeypatch.setattr(bench_opencl, "_measure", lambda side, name, cores: answers[side])
    assert CASES["pocl-add-1"]().peers == {"PoCL 9": 2.0, "spread of that": 3.0}


def test_a_side_that_fails_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(BarewaveError, match="card side of vector_add failed"):
        CASES["pocl-add-1"]()
