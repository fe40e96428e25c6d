"""Waves that end badly, and messages."""

import time

import pytest
from engine_card import (
    ALIGNMENT,
    BASE,
    ENDS,
    FAULT,
    HALT,
    READ_ONLY,
    UNSUPPORTED,
)

from barewave.emulator.command_processor.scheduler import QueueStatus
from barewave.emulator.engine import InterruptKind


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
    kernel, good = card.kernel(f"ret i32 {reason}"), card.kernel(ENDS)
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
