"""The emulated host as a process: descriptors, its end, forks, what is given back, the debug file."""

import errno
import json
import os
import subprocess
import sys
import threading

import pytest
from kfd_client import (
    ANONYMOUS,
    GPU_ID,
    PAGE,
    PRIVATE,
    READ_WRITE,
    SHARED,
    VRAM,
    Client,
    fails,
    recording_machine,
)

from barewave.emulator import libc
from barewave.emulator.card import Machine, Profile
from barewave.emulator.debug_records import DebugRecords
from barewave.emulator.host import EmulatedHost
from barewave.kfd.host import Host

DEBUG = "/sys/kernel/debug/barewave/card0"


def test_it_is_a_host(client):
    host: Host = client.host
    assert host.name == "emulated"
    for name in (
        "open",
        "close",
        "ioctl",
        "mmap",
        "munmap",
        "poll",
        "read_file",
        "write_file",
        "list_directory",
    ):
        assert callable(getattr(host, name))


def test_opening_and_closing(client):
    host = client.host
    again = host.open("/dev/kfd", os.O_RDWR)
    assert again != client.fd
    os.fstat(again)  # a number of this process, that nothing else can get
    host.close(again)
    with fails(errno.EBADF):
        host.close(again)
    with fails(errno.EBADF):
        host.ioctl(again, 0x80084B01, bytearray(8))
    assert client.call("GET_VERSION")["major_version"] == 1
    for path in ("/dev/dri/renderD129", "/dev/dri/card0", "/dev/null", "", "/dev/kfd/"):
        with fails(errno.ENOENT):
            host.open(path, os.O_RDWR)


def test_state_outlives_the_descriptor(client):
    memory = client.alloc(PAGE, VRAM)
    client.host.close(client.fd)
    client.fd = client.host.open("/dev/kfd", os.O_RDWR)
    assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == 0


def test_closing_gives_everything_back():
    machine, engine = recording_machine()
    keeper = Client(machine)
    before = machine.heap.resident
    client = Client(machine)
    client.call("CREATE_QUEUE", **client.queue_buffers())
    memory = client.buffer(8 << 20)
    client.poke(memory["va"], b"x" * (8 << 20))
    client.event()
    assert machine.heap.resident >= before + (8 << 20)
    host = client.host
    client.close()
    assert machine.heap.resident <= before + 64 * 1024
    assert machine.heap.gtt.used == 0
    assert machine.heap.vram[0].used == 0
    assert not engine.ranges
    assert not engine.active
    assert libc.read_process(os.getpid(), memory["va"], 4) == bytes(4)  # a view left over reads zeros
    client.close()
    for call in (
        lambda: host.open("/dev/kfd", os.O_RDWR),
        lambda: host.close(client.fd),
        lambda: host.ioctl(client.fd, 0x80084B01, bytearray(8)),
        lambda: host.mmap(0, PAGE, READ_WRITE, PRIVATE | ANONYMOUS, -1, 0),
        lambda: host.munmap(memory["va"], PAGE),
        lambda: host.poll([], 0),
        lambda: host.read_file(DEBUG),
        lambda: host.write_file(DEBUG, b""),
        lambda: host.list_directory("/sys"),
    ):
        with fails(errno.EBADF):
            call()
    keeper.close()
    assert engine.closed


def test_the_end_leaves_memory_alone_that_is_somebody_elses_by_now():
    client = Client()
    memory = client.buffer(PAGE)
    # Unmapped and mapped anew without the host's knowledge.
    libc.munmap(memory["va"], PAGE)
    flags = libc.MAP_PRIVATE | libc.MAP_ANONYMOUS | libc.MAP_FIXED_NOREPLACE
    assert libc.mmap(memory["va"], PAGE, 3, flags, -1, 0) == memory["va"]
    libc.write_process(os.getpid(), memory["va"], b"mine")
    client.close()
    assert libc.read_process(os.getpid(), memory["va"], 4) == b"mine"
    libc.munmap(memory["va"], PAGE)


def test_hosts_share_a_machine_and_are_different_processes():
    profile = Profile(vram=1 << 30)
    first, second = EmulatedHost(profile), EmulatedHost(profile)
    try:
        assert first.machine is second.machine
        fd = first.open("/dev/kfd", os.O_RDWR)
        with fails(errno.EBADF):
            second.ioctl(fd, 0x80084B01, bytearray(8))
    finally:
        first.close()
    machine = second.machine
    assert not machine.heap.closed
    second.close()
    assert machine.heap.closed
    assert Machine.shared(profile) is not machine
    Machine.shared(profile).release()


