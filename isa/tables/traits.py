"""What an instruction does beside its operands, stated by mnemonic: for :mod:`.generate` only.

Text and bytes do not show which unit executes an instruction, which counter tells that it is done, or what
distinguishes it from its neighbours in the encoding. These facts are stated here once, by the names' regular
parts, and end in the table as words; the code that assembles, decodes, analyses and executes asks the table.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["constant_limit", "counters", "flags", "immediate", "issue"]

_TRANSCENDENTAL: Final = re.compile(r"^v_(exp|log|rcp|rcp_iflag|rsq|sqrt|sin|cos)_f")
_BRANCH: Final = re.compile(r"^s_(c?branch|call|setpc|swappc|rfe|subvector_loop)")
#: Scalar instructions that the sequencer executes by itself, by issue class.
_SEQUENCER: Final = {
    "wait": re.compile(r"^s_(waitcnt|wait_)"),
    "nop": re.compile(r"^s_(nop|code_end)$"),
    "hint": re.compile(r"^s_(delay_alu|clause|set_inst_prefetch_distance|setprio|version)$"),
    "barrier": re.compile(r"^s_barrier$"),
    "end": re.compile(r"^s_endpgm"),
    "message": re.compile(r"^s_sendmsg"),
}
_IMMEDIATES: Final = (
    ("waitcnt", re.compile(r"^s_waitcnt$")),
    ("depctr", re.compile(r"^s_waitcnt_depctr$")),
    ("delay", re.compile(r"^s_delay_alu$")),
    ("message", re.compile(r"^s_sendmsg")),
    ("hwreg", re.compile(r"^s_[gs]etreg")),
    ("swizzle", re.compile(r"^ds_swizzle")),
)
#: Flags that follow from the name alone.
_NAMED: Final = {
    # control flow
    "conditional": re.compile(r"^s_(cbranch|subvector_loop)"),
    "program_counter": re.compile(r"^s_getpc"),
    "clause": re.compile(r"^s_clause$"),
    "call": re.compile(r"^s_(call|swappc)"),
    "indirect": re.compile(r"^s_(setpc|swappc|rfe)"),
    "yields": re.compile(r"^s_(barrier|sleep)$"),
    "debugger": re.compile(r"^s_cbranch_cdbg"),
    "null_counter": re.compile(r"^s_waitcnt_(vs|vm|exp|lgkm)cnt$"),
    "priority": re.compile(r"^s_setprio$"),
    "optional_simm16": re.compile(r"^s_endpgm$"),
    # LLVM takes any number and keeps 16 bits
    "any_simm16": re.compile(r"^s_(nop|setkill|sethalt|sleep|trap|denorm_mode|setprio|(inc|dec)perflevel)$"),
    # what makes other waves' stores visible: of the same workgroup, of the whole card
    "invalidates_gl0": re.compile(r"^buffer_gl0_inv$"),
    "invalidates_gl1": re.compile(r"^(buffer|s)_gl1_inv$"),
    # what is followed through EXEC
    "move": re.compile(r"^[sv]_mov_b"),
    "and": re.compile(r"^s_and_b"),
    "and_not1": re.compile(r"^s_and_not1_b"),
    "or": re.compile(r"^s_or_b"),
    "save_exec": re.compile(r"^s_.*_saveexec_"),
    "shrinks_exec": re.compile(r"^s_and_saveexec_|^v_cmpx_"),
    "grows_exec": re.compile(r"^s_or_saveexec_"),
    # vector ALU
    "compare": re.compile(r"^v_cmp"),
    "writes_exec": re.compile(r"^v_cmpx"),
    "select": re.compile(r"^v_(dual_)?cndmask"),
    "mixed": re.compile(r"^v_fma_mix"),
    "accumulate": re.compile(r"^v_(dual_)?(fmac|dot2c|dot2acc|pk_fmac)"),
    "madmk": re.compile(r"^v_(dual_)?fmamk"),
    "madak": re.compile(r"^v_(dual_)?fmaak"),
    "permlane": re.compile(r"^v_permlanex?16_"),
    "lane": re.compile(r"^v_(readlane|readfirstlane|writelane)"),
    "cross_lane": re.compile(r"^v_(readlane|readfirstlane|writelane|permlane)|^ds_(swizzle|b?permute)"),
    # LLVM knows them only with .l and .h
    "halves_only": re.compile(r"^v_(mov|swap)_b16"),
    "swap": re.compile(r"^v_swap"),
    "relative_source": re.compile(r"^[vs]_movrels"),
    "relative_destination": re.compile(r"^[vs]_movrels?d|^v_swaprel"),
    "wmma": re.compile(r"^v_wmma"),
    "dot": re.compile(r"^v_(dual_)?dot"),
    "dot4": re.compile(r"^v_dot4"),
    "dot8": re.compile(r"^v_dot8"),
    "fused": re.compile(r"^v_(dual_|pk_)?fma(c_|ak_|mk_|_)"),
    "packed": re.compile(r"^v_pk_"),
    "wide_multiply": re.compile(r"^v_(mul_(lo|hi)_[iu]32(_e32|_e64)?$|mad_[iu]64)"),
    "intra_forward_bug": re.compile(r"^v_mad_(u64_u32|i64_i32)"),
    # memory
    "d16": re.compile(r"_d16(_|$)"),
    "d16_hi": re.compile(r"_d16_hi(_|$)"),
    "format": re.compile(r"buffer_.*_format_"),
    "addtid": re.compile(r"addtid"),
    "two_addresses": re.compile(r"^ds_.*_2addr_"),
    "stride64": re.compile(r"_stride64_"),
    "gds_only": re.compile(r"^ds_(gws_|ordered_count|(add|sub)_gs_reg_rtn)"),
    "gws": re.compile(r"^ds_gws_"),
    "cmpswap": re.compile(r"_cmpswap_|_cmpswap$|^ds_cmpstore"),
    # images
    "sample": re.compile(r"^image_(sample|gather|get_lod)"),
    "gather4": re.compile(r"^image_gather4"),
    "msaa": re.compile(r"^image_msaa_load"),
    "bvh": re.compile(r"^image_bvh"),
    "bvh64": re.compile(r"^image_bvh64"),
    "four_channels": re.compile(r"^image_(gather4|msaa_load)"),
    "no_coordinates": re.compile(r"^image_get_resinfo"),
    "level_address": re.compile(r"^image_.*(_mip|resinfo)|^image_(sample|gather4)_(.*_)?c?l(_|$)"),
    "clamp_address": re.compile(r"^image_(sample|gather4)_(.*_)?cl(_|$)"),
    "offset_address": re.compile(r"^image_(sample|gather4)_(.*_)?o(_|$)"),
    "compare_address": re.compile(r"^image_(sample|gather4)_c(_|$)"),
    "bias_address": re.compile(r"^image_(sample|gather4)_(.*_)?b(_|$)"),
    "gradients": re.compile(r"^image_sample_(c_)?d(_|$)"),
    "gradients16": re.compile(r"_g16$"),
}
_ATOMIC: Final = re.compile(
    r"_atomic_|^ds_(add|sub|rsub|inc|dec|min|max|and|or|xor|mskor|cmpstore|storexchg|wrap|condxchg32|consume"
    r"|append|ordered_count|bvh_stack)_|^ds_(consume|append)$"
)
_CACHE: Final = re.compile(r"_(gl0|gl1|dcache|icache)_inv$")
_MEMORY: Final = frozenset({"DS", "SMEM", "FLAT", "GLOBAL", "SCRATCH", "MUBUF", "MTBUF", "MIMG"})


def issue(form: str, mnemonic: str) -> str:
    """Name the unit that an instruction is issued to."""
    if form in ("VOPDX", "VOPDY"):
        return "dual"
    if form.startswith("V"):
        if mnemonic.startswith("v_wmma"):
            return "wmma"
        return "trans" if _TRANSCENDENTAL.match(mnemonic) else "valu"
    if form.startswith("SOP"):
        if _BRANCH.match(mnemonic):
            return "branch"
        found = (unit for unit, names in _SEQUENCER.items() if names.match(mnemonic))
        return next(found, "control" if form == "SOPP" and "_mode" not in mnemonic else "salu")
    names = {"SMEM": "smem", "DS": "lds", "LDSDIR": "lds_direct", "FLAT": "flat", "SCRATCH": "scratch"}
    return names.get(form, "export" if form == "EXP" else "vmem")


def _memory_flags(form: str, mnemonic: str) -> set[str]:
    if _CACHE.search(mnemonic):
        return {"cache"}
    if form == "LDSDIR":
        return {"load"}
    if form not in _MEMORY:
        return set()
    if _ATOMIC.search(mnemonic):
        always = form == "DS" and ("_rtn" in mnemonic or re.match(r"ds_(consume|append|ordered)", mnemonic))
        return {"atomic", "load", "store"} | ({"returns"} if always else set())
    if "_store" in mnemonic:
        return {"store"}
    if re.search(r"_load|^image_|^s_atc_probe", mnemonic):
        # image_get_resinfo and image_get_lod return through the same path as loads
        return {"load"}
    return set()


def flags(form: str, mnemonic: str) -> list[str]:
    """Words for what code would else find out by comparing mnemonics."""
    found = {flag for flag, names in _NAMED.items() if names.search(mnemonic)}
    return sorted(found | _memory_flags(form, mnemonic))


def counters(form: str, mnemonic: str) -> list[str]:
    """Wait counters that an instruction increments in one of its forms."""
    memory = _memory_flags(form, mnemonic)
    result: set[str] = set()
    if mnemonic.startswith("s_sendmsg") or form == "SMEM":
        result.add("lgkmcnt")
    elif form in ("EXP", "LDSDIR"):
        result.add("expcnt")
    elif form == "DS":
        # GDS also holds its data registers until it has read them
        result |= {"lgkmcnt", "expcnt"} if mnemonic != "ds_nop" else set()
    elif form in _MEMORY and "cache" not in memory:
        if "load" in memory:
            result.add("vmcnt")
        if "store" in memory:
            result.add("vscnt")
        if form == "FLAT":
            result.add("lgkmcnt")
    return sorted(result)


def constant_limit(form: str, mnemonic: str) -> int:
    """How many scalar values (SGPRs, VCC, M0, the literal) one vector instruction can read; 0 for others."""
    if not form.startswith("V"):
        return 0
    return 1 if re.match(r"v_(lshlrev|lshrrev|ashrrev)_[bi]64", mnemonic) else 2


def immediate(mnemonic: str) -> str:
    """Name the syntax that an immediate has beside a plain number."""
    return next((name for name, names in _IMMEDIATES if names.match(mnemonic)), "")
