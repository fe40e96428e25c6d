"""Vector integer instructions of the shader engine against numpy, lane by lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from shader_harness import Array, both_waves, every_level
from wave_runner import VCC, Outcome, WaveRunner

from barewave.emulator.shader.semantics import MEANINGS

RUNNER = WaveRunner()
ACTIVE = 0x00FF_0F0F_8421_FFFD
M32, M64 = (1 << 32) - 1, (1 << 64) - 1
CORNERS = np.array(
    [0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 0xFF, 0x7F, 0x80, 0x7FFF, 0x8000, 0xFFFF, 0x10000,
     0x7FFFFF,
     0x800000, 0xFFFFFF, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFE, 0xFFFFFFFF, 0x80008000, 0x7FFF7FFF,
     0x0C0D0B0A, 0x08090706, 0xFF00FF00, 0x0FFFFFFF],
    np.uint32,
)  # fmt: skip


@dataclass(frozen=True)
class Lane:
    """What one lane sees: three dwords, two of them with a high half, a carry, its number, the old result."""

    a: int
    b: int
    c: int
    a64: int
    c64: int
    carry: int
    lane: int
    old: int


Reference = Callable[[Lane], int | tuple[int, int]]
"""The result, or the result and the bit of the lane mask."""

CASES: dict[str, tuple[str, int, Reference]] = {}
"""Text behind the mnemonic, bits of the result, reference. Sources: v0 v2 v4 (pairs), s[4:5] a lane mask."""


def case(name: str, pattern: str, bits: int, reference: Reference) -> None:
    assert name not in CASES
    CASES[name] = (pattern, bits, reference)


def signed(value: int, bits: int = 32) -> int:
    value &= (1 << bits) - 1
    return value - (value >> (bits - 1) << bits)


def saturate(value: int, bits: int, is_signed: bool) -> int:
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)
    return min(max(value, low), high)


def one(name: str, operation: Callable[[int], int], bits: int = 32, text: str = "{d}, v0") -> None:
    case(name, text, bits, lambda i: operation(i.a & (1 << bits) - 1))


def two(name: str, operation: Callable[[int, int], int], bits: int = 32) -> None:
    m = (1 << bits) - 1
    case(name, "{d}, v0, v2", bits, lambda i: operation(i.a & m, i.b & m))


def three(name: str, operation: Callable[[int, int, int], int], bits: int = 32) -> None:
    m = (1 << bits) - 1
    case(name, "{d}, v0, v2, v4", bits, lambda i: operation(i.a & m, i.b & m, i.c & m))


for _bits in (16, 32):
    two(f"v_and_b{_bits}", lambda a, b: a & b, _bits)
    two(f"v_or_b{_bits}", lambda a, b: a | b, _bits)
    two(f"v_xor_b{_bits}", lambda a, b: a ^ b, _bits)
    one(f"v_not_b{_bits}", lambda a: ~a, _bits)
    # LLVM asks for halves here
    one(f"v_mov_b{_bits}", lambda a: a, _bits, "{d}.l, v0.l" if _bits == 16 else "{d}, v0")
    two(f"v_lshlrev_b{_bits}", lambda a, b, n=_bits: b << a % n, _bits)
    two(f"v_lshrrev_b{_bits}", lambda a, b, n=_bits: b >> a % n, _bits)
    two(f"v_ashrrev_i{_bits}", lambda a, b, n=_bits: signed(b, n) >> a % n, _bits)
    case(f"v_cndmask_b{_bits}", "{d}, v0, v2, {mask}", _bits, lambda i: i.b if i.carry else i.a)
    for _kind, _is_signed in ((f"u{_bits}", False), (f"i{_bits}", True)):
        _to = (lambda v, n=_bits: signed(v, n)) if _is_signed else (lambda v: v)
        for _name, _pick in (("min", min), ("max", max)):
            two(f"v_{_name}_{_kind}", lambda a, b, t=_to, f=_pick: f(t(a), t(b)), _bits)
            three(f"v_{_name}3_{_kind}", lambda a, b, c, t=_to, f=_pick: f(t(a), t(b), t(c)), _bits)
        three(f"v_med3_{_kind}", lambda a, b, c, t=_to: sorted((t(a), t(b), t(c)))[1], _bits)
        if _bits == 32:
            three(f"v_maxmin_{_kind}", lambda a, b, c, t=_to: min(max(t(a), t(b)), t(c)))
            three(f"v_minmax_{_kind}", lambda a, b, c, t=_to: max(min(t(a), t(b)), t(c)))
        for _name, _sum in (("add", lambda a, b: a + b), ("sub", lambda a, b: a - b)):
            two(f"v_{_name}_nc_{_kind}", lambda a, b, t=_to, f=_sum: f(t(a), t(b)), _bits)
            case(f"v_{_name}_nc_{_kind} clamp", "{d}, v0, v2", _bits,
                 lambda i, t=_to, f=_sum, n=_bits, s=_is_signed: saturate(
                     f(t(i.a & (1 << n) - 1), t(i.b & (1 << n) - 1)), n, s))  # fmt: skip
two("v_subrev_nc_u32", lambda a, b: b - a)
case("v_subrev_nc_u32 clamp", "{d}, v0, v2", 32, lambda i: saturate(i.b - i.a, 32, False))
two("v_xnor_b32", lambda a, b: ~(a ^ b))
three("v_and_or_b32", lambda a, b, c: a & b | c)
three("v_or3_b32", lambda a, b, c: a | b | c)
three("v_xor3_b32", lambda a, b, c: a ^ b ^ c)
three("v_xad_u32", lambda a, b, c: (a ^ b) + c)
three("v_lshl_or_b32", lambda a, b, c: a << b % 32 | c)
three("v_lshl_add_u32", lambda a, b, c: (a << b % 32) + c)
three("v_add_lshl_u32", lambda a, b, c: (a + b) << c % 32)
three("v_add3_u32", lambda a, b, c: a + b + c)
three("v_bfi_b32", lambda a, b, c: a & b | ~a & c)
two("v_bfm_b32", lambda a, b: ((1 << a % 32) - 1) << b % 32)
two("v_mul_lo_u32", lambda a, b: a * b)
two("v_mul_hi_u32", lambda a, b: a * b >> 32)
two("v_mul_hi_i32", lambda a, b: signed(a) * signed(b) >> 32)
two("v_mul_hi_u32_u24", lambda a, b: (a & 0xFFFFFF) * (b & 0xFFFFFF) >> 32)
two("v_mul_hi_i32_i24", lambda a, b: signed(a, 24) * signed(b, 24) >> 32)
two("v_mul_lo_u16", lambda a, b: a * b, 16)
one("v_bfrev_b32", lambda a: int(f"{a:032b}"[::-1], 2))
two("v_bcnt_u32_b32", lambda a, b: a.bit_count() + b)
one("v_clz_i32_u32", lambda a: 32 - a.bit_length() if a else -1)
one("v_ctz_i32_b32", lambda a: (a & -a).bit_length() - 1)
one("v_cls_i32", lambda a: -1 if a in (0, M32) else 32 - min(a, ~a & M32).bit_length())
for _name, _shift in (("v_lshlrev_b64", lambda v, n: v << n), ("v_lshrrev_b64", lambda v, n: v >> n),
                      ("v_ashrrev_i64", lambda v, n: signed(v, 64) >> n)):  # fmt: skip
    case(_name, "{d}, v2, v[0:1]", 64, lambda i, f=_shift: f(i.a64, i.b % 64))
three("v_alignbit_b32", lambda a, b, c: (a << 32 | b) >> c % 32)
three("v_alignbyte_b32", lambda a, b, c: (a << 32 | b) >> c % 4 * 8)
three("v_bfe_u32", lambda a, b, c: a >> b % 32 & (1 << c % 32) - 1)
three("v_bfe_i32", lambda a, b, c: signed(signed(a) >> b % 32, c % 32) if c % 32 else 0)


def perm(a: int, b: int, selector: int) -> int:
    data = (a << 32 | b).to_bytes(8, "little")
    result = 0
    for place in range(4):
        select = selector >> 8 * place & 0xFF
        if select < 8:
            byte = data[select]
        elif select < 12:
            byte = 0xFF * (data[2 * (select - 8) + 1] >> 7)
        else:
            byte = 0 if select == 12 else 0xFF
        result |= byte << 8 * place
    return result


three("v_perm_b32", perm)


def carrying(name: str, operation: Callable[[Lane], int]) -> None:
    """Name a function of the exact result; the mask tells that it does not fit."""
    text = "{d}, {out}, v0, v2" + (", {mask}" if "_ci_" in name else "")

    def clamped(i: Lane) -> tuple[int, int]:
        exact = operation(i)
        return saturate(exact, 32, False), int(not 0 <= exact <= M32)

    case(name, text, 32, lambda i: (operation(i), int(not 0 <= operation(i) <= M32)))
    case(name + " clamp", text, 32, clamped)


carrying("v_add_co_u32", lambda i: i.a + i.b)
carrying("v_sub_co_u32", lambda i: i.a - i.b)
carrying("v_subrev_co_u32", lambda i: i.b - i.a)
carrying("v_add_co_ci_u32", lambda i: i.a + i.b + i.carry)
carrying("v_sub_co_ci_u32", lambda i: i.a - i.b - i.carry)
carrying("v_subrev_co_ci_u32", lambda i: i.b - i.a - i.carry)
for _clamp in (False, True):
    _end = " clamp" if _clamp else ""

    def fit(value: int, bits: int, is_signed: bool, clamp: bool = _clamp) -> int:
        return saturate(value, bits, is_signed) if clamp else value

    case("v_mad_u64_u32" + _end, "{d}, {out}, v0, v2, v[4:5]", 64,
         lambda i, f=fit: (f(i.a * i.b + i.c64, 64, False), int(i.a * i.b + i.c64 > M64)))  # fmt: skip

    def mad_signed(i: Lane, f: Callable[[int, int, bool], int] = fit) -> tuple[int, int]:
        exact = signed(i.a) * signed(i.b) + signed(i.c64, 64)
        return f(exact, 64, True), int(exact != signed(exact, 64))

    case("v_mad_i64_i32" + _end, "{d}, {out}, v0, v2, v[4:5]", 64, mad_signed)
    case("v_mul_u32_u24" + _end, "{d}, v0, v2", 32,
         lambda i, f=fit: f((i.a & 0xFFFFFF) * (i.b & 0xFFFFFF), 32, False))  # fmt: skip
    case("v_mul_i32_i24" + _end, "{d}, v0, v2", 32,
         lambda i, f=fit: f(signed(i.a, 24) * signed(i.b, 24), 32, True))  # fmt: skip
    case("v_mad_u32_u24" + _end, "{d}, v0, v2, v4", 32,
         lambda i, f=fit: f((i.a & 0xFFFFFF) * (i.b & 0xFFFFFF) + i.c, 32, False))  # fmt: skip
    case("v_mad_i32_i24" + _end, "{d}, v0, v2, v4", 32,
         lambda i, f=fit: f(signed(i.a, 24) * signed(i.b, 24) + signed(i.c), 32, True))  # fmt: skip
    case("v_mad_u16" + _end, "{d}, v0, v2, v4", 16,
         lambda i, f=fit: f((i.a & 0xFFFF) * (i.b & 0xFFFF) + (i.c & 0xFFFF), 16, False))  # fmt: skip
    case("v_mad_i16" + _end, "{d}, v0, v2, v4", 16,
         lambda i, f=fit: f(signed(i.a, 16) * signed(i.b, 16) + signed(i.c, 16), 16, True))  # fmt: skip
    case("v_mad_u32_u16" + _end, "{d}, v0, v2, v4", 32,
         lambda i, f=fit: f((i.a & 0xFFFF) * (i.b & 0xFFFF) + i.c, 32, False))  # fmt: skip
    case("v_mad_i32_i16" + _end, "{d}, v0, v2, v4", 32,
         lambda i, f=fit: f(signed(i.a, 16) * signed(i.b, 16) + signed(i.c), 32, True))  # fmt: skip

    def sad(i: Lane, width: int, shift: int = 0, masked: bool = False) -> int:
        total = i.c
        for place in range(0, 32, width):
            a, b = i.a >> place & (1 << width) - 1, i.b >> place & (1 << width) - 1
            total += 0 if masked and not b else abs(a - b) << shift
        return total

    case("v_sad_u8" + _end, "{d}, v0, v2, v4", 32, lambda i, f=fit: f(sad(i, 8), 32, False))
    case("v_msad_u8" + _end, "{d}, v0, v2, v4", 32, lambda i, f=fit: f(sad(i, 8, 0, True), 32, False))
    case("v_sad_hi_u8" + _end, "{d}, v0, v2, v4", 32, lambda i, f=fit: f(sad(i, 8, 16), 32, False))
    case("v_sad_u16" + _end, "{d}, v0, v2, v4", 32, lambda i, f=fit: f(sad(i, 16), 32, False))
    case("v_sad_u32" + _end, "{d}, v0, v2, v4", 32, lambda i, f=fit: f(sad(i, 32), 32, False))


def window(i: Lane, place: int, masked: bool) -> int:
    """Sum of absolute differences of one of four overlapping groups of bytes and the reference."""
    total = 0
    for byte in range(4):
        a, b = i.a64 >> 8 * (place + byte) & 0xFF, i.b >> 8 * byte & 0xFF
        total += 0 if masked and not b else abs(a - b)
    return total


for _name, _masked in (("v_qsad_pk_u16_u8", False), ("v_mqsad_pk_u16_u8", True)):
    case(_name, "{d}, v[0:1], v2, v[4:5]", 64, lambda i, m=_masked: sum(
        ((i.c64 >> 16 * n & 0xFFFF) + window(i, n, m) & 0xFFFF) << 16 * n for n in range(4)))  # fmt: skip
    case(_name + " clamp", "{d}, v[0:1], v2, v[4:5]", 64, lambda i, m=_masked: sum(
        min((i.c64 >> 16 * n & 0xFFFF) + window(i, n, m), 0xFFFF) << 16 * n for n in range(4)))  # fmt: skip
three("v_lerp_u8", lambda a, b, c: sum(
    ((a >> n & 0xFF) + (b >> n & 0xFF) + (c >> n & 1) >> 1) << n for n in range(0, 32, 8)))  # fmt: skip
case("v_mbcnt_lo_u32_b32", "{d}, v0, v2", 32,
     lambda i: (i.a & (1 << min(i.lane, 32)) - 1).bit_count() + i.b)  # fmt: skip
case("v_mbcnt_hi_u32_b32", "{d}, v0, v2", 32,
     lambda i: (i.a & (1 << max(i.lane - 32, 0)) - 1).bit_count() + i.b)  # fmt: skip


# --- the run -------------------------------------------------------------------------------------------
def numbers(rng: np.random.Generator, wave_size: int) -> Array:
    """Random dwords, half of them corners."""
    everything = rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32)
    return np.where(rng.random(wave_size) < 0.5, rng.choice(CORNERS, wave_size), everything)


def text_of(batch: list[str], wave_size: int) -> str:
    lines: list[str] = []
    for number, name in enumerate(batch):
        pattern, bits, _ = CASES[name]
        at, out = 16 + 2 * number, 20 + 2 * number
        mnemonic, _, end = name.partition(" ")
        text = pattern.format(
            d=f"v[{at}:{at + 1}]" if bits == 64 else f"v{at}",
            mask="s4" if wave_size == 32 else "s[4:5]",
            out=f"s{out}" if wave_size == 32 else f"s[{out}:{out + 1}]",
        )
        lines.append(f"{mnemonic} {text} {end}")
    return "\n".join(lines)


def mask_of(outcome: Outcome, register: int, wave_size: int) -> int:
    return int(outcome.sgprs[register]) if wave_size == 32 else outcome.s64(register)


@both_waves
@every_level
@pytest.mark.parametrize("start", range(0, len(CASES), 32))
def test_integer_arithmetic(start: int, level: int, wave_size: int) -> None:
    batch = list(CASES)[start : start + 32]
    rng = np.random.default_rng(500 + start)
    text = text_of(batch, wave_size)
    active = [ACTIVE >> lane & 1 for lane in range(wave_size)]
    for _ in range(4):
        v = {index: numbers(rng, wave_size) for index in range(6)}
        old = {index: numbers(rng, wave_size) for index in range(16, 96)}
        carries = int(rng.integers(0, 1 << 63)) * 2 + 1
        sgprs = {4: carries & M32, 5: carries >> 32} | dict.fromkeys(range(20, 90), M32)
        outcome = RUNNER.barrier(text, level=level, wave_size=wave_size, vgprs=v | old, sgprs=sgprs,
                                 exec_bits=ACTIVE)  # fmt: skip
        for number, name in enumerate(batch):
            _, bits, reference = CASES[name]
            at = 16 + 2 * number
            expected_mask = 0
            for lane in range(wave_size):
                before = int(old[at][lane]) | int(old[at + 1][lane]) << 32
                a, b, c, a1, c1 = (int(v[index][lane]) for index in (0, 2, 4, 1, 5))
                seen = Lane(a, b, c, a1 << 32 | a, c1 << 32 | c, carries >> lane & 1, lane, before)
                told = reference(seen)
                value, bit = told if isinstance(told, tuple) else (told, 0)
                field = (1 << bits) - 1
                expected = before & ~field | value & field if active[lane] else before
                expected_mask |= (bit & active[lane]) << lane
                result = int(outcome.vgprs[at][lane]) | int(outcome.vgprs[at + 1][lane]) << 32
                assert result == expected, f"{name} lane {lane}: {seen} gives {result:#x}, not {expected:#x}"
            if "{out}" in CASES[name][0]:
                assert mask_of(outcome, 20 + 2 * number, wave_size) == expected_mask, name


@both_waves
@every_level
@pytest.mark.parametrize("clamp", ["", " clamp"])
def test_four_sums_of_masked_differences(level: int, wave_size: int, clamp: str) -> None:
    rng = np.random.default_rng(520)
    v = {index: numbers(rng, wave_size) for index in range(8)}
    v[5] |= np.uint32(0xFFFFFC00)  # near the end of the range
    text = "v_mqsad_u32_u8 v[16:19], v[0:1], v2, v[4:7]" + clamp
    outcome = RUNNER.barrier(text, level=level, wave_size=wave_size, vgprs=v)
    for lane in range(wave_size):
        a64 = int(v[1][lane]) << 32 | int(v[0][lane])
        seen = Lane(a64 & M32, int(v[2][lane]), 0, a64, 0, 0, lane, 0)
        for n in range(4):
            total = int(v[4 + n][lane]) + window(seen, n, True)
            expected = min(total, M32) if clamp else total & M32
            assert int(outcome.vgprs[16 + n][lane]) == expected


@both_waves
@every_level
def test_carries_use_vcc_in_the_short_encoding(level: int, wave_size: int) -> None:
    vcc = "vcc_lo" if wave_size == 32 else "vcc"
    text = f"v_add_co_ci_u32_e32 v1, {vcc}, v0, v0, {vcc}"
    values = np.arange(wave_size, dtype=np.uint32) * np.uint32(0x0900_0001)
    outcome = RUNNER.barrier(text, level=level, wave_size=wave_size, vgprs={0: values},
                             sgprs={VCC: 0xAAAAAAAA, VCC + 1: 0x55555555})  # fmt: skip
    carry = [(0x55555555_AAAAAAAA >> lane) & 1 for lane in range(wave_size)]
    exact = [2 * int(value) + bit for value, bit in zip(values, carry, strict=True)]
    assert outcome.vgprs[1].tolist() == [value & M32 for value in exact]
    assert mask_of(outcome, VCC, wave_size) == sum((value > M32) << lane for lane, value in enumerate(exact))


@every_level
def test_a_source_that_is_also_the_result_is_read_first(level: int) -> None:
    rng = np.random.default_rng(530)
    v = {index: numbers(rng, 32) for index in range(4)}
    text = "v_add_co_u32 v0, s8, v0, v1\n v_mad_u64_u32 v[2:3], s9, v2, v3, v[2:3]"
    outcome = RUNNER.barrier(text, level=level, vgprs=v)
    a, b, low, high = (v[index].astype(np.uint64) for index in range(4))
    assert (outcome.vgprs[0] == (a + b).astype(np.uint32)).all()
    assert int(outcome.sgprs[8]) == sum(int(bit) << n for n, bit in enumerate(a + b > M32))
    exact = [int(x) * int(y) + (int(y) << 32 | int(x)) for x, y in zip(low, high, strict=True)]
    assert outcome.v64(2).tolist() == [value & M64 for value in exact]
    assert int(outcome.sgprs[9]) == sum((value > M64) << n for n, value in enumerate(exact))


def test_every_integer_meaning_has_a_case() -> None:
    source = {name.partition(" ")[0] for name in CASES} | {"v_mqsad_u32_u8"}
    own = {
        name
        for name, meaning in MEANINGS.items()
        if meaning.__module__.endswith((".integer_alu", ".byte_alu"))
    }
    assert own - source == set()


# --- operands ------------------------------------------------------------------------------------------
OPERANDS: list[tuple[str, int, int]] = [
    ("v_mov_b32 v8, -16", 32, 0xFFFFFFF0), ("v_mov_b32 v8, 64", 32, 64),
    ("v_mov_b32 v8, 1.0", 32, 0x3F800000),
    ("v_mov_b32 v8, 0.15915494", 32, 0x3E22F983), ("v_mov_b32 v8, 0x12345678", 32, 0x12345678),
    ("v_add_nc_u32 v8, 1.0, v0", 32, 0x3F800000), ("v_and_b32 v8, -4.0, v1", 32, 0xC0800000),
    ("v_lshrrev_b64 v[8:9], 0, -1", 64, M64), ("v_lshrrev_b64 v[8:9], 0, 1.0", 64, 0x3FF0000000000000),
    ("v_lshrrev_b64 v[8:9], 0, 0x80000000", 64, 0x80000000),
    ("v_ashrrev_i64 v[8:9], 0, 0x80000000", 64, M64 ^ 0x7FFFFFFF),
    ("v_mad_u64_u32 v[8:9], {out}, 0, 0, 0x80000000", 64, 0x80000000),
    ("v_mad_i64_i32 v[8:9], {out}, 0, 0, 0x80000000", 64, M64 ^ 0x7FFFFFFF),
    ("v_mad_i64_i32 v[8:9], {out}, 0, 0, -2", 64, M64 - 1),
    ("v_mov_b32 v8, src_shared_base", 32, 0), ("v_mov_b32 v8, src_private_limit", 32, M32),
    ("v_lshrrev_b64 v[8:9], 0, src_shared_base", 64, 1 << 48),
    ("v_lshrrev_b64 v[8:9], 0, src_private_limit", 64, (2 << 48) + M32),
    ("v_mov_b32 v8, src_scc", 32, 1), ("v_lshrrev_b64 v[8:9], 0, src_scc", 64, 1),
    ("v_mov_b32 v8, null", 32, 0),
    ("v_mov_b32 v8, s4", 32, 0x44444444), ("v_lshrrev_b64 v[8:9], 0, s[4:5]", 64, 0x55555555_44444444),
    ("v_mov_b32 v8, m0", 32, 0x77), ("v_mov_b32 v8, vcc_hi", 32, 0x66), ("v_mov_b32 v8, exec_lo", 32, M32),
    ("v_add_nc_u16 v8, src_scc, v0", 16, 1), ("v_add_nc_u16 v8, -1, v0", 16, 0xFFFF),
    ("v_add_nc_u16 v8, 0x5678, v0", 16, 0x5678), ("v_add_nc_u16 v8, s4, v0", 16, 0x4444),
    ("v_mov_b16 v8.l, 1.0", 16, 0x3C00),
]  # fmt: skip


@both_waves
@every_level
@pytest.mark.parametrize(("text", "bits", "expected"), OPERANDS)
def test_constants_and_scalars(text: str, bits: int, expected: int, level: int, wave_size: int) -> None:
    outcome = RUNNER.barrier(
        text.replace("{out}", "s8" if wave_size == 32 else "s[8:9]"),
        level=level, wave_size=wave_size, scc=1, sgprs={4: 0x44444444, 5: 0x55555555, 107: 0x66, 125: 0x77},
        vgprs={0: np.zeros(wave_size, np.uint32), 1: np.full(wave_size, M32, np.uint32)},
    )  # fmt: skip
    low = outcome.vgprs[8].astype(np.uint64)
    result = outcome.v64(8) if bits == 64 else low & np.uint64((1 << bits) - 1)
    assert set(result.tolist()) == {expected}
    if bits == 16:
        assert set((low >> np.uint64(16)).tolist()) == {0xDEAD}


@both_waves
@every_level
@pytest.mark.parametrize("pick", range(16))
def test_halves_of_16_bit_operands(pick: int, level: int, wave_size: int) -> None:
    names = ["h" if pick >> n & 1 else "l" for n in range(4)]
    rng = np.random.default_rng(540)
    v = {index: numbers(rng, wave_size) for index in range(4)}
    outcome = RUNNER.barrier(
        f"v_mad_u16 v3.{names[3]}, v0.{names[0]}, v1.{names[1]}, v2.{names[2]}\n"
        f"v_lshlrev_b16 v4.{names[3]}, v0.{names[0]}, v1.{names[1]}\n"
        f"v_mov_b16 v5.{names[3]}, v0.{names[0]}",
        level=level, wave_size=wave_size, vgprs=v,
    )  # fmt: skip
    a, b, c = (v[n] >> np.uint32(16 * (pick >> n & 1)) & np.uint32(0xFFFF) for n in range(3))
    shift, other = np.uint32(16 * (pick >> 3)), np.uint32(0xFFFF0000 if not pick >> 3 else 0xFFFF)

    def merged(old: Any, value: Array) -> Array:
        return (old & other) | (value & np.uint32(0xFFFF)) << shift

    old = np.uint32(0xDEADBEEF)
    assert (outcome.vgprs[3] == merged(v[3], a * b + c)).all()
    assert (outcome.vgprs[4] == merged(old, b << (a % np.uint32(16)))).all()
    assert (outcome.vgprs[5] == merged(old, a)).all()


@every_level
@pytest.mark.parametrize("half", ["l", "h"])
def test_the_count_of_an_alignment_is_half_a_register(half: str, level: int) -> None:
    rng = np.random.default_rng(541)
    v = {index: rng.integers(0, 1 << 32, 32, np.uint32) for index in range(3)}
    outcome = RUNNER.barrier(
        f"v_alignbit_b32 v3, v0, v1, v2.{half}\nv_alignbyte_b32 v4, v0, v1, v2.{half}", level=level, vgprs=v
    )
    count = (v[2] >> np.uint32(16 * (half == "h"))).astype(np.uint64)
    wide = v[0].astype(np.uint64) << np.uint64(32) | v[1]
    for register, moved in ((3, count % np.uint64(32)), (4, count % np.uint64(4) * np.uint64(8))):
        assert (outcome.vgprs[register] == (wide >> moved).astype(np.uint32)).all()
