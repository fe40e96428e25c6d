"""Assembly texts whose instructions move: what goes with them, what holds still, what comes of it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from barewave.isa import assemble, assemble_code_object
from barewave.isa.listing import instructions_of, wave_sizes
from barewave.isa.schedule import schedule_text
from barewave.isa.section_view import read_view

ROOT = Path(__file__).resolve().parents[2]
TEXTS = sorted([*(ROOT / "tests/data/clang_texts").glob("*.s"), *(ROOT / "examples").glob("*.s")])
PUT_IN = ("s_waitcnt", "s_clause", "s_delay_alu", "s_nop", "v_nop", "s_code_end")
LATE_LOAD = "v_mov_b32 v3, 1.0 // one\n{}v_add_f32 v4, v3, v5\nds_load_b32 v1, v0 ; the load\n"
MUL = "v_mul_f32 v0, v1, v2"
ADD = "v_add_f32 v3, v4, v5"
DUAL = "v_dual_mul_f32 v0, v1, v2 :: v_dual_add_f32 v3, v4, v5"
LOOP = (
    # a register behind those of the loop: one more is free for a second set
    "v_mov_b32 v9, 0\ns_mov_b32 s8, {}\n{}: // a round\nglobal_load_b32 v1, v0, s[2:3]\n"
    "v_add_nc_u32 v0, 4, v0 // next\n{}"
    "v_add_f32 v2, v2, v1\ns_sub_u32 s8, s8, 1\ns_cmp_lg_u32 s8, 0\ns_cbranch_scc1 {}\n"
    "global_store_b32 v0, v2, s[2:3]\ns_endpgm\n"
)


def lines(text: str) -> list[str]:
    found = [line.strip() for line in text.splitlines() if line.strip()]
    return [line for line in found if not line.startswith(PUT_IN)]


def first(text: str) -> str:
    """First line of a text in which a load may come first."""
    return lines(schedule_text(text, order=True))[0]


def instructions(code_object: bytes) -> Counter[str]:
    view = read_view(code_object)
    (code,) = [section for section in view.sections if section.code]
    made = [str(i) for _, found in instructions_of(code, wave_sizes(view)) for i in found]
    # distances, of branches and in literals, differ with what is put in
    return Counter(
        re.sub("0x[0-9a-f]+", "#", text) if "branch" not in text else text.split()[0]
        for text in made
        if not text.startswith(PUT_IN)
    )


def test_lines_move_with_their_comments_and_only_if_asked() -> None:
    text = LATE_LOAD.format("// about the sum\n")
    assert lines(schedule_text(text, order=True)) == [
        "ds_load_b32 v1, v0 ; the load", "// about the sum", "v_mov_b32 v3, 1.0 // one",
        "v_add_f32 v4, v3, v5",
    ]  # fmt: skip
    assert lines(schedule_text(text)) == lines(text)


FENCES = [
    "on:\n", "1:\n", ".long 0xbf800000\n", ".p2align 6\n", ".set four, 4\n", "s_barrier\n",
    "s_setprio 1\n", ".rodata\n.long 1\n.text\n",
]  # fmt: skip


@pytest.mark.parametrize("fence", FENCES)
def test_nothing_passes_labels_directives_and_what_holds_still(fence: str) -> None:
    assert first(LATE_LOAD.format(fence)).startswith("v_mov_b32")
    # the same text without it
    assert first(LATE_LOAD.format("")).startswith("ds_load_b32")


def test_a_wait_that_is_there_holds_still_unless_it_is_derived_anew() -> None:
    text = LATE_LOAD.format("s_waitcnt lgkmcnt(0)\n")
    assert first(text).startswith("v_mov_b32")
    assert lines(schedule_text(text, order=True, strip=True))[0].startswith("ds_load_b32")


def test_a_wait_for_stores_is_for_others_and_holds_still() -> None:
    text = f"{MUL}\nv_add_f32 v3, v0, v2\nglobal_store_b32 v8, v3, s[2:3]\n{{}}\nds_load_b32 v1, v4\n"
    for wait, holds in (("s_waitcnt_vscnt null, 0", True), ("s_waitcnt lgkmcnt(0)", False)):
        made = schedule_text(text.format(wait), order=True, strip=True)
        assert ("s_waitcnt_vscnt" in made) == holds
        assert (lines(made)[-1] == "ds_load_b32 v1, v4") == holds


@pytest.mark.parametrize(
    ("operand", "moves"),
    [("end-start", False), ("size", False), ("doubled", False), (".-start", False),
     ("four", True), ("four*2", True), ("0x1234", True)],
)  # fmt: skip
def test_operands_that_depend_on_places_hold_still(operand: str, moves: bool) -> None:
    text = (
        f".set four, 4\n.set doubled, size*2\n.set size, end-start\n1: start:\ns_mov_b32 s5, s6\n"
        f"s_mov_b32 s4, {operand}\ns_load_b32 s8, s[0:1], 0\ns_nop 0\n{MUL}\n2: end: s_endpgm\n"
    )
    made = lines(schedule_text(text, order=True))
    load, line = made.index("s_load_b32 s8, s[0:1], 0"), made.index(f"s_mov_b32 s4, {operand}")
    assert (load < line) == moves


@pytest.mark.parametrize(("literal", "paired"), [("0x40490fdb", True), ("pi", True), ("end-start", False)])
def test_pairs_hold_no_distances(literal: str, paired: bool) -> None:
    text = f".set pi, 0x40490fdb\nstart: v_mul_f32 v0, {literal}, v2\n{ADD}\nend: s_endpgm\n"
    made = schedule_text(text, pairs=True)
    assert ("v_dual_mul_f32 v0, 0x40490fdb, v2" in made) == paired
    assert (f"v_mul_f32 v0, {literal}, v2" in made) != paired


def test_a_pair_has_the_comments_of_both() -> None:
    made = schedule_text(f"// whole\n{MUL} // product\n{ADD} ; sum\n", pairs=True)
    assert made.splitlines() == ["    // whole", f"    {DUAL}  // product; sum"]
    assert lines(schedule_text(f"{MUL}\n{ADD}\n")) == [MUL, ADD]
    # a directive is between two instructions
    assert "v_dual" not in schedule_text(f"{MUL}\n.p2align 2\n{ADD}\n", pairs=True)


def test_pairs_stay_before_the_directives_behind_them() -> None:
    text = f".text\n{MUL}\n{ADD}\n.long 0xbf800000\n{MUL}\n{ADD}\n.rodata\n.long 1\n"
    assert lines(schedule_text(text, pairs=True)) == [
        ".text", f"{DUAL}", ".long 0xbf800000", f"{DUAL}", ".rodata", ".long 1",
    ]  # fmt: skip


@pytest.mark.parametrize(("label", "target"), [("loop", "loop"), ("1", "1b")])
def test_loops_run_ahead(label: str, target: str) -> None:
    text = LOOP.format(16, label, "", target)
    made = schedule_text(text, pipeline=True)
    assert lines(made)[:3] == ["v_mov_b32 v9, 0", "s_mov_b32 s8, 16", f"{label}:"]
    new = [line.rstrip(":") for line in lines(made) if line.endswith(":")][1:]
    assert any(name.endswith(".round") for name in new)
    assert all(
        any(f"branch {name}" in line or f"scc0 {name}" in line for line in lines(made)) for name in new
    )
    assert made.count("// next") == 3
    assert len(assemble(made)) > len(assemble(schedule_text(text)))
    assert schedule_text(made, pipeline=True).replace("  //", " //") == made.replace("  //", " //")


def test_labels_of_loops_are_new_in_the_whole_text() -> None:
    text = LOOP.format(16, "loop", "", "loop") + ".data\nloop.round: .long 1\n"
    made = lines(schedule_text(text, pipeline=True))
    assert "loop.round_:" in made
    assert made.count("loop.round:") == 1
    assert "s_branch loop.round_" in made


@pytest.mark.parametrize("inside", [".p2align 2\n", "s_mov_b32 s9, loop-start\n", "other:\n"])
def test_loops_with_what_depends_on_places_stay(inside: str) -> None:
    text = "start:\n" + LOOP.format(16, "loop", inside, "loop")
    assert lines(schedule_text(text, pipeline=True)) == lines(schedule_text(text))
    without = "start:\n" + LOOP.format(16, "loop", "", "loop")
    assert "loop.round:" in lines(schedule_text(without, pipeline=True))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_ordered_texts_have_the_same_instructions(path: Path) -> None:
    made = schedule_text(path.read_text(), str(path), strip=True, order=True)
    before, after = (instructions(assemble_code_object(text, str(path))) for text in (path.read_text(), made))
    assert before == after


def test_texts_are_moved_at_all() -> None:
    changed = 0
    for path in TEXTS:
        text = path.read_text()
        every = schedule_text(text, str(path), strip=True, order=True, pairs=True, pipeline=True)
        assert assemble_code_object(every, str(path))
        changed += every != schedule_text(text, str(path), strip=True)
    assert changed > len(TEXTS) // 2
