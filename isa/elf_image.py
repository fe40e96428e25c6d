"""The ELF parts of a loadable code object: symbol tables, hash tables, segments, headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .elf_structures import (
    DYNAMIC_ENTRY,
    EXECUTABLE,
    HEADER,
    MAGIC,
    NOTE,
    OSABI_HSA,
    PROGRAM,
    SECTION,
    SYMBOL,
    WRITABLE,
    SectionType,
    SegmentType,
    string_table,
)
from .link_sections import PAGE, Layout, OutputSection
from .link_symbols import LOCAL, Target
from .targets import ELF_MACHINE, NOTE_NAME, NOTE_TYPE

__all__ = ["gnu_hash_table", "hash_table", "metadata_note", "symbol_table", "write_image"]

_READ, _WRITE, _EXECUTE = 4, 2, 1
_SHARED_OBJECT: Final = 3
_ABSOLUTE_INDEX: Final = 0xFFF1
_GNU_SHIFT: Final = 26
_HIDDEN: Final = 2


def metadata_note(metadata: bytes) -> bytes:
    """Make the note that holds the kernels' metadata."""
    padded = NOTE_NAME + bytes(-len(NOTE_NAME) % 4)
    head = NOTE.pack(n_namesz=len(NOTE_NAME), n_descsz=len(metadata), n_type=NOTE_TYPE)
    return bytes(head) + padded + metadata + bytes(-len(metadata) % 4)


def _words(values: Sequence[int]) -> bytes:
    return b"".join(value.to_bytes(4, "little") for value in values)


def _hash(name: str) -> int:
    value = 0
    for byte in name.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high & 0xFFFFFFFF
    return value


def hash_table(names: Sequence[str]) -> bytes:
    """Build the System V hash table: as many buckets as symbols, the empty first symbol included."""
    count = len(names) + 1
    buckets, chains = [0] * count, [0] * count
    for index, name in enumerate(names, 1):
        bucket = _hash(name) % count
        chains[index] = buckets[bucket]
        buckets[bucket] = index
    return _words((count, count, *buckets, *chains))


def _gnu_hash(name: str) -> int:
    value = 5381
    for byte in name.encode():
        value = value * 33 + byte & 0xFFFFFFFF
    return value


