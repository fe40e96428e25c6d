"""VALU comparisons of the shader engine against numpy, as lane masks and as EXEC."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from shader_harness import Array, both_waves, every_level, v, vop3
from test_float_semantics import (
    COUNT,
    FLOATS,
    HARNESS,
    INFINITY,
    KINDS,
    MAGNITUDE,
    QUIET,
    is_nan,
    registers,
    sources,
)

VCC, EXEC, MASK = 106, 126, 8
ACTIVE = 0x00FF_0F0F_8421_FFFF


FLOAT: dict[str, Callable[[Any, Any], Any]] = {
    "f": lambda a, b: np.zeros(len(a), bool), "t": lambda a, b: np.ones(len(a), bool),
    "lt": lambda a, b: a < b, "eq": lambda a, b: a == b, "le": lambda a, b: a <= b, "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b, "lg": lambda a, b: (a < b) | (a > b),
    "o": lambda a, b: ~(np.isnan(a) | np.isnan(b)), "u": lambda a, b: np.isnan(a) | np.isnan(b),
    "nge": lambda a, b: ~(a >= b), "nlg": lambda a, b: ~((a < b) | (a > b)), "ngt": lambda a, b: ~(a > b),
    "nle": lambda a, b: ~(a <= b), "neq": lambda a, b: ~(a == b), "nlt": lambda a, b: ~(a < b),
}  # fmt: skip
INTEGER = {name: FLOAT[name] for name in ("f", "t", "lt", "eq", "le", "gt", "ge")} | {"ne": FLOAT["neq"]}


def active(wave_size: int) -> Array:
    """The lanes of all waves that are switched on."""
    return np.array([ACTIVE >> lane % wave_size & 1 for lane in range(COUNT)], bool)


def check(suffix: str, values: list[Array], expected: Array, level: int, wave_size: int) -> None:
    """Compare a mask and EXEC with what numpy says, inactive lanes 0."""
    inputs = registers(values)
    expected = expected & active(wave_size)
    for stem, target in (("v_cmp", MASK), ("v_cmpx", EXEC)):
        words = vop3(f"{stem}_{suffix}", target, v(0), v(2))
        result = HARNESS.run(
            words, inputs, [], masks=[target], level=level, wave_size=wave_size, exec_bits=ACTIVE,
            mask_inputs={MASK: np.ones(COUNT, bool)},
        )  # fmt: skip
        wrong = result.masks[target] != expected
        assert not wrong.any(), (
            f"{stem}_{suffix}: {int(wrong.sum())} lanes, first {int(np.flatnonzero(wrong)[0])}"
        )


def equal_often(values: list[Array]) -> list[Array]:
    """Two sources that are alike in a quarter of all lanes."""
    first, second = values[0], values[1].copy()
    second[::4] = first[::4]
    return [first, second]


@both_waves
@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_float_comparisons(bits: int, level: int, wave_size: int) -> None:
    values = equal_often(sources(bits, 300))
    for name, reference in FLOAT.items():
        with np.errstate(invalid="ignore"):
            expected = reference(*(value.view(FLOATS[bits]) for value in values))
        check(f"{name}_f{bits}", values, expected, level, wave_size)


@both_waves
@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_integer_comparisons(bits: int, level: int, wave_size: int) -> None:
    values = equal_often(sources(bits, 301))
    kinds = {"u": KINDS[bits], "i": {16: np.int16, 32: np.int32, 64: np.int64}[bits]}
    for letter, kind in kinds.items():
        for name, reference in INTEGER.items():
            if bits == 16 and name in "ft":
                continue
            expected = reference(*(value.view(kind) for value in values))
            check(f"{name}_{letter}{bits}", values, expected, level, wave_size)


@both_waves
@every_level
@pytest.mark.parametrize("bits", [16, 32, 64])
def test_class(bits: int, level: int, wave_size: int) -> None:
    value = sources(bits, 302)[0]
    kind = KINDS[bits]
    magnitude, negative = value & kind(MAGNITUDE[bits]), value >> kind(bits - 1) != 0
    nan, quiet = is_nan(value), value & kind(QUIET[bits]) != 0
    infinite, zero = magnitude == INFINITY[bits], magnitude == 0
    denormal = ~zero & (value & kind(INFINITY[bits]) == 0)
    normal = ~(nan | infinite | zero | denormal)
    classes = [
        nan & ~quiet,
        nan & quiet,
        negative & infinite,
        negative & normal,
        negative & denormal,
        negative & zero,
        ~negative & zero,
        ~negative & denormal,
        ~negative & normal,
        ~negative & infinite,
    ]
    number = np.argmax(classes, axis=0)
    assert set(number.tolist()) == set(range(10))
    wanted = np.random.default_rng(303).integers(0, 1 << 10, COUNT).astype(np.uint32)
    expected = wanted >> number.astype(np.uint32) & 1 != 0
    check(f"class_f{bits}", [value, wanted], expected, level, wave_size)


@every_level
def test_class_sees_denormals_that_mode_flushes(level: int) -> None:
    tiny = np.full(32, 1, np.uint32)
    denormal = np.full(32, 1 << 7, np.uint32)
    words = vop3("v_cmp_class_f32", MASK, v(0), v(2))
    assert (
        HARNESS.run(words, {0: tiny, 2: denormal}, [], masks=[MASK], mode=0x3C0, level=level)
        .masks[MASK]
        .all()
    )
    words = vop3("v_cmp_eq_f32", MASK, v(0), 128)
    assert HARNESS.run(words, {0: tiny}, [], masks=[MASK], mode=0x3C0, level=level).masks[MASK].all()
    assert not HARNESS.run(words, {0: tiny}, [], masks=[MASK], level=level).masks[MASK].any()


def test_lanes_that_dpp_switches_off_are_zero() -> None:
    # v_cmp_eq_u32 vcc_lo, v0, v0 quad_perm:[0,1,2,3] with row_mask 1 and bank_mask 5
    word = 0x7C000000 | 0x4A << 17 | 0 << 9 | 0xFA
    control = 0x5 << 24 | 0x1 << 28 | 0xE4 << 8
    result = HARNESS.run([word, control], {0: np.zeros(32, np.uint32)}, [], masks=[VCC])
    bits = sum(int(bit) << lane for lane, bit in enumerate(result.masks[VCC]))
    assert bits == 0x0F0F
