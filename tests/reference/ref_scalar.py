"""Scalar instructions: their result, SCC, EXEC, MODE and the way on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ref_state import EXEC, M0, VCC, State, scalar_operand
from ref_vector import Ins, signed

M32, M64 = 0xFFFFFFFF, (1 << 64) - 1
ScalarFunction = Callable[..., Any]
SCALAR_OPS: dict[str, ScalarFunction] = {}


def op(*names: str) -> Callable[[ScalarFunction], ScalarFunction]:
    """Register a function: it takes the context and the sources, and gives the result or None."""

    def register(function: ScalarFunction) -> ScalarFunction:
        for name in names:
            assert name not in SCALAR_OPS, name
            SCALAR_OPS[name] = function
        return function

    return register


class Context:
    """What a scalar function can touch beside its sources."""

    def __init__(self, state: State, ins: Ins) -> None:
        self.state = state
        self.ins = ins
        self.simm = ins.simm16
        self.length = 4 * len(ins.words)

    def scc(self, value: Any) -> None:
        self.state.scc = int(bool(value))

    def jump(self) -> None:
        """Go where the branch's distance says."""
        self.state.pc = 4 + 4 * signed(self.simm, 16)


def run_scalar(state: State, ins: Ins) -> None:
    """Run an instruction on a wave."""
    sources: list[int] = []
    size = 32
    for spec in ins.info.operands:
        if spec.field in ("ssrc0", "ssrc1"):
            width = spec.size if state.wave_size == 32 else spec.size64
            sources.append(scalar_operand(state, ins.fields[spec.field], width, spec.type, ins.literal))
        elif spec.field == "sdst":
            size = spec.size
    c = Context(state, ins)
    if ins.info.name in READS_TARGET:
        sources.append(state.s_wide(ins.sdst, size))
    result = SCALAR_OPS[ins.info.name](c, *sources)
    if result is not None:
        state.set_s(ins.sdst, result & (1 << size) - 1, size)


READS_TARGET = {
    "s_bitset0_b32", "s_bitset0_b64", "s_bitset1_b32", "s_bitset1_b64"
}  # fmt: skip


def _flagged(function: Callable[..., int], bits: int) -> ScalarFunction:
    """A result whose SCC says that it is not zero."""

    def run(c: Context, *s: int) -> int:
        result = function(*s) & (1 << bits) - 1
        c.scc(result)
        return result

    return run


def _plain(function: Callable[..., int]) -> ScalarFunction:
    return lambda c, *s: function(*s)


_LOGIC: dict[str, Callable[[int, int], int]] = {
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "nand": lambda a, b: ~(a & b),
    "nor": lambda a, b: ~(a | b),
    "xnor": lambda a, b: ~(a ^ b),
    "and_not1": lambda a, b: a & ~b,
    "or_not1": lambda a, b: a | ~b,
    "and_not0": lambda a, b: ~a & b,
    "or_not0": lambda a, b: ~a | b,
}


def _saveexec(verb: str, bits: int, *, keep: bool) -> ScalarFunction:
    def finish(c: Context, source: int) -> None:
        state, target = c.state, c.ins.sdst
        old = state.s_wide(EXEC, bits)
        new = _LOGIC[verb](source, old) & (1 << bits) - 1
        c.scc(new)
        state.set_s(target, old if keep else new, bits)
        state.set_s(EXEC, new, bits)

    return finish


