"""Packed and mixed-precision instructions, one lane each: halves, their signs, their clamps."""

from __future__ import annotations

from collections.abc import Callable

from ref_dot import dot2_step
from ref_floats import BF16, F16, F32, NEAREST, Format, Numbers, convert, encode
from ref_state import scalar_operand
from ref_vector import OPS, UNKNOWN, Approximate, Lane, lane_op, signed


def halves(c: Lane, sources: tuple[int, ...], *, flip: bool = True) -> list[list[int]]:
    """The sources' halves as op_sel and op_sel_hi pick them: for the low result, for the high one."""
    ins, picked = c.ins, []
    for which, negate in ((ins.op_sel, ins.neg), (ins.op_sel_hi, ins.neg_hi)):
        row: list[int] = []
        for index, value in enumerate(sources):
            half = value >> 16 * (which >> index & 1) & 0xFFFF
            row.append(half ^ (negate >> index & 1) << 15 if flip else half)
        picked.append(row)
    return picked


def _integer(function: Callable[..., int], kind: str, clamps: bool) -> Callable[..., int]:
    def run(c: Lane, *sources: int) -> int:
        result = 0
        for place, row in enumerate(halves(c, sources, flip=False)):
            value = function(*(signed(x, 16) if kind == "i" else x for x in row))
            part = c.saturate(value, 16, kind == "i") if clamps else value & 0xFFFF
            result |= part << 16 * place
        return result

    return run


for _kind in "iu":
    OPS[f"v_pk_mad_{_kind}16"] = _integer(lambda a, b, x: a * b + x, _kind, True)
    OPS[f"v_pk_add_{_kind}16"] = _integer(lambda a, b: a + b, _kind, True)
    OPS[f"v_pk_sub_{_kind}16"] = _integer(lambda a, b: a - b, _kind, True)
    OPS[f"v_pk_max_{_kind}16"] = _integer(max, _kind, False)
    OPS[f"v_pk_min_{_kind}16"] = _integer(min, _kind, False)
OPS["v_pk_mul_lo_u16"] = _integer(lambda a, b: a * b, "u", False)
OPS["v_pk_lshlrev_b16"] = _integer(lambda n, a: a << (n & 15), "u", False)
OPS["v_pk_lshrrev_b16"] = _integer(lambda n, a: a >> (n & 15), "u", False)
OPS["v_pk_ashrrev_i16"] = _integer(lambda n, a: signed(a, 16) >> (n & 15), "u", False)


def _floats(function: Callable[..., int]) -> Callable[..., int]:
    def run(c: Lane, *sources: int) -> int:
        low, high = (c.f16.finish(function(c.f16, *row), 0, c.clamp) for row in halves(c, sources))
        return low | high << 16

    return run


OPS["v_pk_add_f16"] = _floats(lambda n, a, b: n.add(a, b))
OPS["v_pk_mul_f16"] = _floats(lambda n, a, b: n.mul(a, b))
OPS["v_pk_fma_f16"] = _floats(lambda n, a, b, x: n.fma(a, b, x))
OPS["v_pk_min_f16"] = _floats(lambda n, a, b: n.pick(a, b, False))
OPS["v_pk_max_f16"] = _floats(lambda n, a, b: n.pick(a, b, True))


@lane_op("v_pk_fmac_f16")
def _pk_fmac(c: Lane, a: int, b: int) -> int:
    if 240 <= c.ins.src0 <= 248 or 128 <= c.ins.src0 <= 208:
        a = (a & 0xFFFF) * 0x10001  # here a constant stands in both halves
    return sum(c.f16.fma(a >> at & 0xFFFF, b >> at & 0xFFFF, c.old >> at & 0xFFFF) << at for at in (0, 16))


# --- mixed precision ---------------------------------------------------------------------------------------
def _mixed(c: Lane, sources: tuple[int, ...]) -> list[int]:
    ins, values = c.ins, []
    wide = Numbers(F32, c.mode)
    wide.keeps_in = wide.keeps_out = True
    for index, value in enumerate(sources):
        if ins.op_sel_hi >> index & 1:
            code = ins.fields[f"src{index}"]
            if 240 <= code <= 248:
                value = scalar_operand(c.state, code, 16, "f", 0)
            value = convert(F16, value >> 16 * (ins.op_sel >> index & 1) & 0xFFFF, wide, mode=c.mode)
        if ins.abs >> index & 1:
            value &= 0x7FFFFFFF
        if ins.neg >> index & 1:
            value ^= 0x80000000
        values.append(value)
    return values


@lane_op("v_fma_mix_f32")
def _mix(c: Lane, *sources: int) -> int:
    return c.f32.fma(*_mixed(c, sources))


def _fma_to_f16(c: Lane, a: int, b: int, x: int) -> int:
    """Single-precision sources, one rounding to half."""
    narrow = c.f16
    a, b, x = (c.f32.flush(v) for v in (a, b, x))
    for v in (a, b):
        if F32.is_nan(v):
            return convert(F32, v, narrow, mode=c.mode)
    if any(F32.is_inf(p) and F32.is_zero(q) for p, q in ((a, b), (b, a))):
        return F16.nan
    special = any(not F32.is_finite(v) for v in (a, b, x))
    if special:
        wide = Numbers(F32, c.mode)
        return convert(F32, wide.fma(a, b, x), narrow, mode=c.mode)
    (sa, ma, ea), (sb, mb, eb) = F32.number(a), F32.number(b)
    return narrow.sum([(sa ^ sb, ma * mb, ea + eb), F32.number(x)])


