"""Sections and symbols of an ELF file as a listing shows them: all of them, with nothing trusted.

:mod:`.elf_reader` reads what a loader needs, from the segments. A listing also wants the names of sections
and the local symbols, and reads relocatable objects as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from ..errors import LoadError
from .elf_reader import check_headers
from .elf_structures import EXECUTABLE, HEADER, SECTION, SYMBOL, SectionType

__all__ = ["ElfView", "SectionView", "SymbolView", "read_view"]

_MAX_SECTIONS: Final = 4096
_MAX_SYMBOLS: Final = 1 << 18
_MAX_NAME: Final = 4096
#: Sections may hold this many times the file's bytes, all together.
_MAX_OVERLAP: Final = 4


@dataclass(frozen=True, slots=True)
class SymbolView:
    """A symbol that lies in a section.

    Attributes
    ----------
    name : str
        Its name.
    address : int
        Its value, an address in a linked file and an offset in a relocatable one.
    size : int
        Bytes.
    kind, binding, visibility : int
        ELF's numbers.
    """

    name: str
    address: int
    size: int
    kind: int
    binding: int
    visibility: int


@dataclass(slots=True)
class SectionView:
    """A section and the symbols in it, by address.

    Attributes
    ----------
    name : str
        Such as ``.text``.
    kind, flags : int
        ELF's ``sh_type`` and ``sh_flags``.
    address : int
        0 in a relocatable file.
    alignment : int
        Bytes.
    data : bytes
        Contents; empty for sections without any in the file.
    size : int
        Bytes in memory.
    symbols : list of SymbolView
        By address, then in the order of the file.
    """

    name: str
    kind: int
    flags: int
    address: int
    alignment: int
    data: bytes
    size: int
    symbols: list[SymbolView] = field(default_factory=list[SymbolView])

    @property
    def code(self) -> bool:
        """Whether the section holds instructions."""
        return bool(self.flags & EXECUTABLE)


@dataclass(frozen=True, slots=True)
class ElfView:
    """What a listing shows of a file.

    Attributes
    ----------
    flags, abi_version, type, machine : int
        From the header.
    sections : tuple of SectionView
        In the order of the file.
    """

    flags: int
    abi_version: int
    type: int
    machine: int
    sections: tuple[SectionView, ...]


def _text(table: bytes, offset: int) -> str:
    end = table.find(b"\0", offset, offset + _MAX_NAME)
    return table[offset : end if end >= 0 else offset].decode("utf-8", "replace")


def read_view(data: bytes) -> ElfView:
    """Read sections and symbols.

    Raises
    ------
    LoadError
        If it is no 64-bit little-endian ELF file, or its section headers point outside of it.
    """
    check_headers(data, _MAX_SECTIONS)
    header = HEADER.unpack(data)
    rows = [SECTION.unpack(data, header["e_shoff"] + 64 * index) for index in range(header["e_shnum"])]

    def contents(row: dict[str, int]) -> bytes:
        if row["sh_type"] in (SectionType.NULL, SectionType.NOBITS):
            return b""
        if row["sh_offset"] + row["sh_size"] > len(data):
            raise LoadError("the ELF file is cut off: a section lies outside of it")
        return data[row["sh_offset"] : row["sh_offset"] + row["sh_size"]]

    held = sum(row["sh_size"] for row in rows if row["sh_type"] != SectionType.NOBITS)
    if held > _MAX_OVERLAP * len(data):
        raise LoadError("the ELF file is damaged: its sections lie over one another")
    names = contents(rows[header["e_shstrndx"]]) if header["e_shstrndx"] < len(rows) else b""
    sections = [
        SectionView(
            _text(names, row["sh_name"]), row["sh_type"], row["sh_flags"], row["sh_addr"],
            row["sh_addralign"], contents(row), row["sh_size"],
        )
        for row in rows
    ]  # fmt: skip
    tables = {section.kind: index for index, section in enumerate(sections)}
    index = tables.get(SectionType.SYMTAB, tables.get(SectionType.DYNSYM))
    if index is not None:
        link = rows[index]["sh_link"]
        strings = sections[link].data if link < len(sections) else b""
        _read_symbols(sections, sections[index].data, strings)
    return ElfView(
        header["e_flags"], header["ei_abiversion"], header["e_type"], header["e_machine"], tuple(sections)
    )


def _read_symbols(sections: list[SectionView], table: bytes, strings: bytes) -> None:
    for number in range(min(len(table) // SYMBOL.size, _MAX_SYMBOLS)):
        entry = SYMBOL.unpack(table, number * SYMBOL.size)
        section, kind = entry["st_shndx"], entry["st_info"] & 15
        name = _text(strings, entry["st_name"])
        # section and file symbols label nothing
        if 0 < section < len(sections) and kind not in (3, 4) and name:
            sections[section].symbols.append(
                SymbolView(
                    name, entry["st_value"], entry["st_size"], kind, entry["st_info"] >> 4,
                    entry["st_other"] & 3,
                )
            )  # fmt: skip
    for view in sections:
        view.symbols.sort(key=lambda symbol: symbol.address)
