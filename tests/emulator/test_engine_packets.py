"""Packets: completion, order, dependencies, errors."""

import struct
import time

import pytest
from engine_card import AMD_QUEUE, BASE, DATA, ENDS, MAILBOX, PACKETS, RING, SIGNALS
from engine_kernels import loop

from barewave.emulator.command_processor.scheduler import QueueStatus
from barewave.emulator.engine import InterruptKind


def waits_for(card, offset):
    """Make a kernel that waits until a word is not zero, and yields when the stop word is set."""
    return loop(card, "ne i32 %word, 0", word=offset - DATA)


def set_word(card, offset, value=1):
    struct.pack_into("<I", card.memory, offset, value)


def test_an_empty_kernel_completes_with_times_of_the_gpu_clock(card):
    kernel = card.kernel(ENDS)
    card.queue()
    before = card.engine.gpu_clock()
    signal = card.run(kernel, (100, 3, 2), (32, 1, 1))
    start, end = card.times(signal)
    assert before <= start <= end <= card.engine.gpu_clock()
    assert card.engine.stats()["workgroups"] == 4 * 3 * 2
    assert struct.unpack_from("<Q", card.memory, AMD_QUEUE + 128)[0] == 1
    assert struct.unpack_from("<H", card.memory, RING)[0] == 1, "the slot is given back as INVALID"


def test_without_profiling_no_times_are_written(card):
    kernel = card.kernel(ENDS)
    card.queue()
    struct.pack_into("<I", card.memory, AMD_QUEUE + 180, 2)
    assert card.times(card.run(kernel)) == (0, 0)


def test_the_doorbell_alone_wakes_an_idle_card(card):
    kernel = card.kernel(ENDS)
    card.queue()
    card.run(kernel)
    time.sleep(0.05)
    signal = card.signal()
    card.dispatch(kernel, signal=signal, ring=False)
    struct.pack_into("<Q", card.memory, 0x210000, 0xFFFF)  # any value, and no kick
    card.wait(signal, timeout=2)


def test_an_invalid_slot_holds_later_packets_back(card):
    kernel = card.kernel(ENDS)
    card.queue()
    late, early = card.signal(), card.signal()
    packet = struct.pack("<HHHHHHIIIIIQQQQ", 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, kernel, 0, 0, early)
    card.memory[RING + 4 : RING + 64] = packet[4:]  # slot 0: body written, header still INVALID
    card.written[0] = 1
    card.dispatch(kernel, signal=late)
    time.sleep(0.03)
    assert card.value(late) == 1
    struct.pack_into("<I", card.memory, RING, 2 | 3 << 16)
    card.ring()
    card.wait(early)
    card.wait(late)


def test_the_ring_wraps_many_times(card):
    kernel = card.kernel(ENDS)
    card.queue()
    signal = card.signal(3 * PACKETS)
    for _ in range(3 * PACKETS):
        card.dispatch(kernel, signal=signal)
    card.wait(signal)


def test_a_barrier_bit_waits_for_all_earlier_packets_and_others_overtake(card):
    slow, quick = waits_for(card, DATA), card.kernel(ENDS)
    card.queue()
    first, second, third = card.signal(), card.signal(), card.signal()
    card.dispatch(slow, signal=first)
    card.dispatch(quick, signal=second)
    card.dispatch(quick, signal=third, barrier=1)
    card.wait(second)
    time.sleep(0.02)
    assert (card.value(first), card.value(third)) == (1, 1)
    set_word(card, DATA)
    card.wait(third)
    assert card.value(first) == 0


@pytest.mark.parametrize("is_or", [False, True])
def test_barrier_packets_wait_for_signals_of_the_cpu(card, is_or):
    kernel = card.kernel(ENDS)
    card.queue()
    a, b, passed, last = card.signal(), card.signal(), card.signal(), card.signal()
    card.barrier([a, 0, b], is_or=is_or, signal=passed)
    card.dispatch(kernel, signal=last)
    time.sleep(0.02)
    assert (card.value(passed), card.value(last)) == (1, 1)
    struct.pack_into("<q", card.memory, a - BASE + 8, 0)
    if is_or:
        card.wait(passed)
    else:
        time.sleep(0.02)
        assert card.value(passed) == 1
        struct.pack_into("<q", card.memory, b - BASE + 8, 0)
        card.wait(passed)
    card.wait(last)


def test_a_barrier_without_dependencies_completes(card):
    card.queue()
    for is_or in (False, True):
        signal = card.signal()
        card.barrier([], is_or=is_or, signal=signal)
        card.wait(signal)


def test_a_barrier_waits_for_another_queue(card):
    slow, quick = waits_for(card, DATA), card.kernel(ENDS)
    card.queue(index=0)
    card.queue(index=1)
    first, last = card.signal(), card.signal()
    card.barrier([first], index=1)
    card.dispatch(quick, signal=last, index=1)
    card.dispatch(slow, signal=first, index=0)
    time.sleep(0.02)
    assert card.value(last) == 1
    set_word(card, DATA)
    card.wait(last)


@pytest.mark.parametrize(
    ("condition", "value", "before", "after"),
    [(0, 7, 6, 7 | 0x100), (1, 7, 7, 8), (2, 7, 7, 6), (3, 7, 6, 7)],
)
def test_a_vendor_barrier_value_compares_what_the_mask_leaves(card, condition, value, before, after):
    card.queue()
    watched, done = card.signal(before), card.signal()
    packet = struct.pack("<HBBIQqQI20xQ", 0, 2, 0, 0, watched, value, 0xFF, condition, done)
    assert len(packet) == 64
    card.submit(packet, 0, setup=2)
    time.sleep(0.02)
    assert card.value(done) == 1
    struct.pack_into("<q", card.memory, watched - BASE + 8, after)
    card.wait(done)


