"""Reciprocal, square root, exponential, logarithm, sine and cosine.

The card guarantees 1 ulp in single precision, 0.51 ulp in half and some 24 bits in double precision (RDNA3
ISA manual, chapter 16). Here results are correctly rounded, or nearly: half and single precision are computed
in double precision with an error below 2^-45, so that only a value this close to the middle between two
results can be rounded to the farther one. No function of the host's libraries is called.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal, localcontext
from struct import pack, unpack
from typing import TYPE_CHECKING, Final

from ..ir import Value, width_of
from .nans import passed
from .numeric import (
    DEFAULT_NAN,
    INFINITY,
    MAGNITUDE,
    SIGN,
    half_of_double,
    half_of_single,
    is_nan,
    power_of_two,
    same,
)
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_Function = Callable[["Translator", Value], Value]

_ROUNDED: Final = "correctly rounded; the card's result may differ by its own error of up to {}"
_NEAREST: Final = "the nearest number, within 0.50001 ulp, as all inputs have shown"
_NEAR: Final = f"{_NEAREST}; the card's result may differ by its own error of up to {{}}"
_ANGLE: Final = f"{_NEAREST}; the card's own error is not published"


def _series(terms: list[Decimal]) -> tuple[int, ...]:
    """Coefficients as doubles, by their bits."""
    return tuple(int(unpack("<Q", pack("<d", float(term)))[0]) for term in terms)


with localcontext() as _context:
    _context.prec = 50
    _LN2 = Decimal(2).ln()
    _TAU = Decimal("6.28318530717958647692528676655900576839433879875021")
    _EXP2 = _series([_LN2**n / math.factorial(n) for n in range(13)])
    _LOG2 = _series([2 / _LN2 / (2 * n + 1) for n in range(11)])
    _SINE = _series([(-1) ** n * _TAU ** (2 * n + 1) / math.factorial(2 * n + 1) for n in range(9)])
    _COSINE = _series([(-1) ** n * _TAU ** (2 * n) / math.factorial(2 * n) for n in range(9)])


def _polynomial(t: Translator, x: Value, coefficients: tuple[int, ...]) -> Value:
    result = same(x, coefficients[-1])
    for coefficient in reversed(coefficients[:-1]):
        result = t.builder.intrinsic("fma", result, x, same(x, coefficient))
    return result


def _replace(condition: Value, value: Value, bits: int) -> Value:
    """Return a value with a constant where the condition holds."""
    return condition.select(same(value, bits), value)


# --- functions of a double ---------------------------------------------------------------------------------
def _exp2(t: Translator, x: Value) -> Value:
    """2 to the power x: a polynomial for the fraction, the exponent field for the rest."""
    # beyond ±1000 half and single precision have long overflowed or underflowed
    high, low = same(x, 0x408F400000000000), same(x, 0xC08F400000000000)
    limited = x.fcompare("ogt", high).select(high, x.fcompare("olt", low).select(low, x))
    whole = t.builder.intrinsic("roundeven", limited)
    integer = t.builder.call(t.vector("i64"), f"llvm.fptosi.sat.v{t.lanes}i64.v{t.lanes}f64", whole)
    return _polynomial(t, limited.fsub(whole), _EXP2).fmul(power_of_two(integer))


def _log2(t: Translator, x: Value) -> Value:
    """Logarithm to base 2 of a positive normal double; the series in (m−1)/(m+1) converges fast around 1."""
    bits = x.as_integer()
    # the mantissa is taken in [√½, √2)
    shifted = bits - 0x3FE6A09E667F3BCD
    exponent = shifted.ashr(52)
    mantissa = (bits - exponent.shl(52)).as_element("double")
    one = same(mantissa, 0x3FF << 52)
    ratio = mantissa.fsub(one).fdiv(mantissa.fadd(one))
    series = _polynomial(t, ratio.fmul(ratio), _LOG2).fmul(ratio)
    return exponent.cast("sitofp", "double").fadd(series)


def _turn(t: Translator, x: Value, quarter: int) -> Value:
    """Sine of x revolutions, a number of quarter turns further."""
    fraction = x.fsub(t.builder.intrinsic("roundeven", x))
    quarters = t.builder.intrinsic("roundeven", fraction.fmul(same(x, 0x4010000000000000)))
    rest = fraction.fsub(quarters.fmul(same(x, 0x3FD0000000000000)))
    square = rest.fmul(rest)
    sine = _polynomial(t, square, _SINE).fmul(rest)
    cosine = _polynomial(t, square, _COSINE)
    index = (
        t.builder.call(t.vector("i64"), f"llvm.fptosi.sat.v{t.lanes}i64.v{t.lanes}f64", quarters) + quarter
    )
    value = (index & 1).compare("ne", 0).select(cosine, sine)
    turned = (value.as_integer() ^ (index & 2).shl(62)).as_element("double")
    # the sum makes −0 to +0: of the zeros only sin(−0) is negative
    return turned.fadd(same(x, 0))


# --- their special values ----------------------------------------------------------------------------------
def _reciprocal(_t: Translator, x: Value) -> Value:
    one = same(x, {32: 0x3F800000, 64: 0x3FF << 52}[width_of(x.type)])
    return one.fdiv(x)


def _square_root(t: Translator, x: Value) -> Value:
    root = t.builder.intrinsic("sqrt", x)
    bits = x.as_integer()
    width = width_of(bits.type)
    negative = bits.compare("slt", 0) & (bits & MAGNITUDE[width]).compare("ne", 0) & ~is_nan(bits)
    return _replace(negative, root, DEFAULT_NAN[width])


def _reciprocal_root(t: Translator, x: Value) -> Value:
    return _reciprocal(t, _square_root(t, x))


def _logarithm(t: Translator, x: Value) -> Value:
    bits = x.as_integer()
    result = _log2(t, x)
    result = is_nan(bits).select(x, _replace(bits.compare("eq", INFINITY[64]), result, INFINITY[64]))
    negative = bits.compare("slt", 0) & ~is_nan(bits)
    result = _replace(negative, result, DEFAULT_NAN[64])
    return _replace((bits & MAGNITUDE[64]).compare("eq", 0), result, INFINITY[64] | SIGN[64])


def _exponential(t: Translator, x: Value) -> Value:
    return is_nan(x).select(x, _exp2(t, x))


def _angle(t: Translator, x: Value, quarter: int) -> Value:
    result = _turn(t, x, quarter)
    bits = x.as_integer()
    if not quarter:
        result = (bits & MAGNITUDE[64]).compare("eq", 0).select(x, result)
    result = _replace((bits & MAGNITUDE[64]).compare("eq", INFINITY[64]), result, DEFAULT_NAN[64])
    return is_nan(bits).select(x, result)


def _sine(t: Translator, x: Value) -> Value:
    return _angle(t, x, 0)


def _cosine(t: Translator, x: Value) -> Value:
    return _angle(t, x, 1)


# --- instructions ------------------------------------------------------------------------------------------
def _flushed(t: Translator, value: Value) -> Value:
    return t.flush(value.as_integer()).bitcast(value.type)


def _single(function: _Function, *, through_double: bool, flushes: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        x = source = t.read_float(i, "src0")
        if flushes:
            x = _flushed(t, x)
        if through_double:
            result = function(t, x.cast("fpext", "double")).cast("fptrunc", "float")
        else:
            result = function(t, x)
        result = passed(t, source, result)
        t.write_float(i, _flushed(t, result) if flushes else result)

    return meaning


def _half(function: _Function, *, through_double: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        x = source = t.read_float(i, "src0", 16)
        if through_double:
            result = half_of_double(t, function(t, x.cast("fpext", "double")), nearest=True)
        else:
            result = half_of_single(t, function(t, x.cast("fpext", "float")), nearest=True)
        t.write_float(i, passed(t, source, result))

    return meaning


def _double(function: _Function) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        source = t.read_float(i, "src0", 64)
        t.write_float(i, passed(t, source, function(t, source)))

    return meaning


for _name, _function, _through in (
    ("rcp", _reciprocal, False), ("sqrt", _square_root, False), ("rsq", _reciprocal_root, True),
    ("exp", _exponential, True), ("log", _logarithm, True), ("sin", _sine, True), ("cos", _cosine, True),
):  # fmt: skip
    _turns = _name in ("sin", "cos")
    _says = _ANGLE if _turns else (_ROUNDED if _name in ("rcp", "sqrt") else _NEAR)
    _names = ("v_rcp_f32", "v_rcp_iflag_f32") if _name == "rcp" else (f"v_{_name}_f32",)
    instruction(*_names, bound=_says.format("1 ulp"))(
        _single(_function, through_double=_through, flushes=not _turns)
    )
    instruction(f"v_{_name}_f16", bound=_says.format("0.51 ulp"))(_half(_function, through_double=_through))
    if _name in ("rcp", "sqrt", "rsq"):
        instruction(f"v_{_name}_f64", bound="within 1 ulp; the card's error is up to 2^29 ulp")(
            _double(_function)
        )
