"""LDS accesses of the shader engine, by every way that compiled code takes, against numpy."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from memory_access import (
    ACTIVE,
    DS_NAMES,
    LOADS,
    STORES,
    check_load,
    fill,
    on,
    patterns,
    registers,
    split,
)
from shader_harness import both_waves, every_level
from wave_runner import M0, WaveRunner

LDS = 4096


@both_waves
@every_level
@pytest.mark.parametrize("kind", LOADS)
def test_lds_loads(runner: WaveRunner, kind: str, level: int, wave_size: int) -> None:
    data = fill(runner.lds[: LDS + 64], 710)
    size = LOADS[kind][0]
    text = f"ds_load_{DS_NAMES.get(kind, kind)} {registers(8, size)}, v0 offset:8"
    inside = patterns(wave_size, size, LDS)
    outside = {
        "at the end": LDS - 5 * size + 2 + size * np.arange(wave_size),
        "far": np.arange(wave_size) * 4096,
    }
    for places in [*inside.values(), *outside.values()]:
        for active in (-1, ACTIVE):
            outcome = runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active, lds=LDS,
                vgprs={0: (places - 8).astype(np.uint32)},
            )  # fmt: skip
            seen, at = np.zeros(1 << 16, np.uint8), np.where(places % 65536 + size <= LDS, places, 60000)
            seen[:LDS] = data[:LDS]
            check_load(outcome, kind, seen, at % 65536, active)


@both_waves
@every_level
@pytest.mark.parametrize("kind", STORES)
def test_lds_stores(runner: WaveRunner, kind: str, level: int, wave_size: int) -> None:
    size, shift = STORES[kind]
    rng = np.random.default_rng(711)
    name = kind.replace("d16_hi_", "") + ("_d16_hi" if "hi" in kind else "")
    text = f"ds_store_{name} v0, {registers(8, size)} offset:8"
    inside = patterns(wave_size, size, LDS)
    outside = {
        "at the end": LDS - 5 * size + 2 + size * np.arange(wave_size),
        "far": np.arange(wave_size) * 4096,
    }
    for places in [*inside.values(), *outside.values()]:
        for active in (-1, ACTIVE):
            expected = fill(runner.lds[: LDS + 64], 712)
            data = {8 + n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(4)}
            runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active, lds=LDS,
                vgprs={0: (places - 8).astype(np.uint32)} | data,
            )  # fmt: skip
            for lane, place in enumerate((places % 65536).tolist()):
                if active >> lane & 1 and place + size <= LDS:
                    whole = sum(int(data[8 + n][lane]) << 32 * n for n in range(4)) >> shift
                    value = (whole & (1 << 8 * size) - 1).to_bytes(size, "little")
                    expected[place : place + size] = np.frombuffer(value, np.uint8)
            assert (runner.lds[: LDS + 64] == expected).all()


@both_waves
@every_level
@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("far", [False, True])
def test_two_places_of_lds(runner: WaveRunner, bits: int, far: bool, level: int, wave_size: int) -> None:
    expected = fill(runner.lds, 713)
    size, middle = bits // 8, "_stride64" if far else ""
    step = size * (64 if far else 1)
    start = np.arange(wave_size, dtype=np.uint32) * np.uint32(36)
    active = np.flatnonzero(on(wave_size, ACTIVE)).tolist()
    count = 2 * size // 4
    # the result overwrites the address
    outcome = runner.barrier(
        f"ds_load_2addr{middle}_b{bits} v[0:{count - 1}], v0 offset0:3 offset1:1",
        level=level, wave_size=wave_size, exec_bits=ACTIVE, vgprs={0: start},
    )  # fmt: skip
    for lane in active:
        places = [int(start[lane]) + step * at for at in (3, 1)]
        words = b"".join(bytes(expected[place : place + size]) for place in places)
        assert tuple(outcome.vgprs[n][lane] for n in range(count)) == struct.unpack(f"<{count}I", words)
    rng = np.random.default_rng(714)
    data = {n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in (2, 3, 4, 5)}
    names = ["v[2:3], v[4:5]", "v2, v4"][bits == 32]
    start = np.arange(wave_size, dtype=np.uint32) * np.uint32(64)
    places = {2: 0, 4: 65} if far else {2: 2, 4: 5}
    runner.barrier(
        f"ds_store_2addr{middle}_b{bits} v0, {names} offset0:{places[2]} offset1:{places[4]}",
        level=level, wave_size=wave_size, exec_bits=ACTIVE, vgprs=data | {0: start},
    )  # fmt: skip
    for first, at in places.items():
        for lane in active:
            for n in range(size // 4):
                place = int(start[lane]) + step * at + 4 * n
                if place < 1 << 16:
                    expected[place : place + 4] = data[first + n][lane : lane + 1].view(np.uint8)
    assert (runner.lds == expected).all()


@both_waves
@every_level
def test_lds_places_by_lane_and_exchanges_of_two(runner: WaveRunner, level: int, wave_size: int) -> None:
    fill(runner.lds[:4096], 790)
    words = runner.lds[:4096].view(np.uint32)
    before = words.copy()
    lanes = np.arange(wave_size)
    outcome = runner.barrier(
        "ds_load_addtid_b32 v8 offset:16\n"
        "ds_storexchg_2addr_rtn_b32 v[10:11], v0, v1, v2 offset0:1 offset1:0\n"
        "ds_store_addtid_b32 v1 offset:2048",
        level=level, wave_size=wave_size, sgprs={M0: 64},
        vgprs={0: (1024 + 8 * lanes).astype(np.uint32), 1: lanes + 100, 2: lanes + 200},
    )  # fmt: skip
    assert (outcome.vgprs[8] == before[20 + lanes]).all()
    assert (outcome.vgprs[10] == before[257 + 2 * lanes]).all()
    assert (outcome.vgprs[11] == before[256 + 2 * lanes]).all()
    assert (words[257 + 2 * lanes] == lanes + 100).all()
    assert (words[256 + 2 * lanes] == lanes + 200).all()
    assert (words[528 + lanes] == lanes + 100).all()


@every_level
def test_double_precision_minimum_in_lds(runner: WaveRunner, level: int) -> None:
    doubles = runner.lds[:256].view(np.float64)
    doubles[:] = 1.0
    data = np.linspace(-3, 3, 32)
    low, high = split(data.view(np.uint64))
    outcome = runner.barrier(
        "ds_min_rtn_f64 v[8:9], v0, v[2:3]\n ds_max_f64 v0, v[2:3] offset:8", level=level,
        vgprs={0: np.zeros(32, np.uint32), 2: low, 3: high},
    )  # fmt: skip
    assert (doubles[0], doubles[1]) == (-3.0, 3.0)
    assert outcome.v64(8).view(np.float64).tolist() == [1.0, *[-3.0] * 31]