def test_a_mailbox_gets_the_event_and_an_interrupt_follows(card):
    kernel = card.kernel(ENDS)
    card.queue()
    signal = card.signal(event=12)
    card.dispatch(kernel, signal=signal)
    (record,) = card.interrupts(InterruptKind.EVENT)
    assert (record.event_id, record.process, record.vm) == (12, 77, card.vm)
    assert struct.unpack_from("<Q", card.memory, MAILBOX + 96)[0] == 12


@pytest.mark.parametrize(
    ("change", "code", "bits"),
    [
        ({"dims": 0}, 16, 2),
        ({"dims": 4}, 16, 2),
        ({"grid": (1, 0, 1)}, 16, 2),
        ({"grid": (0xFFFFFFFF,) * 3}, 16, 2),
        ({"block": (0, 1, 1)}, 21, 64),
        ({"block": (1024, 2, 1)}, 21, 64),
        ({"lds": 65537}, 17, 4),
        ({"kernel": 0}, 18, 8),
        ({"kernel": BASE + DATA + 4}, 18, 8),
        ({"kernel": BASE + DATA}, 18, 8),  # zeros: no such descriptor
    ],
)
def test_a_wrong_dispatch_stops_its_queue_with_the_exception_of_its_fault(card, change, code, bits):
    queue, good = card.queue(), card.kernel(ENDS)
    struct.pack_into("<q", card.memory, DATA + 16, 4)
    arguments = {"kernel": good, "grid": (1, 1, 1), "block": (1, 1, 1)} | change
    card.dispatch(**arguments)
    after = card.signal()
    card.dispatch(good, signal=after)
    (record,) = card.interrupts(InterruptKind.QUEUE_EXCEPTION)
    assert (record.flags, record.queue_id, record.event_id) == (1 << (code - 1), 5, 9)
    assert card.engine.queue_state(queue).status is QueueStatus.STOPPED
    assert struct.unpack_from("<q", card.memory, SIGNALS + 0xF000 + 8)[0] == bits
    time.sleep(0.01)
    assert card.value(after) == 1


@pytest.mark.parametrize(("kind", "code", "bits"), [(4, 20, 32), (6, 20, 32), (77, 20, 32), (0, 23, 256)])
def test_packets_of_other_kinds_stop_the_queue(card, kind, code, bits):
    card.queue()
    card.submit(bytes(64), kind, setup=1)
    (record,) = card.interrupts(InterruptKind.QUEUE_EXCEPTION)
    assert record.flags == 1 << (code - 1)
    assert struct.unpack_from("<q", card.memory, SIGNALS + 0xF000 + 8)[0] == bits


def test_another_queue_goes_on_when_one_stops(card):
    kernel = card.kernel(ENDS)
    card.queue(index=0)
    card.queue(index=1)
    card.dispatch(kernel, (1, 1, 1), (2000, 1, 1), index=0)
    card.interrupts(InterruptKind.QUEUE_EXCEPTION)
    card.run(kernel, index=1)


@pytest.mark.parametrize("where", ["descriptor", "code", "signal", "dependency", "not executable"])
def test_an_address_that_is_not_mapped_is_a_page_fault(card, where):
    queue, kernel = card.queue(), card.kernel(ENDS)
    nowhere = 0x5_0000_0000
    flags = 1
    if where == "descriptor":
        card.dispatch(nowhere)
    elif where == "code":
        struct.pack_into("<q", card.memory, kernel - BASE + 16, nowhere - kernel)
        card.dispatch(kernel)
    elif where == "not executable":
        nowhere, flags = BASE + DATA, 4
        struct.pack_into("<q", card.memory, kernel - BASE + 16, nowhere - kernel)
        card.dispatch(kernel)
    elif where == "signal":
        card.dispatch(kernel, signal=nowhere)
    else:
        card.barrier([nowhere])
    (record,) = card.interrupts(InterruptKind.PAGE_FAULT)
    assert (record.address, record.flags) == (nowhere, flags)
    assert card.engine.vm_faulted(card.vm)
    assert card.engine.queue_state(queue).status is QueueStatus.EVICTED


def test_a_new_queue_of_a_faulted_address_space_starts_evicted_and_another_one_runs(card):
    kernel = card.kernel(ENDS)
    card.queue(index=0)
    card.dispatch(0x5_0000_0000)
    card.interrupts(InterruptKind.PAGE_FAULT)
    late = card.queue(index=1)
    assert card.engine.queue_state(late).status is QueueStatus.EVICTED
    other = card.engine.create_vm(0, 78)
    card.publish(other)
    card.queue(vm=other, index=2)
    card.run(kernel, index=2)


def test_missing_scratch_is_asked_for_and_its_coming_resumes_the_queue(card):
    kernel = card.kernel(ENDS)
    card.queue()
    signal = card.signal()
    card.dispatch(kernel, signal=signal, private=16)
    inactive = SIGNALS + 0xF000 + 8
    deadline = time.monotonic() + 5
    while struct.unpack_from("<q", card.memory, inactive)[0] != 0x401:
        assert time.monotonic() < deadline
    struct.pack_into("<I", card.memory, AMD_QUEUE + 140, 8 | 4 << 12)
    struct.pack_into("<I", card.memory, AMD_QUEUE + 176, 16)
    struct.pack_into("<q", card.memory, inactive, 0)
    card.ring()
    card.wait(signal)
