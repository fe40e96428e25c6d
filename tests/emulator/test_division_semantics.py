"""Division helpers and transcendental functions of the shader engine against exact references."""

from __future__ import annotations

import math
from fractions import Fraction
from io import BytesIO

import numpy as np
import pytest
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection
from shader_harness import IEEE_MODE, LEVELS, Array, every_level, random_bits, translate, v, vop3, vop3sd
from test_float_semantics import (
    BIAS,
    COUNT,
    FLOATS,
    FRACTION,
    HARNESS,
    INFINITY,
    KINDS,
    MAGNITUDE,
    QUIET,
    as_fraction,
    assert_same,
    compute,
    is_nan,
    registers,
    rounded,
    sources,
)

DEFAULT_NAN = {16: 0xFE00, 32: 0xFFC00000, 64: 0xFFF8 << 48}
FAR, STEP, SMALL = {32: 96, 64: 768}, {32: 64, 64: 128}, {32: 24, 64: 53}


def nan(bits: int, width: int) -> bool:
    """Whether bits are a NaN."""
    return (bits & MAGNITUDE[width]) > INFINITY[width]


def finite(*bits: int, width: int) -> bool:
    """Whether all bits are numbers."""
    return all((word & MAGNITUDE[width]) < INFINITY[width] for word in bits)


def field(bits: int, width: int) -> int:
    """Stored exponent."""
    return (bits & INFINITY[width]) >> FRACTION[width]


def div_scale(x: int, d: int, n: int, width: int) -> tuple[int, bool]:
    """The table of rules, one lane at a time."""
    bias, step = BIAS[width], STEP[width]
    distance = field(n, width) - field(d, width)
    is_d = x == d
    flag, power = False, 0
    if distance >= FAR[width]:
        flag, power = True, step if is_d else 0
    elif field(d, width) == 0:
        power = step
    elif field(d, width) >= 2 * bias - 1:
        flag = distance <= -FAR[width]
        power = 0 if flag and not is_d else -step
    elif distance <= -FAR[width]:
        flag, power = True, 0 if is_d else step
    elif field(n, width) <= SMALL[width]:
        power = step
    if not n & MAGNITUDE[width] or not d & MAGNITUDE[width]:
        return DEFAULT_NAN[width], flag
    if nan(x, width):
        return x, flag  # also a signalling one, as measured on a gfx1100
    if not finite(x, width=width):
        return x, flag
    return rounded(as_fraction(x, width) * Fraction(2) ** power, width), flag


@every_level
@pytest.mark.parametrize("bits", [32, 64])
def test_div_scale(bits: int, level: int) -> None:
    denominator, numerator, choice = sources(bits, 100)
    x = np.where(choice & KINDS[bits](1), denominator, numerator)
    values = [x, denominator, numerator]
    for wave_size in (32, 64):
        words = vop3sd(f"v_div_scale_f{bits}", 10, 8, v(0), v(2), v(4))
        result = HARNESS.run(words, registers(values), [10, 11], masks=[8], level=level, wave_size=wave_size)
        got = result.u64(10) if bits == 64 else result.vgprs[10]
        lanes = [div_scale(*lane, bits) for lane in zip(*(value.tolist() for value in values), strict=True)]
        assert_same(got, np.array([lane[0] for lane in lanes], KINDS[bits]), values)
        assert (result.masks[8] == [lane[1] for lane in lanes]).all()


def div_fmas(a: int, b: int, c: int, flag: bool, width: int) -> int | None:
    """Exact product and sum, scaled, rounded once; None where a source is not finite."""
    if not finite(a, b, c, width=width):
        return None
    product = as_fraction(a, width) * as_fraction(b, width)
    exact = product + as_fraction(c, width)
    if not exact:
        sign = (a ^ b) >> (width - 1) & c >> (width - 1) if not product else 0
        return sign << (width - 1)
    step = STEP[width] if field(c, width) > BIAS[width] else -STEP[width]
    return rounded(exact * Fraction(2) ** (step if flag else 0), width)


