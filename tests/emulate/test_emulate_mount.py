"""The emulated card by FUSE, in a mount namespace: programs that know nothing of us, and what they leave."""

from __future__ import annotations

import errno
import io
import json
import os
import platform
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from card_client import card_client

from barewave.emulator.card import RX_7900_XTX
from barewave.emulator.server import mounted
from barewave.emulator.server.mounted import MountedServer, open_mounted_server, why_not
from barewave.errors import BarewaveError

PATIENCE = 30.0
ROOT = Path(__file__).resolve().parents[2]

needs_mount = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be mounted")


@pytest.fixture(params=["-static", "-dynamic"])
def program(request: pytest.FixtureRequest) -> str:
    return built("-static") if request.param == "-static" else built()


def built(*options: str) -> str:
    path, reason = card_client(*options)
    if not path:
        pytest.skip(reason)
    return path


class Run:
    """A command on the card, with pipes."""

    def __init__(self, server: MountedServer, command: tuple[str, ...]) -> None:
        self.server = server
        self.machine = server.machine
        pipe = subprocess.PIPE
        self.command = server.start(command, stdin=pipe, stdout=pipe, stderr=pipe)

    def line(self) -> str:
        assert self.command.stdout is not None
        text = self.command.stdout.readline().decode().strip()
        if not text:
            _, err = self.command.communicate(timeout=PATIENCE)
            raise AssertionError(err.decode())
        return text

    def clean(self) -> bool:
        """Whether nothing of a client is left."""
        stats = self.machine.stats()
        used = stats["processes"], stats["vram_used"], stats["gtt_used"], self.machine.heap.kernel.used
        return used == (0, 0, 0, 0) and not self.machine.heap.windows


@contextmanager
def running(*command: str, cards: int = 1, alone: bool = True) -> Iterator[Run]:
    """A command on the card; nothing of it is mounted here, then or afterwards."""
    threads = set(os.listdir("/proc/self/task"))
    descriptors = len(os.listdir("/proc/self/fd"))
    with open_mounted_server(cards) as server:
        run = Run(server, command)
        assert "barewave" not in Path("/proc/self/mountinfo").read_text()
        try:
            yield run
        finally:
            run.command.kill()
            run.command.wait()
            for pipe in (run.command.stdin, run.command.stdout, run.command.stderr):
                if pipe is not None:
                    pipe.close()
    assert "barewave" not in Path("/proc/self/mountinfo").read_text()
    if alone:
        until(lambda: set(os.listdir("/proc/self/task")) <= threads, "threads of the server")
        assert len(os.listdir("/proc/self/fd")) == descriptors


def until(holds, what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.01)


def output(*command: str, cards: int = 1) -> list[str]:
    with running(*command, cards=cards) as run:
        out, err = run.command.communicate(timeout=PATIENCE)
        assert run.command.returncode == 0, err.decode()
        return out.decode().split("\n")[:-1]


# --- clients ---------------------------------------------------------------------------------------------


@needs_mount
def test_a_copy_and_a_dispatch(program: str) -> None:
    assert output(program, "run", "5") == ["ok"]


@needs_mount
@pytest.mark.parametrize("what", ["fork", "exec", "threads", "keep", "hostile"])
def test_what_a_client_may_do(what: str) -> None:
    assert output(built("-static"), what) == ["ok"]


@needs_mount
def test_memory_of_the_client_can_be_used_if_it_is_shared() -> None:
    assert output(built(), "userptr") == ["shared: works", f"private: errno {errno.ENODEV}"]


TWO = """
import subprocess, sys
program, pipe = sys.argv[1], subprocess.PIPE
commands = [program, "hold", "11"], [program, "hold", "22"]
both = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for command in commands]
ready = [one.stdout.readline() for one in both]
for text in ready:
    assert text.startswith("ready"), text
    print(subprocess.run([program, "peek", text.split()[1]], capture_output=True, text=True).stdout.strip())
print([one.communicate("x") for one in both], [one.returncode for one in both])
"""


@needs_mount
def test_two_processes_on_one_card_do_not_see_each_other() -> None:
    lines = output(sys.executable, "-c", TWO, built("-static"))
    assert lines == ["zeros", "zeros", "[('ok\\n', None), ('ok\\n', None)] [0, 0]"]


@needs_mount
def test_two_commands_do_not_see_each_other() -> None:
    program = built("-static")
    with running(program, "hold", "1") as one, running(program, "hold", "2", alone=False) as other:
        assert [one.line().split()[0], other.line().split()[0]] == ["ready", "ready"]
        assert other.machine is not one.machine
        assert one.command.communicate(b"x", PATIENCE)[0] == b"ok\n"
        assert other.command.communicate(b"x", PATIENCE)[0] == b"ok\n"


# --- signals and ends ------------------------------------------------------------------------------------


