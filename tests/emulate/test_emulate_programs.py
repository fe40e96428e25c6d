"""Programs that are not ours on the emulated card: a C program with open, ioctl and mmap alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from barewave.emulator.server import DeviceServer
from barewave.emulator.server.library import compiler

TIMEOUT = 60.0
PYTHON = """
import glob, io, os, stat, sys
nodes = os.listdir("/sys/devices/virtual/kfd/kfd/topology/nodes")
assert sorted(nodes) == ["0", "1"], nodes
assert sorted(os.listdir("/sys/class/kfd/kfd/topology/nodes")) == sorted(nodes)
assert "renderD128" in os.listdir("/dev/dri")
assert os.path.realpath("/sys/class/kfd/kfd") == "/sys/devices/virtual/kfd/kfd"
for path, major in (("/dev/dri/renderD128", 226), ("/dev//./kfd", 511)):
    state = os.stat(path)
    assert stat.S_ISCHR(state.st_mode) and os.major(state.st_rdev) == major, path
    assert os.access(path, os.R_OK | os.W_OK)
folder = os.open("/sys/devices/virtual/kfd/kfd/topology/nodes", os.O_RDONLY | os.O_DIRECTORY)
fd = os.open("1/gpu_id", os.O_RDONLY, dir_fd=folder)
assert os.read(fd, 100) == b"36421\\n"
dri = os.open("/dev/dri", os.O_RDONLY | os.O_DIRECTORY)
node = os.open("renderD128", os.O_RDWR, dir_fd=dri)
assert stat.S_ISCHR(os.fstat(node).st_mode)
for path, flags, error in (
    ("/dev/dri/renderD129", os.O_RDWR, FileNotFoundError),
    ("/sys/devices/virtual/kfd/kfd/topology/nope", os.O_RDONLY, FileNotFoundError),
    ("/sys/devices/virtual/kfd/kfd/topology/generation_id", os.O_WRONLY, PermissionError),
    ("/sys/devices/virtual/kfd/kfd/topology/generation_id", os.O_RDONLY | os.O_DIRECTORY, NotADirectoryError),
    ("/sys/kernel/debug/barewave/card7", os.O_WRONLY, FileNotFoundError),
):
    try:
        os.open(path, flags)
    except error:
        continue
    raise AssertionError(path)
with open("/sys/kernel/debug/barewave/card0", "wb", buffering=0) as debug:
    debug.write(b'{"command": "stats"}')
    try:
        debug.write(b"nonsense")
    except OSError as error:
        assert error.errno == 22
    else:
        raise AssertionError("nonsense was taken")
with open("/sys/kernel/debug/barewave/card0", "rb") as debug:
    assert b'"stats"' in debug.read()
assert open("/etc/hostname").read() is not None
"""


def run(server: DeviceServer, library: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command],
        env=server.environment(library),
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )


def assert_clean(server: DeviceServer) -> None:
    """Nothing of a client is left: no memory, no process, no file, no thread."""
    assert server.settle(), "clients are left"
    stats = server.machine.stats()
    assert (stats["processes"], stats["vram_used"], stats["gtt_used"]) == (0, 0, 0)
    assert server.machine.heap.kernel.used == 0
    assert stats["resident"] == 0
    assert not [thread for thread in threading.enumerate() if thread.name == "barewave-client"]


@pytest.mark.parametrize("verb", ["work 7", "userptr", "dmabuf", "fork", "exec", "wait 1"])
def test_a_program_of_open_ioctl_and_mmap(
    server: DeviceServer, library: Path, program: Path, verb: str
) -> None:
    done = run(server, library, program, *verb.split())
    assert done.returncode == 0, done.stderr
    assert_clean(server)


def test_two_at_once_do_not_see_each_other(server: DeviceServer, library: Path, program: Path) -> None:
    """Both use the same addresses on the card, at the same time."""
    done = run(server, library, "sh", "-c", f"{program} work 1 & a=$!; {program} work 2 && wait $a")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "ok\nok\n"
    assert server.account.clients == 2
    assert_clean(server)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV])
def test_a_killed_client_leaves_the_server_clean(
    server: DeviceServer, library: Path, program: Path, how: signal.Signals
) -> None:
    descriptors = len(os.listdir("/proc/self/fd"))
    for _ in range(3):
        child = subprocess.Popen([program, "hold"], env=server.environment(library), stdout=subprocess.PIPE)
        assert child.stdout is not None
        with child.stdout:
            assert child.stdout.readline() == b"ready\n"
            assert server.machine.stats()["vram_used"] == 64 << 20
            child.send_signal(how)
            child.wait(TIMEOUT)
        assert_clean(server)
    kept = len(os.listdir("/proc/self/fd")) - descriptors
    assert kept <= 8, f"{kept} descriptors more"  # the engine's own, made for the first queue


def test_a_signal_ends_a_wait_in_time(server: DeviceServer, library: Path, program: Path) -> None:
    child = subprocess.Popen([program, "wait", "30"], env=server.environment(library), stdout=subprocess.PIPE)
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == b"ready\n"
        time.sleep(0.1)
        start = time.monotonic()
        child.send_signal(signal.SIGINT)
        assert child.wait(TIMEOUT) == 42
        assert time.monotonic() - start < 0.2
    assert_clean(server)


def test_files_and_folders(server: DeviceServer, library: Path) -> None:
    done = run(server, library, sys.executable, "-c", PYTHON)
    assert done.returncode == 0, done.stderr


def test_a_card_that_is_lost_leaves_the_folders(server: DeviceServer, library: Path) -> None:
    lose = (
        "import os\n"
        "debug = open('/sys/kernel/debug/barewave/card0', 'wb', buffering=0)\n"
        "debug.write(b'{\"command\": \"inject\", \"fault\": \"lost\"}')\n"
        "print(os.listdir('/dev/dri'), os.listdir('/sys/class/kfd/kfd/topology/nodes'))\n"
    )
    done = run(server, library, sys.executable, "-c", lose)
    assert done.stdout == "[] ['0']\n", done.stderr


def test_programs_without_the_device_do_not_notice(server: DeviceServer, library: Path) -> None:
    script = "ls / | grep -c proc; cat /proc/self/comm; ls /sys/class | head -1"
    done = run(server, library, "sh", "-c", script)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1\ncat\n")
    assert server.account.clients == 0


THREADS = """
import fcntl, os, struct, threading
kfd = os.open("/dev/kfd", os.O_RDWR)
def call(number, data):
    argument = bytearray(data)
    fcntl.ioctl(kfd, number, argument)
    return argument
