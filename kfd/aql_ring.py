"""The producer's side of an AQL ring: who may write, where, and in which order the stores go out.

Putting a packet into the ring is stores to mapped memory and nothing else: no ioctl, no foreign call.
"""

from __future__ import annotations

import contextlib
import time
import weakref
from collections.abc import Callable, Sequence
from typing import Final

from ..errors import GPUTimeout
from .packets.aql import PACKET_SIZE, QUEUE_V1

__all__ = ["PUBLISH", "READ_INDEX", "WRITE_INDEX", "AQLRing"]

WRITE_INDEX: Final = QUEUE_V1.offset("write_dispatch_id") // 8
"""Place of the write index among the 64-bit words of ``amd_queue_t``."""

READ_INDEX: Final = QUEUE_V1.offset("read_dispatch_id") // 8
"""Place of the read index."""

_NAP: Final = 50e-6
_TURN: Final = 20e-6

PUBLISH: Final = f"""\
slot = index & mask
labels[slot] = label
{{body}}
hdp[0] = 1
headers[slot] = header
words[{WRITE_INDEX}] = following = index + 1
doorbell[0] = index
ring.index = following
"""
"""Source text that puts one packet into slot ``index``, for functions generated for one packet.

``{body}`` stands for the statement that writes bytes 4 to 63. The order is that of :meth:`AQLRing.put` and
has its reasons there; whoever runs this holds the turn and has compared ``index`` with :attr:`AQLRing.limit`.
"""


