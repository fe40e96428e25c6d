"""The Host seam: the only place where a real and an emulated card differ.

Requests cross it as the kernel's own bytes. ``LinuxHost`` goes through libc; the emulated card
(:mod:`barewave.emulator.host`) answers the same calls in this process.
"""

from __future__ import annotations

from typing import Protocol

__all__ = ["Host"]


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
        """Do an ioctl; ``argument`` is the structure's bytes, changed in place. Returns the kernel's result."""
        ...

    def mmap(self, address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
        """Map memory as ``mmap(2)`` does and return the address; ``fd`` is -1 for anonymous memory."""
        ...

    def munmap(self, address: int, length: int) -> None:
        """Unmap memory."""
        ...

    def poll(self, fds: list[tuple[int, int]], timeout_ms: int) -> list[tuple[int, int]]:
        """Wait on descriptors as ``poll(2)`` does; ``(fd, events)`` in, ``(fd, revents)`` of the ready ones out."""
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
