"""Memory and descriptors of a client that is another process.

The engine reaches a client's own memory only where both have it: in a memfd of the client's, at the offset
that is the client's address. So pieces that were promoted one by one lie side by side for the engine, too,
and what the client has mapped says by itself what is promoted. The library promotes ranges when a reply asks
for it: it copies them to the memfd and maps that in their place.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
from collections.abc import Iterator
from typing import Final

import numpy as np

from .. import libc
from ..client_memory import PAGE, Area, ClientMemory
from ..device_file import Descriptors
from ..kernel_error import KernelError
from .protocol import Copy

__all__ = ["PromotedRange", "RemoteDescriptors", "RemoteMemory"]

PromotedRange = tuple[int, int, int, Copy]
"""Start, length and protection of addresses to promote, and how."""

_ADDRESSES: Final = 1 << 47
_WINDOW: Final = 64 << 30
_MOST_WINDOWS: Final = 64
"""A window costs addresses of this process; no program registers memory in more places."""

_SHORTEST_GAP: Final = 64
"""Pages that were never touched, in one piece, for which the rest is copied in two pieces."""

_POPULATED_SHIFT: Final = 62
"""From here on in an entry of ``/proc/PID/pagemap``: in memory, or swapped out."""

_SHARED_ANONYMOUS: Final = "/dev/zero (deleted)"
"""What the kernel calls memory that was mapped shared and anonymous."""

_SLICE: Final = 1 << 30
"""Bytes of addresses whose pages are looked at in one go."""

_LARGEST: Final = 2 * os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
"""Bytes in one range at most: what is in memory and as much again in the swap."""


class RemoteMemory(ClientMemory):
    """Memory of another process.

    Parameters
    ----------
    pid : int
        The client.

    Attributes
    ----------
    fd : int
        The memfd with what is promoted of it.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(pid)
        self.fd = os.memfd_create("barewave-client", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(self.fd, _ADDRESSES)
        # A client could cut the file, and the engine would access pages that are no more.
        fcntl.fcntl(self.fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)
        self._inode = os.fstat(self.fd).st_ino
        self._windows: dict[tuple[int, int], int] = {}

    def _is_promoted(self, area: Area) -> bool:
        return area.shared and area.inode == self._inode and area.offset == area.start

    def to_promote(self, start: int, length: int) -> list[PromotedRange]:
        """What of a range the engine could not reach yet; empty also where no promotion can help.

        Shared memory of files and devices cannot be replaced, nor what may not be read. Anonymous shared
        memory can: only who shares it already stays behind with what there was.
        """
        if length > _LARGEST:
            raise KernelError(errno.ENOMEM, f"{length:#x} bytes of client memory are more than there can be")
        try:
            areas = [area for area in self.areas(start, length) if not self._is_promoted(area)]
        except KernelError:
            return []  # not all is mapped: the call itself says so
        if any(not area.readable or (area.shared and area.path != _SHARED_ANONYMOUS) for area in areas):
            return []
        return [piece for area in areas for piece in self._pieces(area)]

    def _pieces(self, area: Area) -> Iterator[PromotedRange]:
        protection = libc.PROT_READ
        if area.writable:
            protection |= libc.PROT_WRITE
        if area.executable:
            protection |= libc.PROT_EXEC
        runs = [(area.start, area.end, Copy.SHARED if area.shared else Copy.PRIVATE)]
        if not area.inode:
            # What an earlier mapping left at these addresses would appear where nothing is copied.
            libc.punch_hole(self.fd, area.start, area.end - area.start)
            runs = self._runs(area.start, area.end)
        for start, end, copy in runs:
            yield start, end - start, protection, copy

    def _runs(self, start: int, end: int) -> list[tuple[int, int, Copy]]:
        """Divide anonymous memory into what was touched and long stretches that never were."""
        runs: list[tuple[int, int]] = []
        try:
            with open(f"/proc/{self.pid}/pagemap", "rb", buffering=0) as pagemap:
                for low in range(start, end, _SLICE):
                    count = (min(low + _SLICE, end) - low) // PAGE
                    data = os.pread(pagemap.fileno(), 8 * count, low // PAGE * 8)
                    if len(data) != 8 * count:
                        return [(start, end, Copy.PRIVATE)]
                    touched = np.flatnonzero(np.frombuffer(data, np.uint64) >> np.uint64(_POPULATED_SHIFT))
                    ends = np.flatnonzero(np.diff(touched) > _SHORTEST_GAP)
                    firsts = touched[np.concatenate(([0], ends + 1))] if touched.size else touched
                    lasts = touched[np.concatenate((ends, [-1]))] if touched.size else touched
                    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
                        runs.append((low + first * PAGE, low + (last + 1) * PAGE))
        except OSError:
            return [(start, end, Copy.PRIVATE)]
        result: list[tuple[int, int, Copy]] = []
        reached = start
        for low, high in runs:
            if reached < low:
                result.append((reached, low, Copy.NOTHING))
            result.append((low, high, Copy.PRIVATE))
            reached = high
        if reached < end:
            result.append((reached, end, Copy.NOTHING))
        return result

    def engine_address(self, address: int, length: int) -> int:
        """Where the engine finds promoted memory of the client; ``EFAULT`` for what is not."""
        for area in self.areas(address, length):
            if not self._is_promoted(area):
                raise KernelError(errno.EFAULT, f"client memory at {area.start:#x} cannot be shared")
        for (low, high), base in self._windows.items():
            if low <= address and address + length <= high:
                return base + address - low
        low = address // _WINDOW * _WINDOW
        high = -(-(address + length) // _WINDOW) * _WINDOW
        if len(self._windows) >= _MOST_WINDOWS:
            raise KernelError(errno.ENOMEM, "memory in too many places")
        try:
            access, kind = libc.PROT_READ | libc.PROT_WRITE, libc.MAP_SHARED | libc.MAP_NORESERVE
            base = libc.mmap(0, high - low, access, kind, self.fd, low)
        except OSError as error:
            raise KernelError(errno.ENOMEM, str(error)) from None
        self._windows[low, high] = base
        return base + address - low

    def forget(self, start: int, end: int) -> None:
        """Addresses of the client go: what was promoted there costs nothing any more."""
        start, end = start // PAGE * PAGE, min(-(-end // PAGE) * PAGE, _ADDRESSES)
        if start < end:
            with contextlib.suppress(OSError):
                libc.punch_hole(self.fd, start, end - start)

    def close(self) -> None:
        """Unmap and close; no queue may use the memory any more."""
        for (low, high), base in self._windows.items():
            libc.munmap(base, high - low)
        self._windows.clear()
        os.close(self.fd)


class RemoteDescriptors(Descriptors):
    """Descriptors of another process: each of a device's is a socket, known by its inode.

    Parameters
    ----------
    pid : int
        The client.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def key(self, number: int) -> int:
        """Inode behind a descriptor of the client; ``EBADF`` if it is not open."""
        try:
            return os.stat(f"/proc/{self._pid}/fd/{number}").st_ino
        except OSError:
            raise KernelError(errno.EBADF, f"descriptor {number} is not open") from None
