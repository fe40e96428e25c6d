"""Nonsense in a ring stops its queue at most; the card goes on for everybody else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_packets import LONGEST

REPOSITORY = Path(__file__).resolve().parents[2]
RUNNERS = [Path(__file__).with_name(name) for name in ("hostile_packets.py", "hostile_rings.py")]


@pytest.mark.timeout(3600)
@pytest.mark.corpus(size=4000, sample=150, part=500)
@pytest.mark.parametrize("runner", RUNNERS, ids=lambda path: path.stem)
def test_no_packet_crashes_or_hangs_the_card(
    runner: Path, numbers: range, record_property: Callable[[str, object], None]
) -> None:
    count = len(numbers)
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(runner), str(numbers.start), str(numbers.stop)],
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]),
        },
        timeout=60 + LONGEST * count,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    started = [line["start"] for line in lines if "start" in line]
    assert done.returncode == 0, f"case {started[-1:]} ended the process: {done.stderr[-2000:]}"
    assert done.stderr == "", "nothing may be said by a thread of the card"
    ends = [line for line in lines if "end" in line]
    assert len(ends) == count
    outcomes = Counter(line["outcome"] for line in ends)
    record_property("outcomes", dict(outcomes))
    assert set(outcomes) == {"ran", "stopped", "fault"}, outcomes
    assert min(outcomes.values()) > 0.05 * count, outcomes
    assert max(line["seconds"] for line in ends) < 2 * LONGEST
