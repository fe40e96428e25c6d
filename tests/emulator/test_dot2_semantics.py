"""DOT2 of the shader engine: vectors of the card's arithmetic, and exact sums of one sign."""

from __future__ import annotations

import dot2_model
import numpy as np
import pytest
from shader_harness import every_level, random_bits, v, vop2, vop3
from test_convert_semantics import packed
from test_float_semantics import HARNESS


def halves(low: float, high: float) -> int:
    """Two numbers as one dword of f16."""
    return int(np.array([low, high], np.float16).view(np.uint32)[0])


def brains(low: float, high: float) -> int:
    """Two numbers as one dword of bf16."""
    first, second = (int(np.float32(value).view(np.uint32)) >> 16 for value in (low, high))
    return first | second << 16


@every_level
def test_vectors_of_the_truncating_sum(level: int) -> None:
    cases = [
        (1.0, (3, 8), (8, 4), 0x42640000), (-1.0, (3, 8), (8, 4), 0x425C0001),
        (0.0, (3, -2), (2, 1), 0x407FFFFF),
        (-0.0, (3, -2), (2, 1), 0x40800000), (0.0, (1, -1), (1, 1), 0xB3800000), (0.0, (0, 0), (0, 0), 0),
        (np.inf, (1, 1), (-1, 1), 0x7F800000), (0.0, (np.inf, 1), (0, 1), 0xFFC00000),
        (0.0, (np.inf, np.inf), (1, -1), 0xFFC00000), (np.inf, (np.inf, 1), (-1, 1), 0xFFC00000),
        (np.nan, (np.nan, 1), (1, 1), 0xFFC00A3D), (np.nan, (1, 1), (1, 1), 0x7FC00000),
    ]  # fmt: skip
    c = np.array([case[0] for case in cases] + [0.0] * (32 - len(cases)), np.float32).view(np.uint32)
    for name, encode in (("v_dot2_f32_f16", halves), ("v_dot2_f32_bf16", brains)):
        a, b = (
            np.array([encode(*case[n]) for case in cases] + [0] * (32 - len(cases)), np.uint32)
            for n in (1, 2)
        )
        got = packed(name, [a, b, c], level)
        for case, result in zip(cases, got.tolist(), strict=False):
            assert result == case[3], f"{name} of {case[:3]} gave {result:#x}"


@every_level
def test_sums_of_one_sign_within_the_grid_are_rounded_once(level: int) -> None:
    rng = np.random.default_rng(400)
    a, b = (rng.integers(1, 64, (4096, 2)).astype(np.float16) for _ in range(2))
    c = rng.integers(0, 4096, 4096).astype(np.float32)
    exact = (a.astype(np.float32) * b.astype(np.float32)).sum(1) + c
    inputs = [a.view(np.uint32)[:, 0], b.view(np.uint32)[:, 0], c.view(np.uint32)]
    assert (packed("v_dot2_f32_f16", inputs, level) == exact.view(np.uint32)).all()
    words = vop2("v_dot2acc_f32_f16", 4, v(0), 2)
    result = HARNESS.run(words, {0: inputs[0], 2: inputs[1], 4: inputs[2]}, [4], level=level)
    assert (result.vgprs[4] == exact.view(np.uint32)).all()


def test_denormal_results_and_addends_count_as_zero() -> None:
    one, zero = np.full(32, halves(1, 0), np.uint32), np.zeros(32, np.uint32)
    tiny = np.full(32, 0x00400000, np.uint32)
    assert packed("v_dot2_f32_f16", [zero, zero, tiny], 2)[0] == 0
    assert packed("v_dot2_f32_f16", [one, one, tiny], 2)[0] == 0x3F800000
    small = np.full(32, halves(2.0**-24, 0), np.uint32)
    assert packed("v_dot2_f32_f16", [small, one, zero], 2)[0] == 0x33800000


@every_level
@pytest.mark.parametrize("brain", [False, True])
def test_single_sums_are_the_models(brain: bool, level: int) -> None:
    rng = np.random.default_rng(401)
    a, b = (random_bits(rng, np.uint16, 16384).view(np.uint32) for _ in range(2))
    c = random_bits(rng, np.uint32, len(a))
    got = packed("v_dot2_f32_bf16" if brain else "v_dot2_f32_f16", [a, b, c], level)
    for x, y, z, result in zip(a.tolist(), b.tolist(), c.tolist(), got.tolist(), strict=True):
        want = dot2_model.dot2((x & 0xFFFF, x >> 16), (y & 0xFFFF, y >> 16), z, brain)
        assert result == want, f"{x:#x} {y:#x} {z:#x} gave {result:#x}, not {want:#x}"


@every_level
@pytest.mark.parametrize("saturate", [False, True])
@pytest.mark.parametrize("brain", [False, True])
def test_packed_sums_are_the_models(brain: bool, saturate: bool, level: int) -> None:
    rng = np.random.default_rng(402)
    a, b = (random_bits(rng, np.uint16, 16384).view(np.uint32) for _ in range(2))
    c = random_bits(rng, np.uint32, len(a))
    name = "v_dot2_bf16_bf16" if brain else "v_dot2_f16_f16"
    inputs = {0: a, 1: b, 2: c}
    for op_sel in (0, 12):
        words = vop3(name, 4, v(0), v(1), v(2), op_sel=op_sel)
        mode = 0x3F0 | (1 << 23 if saturate else 0)
        got = HARNESS.run(words, inputs, [4], level=level, mode=mode).vgprs[4]
        high = bool(op_sel)
        assert (got & (0xFFFF if high else 0xFFFF0000) == (0xBEEF if high else 0xDEAD0000)).all()
        for x, y, z, result in zip(a.tolist(), b.tolist(), c.tolist(), got.tolist(), strict=True):
            z, result = (z >> 16, result >> 16) if high else (z & 0xFFFF, result & 0xFFFF)
            factors = (x & 0xFFFF, x >> 16), (y & 0xFFFF, y >> 16)
            want = dot2_model.dot2_packed(*factors, z, brain, saturate)
            assert result == want, f"{x:#x} {y:#x} {z:#x} gave {result:#x}, not {want:#x}"
