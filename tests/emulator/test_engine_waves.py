"""Waves: initial state, barriers, yielding, preemption, faults, and the life of compiled code."""

import itertools
import struct
import threading
import time

import pytest
from engine_card import (
    ALIGNMENT,
    BASE,
    DATA,
    END,
    ENDS,
    FAULT,
    HALT,
    READ_ONLY,
    SCRATCH,
    SLEEP,
    UNSUPPORTED,
    Card,
)

from barewave.emulator.command_processor.scheduler import EngineError, QueueStatus
from barewave.emulator.engine import InterruptKind

# Copies the wave's block to DATA + 4096 + 2048 * n, n counted at DATA.
RECORDS = """
  %n = atomicrmw add ptr inttoptr (i64 COUNTER to ptr), i64 1 seq_cst
  %offset = mul i64 %n, 2048
  %to = getelementptr i8, ptr inttoptr (i64 TABLE to ptr), i64 %offset
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %wave, i64 1280, i1 false)
  ret i32 0
"""
# A loop that only the stop word ends; reason and exit condition are filled in.
LOOP = """
entry:
  br label %loop
loop:
  %word = load volatile i32, ptr inttoptr (i64 WORD to ptr)
  %go = icmp CONDITION
  br i1 %go, label %done, label %again
again:
  %stop = load volatile i32, ptr %worker
  %stopped = icmp ne i32 %stop, 0
  br i1 %stopped, label %leave, label %loop
leave:
  ret i32 5
done:
  DONE
  ret i32 0
"""


@pytest.fixture
def card():
    card = Card()
    yield card
    card.close()


def returns(reason):
    return f"ret i32 {reason}"


def records(card, **more):
    table = card.host + DATA + 4096
    text = RECORDS.replace("COUNTER", str(card.host + DATA)).replace("TABLE", str(table))
    return card.kernel(text, **more)


def recorded(card):
    """The waves' blocks, in any order."""
    count = card.words(DATA, 1)[0]
    return [card.memory[at : at + 1280] for at in range(DATA + 4096, DATA + 4096 + 2048 * count, 2048)]


def loop(card, condition, done="", word=0):
    text = LOOP.replace("WORD", str(card.host + DATA + word)).replace("CONDITION", condition)
    return card.kernel(text.replace("DONE", done).replace("HOST", str(card.host + DATA)))


def sgprs(block):
    return struct.unpack_from("<128I", block, 8)


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


@pytest.mark.parametrize(("block", "count"), [(32, 1), (64, 2), (1024, 32), (1000, 32)])
def test_no_wave_passes_a_barrier_before_all_have_come(card, block, count):
    kernel = card.kernel(
        """
  %scc = getelementptr i8, ptr %wave, i64 520
  %lds.at = getelementptr i8, ptr %wave, i64 528
  %lds = load ptr, ptr %lds.at
  %phase = load i32, ptr %scc
  %next = add i32 %phase, 1
  store i32 %next, ptr %scc
  switch i32 %phase, label %middle [ i32 0, label %first ]
first:
  %wave0.at = getelementptr i8, ptr %wave, i64 576
  %wave0 = load i32, ptr %wave0.at
  %is0 = icmp eq i32 %wave0, 0
  br i1 %is0, label %clear, label %arrive
clear:
  store i32 0, ptr %lds
  br label %arrive
arrive:
  %old = load i32, ptr %lds
  %new = add i32 %old, 1
  store i32 %new, ptr %lds
  ret i32 1
middle:
  %all = load i32, ptr %lds
  %good = icmp eq i32 %all, COUNT
  %reason = select i1 %good, i32 0, i32 6
  ret i32 %reason
""".replace("COUNT", str(count))
    )
    card.queue()
    card.run(kernel, (block * 50, 1, 1), (block, 1, 1), lds=64)


def test_a_barrier_does_not_wait_for_waves_that_have_ended(card):
    kernel = card.kernel("""
  %scc = getelementptr i8, ptr %wave, i64 520
  %phase = load i32, ptr %scc
  store i32 1, ptr %scc
  %index.at = getelementptr i8, ptr %wave, i64 576
  %number = load i32, ptr %index.at
  %odd = and i32 %number, 1
  %passed = or i32 %odd, %phase
  %reason = sub i32 1, %passed
  ret i32 %reason
""")
    card.queue()
    card.run(kernel, (512, 1, 1), (256, 1, 1))


