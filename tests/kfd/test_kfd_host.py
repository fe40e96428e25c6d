"""The host that is the running kernel, on device files that every machine has."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from barewave.kfd.host import MAP_ANONYMOUS, MAP_PRIVATE, MAP_SHARED, PROT_READ, PROT_WRITE, LinuxHost
from barewave.kfd.user_buffer import view_of

FIONREAD = 0x541B
POLLIN = 1


@pytest.fixture
def host() -> LinuxHost:
    return LinuxHost()


def test_missing_file_is_an_error_with_errno_and_path(host: LinuxHost) -> None:
    with pytest.raises(OSError, match="/dev/no-such-device") as error:
        host.open("/dev/no-such-device", os.O_RDWR)
    assert error.value.errno == errno.ENOENT


def test_closed_descriptor_is_an_error(host: LinuxHost) -> None:
    fd = host.open("/dev/null", os.O_RDWR | os.O_CLOEXEC)
    assert os.get_inheritable(fd) is False
    host.close(fd)
    with pytest.raises(OSError, match="Bad file descriptor"):
        host.close(fd)


def test_ioctl_changes_its_argument_in_place(host: LinuxHost) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"12345")
    argument = bytearray(4)
    assert host.ioctl(reader, FIONREAD, argument) == 0
    assert int.from_bytes(argument, "little") == 5
    argument.append(0)  # the buffer is not held any longer
    assert host.poll([(reader, POLLIN), (writer, POLLIN)], 0) == [(reader, POLLIN)]
    os.close(reader)
    os.close(writer)


def test_ioctl_that_a_file_does_not_know_is_an_error(host: LinuxHost) -> None:
    fd = host.open("/dev/null", os.O_RDWR)
    with pytest.raises(OSError, match="ioctl") as error:
        host.ioctl(fd, 0x80084B01, bytearray(8))
    assert error.value.errno == errno.ENOTTY
    host.close(fd)


def test_memory_is_mapped_written_and_unmapped(host: LinuxHost) -> None:
    address = host.mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    view = view_of(address, 8192)
    view[8191] = 3
    assert view[8191] == 3
    del view
    host.munmap(address, 8192)
    with pytest.raises(OSError, match="Invalid argument"):
        host.munmap(address + 1, 8192)


def test_offset_with_the_highest_bit_reaches_the_kernel(host: LinuxHost) -> None:
    # A doorbell's offset on /dev/kfd; a plain file refuses it as too far, and not Python as too large.
    fd = host.open("/dev/zero", os.O_RDWR)
    with pytest.raises(OSError, match=r"\[Errno") as error:
        host.mmap(0, 1 << 62, PROT_READ, MAP_SHARED, fd, 3 << 62)
    assert error.value.errno in (errno.ENOMEM, errno.EOVERFLOW, errno.EINVAL)
    host.close(fd)


def test_files_are_read_written_and_listed(host: LinuxHost, tmp_path: Path) -> None:
    host.write_file(str(tmp_path / "b"), b"2")
    (tmp_path / "a").mkdir()
    assert host.read_file(str(tmp_path / "b")) == b"2"
    assert host.list_directory(str(tmp_path)) == ["a", "b"]
