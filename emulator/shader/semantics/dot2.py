"""DOT2 instructions of floats: the arithmetic of gfx11's matrix unit, which stands in ``matrix_sums.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..helpers import DOT2
from ..ir import Value
from .numeric import INFINITY, MAGNITUDE, SIGN, is_nan, same
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

# op of the helper, as in matrix.h
_F32_F16, _F32_BF16, _F16_F16, _SATURATE = 0, 1, 2, 0x100
_FACTOR_NAN: Final = 0xFFC00A3D
_BOUND: Final = "exact; the modifiers of the addend and inline constants are not documented well"
_PACKED_BOUND: Final = (
    "one step of the matrix instruction of the same types, within a unit of the last place of the exact sum; "
    "how wide the hardware sums is not documented, nor which half a sign modifier is for (here: both)"
)


def _dot2(t: Translator, a: Value, b: Value, c: Value, kind: int) -> Value:
    """Return a0·b0 + a1·b1 + c as the bits of a float.

    Parameters
    ----------
    t : Translator
        Where to append.
    a, b : Value
        Both pairs of factors of 16 bits, as dwords.
    c : Value
        The addend's bits as a float.
    kind : int
        What factors and result are; a result of f16 is given as the bits of the float of the same value.
    """
    row = 4 * t.lanes
    area = t.call_area(4 * row)
    places = [t.builder.offset(area, n * row) if n else area for n in range(4)]
    for place, value in zip(places, (a, b, c), strict=False):
        t.builder.store(value, place, align=64)
    op = kind | (_SATURATE if t.mode.fp16_ovfl else 0)
    t.builder.call("void", DOT2, t.scalar(op), t.scalar(t.lanes), *places)
    return t.builder.load(t.vector("i32"), places[3], align=64)


def _pair(t: Translator, i: Instruction, name: str, brain: bool) -> Value:
    """Read a source's two halves, as dwords."""
    value = t.read_bits(i, name)
    constant = i.operands[name].kind == "const"
    low_half, high_half = False, True
    if i.format != "VOP3P":  # DOT2ACC: the low half of an inline constant stands in both
        high_half = not constant
    elif brain and constant:
        low_half = True
    else:
        number = int(name[3])
        low_half = bool(i.modifiers.get("op_sel", 0) >> number & 1)
        high_half = bool(i.modifiers.get("op_sel_hi", 7) >> number & 1)
    low, high = value.half(low_half), value.half(high_half)
    number = int(name[3])
    if i.modifiers.get("neg", 0) >> number & 1:
        low = low ^ 0x8000
    if i.modifiers.get("neg_hi", 0) >> number & 1:
        high = high ^ 0x8000
    return _joined(low, high)


def _joined(low: Value, high: Value) -> Value:
    return low.zext("i32") | high.zext("i32").shl(16)


def _dot(brain: bool, accumulate: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b = _pair(t, i, "src0", brain), _pair(t, i, "src1", brain)
        c = t.read_vgpr(i.operands["vdst"].index) if accumulate else t.read_bits(i, "src2")
        if not accumulate and i.modifiers.get("neg_hi", 0) & 4:
            c = c & MAGNITUDE[32]
        if not accumulate and i.modifiers.get("neg", 0) & 4:
            c = c ^ SIGN[32]
        # the manual has these among the instructions that ignore clamp (7.2.3.1)
        t.write_bits(i, _dot2(t, a, b, c, _F32_BF16 if brain else _F32_F16).as_element("float"))

    return meaning


def _packed(brain: bool) -> Meaning:
    """Sum of 16 bits: one step of the matrix instruction with the same types."""

    def meaning(t: Translator, i: Instruction) -> None:
        pairs: list[Value] = []
        for number in range(2):
            name = f"src{number}"
            constant = i.operands[name].kind == "const"
            # an inline constant stands in both halves
            value = _constant_half(t, i, name, brain) if constant else t.read_bits(i, name)
            low, high = (value, value) if constant else (value.half(False), value.half(True))
            if i.modifiers["abs"] >> number & 1:
                low, high = low & MAGNITUDE[16], high & MAGNITUDE[16]
            if i.modifiers["neg"] >> number & 1:
                low, high = low ^ SIGN[16], high ^ SIGN[16]
            pairs.append(_joined(low, high))
        constant = i.operands["src2"].kind == "const"
        c = _constant_half(t, i, "src2", brain) if constant else t.read_bits(i, "src2", 16, is_float=True)
        c = c & MAGNITUDE[16] if i.modifiers["abs"] & 4 else c
        c = c ^ SIGN[16] if i.modifiers["neg"] & 4 else c
        result = _dot2(t, pairs[0], pairs[1], _widened(c, brain), _F32_BF16 if brain else _F16_F16)
        t.write_bits(i, _narrowed(result, brain))

    return meaning


def _constant_half(t: Translator, i: Instruction, name: str, brain: bool) -> Value:
    if not brain:
        return t.read_bits(i, name, 16, is_float=True)
    value = t.read_bits(i, name)
    return value.half(i.operands[name].value >= 240)


def _widened(c: Value, brain: bool) -> Value:
    """16 bits as the bits of a float; NaNs keep their payload."""
    bits = c.zext("i32")
    if brain:
        return bits.shl(16)
    nan = (bits & SIGN[16]).shl(16) | INFINITY[32] | (bits & 0x3FF).shl(13)
    return is_nan(c.as_element("half")).select(nan, c.as_element("half").cast("fpext", "float").as_integer())


def _narrowed(bits: Value, brain: bool) -> Value:
    """Bits of a float as 16 bits: bf16 by cutting, f16 exactly; the diagnostic NaN has its own pattern."""
    high = bits.half(True)
    diagnostic = bits.compare("eq", _FACTOR_NAN)
    if brain:
        return diagnostic.select(same(high, 0xFFFD), high)
    nan = (high & SIGN[16]) | INFINITY[16] | (bits.lshr(13) & 0x3FF).trunc("i16")
    half = bits.as_element("float").cast("fptrunc", "half").as_integer()
    return diagnostic.select(same(half, 0xFE3D), is_nan(bits).select(nan, half))


instruction("v_dot2_f16_f16", bound=_PACKED_BOUND)(_packed(False))
instruction("v_dot2_bf16_bf16", bound=_PACKED_BOUND)(_packed(True))
instruction("v_dot2_f32_f16", bound=_BOUND)(_dot(False, False))
instruction("v_dot2_f32_bf16", bound=_BOUND)(_dot(True, False))
instruction("v_dot2acc_f32_f16", bound=_BOUND)(_dot(False, True))
instruction("v_dot2acc_f32_bf16", bound=_BOUND)(_dot(True, True))
