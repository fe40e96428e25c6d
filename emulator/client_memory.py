"""Memory of the process that calls the emulated kernel: ``copy_from_user`` and ``copy_to_user``."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass

from . import libc
from .kernel_error import KernelError

__all__ = ["PAGE", "TASK_SIZE", "Area", "ClientMemory"]

PAGE = 4096
"""Bytes of a page, of the CPU and of the GPU's page table alike."""

TASK_SIZE = (1 << 47) - PAGE
"""End of the addresses that an x86-64 process can have; ``access_ok`` checks against it."""


@dataclass(frozen=True, slots=True)
class Area:
    """A piece of one mapping of the client.

    ``start`` to ``end``, what it may do, the inode behind it (0 for none), where in that ``start`` is, and
    the file's name.
    """

    start: int
    end: int
    readable: bool
    writable: bool
    inode: int
    offset: int
    shared: bool
    executable: bool = False
    path: str = ""


class ClientMemory:
    """What the kernel may touch of a client's address space.

    Every access goes through ``process_vm_readv`` and ``process_vm_writev``, also into this process itself:
    the kernel checks the pages, so that a bad pointer is ``EFAULT`` and never a crash.

    Parameters
    ----------
    pid : int
        The client.
    """

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def read(self, address: int, length: int) -> bytes:
        """Copy from the client; ``EFAULT`` unless every byte can be read."""
        if length == 0:
            return b""
        self.check_range(address, length)
        try:
            data = libc.read_process(self.pid, address, length)
        except OSError as error:
            raise self._translate(error, address) from None
        if len(data) != length:
            raise KernelError(errno.EFAULT, f"client memory ends inside of {address:#x}+{length:#x}")
        return data

    def write(self, address: int, data: bytes | bytearray | memoryview) -> None:
        """Copy to the client; ``EFAULT`` unless every byte can be written."""
        if not len(data):
            return
        self.check_range(address, len(data))
        try:
            moved = libc.write_process(self.pid, address, bytes(data))
        except OSError as error:
            raise self._translate(error, address) from None
        if moved != len(data):
            raise KernelError(errno.EFAULT, f"client memory ends inside of {address:#x}+{len(data):#x}")

    def _translate(self, error: OSError, address: int) -> KernelError:
        if error.errno == errno.EPERM and self.pid == os.getpid():
            # A sandbox that forbids process_vm_readv altogether: no pointer could ever be read.
            return KernelError(errno.EFAULT, "process_vm_readv is forbidden to this process")
        return KernelError(errno.EFAULT, f"bad client address {address:#x}")

    @staticmethod
    def check_range(address: int, length: int) -> None:
        """``access_ok``: the range lies in user space; says nothing about what is mapped there."""
        if address + length > TASK_SIZE:
            raise KernelError(errno.EFAULT, f"{address:#x}+{length:#x} is outside of user space")

    def check_pages(self, address: int, length: int, *, writable: bool, device_inode: int) -> None:
        """Find out whether a range could be pinned: all of it mapped, and writable if asked.

        Parameters
        ----------
        address, length : int
            The range.
        writable : bool
            Whether it will be written.
        device_inode : int
            Inode of the memfd that the card's memory is in: a device's pages cannot be pinned.

        Raises
        ------
        KernelError
            ``EFAULT`` where something is not mapped, or the device's; ``EPERM`` where it may not be written.
        """
        for area in self.areas(address, length):
            if area.inode == device_inode:
                raise KernelError(errno.EFAULT, f"client memory at {area.start:#x} is a device's")
            if not area.readable:
                raise KernelError(errno.EFAULT, f"client memory at {area.start:#x} may not be read")
            if writable and not area.writable:
                raise KernelError(errno.EPERM, f"client memory at {area.start:#x} may not be written")

    def engine_address(self, address: int, length: int) -> int:
        """Where the engine finds a range of the client's memory that :meth:`check_pages` has passed.

        The engine runs in this process, so it is the address itself unless the client is another one.
        """
        return address

    def areas(self, address: int, length: int) -> Iterator[Area]:
        """The client's mappings that a range lies in, cut to the range; ``EFAULT`` where a byte has none."""
        self.check_range(address, length)
        reached, end = address, address + length
        with open(f"/proc/{self.pid}/maps", encoding="ascii", errors="replace") as maps:
            for line in maps:
                limits, permissions, offset, _, inode, *path = line.split(None, 5)
                low, high = (int(part, 16) for part in limits.split("-"))
                if high <= reached:
                    continue
                if low > reached:
                    break
                high = min(high, end)
                yield Area(
                    reached, high, "r" in permissions, "w" in permissions, int(inode),
                    int(offset, 16) + reached - low, "s" in permissions, "x" in permissions,
                    path[0].rstrip("\n") if path else "",
                )  # fmt: skip
                reached = high
                if reached >= end:
                    return
        raise KernelError(errno.EFAULT, f"client memory at {reached:#x} is not mapped")
