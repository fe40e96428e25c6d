"""Figures of the shader engine: arithmetic, memory, matrices, a second core, the first run of long code."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

import numpy as np

from . import shader_kernels
from .bench import Row
from .demo import examples_folder
from .machine_limits import fma_rate, numpy_add_ms

if TYPE_CHECKING:
    from ..isa.builder import Kernel

__all__ = ["CASES"]

Arguments = Callable[[Any], list[Any]]
"""What a kernel is called with, made on a device."""

_TIMEOUT: Final = 300.0
_REPEAT: Final = 5
_FMAS: Final = 32_000_000  # vector FMAs of one measurement
_WARM_S: Final = 3.0
"""How long a kernel runs before it is measured: optimised code is compiled beside the first launches."""


def _times(
    kernel: Any,
    config: dict[str, Any],
    arguments: Callable[[Any], list[Any]],
    warm: float = _WARM_S,
    **environment: str,
) -> list[float]:
    """Warm wall times (s) of launch to sync, on a fresh device."""
    from ..runtime import Device, LaunchConfig

    times: list[float] = []
    with mock.patch.dict(os.environ, environment), Device("emulated") as device:
        values = arguments(device)
        with device.stream(timeout=_TIMEOUT) as stream:
            start = time.perf_counter()
            while len(times) < _REPEAT:
                begin = time.perf_counter()
                stream.launch(LaunchConfig(**config), kernel, *values)
                stream.sync(_TIMEOUT)
                if begin - start > warm:
                    times.append(time.perf_counter() - begin)
                else:
                    time.sleep(0.1)  # the compiler's turn
    return times


def _built(kernel: Kernel) -> Any:
    from ..runtime import Program

    return Program.from_bytes(kernel.code_object()).kernel(kernel.name)


def _row(case: str, unit: str, values: list[float], peers: dict[str, float]) -> Row:
    return Row(case, statistics.median(values), unit, max(values) - min(values), peers)


def _fma(accumulators: int, dual: bool) -> Row:
    rounds = _FMAS // accumulators
    kernel = _built(shader_kernels.fma_loop(accumulators, dual))
    times = _times(kernel, {"grid": 1, "block": 32}, lambda d: [np.uint32(rounds), d.zeros(64)])
    rates = [32 * accumulators * rounds / seconds / 1e9 for seconds in times]
    limit = statistics.median(fma_rate() for _ in range(_REPEAT)) / 1e9
    share = 0.5 if accumulators == 16 else 0.25
    peers = {"goal": 60.0 if accumulators == 16 else 25.0, f"{share} of the AVX-512 loop": share * limit}
    name = "v_dual_fmac_f32" if dual else "v_fma_f32"
    return _row(f"{name} loop, {accumulators} accumulators, one core", "G lanes/s", rates, peers)


def _sgemm() -> Row:
    size, depth = 512, 512

    def arguments(device: Any) -> list[Any]:
        a = device.array(np.ones((depth, size), np.float32))
        return [a, a, device.zeros((size, size)), *[np.uint32(n) for n in (size, size, depth)]]

    tiles = size // shader_kernels.SGEMM_TILE
    kernel = _built(shader_kernels.sgemm())
    times = _times(kernel, {"grid": (tiles, tiles), "block": 256}, arguments)
    cores = len(os.sched_getaffinity(0))
    rates = [size * size * depth / seconds / cores / 1e9 for seconds in times]
    case = f"fp32 matmul of 128x128 tiles in VOPD, per core of {cores}"
    return _row(case, "G FMA/s", rates, {"goal": 10.0})


def _wmma(mode: str) -> Row:
    size, depth = 1024, 512  # at 256 a launch's own time would be a third

    def arguments(device: Any) -> list[Any]:
        a = device.array(np.ones((size, depth), np.float16))
        return [a, a, device.zeros((size, size)), np.uint32(size), np.uint32(depth)]

    tiles = size // shader_kernels.WMMA_TILE
    kernel = _built(shader_kernels.wmma_matmul())
    config = {"grid": (tiles, tiles), "block": 32}
    times = _times(kernel, config, arguments, BAREWAVE_EMULATED_MATRIX=mode)
    cores = len(os.sched_getaffinity(0))
    rates = [size * size * depth / seconds / cores / 1e9 for seconds in times]
    peers = {"goal": 20.0 if mode == "fast" else 1.0}
    return _row(f"WMMA f16 matmul, {mode} mode, per core of {cores}", "G MAC/s", rates, peers)


def _big_add() -> Row:
    from ..runtime import Program

    n = 16 << 20

    def arguments(device: Any) -> list[Any]:
        a = device.array(np.ones(n, np.float32))
        return [a, a, device.zeros(n), np.uint32(n)]

    kernel = Program.from_file(examples_folder() / "vector_add.co").kernel("vector_add")
    times = _times(kernel, {"grid": n // 256, "block": 256}, arguments)
    peers = {"numpy on this machine": statistics.median(numpy_add_ms(n) for _ in range(_REPEAT))}
    return _row("16 Mi element fp32 add, all cores", "ms", [1e3 * seconds for seconds in times], peers)


def _random(make: Callable[[], Kernel], case: str, goal: float) -> Row:
    rounds, waves = 50_000, 1
    mask = (1 << 15) - 4

    def arguments(device: Any) -> list[Any]:
        data = device.zeros(1 << 13, np.uint32)
        return [np.uint32(rounds), np.uint32(mask), data, device.zeros(32 * waves)]

    times = _times(_built(make()), {"grid": waves, "block": 32}, arguments)
    rates = [32 * 8 * rounds * waves / seconds / 1e9 for seconds in times]
    return _row(f"{case}, one core", "G lanes/s", rates, {"goal": goal})


def _second_core() -> Row:
    rounds = _FMAS // 16
    kernel = _built(shader_kernels.fma_loop(16, False))

    def arguments(device: Any) -> list[Any]:
        return [np.uint32(rounds), device.zeros(64)]

    return _two_cores("FMA loop", kernel, 32, arguments)


def _second_core_lds() -> Row:
    from ..runtime import Program

    size, tile = 65536, 16
    kernel = Program.from_file(examples_folder() / "matmul_tiled.co").kernel("matmul_tiled")

    def arguments(device: Any) -> list[Any]:
        # rows of C are few, what each group sums up is long
        a, b = device.array(np.ones((2 * tile, size), np.float32)), device.zeros((size, tile), np.float32)
        return [a, b, device.zeros((2 * tile, tile)), *[np.int32(n) for n in (2 * tile, tile, size)]]

    return _two_cores("matmul in LDS by clang -O3", kernel, (tile, tile), arguments)


def _two_cores(case: str, kernel: Any, block: int | tuple[int, int], arguments: Arguments) -> Row:
    """One group, then two at the same time: a group runs on one core."""
    wide = (1, 2) if isinstance(block, tuple) else 2
    one = _times(kernel, {"grid": (1, 1) if isinstance(block, tuple) else 1, "block": block}, arguments)
    two = _times(kernel, {"grid": wide, "block": block}, arguments)
    ratios = [2 * a / b for a, b in zip(one, two, strict=True)]
    return _row(f"work of two cores in the time of one, {case}", "times", ratios, {"goal": 1.8})


def _wave_cost(waves_of_a_group: int) -> Row:
    """What a wave of an empty kernel takes of one core: large launches against small ones."""
    from ..runtime import Program

    kernel = Program.from_file(examples_folder() / "empty.s").kernel("empty")
    few, many = 8_192, 262_144
    block = 32 * waves_of_a_group
    times = [
        _times(kernel, {"grid": count // waves_of_a_group, "block": block}, lambda _: [])
        for count in (few, many)
    ]
    cores = len(os.sched_getaffinity(0))
    costs = [cores * (b - a) / (many - few) * 1e9 for a, b in zip(*map(sorted, times), strict=True)]
    launch = statistics.median(times[0]) - few * statistics.median(costs) / cores / 1e9
    peers = {"goal": 100.0, "launch to sync without waves": launch * 1e9}
    return _row(f"cost per wave on a core of {cores}, groups of {waves_of_a_group}", "ns", costs, peers)


def _checked(case: str, kernel: Any, config: dict[str, Any], arguments: Callable[[Any], list[Any]]) -> Row:
    """How often the time without checks goes into the time with them."""
    plain = statistics.median(_times(kernel, config, arguments))
    # code with checks is slow enough that its compiler has its turn during the launches
    times = _times(kernel, config, arguments, 2.0, BAREWAVE_EMULATED_CHECKED="1")
    slower = [seconds / plain for seconds in times]
    return _row(f"checked mode: {case}", "times the time", slower, {"goal, at most": 25.0})


def _checked_fma() -> Row:
    rounds = _FMAS // 16 // 16
    kernel = _built(shader_kernels.fma_loop(16, False))
    config = {"grid": 1, "block": 32}
    return _checked("v_fma_f32 loop, one core", kernel, config, lambda d: [np.uint32(rounds), d.zeros(64)])


def _checked_add() -> Row:
    from ..runtime import Program

    n = 4 << 20
    kernel = Program.from_file(examples_folder() / "vector_add.co").kernel("vector_add")

    def arguments(device: Any) -> list[Any]:
        a = device.array(np.ones(n, np.float32))
        return [a, device.array(a.numpy()), device.zeros(n), np.uint32(n)]

    return _checked("4 Mi element fp32 add, all cores", kernel, {"grid": n // 256, "block": 256}, arguments)


def _checked_matmul() -> Row:
    from ..runtime import Program

    n = 256
    kernel = Program.from_file(examples_folder() / "matmul_tiled.co").kernel("matmul_tiled")

    def arguments(device: Any) -> list[Any]:
        a = device.array(np.ones((n, n), np.float32))
        return [a, a, device.zeros((n, n)), *[np.uint32(n)] * 3]

    config = {"grid": (n // 16, n // 16), "block": (16, 16)}
    return _checked("matmul of 16x16 tiles in LDS, all cores", kernel, config, arguments)


def _first_run(instructions: int) -> Row:
    """Launch to sync of code that nobody has compiled; the cache is empty."""
    from ..runtime import Device, LaunchConfig

    kernel = _built(shader_kernels.straight_line(instructions))
    values: list[float] = []
    for _ in range(3):
        with (
            tempfile.TemporaryDirectory() as name,
            mock.patch.dict(os.environ, {"XDG_CACHE_HOME": str(Path(name))}),
            Device("emulated") as device,
            device.stream(timeout=_TIMEOUT) as stream,
        ):
            out = device.zeros(64)
            begin = time.perf_counter()
            stream.launch(LaunchConfig(grid=1, block=32), kernel, out)
            stream.sync(_TIMEOUT)
            values.append((time.perf_counter() - begin) * 1e3 / instructions)
    return _row(f"first run of {instructions:,} instructions, each", "ms", values, {"goal": 0.35})


CASES: Final[dict[str, Callable[[], Row]]] = {
    "fma-16": lambda: _fma(16, False),
    "fma-128": lambda: _fma(128, False),
    "dual-fma-16": lambda: _fma(16, True),
    "dual-fma-128": lambda: _fma(128, True),
    "sgemm": _sgemm,
    "wmma-exact": lambda: _wmma("exact"),
    "wmma-fast": lambda: _wmma("fast"),
    "add-16mi": _big_add,
    "gather": lambda: _random(shader_kernels.gather, "random loads of global memory", 2.5),
    "lds-random": lambda: _random(shader_kernels.lds_random, "random loads of LDS", 2.0),
    "atomics": lambda: _random(shader_kernels.atomics, "atomic additions to random dwords", 0.05),
    "second-core": _second_core,
    "second-core-lds": _second_core_lds,
    "wave-cost": lambda: _wave_cost(1),
    "wave-cost-8": lambda: _wave_cost(8),
    "checked-fma": _checked_fma,
    "checked-add": _checked_add,
    "checked-lds-matmul": _checked_matmul,
    "first-run-1k": lambda: _first_run(1_000),
    "first-run-10k": lambda: _first_run(10_000),
    "first-run-50k": lambda: _first_run(50_000),
}
"""Cases by name, in the order in which they are printed."""
