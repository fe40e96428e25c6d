"""The emulated card's figures: how fast it runs kernels, and what a start costs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np

from ..errors import BarewaveError
from . import bench_opencl, bench_shader
from .bench import Row, median_row
from .demo import examples_folder
from .machine_limits import copy_bandwidth, fma_rate, numpy_add_ms

__all__ = ["CASES"]

_TIMEOUT: Final = 120.0
_REPEAT: Final = 5
_FMA_ITERATIONS: Final = 1_000_000
_FMA_PER_ITERATION: Final = 32  # of examples/fma_loop.s
_LONG_KERNEL_INSTRUCTIONS: Final = 300


def _kernel_ms(
    file: str, name: str, config: dict[str, Any], arguments: Callable[[Any], list[Any]]
) -> list[float]:
    """Warm wall times (ms) of launch to sync, on a fresh device."""
    from ..runtime import Device, LaunchConfig, Program

    kernel = Program.from_file(examples_folder() / file).kernel(name)
    with Device("emulated") as device:
        values = arguments(device)
        times: list[float] = []
        with device.stream(timeout=_TIMEOUT) as stream:
            launch_config = LaunchConfig(**config)
            # Two rounds until the optimised code is there: it is compiled beside the first launches.
            for _ in range(2):
                stream.launch(launch_config, kernel, *values)
                stream.sync(_TIMEOUT)
                time.sleep(0.2)
            for _ in range(_REPEAT):
                begin = time.perf_counter()
                stream.launch(launch_config, kernel, *values)
                stream.sync(_TIMEOUT)
                times.append((time.perf_counter() - begin) * 1e3)
    return times


def _row(case: str, unit: str, values: list[float], peers: dict[str, float]) -> Row:
    return Row(case, statistics.median(values), unit, max(values) - min(values), peers)


def _add() -> Row:
    n = 1 << 20

    def arguments(device: Any) -> list[Any]:
        a = device.array(np.ones(n, np.float32))
        return [a, device.array(np.ones(n, np.float32)), device.zeros(n), np.uint32(n)]

    times = _kernel_ms("vector_add.co", "vector_add", {"grid": n // 256, "block": 256}, arguments)
    numpy_ms = statistics.median(numpy_add_ms() for _ in range(_REPEAT))
    peers = {"goal": 4.0, "tinygrad's emulated card": 700.0, "numpy on this machine": numpy_ms}
    return _row("1 Mi element fp32 add (examples/vector_add.co)", "ms", times, peers)


def _matmul() -> Row:
    n = 256

    def arguments(device: Any) -> list[Any]:
        a = device.array(np.ones((n, n), np.float32))
        return [a, a, device.zeros((n, n)), *[np.uint32(n)] * 3]

    config = {"grid": (n // 16, n // 16), "block": (16, 16)}
    times = _kernel_ms("matmul_naive.co", "matmul_naive", config, arguments)
    peers = {"goal": 15.0, "tinygrad's emulated card": 750.0}
    return _row("256x256x256 fp32 naive matmul (examples/matmul_naive.co)", "ms", times, peers)


def _fma() -> Row:
    # One wave: it lives on one worker, so this is one core whatever the number of workers.
    def arguments(device: Any) -> list[Any]:
        return [device.zeros(64), np.uint32(_FMA_ITERATIONS)]

    times = _kernel_ms("fma_loop.s", "fma_loop", {"grid": 1, "block": 32}, arguments)
    work = 32 * _FMA_PER_ITERATION * _FMA_ITERATIONS
    rates = [work / (ms * 1e-3) / 1e9 for ms in times]
    limit = statistics.median(fma_rate() for _ in range(_REPEAT)) / 1e9
    peers = {"goal": 30.0, "other emulators": 0.022, "AVX-512 loop on this core": limit}
    return _row("register-only FMA loop, one core (examples/fma_loop.s)", "G lanes/s", rates, peers)


def _empty() -> Row:
    times = _kernel_ms("empty.s", "empty", {"grid": 8192, "block": 32}, lambda _: [])
    peers = {"goal": 2.0, "tinygrad's emulated card": 430.0}
    return _row("empty kernel of 8,192 waves (examples/empty.s)", "ms", times, peers)


def _long_kernel() -> str:
    """Assembly text of a kernel of 300 instructions without a loop."""
    body = "\n".join(
        f"  v_add_f32 v{1 + i % 16}, v{1 + (i + 1) % 16}, v{1 + (i + 5) % 16}"
        for i in range(_LONG_KERNEL_INSTRUCTIONS - 1)
    )
    return f"""
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl long_kernel
.p2align 8
.type long_kernel,@function
long_kernel:
{body}
  s_endpgm
