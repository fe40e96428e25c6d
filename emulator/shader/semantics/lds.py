"""LDS loads, stores and atomics (reference: isa_semantics §5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....isa import Instruction
from ..addresses import Addresses
from ..ir import Value
from ..lds import load_lds, store_lds
from ..memory import atomic
from ..operands import UnsupportedError
from ..waves import AtomicOp, MemoryFlag
from .loaded import write_loaded, write_small
from .table import MEANINGS, Meaning, instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_COUNT_OPEN = "exact; an address that is no multiple of 4 is rounded down, which is not documented"


def _offsets(t: Translator, i: Instruction, extra: int) -> Value:
    """Byte offsets into LDS: the low 16 bits of address plus offset."""
    _require_lds(i)
    return (t.read_vgpr(i.operands["addr"].index) + extra) & 0xFFFF


def _require_lds(i: Instruction) -> None:
    """Refuse the forms that work on the global data share: it belongs to graphics.

    Raises
    ------
    UnsupportedError
        When the instruction's GDS bit is set.
    """
    if i.modifiers.get("gds"):
        raise UnsupportedError("the global data share (GDS) is for graphics")


def _registers(t: Translator, i: Instruction, name: str, dwords: int) -> list[Value]:
    return [t.read_vgpr(i.operands[name].index + n) for n in range(dwords)]


def _load(size: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        write_loaded(t, i, load_lds(t, _offsets(t, i, i.modifiers["offset"]), size))

    return meaning


def _store(size: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        data = _registers(t, i, "data0", max(1, size // 4))
        store_lds(t, _offsets(t, i, i.modifiers["offset"]), size, data)

    return meaning


def _load_pair(size: int, stride: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        first = load_lds(t, _offsets(t, i, i.modifiers["offset0"] * stride), size)
        second = load_lds(t, _offsets(t, i, i.modifiers["offset1"] * stride), size)
        write_loaded(t, i, first + second)

    return meaning


def _store_pair(size: int, stride: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        for number in (0, 1):
            data = _registers(t, i, f"data{number}", size // 4)
            store_lds(t, _offsets(t, i, i.modifiers[f"offset{number}"] * stride), size, data)

    return meaning


def _load_small(bits: int, signed: bool, half: int | None) -> Meaning:
    """Load a byte or 16 bits, into a whole register or into one half of it."""

    def meaning(t: Translator, i: Instruction) -> None:
        (value,) = load_lds(t, _offsets(t, i, i.modifiers["offset"]), bits // 8)
        write_small(t, i, value, bits, signed, half)

    return meaning


def _store_high(size: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        data = t.read_vgpr(i.operands["data0"].index).lshr(16)
        store_lds(t, _offsets(t, i, i.modifiers["offset"]), size, [data])

    return meaning


def _atomic(op: int, wide: bool, compares: bool, returns: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        dwords = 2 if wide else 1
        offsets = _offsets(t, i, i.modifiers["offset"])
        addresses = Addresses(offsets, flags=MemoryFlag.LDS)
        data = _registers(t, i, "data0", dwords)
        second = _registers(t, i, "data1", dwords) if compares else []
        old = atomic(t, addresses, op, data, second, wide)
        if returns:
            write_loaded(t, i, old)

    return meaning


for _size, _kind in ((4, "b32"), (8, "b64"), (12, "b96"), (16, "b128")):
    MEANINGS[f"ds_load_{_kind}"] = _load(_size)
    MEANINGS[f"ds_store_{_kind}"] = _store(_size)
for _size, _kind in ((4, "b32"), (8, "b64")):
    MEANINGS[f"ds_load_2addr_{_kind}"] = _load_pair(_size, _size)
    MEANINGS[f"ds_load_2addr_stride64_{_kind}"] = _load_pair(_size, 64 * _size)
    MEANINGS[f"ds_store_2addr_{_kind}"] = _store_pair(_size, _size)
    MEANINGS[f"ds_store_2addr_stride64_{_kind}"] = _store_pair(_size, 64 * _size)
for _bits in (8, 16):
    MEANINGS[f"ds_store_b{_bits}"] = _store(_bits // 8)
    MEANINGS[f"ds_store_b{_bits}_d16_hi"] = _store_high(_bits // 8)
    for _sign in ("u", "i"):
        MEANINGS[f"ds_load_{_sign}{_bits}"] = _load_small(_bits, _sign == "i", None)
        if (_sign, _bits) != ("i", 16):
            MEANINGS[f"ds_load_{_sign}{_bits}_d16"] = _load_small(_bits, _sign == "i", 0)
            MEANINGS[f"ds_load_{_sign}{_bits}_d16_hi"] = _load_small(_bits, _sign == "i", 1)

_ATOMICS = {
    "add_u": AtomicOp.ADD, "sub_u": AtomicOp.SUB, "rsub_u": AtomicOp.RSUB, "inc_u": AtomicOp.INC,
    "dec_u": AtomicOp.DEC, "min_i": AtomicOp.SMIN, "max_i": AtomicOp.SMAX, "min_u": AtomicOp.UMIN,
    "max_u": AtomicOp.UMAX, "and_b": AtomicOp.AND, "or_b": AtomicOp.OR, "xor_b": AtomicOp.XOR,
    "mskor_b": AtomicOp.MSKOR, "cmpstore_b": AtomicOp.CMPSWAP,
}  # fmt: skip
MEANINGS["ds_wrap_rtn_b32"] = _atomic(AtomicOp.WRAP, False, True, True)
for _bits in (32, 64):
    for _name, _op in _ATOMICS.items():
        _word, _kind = _name[:-2], f"{_name[-1]}{_bits}"
        _two_operands = _word in ("mskor", "cmpstore")
        MEANINGS[f"ds_{_word}_{_kind}"] = _atomic(_op, _bits == 64, _two_operands, False)
        MEANINGS[f"ds_{_word}_rtn_{_kind}"] = _atomic(_op, _bits == 64, _two_operands, True)
    MEANINGS[f"ds_storexchg_rtn_b{_bits}"] = _atomic(AtomicOp.SWAP, _bits == 64, False, True)
MEANINGS["ds_add_f32"] = _atomic(AtomicOp.FADD, False, False, False)
MEANINGS["ds_add_rtn_f32"] = _atomic(AtomicOp.FADD, False, False, True)
MEANINGS["ds_min_f32"] = _atomic(AtomicOp.FMIN, False, False, False)
MEANINGS["ds_min_rtn_f32"] = _atomic(AtomicOp.FMIN, False, False, True)
MEANINGS["ds_max_f32"] = _atomic(AtomicOp.FMAX, False, False, False)
MEANINGS["ds_max_rtn_f32"] = _atomic(AtomicOp.FMAX, False, False, True)
MEANINGS["ds_cmpstore_f32"] = _atomic(AtomicOp.FCMPSWAP, False, True, False)
MEANINGS["ds_cmpstore_rtn_f32"] = _atomic(AtomicOp.FCMPSWAP, False, True, True)
for _name, _op in (("min", AtomicOp.FMIN), ("max", AtomicOp.FMAX), ("cmpstore", AtomicOp.FCMPSWAP)):
    MEANINGS[f"ds_{_name}_f64"] = _atomic(_op, True, _name == "cmpstore", False)
    MEANINGS[f"ds_{_name}_rtn_f64"] = _atomic(_op, True, _name == "cmpstore", True)


@instruction("ds_condxchg32_rtn_b64")
def _conditional_exchange(t: Translator, i: Instruction) -> None:
    """Exchange each of two dwords if bit 31 of its data says so; the address is rounded down to 8 bytes."""
    offsets = _offsets(t, i, i.modifiers["offset"]) & 0xFFF8
    addresses = Addresses(offsets, flags=MemoryFlag.LDS)
    write_loaded(t, i, atomic(t, addresses, AtomicOp.CONDXCHG, _registers(t, i, "data0", 2), [], True))


def _count_lanes(op: int) -> Meaning:
    """Add or take away the number of active lanes, once for the wave; all of them get the old value."""

    def meaning(t: Translator, i: Instruction) -> None:
        _require_lds(i)
        place = (t.read_sgpr(125).lshr(16) + i.modifiers["offset"]) & 0xFFFC
        count = t.builder.intrinsic("ctpop", t.exec_bits())
        count = count if t.lanes == 32 else count.trunc("i32")
        first = t.builder.constants("i1", [1] + [0] * (t.lanes - 1))
        addresses = Addresses(place.splat(t.lanes), flags=MemoryFlag.LDS, mask=first)
        (old,) = atomic(t, addresses, op, [count.splat(t.lanes)], [], False)
        write_loaded(t, i, [old.lane(0).splat(t.lanes)])

    return meaning


instruction("ds_append", bound=_COUNT_OPEN)(_count_lanes(AtomicOp.ADD))
instruction("ds_consume", bound=_COUNT_OPEN)(_count_lanes(AtomicOp.SUB))


@instruction("ds_nop")
def _nop(t: Translator, i: Instruction) -> None:
    """No effect."""


# --- two exchanges, addresses by lane -------------------------------------------------------------------
def _exchange_pair(size: int, stride: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        old: list[Value] = []
        places = [_offsets(t, i, i.modifiers[f"offset{n}"] * stride) for n in (0, 1)]
        data = [_registers(t, i, f"data{n}", size // 4) for n in (0, 1)]
        for place, values in zip(places, data, strict=True):
            addresses = Addresses(place, flags=MemoryFlag.LDS)
            old += atomic(t, addresses, AtomicOp.SWAP, values, [], size == 8)
        write_loaded(t, i, old)

    return meaning


for _size, _kind in ((4, "b32"), (8, "b64")):
    MEANINGS[f"ds_storexchg_2addr_rtn_{_kind}"] = _exchange_pair(_size, _size)
    MEANINGS[f"ds_storexchg_2addr_stride64_rtn_{_kind}"] = _exchange_pair(_size, 64 * _size)


def _lane_offsets(t: Translator, i: Instruction) -> Value:
    """Byte offsets of the forms that take the lane's number as address."""
    _require_lds(i)
    start = (t.read_sgpr(125) & 0xFFFF) + i.modifiers["offset"]
    return (start.splat(t.lanes) + t.iota(4)) & 0xFFFF


@instruction("ds_load_addtid_b32")
def _load_addtid(t: Translator, i: Instruction) -> None:
    write_loaded(t, i, load_lds(t, _lane_offsets(t, i), 4))


@instruction("ds_store_addtid_b32")
def _store_addtid(t: Translator, i: Instruction) -> None:
    store_lds(t, _lane_offsets(t, i), 4, _registers(t, i, "data0", 1))
