"""Conversions and packed arithmetic of the shader engine against numpy and plain Python."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from shader_harness import INLINE, Array, both_waves, every_level, random_bits, v, vop2, vop3, vop3p
from test_float_semantics import (
    COUNT,
    FLOATS,
    HARNESS,
    INFINITY,
    KINDS,
    MAGNITUDE,
    QUIET,
    as_fraction,
    assert_same,
    choose,
    compute,
    fma_reference,
    is_nan,
    registers,
    rounded,
    sources,
)


def to_integer(bits: int, width: int, low: int, high: int, take: Callable[[Fraction], int]) -> int:
    """A saturated conversion."""
    if (bits & MAGNITUDE[width]) > INFINITY[width]:
        return 0
    if (bits & MAGNITUDE[width]) == INFINITY[width]:
        return low if bits >> (width - 1) else high
    return min(max(take(as_fraction(bits, width)), low), high)


def converted(bits: Array, low: int, high: int, take: Callable[[Fraction], int] = int) -> Array:
    """Every lane converted, as unsigned 64-bit patterns."""
    width = bits.dtype.itemsize * 8
    return np.array(
        [to_integer(word, width, low, high, take) & 0xFFFFFFFF for word in bits.tolist()], np.uint64
    )


@both_waves
@every_level
@pytest.mark.parametrize(("source", "width"), [(16, 16), (32, 32), (64, 32)])
def test_float_to_integer_truncates_and_saturates(
    source: int, width: int, level: int, wave_size: int
) -> None:
    bits = sources(source, 200)[0]
    for letter, low, high in (("i", -(1 << width - 1), (1 << width - 1) - 1), ("u", 0, (1 << width) - 1)):
        expected = converted(bits, low, high).astype(KINDS[width])
        got = compute(f"v_cvt_{letter}{width}_f{source}", [bits], width, level=level, wave_size=wave_size)
        assert_same(got, expected, [bits])


@every_level
def test_floor_and_nearest(level: int) -> None:
    bits = sources(32, 201)[0]
    limits = -(1 << 31), (1 << 31) - 1
    down = converted(bits, *limits, lambda x: x.__floor__()).astype(np.uint32)
    near = converted(bits, *limits, lambda x: (x + Fraction(1, 2)).__floor__()).astype(np.uint32)
    assert_same(compute("v_cvt_floor_i32_f32", [bits], 32, level=level), down, [bits])
    assert_same(compute("v_cvt_nearest_i32_f32", [bits], 32, level=level), near, [bits])


@every_level
@pytest.mark.parametrize(("source", "width"), [(16, 16), (32, 32), (32, 64)])
def test_integer_to_float(source: int, width: int, level: int) -> None:
    rng = np.random.default_rng(202)
    values = rng.integers(0, 1 << source, COUNT, np.uint64) >> rng.integers(0, source, COUNT, np.uint64)
    values = values.astype(KINDS[source])
    values[:2] = (1 << source) - 1, 1 << (source - 1)
    for letter, kind in (("i", {16: np.int16, 32: np.int32}[source]), ("u", KINDS[source])):
        with np.errstate(over="ignore"):
            expected = values.view(kind).astype(FLOATS[width]).view(KINDS[width])
        got = compute(f"v_cvt_f{width}_{letter}{source}", [values], width, level=level)
        assert_same(got, expected, [values])


@every_level
def test_bytes_and_nibbles_to_float(level: int) -> None:
    values = np.random.default_rng(203).integers(0, 1 << 32, COUNT, np.uint64).astype(np.uint32)
    for number in range(4):
        expected = (values >> np.uint32(8 * number) & np.uint32(255)).astype(np.float32).view(np.uint32)
        assert_same(compute(f"v_cvt_f32_ubyte{number}", [values], 32, level=level), expected, [values])
    nibble = (values & 15).astype(np.int32)
    expected = (np.where(nibble > 7, nibble - 16, nibble) / 16).astype(np.float32).view(np.uint32)
    assert_same(compute("v_cvt_off_f32_i4", [values], 32, level=level), expected, [values])


@both_waves
@every_level
@pytest.mark.parametrize(("source", "target"), [(16, 32), (32, 16), (32, 64), (64, 32)])
def test_float_to_float(source: int, target: int, level: int, wave_size: int) -> None:
    bits = sources(source, 204)[0]
    with np.errstate(all="ignore"):
        expected = bits.view(FLOATS[source]).astype(FLOATS[target]).view(KINDS[target])
    quiet = KINDS[target](QUIET[target])
    got = compute(f"v_cvt_f{target}_f{source}", [bits], target, level=level, wave_size=wave_size)
    numbers = ~is_nan(bits)
    assert_same(got[numbers], expected[numbers], [bits[numbers]])
    # sign and upper payload pass, and the quiet bit is set
    assert (is_nan(got[~numbers]) & (got[~numbers] & quiet != 0)).all()
    sign = KINDS[target](1 << (target - 1))
    assert ((got[~numbers] & sign != 0) == (bits[~numbers] >> KINDS[source](source - 1) != 0)).all()


def test_half_overflow_is_limited_when_mode_says_so() -> None:
    bits = np.resize(np.array([0x477FF000, 0x7F7FFFFF, 0xFF7FFFFF, 0x7F800000, 0x7FC00000], np.uint32), 32)
    plain = compute("v_cvt_f16_f32", [bits], 16)
    limited = compute("v_cvt_f16_f32", [bits], 16, mode=0x3F0 | 1 << 23)
    assert list(plain[:5]) == [0x7C00, 0x7C00, 0xFC00, 0x7C00, 0x7E00]
    assert list(limited[:5]) == [0x7BFF, 0x7BFF, 0xFBFF, 0x7C00, 0x7E00]


@every_level
def test_packed_half_toward_zero(level: int) -> None:
    rng = np.random.default_rng(205)
    a, b = (random_bits(rng, np.uint32, COUNT) for _ in range(2))
    a[: COUNT // 2] = (a[: COUNT // 2] & 0x807FFFFF) | rng.integers(100, 145, COUNT // 2).astype(
        np.uint32
    ) << 23
    got = compute("v_cvt_pk_rtz_f16_f32", [a, b], 32, level=level)
    for bits, half in ((a, got.astype(np.uint16)), (b, (got >> np.uint32(16)).astype(np.uint16))):
        finite = (bits & 0x7FFFFFFF) < 0x7F800000
        for word, result in zip(bits[finite].tolist(), half[finite].tolist(), strict=True):
            value, exact = as_fraction(result, 16), as_fraction(word, 32)
            assert result >> 15 == word >> 31
            assert (result & 0x7FFF) <= 0x7BFF
            assert abs(value) <= abs(exact)
            if (result & 0x7FFF) < 0x7BFF:
                assert abs(as_fraction((result & 0x7FFF) + 1, 16)) > abs(exact)
        assert (half[bits & 0x7FFFFFFF == 0x7F800000] & 0x7FFF == 0x7C00).all()
        assert is_nan(half[is_nan(bits)]).all()


@every_level
@pytest.mark.parametrize("source", [16, 32])
def test_normalised_integers(source: int, level: int) -> None:
    a, b, _ = sources(source, 206)
    for letter, low, high in (("i", -32767, 32767), ("u", 0, 65535)):
        halves = [converted(bits, low, high, lambda x, high=high: round(x * high)) for bits in (a, b)]
        # beyond the range a saturated conversion is the clamp
        expected = (halves[0] & np.uint64(0xFFFF) | (halves[1] & np.uint64(0xFFFF)) << np.uint64(16)).astype(
            np.uint32
        )
        assert_same(compute(f"v_cvt_pk_norm_{letter}16_f{source}", [a, b], 32, level=level), expected, [a, b])
        if source == 16:
            got = compute(f"v_cvt_norm_{letter}16_f16", [a], 16, level=level)
            assert_same(got, expected.astype(np.uint16), [a])


@every_level
def test_saturating_packs(level: int) -> None:
    rng = np.random.default_rng(207)
    a, b = (
        (rng.integers(-(1 << 31), 1 << 31, COUNT) >> rng.integers(0, 31, COUNT)).astype(np.int32)
        for _ in range(2)
    )
    bits = [value.view(np.uint32) for value in (a, b)]

    def pack(low: Array, high: Array) -> Array:
        return (low.astype(np.int64) & 0xFFFF | (high.astype(np.int64) & 0xFFFF) << 16).astype(np.uint32)

    signed = pack(np.clip(a, -32768, 32767), np.clip(b, -32768, 32767))
    assert_same(compute("v_cvt_pk_i16_i32", bits, 32, level=level), signed, bits)
    unsigned = pack(*(np.minimum(word, 65535) for word in bits))
    assert_same(compute("v_cvt_pk_u16_u32", bits, 32, level=level), unsigned, bits)
    x, y, _ = sources(32, 208)
    for letter, low, high in (("i", -32768, 32767), ("u", 0, 65535)):
        expected = pack(converted(x, low, high), converted(y, low, high))
        assert_same(compute(f"v_cvt_pk_{letter}16_f32", [x, y], 32, level=level), expected, [x, y])
    halves = a.view(np.int16).reshape(-1, 2).clip(0, 255).astype(np.uint32)
    got = compute("v_sat_pk_u8_i16", bits[:1], 16, level=level)
    assert_same(got, (halves[:, 0] | halves[:, 1] << 8).astype(np.uint16), bits[:1])


@every_level
def test_byte_into_a_dword(level: int) -> None:
    numbers = [255.0, 256.0, -1.0, 10.0, 0.5, 1.5, 2.5, 254.5, 255.5, 0.49999997, 3.7, -0.5, np.inf, np.nan]
    bytes_ = [255, 255, 0, 10, 0, 2, 2, 254, 255, 0, 4, 0, 255, 0]
    value = np.resize(np.array(numbers, np.float32), 32).view(np.uint32)
    place = (np.arange(32) // 4).astype(np.uint32)
    rest = np.full(32, 0x11223344, np.uint32)
    got = compute("v_cvt_pk_u8_f32", [value, place, rest], 32, level=level)
    for lane in range(32):
        byte = bytes_[lane % len(bytes_)]
        shift = 8 * (lane // 4 % 4)
        assert got[lane] == 0x11223344 & ~(255 << shift) | byte << shift


def test_word_extension() -> None:
    words = np.resize(np.array([0x12348001, 0x00007FFF], np.uint32), 32)
    assert list(compute("v_cvt_i32_i16", [words], 32)[:2]) == [0xFFFF8001, 0x7FFF]
    assert list(compute("v_cvt_u32_u16", [words], 32)[:2]) == [0x8001, 0x7FFF]


# --- packed ------------------------------------------------------------------------------------------------
def halves(values: Array) -> Array:
    """Both halves of every lane."""
    return values.view(np.uint16)


def packed(name: str, values: list[Array], level: int, **modifiers: int) -> Array:
    """Dwords of a packed instruction's results."""
    words = vop3p(name, 10, *(v(2 * n) for n in range(len(values))), **modifiers)
    return HARNESS.run(words, registers(values), [10], level=level).vgprs[10]


