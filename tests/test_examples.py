"""What documents show runs: README's program, its commands, and the examples in docstrings."""

import doctest
import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()
LAYERS = ["emulator", "isa", "kernels", "kfd", "runtime", "tools"]
MODULES = [*(ROOT / "barewave").glob("*.py"), *(path for x in LAYERS for path in (ROOT / x).rglob("*.py"))]
WITH_EXAMPLES = sorted(path.relative_to(ROOT) for path in MODULES if ">>> " in path.read_text())


PROGRAMS = re.findall(r"^```python\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


def test_the_readme_shows_a_launch_the_builder_and_a_plan():
    shown = [next(word for word in ("Kernel(", ".freeze()", "launch(") if word in each) for each in PROGRAMS]
    assert shown == ["launch(", "Kernel(", ".freeze()"]


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_readmes_programs_run(program):
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "BAREWAVE_DEVICE": "emulated"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("page", ["README.md", "examples/README.md"])
def test_the_shown_dispatch_command_runs(page, tmp_path):
    blocks = re.findall(r"^```sh\n(.*?)^```", (ROOT / page).read_text(), re.MULTILINE | re.DOTALL)
    (command,) = (block for block in blocks if "tools/dispatch" in block)
    assert "build/" in command, "what it writes lies in a folder that git ignores"
    text = command.replace("build", str(tmp_path)).replace(".venv/bin/python", sys.executable)
    result = subprocess.run(
        ["bash", "-ec", text],
        cwd=ROOT,
        env={**os.environ, "BAREWAVE_DEVICE": "emulated"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "check 2:   held" in result.stdout


def test_the_readmes_other_commands_run(tmp_path):
    blocks = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    commands = "".join(block for block in blocks if "barewave asm" in block).replace("mkdir -p build\n", "")
    text = commands.replace("build/", f"{tmp_path}/").replace(".venv/bin/python", sys.executable)
    text = text.replace(".venv/bin/barewave", f"{sys.executable} -m barewave")
    result = subprocess.run(
        ["bash", "-ec", text], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "v_fmaak_f32 v3, v3, v2, 0xc0000000" in result.stdout
    assert "step   29: loss " in result.stdout
    assert "digraph" in (tmp_path / "matmul.dot").read_text()
    assert "cross_entropy:" in result.stdout
    assert "bound by:" in result.stdout
    assert (tmp_path / "softmax.svg").read_text().startswith("<svg")
    assert "s_delay_alu" in (tmp_path / "reduce.s").read_text()


def test_the_readmes_make_targets_and_verbs_exist():
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE))
    assert {"demo", "test"} <= targets
    assert [name for name in targets if not re.search(rf"^{name}:", makefile, re.MULTILINE)] == []
    from barewave.__main__ import find_verbs

    verbs = set(re.findall(r"bin/barewave ([a-z]+)", README))
    assert verbs
    assert verbs - set(find_verbs()) == set()


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=str)
def test_examples_in_docstrings_run(path, monkeypatch):
    monkeypatch.setenv("BAREWAVE_DEVICE", "emulated")
    monkeypatch.chdir(ROOT)
    parts = path.with_suffix("").parts
    name = ".".join(("barewave", *(part for part in parts if part not in ("barewave", "__init__"))))
    failed, attempted = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert attempted
    assert not failed
