"""The rules of generated IR: each test fails when its rule is broken."""

from __future__ import annotations

import ctypes
import threading
import time

import llvmlite.binding as llvm
import numpy as np
import pytest
from engine_card import BASE
from shader_harness import IEEE_MODE, LEVELS, both_waves, every_level
from wave_runner import CODE, EXEC, Outcome, Program, WaveRunner

from barewave.emulator.jit import LEVEL_OPTIMISED
from barewave.emulator.shader.waves import LOAD_SLOTS, Reason

PLACE = BASE + 0x140_0000
M32 = (1 << 32) - 1


# --- memory that others see ----------------------------------------------------------------------------
LOADS = {
    "a row": ("global_load_b32 v1, v0, s[4:5]\n v_readfirstlane_b32 s8, v1", 4),
    "one place": ("global_load_b32 v1, v0, s[4:5]\n v_readfirstlane_b32 s8, v1", 0),
    "any places": ("global_load_b32 v1, v0, s[4:5]\n v_readfirstlane_b32 s8, v1", 12),
    "scalar": ("s_load_b32 s8, s[4:5], 0x0", 0),
    "LDS": ("ds_load_b32 v1, v0\n v_readfirstlane_b32 s8, v1", 4),
}


@every_level
@pytest.mark.parametrize("kind", LOADS)
def test_a_loop_sees_what_another_thread_stores(runner: WaveRunner, kind: str, level: int) -> None:
    load, step = LOADS[kind]
    text = f"again:\n {load}\n s_cmp_eq_u32 s8, 0\n s_cbranch_scc1 again\n s_barrier"
    memory = runner.lds if kind == "LDS" else runner.memory(PLACE, 4096)
    memory[:4096] = 0
    stop = runner.worker_field("stop", np.uint32)
    started, outcomes = threading.Event(), list[Outcome]()

    def wave() -> None:
        started.set()
        outcomes.append(
            runner.run(text, level=level, vgprs={0: (np.arange(32) * step).astype(np.uint32)},
                       sgprs={4: PLACE & M32, 5: PLACE >> 32})
        )  # fmt: skip

    runner.program(text, 32, level, IEEE_MODE)
    thread = threading.Thread(target=wave)
    thread.start()
    assert started.wait(10)
    time.sleep(0.05)
    assert thread.is_alive()
    memory[:4] = (7, 0, 0, 0)
    thread.join(5)
    blind = thread.is_alive()
    stop[0] = 1  # lets a loop that sees nothing end
    thread.join(10)
    stop[0] = 0
    assert not blind
    assert (outcomes[0].reason, int(outcomes[0].sgprs[8])) == (Reason.BARRIER, 7)


def eager(runner: WaveRunner, text: str) -> None:
    """Replace a program's code by what LLVM makes of it with all of its optimisations."""
    translation = runner.translate(text, 32, LEVEL_OPTIMISED)
    target = llvm.Target.from_triple(runner.jit.triple).create_target_machine(opt=3)
    module = llvm.parse_assembly(translation.text)
    builder = llvm.create_pass_builder(target, llvm.create_pipeline_tuning_options(speed_level=3))
    builder.getModulePassManager().run(module, builder)
    code = runner.jit.compile(str(module), LEVEL_OPTIMISED)
    address = runner.jit.load(code, [translation.function])[translation.function]
    kind = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
    runner.programs[text, 32, LEVEL_OPTIMISED, IEEE_MODE] = Program(kind(address), translation)


def test_llvm_may_not_take_a_load_out_of_a_loop(runner: WaveRunner) -> None:
    text = "again:\n ds_load_b32 v1, v0\n v_cmp_eq_u32 vcc_lo, 0, v1\n s_cbranch_vccnz again\n s_barrier"
    eager(runner, text)
    runner.lds[:] = 0
    timer = threading.Timer(0.05, lambda: runner.lds.__setitem__(slice(None), 1))
    stop = runner.worker_field("stop", np.uint32)
    limit = threading.Timer(5, lambda: stop.__setitem__(0, 1))
    timer.start()
    limit.start()
    outcome = runner.run(text, vgprs={0: np.arange(32, dtype=np.uint32) * 4})
    limit.cancel()
    timer.join()
    stop[0] = 0
    assert outcome.reason == Reason.BARRIER


