"""Instructions across lanes, DPP, and VGPRs picked by M0, against numpy and Python."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from shader_harness import Array, both_waves, every_level
from wave_runner import M0, WaveRunner

from barewave.emulator.shader.semantics import MEANINGS

RUNNER = WaveRunner()
ACTIVE = 0x00FF_0F0F_8421_FFFC
OLD = np.uint32(0xDEADBEEF)


def lanes(wave_size: int, seed: int = 0) -> Array:
    """A different dword in every lane."""
    return np.random.default_rng(600 + seed).permutation(1 << 16)[:wave_size].astype(np.uint32) * np.uint32(
        65537
    )


def on(wave_size: int, active: int = ACTIVE) -> list[bool]:
    return [bool(active >> lane & 1) for lane in range(wave_size)]


def merged(values: list[int], wave_size: int, active: int = ACTIVE) -> list[int]:
    """Values in active lanes, what was there in others."""
    return [value if bit else int(OLD) for value, bit in zip(values, on(wave_size, active), strict=True)]


# --- one lane ------------------------------------------------------------------------------------------
@both_waves
@every_level
def test_readlane_takes_the_lane_modulo_the_wave(level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    for lane in (0, 5, 31, 32, 63, 64, 77, 0xFFFFFFFF, 0x80000003):
        outcome = RUNNER.barrier(
            "v_readlane_b32 s8, v0, s4\n v_readlane_b32 s9, v0, 17\n v_readlane_b32 vcc_lo, v0, m0\n"
            "v_readlane_b32 null, v0, s4",
            level=level, wave_size=wave_size, vgprs={0: v}, sgprs={4: lane, M0: 3}, exec_bits=0,
        )  # fmt: skip
        assert [outcome.sgprs[n] for n in (8, 9, 106)] == [v[lane % wave_size], v[17], v[3]]


@both_waves
@every_level
def test_readfirstlane_takes_the_lowest_active_lane_or_lane_0(level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    for active in (0, 1, ACTIVE, 1 << 31, 1 << 63, 3 << 40):
        outcome = RUNNER.barrier(
            "v_readfirstlane_b32 s8, v0\n v_readfirstlane_b32 vcc_lo, v0",
            level=level, wave_size=wave_size, vgprs={0: v}, exec_bits=active,
        )  # fmt: skip
        bits = on(wave_size, active)
        expected = v[bits.index(True) if any(bits) else 0]
        assert (outcome.sgprs[8], outcome.sgprs[106]) == (expected, expected)


@both_waves
@every_level
def test_writelane_writes_one_lane_whatever_exec_is(level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    for lane in (0, 31, 32, 45, 64, 0xFFFFFFFF):
        outcome = RUNNER.barrier(
            "v_writelane_b32 v0, s5, s4\n v_writelane_b32 v1, -2, 9",
            level=level, wave_size=wave_size, vgprs={0: v}, sgprs={4: lane, 5: 0x1234}, exec_bits=0,
        )  # fmt: skip
        expected = v.copy()
        expected[lane % wave_size] = 0x1234
        assert (outcome.vgprs[0] == expected).all()
        assert [n for n in range(wave_size) if outcome.vgprs[1][n] != OLD] == [9]
        assert outcome.vgprs[1][9] == 0xFFFFFFFE


# --- permutes ------------------------------------------------------------------------------------------
@both_waves
@every_level
@pytest.mark.parametrize("op_sel", range(4))
@pytest.mark.parametrize("across", [False, True])
def test_permlane16(across: bool, op_sel: int, level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    low, high = 0x13579BDF, 0xECA86420
    outcome = RUNNER.barrier(
        f"v_permlane{'x' if across else ''}16_b32 v1, v0, s4, s5 op_sel:[{op_sel & 1},{op_sel >> 1}]",
        level=level, wave_size=wave_size, vgprs={0: v}, sgprs={4: low, 5: high}, exec_bits=ACTIVE,
    )  # fmt: skip
    active = on(wave_size)
    expected = []
    for lane in range(wave_size):
        column = (high << 32 | low) >> lane % 16 * 4 & 15
        source = (lane & ~15 ^ 16 * across) + column
        reads = active[source] or op_sel & 1
        expected.append(int(v[source]) if reads else 0 if op_sel & 2 else int(OLD))
    assert outcome.vgprs[1].tolist() == merged(expected, wave_size)


@both_waves
@every_level
def test_permlane64_swaps_the_halves_of_a_wave_of_64(level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    outcome = RUNNER.barrier(
        "v_permlane64_b32 v1, v0", level=level, wave_size=wave_size, vgprs={0: v}, exec_bits=ACTIVE
    )
    expected = [int(v[lane ^ 32]) for lane in range(64)] if wave_size == 64 else [int(OLD)] * 32
    assert outcome.vgprs[1].tolist() == merged(expected, wave_size)


@both_waves
@every_level
def test_ds_bpermute_fetches_inside_of_32_lanes(level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    addresses = np.random.default_rng(610).integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32)
    outcome = RUNNER.barrier(
        "ds_bpermute_b32 v2, v1, v0 offset:12", level=level, wave_size=wave_size,
        vgprs={0: v, 1: addresses}, exec_bits=ACTIVE,
    )  # fmt: skip
    active = on(wave_size)
    expected = []
    for lane in range(wave_size):
        source = (lane & 32) + ((int(addresses[lane]) + 12) >> 2) % 32
        expected.append(int(v[source]) if active[source] else 0)
    assert outcome.vgprs[2].tolist() == merged(expected, wave_size)


@both_waves
@every_level
def test_ds_permute_sends_and_the_highest_lane_wins(level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    addresses = np.random.default_rng(611).integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32)
    outcome = RUNNER.barrier(
        "ds_permute_b32 v2, v1, v0 offset:8", level=level, wave_size=wave_size,
        vgprs={0: v, 1: addresses}, exec_bits=ACTIVE,
    )  # fmt: skip
    expected = [0] * wave_size
    for lane, active in enumerate(on(wave_size)):
        if active:
            expected[(lane & 32) + ((int(addresses[lane]) + 8) >> 2) % 32] = int(v[lane])
    assert outcome.vgprs[2].tolist() == merged(expected, wave_size)


def swizzle_source(offset: int, lane: int) -> int:
    if offset < 0x8000:
        return (lane & 32) | ((lane & offset & 31 | offset >> 5 & 31) ^ offset >> 10 & 31)
    if offset < 0xC000:
        return (lane & ~3) + (offset >> 2 * (lane & 3) & 3)
    fixed, count = offset & 31, offset >> 5 & 31
    if offset & 0x400:
        count = -count
    return (lane & 32) | lane & fixed | (lane % 32 + count) % 32 & ~fixed


@both_waves
@every_level
@pytest.mark.parametrize("offset", [0x001F, 0x401F, 0x7C1F, 0x0018, 0x0060, 0x5555, 0x801B, 0x80B1, 0x8000,
                                    0xC020, 0xC420, 0xC3E0, 0xC0E3, 0xC4F8])  # fmt: skip
def test_ds_swizzle(offset: int, level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    outcome = RUNNER.barrier(
        f"ds_swizzle_b32 v1, v0 offset:{offset:#x}", level=level, wave_size=wave_size, vgprs={0: v},
        exec_bits=ACTIVE,
    )  # fmt: skip
    active = on(wave_size)
    sources = [swizzle_source(offset, lane) for lane in range(wave_size)]
    expected = [int(v[source]) if active[source] else 0 for source in sources]
    assert outcome.vgprs[1].tolist() == merged(expected, wave_size)


@every_level
def test_the_fft_mode_of_ds_swizzle_is_refused(level: int) -> None:
    translation = RUNNER.translate("ds_swizzle_b32 v1, v0 offset:0xe00f", 32, level)
    assert "FFT" in next(iter(translation.unsupported.values()))


# --- DPP -----------------------------------------------------------------------------------------------
CONTROLS: list[tuple[str, int]] = [
    ("quad_perm:[3,0,2,1]", 0b01_10_00_11), ("quad_perm:[1,1,1,1]", 0b01_01_01_01), ("row_mirror", 0x140),
    ("row_half_mirror", 0x141),
    *((f"row_{name}:{n}", base + n) for name, base, first in (
        ("shl", 0x100, 1), ("shr", 0x110, 1), ("ror", 0x120, 1), ("share", 0x150, 0), ("xmask", 0x160, 0))
      for n in (first, 5, 15)),
]  # fmt: skip


def dpp_source(control: int, lane: int) -> int | None:
    """Source lane by the manual's words; None outside of the row."""
    row, column, n = lane // 16 * 16, lane % 16, control & 15
    if control < 0x100:
        return lane // 4 * 4 + (control >> 2 * (lane % 4) & 3)
    if control < 0x110:
        return row + column + n if column + n < 16 else None
    if control < 0x120:
        return row + column - n if column >= n else None
    if control < 0x130:
        return row + (column - n) % 16
    if control == 0x140:
        return row + 15 - column
    if control == 0x141:
        return row + column // 8 * 8 + 7 - column % 8
    return row + n if control < 0x160 else row + (column ^ n)


