"""Memory and descriptors of a client that has no code of ours in it: all is found out through ``/proc``."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from .. import libc
from ..client_memory import Area, ClientMemory
from ..device_file import Descriptors
from ..kernel_error import KernelError
from .fuse_tree import FIRST_DEVICE_NODE

__all__ = ["MountedDescriptors", "MountedMemory", "identity", "is_32_bit", "thread_group"]

_START_TIME, _START_CODE, _START_STACK = 21, 25, 27
"""Fields of ``/proc/PID/stat``, from 0."""

_ELF_32: Final = b"\x7fELF\x01"


def thread_group(thread: int) -> int:
    """Process id of a thread; ``EACCES`` if it cannot be seen from here."""
    try:
        with open(f"/proc/{thread}/status", encoding="utf-8", errors="replace") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("Tgid:"))
    except (OSError, StopIteration):
        raise KernelError(errno.EACCES, f"thread {thread} is in another pid namespace") from None


def identity(pid: int) -> tuple[str, ...]:
    """What differs between two processes of one number, and between a process before and after execve."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            # The command's name, in parentheses, may contain anything.
            fields = ["", "", *stat.read().rpartition(")")[2].split()]
    except OSError:
        return ()
    return fields[_START_TIME], fields[_START_CODE], fields[_START_STACK]


def is_32_bit(pid: int) -> bool:
    """Whether a process runs a 32-bit program, which KFD does not serve."""
    try:
        with open(f"/proc/{pid}/exe", "rb") as program:
            return program.read(len(_ELF_32)) == _ELF_32
    except OSError:
        return False


class MountedDescriptors(Descriptors):
    """Open files of the client by the inode behind a descriptor: each open has an inode of its own.

    Parameters
    ----------
    pid : int
        The client.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def key(self, number: int) -> int:
        """Inode of the file behind a descriptor; ``EBADF`` if none is open."""
        # fdinfo tells it without a look at the file, which might be one that we have to answer for.
        with (
            contextlib.suppress(OSError),
            open(f"/proc/{self._pid}/fdinfo/{number}", encoding="ascii", errors="replace") as info,
        ):
            for line in info:
                if line.startswith("ino:"):
                    return int(line.split()[1])
        raise KernelError(errno.EBADF, f"descriptor {number} is not open")


@dataclass(frozen=True, slots=True)
class _Adopted:
    """Memory of the client that this process has mapped, too."""

    host: int
    size: int


class MountedMemory(ClientMemory):
    """Memory of a client in which nothing can be replaced.

    For userptr objects the engine must see the client's pages. It can where they belong to a file that this
    process can map as well and that nobody can cut: memory that is shared and anonymous, and memfds sealed
    against shrinking. Private memory is out of reach, as it is for a kernel without HMM: ``ENODEV``.

    Parameters
    ----------
    pid : int
        The client.
    tell : callable
        Gets a sentence about what is refused.
    """

    def __init__(self, pid: int, tell: Callable[[str], None]) -> None:
        super().__init__(pid)
        self._tell = tell
        self._adopted: list[_Adopted] = []

    def check_pages(self, address: int, length: int, *, writable: bool, device_inode: int) -> None:
        """Find out whether a range could be pinned; a device's pages cannot."""
        super().check_pages(address, length, writable=writable, device_inode=device_inode)
        for area in self.areas(address, length):
            if area.inode >= FIRST_DEVICE_NODE:
                raise KernelError(errno.EFAULT, f"client memory at {area.start:#x} is a device's")

    def engine_address(self, address: int, length: int) -> int:
        """Map a range of the client's memory into this process.

        Raises
        ------
        KernelError
            ``ENODEV`` for memory that only the client itself can map.
        """
        areas = list(self.areas(address, length))
        files: list[int] = []
        try:
            files = [self._file(area) for area in areas]
            return self._map(areas, files, length)
        finally:
            for file in files:
                os.close(file)

    def _file(self, area: Area) -> int:
        reason = "is private memory, which no other process can map"
        if area.shared and area.inode:
            low, high = self._limits(area.start)
            try:
                file = os.open(f"/proc/{self.pid}/map_files/{low:x}-{high:x}", os.O_RDWR | os.O_CLOEXEC)
            except OSError as error:
                reason = f"cannot be mapped by another process: {error.strerror}"
            else:
                if self._cannot_shrink(file):
                    return file
                os.close(file)
                reason = "is of a file that might be cut while the card uses it"
        message = f"userptr: client memory at {area.start:#x} {reason}"
        self._tell(f"{message}; see --mount in docs/emulate.md")
        raise KernelError(errno.ENODEV, message)

    def _limits(self, address: int) -> tuple[int, int]:
        with open(f"/proc/{self.pid}/maps", encoding="ascii", errors="replace") as maps:
            for line in maps:
                low, high = (int(part, 16) for part in line.split(None, 1)[0].split("-"))
                if low <= address < high:
                    return low, high
        raise KernelError(errno.EFAULT, f"client memory at {address:#x} is not mapped")

    @staticmethod
    def _cannot_shrink(file: int) -> bool:
        # Anonymous shared memory is a deleted file of the kernel's own that no descriptor leads to.
        name = os.readlink(f"/proc/self/fd/{file}")
        if name == "/dev/zero (deleted)":
            return True
        try:
            return bool(fcntl.fcntl(file, fcntl.F_GET_SEALS) & fcntl.F_SEAL_SHRINK)
        except OSError:
            return False

    def _map(self, areas: list[Area], files: list[int], length: int) -> int:
        none = libc.MAP_PRIVATE | libc.MAP_ANONYMOUS | libc.MAP_NORESERVE
        host = libc.mmap(0, length, libc.PROT_NONE, none, -1, 0)
        self._adopted.append(_Adopted(host, length))
        at = host
        for area, file in zip(areas, files, strict=True):
            allowed = libc.PROT_READ | libc.PROT_WRITE
            flags = libc.MAP_SHARED | libc.MAP_FIXED
            try:
                libc.mmap(at, area.end - area.start, allowed, flags, file, area.offset)
            except OSError as error:
                raise KernelError(errno.ENODEV, f"userptr: {error}") from None
            at += area.end - area.start
        return host

    def release(self, used: Callable[[int, int], bool]) -> None:
        """Unmap what the card does not use any more.

        Parameters
        ----------
        used : callable
            Whether anything uses memory from one host address up to another.
        """
        for piece in list(self._adopted):
            if not used(piece.host, piece.host + piece.size):
                self._adopted.remove(piece)
                libc.munmap(piece.host, piece.size)

    def device_areas(self) -> Iterator[tuple[int, int, int]]:
        """Mappings of the device files: address, bytes, and offset in the file."""
        with open(f"/proc/{self.pid}/maps", encoding="ascii", errors="replace") as maps:
            for line in maps:
                limits, _, offset, _, inode = line.split(None, 5)[:5]
                if int(inode) >= FIRST_DEVICE_NODE:
                    low, high = (int(part, 16) for part in limits.split("-"))
                    yield low, high - low, int(offset, 16)
