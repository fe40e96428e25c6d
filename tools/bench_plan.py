"""What plans cost the host: starting a run, freezing; rows of the suite ``launch``.

A run is started often behind each other into a ring that has room for all, while the queue is paused: the
host never waits for the card, nor does the emulated card take the host's processors meanwhile.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from .bench import Row

if TYPE_CHECKING:
    from ..runtime import Device
    from ..runtime.buffer import Buffer
    from ..runtime.kernel import Kernel
    from ..runtime.plan import Plan

__all__ = ["FREEZE_NODES", "REPLAY_NODES", "cases", "freeze_row", "replay_row"]

REPLAY_NODES: Final = (1000, 10, 10_000)
FREEZE_NODES: Final = 3000
_BURST: Final = 64
_BURSTS: Final = 15
_FREEZES: Final = 5
_SETTLE: Final = 2e-3
"""Seconds for the card's threads to fall asleep."""
_TIMEOUT: Final = 60.0
_COUNT: Final = 256

_HIP_GRAPH_NODE: Final = 3.87
"""Microseconds of HIP's graphs for each node, of 941, on the real card (rocm-systems issue 10834)."""

_STEP: Final = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl step
.p2align 8
.type step,@function
step:
  s_load_b128 s[4:7], s[0:1], 0x0
  v_lshlrev_b32 v0, 2, v0
  s_waitcnt lgkmcnt(0)
  global_load_b32 v1, v0, s[6:7]
  s_waitcnt vmcnt(0)
  v_add_nc_u32 v1, v1, 1
  global_store_b32 v0, v1, s[4:5]
  s_endpgm
.Lstep_end:
.size step, .Lstep_end-step
.rodata
.p2align 6
.amdhsa_kernel step
  .amdhsa_kernarg_size 16
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 2
  .amdhsa_next_free_vgpr 4
  .amdhsa_next_free_sgpr 8
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: step
    .symbol: step.kd
    .kernarg_segment_size: 16
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 8
    .vgpr_count: 4
    .max_flat_workgroup_size: 1024
    .args:
      - { .name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .actual_access: write_only }
      - { .name: source, .offset: 8, .size: 8, .value_kind: global_buffer, .actual_access: read_only }
.end_amdgpu_metadata
"""


def _kernel() -> Kernel:
    from ..runtime import Program

    return Program.from_asm(_STEP, name="bench_plan.s").kernel("step")


def _record(device: Device, kernel: Kernel, nodes: int) -> tuple[Plan, list[Buffer]]:
    """Record a chain: each kernel needs the one before."""
    from ..runtime import LaunchConfig

    config = LaunchConfig(grid=1, block=32)
    arrays = [device.zeros(_COUNT), device.zeros(_COUNT)]
    plan = device.plan(name=f"{nodes} kernels")
    for number in range(nodes):
        plan.launch(config, kernel, arrays[number % 2], arrays[1 - number % 2])
    return plan, arrays


def _row(case: str, seconds: list[float], unit: str, scale: float, peers: dict[str, float]) -> Row:
    spread = (max(seconds) - min(seconds)) * scale
    return Row(case, statistics.median(seconds) * scale, unit, spread, peers)


def _close(arrays: list[Buffer]) -> None:
    for array in arrays:
        array.close()


def replay_row(nodes: int) -> Row:
    """Time of the host for starting a run of a plan of ``nodes`` kernels."""
    from ..runtime import Device

    with Device("emulated") as device:
        plan, arrays = _record(device, _kernel(), nodes)
        with plan.freeze() as run:
            run()
            run.sync(_TIMEOUT)
            measured: list[float] = []
            queue = device.plan_stream(0).queue
            for _ in range(_BURSTS):
                queue.pause()
                gc.disable()  # a collection takes longer than many runs, and has nothing to do with them
                time.sleep(_SETTLE)
                begin = time.perf_counter()
                for _ in range(_BURST):
                    run()
                measured.append((time.perf_counter() - begin) / _BURST)
                gc.enable()
                queue.resume()
                run.sync(_TIMEOUT)
        _close(arrays)
    peers = {"goal": 1.5, "HIP graph": nodes * _HIP_GRAPH_NODE}
    return _row(f"start a run of a plan of {nodes:,} kernels", measured, "us", 1e6, peers)


def freeze_row() -> Row:
    """Time for freezing a plan of 3,000 kernels."""
    from ..runtime import Device

    kernel = _kernel()
    measured: list[float] = []
    with Device("emulated") as device:
        device.plan_stream(0)  # the queue is there before any plan
        for _ in range(_FREEZES):
            plan, arrays = _record(device, kernel, FREEZE_NODES)
            begin = time.perf_counter()
            run = plan.freeze()
            measured.append(time.perf_counter() - begin)
            run.close()
            _close(arrays)
    return _row(f"freeze a plan of {FREEZE_NODES:,} kernels", measured, "ms", 1e3, {"goal": 150.0})


def cases() -> dict[str, Callable[[], Row]]:
    """Rows for the suite ``launch``, by the name of their case."""
    made: dict[str, Callable[[], Row]] = {
        f"plan run {nodes}": partial(replay_row, nodes) for nodes in REPLAY_NODES
    }
    return made | {f"plan freeze {FREEZE_NODES}": freeze_row}
