"""Ctrl-C in every wait that driver and runtime have, in a process of their own, with the time that it took.

The work that is waited for never ends by itself, so a wait that ends was ended by the signal.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ..errors import BarewaveError

__all__ = ["WAITS", "seconds_to_end"]

_TIMEOUT: Final = 120.0

_SETUP: Final = '''
import json, os, signal, sys, threading, time
from barewave import Device, LaunchConfig, Program
from barewave.kfd.packets import aql, pm4, sdma
from barewave.kfd.ioctl import SMIEvent

LONG = 600.0
HEAD = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl endless
.p2align 8
.type endless,@function
endless:
%s
.Lturn:
  s_add_u32 s6, s6, 1
  s_branch .Lturn
  s_endpgm
.rodata
.p2align 6
.amdhsa_kernel endless
  .amdhsa_next_free_vgpr 32
  .amdhsa_next_free_sgpr 16
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: endless
    .symbol: endless.kd
    .kernarg_segment_size: 0
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 32
    .max_flat_workgroup_size: 1024
...
.end_amdgpu_metadata
"""
ONE = LaunchConfig(grid=1, block=32)
endless = Program.from_asm(HEAD % "").kernel("endless")

def slow_stream():
    """What is long and in no cache: the first launch waits for the compiler."""
    lines = [f"  v_add_f32 v{i % 24}, v{(i + 1) % 24}, v{(i * 7) % 24}" for i in range(3000)]
    slow = Program.from_asm(HEAD % "\\n".join(lines)).kernel("endless")
    stream = device.stream(timeout=LONG)
    stream.launch(ONE, slow)
    return stream

def busy_stream():
    stream = device.stream(packets=64, timeout=LONG)
    stream.launch(ONE, endless)
    return stream

def busy_queue():
    queue = gpu.create_queue(64)
    never = gpu.create_signal()
    queue.submit(bytes(aql.barrier_and([never.address])))
    return queue, never

def busy_pm4():
    queue = gpu.create_pm4_queue(4096)
    return queue, queue.submit(bytes(pm4.wait_mem(word.address, 1)))

def busy_sdma():
    queue = gpu.create_sdma_queue(4096)
    return queue, queue.submit(bytes(sdma.poll_memory(word.address, 1)))

def fill(submit):
    while True:
        submit()

def then_sleep(action):
    action()
    time.sleep(LONG)

def interrupt(prepare, wait, delay=0.1):
    prepared = prepare()
    go, sent = threading.Event(), []
    def send():
        go.wait()
        time.sleep(delay)
        sent.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)
    thread = threading.Thread(target=send, daemon=True)
    thread.start()
    try:
        go.set()
        wait(prepared)
    except KeyboardInterrupt:
        took = time.monotonic() - sent[0]
        thread.join()
        return took
    except Exception as error:
        outcome = f"{type(error).__name__}: {error}"
    else:
        outcome = "it ended by itself"
    try:
        time.sleep(LONG)
    except KeyboardInterrupt:
        return outcome

for line in sys.stdin:
    name, wait = json.loads(line)
    device = Device("emulated")
    gpu = device.gpu
    word = gpu.allocate(4096, "gtt")  # stays 0
    try:
        result = eval(wait)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    device.close()
    with Device("emulated") as again, again.stream(timeout=60.0) as stream, again.zeros(4) as x:
        stream.record().sync(60.0)
        assert x.numpy().tolist() == [0, 0, 0, 0]
    print(json.dumps([name, result]), flush=True)
