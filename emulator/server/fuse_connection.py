"""One connection to the kernel's FUSE: requests are read, handled by threads, and answered.

The reader is always one thread out of several: who has read a request lets the next thread read and handles
it. So a request that sleeps holds up no other, and one that does not sleep is answered by the thread that
read it.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import select
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from .fuse_protocol import (
    BACKING_CLOSE,
    BACKING_MAP,
    BACKING_OPEN,
    IN_HEADER,
    INIT_IN,
    INIT_OUT,
    INTERRUPT_IN,
    MINOR_WITH_PASSTHROUGH,
    NO_REPLY,
    OUT_HEADER,
    PROTOCOL,
    InitFlag,
    Opcode,
)

__all__ = ["Connection", "FuseUnavailable", "Handler", "Request"]

_LARGEST_WRITE: Final = 128 << 10
_BUFFER: Final = _LARGEST_WRITE + 4096
_STACK_DEPTH: Final = 1
"""Backing files are memfds, which stack on nothing. The overlay over sysfs is one more; two is the most."""

_HEADER: Final = struct.Struct("<IIQQIIIHH")
_ANSWER: Final = struct.Struct("<IiQ")
assert _HEADER.size == IN_HEADER.size
assert _ANSWER.size == OUT_HEADER.size


class FuseUnavailable(Exception):
    """The kernel's FUSE lacks what the server needs."""


@dataclass(slots=True, eq=False)
class Request:
    """A request of the kernel.

    Attributes
    ----------
    opcode : int
        What it asks for.
    unique : int
        Its number.
    node : int
        The file that it is about.
    thread : int
        Thread id of the caller in the server's pid namespace; 0 for one that is not visible there.
    body : bytes
        What follows the header.
    """

    opcode: int
    unique: int
    node: int
    thread: int
    body: bytes
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _interrupted: bool = False
    _on_interrupt: Callable[[], None] | None = None

    @property
    def interrupted(self) -> bool:
        """Whether the caller has got a signal, or is being killed."""
        return self._interrupted

    def interrupt(self) -> None:
        """The caller has got a signal."""
        with self._lock:
            self._interrupted = True
            if self._on_interrupt is not None:
                self._on_interrupt()

    def when_interrupted(self, call: Callable[[], None] | None) -> None:
        """Have a function called when the caller gets a signal; at once if it has got one already.

        With None, none is called any more once this returns.
        """
        with self._lock:
            self._on_interrupt = call
            if self._interrupted and call is not None:
                call()


Handler = Callable[[Request], bytes | bytearray]
"""Answers a request with the answer's body, or raises :class:`OSError` with an errno."""


