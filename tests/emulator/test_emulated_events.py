"""Events: ids, the event page, interrupts, ages, waiting, Unix signals."""

import errno
import os
import signal
import struct
import threading
import time

import pytest
from kfd_client import GTT, PAGE, VRAM, Client, fails

from barewave.emulator.engine import InterruptKind
from barewave.kfd.ioctl import EventType

COMPLETE, TIMEOUT, FAIL = 0, 1, 2
UNSIGNALLED = b"\xff" * 8


@pytest.fixture
def engine_and_client(engine_and_client):
    engine, client = engine_and_client
    client.call("CREATE_QUEUE", **client.queue_buffers())  # so that there is an engine that interrupts
    return engine, client


def page_of(client, size=8 * PAGE):
    memory = client.buffer(size)
    return memory, client.event(page=memory["handle"])["event_id"]


def test_ids_and_slots(client):
    memory, first = page_of(client)
    assert client.peek(memory["va"], 8 * PAGE) == b"\xff" * 8 * PAGE
    second = client.event()
    assert (first, second["event_id"]) == (1, 2)
    assert second["event_trigger_data"] == second["event_slot_index"] == 2
    assert client.event(EventType.MEMORY)["event_id"] >= 4096
    client.call("DESTROY_EVENT", event_id=first)
    assert client.event()["event_id"] == first


@pytest.mark.parametrize(("size", "count"), [(PAGE, 511), (8 * PAGE, 4095), (1 << 30, 4095)])
def test_all_slots_but_one_can_be_taken(client, size, count):
    page_of(client, size)
    assert [client.event()["event_id"] for _ in range(count - 1)] == list(range(2, count + 1))
    assert client.error("CREATE_EVENT", event_type=EventType.SIGNAL) == errno.ENOSPC
    client.call("DESTROY_EVENT", event_id=77)
    assert client.event()["event_id"] == 77


def test_the_page_is_set_once_and_stays(client):
    memory, _ = page_of(client)
    other = client.buffer(8 * PAGE)
    assert client.error("CREATE_EVENT", event_page_offset=other["handle"]) == errno.EINVAL
    client.unmap(memory["handle"])
    assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == errno.EPERM


def test_the_page_must_be_gtt(client):
    vram = client.alloc(8 * PAGE, VRAM)
    assert client.error("CREATE_EVENT", event_page_offset=vram["handle"]) == errno.EINVAL
    assert client.error("CREATE_EVENT", event_page_offset=vram["handle"] + 9) == errno.EINVAL
    assert client.error("CREATE_EVENT", event_page_offset=1) == errno.EINVAL
    gtt = client.alloc(8 * PAGE, GTT)
    assert client.error("CREATE_EVENT", event_page_offset=gtt["handle"]) == 0


def test_the_kernel_makes_a_page_if_none_is_given(client):
    event = client.event()
    at = client.host.mmap(0, 8 * PAGE, 3, 1, client.fd, event["event_page_offset"])
    assert client.peek(at + 8, 8) == UNSIGNALLED
    with fails(errno.EINVAL):
        client.host.mmap(0, 16 * PAGE, 3, 1, client.fd, event["event_page_offset"])


def test_errors_of_unknown_events(client):
    _, event = page_of(client)
    for name in ("DESTROY_EVENT", "SET_EVENT", "RESET_EVENT"):
        assert client.error(name, event_id=event + 1) == errno.EINVAL
    memory = client.event(EventType.MEMORY)["event_id"]
    assert client.error("SET_EVENT", event_id=memory) == errno.EINVAL
    assert client.error("RESET_EVENT", event_id=memory) == errno.EINVAL
    with fails(errno.EINVAL):
        client.wait(event, 99)
    assert client.after["wait_result"] == FAIL


def test_wait_arguments(client):
    page_of(client)
    assert client.call("WAIT_EVENTS", num_events=0)["wait_result"] == COMPLETE
    assert client.error("WAIT_EVENTS", num_events=1) == errno.EFAULT
    assert client.after["wait_result"] == FAIL
    assert client.error("WAIT_EVENTS", num_events=1 << 31) == errno.ENOMEM


