"""``examples/train.py``: training by ready-made kernels as one plan has numpy's losses."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from barewave import Device

PATH = Path(__file__).resolve().parent.parent / "examples" / "train.py"


@pytest.fixture(scope="module")
def example() -> dict[str, Any]:
    return runpy.run_path(str(PATH))


def test_losses_are_numpys(example, capsys):
    steps = 60
    with Device("emulated") as device:
        found = example["train"](device, steps)
    expected = example["train_with_numpy"](steps)
    np.testing.assert_allclose(found, expected, rtol=1e-4)
    assert expected[-1] < expected[0] / 4
    # one packet a step: kernels that share nothing need no flush between them, and temporaries share memory
    said = capsys.readouterr().out
    assert "14 nodes" in said
    assert "1 packets a run, 7 flushes" in said


def test_checked_mode_finds_nothing(example):
    with Device("emulated", checked=True) as device:
        found = example["train"](device, 2)
        assert device.findings == ()
    np.testing.assert_allclose(found, example["train_with_numpy"](2), rtol=1e-4)
