"""The cost model: rules that traces of a real card show, in small programs; loops; figures; bad input."""

from pathlib import Path
from random import Random

import pytest

from barewave.isa import CodeObject, assemble, disassemble
from barewave.isa.builder import Builder, s, v
from barewave.isa.control_flow import control_flow
from barewave.isa.cost_model import (
    CONSTANTS,
    RULES,
    card_cycles,
    estimate,
    figures,
    grid_cycles,
    issue_cycles,
    latency,
    lds_conflict_cycles,
    multiply_adds,
    roofline,
    simulate,
    units_of_card,
)
from barewave.isa.cost_model.banks import pair_cycles, sequence_cycles
from barewave.isa.cost_model.paths import loops, walk
from barewave.isa.instruction import Instruction

PAIR = "v_dual_fmac_f32 v0, v4, v9 :: v_dual_fmac_f32 v1, v6, v11"


def code(text: str, wave_size: int = 32) -> list[Instruction]:
    return disassemble(assemble(text.replace(";", "\n"), wave_size), wave_size)


def issued(text: str, waves: int = 1) -> list[list[int]]:
    """Cycles of issue, wave by wave."""
    return [[issue.cycle for issue in wave] for wave in simulate([code(text)] * waves)]


# -- rules of issue, as the traces show them -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("v_add_f32 v0, v1, v2; v_add_f32 v3, v1, v2", [0, 1]),
        ("v_add_f32 v0, v1, v2; s_delay_alu instid0(VALU_DEP_1); v_add_f32 v3, v0, v2", [0, 0, 5]),
        (
            "v_mov_b32 v0, v2; v_mov_b32 v3, v2; s_delay_alu instid0(VALU_DEP_2); v_mov_b32 v4, v0",
            [0, 1, 1, 5],
        ),
        ("v_lshlrev_b64 v[0:1], 2, v[0:1]; v_lshlrev_b64 v[2:3], 2, v[2:3]", [0, 2]),
        ("v_add_co_u32 v0, vcc_lo, s0, v0; v_add_co_ci_u32 v1, vcc_lo, s1, v1, vcc_lo", [0, 1]),
        ("s_add_u32 s0, s1, s2; s_lshl_b32 s4, s0, 2; s_mov_b32 s9, 1", [0, 2, 3]),
        ("s_add_u32 s0, s1, s2; s_addc_u32 s3, s4, s5", [0, 1]),
        ("s_lshl_b32 s2, s15, 5; s_load_b64 s[4:5], s[0:1], null", [0, 9]),
        ("v_add_f32 v0, v1, v2; ds_store_b32 v5, v4", [0, 17]),
        ("v_lshlrev_b32 v1, 2, v0; ds_store_b32 v1, v0", [0, 18]),
        ("ds_store_b32 v1, v0; s_waitcnt lgkmcnt(0); v_mov_b32 v9, 0", [0, 33, 34]),
        ("ds_load_b32 v2, v1; s_waitcnt lgkmcnt(0)", [0, 31]),
        ("ds_load_b128 v[2:5], v1; ds_load_b128 v[6:9], v1 offset:16; s_waitcnt lgkmcnt(1)", [0, 1, 37]),
        ("ds_load_b32 v2, v1; v_mov_b32 v9, 0", [0, 7]),
        ("v_add_f32 v3, s0, v2; s_mov_b32 s0, 1", [0, 8]),
        ("s_clause 0x1; s_load_b64 s[4:5], s[0:1], null; s_load_b64 s[6:7], s[0:1], null", [0, 1, 2]),
        ("s_nop 3; s_mov_b32 s0, 0", [0, 4]),
    ],
)  # fmt: skip
def test_the_distances_of_the_traces(text: str, expected: list[int]):
    assert issued(text)[0] == expected


def test_two_waves_share_the_issue_and_the_older_goes_first():
    text = "v_add_f32 v0, v1, v2; v_add_f32 v3, v1, v2; s_mov_b32 s0, 1"
    # the younger wave's instructions fill the cycles that the older one leaves
    assert issued(text, 2) == [[0, 1, 2], [2, 3, 4]]


def test_latencies_of_waves_overlap():
    text = "ds_load_b32 v2, v1; s_waitcnt lgkmcnt(0)"
    alone, together = issued(text)[0][-1], issued(text, 4)[-1][-1]
    assert alone < together < 2 * alone


