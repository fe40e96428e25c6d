"""VGPRs beyond the allocation: which operands become v0, and which instructions do nothing."""

from __future__ import annotations

import re

import numpy as np
import pytest
from engine_card import BASE, DATA
from shader_harness import every_level
from wave_runner import M0, VCC

COUNT = 24
LANES = np.arange(32, dtype=np.uint32)
V0, V1, V2, V3 = 7 * LANES + 1, 3 * LANES + 2, LANES + 100, 1000 - LANES
BEYOND = {index: np.full(32, 0x5A5A0000 + index, np.uint32) for index in range(24, 256)}
VGPRS = {0: V0, 1: V1, 2: V2, 3: V3, **BEYOND}


def run(runner, text, level, **more):
    return runner.barrier(text, level=level, vgprs=VGPRS, vgpr_count=COUNT, **more)


SOURCES = [
    ("v_add_nc_u32 v5, v24, v1", V0 + V1),
    ("v_add_nc_u32 v5, v1, v255", V0 + V1),
    ("v_add_nc_u32 v5, v23, v1", 0xDEADBEEF + V1.astype(np.uint64)),
    ("v_add3_u32 v5, v24, v25, v2", 2 * V0 + V2),
    ("v_mov_b32 v5, v200 quad_perm:[1,0,3,2]", V0.reshape(-1, 2)[:, ::-1].ravel()),
]


@every_level
@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_a_vector_source_beyond_is_v0(runner, text, expected, level):
    assert np.array_equal(run(runner, text, level).vgprs[5], (expected & 0xFFFFFFFF).astype(np.uint32))


@every_level
@pytest.mark.parametrize("first", [23, 24, 200])
def test_a_pair_that_reaches_beyond_is_v0_and_v1(runner, first, level):
    result = run(runner, f"v_lshrrev_b64 v[4:5], 0, v[{first}:{first + 1}]", level)
    assert np.array_equal(result.vgprs[4], V0)
    assert np.array_equal(result.vgprs[5], V1)


@every_level
def test_a_dual_source_beyond_keeps_its_bank(runner, level):
    result = run(runner, "v_dual_mov_b32 v4, v26 :: v_dual_mov_b32 v5, v27", level)
    assert np.array_equal(result.vgprs[4], V2)
    assert np.array_equal(result.vgprs[5], V3)


@every_level
@pytest.mark.parametrize(
    "text",
    [
        "v_mov_b32 v24, v1", "v_fmac_f32 v40, v1, v2", "v_lshlrev_b64 v[23:24], 1, v[2:3]",
        "v_add_co_u32 v24, s4, v1, v2", "v_add_co_ci_u32 v24, vcc_lo, v1, v2, vcc_lo",
        "v_div_scale_f32 v24, vcc_lo, v1, v1, v2", "v_swap_b32 v1, v24", "v_swap_b32 v24, v1",
        "v_writelane_b32 v24, s2, 3", "v_wmma_f32_16x16x16_f16 v[17:24], v[0:7], v[0:7], v[8:15]",
        "ds_load_b32 v24, v1", "ds_load_b64 v[23:24], v1", "ds_add_rtn_u32 v24, v1, v2",
        "global_load_b32 v24, v1, s[10:11]", "global_load_d16_b16 v24, v1, s[10:11]",
        "global_atomic_add_u32 v24, v1, v2, s[10:11] glc", "v_mov_b16 v24.l, v1.l",
    ],
)  # fmt: skip
def test_an_instruction_with_a_destination_beyond_does_nothing(runner, text, level):
    sgprs = {2: 11, 4: 0x1234, 10: (BASE + DATA) & 0xFFFFFFFF, 11: (BASE + DATA) >> 32, VCC: 0x77}
    runner.lds[:64] = 3
    before = bytes(runner.card.memory[DATA : DATA + 4096])
    result = run(runner, text, level, sgprs=sgprs)
    assert np.array_equal(result.vgprs[0], V0)
    assert np.array_equal(result.vgprs[1], V1)
    assert (result.vgprs[23] == 0xDEADBEEF).all()
    assert all(np.array_equal(result.vgprs[index], values) for index, values in BEYOND.items())
    assert (result.sgprs[4], result.sgprs[VCC]) == (0x1234, 0x77)
    assert (runner.lds[:64] == 3).all()
    assert bytes(runner.card.memory[DATA : DATA + 4096]) == before