def _quads(x: int, bits: int, *, whole: bool) -> int:
    result = 0
    for n in range(bits // 4):
        if x >> 4 * n & 15:
            result |= (15 << 4 * n) if whole else 1 << n
    return result


def _shift(bits: int) -> int:
    return bits - 1


for _bits in (32, 64):
    _m = (1 << _bits) - 1
    for _verb in ("and", "or", "xor", "nand", "nor", "xnor", "and_not1", "or_not1"):
        op(f"s_{_verb}_b{_bits}")(_flagged(_LOGIC[_verb], _bits))
    for _verb in ("and", "or", "xor", "nand", "nor", "xnor", "and_not0", "or_not0", "and_not1", "or_not1"):
        op(f"s_{_verb}_saveexec_b{_bits}")(_saveexec(_verb, _bits, keep=True))
    for _verb in ("and_not0", "and_not1"):
        op(f"s_{_verb}_wrexec_b{_bits}")(_saveexec(_verb, _bits, keep=False))
    op(f"s_mov_b{_bits}")(_plain(lambda a: a))
    op(f"s_cmov_b{_bits}")(lambda c, a: a if c.state.scc else None)
    op(f"s_cselect_b{_bits}")(lambda c, a, b: a if c.state.scc else b)
    op(f"s_not_b{_bits}")(_flagged(lambda a: ~a, _bits))
    op(f"s_brev_b{_bits}")(_plain(lambda a, n=_bits: int(f"{a:0{n}b}"[::-1], 2)))
    op(f"s_ctz_i32_b{_bits}")(_plain(lambda a: (a & -a).bit_length() - 1))
    op(f"s_clz_i32_u{_bits}")(_plain(lambda a, n=_bits: n - a.bit_length() if a else -1))
    op(f"s_bitset0_b{_bits}")(_plain(lambda n, d, w=_bits: d & ~(1 << (n & w - 1))))
    op(f"s_bitset1_b{_bits}")(_plain(lambda n, d, w=_bits: d | 1 << (n & w - 1)))
    op(f"s_bcnt0_i32_b{_bits}")(_flagged(lambda a, m=_m: (~a & m).bit_count(), 32))
    op(f"s_bcnt1_i32_b{_bits}")(_flagged(lambda a: a.bit_count(), 32))
    op(f"s_quadmask_b{_bits}")(_flagged(lambda a, n=_bits: _quads(a, n, whole=False), _bits))
    op(f"s_wqm_b{_bits}")(_flagged(lambda a, n=_bits: _quads(a, n, whole=True), _bits))
    op(f"s_lshl_b{_bits}")(_flagged(lambda a, n, w=_bits: a << (n & w - 1), _bits))
    op(f"s_lshr_b{_bits}")(_flagged(lambda a, n, w=_bits: a >> (n & w - 1), _bits))
    op(f"s_ashr_i{_bits}")(_flagged(lambda a, n, w=_bits: signed(a, w) >> (n & w - 1), _bits))
    op(f"s_bfm_b{_bits}")(_plain(lambda n, at, w=_bits: (1 << (n & w - 1)) - 1 << (at & w - 1)))
    op(f"s_bitcmp0_b{_bits}")(lambda c, a, n, w=_bits: c.scc(not a >> (n & w - 1) & 1))
    op(f"s_bitcmp1_b{_bits}")(lambda c, a, n, w=_bits: c.scc(a >> (n & w - 1) & 1))


def _field(a: int, control: int, bits: int, *, is_signed: bool) -> int:
    at, width = control & bits - 1, control >> 16 & 127
    value = (signed(a, bits) if is_signed else a) >> at
    if not width:
        return 0
    if width >= bits:
        return value
    return signed(value, width) if is_signed else value & (1 << width) - 1


for _bits in (32, 64):
    op(f"s_bfe_u{_bits}")(_flagged(lambda a, k, w=_bits: _field(a, k, w, is_signed=False), _bits))
    op(f"s_bfe_i{_bits}")(_flagged(lambda a, k, w=_bits: _field(a, k, w, is_signed=True), _bits))


def _sign_run(x: int, bits: int) -> int:
    flipped = x ^ ((1 << bits) - 1 if x >> bits - 1 else 0)
    return bits - flipped.bit_length() if flipped else -1


op("s_cls_i32")(_plain(lambda a: _sign_run(a, 32)))
op("s_cls_i32_i64")(_plain(lambda a: _sign_run(a, 64)))
op("s_sext_i32_i8")(_plain(lambda a: signed(a, 8)))
op("s_sext_i32_i16")(_plain(lambda a: signed(a, 16)))
op("s_bitreplicate_b64_b32")(_plain(lambda a: sum((a >> n & 1) * 3 << 2 * n for n in range(32))))
op("s_abs_i32")(_flagged(lambda a: abs(signed(a, 32)), 32))
op("s_absdiff_i32")(_flagged(lambda a, b: abs(signed(a - b, 32)), 32))
op("s_mul_i32")(_plain(lambda a, b: a * b))
op("s_mul_hi_u32")(_plain(lambda a, b: a * b >> 32))
op("s_mul_hi_i32")(_plain(lambda a, b: signed(a, 32) * signed(b, 32) >> 32))
op("s_pack_ll_b32_b16")(_plain(lambda a, b: a & 0xFFFF | b << 16))
op("s_pack_lh_b32_b16")(_plain(lambda a, b: a & 0xFFFF | b & 0xFFFF0000))
op("s_pack_hh_b32_b16")(_plain(lambda a, b: a >> 16 | b & 0xFFFF0000))
op("s_pack_hl_b32_b16")(_plain(lambda a, b: a >> 16 | b << 16))


def _sum(function: Callable[..., int], *, is_signed: bool = False, carry: bool = False) -> ScalarFunction:
    """A sum whose SCC says that it left its range."""

    def run(c: Context, a: int, b: int) -> int:
        if is_signed:
            a, b = signed(a, 32), signed(b, 32)
        exact = function(a, b, c.state.scc) if carry else function(a, b)
        c.scc(not (-(1 << 31) <= exact < 1 << 31 if is_signed else 0 <= exact <= M32))
        return exact

    return run


op("s_add_u32")(_sum(lambda a, b: a + b))
op("s_sub_u32")(_sum(lambda a, b: a - b))
op("s_add_i32")(_sum(lambda a, b: a + b, is_signed=True))
op("s_sub_i32")(_sum(lambda a, b: a - b, is_signed=True))
op("s_addc_u32")(_sum(lambda a, b, k: a + b + k, carry=True))
op("s_subb_u32")(_sum(lambda a, b, k: a - b - k, carry=True))
for _n in range(1, 5):
    op(f"s_lshl{_n}_add_u32")(_sum(lambda a, b, n=_n: (a << n) + b))


def _choice(kind: str, pick: str) -> ScalarFunction:
    def run(c: Context, a: int, b: int) -> int:
        x, y = (signed(v, 32) if kind == "i" else v for v in (a, b))
        first = x < y if pick == "min" else x > y
        if pick == "max":
            first = x >= y
        c.scc(first)
        return a if first else b

    return run


for _kind in "iu":
    for _pick in ("min", "max"):
        op(f"s_{_pick}_{_kind}32")(_choice(_kind, _pick))

_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b, "lg": lambda a, b: a != b, "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b,
}  # fmt: skip
for _verb, _function in _COMPARE.items():
    op(f"s_cmp_{_verb}_i32")(lambda c, a, b, f=_function: c.scc(f(signed(a, 32), signed(b, 32))))
    op(f"s_cmp_{_verb}_u32")(lambda c, a, b, f=_function: c.scc(f(a, b)))
    op(f"s_cmpk_{_verb}_i32")(
        lambda c, *_, f=_function: c.scc(f(signed(c.state.s(c.ins.sdst), 32), signed(c.simm, 16)))
    )
    op(f"s_cmpk_{_verb}_u32")(lambda c, *_, f=_function: c.scc(f(c.state.s(c.ins.sdst), c.simm)))
