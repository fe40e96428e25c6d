"""Vector integer instructions, one lane each."""

from __future__ import annotations

from collections.abc import Callable

from ref_vector import OPS, Lane, lane_op, signed

M16, M32, M64 = 0xFFFF, 0xFFFFFFFF, (1 << 64) - 1


def _simple(table: dict[str, Callable[..., int]], mask: int) -> None:
    for name, function in table.items():
        lane_op(name)(lambda c, *s, function=function, mask=mask: function(*s) & mask)


def shifts(bits: int) -> dict[str, Callable[..., int]]:
    """Reversed shifts of a width: the amount comes first."""
    low = bits - 1
    kind = f"b{bits}"
    return {
        f"v_lshlrev_{kind}": lambda n, x: x << (n & low),
        f"v_lshrrev_{kind}": lambda n, x: x >> (n & low),
        f"v_ashrrev_i{bits}": lambda n, x: signed(x, bits) >> (n & low),
    }


for _bits, _mask in ((16, M16), (32, M32), (64, M64)):
    _simple(shifts(_bits), _mask)
for _bits in (16, 32):
    _simple(
        {
            f"v_and_b{_bits}": lambda a, b: a & b,
            f"v_or_b{_bits}": lambda a, b: a | b,
            f"v_xor_b{_bits}": lambda a, b: a ^ b,
            f"v_not_b{_bits}": lambda a: ~a,
            f"v_mov_b{_bits}": lambda a: a,
            **{
                f"v_{verb}_{kind}{_bits}": (
                    lambda a, b, pick=pick, kind=kind, bits=_bits: (
                        pick(a, b) if kind == "u" else pick(signed(a, bits), signed(b, bits))
                    )
                )
                for verb, pick in (("min", min), ("max", max))
                for kind in "iu"
            },
        },
        (1 << _bits) - 1,
    )


def _three(pick: str, kind: str, bits: int) -> Callable[..., int]:
    def run(a: int, b: int, c: int) -> int:
        x, y, z = (signed(v, bits) if kind == "i" else v for v in (a, b, c))
        return {
            "min3": min(x, y, z),
            "max3": max(x, y, z),
            "med3": sorted((x, y, z))[1],
            "minmax": max(min(x, y), z),
            "maxmin": min(max(x, y), z),
        }[pick]

    return run


for _bits, _picks in ((16, ("min3", "max3", "med3")), (32, ("min3", "max3", "med3", "minmax", "maxmin"))):
    _simple({f"v_{p}_{k}{_bits}": _three(p, k, _bits) for p in _picks for k in "iu"}, (1 << _bits) - 1)


def _top(bits: int, x: int) -> int:
    return bits - x.bit_length() if x else -1


def _sign_run(x: int) -> int:
    flipped = x ^ (M32 if x >> 31 else 0)
    return 32 - flipped.bit_length() if flipped else -1


def _perm(a: int, b: int, selector: int) -> int:
    data, result = a << 32 | b, 0
    for place in range(4):
        s = selector >> 8 * place & 255
        if s >= 13:
            byte = 255
        elif s == 12:
            byte = 0
        elif s >= 8:
            byte = 255 * (data >> (16 * (s - 8) + 15) & 1)
        else:
            byte = data >> 8 * s & 255
        result |= byte << 8 * place
    return result


def _bytes(x: int) -> list[int]:
    return [x >> 8 * i & 255 for i in range(4)]


def _sad(a: int, b: int) -> int:
    return sum(abs(x - y) for x, y in zip(_bytes(a), _bytes(b), strict=True))


def _masked_sad(a: int, b: int) -> int:
    return sum(abs(x - y) for x, y in zip(_bytes(a), _bytes(b), strict=True) if y)


def _s24(x: int) -> int:
    return signed(x, 24)


def _u24(x: int) -> int:
    return x & 0xFFFFFF


