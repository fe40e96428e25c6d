"""One statement: spellings, values, fixups, and what an error says about which part."""

import pytest

from barewave.isa.operand_parser import OperandError, ParsedOperand
from barewave.isa.statement import Fixup, encode_operands, encode_statement


def encode(text: str, wave_size: int = 32, symbols: dict[str, int] | None = None) -> str:
    return encode_statement(text, symbols or {}, wave_size).data.hex()


# bytes by llvm-mc 22
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("v_add_f32 v0 v1 v2", "01050006"),
        ("v_add_f32 v0, v1, v2,", "01050006"),
        ("V_ADD_F32 v0, v1, v2", "01050006"),
        ("v_mov_b32 v[ 0 ], v [ 1+2 ]", "0303007e"),
        ("v_mov_b32 [v0], v001", "0103007e"),
        ("s_mov_b64 [ttmp0, ttmp1], [s0 , s1]", "0001ecbe"),
        ("s_mov_b32 src_scc, s0", "0000fdbe"),
        ("s_add_u32 s0, 1.5e+, s1", "ff0100800000c03f"),
        ("s_add_u32 s0, 0x.8p3, s1", "f6010080"),
        ("v_add_f32 v0, - |v1|, v2", "000103d501050220"),
        ("v_add_f32 v0, neg(1), v2", "ff04000601000080"),
        ("v_add_f32 v0, -|1.0|, v2", "f3040006"),
        ("v_add_f16_e64 v0.l, neg(1), v2.l", "000032d581040220"),
        ("v_add_f64 v[0:1], 0x3ff00000, v[2:3]", "000027d7f2040200"),
        ("v_add_f64 v[0:1], 1e300, v[2:3]", "000027d7ff0402003ce4377e"),
        ("v_add_nc_u16 v0.l, 1.5, v2.l", "000003d7ff0402000000c03f"),
        ("v_add_nc_u16 v0.l, -32768, v2.l", "000003d7ff0402000080ffff"),
        ("v_add_f16 v0, -200, v2", "ff04006438ff0000"),
        ("v_add_f16 v0.h, v1.l, v2.h op_sel:[0,1,1]", "005032d501050200"),
        ("v_pk_fmac_f16 v221, 0x38003800, v6", "f00cba79"),
        ("v_pk_fmac_f16 v221, 0.5, v6", "ff0cba7900380000"),
        ("v_dot2_bf16_bf16 v0.l, 1.5, v2, v3.l", "000067d6ff040e04c03f0000"),
        ("v_fma_f32 v0, lit(1.0), 0x3f800000, v2", "000013d6ffe409040000803f"),
        ("v_fmaak_f32 v0, lit(1), v2, 0x1234", "ff04005a34120000"),
        ("v_pk_add_f16 v0, v1, v2 op_sel:[0,1,1]", "00500fcc01050218"),
        ("v_interp_p10_f16_f32 v0, v1, v2, v3 clamp op_sel:[1,0,0,0] wait_exp:1", "008902cd01050e04"),
        ("v_cmp_eq_f16 m0, v2", "7d04047c"),
        ("v_div_scale_f32 v0, vcc_lo, |v1|, v2, v3", "006afcd601050e04"),
        ("s_nop -0x12345678", "88a980bf"),
        ("s_waitcnt vmcnt((2))", "f70b89bf"),
        ("s_version UC_VERSION_GFX10 | UC_VERSION_W32_BIT", "044080b0"),
        ("s_load_b32 s0, s[2:3] glc", "014000f4000000f8"),
        ("s_sendmsg sendmsg(0+1,GS_OP_CUT, 2)", "1102b6bf"),
        ("global_load_b32 v0, v[1:2], off dlc slc glc", "00e052dc01007c00"),
        ("tbuffer_load_format_x v1, v2, s[4:7], format:3 s1 offen offset:4 glc", "044018e802014101"),
        ("image_load v[0:2], v4, s[8:15] dmask:0xf dim:1D tfe d16", "000f02f004002200"),
        ("exp mrt0, v0, v1, v2, v3 done", "0f0800f800010203"),
        ("v_mov_b32_dpp v0, v1 quad_perm:[0,1+1,2,0.0]", "fa02007e012800ff"),
        ("v_dual_mov_b32 v3, v4::v_dual_mov_b32 v0, v1", "040110ca01010003"),
        ("v_dual_mov_b32 v0, v2 :: v_dual_mov_b32 v1, lds_direct", "020110cafe000000"),
    ],
)
def test_spellings(text, code):
    assert encode(text) == code


