"""From a program counter to a region: the basic blocks that can be reached from it, up to a size.

A region is what is compiled as one function. It ends where control leaves for an address that is not known
before run time (``s_setpc_b64``, ``s_swappc_b64``), at the size limit, and where the wave ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from ...isa import Instruction, decode

__all__ = ["REGION_LIMIT", "Block", "Region", "discover"]

REGION_LIMIT: Final = 500
"""Instructions of a region, about: LLVM's time grows faster than the code."""

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
        Addresses where a wave can enter: the entry, loop heads, behind barriers, sleeps and calls.
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


def discover(
    read: Callable[[int, int], bytes | None], entry: int, wave_size: int, limit: int = REGION_LIMIT
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
    """
    code = _Code(read, wave_size)
    found: dict[int, Instruction | None] = {}
    leaders = {entry}
    resume = {entry}
    work = [entry]
    while work:
        pc = work.pop()
        while pc not in found and len(found) < limit:
            instruction = code.instruction(pc)
            found[pc] = instruction
            if instruction is None:
                leaders.add(pc)
                break
            successors, ends = _successors(pc, instruction)
            if ends:
                leaders.update(successors)
                following = pc + instruction.size
                if _resumes(instruction):
                    resume.add(following)
                resume.update(successor for successor in successors if successor <= pc)
                # the fall-through is explored first: it is what compilers lay out as the likely way
                work.extend(reversed(successors))
                break
            pc = successors[0]
    blocks: dict[int, Block] = {}
    current: Block | None = None
    for pc in sorted(found):
        instruction = found[pc]
        if current is None or pc in leaders or current.next != pc:
            current = blocks[pc] = Block(pc, next=pc)
        if instruction is None:
            current = None
            continue
        current.instructions.append((pc, instruction))
        current.next = pc + instruction.size
        if _successors(pc, instruction)[1]:
            current = None
    # a place that cannot be read is no entry: a wave that comes there must find no code
    others = sorted(pc for pc in resume if pc in blocks and blocks[pc].instructions and pc != entry)
    entries = [entry, *others]
    return Region(entry, blocks, entries, _extents(found))


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