.Lend:
.size long_kernel, .Lend-long_kernel
.rodata
.p2align 6
.amdhsa_kernel long_kernel
  .amdhsa_next_free_vgpr 24
  .amdhsa_next_free_sgpr 8
  .amdhsa_wavefront_size32 1
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: long_kernel
    .symbol: long_kernel.kd
    .kernarg_segment_size: 0
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 8
    .vgpr_count: 24
    .max_flat_workgroup_size: 1024
...
.end_amdgpu_metadata
"""


_CHILD: Final = """
import json, sys, time
t0 = time.perf_counter()
from barewave import Device, LaunchConfig, Program, launch
t1 = time.perf_counter()
device = Device("emulated")
t2 = time.perf_counter()
result = {"import": t1 - t0, "open": t2 - t1}
if len(sys.argv) > 1:
    kernel = Program.from_file(sys.argv[1]).kernel("long_kernel")
    stream = device.stream(timeout=60.0)
    t3 = time.perf_counter()
    launch(stream, LaunchConfig(grid=1, block=32), kernel)
    stream.sync(timeout=60.0)
    result["launch"] = time.perf_counter() - t3
device.close()
print(json.dumps(result))
"""


def _child(folder: Path, cache: str, *arguments: str) -> dict[str, float]:
    """Run a fresh interpreter with its own cache of objects; return its times in seconds.

    Byte code is kept in the folder too, so that all runs but the first find it whatever the environment says.
    """
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / cache), "PYTHONWARNINGS": "ignore"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    (folder / cache).mkdir(mode=0o700, exist_ok=True)
    # The child must find the package that this process runs, installed or not.
    root = str(Path(__file__).resolve().parent.parent)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, environment.get("PYTHONPATH", "")]))
    try:
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, *arguments],
            env=environment, capture_output=True, text=True, timeout=_TIMEOUT, check=True,
        )  # fmt: skip
    except subprocess.SubprocessError as error:
        detail = (getattr(error, "stderr", "") or "").strip().splitlines()
        raise BarewaveError(f"a fresh interpreter failed: {detail[-1] if detail else error}") from error
    times: dict[str, float] = json.loads(done.stdout)
    return times


def _first_launch(cached: bool) -> Row:
    values: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "long_kernel.s"
        source.write_text(_long_kernel())
        _child(folder, "warm", str(source))
        for number in range(_REPEAT):
            cache = "warm" if cached else f"cold{number}"
            values.append(_child(folder, cache, str(source))["launch"] * 1e3)
    state = "cached" if cached else "empty cache"
    peers = {"goal": 10.0 if cached else 250.0, "other emulators": 2500.0}
    case = f"first launch of {_LONG_KERNEL_INSTRUCTIONS} instructions, {state} (generated)"
    return _row(case, "ms", values, peers)


def _start(part: str, case: str, goal: float) -> Row:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _child(folder, "warm")  # byte code and file caches are warm from here on
        return median_row(case, "ms", lambda: _child(folder, "warm")[part] * 1e3, peers={"goal": goal})


def _limit(case: str, unit: str, measure: Callable[[], float]) -> Row:
    measure()
    return median_row(case, unit, measure)


CASES: Final[dict[str, Callable[[], Row]]] = {
    "add": _add,
    "matmul": _matmul,
    "fma": _fma,
    "empty": _empty,
    "first-launch": lambda: _first_launch(False),
    "first-launch-cached": lambda: _first_launch(True),
    "import": lambda: _start("import", "import barewave with all that a launch needs", 300.0),
    "open": lambda: _start("open", "open the emulated device", 200.0),
    "limit-fma": lambda: _limit("limit: FMA loop of this core", "G lanes/s", lambda: fma_rate() / 1e9),
    "limit-memcpy": lambda: _limit("limit: memory copy of this core", "GB/s", lambda: copy_bandwidth() / 1e9),
    "limit-numpy-add": lambda: _limit("limit: numpy's add of 1 Mi float32", "ms", numpy_add_ms),
    **bench_shader.CASES,
    **bench_opencl.CASES,
}
"""Cases by name, in the order in which they are printed."""
