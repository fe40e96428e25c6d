"""dmabufs: file descriptors of card memory, which other descriptors, handles and processes share.

A dmabuf's descriptor is one of a sealed, empty memfd, known by its inode: it may be duplicated and sent to
other processes like the kernel's. Nobody tells when the last copy is closed, so the table looks for itself
whether any is left (:meth:`DmaBufs.sweep`).
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import threading
from collections.abc import Iterable
from typing import Final

from .buffer_object import SharedObject
from .kernel_error import KernelError

__all__ = ["DmaBufs"]

_NAME: Final = "barewave-dmabuf"


class DmaBufs:
    """All dmabufs of a machine, by the inode of their descriptors. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._objects: dict[int, SharedObject] = {}
        self._descriptors: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._objects)

    def export(self, shared: SharedObject, flags: int) -> int:
        """Make a descriptor of an object; the same file for each export of the same object.

        Parameters
        ----------
        shared : SharedObject
            The memory; a reference of it is taken with the first export.
        flags : int
            ``O_CLOEXEC``; others mean nothing to a memfd.
        """
        with self._lock:
            inode = next((inode for inode, known in self._objects.items() if known is shared), None)
            if inode is None:
                fd = os.memfd_create(_NAME, os.MFD_CLOEXEC)
                # lseek to the end tells a dmabuf's size, and so it does here.
                os.ftruncate(fd, shared.memory.size)
                inode = os.fstat(fd).st_ino
                self._objects[inode] = shared.hold()
                self._descriptors[inode] = fd
            command = fcntl.F_DUPFD_CLOEXEC if flags & os.O_CLOEXEC else fcntl.F_DUPFD
            return fcntl.fcntl(self._descriptors[inode], command, 0)

    def find(self, fd: int, pid: int) -> SharedObject:
        """The object behind a process' descriptor; ``EBADF`` if it is not open, ``EINVAL`` if no dmabuf."""
        try:
            inode = os.stat(f"/proc/{pid}/fd/{fd}").st_ino
        except OSError:
            raise KernelError(errno.EBADF, f"descriptor {fd} is not open") from None
        shared = self._objects.get(inode)
        if shared is None:
            raise KernelError(errno.EINVAL, f"descriptor {fd} is no dmabuf")
        return shared

    def sweep(self, pids: Iterable[int]) -> bool:
        """Let go of dmabufs that no process has open any more.

        Parameters
        ----------
        pids : iterable of int
            The processes to look into, besides this one.

        Returns
        -------
        bool
            Whether any went.
        """
        if not self._objects:
            return False
        with self._lock:
            own = set(self._descriptors.values())
            used: set[int] = set()
            for pid in {os.getpid(), *pids}:
                used |= _open_inodes(pid, own if pid == os.getpid() else set())
            gone = [inode for inode in self._objects if inode not in used]
            for inode in gone:
                self._objects.pop(inode).release()
                os.close(self._descriptors.pop(inode))
        return bool(gone)

    def close(self) -> None:
        """Let go of all."""
        with self._lock:
            for inode, fd in self._descriptors.items():
                self._objects[inode].release()
                os.close(fd)
            self._objects.clear()
            self._descriptors.clear()


def _open_inodes(pid: int, without: set[int]) -> set[int]:
    """Inodes of the dmabuf-like files that a process has open."""
    found: set[int] = set()
    folder = f"/proc/{pid}/fd"
    with contextlib.suppress(OSError):
        for name in os.listdir(folder):
            if int(name) in without:
                continue
            with contextlib.suppress(OSError):
                if _NAME in os.readlink(f"{folder}/{name}"):
                    found.add(os.stat(f"{folder}/{name}").st_ino)
    return found
