"""Structures and bit fields as data: declared once, then encoded and decoded from the same declaration.

Every binary layout of the project (ioctl arguments, packets, queue structures, kernel descriptors, registers)
is an instance of :class:`Structure` or :class:`BitFields`. The driver writes with it, the emulated card reads
with it, and tests compare it with layouts that others declared.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

__all__ = ["BitField", "BitFields", "Field", "Structure"]

_FORMATS: Final = {
    "u8": "B", "i8": "b", "u16": "H", "i16": "h", "u32": "I", "i32": "i", "u64": "Q", "i64": "q",
}
_SIZES: Final = {kind: struct.calcsize("<" + code) for kind, code in _FORMATS.items()}


@dataclass(frozen=True, slots=True)
class Field:
    """One member of a structure.

    Parameters
    ----------
    name : str
        The member's name in the header that it comes from.
    offset : int
        Bytes from the start of the structure.
    kind : str
        ``u8 i8 u16 i16 u32 i32 u64 i64``, little-endian.
    count : int
        Number of elements; more than 1 makes an array, read and written as a tuple.
    """

    name: str
    offset: int
    kind: str
    count: int = 1

    @property
    def size(self) -> int:
        """Size in bytes, all elements together."""
        return _SIZES[self.kind] * self.count

    @property
    def format(self) -> str:
        """The member's format for :mod:`struct`."""
        return f"<{self.count}{_FORMATS[self.kind]}"


class Structure:
    """A C structure with fixed offsets.

    Parameters
    ----------
    name : str
        Its name in the header that it comes from.
    size : int
        Size in bytes.
    *fields : Field
        Members; unnamed bytes are padding and are written as zero.
    source : str
        Where the layout was read.

    Examples
    --------
    >>> fields = Field("major", 0, "u32"), Field("minor", 4, "u32")
    >>> version = Structure("kfd_ioctl_get_version_args", 8, *fields)
    >>> version.pack(major=1, minor=17).hex()
    '0100000011000000'
    >>> version.unpack(version.pack(major=1, minor=17))["minor"]
    17
    """

    def __init__(self, name: str, size: int, *fields: Field, source: str = "") -> None:
        self.name = name
        self.size = size
        self.source = source
        self.fields: dict[str, Field] = {}
        for field in fields:
            if field.name in self.fields:
                raise ValueError(f"{name}: member {field.name} is declared twice")
            if field.offset + field.size > size:
                raise ValueError(f"{name}: member {field.name} ends beyond {size} bytes")
            self.fields[field.name] = field
        self._members = {each.name: (struct.Struct(each.format), each.offset) for each in fields}
        self._whole = _whole(self.fields.values())
        self._names = tuple(self.fields)

    def __repr__(self) -> str:
        return f"Structure({self.name!r}, {self.size}, {', '.join(self.fields)})"

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields.values())

    def offset(self, name: str) -> int:
        """Byte offset of a member."""
        return self.fields[name].offset

    def pack(self, **values: int | tuple[int, ...]) -> bytearray:
        """Make the structure's bytes; members that are not named are zero.

        Raises
        ------
        KeyError
            For a member that does not exist.
        ValueError
            For a value that does not fit its member.
        """
        data = bytearray(self.size)
        members = self._members
        for name, value in values.items():
            member, offset = members[name]
            try:
                member.pack_into(data, offset, value)
            except struct.error:
                self.write(data, name, value)  # an array, or what does not fit: it says which
        return data

    def unpack(self, data: bytes | bytearray | memoryview, base: int = 0) -> dict[str, int]:
        """Read all scalar members; an array's elements come as ``name[0]``, ``name[1]`` and so on."""
        if self._whole is not None:
            return dict(zip(self._names, self._whole.unpack_from(data, base), strict=True))
        result: dict[str, int] = {}
        for field in self.fields.values():
            values = struct.unpack_from(field.format, data, base + field.offset)
            if field.count == 1:
                result[field.name] = values[0]
            else:
                result.update({f"{field.name}[{i}]": value for i, value in enumerate(values)})
        return result

    def members(self, data: bytes | bytearray | memoryview) -> Iterable[tuple[str, int]]:
        """Names and values of :meth:`unpack`, for who makes something else of them than a dictionary."""
        if self._whole is not None:
            return zip(self._names, self._whole.unpack_from(data), strict=True)
        return self.unpack(data).items()

    def read(self, data: bytes | bytearray | memoryview, name: str, base: int = 0) -> int:
        """Read one scalar member."""
        member, offset = self._members[name]
        value: int = member.unpack_from(data, base + offset)[0]
        return value

    def write(
        self, data: bytearray | memoryview, name: str, value: int | tuple[int, ...], base: int = 0
    ) -> None:
        """Write one member; a tuple for an array."""
        if value.__class__ is int:
            member, offset = self._members[name]
            try:
                member.pack_into(data, base + offset, value)
            except struct.error:
                pass  # what is wrong is found out below
            else:
                return
        field = self.fields[name]
        values = value if isinstance(value, tuple) else (value,)
        if len(values) != field.count:
            raise ValueError(f"{self.name}.{name} takes {field.count} values, not {len(values)}")
        member, offset = self._members[name]
        try:
            member.pack_into(data, base + offset, *values)
        except struct.error as error:
            raise ValueError(f"{self.name}.{name}: {value!r} does not fit {field.kind}") from error


