"""What buffer and image instructions share: elements in memory's formats, and the names of their atomics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..addresses import data_row, get_data, put_data
from ..helpers import FORMAT_LOAD
from ..ir import Value
from ..waves import AtomicOp

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__ = ["COMPONENTS", "VMEM_ATOMICS", "conversion", "dwords_of", "load_components", "write_status"]

COMPONENTS: Final = 4
_D16, _COUNT_SHIFT = 0x100, 9  # the op of barewave_format_load(), as in formats.c

VMEM_ATOMICS: Final = {
    "swap_b": AtomicOp.SWAP, "cmpswap_b": AtomicOp.CMPSWAP, "add_u": AtomicOp.ADD, "sub_u": AtomicOp.SUB,
    "min_i": AtomicOp.SMIN, "min_u": AtomicOp.UMIN, "max_i": AtomicOp.SMAX, "max_u": AtomicOp.UMAX,
    "and_b": AtomicOp.AND, "or_b": AtomicOp.OR, "xor_b": AtomicOp.XOR, "inc_u": AtomicOp.INC,
    "dec_u": AtomicOp.DEC,
}  # fmt: skip
"""Integer atomics of 32 and 64 bits, by their names without the space before and the size behind."""


def conversion(number: Value, count: int, d16: bool) -> Value:
    """Return the helpers' op: a format's number, how many components, and whether these have 16 bits."""
    return number | ((_D16 if d16 else 0) | count << _COUNT_SHIFT)


def dwords_of(count: int, d16: bool) -> int:
    """Registers that components take."""
    return (count + 1) // 2 if d16 else count


def write_status(t: Translator, i: Instruction, dwords: int) -> None:
    """Write the status dword of TFE behind the data: nothing was missing."""
    if i.modifiers["tfe"]:
        t.write_vgpr(i.operands["vdata"].index + dwords, t.constant(0))


def load_components(
    t: Translator, i: Instruction, op: Value, selectors: Value, mask: Value, count: int, d16: bool
) -> list[Value]:
    """Return registers of components, made of the elements that stand in the worker's rows.

    Parameters
    ----------
    op : Value
        From :func:`conversion`.
    selectors : Value
        DST_SEL of each component, three bits each.
    mask : Value
        Lanes in range. Others get 1 where a selector names that constant, else 0.
    """
    active = mask.bitcast(t.mask_type).zext("i64")
    t.builder.call("void", FORMAT_LOAD, op, selectors, active, data_row(t, 0))
    dwords = dwords_of(count, d16)
    inside = get_data(t, dwords)
    put_data(t, [t.constant(0)] * COMPONENTS)
    ones = t.scalar(0)
    for place in range(0, 3 * COMPONENTS, 3):
        ones = ones | (selectors.lshr(place) & 7).compare("eq", 1).zext("i32").shl(place)
    outside = t.exec_bits().zext("i64") & ~active
    t.builder.call("void", FORMAT_LOAD, op, ones, outside, data_row(t, 0))
    values = [mask.select(a, b) for a, b in zip(inside, get_data(t, dwords), strict=True)]
    if d16 and count % 2:
        # the high half of the last register stays
        old = t.read_vgpr(i.operands["vdata"].index + dwords - 1)
        values[-1] = old.with_half(values[-1].trunc("i16"), False)
    return values
