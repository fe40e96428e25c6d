"""``docs/assembler.md`` says what the assembler does: directives, example, errors, commands."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from barewave import isa
from barewave.__main__ import main
from barewave.isa.directives import DIRECTIVES
from barewave.isa.expression_functions import FUNCTIONS
from barewave.isa.kernel_directives import OTHER_TARGETS, SETTINGS

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "assembler.md").read_text()
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
#: Words with a dot in front that are no directives by themselves.
ENDS = {".amdhsa_", ".text"} - DIRECTIVES.keys()


def test_every_directive_is_on_the_page_and_no_other():
    named = set(re.findall(r"`(\.[a-z_0-9.]+)`", PAGE))
    known = {name for name in DIRECTIVES if name.removeprefix(".amdhsa_") not in OTHER_TARGETS}
    known |= {f".amdhsa_{name}" for name in SETTINGS}
    assert known - named == set()
    assert named - known == ENDS
    assert [name for name in FUNCTIONS if f"`{name}`" not in PAGE] == []


def test_the_shown_text_assembles():
    (text,) = (block for language, block in BLOCKS if not language and "v_dual_mul" in block)
    assert len(isa.disassemble(isa.assemble(text))) == 6


def test_the_shown_errors_are_those_that_are_printed(tmp_path, capsys, monkeypatch):
    (shown,) = (block for _, block in BLOCKS if "1 errors" in block or " errors\n" in block)
    lines = shown.splitlines()
    monkeypatch.chdir(tmp_path)
    sources = [lines[number - 1] for number, line in enumerate(lines) if line.strip() == "^"]
    Path("text.s").write_text("\n".join(["  s_endpgm", *sources]) + "\n")
    assert main(["asm", "--raw", "text.s"]) == 1
    assert capsys.readouterr().err == shown


@pytest.mark.parametrize(
    "command", [line for name, block in BLOCKS if name == "sh" for line in block.splitlines()]
)
def test_the_shown_commands_run(command, tmp_path):
    (tmp_path / "saxpy.co").write_bytes(isa.assemble_code_object((ROOT / "examples" / "saxpy.s").read_text()))
    text = command.replace("build/", f"{tmp_path}/").replace(
        ".venv/bin/barewave", f"{sys.executable} -m barewave"
    )
    result = subprocess.run(
        ["bash", "-ec", text], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (0, "")
