"""How waves start: registers, work-item ids, scratch."""

import itertools
import struct

import pytest
from engine_card import (
    BASE,
    ENDS,
    SCRATCH,
)
from engine_kernels import recorded, records, sgprs

from barewave.emulator.engine import InterruptKind


@pytest.mark.parametrize("wave_size", [32, 64])
def test_initial_state_of_a_grid_with_partial_workgroups(card, wave_size):
    kernel = records(
        card, wave_size=wave_size, users=15, properties=0x8 | 2 | 4 | 0x10 | 0x40, ids=2, rsrc2=0x780
    )
    card.queue(tmpring=64 | 8 << 12, lane_bytes=64)
    grid, block = (13, 7, 5), (5, 4, 3)
    card.run(kernel, grid, block, kernarg=0x1234_5678_9ABC, private=13, lds=100)
    seen = set()
    for data in recorded(card):
        s = sgprs(data)
        at = 9  # the pairs dispatch_ptr, queue_ptr, kernarg_ptr, dispatch_id, and private_segment_size
        assert s[0:2] == (0x100000, 1)
        assert s[2:4] == (0x200000, 1)
        assert s[4:6] == (0x5678_9ABC, 0x1234)
        assert s[6:8] == (0, 0)
        assert s[8] == 16
        at = 15
        group = s[at : at + 3]
        size = [min(block[i], grid[i] - group[i] * block[i]) for i in range(3)]
        items = list(itertools.product(*(range(n) for n in reversed(size))))
        waves = -(-len(items) // wave_size)
        info = s[at + 3]
        wave = info >> 20 & 31
        assert info == (wave == 0) << 31 | wave << 20 | waves
        mine = items[wave * wave_size : (wave + 1) * wave_size]
        assert s[126] | s[127] << 32 == (1 << len(mine)) - 1
        v0 = struct.unpack_from(f"<{len(mine)}I", data, 1024)
        assert v0 == tuple(x | y << 10 | z << 20 for z, y, x in mine)
        assert s[116:120] == (*group, wave)
        mode, lds_size, vgprs = struct.unpack_from("<I8xII", data, 524)
        assert (mode, lds_size, vgprs) == (0x3C0 - 0x100 * 0, 1024, 24 if wave_size == 32 else 12)
        flat, _, scratch_size, size_of_wave = struct.unpack_from("<QQII", data, 544)
        assert (flat - BASE - SCRATCH) % 2048 == 0
        assert (scratch_size, size_of_wave) == (16 * wave_size, wave_size)
        seen.add((group, wave))
    groups = [range(-(-grid[i] // block[i])) for i in range(3)]
    assert {group for group, _ in seen} == set(itertools.product(*groups))
    assert len(seen) == len(recorded(card))


def test_a_wave_without_scratch_says_so(card):
    kernel = records(card)
    card.queue()
    card.run(kernel)
    (data,) = recorded(card)
    assert struct.unpack_from("<QQI", data, 544) == (0, 0, 0)
    assert sgprs(data)[119] == 1 << 6


def test_item_ids_beyond_the_descriptors_count_are_zero(card):
    kernel = records(card, ids=1)
    card.queue()
    card.run(kernel, (2, 2, 2), (2, 2, 2))
    (data,) = recorded(card)
    assert struct.unpack_from("<8I", data, 1024) == (0, 1, 1024, 1025) * 2


def test_scratch_blocks_of_resident_waves_are_apart(card):
    """Each wave writes its index to its block at a barrier, and finds it there behind the barrier."""
    kernel = card.kernel("""
  %at = getelementptr i8, ptr %wave, i64 552
  %scratch = load ptr, ptr %at
  %id.at = getelementptr i8, ptr %wave, i64 576
  %id = load i32, ptr %id.at
  %scc.at = getelementptr i8, ptr %wave, i64 520
  %phase = load i32, ptr %scc.at
  %second = icmp eq i32 %phase, 1
  br i1 %second, label %check, label %write
write:
  store i32 %id, ptr %scratch
  store i32 1, ptr %scc.at
  ret i32 1
check:
  %found = load i32, ptr %scratch
  %same = icmp eq i32 %found, %id
  %reason = select i1 %same, i32 0, i32 6
  ret i32 %reason
""")
    card.queue(tmpring=6 | 4 << 12, lane_bytes=16)  # 36 blocks of 1 KiB: one group of 32 waves at a time
    card.run(kernel, (1024 * 20, 1, 1), (1024, 1, 1), private=8)


def test_scratch_that_is_not_mapped_is_a_page_fault(card):
    kernel = card.kernel(ENDS)
    card.queue(tmpring=6 | 4 << 12, lane_bytes=16)
    struct.pack_into("<Q", card.memory, 0x200000 + 160, 0x7_0000_0000)
    card.engine.set_queue_active(0, False)
    card.engine.set_queue_active(0, True)
    card.dispatch(kernel, private=8)
    (record,) = card.interrupts(InterruptKind.PAGE_FAULT)
    assert record.address & ~0xFFFF == 0x7_0000_0000
