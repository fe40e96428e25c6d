"""Packets made of dwords, as data: declared once, then written, read and printed from the declaration.

A field says in which bits of which dword it stands: ``"1[29:0]"`` is bits 29 to 0 of the packet's second
dword, ``"3"`` all of its fourth, ``"3 4"`` a 64-bit value with its low half first, and
``"1[31:7]@7 2[15:0]"`` a value whose bits 31:7 and 47:32 are stored, the rest being zero.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["DecodedPacket", "PacketField", "PacketLayout", "Segment", "decode_packets", "words_of"]

_PLACE: Final = re.compile(r"(\d+)(?:\[(\d+)(?::(\d+))?\])?(?:@(\d+))?")
_WORD: Final = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Segment:
    """Bits ``high`` to ``low`` of dword ``word`` hold a value's bits from ``position`` on."""

    word: int
    high: int
    low: int
    position: int

    @property
    def mask(self) -> int:
        """The stored bits, moved down to bit 0."""
        return (1 << (self.high - self.low + 1)) - 1


@dataclass(frozen=True, slots=True)
class PacketField:
    """A value in a packet, in one or more places.

    Attributes
    ----------
    name : str
        As in AMD's headers, where they have one name for it.
    segments : tuple of Segment
        Its bits, from low to high.
    """

    name: str
    segments: tuple[Segment, ...]

    @property
    def mask(self) -> int:
        """The values' bits that can be stored."""
        return sum(segment.mask << segment.position for segment in self.segments)

    def read(self, words: Sequence[int]) -> int:
        """The value in a packet's dwords."""
        return sum((words[s.word] >> s.low & s.mask) << s.position for s in self.segments)

    def write(self, words: list[int], value: int) -> None:
        """Put a value into a packet's dwords; the bits there have to be zero."""
        for segment in self.segments:
            words[segment.word] |= (value >> segment.position & segment.mask) << segment.low


def _field(name: str, places: str) -> PacketField:
    segments: list[Segment] = []
    position = 0
    for place in places.split():
        match = _PLACE.fullmatch(place)
        if match is None:
            raise ValueError(f"{name}: {place!r} is no place in a packet")
        word, high, low, at = (None if part is None else int(part) for part in match.groups())
        assert word is not None
        high = 31 if high is None else high
        low = (0 if match[2] is None else high) if low is None else low
        segments.append(Segment(word, high, low, position if at is None else at))
        position = segments[-1].position + high - low + 1
    return PacketField(name, tuple(segments))


