from pathlib import Path

from barewave import isa

DATA = Path(__file__).parents[1] / "data" / "isa"


def test_both_spellings_of_sixteen_bit_registers():
    rows = [line.split("\t") for line in (DATA / "gfx1100_fake16.txt").read_text().splitlines()]
    wrong = []
    for _, wave, code, older, newer, *_ in rows:
        instruction = isa.decode(bytes.fromhex(code), wave_size=64 if wave == "64" else 32)
        if (instruction.text(true16=False), instruction.text(), str(instruction)) != (older, newer, newer):
            wrong.append((code, older, instruction.text(true16=False)))
    assert len(rows) > 500
    assert not wrong


def test_the_older_spelling_changes_nothing_else():
    for text in ("s_mov_b32 s0, s1", "v_add_f32_e32 v0, v1, v2", "ds_load_b32 v0, v1 offset:4", "s_endpgm"):
        assert isa.decode(isa.assemble(text)).text(true16=False) == text
    pair = "v_dual_mov_b32 v0, 1 :: v_dual_mov_b32 v1, v3"
    assert isa.decode(isa.assemble(pair)).text(true16=False) == pair


def test_unused_halves_make_llvm_write_an_instruction_without_halves():
    # v_sqrt_f16_e64 with OP_SEL bits of sources that it has not
    code = bytes.fromhex("4260d5d5d41f0207")
    assert str(isa.decode(code)) == "v_sqrt_f16_e64 v66, v212"
    assert isa.decode(code).operands["src0"].index == 212


def test_literals_of_sixteen_bits():
    cases = {
        "ff049e6427a6dee1": "v_add_f16_e32 v79.l, 0xa627, v2.l",
        "ff049e64003cdee1": "v_add_f16_e32 v79.l, lit(0xe1de3c00), v2.l",
        "ff646a7d003c0000": "v_cmpx_ne_i16_e32 0x3c00, v50.l",
        "ff646a7d0000803f": "v_cmpx_ne_i16_e32 lit(0x3f800000), v50.l",
        "f3a00a7e": "v_cvt_f16_u16_e32 v5.l, 0xbc00",
    }
    for code, text in cases.items():
        assert str(isa.decode(bytes.fromhex(code))) == text


def test_immediates_that_are_names():
    cases = {
        0xB0806006: "s_version (UC_VERSION_GFX11|UC_VERSION_W64_BIT)|UC_VERSION_W32_BIT",
        0xB0808012: "s_version 18|UC_VERSION_MDP_BIT",
        0xB0803F07: "s_version 0x3f07",
        0xBFB60206: "s_sendmsg sendmsg(MSG_HALT_WAVES)",
        0xBFB60024: "s_sendmsg sendmsg(36, 0, 0)",
        0xBFB60100: "s_sendmsg 256",
    }
    for word, text in cases.items():
        assert str(isa.decode(word.to_bytes(4, "little"))) == text
