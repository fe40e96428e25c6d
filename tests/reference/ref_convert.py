"""Conversions, one lane each."""

from __future__ import annotations

from ref_floats import F16, F32, F64, NEAREST, ZERO, Format, Numbers, convert, encode, round_integer
from ref_vector import OPS, Lane, lane_op, signed
from ref_vector_float import whole


def _integer(form: Format, bits: int, low: int, high: int, how: str = "trunc") -> int:
    if form.is_nan(bits):
        return 0
    if form.is_inf(bits):
        return low if form.negative(bits) else high
    return min(max(whole(form, bits, how), low), high)


_RANGES = {
    "i32": (-(1 << 31), (1 << 31) - 1), "u32": (0, (1 << 32) - 1),
    "i16": (-0x8000, 0x7FFF), "u16": (0, 0xFFFF)
}  # fmt: skip

for _to in ("i32", "u32"):
    for _kind, _form in (("f32", F32), ("f64", F64)):
        OPS[f"v_cvt_{_to}_{_kind}"] = lambda c, a, f=_form, r=_RANGES[_to]: _integer(f, a, *r) & 0xFFFFFFFF
for _to in ("i16", "u16"):
    OPS[f"v_cvt_{_to}_f16"] = lambda c, a, r=_RANGES[_to]: _integer(F16, a, *r) & 0xFFFF
OPS["v_cvt_floor_i32_f32"] = lambda c, a: _integer(F32, c.f32.flush(a), *_RANGES["i32"], "floor") & 0xFFFFFFFF
OPS["v_cvt_nearest_i32_f32"] = lambda c, a: (
    _integer(F32, c.f32.flush(a), *_RANGES["i32"], "nearest") & 0xFFFFFFFF
)


def _from_integer(n: Numbers, value: int) -> int:
    return n.pack(int(value < 0), abs(value), 0)


OPS["v_cvt_f32_i32"] = lambda c, a: _from_integer(c.f32, signed(a, 32))
OPS["v_cvt_f32_u32"] = lambda c, a: _from_integer(c.f32, a)
OPS["v_cvt_f64_i32"] = lambda c, a: _from_integer(c.f64, signed(a, 32))
OPS["v_cvt_f64_u32"] = lambda c, a: _from_integer(c.f64, a)
OPS["v_cvt_f16_i16"] = lambda c, a: _from_integer(c.f16, signed(a, 16))
OPS["v_cvt_f16_u16"] = lambda c, a: _from_integer(c.f16, a)
for _byte in range(4):
    OPS[f"v_cvt_f32_ubyte{_byte}"] = lambda c, a, at=8 * _byte: _from_integer(c.f32, a >> at & 255)


@lane_op("v_cvt_off_f32_i4")
def _off(c: Lane, a: int) -> int:
    value = signed(a, 4)
    return encode(F32, int(value < 0), abs(value), -4, NEAREST)


def _to_half(c: Lane, a: int, rounding: int | None = None) -> int:
    """Single to half precision; this quiets a NaN whatever MODE.IEEE says, as was measured on a gfx1100."""
    half = convert(F32, a, c.f16, mode=c.mode, rounding=rounding)
    return half | F16.quiet if F16.is_nan(half) else half


@lane_op("v_cvt_f16_f32")
def _f16_f32(c: Lane, a: int) -> int:
    return _to_half(c, a)


@lane_op("v_cvt_f32_f16")
def _f32_f16(c: Lane, a: int) -> int:
    return convert(F16, a, c.f32, mode=c.mode)


@lane_op("v_cvt_f32_f64")
def _f32_f64(c: Lane, a: int) -> int:
    return convert(F64, a, c.f32, mode=c.mode)


@lane_op("v_cvt_f64_f32")
def _f64_f32(c: Lane, a: int) -> int:
    return convert(F32, a, c.f64, mode=c.mode)


@lane_op("v_cvt_pk_rtz_f16_f32")
def _pk_rtz(c: Lane, a: int, b: int) -> int:
    x, y = (_to_half(c, v, ZERO) for v in (a, b))
    return c.f16.finish(x, 0, c.clamp) | c.f16.finish(y, 0, c.clamp) << 16


def _norm(n: Numbers, bits: int, is_signed: bool) -> int:
    form, bits = n.form, n.flush(bits)
    if form.is_nan(bits):
        return 0
    scale = 0x7FFF if is_signed else 0xFFFF
    sign = form.negative(bits)
    if sign and not is_signed:
        return 0
    if bits & form.sign - 1 >= form.one:
        value = scale
    else:
        _, magnitude, exponent = form.number(bits)
        value = round_integer(magnitude * scale, -exponent, 0, NEAREST)
    return (-value if sign else value) & 0xFFFF


for _name, _is_signed in (("i16", True), ("u16", False)):
    OPS[f"v_cvt_norm_{_name}_f16"] = lambda c, a, s=_is_signed: _norm(c.f16, a, s)
    OPS[f"v_cvt_pk_norm_{_name}_f16"] = lambda c, a, b, s=_is_signed: (
        _norm(c.f16, a, s) | _norm(c.f16, b, s) << 16
    )
    OPS[f"v_cvt_pk_norm_{_name}_f32"] = lambda c, a, b, s=_is_signed: (
        _norm(c.f32, a, s) | _norm(c.f32, b, s) << 16
    )


for _name in ("i16", "u16"):

    def _pk(c: Lane, a: int, b: int, r: tuple[int, int] = _RANGES[_name]) -> int:
        return _integer(F32, a, *r) & 0xFFFF | (_integer(F32, b, *r) & 0xFFFF) << 16

    OPS[f"v_cvt_pk_{_name}_f32"] = _pk


@lane_op("v_cvt_pk_u8_f32")
def _pk_u8(c: Lane, a: int, b: int, x: int) -> int:
    at = 8 * (b & 3)
    # to the nearest even: measured by others on GCN 2 and GCN 5 cards, AMD does not say
    return x & ~(255 << at) | _integer(F32, a, 0, 255, "rndne") << at


@lane_op("v_pack_b32_f16")
def _pack(c: Lane, a: int, b: int) -> int:
    x, y = c.f16.flush(a), c.f16.flush(b)
    return x | y << 16
