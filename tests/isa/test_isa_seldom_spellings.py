"""Spellings that people seldom write and LLVM 22 takes or refuses all the same."""

from __future__ import annotations

import pytest

from barewave import isa
from barewave.isa.builder import Builder, BuilderError, s, v

#: Lines with LLVM's bytes.
TAKEN = [
    ("s_nop-1", "ffff80bf"),
    ("s_round_mode+ 0xffff", "ffff91bf"),
    ("s_load_b128 s[12:15], s[62:63], src_scc offset:0x10", "1f0308f4100000fa"),
    ("s_nop lit64(1)", "010080bf"),
    ("s_setprio 0.1e", "9a99b5bf"),
    ("s_cmpk_le_u32 s31, lit64(1)", "01001fb7"),
    ("s_movk_i32 s1, 0.0e+", "000001b0"),
    ("s_nop 0x1ULL", "010080bf"),
    ("s_mov_b32 s0, -18446744073709551614", "820080be"),
    ("s_load_b64 ttmp[0:1], s[84:85], 0xffffffffffffffff glc", "2a5b04f4ffff1ff8"),
    ("s_load_b32 s0, s[0:1], 5e-324", "000000f4010000f8"),
    ("s_load_b512 s[84:99], s[0:1], s85 offset:-0x100000 noslc glc dlc", "007510f4000010aa"),
    ("s_load_b32 s46, ttmp[12:13], s51 offset:0x308fglc dlc", "bc6b00f48f300066"),
    ("s_absdiff_i32 exec_lo -16, ttmp2", "d06e7e83"),
    ("s_mov_b64 s[0:1], [vcc]", "6a0180be"),
    ("s_sendmsg sendmsg(15, 3)", "3f00b6bf"),
    ("v_add_f32_e64 v0, v1, 1.0clamp", "008003d501e50100"),
    ("v_add_f32_e64 v0, 1v2", "000003d581040200"),
    ("v_add_f64 v[0:1] -v[2:3] -v[4:5]", "000027d702090260"),
    ("v_add_f32_e64 v252, |(5)|, v2", "fc0103d585040200"),
    ("v_cvt_f32_f64 v0, 1.0000000001", "f21e007e"),
    ("v_cvt_f32_f64 v230, 2.8e-315", "801ecc7f"),
    ("v_cndmask_b32 v253, v121, v121", "79f3fa03"),
    ("v_sub_co_ci_u32_e32 v127, 31, v236", "9fd8ff42"),
    ("v_cmpx_ne_i16 sext(v65.l), v75.h quad_perm:[0,0,0,0] row_mask:0x0 bank_mask:0x0", "fa966b7d41000000"),
    ("v_add_f16_e64 v0.h, v1.h, v2.h op_sel:[1,1,1]", "005832d501050200"),
    ("buffer_store_b32 v0, off, s[0:3], s5 offset:65535", "ff0f68e000000005"),
    ("flat_atomic_add_u32 v[0:1], v2 noglc", "0000d4dc00027c00"),
    ("scratch_load_b32 v0, off, exec_lo", "000051dc00007e00"),
    ("image_load v0, [v[0:1]], s[0:7] dmask:0x1 dim:SQ_RSRC_IMG_2D", "040100f000000000"),
    (
        "image_sample_c_d_o v[63:66], [v0,v1,v2,v3,v[4:5]], s[96:103], ttmp[0:3] dmask:0xf dim:1D",
        "010facf0003f186c01020304",
    ),
    ("image_sample off, v[251:252], s[4:11], s[48:51] dmask:0x3 dim:SQ_RSRC_IMG_2D", "04036cf0fb000130"),
    ("image_atomic_cmpswap v[66:67], v50, s[48:55] dmask:0x1 dim:SQ_RSRC_IMG_1D tfe", "00012cf032422c00"),
    ("image_sample_c_l v0, v[10:17], s[0:7], s[8:11] dmask:0x1 dim:SQ_RSRC_IMG_CUBE d16", "0c018af00a000008"),
]
#: Lines that LLVM refuses.
REFUSED = [
    "s_load_b128 s[12:15], s[62:63], scc offset:0x10",
    "s_nop,1",
    "s_movk_i32 s1, 0e",
    "v_mov_b32 v0, 0e5",
    "s_mov_b32 s0, -18446744073709551616",
    "s_load_b32 s0, s[0:1], -0.0",
    "s_load_b32 s0, s[0:1], 0 slc",
    "s_sendmsg sendmsg(15, SYSMSG_OP_HOST_TRAP_ACK)",
    "s_sendmsg sendmsg(MSG_SYSMSG, 3)",
    "v_add_f32_e64 v252, |5+0|, v2",
    "v_cmp_ne_u16 vcc_lo, sext(v5), v75 quad_perm:[0,0,0,0]",
    "v_max_i32 v0, sext(v1), v2 quad_perm:[0,0,0,0]",
    "v_add_f16_e64 v0.h, v1.h, v2.l op_sel:[1]",
    "v_cndmask_b32_e64 v0, v1, v2",
    "buffer_store_b32 v0, off, s[0:3], s5 offset:65536",
    "scratch_load_b32 v0, off, exec_hi",
    "global_load_b32 v0, v1, exec",
    "image_load_mip v8, v[4:11], ttmp[4:11] dmask:0x1 dim:2D_MSAA_ARRAY",
    "image_sample off, v[251:252], s[4:11], s[48:51] dim:SQ_RSRC_IMG_2D",
    "image_get_lod off, v[251:252], s[4:11], s[48:51] dmask:0x1 dim:SQ_RSRC_IMG_2D",
    "image_atomic_cmpswap v[66:67], v50, s[48:55] dmask:0x2 dim:SQ_RSRC_IMG_1D tfe",
    "s_mov_b32 s0, 0x12zz",
    "v_add_f32 v0, 12zz",
]


@pytest.mark.parametrize(("line", "code"), TAKEN)
def test_a_seldom_spelling_is_taken(line, code):
    assert isa.assemble(line).hex() == code


@pytest.mark.parametrize("line", REFUSED)
def test_a_line_next_to_it_is_refused(line):
    with pytest.raises(isa.AssemblyError):
        isa.assemble(line)


def test_a_letter_in_a_number_is_named():
    with pytest.raises(isa.AssemblyError, match="cannot read '0x12zz'"):
        isa.assemble("s_mov_b32 s0, 0x12zz")


def test_what_cannot_be_assembled_has_the_code_of_its_constant():
    text = "v_fmac_f32_e64_dpp v123, v131, 0xac clamp row_mirror row_mask:0xf bank_mask:0xf bound_ctrl:1 fi:1"
    assert str(isa.decode(bytes.fromhex("7bf82bd5fa58b10183402dff"))) == text


def test_a_builder_takes_no_offset_that_would_be_cut_off():
    with pytest.raises(BuilderError, match="out of range"):
        Builder(32).buffer_load_b32(v[0], v[1], s[0:3], 0, offen=True, offset=4096)
