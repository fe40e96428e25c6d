"""``make test-long`` seen from outside: parts, what is run again and what is not, and the page."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
MARKERS = "[pytest]\nmarkers =\n    long: x\n    corpus(size, sample, part): x\n"
SOURCE = """
import pathlib, pytest
def test_short(): pass
@pytest.mark.long
def test_slow(): pass
@pytest.mark.corpus(size=25, sample=3, part=10)
def test_all(numbers, record_property):
    with open("ran", "a") as file:
        file.write(f"{numbers.start}-{numbers.stop - 1} ")
    record_property("outcomes", {"even": sum(n % 2 == 0 for n in numbers)})
    assert not (pathlib.Path("broken").exists() and 12 in numbers)
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small project with one corpus."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "docs").mkdir()
    for name in ("conftest.py", "long_record.py"):
        shutil.copy(TESTS / name, tmp_path / "tests")
    (tmp_path / "pytest.ini").write_text(MARKERS)
    (tmp_path / "tests" / "test_it.py").write_text(SOURCE)
    return tmp_path


def run(tree: Path, *options: str) -> tuple[int, str]:
    """Run pytest there; its status and which parts of the corpus it ran."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    environment = {**os.environ, "PYTHONPATH": str(tree / "tests")}
    (tree / "ran").write_text("")
    done = subprocess.run(
        command, cwd=tree, env=environment, capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip
    assert "INTERNALERROR" not in done.stdout
    return done.returncode, (tree / "ran").read_text().strip()


LONG = ("--long", "-p", "long_record")


def test_a_short_run_takes_the_sample(tree: Path) -> None:
    assert run(tree) == (0, "0-2")
    assert not list((tree / "docs").iterdir())


def test_a_long_run_takes_all_in_parts_and_once(tree: Path) -> None:
    assert run(tree, *LONG) == (0, "0-9 10-19 20-24")
    page = (tree / "docs" / "long_tests.md").read_text()
    assert "| `tests/test_it.py::test_all` | 0 to 24 | 25 | passed | even 13 |" in page
    assert "`tests/test_it.py::test_slow` | – | – | passed" in page
    assert "test_short" not in page
    assert run(tree, *LONG) == (0, ""), "all has passed: there is nothing to do, and that is a success"
    (tree / "tests" / "test_it.py").write_text(SOURCE + "# changed\n")
    assert run(tree, *LONG) == (0, "0-9 10-19 20-24"), "other sources, other results"


def test_what_failed_or_did_not_come_to_its_turn_runs_again(tree: Path) -> None:
    (tree / "broken").touch()
    assert run(tree, *LONG, "-x") == (1, "0-9 10-19")
    page = (tree / "docs" / "long_tests.md").read_text()
    assert "**1 of 2 parts failed**" in page
    assert "- `tests/test_it.py::test_all[10-19]`" in page
    assert "Not finished: 1 parts" in page
    (tree / "broken").unlink()
    assert run(tree, *LONG) == (0, "10-19 20-24")
    assert "failed" not in (tree / "docs" / "long_tests.md").read_text().lower()


def test_a_damaged_record_is_no_record(tree: Path) -> None:
    (tree / ".long_tests.json").write_text('{"digest": ')
    assert run(tree, *LONG) == (0, "0-9 10-19 20-24")
    (tree / ".long_tests.json").write_text("[]")
    assert run(tree, *LONG) == (0, "0-9 10-19 20-24")
