"""One client process of the emulated kernel: its calls on device files and sysfs, whoever carries them.

The client may be this process (:mod:`.host`) or another one. So nothing here knows descriptor numbers or
maps memory: a host names open files by :class:`DeviceFile`, maps the heap's memfd for its client, and says at
which addresses. All pointers inside of arguments are the client's and go through its :class:`ClientMemory`.
"""

from __future__ import annotations

import errno
import re
import select
import threading
from collections.abc import Callable
from typing import Final

from ..kfd.ioctl import IOCTLS
from . import kfd_device, render_node
from .arguments import Call
from .buffer_object import BufferObject
from .card import Machine
from .client_mappings import ClientMapping, ClientMappings
from .client_memory import PAGE, TASK_SIZE
from .device_file import Descriptors, DeviceFile
from .kernel_error import KernelError
from .kfd_device import MmapTarget, request_size
from .process import Process
from .sysfs import Sysfs

__all__ = ["DEFAULT_POLL", "DRM_MAJOR", "KFD", "KFD_MAJOR", "Client", "device_nodes"]

KFD: Final = "/dev/kfd"
"""The device file of KFD."""

KFD_MAJOR: Final = 511
"""Major device number of ``/dev/kfd``: the kernel takes a free one, on most machines one of the highest."""

DRM_MAJOR: Final = 226
"""Major device number of render nodes; libdrm takes nothing else for one."""

DEFAULT_POLL: Final = select.POLLIN | select.POLLOUT | select.POLLRDNORM | select.POLLWRNORM
"""What poll() says of a device whose driver has no poll: everything that was asked for."""

_RENDER_NODE: Final = re.compile(r"/dev/dri/renderD(\d+)")
_WAIT_EVENTS: Final = IOCTLS["WAIT_EVENTS"].nr
_DEBUG: Final = "/sys/kernel/debug/"


def device_nodes(machine: Machine) -> dict[str, tuple[int, int]]:
    """Device files of a machine as it is now: major and minor number by path."""
    nodes = {KFD: (KFD_MAJOR, 0)}
    for card in machine.cards:
        if card.index not in machine.injector.lost:
            minor = card.profile.render_minor
            nodes[f"/dev/dri/renderD{minor}"] = (DRM_MAJOR, minor)
    return nodes


