"""``.file`` and ``.loc``, and the line table of a text itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from . import call_frames
from .assembly import Assembly
from .data_directives import quoted
from .debug_lines import LineTable, Location, SourceFile

__all__ = ["DIRECTIVES", "line_table"]

_STRING: Final = r'"(?:[^"\\]|\\.)*"'
_FILE: Final = re.compile(
    rf"(?:(?P<number>\d+)\s+)?(?P<first>{_STRING})(?:\s*(?P<second>{_STRING}))?"
    rf"(?:\s+md5\s+0[xX](?P<md5>[0-9a-fA-F]+))?(?:\s+source\s+(?P<source>{_STRING}))?\s*$"
)
_FLAGS: Final = frozenset({"basic_block", "prologue_end", "epilogue_begin"})
_VALUES: Final = frozenset({"is_stmt", "isa", "discriminator", "view"})
_MAX_FILES: Final = 10_000
_LIMIT: Final = 1 << 31


def line_table(assembly: Assembly) -> LineTable:
    """Give the text's line table; makes it where there is none."""
    if assembly.lines is None:
        assembly.lines = LineTable()
    return assembly.lines


def _text(assembly: Assembly, text: str) -> str:
    return (quoted(assembly, text) or b"").decode("utf-8", "surrogateescape")


def _file(assembly: Assembly, rest: str) -> None:
    match = _FILE.match(rest)
    if match is None:
        hint = '.file 1 "folder" "name" md5 0x…'
        assembly.error(".file needs a number, a name and perhaps a folder and an MD5 sum", hint, rest)
        return
    first = _text(assembly, match["first"])
    if match["number"] is None:
        # the name of the whole text is for a symbol that nothing here reads
        return
    number = int(match["number"][:12])
    table = line_table(assembly)
    if number > _MAX_FILES:
        assembly.error(f"file numbers go to {_MAX_FILES}", part=match["number"])
        return
    if table.automatic:
        assembly.error(".file cannot be used with a line table of the text itself")
        return
    name, folder = (_text(assembly, match["second"]), first) if match["second"] else (first, "")
    digits = match["md5"]
    if digits is not None and len(digits.lstrip("0")) > 32:
        assembly.error("an MD5 sum has 16 bytes", part=digits)
        return
    md5 = None if digits is None else int(digits, 16).to_bytes(16, "big")
    source = _text(assembly, match["source"]) if match["source"] else None
    table.used = True
    if number == 0:
        table.version = 5
        table.compilation_directory = folder
        table.files[0] = SourceFile(name, 0, md5, source)
        return
    if number in table.files:
        assembly.error(f"the file number {number} is taken", part=match["number"])
        return
    if not folder or folder == table.compilation_directory:
        folder, slash, base = name.rpartition("/")
        if not slash or not base:
            folder, base = "", name
        name = base
        folder = folder or ("/" if slash and match["first"].startswith('"/') else "")
    table.files[number] = SourceFile(name, table.directory(folder), md5, source)


def _location(assembly: Assembly, rest: str) -> None:
    words = rest.split()
    table = line_table(assembly)
    numbers: list[int] = []
    while words and len(numbers) < 3 and re.fullmatch(r"\d{1,12}", words[0]):
        numbers.append(int(words.pop(0)))
    if not numbers or any(number >= _LIMIT for number in numbers):
        assembly.error(".loc needs a file, a line and a column", part=rest)
        return
    if numbers[0] not in table.files:
        hint = f"a .file {numbers[0]} before"
        assembly.error(f"there is no file {numbers[0]}", hint, part=rest)
        return
    line, column = ([*numbers[1:], 0, 0])[:2]
    if table.automatic:
        assembly.error(".loc cannot be used with a line table of the text itself")
        return
    location = Location(numbers[0], line, column)
    location.statement = table.last.statement
    while words:
        word = words.pop(0)
        if word in _FLAGS:
            setattr(location, word, True)
        elif word in _VALUES and words:
            value = assembly.value(words.pop(0))
            if value is None:
                return
            if word == "is_stmt":
                if value not in (0, 1):
                    assembly.error("is_stmt is 0 or 1", part=f"is_stmt {value}")
                    return
                location.statement = bool(value)
            elif not 0 <= value < _LIMIT:
                assembly.error(f"{word} is out of range", part=word)
                return
            elif word != "view":
                setattr(location, word, value)
        else:
            assembly.error(f"{word!r} is not known here", ", ".join(sorted(_FLAGS | _VALUES)), part=word)
            return
    if table.pending is not None:
        # of two .loc without anything between them, each has a row
        table.row(assembly.section)
    table.pending = table.last = location
    table.used = True


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    ".file": _file,
    ".loc": _location,
    **call_frames.DIRECTIVES,
}
