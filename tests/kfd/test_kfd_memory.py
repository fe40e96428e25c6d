"""Allocation, registration and mapping against a recording host."""

from __future__ import annotations

import errno

import numpy as np
import pytest
from kfd_fake_host import FakeHost

from barewave.errors import KFDError
from barewave.kfd import GPU, ioctl


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
