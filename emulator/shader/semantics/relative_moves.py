"""Moves whose registers are picked at run time by M0, and swaps (reference: isa_semantics §1.6, manual 16).

They reach registers through the wave's block, where the translator keeps all registers of a region that has
one of these instructions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....isa import Instruction, Operand
from ..ir import Value
from ..waves import VGPR_OFFSET, WAVE
from .table import instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_M0 = 125
_RANGES = (range(108), range(108, 124))
"""SGPRs with VCC, and TTMPs: an index stays in the range of its base; there are no other bases."""


def _offsets(t: Translator, i: Instruction) -> tuple[Value, Value]:
    """What M0 adds to the source's and to the destination's register number."""
    m0 = t.read_sgpr(_M0)
    if i.name.endswith("_2_b32") or "swaprel" in i.name:
        return m0 & 0x3FF, m0.lshr(16) & 0x3FF
    return m0, m0


# --- scalar -------------------------------------------------------------------------------------------
def _sgpr(t: Translator, number: Value) -> Value:
    where = t.builder.offset(t.wave, WAVE.offset("sgpr"))
    return t.builder.offset(where, number.zext("i64") * 4)


def _base(operand: Operand) -> tuple[int, int]:
    """Code and dwords of the operand that M0 is added to; a code of no register where it is a constant."""
    return operand.index if operand.kind in ("sgpr", "vcc", "ttmp") else 128, operand.size // 32


def _exists(number: Value, base: int, dwords: int) -> Value:
    """Whether registers from ``number`` on lie in the range that the operand ``base`` lies in (i1)."""
    reach = next((codes for codes in _RANGES if base in codes), range(0))
    if not reach:
        return number.compare("ult", 0)
    return (number - reach.start).compare("ult", len(reach) - dwords + 1)


@instruction("s_movrels_b32", "s_movrels_b64")
def _s_movrels(t: Translator, i: Instruction) -> None:
    t.write_scalar(i.operands["sdst"], _read_scalar(t, i))


def _read_scalar(t: Translator, i: Instruction) -> Value:
    """Read the scalar registers that M0 picks; s0 where they do not exist."""
    base, dwords = _base(i.operands["ssrc0"])
    number = _offsets(t, i)[0] + base
    if dwords == 2:
        number = number & -2
    number = _exists(number, base, dwords).select(number, t.scalar(0))
    return t.builder.load("i32" if dwords == 1 else "i64", _sgpr(t, number), align=4)


@instruction("s_movreld_b32", "s_movreld_b64")
def _s_movreld(t: Translator, i: Instruction) -> None:
    _write_scalar(t, i, t.read_scalar(i.operands["ssrc0"], i.operands["sdst"].size))


@instruction("s_movrelsd_2_b32")
def _s_movrelsd(t: Translator, i: Instruction) -> None:
    _write_scalar(t, i, _read_scalar(t, i))


def _write_scalar(t: Translator, i: Instruction, value: Value) -> None:
    """Write the scalar registers that M0 picks; nothing where they do not exist."""
    base, dwords = _base(i.operands["sdst"])
    number = _offsets(t, i)[1] + base
    if dwords == 2:
        number = number & -2
    exists = _exists(number, base, dwords)
    pointer = _sgpr(t, exists.select(number, t.scalar(0)))
    old = t.builder.load(value.type, pointer, align=4)
    t.builder.store(exists.select(value, old), pointer, align=4)


# --- vector -------------------------------------------------------------------------------------------
def _vgpr(t: Translator, number: Value) -> tuple[Value, Value]:
    """Pointer to a VGPR, v0 where the wave has none of this number, and whether it has (i1)."""
    exists = number.compare("ult", t.wave_field("vgpr_count", "i32")) & number.compare("ult", 256)
    safe = exists.select(number, t.scalar(0)).zext("i64")
    return t.builder.offset(t.builder.offset(t.wave, VGPR_OFFSET), safe * (4 * t.lanes)), exists


def _read_vgpr(t: Translator, i: Instruction) -> Value:
    pointer, _ = _vgpr(t, _offsets(t, i)[0] + i.operands["src0"].index)
    return t.builder.load(t.vector("i32"), pointer, align=64)


def _write_vgpr(t: Translator, number: Value, value: Value, also: Value | None = None) -> None:
    """Write a VGPR in the active lanes, if the wave has it, and only with ``also``."""
    pointer, exists = _vgpr(t, number)
    if also is not None:
        exists = exists & also
    old = t.builder.load(t.vector("i32"), pointer, align=64)
    mask = t.exec_mask() & exists.splat(t.lanes)
    t.builder.store(mask.select(value, old), pointer, align=64)


@instruction("v_movrels_b32")
def _movrels(t: Translator, i: Instruction) -> None:
    t.write_bits(i, _read_vgpr(t, i))


@instruction("v_movreld_b32")
def _movreld(t: Translator, i: Instruction) -> None:
    _write_vgpr(t, _offsets(t, i)[1] + i.operands["vdst"].index, t.read_bits(i, "src0"))


@instruction("v_movrelsd_b32", "v_movrelsd_2_b32")
def _movrelsd(t: Translator, i: Instruction) -> None:
    _write_vgpr(t, _offsets(t, i)[1] + i.operands["vdst"].index, _read_vgpr(t, i))


@instruction("v_swap_b32")
def _swap(t: Translator, i: Instruction) -> None:
    first, second = i.operands["vdst"].index, i.operands["src0"].index
    a, b = t.read_vgpr(first), t.read_vgpr(second)
    t.write_vgpr(first, b)
    t.write_vgpr(second, a)


@instruction("v_swap_b16")
def _swap16(t: Translator, i: Instruction) -> None:
    first, second = i.operands["vdst"], i.operands["src0"]
    a, b = (t.read_vgpr(operand.index).half(bool(operand.half)) for operand in (first, second))
    for operand, value in ((first, b), (second, a)):
        merged = t.read_vgpr(operand.index).with_half(value, bool(operand.half))
        t.write_vgpr(operand.index, merged)


@instruction("v_swaprel_b32")
def _swaprel(t: Translator, i: Instruction) -> None:
    source, destination = _offsets(t, i)
    first, second = destination + i.operands["vdst"].index, source + i.operands["src0"].index
    (pointer, has_first), (other, has_second) = _vgpr(t, first), _vgpr(t, second)
    a, b = (t.builder.load(t.vector("i32"), where, align=64) for where in (pointer, other))
    _write_vgpr(t, first, b, has_second)
    _write_vgpr(t, second, a, has_first)
