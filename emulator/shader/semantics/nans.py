"""Which NaN an operation gives (reference: isa_semantics §6.1).

The first source that is a NaN passes on, with the sign that its modifiers give it; an FMA's product of zero
and infinity goes before a NaN in the addend and gives the default NaN. MODE.IEEE quiets what passes on.
Without it a signalling NaN stays one, in all instructions but conversions to half precision and DOT2: tests
on a gfx1100 showed so (LLVM's pull request 208733). V_DIV_SCALE passes it unchanged even with IEEE.

A CPU quiets always, and takes the first of two NaNs in the order in which the compiler happens to write its
operands. Spelling the choice out takes an FMA loop of f32 to a quarter of its rate, so it is done where that
is not what such loops are made of: without IEEE, for halves, where sources have modifiers, for constants
that are NaNs or change a sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..ir import Value, lanes_of, width_of
from .numeric import (
    DEFAULT_NAN,
    FRACTION_BITS,
    INFINITY,
    MAGNITUDE,
    QUIET,
    SIGN,
    is_nan,
    quieted,
    same,
)

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__ = ["NAN_BOUND", "SUBTRACTED", "chosen_nan", "converted", "passed", "settled", "widened"]

NAN_BOUND: Final = (
    "exact but for one NaN of several: with IEEE, where two sources in registers without modifiers are NaNs, "
    "either may pass on, and a NaN addend may go before an invalid product"
)
"""The reservation of plain arithmetic in f32 and f64."""

SUBTRACTED: Final = "a NaN that is subtracted keeps its sign, which is not documented"
"""What is open in all subtractions."""


def _as_result(t: Translator, nan: Value) -> Value:
    """A NaN source's bits as a result."""
    return nan | QUIET[width_of(nan.type)] if t.mode.ieee else nan


def passed(t: Translator, source: Value, result: Value) -> Value:
    """Return the result of a function of one source, or the source where that is a NaN."""
    bits = source.as_integer()
    return is_nan(bits).select(_as_result(t, bits), result.as_integer()).bitcast(result.type)


def _invalid_product(a: Value, b: Value) -> Value:
    """Whether one is zero and the other infinite; bits in."""
    width = width_of(a.type)
    x, y = a & MAGNITUDE[width], b & MAGNITUDE[width]
    zero, infinity = 0, INFINITY[width]
    return (x.compare("eq", zero) & y.compare("eq", infinity)) | (
        x.compare("eq", infinity) & y.compare("eq", zero)
    )


def chosen_nan(t: Translator, result: Value, a: Value, b: Value, c: Value | None = None) -> Value:
    """Return a result in which each NaN is the one that the hardware gives.

    Parameters
    ----------
    t : Translator
        Where to append.
    result : Value
        Of a + b, a·b or a·b + c.
    a, b, c : Value
        The sources after modifiers and flushes; ``c`` only for a fused multiply-add.
    """
    builder = t.builder
    before, rare, after = (builder.label(stem) for stem in ("nan.test", "nan.rare", "nan.done"))
    builder.jump(before)
    builder.begin(before)
    bits = result.as_integer()
    unordered = is_nan(bits)
    mask = unordered.bitcast(f"i{lanes_of(bits.type)}")
    builder.branch(mask.compare("eq", 0), after, rare, likely=True)
    builder.begin(rare)
    x, y = a.as_integer(), b.as_integer()
    nan = same(bits, DEFAULT_NAN[width_of(bits.type)])
    if c is not None:
        z = c.as_integer()
        nan = (is_nan(z) & ~_invalid_product(x, y)).select(_as_result(t, z), nan)
    for source in (y, x):
        nan = is_nan(source).select(_as_result(t, source), nan)
    fixed = unordered.select(nan, bits)
    builder.jump(after)
    builder.begin(after)
    return builder.phi([(bits, before), (fixed, rare)]).bitcast(result.type)


#: Bits that an inline constant or a literal has where the compiler computes with it otherwise than the card:
#: x·−1 and −0 − x it takes for a change of x's sign, also where x is a NaN.
_SIGN_CHANGES: Final = {
    32: frozenset({0xBF800000, 0x80000000}),
    64: frozenset({0xBFF00000_00000000, 0x80000000_00000000}),
}
_MINUS_ONE: Final = 243


def _is_chosen_otherwise(i: Instruction, bits: int) -> bool:
    """Whether a constant is a NaN as a float, or one with which the compiler only changes a sign."""
    for operand in i.operands.values():
        if operand.kind == "literal":
            value = operand.value << 32 if bits == 64 else operand.value
            if value & MAGNITUDE[bits] > INFINITY[bits] or value in _SIGN_CHANGES[bits]:
                return True
        elif operand.kind == "const" and (
            operand.value == _MINUS_ONE or (operand.value < 240 and operand.integer < 0)
        ):
            return True
    return False


def settled(
    t: Translator, i: Instruction, result: Value, a: Value, b: Value, c: Value | None = None
) -> Value:
    """Apply :func:`chosen_nan` where a CPU's own choice may differ in a way that matters.

    Parameters
    ----------
    t : Translator
        Where to append.
    i : Instruction
        Tells what becomes of its sources.
    result, a, b, c : Value
        As for :func:`chosen_nan`.
    """
    bits = width_of(result.type)
    # the compiler folds signs into what follows, and sorts constants behind other operands
    modified = any(i.modifiers.get(name, 0) for name in ("neg", "neg_hi", "abs"))
    if not t.mode.ieee or bits == 16 or modified or _is_chosen_otherwise(i, bits):
        return chosen_nan(t, result, a, b, c)
    constant = any(operand.kind in ("const", "literal") for operand in i.operands.values())
    # x·1 and x + 0 are folded to x, which may be signalling
    return quieted(result) if constant else result


def converted(t: Translator, source: Value, result: Value) -> Value:
    """Return a conversion's result; of a NaN the payload's upper part passes, as many bits as there are.

    A narrower NaN would be an infinity where all its payload is cut off: there it is quiet.
    """
    bits, target = source.as_integer(), result.as_integer()
    before, after = width_of(bits.type), width_of(target.type)
    shift = FRACTION_BITS[after] - FRACTION_BITS[before]
    payload = bits & (1 << FRACTION_BITS[before]) - 1
    sign = (bits & SIGN[before]).compare("ne", 0).select(same(target, SIGN[after]), same(target, 0))
    if shift > 0:
        kept = payload.zext(f"i{after}").shl(shift)
    else:
        kept = payload.lshr(-shift).trunc(f"i{after}")
        kept = kept.compare("eq", 0).select(same(kept, QUIET[after]), kept)
    nan = _as_result(t, sign | kept | INFINITY[after])
    return is_nan(bits).select(nan, target).bitcast(result.type)


def widened(t: Translator, source: Value, element: str) -> Value:
    """Convert to a larger float, a signalling NaN staying one without IEEE; exact."""
    wide = source.cast("fpext", element)
    return quieted(wide) if t.mode.ieee else converted(t, source, wide)
