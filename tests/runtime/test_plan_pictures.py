"""Times of nodes, the trace that Perfetto opens, the graph for Graphviz."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from plan_kernels import COUNT, SLOW, STEP, kernel
from trace_event_format import TraceError, check_trace

from barewave import Device, LaunchConfig
from barewave.runtime.plan import Run

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
ONE = LaunchConfig(grid=1, block=32)


@pytest.fixture
def run() -> Iterator[Run]:
    with Device("emulated", count=2) as first, first[1] as second, first.zeros(COUNT, np.uint32) as x:
        plan = first.plan(name='a "step"')
        y = plan.empty(COUNT, np.uint32, name="y")
        begin = plan.launch(ONE, kernel(SLOW), x, 3, 200_000, name="begin")
        plan.launch(GROUPS, kernel(STEP), y, x, stream="right", after=[begin])
        there = plan.empty(COUNT, np.uint32, device=second, name="there")
        plan.copy(there, x)
        plan.launch(ONE, kernel(SLOW), there, 4, 100_000, device=second)
        with plan.freeze() as frozen:
            yield frozen


def test_times_are_those_of_the_card(run: Run) -> None:
    times = run.timings(TIMEOUT)
    assert [time.node for time in times] == list(run.nodes)
    assert all(0 < time.ms < 10_000 for time in times)
    begin, step, copy, last = times
    assert begin.end <= step.start
    assert begin.end <= copy.start
    assert copy.end <= last.start + 1e-3  # two clocks
    assert "begin" in str(begin)


def test_the_trace_holds_to_the_format(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    run.to_chrome_trace(path)
    events = check_trace(path.read_text())
    assert [event["name"] for event in events] == [node.name for node in run.nodes]
    assert {event["pid"] for event in events} == {0, 1}
    assert len({(event["pid"], event["tid"]) for event in events}) == 3
    assert [event["cat"] for event in events] == ["kernel", "kernel", "copy", "kernel"]
    assert events[1]["args"]["waits for"] == [0]
    assert events[0]["args"]["block"] == [32, 1, 1]


@pytest.mark.parametrize(
    "change",
    [
        {"ph": "Z"}, {"ts": "1"}, {"dur": -1.0}, {"pid": "card"}, {"name": ""}, {"cat": None},
        {"colour": "red"}, {"ts": 0.5, "dur": 1.0},
    ],
)  # fmt: skip
def test_the_validator_finds_what_is_wrong(change: dict[str, object]) -> None:
    event = {"ph": "X", "name": "a", "cat": "kernel", "pid": 0, "tid": 1, "ts": 0.0, "dur": 1.0}
    check_trace(json.dumps({"traceEvents": [event, {**event, "ts": 1.0}]}))
    with pytest.raises(TraceError):
        check_trace(json.dumps({"traceEvents": [event, {**event, **change}]}))


def test_the_graph_names_nodes_and_what_they_wait_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "plan.dot"
    run.to_dot(path)
    text = path.read_text()
    assert text.startswith('digraph "a \\"step\\"" {')
    assert text.rstrip().endswith("}")
    assert text.count("{") == text.count("}")
    assert set(re.findall(r"^    (n\d+) \[shape=", text, re.MULTILINE)) == {"n0", "n1", "n2", "n3"}
    assert re.findall(r"^  (n\d+ -> n\d+);$", text, re.MULTILINE) == ["n0 -> n1", "n0 -> n2", "n2 -> n3"]
    assert 'label="card 0, stream right"' in text
    assert 'label="card 1, stream 0"' in text
