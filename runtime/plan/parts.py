"""What a freeze hands to its run: packets for queues, arrays of the host, memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from ...kfd import Memory
    from ..stream import Stream
    from .nodes import CallNode

__all__ = ["HostSide", "Lane", "Parts"]


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