def test_priority_goes_before_age():
    paths = [code("s_nop 0; v_mov_b32 v0, 0"), code("s_setprio 1; v_mov_b32 v0, 0")]
    found = simulate(paths)
    assert [wave[1].cycle for wave in found] == [2, 1]


def test_a_clause_is_not_interrupted_by_another_wave():
    clause = "s_clause 0x1; global_load_b32 v1, v0, s[0:1]; global_load_b32 v2, v0, s[0:1]"
    first, second = simulate([code(clause)] * 2)
    assert second[1].cycle > first[2].cycle


def test_a_barrier_opens_when_the_last_wave_has_come():
    paths = [code("s_barrier; v_mov_b32 v0, 0"), code("s_nop 15; s_nop 15; s_barrier; v_mov_b32 v0, 0")]
    found = simulate(paths)
    opened = found[1][2].cycle + CONSTANTS["barrier"].value
    assert found[0][1].cycle == opened
    assert found[0][1].reason == "barrier"


def test_a_barrier_holds_only_the_waves_of_its_workgroup():
    paths = [code("s_barrier; v_mov_b32 v0, 0"), code("s_nop 15; s_barrier; v_mov_b32 v0, 0")]
    together, apart = (simulate(paths, together=count)[0][1].cycle for count in (2, 1))
    assert apart == CONSTANTS["barrier"].value < together


def test_a_wave_that_ends_is_not_waited_for_at_the_barrier():
    found = simulate([code("s_barrier; v_mov_b32 v0, 0"), code("s_nop 15; s_endpgm")])
    assert found[0][1].cycle < 40


def test_a_dependent_instruction_without_a_hint_stalls_the_alu_and_not_the_issue():
    found = simulate([code("v_mov_b32 v0, 0; v_add_f32 v1, v0, v0; v_mov_b32 v2, 0")])[0]
    assert [issue.cycle for issue in found] == [0, 1, 2]
    assert [issue.executed for issue in found] == [0, 5, 6]


def test_scalar_loads_come_back_in_any_order_so_that_waits_for_some_wait_for_the_slowest():
    text = "s_load_b32 s0, s[2:3], null; ds_load_b32 v2, v1; s_waitcnt lgkmcnt(0)"
    assert issued(text)[0][-1] == CONSTANTS["smem infinity"].value


def test_what_is_not_waited_for_is_waited_for_all_the_same():
    waited, not_waited = (
        issued(f"global_load_b32 v1, v0, s[0:1]; {wait} v_add_f32 v2, v1, v1")[0][-1]
        for wait in ("s_waitcnt vmcnt(0);", "")
    )
    assert abs(waited - not_waited) <= 1


# -- instructions --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cycles"),
    [
        ("v_wmma_f32_16x16x16_f16 v[0:7], v[8:15], v[16:23], v[0:7]", 32),
        ("v_wmma_i32_16x16x16_iu8 v[0:7], v[8:11], v[16:19], v[0:7]", 32),
        ("v_wmma_i32_16x16x16_iu4 v[0:7], v[8:9], v[16:17], v[0:7]", 16),
        ("v_fma_f64 v[0:1], v[2:3], v[4:5], v[6:7]", 16),
        ("v_mul_lo_u32 v0, v1, v2", 4),
        ("v_mul_u32_u24 v0, v1, v2", 1),
        ("v_exp_f32 v0, v1", 1),
        (PAIR, 1),
        ("v_dual_fmac_f32 v0, v4, v9 :: v_dual_fmac_f32 v1, v5, v10", 2),
        ("s_mov_b64 s[0:1], 0", 1),
    ],
)
def test_cycles_of_issue(text: str, cycles: int):
    assert issue_cycles(code(text)[0]) == cycles


def test_wave64_takes_both_halves():
    assert issue_cycles(code("v_add_f32 v0, v1, v2", 64)[0]) == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("v_fma_f32 v0, v1, v2, v3", 1),
        ("v_pk_fma_f16 v0, v1, v2, v3", 2),
        ("v_fma_mix_f32 v0, v1, v2, v3", 1),
        ("v_dot2_f32_f16 v0, v1, v2, v3", 2),
        ("v_dot4_i32_iu8 v0, v1, v2, v3", 4),
        ("v_dot8_i32_iu4 v0, v1, v2, v3", 8),
        ("v_dual_fmac_f32 v0, v4, v9 :: v_dual_mov_b32 v1, v6", 1),
        ("v_wmma_f32_16x16x16_f16 v[0:7], v[8:15], v[16:23], v[0:7]", 128),
        ("v_div_fmas_f32 v0, v1, v2, v3", 0),
        ("v_add_f32 v0, v1, v2", 0),
    ],
)
def test_multiply_adds(text: str, count: int):
    assert multiply_adds(code(text)[0]) == count


