"""Hostcall: how waves ask the host for something, and wait for its answer.

The protocol is that of AMD's device library (``__ockl_hostcall_preview``, ROCm 3.5 to 7), which is linked
into the code object: nothing but layout and order of stores is shared with it. A wave takes a packet off the
free stack, fills header and payload (eight words for each lane), pushes the packet on the ready stack, adds 1
to the doorbell signal and raises its event, and waits until the ready flag of the packet's header is 0; then
it reads the first two words of each lane and returns the packet.

Taking the whole ready stack would need an atomic exchange, which Python has not. It is not needed either: the
host only remembers the top that it has seen. What was pushed since is linked from the new top down to that
one, and stays so until the host has answered, because its waves wait.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from ..fields import Field, Structure
from .printf_format import format_message

if TYPE_CHECKING:
    from ..kfd import GPU
    from ..kfd.events import Event

__all__ = ["HostcallBuffer", "Output", "Packet", "Service", "serve_packet"]

_SOURCE: Final = "rocm-device-libs 5.2.3, ockl hostcall"
BUFFER: Final = Structure(
    "hostcall buffer", 48,
    Field("headers", 0, "u64"), Field("payloads", 8, "u64"), Field("doorbell", 16, "u64"),
    Field("free_stack", 24, "u64"), Field("ready_stack", 32, "u64"), Field("index_mask", 40, "u64"),
    source=_SOURCE,
)  # fmt: skip
HEADER: Final = Structure(
    "hostcall packet header", 24,
    Field("next", 0, "u64"), Field("activemask", 8, "u64"), Field("service", 16, "u32"),
    Field("control", 20, "u32"),
    source=_SOURCE,
)  # fmt: skip
_LANES: Final = 64
_LANE_WORDS: Final = 8
_LANE_BYTES: Final = 8 * _LANE_WORDS
_PAYLOAD_BYTES: Final = _LANES * _LANE_BYTES
_HEADERS_AT: Final = 64
_PAGE: Final = 4096
_READY: Final = 1  # the only bit of a header's control word that has a meaning

# Messages are sent in pieces of up to seven words, behind a word that says which message and how many.
_BEGIN, _END = 1, 2
_LENGTH_SHIFT, _LENGTH_MASK = 5, 7
_ID_SHIFT: Final = 8
_TO_STDERR: Final = 1
_ALL_ONES: Final = (1 << 64) - 1

_MAX_MESSAGE: Final = 1 << 20
_MAX_WAITING: Final = 64 << 20
"""Bytes of one message, and of all that have begun and not ended: a kernel need not end them."""


class Service:
    """What a packet can ask for."""

    FUNCTION_CALL: Final = 1
    PRINTF: Final = 2
    MEMORY: Final = 3
    SANITIZER: Final = 4


_REFUSED: Final = {
    Service.FUNCTION_CALL: "to call a function of this process",
    Service.MEMORY: "for memory (malloc in a kernel)",
    Service.SANITIZER: "to report for an address sanitizer",
}


class Packet(NamedTuple):
    """A packet that waits for its answer.

    Attributes
    ----------
    number : int
        Its place in the buffer.
    service : int
        What it asks for, see :class:`Service`.
    lanes : tuple of int
        The lanes that ask.
    payload : bytes
        Eight words for each of 64 lanes.
    """

    number: int
    service: int
    lanes: tuple[int, ...]
    payload: bytes


class HostcallBuffer:
    """The packets of one queue: as many as the card can hold waves, so that a wave always finds one.

    Parameters
    ----------
    gpu : GPU
        The card.
    event : Event
        Fires when a wave has sent a packet.
    name : str
        The queue's name, for messages.

    Attributes
    ----------
    address : int
        GPU virtual address: the kernel's ``hidden_hostcall_buffer``.
    lock : Lock
        Held by who serves it.
    messages : dict
        Messages that have begun and not ended, by their number.
    """

    def __init__(self, gpu: GPU, event: Event, name: str) -> None:
        self.name = name
        self.lock = threading.Lock()
        self.messages: dict[int, bytearray] = {}
        self.waiting = 0
        self._last_id = 0
        self._count = gpu.node.wave_slots
        self._mask = (1 << (self._count - 1).bit_length()) - 1
        self._payloads_at = -(-(_HEADERS_AT + self._count * HEADER.size) // _PAGE) * _PAGE
        size = self._payloads_at + self._count * _PAYLOAD_BYTES
        self._memory = gpu.allocate(size, "gtt", name=f"hostcall buffer of {name}")
        try:
            self._signal = gpu.create_signal(0, event)
        except BaseException:
            self._memory.close()
            raise
        self.address = self._memory.address
        self._view = self._memory.view[:]
        self._words = self._view.cast("Q")
        self._halves = self._view.cast("I")
        # A stack's entry is a packet's number and, above the mask, a tag that is counted up with each use. An
        # entry is never 0, which ends the stack: packet 0 begins with the tag 1.
        headers = np.frombuffer(self._view, "<u8", count=self._count * HEADER.size // 8, offset=_HEADERS_AT)[
            :: HEADER.size // 8
        ]
        headers[2:] = np.arange(1, self._count - 1)
        headers[1] = self._mask + 1
        del headers  # an array over the view would keep it from being released
        self._view[: BUFFER.size] = BUFFER.pack(
            headers=self.address + _HEADERS_AT,
            payloads=self.address + self._payloads_at,
            doorbell=self._signal.address,
            free_stack=self._count - 1,
            ready_stack=0,
            index_mask=self._mask,
        )
        self._ready_word = BUFFER.offset("ready_stack") // 8
        self._seen = 0
        self.closed = False

    def take(self) -> list[Packet]:
        """Give the packets that were sent since the last call, in the order in which they were.

        Raises
        ------
        ValueError
            The stack is damaged: a kernel has written to it.
        """
        words = self._words
        top = words[self._ready_word]
        entry, found = top, list[int]()
        while entry != self._seen:
            index = entry & self._mask
            # a cycle, or links to what is no packet
            if index >= self._count or len(found) == self._count:
                self._seen = top
                raise ValueError(f"the hostcall buffer of {self.name} is damaged: a kernel wrote to it")
            found.append(index)
            entry = words[(_HEADERS_AT + index * HEADER.size) // 8]
        self._seen = top
        return [self._packet(index) for index in reversed(found)]

    def _packet(self, index: int) -> Packet:
        base = _HEADERS_AT + index * HEADER.size
        mask = self._words[base // 8 + 1]
        service = self._halves[base // 4 + 4]
        lanes = tuple(lane for lane in range(_LANES) if mask >> lane & 1)
        start = self._payloads_at + index * _PAYLOAD_BYTES
        return Packet(index, service, lanes, bytes(self._view[start : start + _PAYLOAD_BYTES]))

    def reply(self, packet: Packet, lane: int, value: int) -> None:
        """Write the first word that a lane reads as its answer."""
        at = self._payloads_at + packet.number * _PAYLOAD_BYTES + lane * _LANE_BYTES
        self._words[at // 8] = value & _ALL_ONES

    def release(self, packets: list[Packet]) -> None:
        """Let the waves of some packets go on; all answers stand by then."""
        for packet in packets:
            at = (_HEADERS_AT + packet.number * HEADER.size + HEADER.offset("control")) // 4
            self._halves[at] = self._halves[at] & ~_READY & 0xFFFFFFFF

    def begin_message(self) -> int:
        """Number a new message."""
        self._last_id = (self._last_id + 1) & (1 << 56) - 1
        self.messages[self._last_id] = bytearray()
        return self._last_id

    def close(self) -> None:
        """Free the buffer; its queue has been destroyed. Idempotent."""
        if self.closed:
            return
        self.closed = True
        for view in (self._words, self._halves, self._view):
            view.release()
        self._signal.close()
        self._memory.close()
        self.messages.clear()


class Output:
    """What some packets have printed, and what was wrong with others."""

    def __init__(self) -> None:
        self.stdout: list[bytes] = []
        self.stderr: list[bytes] = []
        self.errors: list[str] = []


def serve_packet(buffer: HostcallBuffer, packet: Packet, output: Output) -> None:
    """Answer all lanes of a packet; :meth:`HostcallBuffer.release` then lets the wave go on.

    Whatever the kernel asks for that is not offered is answered with zeros, or -1 for a message, and named in
    ``output.errors``.
    """
    if packet.service != Service.PRINTF:
        what = _REFUSED.get(packet.service, f"for service {packet.service}, which is not known")
        output.errors.append(f"a kernel on {buffer.name} asked the host {what}; that is not supported")
        for lane in packet.lanes:
            buffer.reply(packet, lane, 0)
        return
    for lane in packet.lanes:
        start = lane * _LANE_BYTES
        word = int.from_bytes(packet.payload[start : start + 8], "little")
        length = word >> _LENGTH_SHIFT & _LENGTH_MASK
        piece = packet.payload[start + 8 : start + 8 + 8 * length]
        buffer.reply(packet, lane, _add_piece(buffer, word, piece, output))


def _add_piece(buffer: HostcallBuffer, word: int, piece: bytes, output: Output) -> int:
    """Add a piece to its message and print that if it is the last one; give the lane's answer."""
    number = buffer.begin_message() if word & _BEGIN else word >> _ID_SHIFT
    message = buffer.messages.get(number)
    if message is None:
        output.errors.append(f"a kernel on {buffer.name} went on with a message that it had not begun")
        return _ALL_ONES
    if len(message) + len(piece) > _MAX_MESSAGE or buffer.waiting + len(piece) > _MAX_WAITING:
        buffer.waiting -= len(buffer.messages.pop(number))
        output.errors.append(
            f"a kernel on {buffer.name} printed a message of more than {_MAX_MESSAGE} bytes, or began "
            f"messages of {_MAX_WAITING} bytes and did not end them; it is dropped"
        )
        return _ALL_ONES
    message += piece
    buffer.waiting += len(piece)
    if not word & _END:
        return (word & (1 << _ID_SHIFT) - 1 & ~_BEGIN) | number << _ID_SHIFT
    del buffer.messages[number]
    buffer.waiting -= len(message)
    control = int.from_bytes(message[:8], "little")
    if control & ~_TO_STDERR:
        output.errors.append(f"a kernel on {buffer.name} printed in a way that is not known ({control:#x})")
        return _ALL_ONES
    text = format_message(bytes(message[8:]))
    (output.stderr if control & _TO_STDERR else output.stdout).append(text)
    return len(text)