'''

WAITS: Final[dict[str, str]] = {
    "signal, polled": "interrupt(gpu.create_signal, lambda s: s.wait(LONG))",
    "signal with an event": (
        "interrupt(lambda: gpu.create_signal(1, gpu.kfd.create_event()), lambda s: s.wait(LONG))"
    ),
    "event": "interrupt(gpu.kfd.create_event, lambda e: e.wait(LONG))",
    "all of two events": (
        "interrupt(lambda: [gpu.kfd.create_event() for _ in range(2)], "
        "lambda e: gpu.kfd.wait(e, LONG, all=True))"
    ),
    "stream": "interrupt(busy_stream, lambda s: s.sync(LONG))",
    "device": "interrupt(busy_stream, lambda s: device.sync(LONG))",
    "event of a stream": "interrupt(lambda: busy_stream().record(), lambda e: e.sync(LONG))",
    "array of a busy device": ("interrupt(lambda: (device.zeros(4), busy_stream()), lambda x: x[0].numpy())"),
    "full ring of a stream": ("interrupt(busy_stream, lambda s: fill(lambda: s.launch(ONE, endless)))"),
    "full AQL ring": (
        "interrupt(busy_queue, lambda q: fill(lambda: q[0].submit(bytes(aql.barrier_and()), LONG)))"
    ),
    "scratch of a busy queue": "interrupt(busy_queue, lambda q: q[0].ensure_scratch(4096, 32, LONG))",
    "PM4 submission": "interrupt(busy_pm4, lambda q: q[0].wait(q[1], LONG))",
    "PM4 submission by its event": "interrupt(busy_pm4, lambda q: q[0].wait_event(q[1], LONG))",
    "full PM4 ring": (
        "interrupt(busy_pm4, lambda q: fill(lambda: q[0].submit(bytes(pm4.nop()), timeout=LONG)))"
    ),
    "SDMA submission": "interrupt(busy_sdma, lambda q: q[0].wait(q[1], LONG))",
    "SDMA submission by its event": "interrupt(busy_sdma, lambda q: q[0].wait_event(q[1], LONG))",
    "full SDMA ring": (
        "interrupt(busy_sdma, lambda q: fill(lambda: q[0].fill(word.address + 64, 64, 0, timeout=LONG)))"
    ),
    "SMI events": "interrupt(lambda: gpu.smi_events(SMIEvent.VMFAULT), lambda s: s.next(LONG))",
    "SMI events, iterated": "interrupt(lambda: gpu.smi_events(SMIEvent.VMFAULT), lambda s: next(iter(s)))",
    "first compilation": "interrupt(slow_stream, lambda s: s.sync(LONG), delay=0.05)",
    # These end by themselves, and quickly; the signal comes somewhere in the middle, or just after.
    "end of a busy stream": "interrupt(busy_stream, lambda s: then_sleep(s.close), delay=0.0)",
    "end of a busy PM4 queue": "interrupt(busy_pm4, lambda q: then_sleep(q[0].close), delay=0.0)",
    "end of a busy device": "interrupt(busy_stream, lambda s: then_sleep(device.close), delay=0.0)",
}
"""By the name of a wait, what a process does in it."""


def seconds_to_end(waits: Sequence[str]) -> dict[str, float]:
    """Interrupt waits, one after the other, and use the card again after each.

    Parameters
    ----------
    waits : sequence of str
        Of :data:`WAITS`.

    Returns
    -------
    dict of str to float
        By wait, seconds from the signal to ``KeyboardInterrupt`` in the code that waits.

    Raises
    ------
    BarewaveError
        When a wait did not end by the signal, or the process could not go on.
    """
    root = str(Path(__file__).resolve().parent.parent)
    asked = "".join(json.dumps([wait, WAITS[wait]]) + "\n" for wait in waits)
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "XDG_CACHE_HOME": cache, "PYTHONWARNINGS": "ignore"}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, environment.get("PYTHONPATH", "")]))
        try:
            done = subprocess.run(
                [sys.executable, "-c", _SETUP], env=environment, input=asked,
                capture_output=True, text=True, timeout=_TIMEOUT, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise BarewaveError(f"a signal ended nothing within {_TIMEOUT:g} s: {error.output!r}") from None
    found: dict[str, float | str] = dict(json.loads(line) for line in done.stdout.splitlines())
    wrong = [f"{wait}: {result}" for wait, result in found.items() if isinstance(result, str)]
    if done.returncode or len(found) < len(waits):
        lines = done.stderr.strip().splitlines()
        wrong.append(f"after {len(found)} waits: {lines[-1] if lines else f'status {done.returncode}'}")
    if wrong:
        raise BarewaveError("; ".join(wrong))
    return {wait: float(result) for wait, result in found.items()}