def test_latency_is_that_of_the_kind():
    found = [
        latency(code(text)[0]) for text in ("v_exp_f32 v0, v1", "s_mov_b32 s0, 0", "ds_load_b64 v[0:1], v2")
    ]
    assert found == [10, 2, 33]
    load = code("global_load_b32 v0, v1, s[0:1]")[0]
    assert latency(load, "cold") > latency(load) > 300


def test_three_bank_rules():
    pair = code("v_dual_fmac_f32 v0, v4, v9 :: v_dual_fmac_f32 v1, v5, v10")[0]
    assert [pair_cycles(pair, rule) for rule in RULES] == [2, 3, 2]
    assert sequence_cycles([pair, pair], "cached") == [2, 1]
    # a scalar and a constant have no bank, one register in both halves has one
    shared = code("v_dual_mul_f32 v0, s4, v9 :: v_dual_mul_f32 v1, 1.0, v10")[0]
    assert pair_cycles(shared) == 1


def test_every_constant_says_where_it_is_from():
    for name, constant in CONSTANTS.items():
        assert constant.name == name
        assert constant.source
        assert constant.unit
        assert constant.kind in ("measured", "published", "assumed")


# -- code ----------------------------------------------------------------------------------------------------

LOOP = f"s_mov_b32 s0, 8;again:;{PAIR};{PAIR};s_add_u32 s0, s0, -1;s_cbranch_scc1 again;s_endpgm"


def test_waves_wait_for_no_more_than_all_of_the_time():
    found = estimate(code(";".join(["v_add_f32 v0, v1, v2"] * 300 + ["s_endpgm"])), waves=16)
    # the last wave waits for 15 of 16 parts, the first one for none
    assert found.waited["unit"] == pytest.approx(15 / 32, rel=0.01)


def test_more_rounds_take_their_cycles_more():
    found = [estimate(code(LOOP), trips={4: trips}) for trips in (1, 11)]
    assert found[1].cycles - found[0].cycles == pytest.approx(10 * found[0].loop_cycles(4))


def test_many_waves_are_bound_by_the_unit_they_share():
    pairs = ";".join([PAIR] * 40)
    found = estimate(code(f"again:;{pairs};s_cbranch_scc1 again;s_endpgm"), waves=8, trips={0: 1000})
    assert found.bound == "valu"
    assert found.busy["valu"] > 0.99
    assert found.per_wave / 1000 == pytest.approx(40, rel=0.01)
    single = estimate(code("global_load_b32 v0, v1, s[0:1];s_waitcnt vmcnt(0);s_endpgm"))
    assert single.bound == "latency"
    assert single.waited["vmcnt"] > 0.9


def test_busy_never_passes_the_whole_time():
    for waves in (1, 3, 16):
        assert max(estimate(code(LOOP), waves=waves, trips={4: 9}).busy.values()) <= 1


def test_a_builders_body_and_its_decoded_code_are_the_same():
    k = Builder()
    again = k.label("again")
    k.v_fma_f32(v[0], v[1], v[2], v[0])
    k.s_add_u32(s[0], s[0], -1)
    k.s_cbranch_scc1(again)
    k.s_endpgm()
    body = list(k.body)
    found = [estimate(given, trips={0: 5}).cycles for given in (k, k.body, disassemble(k.code))]
    assert found[0] == found[1] == found[2]
    assert k.body == body


def test_nested_loops_and_their_path():
    text = "outer:;s_nop 0;inner:;s_nop 1;s_cbranch_scc1 inner;s_nop 2;s_cbranch_scc0 outer;s_endpgm"
    flow = control_flow(code(text))
    assert [(loop.head, loop.depth, loop.inner) for loop in loops(flow)] == [(0, 1, (4,)), (4, 2, ())]
    visits = [block.start for block in walk(flow)]
    assert visits.count(4) > visits.count(0) > 1
    assert visits[-1] == 20
    found = estimate(code(text), trips={0: 2, 4: 10})
    assert [block.executions for block in found.blocks] == [2, 20, 2, 1]


