import random
from pathlib import Path

import pytest

from barewave import isa
from barewave.isa.tables import instructions

DATA = Path(__file__).parents[1] / "data" / "isa"


def vectors(name: str) -> list[tuple[str, int, bytes, str]]:
    rows = (line.split("\t") for line in (DATA / name).read_text().splitlines())
    return [(form, 64 if wave == "64" else 32, bytes.fromhex(code), text) for form, wave, code, text in rows]


CORE = vectors("gfx1100_vectors_core.txt") + vectors("gfx1100_vopd.txt")


def test_every_vector_has_its_name_and_size():
    for form, wave, code, text in CORE:
        instruction = isa.decode(code + b"\x00" * 8, wave_size=wave)
        names = [part.split(" ")[0] for part in text.split(" :: ")]
        plain = [name.removesuffix("_dpp").removesuffix("_e32").removesuffix("_e64") for name in names]
        assert instruction.name == " :: ".join(plain), (form, text)
        assert instruction.size == len(code), (form, text)


@pytest.mark.parametrize("form", sorted({row[0] for row in CORE}))
def test_disassembly_is_llvms(form):
    rows = [row for row in CORE if row[0] == form]
    wrong = [
        (text, got) for _, wave, code, text in rows if (got := str(isa.decode(code, wave_size=wave))) != text
    ]
    assert rows
    assert not wrong


def test_the_table_holds_every_opcode_that_llvm_decodes():
    counts: dict[str, int] = {}
    for info in instructions():
        counts[info.format] = counts.get(info.format, 0) + 1
    expected = {
        "SOP1": 65, "SOP2": 52, "SOPK": 27, "SOPC": 18, "SOPP": 39, "SMEM": 14, "VOP1": 86, "VOP2": 46,
        "VOPC": 190, "VOP3": 428, "VOP3SD": 10, "VOP3P": 34, "VINTERP": 6, "LDSDIR": 2, "DS": 126, "FLAT":
        52, "GLOBAL": 55, "SCRATCH": 22, "MUBUF": 73, "MTBUF": 16, "MIMG": 84, "EXP": 1, "VOPDX": 14,
        "VOPDY": 17,
    }  # fmt: skip
    assert counts == expected
    assert len({info.name for info in instructions()}) == 1152


def test_any_bytes_decode():
    chooser = random.Random(1)
    for _ in range(20_000):
        data = chooser.randbytes(chooser.randrange(1, 20))
        instruction = isa.decode(data, wave_size=chooser.choice([32, 64]))
        assert 0 < instruction.size <= len(data)
        assert str(instruction)


def test_disassembly_covers_all_bytes():
    data = random.Random(2).randbytes(4001)
    parts = isa.disassemble(data)
    assert sum(part.size for part in parts) == len(data)
    assert [part.offset for part in parts[1:]] == [part.end for part in parts[:-1]]


def test_a_cut_off_instruction_is_data():
    code = isa.assemble("global_load_b32 v1, v[2:3], off")
    assert isa.decode(code[:4]).format == "DATA"
    assert str(isa.decode(code[:4])).startswith(".long 0x")
    assert str(isa.decode(code[:3])).startswith(".byte 0x")


def test_unknown_scalar_codes_are_data():
    # s_mov_b32 s0, <code>; LLVM has no name for these, or calls them invalid here
    for code in (209, 229, 232, 234, 249, 250, 254):
        assert isa.decode(bytes([code, 0x00, 0x80, 0xBE])).format == "DATA", code


def test_codes_of_other_cards_are_named_and_mean_nothing():
    for code, name in ((230, "src_flat_scratch_base_lo"), (251, "src_vccz"), (252, "src_execz")):
        instruction = isa.decode(bytes([code, 0x00, 0x80, 0xBE]))
        assert str(instruction) == f"s_mov_b32 s0, {name}"
        assert instruction.operands["ssrc0"].kind == "reserved"


def test_operands_of_a_vop2_in_both_encodings():
    short, long = (
        isa.decode(isa.assemble(f"v_cndmask_b32{suffix} v1, v2, v3, vcc_lo")) for suffix in ("", "_e64")
    )
    assert (short.format, long.format) == ("VOP2", "VOP3")
    for instruction in (short, long):
        assert {name: operand.kind for name, operand in instruction.operands.items()} == {
            "vdst": "vgpr", "src0": "vgpr", "src1": "vgpr", "src2": "vcc",
        }  # fmt: skip
        assert [operand.index for operand in instruction.operands.values()] == [1, 2, 3, 106]


def test_implied_destinations_are_operands():
    compare = isa.decode(isa.assemble("v_cmp_lt_f32 vcc_lo, v1, v2"))
    assert (compare.operands["sdst"].kind, compare.operands["sdst"].size) == ("vcc", 32)
    wide = isa.decode(isa.assemble("v_cmp_lt_f32 vcc, v1, v2", 64), wave_size=64)
    assert wide.operands["sdst"].size == 64
    for suffix in ("_e32", "_e64"):
        masked = isa.decode(isa.assemble(f"v_cmpx_lt_f32{suffix} v1, v2"))
        assert masked.operands["sdst"].kind == "exec"


