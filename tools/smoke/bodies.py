"""The bodies: each tries one thing on an open device, checks it by other means, and ends in bounded time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np

from ...errors import CheckError, GPUFault
from ...kfd.clocks import GPU_TICK_HZ, ClockConversion
from ...kfd.peers import prove_peer
from .kernels import smoke_kernel

if TYPE_CHECKING:
    from ...runtime import Device

__all__ = ["BODIES", "Body", "NotApplicable", "Weight"]

Weight = Literal["harmless", "light", "heavy", "fault"]
Facts = dict[str, Any]

TIMEOUT: Final = 10.0
"""Seconds of every wait."""

_BLOCK: Final = 256
_MIB: Final = 1 << 20
_CHURN: Final = 8
_LAUNCHES: Final = 5000
_HEAVY_BYTES: Final = 64 * _MIB


class NotApplicable(Exception):
    """A card, or its slot, has not what the body tries; the message says what."""


@dataclass(frozen=True, slots=True)
class Body:
    """One smoke test.

    Attributes
    ----------
    name : str
        Short, for a table.
    weight : str
        ``"harmless"``: nothing runs on the card; ``"light"``: small kernels; ``"heavy"``: keeps the card busy
        for a moment; ``"fault"``: makes an error on purpose, after which the device is dead.
    what : str
        What is shown when it passes.
    run : callable
        Given a device, returns facts worth reporting; raises if the card did something else.
    """

    name: str
    weight: Weight
    what: str
    run: Callable[[Device], Facts]


def _require(held: object, what: str) -> None:
    if not held:
        raise CheckError(what)


def _same(result: Any, expected: Any, what: str) -> None:
    wrong = np.flatnonzero(np.asarray(result).reshape(-1) != np.asarray(expected).reshape(-1))
    if wrong.size:
        place = int(wrong[0])
        found, wanted = np.asarray(result).reshape(-1)[place], np.asarray(expected).reshape(-1)[place]
        raise CheckError(f"{what}: {wrong.size} elements are wrong; [{place}] is {found}, not {wanted}")


def _random(count: int) -> Any:
    return np.random.default_rng(20260101).integers(0, 1 << 24, count).astype(np.float32)


def _properties(device: Device) -> Facts:
    facts = device.properties
    _require(facts["compute_units"] > 0, "the card has no compute units")
    _require(0 < facts["available_bytes"] <= facts["vram_bytes"], "more memory is available than there is")
    return {name: facts[name] for name in ("name", "target", "compute_units", "vram_bytes", "kfd")}


def _clocks(device: Device) -> Facts:
    first = device.gpu.clock()
    time.sleep(0.05)
    last = device.gpu.clock()
    _require(last.gpu > first.gpu, "the card's counter stands still")
    rate = ClockConversion(first, last).tick_hz
    _require(
        math.isclose(rate, GPU_TICK_HZ, rel_tol=0.05), f"the card's counter runs at {rate / 1e6:.2f} MHz"
    )
    return {"tick_mhz": round(rate / 1e6, 4)}


def _memory(device: Device) -> Facts:
    for kind in ("vram", "gtt"):
        pattern = np.random.default_rng(7).integers(0, 256, _MIB, np.uint8)
        with device.empty(_MIB, np.uint8, kind=kind, name=f"smoke {kind}") as buffer:
            buffer.copy_from(pattern)
            _same(buffer.numpy(), pattern, f"{kind} memory written and read by the CPU")
    return {}


def _stream(device: Device) -> Facts:
    with device.stream(name="smoke") as stream:
        event = stream.record()
        event.sync(TIMEOUT)
        first = event.time
        second = stream.record()
        second.sync(TIMEOUT)
        _require(second.time > first, "time ran backwards between two packets")
        return {"barrier_us": round((second - event) * 1e3, 2)}


def _launch(device: Device, name: str, groups: int, *arguments: Any) -> float:
    """Run a kernel and return its time in milliseconds."""
    from ...runtime import LaunchConfig

    with device.stream(timeout=TIMEOUT, name=name) as stream:
        begin = stream.record()
        kernel = smoke_kernel(name, device.target)
        stream.launch(LaunchConfig(grid=groups, block=_BLOCK), kernel, *_three(arguments))
        end = stream.record()
        stream.sync(TIMEOUT)
        return end - begin


def _three(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*arguments, *[0] * (3 - len(arguments)))


def _empty(device: Device) -> Facts:
    return {"ms": round(_launch(device, "smoke_empty", 1), 4)}


def _add(device: Device) -> Facts:
    count = 64 * _BLOCK
    a, b = _random(count), _random(count)[::-1]
    with device.array(a) as x, device.array(b) as y, device.zeros(count) as z:
        _launch(device, "smoke_add", 64, x, y, z)
        _same(z.numpy(), a + b, "the sum of two arrays")
    return {}


def _local(device: Device) -> Facts:
    a = _random(32 * _BLOCK)
    with device.array(a) as x, device.zeros_like(a) as y:
        _launch(device, "smoke_reverse", 32, x, y)
        _same(y.numpy(), a.reshape(-1, _BLOCK)[:, ::-1], "blocks turned round through LDS")
    return {}


def _private(device: Device) -> Facts:
    a = _random(64 * _BLOCK)
    with device.array(a) as x, device.zeros_like(a) as y:
        _launch(device, "smoke_scratch", 64, x, y)
        _same(y.numpy(), a, "an array copied through private memory")
    return {}


def _wide(device: Device) -> Facts:
    with device.zeros(8 * _BLOCK, np.uint32) as x:
        _launch(device, "smoke_wave64", 8, x)
        _same(x.numpy(), np.tile(np.arange(64), 8 * _BLOCK // 64), "lane numbers in waves of 64")
    return {}


def _atomics(device: Device) -> Facts:
    with device.zeros(1, np.uint32) as counter:
        _launch(device, "smoke_count", 128, counter)
        _same(counter.numpy(), 128 * _BLOCK, "a counter in VRAM that all work-items add to")
    return {}


def _host_atomics(device: Device) -> Facts:
    if not device.gpu.node.has_host_atomics:
        raise NotApplicable("this slot has no PCIe atomics")
    with device.zeros(1, np.uint32, kind="gtt") as counter:
        _launch(device, "smoke_count", 16, counter)
        _same(counter.numpy(), 16 * _BLOCK, "a counter in host memory that all work-items add to")
    return {}


def _copy_engine(device: Device) -> Facts:
    if not device.gpu.node.sdma_engines:
        raise NotApplicable("the topology shows no copy engine")
    pattern = np.random.default_rng(3).integers(0, 256, 4 * _MIB + 5, np.uint8)
    with (
        device.array(pattern, kind="gtt") as host,
        device.zeros(pattern.size, np.uint8) as card,
        device.zeros(pattern.size, np.uint8, kind="gtt") as back,
        device.gpu.create_sdma_queue(name="smoke copies") as queue,
    ):
        begin = time.perf_counter()
        queue.wait(queue.copy(card.address, host.address, pattern.size), TIMEOUT)
        queue.wait(queue.copy(back.address, card.address, pattern.size), TIMEOUT)
        seconds = time.perf_counter() - begin
        _same(back.numpy(), pattern, "bytes copied to the card and back")
    return {"gigabytes_per_second": round(2 * pattern.size / seconds / 1e9, 2)}


def _many_launches(device: Device) -> Facts:
    from ...runtime import LaunchConfig

    kernel = smoke_kernel("smoke_count", device.target)
    config = LaunchConfig(grid=1, block=_BLOCK)
    with (
        device.zeros(1, np.uint32) as counter,
        device.stream(packets=64, timeout=TIMEOUT, name="smoke launches") as stream,
    ):
        begin = time.perf_counter()
        for _ in range(_LAUNCHES):  # the ring of 64 packets goes round 78 times
            stream.launch(config, kernel, counter, 0, 0)
        stream.sync(TIMEOUT)
        seconds = time.perf_counter() - begin
        _same(counter.numpy(), (_LAUNCHES * _BLOCK) & 0xFFFFFFFF, "a counter after many launches")
    return {"launches_per_second": round(_LAUNCHES / seconds)}


def _two_streams(device: Device) -> Facts:
    from ...runtime import LaunchConfig

    kernel = smoke_kernel("smoke_count", device.target)
    config = LaunchConfig(grid=16, block=_BLOCK)
    with (
        device.zeros(1, np.uint32) as counter,
        device.stream(timeout=TIMEOUT) as first,
        device.stream(timeout=TIMEOUT) as second,
    ):
        for _ in range(50):
            first.launch(config, kernel, counter, 0, 0)
            second.launch(config, kernel, counter, 0, 0)
        first.sync(TIMEOUT)
        second.sync(TIMEOUT)
        _same(counter.numpy(), 100 * 16 * _BLOCK, "a counter that two streams add to")
    return {}


def _churn(device: Device) -> Facts:
    for _ in range(_CHURN):
        with device.stream(timeout=TIMEOUT) as stream:
            stream.record().sync(TIMEOUT)
    return {"queues": _CHURN}


def _bandwidth(device: Device) -> Facts:
    pattern = np.arange(_HEAVY_BYTES // 4, dtype=np.uint32)
    with device.array(pattern) as source, device.zeros_like(pattern) as target:
        groups = _HEAVY_BYTES // 16 // _BLOCK
        milliseconds = min(_launch(device, "smoke_copy", groups, source, target) for _ in range(3))
        _same(target.numpy(), pattern, "64 MiB copied by a kernel")
    return {"gigabytes_per_second": round(2 * _HEAVY_BYTES / milliseconds / 1e6, 1)}


def _arithmetic(device: Device) -> Facts:
    # The emulated card has the host's cores and not 96 compute units: one workgroup keeps it as busy.
    groups = 1 if device.emulated else device.properties["compute_units"] * 4
    with device.zeros(groups * _BLOCK) as result:
        milliseconds = _launch(device, "smoke_fma", groups, result)
        _same(result.numpy(), np.float32(2.0), "a long chain of multiply-adds")
    work = groups * _BLOCK * 4 * 0x10000 * 2
    return {"ms": round(milliseconds, 3), "gigaflops": round(work / milliseconds / 1e6, 1)}


def _peers(device: Device) -> Facts:
    if len(device) < 2:
        raise NotApplicable("there is one card")
    other = device[1 if device.index == 0 else 0]
    try:
        return {"direct_copies": prove_peer(device.gpu, other.gpu, TIMEOUT)}
    finally:
        other.close()


def _fault(device: Device) -> Facts:
    try:
        _launch(device, "smoke_add", 1, 0xDEAD0000, 0xDEAD0000, 0xDEAD0000)
    except GPUFault as fault:
        _require(fault.address == 0xDEAD0000, f"the fault was reported at {fault.address:#x}")
        _require("smoke_add" in str(fault), "the fault's message does not name the kernel")
        return {"message": str(fault)}
    raise CheckError("a kernel read memory that is not mapped, and nothing was reported")


BODIES: Final = (
    Body("properties", "harmless", "the card says what it is", _properties),
    Body("clocks", "harmless", "its counter runs at 100 MHz", _clocks),
    Body("memory", "harmless", "VRAM and host memory keep what is written", _memory),
    Body("queue", "light", "a queue is made, runs barriers in order, and ends", _stream),
    Body("empty kernel", "light", "a kernel that does nothing starts and ends", _empty),
    Body("vector add", "light", "loads, stores and arguments are right", _add),
    Body("LDS", "light", "local memory and barriers are right", _local),
    Body("scratch", "light", "private memory is right", _private),
    Body("wave64", "light", "waves of 64 lanes are right", _wide),
    Body("atomics", "light", "atomics in VRAM are right", _atomics),
    Body("host atomics", "light", "atomics in host memory pass PCIe", _host_atomics),
    Body("copy engine", "light", "the copy engine moves bytes both ways", _copy_engine),
    Body("two streams", "light", "two queues work at once", _two_streams),
    Body("launches", "heavy", "5,000 launches through a ring of 64", _many_launches),
    Body("bandwidth", "heavy", "64 MiB copied by a kernel", _bandwidth),
    Body("arithmetic", "heavy", "every compute unit kept busy", _arithmetic),
    Body("queue churn", "heavy", "8 queues made and destroyed, one after another", _churn),
    Body("peers", "heavy", "another card's memory is reached", _peers),
    Body("page fault", "fault", "a wrong access is reported with its address and kernel", _fault),
)
"""From harmless to heavy: what a card fails at first is then the least that it fails at."""
