"""The device server: a machine with emulated cards for other programs, behind a Unix socket."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import socket
import struct
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Final

from ..card import Machine, default_profile
from ..client import Client
from ..process import Process
from .client_files import ServedFile, Tree
from .protocol import ENVIRONMENT, PROTOCOL, REPLY, REQUEST, Kind
from .remote_memory import RemoteDescriptors, RemoteMemory
from .served_machine import ServedMachine
from .session import Session

__all__ = ["ClientProcess", "DeviceServer", "open_server"]

_CREDENTIALS: Final = struct.Struct("3i")
_HELLO_TIMEOUT: Final = 5.0
_LONGEST_BASE: Final = 60
_MOST_CLIENTS: Final = 4096
_WAIT: Final = 5.0


def _has_died(pidfd: int) -> bool:
    """Whether a process has died."""
    poller = select.poll()
    poller.register(pidfd, select.POLLIN)
    return bool(poller.poll(0))


def _is_closed(connection: socket.socket) -> bool:
    """Whether nobody has the other end of a socket any more."""
    poller = select.poll()
    poller.register(connection, 0)  # hang-ups are always told, and what a client writes is no matter
    return bool(poller.poll(0))


def _base() -> str:
    """Where the folder goes: a socket's path is short, and the dynamic linker takes no blanks and colons."""
    folder = tempfile.gettempdir()
    return "/tmp" if len(folder) > _LONGEST_BASE or set(folder) & {" ", ":", "\t", "\n"} else folder


@dataclass(slots=True, eq=False)
class ClientProcess:
    """One address space of another process, from its first connection to its last.

    Attributes
    ----------
    pid, token : int
        Process id, and what the library drew when it was loaded: exec makes another client of the same pid.
    memory : RemoteMemory
        Its memory.
    client : Client
        What the kernel knows of it.
    connections : set of socket.socket
        Its open connections.
    pidfd : int
        Becomes readable when it dies.
    """

    pid: int
    token: int
    memory: RemoteMemory
    client: Client
    pidfd: int
    connections: set[socket.socket] = field(default_factory=lambda: set[socket.socket]())


