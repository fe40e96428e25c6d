"""Completion, asked of the shells themselves: what would they offer here?"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from barewave.__main__ import main
from barewave.tools.completion import Completion, completions, write_bash, write_zsh
from barewave.tools.verbs import find_verbs

BASH = shutil.which("bash")
ZSH = shutil.which("zsh")


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("completion") / "barewave.bash"
    path.write_text(write_bash(completions()))
    return path


def offered(script: Path, *words: str, folder: Path | None = None) -> list[str]:
    """What bash offers for the last word of a line; the command's name comes first by itself."""
    assert BASH is not None
    line = " ".join("'" + word.replace("'", "'\\''") + "'" for word in ("barewave", *words))
    ask = f"source {script}; complete -p barewave > /dev/null || exit 9; COMP_WORDS=({line}); "
    ask += f'COMP_CWORD={len(words)}; _barewave; printf "%s\\n" "${{COMPREPLY[@]}}"'
    done = subprocess.run(
        [BASH, "--norc", "-c", ask], capture_output=True, text=True, cwd=folder, timeout=20, check=True
    )
    assert "compopt" in done.stderr or done.stderr == ""  # outside of a completion it has nothing to set
    return done.stdout.split()


needs_bash = pytest.mark.skipif(BASH is None, reason="there is no bash")


@needs_bash
def test_verbs_come_first_and_all_of_them(script: Path) -> None:
    assert offered(script, "") == sorted(find_verbs())
    assert offered(script, "do") == ["doctor"]


@needs_bash
def test_options_are_those_of_the_verb(script: Path) -> None:
    assert {"--json", "--interval", "--once", "--device", "--help"} <= set(offered(script, "top", "-"))
    assert offered(script, "top", "--in") == ["--interval"]
    assert "--interval" not in offered(script, "info", "--")


@needs_bash
def test_values_are_choices_files_or_left_to_the_user(script: Path, tmp_path: Path) -> None:
    (tmp_path / "kernel.s").touch()
    assert offered(script, "asm", "--target", "") == ["gfx1100", "gfx1101", "gfx1102", "gfx1103"]
    assert offered(script, "asm", "--target", "=", "gfx1102") == ["gfx1102"]
    assert offered(script, "info", "--device", "e") == ["emulated"]
    assert offered(script, "fault", "--file", "ker", folder=tmp_path) == ["kernel.s"]
    assert offered(script, "bench", "--case", "", folder=tmp_path) == []


@needs_bash
def test_positional_arguments_are_counted_without_the_values_of_options(script: Path, tmp_path: Path) -> None:
    (tmp_path / "kernel.s").touch()
    assert offered(script, "bench", "") == offered(script, "bench", "--case", "x", "")
    assert "emulator" in offered(script, "bench", "")
    assert offered(script, "bench", "emulator", "") == []
    assert offered(script, "completion", "") == ["bash", "zsh"]
    assert offered(script, "dispatch", "ker", folder=tmp_path) == ["kernel.s"]


@needs_bash
def test_behind_two_dashes_stands_another_command(script: Path, tmp_path: Path) -> None:
    (tmp_path / "data.npy").touch()
    assert "bash" in offered(script, "emulate", "--", "bas")
    assert offered(script, "emulate", "--", "cat", "dat", folder=tmp_path) == ["data.npy"]


@needs_bash
def test_text_of_a_verb_cannot_break_out_of_the_script(tmp_path: Path) -> None:
    nasty = 'it\'s `touch x` $(touch x) "quoted" [a:b]'
    entry = Completion("odd", nasty, {"--o": nasty}, {"--o": ("a'b", "$(touch y)")}, ((),), True, True)
    (tmp_path / "s").write_text(write_bash([entry]))
    offered(tmp_path / "s", "odd", "--", "", folder=tmp_path)
    offered(tmp_path / "s", "odd", "-", folder=tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["s"]


@pytest.mark.skipif(ZSH is None, reason="there is no zsh")
def test_zsh_takes_the_script_and_knows_the_function(tmp_path: Path) -> None:
    assert ZSH is not None
    (tmp_path / "_barewave").write_text(write_zsh(completions()))
    ask = "autoload -Uz compinit; compinit -u -d dump; print -r -- $_comps[barewave]; zsh -n _barewave 2>&1"
    done = subprocess.run(
        [ZSH, "-f", "-c", f"fpath=({tmp_path} $fpath); {ask.replace('zsh -n', ZSH + ' -n')}"],
        capture_output=True, text=True, cwd=tmp_path, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["_barewave"]


def test_the_scripts_hold_every_option_of_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    for shell in ("bash", "zsh"):
        assert main(["completion", shell]) == 0
        text = capsys.readouterr().out
        for entry in completions():
            assert entry.verb in text
            assert all(flag in text for flag in entry.flags)


def test_another_shell_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "fish"]) == 2