def test_auto_reset_and_manual_reset(client):
    _, automatic = page_of(client)
    manual = client.event(auto_reset=0)["event_id"]
    for event, again in ((automatic, TIMEOUT), (manual, COMPLETE)):
        assert client.wait(event)[0] == TIMEOUT
        client.call("SET_EVENT", event_id=event)
        assert client.wait(event)[0] == COMPLETE
        assert client.wait(event)[0] == again
    client.call("RESET_EVENT", event_id=manual)
    assert client.wait(manual)[0] == TIMEOUT


def test_waiting_for_all_or_any(client):
    _, first = page_of(client)
    second = client.event(auto_reset=0)["event_id"]
    client.call("SET_EVENT", event_id=second)
    assert client.wait(first, second)[0] == COMPLETE
    assert client.wait(first, second, wait_for_all=1)[0] == TIMEOUT
    client.call("SET_EVENT", event_id=first)
    assert client.wait(first, second, wait_for_all=1)[0] == COMPLETE


def test_a_timeout_takes_its_time(client):
    _, event = page_of(client)
    start = time.monotonic()
    assert client.wait(event, timeout=60)[0] == TIMEOUT
    assert 0.055 <= time.monotonic() - start < 5


def test_ages(client):
    _, event = page_of(client)
    result, data = client.wait((event, 1))
    assert (result, data[:8]) == (TIMEOUT, struct.pack("<Q", 1))
    client.call("SET_EVENT", event_id=event)
    result, data = client.wait((event, 1))
    assert (result, data[:8]) == (COMPLETE, struct.pack("<Q", 2))
    # The signal is taken, but a waiter that has seen only age 1 has missed it.
    assert client.wait((event, 1)) == (COMPLETE, data)
    assert client.wait((event, 2))[0] == TIMEOUT
    # Age 0 switches ages off: nothing is written back.
    client.call("SET_EVENT", event_id=event)
    assert client.wait((event, 0))[1][:8] == bytes(8)


def later(function, delay=0.05):
    timer = threading.Timer(delay, function)
    timer.start()
    return timer


def test_a_sleeping_wait_is_woken(client):
    _, event = page_of(client)
    timer = later(lambda: client.call("SET_EVENT", event_id=event))
    assert client.wait(event, timeout=0xFFFFFFFF)[0] == COMPLETE
    timer.join()
    assert client.wait(event)[0] == TIMEOUT


