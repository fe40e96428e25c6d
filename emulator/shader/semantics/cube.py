"""Cube map coordinates, and the first step of reducing large angles.

Source: RDNA3 ISA manual, chapter 16 (VOP3); for V_TRIG_PREOP_F64 isa_semantics §6.5.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..addresses import data_row, get_data, put_data
from ..helpers import TRIG_PREOP
from ..ir import Value
from .numeric import SIGN, same
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_OPEN: Final = "exact; a NaN coordinate loses all comparisons, and overflow of the axis ignores MODE"
_FACES: Final = (0x3F800000, 0x00000000, 0x40400000, 0x40000000, 0x40A00000, 0x40800000)
"""Numbers of the faces −x, +x, −y, +y, −z, +z: 1, 0, 3, 2, 5, 4."""

_Coordinates = tuple[Value, Value, Value]


def _negated(value: Value) -> Value:
    return (value.as_integer() ^ SIGN[32]).as_element("float")


def _below_zero(value: Value) -> Value:
    return value.fcompare("olt", same(value, 0))


def _signed(condition: Value, value: Value) -> Value:
    """The value, or its negation where the condition holds."""
    return condition.select(_negated(value), value)


def _cube(choices: Callable[[Value, Value, Value], _Coordinates]) -> Meaning:
    """Return a meaning that takes one of three results, for x, y or z the largest; z wins ties, then y."""

    def meaning(t: Translator, i: Instruction) -> None:
        x, y, z = (t.read_float(i, f"src{n}") for n in range(3))
        ax, ay, az = ((value.as_integer() & 0x7FFFFFFF).as_element("float") for value in (x, y, z))
        by_x, by_y, by_z = choices(x, y, z)
        z_axis = az.fcompare("oge", ax) & az.fcompare("oge", ay)
        t.write_float(i, z_axis.select(by_z, ay.fcompare("oge", ax).select(by_y, by_x)))

    return meaning


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
    return x.fadd(x), y.fadd(y), z.fadd(z)


instruction("v_cubeid_f32", bound=_OPEN)(_cube(_face))
instruction("v_cubesc_f32", bound=_OPEN)(_cube(_s))
instruction("v_cubetc_f32", bound=_OPEN)(_cube(_t))
instruction("v_cubema_f32", bound=_OPEN)(_cube(_axis))


@instruction("v_trig_preop_f64")
def _trig_preop(t: Translator, i: Instruction) -> None:
    argument = t.read_float(i, "src0", 64).as_integer()
    put_data(t, [argument.trunc("i32"), argument.lshr(32).trunc("i32"), t.read_bits(i, "src1")])
    lanes = t.scalar((1 << t.lanes) - 1, 64)
    t.builder.call("void", TRIG_PREOP, lanes, data_row(t, 0))
    low, high = get_data(t, 2)
    t.write_float(i, low.join(high).as_element("double"))