class Connection:
    """A connection to the kernel by an open ``/dev/fuse``.

    Parameters
    ----------
    handlers : dict of Handler
        Who answers what; everything else is ``ENOSYS``, which the kernel takes as "never ask again".
    on_error : callable
        Told of an exception in a handler that is no :class:`OSError`; the caller gets ``EIO``.

    Attributes
    ----------
    fd : int
        ``/dev/fuse``, for mount(2).
    """

    def __init__(self, handlers: dict[int, Handler], on_error: Callable[[BaseException], None]) -> None:
        self.fd = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK)
        self._stop = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._handlers = handlers
        self._on_error = on_error
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._idle = 0
        self._running: dict[int, Request] = {}
        self._threads: set[threading.Thread] = set()
        self._closed = False
        self.ready = threading.Event()
        self.failure = ""

    # --- threads ----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to answer; the file system may be mounted before or after."""
        self._add_thread()

    def _add_thread(self) -> None:
        with self._state:
            if self._closed:
                return
            thread = threading.Thread(target=self._serve, name="barewave-fuse", daemon=True)
            self._threads.add(thread)
            self._idle += 1
            thread.start()

    def _serve(self) -> None:
        buffer = bytearray(_BUFFER)
        while True:
            with self._turn:
                request = self._next(buffer)
                if request is None:
                    break
                with self._state:
                    self._idle -= 1
                    alone = self._idle == 0
                    self._running[request.unique] = request
            if alone:
                self._add_thread()
            self._handle(request)
            with self._state:
                self._running.pop(request.unique, None)
                self._idle += 1
        with self._state:
            self._threads.discard(threading.current_thread())

    def _next(self, buffer: bytearray) -> Request | None:
        """The next request that somebody has to handle; None when the connection has ended."""
        poller = select.poll()
        poller.register(self.fd, select.POLLIN)
        poller.register(self._stop, select.POLLIN)
        while not self._closed:
            if any(fd == self._stop for fd, _ in poller.poll()):
                return None
            try:
                length = os.readv(self.fd, [buffer])
            except OSError as error:
                # ENOENT: the request was taken back meanwhile. ENODEV: unmounted, for good.
                if error.errno in (errno.EAGAIN, errno.EINTR, errno.ENOENT):
                    continue
                return None
            _, opcode, unique, node, _, _, thread, _, _ = _HEADER.unpack_from(buffer)
            request = Request(opcode, unique, node, thread, bytes(buffer[_HEADER.size : length]))
            if opcode == Opcode.INTERRUPT:
                self._pass_interrupt(INTERRUPT_IN.read(request.body, "unique"))
            elif opcode == Opcode.INIT:
                self._init(request)
            else:
                return request
        return None

    def _pass_interrupt(self, unique: int) -> None:
        with self._state:
            interrupted = self._running.get(unique)
        if interrupted is not None:
            interrupted.interrupt()

    # --- answers ----------------------------------------------------------------------------------------

    def _handle(self, request: Request) -> None:
        handler = self._handlers.get(request.opcode)
        body: bytes | bytearray = b""
        number = 0
        try:
            if handler is None:
                number = errno.ENOSYS
            else:
                body = handler(request)
        except OSError as error:
            number = error.errno or errno.EIO
        except Exception as error:
            number = errno.EIO
            self._on_error(error)
        if request.opcode not in NO_REPLY:
            self._answer(request, number, b"" if number else body)

    def _answer(self, request: Request, number: int, body: bytes | bytearray) -> None:
        header = _ANSWER.pack(_ANSWER.size + len(body), -number, request.unique)
        # ENOENT: the caller was killed, nobody waits for the answer. ENODEV: unmounted.
        with contextlib.suppress(OSError):
            os.writev(self.fd, [header, body])

    def _init(self, request: Request) -> None:
        """Agree on the protocol; the kernel sends this first."""
        wanted = InitFlag.ATOMIC_O_TRUNC | InitFlag.PARALLEL_DIROPS | InitFlag.INIT_EXT | InitFlag.PASSTHROUGH
        body = request.body.ljust(INIT_IN.size, b"\0")
        major, minor = INIT_IN.read(body, "major"), INIT_IN.read(body, "minor")
        offered = INIT_IN.read(body, "flags") | INIT_IN.read(body, "flags2") << 32
        if major != PROTOCOL[0] or minor < MINOR_WITH_PASSTHROUGH or not offered & InitFlag.PASSTHROUGH:
            self.failure = (
                f"the kernel's FUSE (protocol {major}.{minor}) has no passthrough: "
                "Linux 6.9 or later with CONFIG_FUSE_PASSTHROUGH is needed"
            )
            self._answer(request, errno.EPROTO, b"")
            self.ready.set()
            return
        flags = int(wanted) & offered
        answer = INIT_OUT.pack(
            major=PROTOCOL[0],
            minor=min(PROTOCOL[1], minor),
            max_readahead=INIT_IN.read(body, "max_readahead"),
            flags=flags & 0xFFFF_FFFF,
            flags2=flags >> 32,
            max_background=16,
            congestion_threshold=12,
            max_write=_LARGEST_WRITE,
            time_gran=1,
            max_stack_depth=_STACK_DEPTH,
        )
        self._answer(request, 0, answer)
        self.ready.set()

    # --- backing files ----------------------------------------------------------------------------------

    def open_backing(self, fd: int) -> int:
        """Make a file known to the kernel that opened files may pass through to.

        Raises
        ------
        OSError
            ``EPERM`` without ``CAP_SYS_ADMIN`` in the first user namespace.
        """
        number: int = fcntl.ioctl(self.fd, BACKING_OPEN, BACKING_MAP.pack(fd=fd))
        return number

    def close_backing(self, number: int) -> None:
        """Forget a backing file; files that are open on it keep it."""
        with contextlib.suppress(OSError):
            fcntl.ioctl(self.fd, BACKING_CLOSE, struct.pack("<I", number))

    # --- the end ----------------------------------------------------------------------------------------

    def close(self, patience: float = 5.0) -> bool:
        """End the connection: callers that wait are interrupted, later calls get ``ENOTCONN``. Idempotent.

        Returns
        -------
        bool
            Whether all threads have ended within ``patience`` seconds.
        """
        with self._state:
            first, self._closed = not self._closed, True
            threads = set(self._threads)
            running = list(self._running.values())
        if first:
            os.eventfd_write(self._stop, 1)
        for request in running:
            request.interrupt()
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(patience)
        ended = not any(thread.is_alive() for thread in threads)
        if first and ended:
            os.close(self.fd)
            os.close(self._stop)
        return ended