def test_a_wave_may_spin_on_a_later_wave_of_its_group(card):
    """Wave 0 waits for a word that the group's last wave sets, and never yields by itself."""
    text = LOOP.replace("WORD", str(card.host + DATA)).replace("CONDITION", "eq i32 %word, %index.of")
    text = (
        text.replace(
            "entry:\n",
            """entry:
  %index.at = getelementptr i8, ptr %wave, i64 576
  %index.of = load i32, ptr %index.at
""",
        )
        .replace(
            "DONE",
            """%more = add i32 %word, 1
  store volatile i32 %more, ptr inttoptr (i64 HOST to ptr)""",
        )
        .replace("HOST", str(card.host + DATA))
    )
    # wave n waits until the word is n, then makes it n + 1; started at the last wave: a descending chain
    text = text.replace("%word, %index.of", "%word, %turn").replace(
        "  br label %loop\n", "  %turn = sub i32 7, %index.of\n  br label %loop\n", 1
    )
    kernel = card.kernel(text)
    card.queue()
    card.run(kernel, (256, 1, 1), (256, 1, 1))
    assert card.words(DATA, 1) == (8,)
    assert card.engine.stats()["preemptions"] > 0


@pytest.mark.parametrize("workers", [1, 2])
def test_groups_may_spin_on_later_groups(workers):
    """Group n waits for group n + 1; more groups than workers, none yields by itself."""
    card = Card(workers)
    try:
        groups = 24
        text = LOOP.replace("WORD", str(card.host + DATA)).replace("CONDITION", "eq i32 %word, %turn")
        text = text.replace(
            "entry:\n",
            f"""entry:
  %id.at = getelementptr i8, ptr %wave, i64 {8 + 4 * 2}
  %id = load i32, ptr %id.at
  %turn = sub i32 {groups - 1}, %id
""",
        ).replace(
            "DONE",
            f"""%more = add i32 %word, 1
  store volatile i32 %more, ptr inttoptr (i64 {card.host + DATA} to ptr)""",
        )
        kernel = card.kernel(text)
        card.queue()
        card.run(kernel, (32 * groups, 1, 1), (32, 1, 1))
        assert card.words(DATA, 1) == (groups,)
        assert card.engine.stats()["suspensions"] > 0
    finally:
        card.close()


def test_a_sleeping_wave_lets_others_run(card):
    """Two queues, one worker each at most: the first kernel polls with s_sleep for the second's result."""
    sleeper = card.kernel(f"""
  %word = load volatile i32, ptr inttoptr (i64 {card.host + DATA} to ptr)
  %set = icmp ne i32 %word, 0
  %reason = select i1 %set, i32 {END}, i32 {SLEEP}
  ret i32 %reason
""")
    setter = card.kernel(f"store i32 1, ptr inttoptr (i64 {card.host + DATA} to ptr)\nret i32 0")
    card.queue(index=0)
    card.queue(index=1)
    first = card.signal()
    card.dispatch(sleeper, (32 * 100, 1, 1), (32, 1, 1), signal=first, index=0)
    time.sleep(0.02)
    assert card.value(first) == 1
    card.run(setter, index=1)
    card.wait(first)


def test_an_endless_wave_is_ended_with_its_queue_and_others_go_on(card):
    endless, quick = loop(card, "eq i32 %word, 12345"), card.kernel(ENDS)
    queue = card.queue(index=0)
    card.queue(index=1)
    card.dispatch(endless, (32 * 5000, 1, 1), (32, 1, 1), index=0)
    time.sleep(0.05)
    card.run(quick, index=1)
    assert card.engine.queue_state(queue).in_flight == 1
    start = time.monotonic()
    card.engine.destroy_queue(queue, 5)
    assert time.monotonic() - start < 1
    assert card.engine.queue_state(queue).in_flight == 0
    waves = card.engine.stats()["waves"]
    time.sleep(0.02)
    assert card.engine.stats()["waves"] == waves, "waves of the destroyed queue still start"
    card.run(quick, index=1)


def test_close_ends_endless_waves():
    card = Card()
    kernel = loop(card, "eq i32 %word, 12345")
    card.queue()
    card.dispatch(kernel, (32 * 5000, 1, 1), (256, 1, 1))
    time.sleep(0.02)
    start = time.monotonic()
    card.close()
    assert time.monotonic() - start < 2
    assert not [t for t in threading.enumerate() if t.name.startswith("barewave-")]
    card.engine.close()
    with pytest.raises(EngineError):
        card.engine.create_vm(0, 1)