class Client:
    """A process on a machine with emulated cards. Every method may be called by any thread.

    All failures are :class:`KernelError` with the kernel's errno.

    Parameters
    ----------
    machine : Machine
        Where it runs; the caller keeps the reference.
    process : Process, optional
        What the kernel knows of it; this process itself if not given. Its end is this client's.

    Attributes
    ----------
    lock : threading.RLock
        Held by who finds out what a mapping shows and then enters it, so that nobody frees it between.
    """

    def __init__(self, machine: Machine, process: Process | None = None) -> None:
        self.machine = machine
        self.process = process if process is not None else Process(machine)
        self.lock: threading.RLock = self.process.lock
        self._sysfs = Sysfs(machine, self.process.number)
        self._mappings = ClientMappings()

    @property
    def descriptors(self) -> Descriptors:
        """How the client's descriptor numbers lead to its files."""
        return self.process.descriptors

    # --- device files -----------------------------------------------------------------------------------

    def open(self, path: str) -> DeviceFile:
        """Open ``/dev/kfd`` or a render node; ``ENOENT`` for anything else.

        The host enters the file in ``process.files``, by what :meth:`Descriptors.key` gives for the
        descriptor that the client gets.
        """
        card = None
        if path != KFD:
            match = _RENDER_NODE.fullmatch(path)
            card = self.machine.card_by_minor(int(match[1])) if match else None
            if card is None or card.index in self.machine.injector.lost:
                raise KernelError(errno.ENOENT, f"{path} is no device")
        return DeviceFile(path, self.process.pid, card)

    def close(self, file: DeviceFile) -> None:
        """The last descriptor of a file was closed; ``EBADF`` if the client has not opened it.

        What the process has on the card stays: it belongs to the process.
        """
        with self.lock:
            keys = [key for key, known in self.process.files.items() if known is file]
            if not keys:
                raise KernelError(errno.EBADF, f"{file.path} is not open")
            for key in keys:
                del self.process.files[key]
            # KFD keeps the file by which a card was acquired, whatever descriptors are closed.
            if all(device.drm_file is not file for device in self.process.devices.values()):
                file.close()
        self.machine.sweep_dmabufs()

    @staticmethod
    def sleeps(file: DeviceFile, request: int) -> bool:
        """Whether an ioctl may block until something happens on the card."""
        return file.card is None and request & 0xFF == _WAIT_EVENTS

    def ioctl(self, file: DeviceFile, request: int, argument: bytearray, call: Call | None = None) -> int:
        """Do an ioctl.

        Parameters
        ----------
        file : DeviceFile
            What it is done on.
        request : int
            The whole request number.
        argument : bytearray
            The caller's bytes, as many as the request number says; changed in place, also on failure.
        call : Call, optional
            What ends a sleep, and takes the descriptors that the ioctl makes.

        Returns
        -------
        int
            What the ioctl returns.
        """
        self.machine.kick()
        size = request_size(request)
        if len(argument) < size:
            raise KernelError(errno.EFAULT, f"the request copies {size} bytes of {len(argument)}")
        data = argument if len(argument) == size else argument[:size]
        try:
            if file.owner != self.process.pid:
                raise KernelError(errno.EBADF, "a forked child cannot use its parent's descriptors")
            if file.card is None:
                return kfd_device.ioctl(self.process, request, data, call)
            return render_node.ioctl(self.process, file, file.card, request, data, call)
        finally:
            if data is not argument:
                argument[:size] = data

    # --- memory -----------------------------------------------------------------------------------------

    def map(self, file: DeviceFile, offset: int, length: int) -> MmapTarget:
        """Find what an mmap of a device file shows of the heap's memfd; see :meth:`add_mapping`.

        Parameters
        ----------
        file : DeviceFile
            What is mapped.
        offset, length : int
            As given to mmap, in bytes; the length in whole pages.
        """
        self.machine.kick()
        if file.card is None:
            return kfd_device.map_kfd(self.process, offset, length)
        return kfd_device.map_render_node(self.process, file.card.profile.gpu_id, file, offset, length)

    def is_dmabuf(self, fd: int) -> bool:
        """Whether a descriptor of the client is a dmabuf."""
        try:
            self.machine.dmabufs.find(fd, self.process.pid)
        except KernelError:
            return False
        return True

    def map_dmabuf(self, fd: int, offset: int, length: int) -> MmapTarget:
        """Find what an mmap of a dmabuf shows."""
        return kfd_device.map_dmabuf(self.process, fd, offset, length)

    def add_mapping(self, start: int, length: int, target: MmapTarget) -> None:
        """The client has mapped what :meth:`map` found at an address; the object stays until it unmaps it."""
        with self.lock:
            self._mappings.add(start, start + -(-length // PAGE) * PAGE, target.buffer)

    def mapped_buffers(self) -> list[BufferObject]:
        """Buffer objects that the client has mapped, each once for every mapping."""
        with self.lock:
            return self._mappings.buffers()

    def replace_mappings(self, mappings: list[tuple[int, int, BufferObject]]) -> None:
        """Enter what the client has mapped as a whole: address, bytes and object. All else is unmapped."""
        found = ClientMappings()
        with self.lock:
            for start, length, buffer in mappings:
                found.add(start, start + length, buffer)
            # The new ones first: an object that stays mapped must not be let go between.
            before, self._mappings = self._mappings, found
            before.forget(0, TASK_SIZE)

    def unmap(self, start: int, end: int) -> None:
        """What the kernel's notifiers do before a range of addresses goes or becomes something else."""
        self.process.revoke_client_memory(start, end)
        with self.lock:
            self._mappings.forget(start, end)

    # --- files ------------------------------------------------------------------------------------------

    @property
    def sysfs(self) -> Sysfs:
        """Files of sysfs and debugfs as the client sees them."""
        return self._sysfs

    def read_file(self, path: str) -> bytes:
        """Contents of a sysfs or debug file; reading a debug file takes its records."""
        if path.startswith(_DEBUG):
            self.machine.service_interrupts()
        return self._sysfs.read(path)

    def write_file(self, path: str, data: bytes) -> None:
        """Write to a debug file."""
        self._sysfs.write(path, data)

    def list_directory(self, path: str) -> list[str]:
        """Names inside a sysfs directory, sorted."""
        return self._sysfs.list_directory(path)

    # --- the end ----------------------------------------------------------------------------------------

    def end(self, replace: Callable[[list[ClientMapping]], None] | None = None) -> None:
        """End the process: queues, memory, files. Idempotent; later calls are ``EBADF``.

        Parameters
        ----------
        replace : callable, optional
            Called once no queue runs any more, with what is still mapped: where the client lives on, other
            memory must take that place before it is given back.
        """
        self.process.close_queues()
        mappings = self._mappings.take_all()
        if replace is not None:
            replace(mappings)
        self.process.close()
        self.process.files.clear()
