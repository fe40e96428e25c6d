"""The device's figures: queues, dispatches, copies, memory, an idle card; what is counted must also be right.

``--quick`` takes a twentieth of the long counts. Times are those of this process, on the clock; what must not
grow (memory, descriptors, time) is measured on the same run, its beginning against its end.
"""

from __future__ import annotations

import importlib
import os
import statistics
import struct
import time
from array import array
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..errors import BarewaveError
from .bench import NotMeasured, Row

if TYPE_CHECKING:
    from ..kfd import GPU, AQLQueue, PM4Queue
    from ..runtime import Device

__all__ = ["CASES", "QUICK_CASES", "alloc_row", "dispatch_row", "idle_row", "queue_rows", "wake_row"]

_QUEUES: Final = 10_000
_DISPATCHES: Final = 1_000_000
_RING: Final = 64
_COPY: Final = 256 << 20
_CYCLES: Final = 300
_REPEAT: Final = 15
_EMPTY: Final = 300
_IDLE_SECONDS: Final = 10.0
_WAKES: Final = 1000
_BETWEEN_WAKES: Final = 0.03
"""Seconds; a card that had nothing to do for 20 ms looks at its doorbells as seldom as it ever does."""
_QUICK: Final = 20
_TIMEOUT: Final = 60.0
_VA: Final = 0x7000_0000_0000

_KERNELS: Final = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl count
.p2align 8
.type count,@function
count:
  s_load_b64 s[2:3], s[0:1], 0x0
  v_mov_b32 v1, 1
  v_mov_b32 v2, 0
  s_waitcnt lgkmcnt(0)
  global_atomic_add_u32 v2, v1, s[2:3]
  s_endpgm
.globl empty
.p2align 8
.type empty,@function
empty:
  s_endpgm
.rodata
.p2align 6
.amdhsa_kernel count
  .amdhsa_kernarg_size 8
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 2
  .amdhsa_next_free_vgpr 4
  .amdhsa_next_free_sgpr 8
.end_amdhsa_kernel
.p2align 6
.amdhsa_kernel empty
  .amdhsa_kernarg_size 8
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 2
  .amdhsa_next_free_vgpr 1
  .amdhsa_next_free_sgpr 8
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
""" + "".join(
    f"""  - .name: {name}
    .symbol: {name}.kd
    .kernarg_segment_size: 8
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 8
    .vgpr_count: 4
    .max_flat_workgroup_size: 1024
