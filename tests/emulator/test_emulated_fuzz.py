"""Hostile calls: whatever the bytes are, the answer is a result or an errno."""

import contextlib
import errno
import random

import pytest
from kfd_client import GPU_ID, PAGE, USERPTR, Client, fails, recording_machine

from barewave.kfd.ioctl import IOCTLS, Direction, MmapType, number_of

# What calls compare with, and what lies at the edges of their types.
VALUES = (
    0,
    1,
    2,
    8,
    63,
    64,
    100,
    PAGE,
    8192,
    GPU_ID,
    1 << 31,
    (1 << 32) - 1,
    1 << 47,
    1 << 63,
    (1 << 64) - 1,
)


def interesting(generator, client, field):
    choices = (
        *VALUES,
        client.fd,
        client.render,
        GPU_ID << 32,
        client.scratch,
        client.scratch + 8,
        0xD6000002,
    )
    value = generator.choice(choices) if generator.random() < 0.9 else generator.getrandbits(64)
    bits = 8 * field.size // field.count
    value &= (1 << bits) - 1
    return value - (1 << bits) if field.kind.startswith("i") and value >> (bits - 1) else value


@pytest.mark.parametrize("seed", range(8))
def test_every_ioctl_with_odd_arguments(seed):
    generator = random.Random(seed)
    machine, _ = recording_machine()
    client = Client(machine)
    client.scratch = client.memory()
    refused = 0
    try:
        for _ in range(150):
            for ioctl in IOCTLS.values():
                members = {
                    field.name: interesting(generator, client, field)
                    if field.count == 1
                    else tuple(interesting(generator, client, field) for _ in range(field.count))
                    for field in ioctl.structure
                }
                if ioctl.name == "WAIT_EVENTS":
                    members["timeout"] = generator.choice((0, 1))
                try:
                    client.host.ioctl(client.fd, ioctl.number, ioctl.structure.pack(**members))
                except OSError as error:
                    refused += bool(error.errno)
        assert refused > 1000
        assert client.call("GET_VERSION")["minor_version"] == 17
    finally:
        client.close()
    assert machine.heap.closed


@pytest.mark.parametrize("seed", range(4))
def test_every_request_number_on_both_devices(seed):
    generator = random.Random(seed)
    client = Client()
    try:
        for nr in range(256):
            for kind in (ord("K"), ord("d"), 0):
                size = generator.choice((0, 1, 7, 8, 24, 64, 96, 400, 4096))
                number = number_of(generator.choice(list(Direction)), nr, size) & ~0xFF00 | kind << 8
                argument = bytearray(generator.randbytes(size))
                if nr == 0x0C:
                    continue  # WAIT_EVENTS may rightly wait for long
                for fd in (client.fd, client.render):
                    with contextlib.suppress(OSError):
                        client.host.ioctl(fd, number, argument)
                    assert len(argument) == size
    finally:
        client.close()


@pytest.mark.parametrize("value", [-1, -PAGE, 1 << 63, (1 << 64) - PAGE, 1 << 64, 1 << 100])
def test_mmap_with_numbers_beyond_all_types(value):
    client = Client()
    try:
        for fd in (client.fd, client.render, -1):
            for call in (
                lambda fd=fd: client.host.mmap(0, PAGE, 3, 1, fd, value),
                lambda fd=fd: client.host.mmap(0, value, 3, 1, fd, 0),
                lambda fd=fd: client.host.mmap(value, value, 3, 0x11, fd, MmapType.DOORBELL << 62),
            ):
                with pytest.raises(OSError, match=r"\w"):
                    call()
        with pytest.raises(OSError, match=r"\w"):
            client.host.munmap(0, value)
    finally:
        client.close()


def test_userptr_at_the_end_of_the_address_space():
    client = Client()
    try:
        for address in ((1 << 47) - PAGE, (1 << 64) - PAGE):
            with fails(errno.EFAULT):
                client.alloc(PAGE, USERPTR, offset=address)
    finally:
        client.close()
