"""The emulated card in this process: the system calls of the Host seam, answered without a kernel driver."""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import select
import threading
import warnings
import weakref
from dataclasses import replace
from types import TracebackType
from typing import Final

from . import libc
from .card import Machine, Profile, default_profile
from .client import DEFAULT_POLL, Client
from .client_mappings import ClientMapping
from .client_memory import PAGE
from .device_file import DeviceFile
from .kernel_error import KernelError
from .uninterrupted import uninterrupted

__all__ = ["EmulatedHost"]

_EVENT_MASK: Final = 8


class EmulatedHost:
    """A process on a machine with emulated cards.

    Every host is a process of its own to the cards: what one breaks by a page fault leaves the others alone.
    Hosts of the same profile and count share one machine. Closing a host is the end of its process.

    Parameters
    ----------
    profile : Profile, optional
        Kind of card; an RX 7900 XTX if not given, its VRAM as ``BAREWAVE_EMULATED_VRAM`` says.
    count : int
        Number of cards, 1 to 16.
    machine : Machine, optional
        A machine to join instead.
    checked : bool, optional
        Whether the engine looks for what silicon punishes; by default as ``BAREWAVE_EMULATED_CHECKED`` says.

    Examples
    --------
    >>> with EmulatedHost() as host:
    ...     host.list_directory("/sys/devices/virtual/kfd/kfd/topology/nodes")
    ['0', '1']
    """

    _closed = True  # Ctrl-C may come in front of the first line of __init__

    @uninterrupted
    def __init__(
        self,
        profile: Profile | None = None,
        count: int = 1,
        machine: Machine | None = None,
        *,
        checked: bool | None = None,
    ) -> None:
        self.name = "emulated"
        if checked is not None:
            profile = replace(profile or default_profile(), checked=checked)
        self.machine = machine.retain() if machine is not None else Machine.shared(profile, count)
        self._client = Client(self.machine)
        self._process = self._client.process
        self._lock = threading.RLock()
        self._closed = False
        _open_hosts.add(self)

    def __enter__(self) -> EmulatedHost:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end_process()

    def __del__(self) -> None:
        if not self._closed and os.getpid() == self._process.pid:
            warnings.warn("an EmulatedHost was never closed", ResourceWarning, source=self, stacklevel=2)
            self.end_process()

    @property
    def checked(self) -> bool:
        """Whether the cards run in checked mode."""
        return self.machine.cards[0].profile.checked

    # --- descriptors ------------------------------------------------------------------------------------

    def _check(self) -> None:
        if self._closed:
            raise OSError(errno.EBADF, "the emulated host is closed")
        if os.getpid() != self._process.pid:
            raise OSError(errno.EBADF, "a forked child cannot use its parent's process of the card")

    def _file(self, fd: int) -> DeviceFile:
        process = self._process
        if self._closed or os.getpid() != process.pid:
            self._check()
        file = process.files.get(fd)  # in this process a descriptor's key is its number
        if file is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return file

    @uninterrupted
    def open(self, path: str, flags: int) -> int:
        """Open ``/dev/kfd`` or a render node; the descriptor's number is taken from this process."""
        self._check()
        try:
            file = self._client.open(path)
        except KernelError as error:
            raise OSError(error.errno, error.strerror, path) from error
        fd = os.memfd_create("barewave-device", os.MFD_CLOEXEC)
        self._process.files[fd] = file
        return fd

    @uninterrupted
    def close(self, fd: int | None = None) -> None:
        """Close a descriptor; without one, end the process (see :meth:`end_process`).

        What the process has on the card stays when a descriptor goes: it belongs to the process.
        """
        if fd is None:
            self.end_process()
            return
        self._check()
        with self._process.lock:
            if fd in self._process.smi_clients:
                self._process.close_smi(fd)
            elif fd in self._process.files:
                self._client.close(self._process.files[fd])
            elif not self._client.is_dmabuf(fd):
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        os.close(fd)
        self.machine.sweep_dmabufs()

    def read(self, fd: int, size: int) -> bytes:
        """Read a descriptor that SMI_EVENTS gave; ``EAGAIN`` when there is nothing."""
        self._smi(fd)
        return os.read(fd, size)

    def write(self, fd: int, data: bytes) -> int:
        """Write an event mask to a descriptor that SMI_EVENTS gave; fewer than 8 bytes are ``EFAULT``."""
        self._smi(fd)
        if len(data) < _EVENT_MASK:
            raise OSError(errno.EFAULT, os.strerror(errno.EFAULT))
        return os.write(fd, data[:_EVENT_MASK])

    def _smi(self, fd: int) -> None:
        self._check()
        if fd not in self._process.smi_clients:
            number = errno.EINVAL if fd in self._process.files else errno.EBADF
            raise OSError(number, os.strerror(number))
        self.machine.service_interrupts()

    def ioctl(self, fd: int, request: int, argument: bytearray) -> int:
        """Do an ioctl; ``argument`` is changed in place."""
        file = self._file(fd)
        call = self._ioctl if self._client.sleeps(file, request) else self._whole_ioctl
        return call(file, request, argument)

    def _ioctl(self, file: DeviceFile, request: int, argument: bytearray) -> int:
        try:
            return self._client.ioctl(file, request, argument)
        except KernelError as error:
            raise OSError(error.errno, error.strerror) from error

    _whole_ioctl = uninterrupted(_ioctl)

    def poll(self, fds: list[tuple[int, int]], timeout_ms: int) -> list[tuple[int, int]]:
        """Wait on descriptors. Device files are always ready, as files whose driver has no poll are."""
        self._check()
        self.machine.kick()
        ready = [(fd, events & DEFAULT_POLL) for fd, events in fds if fd in self._process.files]
        poller = select.poll()
        for fd, events in fds:
            if fd not in self._process.files:
                poller.register(fd, events)
        others = poller.poll(0 if any(events for _, events in ready) else timeout_ms)
        return [(fd, events) for fd, events in ready if events] + others

    # --- memory -----------------------------------------------------------------------------------------

    @uninterrupted
    def mmap(self, address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
        """Map memory: a device's by its descriptor, or anonymous."""
        self._check()
        self.machine.kick()
        with self._lock:
            if flags & libc.MAP_FIXED and not flags & libc.MAP_FIXED_NOREPLACE:
                self._client.unmap(address, address + length)
            if fd < 0 or flags & libc.MAP_ANONYMOUS:
                return libc.mmap(address, length, protection, flags, fd, offset)
            return self._map_device(address, length, protection, flags, fd, offset)

    def _map_device(
        self, address: int, length: int, protection: int, flags: int, fd: int, offset: int
    ) -> int:
        whole = -(-length // PAGE) * PAGE
        try:
            with self._client.lock:
                if self._client.is_dmabuf(fd):
                    target = self._client.map_dmabuf(fd, offset, whole)
                else:
                    target = self._client.map(self._file(fd), offset, whole)
                start = libc.mmap(address, length, protection, flags, self.machine.heap.fd, target.offset)
                self._client.add_mapping(start, length, target)
        except KernelError as error:
            raise OSError(error.errno, error.strerror) from error
        return start

    @uninterrupted
    def munmap(self, address: int, length: int) -> None:
        """Unmap memory. The card loses sight of userptr objects in it first."""
        self._check()
        with self._lock:
            self._client.unmap(address, address + length)
            libc.munmap(address, length)

    # --- files ------------------------------------------------------------------------------------------

    def read_file(self, path: str) -> bytes:
        """Contents of a sysfs or debug file."""
        self._check()
        try:
            return self._client.read_file(path)
        except KernelError as error:
            raise OSError(error.errno, error.strerror, path) from error

    def write_file(self, path: str, data: bytes) -> None:
        """Write to a debug file."""
        self._check()
        try:
            self._client.write_file(path, data)
        except KernelError as error:
            raise OSError(error.errno, f"{error.strerror}: {error.reason}", path) from error

    def list_directory(self, path: str) -> list[str]:
        """Names inside a sysfs directory, sorted."""
        self._check()
        try:
            return self._client.list_directory(path)
        except KernelError as error:
            raise OSError(error.errno, error.strerror, path) from error

    # --- the end ----------------------------------------------------------------------------------------

    @uninterrupted
    def end_process(self) -> None:
        """End the process: queues, mappings, memory, descriptors. Idempotent; all later calls are ``EBADF``.

        Mappings that the client still has are replaced by fresh anonymous memory, so that a view of them
        reads zeros instead of crashing.
        """
        if os.getpid() != self._process.pid:
            # A forked child: all of it belongs to the parent, and a lock that another thread held at the
            # fork is never released here.
            self._closed = True
            return
        with self._lock:
            if self._closed:
                return
            self._closed = True
            _open_hosts.discard(self)
            descriptors = [*self._process.files, *self._process.smi_clients]
            self._client.end(self._leave_zeros)
            for fd in descriptors:
                with contextlib.suppress(OSError):
                    os.close(fd)
            self.machine.release()

    def _leave_zeros(self, mappings: list[ClientMapping]) -> None:
        """Replace the mappings that are left by anonymous memory.

        Some may have been unmapped without us and be somebody else's memory by now: only what still maps the
        card's memory is touched.
        """
        inode = self.machine.heap.inode
        flags = libc.MAP_PRIVATE | libc.MAP_ANONYMOUS | libc.MAP_FIXED | libc.MAP_NORESERVE
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
            lines = [line.split(None, 5) for line in maps] if mappings else []
        for limits, _, _, _, number, *_ in lines:
            if int(number) != inode:
                continue
            start, end = (int(part, 16) for part in limits.split("-"))
            for mapping in mappings:
                a, b = max(start, mapping.start), min(end, mapping.end)
                if a < b:
                    libc.mmap(a, b - a, libc.PROT_READ | libc.PROT_WRITE, flags, -1, 0)
        for mapping in mappings:
            # Objects that were freed before have nobody else who would give their memory back.
            if mapping.buffer is not None:
                mapping.buffer.drop_client_mapping()


_open_hosts: Final[weakref.WeakSet[EmulatedHost]] = weakref.WeakSet()


def _close_open_hosts() -> None:
    for host in list(_open_hosts):
        host.end_process()


atexit.register(_close_open_hosts)
