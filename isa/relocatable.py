"""Relocatable ELF files (``.o``) to :class:`~.object_file.ObjectFile`: what compilers and assemblers leave.

The input is nobody's friend: every length that the file declares is held against the file's own size before
anything of that size is made. :mod:`.relocatable_writer` is the way back.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from typing import Final

from ..errors import LoadError
from .elf_reader import ElfNote, check_headers, read_notes
from .elf_structures import (
    ALLOCATE,
    COMPRESSED,
    COMPRESSION_HEADER,
    EXCLUDE,
    HEADER,
    OSABI_HSA,
    RELA,
    SECTION,
    SYMBOL,
    THREAD_LOCAL,
    SectionType,
)
from .object_file import (
    ABSOLUTE,
    COMMON,
    RELOCATION_TYPES,
    ObjectFile,
    ObjectSection,
    ObjectSymbol,
    Relocation,
)
from .targets import ELF_MACHINE, NOTE_NAME, NOTE_TYPE, misplaced_machine, target_name

__all__ = ["is_relocatable", "read_object"]

_RELOCATABLE_FILE: Final = 1
#: Larger alignments would let a few bytes ask for much memory.
_MAX_ALIGNMENT: Final = 1 << 20
_MAX_SIZE: Final = 256 << 20
_MAX_SYMBOLS: Final = 1 << 20
_MAX_SECTIONS: Final = 0xFEFF
_MAX_NAME: Final = 1 << 16
_UNDEFINED, _LDS_INDEX, _ABSOLUTE_INDEX, _COMMON_INDEX = 0, 0xFF00, 0xFFF1, 0xFFF2
_WEAK: Final = 2
_SECTION_KIND, _FILE_KIND = 3, 4
_GROUP_COMDAT: Final = 1
_ZLIB: Final = 1
_RELA_FORMAT: Final = "<QIIq"
_NAMES: Final = {number: name for name, number in RELOCATION_TYPES.items()}
#: Sections of these types hold what the object says about itself; none of them is linked.
_BOOKKEEPING: Final = frozenset(
    {
        SectionType.NULL, SectionType.SYMTAB, SectionType.STRTAB, SectionType.RELA, SectionType.REL,
        SectionType.DYNSYM, SectionType.GROUP, SectionType.SYMTAB_SHNDX,
    }
)  # fmt: skip


def is_relocatable(data: bytes) -> bool:
    """Whether a file begins as a relocatable ELF file does; nothing else of it is checked."""
    return data[:4] == b"\x7fELF" and data[0x10:0x12] == b"\x01\x00"


def _damaged(what: str) -> LoadError:
    return LoadError(f"the object file is damaged: {what}")


@dataclass(slots=True)
class _Reader:
    """One file while it is being read."""

    data: bytes
    headers: list[dict[str, int]]
    names: list[str] = field(default_factory=list[str])
    #: Key in the result of each section that is kept, by its number.
    keys: dict[int, str] = field(default_factory=dict[int, str])
    #: Key in the result of each symbol, by its number.
    symbols: dict[int, str] = field(default_factory=dict[int, str])
    named: int = 0

    def place(self, number: int, what: str) -> tuple[int, int]:
        """Give the start and the end of a section's bytes in the file."""
        if number >= len(self.headers):
            raise _damaged(f"{what} names section {number} of {len(self.headers)}")
        header = self.headers[number]
        start = header["sh_offset"]
        end = start + header["sh_size"]
        if end > len(self.data):
            raise LoadError(
                f"the object file is cut off: {what} needs bytes {start:#x} to {end:#x} "
                f"of {len(self.data):#x}"
            )
        return start, end

    def contents(self, number: int, what: str) -> bytes:
        """Give a section's bytes."""
        start, end = self.place(number, what)
        return self.data[start:end]

    def string(self, table: tuple[int, int], at: int, what: str) -> str:
        """Give a name out of a string table."""
        start = table[0] + at
        end = self.data.find(b"\0", start, min(start + _MAX_NAME, table[1]))
        if end < 0:
            raise _damaged(f"the name of {what} lies outside of the string table")
        # names may overlap, so that a small file could hold many long ones
        self.named += end - start
        if self.named > 16 * len(self.data) + _MAX_SIZE // 16:
            raise _damaged("its names are longer than the file can hold")
        try:
            return self.data[start:end].decode()
        except UnicodeDecodeError as error:
            raise _damaged(f"the name of {what} is not UTF-8") from error


