"""Bits of the encodings that must have one value, and bits that nothing depends on, per instruction."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

__all__ = ["FixedBits", "fixed_bits"]


class FixedBits(NamedTuple):
    """Constraints on one opcode's encoding, beside its operands.

    Attributes
    ----------
    fixed, value : int
        Bits of the encoding that must have the value.
    ignored : int
        Bits of the encoding that make no difference.
    dpp_fixed, dpp_ignored : int
        The same of its DPP16 dword; the fixed ones are zero.
    """

    fixed: int = 0
    value: int = 0
    ignored: int = 0
    dpp_fixed: int = 0
    dpp_ignored: int = 0

    def used(self, mask: int) -> int:
        """Those bits of a mask that may be set and then mean something."""
        return mask & ~(self.fixed | self.ignored)


@cache
def _table() -> dict[tuple[str, int], FixedBits]:
    from .tables.rdna3_bits import BITS

    table: dict[tuple[str, int], FixedBits] = {}
    for line in BITS.splitlines():
        form, *numbers, opcodes = line.split(" ")
        bits = FixedBits(*(int(number, 16) for number in numbers))
        for span in opcodes.split(","):
            first, _, last = span.partition("-")
            for opcode in range(int(first), int(last or first) + 1):
                table[form, opcode] = bits
    return table


def fixed_bits(form: str, opcode: int) -> FixedBits:
    """Look up the constraints of an opcode."""
    return _table().get((form, opcode), FixedBits())
