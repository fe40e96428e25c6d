"""Regions: what is found from an address, where waves may enter, what bytes it was made from."""

from __future__ import annotations

import struct
from collections.abc import Callable

from barewave.emulator.shader.control_flow import discover

BASE = 0x7F0000001000
S_NOP, S_ENDPGM, S_BARRIER = 0xBF800000, 0xBFB00000, 0xBFBD0000
S_ADD = 0x80008000  # s_add_u32 s0, s0, 0


def s_branch(distance: int) -> int:
    return 0xBFA00000 | distance & 0xFFFF


def s_cbranch_scc1(distance: int) -> int:
    return 0xBFA20000 | distance & 0xFFFF


def s_setpc(register: int) -> int:
    return 0xBE804800 | register


def reader(words: list[int], base: int = BASE) -> Callable[[int, int], bytes | None]:
    code = struct.pack(f"<{len(words)}I", *words)
    padded = code + bytes(-(base + len(code)) % 4096)

    def read(address: int, length: int) -> bytes | None:
        start = address - (base & ~4095)
        whole = bytes(base & 4095) + padded
        return whole[start : start + length] if start >= 0 and start + length <= len(whole) else None

    return read


def test_straight_code_is_one_block() -> None:
    region = discover(reader([S_NOP, S_ADD, S_ENDPGM, S_NOP]), BASE, 32)
    assert list(region.blocks) == [BASE]
    assert [i.name for _, i in region.blocks[BASE].instructions] == ["s_nop", "s_add_u32", "s_endpgm"]
    assert region.extents == [(BASE, 12)]
    assert region.entries == [BASE]


def test_loop_head_is_an_entry() -> None:
    region = discover(reader([S_NOP, S_ADD, s_cbranch_scc1(-2), S_ENDPGM]), BASE, 32)
    assert list(region.blocks) == [BASE, BASE + 4, BASE + 12]
    assert region.entries == [BASE, BASE + 4]


def test_a_forward_branch_leaves_what_it_skips_out_of_the_extents() -> None:
    region = discover(reader([s_branch(2), 0, 0, S_ENDPGM]), BASE, 32)
    assert list(region.blocks) == [BASE, BASE + 12]
    assert region.extents == [(BASE, 4), (BASE + 12, 4)]


def test_a_wave_resumes_behind_a_barrier() -> None:
    region = discover(reader([S_BARRIER, S_ENDPGM]), BASE, 32)
    assert region.entries == [BASE, BASE + 4]


def test_unknown_jump_ends_the_region() -> None:
    region = discover(reader([s_setpc(30), S_ADD]), BASE, 32)
    assert list(region.blocks) == [BASE]
    assert region.extents == [(BASE, 4)]


def test_unmapped_code_is_an_empty_block() -> None:
    words = [S_NOP] * 1024
    region = discover(reader(words), BASE, 32, limit=2000)
    assert region.blocks[BASE + 4096].instructions == []
    assert sum(length for _, length in region.extents) == 4096


def test_the_limit_cuts_a_long_block() -> None:
    region = discover(reader([S_NOP] * 100 + [S_ENDPGM]), BASE, 32, limit=40)
    assert sum(len(block.instructions) for block in region.blocks.values()) == 40
    assert region.blocks[BASE].next == BASE + 160


def test_an_instruction_may_cross_a_page() -> None:
    base = BASE + 4096 - 4
    region = discover(reader([0xBE8000FF, 0x12345678, S_ENDPGM], base), base, 32)
    names = [i.name for _, i in region.blocks[base].instructions]
    assert names == ["s_mov_b32", "s_endpgm"]


def test_bytes_that_are_no_instruction_end_the_region() -> None:
    region = discover(reader([S_NOP, 0xFFFFFFFF, S_ENDPGM]), BASE, 32)
    assert [i.format for _, i in region.blocks[BASE].instructions] == ["SOPP", "DATA"]