def test_memory_of_one_process_limits_the_other():
    machine = Machine(Profile(vram=64 << 20))
    first, second = Client(machine), Client(machine)
    try:
        first.alloc(64 << 20, VRAM)
        assert second.error("ALLOC_MEMORY_OF_GPU", size=PAGE, gpu_id=GPU_ID, flags=int(VRAM)) == errno.ENOMEM
    finally:
        first.close()
    assert second.alloc(64 << 20, VRAM)["handle"]
    second.close()


def test_a_forked_child_gets_ebadf_and_takes_nothing_away(client):
    memory = client.buffer(PAGE)
    client.poke(memory["va"], b"keep")
    child = os.fork()
    if child == 0:
        code = 1
        try:
            client.host.ioctl(client.fd, 0x80084B01, bytearray(8))
        except OSError as error:
            code = 0 if error.errno == errno.EBADF else 2
        client.host.close()  # must not free the parent's memory
        os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.peek(memory["va"], 4) == b"keep"
    assert client.call("GET_VERSION")["major_version"] == 1


def test_a_forked_child_can_be_a_process_of_its_own(client):
    child = os.fork()
    if child == 0:
        with EmulatedHost() as host:
            fd = host.open("/dev/kfd", os.O_RDWR)
            host.ioctl(fd, 0x80084B01, bytearray(8))
            os._exit(0 if host.machine is not client.host.machine else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_anonymous_memory_goes_through(client):
    at = client.host.mmap(0, 2 * PAGE, READ_WRITE, PRIVATE | ANONYMOUS, -1, 0)
    client.poke(at, b"abc")
    client.host.munmap(at, 2 * PAGE)
    with fails(errno.EFAULT):
        client.peek(at, 3)
    with fails(errno.EINVAL):
        client.host.mmap(0, 0, READ_WRITE, PRIVATE | ANONYMOUS, -1, 0)
    with fails(errno.EBADF):
        client.host.mmap(0, PAGE, READ_WRITE, SHARED, 9999, 0)


def test_poll_finds_device_files_ready(client):
    assert client.host.poll([(client.fd, 1)], 1000) == [(client.fd, 1)]
    pipe = os.eventfd(0)
    assert client.host.poll([(pipe, 1)], 0) == []
    os.eventfd_write(pipe, 1)
    assert client.host.poll([(pipe, 1)], 1000) == [(pipe, 1)]
    os.close(pipe)


def test_debug_commands(client):
    client.host.write_file(DEBUG, b'{"command": "stats"}\n\n')
    (record,) = client.records()
    assert record["record"] == "stats"
    assert record["processes"] == 1
    wrong_arrays = (
        b'{"command": "array"}',
        b'{"command": "array", "address": 4096}',
        b'{"command": "array", "address": "x", "bytes": 1}',
        b'{"command": "array", "address": 4096, "bytes": 1, "process": 77}',
    )
    malformed = (b"{", b"[]", b'{"command": "explode"}', b'{"command": []}', b"\xff", b"[" * 100_000)
    for wrong in (*malformed, *wrong_arrays):
        with fails(errno.EINVAL):
            client.host.write_file(DEBUG, wrong)
    with fails(errno.E2BIG):
        client.host.write_file(DEBUG, b"\n" * (2 << 20))


def test_debug_records_do_not_pile_up():
    records = DebugRecords()
    for number in range(5000):
        records.add("test", number=number)
    lines = [json.loads(line) for line in records.read().splitlines()]
    assert lines[0] == {"record": "lost", "count": 904}
    assert lines[-1]["number"] == 4999
    assert records.read() == b""


def test_an_unclosed_host_warns():
    host = EmulatedHost(Profile(vram=2 << 30))
    machine = host.machine
    with pytest.warns(ResourceWarning, match="never closed"):
        del host
    assert machine.heap.closed


def test_calls_of_many_threads(client):
    errors = []

    def work():
        try:
            for _ in range(50):
                memory = client.call("ALLOC_MEMORY_OF_GPU", size=PAGE, gpu_id=GPU_ID, flags=int(VRAM))
                at = client.host.mmap(0, PAGE, READ_WRITE, SHARED, client.render, memory["mmap_offset"])
                client.host.munmap(at, PAGE)
                client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not errors
    assert client.host.machine.heap.vram[0].used == 0


def test_the_interpreter_ends_cleanly_with_everything_open():
    code = (
        "from barewave.emulator.host import EmulatedHost; from barewave.kfd import KFD;"
        "k = KFD(EmulatedHost()); g = k.open_gpu(); q = g.create_queue(64); print('made')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "made\n", "")
