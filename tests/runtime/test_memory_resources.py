"""Memory resources: what is closed comes back, when its work has ended, and never while somebody sees it."""

from __future__ import annotations

import errno
import gc
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET, STORE

from barewave import CheckError, Device, GPUFault, KFDError, LaunchConfig, Program, launch
from barewave.runtime.memory_resource import CachingMemoryResource, DirectMemoryResource, MemoryResource

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)


@pytest.fixture
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def hang(stream, flag) -> None:
    """Keep a stream busy until the flag's first word is set."""
    launch(stream, ONE, Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set"), flag)


def test_what_is_closed_is_given_out_again(device: Device) -> None:
    first = device.memory.allocate(5000)
    address = first.address
    first.close()
    assert device.memory.stats.cached == 8192
    with device.zeros(1500, name="again") as second:  # 6000 bytes are two pages, too
        assert second.address == address
        assert (second.memory.size, second.memory.name) == (6000, "again")
        assert len(second.view) == 6000
    stats = device.memory.stats
    assert (stats.hits, stats.misses, stats.live, stats.cached, stats.peak) == (1, 1, 0, 8192, 8192)


def test_only_blocks_of_just_as_many_pages_are_given_out(device: Device) -> None:
    """Otherwise the page behind an array would be mapped, and running past its end no fault."""
    device.memory.allocate(3 * 4096).close()
    with device.memory.allocate(2 * 4096) as smaller:
        assert device.memory.stats.misses == 2
        assert smaller.memory.allocated == 2 * 4096


def test_a_fault_behind_a_block_that_was_used_before_counts_from_its_new_end(device: Device) -> None:
    device.zeros(1024, np.uint32, name="old").close()
    with (
        device.zeros(1000, np.uint32, name="new") as out,
        pytest.raises(GPUFault) as caught,
        device.stream() as stream,
    ):
        launch(stream, ONE, Program.from_asm(STORE).kernel("store"), out.address + 4096, 1)
    assert "new (4000 bytes" in str(caught.value)
    assert "96 bytes past its end" in str(caught.value)


def test_memory_in_flight_comes_back_when_its_work_has_ended(device: Device) -> None:
    flag = device.zeros(16, np.uint32)
    x = device.memory.allocate(4096 * 3)
    address = x.address
    with device.stream(timeout=TIMEOUT) as stream:
        hang(stream, flag)
        x.close()
        assert device.memory.stats.in_flight == 3 * 4096
        assert device.stats.memory["draining"] == 3 * 4096
        with device.memory.allocate(4096 * 3) as other:
            assert other.address != address
        flag.host[0] = 1
        stream.sync(TIMEOUT)
        assert device.memory.stats.in_flight == 0
        taken = [device.memory.allocate(4096 * 3) for _ in range(2)]
        assert address in [each.address for each in taken]
        for each in taken:
            each.close()
    flag.close()


def test_later_work_does_not_hold_a_block_up(device: Device) -> None:
    """What counts is the work that was in flight when the buffer was closed."""
    first, second = device.zeros(16, np.uint32), device.zeros(16, np.uint32)
    x = device.memory.allocate(4096 * 3)
    with device.stream(timeout=TIMEOUT) as stream:
        hang(stream, first)
        x.close()
        hang(stream, second)
        first.host[0] = 1
        end = time.monotonic() + TIMEOUT
        while device.memory.stats.in_flight and time.monotonic() < end:
            time.sleep(0.01)
        assert not stream.query()
        assert device.memory.stats.in_flight == 0
        second.host[0] = 1
        stream.sync(TIMEOUT)
    first.close()
    second.close()


def test_a_streams_own_block_comes_back_to_it_at_once_and_to_others_later(device: Device) -> None:
    store = Program.from_asm(STORE).kernel("store")
    flag = device.zeros(16, np.uint32)
    with device.stream(timeout=TIMEOUT) as stream:
        hang(stream, flag)
        x = device.empty(32, np.uint32, stream=stream)
        launch(stream, ONE, store, x, 1)
        address = x.address
        x.close()
        with device.empty(32, np.uint32) as elsewhere:
            assert elsewhere.address != address
        with device.zeros(32, np.uint32, stream=stream) as again:
            assert again.address == address
            launch(stream, ONE, store, again, 2)
            flag.host[0] = 1
            assert again.numpy().tolist() == [2] * 32
    # The stream is closed: now it is everybody's.
    taken = [device.empty(32, np.uint32) for _ in range(2)]
    assert address in [each.address for each in taken]
    for each in (*taken, flag):
        each.close()


def test_the_driver_is_asked_again_once_the_cache_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAREWAVE_EMULATED_VRAM", "1G")
    with Device("emulated") as small:
        for _ in range(3):
            buffers = [small.empty(size << 20, np.uint8) for size in (100, 200, 300)]
            for buffer in buffers:
                buffer.close()
            assert small.memory.stats.cached == 600 << 20
            with small.empty(700 << 20, np.uint8) as large:
                assert small.memory.stats.cached == 0
                assert small.memory_info().free < small.memory_info().total - large.nbytes + 1
        assert small.memory.stats.peak <= 1 << 30
        held = small.empty(600 << 20, np.uint8)
        with pytest.raises(KFDError, match=f"holds {600 << 20} bytes of vram in 1 buffers") as caught:
            small.empty(600 << 20, np.uint8)
        assert caught.value.errno == errno.ENOMEM
        held.close()


def test_trim_keeps_as_much_as_it_is_told(device: Device) -> None:
    for pages in (1, 2, 3):
        device.memory.allocate(4096 * pages).close()
    assert device.memory.trim(4096 * 3) == 4096 * 3
    assert device.memory.stats.cached == 4096 * 3
    assert device.trim() == 4096 * 3
    assert device.memory.stats.held == 0


def test_a_limit_sends_back_what_is_too_much(device: Device) -> None:
    with CachingMemoryResource(device, "gtt", limit=8192) as memory:
        buffers = [device.zeros(4, kind="gtt", memory=memory) for _ in range(4)]
        assert {buffer.memory.kind for buffer in buffers} == {"gtt"}
        for buffer in buffers:
            buffer.close()
        assert memory.stats.cached == 8192
    with pytest.raises(CheckError, match="limit"):
        CachingMemoryResource(device, limit=-1)


def test_closing_a_resource_closes_its_buffers(device: Device) -> None:
    memory = CachingMemoryResource(device)
    buffer = device.zeros(4, memory=memory)
    memory.close()
    memory.close()
    assert buffer.closed
    buffer.close()
    assert memory.stats.held == 0


def test_memory_that_others_see_is_not_given_out_again(device: Device) -> None:
    seen, exported = device.zeros(4), device.zeros(4)
    view = seen.host
    os_host = device.gpu.kfd.host
    descriptor = exported.memory.export_dmabuf()
    for buffer in (seen, exported):
        buffer.close()
    assert device.memory.stats.cached == 0
    assert view.tolist() == [0, 0, 0, 0]
    os_host.close(descriptor)


def test_the_direct_resource_frees_at_once(device: Device) -> None:
    with DirectMemoryResource(device) as memory:
        buffer = device.zeros(4, memory=memory)
        address = buffer.address
        assert memory.stats.live == 4096
        buffer.close()
        assert memory.stats.live == 0
        nearest = device.gpu.kfd.allocations.find(address)
        assert nearest is not None
        assert not nearest.inside


def test_a_strategy_of_ones_own(device: Device) -> None:
    class Counting(MemoryResource):
        taken = 0

        def take(self, size, name, stream=None):
            self.taken += 1
            return self.device.memory.take(size, name, stream)

        def give_back(self, memory, stream=None):
            self.device.memory.give_back(memory, stream)

    with Counting(device) as memory, device.array([1.0, 2.0], memory=memory) as x:
        assert x.numpy().tolist() == [1.0, 2.0]
        assert memory.taken == 1


def test_a_resource_of_another_device_is_refused(device: Device) -> None:
    with Device("emulated") as other, other.stream() as stream:
        with pytest.raises(CheckError, match="is not of"):
            device.zeros(4, memory=other.memory)
        with pytest.raises(CheckError, match="is a stream of"):
            device.zeros(4, stream=stream)


def test_forgotten_buffers_come_back(device: Device) -> None:
    with pytest.warns(ResourceWarning):
        device.zeros(4)
    gc.collect()
    with device.zeros(4):
        assert device.memory.stats.hits == 1


def test_checked_mode_finds_an_access_behind_an_array_in_a_block_that_was_used_before() -> None:
    with Device("emulated", checked=True) as device:
        device.zeros(1000, np.uint32, name="large").close()
        with device.zeros(8, np.uint32, name="small") as x:
            assert device.memory.stats.hits == 1
            behind = r"small \(32 bytes.*offset 32, 0 bytes past its end"
            with pytest.raises(CheckError, match=behind), device.stream(timeout=TIMEOUT) as stream:
                launch(stream, ONE, Program.from_asm(STORE).kernel("store"), x, 1)
        with device.zeros(1000, np.uint32, name="large again") as x, device.stream(timeout=TIMEOUT) as stream:
            launch(stream, ONE, Program.from_asm(STORE).kernel("store"), x, 1)
            stream.sync(TIMEOUT)


def test_threads_share_a_cache_and_none_gets_what_another_has(device: Device) -> None:
    wrong: list[str] = []

    def work(number: int) -> None:
        for turn in range(200):
            with device.empty(4, np.uint64) as x:
                x.host[:] = (number, turn, number, turn)
                if x.host.tolist() != [number, turn, number, turn]:
                    wrong.append(f"{number}: {x.host}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(TIMEOUT)
    assert not wrong
    assert device.memory.stats.live == 0
    assert device.memory.stats.hits + device.memory.stats.misses == 1600