def test_halves_of_sixteen_bit_registers():
    instruction = isa.decode(isa.assemble("v_add_f16 v1.h, v2.l, v3.h"))
    halves = {name: (operand.index, operand.half) for name, operand in instruction.operands.items()}
    assert halves == {"vdst": (1, 1), "src0": (2, 0), "src1": (3, 1)}
    high = isa.decode(isa.assemble("v_add_f16 v200.h, v2.l, v3.h"))
    assert (high.format, high.operands["vdst"].index, high.operands["vdst"].half) == ("VOP3", 200, 1)


def test_literals_and_constants():
    instruction = isa.decode(isa.assemble("s_add_u32 s0, 0x12345678, -3"))
    literal, constant = instruction.operands["ssrc0"], instruction.operands["ssrc1"]
    assert (literal.kind, literal.value, literal.integer) == ("literal", 0x12345678, 0x12345678)
    assert (constant.kind, constant.value, constant.integer) == ("const", 195, -3)
    with pytest.raises(ValueError, match="no integer"):
        _ = isa.decode(isa.assemble("s_mov_b32 s0, 0.5")).operands["ssrc0"].integer


def test_both_halves_of_a_pair():
    instruction = isa.decode(
        isa.assemble("v_dual_fmac_f32 v4, v1, v2 :: v_dual_fmamk_f32 v7, s1, 0x42f60000, v3")
    )
    first, second = instruction.parts
    assert (first.name, second.name) == ("v_dual_fmac_f32", "v_dual_fmamk_f32")
    assert (first.operands["vdst"].index, second.operands["vdst"].index) == (4, 7)
    assert second.operands["literal"].value == 0x42F60000
    assert second.operands["src1"].index == 3


def test_address_widths_follow_the_encoding():
    near = isa.decode(isa.assemble("global_load_b64 v[0:1], v2, s[4:5] offset:-8"))
    far = isa.decode(isa.assemble("global_load_b64 v[0:1], v[2:3], off"))
    assert (near.operands["addr"].size, near.operands["saddr"].index, near.modifiers["offset"]) == (32, 4, -8)
    assert (far.operands["addr"].size, far.operands["saddr"].kind) == (64, "null")
    spill = isa.decode(isa.assemble("scratch_store_b32 off, v1, s32 offset:16"))
    assert (spill.operands["addr"].kind, spill.operands["saddr"].size) == ("null", 32)
    # an atomic returns a value only with glc
    assert "vdst" not in isa.decode(isa.assemble("global_atomic_add_u32 v0, v1, s[2:3]")).operands
    assert "vdst" in isa.decode(isa.assemble("global_atomic_add_u32 v4, v0, v1, s[2:3] glc")).operands


def test_dpp_controls():
    row = isa.decode(
        isa.assemble("v_add_f32_dpp v1, -v2, |v3| row_shr:3 row_mask:0x5 bank_mask:0xa bound_ctrl:1")
    )
    wanted = {"dpp": 16, "dpp_ctrl": 0x113, "row_mask": 5, "bank_mask": 10, "bound_ctrl": 1, "fi": 0}
    assert {name: row.modifiers[name] for name in wanted} == wanted
    assert (row.modifiers["neg"], row.modifiers["abs"]) == (1, 2)
    eight = isa.decode(isa.assemble("v_mov_b32_dpp v1, v2 dpp8:[7,6,5,4,3,2,1,0] fi:1"))
    assert eight.modifiers["dpp"] == 8
    assert eight.modifiers["selectors"] == sum((7 - lane) << 3 * lane for lane in range(8))
    assert eight.operands["src0"].index == 2


def test_branch_targets():
    code = isa.assemble("top: s_nop 0\n s_cbranch_scc0 top\n s_branch end\n s_nop 0\nend: s_endpgm")
    targets = [instruction.target for instruction in isa.disassemble(code)]
    assert targets == [None, 0, 16, None, None]


def test_registers_touched_without_being_named():
    def info(text):
        return isa.decode(isa.assemble(text)).info

    assert info("s_add_u32 s0, s1, s2").writes == {"scc"}
    assert info("s_addc_u32 s0, s1, s2").reads == {"scc"}
    assert info("s_mul_i32 s0, s1, s2").writes == frozenset()
    assert info("s_and_saveexec_b32 s0, s1").writes == {"exec", "scc"}
    assert "vcc" in info("v_div_fmas_f32 v0, v1, v2, v3").reads
    assert "exec" not in info("v_readlane_b32 s0, v1, 0").reads


def test_bad_arguments_of_the_decoder():
    with pytest.raises(ValueError, match="wave_size"):
        isa.decode(b"\0\0\0\0", wave_size=16)
    with pytest.raises(ValueError, match="outside"):
        isa.decode(b"\0\0\0\0", 4)
