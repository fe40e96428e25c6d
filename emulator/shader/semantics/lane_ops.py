"""Instructions across lanes (reference: isa_semantics §3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....isa import Instruction
from ..ir import Value
from ..operands import UnsupportedError
from .table import instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []


def _first_active(t: Translator) -> Value:
    """Number of the lowest active lane, 0 when there is none (i32)."""
    bits = t.exec_bits()
    count = t.builder.call(bits.type, f"llvm.cttz.{bits.type}", bits, t.builder.constant("i1", 0))
    return (count.cast("trunc", "i32") if t.lanes == 64 else count) & (t.lanes - 1)


@instruction("v_readfirstlane_b32")
def _readfirstlane(t: Translator, i: Instruction) -> None:
    source = i.operands["src0"]
    value = (
        t.read_vgpr(source.index).lane(_first_active(t)) if source.kind == "vgpr" else t.read_scalar(source)
    )
    t.write_scalar(i.operands["sdst"], value)


@instruction("v_readlane_b32")
def _readlane(t: Translator, i: Instruction) -> None:
    lane = t.read_scalar(i.operands["src1"]) & (t.lanes - 1)
    source = i.operands["src0"]
    value = t.read_vgpr(source.index).lane(lane) if source.kind == "vgpr" else t.read_scalar(source)
    t.write_scalar(i.operands["sdst"], value)


@instruction("v_writelane_b32")
def _writelane(t: Translator, i: Instruction) -> None:
    value = t.read_scalar(i.operands["src0"])
    lane = t.read_scalar(i.operands["src1"]) & (t.lanes - 1)
    index = i.operands["vdst"].index
    t.write_vgpr_all(index, t.read_vgpr(index).with_lane(lane, value))


@instruction("v_permlane16_b32", "v_permlanex16_b32")
def _permlane16(t: Translator, i: Instruction) -> None:
    source = t.read_bits(i, "src0")
    selectors = [t.read_scalar(i.operands[name]) for name in ("src1", "src2")]
    low, high = (selector.zext("i64") for selector in selectors)
    both = low | high.shl(32)
    shifts = t.builder.constants("i64", [lane % 16 * 4 for lane in range(t.lanes)])
    column = both.splat(t.lanes).lshr(shifts).trunc("i32") & 15
    rows = [lane & ~15 ^ (16 if "x16" in i.name else 0) for lane in range(t.lanes)]
    lanes = t.builder.constants("i32", rows) + column
    active = t.exec_mask()
    moved = _permute(t, source, lanes)
    op_sel = i.modifiers.get("op_sel", 0)
    if op_sel & 1:
        t.write_bits(i, moved)
        return
    reads = _permute(t, active.sext("i32"), lanes).compare("ne", 0)
    if op_sel & 2:
        t.write_bits(i, reads.select(moved, t.constant(0)))
    else:
        t.write_vgpr(i.operands["vdst"].index, moved, active & reads)


def _permute(t: Translator, source: Value, lanes: Value) -> Value:
    """Return source[lanes[n]] for every lane n; indices must be in range.

    LLVM has no portable permute by a run-time index: the vector goes through memory of the worker.
    """
    where = t.permute_area()
    t.builder.store(source, where, align=64)
    pointers = t.builder.emit(t.vector("ptr"), f"getelementptr i32, {where!r}, {lanes.zext('i64')!r}")
    every = t.builder.constant(t.vector("i1"), 1)
    name = f"llvm.masked.gather.v{t.lanes}i32.v{t.lanes}p0"
    return t.builder.call(t.vector("i32"), name, pointers, t.scalar(4), every, t.constant(0))


@instruction("v_permlane64_b32")
def _permlane64(t: Translator, i: Instruction) -> None:
    if t.lanes == 64:
        source = t.read_bits(i, "src0")
        t.write_bits(i, source.move_lanes([lane ^ 32 for lane in range(64)]))


@instruction("ds_bpermute_b32", "ds_permute_b32")
def _ds_permute(t: Translator, i: Instruction) -> None:
    address = t.read_vgpr(i.operands["addr"].index) + i.modifiers["offset"]
    data = t.read_vgpr(i.operands["data0"].index)
    halves = t.builder.constants("i32", [lane & ~31 for lane in range(t.lanes)])
    lanes = (address.lshr(2) & 31) + halves
    active = t.exec_mask()
    nothing = t.constant(0)
    if i.name == "ds_bpermute_b32":
        value = _permute(t, active.select(data, nothing), lanes)
    else:
        where = t.permute_area()
        t.builder.store(nothing, where, align=64)
        pointers = t.builder.emit(t.vector("ptr"), f"getelementptr i32, {where!r}, {lanes.zext('i64')!r}")
        name = f"llvm.masked.scatter.v{t.lanes}i32.v{t.lanes}p0"
        t.builder.call("void", name, data, pointers, t.scalar(4), active)
        value = t.builder.load(t.vector("i32"), where, align=64)
    t.write_vgpr(i.operands["vdst"].index, value)


@instruction("ds_swizzle_b32")
def _swizzle(t: Translator, i: Instruction) -> None:
    lanes = [_swizzle_source(i.modifiers["offset"], lane) for lane in range(t.lanes)]
    data = t.exec_mask().select(t.read_vgpr(i.operands["addr"].index), t.constant(0))
    t.write_vgpr(i.operands["vdst"].index, data.move_lanes(lanes))


def _swizzle_source(offset: int, lane: int) -> int:
    half, low = lane & ~31, lane & 31
    if offset >= 0xE000:
        raise UnsupportedError("the FFT mode of ds_swizzle_b32 is not built")
    if offset >= 0xC000:
        count, mask = offset >> 5 & 31, offset & 31
        moved = low + (count if not offset & 0x400 else -count)
        return half + ((low & mask) | (moved & ~mask & 31))
    if offset >= 0x8000:
        return (lane & ~3) + (offset >> 2 * (lane & 3) & 3)
    keep, set_bits, flip = offset & 31, offset >> 5 & 31, offset >> 10 & 31
    return half + ((low & keep | set_bits) ^ flip)
