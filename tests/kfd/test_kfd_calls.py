"""The driver's calls beside memory and queues of every day, on the emulated card."""

from __future__ import annotations

import errno
import os
import time

import pytest

from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.host import EmulatedHost
from barewave.errors import KFDError, QueueError
from barewave.kfd import KFD, Clock, ClockConversion, dmabuf_info, wgp_mask
from barewave.kfd.host import MAP_ANONYMOUS, MAP_PRIVATE, PROT_READ, PROT_WRITE
from barewave.kfd.ioctl import MemoryFlag, SMIEvent, SVMAttribute, SVMFlag, SVMLocation

PAGE = 4096


@pytest.fixture
def kfd():
    with EmulatedHost() as host, KFD(host) as kfd:
        yield kfd


@pytest.fixture
def gpu(kfd):
    return kfd.open_gpu()


def anonymous(kfd, size):
    return kfd.host.mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)


def test_svm_attributes_come_back(kfd, gpu):
    at = anonymous(kfd, 4 * PAGE)
    before = kfd.svm_attributes(at, 4 * PAGE, [gpu])
    assert (before.preferred, before.prefetched, before.granularity) == (None, None, 9)
    assert before.access == {gpu.gpu_id: SVMAttribute.NO_ACCESS}
    kfd.set_svm_attributes(
        at, 2 * PAGE, access=[gpu], set_flags=SVMFlag.GPU_EXEC, clear_flags=SVMFlag.COHERENT,
        preferred=gpu, prefetch=SVMLocation.SYSMEM, granularity=4,
    )  # fmt: skip
    inside, all_of_it = (kfd.svm_attributes(at, size, [gpu]) for size in (2 * PAGE, 4 * PAGE))
    assert (inside.preferred, inside.prefetched, inside.granularity) == (gpu.gpu_id, 0, 4)
    assert inside.flags == inside.flags_somewhere == SVMFlag.HOST_ACCESS | SVMFlag.GPU_EXEC
    assert inside.access == {gpu.gpu_id: SVMAttribute.ACCESS}
    # The rest has no range: what is said is what holds where there is one.
    assert all_of_it.access == {gpu.gpu_id: SVMAttribute.ACCESS}
    with pytest.raises(KFDError, match=r"EFAULT.*not mapped in this process"):
        kfd.set_svm_attributes(PAGE, PAGE, access=[gpu])


def test_a_dmabuf_carries_memory_into_another_process(kfd, gpu):
    with gpu.allocate(3 * PAGE, "vram", host_visible=True, name="shared") as memory:
        memory.view[:5] = b"hello"
        fd = memory.export_dmabuf()
        info = dmabuf_info(gpu, fd)
        assert (info.size, info.gpu_id, info.metadata) == (3 * PAGE, gpu.gpu_id, b"")
        assert info.flags == MemoryFlag.VRAM | MemoryFlag.PUBLIC
        with EmulatedHost() as host, KFD(host) as other:
            imported = other.open_gpu().import_dmabuf(fd, name="imported", host_visible=True)
            kfd.host.close(fd)
            assert (imported.size, imported.kind, bytes(imported.view[:5])) == (3 * PAGE, "vram", b"hello")
            imported.view[:5] = b"world"
            imported.close()
        assert bytes(memory.view[:5]) == b"world"
    with pytest.raises(KFDError) as error:
        gpu.import_dmabuf(kfd.fd)
    assert error.value.errno == errno.EINVAL


def test_memory_of_this_process_is_not_exported(kfd, gpu):
    at = anonymous(kfd, PAGE)
    with gpu.register(at, PAGE) as memory, pytest.raises(KFDError, match="only VRAM and GTT"):
        memory.export_dmabuf()
    kfd.host.munmap(at, PAGE)


def test_clocks_convert_both_ways(gpu):
    first = gpu.clock()
    time.sleep(0.02)
    conversion = gpu.clock_conversion(first)
    assert abs(conversion.tick_hz / 1e8 - 1) < 0.01
    now = gpu.clock()
    assert abs(conversion.to_host(now.gpu) - now.cpu) < 1_000_000
    assert abs(conversion.to_gpu(now.cpu) - now.gpu) < 100_000
    alone = gpu.clock_conversion()
    assert alone.to_host(alone.last.gpu + 100) == alone.last.cpu + 1000


