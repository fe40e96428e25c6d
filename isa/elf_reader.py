"""The parts of an ELF file that a code object needs, as plain data.

The input is nobody's friend. pyelftools reads the headers. Tables whose length the file itself declares are
read here, each with a limit, so that a hostile file costs no more than its own size.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import Any, Final, cast

from ..errors import LoadError
from .elf_structures import PROGRAM, RELA, SECTION, SYMBOL, SectionType

__all__ = [
    "ElfFile",
    "ElfNote",
    "ElfRelocation",
    "ElfSegment",
    "ElfSymbol",
    "check_headers",
    "read_elf",
    "read_notes",
]

#: More than any loadable object has; a file that declares more is damaged.
_MAX_HEADERS: Final = 4096
_MAX_SYMBOLS: Final = 65536
_MAX_RELOCATIONS: Final = 1 << 20
_MAX_NAME: Final = 4096

_SHT_RELA, _SHT_REL, _SHT_DYNSYM = SectionType.RELA, SectionType.REL, SectionType.DYNSYM


@dataclass(frozen=True, slots=True)
class ElfSegment:
    """One program header with its bytes."""

    type: int
    flags: int
    address: int
    memory_size: int
    data: bytes
    settled: bool = False
    """Whether only its loading writes to it, by a header of type ``GNU_RELRO``."""


@dataclass(frozen=True, slots=True)
class ElfSymbol:
    """One dynamic symbol; ``kind`` and ``binding`` are ELF's numbers."""

    name: str
    value: int
    size: int
    kind: int
    binding: int
    section: int


@dataclass(frozen=True, slots=True)
class ElfRelocation:
    """One dynamic relocation: what to store at ``offset`` when the object is loaded."""

    offset: int
    type: int
    symbol: int
    addend: int


@dataclass(frozen=True, slots=True)
class ElfNote:
    """One note: owner with its zero byte, type, contents."""

    name: bytes
    type: int
    data: bytes


@dataclass(frozen=True, slots=True)
class ElfFile:
    """What was found in the file."""

    machine: int
    type: int
    osabi: int
    abi_version: int
    flags: int
    segments: tuple[ElfSegment, ...]
    symbols: tuple[ElfSymbol, ...]
    relocations: tuple[ElfRelocation, ...]
    notes: tuple[ElfNote, ...]


def check_headers(data: bytes, most_sections: int = _MAX_HEADERS) -> None:
    """Check what pyelftools would otherwise trust, in the order in which a reader would ask.

    Raises
    ------
    LoadError
        If it is no 64-bit little-endian ELF file, or its headers are not in it.
    """
    if data[:4] != b"\x7fELF":
        raise LoadError("this is not an ELF file: it does not start with 7f 45 4c 46")
    if len(data) < 64:
        raise LoadError(f"the ELF file is cut off: it has {len(data)} bytes, its header alone has 64")
    if data[4] != 2:
        raise LoadError("this is a 32-bit ELF file; code objects for AMD GPUs are 64-bit")
    if data[5] != 1:
        raise LoadError("this is a big-endian ELF file; code objects for AMD GPUs are little-endian")
    programs, sections, section_size, program_size = (
        int.from_bytes(data[at : at + 2], "little") for at in (0x38, 0x3C, 0x3A, 0x36)
    )
    if programs > _MAX_HEADERS or sections > most_sections:
        raise LoadError(f"the ELF file is damaged: it declares {programs} segments and {sections} sections")
    if programs and program_size != PROGRAM.size:
        raise LoadError(
            f"the ELF file is damaged: its program headers have {program_size} bytes each, not 56"
        )
    if sections and section_size != SECTION.size:
        raise LoadError(
            f"the ELF file is damaged: its section headers have {section_size} bytes each, not 64"
        )
    for name, at, count, size in (("program", 0x20, programs, 56), ("section", 0x28, sections, 64)):
        start = int.from_bytes(data[at : at + 8], "little")
        if count and start + count * size > len(data):
            raise LoadError(
                f"the ELF file is cut off: its {name} headers lie outside of its {len(data)} bytes"
            )


def _headers(data: bytes) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """ELF header, program headers and section headers, as pyelftools reads them."""
    # imported here: it takes longer than the rest of this layer, and many programs never load a code object
    from elftools.elf.elffile import ELFFile

    try:
        elf = cast(Any, ELFFile(io.BytesIO(data)))
        structs = elf.structs
        header = dict(elf.header)
        programs: list[dict[str, Any]] = []
        sections: list[dict[str, Any]] = []
        stream = io.BytesIO(data)
        for index in range(header["e_phnum"]):
            stream.seek(header["e_phoff"] + 56 * index)
            programs.append(dict(structs.Elf_Phdr.parse_stream(stream)))
        for index in range(header["e_shnum"]):
            stream.seek(header["e_shoff"] + 64 * index)
            sections.append(dict(structs.Elf_Shdr.parse_stream(stream)))
    except Exception as error:
        # pyelftools lets the errors of its parser through (ELFParseError, ConstructError, AttributeError, …)
        # and documents no common base; whatever it was, the file is what is wrong
        raise LoadError(f"the ELF file is damaged: its headers cannot be read ({error})") from error
    return header, programs, sections


def _number(value: object, names: dict[str, int]) -> int:
    """Give the number that pyelftools replaced by a name, or -1 for a name that does not matter here."""
    return value if isinstance(value, int) else names.get(str(value), -1)


