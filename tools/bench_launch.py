"""What launches cost the host: figures of the launch path, beside other programs' in the same run.

A burst of launches goes into a ring that has room for all of it while the queue is off the hardware
(``UPDATE_QUEUE`` with a percentage of 0). So the card reads nothing meanwhile, the host never waits for it,
and the host's own instructions and stores are all that is measured. Afterwards the queue goes on, and every
launch must have run. A row says its best burst: on a shared machine the work of others only ever adds. The
median burst stands beside it; others are measured the same way.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..errors import BarewaveError
from . import bench_plan, shader_kernels
from .bench import NotMeasured, Row
from .bench_memory import CASES as MEMORY_CASES

if TYPE_CHECKING:
    from ..runtime import Device, Kernel, LaunchConfig, Stream
    from ..runtime.buffer import Buffer

__all__ = ["CASES", "burst_row", "import_row", "wait_row"]

_BURST: Final = 1000
_BURSTS: Final = 25
_RING: Final = 4096
_SETTLE: Final = 0.005  # by then the card's threads, which look around awake for a while, have gone to sleep
_WAITS: Final = 300
_IMPORTS: Final = 5
_PEER_BURST: Final = 200
_TIMEOUT: Final = 60.0

_OPENCL: Final = "__kernel void three(__global uint *out, __global uint *source, uint count) {}"


class _Setting(NamedTuple):
    """What the rows launch."""

    device: Device
    stream: Stream
    config: LaunchConfig
    kernel: Kernel
    out: Buffer
    source: Buffer


@contextmanager
def _setting() -> Generator[_Setting]:
    from ..runtime import Device, LaunchConfig, Program

    kernel = Program.from_bytes(shader_kernels.three_arguments().code_object()).kernel("three")
    with (
        Device("emulated") as device,
        device.zeros(64) as out,
        device.zeros(64) as source,
        device.stream(packets=_RING, timeout=_TIMEOUT) as stream,
    ):
        config = LaunchConfig(grid=1, block=32)
        stream.launch(config, kernel, out, source, 1)
        stream.sync(_TIMEOUT)
        yield _Setting(device, stream, config, kernel, out, source)


def _prepared(setting: _Setting, count: int) -> float:
    step = setting.stream.prepare(setting.config, setting.kernel, setting.out, setting.source, 1)
    begin = time.perf_counter()
    for _ in range(count):
        step()
    return time.perf_counter() - begin


def _bound(setting: _Setting, count: int) -> float:
    out, source = setting.out, setting.source
    launch = setting.kernel[1, 32, setting.stream]
    begin = time.perf_counter()
    for number in range(count):
        launch(out, source, number)
    return time.perf_counter() - begin


def _launched(setting: _Setting, count: int) -> float:
    stream, config, kernel, out, source = setting[1:]
    from ..runtime import launch

    begin = time.perf_counter()
    for number in range(count):
        launch(stream, config, kernel, out, source, number)
    return time.perf_counter() - begin


def _store(count: int) -> float:
    """Microseconds of one 64-bit store to memory by Python: what the machine itself can do."""
    words = memoryview(bytearray(8)).cast("Q")
    begin = time.perf_counter()
    for number in range(count):
        words[0] = number
    return (time.perf_counter() - begin) / count * 1e6


def _burst(setting: _Setting, run: Callable[[_Setting, int], float], count: int) -> float:
    """Microseconds of each launch of one burst."""
    stream = setting.stream
    before = stream.launches
    stream.queue.pause()
    try:
        time.sleep(_SETTLE)
        seconds = run(setting, count)
    finally:
        stream.queue.resume()
    stream.sync(_TIMEOUT)
    if stream.completed - before != count:
        raise BarewaveError(f"{stream.completed - before} of {count} launches have run")
    return seconds / count * 1e6


def _best(case: str, times: list[float], peers: dict[str, float]) -> Row:
    beside = {**peers, "median burst": statistics.median(times)}
    return Row(f"{case}, best of {len(times)} bursts", min(times), "us", max(times) - min(times), beside)


@contextmanager
def _no_collection() -> Generator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def burst_row(
    case: str,
    run: Callable[[_Setting, int], float],
    peers: dict[str, float],
    *,
    bursts: int = _BURSTS,
    count: int = _BURST,
) -> Row:
    """Measure one way to launch: microseconds each.

    Parameters
    ----------
    case : str
        Title of the row.
    run : callable
        Launches so many times, and returns the seconds.
    peers : dict
        Numbers to compare with.
    bursts, count : int
        How many bursts, of how many launches.
    """
    with _setting() as setting, _no_collection():
        _burst(setting, run, count)
        times = [_burst(setting, run, count) for _ in range(bursts)]
        store = min(_store(count) for _ in range(bursts))
    return _best(case, times, {**peers, "a 64-bit store": store})


def _prepared_row() -> Row:
    peers = {"goal": 0.4, "CUDA, C++, 4090": 1.57, "CUDA, Python, 4090": 3.08, "Triton, no arguments": 5.7}
    return burst_row("prepared launch, nothing changes", _prepared, peers)


def _changing_rows() -> tuple[Row, ...]:
    goal = {"goal": 1.0}
    return (
        burst_row("kernel[grid, block, stream](a, b, n)", _bound, goal),
        burst_row("launch(stream, config, kernel, a, b, n)", _launched, goal),
    )


def wait_row(waits: int = _WAITS) -> Row:
    """Launch an empty kernel and wait for it, on the emulated card: microseconds."""
    times: list[float] = []
    with _setting() as setting, _no_collection():
        stream = setting.stream
        step = stream.prepare(setting.config, setting.kernel, setting.out, setting.source, 1)
        for number in range(waits + 10):
            begin = time.perf_counter()
            step()
            stream.sync(_TIMEOUT)
            if number >= 10:
                times.append((time.perf_counter() - begin) * 1e6)
    peers = {"goal": 60.0, "best": min(times), "9 of 10 below": sorted(times)[len(times) * 9 // 10]}
    return Row(
        "launch and wait, empty kernel, emulated card", statistics.median(times), "us",
        max(times) - min(times), peers,
    )  # fmt: skip


def import_row(imports: int = _IMPORTS, names: str = "") -> Row:
    """``import barewave`` in a new interpreter, modules compiled before: milliseconds.

    Parameters
    ----------
    imports : int
        How often.
    names : str
        ``from barewave import`` these names instead: they are loaded when they are first used.
    """
    statement = f"from barewave import {names}" if names else "import barewave"
    with tempfile.TemporaryDirectory() as compiled:
        times = _import_times(statement, imports, compiled)
        peers = {"goal": 150.0}
        if names:  # what numpy takes of it is not ours
            peers["import numpy"] = statistics.median(_import_times("import numpy", imports, compiled))
    return Row(statement, statistics.median(times), "ms", max(times) - min(times), peers)


def _import_times(statement: str, imports: int, compiled: str) -> list[float]:
    """Milliseconds of a statement in new interpreters, which find its modules compiled in a folder."""
    code = f"import time; begin = time.perf_counter(); {statement}; print(time.perf_counter() - begin)"
    # Whether Python may write there what it compiled must not depend on who asks.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times: list[float] = []
    for _ in range(imports + 1):
        ran = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True, text=True, check=True, timeout=_TIMEOUT, env=environment,
        )  # fmt: skip
        times.append(float(ran.stdout) * 1e3)
    return times[1:]  # the first one compiled


# --- Others, each in a process of its own -------------------------------------------------------------------


def _peer_times(run: Callable[[], object], end: Callable[[], object]) -> list[float]:
    """Microseconds of each call, burst by burst; the work is waited for between them, unmeasured."""
    run()
    end()
    times: list[float] = []
    with _no_collection():
        for _ in range(_BURSTS):
            begin = time.perf_counter()
            for _ in range(_PEER_BURST):
                run()
            times.append((time.perf_counter() - begin) / _PEER_BURST * 1e6)
            end()
    return times


def _pyopencl_times() -> list[float]:
    import numpy as np

    cl: Any = __import__("pyopencl")
    platforms = [each for each in cl.get_platforms() if each.name == "Portable Computing Language"]
    if not platforms:
        raise ImportError("pyopencl finds no PoCL")
    context = cl.Context(platforms[0].get_devices()[:1])
    queue = cl.CommandQueue(context)
    kernel = cl.Program(context, _OPENCL).build().three
    out, source = (cl.Buffer(context, cl.mem_flags.READ_WRITE, 256) for _ in range(2))
    count = np.uint32(1)

    def run() -> None:
        kernel.set_args(out, source, count)
        cl.enqueue_nd_range_kernel(queue, kernel, (32,), (32,))

    return _peer_times(run, queue.finish)


def _tinygrad_times(device: str) -> list[float]:
    os.environ["DEV"] = device
    tinygrad: Any = __import__("tinygrad")
    values = tinygrad.Tensor.zeros(64).contiguous().realize()

    def add_one(tensor: Any) -> Any:
        return (tensor + 1).realize()

    step = tinygrad.TinyJit(add_one)
    for _ in range(4):  # it records in its second call
        step(values)
    return _peer_times(lambda: step(values), lambda: tinygrad.Device[device].synchronize())


_PEERS: Final[dict[str, tuple[str, Callable[[], list[float]]]]] = {
    "pyopencl": ("pyopencl on PoCL, set_args of 3 and enqueue", _pyopencl_times),
    "tinygrad-null": ("tinygrad's TinyJit of one kernel, DEV=NULL", partial(_tinygrad_times, "NULL")),
    "tinygrad-cpu": ("tinygrad's TinyJit of one kernel, DEV=CPU", partial(_tinygrad_times, "CPU")),
}


def _peer_row(name: str) -> Row:
    title = _PEERS[name][0]
    done = subprocess.run(
        [sys.executable, "-m", "barewave.tools.bench_launch", name],
        capture_output=True, text=True, timeout=_TIMEOUT, check=False,
    )  # fmt: skip
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise NotMeasured(f"{title}: {last}")
    times: list[float] = json.loads(done.stdout.splitlines()[-1])
    return _best(title, times, {})


CASES: Final[dict[str, Callable[[], Row | tuple[Row, ...]]]] = {
    "prepared": _prepared_row,
    "changing": _changing_rows,
    "wait": wait_row,
    "import": lambda: (import_row(), import_row(names="Device, Program, launch")),
    **MEMORY_CASES,
    **bench_plan.cases(),
    **{name: partial(_peer_row, name) for name in _PEERS},
}
"""Cases by name, in the order in which they are printed."""


if __name__ == "__main__":
    try:
        print(json.dumps(_PEERS[sys.argv[1]][1]()))
    except ImportError as missing:
        sys.exit(str(missing))