@needs_mount
def test_a_signal_ends_a_wait() -> None:
    with running(built("-static"), "wait") as run:
        assert run.line() == "ready"
        time.sleep(0.2)
        start = time.monotonic()
        run.command.send_signal(signal.SIGINT)
        remaining = int(run.line())
        took = time.monotonic() - start
        assert run.command.wait(PATIENCE) == 0
    assert took < 0.2, f"{took * 1000:.0f} ms"
    assert 10_000 < remaining < 19_900


@needs_mount
def test_a_wait_that_the_kernel_restarts_goes_on_where_it_was() -> None:
    (seconds,) = output(built(), "restart")
    assert 0.55 < float(seconds) < 1.5


@needs_mount
def test_a_killed_client_leaves_nothing() -> None:
    with running(built("-static"), "hold", "9") as run:
        assert run.line().startswith("ready")
        assert not run.clean()
        run.command.kill()
        until(lambda: run.clean(), "what the client had")
        assert run.machine.heap.resident == 0


@needs_mount
def test_a_client_killed_in_a_wait_ends() -> None:
    with running(built("-static"), "wait") as run:
        assert run.line() == "ready"
        time.sleep(0.1)
        run.command.kill()
        assert run.command.wait(PATIENCE) == -signal.SIGKILL
        until(lambda: run.clean(), "what the client had")


@needs_mount
def test_a_process_that_outlives_the_command_gets_errors() -> None:
    with running("sh", "-c", f"{built('-static')} wait & echo $!") as run:
        child = int(run.line())
        assert run.line() == "ready"
        assert run.command.wait(PATIENCE) == 0
    until(lambda: not os.path.exists(f"/proc/{child}/exe"), "the command's child")


SERVER = """
import sys
from barewave.emulator.server.mounted import open_mounted_server
with open_mounted_server() as server:
    server.start(sys.argv[1:]).wait()
"""


@needs_mount
def test_a_killed_server_takes_the_files_along() -> None:
    command = [sys.executable, "-c", SERVER, built("-static"), "wait"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}
    ) as server:
        assert server.stdout is not None
        assert server.stderr is not None
        assert server.stdout.readline() == b"ready\n"
        server.kill()
        server.wait()
        # The client holds the pipes: they end when it does, with an error out of its wait.
        assert b"an interrupted wait" in server.stderr.read()
    assert "barewave" not in Path("/proc/self/mountinfo").read_text()


@needs_mount
def test_what_happened_is_summed_up_and_recorded() -> None:
    record = io.StringIO()
    told: list[str] = []
    with open_mounted_server(record=record, narrate=told.append) as server:
        assert server.start([built("-static"), "hostile"], stdout=subprocess.DEVNULL).wait(PATIENCE) == 0
        assert server.settle()
        summary = server.summary()
    lines = [json.loads(line) for line in record.getvalue().splitlines()]
    assert len(lines) == summary["ioctls"] == sum(summary["ioctls_by_name"].values()) > 20_000
    assert summary["clients"] == 1
    assert summary["errors"]["KFD 0x7f Inappropriate ioctl for device"] > 1
    first = next(line for line in lines if line["ioctl"] == "GET_VERSION")
    assert (first["errno"], first["file"], first["out"]) == (0, "/dev/kfd", "0100000011000000")
    assert sum("SMI_EVENTS" in text for text in told) == 1


@needs_mount
def test_a_command_that_does_not_exist() -> None:
    with open_mounted_server() as server, pytest.raises(FileNotFoundError, match="no-such-command"):
        server.start(["no-such-command"])
    with open_mounted_server() as server, pytest.raises(PermissionError, match="/etc"):
        server.start(["/etc"])


@needs_mount
def test_the_command_starts_as_from_a_shell() -> None:
    status = "grep -E 'SigIgn|SigBlk' /proc/self/status; ls /proc/self/fd | wc -l; pwd"
    inside = output("sh", "-c", status)
    outside = subprocess.run(["sh", "-c", status], capture_output=True, text=True, check=True).stdout
    assert inside == outside.split("\n")[:-1]


# --- files -----------------------------------------------------------------------------------------------


@needs_mount
def test_what_the_namespace_shows() -> None:
    nodes = "/sys/devices/virtual/kfd/kfd/topology/nodes"
    lines = output(
        "sh",
        "-c",
        f"ls {nodes} /dev/dri; cat {nodes}/2/gpu_id /sys/module/amdgpu/initstate; ls -d /sys/kernel/mm; "
        "echo lost > /dev/null; cat /sys/dev/char/226:129/device/uevent | grep PCI_ID; "
        "ls /sys/kernel/debug/barewave; cat /sys/kernel/debug/barewave/card0; "
        'echo \'{"command": "stats"}\' > /sys/kernel/debug/barewave/card0; '
        "cat /sys/kernel/debug/barewave/card0 | grep -c resident; [ -w /dev/kfd ] && stat -Lc %F /dev/kfd",
        cards=2,
    )
    assert lines[:5] == ["/dev/dri:", "renderD128", "renderD129", "", f"{nodes}:"]
    assert lines[5:10] == ["0", "1", "2", str(RX_7900_XTX.numbered(1).gpu_id), "live"]
    assert lines[10:14] == ["/sys/kernel/mm", "PCI_ID=1002:744C", "card0", "card1"]
    assert lines[14:] == ["1", "regular file"]


