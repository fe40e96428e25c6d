"""Directives that choose the section that is written to."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from .assembly import Assembly, Section
from .source import split_list

__all__ = ["DIRECTIVES", "enter_section", "section_defaults"]

_PROGBITS, _NOTE, _NOBITS = 1, 7, 8
_WRITE, _ALLOC, _EXEC, _MERGE, _STRINGS = 1, 2, 4, 0x10, 0x20
_FLAGS: Final = {
    "w": _WRITE, "a": _ALLOC, "x": _EXEC, "M": _MERGE, "S": _STRINGS, "G": 0x200, "T": 0x400, "e": 1 << 31,
    "R": 1 << 21, "o": 0x80, "?": 0,
}  # fmt: skip
_TYPES: Final = {
    "progbits": _PROGBITS, "nobits": _NOBITS, "note": _NOTE, "init_array": 14, "fini_array": 15,
    "preinit_array": 16, "unwind": 0x70000001,
}  # fmt: skip
#: What the first part of a name means: type and flags.
_DEFAULTS: Final[dict[str, tuple[int, int]]] = {
    ".text": (_PROGBITS, _ALLOC | _EXEC),
    ".init": (_PROGBITS, _ALLOC | _EXEC),
    ".fini": (_PROGBITS, _ALLOC | _EXEC),
    ".rodata": (_PROGBITS, _ALLOC),
    ".rodata1": (_PROGBITS, _ALLOC),
    ".data": (_PROGBITS, _ALLOC | _WRITE),
    ".data1": (_PROGBITS, _ALLOC | _WRITE),
    ".bss": (_NOBITS, _ALLOC | _WRITE),
    ".tdata": (_PROGBITS, _ALLOC | _WRITE | 0x400),
    ".tbss": (_NOBITS, _ALLOC | _WRITE | 0x400),
    ".init_array": (14, _ALLOC | _WRITE),
    ".fini_array": (15, _ALLOC | _WRITE),
    ".preinit_array": (16, _ALLOC | _WRITE),
    ".note": (_NOTE, 0),
    ".eh_frame": (_PROGBITS, _ALLOC),
}
_WHOLE_NAMES: Final = frozenset({".init", ".fini", ".rodata1", ".data1", ".eh_frame"})
_MAX_SECTIONS: Final = 10_000
_NAME: Final = re.compile(r"[^\s,\"]+$")


def section_defaults(name: str) -> tuple[int, int]:
    """Type and flags of a section that says nothing of them."""
    for prefix, found in _DEFAULTS.items():
        if name == prefix or (prefix not in _WHOLE_NAMES and name.startswith(prefix + ".")):
            return found
    return (_NOTE, 0) if name.startswith(".note") else (_PROGBITS, 0)


def enter_section(assembly: Assembly, section: Section) -> None:
    """Write to another section from now on."""
    assembly.previous = assembly.section
    assembly.section = section
    if assembly.lines is not None:
        assembly.lines.entered(section)


def _named(assembly: Assembly, name: str) -> Section:
    section = assembly.sections.get(name)
    if section is None:
        kind, flags = section_defaults(name)
        section = assembly.sections[name] = Section(name, kind, flags)
    return section


def _flag_bits(assembly: Assembly, text: str) -> int | None:
    if text.isdigit():
        return int(text[:10])
    bits = 0
    for letter in text:
        if letter not in _FLAGS:
            assembly.error(f"{letter!r} is no flag of a section", "of a w x M S T e R G o", part=f'"{text}"')
            return None
        bits |= _FLAGS[letter]
    return bits


def _find(assembly: Assembly, rest: str) -> Section | None:
    """Find or make the section that ``.section`` or ``.pushsection`` names."""
    parts = split_list(rest)
    name = parts[0].strip('"') if parts else ""
    if not name or not (_NAME.match(name) or parts[0].startswith('"')):
        assembly.error("a section's name is needed here", part=rest)
        return None
    new = name not in assembly.sections
    if new and len(assembly.sections) >= _MAX_SECTIONS:
        assembly.error(f"there are more than {_MAX_SECTIONS} sections", part=rest)
        return None
    if len(parts) == 1:
        return _named(assembly, name)
    if not re.fullmatch(r'"[^"]*"', parts[1]):
        assembly.error("the flags of a section are a quoted string", part=parts[1] or rest)
        return None
    kind, _ = section_defaults(name)
    flags = _flag_bits(assembly, parts[1][1:-1])
    if flags is None:
        return None
    if len(parts) > 2:
        word = parts[2].lstrip("@%").strip('"')
        if word not in _TYPES and not word.startswith("0x"):
            hint = ", ".join(f"@{name}" for name in _TYPES)
            assembly.error(f"{parts[2]} is no type of a section", hint, parts[2])
            return None
        kind = _TYPES[word] if word in _TYPES else (assembly.value(word) or _PROGBITS)
    entry_size = 0
    if flags & _MERGE:
        size = assembly.value(parts[3]) if len(parts) > 3 else None
        if size is None or size <= 0 or size > 1 << 16:
            assembly.error("a mergeable section needs the size of its entries", part=rest)
            return None
        entry_size = size
    # groups are for a linker that discards; one object has each of its sections once
    flags &= ~(0x200 | 0x80)
    section = assembly.sections.get(name)
    if section is None:
        section = assembly.sections[name] = Section(name, kind, flags, entry_size)
    elif section.flags != flags or section.kind != kind:
        what = "flags" if section.flags != flags else "type"
        assembly.error(f"{name} was entered with another {what} before", part=parts[1])
    return section


def _section(assembly: Assembly, rest: str) -> None:
    section = _find(assembly, rest)
    if section is not None:
        enter_section(assembly, section)


def _plain(name: str) -> Callable[[Assembly, str], None]:
    def enter(assembly: Assembly, rest: str) -> None:
        if rest and assembly.value(rest) != 0:
            assembly.error("subsections are not supported", part=rest)
            return
        enter_section(assembly, _named(assembly, name))

    return enter


def _push(assembly: Assembly, rest: str) -> None:
    if len(assembly.stack) > 1000:
        assembly.error(".pushsection is nested too deeply")
        return
    section = _find(assembly, rest)
    assembly.stack.append((assembly.section, assembly.previous))
    if section is not None:
        enter_section(assembly, section)


def _pop(assembly: Assembly, rest: str) -> None:
    if not assembly.stack:
        assembly.error(".popsection without a .pushsection")
        return
    section, previous = assembly.stack.pop()
    enter_section(assembly, section)
    assembly.previous = previous


def _previous(assembly: Assembly, rest: str) -> None:
    enter_section(assembly, assembly.previous)


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    ".text": _plain(".text"),
    ".data": _plain(".data"),
    ".bss": _plain(".bss"),
    ".rodata": _plain(".rodata"),
    ".tdata": _plain(".tdata"),
    ".tbss": _plain(".tbss"),
    ".section": _section,
    ".pushsection": _push,
    ".popsection": _pop,
    ".previous": _previous,
}
