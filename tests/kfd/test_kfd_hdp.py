"""The host data path: what the CPU wrote to VRAM is pushed out before a packet can be seen."""

from __future__ import annotations

import errno

import pytest
from kfd_fake_host import FakeHost, load

from barewave.errors import KFDError
from barewave.kfd import GPU
from barewave.kfd.packets import aql

MMIO_REMAP = 0x94000010


class Registers:
    """Stands in for the mapped registers, and notes what the ring held at each store to them."""

    def __init__(self, view: memoryview, ring: int = 0) -> None:
        self.view = view
        self.ring = ring
        self.log: list[tuple[str, int, int]] = []

    def __setitem__(self, place: int, value: int) -> None:
        self.log.append(("store", place, value))
        self.headers = load(self.ring, 4 * 64)[::64] if self.ring else b""

    def __getitem__(self, place: int) -> int:
        self.log.append(("load", place, 0))
        return self.view[place]


def test_registers_are_the_first_page_of_mmio_remap_and_mapped_once(host: FakeHost, gpu: GPU) -> None:
    before = len(host.calls)
    first, second = gpu.create_queue(64), gpu.create_queue(64)
    pages = [members for name, members in host.calls[before:] if members.get("flags") == MMIO_REMAP]
    assert [page["size"] for page in pages] == [4096]
    assert gpu.hdp_registers.format == "I"
    assert len(gpu.hdp_registers) == 1024
    first.close()
    second.submit(aql.barrier_and())


def test_submit_flushes_before_the_header_is_seen(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    registers = Registers(gpu.hdp_registers, queue._ring_memory.address)
    queue.ring.hdp = registers
    queue.submit(aql.barrier_and())
    assert registers.log == [("store", 0, 1)]
    assert registers.headers == bytes([1, 1, 1, 1])  # all slots are free still
    assert load(registers.ring, 1) == bytes([3])
    queue.submit_many(bytes(aql.barrier_and()) * 2)
    assert registers.log == [("store", 0, 1)] * 2
    assert registers.headers == bytes([3, 1, 1, 1])


def test_a_card_without_the_registers_is_explained(host: FakeHost, gpu: GPU) -> None:
    host.fail["ALLOC_MEMORY_OF_GPU"] = [errno.ENOMEM]
    with pytest.raises(KFDError, match="host data path") as error:
        gpu.flush_hdp()
    assert error.value.errno == errno.ENOMEM


def test_a_flush_reads_back_since_a_store_is_posted(gpu: GPU) -> None:
    registers = Registers(gpu.hdp_registers)
    gpu._hdp = registers
    with gpu.allocate(4096, "vram", host_visible=True) as memory:
        memory.flush_host_writes()
        assert registers.log == [("store", 0, 1), ("load", 0, 0)]
    with gpu.allocate(4096, "gtt") as memory:
        memory.flush_host_writes()
    with gpu.allocate(4096, "vram") as memory:
        memory.flush_host_writes()
    assert len(registers.log) == 2  # system memory is coherent, and the CPU cannot write to private VRAM


def test_the_registers_are_unmapped_with_the_card(host: FakeHost, gpu: GPU) -> None:
    gpu.create_queue(64)
    start = gpu._hdp_page.address
    gpu.kfd.close()
    with open("/proc/self/maps") as maps:
        assert not any(line.startswith(f"{start:x}-") for line in maps)
