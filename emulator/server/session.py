"""One connection of a client: requests in, replies out, one after the other."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ...kfd.ioctl import IOCTLS, SVM, MemoryFlag, SVMOp
from ..arguments import Call
from ..client import KFD
from ..client_memory import PAGE
from ..device_file import DeviceFile
from ..kernel_error import KernelError
from ..kfd_device import MmapTarget, request_size
from .client_files import content_descriptor, serve
from .protocol import LARGEST, MOST_RANGES, RANGE, REPLY, REQUEST, Kind, Opened, Outcome
from .remote_memory import PromotedRange

if TYPE_CHECKING:
    from .server import ClientProcess, DeviceServer

__all__ = ["Session"]

_REQUEST: Final = struct.Struct("<" + "".join(field.format[1:] for field in REQUEST))
_REPLY: Final = struct.Struct("<" + "".join(field.format[1:] for field in REPLY))
_RANGE: Final = struct.Struct("<" + "".join(field.format[1:] for field in RANGE))
_ALLOC: Final = IOCTLS["ALLOC_MEMORY_OF_GPU"]
_SVM: Final = IOCTLS["SVM"]
_NO_USERPTR: Final = MemoryFlag.VRAM | MemoryFlag.GTT
_MOST_ROUNDS: Final = 100_000


class _Gone(Exception):
    """The client has gone in the middle of a call."""


class Session:
    """A connection; each is served by a thread of its own, so that a call that sleeps holds up no other.

    Parameters
    ----------
    server : DeviceServer
        What it is a connection to.
    connection : socket.socket
        The connection.
    owner : ClientProcess
        Who is on the other side.
    """

    def __init__(self, server: DeviceServer, connection: socket.socket, owner: ClientProcess) -> None:
        self._server = server
        self._connection = connection
        self._owner = owner
        self._client = owner.client

    def run(self) -> None:
        """Serve until the client goes."""
        handlers: dict[int, Callable[[int, int, int, int, bytes], None]] = {
            Kind.OPEN: self._open,
            Kind.IOCTL: self._ioctl,
            Kind.MAP: self._map,
            Kind.UNMAP: self._unmap,
            Kind.CLOSED: self._closed,
            Kind.WRITE: self._write,
        }
        with contextlib.suppress(_Gone, OSError):
            while True:
                kind, fd, a, b, c, payload = self._receive()
                handler = handlers.get(kind)
                if handler is None:
                    if kind == Kind.INTERRUPT:
                        continue  # the call that it was for has ended
                    return
                try:
                    handler(fd, a, b, c, payload)
                except KernelError as error:
                    self._reply(error=error.errno or errno.EIO)
                except (OSError, ValueError, struct.error) as error:
                    if isinstance(error, BrokenPipeError | ConnectionError):
                        return
                    self._server.narrate(f"process {self._owner.pid}: {error}")
                    self._reply(error=errno.EIO)

    def _receive(self) -> tuple[int, int, int, int, int, bytes]:
        data = self._connection.recv(LARGEST)
        if len(data) < REQUEST.size:
            raise _Gone
        kind, fd, a, b, c = _REQUEST.unpack_from(data)
        return kind, fd, a, b, c, data[REQUEST.size :]

    def _reply(
        self,
        value: int = 0,
        *,
        error: int = 0,
        outcome: Outcome = Outcome.DONE,
        descriptors: list[int] | None = None,
        places: tuple[int, ...] = (),
        ranges: int = 0,
        data: bytes = b"",
    ) -> None:
        given = descriptors or []
        first, second = (*places, 0, 0)[:2]
        head = _REPLY.pack(outcome, error, value & (1 << 64) - 1, ranges, len(given), first, second)
        if given:
            socket.send_fds(self._connection, [head + data], given)
        else:
            self._connection.send(head + data)

    # --- files ------------------------------------------------------------------------------------------

    def _open(self, fd: int, flags: int, b: int, c: int, payload: bytes) -> None:
        path = os.path.normpath(os.fsdecode(payload))
        writes = flags & os.O_ACCMODE != os.O_RDONLY
        if path.startswith("/dev/"):
            if path == "/dev/dri":
                self._reply(Opened.NATIVE)
                return
            if flags & os.O_DIRECTORY:
                raise KernelError(errno.ENOTDIR, f"{path} is a device")
            file = self._client.open(path)
            opened = Opened.KFD if path == KFD else Opened.RENDER
            minor = 0 if file.card is None else file.card.profile.render_minor
            self._give(opened | minor << 8, path, file)
            return
        if writes and path.startswith("/sys/kernel/debug/"):
            self._client.write_file(path, b"")  # says whether it is there
            self._give(Opened.COMMANDS, path, None)
            return
        try:
            content = self._client.read_file(path)
        except KernelError as error:
            if error.errno != errno.EISDIR or writes:
                raise
            self._reply(Opened.NATIVE)
            return
        if writes:
            raise KernelError(errno.EACCES, f"{path} is read-only")
        if flags & os.O_DIRECTORY:
            raise KernelError(errno.ENOTDIR, f"{path} is no folder")
        given = content_descriptor(content)
        try:
            self._reply(Opened.CONTENT, descriptors=[given])
        finally:
            os.close(given)

    def _give(self, opened: int, path: str, file: DeviceFile | None) -> None:
        served, descriptor = serve(self._client, path, file)
        self._server.add_file(served)
        try:
            self._reply(opened, descriptors=[descriptor])
        finally:
            os.close(descriptor)

    def _closed(self, fd: int, a: int, b: int, c: int, payload: bytes) -> None:
        self._server.reap_files(self._client)
        self._reply()

    def _write(self, fd: int, a: int, b: int, c: int, payload: bytes) -> None:
        served = self._server.find_file(self._client.descriptors.key(fd))
        if served is None or served.file is not None:
            self._reply(outcome=Outcome.FOREIGN)
            return
        self._client.write_file(served.path, payload)
        self._server.sync()
        self._reply(len(payload))

    # --- ioctl ------------------------------------------------------------------------------------------

    def _ioctl(self, fd: int, request: int, address: int, c: int, payload: bytes) -> None:
        served = self._server.find_file(self._client.descriptors.key(fd))
        if served is None or served.file is None:
            self._reply(outcome=Outcome.FOREIGN)
            return
        size = request_size(request)
        memory = self._owner.memory
        argument = bytearray(memory.read(address, size))
        before = bytes(argument)
        call = Call(interruption=self._connection.fileno())
        result, failure = 0, 0
        try:
            if served.file.card is None:
                self._promote(request, argument)
            try:
                result = self._client.ioctl(served.file, request, argument, call)
            finally:
                if bytes(argument) != before:
                    memory.write(address, argument)
        except KernelError as error:
            failure = error.errno or errno.EIO
        self._server.note_ioctl(self._owner, served.path, request, before, argument, failure)
        descriptors = [number for _, number in call.given]
        try:
            self._reply(
                result & 0xFFFFFFFF,
                error=failure,
                descriptors=descriptors,
                places=tuple(place for place, _ in call.given),
            )
        finally:
            for number in descriptors:
                if number not in self._client.process.smi_clients:
                    os.close(number)

    def _promote(self, request: int, argument: bytearray) -> None:
        """Have client memory that an ioctl wants the card to use become shared with the engine."""
        number = request & 0xFF
        ranges: list[PromotedRange] = []
        if number == _ALLOC.nr and len(argument) >= _ALLOC.structure.size:
            values = _ALLOC.structure.unpack(argument)
            flags = MemoryFlag(values["flags"])
            if flags & MemoryFlag.USERPTR and not flags & _NO_USERPTR and values["mmap_offset"] % PAGE == 0:
                size = -(-values["size"] // PAGE) * PAGE
                ranges = self._owner.memory.to_promote(values["mmap_offset"], size)
        elif number == _SVM.nr and len(argument) >= SVM.size:
            values = SVM.unpack(argument)
            start, size = values["start_addr"], values["size"]
            if values["op"] == SVMOp.SET_ATTR and start % PAGE == 0 and size % PAGE == 0 and size:
                ranges = self._owner.memory.to_promote(start, size)
        for at in range(0, min(len(ranges), MOST_RANGES * _MOST_ROUNDS), MOST_RANGES):
            some = ranges[at : at + MOST_RANGES]
            data = b"".join(
                _RANGE.pack(start, length, protection, copy) for start, length, protection, copy in some
            )
            self._reply(
                outcome=Outcome.PROMOTE, ranges=len(some), data=data, descriptors=[self._owner.memory.fd]
            )
            kind, _, failed, _, _, _ = self._receive()
            while kind == Kind.INTERRUPT:
                kind, _, failed, _, _, _ = self._receive()
            if kind != Kind.PROMOTED:
                raise _Gone
            if failed:
                return  # the ioctl finds what is missing

    # --- memory -----------------------------------------------------------------------------------------

    def _map(self, fd: int, address: int, length: int, offset: int, payload: bytes) -> None:
        whole = -(-length // PAGE) * PAGE
        self._client.unmap(address, address + whole)
        with self._client.lock:
            served = self._server.find_file(self._client.descriptors.key(fd))
            target: MmapTarget
            if served is not None and served.file is not None:
                if served.file.owner != self._owner.pid:
                    raise KernelError(errno.EBADF, "a forked child cannot use its parent's descriptors")
                target = self._client.map(served.file, offset, whole)
            elif served is None and self._client.is_dmabuf(fd):
                target = self._client.map_dmabuf(fd, offset, whole)
            else:
                self._reply(outcome=Outcome.FOREIGN)
                return
            self._client.add_mapping(address, length, target)
        self._reply(target.offset, descriptors=[self._client.machine.heap.fd])

    def _unmap(self, fd: int, start: int, end: int, c: int, payload: bytes) -> None:
        self._client.unmap(start, end)
        self._owner.memory.forget(start, end)
        self._reply()

