"""What an installation brings: one importable name with all layers in it, and the command."""

import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = ["pyproject.toml", "MANIFEST.in", "README.md", "LICENSE"]
LEFT_OUT = {".c", ".pyc", ""}  # what .ll files were made from, caches, tools/dispatch (for checkouts only)
LAYERS = ["kfd", "isa", "emulator", "runtime", "kernels", "tools"]
IMPORTS = "import " + ", ".join(f"barewave.{name}" for name in LAYERS)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory):
    """Run a command that finds this environment's libraries, but not the barewave that is installed in it."""
    libraries = tmp_path_factory.mktemp("libraries")
    for path in Path(sysconfig.get_path("purelib")).iterdir():
        if "barewave" not in path.name:
            (libraries / path.name).symlink_to(path)

    def run(*command: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        words = [str(word) for word in command]
        variables = {"PYTHONPATH": str(libraries), "PATH": "/usr/bin:/bin"}
        result = subprocess.run(
            words, env=variables, cwd=cwd, capture_output=True, text=True, timeout=240, check=False
        )
        assert result.returncode == 0, f"{words}\n{result.stdout}{result.stderr}"
        return result

    return run


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the sources, so that building leaves nothing in the project's folder and takes nothing from it."""
    root = tmp_path_factory.mktemp("source") / "barewave"
    root.mkdir()
    for name in FILES:
        shutil.copy(ROOT / name, root)
    for name in ["barewave", *LAYERS]:
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, root / name, symlinks=True, ignore=ignore)
    return root


@pytest.fixture(scope="module")
def wheel(run, tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index"]
    run(*command, "--wheel-dir", target, tree)
    (path,) = target.glob("*.whl")
    return path


@pytest.fixture
def environment(run, tmp_path):
    def environment(*what: str | Path) -> tuple[Path, Path]:
        """Make an environment that holds nothing else; return its interpreter and its site-packages."""
        run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv")
        python = tmp_path / "venv" / "bin" / "python"
        command = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index"]
        run(*command, "--no-build-isolation", *what)
        (site,) = tmp_path.glob("venv/lib/python*/site-packages")
        return python, site

    return environment


def top_level(site: Path) -> set[str]:
    """Names that an installed environment lets a program import."""
    return {path.name for path in site.iterdir() if path.suffix != ".dist-info"} - {"__pycache__"}


def test_the_wheel_exposes_one_name(run, environment, wheel, tmp_path):
    python, site = environment(wheel)
    assert top_level(site) == {"barewave"}
    where = run(python, "-c", f"{IMPORTS}; print(barewave.kfd.__file__)", cwd=tmp_path).stdout
    assert Path(where.strip()) == site / "barewave" / "kfd" / "__init__.py"
    help_text = run(tmp_path / "venv" / "bin" / "barewave", "--help", cwd=tmp_path).stdout
    assert "usage: barewave VERB" in help_text


def test_an_editable_installation_exposes_one_name(run, environment, tree, tmp_path):
    python, _ = environment("--editable", tree)
    where = run(python, "-c", f"{IMPORTS}; print(barewave.kfd.__file__)", cwd=tmp_path).stdout
    assert Path(where.strip()) == tree / "barewave" / "kfd" / "__init__.py"
    probe = f"import importlib.util; print([n for n in {LAYERS} if importlib.util.find_spec(n)])"
    assert run(python, "-c", probe, cwd=tmp_path).stdout.strip() == "[]"


def test_the_wheel_holds_every_module_and_data_file(wheel, tree):
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    expected: set[Path] = set()
    for name in ["barewave", *LAYERS]:
        base = tree if name == "barewave" else tree / "barewave"
        files = [path for path in (base / name).rglob("*") if path.is_file()]
        expected.update(path.relative_to(tree) for path in files if path.suffix not in LEFT_OUT)
    assert Path("barewave/kfd/ioctl.py") in expected
    assert {str(path) for path in expected} - held == set()
    assert {name.split("/")[0] for name in held} == {"barewave"}


def test_the_wheel_says_its_licence_and_its_types(wheel):
    archive = zipfile.ZipFile(wheel)
    metadata = next(archive.read(n).decode() for n in archive.namelist() if n.endswith("dist-info/METADATA"))
    assert "License-Expression: MIT" in metadata
    assert "Requires-Python: >=3.11" in metadata
    assert "barewave/py.typed" in archive.namelist()
