"""The device's benchmark on small counts: what it counts is right, and what is not here is said."""

from __future__ import annotations

import json

import pytest

from barewave.__main__ import main
from barewave.errors import BarewaveError
from barewave.tools import bench, bench_device


def test_queues_leave_nothing_behind() -> None:
    times, memory, descriptors = bench_device.queue_rows(60)
    assert times.value > 0
    assert descriptors.value == 0
    assert memory.value < 1 << 20


@pytest.mark.parametrize("count", [64, 1000])
def test_every_dispatch_is_counted(count: int) -> None:
    assert bench_device.dispatch_row(count).value > 0


def test_a_lost_dispatch_is_no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    class Forgetful(bench_device._Launcher):
        def __init__(self, device: object) -> None:
            super().__init__(device)  # type: ignore[arg-type]  # the device of the row
            self.packets["count"] = self.packets["empty"]

    monkeypatch.setattr(bench_device, "_Launcher", Forgetful)
    with pytest.raises(BarewaveError, match="0 kernels ran of 100"):
        bench_device.dispatch_row(100)


@pytest.mark.parametrize("driver", [False, True])
def test_memory_is_given_back(monkeypatch: pytest.MonkeyPatch, driver: bool) -> None:
    monkeypatch.setattr(bench_device, "_CYCLES", 5)
    assert bench_device.alloc_row(driver=driver).peers["goal"] == 60.0


def test_an_idle_card_takes_little_and_is_woken() -> None:
    assert 0 < bench_device.idle_row(0.5).value < 10  # a thread that spins takes 100
    row = bench_device.wake_row(10)
    assert 0 < row.value <= row.peers["longest"] < 1000


def test_what_is_not_here_is_said_beside_the_rest(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> bench.Row:
        raise bench.NotMeasured("no such thing here")

    row = bench.Row("something", 1.0, "us", 0.0)
    monkeypatch.setattr(bench_device, "QUICK_CASES", {"one": missing, "two": lambda: (row, row)})
    assert main(["bench", "device", "--quick", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["not measured"] == ["no such thing here"]
    assert len(found["rows"]) == 2
    assert main(["bench", "device", "--quick"]) == 0
    assert "not measured: no such thing here" in capsys.readouterr().out


def test_only_suites_with_long_counts_are_quick(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "isa", "--quick"]) != 0
    assert "no long counts" in capsys.readouterr().err
