"""What the pass for hazards puts in: checked mode finds nothing behind it; nothing is there without need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checked_kernel import Checked
from test_checked_hazards import (
    ANY,
    CMPX,
    INTERLOCK,
    MATRICES,
    MATRIX_CODE,
    NOPS,
    SETUP,
    WAVE32,
    WAVE64,
)

from barewave.isa import assemble, disassemble
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import items_from, items_text
from barewave.isa.schedule.hazards import hazards
from barewave.isa.schedule.items import ScheduleError

OTHER = "v_mov_b32 v20, v21\n"
Case = tuple[str, list[tuple[str, str]]]


@pytest.fixture(scope="module")
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


#: Not judged by what the card finds: said below, or without a hazard that the pass knows.
OTHERWISE = ("mad-addend", "pair-mask", "pair-scalars", "mask-other-read")


def items(text: str, wave_size: int) -> list[Item]:
    return items_from(disassemble(assemble(text, wave_size), wave_size))


def added(before: list[Item], after: list[Item]) -> list[str]:
    return [str(i.instruction) for i in after if isinstance(i, Statement) and i not in before]


def judge(checked: Checked, body: str, found: list[tuple[str, str]], wave_size: int) -> None:
    """Where checked mode finds something, the pass cures it; where it does not, the pass does nothing."""
    before = items(body, wave_size)
    after = hazards(before)
    names = {name for name, _ in found}
    if not names - {"MADIntraForward of a half"}:
        assert added(before, after) == []
        return
    assert added(before, after) or names == {INTERLOCK}
    assert checked.names(items_text(after, wave_size), wave_size, lds=1024) == [
        finding for finding in found if finding[0] == INTERLOCK
    ]
    assert hazards(after) == after, "a second time adds nothing"


def cases(*tables: dict[str, Case]) -> list[object]:
    return [
        pytest.param(body, found, id=name)
        for table in tables
        for name, (body, found) in table.items()
        if not name.startswith("mad-overlap") and name not in OTHERWISE
    ]


@pytest.mark.parametrize(("body", "found"), cases(ANY))
@pytest.mark.parametrize("wave_size", [32, 64])
def test_hazards_of_both(checked: Checked, body: str, found: list[tuple[str, str]], wave_size: int) -> None:
    if wave_size == 64:
        body = body.replace("vcc_lo", "vcc")
    judge(checked, f"{SETUP}\n{NOPS}{body}", found, wave_size)


@pytest.mark.parametrize(("body", "found"), cases(WAVE64))
def test_hazards_of_wave64(checked: Checked, body: str, found: list[tuple[str, str]]) -> None:
    judge(checked, f"{SETUP}\n{NOPS}{body}", found, 64)


@pytest.mark.parametrize(("body", "found"), cases(WAVE32))
def test_hazards_of_wave32(checked: Checked, body: str, found: list[tuple[str, str]]) -> None:
    judge(checked, f"{SETUP}\n{NOPS}{body}", found, 32)


@pytest.mark.parametrize(("body", "found"), cases(MATRICES))
@pytest.mark.parametrize("wave_size", [32, 64])
def test_matrix_overlap(checked: Checked, body: str, found: list[tuple[str, str]], wave_size: int) -> None:
    rows = 8 if wave_size == 32 else 4
    setup = "\n".join(f"v_mov_b32 v{index}, 0" for index in range(1, 72))
    text = f"{setup}\n{(MATRIX_CODE + body).format(last=39 + rows, other=59 + rows)}"
    before = items(text, wave_size)
    assert added(before, hazards(before)) == (["v_nop"] if found else [])
    judge(checked, text, found, wave_size)


@pytest.mark.parametrize("name", ["mad-overlap", "mad-addend"])
def test_what_nothing_cures_is_an_error(name: str) -> None:
    with pytest.raises(ScheduleError, match=r"hazard 8: v_mad_.* reads a register that it writes"):
        hazards(items(ANY[name][0], 32))


def test_a_move_parts_a_comparison_from_what_moves_lanes() -> None:
    before = items(ANY["cmpx"][0], 32)
    assert ANY["cmpx"][1] == [(CMPX, "v2")]
    assert added(before, hazards(before)) == ["v_mov_b32_e32 v3, v3"]


def test_a_mask_stays_read_whatever_vector_instructions_read_behind_it() -> None:
    """LLVM 22 says so; older ones, and the card, take any other scalar source for the end of this hazard."""
    body, found = WAVE64["mask-other-read"]
    assert found == []
    before = items(body, 64)
    assert added(before, hazards(before)) == ["s_waitcnt_depctr depctr_sa_sdst(0)"]


def test_a_wait_before_the_mask_is_written_does_not_help() -> None:
    wait = "s_waitcnt_depctr depctr_sa_sdst(0)"
    before = items(f"v_cndmask_b32 v1, v2, v3, s[8:9]\n{wait}\ns_mov_b64 s[8:9], 0\nv_mov_b32 v1, s8", 64)
    assert added(before, hazards(before)) == [wait]


@pytest.mark.parametrize(("reader", "field"), [
    ("s_mov_b32 s10, s8", ""), ("s_cbranch_vccz L\nL: s_nop 0", ""), ("v_mov_b32 v1, s8", "va_sdst"),
    ("global_load_b32 v1, v2, s[8:9]", "va_sdst"),
])  # fmt: skip
def test_what_a_vector_instruction_wrote_only_the_scalar_unit_waits_for(reader: str, field: str) -> None:
    before = items(f"v_cndmask_b32 v1, v2, v3, s[8:9]\nv_cmp_eq_u32 s[8:9], v2, v3\n{reader}", 64)
    assert added(before, hazards(before)) == ([f"s_waitcnt_depctr depctr_{field}(0)"] if field else [])


def test_a_scalar_load_into_a_mask_is_waited_for_by_its_counter() -> None:
    before = items("v_cndmask_b32 v1, v2, v3, s[8:9]\ns_load_b64 s[8:9], s[0:1], 0x0\nv_mov_b32 v1, s8", 64)
    assert added(before, hazards(before)) == []


# ways that meet, of which only one has a hazard; LLVM 22's answers
JOINED: dict[str, tuple[str, list[str]]] = {
    "one register": (
        "v_mov_b32 v1, 0\ns_cbranch_scc1 L\ns_mov_b64 exec, -1\nv_mov_b32 v1, 0\nL: v_mov_b32 v3, v1",
        [],
    ),
    "two registers": (
        "v_mov_b32 v1, 0\ns_mov_b64 exec, -1\ns_cbranch_scc1 L\nv_mov_b32 v2, 0\nL: v_add_nc_u32 v3, v1, v2",
        ["s_waitcnt_depctr depctr_va_vdst(0)"],
    ),
    "a nearer one on the other way": (
        "v_mov_b32 v2, 0\ns_mov_b64 exec, -1\ns_cbranch_scc1 M\n"
        f"v_mov_b32 v1, 0\n{OTHER * 3}s_branch L\nM: v_mov_b32 v4, 0\nL: v_add3_u32 v3, v1, v2, v4",
        ["s_waitcnt_depctr depctr_va_vdst(0)"],
    ),
    "another way's write of exec": (
        "v_mov_b32 v1, 0\ns_cbranch_scc1 M\ns_mov_b64 exec, -1\ns_branch L\n"
        "M: v_mov_b32 v2, 0\nL: v_add_nc_u32 v3, v1, v2",
        [],
    ),
}


@pytest.mark.parametrize(("body", "cures"), JOINED.values(), ids=JOINED)
def test_what_was_written_around_exec_is_known_for_each_way(body: str, cures: list[str]) -> None:
    before = items(body, 64)
    assert added(before, hazards(before)) == cures


WAIT, DIRECT = "s_waitcnt_depctr", "lds_direct_load v2"
# what stands before the load, its wait_vdst (15 in the text), and whether vm_vsrc(0) is put in
LOADS = {
    "nothing": ("s_nop 0\n", 15, False),
    "read-before": ("v_mov_b32 v3, v2\n", 0, False),
    "written-before": ("v_mov_b32 v2, v3\n", 0, False),
    "two-between": (f"v_mov_b32 v3, v2\n{OTHER * 2}", 2, False),
    "far": (f"v_mov_b32 v3, v2\n{OTHER * 15}", 15, False),
    "trans-between": (f"v_mov_b32 v3, v2\n{OTHER}v_rcp_f32 v9, v8\n", 0, False),
    "other-register": ("v_mov_b32 v3, v4\n", 15, False),
    "waited": (f"v_mov_b32 v3, v2\n{WAIT} depctr_va_vdst(0)\n", 15, False),
    "stored": ("global_store_b32 v1, v2, s[4:5]\n", 15, True),
    "loaded": ("ds_load_b32 v7, v2\n", 15, True),
    "stored-else": ("global_store_b32 v1, v3, s[4:5]\n", 15, False),
    "vector-between": (f"global_store_b32 v1, v2, s[4:5]\n{OTHER}", 15, False),
    "sources-waited": (f"global_store_b32 v1, v2, s[4:5]\n{WAIT} depctr_vm_vsrc(0)\n", 15, False),
}


@pytest.mark.parametrize(("before", "left", "is_waited"), LOADS.values(), ids=LOADS)
def test_direct_loads_from_lds(before: str, left: int, is_waited: bool) -> None:
    """No card executes these in checked mode: the expectations are LLVM's rules, by hand."""
    made = hazards(items(f"{before}{DIRECT} wait_vdst:15", 32))
    texts = [str(item.instruction) for item in made if isinstance(item, Statement)]
    assert texts[-1] == f"{DIRECT} wait_vdst:{left}"
    assert (f"{WAIT} depctr_vm_vsrc(0)" == texts[-2]) == (is_waited or "vm_vsrc" in before)
    assert len(texts) == len(items(before, 32)) + 1 + is_waited