@pytest.mark.parametrize(
    ("text", "said", "part"),
    [
        ("v_add_f33 v0, v1, v2", "no instruction", "v_add_f33"),
        ("v_add_f32 v0, v256, v2", "no register v256", "v256"),
        ("v_add_f32 v0, v1, v2 frob", "", None),
        ("s_mov_b64 s[0:1], s[3:4]", "not aligned", "s[3:4]"),
        ("s_mov_b64 s[0:1], s4", "2 registers wide", "s4"),
        ("v_add_f32_e32 v0, v1, s2", "VGPR", "s2"),
        ("global_load_b32 v0, v[1:2], off offset:5000", "offset 5000", "offset:5000"),
        ("global_load_b32 v0, v[1:2], off glc offset:4", "before", "offset:4"),
        ("v_pk_add_f16 v0, v1, v2 clamp neg_lo:[0,1]", "before", "neg_lo"),
        ("v_add_f16 v0.h, v1, v2", "all 16-bit registers", None),
        ("v_add_f16 v0.h, v1.l, v2.h op_sel:[0,0,1]", "another half", None),
        ("v_fma_f32 v0, s1, s2, s3", "two scalar values", None),
        ("v_lshlrev_b64 v[0:1], s2, s[4:5]", "one scalar value", None),
        ("v_add_f32 v0, 1e39, v2", "does not fit", "1e39"),
        ("v_add_f32 v0, 1.0e-46, v2", "too small", "1.0e-46"),
        ("v_mov_b32 v0, src_lds_direct", "lds_direct", "src_lds_direct"),
        ("s_waitcnt vmcnt(64)", "out of range", "vmcnt"),
        ("s_getreg_b32 s0, hwreg(HW_REG_TBA_LO)", "no hardware register", "hwreg"),
        ("image_gather4 v[0:3], v[4:5], s[8:15], s[16:19] dmask:0x3 dim:2D", "one channel", None),
        ("v_dual_mov_b32 v0, v1 :: v_dual_mov_b32 v1, v5", "same register bank", None),
        ("v_dual_mov_b32 v0, v1 :: v_dual_frob v1, v5", "cannot be half Y", "v_dual_frob"),
        ("ds_gws_init v0", "GDS", None),
        ("image_load v0, v4, s[8:15] dmask:1", "needs dim", None),
    ],
)
def test_errors_point_at_the_part(text, said, part):
    with pytest.raises(OperandError) as caught:
        encode_statement(text, {}, 32)
    assert said in caught.value.message
    if part is not None:
        assert caught.value.start is not None
        assert text[caught.value.start :].startswith(part)


def test_near_names_and_legal_values_are_hints():
    with pytest.raises(OperandError, match="no instruction") as caught:
        encode_statement("v_ad_f32 v0, v1, v2", {}, 32)
    assert "v_add_f32" in caught.value.hint
    with pytest.raises(OperandError, match="out of range") as caught:
        encode_statement("ds_load_b32 v0, v1 offset:65536", {}, 32)
    assert caught.value.hint == "0 to 65535"


def test_symbols_become_fixups_or_numbers():
    branch = encode_statement("s_cbranch_scc1 loop", {}, 32)
    assert branch.target == "loop"
    assert branch.fixups == (Fixup(0, "branch", "loop"),)
    literal = encode_statement("s_add_u32 s0, s0, table@rel32@lo+4", {}, 32)
    assert literal.data.hex() == "00ff008000000000"
    assert literal.fixups == (Fixup(4, "literal32", "table@rel32@lo+4"),)
    pair = encode_statement("v_dual_mov_b32 v3, v1 :: v_dual_mov_b32 v0, late", {}, 32)
    assert pair.fixups == (Fixup(8, "literal32", "late"),)
    assert encode("v_mov_b32 v0, size*2", symbols={"size": 4}) == encode("v_mov_b32 v0, 8")
    for text in ("v_add_f64 v[0:1], late, v[2:3]", "s_movk_i32 s0, late", "v_fma_f32 v0, late, v1, v2"):
        with pytest.raises(OperandError):
            encode_statement(text, {}, 32)


def test_parsed_operands_give_the_same_bytes():
    def vgpr(index: int, count: int = 1) -> ParsedOperand:
        return ParsedOperand("v", index, count)

    operands = [vgpr(2, 2), vgpr(4), ParsedOperand("s", 6, 2)]
    pair = encode_operands("global_load_b64", operands, {"offset": 16}, 32)
    assert pair.data.hex() == encode("global_load_b64 v[2:3], v4, s[6:7] offset:16")
    wait = encode_operands("s_waitcnt", [ParsedOperand("int", number=0x3F7)], {}, 32)
    assert wait.data.hex() == encode("s_waitcnt vmcnt(0)")
    dual = encode_operands("v_dual_mov_b32 :: v_dual_mov_b32", [vgpr(3), vgpr(4), vgpr(0), vgpr(1)], {}, 32)
    assert dual.data.hex() == encode("v_dual_mov_b32 v3, v4 :: v_dual_mov_b32 v0, v1")
    with pytest.raises(OperandError) as caught:
        encode_operands("v_add_f32", [vgpr(0), vgpr(1), ParsedOperand("off")], {}, 32)
    assert caught.value.start == 2


@pytest.mark.parametrize(
    "text",
    [
        "", ":", "::", "v_mov_b32", "v_mov_b32 v0,,v1", "s_nop " + "(" * 5000, "\x00", "exp",
        "v_mov_b32 v0, " + "-" * 5000 + "1", "ds_swizzle_b32 v0, v1 offset:swizzle()",
        "v_mov_b32 v[99999999999999999999999], v0", "image_load [", "s_waitcnt vmcnt(", "v_mov_b32 v0, |",
        "v_mov_b32 v0, " + "9" * 5000, "v_add_f32 v0, 0x1p99999, v1",
        "ds_load_b32 v0, v1 offset:" + "9" * 5000,
    ],
)  # fmt: skip
def test_hostile_statements_are_refused(text):
    with pytest.raises(OperandError):
        encode_statement(text, {}, 32)


def test_constants_of_matrix_products_depend_on_the_wave():
    """LLVM takes the accumulator of waves of 32 for a double, and that of waves of 64 for a float."""
    narrow = "v_wmma_bf16_16x16x16_bf16 v[216:223], v[197:204], v[247:254], {}"
    wide = "v_wmma_bf16_16x16x16_bf16 v[214:217], v[197:204], v[247:254], {}"
    for value in ("0.15915494", "0x3e22f983"):
        assert encode(wide.format(value), 64) == "d64043ccc5efe31b"
        with pytest.raises(OperandError):
            encode(narrow.format(value), 32)
    for value, answer in (
        ("0.15915494309189532", "d84043ccc5efe31b"),
        ("0x3ff0000000000000", "d84043ccc5efcb1b"),
    ):
        assert encode(narrow.format(value), 32) == answer
    with pytest.raises(OperandError):
        encode(wide.format("0x3ff0000000000000"), 64)
