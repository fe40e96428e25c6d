"""Buffer instructions: addresses, range checks and formats against a plain model."""

from __future__ import annotations

import numpy as np
import pytest
from memory_access import PLACE, ROOM, fill
from shader_harness import Array, both_waves, every_level
from wave_runner import WaveRunner

from barewave.emulator.shader.waves import Reason

RAW, BY_INDEX, NEVER, BY_BYTES = 0, 1, 2, 3


def descriptor(
    base: int, records: int, *, stride: int = 0, swizzle: int = 0, group: int = 0, check: int = BY_BYTES,
    number: int = 22, selectors: int = 0o7654, add_tid: int = 0,
) -> dict[int, int]:  # fmt: skip
    """A V# in s[4:7]."""
    return {
        4: base & 0xFFFFFFFF,
        5: base >> 32 | stride << 16 | swizzle << 30,
        6: records,
        7: selectors | number << 12 | group << 21 | add_tid << 23 | check << 28,
    }


def dword(memory: Array, place: int) -> int:
    """A dword of memory."""
    return int.from_bytes(bytes(memory[place : place + 4]), "little")


@both_waves
@every_level
def test_raw_loads_are_checked_dword_by_dword(runner: WaveRunner, level: int, wave_size: int) -> None:
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 1)
    offsets = np.arange(wave_size, dtype=np.uint32) * 20
    limit = 20 * 16 + 6
    sgprs = descriptor(PLACE, limit) | {8: 4}
    got = runner.barrier(
        "buffer_load_b128 v[8:11], v0, s[4:7], s8 offen offset:8",
        level=level, wave_size=wave_size, sgprs=sgprs, vgprs={0: offsets},
    )  # fmt: skip
    for lane, start in enumerate(offsets.tolist()):
        for n in range(4):
            place = start + 8 + 4 + 4 * n
            want = dword(memory, place) if place + 4 <= limit else 0
            assert int(got.vgprs[8 + n, lane]) == want, (lane, n)


