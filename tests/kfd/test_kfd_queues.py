"""Queues and their scratch memory against a recording host."""

from __future__ import annotations

import errno
import struct
import threading

import pytest
from kfd_fake_host import FakeHost, load, store

from barewave.errors import GPUTimeout, KFDError, QueueError
from barewave.kfd import GPU, faults, ioctl
from barewave.kfd.ioctl import ExceptionCode
from barewave.kfd.packets import aql
from barewave.kfd.scratch import layout_for


def test_queue_is_created_with_the_sizes_that_the_kernel_compares(host: FakeHost, gpu: GPU) -> None:
    with gpu.create_queue(64, name="q") as queue:
        got = next(m for n, m in host.calls if n == "CREATE_QUEUE")
        assert (got["ctx_save_restore_size"], got["ctl_stack_size"]) == (0x2BEA000, 0xA000)
        assert (got["eop_buffer_size"], got["ring_size"], got["queue_type"]) == (4096, 4096, 2)
        assert got["write_pointer_address"] == queue.address + 0x38
        assert got["read_pointer_address"] == queue.address + 0x80
        sizes = [m["size"] for n, m in host.calls if n == "ALLOC_MEMORY_OF_GPU"]
        assert 0x2C02000 in sizes
        header = ioctl.CONTEXT_SAVE_AREA_HEADER.unpack(load(got["ctx_save_restore_address"], 40))
        assert (header["debug_offset"], header["debug_size"]) == (0x2BEA000, 0x18000)
        assert header["err_event_id"] == queue.error_event.id
        page = aql.QUEUE_V1.unpack(load(queue.address, 256))
        assert page["read_dispatch_id_field_base_byte_offset"] == 0x80
        assert (page["max_cu_id"], page["max_wave_id"]) == (95, 3071)
        assert page["queue_properties"] == 0b1010
        assert (page["group_segment_aperture_base_hi"], page["private_segment_aperture_base_hi"]) == (
            1 << 16,
            2 << 16,
        )
        doorbell = next(m for n, m in host.calls if n == "ALLOC_MEMORY_OF_GPU" and m["flags"] == 0x94000008)
        assert doorbell["size"] == 8192
        ring = load(got["ring_base_address"], 4096)
        assert ring[::64] == b"\x01" * 64


def test_second_queue_shares_the_doorbell_page(host: FakeHost, gpu: GPU) -> None:
    gpu.create_queue(64)
    gpu.create_queue(64)
    assert sum(m["flags"] == 0x94000008 for n, m in host.calls if n == "ALLOC_MEMORY_OF_GPU") == 1


