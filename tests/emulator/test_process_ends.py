"""However a process ends or is interrupted, the card lets go of it: no hang, no crash, nothing left."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from barewave import Buffer, Device, Stream
from barewave.emulator import EmulatedHost
from barewave.kfd.resource import Resource
from barewave.runtime.dlpack import Taken
from barewave.runtime.kernarg import FixedArguments
from barewave.runtime.marks import Lease
from barewave.runtime.plan.run import Run

REPOSITORY = Path(__file__).resolve().parents[2]
LONGEST = 3.0  # seconds from a signal to the end: one is asked for, the rest is for a busy machine
SETUP = f"""
import os, random, signal, sys, threading, time
sys.path.insert(0, {str(REPOSITORY / "tests" / "runtime")!r})
import numpy as np
from asm_kernels import ENDLESS, STORE
from barewave import BarewaveError, Device, GPUFault, GPUTimeout, LaunchConfig, Program, launch
ONE = LaunchConfig(grid=4, block=32)
store, endless = Program.from_asm(STORE).kernel("store"), Program.from_asm(ENDLESS).kernel("endless")

def use(device):
    with device.stream(timeout=20) as stream, device.zeros(32, np.uint32) as x:
        launch(stream, ONE, store, x, 7)
        stream.sync(20)
        assert x.host[31] == 7

def state():
    with open("/proc/self/maps") as maps:
        mappings = maps.readlines()
    return len(os.listdir("/proc/self/fd")), threading.active_count(), len(mappings), sum(
        "barewave-card" in line for line in mappings
    )
"""


def start(body: str) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]),
    }
    return subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-c", SETUP + body],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def finish(process: subprocess.Popen[str], timeout: float = 60.0) -> tuple[str, str]:
    try:
        return process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGABRT)  # faulthandler then says where it stood
        output, errors = process.communicate(timeout=10)
        pytest.fail(f"did not end\n{output[-1000:]}\n{errors[-4000:]}")


def shown(errors: str) -> str:
    """Both ends of what a process said: the cause stands first, threads that it surprised say the most."""
    return errors if len(errors) < 5000 else f"{errors[:1500]}\n…\n{errors[-3000:]}"


def run(body: str) -> str:
    process = start(body)
    output, errors = finish(process)
    assert process.returncode == 0, shown(errors)
    # Python says so when a signal comes while a finaliser runs, and drops the exception.
    lines = errors.split("Exception ignored in")[0].strip() if "KeyboardInterrupt" in errors else errors
    assert lines == ""
    return output


def test_everything_comes_back_when_all_is_closed() -> None:
    run("""
def once():
    with Device("emulated") as device:
        use(device)
        stream = device.stream()
        launch(stream, ONE, endless)
        try:
            stream.sync(0.01)
        except GPUTimeout:
            pass
    with Device("emulated") as device, device.stream() as stream:
        try:
            launch(stream, ONE, store, 0x1000, 1)
            stream.sync(20)
        except GPUFault:
            pass

for _ in range(3):
    once()
before = state()
for _ in range(20):
    once()
after = state()
assert before[0] == after[0], (before, after)
assert before[1] == after[1] == 1, (before, after)
# malloc may come by some arenas of its own; what a round leaves behind would be there twenty times.
assert after[2] <= before[2] + 10, (before, after)
assert before[3] == after[3] == 0, (before, after)
""")


LEFT_OPEN = """
device = Device("emulated")
stream = device.stream()
x = device.zeros(32, np.uint32)
launch(stream, ONE, endless)
time.sleep(0.05)
"""


@pytest.mark.parametrize(
    ("end", "status"), [("", 0), ("sys.exit(3)", 3), ("os._exit(4)", 4), ("raise RuntimeError('end')", 1)]
)
def test_the_interpreter_ends_with_a_kernel_running_and_nothing_closed(end: str, status: int) -> None:
    begin = time.monotonic()
    process = start(LEFT_OPEN + end)
    _, errors = finish(process)
    assert process.returncode == status, shown(errors)
    assert "Fatal" not in errors
    assert time.monotonic() - begin < 20
    if status != 1:
        assert "Traceback" not in errors, errors


def test_a_thread_that_is_killed_with_its_process_leaves_no_one_waiting() -> None:
    process = start(LEFT_OPEN + "print('ready', flush=True)\nstream.sync(100)")
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.kill()
    finish(process, 10)
    assert process.returncode == -signal.SIGKILL


def test_a_driver_whose_emulated_host_has_ended_first_leaves_no_traceback() -> None:
    """As Ctrl-C may leave it, in the middle of opening a card."""
    process = start("""
