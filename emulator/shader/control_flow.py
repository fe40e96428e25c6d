"""From a program counter to a region: the basic blocks that can be reached from it, up to a size.

A region is what is compiled as one function. It ends where control leaves for an address that is not known
before run time (``s_setpc_b64``, ``s_swappc_b64``), at the size limit, where another region can be entered,
and where the wave ends. So each instruction is compiled about once, in whatever order waves reach places.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence, Set
from dataclasses import dataclass, field
from typing import Final

from ...isa import Instruction, decode

__all__ = ["QUICK_BLOCK", "REGION_LIMIT", "Block", "Region", "discover", "loops"]

REGION_LIMIT: Final = 500
"""Instructions of a region, about: LLVM's time grows faster than the code."""

QUICK_BLOCK: Final = 8
"""Instructions of a block at the quick level: LLVM's time for a block grows faster than its length, and
registers that stay in memory lose nothing where a block ends."""

_PAGE: Final = 4096
_LONGEST: Final = 16  # bytes of the longest instruction, literal and DPP dword included

#: Formats of the instructions that change where control goes.
_CONTROL: Final = frozenset({"SOP1", "SOPK", "SOPP"})


@dataclass(slots=True)
class Block:
    """Instructions that run one after the other.

    Attributes
    ----------
    start : int
        GPU virtual address of the first instruction.
    instructions : list of (int, Instruction)
        Each with its address.
    next : int
        Address behind the last instruction: where control falls through.
    """

    start: int
    instructions: list[tuple[int, Instruction]] = field(default_factory=list[tuple[int, Instruction]])
    next: int = 0


@dataclass(slots=True)
class Region:
    """What is compiled as one function.

    Attributes
    ----------
    entry : int
        Where compilation was asked for.
    blocks : dict of int to Block
        By address, in ascending order.
    entries : list of int
        Addresses where a wave can enter: the entry, loop heads, behind barriers, sleeps and calls; at the
        quick level all blocks.
    extents : list of (int, int)
        Address and length of the code bytes that the region was made from.
    """

    entry: int
    blocks: dict[int, Block]
    entries: list[int]
    extents: list[tuple[int, int]]