@both_waves
@every_level
@pytest.mark.parametrize(("text", "control"), CONTROLS)
def test_dpp16(text: str, control: int, level: int, wave_size: int) -> None:
    v, old = lanes(wave_size), lanes(wave_size, 1)
    variants = [(bc, fi, rows, banks) for bc in (0, 1) for fi in (0, 1)
                for rows, banks in ((15, 15), (0b0110, 0b1011), (0, 15))]  # fmt: skip
    program = "\n".join(
        f"v_mov_b32_dpp v{8 + n}, v0 {text} row_mask:{rows:#x} bank_mask:{banks:#x}"
        + " bound_ctrl:1" * bc + " fi:1" * fi
        for n, (bc, fi, rows, banks) in enumerate(variants)
    )  # fmt: skip
    outcome = RUNNER.barrier(
        program, level=level, wave_size=wave_size, exec_bits=ACTIVE,
        vgprs={0: v} | {8 + n: old for n in range(len(variants))},
    )  # fmt: skip
    active = on(wave_size)
    for n, (bc, fi, rows, banks) in enumerate(variants):
        for lane in range(wave_size):
            source = dpp_source(control, lane)
            readable = source is not None and (fi or active[source])
            written = active[lane] and rows >> lane // 16 & 1 and banks >> lane % 16 // 4 & 1
            expected = int(old[lane])
            if written and readable:
                assert source is not None
                expected = int(v[source])
            elif written and bc:
                expected = 0
            assert outcome.vgprs[8 + n][lane] == expected, (bc, fi, rows, banks, lane)


