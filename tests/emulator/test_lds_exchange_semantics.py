"""LDS instructions that count lanes, exchange on condition or wrap, and addresses made of lane numbers."""

from __future__ import annotations

import numpy as np
import pytest
from memory_access import PLACE, ROOM, fill
from shader_harness import Array, both_waves, every_level
from wave_runner import M0, WaveRunner

ACTIVE = 0x0F3355AA_5A0FF123


def lds(runner: WaveRunner) -> Array:
    """LDS as dwords."""
    return runner.lds.view(np.uint32)


@both_waves
@every_level
@pytest.mark.parametrize(("name", "sign"), [("ds_append", 1), ("ds_consume", -1)])
def test_lanes_are_counted_once(runner: WaveRunner, name: str, sign: int, level: int, wave_size: int) -> None:
    active = ACTIVE & (1 << wave_size) - 1
    for exec_bits in (active, 0, -1):
        lds(runner)[:] = 1000
        got = runner.barrier(
            f"{name} v8 offset:8", level=level, wave_size=wave_size, exec_bits=exec_bits,
            sgprs={M0: 16 << 16 | 77},
        )  # fmt: skip
        count = (exec_bits & (1 << wave_size) - 1).bit_count()
        assert int(lds(runner)[6]) == 1000 + sign * count
        assert (np.delete(lds(runner), 6) == 1000).all()
        for lane in range(wave_size):
            assert int(got.vgprs[8, lane]) == (1000 if exec_bits >> lane & 1 else 0xDEADBEEF)


@both_waves
@every_level
def test_wrap_and_conditional_exchange_in_lane_order(runner: WaveRunner, level: int, wave_size: int) -> None:
    rng = np.random.default_rng(5)
    place = (rng.integers(0, 8, wave_size) * 8).astype(np.uint32)
    limit, below = (rng.integers(1, 50, wave_size).astype(np.uint32) for _ in range(2))
    start = rng.integers(0, 60, 32).astype(np.uint32)
    lds(runner)[:32] = start
    got = runner.barrier("ds_wrap_rtn_b32 v8, v0, v2, v3", level=level, wave_size=wave_size,
                         vgprs={0: place, 2: limit, 3: below})  # fmt: skip
    model = start.copy()
    for lane in range(wave_size):
        old = model[place[lane] // 4]
        assert got.vgprs[8, lane] == old
        model[place[lane] // 4] = old - limit[lane] if old >= limit[lane] else old + below[lane]
    assert (lds(runner)[:32] == model).all()

    data = rng.integers(0, 1 << 32, (2, wave_size), np.uint32)
    odd = place + rng.integers(0, 8, wave_size).astype(np.uint32)
    got = runner.barrier("ds_condxchg32_rtn_b64 v[8:9], v0, v[2:3]", level=level, wave_size=wave_size,
                         vgprs={0: odd, 2: data[0], 3: data[1]})  # fmt: skip
    for lane in range(wave_size):
        for n in range(2):
            where = place[lane] // 4 + n
            assert got.vgprs[8 + n, lane] == model[where]
            if data[n, lane] >> 31:
                model[where] = data[n, lane] & 0x7FFFFFFF
    assert (lds(runner)[:32] == model).all()


@both_waves
@every_level
def test_addresses_of_lane_numbers(runner: WaveRunner, level: int, wave_size: int) -> None:
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 6)
    words = memory.view(np.uint32)
    data = np.arange(wave_size, dtype=np.uint32) ^ 0x1234
    got = runner.barrier(
        "global_load_addtid_b32 v8, s[4:5] offset:16\n global_store_addtid_b32 v9, s[4:5] offset:1024",
        level=level, wave_size=wave_size, sgprs={4: PLACE & 0xFFFFFFFF, 5: PLACE >> 32}, vgprs={9: data},
    )  # fmt: skip
    assert (got.vgprs[8] == words[4 : 4 + wave_size]).all()
    assert (words[256 : 256 + wave_size] == data).all()


def test_the_global_data_share_is_refused(runner: WaveRunner) -> None:
    for text in ("ds_add_u32 v0, v1 gds", "ds_load_b32 v0, v1 gds", "ds_append v0 gds"):
        translation = runner.translate(text, 32, 2)
        assert "GDS" in next(iter(translation.unsupported.values()))
