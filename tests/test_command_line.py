"""The command's front: finding verbs, refusing wrong words, turning errors into a message and a status."""

import argparse
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

from barewave import __main__ as command
from barewave.errors import LoadError

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def verb(monkeypatch):
    """A verb whose run() is set by the test."""
    module = types.ModuleType("barewave_test_verb")
    module.NAME, module.HELP = "measure", "Measure something."
    module.run = lambda arguments: 0

    def add_arguments(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("file")
        parser.add_argument("--repeat", type=int, default=1)

    module.add_arguments = add_arguments
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(command, "find_verbs", lambda: {"measure": (module.__name__, module.HELP)})
    return module


def test_a_verb_gets_its_arguments_and_gives_the_status(verb):
    verb.run = lambda arguments: arguments.repeat + len(arguments.file)
    assert command.main(["measure", "abc", "--repeat", "4"]) == 7


def test_help_lists_the_verbs(verb, capsys):
    assert command.main(["--help"]) == 0
    assert "measure  Measure something." in capsys.readouterr().out


def test_no_verb_is_a_wrong_command_line(verb, capsys):
    assert command.main([]) == 2
    out, err = capsys.readouterr()
    assert (out, "measure" in err) == ("", True)


def test_an_unknown_verb_is_refused_with_the_list(verb, capsys):
    assert command.main(["mesure"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "barewave: no verb 'mesure'; did you mean measure?",
        "verbs: measure (explained by `barewave --help`)",
    ]


def test_an_unknown_option_is_refused_with_the_list(verb, capsys):
    assert command.main(["measure", "f", "--repaet", "3"]) == 2
    error = capsys.readouterr().err
    assert "did you mean --repeat?" in error
    assert "options: --help --repeat" in error


def test_a_misspelt_option_is_named_even_when_an_argument_is_missing(verb, capsys):
    assert command.main(["measure", "--repaet=3"]) == 2
    assert capsys.readouterr().err.startswith("barewave measure: no option --repaet; did you mean --repeat?")


def test_a_missing_argument_is_named(verb, capsys):
    assert command.main(["measure", "--repeat", "3"]) == 2
    assert "required: file" in capsys.readouterr().err


def test_an_abbreviated_option_is_refused(verb):
    assert command.main(["measure", "f", "--rep", "3"]) == 2


def test_a_verbs_help_is_no_failure(verb, capsys):
    assert command.main(["measure", "--help"]) == 0
    assert "--repeat" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (LoadError("no ELF file"), "no ELF file"),
        (FileNotFoundError(2, "No such file", "x.co"), "x.co: No such file"),
        (PermissionError(13, "Permission denied", b"x.co"), "x.co: Permission denied"),
        (BlockingIOError(11, "Try again"), "[Errno 11] Try again"),
    ],
)
def test_an_error_is_one_line_and_a_status(verb, capsys, error, text):
    def run(arguments):
        raise error

    verb.run = run
    assert command.main(["measure", "x.co"]) == 1
    assert capsys.readouterr().err == f"barewave measure: {text}\n"


def test_a_defect_of_our_own_is_not_hidden(verb):
    def run(arguments):
        raise ZeroDivisionError

    verb.run = run
    with pytest.raises(ZeroDivisionError):
        command.main(["measure", "x.co"])


def test_an_interrupt_while_a_verb_is_imported_is_one_line(verb, capsys, monkeypatch):
    def interrupt(name):
        raise KeyboardInterrupt

    monkeypatch.setattr(command.importlib, "import_module", interrupt)
    assert command.main(["measure", "abc"]) == 130
    assert capsys.readouterr().err == "barewave: interrupted\n"


def test_an_interrupt_has_its_own_status(verb):
    def run(arguments):
        raise KeyboardInterrupt

    verb.run = run
    assert command.main(["measure", "x.co"]) == 130


def test_a_reader_that_went_away_is_no_traceback():
    read, write = os.pipe()
    os.close(read)
    program = [sys.executable, "-m", "barewave", "--help"]
    result = subprocess.run(program, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert result.returncode == 1
    assert result.stderr == ""


def test_the_verbs_of_the_project_are_what_their_modules_say():
    verbs = command.find_verbs()
    assert "dispatch" in verbs
    for name, (module, summary) in verbs.items():
        loaded = command.importlib.import_module(module)
        said = (loaded.NAME, loaded.HELP)
        assert said == (name, summary)
        assert callable(loaded.add_arguments)
        assert callable(loaded.run)


def test_help_imports_no_verb_and_no_numpy():
    program = "import sys; from barewave.__main__ import main; main(['--help']); print(sorted(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    loaded = result.stdout.splitlines()[-1]
    assert "'numpy'" not in loaded
    assert "'llvmlite'" not in loaded
    assert "barewave.runtime" not in loaded


@pytest.mark.parametrize("python", [sys.executable, "/usr/bin/python3"])
def test_tools_dispatch_is_the_verb(python):
    if not Path(python).exists():
        pytest.skip(f"no {python}")
    if python != sys.executable and not (ROOT / ".venv" / "bin" / "python").exists():
        pytest.skip("another Python finds the libraries only through .venv, which is not there")
    program = [python, str(ROOT / "tools" / "dispatch"), "--help"]
    result = subprocess.run(program, cwd="/", capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 0, result.stderr
    assert "usage: barewave dispatch" in result.stdout
    assert "--grid" in result.stdout


@pytest.mark.parametrize("verb", ["asm", "disasm", "objinfo", "replay"])
def test_a_file_that_cannot_be_read_is_one_line_for_people(
    verb: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert command.main([verb, str(tmp_path / "none")]) == 1
    assert capsys.readouterr().err == f"barewave {verb}: {tmp_path / 'none'}: No such file or directory\n"