def _whole(fields: Iterable[Field]) -> struct.Struct | None:
    """One format for all members, where they are scalars, in order and without overlap."""
    codes: list[str] = []
    reached = 0
    for field in fields:
        if field.count != 1 or field.offset < reached:
            return None
        codes.append(f"{field.offset - reached}x{_FORMATS[field.kind]}")
        reached = field.offset + field.size
    return struct.Struct(f"<{''.join(codes)}")


@dataclass(frozen=True, slots=True)
class BitField:
    """Bits ``high`` to ``low`` of a word, both inclusive."""

    name: str
    high: int
    low: int

    @property
    def width(self) -> int:
        """Number of bits."""
        return self.high - self.low + 1

    @property
    def mask(self) -> int:
        """The field's bits, in place."""
        return ((1 << self.width) - 1) << self.low


class BitFields:
    """A word made of bit fields: a register, a packet's dword, an instruction's encoding.

    Parameters
    ----------
    name : str
        Name of the word in AMD's or the kernel's documents.
    width : int
        Bits of the word.
    source : str
        Where the layout was read.
    **fields : tuple of int
        ``name=(high, low)``, or ``name=(bit,)`` for one bit.

    Examples
    --------
    >>> header = BitFields("aql_header", 16, type=(7, 0), barrier=(8,), acquire=(10, 9), release=(12, 11))
    >>> hex(header.encode(type=2, barrier=1, acquire=2, release=2))
    '0x1502'
    >>> header.decode(0x1502)["acquire"]
    2
    """

    def __init__(self, name: str, width: int, source: str = "", **fields: tuple[int, ...]) -> None:
        self.name = name
        self.width = width
        self.source = source
        self.fields: dict[str, BitField] = {}
        used = 0
        for key, bits in fields.items():
            field = BitField(key, bits[0], bits[-1])
            if not 0 <= field.low <= field.high < width:
                raise ValueError(f"{name}.{key}: bits {bits} are outside of {width} bits")
            if used & field.mask:
                raise ValueError(f"{name}.{key} overlaps another field")
            used |= field.mask
            self.fields[key] = field

    def __repr__(self) -> str:
        parts = ", ".join(f"{f.name}[{f.high}:{f.low}]" for f in self.fields.values())
        return f"BitFields({self.name!r}, {parts})"

    def encode(self, **values: int) -> int:
        """Make the word; fields that are not named are zero. A value out of range is a ``ValueError``."""
        word = 0
        for key, value in values.items():
            field = self.fields[key]
            if not 0 <= value < 1 << field.width:
                raise ValueError(f"{self.name}.{key}: {value:#x} does not fit {field.width} bits")
            word |= value << field.low
        return word

    def decode(self, word: int) -> dict[str, int]:
        """All fields of a word."""
        return {key: (word & field.mask) >> field.low for key, field in self.fields.items()}

    def get(self, word: int, key: str) -> int:
        """One field of a word."""
        field = self.fields[key]
        return (word & field.mask) >> field.low
