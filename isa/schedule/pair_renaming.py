"""Gives values other registers so that instructions can be paired.

A value may move to another VGPR where all of it is in sight: written whole by one instruction, used up in the
same basic block, named alone in each of its operands. The other register must hold nothing meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

from ..accesses import EXEC, VGPR
from ..builder.statements import Item, Statement
from ..instruction import Instruction
from .dual_halves import clash, half_forms
from .items import flow_of
from .layout import layout
from .lines import lines_of
from .own_registers import own_vgprs
from .renaming import RenamingError, operand_units, renamed

__all__ = ["PairRenaming"]

_EXEC: Final = 3 << EXEC
#: Registers that are tried for one value.
_TRIED: Final = 4


class _Value(NamedTuple):
    """A value's way through a block: indices of the items that read and that write it."""

    unit: int
    reads: frozenset[int]
    writes: frozenset[int]

    @property
    def span(self) -> tuple[int, int]:
        """First and last item."""
        return min(self.writes), max(self.reads | self.writes)


def _alone(instruction: Instruction, unit: int) -> bool:
    """Whether each operand that names a register names it alone."""
    for operand in instruction.operands.values():
        units = operand_units(operand)
        if unit in units and len(units) > 1:
            return False
    return True


class PairRenaming:
    """A body in which registers are exchanged, one value at a time.

    Parameters
    ----------
    items : sequence of Item
        A body; it stays as it is.
    most : int or None
        VGPRs below this number may be taken; by default as many as the part of the code uses already.
    """

    def __init__(self, items: Sequence[Item], most: int | None) -> None:
        self.items = list(items)
        self._lines = lines_of(items)
        code = layout(items)
        self._around = code.live_around()
        self._instructions = {
            code.index[each.offset]: each for each in code.instructions if each.offset in code.index
        }
        flow = flow_of(items)
        self._block_of: dict[int, tuple[int, int]] = {}
        self._most: dict[int, int] = {}
        for block, own in zip(flow.blocks, own_vgprs(flow, self._lines), strict=True):
            self._most[block.start] = own if most is None else most
            for index in range(block.start, block.stop):
                self._block_of[index] = block.start, block.stop
        # by block: what has changed has no masks to go by any more
        self._touched: dict[int, int] = {}

    def separate(self, first: int, second: int, a: int, b: int, swap: bool) -> bool:
        """Let two instructions be paired whose VGPRs ``a`` and ``b`` have the same parity.

        Returns
        -------
        bool
            Whether one of the two values has another register now, with which the pair is legal.
        """
        for index, other, register, fixed in ((second, first, b, a), (first, second, a, b)):
            for value in self._values(index, VGPR + register):
                for new in self._free(value, (fixed + 1) % 2):
                    changed = self._changed(value, new)
                    if changed is None:
                        break
                    pair = [changed.get(each, self.items[each]) for each in (index, other)]
                    if self._legal(pair[0], pair[1], swap):
                        for place, statement in changed.items():
                            self.items[place] = statement
                        block = self._block_of[index][0]
                        self._touched[block] = self._changed_in(index) | 1 << value.unit | 1 << new
                        return True
        return False

    def _changed_in(self, index: int) -> int:
        """Registers that have been exchanged in an instruction's block."""
        return self._touched.get(self._block_of[index][0], 0)

    def _values(self, index: int, unit: int) -> list[_Value]:
        """Value of a register that an instruction writes or else reads, as far as it is in sight."""
        line = self._lines[index]
        found: list[_Value | None] = []
        if line.writes >> unit & 1 and not line.reads >> unit & 1:
            found.append(self._value(index, unit))
        elif line.reads >> unit & 1:
            start = self._block_of[index][0]
            for place in range(index - 1, start - 1, -1):
                before = self._lines[place]
                if before.writes >> unit & 1 and not before.reads >> unit & 1:
                    found.append(self._value(place, unit))
                    break
        return [value for value in found if value is not None]

    def _value(self, start: int, unit: int) -> _Value | None:
        """Follow a value from the instruction that writes it; None where it is not all in sight."""
        bit = 1 << unit
        if self._changed_in(start) & bit or start not in self._around or self._around[start][0] & bit:
            return None
        reads: set[int] = set()
        writes: set[int] = set()
        for place in range(start, self._block_of[start][1]):
            line = self._lines[place]
            if place not in self._around:
                return None
            if place != start and not self._around[place][0] & bit:
                return _Value(unit, frozenset(reads), frozenset(writes))
            if line.writes & _EXEC:
                # what is then written need not reach all lanes that hold the value
                return None
            if not (line.reads | line.writes) & bit:
                continue
            does, item = line.effects, line.item
            if does is None or not isinstance(item, Statement) or unit in does.partial:
                return None
            instruction = self._instructions[place]
            # the registers of a pair depend on each other
            if instruction.parts or not _alone(instruction, unit):
                return None
            if line.reads & bit:
                reads.add(place)
            if line.writes & bit:
                if place != start and not line.reads & bit:
                    return None
                operands = instruction.operands
                if place != start and not any(
                    spec.access == "rw" and unit in operand_units(operands[spec.field])
                    for spec in instruction.info.operands
                    if spec.field in operands
                ):
                    # read as the old value and written as another one
                    return _Value(unit, frozenset(reads), frozenset(writes))
                writes.add(place)
        last = self._block_of[start][1] - 1
        alive = self._around.get(last, (0, -1))[1] & bit
        return None if alive else _Value(unit, frozenset(reads), frozenset(writes))

    def _free(self, value: _Value, parity: int) -> list[int]:
        """Units of VGPRs of a parity that hold nothing while a value does."""
        first, last = value.span
        busy = self._changed_in(first)
        most = self._most[self._block_of[first][0]]
        for place in range(first, last + 1):
            before, behind = self._around[place]
            busy |= self._lines[place].writes
            # what the value's writer reads may end there, and what is behind its last reader may begin there
            busy |= (before if place != first else 0) | (behind if place != last or place == first else 0)
        free = (VGPR + number for number in range(parity, most, 2) if not busy >> VGPR + number & 1)
        return list(islice(free, _TRIED))

    def _changed(self, value: _Value, new: int) -> dict[int, Statement] | None:
        """Return the instructions with another register in place of a value's; None where that cannot be."""
        names = {value.unit: new}
        result: dict[int, Statement] = {}
        for place in value.reads | value.writes:
            item = self.items[place]
            if not isinstance(item, Statement):
                return None
            try:
                result[place] = renamed(
                    item, names if place in value.reads else {}, names if place in value.writes else {}
                )
            except RenamingError:
                return None
        return result

    @staticmethod
    def _legal(first: Item, second: Item, swap: bool) -> bool:
        if not isinstance(first, Statement) or not isinstance(second, Statement):
            return False
        for a in half_forms(first.instruction, swap=swap):
            for b in half_forms(second.instruction, swap=swap):
                if clash(a, b) is None or clash(b, a) is None:
                    return True
        return False
