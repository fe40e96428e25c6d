"""Whatever call of a program the kernel refuses: an error names it, nothing stays, all works afterwards."""

from __future__ import annotations

import errno
import gc
import os
import threading
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import STORE

from barewave import BarewaveError, Device, LaunchConfig, Program, launch

TIMEOUT = 60.0
RETRIED = (errno.EINTR, errno.EAGAIN)
NUMBERS = (errno.ENOMEM, errno.EINVAL, errno.EIO, errno.ENODEV, errno.EINTR)
STORING = Program.from_asm(STORE).kernel("store")


def use() -> None:
    """All that a program does with a card, once; what it holds at the end is nothing."""
    with Device("emulated") as device:
        with device.stream(timeout=TIMEOUT) as stream, device.zeros(32, np.uint32) as x:
            launch(stream, LaunchConfig(grid=1, block=32), STORING, x, 7)
            moment = stream.record()
            stream.sync(TIMEOUT)
            moment.sync(TIMEOUT)
            assert x.numpy().tolist() == [7] * 32
            moment.close()
        with device.array(np.arange(5), kind="gtt") as y:
            assert y.numpy().tolist() == list(range(5))
        stats = device.stats
        assert (stats.buffers, stats.streams, stats.events) == (0, 0, 0)


@pytest.fixture(scope="module")
def keep() -> Iterator[Device]:
    """A process of its own on the same machine, which goes on meanwhile."""
    with Device("emulated") as device, device.stream():
        use()
        yield device


def calls_of_a_program() -> list[str]:
    with Device("emulated") as device:
        injector = device.gpu.kfd.host.machine.injector
        seen: list[str] = []
        injector.step = lambda name: seen.append(name)
        try:
            use()
        finally:
            del injector.step
    return list(dict.fromkeys(seen))


CALLS = calls_of_a_program()


def held(machine: object) -> tuple[object, ...]:
    gc.collect()
    regions = (*machine.heap.vram, machine.heap.gtt, machine.heap.kernel)
    descriptors = {
        int(name) for name in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{name}")
    }
    return [region.used for region in regions], len(machine.processes), threading.active_count(), descriptors


@pytest.mark.parametrize("number", NUMBERS, ids=errno.errorcode.get)
@pytest.mark.parametrize("call", CALLS)
def test_a_refused_call_is_said_and_leaves_nothing(keep: Device, call: str, number: int) -> None:
    machine = keep.gpu.kfd.host.machine
    before = held(machine)
    machine.injector.fail(call, number)
    seen: BarewaveError | None = None
    try:
        use()
    except BarewaveError as error:
        seen = error
    machine.injector.clear()
    if number in RETRIED:
        assert seen is None
    else:
        assert seen is not None
        assert call in str(seen)
        assert errno.errorcode[number] in str(seen)
    del seen
    assert held(machine) == before
    use()
    assert keep.zeros(4).numpy().tolist() == [0] * 4


def test_a_program_makes_the_calls_that_matter() -> None:
    assert {
        "ACQUIRE_VM", "ALLOC_MEMORY_OF_GPU", "MAP_MEMORY_TO_GPU", "UNMAP_MEMORY_FROM_GPU",
        "FREE_MEMORY_OF_GPU", "CREATE_QUEUE", "DESTROY_QUEUE", "CREATE_EVENT", "GET_VERSION",
    } <= set(CALLS)  # fmt: skip