class AQLRing:
    """What a producer of packets needs of one ring. Any thread may put packets.

    Who writes holds the *turn*: the one entry of a dictionary, taken by ``del turn[0]`` and given back by
    ``turn[0] = None``. Deleting is atomic, and fails for everybody but one. A lock would do the same at three
    times the cost of all other stores of a launch; and between the deletion and a ``try`` behind it nothing
    runs that Ctrl-C could interrupt.

    Parameters
    ----------
    name : str
        For messages.
    words, ring, hdp, doorbell : memoryview
        ``amd_queue_t`` as 64-bit words, the ring's bytes, the register that flushes the host data path, and
        the doorbell. The ring owns views made of them, and releases these in :meth:`close`.
    check : bound method
        Raises if the queue takes no more packets. The ring does not keep its owner alive.

    Attributes
    ----------
    index : int
        The write index, as this process knows it: nobody else writes.
    limit : int
        A generated function may write while ``index`` is below; from there on it has to ask (:meth:`put`).
        -1 while all have to ask.
    packets : int
        Slots.
    labels : list
        What each slot held last, for messages: a kernel's name, or what the producer likes.
    uncounted : int
        Packets that do not count down the signal by which the owner of the ring counts its packets; kept in
        step with ``index``. What generated functions write counts.
    """

    __slots__ = (
        "_asks",
        "_check",
        "_halted",
        "_slots",
        "_views",
        "doorbell",
        "hdp",
        "headers",
        "index",
        "labels",
        "limit",
        "mask",
        "name",
        "packets",
        "ring",
        "turn",
        "uncounted",
        "words",
    )

    def __init__(
        self,
        name: str,
        *,
        words: memoryview,
        ring: memoryview,
        hdp: memoryview,
        doorbell: memoryview,
        check: Callable[[], None],
    ) -> None:
        self.name = name
        self.packets = len(ring) // PACKET_SIZE
        self.mask = self.packets - 1
        self.words = words[:]
        self.ring = ring[:]
        whole = self.ring.cast("I")
        # The first word of each slot: header and setup, which are stored at once.
        self.headers = whole[:: PACKET_SIZE // 4]
        self.hdp = hdp[:1]
        self.doorbell = doorbell[:]
        self._views = [self.headers, whole, self.words, self.ring, self.hdp, self.doorbell]
        self._slots: list[memoryview] = []
        self._check = weakref.WeakMethod(check)
        self._asks = False
        self._halted = False
        self.turn: dict[int, None] = {0: None}
        self.index = self.words[WRITE_INDEX]
        self.limit = self.index
        self.uncounted = 0
        self.labels: list[object] = [None] * self.packets

    @property
    def bodies(self) -> list[memoryview]:
        """For each slot the view of its bytes 4 to 63."""
        if not self._slots:
            starts = range(4, len(self.ring), PACKET_SIZE)
            self._slots = [self.ring[start : start + PACKET_SIZE - 4] for start in starts]
        return self._slots

    def halt(self) -> None:
        """Let nobody put packets any more: the check raises, or the ring is closed."""
        self._halted = True
        self.limit = -1

    def ask(self, always: bool) -> None:
        """Have generated functions ask for every packet, or, again, only where they must."""
        self._asks = always
        self.refresh()

    def refresh(self) -> int:
        """Look at the read index anew: returns the index at which the ring is full."""
        if self._halted:
            self.limit = -1
            return -1
        room = self.words[READ_INDEX] + self.packets
        self.limit = -1 if self._asks else room
        # Another thread may have halted the ring between the look and the store.
        if self._halted:
            self.limit = -1
        return room

    def look(self) -> int:
        """Look at the read index anew: returns :attr:`limit`."""
        self.refresh()
        return self.limit

    def put(
        self,
        packets: bytes | bytearray | memoryview,
        timeout: float,
        labels: Sequence[object] = (),
        *,
        counted: int = 0,
    ) -> int:
        """Put packets into the ring and ring the doorbell once.

        Parameters
        ----------
        packets : bytes
            A multiple of 64 bytes; no more packets than the ring has slots.
        timeout : float
            Seconds to wait for free slots, and for other threads.
        labels : sequence
            What :attr:`labels` is to say of each of them; None unless given.
        counted : int
            How many of them count down the signal that the ring's owner counts its packets by; the others
            are added to :attr:`uncounted`.

        Returns
        -------
        int
            Index of the first packet.

        Raises
        ------
        GPUTimeout
            If the ring stayed full.
        """
        count, rest = divmod(len(packets), PACKET_SIZE)
        if rest or not 0 < count <= self.packets:
            raise ValueError(f"{len(packets)} bytes are not 1 to {self.packets} packets of 64 bytes")
        headers = memoryview(packets).cast("I")[:: PACKET_SIZE // 4].tolist()
        bodies = [packets[start + 4 : start + PACKET_SIZE] for start in range(0, len(packets), PACKET_SIZE)]
        told = [*labels, *[None] * (count - len(labels))]
        deadline = time.monotonic() + timeout
        turn, mask = self.turn, self.mask
        while True:
            try:
                del turn[0]
            except KeyError:
                self.await_turn(deadline)
                continue
            try:
                index = self.index
                if index + count <= self.refresh():
                    for number in range(count):
                        slot = index + number & mask
                        place = slot * PACKET_SIZE
                        self.labels[slot] = told[number]
                        self.ring[place + 4 : place + PACKET_SIZE] = bodies[number]
                    # What the CPU wrote to VRAM must be there before the packet can be seen: a store to the
                    # card drains the CPU's write-combining buffers, and this one the card's host data path.
                    self.hdp[0] = 1
                    # Header and setup last, in one aligned 32-bit store: from here on the slot may be read.
                    # x86 does not reorder stores.
                    for number in range(count):
                        self.headers[index + number & mask] = headers[number]
                    self.words[WRITE_INDEX] = index + count
                    self.doorbell[0] = index + count - 1
                    # No call stands between these and the store of the write index, so that Ctrl-C finds all
                    # of them done or none.
                    self.index = index + count
                    self.uncounted += count - counted
                    return index
            finally:
                turn[0] = None
            self.await_room(count, deadline)

    def await_turn(self, deadline: float) -> None:
        """Let another thread put its packets; raises when the time (``time.monotonic``) is over."""
        if time.monotonic() >= deadline:
            raise GPUTimeout(f"{self.name}: other threads have kept its ring busy all the time")
        time.sleep(_TURN)

    def await_room(self, count: int, deadline: float) -> None:
        """Wait a moment for free slots, without the turn; raises when the queue is dead or the time over."""
        if self.index + count <= self.refresh():
            return
        check = self._check()
        if check is not None:
            check()
        if time.monotonic() >= deadline:
            read = self.words[READ_INDEX]
            raise GPUTimeout(
                f"{self.name}: no free slot in time: {self.index - read} packets wait "
                f"in a ring of {self.packets}, read index {read}"
            )
        time.sleep(_NAP)

    def ring_doorbell(self) -> None:
        """Ring the doorbell once more: memory that a packet waits for has been changed by the CPU."""
        with contextlib.suppress(ValueError):  # the view is released: the ring is closed
            self.doorbell[0] = self.index

    def close(self, timeout: float = 1.0) -> None:
        """Refuse packets, let the one who has the turn end, and let go of the memory. Idempotent."""
        self.halt()
        deadline = time.monotonic() + timeout
        while not self.turn and time.monotonic() < deadline:
            time.sleep(_TURN)
        for view in (*self._slots, *self._views):
            view.release()
        self._slots = []
