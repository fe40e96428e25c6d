"""Instructions that move data between lanes, or between them and scalar registers; swaps, indexed moves."""

from __future__ import annotations

from collections.abc import Callable

from ref_floats import F32
from ref_state import State, scalar_operand
from ref_vector import Ins

WaveFunction = Callable[[State, Ins], None]
WAVE_OPS: dict[str, WaveFunction] = {}


def wave_op(*names: str) -> Callable[[WaveFunction], WaveFunction]:
    """Register a whole wave's function under instruction names."""

    def register(function: WaveFunction) -> WaveFunction:
        for name in names:
            WAVE_OPS[name] = function
        return function

    return register


def _scalar(state: State, code: int, ins: Ins) -> int:
    return scalar_operand(state, code, 32, "b", ins.literal)


@wave_op("v_nop", "v_pipeflush")
def _nop(state: State, ins: Ins) -> None:
    pass


@wave_op("v_readlane_b32")
def _readlane(state: State, ins: Ins) -> None:
    lane = _scalar(state, ins.src1, ins) % state.wave_size
    state.set_s(_target(ins), state.v(ins.src0 - 256, lane))


@wave_op("v_readfirstlane_b32")
def _readfirstlane(state: State, ins: Ins) -> None:
    active = state.exec
    lane = (active & -active).bit_length() - 1 if active else 0
    state.set_s(_target(ins), state.v(ins.src0 - 256, lane))


def _target(ins: Ins) -> int:
    return ins.fields["sdst"] if "sdst" in ins.fields else ins.fields["vdst"]


@wave_op("v_writelane_b32")
def _writelane(state: State, ins: Ins) -> None:
    lane = _scalar(state, ins.src1, ins) % state.wave_size
    state.set_v(ins.vdst, lane, _scalar(state, ins.src0, ins))


@wave_op("v_permlane16_b32", "v_permlanex16_b32")
def _permlane16(state: State, ins: Ins) -> None:
    before, active = state.copy(), state.exec
    selectors = _scalar(state, ins.src1, ins) | _scalar(state, ins.src2, ins) << 32
    fetch, zero = ins.op_sel & 1, ins.op_sel >> 1 & 1
    for lane in range(state.wave_size):
        if not active >> lane & 1:
            continue
        row = (lane & ~15) ^ (16 if "x16" in ins.info.name else 0)
        source = row + (selectors >> 4 * (lane & 15) & 15)
        if active >> source & 1 or fetch:
            state.set_v(ins.vdst, lane, before.v(ins.src0 - 256, source))
        elif zero:
            state.set_v(ins.vdst, lane, 0)


@wave_op("v_permlane64_b32")
def _permlane64(state: State, ins: Ins) -> None:
    if state.wave_size == 32:
        return
    before, active = state.copy(), state.exec
    for lane in range(64):
        if active >> lane & 1:
            state.set_v(ins.vdst, lane, before.v(ins.src0 - 256, lane ^ 32))


@wave_op("v_swap_b32")
def _swap(state: State, ins: Ins) -> None:
    active = state.exec
    a, b = ins.vdst, ins.src0 - 256
    for lane in range(state.wave_size):
        if active >> lane & 1:
            x, y = state.v(a, lane), state.v(b, lane)
            state.set_v(a, lane, y)
            state.set_v(b, lane, x)


@wave_op("v_swap_b16")
def _swap16(state: State, ins: Ins) -> None:
    active = state.exec
    (a, at), (b, bt) = (divmod(code & 255, 128)[::-1] for code in (ins.vdst, ins.src0))
    for lane in range(state.wave_size):
        if active >> lane & 1:
            x, y = state.v(a, lane) >> 16 * at & 0xFFFF, state.v(b, lane) >> 16 * bt & 0xFFFF
            for register, half, value in ((a, at, y), (b, bt, x)):
                kept = state.v(register, lane) & (0xFFFF if half else 0xFFFF0000)
                state.set_v(register, lane, kept | value << 16 * half)


# --- registers picked by M0 --------------------------------------------------------------------------------
def _moved(source: str, target: str) -> WaveFunction:
    """A move whose registers are M0's whole, or a part of it, further on."""

    def run(state: State, ins: Ins) -> None:
        m0, active = state.s(125), state.exec
        parts = {"": 0, "m0": m0, "low": m0 & 0x3FF, "high": m0 >> 16 & 0x3FF}
        to = ins.vdst + parts[target] & 0xFFFFFFFF
        before = state.copy()
        for lane in range(state.wave_size):
            if not active >> lane & 1 or not 0 <= to < 256:
                continue
            if ins.src0 >= 256:
                register = ins.src0 - 256 + parts[source] & 0xFFFFFFFF
                value = before.v(register if register < 256 else 0, lane)
            else:
                value = _scalar(before, ins.src0, ins)
            if ins.abs & 1:
                value &= F32.sign - 1
            if ins.neg & 1:
                value ^= F32.sign
            state.set_v(to, lane, value)

    return run


WAVE_OPS["v_movreld_b32"] = _moved("", "m0")
WAVE_OPS["v_movrels_b32"] = _moved("m0", "")
WAVE_OPS["v_movrelsd_b32"] = _moved("m0", "m0")
WAVE_OPS["v_movrelsd_2_b32"] = _moved("low", "high")


@wave_op("v_swaprel_b32")
def _swaprel(state: State, ins: Ins) -> None:
    m0, active = state.s(125), state.exec
    a, b = ins.vdst + (m0 >> 16 & 0x3FF), ins.src0 - 256 + (m0 & 0x3FF)
    for lane in range(state.wave_size):
        if active >> lane & 1 and a < 256 and b < 256:
            x, y = state.v(a, lane), state.v(b, lane)
            state.set_v(a, lane, y)
            state.set_v(b, lane, x)
