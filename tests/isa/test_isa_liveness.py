import random
from pathlib import Path

import pytest

from barewave.isa import CodeObject, Instruction, assemble, disassemble
from barewave.isa.accesses import VGPR, accesses, register_name
from barewave.isa.control_flow import ControlFlow, control_flow
from barewave.isa.liveness import Liveness, liveness

KERNELS = Path(__file__).parent.parent / "data" / "kernels"
LANES = 4


def found_in(text: str, wave_size: int = 32) -> Liveness:
    return liveness(control_flow(disassemble(assemble(text, wave_size), wave_size)), outside=())


def needed(text: str, offset: int, wave_size: int = 32) -> set[str]:
    names = {register_name(unit) for unit in found_in(text, wave_size).live_before(offset)}
    return names - {"exec_lo", "exec_hi", "mode"}


def test_a_value_is_live_from_its_write_to_its_last_read():
    text = "v_mov_b32 v1, v0\nv_mov_b32 v2, v1\nglobal_store_b32 v3, v2, s[0:1]\ns_endpgm"
    ranges = found_in(text).ranges
    assert [(r.start, r.end) for r in ranges[VGPR + 1]] == [(0, 4)]
    assert [(r.start, r.end) for r in ranges[VGPR + 2]] == [(4, 8)]
    assert [(r.start, r.end) for r in ranges[VGPR + 0]] == [(0, 0)]
    assert [(r.start, r.end) for r in ranges[1]] == [(0, 8)]


def test_a_value_that_nobody_reads_is_a_range_of_its_own():
    ranges = found_in("v_mov_b32 v1, 0\nv_mov_b32 v1, 1\nglobal_store_b32 v3, v1, s[0:1]\ns_endpgm").ranges
    assert [(r.start, r.end) for r in ranges[VGPR + 1]] == [(0, 0), (4, 8)]


def test_a_loop_keeps_what_it_reads_again():
    text = (
        "s_mov_b32 s0, 4\nagain:\nv_add_f32 v1, v1, v2\ns_add_u32 s0, s0, -1\ns_cbranch_scc1 again\n"
        "global_store_b32 v3, v1, s[4:5]\ns_endpgm"
    )
    assert needed(text, 12) == {"v1", "v2", "v3", "s0", "s4", "s5", "scc"}
    assert needed(text, 0) == {"v1", "v2", "v3", "s4", "s5"}


# 0: the branch, 4: the write that may be under a part of EXEC, 12 or later: the read
IF = (
    "v_mov_b32 v1, 0\ns_and_saveexec_b32 s2, vcc_lo\ns_cbranch_execz over\nv_mov_b32 v1, 1\n"
    "v_mov_b32 v9, v8\n"
    "global_store_b32 v3, v9, s[4:5]\nover:\ns_or_b32 exec_lo, exec_lo, s2\n"
    "global_store_b32 v3, v1, s[4:5]\ns_endpgm"
)


def test_lanes_that_skip_a_write_need_the_old_value():
    assert "v1" in needed(IF, 12)  # before the write under the condition
    assert "v1" not in needed(IF, 0)  # all lanes are written first


def test_what_is_used_only_under_the_condition_is_dead_before():
    assert "v9" not in needed(IF, 16)
    assert "v9" not in needed(IF, 0)


@pytest.mark.parametrize("wave_size", [32, 64])
def test_a_write_is_whole_where_exec_holds_all_lanes(wave_size: int):
    register = "exec_lo" if wave_size == 32 else "exec"
    mask, condition = ("s2", "s6") if wave_size == 32 else ("s[2:3]", "s[6:7]")
    text = (
        f"s_and_saveexec_b{wave_size} {mask}, {condition}\nv_mov_b32 v5, v6\n"
        f"s_mov_b{wave_size} {register}, {mask}\nv_mov_b32 v1, 0\nglobal_store_b32 v3, v1, s[4:5]\ns_endpgm"
    )
    assert "v1" not in needed(text, 0, wave_size)


def test_half_of_a_mask_is_no_mask_in_wave64():
    text = "s_mov_b32 exec_lo, s9\nv_mov_b32 v1, 0\ns_mov_b32 exec_lo, -1\nglobal_store_b32 v3, v1, s[4:5]"
    assert "v1" in needed(text, 0, 64)


def test_lanes_that_never_come_back_need_nothing():
    text = "v_cmpx_gt_i32 v0, v4\nv_mov_b32 v1, 0\nglobal_store_b32 v3, v1, s[4:5]\ns_endpgm"
    assert needed(text, 0) == {"v0", "v4", "v3", "s4", "s5"}


@pytest.mark.parametrize(
    "write",
    ["v_mov_b16 v1.l, 0", "ds_load_u16_d16 v1, v3", "v_mov_b32_dpp v1, v2 quad_perm:[0,0,0,0] row_mask:0x1"],
)
def test_a_part_of_a_register_does_not_end_the_need(write: str):
    assert "v1" in needed(f"{write}\nglobal_store_b32 v3, v1, s[4:5]\ns_endpgm", 0)


def test_whole_dpp_rows_end_the_need():
    text = "v_mov_b32_dpp v1, v2 quad_perm:[0,0,0,0] bound_ctrl:1\nglobal_store_b32 v3, v1, s[4:5]\ns_endpgm"
    assert "v1" not in needed(text, 0)


