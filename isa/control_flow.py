"""The control flow of a piece of code: basic blocks, the ways between them, loops, calls.

It works on any bytes: a branch into the middle of an instruction or out of the code has no block to go to,
and is reported as a way that leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from .instruction import Instruction

__all__ = ["BasicBlock", "ControlFlow", "control_flow"]


@dataclass(slots=True)
class BasicBlock:
    """Instructions that are executed one after the other.

    Attributes
    ----------
    start, end : int
        Offsets of the first instruction and behind the last one.
    instructions : list of Instruction
        At least one.
    successors, predecessors : list of int
        Starts of the blocks that may follow, the fall-through first, and that may come before.
    leaves : list of int
        Offsets outside of the code (or inside of an instruction) that control may go to.
    calls : list of int
        Offsets that ``s_call_b64`` goes to; the block goes on behind the call.
    indirect : bool
        Whether the block ends in a jump or call to an address in registers.
    ends : bool
        Whether the wave ends here, or the bytes are no instruction.
    """

    start: int
    end: int
    instructions: list[Instruction]
    successors: list[int] = field(default_factory=list[int])
    predecessors: list[int] = field(default_factory=list[int])
    leaves: list[int] = field(default_factory=list[int])
    calls: list[int] = field(default_factory=list[int])
    indirect: bool = False
    ends: bool = False


@dataclass
class ControlFlow:
    """Basic blocks by their start, in ascending order.

    Attributes
    ----------
    blocks : dict of int to BasicBlock
        All code, reached or not.
    entries : tuple of int
        Offsets where control comes in from outside.
    """

    blocks: dict[int, BasicBlock]
    entries: tuple[int, ...]

    @cached_property
    def reverse_postorder(self) -> list[int]:
        """Starts of the blocks that can be reached, each before those after it but for loops."""
        order: list[int] = []
        seen: set[int] = set()
        for entry in self._roots():
            if entry in seen:
                continue
            seen.add(entry)
            # a list of open blocks instead of recursion: code has as many blocks as it likes
            stack = [(entry, iter(self._ways(entry)))]
            while stack:
                start, ways = stack[-1]
                following = next((way for way in ways if way not in seen), None)
                if following is None:
                    order.append(start)
                    stack.pop()
                else:
                    seen.add(following)
                    stack.append((following, iter(self._ways(following))))
        return order[::-1]

    @cached_property
    def back_edges(self) -> list[tuple[int, int]]:
        """Ways (from block, to block) that close a loop: those that go back in a depth-first walk."""
        found: list[tuple[int, int]] = []
        open_blocks: set[int] = set()
        seen: set[int] = set()
        for entry in self._roots():
            if entry in seen:
                continue
            seen.add(entry)
            open_blocks.add(entry)
            stack = [(entry, iter(self.blocks[entry].successors))]
            while stack:
                start, ways = stack[-1]
                following = next(ways, None)
                if following is None:
                    open_blocks.discard(start)
                    stack.pop()
                elif following in open_blocks:
                    found.append((start, following))
                elif following not in seen:
                    seen.add(following)
                    open_blocks.add(following)
                    stack.append((following, iter(self.blocks[following].successors)))
        return found

    @cached_property
    def reachable(self) -> frozenset[int]:
        """Starts of the blocks that control can come to."""
        return frozenset(self.reverse_postorder)

    def block_of(self, offset: int) -> BasicBlock | None:
        """Find the block that holds an offset."""
        for block in self.blocks.values():
            if block.start <= offset < block.end:
                return block
        return None

    def _roots(self) -> list[int]:
        return [entry for entry in self.entries if entry in self.blocks]

    def _ways(self, start: int) -> list[int]:
        block = self.blocks[start]
        return [*block.successors, *(target for target in block.calls if target in self.blocks)]


def _flow(instruction: Instruction) -> tuple[bool, list[int], list[int], bool, bool]:
    """Return whether control falls through, where it branches, what it calls, if indirect, if it ends."""
    if instruction.format == "DATA":
        return False, [], [], False, True
    if instruction.format not in ("SOPP", "SOPK", "SOP1"):
        return True, [], [], False, False
    info = instruction.info
    if info.issue == "end":
        return False, [], [], False, True
    if info.issue != "branch":
        return True, [], [], False, False
    target = instruction.target
    targets = [] if target is None else [target]
    if "call" in info.flags:
        return True, [], targets, "indirect" in info.flags, False
    if "indirect" in info.flags:
        return False, [], [], True, False
    return "conditional" in info.flags, targets, [], False, False


def control_flow(instructions: Sequence[Instruction], entries: Iterable[int] | None = None) -> ControlFlow:
    r"""Split code into basic blocks.

    Parameters
    ----------
    instructions : sequence of Instruction
        In ascending order of their offsets, as :func:`barewave.isa.disassemble` gives them.
    entries : iterable of int, optional
        Offsets where control comes in; the first instruction if not given.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> loop = "s_mov_b32 s0, 4\nagain:\ns_add_u32 s0, s0, -1\ns_cbranch_scc1 again\ns_endpgm"
    >>> flow = control_flow(disassemble(assemble(loop)))
    >>> list(flow.blocks), flow.back_edges
    ([0, 4, 12], [(4, 4)])
    """
    known = {instruction.offset for instruction in instructions}
    flows = [_flow(instruction) for instruction in instructions]
    first = tuple(entries) if entries is not None else tuple(i.offset for i in instructions[:1])
    leaders = {offset for offset in first if offset in known}
    for instruction, (falls, targets, calls, indirect, ends) in zip(instructions, flows, strict=True):
        if targets or calls or indirect or ends or not falls:
            leaders.add(instruction.end)
            leaders.update(target for target in (*targets, *calls) if target in known)
    blocks: dict[int, BasicBlock] = {}
    current: BasicBlock | None = None
    for instruction, (falls, targets, calls, indirect, ends) in zip(instructions, flows, strict=True):
        if current is None or instruction.offset in leaders or current.end != instruction.offset:
            if current is not None and not current.ends:
                (current.successors if current.end in known else current.leaves).append(current.end)
            current = blocks[instruction.offset] = BasicBlock(instruction.offset, instruction.end, [])
        current.instructions.append(instruction)
        current.end = instruction.end
        if not (targets or calls or indirect or ends or not falls):
            continue
        current.indirect, current.ends, current.calls = indirect, ends, calls
        if falls:
            (current.successors if instruction.end in known else current.leaves).append(instruction.end)
        for target in targets:
            way = current.successors if target in known else current.leaves
            if target not in way:
                way.append(target)
        current = None
    if current is not None:
        current.leaves.append(current.end)
    for block in blocks.values():
        for start in block.successors:
            blocks[start].predecessors.append(block.start)
    return ControlFlow(blocks, first)
