"""Memory goes from process to process by handles of ``barewave.hip``."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_two_processes_share_memory_by_a_handle(library):
    command = [sys.executable, "-m", "barewave", "emulate", "--", sys.executable]
    result = subprocess.run(
        [*command, Path(__file__).with_name("hip_ipc_client.py")],
        env={**os.environ, "BAREWAVE_DEVICE": "kfd:0"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [
        "opened by its owner: hipErrorInvalidContext",
        "the other one reads 900 elements, right: True",
        "freed as its own: hipErrorInvalidValue",
        "used when closed: hipErrorInvalidValue",
        "the other one set 50 elements, first 100",
        "opened after it was freed: hipErrorInvalidHandle",
    ]
