"""Scalar instructions of the shader engine against Python's integers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from shader_harness import both_waves, every_level
from wave_runner import CODE, EXEC, M0, VCC, WaveRunner

from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.waves import Reason

RUNNER = WaveRunner()
ROUNDS = 24
M32, M64 = (1 << 32) - 1, (1 << 64) - 1
CORNERS = (0, 1, 2, 31, 32, 33, 63, 64, 0x7FFFFFFF, 0x80000000, 0x80000001, M32, M32 - 1, 0x0FFFFFFF, 0xFFFF,
           0x8000, 0x7FFF, 0x10000, 0x80, 0x0010_0004, 0x0020_0010, 0x0040_0008, 0x0000_0010)  # fmt: skip


def signed(value: int, bits: int = 32) -> int:
    """Two's complement to integer."""
    value &= (1 << bits) - 1
    return value - (value >> (bits - 1) << bits)


@dataclass(frozen=True)
class Inputs:
    """What an instruction sees: two pairs, SCC, the destination's old value, EXEC."""

    a: int
    b: int
    scc: int
    old: int
    exec: int


Reference = Callable[[Inputs], tuple[int | None, int | None]]
"""Result or None, and SCC or None where it stays."""

CASES: dict[str, tuple[str, int, Reference]] = {}
"""Operand pattern, bits of the result, reference; a pattern's {d} is the destination."""


def case(name: str, pattern: str, bits: int, reference: Reference) -> None:
    assert name not in CASES
    CASES[name] = (pattern, bits, reference)


def mask(bits: int) -> int:
    return (1 << bits) - 1


def with_scc(operation: Callable[[int, int], int], bits: int) -> Reference:
    """A result with SCC = not zero."""

    def reference(i: Inputs) -> tuple[int, int]:
        result = operation(i.a & mask(bits), i.b & mask(bits)) & mask(bits)
        return result, int(result != 0)

    return reference


def plain(operation: Callable[[int, int], int], bits: int) -> Reference:
    return lambda i: (operation(i.a, i.b) & mask(bits), None)


LOGIC: dict[str, Callable[[int, int], int]] = {
    "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b,
    "nand": lambda a, b: ~(a & b), "nor": lambda a, b: ~(a | b), "xnor": lambda a, b: ~(a ^ b),
    "and_not1": lambda a, b: a & ~b, "or_not1": lambda a, b: a | ~b,
}  # fmt: skip


def leading_zeros(value: int, bits: int) -> int:
    return bits - value.bit_length() if value else -1


def trailing_zeros(value: int) -> int:
    return (value & -value).bit_length() - 1


def sign_bits(value: int, bits: int) -> int:
    text = f"{value & mask(bits):0{bits}b}"
    same = len(text) - len(text.lstrip(text[0]))
    return -1 if same == bits else same


def bit_field(value: int, control: int, bits: int, is_signed: bool) -> int:
    value = signed(value, bits) if is_signed else value & mask(bits)
    offset, width = control & (bits - 1), control >> 16 & 0x7F
    width = min(width, bits)
    field = value >> offset & mask(width)
    if is_signed and width:
        field = signed(field, width)
    return field & mask(bits)


def carry_add(i: Inputs, cin: int, shift: int = 0) -> tuple[int, int]:
    total = ((i.a & M32) << shift) + (i.b & M32) + cin
    return total & M32, int(total > M32)


def borrow_sub(i: Inputs, cin: int) -> tuple[int, int]:
    total = (i.a & M32) - (i.b & M32) - cin
    return total & M32, int(total < 0)


def overflow(total: int) -> tuple[int, int]:
    return total & M32, int(total != signed(total))


def replicate(value: int) -> int:
    return sum((value >> n & 1) * 3 << 2 * n for n in range(32))


