"""Priorities of queues and their masks of compute units: what of a kernel runs beside others."""

from __future__ import annotations

import struct
import time
from collections.abc import Iterator

import pytest
from asm_kernels import asm_kernel

from barewave import Device, Program
from barewave.kfd import AQLQueue, Signal, wgp_mask
from barewave.kfd.packets import aql

POINTERS = (".name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global",)
# Counts itself when it begins (out[0]), turns for a while, counts itself when it ends (out[1]).
WORK = asm_kernel(
    "work",
    """
  s_load_b64 s[4:5], s[0:1], 0x0
  v_mov_b32 v1, 1
  v_mov_b32 v2, 0
  s_mov_b32 s6, 0
  s_waitcnt lgkmcnt(0)
  global_atomic_add_u32 v2, v1, s[4:5]
.Lwork_turn:
  s_add_u32 s6, s6, 1
  s_cmp_lt_u32 s6, 2000000
  s_cbranch_scc1 .Lwork_turn
  global_atomic_add_u32 v2, v1, s[4:5] offset:4
""",
    POINTERS,
)
# Counts itself when it begins (out[0]), then waits until out[2] is set.
STAY = asm_kernel(
    "stay",
    """
  s_load_b64 s[4:5], s[0:1], 0x0
  v_mov_b32 v1, 1
  v_mov_b32 v2, 0
  s_mov_b32 s7, exec_lo
  s_mov_b32 exec_lo, 1
  s_waitcnt lgkmcnt(0)
  v_and_b32 v0, 0x3ff, v0
  v_cmp_eq_u32 vcc_lo, 0, v0
  s_and_saveexec_b32 s8, vcc_lo
  s_cbranch_execz .Lstay_wait
  global_atomic_add_u32 v2, v1, s[4:5]
.Lstay_wait:
  s_mov_b32 exec_lo, 1
.Lstay_turn:
  s_sleep 1
  global_load_b32 v1, v2, s[4:5] offset:8 glc
  s_waitcnt vmcnt(0)
  v_readfirstlane_b32 s6, v1
  s_cmp_eq_u32 s6, 0
  s_cbranch_scc1 .Lstay_turn
""",
    POINTERS,
)
TIMEOUT = 60.0


class Bench:
    """Kernels on one card, started by packets on queues of our own."""

    def __init__(self, device: Device) -> None:
        self.gpu = device.gpu
        self.programs = {name: Program.from_asm(text) for name, text in (("work", WORK), ("stay", STAY))}
        self.kernels = {
            name: program.load(device).address(program.kernel(name))
            for name, program in self.programs.items()
        }
        self.kept: list[object] = []

    def start(self, queue: AQLQueue, name: str, groups: int, block: int = 1) -> tuple[memoryview, Signal]:
        memory = self.gpu.allocate(4096, "gtt")
        memory.view[64:72] = struct.pack("<Q", memory.address)
        signal = self.gpu.create_signal()
        queue.submit(
            aql.kernel_dispatch(
                workgroup=(block, 1, 1), grid=(block * groups, 1, 1), kernel_object=self.kernels[name],
                kernarg_address=memory.address + 64, completion_signal=signal.address,
            )
        )  # fmt: skip
        self.kept += [memory, signal]
        return memory.view.cast("I"), signal


@pytest.fixture
def device() -> Iterator[Device]:
    with Device("emulated") as device:
        yield device


def reached(words: memoryview, place: int, value: int) -> int:
    """Wait until a counter has come to a value; where it stands a moment later."""
    deadline = time.monotonic() + TIMEOUT
    while words[place] < value and time.monotonic() < deadline:
        time.sleep(0.005)
    time.sleep(0.05)
    return words[place]


GROUPS = 60


def part_of_the_time(bench: Bench, first: AQLQueue, second: AQLQueue) -> float:
    """Start a kernel on a queue, and a fourth of it on another: its part of the time until both have ended.

    By the card's clock, so that it does not matter when this process gets to see it: about 0.2 if the second
    goes before the first, nearly 1 if all groups of both take turns or the second has to wait.
    """
    work, signal = bench.start(first, "work", 4 * GROUPS)
    while work[0] < 2:
        time.sleep(0.0005)
    other_work, other = bench.start(second, "work", GROUPS)
    assert signal.wait(TIMEOUT)
    assert other.wait(TIMEOUT)
    assert (work[1], other_work[1]) == (4 * GROUPS, GROUPS)
    return (other.end - other.start) / (max(signal.end, other.end) - other.start)


def test_the_queue_of_higher_priority_ends_first(device: Device) -> None:
    bench = Bench(device)
    with bench.gpu.create_queue(64, priority=0) as low, bench.gpu.create_queue(64, priority=15) as high:
        # where the machine lets this process start the second kernel late, the first is nearly done
        assert any(part_of_the_time(bench, low, high) < 0.75 for _ in range(3))
        low.set_priority(15)
        high.set_priority(0)
        assert part_of_the_time(bench, low, high) > 0.75


def test_queues_of_one_priority_share_the_card(device: Device) -> None:
    bench = Bench(device)
    with bench.gpu.create_queue(64, priority=3) as one, bench.gpu.create_queue(64, priority=3) as other:
        assert part_of_the_time(bench, one, other) > 0.75


def test_a_waiting_kernel_of_high_priority_lets_the_low_one_run(device: Device) -> None:
    """Both are resident on hardware; here the card is not kept from the one that others wait for."""
    bench = Bench(device)
    with bench.gpu.create_queue(64, priority=15) as high, bench.gpu.create_queue(64, priority=0) as low:
        words, signal = bench.start(high, "stay", 90, 1024)
        assert reached(words, 0, 90) == 90
        _, other = bench.start(low, "work", 4)
        assert other.wait(TIMEOUT)
        words[2] = 1
        assert signal.wait(TIMEOUT)


def test_a_mask_limits_the_resident_workgroups(device: Device) -> None:
    bench = Bench(device)
    with bench.gpu.create_queue(64) as queue:
        queue.set_cu_mask(wgp_mask([5]))
        words, signal = bench.start(queue, "stay", 500, 1024)
        assert reached(words, 0, 2) == 2  # of 32 waves each, in one WGP of 64 places
        queue.set_cu_mask(wgp_mask(range(12)))
        assert reached(words, 0, 24) == 24
        queue.set_cu_mask(wgp_mask(range(48)))
        assert reached(words, 0, 96) == 96
        words[2] = 1
        assert signal.wait(TIMEOUT)
        assert words[0] == 500


def test_without_compute_units_nothing_starts(device: Device) -> None:
    bench = Bench(device)
    with bench.gpu.create_queue(64) as queue, bench.gpu.create_queue(64) as other:
        queue.set_cu_mask([0, 0, 0])
        words, signal = bench.start(queue, "work", 3)
        _, ended = bench.start(other, "work", 3)
        assert ended.wait(TIMEOUT)  # the mask is the queue's alone
        assert words[0] == 0
        queue.set_cu_mask(wgp_mask([0]))
        assert signal.wait(TIMEOUT)
        assert words[1] == 3