def packed_sources(seed: int) -> list[Array]:
    """Three sources of two random halves."""
    return [values.view(np.uint32) for values in sources(16, seed, 2 * COUNT)]


@every_level
def test_packed_half_arithmetic_equals_the_unpacked(level: int) -> None:
    values = packed_sources(210)
    each = [halves(value) for value in values]
    for name in ("add", "mul", "min", "max"):
        got = halves(packed(f"v_pk_{name}_f16", values[:2], level))
        assert_same(got, compute(f"v_{name}_f16", each[:2], 16, level=level), each[:2], payload=False)
    got = halves(packed("v_pk_fma_f16", values, level))
    assert_same(got, fma_reference(each, 16), each, payload=False)
    expected = np.array(
        [choose(*pair, 16, True) for pair in zip(*(x.tolist() for x in each[:2]), strict=True)]
    )
    assert_same(halves(packed("v_pk_max_f16", values[:2], level)), expected.astype(np.uint16), each[:2])


def test_packed_halves_are_chosen_and_negated() -> None:
    a, b = np.full(32, 0x40003C00, np.uint32), np.full(32, 0x44004200, np.uint32)  # (1, 2), (3, 4)
    assert packed("v_pk_add_f16", [a, b], 2)[0] == 0x46004400
    assert packed("v_pk_add_f16", [a, b], 2, op_sel=1, op_sel_hi=2)[0] == 0x45004500  # 2+3, 1+4
    assert packed("v_pk_add_f16", [a, b], 2, neg=1, neg_hi=2)[0] == 0xC0004000  # -1+3, 2-4
    words = [
        *vop3p("v_pk_add_f16", 10, v(0), INLINE[1.0]),
        *vop3p("v_pk_add_f16", 11, v(0), INLINE[1.0], op_sel_hi=5),
    ]
    words += [*vop3p("v_pk_add_u16", 12, v(0), INLINE[2.0]), *vop2("v_pk_fmac_f16", 2, INLINE[2.0], 0)]
    result = HARNESS.run(words, {0: a, 2: b}, [2, 10, 11, 12])
    assert result.vgprs[10][0] == 0x40004000  # the constant stands in the low half alone
    assert result.vgprs[11][0] == 0x42004000
    assert result.vgprs[12][0] == 0x80003C00  # an integer instruction sees the single-precision pattern
    assert result.vgprs[2][0] == 0x48004500  # 3 + 2·1, 4 + 2·2