class _Code:
    """Code bytes by address, read a page at a time."""

    def __init__(self, read: Callable[[int, int], bytes | None], wave_size: int) -> None:
        self._read = read
        self._wave_size = wave_size
        self._pages: dict[int, bytes | None] = {}

    def _page(self, number: int) -> bytes | None:
        if number not in self._pages:
            self._pages[number] = self._read(number * _PAGE, _PAGE)
        return self._pages[number]

    def instruction(self, pc: int) -> Instruction | None:
        """Return the instruction at an address, None where nothing executable is mapped."""
        page = self._page(pc // _PAGE)
        if page is None or pc % 4:
            return None
        start = pc % _PAGE
        window = page[start : start + _LONGEST]
        if len(window) < _LONGEST:
            window += (self._page(pc // _PAGE + 1) or b"")[: _LONGEST - len(window)]
        return decode(window, 0, wave_size=self._wave_size)


def _resumes(instruction: Instruction) -> bool:
    """Whether a wave may be left here and entered again behind: at barriers, sleeps and calls."""
    return instruction.format in _CONTROL and not instruction.info.flags.isdisjoint(("yields", "call"))


def _jumps(instruction: Instruction) -> bool:
    return instruction.format in _CONTROL and not instruction.info.flags.isdisjoint(("indirect", "call"))


def _successors(pc: int, instruction: Instruction) -> tuple[list[int], bool]:
    """Return addresses that may come next, and whether the block ends here."""
    following = pc + instruction.size
    if instruction.format == "DATA":
        return [], True
    if _resumes(instruction):
        return [following], True
    if instruction.format not in _CONTROL:
        return [following], False
    info = instruction.info
    if info.issue == "end" or "indirect" in info.flags:
        return [], True
    target = instruction.target
    # without a debugger its branches are not taken
    if target is None or "debugger" in info.flags:
        return [following], False
    return ([following] if "conditional" in info.flags else []) + [pc + target], True


class _Search:
    """Instructions found from addresses, in the order in which control reaches them."""

    def __init__(self, code: _Code, limit: int) -> None:
        self.found: dict[int, Instruction | None] = {}
        self.left: set[int] = set()
        self._code = code
        self._limit = limit

    def explore(self, start: Iterable[int], stops: Container[int]) -> None:
        """Add what is reached from addresses, but for ``stops``; those that were met go to ``left``."""
        found = self.found
        work = [*start]
        while work:
            pc = work.pop()
            while pc not in found and len(found) < self._limit:
                if pc in stops:
                    self.left.add(pc)
                    break
                instruction = found[pc] = self._code.instruction(pc)
                if instruction is None:
                    break
                successors, ends = _successors(pc, instruction)
                if ends:
                    # the fall-through is explored first: it is what compilers lay out as the likely way
                    work.extend(reversed(successors))
                    break
                pc = successors[0]

    def goes_anywhere(self) -> bool:
        """Whether any instruction jumps to an address in registers, or calls."""
        return any(i is not None and _jumps(i) for i in self.found.values())

    def close_loops(self) -> None:
        """Add, of what lies behind the places that were left for, all from where control can come back."""
        own = set(self.found)
        self.explore(sorted(self.left, reverse=True), ())
        before: dict[int, list[int]] = {}
        for pc, instruction in self.found.items():
            for successor in _successors(pc, instruction)[0] if instruction is not None else ():
                before.setdefault(successor, []).append(pc)
        kept, work = set(own), [*own]
        while work:
            new = [pc for pc in before.get(work.pop(), ()) if pc not in kept]
            kept.update(new)
            work += new
        self.found = {pc: instruction for pc, instruction in self.found.items() if pc in kept}


def discover(
    read: Callable[[int, int], bytes | None],
    entry: int,
    wave_size: int,
    limit: int = REGION_LIMIT,
    *,
    known: Set[int] = frozenset(),
    others: Sequence[int] = (),
    is_quick: bool = False,
) -> Region:
    """Find the region that starts at an address.

    Parameters
    ----------
    read : callable
        ``read(address, length)`` returns code bytes, or None where they are not mapped executable.
    entry : int
        GPU virtual address.
    wave_size : int
        32 or 64.
    limit : int
        Instructions after which no further block is begun.
    known : set of int
        Where other regions can be entered: this one leaves for them, unless control can come back from
        there. Without that last a program of many entries would be compiled as often as it has entries.
    others : sequence of int
        Further addresses where waves came by jumps: entries where they are part of the region, and part of it
        as far as the limit has room if the region itself goes to addresses that are not known.
    is_quick : bool
        Blocks are short, each is an entry, and all that is ``known`` is left for.
    """
    search = _Search(_Code(read, wave_size), limit)
    own = {entry, *others}
    stops = known - own
    search.explore([entry], stops)
    for other in others if search.goes_anywhere() else ():
        search.explore([other], stops)
    if search.left and not is_quick:
        search.close_loops()
    found = search.found
    leaders, resume = set(own), set(own)
    for pc, instruction in found.items():
        if instruction is None:
            leaders.add(pc)
            continue
        successors, ends = _successors(pc, instruction)
        if ends:
            leaders.update(successors)
            resume.update(next_ for next_ in successors if next_ <= pc or _resumes(instruction))
    blocks = _blocks(found, leaders, QUICK_BLOCK if is_quick else limit)
    # a place that cannot be read is no entry: a wave that comes there must find no code
    enterable = [
        pc for pc in blocks if blocks[pc].instructions and pc != entry and (is_quick or pc in resume)
    ]
    return Region(entry, blocks, [entry, *enterable], _extents(found))


def _blocks(found: dict[int, Instruction | None], leaders: Container[int], longest: int) -> dict[int, Block]:
    blocks: dict[int, Block] = {}
    current: Block | None = None
    for pc in sorted(found):
        instruction = found[pc]
        if current is None or pc in leaders or current.next != pc or len(current.instructions) >= longest:
            current = blocks[pc] = Block(pc, next=pc)
        if instruction is None:
            current = None
            continue
        current.instructions.append((pc, instruction))
        current.next = pc + instruction.size
        if _successors(pc, instruction)[1]:
            current = None
    return blocks


def _extents(found: dict[int, Instruction | None]) -> list[tuple[int, int]]:
    extents: list[tuple[int, int]] = []
    for pc in sorted(found):
        instruction = found[pc]
        if instruction is None:
            continue
        if extents and pc <= sum(extents[-1]):
            start = extents[-1][0]
            extents[-1] = (start, max(sum(extents[-1]), pc + instruction.size) - start)
        else:
            extents.append((pc, instruction.size))
    return extents


def loops(region: Region) -> list[tuple[int, int]]:
    """Find the loops of a region: the addresses of the first and the last block of each.

    Notes
    -----
    A loop is what lies between a branch backwards and its target, as compilers and people lay them out.
    """
    found: dict[int, int] = {}
    for start, block in region.blocks.items():
        if not block.instructions:
            continue
        for target in _successors(*block.instructions[-1])[0]:
            if target <= start and target in region.blocks:
                found[target] = max(found.get(target, start), start)
    return sorted(found.items())