@both_waves
@every_level
@pytest.mark.parametrize(("text", "control"), CONTROLS)
def test_inactive_lanes_that_dpp_reads_were_not_written(
    text: str, control: int, level: int, wave_size: int
) -> None:
    v, old = lanes(wave_size), lanes(wave_size, 1)
    outcome = RUNNER.barrier(
        f"v_mov_b32 v1, v0\n v_mov_b32_dpp v2, v1 {text} row_mask:0xf bank_mask:0xf bound_ctrl:1 fi:1\n"
        "s_mov_b64 exec, -1\n v_mov_b32 v1, 0",
        level=level, wave_size=wave_size, exec_bits=ACTIVE, vgprs={0: v, 1: old},
    )  # fmt: skip
    active = on(wave_size)
    sources = [dpp_source(control, lane) for lane in range(wave_size)]
    expected = [0 if s is None else int(v[s] if active[s] else old[s]) for s in sources]
    assert outcome.vgprs[2].tolist() == merged(expected, wave_size)


@both_waves
@every_level
@pytest.mark.parametrize("fi", [0, 1])
def test_dpp8(fi: int, level: int, wave_size: int) -> None:
    v = lanes(wave_size)
    selectors = (7, 0, 3, 3, 1, 6, 5, 2)
    outcome = RUNNER.barrier(
        f"v_mov_b32_dpp v1, v0 dpp8:[{','.join(map(str, selectors))}]" + " fi:1" * fi,
        level=level, wave_size=wave_size, vgprs={0: v}, exec_bits=ACTIVE,
    )  # fmt: skip
    active = on(wave_size)
    sources = [lane // 8 * 8 + selectors[lane % 8] for lane in range(wave_size)]
    expected = [int(v[source]) if fi or active[source] else 0 for source in sources]
    assert outcome.vgprs[1].tolist() == merged(expected, wave_size)


@every_level
def test_dpp_moves_the_first_source_only(level: int) -> None:
    a, b = lanes(32), lanes(32, 1)
    outcome = RUNNER.barrier(
        "v_sub_nc_u32_dpp v2, v0, v1 row_ror:1 row_mask:0xf bank_mask:0xf\n"
        "v_add_co_ci_u32_dpp v3, vcc_lo, v0, v1, vcc_lo row_mirror row_mask:0xf bank_mask:0xf",
        level=level, vgprs={0: a, 1: b}, sgprs={106: 0xF0F0F0F0},
    )  # fmt: skip
    turned = a.reshape(2, 16)[:, [15, *range(15)]].reshape(32)
    assert (outcome.vgprs[2] == turned - b).all()
    carry = np.array([0xF0F0F0F0 >> lane & 1 for lane in range(32)], np.uint64)
    total = a.reshape(2, 16)[:, ::-1].reshape(32).astype(np.uint64) + b + carry
    assert (outcome.vgprs[3] == total.astype(np.uint32)).all()
    assert int(outcome.sgprs[106]) == sum(int(bit) << n for n, bit in enumerate(total >> np.uint64(32)))


@every_level
@pytest.mark.parametrize("control", [0x100, 0x110, 0x120, 0x130, 0x138, 0x142, 0x143, 0x170, 0x1FF])
def test_a_dpp_control_that_gfx11_does_not_have_is_refused(control: int, level: int) -> None:
    word = 0x7E0202FA  # v_mov_b32_dpp v1, v0
    translation = RUNNER.translate(f".long {word:#x}\n .long {0xFF000000 | control << 8:#x}", 32, level)
    assert translation.unsupported


# --- VGPRs picked by M0 --------------------------------------------------------------------------------
MOVREL: list[tuple[str, int, int, int]] = [
    ("v_movrels_b32 v20, v4", 3, 20, 7), ("v_movrels_b32 v20, v4", 91, 20, 95),
    ("v_movrels_b32 v20, v4", 92, 20, 0), ("v_movrels_b32 v20, v4", 0x80000000, 20, 0),
    ("v_movreld_b32 v20, v4", 5, 25, 4), ("v_movreld_b32 v20, s3", 5, 25, -1),
    ("v_movreld_b32 v20, v4", 76, -1, 0),
    ("v_movreld_b32 v20, v4", 0xFFFFFFFF, 19, 4), ("v_movrelsd_b32 v20, v4", 6, 26, 10),
    ("v_movrelsd_2_b32 v20, v4", 6 | 9 << 16, 29, 10),
]  # fmt: skip


@both_waves
@every_level
@pytest.mark.parametrize(("text", "index", "where", "source"), MOVREL)
def test_registers_picked_by_m0(
    text: str, index: int, where: int, source: int, level: int, wave_size: int
) -> None:
    rng = np.random.default_rng(620)
    registers = {n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(256)}
    outcome = RUNNER.barrier(
        text, level=level, wave_size=wave_size, vgprs=registers, sgprs={M0: index, 3: 0x333}, vgpr_count=96,
        exec_bits=ACTIVE,
    )  # fmt: skip
    value = registers[source] if source >= 0 else np.full(wave_size, 0x333, np.uint32)
    for n in range(256):
        expected = np.where(on(wave_size), value, registers[n]) if n == where else registers[n]
        assert (outcome.vgprs[n] == expected).all(), n


@both_waves
@every_level
def test_swaps(level: int, wave_size: int) -> None:
    v = {n: lanes(wave_size, n) for n in range(8)}
    text = "v_swap_b32 v0, v1\n v_swap_b16 v2.l, v3.h\n v_swaprel_b32 v4, v5"
    outcome = RUNNER.barrier(text, level=level, wave_size=wave_size, vgprs=v, sgprs={M0: 1 | 3 << 16},
                             exec_bits=ACTIVE)  # fmt: skip
    expected = dict(v) | {0: v[1], 1: v[0], 7: v[6], 6: v[7]}
    expected[2] = v[2] & np.uint32(0xFFFF0000) | v[3] >> np.uint32(16)
    expected[3] = v[3] & np.uint32(0xFFFF) | v[2] << np.uint32(16)
    for n, values in expected.items():
        assert (outcome.vgprs[n] == np.where(on(wave_size), values, v[n])).all(), n


def test_every_meaning_across_lanes_is_run_here() -> None:
    text = Path(__file__).read_text()
    own = {
        name
        for name, meaning in MEANINGS.items()
        if meaning.__module__.endswith((".lane_ops", ".relative_moves")) and name[0] != "s"
    }
    text += "v_permlane16_b32 v_permlanex16_b32 "
    assert {name for name in own if name + " " not in text and name + "_dpp " not in text} == set()
