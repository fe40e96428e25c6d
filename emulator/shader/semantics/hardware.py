"""Messages and hardware registers (reference: isa_semantics §1.2 to §1.4, RDNA3 ISA manual 3.4 and 5.3).

What a register holds, and what a write to it changes, stands in one table, from which the fidelity report is
made too. Registers that AMD does not list read 0, and writes to them change nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ....isa import Instruction
from ..ir import Value
from ..operands import UnsupportedError
from ..waves import WAVE, Query, Reason
from .table import instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__ = ["REGISTERS", "HardwareRegister"]

_MSG_INTERRUPT = 1
_MSG_DEALLOC_VGPRS = 3
_NO_VGPRS, _USER_PRIO, _EXECZ, _VCCZ = 24, 3, 9, 10
_TRAPSTS_BITS = 0x17FDFF
"""Bits of TRAPSTS that exist."""

_MODE_BITS = 0x08BFFFFF
"""Bits of MODE that exist."""

_SCC, _USER_PRIO_BITS = 1, 3 << _USER_PRIO

_Reads = Callable[["Translator"], Value]
_Writes = Callable[["Translator", "Value | int", int], None]


# --- values -------------------------------------------------------------------------------------------
def _query(what: int) -> _Reads:
    return lambda t: t.helper("query", "i64", t.scalar(what)).trunc("i32")


def _member(t: Translator, name: str) -> Value:
    """Pointer to a member of the wave's block that changes while the wave runs."""
    return t.builder.offset(t.wave, WAVE.offset(name))


def _status(t: Translator) -> Value:
    """STATUS: what the wave's block holds, and the bits that follow registers from those."""
    result = t.builder.load("i32", _member(t, "status"), align=4) | t.read_scc().zext("i32")
    for code, place in ((126, _EXECZ), (106, _VCCZ)):
        result = result | t.read_mask_code(code).compare("eq", 0).zext("i32").shl(place)
    return result


def _trapsts(t: Translator) -> Value:
    return t.builder.load("i32", _member(t, "trapsts"), align=4)


def _gpr_alloc(t: Translator) -> Value:
    """VGPR_SIZE in units of 8 (wave64: 4), less one; the base is 0, as if the wave were its SIMD's first."""
    unit = 3 if t.lanes == 32 else 2
    return (t.wave_field("vgpr_count", "i32").lshr(unit) - 1).shl(12)


def _lds_alloc(t: Translator) -> Value:
    """LDS_SIZE in units of 256 bytes; the base is 0, as if the workgroup were the WGP's first."""
    return (t.wave_field("lds_size", "i32") + 255).lshr(8).shl(12)


def _flat_scratch(shift: int) -> _Reads:
    return lambda t: t.wave_field("flat_scratch", "i64").lshr(shift).trunc("i32")


# --- writes -------------------------------------------------------------------------------------------
def _scalar(t: Translator, value: Value | int) -> Value:
    return t.scalar(value) if isinstance(value, int) else value


def _write_status(t: Translator, value: Value | int, mask: int) -> None:
    """Write SCC and USER_PRIO, which a wave with PRIV set may."""
    if mask & _SCC:
        t.write_scc((_scalar(t, value) & _SCC).compare("ne", 0))
    _merge(t, "status", value, mask & _USER_PRIO_BITS)


def _write_trapsts(t: Translator, value: Value | int, mask: int) -> None:
    _merge(t, "trapsts", value, mask & _TRAPSTS_BITS)


def _merge(t: Translator, name: str, value: Value | int, mask: int) -> None:
    if mask:
        where = _member(t, name)
        old = t.builder.load("i32", where, align=4)
        t.builder.store(old & ~mask | _scalar(t, value) & mask, where, align=4)


def _write_mode(t: Translator, value: Value | int, mask: int) -> None:
    """Go on behind this instruction in code for another MODE."""
    mask &= _MODE_BITS
    kept = t.mode.word & ~mask
    if isinstance(value, int):
        if value & mask | kept == t.mode.word:
            return
        value = t.scalar(value)
    t.builder.store(value & mask | kept, _member(t, "mode"), align=4)
    t.leave(Reason.JUMP, t.instruction_end)


# --- the table ----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class HardwareRegister:
    """One register of s_getreg and s_setreg.

    Attributes
    ----------
    name : str
        AMD's name.
    reads : callable or None
        Makes the value; without it the register reads 0.
    writes : callable or None
        Takes a value in place and the mask of the bits to write; without it writes change nothing.
    note : str
        What is not as on the hardware, for the fidelity report; empty where all is.
    """

    name: str
    reads: _Reads | None = None
    writes: _Writes | None = None
    note: str = ""


