"""Float arithmetic of the shader engine against numpy and exact fractions, on random bits."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from shader_harness import (
    IEEE_MODE,
    INLINE,
    LEVELS,
    Array,
    Harness,
    both_waves,
    every_level,
    random_bits,
    split,
    v,
    vop2,
    vop3,
)

COUNT = 4096
KINDS = {16: np.uint16, 32: np.uint32, 64: np.uint64}
FLOATS = {16: np.float16, 32: np.float32, 64: np.float64}
MAGNITUDE = {16: 0x7FFF, 32: 0x7FFFFFFF, 64: (1 << 63) - 1}
INFINITY = {16: 0x7C00, 32: 0x7F800000, 64: 0x7FF << 52}
QUIET = {16: 0x200, 32: 0x400000, 64: 1 << 51}
FRACTION = {16: 10, 32: 23, 64: 52}
BIAS = {16: 15, 32: 127, 64: 1023}
HARNESS = Harness()


def sources(bits: int, seed: int, count: int = COUNT) -> list[Array]:
    """Bits of three random sources."""
    rng = np.random.default_rng(seed)
    return [random_bits(rng, KINDS[bits], count) for _ in range(3)]


def registers(values: list[Array]) -> dict[int, Array]:
    """Sources as the registers v0, v2 and v4 (and what follows them)."""
    result: dict[int, Array] = {}
    for index, value in enumerate(values):
        if value.dtype == np.uint64:
            result[2 * index], result[2 * index + 1] = split(value)
        else:
            result[2 * index] = value.astype(np.uint32)
    return result


def compute(name: str, values: list[Array], bits: int, **options: Any) -> Array:
    """Bits of one instruction's results."""
    words = vop3(name, 10, *(v(2 * n) for n in range(len(values))), **options.pop("modifiers", {}))
    result = HARNESS.run(words, registers(values), [10, 11], **options)
    return result.u64(10) if bits == 64 else result.vgprs[10].astype(KINDS[bits])


def is_nan(bits: Array) -> Array:
    width = bits.dtype.itemsize * 8
    return (bits & KINDS[width](MAGNITUDE[width])) > INFINITY[width]


def assert_same(got: Array, expected: Array, values: list[Array], *, payload: bool = True) -> None:
    """Compare bits; without ``payload`` all quiet NaNs are alike."""
    width = got.dtype.itemsize * 8
    wrong = got != expected
    if not payload:
        quiet = is_nan(got) & (got & got.dtype.type(QUIET[width]) != 0)
        wrong &= ~(quiet & is_nan(expected))
    if wrong.any():
        where = int(np.flatnonzero(wrong)[0])
        shown = [hex(int(value[where])) for value in values]
        pytest.fail(
            f"{int(wrong.sum())} wrong: {shown} gave {int(got[where]):#x}, not {int(expected[where]):#x}"
        )


def as_fraction(bits: int, width: int) -> Fraction:
    """A finite float's value."""
    fraction, bias = FRACTION[width], BIAS[width]
    field = bits >> fraction & (INFINITY[width] >> fraction)
    mantissa = bits & (1 << fraction) - 1 | (bool(field) << fraction)
    value = Fraction(mantissa) * Fraction(2) ** (max(field, 1) - bias - fraction)
    return -value if bits >> (width - 1) else value


def rounded(value: Fraction, width: int, zero_sign: int = 0) -> int:
    """Bits of the float nearest to a value, ties to even."""
    fraction, bias = FRACTION[width], BIAS[width]
    sign = (1 if value < 0 else 0 if value > 0 else zero_sign) << (width - 1)
    magnitude = abs(value)
    if not magnitude:
        return sign
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    exponent -= magnitude < Fraction(2) ** exponent
    unit = max(exponent, 1 - bias) - fraction
    units = round(magnitude / Fraction(2) ** unit)  # Python rounds halves to even
    bits = units + (max(exponent, 1 - bias) - (1 - bias)) * (1 << fraction)
    return sign | min(bits, INFINITY[width])


# --- add, subtract, multiply -------------------------------------------------------------------------------
BINARY: dict[str, Callable[[Any, Any], Any]] = {
    "add": np.add, "sub": np.subtract, "subrev": lambda a, b: b - a, "mul": np.multiply,
}  # fmt: skip