@every_level
def test_packed_integers(level: int) -> None:
    values = [
        np.random.default_rng(211 + n).integers(0, 1 << 32, COUNT, np.uint64).astype(np.uint32)
        for n in range(3)
    ]
    unsigned = [halves(value).astype(np.int64) for value in values]
    signed = [halves(value).view(np.int16).astype(np.int64) for value in values]
    for letter, (a, b, c), low, high in (("i", signed, -32768, 32767), ("u", unsigned, 0, 65535)):
        forms = {"add": a + b, "sub": a - b, "min": np.minimum(a, b), "max": np.maximum(a, b)}
        for name, exact in forms.items():
            got = halves(packed(f"v_pk_{name}_{letter}16", values[:2], level))
            assert_same(got, exact.astype(np.uint16), values[:1] * 2)
            clamped = halves(packed(f"v_pk_{name}_{letter}16", values[:2], level, clamp=1))
            assert_same(clamped, exact.clip(low, high).astype(np.uint16), values[:1] * 2)
        for clamp in (0, 1):
            got = halves(packed(f"v_pk_mad_{letter}16", values, level, clamp=clamp))
            exact = a * b + c
            assert_same(got, (exact.clip(low, high) if clamp else exact).astype(np.uint16), [])
    a, b, _ = unsigned
    count = a & 15
    shifts = {"v_pk_lshlrev_b16": b << count, "v_pk_lshrrev_b16": b >> count,
              "v_pk_ashrrev_i16": signed[1] >> count,
              "v_pk_mul_lo_u16": a * b}  # fmt: skip
    for name, exact in shifts.items():
        assert_same(halves(packed(name, values[:2], level)), exact.astype(np.uint16), [])


