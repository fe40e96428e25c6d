"""The thread that compiles for waves: takes their requests, has code made, registers it with the engine."""

from __future__ import annotations

import contextlib
import logging
import os
import select
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from ...errors import BarewaveError
from ..jit import Jit
from .engine_error import EngineError
from .native import ffi

__all__ = ["CompileRequest", "CompileServer", "CompiledCode"]

# parsed once: cffi takes a millisecond or two for the first use of a type's name
_BYTES: Final = ffi.typeof("uint8_t[]")
_ENTRIES: Final = ffi.typeof("struct code_entry[]")
_EXTENTS: Final = ffi.typeof("struct code_extent[]")

# members of a request's shape, see engine.h
_WAVE_SIZE, _VGPRS_SHIFT, _VGPRS, _COUNTING = 0xFF, 8, 0x1FF, 0x80000000
_MOST_VGPRS: Final = 256

_KNOWN_OPTIMISED: Final = 1
_KNOWN_AT_ONCE: Final = 4096
_REACH: Final = 1 << 18
"""Bytes around a place that known entries are looked for in: branches reach half as far."""

_log: Final = logging.getLogger(__name__)


@dataclass(slots=True)
class CompileRequest:
    """Code that a wave has reached and nobody has compiled.

    Parameters
    ----------
    vm : int
        Address space of the code.
    unit : int
        Number of the piece of code; an optimised compilation carries the number of the quick one.
    pc : int
        GPU virtual address of the first instruction; it must be among the entries of the result.
    mode : int
        MODE register.
    wave_size : int
        32 or 64.
    read : callable
        ``read(va, n)``: bytes of executable memory, or ``None``.
    level : int
        0 quick, 2 optimised.
    vgprs : int
        VGPRs that a wave has, at most 256.
    counting : bool
        Whether the code counts, see :mod:`..shader.counters`.
    known : callable
        Returns the places around ``pc`` where code of this kind can be entered, with ``KNOWN_`` bits.
    """

    vm: int
    unit: int
    pc: int
    mode: int
    wave_size: int
    read: Callable[[int, int], bytes | None]
    level: int
    vgprs: int = 256
    counting: bool = False
    known: Callable[[], dict[int, int]] = dict


@dataclass(frozen=True, slots=True)
class CompiledCode:
    """Result of a compilation.

    Parameters
    ----------
    object : bytes
        Object file of LLVM.
    function : str
        Symbol of the wave function in it; unique in the process.
    entries : dict of int to int
        Places where the function can be entered: GPU virtual address to index.
    extents : list of tuple
        ``(va, length)`` of the code bytes that the function was made from.
    libraries : sequence of tuple
        ``(object, names, needed)``: objects to load with it, the symbols in each, and those that it calls.
    """

    object: bytes
    function: str
    entries: dict[int, int]
    extents: list[tuple[int, int]]
    libraries: Sequence[tuple[bytes, list[str], list[str]]] = ()


@dataclass(slots=True)
class _Reader:
    """Reads code for a compilation and remembers what it gave out.

    The engine compares memory with these bytes before each dispatch. Bytes read again later could have been
    changed after the compiler saw them.
    """

    engine: Any
    calls: Any
    vm: int
    seen: dict[int, bytes] = field(default_factory=dict[int, bytes])

    def __call__(self, va: int, count: int) -> bytes | None:
        buffer = ffi.new(_BYTES, max(count, 1))
        if count < 0 or not self.calls.read_code(self.engine, self.vm, va, buffer, count):
            return None
        data = bytes(ffi.buffer(buffer, count))
        self.seen[va] = data
        return data

    def snapshot(self, va: int, count: int) -> bytes | None:
        """Bytes of an extent as the compiler saw them."""
        data = bytearray()
        while len(data) < count:
            at = va + len(data)
            for start, chunk in self.seen.items():
                if start <= at < start + len(chunk):
                    data += chunk[at - start : at - start + count - len(data)]
                    break
            else:
                return self(va, count)
        return bytes(data)


