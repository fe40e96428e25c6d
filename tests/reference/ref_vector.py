"""How a vector instruction runs over its lanes: sources, halves, DPP, signs, carries, results.

What a single lane computes stands in a function per instruction, registered by :func:`lane_op`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ref_floats import BY_SIZE, F16, F32, F64, Format, Numbers
from ref_state import EXEC, VCC, Loose, State, scalar_operand

from barewave.isa.tables import InstructionInfo, OperandInfo

Fields = dict[str, int]


@dataclass
class Ins:
    """One encoded instruction: the table's row, its fields, its words."""

    info: InstructionInfo
    fields: Fields
    words: list[int]
    dpp: Fields = field(default_factory=dict[str, int])
    parts: tuple[Ins, ...] = ()

    def __getattr__(self, name: str) -> int:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.fields.get(name, 0)


@dataclass
class Approximate:
    """A result that may be off: the correctly rounded pattern and how far it may be from it."""

    bits: int
    ulps: int
    form: Format | None = None


UNKNOWN = 1 << 30
"""Units in the last place of a result that nobody has stated."""


class Lane:
    """What a lane's function sees beside its sources."""

    def __init__(self, state: State, ins: Ins) -> None:
        self.state = state
        self.ins = ins
        self.clamp = ins.clamp
        self.mode = state.float_mode
        self.f16, self.f32, self.f64 = (Numbers(form, self.mode) for form in (F16, F32, F64))
        self.lane = 0
        self.old = 0
        self.mask_bit = 0
        self.carry: int | None = None
        self.whole_old = 0

    def saturate(self, value: int, bits: int, signed: bool) -> int:
        """An integer result: wrapped, or with the clamp bit held in its range."""
        low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
        if self.clamp:
            value = min(max(value, low), high)
        return value & ((1 << bits) - 1)


LaneFunction = Callable[..., Any]
OPS: dict[str, LaneFunction] = {}


def lane_op(*names: str) -> Callable[[LaneFunction], LaneFunction]:
    """Register a lane's function under instruction names."""

    def register(function: LaneFunction) -> LaneFunction:
        for name in names:
            assert name not in OPS, name
            OPS[name] = function
        return function

    return register


def signed(value: int, bits: int) -> int:
    """Two's complement."""
    value &= (1 << bits) - 1
    return value - (value >> (bits - 1) << bits)