def _distinct(name: str, taken: dict[str, ObjectSection] | dict[str, ObjectSymbol], number: int) -> str:
    return name if name not in taken else f"{name}\0{number}"


def _check_header(header: dict[str, int]) -> tuple[str, int]:
    """Check whom the object is for; give its target and code object version."""
    machine, flags, version = header["e_machine"], header["e_flags"], header["ei_abiversion"]
    if machine != ELF_MACHINE:
        raise LoadError(f"this object file is for {misplaced_machine(machine)}")
    if header["e_type"] != _RELOCATABLE_FILE:
        raise LoadError("this ELF file is not a relocatable object (ET_REL)")
    if header["ei_osabi"] != OSABI_HSA:
        raise LoadError(f"the object file is for OS ABI {header['ei_osabi']}, not for HSA ({OSABI_HSA})")
    if not 2 <= version <= 4:
        raise LoadError(f"the object file has ABI version {version}; V4, V5 and V6 (2, 3, 4) are supported")
    target = target_name(flags)
    if not target.startswith("gfx11"):
        raise LoadError(f"the object file is for {target}; only objects for gfx11 targets are linked")
    if flags >> 8 & 0xF:
        raise LoadError(f"the object file asks for XNACK or SRAM-ECC, which {target} does not have")
    return target, version + 2


def _uncompressed(contents: bytes, name: str, limit: int) -> tuple[bytes, int]:
    """Unpack a compressed section; give its contents and alignment."""
    if len(contents) < COMPRESSION_HEADER.size:
        raise _damaged(f"section {name} is compressed and shorter than its header")
    header = COMPRESSION_HEADER.unpack(contents)
    if header["ch_type"] != _ZLIB:
        raise LoadError(f"section {name} is compressed by method {header['ch_type']}; zlib (1) is supported")
    if header["ch_size"] > limit:
        raise _damaged(f"section {name} would have {header['ch_size']} bytes uncompressed")
    try:
        unpacked = zlib.decompressobj().decompress(contents[COMPRESSION_HEADER.size :], header["ch_size"] + 1)
    except zlib.error as error:
        raise _damaged(f"section {name} cannot be uncompressed ({error})") from error
    if len(unpacked) != header["ch_size"]:
        raise _damaged(f"section {name} does not have the size that it declares uncompressed")
    return unpacked, header["ch_addralign"]


def _groups(reader: _Reader) -> dict[int, str]:
    """Give the signature of each section that is in a COMDAT group, by the section's number."""
    result: dict[int, str] = {}
    for number, header in enumerate(reader.headers):
        if header["sh_type"] != SectionType.GROUP:
            continue
        contents = reader.contents(number, "a section group")
        words = struct.unpack(f"<{len(contents) // 4}I", contents[: len(contents) & ~3])
        if not words or not words[0] & _GROUP_COMDAT:
            continue
        start, end = reader.place(header["sh_link"], "a section group")
        at = start + header["sh_info"] * SYMBOL.size
        if at + SYMBOL.size > end:
            raise _damaged("a section group is signed by a symbol that does not exist")
        strings = reader.place(reader.headers[header["sh_link"]]["sh_link"], "the symbol table")
        signature = reader.string(strings, SYMBOL.read(reader.data, "st_name", at), "a section group")
        result.update(dict.fromkeys(words[1:], signature))
    return result


