"""Packets that are filled in from templates are those that the driver's own functions make."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from plan_kernels import STEP, clang_kernel, kernel

from barewave import Device, LaunchConfig
from barewave.kfd import KernelLaunch, dispatch_packets
from barewave.kfd.packets import pm4
from barewave.runtime.plan import commands
from barewave.runtime.plan.kernel_packets import KernelPackets

ADDRESS = 0x7F12_3456_7880
CONFIGS = [
    LaunchConfig(grid=4, block=256),
    LaunchConfig(items=(1000, 33, 7), block=(16, 8, 4), lds=1000),
    LaunchConfig(items=(1, 1, 100_000), block=(1, 1, 64)),
]


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.mark.parametrize("config", CONFIGS, ids=str)
@pytest.mark.parametrize("which", ["step", "saxpy", "reduce"])
def test_a_dispatch_is_that_of_the_driver(device: Device, config: LaunchConfig, which: str) -> None:
    made = {
        "step": lambda: kernel(STEP),
        "saxpy": lambda: clang_kernel("saxpy", "clang22.O3"),  # asks for its packet
        "reduce": lambda: clang_kernel("reduce_block", "clang22.O3", "reduce_sum_f32"),  # has LDS
    }[which]()
    program = made.program.load(device)
    at = made.image.descriptor_address
    launch = KernelLaunch(
        descriptor=bytes(program.memory.view[at : at + 64]), address=program.base + at,
        workgroup=config.block_size, grid=config.work_items, kernarg_address=ADDRESS,
        lds=made.attributes.lds + config.lds, dispatch_ptr=ADDRESS + 64, queue_ptr=ADDRESS + 128,
    )  # fmt: skip
    found = KernelPackets(made, program, ADDRESS + 128, 0, None).launchable(config)
    assert found.dispatch(ADDRESS, ADDRESS + 64) == dispatch_packets(launch)


def test_flags_clocks_copies_and_fills_are_the_drivers_packets() -> None:
    buffer = commands.CommandBuffer()
    buffer.set_flag(ADDRESS)
    buffer.take_flag(ADDRESS)
    buffer.write_clock(ADDRESS)
    buffer.put(commands.copy_packets(ADDRESS, ADDRESS + 4096, (1 << 25) + 5))
    buffer.put(commands.fill_packets(ADDRESS, 64, 0xABCD))
    (segment,) = buffer.finish()
    names = [packet.layout.name for packet in pm4.decode(segment.data)]  # type: ignore[union-attr]
    assert names == [
        "ACQUIRE_MEM", "RELEASE_MEM", "WAIT_REG_MEM", "WRITE_DATA", "EVENT_WRITE", "COPY_DATA", "DMA_DATA",
        "DMA_DATA", "DMA_DATA", "EVENT_WRITE", "ACQUIRE_MEM",
    ]  # fmt: skip
    expected = (
        pm4.release_mem(ADDRESS, 1, data=pm4.DataSelect.LOW_32)
        + pm4.wait_mem(ADDRESS, 1) + pm4.write_data(ADDRESS, 0) + pm4.wait_flush()
        + pm4.copy_data(pm4.Place.GPU_CLOCK, 0, pm4.Place.MEMORY, ADDRESS, bits=64)
        + pm4.DMA_DATA.pack(cp_sync=1, src_sel=3, dst_sel=3, src_addr=ADDRESS + 4096, dst_addr=ADDRESS,
                            byte_count=1 << 25)
        + pm4.DMA_DATA.pack(cp_sync=1, src_sel=3, dst_sel=3, src_addr=ADDRESS + 4096 + (1 << 25),
                            dst_addr=ADDRESS + (1 << 25), byte_count=5)
        + pm4.DMA_DATA.pack(cp_sync=1, src_sel=2, dst_sel=3, data=0xABCD, dst_addr=ADDRESS, byte_count=64)
    )  # fmt: skip
    assert bytes(expected) in bytes(segment.data)
    # The rules of the vendor packet: all waves ended and caches written back at the end of a buffer.
    last = [packet.words for packet in pm4.decode(segment.data)][-2:]
    assert last[0] == (0xC0004600, 0x407)
    assert last[1][:2] == (0xC0065800, 0)
    assert last[1][7] & (1 << 15 | 1 << 14) == 1 << 15 | 1 << 14


def test_buffers_end_before_they_are_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "LARGEST_BUFFER", 64)
    buffer = commands.CommandBuffer()
    for number in range(20):
        buffer.put(pm4.write_data(ADDRESS, number))
    segments = buffer.finish()
    assert len(segments) > 1
    assert all(len(segment.data) <= 4 * 64 for segment in segments)
    assert all(bytes(segment.data).endswith(commands.ENDING) for segment in segments)
    written = [
        packet.words[4] for segment in segments for packet in pm4.decode(segment.data)
        if packet.layout is pm4.WRITE_DATA
    ]  # fmt: skip
    assert all(second == first + 1 for first, second in pairwise(written))
    assert len(written) == 20
