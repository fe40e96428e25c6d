"""Symbols of several objects brought together: which definition each name stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .elf_structures import ALLOCATE, WRITABLE, SectionType
from .link_errors import LinkError
from .link_sections import InputPlace, OutputSection
from .object_file import ABSOLUTE, COMMON, ObjectFile, ObjectSection, ObjectSymbol

__all__ = ["GLOBAL", "LOCAL", "WEAK", "Resolver", "Target"]

LOCAL, GLOBAL, WEAK = 0, 1, 2
_DEFAULT, _HIDDEN, _PROTECTED = 0, 2, 3
_MAX_NAMED: Final = 10
#: Names that stand for the start and the end of a section, where nobody else defines them.
_BOUNDS: Final = re.compile(r"__(start|stop)_([A-Za-z_]\w*)$|__(init|fini)_array_(start|end)$")


@dataclass(slots=True, eq=False)
class Target:
    """What a name, or a section's start, stands for in the result.

    Attributes
    ----------
    name : str
        As it is written into the symbol table; empty for a section's start.
    place : InputPlace or None
        The section that holds it; None for a number, and for what nothing defines.
    value, size, kind, binding, visibility
        As in :class:`~.object_file.ObjectSymbol`.
    defined : bool
        Whether anything defines it.
    dynamic : int
        Its number in the dynamic symbol table, 0 where it is not in it.
    got : int
        Where its address stands in the global offset table, -1 where it does not.
    """

    name: str
    place: InputPlace | None = None
    value: int = 0
    size: int = 0
    kind: int = 0
    binding: int = LOCAL
    visibility: int = 0
    defined: bool = True
    dynamic: int = 0
    got: int = -1

    @property
    def exported(self) -> bool:
        """Whether the loader finds it by its name."""
        return self.defined and self.binding != LOCAL and self.visibility not in (1, _HIDDEN)

    @property
    def replaceable(self) -> bool:
        """Whether a loader might, by ELF's rules, take another object's symbol of this name instead."""
        return self.exported and self.visibility == _DEFAULT and self.place is not None

    @property
    def absolute(self) -> bool:
        """Whether it is a number and no place."""
        return self.defined and self.place is None and bool(self.name)

    def address(self, addend: int = 0) -> int:
        """Give its address in the code object, and what is added to it."""
        if self.place is None:
            return self.value + addend
        output = self.place.output.address
        if not self.name:
            # in a merged section the addend says which piece is meant
            return output + self.place.offset(self.value + addend)
        return output + self.place.offset(self.value) + addend


def _strength(symbol: ObjectSymbol) -> int:
    if symbol.section is None:
        return 0
    if symbol.binding == WEAK:
        return 1
    return 2 if symbol.section == COMMON else 3


@dataclass(slots=True)
class _Candidate:
    """The best definition of a name so far."""

    number: int
    symbol: ObjectSymbol
    strength: int
    visibility: int
    weak: bool


def _narrower(first: int, second: int) -> int:
    """Give the visibility that two mentions of a symbol leave: the narrowest that is not the default."""
    return min(value for value in (first, second, 4) if value) % 4


@dataclass(slots=True)
class Resolver:
    """Brings the symbols of objects together.

    Parameters
    ----------
    objects : sequence of ObjectFile
        In the order of the command.
    """

    objects: Sequence[ObjectFile]
    #: Sections of COMDAT groups that another object has already given.
    dropped: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])
    globals: dict[str, Target] = field(default_factory=dict[str, Target])
    _locals: dict[tuple[int, str], Target] = field(default_factory=dict[tuple[int, str], Target])
    _chosen: dict[str, _Candidate] = field(default_factory=dict[str, _Candidate])

    def origin(self, number: int) -> str:
        """Name an object in a message."""
        return self.objects[number].name or f"object {number + 1}"

    def choose(self) -> ObjectFile:
        """Choose the definition of each name.

        Returns
        -------
        ObjectFile
            An object that holds the variables which the linker has to find room for.

        Raises
        ------
        LinkError
            If two objects define one name.
        """
        owner: dict[str, int] = {}
        for number, each in enumerate(self.objects):
            for key, section in each.sections.items():
                if section.group and owner.setdefault(section.group, number) != number:
                    self.dropped.add((number, key))
        for number, each in enumerate(self.objects):
            for key, symbol in each.symbols.items():
                if symbol.binding != LOCAL:
                    self._consider(number, key, symbol)
        return self._room()

    def _consider(self, number: int, name: str, symbol: ObjectSymbol) -> None:
        gone = symbol.section is not None and (number, symbol.section) in self.dropped
        strength = 0 if gone else _strength(symbol)
        known = self._chosen.get(name)
        if known is None:
            self._chosen[name] = _Candidate(
                number, symbol, strength, symbol.visibility, symbol.binding == WEAK
            )
            return
        known.visibility = _narrower(known.visibility, symbol.visibility)
        if strength == 0:
            known.weak &= symbol.binding == WEAK or known.strength > 0
            return
        if strength == known.strength == 3:
            one, other = known.symbol, symbol
            if one.section == other.section == ABSOLUTE and one.value == other.value:
                return
            raise LinkError(
                f"the symbol {name!r} is defined twice: in {self.origin(known.number)} "
                f"and in {self.origin(number)}",
                name,
            )
        larger = strength == known.strength == 2 and symbol.size > known.symbol.size
        if strength > known.strength or larger:
            known.number, known.symbol, known.strength = number, symbol, strength
            known.weak = symbol.binding == WEAK

    def _room(self) -> ObjectFile:
        room = ObjectFile(name="<common>")
        for name, known in self._chosen.items():
            if known.strength == 2:
                section = ObjectSection(
                    ".bss",
                    SectionType.NOBITS,
                    ALLOCATE | WRITABLE,
                    known.symbol.value,
                    size=known.symbol.size,
                )
                room.sections[f"{name}\0common"] = section
                room.symbols[name] = ObjectSymbol(name, f"{name}\0common")
        return room

    def bind(self, places: Mapping[tuple[int, str], InputPlace]) -> None:
        """Give each global name its target, now that it is known where each section went."""
        for name, known in self._chosen.items():
            symbol = known.symbol
            target = Target(
                name,
                None,
                symbol.value,
                symbol.size,
                symbol.kind,
                WEAK if known.weak else GLOBAL,
                known.visibility,
            )
            if known.strength == 0:
                target.defined, target.value, target.size = False, 0, 0
            elif known.strength == 2:
                target.place, target.value, target.kind = places[len(self.objects), f"{name}\0common"], 0, 1
            elif symbol.section != ABSOLUTE:
                target.place = places[known.number, symbol.section or ""]
            self.globals[name] = target

    def bind_bounds(self, sections: Sequence[OutputSection]) -> None:
        """Give the names of sections' starts and ends their places, where nothing else defines them.

        Start and end of a section that is not there are the start of the code object: nothing lies between.
        """
        by_name = {section.name: section for section in sections}
        nothing = OutputSection("")
        for name, target in self.globals.items():
            found = None if target.defined else _BOUNDS.match(name)
            if found is None:
                continue
            section = by_name.get(found[2] or f".{found[3]}_array")
            if section is None and found[2]:
                continue
            target.defined, target.visibility = True, _PROTECTED if found[2] else _HIDDEN
            target.place = InputPlace(section or nothing)
            end = found[1] == "stop" or found[4] == "end"
            target.value = section.size if section is not None and end else 0

    def target(self, number: int, key: str, places: Mapping[tuple[int, str], InputPlace]) -> Target:
        """Find what an object means by a symbol's or a section's key."""
        symbol = self.objects[number].symbols.get(key)
        if symbol is not None and symbol.binding != LOCAL:
            return self.globals[key]
        known = self._locals.get((number, key))
        if known is not None:
            return known
        if symbol is None:
            # a section's start; the empty key is ELF's symbol 0, whose value is 0
            there = not key or (number, key) in places
            target = Target("", places.get((number, key)), defined=there or (number, key) in self.dropped)
        else:
            target = Target(
                symbol.name or key, None, symbol.value, symbol.size, symbol.kind, LOCAL, symbol.visibility
            )
            if symbol.section is None:
                target.defined = False
            elif symbol.section != ABSOLUTE:
                target.place = places.get((number, symbol.section))
                if target.place is None:
                    target.value = 0
        self._locals[number, key] = target
        return target

    def require(self, users: Mapping[str, Sequence[tuple[int, str, int]]]) -> None:
        """Refuse names that are used and that nothing defines.

        Parameters
        ----------
        users : mapping of str to sequence of (int, str, int)
            By name: number of the object, key of its section and offset of each use.

        Raises
        ------
        LinkError
            Naming the symbols and who uses them.
        """
        if not users:
            return
        said: list[str] = []
        for name, places in list(users.items())[:_MAX_NAMED]:
            text = ", ".join(self.user(*place) for place in places[:3])
            said.append(f"{name!r}, used by {text}{' and others' if len(places) > 3 else ''}")
        more = f"; and {len(users) - _MAX_NAMED} more" if len(users) > _MAX_NAMED else ""
        first = next(iter(users))
        number, key, offset = users[first][0]
        section = self.objects[number].sections[key].name
        what = "the symbol" if len(users) == 1 else "the symbols"
        raise LinkError(f"nothing defines {what} {'; '.join(said)}{more}", first, section, offset)

    def user(self, number: int, key: str, offset: int) -> str:
        """Say where a place in an object is: the function or variable, section and offset."""
        each = self.objects[number]
        name = each.sections[key].name
        best: ObjectSymbol | None = None
        for symbol in each.symbols.values():
            if symbol.section == key and symbol.kind in (1, 2) and symbol.value <= offset:
                if symbol.size and offset >= symbol.value + symbol.size:
                    continue
                if best is None or symbol.value >= best.value:
                    best = symbol
        where = f"{name}+{offset:#x} of {self.origin(number)}"
        return f"{best.name} ({where})" if best is not None else where
