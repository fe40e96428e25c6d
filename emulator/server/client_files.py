"""The device's files as a client of another process sees them: sockets, contents, and a tree of folders.

A device file is one end of a socket pair. The other end is the server's: it hears when the last copy of the
client's is closed, wherever it was passed. A byte lies in it, so that poll() finds it readable and writable,
as it finds devices whose driver has no poll.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
from dataclasses import dataclass
from pathlib import Path

from ..card import Machine
from ..client import Client, device_nodes
from ..device_file import DeviceFile
from ..sysfs import Sysfs

__all__ = ["ServedFile", "Tree", "content_descriptor", "serve"]


@dataclass(slots=True, eq=False)
class ServedFile:
    """A device file, or a debug file for writing, that a client has open.

    Attributes
    ----------
    client : Client
        Who opened it.
    path : str
        What was opened.
    file : DeviceFile or None
        The device file; None for a debug file.
    ours : socket.socket
        The server's end.
    inode : int
        Inode of the client's end.
    """

    client: Client
    path: str
    file: DeviceFile | None
    ours: socket.socket
    inode: int


def serve(client: Client, path: str, file: DeviceFile | None) -> tuple[ServedFile, int]:
    """Make the descriptor that a client gets for a file; returns it as well, to be sent and closed."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    ours.setblocking(False)
    ours.send(b"\0")
    descriptor = theirs.detach()
    inode = os.fstat(descriptor).st_ino
    if file is not None:
        client.process.files[inode] = file
    return ServedFile(client, path, file, ours, inode), descriptor


def content_descriptor(content: bytes) -> int:
    """A file with these contents that can be read only."""
    fd = os.memfd_create("barewave-file", os.MFD_CLOEXEC)
    try:
        os.write(fd, content)
        os.fchmod(fd, 0o444)
        return os.open(f"/proc/self/fd/{fd}", os.O_RDONLY | os.O_CLOEXEC)
    finally:
        os.close(fd)


class Tree:
    """Folders and files in a private folder that stand for the device's paths: for listing and stat.

    Contents are read through the server; what is here is only looked at.

    Parameters
    ----------
    machine : Machine
        What they are of.
    root : pathlib.Path
        Where; made here.
    """

    def __init__(self, machine: Machine, root: Path) -> None:
        self._machine = machine
        self._root = root
        self._lost: set[int] | None = None
        root.mkdir(mode=0o700)
        self.sync()

    def sync(self) -> None:
        """Make the tree what the machine is now: cards may have disappeared."""
        lost = set(self._machine.injector.lost)
        if lost == self._lost:
            return
        self._lost = lost
        for name in ("dev", "sys"):
            with contextlib.suppress(FileNotFoundError):
                shutil.rmtree(self._root / name)
        for path, content in Sysfs(self._machine, 0).contents().items():
            self._write(path, content)
        (self._root / "dev" / "dri").mkdir(parents=True)
        for path in device_nodes(self._machine):
            self._write(path, b"")
            (self._root / path[1:]).chmod(0o666)
        for path, target in Sysfs(self._machine, 0).links().items():
            link = self._root / path[1:]
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(target)

    def _write(self, path: str, content: bytes) -> None:
        file = self._root / path[1:]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        file.chmod(0o444)
