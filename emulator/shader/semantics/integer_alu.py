"""Vector integer and bit arithmetic of VOP1, VOP2, VOP3 and VOP3SD (reference: isa_semantics §7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ....isa import Instruction
from ..ir import Value
from .table import MEANINGS, instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_Meaning = Callable[["Translator", Instruction], None]
_Unary = Callable[[Value], Value]
_Binary = Callable[[Value, Value], Value]
_Ternary = Callable[[Value, Value, Value], Value]


def _sources(t: Translator, i: Instruction, count: int, bits: int = 32) -> list[Value]:
    return [t.read_bits(i, f"src{n}", bits) for n in range(count)]


def _unary(operation: _Unary, bits: int = 32) -> _Meaning:
    """Make the meaning of an instruction whose result is a function of one source."""
    return lambda t, i: t.write_bits(i, operation(t.read_bits(i, "src0", bits)))


def _binary(operation: _Binary, bits: int = 32) -> _Meaning:
    """Make the meaning of an instruction whose result is a function of two sources."""

    def meaning(t: Translator, i: Instruction) -> None:
        first, second = _sources(t, i, 2, bits)
        t.write_bits(i, operation(first, second))

    return meaning


def _ternary(operation: _Ternary, bits: int = 32) -> _Meaning:
    """Make the meaning of an instruction whose result is a function of three sources."""

    def meaning(t: Translator, i: Instruction) -> None:
        first, second, third = _sources(t, i, 3, bits)
        t.write_bits(i, operation(first, second, third))

    return meaning


def _saturated(i: Instruction, exact: Value, bits: int, signed: bool) -> Value:
    """Cut a result that is exact in a wider type to its width, at the ends of the range under clamp."""
    element = f"i{bits}"
    if i.modifiers.get("clamp"):
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        sign = "s" if signed else "u"
        constant = exact.builder.constant
        exact = exact.builder.intrinsic(sign + "min", exact, constant(exact.type, high))
        if signed:
            exact = exact.builder.intrinsic("smax", exact, constant(exact.type, low))
    return exact.trunc(element)


# --- moves and logic ----------------------------------------------------------------------------------
@instruction("v_mov_b32", "v_mov_b16")
def _mov(t: Translator, i: Instruction) -> None:
    bits = 16 if i.name.endswith("16") else 32
    value = t.read_bits(i, "src0", bits, is_float=bits == 16)
    sign = 1 << (bits - 1)
    if i.modifiers.get("abs", 0) & 1:
        value = value & (sign - 1)
    if i.modifiers.get("neg", 0) & 1:
        value = value ^ sign
    t.write_bits(i, value)


@instruction("v_cndmask_b32", "v_cndmask_b16")
def _cndmask(t: Translator, i: Instruction) -> None:
    bits = 16 if i.name.endswith("16") else 32
    sign = 1 << (bits - 1)
    values: list[Value] = []
    for number in (0, 1):
        value = t.read_bits(i, f"src{number}", bits, is_float=True)
        if i.modifiers.get("abs", 0) >> number & 1:
            value = value & (sign - 1)
        if i.modifiers.get("neg", 0) >> number & 1:
            value = value ^ sign
        values.append(value)
    t.write_bits(i, t.read_mask(i.operands["src2"]).select(values[1], values[0]))


for _bits in (16, 32):
    MEANINGS[f"v_and_b{_bits}"] = _binary(lambda a, b: a & b, _bits)
    MEANINGS[f"v_or_b{_bits}"] = _binary(lambda a, b: a | b, _bits)
    MEANINGS[f"v_xor_b{_bits}"] = _binary(lambda a, b: a ^ b, _bits)
    MEANINGS[f"v_not_b{_bits}"] = _unary(lambda a: ~a, _bits)
    MEANINGS[f"v_lshlrev_b{_bits}"] = _binary(lambda count, a: a.shl(count), _bits)
    MEANINGS[f"v_lshrrev_b{_bits}"] = _binary(lambda count, a: a.lshr(count), _bits)
    MEANINGS[f"v_ashrrev_i{_bits}"] = _binary(lambda count, a: a.ashr(count), _bits)
MEANINGS["v_xnor_b32"] = _binary(lambda a, b: ~(a ^ b))
MEANINGS["v_and_or_b32"] = _ternary(lambda a, b, c: (a & b) | c)
MEANINGS["v_or3_b32"] = _ternary(lambda a, b, c: a | b | c)
MEANINGS["v_xor3_b32"] = _ternary(lambda a, b, c: a ^ b ^ c)
MEANINGS["v_xad_u32"] = _ternary(lambda a, b, c: (a ^ b) + c)
MEANINGS["v_lshl_or_b32"] = _ternary(lambda a, b, c: a.shl(b) | c)
MEANINGS["v_lshl_add_u32"] = _ternary(lambda a, b, c: a.shl(b) + c)
MEANINGS["v_add_lshl_u32"] = _ternary(lambda a, b, c: (a + b).shl(c))
MEANINGS["v_add3_u32"] = _ternary(lambda a, b, c: a + b + c)
MEANINGS["v_bfi_b32"] = _ternary(lambda a, b, c: (a & b) | (~a & c))
MEANINGS["v_bfm_b32"] = _binary(lambda a, b: (a.builder.constant(a.type, 1).shl(a) - 1).shl(b))
MEANINGS["v_mul_lo_u32"] = _binary(lambda a, b: a * b)
MEANINGS["v_bfrev_b32"] = _unary(lambda a: a.builder.intrinsic("bitreverse", a))
MEANINGS["v_bcnt_u32_b32"] = _binary(lambda a, b: a.builder.intrinsic("ctpop", a) + b)


@instruction("v_lshlrev_b64", "v_lshrrev_b64", "v_ashrrev_i64")
def _shift64(t: Translator, i: Instruction) -> None:
    count = i.operands["src0"]
    if (
        count.kind == "const"
        and count.value <= 192
        and 0 < count.integer < 32
        and i.operands["src1"].kind == "vgpr"
    ):
        _shift64_constant(t, i, count.integer)
        return
    wide_count = t.read_bits(i, "src0").zext("i64")
    value = t.read_bits(i, "src1", 64, signed=i.name == "v_ashrrev_i64")
    shift = {"v_lshlrev_b64": value.shl, "v_lshrrev_b64": value.lshr, "v_ashrrev_i64": value.ashr}[i.name]
    t.write_bits(i, shift(wide_count))


def _shift64_constant(t: Translator, i: Instruction, count: int) -> None:
    """Shift as two 32-bit halves: half the vector work, and addresses are made this way all the time."""
    source = i.operands["src1"].index
    low, high = t.read_vgpr(source), t.read_vgpr(source + 1)
    if i.name == "v_lshlrev_b64":
        results = (low.shl(count), t.builder.intrinsic("fshl", high, low, t.constant(count)))
    else:
        top = high.ashr(count) if i.name == "v_ashrrev_i64" else high.lshr(count)
        results = (t.builder.intrinsic("fshr", high, low, t.constant(count)), top)
    for n, result in enumerate(results):
        t.write_vgpr(i.operands["vdst"].index + n, result)


@instruction("v_alignbit_b32", "v_alignbyte_b32")
def _align(t: Translator, i: Instruction) -> None:
    high, low = _sources(t, i, 2)
    count = t.read_bits(i, "src2", 16).zext("i32")  # one half of a register: op_sel says which
    bits = (count & 31) if i.name == "v_alignbit_b32" else (count & 3) * 8
    wide = low.join(high)
    t.write_bits(i, wide.lshr(bits.zext("i64")).trunc("i32"))


@instruction("v_bfe_u32", "v_bfe_i32")
def _bfe(t: Translator, i: Instruction) -> None:
    value, offset, width = _sources(t, i, 3)
    width = width & 31
    rest = t.constant(32) - width
    if i.name == "v_bfe_i32":
        cut = value.ashr(offset).shl(rest).ashr(rest)
    else:
        cut = value.lshr(offset) & (t.constant(1).shl(width) - 1)
    t.write_bits(i, width.compare("eq", 0).select(t.constant(0), cut))


# --- counting -----------------------------------------------------------------------------------------
def _zeros(t: Translator, source: Value, intrinsic: str) -> Value:
    count = t.builder.call(
        source.type, f"llvm.{intrinsic}.v{t.lanes}i32", source, t.builder.constant("i1", 0)
    )
    return source.compare("eq", 0).select(t.constant(-1), count)


@instruction("v_clz_i32_u32", "v_ctz_i32_b32", "v_cls_i32")
def _count_zeros(t: Translator, i: Instruction) -> None:
    source = t.read_bits(i, "src0")
    if i.name == "v_cls_i32":
        source = source ^ source.ashr(31)
    t.write_bits(i, _zeros(t, source, "cttz" if "ctz" in i.name else "ctlz"))


@instruction("v_mbcnt_lo_u32_b32", "v_mbcnt_hi_u32_b32")
def _mbcnt(t: Translator, i: Instruction) -> None:
    mask, base = _sources(t, i, 2)
    low = "lo" in i.name
    below: list[int] = []
    for lane in range(t.lanes):
        count = min(lane, 32) if low else max(lane - 32, 0)
        below.append((1 << count) - 1)
    t.write_bits(i, t.builder.intrinsic("ctpop", mask & t.builder.constants("i32", below)) + base)


# --- addition and subtraction -------------------------------------------------------------------------
_ADDITIONS: dict[str, tuple[str, _Binary]] = {
    "add": ("add", lambda a, b: a + b),
    "sub": ("sub", lambda a, b: a - b),
    "subrev": ("sub", lambda a, b: b - a),
}


def _add_nc(word: str, kind: str) -> _Meaning:
    bits = int(kind[1:])
    intrinsic = kind[0].replace("i", "s") + _ADDITIONS[word][0] + ".sat"

    def meaning(t: Translator, i: Instruction) -> None:
        first, second = _sources(t, i, 2, bits)
        if i.modifiers.get("clamp"):
            pair = (second, first) if word == "subrev" else (first, second)
            t.write_bits(i, t.builder.intrinsic(intrinsic, *pair))
        else:
            t.write_bits(i, _ADDITIONS[word][1](first, second))

    return meaning


for _kind in ("u16", "i16", "u32", "i32"):
    for _word in ("add", "sub"):
        MEANINGS[f"v_{_word}_nc_{_kind}"] = _add_nc(_word, _kind)
MEANINGS["v_subrev_nc_u32"] = _add_nc("subrev", "u32")


@instruction("v_add_co_u32", "v_sub_co_u32", "v_subrev_co_u32",
             "v_add_co_ci_u32", "v_sub_co_ci_u32", "v_subrev_co_ci_u32")  # fmt: skip
def _with_carry(t: Translator, i: Instruction) -> None:
    first, second = _sources(t, i, 2)
    if "subrev" in i.name:
        first, second = second, first
    adds = "add" in i.name
    result = first + second if adds else first - second
    carry = result.compare("ult", first) if adds else first.compare("ult", second)
    if "_ci_" in i.name:
        carry_in = t.read_mask(i.operands["src2"]).zext("i32")
        again = result + carry_in if adds else result - carry_in
        carry = carry | (again.compare("ult", result) if adds else result.compare("ult", carry_in))
        result = again
    if i.modifiers.get("clamp"):
        result = carry.select(t.constant(-1 if adds else 0), result)
    t.write_bits(i, result)
    t.write_mask(i.operands["sdst"], carry)


# --- minimum, maximum ---------------------------------------------------------------------------------
def _pick(word: str, kind: str) -> _Binary:
    intrinsic = kind[0].replace("i", "s") + word
    return lambda a, b: a.builder.intrinsic(intrinsic, a, b)


def _chain(first: _Binary, second: _Binary) -> _Ternary:
    return lambda a, b, c: second(first(a, b), c)


def _median(low: _Binary, high: _Binary) -> _Ternary:
    return lambda a, b, c: high(low(a, b), low(high(a, b), c))


for _kind in ("u16", "i16", "u32", "i32"):
    _low, _high = _pick("min", _kind), _pick("max", _kind)
    _bits = int(_kind[1:])
    MEANINGS[f"v_min_{_kind}"] = _binary(_low, _bits)
    MEANINGS[f"v_max_{_kind}"] = _binary(_high, _bits)
    MEANINGS[f"v_min3_{_kind}"] = _ternary(_chain(_low, _low), _bits)
    MEANINGS[f"v_max3_{_kind}"] = _ternary(_chain(_high, _high), _bits)
    MEANINGS[f"v_med3_{_kind}"] = _ternary(_median(_low, _high), _bits)
    if _bits == 32:
        MEANINGS[f"v_maxmin_{_kind}"] = _ternary(_chain(_high, _low))
        MEANINGS[f"v_minmax_{_kind}"] = _ternary(_chain(_low, _high))


# --- multiplication -----------------------------------------------------------------------------------
@instruction("v_mul_hi_u32", "v_mul_hi_i32")
def _mul_hi(t: Translator, i: Instruction) -> None:
    extend = "zext" if i.name.endswith("u32") else "sext"
    first, second = (value.cast(extend, "i64") for value in _sources(t, i, 2))
    t.write_bits(i, (first * second).lshr(32).trunc("i32"))


def _low24(value: Value, signed: bool) -> Value:
    return value.shl(8).ashr(8) if signed else value & 0xFFFFFF


@instruction("v_mul_u32_u24", "v_mul_i32_i24")
def _mul24(t: Translator, i: Instruction) -> None:
    signed = "_i24" in i.name
    first, second = (_low24(value, signed) for value in _sources(t, i, 2))
    if i.modifiers.get("clamp"):
        first, second = (value.cast("sext" if signed else "zext", "i64") for value in (first, second))
    t.write_bits(i, _saturated(i, first * second, 32, signed))


@instruction("v_mad_u32_u24", "v_mad_i32_i24")
def _mad24(t: Translator, i: Instruction) -> None:
    signed = "_i24" in i.name
    first, second, third = _sources(t, i, 3)
    first, second = _low24(first, signed), _low24(second, signed)
    if i.modifiers.get("clamp"):
        first, second, third = (
            value.cast("sext" if signed else "zext", "i64") for value in (first, second, third)
        )
    t.write_bits(i, _saturated(i, first * second + third, 32, signed))


@instruction("v_mul_hi_u32_u24", "v_mul_hi_i32_i24")
def _mul_hi24(t: Translator, i: Instruction) -> None:
    signed = "_i24" in i.name
    extend = "sext" if signed else "zext"
    first, second = (_low24(value, signed).cast(extend, "i64") for value in _sources(t, i, 2))
    t.write_bits(i, (first * second).lshr(32).trunc("i32"))


@instruction("v_mul_lo_u16")
def _mul_lo16(t: Translator, i: Instruction) -> None:
    first, second = _sources(t, i, 2, 16)
    t.write_bits(i, first * second)


@instruction("v_mad_u16", "v_mad_i16")
def _mad16(t: Translator, i: Instruction) -> None:
    signed = "_i16" in i.name
    first, second, third = (
        value.cast("sext" if signed else "zext", "i32") for value in _sources(t, i, 3, 16)
    )
    t.write_bits(i, _saturated(i, first * second + third, 16, signed))


@instruction("v_mad_u32_u16", "v_mad_i32_i16")
def _mad32_16(t: Translator, i: Instruction) -> None:
    signed = "_i16" in i.name
    extend, element = "sext" if signed else "zext", "i64" if i.modifiers.get("clamp") else "i32"
    first, second = (value.cast(extend, element) for value in _sources(t, i, 2, 16))
    third = t.read_bits(i, "src2").cast(extend, element)
    t.write_bits(i, _saturated(i, first * second + third, 32, signed))


@instruction("v_mad_u64_u32", "v_mad_i64_i32")
def _mad64(t: Translator, i: Instruction) -> None:
    signed = "_i64" in i.name
    extend = "sext" if signed else "zext"
    first, second = (value.cast(extend, "i64") for value in _sources(t, i, 2))
    addend = t.read_bits(i, "src2", 64, signed=signed)
    product = first * second
    total = product + addend
    if signed:
        carry = ((total ^ product) & (total ^ addend)).compare("slt", 0)
    else:
        carry = total.compare("ult", product)
    if i.modifiers.get("clamp"):
        # what overflows has the sign of both summands
        end = product.ashr(63) ^ ((1 << 63) - 1) if signed else t.constant(-1, "i64")
        total = carry.select(end, total)
    t.write_bits(i, total)
    t.write_mask(i.operands["sdst"], carry)
