"""Segments of a code object, and the words in them that depend on where it is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ..errors import LoadError
from .elf_reader import ElfFile

__all__ = ["Relocation", "Segment", "covering_segment", "read_relocations", "read_segments"]

_MAX_IMAGE: Final = 256 << 20
_RELOCATION_TYPES: Final = {
    1: "R_AMDGPU_ABS32_LO", 2: "R_AMDGPU_ABS32_HI", 3: "R_AMDGPU_ABS64", 6: "R_AMDGPU_ABS32",
    13: "R_AMDGPU_RELATIVE64",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Segment:
    """Bytes to be placed in GPU memory.

    Attributes
    ----------
    address : int
        Distance from the place where the object is loaded.
    memory_size : int
        Bytes in memory; what is beyond ``data`` is zero.
    flags : int
        ELF's: 1 execute, 2 write, 4 read.
    data : bytes
        Contents.
    settled : bool
        Whether only its loading writes to it, though ``flags`` let others: no variables stand in it.
    """

    address: int
    memory_size: int
    flags: int
    data: bytes
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Relocation:
    """A word to be written when the place of the object is known.

    Attributes
    ----------
    offset : int
        Where, from the place of the object.
    type : int
        1, 2, 6: low, high or whole 32 bits of address; 3: 64 bits; 13: 64 bits relative to the object.
    value : int
        What to add to the place of the object: the symbol's address and the addend.
    """

    offset: int
    type: int
    value: int

    def word(self, base: int) -> bytes:
        """Give the bytes to store at ``base + offset`` for an object loaded at ``base``."""
        address = (base + self.value) & (1 << 64) - 1
        if self.type in (3, 13):
            return address.to_bytes(8, "little")
        return (address >> 32 if self.type == 2 else address & 0xFFFFFFFF).to_bytes(4, "little")


def covering_segment(segments: tuple[Segment, ...], address: int, size: int) -> Segment | None:
    """Find the segment whose file contents cover a range."""
    for segment in segments:
        if segment.address <= address and address + size <= segment.address + len(segment.data):
            return segment
    return None


def read_segments(elf: ElfFile) -> tuple[Segment, ...]:
    """Give the segments in the order of their addresses.

    Raises
    ------
    LoadError
        If there are none, they overlap, or they ask for too much memory.
    """
    if not elf.segments:
        raise LoadError("the code object has no segments to load")
    end = max(segment.address + segment.memory_size for segment in elf.segments)
    if end > _MAX_IMAGE:
        raise LoadError(f"the code object needs {end} bytes of memory; the limit is {_MAX_IMAGE}")
    ordered = sorted(elf.segments, key=lambda segment: segment.address)
    for first, second in pairwise(ordered):
        if first.address + first.memory_size > second.address:
            raise LoadError("the code object is damaged: two of its segments overlap")
    return tuple(Segment(s.address, s.memory_size, s.flags, s.data, s.settled) for s in ordered)


def read_relocations(elf: ElfFile, segments: tuple[Segment, ...]) -> tuple[Relocation, ...]:
    """Give the relocations.

    Raises
    ------
    LoadError
        If one is of an unknown type, lies outside of the segments or needs a symbol that is not there.
    """
    result: list[Relocation] = []
    for entry in elf.relocations:
        if entry.type not in _RELOCATION_TYPES:
            known = ", ".join(_RELOCATION_TYPES.values())
            raise LoadError(
                f"the code object has a relocation of type {entry.type}; loadable ones are {known}"
            )
        width = 8 if entry.type in (3, 13) else 4
        if not any(s.address <= entry.offset <= s.address + s.memory_size - width for s in segments):
            raise LoadError(
                f"the code object is damaged: a relocation at {entry.offset:#x} is outside of its segments"
            )
        value = entry.addend
        if entry.type != 13:
            if entry.symbol >= len(elf.symbols):
                raise LoadError("the code object is damaged: a relocation names a symbol that does not exist")
            symbol = elf.symbols[entry.symbol]
            if symbol.section == 0:
                raise LoadError(f"the code object needs the symbol {symbol.name!r}, which it does not define")
            value += symbol.value
        result.append(Relocation(entry.offset, entry.type, value))
    return tuple(result)
