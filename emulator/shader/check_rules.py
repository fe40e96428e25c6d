"""The rules of checked mode: what each finding means, and what helps.

Numbers are those of ``enum check_rule`` in ``checks.h``. The hazards are those of LLVM's
``GCNHazardRecognizer`` for gfx1100 and of Mesa's ACO.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final, NamedTuple

__all__ = ["RULES", "Rule", "RuleText"]


class Rule(IntEnum):
    """What was broken."""

    EARLY_READ = 1
    EARLY_WRITE = 2
    TRANS_USE = 3
    PARTIAL_FORWARDING = 4
    MASK_WRITE = 5
    CMPX_PERMLANE = 6
    MATRIX_OVERLAP = 7
    MAD_FORWARDING = 8
    DUAL_BANKS = 9
    DUAL_PARITY = 10
    DUAL_WAVE64 = 11
    VGPR_COUNT = 12
    DUAL_SCALARS = 13
    MAD_HIGH_HALF = 14
    ATOMIC_ALIGNMENT = 15
    LDS_RANGE = 16
    LDS_RACE = 17
    BARRIER = 18
    LDS_WORD = 19
    UNDEFINED = 20
    INITIAL_SGPRS = 21
    ACROSS_CALL = 22
    GLOBAL_RACE = 23
    GLOBAL_SAME = 24
    GLOBAL_WORD = 25
    CLIPPED = 26
    BEYOND_ARRAY = 27


class RuleText(NamedTuple):
    """A rule in words.

    Attributes
    ----------
    name : str
        Short name.
    what : str
        What happened; ``{register}`` and ``{other}`` stand for the register and a fact of the rule.
    remedy : str
        What to do about it.
    is_error : bool
        Whether silicon may compute something else; what works though it is risky is a note.
    """

    name: str
    what: str
    remedy: str
    is_error: bool = True


_ORDER: Final = (
    "two dispatches; in a workgroup, s_barrier behind s_waitcnt_vscnt null, 0x0; between workgroups, an"
    " atomic operation with buffer_gl1_inv and buffer_gl0_inv behind it"
)

RULES: Final = {
    Rule.EARLY_READ: RuleText(
        "early read",
        "{register} is read before {other} has been waited for",
        "wait for the load's counter (s_waitcnt) in between",
    ),
    Rule.EARLY_WRITE: RuleText(
        "early write",
        "{register} is written while {other}, which writes it too, may still be on its way",
        "wait for the load's counter (s_waitcnt) in between",
    ),
    Rule.TRANS_USE: RuleText(
        "VALUTransUse",
        "{register} was written by a transcendental instruction at most five vector instructions before",
        "s_waitcnt_depctr depctr_va_vdst(0) before the read",
    ),
    Rule.PARTIAL_FORWARDING: RuleText(
        "VALUPartialForwarding",
        "{register} and another source were written on both sides of a scalar write of EXEC, just before",
        "s_waitcnt_depctr depctr_va_vdst(0) before the read",
    ),
    Rule.MASK_WRITE: RuleText(
        "VALUMaskWrite",
        "{register} was read as a lane mask by a vector instruction, then written, and is read now",
        "s_waitcnt_depctr depctr_sa_sdst(0) behind a scalar write, depctr_va_sdst(0) or"
        " depctr_va_vcc(0) behind a vector one",
    ),
    Rule.CMPX_PERMLANE: RuleText(
        "VcmpxPermlane",
        "lanes go to {register} directly behind a comparison that writes EXEC",
        "a vector instruction in between, such as v_mov_b32 of a register to itself; v_nop is not enough",
    ),
    Rule.MATRIX_OVERLAP: RuleText(
        "WMMA overlap",
        "{register} is a factor, and result of the matrix instruction directly before",
        "v_nop or another vector instruction in between",
    ),
    Rule.MAD_FORWARDING: RuleText(
        "MADIntraForward",
        "{register} is source and destination of a 64-bit multiply-add",
        "a destination that overlaps no source",
    ),
    Rule.DUAL_BANKS: RuleText(
        "VOPD banks",
        "{register} lies in the register bank of the other half's operand of the same place",
        "sources that differ modulo 4; accumulators of which one is even and one odd",
    ),
    Rule.DUAL_PARITY: RuleText(
        "VOPD interlock",
        "{register} and the other half's operand of the same place are both even or both odd: gfx11 may"
        " lose the interlock of one of them",
        "one even and one odd register; or s_waitcnt_depctr depctr_va_vdst(0) before",
        is_error=False,
    ),
    Rule.DUAL_WAVE64: RuleText(
        "VOPD in wave64", "dual-issue pairs are no instructions of wave64", "two instructions, or wave32"
    ),
    Rule.VGPR_COUNT: RuleText(
        "VGPR count",
        "{register} lies beyond the {other} vector registers that the kernel's descriptor allocates",
        "a larger granulated_workitem_vgpr_count (.amdhsa_next_free_vgpr)",
    ),
    Rule.MAD_HIGH_HALF: RuleText(
        "MADIntraForward of a half",
        "{register} is the high half of the addend and in the destination of a 64-bit multiply-add: right"
        " where the high half of the sum is not used",
        "a destination that overlaps no source",
        is_error=False,
    ),
    Rule.DUAL_SCALARS: RuleText(
        "VOPD scalars",
        "the pair reads more than two scalar values",
        "at most two different SGPRs and literals; VCC counts",
    ),
    Rule.ATOMIC_ALIGNMENT: RuleText(
        "misaligned atomic",
        "an atomic operation at {other}, which is no multiple of its size: gfx11 ends the queue",
        "an address that is a multiple of 4, or of 8 for 64 bits",
    ),
    Rule.LDS_RANGE: RuleText(
        "LDS range",
        "byte {other} of LDS is accessed, beyond what the launch allocates",
        "a larger .amdhsa_group_segment_fixed_size, or more LDS in the launch",
    ),
    Rule.LDS_RACE: RuleText(
        "LDS race",
        "another wave of the workgroup accesses the same byte at {other}, with no barrier between, and not"
        " both only read it",
        "s_barrier in between",
    ),
    Rule.LDS_WORD: RuleText(
        "LDS race for a word",
        "another wave of the workgroup accesses the same word at {other}, with no barrier between, and not"
        " both only read it: right if the word is a flag that one of them waits for",
        "s_barrier in between, or an atomic operation",
        is_error=False,
    ),
    Rule.BARRIER: RuleText(
        "barrier not reached",
        "{other} of the workgroup's waves ended without coming to this barrier",
        "let all waves come to every barrier, also those that have nothing else to do",
    ),
    Rule.UNDEFINED: RuleText(
        "undefined value",
        "{register} was never written{other}, and decides an address, EXEC, a branch or a scalar register",
        "write the register first, in all lanes that use it",
    ),
    Rule.INITIAL_SGPRS: RuleText(
        "UserSGPRInit16",
        "a wave32 kernel starts with {other} scalar registers, which gfx1100 may fill wrongly below 16",
        "a larger .amdhsa_user_sgpr_count: 15 with one workgroup id, 13 with three",
        is_error=False,
    ),
    Rule.ACROSS_CALL: RuleText(
        "hazard across a call",
        "{register} has the hazard {other}, with a call or a return in between: compilers do not look across"
        " these, and whether they take long enough is not known",
        "s_waitcnt_depctr 0x0 before the call or the return, in code written by hand",
        is_error=False,
    ),
    Rule.GLOBAL_RACE: RuleText(
        "global race",
        "another wave of the dispatch accesses the same byte at {other}, nothing orders the two, and not both"
        " only read it",
        _ORDER,
    ),
    Rule.GLOBAL_SAME: RuleText(
        "global race of equal values",
        "another wave of the dispatch accesses the same byte at {other}, and nothing orders the two: right,"
        " for the byte is stored as it was",
        _ORDER,
        is_error=False,
    ),
    Rule.GLOBAL_WORD: RuleText(
        "global race for a word",
        "another wave of the workgroup accesses the same word at {other}, nothing orders the two, and not"
        " both only read it: right if the word is a flag that one of them waits for",
        _ORDER,
        is_error=False,
    ),
    Rule.CLIPPED: RuleText(
        "clipped access",
        "lane {other} is outside of the range of its descriptor: loads give 0, stores are dropped",
        "if that is not meant, a larger NUM_RECORDS, or an index in range",
        is_error=False,
    ),
    Rule.BEYOND_ARRAY: RuleText(
        "out of bounds",
        "the access reaches {other}, which lies behind the array that the page belongs to",
        "an index in range, or a larger array",
    ),
}
"""Texts by rule."""