def quads(value: int, bits: int) -> list[int]:
    return [n for n in range(bits // 4) if value >> 4 * n & 15]


for _bits in (32, 64):
    _two = "s0, s2" if _bits == 32 else "s[0:1], s[2:3]"
    _one = "s0" if _bits == 32 else "s[0:1]"
    _m = mask(_bits)
    for _name, _operation in LOGIC.items():
        case(f"s_{_name}_b{_bits}", f"{{d}}, {_two}", _bits, with_scc(_operation, _bits))
    case(f"s_not_b{_bits}", f"{{d}}, {_one}", _bits, with_scc(lambda a, b: ~a, _bits))
    case(f"s_mov_b{_bits}", f"{{d}}, {_one}", _bits, plain(lambda a, b: a, _bits))
    case(f"s_cmov_b{_bits}", f"{{d}}, {_one}", _bits,
         lambda i, m=_m: ((i.a if i.scc else i.old) & m, None))  # fmt: skip
    case(f"s_cselect_b{_bits}", f"{{d}}, {_two}", _bits,
         lambda i, m=_m: ((i.a if i.scc else i.b) & m, None))  # fmt: skip
    case(f"s_brev_b{_bits}", f"{{d}}, {_one}", _bits,
         plain(lambda a, b, n=_bits: int(f"{a & mask(n):0{n}b}"[::-1], 2), _bits))  # fmt: skip
    case(f"s_bfm_b{_bits}", "{d}, s0, s2", _bits,
         plain(lambda a, b, n=_bits: mask(a % n) << b % n, _bits))  # fmt: skip
    for _sign in ("u", "i"):
        case(f"s_bfe_{_sign}{_bits}", f"{{d}}, {_one}, s2", _bits,
             with_scc(lambda a, b, n=_bits, s=_sign: bit_field(a, b, n, s == "i"), _bits))  # fmt: skip
    _kind = "i32" if _bits == 32 else "i64"
    case(f"s_lshl_b{_bits}", f"{{d}}, {_one}, s2", _bits, with_scc(lambda a, b, n=_bits: a << b % n, _bits))
    case(f"s_lshr_b{_bits}", f"{{d}}, {_one}, s2", _bits, with_scc(lambda a, b, n=_bits: a >> b % n, _bits))
    case(f"s_ashr_i{_bits}", f"{{d}}, {_one}, s2", _bits,
         with_scc(lambda a, b, n=_bits: signed(a, n) >> b % n, _bits))  # fmt: skip
    case(f"s_bitset0_b{_bits}", "{d}, s0", _bits,
         lambda i, n=_bits: (i.old & ~(1 << i.a % n) & mask(n), None))  # fmt: skip
    case(f"s_bitset1_b{_bits}", "{d}, s0", _bits,
         lambda i, n=_bits: ((i.old | 1 << i.a % n) & mask(n), None))  # fmt: skip
    case(f"s_wqm_b{_bits}", f"{{d}}, {_one}", _bits,
         with_scc(lambda a, b, n=_bits: sum(15 << 4 * q for q in quads(a, n)), _bits))  # fmt: skip
    case(f"s_quadmask_b{_bits}", f"{{d}}, {_one}", _bits,
         with_scc(lambda a, b, n=_bits: sum(1 << q for q in quads(a, n)), _bits))  # fmt: skip
    case(f"s_bcnt0_i32_b{_bits}", f"{{d}}, {_one}", 32,
         lambda i, n=_bits: (n - (i.a & mask(n)).bit_count(), int(i.a & mask(n) != mask(n))))  # fmt: skip
    case(f"s_bcnt1_i32_b{_bits}", f"{{d}}, {_one}", 32,
         lambda i, n=_bits: ((i.a & mask(n)).bit_count(), int(i.a & mask(n) != 0)))  # fmt: skip
    case(f"s_ctz_i32_b{_bits}", f"{{d}}, {_one}", 32,
         plain(lambda a, b, n=_bits: trailing_zeros(a & mask(n)), 32))  # fmt: skip
    case(f"s_clz_i32_u{_bits}", f"{{d}}, {_one}", 32,
         plain(lambda a, b, n=_bits: leading_zeros(a & mask(n), n), 32))  # fmt: skip
    case("s_cls_i32" + ("_i64" if _bits == 64 else ""), f"{{d}}, {_one}", 32,
         plain(lambda a, b, n=_bits: sign_bits(a, n), 32))  # fmt: skip

case("s_add_u32", "{d}, s0, s2", 32, lambda i: carry_add(i, 0))
case("s_addc_u32", "{d}, s0, s2", 32, lambda i: carry_add(i, i.scc))
case("s_sub_u32", "{d}, s0, s2", 32, lambda i: borrow_sub(i, 0))
case("s_subb_u32", "{d}, s0, s2", 32, lambda i: borrow_sub(i, i.scc))
case("s_add_i32", "{d}, s0, s2", 32, lambda i: overflow(signed(i.a) + signed(i.b)))
case("s_sub_i32", "{d}, s0, s2", 32, lambda i: overflow(signed(i.a) - signed(i.b)))
case("s_addk_i32", "{d}, 0x8123", 32, lambda i: overflow(signed(i.old) + signed(0x8123, 16)))
for _shift in (1, 2, 3, 4):
    case(f"s_lshl{_shift}_add_u32", "{d}, s0, s2", 32, lambda i, s=_shift: carry_add(i, 0, s))
case("s_absdiff_i32", "{d}, s0, s2", 32, with_scc(lambda a, b: abs(signed(a - b)), 32))
case("s_abs_i32", "{d}, s0", 32, with_scc(lambda a, b: abs(signed(a)), 32))
for _kind, _convert in (("i32", signed), ("u32", lambda value: value & M32)):
    case(f"s_min_{_kind}", "{d}, s0, s2", 32,
         lambda i, c=_convert: (min(c(i.a), c(i.b)) & M32, int(c(i.a) < c(i.b))))  # fmt: skip
    case(f"s_max_{_kind}", "{d}, s0, s2", 32,
         lambda i, c=_convert: (max(c(i.a), c(i.b)) & M32, int(c(i.a) >= c(i.b))))  # fmt: skip
    case(f"s_mul_hi_{_kind}", "{d}, s0, s2", 32, plain(lambda a, b, c=_convert: c(a) * c(b) >> 32, 32))
    for _name, _compare in (
        ("eq", int.__eq__), ("lg", int.__ne__), ("gt", int.__gt__), ("ge", int.__ge__), ("lt", int.__lt__),
        ("le", int.__le__),
    ):  # fmt: skip
        case(f"s_cmp_{_name}_{_kind}", "s0, s2", 0,
             lambda i, c=_convert, f=_compare: (None, int(f(c(i.a), c(i.b)))))  # fmt: skip
        case(f"s_cmpk_{_name}_{_kind}", "s0, 0x8001", 0,
             lambda i, c=_convert, f=_compare: (
                 None, int(f(c(i.a), signed(0x8001, 16) if c is signed else 0x8001))))  # fmt: skip
case("s_cmp_eq_u64", "s[0:1], s[2:3]", 0, lambda i: (None, int(i.a == i.b)))
case("s_cmp_lg_u64", "s[0:1], s[2:3]", 0, lambda i: (None, int(i.a != i.b)))
for _bits in (32, 64):
    for _bit in (0, 1):
        case(f"s_bitcmp{_bit}_b{_bits}", "s0, s2" if _bits == 32 else "s[0:1], s2", 0,
             lambda i, n=_bits, bit=_bit: (None, int(i.a >> i.b % n & 1 == bit)))  # fmt: skip
case("s_mul_i32", "{d}, s0, s2", 32, plain(lambda a, b: a * b, 32))
case("s_mulk_i32", "{d}, 0xfffd", 32, lambda i: (i.old * -3 & M32, None))
case("s_movk_i32", "{d}, 0x8001", 32, lambda i: (0xFFFF8001, None))
case("s_cmovk_i32", "{d}, 0x8001", 32, lambda i: (0xFFFF8001 if i.scc else i.old & M32, None))
case("s_sext_i32_i8", "{d}, s0", 32, plain(lambda a, b: signed(a, 8), 32))
case("s_sext_i32_i16", "{d}, s0", 32, plain(lambda a, b: signed(a, 16), 32))
for _low in "lh":
    for _high in "lh":
        case(f"s_pack_{_low}{_high}_b32_b16", "{d}, s0, s2", 32,
             plain(lambda a, b, x=_low, y=_high: (a >> 16 * (x == "h") & 0xFFFF)
                   | (b >> 16 * (y == "h") & 0xFFFF) << 16, 32))  # fmt: skip
case("s_bitreplicate_b64_b32", "{d}, s0", 64, plain(lambda a, b: replicate(a & M32), 64))

EXEC_CASES = dict(LOGIC) | {"and_not0": lambda a, b: ~a & b, "or_not0": lambda a, b: ~a | b}


def pairs(rng: np.random.Generator) -> list[int]:
    """64-bit values, corners and all, often with equal halves or few bits."""
    values = []
    for _ in range(2):
        low, high = (int(x) for x in rng.integers(0, 1 << 32, 2, np.uint64))
        if rng.random() < 0.6:
            low = int(rng.choice(CORNERS))
        if rng.random() < 0.6:
            high = int(rng.choice((0, M32, 0x80000000, 1)))
        values.append(low | high << 32)
    if rng.random() < 0.2:
        values[1] = values[0]
    return values


def text_of(batch: list[str]) -> str:
    """Instructions one after the other, each with its own destination and a register for SCC."""
    lines: list[str] = []
    for number, name in enumerate(batch):
        pattern, bits, _ = CASES[name]
        at = 8 + 4 * number
        where = f"s[{at}:{at + 1}]" if bits == 64 else f"s{at}"
        lines += ["s_cmp_lg_u32 s6, 0", f"{name} {pattern.format(d=where)}", f"s_cselect_b32 s{at + 2}, 1, 0"]
    return "\n".join(lines)


@every_level
@pytest.mark.parametrize("start", range(0, len(CASES), 24))
def test_scalar_arithmetic(start: int, level: int) -> None:
    batch = list(CASES)[start : start + 24]
    rng = np.random.default_rng(400 + start)
    for _ in range(ROUNDS):
        a, b = pairs(rng)
        scc = int(rng.integers(0, 2))
        registers = {n: int(value) for n, value in enumerate(rng.integers(0, 1 << 32, 106, np.uint64))}
        registers |= {0: a & M32, 1: a >> 32, 2: b & M32, 3: b >> 32, 6: scc}
        outcome = RUNNER.barrier(text_of(batch), level=level, sgprs=registers, wave_size=32)
        for number, name in enumerate(batch):
            _, bits, reference = CASES[name]
            at = 8 + 4 * number
            old = registers[at] | registers[at + 1] << 32
            expected, flag = reference(Inputs(a, b, scc, old, 0))
            if bits == 0:
                result, expected = old, old
            elif bits == 64:
                result = outcome.s64(at)
            else:
                result = int(outcome.sgprs[at])
                assert int(outcome.sgprs[at + 1]) == registers[at + 1], name
            assert result == expected, f"{name}({a:#x}, {b:#x}, scc {scc}, old {old:#x}) = {result:#x}"
            assert int(outcome.sgprs[at + 2]) == (scc if flag is None else flag), f"{name} SCC {a:#x} {b:#x}"


@every_level
@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("name", [*(f"{name}_saveexec" for name in EXEC_CASES), "and_not0_wrexec",
                                  "and_not1_wrexec"])  # fmt: skip
def test_exec_is_saved_and_written(name: str, bits: int, level: int) -> None:
    where, source = ("s8", "s0") if bits == 32 else ("s[8:9]", "s[0:1]")
    rng = np.random.default_rng(420)
    operation = EXEC_CASES[name.rsplit("_", 1)[0]]
    for a, old in [(0, 0), (M64, M64), *(pairs(rng) for _ in range(6))]:
        outcome = RUNNER.barrier(
            f"s_{name}_b{bits} {where}, {source}", level=level, wave_size=64,
            sgprs={0: a & M32, 1: a >> 32, 8: 0x55, 9: 0x66}, exec_bits=old,
        )  # fmt: skip
        new = operation(a & mask(bits), old & mask(bits)) & mask(bits)
        saved = new if "wrexec" in name else old & mask(bits)
        kept = (old & ~mask(bits)) | new
        assert outcome.s64(EXEC) == kept
        assert outcome.s64(8) == (saved if bits == 64 else saved | 0x66 << 32)
        assert outcome.scc == int(new != 0)


def test_every_scalar_meaning_has_a_case() -> None:
    from barewave.emulator.shader.semantics import scalar_alu

    # the module's own entries: what it defines, plus the generated families
    assert scalar_alu.__name__.endswith("scalar_alu")
    from barewave.isa.tables import by_opcode

    elsewhere = {
        "s_getpc_b64", "s_setpc_b64", "s_swappc_b64", "s_call_b64", "s_getreg_b32", "s_setreg_b32",
        "s_setreg_imm32_b32", "s_sendmsg_rtn_b32", "s_sendmsg_rtn_b64", "s_version", "s_waitcnt_vscnt",
        "s_waitcnt_vmcnt", "s_waitcnt_expcnt", "s_waitcnt_lgkmcnt", "s_movrels_b32", "s_movrels_b64",
        "s_movreld_b32", "s_movreld_b64", "s_movrelsd_2_b32", "s_subvector_loop_begin",
        "s_subvector_loop_end", "s_rfe_b64",
    }  # fmt: skip
    missing = {
        info.name
        for form in ("SOP1", "SOP2", "SOPC", "SOPK")
        for info in by_opcode()[form].values()
        if info.name in MEANINGS and "exec" not in info.name
    }
    assert missing - set(CASES) - elsewhere == set()


# --- operands ------------------------------------------------------------------------------------------
OPERANDS: list[tuple[str, int]] = [
    ("s_mov_b32 s8, -16", 0xFFFFFFF0), ("s_mov_b32 s8, 64", 64), ("s_mov_b32 s8, 1.0", 0x3F800000),
    ("s_mov_b32 s8, 0.15915494", 0x3E22F983), ("s_mov_b32 s8, 0x12345678", 0x12345678),
    ("s_mov_b64 s[8:9], -1", M64), ("s_mov_b64 s[8:9], 1.0", 0x3FF0000000000000),
    ("s_mov_b64 s[8:9], -4.0", 0xC010000000000000), ("s_mov_b64 s[8:9], 0xffffffff", M32),
    ("s_and_b64 s[8:9], -1, 0x80000000", 0x80000000), ("s_ashr_i64 s[8:9], 0x80000000, 0", M64 ^ 0x7FFFFFFF),
    ("s_lshr_b64 s[8:9], 0x80000000, 0", 0x80000000),
    ("s_mov_b32 s4, 0x400000\n s_bfe_i64 s[8:9], 0x80000000, s4", M64 ^ 0x7FFFFFFF),
    ("s_mov_b32 s8, src_shared_base", 0), ("s_mov_b64 s[8:9], src_shared_base", 1 << 48),
    ("s_mov_b64 s[8:9], src_shared_limit", (1 << 48) + M32), ("s_mov_b64 s[8:9], src_private_base", 2 << 48),
    ("s_mov_b64 s[8:9], src_private_limit", (2 << 48) + M32), ("s_mov_b32 s8, src_private_limit", M32),
    ("s_mov_b32 s8, src_scc", 1), ("s_mov_b64 s[8:9], src_scc", 1), ("s_mov_b32 s8, null", 0),
    ("s_mov_b64 s[8:9], null", 0), ("s_mov_b32 m0, 5\n s_mov_b32 s8, m0", 5),
    ("s_mov_b32 ttmp3, 6\n s_mov_b32 s8, ttmp3", 6), ("s_mov_b64 vcc, 7\n s_mov_b64 s[8:9], vcc", 7),
    ("s_mov_b32 s8, 3\n s_add_u32 null, -1, 2\n s_addc_u32 s8, s8, 0", 4),
]  # fmt: skip


@every_level
@pytest.mark.parametrize(("text", "expected"), OPERANDS)
def test_scalar_operands(text: str, expected: int, level: int) -> None:
    outcome = RUNNER.barrier(text, level=level, scc=1)
    assert outcome.s64(8) == expected


@every_level
def test_a_pair_destination_of_null_writes_nothing(level: int) -> None:
    outcome = RUNNER.barrier("s_mov_b64 null, -1", level=level, sgprs={M0: 9})
    assert outcome.sgprs[M0] == 9


# --- registers picked by M0 ----------------------------------------------------------------------------
MOVREL: list[tuple[str, int, int, int]] = [
    ("s_movrels_b32 s20, s4", 3, 20, 107), ("s_movrels_b32 s20, s4", 102, 20, VCC + 100),
    ("s_movrels_b32 s20, s4", 104, 20, 100), ("s_movrels_b64 s[20:21], s[4:5]", 6, 20, 110 | 111 << 32),
    ("s_movreld_b32 s20, s4", 7, 27, 104), ("s_movreld_b64 s[20:21], s[4:5]", 4, 24, 104 | 105 << 32),
    ("s_movrelsd_2_b32 s20, s4", 2 | 5 << 16, 25, 106),
]  # fmt: skip


@every_level
@pytest.mark.parametrize(("text", "index", "where", "expected"), MOVREL)
def test_scalar_registers_picked_by_m0(text: str, index: int, where: int, expected: int, level: int) -> None:
    registers = {n: n + 100 for n in range(108)} | {M0: index}
    outcome = RUNNER.barrier(text, level=level, sgprs=registers)
    assert (outcome.s64(where) if "64" in text else int(outcome.sgprs[where])) == expected
    changed = [n for n in range(108) if outcome.sgprs[n] != registers[n]]
    assert changed == ([where, where + 1] if "64" in text else [where])


@every_level
def test_a_scalar_destination_beyond_the_registers_is_dropped(level: int) -> None:
    registers = {n: n + 100 for n in range(108)} | {M0: 100}
    outcome = RUNNER.barrier("s_movreld_b32 s20, s4", level=level, sgprs=registers)
    assert [n for n in range(108) if outcome.sgprs[n] != registers[n]] == []
    assert outcome.sgprs[120] == 0


# --- program counter, branches ---------------------------------------------------------------------------
@every_level
def test_calls_and_jumps(level: int) -> None:
    outcome = RUNNER.run("s_getpc_b64 s[8:9]\n s_setpc_b64 s[2:3]", level=level, sgprs={2: 0x1234560, 3: 7})
    assert (outcome.reason, outcome.pc) == (Reason.JUMP, 7 << 32 | 0x1234560)
    assert outcome.s64(8) == CODE + 4
    outcome = RUNNER.run("s_nop 0\n s_swappc_b64 s[2:3], s[2:3]", level=level, sgprs={2: 0x40})
    assert (outcome.reason, outcome.pc, outcome.s64(2)) == (Reason.JUMP, 0x40, CODE + 8)
    outcome = RUNNER.run("s_call_b64 s[2:3], 0x10", level=level)
    assert (outcome.reason, outcome.pc, outcome.s64(2)) == (Reason.JUMP, CODE + 4 + 0x40, CODE + 4)


BRANCHES: dict[str, Callable[[Any], bool]] = {
    "s_branch": lambda s: True, "s_cbranch_scc0": lambda s: not s["scc"],
    "s_cbranch_scc1": lambda s: bool(s["scc"]), "s_cbranch_vccz": lambda s: s["vcc"] == 0,
    "s_cbranch_vccnz": lambda s: s["vcc"] != 0, "s_cbranch_execz": lambda s: s["exec"] == 0,
    "s_cbranch_execnz": lambda s: s["exec"] != 0,
}  # fmt: skip


@both_waves
@every_level
@pytest.mark.parametrize("name", BRANCHES)
def test_branches_look_at_as_many_bits_as_the_wave_has(name: str, level: int, wave_size: int) -> None:
    text = f"s_mov_b32 s8, 1\n {name} over\n s_mov_b32 s8, 2\n over:"
    for scc, vcc, active in [(0, 0, 0), (1, 1, 1), (0, 1 << 40, 1 << 40), (1, 1 << 31, 0), (0, 0, M64)]:
        outcome = RUNNER.barrier(
            text, level=level, wave_size=wave_size, scc=scc, exec_bits=active,
            sgprs={VCC: vcc & M32, VCC + 1: vcc >> 32},
        )  # fmt: skip
        seen = {"scc": scc, "vcc": vcc & mask(wave_size), "exec": active & mask(wave_size)}
        assert outcome.sgprs[8] == (1 if BRANCHES[name](seen) else 2), (scc, vcc, active)


# --- MODE ------------------------------------------------------------------------------------------------
MODES: list[tuple[str, int]] = [
    ("s_round_mode 0xb", 0x3FB), ("s_denorm_mode 0xc", 0x3C0),
    ("s_setreg_imm32_b32 hwreg(1, 4, 2), 0", 0x3C0),
    ("s_setreg_imm32_b32 hwreg(1, 0, 4), 0xff", 0x3FF), ("s_setreg_b32 hwreg(1, 23, 1), s4", 0x8003F0),
]  # fmt: skip


@every_level
@pytest.mark.parametrize(("text", "expected"), MODES)
def test_a_new_mode_is_other_code(text: str, expected: int, level: int) -> None:
    outcome = RUNNER.run(text + "\n s_endpgm", level=level, sgprs={4: 0xFFFFFFFF})
    assert (outcome.reason, outcome.mode) == (Reason.JUMP, expected)
    assert outcome.pc > CODE


@every_level
def test_the_same_mode_again_is_no_other_code(level: int) -> None:
    outcome = RUNNER.barrier(
        "s_round_mode 0\n s_denorm_mode 0xf\n s_getreg_b32 s8, hwreg(1, 4, 6)", level=level
    )
    assert outcome.sgprs[8] == 0x3F
