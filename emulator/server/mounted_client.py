"""A client process that reaches the emulated card through mounted files."""

from __future__ import annotations

import bisect
import errno
import os
import sys
import threading
from collections.abc import Callable
from typing import Final

from ...kfd.ioctl import IOCTLS, Direction, by_nr
from ..arguments import Call
from ..buffer_object import BufferObject
from ..card import Machine
from ..client import Client
from ..device_file import DeviceFile
from ..heap import Window
from ..kernel_error import KernelError
from ..kfd_device import request_size
from ..mmap_offsets import WindowOffsets
from ..process import Process
from .fuse_connection import Connection, Request
from .mounted_memory import MountedDescriptors, MountedMemory, identity

__all__ = ["ERESTARTSYS", "MountedClient"]

ERESTARTSYS: Final = 512
"""What a sleeping driver returns on a signal: the kernel restarts the call or makes it ``EINTR``."""

_FREE: Final = IOCTLS["FREE_MEMORY_OF_GPU"].nr
_ASK_FOR_MEMORY: Final = frozenset((IOCTLS["ALLOC_MEMORY_OF_GPU"].nr, IOCTLS["AVAILABLE_MEMORY"].nr))
"""Before these, what was freed and is not mapped any more must have been let go."""

_PRIME_HANDLE_TO_FD: Final = 0x2D
_REFUSED: Final = {
    IOCTLS["SVM"].nr: (errno.EPERM, "shared virtual memory is the client's private memory"),
    IOCTLS["SMI_EVENTS"].nr: (errno.EOPNOTSUPP, "no descriptor can be made in the client"),
    IOCTLS["EXPORT_DMABUF"].nr: (errno.EOPNOTSUPP, "no descriptor can be made in the client"),
}
"""What needs code of ours in the client; SVM is refused as by a kernel that was built without it."""


