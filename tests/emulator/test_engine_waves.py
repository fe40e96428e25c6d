"""Waves at barriers, spinning, yielding, paused and preempted."""

import struct
import threading
import time

import pytest
from engine_card import DATA, END, ENDS, SLEEP, Card
from engine_kernels import LOOP, loop

from barewave.emulator.command_processor.scheduler import EngineError, QueueStatus


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


def test_dispatch_ptr_keeps_its_packet_until_the_kernel_ends(card):
    kernel = loop(card, "ne i32 %word, 0", properties=2)
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