"""
    for name in ("count", "empty")
) + "...\n.end_amdgpu_metadata\n"  # fmt: skip


@contextmanager
def _device() -> Generator[Device]:
    from ..runtime import Device

    with Device("emulated") as device:
        yield device


def _row(case: str, unit: str, values: list[float], peers: dict[str, float]) -> Row:
    return Row(case, statistics.median(values), unit, max(values) - min(values), peers)


def _resident() -> float:
    """Memory of this process, KiB."""
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


# --- Queues -------------------------------------------------------------------------------------------------


def queue_rows(count: int) -> tuple[Row, Row, Row]:
    """Make and destroy queues: milliseconds each, KiB and descriptors that the process grew by.

    Parameters
    ----------
    count : int
        Queues, at least ten; the first tenth warms up.
    """
    times = array("d", bytes(8 * count))  # a list of numbers would grow with the queues
    with _device() as device:
        gpu = device.gpu
        memory, descriptors = 0.0, 0
        for number in range(count):
            if number == count // 10:
                memory, descriptors = _resident(), _descriptors()
            begin = time.perf_counter()
            gpu.create_queue(_RING).close()
            times[number] = (time.perf_counter() - begin) * 1e3
        memory, descriptors = _resident() - memory, _descriptors() - descriptors
        if gpu.live_children > 10:
            raise BarewaveError(f"{gpu.live_children} resources of the card are left behind by queues")
    part = count // 10
    first, last = statistics.median(times[:part]), statistics.median(times[-part:])
    spread = max(times) - min(times)
    case = f"queue made and destroyed, {count:,} times"
    peers = {"first tenth": first, "last tenth": last}
    return (
        Row(case, statistics.median(times), "ms", spread, peers),
        Row(f"{case}: memory after the first tenth", memory, "KiB", 0.0, {"limit": 256.0}),
        Row(f"{case}: descriptors", float(descriptors), "", 0.0, {"limit": 0.0}),
    )


# --- Dispatches ---------------------------------------------------------------------------------------------


class _Launcher:
    """The two kernels on a device, by both kinds of packets."""

    def __init__(self, device: Device) -> None:
        from ..kfd import KernelLaunch
        from ..kfd.packets import aql
        from ..runtime import Program

        program = Program.from_asm(_KERNELS)
        self._program = program  # the image goes with it
        self.gpu: GPU = device.gpu
        loaded = program.load(device)
        self.counter = device.gpu.allocate(4096, "gtt", name="counter")
        self.words = self.counter.view.cast("I")
        self.counter.view[64:72] = struct.pack("<Q", self.counter.address)
        arguments = self.counter.address + 64
        self.packets: dict[str, bytes] = {}
        self.launches: dict[str, KernelLaunch] = {}
        for name in ("count", "empty"):
            address = loaded.address(program.kernel(name))
            offset = address - loaded.base
            descriptor = bytes(loaded.memory.view[offset : offset + 64])
            self.launches[name] = KernelLaunch(descriptor, address, (1, 1, 1), (1, 1, 1), arguments)
            packet = aql.kernel_dispatch(
                workgroup=(1, 1, 1), grid=(1, 1, 1), kernel_object=address, kernarg_address=arguments
            )
            self.packets[name] = bytes(packet)

    def packet(self, name: str, signal: int) -> bytes:
        """The AQL packet, with a completion signal and the barrier bit."""
        packet = bytearray(self.packets[name])
        packet[1] |= 1  # bit 8 of the header
        struct.pack_into("<Q", packet, 56, signal)
        return bytes(packet)

    def close(self) -> None:
        self.words = memoryview(bytearray(4)).cast("I")
        self.counter.close()


def dispatch_row(count: int) -> Row:
    """Kernels through a ring of 64 packets, each counting itself by an atomic: microseconds each.

    Raises
    ------
    BarewaveError
        When one is lost, or runs twice.
    """
    with _device() as device:
        launcher = _Launcher(device)
        with launcher.gpu.create_queue(_RING) as queue, launcher.gpu.create_signal() as signal:
            half = _RING // 2
            batch = launcher.packets["count"] * half
            times: list[float] = []
            for part in range(10):
                todo = count * (part + 1) // 10 - count * part // 10
                begin = time.perf_counter()
                for _ in range(todo // half):
                    queue.submit_many(batch, _TIMEOUT)
                if todo % half:
                    queue.submit_many(launcher.packets["count"] * (todo % half), _TIMEOUT)
                times.append((time.perf_counter() - begin) / todo * 1e6)
            queue.submit(_barrier(signal.address), _TIMEOUT)
            if not signal.wait(_TIMEOUT):
                raise BarewaveError(f"{launcher.words[0]:,} of {count:,} kernels ran in {_TIMEOUT:g} s")
        ran = launcher.words[0]
        launcher.close()
    if ran != count:
        raise BarewaveError(f"{ran:,} kernels ran of {count:,} that were dispatched")
    peers = {"first tenth": times[0], "last tenth": times[-1]}
    return _row(f"dispatches through a ring of {_RING}, {count:,}, none lost", "us", times, peers)


def _barrier(signal: int) -> bytes:
    from ..kfd.packets import aql

    return bytes(aql.barrier_and(completion_signal=signal, barrier=True))


def _empty_aql(launcher: _Launcher, queue: AQLQueue) -> float:
    with launcher.gpu.create_signal() as signal:
        packet = launcher.packet("empty", signal.address)
        begin = time.perf_counter()
        for _ in range(_EMPTY):
            signal.reset()
            queue.submit(packet)
            while signal.value > 0:
                pass
        return (time.perf_counter() - begin) / _EMPTY * 1e6


def _empty_pm4(launcher: _Launcher, queue: PM4Queue) -> float:
    from ..kfd import dispatch_packets
    from ..kfd.packets import pm4

    packets = bytes(pm4.wait_flush() + dispatch_packets(launcher.launches["empty"]))
    begin = time.perf_counter()
    for _ in range(_EMPTY):
        ticket = queue.submit(packets)
        while queue.completed < ticket:
            pass
    return (time.perf_counter() - begin) / _EMPTY * 1e6


def _empty() -> Row:
    with _device() as device:
        launcher = _Launcher(device)
        gpu = launcher.gpu
        with gpu.create_queue(_RING) as by_aql, gpu.create_pm4_queue() as by_pm4:
            aql: list[float] = []
            pm4: list[float] = []
            for _ in range(6):  # in turn, so that another load meets both
                aql.append(_empty_aql(launcher, by_aql))
                pm4.append(_empty_pm4(launcher, by_pm4))
        launcher.close()
    case = "empty kernel by AQL, from Python's packet to its completion seen"
    return _row(case, "us", aql[1:], {"by PM4": statistics.median(pm4[1:])})


# --- Memory -------------------------------------------------------------------------------------------------


def _copy() -> Row:
    with _device() as device:
        gpu = device.gpu
        source, target = (gpu.allocate(_COPY, host_visible=True) for _ in range(2))
        ours, theirs = (np.frombuffer(each.view, np.uint8) for each in (source, target))
        ours[:], theirs[:] = 7, 0
        sdma: list[float] = []
        memcpy: list[float] = []
        with gpu.create_sdma_queue() as queue:
            for _ in range(5):
                begin = time.perf_counter()
                np.copyto(theirs, ours)
                memcpy.append(_COPY / (time.perf_counter() - begin) / 1e9)
                theirs[::4096] = 0
                begin = time.perf_counter()
                queue.wait(queue.copy(target.address, source.address, _COPY), _TIMEOUT)
                sdma.append(_COPY / (time.perf_counter() - begin) / 1e9)
                if not (theirs[::4096] == 7).all():
                    raise BarewaveError("an SDMA copy left bytes out")
        del ours, theirs
    limit = statistics.median(memcpy)
    peers = {"numpy's copy, same run": limit, "goal": 0.7 * limit}
    return _row("SDMA copy of 256 MiB", "GB/s", sdma, peers)


def _seam_cycle(device: Device) -> Callable[[], None]:
    """Four ioctls at the Host seam, as a client in C would do them."""
    from ..kfd.ioctl import IOCTLS, MemoryFlag

    file, gpu = device.gpu.kfd.file, device.gpu
    alloc, change, free = (
        IOCTLS[name] for name in ("ALLOC_MEMORY_OF_GPU", "MAP_MEMORY_TO_GPU", "FREE_MEMORY_OF_GPU")
    )
    unmap = IOCTLS["UNMAP_MEMORY_FROM_GPU"]
    flags = int(MemoryFlag.VRAM | MemoryFlag.WRITABLE)
    template = bytes(alloc.structure.pack(va_addr=_VA, size=4096, gpu_id=gpu.gpu_id, flags=flags))
    ioctl, fd, ids = file.host.ioctl, file.fd, gpu.own_id.address

    def cycle() -> None:
        argument = bytearray(template)
        ioctl(fd, alloc.number, argument)
        handle = alloc.structure.read(argument, "handle")
        mapping = change.structure.pack(handle=handle, device_ids_array_ptr=ids, n_devices=1)
        unmapping = bytearray(mapping)
        ioctl(fd, change.number, mapping)
        ioctl(fd, unmap.number, unmapping)
        ioctl(fd, free.number, free.structure.pack(handle=handle))

    return cycle


def alloc_row(*, driver: bool) -> Row:
    """Allocate, map, unmap and free 4 KiB of VRAM: microseconds.

    Parameters
    ----------
    driver : bool
        Through the driver, which also reserves addresses and keeps books, or by the four ioctls alone.
    """
    with _device() as device, device.gpu.create_queue(_RING):
        gpu = device.gpu
        cycle: Callable[[], None] = (lambda: gpu.allocate(4096).close()) if driver else _seam_cycle(device)
        times: list[float] = []
        for _ in range(_REPEAT + 1):
            begin = time.perf_counter()
            for _ in range(_CYCLES):
                cycle()
            times.append((time.perf_counter() - begin) / _CYCLES * 1e6)
    whose = "the driver, addresses too" if driver else "four ioctls"
    peers = {"goal": 60.0, "best of them": min(times[1:])}
    return _row(f"allocate, map, unmap, free of 4 KiB ({whose})", "us", times[1:], peers)


def _round_trip() -> Row:
    from ..kfd.ioctl import IOCTLS

    with _device() as device:
        file = device.gpu.kfd.file
        version = IOCTLS["GET_VERSION"]
        times: list[float] = []
        for _ in range(_REPEAT + 1):
            argument = bytearray(version.structure.size)
            begin = time.perf_counter()
            for _ in range(_CYCLES):
                file.host.ioctl(file.fd, version.number, argument)
            times.append((time.perf_counter() - begin) / _CYCLES * 1e6)
    return _row("ioctl round trip in process (GET_VERSION)", "us", times[1:], {})


def _round_trip_emulate() -> Row:
    name = f"{__package__}.emulate"
    module: Any = importlib.import_module(name) if find_spec(name) else None
    if not hasattr(module, "round_trip"):
        raise NotMeasured("ioctl round trip under emulate: this version has no `barewave emulate`")
    results: list[dict[str, float]] = [module.round_trip() for _ in range(5)]
    peers = {"p99": statistics.median(each["p99"] for each in results) * 1e6, "goal": 100.0}
    times = [each["median"] * 1e6 for each in results]
    return _row("ioctl round trip under emulate (GET_VERSION)", "us", times, peers)


# --- An idle card -------------------------------------------------------------------------------------------


def idle_row(seconds: float) -> Row:
    """What an idle open device with a queue takes of a core, per cent: three times so many seconds."""
    with _device() as device, device.gpu.create_queue(_RING):
        time.sleep(1.5)  # by then the engine's threads have come to rest
        shares: list[float] = []
        for _ in range(3):
            begin, used = time.perf_counter(), time.process_time()
            time.sleep(seconds)
            share = (time.process_time() - used) / (time.perf_counter() - begin)
            shares.append(share * 100)
    return _row("idle open device with a queue", "% of a core", shares, {"goal": 1.0})


def wake_row(count: int) -> Row:
    """How long an idle card takes to see a store to a doorbell and to run an empty kernel: milliseconds."""
    with _device() as device:
        launcher = _Launcher(device)
        times: list[float] = []
        with launcher.gpu.create_queue(_RING) as queue, launcher.gpu.create_signal() as signal:
            packet = launcher.packet("empty", signal.address)
            for number in range(count + 1):
                signal.reset()
                # Not always the same time after the card's last look.
                time.sleep(_BETWEEN_WAKES + number % 11 * 0.001)
                begin = time.perf_counter()
                queue.submit(packet)  # stores to memory, nothing else
                while signal.value > 0:
                    if time.perf_counter() - begin > _TIMEOUT:
                        raise BarewaveError("a store to the doorbell woke nobody")
                if number:
                    times.append((time.perf_counter() - begin) * 1e3)
        launcher.close()
    late = sum(value > 10.0 for value in times)
    p99 = sorted(times)[len(times) * 99 // 100]
    peers = {"p99": p99, "longest": max(times), "over 10 ms": float(late), "goal": 10.0}
    return _row(f"idle card, store to a doorbell to completion, {count:,} times", "ms", times, peers)


def _interrupts() -> Row:
    from .interrupts import WAITS, seconds_to_end

    times = {wait: seconds * 1e3 for wait, seconds in seconds_to_end(list(WAITS)).items()}
    slowest = max(times, key=lambda wait: times[wait])
    peers = {f"slowest: {slowest}": times[slowest], "goal": 200.0}
    case = f"Ctrl-C to KeyboardInterrupt, {len(times)} kinds of waits"
    return _row(case, "ms", list(times.values()), peers)


def _cases(share: int) -> dict[str, Callable[[], Row | tuple[Row, ...]]]:
    return {
        "queues": lambda: queue_rows(_QUEUES // share),
        "dispatches": lambda: dispatch_row(_DISPATCHES // share),
        "empty": _empty,
        "sdma-copy": _copy,
        "alloc-ioctls": lambda: alloc_row(driver=False),
        "alloc-driver": lambda: alloc_row(driver=True),
        "ioctl": _round_trip,
        "ioctl-emulate": _round_trip_emulate,
        "idle": lambda: idle_row(_IDLE_SECONDS / (1 if share == 1 else 10)),
        "wake": lambda: wake_row(_WAKES // share),
        "interrupts": _interrupts,
    }


CASES: Final = _cases(1)
"""Cases by name, in the order in which they are printed."""

QUICK_CASES: Final = _cases(_QUICK)
"""The same with a part of the long counts."""