def test_a_loop_with_its_exit_in_the_middle():
    text = "again:;s_nop 0;s_cbranch_scc1 out;s_nop 1;s_branch again;out:;s_endpgm"
    visits = [block.start for block in walk(control_flow(code(text)))]
    assert visits.count(8) > 1
    assert visits[-1] == 16


def test_a_loop_without_exit_ends_all_the_same():
    found = estimate(code("again:;s_nop 0;s_branch again"))
    assert found.cycles > 0


def test_what_the_path_does_not_come_to_is_counted_by_itself():
    found = estimate(code("s_branch out;v_mov_b32 v0, 0;out:;s_endpgm"))
    assert [block.walked for block in found.blocks] == [True, False, True]


def test_figures_of_a_loop():
    found = figures(code(LOOP), waves=4)
    assert (found.loop, found.multiply_adds, found.valu_slots, found.pairs) == (4, 4, 2, 2)
    assert found.slots_per_fma == 0.5
    assert found.dual_ratio == 1.0
    assert found.tflops() == pytest.approx(61.44)
    assert found.bank_scores["sources"] == 1.0
    assert found.bank_scores["accumulators"] == 2.0
    assert found.code_bytes == 24
    assert found.in_instruction_cache


def test_figures_of_lds_and_barriers():
    text = "ds_load_b128 v[2:5], v1; s_waitcnt lgkmcnt(0); s_barrier; v_fma_f32 v0, v2, v3, v0; s_endpgm"
    found = figures(code(text), waves=1)
    assert (found.loop, found.lds_bytes_per_fma, found.barriers_per_fma) == (None, 16, 1)
    assert found.lds_cycles == 8
    assert found.exposed_wait == 36
    assert figures(code(text), waves=1, lds_conflict_cycles=4).lds_busy == 12


@pytest.mark.parametrize(
    ("addresses", "dwords", "extra"),
    [
        ([4 * lane for lane in range(32)], 1, 0),
        ([0] * 32, 1, 0),
        ([8 * lane for lane in range(32)], 1, 2),
        ([8 * lane for lane in range(32)], 2, 0),
        ([16 * lane for lane in range(32)], 4, 0),
        ([32 * lane for lane in range(32)], 4, 8),
        ([128 * lane for lane in range(32)], 1, 62),
        ([None] * 31 + [4], 1, 0),
        ([None] * 32, 1, 0),
        ([], 1, 0),
    ],
)
def test_conflicts_of_lds_banks(addresses: list[int | None], dwords: int, extra: int):
    assert lds_conflict_cycles(addresses, dwords) == extra


def test_matrix_instructions_fill_the_unit():
    product = "v_wmma_f32_16x16x16_f16 v[{0}:{1}], v[64:71], v[72:79], v[{0}:{1}]"
    text = ";".join(product.format(8 * at, 8 * at + 7) for at in range(8))
    found = figures(code(f"again:;{text};s_cbranch_scc1 again;s_endpgm"), waves=2)
    assert found.matrix_share == 1.0
    assert found.matrix_busy > 0.98
    assert found.tflops() == pytest.approx(122.88)


def test_the_roofline_names_what_is_longest():
    assert roofline(1e6, vram_bytes=1e9).bound == "vram"
    assert roofline(1e9, vram_bytes=1e6).bound == "valu"


KERNELS = sorted((Path(__file__).parent.parent / "data" / "kernels").glob("*.clang22.O3*.co"))


@pytest.mark.parametrize("path", KERNELS, ids=lambda path: path.stem)
def test_compiled_kernels_have_an_estimate(path: Path):
    code_object = CodeObject.read(path.read_bytes())
    for kernel in code_object.kernels.values():
        found = estimate(disassemble(code_object.code(kernel), kernel.wave_size), waves=2)
        assert found.cycles > 0
        assert max(found.busy.values(), default=0) <= 1
        assert sum(found.waited.values()) <= 1


def test_any_bytes_that_begin_with_an_instruction_have_an_estimate():
    random = Random(5)
    for _ in range(60):
        instructions = disassemble(bytes(code("s_nop 0")[0].data) + random.randbytes(400))
        assert estimate(instructions, waves=3).cycles >= 1


