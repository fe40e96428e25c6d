"""Control of the program: branches, calls, the wave's end, waits, hints.

Waits and hints do nothing here: memory accesses complete where they stand. They matter to the checks and to
the cost model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....isa import Instruction
from ..operands import UnsupportedError
from ..waves import WORKER, Reason
from .table import instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []


@instruction(
    "s_nop", "s_waitcnt", "s_waitcnt_vscnt", "s_waitcnt_vmcnt", "s_waitcnt_expcnt", "s_waitcnt_lgkmcnt",
    "s_waitcnt_depctr", "s_delay_alu", "s_clause", "s_set_inst_prefetch_distance", "s_wait_idle",
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


_PROBE = "without effect: a hint to the translation of addresses, which AMD's manual for RDNA3 does not name"


@instruction("s_atc_probe", "s_atc_probe_buffer", bound=_PROBE)
def _probe(t: Translator, i: Instruction) -> None:
    """Do nothing: there is no cache of translations that could miss."""


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


def _note_jump(t: Translator) -> None:
    """Let the engine know that waves enter code where the wave goes now, otherwise than by a branch."""
    t.builder.store(t.scalar(1), t.builder.offset(t.worker, WORKER.offset("indirect")), align=4)


@instruction("s_setpc_b64", "s_rfe_b64")
def _setpc(t: Translator, i: Instruction) -> None:
    """Jump; a return from a trap handler too, since PRIV stays as KFD set it."""
    _note_jump(t)
    t.leave(Reason.JUMP, t.read_scalar(i.operands["ssrc0"], 64))


@instruction("s_swappc_b64")
def _swappc(t: Translator, i: Instruction) -> None:
    target = t.read_scalar(i.operands["ssrc0"], 64)
    t.write_scalar(i.operands["sdst"], t.address(t.instruction_end))
    _note_jump(t)
    t.leave(Reason.JUMP, target)


@instruction("s_call_b64")
def _call(t: Translator, i: Instruction) -> None:
    t.write_scalar(i.operands["sdst"], t.address(t.instruction_end))
    _note_jump(t)
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
