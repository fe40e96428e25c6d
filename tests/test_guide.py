"""docs/guide.md runs as it stands: each block behind the one before, and it prints what is shown."""

from __future__ import annotations

import doctest
import itertools
import os
import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "guide.md"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", PAGE.read_text(), re.MULTILINE | re.DOTALL)


def test_the_guide_shows_all_that_it_promises():
    page = PAGE.read_text()
    promised = ("from_asm", ".record()", ".freeze()", "count=2", "checked=True")
    assert [word for word in promised if word not in page] == []
    assert {language for language, _ in BLOCKS} == {"python", "text", "sh"}
    for (before, _), (language, _) in itertools.pairwise(BLOCKS):
        assert language != "text" or before == "python", "what is shown was printed by a block before"


def test_the_programs_of_the_guide_run_and_print_what_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, Any] = {"__name__": "guide"}
    same = doctest.OutputChecker().check_output
    following = [*BLOCKS[1:], ("", "")]
    for (language, text), (after, shown) in zip(BLOCKS, following, strict=True):
        if language != "python":
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("error", ResourceWarning)
            exec(compile(text, str(PAGE), "exec"), names)
        printed = capsys.readouterr().out
        expected = shown if after == "text" else ""
        assert same(expected, printed, FLAGS), f"shown:\n{expected}\nprinted:\n{printed}"


def test_the_commands_of_the_guide_run(tmp_path: Path) -> None:
    (text,) = (text for language, text in BLOCKS if language == "sh" and "barewave asm" in text)
    assert text.startswith("mkdir -p build\n"), "what it writes lies in a folder that git ignores"
    text = text.replace("build/", f"{tmp_path}/").replace("mkdir -p build\n", "")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, words in (("python", ""), ("barewave", "-m barewave")):
        (programs / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {words} "$@"\n')
        (programs / name).chmod(0o755)
    path = os.pathsep.join([str(programs), os.environ["PATH"]])
    result = subprocess.run(
        ["bash", "-ec", text],
        cwd=ROOT,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "y.npy").exists()