@every_level
def test_mixed_precision_fma(level: int) -> None:
    a, b, c = sources(32, 220)
    half = np.random.default_rng(221).integers(0, 0x7C00, COUNT).astype(np.uint32) << 16
    # src0 single, src1 the high half, src2 single with neg and abs
    got = packed("v_fma_mix_f32", [a, half, c], level, op_sel=2, op_sel_hi=2, neg=4, neg_hi=4)
    widened = halves(half)[1::2].view(np.float16).astype(np.float32).view(np.uint32)
    operands = [a, widened, c | np.uint32(0x80000000)]
    assert_same(got, fma_reference(operands, 32), operands, payload=False)
    low = packed("v_fma_mixlo_f16", [a, b, c], level, op_sel_hi=0)
    high = packed("v_fma_mixhi_f16", [a, b, c], level, op_sel_hi=0)
    assert (low >> np.uint32(16) == 0xDEAD).all()
    assert (high & np.uint32(0xFFFF) == 0xBEEF).all()
    assert_same((high >> np.uint32(16)).astype(np.uint16), low.astype(np.uint16), [a, b, c])
    finite = (
        ((a & 0x7FFFFFFF) < 0x7F800000) & ((b & 0x7FFFFFFF) < 0x7F800000) & ((c & 0x7FFFFFFF) < 0x7F800000)
    )
    lanes = zip(*(value[finite].tolist() for value in (a, b, c)), strict=True)
    expected: list[int] = []
    for x, y, z in lanes:
        product = as_fraction(x, 32) * as_fraction(y, 32)
        sign = (x ^ y) >> 31 & z >> 31 if not product else 0
        expected.append(rounded(product + as_fraction(z, 32), 16, sign))
    assert_same(
        low[finite].astype(np.uint16), np.array(expected, np.uint16), [a[finite], b[finite], c[finite]]
    )


@every_level
def test_dot_products(level: int) -> None:
    a, b, c = (
        np.random.default_rng(230 + n).integers(0, 1 << 32, COUNT, np.uint64).astype(np.uint32)
        for n in range(3)
    )

    def fields(values: Array, bits: int, signed: bool) -> Array:
        parts = np.stack([values >> np.uint32(n) & np.uint32((1 << bits) - 1) for n in range(0, 32, bits)])
        parts = parts.astype(np.int64)
        return np.where(parts >> (bits - 1), parts - (1 << bits), parts) if signed else parts

    for name, bits in (("v_dot4_i32_iu8", 8), ("v_dot8_i32_iu4", 4)):
        for signs in range(4):
            exact = (fields(a, bits, bool(signs & 1)) * fields(b, bits, bool(signs & 2))).sum(0) + c.view(
                np.int32
            )
            assert_same(packed(name, [a, b, c], level, neg=signs), exact.astype(np.uint32), [a, b, c])
            limited = exact.clip(-(1 << 31), (1 << 31) - 1).astype(np.int32).view(np.uint32)
            assert_same(packed(name, [a, b, c], level, neg=signs, clamp=1), limited, [a, b, c])
    for name, bits in (("v_dot4_u32_u8", 8), ("v_dot8_u32_u4", 4)):
        exact = (fields(a, bits, False) * fields(b, bits, False)).sum(0) + c.astype(np.int64)
        assert_same(packed(name, [a, b, c], level), exact.astype(np.uint32), [a, b, c])
        limited = exact.clip(0, (1 << 32) - 1).astype(np.uint32)
        assert_same(packed(name, [a, b, c], level, clamp=1), limited, [a, b, c])


def test_pack_two_halves() -> None:
    words = vop3("v_pack_b32_f16", 10, v(0), v(2), neg=2, op_sel=1)
    result = HARNESS.run(
        words, {0: np.full(32, 0x12345678, np.uint32), 2: np.full(32, 0x9ABC1DEF, np.uint32)}, [10]
    )
    assert result.vgprs[10][0] == 0x9DEF1234
