"""Registers that live in the wave's block while a basic block holds some of their values.

The witness is arithmetic on integers in numpy, written here.
"""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt
import pytest
from engine_card import BASE
from shader_harness import both_waves
from wave_runner import CODE, WaveRunner

from barewave.emulator.jit import LEVEL_OPTIMISED
from barewave.emulator.shader.control_flow import discover, loops
from barewave.emulator.shader.residence import Residence
from barewave.emulator.shader.waves import Reason
from barewave.isa import assemble

Array = npt.NDArray[np.uint32]
PLACE = BASE + 0x140_0000
MANY = 60
"""VGPRs of a program: more than can be values throughout."""


def residence(text: str, wave_size: int = 32) -> Residence:
    code = assemble(text + "\n s_endpgm" + "\n s_code_end" * 8, wave_size)

    def read(address: int, length: int) -> bytes | None:
        start = address - CODE
        return code[start : start + length].ljust(length, b"\0") if 0 <= start < len(code) else None

    return Residence(discover(read, CODE, wave_size), wave_size)


def random_line(rng: np.random.Generator, registers: dict[int, Array], enabled: npt.NDArray[np.bool_]) -> str:
    """One instruction of integers, done to the registers too."""
    d, a, b, c = (int(n) for n in rng.integers(0, MANY, 4))
    name, result = [
        ("v_add_nc_u32", registers[a] + registers[b]),
        ("v_xor_b32", registers[a] ^ registers[b]),
        ("v_mul_lo_u32", registers[a] * registers[b]),
        ("v_lshl_add_u32", (registers[a] << np.uint32(3)) + registers[c]),
        ("v_dual", registers[a]),
    ][int(rng.integers(0, 5 if enabled.size == 32 else 4))]  # dual issue exists only in wave32
    if name == "v_dual":
        # both halves read before either writes: two registers change places
        other = int(rng.choice([n for n in range(MANY) if n % 2 != a % 2 and n % 4 != a % 4]))
        first, second = registers[a].copy(), registers[other].copy()
        registers[a] = np.where(enabled, second, first)
        registers[other] = np.where(enabled, first, second)
        return f"v_dual_mov_b32 v{a}, v{other} :: v_dual_mov_b32 v{other}, v{a}"
    registers[d] = np.where(enabled, result, registers[d])
    sources = f"v{a}, 3, v{c}" if name == "v_lshl_add_u32" else f"v{a}, v{b}"
    return f"{name} v{d}, {sources}"


@both_waves
@pytest.mark.parametrize("seed", range(4))
def test_blocks_keep_what_they_change(runner: WaveRunner, seed: int, wave_size: int) -> None:
    """Straight code, a branch either way, EXEC narrowed and restored, and a loop over all of it."""
    rng = np.random.default_rng([seed, wave_size])
    everything = (1 << wave_size) - 1
    narrow = int(rng.integers(1, 1 << 31))
    registers = {n: rng.integers(0, 1 << 32, wave_size, np.uint32) for n in range(MANY)}
    start = {n: values.copy() for n, values in registers.items()}
    lanes = np.arange(wave_size)
    all_on, some_on = np.ones(wave_size, bool), (narrow >> lanes & 1).astype(bool)
    exec_name, move = ("exec", "s_mov_b64") if wave_size == 64 else ("exec_lo", "s_mov_b32")

    def lines(count: int, enabled: npt.NDArray[np.bool_]) -> list[str]:
        return [random_line(rng, registers, enabled) for _ in range(count)]

    state = rng.bit_generator.state
    text: list[str] = []
    for turn in range(3):  # the model goes through the loop; the text is the same each time
        rng.bit_generator.state = state
        text = ["s_mov_b32 s8, 0", "again:", *lines(25, all_on), "s_cmp_eq_u32 s8, 1", "s_cbranch_scc1 over"]
        before = {n: values.copy() for n, values in registers.items()}
        text += [*lines(20, all_on), "over:"]
        if turn == 1:
            registers = before
        text += [f"s_mov_b32 exec_lo, {narrow:#x}", "s_mov_b32 exec_hi, 0"]
        text += [*lines(20, some_on), f"{move} {exec_name}, -1", *lines(5, all_on)]
        text += ["s_add_u32 s8, s8, 1", "s_cmp_lt_u32 s8, 3", "s_cbranch_scc1 again"]
    program = "\n ".join(text)
    assert not residence(program, wave_size).promoted
    outcome = runner.barrier(program, wave_size=wave_size, vgprs=start, exec_bits=everything)
    for n in range(MANY):
        assert (outcome.vgprs[n] == registers[n]).all(), n


