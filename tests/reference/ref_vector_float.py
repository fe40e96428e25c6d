"""Vector float arithmetic, one lane each, by exact integers."""

from __future__ import annotations

from collections.abc import Callable

from ref_floats import DOWN, F16, F32, F64, Format, Numbers, convert, encode
from ref_vector import OPS, Lane, lane_op, signed

FORMATS = {"f16": F16, "f32": F32, "f64": F64}


def numbers(c: Lane, kind: str) -> Numbers:
    """Arithmetic of a type under the wave's MODE."""
    return {"f16": c.f16, "f32": c.f32, "f64": c.f64}[kind]


def _each(pattern: str, kinds: str, function: Callable[..., int]) -> None:
    for kind in kinds.split():

        def run(c: Lane, *s: int, kind: str = kind) -> int:
            return function(numbers(c, kind), *s)

        lane_op(pattern.format(kind))(run)


def _minus(n: Numbers, x: int) -> int:
    return x ^ n.form.sign


_each("v_add_{}", "f16 f32 f64", lambda n, a, b: n.add(a, b))
_each("v_mul_{}", "f16 f32 f64", lambda n, a, b: n.mul(a, b))
_each("v_fma_{}", "f16 f32 f64", lambda n, a, b, x: n.fma(a, b, x))
_each("v_fmamk_{}", "f16 f32", lambda n, a, k, b: n.fma(a, k, b))
_each("v_fmaak_{}", "f16 f32", lambda n, a, b, k: n.fma(a, b, k))
_each("v_min_{}", "f16 f32 f64", lambda n, a, b: n.pick(a, b, False))
_each("v_max_{}", "f16 f32 f64", lambda n, a, b: n.pick(a, b, True))
_each("v_min3_{}", "f16 f32", lambda n, a, b, x: n.pick(n.pick(a, b, False), x, False))
_each("v_max3_{}", "f16 f32", lambda n, a, b, x: n.pick(n.pick(a, b, True), x, True))
_each("v_minmax_{}", "f16 f32", lambda n, a, b, x: n.pick(n.pick(a, b, False), x, True))
_each("v_maxmin_{}", "f16 f32", lambda n, a, b, x: n.pick(n.pick(a, b, True), x, False))
_each("v_med3_{}", "f16 f32", lambda n, a, b, x: n.median(a, b, x))


def _difference(n: Numbers, a: int, b: int) -> int:
    # a NaN passes with its own sign: only a number's sign turns
    return n.add(a, b if n.form.is_nan(b) else _minus(n, b))


_each("v_sub_{}", "f16 f32", _difference)
_each("v_subrev_{}", "f16 f32", lambda n, a, b: _subrev(n, a, b))


def _subrev(n: Numbers, a: int, b: int) -> int:
    nan = n.nan_of(n.flush(a), n.flush(b))
    return nan if nan is not None else n.add(b, _minus(n, a))


for _kind in ("f16", "f32"):
    OPS[f"v_fmac_{_kind}"] = lambda c, a, b, kind=_kind: numbers(c, kind).fma(a, b, c.old)


class _Flushing(Numbers):
    """Single precision without denormals, whatever MODE says."""

    def __init__(self, c: Lane) -> None:
        super().__init__(F32, c.mode)
        self.keeps_in = self.keeps_out = False


@lane_op("v_mul_dx9_zero_f32")
def _mul_dx9(c: Lane, a: int, b: int) -> int:
    if F32.is_zero(c.f32.flush(a)) or F32.is_zero(c.f32.flush(b)):
        return 0
    return c.f32.mul(a, b)


@lane_op("v_fma_dx9_zero_f32")
def _fma_dx9(c: Lane, a: int, b: int, x: int) -> int:
    n = _Flushing(c)
    if F32.is_zero(n.flush(a)) or F32.is_zero(n.flush(b)):
        return n.fma(0, 0, x)
    return n.fma(a, b, x)


@lane_op("v_fmac_dx9_zero_f32")
def _fmac_dx9(c: Lane, a: int, b: int) -> int:
    return _fma_dx9(c, a, b, c.old)


@lane_op("v_mullit_f32")
def _mullit(c: Lane, a: int, b: int, x: int) -> int:
    b, x = c.f32.flush(b), c.f32.flush(x)
    if b in (0xFF7FFFFF, 0xFF800000) or F32.is_nan(b) or F32.is_nan(x) or F32.order(x) <= F32.order(0):
        return 0xFF7FFFFF
    return _mul_dx9(c, a, b)


