"""The launch suite on small counts: every launch that is timed has run, and who is not here is said."""

from __future__ import annotations

import json

import pytest

from barewave.__main__ import main
from barewave.errors import BarewaveError
from barewave.tools import bench, bench_launch


@pytest.mark.parametrize("run", [bench_launch._prepared, bench_launch._bound, bench_launch._launched])
def test_each_way_to_launch_is_measured_and_all_of_it_runs(run) -> None:
    row = bench_launch.burst_row("a case", run, {"goal": 1.0}, bursts=3, count=100)
    assert 0 < row.value <= row.peers["median burst"]
    assert row.peers["goal"] == 1.0
    assert row.peers["a 64-bit store"] < row.value


def test_a_launch_that_is_left_out_is_no_figure() -> None:
    def fewer(setting, count: int) -> float:
        return bench_launch._bound(setting, count - 1)

    with pytest.raises(BarewaveError, match="9 of 10 launches have run"):
        bench_launch.burst_row("a case", fewer, {}, bursts=1, count=10)


def test_waits_and_imports() -> None:
    assert bench_launch.wait_row(5).value > 0
    assert bench_launch.import_row(1).case == "import barewave"
    assert bench_launch.import_row(1, "Device").case == "from barewave import Device"


def test_a_peer_that_is_not_installed_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path
) -> None:
    (tmp_path / "pyopencl.py").write_text("raise ImportError('no such module here')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=":")
    with pytest.raises(bench.NotMeasured, match=r"pyopencl on PoCL.*no such module here"):
        bench_launch._peer_row("pyopencl")
    monkeypatch.setattr(bench_launch, "CASES", {"pyopencl": bench_launch.CASES["pyopencl"]})
    assert main(["bench", "launch", "--json"]) == 0
    assert "no such module" in json.loads(capsys.readouterr().out)["not measured"][0]
