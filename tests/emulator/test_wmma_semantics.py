"""Matrix instructions against exact models: Python integers, element by element."""

from __future__ import annotations

import dot2_model
import numpy as np
import pytest
from shader_harness import Array, every_level, random_bits, v, vop3p
from test_float_semantics import HARNESS

from barewave.emulator.jit import LEVEL_OPTIMISED

A, B, C, D = 0, 8, 16, 32
IEEE_MODE = 0x3F0
FP16_OVFL = 1 << 23
FLOAT_FORMS = {
    "v_wmma_f32_16x16x16_f16": (False, False),
    "v_wmma_f32_16x16x16_bf16": (True, False),
    "v_wmma_f16_16x16x16_f16": (False, True),
    "v_wmma_bf16_16x16x16_bf16": (True, True),
}


def sources(rng: np.random.Generator, lanes: int, brain: bool, kind: str) -> Array:
    """Eight registers of 16-bit factors, the same in each group of 16 lanes."""
    if kind == "any":
        values = random_bits(rng, np.uint16, 8 * 16 * 2)
    elif kind == "close":
        numbers = (rng.integers(-3, 4, 256) * 0.5).astype(np.float32).view(np.uint32)
        values = (numbers >> 16).astype(np.uint16) if brain else numbers.view(np.float32).astype(np.float16)
        values = values.view(np.uint16)
    elif kind in ("plain", "border"):
        fraction, bias = (7, 127) if brain else (10, 15)
        # border: sums of two exponents at the ends of what the engine's short way takes
        low, high = -20 if brain else -15, 9
        if kind == "border":
            ends = [(-38, -33), (-64, -56), (56, 61), (96, 101)] if brain else [(-15, -11), (12, 16)]
            low, high = ends[rng.integers(len(ends))]
        fields = rng.integers(low, high, 256) + bias
        values = rng.integers(0, 1 << fraction, 256) | fields << fraction | rng.integers(0, 2, 256) << 15
        values = np.where(rng.integers(0, 8, 256) == 0, values & 0x8000, values).astype(np.uint16)
    else:  # finite, of all sizes
        values = rng.integers(0, 1 << 16, 256).astype(np.uint16)
        top = 0x7F80 if brain else 0x7C00
        values = np.where(values & top == top, values & 0x8FFF, values)
    words = values.reshape(8, 16, 2)
    return np.tile(words[..., 0].astype(np.uint32) | words[..., 1].astype(np.uint32) << 16, (1, lanes // 16))


def addends(rng: np.random.Generator, lanes: int, packed: bool, kind: str) -> Array:
    """Registers of C; both halves are filled."""
    rows = 256 // lanes
    if kind == "close" and not packed:
        return (rng.integers(-8, 9, (rows, lanes)) * 0.25).astype(np.float32).view(np.uint32)
    if kind in ("plain", "border") and not packed:
        middle = 127 if kind == "plain" else int(rng.choice([27, 249]))
        fields = rng.integers(middle - 2, middle + 3, (rows, lanes), np.uint32) << np.uint32(23)
        bits = rng.integers(0, 1 << 32, (rows, lanes), np.uint32) & np.uint32(0x807FFFFF) | fields
        return np.where(rng.integers(0, 8, (rows, lanes)) == 0, bits & np.uint32(1 << 31), bits)
    if kind in ("plain", "border"):
        bits = rng.integers(0, 1 << 32, (rows, lanes), np.uint32)
        if kind == "border":
            return bits & np.uint32(0x80008000)
        return bits & np.uint32(0x83FF83FF) | np.uint32(0x3C003C00)  # near 1 as f16, and as bf16
    if packed:
        return random_bits(rng, np.uint16, rows * lanes * 2).view(np.uint32).reshape(rows, lanes)
    return random_bits(rng, np.uint32, rows * lanes).reshape(rows, lanes)


def expected(a: Array, b: Array, c: Array, lanes: int, name: str, saturate: bool = False) -> Array:
    """D by the model."""
    brain, packed = FLOAT_FORMS[name]
    groups = lanes // 16
    result = np.zeros_like(c)
    for row in range(256 // lanes):
        for lane in range(lanes):
            m, group = groups * row + lane // 16, lane // 16
            left = [int(a[k // 2, 16 * group + m]) >> 16 * (k & 1) & 0xFFFF for k in range(16)]
            right = [int(b[k // 2, lane]) >> 16 * (k & 1) & 0xFFFF for k in range(16)]
            start = int(c[row, lane]) & (0xFFFF if packed else 0xFFFFFFFF)
            result[row, lane] = dot2_model.chain(left, right, start, brain, packed, saturate)
    return result


def run(name: str, a: Array, b: Array, c: Array, *, mode: int = IEEE_MODE, level: int = LEVEL_OPTIMISED,
        exec_bits: int = -1, fast: bool = False, **fields: int) -> Array:  # fmt: skip
    """Registers of D after one instruction; D starts as 0xdeadbeef."""
    lanes = a.shape[1]
    inputs = {first + n: row for first, rows in ((A, a), (B, b), (C, c)) for n, row in enumerate(rows)}
    words = vop3p(name, D, v(A), v(B), v(C), **fields)
    outputs = list(range(D, D + len(c)))
    result = HARNESS.run(words, inputs, outputs, wave_size=lanes, level=level, mode=mode, exec_bits=exec_bits,
                         fast_matrix=fast)  # fmt: skip
    return np.stack([result.vgprs[index] for index in outputs])


@pytest.mark.parametrize("kind", ["any", "close", "finite", "plain", "border"])
@pytest.mark.parametrize("lanes", [32, 64])
@pytest.mark.parametrize("name", FLOAT_FORMS)
def test_floats_are_the_models(name: str, lanes: int, kind: str) -> None:
    rng = np.random.default_rng([lanes, len(kind), *name.encode()])
    brain, packed = FLOAT_FORMS[name]
    for round_ in range(4):
        a, b = sources(rng, lanes, brain, kind), sources(rng, lanes, brain, kind)
        c = addends(rng, lanes, packed, kind)
        saturate = bool(round_ & 1)
        got = run(name, a, b, c, mode=IEEE_MODE | (FP16_OVFL if saturate else 0))
        want = expected(a, b, c, lanes, name, saturate)
        if packed:
            assert (got >> 16 == 0xDEAD).all()
            got = got & 0xFFFF
        wrong = got != want
        assert not wrong.any(), (got[wrong][:4], want[wrong][:4])


@every_level
def test_lane_groups_use_their_own_copies(level: int) -> None:
    rng = np.random.default_rng(7)
    name = "v_wmma_f32_16x16x16_f16"
    halves = [np.hstack([sources(rng, 32, False, "close")[:, :16] for _ in range(2)]) for _ in range(2)]
    c = addends(rng, 32, False, "close")
    assert (run(name, *halves, c, level=level) == expected(*halves, c, 32, name)).all()


def test_all_lanes_are_written_whatever_exec_is() -> None:
    rng = np.random.default_rng(8)
    name = "v_wmma_f32_16x16x16_bf16"
    a, b = sources(rng, 32, True, "close"), sources(rng, 32, True, "close")
    c = addends(rng, 32, False, "close")
    want = expected(a, b, c, 32, name)
    for exec_bits in (0, 0x0F0F1234):
        assert (run(name, a, b, c, exec_bits=exec_bits) == want).all()


@pytest.mark.parametrize("name", FLOAT_FORMS)
def test_sign_modifiers(name: str) -> None:
    rng = np.random.default_rng(9)
    brain, packed = FLOAT_FORMS[name]
    a, b = sources(rng, 32, brain, "close"), sources(rng, 32, brain, "close")
    c = addends(rng, 32, packed, "close")
    for neg in range(8):
        for neg_hi in (0, 5, 7):
            flip = [np.uint32((neg >> n & 1) << 15 | (neg_hi >> n & 1) << 31) for n in range(2)]
            sign = np.uint32(0x8000 if packed else 0x80000000)
            changed = c & ~sign if neg_hi & 4 else c
            changed = changed ^ sign if neg & 4 else changed
            want = expected(a ^ flip[0], b ^ flip[1], changed, 32, name)
            got = run(name, a, b, c, neg=neg, neg_hi=neg_hi)
            assert ((got & 0xFFFF if packed else got) == want).all(), (neg, neg_hi)


@pytest.mark.parametrize("name", [name for name, (_, packed) in FLOAT_FORMS.items() if packed])
def test_op_sel_picks_the_half_of_c_and_d(name: str) -> None:
    rng = np.random.default_rng(10)
    brain, _ = FLOAT_FORMS[name]
    a, b = sources(rng, 32, brain, "close"), sources(rng, 32, brain, "close")
    c = addends(rng, 32, True, "close")
    got = run(name, a, b, c, op_sel=4)
    assert (got & 0xFFFF == 0xBEEF).all()
    assert (got >> 16 == expected(a, b, c >> 16, 32, name)).all()


@pytest.mark.parametrize("lanes", [32, 64])
@pytest.mark.parametrize(("name", "bits"), [("v_wmma_i32_16x16x16_iu8", 8), ("v_wmma_i32_16x16x16_iu4", 4)])
def test_integers(name: str, bits: int, lanes: int) -> None:
    rng = np.random.default_rng([bits, lanes])
    rows, groups = bits // 2, lanes // 16
    a, b = (np.tile(rng.integers(0, 1 << 32, (rows, 16), np.uint32), (1, groups)) for _ in range(2))
    c = rng.choice(np.array([0, 5, 0x7FFFFFF0, 0x80000010, 0xFFFFFFFF], np.uint32), (256 // lanes, lanes))
    each = 32 // bits

    def elements(words: Array, signed: int) -> Array:
        shifted = np.stack([words[k // each, :16] >> np.uint32(k % each * bits) for k in range(16)])
        raw = (shifted & ((1 << bits) - 1)).astype(np.int64)
        return np.where(signed & (raw >> bits - 1), raw - (1 << bits), raw)

    for neg in range(4):
        for clamp in range(2):
            product = elements(a, neg & 1).T @ elements(b, neg >> 1)
            got = run(name, a, b, c, neg=neg, clamp=clamp)
            for row in range(256 // lanes):
                for lane in range(lanes):
                    start = int(c[row, lane].astype(np.int32))
                    total = int(product[groups * row + lane // 16, lane % 16]) + start
                    if clamp:
                        total = min(max(total, -(1 << 31)), (1 << 31) - 1)
                    assert int(got[row, lane]) == total & 0xFFFFFFFF


@pytest.mark.parametrize("name", FLOAT_FORMS)
def test_inline_constants_as_addend(name: str) -> None:
    rng = np.random.default_rng(11)
    brain, packed = FLOAT_FORMS[name]
    a, b = sources(rng, 32, brain, "close"), sources(rng, 32, brain, "close")
    constants = ((128, 0, 0), (242, 0x3F800000, 0x3C00), (245, 0xC0000000, 0xC000), (129, 1, 1))
    for code, single, half in constants:
        bits = single if not packed else (single >> 16 if code >= 240 else single) if brain else half
        c = np.full((8, 32), bits, np.uint32)
        words = vop3p(name, D, v(A), v(B), code)
        inputs = {first + n: row for first, rows in ((A, a), (B, b)) for n, row in enumerate(rows)}
        got = np.stack([HARNESS.run(words, inputs, [D + n]).vgprs[D + n] for n in range(8)])
        assert ((got & 0xFFFF if packed else got) == expected(a, b, c, 32, name)).all()