def _sections(reader: _Reader, made: ObjectFile) -> None:
    groups = _groups(reader)
    left = len(reader.data)
    zeros = _MAX_SIZE
    for number, header in enumerate(reader.headers):
        kind, flags, name = header["sh_type"], header["sh_flags"], reader.names[number]
        kept = kind not in _BOOKKEEPING and not flags & EXCLUDE and name != ".note.GNU-stack"
        if not kept:
            continue
        if kind >= 0x60000000 and not flags & ALLOCATE:
            continue
        if flags & THREAD_LOCAL:
            raise LoadError(f"section {name} is thread-local, which no AMD GPU has")
        alignment = header["sh_addralign"] or 1
        section = ObjectSection(name, kind, flags & ~COMPRESSED, alignment, group=groups.get(number, ""))
        if kind == SectionType.NOBITS:
            zeros -= header["sh_size"]
            if zeros < 0:
                raise LoadError(f"section {name} asks for more than {_MAX_SIZE} bytes of zeros")
            section.size = header["sh_size"]
        else:
            contents = reader.contents(number, f"section {name}")
            # sections do not overlap; if they did, a small file could ask for much memory
            left -= len(contents)
            if left < 0:
                raise _damaged("its sections overlap")
            if flags & COMPRESSED:
                contents, section.alignment = _uncompressed(contents, name, 64 * len(reader.data))
            section.data = bytearray(contents)
        if section.alignment & section.alignment - 1 or not 0 < section.alignment <= _MAX_ALIGNMENT:
            raise _damaged(f"section {name} asks for an alignment of {section.alignment}")
        section.entry_size = header["sh_entsize"]
        if kind == SectionType.NOTE and not _take_metadata(section, made):
            continue
        key = reader.keys[number] = _distinct(name, made.sections, number)
        made.sections[key] = section


def _take_metadata(section: ObjectSection, made: ObjectFile) -> bool:
    """Move the AMDGPU note from a section to the object; say whether the section holds anything else."""
    others: list[ElfNote] = []
    for note in read_notes(bytes(section.data)):
        if (note.name, note.type) != (NOTE_NAME, NOTE_TYPE):
            others.append(note)
        elif made.metadata is not None:
            raise _damaged("it has two notes with metadata of kernels")
        else:
            made.metadata = note.data
    return bool(others) or not section.data


def _symbols(reader: _Reader, made: ObjectFile) -> None:
    tables = [
        number for number, header in enumerate(reader.headers) if header["sh_type"] == SectionType.SYMTAB
    ]
    if len(tables) > 1:
        raise _damaged("it has two symbol tables")
    for number in tables:
        table = reader.contents(number, "the symbol table")
        if len(table) % SYMBOL.size:
            raise _damaged("its symbol table has a broken length")
        if len(table) // SYMBOL.size > _MAX_SYMBOLS:
            raise LoadError(f"the object file has more than {_MAX_SYMBOLS} symbols")
        strings = reader.place(reader.headers[number]["sh_link"], "the symbol table")
        entries = [SYMBOL.unpack(table, at) for at in range(SYMBOL.size, len(table), SYMBOL.size)]
        names = [reader.string(strings, each["st_name"], f"symbol {n}") for n, each in enumerate(entries, 1)]
        # a global symbol's key is its name, by which the symbols of several objects are compared
        everybodys = {name for name, each in zip(names, entries, strict=True) if each["st_info"] >> 4}
        for index, (name, entry) in enumerate(zip(names, entries, strict=True), 1):
            _symbol(reader, made, entry, name, index, everybodys)


def _symbol(
    reader: _Reader, made: ObjectFile, entry: dict[str, int], name: str, index: int, everybodys: set[str]
) -> None:
    kind, binding, at = entry["st_info"] & 15, entry["st_info"] >> 4, entry["st_shndx"]
    if kind == _FILE_KIND:
        return
    if kind == _SECTION_KIND:
        if at in reader.keys:
            reader.symbols[index] = reader.keys[at]
        return
    if binding > _WEAK:
        raise _damaged(f"symbol {name!r} has the binding {binding}")
    section = _symbol_section(reader, made, entry, name)
    if section == "":
        return
    key = name
    if binding and name in made.symbols:
        raise _damaged(f"symbol {name!r} is in its table twice")
    if not name or name in made.sections or (not binding and (name in made.symbols or name in everybodys)):
        if binding:
            raise LoadError(f"the object file's symbol {name!r} is named as a section is")
        key = f"{name}\0{index}"
    reader.symbols[index] = key
    made.symbols[key] = ObjectSymbol(
        name, section, entry["st_value"], entry["st_size"], kind, binding, entry["st_other"] & 3
    )