@every_level
def test_every_way_back_reads_the_stop_word_anew_behind_a_fence(runner: WaveRunner, level: int) -> None:
    loops = "first:\n s_nop 0\nsecond:\n s_cbranch_scc0 second\n s_cbranch_vccz first"
    text = f"{loops}\n s_branch over\nover:\n s_barrier"
    lines = runner.translate(text, 32, level).text.splitlines()
    reads = [n for n, line in enumerate(lines) if "load volatile i32, ptr %worker" in line]
    assert len(reads) == 2
    assert all("fence" in lines[n + 1] for n in reads)


@every_level
@pytest.mark.parametrize("kind", LOADS)
def test_two_loads_of_one_place_are_two(runner: WaveRunner, kind: str, level: int) -> None:
    """Another wave may store between them: merged, they could never differ."""
    load, step = LOADS[kind]
    twice = f"{load}\n s_mov_b32 s9, s8\n {load}"
    text = f"again:\n {twice}\n s_cmp_eq_u32 s8, s9\n s_cbranch_scc1 again\n s_barrier"
    memory = runner.lds if kind == "LDS" else runner.memory(PLACE, 4096)
    memory[:4096] = 0
    stop, ended = runner.worker_field("stop", np.uint32), threading.Event()
    limit = time.monotonic() + 5
    runner.program(text, 32, level, IEEE_MODE)

    def change() -> None:
        while not ended.is_set():
            memory[0] ^= 1
            if time.monotonic() > limit:
                stop[0] = 1

    thread = threading.Thread(target=change)
    thread.start()
    outcome = runner.run(text, level=level, vgprs={0: (np.arange(32) * step).astype(np.uint32)},
                         sgprs={4: PLACE & M32, 5: PLACE >> 32})  # fmt: skip
    ended.set()
    thread.join(10)
    stop[0] = 0
    assert outcome.reason == Reason.BARRIER
    assert outcome.sgprs[8] != outcome.sgprs[9]


# --- the stop word -------------------------------------------------------------------------------------
@both_waves
@every_level
def test_the_stop_word_ends_an_endless_loop_and_the_wave_goes_on(
    runner: WaveRunner, level: int, wave_size: int
) -> None:
    text = """s_mov_b32 s8, 100
 v_mov_b32 v1, 3
loop:
 s_add_u32 s9, s9, 1
 v_add_nc_u32 v1, v1, v0
 s_cmp_eq_u32 s9, s10
 s_cbranch_scc0 loop
 s_barrier"""
    v0 = np.arange(wave_size, dtype=np.uint32)
    stop = runner.worker_field("stop", np.uint32)
    program = runner.program(text, wave_size, level, IEEE_MODE)
    stop[0] = 1
    outcome = runner.run(text, level=level, wave_size=wave_size, vgprs={0: v0}, sgprs={10: 5, 8: 1})
    # one turn for every entry while the word is set
    for turn in range(1, 5):
        assert (outcome.reason, outcome.pc) == (Reason.PREEMPT, CODE + 12)
        assert (int(outcome.sgprs[8]), int(outcome.sgprs[9])) == (100, turn)
        assert (outcome.vgprs[1] == 3 + turn * v0).all()
        if turn == 4:
            stop[0] = 0
        outcome = runner.resume(program, outcome.pc, wave_size)
    assert outcome.reason == Reason.BARRIER
    assert (outcome.vgprs[1] == 3 + 5 * v0).all()


@every_level
def test_an_endless_loop_ends_when_another_thread_sets_the_stop_word(runner: WaveRunner, level: int) -> None:
    stop = runner.worker_field("stop", np.uint32)
    text = "loop:\n s_add_u32 s8, s8, 1\n s_branch loop"
    runner.program(text, 32, level, IEEE_MODE)
    timer = threading.Timer(0.05, lambda: stop.__setitem__(0, 1))
    timer.start()
    outcome = runner.run(text, level=level)
    timer.join()
    stop[0] = 0
    assert (outcome.reason, outcome.pc) == (Reason.PREEMPT, CODE)
    assert outcome.sgprs[8] > 1


REASONS: list[tuple[str, int, int]] = [
    ("s_barrier", Reason.BARRIER, 4), ("s_sleep 1", Reason.SLEEP, 4), ("s_sethalt 5", Reason.HALT, 0),
    ("s_endpgm", Reason.END, 0), ("s_branch 0x1000", Reason.JUMP, 4 + 4 * 0x1000),
    ("s_nop 0\n .long 0xbfff0000", Reason.UNSUPPORTED, 4), ("s_sethalt 1\n s_barrier", Reason.BARRIER, 8),
    ("s_trap 2\n s_barrier", Reason.BARRIER, 8),
]  # fmt: skip


