"""How far a stream has come: one signal that all of its packets count down, and what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..kfd import GPU
    from ..kfd.aql_ring import AQLRing

__all__ = ["Progress", "Service"]

_START: Final = 1 << 62


class Service(str):
    """Label of a packet that is no kernel but counts like one."""

    __slots__ = ()


class Progress:
    """The count of a stream's packets, which end in order: every one carries the barrier bit.

    Attributes
    ----------
    services : int
        Packets so far that count and are no kernels.
    """

    def __init__(self, gpu: GPU, ring: AQLRing) -> None:
        self._signal = gpu.create_signal(_START)
        self._ring = ring
        self.services = 0

    @property
    def address(self) -> int:
        """Address of the signal: what every counted packet has as its completion signal."""
        return self._signal.address

    @property
    def position(self) -> int:
        """Counted packets so far."""
        ring = self._ring
        return ring.index - ring.uncounted

    @property
    def completed(self) -> int:
        """Counted packets that have ended; all of them once the stream is closed."""
        return self.position if self._signal.closed else _START - self._signal.value

    @property
    def labels(self) -> tuple[str, ...]:
        """What has not ended, oldest first; of more than the ring has slots the youngest."""
        ring, labels = self._ring, list[str]()
        index = ring.index
        count = index - ring.uncounted - self.completed
        for number in range(index - 1, max(index - 1 - ring.packets, -1), -1):
            if len(labels) >= count:
                break
            label = ring.labels[number & ring.mask]
            if isinstance(label, str):
                labels.append(label)
        return tuple(reversed(labels))

    def close(self) -> None:
        """Give the signal back."""
        self._signal.close()