def test_no_wave_runs_while_paused(card):
    kernel = card.kernel(f"""
  %n = atomicrmw add ptr inttoptr (i64 {card.host + DATA} to ptr), i32 1 seq_cst
  ret i32 {SLEEP}
""")
    card.queue()
    card.dispatch(kernel, (32 * 64, 1, 1), (64, 1, 1))
    time.sleep(0.02)
    with card.engine.paused(card.vm):
        before = card.words(DATA, 1)
        time.sleep(0.02)
        assert card.words(DATA, 1) == before
    time.sleep(0.05)
    assert card.words(DATA, 1) != before


def test_an_inactive_queue_keeps_its_waves(card):
    kernel = loop(card, "eq i32 %word, 1")
    queue = card.queue()
    signal = card.signal()
    card.dispatch(kernel, (32 * 100, 1, 1), (32, 1, 1), signal=signal)
    time.sleep(0.01)
    card.engine.set_queue_active(queue, False)
    assert card.engine.queue_state(queue).status is QueueStatus.STOPPED
    struct.pack_into("<I", card.memory, DATA, 1)
    time.sleep(0.02)
    assert card.value(signal) == 1
    card.engine.set_queue_active(queue, True)
    card.wait(signal)


@pytest.mark.parametrize(("address", "write", "flags"), [(0x9_0000_0123, 0, 1), (0x9_0000_0123, 1, 1),
                                                         (BASE + READ_ONLY + 5000, 1, 2)])  # fmt: skip
def test_a_faulting_wave_evicts_the_queues_of_its_address_space(card, address, write, flags):
    kernel = card.kernel(f"""
  %to = getelementptr i8, ptr %worker, i64 64
  store i64 {address}, ptr %to
  %write = getelementptr i8, ptr %worker, i64 72
  store i32 {write}, ptr %write
  ret i32 {FAULT}
""")
    good = card.kernel(ENDS)
    queue, second = card.queue(index=0), card.queue(index=1)
    signal = card.signal()
    card.dispatch(kernel, (32 * 1000, 1, 1), (32, 1, 1), signal=signal)
    records = card.interrupts(InterruptKind.PAGE_FAULT)
    assert [(r.address, r.flags) for r in records] == [(address & ~0xFFF, flags)]
    for each in (queue, second):
        assert card.engine.queue_state(each).status is QueueStatus.EVICTED
    card.dispatch(good, index=1)
    time.sleep(0.02)
    assert card.engine.queue_state(second).in_flight == 0
    assert card.value(signal) == 1


@pytest.mark.parametrize(("reason", "code"), [(UNSUPPORTED, 4), (ALIGNMENT, 5), (99, 4)])
def test_a_wave_that_cannot_go_on_stops_its_queue(card, reason, code):
    kernel, good = card.kernel(returns(reason)), card.kernel(ENDS)
    queue = card.queue(index=0)
    card.queue(index=1)
    card.dispatch(kernel, (32 * 1000, 1, 1), (32, 1, 1))
    if code == 4:
        assert card.interrupts(InterruptKind.UNSUPPORTED)[0].pc == kernel + 256
    records = card.interrupts(InterruptKind.QUEUE_EXCEPTION)
    assert [record.flags for record in records] == [1 << (code - 1)]
    assert card.engine.queue_state(queue).status is QueueStatus.STOPPED
    card.run(good, index=1)


def test_a_halted_wave_never_completes_and_its_message_is_an_exception(card):
    kernel = card.kernel(f"""
  %at = getelementptr i8, ptr %worker, i64 48
  %message = load ptr, ptr %at
  call void %message(ptr %wave, ptr %worker, i32 1, i32 {1 << 10 | 33})
  ret i32 {HALT}
""")
    queue = card.queue()
    signal = card.signal()
    card.dispatch(kernel, signal=signal)
    (record,) = card.interrupts(InterruptKind.QUEUE_EXCEPTION)
    assert record.flags == 1
    time.sleep(0.02)
    assert card.value(signal) == 1
    assert card.engine.queue_state(queue).in_flight == 1
    card.engine.destroy_queue(queue, 5)


