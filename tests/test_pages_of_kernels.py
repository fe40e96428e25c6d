"""Commands on the pages about scheduling, the cost model and kernels run, and print what is shown."""

from __future__ import annotations

import doctest
import itertools
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from barewave.__main__ import main
from barewave.isa import CodeObject, disassemble
from barewave.isa.control_flow import control_flow
from barewave.isa.cost_model import figures
from barewave.isa.cost_model.paths import loops
from barewave.kernels.peak import peak

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("kernels*.md"), *DOCS.glob("scheduling*.md"), DOCS / "cost_model.md"])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder to write to that has the repository's files, and the one that a page makes in Python."""
    for name in ("tests", "examples"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "peak.co").write_bytes(peak("f32").code)
    monkeypatch.chdir(tmp_path)


def consoles(page: Path) -> list[tuple[list[str], list[str]]]:
    """What a page shows of terminals: commands behind ``$``, and what they print, or a part of it."""
    blocks = re.findall(r"^```console\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)
    lines = [block.splitlines() for block in blocks]
    return [
        ([line[2:] for line in each if line.startswith("$ ")], [x for x in each if not x.startswith("$ ")])
        for each in lines
    ]


def inline(page: Path) -> list[str]:
    """Commands within a page's sentences; files that they read come from those before them."""
    text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`(barewave (?:kernels|perf) [^`]*)`", text)
    found = [each for span in spans for each in span.split("; ") if "perf FILE" not in span]
    return [each.replace("FILE", "picture.svg") for each in found]


def run(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Run one command; what it prints."""
    program, *words = shlex.split(command, comments=True)
    assert program == "barewave"
    status = main(words)
    printed = capsys.readouterr()
    assert status == 0, printed.err
    return printed.out


def missing(shown: list[str], printed: list[str]) -> list[str]:
    """Lines that are shown and not printed, at least not behind those before them."""
    lines = iter([line.split() for line in printed])
    return [line for line in shown if line.split() not in lines]


def test_what_is_not_printed_is_seen():
    printed = ["a  1", "b 2", "c 3"]
    assert missing(["a 1", "c   3"], printed) == []
    assert missing(["c 3", "a 1"], printed) == ["a 1"]
    assert missing(["b 3"], printed) == ["b 3"]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_run_and_print_what_is_shown(page, capsys):
    for commands, shown in consoles(page):
        printed = "".join(run(command, capsys) for command in commands)
        assert shown
        assert missing(shown, printed.splitlines()) == []
    for command in inline(page):
        run(command, capsys)


def test_commands_are_found():
    counts = {page.stem: (len(consoles(page)), len(inline(page))) for page in PAGES}
    assert counts["kernels_rows"] >= (1, 2)
    assert counts["kernels_elementwise"] >= (0, 4)
    assert counts["cost_model"] >= (2, 1)


def test_the_page_of_the_cost_model_runs(monkeypatch):
    monkeypatch.chdir(ROOT)
    failed, attempted = doctest.testfile(str(DOCS / "cost_model.md"), module_relative=False)
    assert attempted > 5
    assert not failed


def rows_behind(page: Path, heading: str) -> list[list[str]]:
    """Cells of the first table behind a heading, without stars and the percentages in brackets."""
    lines = page.read_text().partition(heading)[2].splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("|---"))
    rows = list(itertools.takewhile(lambda line: line.startswith("|"), lines[first + 1 :]))
    return [
        [re.sub(r"\*|,(?=\d{3})| \(.*", "", cell).strip() for cell in row.strip("|").split("|")]
        for row in rows
    ]


def test_the_table_of_the_record_is_what_the_model_says(capsys):
    said = json.loads(
        run(f"barewave perf --json --traces {ROOT}/tests/data/traces/gfx1100_issue_traces.json", capsys)
    )
    found = {
        each["name"]: [str(each[key]) for key in ("distances", "equal", "worst")] for each in said["groups"]
    }
    names = {"VALU, SALU and LDS": "VALU + SALU + LDS", "branches": "branch"}
    shown = rows_behind(DOCS / "cost_model.md", "## Against a real card")
    assert len(shown) == 7
    assert {names.get(name, name): rest for name, *rest in shown}.items() <= found.items()


def test_the_table_of_a_compilers_best_is_what_the_model_says():
    shown = rows_behind(DOCS / "cost_model.md", "## A compiler's best")
    assert [row[:2] for row in shown] == [
        ["1", "–"], ["2", "–"], ["4", "–"], ["4", "5"], ["8", "–"], ["8", "5"],
    ]  # fmt: skip
    for unroll, waves, vgprs, spilled, slots, pairs, scores, cycles, waits in shown:
        name = f"sgemm.u{unroll}" + ("" if waves == "–" else f".w{waves}")
        code_object = CodeObject.read((ROOT / f"tests/data/clang_matmul/{name}.co").read_bytes())
        kernel = code_object.kernels["sgemm"]
        code = disassemble(code_object.code(kernel))
        (outer,) = (loop for loop in loops(control_flow(code)) if loop.depth == 1)
        trips = dict.fromkeys(outer.inner, 8 // int(unroll))
        found = figures(code, loop=outer.head, trips=trips, vgprs=kernel.vgpr_count, workgroup=128, waves=1)
        score = ", ".join(f"{found.bank_scores[rule]:.2f}" for rule in ("sources", "accumulators", "cached"))
        assert [vgprs, spilled, slots, pairs, scores, cycles, waits] == [
            str(kernel.vgpr_count), str(kernel.vgpr_spill_count), f"{found.slots_per_fma:.4f}",
            str(found.pairs), score, str(found.valu_cycles["sources"]), f"{found.exposed_wait:.0f}",
        ]  # fmt: skip


@pytest.mark.usefixtures("folder")
def test_commands_of_the_page_on_scheduling_run():
    """Those for a text of one's own, with an example as that text, and those that measure."""
    blocks = re.findall(r"^```sh\n(.*?)^```", (DOCS / "scheduling.md").read_text(), re.MULTILINE | re.DOTALL)
    own, measured, tests = blocks
    assert own.count("barewave asm --schedule") == 3
    assert tests.count("pytest") == 3
    Path("kernel.s").write_bytes((ROOT / "examples" / "reduce.s").read_bytes())
    programs = "".join(f'{name}() {{ "{sys.executable}" {words} "$@"; }}\n' for name, words in
                       (("python", ""), ("barewave", "-m barewave")))  # fmt: skip
    result = subprocess.run(
        ["bash", "-ec", programs + own + measured],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert re.fullmatch(r"\d+ items/s\n", result.stdout)
    assert "s_waitcnt" in Path("out.s").read_text()
