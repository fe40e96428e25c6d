"""A text with macros, repetitions, conditions and included files written out, line by line as it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .conditionals import DIRECTIVES as _CONDITIONALS
from .macros import DIRECTIVES as _MACROS
from .source import Frame

__all__ = ["FlatLine", "FlatText"]

#: Directives that only say which lines are read.
_STRUCTURE: Final = frozenset({*_CONDITIONALS, *_MACROS, ".include"})


@dataclass(slots=True)
class FlatLine:
    """One line.

    Attributes
    ----------
    text : str
        As it is written out.
    kind : str
        ``label``, ``instruction`` or ``other``.
    section, offset : str, int
        The place of a label or an instruction.
    number : int
        The line's number where it was written.
    """

    text: str
    kind: str = "other"
    section: str = ""
    offset: int = 0
    number: int = 0


class FlatText:
    """Collects lines.

    Attributes
    ----------
    lines : list of FlatLine
        In the order in which they were read.
    """

    def __init__(self) -> None:
        self.lines: list[FlatLine] = []

    def label(self, name: str, section: str, offset: int) -> None:
        """Note a label, which gets a line of its own."""
        self.lines.append(FlatLine(f"{name}:", "label", section, offset))

    def instruction(self, line: str, section: str, offset: int, number: int) -> None:
        """Note an instruction."""
        self.lines.append(FlatLine(f"    {line}", "instruction", section, offset, number))

    def other(self, name: str, line: str, frame: Frame, index: int) -> None:
        """Note anything else, with the lines that it took for itself."""
        if name.lower() in _STRUCTURE:
            return
        self.lines.append(FlatLine(f"    {line}" if line else ""))
        # documents inside of the text depend on their blanks
        self.lines += [FlatLine(raw) for raw in frame.raw[index + 1 : frame.index]]
