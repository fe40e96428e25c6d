"""What this machine can do at most, measured: a loop of vector FMAs, copying memory, numpy's add."""

from __future__ import annotations

import ctypes
import time
from typing import Any, Final

import numpy as np

__all__ = ["copy_bandwidth", "fma_rate", "numpy_add_ms"]

_ACCUMULATORS: Final = 16
_ITERATIONS: Final = 1_000_000


def _fma_loop(lanes: int) -> str:
    """LLVM IR of a loop of independent FMAs on vectors of floats; the accumulators stay in registers."""
    vector = f"<{lanes} x float>"
    numbers = range(_ACCUMULATORS)
    phis = "\n".join(f"  %a{i} = phi {vector} [ %c{i}, %entry ], [ %b{i}, %loop ]" for i in numbers)
    # Every accumulator starts with a value of its own, or the compiler would keep one for all.
    starts = "\n".join(f"  %c{i} = fadd {vector} %start, splat (float {float(i)})" for i in numbers)
    steps = "\n".join(
        f"  %b{i} = call {vector} @llvm.fma({vector} %a{i}, {vector} %scale, {vector} %start)"
        for i in numbers
    )
    total = "%b0"
    sums: list[str] = []
    for i in range(1, _ACCUMULATORS):
        sums.append(f"  %s{i} = fadd {vector} {total}, %b{i}")
        total = f"%s{i}"
    return f"""
declare {vector} @llvm.fma.v{lanes}f32({vector}, {vector}, {vector})
define void @loop(ptr %data, i64 %count) {{
entry:
  %start = load {vector}, ptr %data, align 4
  %scale = fmul {vector} %start, %start
{starts}
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
{phis}
{steps}
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done
done:
{chr(10).join(sums)}
  store {vector} {total}, ptr %data, align 4
  ret void
}}
""".replace("@llvm.fma(", f"@llvm.fma.v{lanes}f32(")


def fma_rate() -> float:
    """Lane-FMAs per second of one core, in a loop written for this processor's widest vectors."""
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    features = binding.get_host_cpu_features()
    wide = bool(features.get("avx512f"))
    lanes = 16 if wide else 8
    flattened = features.flatten() + (",-prefer-256-bit" if wide else "")
    target = binding.Target.from_default_triple().create_target_machine(
        cpu=binding.get_host_cpu_name(), features=flattened, opt=2
    )
    module: Any = binding.parse_assembly(_fma_loop(lanes))
    engine: Any = binding.create_mcjit_compiler(module, target)
    engine.finalize_object()
    loop = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64)(engine.get_function_address("loop"))
    data = np.full(lanes, 0.5, np.float32)
    loop(data.ctypes.data, _ITERATIONS // 10)
    begin = time.perf_counter()
    loop(data.ctypes.data, _ITERATIONS)
    return lanes * _ACCUMULATORS * _ITERATIONS / (time.perf_counter() - begin)


def copy_bandwidth(size: int = 64 << 20) -> float:
    """Bytes per second that one core copies (read and written bytes count once together)."""
    source, target = np.ones(size, np.uint8), np.zeros(size, np.uint8)
    begin = time.perf_counter()
    np.copyto(target, source)
    return size / (time.perf_counter() - begin)


def numpy_add_ms(count: int = 1 << 20) -> float:
    """Milliseconds of numpy's add of two float32 arrays."""
    a, b, c = (np.ones(count, np.float32) for _ in range(3))
    np.add(a, b, out=c)
    begin = time.perf_counter()
    np.add(a, b, out=c)
    return (time.perf_counter() - begin) * 1e3
