"""The driver on the emulated card: the same calls, answered as the kernel does."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from barewave.emulator.host import EmulatedHost
from barewave.errors import KFDError, QueueError
from barewave.kfd import GPU, KFD
from barewave.kfd.packets import aql


@pytest.fixture
def gpu() -> Iterator[GPU]:
    with EmulatedHost() as host, KFD(host) as kfd:
        yield kfd.open_gpu()


def test_card_is_a_7900_xtx(gpu: GPU) -> None:
    assert gpu.node.gfx_name == "gfx1100"
    assert gpu.node.compute_units == 96
    assert 0 < gpu.available_memory() <= gpu.node.vram_size


@pytest.mark.parametrize("kind", ["vram", "gtt"])
def test_host_visible_memory_keeps_what_is_written(gpu: GPU, kind: str) -> None:
    with gpu.allocate(5 << 20, kind, host_visible=True) as memory:  # type: ignore[arg-type] # both are kinds
        array = np.frombuffer(memory.view, np.uint32)
        array[:] = np.arange(array.size, dtype=np.uint32)
        assert memory.address % (2 << 20) == 0
        assert int(array.sum(dtype=np.uint64)) == array.size * (array.size - 1) // 2


def test_memory_comes_back(gpu: GPU) -> None:
    before = gpu.available_memory()
    with gpu.allocate(256 << 20):
        assert gpu.available_memory() <= before - (256 << 20)
    assert gpu.available_memory() == before


def test_more_memory_than_there_is_says_how_much_is_left(gpu: GPU) -> None:
    with pytest.raises(KFDError, match=r"ENOMEM: 1099511627776 bytes of vram asked for.*bytes available"):
        gpu.allocate(1 << 40)
    gpu.allocate(4096).close()


def test_event_set_by_the_cpu_wakes_a_waiter_once(gpu: GPU) -> None:
    event = gpu.kfd.create_event()
    assert not event.wait(0.0)
    timer = threading.Timer(0.05, event.set)
    timer.start()
    assert event.wait(5.0)
    timer.join()
    assert not event.wait(0.01)


def test_event_without_auto_reset_stays_set(gpu: GPU) -> None:
    event = gpu.kfd.create_event(auto_reset=False)
    event.set()
    assert event.wait(0.5)
    assert event.wait(0.5)
    assert gpu.fault is None
    event.reset()
    assert not event.wait(0.01)


def test_event_that_was_reset_does_not_wake(gpu: GPU) -> None:
    event = gpu.kfd.create_event(auto_reset=False)
    event.set()
    assert event.wait(0.0)
    event.set()
    event.reset()
    assert not event.wait(0.01)


def test_wait_for_all_needs_all(gpu: GPU) -> None:
    events = [gpu.kfd.create_event() for _ in range(3)]
    events[2].set()
    events[0].set()
    assert not gpu.kfd.wait(events, 0.02, all=True)
    # What has fired was taken by that wait.
    for event in events:
        event.set()
    assert gpu.kfd.wait(events, 1.0, all=True)


def test_barrier_packet_completes_its_signal_with_timestamps(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    event = gpu.kfd.create_event()
    signal = gpu.create_signal(1, event)
    before = gpu.clock().gpu
    assert queue.submit(aql.barrier_and(completion_signal=signal.address)) == 0
    assert signal.wait(5.0)
    assert before <= signal.start <= signal.end <= gpu.clock().gpu
    # the packet is taken off the ring after its signal: on a busy machine some time after
    deadline = time.monotonic() + 5.0
    while not queue.idle and time.monotonic() < deadline:
        time.sleep(0.001)
    assert queue.idle


def test_dependency_holds_a_packet_back(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    first, last = gpu.create_signal(), gpu.create_signal()
    queue.submit(aql.barrier_and([first.address], completion_signal=last.address))
    assert not last.wait(0.05)
    first.value = 0
    assert last.wait(5.0)


def test_ring_goes_round(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    signal = gpu.create_signal(1000)
    packet = bytes(aql.barrier_and(completion_signal=signal.address, barrier=False))
    for _ in range(500):
        queue.submit(packet)
    for _ in range(10):
        queue.submit_many(packet * 50)
    assert signal.wait(10.0)
    assert queue.write_index == 1000


def test_packet_of_unknown_type_stops_the_queue_and_not_the_next(gpu: GPU) -> None:
    queue = gpu.create_queue(64, name="bad")
    signal = gpu.create_signal(1, gpu.kfd.create_event())
    signal.queue = queue
    packet = aql.barrier_and(completion_signal=signal.address)
    packet[0] = 77
    queue.submit(packet)
    with pytest.raises(QueueError, match=r"bad stopped: a packet's type is not supported"):
        signal.wait(5.0)
    with pytest.raises(QueueError):
        queue.submit(packet)
    other = gpu.create_queue(64)
    done = gpu.create_signal()
    other.submit(aql.barrier_and(completion_signal=done.address))
    assert done.wait(5.0)


def test_scratch_grows_between_packets(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    signal = gpu.create_signal(2)
    packet = aql.barrier_and(completion_signal=signal.address)
    queue.submit(packet)
    queue.ensure_scratch(16, 32)
    queue.ensure_scratch(256, 32)
    queue.submit(packet)
    assert signal.wait(5.0)


def test_queue_whose_packet_never_completes_can_be_closed(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    never = gpu.create_signal()
    queue.submit(aql.barrier_and([never.address]))
    began = time.monotonic()
    queue.close()
    assert time.monotonic() - began < 2.0
    with pytest.raises(KFDError, match="is closed"):
        queue.submit(aql.barrier_and())


def test_buffer_that_a_queue_uses_cannot_be_freed(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    ring = next(
        memory
        for address in [queue.address]
        if (nearest := gpu.kfd.allocations.find(address)) is not None
        for memory in [nearest.memory]
    )
    with pytest.raises(KFDError, match=r"EBUSY: a queue still uses this memory|EBUSY"):
        gpu.kfd.call("FREE_MEMORY_OF_GPU", handle=ring.handle)


def test_two_hundred_queues_are_made_and_destroyed(gpu: GPU) -> None:
    live = len(gpu.kfd.allocations)
    for _ in range(200):
        gpu.create_queue(64).close()
    # A page of doorbells, one of signals and one of registers stay.
    assert len(gpu.kfd.allocations) == live + 3


def test_hdp_flush_is_a_store(gpu: GPU) -> None:
    gpu.flush_hdp()
    gpu.flush_hdp()


def test_process_is_as_it_was_after_close() -> None:
    def threads() -> int:
        return threading.active_count()

    with EmulatedHost() as host, KFD(host) as kfd:
        kfd.open_gpu().create_queue(64)
    before = threads()
    for _ in range(3):
        with EmulatedHost() as host, KFD(host) as kfd:
            gpu = kfd.open_gpu()
            queue = gpu.create_queue(64)
            signal = gpu.create_signal()
            queue.submit(aql.barrier_and(completion_signal=signal.address))
            assert signal.wait(5.0)
        assert gpu.closed
        assert queue.closed
    assert threads() == before


def test_ctrl_c_ends_a_wait_at_once(gpu: GPU) -> None:
    event = gpu.kfd.create_event()
    signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    began = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt):
            event.wait(30.0)
    finally:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    assert time.monotonic() - began < 1.0


def test_forked_child_closes_nothing_of_its_parent(gpu: GPU) -> None:
    memory = gpu.allocate(4096, "gtt")
    child = os.fork()
    if not child:
        # No pytest in here: whatever happens, the child ends.
        try:
            memory.close()
            gpu.kfd.close()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    memory.view[0] = 1
    memory.close()