class MountedClient:
    """A process, its window of the card's memory, and the files that it has open.

    Parameters
    ----------
    machine : Machine
        Where it runs.
    pid : int
        The process.
    connection : Connection
        Where the window is made known.
    tell : callable
        Gets a sentence about each thing that is refused because of the mount.
    """

    def __init__(
        self, machine: Machine, pid: int, connection: Connection, tell: Callable[[str], None]
    ) -> None:
        self.pid = pid
        self.identity = identity(pid)
        self._connection = connection
        self._tell = tell
        self.pidfd = os.pidfd_open(pid)
        self._window = Window(machine.heap)
        try:
            self.backing = connection.open_backing(self._window.fd)
        except OSError:
            self._window.close()
            os.close(self.pidfd)
            raise
        self._memory = MountedMemory(pid, tell)
        process = Process(machine, self._memory, MountedDescriptors(pid), offsets=WindowOffsets(self._window))
        self.client = Client(machine, process)
        self._lingering = False
        self._ended = False
        self._ending = threading.Lock()

    def open(self, path: str, node: int) -> DeviceFile:
        """Open a device file.

        Parameters
        ----------
        path : str
            The device.
        node : int
            Inode of this open; a second open of one inode (through ``/proc/self/fd``) is not found by it.
        """
        file = self.client.open(path)
        with self.client.lock:
            files = self.client.process.files
            files[node if node not in files else -id(file)] = file
        return file

    def close(self, file: DeviceFile) -> None:
        """The last descriptor of a file was closed."""
        if not self._ended:
            self.client.close(file)

    def speaks(self, thread: int) -> bool:
        """Whether a thread is one of the process'."""
        return thread == self.pid or (thread > 0 and os.path.exists(f"/proc/{self.pid}/task/{thread}"))

    # --- ioctls -----------------------------------------------------------------------------------------

    def ioctl(
        self, file: DeviceFile, request: int, address: int, copied: bytes, wake: Request
    ) -> tuple[int, bytearray]:
        """Do an ioctl.

        Parameters
        ----------
        file : DeviceFile
            What it is done on.
        request : int
            The whole request number.
        address : int
            The argument in the client's memory.
        copied : bytes
            What the kernel has copied of it: all that the number speaks of if the number says "write".
        wake : Request
            Tells when a signal comes.

        Returns
        -------
        tuple of int and bytearray
            The result, or a negative errno, and the argument as it is then.
        """
        size = request_size(request)
        argument = bytearray(copied[:size].ljust(size, b"\0"))
        try:
            entry = by_nr.get(request & 0xFF) if file.card is None else None
            self._refuse(file, request)
            if entry is not None and entry.direction & Direction.WRITE and len(copied) < size:
                # The kernel's table decides what is copied, not the caller's number.
                argument[:] = self._memory.read(address, size)
            try:
                result = self._call(file, request, argument, wake)
            finally:
                if entry is not None and entry.direction & Direction.READ and not request >> 30 & 2:
                    self._memory.write(address, argument)
        except KernelError as error:
            sleeping = error.errno == errno.EINTR and self.client.sleeps(file, request)
            number = error.errno or errno.EIO
            return -(ERESTARTSYS if sleeping and wake.interrupted else number), argument
        return result, argument

    def _refuse(self, file: DeviceFile, request: int) -> None:
        nr = request & 0xFF
        if file.card is None:
            number, reason = _REFUSED.get(nr, (0, ""))
        else:
            prime = nr == _PRIME_HANDLE_TO_FD
            number, reason = _REFUSED[IOCTLS["EXPORT_DMABUF"].nr] if prime else (0, "")
        if number:
            entry = by_nr.get(nr)
            name = entry.name if entry is not None and file.card is None else f"DRM ioctl {nr:#04x}"
            self._tell(f"{name} is refused under --mount: {reason}")
            raise KernelError(number, f"{name}: {reason}")

    def _call(self, file: DeviceFile, request: int, argument: bytearray, wake: Request) -> int:
        if self.client.sleeps(file, request):
            signal = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
            try:
                wake.when_interrupted(lambda: os.eventfd_write(signal, 1))
                return self.client.ioctl(file, request, argument, Call(interruption=signal))
            finally:
                wake.when_interrupted(None)
                os.close(signal)
        frees = file.card is None and request & 0xFF == _FREE
        if frees or (self._lingering and (file.card is not None or request & 0xFF in _ASK_FOR_MEMORY)):
            self._find_mappings()
        try:
            return self.client.ioctl(file, request, argument, Call())
        finally:
            if frees:
                self._lingering = any(buffer.freed for buffer in self.client.mapped_buffers())
                self._memory.release(self._used)

    def _find_mappings(self) -> None:
        """Find out what the client has mapped, since nobody tells: freed objects stay until unmapped."""
        with self.client.lock:
            objects = set(self.client.mapped_buffers())
            for device in self.client.process.devices.values():
                objects.update(device.buffers.values())
            places = sorted(
                (self._window.offset(buffer.memory), buffer.memory.size, id(buffer), buffer)
                for buffer in objects
                if buffer.memory is not None and buffer.memory.window is self._window
            )
            found: list[tuple[int, int, BufferObject]] = []
            for start, size, offset in self._memory.device_areas():
                at = max(bisect.bisect_right(places, (offset, sys.maxsize)) - 1, 0)
                for first, length, _, buffer in places[at:]:
                    if first >= offset + size:
                        break
                    low, high = max(first, offset), min(first + length, offset + size)
                    if low < high:
                        found.append((start + low - offset, high - low, buffer))
            self.client.replace_mappings(found)
            self._lingering = any(buffer.freed for _, _, buffer in found)

    def _used(self, start: int, end: int) -> bool:
        return any(
            start <= buffer.host < end
            for device in self.client.process.devices.values()
            for buffer in device.userptrs
        )

    # --- the end ----------------------------------------------------------------------------------------

    def end(self) -> None:
        """The process has died, or runs another program: give everything back. Idempotent."""
        with self._ending:
            if self._ended:
                return
            self._ended = True
            self.client.end()
            self._memory.release(lambda start, end: False)
            self._connection.close_backing(self.backing)
            self._window.close()
            os.close(self.pidfd)