@every_level
def test_half_of_a_dual_instruction_does_nothing_the_other_does(runner, level):
    result = run(runner, "v_dual_mov_b32 v4, v2 :: v_dual_mov_b32 v25, v3", level)
    assert np.array_equal(result.vgprs[4], V2)
    assert np.array_equal(result.vgprs[25], BEYOND[25])


@every_level
def test_a_compare_reads_v0_and_writes_its_mask(runner, level):
    result = run(runner, "v_cmp_eq_u32 s4, v24, v0", level)
    assert result.sgprs[4] == 0xFFFFFFFF


@every_level
def test_stores_take_v0_for_each_register_beyond(runner, level):
    text = "v_lshlrev_b32 v9, 3, v6\n ds_store_b64 v9, v[23:24]"
    result = runner.barrier(text, level=level, vgprs={**VGPRS, 6: LANES, 23: V2}, vgpr_count=COUNT)
    assert result.reason
    stored = runner.lds[:256].view(np.uint32).reshape(32, 2)
    assert np.array_equal(stored[:, 0], V2)
    assert np.array_equal(stored[:, 1], V0)


@every_level
def test_an_atomic_that_gives_nothing_back_takes_v0(runner, level):
    memory = np.frombuffer(runner.card.memory, np.uint32, 64, DATA)
    memory[:] = 0
    address = BASE + DATA
    sgprs = {10: address & 0xFFFFFFFF, 11: address >> 32}
    vgprs = {**VGPRS, 6: 4 * LANES}
    runner.barrier(
        "global_atomic_add_u32 v6, v24, s[10:11]", level=level, vgprs=vgprs, vgpr_count=COUNT, sgprs=sgprs
    )
    assert np.array_equal(memory[:32], V0)


@every_level
@pytest.mark.parametrize(
    ("text", "m0", "index", "expected"),
    [
        ("v_movrels_b32 v5, v20", 3, 5, None), ("v_movrels_b32 v5, v20", 4, 5, V0),
        ("v_movreld_b32 v20, v1", 3, 23, V1), ("v_movreld_b32 v20, v1", 4, 24, BEYOND[24]),
        ("v_movreld_b32 v20, v30", 3, 23, V0), ("v_movrels_b32 v24, v1", 0, 24, BEYOND[24]),
        ("v_swaprel_b32 v1, v20", 4, 1, V1), ("v_swaprel_b32 v1, v2", 0, 1, V2),
        ("v_swaprel_b32 v20, v1", 4 << 16, 1, V1),
    ],
)  # fmt: skip
def test_registers_that_m0_picks(runner, text, m0, index, expected, level):
    result = run(runner, text, level, sgprs={M0: m0})
    wanted = np.full(32, 0xDEADBEEF, np.uint32) if expected is None else expected
    assert np.array_equal(result.vgprs[index], wanted)


@every_level
def test_more_registers_are_there_with_a_larger_allocation(runner, level):
    result = runner.barrier("v_mov_b32 v5, v24", level=level, vgprs=VGPRS, vgpr_count=48)
    assert np.array_equal(result.vgprs[5], BEYOND[24])


@every_level
@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("s_movrels_b32 s4, ttmp1", 4, 777), ("s_movrels_b32 s4, ttmp14", 4, 55),
        ("s_movreld_b32 ttmp1, s5", 110, 66), ("s_movreld_b32 ttmp14, s5", 125, 2),
        ("s_movreld_b32 vcc_hi, s5", 109, 888), ("s_movrels_b32 s4, vcc_hi", 4, 55),
    ],
)  # fmt: skip
def test_an_index_stays_among_trap_temporaries_or_the_others(runner, text, code, expected, level):
    m0 = 1 if re.search(r"ttmp1\b", text) else 2
    sgprs = {0: 55, 5: 66, M0: m0, 109: 888, 110: 777}
    result = run(runner, text, level, sgprs=sgprs)
    assert result.sgprs[code] == expected
