"""Bring-up, memory, events, queues and tear-down against a recording host: order of calls and error paths."""

from __future__ import annotations

import errno
import gc
import struct
import threading
import warnings

import numpy as np
import pytest
from kfd_fake_host import GPU_ID, FakeHost, load, store

from barewave.errors import GPUFault, GPUTimeout, KFDError, QueueError
from barewave.kfd import GPU, KFD, faults, ioctl, process_state
from barewave.kfd.driver_file import HINTS
from barewave.kfd.ioctl import EventType, ExceptionCode, MemoryFlag, WaitResult
from barewave.kfd.packets import aql
from barewave.kfd.scratch import layout_for

RW = MemoryFlag.WRITABLE | MemoryFlag.NO_SUBSTITUTE


@pytest.fixture
def host() -> FakeHost:
    return FakeHost()


@pytest.fixture
def kfd(host: FakeHost):
    with KFD(host) as handle:
        yield handle


@pytest.fixture
def gpu(kfd: KFD) -> GPU:
    return kfd.open_gpu()


# --- Bring-up --------------------------------------------------------------------------------------------


def test_bring_up_makes_the_calls_of_a_minimal_driver_in_order(host: FakeHost, gpu: GPU) -> None:
    assert host.names() == [
        "GET_VERSION", "ACQUIRE_VM", "GET_PROCESS_APERTURES_NEW", "RUNTIME_ENABLE", "ALLOC_MEMORY_OF_GPU",
        "MAP_MEMORY_TO_GPU", "CREATE_EVENT", "CREATE_EVENT",
    ]  # fmt: skip
    page = host.calls[4][1]
    assert page["size"] == 0x8000
    assert page["flags"] == 0xD6000002
    first, second = (members for name, members in host.calls if name == "CREATE_EVENT")
    assert first["event_type"] == EventType.MEMORY
    assert first["event_page_offset"] >> 32 == GPU_ID
    assert (second["event_type"], second["event_page_offset"]) == (EventType.HW_EXCEPTION, 0)
    assert gpu.apertures.lds_base == 1 << 48


def test_device_without_permission_names_the_groups(host: FakeHost) -> None:
    host.open_error["/dev/kfd"] = errno.EACCES
    with pytest.raises(KFDError, match=r"render and video.*usermod") as error:
        KFD(host)
    assert error.value.errno == errno.EACCES


def test_render_node_without_permission_names_the_groups_and_leaks_nothing(host: FakeHost) -> None:
    host.open_error["/dev/dri/renderD128"] = errno.EACCES
    with KFD(host) as kfd, pytest.raises(KFDError, match=r"renderD128.*render and video"):
        kfd.open_gpu()
    assert not host.open_fds


def test_missing_device_names_the_kernel_module(host: FakeHost) -> None:
    host.open_error["/dev/kfd"] = errno.ENOENT
    with pytest.raises(KFDError, match="amdgpu kernel module"):
        KFD(host)


def test_topology_that_cannot_be_read_closes_the_device(host: FakeHost) -> None:
    host.files.clear()
    with pytest.raises(KFDError, match="generation_id"):
        KFD(host)
    assert not host.open_fds


def test_interface_version_zero_is_refused(host: FakeHost) -> None:
    host.minor = 0
    with pytest.raises(KFDError, match=r"1\.0, not 1\.1"):
        KFD(host)
    assert not host.open_fds


def test_old_kernel_is_not_asked_for_runtime_enable() -> None:
    host = FakeHost(minor=12)
    with KFD(host) as kfd:
        kfd.open_gpu()
    assert "RUNTIME_ENABLE" not in host.names()


def test_runtime_that_somebody_enabled_is_left_enabled(host: FakeHost) -> None:
    host.fail["RUNTIME_ENABLE"] = [errno.EBUSY]
    with KFD(host) as kfd:
        kfd.open_gpu()
    assert host.names().count("RUNTIME_ENABLE") == 1


def test_card_held_by_another_file_is_explained(host: FakeHost) -> None:
    host.fail["ACQUIRE_VM"] = [errno.EBUSY]
    with KFD(host) as kfd, pytest.raises(KFDError, match="another file of its render node"):
        kfd.open_gpu()
    assert not host.open_fds


def test_card_that_does_not_exist_is_refused(kfd: KFD) -> None:
    with pytest.raises(KFDError, match="there are 1 cards"):
        kfd.open_gpu(1)


def test_card_is_opened_once(kfd: KFD, gpu: GPU) -> None:
    assert kfd.open_gpu(0) is gpu


# --- Memory ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "flags"),
    [
        ({"kind": "vram"}, 0x90000001),
        ({"kind": "vram", "host_visible": True}, 0xB0000001),
        ({"kind": "vram", "executable": True}, 0xD0000001),
        ({"kind": "gtt"}, 0x96000002),
        ({"kind": "gtt", "executable": True}, 0xD6000002),
        ({"kind": "gtt", "uncached": False}, 0x90000002),
        ({"kind": "vram", "writable": False}, 0x10000001),
    ],
)
def test_flags_are_those_of_the_kind(host: FakeHost, gpu: GPU, arguments, flags: int) -> None:
    with gpu.allocate(100, **arguments):
        _, members = next(call for call in reversed(host.calls) if call[0] == "ALLOC_MEMORY_OF_GPU")
        assert members["flags"] == flags
        assert members["size"] == 4096


