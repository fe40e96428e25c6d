"""The other verbs: info, demo, bench."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from barewave.__main__ import main
from barewave.tools import bench
from barewave.tools.verbs import find_verbs

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _emulated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAREWAVE_DEVICE", "emulated")


def test_info_shows_the_device_on_one_screen(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info"]) == 0
    out = capsys.readouterr().out
    assert "AMD Radeon RX 7900 XTX (emulated), gfx1100" in out
    assert len(out.splitlines()) <= 24
    assert main(["info", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["device"]["compute_units"] == 96
    assert set(facts) == {"driver", "device", "machine"}


def test_demo_checks_every_kernel(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert [row["file"] for row in facts["rows"]] == ["saxpy.co", "saxpy.s", "matmul_tiled.co"]
    assert all(row["largest_error"] <= row["tolerance"] for row in facts["rows"])
    assert facts["ok"] is True


def test_bench_prints_the_form_of_all_benches(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "emulator", "--case", "limit-numpy", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert set(facts) == {"bench", "machine", "rows"}
    (row,) = facts["rows"]
    assert set(row) == {"case", "value", "unit", "spread", "peers"}
    assert row["value"] > 0
    assert main(["bench", "emulator", "--case", "limit-numpy"]) == 0
    assert "limit: numpy's add" in capsys.readouterr().out


def test_unknown_suites_and_cases_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "emulator", "--case", "moon"]) == 1
    assert "cases: add, matmul" in capsys.readouterr().err
    assert main(["bench", "moon"]) == 2


def test_medians_and_spread() -> None:
    values = iter([3.0, 1.0, 2.0, 9.0, 2.5])
    row = bench.median_row("case", "ms", lambda: next(values), peers={"goal": 1.0})
    assert (row.value, row.spread, row.peers) == (2.5, 8.0, {"goal": 1.0})


def test_the_generated_kernel_of_the_first_launch_has_300_instructions() -> None:
    from barewave import Program
    from barewave.tools.bench_emulator import _long_kernel

    text = Program.from_asm(_long_kernel()).kernel("long_kernel").disassemble()
    assert len(text.splitlines()) == 300


def test_the_code_objects_of_the_examples_are_those_that_the_build_script_makes() -> None:
    kernels = REPOSITORY / "tests" / "data" / "kernels"
    found = sorted((REPOSITORY / "examples").glob("*.co"))
    assert found
    for example in found:
        assert example.read_bytes() == (kernels / f"{example.stem}.clang22.O3.co").read_bytes(), example.name


SAXPY = str(REPOSITORY / "examples" / "saxpy.s")
OBJECT = str(REPOSITORY / "examples" / "saxpy.co")

JSON = {
    "asm": [SAXPY, "--json"],
    "bench": ["emulator", "--case", "limit-numpy", "--json"],
    "demo": ["--json"],
    "disasm": [OBJECT, "--json"],
    "dispatch": [
        SAXPY, "saxpy", "--grid", "1", "--block", "32", "--arg", "f32:2",
        "--arg", "out:f32:32:{folder}/x.npy",
        "--arg", "out:f32:32:{folder}/x.npy", "--arg", "u32:32", "--json",
    ],
    "doctor": ["--device", "emulated", "--json"],
    "fault": ["mask", "0x8", "--json"],
    "info": ["--json"],
    "kernels": ["softmax", "4x100", "--json"],
    "objinfo": [OBJECT, "--json"],
    "perf": [OBJECT, "--json"],
    "prof": ["--json", "--", "true"],
    "record": ["--json", "{folder}/a.rec", "--", "true"],
    "top": ["--json"],
}  # fmt: skip
"""Words by which each verb prints one JSON object; ``replay`` and ``emulate`` have tests of their own."""

WITHOUT_JSON = {"completion"}

WRONG = {
    "asm": (["/no/such/file"], 1),
    "bench": (["moon"], 2),
    "completion": (["moon"], 2),
    "demo": (["--device", "moon"], 1),
    "disasm": (["/no/such/file"], 1),
    "dispatch": (["/no/such/file", "k", "--grid", "1"], 1),
    "doctor": (["--device", "moon"], 1),
    "emulate": ([], 2),
    "fault": (["--file", "/no/such/file"], 1),
    "info": (["--device", "moon"], 1),
    "kernels": (["moon"], 2),
    "objinfo": (["/no/such/file"], 1),
    "perf": (["/no/such/file"], 1),
    "prof": ([], 2),
    "record": (["--limit", "x", "recording", "--", "true"], 1),
    "replay": (["/no/such/file"], 1),
    "top": (["--device", "moon"], 1),
}
"""Words that each verb refuses, and its exit status."""


@pytest.mark.parametrize("verb", find_verbs())
def test_every_verb_explains_itself_in_80_columns(
    verb: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main([verb, "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"usage: barewave {verb}")
    assert max(map(len, out.splitlines())) <= 80
    assert ("--json" in out) == (verb not in WITHOUT_JSON)


@pytest.mark.parametrize("verb", find_verbs())
def test_every_verb_refuses_an_unknown_option_and_lists_its_own(
    verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([verb, "--moon"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "options: --help" in err


@pytest.mark.parametrize(
    "verb", [verb for verb in find_verbs() if verb not in {*WITHOUT_JSON, "replay", "emulate"}]
)
def test_every_verb_prints_one_json_object(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [word.format(folder=tmp_path) for word in JSON[verb]]
    assert main([verb, *words]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), dict)


@pytest.mark.parametrize("verb", find_verbs())
def test_every_verb_says_what_is_wrong_in_a_line_and_its_status(
    verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words, status = WRONG[verb]
    assert main([verb, *words]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"barewave {verb}: ")
    # A wrong command line is answered by the right one, in a second line.
    assert len(err.splitlines()) <= (2 if status == 2 else 1)
