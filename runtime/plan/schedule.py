"""From nodes and what they wait for to the steps of queues: where a flush stands, who waits for whom.

A flush lets everything end that its queue began before, so that one serves many nodes: it stands only where
a node needs one that began after the last flush. Between queues stand flags: one word for each wait, set by
the one queue and taken back by the other, so that the buffers of commands never change.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from .nodes import Node

if TYPE_CHECKING:
    from ..device import Device

__all__ = ["MAX_QUEUES_PER_CARD", "Flush", "QueueSteps", "Schedule", "SetFlag", "TakeFlag", "schedule"]

MAX_QUEUES_PER_CARD: Final = 4
"""More logical streams share queues: few queues that live long are kindest to the card's firmware."""


class Flush(NamedTuple):
    """Let all ends (``drain``), then let caches forget; ``system`` also those that others see through."""

    drain: bool
    system: bool


class SetFlag(NamedTuple):
    """Set a flag when everything before has ended."""

    flag: int


class TakeFlag(NamedTuple):
    """Wait until a flag is set, and take it back."""

    flag: int


Step = Flush | SetFlag | TakeFlag | Node


@dataclass(slots=True)
class QueueSteps:
    """What one queue does.

    Attributes
    ----------
    device : Device
        Whose queue.
    number : int
        Its number among the plan's queues of that card.
    steps : list
        Nodes, flushes and flags, in order.
    stage : int
        Of which stage of the plan.
    """

    device: Device
    number: int
    steps: list[Step]
    stage: int = 0


@dataclass(slots=True)
class Schedule:
    """All queues of a plan; the first one begins and ends a run.

    Attributes
    ----------
    queues : list of QueueSteps
        One or more.
    flags : int
        Number of flags.
    flushes : int
        Flushes between nodes: what was not merged.
    """

    queues: list[QueueSteps]
    flags: int
    flushes: int


class _Progress:
    """What one queue knows while the schedule is made."""

    __slots__ = ("begun", "drained", "known", "steps")

    def __init__(self, steps: list[Step], queues: int) -> None:
        self.steps = steps
        self.begun = 0
        self.drained = 0
        self.known = [0] * queues
        """Of each other queue, how many nodes have ended for sure."""


def _assign(nodes: Sequence[Node], device: Device) -> tuple[list[tuple[Device, int]], dict[int, int]]:
    """Pick each node's queue; the first one is of the plan's own card, if that does anything."""
    queues: dict[tuple[int, int], int] = {}
    made: list[tuple[Device, int]] = []
    streams: dict[int, dict[Hashable, int]] = {}

    def queue_of(card: Device, name: Hashable) -> int:
        numbers = streams.setdefault(id(card), {})
        number = numbers.setdefault(name, len(numbers)) % MAX_QUEUES_PER_CARD
        key = id(card), number
        if key not in queues:
            queues[key] = len(made)
            made.append((card, number))
        return queues[key]

    for node in nodes:
        if node.device is device:
            queue_of(device, node.stream)
            break
    if not nodes:
        queue_of(device, 0)
    return made, {node.index: queue_of(node.device, node.stream) for node in nodes}


def schedule(nodes: Sequence[Node], needed: Sequence[set[int]], device: Device) -> Schedule:
    """Lay nodes out on queues.

    Parameters
    ----------
    nodes : sequence of Node
        In order of recording: all of a plan, or those of one stage.
    needed : sequence of set
        For each node of the plan the numbers of those that must have ended; those of other stages have.
    device : Device
        The plan's own card: a queue of it is the first one, if it does anything.
    """
    made, chosen = _assign(nodes, device)
    count = len(made)
    queues = [QueueSteps(card, number, []) for card, number in made]
    progress = [_Progress(queue.steps, count) for queue in queues]
    places: dict[int, int] = {}
    # Behind which node of a queue which flags are set; the steps are put in when all are known.
    releases: dict[int, list[int]] = {}
    snapshots: dict[int, tuple[int, ...]] = {}
    transfers = {node.index: node.is_transfer for node in nodes}
    flags = flushes = 0
    for node in nodes:
        index = node.index
        own = chosen[index]
        state = progress[own]
        latest: dict[int, int] = {}
        system = node.is_transfer
        for other in needed[index]:
            if other not in chosen:
                continue
            queue = chosen[other]
            if other > latest.get(queue, -1):
                latest[queue] = other
            system = system or transfers[other]
        waited = False
        for queue, other in sorted(latest.items()):
            if queue == own or places[other] < state.known[queue]:
                continue
            state.steps.append(TakeFlag(flags))
            releases.setdefault(other, []).append(flags)
            flags += 1
            waited = True
            state.known = [max(a, b) for a, b in zip(state.known, snapshots[other], strict=True)]
            state.known[queue] = max(state.known[queue], places[other] + 1)
        drain = own in latest and places[latest[own]] >= state.drained
        if drain or waited:
            state.steps.append(Flush(drain, system or waited))
            flushes += 1
        if drain:
            state.drained = state.begun
        state.steps.append(node)
        places[index] = state.begun
        state.begun += 1
        snapshots[index] = tuple(state.known) if count > 1 else ()
    for made_queue in queues:
        made_queue.steps[:] = [step for each in made_queue.steps for step in _with_releases(each, releases)]
    flags = _fork_and_join(queues, flags)
    return Schedule(queues, flags, flushes)


def _with_releases(step: Step, releases: dict[int, list[int]]) -> list[Step]:
    if isinstance(step, Node) and step.index in releases:
        return [step, *(SetFlag(flag) for flag in releases[step.index])]
    return [step]


def _fork_and_join(queues: list[QueueSteps], flags: int) -> int:
    """Let the first queue begin the others and wait for them at the end: runs never overlap."""
    first, others = queues[0].steps, queues[1:]
    begin: list[Step] = []
    for queue in others:
        begin.append(SetFlag(flags))
        queue.steps[:0] = [TakeFlag(flags), Flush(drain=False, system=True)]
        queue.steps.append(SetFlag(flags + 1))
        first.append(TakeFlag(flags + 1))
        flags += 2
    first[:0] = begin
    return flags
