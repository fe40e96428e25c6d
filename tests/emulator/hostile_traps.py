"""Short programs made to hurt, as text in which registers and numbers are drawn."""

from __future__ import annotations

import random

__all__ = ["trap"]

_TRAPS = (
    "s_setpc_b64 s[{s}:{s1}]",
    "s_swappc_b64 s[{d}:{d1}], s[{s}:{s1}]",
    "s_getpc_b64 s[{d}:{d1}]\n  s_add_u32 s{d}, s{d}, s{s}\n  s_setpc_b64 s[{d}:{d1}]",
    "s_getpc_b64 s[{d}:{d1}]\n  s_add_u32 s{d}, s{d}, {small}\n  s_setpc_b64 s[{d}:{d1}]",
    ".Lloop{n}:\n  s_add_u32 s{d}, s{d}, 1\n  s_branch .Lloop{n}",
    ".Lloop{n}:\n  s_sleep 1\n  s_branch .Lloop{n}",
    ".Lloop{n}:\n  s_barrier\n  s_branch .Lloop{n}",
    "s_branch {wild}",
    "s_cbranch_scc0 {wild}",
    "s_cbranch_vccnz {wild}",
    "v_cmpx_gt_u32 7, v0\n  s_cbranch_execz .Lskip{n}\n  s_barrier\n.Lskip{n}:",
    "s_cmp_eq_u32 s{s}, 0\n  s_cbranch_scc1 .Lskip{n}\n  s_barrier\n.Lskip{n}:",
    "s_mov_b32 exec_lo, 0",
    "s_mov_b32 exec_lo, s{s}\n  s_mov_b32 exec_hi, s{d}",
    "s_mov_b32 exec_lo, -1\n  s_mov_b32 exec_hi, -1",
    "s_mov_b32 m0, s{s}\n.Lloop{n}:\n  s_sendmsg sendmsg(MSG_INTERRUPT)\n  s_add_u32 s{d}, s{d}, 1\n"
    "  s_cmp_lg_u32 s{d}, s{s}\n  s_cbranch_scc1 .Lloop{n}",
    "s_mov_b32 m0, 0x400\n.Lloop{n}:\n  s_sendmsg sendmsg(MSG_INTERRUPT)\n  s_branch .Lloop{n}",
    "s_sethalt 5",
    "s_trap 2",
    "s_sethalt 1",
    "s_load_b512 s[{q}:{q15}], s[{s}:{s1}], s{d}",
    "s_load_b32 s{d}, s[{s}:{s1}], 0x{hex}",
    "global_load_b128 v[{v}:{v3}], v[{w}:{w1}], off",
    "global_store_b128 v[{w}:{w1}], v[{v}:{v3}], off",
    "global_store_b8 v[{w}:{w1}], v{v}, off offset:-1",
    "global_store_b64 v{w}, v[{v}:{v1}], s[{s}:{s1}] offset:4095",
    "global_atomic_add_u32 v[{w}:{w1}], v{v}, off",
    "global_atomic_cmpswap_b64 v[{v}:{v1}], v[{w}:{w1}], v[{v}:{v3}], off glc",
    "flat_load_b32 v{v}, v[{w}:{w1}]",
    "flat_store_b96 v[{w}:{w1}], v[{v}:{v2}]",
    "flat_atomic_swap_b32 v{d}, v[{w}:{w1}], v{v} glc",
    "scratch_store_b128 v{w}, v[{v}:{v3}], off",
    "scratch_load_b32 v{v}, off, s{s} offset:-4096",
    "scratch_load_b128 v[{v}:{v3}], v{w}, off offset:4095",
    "buffer_load_b128 v[{v}:{v3}], v{w}, s[{q}:{q3}], s{s} offen offset:4095",
    "buffer_store_b96 v[{v}:{v2}], v[{w}:{w1}], s[{q}:{q3}], s{s} idxen offen",
    "buffer_load_format_xyzw v[{v}:{v3}], v{w}, s[{q}:{q3}], 0 idxen",
    "buffer_store_d16_format_xyz v[{v}:{v1}], v{w}, s[{q}:{q3}], s{d} offen",
    "tbuffer_store_format_xyzw v[{v}:{v3}], v{w}, s[{q}:{q3}], s{s} format:[BUF_FMT_32_32_32_32_FLOAT] idxen",
    "buffer_atomic_cmpswap_b64 v[{v}:{v3}], v{w}, s[{q}:{q3}], s{s} offen glc",
    "s_mov_b32 s{q2}, -1\n  s_mov_b32 s{q3}, 0x31016fac\n"
    "  buffer_load_b64 v[{v}:{v1}], v{w}, s[{q}:{q3}], 0 offen",
    "s_buffer_load_b512 s[{q}:{q15}], s[{q}:{q3}], s{d}",
    "global_load_addtid_b32 v{v}, s[{s}:{s1}] offset:-4096",
    "ds_append v{v} offset:65532\n  s_mov_b32 m0, -1\n  ds_consume v{v} offset:8",
    "ds_store_b128 v{w}, v[{v}:{v3}]",
    "ds_load_b64 v[{v}:{v1}], v{w} offset:65535",
    "ds_add_rtn_u32 v{v}, v{w}, v{d}",
    "ds_bpermute_b32 v{v}, v{w}, v{d}",
    "ds_permute_b32 v{v}, v{w}, v{d}",
    "v_readlane_b32 s{d}, v{v}, s{s}",
    "v_writelane_b32 v{v}, s{s}, s{d}",
    "v_readfirstlane_b32 s{d}, v{w}",
    "v_permlane16_b32 v{v}, v{w}, s{s}, s{d}",
    "s_mov_b32 m0, s{s}\n  v_movrels_b32 v{v}, v{w}",
    "s_mov_b32 m0, s{s}\n  v_movreld_b32 v{v}, v{w}",
    "s_mov_b32 m0, s{s}\n  s_movrels_b64 s[{d}:{d1}], s[{s}:{s1}]",
    "s_mov_b32 m0, s{s}\n  s_movreld_b32 s{d}, s{s}",
    "s_setreg_b32 hwreg(HW_REG_MODE), s{s}",
    "s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 4), {small}",
    "s_getreg_b32 s{d}, hwreg(HW_REG_HW_ID1)",
    "s_sendmsg_rtn_b64 s[{d}:{d1}], sendmsg(MSG_RTN_GET_REALTIME)",
    "s_lshl_b64 s[{d}:{d1}], s[{s}:{s1}], s{d}\n  s_bfe_i64 s[{d}:{d1}], s[{s}:{s1}], s{s}",
    "v_cvt_i32_f64 v{d}, v[{v}:{v1}]\n  v_cvt_u32_f32 v{d}, v{v}",
    "v_ldexp_f64 v[{v}:{v1}], v[{w}:{w1}], v{d}",
    "v_lshlrev_b64 v[{v}:{v1}], v{w}, v[{w}:{w1}]\n  v_alignbyte_b32 v{d}, v{v}, v{w}, v{d}",
    "v_div_fixup_f64 v[{v}:{v1}], v[{w}:{w1}], v[{v}:{v1}], v[{w}:{w1}]",
    "s_barrier",
    "s_endpgm",
)  # fmt: skip


def trap(draw: random.Random, number: int) -> str:
    """Draw one; ``number`` keeps its labels apart from others."""
    s, d, q = draw.randrange(2, 70, 2), draw.randrange(72, 102, 2), draw.randrange(0, 84, 4)
    v, w = draw.randrange(0, 252), draw.randrange(0, 15)
    return "  " + draw.choice(_TRAPS).format(
        s=s, s1=s + 1, d=d, d1=d + 1, q=q, q2=q + 2, q3=q + 3, q15=q + 15,
        v=v, v1=v + 1, v2=v + 2, v3=v + 3, w=w, w1=w + 1,
        n=number, small=draw.choice((0, 1, 2, 3, 4, 8, 16, 60)), wild=draw.randrange(-32768, 32768),
        hex=f"{draw.randrange(0, 1 << 20):x}",
    )  # fmt: skip
