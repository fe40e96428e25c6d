"""Functions with a stated error: the correctly rounded result, and how far off the hardware may be."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, localcontext
from functools import cache
from math import isqrt

from ref_floats import F32, F64, NEAREST, ZERO, Numbers, encode
from ref_vector import OPS, Approximate, Lane, lane_op
from ref_vector_float import numbers

WORK = 160
"""Bits that intermediate results carry."""


DIGITS = 1201
"""Bits of 2/π that the hardware holds; behind them are zeros."""


@cache
def _pi() -> int:
    """π · 2^1400, by Machin's formula."""
    unit = 1 << 1400

    def arctan(inverse: int) -> int:
        total, power, n = 0, unit // inverse, 1
        while power:
            total += power // n if n % 4 == 1 else -(power // n)
            power //= inverse * inverse
            n += 2
        return total

    return 4 * (4 * arctan(5) - arctan(239))


def _ratio(top: int, bottom: int) -> tuple[int, int]:
    """A quotient as magnitude and exponent, its last bit set where it goes on."""
    shift = WORK + bottom.bit_length() - top.bit_length()
    whole, rest = divmod(top << max(shift, 0), bottom << max(-shift, 0))
    return whole << 1 | (rest > 0), -shift - 1


def _root(magnitude: int, exponent: int) -> tuple[int, int]:
    shift = 2 * WORK + (exponent & 1)
    value = magnitude << shift
    root = isqrt(value)
    return root << 1 | (root * root != value), (exponent - shift) // 2 - 1


def _decimal(value: Decimal) -> tuple[int, int]:
    """A positive decimal number as magnitude and exponent."""
    scale = max(WORK - value.adjusted() * 3, 0) if value.adjusted() < 0 else WORK
    return int(value * (Decimal(2) ** scale)) << 1 | 1, -scale - 1


Function = Callable[[Numbers, int], "int | tuple[int, int, int]"]


def _register(name: str, kinds: str, function: Function) -> None:
    for kind in kinds.split():

        def run(c: Lane, a: int, kind: str = kind) -> int | Approximate:
            n = numbers(c, kind)
            form = n.form
            tiny = form is F32
            turns = name in ("sin", "cos")
            always = tiny and not turns
            a = a & form.sign if always and form.is_denormal(a) else n.flush(a)
            if form.is_nan(a):
                return n.quieted(a)
            result = function(n, a)
            if isinstance(result, int):
                return result
            bits = encode(form, *result, NEAREST, n.keeps_out and not always, n.saturate)
            return Approximate(bits, 1 << 29 if form is F64 else 1)

        OPS[f"v_{name}_{kind}"] = run


def _rcp(n: Numbers, a: int) -> int | tuple[int, int, int]:
    form = n.form
    top = a & form.sign
    if form.is_zero(a):
        return top | form.inf
    if form.is_inf(a):
        return top
    sign, magnitude, exponent = form.number(a)
    value, unit = _ratio(1, magnitude)
    return sign, value, unit - exponent


def _sqrt(n: Numbers, a: int) -> int | tuple[int, int, int]:
    form = n.form
    if form.is_zero(a) or a == form.inf:
        return a
    if form.negative(a):
        return form.nan
    _, magnitude, exponent = form.number(a)
    return 0, *_root(magnitude, exponent)


def _rsq(n: Numbers, a: int) -> int | tuple[int, int, int]:
    form = n.form
    if form.is_zero(a):
        return a | form.inf
    if form.negative(a):
        return form.nan
    if form.is_inf(a):
        return 0
    _, magnitude, exponent = form.number(a)
    root, unit = _root(magnitude, exponent)
    value, more = _ratio(1, root)
    return 0, value, more - unit


def _exact(n: Numbers, a: int) -> Decimal:
    sign, magnitude, exponent = n.form.number(a)
    value = Decimal(magnitude) * Decimal(2) ** exponent
    return -value if sign else value


def _exp(n: Numbers, a: int) -> int | tuple[int, int, int]:
    form = n.form
    if form.is_zero(a):
        return form.one
    if form.is_inf(a):
        return 0 if form.negative(a) else form.inf
    with localcontext() as context:
        context.prec = 60
        x = _exact(n, a)
        if abs(x) > 5000:
            return 0, 1, -5000 if x < 0 else 5000
        whole = int(x.to_integral_value())
        part = (x - whole) * Decimal(2).ln()
        magnitude, unit = _decimal(part.exp())
    return 0, magnitude, unit + whole


def _log(n: Numbers, a: int) -> int | tuple[int, int, int]:
    form = n.form
    if form.is_zero(a):
        return form.sign | form.inf
    if form.negative(a):
        return form.nan
    if form.is_inf(a):
        return form.inf
    with localcontext() as context:
        context.prec = 60
        value = _exact(n, a).ln() / Decimal(2).ln()
        if value == 0:
            return 0
        magnitude, unit = _decimal(abs(value))
    return int(value < 0), magnitude, unit


_register("rcp", "f16 f32 f64", _rcp)
_register("rcp_iflag", "f32", _rcp)
_register("sqrt", "f16 f32 f64", _sqrt)
_register("rsq", "f16 f32 f64", _rsq)
_register("exp", "f16 f32", _exp)
_register("log", "f16 f32", _log)


def _wave(quarter: int) -> Function:
    """Sine of an argument in revolutions, a quarter further on for the cosine."""

    def run(n: Numbers, a: int) -> int | tuple[int, int, int]:
        form = n.form
        if form.is_inf(a):
            return form.nan
        if form.is_zero(a):
            return form.one if quarter else a
        sign, magnitude, exponent = form.number(a)
        if exponent >= 0:
            return form.one if quarter else 0
        place = -exponent + 2
        turn = ((-magnitude if sign else magnitude) << 2) + (quarter << place - 2) & (1 << place) - 1
        if turn & (1 << place - 1) - 1 == 0:
            return 0
        side, turn = divmod(turn, 1 << place - 1)
        turn = min(turn, (1 << place - 1) - turn)
        angle = 2 * _pi() * turn >> place + 1400 - 400  # radians · 2^400
        total, term, k = 0, angle, 1
        while term:
            total += term
            term = -(term * angle // (1 << 400) * angle // (1 << 400)) // ((k + 1) * (k + 2))
            k += 2
        return side, total << 1 | 1, -401

    return run


_register("sin", "f16 f32", _wave(0))
_register("cos", "f16 f32", _wave(1))


@lane_op("v_trig_preop_f64")
def _trig_preop(c: Lane, a: int, b: int) -> int:
    field = F64.exponent(a)
    shift = 53 * (b & 31) + max(field - 1077, 0)
    digits = (2 << 1400 + DIGITS) // _pi()
    magnitude = (digits << shift & (1 << DIGITS) - 1) >> DIGITS - 53
    exponent = -53 - shift + (128 if field >= 1968 else 0)
    return encode(F64, 0, magnitude, exponent, ZERO, c.f64.keeps_out)
