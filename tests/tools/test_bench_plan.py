"""The suite's rows on plans can be measured, and say what they are."""

from __future__ import annotations

import pytest

from barewave.tools import bench_plan


def test_rows_of_plans(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_BURST", 3), ("_BURSTS", 2), ("_FREEZES", 2), ("FREEZE_NODES", 30)):
        monkeypatch.setattr(bench_plan, name, value)
    assert list(bench_plan.cases()) == ["plan run 1000", "plan run 10", "plan run 10000", "plan freeze 30"]
    run, freeze = bench_plan.replay_row(20), bench_plan.freeze_row()
    assert run.case == "start a run of a plan of 20 kernels"
    assert run.unit == "us"
    assert freeze.case == "freeze a plan of 30 kernels"
    assert freeze.unit == "ms"
    assert run.value > 0 < freeze.value
    assert run.peers["goal"] == 1.5
    assert freeze.peers["goal"] == 150