def gnu_hash_table(locals_: Sequence[Target], exported: Sequence[Target]) -> tuple[bytes, list[Target]]:
    """Build the GNU hash table.

    Parameters
    ----------
    locals_ : sequence of Target
        Symbols before the hashed ones in the table.
    exported : sequence of Target
        What is to be found by name.

    Returns
    -------
    bytes, list of Target
        The table, and all symbols in the order that it needs.
    """
    buckets = max(len(exported) // 4, 1)
    # as LLVM's linker sizes it: 12 bits of the filter for each symbol
    mask_words = 1 << (len(exported) * 12 // 64).bit_length()
    hashed = [(_gnu_hash(target.name), target) for target in exported]
    hashed.sort(key=lambda each: each[0] % buckets)
    first = len(locals_) + 1
    heads, chain, bloom = [0] * buckets, list[int](), [0] * mask_words
    for position, (value, _) in enumerate(hashed):
        bucket = value % buckets
        heads[bucket] = heads[bucket] or first + position
        last = position + 1 == len(hashed) or hashed[position + 1][0] % buckets != bucket
        chain.append(value & ~1 | last)
        bloom[value // 64 % mask_words] |= 1 << value % 64 | 1 << (value >> _GNU_SHIFT) % 64
    table = _words((buckets, first, mask_words, _GNU_SHIFT))
    table += b"".join(word.to_bytes(8, "little") for word in bloom)
    return table + _words(heads) + _words(chain), [*locals_, *(target for _, target in hashed)]


def symbol_table(
    targets: Sequence[Target], names: Mapping[str, int], numbers: Mapping[int, int]
) -> tuple[bytes, int]:
    """Write a symbol table.

    Parameters
    ----------
    targets : sequence of Target
        In the order of the table, local ones first.
    names : mapping of str to int
        Where each name stands in the string table.
    numbers : mapping of int to int
        Number of each section by its ``id``.

    Returns
    -------
    bytes, int
        The table, and the number of its first symbol that is not local.
    """
    made, first = bytearray(SYMBOL.size), 1
    for target in targets:
        local = not target.exported
        first += local
        section = numbers.get(id(target.place.output), 0) if target.place else _ABSOLUTE_INDEX
        made += SYMBOL.pack(
            st_name=names.get(target.name, 0),
            st_info=(LOCAL if local else target.binding) << 4 | target.kind & 15,
            st_other=target.visibility,
            st_shndx=section,
            st_value=target.address() & (1 << 64) - 1,
            st_size=target.size & (1 << 64) - 1,
        )
    return bytes(made), first


def dynamic_entries(entries: Sequence[tuple[int, int]]) -> bytes:
    """Write the loader's table of tables; a zero entry ends it."""
    return b"".join(bytes(DYNAMIC_ENTRY.pack(d_tag=tag, d_val=value)) for tag, value in (*entries, (0, 0)))


def _program(kind: int, flags: int, sections: Sequence[OutputSection], align: int, to: int = 0) -> bytes:
    """Make the header of a segment; ``to`` is where it ends in memory, if not with its last section."""
    first = sections[0]
    held = [section for section in sections if section.in_file]
    end = held[-1].offset + held[-1].size if held else first.offset
    last = sections[-1]
    return bytes(
        PROGRAM.pack(
            p_type=kind,
            p_flags=flags,
            p_offset=first.offset,
            p_vaddr=first.address,
            p_paddr=first.address,
            p_filesz=end - first.offset,
            p_memsz=(to or last.address + last.size) - first.address,
            p_align=align,
        )
    )


def segment_count(made: Layout) -> int:
    """How many program headers a layout needs."""
    note = any(section.kind == SectionType.NOTE for section in made.segments[0])
    return len(made.segments) + 4 + note


def _programs(made: Layout) -> list[bytes]:
    count = segment_count(made)
    size = PROGRAM.size * count
    result = [
        bytes(
            PROGRAM.pack(
                p_type=SegmentType.HEADERS, p_flags=_READ, p_offset=HEADER.size, p_vaddr=HEADER.size,
                p_paddr=HEADER.size, p_filesz=size, p_memsz=size, p_align=8,
            )
        )
    ]  # fmt: skip
    relro = made.segments[made.relro]
    for number, segment in enumerate(made.segments):
        flags = _READ
        for section in segment:
            flags |= (_WRITE if section.flags & WRITABLE else 0) | (
                _EXECUTE if section.flags & EXECUTABLE else 0
            )
        align = max(PAGE, *(section.alignment for section in segment))
        if number == 0:
            # the ELF's own headers lie before the first section
            held = [section for section in segment if section.in_file]
            end = max((section.offset + section.size for section in held), default=HEADER.size + size)
            last = segment[-1]
            result.append(
                bytes(
                    PROGRAM.pack(
                        p_type=SegmentType.LOAD, p_flags=flags, p_filesz=end,
                        p_memsz=last.address + last.size, p_align=align,
                    )
                )
            )  # fmt: skip
            continue
        to = 0
        if number == made.relro:
            to = segment[-1].address + segment[-1].size
            to += -to % PAGE
        result.append(_program(SegmentType.LOAD, flags, segment, align, to))
    dynamic = [section for section in relro if section.kind == SectionType.DYNAMIC]
    end = relro[-1].address + relro[-1].size
    result += [
        _program(SegmentType.DYNAMIC, _READ | _WRITE, dynamic, 8),
        _program(SegmentType.RELRO, _READ, relro, 1, end + -end % PAGE),
        bytes(PROGRAM.pack(p_type=SegmentType.STACK, p_flags=_READ | _WRITE)),
    ]
    notes = [section for section in made.segments[0] if section.kind == SectionType.NOTE]
    if notes:
        result.append(_program(SegmentType.NOTE, _READ, notes, 4))
    return result


def write_image(
    made: Layout,
    symbols: Sequence[Target],
    numbers: dict[int, int],
    end: int,
    *,
    flags: int,
    abi_version: int,
) -> bytes:
    """Write the file.

    Parameters
    ----------
    made : Layout
        Every section with its contents and its place.
    symbols : sequence of Target
        For ``.symtab``, local ones first.
    numbers : dict of int to int
        Number of each section by its ``id``.
    end : int
        Where the last section of ``made`` ends in the file.
    flags : int
        ``e_flags``.
    abi_version : int
        2, 3 or 4 for code object versions 4, 5 and 6.
    """
    sections = [*(section for segment in made.segments for section in segment), *made.others]
    strings, name_offsets = string_table([target.name for target in symbols])
    table, first = symbol_table(symbols, name_offsets, numbers)
    closing = [
        OutputSection(
            ".symtab", SectionType.SYMTAB, 0, 8, bytearray(table), len(table), SYMBOL.size, ".strtab", first
        ),
        OutputSection(".shstrtab", SectionType.STRTAB, 0),
        OutputSection(".strtab", SectionType.STRTAB, 0, 1, bytearray(strings), len(strings)),
    ]
    section_names, section_offsets = string_table([section.name for section in (*sections, *closing)])
    closing[1].data, closing[1].size = bytearray(section_names), len(section_names)
    for section in closing:
        end += -end % section.alignment
        section.offset = end
        end += section.size
    sections += closing
    end += -end % 8
    by_name = {section.name: number for number, section in enumerate(sections, 1)}
    programs = _programs(made)
    image = bytearray(
        HEADER.pack(
            magic=MAGIC, ei_class=2, ei_data=1, ei_version=1, ei_osabi=OSABI_HSA, ei_abiversion=abi_version,
            e_type=_SHARED_OBJECT, e_machine=ELF_MACHINE, e_version=1, e_phoff=HEADER.size, e_shoff=end,
            e_flags=flags, e_ehsize=HEADER.size, e_phentsize=PROGRAM.size, e_phnum=len(programs),
            e_shentsize=SECTION.size, e_shnum=len(sections) + 1, e_shstrndx=by_name[".shstrtab"],
        )
        + b"".join(programs)
    )  # fmt: skip
    for section in sections:
        if section.in_file and section.size:
            image += bytes(section.offset - len(image)) + section.data
    image += bytes(end - len(image)) + bytes(SECTION.size)
    for section in sections:
        image += SECTION.pack(
            sh_name=section_offsets[section.name],
            sh_type=section.kind,
            sh_flags=section.flags,
            sh_addr=section.address,
            sh_offset=section.offset,
            sh_size=section.size,
            sh_link=by_name.get(section.link, 0),
            sh_info=section.info,
            sh_addralign=section.alignment,
            sh_entsize=section.entry_size,
        )
    return bytes(image)
