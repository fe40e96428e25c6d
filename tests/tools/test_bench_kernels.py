"""The suite on kernels: its rows say what is asked of them, and differences are seen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from barewave.kernels.bandwidth import copy_words
from barewave.kernels.matmul import matmul
from barewave.kernels.peak import peak
from barewave.tools import bench_kernels


def test_a_result_in_place_is_within_its_tolerance() -> None:
    row = bench_kernels.result_row(partial(matmul, 20, 33, 17, beta=0.5, bias=True))
    assert 0 < row.value <= 1
    assert row.peers["findings of checked mode"] == 0


def test_a_wrong_result_is_more_than_the_tolerance() -> None:
    built = copy_words(300)

    def wrong(given: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.where(np.arange(300) == 7, given + 1, given),)

    assert bench_kernels.result_row(lambda: built).value == 0
    assert bench_kernels.result_row(lambda: replace(built, reference=wrong)).value > 1


def test_figures_of_a_loop() -> None:
    found = bench_kernels.loop_figures(peak("f32", length=256), 1)
    assert found.slots_per_fma == 0.5
    assert found.bank_scores["sources"] == 1


def test_every_case_has_a_name_of_its_family() -> None:
    assert {name.split()[0] for name in bench_kernels.CASES} == {"matmul", "attention", "peak", "results"}
    assert "results matmul fp32 edges" in bench_kernels.CASES
