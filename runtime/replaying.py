"""Runs a recording again, and compares what each launch leaves in memory with what it left then.

Allocations are made at the addresses that they had, so that pointers in buffers and arguments hold. Each
launch starts from the recorded memory: one that goes wrong does not spoil the next.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np
import numpy.typing as npt

from ..errors import BarewaveError, CheckError, GPUFault, GPUTimeout, KFDError, QueueError
from .differences import Difference, compare
from .launches import LaunchConfig
from .program import Program
from .record_file import Chunk

if TYPE_CHECKING:
    from ..kfd import Memory
    from .device import Device
    from .kernel import Kernel
    from .stream import Stream

__all__ = ["Replay", "ReplayedLaunch"]

_PAGE: Final = 4096
_LOWEST, _HIGHEST = 0x10000, 1 << 47
_MOST_CARDS: Final = 16
_MOST_ALLOCATIONS: Final = 100_000
_POINTER: Final = struct.Struct("<Q")
_SHOWN: Final = 8
_Bytes = npt.NDArray[np.uint8]

State = Literal["same", "differs", "failed", "reproduced", "not compared", "not run"]


@dataclass(frozen=True, slots=True)
class ReplayedLaunch:
    """How a launch went.

    Attributes
    ----------
    launch, card : int
        Its number, and that of its card.
    kernel : str
        Its kernel.
    state : str
        ``"same"``; ``"differs"``; ``"failed"``; ``"reproduced"``: it failed, as it did when it was recorded;
        ``"not compared"``: the recording ends with it; ``"not run"``: the card failed before.
    reason : str
        The error.
    differences : list of Difference
        At most eight.
    milliseconds : float
        Of the host, with the wait.
    """

    launch: int
    card: int
    kernel: str
    state: State
    reason: str = ""
    differences: list[Difference] = field(default_factory=list[Difference])
    milliseconds: float = 0.0


@dataclass(slots=True)
class _Allocation:
    """An allocation as recorded, and what stands for it now."""

    address: int
    size: int
    name: str
    kind: str
    executable: bool
    state: _Bytes
    memory: Memory | None = None

    @property
    def moved(self) -> int:
        """Bytes from where it was to where it is."""
        return 0 if self.memory is None else self.memory.address - self.address


def _number(header: dict[str, Any], name: str, least: int = 0, most: int = 1 << 64) -> int:
    value = header.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value < most:
        raise CheckError(f"the recording is damaged: {name} is {value!r}")
    return value


def _text(header: dict[str, Any], name: str) -> str:
    value = header.get(name)
    if not isinstance(value, str) or len(value) > 1 << 16:
        raise CheckError(f"the recording is damaged: {name} is {value!r:.60}")
    return value


def _items(header: dict[str, Any], name: str) -> list[Any]:
    value = header.get(name)
    if not isinstance(value, list):
        raise CheckError(f"the recording is damaged: {name} is {value!r:.60}")
    return value  # pyright: ignore[reportUnknownVariableType] -- JSON; each use looks at what it takes


class Replay:
    """Runs the chunks of a recording.

    Parameters
    ----------
    open_device : callable
        Given a card's number, its device. The caller closes it.
    timeout : float
        Seconds that each launch may take.
    tolerance : float, optional
        Words of four bytes also agree if, as floats, they differ by no more than this times
        ``max(1, |recorded|)``. Without it every byte counts.

    Attributes
    ----------
    notes : list of str
        What could not be made as it was: allocations at other addresses.
    stopped : str
        Why the recording ends before its program did, or ``""``.
    complete : bool
        Whether the recording has an end; not if its program was killed.
    """

    def __init__(
        self, open_device: Callable[[int], Device], *, timeout: float = 60.0, tolerance: float | None = None
    ) -> None:
        self._open = open_device
        self._timeout = timeout
        self._tolerance = tolerance
        self._devices: dict[int, Device] = {}
        self._streams: dict[int, Stream] = {}
        self._allocations: dict[int, dict[int, _Allocation]] = {}
        self._codes: dict[str, Program] = {}
        self._running: tuple[ReplayedLaunch, BarewaveError | None] | None = None
        self._gone = ""
        self.notes: list[str] = []
        self.stopped = ""
        self.complete = False

    def run(self, chunks: Iterable[Chunk]) -> Iterator[ReplayedLaunch]:
        """Run a recording; yields each launch when it has been compared.

        Raises
        ------
        CheckError
            The recording is damaged.
        KFDError
            The card has not the memory that the program had.
        """
        actions: dict[str, Callable[[Chunk], None]] = {
            "allocations": self._allocate,
            "memory": self._restore,
            "code": self._load,
            "launch": self._launch,
        }
        try:
            for chunk in chunks:
                if chunk.kind in ("launch", "done") and self._running is not None:
                    yield self._judge(None)
                if chunk.kind == "result":
                    if (judged := self._result(chunk)) is not None:
                        yield judged
                elif chunk.kind == "done":
                    self.complete = True
                    self.stopped = str(chunk.header.get("stopped", ""))[:200]
                elif chunk.kind in actions:
                    actions[chunk.kind](chunk)
            if self._running is not None:
                yield self._judge(None)
        finally:
            self._close()

    # --- Devices and memory ------------------------------------------------------------------------------

    def _device(self, card: int) -> Device:
        device = self._devices.get(card)
        if device is None:
            device = self._devices[card] = self._open(card)
            self._streams[card] = device.stream(timeout=self._timeout, name=f"replay on card {card}")
        return device

    def _table(self, card: int) -> dict[int, _Allocation]:
        return self._allocations.setdefault(card, {})

    def _allocate(self, chunk: Chunk) -> None:
        card = _number(chunk.header, "card", 0, _MOST_CARDS)
        table = self._table(card)
        for address in _items(chunk.header, "gone"):
            allocation = table.pop(address, None) if isinstance(address, int) else None
            # The memory of code belongs to its program, which another launch may use.
            if allocation is not None and allocation.memory is not None and not allocation.executable:
                allocation.memory.close()
        for facts in _items(chunk.header, "new"):
            if not isinstance(facts, dict):
                raise CheckError("the recording is damaged: an allocation is no object")
            self._make(card, facts)  # pyright: ignore[reportUnknownArgumentType]

    def _make(self, card: int, facts: dict[str, Any]) -> None:
        device, table = self._device(card), self._table(card)
        address = _number(facts, "address", _LOWEST, _HIGHEST)
        size = _number(facts, "size", 1, _HIGHEST)
        kind, name = _text(facts, "kind"), _text(facts, "name")
        if address % _PAGE or kind not in ("vram", "gtt") or len(table) >= _MOST_ALLOCATIONS:
            raise CheckError(f"the recording is damaged: an allocation of {kind} at {address:#x}")
        executable = facts.get("executable") is True
        limit = device.properties["vram_bytes"]
        if size > limit:
            raise CheckError(f"{name or 'an allocation'} has {size} bytes; this card has {limit}")
        allocation = _Allocation(address, size, name, kind, executable, np.zeros(0, np.uint8))
        if not executable:
            allocation.memory = self._memory(device, allocation)
            if not device.emulated:  # what the memory of a real card holds at first is not said anywhere
                np.frombuffer(allocation.memory.view, np.uint8)[:] = 0
        allocation.state = np.zeros(size, np.uint8)  # behind the allocation, which knows how much there is
        table[address] = allocation

    def _memory(self, device: Device, allocation: _Allocation) -> Memory:
        kind: Literal["vram", "gtt"] = "vram" if allocation.kind == "vram" else "gtt"
        visible = True if kind == "vram" else None
        try:
            return device.gpu.allocate(
                allocation.size, kind, host_visible=visible, name=allocation.name, address=allocation.address
            )
        except KFDError as error:
            if "mmap" not in error.ioctl:
                raise
            self.notes.append(
                f"{allocation.name or 'memory'} could not be at {allocation.address:#x}: pointers to it that "
                "stand in memory are wrong"
            )
            return device.gpu.allocate(allocation.size, kind, host_visible=visible, name=allocation.name)

    def _spans(self, chunk: Chunk) -> Iterator[tuple[_Allocation, int, bytes]]:
        """Pieces of a chunk: allocation, offset in it, bytes."""
        table = self._table(_number(chunk.header, "card", 0, _MOST_CARDS))
        addresses = sorted(table)
        place = 0
        for span in _items(chunk.header, "spans"):
            if not isinstance(span, list) or len(span) != 2:  # pyright: ignore[reportUnknownArgumentType]
                raise CheckError("the recording is damaged: a span is no pair")
            pair: dict[str, Any] = {"address": span[0], "length": span[1]}
            address, length = _number(pair, "address"), _number(pair, "length")
            data = chunk.data[place : place + length]
            place += length
            number = int(np.searchsorted(addresses, address, side="right")) - 1 if addresses else -1
            allocation = table[addresses[number]] if number >= 0 else None
            if (
                len(data) != length
                or allocation is None
                or address + length > allocation.address + allocation.size
            ):
                raise CheckError(f"the recording is damaged: {length} bytes at {address:#x} belong nowhere")
            yield allocation, address - allocation.address, data

    def _restore(self, chunk: Chunk) -> None:
        for allocation, offset, data in self._spans(chunk):
            allocation.state[offset : offset + len(data)] = np.frombuffer(data, np.uint8)
            if allocation.memory is not None:
                allocation.memory.view[offset : offset + len(data)] = data

    # --- Launches ----------------------------------------------------------------------------------------

    def _load(self, chunk: Chunk) -> None:
        name = _text(chunk.header, "sha256")
        self._codes[name] = Program.from_bytes(chunk.data, _text(chunk.header, "name"))

    def _launch(self, chunk: Chunk) -> None:
        header = chunk.header
        card = _number(header, "card", 0, _MOST_CARDS)
        number, name = _number(header, "launch"), _text(header, "kernel")
        if self._gone:
            self._running = (ReplayedLaunch(number, card, name, "not run", self._gone), None)
            return
        program = self._codes.get(_text(header, "code"))
        if program is None:
            raise CheckError(f"the recording is damaged: it has no code of {name}")
        device = self._device(card)
        self._place_code(device, card, program, header)
        kernel = program.kernel(name)
        config = LaunchConfig(
            items=_extents(header, "items"), block=_extents(header, "block"),
            lds=_number(header, "lds", 0, 1 << 20), stack=_number(header, "stack", 0, 1 << 30),
        )  # fmt: skip
        arguments = self._arguments(kernel, card, chunk.data)
        for allocation in self._table(card).values():
            if allocation.memory is not None:
                allocation.memory.flush_host_writes()
                break  # one flush is for all that was written before
        error: BarewaveError | None = None
        begin = time.perf_counter()
        try:
            stream = self._streams[card]
            stream.bind_kernel(kernel, config).run(*arguments)
            stream.sync(self._timeout)
        except (GPUFault, GPUTimeout, QueueError) as failure:
            error = failure
            self._gone = f"the card failed at launch {number}"
        milliseconds = (time.perf_counter() - begin) * 1e3
        launched = ReplayedLaunch(number, card, name, "same", milliseconds=milliseconds)
        self._running = (launched, error)

    def _place_code(self, device: Device, card: int, program: Program, header: dict[str, Any]) -> None:
        """Load a program where it was, with its variables as they were."""
        image = _items(header, "image")
        allocation = self._table(card).get(image[0]) if image and isinstance(image[0], int) else None
        loaded = device.loaded_program(program)
        if loaded is None:
            try:
                loaded = program.load(device, address=allocation.address if allocation else 0)
            except KFDError as error:
                if "mmap" not in error.ioctl:
                    raise
                loaded = program.load(device)
                self.notes.append(f"the code of {program.name} could not be where it was")
        if allocation is not None and allocation.memory is not loaded.memory:
            allocation.memory = loaded.memory
        if allocation is not None and not allocation.moved and allocation.size == loaded.memory.size:
            loaded.memory.view[:] = allocation.state.tobytes()
            loaded.memory.flush_host_writes()

    def _arguments(self, kernel: Kernel, card: int, data: bytes) -> list[bytes | int]:
        """Arguments as bytes; pointers into allocations that are elsewhere now follow them."""
        arguments: list[bytes | int] = []
        moved = [allocation for allocation in self._table(card).values() if allocation.moved]
        for argument in kernel.arguments:
            value = data[argument.offset : argument.offset + argument.size]
            if len(value) != argument.size:
                raise CheckError(f"the recording is damaged: {len(data)} bytes of arguments of {kernel.name}")
            if moved and argument.size == _POINTER.size:
                address = _POINTER.unpack(value)[0]
                for allocation in moved:
                    if allocation.address <= address < allocation.address + allocation.size:
                        value = _POINTER.pack(address + allocation.moved)
            pointer = argument.kind == "pointer" and argument.size == _POINTER.size
            arguments.append(_POINTER.unpack(value)[0] if pointer else value)
        return arguments

    # --- Results -----------------------------------------------------------------------------------------

    def _result(self, chunk: Chunk) -> ReplayedLaunch | None:
        failed = chunk.header.get("failed")
        if isinstance(failed, dict):
            return self._judge(f"{failed.get('error')}")  # pyright: ignore[reportUnknownMemberType]
        for allocation, offset, data in self._spans(chunk):
            allocation.state[offset : offset + len(data)] = np.frombuffer(data, np.uint8)
        return self._judge("") if chunk.header.get("complete") is True else None

    def _judge(self, recorded: str | None) -> ReplayedLaunch:
        """Say how the launch went.

        ``recorded`` is the recorded error, ``""`` for none, None if the recording does not say.
        """
        if self._running is None:
            raise CheckError("the recording is damaged: a result without a launch")
        (launched, error), self._running = self._running, None
        state: State = launched.state
        reason, differences = launched.reason, list[Difference]()
        if state != "not run":
            if error is not None:
                reason = str(error)
                state = "reproduced" if recorded in (None, type(error).__name__) else "failed"
            elif recorded:
                state, reason = "differs", f"it ended, but when it was recorded there was a {recorded}"
            elif recorded is None:
                state = "not compared"
            else:
                differences = list(self._differences(launched.card))
                state = "differs" if differences else "same"
        return ReplayedLaunch(
            launched.launch, launched.card, launched.kernel, state, reason, differences[:_SHOWN],
            launched.milliseconds,
        )  # fmt: skip

    def _differences(self, card: int) -> Iterator[Difference]:
        for allocation in self._table(card).values():
            memory = allocation.memory
            if memory is None or (allocation.executable and allocation.moved):
                continue
            now: _Bytes = np.frombuffer(memory.view, np.uint8)
            if (now == allocation.state).all():
                continue
            found = compare(allocation.name, allocation.address, now, allocation.state, self._tolerance)
            if found is not None:
                yield found
            memory.view[:] = allocation.state.tobytes()  # the next launch starts from what was recorded

    def _close(self) -> None:
        for stream in self._streams.values():
            stream.close()
        for table in self._allocations.values():
            for allocation in table.values():
                if allocation.memory is not None and not allocation.executable:
                    allocation.memory.close()
        self._allocations.clear()
        self._streams.clear()


def _extents(header: dict[str, Any], name: str) -> tuple[int, ...]:
    values = _items(header, name)
    if len(values) != 3:
        raise CheckError(f"the recording is damaged: {name} has {len(values)} extents")
    return tuple(_number({name: value}, name, 1, 1 << 32) for value in values)
