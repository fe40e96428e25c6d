"""Code in the forms that people have it in, its loops, and a path through it for the model to walk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, cast

from ..builder.statements import STATEMENT_WAVE, Statement
from ..control_flow import BasicBlock, ControlFlow
from ..instruction import Instruction

if TYPE_CHECKING:
    from ..builder.statements import Item

__all__ = ["Built", "Code", "Loop", "executions", "instructions_of", "loops", "walk"]

#: Rounds of an innermost loop that are walked, and of one around it: the first and the last are no example.
_INNER_ROUNDS: Final = 4
_OUTER_ROUNDS: Final = 3
#: Longest path that is walked with so many rounds.
_LONGEST: Final = 10_000
#: Code with more loops is no kernel.
_MOST_LOOPS: Final = 200


class Built(Protocol):
    """What a builder offers."""

    @property
    def instructions(self) -> list[Instruction]:
        """The instructions at their offsets."""
        ...


#: A builder, a builder's body, or decoded instructions at their offsets.
Code: TypeAlias = "Sequence[Item] | Sequence[Instruction] | Built"


def instructions_of(code: Code) -> list[Instruction]:
    """Return the instructions at their offsets.

    Parameters
    ----------
    code : Builder, sequence of Item or sequence of Instruction
        Instructions as :func:`barewave.isa.disassemble` gives them are taken as they are.

    Raises
    ------
    ValueError
        If it is empty.
    BuilderError
        If a branch of a body goes to a label that has no place in it.
    """
    if not isinstance(code, Sequence):
        result = code.instructions
    elif all(isinstance(item, Instruction) for item in code):
        result = list(cast("Sequence[Instruction]", code))
    else:
        from ..builder.stream import Builder

        items = cast("Sequence[Item]", code)
        wave = next((item.wave_size for item in items if isinstance(item, Statement)), STATEMENT_WAVE)
        builder = Builder(wave)
        builder.extend(items)
        result = builder.instructions
    if not result:
        raise ValueError("there is no instruction to count cycles of")
    return result


@dataclass(frozen=True, slots=True)
class Loop:
    """A natural loop: what can come back to its head without leaving it.

    Attributes
    ----------
    head : int
        Offset of the block that it begins with.
    blocks : frozenset of int
        Starts of its blocks, inner loops included.
    depth : int
        1 for a loop in no other.
    inner : tuple of int
        Heads of the loops inside of it, directly or not.
    around : int or None
        Head of the smallest loop that it stands in.
    """

    head: int
    blocks: frozenset[int]
    depth: int
    inner: tuple[int, ...]
    around: int | None


def loops(flow: ControlFlow) -> list[Loop]:
    r"""Find the loops of a piece of code, in the order of their heads.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> from barewave.isa.control_flow import control_flow
    >>> text = "outer:\ns_nop 0\ninner:\ns_cbranch_scc1 inner\ns_cbranch_scc0 outer\ns_endpgm"
    >>> [(loop.head, loop.depth, loop.inner) for loop in loops(control_flow(disassemble(assemble(text))))]
    [(0, 1, (4,)), (4, 2, ())]

    Raises
    ------
    ValueError
        If there are more than 200.
    """
    bodies: dict[int, set[int]] = {}
    for tail, head in flow.back_edges:
        body = bodies.setdefault(head, {head})
        waiting = [tail]
        while waiting:
            start = waiting.pop()
            if start not in body:
                body.add(start)
                waiting += flow.blocks[start].predecessors
    if len(bodies) > _MOST_LOOPS:
        raise ValueError(f"the code has {len(bodies)} loops; the model follows at most {_MOST_LOOPS}")
    found: list[Loop] = []
    for head, body in sorted(bodies.items()):
        outer = [other for other, blocks in bodies.items() if other != head and head in blocks]
        # of two loops that each hold the other's head, the first is the outer one: no text nests them
        outer = [other for other in outer if other not in body or other < head]
        around = min(outer, key=lambda other: len(bodies[other]), default=None)
        inner = tuple(
            sorted(
                other for other in bodies
                if other in body and other != head and not (head in bodies[other] and other < head)
            )
        )  # fmt: skip
        found.append(Loop(head, frozenset(body), len(outer) + 1, inner, around))
    return found


def executions(flow: ControlFlow, trips: Mapping[int, int]) -> dict[int, int]:
    """How often each block is executed by a wave: the product of the trips of the loops around it.

    Parameters
    ----------
    flow : ControlFlow
        Of the code.
    trips : Mapping of int to int
        Rounds of loops, by the offset of their heads; 1 where nothing is said.

    Raises
    ------
    ValueError
        If there is no loop at an offset, or a number of rounds is less than 0.
    """
    known = loops(flow)
    for head, count in trips.items():
        if all(loop.head != head for loop in known):
            have = ", ".join(f"{loop.head:#x}" for loop in known) or "none"
            raise ValueError(f"no loop begins at {head:#x}; loops begin at: {have}")
        if count < 0:
            raise ValueError(f"the loop at {head:#x} cannot be executed {count} times")
    result = dict.fromkeys(flow.blocks, 1)
    for loop in known:
        for start in loop.blocks:
            result[start] *= trips.get(loop.head, 1)
    return result


def _next(block: BasicBlock, around: Sequence[Loop], left: Mapping[int, int]) -> int | None:
    """Block that follows on the path: in a loop while it has rounds left, out of it then, else straight."""
    ways = [way for way in block.successors if left.get(way, 1) > 0]
    if not ways:
        return None
    for loop in around:
        inside = [way for way in ways if way in loop.blocks]
        outside = [way for way in ways if way not in loop.blocks]
        if inside and outside:
            return inside[0] if left[loop.head] > 0 else outside[0]
    return ways[0]


def walk(flow: ControlFlow) -> list[BasicBlock]:
    """Choose a path through the code: branches forward fall through, loops are gone round a few times.

    The path ends where the wave ends, or where every way on has been gone often enough.
    """
    known = sorted(loops(flow), key=lambda loop: len(loop.blocks))
    fewer = 0
    path = _walk(flow, known, fewer)
    while sum(len(block.instructions) for block in path) > _LONGEST and fewer < _INNER_ROUNDS:
        fewer += 1
        path = _walk(flow, known, fewer)
    return path


def _walk(flow: ControlFlow, known: Sequence[Loop], fewer: int) -> list[BasicBlock]:
    rounds = {loop.head: max(1, (_OUTER_ROUNDS if loop.inner else _INNER_ROUNDS) - fewer) for loop in known}
    left = dict(rounds)
    start: int | None = flow.entries[0] if flow.entries else None
    path: list[BasicBlock] = []
    visits: Counter[int] = Counter()
    limit = 1
    for count in sorted(rounds.values(), reverse=True):
        limit = min(limit * count, _LONGEST)
    length = 0
    while start is not None and visits[start] <= limit and length <= _LONGEST:
        block = flow.blocks[start]
        visits[start] += 1
        path.append(block)
        length += len(block.instructions)
        if start in left:
            left[start] -= 1
            for loop in known:
                if loop.head == start:
                    left.update({head: rounds[head] for head in loop.inner})
        around = [loop for loop in known if start in loop.blocks]
        start = _next(block, around, left)
        for loop in around:
            if start not in loop.blocks:
                left[loop.head] = rounds[loop.head]
    return path
