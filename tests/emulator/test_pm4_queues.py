"""PM4 queues on the emulated card, driven by the driver: packets one by one, and kernels."""

from __future__ import annotations

import json
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest

from barewave import isa
from barewave.descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC1, RSRC2
from barewave.emulator.host import EmulatedHost
from barewave.errors import GPUFault, GPUTimeout, QueueError
from barewave.kfd import GPU, KFD, KernelLaunch, Memory, dispatch_packets
from barewave.kfd.packets import aql, pm4
from barewave.kfd.packets.atomics import AtomicOp
from barewave.kfd.packets.pm4 import DataSelect, EventType, Place
from barewave.kfd.packets.registers import REGISTERS
from barewave.kfd.packets.sdma import PollFunction
from barewave.kfd.pm4_queue import PM4Queue

SIZE = 1 << 20
DEBUG_FILE = "/sys/kernel/debug/barewave/card0"

# s[0:1]: a buffer. Each group and work-item writes its place to a dword of its own, one atomic counts them.
WHERE = """
  s_lshl_b32 s7, s4, 20
  s_lshl_b32 s8, s5, 24
  s_lshl_b32 s9, s6, 28
  s_or_b32 s7, s7, s8
  s_or_b32 s7, s7, s9
  v_or_b32 v1, s7, v0
  v_mov_b32 v2, 1
  v_mov_b32 v3, 0
  global_atomic_add_u32 v4, v3, v2, s[0:1] glc
  s_waitcnt vmcnt(0)
  v_lshlrev_b32 v4, 2, v4
  global_store_b32 v4, v1, s[0:1] offset:4
  s_endpgm
"""
STORE = """
  v_mov_b32 v1, 0
  v_mov_b32 v2, s2
  global_store_b32 v1, v2, s[0:1]
  s_endpgm
"""
# Waits until the dword at s[0:1] is s2, then writes s2 behind it.
SPIN = """
  v_mov_b32 v1, 0
again:
  global_load_b32 v2, v1, s[0:1] glc dlc
  s_waitcnt vmcnt(0)
  v_cmp_ne_u32 vcc_lo, s2, v2
  s_cbranch_vccnz again
  v_mov_b32 v2, s2
  global_store_b32 v1, v2, s[0:1] offset:4
  s_endpgm
"""
ONE_GROUP = {"COMPUTE_NUM_THREAD_X": 1, "COMPUTE_NUM_THREAD_Y": 1, "COMPUTE_NUM_THREAD_Z": 1}


@dataclass
class Bench:
    """A card, a queue, memory for data, code and buffers."""

    gpu: GPU
    queue: PM4Queue
    data: Memory
    code: Memory
    buffer: Memory

    @property
    def words(self) -> memoryview:
        return self.data.view.cast("I")

    @property
    def at(self) -> int:
        return self.data.address

    def run(self, packets: bytes | bytearray) -> None:
        self.queue.wait(self.queue.submit(packets))

    def kernel(self, text: str, place: int = 0, wave_size: int = 32) -> int:
        """Put code somewhere; its address."""
        code = isa.assemble(text, wave_size=wave_size) + isa.assemble("s_code_end") * 64
        self.code.view[place : place + len(code)] = code
        self.code.flush_host_writes()
        return self.code.address + place

    def registers(
        self,
        entry: int,
        *user: int,
        size: tuple[int, int, int] = (1, 1, 1),
        rsrc2: int = 0,
        vgprs: int = 1,
        **more: int,
    ) -> dict[str, int]:
        """What a dispatch needs, with workgroup ids in x, y and z behind the user data."""
        return {
            "COMPUTE_PGM_LO": entry >> 8 & 0xFFFFFFFF,
            "COMPUTE_PGM_HI": entry >> 40,
            "COMPUTE_PGM_RSRC1": REGISTERS["COMPUTE_PGM_RSRC1"].encode(
                vgprs=vgprs, float_mode=0xF0, priv=1, ieee_mode=1, dx10_clamp=1, mem_ordered=1, fwd_progress=1
            ),
            "COMPUTE_PGM_RSRC2": rsrc2
            | REGISTERS["COMPUTE_PGM_RSRC2"].encode(user_sgpr=4, tgid_x_en=1, tgid_y_en=1, tgid_z_en=1),
            "COMPUTE_NUM_THREAD_X": size[0],
            "COMPUTE_NUM_THREAD_Y": size[1],
            "COMPUTE_NUM_THREAD_Z": size[2],
            **{f"COMPUTE_USER_DATA_{place}": value for place, value in enumerate(user)},
            **more,
        }

    def dispatch(self, text: str, *user: int, groups: int = 1, place: int = 0) -> bytearray:
        registers = self.registers(self.kernel(text, place), self.at & 0xFFFFFFFF, self.at >> 32, *user)
        return pm4.set_registers(registers) + pm4.dispatch_direct((groups, 1, 1))

    def records(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.gpu.kfd.host.read_file(DEBUG_FILE).splitlines()]


