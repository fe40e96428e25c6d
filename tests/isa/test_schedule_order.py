"""The order of instructions in a block: what moves, what does not, and how far registers hold it back."""

from __future__ import annotations

import pytest

from barewave import isa
from barewave.isa.builder import Builder, exec_lo, s, v, vcc_lo
from barewave.isa.builder.statements import Place, RawBytes, Statement
from barewave.isa.schedule import ScheduleError, dual_issue, pipeline
from barewave.isa.schedule.dependences import dependences
from barewave.isa.schedule.layout import layout
from barewave.isa.schedule.lines import lines_of
from barewave.isa.schedule.order import order
from barewave.isa.schedule.virtual import VirtualBuilder


def ordered(text: str) -> list[str]:
    items = [Statement(each.data) for each in isa.disassemble(isa.assemble(text))]
    made = order(items)
    assert sorted(map(id, made)) == sorted(map(id, items))
    return [str(each.instruction) for each in made if isinstance(each, Statement)]


def before(text: str, first: int, second: int) -> bool:
    """Whether one line comes behind another in the graph by itself."""
    items = [Statement(each.data) for each in isa.disassemble(isa.assemble(text))]
    return second in dependences(lines_of(items)).after[first]


def test_loads_begin_first_and_their_results_are_used_last() -> None:
    found = ordered(
        "v_mul_f32 v4, v5, v6\nv_add_f32 v4, v4, v5\nglobal_load_b32 v1, v0, s[0:1]\nv_add_f32 v2, v1, v1\n"
        "ds_load_b32 v3, v0\nv_add_f32 v7, v3, v3\nv_mul_f32 v8, v5, v5"
    )
    assert found[:2] == ["global_load_b32 v1, v0, s[0:1]", "ds_load_b32 v3, v0"]
    assert found[-2:] == ["v_add_f32_e32 v7, v3, v3", "v_add_f32_e32 v2, v1, v1"]


def test_a_chain_is_filled_with_what_does_not_belong_to_it() -> None:
    chain = [f"v_add_f32 v1, v1, v{n}" for n in (2, 3)]
    filler = [f"v_mov_b32 v{n}, v20" for n in range(10, 14)]
    found = ordered("\n".join(chain + filler))
    assert found[0] == "v_add_f32_e32 v1, v1, v2"
    assert found[5] == "v_add_f32_e32 v1, v1, v3"


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("v_mov_b32 v1, v0\nv_mov_b32 v2, v1", True),
        ("v_mov_b32 v1, v0\nv_mov_b32 v0, v2", True),
        ("v_mov_b32 v1, v0\nv_mov_b32 v1, v2", True),
        ("v_mov_b32 v1, v0\nv_mov_b32 v2, v0", False),
        ("s_cmp_eq_u32 s0, s1\ns_cselect_b32 s2, s3, s4", True),
        ("v_cmp_eq_u32 vcc_lo, v0, v1\nv_cndmask_b32 v2, v3, v4, vcc_lo", True),
        ("s_mov_b32 exec_lo, s0\nv_mov_b32 v1, v0", True),
        ("s_mov_b32 m0, s0\nv_movrels_b32 v1, v0", True),
        ("global_load_b32 v1, v0, s[0:1]\nglobal_load_b32 v2, v0, s[0:1]", False),
        ("global_load_b32 v1, v0, s[0:1]\nglobal_store_b32 v0, v2, s[0:1]", True),
        ("global_store_b32 v0, v2, s[0:1]\nglobal_load_b32 v1, v0, s[0:1]", True),
        ("global_store_b32 v0, v2, s[0:1]\ns_load_b32 s4, s[2:3], 0", True),
        ("global_store_b32 v0, v2, s[0:1]\nglobal_store_b32 v0, v1, s[0:1]", True),
        ("global_atomic_add_u32 v0, v2, s[0:1]\nglobal_load_b32 v1, v0, s[0:1]", True),
        ("ds_store_b32 v0, v2\nglobal_load_b32 v1, v0, s[0:1]", False),
        ("ds_store_b32 v0, v2\nds_load_b32 v1, v0", True),
        ("ds_store_b32 v0, v2\nscratch_load_b32 v1, off, s0", False),
        ("ds_store_b32 v0, v2\nflat_load_b32 v1, v[4:5]", True),
        ("flat_store_b32 v[4:5], v2\nglobal_load_b32 v1, v0, s[0:1]", True),
        ("ds_add_rtn_u32 v3, v0, v2\nds_load_b32 v1, v0", True),
        # the other half of a register is kept
        ("ds_load_u16_d16 v1, v0\nds_load_u16_d16_hi v1, v0", True),
    ],
)
def test_what_is_tied(text: str, tied: bool) -> None:
    assert before(text, 0, 1) == tied