def _symbol_section(reader: _Reader, made: ObjectFile, entry: dict[str, int], name: str) -> str | None:
    """Find the section that a symbol is in; ``""`` for one in a section that is not kept."""
    at, value = entry["st_shndx"], entry["st_value"]
    if at == _UNDEFINED:
        return None if name else ""
    if at == _ABSOLUTE_INDEX:
        return ABSOLUTE
    if at == _COMMON_INDEX:
        if value & value - 1 or not 0 < value <= _MAX_ALIGNMENT:
            raise _damaged(f"symbol {name!r} asks for an alignment of {value}")
        if entry["st_size"] > _MAX_SIZE:
            raise LoadError(f"symbol {name!r} asks for more than {_MAX_SIZE} bytes of zeros")
        return COMMON
    if at == _LDS_INDEX:
        raise LoadError(f"the object file leaves the place of {name!r} in LDS to the linker: not supported")
    if at >= len(reader.headers):
        raise _damaged(f"symbol {name!r} is in section {at} of {len(reader.headers)}")
    if at not in reader.keys:
        return ""
    return reader.keys[at]


def _relocations(reader: _Reader, made: ObjectFile) -> None:
    for number, header in enumerate(reader.headers):
        if header["sh_type"] == SectionType.REL and header["sh_size"]:
            raise LoadError(
                "the object file has relocations without addends (SHT_REL), which AMD GPUs do not use"
            )
        if header["sh_type"] != SectionType.RELA or header["sh_info"] not in reader.keys:
            continue
        section = made.sections[reader.keys[header["sh_info"]]]
        table = reader.contents(number, f"the relocations of {section.name}")
        if len(table) % RELA.size:
            raise _damaged(f"the relocations of {section.name} have a broken length")
        size = len(section.data)
        for offset, kind, symbol, addend in struct.iter_unpack(_RELA_FORMAT, table):
            if kind not in _NAMES:
                raise LoadError(
                    f"the object file has a relocation of type {kind}, which AMD GPUs do not have"
                )
            if symbol and symbol not in reader.symbols:
                raise _damaged(f"a relocation of {section.name} names symbol {symbol}, which is not there")
            if offset > size:
                raise _damaged(f"a relocation at {offset:#x} lies outside of {section.name}")
            key = reader.symbols[symbol] if symbol else ""
            section.relocations.append(Relocation(offset, _NAMES[kind], key, addend))


def read_object(data: bytes, name: str = "") -> ObjectFile:
    """Read a relocatable object.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What to call it in messages of the linker.

    Returns
    -------
    ObjectFile
        Sections of bookkeeping are gone (symbol and string tables, relocation tables, groups), as is what the
        object excludes from linking.

    Raises
    ------
    LoadError
        If it is no relocatable object for a gfx11 target, or anything in it is damaged.
    """
    check_headers(data, _MAX_SECTIONS)
    header = HEADER.unpack(data)
    target, version = _check_header(header)
    count, start = header["e_shnum"], header["e_shoff"]
    reader = _Reader(data, [SECTION.unpack(data, start + SECTION.size * n) for n in range(count)])
    made = ObjectFile(target, version, name=name)
    if not count:
        raise _damaged("it has no sections")
    names = reader.place(header["e_shstrndx"], "the table of section names")
    reader.names = [
        reader.string(names, each["sh_name"], f"section {number}") if each["sh_type"] else ""
        for number, each in enumerate(reader.headers)
    ]
    _sections(reader, made)
    _symbols(reader, made)
    _relocations(reader, made)
    return made