def dpp_source(state: State, dpp: Fields, lane: int) -> tuple[int, bool, bool]:
    """Where a lane's src0 comes from.

    Returns
    -------
    lane, valid, enabled
        The source lane; whether its value may be used (else 0); whether the lane is written at all.
    """
    active = state.exec
    if "dpp8" in dpp:
        source = (lane & ~7) + (dpp["dpp8"] >> 3 * (lane & 7) & 7)
        return source, bool(dpp["fi"] or active >> source & 1), True
    control, row, within = dpp["control"], lane & ~15, lane & 15
    inside = True
    if control <= 0xFF:
        source = (lane & ~3) + (control >> 2 * (lane & 3) & 3)
    elif 0x101 <= control <= 0x10F:
        inside = within + (control & 15) < 16
        source = lane + (control & 15)
    elif 0x111 <= control <= 0x11F:
        inside = within >= control & 15
        source = lane - (control & 15)
    elif 0x121 <= control <= 0x12F:
        source = row + (within - (control & 15)) % 16
    elif control == 0x140:
        source = row + 15 - within
    elif control == 0x141:
        source = (lane & ~7) + 7 - (lane & 7)
    elif 0x150 <= control <= 0x15F:
        source = row + (control & 15)
    else:
        source = row + (within ^ control & 15)
    chosen = dpp["row_mask"] >> (lane // 16 & 3) & 1 and dpp["bank_mask"] >> (within // 4) & 1
    if not inside:
        return lane, False, bool(chosen and dpp["bc"])
    if active >> source & 1 or dpp["fi"]:
        return source, True, bool(chosen)
    return source, False, bool(chosen and dpp["bc"])


def _half(ins: Ins, spec: OperandInfo, index: int) -> tuple[int, int]:
    """Register number and half of a 16-bit VGPR operand."""
    code = ins.fields[spec.field] & 0xFF
    if ins.info.format in ("VOP1", "VOP2", "VOPC"):
        return code & 127, code >> 7
    return code, ins.op_sel >> index & 1


def raw_source(state: State, ins: Ins, spec: OperandInfo, index: int, lane: int) -> int:
    """A source's bits before signs."""
    if spec.kind == "literal":
        return ins.literal & ((1 << spec.size) - 1)
    code = ins.fields[spec.field]
    if code >= 256:
        if spec.size == 16:
            register, half = _half(ins, spec, index)
            return state.v(register, lane) >> 16 * half & 0xFFFF
        return state.v(code - 256, lane, spec.size)
    packed = ins.info.name.startswith(("v_pk_", "v_dot2_f16_f16")) and spec.type == "f"
    value = scalar_operand(state, code, 16 if packed else spec.size, spec.type, ins.literal)
    if spec.size == 16:
        half = ins.op_sel >> index & 1 if ins.info.format in ("VOP3", "VOP3SD") else 0
        return value >> 16 * half & 0xFFFF
    return value


def _signs(ins: Ins, spec: OperandInfo, index: int, value: int) -> int:
    top = 1 << (spec.size - 1)
    if spec.absolute and ins.abs >> index & 1:
        value &= ~top
    if spec.negate and ins.neg >> index & 1:
        value ^= top
    return value


def _mask_field(ins: Ins, spec: OperandInfo) -> int:
    return VCC if spec.kind == "vcc" else ins.fields[spec.field]


def run_lanes(state: State, ins: Ins) -> None:
    """Run an instruction on a wave."""
    info = ins.info
    function = OPS[info.name.replace("v_dual_", "v_")]
    sources = [o for o in info.operands if o.access == "r" and o.type != "m"]
    mask_in = next((o for o in info.operands if o.access == "r" and o.type == "m"), None)
    mask_out = next((o for o in info.operands if "w" in o.access and o.type == "m"), None)
    target = next((o for o in info.operands if o.field == "vdst"), None)
    compare = info.name.startswith("v_cmp")
    c = Lane(state, ins)
    before = state.copy()
    active = state.exec
    bits_in = state.mask(_mask_field(ins, mask_in)) if mask_in else 0
    if "vcc" in info.reads:
        bits_in = state.mask(VCC)
    bits_out = 0
    for lane in range(state.wave_size):
        if not active >> lane & 1:
            continue
        from_lane, valid, enabled = dpp_source(before, ins.dpp, lane) if ins.dpp else (lane, True, True)
        if not enabled and mask_out is None and not compare:
            continue
        values: list[int] = []
        for index, spec in enumerate(sources):
            first = spec.field == "src0" and ins.dpp
            value = raw_source(before, ins, spec, index, from_lane if first else lane)
            if first and not valid:
                value = 0
            place = {"src0": 0, "src1": 1, "src2": 2}.get(spec.field, index)
            values.append(value if info.format == "VOP3P" else _signs(ins, spec, place, value))
        c.lane = lane
        c.mask_bit = bits_in >> lane & 1
        c.carry = None
        if target is not None:
            c.whole_old, c.old = _old(before, ins, target, lane)
        result = function(c, *values)
        if compare:
            bits_out |= int(bool(result) and enabled) << lane
            continue
        if c.carry is not None:
            bits_out |= c.carry << lane
        if enabled:
            assert target is not None
            _write(state, ins, target, lane, _modified(c, target, result))
    if compare and info.name.startswith("v_cmpx"):
        state.set_mask(EXEC, bits_out)
    elif mask_out is not None:
        state.set_mask(_mask_field(ins, mask_out), bits_out)


def _old(state: State, ins: Ins, target: OperandInfo, lane: int) -> tuple[int, int]:
    if target.size == 16:
        register, half = _half(ins, target, 3)
        whole = state.v(register, lane)
        return whole, whole >> 16 * half & 0xFFFF
    whole = state.v(ins.fields["vdst"] & 0xFF, lane, target.size)
    return whole, whole


def _modified(c: Lane, target: OperandInfo, result: Any) -> Any:
    packed = any(part in c.ins.info.name for part in ("_pk_", "mixlo", "mixhi", "dot2"))
    if target.type != "f" or packed or not {"clamp", "omod"} & c.ins.info.modifiers:
        return result
    numbers = {16: c.f16, 32: c.f32, 64: c.f64}[target.size]
    if c.ins.info.name.startswith("v_cube"):
        numbers = Numbers(F32, c.mode)
        numbers.keeps_out = False  # one of the instructions that force output denormals off for modifiers
    if isinstance(result, Approximate):
        return Approximate(numbers.finish(result.bits, c.ins.omod, c.clamp), result.ulps)
    return numbers.finish(result & BY_SIZE[target.size].mask, c.ins.omod, c.clamp)


def _write(state: State, ins: Ins, target: OperandInfo, lane: int, result: Any) -> None:
    if isinstance(result, Approximate):
        register, half = _half(ins, target, 3) if target.size == 16 else (ins.fields["vdst"], 0)
        state.loose.append(
            Loose(lane, register, 16 * half, target.size, result.ulps, result.form or BY_SIZE[target.size])
        )
        result = result.bits
    if target.size == 16:
        register, half = _half(ins, target, 3)
        whole = state.v(register, lane)
        result = whole & (0xFFFF0000 if not half else 0xFFFF) | (result & 0xFFFF) << 16 * half
        state.set_v(register, lane, result)
    else:
        state.set_v(ins.fields["vdst"] & 0xFF, lane, result, target.size)
