"""The model itself: against numpy, against published values of hardware, and that a comparison can fail."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from ref_compare import random_dwords
from ref_dot import dot2_step
from ref_encoding import random_vector
from ref_engine import Engine
from ref_floats import BY_SIZE, F16, F32, Format, Mode, Numbers, convert
from ref_state import State
from ref_step import step
from ref_sweep import sweep
from ref_vector import Ins

from barewave.isa.tables import by_opcode

KEEPING = Mode(0x3F0)
TYPES: dict[int, type[Any]] = {16: np.float16, 32: np.float32, 64: np.float64}
UNSIGNED: dict[int, type[Any]] = {16: np.uint16, 32: np.uint32, 64: np.uint64}


def patterns(form: Format, count: int) -> list[int]:
    """Random patterns of a format, special ones among them."""
    words = random_dwords(np.random.default_rng(form.bits), (2 * count,))
    kind = UNSIGNED[form.bits]
    return [int(x) for x in words.view(kind)[:count]]


def equal(form: Format, ours: int, theirs: Any) -> bool:
    """Bit for bit, any not-a-number being as good as another."""
    bits = int(np.asarray(theirs).view(UNSIGNED[form.bits]))
    return ours == bits or (form.is_nan(ours) and form.is_nan(bits))


@pytest.mark.parametrize("size", [16, 32, 64])
def test_sums_and_products_are_those_of_numpy(size: int) -> None:
    form = BY_SIZE[size]
    numbers = Numbers(form, KEEPING)
    left, right = patterns(form, 1500), patterns(form, 1501)[1:]
    with np.errstate(all="ignore"):
        for a, b in zip(left, right, strict=True):
            x, y = (np.array(v, UNSIGNED[size]).view(TYPES[size]) for v in (a, b))
            assert equal(form, numbers.add(a, b), TYPES[size](x + y)), (hex(a), hex(b))
            assert equal(form, numbers.mul(a, b), TYPES[size](x * y)), (hex(a), hex(b))


def test_conversions_are_those_of_numpy() -> None:
    with np.errstate(all="ignore"):
        for a in patterns(F32, 2000):
            x = np.array(a, np.uint32).view(np.float32)
            assert equal(F16, convert(F32, a, Numbers(F16, KEEPING), mode=KEEPING), np.float16(x))
        for a in range(1 << 16):
            x = np.array(a, np.uint16).view(np.float16)
            assert equal(F32, convert(F16, a, Numbers(F32, KEEPING), mode=KEEPING), np.float32(x))


@pytest.mark.parametrize(
    ("mode", "expected"), [(0, 0x3F800001), (1, 0x3F800002), (2, 0x3F800001), (3, 0x3F800001)]
)
def test_rounding_goes_where_mode_says(mode: int, expected: int) -> None:
    # 1 + 2^-23, and a quarter of a unit more
    assert Numbers(F32, Mode(0x3F0 | mode)).add(0x3F800001, 0x33000000) == expected


@pytest.mark.parametrize(
    ("c", "pairs", "expected"),
    [
        (1.0, [(3, 8), (8, 4)], 0x42640000),
        (-1.0, [(3, 8), (8, 4)], 0x425C0001),
        (0.0, [(3, 2), (-2, 1)], 0x407FFFFF),
        (-0.0, [(3, 2), (-2, 1)], 0x40800000),
        (0.0, [(1, 1), (-1, 1)], 0xB3800000),
    ],
)
def test_dot_products_truncate_as_the_hardware_does(
    c: float, pairs: list[tuple[int, int]], expected: int
) -> None:
    halves = [tuple(int(np.float16(x).view(np.uint16)) for x in pair) for pair in pairs]
    factors = [(pair[0], pair[1]) for pair in halves]
    assert dot2_step(F16, factors, int(np.float32(c).view(np.uint32))) == expected


def test_a_wrong_bit_of_any_kind_is_found(engine: Engine) -> None:
    rows = [i for i in by_opcode()["VOP3SD"].values() if i.name == "v_add_co_u32"]

    def wrong_result(state: State, ins: Ins) -> None:
        step(state, ins)
        state.vgprs[200, 3] ^= 1

    def wrong_mask(state: State, ins: Ins) -> None:
        step(state, ins)
        state.sgprs[105] ^= 1

    def wrong_flag(state: State, ins: Ins) -> None:
        step(state, ins)
        state.scc ^= 1

    assert not sweep(engine, rows, random_vector, step, seed=5).failures
    for wrong in (wrong_result, wrong_mask, wrong_flag):
        assert sweep(engine, rows, random_vector, wrong, seed=5).failures


def test_what_the_engine_does_not_know_is_named(engine: Engine) -> None:
    word = Ins(next(iter(by_opcode()["VOP1"].values())), {}, [0xC4000000])
    batch = engine.batch([word], 32, 0x3F0, 0)
    assert batch.unsupported
    assert not batch.instructions


def test_encodings_of_one_seed_are_the_same() -> None:
    info = by_opcode()["VOP3"][259]
    words = [random_vector(random.Random(7), info, 32).words for _ in range(2)]
    assert words[0] == words[1]