@pytest.fixture
def bench() -> Iterator[Bench]:
    host = EmulatedHost()
    try:
        with KFD(host) as kfd:
            gpu = kfd.open_gpu()
            code = gpu.allocate(SIZE, "gtt", executable=True, name="code")
            memory = [gpu.allocate(SIZE, "gtt", name=name) for name in ("data", "buffer")]
            yield Bench(gpu, gpu.create_pm4_queue(), memory[0], code, memory[1])
    finally:
        host.end_process()


# --- Packets ---------------------------------------------------------------------------------------------


def test_data_is_written(bench: Bench) -> None:
    bench.run(pm4.nop() + pm4.nop(5) + pm4.write_data(bench.at + 8, *range(1, 2000)))
    assert list(bench.words[2:2001]) == list(range(1, 2000))
    one_place = pm4.write_data(bench.at, 7, 8, 9)
    one_place[6] |= 1  # addr_incr
    bench.run(one_place)
    assert list(bench.words[:3]) == [9, 0, 1]


def test_an_event_is_woken_by_release_mem(bench: Bench) -> None:
    queue = bench.queue
    for number in range(50):
        queue.wait_event(queue.submit(pm4.write_data(bench.at, number), interrupt=True))
        assert bench.words[0] == number


@pytest.mark.parametrize("data", DataSelect, ids=lambda data: data.name)
def test_what_release_mem_writes(bench: Bench, data: DataSelect) -> None:
    bench.words[:4] = memoryview(struct.pack("<4I", 1, 2, 3, 4)).cast("I")
    before = bench.gpu.clock().gpu
    bench.run(pm4.release_mem(bench.at, 0x1122334455667788, data=data))
    found = bench.data.view.cast("Q")[0]
    if data in (DataSelect.GPU_CLOCK, DataSelect.SYSTEM_CLOCK):
        assert before <= found <= bench.gpu.clock().gpu
    else:
        assert found == {0: 1 | 2 << 32, 1: 0x55667788 | 2 << 32, 2: 0x1122334455667788}[data]


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("function", PollFunction, ids=lambda function: function.name)
def test_a_wait_for_memory(bench: Bench, bits: int, function: PollFunction) -> None:
    high = 1 << (bits - 4)
    wrong, right = {0: (5, 5), 1: (7, 6), 2: (8, 7), 3: (6, 7), 4: (7, 8), 5: (6, 7), 6: (7, 8)}[function]
    view = bench.data.view.cast("I" if bits == 32 else "Q")
    view[0] = high + wrong
    packets = pm4.wait_mem(bench.at, high | 7 if bits == 64 else 7, mask=None if bits == 64 else 0xFF,
                           function=function, bits=bits)  # fmt: skip
    ticket = bench.queue.submit(packets + pm4.write_data(bench.at + 64, 1))
    if function:
        time.sleep(0.003)
        assert bench.words[16] == 0
        view[0] = high + right
    bench.queue.wait(ticket)
    assert bench.words[16] == 1


def test_data_is_copied_between_memory_registers_clocks(bench: Bench) -> None:
    bench.data.view.cast("Q")[0] = 0x1122334455667788
    user = REGISTERS["COMPUTE_USER_DATA_3"].address
    bench.run(
        pm4.copy_data(Place.TC_L2, bench.at, Place.MEMORY, bench.at + 8, bits=64)
        + pm4.copy_data(Place.TC_L2, bench.at, Place.TC_L2, bench.at + 16)
        + pm4.copy_data(Place.IMMEDIATE, 0xABCDEF, Place.MEMORY, bench.at + 20)
        + pm4.copy_data(Place.IMMEDIATE, 0x55 | 0x66 << 32, Place.REGISTER, user, bits=64)
        + pm4.copy_data(Place.REGISTER, user, Place.MEMORY, bench.at + 24, bits=64)
        + pm4.copy_data(Place.GPU_CLOCK, 0, Place.MEMORY, bench.at + 32, bits=64)
        + pm4.set_uconfig_reg("GRBM_GFX_INDEX", 0xE0000000)
    )
    words = bench.data.view.cast("Q")
    assert words[1] == 0x1122334455667788
    assert (words[2], words[3]) == (0x55667788 | 0xABCDEF << 32, 0x55 | 0x66 << 32)
    assert 0 < words[4] <= bench.gpu.clock().gpu


