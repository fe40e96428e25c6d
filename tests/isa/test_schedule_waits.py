"""Waits that scheduling puts in: where, and for how many."""

from __future__ import annotations

import pytest

from barewave.isa import assemble, disassemble
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule.conversion import items_from
from barewave.isa.schedule.items import ScheduleError
from barewave.isa.schedule.waits import waits


def items(text: str, wave_size: int = 32) -> list[Item]:
    return items_from(disassemble(assemble(text, wave_size), wave_size))


def lines(made: list[Item]) -> list[str]:
    """Instructions without their operands, but for waits."""
    found = [str(item.instruction) for item in made if isinstance(item, Statement)]
    return [line if line.startswith("s_waitcnt") else line.split()[0] for line in found]


def waited(text: str, **options: bool) -> list[str]:
    return lines(waits(items(text), **options))


LOAD2 = "global_load_b32 v2, v1, s[4:5]\nglobal_load_b32 v3, v1, s[6:7]\n"
L = "global_load_b32"
# text, and what comes of it
CASES: dict[str, tuple[str, list[str]]] = {
    "in order": (
        f"{LOAD2}v_mov_b32 v4, v2\ns_nop 0\ns_nop 1\nv_mov_b32 v5, v3",
        [L, L, "s_waitcnt vmcnt(1)", "v_mov_b32_e32", "s_nop", "s_nop", "s_waitcnt vmcnt(0)",
         "v_mov_b32_e32"],
    ),
    "so near that one wait is better": (
        f"{LOAD2}v_mov_b32 v4, v2\ns_nop 0\nv_mov_b32 v5, v3",
        [L, L, "s_waitcnt vmcnt(0)", "v_mov_b32_e32", "s_nop", "v_mov_b32_e32"],
    ),
    "the last first": (
        f"{LOAD2}v_mov_b32 v4, v3\nv_mov_b32 v5, v2",
        [L, L, "s_waitcnt vmcnt(0)", "v_mov_b32_e32", "v_mov_b32_e32"],
    ),
    "no use": (f"{LOAD2}s_endpgm", [L, L, "s_endpgm"]),
    "overwritten": (f"{LOAD2}v_mov_b32 v2, 0", [L, L, "s_waitcnt vmcnt(1)", "v_mov_b32_e32"]),
    "a load over a load of its kind": (f"{LOAD2}global_load_b32 v2, v1, s[4:5]", [L, L, L]),
    "a load over one of another kind": (
        f"{LOAD2}ds_load_b32 v2, v1", [L, L, "s_waitcnt vmcnt(1)", "ds_load_b32"]
    ),
    "the other half": (
        "global_load_d16_b16 v2, v1, s[4:5]\nglobal_load_d16_hi_b16 v2, v1, s[4:5]",
        ["global_load_d16_b16", "global_load_d16_hi_b16"],
    ),
    "what a store sends": (
        "global_store_b32 v1, v2, s[4:5]\nv_mov_b32 v2, 0\nds_store_b32 v1, v2\nv_mov_b32 v1, 0",
        ["global_store_b32", "v_mov_b32_e32", "ds_store_b32", "v_mov_b32_e32"],
    ),
    "scalar memory in no order": (
        "s_load_b32 s4, s[0:1], 0\ns_load_b32 s5, s[0:1], 4\ns_mov_b32 s6, s4\ns_mov_b32 s7, s5",
        ["s_load_b32", "s_load_b32", "s_waitcnt lgkmcnt(0)", "s_mov_b32", "s_mov_b32"],
    ),
    "the address of a scalar load": (
        "s_load_b32 s4, s[0:1], 0\ns_mov_b32 s0, 0", ["s_load_b32", "s_mov_b32"]
    ),
    "LDS among scalar memory": (
        "ds_load_b32 v2, v1\nds_load_b32 v3, v1\ns_load_b32 s4, s[0:1], 0\nv_mov_b32 v4, v2",
        ["ds_load_b32", "ds_load_b32", "s_load_b32", "s_waitcnt lgkmcnt(0)", "v_mov_b32_e32"],
    ),
    "LDS in order": (
        "ds_load_b32 v2, v1\nds_load_b32 v3, v1\nv_mov_b32 v4, v2",
        ["ds_load_b32", "ds_load_b32", "s_waitcnt lgkmcnt(1)", "v_mov_b32_e32"],
    ),
    "FLAT in both": (
        "flat_load_b32 v2, v[0:1]\nglobal_load_b32 v3, v1, s[4:5]\nv_mov_b32 v4, v2",
        ["flat_load_b32", L, "s_waitcnt vmcnt(1) lgkmcnt(0)", "v_mov_b32_e32"],
    ),
    "atomics with return": (
        "global_atomic_add_u32 v2, v1, v3, s[4:5] glc\nv_mov_b32 v4, v2",
        ["global_atomic_add_u32", "s_waitcnt vmcnt(0)", "v_mov_b32_e32"],
    ),
    "atomics without": (
        "global_atomic_add_u32 v1, v3, s[4:5]\nv_mov_b32 v3, 0", ["global_atomic_add_u32", "v_mov_b32_e32"]
    ),
    "a message": (
        "s_sendmsg_rtn_b32 s4, sendmsg(MSG_RTN_GET_DOORBELL)\ns_mov_b32 s5, s4",
        ["s_sendmsg_rtn_b32", "s_waitcnt lgkmcnt(0)", "s_mov_b32"],
    ),
    "a barrier": (
        f"{LOAD2}ds_store_b32 v1, v4\nglobal_store_b32 v1, v4, s[4:5]\ns_barrier",
        [L, L, "ds_store_b32", "global_store_b32", "s_waitcnt lgkmcnt(0)", "s_waitcnt_vscnt null, 0x0",
         "s_barrier"],
    ),
    "a barrier that orders global memory": (
        "global_load_b32 v2, v1, s[4:5]\ns_barrier\nbuffer_gl0_inv",
        [L, "s_waitcnt vmcnt(0)", "s_barrier", "buffer_gl0_inv"],
    ),
    "an acquire": (
        "global_atomic_add_u32 v1, v3, s[4:5]\nglobal_store_b32 v1, v4, s[4:5]\nbuffer_gl0_inv",
        ["global_atomic_add_u32", "global_store_b32", "s_waitcnt_vscnt null, 0x1", "buffer_gl0_inv"],
    ),
    "a call": (
        "global_load_b32 v2, v1, s[4:5]\nglobal_store_b32 v1, v4, s[4:5]\ns_call_b64 s[30:31], f\ns_endpgm\n"
        "f: s_load_b32 s4, s[0:1], 0\ns_setpc_b64 s[30:31]",
        [L, "global_store_b32", "s_waitcnt vmcnt(0)", "s_call_b64", "s_endpgm", "s_load_b32",
         "s_waitcnt lgkmcnt(0)", "s_setpc_b64"],
    ),
    "either way": (
        "s_cbranch_scc1 other\nglobal_load_b32 v2, v1, s[4:5]\ns_branch on\nother:\n"
        f"{LOAD2}on: v_mov_b32 v4, v2",
        ["s_cbranch_scc1", L, "s_branch", L, L, "s_waitcnt vmcnt(0)", "v_mov_b32_e32"],
    ),
    "over a loop's end": (
        "global_load_b32 v2, v1, s[4:5]\nagain: v_mov_b32 v3, v2\nglobal_load_b32 v2, v1, s[4:5]\n"
        "s_cbranch_scc1 again\nv_mov_b32 v4, v2",
        [L, "s_waitcnt vmcnt(0)", "v_mov_b32_e32", L, "s_cbranch_scc1", "s_waitcnt vmcnt(0)",
         "v_mov_b32_e32"],
    ),
    "before a loop for what it only uses": (
        f"{LOAD2}again: v_add_f32 v4, v4, v2\ns_cbranch_scc1 again",
        [L, L, "s_waitcnt vmcnt(1)", "v_add_f32_e32", "s_cbranch_scc1"],
    ),
    "before the jump into such a loop": (
        "global_load_b32 v2, v1, s[4:5]\ns_branch middle\nagain: s_nop 0\nmiddle: v_add_f32 v4, v4, v2\n"
        "s_cbranch_scc1 again",
        [L, "s_waitcnt vmcnt(0)", "s_branch", "s_nop", "v_add_f32_e32", "s_cbranch_scc1"],
    ),
    "before a clause": (
        "global_load_b32 v2, v1, s[4:5]\nv_mov_b32 v9, 0\ns_clause 1\nglobal_load_b32 v3, v1, s[4:5]\n"
        "global_load_b32 v4, v2, s[4:5]",
        [L, "v_mov_b32_e32", "s_waitcnt vmcnt(0)", "s_clause", L, L],
    ),
    "a clause that must be split": (
        "s_clause 1\nglobal_load_b32 v2, v1, s[4:5]\nglobal_load_b32 v4, v2, s[4:5]",
        [L, "s_waitcnt vmcnt(0)", L],
    ),
    "not between the program counter and its use": (
        "s_load_b32 s6, s[0:1], 0\ns_getpc_b64 s[4:5]\ns_add_u32 s4, s4, 0x1234\ns_addc_u32 s5, s5, s6",
        ["s_load_b32", "s_waitcnt lgkmcnt(0)", "s_getpc_b64", "s_add_u32", "s_addc_u32"],
    ),
    "an export's source": (
        "exp mrt0 v0, v1, v2, v3 done\nv_mov_b32 v1, 0", ["exp", "s_waitcnt expcnt(0)", "v_mov_b32_e32"]
    ),
    "a direct load from LDS": (
        "lds_direct_load v2\nv_mov_b32 v3, v2", ["lds_direct_load", "s_waitcnt expcnt(0)", "v_mov_b32_e32"]
    ),
    "registers addressed by M0": (
        f"{LOAD2}v_movrels_b32 v4, v9", [L, L, "s_waitcnt vmcnt(0)", "v_movrels_b32_e32"]
    ),
    "a loop that is entered by a branch to what stands behind it": (
        "global_load_b32 v2, v1, s[4:5]\ns_cbranch_vccz again\nagain: v_add_f32 v4, v4, v2\n"
        "s_cbranch_scc1 again",
        [L, "s_waitcnt vmcnt(0)", "s_cbranch_vccz", "v_add_f32_e32", "s_cbranch_scc1"],
    ),
    "scalar memory of the round before, behind some that is not waited for": (
        "s_load_b32 s8, s[0:1], 0\nagain: s_cbranch_scc0 out\ns_mov_b32 s9, s14\n"
        "s_load_b32 s14, s[0:1], 4\ns_branch again\nout: s_endpgm",
        ["s_load_b32", "s_cbranch_scc0", "s_waitcnt lgkmcnt(0)", "s_mov_b32", "s_load_b32", "s_branch",
         "s_endpgm"],
    ),
    "before data": (f"{LOAD2}.long 0x0", [L, L, "s_waitcnt vmcnt(0)"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_waits(text: str, expected: list[str]) -> None:
    before = items(text)
    copy = list(before)
    made = waits(before)
    assert lines(made) == expected
    assert before == copy
    assert waits(made) == made, "a second time adds nothing"
    assert [item for item in made if item in before] == [item for item in before if item in made]


def test_a_counter_is_not_waited_for_beyond_its_end() -> None:
    many = "\n".join(f"global_load_b32 v{index}, v1, s[4:5]" for index in range(2, 72))
    assert waited(f"{many}\nv_mov_b32 v100, v2")[70] == "s_waitcnt vmcnt(62)"
    assert waited(f"{many}\nv_mov_b32 v100, v9")[70] == "s_waitcnt vmcnt(62)"
    assert waited(f"{many}\nv_mov_b32 v100, v10")[70] == "s_waitcnt vmcnt(61)"


def test_waits_that_are_there_count() -> None:
    text = f"{LOAD2}s_waitcnt vmcnt(0)\nv_mov_b32 v4, v2"
    assert waited(text) == [L, L, "s_waitcnt vmcnt(0)", "v_mov_b32_e32"]
    assert waited(text, strip=True) == [L, L, "s_waitcnt vmcnt(1)", "v_mov_b32_e32"]
    assert waited(f"{LOAD2}s_wait_idle\nv_mov_b32 v4, v2", strip=True)[2:] == ["s_wait_idle", "v_mov_b32_e32"]


def test_where_stores_were_waited_for_they_still_are() -> None:
    text = (
        "global_store_b32 v1, v2, s[4:5]\ns_waitcnt vmcnt(0) lgkmcnt(0)\ns_waitcnt_vscnt null, 0x0\n"
        "global_atomic_add_u32 v1, v3, s[4:5]"
    )
    assert waited(text, strip=True) == [
        "global_store_b32", "s_waitcnt_vscnt null, 0x0", "global_atomic_add_u32",
    ]  # fmt: skip


def test_loads_may_be_on_their_way_over_a_barrier() -> None:
    text = "ds_store_b32 v1, v3\nds_load_b32 v2, v1\ns_barrier\nv_mov_b32 v4, v2"
    assert waited(text)[2] == "s_waitcnt lgkmcnt(0)"
    assert waited(text, loads_over_barriers=True)[2:] == [
        "s_waitcnt lgkmcnt(1)", "s_barrier", "s_waitcnt lgkmcnt(0)", "v_mov_b32_e32",
    ]  # fmt: skip


def test_loads_in_no_order() -> None:
    text = f"{LOAD2}v_mov_b32 v9, v2"
    assert waited(text)[2] == "s_waitcnt vmcnt(1)"
    assert waited(text, memory_ordered=False)[2] == "s_waitcnt vmcnt(0)"
    over = f"{LOAD2}global_load_b32 v2, v1, s[4:5]"
    assert waited(over, memory_ordered=False)[2] == "s_waitcnt vmcnt(0)"


def test_a_wait_says_what_it_is_for() -> None:
    (made,) = [item for item in waits(items(f"{LOAD2}v_mov_b32 v4, v2")) if item.comment]
    assert made.comment == "vmcnt(1) for v2 of global_load_b32 v2, v1, s[4:5]"


def test_a_branch_by_a_number_is_refused() -> None:
    with pytest.raises(ScheduleError, match="goes a fixed distance"):
        waits(items("s_branch 7\ns_endpgm"))