@both_waves
@every_level
def test_structured_and_swizzled_addresses(runner: WaveRunner, level: int, wave_size: int) -> None:
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 2)
    rng = np.random.default_rng(3)
    index = rng.integers(0, 40, wave_size).astype(np.uint32)
    offset = rng.integers(0, 6, wave_size).astype(np.uint32) * 4
    for swizzle, group, element in ((0, 0, 0), (1, 0, 4), (1, 3, 4), (3, 1, 16)):
        sgprs = descriptor(PLACE, 32, stride=16, swizzle=swizzle, group=group, check=RAW) | {8: 64}
        got = runner.barrier(
            "buffer_load_b32 v8, v[0:1], s[4:7], s8 idxen offen",
            level=level, wave_size=wave_size, sgprs=sgprs, vgprs={0: index, 1: offset},
        )  # fmt: skip
        for lane, (i, o) in enumerate(zip(index.tolist(), offset.tolist(), strict=True)):
            if swizzle:
                size = 8 << group
                place = ((i // size) * 16 + o // element * element) * size
                place += i % size * element + o % element
            else:
                place = i * 16 + o
            inside = i < 32 and o + 4 <= 16
            want = dword(memory, 64 + place) if inside else 0
            assert int(got.vgprs[8, lane]) == want, (swizzle, lane)


@every_level
def test_stores_and_atomics_out_of_range_are_dropped(runner: WaveRunner, level: int) -> None:
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 3)
    before = memory.copy()
    offsets = np.arange(32, dtype=np.uint32) * 8
    data = np.arange(1, 33, dtype=np.uint32)
    sgprs = descriptor(PLACE, 100)
    runner.barrier(
        "buffer_store_b64 v[8:9], v0, s[4:7], 0 offen\n buffer_atomic_add_u32 v8, v0, s[4:7], 0 offen glc",
        level=level, sgprs=sgprs, vgprs={0: offsets, 8: data, 9: data},
    )  # fmt: skip
    want = before.copy()
    for lane in range(32):
        for n in range(2):
            if lane * 8 + 4 * n + 4 <= 100:
                value = int(data[lane]) * (2 if n == 0 else 1)
                place = lane * 8 + 4 * n
                want[place : place + 4] = np.frombuffer(value.to_bytes(4, "little"), np.uint8)
    assert (memory == want).all()


@pytest.mark.parametrize(
    ("number", "raw", "wanted"),
    [
        (42, "80ff0001", [128 / 255, 1.0, 0.0, 1 / 255]),
        (43, "807f0081", [-1.0, 1.0, 0.0, -1.0]),
        (29, "003c00c0", [1.0, -2.0, 0.0, 1.0]),
        (30, "c083", None),
        (22, "0000803f", [1.0, 0.0, 0.0, 1.0]),
    ],
)
def test_float_formats(runner: WaveRunner, number: int, raw: str, wanted: list[float] | None) -> None:
    memory = runner.memory(PLACE, ROOM)
    memory[:] = 0
    data = bytes.fromhex(raw)
    memory[: len(data)] = np.frombuffer(data, np.uint8)
    sgprs = descriptor(PLACE, 1024, number=number)
    got = runner.barrier(
        """buffer_load_format_xyzw v[8:11], off, s[4:7], 0
           buffer_load_d16_format_xyzw v[12:13], off, s[4:7], 0""",
        sgprs=sgprs,
    )
    values = got.vgprs[8:12, 0].copy().view(np.float32)
    if wanted is not None:
        assert values.tolist() == np.array(wanted, np.float32).tolist()
    halves = got.vgprs[12:14, 0].copy().view(np.float16)
    assert halves.tolist() == values.astype(np.float16).tolist()


@every_level
def test_stored_formats_are_loaded_again(runner: WaveRunner, level: int) -> None:
    memory = runner.memory(PLACE, ROOM)
    rng = np.random.default_rng(4)
    for number, size in ((1, 1), (42, 4), (46, 4), (41, 4), (50, 8), (57, 8), (63, 16), (30, 4), (31, 4)):
        fill(memory, number)
        is_float = number in (42, 50, 57, 63, 30, 31, 1)
        components = rng.random((4, 32)).astype(np.float32).view(np.uint32) if is_float else None
        if components is None:
            components = rng.integers(0, 200, (4, 32)).astype(np.uint32)
        sgprs = descriptor(PLACE, 32, stride=size, number=number, check=BY_INDEX)
        text = """buffer_store_format_xyzw v[8:11], v0, s[4:7], 0 idxen
          buffer_load_format_xyzw v[12:15], v0, s[4:7], 0 idxen
          buffer_store_format_xyzw v[12:15], v0, s[4:7], 0 idxen offset:0
          buffer_load_format_xyzw v[16:19], v0, s[4:7], 0 idxen"""
        vgprs = {0: np.arange(32, dtype=np.uint32)} | {8 + n: row for n, row in enumerate(components)}
        got = runner.barrier(text, level=level, sgprs=sgprs, vgprs=vgprs)
        assert (got.vgprs[12:16] == got.vgprs[16:20]).all(), number
        first = got.vgprs[12]
        if number == 63:
            assert (got.vgprs[12:16] == components).all()
        elif is_float:
            assert abs(first.view(np.float32) - components[0].view(np.float32)).max() < 0.1
        elif number == 46:
            assert (first == components[0]).all()


@every_level
def test_scalar_buffer_loads_read_zero_behind_the_end(runner: WaveRunner, level: int) -> None:
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 5)
    for records in (0, 12, 13, 15, 16, 22, 24, 64):
        for last in (0, descriptor(PLACE, 0)[7]):  # the format does not count
            sgprs = descriptor(PLACE, records) | {1: 8, 7: last}
            text = "s_buffer_load_b128 s[12:15], s[4:7], s1 offset:0x4"
            got = runner.barrier(text, level=level, sgprs=sgprs)
            for n in range(4):
                place = 12 + 4 * n
                # a dword is in range where its first byte is
                assert int(got.sgprs[12 + n]) == (dword(memory, place) if place < records else 0)


@every_level
def test_low_bits_of_a_scalar_buffer_offset_count_for_the_range_alone(runner: WaveRunner, level: int) -> None:
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 6)
    for soffset, records in ((7, 6), (5, 6), (7, 8), (8, 8)):
        sgprs = descriptor(PLACE + 2, records) | {1: soffset}
        got = runner.barrier("s_buffer_load_b32 s12, s[4:7], s1", level=level, sgprs=sgprs)
        assert int(got.sgprs[12]) == (dword(memory, soffset & ~3) if soffset < records else 0)


@every_level
def test_a_negative_scalar_buffer_offset_is_a_memory_violation(runner: WaveRunner, level: int) -> None:
    runner.memory(PLACE, ROOM)
    text = ".long 0xf4200002, 0xf81ffffc"  # s_buffer_load_b32 s0, s[4:7], -0x4, which no assembler takes
    outcome = runner.run(text + "\n s_endpgm", level=level, sgprs=descriptor(PLACE, 64))
    assert outcome.reason == Reason.ALIGNMENT


@every_level
def test_a_null_descriptor_reads_zero(runner: WaveRunner, level: int) -> None:
    sgprs = dict.fromkeys(range(4, 8), 0)
    got = runner.barrier("buffer_load_b64 v[8:9], off, s[4:7], 0\n buffer_store_b32 v8, off, s[4:7], 0",
                         level=level, sgprs=sgprs)  # fmt: skip
    assert (got.vgprs[8:10] == 0).all()