def words_of(data: bytes | bytearray | memoryview) -> tuple[int, ...]:
    """Little-endian dwords of some bytes; a rest of less than four bytes is left out."""
    return struct.unpack(f"<{len(data) // 4}I", bytes(data[: len(data) // 4 * 4]))


class PacketLayout:
    """One kind of packet.

    Parameters
    ----------
    name : str
        Its name in AMD's headers.
    dwords : int
        Length without the payload.
    fixed : dict
        Fields that tell this kind from others, with their values; every packet that is written has them.
    payload : bool
        Whether any number of further dwords may follow.
    source : str
        Where the layout was read.
    views : dict
        Fields that lie over others: what a dword means in another mode of the packet.
    **fields : str
        Places of the fields, see the module's text.

    Examples
    --------
    >>> fence = PacketLayout("FENCE", 4, {"op": 5}, op="0[7:0]", addr="1 2", data="3")
    >>> fence.pack(addr=0x123456789A0, data=7).hex()
    '05000000a08967452301000007000000'
    >>> hex(fence.unpack(words_of(fence.pack(addr=0x123456789A0, data=7)))["addr"])
    '0x123456789a0'
    """

    def __init__(
        self,
        name: str,
        dwords: int,
        fixed: dict[str, int],
        *,
        payload: bool = False,
        source: str = "",
        views: dict[str, str] | None = None,
        **fields: str,
    ) -> None:
        self.name = name
        self.dwords = dwords
        self.payload = payload
        self.fixed = dict(fixed)
        self.source = source
        self.fields: dict[str, PacketField] = {}
        self.views: dict[str, PacketField] = {}
        used = [0] * dwords
        for key, places in fields.items():
            self.fields[key] = field = _field(f"{name}.{key}", places)
            for segment in field.segments:
                if segment.word >= dwords or not 31 >= segment.high >= segment.low:
                    raise ValueError(f"{field.name}: {places!r} is outside of {dwords} dwords")
                if used[segment.word] & segment.mask << segment.low:
                    raise ValueError(f"{field.name} overlaps another field")
                used[segment.word] |= segment.mask << segment.low
        for key, places in (views or {}).items():
            self.views[key] = _field(f"{name}.{key}", places)
        for key in self.fixed:
            if key not in self.fields:
                raise ValueError(f"{name}: the fixed field {key} has no place")

    def __repr__(self) -> str:
        """Name, length and fields."""
        return f"PacketLayout({self.name!r}, {self.dwords}, {', '.join(self.fields)})"

    @property
    def size(self) -> int:
        """Bytes without the payload."""
        return 4 * self.dwords

    def field(self, key: str) -> PacketField:
        """Find a field or view by its name; ``KeyError`` if there is none."""
        return self.fields[key] if key in self.fields else self.views[key]

    def pack(self, payload: Iterable[int] = (), /, **values: int) -> bytearray:
        """Make a packet's bytes; fields that are not named are zero.

        Parameters
        ----------
        payload : iterable of int
            Dwords behind the packet's own.
        **values : int
            Fields and views.

        Raises
        ------
        KeyError
            For a field that does not exist.
        ValueError
            For a value that does not fit its field, or a payload where none may be.
        """
        words = [0] * self.dwords
        for key, value in {**self.fixed, **values}.items():
            field = self.field(key)
            if value & ~field.mask:
                raise ValueError(f"{field.name}: {value:#x} does not fit the bits {field.mask:#x}")
            if any(s.mask << s.low & words[s.word] for s in field.segments):
                raise ValueError(f"{field.name} lies over a field that has been given, too")
            field.write(words, value)
        tail = list(payload)
        if tail and not self.payload:
            raise ValueError(f"{self.name} has no payload")
        return bytearray(struct.pack(f"<{len(words) + len(tail)}I", *words, *tail))

    def unpack(self, words: Sequence[int]) -> dict[str, int]:
        """Read all fields of a packet's dwords."""
        if len(words) < self.dwords:
            raise ValueError(f"{self.name} has {self.dwords} dwords, not {len(words)}")
        return {key: field.read(words) for key, field in self.fields.items()}


@dataclass(frozen=True, slots=True)
class DecodedPacket:
    """A packet that was found in a ring or an indirect buffer.

    Attributes
    ----------
    offset : int
        Its first dword, from the start of what was read.
    words : tuple of int
        All of its dwords.
    layout : PacketLayout or None
        What it is; None if it is nothing known, or cut off.
    note : str
        Why it is nothing known.
    """

    offset: int
    words: tuple[int, ...]
    layout: PacketLayout | None
    note: str = ""

    @property
    def values(self) -> dict[str, int]:
        """Its fields."""
        return self.layout.unpack(self.words) if self.layout else {}

    @property
    def payload(self) -> tuple[int, ...]:
        """Dwords behind the packet's own."""
        return self.words[self.layout.dwords :] if self.layout else ()

    def __str__(self) -> str:
        """Name and fields that are not zero, as ``FENCE addr=0x1000 data=0x7``."""
        if self.layout is None:
            return f"? {self.note}: " + " ".join(f"{word:08x}" for word in self.words[:8])
        shown = [
            f"{key}={value:#x}"
            for key, value in self.values.items()
            if value and key not in self.layout.fixed
        ]
        if self.payload:
            more = " …" if len(self.payload) > 8 else ""
            shown.append("[" + " ".join(f"{word:#x}" for word in self.payload[:8]) + more + "]")
        return " ".join([self.layout.name, *shown])


def decode_packets(
    data: bytes | bytearray | memoryview | Sequence[int],
    recognize: Callable[[Sequence[int], int], tuple[PacketLayout, int] | str],
) -> Iterator[DecodedPacket]:
    """Take apart the packets of a ring or an indirect buffer; what is unknown ends it.

    Parameters
    ----------
    data : bytes or sequence of int
        Little-endian dwords.
    recognize : callable
        Given all dwords and a place, returns the layout of the packet there and its length in dwords, or why
        it is none. A length is taken as cut off when it goes beyond the end or is short of the layout's.

    Yields
    ------
    DecodedPacket
        One after another.
    """
    words = words_of(data) if isinstance(data, bytes | bytearray | memoryview) else tuple(data)
    at = 0
    while at < len(words):
        found = recognize(words, at)
        if isinstance(found, str):
            yield DecodedPacket(at, words[at:], None, found)
            return
        layout, length = found
        if length < layout.dwords or at + length > len(words):
            yield DecodedPacket(at, words[at:], None, f"{layout.name} of {length} dwords is cut off")
            return
        yield DecodedPacket(at, words[at : at + length], layout)
        at += length
