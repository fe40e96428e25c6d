"""Sections of several objects joined: which go together, what is merged, where everything lands.

The order and the rules are those of LLVM's linker for AMD GPUs: read-only data, code, what is only written
while the object is loaded, variables; each in pages of its own, so that the loader can give each its
permissions.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from .elf_structures import ALLOCATE, EXECUTABLE, MERGE, STRINGS, WRITABLE, SectionType
from .link_errors import LinkError
from .object_file import ObjectFile, ObjectSection

__all__ = ["PAGE", "InputPlace", "Layout", "OutputSection", "join_sections", "layout", "place"]

PAGE: Final = 0x1000
_MAX_IMAGE: Final = 256 << 20
_MAX_FILE: Final = 512 << 20
#: Sections whose names begin so are joined under that name (with a dot after it, or as they are).
_JOINED: Final = (
    ".data.rel.ro", ".bss.rel.ro", ".text", ".rodata", ".data", ".bss", ".init_array", ".fini_array",
    ".ctors", ".dtors",
)  # fmt: skip
#: Arrays of functions, which are called in the order of their priorities.
_ARRAYS: Final = frozenset({".init_array", ".fini_array"})
_PRIORITY_DIGITS, _LAST_PRIORITY = 5, 65536
#: Written while the object is loaded, and not afterwards.
_RELRO: Final = frozenset(
    {
        ".data.rel.ro", ".bss.rel.ro", ".init_array", ".fini_array", ".ctors", ".dtors", ".dynamic", ".got",
        ".relro_padding",
    }
)  # fmt: skip


@dataclass(slots=True, eq=False)
class OutputSection:
    """A section of the result.

    Attributes
    ----------
    name, kind, flags, alignment, entry_size, link, info
        As in its header; ``link`` is the name of another section.
    data : bytearray
        Contents; for zeros without contents it is empty.
    size, address, offset : int
        Bytes; where it is in memory; where it is in the file.
    """

    name: str
    kind: int = SectionType.PROGBITS
    flags: int = ALLOCATE
    alignment: int = 1
    data: bytearray = field(default_factory=bytearray)
    size: int = 0
    entry_size: int = 0
    link: str = ""
    info: int = 0
    address: int = 0
    offset: int = 0

    @property
    def in_file(self) -> bool:
        """Whether its contents stand in the file."""
        return self.kind != SectionType.NOBITS


@dataclass(slots=True, eq=False)
class InputPlace:
    """Where a section of an object went.

    Attributes
    ----------
    output : OutputSection
        What it is a part of.
    start : int
        Where it begins there.
    pieces : tuple of two lists, optional
        Of a merged section: where each piece began, in order, and where it is in ``output``.
    """

    output: OutputSection
    start: int = 0
    pieces: tuple[list[int], list[int]] | None = None

    def offset(self, value: int) -> int:
        """Give the place in the output section of a place in the object's section."""
        if self.pieces is None:
            return self.start + value
        at = max(bisect_right(self.pieces[0], value) - 1, 0)
        return self.pieces[1][at] + value - self.pieces[0][at]

    @property
    def address(self) -> int:
        """Address of its first byte, where it is not merged."""
        return self.output.address + self.start


def _priority(name: str) -> int:
    """Give the priority in the name of an array of functions; those without come last."""
    number = name.rpartition(".")[2]
    return int(number) if number.isdecimal() and len(number) <= _PRIORITY_DIGITS else _LAST_PRIORITY


def _output_name(section: ObjectSection) -> str:
    name = section.name
    if section.flags & ALLOCATE:
        for prefix in _JOINED:
            if name == prefix or name.startswith(f"{prefix}."):
                return prefix
    return name


def _pieces(section: ObjectSection) -> list[bytes]:
    """Cut a mergeable section into its constants or its strings, each with the zero that ends it."""
    data, width = bytes(section.data), section.entry_size
    if not section.flags & STRINGS:
        return [data[at : at + width] for at in range(0, len(data), width)]
    if width == 1:
        return [piece + b"\0" for piece in data.split(b"\0")[:-1]]
    result: list[bytes] = []
    start, zero = 0, bytes(width)
    for at in range(0, len(data), width):
        if data[at : at + width] == zero:
            result.append(data[start : at + width])
            start = at + width
    return result


