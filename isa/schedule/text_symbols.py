"""Lines of a text that hold still when instructions move: directives, and operands that depend on places."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from ..builder.statements import Alignment, Item, Statement
from ..flat_text import FlatLine
from ..source import cut_comment
from ..symbols import SymbolTable

__all__ = ["Unsettled", "with_fences", "without_fences"]

#: Names, ``.`` and numbered labels; no part of a number or of another name.
_NAMES: Final = re.compile(r"(?<![\w.$@])(?:[A-Za-z_$][\w.$]*|\.(?!\d)[\w.$]*|\d+[bf]\b)")
_SETS: Final = re.compile(
    r"\s*(?:\.(?:set|equ|equiv)\s+)?([A-Za-z_.$][\w.$]*)\s*(?:,|==?)(.*)", re.IGNORECASE
)


class Unsettled:
    """Symbols whose values may change when code moves.

    Parameters
    ----------
    lines : sequence of FlatLine
        The text.
    symbols : SymbolTable
        Its symbols.

    Examples
    --------
    >>> table = SymbolTable()
    >>> lines = [FlatLine("top:", "label"), FlatLine(".set size, .-top"), FlatLine(".set four, 4")]
    >>> found = Unsettled(lines, table)
    >>> found.used_by("s_mov_b32 s0, size // four"), found.used_by("s_mov_b32 s0, four // size")
    (True, False)
    """

    def __init__(self, lines: Sequence[FlatLine], symbols: SymbolTable) -> None:
        self._names = {*symbols.labels, *symbols.variables}
        self._names |= {line.text.strip().rstrip(":") for line in lines if line.kind == "label"}
        changed = True
        while changed:
            # what is set by a symbol may stand before the line that sets that one
            before = len(self._names)
            for line in lines:
                found = _SETS.match(cut_comment(line.text)) if line.kind == "other" else None
                if found is not None and self.used_by(found[2]):
                    self._names.add(found[1])
            changed = len(self._names) > before

    def used_by(self, text: str) -> bool:
        """Whether a line mentions one, ``.`` or a numbered label."""
        return any(
            name in self._names or name[0] == "." or name[0].isdigit()
            for name in _NAMES.findall(cut_comment(text))
        )


def with_fences(
    items: Sequence[Item], line_of: Mapping[int, int], lines: Sequence[FlatLine], unsettled: Unsettled
) -> list[Item]:
    """Put gaps of no bytes where nothing may pass: at directives, and around unsettled operands.

    Parameters
    ----------
    items : sequence of Item
        The code of one section.
    line_of : Mapping of int to int
        Indices of the items' lines, by the identity of the items.
    lines : sequence of FlatLine
        The text.
    unsettled : Unsettled
        Symbols that depend on places.
    """
    result: list[Item] = []
    end = 0
    for item in items:
        number = line_of.get(id(item))
        if number is None or not isinstance(item, Statement):
            result.append(item)
            end = end if number is None else number + 1
            continue
        if any(line.kind == "label" or cut_comment(line.text).strip() for line in lines[end:number]):
            result.append(Alignment(1))
        holds = item.target is None and unsettled.used_by(lines[number].text)
        result += [Alignment(1), item, Alignment(1)] if holds else [item]
        end = number + 1
    return result


def without_fences(items: Sequence[Item], fenced: Sequence[Item]) -> list[Item]:
    """Take the gaps out again that :func:`with_fences` put in."""
    fences = {id(item) for item in fenced if isinstance(item, Alignment)}
    return [item for item in items if id(item) not in fences]
