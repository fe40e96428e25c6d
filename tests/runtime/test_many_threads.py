"""Sixteen threads on eight streams: results are right, nothing is lost, nothing is left."""

from __future__ import annotations

import itertools
import os
import random
import sys
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import asm_kernel

from barewave import Device, LaunchConfig, Program, Stream, launch

TIMEOUT = 60.0
THREADS = 16
STREAMS = 8
ONE = LaunchConfig(grid=1, block=32)

# out[value] += 1, without an atomic: two that ran at once would be noticed.
COUNT = asm_kernel(
    "count",
    """
  s_load_b64 s[4:5], s[0:1], 0x0
  s_load_b32 s6, s[0:1], 0x8
  s_waitcnt lgkmcnt(0)
  s_lshl_b32 s6, s6, 2
  v_mov_b32 v0, s6
  global_load_b32 v1, v0, s[4:5]
  s_waitcnt vmcnt(0)
  v_add_nc_u32 v1, v1, 1
  global_store_b32 v0, v1, s[4:5]
""",
    (
        ".name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global",
        ".name: place, .type_name: uint, .offset: 8, .size: 4, .value_kind: by_value",
    ),
    block=1,
)
SINGLE = LaunchConfig(grid=1, block=1)


@pytest.fixture(autouse=True)
def quick_switches() -> Iterator[None]:
    """Threads take turns a thousand times as often as they would."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(before)


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


class Worker(threading.Thread):
    """Launches in all ways, records, waits and calls, on a stream that another thread uses, too."""

    def __init__(self, number: int, streams: list[Stream], out, until: float, rounds: int) -> None:
        super().__init__(name=f"worker {number}")
        self.number = number
        self.streams = streams
        self.out = out
        self.until = until
        self.rounds = rounds
        self.launched = 0
        self.called: list[int] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.work()
        except BaseException as error:
            self.error = error

    def work(self) -> None:
        draw = random.Random(self.number)
        kernel = KERNEL
        stream = self.streams[self.number % STREAMS]
        step = stream.prepare(SINGLE, kernel, self.out, self.number)
        bound = kernel[1, 1, stream]
        calls = 0
        for round_number in itertools.count():
            if round_number >= self.rounds and time.monotonic() >= self.until:
                break
            for _ in range(draw.randint(1, 300)):
                draw.choice((step, lambda: bound(self.out, self.number), self.launch))()
                self.launched += 1
            action = draw.random()
            if action < 0.2:
                stream.wait(self.streams[draw.randrange(STREAMS)])
            elif action < 0.3:
                stream.call(self.called.append, calls)
                calls += 1
            elif action < 0.5:
                with stream.record() as event:
                    event.sync(TIMEOUT)
                    assert event.time > 0
            elif action < 0.6:
                stream.sync(TIMEOUT)
                assert stream.reached(0)
            elif action < 0.7:
                _ = stream.in_flight, stream.completed, repr(stream), stream.query()
        stream.sync(TIMEOUT)
        assert self.called == list(range(calls))

    def launch(self) -> None:
        launch(self.streams[self.number % STREAMS], SINGLE, KERNEL, self.out, self.number)


KERNEL = Program.from_asm(COUNT).kernel("count")


def run_workers(device: Device, seconds: float, rounds: int) -> int:
    with device.zeros(THREADS, np.uint32) as out:
        streams = [device.stream(packets=256, timeout=TIMEOUT) for _ in range(STREAMS)]
        until = time.monotonic() + seconds
        workers = [Worker(number, streams, out, until, rounds) for number in range(THREADS)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(seconds + 2 * TIMEOUT)
            assert not worker.is_alive()
        for worker in workers:
            if worker.error is not None:
                raise worker.error
        device.sync(TIMEOUT)
        assert out.numpy().tolist() == [worker.launched for worker in workers]
        assert sum(stream.launches for stream in streams) == sum(worker.launched for worker in workers)
        assert all(stream.launches == stream.completed for stream in streams)
        for stream in streams:
            stream.close()
        return sum(worker.launched for worker in workers)


def leaves_nothing(seconds: float, rounds: int) -> int:
    before = descriptors(), threading.active_count()
    with Device("emulated") as device:
        run_workers(device, 0.0, 1)  # the thread of calls and the caches are there
        live = device.gpu.live_children, device.gpu.kfd.live_children
        launched = run_workers(device, seconds, rounds)
        stats = device.stats
        assert stats.streams == stats.buffers == 0
        assert device.gpu.live_children <= live[0] + 2  # scratch and pools may have grown
        assert device.gpu.kfd.live_children == live[1]
    assert (descriptors(), threading.active_count()) == before
    return launched


def test_sixteen_threads_on_eight_streams() -> None:
    assert leaves_nothing(0.0, 8) > THREADS * 8


@pytest.mark.long
def test_sixteen_threads_on_eight_streams_for_a_minute() -> None:
    assert leaves_nothing(60.0, 8) > 100_000


def test_one_stream_closed_while_others_launch_on_it() -> None:
    """Each thread gets an error that says so, and nothing crashes."""
    with Device("emulated") as device, device.zeros(THREADS, np.uint32) as out:
        for _ in range(5):
            stream = device.stream(packets=64, timeout=TIMEOUT)
            told: list[str] = []

            def hammer(stream: Stream = stream, told: list[str] = told) -> None:
                step = None
                try:
                    step = stream.prepare(SINGLE, KERNEL, out, 0)
                    while True:
                        step()
                        stream.launch(SINGLE, KERNEL, out, 1)
                except Exception as error:
                    told.append(str(error))

            threads = [threading.Thread(target=hammer) for _ in range(6)]
            for thread in threads:
                thread.start()
            time.sleep(0.05)
            stream.close()
            for thread in threads:
                thread.join(TIMEOUT)
            assert len(told) == 6
            assert all("closed" in text for text in told), told
        with device.stream() as stream:
            stream.launch(SINGLE, KERNEL, out, 2)
            stream.sync(TIMEOUT)
            assert out.host[2] == 1
