"""Relocations: which of them the linker settles, which it leaves to the loader, and what is written where."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .elf_structures import ALLOCATE, EXECUTABLE, WRITABLE
from .link_errors import LinkError
from .link_sections import InputPlace, OutputSection
from .link_symbols import Resolver, Target
from .object_file import RELOCATION_TYPES, ObjectFile, Relocation

__all__ = ["GOT_ENTRY", "Dynamic", "Relocator"]

#: Bytes of one entry of the global offset table.
GOT_ENTRY: Final = 8
_WIDTHS: Final = {"ABS64": 8, "REL64": 8, "RELATIVE64": 8, "REL16": 2, "NONE": 0}
_GOT: Final = frozenset({"GOTPCREL", "GOTPCREL32_LO", "GOTPCREL32_HI"})
#: Types that hold an address, which is known only when the object is loaded.
_ADDRESSES: Final = frozenset({"ABS32_LO", "ABS32_HI", "ABS32", "ABS64", "RELATIVE64"})
_HIGH: Final = frozenset({"ABS32_HI", "GOTPCREL32_HI", "REL32_HI"})
_LOW: Final = frozenset({"ABS32_LO", "GOTPCREL32_LO", "REL32_LO"})
_WORD: Final = (1 << 32) - 1
_OBJECT: Final = 1


def _signed(value: int) -> int:
    """Give a sum of addresses as 64 bits hold it."""
    return (value + (1 << 63) & (1 << 64) - 1) - (1 << 63)


@dataclass(slots=True)
class Dynamic:
    """A relocation that the loader applies.

    Attributes
    ----------
    section : OutputSection
        Where.
    offset : int
        Bytes from its start.
    type : str
        Of those that a loader knows.
    target : Target
        What its address is taken of.
    addend : int
        Added to it.
    """

    section: OutputSection
    offset: int
    type: str
    target: Target
    addend: int

    def entry(self) -> tuple[int, int, int, int]:
        """Give the members of its ``Elf64_Rela``."""
        where = self.section.address + self.offset
        number = RELOCATION_TYPES[self.type]
        if self.type == "RELATIVE64":
            return where, number, 0, _signed(self.target.address(self.addend))
        return where, number, self.target.dynamic, self.addend


@dataclass(slots=True)
class Relocator:
    """The relocations of all objects.

    Parameters
    ----------
    objects : sequence of ObjectFile
        As they are joined.
    resolver : Resolver
        Knows what names stand for.
    places : mapping of (int, str) to InputPlace
        Where each section went.

    Attributes
    ----------
    got : list of Target
        What the global offset table holds the addresses of, in its order.
    dynamic : list of Dynamic
        What the loader has to do in the sections of the objects.
    """

    objects: Sequence[ObjectFile]
    resolver: Resolver
    places: Mapping[tuple[int, str], InputPlace]
    got: list[Target] = field(default_factory=list[Target])
    dynamic: list[Dynamic] = field(default_factory=list[Dynamic])
    _left: list[tuple[int, str, Relocation, Target]] = field(
        default_factory=list[tuple[int, str, Relocation, Target]]
    )

    def scan(self) -> None:
        """Find what the global offset table needs and what is left to the loader.

        Raises
        ------
        LinkError
            If a symbol is used that nothing defines, or a relocation does not lie in its section.
        """
        users: dict[str, list[tuple[int, str, int]]] = {}
        for number, each in enumerate(self.objects):
            for key, section in each.sections.items():
                place = self.places.get((number, key))
                if place is None or not section.relocations:
                    continue
                for relocation in section.relocations:
                    target = self.resolver.target(number, relocation.symbol, self.places)
                    if not target.defined and target.binding != 2:
                        users.setdefault(target.name or relocation.symbol, []).append(
                            (number, key, relocation.offset)
                        )
                        continue
                    self._check_place(number, key, relocation)
                    self._sort(number, key, place, relocation, target)
        self.resolver.require(users)

    def _check_place(self, number: int, key: str, relocation: Relocation) -> None:
        section = self.objects[number].sections[key]
        if relocation.type not in RELOCATION_TYPES:
            raise LinkError(
                f"there is no relocation type {relocation.type!r}", relocation.symbol, section.name
            )
        if relocation.offset + _WIDTHS.get(relocation.type, 4) > len(section.data) or relocation.offset < 0:
            raise LinkError(
                f"a relocation at {relocation.offset:#x} lies outside of section {section.name} "
                f"of {self.resolver.origin(number)}, which has {len(section.data)} bytes",
                relocation.symbol,
                section.name,
                relocation.offset,
            )

    def _sort(self, number: int, key: str, place: InputPlace, relocation: Relocation, target: Target) -> None:
        kind = relocation.type
        if kind in _GOT and target.got < 0:
            target.got = GOT_ENTRY * len(self.got)
            self.got.append(target)
        loaded = place.output.flags & ALLOCATE
        if loaded and kind.startswith("REL") and kind != "RELATIVE64" and target.absolute:
            section = self.objects[number].sections[key].name
            raise LinkError(
                f"{target.name}, used by {self.resolver.user(number, key, relocation.offset)}, is a number: "
                f"{kind} needs an address, whose distance is the same wherever the code is loaded",
                target.name,
                section,
                relocation.offset,
            )
        if kind not in _ADDRESSES or not loaded or target.place is None:
            if kind != "NONE":
                self._left.append((number, key, relocation, target))
            return
        if kind == "ABS64" and not target.replaceable:
            kind = "RELATIVE64"
        self.dynamic.append(
            Dynamic(place.output, place.start + relocation.offset, kind, target, relocation.addend)
        )

    def got_relocations(self, got: OutputSection) -> list[Dynamic]:
        """Give what the loader has to do in the global offset table."""
        return [
            Dynamic(got, target.got, "ABS64" if target.replaceable else "RELATIVE64", target, 0)
            for target in self.got
            if target.place is not None
        ]

    def named(self) -> list[Target]:
        """Give the symbols that a loader's relocation names though they are not exported.

        They are written as objects: loaders look only for the addresses of objects and functions.
        """
        result: dict[int, Target] = {}
        for each in self.dynamic:
            if each.type != "RELATIVE64" and not each.target.exported:
                if each.target.kind not in (1, 2):
                    each.target.kind = _OBJECT
                result.setdefault(id(each.target), each.target)
        return list(result.values())

    @property
    def writes_code(self) -> bool:
        """Whether the loader has to write to what is read-only afterwards."""
        return any(
            not each.section.flags & WRITABLE or each.section.flags & EXECUTABLE for each in self.dynamic
        )

    def apply(self, got: OutputSection | None) -> None:
        """Write what is known now that every section has its address.

        Raises
        ------
        LinkError
            If a value does not fit.
        """
        for number, key, relocation, target in self._left:
            place = self.places[number, key]
            offset = place.start + relocation.offset
            kind, addend = relocation.type, relocation.addend
            if kind in _GOT and got is not None:
                value = got.address + target.got + addend
            else:
                value = target.address(addend)
            if kind in _GOT or kind.startswith("REL"):
                value -= place.output.address + offset
            value = _signed(value)
            word = self._word(kind, value)
            if word is None:
                section = self.objects[number].sections[key].name
                where = self.resolver.user(number, key, relocation.offset)
                raise LinkError(
                    f"{target.name or section}, used by {where}, is out of reach: "
                    f"{value:#x} does not fit into {kind}",
                    target.name,
                    section,
                    relocation.offset,
                )
            place.output.data[offset : offset + len(word)] = word
        if got is not None:
            for target in self.got:
                if target.place is None:
                    got.data[target.got : target.got + GOT_ENTRY] = struct.pack(
                        "<Q", target.value & (1 << 64) - 1
                    )

    @staticmethod
    def _word(kind: str, value: int) -> bytes | None:
        """Give the bytes of a relocation; None if the value does not fit."""
        if kind == "REL16":
            # a branch counts dwords from the instruction after it
            distance, rest = divmod(value - 4, 4)
            if rest or not -(1 << 15) <= distance < 1 << 15:
                return None
            return struct.pack("<h", distance)
        if _WIDTHS.get(kind, 4) == 8:
            return struct.pack("<Q", value & (1 << 64) - 1)
        if kind in _HIGH:
            return struct.pack("<I", value >> 32 & _WORD)
        if kind not in _LOW and not -(1 << 31) <= value <= _WORD:
            return None
        return struct.pack("<I", value & _WORD)
