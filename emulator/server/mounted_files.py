"""The emulated card as a FUSE file system: what is done with a request of the kernel."""

from __future__ import annotations

import errno
import itertools
import os
import select
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from ..card import Machine
from ..client import device_nodes
from ..device_file import DeviceFile
from ..heap import Window
from ..kernel_error import KernelError
from ..sysfs import Sysfs
from .account import Account
from .fuse_connection import Connection, Handler, Request
from .fuse_protocol import (
    BATCH_FORGET_IN,
    FORGET_ONE,
    GETXATTR_IN,
    GETXATTR_OUT,
    IOCTL_IN,
    IOCTL_OUT,
    OPEN_OUT,
    READ_IN,
    RELEASE_IN,
    STATFS_OUT,
    WRITE_OUT,
    IoctlFlag,
    Opcode,
    OpenFlag,
)
from .fuse_tree import Node, Tree, directory_entries
from .mounted_client import ERESTARTSYS, MountedClient
from .mounted_memory import identity, is_32_bit, thread_group

__all__ = ["MountedFiles"]

_OPAQUE: Final = b"trusted.overlay.opaque"
_MOST_SENTENCES: Final = 10_000
_T = TypeVar("_T")


@dataclass(slots=True, eq=False)
class _Open:
    """An open file: a device of a client, or a sysfs file with what was read of it last."""

    node: Node
    client: MountedClient | None = None
    file: DeviceFile | None = None
    content: bytes = b""


