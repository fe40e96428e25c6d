"""Events, faults and signals against a recording host."""

from __future__ import annotations

import errno
import struct
import threading

import pytest
from kfd_fake_host import GPU_ID, FakeHost, load, store

from barewave.errors import GPUFault, KFDError, QueueError
from barewave.kfd import GPU, KFD, ioctl
from barewave.kfd.ioctl import WaitResult
from barewave.kfd.packets import aql


class EventKernel:
    """Makes WAIT_EVENTS complete: once with each of ``fire``, with data, and always with those of ``set``."""

    def __init__(self, host: FakeHost) -> None:
        self.fire: dict[int, bytes] = {}
        self.set: set[int] = set()
        self.waits: list[list[int]] = []
        self.timeouts: list[int] = []
        host.on["WAIT_EVENTS"] = self.note
        host._wait_events = self.answer

    def note(self, argument: bytearray) -> None:
        self.timeouts.append(ioctl.WAIT_EVENTS.read(argument, "timeout"))

    def answer(self, members: dict[str, int]) -> dict[str, int]:
        base, size = members["events_ptr"], ioctl.EVENT_DATA.size
        ids = [
            ioctl.EVENT_DATA.read(load(base + place * size, size), "event_id")
            for place in range(members["num_events"])
        ]
        self.waits.append(ids)
        fired = [place for place, number in enumerate(ids) if number in self.fire]
        for place in fired:
            store(base + place * size, self.fire.pop(ids[place]))
        ended = fired or self.set.intersection(ids)
        return {"wait_result": WaitResult.COMPLETE if ended else WaitResult.TIMEOUT}


MEMORY_EVENT, EXCEPTION_EVENT = 4096, 4097


def page_fault(address: int, gpu_id: int = GPU_ID, **members: int) -> bytes:
    return bytes(ioctl.MEMORY_EXCEPTION_DATA.pack(va=address, gpu_id=gpu_id, **members))