def test_a_wave_that_faults_leaves_what_it_had_done(runner: WaveRunner) -> None:
    """The registers behind a fault are those before the instruction that faulted."""
    adds = "\n".join(f"v_add_nc_u32 v{n}, {n}, v{n}" for n in range(2, MANY))
    text = f"{adds}\n v_mov_b32 v70, 1\n global_load_b32 v71, v[0:1], off\n v_mov_b32 v70, 2\n s_endpgm"
    start = {n: np.full(32, 1000, np.uint32) for n in range(2, MANY)} | {
        n: np.full(32, 0x10, np.uint32) for n in (0, 1)
    }
    outcome = runner.run(text, vgprs=start)
    assert outcome.reason == Reason.FAULT
    assert (outcome.vgprs[2:MANY] == 1000 + np.arange(2, MANY, dtype=np.uint32)[:, None]).all()
    assert (outcome.vgprs[70] == 1).all()
    assert (outcome.vgprs[71] == 0xDEADBEEF).all()


def test_ways_of_a_load_do_not_lose_what_is_held(runner: WaveRunner) -> None:
    """Addresses in rows, one address, any addresses and the slow way, between changes of registers."""
    memory = runner.memory(PLACE, 1 << 14).view(np.uint32)
    memory[:] = np.arange(memory.size, dtype=np.uint32) * 7
    body: list[str] = []
    for n in range(20):
        body.append(f"v_add_nc_u32 v{20 + n}, v{20 + n}, v0")
        body.append(f"global_load_b128 v[{60 + 4 * n}:{63 + 4 * n}], v{n % 4}, s[4:5]")
        body.append(f"v_add_nc_u32 v{40 + n}, v{40 + n}, v{20 + n}")
    rng = np.random.default_rng(5)
    offsets = [
        np.arange(32, dtype=np.uint32) * 16,
        np.full(32, 48, np.uint32),
        rng.permutation(32).astype(np.uint32) * 36,
        np.arange(32, dtype=np.uint32) * 4 + 4,
    ]
    start = dict(enumerate(offsets)) | {n: np.full(32, n, np.uint32) for n in range(20, 60)}
    for exec_bits in (-1, 0x70F0_F00F):
        on = (exec_bits >> np.arange(32) & 1).astype(bool)
        outcome = runner.barrier(
            "\n".join(body), vgprs=start, sgprs={4: PLACE & 0xFFFFFFFF, 5: PLACE >> 32}, exec_bits=exec_bits
        )
        for n in range(20):
            base = np.where(on, 20 + n + offsets[0], 20 + n)
            assert (outcome.vgprs[20 + n] == base).all()
            assert (outcome.vgprs[40 + n] == np.where(on, 40 + n + base, 40 + n)).all()
            for i in range(4):
                loaded = memory[offsets[n % 4] // 4 + i]
                assert (outcome.vgprs[60 + 4 * n + i] == np.where(on, loaded, 0xDEADBEEF)).all(), (n, i)


def test_a_load_of_the_lanes_of_lds_reads_zero_beyond_its_end(runner: WaveRunner) -> None:
    """128 bits a lane from any place: lanes beyond the allocation read 0, lanes that are off keep theirs."""
    rng = np.random.default_rng(9)
    runner.lds[:] = rng.integers(0, 256, runner.lds.size, np.uint8)
    words = runner.lds.view(np.uint32)
    size = 4096
    offsets = (rng.integers(0, size // 4, 32) * 4).astype(np.uint32)
    offsets[:6] = size - 16, size - 12, size - 4, size, 0xFFF0, 0
    for exec_bits in (-1, 0x5A5A_00FF):
        on = (exec_bits >> np.arange(32) & 1).astype(bool)
        outcome = runner.barrier("ds_load_b128 v[4:7], v0", vgprs={0: offsets}, lds=size, exec_bits=exec_bits)
        inside = offsets.astype(np.int64) + 16 <= size
        for i in range(4):
            expected = np.where(inside, words[(offsets // 4 + i) % words.size], 0)
            assert (outcome.vgprs[4 + i] == np.where(on, expected, 0xDEADBEEF)).all()


def test_small_regions_and_small_loops_are_promoted() -> None:
    few = "\n".join(f"v_add_nc_u32 v{n}, 1, v{n}" for n in range(20))
    assert residence(few).promoted == frozenset(range(20))
    assert not residence(few, 64).promoted
    many = "\n".join(f"v_add_nc_u32 v{n}, 1, v{n}" for n in range(50))
    loop = f"{many}\n again:\n v_add_nc_u32 v60, v61, v60\n s_cbranch_scc1 again\n {many}"
    assert residence(loop).promoted == {60, 61}
    outer = f"outer:\n {loop}\n s_cbranch_vccz outer"
    assert residence(outer).promoted == {60, 61}
    assert not residence(f"again:\n {many}\n s_cbranch_scc1 again").promoted


def test_loops_are_found_by_their_branches_backwards() -> None:
    text = "s_nop 0\n a:\n s_nop 0\n b:\n s_nop 0\n s_cbranch_scc1 b\n s_cbranch_vccz a\n s_endpgm"
    code = assemble(text, 32).ljust(64, b"\0")

    def read(address: int, length: int) -> bytes | None:
        start = address - CODE
        return code[start : start + length].ljust(length, b"\0") if 0 <= start < len(code) else None

    region = discover(read, CODE, 32)
    assert loops(region) == [(CODE + 4, CODE + 16), (CODE + 8, CODE + 8)]


def test_a_loop_of_many_registers_stores_each_once() -> None:
    """What a block changes goes to memory when there is no more room for it, and not before."""
    body = "\n".join(f"v_fma_f32 v{n}, v{n}, v4, v5" for n in range(8, 136))
    text = f"again:\n {body}\n s_cbranch_scc1 again"
    translated = WaveRunner.translate(text, 32, LEVEL_OPTIMISED).text
    stores = re.findall(r"store <32 x float> \S+, ptr %v(\d+)", translated)
    assert sorted(map(int, stores)) == list(range(8, 136))


def test_native_code_finds_the_registers_as_they_are(runner: WaveRunner) -> None:
    """A matrix instruction takes rows of the wave's block: what a block holds of them goes there before."""
    others = "\n".join(f"v_add_nc_u32 v{n}, 1, v{n}" for n in range(40, 100))
    text = f"""
        v_add_nc_u32 v16, 1, v16
        v_wmma_i32_16x16x16_iu8 v[24:31], v[16:19], v[20:23], v[24:31]
        v_add_nc_u32 v24, v24, v24
        v_wmma_i32_16x16x16_iu8 v[24:31], v[16:19], v[20:23], v[24:31]
        v_add_nc_u32 v32, v24, v25
        {others}"""
    start = {n: np.zeros(32, np.uint32) for n in range(16, 100)}
    start[20] = np.full(32, 3, np.uint32)
    outcome = runner.barrier(text, vgprs=start)
    # one pair of bytes of each row and column is not zero: 1 times 3
    assert (outcome.vgprs[24] == 9).all()
    assert (outcome.vgprs[25:32] == 6).all()
    assert (outcome.vgprs[32] == 15).all()
    assert (outcome.vgprs[40:100] == 1).all()
