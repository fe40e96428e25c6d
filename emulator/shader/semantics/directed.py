"""Arithmetic where MODE asks for another rounding than to the nearest even, by native code.

Nearest is what compilers and CPUs do by themselves; the other modes are exceptions, and may take their time
(``rounding.c``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..helpers import ROUND
from ..ir import Value, lanes_of, width_of

if TYPE_CHECKING:
    from ..translate import Translator

__all__ = ["ADD", "FUSED", "MOVE", "MULTIPLY", "directed", "overflow"]

# the operation and flags of barewave_round(), as in rounding.c
MOVE: Final = 0
ADD: Final = 0x10
MULTIPLY: Final = 0x20
FUSED: Final = 0x30
_FLUSH, _SATURATE = 0x40, 0x80
_FORMATS: Final = {16: ("half", 0), 32: ("float", 4), 64: ("double", 8)}


def directed(
    t: Translator,
    bits: int,
    operation: int,
    a: Value,
    b: Value | None = None,
    c: Value | None = None,
    scale: Value | None = None,
) -> Value:
    """Return (a, a + c, a·b or a·b + c) · 2^scale, rounded once as MODE says.

    Parameters
    ----------
    t : Translator
        Where to append.
    bits : int
        Size of the result.
    operation : int
        ``MOVE``, ``ADD``, ``MULTIPLY`` or ``FUSED``.
    a, b, c : Value
        Vectors of floats of any size, not larger than a double.
    scale : Value, optional
        A vector of i64.

    Returns
    -------
    Value
        Floats of ``bits`` bits, with MODE's output flush and FP16_OVFL; NaN results are quiet.
    """
    lanes = lanes_of(a.type)
    area = t.call_area(32 * lanes)
    zero = t.builder.constant(f"<{lanes} x i64>", 0)
    rows = [zero if x is None else x.cast("fpext", "double").as_integer() for x in (a, b, c)]
    for number, row in enumerate([*rows, zero if scale is None else scale]):
        t.builder.store(row, t.builder.offset(area, 8 * lanes * number), align=64)
    element, code = _FORMATS[bits]
    op = operation | code | t.mode.rounding(bits)
    op |= 0 if t.mode.keeps_output_denormals(bits) else _FLUSH
    op |= _SATURATE if bits == 16 and t.mode.fp16_ovfl else 0
    t.builder.call("void", ROUND, t.scalar(op), t.scalar(lanes), area)
    result = t.builder.load(f"<{lanes} x i64>", area, align=64).as_element("double")
    if bits == 16:
        result = result.cast("fptrunc", "float")  # exact; LLVM has no way from double to half in one step
    return result.cast("fptrunc", element)


def overflow(t: Translator, sign: Value) -> Value:
    """Return what a result too large becomes, by its sign: infinite, or the largest finite number.

    A half is what single precision overflows to: FP16_OVFL, which leaves infinities alone, does not matter.
    """
    bits = width_of(sign.type)
    infinity = {16: 0x7C00, 32: 0x7F800000, 64: 0x7FF << 52}[bits]
    mode = t.mode.rounding(bits)
    negative = sign.compare("slt", 0)
    large, small = (t.builder.constant(sign.type, infinity - less) for less in (0, 1))
    if mode == 0:
        chosen = large
    elif mode == 3:
        chosen = small
    else:
        chosen = negative.select(small, large) if mode == 1 else negative.select(large, small)
    return chosen | sign
