"""The smoke tests themselves, on the emulated card: each passes, and each notices a card that does wrong."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from barewave import Device
from barewave.__main__ import main
from barewave.errors import CheckError, GPUTimeout
from barewave.tools.smoke import kernels
from barewave.tools.smoke.bodies import BODIES, Body, NotApplicable
from barewave.tools.smoke.runner import Outcome, run_bodies, select

BY_NAME = {body.name: body for body in BODIES}


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated", checked=True) as device:
        yield device


def test_they_go_from_harmless_to_heavy() -> None:
    order = ["harmless", "light", "heavy", "fault"]
    weights = [order.index(body.weight) for body in BODIES]
    assert weights == sorted(weights)
    assert len(BY_NAME) == len(BODIES)
    assert all(body.weight != "fault" for body in select(faults=False))


@pytest.mark.parametrize("body", select(faults=False), ids=lambda body: body.name)
def test_each_passes_in_checked_mode_and_leaves_nothing(device: Device, body: Body) -> None:
    before = device.stats
    if body.name == "peers":
        with pytest.raises(NotApplicable):
            body.run(device)
    else:
        body.run(device)
    assert (device.stats.buffers, device.stats.streams) == (before.buffers, before.streams)


def test_two_cards_are_peers() -> None:
    with Device("emulated", count=2) as device:
        assert BY_NAME["peers"].run(device) == {"direct_copies": True}


def test_a_page_fault_is_seen_and_the_rest_is_not_run() -> None:
    after = [BY_NAME["page fault"], BY_NAME["vector add"]]
    first, second = run_bodies(lambda: Device("emulated"), after)
    assert first.state == "passed"
    assert (second.state, "on purpose" in second.reason) == ("not run", True)


WRONG = {
    "vector add": ("smoke_add", "v_add_f32 v3, v3, v4", "v_sub_f32 v3, v3, v4"),
    "LDS": ("smoke_reverse", "v_sub_nc_u32 v5, 0x3fc, v4", "v_mov_b32 v5, v4"),
    "scratch": ("smoke_scratch", "scratch_load_b32 v4, off, off offset:16", "v_mov_b32 v4, 1.0"),
    "wave64": ("smoke_wave64", "v_mbcnt_hi_u32_b32 v3, -1, v3", "s_nop 0"),
    "atomics": ("smoke_count", "v_mov_b32 v4, 1", "v_mov_b32 v4, 2"),
    "host atomics": ("smoke_count", "v_mov_b32 v4, 1", "v_mov_b32 v4, 2"),
    "launches": ("smoke_count", "v_mov_b32 v4, 1", "v_mov_b32 v4, 2"),
    "two streams": ("smoke_count", "v_mov_b32 v4, 1", "v_mov_b32 v4, 2"),
    "bandwidth": ("smoke_copy", "global_store_b128 v2, v[4:7], s[6:7]", "s_nop 0"),
    "arithmetic": ("smoke_fma", "0.5, 1.0", "0.5, 2.0"),
}


@pytest.mark.parametrize("name", WRONG)
def test_each_notices_a_wrong_result(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, right, wrong = WRONG[name]
    assert right in kernels.SOURCES[kernel]
    monkeypatch.setitem(kernels.SOURCES, kernel, kernels.SOURCES[kernel].replace(right, wrong))
    with Device("emulated") as device, pytest.raises(CheckError, match="wrong; "):
        BY_NAME[name].run(device)


def body(name: str, run: Any) -> Body:
    return Body(name, "light", "", run)


def outcomes(*bodies: Body, report: Any = None) -> list[Outcome]:
    return list(run_bodies(lambda: Device("emulated"), bodies, report=report, head={"machine": "x"}))


def test_the_report_is_written_before_each_step() -> None:
    report = io.StringIO()
    report.fileno = lambda: 0  # type: ignore[method-assign]
    seen: list[Any] = []

    def look(device: Device) -> dict[str, Any]:
        seen.extend(json.loads(line) for line in report.getvalue().splitlines())
        return {}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.fsync", lambda fd: None)
        outcomes(body("look", look), report=report)
    assert seen[0] == {"barewave_smoke": 1, "machine": "x"}
    assert seen[-1] == {"begins": "look", "weight": "light"}
    lines = [json.loads(line) for line in report.getvalue().splitlines()]
    assert lines[-2]["state"] == "passed"
    assert lines[-1] == {"ends": {"passed": 1}}


def test_a_wrong_result_lets_the_rest_run_and_a_hang_does_not() -> None:
    def wrong(device: Device) -> dict[str, Any]:
        raise CheckError("not right")

    def hang(device: Device) -> dict[str, Any]:
        raise GPUTimeout("did not end")

    def fine(device: Device) -> dict[str, Any]:
        return {}

    states = [
        outcome.state
        for outcome in outcomes(body("a", wrong), body("b", fine), body("c", hang), body("d", fine))
    ]
    assert states == ["failed", "passed", "failed", "not run"]


def test_a_device_that_does_not_open_fails_the_first_and_runs_none() -> None:
    def broken() -> Device:
        raise GPUTimeout("no card")

    results = list(run_bodies(broken, select(faults=False)))
    assert results[0].state == "failed"
    assert {outcome.state for outcome in results[1:]} == {"not run"}


def test_doctor_runs_them_and_writes_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.jsonl"
    words = ["doctor", "--device", "emulated", "--smoke", "--faults", "--report", str(report)]
    assert main([*words, "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert [outcome["name"] for outcome in facts["smoke"]] == [body.name for body in BODIES]
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    assert lines[0]["barewave_smoke"] == 1
    assert "checks" in lines[0]
    assert "failed" not in lines[-1]["ends"]


def test_wrong_words_of_doctor_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--faults"]) == 1
    assert main(["doctor", "--device", "emulated", "--report", str(tmp_path / "no" / "file")]) == 1
    assert capsys.readouterr().err.count("\n") == 2
