"""Control of the program: branches, calls, the wave's end, waits, messages, hardware registers.

Waits and hints do nothing here: memory accesses complete where they stand. They matter to the checks and to
the cost model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....isa import Instruction
from ..ir import Value
from ..operands import UnsupportedError
from ..waves import WAVE, Query, Reason
from .table import instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_MSG_INTERRUPT = 1
_MSG_DEALLOC_VGPRS = 3
_RTN_QUERIES = {0x80: Query.DOORBELL, 0x83: Query.REALTIME}
_HARDWARE_QUERIES = {
    3: Query.TRAPSTS,
    23: Query.HW_ID1,
    24: Query.HW_ID2,
    29: Query.SHADER_CYCLES,
}
_HWREG_MODE, _HWREG_STATUS, _HWREG_SH_MEM_BASES, _HWREG_SCRATCH_LO, _HWREG_SCRATCH_HI = 1, 2, 15, 20, 21
_READ_ONLY = frozenset({_HWREG_STATUS, _HWREG_SH_MEM_BASES, _HWREG_SCRATCH_LO, _HWREG_SCRATCH_HI, 23, 24, 29})
_STATUS_EXECZ, _STATUS_VCCZ = 9, 10


@instruction(
    "s_nop", "s_waitcnt", "s_waitcnt_vscnt", "s_waitcnt_vmcnt", "s_waitcnt_expcnt", "s_waitcnt_lgkmcnt",
    "s_waitcnt_depctr", "s_delay_alu", "s_clause", "s_set_inst_prefetch_distance", "s_setprio", "s_wait_idle",
    "s_wakeup", "s_icache_inv", "s_incperflevel", "s_decperflevel", "s_ttracedata", "s_ttracedata_imm",
    "s_code_end", "s_version", "s_wait_event", "v_nop", "v_pipeflush",
)  # fmt: skip
def _nothing(t: Translator, i: Instruction) -> None:
    """No effect on results."""


@instruction(
    "s_cbranch_cdbgsys", "s_cbranch_cdbguser", "s_cbranch_cdbgsys_or_user", "s_cbranch_cdbgsys_and_user"
)
def _branch_debugger(t: Translator, i: Instruction) -> None:
    """Fall through: no debugger sets the flags that these branches look at."""


@instruction("s_trap")
def _trap(t: Translator, i: Instruction) -> None:
    """Do nothing: without a trap handler, and with PRIV set as KFD sets it on gfx11.0, a trap is a nop."""


@instruction("buffer_gl0_inv", "buffer_gl1_inv", "s_dcache_inv", "s_gl1_inv")
def _invalidate(t: Translator, i: Instruction) -> None:
    t.builder.fence()


# --- branches -----------------------------------------------------------------------------------------
def _target(t: Translator, i: Instruction) -> int:
    target = i.target
    if target is None:
        raise UnsupportedError("branch without a target")
    return t.pc + target - i.offset


@instruction("s_branch")
def _branch(t: Translator, i: Instruction) -> None:
    t.goto(_target(t, i))


@instruction("s_cbranch_scc0", "s_cbranch_scc1")
def _branch_scc(t: Translator, i: Instruction) -> None:
    scc = t.read_scc()
    t.branch(scc if i.name.endswith("1") else ~scc, _target(t, i))


@instruction("s_cbranch_vccz", "s_cbranch_vccnz", "s_cbranch_execz", "s_cbranch_execnz")
def _branch_mask(t: Translator, i: Instruction) -> None:
    bits = t.read_mask_code(106 if "vcc" in i.name else 126)
    t.branch(bits.compare("ne" if i.name.endswith("nz") else "eq", 0), _target(t, i))


@instruction("s_getpc_b64")
def _getpc(t: Translator, i: Instruction) -> None:
    t.write_scalar(i.operands["sdst"], t.address(t.instruction_end))


@instruction("s_setpc_b64", "s_rfe_b64")
def _setpc(t: Translator, i: Instruction) -> None:
    """Jump; a return from a trap handler too, since PRIV stays as KFD set it."""
    t.leave(Reason.JUMP, t.read_scalar(i.operands["ssrc0"], 64))


@instruction("s_swappc_b64")
def _swappc(t: Translator, i: Instruction) -> None:
    target = t.read_scalar(i.operands["ssrc0"], 64)
    t.write_scalar(i.operands["sdst"], t.address(t.instruction_end))
    t.leave(Reason.JUMP, target)


@instruction("s_call_b64")
def _call(t: Translator, i: Instruction) -> None:
    t.write_scalar(i.operands["sdst"], t.address(t.instruction_end))
    t.leave(Reason.JUMP, _target(t, i))


# --- the wave's life ----------------------------------------------------------------------------------
@instruction("s_endpgm", "s_endpgm_saved")
def _endpgm(t: Translator, i: Instruction) -> None:
    t.leave(Reason.END, t.pc)


@instruction("s_setkill")
def _setkill(t: Translator, i: Instruction) -> None:
    if i.modifiers["simm16"] & 1:
        t.leave(Reason.END, t.pc)


@instruction("s_barrier")
def _barrier(t: Translator, i: Instruction) -> None:
    t.leave(Reason.BARRIER, t.instruction_end)


@instruction("s_sleep")
def _sleep(t: Translator, i: Instruction) -> None:
    t.leave(Reason.SLEEP, t.instruction_end)


@instruction("s_sethalt")
def _sethalt(t: Translator, i: Instruction) -> None:
    """Stop for good with FATAL_HALT (bit 2); plain HALT has no effect on a wave with PRIV set."""
    if i.modifiers["simm16"] & 5 == 5:
        t.leave(Reason.HALT, t.pc)


# --- messages and hardware registers ------------------------------------------------------------------
@instruction("s_sendmsg", "s_sendmsghalt")
def _sendmsg(t: Translator, i: Instruction) -> None:
    """Send; the halt that may follow is HALT, which a wave with PRIV set ignores."""
    message = i.modifiers["simm16"] & 0xFF
    if message == _MSG_DEALLOC_VGPRS:
        return
    if message != _MSG_INTERRUPT:
        raise UnsupportedError(f"message {message} is for graphics")
    t.helper("message", "void", t.scalar(message), t.read_sgpr(125) & 0xFFFFFF)


@instruction("s_sendmsg_rtn_b32", "s_sendmsg_rtn_b64")
def _sendmsg_rtn(t: Translator, i: Instruction) -> None:
    message = i.modifiers["message"]
    if message not in _RTN_QUERIES:
        raise UnsupportedError(f"message {message:#x} with return is not built")
    value = t.helper("query", "i64", t.scalar(_RTN_QUERIES[message]))
    t.write_scalar(i.operands["sdst"], value if i.operands["sdst"].size == 64 else value.trunc("i32"))


def _hardware_register(t: Translator, number: int) -> Value:
    if number == _HWREG_STATUS:
        return _status(t)
    if number in _HARDWARE_QUERIES:
        return t.helper("query", "i64", t.scalar(_HARDWARE_QUERIES[number])).trunc("i32")
    if number == _HWREG_MODE:
        return t.scalar(t.mode.word)
    if number == _HWREG_SH_MEM_BASES:
        return t.scalar(0x00010002)
    if number == _HWREG_SCRATCH_LO:
        return t.wave_field("flat_scratch", "i64").trunc("i32")
    if number == _HWREG_SCRATCH_HI:
        return t.wave_field("flat_scratch", "i64").lshr(32).trunc("i32")
    raise UnsupportedError(f"hardware register {number} is not built")


def _status(t: Translator) -> Value:
    """STATUS, with the bits that follow registers from what compiled code holds in them."""
    told = t.helper("query", "i64", t.scalar(Query.STATUS)).trunc("i32")
    result = told & ~(1 | 1 << _STATUS_EXECZ | 1 << _STATUS_VCCZ) | t.read_scc().zext("i32")
    for code, place in ((126, _STATUS_EXECZ), (106, _STATUS_VCCZ)):
        result = result | t.read_mask_code(code).compare("eq", 0).zext("i32").shl(place)
    return result


@instruction("s_getreg_b32")
def _getreg(t: Translator, i: Instruction) -> None:
    control = i.modifiers["simm16"]
    offset, size = control >> 6 & 31, (control >> 11 & 31) + 1
    value = _hardware_register(t, control & 63).lshr(offset)
    t.write_scalar(i.operands["sdst"], value & ((1 << size) - 1))


# --- MODE: another value is other code -----------------------------------------------------------------
def _change_mode(t: Translator, value: Value) -> None:
    """Go on behind this instruction in code for another MODE."""
    t.builder.store(value, t.builder.offset(t.wave, WAVE.offset("mode")), align=4)
    t.leave(Reason.JUMP, t.instruction_end)


def _change_mode_bits(t: Translator, mask: int, value: int) -> None:
    word = t.mode.word & ~mask | value & mask
    if word != t.mode.word:
        _change_mode(t, t.scalar(word))


@instruction("s_round_mode")
def _round_mode(t: Translator, i: Instruction) -> None:
    _change_mode_bits(t, 0xF, i.modifiers["simm16"])


@instruction("s_denorm_mode")
def _denorm_mode(t: Translator, i: Instruction) -> None:
    _change_mode_bits(t, 0xF0, i.modifiers["simm16"] << 4)


def _field(control: int) -> tuple[int, int, int]:
    """Register number, offset and mask in place of a hardware register's field."""
    offset, size = control >> 6 & 31, (control >> 11 & 31) + 1
    return control & 63, offset, ((1 << size) - 1) << offset & 0xFFFFFFFF


@instruction("s_setreg_b32", "s_setreg_imm32_b32")
def _setreg(t: Translator, i: Instruction) -> None:
    number, offset, mask = _field(i.modifiers["simm16"])
    if number in _READ_ONLY:
        return
    if number != _HWREG_MODE:
        raise UnsupportedError(f"writing hardware register {number} is not built")
    if i.name == "s_setreg_imm32_b32":
        _change_mode_bits(t, mask, i.operands["literal"].value << offset)
    else:
        value = t.read_scalar(i.operands["sdst"]).shl(offset) & mask
        _change_mode(t, value | (t.mode.word & ~mask))
