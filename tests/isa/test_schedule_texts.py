"""Assembly texts that are scheduled: what stays, what comes in, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from barewave.errors import AssemblyError
from barewave.isa import assemble, assemble_code_object, disassemble, explain
from barewave.isa.listing import instructions_of, wave_sizes
from barewave.isa.schedule import ScheduleError, items_from, schedule, schedule_text
from barewave.isa.section_view import read_view

ROOT = Path(__file__).resolve().parents[2]
TEXTS = sorted([*(ROOT / "tests/data/clang_texts").glob("*.s"), *(ROOT / "examples").glob("*.s")])
PUT_IN = ("s_waitcnt", "s_clause", "s_delay_alu")


def lines(text: str) -> list[str]:
    return [line.partition("//")[0].strip() for line in text.splitlines() if line.strip()]


def names(code_object: bytes) -> list[str]:
    """Mnemonics of a code object's code, without what the passes put in and what fills gaps."""
    view = read_view(code_object)
    (code,) = [section for section in view.sections if section.code]
    made = [i for _, instructions in instructions_of(code, wave_sizes(view)) for i in instructions]
    found = [str(instruction).partition(" ")[0] for instruction in made]
    return [name for name in found if not name.startswith((*PUT_IN, "s_nop", "s_code_end"))]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_texts_keep_their_instructions(path: Path) -> None:
    """Assembled, the text has the instructions of before, and those of the passes."""
    made = schedule_text(path.read_text(), str(path), strip=True)
    before, after = (names(assemble_code_object(text, str(path))) for text in (path.read_text(), made))
    assert before == after


def test_what_is_no_instruction_stays() -> None:
    text = (
        "// first\n.set four, 4\nstart: // here\n  s_load_b32 s4, s[0:1], four ; a load\n"
        "on: s_mov_b32 s5, s4\n  .long 1, 2\n"
    )
    assert lines(schedule_text(text)) == [
        "", ".set four, 4", "start:", "s_load_b32 s4, s[0:1], four ; a load", "on:", "s_waitcnt lgkmcnt(0)",
        "s_mov_b32 s5, s4", ".long 1, 2",
    ]  # fmt: skip


def test_macros_and_repetitions_are_written_out() -> None:
    text = (
        ".macro both a, b\n  s_load_b32 \\a, s[0:1], 0\n  s_mov_b32 \\b, \\a\n.endm\n"
        ".if 1\nboth s4, s5\n.else\ns_nop 7\n.endif\n.rept 2\ns_nop 1\n.endr\n"
    )
    assert lines(schedule_text(text)) == [
        "s_load_b32 s4, s[0:1], 0", "s_waitcnt lgkmcnt(0)", "s_mov_b32 s5, s4", "s_nop 1", "s_nop 1",
    ]  # fmt: skip


def test_included_files_and_symbols(tmp_path: Path) -> None:
    (tmp_path / "part.s").write_text("s_load_b32 s4, s[0:1], OFFSET\n")
    text = '.include "part.s"\ns_mov_b32 s5, s4\n'
    made = schedule_text(text, str(tmp_path / "whole.s"), symbols={"OFFSET": 8})
    assert lines(made) == [
        ".set OFFSET, 8", "s_load_b32 s4, s[0:1], OFFSET", "s_waitcnt lgkmcnt(0)", "s_mov_b32 s5, s4",
    ]  # fmt: skip
    assert len(assemble(made)) == 16


def test_waits_are_put_before_a_loop_and_not_into_it() -> None:
    text = "global_load_b32 v2, v1, s[4:5]\n1: v_add_f32 v3, v3, v2\ns_cbranch_scc1 1b\n"
    assert lines(schedule_text(text))[1:3] == ["s_waitcnt vmcnt(0)", "1:"]


def test_addresses_by_symbol_stay_right() -> None:
    text = (
        ".text\nk:\ns_load_b32 s8, s[0:1], 0\ns_getpc_b64 s[4:5]\ns_add_u32 s4, s4, d@rel32@lo+4\n"
        "s_addc_u32 s5, s5, d@rel32@hi+12\ns_mov_b32 s6, s8\ns_endpgm\n.rodata\nd: .long 5\n"
    )
    made = lines(schedule_text(text))
    at = made.index("s_getpc_b64 s[4:5]")
    assert made[at + 1 : at + 3] == ["s_add_u32 s4, s4, d@rel32@lo+4", "s_addc_u32 s5, s5, d@rel32@hi+12"]


REFUSED = {
    "s_branch 3\ns_endpgm": "line 1: s_branch 3 goes a fixed distance",
    "s_branch d\n.data\nd: .long 1": "line 1: s_branch d does not go to a label of its section",
    "s_getpc_b64 s[4:5]\ns_add_u32 s4, s4, 0x1234": "line 2: .* adds a number to the program counter",
    "v_mad_u64_u32 v[2:3], null, v2, v5, v[6:7]": "hazard 8",
}


@pytest.mark.parametrize(("text", "message"), REFUSED.items(), ids=range(len(REFUSED)))
def test_what_cannot_be_right_is_refused(text: str, message: str) -> None:
    with pytest.raises(ScheduleError, match=message):
        schedule_text(text)


def test_loads_in_no_order() -> None:
    code = "k: global_load_b32 v2, v1, s[4:5]\nglobal_load_b32 v3, v1, s[6:7]\nv_mov_b32 v9, v2\ns_endpgm\n"
    block = ".rodata\n.amdhsa_kernel k\n.amdhsa_memory_ordered {}\n.end_amdhsa_kernel\n"
    assert "vmcnt(1)" in schedule_text(code + block.format(1))
    assert "vmcnt(0)" in schedule_text(code + block.format(0))


def test_errors_of_a_text_are_the_assemblers() -> None:
    with pytest.raises(AssemblyError, match="gfx1100 has no instruction"):
        schedule_text("s_mov_b33 s0, 0")


def test_nothing_and_data_alone() -> None:
    assert schedule_text("") == "\n"
    assert lines(schedule_text(".data\n.long 7\n")) == [".data", ".long 7"]


def test_an_explanation_says_which_wait_is_for_which_load() -> None:
    text = (
        "global_load_b32 v2, v1, s[4:5]\nglobal_load_b32 v3, v1, s[6:7]\nv_rcp_f32 v4, v2\nv_mov_b32 v5, v4\n"
        "v_mov_b32 v6, 0\nv_mov_b32 v7, v3\nglobal_load_b32 v8, v1, s[4:5]"
    )
    made = explain(schedule(items_from(disassemble(assemble(text)))))
    said = [line.partition("//")[2].strip() for line in made.splitlines()]
    assert [part for part in said if part] == [
        "2 loads in one go", "waited for at 3", "waited for at 8",
        "vmcnt(1) for v2 of global_load_b32 v2, v1, s[4:5]; ends 1",
        "hazard 1: v4 of a transcendental instruction at most five vector instructions before",
        "could be paired with 7", "could be paired with 6",
        "vmcnt(0) for v3 of global_load_b32 v3, v1, s[6:7]; ends 2",
        "not waited for",
    ]  # fmt: skip


@pytest.mark.parametrize("behind", ["", "v_mov_b32 v4, 0\n"], ids=["at the end", "in between"])
def test_what_data_may_use_is_waited_for_before_them(behind: str) -> None:
    """Data may be an instruction that is written as a number, here ``v_mov_b32 v3, v2``."""
    made = schedule_text(f"global_load_b32 v2, v1, s[4:5]\n.long 0x7e060302\n{behind}").splitlines()
    assert [line.split()[0] for line in made[:3]] == ["global_load_b32", "s_waitcnt", ".long"]
