"""Cube map coordinates, and the first step of reducing large angles.

Source: RDNA3 ISA manual, chapter 16 (VOP3); for V_TRIG_PREOP_F64 isa_semantics §6.5. What the manual's cube
coordinates leave open is as in AMD's own emulator (rocjitsu): whatever MODE says of denormals, a denormal
coordinate compares as zero and twice a denormal axis is +0, while s and t copy denormals; twice an axis
overflows as MODE rounds, and −0 becomes +0 but when rounding down.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..addresses import data_row, get_data, put_data
from ..helpers import TRIG_PREOP
from ..ir import Value
from .directed import overflow
from .nans import passed
from .numeric import INFINITY, MAGNITUDE, SIGN, same
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_OPEN: Final = (
    "exact as AMD's emulator has it; denormals, whatever MODE says of them, NaNs and an axis of zero or that "
    "overflows are not documented"
)
_FACES: Final = (0x3F800000, 0x00000000, 0x40400000, 0x40000000, 0x40A00000, 0x40800000)
"""Numbers of the faces −x, +x, −y, +y, −z, +z: 1, 0, 3, 2, 5, 4."""

_Coordinates = tuple[Value, Value, Value]


def _negated(value: Value) -> Value:
    return (value.as_integer() ^ SIGN[32]).as_element("float")


def _flushed(t: Translator, value: Value) -> Value:
    return t.flush(value.as_integer()).bitcast(value.type)


def _below_zero(value: Value) -> Value:
    """Whether a number is negative, denormals not counting."""
    return value.fcompare("ole", same(value, 0x80800000))


def _signed(condition: Value, value: Value) -> Value:
    """The value, or its negation where the condition holds."""
    return condition.select(_negated(value), value)


def _cube(choices: Callable[[Value, Value, Value], _Coordinates], *, doubles: bool = False) -> Meaning:
    """Return a meaning that takes one of three results, for x, y or z the largest; z wins ties, then y."""

    def meaning(t: Translator, i: Instruction) -> None:
        x, y, z = (t.read_float(i, f"src{n}", flushes=False) for n in range(3))
        ax, ay, az = (
            (_flushed(t, value).as_integer() & MAGNITUDE[32]).as_element("float") for value in (x, y, z)
        )
        by_x, by_y, by_z = choices(x, y, z)
        z_axis = az.fcompare("oge", ax) & az.fcompare("oge", ay)
        chosen = z_axis.select(by_z, ay.fcompare("oge", ax).select(by_y, by_x))
        _write(t, i, passed(t, chosen, _doubled(t, chosen) if doubles else chosen))

    return meaning


def _doubled(t: Translator, value: Value) -> Value:
    """Twice a number: exact but for overflow."""
    value = _flushed(t, value)
    bits = value.as_integer()
    sign, magnitude = bits & SIGN[32], bits & MAGNITUDE[32]
    large = magnitude.compare("uge", 0x7F000000) & magnitude.compare("ult", INFINITY[32])
    result = large.select(overflow(t, sign), value.fadd(value).as_integer())
    zero = sign if t.mode.rounding(32) == 2 else same(bits, 0)
    return magnitude.compare("eq", 0).select(zero, result).as_element("float")


def _write(t: Translator, i: Instruction, value: Value) -> None:
    """Write a result whose denormals are kept, but count as zero for an output modifier."""
    omod = i.modifiers.get("omod", 0)
    if omod and not t.mode.ieee:
        value = t.output_modifier(_flushed(t, value), omod)
    if i.modifiers.get("clamp"):
        value = t.clamp_float(value)
    t.write_bits(i, value)


def _face(x: Value, y: Value, z: Value) -> _Coordinates:
    by_x, by_y, by_z = (
        _below_zero(value).select(same(value, _FACES[2 * n]), same(value, _FACES[2 * n + 1]))
        for n, value in enumerate((x, y, z))
    )
    return by_x, by_y, by_z


def _s(x: Value, y: Value, z: Value) -> _Coordinates:
    return _below_zero(x).select(z, _negated(z)), x, _signed(_below_zero(z), x)


def _t(x: Value, y: Value, z: Value) -> _Coordinates:
    return _negated(y), _signed(_below_zero(y), z), _negated(y)


def _axis(x: Value, y: Value, z: Value) -> _Coordinates:
    return x, y, z


instruction("v_cubeid_f32", bound=_OPEN)(_cube(_face))
instruction("v_cubesc_f32", bound=_OPEN)(_cube(_s))
instruction("v_cubetc_f32", bound=_OPEN)(_cube(_t))
instruction("v_cubema_f32", bound=_OPEN)(_cube(_axis, doubles=True))


@instruction("v_trig_preop_f64")
def _trig_preop(t: Translator, i: Instruction) -> None:
    argument = t.read_float(i, "src0", 64).as_integer()
    put_data(t, [argument.trunc("i32"), argument.lshr(32).trunc("i32"), t.read_bits(i, "src1")])
    lanes = t.scalar((1 << t.lanes) - 1, 64)
    t.builder.call("void", TRIG_PREOP, lanes, data_row(t, 0))
    low, high = get_data(t, 2)
    t.write_float(i, low.join(high).as_element("double"))
