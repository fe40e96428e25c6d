"""Times of a plan's nodes, taken by the card in a run of their own."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import CheckError
from .freezing import clock_bytes, emit_lanes
from .nodes import Node
from .run import Run

if TYPE_CHECKING:
    from ..device import Device

__all__ = ["NodeTime", "timings"]


@dataclass(frozen=True, slots=True)
class NodeTime:
    """When a node began and ended.

    Attributes
    ----------
    node : Node
        Which.
    device : Device
        The card.
    queue : str
        Name of the queue that did it.
    start, end : float
        Seconds, by the clock of the host (``CLOCK_MONOTONIC_RAW``): comparable between cards.
    """

    node: Node
    device: Device
    queue: str
    start: float
    end: float

    @property
    def ms(self) -> float:
        """Milliseconds from begin to end."""
        return (self.end - self.start) * 1e3

    def __str__(self) -> str:
        """Text for people."""
        return f"{self.node.index:5d}  {self.ms:10.4f} ms  {self.node.name}"


def timings(run: Run, timeout: float) -> list[NodeTime]:
    """Emit the plan with clocks around every node, run it once, and read them; see :meth:`Run.timings`."""
    if run.closed:
        raise CheckError(f"the run of {run.name} is closed")
    run.sync(timeout)
    frozen = run.frozen
    device = frozen.plan.device
    with ExitStack() as undo:
        clocks = device.gpu.allocate(max(clock_bytes(frozen), 1), "gtt", name=f"times of {run.name}")
        undo.callback(device.release, clocks)
        for queue in frozen.schedule.queues:
            clocks.map_to(queue.device.gpu)
        with ExitStack() as made:
            lanes, code = emit_lanes(frozen, made, clocks=clocks.address)
            made.pop_all()
        undo.callback(device.release, code)
        run.run_once(lanes, timeout)
        words = clocks.view[: clock_bytes(frozen)].cast("Q")
        where = {
            step.index: (queue.device, stream.name)
            for queue, stream in zip(frozen.schedule.queues, frozen.streams, strict=True)
            for step in queue.steps
            if isinstance(step, Node)
        }
        scales = {id(card): _scale(card) for card, _ in where.values()}
        found: list[NodeTime] = []
        for node in run.nodes:
            if node.index not in where:  # the host has no part in the card's times
                continue
            card, name = where[node.index]
            offset, seconds = scales[id(card)]
            start, end = words[2 * node.index], words[2 * node.index + 1]
            found.append(NodeTime(node, card, name, offset + start * seconds, offset + end * seconds))
        words.release()
        return found


def _scale(card: Device) -> tuple[float, float]:
    """Offset and factor from a card's ticks to seconds of the host."""
    clock = card.gpu.clock()
    seconds = 1.0 / card.tick_hz
    return clock.cpu * 1e-9 - clock.gpu * seconds, seconds