def test_submit_writes_packet_index_and_doorbell(host: FakeHost, gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    ring = next(m for n, m in host.calls if n == "CREATE_QUEUE")["ring_base_address"]
    calls = len(host.calls)
    packet = bytes(range(64))
    assert [queue.submit(packet) for _ in range(3)] == [0, 1, 2]
    assert queue.submit_many(packet * 2) == 3
    assert load(ring, 320) == packet * 5
    assert (queue.write_index, queue.read_index) == (5, 0)
    assert not queue.idle
    page, offset = gpu.doorbells(0x18)
    assert offset == 0x18
    assert struct.unpack_from("<Q", page.view, offset)[0] == 4
    assert len(host.calls) == calls


def test_full_ring_waits_for_the_packet_processor_and_then_gives_up(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    queue.submit_many(bytes([2]) * 64 * 64)
    with pytest.raises(GPUTimeout, match="64 packets wait in a ring of 64"):
        queue.submit(bytes(64), timeout=0.02)
    timer = threading.Timer(0.05, store, (queue.address + 0x80, struct.pack("<Q", 1)))
    timer.start()
    assert queue.submit(bytes(64), timeout=5.0) == 64
    timer.join()


@pytest.mark.parametrize("size", [0, 63, 65])
def test_packet_of_another_size_is_refused(gpu: GPU, size: int) -> None:
    queue = gpu.create_queue(64)
    with pytest.raises(ValueError, match="64 bytes"):
        queue.submit(bytes(size))
    with pytest.raises(ValueError, match="packets of 64 bytes"):
        queue.submit_many(bytes(size))


@pytest.mark.parametrize("packets", [0, 63, 100])
def test_ring_that_is_no_power_of_two_is_refused(gpu: GPU, packets: int) -> None:
    with pytest.raises(ValueError, match="power of two"):
        gpu.create_queue(packets)


def test_queue_that_the_kernel_refuses_gives_all_back(host: FakeHost, gpu: GPU) -> None:
    live = len(gpu.kfd.allocations)
    host.fail["CREATE_QUEUE"] = [errno.EINVAL]
    with pytest.raises(KFDError, match="refused a buffer of the queue"):
        gpu.create_queue(64)
    # A page of signals stays in the pool.
    assert len(gpu.kfd.allocations) == live + 1
    assert "DESTROY_QUEUE" not in host.names()


def test_exception_mask_becomes_an_error_with_its_meaning(gpu: GPU) -> None:
    queue = gpu.create_queue(64, name="stream 1")
    assert queue.error() is None
    gpu.kfd.kernels_in_flight = lambda _: ["trap"]
    store(queue.address + 3072, struct.pack("<Q", ExceptionCode.QUEUE_NEW.mask))
    assert queue.error() is None
    store(queue.address + 3072, struct.pack("<Q", ExceptionCode.QUEUE_WAVE_ABORT.mask))
    signal = gpu.create_signal(1, gpu.kfd.create_event())
    signal.queue = queue
    with pytest.raises(
        QueueError, match=r"stream 1 stopped: a wave aborted.*kernels in flight: trap"
    ) as error:
        signal.wait(1.0)
    assert error.value.code == 1
    with pytest.raises(QueueError):
        queue.submit(bytes(64))


@pytest.mark.parametrize(
    ("bits", "words"),
    [
        (1, "more scratch"),
        (4, "too much LDS"),
        (32, "type is not supported"),
        (1 << 30, "illegal instruction"),
    ],
)
def test_inactive_signal_becomes_an_error_with_its_meaning(gpu: GPU, bits: int, words: str) -> None:
    queue = gpu.create_queue(64)
    inactive = aql.QUEUE_V1.read(load(queue.address, 256), "queue_inactive_signal")
    store(inactive + 8, struct.pack("<Q", bits))
    assert words in str(queue.error())


@pytest.mark.parametrize("code", faults.EXCEPTIONS, ids=lambda code: code.name)
def test_every_exception_code_is_put_into_words(gpu: GPU, code: ExceptionCode) -> None:
    queue = gpu.create_queue(64)
    store(queue.address + 3072, struct.pack("<Q", code.mask))
    text = str(queue.error())
    assert all(words in text for words in faults.EXCEPTIONS[code])
    assert code.name in text


def test_scratch_layout_of_a_whole_card(gpu: GPU) -> None:
    layout = layout_for(gpu.node, 100, 32)
    # 100 bytes in 32 lanes are 3200: 13 units of 256, so 104 bytes per lane.
    assert (layout.wave_bytes, layout.waves_per_engine, layout.engines) == (13 * 256, 512, 6)
    assert layout.size == 13 * 256 * 3072
    assert layout.tmpring_size == 13 << 12 | 512
    assert layout.wave64_lane_bytes == 52
    with pytest.raises(ValueError, match="at most 262112 in wave32"):
        layout_for(gpu.node, 1 << 19, 32)


def test_scratch_grows_with_the_queue_unmapped(host: FakeHost, gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    queue.ensure_scratch(64, 32)
    assert queue.scratch_bytes_per_lane(32) == 64
    assert queue.scratch_bytes_per_lane(64) == 32
    updates = [m["queue_percentage"] for n, m in host.calls if n == "UPDATE_QUEUE"]
    assert updates == [0, 100]
    page = aql.QUEUE_V1.unpack(load(queue.address, 256))
    assert page["compute_tmpring_size"] == layout_for(gpu.node, 64, 32).tmpring_size
    assert page["scratch_wave64_lane_byte_size"] == 32
    assert page["scratch_backing_memory_byte_size"] == 64 * 32 * 3072
    calls = len(host.calls)
    queue.ensure_scratch(32, 64)
    assert len(host.calls) == calls


def test_scratch_takes_fewer_waves_when_memory_is_short(host: FakeHost, gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    host.fail["ALLOC_MEMORY_OF_GPU"] = [errno.ENOMEM, errno.ENOMEM]
    queue.ensure_scratch(1024, 32)
    waves = aql.TMPRING_SIZE.decode(aql.QUEUE_V1.unpack(load(queue.address, 256))["compute_tmpring_size"])[
        "waves"
    ]
    assert waves == 128
    host.fail["ALLOC_MEMORY_OF_GPU"] = [errno.ENOMEM] * 20
    with pytest.raises(KFDError, match="ENOMEM"):
        queue.ensure_scratch(4096, 32)


def test_scratch_does_not_grow_under_a_queue_that_does_not_drain(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    queue.submit(bytes(64))
    with pytest.raises(GPUTimeout, match="did not drain"):
        queue.ensure_scratch(64, 32, timeout=0.02)