_simple(
    {
        "v_xnor_b32": lambda a, b: ~(a ^ b),
        "v_bfrev_b32": lambda a: int(f"{a:032b}"[::-1], 2),
        "v_clz_i32_u32": lambda a: _top(32, a),
        "v_ctz_i32_b32": lambda a: (a & -a).bit_length() - 1,
        "v_cls_i32": _sign_run,
        "v_cvt_i32_i16": lambda a: signed(a, 16),
        "v_cvt_u32_u16": lambda a: a,
        "v_mul_hi_i32_i24": lambda a, b: _s24(a) * _s24(b) >> 32,
        "v_mul_hi_u32_u24": lambda a, b: _u24(a) * _u24(b) >> 32,
        "v_mul_lo_u32": lambda a, b: a * b,
        "v_mul_hi_u32": lambda a, b: a * b >> 32,
        "v_mul_hi_i32": lambda a, b: signed(a, 32) * signed(b, 32) >> 32,
        "v_bfe_u32": lambda a, at, n: a >> (at & 31) & (1 << (n & 31)) - 1,
        "v_bfe_i32": lambda a, at, n: signed(signed(a, 32) >> (at & 31), n & 31) if n & 31 else 0,
        "v_bfi_b32": lambda m, a, b: m & a | ~m & b,
        "v_bfm_b32": lambda n, at: (1 << (n & 31)) - 1 << (at & 31),
        "v_lerp_u8": lambda a, b, r: sum(
            (x + y + (z & 1) >> 1) << 8 * i
            for i, (x, y, z) in enumerate(zip(_bytes(a), _bytes(b), _bytes(r), strict=True))
        ),
        "v_alignbit_b32": lambda a, b, n: (a << 32 | b) >> (n & 31),
        "v_alignbyte_b32": lambda a, b, n: (a << 32 | b) >> 8 * (n & 3),
        "v_perm_b32": _perm,
        "v_xor3_b32": lambda a, b, x: a ^ b ^ x,
        "v_or3_b32": lambda a, b, x: a | b | x,
        "v_and_or_b32": lambda a, b, x: a & b | x,
        "v_xad_u32": lambda a, b, x: (a ^ b) + x,
        "v_lshl_add_u32": lambda a, n, x: (a << (n & 31)) + x,
        "v_add_lshl_u32": lambda a, b, n: (a + b & M32) << (n & 31),
        "v_lshl_or_b32": lambda a, n, x: a << (n & 31) | x,
        "v_add3_u32": lambda a, b, x: a + b + x,
        "v_bcnt_u32_b32": lambda a, b: a.bit_count() + b,
    },
    M32,
)


def _clamped(
    bits: int, kind: str, function: Callable[..., int], width: int | None = None
) -> Callable[..., int]:
    def run(c: Lane, *sources: int) -> int:
        numbers = [signed(x, width or bits) if kind == "i" else x for x in sources]
        return c.saturate(function(*numbers), bits, kind == "i")

    return run


for _kind, _bits in (("u", 32), ("i", 32), ("u", 16), ("i", 16)):
    OPS[f"v_add_nc_{_kind}{_bits}"] = _clamped(_bits, _kind, lambda a, b: a + b)
    OPS[f"v_sub_nc_{_kind}{_bits}"] = _clamped(_bits, _kind, lambda a, b: a - b)
OPS["v_subrev_nc_u32"] = _clamped(32, "u", lambda a, b: b - a)
OPS["v_mul_lo_u16"] = lambda c, a, b: a * b & M16
for _kind in "iu":
    OPS[f"v_mad_{_kind}16"] = _clamped(16, _kind, lambda a, b, x: a * b + x)


