"""Memory of a card shared with other processes: dmabufs, handed over by a socket of the process that has it.

A handle names the socket and the memory; whoever opens it asks there for the dmabuf. KFD's own calls for such
handles are in AMD's driver package only, not in Linux.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import secrets
import socket
import struct
import threading
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from ..buffer import Buffer
from ..forked import ModuleLock
from .context import Allocation, process
from .enums import hipError_t
from .errors import HipError, hip_call
from .pointers import DeviceArray, target_of
from .queueing import idle_streams
from .structures import hipIpcMemHandle_st
from .surface import CONSTANTS

__all__ = ["hipIpcCloseMemHandle", "hipIpcGetMemHandle", "hipIpcOpenMemHandle"]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_MAGIC: Final = b"bwipc\0\0\1"
_HANDLE: Final = struct.Struct("<8sIIQ16sQQ8x")  # magic, process, card, socket, memory, offset, size
_TOKEN: Final = 16
_CREDENTIALS: Final = struct.Struct("3i")
_ANSWER_SECONDS: Final = 10.0
_BYTE: Final = np.dtype(np.uint8)


@dataclass(frozen=True, slots=True)
class _Handle:
    process: int
    card: int
    socket: int
    memory: bytes
    offset: int
    size: int

    def pack(self) -> bytes:
        return _HANDLE.pack(_MAGIC, self.process, self.card, self.socket, self.memory, self.offset, self.size)

    @classmethod
    def unpack(cls, data: bytes) -> _Handle:
        magic, *rest = _HANDLE.unpack(data)
        if magic != _MAGIC:
            raise HipError(_INVALID, "the handle was not made by hipIpcGetMemHandle")
        return cls(*rest)

    @property
    def address(self) -> str:
        return _address(self.process, self.socket)


def _address(number: int, token: int) -> str:
    # An abstract address: no file is left behind, and it goes with the process.
    return f"\0barewave-hip-{number}-{token:016x}"


class _Exporter:
    """Hands dmabufs of this process out, to processes of the same user."""

    def __init__(self) -> None:
        self.token = secrets.randbits(64)
        self._exported: dict[bytes, int] = {}
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET | socket.SOCK_CLOEXEC)
        self._listener.bind(_address(os.getpid(), self.token))
        self._listener.listen(16)
        threading.Thread(target=self._serve, name="barewave.hip handles", daemon=True).start()
        atexit.register(self.close)

    def add(self, descriptor: int) -> bytes:
        """Hand a dmabuf out to whoever knows the token that is returned."""
        token = secrets.token_bytes(_TOKEN)
        self._exported[token] = descriptor
        return token

    def remove(self, token: bytes) -> int | None:
        """Stop handing a dmabuf out, and return its descriptor."""
        return self._exported.pop(token, None)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # closed: the process ends
                return
            with connection:
                try:
                    self._answer(connection)
                except (OSError, ValueError, struct.error):
                    continue  # who asked is gone, or asked nonsense

    def _answer(self, connection: socket.socket) -> None:
        connection.settimeout(_ANSWER_SECONDS)
        peer = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        user = _CREDENTIALS.unpack(peer)[1]
        descriptor = self._exported.get(connection.recv(_TOKEN))
        if user == os.geteuid() and descriptor is not None:
            socket.send_fds(connection, [b"+"], [descriptor])
        else:
            connection.send(b"-")

    def close(self) -> None:
        """End the thread."""
        # Without shutdown a thread that waits in accept would go on waiting.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


_lock: Final = ModuleLock()
_exporters: Final[dict[int, _Exporter]] = {}
_tokens: Final[dict[int, tuple[Allocation, bytes]]] = {}


def _exporter() -> _Exporter:
    with _lock:  # one for each process: a forked child has none of its parent's threads
        found = _exporters.get(os.getpid())
        if found is None:
            found = _exporters[os.getpid()] = _Exporter()
        return found


def _export(allocation: Allocation) -> bytes:
    known = _tokens.get(allocation.base)
    if known is not None and known[0] is allocation:
        return known[1]
    exporter = _exporter()
    descriptor = allocation.buffer.memory.export_dmabuf()
    token = exporter.add(descriptor)
    _tokens[allocation.base] = allocation, token
    host = allocation.card.device.gpu.kfd.host

    def withdraw() -> None:
        _tokens.pop(allocation.base, None)
        if exporter.remove(token) is not None:
            host.close(descriptor)

    allocation.withdraw = withdraw
    return token


@hip_call
def hipIpcGetMemHandle(devPtr: object) -> hipIpcMemHandle_st:
    """Return a handle by which another process of the same user opens memory of ``hipMalloc``.

    The memory has to stay allocated, and this process alive, until the other one has opened it; what it has
    opened then stays.
    """
    address = target_of(devPtr).address
    found = process.find(address)
    if found is None or found.kind != "device":
        raise HipError(_INVALID, f"{address:#x} is not in memory of hipMalloc")
    if found.card.device.emulated:
        raise HipError(
            hipError_t.hipErrorNotSupported,
            "an emulated card belongs to its process; run both processes under `barewave emulate`",
        )
    with process.lock:
        token = _export(found)
    made = _Handle(
        os.getpid(), found.card.ordinal, _exporter().token, token, address - found.base, found.size
    )
    return hipIpcMemHandle_st(reserved=made.pack())


def _receive(handle: _Handle) -> int:
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET | socket.SOCK_CLOEXEC) as connection:
        connection.settimeout(_ANSWER_SECONDS)
        try:
            connection.connect(handle.address)
            connection.send(handle.memory)
            _, descriptors, _, _ = socket.recv_fds(connection, 1, 1)
        except OSError as error:
            raise HipError(
                hipError_t.hipErrorInvalidHandle,
                f"process {handle.process}, which has the memory, does not answer: {error.strerror or error}",
            ) from error
    if not descriptors:
        raise HipError(
            hipError_t.hipErrorInvalidHandle, f"process {handle.process} has freed the memory, or refuses"
        )
    return descriptors[0]


@hip_call
def hipIpcOpenMemHandle(handle: object, flags: int) -> DeviceArray:
    """Open another process's memory on the current card; ``flags`` must be hipIpcMemLazyEnablePeerAccess.

    It stays until :func:`hipIpcCloseMemHandle`, also when the other process frees it.
    """
    if flags != CONSTANTS["hipIpcMemLazyEnablePeerAccess"]:
        raise HipError(_INVALID, f"flags {flags}: hipIpcMemLazyEnablePeerAccess is the only value")
    if not isinstance(handle, hipIpcMemHandle_st):
        raise TypeError("handle is a hipIpcMemHandle_t")
    known = _Handle.unpack(handle.reserved)
    if known.process == os.getpid():
        raise HipError(hipError_t.hipErrorInvalidContext, "the handle is of this process itself")
    card = process.card()
    gpu: Any = card.device.gpu
    descriptor = _receive(known)
    try:
        memory = gpu.import_dmabuf(descriptor, name=f"memory of process {known.process}", host_visible=True)
    finally:
        gpu.kfd.host.close(descriptor)
    if known.offset >= known.size or known.size > memory.size:
        memory.close()
        raise HipError(_INVALID, "the handle's size is not that of the memory")
    name = memory.name
    buffer = Buffer.over(card.device, memory, memory.address, (known.size,), _BYTE, name, None)
    process.adopt(Allocation(card, buffer, memory.address, known.size, "opened"))
    array = DeviceArray(memory.address + known.offset)
    array.known_bytes = known.size - known.offset
    return array.configure(shape=(array.known_bytes,), _force=True)


@hip_call
def hipIpcCloseMemHandle(devPtr: object) -> None:
    """Let go of another process's memory, when the card has no work left."""
    address = target_of(devPtr).address
    found = process.find(address)
    if found is None or found.kind != "opened":
        raise HipError(_INVALID, f"{address:#x} is not in memory of hipIpcOpenMemHandle")
    if found.card.device.error is None:
        idle_streams(found.card)
    process.forget(found)
    found.buffer.close()
