"""SMI events: lines of text about a card, for whoever has asked by SMI_EVENTS.

A client's descriptor is one end of a socket pair, so that plain ``read``, ``write`` and ``poll`` work on it,
in this process and in others. It writes 64-bit masks (bit n - 1 is event n); the last one counts. The lines
are those of ``kfd_smi_events.c``, with the formats of ``kfd_ioctl.h`` (``KFD_EVENT_FMT_*``).
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import termios
import threading
import time
from enum import IntEnum
from fcntl import ioctl
from typing import Final

from ..kfd.ioctl import SMIEvent

__all__ = ["EvictionTrigger", "MigrationTrigger", "SMIClient", "SMIClients", "UnmapTrigger"]

_FIFO: Final = 1024
"""Bytes that wait for a client at most; a line that does not fit is lost (``MAX_KFIFO_SIZE``)."""

_LONGEST: Final = 96
_MASK: Final = 8
_ALL_PROCESSES: Final = 1 << SMIEvent.ALL_PROCESS - 1


class MigrationTrigger(IntEnum):
    """``KFD_MIGRATE_TRIGGER_*``."""

    PREFETCH = 0
    PAGEFAULT_GPU = 1
    PAGEFAULT_CPU = 2
    TTM_EVICTION = 3


class EvictionTrigger(IntEnum):
    """``KFD_QUEUE_EVICTION_TRIGGER_*``."""

    SVM = 0
    USERPTR = 1
    TTM = 2
    SUSPEND = 3


class UnmapTrigger(IntEnum):
    """``KFD_SVM_UNMAP_TRIGGER_*``."""

    MMU_NOTIFY = 0
    MMU_NOTIFY_MIGRATE = 1
    UNMAP_FROM_CPU = 2


class SMIClient:
    """One descriptor that SMI_EVENTS gave out.

    Parameters
    ----------
    pid : int
        Whose it is: it hears of this process only, unless it is privileged and asks for all.
    privileged : bool
        Whether the process has ``CAP_SYS_ADMIN``.

    Attributes
    ----------
    fd : int
        The client's end.
    """

    def __init__(self, pid: int, *, privileged: bool) -> None:
        self.pid = pid
        self._privileged = privileged
        self._mask = 0
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        ours.setblocking(False)
        theirs.setblocking(False)  # reading when there is nothing is EAGAIN, as in the kernel
        self._ours = ours
        self.fd = theirs.detach()
        self._inode = os.fstat(self.fd).st_ino

    def _take_masks(self) -> None:
        with contextlib.suppress(OSError):
            while data := self._ours.recv(1 << 16):
                whole = len(data) // _MASK * _MASK
                if whole:
                    self._mask = struct.unpack("<Q", data[whole - _MASK : whole])[0]

    def _unread(self) -> int:
        """Bytes that the client has not read; 0 where its descriptor is not ours to ask any more."""
        with contextlib.suppress(OSError):
            if os.fstat(self.fd).st_ino == self._inode:
                return int.from_bytes(ioctl(self.fd, termios.FIONREAD, bytes(4)), "little")
        return 0

    def wants(self, event: SMIEvent, pid: int) -> bool:
        """Whether it has asked for an event of a process; pid 0 is of none."""
        self._take_masks()
        if pid and pid != self.pid and not (self._privileged and self._mask & _ALL_PROCESSES):
            return False
        return bool(self._mask & 1 << event - 1)

    def send(self, line: bytes) -> None:
        """Give it a line, or lose the line if too many wait."""
        if self._unread() + len(line) <= _FIFO:
            with contextlib.suppress(OSError):
                self._ours.send(line, socket.MSG_NOSIGNAL)

    def close(self) -> None:
        """Close the device's end; the client closes its own."""
        self._ours.close()


class SMIClients:
    """All clients of one card's SMI events. Every method may be called by any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: list[SMIClient] = []
        self._resets = 0

    def add(self, client: SMIClient) -> None:
        """Register a client."""
        with self._lock:
            self._clients.append(client)

    def remove(self, client: SMIClient) -> None:
        """Forget a client."""
        with self._lock:
            if client in self._clients:
                self._clients.remove(client)
        client.close()

    def _event(self, event: SMIEvent, pid: int, text: str) -> None:
        with self._lock:
            line = f"{event:x} {text}\n".encode()[:_LONGEST]
            for client in self._clients:
                if client.wants(event, pid):
                    client.send(line)

    def vm_fault(self, pid: int, task: str) -> None:
        """A page fault of a process; told to everybody."""
        self._event(SMIEvent.VMFAULT, 0, f"{pid:x}:{task}")

    def reset(self, cause: str) -> None:
        """The card is reset: one line before, one after."""
        self._resets += 1
        self._event(SMIEvent.GPU_PRE_RESET, 0, f"{self._resets:x} {cause}")
        self._event(SMIEvent.GPU_POST_RESET, 0, f"{self._resets:x} {cause}")

    def migration(
        self, pid: int, start: int, pages: int, move: tuple[int, int], wanted: tuple[int, int]
    ) -> None:
        """Pages of a range have moved.

        Parameters
        ----------
        pid : int
            Whose they are.
        start, pages : int
            First page number, and how many.
        move : tuple of int
            From where to where: a ``gpu_id``, or 0 for system memory.
        wanted : tuple of int
            Prefetch and preferred location of the range.
        """
        where = f"@{start:x}({pages:x}) {move[0]:x}->{move[1]:x}"
        trigger = MigrationTrigger.PREFETCH
        self._event(
            SMIEvent.MIGRATE_START, pid,
            f"{_now()} -{pid} {where} {wanted[0]:x}:{wanted[1]:x} {trigger:d}",
        )  # fmt: skip
        self._event(SMIEvent.MIGRATE_END, pid, f"{_now()} -{pid} {where} {trigger:d} 0")

    def eviction(self, pid: int, gpu_id: int, trigger: EvictionTrigger) -> None:
        """A process' queues were taken off a card."""
        self._event(SMIEvent.QUEUE_EVICTION, pid, f"{_now()} -{pid} {gpu_id:x} {trigger:d}")

    def restore(self, pid: int, gpu_id: int) -> None:
        """A process' queues are back on a card."""
        self._event(SMIEvent.QUEUE_RESTORE, pid, f"{_now()} -{pid} {gpu_id:x} 0")

    def unmap(self, pid: int, gpu_id: int, start: int, pages: int, trigger: UnmapTrigger) -> None:
        """Pages of a range left a card's page table; numbers of pages, as in :meth:`migration`."""
        self._event(
            SMIEvent.UNMAP_FROM_GPU, pid, f"{_now()} -{pid} @{start:x}({pages:x}) {gpu_id:x} {trigger:d}"
        )


def _now() -> int:
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
