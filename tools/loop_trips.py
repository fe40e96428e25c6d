"""How often loops are gone round, where the code says so: counters that begin and end with constants.

The scalar arithmetic of the code is followed with what is known of it. A branch that depends on what the
kernel was given, or on lanes, is taken to go straight on; a loop that ends by such a branch is left unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ..isa import Instruction
from ..isa.accesses import SCC, accesses
from ..isa.control_flow import BasicBlock, ControlFlow, control_flow
from ..isa.cost_model.paths import Loop, loops

__all__ = ["constant_trips"]

#: Blocks that are followed at most; what goes on longer is left unknown.
_MOST_BLOCKS: Final = 100_000
_WORD: Final = 0xFFFFFFFF
_SIGN: Final = 1 << 31


def _signed(value: int) -> int:
    return (value ^ _SIGN) - _SIGN


_SUMS: Final[Mapping[str, Callable[[int, int], int]]] = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b,
    "and": lambda a, b: a & b, "or": lambda a, b: a | b,
    "lshl": lambda a, b: a << (b & 31), "lshr": lambda a, b: a >> (b & 31),
}  # fmt: skip
_COMPARISONS: Final[Mapping[str, Callable[[int, int], bool]]] = {
    "eq": lambda a, b: a == b, "lg": lambda a, b: a != b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
}  # fmt: skip


class _Scalars:
    """SGPRs and SCC as far as they are known."""

    def __init__(self) -> None:
        self.known: dict[int, int] = {}

    def _value(self, instruction: Instruction, name: str) -> int | None:
        operand = instruction.operands.get(name)
        if operand is None or operand.size != 32:
            return None
        if operand.kind == "sgpr":
            return self.known.get(operand.index)
        try:
            return operand.integer & _WORD
        except ValueError:
            return None

    def _result(self, instruction: Instruction) -> tuple[int | None, int | None]:
        """What is written to the destination and to SCC."""
        kind, _, form = instruction.name.removeprefix("s_").partition("_")
        immediate = instruction.modifiers.get("simm16", 0)
        short = immediate - (immediate >> 15 << 16)
        first, second = self._value(instruction, "ssrc0"), self._value(instruction, "ssrc1")
        if kind == "mov" and form == "b32":
            return first, self.known.get(SCC)
        if kind == "movk":
            return short & _WORD, self.known.get(SCC)
        if kind == "cmp":
            return None, self._compared(form, first, second)
        if kind == "cmpk":
            own = self._value(instruction, "sdst")
            return own, self._compared(form, own, immediate if form.endswith("u32") else short & _WORD)
        if kind in ("addk", "mulk"):
            first, second = self._value(instruction, "sdst"), short & _WORD
        if kind == "cselect" and form == "b32":
            chosen = self.known.get(SCC)
            return (None if chosen is None else first if chosen else second), chosen
        compute = _SUMS.get(kind.removesuffix("k"))
        if compute is None or first is None or second is None or form not in ("i32", "u32", "b32"):
            return None, None
        # a carry or an overflow ends no loop that counts
        return compute(first, second) & _WORD, self.known.get(SCC) if kind.startswith("mul") else None

    @staticmethod
    def _compared(form: str, first: int | None, second: int | None) -> int | None:
        how, _, size = form.partition("_")
        compare = _COMPARISONS.get(how)
        if compare is None or first is None or second is None or size not in ("i32", "u32"):
            return None
        return int(compare(_signed(first), _signed(second)) if size == "i32" else compare(first, second))

    def forget(self, registers: frozenset[int]) -> None:
        """Know nothing of some registers any more."""
        for register in registers:
            self.known.pop(register, None)

    def follow(self, instruction: Instruction, writes: frozenset[int]) -> None:
        """Execute an instruction."""
        result = scc = None
        target = instruction.operands.get("sdst")
        if instruction.format.startswith("SOP"):
            result, scc = self._result(instruction)
        self.forget(writes)
        if result is not None and target is not None and target.kind == "sgpr":
            self.known[target.index] = result
        if scc is not None:
            self.known[SCC] = scc


class _Walk:
    """One way through the code, with what was counted on it."""

    def __init__(self, flow: ControlFlow, found: Sequence[Loop]) -> None:
        self.flow, self.loops = flow, found
        self.scalars = _Scalars()
        self.rounds: Counter[int] = Counter()
        self.entries: Counter[int] = Counter()
        self.unknown: set[int] = set()
        self.doubtful: dict[int, frozenset[int]] = {}
        self.writes = {
            start: [(each, writes) for each in block.instructions if (writes := _scalar_writes(each))]
            for start, block in flow.blocks.items()
        }

    def run(self) -> dict[int, int]:
        """Go on until the wave ends."""
        start = self.flow.entries[0] if self.flow.entries else None
        before: int | None = None
        for _ in range(_MOST_BLOCKS):
            if start is None:
                return self._counts()
            self._count(start, before)
            self.scalars.forget(self.doubtful.pop(start, frozenset()))
            block = self.flow.blocks[start]
            for instruction, writes in self.writes[start]:
                self.scalars.follow(instruction, writes)
            before, start = start, self._next(block)
        # whatever was being counted has no end that can be told
        self.unknown |= {loop.head for loop in self.loops if before in loop.blocks}
        return self._counts()

    def _counts(self) -> dict[int, int]:
        return {
            head: round(count / self.entries[head])
            for head, count in self.rounds.items()
            if head not in self.unknown
        }

    def _count(self, start: int, before: int | None) -> None:
        for loop in self.loops:
            if loop.head == start:
                self.rounds[start] += 1
                self.entries[start] += before not in loop.blocks

    def _next(self, block: BasicBlock) -> int | None:
        """Choose the block that follows."""
        last = block.instructions[-1]
        if len(block.successors) < 2:
            return next(iter(block.successors), None)
        straight, away = block.successors[:2]
        taken = self._taken(last)
        if taken is not None:
            return away if taken else straight
        chosen = self._way_out(block, straight, away)
        # what stands between has been executed or not: known only until both ways meet
        between = frozenset[int]().union(
            *(
                writes
                for start, some in self.writes.items()
                if block.end <= start < away
                for _, writes in some
            )
        )
        if chosen == away:
            self.scalars.forget(between)
        else:
            self.doubtful[away] = self.doubtful.get(away, frozenset()) | between
        return chosen

    def _way_out(self, block: BasicBlock, straight: int, away: int) -> int:
        """Choose a way where nothing says which: straight on, out of loops whose end this decides."""
        around = sorted(
            (loop for loop in self.loops if block.start in loop.blocks), key=lambda loop: len(loop.blocks)
        )
        for loop in around:
            ways = [way for way in (straight, away) if way in loop.blocks and way != loop.head]
            if len(ways) == 2:
                continue
            self.unknown.add(loop.head)
            again = self.rounds[loop.head] > self.entries[loop.head]
            if ways and not again and loop.head not in (straight, away):
                # the first round is seen to its end
                return ways[0]
            return next((way for way in (straight, away) if way not in loop.blocks), (ways or [straight])[0])
        return straight

    def _taken(self, branch: Instruction) -> bool | None:
        scc = self.scalars.known.get(SCC)
        if scc is None or not branch.name.startswith("s_cbranch_scc"):
            return None
        return bool(scc) == branch.name.endswith("1")


def _scalar_writes(instruction: Instruction) -> frozenset[int]:
    """SGPRs and SCC that an instruction writes."""
    return frozenset(register for register in accesses(instruction).writes if register <= SCC)


def constant_trips(instructions: Sequence[Instruction]) -> dict[int, int]:
    r"""Count the rounds of loops that do not depend on what the kernel was given.

    Parameters
    ----------
    instructions : sequence of Instruction
        Of a kernel, at their offsets.

    Returns
    -------
    dict of int to int
        Rounds by the offset of the loop's head; a loop that the way through the code does not come to, or
        that ends by something else than a counter, is not there. Of a loop inside of another one that has
        different numbers of rounds the mean.

    Raises
    ------
    ValueError
        If the code has more loops than the cost model follows.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> text = "s_mov_b32 s2, 0\nx:\ns_add_i32 s2, s2, 4\ns_cmp_lt_i32 s2, 40\ns_cbranch_scc1 x\ns_endpgm"
    >>> constant_trips(disassemble(assemble(text)))
    {4: 10}
    """
    flow = control_flow(instructions)
    return _Walk(flow, loops(flow)).run()
