"""What PM4 and SDMA queues have in common: a ring of dwords, its pointers, submission and completion.

Submitting is stores to mapped memory and nothing else. Every submission ends with packets that count a
64-bit counter up: its number is the submission's ticket, and a wait is a look at memory.
"""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Final

from ..errors import GPUTimeout, QueueError
from .ioctl import MemoryFlag, QueueType
from .memory import PAGE, Memory
from .queue_control import QueueControl
from .signals import GTT_SHARED

if TYPE_CHECKING:
    from .events import Event
    from .gpu import GPU

__all__ = ["RingQueue"]

_SHARED: Final = GTT_SHARED | MemoryFlag.EXECUTABLE

# Words of the page of pointers.
_WRITE: Final = 0
_READ: Final = 1
_COMPLETED: Final = 16

_LONGEST_NAP: Final = 1e-3
_FAULT_CHECK: Final = 10e-3
_SMALLEST_RING: Final = 1024


class RingQueue(QueueControl):
    """A queue whose ring is a sequence of dwords.

    Base of :class:`.PM4Queue` and :class:`.SDMAQueue`. Any thread may submit.

    Parameters
    ----------
    gpu : GPU
        The card.
    kind : QueueType
        The kernel's type of queue.
    ring_size : int
        Bytes, a power of two, at least 1024.
    priority : int
        0 to 15.
    name : str
        For people, in messages.
    engine : int
        SDMA engine, for queues that ask for one.

    Attributes
    ----------
    id : int
        The kernel's number for the queue.
    name : str
        For people, in messages.
    event : Event
        Woken by submissions that ask for an interrupt.
    """

    _views = ("_ring", "_doorbell", "_hdp")

    def __init__(
        self, gpu: GPU, kind: QueueType, ring_size: int, *, priority: int, name: str, engine: int = 0
    ) -> None:
        if ring_size < _SMALLEST_RING or ring_size & ring_size - 1:
            raise ValueError(
                f"a ring has a power of two of bytes, at least {_SMALLEST_RING}; not {ring_size}"
            )
        self.kind = kind
        self.ring_size = ring_size
        self._tickets = 0
        super().__init__(gpu, priority=priority, name=name)
        self._start(partial(self._make, engine))

    def __repr__(self) -> str:
        """Name, id and size."""
        return f"<{type(self).__name__} {self.name!r} {self.id} of {self.ring_size} bytes>"

    def _make(self, engine: int) -> None:
        gpu, name = self.gpu, self.name
        self._page = Memory(gpu, PAGE, _SHARED, name=f"{name} pointers", map_host=True, parent=self)
        self._ring_memory = Memory(
            gpu, max(self.ring_size, PAGE), _SHARED, name=f"{name} ring", map_host=True, parent=self
        )
        self.event: Event = self._kfd.create_event()
        self._words = self._page.view.cast("Q")
        self._ring = self._ring_memory.view[: self.ring_size]
        answer = self._kfd.file.call(
            "CREATE_QUEUE",
            ring_base_address=self._ring_memory.address,
            ring_size=self.ring_size,
            write_pointer_address=self._page.address + 8 * _WRITE,
            read_pointer_address=self._page.address + 8 * _READ,
            gpu_id=self.gpu.gpu_id,
            queue_type=self.kind,
            queue_percentage=100,
            queue_priority=self.priority,
            sdma_engine_id=engine,
            **self._buffers(),
        )
        self._connect_doorbell(answer)

    def _buffers(self) -> dict[str, int]:
        """Arguments of CREATE_QUEUE about buffers beyond ring and pointers."""
        return {}

    # --- What the kinds of queues do differently -----------------------------------------------------------

    @abstractmethod
    def _completion(self, ticket: int, interrupt: bool) -> bytes | bytearray:
        """Packets that say that everything before them is done."""

    @abstractmethod
    def _padding(self, dwords: int) -> bytes | bytearray:
        """Dwords that do nothing."""

    @abstractmethod
    def _free_bytes(self) -> int:
        """Bytes of the ring that may be written."""

    _unit: int
    """Bytes that the write pointer counts in."""

    _straddles: bool
    """Whether a submission may go on at the ring's start."""

    @property
    def _completed_address(self) -> int:
        return self._page.address + 8 * _COMPLETED

    # --- Submission ----------------------------------------------------------------------------------------

    @property
    def write_pointer(self) -> int:
        """Bytes that have been submitted since the queue was made."""
        return self._words[_WRITE] * self._unit

    @property
    def completed(self) -> int:
        """Ticket of the latest submission that is done."""
        return self._words[_COMPLETED]

    @property
    def idle(self) -> bool:
        """Whether everything that was submitted is done."""
        return self.completed >= self._tickets

    @property
    def ticket(self) -> int:
        """Ticket of the latest submission."""
        return self._tickets

    def submit(
        self, packets: bytes | bytearray | Iterable[bytes | bytearray], *,
        interrupt: bool = False, timeout: float = 5.0,
    ) -> int:  # fmt: skip
        """Put packets into the ring and ring the doorbell.

        Parameters
        ----------
        packets : bytes, or an iterable of them
            Whole packets. Each item goes into the ring in one piece, and the doorbell is rung once for as
            many as fit.
        interrupt : bool
            Whether :attr:`event` is woken at the end: a wait for it may then sleep in the kernel.
        timeout : float
            Seconds to wait for room in the ring.

        Returns
        -------
        int
            The submission's ticket, for :meth:`wait`.

        Raises
        ------
        GPUTimeout
            If the ring stayed full. What had been put into it before runs.
        GPUFault, QueueError
            If the queue is dead.
        """
        pieces = [packets] if isinstance(packets, bytes | bytearray) else packets
        with self._lock:
            return self._submit_locked(pieces, interrupt, timeout)

    def _submit_locked(self, pieces: Iterable[bytes | bytearray], interrupt: bool, timeout: float) -> int:
        if self._stopped is not None:
            self._raise_if_dead()
        pointer = self.write_pointer
        for piece in pieces:
            pointer = self._append(pointer, piece, timeout)
        ticket = self._tickets + 1
        pointer = self._append(pointer, self._completion(ticket, interrupt), timeout)
        self._tickets = ticket
        self._publish(pointer)
        return ticket

    def _append(self, pointer: int, data: bytes | bytearray, timeout: float) -> int:
        size = len(data)
        if size % 4 or size > self.ring_size // 2:
            raise ValueError(f"{size} bytes of packets: a multiple of 4, at most half of the ring's bytes")
        place = pointer % self.ring_size
        rest = self.ring_size - place
        if size > rest and not self._straddles:
            pointer = self._append(pointer, self._padding(rest // 4), timeout)
            place, rest = 0, self.ring_size
        if self._free_bytes() - (pointer - self.write_pointer) < size:
            self._publish(pointer)
            self._wait_for_room(size, timeout)
        self._ring[place : place + min(size, rest)] = data[:rest]
        if size > rest:
            self._ring[: size - rest] = data[rest:]
        return pointer + size

    def _publish(self, pointer: int) -> None:
        value = pointer // self._unit
        # What the CPU wrote to VRAM must be there before the packets can be seen, see AQLQueue.submit.
        self._hdp[0] = 1
        self._words[_WRITE] = value
        self._doorbell[0] = value

    def _wait_for_room(self, size: int, timeout: float) -> None:
        deadline = time.monotonic() + timeout
        while self._free_bytes() < size:
            self._raise_if_dead()
            if time.monotonic() >= deadline:
                raise GPUTimeout(f"{self.name}: no room in the ring in {timeout} s: {self._state()}")
            time.sleep(20e-6)

    def _state(self) -> str:
        return (
            f"write pointer {self.write_pointer}, {self.ring_size - self._free_bytes()} bytes not yet read, "
            f"{self.completed} of {self._tickets} submissions done"
        )

    # --- Completion ----------------------------------------------------------------------------------------

    def wait(self, ticket: int, timeout: float = 5.0, spin: float = 100e-6) -> None:
        """Wait until a submission is done.

        Parameters
        ----------
        ticket : int
            From :meth:`submit`.
        timeout : float
            Seconds.
        spin : float
            Seconds to look at memory in a loop before sleeping.

        Raises
        ------
        GPUTimeout
            If the time was over first.
        GPUFault, QueueError
            If the queue is dead.
        """
        words = self._words
        if words[_COMPLETED] >= ticket:
            return
        now = time.monotonic()
        deadline = now + max(0.0, timeout)
        spin_end = min(deadline, now + spin)
        while now < spin_end:
            if words[_COMPLETED] >= ticket:
                return
            now = time.monotonic()
        nap, checked = 20e-6, now
        while words[_COMPLETED] < ticket:
            now = time.monotonic()
            if now - checked > _FAULT_CHECK:
                self._raise_if_dead()
                checked = now
            if now >= deadline:
                raise GPUTimeout(f"{self.name}: ticket {ticket} not done in {timeout} s: {self._state()}")
            time.sleep(min(nap, deadline - now))
            nap = min(nap * 2, _LONGEST_NAP)

    def wait_event(self, ticket: int, timeout: float = 5.0) -> None:
        """Wait in the kernel for a submission that asked for an interrupt; otherwise like :meth:`wait`."""
        deadline = time.monotonic() + timeout
        while self._words[_COMPLETED] < ticket:
            now = time.monotonic()
            if now >= deadline:
                self._raise_if_dead()
                raise GPUTimeout(f"{self.name}: ticket {ticket} not done in {timeout} s: {self._state()}")
            self._kfd.wait_slice([self.event], deadline - now, self.gpu.gpu_id)

    def synchronize(self, timeout: float = 5.0) -> None:
        """Wait until everything that was submitted is done."""
        self.wait(self._tickets, timeout)

    # --- Errors and the end --------------------------------------------------------------------------------

    def error(self) -> QueueError | None:
        """Why the queue takes no more packets, or ``None``."""
        return None if self._stopped is None else QueueError(str(self._stopped), self._stopped.code)

    def _release(self) -> None:
        event = getattr(self, "event", None)
        if event is not None:
            event.close()

    @property
    def _read_word(self) -> int:
        return self._words[_READ]