def test_atomic_operations_and_what_they_return(bench: Bench) -> None:
    words = bench.data.view.cast("Q")
    words[0] = 40
    bench.run(
        pm4.atomic_mem(bench.at, AtomicOp.ADD_64, 2)
        + pm4.copy_data(Place.ATOMIC_RETURN, 0, Place.MEMORY, bench.at + 8, bits=64)
        + pm4.atomic_mem(bench.at, AtomicOp.CMPSWAP_64, 9, 42)
    )
    assert (words[0], words[1]) == (9, 40)
    ticket = bench.queue.submit(pm4.atomic_mem(bench.at, AtomicOp.CMPSWAP_64, 5, 10, loop=True))
    time.sleep(0.003)
    assert words[0] == 9
    words[0] = 10
    bench.queue.wait(ticket)
    assert words[0] == 5


def test_the_command_processor_copies_and_fills(bench: Bench) -> None:
    data = np.frombuffer(bench.data.view, np.uint8)
    data[:5001] = np.random.default_rng(0).integers(0, 256, 5001, np.uint8)
    fill = pm4.DMA_DATA.pack(src_sel=2, data=0x01020304, dst_addr=bench.at + 10000, byte_count=64)
    bench.run(pm4.dma_data(bench.at, bench.at + 6001, 5001 - 7) + fill)
    np.testing.assert_array_equal(data[6001 : 6001 + 3999], data[:3999])
    assert bytes(data[10000:10064]) == b"\4\3\2\1" * 16