REGISTERS: Final[dict[int, HardwareRegister]] = {
    1: HardwareRegister(
        "MODE", lambda t: t.scalar(t.mode.word), _write_mode,
        "LOD_CLAMPED and DISABLE_PERF are kept and have no effect; EXCP_EN and TRAP_AFTER_INST have none on"
        " the card either, where TRAP_EN is 0",
    ),
    2: HardwareRegister(
        "STATUS", _status, _write_status,
        "SCC, USER_PRIO, PRIV, EXECZ, VCCZ, IN_WG, VALID, NO_VGPRS and SCRATCH_EN are true, the rest is 0;"
        " SCC and USER_PRIO can be written, because KFD's waves have PRIV set",
    ),
    3: HardwareRegister(
        "TRAPSTS", _trapsts, _write_trapsts,
        "holds what is written; accesses out of range set BUFFER_OOB; float exceptions and integer division"
        " by zero set no bit of EXCP[6:0], which read as written",
    ),
    5: HardwareRegister("GPR_ALLOC", _gpr_alloc, note="the base reads 0"),
    6: HardwareRegister("LDS_ALLOC", _lds_alloc, note="the base and the shared VGPRs read 0"),
    7: HardwareRegister("IB_STS", note="reads 0: no access is ever outstanding"),
    14: HardwareRegister("FLUSH_IB"),
    15: HardwareRegister("SH_MEM_BASES", lambda t: t.scalar(0x00010002)),
    18: HardwareRegister("PERF_SNAPSHOT_PC_LO", note="reads 0: no snapshots are taken"),
    19: HardwareRegister("PERF_SNAPSHOT_PC_HI", note="reads 0: no snapshots are taken"),
    20: HardwareRegister("FLAT_SCR_LO", _flat_scratch(0), note="cannot be written, though PRIV is set"),
    21: HardwareRegister("FLAT_SCR_HI", _flat_scratch(32), note="cannot be written, though PRIV is set"),
    23: HardwareRegister("HW_ID1", _query(Query.HW_ID1), note="a place on the card made up from the group's"),
    24: HardwareRegister("HW_ID2", _query(Query.HW_ID2), note="a place on the card made up from the group's"),
    27: HardwareRegister("PERF_SNAPSHOT_DATA", note="reads 0: no snapshots are taken"),
    29: HardwareRegister(
        "SHADER_CYCLES", _query(Query.SHADER_CYCLES), note="counts as if the host's clock were one of 2 GHz"
    ),
}  # fmt: skip
"""By number."""


# --- instructions -------------------------------------------------------------------------------------
def _field(control: int) -> tuple[int, int, int]:
    """Register number, offset and mask in place of a hardware register's field."""
    offset, size = control >> 6 & 31, (control >> 11 & 31) + 1
    return control & 63, offset, ((1 << size) - 1) << offset & 0xFFFFFFFF


@instruction("s_getreg_b32")
def _getreg(t: Translator, i: Instruction) -> None:
    number, offset, mask = _field(i.modifiers["simm16"])
    register = REGISTERS.get(number)
    value = register.reads(t) if register is not None and register.reads is not None else t.scalar(0)
    t.write_scalar(i.operands["sdst"], (value & mask).lshr(offset))


@instruction("s_setreg_b32", "s_setreg_imm32_b32")
def _setreg(t: Translator, i: Instruction) -> None:
    number, offset, mask = _field(i.modifiers["simm16"])
    register = REGISTERS.get(number)
    if register is None or register.writes is None:
        return
    if i.name == "s_setreg_imm32_b32":
        value: Value | int = i.operands["literal"].value << offset & 0xFFFFFFFF
    else:
        value = t.read_scalar(i.operands["sdst"]).shl(offset)
    register.writes(t, value, mask)


@instruction("s_round_mode")
def _round_mode(t: Translator, i: Instruction) -> None:
    _write_mode(t, i.modifiers["simm16"], 0xF)


@instruction("s_denorm_mode")
def _denorm_mode(t: Translator, i: Instruction) -> None:
    _write_mode(t, i.modifiers["simm16"] << 4, 0xF0)


@instruction("s_setprio")
def _setprio(t: Translator, i: Instruction) -> None:
    """Set USER_PRIO of STATUS; how waves share the card does not depend on it."""
    _merge(t, "status", i.modifiers["simm16"] << _USER_PRIO, _USER_PRIO_BITS)


# --- messages -----------------------------------------------------------------------------------------
_RTN_QUERIES: Final = {0x80: Query.DOORBELL, 0x81: Query.DISPATCH, 0x83: Query.REALTIME}
_RTN_ZERO: Final = frozenset({0x82, 0x85})
"""Addresses of a trap handler's memory and code: there is none."""


@instruction("s_sendmsg", "s_sendmsghalt")
def _sendmsg(t: Translator, i: Instruction) -> None:
    """Send; the halt that may follow is HALT, which a wave with PRIV set ignores."""
    message = i.modifiers["simm16"] & 0xFF
    if message == _MSG_DEALLOC_VGPRS:
        _merge(t, "status", 1 << _NO_VGPRS, 1 << _NO_VGPRS)
        return
    if message != _MSG_INTERRUPT:
        raise UnsupportedError(f"message {message} is for graphics")
    t.helper("message", "void", t.scalar(message), t.read_sgpr(125) & 0xFFFFFF)


@instruction(
    "s_sendmsg_rtn_b32", "s_sendmsg_rtn_b64",
    bound="exact; addresses of the trap handler (GET_TMA, GET_TBA) are 0; SAVE_WAVE and codes that AMD does"
    " not list end the kernel",
)  # fmt: skip
def _sendmsg_rtn(t: Translator, i: Instruction) -> None:
    message = i.modifiers["message"]
    if message in _RTN_ZERO:
        value = t.scalar(0, 64)
    elif message in _RTN_QUERIES:
        value = t.helper("query", "i64", t.scalar(_RTN_QUERIES[message]))
    else:
        raise UnsupportedError(f"message {message:#x} with return is illegal outside of a trap handler")
    t.write_scalar(i.operands["sdst"], value if i.operands["sdst"].size == 64 else value.trunc("i32"))
