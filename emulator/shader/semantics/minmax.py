"""Minimum, maximum and median of floats.

Numbers are compared as integers, so that −0 < +0. With IEEE set a signalling NaN wins, quieted, the first
source before the second; else a number beats a NaN, and of two NaNs the first source is taken. Denormals
follow the input bit of MODE alone (RDNA3 ISA manual, chapter 16, V_MIN_F32 and V_MED3_F32).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..ir import Value, width_of
from .numeric import FLOAT_OF, MAGNITUDE, QUIET, is_nan
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__ = ["maximum", "minimum"]

_ZEROS: Final = (
    "exact; of zeros of both signs the median is that of the sorted three, as measured on a gfx1201, where "
    "the manual's comparisons can give +0 for two −0"
)

_Choice = Callable[["Translator", Value, Value], Value]


def _order(bits: Value) -> Value:
    """Integers that are ordered as the numbers are, −0 below +0."""
    width = width_of(bits.type)
    return bits ^ (bits.ashr(width - 1) & MAGNITUDE[width])


def _signalling(bits: Value) -> Value:
    return is_nan(bits) & (bits & QUIET[width_of(bits.type)]).compare("eq", 0)


def _choose(t: Translator, predicate: str, a: Value, b: Value) -> Value:
    chosen = _order(a).compare(predicate, _order(b)).select(a, b)
    chosen = is_nan(b).select(a, is_nan(a).select(b, chosen))
    if not t.mode.ieee:
        return chosen
    quiet = QUIET[width_of(a.type)]
    return _signalling(a).select(a | quiet, _signalling(b).select(b | quiet, chosen))


def minimum(t: Translator, a: Value, b: Value) -> Value:
    """Return the smaller of two floats, given and returned as their bits."""
    # of two NaNs the first: both selects above fall through to it
    return _choose(t, "slt", a, b)


def maximum(t: Translator, a: Value, b: Value) -> Value:
    """Return the larger of two floats, given and returned as their bits."""
    return _choose(t, "sgt", a, b)


def _minimum_of_three(t: Translator, a: Value, b: Value, c: Value) -> Value:
    return minimum(t, minimum(t, a, b), c)


def _maximum_of_three(t: Translator, a: Value, b: Value, c: Value) -> Value:
    return maximum(t, maximum(t, a, b), c)


def _maximum_of_minimum(t: Translator, a: Value, b: Value, c: Value) -> Value:
    return maximum(t, minimum(t, a, b), c)


def _minimum_of_maximum(t: Translator, a: Value, b: Value, c: Value) -> Value:
    return minimum(t, maximum(t, a, b), c)


def _median(t: Translator, a: Value, b: Value, c: Value) -> Value:
    key = [_order(value) for value in (a, b, c)]
    swap = key[0].compare("sgt", key[1])
    low, high = swap.select(key[1], key[0]), swap.select(key[0], key[1])
    least = t.builder.intrinsic("smin", high, key[2])
    middle = _order(t.builder.intrinsic("smax", low, least))  # the order's inverse is itself
    any_nan = is_nan(a) | is_nan(b) | is_nan(c)
    return any_nan.select(_minimum_of_three(t, a, b, c), middle)


def _write(t: Translator, i: Instruction, bits: Value) -> None:
    """Write without the flush of denormal results, which these instructions do not have."""
    value = bits.as_element(FLOAT_OF[width_of(bits.type)])
    if t.modifies_output(i, width_of(bits.type)):
        value = t.finish_float(i, value, width_of(bits.type))  # flushes by itself where it applies
    elif i.modifiers.get("clamp"):
        value = t.clamp_float(value)
    t.write_bits(i, value)


def _two(bits: int, choice: _Choice) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b = (t.read_float(i, name, bits).as_integer() for name in ("src0", "src1"))
        _write(t, i, choice(t, a, b))

    return meaning


def _three(bits: int, choice: Callable[[Translator, Value, Value, Value], Value]) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        a, b, c = (t.read_float(i, name, bits).as_integer() for name in ("src0", "src1", "src2"))
        _write(t, i, choice(t, a, b, c))

    return meaning


for _bits in (16, 32, 64):
    instruction(f"v_min_f{_bits}")(_two(_bits, minimum))
    instruction(f"v_max_f{_bits}")(_two(_bits, maximum))
for _bits in (16, 32):
    instruction(f"v_min3_f{_bits}")(_three(_bits, _minimum_of_three))
    instruction(f"v_max3_f{_bits}")(_three(_bits, _maximum_of_three))
    instruction(f"v_med3_f{_bits}", bound=_ZEROS)(_three(_bits, _median))
    instruction(f"v_minmax_f{_bits}")(_three(_bits, _maximum_of_minimum))
    instruction(f"v_maxmin_f{_bits}")(_three(_bits, _minimum_of_maximum))
