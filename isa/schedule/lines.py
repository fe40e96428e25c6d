"""A body's instructions as the passes that move them see them: masks of registers, and what holds still."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ..accesses import UNITS, mask_of, register_name, units_of
from ..builder.statements import Item, Statement
from ..instruction import Instruction
from .effects import Effects, statement_effects
from .items import ScheduleError, groups_of

__all__ = ["Line", "lines_of", "names", "regions"]

_MOST_KNOWN: Final = 1 << 15


class Line(NamedTuple):
    """One item of a body.

    Attributes
    ----------
    item : Item
        The item itself.
    effects : Effects or None
        What it does; None for labels, data and gaps.
    reads, writes : int
        Registers, one bit per unit of :mod:`barewave.isa.accesses`.
    fixed : bool
        Whether nothing may be moved across it.
    """

    item: Item
    effects: Effects | None
    reads: int
    writes: int
    fixed: bool

    @property
    def statement(self) -> Statement:
        """The item, if it is an instruction.

        Raises
        ------
        TypeError
            If it is none.
        """
        if not isinstance(self.item, Statement):
            raise TypeError(f"{self.item!r} is no instruction")
        return self.item

    @property
    def instruction(self) -> Instruction:
        """The instruction of :attr:`statement`."""
        return self.statement.instruction

    def depends_on(self, before: Line) -> bool:
        """Whether the order of the two is told by registers: one writes what the other touches."""
        return bool(before.writes & (self.reads | self.writes) or before.reads & self.writes)


def names(mask: int, most: int = 3) -> str:
    """Names of the registers of a mask, for messages.

    Examples
    --------
    >>> from barewave.isa.accesses import mask_of
    >>> names(mask_of([3, 257]))
    's3 and v1'
    """
    found = [register_name(unit) if unit < UNITS else f"register {unit}" for unit in units_of(mask)]
    if len(found) > most:
        return f"{', '.join(found[:most])} and {len(found) - most} more"
    return " and ".join(found)


@lru_cache(_MOST_KNOWN)
def _masks(reads: frozenset[int], writes: frozenset[int]) -> tuple[int, int]:
    """Masks of what is read and written; code names the same few sets of registers again and again."""
    return mask_of(reads), mask_of(writes)


def lines_of(items: Sequence[Item]) -> list[Line]:
    """Look at each item of a body.

    What belongs together holds still (:func:`~.items.groups_of`): clauses, and what makes an address from its
    own place in the code.

    Raises
    ------
    ScheduleError
        If a branch goes a number of dwords instead of to a label.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> k = Builder()
    >>> _ = k.v_mov_b32(v[1], v[0])
    >>> names(lines_of(k.body)[0].writes)
    'v1'
    """
    result: list[Line] = []
    groups = groups_of(items)
    together = 0
    for index, item in enumerate(items):
        together = groups.get(index, together)
        if not isinstance(item, Statement):
            result.append(Line(item, None, 0, 0, True))
            continue
        does = statement_effects(item)
        if does.issue == "branch" and item.target is None and "indirect" not in does.flags:
            raise ScheduleError(
                f"item {index}, {item.instruction}, goes a fixed distance, over what would be moved; branch"
                " to a label",
                item,
            )
        reads, writes = _masks(does.reads, does.writes)
        fixed = does.pinned or bool(item.patches) or item.target is not None or index < together
        result.append(Line(item, does, reads, writes, fixed))
    return result


def regions(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Give the stretches, first and one past the last, in which lines may be moved."""
    start = 0
    for index, line in enumerate(lines):
        if line.fixed:
            if index > start:
                yield start, index
            start = index + 1
    if len(lines) > start:
        yield start, len(lines)
