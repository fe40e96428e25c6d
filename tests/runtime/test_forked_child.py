"""A child made by ``fork``: its parent's devices are closed to it, whatever other threads hold meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETUP = f"""
import os, signal, sys, threading
sys.path.insert(0, {str(ROOT / "tests" / "runtime")!r})
import numpy as np
from asm_kernels import STORE
from barewave import BarewaveError, Device, LaunchConfig, Program, hip, launch
from barewave.runtime import dlpack
from barewave.runtime.hip import ipc
from barewave.runtime.hip.context import process
from barewave.runtime.plan import run

ONE = LaunchConfig(grid=1, block=32)
store = Program.from_asm(STORE).kernel("store")

def use(device):
    with device.stream(timeout=20) as stream, device.zeros(32, np.uint32) as x:
        launch(stream, ONE, store, x, 7)
        stream.sync(20)
        assert x.host[31] == 7

def refused(call, *arguments):
    try:
        call(*arguments)
    except BarewaveError as error:
        return str(error)
    raise AssertionError(f"{{call}} was not refused")

def in_child(body):
    child = os.fork()
    if not child:
        signal.alarm(20)  # ends it if it hangs
        body()
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
"""


def run(body: str) -> None:
    done = subprocess.run(
        # Python 3.12 warns of any fork beside threads: what comes of that is tested here.
        [sys.executable, "-W", "error", "-W", "ignore:This process:DeprecationWarning", "-c", SETUP + body],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
            "BAREWAVE_DEVICE": "emulated",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_what_the_parent_has_open_is_refused_and_stays_as_it_is() -> None:
    run("""
device = Device("emulated")
stream, x, fresh = device.stream(), device.zeros(32, np.uint32), device.zeros(32, np.uint32)
step = stream.prepare(ONE, store, x, 9)
step()
stream.sync(20)
event = stream.record()
plan = device.plan()
plan.launch(ONE, store, x, 9)
again = plan.freeze()
again().sync(20)
launched = stream.launches
fresh.close()  # the child finds it in the cache
x.host[:] = 1

def body():
    parents = "the process that forked this one"
    for call in (
        step, again, device.stream, lambda: device.zeros(32, np.uint32),
        lambda: device.empty(1 << 20, np.uint8), lambda: stream.launch(ONE, store, x, 9),
        lambda: stream.copy(x, np.zeros(32, np.uint32)), stream.record, lambda: device[0],
    ):
        assert parents in refused(call), refused(call)
    event.query()
    assert x.host[5] == 1
    for resource in (x, event, stream, again, device):
        resource.close()
    with Device("emulated") as own:
        use(own)

in_child(body)
assert (x.host == 1).all()
assert stream.launches == launched
step()
stream.sync(20)
assert (x.host == 9).all()
again().sync(20)
for resource in (again, x, stream, device):
    resource.close()
""")


def test_locks_that_another_thread_holds_at_the_fork_do_not_stop_the_child() -> None:
    run("""
device = Device("emulated")
use(device)
assert hip.hipMalloc(64)[0] == 0
locks = [
    device.lock, device.memory._lock, device.pinned._lock,
    run._SUBMITTING, dlpack._lock, ipc._lock, process.lock,
]
held, enough = threading.Event(), threading.Event()

def hold():
    for lock in locks:
        lock.__enter__()
    held.set()
    enough.wait()
    for lock in locks:
        lock.__exit__(None, None, None)

thread = threading.Thread(target=hold)
thread.start()
held.wait()

def body():
    refused(use, device)
    with Device("emulated") as own:
        use(own)
        with own.zeros(32, np.uint32) as x:
            np.from_dlpack(x)
            plan = own.plan()
            plan.launch(ONE, store, x, 3)
            with plan.freeze() as again:
                again().sync(20)
    assert hip.hipMalloc(64)[0] == 0

in_child(body)
enough.set()
thread.join()
use(device)
device.close()
""")
