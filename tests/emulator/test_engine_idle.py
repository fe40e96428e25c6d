"""An idle engine: who wakes, how often, and that what falls asleep is woken."""

import threading
import time

import pytest
from engine_card import DATA, DOORBELL, ENDS, Card
from engine_kernels import loop

LOOK = 0.007
SOON = 1.0
"""Seconds in which even a crowded machine gets to it; threads that nobody woke would sleep for five."""


def switches(card):
    """How often each thread of the engine has gone to sleep so far."""
    found = {}
    for thread in card.engine._threads:
        with open(f"/proc/self/task/{thread.native_id}/status", encoding="ascii") as status:
            line = next(line for line in status if line.startswith("voluntary_ctxt_switches"))
        found[thread.name] = int(line.split()[1])
    return found


def run_time(card):
    """Seconds that each worker has run so far."""
    workers = [thread for thread in card.engine._threads if "worker" in thread.name]
    found = []
    for thread in workers:
        with open(f"/proc/self/task/{thread.native_id}/schedstat", encoding="ascii") as schedstat:
            found.append(int(schedstat.read().split()[0]) / 1e9)
    return found


def wakes(card, seconds=1.0):
    before = switches(card)
    time.sleep(seconds)
    return {name: count - before[name] for name, count in switches(card).items()}


def store_only(card, kernel, index=0):
    """Submit a packet by stores to memory alone, and wait for its end by looking at memory."""
    signal = card.signal()
    card.dispatch(kernel, signal=signal, index=index, ring=False)
    card.words64[DOORBELL // 8 + index] = card.written[index] - 1
    card.wait(signal, timeout=SOON)


@pytest.fixture
def idle_card(card):
    """A card that has run something and has been idle for so long that all has come to rest."""
    card.queue()
    card.run(card.kernel(ENDS))
    time.sleep(1.3)
    return card


def test_one_thread_of_an_idle_engine_wakes_and_seldom(idle_card):
    found = sorted(wakes(idle_card).items(), key=lambda item: -item[1])
    assert 2 <= found[0][1] <= 1.1 / LOOK, found
    assert sum(count for _, count in found[1:]) <= 3, found


def test_without_queues_no_thread_wakes(card):
    queue = card.queue()
    card.run(card.kernel(ENDS))
    card.engine.destroy_queue(queue)
    time.sleep(1.3)
    found = wakes(card)
    assert sum(found.values()) <= 4, found


def test_a_queue_that_is_made_in_that_silence_is_watched(card):
    card.engine.destroy_queue(card.queue())
    time.sleep(1.3)
    card.queue()
    kernel = card.kernel(ENDS)
    time.sleep(0.2)  # for the one look that a new queue gets by itself
    store_only(card, kernel)


def test_a_store_wakes_an_idle_card_again_and_again(idle_card):
    kernel = idle_card.kernel(ENDS)
    for _ in range(10):
        time.sleep(0.05)
        store_only(idle_card, kernel)


def test_an_endless_wave_after_idleness_leaves_time_for_others(idle_card):
    """Somebody must set the stop words, and watch the doorbells, while all workers run endless waves."""
    idle_card.queue(index=1)
    endless, quick = loop(idle_card, "eq i32 %word, 12345"), idle_card.kernel(ENDS)
    signal = idle_card.signal()
    idle_card.run(quick)  # compiled before
    time.sleep(1.3)
    idle_card.dispatch(endless, (32 * 8, 1, 1), (32, 1, 1), signal=signal, ring=False)
    idle_card.words64[DOORBELL // 8] = idle_card.written[0] - 1
    time.sleep(0.05)
    store_only(idle_card, quick, index=1)
    idle_card.words32[DATA // 4] = 12345
    idle_card.wait(signal, timeout=SOON)


def test_all_workers_take_part_soon_after_idleness():
    """Those that sleep for long are woken when there is more than one worker can do."""
    card = Card(3)
    card.queue()
    card.run(card.kernel(ENDS))
    time.sleep(1.3)
    endless = loop(card, "eq i32 %word, 12345")
    signal = card.signal()
    before = run_time(card)
    card.dispatch(endless, (32 * 3, 1, 1), (32, 1, 1), signal=signal)
    deadline = time.monotonic() + SOON
    while min(now - then for then, now in zip(before, run_time(card), strict=True)) < 0.005:
        assert time.monotonic() < deadline, "a worker sleeps while another one's work waits"
        time.sleep(0.01)
    card.words32[DATA // 4] = 12345
    card.wait(signal, timeout=SOON)
    card.close()


def test_closing_ends_threads_that_sleep_for_long(idle_card):
    before = time.monotonic()
    idle_card.engine.close()
    assert time.monotonic() - before < SOON
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("barewave-worker")]
