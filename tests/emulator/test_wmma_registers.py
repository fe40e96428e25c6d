"""Matrix instructions among others: registers that lie over each other, masks, and the fast arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
from shader_harness import Array, every_level, v, vop2, vop3p
from test_float_semantics import HARNESS
from test_wmma_semantics import FLOAT_FORMS, FP16_OVFL, IEEE_MODE, addends, expected, run, sources

A, B, C, D = 0, 8, 16, 32
FORM = "v_wmma_f32_16x16x16_f16"


def numbers(words: Array, brain: bool, group: int = 0) -> Array:
    """Rows of A, or columns of B, as float64: [lane, k]."""
    halves = np.stack([words >> np.uint32(16 * n) & np.uint32(0xFFFF) for n in range(2)], axis=-1)
    own = halves[:, 16 * group : 16 * group + 16].astype(np.uint16)
    wide = (own.astype(np.uint32) << 16).view(np.float32) if brain else own.view(np.float16)
    return wide.astype(np.float64).transpose(1, 0, 2).reshape(16, 16)


def tile(values: Array) -> Array:
    """Registers of C or D by matrix row and column."""
    return values.reshape(16, 16)


def small(rng: np.random.Generator, lanes: int, brain: bool) -> Array:
    """Factors whose products any arithmetic of floats sums exactly, in A's and B's layout."""
    values = rng.integers(-8, 9, (8, 16, 2)).astype(np.float32)
    bits = values.view(np.uint32) >> 16 if brain else values.astype(np.float16).view(np.uint16)
    words = bits[..., 0].astype(np.uint32) | bits[..., 1].astype(np.uint32) << np.uint32(16)
    return np.tile(words, (1, lanes // 16))


def exact_bits(values: Array, brain: bool, packed: bool) -> Array:
    """Integers as the form's results; bf16 results are cut."""
    single = values.astype(np.float32)
    if not packed:
        return single.view(np.uint32)
    if brain:
        return single.view(np.uint32) >> 16
    return single.astype(np.float16).view(np.uint16).astype(np.uint32)


# --- registers over each other -----------------------------------------------------------------------------
@every_level
@pytest.mark.parametrize("fast", [False, True])
@pytest.mark.parametrize("target", [A, B + 2, C, C + 1, C - 3])
def test_results_may_lie_over_sources(target: int, fast: bool, level: int) -> None:
    rng = np.random.default_rng([target, level])
    a, b = small(rng, 32, False), small(rng, 32, False)
    c = rng.integers(0, 64, (8, 32)).astype(np.float32)
    want = numbers(a, False) @ numbers(b, False).T + tile(c)
    words = vop3p(FORM, target, v(A), v(B), v(C))
    inputs = {first + n: row for first, rows in ((A, a), (B, b), (C, c.view(np.uint32)))
              for n, row in enumerate(rows)}  # fmt: skip
    outputs = [target + n for n in range(8)]
    result = HARNESS.run(words, inputs, outputs, level=level, fast_matrix=fast)
    got = tile(np.stack([result.vgprs[index].view(np.float32) for index in outputs]))
    assert np.abs(got - want).max() <= (0 if fast else 1e-3)


@every_level
def test_other_instructions_see_the_same_registers(level: int) -> None:
    rng = np.random.default_rng(51)
    a, b = small(rng, 32, False), small(rng, 32, False)
    c = rng.integers(0, 64, (8, 32)).astype(np.float32)
    exec_bits = 0x0F0F00FF
    active = np.array([exec_bits >> lane & 1 for lane in range(32)], np.bool_)
    # A's first register from v40 where EXEC is set, D doubled there, and the product once more
    words = [
        *vop2("v_or_b32", A, v(40), 41),
        *vop3p(FORM, D, v(A), v(B), v(C)),
        *vop2("v_add_f32", D + 3, v(D + 3), D + 3),
        *vop3p(FORM, D, v(A), v(B), v(D)),
    ]
    other = small(rng, 32, False)[0]
    inputs = {first + n: row for first, rows in ((A, a), (B, b), (C, c.view(np.uint32)))
              for n, row in enumerate(rows)}  # fmt: skip
    inputs |= {40: other, 41: np.zeros(32, np.uint32)}
    outputs = [*range(D, D + 8), A]
    result = HARNESS.run(words, inputs, outputs, level=level, exec_bits=exec_bits, fast_matrix=True)
    changed = a.copy()
    changed[0] = np.where(active, other, a[0])
    assert (result.vgprs[A] == changed[0]).all()
    # rows of odd number are what lanes 16 to 31 compute, from their own copy of A
    left = np.where(np.arange(16)[:, None] % 2, numbers(changed, False, 1), numbers(changed, False, 0))
    product = left @ numbers(b, False).T
    first = (product + tile(c)).reshape(8, 32)
    first[3] = np.where(active, 2 * first[3], first[3])
    want = product + tile(first)
    got = tile(np.stack([result.vgprs[D + n].view(np.float32) for n in range(8)]))
    assert (got == want).all()


