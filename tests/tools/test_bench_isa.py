"""The benchmark of the instruction layer, on few instructions, and the instructions that it measures with."""

import importlib.util
import json
import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from barewave import isa
from barewave.__main__ import main
from barewave.tools import bench, bench_isa
from barewave.tools.builder_calls import builder_call
from barewave.tools.instruction_mix import MIX, mixed_instructions

_RATES = (bench_isa.text_to_bytes_row, bench_isa.write_row, bench_isa.builder_row, bench_isa.decode_row)
_WITNESS = Path(__file__).parents[1] / "isa" / "llvm_mc.py"


def _witness():
    """The module that asks llvm-mc; the tests are no package, so it is loaded by its path."""
    spec = importlib.util.spec_from_file_location("llvm_mc_of_the_isa_tests", _WITNESS)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    if reason := module.missing():
        pytest.skip(reason)
    return module


def test_the_mix_is_the_same_for_a_seed_and_has_no_line_twice():
    lines = [str(instruction) for instruction in mixed_instructions(5000)]
    assert lines == [str(instruction) for instruction in mixed_instructions(5000)]
    assert len(set(lines)) == 5000
    assert lines != [str(instruction) for instruction in mixed_instructions(5000, seed=1)]


def test_the_mix_has_every_format_in_its_share():
    assert sum(MIX.values()) == 1000
    lines = [str(instruction) for instruction in mixed_instructions(10_000)]
    code = isa.assemble("\n".join(lines))
    found = Counter(instruction.format for instruction in isa.disassemble(code))
    assert found.keys() == {kind for kind in MIX if kind not in ("DPP16", "DPP8")}
    assert sum("dpp8:[" in line for line in lines) == pytest.approx(10 * MIX["DPP8"], rel=0.25)
    for kind in ("SOP2", "SMEM", "DS", "GLOBAL", "VOPD", "MUBUF"):
        assert found[kind] == pytest.approx(10 * MIX[kind], rel=0.25), kind


def test_llvm_accepts_every_line_and_gives_our_bytes():
    witness = _witness()
    lines = [str(instruction) for instruction in mixed_instructions(4000, seed=22)]
    answers = witness.assemble(lines)
    assert not [(line, answer.error) for line, answer in zip(lines, answers, strict=True) if answer.error]
    wrong = [line for line, answer in zip(lines, answers, strict=True) if isa.assemble(line) != answer.data]
    assert not wrong


@pytest.mark.parametrize("measure", _RATES)
def test_rates_are_measured(measure, monkeypatch):
    monkeypatch.setattr(bench_isa, "_REPEAT", 1)
    row = measure(200)
    assert "200 mixed instructions" in row.case
    assert row.unit == "instructions/s"
    assert row.value > 0


@pytest.mark.parametrize("measure", [bench_isa.text_to_bytes_row, bench_isa.builder_row])
def test_rates_after_other_instructions_say_so(measure, monkeypatch):
    monkeypatch.setattr(bench_isa, "_REPEAT", 1)
    row = measure(200, warm=True)
    assert row.case.endswith("after 10,000 others")
    assert row.value > 0


def test_starting_up_is_measured():
    row = bench_isa.start_up_row()
    assert row.unit == "ms"
    assert 0 < row.value < 60_000


def test_the_builders_calls_are_those_that_an_author_would_write():
    calls = "\n".join(builder_call(instruction) for instruction in mixed_instructions(3000))
    assert re.search(r"^k\.v_\w+\(v\[\d+\], v\[\d+\], v\[\d+\]\)$", calls, re.MULTILINE)
    assert re.search(r"^k\.s_waitcnt\(vmcnt=\d+", calls, re.MULTILINE)
    assert re.search(r"^k\.dual\(half\.v_dual_\w+\(", calls, re.MULTILINE)
    assert re.search(r", -?v\[\d+\], offset=", calls)


def test_a_failing_child_is_one_clear_error(monkeypatch, tmp_path):
    monkeypatch.setattr(bench_isa, "_CHILD", "raise SystemExit('no such luck')")
    with pytest.raises(bench_isa.BarewaveError, match="no such luck"):
        bench_isa.import_row()


def test_the_suite_prints_its_rows(capsys, monkeypatch):
    row = bench.Row("text to bytes", 50.0, "instructions/s", 1.0, {"llvm-mc-22": 100.0})
    monkeypatch.setattr(bench_isa, "CASES", {"text-to-bytes": lambda: row})
    assert main(["bench", "isa"]) == 0
    assert "llvm-mc-22 100 instructions/s (0.50 times)" in capsys.readouterr().out
    assert main(["bench", "isa", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"][0]["peers"] == {"llvm-mc-22": 100.0}
