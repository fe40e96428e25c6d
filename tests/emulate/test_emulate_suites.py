"""Our own tests of driver and runtime as another program's: ``LinuxHost`` under ``barewave emulate``."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = [
    "tests/kfd/test_kfd_calls.py",
    "tests/runtime/test_failures.py",
    "tests/runtime/test_runtime_hdp.py",
]
RESULT = re.compile(r"(\d+) (passed|failed|skipped|error)")


def run(paths: list[str]) -> dict[str, int]:
    """Run test files through the server; how many passed, failed and were skipped."""
    folders = [str(ROOT), str(ROOT / "tests" / "emulate"), os.environ.get("PYTHONPATH", "")]
    pytest_words = ["-m", "pytest", "--timeout", "0", "-p", "through_server", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, "-m", "barewave", "emulate", "--", sys.executable, *pytest_words, *paths],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, folders)), "COLUMNS": "150"},
        capture_output=True,
        text=True,
        check=False,
    )
    summary = done.stdout.splitlines()[-1] if done.stdout else ""
    counts = {kind: int(number) for number, kind in RESULT.findall(summary)}
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    return counts


@pytest.mark.usefixtures("library")
def test_a_sample_of_the_tests_of_driver_and_runtime() -> None:
    counts = run(SAMPLE)
    assert counts["passed"] >= 15


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("folder", ["tests/kfd", "tests/runtime"])
def test_all_tests_of_driver_and_runtime(folder: str) -> None:
    counts = run([folder])
    assert counts["passed"] >= 150
    assert counts.get("skipped", 0) <= 30