def test_large_memory_is_aligned_to_2_mib(gpu: GPU) -> None:
    with gpu.allocate(2 << 20) as large, gpu.allocate(4096) as small:
        assert large.address % (2 << 20) == 0
        assert small.address % 4096 == 0


def test_registered_memory_keeps_its_address(host: FakeHost, gpu: GPU) -> None:
    array = np.zeros(3 * 4096, np.uint8)
    address = -(-array.ctypes.data // 4096) * 4096
    with gpu.register(address, 4096) as memory:
        members = next(m for n, m in reversed(host.calls) if n == "ALLOC_MEMORY_OF_GPU")
        assert members["flags"] == 0x96000004
        assert members["va_addr"] == members["mmap_offset"] == memory.address == address
        memory.view[0] = 7
    assert array[address - array.ctypes.data] == 7
    with pytest.raises(ValueError, match="begins at a page"):
        gpu.register(address + 1, 4096)


def test_private_vram_has_no_view(gpu: GPU) -> None:
    with gpu.allocate(4096) as memory, pytest.raises(KFDError, match="host_visible=True"):
        _ = memory.view


def test_memory_of_no_bytes_is_refused(gpu: GPU) -> None:
    with pytest.raises(ValueError, match="0 bytes"):
        gpu.allocate(0)


def test_array_that_outlives_its_memory_reads_zeros(gpu: GPU) -> None:
    memory = gpu.allocate(8192, "gtt")
    array = np.frombuffer(memory.view, np.uint8)
    array[:] = 5
    memory.close()
    assert array.sum() == 0
    with pytest.raises(KFDError, match="closed"):
        _ = memory.view


def test_memory_that_runs_out_says_how_much_was_asked_and_is_there(host: FakeHost, gpu: GPU) -> None:
    host.fail["ALLOC_MEMORY_OF_GPU"] = [errno.ENOMEM]
    with pytest.raises(
        KFDError, match="1073741824 bytes of vram asked for as 'x', 123456789 bytes available"
    ):
        gpu.allocate(1 << 30, name="x")


def test_memory_whose_mapping_fails_is_freed(host: FakeHost, gpu: GPU) -> None:
    host.fail["MAP_MEMORY_TO_GPU"] = [errno.ENOMEM]
    live = len(gpu.kfd.allocations)
    with pytest.raises(KFDError, match="MAP_MEMORY_TO_GPU"):
        gpu.allocate(4096)
    assert host.names()[-1] == "FREE_MEMORY_OF_GPU"
    assert len(gpu.kfd.allocations) == live


def test_mapping_that_a_signal_interrupts_resumes_where_it_was(host: FakeHost, gpu: GPU) -> None:
    seen: list[int] = []

    def interrupted(argument: bytearray) -> None:
        seen.append(ioctl.MAP_MEMORY_TO_GPU.read(argument, "n_success"))
        ioctl.MAP_MEMORY_TO_GPU.write(argument, "n_success", len(seen))

    host.on["MAP_MEMORY_TO_GPU"] = interrupted
    host.fail["MAP_MEMORY_TO_GPU"] = [errno.EINTR, errno.EINTR]
    gpu.allocate(4096).close()
    assert seen == [0, 1, 2]


def test_call_that_is_interrupted_for_ever_ends(host: FakeHost, gpu: GPU) -> None:
    host.fail["GET_CLOCK_COUNTERS"] = [errno.EINTR] * 2000
    with pytest.raises(KFDError, match="interrupted 1000 times"):
        gpu.clock()


def test_nearest_allocation_of_an_address(gpu: GPU) -> None:
    with gpu.allocate(10000, name="a") as memory:
        find = gpu.kfd.allocations.find
        inside = find(memory.address + 9999)
        assert inside is not None
        assert (inside.memory, inside.offset, inside.inside) == (memory, 9999, True)
        behind = find(memory.address + 10000)
        assert behind is not None
        assert (behind.memory, behind.past_end, behind.inside) == (memory, 0, False)


# --- Events and faults -----------------------------------------------------------------------------------


class EventKernel:
    """Makes WAIT_EVENTS complete with chosen events."""

    def __init__(self, host: FakeHost) -> None:
        self.fire: dict[int, bytes] = {}
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
        return {"wait_result": WaitResult.COMPLETE if fired else WaitResult.TIMEOUT}


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


def test_event_destroyed_while_waited_for_is_an_error(host: FakeHost, gpu: GPU) -> None:
    event = gpu.kfd.create_event()
    host.fail["WAIT_EVENTS"] = [errno.EIO]
    with pytest.raises(KFDError, match="destroyed while it was waited for"):
        event.wait(1.0)


def test_event_needs_an_open_card(kfd: KFD) -> None:
    with pytest.raises(KFDError, match="open a card first"):
        kfd.create_event()


# --- Signals ---------------------------------------------------------------------------------------------


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


# --- Queues ----------------------------------------------------------------------------------------------


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


# --- Scratch ---------------------------------------------------------------------------------------------


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


# --- Tear-down -------------------------------------------------------------------------------------------


def test_close_gives_everything_back_in_reverse(host: FakeHost) -> None:
    kfd = KFD(host)
    gpu = kfd.open_gpu()
    kept = [gpu.allocate(4096), gpu.create_queue(64), gpu.create_signal(1, kfd.create_event())]
    kfd.close()
    kfd.close()
    names = host.names()
    assert not host.open_fds
    assert len(kfd.allocations) == 0
    assert names.count("CREATE_EVENT") == names.count("DESTROY_EVENT")
    # The event page alone stays, until the process ends.
    assert names.count("ALLOC_MEMORY_OF_GPU") == names.count("FREE_MEMORY_OF_GPU") + 1
    assert names.count("ALLOC_MEMORY_OF_GPU") == names.count("UNMAP_MEMORY_FROM_GPU")
    assert names.index("DESTROY_QUEUE") < names.index("UNMAP_MEMORY_FROM_GPU")
    assert names[-1] == "RUNTIME_ENABLE"
    assert host.calls[-1][1]["mode_mask"] == 0
    assert all(resource.closed for resource in kept)


def test_close_goes_on_after_an_error_and_raises_it(host: FakeHost) -> None:
    kfd = KFD(host)
    gpu = kfd.open_gpu()
    kept = gpu.create_queue(64)
    host.fail["DESTROY_QUEUE"] = [errno.EIO]
    with pytest.raises(KFDError, match="DESTROY_QUEUE"):
        kfd.close()
    assert kept.closed
    assert not host.open_fds
    assert len(kfd.allocations) == 0


def test_closed_handle_refuses_calls(host: FakeHost) -> None:
    kfd = KFD(host)
    gpu = kfd.open_gpu()
    kfd.close()
    with pytest.raises(KFDError, match="handle is closed"):
        gpu.available_memory()


def test_forgotten_memory_warns_and_is_freed_at_the_next_call(host: FakeHost, gpu: GPU) -> None:
    memory = gpu.allocate(4096, name="lost")
    freed = host.names().count("FREE_MEMORY_OF_GPU")
    held = [memory]
    del memory
    with pytest.warns(ResourceWarning, match="'lost' vram.*was not closed"):
        held.clear()
    # not where the collector runs: that may be in the middle of another call into the kernel
    assert host.names().count("FREE_MEMORY_OF_GPU") == freed
    gpu.allocate(4096, name="next").close()
    assert host.names().count("FREE_MEMORY_OF_GPU") == freed + 2


def test_closed_memory_does_not_warn(gpu: GPU) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        memory = gpu.allocate(4096)
        memory.close()
        memory.close()
        del memory
        gc.collect()


def test_real_process_keeps_render_node_and_event_page_for_the_next_handle(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_state, "_render_nodes", {})
    monkeypatch.setattr(process_state, "_event_pages", {})
    host.name = "linux"
    with KFD(host) as kfd:
        first = kfd.open_gpu().render_fd
        page = kfd.event_page.address
        kfd.event_page.view[8] = 1
    assert list(host.open_fds.values()) == ["/dev/dri/renderD128"]
    host.calls.clear()
    with KFD(host) as kfd:
        assert kfd.open_gpu().render_fd == first
        assert kfd.event_page.address == page
        assert kfd.event_page.view[8] == 1
        kfd.open_gpu().create_queue(64).close()
    names = host.names()
    created = [members for name, members in host.calls if name == "CREATE_EVENT"]
    assert [members["event_page_offset"] for members in created] == [0, 0, 0]
    assert names.index("CREATE_EVENT") < names.index("ALLOC_MEMORY_OF_GPU")


@pytest.mark.parametrize(("call", "number"), HINTS, ids=str)
def test_every_explanation_reaches_the_person_who_needs_it(
    host: FakeHost, kfd: KFD, call: str, number: int
) -> None:
    if call == "open":
        host.open_error["/dev/kfd"] = number
        with pytest.raises(KFDError) as error:
            KFD(host)
    else:
        name = "GET_CLOCK_COUNTERS" if call == "*" else call
        host.fail[name] = [number]
        with pytest.raises(KFDError) as error:
            kfd.call(name)
    assert HINTS[call, number] in str(error.value)
    assert error.value.errno == number


@pytest.mark.parametrize("code", faults.EXCEPTIONS, ids=lambda code: code.name)
def test_every_exception_code_is_put_into_words(gpu: GPU, code: ExceptionCode) -> None:
    queue = gpu.create_queue(64)
    store(queue.address + 3072, struct.pack("<Q", code.mask))
    text = str(queue.error())
    assert faults.EXCEPTIONS[code] in text
    assert code.name in text