@lane_op("v_mad_u32_u16")
def _mad_u32_u16(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(a * b + x, 32, False)


@lane_op("v_mad_i32_i16")
def _mad_i32_i16(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(signed(a, 16) * signed(b, 16) + signed(x, 32), 32, True)


@lane_op("v_mad_i32_i24")
def _mad_i24(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(_s24(a) * _s24(b) + signed(x, 32), 32, True)


@lane_op("v_mad_u32_u24")
def _mad_u24(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(_u24(a) * _u24(b) + x, 32, False)


@lane_op("v_mul_i32_i24")
def _mul_i24(c: Lane, a: int, b: int) -> int:
    return c.saturate(_s24(a) * _s24(b), 32, True)


@lane_op("v_mul_u32_u24")
def _mul_u24(c: Lane, a: int, b: int) -> int:
    return c.saturate(_u24(a) * _u24(b), 32, False)


# --- carries -------------------------------------------------------------------------------------------
def _carry(order: str, with_carry: bool) -> Callable[[Lane, int, int], int]:
    def run(c: Lane, a: int, b: int) -> int:
        cin = c.mask_bit if with_carry else 0
        if order == "add":
            exact = a + b + cin
        elif order == "sub":
            exact = a - b - cin
        else:
            exact = b - a - cin
        c.carry = int(not 0 <= exact <= M32)
        return c.saturate(exact, 32, False)

    return run


for _order in ("add", "sub", "subrev"):
    OPS[f"v_{_order}_co_u32"] = _carry(_order, False)
    OPS[f"v_{_order}_co_ci_u32"] = _carry(_order, True)


@lane_op("v_mad_u64_u32")
def _mad64(c: Lane, a: int, b: int, x: int) -> int:
    exact = a * b + x
    c.carry = int(exact > M64)
    return c.saturate(exact, 64, False)


@lane_op("v_mad_i64_i32")
def _mad64_signed(c: Lane, a: int, b: int, x: int) -> int:
    exact = signed(a, 32) * signed(b, 32) + signed(x, 64)
    c.carry = int(not -(1 << 63) <= exact < 1 << 63)
    return c.saturate(exact, 64, True)


# --- sums of absolute differences ----------------------------------------------------------------------
@lane_op("v_sad_u8")
def _sad_u8(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(_sad(a, b) + x, 32, False)


@lane_op("v_sad_hi_u8")
def _sad_hi(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate((_sad(a, b) << 16) + x, 32, False)


@lane_op("v_sad_u16")
def _sad_u16(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(abs((a & M16) - (b & M16)) + abs((a >> 16) - (b >> 16)) + x, 32, False)


@lane_op("v_sad_u32")
def _sad_u32(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(abs(a - b) + x, 32, False)


@lane_op("v_msad_u8")
def _msad(c: Lane, a: int, b: int, x: int) -> int:
    return c.saturate(_masked_sad(a, b) + x, 32, False)


def _windows(c: Lane, a: int, b: int, x: int, function: Callable[[int, int], int], width: int) -> int:
    result = 0
    for i in range(4):
        total = function(a >> 8 * i & M32, b) + (x >> width * i & (1 << width) - 1)
        result |= c.saturate(total, width, False) << width * i
    return result


@lane_op("v_qsad_pk_u16_u8")
def _qsad(c: Lane, a: int, b: int, x: int) -> int:
    return _windows(c, a, b, x, _sad, 16)


@lane_op("v_mqsad_pk_u16_u8")
def _mqsad(c: Lane, a: int, b: int, x: int) -> int:
    return _windows(c, a, b, x, _masked_sad, 16)


@lane_op("v_mqsad_u32_u8")
def _mqsad32(c: Lane, a: int, b: int, x: int) -> int:
    return _windows(c, a, b, x, _masked_sad, 32)


# --- selections and lanes ------------------------------------------------------------------------------
@lane_op("v_cndmask_b32", "v_cndmask_b16")
def _cndmask(c: Lane, a: int, b: int) -> int:
    return b if c.mask_bit else a


@lane_op("v_mbcnt_lo_u32_b32")
def _mbcnt_lo(c: Lane, a: int, b: int) -> int:
    below = (1 << min(c.lane, 32)) - 1
    return (a & below).bit_count() + b & M32


@lane_op("v_mbcnt_hi_u32_b32")
def _mbcnt_hi(c: Lane, a: int, b: int) -> int:
    below = (1 << max(c.lane - 32, 0)) - 1
    return (a & below).bit_count() + b & M32


# --- packs and saturating conversions between integers -----------------------------------------------------
def _sat(value: int, low: int, high: int) -> int:
    return min(max(value, low), high)


@lane_op("v_cvt_pk_u16_u32")
def _pk_u16(c: Lane, a: int, b: int) -> int:
    return min(a, M16) | min(b, M16) << 16


@lane_op("v_cvt_pk_i16_i32")
def _pk_i16(c: Lane, a: int, b: int) -> int:
    x, y = (_sat(signed(v, 32), -0x8000, 0x7FFF) & M16 for v in (a, b))
    return x | y << 16


@lane_op("v_sat_pk_u8_i16")
def _sat_pk(c: Lane, a: int) -> int:
    return _sat(signed(a, 16), 0, 255) | _sat(signed(a >> 16, 16), 0, 255) << 8
