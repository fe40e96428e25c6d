"""Random lines of the operands that have a syntax of their own: counters, registers, messages, targets.

Each choice takes legal and illegal values in one go; the witness says which are which.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from barewave.isa.syntax import (
    BUFFER_FORMATS,
    DELAY_IDS,
    DELAY_SKIPS,
    EXPORT_TARGETS,
    HWREGS,
    IMAGE_DIMS,
    MESSAGES,
)

__all__ = ["syntax_line"]

_OTHER_HWREGS = (
    "HW_REG_TBA_LO",
    "HW_REG_HW_ID",
    "HW_REG_XNACK_MASK",
    "HW_REG_POPS_PACKER",
    "HW_REG_IB_STS2",
    "HW_REG_FOO",
    "foo",
    "HW_REG_SHADER_CYCLES_LO",
    "HW_REG_DVGPR_ALLOC_LO",
    "HW_REG_WAVE_MODE",
    "HW_REG_SQ_SHADER_TBA_LO",
    "hw_reg_mode",
)
_OTHER_MESSAGES = (
    "MSG_GET_DOORBELL",
    "MSG_SYSMSG",
    "MSG_GS_DONE",
    "MSG_GS",
    "MSG_SAVEWAVE",
    "MSG_EARLY_PRIM_DEALLOC",
    "MSG_GET_DDID",
    "MSG_ORDERED_PS_DONE",
    "MSG_RTN_GET_SE_AID_ID",
    "MSG_FOO",
    "msg_interrupt",
    "MSG_RTN_GET_CLUSTER_BARRIER_STATE",
)
_OPERATIONS = (
    "GS_OP_NOP",
    "GS_OP_CUT",
    "GS_OP_EMIT",
    "GS_OP_EMIT_CUT",
    "SYSMSG_OP_ECC_ERR_INTERRUPT",
    "SYSMSG_OP_REG_RD",
    "FOO",
    "SYSMSG_OP_HOST_TRAP_ACK",
    "SYSMSG_OP_TTRACE_PC",
    "0",
    "1",
    "2",
    "3",
    "15",
    "16",
    "-1",
)


def _number(chooser: random.Random, limit: int) -> str:
    value = chooser.choice((0, 1, 2, limit - 1, limit, limit + 1, -1, chooser.randrange(limit + 2)))
    forms = (
        str(value),
        str(value),
        hex(value),
        f"{value}+0",
        f"({value})",
        f"{value - 1}+1",
        bin(value),
        f" {value} ",
    )
    return chooser.choice(forms)


def _join(chooser: random.Random, parts: list[str], joints: tuple[str, ...]) -> str:
    text = parts[0] if parts else ""
    for part in parts[1:]:
        text += chooser.choice(joints) + part
    return text


def _waitcnt(chooser: random.Random) -> str:
    names = ("vmcnt", "lgkmcnt", "expcnt", "vmcnt_sat", "lgkmcnt_sat", "expcnt_sat", "vscnt", "foo", "VMCNT")
    weights = (6, 6, 6, 2, 2, 2, 1, 1, 1)
    limits = {"vmcnt": 63, "vmcnt_sat": 63, "lgkmcnt": 63, "lgkmcnt_sat": 63}
    if chooser.random() < 0.15:
        return f"s_waitcnt {_number(chooser, 65535)}"
    picked = chooser.choices(names, weights, k=chooser.randint(1, 4))
    parts = [f"{name}({_number(chooser, limits.get(name, 7))})" for name in picked]
    return "s_waitcnt " + _join(chooser, parts, (" ", " ", " & ", ", ", "&", ",", " | ", "  "))


def _single_wait(chooser: random.Random) -> str:
    name = chooser.choice(("s_waitcnt_vscnt", "s_waitcnt_vmcnt", "s_waitcnt_expcnt", "s_waitcnt_lgkmcnt"))
    register = chooser.choice(("null", "null", "null", "s0", "m0", "vcc_lo", "off", "exec_lo", "0"))
    return f"{name} {register}, {_number(chooser, 65535)}"


def _depctr(chooser: random.Random) -> str:
    if chooser.random() < 0.15:
        return f"s_waitcnt_depctr {_number(chooser, 65535)}"
    limits = {
        "va_vdst": 15,
        "va_sdst": 7,
        "va_ssrc": 1,
        "hold_cnt": 1,
        "vm_vsrc": 7,
        "va_vcc": 1,
        "sa_sdst": 1,
        "foo": 1,
    }
    picked = chooser.choices(list(limits), (4, 4, 4, 4, 4, 4, 4, 1), k=chooser.randint(1, 4))
    parts = [f"depctr_{name}({_number(chooser, limits[name])})" for name in picked]
    return "s_waitcnt_depctr " + _join(chooser, parts, (" ", " ", " & ", ", ", "|", "&"))


def _delay(chooser: random.Random) -> str:
    if chooser.random() < 0.15:
        return f"s_delay_alu {_number(chooser, 65535)}"
    ids = (*DELAY_IDS, *DELAY_IDS, "VALU_DEP_5", "SALU_CYCLE_4", "FOO", "1", "valu_dep_1", "TRANS32_DEP_4")
    skips = (*DELAY_SKIPS, "SKIP_5", "FOO", "0")
    parts = []
    for name, values in (("instid0", ids), ("instskip", skips), ("instid1", ids)):
        if chooser.random() < 0.75:
            parts.append(f"{name}({chooser.choice(values)})")
    if chooser.random() < 0.1:
        chooser.shuffle(parts)
    if chooser.random() < 0.05:
        parts.append("instid0(VALU_DEP_1)")
    return "s_delay_alu " + _join(chooser, parts, (" | ", " | ", "|", " ", ", ", " & "))


def _hwreg(chooser: random.Random) -> str:
    names = [f"HW_REG_{name}" for name in HWREGS.values()]
    register = chooser.choice(
        (chooser.choice(names), chooser.choice(names), _number(chooser, 63), chooser.choice(_OTHER_HWREGS))
    )
    parts = [register]
    if chooser.random() < 0.6:
        parts.append(_number(chooser, 31))
        if chooser.random() < 0.9:
            parts.append(_number(chooser, 32))
    form = chooser.random()
    if form < 0.8:
        operand = f"hwreg({_join(chooser, parts, (', ', ','))})"
    elif form < 0.9:
        operand = _number(chooser, 65535)
    else:
        keys = ["id", "offset", "size"][: len(parts)]
        operand = "{" + ", ".join(f"{key}: {part}" for key, part in zip(keys, parts, strict=False)) + "}"
    literal = chooser.choice(("1", "1.0", "s1", "-1", "0x1234567890", "lit(1)"))
    return chooser.choice(
        (
            f"s_getreg_b32 s0, {operand}",
            f"s_setreg_b32 {operand}, s2",
            f"s_setreg_imm32_b32 {operand}, 0x12345678",
            f"s_setreg_imm32_b32 {operand}, {literal}",
        )
    )


def _message(chooser: random.Random) -> str:
    names = list(MESSAGES.values())
    message = chooser.choice(
        (*names, *names, *_OTHER_MESSAGES, *(_number(chooser, 15) for _ in range(6)), "128", "134")
    )
    parts = [message]
    if chooser.random() < 0.3:
        parts.append(chooser.choice(_OPERATIONS))
        if chooser.random() < 0.5:
            parts.append(_number(chooser, 3))
    operand = f"sendmsg({_join(chooser, parts, (', ', ','))})"
    if chooser.random() < 0.15:
        operand = _number(chooser, 65535)
    return chooser.choice(
        (
            f"s_sendmsg {operand}",
            f"s_sendmsghalt {operand}",
            f"s_sendmsg_rtn_b32 s0, {operand}",
            f"s_sendmsg_rtn_b64 s[2:3], {operand}",
        )
    )


def _export(chooser: random.Random) -> str:
    others = (
        "null",
        "param0",
        "param31",
        "param32",
        "mrt8",
        "mrt9",
        "pos5",
        "invalid_target_99",
        "MRT0",
        "foo",
        "mrt01",
    )
    target = chooser.choice((*EXPORT_TARGETS.values(), *EXPORT_TARGETS.values(), *others))
    sources = [chooser.choice((f"v{chooser.randrange(256)}", "off", "off", "v1", "v255")) for _ in range(4)]
    if chooser.random() < 0.1:
        sources[chooser.randrange(4)] = chooser.choice(("s0", "v[0:1]", "1", "null", "v1.l", "-v1"))
    if chooser.random() < 0.1:
        sources.pop()
    ends = (
        "",
        "",
        "",
        " done",
        " row_en",
        " done row_en",
        " row_en done",
        " vm",
        " compr",
        " done vm",
        " glc",
    )
    return f"exp {target} {', '.join(sources)}{chooser.choice(ends)}"


def _format(chooser: random.Random) -> str:
    names = list(BUFFER_FORMATS.values())
    name = chooser.choice(names)
    data = (
        "8",
        "16",
        "8_8",
        "32",
        "16_16",
        "10_11_11",
        "11_11_10",
        "10_10_10_2",
        "2_10_10_10",
        "8_8_8_8",
        "32_32",
        "16_16_16_16",
        "32_32_32",
        "32_32_32_32",
        "INVALID",
        "RESERVED_15",
        "FOO",
    )
    kinds = ("UNORM", "SNORM", "USCALED", "SSCALED", "UINT", "SINT", "FLOAT", "RESERVED_6", "SRGB", "FOO")
    first, second = f"BUF_DATA_FORMAT_{chooser.choice(data)}", f"BUF_NUM_FORMAT_{chooser.choice(kinds)}"
    forms = (
        f"format:[{name}]",
        f"format:[{name}]",
        f"format:{_number(chooser, 127)}",
        f"format:[{first}, {second}]",
        f"format:[{second},{first}]",
        f"format:[{first}]",
        f"format:[{second}]",
        f"format:[ {name} ]",
        f"format:{name}",
        f"format:[{first},{first}]",
        f"format:[{_number(chooser, 127)}]",
        f"dfmt:{_number(chooser, 15)}",
        f"nfmt:{_number(chooser, 7)}",
        f"dfmt:{_number(chooser, 15)} nfmt:{_number(chooser, 7)}",
        f"format:[{name.lower()}]",
        f"dfmt:{_number(chooser, 15)}, nfmt:{_number(chooser, 7)},",
        "",
    )
    form = chooser.choice(forms)
    word = chooser.choice(("x", "xy", "xyz", "xyzw"))
    wide = {"x": "v1", "xy": "v[1:2]", "xyz": "v[1:3]", "xyzw": "v[1:4]"}[word]
    what = chooser.choice(("load", "store"))
    address = chooser.choice(
        (
            "off, s[4:7], s1 {}",
            "v2, s[4:7], s1 {} idxen",
            "v2, s[4:7], 0 {} offen offset:5",
            "v[2:3], s[4:7], null {} idxen offen",
            "off, s[4:7], {} s1",
            "off, s[4:7], s1, {}",
            "v2, s[4:7], {} s1 idxen",
            "off, ttmp[4:7], m0 offset:4095 {} glc",
        )
    )
    return f"tbuffer_{what}_format_{word} {wide}, {address.format(form)}"


def _swizzle(chooser: random.Random) -> str:
    def number(limit: int) -> str:
        return _number(chooser, limit)

    forms = (
        f"QUAD_PERM, {number(3)}, {number(3)}, {number(3)}, {number(3)}",
        f"BROADCAST, {number(32)}, {number(31)}",
        f"SWAP, {number(16)}",
        f"REVERSE, {number(32)}",
        f"FFT, {number(31)}",
        f"ROTATE, {number(1)}, {number(31)}",
        f"BROADCAST, {chooser.choice((2, 4, 8, 16, 32))}, {number(31)}",
        f"SWAP, {chooser.choice((1, 2, 4, 8, 16))}",
        f"REVERSE, {chooser.choice((2, 4, 8, 16, 32))}",
        'BITMASK_PERM, "'
        + "".join(chooser.choices("01pi01pix", k=chooser.choice((5, 5, 5, 5, 4, 6))))
        + '"',
        f"FOO, {number(3)}",
        number(65535),
        "",
    )
    ends = ("", "", "", " gds", " offset:0")
    return f"ds_swizzle_b32 v8, v2 offset:swizzle({chooser.choice(forms)}){chooser.choice(ends)}"


def _interpolation(chooser: random.Random) -> str:
    attribute = f"attr{chooser.choice((0, 1, 31, 32, 33, 63, 64))}.{chooser.choice('xyzwxyzwax')}"
    wait = chooser.choice(("", "", f" wait_vdst:{_number(chooser, 15)}"))
    return chooser.choice(
        (
            f"lds_param_load v{chooser.randrange(257)}, {attribute}{wait}",
            f"lds_direct_load v{chooser.randrange(257)}{wait}",
            f"v_interp_p10_f32 v0, v1, v2, v3 wait_exp:{_number(chooser, 7)}",
            f"v_interp_p2_f32 v0, -v1, v2, v3 {chooser.choice(('clamp', ''))} wait_exp:{_number(chooser, 7)}",
        )
    )


def _program_flow(chooser: random.Random) -> str:
    names = (
        "s_nop",
        "s_sleep",
        "s_endpgm",
        "s_branch",
        "s_cbranch_scc0",
        "s_cbranch_vccz",
        "s_trap",
        "s_sethalt",
        "s_setprio",
        "s_setkill",
        "s_icache_inv",
        "s_barrier",
        "s_clause",
        "s_wait_idle",
        "s_wait_event",
        "s_round_mode",
        "s_denorm_mode",
        "s_set_inst_prefetch_distance",
        "s_inst_prefetch",
        "s_incperflevel",
        "s_decperflevel",
        "s_ttracedata",
        "s_ttracedata_imm",
        "s_code_end",
        "s_version",
        "s_dcache_inv",
        "s_gl1_inv",
        "buffer_gl0_inv",
        "buffer_gl1_inv",
        "s_endpgm_saved",
        "s_wakeup",
        "s_sleep_var",
        "s_cbranch_cdbgsys",
        "s_cbranch_cdbguser",
        "s_icache_inv",
    )
    values = (
        "",
        _number(chooser, 65535),
        _number(chooser, 65535),
        _number(chooser, 32767),
        "-32768",
        "-32769",
        "s0",
        "1.0",
    )
    return f"{chooser.choice(names)} {chooser.choice(values)}".strip()


def _constant(chooser: random.Random) -> str:
    """SOPK: 16 bits that some instructions read with a sign and some without."""
    names = (
        "s_movk_i32",
        "s_cmovk_i32",
        "s_addk_i32",
        "s_mulk_i32",
        "s_cmpk_eq_i32",
        "s_cmpk_lg_i32",
        "s_cmpk_gt_u32",
        "s_cmpk_eq_u32",
        "s_cmpk_le_u32",
        "s_cmpk_lt_i32",
        "s_version",
    )
    value = chooser.choice(
        (
            _number(chooser, 65535),
            _number(chooser, 32767),
            "-32768",
            "-32769",
            "0xffff8000",
            "lit(1)",
            "1.0",
            "s1",
            "-(1)",
            "0xffffffff",
            "0xffff",
            "-0x8000",
            "65536",
        )
    )
    register = chooser.choice(("s0", "s105", "vcc_lo", "m0", "null", "ttmp3", "exec_hi"))
    return f"{chooser.choice(names)} {register}, {value}"


def _image(chooser: random.Random) -> str:
    dims = (*(f"SQ_RSRC_IMG_{name}" for name in IMAGE_DIMS), *IMAGE_DIMS, "0", "FOO")
    words = chooser.randint(1, 8)
    if chooser.random() < 0.5 or words == 1:
        address = f"v[4:{3 + words}]" if words > 1 else "v4"
    else:
        address = f"[{', '.join(f'v{chooser.randrange(256)}' for _ in range(words))}]"
        if chooser.random() < 0.2:
            address = address.replace("v", "v[10:12], v", 1)
    data_words = chooser.choice((1, 1, 2, 3, 4, 5))
    data = f"v[8:{7 + data_words}]" if data_words > 1 else "v8"
    mask = chooser.choice(
        ("", " dmask:0x1", " dmask:0x3", " dmask:0x7", " dmask:0xf", " dmask:0x5", " dmask:0", " dmask:16")
    )
    dim = chooser.choice(("", *(f" dim:{dim}" for dim in dims), *(f" dim:{dim}" for dim in dims)))
    ends = " ".join(
        chooser.sample(
            ("unorm", "glc", "slc", "dlc", "a16", "d16", "r128", "tfe", "lwe", "da"),
            chooser.choice((0, 0, 1, 1, 2)),
        )
    )
    names = (
        "image_load",
        "image_store",
        "image_sample",
        "image_sample_l",
        "image_sample_c_lz",
        "image_sample_d",
        "image_gather4",
        "image_get_resinfo",
        "image_atomic_add",
        "image_atomic_cmpswap",
        "image_get_lod",
        "image_msaa_load",
        "image_load_mip",
        "image_store_pck",
        "image_sample_d_g16",
        "image_gather4h",
    )
    name = chooser.choice(names)
    sampler = ", s[16:19]" if any(part in name for part in ("sample", "gather", "lod")) else ""
    resource = chooser.choice(("s[8:15]", "s[8:15]", "s[8:11]", "ttmp[4:11]"))
    return f"{name} {data}, {address}, {resource}{sampler}{mask}{dim} {ends}".strip()


_KINDS: tuple[Callable[[random.Random], str], ...] = (
    _waitcnt,
    _single_wait,
    _depctr,
    _delay,
    _hwreg,
    _message,
    _export,
    _format,
    _swizzle,
    _interpolation,
    _program_flow,
    _constant,
    _image,
)


def syntax_line(chooser: random.Random) -> tuple[str, str]:
    """A line, and the name of what it is about."""
    kind = chooser.choice(_KINDS)
    return kind(chooser), kind.__name__[1:]