@both_waves
@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_add_and_multiply_equal_numpy(bits: int, level: int, wave_size: int) -> None:
    for seed, (name, reference) in enumerate(BINARY.items()):
        if bits == 64 and name.startswith("sub"):
            continue
        values = sources(bits, seed)[:2]
        with np.errstate(all="ignore"):
            expected = reference(*(value.view(FLOATS[bits]) for value in values)).view(KINDS[bits])
        got = compute(f"v_{name}_f{bits}", values, bits, level=level, wave_size=wave_size)
        assert_same(got, expected, values, payload=False)


@every_level
def test_a_single_nan_source_passes_with_its_payload(level: int) -> None:
    nan = np.full(32, 0x7F812345, np.uint32)
    one = np.full(32, 0x3FC00000, np.uint32)
    for name in ("v_add_f32", "v_mul_f32"):
        for values in ([nan, one], [one, nan]):
            assert compute(name, values, 32, level=level)[0] == 0x7FC12345
    words = [*vop3("v_mul_f32", 10, INLINE[1.0], v(0)), *vop3("v_add_f32", 11, v(0), v(0), neg=0)]
    words += vop3("v_mul_f32", 12, INLINE[-1.0], v(0))
    result = HARNESS.run(words, {0: nan}, [10, 11, 12], level=level)
    assert result.vgprs[10][0] == result.vgprs[11][0] == 0x7FC12345
    assert result.vgprs[12][0] & 0x7FFFFFFF == 0x7FC12345


@every_level
def test_source_modifiers_come_before_the_operation(level: int) -> None:
    a, b, _ = sources(32, 7)
    numbers = ~is_nan(a) & ~is_nan(b)
    got = compute("v_add_f32", [a, b], 32, level=level, modifiers={"neg": 1, "absolute": 3})
    with np.errstate(all="ignore"):
        expected = (-np.abs(a.view(np.float32)) + np.abs(b.view(np.float32))).view(np.uint32)
    assert_same(got[numbers], expected[numbers], [a[numbers], b[numbers]], payload=False)


@every_level
def test_lanes_outside_exec_keep_their_register(level: int) -> None:
    a, b, _ = sources(32, 8)
    got = compute("v_add_f32", [a, b], 32, level=level, exec_bits=0x0F0F00FF)
    active = np.array([0x0F0F00FF >> lane % 32 & 1 for lane in range(COUNT)], bool)
    assert (got[~active] == 0xDEADBEEF).all()
    assert (got[active] != 0xDEADBEEF).all()


def test_the_high_half_is_kept_and_chosen() -> None:
    a = np.full(32, 0x40003C00, np.uint32)  # 2.0, 1.0
    words = [*vop3("v_add_f16", 10, v(0), v(0)), *vop3("v_add_f16", 11, v(0), v(0), op_sel=0b1011)]
    result = HARNESS.run(words, {0: a}, [10, 11])
    assert result.vgprs[10][0] == 0xDEAD4000
    assert result.vgprs[11][0] == 0x4400BEEF


def test_denormals_are_flushed_as_mode_says() -> None:
    tiny = np.full(32, 0x80000001, np.uint32)
    small = np.full(32, 0x00800000, np.uint32)
    half = np.full(32, 0x3F000000, np.uint32)
    for denorm, product, total in ((3, 0x00400000, 0x80000002), (0, 0, 0x80000000), (1, 0, 0x80000000),
                                   (2, 0x00400000, 0x80000000)):  # fmt: skip
        mode = 0x3C0 | denorm << 4
        assert compute("v_mul_f32", [small, half], 32, mode=mode)[0] == product
        assert compute("v_add_f32", [tiny, tiny], 32, mode=mode)[0] == total


def test_output_modifier_and_clamp() -> None:
    a = np.array([0x3F000000, 0x40400000, 0xBF800000, 0x7FC00000] * 8, np.uint32)
    zero = np.zeros(32, np.uint32)
    clamped = compute("v_add_f32", [a, zero], 32, modifiers={"clamp": 1})
    assert list(clamped[:4]) == [0x3F000000, 0x3F800000, 0, 0]
    ignored = compute("v_add_f32", [a, zero], 32, modifiers={"omod": 1})
    assert list(ignored[:3]) == list(a[:3])
    doubled = compute("v_add_f32", [a, zero], 32, modifiers={"omod": 1}, mode=0x1C0)
    assert list(doubled[:3]) == [0x3F800000, 0x40C00000, 0xC0000000]