# where a parity that is the same does harm, and where not
PAIR = "v_dual_add_f32 v1, v2, v3 :: v_dual_mul_f32 v4, v8, v6"
PAIRS = {
    "written": ("v_mov_b32 v8, 0\n", True),
    "written-other": ("v_mov_b32 v3, 0\n", False),
    "waited": (f"v_mov_b32 v8, 0\n{WAIT} depctr_va_vdst(0)\n", False),
    "memory": ("v_mov_b32 v8, 0\nds_store_b32 v20, v21\n", False),
    "far": (f"v_mov_b32 v8, 0\n{OTHER * 15}", False),
    "near": (f"v_mov_b32 v8, 0\n{OTHER * 14}", True),
}


@pytest.mark.parametrize(("before", "is_waited"), PAIRS.values(), ids=PAIRS)
def test_the_interlock_of_pairs(before: str, is_waited: bool) -> None:
    listed = items(f"{before}{PAIR}", 32)
    assert added(listed, hazards(listed)) == ([f"{WAIT} depctr_va_vdst(0)"] if is_waited else [])


def test_pairs_of_different_parity_have_no_such_hazard() -> None:
    listed = items(
        "v_mov_b32 v5, 0\nv_mov_b32 v2, 0\nv_dual_add_f32 v1, v2, v3 :: v_dual_mul_f32 v4, v5, v6", 32
    )
    assert added(listed, hazards(listed)) == []


def test_hazards_are_found_over_loops() -> None:
    text = "again: v_add_f32 v3, v1, v1\nv_rcp_f32 v1, v2\ns_cbranch_scc1 again\nv_mov_b32 v4, v9"
    made = hazards(items(text, 32))
    assert [str(i.instruction).split()[0] for i in made if isinstance(i, Statement)] == [
        WAIT, "v_add_f32_e32", "v_rcp_f32_e32", "s_cbranch_scc1", "v_mov_b32_e32",
    ]  # fmt: skip


def test_what_is_put_in_names_its_hazard() -> None:
    made = hazards(items(ANY["trans-directly"][0], 32))
    assert [i.comment for i in made if i.comment] == [
        "hazard 1: v1 of a transcendental instruction at most five vector instructions before"
    ]
