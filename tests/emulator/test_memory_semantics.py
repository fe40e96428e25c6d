"""Loads and stores of the shader engine, by every way that compiled code takes, against numpy."""

from __future__ import annotations

import ctypes
import mmap
import struct

import numpy as np
import pytest
from engine_card import BASE, READ_ONLY
from memory_access import (
    ACTIVE,
    LAST,
    LOADS,
    M32,
    M64,
    OLD,
    PLACE,
    ROOM,
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

from barewave.emulator.shader.waves import CACHE_SLOT_SIZE, LOAD_SLOTS, Reason


def space(text: str, form: str) -> str:
    """A space's operands; registers v0 (offset), v[2:3] (address), s[4:5] (base)."""
    return text.format(**{
        "saddr": {"a": "v0", "s": "s[4:5] offset:-8"}, "vaddr": {"a": "v[2:3]", "s": "off offset:16"},
        "flat": {"a": "v[2:3]", "s": "offset:24"},
    }[form])  # fmt: skip


SHIFTS = {"saddr": -8, "vaddr": 16, "flat": 24}


@both_waves
@every_level
@pytest.mark.parametrize("form", SHIFTS)
@pytest.mark.parametrize("kind", LOADS)
def test_loads(runner: WaveRunner, kind: str, form: str, level: int, wave_size: int) -> None:
    data = fill(runner.memory(PLACE, ROOM), 701)
    size = LOADS[kind][0]
    comma = "" if form == "flat" else ","
    name = "flat" if form == "flat" else "global"
    text = space(f"{name}_load_{kind} {registers(8, size)}, {{a}}{comma} {{s}}", form)
    for places in patterns(wave_size, size, ROOM).values():
        for active in (-1, ACTIVE):
            low, high = split(PLACE + places - SHIFTS[form])
            outcome = runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active,
                vgprs={0: (places + 100).astype(np.uint32), 2: low, 3: high},
                sgprs={4: PLACE - 100 + 8 & M32, 5: PLACE >> 32},
            )  # fmt: skip
            check_load(outcome, kind, data, places, active)


@both_waves
@every_level
@pytest.mark.parametrize("form", SHIFTS)
@pytest.mark.parametrize("kind", STORES)
def test_stores(runner: WaveRunner, kind: str, form: str, level: int, wave_size: int) -> None:
    size, shift = STORES[kind]
    rng = np.random.default_rng(702)
    comma = "" if form == "flat" else ","
    name = "flat" if form == "flat" else "global"
    text = space(f"{name}_store_{kind} {{a}}, {registers(8, size)}{comma} {{s}}", form)
    for places in patterns(wave_size, size, ROOM).values():
        for active in (-1, ACTIVE):
            memory = runner.memory(PLACE, ROOM)
            expected = fill(memory, 703)
            low, high = split(PLACE + places - SHIFTS[form])
            data = {8 + n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(4)}
            runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active,
                vgprs={0: (places + 100).astype(np.uint32), 2: low, 3: high} | data,
                sgprs={4: PLACE - 100 + 8 & M32, 5: PLACE >> 32},
            )  # fmt: skip
            for lane, place in enumerate(places.tolist()):
                if active >> lane & 1:
                    whole = sum(int(data[8 + n][lane]) << 32 * n for n in range(4)) >> shift
                    value = (whole & (1 << 8 * size) - 1).to_bytes(size, "little")
                    expected[place : place + size] = np.frombuffer(value, np.uint8)
            assert (memory == expected).all()


SCRATCH = 256


