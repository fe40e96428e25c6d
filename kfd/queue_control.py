"""What all kinds of queues have in common once they exist: priority, compute units, pauses, the end."""

from __future__ import annotations

import contextlib
import errno
import threading
from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from ..errors import KFDError, QueueError
from .resource import Resource
from .user_buffer import UserBuffer

if TYPE_CHECKING:
    from .gpu import GPU
    from .memory import Memory

__all__ = ["QueueControl", "wgp_mask"]

_WORD: Final = 32


def wgp_mask(workgroup_processors: Sequence[int]) -> list[int]:
    """Words of a mask with both compute units of each of these workgroup processors.

    Examples
    --------
    >>> [hex(word) for word in wgp_mask([0, 2, 16])]
    ['0x33', '0x3']
    """
    if not workgroup_processors or min(workgroup_processors) < 0:
        raise ValueError("a mask names at least one workgroup processor, by its number from 0")
    words = [0] * (2 * max(workgroup_processors) // _WORD + 1)
    for processor in workgroup_processors:
        words[2 * processor // _WORD] |= 3 << 2 * processor % _WORD
    return words


class QueueControl(Resource):
    """A queue that the kernel knows; base class of the kinds of queues.

    Parameters
    ----------
    gpu : GPU
        The card.
    priority : int
        0 to 15; 7 is normal.
    name : str
        For people, in messages.

    Attributes
    ----------
    gpu, priority, name
        As given.
    id : int
        The kernel's number for it; -1 while there is none.
    ring_size : int
        Bytes.
    """

    ring_size: int
    _ring_memory: Memory
    _words: memoryview

    _views: tuple[str, ...]
    """Attributes that are views of mapped memory; ``_words`` besides."""

    def __init__(self, gpu: GPU, *, priority: int, name: str) -> None:
        if not 0 <= priority <= 15:
            raise ValueError(f"a queue's priority is 0 to 15, not {priority}")
        self.gpu = gpu
        self.priority = priority
        self.name = name
        self.id = -1
        self._kfd = gpu.kfd
        self._lock = threading.Lock()
        self._stopped: QueueError | None = None
        super().__init__(gpu)

    def _start(self, make: Callable[[], None]) -> None:
        """Make the queue's memory and the queue itself; what was made is given back if it fails."""
        try:
            make()
            fault = self.gpu.fault
            if fault is not None:
                self.stop(str(fault))  # the kernel has made the queue, and will never run it
        except BaseException:
            with contextlib.suppress(KFDError):
                self.close()
            raise

    def _connect_doorbell(self, answer: dict[str, int]) -> int:
        """Take the id and the doorbell from CREATE_QUEUE's answer; returns the doorbell's address."""
        self.id = answer["queue_id"]
        page, offset = self.gpu.doorbells(answer["doorbell_offset"])
        self._doorbell = page.view[offset : offset + 8].cast("Q")
        self._hdp = self.gpu.hdp_registers
        return page.address + offset

    @abstractmethod
    def error(self) -> QueueError | None:
        """Why the queue takes no more packets, or ``None``."""

    def check(self) -> None:
        """Raise if the queue takes no more packets: it is closed, stopped, or its card has failed."""
        self._raise_if_dead()

    def _raise_if_dead(self) -> None:
        if self.closed:
            raise KFDError(errno.EBADF, "submit", f"{self.name} is closed")
        self.gpu.check()
        error = self.error()
        if error is not None:
            raise error

    def set_priority(self, priority: int) -> None:
        """Change how the queue stands against others.

        Parameters
        ----------
        priority : int
            0 to 15; 7 is normal.
        """
        if not 0 <= priority <= 15:
            raise ValueError(f"a queue's priority is 0 to 15, not {priority}")
        self._update_queue(100, priority)
        self.priority = priority

    def pause(self) -> None:
        """Take the queue off the hardware: nothing in it advances until :meth:`resume`."""
        self._update_queue(0, self.priority)

    def resume(self) -> None:
        """Put the queue back on the hardware."""
        self._update_queue(100, self.priority)

    def set_cu_mask(self, words: Sequence[int]) -> None:
        """Restrict the queue's waves to some compute units.

        Parameters
        ----------
        words : sequence of int
            32 compute units each, the lowest bit first; from gfx10 on the two of a workgroup processor are
            both in or both out (:func:`wgp_mask`).

        Raises
        ------
        ValueError
            If a workgroup processor is torn apart.
        """
        if not words:
            raise ValueError("a mask without words")
        for number, word in enumerate(words):
            if (word ^ word >> 1) & 0x55555555:
                raise ValueError(f"word {number} of the mask, {word:#010x}, splits a workgroup processor")
        array = UserBuffer(4 * len(words))
        view = array.data.cast("I")
        for place, word in enumerate(words):
            view[place] = word
        self._kfd.file.call(
            "SET_CU_MASK", queue_id=self.id, num_cu_mask=_WORD * len(words), cu_mask_ptr=array.address
        )

    def stop(self, reason: str) -> None:
        """Refuse all further packets, with this reason. Nothing is told to the card."""
        if self._stopped is None:
            self._stopped = QueueError(reason)

    def _stop(self) -> None:
        # Whoever is submitting ends first, whoever comes later is turned away.
        with self._lock:
            self._stopped = QueueError(f"{self.name} is closed")
        # The kernel refuses to free buffers of a live queue.
        if self.id >= 0 and self._kfd.file.fd >= 0:
            queue, self.id = self.id, -1
            self._kfd.file.call("DESTROY_QUEUE", queue_id=queue)

    def _close_children(self) -> None:
        # Views of what is about to be unmapped go first; the last state of the counters stays readable.
        if hasattr(self, "_words"):
            self._words = memoryview(bytes(self._words)).cast("Q")
        for name in self._views:
            if hasattr(self, name):
                delattr(self, name)
        super()._close_children()

    def _update_queue(self, percentage: int, priority: int) -> None:
        self._kfd.file.call(
            "UPDATE_QUEUE",
            ring_base_address=self._ring_memory.address,
            queue_id=self.id,
            ring_size=self.ring_size,
            queue_percentage=percentage,
            queue_priority=priority,
        )
