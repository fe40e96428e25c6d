"""Random states, and the comparison of the model's with the engine's."""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import numpy as np
from ref_floats import BY_SIZE, Format
from ref_state import NULL, Loose, State
from ref_vector import UNKNOWN, Ins

SPECIAL = np.array(
    [0, 0x80000000, 1, 0xFFFFFFFF, 0x7FFFFFFF, 0x80000001, 2, 31, 32, 0x007FFFFF, 0x00800000, 0x80800000,
     0x3F800000, 0xBF800000, 0x3F000000, 0x3EFFFFFF, 0x7F7FFFFF, 0xFF7FFFFF, 0x7F800000, 0xFF800000,
     0x7FC00000, 0xFFC12345, 0x7F812345, 0xFF800001, 0x4F000000, 0x4EFFFFFF, 0xCF000000, 0x4F800000,
     0x3F7FFFFF, 0x7FF00000, 0xFFF00000, 0x7FF80000, 0x7FF00001, 0x00100000, 0x000FFFFF, 0x7FEFFFFF,
     0x41E00000, 0x41DFFFFF, 0x3C003C00, 0xBC003C00, 0x7C00FC00, 0x7E007D01, 0x03FF8400, 0x00010400,
     0x7BFFFBFF, 0x38003BFF],
    np.uint32,
)  # fmt: skip


def random_dwords(rng: np.random.Generator, shape: tuple[int, ...]) -> Any:
    """Dwords: random bits, singles and halves near 1, doubles' high words, special values, small numbers."""
    everything = rng.integers(0, 1 << 32, shape, np.uint64).astype(np.uint32)
    sign = everything & np.uint32(0x80000000)
    single = (everything & np.uint32(0x807FFFFF)) | rng.integers(117, 138, shape).astype(
        np.uint32
    ) << np.uint32(23)
    double = (everything & np.uint32(0x800FFFFF)) | rng.integers(1013, 1035, shape).astype(
        np.uint32
    ) << np.uint32(20)
    halves = (everything & np.uint32(0x83FF83FF)) | (
        rng.integers(10, 20, shape).astype(np.uint32) << np.uint32(10)
        | rng.integers(10, 20, shape).astype(np.uint32) << np.uint32(26)
    )
    denormal = sign | (everything & np.uint32(0x007FFFFF)) >> (everything >> np.uint32(23) & np.uint32(7))
    small = rng.integers(-40, 70, shape).astype(np.int32).view(np.uint32)
    special = rng.choice(SPECIAL, shape)
    return np.choose(
        rng.choice(8, shape, p=(0.2, 0.15, 0.12, 0.12, 0.06, 0.1, 0.2, 0.05)),
        [everything, single, double, halves, denormal, small, special, sign],
    ).astype(np.uint32)


POOL = 1 << 19


@cache
def _pool() -> Any:
    """What VGPRs are filled from: drawing each anew takes longer than running an instruction."""
    return random_dwords(np.random.default_rng(1), (POOL,))


def random_state(seed: int, wave_size: int, mode: int, lds: int = 0) -> State:
    """A state in which no register is dull."""
    rng = np.random.default_rng(seed)
    pick = random.Random(seed)
    at = pick.randrange(POOL - 256 * 64)
    vgprs = _pool()[at : at + 256 * wave_size].reshape(256, wave_size).copy()
    if pick.random() < 0.3:  # operands that meet: equal values, opposite signs
        vgprs[1] = vgprs[0] ^ np.uint32(0x80000000)
        vgprs[2] = vgprs[3]
    sgprs = random_dwords(rng, (128,))
    active = pick.choice(
        [-1, -1, pick.getrandbits(64), pick.getrandbits(64), 0, 1 << pick.randrange(wave_size)]
    )
    sgprs[126], sgprs[127] = active & 0xFFFFFFFF, active >> 32 & 0xFFFFFFFF
    sgprs[NULL] = 0
    state = State(wave_size, sgprs, vgprs, pick.getrandbits(1), mode)
    state.lds = rng.integers(0, 256, lds, np.uint8)
    return state


