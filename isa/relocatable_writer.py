"""Objects to relocatable ELF files (``.o``), as LLVM's assembler writes them and other linkers take them."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

from ..errors import LoadError
from .elf_image import metadata_note
from .elf_structures import (
    ALLOCATE,
    HEADER,
    MAGIC,
    OSABI_HSA,
    RELA,
    SECTION,
    SYMBOL,
    SectionType,
    string_table,
)
from .object_file import ABSOLUTE, COMMON, RELOCATION_TYPES, ObjectFile, ObjectSection, ObjectSymbol
from .targets import ELF_MACHINE, MACHINES

__all__ = ["write_object"]

_RELOCATABLE_FILE: Final = 1
_SECTION_SYMBOL: Final = 3
_INDICES: Final = {ABSOLUTE: 0xFFF1, COMMON: 0xFFF2}
_INFO_LINK: Final = 0x40
_IN_GROUP: Final = 0x200
_GROUP_COMDAT: Final = 1
_RELA_FORMAT: Final = "<QIIq"
_GENERIC_VERSION: Final = 1 << 24


@dataclass(slots=True)
class _Section:
    """A section header and its contents; ``link`` and ``info`` are filled as the numbers become known."""

    name: str
    kind: int
    flags: int
    alignment: int
    data: bytes
    size: int
    entry_size: int = 0
    link: int = 0
    info: int = 0


class _Writer:
    """One file while it is being made."""

    def __init__(self, made: ObjectFile) -> None:
        self.made = made
        self.sections = [_Section("", SectionType.NULL, 0, 0, b"", 0)]
        self.numbers: dict[str, int] = {}
        self.symbols: dict[str, int] = {}
        self.ordered: list[tuple[str, ObjectSymbol]] = []
        self.first_global = 1

    def order_symbols(self) -> None:
        """Number the symbols: sections that relocations name, local ones, then the others."""
        made = self.made
        named = {entry.symbol for section in made.sections.values() for entry in section.relocations}
        named -= {"", *made.symbols}
        unknown = sorted(named - made.sections.keys())
        if unknown:
            raise LoadError(f"a relocation names {unknown[0]!r}, which is neither a symbol nor a section")
        starts = [
            (key, ObjectSymbol("", key, kind=_SECTION_SYMBOL, binding=0))
            for key in made.sections
            if key in named
        ]
        everything = list(made.symbols.items())
        local = [(key, symbol) for key, symbol in everything if symbol.binding == 0]
        self.ordered = [*starts, *local, *((key, symbol) for key, symbol in everything if symbol.binding)]
        self.first_global = 1 + len(starts) + len(local)
        self.symbols = {key: number for number, (key, _) in enumerate(self.ordered, 1)}

    def add(self, section: _Section) -> int:
        """Take in a section; give its number."""
        self.sections.append(section)
        return len(self.sections) - 1

    def add_sections(self) -> None:
        """Take in the object's sections and its note."""
        made = self.made
        grouped: dict[str, list[str]] = {}
        for key, section in made.sections.items():
            if section.group:
                grouped.setdefault(section.group, []).append(key)
        groups = {
            # a group stands before its members; its contents follow when these have their numbers
            signature: self.add(_Section(".group", SectionType.GROUP, 0, 4, b"", 0, 4))
            for signature in grouped
        }
        for key, section in made.sections.items():
            self.numbers[key] = self.add(self._section(section))
        if made.metadata is not None:
            note = metadata_note(made.metadata)
            self.add(_Section(".note", SectionType.NOTE, ALLOCATE, 4, note, len(note)))
        for signature, number in groups.items():
            if signature not in self.symbols:
                raise LoadError(
                    f"the group {signature!r} is signed by a symbol that the object does not have"
                )
            members = struct.pack(
                f"<{len(grouped[signature]) + 1}I",
                _GROUP_COMDAT,
                *(self.numbers[key] for key in grouped[signature]),
            )
            group = self.sections[number]
            group.data, group.size, group.info = members, len(members), self.symbols[signature]

    @staticmethod
    def _section(section: ObjectSection) -> _Section:
        flags = section.flags | (_IN_GROUP if section.group else 0)
        data = b"" if section.kind == SectionType.NOBITS else bytes(section.data)
        size = max(section.size, len(section.data))
        if section.kind != SectionType.NOBITS:
            data += bytes(size - len(data))
        return _Section(section.name, section.kind, flags, section.alignment, data, size, section.entry_size)

    def add_tables(self) -> None:
        """Take in relocations, symbols and names."""
        made = self.made
        tables: list[_Section] = []
        for key, section in made.sections.items():
            if not section.relocations:
                continue
            data = b"".join(
                struct.pack(
                    _RELA_FORMAT,
                    each.offset,
                    RELOCATION_TYPES[each.type],
                    self.symbols[each.symbol] if each.symbol else 0,
                    each.addend,
                )
                for each in section.relocations
            )
            table = _Section(
                f".rela{section.name}", SectionType.RELA, _INFO_LINK, 8, data, len(data), RELA.size
            )
            table.info = self.numbers[key]
            tables.append(table)
            self.add(table)
        strings, offsets = string_table([symbol.name for _, symbol in self.ordered])
        symbols = bytearray(SYMBOL.size)
        for _, symbol in self.ordered:
            symbols += SYMBOL.pack(
                st_name=offsets[symbol.name] if symbol.name else 0,
                st_info=symbol.binding << 4 | symbol.kind,
                st_other=symbol.visibility,
                st_shndx=self._index(symbol),
                st_value=symbol.value & (1 << 64) - 1,
                st_size=symbol.size,
            )
        number = self.add(
            _Section(".symtab", SectionType.SYMTAB, 0, 8, bytes(symbols), len(symbols), SYMBOL.size)
        )
        self.sections[number].info = self.first_global
        self.sections[number].link = self.add(
            _Section(".strtab", SectionType.STRTAB, 0, 1, strings, len(strings))
        )
        for made_here in (*tables, *(each for each in self.sections if each.kind == SectionType.GROUP)):
            made_here.link = number

    def _index(self, symbol: ObjectSymbol) -> int:
        if symbol.section is None:
            return 0
        if symbol.section in _INDICES:
            return _INDICES[symbol.section]
        if symbol.section not in self.numbers:
            raise LoadError(f"the symbol {symbol.name!r} is in {symbol.section!r}, which is not there")
        return self.numbers[symbol.section]

    def image(self, flags: int) -> bytes:
        """Give the file."""
        self.add(_Section(".shstrtab", SectionType.STRTAB, 0, 1, b"", 0))
        names, offsets = string_table([section.name for section in self.sections])
        self.sections[-1].data, self.sections[-1].size = names, len(names)
        body, headers = bytearray(HEADER.size), bytearray()
        for section in self.sections:
            if section.kind != SectionType.NOBITS:
                body += bytes(-len(body) % max(section.alignment, 1))
            headers += SECTION.pack(
                sh_name=offsets[section.name] if section.name else 0,
                sh_type=section.kind,
                sh_flags=section.flags,
                sh_offset=len(body) if section.kind else 0,
                sh_size=section.size,
                sh_link=section.link,
                sh_info=section.info,
                sh_addralign=section.alignment,
                sh_entsize=section.entry_size,
            )
            body += section.data
        body += bytes(-len(body) % 8)
        body[: HEADER.size] = HEADER.pack(
            magic=MAGIC, ei_class=2, ei_data=1, ei_version=1, ei_osabi=OSABI_HSA,
            ei_abiversion=self.made.version - 2, e_type=_RELOCATABLE_FILE, e_machine=ELF_MACHINE, e_version=1,
            e_shoff=len(body), e_flags=flags, e_ehsize=HEADER.size, e_shentsize=SECTION.size,
            e_shnum=len(self.sections), e_shstrndx=len(self.sections) - 1,
        )  # fmt: skip
        return bytes(body + headers)


def write_object(made: ObjectFile) -> bytes:
    """Write a relocatable object.

    Parameters
    ----------
    made : ObjectFile
        What to write.

    Returns
    -------
    bytes
        An ELF file (ET_REL). :func:`~.relocatable.read_object` gives the same object again.

    Raises
    ------
    LoadError
        If the object contradicts itself: a symbol in a section that is not there, an unknown target.
    """
    machine = next((number for number, name in MACHINES.items() if name == made.target), None)
    if machine is None or made.version not in (4, 5, 6):
        raise LoadError(f"there is no target {made.target} with code object version {made.version}")
    writer = _Writer(made)
    writer.order_symbols()
    writer.add_sections()
    writer.add_tables()
    return writer.image(machine | (_GENERIC_VERSION if made.target.endswith("-generic") else 0))