class CompileServer:
    """Answers the requests of one engine's waves for code.

    Parameters
    ----------
    engine, calls : cffi objects
        The native engine and its functions.
    request_fd : int
        An eventfd, readable when requests wait.
    jit : Jit
        Loads the code that is made.
    compile : callable
        Makes code for a :class:`CompileRequest`.
    failed : callable
        Told why a request could not be served; the waves that wait for the code get an exception.
    """

    def __init__(
        self,
        engine: Any,
        calls: Any,
        request_fd: int,
        jit: Jit,
        compile: Callable[[CompileRequest], CompiledCode],
        failed: Callable[[Exception], None],
    ) -> None:
        self._engine = engine
        self._calls = calls
        self._request_fd = request_fd
        self._jit = jit
        self._compile = compile
        self._failed = failed
        self._stopping = threading.Event()
        self._forms: dict[str, int] = {}

    def stop(self) -> None:
        """Let :meth:`run` return when the compilation at hand is done."""
        self._stopping.set()
        os.eventfd_write(self._request_fd, 1)

    def run(self) -> None:
        """Serve requests until :meth:`stop`."""
        poller = select.poll()
        poller.register(self._request_fd, select.POLLIN)
        request = ffi.new("struct compile_request *")
        while not self._stopping.is_set():
            poller.poll(1000)  # unasked, too: a wake-up that got lost would be waited for without end
            with contextlib.suppress(BlockingIOError):
                os.eventfd_read(self._request_fd)
            while not self._stopping.is_set() and self._calls.take_request(self._engine, request):
                self._serve(request)

    def _known(self, native: Any) -> dict[int, int]:
        first, last = max(native.pc - _REACH, 0), native.pc + _REACH
        count = _KNOWN_AT_ONCE
        while True:
            table = ffi.new(_ENTRIES, count)
            found: int = self._calls.known_code(
                self._engine, native.vm, native.mode, native.shape, first, last, table, count
            )
            if found <= count:
                words = memoryview(ffi.buffer(table)).cast("Q")[: 2 * found]
                return dict(zip(words[::2], words[1::2], strict=True))
            count = 2 * found

    def _serve(self, native: Any) -> None:
        reader = _Reader(self._engine, self._calls, native.vm)
        shape: int = native.shape
        request = CompileRequest(
            native.vm,
            native.unit,
            native.pc,
            native.mode,
            shape & _WAVE_SIZE,
            reader,
            native.level,
            min(shape >> _VGPRS_SHIFT & _VGPRS, _MOST_VGPRS),
            bool(shape & _COUNTING),
            partial(self._known, native),
        )
        if request.level and request.known().get(request.pc, 0) & _KNOWN_OPTIMISED:
            self._register(native, ffi.NULL, {}, [], b"")  # together with another place, meanwhile
            return
        function: Any = ffi.NULL
        entries = {request.pc: 0}
        extents: list[tuple[int, int]] = []
        snapshots: list[bytes] = []
        try:
            code = self._compile(request)
            if request.pc not in code.entries:
                raise EngineError(f"the code compiled for {request.pc:#x} cannot be entered there")
            for va, length in code.extents:
                data = reader.snapshot(va, length)
                if data is None:
                    raise EngineError(f"the code at {va:#x} was unmapped while it was compiled")
                snapshots.append(data)
            imports: dict[str, int] = {}
            for library, names, needed in code.libraries:
                if not self._forms.keys() >= set(needed):
                    self._forms |= self._jit.load(library, names)
                imports.update((name, self._forms[name]) for name in needed)
            address = self._jit.load(code.object, [code.function], imports)[code.function]
            function = ffi.cast("wave_function", address)
            entries, extents = code.entries, list(code.extents)
        except Exception as error:
            # Whatever went wrong, waves wait for an answer: they get an exception at this address, until the
            # bytes there change.
            self._failed(error)
            if not isinstance(error, BarewaveError):  # else its process ended meanwhile: no fault of ours
                _log.exception("the code at %#x could not be compiled at level %d", request.pc, request.level)
            data = reader(request.pc, 4)
            extents = [(request.pc, 4)] if data else []
            snapshots = [data] if data else []
            if not data:
                entries = {}  # not mapped any more: a wave that comes here faults, until it is mapped anew
        self._register(native, function, entries, extents, b"".join(snapshots))

    def _register(
        self, native: Any, function: Any, entries: dict[int, int], extents: list[tuple[int, int]], code: bytes
    ) -> None:
        if function == ffi.NULL and native.level:
            entries = {}  # the quick code stays in use
        table = ffi.new(_ENTRIES, [{"pc": pc, "index": index} for pc, index in entries.items()])
        places = ffi.new(_EXTENTS, [{"va": va, "length": length} for va, length in extents])
        self._calls.register_code(
            self._engine, native, function, table, len(entries), places, len(extents), ffi.from_buffer(code)
        )
