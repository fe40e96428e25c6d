"""What kernels print: one thread for each device serves their hostcalls and writes the text."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
import warnings
from typing import TYPE_CHECKING, Final, Protocol

from ..errors import BarewaveError
from ..kfd.events import WAIT_SLICE, wait_any
from .hostcall import HostcallBuffer, Output, serve_packet

if TYPE_CHECKING:
    from ..kfd import GPU

__all__ = ["Console", "TextFile"]

_BUSY: Final = 1.0
_BUSY_SLICE: Final = 5e-3
"""Seconds that the thread looks more often after a packet, and how often: the device library sends the low
eight bits of an event's number, and with more events than that the kernel may wake somebody else first."""
_PATIENCE: Final = 5.0
"""Seconds that closing waits for a thread that is writing to a file which takes nothing."""
_MAX_ERRORS: Final = 16


class TextFile(Protocol):
    """What text is written to: ``sys.stdout``, an open file, ``io.StringIO``."""

    def write(self, text: str, /) -> object:
        """Take some text."""
        ...


class Console:
    r"""Where the text goes that a device's kernels print; ``device.console``.

    Attributes
    ----------
    stdout : TextFile or None
        Takes what ``printf`` prints; None is ``sys.stdout`` as it is at that time.
    stderr : TextFile or None
        Takes what goes to stderr, such as the text of a failed assertion; None is ``sys.stderr``.

    Notes
    -----
    The messages of one work-item come in order, each whole. A wave waits until its message is written, so
    that all of a kernel's text is there when the kernel has ended. An error in writing does not stop the
    kernels: the text is dropped, and the next ``sync`` raises.

    Examples
    --------
    >>> import io
    >>> import numpy as np
    >>> from barewave import Device, LaunchConfig, Program, launch
    >>> kernel = Program.from_file("tests/data/programs/printf.clang22.wave32.co").kernel("print_ids")
    >>> with Device("emulated") as device, device.stream() as stream:
    ...     device.console.stdout = io.StringIO()
    ...     launch(stream, LaunchConfig(grid=1, block=2), kernel, device.zeros(2, np.int32), 1)
    ...     stream.sync()
    ...     device.console.stdout.getvalue()
    'item 0 of group 0\nitem 1 of group 0\n'
    """

    def __init__(self, gpu: GPU) -> None:
        self.stdout: TextFile | None = None
        self.stderr: TextFile | None = None
        self._gpu = gpu
        self._lock = threading.Lock()
        self._buffers: tuple[HostcallBuffer, ...] = ()
        self._errors: list[str] = []
        self._thread: threading.Thread | None = None
        self._stopping = False

    def attach(self, name: str) -> HostcallBuffer:
        """Make the buffer of a queue, and serve it from now on.

        Raises
        ------
        KFDError
            Memory is short.
        """
        with self._lock:
            if self._thread is None:
                self._event = self._gpu.kfd.create_event()
                self._stopping = False
                self._thread = threading.Thread(target=self._run, name="barewave-console", daemon=True)
                self._thread.start()
            buffer = HostcallBuffer(self._gpu, self._event, name)
            self._buffers = (*self._buffers, buffer)
        return buffer

    def detach(self, buffer: HostcallBuffer) -> None:
        """Serve a buffer for the last time and free it; its queue has been destroyed."""
        with self._lock:
            self._buffers = tuple(other for other in self._buffers if other is not buffer)
        if not buffer.lock.acquire(timeout=_PATIENCE):
            warnings.warn(
                f"what {buffer.name} printed is still being written after {_PATIENCE:g} s; its buffer is "
                "freed with the device",
                RuntimeWarning,
                stacklevel=3,
            )
            return
        try:
            if not buffer.closed:
                self._serve(buffer)
                buffer.close()
        finally:
            buffer.lock.release()

    @property
    def has_errors(self) -> bool:
        """Whether something went wrong that nobody has been told of."""
        return bool(self._errors)

    def raise_errors(self) -> None:
        """Raise what went wrong since the last call.

        Raises
        ------
        BarewaveError
            A kernel asked for something that is not offered, or its text could not be written.
        """
        errors, self._errors = self._errors, []
        if errors:
            raise BarewaveError("; ".join(dict.fromkeys(errors)))

    def _run(self) -> None:
        busy_until = 0.0
        while not self._stopping:
            try:
                served = sum(self._serve_open(buffer) for buffer in self._buffers)
            except Exception as error:
                # a defect here must not leave all later waves without an answer
                self._note([f"what a kernel asked the host for could not be done: {error!r}"])
                served = 1
            if served:
                busy_until = time.monotonic() + _BUSY
                continue
            slice_ = _BUSY_SLICE if time.monotonic() < busy_until else WAIT_SLICE
            try:
                wait_any(self._gpu.kfd, [self._event], slice_)
            except BarewaveError:
                # The driver was closed, or refuses: whoever uses it is told. Waves are still served.
                time.sleep(_BUSY_SLICE)

    def _serve_open(self, buffer: HostcallBuffer) -> int:
        with buffer.lock:
            return 0 if buffer.closed else self._serve(buffer)

    def _serve(self, buffer: HostcallBuffer) -> int:
        """Answer all packets that wait, write what they print, and let their waves go on."""
        try:
            packets = buffer.take()
        except ValueError as error:
            self._note([str(error)])
            return 0
        if not packets:
            return 0
        output = Output()
        try:
            for packet in packets:
                serve_packet(buffer, packet, output)
            self._write(self.stdout or sys.stdout, output.stdout)
            self._write(self.stderr or sys.stderr, output.stderr)
        finally:
            self._note(output.errors)
            buffer.release(packets)
        return len(packets)

    def _write(self, file: TextFile | None, texts: list[bytes]) -> None:
        if not texts or file is None:  # a program without a terminal has no sys.stdout
            return
        try:
            file.write(b"".join(texts).decode("utf-8", "replace"))
            flush = getattr(file, "flush", None)
            if flush is not None:
                flush()
        except Exception as error:
            # whatever the user's file raises: this thread has to live on, or waves wait for ever
            self._note([f"what a kernel printed could not be written: {error or type(error).__name__}"])

    def print(self, texts: list[bytes], errors: list[str]) -> None:
        """Write what kernels have printed into a buffer, and keep for the next sync what was wrong."""
        self._write(self.stdout or sys.stdout, texts)
        self._note(errors)

    def _note(self, errors: list[str]) -> None:
        for error in errors:
            if len(self._errors) < _MAX_ERRORS and error not in self._errors:
                self._errors.append(error)

    def close(self) -> None:
        """End the thread; all queues have been destroyed. Idempotent, and bounded."""
        for buffer in self._buffers:
            self.detach(buffer)
        errors, self._errors = self._errors, []
        if errors:
            told = "; ".join(errors)
            warnings.warn(f"the device was closed before it could tell: {told}", RuntimeWarning, stacklevel=3)
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._stopping = True
        with contextlib.suppress(BarewaveError):
            self._event.set()
        if thread is not threading.current_thread():
            thread.join(_PATIENCE)
        self._event.close()
