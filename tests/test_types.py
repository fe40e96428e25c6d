"""Both type checkers see every folder: an error planted in each is reported by each of them.

It is the configuration that is tested (links, included folders, strictness), so the tree that is checked has
the folders and links of the project but only the planted modules in them.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "barewave"
PLANTED = '''"""A wrong type, and a function that only a strict checker refuses."""

from {up}base import NUMBER

wrong: str = NUMBER


def untyped(x):
    return x
'''
CHECKERS = {"mypy": ["-m", "mypy", "-p", "barewave"], "pyright": ["-m", "pyright"]}


def packages() -> list[Path]:
    """Every folder with modules, as seen from inside of ``barewave/``."""
    links = [path for path in PACKAGE.iterdir() if path.is_symlink()]
    assert links, "the package has no linked folders"
    return sorted(path.parent.relative_to(PACKAGE) for link in links for path in link.rglob("__init__.py"))


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("tree")
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "barewave").mkdir()
    (root / "barewave" / "__init__.py").touch()
    (root / "barewave" / "base.py").write_text("NUMBER = 1\n")
    for link in PACKAGE.iterdir():
        if link.is_symlink():
            (root / link.name).mkdir()
            (root / "barewave" / link.name).symlink_to(link.readlink())
    for folder in [Path(), *packages()]:
        path = root / "barewave" / folder
        path.mkdir(exist_ok=True, parents=True)
        (path / "__init__.py").touch()
        (path / "planted.py").write_text(PLANTED.format(up="." * (len(folder.parts) + 1)))
    return root


@pytest.mark.parametrize("checker", CHECKERS)
def test_an_error_in_any_folder_is_reported(checker, planted):
    command = [sys.executable, *CHECKERS[checker]]
    result = subprocess.run(command, cwd=planted, capture_output=True, text=True, timeout=240, check=False)
    assert result.returncode == 1, result.stdout + result.stderr
    reported = {match[1] for match in re.finditer(r"barewave/(\S*planted\.py):5:", result.stdout)}
    strict = {match[1] for match in re.finditer(r"barewave/(\S*planted\.py):8:", result.stdout)}
    expected = {str(folder / "planted.py") for folder in [Path(), *packages()]}
    assert reported == expected, result.stdout
    assert strict == expected, result.stdout