@every_level
@pytest.mark.parametrize(("text", "reason", "pc"), REASONS)
def test_reasons_and_where_a_wave_goes_on(
    runner: WaveRunner, text: str, reason: int, pc: int, level: int
) -> None:
    outcome = runner.run("s_mov_b32 s8, 5\n" + text, level=level, supported=False)
    assert (outcome.reason, outcome.pc - CODE) == (reason, 4 + pc)
    if reason != Reason.END:
        assert outcome.sgprs[8] == 5


@every_level
def test_an_instruction_that_is_not_executed_is_named(runner: WaveRunner, level: int) -> None:
    translation = runner.translate("s_nop 0\n ds_ordered_count v1, v0 gds", 32, level)
    assert list(translation.unsupported) == [CODE + 4]


# --- total operations ----------------------------------------------------------------------------------
HUGE = [0, 1, 31, 32, 33, 63, 64, 65, 0x7FFFFFFF, 0x80000000, M32, 0x7F800000, 0xFF800000, 0x7FC00000,
        0x4F800000, 0xCF000001]  # fmt: skip
TOTAL = [
    "v_lshlrev_b32 v8, v0, v1", "v_lshrrev_b32 v8, v0, v1", "v_ashrrev_i32 v8, v0, v1",
    "v_lshlrev_b64 v[8:9], v0, v[1:2]", "v_bfe_u32 v8, v1, v0, v2", "v_bfe_i32 v8, v1, v0, v2",
    "v_bfm_b32 v8, v0, v1", "v_clz_i32_u32 v8, v0", "v_ctz_i32_b32 v8, v0", "v_cls_i32 v8, v0",
    "v_cvt_i32_f32 v8, v0", "v_cvt_u32_f32 v8, v0", "v_cvt_i32_f64 v8, v[0:1]", "v_cvt_u32_f64 v8, v[0:1]",
    "v_cvt_u16_f16 v8, v0", "v_cvt_i16_f16 v8, v0", "v_ldexp_f32 v8, v1, v0", "v_alignbit_b32 v8, v1, v2, v0",
    "v_lshl_add_u32 v8, v1, v0, v2", "v_readlane_b32 s8, v1, s4", "v_writelane_b32 v1, s5, s4",
    "s_lshl_b32 s8, s5, s4", "s_ashr_i64 s[8:9], s[4:5], s4", "s_bfe_u32 s8, s5, s4",
    "s_bfm_b64 s[8:9], s4, s4", "s_ctz_i32_b32 s8, s4", "s_clz_i32_u64 s8, s[4:5]", "s_bitset1_b32 s8, s4",
    "ds_bpermute_b32 v8, v0, v1", "ds_permute_b32 v8, v0, v1",
]  # fmt: skip


@both_waves
@pytest.mark.parametrize("text", TOTAL)
def test_operations_are_total_and_the_levels_agree(runner: WaveRunner, text: str, wave_size: int) -> None:
    """What LLVM has no value for, it may take for anything: the levels then differ, or an `undef` shows."""
    rng = np.random.default_rng(800)
    for turn in range(8):
        v = {n: rng.choice(np.array(HUGE, np.uint32), wave_size) for n in range(3)}
        sgprs = {4: HUGE[2 * turn % len(HUGE)], 5: 0x80000001}
        quick, optimised = (
            runner.barrier(text, level=level, wave_size=wave_size, vgprs=v, sgprs=sgprs) for level in LEVELS
        )
        assert (quick.vgprs == optimised.vgprs).all()
        assert (quick.sgprs == optimised.sgprs).all()
        assert quick.scc == optimised.scc


@every_level
def test_constants_do_not_make_operations_undefined(runner: WaveRunner, level: int) -> None:
    """With constants LLVM would see an undefined operation, and drop what depends on it."""
    outcome = runner.barrier(
        "v_lshlrev_b32 v8, 33, 1\n v_clz_i32_u32 v9, 0\n v_cvt_i32_f32 v10, 0x7fc00000\n"
        "v_cvt_u32_f32 v11, 0x4f800000\n v_bfe_u32 v12, -1, 31, 31\n v_cvt_i32_f32 v13, 0xff800000\n"
        "s_lshl_b32 s8, 1, 40\n s_ctz_i32_b32 s9, 0\n v_readlane_b32 s10, v0, 63",
        level=level, vgprs={0: np.arange(32, dtype=np.uint32)},
    )  # fmt: skip
    values = [int(outcome.vgprs[n][5]) for n in range(8, 14)]
    assert values == [2, M32, 0, M32, 1, 0x80000000]
    assert [int(outcome.sgprs[n]) for n in (8, 9, 10)] == [256, M32, 31]


