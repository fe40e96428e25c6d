"""From steps to PM4: the buffers of commands that queues run, by the rules of AMD's vendor packet.

Every dispatch sets all of its registers. Nothing here waits by itself: a buffer begins with invalid caches,
ends with all kernels ended and caches written back, and in between waits only where a step says so.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ...kfd.packets import pm4

__all__ = ["ENDING", "LARGEST_BUFFER", "CommandBuffer", "Segment", "copy_packets", "fill_packets"]

LARGEST_BUFFER: Final = (1 << 20) - 1
"""Dwords of one indirect buffer: its size has 20 bits."""

_AGENT: Final = bytes(pm4.acquire_mem(pm4.GCR_CNTL.encode(gli_inv=1, glk_inv=1, glv_inv=1, gl1_inv=1)))
_SYSTEM: Final = bytes(
    pm4.acquire_mem(
        pm4.GCR_CNTL.encode(
            gli_inv=1, glm_wb=1, glm_inv=1, glk_inv=1, glv_inv=1, gl1_inv=1, gl2_inv=1, gl2_wb=1
        )
    )
)
_DRAIN: Final = bytes(pm4.wait_flush())
ENDING: Final = _DRAIN + _SYSTEM
"""What every buffer ends with: without it the packet that runs it completes while waves still run."""

# Through the second-level cache, where kernels' writes are, too. Kernels before and behind a copy are kept
# apart by a flush that also writes that cache back and forgets it, so that a copy past it would do as well.
_THROUGH_L2: Final = 3
_FROM_PACKET: Final = 2
_LARGEST_MOVE: Final = 1 << 25  # bytes; the packet counts in 26 bits
_MOVE: Final = struct.Struct("<IIQQI")


class _Addressed:
    """Packets that differ by one address only, which may stand in several places; a multiple of 8."""

    _MARK: Final = 0x1234_5678_9AB8

    def __init__(self, make: Callable[[int], bytes | bytearray]) -> None:
        mark = self._MARK.to_bytes(8, "little")
        marked = bytes(make(self._MARK))
        self._parts = marked.split(mark)

    def at(self, address: int) -> bytes:
        """Make them for an address."""
        return address.to_bytes(8, "little").join(self._parts)


_SET: Final = _Addressed(lambda address: pm4.release_mem(address, 1, data=pm4.DataSelect.LOW_32))
_TAKE: Final = _Addressed(lambda address: pm4.wait_mem(address, 1) + pm4.write_data(address, 0))
_CLOCK: Final = _Addressed(
    lambda address: _DRAIN + pm4.copy_data(pm4.Place.GPU_CLOCK, 0, pm4.Place.MEMORY, address, bits=64)
)


def _control(**fields: int) -> tuple[int, int]:
    header, control = struct.unpack_from("<II", pm4.DMA_DATA.pack(cp_sync=1, dst_sel=_THROUGH_L2, **fields))
    return header, control


_COPY: Final = _control(src_sel=_THROUGH_L2)
_FILL: Final = _control(src_sel=_FROM_PACKET)


def copy_packets(target: int, source: int, nbytes: int) -> bytes:
    """Copy bytes by the command processor, any alignment; what follows begins when they have been written."""
    return b"".join(
        _MOVE.pack(*_COPY, source + start, target + start, min(_LARGEST_MOVE, nbytes - start))
        for start in range(0, nbytes, _LARGEST_MOVE)
    )


def fill_packets(target: int, nbytes: int, pattern: int) -> bytes:
    """Fill whole dwords with 32 bits."""
    return b"".join(
        _MOVE.pack(*_FILL, pattern, target + start, min(_LARGEST_MOVE, nbytes - start))
        for start in range(0, nbytes, _LARGEST_MOVE)
    )


@dataclass(slots=True)
class Segment:
    """One packet of a run: a buffer of commands, or an AQL packet of its own for what PM4 cannot start.

    Attributes
    ----------
    data : bytearray
        PM4 dwords, or the 64 bytes of the AQL packet.
    is_aql : bool
        Which of the two.
    """

    data: bytearray
    is_aql: bool = False


class CommandBuffer:
    """The commands of one queue, in as many buffers as their size demands."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self._room = 4 * LARGEST_BUFFER - len(ENDING)
        self._data: bytearray | None = None

    def put(self, packets: bytes | bytearray) -> None:
        """Add packets that belong together."""
        data = self._data
        if data is None or len(data) + len(packets) > self._room:
            self._end()
            # Code may have been loaded where other code was since the last run: instructions, too.
            data = self._data = bytearray(_SYSTEM)
        data += packets

    def put_aql(self, packet: bytearray) -> None:
        """Add an AQL packet; it begins when everything before it has ended."""
        if self._data is None and not self.segments:
            self.put(b"")  # the packet's own scope does not reach the caches of instructions
        self._end()
        self.segments.append(Segment(packet, is_aql=True))

    def flush(self, *, drain: bool, system: bool) -> None:
        """Let all ends, and let caches forget."""
        self.put((_DRAIN if drain else b"") + (_SYSTEM if system else _AGENT))

    def set_flag(self, address: int) -> None:
        """Write 1 when everything before has ended and is written back."""
        self.put(_SET.at(address))

    def take_flag(self, address: int) -> None:
        """Wait for a 1, and write 0."""
        self.put(_TAKE.at(address))

    def write_clock(self, address: int) -> None:
        """Write the card's clock when everything before has ended."""
        self.put(_CLOCK.at(address))

    def _end(self) -> None:
        if self._data is not None:
            self._data += ENDING
            self.segments.append(Segment(self._data))
            self._data = None

    def finish(self) -> list[Segment]:
        """End the last buffer; a queue without commands gets one that only flushes."""
        if self._data is None and not self.segments:
            self.put(b"")
        self._end()
        return self.segments

    @property
    def dwords(self) -> int:
        """Dwords of all finished buffers."""
        return sum(len(segment.data) // 4 for segment in self.segments if not segment.is_aql)