def _mergeable(section: ObjectSection) -> bool:
    width, data = section.entry_size, section.data
    return (
        bool(section.flags & MERGE)
        and not section.flags & WRITABLE
        and section.kind == SectionType.PROGBITS
        and width > 0
        and len(data) > 0
        and len(data) % width == 0
        and not section.relocations
        and (not section.flags & STRINGS or not any(data[-width:]))
    )


@dataclass(slots=True)
class _Merged:
    """Constants or strings of one kind, each kept once."""

    alignment: int
    members: list[tuple[InputPlace, ObjectSection]] = field(
        default_factory=list[tuple[InputPlace, ObjectSection]]
    )

    def data(self, start: int) -> bytes:
        """Give the contents for a place in the output section, and tell the members where theirs went."""
        known: dict[bytes, int] = {}
        made = bytearray()
        for place, section in self.members:
            begins, lands = list[int](), list[int]()
            at = 0
            for piece in _pieces(section):
                if piece not in known:
                    made += bytes(-len(made) % self.alignment)
                    if len(made) > _MAX_IMAGE:
                        raise LinkError(f"merged constants would have more than {_MAX_IMAGE} bytes")
                    known[piece] = start + len(made)
                    made += piece
                begins.append(at)
                lands.append(known[piece])
                at += len(piece)
            place.start, place.pieces = start, (begins, lands)
        return bytes(made)


@dataclass(slots=True)
class _Group:
    """What goes into one output section, in order."""

    output: OutputSection
    parts: list[tuple[InputPlace, ObjectSection] | _Merged] = field(
        default_factory=list[tuple[InputPlace, ObjectSection] | _Merged]
    )
    merged: dict[tuple[int, int, int], _Merged] = field(default_factory=dict[tuple[int, int, int], _Merged])

    def add(self, section: ObjectSection) -> InputPlace:
        """Take in a section of an object."""
        place, output = InputPlace(self.output), self.output
        output.alignment = max(output.alignment, section.alignment)
        output.flags |= section.flags & (ALLOCATE | WRITABLE | EXECUTABLE)
        if section.kind != SectionType.NOBITS:
            output.kind = section.kind
        if not _mergeable(section):
            self.parts.append((place, section))
            return place
        # pieces of an odd size in a larger alignment would lie apart from each other: those stay whole
        key = section.flags & STRINGS, section.entry_size, section.alignment
        if key not in self.merged:
            self.merged[key] = _Merged(section.alignment)
            self.parts.append(self.merged[key])
        self.merged[key].members.append((place, section))
        return place

    def finish(self) -> None:
        """Give every part its place and join the contents."""
        output = self.output
        if output.name in _ARRAYS:
            self.parts.sort(key=lambda part: 0 if isinstance(part, _Merged) else _priority(part[1].name))
        sections = [part[1] for part in self.parts if not isinstance(part, _Merged)]
        if not sections and len(self.merged) == 1:
            first = next(iter(self.merged))
            output.flags |= MERGE | first[0]
            output.entry_size = first[1]
        zeros = bool(sections) and not self.merged and all(s.kind == SectionType.NOBITS for s in sections)
        if zeros:
            output.kind = SectionType.NOBITS
        for part in self.parts:
            alignment = part.alignment if isinstance(part, _Merged) else part[1].alignment
            padding = -output.size % alignment
            held = 0 if isinstance(part, _Merged) else max(part[1].size, len(part[1].data))
            if output.size + padding + held > _MAX_IMAGE:
                raise LinkError(f"section {output.name} would have more than {_MAX_IMAGE} bytes")
            if not zeros:
                output.data += bytes(padding)
            output.size += padding
            if isinstance(part, _Merged):
                merged = part.data(output.size)
                output.data += merged
                output.size += len(merged)
                continue
            place, section = part
            place.start = output.size
            if not zeros:
                output.data += section.data
                output.data += bytes(held - len(section.data))
            output.size += held