def test_a_message_without_code_is_an_event(card):
    kernel = card.kernel("""
  %at = getelementptr i8, ptr %worker, i64 48
  %message = load ptr, ptr %at
  call void %message(ptr %wave, ptr %worker, i32 1, i32 77)
  ret i32 0
""")
    card.queue()
    card.run(kernel)
    assert card.interrupts(InterruptKind.EVENT)[0].event_id == 77


def test_code_is_compiled_once_and_again_when_its_bytes_change(card):
    kernel = card.kernel(ENDS)
    card.queue()
    for _ in range(5):
        card.run(kernel)
    assert [level for _, level in card.requests] == [0]
    card.memory[kernel - BASE + 256] = 1
    card.kernels[kernel + 256] = f"store i32 5, ptr inttoptr (i64 {card.host + DATA} to ptr)\nret i32 0"
    card.run(kernel)
    assert card.words(DATA, 1) == (5,)
    assert [level for _, level in card.requests] == [0, 0]


def test_hot_code_is_compiled_again_optimised(card):
    kernel = card.kernel(ENDS)
    card.queue()
    card.run(kernel, (32 * 600, 1, 1), (32, 1, 1))
    deadline = time.monotonic() + 5
    while len(card.requests) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.001)
    card.run(kernel, (32 * 600, 1, 1), (32, 1, 1))
    assert [level for _, level in card.requests] == [0, 2]


@pytest.mark.compile_may_fail
def test_code_that_does_not_compile_is_an_illegal_instruction(card):
    kernel, good = card.kernel("no IR at all"), card.kernel(ENDS)
    card.queue(index=0)
    card.queue(index=1)
    card.dispatch(kernel)
    assert card.interrupts(InterruptKind.UNSUPPORTED)[0].pc == kernel + 256
    assert card.engine.last_compile_error is not None
    card.run(good, index=1)


def test_a_jump_reaches_code_that_is_compiled_then(card):
    target = card.place(f"store i32 9, ptr inttoptr (i64 {card.host + DATA} to ptr)\nret i32 0") + 256
    kernel = card.kernel(f"store i64 {target}, ptr %wave\nret i32 3")
    card.queue()
    card.run(kernel, (32 * 40, 1, 1), (256, 1, 1))
    assert card.words(DATA, 1) == (9,)
    assert sorted(pc for pc, level in card.requests if not level) == sorted([kernel + 256, target])


@pytest.mark.parametrize(("target", "flags"), [(0, 1), (0x9_0000_0000, 1), (BASE + DATA, 4)])
def test_a_jump_out_of_the_code_is_a_page_fault(card, target, flags):
    kernel = card.kernel(f"store i64 {target}, ptr %wave\nret i32 3")
    card.queue()
    card.dispatch(kernel)
    (record,) = card.interrupts(InterruptKind.PAGE_FAULT)
    assert (record.address, record.flags) == (target, flags)


def test_a_jump_in_circles_is_preempted(card):
    kernel = card.kernel("ret i32 3")
    queue = card.queue()
    card.dispatch(kernel)
    time.sleep(0.02)
    card.engine.destroy_queue(queue, 2)
    assert card.engine.stats()["preemptions"] > 0


def test_dispatch_ptr_keeps_its_packet_until_the_kernel_ends(card):
    kernel = card.kernel(LOOP.replace("WORD", str(card.host + DATA)).replace("CONDITION", "ne i32 %word, 0")
                         .replace("DONE", ""), properties=2)  # fmt: skip
    card.queue()
    signal = card.signal()
    card.dispatch(kernel, signal=signal)
    time.sleep(0.02)
    assert struct.unpack_from("<Q", card.memory, 0x200000 + 128)[0] == 0
    struct.pack_into("<I", card.memory, DATA, 1)
    card.wait(signal)
    deadline = time.monotonic() + 2
    while struct.unpack_from("<Q", card.memory, 0x200000 + 128)[0] != 1:
        assert time.monotonic() < deadline


def test_an_empty_kernel_of_8192_waves(card, capsys):
    kernel = card.kernel(ENDS)
    card.queue()
    times = []
    for _ in range(9):
        start = time.perf_counter()
        card.run(kernel, (32 * 8192, 1, 1), (256, 1, 1))
        times.append(time.perf_counter() - start)
    assert card.engine.stats()["waves"] == 9 * 8192
    with capsys.disabled():
        print(f"\n8,192 empty waves: {sorted(times)[4] * 1e3:.2f} ms")
