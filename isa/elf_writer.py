"""Write a code object as LLVM's linker lays it out.

Read-only data first (note, symbols, hash, names, ``.rodata`` with the descriptors), then ``.text``, then
``.dynamic``; each in a segment of its own page, so that the loader can give each its permissions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..fields import Field, Structure
from .targets import ELF_MACHINE, NOTE_NAME, NOTE_TYPE

__all__ = ["WrittenSection", "WrittenSymbol", "write"]

_PAGE: Final = 0x1000
_SOURCE: Final = "ELF-64 Object File Format"

_HEADER: Final = Structure(
    "Elf64_Ehdr", 64,
    Field("magic", 0, "u32"), Field("ei_class", 4, "u8"), Field("ei_data", 5, "u8"),
    Field("ei_version", 6, "u8"),
    Field("ei_osabi", 7, "u8"), Field("ei_abiversion", 8, "u8"), Field("e_type", 16, "u16"),
    Field("e_machine", 18, "u16"), Field("e_version", 20, "u32"), Field("e_entry", 24, "u64"),
    Field("e_phoff", 32, "u64"), Field("e_shoff", 40, "u64"), Field("e_flags", 48, "u32"),
    Field("e_ehsize", 52, "u16"), Field("e_phentsize", 54, "u16"), Field("e_phnum", 56, "u16"),
    Field("e_shentsize", 58, "u16"), Field("e_shnum", 60, "u16"), Field("e_shstrndx", 62, "u16"),
    source=_SOURCE,
)  # fmt: skip
_PROGRAM: Final = Structure(
    "Elf64_Phdr", 56,
    Field("p_type", 0, "u32"), Field("p_flags", 4, "u32"), Field("p_offset", 8, "u64"),
    Field("p_vaddr", 16, "u64"),
    Field("p_paddr", 24, "u64"), Field("p_filesz", 32, "u64"), Field("p_memsz", 40, "u64"),
    Field("p_align", 48, "u64"),
    source=_SOURCE,
)  # fmt: skip
_SECTION: Final = Structure(
    "Elf64_Shdr", 64,
    Field("sh_name", 0, "u32"), Field("sh_type", 4, "u32"), Field("sh_flags", 8, "u64"),
    Field("sh_addr", 16, "u64"),
    Field("sh_offset", 24, "u64"), Field("sh_size", 32, "u64"), Field("sh_link", 40, "u32"),
    Field("sh_info", 44, "u32"), Field("sh_addralign", 48, "u64"), Field("sh_entsize", 56, "u64"),
    source=_SOURCE,
)  # fmt: skip
_SYMBOL: Final = Structure(
    "Elf64_Sym", 24,
    Field("st_name", 0, "u32"), Field("st_info", 4, "u8"), Field("st_other", 5, "u8"),
    Field("st_shndx", 6, "u16"),
    Field("st_value", 8, "u64"), Field("st_size", 16, "u64"),
    source=_SOURCE,
)  # fmt: skip
_NOTE: Final = Structure(
    "Elf64_Nhdr", 12, Field("n_namesz", 0, "u32"), Field("n_descsz", 4, "u32"), Field("n_type", 8, "u32"),
    source=_SOURCE,
)  # fmt: skip

_LOAD, _DYNAMIC, _NOTE_SEGMENT, _HEADERS, _STACK, _RELRO = 1, 2, 4, 6, 0x6474E551, 0x6474E552
_READ, _WRITE, _EXECUTE = 4, 2, 1
_ALLOCATE = 2
_PROTECTED: Final = 3
_PROGBITS, _STRTAB, _HASH, _DYNAMIC_SECTION, _NOTE_SECTION, _NOBITS, _DYNSYM = 1, 3, 5, 6, 7, 8, 11


@dataclass(frozen=True, slots=True)
class WrittenSymbol:
    """A symbol to be written.

    Attributes
    ----------
    name : str
        Its name.
    section : str
        ``".text"``, ``".rodata"`` or ``".data"``.
    offset, size : int
        Bytes from the start of that section, and bytes of what it names.
    kind : int
        ELF's type: 0 none, 1 object, 2 function.
    """

    name: str
    section: str
    offset: int
    size: int
    kind: int


@dataclass(slots=True)
class WrittenSection:
    """A section being laid out."""

    name: str
    type: int
    flags: int
    alignment: int
    data: bytes
    link: str = ""
    info: int = 0
    entry_size: int = 0
    address: int = 0
    offset: int = 0


def _hash(name: str) -> int:
    value = 0
    for byte in name.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high & 0xFFFFFFFF
    return value


def _hash_table(names: Sequence[str]) -> bytes:
    """Build the System V hash table: as many buckets as symbols, the empty first symbol included."""
    count = len(names) + 1
    buckets, chains = [0] * count, [0] * count
    for index, name in enumerate(names, 1):
        bucket = _hash(name) % count
        chains[index] = buckets[bucket]
        buckets[bucket] = index
    return b"".join(value.to_bytes(4, "little") for value in (count, count, *buckets, *chains))


def _note(metadata: bytes) -> bytes:
    padded = NOTE_NAME + bytes(-len(NOTE_NAME) % 4)
    head = _NOTE.pack(n_namesz=len(NOTE_NAME), n_descsz=len(metadata), n_type=NOTE_TYPE)
    return bytes(head) + padded + metadata + bytes(-len(metadata) % 4)


def _string_table(names: Sequence[str]) -> tuple[bytes, dict[str, int]]:
    table, offsets = bytearray(1), dict[str, int]()
    for name in names:
        if name not in offsets:
            offsets[name] = len(table)
            table += name.encode() + b"\0"
    return bytes(table), offsets


def _place(groups: Sequence[Sequence[WrittenSection]], start: int) -> None:
    """Give each section its offset and address; each group after the first begins one page further on."""
    offset = address = start
    for index, group in enumerate(groups):
        for position, section in enumerate(group):
            padding = -offset % section.alignment
            offset, address = offset + padding, address + padding
            if index and not position:
                address += _PAGE
            section.offset, section.address = offset, address
            offset += len(section.data)
            address += len(section.data)


def _segment(kind: int, flags: int, sections: Sequence[WrittenSection], align: int, memory: int = 0) -> bytes:
    first, last = sections[0], sections[-1]
    size = last.offset + len(last.data) - first.offset
    return bytes(
        _PROGRAM.pack(
            p_type=kind,
            p_flags=flags,
            p_offset=first.offset,
            p_vaddr=first.address,
            p_paddr=first.address,
            p_filesz=size,
            p_memsz=memory or size,
            p_align=align,
        )
    )


def write(
    text: bytes,
    rodata: bytes,
    symbols: Sequence[WrittenSymbol],
    metadata: bytes | None,
    *,
    data: bytes = b"",
    machine: int = 0x41,
    abi_version: int = 3,
    relocate: Sequence[tuple[int, int]] = (),
) -> bytes:
    """Make a loadable code object.

    Parameters
    ----------
    text, rodata, data : bytes
        Contents of ``.text`` (aligned to 256), ``.rodata`` (to 64) and ``.data`` (to 64).
    symbols : sequence of WrittenSymbol
        Global symbols, in the order of the table.
    metadata : bytes or None
        msgpack of the note.
    machine : int
        ``e_flags``; 0x41 is gfx1100.
    abi_version : int
        2, 3 or 4 for code object versions 4, 5 and 6.
    relocate : sequence of (int, int)
        ``(offset in .rodata, offset in .text)`` of each descriptor whose entry has to be set.

    Returns
    -------
    bytes
        An ELF file.
    """
    names = [symbol.name for symbol in symbols]
    strings, name_offsets = _string_table(names)
    fixed = bytearray(rodata)
    read_only: list[WrittenSection] = []
    if metadata is not None:
        read_only.append(WrittenSection(".note", _NOTE_SECTION, _ALLOCATE, 4, _note(metadata)))
    dynsym = WrittenSection(
        ".dynsym", _DYNSYM, _ALLOCATE, 8, bytes(_SYMBOL.size * (len(symbols) + 1)), ".dynstr", 1, _SYMBOL.size
    )
    hashes = WrittenSection(".hash", _HASH, _ALLOCATE, 4, _hash_table(names), ".dynsym", 0, 4)
    dynstr = WrittenSection(".dynstr", _STRTAB, _ALLOCATE, 1, strings)
    constants = WrittenSection(".rodata", _PROGBITS, _ALLOCATE, 64, bytes(fixed))
    read_only += [dynsym, hashes, dynstr, constants]
    code = WrittenSection(".text", _PROGBITS, _ALLOCATE | 4, 256, text)
    dynamic = WrittenSection(".dynamic", _DYNAMIC_SECTION, _ALLOCATE | 1, 8, bytes(16 * 6), ".dynstr", 0, 16)
    variables = WrittenSection(".data", _PROGBITS, _ALLOCATE | 1, 64, data)
    writable = [[dynamic], *([[variables]] if data else [])]
    segment_count = 7 + (metadata is not None) + bool(data)
    _place([read_only, [code], *writable], _HEADER.size + _PROGRAM.size * segment_count)

    places = {section.name: section.address for section in (*read_only, code, variables)}
    for descriptor, entry in relocate:
        distance = code.address + entry - (constants.address + descriptor)
        fixed[descriptor + 16 : descriptor + 24] = distance.to_bytes(8, "little", signed=True)
    constants.data = bytes(fixed)
    order = [".null", *(s.name for s in (*read_only, code, dynamic)), *([".data"] if data else [])]
    table = bytearray(_SYMBOL.size)
    for symbol in symbols:
        table += _SYMBOL.pack(
            st_name=name_offsets[symbol.name],
            st_info=1 << 4 | symbol.kind,
            st_other=_PROTECTED,
            st_shndx=order.index(symbol.section),
            st_value=places[symbol.section] + symbol.offset,
            st_size=symbol.size,
        )
    dynsym.data = bytes(table)
    entries = (
        (6, dynsym.address),
        (11, _SYMBOL.size),
        (5, dynstr.address),
        (10, len(strings)),
        (4, hashes.address),
    )
    words = [word for entry in (*entries, (0, 0)) for word in entry]
    dynamic.data = b"".join(word.to_bytes(8, "little") for word in words)

    sections = [*read_only, code, dynamic, *([variables] if data else [])]
    comment_end = sections[-1].offset + len(sections[-1].data)
    section_names, section_offsets = _string_table([*(section.name for section in sections), ".shstrtab"])
    headers_at = comment_end + len(section_names)
    headers_at += -headers_at % 8
    programs = [
        bytes(
            _PROGRAM.pack(
                p_type=_HEADERS,
                p_flags=_READ,
                p_offset=64,
                p_vaddr=64,
                p_paddr=64,
                p_filesz=56 * segment_count,
                p_memsz=56 * segment_count,
                p_align=8,
            )
        ),
        _load_headers(constants.offset + len(constants.data)),
        _segment(_LOAD, _READ | _EXECUTE, [code], _PAGE),
        _segment(_LOAD, _READ | _WRITE, [dynamic], _PAGE, -dynamic.address % _PAGE or _PAGE),
        *([_segment(_LOAD, _READ | _WRITE, [variables], _PAGE)] if data else []),
        _segment(_DYNAMIC, _READ | _WRITE, [dynamic], 8),
        _segment(_RELRO, _READ, [dynamic], 1, -dynamic.address % _PAGE or _PAGE),
        bytes(_PROGRAM.pack(p_type=_STACK, p_flags=_READ | _WRITE)),
        *([_segment(_NOTE_SEGMENT, _READ, read_only[:1], 4)] if metadata is not None else []),
    ]
    header = _HEADER.pack(
        magic=0x464C457F, ei_class=2, ei_data=1, ei_version=1, ei_osabi=64, ei_abiversion=abi_version,
        e_type=3, e_machine=ELF_MACHINE, e_version=1, e_phoff=64, e_shoff=headers_at, e_flags=machine,
        e_ehsize=64, e_phentsize=56, e_phnum=len(programs), e_shentsize=64, e_shnum=len(sections) + 2,
        e_shstrndx=len(sections) + 1,
    )  # fmt: skip
    image = bytearray(header + b"".join(programs))
    for section in sections:
        image += bytes(section.offset - len(image)) + section.data
    image += section_names
    image += bytes(headers_at - len(image))
    return bytes(image) + _section_headers(sections, order, section_offsets, comment_end, len(section_names))


def _load_headers(size: int) -> bytes:
    """Make the first segment: the ELF's own headers and all read-only data."""
    return bytes(_PROGRAM.pack(p_type=_LOAD, p_flags=_READ, p_filesz=size, p_memsz=size, p_align=_PAGE))


def _section_headers(
    sections: Sequence[WrittenSection],
    order: list[str],
    names: dict[str, int],
    strings_at: int,
    strings_size: int,
) -> bytes:
    result = bytearray(_SECTION.size)
    for section in sections:
        result += _SECTION.pack(
            sh_name=names[section.name],
            sh_type=section.type,
            sh_flags=section.flags,
            sh_addr=section.address,
            sh_offset=section.offset,
            sh_size=len(section.data),
            sh_link=order.index(section.link) if section.link else 0,
            sh_info=section.info,
            sh_addralign=section.alignment,
            sh_entsize=section.entry_size,
        )
    result += _SECTION.pack(
        sh_name=names[".shstrtab"],
        sh_type=_STRTAB,
        sh_offset=strings_at,
        sh_size=strings_size,
        sh_addralign=1,
    )
    return bytes(result)
