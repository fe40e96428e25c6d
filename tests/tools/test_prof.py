"""prof: the table, the trace, and what it does with programs that fail or launch nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from barewave.__main__ import main
from barewave.errors import CheckError
from barewave.tools.prof import chrome_trace, read_launches, summarise

REPOSITORY = Path(__file__).resolve().parents[2]

PROGRAM = """
from barewave import Device, LaunchConfig, Program
kernel = Program.from_file("examples/saxpy.s").kernel("saxpy")
with Device("emulated") as device, device.zeros(64) as x, device.stream(name="work") as stream:
    for _ in range(3):
        stream.launch(LaunchConfig(items=64, block=32), kernel, 2.0, x, x, 64)
raise SystemExit(7)
"""


def launch(kernel: str, start: int | None, end: int | None, **facts: Any) -> dict[str, Any]:
    known = {"kernel": kernel, "card": "card 0", "stream": "s", "pid": 1, "ticks": 1}
    return {**known, "start_ns": start, "end_ns": end, **facts}


def test_a_program_is_profiled_and_its_status_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(REPOSITORY)
    trace, kept = tmp_path / "trace.json", tmp_path / "launches"
    words = ["prof", "--json", "--trace", str(trace), "--launches", str(kept)]
    assert main([*words, "--", sys.executable, "-c", PROGRAM]) == 7
    facts = json.loads(capfd.readouterr().out)
    assert (facts["exit"], facts["launches"]) == (7, 3)
    [row] = facts["kernels"]
    assert (row["kernel"], row["count"], row["share"]) == ("saxpy", 3, 1.0)
    assert 0 < row["min"] <= row["mean"] <= row["max"] <= row["total"]
    assert len(read_launches(kept)) == 3
    events = json.loads(trace.read_text())["traceEvents"]
    assert [event["ph"] for event in events] == ["X", "X", "X", "M", "M"]
    assert {event["args"]["name"] for event in events if event["name"] == "thread_name"} == {"work"}


def test_the_table_adds_up_by_kernel() -> None:
    rows = summarise(
        [launch("a", 0, 10), launch("b", 10, 100), launch("a", 100, 130), launch("a", None, None)]
    )
    assert [row["kernel"] for row in rows] == ["b", "a"]
    a = rows[1]
    assert (a["count"], a["unfinished"], a["total"], a["mean"], a["min"], a["max"]) == (2, 1, 40, 20, 10, 30)
    assert rows[0]["share"] == pytest.approx(90 / 130)
    assert summarise([]) == []


def test_the_trace_keeps_to_chromes_format() -> None:
    trace = chrome_trace(
        [
            launch("a", 5_000, 7_500, grid=[1, 1, 1]),
            launch("b", 9_000, 9_100, stream="t"),
            launch("c", None, None),
        ]
    )
    events = trace["traceEvents"]
    kernels = [event for event in events if event["ph"] == "X"]
    assert [(event["ts"], event["dur"]) for event in kernels] == [(0.0, 2.5), (4.0, 0.1)]
    assert kernels[0]["tid"] != kernels[1]["tid"]
    for event in events:
        assert {"name", "ph", "pid", "tid"} <= set(event)
        assert isinstance(event["pid"], int)
        assert isinstance(event["tid"], int)


def test_a_program_without_launches_is_told_so(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["prof", "--", "true"]) == 0
    assert "no kernel" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("words", "status", "text"),
    [
        ([], 2, "no COMMAND"),
        (["--", "/no/such/program"], 127, "not found"),
        (["--trace", "/no/such/folder/t", "--", "true"], 1, "No such file"),
        (["--", sys.executable, "-c", "import os; os.kill(os.getpid(), 15)"], 143, ""),
    ],
)
def test_what_cannot_run_is_said_in_one_line(
    words: list[str], status: int, text: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["prof", *words]) == status
    err = capfd.readouterr().err
    assert text in err
    assert err.count("\n") <= 1


def test_a_line_that_a_killed_program_did_not_finish_is_left_out(tmp_path: Path) -> None:
    text = json.dumps(launch("a", 1, 2)) + "\n"
    (tmp_path / "log").write_text(text + text[:30])
    assert len(read_launches(tmp_path / "log")) == 1


@pytest.mark.parametrize(
    "line",
    ["nonsense", "[]", '{"kernel": 1}', "{" * 5000, json.dumps(launch("a", 1, None)), "\x00"],
)
def test_a_damaged_file_is_refused(line: str, tmp_path: Path) -> None:
    (tmp_path / "log").write_text(json.dumps(launch("a", 1, 2)) + "\n" + line + "\n")
    with pytest.raises(CheckError, match=":2: no launch"):
        read_launches(tmp_path / "log")
