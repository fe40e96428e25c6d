"""The linker: relocatable objects to one loadable code object, laid out as LLVM's linker does it."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final, cast

import msgpack

from .elf_image import (
    dynamic_entries,
    gnu_hash_table,
    hash_table,
    metadata_note,
    segment_count,
    symbol_table,
    write_image,
)
from .elf_structures import (
    ALLOCATE,
    EXECUTABLE,
    HEADER,
    PROGRAM,
    RELA,
    SYMBOL,
    WRITABLE,
    SectionType,
    string_table,
)
from .link_errors import LinkError
from .link_relocations import GOT_ENTRY, Relocator
from .link_sections import InputPlace, Layout, OutputSection, join_sections, layout, place
from .link_symbols import GLOBAL, Resolver, Target
from .metadata import pack_metadata, unpack_metadata
from .object_file import ObjectFile
from .targets import MACHINES

__all__ = ["LinkError", "link"]

#: ``s_code_end``: what stands where no instruction is ever run.
_CODE_END: Final = (0xBF9F0000).to_bytes(4, "little")
#: What the instruction prefetcher may read past the end of a program, in bytes.
_PADDING: Final = 256
_MACHINE_NUMBERS: Final = {name: number for number, name in MACHINES.items()}
#: ``e_flags`` of a generic target carry its version in the highest byte.
_GENERIC_VERSION: Final = 1 << 24
_HIDDEN: Final = 2
_RELA_FORMAT: Final = "<QIIq"
_DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_RELA, _DT_RELASZ, _DT_RELAENT = 4, 5, 6, 7, 8, 9
_DT_STRSZ, _DT_SYMENT, _DT_TEXTREL, _DT_GNU_HASH, _DT_RELACOUNT = 10, 11, 22, 0x6FFFFEF5, 0x6FFFFFF9
#: Tags of an array's address and of its size, by the section's name.
_ARRAYS: Final = {".init_array": (25, 27), ".fini_array": (26, 28)}


def _common(objects: Sequence[ObjectFile]) -> tuple[str, int]:
    """Give the target and the code object version that all objects share."""
    if not objects:
        raise LinkError("there is nothing to link")
    first = objects[0]
    for number, each in enumerate(objects):
        name = each.name or f"object {number + 1}"
        if each.target != first.target:
            raise LinkError(f"{name} is for {each.target}, the objects before it are for {first.target}")
        if each.version != first.version:
            raise LinkError(
                f"{name} has code object version {each.version}, the objects before it have {first.version}"
            )
    if first.target not in _MACHINE_NUMBERS:
        raise LinkError(f"there is no target {first.target}")
    if first.version not in (4, 5, 6):
        raise LinkError(f"there is no code object version {first.version}; there are 4, 5 and 6")
    return first.target, first.version


def _metadata(objects: Sequence[ObjectFile]) -> bytes | None:
    """Join the metadata of objects; that of a single one stays as it is, byte by byte."""
    documents = [each.metadata for each in objects if each.metadata is not None]
    if len(documents) < 2:
        return documents[0] if documents else None
    joined: dict[str, Any] = {}
    for document in documents:
        unpack_metadata(document)
        values = cast(dict[str, Any], msgpack.unpackb(document, strict_map_key=False))
        for key, value in values.items():
            if isinstance(value, list) and key != "amdhsa.version":
                joined[key] = [*cast(list[Any], joined.get(key, [])), *value]
            elif key in joined and joined[key] != value:
                raise LinkError(f"the objects' metadata disagree: {key} is {joined[key]} and {value}")
            else:
                joined[key] = value
    return pack_metadata(joined)


def _pad(sections: Sequence[OutputSection]) -> None:
    """End the code with what the prefetcher may read, unless it already ends so."""
    code = [section for section in sections if section.flags & EXECUTABLE and section.in_file]
    if code and not code[-1].data.endswith(_CODE_END * (_PADDING // 4)):
        last = code[-1]
        last.data += bytes(-len(last.data) % 4) + _CODE_END * (_PADDING // 4)
        last.size = len(last.data)


class _Tables:
    """The sections that the linker makes itself."""

    def __init__(self, relocator: Relocator, exported: Sequence[Target], metadata: bytes | None) -> None:
        self.relocator = relocator
        named = relocator.named()
        gnu, self.symbols = gnu_hash_table(named, exported)
        for number, target in enumerate(self.symbols, 1):
            target.dynamic = number
        names = [target.name for target in self.symbols]
        strings, self.name_offsets = string_table([each.name for each in (*named, *exported)])
        self.got: OutputSection | None = None
        if relocator.got:
            size = GOT_ENTRY * len(relocator.got)
            self.got = OutputSection(
                ".got", flags=ALLOCATE | WRITABLE, alignment=8, data=bytearray(size), size=size
            )
        self.relocations = [
            *relocator.dynamic,
            *(relocator.got_relocations(self.got) if self.got else []),
        ]
        symbols_size = SYMBOL.size * (len(self.symbols) + 1)
        self.dynsym = self._table(
            ".dynsym", SectionType.DYNSYM, 8, bytes(symbols_size), ".dynstr", SYMBOL.size
        )
        self.gnu_hash = self._table(".gnu.hash", SectionType.GNU_HASH, 8, gnu, ".dynsym")
        self.hash = self._table(".hash", SectionType.HASH, 4, hash_table(names), ".dynsym", 4)
        self.dynstr = self._table(".dynstr", SectionType.STRTAB, 1, strings)
        self.rela = self._table(
            ".rela.dyn", SectionType.RELA, 8, bytes(RELA.size * len(self.relocations)), ".dynsym", RELA.size
        )
        self.dynamic = self._table(".dynamic", SectionType.DYNAMIC, 8, b"", ".dynstr", 16)
        self.dynamic.flags |= WRITABLE
        self.sections = [self.dynsym, self.gnu_hash, self.hash, self.dynstr]
        if metadata is not None:
            self.sections.insert(0, self._table(".note", SectionType.NOTE, 4, metadata_note(metadata)))
        self.sections += [self.rela] if self.relocations else []
        self.sections += [self.dynamic, *([self.got] if self.got else [])]

    @staticmethod
    def _table(
        name: str, kind: int, alignment: int, data: bytes, link: str = "", entry: int = 0
    ) -> OutputSection:
        return OutputSection(name, kind, ALLOCATE, alignment, bytearray(data), len(data), entry, link)

    def size_dynamic(self, sections: Sequence[OutputSection]) -> None:
        """Give ``.dynamic`` its size, which depends on what else there is."""
        self.dynamic.data = bytearray(dynamic_entries(self._entries(sections)))
        self.dynamic.size = len(self.dynamic.data)

    def _entries(self, sections: Sequence[OutputSection]) -> list[tuple[int, int]]:
        entries: list[tuple[int, int]] = []
        if self.relocations:
            relative = sum(each.type == "RELATIVE64" for each in self.relocations)
            entries += [
                (_DT_RELA, self.rela.address),
                (_DT_RELASZ, self.rela.size),
                (_DT_RELAENT, RELA.size),
                *([(_DT_RELACOUNT, relative)] if relative else []),
            ]
        entries += [
            (_DT_SYMTAB, self.dynsym.address),
            (_DT_SYMENT, SYMBOL.size),
            (_DT_STRTAB, self.dynstr.address),
            (_DT_STRSZ, self.dynstr.size),
            (_DT_GNU_HASH, self.gnu_hash.address),
            (_DT_HASH, self.hash.address),
        ]
        if self.relocator.writes_code:
            entries.append((_DT_TEXTREL, 0))
        for section in sections:
            if section.name in _ARRAYS:
                at, size = _ARRAYS[section.name]
                entries += [(at, section.address), (size, section.size)]
        return entries

    def fill(self, numbers: dict[int, int], sections: Sequence[OutputSection]) -> None:
        """Write the contents that depend on addresses."""
        table, self.dynsym.info = symbol_table(self.symbols, self.name_offsets, numbers)
        self.dynsym.data = bytearray(table)
        entries = [
            (each.type != "RELATIVE64", each.target.dynamic, each.entry()) for each in self.relocations
        ]
        # loaders count on the relative ones to stand first
        self.rela.data = bytearray().join(
            struct.pack(_RELA_FORMAT, *entry)
            for *_, entry in sorted(entries, key=lambda each: (each[0], each[0] and each[1], each[2]))
        )
        self.size_dynamic(sections)


def link(objects: Sequence[ObjectFile], *, pad_code: bool = False) -> bytes:
    """Link objects into a code object that can be loaded.

    Parameters
    ----------
    objects : sequence of ObjectFile
        One or more, for one target and of one code object version.
    pad_code : bool
        Whether to put 256 bytes of ``s_code_end`` after the code, where it does not end so already: the
        instruction prefetcher reads that far. Compilers write them themselves.

    Returns
    -------
    bytes
        An ELF file (ET_DYN).

    Raises
    ------
    LinkError
        If a symbol is not defined or is defined twice, the objects are not for one target, or a relocation is
        out of its range or of its section. It is a :class:`~barewave.errors.LoadError`.
    """
    target, version = _common(objects)
    resolver = Resolver(objects)
    common = resolver.choose()
    everything = [*objects, common]
    sections, places = join_sections(everything, resolver.dropped)
    if not any(section.flags & EXECUTABLE for section in sections):
        sections.append(OutputSection(".text", flags=ALLOCATE | EXECUTABLE, alignment=4))
    if pad_code:
        _pad(sections)
    resolver.bind(places)
    resolver.bind_bounds(sections)
    relocator = Relocator(objects, resolver, places)
    relocator.scan()
    exported = [each for each in resolver.globals.values() if each.exported]
    tables = _Tables(relocator, exported, _metadata(objects))
    padding = OutputSection(".relro_padding", SectionType.NOBITS, ALLOCATE | WRITABLE)
    made = layout([*tables.sections, *sections, padding])
    tables.size_dynamic(sections)
    end = place(made, HEADER.size + PROGRAM.size * segment_count(made))
    _check_apart(made)
    relocator.apply(tables.got)
    ordered = [*(section for segment in made.segments for section in segment), *made.others]
    numbers = {id(section): number for number, section in enumerate(ordered, 1)}
    tables.fill(numbers, sections)
    flags = _MACHINE_NUMBERS[target] | (_GENERIC_VERSION if target.endswith("-generic") else 0)
    symbols = _symbols(objects, resolver, places, tables.dynamic)
    return write_image(made, symbols, numbers, end, flags=flags, abi_version=version - 2)


def _check_apart(made: Layout) -> None:
    """Check that no section of an object took the name of one that the linker makes."""
    ordered = [section.name for segment in made.segments for section in segment]
    for first, second in pairwise(sorted(ordered)):
        if first == second and first != ".note":
            raise LinkError(f"an object has a section {first}, which the linker makes itself", section=first)


def _symbols(
    objects: Sequence[ObjectFile],
    resolver: Resolver,
    places: dict[tuple[int, str], InputPlace],
    dynamic: OutputSection,
) -> list[Target]:
    """Give the symbols of ``.symtab``: local ones of each object, hidden ones, then those of everybody."""
    result: list[Target] = []
    for number, each in enumerate(objects):
        for key, symbol in each.symbols.items():
            if symbol.binding or not symbol.name or symbol.section is None:
                continue
            if symbol.name.startswith(".L") or (number, symbol.section) in resolver.dropped:
                continue
            result.append(resolver.target(number, key, places))
    known = list(resolver.globals.values())
    result += [target for target in known if target.defined and not target.exported]
    result.append(Target("_DYNAMIC", InputPlace(dynamic), binding=GLOBAL, visibility=_HIDDEN))
    return result + [target for target in known if target.exported]