# --- fused multiply-add ------------------------------------------------------------------------------------
def fma_reference(values: list[Array], width: int) -> Array:
    """Exact product and sum, rounded once; lanes with a NaN or infinity are the plain operations'."""
    a, b, c = values
    with np.errstate(all="ignore"):
        loose = (
            (a.view(FLOATS[width]) * b.view(FLOATS[width]) + c.view(FLOATS[width])).view(KINDS[width]).copy()
        )
    limit = INFINITY[width]
    for lane, (x, y, z) in enumerate(zip(a.tolist(), b.tolist(), c.tolist(), strict=True)):
        if all((bits & MAGNITUDE[width]) < limit for bits in (x, y, z)):
            product = as_fraction(x, width) * as_fraction(y, width)
            sign = (x ^ y) >> (width - 1)
            both = sign and z >> (width - 1) and not product
            loose[lane] = rounded(product + as_fraction(z, width), width, int(both))
        elif (z & MAGNITUDE[width]) == limit and all((bits & MAGNITUDE[width]) < limit for bits in (x, y)):
            loose[lane] = z  # the product alone may overflow only in the reference
    return loose


@pytest.mark.parametrize("bits", [16, 32, 64])
def test_fma_rounds_once(bits: int) -> None:
    values = sources(bits, 20 + bits)
    # addends that nearly cancel the product, and sums that lie near the middle of two results
    near = values[0].view(FLOATS[bits])[: COUNT // 2], values[1].view(FLOATS[bits])[: COUNT // 2]
    with np.errstate(all="ignore"):
        values[2][: COUNT // 2] = (-(near[0] * near[1])).view(KINDS[bits])
    expected = fma_reference(values, bits)
    for level, wave_size in ((LEVELS[0], 32), (LEVELS[1], 64)):
        got = compute(f"v_fma_f{bits}", values, bits, level=level, wave_size=wave_size)
        assert_same(got, expected, values, payload=False)


def test_fma_f16_is_not_rounded_twice() -> None:
    # the product lies in the middle of two results; single precision has no room for the addend that decides
    values = [np.full(32, bits, np.uint16) for bits in (0x3C10, 0x3C20, 0x0001)]
    assert fma_reference(values, 16)[0] == 0x3C31
    assert compute("v_fma_f16", values, 16)[0] == 0x3C31


@every_level
@pytest.mark.parametrize("bits", [16, 32])
def test_fma_forms_agree(bits: int, level: int) -> None:
    values = sources(bits, 40)
    constant = 0x3E2A if bits == 16 else 0x40490FDB
    tenth = [values[0], values[1], np.full(COUNT, constant, KINDS[bits])]
    words = [*vop2(f"v_fmac_f{bits}", 4, v(0), 2), *vop2(f"v_fmaak_f{bits}", 10, v(0), 2, constant),
             *vop2(f"v_fmamk_f{bits}", 11, v(0), 2, constant)]  # fmt: skip
    result = HARNESS.run(words, registers(values), [4, 10, 11], level=level)
    references = {4: values, 10: tenth, 11: [tenth[0], tenth[2], tenth[1]]}
    for register, operands in references.items():
        got = result.vgprs[register].astype(KINDS[bits])
        assert_same(got, compute(f"v_fma_f{bits}", operands, bits, level=level), operands, payload=False)


@every_level
def test_dx9_products_with_zero_are_zero(level: int) -> None:
    a, b, c = sources(32, 41)
    zero = (a & 0x7FFFFFFF == 0) | (b & 0x7FFFFFFF == 0)
    assert zero.sum() > 100
    got = compute("v_mul_dx9_zero_f32", [a, b], 32, level=level)
    assert (got[zero] == 0).all()
    assert_same(
        got[~zero], compute("v_mul_f32", [a, b], 32, level=level)[~zero], [a[~zero], b[~zero]], payload=False
    )
    total = compute("v_fma_dx9_zero_f32", [a, b, c], 32, level=level)
    normal = zero & (c & 0x7F800000 != 0) & ~is_nan(c)
    assert (total[normal] == c[normal]).all()


# --- min, max, med3 ----------------------------------------------------------------------------------------
def choose(a: int, b: int, width: int, larger: bool, ieee: bool = True) -> int:
    """The manual's rules, one lane at a time."""

    def nan(bits: int) -> bool:
        return (bits & MAGNITUDE[width]) > INFINITY[width]

    if ieee:
        for bits in (a, b):
            if nan(bits) and not bits & QUIET[width]:
                return bits | QUIET[width]
    if nan(a):
        return a if nan(b) else b
    if nan(b):
        return a
    key = [(as_order(bits, width), bits) for bits in (a, b)]
    return (max if larger else min)(key)[1]


def as_order(bits: int, width: int) -> int:
    return -(bits & MAGNITUDE[width]) - 1 if bits >> (width - 1) else bits


@both_waves
@pytest.mark.parametrize("ieee", [True, False])
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_min_and_max(bits: int, ieee: bool, wave_size: int) -> None:
    values = sources(bits, 50 + bits)[:2]
    mode = IEEE_MODE if ieee else IEEE_MODE & ~0x200
    for name in ("min", "max"):
        pairs = zip(values[0].tolist(), values[1].tolist(), strict=True)
        expected = np.array([choose(a, b, bits, name == "max", ieee) for a, b in pairs], KINDS[bits])
        for level in LEVELS:
            got = compute(f"v_{name}_f{bits}", values, bits, level=level, wave_size=wave_size, mode=mode)
            assert_same(got, expected, values)


@every_level
@pytest.mark.parametrize("bits", [16, 32])
def test_forms_of_three(bits: int, level: int) -> None:
    values = sources(bits, 60)
    lanes = list(zip(*(value.tolist() for value in values), strict=True))

    def two(a: int, b: int, larger: bool) -> int:
        return choose(a, b, bits, larger)

    def median(a: int, b: int, c: int) -> int:
        if any((x & MAGNITUDE[bits]) > INFINITY[bits] for x in (a, b, c)):
            return two(two(a, b, False), c, False)
        return sorted((a, b, c), key=lambda x: as_order(x, bits))[1]

    forms: dict[str, Callable[[int, int, int], int]] = {
        "min3": lambda a, b, c: two(two(a, b, False), c, False),
        "max3": lambda a, b, c: two(two(a, b, True), c, True),
        "minmax": lambda a, b, c: two(two(a, b, False), c, True),
        "maxmin": lambda a, b, c: two(two(a, b, True), c, False),
        "med3": median,
    }
    for name, reference in forms.items():
        expected = np.array([reference(*lane) for lane in lanes], KINDS[bits])
        assert_same(compute(f"v_{name}_f{bits}", values, bits, level=level), expected, values)


def test_min_keeps_denormals_that_only_the_output_bit_would_flush() -> None:
    tiny, one = np.full(32, 1, np.uint32), np.full(32, 0x3F800000, np.uint32)
    assert compute("v_min_f32", [tiny, one], 32, mode=0x3D0)[0] == 1
    assert compute("v_min_f32", [tiny, one], 32, mode=0x3E0)[0] == 0


# --- rounding, fract, exponents ----------------------------------------------------------------------------
@both_waves
@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_roundings_equal_numpy(bits: int, level: int, wave_size: int) -> None:
    value = sources(bits, 70)[0]
    for name, reference in {"floor": np.floor, "ceil": np.ceil, "trunc": np.trunc, "rndne": np.rint}.items():
        with np.errstate(all="ignore"):
            expected = reference(value.view(FLOATS[bits])).view(KINDS[bits])
        expected = np.where(is_nan(value), value | KINDS[bits](QUIET[bits]), expected)
        got = compute(f"v_{name}_f{bits}", [value], bits, level=level, wave_size=wave_size)
        assert_same(got, expected, [value])


@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_fract_stays_below_one(bits: int, level: int) -> None:
    value = sources(bits, 71)[0]
    got = compute(f"v_fract_f{bits}", [value], bits, level=level)
    finite = (value & KINDS[bits](MAGNITUDE[bits])) < INFINITY[bits]
    below = (BIAS[bits] << FRACTION[bits]) - 1
    expected = [min(rounded(x - x.__floor__(), bits), below)
                for x in (as_fraction(word, bits) for word in value[finite].tolist())]  # fmt: skip
    assert_same(got[finite], np.array(expected, KINDS[bits]), [value[finite]])
    assert is_nan(got[~finite]).all()


@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_frexp_and_ldexp_are_inverse(bits: int, level: int) -> None:
    value = sources(bits, 72)[0]
    mantissa = compute(f"v_frexp_mant_f{bits}", [value], bits, level=level)
    size = 16 if bits == 16 else 32
    exponent = compute(f"v_frexp_exp_i{size}_f{bits}", [value], size, level=level)
    signed = exponent.view(np.int16 if size == 16 else np.int32)
    with np.errstate(all="ignore"):
        expected, powers = np.frexp(value.view(FLOATS[bits]))
    number = (value & KINDS[bits](MAGNITUDE[bits])) < INFINITY[bits]
    assert_same(mantissa[number], expected.view(KINDS[bits])[number], [value[number]])
    assert (signed[number] == powers[number]).all()
    assert (signed[~number] == 0).all()
    words = vop3(f"v_ldexp_f{bits}", 10, v(0), v(2))
    registers_in = {**registers([mantissa]), 2: exponent.astype(np.uint32)}
    result = HARNESS.run(words, registers_in, [10, 11], level=level)
    back = result.u64(10) if bits == 64 else result.vgprs[10].astype(KINDS[bits])
    assert_same(back[number], value[number], [value[number]])


@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_ldexp_rounds_once(bits: int, level: int) -> None:
    value = sources(bits, 73)[0]
    rng = np.random.default_rng(74)
    reach = {16: 40, 32: 280, 64: 2100}[bits]
    power = rng.integers(-reach, reach, COUNT)
    power[:64] = rng.choice([2**15 - 1, -(2**15), 1], 64)
    number = (value & KINDS[bits](MAGNITUDE[bits])) < INFINITY[bits]
    words = vop3(f"v_ldexp_f{bits}", 10, v(0), v(2))
    result = HARNESS.run(words, {**registers([value]), 2: power.astype(np.uint32)}, [10, 11], level=level)
    got = result.u64(10) if bits == 64 else result.vgprs[10].astype(KINDS[bits])
    limited = np.clip(power, -5000, 5000)
    expected = [
        rounded(as_fraction(word, bits) * Fraction(2) ** int(count), bits, word >> (bits - 1))
        for word, count in zip(value[number].tolist(), limited[number].tolist(), strict=True)
    ]
    assert_same(got[number], np.array(expected, KINDS[bits]), [value[number], power[number]])



def test_results_that_only_a_denormals_rounding_makes_normal_are_flushed() -> None:
    # 0x3f7fffff · 0x00800000 is 2^-126 − 2^-150: representable, were there no lower bound of exponents
    below, least = np.full(32, 0x3F7FFFFF, np.uint32), np.full(32, 0x80800000, np.uint32)
    # 0x3f7fffff · 0x0080_0000 + 2^-149 is kept: its sum is above the smallest normal
    unit = np.full(32, 0x80000001, np.uint32)
    kept, flushing = IEEE_MODE, IEEE_MODE & ~0x20
    for level in LEVELS:
        zero = np.zeros(32, np.uint32)
        assert compute("v_mul_f32", [below, least], 32, mode=kept, level=level)[0] == 0x80800000
        assert compute("v_mul_f32", [below, least], 32, mode=flushing, level=level)[0] == 0x80000000
        assert compute("v_fma_f32", [below, least, zero], 32, mode=flushing, level=level)[0] == 0x80000000
        assert compute("v_fma_f32", [below, least, unit], 32, mode=flushing, level=level)[0] == 0x80800000
    half = [np.full(32, 0x3BFF, np.uint16), np.full(32, 0x0400, np.uint16)]
    assert compute("v_mul_f16", half, 16, mode=kept)[0] == 0x0400
    assert compute("v_mul_f16", half, 16, mode=IEEE_MODE & ~0x80)[0] == 0
    double = np.full(32, 0x380FFFFFF0000000, np.uint64)
    assert compute("v_cvt_f32_f64", [double], 32, mode=kept)[0] == 0x00800000
    assert compute("v_cvt_f32_f64", [double], 32, mode=flushing)[0] == 0x00800000
    assert compute("v_cvt_f32_f64", [double - np.uint64(1)], 32, mode=flushing)[0] == 0
