"""GLOBAL, FLAT and SCRATCH accesses and scalar loads (reference: isa_semantics §5.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....isa import Instruction
from .. import memory
from ..addresses import Addresses
from ..ir import Value
from ..waves import AtomicOp, MemoryFlag
from .formatted import VMEM_ATOMICS
from .loaded import write_loaded, write_small
from .table import MEANINGS, Meaning, instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []


def _addresses(t: Translator, i: Instruction) -> Addresses:
    offset = i.modifiers["offset"]
    if i.format == "SCRATCH":
        return _scratch(t, i, offset)
    saddr = i.operands.get("saddr")
    if "addr" not in i.operands:  # the addtid forms: a dword for each lane
        base = t.read_scalar(saddr, 64) if saddr is not None and saddr.kind != "null" else None
        return Addresses(t.iota(4), base=base, offset=offset)
    low = t.read_vgpr(i.operands["addr"].index)
    if i.format == "GLOBAL" and saddr is not None and saddr.kind != "null":
        return Addresses(low, base=t.read_scalar(saddr, 64), offset=offset)
    high = t.read_vgpr(i.operands["addr"].index + 1)
    # of FLAT the aperture is chosen by the address before the offset, the helper sees the sum: the offset
    # would have to carry an address across an aperture's end, which is 4 GiB away from any valid one
    flags = MemoryFlag.FLAT if i.format == "FLAT" else 0
    return Addresses(low, high, offset=offset, flags=flags)


def _scratch(t: Translator, i: Instruction, offset: int) -> Addresses:
    total = t.constant(offset)
    if i.modifiers["sve"]:
        total = total + t.read_vgpr(i.operands["addr"].index)
    saddr = i.operands.get("saddr")
    if saddr is not None and saddr.kind != "null":
        total = total + t.read_scalar(saddr).splat(t.lanes)
    return Addresses(total, flags=MemoryFlag.SCRATCH)


def _data(t: Translator, i: Instruction, dwords: int, first: int = 0) -> list[Value]:
    return [t.read_vgpr(i.operands["data"].index + first + n) for n in range(dwords)]


def _load(size: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        write_loaded(t, i, memory.load(t, _addresses(t, i), size))

    return meaning


def _load_small(bits: int, signed: bool, half: int | None) -> Meaning:
    """Load a byte or 16 bits, into a whole register or into one half of it."""

    def meaning(t: Translator, i: Instruction) -> None:
        (value,) = memory.load(t, _addresses(t, i), bits // 8)
        write_small(t, i, value, bits, signed, half)

    return meaning


def _store(size: int, high: bool = False) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        data = _data(t, i, max(1, size // 4))
        memory.store(t, _addresses(t, i), size, [data[0].lshr(16)] if high else data)

    return meaning


def _atomic(op: int, wide: bool, compares: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        dwords = 2 if wide else 1
        compare = _data(t, i, dwords, dwords) if compares else []
        old = memory.atomic(t, _addresses(t, i), op, _data(t, i, dwords), compare, wide)
        if "vdst" in i.operands:
            write_loaded(t, i, old)

    return meaning


for _space in ("global", "flat", "scratch"):
    for _size, _kind in ((4, "b32"), (8, "b64"), (12, "b96"), (16, "b128")):
        MEANINGS[f"{_space}_load_{_kind}"] = _load(_size)
        MEANINGS[f"{_space}_store_{_kind}"] = _store(_size)
    for _bits in (8, 16):
        MEANINGS[f"{_space}_store_b{_bits}"] = _store(_bits // 8)
        MEANINGS[f"{_space}_store_d16_hi_b{_bits}"] = _store(_bits // 8, high=True)
        for _sign in ("u", "i"):
            MEANINGS[f"{_space}_load_{_sign}{_bits}"] = _load_small(_bits, _sign == "i", None)
    for _half, _name in ((0, "d16"), (1, "d16_hi")):
        MEANINGS[f"{_space}_load_{_name}_b16"] = _load_small(16, False, _half)
        MEANINGS[f"{_space}_load_{_name}_u8"] = _load_small(8, False, _half)
        MEANINGS[f"{_space}_load_{_name}_i8"] = _load_small(8, True, _half)
for _space in ("global", "flat"):
    for _bits in (32, 64):
        for _name, _op in VMEM_ATOMICS.items():
            MEANINGS[f"{_space}_atomic_{_name}{_bits}"] = _atomic(_op, _bits == 64, _op == AtomicOp.CMPSWAP)
    MEANINGS[f"{_space}_atomic_add_f32"] = _atomic(AtomicOp.FADD, False, False)
    MEANINGS[f"{_space}_atomic_min_f32"] = _atomic(AtomicOp.FMIN, False, False)
    MEANINGS[f"{_space}_atomic_max_f32"] = _atomic(AtomicOp.FMAX, False, False)
    MEANINGS[f"{_space}_atomic_cmpswap_f32"] = _atomic(AtomicOp.FCMPSWAP, False, True)
MEANINGS["global_load_addtid_b32"] = _load(4)
MEANINGS["global_store_addtid_b32"] = _store(4)
MEANINGS["global_atomic_csub_u32"] = _atomic(AtomicOp.CSUB, False, False)


@instruction("s_load_b32", "s_load_b64", "s_load_b128", "s_load_b256", "s_load_b512")
def _s_load(t: Translator, i: Instruction) -> None:
    destination = i.operands["sdata"]
    address = t.read_scalar(i.operands["sbase"], 64) + i.modifiers["offset"]
    soffset = i.operands["soffset"]
    if soffset.kind != "null":
        address = address + t.read_scalar(soffset).zext("i64")
    # the hardware ignores the two low bits of the address
    for n, value in enumerate(memory.load_scalar(t, address & -4, destination.size // 32)):
        if destination.kind != "null":
            t.write_sgpr(destination.index + n, value)