@every_level
@pytest.mark.parametrize("bits", [32, 64])
def test_div_fmas_scales_the_exact_sum(bits: int, level: int) -> None:
    values = sources(bits, 101)
    rng = np.random.default_rng(102)
    # results that scaling makes denormal
    low = rng.integers(1, 2 * STEP[bits] + 40, COUNT // 2, np.uint64) << np.uint64(FRACTION[bits])
    keep = np.uint64((1 << FRACTION[bits]) - 1 | 1 << (bits - 1))
    values[2][: COUNT // 2] = (values[2][: COUNT // 2].astype(np.uint64) & keep) | low
    flags = rng.integers(0, 2, COUNT).astype(bool)
    words = vop3(f"v_div_fmas_f{bits}", 10, v(0), v(2), v(4))
    # denormal sources count whatever MODE says
    for mode in (0x3F0, 0x3A0):
        result = HARNESS.run(
            words, registers(values), [10, 11], mask_inputs={106: flags}, level=level, mode=mode
        )
        got = result.u64(10) if bits == 64 else result.vgprs[10]
        lanes = zip(*(value.tolist() for value in values), flags.tolist(), strict=True)
        expected = [div_fmas(*lane, bits) for lane in lanes]
        known = np.array([word is not None for word in expected])
        numbers = np.array([word for word in expected if word is not None], KINDS[bits])
        assert_same(got[known], numbers, [*(value[known] for value in values), flags[known]])


def div_fixup(q: int, d: int, n: int, width: int) -> int:
    """The rules in their order."""
    sign = (d ^ n) & 1 << (width - 1)
    for word in (n, d):
        if nan(word, width):
            return word | QUIET[width]
    size_d, size_n = d & MAGNITUDE[width], n & MAGNITUDE[width]
    if size_d == size_n and size_d in (0, INFINITY[width]):
        return DEFAULT_NAN[width]
    if not size_d or size_n == INFINITY[width]:
        return sign | INFINITY[width]
    if not size_n or size_d == INFINITY[width]:
        return sign
    if width != 16 and field(n, width) - field(d, width) < -(BIAS[width] + FRACTION[width]):
        return sign
    return sign | min(q & MAGNITUDE[width], INFINITY[width])


@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_div_fixup(bits: int, level: int) -> None:
    values = sources(bits, 103)
    lanes = zip(*(value.tolist() for value in values), strict=True)
    expected = np.array([div_fixup(*lane, bits) for lane in lanes], KINDS[bits])
    assert_same(compute(f"v_div_fixup_f{bits}", values, bits, level=level), expected, values)


@every_level
def test_div_fixup_keeps_infinities_whatever_fp16_ovfl_says(level: int) -> None:
    values = sources(16, 105)
    expected = np.array(
        [div_fixup(*lane, 16) for lane in zip(*(x.tolist() for x in values), strict=True)], KINDS[16]
    )
    assert (expected & MAGNITUDE[16] == INFINITY[16]).sum() > 10
    got = compute("v_div_fixup_f16", values, 16, level=level, mode=IEEE_MODE | 1 << 23)
    assert_same(got, expected, values)


@every_level
@pytest.mark.parametrize("bits", [32, 64])
def test_the_division_that_compilers_emit_is_correctly_rounded(bits: int, level: int) -> None:
    """LLVM's expansion of a/b: scale, reciprocal, three refinements, fmas, fixup."""
    numerator, denominator, _ = sources(bits, 104)
    n, d, sd, sn, r, e, q, one = 0, 2, 10, 12, 14, 16, 18, 20
    f = f"f{bits}"
    words = vop3sd(f"v_div_scale_{f}", sd, 8, v(d), v(d), v(n))
    words += vop3(f"v_rcp_{f}", r, v(sd))
    words += vop3sd(f"v_div_scale_{f}", sn, 106, v(n), v(d), v(n))
    for _ in range(1 if bits == 32 else 2):
        words += vop3(f"v_fma_{f}", e, v(sd), v(r), v(one), neg=1)
        words += vop3(f"v_fma_{f}", r, v(e), v(r), v(r))
    words += vop3(f"v_mul_{f}", q, v(sn), v(r))
    if bits == 32:
        words += vop3(f"v_fma_{f}", e, v(sd), v(q), v(sn), neg=1)
        words += vop3(f"v_fma_{f}", q, v(e), v(r), v(q))
    words += vop3(f"v_fma_{f}", e, v(sd), v(q), v(sn), neg=1)
    words += vop3(f"v_div_fmas_{f}", q, v(e), v(r), v(q))
    words += vop3(f"v_div_fixup_{f}", q, v(q), v(d), v(n))
    ones = np.full(COUNT, BIAS[bits] << FRACTION[bits], KINDS[bits])
    inputs = registers([numerator, denominator])
    inputs.update({20 + number: value for number, value in registers([ones]).items()})
    result = HARNESS.run(words, inputs, [q, q + 1], level=level)
    got = result.u64(q) if bits == 64 else result.vgprs[q]
    with np.errstate(all="ignore"):
        expected = (numerator.view(FLOATS[bits]) / denominator.view(FLOATS[bits])).view(KINDS[bits])
    assert_same(got, expected, [numerator, denominator], payload=False)


# --- transcendental functions ------------------------------------------------------------------------------
def flushed(bits: Array) -> Array:
    """Single-precision bits with denormals as zeros."""
    return np.where(bits & 0x7F800000 == 0, bits & 0x80000000, bits).astype(np.uint32)


def reference(name: str, x: Array) -> Array:
    """The function in long double precision."""
    wide = x.astype(np.longdouble)
    fraction = wide - np.rint(wide)
    pi = np.longdouble("3.14159265358979323846264338327950288")
    result = {
        "rcp": lambda: 1 / wide, "sqrt": lambda: np.sqrt(wide), "rsq": lambda: 1 / np.sqrt(wide),
        "exp": lambda: np.exp2(wide), "log": lambda: np.log2(wide), "sin": lambda: np.sin(2 * pi * fraction),
        "cos": lambda: np.cos(2 * pi * fraction),
    }[name]()  # fmt: skip
    if name in ("sin", "cos"):
        # the reference's own π is inexact: multiples of a quarter turn are exact
        result = np.where(4 * fraction == np.rint(4 * fraction), np.rint(result), result)
    return np.asarray(result)


NAMES = ("rcp", "sqrt", "rsq", "exp", "log", "sin", "cos")


@every_level
@pytest.mark.parametrize("name", NAMES)
def test_single_precision_functions_are_rounded_correctly(name: str, level: int) -> None:
    bits = random_bits(np.random.default_rng(110), np.uint32, 4 * COUNT)
    flushes = name not in ("sin", "cos")
    used = flushed(bits) if flushes else bits
    with np.errstate(all="ignore"):
        expected = reference(name, used.view(np.float32)).astype(np.float32).view(np.uint32)
    expected = flushed(expected) if flushes else expected
    got = compute(f"v_{name}_f32", [bits], 32, level=level, wave_size=64)
    zero = (expected & 0x7FFFFFFF == 0) & (got & 0x7FFFFFFF == 0) & np.array(not flushes)
    assert_same(got[~zero], expected[~zero], [bits[~zero]], payload=False)


@pytest.mark.parametrize("name", NAMES)
def test_half_precision_functions_on_every_value(name: str) -> None:
    bits = np.arange(65536, dtype=np.uint16)
    with np.errstate(all="ignore"):
        exact = reference(name, bits.view(np.float16))
        # through the double rounded to odd there is no second rounding in the reference
        expected = np.array([rounded_half(value) for value in exact.astype(np.float64).tolist()], np.uint16)
    got = compute(f"v_{name}_f16", [bits], 16, wave_size=64)
    zero = (expected & 0x7FFF == 0) & (got & 0x7FFF == 0) & np.array(name in ("sin", "cos"))
    assert_same(got[~zero], expected[~zero], [bits[~zero]], payload=False)


def rounded_half(value: float) -> int:
    """Bits of the half nearest to a double."""
    if math.isnan(value):
        return 0x7E00
    if math.isinf(value):
        return 0xFC00 if value < 0 else 0x7C00
    return rounded(Fraction(value), 16, int(math.copysign(1, value) < 0))


@every_level
def test_double_precision_roots_and_reciprocals(level: int) -> None:
    bits = sources(64, 111)[0]
    value = bits.view(np.float64)
    with np.errstate(all="ignore"):
        exact = {"rcp": 1 / value, "sqrt": np.sqrt(value), "rsq": 1 / np.sqrt(value)}
    for name, expected in exact.items():
        got = compute(f"v_{name}_f64", [bits], 64, level=level)
        assert_same(got, expected.view(np.uint64), [bits], payload=False)


def test_compiled_code_calls_nothing_of_the_host() -> None:
    f16 = [
        f"v_{name}_f16" for name in (*NAMES, "fma", "ldexp", "floor", "rndne", "fract", "div_fixup", "mul")
    ]
    f32 = [f"v_{name}_f32" for name in (*NAMES, "fma", "ldexp", "floor", "rndne", "fract", "div_fmas")]
    f64 = [f"v_{name}_f64" for name in ("rcp", "rsq", "sqrt", "fma", "ldexp", "floor", "rndne", "div_fmas")]
    conversions = ["v_cvt_f16_f32", "v_cvt_f32_f64", "v_cvt_u32_f64", "v_cvt_i16_f16", "v_cvt_f64_u32"]
    for level in LEVELS:
        for name in (*f16, *f32, *f64, *conversions):
            translation = translate(vop3(name, 10, v(0), v(2), v(4)), 32, level, 0)
            code = HARNESS.jit.compile(translation.text, level)
            table = ELFFile(BytesIO(code)).get_section_by_name(".symtab")
            assert isinstance(table, SymbolTableSection)
            foreign = [s.name for s in table.iter_symbols() if s.name and s["st_shndx"] == "SHN_UNDEF"]
            assert not foreign, f"{name} at level {level} calls {foreign}"


@every_level
def test_special_values_of_functions(level: int) -> None:
    cases = {
        "rcp": {0x80000000: 0xFF800000, 0x00000001: 0x7F800000, 0xFF800000: 0x80000000, 0x7F7FFFFF: 0},
        "rsq": {0x80000000: 0xFF800000, 0xBF800000: 0xFFC00000, 0x7F800000: 0},
        "sqrt": {0x80000000: 0x80000000, 0xBF800000: 0xFFC00000, 0x7F800000: 0x7F800000,
                 0x807FFFFF: 0x80000000},
        "exp": {0x80000000: 0x3F800000, 0xFF800000: 0, 0x7F800000: 0x7F800000, 0xC2FE0000: 0,
                0x43000000: 0x7F800000},
        "log": {0: 0xFF800000, 0x80000000: 0xFF800000, 0xBF800000: 0xFFC00000, 0x00000001: 0xFF800000,
                0x3F800000: 0},
        "sin": {0x80000000: 0x80000000, 0: 0, 0x3E800000: 0x3F800000, 0x7F7FFFFF: 0, 0x7F800000: 0xFFC00000,
                0x3F000000: 0, 0xBF400000: 0x3F800000},
        "cos": {0x3E800000: 0, 0x7F7FFFFF: 0x3F800000, 0xFF800000: 0xFFC00000, 0xBE800000: 0},
    }  # fmt: skip
    for name, pairs in cases.items():
        bits = np.resize(np.array(list(pairs), np.uint32), 32)
        got = compute(f"v_{name}_f32", [bits], 32, level=level)
        for position, (source, expected) in enumerate(pairs.items()):
            assert got[position] == expected, f"v_{name}_f32 of {source:#x} gave {got[position]:#x}"
        passed = compute(f"v_{name}_f32", [np.full(32, 0xFF812345, np.uint32)], 32, level=level)
        assert passed[0] == 0xFFC12345
    assert is_nan(compute("v_log_f16", [np.full(32, 0xBC00, np.uint16)], 16, level=level)).all()