class MountedFiles:
    """A machine's device nodes, sysfs and debug files, and the processes that use them.

    Parameters
    ----------
    machine : Machine
        What is shown; the caller keeps the reference.
    account : Account
        Takes note of clients and ioctls.
    tell : callable
        Gets a sentence about what happens that is worth knowing.

    Attributes
    ----------
    connection : Connection
        To the kernel; it is started once its file system is mounted.
    """

    def __init__(self, machine: Machine, account: Account, tell: Callable[[str], None]) -> None:
        self.machine = machine
        self._account = account
        self._tell_all = tell
        self._told: set[str] = set()
        self._sysfs = Sysfs(machine, 0)
        self._tree = Tree(self._sysfs, lambda: list(device_nodes(machine)), Window.size_for(machine.heap))
        self._lock = threading.RLock()
        self._clients: dict[int, MountedClient] = {}
        self._open: dict[int, _Open] = {}
        self._handles = itertools.count(1)
        handlers: dict[int, Handler] = {
            Opcode.LOOKUP: self._look_up,
            Opcode.FORGET: self._forget,
            Opcode.BATCH_FORGET: self._forget_many,
            Opcode.GETATTR: lambda request: self._tree.node(request.node).attributes(),
            Opcode.READLINK: lambda request: os.fsencode(self._tree.target(self._tree.node(request.node))),
            Opcode.SETATTR: self._refuse_change,
            Opcode.OPEN: self._open_file,
            Opcode.READ: self._read,
            Opcode.WRITE: self._write,
            Opcode.RELEASE: self._release,
            Opcode.OPENDIR: lambda request: OPEN_OUT.pack(),
            Opcode.READDIR: self._read_directory,
            Opcode.RELEASEDIR: lambda request: b"",
            Opcode.STATFS: lambda request: STATFS_OUT.pack(bsize=4096, namelen=255, frsize=4096),
            Opcode.GETXATTR: self._extended_attribute,
            Opcode.IOCTL: self._ioctl,
            Opcode.DESTROY: lambda request: b"",
        }
        # FLUSH and POLL stay unanswered: closing and being always ready need nobody's help.
        self.connection = Connection(handlers, lambda error: self._tell(f"internal error: {error!r}"))
        self._wake = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._closed = False
        self._watcher = threading.Thread(target=self._watch, name="barewave-clients", daemon=True)
        self._watcher.start()

    def _tell(self, text: str) -> None:
        """Say something, once: a client may try a thousand times what is refused."""
        if text not in self._told and len(self._told) < _MOST_SENTENCES:
            self._told.add(text)
            self._tell_all(text)

    @property
    def idle(self) -> bool:
        """Whether no client is left."""
        return not self._clients

    # --- names ------------------------------------------------------------------------------------------

    def _look_up(self, request: Request) -> bytearray:
        name = os.fsdecode(request.body.rstrip(b"\0"))
        return self._tree.look_up(self._tree.node(request.node), name).entry()

    def _forget(self, request: Request) -> bytes:
        self._tree.forget(request.node)
        return b""

    def _forget_many(self, request: Request) -> bytes:
        for index in range(BATCH_FORGET_IN.read(request.body, "count")):
            base = BATCH_FORGET_IN.size + index * FORGET_ONE.size
            self._tree.forget(FORGET_ONE.read(request.body, "nodeid", base))
        return b""

    def _refuse_change(self, request: Request) -> bytes:
        # ftruncate of a character device is EINVAL; nobody may change owner or permissions.
        device = self._tree.node(request.node).kind == "device"
        raise OSError(errno.EINVAL if device else errno.EPERM, "")

    def _read_directory(self, request: Request) -> bytes:
        names = self._tree.names(self._tree.node(request.node))
        return directory_entries(
            names, READ_IN.read(request.body, "offset"), READ_IN.read(request.body, "size")
        )

    def _extended_attribute(self, request: Request) -> bytes | bytearray:
        name = request.body[GETXATTR_IN.size :].rstrip(b"\0")
        if name != _OPAQUE or not self._tree.node(request.node).opaque:
            raise OSError(errno.ENODATA, "")
        return b"y" if GETXATTR_IN.read(request.body, "size") else GETXATTR_OUT.pack(size=1)

    # --- open files -------------------------------------------------------------------------------------

    def _open_file(self, request: Request) -> bytearray:
        node = self._tree.node(request.node)
        handle = next(self._handles)
        if node.kind != "device":
            self._open[handle] = _Open(node)
            return OPEN_OUT.pack(fh=handle, open_flags=OpenFlag.DIRECT_IO)
        try:
            client, file = self._open_device(node, request.thread)
        except KernelError as error:
            self._tell(f"{node.path} was not opened: {error.reason}")
            raise OSError(error.errno, error.strerror) from error
        self._open[handle] = _Open(node, client, file)
        # Mappings are of the client's window; reads and writes come here.
        flags = OpenFlag.PASSTHROUGH | OpenFlag.DIRECT_IO
        return OPEN_OUT.pack(fh=handle, open_flags=flags, backing_id=client.backing)

    def _open_device(self, node: Node, thread: int) -> tuple[MountedClient, DeviceFile]:
        pid = thread_group(thread)
        with self._lock:
            client = self._clients.get(pid)
        if client is not None and client.identity != identity(pid):
            # execve, as the end of the memory that the process had, ends it for the card.
            self._end_client(client)
        with self._lock:
            if self._closed:
                raise KernelError(errno.ENODEV, "the server ends")
            owners = {
                known.client.pid for known in list(self._open.values()) if known.client and known.node == node
            }
            if owners - {pid}:
                raise KernelError(errno.EACCES, "it is another process' open file, reached through /proc")
            client = self._clients.get(pid) or self._new_client(pid)
        return client, client.open(node.path, node.id)

    def _new_client(self, pid: int) -> MountedClient:
        if is_32_bit(pid):
            raise KernelError(errno.EPERM, "KFD does not serve 32-bit processes")
        try:
            client = MountedClient(self.machine, pid, self.connection, self._tell)
        except OSError as error:
            raise KernelError(error.errno or errno.EIO, f"process {pid}: {error}") from error
        self._clients[pid] = client
        self._account.clients += 1
        self._tell(f"process {pid} ({client.client.process.task_name}) uses the card")
        os.eventfd_write(self._wake, 1)
        return client

    def _find_open(self, handle: int) -> _Open:
        known = self._open.get(handle)
        if known is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return known

    def _release(self, request: Request) -> bytes:
        known = self._open.pop(RELEASE_IN.read(request.body, "fh"), None)
        if known is not None and known.client is not None and known.file is not None:
            known.client.close(known.file)
        return b""

    def _read(self, request: Request) -> bytes:
        known = self._find_open(READ_IN.read(request.body, "fh"))
        offset, size = READ_IN.read(request.body, "offset"), READ_IN.read(request.body, "size")
        if known.file is not None:
            raise OSError(errno.EINVAL, "a device that cannot be read")
        if offset == 0:
            known.content = self._of_caller(request, lambda sysfs: sysfs.read(known.node.path))
        return known.content[offset : offset + size]

    def _write(self, request: Request) -> bytearray:
        known = self._find_open(READ_IN.read(request.body, "fh"))
        if known.file is not None:
            raise OSError(errno.EINVAL, "a device that cannot be written")
        data = request.body[READ_IN.size :]
        self._of_caller(request, lambda sysfs: sysfs.write(known.node.path, data))
        return WRITE_OUT.pack(size=len(data))

    def _of_caller(self, request: Request, do: Callable[[Sysfs], _T]) -> _T:
        """Do something with sysfs as the process that asks: debug files give each the findings of its own."""
        self.machine.service_interrupts()
        try:
            client = self._clients.get(thread_group(request.thread))
            return do(client.client.sysfs if client is not None else self._sysfs)
        except KernelError as error:
            raise OSError(error.errno, error.strerror) from error

    def _ioctl(self, request: Request) -> bytearray:
        known = self._find_open(IOCTL_IN.read(request.body, "fh"))
        if known.client is None or known.file is None:
            raise OSError(errno.ENOTTY, os.strerror(errno.ENOTTY))
        if IOCTL_IN.read(request.body, "flags") & (IoctlFlag.COMPAT | IoctlFlag.BITS_32):
            raise OSError(errno.EPERM, "a 32-bit process")
        if not known.client.speaks(request.thread):
            raise OSError(errno.EBADF, "a process that did not open the file")
        request_number, before = IOCTL_IN.read(request.body, "cmd"), request.body[IOCTL_IN.size :]
        result, argument = known.client.ioctl(
            known.file, request_number, IOCTL_IN.read(request.body, "arg"), before, request
        )
        error = -result if result < 0 else 0
        self._account.note_ioctl(
            known.client.pid,
            known.file.path,
            request_number,
            before,
            argument,
            errno.EINTR if error == ERESTARTSYS else error,
        )
        # The argument goes back on failure, too: WAIT_EVENTS leaves the time that remains in it.
        room = IOCTL_IN.read(request.body, "out_size")
        return IOCTL_OUT.pack(result=result) + argument[:room]

    # --- the ends of clients ----------------------------------------------------------------------------

    def _watch(self) -> None:
        """End clients that have died."""
        while True:
            with self._lock:
                waiting = {client.pidfd: client for client in self._clients.values()}
                if self._closed:
                    return
            poller = select.poll()
            poller.register(self._wake, select.POLLIN)
            for pidfd in waiting:
                poller.register(pidfd, select.POLLIN)
            for fd, event in poller.poll():
                if fd == self._wake:
                    os.eventfd_read(self._wake)
                elif event & select.POLLIN:
                    self._end_client(waiting[fd])

    def _end_client(self, client: MountedClient) -> None:
        """Give back what a client has; others are served meanwhile."""
        client.end()
        with self._lock:
            if self._clients.get(client.pid) is client:
                del self._clients[client.pid]
        self._tell(f"process {client.pid} has ended")

    @property
    def closed(self) -> bool:
        """Whether :meth:`close` was called."""
        return self._closed

    def close(self) -> None:
        """End all clients and the connection. Idempotent; whoever has a file open gets ``ENOTCONN``."""
        with self._lock:
            first, self._closed = not self._closed, True
        if not first:
            return
        os.eventfd_write(self._wake, 1)
        self._watcher.join()
        self.connection.close()
        with self._lock:
            left = list(self._clients.values())
        for client in left:
            self._end_client(client)
        self._open.clear()
        os.close(self._wake)
