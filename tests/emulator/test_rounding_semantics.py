"""Float arithmetic in all rounding and denormal modes against exact fractions."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from rounding_model import DOWN, NEAREST, UP, ZERO, fused, is_finite, is_nan, rounded, value
from shader_harness import Array, random_bits, split, v, vop3, vop3p
from test_float_semantics import HARNESS

KINDS = {16: np.uint16, 32: np.uint32, 64: np.uint64}
MODES = (UP, DOWN, ZERO)
every_mode = pytest.mark.parametrize("mode", MODES)
KEEP, FLUSH = 0xF0, 0
ONE = {16: 0x3C00, 32: 0x3F800000, 64: 0x3FF << 52}


def word(mode: int, denormals: int = KEEP, saturate: bool = False) -> int:
    """MODE with one rounding for all sizes."""
    return mode | mode << 2 | denormals | 0x300 | int(saturate) << 23


def run(name: str, size: int, sources: list[Array], mode: int, **fields: int) -> Array:
    """Results of a VOP3 instruction, as integers."""
    step = 2 if size == 64 else 1
    inputs: dict[int, Array] = {}
    for number, source in enumerate(sources):
        parts = split(source) if size == 64 else (source.astype(np.uint32),)
        inputs |= {number * step + n: part for n, part in enumerate(parts)}
    words = vop3(name, 12, *(v(n * step) for n in range(len(sources))), **fields)
    got = HARNESS.run(words, inputs, [12, 13] if size == 64 else [12], mode=mode)
    return got.u64(12) if size == 64 else got.vgprs[12] & np.uint32((1 << size) - 1)


def near(rng: np.random.Generator, size: int, count: int) -> Array:
    """Numbers whose sums and products need rounding, overflow or are denormal."""
    return random_bits(rng, KINDS[size], count)


def check(got: Array, want: list[int | None], size: int) -> None:
    """Compare; None stands for any infinity or NaN."""
    for lane, (result, expected) in enumerate(zip(got.tolist(), want, strict=True)):
        if expected is not None:
            assert result == expected, f"lane {lane}: {result:#x}, not {expected:#x}"
        else:
            assert not is_finite(result, size), f"lane {lane}: {result:#x}"


@every_mode
@pytest.mark.parametrize("size", [16, 32, 64])
@pytest.mark.parametrize(("denormals", "flush"), [(KEEP, False), (0x50, True)])
def test_sums_products_and_fused(size: int, denormals: int, flush: bool, mode: int) -> None:
    rng = np.random.default_rng([size, mode, denormals])
    a, b, c = (near(rng, size, 1024) for _ in range(3))
    # cancellations, and addends far below the product's last bit
    c[::4] = a[::4] ^ KINDS[size](1 << size - 1)
    one = [ONE[size]] * len(a)
    register = word(mode, denormals)
    for name, operands in {
        "v_add": (a.tolist(), one, b.tolist()), "v_mul": (a.tolist(), b.tolist(), [None] * len(a)),
        "v_fma": (a.tolist(), b.tolist(), c.tolist()),
    }.items():  # fmt: skip
        sources = [a, b, c] if name == "v_fma" else [a, b]
        got = run(f"{name}_f{size}", size, sources, register)
        check(got, [fused(*x, size, size, mode, flush=flush) for x in zip(*operands, strict=True)], size)


@every_mode
def test_differences(mode: int) -> None:
    rng = np.random.default_rng(mode)
    for size in (16, 32):
        a, b = near(rng, size, 512), near(rng, size, 512)
        sign = 1 << size - 1
        one = ONE[size]
        got = run(f"v_sub_f{size}", size, [a, b], word(mode))
        pairs = list(zip(a.tolist(), b.tolist(), strict=True))
        check(got, [fused(x, one, y ^ sign, size, size, mode) for x, y in pairs], size)
        got = run(f"v_subrev_f{size}", size, [a, b], word(mode))
        check(got, [fused(y, one, x ^ sign, size, size, mode) for x, y in pairs], size)


@every_mode
@pytest.mark.parametrize("saturate", [False, True])
def test_conversions(mode: int, saturate: bool) -> None:
    rng = np.random.default_rng([mode, 7])
    singles, doubles = random_bits(rng, np.uint32, 1024), random_bits(rng, np.uint64, 1024)
    register = word(mode, saturate=saturate)
    got = run("v_cvt_f16_f32", 32, [singles], register) & np.uint32(0xFFFF)
    one = ONE[32]
    check(got, [fused(x, one, None, 32, 16, mode, saturate=saturate) for x in singles.tolist()], 16)
    low, high = split(doubles)
    result = HARNESS.run(vop3("v_cvt_f32_f64", 4, v(0)), {0: low, 1: high}, [4], mode=register).vgprs[4]
    check(result, [fused(x, ONE[64], None, 64, 32, mode) for x in doubles.tolist()], 32)
    integers = rng.integers(0, 1 << 32, 1024, np.uint32)
    for name, kind in (("u32", np.uint32), ("i32", np.int32)):
        got = run(f"v_cvt_f32_{name}", 32, [integers], register)
        check(got, [rounded(Fraction(int(x)), 32, mode) for x in integers.view(kind)], 32)
    small = rng.integers(0, 1 << 16, 1024).astype(np.uint16)
    for name, kind in (("u16", np.uint16), ("i16", np.int16)):
        got = run(f"v_cvt_f16_{name}", 16, [small], register)
        check(got, [rounded(Fraction(int(x)), 16, mode, saturate=saturate) for x in small.view(kind)], 16)


@every_mode
def test_ldexp(mode: int) -> None:
    rng = np.random.default_rng([mode, 8])
    for size, spread in ((32, 300), (64, 2200), (16, 60)):
        x = near(rng, size, 512)
        power = rng.integers(-spread, spread, 512)
        inputs = {2: power.astype(np.int32).view(np.uint32)}
        parts = split(x) if size == 64 else (x.astype(np.uint32),)
        inputs |= dict(enumerate(parts))
        got = HARNESS.run(vop3(f"v_ldexp_f{size}", 4, v(0), v(2)), inputs, [4, 5], mode=word(mode))
        result = got.u64(4) if size == 64 else got.vgprs[4] & np.uint32((1 << size) - 1)
        want = [
            rounded(Fraction(value(bits, size)) * Fraction(2) ** int(n), size, mode,
                    zero_negative=bool(bits >> size - 1)) if is_finite(bits, size) else None
            for bits, n in zip(x.tolist(), power.tolist(), strict=True)
        ]  # fmt: skip
        check(result, want, size)


@every_mode
def test_packed_and_mixed(mode: int) -> None:
    rng = np.random.default_rng([mode, 9])
    a, b, c = (random_bits(rng, np.uint16, 1024).view(np.uint32) for _ in range(3))
    inputs = {0: a, 1: b, 2: c}
    halves = [x.view(np.uint16).tolist() for x in (a, b, c)]
    got = HARNESS.run(vop3p("v_pk_fma_f16", 4, v(0), v(1), v(2)), inputs, [4], mode=word(mode)).vgprs[4]
    check(got.view(np.uint16), [fused(*x, 16, 16, mode) for x in zip(*halves, strict=True)], 16)
    got = HARNESS.run(vop3p("v_pk_add_f16", 4, v(0), v(1)), inputs, [4], mode=word(mode)).vgprs[4]
    sums = [fused(x, ONE[16], y, 16, 16, mode) for x, y in zip(*halves[:2], strict=True)]
    check(got.view(np.uint16), sums, 16)
    singles = [random_bits(rng, np.uint32, 512) for _ in range(3)]
    inputs = dict(enumerate(singles))
    columns = list(zip(*(x.tolist() for x in singles), strict=True))
    for name, size in (("v_fma_mix_f32", 32), ("v_fma_mixlo_f16", 16)):
        words = vop3p(name, 4, v(0), v(1), v(2), op_sel_hi=0)
        mixed = HARNESS.run(words, inputs, [4], mode=word(mode)).vgprs[4]
        check(mixed & np.uint32((1 << size) - 1), [fused(*x, 32, size, mode) for x in columns], size)


@every_mode
def test_division_comes_out_rounded_as_asked(mode: int) -> None:
    """The scaled FMA that ends a division: its result is rounded once, denormal or not."""
    rng = np.random.default_rng([mode, 10])
    for size, step in ((32, 64), (64, 128)):
        a, b, c = (near(rng, size, 512) for _ in range(3))
        flags = rng.integers(0, 2, 512).astype(np.bool_)
        registers = 2 if size == 64 else 1
        inputs: dict[int, Array] = {}
        for number, source in enumerate((a, b, c)):
            parts = split(source) if size == 64 else (source,)
            inputs |= {number * registers + n: part for n, part in enumerate(parts)}
        words = vop3(f"v_div_fmas_f{size}", 12, *(v(n * registers) for n in range(3)))
        got = HARNESS.run(words, inputs, [12, 13], mode=word(mode), mask_inputs={106: flags})
        result = got.u64(12) if size == 64 else got.vgprs[12]
        lanes = zip(a.tolist(), b.tolist(), c.tolist(), flags, result.tolist(), strict=True)
        for x, y, z, flag, bits in lanes:
            if not all(is_finite(p, size) for p in (x, y, z)):
                continue
            exact = Fraction(value(x, size)) * Fraction(value(y, size)) + Fraction(value(z, size))
            power = (step if abs(value(z, size)) >= 2 else -step) if flag else 0
            if exact:
                assert bits == rounded(exact * Fraction(2) ** power, size, mode)


def test_the_model_rounds_to_nearest_as_numpy_does() -> None:
    rng = np.random.default_rng(11)
    with np.errstate(all="ignore"):
        for bits in random_bits(rng, np.uint64, 4096).tolist():
            if is_finite(bits, 64):
                number = value(bits, 64)
                for size, kind in ((32, np.float32), (16, np.float16)):
                    want = int(kind(number).view(KINDS[size]))
                    assert rounded(Fraction(number), size, NEAREST, zero_negative=bits >> 63 == 1) == want
    assert is_nan(0x7FC00000, 32)