@both_waves
@every_level
@pytest.mark.parametrize(
    "form", ["v0, off offset:4", "off, s6 offset:4", "v0, s6 offset:-4", "off, off offset:20"]
)
@pytest.mark.parametrize("kind", ["b32", "b64", "b96", "b128"])
def test_scratch(runner: WaveRunner, kind: str, form: str, level: int, wave_size: int) -> None:
    size = LOADS[kind][0]
    rng = np.random.default_rng(720)
    data = {8 + n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(4)}
    fill(runner.scratch, 721)
    place, base = (16 + np.arange(wave_size) % 3).astype(np.uint32), 12
    address, rest = form.split(", ")
    loads = registers(16, size)
    outcome = runner.barrier(
        f"scratch_store_{kind} {address}, {registers(8, size)}, {rest}\n scratch_load_{kind} {loads}, {form}",
        level=level, wave_size=wave_size, exec_bits=ACTIVE, scratch=SCRATCH, vgprs=data | {0: place},
        sgprs={6: base},
    )  # fmt: skip
    memory = runner.scratch
    for lane in np.flatnonzero(on(wave_size, ACTIVE)).tolist():
        offset = (int(place[lane]) if address == "v0" else 0) + (base if "s6" in form else 0)
        offset += int(form.rpartition(":")[2])
        whole = b"".join(data[8 + n][lane : lane + 1].tobytes() for n in range(size // 4))
        for n, byte in enumerate(whole):
            at = (offset + n) // 4 * 4 * wave_size + 4 * lane + (offset + n) % 4
            assert memory[at] == byte
        assert [outcome.vgprs[16 + n][lane] for n in range(size // 4)] == [
            data[8 + n][lane] for n in range(size // 4)
        ]


@every_level
def test_scratch_beyond_its_end_faults(runner: WaveRunner, level: int) -> None:
    outcome = runner.run(f"scratch_load_b32 v1, off, off offset:{SCRATCH}", level=level, scratch=SCRATCH)
    assert outcome.reason == Reason.FAULT


@every_level
@pytest.mark.parametrize("dwords", [1, 2, 4, 8, 16])
def test_scalar_loads(runner: WaveRunner, dwords: int, level: int) -> None:
    data = fill(runner.memory(PLACE, ROOM), 722)
    where = f"s[16:{15 + dwords}]" if dwords > 1 else "s16"
    load = f"s_load_b{32 * dwords} {where}, s[4:5], s6 offset:-8"
    text = f"{load}\n {load}"
    for extra in (0, 3, 256):
        outcome = runner.barrier(text, level=level, sgprs={4: PLACE & M32, 5: PLACE >> 32, 6: 64 + extra})
        at = 56 + extra & ~3
        assert outcome.sgprs[16 : 16 + dwords].tolist() == data[at : at + 4 * dwords].view(np.uint32).tolist()


@every_level
def test_a_scalar_load_to_null_changes_no_register(runner: WaveRunner, level: int) -> None:
    sgprs = {4: PLACE & M32, 5: PLACE >> 32, M0: 77}
    outcome = runner.barrier("s_load_b32 null, s[4:5], 0x0", level=level, sgprs=sgprs)
    assert outcome.sgprs[M0] == 77


@every_level
def test_flat_addresses_reach_lds_and_scratch(runner: WaveRunner, level: int) -> None:
    lds, memory = fill(runner.lds, 723), fill(runner.memory(PLACE, ROOM), 724)
    fill(runner.scratch, 725)
    lanes = np.arange(32)
    addresses = np.where(
        lanes % 3 == 0, (1 << 48) + 4 * lanes, np.where(lanes % 3 == 1, (2 << 48) + 8, PLACE)
    )
    low, high = split(addresses)
    outcome = runner.barrier(
        "flat_load_b32 v8, v[2:3] offset:4", level=level, vgprs={2: low, 3: high}, scratch=SCRATCH
    )
    for lane in range(32):
        if lane % 3 == 0:
            expected = lds[4 * lane + 4 : 4 * lane + 8]
        elif lane % 3 == 1:
            expected = runner.scratch[3 * 128 + 4 * lane : 3 * 128 + 4 * lane + 4]
        else:
            expected = memory[4:8]
        assert outcome.vgprs[8][lane] == expected.copy().view(np.uint32)[0]


@both_waves
@every_level
@pytest.mark.parametrize("bad", [0, 5, 31])
def test_a_lane_outside_of_memory_faults_and_nothing_is_written(
    runner: WaveRunner, bad: int, level: int, wave_size: int
) -> None:
    addresses = PLACE + 4 * np.arange(wave_size)
    addresses[bad] = LAST - 2
    low, high = split(addresses)
    vgprs = {2: low, 3: high}
    for warm in (False, True):
        if warm:
            good_low, good_high = split(PLACE + 4 * np.arange(wave_size))
            runner.barrier("global_load_b32 v8, v[2:3], off", level=level, wave_size=wave_size,
                           vgprs={2: good_low, 3: good_high})  # fmt: skip
        outcome = runner.run("global_load_b32 v8, v[2:3], off\n s_barrier", level=level, wave_size=wave_size,
                             vgprs=vgprs)  # fmt: skip
        assert outcome.reason == Reason.FAULT
        assert outcome.pc == 0x10_0000
        assert runner.worker_field("fault_address", np.uint64)[0] == LAST
        assert runner.worker_field("fault_lane", np.uint32)[0] == bad
        assert set(outcome.vgprs[8].tolist()) == {OLD}
    # a lane that is switched off may point anywhere
    outcome = runner.barrier("global_load_b32 v8, v[2:3], off", level=level, wave_size=wave_size, vgprs=vgprs,
                             exec_bits=~(1 << bad))  # fmt: skip
    assert outcome.vgprs[8][bad] == OLD


@every_level
def test_a_store_to_memory_that_may_only_be_read_faults(runner: WaveRunner, level: int) -> None:
    low, high = split(BASE + READ_ONLY + 4 * np.arange(32))
    for text in ("global_load_b32 v8, v[2:3], off\n", ""):
        outcome = runner.run(text + "global_store_b32 v[2:3], v8, off\n s_barrier", level=level,
                             vgprs={2: low, 3: high})  # fmt: skip
        assert outcome.reason == Reason.FAULT
        assert runner.worker_field("fault_write", np.uint32)[0] == 1


@pytest.mark.parametrize("text", ["global_load_b32 v8, v[2:3], off", "global_load_b32 v8, v2, s[4:5]"])
def test_low_halves_that_wrap_around_are_no_row(runner: WaveRunner, text: str) -> None:
    """From 0xfffffff0 on, the next lanes' addresses are 4 GiB back, not 4 bytes on.

    Offsets of 2 GiB and more to a scalar base go to the helper, which does not know this memory.
    """
    room = mmap.mmap(-1, (4 << 30) + 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000)  # no reserve
    view = ctypes.c_char.from_buffer(room)
    start = 0x7_0000_0000
    runner.worker[LOAD_SLOTS : LOAD_SLOTS + CACHE_SLOT_SIZE * 4].view(np.uint64).reshape(4, 4)[:, :3] = (
        start, len(room), ctypes.addressof(view) - start + (1 << 64) & M64
    )  # fmt: skip
    struct.pack_into("<4I", room, 0xFFFFFFF0, 1, 2, 3, 4)
    struct.pack_into("<28I", room, 0, *range(5, 33))
    low = (0xFFFFFFF0 + 4 * np.arange(32) & M32).astype(np.uint32)
    vgprs = {2: low, 3: np.full(32, start >> 32, np.uint32)}
    outcome = runner.run(text + "\n s_barrier", vgprs=vgprs, sgprs={4: 0, 5: start >> 32})
    runner.worker[LOAD_SLOTS : LOAD_SLOTS + CACHE_SLOT_SIZE * 4] = 0
    if "off" in text:
        assert outcome.vgprs[8].tolist() == list(range(1, 33))
    else:
        assert outcome.reason == Reason.FAULT
    del view
    room.close()