@pytest.mark.parametrize(
    "fence",
    ["s_barrier", "s_waitcnt vmcnt(0)", "s_sleep 1", "s_sendmsg sendmsg(MSG_INTERRUPT)", "s_setprio 1",
     "s_nop 0", "s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 4), 3", "s_round_mode 1", "buffer_gl0_inv",
     "s_getpc_b64 s[8:9]", "s_icache_inv"],
)  # fmt: skip
def test_nothing_crosses_what_holds_still(fence: str) -> None:
    text = f"v_mov_b32 v1, v2\n{fence}\nglobal_load_b32 v3, v0, s[0:1]"
    assert ordered(text) == [str(each) for each in isa.disassemble(isa.assemble(text))]


def test_clauses_labels_branches_and_data_stay_where_they_are() -> None:
    k = Builder()
    k.v_mov_b32(v[1], v[0])
    top = k.label("top")
    k.v_mov_b32(v[2], v[0])
    k.ds_load_b32(v[3], v[0])
    k.s_cbranch_scc1(top)
    k.s_clause(1)
    k.global_load_b32(v[4], v[0], s[0:1])
    k.global_load_b32(v[5], v[0], s[0:1])
    k.v_mov_b32(v[6], 0)
    k.ds_load_b32(v[7], v[0])
    k.raw(bytes(4))
    k.align(64)
    given = list(k.body)
    found = order(k.body)
    assert k.body == given
    assert [i for i, each in enumerate(found) if each is given[i]] == [0, 1, 4, 5, 6, 7, 10, 11]
    assert isinstance(found[1], Place)
    assert isinstance(found[10], RawBytes)
    assert (found[2], found[3]) == (given[3], given[2])
    assert order(found) == found


def test_an_address_that_the_linker_fills_in_stays_behind_the_program_counter() -> None:
    from barewave.isa.builder import Kernel

    k = Kernel("k")
    data = k.constant(b"1234")
    k.s_mov_b32(s[8], 1)
    k.load_address(s[4:5], data)
    k.s_add_u32(s[8], s[8], 2)
    k.s_load_b32(s[9], s[10:11], 0)
    found = order(k.body)
    assert found[1:4] == k.body[1:4]


def test_values_without_registers_are_held_down() -> None:
    def pressure(most: int | None) -> int:
        k = VirtualBuilder()
        total = k.vector(name="total")
        k.v_mov_b32(total, 0)
        for number in range(24):
            loaded, scaled = k.vector(name=f"a{number}"), k.vector(name=f"b{number}")
            k.ds_load_b32(loaded, v[0], offset=4 * number)
            k.v_mul_f32(scaled, loaded, loaded)
            k.v_add_f32(total, total, scaled)
        k.ds_store_b32(v[0], total)
        k.s_endpgm()
        return layout(order(k.body, max_vgprs=most)).liveness.pressure[0]

    free, held = pressure(None), pressure(10)
    assert free > 20
    assert held <= 10 + 1


def test_masks_and_carries_are_kept_together() -> None:
    k = Builder()
    k.v_add_co_u32(v[0], vcc_lo, v[1], v[2])
    k.v_add_co_ci_u32(v[3], vcc_lo, v[4], v[5], vcc_lo)
    k.v_add_co_u32(v[6], vcc_lo, v[7], v[8])
    k.v_add_co_ci_u32(v[9], vcc_lo, v[10], v[11], vcc_lo)
    k.s_mov_b32(exec_lo, -1)
    assert order(k.body) == k.body


def test_a_branch_over_a_fixed_distance_is_refused() -> None:
    k = Builder()
    k.s_branch(3)
    for change in (order, dual_issue, pipeline):
        with pytest.raises(ScheduleError, match="item 0, s_branch 3, goes a fixed distance"):
            change(k.body)