def test_a_conversion_keeps_all_digits_of_a_long_uptime():
    uptime = 10**16  # a hundred days
    conversion = ClockConversion(
        Clock(uptime // 10, uptime, 0, 1), Clock(uptime // 10 + 10**8, uptime + 10**9 + 50_000, 0, 1)
    )
    assert conversion.to_host(uptime // 10) == uptime
    assert conversion.to_gpu(conversion.to_host(uptime // 10 + 12_345_678)) == uptime // 10 + 12_345_678


def test_smi_events_are_an_iterator(kfd, gpu):
    with gpu.smi_events(SMIEvent.MIGRATE_START, SMIEvent.GPU_POST_RESET) as events:
        assert events.next(0.0) is None
        at = anonymous(kfd, PAGE)
        kfd.set_svm_attributes(at, PAGE, access=[gpu], prefetch=gpu)
        kfd.host.write_file("/sys/kernel/debug/barewave/card0", b'{"command": "reset"}')
        told = iter(events)
        first, second = next(told), next(told)
        assert first.event == SMIEvent.MIGRATE_START
        assert f"-{os.getpid()} @{at // PAGE:x}(1) 0->{gpu.gpu_id:x}" in first.text
        assert str(second) == "GPU_POST_RESET: 1 hang"
    with pytest.raises(KFDError, match="closed"):
        events.next(0.0)


def test_a_queue_is_paused_and_changed(gpu):
    with gpu.create_queue(64) as queue:
        inner = gpu.kfd.host._process.queues[queue.id]
        queue.set_priority(15)
        assert (inner.properties.priority, queue.priority) == (15, 15)
        queue.pause()
        assert not inner.properties.runs
        queue.resume()
        assert inner.properties.runs
        queue.set_cu_mask(wgp_mask([0, 1, 20]))
        assert inner.cu_mask == (0xF, 0x300)
        with pytest.raises(ValueError, match="splits a workgroup processor"):
            queue.set_cu_mask([1])
        with pytest.raises(ValueError, match="0 to 15"):
            queue.set_priority(16)


def test_integrated_cards_are_left_out_unless_asked_for(kfd):
    node = kfd.topology.gpus[0]
    assert not node.is_integrated
    fused = type(node)(
        2, 99, "apu", {**node.properties, "gfx_target_version": 110003}, node.memory_banks, node.caches
    )
    assert fused.is_integrated
    object.__setattr__(kfd.topology, "nodes", (*kfd.topology.nodes, fused))
    assert kfd.gpu_nodes == (node,)
    kfd._integrated = True
    assert kfd.gpu_nodes == (node, fused)


def test_links_between_cards():
    with EmulatedHost(count=3) as host, KFD(host) as kfd:
        first, second, third = kfd.gpu_nodes
        for node in (second, third):
            link = kfd.topology.peer_link(first, node)
            assert link is not None
            assert (link.node_from, link.node_to, link.peer) == (first.index, node.index, True)
        assert kfd.topology.peer_link(first, first) is None
        with KFD(host):
            pass


def test_one_allocation_is_mapped_to_all_cards():
    with EmulatedHost(count=8) as host, KFD(host) as kfd:
        gpus = [kfd.open_gpu(index) for index in range(8)]
        with gpus[0].allocate(PAGE, "gtt") as memory:
            for gpu in gpus:
                memory.map_to(gpu)
            assert memory.mapped_gpus == tuple(gpu.gpu_id for gpu in gpus)
        assert host.machine.heap.gtt.used == sum(
            buffer.size
            for device in host._process.devices.values()
            for buffer in device.buffers.values()
            if buffer.memory is not None and buffer.kind == MemoryFlag.GTT
        )


def test_signals_in_the_middle_of_calls_are_lived_through():
    with EmulatedHost(count=4) as host:
        host.machine.injector.interrupt("*", every=2)
        with KFD(host) as kfd:
            gpus = [kfd.open_gpu(index) for index in range(4)]
            memory = gpus[0].allocate(PAGE, "gtt")
            for gpu in gpus[1:]:
                memory.map_to(gpu)
            with gpus[1].create_queue(64) as queue:
                queue.set_priority(3)
            memory.close()


def test_calls_on_a_lost_card_tell_why():
    machine = Machine(RX_7900_XTX, count=2)
    with EmulatedHost(machine=machine) as host, KFD(host) as kfd:
        kept, lost = kfd.open_gpu(0), kfd.open_gpu(1)
        queue = lost.create_queue(64)
        machine.injector.lose_card(machine.cards[1])
        with pytest.raises(KFDError, match=r"ENODEV.*the kernel reset the whole card.*memory are lost"):
            lost.allocate(PAGE)
        with pytest.raises(KFDError, match="the kernel reset the whole card"):
            lost.create_queue(64)
        with pytest.raises(QueueError, match="the kernel reset the whole card"):
            queue.submit(bytes(64))
        with pytest.raises(QueueError, match="the kernel reset the whole card"):
            lost.check()
        kept.check()
        with kept.allocate(PAGE, "vram", host_visible=True) as memory:
            memory.view[0] = 1
        lost.close()  # what was there can be given back
    assert [region.used for region in (*machine.heap.vram, machine.heap.gtt)] == [0, 0, 0]


@pytest.mark.parametrize("nth", range(1, 40, 3))
def test_memory_that_runs_out_anywhere_leaves_nothing_behind(nth):
    machine = Machine(RX_7900_XTX)
    with EmulatedHost(machine=machine) as host:
        machine.injector.starve(nth=nth)
        number = 0
        try:
            with KFD(host) as kfd, kfd.open_gpu() as gpu, gpu.create_queue(64) as queue:
                gpu.allocate(PAGE).close()
                queue.ensure_scratch(1024, 32)
        except KFDError as error:
            number = error.errno
        assert number in (0, errno.ENOMEM)
        machine.injector.clear()
        with EmulatedHost(machine=machine) as again, KFD(again) as kfd:
            kfd.open_gpu().create_queue(64).close()
    heap = machine.heap
    assert [region.used for region in (*heap.vram, heap.gtt, heap.kernel)] == [0, 0, 0]