# --- exponents -----------------------------------------------------------------------------------------
def _ldexp(n: Numbers, a: int, by: int) -> int:
    a = n.flush(a)
    if n.form.is_nan(a):
        return n.quieted(a)
    if n.form.is_inf(a) or n.form.is_zero(a):
        return a
    sign, magnitude, exponent = n.form.number(a)
    return n.pack(sign, magnitude, exponent + max(min(by, 1 << 13), -(1 << 13)))


@lane_op("v_ldexp_f32")
def _ldexp32(c: Lane, a: int, b: int) -> int:
    return _ldexp(c.f32, a, signed(b, 32))


@lane_op("v_ldexp_f64")
def _ldexp64(c: Lane, a: int, b: int) -> int:
    return _ldexp(c.f64, a, signed(b, 32))


@lane_op("v_ldexp_f16")
def _ldexp16(c: Lane, a: int, b: int) -> int:
    return _ldexp(c.f16, a, signed(b, 16))


def _frexp_exp(n: Numbers, a: int) -> int:
    a = n.flush(a)
    if not n.form.is_finite(a) or n.form.is_zero(a):
        return 0
    _, magnitude, exponent = n.form.number(a)
    return magnitude.bit_length() + exponent


def _frexp_mant(n: Numbers, a: int) -> int:
    a = n.flush(a)
    if n.form.is_nan(a):
        return n.quieted(a)
    if n.form.is_inf(a) or n.form.is_zero(a):
        return a
    sign, magnitude, _ = n.form.number(a)
    return n.pack(sign, magnitude, -magnitude.bit_length())


_each("v_frexp_mant_{}", "f16 f32 f64", _frexp_mant)
_each("v_frexp_exp_i32_{}", "f32 f64", lambda n, a: _frexp_exp(n, a) & 0xFFFFFFFF)
_each("v_frexp_exp_i16_{}", "f16", lambda n, a: _frexp_exp(n, a) & 0xFFFF)


# --- whole numbers -------------------------------------------------------------------------------------
def whole(form: Format, bits: int, how: str) -> int:
    """A finite number's whole neighbour, as an integer of Python's."""
    sign, magnitude, exponent = form.number(bits)
    value = -magnitude if sign else magnitude
    if exponent >= 0:
        return value << exponent
    down = value >> -exponent
    rest = value - (down << -exponent)
    half = 1 << -exponent - 1
    return {
        "floor": down,
        "ceil": down + (rest > 0),
        "trunc": down + (rest > 0 and value < 0),
        "rndne": down + (rest > half or (rest == half and bool(down & 1))),
        "nearest": down + (rest >= half),
    }[how]


def _rounded(n: Numbers, a: int, how: str) -> int:
    a = n.flush(a)
    if n.form.is_nan(a):
        return n.quieted(a)
    if n.form.is_inf(a) or n.form.is_zero(a):
        return a
    value = whole(n.form, a, how)
    return encode(n.form, n.form.negative(a), abs(value), 0, 0)


for _how in ("floor", "ceil", "trunc", "rndne"):
    _each(f"v_{_how}_{{}}", "f16 f32 f64", lambda n, a, how=_how: _rounded(n, a, how))


def _fract(n: Numbers, a: int) -> int:
    a = n.flush(a)
    if n.form.is_nan(a):
        return n.quieted(a)
    if n.form.is_inf(a):
        return n.form.nan
    sign, magnitude, exponent = n.form.number(a)
    if exponent >= 0:
        return 0
    rest = (-magnitude if sign else magnitude) & (1 << -exponent) - 1
    return min(n.pack(0, rest, exponent), n.form.one - 1)


_each("v_fract_{}", "f16 f32 f64", _fract)


# --- division's helpers ----------------------------------------------------------------------------------
def _times(n: Numbers, x: int, by: int) -> int:
    if n.form.is_nan(x) or n.form.is_inf(x) or n.form.is_zero(x):
        return x  # also signalling, also with MODE.IEEE, as was measured on a gfx1100
    sign, magnitude, exponent = n.form.number(x)
    return n.pack(sign, magnitude, exponent + by)


def _div_scale(c: Lane, n: Numbers, x: int, d: int, a: int) -> int:
    form = n.form
    far, by, low = (96, 64, 24) if form is F32 else (768, 128, 53)
    x, d, a = n.flush(x), n.flush(d), n.flush(a)
    is_d = x == d
    is_n = x == a
    en, ed = form.exponent(a), form.exponent(d)
    scale, flag = 0, 0
    if en - ed >= far:
        scale, flag = (by if is_d else 0), 1
    elif ed == 0:
        scale = by
    elif ed >= 2 * form.bias - 1:
        flag = int(en - ed <= -far)
        scale = 0 if flag and not is_d else -by
    elif en - ed <= -far:
        scale, flag = (by if is_n and not is_d else 0), 1
    elif en <= low:
        scale = by
    c.carry = flag
    if form.is_zero(a) or form.is_zero(d):
        return form.nan
    return _times(n, x, scale)


