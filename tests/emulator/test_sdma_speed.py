"""A long copy by SDMA against the CPU's own."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest

from barewave.emulator.host import EmulatedHost
from barewave.kfd import GPU, KFD

SIZE = 256 << 20


def seconds(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def measure(gpu: GPU) -> tuple[float, float]:
    """GiB/s of memcpy and of SDMA, each the best of five; in turn, so that another load meets both."""
    source, target = (gpu.allocate(SIZE, host_visible=True) for _ in range(2))
    ours, theirs = (np.frombuffer(each.view, np.uint8) for each in (source, target))
    ours[:], theirs[:] = 1, 0
    queue = gpu.create_sdma_queue()
    memcpy: list[float] = []
    sdma: list[float] = []
    for _ in range(5):
        memcpy.append(seconds(lambda: np.copyto(theirs, ours)))
        sdma.append(seconds(lambda: queue.wait(queue.copy(target.address, source.address, SIZE), 30.0)))
    assert theirs.all()
    return SIZE / min(memcpy) / (1 << 30), SIZE / min(sdma) / (1 << 30)


@pytest.mark.long
def test_a_long_copy_is_nearly_as_fast_as_memcpy(record_property: Callable[[str, object], None]) -> None:
    host = EmulatedHost()
    try:
        with KFD(host) as kfd:
            memcpy, sdma = measure(kfd.open_gpu())
    finally:
        host.end_process()
    record_property("GiB/s", {"memcpy": memcpy, "sdma": sdma})
    print(f"\nmemcpy {memcpy:.2f} GiB/s, SDMA {sdma:.2f} GiB/s: {sdma / memcpy:.2f}")
    assert sdma >= 0.7 * memcpy