events = [struct.unpack_from("<I", call(0xC0204B08, bytes(32)), 24)[0] for _ in range(8)]
woken = []
def wait(event):
    data = bytearray(48)
    struct.pack_into("<I", data, 40, event)
    import ctypes
    place = (ctypes.c_char * 48).from_buffer(data)
    answer = call(0xC0184B0C, struct.pack("<QIIII", ctypes.addressof(place), 1, 0, 30000, 0))
    woken.append(struct.unpack_from("<I", answer, 20)[0])
waits = [threading.Thread(target=wait, args=(event,)) for event in events]
def many():
    for _ in range(200):
        assert call(0x80084B01, bytes(8))[0] == 1
others = [threading.Thread(target=many) for _ in range(8)]
for thread in waits + others:
    thread.start()
for thread in others:
    thread.join(30)
assert not woken
for event in events:
    call(0x40084B0A, struct.pack("<II", event, 0))
for thread in waits:
    thread.join(30)
assert woken == [0] * 8, woken
"""


def test_libdrm_finds_and_uses_the_card(server: DeviceServer, library: Path, tmp_path: Path) -> None:
    words = ["-I/usr/include/libdrm", "-Wall", "-Werror", "-o", tmp_path / "client", "-ldrm_amdgpu", "-ldrm"]
    source = Path(__file__).with_name("libdrm_client.c")
    built = subprocess.run([str(compiler()), source, *words], capture_output=True, check=False)
    if built.returncode and b"No such file" in built.stderr:
        pytest.skip("libdrm's headers are not installed (Debian: libdrm-dev)")
    assert built.returncode == 0, built.stderr
    done = run(server, library, tmp_path / "client")
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr
    assert_clean(server)


def test_calls_that_sleep_hold_up_no_other_thread(server: DeviceServer, library: Path) -> None:
    done = run(server, library, sys.executable, "-c", THREADS)
    assert done.returncode == 0, done.stderr
    assert_clean(server)


CLOSE_ALL = {"one call": "os.closerange(3, 10000)", "one by one": "for n in range(3, 1024): close(n)"}


@pytest.mark.parametrize("close", CLOSE_ALL.values(), ids=CLOSE_ALL.keys())
def test_a_program_that_closes_all_descriptors_keeps_the_device(
    server: DeviceServer, library: Path, close: str
) -> None:
    """Daemons do so; the library's own connections are none of theirs."""
    script = f"""
import contextlib, fcntl, os
def close(n):
    with contextlib.suppress(OSError):
        os.close(n)
kfd = os.open("/dev/kfd", os.O_RDWR)
{close}
try:
    fcntl.ioctl(kfd, 0x80084B01, bytearray(8))
except OSError as error:
    assert error.errno == 9
else:
    raise AssertionError("the descriptor is still there")
kfd = os.open("/dev/kfd", os.O_RDWR)
assert fcntl.ioctl(kfd, 0x80084B01, bytearray(8)) == 0
"""
    done = run(server, library, sys.executable, "-c", script)
    assert done.returncode == 0, done.stderr
    assert server.account.clients == 1
    assert_clean(server)


SIGNALS = """
import ctypes, fcntl, os, signal, struct
handled = []
signal.signal(signal.SIGALRM, lambda number, frame: handled.append(number))
fd = os.open("/dev/kfd", os.O_RDWR)
event = bytearray(32)
assert fcntl.ioctl(fd, 0xC0204B08, event) == 0
data = bytearray(48)
data[40:44] = event[24:28]
memory = (ctypes.c_char * 48).from_buffer(data)
for _ in range(60):
    handled.clear()
    for _ in range(5):
        fcntl.ioctl(fd, 0x80084B01, bytearray(8))
    wait = bytearray(struct.pack("<QIIII", ctypes.addressof(memory), 1, 1, 50, 0))
    signal.setitimer(signal.ITIMER_REAL, 120e-6)  # while a call would still wait awake
    try:
        fcntl.ioctl(fd, 0xC0184B0C, wait)
    except InterruptedError:
        assert handled
        break
else:
    raise SystemExit("no signal ended a wait that it came in")
"""


def test_a_signal_soon_after_a_wait_began_ends_it(server: DeviceServer, library: Path) -> None:
    """Calls in quick succession wait awake for their answers; one that sleeps must not: it must notice."""
    done = run(server, library, sys.executable, "-c", SIGNALS)
    assert done.returncode == 0, done.stderr
    assert_clean(server)
