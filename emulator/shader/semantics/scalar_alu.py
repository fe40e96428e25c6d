"""Scalar arithmetic: SOP1, SOP2, SOPC and SOPK (reference: isa_semantics §7, RDNA3 ISA manual 16.1-16.4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ....isa import Instruction
from ..ir import Value
from .table import MEANINGS, instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_Binary = Callable[[Value, Value], Value]


def _two(t: Translator, i: Instruction, bits: int) -> tuple[Value, Value]:
    return t.read_scalar(i.operands["ssrc0"], bits), t.read_scalar(i.operands["ssrc1"], bits)


def _signed_source(t: Translator, i: Instruction) -> Value:
    """Read the first source of a signed operation: a literal is extended with its sign to 64 bits."""
    source = i.operands["ssrc0"]
    return t.read_scalar_signed(source) if source.size == 64 else t.read_scalar(source)


def _simm16(t: Translator, i: Instruction, *, signed: bool) -> Value:
    value = i.modifiers["simm16"]
    return t.scalar(value - (value >> 15 << 16) if signed else value)


# --- logic: SCC = result is not 0 ---------------------------------------------------------------------
_LOGIC: dict[str, _Binary] = {
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "nand": lambda a, b: ~(a & b),
    "nor": lambda a, b: ~(a | b),
    "xnor": lambda a, b: ~(a ^ b),
    "and_not1": lambda a, b: a & ~b,
    "or_not1": lambda a, b: a | ~b,
}
_NOT_FIRST: dict[str, _Binary] = {"and_not0": lambda a, b: ~a & b, "or_not0": lambda a, b: ~a | b}


def _logic(bits: int, operation: _Binary) -> Callable[[Translator, Instruction], None]:
    def meaning(t: Translator, i: Instruction) -> None:
        result = operation(*_two(t, i, bits))
        t.write_scalar(i.operands["sdst"], result)
        t.write_scc(result.compare("ne", 0))

    return meaning


def _saveexec(bits: int, operation: _Binary) -> Callable[[Translator, Instruction], None]:
    """Save EXEC and set it to an operation of the source and itself."""

    def meaning(t: Translator, i: Instruction) -> None:
        source = t.read_scalar(i.operands["ssrc0"], bits)
        old = _exec(t, bits)
        t.write_scalar(i.operands["sdst"], old)
        _set_exec(t, operation(source, old))

    return meaning


def _wrexec(bits: int, operation: _Binary) -> Callable[[Translator, Instruction], None]:
    """Set EXEC to an operation of the source and itself, and write it to the destination too."""

    def meaning(t: Translator, i: Instruction) -> None:
        result = operation(t.read_scalar(i.operands["ssrc0"], bits), _exec(t, bits))
        t.write_scalar(i.operands["sdst"], result)
        _set_exec(t, result)

    return meaning


def _exec(t: Translator, bits: int) -> Value:
    low = t.read_sgpr(126)
    return low if bits == 32 else low.join(t.read_sgpr(127))


def _set_exec(t: Translator, value: Value) -> None:
    t.write_exec(value)
    t.write_scc(value.compare("ne", 0))


for _bits in (32, 64):
    for _name, _operation in _LOGIC.items():
        MEANINGS[f"s_{_name}_b{_bits}"] = _logic(_bits, _operation)
        MEANINGS[f"s_{_name}_saveexec_b{_bits}"] = _saveexec(_bits, _operation)
    for _name, _operation in _NOT_FIRST.items():
        MEANINGS[f"s_{_name}_saveexec_b{_bits}"] = _saveexec(_bits, _operation)
    MEANINGS[f"s_and_not0_wrexec_b{_bits}"] = _wrexec(_bits, _NOT_FIRST["and_not0"])
    MEANINGS[f"s_and_not1_wrexec_b{_bits}"] = _wrexec(_bits, _LOGIC["and_not1"])


@instruction("s_not_b32", "s_not_b64")
def _not(t: Translator, i: Instruction) -> None:
    result = ~t.read_scalar(i.operands["ssrc0"], 64 if i.name.endswith("64") else 32)
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.compare("ne", 0))


# --- moves --------------------------------------------------------------------------------------------
@instruction("s_mov_b32", "s_mov_b64")
def _mov(t: Translator, i: Instruction) -> None:
    t.write_scalar(i.operands["sdst"], t.read_scalar(i.operands["ssrc0"], i.operands["sdst"].size))


@instruction("s_cmov_b32", "s_cmov_b64")
def _cmov(t: Translator, i: Instruction) -> None:
    bits = i.operands["sdst"].size
    new, old = t.read_scalar(i.operands["ssrc0"], bits), t.read_scalar(i.operands["sdst"], bits)
    t.write_scalar(i.operands["sdst"], t.read_scc().select(new, old))


@instruction("s_movk_i32")
def _movk(t: Translator, i: Instruction) -> None:
    t.write_scalar(i.operands["sdst"], _simm16(t, i, signed=True))


@instruction("s_cmovk_i32")
def _cmovk(t: Translator, i: Instruction) -> None:
    chosen = t.read_scc().select(_simm16(t, i, signed=True), t.read_scalar(i.operands["sdst"]))
    t.write_scalar(i.operands["sdst"], chosen)


@instruction("s_cselect_b32", "s_cselect_b64")
def _cselect(t: Translator, i: Instruction) -> None:
    first, second = _two(t, i, i.operands["sdst"].size)
    t.write_scalar(i.operands["sdst"], t.read_scc().select(first, second))


# --- addition and subtraction -------------------------------------------------------------------------
@instruction("s_add_u32", "s_addc_u32")
def _add_u32(t: Translator, i: Instruction) -> None:
    first, second = (value.zext("i64") for value in _two(t, i, 32))
    total = first + second
    if i.name == "s_addc_u32":
        total = total + t.read_scc().zext("i64")
    t.write_scalar(i.operands["sdst"], total.trunc("i32"))
    t.write_scc(total.compare("ugt", 0xFFFFFFFF))


@instruction("s_sub_u32", "s_subb_u32")
def _sub_u32(t: Translator, i: Instruction) -> None:
    first, second = (value.zext("i64") for value in _two(t, i, 32))
    if i.name == "s_subb_u32":
        second = second + t.read_scc().zext("i64")
    t.write_scalar(i.operands["sdst"], (first - second).trunc("i32"))
    t.write_scc(first.compare("ult", second))


@instruction("s_add_i32", "s_sub_i32", "s_addk_i32")
def _add_i32(t: Translator, i: Instruction) -> None:
    if i.name == "s_addk_i32":
        first, second = t.read_scalar(i.operands["sdst"]), _simm16(t, i, signed=True)
    else:
        first, second = _two(t, i, 32)
    wide_first, wide_second = first.sext("i64"), second.sext("i64")
    total = wide_first - wide_second if i.name == "s_sub_i32" else wide_first + wide_second
    result = total.trunc("i32")
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.sext("i64").compare("ne", total))


@instruction("s_lshl1_add_u32", "s_lshl2_add_u32", "s_lshl3_add_u32", "s_lshl4_add_u32")
def _lshl_add(t: Translator, i: Instruction) -> None:
    first, second = (value.zext("i64") for value in _two(t, i, 32))
    total = first.shl(int(i.name[6])) + second
    t.write_scalar(i.operands["sdst"], total.trunc("i32"))
    t.write_scc(total.compare("ugt", 0xFFFFFFFF))


@instruction("s_absdiff_i32")
def _absdiff(t: Translator, i: Instruction) -> None:
    first, second = _two(t, i, 32)
    difference = first - second
    result = difference.compare("slt", 0).select(t.scalar(0) - difference, difference)
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.compare("ne", 0))


@instruction("s_abs_i32")
def _abs(t: Translator, i: Instruction) -> None:
    source = t.read_scalar(i.operands["ssrc0"])
    result = source.compare("slt", 0).select(t.scalar(0) - source, source)
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.compare("ne", 0))


@instruction("s_min_i32", "s_min_u32", "s_max_i32", "s_max_u32")
def _min_max(t: Translator, i: Instruction) -> None:
    first, second = _two(t, i, 32)
    sign = "s" if "_i32" in i.name else "u"
    chosen = first.compare(sign + ("lt" if "min" in i.name else "gt"), second)
    if "max" in i.name:
        # SCC of a maximum says that the first source won, ties included (manual 16.1)
        chosen = first.compare(sign + "ge", second)
    t.write_scalar(i.operands["sdst"], chosen.select(first, second))
    t.write_scc(chosen)


# --- multiplication -----------------------------------------------------------------------------------
@instruction("s_mul_i32", "s_mulk_i32")
def _mul(t: Translator, i: Instruction) -> None:
    if i.name == "s_mulk_i32":
        first, second = t.read_scalar(i.operands["sdst"]), _simm16(t, i, signed=True)
    else:
        first, second = _two(t, i, 32)
    t.write_scalar(i.operands["sdst"], first * second)


@instruction("s_mul_hi_u32", "s_mul_hi_i32")
def _mul_hi(t: Translator, i: Instruction) -> None:
    extend = "zext" if i.name.endswith("u32") else "sext"
    first, second = (value.cast(extend, "i64") for value in _two(t, i, 32))
    t.write_scalar(i.operands["sdst"], (first * second).lshr(32).trunc("i32"))


# --- shifts and fields --------------------------------------------------------------------------------
@instruction("s_lshl_b32", "s_lshr_b32", "s_ashr_i32", "s_lshl_b64", "s_lshr_b64", "s_ashr_i64")
def _shift(t: Translator, i: Instruction) -> None:
    bits = i.operands["sdst"].size
    value = _signed_source(t, i) if "ashr" in i.name else t.read_scalar(i.operands["ssrc0"], bits)
    count = t.read_scalar(i.operands["ssrc1"]).cast("zext", f"i{bits}")
    result = {"s_lshl": value.shl, "s_lshr": value.lshr, "s_ashr": value.ashr}[i.name[:6]](count)
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.compare("ne", 0))


@instruction("s_bfe_u32", "s_bfe_i32", "s_bfe_u64", "s_bfe_i64")
def _bfe(t: Translator, i: Instruction) -> None:
    bits = i.operands["sdst"].size
    value = _signed_source(t, i) if "_i" in i.name else t.read_scalar(i.operands["ssrc0"], bits)
    control = t.read_scalar(i.operands["ssrc1"])
    offset = control.cast("zext", f"i{bits}")
    width = (control.lshr(16) & 0x7F).cast("zext", f"i{bits}")
    signed = "_i" in i.name
    field = value.ashr(offset) if signed else value.lshr(offset)
    rest = t.scalar(bits, bits) - width
    cut = field.shl(rest)
    cut = cut.ashr(rest) if signed else cut.lshr(rest)
    whole = width.compare("uge", bits).select(field, cut)
    result = width.compare("eq", 0).select(t.scalar(0, bits), whole)
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.compare("ne", 0))


@instruction("s_bfm_b32", "s_bfm_b64")
def _bfm(t: Translator, i: Instruction) -> None:
    bits = i.operands["sdst"].size
    width, offset = (value.cast("zext", f"i{bits}") for value in _two(t, i, 32))
    t.write_scalar(i.operands["sdst"], (t.scalar(1, bits).shl(width) - 1).shl(offset))


@instruction("s_bitset0_b32", "s_bitset1_b32", "s_bitset0_b64", "s_bitset1_b64")
def _bitset(t: Translator, i: Instruction) -> None:
    bits = i.operands["sdst"].size
    bit = t.scalar(1, bits).shl(t.read_scalar(i.operands["ssrc0"]).cast("zext", f"i{bits}"))
    old = t.read_scalar(i.operands["sdst"], bits)
    t.write_scalar(i.operands["sdst"], old | bit if "bitset1" in i.name else old & ~bit)


@instruction("s_brev_b32", "s_brev_b64")
def _brev(t: Translator, i: Instruction) -> None:
    source = t.read_scalar(i.operands["ssrc0"], i.operands["sdst"].size)
    t.write_scalar(i.operands["sdst"], t.builder.intrinsic("bitreverse", source))


@instruction("s_sext_i32_i8", "s_sext_i32_i16")
def _sext(t: Translator, i: Instruction) -> None:
    source = t.read_scalar(i.operands["ssrc0"])
    t.write_scalar(i.operands["sdst"], source.trunc(i.name[11:]).sext("i32"))


@instruction("s_pack_ll_b32_b16", "s_pack_lh_b32_b16", "s_pack_hh_b32_b16", "s_pack_hl_b32_b16")
def _pack(t: Translator, i: Instruction) -> None:
    first, second = _two(t, i, 32)
    low = first.lshr(16) if i.name[7] == "h" else first & 0xFFFF
    high = second & -0x10000 if i.name[8] == "h" else second.shl(16)
    t.write_scalar(i.operands["sdst"], low | high)


@instruction("s_bitreplicate_b64_b32")
def _bitreplicate(t: Translator, i: Instruction) -> None:
    value = t.read_scalar(i.operands["ssrc0"]).zext("i64")
    for shift, mask in ((16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F),
                        (2, 0x3333333333333333), (1, 0x5555555555555555)):  # fmt: skip
        value = (value | value.shl(shift)) & mask
    t.write_scalar(i.operands["sdst"], value | value.shl(1))


# --- counting -----------------------------------------------------------------------------------------
def _count_zeros(t: Translator, source: Value, intrinsic: str) -> Value:
    """Leading or trailing zeros as i32, −1 when there is no one."""
    count = t.builder.call(
        source.type, f"llvm.{intrinsic}.{source.type}", source, t.builder.constant("i1", 0)
    )
    return source.compare("eq", 0).select(t.scalar(-1), count.cast("trunc", "i32"))


@instruction("s_ctz_i32_b32", "s_ctz_i32_b64", "s_clz_i32_u32", "s_clz_i32_u64")
def _zeros(t: Translator, i: Instruction) -> None:
    source = t.read_scalar(i.operands["ssrc0"], 64 if i.name.endswith("64") else 32)
    t.write_scalar(i.operands["sdst"], _count_zeros(t, source, "cttz" if "ctz" in i.name else "ctlz"))


@instruction("s_cls_i32", "s_cls_i32_i64")
def _cls(t: Translator, i: Instruction) -> None:
    bits = 64 if i.name.endswith("i64") else 32
    source = _signed_source(t, i)
    t.write_scalar(i.operands["sdst"], _count_zeros(t, source ^ source.ashr(bits - 1), "ctlz"))


@instruction("s_bcnt0_i32_b32", "s_bcnt1_i32_b32", "s_bcnt0_i32_b64", "s_bcnt1_i32_b64")
def _bcnt(t: Translator, i: Instruction) -> None:
    source = t.read_scalar(i.operands["ssrc0"], 64 if i.name.endswith("64") else 32)
    result = t.builder.intrinsic("ctpop", ~source if "bcnt0" in i.name else source).cast("trunc", "i32")
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.compare("ne", 0))


@instruction("s_wqm_b32", "s_wqm_b64", "s_quadmask_b32", "s_quadmask_b64")
def _quads(t: Translator, i: Instruction) -> None:
    bits = i.operands["sdst"].size
    source = t.read_scalar(i.operands["ssrc0"], bits)
    every_fourth = t.scalar(0x1111111111111111 & ((1 << bits) - 1), bits)
    pairs = source | source.lshr(1)
    result = (pairs | pairs.lshr(2)) & every_fourth
    if "wqm" in i.name:
        result = result * 15
    else:
        for shift, mask in ((3, 0x0303030303030303), (6, 0x000F000F000F000F), (12, 0x000000FF000000FF),
                            (24, 0xFFFF)):  # fmt: skip
            if shift < bits // 2 + 4:
                result = (result | result.lshr(shift)) & (mask & ((1 << bits) - 1))
    t.write_scalar(i.operands["sdst"], result)
    t.write_scc(result.compare("ne", 0))


# --- comparison ---------------------------------------------------------------------------------------
_PREDICATES = {"eq": "eq", "lg": "ne", "gt": "gt", "ge": "ge", "lt": "lt", "le": "le"}


def _predicate(name: str, kind: str) -> str:
    word = _PREDICATES[name]
    return word if word in ("eq", "ne") else kind[0].replace("i", "s") + word


def _compare(word: str, kind: str) -> Callable[[Translator, Instruction], None]:
    def meaning(t: Translator, i: Instruction) -> None:
        first, second = _two(t, i, int(kind[1:]))
        t.write_scc(first.compare(_predicate(word, kind), second))

    return meaning


def _compare_constant(word: str, kind: str) -> Callable[[Translator, Instruction], None]:
    def meaning(t: Translator, i: Instruction) -> None:
        constant = _simm16(t, i, signed=kind == "i32")
        t.write_scc(t.read_scalar(i.operands["sdst"]).compare(_predicate(word, kind), constant))

    return meaning


for _word in _PREDICATES:
    for _kind in ("i32", "u32"):
        MEANINGS[f"s_cmp_{_word}_{_kind}"] = _compare(_word, _kind)
        MEANINGS[f"s_cmpk_{_word}_{_kind}"] = _compare_constant(_word, _kind)
MEANINGS["s_cmp_eq_u64"] = _compare("eq", "u64")
MEANINGS["s_cmp_lg_u64"] = _compare("lg", "u64")


@instruction("s_bitcmp0_b32", "s_bitcmp1_b32", "s_bitcmp0_b64", "s_bitcmp1_b64")
def _bitcmp(t: Translator, i: Instruction) -> None:
    bits = 64 if i.name.endswith("64") else 32
    value = t.read_scalar(i.operands["ssrc0"], bits)
    index = t.read_scalar(i.operands["ssrc1"]).cast("zext", f"i{bits}")
    t.write_scc((value.lshr(index) & 1).compare("eq", int(i.name[8])))