# --- MODE ----------------------------------------------------------------------------------------------
@every_level
def test_mode_is_a_fact_of_the_code(runner: WaveRunner, level: int) -> None:
    denormal = np.full(32, 5, np.uint32)
    for mode, expected in ((IEEE_MODE, 5), (IEEE_MODE & ~0x30, 0), (IEEE_MODE, 5)):
        outcome = runner.barrier("v_add_f32 v8, v0, 0", level=level, mode=mode, vgprs={0: denormal})
        assert set(outcome.vgprs[8].tolist()) == {expected}


@every_level
@pytest.mark.parametrize(("rounding", "expected"), [(0, 0x3F800000), (1, 0x3F800001), (2, 0x3F800000)])
def test_a_rounding_never_changes_the_cpus_control_register(
    runner: WaveRunner, rounding: int, expected: int, level: int
) -> None:
    """Code of two modes side by side: each result is rounded as its own code says, whatever ran before."""
    one, little = (np.full(32, bits, np.uint32) for bits in (0x3F800000, 0x33000000))
    for mode, bits in ((rounding, expected), (0, 0x3F800000), (rounding, expected)):
        outcome = runner.barrier(
            "v_add_f32 v8, v0, v1", level=level, mode=IEEE_MODE | mode, vgprs={0: one, 1: little}
        )
        assert set(outcome.vgprs[8].tolist()) == {bits}
    translation = runner.translate("v_add_f32 v8, v0, v1", 32, level, IEEE_MODE | rounding)
    assert "mxcsr" not in translation.text
    assert "set.rounding" not in translation.text


# --- VOPD ----------------------------------------------------------------------------------------------
@every_level
def test_both_halves_of_a_pair_read_before_either_writes(runner: WaveRunner, level: int) -> None:
    rng = np.random.default_rng(810)
    v = {n: rng.integers(0, 1 << 30, 32, np.uint64).astype(np.uint32) for n in range(4)}
    outcome = runner.barrier(
        "v_dual_mov_b32 v0, v1 :: v_dual_mov_b32 v1, v0\n"
        "v_dual_mov_b32 v2, v3 :: v_dual_add_nc_u32 v3, v2, v3",
        level=level, vgprs=v, exec_bits=0xFFFF_00FF,
    )  # fmt: skip
    active = np.array([0xFFFF_00FF >> n & 1 for n in range(32)], bool)
    expected = {0: v[1], 1: v[0], 2: v[3], 3: v[2] + v[3]}
    for n, values in expected.items():
        assert (outcome.vgprs[n] == np.where(active, values, v[n])).all()


# --- registers and slots -------------------------------------------------------------------------------
@both_waves
@every_level
def test_registers_that_code_does_not_name_stay(runner: WaveRunner, level: int, wave_size: int) -> None:
    rng = np.random.default_rng(820)
    v = {n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(256)}
    s = {n: int(x) for n, x in enumerate(rng.integers(0, 1 << 32, 124, np.uint64))}
    outcome = runner.barrier(
        "v_mov_b32 v255, v0\n s_mov_b32 s105, s0", level=level, wave_size=wave_size, vgprs=v, sgprs=s
    )
    assert (outcome.vgprs[:255] == np.array([v[n] for n in range(255)])).all()
    assert [n for n in range(124) if outcome.sgprs[n] != s[n]] == [105]
    assert outcome.sgprs[EXEC] == M32


def test_a_slot_is_filled_by_the_slow_way_and_used_by_the_fast_one(runner: WaveRunner) -> None:
    runner.worker[LOAD_SLOTS : LOAD_SLOTS + 1024] = 0
    memory = runner.memory(PLACE, 128)
    memory[:] = np.arange(128)
    arguments = {"sgprs": {4: PLACE & M32, 5: PLACE >> 32}, "vgprs": {0: np.arange(32, dtype=np.uint32) * 4}}
    for _ in range(2):
        outcome = runner.barrier("global_load_b32 v1, v0, s[4:5]", **arguments)
        assert (outcome.vgprs[1] == memory.view(np.uint32)).all()
    slots = runner.worker[LOAD_SLOTS : LOAD_SLOTS + 1024].view(np.uint64).reshape(32, 4)
    filled = slots[slots[:, 1] != 0]
    assert len(filled) == 1
    assert filled[0][0] <= PLACE < filled[0][0] + filled[0][1]
