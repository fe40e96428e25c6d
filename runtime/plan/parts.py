"""What a freeze hands to its run: packets for queues, arrays of the host, memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from ...kfd import Memory
    from ..stream import Stream
    from .nodes import CallNode

__all__ = ["Call", "HostSide", "Lane", "Parts", "Stage"]


@dataclass(slots=True)
class Lane:
    """One queue's part of a run: its packets, ready to be copied into the ring."""

    stream: Stream
    packets: bytes
    dwords: int
    stage: int = 0


@dataclass(slots=True)
class HostSide:
    """An array of the host and the pinned bytes that stand for it on the card's side."""

    array: npt.NDArray[Any]
    bytes: memoryview
    is_input: bool
    stage: int = 0

    def copy_in(self) -> None:
        """Take over what the array holds now."""
        self._card_side()[...] = self.array

    def copy_out(self) -> None:
        """Give the array what the card wrote."""
        self.array[...] = self._card_side()

    def _card_side(self) -> npt.NDArray[Any]:
        return np.frombuffer(self.bytes, self.array.dtype).reshape(self.array.shape)


class Call(NamedTuple):
    """A function that a run has called in the order of a stream."""

    function: Callable[..., object]
    arguments: tuple[object, ...]


class Stage(NamedTuple):
    """What one packet a queue starts, and the calls that end it."""

    lanes: list[Lane]
    calls: list[Call]

    @property
    def stream(self) -> Stream:
        """Where it begins and ends."""
        return self.lanes[0].stream


@dataclass(slots=True)
class Parts:
    """What a freeze hands to its run."""

    lanes: list[Lane]
    hosts: list[HostSide]
    memories: list[Memory]
    block: Memory
    offsets: dict[int, int]
    peak_bytes: int
    total_bytes: int
    timeout: float
    calls: list[list[CallNode]]
    """What ends each stage."""

    def staged(self, lanes: list[Lane]) -> list[Stage]:
        """Sort queues' parts by stages, each with the calls that end it and what these bring along."""
        found: list[Stage] = []
        for stage, nodes in enumerate(self.calls):
            calls: list[Call] = []
            if nodes:
                outputs = [host for host in self.hosts if not host.is_input and host.stage == stage]
                calls += [Call(host.copy_out, ()) for host in outputs]
                calls += [Call(node.function, node.arguments) for node in nodes]
            if stage + 1 < len(self.calls):
                inputs = [host for host in self.hosts if host.is_input and host.stage == stage + 1]
                calls += [Call(host.copy_in, ()) for host in inputs]
            found.append(Stage([lane for lane in lanes if lane.stage == stage], calls))
        return found
