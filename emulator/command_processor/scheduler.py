"""The engine: threads that process packets and run waves, and the thread that compiles for them.

All of a dispatch's work is native (``engine.c``); Python starts and stops the threads, publishes page tables,
connects queues, compiles code that is asked for, and takes interrupts.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from ..engine import Interrupt, InterruptKind, QueueSetup, Range
from ..jit import Jit
from ..shader.cache import ObjectCache
from .compile_server import CompiledCode, CompileRequest, CompileServer
from .engine_error import EngineError
from .native import Native, ffi

__all__ = [
    "CompileRequest",
    "CompiledCode",
    "Engine",
    "EngineError",
    "Finding",
    "QueueState",
    "QueueStatus",
]

_PAUSE_TIMEOUT: Final = 10.0
_JOIN_TIMEOUT: Final = 10.0
_TABLES_BETWEEN_PAUSES: Final = 256
_INTERRUPTS_AT_ONCE: Final = 256
_INTERRUPT_ROUNDS: Final = 4
_FINDINGS: Final = 1024


class QueueStatus(Enum):
    """Whether a queue's packets are processed."""

    RUNNING = 0
    STOPPED = 1
    EVICTED = 2


@dataclass(frozen=True, slots=True)
class QueueState:
    """State of a queue and the number of its dispatches in flight."""

    status: QueueStatus
    in_flight: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What checked mode found, as ``struct finding`` of ``engine.h`` has it."""

    rule: int
    pc: int
    other: int
    unit: int
    vm: int
    card: int
    process: int
    count: int
    wave_size: int
    wave: int
    lane: int


_engines: weakref.WeakSet[Engine] = weakref.WeakSet()


def _close_all() -> None:
    for engine in list(_engines):
        engine.close()


class _Pause:
    """The context of :meth:`Engine.paused`. It holds nothing of its own: one serves all, nested ones too."""

    __slots__ = ("_begin", "_end")

    def __init__(self, begin: Callable[[], None], end: Callable[[], None]) -> None:
        self._begin, self._end = begin, end

    def __enter__(self) -> None:
        self._begin()

    def __exit__(self, *_: object) -> None:
        self._end()


class Engine:
    """Command processors and compute units of all cards of one machine.

    Parameters
    ----------
    compile : callable
        Makes code for a :class:`CompileRequest`; called in a thread of the engine. If it raises, waves that
        wait for the code end with an illegal-instruction exception at that address, and
        :attr:`last_compile_error` keeps the exception.
    worker_count : int, optional
        Threads that run waves; by default one for each CPU that this process may use.
    jit, cache : optional
        Compiler and object cache to share.
    checked : bool
        Whether waves get room for what checked code follows; see :meth:`take_findings`.
    guarded : bool
        Whether the engine tests host addresses before it uses them, see :mod:`..shader.guard`.

    Attributes
    ----------
    interrupt_fd : int
        An eventfd, readable when :meth:`drain_interrupts` would return something.
    last_compile_error : BaseException or None
        Why the last failed compilation failed.
    """

    def __init__(
        self,
        compile: Callable[[CompileRequest], CompiledCode],
        worker_count: int | None = None,
        jit: Jit | None = None,
        cache: ObjectCache | None = None,
        *,
        checked: bool = False,
        guarded: bool = False,
    ) -> None:
        self._jit = jit or Jit()
        self._owns_jit = jit is None
        self._native = Native(self._jit, cache or ObjectCache(), guarded=guarded)
        self._calls: Any = self._native.calls
        self.worker_count = min(worker_count or len(os.sched_getaffinity(0)), 64)
        flags = os.EFD_NONBLOCK | os.EFD_CLOEXEC
        self._wake_fd = os.eventfd(0, flags)
        self._work_fd = os.eventfd(0, flags | os.EFD_SEMAPHORE)
        self._tick_fd = os.eventfd(0, flags)
        self._request_fd = os.eventfd(0, flags)
        self.interrupt_fd = os.eventfd(0, flags)
        self._engine: Any = self._calls.create(
            self.worker_count,
            *(self._wake_fd, self._work_fd, self._tick_fd, self.interrupt_fd, self._request_fd),
        )
        if self._engine == ffi.NULL:
            self._close_fds()
            raise EngineError("the emulated card's engine could not be created: out of memory")
        if checked and self._calls.set_checked(self._engine) < 0:
            raise EngineError("checked mode could not be set up: out of memory")
        self.last_compile_error: BaseException | None = None
        self.compile_failures = 0
        self._process = os.getpid()
        self._threads: list[threading.Thread] = []
        self._compiler = CompileServer(
            self._engine, self._calls, self._request_fd, self._jit, compile, self._note_failure
        )
        self._lock = threading.RLock()
        self._pause = _Pause(self._begin_pause, self._end_pause)
        self._entry: Any = ffi.new("struct gpu_range *")
        self._state_lock = threading.RLock()  # a finaliser may close what this thread is using
        self._closed = False
        self._tables = 0
        _engines.add(self)

    def __enter__(self) -> Engine:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Life

    def start(self) -> None:
        """Start the threads. Idempotent; queues start them by themselves."""
        with self._state_lock:
            if self._threads or self._closed:
                return
            calls, engine = self._calls, self._engine
            self._threads = [
                threading.Thread(
                    target=calls.worker_run, args=(engine, index), name=f"barewave-worker-{index}"
                )
                for index in range(self.worker_count)
            ]
            self._threads.append(
                threading.Thread(target=calls.ticker_run, args=(engine,), name="barewave-ticker")
            )
            self._threads.append(threading.Thread(target=self._compiler.run, name="barewave-compiler"))
            for thread in self._threads:
                thread.daemon = True
                thread.start()

    def close(self) -> None:
        """Stop and join the threads, then free what they used. Idempotent.

        A thread that does not end in time (a compilation cannot be interrupted) leaves everything allocated:
        freeing code under a running thread would crash the process.
        """
        if os.getpid() != self._process:
            # A forked child has the memory, but none of the threads; a lock that one of them held stays held.
            self._closed = True
            return
        with self._state_lock:
            if self._closed:
                return
            self._closed = True
            _engines.discard(self)
            self._calls.stop(self._engine)
            self._compiler.stop()
            deadline = time.monotonic() + _JOIN_TIMEOUT
            for thread in self._threads:
                if thread is not threading.current_thread():  # a finaliser may run in any thread
                    thread.join(max(0.0, deadline - time.monotonic()))
            if any(thread.is_alive() for thread in self._threads):
                return
            self._calls.destroy(self._engine)
            self._engine = ffi.NULL
            self._close_fds()
            if self._owns_jit:
                self._jit.close()

    @property
    def closed(self) -> bool:
        """Whether the threads have been stopped for good: nothing runs, nothing needs to be stopped."""
        return self._closed

    @property
    def running(self) -> bool:
        """Whether any thread lives, be it that :meth:`close` could not stop it in time."""
        return any(thread.is_alive() for thread in self._threads)

    def _close_fds(self) -> None:
        for fd in (self._wake_fd, self._work_fd, self._tick_fd, self._request_fd, self.interrupt_fd):
            os.close(fd)

    def _handle(self) -> Any:
        if self._closed:
            raise EngineError("the emulated card's engine is closed")
        return self._engine

    def _note_failure(self, error: Exception) -> None:
        self.last_compile_error = error
        self.compile_failures += 1

    # Address spaces

    def create_vm(self, card: int, process: int) -> int:
        """Make an empty address space of a process on a card and return its number."""
        vm: int = self._calls.create_vm(self._handle(), card, process)
        if vm < 0:
            raise EngineError("no address space is left in the emulated card's engine")
        return vm

    def set_ranges(self, vm: int, ranges: Sequence[Range]) -> None:
        """Publish a page table.

        Parameters
        ----------
        vm : int
            Address space.
        ranges : sequence of tuple
            ``(start, end, host, flags)``: GPU virtual addresses ``[start, end)`` at host address ``host``; a
            fifth number says how many bytes before ``end`` belong to no array.

        Notes
        -----
        A table that removes or changes ranges is published inside :meth:`paused`: waves keep
        copies of ranges.
        """
        ordered = sorted(ranges)
        table = ffi.new("struct gpu_range[]", len(ordered))
        previous = 0
        for index, (start, end, host, flags, *slack) in enumerate(ordered):
            if not previous <= start < end:
                raise ValueError(f"range {start:#x}..{end:#x} is empty or overlaps the one before")
            previous = end
            entry = table[index]
            entry.start, entry.end, entry.host, entry.flags = start, end, host, flags
            entry.slack = slack[0] if slack else 0
        if self._calls.set_ranges(self._handle(), vm, table, len(ordered)) < 0:
            raise EngineError(f"the page table of address space {vm} could not be published")
        self._count_table()

    def change_range(self, vm: int, start: int, end: int, added: Range | None) -> None:
        """Take out of a page table what lies in ``[start, end)``, and enter a range there if one is given.

        As :meth:`set_ranges`, but what the rest of the table is does not matter.
        """
        with self._lock:  # the entry is one for all calls: making one takes longer than the call
            entry = ffi.NULL
            if added is not None:
                entry = self._entry
                entry.start, entry.end, entry.host, entry.flags = added[:4]
                entry.slack = added[4] if len(added) > 4 else 0
            if self._calls.edit_ranges(self._handle(), vm, start, end, entry) < 0:
                raise EngineError(f"{start:#x}..{end:#x} of address space {vm} could not be changed")
            self._count_table()

    def _count_table(self) -> None:
        self._tables += 1
        if self._tables % _TABLES_BETWEEN_PAUSES == 0:
            with self.paused(None):
                pass  # replaced tables are freed at the end of a pause

    def destroy_vm(self, vm: int) -> None:
        """End an address space; its queues have been destroyed."""
        with self.paused(vm):
            self._calls.destroy_vm(self._handle(), vm)

    def vm_faulted(self, vm: int) -> bool:
        """Whether a wrong access has evicted the queues of an address space for good."""
        return bool(self._calls.vm_faulted(self._handle(), vm))

    def paused(self, vm: int | None = None) -> AbstractContextManager[None]:
        """Stop all waves at their next yield point while the body runs; drop all range caches after it.

        Parameters
        ----------
        vm : int or None
            The address space that is about to change. All waves are stopped, whatever it is.

        Raises
        ------
        EngineError
            When a wave does not reach a yield point in time.
        """
        del vm
        return self._pause

    def _begin_pause(self) -> None:
        self._lock.acquire()
        try:
            if self._calls.pause(self._handle(), int(_PAUSE_TIMEOUT * 1000)) < 0:
                raise EngineError(f"waves of the emulated card did not yield within {_PAUSE_TIMEOUT:g} s")
        except BaseException:
            self._lock.release()
            raise

    def _end_pause(self) -> None:
        try:
            if not self._closed:
                self._calls.resume(self._engine)
        finally:
            self._lock.release()

    # Queues

    def create_queue(self, vm: int, setup: QueueSetup) -> int:
        """Connect a queue and return its number; on a faulted address space it starts evicted."""
        native = ffi.new(
            "struct queue_setup *",
            {
                "ring": setup.ring, "packets": setup.packets, "write_index": setup.write_index,
                "read_index": setup.read_index, "doorbell": setup.doorbell,
                "amd_queue_va": setup.amd_queue_va,
                "error_payload": setup.error_payload, "queue_id": setup.queue_id,
                "error_event": setup.error_event, "doorbell_id": setup.doorbell_id, "vm": vm,
                "kind": int(setup.kind), "position": setup.position,
            },
        )  # fmt: skip
        queue: int = self._calls.create_queue(self._handle(), native)
        if queue < 0:
            raise EngineError("the queue could not be connected: bad address space or size, or no place left")
        self.start()
        return queue

    def set_queue_active(self, queue: int, active: bool) -> None:
        """Stop or restart the processing of a queue; its waves stay where they are meanwhile."""
        with self.paused(None):
            self._calls.set_queue_active(self._handle(), queue, int(active))

    def set_queue_share(self, queue: int, priority: int, units: int, of: int) -> None:
        """Say before whom a queue's waves go, and on how many of the card's compute units they may be.

        Parameters
        ----------
        queue : int
            Its number.
        priority : int
            0 to 15; orders the queues of one address space.
        units, of : int
            Compute units that it may use, of how many; with none its waves never start.
        """
        self._calls.set_queue_share(self._handle(), queue, priority, units, of)

    def destroy_queue(self, queue: int, timeout: float = _PAUSE_TIMEOUT) -> None:
        """Disconnect a queue and discard its waves at their next yield point.

        Raises
        ------
        EngineError
            When a wave does not yield within ``timeout`` seconds.
        """
        with self._lock:
            engine = self._handle()
            if self._calls.pause(engine, max(1, int(timeout * 1000))) < 0:
                raise EngineError(f"a wave of the queue did not yield within {timeout:g} s")
            self._calls.destroy_queue(engine, queue)
            self._calls.resume(engine)

    def queue_position(self, queue: int) -> int:
        """Dword that a PM4 or SDMA queue reads next, counted from its making."""
        with self.paused(None):
            return int(self._calls.queue_position(self._handle(), queue))

    def queue_state(self, queue: int) -> QueueState:
        """Say whether a queue runs, and how many of its dispatches are in flight."""
        in_flight = ffi.new("uint32_t *")
        status: int = self._calls.queue_state(self._handle(), queue, in_flight)
        return QueueState(QueueStatus(status), int(in_flight[0]))

    def kick(self) -> None:
        """Wake whoever watches the doorbells."""
        with self._state_lock:  # another thread may close the engine, which frees it
            if not self._closed:
                self._calls.kick(self._engine)

    # Interrupts, time, counters

    def drain_interrupts(self) -> list[Interrupt]:
        """Take all interrupt records. Thread-safe; each record goes to one caller. None after `close`."""
        with self._state_lock:
            return [] if self._closed else self._take_interrupts()

    def _take_interrupts(self) -> list[Interrupt]:
        with contextlib.suppress(BlockingIOError):
            os.eventfd_read(self.interrupt_fd)
        records = ffi.new("struct interrupt_record[]", _INTERRUPTS_AT_ONCE)
        result: list[Interrupt] = []
        # Not until none is left: a kernel can send them faster than they are taken.
        for _ in range(_INTERRUPT_ROUNDS):
            count: int = self._calls.take_interrupts(self._handle(), records, _INTERRUPTS_AT_ONCE)
            for index in range(count):
                r = records[index]
                place = (r.vm, r.process, r.queue_id, r.event_id)
                result.append(Interrupt(InterruptKind(r.kind), *place, r.address, r.flags, r.pc))
            if count < _INTERRUPTS_AT_ONCE:
                return result
        os.eventfd_write(self.interrupt_fd, 1)
        return result

    def take_findings(self) -> tuple[list[Finding], int]:
        """Take what checked mode has found since the last call, and how many findings had no place."""
        with self._state_lock:
            if self._closed:
                return [], 0
            records = ffi.new("struct finding[]", _FINDINGS)
            lost = ffi.new("uint64_t *")
            count: int = self._calls.take_findings(self._handle(), records, _FINDINGS, lost)
            names = Finding.__slots__
            found = [Finding(*(int(getattr(records[i], name)) for name in names)) for i in range(count)]
            return found, int(lost[0])

    def set_counting(self, on: bool) -> None:
        """Have dispatches from now on counted, from zero, or no longer counted."""
        with self.paused(None):
            self._calls.set_counting(self._handle(), int(on))

    def counters(self) -> list[int]:
        """Sums of all workers' counters, in the order of :class:`..shader.counters.Counter`."""
        with self._state_lock:
            values = ffi.new("uint64_t[32]")
            self._calls.counters(self._handle(), values)
            return [int(value) for value in values]

    def read_code(self, vm: int, address: int, size: int) -> bytes | None:
        """Executable memory of an address space; None where it is not mapped as a whole."""
        with self._state_lock:
            buffer = ffi.new("uint8_t[]", size)
            if self._closed or not self._calls.read_code(self._handle(), vm, address, buffer, size):
                return None
            return bytes(ffi.buffer(buffer, size))

    def gpu_clock(self) -> int:
        """The card's 100 MHz counter, as in completion signals and GET_CLOCK_COUNTERS."""
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // 10

    def stats(self) -> dict[str, int]:
        """Counters since the start: waves, workgroups, dispatches, packets, compilations, faults."""
        native = ffi.new("struct engine_statistics *")
        self._calls.statistics(self._handle(), native)
        names = [name for name, _ in ffi.typeof("struct engine_statistics").fields]
        result = {name: int(getattr(native, name)) for name in names}
        result["compile_failures"] = self.compile_failures
        return result


atexit.register(_close_all)
