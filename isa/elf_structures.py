"""Layouts and numbers of ELF-64 files, declared once for those who read them and those who write them."""

from __future__ import annotations

from typing import Final

from ..fields import Field, Structure

__all__ = [
    "ALLOCATE",
    "COMPRESSED",
    "COMPRESSION_HEADER",
    "DYNAMIC_ENTRY",
    "EXCLUDE",
    "EXECUTABLE",
    "HEADER",
    "MAGIC",
    "MERGE",
    "NOTE",
    "OSABI_HSA",
    "PROGRAM",
    "RELA",
    "SECTION",
    "STRINGS",
    "SYMBOL",
    "THREAD_LOCAL",
    "WRITABLE",
    "SectionType",
    "SegmentType",
    "string_table",
]

_SOURCE: Final = "ELF-64 Object File Format"

#: The first four bytes, and ``ei_osabi`` of everything that is for AMD's HSA runtime.
MAGIC: Final = 0x464C457F
OSABI_HSA: Final = 64

HEADER: Final = Structure(
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
PROGRAM: Final = Structure(
    "Elf64_Phdr", 56,
    Field("p_type", 0, "u32"), Field("p_flags", 4, "u32"), Field("p_offset", 8, "u64"),
    Field("p_vaddr", 16, "u64"),
    Field("p_paddr", 24, "u64"), Field("p_filesz", 32, "u64"), Field("p_memsz", 40, "u64"),
    Field("p_align", 48, "u64"),
    source=_SOURCE,
)  # fmt: skip
SECTION: Final = Structure(
    "Elf64_Shdr", 64,
    Field("sh_name", 0, "u32"), Field("sh_type", 4, "u32"), Field("sh_flags", 8, "u64"),
    Field("sh_addr", 16, "u64"),
    Field("sh_offset", 24, "u64"), Field("sh_size", 32, "u64"), Field("sh_link", 40, "u32"),
    Field("sh_info", 44, "u32"), Field("sh_addralign", 48, "u64"), Field("sh_entsize", 56, "u64"),
    source=_SOURCE,
)  # fmt: skip
SYMBOL: Final = Structure(
    "Elf64_Sym", 24,
    Field("st_name", 0, "u32"), Field("st_info", 4, "u8"), Field("st_other", 5, "u8"),
    Field("st_shndx", 6, "u16"),
    Field("st_value", 8, "u64"), Field("st_size", 16, "u64"),
    source=_SOURCE,
)  # fmt: skip
RELA: Final = Structure(
    "Elf64_Rela", 24,
    Field("r_offset", 0, "u64"), Field("r_type", 8, "u32"), Field("r_sym", 12, "u32"),
    Field("r_addend", 16, "i64"),
    source=_SOURCE,
)  # fmt: skip
NOTE: Final = Structure(
    "Elf64_Nhdr", 12, Field("n_namesz", 0, "u32"), Field("n_descsz", 4, "u32"), Field("n_type", 8, "u32"),
    source=_SOURCE,
)  # fmt: skip
DYNAMIC_ENTRY: Final = Structure("Elf64_Dyn", 16, Field("d_tag", 0, "i64"), Field("d_val", 8, "u64"))
COMPRESSION_HEADER: Final = Structure(
    "Elf64_Chdr", 24, Field("ch_type", 0, "u32"), Field("ch_size", 8, "u64"), Field("ch_addralign", 16, "u64")
)

#: Bits of ``sh_flags``.
WRITABLE: Final = 1
ALLOCATE: Final = 2
EXECUTABLE: Final = 4
MERGE: Final = 0x10
STRINGS: Final = 0x20
THREAD_LOCAL: Final = 0x400
COMPRESSED: Final = 0x800
EXCLUDE: Final = 0x80000000


class SectionType:
    """Numbers of ``sh_type``."""

    NULL: Final = 0
    PROGBITS: Final = 1
    SYMTAB: Final = 2
    STRTAB: Final = 3
    RELA: Final = 4
    HASH: Final = 5
    DYNAMIC: Final = 6
    NOTE: Final = 7
    NOBITS: Final = 8
    REL: Final = 9
    DYNSYM: Final = 11
    GROUP: Final = 17
    SYMTAB_SHNDX: Final = 18
    GNU_HASH: Final = 0x6FFFFFF6


class SegmentType:
    """Numbers of ``p_type``."""

    LOAD: Final = 1
    DYNAMIC: Final = 2
    NOTE: Final = 4
    HEADERS: Final = 6
    STACK: Final = 0x6474E551
    RELRO: Final = 0x6474E552


def string_table(names: list[str]) -> tuple[bytes, dict[str, int]]:
    r"""Make a string table: its bytes, and where in it each name stands.

    Examples
    --------
    >>> string_table(["k", "k.kd"])
    (b'\x00k\x00k.kd\x00', {'k': 1, 'k.kd': 3})
    """
    table, offsets = bytearray(1), dict[str, int]()
    for name in names:
        if name not in offsets:
            offsets[name] = len(table) if name else 0
            table += name.encode("utf-8", "surrogateescape") + b"\0" if name else b""
    return bytes(table), offsets
