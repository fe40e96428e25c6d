"""Recordings: a program's launches with all that they read and wrote, in one file that can be run again.

A recorded program runs its kernels one by one: before each of them all streams of its card are waited for and
what has changed in memory since the last one is written down, behind it what it has changed. So whatever
writes memory, the host, copies or plans, is in the file as a change. The launch itself is on the disk before
it runs: a kernel that faults or hangs is the last one of its file.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import sys
import threading
from importlib import metadata
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError
from ..kfd.ioctl import MemoryFlag
from .memory_snapshots import Snapshots, split_spans
from .observed import RECORD, ObservedKernel, ObservedStream
from .record_file import LARGEST_CHUNK, Chunk, RecordWriter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..kfd import Memory
    from .device import Device

__all__ = ["LIMIT", "RecordedStream", "Recorder", "recorder"]

LIMIT: Final = "BAREWAVE_RECORD_LIMIT"
"""Environment variable: bytes of contents after which no more is recorded (2 GiB)."""

_USUAL_LIMIT: Final = 2 << 30
_PART: Final = LARGEST_CHUNK // 2
_CALLS: Final = 500
_MOST_CALLS: Final = 200_000


class Recorder:
    """Writes the recording of this process.

    Parameters
    ----------
    path : str
        The file. Another process of the same program gets one of its own, with its number at the end.

    Raises
    ------
    BarewaveError
        It cannot be written.
    """

    def __init__(self, path: str) -> None:
        self._pid = os.getpid()
        self._lock = threading.RLock()
        limit = os.environ.get(LIMIT) or str(_USUAL_LIMIT)
        if not (limit.isascii() and limit.isdigit()):
            raise BarewaveError(f"{LIMIT}={limit}: a number of bytes")
        self._limit = int(limit)
        try:
            self.path = path
            try:
                file = open(path, "xb")  # noqa: SIM115 -- open until the program ends
            except FileExistsError:
                self.path = f"{path}.{self._pid}"
                file = open(self.path, "xb")  # noqa: SIM115
        except OSError as error:
            raise BarewaveError(f"{RECORD}={path}: {error.strerror}") from error
        self._writer: RecordWriter | None = RecordWriter(file)
        self._snapshots: dict[int, Snapshots] = {}
        self._codes: set[str] = set()
        self._calls: list[str] = []
        self._told = 0
        self._launches = 0
        self._heads: set[int] = set()
        atexit.register(self.close)

    @property
    def recording(self) -> bool:
        """Whether more is written: not after the limit, the end, or a fork."""
        return self._writer is not None and os.getpid() == self._pid

    def call(self, facts: dict[str, object]) -> None:
        """Write down a system call."""
        with self._lock:
            if not self.recording or self._told >= _MOST_CALLS:
                return
            self._told += 1
            self._calls.append(json.dumps(facts))
            if len(self._calls) >= _CALLS:
                self._write_calls()

    def _write_calls(self) -> None:
        calls, self._calls = self._calls, []
        if calls:
            self._write(Chunk("ioctls", {"calls": len(calls)}, "\n".join(calls).encode()))

    def _write(self, chunk: Chunk) -> None:
        if self._writer is None:
            return
        try:
            self._writer.write(chunk)
        except (OSError, ValueError) as error:  # a full disk must not stop the program
            self._stop(f"the recording ends here: {error}")
            return
        if self._writer.written > self._limit:
            self._stop(f"the recording ends here: more than {self._limit} bytes ({LIMIT} sets the limit)")

    def _stop(self, reason: str) -> None:
        print(f"barewave: {self.path}: {reason}", file=sys.stderr)
        writer, self._writer = self._writer, None
        if writer is not None:
            try:
                writer.write(Chunk("done", {"launches": self._launches, "stopped": reason}))
                writer.close()
            except (OSError, ValueError):
                pass  # it was that which stopped it

    def before(self, device: Device, bound: ObservedKernel, arguments: bytes) -> None:
        """Write down a launch and what has changed in memory since the last one."""
        with self._lock:
            if not self.recording:
                return
            self._write_head(device)
            self._write_calls()
            snapshots = self._snapshots.setdefault(device.index, Snapshots())
            memories = list(_memories(device))
            new, gone = snapshots.keep(memories)
            if new or gone:
                facts = {"card": device.index, "new": [_facts(memory) for memory in new], "gone": gone}
                self._write(Chunk("allocations", facts))
            self._write_changes("memory", device.index, snapshots, memories)
            self._write_launch(device, bound, arguments)

    def after(self, device: Device) -> None:
        """Write down what the launch has changed."""
        with self._lock:
            if self.recording:
                snapshots = self._snapshots[device.index]
                there = [memory for memory in _memories(device) if memory.address in snapshots.known]
                self._write_changes("result", device.index, snapshots, there)
                self._write(Chunk("result", {"card": device.index, "complete": True, "spans": []}))

    def failed(self, error: BaseException) -> None:
        """Write down that the launch failed."""
        with self._lock:
            facts = {"launch": self._launches - 1, "error": type(error).__name__, "message": str(error)}
            self._write(Chunk("result", {"failed": facts, "spans": []}))

    def _write_head(self, device: Device) -> None:
        if device.index in self._heads:
            return
        self._heads.add(device.index)
        facts = device.properties
        facts = {
            name: facts[name] for name in ("name", "target", "emulated", "index", "compute_units", "kfd")
        }
        try:
            version = metadata.version("barewave")
        except metadata.PackageNotFoundError:
            version = "unknown"
        self._write(Chunk("head", {"barewave": version, "device": facts, "command": sys.argv}))

    def _write_changes(self, kind: str, card: int, snapshots: Snapshots, memories: Iterable[Memory]) -> None:
        spans = (span for memory in memories for span in snapshots.changes(memory))
        for part in split_spans(spans, _PART):
            places = [[span.address, len(span.data)] for span in part]
            data = b"".join(span.data for span in part)
            self._write(Chunk(kind, {"card": card, "spans": places}, data))

    def _write_launch(self, device: Device, bound: ObservedKernel, arguments: bytes) -> None:
        kernel, config = bound.kernel, bound.config
        code = kernel.program.data
        name = hashlib.sha256(code).hexdigest()
        if name not in self._codes:
            self._codes.add(name)
            self._write(Chunk("code", {"sha256": name, "name": kernel.program.name}, code))
        image = bound.program.memory
        facts = {
            "launch": self._launches, "card": device.index, "kernel": kernel.name, "code": name,
            "items": config.work_items, "block": config.block_size, "lds": config.lds, "stack": config.stack,
            "dimensions": config.dimensions, "image": [image.address, image.size],
            "packet": bytes(bound.packet).hex(),
        }  # fmt: skip
        self._launches += 1
        self._write(Chunk("launch", facts, arguments))

    def close(self) -> None:
        """End the file. Idempotent; nothing in a forked child, which may have the lock for ever."""
        if not self.recording:
            return
        with self._lock:
            if not self.recording:
                return
            self._write_calls()
            self._write(Chunk("done", {"launches": self._launches}))
            if self._writer is not None:
                self._writer.close()
                self._writer = None


def _memories(device: Device) -> Iterator[Memory]:
    """Allocations of a card that kernels may use and the host can read: no rings, no signals."""
    for memory in device.gpu.kfd.allocations:
        mine = memory.gpu is device.gpu and memory.kind in ("vram", "gtt") and memory.host_visible
        # What a queue or a pool has made for itself has them as its parent.
        if mine and memory.owner is device.gpu and not memory.closed:
            yield memory


def _facts(memory: Memory) -> dict[str, Any]:
    return {
        "address": memory.address, "size": memory.size, "kind": memory.kind, "name": memory.name,
        "executable": bool(memory.flags & MemoryFlag.EXECUTABLE),
    }  # fmt: skip


_recorders: Final[dict[int, Recorder]] = {}


def recorder() -> Recorder:
    """The recorder of this process, made when it is first asked for."""
    found = _recorders.get(os.getpid())
    if found is None or found.path.partition(f".{os.getpid()}")[0] != os.environ[RECORD]:
        found = _recorders[os.getpid()] = Recorder(os.environ[RECORD])
    return found


class RecordedStream(ObservedStream):
    """A stream that runs its kernels one by one and writes down what each of them reads and writes."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self._recorder = recorder()
        super().__init__(*arguments, **options)

    def observe(self, bound: ObservedKernel, arguments: tuple[Any, ...]) -> None:
        """Launch a kernel alone on its card, recorded."""
        segment = bound.segment(arguments)
        device = self.device
        device.sync(self.timeout)
        visible = bound.kernel.pack(*arguments, device=device)
        place = self._fixed.take(len(segment)) if segment else None
        packet = bound.packet_at(place, segment)
        # The arguments' memory is written by now: what changes from here on, the kernel does.
        self._recorder.before(device, bound, visible)
        try:
            self._put(packet, (bound.kernel.name,), 1)
            self.sync(self.timeout)
        except BarewaveError as error:
            self._recorder.failed(error)
            raise
        self._recorder.after(device)