op("s_cmp_eq_u64")(lambda c, a, b: c.scc(a == b))
op("s_cmp_lg_u64")(lambda c, a, b: c.scc(a != b))


# --- with an immediate -------------------------------------------------------------------------------------
op("s_movk_i32")(lambda c: signed(c.simm, 16))
op("s_cmovk_i32")(lambda c, *_: signed(c.simm, 16) if c.state.scc else None)
op("s_version", "s_nop", "s_clause", "s_delay_alu", "s_waitcnt", "s_waitcnt_depctr", "s_wait_idle",
   "s_waitcnt_vscnt", "s_waitcnt_vmcnt", "s_waitcnt_expcnt", "s_waitcnt_lgkmcnt", "s_setprio",
   "s_set_inst_prefetch_distance", "s_incperflevel", "s_decperflevel", "s_ttracedata", "s_ttracedata_imm",
   "s_icache_inv", "s_wait_event")(lambda c, *_: None)  # fmt: skip


@op("s_addk_i32")
def _addk(c: Context, *_: int) -> int:
    exact = signed(c.state.s(c.ins.sdst), 32) + signed(c.simm, 16)
    c.scc(not -(1 << 31) <= exact < 1 << 31)
    return exact


@op("s_mulk_i32")
def _mulk(c: Context, *_: int) -> int:
    return c.state.s(c.ins.sdst) * signed(c.simm, 16)


