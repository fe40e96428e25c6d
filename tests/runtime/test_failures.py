"""What goes wrong on the card: faults, traps, kernels that never end, interruption."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from asm_kernels import ENDLESS, HANG_UNTIL_SET, STORE, asm_kernel

from barewave import Device, GPUFault, GPUTimeout, Kernel, LaunchConfig, Program, QueueError, Stream, launch
from barewave.tools import shader_kernels

REPOSITORY = Path(__file__).resolve().parents[2]
TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)


def run(stream: Stream, kernel: Kernel, *arguments: object) -> None:
    """Launch 32 work-items and wait for them."""
    launch(stream, ONE, kernel, *arguments)
    stream.sync(TIMEOUT)


def test_a_store_past_the_end_is_a_fault_that_says_where() -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    with Device("emulated") as device:
        out = device.zeros(1024, np.uint32, name="target")
        stream = device.stream()
        other = device.stream()
        with pytest.raises(GPUFault) as caught:
            run(stream, kernel, out.address + 4096, 1)  # its guard page
        error = caught.value
        assert error.kernels == ("store",)
        assert error.address == out.address + 4096
        for part in (
            "store",
            f"{out.address + 4096:#x}",
            "target",
            "0 bytes past its end",
            "Device('emulated')",
        ):
            assert part in str(error), part
        # All queues of the device are dead, and stay so.
        for dead in (stream, other):
            with pytest.raises(GPUFault, match="target"):
                run(dead, kernel, out, 1)
            with pytest.raises(GPUFault):
                dead.sync(TIMEOUT)
        late = device.stream()
        with pytest.raises(GPUFault):
            run(late, kernel, out, 1)
        assert out.numpy()[0] == 0, "memory can still be looked at"
    with Device("emulated") as anew, anew.stream() as stream, anew.zeros(32, np.uint32) as x:
        launch(stream, ONE, kernel, x, 3)
        stream.sync(TIMEOUT)
        assert x.numpy()[0] == 3


def test_a_fault_leaves_other_devices_alone() -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    with Device("emulated") as good, Device("emulated") as bad:
        with pytest.raises(GPUFault), bad.stream() as stream:
            run(stream, kernel, 0x1000, 1)
        with good.stream() as stream, good.zeros(32, np.uint32) as x:
            launch(stream, ONE, kernel, x, 9)
            stream.sync(TIMEOUT)
            assert x.numpy()[0] == 9


def test_a_load_from_nowhere_is_a_fault() -> None:
    program = Program.from_file(REPOSITORY / "examples" / "saxpy.s")
    with Device("emulated") as device, pytest.raises(GPUFault, match="saxpy"), device.stream() as stream:
        run(stream, program.kernel("saxpy"), 1.0, None, None, 32)


def test_an_illegal_instruction_ends_one_stream_and_is_named() -> None:
    bad = asm_kernel("illegal", "  v_mov_b32 v0, 0\n  .long 0xbfe0ffff")  # no such SOPP opcode
    good = Program.from_asm(STORE).kernel("store")
    with Device("emulated") as device:
        with pytest.raises(QueueError, match="illegal") as caught, device.stream() as stream:
            run(stream, Program.from_asm(bad).kernel("illegal"))
        assert "illegal+0x4" in str(caught.value), "kernel and offset of the instruction"
        with device.stream() as stream, device.zeros(32, np.uint32) as x:
            launch(stream, ONE, good, x, 4)
            stream.sync(TIMEOUT)
            assert x.numpy()[0] == 4


def test_a_kernel_that_never_ends_times_out_and_is_ended_by_close() -> None:
    kernel = Program.from_asm(ENDLESS).kernel("endless")
    store = Program.from_asm(STORE).kernel("store")
    with Device("emulated") as device, device.zeros(32, np.uint32) as x:
        stream = device.stream()
        launch(stream, ONE, kernel)
        begin = time.monotonic()
        with pytest.raises(GPUTimeout, match="endless"):
            stream.sync(timeout=0.3)
        assert 0.25 < time.monotonic() - begin < 5.0
        with pytest.raises(GPUTimeout, match="takes no new work"):
            launch(stream, ONE, store, x, 1)
        begin = time.monotonic()
        stream.close()
        assert time.monotonic() - begin < 5.0
        with device.stream() as fresh:
            launch(fresh, ONE, store, x, 2)
            fresh.sync(TIMEOUT)
            assert x.numpy()[0] == 2


def test_a_slow_kernel_can_be_waited_for_again() -> None:
    kernel = Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set")
    with Device("emulated") as device, device.zeros(32, np.uint32) as flag:
        stream = device.stream()
        launch(stream, ONE, kernel, flag)
        for _ in range(3):
            with pytest.raises(GPUTimeout):
                stream.sync(timeout=0.05)
        flag.host[0] = 1
        stream.sync(TIMEOUT)
        assert stream.query()
        stream.close()


def test_a_wait_of_no_time_does_not_block() -> None:
    with Device("emulated") as device:
        stream = device.stream()
        launch(stream, ONE, Program.from_asm(ENDLESS).kernel("endless"))
        begin = time.monotonic()
        with pytest.raises(GPUTimeout):
            stream.sync(timeout=0)
        assert time.monotonic() - begin < 2.0


def test_a_time_limit_holds_while_code_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The code takes microseconds: only its compilation lasts longer than the limit."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    built = shader_kernels.straight_line(5000)
    kernel = Program.from_bytes(built.code_object()).kernel(built.name)
    with Device("emulated") as device, device.zeros(64) as out:
        stream = device.stream()
        launch(stream, ONE, kernel, out)
        with pytest.raises(GPUTimeout, match="straight_5000"):
            stream.sync(0.02)
        stream.close()
        with device.stream() as later:
            run(later, kernel, out)


_INTERRUPTED = """
import sys
sys.path.insert(0, {tests!r})
from asm_kernels import ENDLESS
from barewave import Device, LaunchConfig, Program, launch
with Device("emulated") as device, device.stream(timeout=100) as stream:
    launch(stream, LaunchConfig(grid=4, block=32), Program.from_asm(ENDLESS).kernel("endless"))
    print("running", flush=True)
    stream.sync(timeout=100)
"""


def test_ctrl_c_ends_the_process_within_a_second() -> None:
    code = _INTERRUPTED.format(tests=str(Path(__file__).parent))
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]),
    }
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "running\n"
    time.sleep(0.5)
    begin = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    elapsed = time.monotonic() - begin
    assert "KeyboardInterrupt" in errors
    assert process.returncode in (1, 130, -signal.SIGINT)
    # The issue says one second; the margin is for a machine that runs other tests beside this one.
    assert elapsed < 2.0, elapsed
