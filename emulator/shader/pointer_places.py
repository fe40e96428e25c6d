"""Where pointers of IR text may point to: each is followed back to what it comes from, for :mod:`.guard`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .waves import WAVE

__all__ = [
    "DEFINITION",
    "LOAD",
    "NAME",
    "TYPE",
    "GuardError",
    "Kind",
    "Place",
    "Pointers",
    "Types",
    "start_of",
]

NAME: Final = r"[%@][\w.$-]+"
"""A value or a global, as a regular expression."""

TYPE: Final = r"(?:<[^>]*>|\[(?:[^\[\]]|\[[^\]]*\])*\]|%?[\w.]+)"
"""A type that can be loaded, as a regular expression."""

DEFINITION: Final = re.compile(rf"\s*({NAME}) = (.*)")
LOAD: Final = re.compile(rf"load (?:atomic )?(?:volatile )?({TYPE}), ptr ({NAME})(?:[ ,].*)?$")
_GEP: Final = re.compile(
    rf"getelementptr (?:inbounds |nuw |nusw )*({TYPE}), (?:ptr|<\d+ x ptr>) ({NAME}), (.*?)(?:, !.*)?$"
)
_LANE: Final = re.compile(rf"extractelement <\d+ x ptr> ({NAME}), ")
_ALLOCA: Final = re.compile(rf"alloca ({TYPE})(?:,.*)?$")
_KNOWN: Final = {"i1": 1, "i8": 1, "i16": 2, "half": 2, "i32": 4, "float": 4, "i64": 8, "double": 8, "ptr": 8,
                 "i128": 16}  # fmt: skip


class Kind:
    """Bits of what ``guard.c`` allows, and of how it is asked."""

    WRITE: Final = 1
    LDS: Final = 2
    MEMORY: Final = 4
    TABLES: Final = 8
    WAVE: Final = 16
    WORKER: Final = 32
    OBJECTS: Final = 64


class GuardError(Exception):
    """The guard cannot follow a pointer, or can see without running the code that it goes astray."""


@dataclass(frozen=True)
class Place:
    """Where a pointer may point to.

    Attributes
    ----------
    objects : tuple of (str, int or str)
        IR names of objects, each with its bytes or the IR name of an i64.
    kinds : int
        Other places: bits as in ``guard.c``.
    offset : int or None
        Bytes from the start of the one object, where the text shows them.
    """

    objects: tuple[tuple[str, int | str], ...] = ()
    kinds: int = 0
    offset: int | None = None

    def moved(self, count: int | None) -> Place:
        """The same place for a pointer that was moved."""
        offset = None if count is None or self.offset is None else self.offset + count
        return Place(self.objects, self.kinds, offset)

    def joined(self, other: Place) -> Place:
        """What two ways to one pointer allow together."""
        objects = self.objects + tuple(each for each in other.objects if each not in self.objects)
        return Place(objects, self.kinds | other.kinds)


def start_of(name: str, length: int | str) -> Place:
    """Return the place of an object's first byte."""
    return Place(((name, length),), 0, 0)


_ANYWHERE: Final = Place(kinds=Kind.LDS | Kind.MEMORY | Kind.TABLES | Kind.WAVE | Kind.WORKER)
_CODE: Final = Place()

_LOADED: Final = {WAVE.offset("lds"): Place(kinds=Kind.LDS)}
"""Pointers in the wave's block that generated code follows."""