@op("s_round_mode")
def _round_mode(c: Context) -> None:
    c.state.mode = c.state.mode & ~15 | c.simm & 15


@op("s_denorm_mode")
def _denorm_mode(c: Context) -> None:
    c.state.mode = c.state.mode & ~0xF0 | (c.simm & 15) << 4


# --- registers picked by M0 ----------------------------------------------------------------------------
def _indexed(c: Context, base: int, by: int) -> int | None:
    """A register further on; None where that is none of the scalar registers that can be indexed."""
    at = base + by & M32
    return at if at < 108 else None


@op("s_movrels_b32")
def _movrels(c: Context, _: int) -> int:
    at = _indexed(c, c.ins.ssrc0, c.state.s(M0))
    return c.state.s(0 if at is None else at)


@op("s_movreld_b32")
def _movreld(c: Context, a: int, *_: int) -> None:
    at = _indexed(c, c.ins.sdst, c.state.s(M0))
    if at is not None:
        c.state.set_s(at, a)


# --- the way on ------------------------------------------------------------------------------------------
op("s_branch")(lambda c: c.jump())
op("s_cbranch_scc0")(lambda c: None if c.state.scc else c.jump())
op("s_cbranch_scc1")(lambda c: c.jump() if c.state.scc else None)
op("s_cbranch_vccz")(lambda c: None if c.state.mask(VCC) else c.jump())
op("s_cbranch_vccnz")(lambda c: c.jump() if c.state.mask(VCC) else None)
for _name in ("cdbgsys", "cdbguser", "cdbgsys_or_user", "cdbgsys_and_user"):
    op(f"s_cbranch_{_name}")(lambda c: None)  # no debugger has set what they ask for
op("s_cbranch_execz")(lambda c: None if c.state.exec else c.jump())
op("s_cbranch_execnz")(lambda c: c.jump() if c.state.exec else None)


@op("s_call_b64")
def _call(c: Context, *_: int) -> int:
    c.jump()
    return c.state.address + 4


@op("s_getpc_b64")
def _getpc(c: Context) -> int:
    return c.state.address + 4


@op("s_setpc_b64")
def _setpc(c: Context, target: int) -> None:
    c.state.pc = target - c.state.address


@op("s_swappc_b64")
def _swappc(c: Context, target: int) -> int:
    c.state.pc = target - c.state.address
    return c.state.address + 4


# --- hardware registers ----------------------------------------------------------------------------------
def _register_field(c: Context) -> tuple[int, int]:
    return c.simm >> 6 & 31, (2 << (c.simm >> 11 & 31)) - 1


@op("s_getreg_b32")
def _getreg(c: Context, *_: int) -> int:
    at, mask = _register_field(c)
    return c.state.mode >> at & mask


def _set_mode(c: Context, value: int) -> None:
    at, mask = _register_field(c)
    mask &= M32 >> at
    c.state.mode = c.state.mode & ~(mask << at) | (value & mask) << at


@op("s_setreg_b32")
def _setreg(c: Context, *_: int) -> None:
    _set_mode(c, c.state.s(c.ins.sdst))


@op("s_setreg_imm32_b32")
def _setreg_imm(c: Context) -> None:
    _set_mode(c, c.ins.literal)


@op("s_movrels_b64")
def _movrels64(c: Context, *_: int) -> int:
    at = _indexed(c, c.ins.ssrc0, c.state.s(M0))
    return c.state.s_wide(0 if at is None else at & ~1, 64)


@op("s_movreld_b64")
def _movreld64(c: Context, a: int, *_: int) -> None:
    at = _indexed(c, c.ins.sdst, c.state.s(M0))
    if at is not None:
        c.state.set_s(at & ~1, a, 64)


@op("s_movrelsd_2_b32")
def _movrelsd(c: Context, *_: int) -> None:
    m0 = c.state.s(M0)
    source = _indexed(c, c.ins.ssrc0, m0 & 0x3FF)
    target = _indexed(c, c.ins.sdst, m0 >> 16 & 0x3FF)
    value = c.state.s(0 if source is None else source)
    if target is not None:
        c.state.set_s(target, value)
