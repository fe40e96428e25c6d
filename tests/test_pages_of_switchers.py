"""The tables for people who come from HIP and CUDA: both sides of each row are names that exist."""

from __future__ import annotations

import importlib
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import barewave
from barewave.__main__ import find_verbs
from barewave.isa.tables import by_mnemonic
from barewave.runtime import Buffer, Device, Event, Kernel, LaunchConfig, Program, Stream
from barewave.runtime.hip.surface import FUNCTIONS
from barewave.runtime.plan import Plan, Run

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["from_hip.md", "from_cuda.md"]
CLASSES: dict[str, type] = {
    "device": Device, "stream": Stream, "event": Event, "kernel": Kernel, "program": Program,
    "buffer": Buffer, "plan": Plan, "run": Run, "Program": Program,
}  # fmt: skip
#: CUDA's names whose HIP counterpart hip-python has under another one.
RENAMED = {
    "cudaMallocHost": "hipHostMalloc",
    "cuModuleLoad": "hipModuleLoad",
    "cuModuleGetFunction": "hipModuleGetFunction",
    "cudaGetDeviceProperties": "hipGetDeviceProperties",
}
#: No function of hip-python: what HIP's C++ header adds, hiprtc, and libraries of other names.
ELSEWHERE = {"hiprtcCompileProgram"}
#: What is no name of ours: words, files, an expression.
PLAIN = {
    *("printf", "allocate", "with", "stop - start", "kernel[grid, block, stream]"),
    *(".co", ".hsaco", "hipcc", "--trace"),
}
SOURCES = [path.read_text() for layer in ("runtime", "tools") for path in (ROOT / layer).rglob("*.py")]


def rows(page: str) -> list[list[str]]:
    """Cells of the rows of all tables."""
    lines = (ROOT / "docs" / page).read_text().splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    assert len(cells) > 30
    return cells


def members(kind: type) -> set[str]:
    """What an object of a class has: methods, properties, and attributes that its docstring names."""
    documented = re.findall(r"^    ?(\w+(?:, \w+)*) : ", inspect.getdoc(kind) or "", re.MULTILINE)
    documented += re.findall(r"^(\w+(?:, \w+)*) : ", inspect.getdoc(kind) or "", re.MULTILINE)
    return {*dir(kind), *(name for names in documented for name in names.split(", "))}


def check_code(code: str, verbs: dict[str, Any]) -> None:
    """Raise if a piece of code in the middle column names something that does not exist."""
    if found := re.match(r"barewave (\w+)", code):
        assert found[1] in verbs, code
    elif re.match(r"barewave\.\w+$", code):
        importlib.import_module(code)
    elif found := re.match(r"hip\.(\w+)$", code):
        assert hasattr(importlib.import_module("barewave.runtime.hip"), found[1]), code
    elif found := re.match(r"(\w+)\.(\w+)(?:\(\))?$", code):
        kind = CLASSES[found[1]]
        assert found[2] in members(kind), code
        thing = getattr(kind, found[2], None)
        called = code.endswith(")")
        assert called == inspect.isroutine(thing) or found[2].startswith("__"), code
    elif found := re.match(r"([A-Z]+_[A-Z_]+)\b", code):
        assert any(f'"{found[1]}"' in text for text in SOURCES), code
    elif found := re.match(r"(?:v|s|ds|global)_\w+$", code):
        assert code in by_mnemonic(), code
    elif found := re.match(r"([A-Z]\w+|launch)\b", code):
        assert found[1] in barewave.__all__, code
    elif found := re.match(r"(\w+)=", code):
        known = [LaunchConfig, Device.empty, Device.stream, barewave.launch]
        assert any(found[1] in inspect.signature(each).parameters for each in known), code
    else:
        assert code in PLAIN, code


@pytest.mark.parametrize("page", PAGES)
def test_what_the_tables_offer_exists(page: str) -> None:
    verbs = find_verbs()
    checked = 0
    for row in rows(page):
        for code in re.findall(r"`([^`]+)`", " ".join(row[1:])):
            check_code(code, verbs)
            checked += 1
    assert checked > 50


def test_a_name_that_does_not_exist_is_found() -> None:
    names = ("device.emtpy()", "stream.sync", "kernel.attributes()", "Devise()", "barewave topp", "nope=1")
    for wrong in names:
        with pytest.raises(AssertionError):
            check_code(wrong, find_verbs())


@pytest.mark.parametrize("page", PAGES)
def test_what_the_tables_start_from_exists(page: str) -> None:
    names = {name for row in rows(page) for name in re.findall(r"`((?:hip|cuda|cu)[A-Z]\w+)`", row[0])}
    assert len(names) > 30
    missing = []
    for name in names - ELSEWHERE:
        hip = RENAMED.get(name, re.sub(r"^cuda", "hip", name))
        if hip not in FUNCTIONS:
            missing.append(name)
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_the_pages_do_not_hide_what_is_missing(page: str) -> None:
    """Rows without a name of ours say so in words."""
    for row in rows(page):
        if len(row) == 3 and not row[1]:
            assert row[2], row
