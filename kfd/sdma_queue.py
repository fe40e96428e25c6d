"""SDMA queues: copies and fills by the card's copy engines, beside the compute units."""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from .ioctl import QueueType
from .packets import pm4, sdma
from .packets.aql import SIGNAL
from .packets.atomics import AtomicOp
from .ring_queue import RingQueue

if TYPE_CHECKING:
    from .gpu import GPU

__all__ = [
    "SDMAQueue",
    "begin_packets",
    "copy_packets",
    "count_packet",
    "end_packets",
    "fill_packets",
    "poll_packet",
    "window_packets",
]

_INVALIDATE: Final = pm4.GCR_CNTL.encode(glk_inv=1, glv_inv=1, gl1_inv=1, gl2_inv=1, glm_inv=1)
_WRITE_BACK: Final = pm4.GCR_CNTL.encode(glm_wb=1, gl2_wb=1)
_SIGNAL_VALUE: Final = SIGNAL.offset("value")
_SIGNAL_START: Final = SIGNAL.offset("start_ts")
_SIGNAL_END: Final = SIGNAL.offset("end_ts")
_INDIRECT_ENDS_AT: Final = 8
_INDIRECT_ALIGNMENT: Final = 32


class SDMAQueue(RingQueue):
    """A queue of one of the card's copy engines.

    Made by :meth:`barewave.kfd.GPU.create_sdma_queue`. Packets run one after the other. The methods put what
    they are named for into the ring and return a ticket for :meth:`wait`; addresses are GPU addresses.
    """

    _unit = 1
    # ROCr never lets a packet go on at the ring's start; kfdtest does. Whoever pads is right on every card.
    _straddles = False

    def __init__(
        self,
        gpu: GPU,
        ring_size: int = 1 << 20,
        *,
        engine: int | None = None,
        priority: int = 15,
        name: str = "",
    ) -> None:
        kind = QueueType.SDMA if engine is None else QueueType.SDMA_BY_ENG_ID
        super().__init__(
            gpu, kind, ring_size, priority=priority, name=name or "SDMA queue", engine=engine or 0
        )

    def _free_bytes(self) -> int:
        # One dword stays free: a full ring must not look like an empty one.
        return self.ring_size - 4 - (self.write_pointer - self._read_word)

    def _padding(self, dwords: int) -> bytes:
        return bytes(4 * dwords)  # a zero is a NOP of one dword

    def _completion(self, ticket: int, interrupt: bool) -> bytes:
        # An atomic, not a fence: it is the only packet that writes 64 bits at once.
        packets = _at(_count_form(1), self._completed_address)
        if interrupt:
            packets += sdma.fence(self.event.mailbox, self.event.id) + sdma.trap(self.event.id)
        return packets

    # --- Operations ----------------------------------------------------------------------------------------

    def copy(
        self, target: int, source: int, size: int, *, second: int | None = None, interrupt: bool = False,
        timeout: float = 5.0,
    ) -> int:  # fmt: skip
        """Copy any number of bytes, with any alignment; overlapping ranges as ``memmove`` does.

        Parameters
        ----------
        target, source : int
            First bytes.
        size : int
            Bytes; 0 copies nothing.
        second : int, optional
            Another place to copy the same to.
        interrupt, timeout
            As for :meth:`submit`.
        """
        packets = _coherent(copy_packets(target, source, size, second))
        return self.submit(packets, interrupt=interrupt, timeout=timeout)

    def copy_2d(
        self, target: int, target_pitch: int, source: int, source_pitch: int, width: int, height: int, *,
        interrupt: bool = False, timeout: float = 5.0,
    ) -> int:  # fmt: skip
        """Copy ``height`` rows of ``width`` bytes between arrays of different pitch, all in bytes.

        Rows are copied by sub-window packets where their limits allow it, else row by row.
        """
        packets = _coherent(window_packets(target, target_pitch, source, source_pitch, width, height))
        return self.submit(packets, interrupt=interrupt, timeout=timeout)

    def fill(
        self, target: int, size: int, value: int, *, interrupt: bool = False, timeout: float = 5.0
    ) -> int:
        """Fill ``size`` bytes with the 32-bit ``value``, low byte first; any size and alignment.

        The pattern begins with the value's low byte at ``target``, wherever that is.
        """
        packets = _coherent(fill_packets(target, size, value))
        return self.submit(packets, interrupt=interrupt, timeout=timeout)

    def write(self, target: int, data: bytes, *, interrupt: bool = False, timeout: float = 5.0) -> int:
        """Write bytes that stand in the ring itself; multiples of 4 at a multiple of 4."""
        if target % 4 or len(data) % 4 or not data:
            raise ValueError(f"a write of {len(data)} bytes at {target:#x}: multiples of 4 only")
        words = memoryview(data).cast("I")
        most = min(sdma.LARGEST_WRITE, self.ring_size // 16)
        packets = [
            bytes(sdma.write(target + 4 * start, words[start : start + most].tolist()))
            for start in range(0, len(words), most)
        ]
        return self.submit(packets, interrupt=interrupt, timeout=timeout)

    def timestamp(self, target: int, *, timeout: float = 5.0) -> int:
        """Write the card's clock, 64 bits in units of 10 ns, at an address aligned to 8."""
        return self.submit(sdma.timestamp(target), timeout=timeout)

    def run(self, address: int, dwords: int, *, interrupt: bool = False, timeout: float = 5.0) -> int:
        """Run an indirect buffer of SDMA packets: aligned to 32 bytes, at most 1,048,575 dwords."""
        if address % _INDIRECT_ALIGNMENT:
            raise ValueError(f"an indirect buffer begins at a multiple of 32 bytes; {address:#x} does not")
        with self._lock:
            place = self.write_pointer % self.ring_size // 4
            packet = bytes(sdma.indirect(address, dwords))
            padding = -(place + sdma.INDIRECT.dwords) % _INDIRECT_ENDS_AT
            pieces = [self._padding(padding) + packet]
            rest = self.ring_size // 4 - place
            if padding + sdma.INDIRECT.dwords > rest:
                padding = -sdma.INDIRECT.dwords % _INDIRECT_ENDS_AT
                pieces = [self._padding(rest), self._padding(padding) + packet]
            return self._submit_locked(pieces, interrupt, timeout)


# --- Packets ---------------------------------------------------------------------------------------------


# Packing by a table costs tens of microseconds: of what every copy is made of, only what differs is packed
# anew.


@functools.cache
def begin_packets() -> bytes:
    """Packets before reading: what the CPU wrote to VRAM is there, and the card's caches hold nothing old."""
    return bytes(sdma.flush_hdp() + sdma.cache_control(_INVALIDATE))


@functools.cache
def end_packets() -> bytes:
    """Packets after writing: everybody sees what was written."""
    return bytes(sdma.cache_control(_WRITE_BACK))


@functools.cache
def _copy_header(backwards: bool) -> bytes:
    return bytes(sdma.copy(0, 0, 1, backwards=backwards)[:4])


_COPY: Final = struct.Struct("<4sIIQQ")
_ADDRESS: Final = struct.Struct("<Q")


def _copy(source: int, target: int, size: int, backwards: bool) -> bytes:
    return _COPY.pack(_copy_header(backwards), size - 1, 0, source, target)


@functools.cache
def _poll_form() -> bytes:
    return bytes(sdma.poll_memory(0, 0))


@functools.cache
def _count_form(step: int) -> bytes:
    return bytes(sdma.atomic(0, AtomicOp.ADD_64, step & (1 << 64) - 1))


def poll_packet(signal: int) -> bytes:
    """Packet that waits until the signal at an address is 0."""
    return _at(_poll_form(), signal + _SIGNAL_VALUE)


def count_packet(signal: int) -> bytes:
    """Packet that counts the signal at an address down by 1."""
    return _at(_count_form(-1), signal + _SIGNAL_VALUE)


def time_packet(signal: int, *, end: bool) -> bytes:
    """Packet that writes the card's clock where the signal at an address keeps its begin, or its end."""
    return bytes(sdma.timestamp(signal + (_SIGNAL_END if end else _SIGNAL_START)))


def _at(form: bytes, address: int) -> bytes:
    return b"".join((form[:4], _ADDRESS.pack(address), form[12:]))


def _coherent(packets: Iterator[bytes]) -> list[bytes]:
    return [begin_packets(), *packets, end_packets()]


def copy_packets(target: int, source: int, size: int, second: int | None = None) -> Iterator[bytes]:
    """Packets of :meth:`SDMAQueue.copy`, without those that keep caches coherent."""
    if size < 0:
        raise ValueError(f"a copy of {size} bytes")
    backwards = source < target < source + size
    if second is not None:
        ends = [start + size for start in (target, second)]
        if any(
            start < source + size and source < end for start, end in zip((target, second), ends, strict=True)
        ):
            raise ValueError("a copy to two places must not overlap its source")
        backwards = False
    starts = range(0, size, sdma.LARGEST_COPY)
    for start in reversed(starts) if backwards else starts:
        part = min(size - start, sdma.LARGEST_COPY)
        if second is None:
            yield _copy(source + start, target + start, part, backwards)
        else:
            yield bytes(sdma.copy(source + start, target + start, part, second=second + start))


def window_packets(
    target: int, target_pitch: int, source: int, source_pitch: int, width: int, height: int
) -> Iterator[bytes]:
    """Packets of :meth:`SDMAQueue.copy_2d`, without those that keep caches coherent."""
    if width < 0 or height < 0:
        raise ValueError(f"a copy of {height} rows of {width} bytes")
    if height > 1 and (width > source_pitch or width > target_pitch):
        raise ValueError(f"rows of {width} bytes do not fit pitches of {source_pitch} and {target_pitch}")
    if not width or not height:
        return
    both = target | source | target_pitch | source_pitch | width
    element = min(16, both & -both)
    most = 1 << 14  # elements of a window's side
    if max(target_pitch, source_pitch) // element > 1 << 19:
        for row in range(height):
            for start in range(0, width, sdma.LARGEST_COPY):
                part = min(width - start, sdma.LARGEST_COPY)
                yield bytes(
                    sdma.copy(source + row * source_pitch + start, target + row * target_pitch + start, part)
                )
        return
    for y in range(0, height, most):
        for x in range(0, width, most * element):
            extent = (min(width - x, most * element) // element, min(height - y, most), 1)
            yield bytes(
                sdma.copy_window(
                    source + y * source_pitch + x, target + y * target_pitch + x, extent,
                    element_size=element,
                    source_pitch=max(1, source_pitch // element),
                    target_pitch=max(1, target_pitch // element),
                    source_slice=1, target_slice=1,
                )
            )  # fmt: skip


def fill_packets(target: int, size: int, value: int) -> Iterator[bytes]:
    """Packets of :meth:`SDMAQueue.fill`, without those that keep caches coherent."""
    if size < 0 or not 0 <= value < 1 << 32:
        raise ValueError(f"a fill of {size} bytes with {value:#x}")
    turned = value.to_bytes(4, "little") * 2
    head = min(size, -target % 4)
    for place in range(head):
        yield bytes(sdma.fill(target + place, 1, turned[place], sdma.Fill.BYTE))
    middle = (size - head) & ~3
    pattern = int.from_bytes(turned[head : head + 4], "little")
    for start in range(head, head + middle, sdma.LARGEST_FILL):
        part = min(head + middle - start, sdma.LARGEST_FILL)
        yield bytes(sdma.fill(target + start, part, pattern))
    for place in range(head + middle, size):
        yield bytes(sdma.fill(target + place, 1, turned[place % 4], sdma.Fill.BYTE))