# --- the fast arithmetic -----------------------------------------------------------------------------------
@pytest.mark.parametrize("lanes", [32, 64])
@pytest.mark.parametrize("name", FLOAT_FORMS)
def test_fast_sums_stay_within_their_bound(name: str, lanes: int) -> None:
    rng = np.random.default_rng([lanes, *name.encode()])
    brain, packed = FLOAT_FORMS[name]
    for _ in range(20):
        a, b = sources(rng, lanes, brain, "plain"), sources(rng, lanes, brain, "plain")
        c = addends(rng, lanes, packed, "plain")
        start = c & 0xFFFF if packed else c
        start = (start << 16 if brain and packed else start).view(np.float32)
        start = (c & 0xFFFF).astype(np.uint16).view(np.float16) if packed and not brain else start
        left, right = numbers(a, brain), numbers(b, brain)
        want = left @ right.T + tile(start.astype(np.float64))
        size = np.abs(left) @ np.abs(right).T + np.abs(tile(start.astype(np.float64)))
        got = run(name, a, b, c, fast=True)
        if packed:
            assert (got >> 16 == 0xDEAD).all()
            low = (got & 0xFFFF).astype(np.uint16)
            got = (low.astype(np.uint32) << 16) if brain else low.view(np.float16).astype(np.float32)
        values = tile(got.view(np.float32)).astype(np.float64)
        inexact = (2.0**-7 if brain else 2.0**-11) if packed else 0.0
        least = 2.0**-25 if packed and not brain else 0.0
        infinite = np.isinf(values)  # beyond f16's largest number
        assert not infinite.any() or (packed and not brain and (np.abs(want[infinite]) > 65504).all())
        error = np.abs(np.where(infinite, want, values) - want)
        assert (error <= inexact * np.abs(want) + 9 * 2.0**-24 * size + least).all()


@pytest.mark.parametrize("lanes", [32, 64])
@pytest.mark.parametrize("name", FLOAT_FORMS)
def test_fast_sums_of_small_integers_are_exact(name: str, lanes: int) -> None:
    rng = np.random.default_rng([lanes, 3, *name.encode()])
    brain, packed = FLOAT_FORMS[name]
    for neg, neg_hi, op_sel in ((0, 0, 0), (1, 0, 4), (2, 5, 0), (4, 3, 4), (7, 7, 0)):
        op_sel = op_sel if packed else 0
        a, b = small(rng, lanes, brain), small(rng, lanes, brain)
        start = rng.integers(-100, 101, (256 // lanes, lanes))
        bits = exact_bits(start, brain, packed)
        c = bits << (16 if op_sel else 0)
        signs = [np.tile([1 - 2 * (neg >> n & 1), 1 - 2 * (neg_hi >> n & 1)], 8) for n in range(2)]
        changed = np.abs(start) if neg_hi & 4 else start
        changed = -changed if neg & 4 else changed
        want = (numbers(a, brain) * signs[0]) @ (numbers(b, brain) * signs[1]).T + tile(changed)
        got = run(name, a, b, c, fast=True, neg=neg, neg_hi=neg_hi, op_sel=op_sel)
        if packed:
            other, got = (got & 0xFFFF, got >> 16) if op_sel else (got >> 16, got & 0xFFFF)
            assert (other == (0xBEEF if op_sel else 0xDEAD)).all()
        assert (tile(got) == exact_bits(want, brain, packed)).all()


@pytest.mark.parametrize("lanes", [32, 64])
def test_fast_sums_use_each_groups_copies(lanes: int) -> None:
    rng = np.random.default_rng(lanes)
    groups = lanes // 16
    a, b = (np.hstack([small(rng, 16, False) for _ in range(groups)]) for _ in range(2))
    c = np.zeros((256 // lanes, lanes), np.uint32)
    products = [numbers(a, False, group) @ numbers(b, False, group).T for group in range(groups)]
    want = np.stack([products[row % groups][row] for row in range(16)])
    assert (tile(run(FORM, a, b, c, fast=True)).view(np.float32) == want).all()


def test_fast_halves_become_infinite_or_the_largest_number() -> None:
    name = "v_wmma_f16_16x16x16_f16"
    big = np.full((8, 32), int(np.float16(200).view(np.uint16)) * 0x10001, np.uint32)
    infinite = np.full((8, 32), 0x7C00, np.uint32)
    zero = np.zeros((8, 32), np.uint32)
    for mode, want in ((IEEE_MODE, 0x7C00), (IEEE_MODE | FP16_OVFL, 0x7BFF)):
        assert (run(name, big, big, zero, mode=mode, fast=True) & 0xFFFF == want).all()
        assert (run(name, zero, zero, infinite, mode=mode, fast=True) & 0xFFFF == 0x7C00).all()


def test_the_exact_arithmetic_is_not_the_fast_one() -> None:
    rng = np.random.default_rng(52)
    a, b = sources(rng, 32, False, "plain"), sources(rng, 32, False, "plain")
    c = addends(rng, 32, False, "plain")
    exact, fast = run(FORM, a, b, c), run(FORM, a, b, c, fast=True)
    assert (exact == expected(a, b, c, 32, FORM)).all()
    assert (exact != fast).any()
