"""Run: a frozen plan. One packet and one doorbell a queue start all of it, or each of its stages."""

from __future__ import annotations

import contextlib
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ...errors import BarewaveError, CheckError
from ...kfd.packets.aql import PACKET_SIZE
from ..closable import Closable
from ..forked import ModuleLock
from ..launchers import prepare_packet
from .nodes import KernelNode, Node
from .parts import Lane, Parts, Stage
from .updates import address_in, placed

if TYPE_CHECKING:
    from ..stream import Stream
    from .freezing import Frozen
    from .timing import NodeTime

__all__ = ["Replay", "Run"]

_DEFAULT_TIMEOUT: Final = 60.0
_BATCH: Final = 256
_SOMEWHERE: Final = 1 << 62
"""A position that is never reached: a run is in flight, or may be."""

# Runs of several queues wait for each other inside of the queues: if two of them stood in different order in
# two queues, each would wait for the other.
_SUBMITTING: Final = ModuleLock()


class Replay:
    """One run that was started; what calling a :class:`Run` returns."""

    __slots__ = ("_position", "_run")

    def __init__(self, run: Run, position: int) -> None:
        self._run = run
        self._position = position

    def query(self) -> bool:
        """Whether it has ended; does not wait."""
        return self._run.reached(self._position)

    def sync(self, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait until it has ended; as :meth:`Run.sync`, which may wait for later runs, too."""
        self._run.sync(timeout)


class Run(Closable):
    """A frozen plan; made by :meth:`Plan.freeze`.

    Calling it starts one run, behind all work of its first queue, and returns without waiting. Runs of one
    plan never overlap. ``numpy()`` of an array waits for runs as for launches; arrays of the host that the
    plan copies to are filled by :meth:`sync`.

    Attributes
    ----------
    name : str
        The plan's.
    nodes : tuple of Node
        In order of recording.
    peak_bytes : int
        Memory of the plan's temporaries, bytes on all cards together.
    """

    def __init__(self, frozen: Frozen, parts: Parts) -> None:
        self.name = frozen.plan.name
        self._label = f"plan {self.name!r}"
        self.nodes: tuple[Node, ...] = tuple(frozen.nodes)
        self.peak_bytes = parts.peak_bytes
        self.frozen = frozen
        self.parts = parts
        self._lanes = parts.lanes
        self._first = parts.lanes[0].stream
        # Closed by their owner, arrays must not become others' memory while commands name their addresses.
        self._held = [array for array in frozen.plan.keep if hasattr(array, "hold")]
        for array in self._held:
            array.hold()
        self._stages = parts.staged(parts.lanes)
        self._streams = list(dict.fromkeys(lane.stream for lane in parts.lanes))
        self._last = self._stages[-1].stream
        self._positions = [0] * len(self._streams)
        # What stages have besides, the functions that are called between them see to.
        self._inputs = [host for host in parts.hosts if host.is_input and not host.stage]
        self._outputs = [
            host for host in parts.hosts if not host.is_input and not self._stages[host.stage].calls
        ]
        self._outputs_wait = False
        self._lock = threading.RLock()
        self._ring = self._first.ring
        lane = parts.lanes[0]
        self._go: Callable[[], None] | None = None
        self._is_simple = len(parts.lanes) == 1 and not self._stages[0].calls
        if self._is_simple and not parts.hosts and len(lane.packets) == PACKET_SIZE:
            self._go = prepare_packet(lane.stream, self._label, lane.packets)
        self._closed = False

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        state = "closed" if self._closed else "in flight" if self.in_flight else "idle"
        return f"Run({self.name!r}, {len(self.nodes)} nodes, {state})"

    def __str__(self) -> str:
        """Text for people: what there is, and the peak of memory."""
        plan = self.frozen.schedule
        dwords = sum(lane.dwords for lane in self._lanes)
        packets = sum(len(lane.packets) // 64 for lane in self._lanes)
        return (
            f"{self.name}: {len(self.nodes)} nodes on {len(self._streams)} queues, {packets} packets a run, "
            f"{plan.flushes} flushes between nodes, {4 * dwords:,} bytes of commands; "
            f"peak of temporaries {self.peak_bytes:,} bytes (without sharing {self.parts.total_bytes:,})"
        )

    # --- Running -----------------------------------------------------------------------------------------

    def __call__(self) -> Replay:
        """Start one run.

        Raises
        ------
        GPUFault, QueueError, GPUTimeout
            The device, or a queue, has failed before.
        BarewaveError
            It is closed.
        """
        go = self._go
        if go is None:
            if self._closed:
                raise BarewaveError(f"the run of {self.name} is closed")
            return self._start(self._stages)
        self._positions[0] = _SOMEWHERE  # should Ctrl-C come before the next line but one
        go()
        ring = self._ring
        self._positions[0] = position = ring.index - ring.uncounted
        return Replay(self, position)

    def _start(self, stages: list[Stage]) -> Replay:
        if self._inputs or self._outputs:
            self._exchange()
        if self._is_simple:
            lane = stages[0].lanes[0]
            position = self._positions[0] = lane.stream.submit_made(lane.packets, self._label)
            return Replay(self, position)
        return self._submit_all(stages)

    def _submit_all(self, stages: list[Stage]) -> Replay:
        interrupted: BaseException | None = None
        with _SUBMITTING:
            for stream in self._streams:
                stream.require_usable()
            before = stages[0].stream
            for stage in stages:
                if stage.stream is not before:
                    stage.stream.wait(before)
                before = stage.stream
                interrupted = self._submit(stage.lanes) or interrupted
                for call in stage.calls:
                    stage.stream.call(call.function, *call.arguments)
                self._note(stage.stream)
        if interrupted is not None:
            raise interrupted
        return Replay(self, self._positions[self._streams.index(self._last)])

    def _note(self, stream: Stream) -> None:
        self._positions[self._streams.index(stream)] = stream.position

    def _submit(self, lanes: list[Lane]) -> BaseException | None:
        """Give each queue its part of a stage; returns what interrupted that, when all have theirs."""
        interrupted: BaseException | None = None
        place = 0
        while place < len(lanes):
            stream = lanes[place].stream
            before = stream.position
            try:
                stream.submit_made(lanes[place].packets, self._label)
            except BarewaveError:
                raise
            except BaseException as error:
                # Ctrl-C comes when all queues have their part or none: one alone would wait for good.
                interrupted = error
                if stream.position == before:
                    if not place:
                        raise
                    continue
            self._note(stream)
            place += 1
        return interrupted

    def run_once(self, lanes: list[Lane], timeout: float) -> None:
        """Run other commands of the same plan, and wait for them."""
        self._start(self.parts.staged(lanes))
        self.sync(timeout)

    def _exchange(self) -> None:
        """Take inputs over from the host; a run before has to have ended, as it may still read them."""
        with self._lock:
            if self.in_flight or self._outputs_wait:
                self.sync(self.parts.timeout)
            for host in self._inputs:
                host.copy_in()
            self._outputs_wait = bool(self._outputs)

    def repeat(self, count: int) -> Replay | None:
        """Start ``count`` runs, one behind the other.

        Arrays of the host that the plan copies from are read once, those that it copies to hold what the
        last run wrote.

        Parameters
        ----------
        count : int
            How often; 0 does nothing.
        """
        if count < 0:
            raise CheckError(f"repeat({count}): how often is a number of 0 or more")
        if not count:
            return None
        started = self()
        if self._is_simple:
            lane = self._lanes[0]
            batch = max(1, min(_BATCH, lane.stream.ring.packets * 64 // len(lane.packets) // 2))
            left = count - 1
            while left:
                part = min(left, batch)
                self._positions[0] = lane.stream.submit_made(lane.packets * part, self._label, part)
                left -= part
            return Replay(self, self._positions[0])
        for _ in range(count - 1):
            started = self._submit_all(self._stages)
        return started

    def reached(self, position: int) -> bool:
        """Whether the queue that a run ends on has ended all up to a position."""
        return self._last.reached(position)

    @property
    def in_flight(self) -> bool:
        """Whether a run has not ended."""
        return any(
            not stream.reached(position)
            for stream, position in zip(self._streams, self._positions, strict=True)
        )

    def sync(self, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait until all runs have ended, and fill the arrays of the host.

        Parameters
        ----------
        timeout : float
            Seconds.

        Raises
        ------
        GPUTimeout, GPUFault, QueueError, CheckError
            As of :meth:`Stream.sync`.
        """
        end = time.monotonic() + timeout
        self._last.sync(timeout)  # it waits for the others, whose own ends then are near
        for stream in self._streams:
            if stream is not self._last:
                stream.sync(max(end - time.monotonic(), 0.0))
        self._positions = [0 if each == _SOMEWHERE else each for each in self._positions]
        with self._lock:
            outputs = self._outputs if self._outputs_wait and not self._closed else []
            self._outputs_wait = False
            for host in outputs:
                host.copy_out()

    # --- Changing ----------------------------------------------------------------------------------------

    def update(self, node: Node, *arguments: object) -> None:
        """Give a kernel other arguments, for the runs to come.

        Numbers may be any; arrays only those that stand in their place already, or parts of them: what the
        kernel touches was checked when the plan was frozen.

        Parameters
        ----------
        node : Node
            A kernel of this plan.
        *arguments
            As for :meth:`Plan.launch`, all of them.

        Raises
        ------
        CheckError
            A run is in flight, whose kernels may still read the old ones; the node is no kernel of this
            plan; arguments that do not fit, or reach beyond what the old ones reached.
        """
        if self._closed:
            raise BarewaveError(f"the run of {self.name} is closed")
        if node.index >= len(self.nodes) or self.nodes[node.index] is not node:
            raise CheckError(f"{node} is not of {self.name}")
        if not isinstance(node, KernelNode):
            raise CheckError(f"{node} is no kernel: only arguments of kernels can be updated")
        if self.in_flight:
            raise CheckError(
                f"{node} cannot be updated while a run of {self.name} is in flight: its kernels may still "
                "read the old arguments; wait with run.sync(timeout)"
            )
        kernel = node.kernel
        if kernel.shared is not None:
            arguments = placed(node, arguments)
        values = [address_in(node, place, value) for place, value in enumerate(arguments)]
        data = kernel.pack(*values, device=node.device)
        if node.index not in self.parts.offsets:
            return
        start, view = self.parts.offsets[node.index], self.parts.block.view
        for argument in kernel.arguments:  # each alone: hidden ones may stand between them
            piece = slice(argument.offset, argument.offset + argument.size)
            view[start + piece.start : start + piece.stop] = data[piece]

    def timings(self, timeout: float = _DEFAULT_TIMEOUT) -> list[NodeTime]:
        """Run once more, node by node, and say how long each took on the card.

        It is a run as any other, with all of its effects; nodes of one queue do not overlap in it.

        Parameters
        ----------
        timeout : float
            Seconds, also for runs before it.
        """
        from .timing import timings

        return timings(self, timeout)

    def to_dot(self, path: str | Path) -> None:
        """Write a graph for Graphviz (``dot -Tsvg``): full lines are waits, dotted ones mere order."""
        from .pictures import dot

        Path(path).write_text(dot(self), encoding="utf-8")

    def to_chrome_trace(self, path: str | Path, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Run once more as :meth:`timings` does, and write a trace that ui.perfetto.dev opens."""
        from .pictures import chrome_trace

        Path(path).write_text(chrome_trace(self, self.timings(timeout)), encoding="utf-8")

    # --- End ---------------------------------------------------------------------------------------------

    @property
    def closed(self) -> bool:
        """Whether it has been closed."""
        return self._closed

    def close(self) -> None:
        """Give its memory back, at once or when what is in flight has ended. Idempotent."""
        if self._closed:
            return
        try:
            if not self._is_simple and self.in_flight:
                # Memory is given back when its own card's streams are idle; other cards' may not be, and a
                # function that is still to be called knows of this memory.
                with contextlib.suppress(BarewaveError):
                    self.sync(self.parts.timeout)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        self._closed = True
        self._go = None
        for host in self.parts.hosts:
            host.bytes.release()
        for memory in self.parts.memories:
            self._first.device.release(memory)
        for array in self._held:
            array.let_go()
        self._held.clear()

    def __del__(self) -> None:
        """Leave what was forgotten to the device."""
        if getattr(self, "_closed", True) or self._first.device.closed:
            return
        warnings.warn(
            f"the run of {self.name!r} was never closed", ResourceWarning, stacklevel=2, source=self
        )
        self._closed = True
        for memory in self.parts.memories:
            self._first.device.abandon(memory)
        for array in self._held:
            if not array.closed:  # else its memory would be given back here and now
                array.let_go()
