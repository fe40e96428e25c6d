"""``barewave perf``: cycles, bounds, listing, picture, the record of a card; every input answered."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from barewave import isa
from barewave.__main__ import main

DATA = Path(__file__).parent.parent / "data"
TILED = str(DATA / "kernels" / "matmul_tiled.clang22.O3.co")
TRACES = str(DATA / "traces" / "gfx1100_issue_traces.json")


def perf(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["perf", *words]) == status
    caught = capsys.readouterr()
    return caught.out if not status else caught.err


def test_the_summary_names_bound_loops_and_every_line(capsys: pytest.CaptureFixture[str]):
    text = perf(capsys, TILED, "--trips", "0x1d8=8", "--waves", "4")
    assert "matmul_tiled" in text
    assert "bound by:" in text
    assert "v_fma" in text or "v_fmac" in text
    assert "0x1d8  1      8      given" in text
    assert "8.00 bytes read" in text
    assert max(map(len, text.splitlines())) <= 80


def test_json_has_the_same(capsys: pytest.CaptureFixture[str]):
    facts = json.loads(perf(capsys, TILED, "matmul_tiled", "--waves", "4", "--json"))
    assert facts["kernel"] == "matmul_tiled"
    assert facts["waves"] == 4
    assert facts["cycles"] == pytest.approx(4 * facts["cycles_per_wave"])
    (loop,) = facts["figures"]
    assert loop["multiply_adds"] == 16
    assert loop["cycles"] == pytest.approx(facts["loops"][0]["cycles"])
    assert len(facts["lines"]) == 135


def _members(value: object) -> set[str]:
    """Names of all members, but of those whose names are units, rules and reasons."""
    if isinstance(value, list):
        return set().union(*map(_members, value))
    if not isinstance(value, dict):
        return set()
    named = ("busy", "waited", "bank_scores", "valu_cycles", "bound_tflops")
    return set(value).union(*(_members(part) for name, part in value.items() if name not in named))


def test_the_members_of_json_are_those_of_the_documentation(capsys: pytest.CaptureFixture[str]):
    facts = json.loads(perf(capsys, TILED, "--json"))
    page = (DATA.parent.parent / "docs" / "cost_model.md").read_text(encoding="utf-8")
    section = page.split("## What `--json` has")[1].split("\n## ")[0]
    table = [line for line in section.splitlines() if line.startswith("| `")]
    values = {"latency", "given", "code", "assumed", "cost_model.Figures"}
    assert set(re.findall(r"`([\w.]+)`", "\n".join(table))) - values == _members(facts)
    assert facts["schema"] == 1


def _written(folder: Path, name: str, text: str) -> str:
    path = folder / f"{name}.s"
    path.write_text(text)
    return str(path)


KERNEL = """.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.p2align 8
{name}:
{code}
.rodata
.p2align 6
.amdhsa_kernel {name}
.amdhsa_next_free_vgpr 8
.amdhsa_next_free_sgpr 8
.end_amdhsa_kernel
"""
LOOP = """s_mov_b32 s2, {count}
again:
v_fmac_f32 v0, v1, v2
s_sub_u32 s2, s2, 1
s_cmp_lg_u32 s2, 0
s_cbranch_scc1 again
s_endpgm"""


def test_a_constant_counter_says_how_often(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = _written(tmp_path, "loop", KERNEL.format(name="loop", code=LOOP.format(count=50)))
    (loop,) = json.loads(perf(capsys, path, "--json"))["loops"]
    assert (loop["trips"], loop["trips_from"]) == (50, "code")
    (loop,) = json.loads(perf(capsys, path, "--json", "--trips", "4=7"))["loops"]
    assert (loop["trips"], loop["trips_from"]) == (7, "given")
    assert "counted once" not in perf(capsys, path)


def test_a_loop_that_depends_on_the_launch_is_counted_once_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = _written(tmp_path, "loop", KERNEL.format(name="loop", code=LOOP.format(count="s3")))
    (loop,) = json.loads(perf(capsys, path, "--json"))["loops"]
    assert (loop["trips"], loop["trips_from"]) == (1, "assumed")
    assert "depends on the launch, counted once: 0x4\nsay it with --trips" in perf(capsys, path)


def test_padding_behind_a_kernel_is_not_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    code = "v_mov_b32 v0, 1\ns_endpgm\n" + "s_code_end\n" * 64
    facts = json.loads(
        perf(capsys, _written(tmp_path, "short", KERNEL.format(name="short", code=code)), "--json")
    )
    assert [line["text"] for line in facts["lines"]] == ["v_mov_b32_e32 v0, 1", "s_endpgm"]


def test_names_in_strangers_files_do_not_command_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    plain = isa.assemble_code_object(KERNEL.format(name="kernel_with_name", code="s_endpgm"))
    path = tmp_path / "evil.co"
    path.write_bytes(plain.replace(b"kernel_with_name", b"k\x1b[2J\x07l_w\xe2\x80\xae_mes"))
    picture = tmp_path / "evil.svg"
    for text in (
        perf(capsys, str(path), "--svg", str(picture)),
        perf(capsys, str(path), "other", status=1),
        perf(capsys, "--json", str(path)),
    ):
        assert all(each.isprintable() or each == "\n" for each in text)
        assert "1b[2J" in text
    ElementTree.parse(picture)


def test_more_rounds_are_more_cycles(capsys: pytest.CaptureFixture[str]):
    few, many = (
        json.loads(perf(capsys, TILED, "--waves", "2", "--trips", f"0x1d8={count}", "--json"))["cycles"]
        for count in (1, 100)
    )
    assert many > 10 * few


def test_the_picture_is_a_whole_svg_with_a_row_for_each_wave(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "issue.svg"
    perf(capsys, TILED, "--waves", "3", "--svg", str(path), "--no-listing")
    root = ElementTree.parse(path).getroot()
    space = {"svg": "http://www.w3.org/2000/svg"}
    texts = [element.text for element in root.findall("svg:text", space)]
    assert {"wave 0", "wave 1", "wave 2"} <= set(texts)
    boxes = [title.text or "" for title in root.findall("svg:rect/svg:title", space)]
    assert any("ds_load" in box for box in boxes)
    assert any("lgkmcnt" in (title.text or "") for title in root.findall("svg:line/svg:title", space))


def test_text_is_assembled(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    saxpy = Path(__file__).parent.parent.parent / "examples" / "saxpy.s"
    assert "saxpy" in perf(capsys, str(saxpy))


def test_the_record_of_a_card(capsys: pytest.CaptureFixture[str]):
    facts = json.loads(perf(capsys, "--traces", TRACES, "--json"))
    rows = {row["name"]: row for row in facts["groups"]}
    assert rows["VALU + SALU + LDS"] == {
        "name": "VALU + SALU + LDS", "distances": 438, "equal": 427, "worst": 1,
    }  # fmt: skip
    assert "97.5%" in perf(capsys, "--traces", TRACES)


def test_the_constants_with_their_sources(capsys: pytest.CaptureFixture[str]):
    text = perf(capsys, "--constants")
    assert "assumed" in text
    rows = json.loads(perf(capsys, "--constants", "--json"))["constants"]
    assert {row["kind"] for row in rows} == {"measured", "published", "assumed"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "give a file"),
        (["/no/such/file"], "/no/such/file"),
        ([TILED, "moon"], "the code object has no kernel 'moon'; its kernels: matmul_tiled"),
        ([TILED, "--trips", "x"], "OFFSET=N"),
        ([TILED, "--trips", "4=2"], "no loop begins at 0x4; loops begin at: 0x1d8"),
        ([TILED, "--waves", "17"], "1 to 16 waves, not 17"),
        ([TILED, "--waves", "0"], "--waves 0: at least 1"),
        ([TILED, "--workgroup", "-5"], "--workgroup -5: at least 1"),
        ([TILED, "--lds", "-1"], "--lds -1: at least 0"),
        ([TILED, "--lds", "100000"], "no workgroup of 256"),
        ([str(DATA / "kernels" / "fp16_ops.clang22.O3.co")], "say which kernel"),
        (["--traces", TILED], "no file of issue times"),
    ],
)
def test_bad_input_is_named_in_one_line(words: list[str], said: str, capsys: pytest.CaptureFixture[str]):
    error = perf(capsys, *words, status=1)
    assert said in error
    assert len(error.splitlines()) == 1