def random_mode(rng: random.Random) -> int:
    """Rounding, denormals, DX10_CLAMP, IEEE and FP16_OVFL at random, often as clang sets them."""
    if rng.random() < 0.3:
        return 0x3F0
    return rng.getrandbits(10) | rng.getrandbits(1) << 23


EXACT, QUIET = range(2)
"""How not-a-numbers are compared: bit for bit; any quiet one is as good as another."""


def _equal_nan(form: Format, right: int, wrong: int) -> bool:
    """Whether two patterns are the same, or both quiet not-a-numbers."""
    return right == wrong or all(form.is_nan(x) and x & form.quiet for x in (right, wrong))


def _only_nan(ins: Ins, expected: State, got: State, register: int, lane: int) -> bool:
    """Whether a register differs in nothing but how a not-a-number is written."""
    if ins.parts:
        ins = next((half for half in ins.parts if half.vdst == register), ins)
    target = next((o for o in ins.info.operands if o.field == "vdst"), None)
    if target is None or target.type != "f":
        return False
    if target.size == 64:
        right, wrong = (s.v(ins.fields["vdst"], lane, 64) for s in (expected, got))
        return _equal_nan(BY_SIZE[64], right, wrong)
    right, wrong = (s.v(register, lane) for s in (expected, got))
    return target.size == 32 and _equal_nan(BY_SIZE[32], right, wrong)


def differences(ins: Ins, expected: State, got: State, before: State, *, nans: int = EXACT) -> list[str]:
    """What differs, in words; empty where nothing does.

    Parameters
    ----------
    nans : int
        :data:`EXACT` or :data:`QUIET`.
    """
    found: list[str] = []
    for code in np.flatnonzero(expected.sgprs != got.sgprs):
        if code != NULL:
            found.append(
                f"s[{code}]: {before.sgprs[code]:08x} -> {got.sgprs[code]:08x},"
                f" not {expected.sgprs[code]:08x}"
            )
    for register, lane in np.argwhere(expected.vgprs != got.vgprs):
        note = next((n for n in expected.loose if n.lane == lane), None)
        if note is not None and _near(expected, got, note):
            continue
        if nans != EXACT and _only_nan(ins, expected, got, int(register), int(lane)):
            continue
        found.append(
            f"v{register} lane {lane}: {before.vgprs[register, lane]:08x} -> {got.vgprs[register, lane]:08x},"
            f" not {expected.vgprs[register, lane]:08x}"
        )
    if expected.scc != got.scc:
        found.append(f"scc: {got.scc}, not {expected.scc}")
    if expected.mode != got.mode:
        found.append(f"mode: {got.mode:x}, not {expected.mode:x}")
    for where in ("lds", "scratch", "memory"):
        right, wrong, old = (getattr(s, where) for s in (expected, got, before))
        for at in np.flatnonzero(right != wrong)[:4]:
            found.append(f"{where}[{at}]: {old[at]:02x} -> {wrong[at]:02x}, not {right[at]:02x}")
    return found


def _near(expected: State, got: State, note: Loose) -> bool:
    """Whether a result that may be off is near enough, and nothing else of its lane differs."""
    form = note.form
    values: list[int] = []
    for state in (expected, got):
        whole = state.v(note.register, note.lane, max(note.size, 32))
        values.append(whole >> note.shift & form.mask)
        if note.size == 16:
            other = whole >> (16 - note.shift) & 0xFFFF
            values.append(other)
    if note.size == 16 and values[1] != values[3]:
        return False
    right, result = values[0], values[len(values) // 2]
    for register in np.flatnonzero(expected.vgprs[:, note.lane] != got.vgprs[:, note.lane]):
        if not note.register <= register < note.register + (note.size + 31) // 32:
            return False
    if note.ulps >= UNKNOWN:
        return True
    if form.is_nan(right) or form.is_nan(result):
        return right == result
    zeros = form.is_zero(right) and form.is_zero(result)
    return zeros or abs(form.order(right) - form.order(result)) <= note.ulps