@needs_mount
def test_the_rest_of_dev_and_sys_is_the_real_one() -> None:
    columns = "awk '{print $1,$3,$4,$5,$6,$NF}'"
    look = (
        f"ls -ln --time-style=+ /dev | grep -v -E ' (kfd|dri)( |$)|total' | {columns}; "
        "ls /sys /sys/fs/cgroup /sys/class"
    )
    inside = output("sh", "-c", look)
    outside = subprocess.run(["sh", "-c", look], capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    added = {line for line in inside if line not in outside}
    assert not {line for line in outside[:-1] if line not in inside}
    assert all(re.search(r"kfd|drm|^$", line) for line in added), added


@needs_mount
def test_shared_virtual_memory_is_not_claimed() -> None:
    (text,) = output(
        "sh", "-c", "grep '^capability ' /sys/devices/virtual/kfd/kfd/topology/nodes/1/properties"
    )
    assert RX_7900_XTX.capability & ~int(text.split()[1]) == 1 << 27


RUNTIME = """
import sys
import numpy as np
from barewave import Device, LaunchConfig, Program, launch
with Device("kfd:0") as device, device.stream() as stream:
    n = 10_000
    x, y = device.array(np.arange(n, dtype=np.float32)), device.array(np.ones(n, np.float32))
    kernel = Program.from_file(sys.argv[1]).kernel("saxpy")
    launch(stream, LaunchConfig(grid=-(-n // 256), block=256), kernel, 2.0, x, y, n)
    stream.sync(timeout=20.0)
    print(np.array_equal(y.numpy(), 2.0 * np.arange(n, dtype=np.float32) + 1.0), device)
"""


@needs_mount
def test_our_own_runtime(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    (text,) = output(sys.executable, "-c", RUNTIME, str(ROOT / "examples" / "saxpy.s"))
    assert text == "True Device('AMD Radeon RX 7900 XTX', gfx1100, card 0)"


EARLY = """
import sys
import numpy as np
from barewave import Device, LaunchConfig, Program, launch
text = open(sys.argv[1]).read().replace("s_waitcnt vmcnt(0)", "s_nop 0")
with Device("kfd:0") as device, device.stream() as stream:
    x, y = device.zeros(64, np.float32), device.zeros(64, np.float32)
    launch(stream, LaunchConfig(grid=1, block=64), Program.from_asm(text).kernel("saxpy"), 2.0, x, y, 64)
    stream.sync(timeout=20.0)
"""


@needs_mount
def test_checked_mode_names_instructions_whose_memory_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    with open_mounted_server(checked=True) as server:
        command = [sys.executable, "-c", EARLY, str(ROOT / "examples" / "saxpy.s")]
        assert server.start(command).wait(PATIENCE) == 0
        assert server.settle()
        findings = server.summary()["findings"]
    assert [finding["name"] for finding in findings] == ["early read", "early read"]
    assert {finding["text"].split()[0] for finding in findings} == {"v_fmac_f32_e32"}
    assert all("`global_load_b32 v" in finding["what"] for finding in findings)


# --- where it cannot work --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("release", "wants"),
    [("6.8.0-45-generic", "Linux 6.9"), ("5.15.0", "Linux 6.9"), ("odd", "Linux")],
)
def test_an_old_kernel_is_named(monkeypatch: pytest.MonkeyPatch, release: str, wants: str) -> None:
    monkeypatch.setattr(platform, "release", lambda: release)
    assert wants in why_not()
    with pytest.raises(BarewaveError, match=wants):
        open_mounted_server()


def test_a_missing_capability_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(platform, "release", lambda: "6.12.0")
    text = Path("/proc/self/status").read_text()
    status = tmp_path / "status"
    status.write_text(re.sub(r"CapEff:.*", "CapEff:\t0000000000000000", text))
    monkeypatch.setattr(mounted, "_STATUS", status)
    assert "CAP_SYS_ADMIN" in why_not()
    status.write_text(re.sub(r"CapEff:.*", "CapEff:\t000001ffffffffff", text))
    users = tmp_path / "uid_map"
    users.write_text("0 1000 1\n")
    monkeypatch.setattr(mounted, "_USERS", users)
    assert "user namespace" in why_not()
    users.write_text("0 0 4294967295\n")
    monkeypatch.setattr(mounted, "_FUSE", str(tmp_path / "no-fuse"))
    assert "load the module fuse" in why_not()
