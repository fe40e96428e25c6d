"""VGPR banks: how many cycles a dual-issue pair takes to read its sources, under three rival rules.

The register file of a SIMD has four banks, and a register is in bank ``number % 4``. Which reads of a pair
collide is not documented. Three rules are offered, and every ratio that depends on them is printed under all:

``sources``
    As many cycles as there are distinct registers among ``src0`` and ``src1`` of both halves in one bank;
    accumulators are free. It agrees with the one published kernel whose cycles are known (hand-written
    pairs at 1, a compiler's at 2 to 3), and is the default.
``accumulators``
    The same, with the registers that are added to.
``cached``
    As ``sources``, but what the same slot read from the same bank just before is still at hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, Literal, get_args

from ..instruction import Instruction

__all__ = ["RULES", "OperandCache", "Rule", "pair_cycles", "sequence_cycles"]

Rule = Literal["sources", "accumulators", "cached"]
#: The rules by name, the default first.
RULES: Final[tuple[Rule, ...]] = get_args(Rule)

_BANKS: Final = 4


def _sources(pair: Instruction) -> Iterator[tuple[str, int]]:
    """Source registers of both halves, with the slot that reads each."""
    for half, part in zip("xy", pair.parts, strict=True):
        for spec in part.info.operands:
            operand = part.operands.get(spec.field)
            if spec.access == "r" and operand is not None and operand.kind == "vgpr":
                # the third source of a pair has a port of its own, which no rule counts
                if "madmk" in part.info.flags and spec.field == "src1":
                    continue
                yield spec.field + half, operand.index


def _accumulators(pair: Instruction) -> Iterator[int]:
    """Registers that the halves add to."""
    for part in pair.parts:
        if "accumulate" in part.info.flags:
            yield part.operands["vdst"].index
        elif "madmk" in part.info.flags:
            yield part.operands["src1"].index


def _fullest(registers: Iterable[int]) -> int:
    """Distinct registers in the bank that has most of them, at least 1."""
    return max(Counter(register % _BANKS for register in set(registers)).values(), default=1)


def pair_cycles(pair: Instruction, rule: Rule = "sources") -> int:
    """Cycles that a pair takes by itself.

    Parameters
    ----------
    pair : Instruction
        With two halves.
    rule : str
        One of :data:`RULES`; alone, a pair finds nothing at hand, so that ``cached`` is ``sources``.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> pair = decode(assemble("v_dual_fmac_f32 v0, v4, v9 :: v_dual_fmac_f32 v1, v5, v10"))
    >>> pair_cycles(pair), pair_cycles(pair, "accumulators")
    (2, 3)
    """
    registers = {register for _, register in _sources(pair)}
    if rule == "accumulators":
        registers |= set(_accumulators(pair))
    return _fullest(registers)


class OperandCache:
    """What the slots have at hand under the rule ``cached``: of each bank the last register read."""

    def __init__(self) -> None:
        self._held: dict[tuple[str, int], int] = {}

    def cycles(self, pair: Instruction) -> int:
        """Cycles of the next pair."""
        missed: set[int] = set()
        for slot, register in _sources(pair):
            place = slot, register % _BANKS
            if self._held.get(place) != register:
                missed.add(register)
            self._held[place] = register
        return _fullest(missed)


def sequence_cycles(instructions: Iterable[Instruction], rule: Rule = "sources") -> list[int]:
    r"""Cycles of each pair of a run of instructions, in order; other instructions are passed over.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> text = "v_dual_fmac_f32 v0, v4, v9 :: v_dual_fmac_f32 v1, v5, v10"
    >>> code = disassemble(assemble(f"{text}\n{text}"))
    >>> sequence_cycles(code, "cached"), sequence_cycles(code)
    ([2, 1], [2, 2])
    """
    pairs = [instruction for instruction in instructions if instruction.parts]
    if rule == "cached":
        cache = OperandCache()
        return [cache.cycles(pair) for pair in pairs]
    return [pair_cycles(pair, rule) for pair in pairs]