def _div_fmas(c: Lane, n: Numbers, a: int, b: int, x: int) -> int:
    kept = Numbers(n.form, c.mode)
    kept.keeps_in = True
    by = 64 if n.form is F32 else 128
    scale = 0
    if c.mask_bit:
        scale = by if n.form.exponent(x) > n.form.bias else -by
    return kept.fma(a, b, x, scale=scale)


def _div_fixup(n: Numbers, q: int, d: int, a: int) -> int:
    form = n.form
    q, d, a = n.flush(q), n.flush(d), n.flush(a)
    for x in (a, d):
        if form.is_nan(x):
            return n.quieted(x)
    sign = form.negative(a) ^ form.negative(d)
    top = sign << form.bits - 1
    if (form.is_zero(a) and form.is_zero(d)) or (form.is_inf(a) and form.is_inf(d)):
        return form.nan
    if form.is_zero(d) or form.is_inf(a):
        return top | form.inf
    if form.is_inf(d) or form.is_zero(a):
        return top
    if form.exponent(a) - form.exponent(d) < -(form.bias + form.fraction):
        return n.pack(sign, 1, -(1 << 13))
    if not form.is_finite(q):
        return n.pack(sign, 1, 1 << 13)
    return n.flush_result(top | q & form.sign - 1)


for _kind in ("f32", "f64"):
    OPS[f"v_div_scale_{_kind}"] = lambda c, x, d, a, k=_kind: _div_scale(c, numbers(c, k), x, d, a)
    OPS[f"v_div_fmas_{_kind}"] = lambda c, a, b, x, k=_kind: _div_fmas(c, numbers(c, k), a, b, x)
    OPS[f"v_div_fixup_{_kind}"] = lambda c, q, d, a, k=_kind: _div_fixup(numbers(c, k), q, d, a)


@lane_op("v_div_fixup_f16")
def _div_fixup16(c: Lane, q: int, d: int, a: int) -> int:
    wide = Numbers(F32, c.mode)
    wide.keeps_in = wide.keeps_out = True
    wide.rounding = c.f16.rounding
    q, d, a = (convert(F16, x, wide, mode=c.mode) for x in (q, d, a))
    return convert(F32, _div_fixup(wide, q, d, a), c.f16, mode=c.mode)


# --- cube maps ---------------------------------------------------------------------------------------------
# Sizes are compared as if MODE flushed denormals, s and t copy them; as AMD's own emulator has it.
def _tiny(x: int) -> bool:
    return F32.exponent(x) == 0


def _size(x: int) -> float | None:
    """A key that sorts by size; None for what no comparison holds for."""
    return None if F32.is_nan(x) else 0 if _tiny(x) else x & 0x7FFFFFFF


def _cube(x: int, y: int, z: int) -> tuple[str, bool]:
    """The largest coordinate, z before y before x, and whether it is below zero."""
    sx, sy, sz = map(_size, (x, y, z))
    if sx is not None and sy is not None and sz is not None and sz >= max(sx, sy):
        axis, value = "z", z
    elif sx is not None and sy is not None and sy >= sx:
        axis, value = "y", y
    else:
        axis, value = "x", x
    return axis, bool(F32.negative(value)) and not _tiny(value) and not F32.is_nan(value)


def _twice(n: Numbers, x: int) -> int:
    if F32.is_nan(x) or F32.is_inf(x):
        return x
    if _tiny(x):
        return x & F32.sign if n.rounding == DOWN else 0
    sign, magnitude, exponent = F32.number(x)
    return encode(F32, sign, magnitude, exponent + 1, n.rounding)


def _cube_op(name: str) -> Callable[[Lane, int, int, int], int]:
    def run(c: Lane, x: int, y: int, z: int) -> int:
        axis, negative = _cube(x, y, z)
        top = F32.sign
        if name == "id":
            return encode(F32, 0, {"x": 0, "y": 2, "z": 4}[axis] + negative, 0, 0)
        if name == "ma":
            value = _twice(c.f32, {"x": x, "y": y, "z": z}[axis])
        elif name == "sc":
            value = {"z": x ^ (top if negative else 0), "y": x, "x": z ^ (0 if negative else top)}[axis]
        else:
            value = {"z": y ^ top, "y": z ^ (top if negative else 0), "x": y ^ top}[axis]
        return c.f32.quieted(value) if F32.is_nan(value) else value

    return run


for _name in ("id", "ma", "sc", "tc"):
    OPS[f"v_cube{_name}_f32"] = _cube_op(_name)
