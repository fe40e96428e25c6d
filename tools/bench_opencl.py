"""The emulated card beside PoCL: one source, compiled by clang for the card and by PoCL for this CPU.

Each side of a row is a process of its own, held to one CPU or to two, and measures itself when it is run as
``python -m barewave.tools.bench_opencl SIDE CASE``. Both sides' results are compared with numpy.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from ..errors import BarewaveError
from .bench import Row
from .demo import examples_folder

__all__ = ["CASES", "opencl_source"]

_REPEAT: Final = 9
_WARM_S: Final = 3.0
_TIMEOUT: Final = 300.0
_MATMUL: Final = 512
_ADD: Final = 16 << 20
_ROUNDS: Final = 200_000
_WAVES: Final = 4

_PRELUDE: Final = """
typedef uint u32;
typedef float f32;
#define KERNEL __kernel void
#define GLOBAL __global
#define SHARED __local
#define local_x() get_local_id(0)
#define local_y() get_local_id(1)
#define group_x() get_group_id(0)
#define group_y() get_group_id(1)
#define global_x() get_global_id(0)
"""
"""What ``barewave_device.h`` is for the card."""

_FMA: Final = """
__kernel void fma_loop(u32 iterations, GLOBAL f32 *out) {
    f32 x = 0.5f, a[16];
    for (int n = 0; n < 16; n++)
        a[n] = (f32)n;
    for (u32 i = 0; i < iterations; i++) {
#pragma unroll
        for (int n = 0; n < 16; n++)
            a[n] = fma(a[n], x, x);
    }
    f32 sum = a[0];
    for (int n = 1; n < 16; n++)
        sum += a[n];
    out[get_global_id(0)] = sum;
}
"""


def opencl_source(text: str) -> str:
    """Make OpenCL C of a kernel in the C of ``tests/data/kernels``.

    LDS stands at file scope there; OpenCL wants it inside of the kernel.
    """
    shared = "".join(re.findall(r"^SHARED .*;\n", text, re.MULTILINE))
    text = re.sub(r"^(SHARED|#include) .*\n", "", text, flags=re.MULTILINE)
    text = text.replace("__builtin_fmaf(", "fma(").replace("barrier()", "barrier(CLK_LOCAL_MEM_FENCE)")
    return _PRELUDE + re.sub(r"^(KERNEL .*\{)\n", lambda m: f"{m[1]}\n{shared}", text, flags=re.MULTILINE)


def _source(name: str) -> str:
    if name == "fma_loop":
        return _PRELUDE + _FMA
    path = examples_folder().parent / "tests" / "data" / "kernels" / f"{name}.c"
    return opencl_source(path.read_text())


@dataclass(frozen=True)
class _Work:
    """One kernel on both sides.

    Attributes
    ----------
    arguments : list
        Arrays and numpy scalars, in the kernel's order.
    result : int
        Which of them it writes.
    expected : ndarray
        What it writes.
    items, block : tuple of int
        Work-items, and of a workgroup.
    amount : float
        What is done in one run, in the unit of the row.
    """

    arguments: list[Any]
    result: int
    expected: np.ndarray[Any, Any]
    items: tuple[int, ...]
    block: tuple[int, ...]
    amount: float


def _matmul_work() -> _Work:
    n = _MATMUL
    draw = np.random.default_rng(1)
    a, b = (draw.standard_normal((n, n), np.float32) for _ in range(2))
    arguments = [a, b, np.zeros((n, n), np.float32), *[np.uint32(n)] * 3]
    return _Work(arguments, 2, a @ b, (n, n), (16, 16), n**3 / 1e9)


def _add_work() -> _Work:
    a, b = np.arange(_ADD, dtype=np.float32), np.ones(_ADD, np.float32)
    arguments = [a, b, np.zeros(_ADD, np.float32), np.uint32(_ADD)]
    return _Work(arguments, 2, a + b, (_ADD,), (256,), 12 * _ADD / 1e9)


def _fma_work() -> _Work:
    items = 32 * _WAVES
    arguments = [np.uint32(_ROUNDS), np.zeros(items, np.float32)]
    # each accumulator tends to 1
    return _Work(arguments, 1, np.full(items, 16, np.float32), (items,), (32,), items * 16 * _ROUNDS / 1e9)


_WORK: Final[dict[str, Callable[[], _Work]]] = {
    "matmul_tiled": _matmul_work,
    "vector_add": _add_work,
    "fma_loop": _fma_work,
}


# --- one side, in a process of its own ----------------------------------------------------------------
def _timed(run: Callable[[], float]) -> list[float]:
    """Wall times (s) of a warm kernel."""
    start = time.perf_counter()
    while time.perf_counter() - start < _WARM_S:
        run()
        time.sleep(0.05)  # the compiler's turn
    return [run() for _ in range(_REPEAT)]


def _verify(found: np.ndarray[Any, Any], work: _Work) -> None:
    if not np.allclose(found, work.expected, rtol=1e-3, atol=1e-3):
        raise BarewaveError("the kernel's result differs from numpy's")


def _pocl_side(name: str) -> dict[str, Any]:
    from .opencl import Device

    work = _WORK[name]()
    with Device() as device:
        kernel = device.kernel(_source(name), name)
        values = [device.array(x) if x.ndim else x for x in work.arguments]
        times = _timed(lambda: device.run(kernel, work.items, work.block, *values))
        _verify(device.read(values[work.result], work.expected), work)
        return {"rates": [work.amount / seconds for seconds in times], "name": device.name}


def _card_kernel(name: str) -> Any:
    from ..runtime import Program

    if name == "fma_loop":
        from . import shader_kernels

        built = shader_kernels.fma_loop(16, False)
        return Program.from_bytes(built.code_object()).kernel(built.name)
    return Program.from_file(examples_folder() / f"{name}.co").kernel(name)


def _card_side(name: str) -> dict[str, Any]:
    from ..runtime import Device, LaunchConfig

    work = _WORK[name]()
    kernel = _card_kernel(name)
    groups = tuple(a // b for a, b in zip(work.items, work.block, strict=True))
    with Device("emulated") as device, device.stream(timeout=_TIMEOUT) as stream:
        values = [device.array(x) if x.ndim else x for x in work.arguments]

        def run() -> float:
            begin = time.perf_counter()
            stream.launch(LaunchConfig(grid=groups, block=work.block), kernel, *values)
            stream.sync(_TIMEOUT)
            return time.perf_counter() - begin

        times = _timed(run)
        if name != "fma_loop":  # each of its workgroups writes the same 32 sums
            _verify(values[work.result].numpy(), work)
        return {"rates": [work.amount / seconds for seconds in times], "name": "the emulated card"}


_SIDES: Final = {"pocl": _pocl_side, "card": _card_side}


def _measure(side: str, name: str, cores: int) -> dict[str, Any]:
    """Run one side on so many CPUs; its answer, or what keeps it from one."""
    cpus = sorted(os.sched_getaffinity(0))[:cores]
    root = str(Path(__file__).resolve().parent.parent)
    environment = {
        **os.environ,
        "POCL_MAX_PTHREAD_COUNT": str(cores),
        "PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH", "")])),
    }
    done = subprocess.run(
        [sys.executable, "-m", "barewave.tools.bench_opencl", side, name, ",".join(map(str, cpus))],
        env=environment, capture_output=True, text=True, timeout=_TIMEOUT, check=False,
    )  # fmt: skip
    if done.returncode:
        detail = done.stderr.strip().splitlines()
        raise BarewaveError(f"the {side} side of {name} failed: {detail[-1] if detail else done.returncode}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _row(name: str, title: str, unit: str, cores: int) -> Row:
    if cores > len(os.sched_getaffinity(0)):
        raise BarewaveError(f"this process may use fewer than {cores} CPUs")
    card, pocl = _measure("card", name, cores), _measure("pocl", name, cores)
    rates: list[float] = card["rates"]
    case = f"{title}, {cores} core{'s' if cores > 1 else ''}"
    peers: dict[str, float] = {}
    if "missing" in pocl:
        case += " (PoCL is not installed)"
    else:
        others: list[float] = pocl["rates"]
        peers = {pocl["name"]: statistics.median(others), "spread of that": max(others) - min(others)}
    return Row(case, statistics.median(rates), unit, max(rates) - min(rates), peers)


def _main(side: str, name: str, cpus: str) -> None:
    from .opencl import OpenCLMissing

    os.sched_setaffinity(0, {int(cpu) for cpu in cpus.split(",")})
    try:
        result = _SIDES[side](name)
    except OpenCLMissing as error:
        result = {"missing": str(error)}
    print(json.dumps(result))


_TITLES: Final = {
    "matmul_tiled": (f"{_MATMUL}³ fp32 matmul, 16x16 tiles in LDS, clang -O3 (matmul_tiled.c)", "G FMA/s"),
    "vector_add": (f"{_ADD >> 20} Mi element fp32 add, clang -O3 (vector_add.c)", "GB/s"),
    "fma_loop": ("FMA loop, 16 accumulators, four waves", "G lanes/s"),
}

CASES: Final[dict[str, Callable[[], Row]]] = {
    f"pocl-{short}-{cores}": partial(_row, name, *_TITLES[name], cores)
    for short, name in (("matmul", "matmul_tiled"), ("add", "vector_add"), ("fma", "fma_loop"))
    for cores in (1, 2)
}
"""Cases by name, in the order in which they are printed."""


if __name__ == "__main__":
    _main(*sys.argv[1:4])