class DeviceServer(ServedMachine):
    """Serves a machine to programs that run with the library of :func:`build_library` preloaded.

    Parameters
    ----------
    machine, record, narrate
        As of :class:`ServedMachine`.

    Attributes
    ----------
    folder : pathlib.Path
        Private folder with the socket and the tree of files.
    """

    def __init__(
        self, machine: Machine, record: IO[str] | None = None, narrate: Callable[[str], None] | None = None
    ) -> None:
        super().__init__(machine, record, narrate)
        self.folder = Path(tempfile.mkdtemp(prefix="barewave-", dir=_base()))
        self._lock = threading.RLock()
        self._clients: dict[tuple[int, int], ClientProcess] = {}
        self._files: dict[int, ServedFile] = {}
        self._threads: set[threading.Thread] = set()
        self._closing = False
        self._tree = Tree(machine, self.folder / "tree")
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._listener.bind(str(self.folder / "socket"))
        self._listener.listen(64)
        self._wake = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._poller = select.epoll()
        self._poller.register(self._listener, select.EPOLLIN)
        self._poller.register(self._wake, select.EPOLLIN)
        self._watcher = threading.Thread(target=self._watch, name="barewave-server", daemon=True)
        self._watcher.start()

    def environment(self, library: Path) -> dict[str, str]:
        """Environment variables for a program that is to use the server through the preloaded library."""
        link = self.folder / "preload.so"  # LD_PRELOAD takes no blanks and colons, and a cache may have them
        if not link.is_symlink():
            link.symlink_to(library)
        others = os.environ.get("LD_PRELOAD", "")
        preload = f"{link}:{others}" if others else str(link)
        return {**os.environ, "LD_PRELOAD": preload, ENVIRONMENT: str(self.folder)}

    @property
    def clients(self) -> list[ClientProcess]:
        """Who is connected."""
        with self._lock:
            return list(self._clients.values())

    def idle(self) -> bool:
        """Whether no client is left, and with it no file and no thread."""
        with self._lock:
            return not self._clients and not self._files and not self._threads

    # --- connections ------------------------------------------------------------------------------------

    def _watch(self) -> None:
        """Take connections; hear of processes that die and of files that are closed."""
        while True:
            for descriptor, _ in self._poller.poll():
                if descriptor == self._wake:
                    return
                if descriptor == self._listener.fileno():
                    self._accept()
                    continue
                self._look_at(descriptor)

    def _look_at(self, descriptor: int) -> None:
        """Find out whose descriptor it is that something was heard of, and whether that is still so.

        Another thread may have closed it meanwhile, and its number be another client's: so it is asked again.
        """
        with self._lock:
            owners = [owner for owner in self._clients.values() if owner.pidfd == descriptor]
            files = [served for served in self._files.values() if served.ours.fileno() == descriptor]
            for owner in owners:
                if _has_died(descriptor):
                    self._forget(descriptor)
                    self._disconnect(owner)
            for served in files:
                if _is_closed(served.ours):
                    self._release(served)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            connection, _ = self._listener.accept()
            thread = threading.Thread(
                target=self._serve, args=(connection,), name="barewave-client", daemon=True
            )
            with self._lock:
                self._threads.add(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        owner: ClientProcess | None = None
        try:
            owner = self._greet(connection)
            if owner is not None:
                Session(self, connection, owner).run()
        except OSError as error:
            self.narrate(f"a connection failed: {error}")
        finally:
            last = False
            with self._lock:
                if owner is not None:
                    owner.connections.discard(connection)
                    key = owner.pid, owner.token
                    last = not owner.connections and self._clients.pop(key, None) is owner
            connection.close()
            if owner is not None and last:
                self._end(owner)
            with self._lock:
                self._threads.discard(threading.current_thread())

    def _greet(self, connection: socket.socket) -> ClientProcess | None:
        """Find out who connects: the kernel says the process, the library the address space."""
        connection.settimeout(_HELLO_TIMEOUT)
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        pid, uid, _ = _CREDENTIALS.unpack(credentials)
        hello = connection.recv(REQUEST.size)
        if len(hello) < REQUEST.size or uid not in (os.geteuid(), 0):
            return None
        members = REQUEST.unpack(hello)
        if members["kind"] != Kind.HELLO or members["b"] != PROTOCOL:
            return None
        connection.settimeout(None)
        key = pid, members["a"]
        with self._lock:
            owner = self._clients.get(key)
            if owner is None:
                if self._closing or len(self._clients) >= _MOST_CLIENTS:
                    return None
                memory = RemoteMemory(pid)
                process = Process(self.machine, memory, RemoteDescriptors(pid))
                owner = ClientProcess(pid, key[1], memory, Client(self.machine, process), os.pidfd_open(pid))
                self._clients[key] = owner
                self.account.clients += 1
                self._poller.register(owner.pidfd, select.EPOLLIN)
                self.narrate(f"process {pid} ({process.task_name}) has connected")
            owner.connections.add(connection)
        connection.send(bytes(REPLY.pack()))
        return owner

    def _disconnect(self, owner: ClientProcess) -> None:
        with self._lock:
            for connection in owner.connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def _forget(self, descriptor: int) -> None:
        with contextlib.suppress(OSError):
            self._poller.unregister(descriptor)

    def _end(self, owner: ClientProcess) -> None:
        """Give everything back that a client had."""
        kept = list(owner.client.process.smi_clients)  # the server's copies: the client had its own
        owner.client.end()
        for descriptor in kept:
            os.close(descriptor)
        with self._lock:
            for served in [served for served in self._files.values() if served.client is owner.client]:
                self._release(served)
        self._forget(owner.pidfd)
        os.close(owner.pidfd)
        owner.memory.close()
        self.narrate(f"process {owner.pid} has ended")

    # --- files ------------------------------------------------------------------------------------------

    def add_file(self, served: ServedFile) -> None:
        """Enter a file that a client gets."""
        with self._lock:
            self._files[served.inode] = served
            self._poller.register(served.ours, 0)  # hang-ups are always told

    def find_file(self, inode: int) -> ServedFile | None:
        """The file that a client's descriptor with this inode stands for, if it is one."""
        return self._files.get(inode)

    def reap_files(self, client: Client) -> None:
        """Take note of all files of a client that it has closed."""
        with self._lock:
            for served in [served for served in self._files.values() if served.client is client]:
                if _is_closed(served.ours):
                    self._release(served)

    def _release(self, served: ServedFile) -> None:
        with self._lock:
            if self._files.pop(served.inode, None) is None:
                return
            self._forget(served.ours.fileno())
            served.ours.close()
        if served.file is not None:
            with contextlib.suppress(OSError):  # the process has ended, and its files with it
                served.client.close(served.file)

    def sync(self) -> None:
        """Have the tree show what the machine is now."""
        with self._lock:
            self._tree.sync()

    # --- what happened ----------------------------------------------------------------------------------

    def note_ioctl(
        self,
        owner: ClientProcess,
        path: str,
        request: int,
        before: bytes,
        after: bytes | bytearray,
        error: int,
    ) -> None:
        """Count an ioctl, and record it if that was asked for."""
        self.account.note_ioctl(owner.pid, path, request, before, after, error)

    def close(self) -> None:
        """End all clients, and give back the machine. Idempotent."""
        with self._lock:
            if self._closing:
                return
            self._closing = True
            for owner in self._clients.values():
                self._disconnect(owner)
        os.eventfd_write(self._wake, 1)
        self._watcher.join(_WAIT)
        self.settle()
        self._listener.close()
        self._poller.close()
        os.close(self._wake)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.machine.release()


def open_server(
    cards: int = 1,
    *,
    checked: bool = False,
    record: IO[str] | None = None,
    narrate: Callable[[str], None] | None = None,
) -> DeviceServer:
    """Make a server with a machine of its own; the kind of card is what the environment says.

    Parameters
    ----------
    cards : int
        How many, 1 to 16.
    checked : bool
        Whether the engine looks for what silicon punishes.
    record, narrate
        As of :class:`DeviceServer`.
    """
    profile = default_profile()
    machine = Machine.shared(replace(profile, checked=True) if checked else profile, cards)
    try:
        return DeviceServer(machine, record, narrate)
    finally:
        machine.release()
