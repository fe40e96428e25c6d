"""The items of a body as basic blocks, what belongs together in them, and how instructions are put in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, cast

from ...errors import BarewaveError
from ..builder.statements import Alignment, Item, Place, RawBytes, Statement
from .effects import statement_effects

__all__ = ["Block", "Flow", "ScheduleError", "checked_items", "flow_of", "groups_of", "insert", "without"]

#: How far behind an instruction that reads the program counter its value is completed.
_REACH: Final = 8
_CLAUSE: Final = 63
#: Blocks of loops that are looked at, all loops together.
_MOST_VISITED: Final = 1 << 20


class ScheduleError(BarewaveError, ValueError):
    """Code that cannot be scheduled: what stands in the way, and where.

    Attributes
    ----------
    item : Item or None
        What stands in the way, if it is one item.
    """

    def __init__(self, message: str, item: Item | None = None) -> None:
        super().__init__(message)
        self.item = item

    def within(self, *places: str) -> ScheduleError:
        """Say where it was, from the outside to the inside; places that are not known are empty.

        Examples
        --------
        >>> str(ScheduleError("no way").within("kernel.s", "", "line 3"))
        'kernel.s: line 3: no way'
        """
        return ScheduleError(": ".join((*filter(None, places), str(self))), self.item)


def checked_items(items: Iterable[Item]) -> list[Item]:
    """Return what a pass was given as a list.

    Raises
    ------
    ScheduleError
        If it is no list of items, such as a builder itself, or the instructions of a disassembly.

    Examples
    --------
    >>> from barewave.isa.builder import Builder
    >>> k = Builder()
    >>> _ = k.s_endpgm()
    >>> checked_items(k.body)
    [<s_endpgm>]
    """
    given = cast(object, items)
    if not isinstance(given, Iterable):
        hint = ": give its body" if hasattr(given, "body") else ""
        raise ScheduleError(
            f"a list of items is wanted, such as a builder's body, not {type(given).__name__}{hint}"
        )
    made = list(cast("Iterable[Item]", given))
    for number, each in enumerate(cast("list[object]", made)):
        if not isinstance(each, Statement | Place | RawBytes | Alignment):
            raise ScheduleError(
                f"number {number} of the items is none, but {type(each).__name__}: a builder's body has "
                "items, and items_from makes them of instructions"
            )
    return made


@dataclass(slots=True)
class Block:
    """Items that are passed one after the other: ``items[start:stop]``.

    Attributes
    ----------
    start, stop : int
        Indices into the list.
    successors, predecessors : list of int
        Numbers of blocks; the one that is fallen into comes first.
    falls : bool
        Whether control may go on to what stands behind.
    outside : bool
        Whether control may come from code that is not here: calls, jumps to addresses in registers.
    """

    start: int
    stop: int
    successors: list[int] = field(default_factory=list[int])
    predecessors: list[int] = field(default_factory=list[int])
    falls: bool = True
    outside: bool = False


@dataclass
class Flow:
    """Blocks of a list of items, in its order.

    Attributes
    ----------
    items : sequence of Item
        The list.
    blocks : list of Block
        Every item is in one of them.
    """

    items: Sequence[Item]
    blocks: list[Block]

    @cached_property
    def order(self) -> list[int]:
        """Numbers of all blocks, each before those that follow it but for loops."""
        walks: list[list[int]] = []
        seen: set[int] = set()
        for root in range(len(self.blocks)):
            if root in seen:
                continue
            if root and not self.blocks[root].outside and self.blocks[root].predecessors:
                continue
            walks.append(self._walk(root, seen))
        result = [number for walk in reversed(walks) for number in walk]
        # what only itself leads to
        return result + [number for number in range(len(self.blocks)) if number not in seen]

    def _walk(self, root: int, seen: set[int]) -> list[int]:
        """Blocks from a root in reverse postorder; without recursion, as there may be any number."""
        seen.add(root)
        done: list[int] = []
        stack = [(root, iter(self.blocks[root].successors))]
        while stack:
            number, ways = stack[-1]
            following = next((way for way in ways if way not in seen), None)
            if following is None:
                done.append(number)
                stack.pop()
            else:
                seen.add(following)
                stack.append((following, iter(self.blocks[following].successors)))
        return done[::-1]

    def settle(self, step: Callable[[int], Iterable[int]]) -> None:
        """Follow every block, and again those that a step names, until none does.

        Parameters
        ----------
        step : callable
            Takes a block's number; gives the numbers of the blocks behind it whose beginning it changed.
        """
        waiting = set(range(len(self.blocks)))
        while waiting:
            for number in self.order:
                if number in waiting:
                    waiting.discard(number)
                    waiting.update(step(number))

    @cached_property
    def loops(self) -> dict[int, frozenset[int]]:
        """Blocks of each loop by the number of its first block; loops with one entry only.

        Code of which nobody knows the like has so many that only the first are looked for.
        """
        place = {number: index for index, number in enumerate(self.order)}
        ends: dict[int, list[int]] = {}
        for number, block in enumerate(self.blocks):
            for header in block.successors:
                if place[header] <= place[number]:
                    ends.setdefault(header, []).append(number)
        found: dict[int, frozenset[int]] = {}
        visited = 0
        for header, last in ends.items():
            body = self._body(header, last)
            visited += len(body)
            inner = (before for number in body - {header} for before in self.blocks[number].predecessors)
            is_entered = any(self.blocks[number].outside for number in body - {header})
            if not is_entered and body.issuperset(inner):
                found[header] = frozenset(body)
            if visited > _MOST_VISITED:
                break
        return found

    def _body(self, header: int, last: list[int]) -> set[int]:
        """Blocks that lead to the last ones without going through the header."""
        body = {header, *last}
        waiting = [number for number in last if number != header]
        while waiting:
            for before in self.blocks[waiting.pop()].predecessors:
                if before not in body:
                    body.add(before)
                    waiting.append(before)
        return body


def _ends(statement: Statement, index: int) -> tuple[bool, bool, bool]:
    """Whether control goes on behind a statement, jumps to its label, and goes to an unknown place."""
    found = statement_effects(statement)
    if found.issue == "end" or not found.issue:
        return False, False, False
    if found.issue != "branch":
        return True, False, False
    if "indirect" in found.flags:
        return "call" in found.flags, False, True
    if statement.target is None:
        raise ScheduleError(
            f"item {index}, {statement.instruction}, goes a fixed distance: what is put in would move its"
            " target; branch to a label",
            statement,
        )
    if "call" in found.flags:
        return True, True, True
    return "conditional" in found.flags, True, False


def _leaders(items: Sequence[Item]) -> list[int]:
    """Indices at which blocks begin: labels, data, what stands behind a branch or an end."""
    starts: list[int] = []
    fresh = True
    placed = False
    for index, item in enumerate(items):
        # the gap before a kernel belongs to it
        is_place = item.__class__ is Place or item.__class__ is Alignment
        if fresh or (is_place and not placed) or item.__class__ is RawBytes:
            starts.append(index)
        placed = is_place
        fresh = item.__class__ is RawBytes
        if isinstance(item, Statement):
            fresh = statement_effects(item).issue in ("branch", "end", "")
    return starts


def flow_of(items: Sequence[Item]) -> Flow:
    """Split items into basic blocks.

    Raises
    ------
    ScheduleError
        If a branch goes a number of dwords instead of to a label, or its label is not among the items.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s
    >>> k = Builder()
    >>> top = k.label("top")
    >>> _ = k.s_sub_u32(s[0], s[0], 1), k.s_cbranch_scc1(top), k.s_endpgm()
    >>> [(block.start, block.stop, block.successors) for block in flow_of(k.body).blocks]
    [(0, 3, [1, 0]), (3, 4, [])]
    """
    starts = _leaders(items)
    blocks = [Block(start, stop) for start, stop in zip(starts, [*starts[1:], len(items)], strict=True)]
    at: dict[str, int] = {}
    for number, block in enumerate(blocks):
        for item in items[block.start : block.stop]:
            if isinstance(item, Place):
                at[item.label.name] = number
    is_indirect = False
    for number, block in enumerate(blocks):
        last = items[block.stop - 1]
        jumps = False
        if isinstance(last, Statement):
            block.falls, jumps, unknown = _ends(last, block.stop - 1)
            is_indirect |= unknown and not block.falls
        if block.falls and number + 1 < len(blocks):
            block.successors.append(number + 1)
        if jumps:
            assert isinstance(last, Statement)
            assert last.target is not None
            target = at.get(last.target.name)
            if target is None:
                raise ScheduleError(
                    f"label {last.target.name}, the target of a branch, is not in the code", last
                )
            if "call" in statement_effects(last).flags:
                blocks[target].outside = True
            elif target not in block.successors:
                block.successors.append(target)
    _connect(items, blocks, is_indirect)
    return Flow(items, blocks)


def _connect(items: Sequence[Item], blocks: list[Block], is_indirect: bool) -> None:
    """Find where control comes from; what nothing leads to, such as padding, leads nowhere either."""
    for number, block in enumerate(blocks):
        for following in block.successors:
            blocks[following].predecessors.append(number)
    dead: list[int] = []
    for number, block in enumerate(blocks):
        # an address in a register may be that of any label
        has_label = any(isinstance(item, Place) for item in items[block.start : block.stop])
        block.outside |= has_label and (is_indirect or not block.predecessors)
        if number and not has_label and not block.predecessors:
            dead.append(number)
    while dead:
        number = dead.pop()
        for following in blocks[number].successors:
            before = blocks[following].predecessors
            before.remove(number)
            if not before and not blocks[following].outside and following:
                block = blocks[following]
                if any(isinstance(item, Place) for item in items[block.start : block.stop]):
                    # nothing here goes to its label: it may be for others
                    block.outside = True
                else:
                    dead.append(following)
        blocks[number].successors.clear()


def _clause_end(items: Sequence[Item], index: int, statement: Statement) -> int:
    """Index behind the last instruction of a clause."""
    left = (int.from_bytes(statement.data[:2], "little") & _CLAUSE) + 1
    for position in range(index + 1, len(items)):
        item = items[position]
        if isinstance(item, Place | RawBytes):
            return position
        if isinstance(item, Statement):
            left -= 1
            # a block ends behind a branch, and with it what belongs together
            if not left or statement_effects(item).issue in ("branch", "end"):
                return position + 1
    return len(items)


def _address_end(items: Sequence[Item], index: int, statement: Statement) -> int:
    """Index behind the instructions that add a distance to the program counter that was just read."""
    registers = statement_effects(statement).writes
    end = index + 1
    for position in range(index + 1, min(index + 1 + _REACH, len(items))):
        item = items[position]
        if not isinstance(item, Statement):
            break
        found = statement_effects(item)
        if found.issue == "salu" and registers & found.reads & found.writes:
            end = position + 1
        elif found.issue == "branch":
            break
    return end


def groups_of(items: Sequence[Item]) -> dict[int, int]:
    """Find instructions between which nothing may be put: index of the first, index behind the last.

    A clause is one, a delay with the instruction that it is for, and an instruction that reads the program
    counter with those that make an address of it.
    """
    groups: dict[int, int] = {}
    end = 0
    for index, item in enumerate(items):
        if index < end or not isinstance(item, Statement):
            continue
        found = statement_effects(item)
        if found.issue == "hint" and "clause" in found.flags:
            end = _clause_end(items, index, item)
        elif "program_counter" in found.flags:
            end = _address_end(items, index, item)
        elif found.issue == "hint" and item.instruction.info.immediate:
            end = index + 2
        else:
            continue
        groups[index] = min(end, len(items))
    return groups


def insert(items: Sequence[Item], additions: Mapping[int, Sequence[Item]]) -> list[Item]:
    """Give a new list with further items, each before the item of its index.

    Examples
    --------
    >>> from barewave.isa.builder import Builder
    >>> k = Builder()
    >>> nop, end = k.s_nop(0), k.s_endpgm()
    >>> insert([end], {0: [nop]}) == [nop, end]
    True
    """
    result: list[Item] = []
    done = 0
    for index in sorted(additions):
        result += items[done:index]
        result += additions[index]
        done = index
    result += items[done:]
    return result


def without(items: Iterable[Item], unwanted: Callable[[Statement], bool]) -> list[Item]:
    """Leave instructions out; all else stays."""
    return [item for item in items if not (isinstance(item, Statement) and unwanted(item))]