def join_sections(
    objects: Sequence[ObjectFile], dropped: set[tuple[int, str]]
) -> tuple[list[OutputSection], dict[tuple[int, str], InputPlace]]:
    """Join the sections of objects.

    Parameters
    ----------
    objects : sequence of ObjectFile
        In the order of the result.
    dropped : set of (int, str)
        Number of the object and key of each section that stays out.

    Returns
    -------
    list of OutputSection, dict of (int, str) to InputPlace
        The sections of the result, not yet placed, and where each section of each object went.

    Raises
    ------
    LinkError
        If a section would become too large.
    """
    groups: dict[tuple[str, int], _Group] = {}
    places: dict[tuple[int, str], InputPlace] = {}
    named: set[tuple[int, str | None]] = {
        (number, symbol.section) for number, each in enumerate(objects) for symbol in each.symbols.values()
    }
    for number, each in enumerate(objects):
        for key, section in each.sections.items():
            empty = not section.data and not section.size
            if (number, key) in dropped or (empty and (number, key) not in named):
                continue
            name = _output_name(section)
            loaded = section.flags & ALLOCATE
            if (name, loaded) not in groups:
                groups[name, loaded] = _Group(OutputSection(name, section.kind, section.flags & ALLOCATE))
            places[number, key] = groups[name, loaded].add(section)
    total = 0
    for group in groups.values():
        group.finish()
        total += len(group.output.data)
        if total > _MAX_FILE:
            raise LinkError(f"the code object would have more than {_MAX_FILE} bytes")
    return [group.output for group in groups.values()], places


@dataclass(frozen=True, slots=True)
class Layout:
    """Sections in the order of the file.

    Attributes
    ----------
    segments : tuple of tuple of OutputSection
        Read-only data, code, what is written while loading, variables; each in pages of its own, empty ones
        left out.
    relro : int
        Which of ``segments`` is written while loading.
    others : tuple of OutputSection
        What is not loaded.
    """

    segments: tuple[tuple[OutputSection, ...], ...]
    relro: int
    others: tuple[OutputSection, ...]


def _rank(section: OutputSection) -> int:
    if section.flags & EXECUTABLE:
        return 1
    if not section.flags & WRITABLE:
        return 0
    return 2 if section.name in _RELRO else 3


def layout(sections: Sequence[OutputSection]) -> Layout:
    """Sort sections into segments, in the order in which LLVM's linker does it.

    Parameters
    ----------
    sections : sequence of OutputSection
        Those that the linker makes itself included.
    """
    ranks: list[list[OutputSection]] = [[], [], [], []]
    for section in sections:
        if section.flags & ALLOCATE:
            ranks[_rank(section)].append(section)
    own = (".dynsym", ".gnu.hash", ".hash", ".dynstr", ".rela.dyn")
    first = {name: position for position, name in enumerate((*own, ".data.rel.ro"), 1)}
    last = {".dynamic": 97, ".got": 98}
    for rank in ranks:
        rank.sort(
            key=lambda each: (
                not each.in_file,
                0 if each.kind == SectionType.NOTE else last.get(each.name, first.get(each.name, 50)),
            )
        )
    kept = [rank for rank in ranks if rank]
    relro = next((n for n, rank in enumerate(kept) if _rank(rank[0]) == 2), -1)
    others = [section for section in sections if not section.flags & ALLOCATE]
    return Layout(tuple(tuple(rank) for rank in kept), relro, tuple(others))


def place(made: Layout, start: int) -> int:
    """Give every section its address and its offset in the file.

    Parameters
    ----------
    made : Layout
        All sizes are final.
    start : int
        Bytes of the ELF headers, which the first segment begins with.

    Returns
    -------
    int
        Where the file goes on after the last section.

    Raises
    ------
    LinkError
        If the object would be too large.
    """
    offset = address = start
    for number, segment in enumerate(made.segments):
        if number:
            # one page further on, so that the file needs no gap
            address += -address % PAGE + address % PAGE
            address += -address % segment[0].alignment
            offset += (address - offset) % PAGE
        for section in segment:
            padding = -address % section.alignment
            address += padding
            if section.name == ".relro_padding":
                # permissions hold for whole pages
                section.size = -address % PAGE
            if section.in_file:
                offset += padding
            section.address, section.offset = address, offset
            # the padding has no contents: what follows goes on behind it in the next page
            address += 0 if section.name == ".relro_padding" else section.size
            if section.in_file:
                offset += section.size
            if address > _MAX_IMAGE:
                raise LinkError(f"the code object would need more than {_MAX_IMAGE} bytes of memory")
    for section in made.others:
        offset += -offset % section.alignment if section.in_file else 0
        section.offset = offset
        offset += section.size if section.in_file else 0
        if offset > _MAX_FILE:
            raise LinkError(f"the code object would have more than {_MAX_FILE} bytes")
    return offset