class Types:
    """Sizes of types by their text."""

    def __init__(self, text: str) -> None:
        self._named = dict(re.findall(r"^(%[\w.]+) = type (.*)$", text, re.MULTILINE))

    def size(self, type_: str) -> int:
        """Bytes of a type."""
        return self._measure(type_)[0]

    def _measure(self, type_: str) -> tuple[int, int]:
        """Bytes and alignment."""
        if type_ in _KNOWN:
            return _KNOWN[type_], _KNOWN[type_]
        if type_ in self._named:
            return self._measure(self._named[type_])
        if match := re.fullmatch(r"<(\d+) x (\w+)>", type_):
            bits = 8 * _KNOWN[match[2]] if match[2] != "i1" else 1
            size = -(-int(match[1]) * bits // 8)
            return size, size
        if match := re.fullmatch(r"\[(\d+) x (.+)\]", type_):
            size, alignment = self._measure(match[2])
            return int(match[1]) * size, alignment
        if type_.startswith("{"):
            total, largest = 0, 1
            for member in re.findall(TYPE, type_.strip("{} ")):
                size, alignment = self._measure(member)
                total = -(-total // alignment) * alignment + size
                largest = max(largest, alignment)
            return -(-total // largest) * largest, largest
        raise GuardError(f"the size of {type_} is not known")


class Pointers:
    """The pointers of one function.

    Parameters
    ----------
    lines : sequence of str
        Its body.
    types : Types
        Of its module.
    known : mapping of str to Place
        Arguments and globals.
    wave, worker : str
        Names of the arguments that are the wave and the worker, or nothing.
    strict : bool
        The function is the translator's: it loads known pointers only, and makes others only of addresses
        of the card's memory. Without, such a pointer may point to anything that the engine may access.
    """

    def __init__(
        self, lines: Sequence[str], types: Types, known: Mapping[str, Place], wave: str, worker: str, *,
        strict: bool,
    ) -> None:  # fmt: skip
        self._definitions = {m[1]: m[2] for line in lines if (m := DEFINITION.match(line))}
        self._types = types
        self._wave, self._worker = wave, worker
        self._strict = strict
        self._places = dict(known)
        self._open: set[str] = set()
        self._loops = 0

    def place(self, name: str) -> Place:
        """Where a pointer may point to."""
        place = self._find(name)
        if place is None:
            raise GuardError(f"{name} points nowhere")
        return place

    def _find(self, name: str) -> Place | None:
        """The same, or None for a pointer that only depends on what is being looked for: a loop's own."""
        if name in ("null", "poison") or name in self._open:
            self._loops += name in self._open
            return None
        if name in self._places:
            return self._places[name]
        self._open.add(name)
        before = self._loops
        place = self._trace(name)
        self._open.discard(name)
        if place is not None and (before == self._loops or not self._open):
            self._places[name] = place
        return place

    def _trace(self, name: str) -> Place | None:
        text = self._definitions.get(name, "")
        if match := _GEP.match(text):
            constant = re.fullmatch(r"i64 (-?\d+)", match[3]) if match[1] == "i8" else None
            source = self._find(match[2])
            return source and source.moved(int(constant[1]) if constant else None)
        if match := _ALLOCA.match(text):
            return start_of(name, self._types.size(match[1]))
        if text.startswith("inttoptr"):
            return Place(kinds=Kind.MEMORY) if self._strict else _ANYWHERE
        if match := _LANE.match(text):
            source = self._find(match[1])
            return source and source.moved(None)
        if text.startswith(("phi ptr", "select ", "insertelement ", "shufflevector ")):
            return self._either(text)
        if match := LOAD.match(text):
            return self._loaded(name, match[2])
        raise GuardError(f"where the pointer {name} comes from is not known: {text or 'no definition'}")

    def _either(self, text: str) -> Place | None:
        before = rf"\[ ({NAME}|null|poison)," if text.startswith("phi") else rf"ptr>? ({NAME}|null|poison)"
        found: Place | None = None
        for other in re.findall(before, text):
            place = self._find(other)
            if place is not None:
                found = place.moved(None) if found is None else found.joined(place.moved(None))
        return found

    def _loaded(self, name: str, pointer: str) -> Place:
        if not self._strict:
            return _ANYWHERE
        source = self.place(pointer)
        base = source.objects[0][0] if len(source.objects) == 1 else ""
        if base == self._worker:
            return _CODE  # one of the worker's functions
        if base == self._wave and source.offset in _LOADED:
            return _LOADED[source.offset]
        raise GuardError(f"{name} is a pointer that was loaded from {source}")
