"""The page on scheduling: its program prints what stands below it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "scheduling.md"


def test_the_program_prints_what_the_page_shows() -> None:
    page = PAGE.read_text()
    program, shown = (re.search(rf"```{kind}\n(.*?)```", page, re.DOTALL) for kind in ("python", "text"))
    assert program is not None
    assert shown is not None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program[1], str(PAGE), "exec"), {})
    assert printed.getvalue().rstrip("\n") == shown[1].rstrip("\n")
