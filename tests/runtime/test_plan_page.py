"""The program on the page about plans runs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


def test_the_page_about_plans(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(REPOSITORY)
    page = (REPOSITORY / "docs" / "plans.md").read_text()
    (program,) = re.findall(r"^```python\n(.*?)^```", page, re.M | re.S)
    names: dict[str, Any] = {}
    exec(compile(program, "docs/plans.md", "exec"), names)
    np.testing.assert_array_equal(names["host_out"], np.full(1000, 4.0, np.float32))
    assert capsys.readouterr().out.startswith("step: 4 nodes on 1 queues, 1 packets a run")
