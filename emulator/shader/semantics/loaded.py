"""Where loaded data goes: whole registers, or a byte or 16 bits into a register or a half of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....isa import Instruction
from ..ir import Value

if TYPE_CHECKING:
    from ..translate import Translator

__all__ = ["write_loaded", "write_small"]


def write_loaded(t: Translator, i: Instruction, data: Sequence[Value], name: str = "vdst") -> None:
    """Write dwords to an operand's registers."""
    for n, value in enumerate(data):
        t.write_vgpr(i.operands[name].index + n, value)


def write_small(
    t: Translator,
    i: Instruction,
    value: Value,
    bits: int,
    signed: bool,
    half: int | None,
    name: str = "vdst",
) -> None:
    """Write a byte or 16 bits.

    Parameters
    ----------
    value : Value
        Dwords, extended with zeros.
    bits : int
        8 or 16.
    signed : bool
        Extend with the sign instead.
    half : int or None
        Write only the low (0) or high (1) half of the register.
    name : str
        The operand that is written.
    """
    if signed:
        value = value.trunc(f"i{bits}").sext("i32")
    index = i.operands[name].index
    if half is not None:
        value = t.read_vgpr(index).with_half(value.trunc("i16"), bool(half))
    t.write_vgpr(index, value)