from barewave.emulator.host import EmulatedHost
from barewave.kfd import KFD

host = EmulatedHost()
kfd = KFD(host)
host.end_process()
""")
    _, errors = finish(process)
    assert process.returncode == 0, shown(errors)
    assert errors == ""


INTERRUPTED = """
print("ready", flush=True)
with Device("emulated") as keep:
    while True:
        with Device("emulated") as device:
            for _ in range(3):
                use(device)
        use(keep)
"""


@pytest.mark.parametrize("seed", range(6))
def test_ctrl_c_in_the_middle_of_launches_and_allocations_ends_the_process(seed: int) -> None:
    process = start(INTERRUPTED)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.4 + random.Random(seed).random() * 0.2)
    begin = time.monotonic()
    process.send_signal(signal.SIGINT)
    dropped = False
    try:
        process.wait(LONGEST)
    except subprocess.TimeoutExpired:
        # Python drops a KeyboardInterrupt that it raises in a finaliser, and says so; only then a second one
        # is as good as the first.
        dropped = True
        begin = time.monotonic()
        process.send_signal(signal.SIGINT)
    _, errors = finish(process, 20)
    assert not dropped or "Exception ignored in" in errors, shown(errors)
    assert time.monotonic() - begin < LONGEST
    assert process.returncode in (1, 130, -signal.SIGINT), shown(errors)
    assert errors.rstrip().endswith("KeyboardInterrupt"), shown(errors)


@pytest.mark.parametrize(
    "kind", [Buffer, Device, EmulatedHost, FixedArguments, Lease, Resource, Run, Stream, Taken]
)
def test_what_ctrl_c_has_stopped_in_front_of_its_first_line_is_collected_in_silence(
    kind: type[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", told.append)
    made = kind.__new__(kind)
    del made
    assert told == []


def test_a_handler_that_calls_the_card_loses_no_other_signal() -> None:
    run("""
from barewave.emulator.uninterrupted import uninterrupted

@uninterrupted
def both():
    os.kill(os.getpid(), signal.SIGINT)
    os.kill(os.getpid(), signal.SIGTERM)
    seen.append("call")

seen = []
nothing = uninterrupted(lambda: None)
signal.signal(signal.SIGINT, lambda *_: (seen.append("int"), nothing()))
signal.signal(signal.SIGTERM, lambda *_: (seen.append("term"), nothing()))
both()
assert sorted(seen) == ["call", "int", "term"], seen
assert seen[0] == "call", seen
""")


def test_a_process_goes_on_after_many_interrupts() -> None:
    """Whoever catches KeyboardInterrupt, as an interactive shell does, has a working card afterwards."""
    run("""
def interrupt():
    while not done:
        time.sleep(0.001 + random.random() * 0.02)
        if armed:
            os.kill(os.getpid(), signal.SIGINT)

armed = done = False
caught = 0
with Device("emulated") as keep:
    use(keep)
    thread = threading.Thread(target=interrupt)
    thread.start()
    end = time.monotonic() + 3
    while time.monotonic() < end:
        device = None
        try:
            armed = True
            device = Device("emulated")
            for _ in range(5):
                use(device)
        except KeyboardInterrupt:
            caught += 1
        except BaseException:
            armed = False
            raise
        finally:
            armed = False
        while True:
            try:
                time.sleep(0.002)
                if device is not None:
                    device.close()
                break
            except KeyboardInterrupt:
                caught += 1
    done = True
    thread.join()
    use(keep)
assert caught > 20, caught
with Device("emulated") as device:
    use(device)
""")


def test_a_fork_in_the_middle_leaves_both_processes_usable() -> None:
    run("""
def work():
    with Device("emulated") as device:
        while not done:
            use(device)

done = False
threads = [threading.Thread(target=work, daemon=True) for _ in range(2)]
for thread in threads:
    thread.start()
device = Device("emulated")
use(device)
for number in range(8):
    child = os.fork()
    if not child:
        signal.alarm(20)  # ends it if it hangs
        try:
            use(device)
        except BarewaveError:
            pass
        else:
            os._exit(9)
        device.close()
        if number % 2:
            with Device("emulated") as own:
                use(own)
        sys.stderr = open(os.devnull, "w")
        sys.exit(0) if number % 4 < 2 else os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status == 0, (number, status)
    use(device)
done = True
for thread in threads:
    thread.join()
device.close()
""")