def test_every_waiter_gets_an_auto_reset_signal(client):
    _, event = page_of(client)
    results = []
    threads = [
        threading.Thread(target=lambda: results.append(client.wait(event, timeout=5000)[0])) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    time.sleep(0.1)
    client.call("SET_EVENT", event_id=event)
    for thread in threads:
        thread.join(10)
    assert results == [COMPLETE] * 3
    assert client.wait(event)[0] == TIMEOUT


def test_a_second_signal_is_kept_although_the_waiter_has_not_run_yet(client):
    _, event = page_of(client)
    events = client.host._process.events
    wait = events.begin([(event, 0)])
    client.call("SET_EVENT", event_id=event)  # wakes the waiter, and takes it off the wait queue
    client.call("SET_EVENT", event_id=event)  # nobody waits any more
    assert events.satisfied(wait, False)
    events.end(wait, undo=False)
    assert client.wait(event)[0] == COMPLETE
    assert client.wait(event)[0] == TIMEOUT


def test_a_refused_wait_does_not_give_signals_back(client):
    _, event = page_of(client)
    client.call("SET_EVENT", event_id=event)
    with fails(errno.EINVAL):
        client.wait(event, 99)
    assert client.wait(event)[0] == TIMEOUT


def test_a_page_of_the_kernel_has_256_slots_until_it_is_mapped(client):
    event = client.event()
    assert [client.event()["event_id"] for _ in range(254)] == list(range(2, 256))
    assert client.error("CREATE_EVENT", event_type=EventType.SIGNAL) == errno.ENOSPC
    client.host.mmap(0, 8 * PAGE, 3, 1, client.fd, event["event_page_offset"])
    assert client.event()["event_id"] == 256


def test_only_signal_events_can_be_an_error_event(client):
    _, event = page_of(client)
    memory = client.event(EventType.MEMORY)["event_id"]
    events = client.host._process.events
    assert not events.fire_from_kernel(memory)
    assert client.wait(memory)[0] == TIMEOUT
    assert events.fire_from_kernel(event)
    assert client.wait(event)[0] == COMPLETE


def test_destroying_an_event_ends_the_wait_with_eio(client):
    _, event = page_of(client)
    timer = later(lambda: client.call("DESTROY_EVENT", event_id=event))
    with fails(errno.EIO):
        client.wait(event, timeout=5000)
    timer.join()


def test_closing_the_process_ends_the_wait(client):
    _, event = page_of(client)
    timer = later(client.host.close)
    with fails(errno.EBADF):
        client.host.ioctl(client.fd, 0xC0184B0C, _wait_argument(client, event))
    timer.join()


def _wait_argument(client, event):
    array = client.memory()
    client.poke(array + 40, struct.pack("<I", event))
    return bytearray(struct.pack("<QIIII", array, 1, 0, 20000, 0))


def interrupt(engine, number):
    engine.interrupt(InterruptKind.EVENT, event_id=number)


def test_an_interrupt_delivers_its_slot(engine_and_client):
    engine, client = engine_and_client
    memory, event = page_of(client)
    client.poke(memory["va"] + 8 * event, struct.pack("<Q", event))
    timer = later(lambda: interrupt(engine, event))
    assert client.wait(event, timeout=5000)[0] == COMPLETE
    timer.join()
    assert client.peek(memory["va"] + 8 * event, 8) == UNSIGNALLED


def test_an_interrupt_without_a_slot_wakes_nobody(engine_and_client):
    engine, client = engine_and_client
    _, event = page_of(client)
    interrupt(engine, event)
    assert client.wait(event, timeout=30)[0] == TIMEOUT


@pytest.mark.parametrize("number", [0, 3, 4095, 4096, 0xFFFFFFFF])
def test_an_interrupt_with_a_wrong_id_delivers_the_others(engine_and_client, number):
    engine, client = engine_and_client
    memory, first = page_of(client)
    second = client.event()["event_id"]
    for event in (first, second):
        client.poke(memory["va"] + 8 * event, bytes(8))  # any value but all ones is a signal
    interrupt(engine, number)
    assert client.wait(first, second, wait_for_all=1)[0] == COMPLETE


def test_an_interrupt_before_any_wait_is_kept(engine_and_client):
    engine, client = engine_and_client
    memory, event = page_of(client)
    client.poke(memory["va"] + 8 * event, struct.pack("<Q", event))
    interrupt(engine, event)
    time.sleep(0.1)  # the interrupt thread takes it
    assert client.peek(memory["va"] + 8 * event, 8) == UNSIGNALLED
    assert client.wait(event)[0] == COMPLETE


def test_one_process_takes_the_interrupts_of_another(engine_and_client):
    engine, client = engine_and_client
    memory, event = page_of(client)
    other = Client(client.host.machine)
    try:
        _, foreign = page_of(other)
        client.poke(memory["va"] + 8 * event, struct.pack("<Q", event))
        interrupt(engine, event)
        assert other.wait(foreign)[0] == TIMEOUT
        assert client.wait(event)[0] == COMPLETE
    finally:
        other.close()


def test_a_handler_without_exception_lets_the_wait_go_on(client):
    _, event = page_of(client)
    seen = []
    before = signal.signal(signal.SIGUSR1, lambda *_: seen.append(time.monotonic()))
    try:
        start = time.monotonic()
        timer = later(lambda: os.kill(os.getpid(), signal.SIGUSR1))
        assert client.wait(event, timeout=200)[0] == TIMEOUT
        timer.join()
        assert len(seen) == 1
        assert time.monotonic() - start >= 0.19
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_an_exception_in_a_handler_leaves_the_argument_as_eintr_does(client):
    _, event = page_of(client)
    other = client.event()["event_id"]
    client.call("SET_EVENT", event_id=event)

    raised = []

    def raise_interrupt(*_):
        raised.append(time.monotonic())
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGUSR1, raise_interrupt)
    try:
        timer = later(lambda: os.kill(os.getpid(), signal.SIGUSR1))
        with pytest.raises(KeyboardInterrupt):
            client.wait(event, other, timeout=20000, wait_for_all=1)
        assert time.monotonic() - raised[0] < 0.25
        timer.join()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert client.after["wait_result"] == FAIL
    assert 10000 < client.after["timeout"] < 20000
    assert client.wait(event)[0] == COMPLETE  # the auto-reset signal that the wait had taken is back