def test_wait_takes_the_fault_events_along_and_ends_in_time(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    event = gpu.kfd.create_event()
    assert event.mailbox == gpu.kfd.event_page.address + 8 * event.id
    assert not event.wait(0.01)
    assert kernel.waits[0] == [event.id, MEMORY_EVENT, EXCEPTION_EVENT]
    assert max(kernel.timeouts) <= 200


def test_wait_ends_when_the_age_moves(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    event = gpu.kfd.create_event()
    kernel.fire[event.id] = struct.pack("<Q", 2)
    assert event.wait(1.0)
    assert event.age == 2


def test_wait_for_all_takes_one_after_the_other(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    events = [gpu.kfd.create_event() for _ in range(3)]
    for event in events:
        kernel.fire[event.id] = struct.pack("<Q", 2)
    assert gpu.kfd.wait(events, 1.0, all=True)
    assert [ids[0] for ids in kernel.waits] == [event.id for event in events]


def test_page_fault_names_buffer_and_kernels_and_kills_queues(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    queue = gpu.create_queue(64)
    memory = gpu.allocate(4096, name="x")
    gpu.kfd.kernels_in_flight = lambda gpu_id: ["saxpy"] if gpu_id == GPU_ID else []
    kernel.fire[MEMORY_EVENT] = page_fault(memory.address + 4096, ReadOnly=1)
    with pytest.raises(GPUFault) as error:
        gpu.kfd.wait([], 1.0)
    assert error.value.address == memory.address + 4096
    assert error.value.access == "read-only"
    assert error.value.kernels == ("saxpy",)
    text = str(error.value)
    assert "write to read-only memory" in text
    assert "nearest buffer x (4096 bytes" in text
    assert "offset 4096, 0 bytes past its end" in text
    assert "all queues of this process on this card are dead" in text
    with pytest.raises(GPUFault):
        queue.submit(bytes(64))
    assert isinstance(gpu.fault, GPUFault)


def test_write_to_an_unmapped_page_is_no_matter_of_permissions(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    kernel.fire[MEMORY_EVENT] = page_fault(0x1000, NotPresent=1, ReadOnly=1)
    with pytest.raises(GPUFault, match="no memory is mapped at 0x1000") as error:
        gpu.check()
    assert error.value.access == "not present"
    assert "read-only" not in str(error.value)


def test_fault_of_another_card_does_not_disturb_this_one(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    kernel.fire[MEMORY_EVENT] = page_fault(0x1000, gpu_id=1, NotPresent=1)
    gpu.check()
    assert gpu.fault is None
    with pytest.raises(GPUFault, match="no memory is mapped at 0x1000"):
        gpu.kfd.check()


def test_reset_of_the_card_is_told(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    kernel.fire[EXCEPTION_EVENT] = bytes(ioctl.HW_EXCEPTION_DATA.pack(memory_lost=1, gpu_id=GPU_ID))
    with pytest.raises(
        QueueError, match="reset the whole card after a hang; the contents of its memory are lost"
    ):
        gpu.check()


def test_reset_of_which_an_older_kernel_tells_nothing_is_told(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    kernel.set.add(EXCEPTION_EVENT)  # the wait completes, and no data is written
    with pytest.raises(QueueError, match=r"hardware exception.*no details"):
        gpu.check()
    with pytest.raises(QueueError, match="hardware exception"):
        gpu.create_queue(64).submit(bytes(64))
    assert isinstance(gpu.fault, QueueError)
    gpu.kfd.wait_slice([], 0.0, gpu_id=GPU_ID + 1)
    assert EXCEPTION_EVENT not in kernel.waits[-1], "it would end every later wait at once"
    assert EXCEPTION_EVENT + 1 in kernel.waits[-1]


def test_rest_of_a_signal_that_was_seen_is_no_hardware_exception(host: FakeHost, gpu: GPU) -> None:
    kernel = EventKernel(host)
    event = gpu.kfd.create_event()
    kernel.fire[event.id] = struct.pack("<Q", 3)
    assert event.wait(1.0)
    kernel.fire[event.id] = struct.pack("<Q", 3)  # the second signal came before the age was read
    assert not event.wait(0.01)
    assert gpu.fault is None


def test_event_destroyed_while_waited_for_is_an_error(host: FakeHost, gpu: GPU) -> None:
    event = gpu.kfd.create_event()
    host.fail["WAIT_EVENTS"] = [errno.EIO]
    with pytest.raises(KFDError, match="destroyed while it was waited for"):
        event.wait(1.0)


def test_event_needs_an_open_card(kfd: KFD) -> None:
    with pytest.raises(KFDError, match="open a card first"):
        kfd.create_event()


def test_signal_is_laid_out_for_the_packet_processor(gpu: GPU) -> None:
    event = gpu.kfd.create_event()
    with gpu.create_signal(3, event) as signal:
        got = aql.SIGNAL.unpack(load(signal.address, 64))
        assert signal.address % 64 == 0
        assert (got["kind"], got["value"], got["event_id"]) == (1, 3, event.id)
        assert got["event_mailbox_ptr"] == event.mailbox
        store(signal.address + 8, struct.pack("<q", -1))
        assert signal.value == -1


def test_signal_wait_sees_the_card_count_down(gpu: GPU) -> None:
    signal = gpu.create_signal()
    timer = threading.Timer(0.05, store, (signal.address + 8, bytes(8)))
    timer.start()
    assert signal.wait(5.0)
    timer.join()


def test_signal_wait_ends_in_time(gpu: GPU) -> None:
    assert not gpu.create_signal().wait(0.02)
    assert not gpu.create_signal(1, gpu.kfd.create_event()).wait(0.02)


def test_signals_share_pages_and_are_used_again(gpu: GPU) -> None:
    signals = [gpu.create_signal() for _ in range(65)]
    assert len({signal.address for signal in signals}) == 65
    assert len({signal.address & ~4095 for signal in signals}) == 2
    last = signals[-1].address
    signals[-1].close()
    assert gpu.create_signal().address == last
