"""The rules of conftest.py, seen from outside: pytest is run on small files that it must judge rightly."""

import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
MARKERS = "[pytest]\nmarkers =\n    long: x\n"


@pytest.fixture
def run(tmp_path: Path):
    def run(source: str, *options: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "conftest.py").write_text(CONFTEST.read_text())
        (tmp_path / "pytest.ini").write_text(MARKERS)
        (tmp_path / "test_it.py").write_text("import pytest\n" + source)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)

    return run


def test_a_run_that_skipped_everything_fails(run):
    result = run("def test_a(): pytest.skip('no card')")
    assert result.returncode == 1
    assert "all 1 tests were skipped" in result.stdout


def test_a_skipped_file_counts_as_skipped_too(run):
    result = run("pytestmark = pytest.mark.skip('no card')\ndef test_a(): pass")
    assert result.returncode == 1


def test_one_result_is_enough(run):
    result = run("def test_a(): pytest.skip('no card')\ndef test_b(): pass")
    assert result.returncode == 0


def test_a_failure_stays_a_failure(run):
    assert run("def test_a(): assert False").returncode == 1


LONG = "@pytest.mark.long\ndef test_a(long_run): assert long_run\ndef test_b(): pass"


def test_long_tests_run_only_when_asked_for(run):
    assert "1 passed, 1 deselected" in run(LONG).stdout
    assert "2 passed" in run(LONG, "--long").stdout
