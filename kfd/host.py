"""The Host seam: the only place where a real and an emulated card differ.

Requests cross it as the kernel's own bytes. ``LinuxHost`` goes through libc; the emulated card
(:mod:`barewave.emulator.host`) answers the same calls in this process.
"""

from __future__ import annotations

import os
from typing import Any, Final, Protocol

from .libc_ffi import ffi

__all__ = [
    "MAP_ANONYMOUS",
    "MAP_FIXED",
    "MAP_FIXED_NOREPLACE",
    "MAP_NORESERVE",
    "MAP_PRIVATE",
    "MAP_SHARED",
    "PROT_EXEC",
    "PROT_NONE",
    "PROT_READ",
    "PROT_WRITE",
    "Host",
    "LinuxHost",
]

PROT_NONE: Final = 0
PROT_READ: Final = 1
PROT_WRITE: Final = 2
PROT_EXEC: Final = 4
MAP_SHARED: Final = 0x01
MAP_PRIVATE: Final = 0x02
MAP_FIXED: Final = 0x10
MAP_ANONYMOUS: Final = 0x20
MAP_NORESERVE: Final = 0x4000
MAP_FIXED_NOREPLACE: Final = 0x100000


class Host(Protocol):
    """System calls on device files, and reads of sysfs files.

    Every method raises :class:`OSError` with the kernel's ``errno`` on failure.
    """

    name: str
    """``"linux"`` or ``"emulated"``."""

    def open(self, path: str, flags: int) -> int:
        """Open a device file and return its descriptor."""
        ...

    def close(self, fd: int) -> None:
        """Close a descriptor."""
        ...

    def ioctl(self, fd: int, request: int, argument: bytearray) -> int:
        """Do an ioctl; ``argument`` is the structure's bytes, changed in place. Returns the result."""
        ...

    def mmap(self, address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
        """Map memory as ``mmap(2)`` does and return the address; ``fd`` is -1 for anonymous memory."""
        ...

    def munmap(self, address: int, length: int) -> None:
        """Unmap memory."""
        ...

    def poll(self, fds: list[tuple[int, int]], timeout_ms: int) -> list[tuple[int, int]]:
        """Wait on descriptors as ``poll(2)``; ``(fd, events)`` in, ``(fd, revents)`` of ready ones out."""
        ...

    def read(self, fd: int, size: int) -> bytes:
        """Read a descriptor that an ioctl gave."""
        ...

    def write(self, fd: int, data: bytes) -> int:
        """Write to a descriptor that an ioctl gave; how many bytes went in."""
        ...

    def read_file(self, path: str) -> bytes:
        """Contents of a sysfs (or debugfs) file."""
        ...

    def write_file(self, path: str, data: bytes) -> None:
        """Write to a sysfs (or debugfs) file."""
        ...

    def list_directory(self, path: str) -> list[str]:
        """Names inside a sysfs directory, sorted."""
        ...


_LARGEST_FILE: Final = 1 << 20
"""No sysfs file is longer than a page; whatever is longer than this is not sysfs."""


class LinuxHost:
    """The running kernel, through libc.

    Calls go through libc's dynamic symbols and never as raw system calls, so that interposers (tracers,
    recorders, the emulated card for other programs) see them. Nothing is restarted here: ``EINTR`` reaches
    the caller, who knows whether and how to resume.
    """

    name = "linux"

    def __init__(self) -> None:
        # The symbols of the running process, libc's among them, as its dynamic linker resolved them.
        self._libc: Any = ffi.dlopen(None)

    def open(self, path: str, flags: int) -> int:
        """Open a device file and return its descriptor."""
        return self._checked(self._libc.open(os.fsencode(path), flags), path)

    def close(self, fd: int) -> None:
        """Close a descriptor."""
        self._checked(self._libc.close(fd))

    def ioctl(self, fd: int, request: int, argument: bytearray) -> int:
        """Do an ioctl; ``argument`` is the structure's bytes, changed in place. Returns the result."""
        pointer = ffi.from_buffer(argument)
        try:
            return self._checked(self._libc.ioctl(fd, request, ffi.cast("void *", pointer)))
        finally:
            ffi.release(pointer)

    def mmap(self, address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
        """Map memory as ``mmap(2)`` does and return the address; ``fd`` is -1 for anonymous memory."""
        # Offsets of /dev/kfd have bit 63 set: the same bits as a signed number are what off_t takes.
        signed = offset - (1 << 64) if offset >> 63 else offset
        pointer = self._libc.mmap(ffi.cast("void *", address), length, protection, flags, fd, signed)
        result = int(ffi.cast("intptr_t", pointer))
        self._checked(result)
        return result

    def munmap(self, address: int, length: int) -> None:
        """Unmap memory."""
        self._checked(self._libc.munmap(ffi.cast("void *", address), length))

    def poll(self, fds: list[tuple[int, int]], timeout_ms: int) -> list[tuple[int, int]]:
        """Wait on descriptors as ``poll(2)``; ``(fd, events)`` in, ``(fd, revents)`` of ready ones out."""
        array = ffi.new("struct pollfd[]", [(fd, events, 0) for fd, events in fds])
        self._checked(self._libc.poll(array, len(fds), timeout_ms))
        entries: list[Any] = list(array)
        return [(entry.fd, entry.revents) for entry in entries if entry.revents]

    def read(self, fd: int, size: int) -> bytes:
        """Read a descriptor that an ioctl gave."""
        buffer = ffi.new("char[]", max(size, 1))
        return bytes(ffi.buffer(buffer, self._checked(self._libc.read(fd, buffer, size))))

    def write(self, fd: int, data: bytes) -> int:
        """Write to a descriptor that an ioctl gave; how many bytes went in."""
        return self._checked(self._libc.write(fd, data, len(data)))

    def read_file(self, path: str) -> bytes:
        """Contents of a sysfs (or debugfs) file, at most 1 MiB."""
        with open(path, "rb") as file:
            return file.read(_LARGEST_FILE)

    def write_file(self, path: str, data: bytes) -> None:
        """Write to a sysfs (or debugfs) file."""
        # sysfs takes one write per value; a buffered file could split it.
        with open(path, "wb", buffering=0) as file:
            file.write(data)

    def list_directory(self, path: str) -> list[str]:
        """Names inside a sysfs directory, sorted."""
        return sorted(os.listdir(path))

    def _checked(self, result: int, path: str | None = None) -> int:
        if result == -1:
            number = ffi.errno
            raise OSError(number, os.strerror(number), path)
        return result
