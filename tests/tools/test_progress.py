"""Progress bars, in a terminal of their own: they are drawn there, go away, and never into a file."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys, time
from barewave.tools.progress import progress_bar
with progress_bar("counting", 3, still=sys.argv[1] == "still") as step:
    for name in ("one", "two", "three"):
        print("line", name)
        step(name)
        time.sleep(0.15)
"""


def run(tmp_path: Path, *, terminal: bool, still: bool) -> tuple[str, str]:
    """What a program writes to stdout, a file, and to stderr, a terminal or a file."""
    out = tmp_path / "out"
    ours, theirs = pty.openpty()
    try:
        with open(out, "w") as stdout, open(tmp_path / "err", "w") as stderr:
            subprocess.run(
                [sys.executable, "-c", PROGRAM, "still" if still else ""],
                stdout=stdout, stderr=theirs if terminal else stderr, check=True, timeout=60,
                env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
            )  # fmt: skip
        if not terminal:
            return out.read_text(), (tmp_path / "err").read_text()
        return out.read_text(), os.read(ours, 1 << 16).decode()
    finally:
        os.close(ours)
        os.close(theirs)


@pytest.mark.parametrize("still", [False, True])
def test_a_bar_is_drawn_on_the_terminal_and_goes_away(tmp_path: Path, still: bool) -> None:
    out, err = run(tmp_path, terminal=True, still=still)
    assert out == "line one\nline two\nline three\n"
    assert "counting" in err
    assert "three" in err
    assert "\x1b[2K" in err.rpartition("three")[2]  # the line is cleared at the end


def test_nothing_is_drawn_into_a_file(tmp_path: Path) -> None:
    assert run(tmp_path, terminal=False, still=False) == ("line one\nline two\nline three\n", "")
