"""A Host that writes down what crosses the seam, and otherwise is the host that it stands before."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Final

from .driver_file import DEVICE
from .host import MAP_FIXED_NOREPLACE, MAP_NORESERVE, PROT_NONE, Host
from .ioctl import by_nr

__all__ = ["RecordingHost"]

_KFD_NUMBER: Final = 0xFF
_FIRST: Final = 0x2000_0000_0000
"""Where reservations begin: between the heap of a program and the mappings that the kernel places."""
_STRIDE: Final = 1 << 40
_ALIGNMENT: Final = 2 << 20
_TRIES: Final = 16


class RecordingHost:
    """Tells of every system call on a device file.

    Parameters
    ----------
    host : Host
        Who answers.
    tell : callable
        Called with a dictionary for each call: ``time`` (seconds since this was made), ``call``, ``errno``
        and what belongs to the call; an ioctl's argument in hexadecimal as it came and as it went.
    """

    def __init__(self, host: Host, tell: Callable[[dict[str, object]], None]) -> None:
        self._host = host
        self._tell = tell
        self._started = time.monotonic()
        self._paths: dict[int, str] = {}
        self._next = _FIRST
        self._lock = threading.Lock()
        self.name = host.name

    def __getattr__(self, name: str) -> Any:
        """What else the host can do: reading sysfs, an emulated card's own calls."""
        return getattr(self._host, name)

    def _told(self, call: str, error: int, **facts: object) -> None:
        self._tell(
            {"time": round(time.monotonic() - self._started, 6), "call": call, "errno": error, **facts}
        )

    def open(self, path: str, flags: int) -> int:
        """Open a device file."""
        try:
            fd = self._host.open(path, flags)
        except OSError as error:
            self._told("open", error.errno or 0, path=path)
            raise
        self._paths[fd] = path
        self._told("open", 0, path=path, fd=fd)
        return fd

    def close(self, fd: int) -> None:
        """Close a descriptor."""
        self._told("close", 0, fd=fd, path=self._paths.pop(fd, ""))
        self._host.close(fd)

    def ioctl(self, fd: int, request: int, argument: bytearray) -> int:
        """Do an ioctl."""
        before = bytes(argument)
        error = 0
        try:
            return self._host.ioctl(fd, request, argument)
        except OSError as failure:
            error = failure.errno or 0
            raise
        finally:
            path = self._paths.get(fd, "")
            known = by_nr.get(request & _KFD_NUMBER) if path == DEVICE else None
            after = bytes(argument)
            changed = {} if after == before else {"out": after.hex()}
            name = known.name if known is not None else f"{request & _KFD_NUMBER:#04x}"
            self._told(name, error, path=path, request=request, **{"in": before.hex()}, **changed)

    def mmap(self, address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
        """Map memory."""
        if address == 0 and fd < 0 and flags & MAP_NORESERVE:
            address, flags = self._place(length, flags)
        facts = {"length": length, "protection": protection, "flags": flags, "path": self._paths.get(fd, "")}
        try:
            result = self._host.mmap(address, length, protection, flags, fd, offset)
        except OSError as error:
            self._told("mmap", error.errno or 0, address=address, **facts)
            raise
        self._told("mmap", 0, address=result, **facts)
        return result

    def _place(self, length: int, flags: int) -> tuple[int, int]:
        """Choose where a reservation of addresses for the card's memory is to be, and by which flags.

        Wherever the kernel would put it, a process that runs the recording again may have something else.
        """
        for _ in range(_TRIES):
            with self._lock:
                address = self._next
                self._next += -(-length // _ALIGNMENT) * _ALIGNMENT
            fixed = flags | MAP_FIXED_NOREPLACE
            try:
                found = self._host.mmap(address, length, PROT_NONE, fixed, -1, 0)
            except OSError:  # another host of this process began at the same place
                with self._lock:
                    self._next += _STRIDE
                continue
            self._host.munmap(found, length)
            if found == address:
                return address, fixed
        return 0, flags

    def munmap(self, address: int, length: int) -> None:
        """Unmap memory."""
        self._told("munmap", 0, address=address, length=length)
        self._host.munmap(address, length)

    def poll(self, fds: list[tuple[int, int]], timeout_ms: int) -> list[tuple[int, int]]:
        """Wait on descriptors."""
        return self._host.poll(fds, timeout_ms)

    def read(self, fd: int, size: int) -> bytes:
        """Read a descriptor."""
        return self._host.read(fd, size)

    def write(self, fd: int, data: bytes) -> int:
        """Write to a descriptor."""
        return self._host.write(fd, data)

    def read_file(self, path: str) -> bytes:
        """Contents of a sysfs file."""
        return self._host.read_file(path)

    def write_file(self, path: str, data: bytes) -> None:
        """Write to a sysfs file."""
        self._host.write_file(path, data)

    def list_directory(self, path: str) -> list[str]:
        """Names inside a sysfs directory."""
        return self._host.list_directory(path)
