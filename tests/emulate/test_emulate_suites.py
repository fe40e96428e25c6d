"""Our own tests of driver and runtime as another program's: ``LinuxHost`` under ``barewave emulate``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from through_server import ONE_CARD, VRAM, asked_machine

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = [
    "tests/kfd/test_kfd_calls.py",
    "tests/kfd/test_kfd_peers.py",
    "tests/runtime/test_failures.py",
    "tests/runtime/test_peers.py",
    "tests/runtime/test_runtime_hdp.py",
]


def run_on(machine: str, tests: list[str], folder: Path) -> dict[str, str]:
    """Run tests through the server; for each why it was skipped, empty for one that passed."""
    words = machine.split()
    variables = dict(word.split("=") for word in words if "=" in word)
    options = [word for word in words if "=" not in word]
    folders = [str(ROOT), str(ROOT / "tests" / "emulate"), os.environ.get("PYTHONPATH", "")]
    pytest_words = ["-m", "pytest", "--timeout", "0", "-p", "through_server", "-p", "no:cacheprovider"]
    results = folder / "results.json"
    done = subprocess.run(
        [sys.executable, "-m", "barewave", "emulate", *options, "--", sys.executable, *pytest_words, *tests],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if name != VRAM},
            **variables,
            "PYTHONPATH": os.pathsep.join(filter(None, folders)),
            "COLUMNS": "150",
            "SERVED_MACHINE": machine,
            "SERVED_RESULTS": str(results),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    told = done.stdout[-5000:] + done.stderr[-2000:]
    assert results.exists(), told
    found: dict[str, str] = json.loads(results.read_text(encoding="utf-8"))
    results.unlink()
    assert found.keys() >= {test for test in tests if "::" in test}, told
    assert "failed" not in found.values(), told
    # a run that skipped everything fails by a rule of its own, which holds here for all runs together
    assert done.returncode == 0 or all(found.values()), told
    return found


def run(tests: list[str], folder: Path) -> tuple[int, list[str]]:
    """Run tests on one card, then those that want another machine on the one that they want.

    Returns how many passed, and the others with why they were skipped.
    """
    results = run_on(ONE_CARD, tests, folder)
    for machine in sorted({asked_machine(reason) for reason in results.values()} - {""}):
        wanting = [test for test, reason in results.items() if asked_machine(reason) == machine]
        results |= run_on(machine, wanting, folder)
    skipped = [f"{test}: {reason}" for test, reason in results.items() if reason]
    return len(results) - len(skipped), skipped


@pytest.mark.usefixtures("library")
def test_a_sample_of_the_tests_of_driver_and_runtime(tmp_path: Path) -> None:
    passed, skipped = run(SAMPLE, tmp_path)
    assert passed >= 30, skipped
    assert not any(asked_machine(each) for each in skipped), skipped


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("folder", ["tests/kfd", "tests/runtime"])
def test_all_tests_of_driver_and_runtime(folder: str, tmp_path: Path) -> None:
    passed, skipped = run([folder], tmp_path)
    assert passed >= 150
    assert len(skipped) <= 30, skipped
