"""Where lines come from: files, macros, repetitions, each a frame on top of the one that asked for it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

__all__ = ["Condition", "Frame", "Place", "cut_comment", "load_lines", "split_list"]

_BLOCK: Final = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|;[^\n]*|/\*(?:.*?\*/)?', re.DOTALL)
_CUT: Final = re.compile(r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'|;|//""")
_PART: Final = re.compile(r""""(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])'|[()\[\],]|[^"'()\[\],]+|.""", re.DOTALL)


@dataclass(slots=True)
class Condition:
    """An open ``.if``: the line where it begins, whether a branch was taken, whether ``.else`` was seen."""

    index: int
    taken: bool
    last: bool = False


@dataclass(slots=True)
class Frame:
    """Lines that are read one after the other.

    Attributes
    ----------
    lines, raw : list of str
        Without blanks around them and block comments, and as they were written.
    filename : str
        The file in which they stand.
    first : int
        Number of the first of them.
    period : int
        Lines of the body where they repeat, else 0.
    what : str
        ``macro saxpy``, ``.rept``, ``.include``; empty for the text itself.
    parent : tuple of Frame and int, or None
        The line that asked for them.
    index : int
        Of the line to be read next.
    conditions : list of Condition
        Open ``.if``.
    depth : int
        Frames below.
    """

    lines: list[str]
    raw: list[str]
    filename: str
    first: int = 1
    period: int = 0
    what: str = ""
    parent: tuple[Frame, int] | None = None
    index: int = 0
    conditions: list[Condition] = field(default_factory=list[Condition])
    depth: int = 0
    blocks: bool = False

    def number(self, index: int) -> int:
        """Give the number of a line in its file."""
        return self.first + (index % self.period if self.period else index)

    def position(self, index: int) -> tuple[int, ...]:
        """Give a key that puts lines in the order in which they were read."""
        return (*(self.parent[0].position(self.parent[1]) if self.parent else ()), index)

    def chain(self) -> tuple[str, ...]:
        """Say through which macros and files these lines were reached, the innermost first."""
        if self.parent is None:
            return ()
        frame, index = self.parent
        step = f"in {self.what} at {frame.filename}:{frame.number(index)}"
        return (step, *frame.chain())


#: A line: its frame, and its index there.
Place = tuple[Frame, int]


def _without_blocks(text: str) -> tuple[str, int]:
    """Take block comments out; their line breaks follow the line in which they end, so that numbers hold."""
    owed = 0
    unclosed = -1
    parts: list[str] = []
    position = 0
    for match in _BLOCK.finditer(text):
        found = match[0]
        if not found.startswith("/*"):
            continue
        if len(found) == 2:
            unclosed = text.count("\n", 0, match.start())
            break
        before = text[position : match.start()]
        if owed and "\n" in before:
            head, _, tail = before.partition("\n")
            before = f"{head}{chr(10) * (owed + 1)}{tail}"
            owed = 0
        parts += (before, " ")
        owed += found.count("\n")
        position = match.end()
    rest = text[position:]
    if owed and "\n" in rest:
        head, _, tail = rest.partition("\n")
        rest = f"{head}{chr(10) * (owed + 1)}{tail}"
    return "".join([*parts, rest]), unclosed


def load_lines(text: str) -> tuple[list[str], list[str], int]:
    """Split a text into lines.

    Returns
    -------
    lines, raw : list of str
        Without blanks around them and block comments, and as they were written.
    unclosed : int
        Index of the line where a block comment begins that has no end, or -1.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    raw = text.split("\n")
    unclosed = -1
    if "/*" in text:
        text, unclosed = _without_blocks(text)
        return [line.strip() for line in text.split("\n")], raw, unclosed
    return [line.strip() for line in raw], raw, unclosed


def cut_comment(line: str) -> str:
    """Cut a comment off the end of a line; ``;`` and ``//`` begin one outside of quotes."""
    if ";" not in line and "//" not in line:
        return line
    for match in _CUT.finditer(line):
        if match[0] in (";", "//"):
            return line[: match.start()].rstrip()
    return line


def split_list(text: str) -> list[str]:
    """Split at commas outside of brackets and quotes; no text gives no parts."""
    if not text.strip():
        return []
    if '"' not in text and "(" not in text and "[" not in text and "'" not in text:
        return [part.strip() for part in text.split(",")]
    parts = [""]
    depth = 0
    for match in _PART.finditer(text):
        piece = match[0]
        if piece == "," and depth <= 0:
            parts.append("")
            continue
        depth += (piece in "([") - (piece in ")]") if len(piece) == 1 else 0
        parts[-1] += piece
    return [part.strip() for part in parts]