@lane_op("v_fma_mixlo_f16")
def _mixlo(c: Lane, *sources: int) -> int:
    result = c.f16.finish(_fma_to_f16(c, *_mixed(c, sources)), 0, c.clamp)
    return c.old & 0xFFFF0000 | result


@lane_op("v_fma_mixhi_f16")
def _mixhi(c: Lane, *sources: int) -> int:
    result = c.f16.finish(_fma_to_f16(c, *_mixed(c, sources)), 0, c.clamp)
    return c.old & 0xFFFF | result << 16


# --- dot products ------------------------------------------------------------------------------------------
def _parts(value: int, width: int, is_signed: bool) -> list[int]:
    parts = [value >> at & (1 << width) - 1 for at in range(0, 32, width)]
    return [signed(x, width) for x in parts] if is_signed else parts


def _integer_dot(width: int, mixed: bool) -> Callable[[Lane, int, int, int], int]:
    def run(c: Lane, a: int, b: int, x: int) -> int:
        signs = (c.ins.neg & 1, c.ins.neg >> 1 & 1) if mixed else (0, 0)
        total = sum(
            p * q
            for p, q in zip(_parts(a, width, bool(signs[0])), _parts(b, width, bool(signs[1])), strict=True)
        )
        return c.saturate(total + (signed(x, 32) if mixed else x), 32, mixed)

    return run


OPS["v_dot4_i32_iu8"] = _integer_dot(8, True)
OPS["v_dot4_u32_u8"] = _integer_dot(8, False)
OPS["v_dot8_i32_iu4"] = _integer_dot(4, True)
OPS["v_dot8_u32_u4"] = _integer_dot(4, False)


@lane_op("v_dot2acc_f32_f16")
def _dot2acc(c: Lane, a: int, b: int) -> int:
    if 128 <= c.ins.src0 <= 248 and not c.ins.dpp:
        a = (a & 0xFFFF) * 0x10001
    return dot2_step(F16, [(a & 0xFFFF, b & 0xFFFF), (a >> 16, b >> 16)], c.old)


@lane_op("v_dot2acc_f32_bf16")
def _dot2acc_bf16(c: Lane, a: int, b: int) -> int:
    return dot2_step(BF16, [(a & 0xFFFF, b & 0xFFFF), (a >> 16, b >> 16)], c.old)


@lane_op("v_dot2_f32_f16")
def _dot2_f16(c: Lane, a: int, b: int, x: int) -> int:
    low, high = halves(c, (a, b))
    x = _c_signs(c, x)
    return dot2_step(F16, [(low[0], low[1]), (high[0], high[1])], x)


@lane_op("v_dot2_f32_bf16")
def _dot2_bf16(c: Lane, a: int, b: int, x: int) -> int:
    if 128 <= c.ins.src0 <= 248:
        a = (a >> 16) * 0x10001
    if 128 <= c.ins.src1 <= 248:
        b = (b >> 16) * 0x10001
    low, high = halves(c, (a, b))
    x = _c_signs(c, x)
    return dot2_step(BF16, [(low[0], low[1]), (high[0], high[1])], x)


def _c_signs(c: Lane, x: int) -> int:
    if c.ins.neg_hi >> 2 & 1:
        x &= 0x7FFFFFFF
    return x ^ (c.ins.neg >> 2 & 1) << 31


def _narrow_dot(form: Format) -> Callable[[Lane, int, int, int], Approximate]:
    """A dot product with a narrow result, whose inner width nobody has measured: near the exact sum."""

    def run(c: Lane, a: int, b: int, x: int) -> Approximate:
        codes = (c.ins.src0, c.ins.src1)
        a, b = (
            (v >> (16 if form is BF16 and code >= 240 else 0) & 0xFFFF) * 0x10001 if 128 <= code <= 248 else v
            for v, code in zip((a, b), codes, strict=True)
        )
        values = [a & 0xFFFF, b & 0xFFFF, a >> 16, b >> 16, x]
        if form is BF16:
            values = [v & 0x8000 if form.is_denormal(v) else v for v in values]
        if not all(form.is_finite(v) for v in values):
            return Approximate(0, UNKNOWN, form)
        terms = []
        for p, q in (values[:2], values[2:4]):
            (sp, mp, ep), (sq, mq, eq) = form.number(p), form.number(q)
            terms.append((sp ^ sq, mp * mq, ep + eq))
        terms.append(form.number(values[4]))
        low = min(e for _, _, e in terms)
        total = sum((-m if s else m) << e - low for s, m, e in terms)
        biggest = max(m << e - low for _, m, e in terms)
        if abs(total) << 8 < biggest or not total:
            return Approximate(0, UNKNOWN, form)  # what is cancelled shows how wide the sum is
        rounding_bits = encode(form, int(total < 0), abs(total), low, NEAREST, form is F16)
        return Approximate(rounding_bits, 2, form)

    return run


OPS["v_dot2_f16_f16"] = _narrow_dot(F16)
OPS["v_dot2_bf16_bf16"] = _narrow_dot(BF16)