def test_a_call_may_need_anything_unless_told_otherwise():
    code = disassemble(assemble("v_mov_b32 v1, 0\ns_setpc_b64 s[30:31]"))
    assert VGPR + 200 in liveness(control_flow(code)).live_before(4)
    assert liveness(control_flow(code), outside=[VGPR + 1]).live_before(4) == [30, 31, VGPR + 1]


def test_an_offset_between_instructions_is_refused():
    with pytest.raises(KeyError):
        found_in("s_mov_b32 s0, 0x12345678\ns_endpgm").live_before(4)


def test_clangs_kernels_need_at_entry_what_a_launch_gives():
    given = {"s0", "s1", "s2", "s3", "s4", "s13", "s14", "s15", "v0", "exec_lo", "m0", "mode"}
    checked = 0
    for name in ("vector_add", "saxpy", "matmul_tiled", "hash_u32", "histogram", "transpose_lds"):
        data = (KERNELS / f"{name}.clang22.O3.co").read_bytes()
        code_object = CodeObject.read(data)
        for kernel in code_object.kernels.values():
            code = disassemble(code_object.code(kernel), kernel.wave_size)
            found = liveness(control_flow(code))
            names = {register_name(unit) for unit in found.live_before(0)}
            vectors = {name for name in names - given if name[0] == "v"}
            assert {name for name in names - given if name[0] != "v"} == set()
            assert len(vectors) <= 2, "only what one side of a condition writes may look needed"
            assert found.pressure[0] <= kernel.vgpr_count
            checked += 1
    assert checked >= 7


OPERATIONS = (
    "v_mov_b32 v{a}, v{b}", "v_mov_b32 v{a}, 0", "v_add_f32 v{a}, v{b}, v{c}", "s_mov_b32 exec_lo, -1",
    "s_and_saveexec_b32 s{a}, s{b}", "s_or_b32 exec_lo, exec_lo, s{a}", "s_xor_b32 exec_lo, exec_lo, s{a}",
    "s_mov_b32 exec_lo, s{a}", "s_mov_b32 s{a}, exec_lo", "s_or_saveexec_b32 s{a}, s{b}",
    "s_and_not1_b32 exec_lo, exec_lo, s{a}", "v_cmpx_gt_i32 v{a}, v{b}", "s_and_b32 exec_lo, exec_lo, s{a}",
)  # fmt: skip


def random_program(generator: random.Random) -> str:
    lines: list[str] = []
    count = generator.randrange(6, 25)
    for index in range(count):
        lines.append(f"l{index}:")
        if generator.random() < 0.2:
            lines.append(f"s_cbranch_scc{generator.randrange(2)} l{generator.randrange(count)}")
        a, b, c = (generator.randrange(4) for _ in range(3))
        lines.append(generator.choice(OPERATIONS).format(a=a, b=b, c=c))
    return "\n".join([*lines, "s_endpgm"])


def step(instruction: Instruction, scalars: dict[int, int], exec_mask: int, generator: random.Random) -> int:
    """Execute what an instruction does to scalar registers; returns EXEC."""
    every = (1 << LANES) - 1
    operands = instruction.operands
    if instruction.name.startswith("v_cmpx"):
        return exec_mask & generator.getrandbits(LANES)
    if instruction.format not in ("SOP1", "SOP2"):
        return exec_mask

    def value(field: str) -> int:
        operand = operands[field]
        if operand.kind == "const":
            return every
        return exec_mask if operand.kind == "exec" else scalars[operand.index]

    first = value("ssrc0")
    if "saveexec" in instruction.name:
        scalars[operands["sdst"].index] = exec_mask
        return first & exec_mask if "and" in instruction.name else first | exec_mask
    second = value("ssrc1") if "ssrc1" in operands else 0
    name = instruction.name
    result = (
        first & ~second if "and_not1" in name else first & second if "and" in name
        else first ^ second if "xor" in name else first | second
    )  # fmt: skip
    if operands["sdst"].kind == "exec":
        return result
    scalars[operands["sdst"].index] = result
    return exec_mask


def live_sets(flow: ControlFlow, found: Liveness) -> dict[int, int]:
    return {
        instruction.offset: before
        for block in flow.blocks.values()
        for instruction, before, _ in found.before_and_after(block)
    }


@pytest.mark.corpus(size=20000, sample=150, part=4000)
def test_what_is_called_dead_is_never_read(numbers: range):
    for number in numbers:
        generator = random.Random(number)
        code = disassemble(assemble(random_program(generator)))
        flow = control_flow(code)
        before = live_sets(flow, liveness(flow))
        by_offset = {instruction.offset: instruction for instruction in code}
        scalars = {register: generator.getrandbits(LANES) for register in range(4)}
        exec_mask, offset = (1 << LANES) - 1, 0
        trace: list[int] = []
        written: dict[tuple[int, int], int] = {}  # register and lane: where in the trace it got its value
        for _ in range(60):
            instruction = by_offset[offset]
            trace.append(offset)
            touched = accesses(instruction)
            lanes = [lane for lane in range(LANES) if exec_mask >> lane & 1]
            for unit in touched.reads:
                for lane in lanes if unit >= VGPR else [0]:
                    since = written.get((unit, lane), 0)
                    for passed in trace[since:]:
                        assert before[passed] >> unit & 1, (number, register_name(unit), passed, offset)
            exec_mask = step(instruction, scalars, exec_mask, generator)
            for unit in touched.writes:
                for lane in lanes if unit >= VGPR else [0]:
                    written[unit, lane] = len(trace)
            if instruction.name == "s_endpgm":
                break
            target = instruction.target
            offset = target if target is not None and generator.random() < 0.5 else instruction.end