@pytest.mark.parametrize("value", [0, 1])
def test_conditions_skip_packets(bench: Bench, value: int) -> None:
    bench.words[0] = value
    write = pm4.write_data(bench.at + 8, 1)
    bench.run(pm4.cond_exec(bench.at, len(write) // 4) + write + pm4.write_data(bench.at + 12, 1))
    assert (bench.words[2], bench.words[3]) == (value, 1)
    content = pm4.pred_exec(len(write) // 4, 1 << (1 - value)) + pm4.write_data(bench.at + 16, 1)
    bench.buffer.view[: len(content)] = content
    bench.queue.wait(bench.queue.run(bench.buffer.address, len(content) // 4))
    assert bench.words[4] == value


def test_buffers_nest_and_chain(bench: Bench) -> None:
    at, view = bench.buffer.address, bench.buffer.view
    inner = pm4.write_data(bench.at + 4, 2)
    outer = (
        pm4.write_data(bench.at, 1) + pm4.indirect_buffer(at + 4096, len(inner) // 4)
        + pm4.indirect_buffer(at + 8192, 5, chain=True) + b"\xff" * 8  # what is behind a chain is never read
    )  # fmt: skip
    last = pm4.write_data(bench.at + 8, 3)
    for place, content in ((0, outer), (4096, inner), (8192, last)):
        view[place : place + len(content)] = content
    bench.run(pm4.indirect_buffer(at, len(outer) // 4) + pm4.write_data(bench.at + 12, 4))
    assert list(bench.words[:4]) == [1, 2, 3, 4]


def test_a_buffer_that_chains_to_itself_can_be_stopped(bench: Bench) -> None:
    chain = pm4.indirect_buffer(bench.buffer.address, 4, chain=True)
    bench.buffer.view[: len(chain)] = chain
    bench.queue.run(bench.buffer.address, 4)
    other = bench.gpu.create_pm4_queue()
    other.wait(other.submit(pm4.write_data(bench.at, 5)))
    begin = time.monotonic()
    bench.queue.close()
    assert time.monotonic() - begin < 2


def test_the_ring_wraps_at_every_place(bench: Bench) -> None:
    queue = bench.gpu.create_pm4_queue(1024)
    places = set()
    for number in range(1, 1500):
        places.add(queue.write_pointer % 1024)
        queue.wait(queue.submit(pm4.write_data(bench.at, number) + pm4.nop(2)))
        assert bench.words[0] == number
        assert queue._read_word & 0xFFFFFFFF == queue.write_pointer // 4 % 256
    assert len(places) == 256


def test_many_submissions_without_a_wait(bench: Bench) -> None:
    queue = bench.gpu.create_pm4_queue(1024)
    for number in range(3000):
        queue.submit(pm4.write_data(bench.at + 4 * (number % 1000), number))
    queue.synchronize()
    assert list(bench.words[:1000]) == list(range(2000, 3000))


def test_a_queue_that_is_taken_off_goes_on_where_it_was(bench: Bench) -> None:
    queue = bench.queue
    bench.run(pm4.write_data(bench.at, 1))
    queue.pause()
    ticket = queue.submit(pm4.write_data(bench.at, 2))
    time.sleep(0.01)
    assert bench.words[0] == 1
    queue.resume()
    queue.wait(ticket)
    assert bench.words[0] == 2


def test_more_queues_than_the_card_has_places_for(bench: Bench) -> None:
    queues = [bench.gpu.create_pm4_queue(1024) for _ in range(65)]
    for number, queue in enumerate(queues):
        queue.submit(pm4.write_data(bench.at + 4 * number, number + 1))
    for queue in queues:
        queue.synchronize()
    assert list(bench.words[:65]) == list(range(1, 66))


# --- Kernels ---------------------------------------------------------------------------------------------


def places(bench: Bench) -> list[tuple[int, ...]]:
    """Group x, y, z and work-item of all that WHERE has written down, sorted."""
    count = bench.words[0]
    found = [int(word) for word in bench.words[1 : 1 + count]]
    return sorted((word >> 20 & 15, word >> 24 & 15, word >> 28 & 15, word & 0xFFFFF) for word in found)


def expected_places(groups, size, items=None, start=(0, 0, 0)) -> list[tuple[int, ...]]:
    found = []
    for z in range(start[2], groups[2]):
        for y in range(start[1], groups[1]):
            for x in range(start[0], groups[0]):
                left = [
                    min(each, total - place * each) if items else each
                    for each, place, total in zip(size, (x, y, z), items or size, strict=True)
                ]
                found += [
                    (x, y, z, a | b << 10)
                    for a in range(left[0])
                    for b in range(left[1])
                    for _ in range(left[2])
                ]
    return sorted(found)


@pytest.mark.parametrize("wave_size", [32, 64])
@pytest.mark.parametrize(
    ("groups", "size", "start"),
    [
        ((1, 1, 1), (1, 1, 1), (0, 0, 0)),
        ((3, 2, 2), (5, 1, 1), (0, 0, 0)),
        ((4, 3, 2), (40, 2, 1), (2, 1, 1)),
    ],
)
def test_groups_and_work_items(bench: Bench, wave_size: int, groups, size, start) -> None:
    entry = bench.kernel(WHERE, wave_size=wave_size)
    rsrc2 = REGISTERS["COMPUTE_PGM_RSRC2"].encode(tidig_comp_cnt=1)
    registers = bench.registers(entry, bench.at & 0xFFFFFFFF, bench.at >> 32, size=size, rsrc2=rsrc2)
    for axis, place in zip("XYZ", start, strict=True):
        registers[f"COMPUTE_START_{axis}"] = place
    direct = pm4.dispatch_direct(groups, wave_size=wave_size)
    if any(start):
        direct[16] &= ~4  # FORCE_START_AT_000
    bench.run(pm4.set_registers(registers) + direct)
    assert places(bench) == expected_places(groups, size, None, start)


@pytest.mark.parametrize("threads", [False, True])
def test_partial_groups(bench: Bench, threads: bool) -> None:
    items, size = (11, 5, 1), (4, 3, 1)
    rsrc2 = REGISTERS["COMPUTE_PGM_RSRC2"].encode(tidig_comp_cnt=1)
    registers = bench.registers(
        bench.kernel(WHERE), bench.at & 0xFFFFFFFF, bench.at >> 32, size=size, rsrc2=rsrc2
    )
    if not threads:
        for axis, partial in zip("XYZ", (3, 2, 1), strict=True):
            registers[f"COMPUTE_NUM_THREAD_{axis}"] |= partial << 16
    direct = pm4.dispatch_direct(items if threads else (3, 2, 1), threads=threads, partial=not threads)
    bench.run(pm4.set_registers(registers) + direct)
    assert places(bench) == expected_places((3, 2, 1), size, items)


def test_nothing_is_started_without_groups_or_without_the_enable_bit(bench: Bench) -> None:
    packets = bench.dispatch(STORE, 7)
    empty = packets[:-20] + pm4.dispatch_direct((0, 1, 1))
    disabled = bytearray(packets)
    disabled[-4] &= ~1
    bench.run(empty + disabled)
    assert bench.words[0] == 0
    bench.run(packets)
    assert bench.words[0] == 7


def test_dimensions_in_memory(bench: Bench) -> None:
    bench.buffer.view[:12] = struct.pack("<3I", 3, 1, 2)
    packets = bench.dispatch(WHERE)[:-20] + pm4.dispatch_indirect(bench.buffer.address)
    bench.run(packets)
    assert places(bench) == expected_places((3, 1, 2), (1, 1, 1))


def test_what_follows_a_kernel_does_not_wait_for_it(bench: Bench) -> None:
    """RELEASE_MEM is done at the end of the pipe, while the packets behind it run on."""
    packets = bench.dispatch(SPIN, 5) + pm4.release_mem(bench.at + 16, 1) + pm4.write_data(bench.at, 5)
    bench.run(packets)
    assert (bench.words[1], bench.words[4]) == (5, 1)


def test_a_partial_flush_waits_for_kernels(bench: Bench) -> None:
    packets = bench.dispatch(SPIN, 5) + pm4.wait_flush() + pm4.write_data(bench.at + 8, 1)
    ticket = bench.queue.submit(packets)
    time.sleep(0.02)
    assert bench.words[2] == 0
    bench.words[0] = 5
    bench.queue.wait(ticket)
    assert (bench.words[1], bench.words[2]) == (5, 1)


def test_releases_come_in_order_and_wait_for_their_kernels_only(bench: Bench) -> None:
    first = bench.dispatch(STORE, 3) + pm4.wait_flush()
    second = bench.dispatch(SPIN, 5, place=4096)
    bench.queue.submit(first + pm4.release_mem(bench.at + 16, 1) + second + pm4.release_mem(bench.at + 24, 1))
    deadline = time.monotonic() + 5
    while not bench.words[4] and time.monotonic() < deadline:
        time.sleep(0.001)
    assert (bench.words[4], bench.words[6]) == (1, 0)
    bench.words[0] = 5
    bench.queue.synchronize()
    assert bench.words[6] == 1


def test_more_releases_than_are_kept(bench: Bench) -> None:
    queue = bench.queue
    releases = b"".join(pm4.release_mem(bench.at + 64 + 8 * n, n + 1) for n in range(200))
    queue.submit(bytes(bench.dispatch(SPIN, 5)) + releases)
    time.sleep(0.01)
    bench.words[0] = 5
    queue.synchronize()
    assert list(bench.data.view.cast("Q")[8:208]) == list(range(1, 201))


SCRATCH = """
  v_lshlrev_b32 v1, 2, v0
  v_mov_b32 v2, s4
  v_lshl_or_b32 v2, v2, 16, v0
  scratch_store_b32 off, v2, off offset:4
  s_waitcnt_vscnt null, 0
  scratch_load_b32 v3, off, off offset:4
  s_waitcnt vmcnt(0)
  s_lshl_b32 s7, s4, 7
  v_add_nc_u32 v1, s7, v1
  global_store_b32 v1, v3, s[0:1]
  s_endpgm
"""


def test_scratch_by_registers(bench: Bench) -> None:
    waves = 32
    scratch = bench.gpu.allocate(256 * 6 * waves)
    tmpring = REGISTERS["COMPUTE_TMPRING_SIZE"].encode(waves=waves, wavesize=1)
    registers = bench.registers(
        bench.kernel(SCRATCH), bench.at & 0xFFFFFFFF, bench.at >> 32, size=(32, 1, 1), rsrc2=1,
        COMPUTE_TMPRING_SIZE=tmpring,
        COMPUTE_DISPATCH_SCRATCH_BASE_LO=scratch.address >> 8 & 0xFFFFFFFF,
        COMPUTE_DISPATCH_SCRATCH_BASE_HI=scratch.address >> 40,
    )  # fmt: skip
    bench.run(pm4.set_registers(registers) + pm4.dispatch_direct((1000, 1, 1)))
    expected = [group << 16 | lane for group in range(1000) for lane in range(32)]
    assert list(bench.words[:32000]) == expected


def test_kfdtests_dispatch(bench: Bench) -> None:
    """The sequence of AMD's conformance suite: the buffer's end is written by the buffer itself."""
    entry = bench.kernel(STORE)
    gcr = 1 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 14
    buffer = bench.buffer.address
    head = (
        pm4.acquire_mem(gcr)
        + pm4.set_sh_reg("COMPUTE_START_X", 0, 0, 0, 1, 1, 1, 0, 0)
        + pm4.set_sh_reg("COMPUTE_PGM_LO", entry >> 8 & 0xFFFFFFFF, entry >> 40, 0, 0, 0, 0)
        + pm4.set_sh_reg("COMPUTE_PGM_RSRC1", 0x000C0084, 0x90 | 4 << 1)
        + pm4.set_sh_reg("COMPUTE_RESOURCE_LIMITS", 0)
        + pm4.set_sh_reg("COMPUTE_TMPRING_SIZE", 0)
        + pm4.set_sh_reg("COMPUTE_RESTART_X", 0, 0, 0, 0)
        + pm4.set_sh_reg("COMPUTE_USER_DATA_0", bench.at & 0xFFFFFFFF, bench.at >> 32, 77, 0, *[0] * 12)
        + pm4.DISPATCH_DIRECT.pack(dim_x=1, dim_y=1, dim_z=1, initiator=0x8021)
    )
    fence = buffer + len(head) + 4
    content = head + pm4.nop(2, [0xFFFFFFFF]) + pm4.release_mem(fence, 1, data=DataSelect.LOW_32)
    content += pm4.wait_mem(fence, 1)
    bench.buffer.view[: len(content)] = content
    event = bench.gpu.kfd.create_event()
    queue = bench.queue
    for _ in range(3):
        bench.words[0] = 0
        queue.submit(
            pm4.indirect_buffer(buffer, len(content) // 4)
            + pm4.write_data(event.mailbox, event.id)
            + pm4.release_mem(
                0, 0, data=DataSelect.NONE, event_id=event.id, event=EventType.BOTTOM_OF_PIPE_TS
            )
        )
        assert event.wait(5.0)
        assert bench.words[0] == 77
        assert bench.buffer.view.cast("I")[(fence - buffer) // 4] == 1


def descriptor(bench: Bench, text: str, place: int = 0) -> tuple[bytes, int]:
    """A kernel descriptor in front of its code; contents and address."""
    data = KERNEL_DESCRIPTOR.pack(
        kernel_code_entry_byte_offset=256,
        compute_pgm_rsrc1=RSRC1.encode(granulated_workitem_vgpr_count=1, enable_ieee_mode=1),
        compute_pgm_rsrc2=RSRC2.encode(user_sgpr_count=4, enable_sgpr_workgroup_id_x=1),
        kernel_code_properties=PROPERTIES.encode(
            enable_sgpr_kernarg_segment_ptr=1, enable_wavefront_size32=1
        ),
    )
    bench.code.view[place : place + 64] = data
    bench.kernel(text, place + 256)
    return bytes(data), bench.code.address + place


ARGUMENTS = """
  s_load_b64 s[2:3], s[0:1], 0x0
  v_mov_b32 v1, 1
  v_mov_b32 v2, 0
  s_waitcnt lgkmcnt(0)
  global_atomic_add_u32 v2, v1, s[2:3]
  s_endpgm
"""


def test_a_launch_by_its_descriptor(bench: Bench) -> None:
    data, address = descriptor(bench, ARGUMENTS)
    bench.buffer.view[:8] = struct.pack("<Q", bench.at)
    launch = KernelLaunch(data, address, (64, 1, 1), (1000, 1, 1), bench.buffer.address)
    queue = bench.queue
    queue.wait_event(queue.dispatch(launch, interrupt=True))
    assert bench.words[0] == 1000
    wants = bytearray(data)
    KERNEL_DESCRIPTOR.write(wants, "kernel_code_properties", PROPERTIES.encode(enable_sgpr_dispatch_id=1))
    with pytest.raises(ValueError, match="dispatch_id"):
        dispatch_packets(KernelLaunch(bytes(wants), address, (1, 1, 1), (1, 1, 1)))
    with pytest.raises(ValueError, match="1024"):
        dispatch_packets(KernelLaunch(data, address, (64, 64, 1), (1, 1, 1)))


def test_kernels_in_a_buffer_that_an_aql_queue_runs(bench: Bench) -> None:
    data, address = descriptor(bench, ARGUMENTS)
    bench.buffer.view[:8] = struct.pack("<Q", bench.at)
    flush = pm4.wait_flush() + pm4.acquire_mem(
        pm4.GCR_CNTL.encode(gli_inv=1, glk_inv=1, glv_inv=1, gl1_inv=1)
    )
    one = (
        dispatch_packets(KernelLaunch(data, address, (64, 1, 1), (1000, 1, 1), bench.buffer.address)) + flush
    )
    content = one * 20
    bench.buffer.view[4096 : 4096 + len(content)] = content
    queue = bench.gpu.create_queue(64)
    signal = bench.gpu.create_signal()
    for run in range(1, 200):
        signal.reset(1)
        queue.submit(
            aql.pm4_indirect_buffer(
                bench.buffer.address + 4096, len(content) // 4, completion_signal=signal.address
            )
        )
        assert signal.wait(10.0)
        assert bench.words[0] == run * 20000


def test_a_buffer_in_an_aql_queue_waits_without_holding_up_others(bench: Bench) -> None:
    content = (
        bench.dispatch(SPIN, 5)
        + pm4.wait_mem(bench.at + 64, 1)
        + pm4.write_data(bench.at, 5)
        + pm4.wait_flush()
    )
    bench.buffer.view[: len(content)] = content
    queue = bench.gpu.create_queue(64)
    signal = bench.gpu.create_signal()
    queue.submit(
        aql.pm4_indirect_buffer(bench.buffer.address, len(content) // 4, completion_signal=signal.address)
    )
    bench.run(pm4.write_data(bench.at + 32, 1))
    assert signal.value == 1
    bench.words[16] = 1
    assert signal.wait(5.0)
    assert bench.words[1] == 5


@pytest.mark.corpus(size=1_000_000, sample=3000, part=100_000)
def test_dispatches_through_a_small_ring_are_all_run(bench: Bench, numbers: range) -> None:
    """Through the 64 packets of an AQL ring, and a PM4 ring that holds some ten dispatches."""
    data, address = descriptor(bench, ARGUMENTS)
    bench.buffer.view[:8] = struct.pack("<Q", bench.at)
    queue = bench.gpu.create_pm4_queue(2048)
    launch = KernelLaunch(data, address, (32, 1, 1), (32, 1, 1), bench.buffer.address)
    bench.run(dispatch_packets(launch))
    packets = pm4.DISPATCH_DIRECT.pack(dim_x=1, dim_y=1, dim_z=1, initiator=0x8005)
    queue.submit(dispatch_packets(launch)[: -len(packets)])
    for _ in range(0, len(numbers), 10):
        queue.submit(packets * 10, timeout=30.0)
    queue.synchronize(60.0)
    aql_queue = bench.gpu.create_queue(64)
    packet = aql.kernel_dispatch(
        workgroup=(32, 1, 1), grid=(32, 1, 1), kernel_object=address, kernarg_address=bench.buffer.address
    )
    for _ in numbers:
        aql_queue.submit(packet, timeout=30.0)
    signal = bench.gpu.create_signal()
    aql_queue.submit(aql.barrier_and(completion_signal=signal.address))
    assert signal.wait(60.0)
    assert bench.words[0] == 32 * (1 + 2 * len(numbers))


# --- Errors ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "what", ["write", "wait", "release", "buffer", "dispatch", "copy", "code", "dma", "kernel"]
)
def test_a_wrong_address_evicts_all_queues_of_the_process(bench: Bench, what: str) -> None:
    bad = bench.data.address + SIZE  # a guard page follows
    registers = bench.registers(bad, 0, 0)
    packets = {
        "write": pm4.write_data(bad - 4, 1, 2),
        "wait": pm4.wait_mem(bad, 1),
        "release": pm4.release_mem(bad, 1),
        "buffer": pm4.indirect_buffer(bad, 8),
        "dispatch": pm4.dispatch_indirect(bad),
        "copy": pm4.copy_data(Place.TC_L2, bad, Place.MEMORY, bench.at),
        "code": pm4.set_registers(registers) + pm4.dispatch_direct((1, 1, 1)),
        "dma": pm4.dma_data(bench.at, bad - 100, 200),
        "kernel": bench.dispatch(STORE, 1)[:-20]
        + pm4.set_sh_reg("COMPUTE_USER_DATA_0", bad & 0xFFFFFFFF, bad >> 32)
        + pm4.dispatch_direct((1, 1, 1)),
    }[what]
    other = bench.gpu.create_pm4_queue()
    ticket = bench.queue.submit(packets)
    with pytest.raises(GPUFault, match=f"{bad:#x}"):
        bench.queue.wait(ticket)
    with pytest.raises(GPUFault):
        other.wait(other.submit(pm4.write_data(bench.at, 1)))


WRONG = {
    "type 0": (struct.pack("<I", 0), 20),
    "an opcode of the kernel's": (struct.pack("<2I", 0xC000A000, 0), 20),
    "too short": (struct.pack("<3I", 0xC0011500, 1, 1), 20),
    "longer than the ring": (struct.pack("<I", 0xFFFE1000), 20),
    "PRED_EXEC in a ring": (pm4.pred_exec(1), 20),
    "a chain in a ring": (pm4.indirect_buffer(0x1000, 4, chain=True), 20),
    "a buffer that is not valid": (pm4.INDIRECT_BUFFER.pack(ib_base=0x1000, ib_size=4), 20),
    "no comparison": (pm4.WAIT_REG_MEM.pack(function=7), 20),
    "no operation": (pm4.ATOMIC_MEM.pack(atomic=0), 20),
    "GDS": (pm4.write_data(0, 1)[:4] + struct.pack("<4I", 3 << 8, 0, 0, 0), 20),
    "no such source": (pm4.COPY_DATA.pack(src_sel=7, dst_sel=5), 20),
    "a register of the kernel's": (pm4.copy_data(Place.IMMEDIATE, 1, Place.REGISTER, 0x1260), 22),
    "registers beyond the space": (struct.pack("<4I", 0xC0027600, 0x3FF, 0, 0), 22),
    "no work-items": (pm4.set_registers(dict.fromkeys(ONE_GROUP, 0)) + pm4.dispatch_direct((1, 1, 1)), 21),
    "too many work-items": (
        pm4.set_registers({**ONE_GROUP, "COMPUTE_NUM_THREAD_X": 1025}) + pm4.dispatch_direct((1, 1, 1)), 21,
    ),
    "too many groups": (pm4.set_registers(ONE_GROUP) + pm4.dispatch_direct((0xFFFFFFFF,) * 3), 16),
    "too much LDS": (
        pm4.set_registers({**ONE_GROUP, "COMPUTE_PGM_RSRC2": 0x1FF << 15})
        + pm4.dispatch_direct((1, 1, 1)), 17,
    ),
    "too many VGPRs": (
        pm4.set_registers({**ONE_GROUP, "COMPUTE_PGM_RSRC1": 0x3F}) + pm4.dispatch_direct((1, 1, 1)), 22,
    ),
    "scratch without blocks": (
        pm4.set_registers({**ONE_GROUP, "COMPUTE_PGM_RSRC2": 1, "COMPUTE_TMPRING_SIZE": 1 << 12})
        + pm4.dispatch_direct((1, 1, 1)), 22,
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_stops_its_queue_alone(bench: Bench, what: str) -> None:
    packets, code = WRONG[what]
    queue = bench.gpu.create_pm4_queue(1024)
    ticket = queue.submit(bytes(packets) + pm4.write_data(bench.at, 1))
    bench.run(pm4.write_data(bench.at + 4, 1))
    with pytest.raises(QueueError, match="PM4 queue stopped"):
        queue.wait(ticket)
    assert bench.words[0] == 0
    (record,) = [each for each in bench.records() if each["record"] == "queue exception"]
    assert record["mask"] == 1 << (code - 1)


def test_buffers_nest_no_deeper_than_the_hardware_does(bench: Bench) -> None:
    packet = pm4.indirect_buffer(bench.buffer.address, 4)
    bench.buffer.view[: len(packet)] = packet
    ticket = bench.queue.submit(packet)
    with pytest.raises(QueueError):
        bench.queue.wait(ticket)
    assert any(each["record"] == "queue exception" for each in bench.records())


def test_only_a_process_with_runtime_enabled_is_told_what_stopped_its_queue(bench: Bench) -> None:
    bench.gpu.kfd.file.call("RUNTIME_ENABLE", mode_mask=0)
    ticket = bench.queue.submit(struct.pack("<I", 0))
    with pytest.raises(GPUTimeout):
        bench.queue.wait(ticket, 0.05)


def test_a_queue_is_destroyed_with_kernels_and_releases_pending(bench: Bench) -> None:
    bench.queue.submit(bench.dispatch(SPIN, 5) + pm4.release_mem(bench.at + 16, 1))
    time.sleep(0.01)
    begin = time.monotonic()
    bench.queue.close()
    assert time.monotonic() - begin < 2
    bench.words[0] = 5
    fresh = bench.gpu.create_pm4_queue()
    fresh.wait(fresh.submit(pm4.write_data(bench.at + 8, 1)))
    assert bench.words[4] == 0
