"""One step of the hardware's float dot product, and the matrix instructions made of such steps."""

from __future__ import annotations

from ref_floats import BF16, F16, F32, NEAREST, Format, encode, round_integer
from ref_state import State, scalar_operand
from ref_vector import Ins, signed

NAN_FACTOR = {32: 0xFFC00A3D, 16: 0xFE3D}


def _factor(form: Format, bits: int) -> tuple[int, int, int, int]:
    """Sign, magnitude, exponent of the unit, and the exponent that the grid counts."""
    sign, magnitude, exponent = form.number(bits)
    if form is BF16 and form.is_denormal(bits):
        magnitude = 0
    return sign, magnitude, exponent, exponent + form.fraction


def dot2_exact(
    form: Format, pairs: list[tuple[int, int]], c: int, *, half_result: bool = False
) -> int | tuple[int, int, int]:
    """The special value as a pattern of single precision, or sign, magnitude, unit of the truncated sum."""
    if any(form.is_nan(x) for pair in pairs for x in pair):
        return NAN_FACTOR[32]
    infinite: list[int] = []
    for a, b in pairs:
        if form.is_inf(a) or form.is_inf(b):
            other = b if form.is_inf(a) else a
            if form.is_zero(other) or (form is BF16 and form.is_denormal(other)):
                return F32.nan
            infinite.append(form.negative(a) ^ form.negative(b))
    if len(set(infinite)) == 2:
        return F32.nan
    if F32.is_nan(c):
        return c | F32.quiet
    if infinite or F32.is_inf(c):
        if infinite and F32.is_inf(c) and F32.negative(c) != infinite[0]:
            return F32.nan
        sign = infinite[0] if infinite else F32.negative(c)
        return sign << 31 | F32.inf
    terms: list[tuple[int, int, int]] = []
    grid = -10000
    for a, b in pairs:
        sa, ma, ua, ea = _factor(form, a)
        sb, mb, ub, eb = _factor(form, b)
        terms.append((sa ^ sb, ma * mb, ua + ub))
        if ma * mb:
            grid = max(grid, ea + eb - 24)
    sc, mc, uc = F32.number(c)
    if F32.is_denormal(c):
        mc = 0
    terms.append((sc, mc, uc))
    for n, (_, magnitude, unit) in enumerate(terms):
        if magnitude:
            lead = magnitude.bit_length() - 1 + unit
            if n == 2 and half_result:
                lead = max(lead, -14)
            grid = max(grid, lead - 26)
    if all(not magnitude for _, magnitude, _ in terms):
        return 0, 0, 0
    total = 0
    for sign, magnitude, unit in terms:
        shift = unit - grid
        cut = magnitude << shift if shift >= 0 else magnitude >> -shift
        total += cut if sign == sc else -cut - 1
    if sc:
        total = -total
    return int(total < 0), abs(total), grid


def dot2_step(form: Format, pairs: list[tuple[int, int]], c: int) -> int:
    """One step with a result in single precision."""
    exact = dot2_exact(form, pairs, c)
    if isinstance(exact, int):
        return exact
    sign, magnitude, unit = exact
    if not magnitude:
        return 0
    lead = magnitude.bit_length() - 1 + unit
    rounded = round_integer(magnitude, lead - 23 - unit, sign, NEAREST)
    if rounded.bit_length() - 1 + lead - 23 < -126:
        return 0
    return encode(F32, sign, magnitude, unit, NEAREST)


def dot2_half(pairs: list[tuple[int, int]], c: int, overflow16: bool) -> int:
    """One step of the half-precision matrix instruction; ``c`` and the result are halves."""
    wide = _widened(c)
    exact = dot2_exact(F16, pairs, wide, half_result=True)
    if isinstance(exact, int):
        if exact == NAN_FACTOR[32]:
            return NAN_FACTOR[16]
        if F32.is_nan(exact):
            return F16.nan if exact == F32.nan else c | F16.quiet
        return exact >> 16 & 0x8000 | F16.inf
    sign, magnitude, unit = exact
    if not magnitude:
        return 0
    return encode(F16, sign, magnitude, unit, NEAREST, True, overflow16)


def _widened(half: int) -> int:
    sign = F16.negative(half) << 31
    if not F16.is_finite(half):
        return sign | F32.inf | (half & 0x3FF) << 13
    _, magnitude, exponent = F16.number(half)
    return encode(F32, F16.negative(half), magnitude, exponent, NEAREST)


# --- matrices ------------------------------------------------------------------------------------------
def run_wmma(state: State, ins: Ins) -> None:
    """A 16×16×16 matrix product; EXEC and MODE's rounding have no say."""
    name, size = ins.info.name, state.wave_size
    before = state.copy()
    integer = "_i32_" in name
    narrow = "v_wmma_f16" in name or "v_wmma_bf16" in name
    width = {"iu8": 8, "iu4": 4}.get(name.rsplit("_", 1)[1], 16)
    form = BF16 if name.endswith("bf16") else F16
    rows = 8 if size == 32 else 4
    step = size // 16

    def factors(code: int, lane: int, index: int) -> list[int]:
        dwords = [before.v(code - 256 + r, lane) for r in range(width // 2)]
        parts = [d >> at & (1 << width) - 1 for d in dwords for at in range(0, 32, width)]
        if integer:
            return [signed(x, width) if ins.neg >> index & 1 else x for x in parts]
        for k in range(16):
            flips = ins.neg_hi if k & 1 else ins.neg
            parts[k] ^= (flips >> index & 1) << 15
        return parts

    for lane in range(size):
        group, _column = lane // 16, lane % 16
        right = factors(ins.src1, lane, 1)
        for v in range(rows):
            m = step * v + group
            left = factors(ins.src0, 16 * group + m, 0)
            if ins.src2 >= 256:
                c = before.v(ins.src2 - 256 + v, lane)
            else:
                c = scalar_operand(
                    before,
                    ins.src2,
                    16 if name.startswith("v_wmma_f16") else 32,
                    "f" if not integer else "i",
                    0,
                )
                if name.startswith("v_wmma_bf16"):
                    c >>= 16
                if narrow:
                    c = (c & 0xFFFF) * 0x10001
            if integer:
                total = sum(a * b for a, b in zip(left, right, strict=True)) + signed(c, 32)
                if ins.clamp:
                    total = min(max(total, -(1 << 31)), (1 << 31) - 1)
                state.set_v(ins.vdst + v, lane, total & 0xFFFFFFFF)
                continue
            high = narrow and ins.op_sel >> 2 & 1
            if narrow:
                c = c >> 16 if high else c & 0xFFFF
            top = 15 if narrow else 31
            if ins.neg_hi >> 2 & 1:
                c &= (1 << top) - 1
            c ^= (ins.neg >> 2 & 1) << top
            result = _accumulate(state, form, left, right, c, name)
            if narrow:
                old = state.v(ins.vdst + v, lane)
                result = old & 0xFFFF | result << 16 if high else old & 0xFFFF0000 | result
            state.set_v(ins.vdst + v, lane, result)


def _accumulate(state: State, form: Format, left: list[int], right: list[int], c: int, name: str) -> int:
    for k in range(0, 16, 2):
        pairs = [(left[k], right[k]), (left[k + 1], right[k + 1])]
        if name.startswith("v_wmma_f16"):
            c = dot2_half(pairs, c, state.float_mode.overflow16)
        elif name.startswith("v_wmma_bf16"):
            full = dot2_step(form, pairs, c << 16)
            c = 0xFFFD if full == NAN_FACTOR[32] else full >> 16
        else:
            c = dot2_step(form, pairs, c)
    return c