def test_many_nested_loops_are_followed_and_too_many_refused():
    def nest(count: int) -> str:
        heads = [f"l{at}:;s_nop 0" for at in range(count)]
        return ";".join([*heads, *(f"s_cbranch_scc1 l{at}" for at in reversed(range(count))), "s_endpgm"])

    found = estimate(code(nest(40)))
    assert max(loop.depth for loop in found.loops) == 40
    assert found.loops[-1].around == found.loops[-2].head
    with pytest.raises(ValueError, match="201 loops; the model follows at most 200"):
        estimate(code(nest(201)))


def test_loops_that_hold_each_others_heads():
    text = "s_cbranch_scc0 b;a:;s_nop 0;b:;s_nop 1;s_cbranch_scc1 a;s_cbranch_vccz b;s_branch a"
    found = estimate(code(text))
    assert found.cycles > 0
    assert all(found.loop_cycles(loop.head) > 0 for loop in found.loops)


# -- bad input -----------------------------------------------------------------------------------------------


def test_bad_input_is_named():
    with pytest.raises(ValueError, match="no instruction"):
        estimate([])
    with pytest.raises(ValueError, match="1 to 16 waves, not 17"):
        estimate(code("s_endpgm"), waves=17)
    with pytest.raises(ValueError, match=r"no loop begins at 0x8; loops begin at: 0x4"):
        estimate(code(LOOP), trips={8: 2})
    with pytest.raises(ValueError, match="cannot be executed -1 times"):
        estimate(code(LOOP), trips={4: -1})
    with pytest.raises(ValueError, match="no instruction"):
        estimate(disassemble(bytes(8)))
    with pytest.raises(ValueError, match="no workgroup fits"):
        figures(code(LOOP), lds=200_000)
    with pytest.raises(ValueError, match="no loop begins at 0x0"):
        figures(code(LOOP), loop=0)
    with pytest.raises(ValueError, match="no loop begins at 0x0"):
        estimate(code(LOOP)).loop_cycles(0)
    with pytest.raises(ValueError, match="1 to 4 dwords of LDS at a time, not 8"):
        lds_conflict_cycles([0], 8)
    with pytest.raises(ValueError, match="the address 2 is no multiple of 4"):
        lds_conflict_cycles([0, 2])


@pytest.mark.parametrize("waves", [1, 3, 16])
@pytest.mark.parametrize("kernel", ["matmul_tiled", "hash_u32", "reduce_block"])
def test_no_line_waits_longer_than_it_takes(kernel: str, waves: int):
    path = Path(__file__).parent.parent / "data" / "kernels" / f"{kernel}.clang22.O3.co"
    code_object = CodeObject.read(path.read_bytes())
    one = next(iter(code_object.kernels.values()))
    found = estimate(disassemble(code_object.code(one), one.wave_size), waves=waves, together=min(waves, 2))
    assert any(line.waited for line in found.lines)
    for line in found.lines:
        assert sum(line.waited.values()) <= line.cycles + 1e-9, line


def test_the_card_takes_as_long_as_its_busiest_processor():
    assert (units_of_card(), units_of_card(cu_mode=True)) == (48, 96)
    asked: list[int] = []

    def cycles(groups: int) -> float:
        asked.append(groups)
        return 100.0 * groups

    assert [card_cycles(groups, 3, cycles) for groups in (0, 1, 48, 49, 145, 48 * 6)] == [
        0,
        100,
        100,
        200,
        400,
        600,
    ]
    assert max(asked) == 3
    assert card_cycles(96, 3, cycles, cu_mode=True) == 100


def test_a_dispatch_counts_the_waves_that_share_a_simd():
    text = code(";".join(["v_add_f32 v0, v1, v2"] * 400 + ["s_endpgm"]))
    # a workgroup of 8 waves on 4 SIMDs
    assert grid_cycles(text, 48, vgprs=8) == estimate(text, waves=2).cycles
    # of 200 VGPRs 7 waves fit on a SIMD, of which two belong together: 3 workgroups; the fourth comes behind
    assert (
        grid_cycles(text, 48 * 4, vgprs=200)
        == estimate(text, waves=6).cycles + estimate(text, waves=2).cycles
    )
    with pytest.raises(ValueError, match="no workgroup fits: 8 VGPRs, 200000 bytes of LDS"):
        grid_cycles(text, 1, vgprs=8, lds=200_000)
