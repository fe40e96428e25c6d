"""Control flow for Graphviz and live registers as text, drawn from small pieces of code."""

from barewave import isa
from barewave.isa.accesses import VGPR
from barewave.tools.flow_graph import flow_graph
from barewave.tools.live_picture import draw, live_picture

LOOP = "s_mov_b32 s0, 4\nagain:\ns_add_u32 s0, s0, -1\ns_cbranch_scc1 again\ns_endpgm\ns_nop 0\ns_endpgm"


def instructions(text: str) -> list[isa.Instruction]:
    return isa.disassemble(isa.assemble(text))


def test_a_loop_is_bold_and_both_ways_of_a_branch_are_named():
    lines = flow_graph("loop", instructions(LOOP)).splitlines()
    assert lines[0] == 'digraph "loop" {'
    assert '  b4 -> b12 [label="falls through"];' in lines
    assert '  b4 -> b4 [label="branches", style=bold];' in lines
    assert "  b0 -> b4;" in lines


def test_what_is_never_reached_is_grey():
    lines = flow_graph("loop", instructions(LOOP)).splitlines()
    (grey,) = (line for line in lines if "color=gray" in line)
    assert grey.startswith("  b16 [")
    assert "s_nop 0" in grey


def test_ways_out_end_in_ellipses():
    text = flow_graph("out", instructions("s_cbranch_scc0 100\ns_setpc_b64 s[2:3]"))
    assert '[shape=ellipse, label="outside: 0x194"]' in text
    assert 'unknown [shape=ellipse, label="address in registers"]' in text


def test_names_are_quoted():
    name = 'a"b\\c'
    assert flow_graph(name, instructions("s_endpgm")).startswith('digraph "a\\"b\\\\c" {')


def test_the_picture_marks_reads_writes_and_what_is_held():
    code = instructions("v_mov_b32 v1, 0\ns_nop 0\nv_add_f32 v1, v1, v2")
    held = 1 << VGPR + 1
    lines = draw(code, {0: held, 4: held, 8: held}).splitlines()
    assert lines[1].split() == ["live", "VGPRs"]
    column = lines[2].index("12")
    marks = [line[column : column + 2] for line in lines[-3:]]
    assert [mark.rstrip() for mark in marks] == ["^", ":", "xv"]
    assert "".join(line[-1] for line in lines[2:-3]) == "exec_lo"


def test_long_instructions_are_cut_and_no_code_is_no_error():
    text = "v_dual_fmaak_f32 v100, v101, v102, 0x12345678 :: v_dual_fmaak_f32 v103, v104, v105, 0x12345678"
    assert "…" in draw(instructions(text), {})
    assert draw([], {}).startswith("^ written")


def test_the_picture_of_a_loop_holds_what_the_next_turn_reads():
    text = (
        "v_mov_b32 v1, 0\nagain:\nv_add_f32 v1, v1, v2\ns_sub_u32 s0, s0, 1\ns_cbranch_scc0 again\ns_endpgm"
    )
    lines = live_picture(instructions(text)).splitlines()
    column = lines[2].index("12")
    marks = {line.split()[1]: line[column : column + 2] for line in lines if line.split()[1:]}
    assert marks["v_add_f32_e32"] == "xv"
    assert marks["s_sub_u32"] == "::", "the next turn reads both"
    assert marks["v_mov_b32_e32"] == "^:"
    assert lines[-1] == "needed at the same time: at most 2 VGPRs, 1 SGPRs"