_RELRO: Final = 0x6474E552
_SEGMENT_TYPES: Final = {
    "PT_NULL": 0,
    "PT_LOAD": 1,
    "PT_DYNAMIC": 2,
    "PT_INTERP": 3,
    "PT_NOTE": 4,
    "PT_PHDR": 6,
    "PT_GNU_RELRO": _RELRO,
}
_SECTION_TYPES: Final = {"SHT_RELA": 4, "SHT_NOBITS": 8, "SHT_REL": 9, "SHT_DYNSYM": 11}
_FILE_TYPES: Final = {"ET_NONE": 0, "ET_REL": 1, "ET_EXEC": 2, "ET_DYN": 3}


def _slice(data: bytes, offset: int, size: int, what: str) -> bytes:
    if offset + size > len(data):
        raise LoadError(
            f"the ELF file is cut off: {what} needs bytes {offset:#x} to {offset + size:#x} of {len(data):#x}"
        )
    return data[offset : offset + size]


def _string(table: bytes, offset: int) -> str:
    end = table.find(b"\0", offset, offset + _MAX_NAME)
    if offset >= len(table) or end < 0:
        raise LoadError("the ELF file is damaged: a symbol's name lies outside of the string table")
    try:
        return table[offset:end].decode()
    except UnicodeDecodeError as error:
        raise LoadError("the ELF file is damaged: a symbol's name is not UTF-8") from error


def _symbols(data: bytes, sections: list[dict[str, Any]]) -> tuple[ElfSymbol, ...]:
    result: list[ElfSymbol] = []
    for section in sections:
        if _number(section["sh_type"], _SECTION_TYPES) != _SHT_DYNSYM:
            continue
        if section["sh_link"] >= len(sections):
            raise LoadError("the ELF file is damaged: its symbol table has no string table")
        strings: dict[str, Any] = sections[int(section["sh_link"])]
        table = _slice(data, section["sh_offset"], section["sh_size"], "the dynamic symbol table")
        names = _slice(data, strings["sh_offset"], strings["sh_size"], "the dynamic string table")
        if len(result) + len(table) // SYMBOL.size > _MAX_SYMBOLS:
            raise LoadError(f"the ELF file has more than {_MAX_SYMBOLS} dynamic symbols")
        if len(table) % SYMBOL.size:
            raise LoadError("the ELF file is damaged: its dynamic symbol table has a broken length")
        for base in range(0, len(table), SYMBOL.size):
            entry = SYMBOL.unpack(table, base)
            info = entry["st_info"]
            name = _string(names, entry["st_name"])
            result.append(
                ElfSymbol(name, entry["st_value"], entry["st_size"], info & 15, info >> 4, entry["st_shndx"])
            )
    return tuple(result)


def _relocations(data: bytes, sections: list[dict[str, Any]]) -> tuple[ElfRelocation, ...]:
    result: list[ElfRelocation] = []
    for section in sections:
        kind = _number(section["sh_type"], _SECTION_TYPES)
        if kind == _SHT_REL and section["sh_size"]:
            raise LoadError(
                "the code object has relocations without addends (SHT_REL), which AMD GPUs do not use"
            )
        if kind != _SHT_RELA:
            continue
        table = _slice(data, section["sh_offset"], section["sh_size"], "a relocation table")
        if len(table) // RELA.size > _MAX_RELOCATIONS:
            raise LoadError(f"the code object has more than {_MAX_RELOCATIONS} relocations")
        for base in range(0, len(table) - RELA.size + 1, RELA.size):
            entry = RELA.unpack(table, base)
            result.append(
                ElfRelocation(entry["r_offset"], entry["r_type"], entry["r_sym"], entry["r_addend"])
            )
    return tuple(result)


def read_notes(data: bytes) -> list[ElfNote]:
    """Take a note segment or section apart.

    Raises
    ------
    LoadError
        If a note is longer than what holds it.
    """
    result: list[ElfNote] = []
    position = 0
    while position + 12 <= len(data):
        name_size, size, kind = struct.unpack_from("<3I", data, position)
        name_end = position + 12 + name_size
        start = position + 12 + (name_size + 3 & ~3)
        if name_end > len(data) or start + size > len(data):
            raise LoadError("the ELF file is damaged: a note is longer than its segment")
        result.append(ElfNote(data[position + 12 : name_end], kind, data[start : start + size]))
        position = start + (size + 3 & ~3)
    return result


def read_elf(data: bytes) -> ElfFile:
    """Read an ELF file.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    ElfFile
        Nothing in it points outside of the file.

    Raises
    ------
    LoadError
        If it is not a 64-bit little-endian ELF file, or is cut off or damaged.
    """
    check_headers(data)
    header, programs, sections = _headers(data)
    segments: list[ElfSegment] = []
    settled = [
        (program["p_vaddr"], program["p_vaddr"] + program["p_memsz"])
        for program in programs
        if _number(program["p_type"], _SEGMENT_TYPES) == _RELRO
    ]
    notes: list[ElfNote] = []
    for program in programs:
        kind = _number(program["p_type"], _SEGMENT_TYPES)
        if kind not in (1, 4):
            continue
        content = _slice(data, program["p_offset"], program["p_filesz"], "a segment")
        if kind == 1 and program["p_memsz"] < program["p_filesz"]:
            raise LoadError("the ELF file is damaged: a segment has more bytes in the file than in memory")
        if kind == 1:
            first, end = program["p_vaddr"], program["p_vaddr"] + program["p_memsz"]
            is_settled = any(low <= first and end <= high for low, high in settled)
            segments.append(
                ElfSegment(kind, program["p_flags"], first, program["p_memsz"], content, is_settled)
            )
        else:
            notes += read_notes(content)
    return ElfFile(
        # read from the bytes: pyelftools gives names for the numbers that it knows
        int.from_bytes(data[0x12:0x14], "little"),
        _number(header["e_type"], _FILE_TYPES),
        data[7],
        data[8],
        header["e_flags"],
        tuple(segments),
        _symbols(data, sections),
        _relocations(data, sections),
        tuple(notes),
    )
