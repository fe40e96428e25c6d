"""The device server against clients that keep to nothing."""

from __future__ import annotations

import os
import random
import socket
import threading
import time
from pathlib import Path

import pytest
from test_emulate_programs import assert_clean, run

from barewave.emulator.server import DeviceServer
from barewave.emulator.server.protocol import LARGEST, PROTOCOL, REPLY, REQUEST, Kind, Outcome
from barewave.kfd.ioctl import IOCTLS

KFD_OPEN = b"/dev/kfd"


def connect(server: DeviceServer, hello: bytes | None = None) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    connection.settimeout(10)
    connection.connect(str(server.folder / "socket"))
    connection.send(hello if hello is not None else REQUEST.pack(kind=Kind.HELLO, a=1, b=PROTOCOL))
    return connection


def greet(server: DeviceServer) -> socket.socket:
    connection = connect(server)
    assert len(connection.recv(LARGEST)) == REPLY.size
    return connection


def ask(connection: socket.socket, payload: bytes = b"", **members: int) -> tuple[dict[str, int], list[int]]:
    connection.send(REQUEST.pack(**members) + payload)
    data, descriptors, _, _ = socket.recv_fds(connection, LARGEST, 4)
    return REPLY.unpack(data), descriptors


@pytest.mark.parametrize(
    "hello",
    [
        b"",
        b"x",
        b"\xff" * REQUEST.size,
        bytes(REQUEST.pack(kind=Kind.HELLO, a=1, b=PROTOCOL + 1)),
        bytes(REQUEST.pack(kind=Kind.OPEN)),
    ],
    ids=["nothing", "short", "ones", "version", "other"],
)
def test_a_wrong_greeting_ends_the_connection(server: DeviceServer, hello: bytes) -> None:
    with connect(server, hello) as connection:
        if hello:
            assert connection.recv(LARGEST) == b""
    assert_clean(server)


def test_random_requests_do_no_harm(server: DeviceServer, library: Path, program: Path) -> None:
    """Another program works on meanwhile, and afterwards nothing is left."""
    choose = random.Random(3)
    descriptors: list[int] = []
    kinds = [kind for kind in Kind if kind not in (Kind.HELLO, Kind.INTERRUPT, Kind.PROMOTED)]
    numbers = [ioctl.number for ioctl in IOCTLS.values() if ioctl.name != "WAIT_EVENTS"]
    worker: list[int] = []
    command = server, library, program, "work", "3"
    thread = threading.Thread(target=lambda: worker.append(run(*command).returncode))
    thread.start()
    connection = greet(server)
    reply, descriptors = ask(connection, KFD_OPEN, kind=Kind.OPEN, a=os.O_RDWR)
    assert reply["error"] == 0
    assert len(descriptors) == 1
    opened = descriptors[0]
    for _ in range(2000):
        members = {
            "kind": choose.choice(kinds),
            "fd": choose.choice([opened, -1, 0, 1 << 30, -(1 << 31)]),
            "a": choose.choice([choose.getrandbits(64), choose.choice(numbers), 0]),
            "b": choose.choice([choose.getrandbits(64), choose.getrandbits(40), id(members_of) & ~7, 0]),
            "c": choose.choice([choose.getrandbits(64), 4096, 0]),
        }
        if members["kind"] == Kind.IOCTL and members["b"] == id(members_of) & ~7:
            members["b"] = 0
        payload = choose.choice([b"", KFD_OPEN, b"/dev/dri/renderD128", b"/sys/\0", choose.randbytes(40)])
        reply, given = ask(connection, payload, **members)
        assert 0 <= reply["error"] < 4096
        assert reply["outcome"] in list(Outcome)
        for number in given:
            os.close(number)
    connection.close()
    os.close(opened)
    thread.join()
    assert worker == [0]
    assert_clean(server)


def members_of() -> None:
    """Its address stands for memory that is there and belongs to something else."""


def test_an_unknown_request_ends_only_its_connection(server: DeviceServer) -> None:
    with greet(server) as good, greet(server) as bad:
        bad.send(REQUEST.pack(kind=77))
        assert bad.recv(LARGEST) == b""
        reply, given = ask(good, KFD_OPEN, kind=Kind.OPEN, a=os.O_RDWR)
        assert (reply["error"], len(given)) == (0, 1)
        os.close(given[0])
    assert_clean(server)


def test_closed_descriptors_are_given_back_at_once(server: DeviceServer) -> None:
    with greet(server) as connection:
        _reply, given = ask(connection, b"/dev/dri/renderD128", kind=Kind.OPEN, a=os.O_RDWR)
        copy = os.dup(given[0])
        os.close(given[0])
        ask(connection, kind=Kind.CLOSED)
        assert len(server._files) == 1
        os.close(copy)
        ask(connection, kind=Kind.CLOSED)
        assert not server._files
        again = ask(connection, KFD_OPEN, kind=Kind.OPEN, a=os.O_RDWR)[1][0]
        os.close(again)  # without a word: the server hears of it by itself
        deadline = time.monotonic() + 5
        while server._files and time.monotonic() < deadline:
            time.sleep(0.01)
        assert not server._files
    assert_clean(server)


def test_late_news_of_a_descriptor_do_not_hit_its_next_owner(server: DeviceServer) -> None:
    """The watcher hears of a number that another client has got meanwhile."""
    with greet(server) as connection:
        opened = ask(connection, KFD_OPEN, kind=Kind.OPEN, a=os.O_RDWR)[1][0]
        (owner,) = server.clients
        (served,) = server._files.values()
        os.write(opened, b"what a program that goes behind the library's back may do")
        server._look_at(owner.pidfd)
        server._look_at(served.ours.fileno())
        server.reap_files(owner.client)
        assert server.find_file(served.inode) is served
        assert ask(connection, kind=Kind.CLOSED)[0]["error"] == 0
        os.close(opened)
    assert_clean(server)


def test_closing_the_server_ends_its_clients(server: DeviceServer) -> None:
    connection = greet(server)
    server.close()
    assert connection.recv(LARGEST) == b""
    assert not server.folder.exists()
    connection.close()
