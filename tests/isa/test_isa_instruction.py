import gc
import random
import sys
from pathlib import Path

import pytest

from barewave import isa

DATA = Path(__file__).parents[1] / "data" / "isa"

def assembled(text, wave_size=32):
    return isa.decode(isa.assemble(text, wave_size), wave_size=wave_size)


def test_data_holds_literal_and_dpp_dword():
    for text, size in (
        ("s_mov_b32 s0, 0x12345678", 8),
        ("v_mov_b32_dpp v1, v2 row_shl:1 row_mask:0xf bank_mask:0xf", 8),
        ("v_add_f32_e64 v1, v2, 0x12345678", 12),
        ("image_sample v[0:3], [v4, v7], s[0:7], s[8:11] dmask:0xf dim:SQ_RSRC_IMG_2D", 12),
        ("v_dual_mov_b32 v0, 0x12345678 :: v_dual_mov_b32 v1, v3", 12),
        ("s_endpgm", 4),
    ):
        code = isa.assemble(text)
        instruction = isa.decode(code + b"\xff" * 8)
        assert (len(code), instruction.size, instruction.data) == (size, size, code), text


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_data_of_what_is_no_instruction(count):
    raw = b"\xff" * count
    instruction = isa.decode(raw)
    assert (instruction.format, instruction.data, instruction.operands) == ("DATA", raw, {})


def test_equal_bytes_are_equal_instructions_wherever_they_stand():
    first, second, third = isa.disassemble(isa.assemble("s_nop 1\n s_nop 1\n s_nop 2"))
    assert first == second
    assert hash(first) == hash(second)
    assert first != third
    assert first != isa.decode(first.data, wave_size=64)
    assert first != "s_nop 1"
    assert isa.decode(b"\xff\xff") != isa.decode(b"\xff\xff\xff")


def test_repr_names_place_and_text():
    assert repr(isa.disassemble(isa.assemble("s_nop 1\n s_endpgm"))[1]) == "<Instruction 0x4: s_endpgm>"


def test_halves_of_a_pair_write_themselves():
    pair = assembled("v_dual_fmac_f32 v4, v1, v2 :: v_dual_fmamk_f32 v7, s1, 0x42f60000, v3")
    assert [str(part) for part in pair.parts] == [
        "v_dual_fmac_f32 v4, v1, v2", "v_dual_fmamk_f32 v7, s1, 0x42f60000, v3",
    ]  # fmt: skip
    assert pair.parts is pair.parts
    with pytest.raises(KeyError):
        _ = pair.info


def test_ranges_are_rounded_down_to_what_the_text_says():
    even, odd = isa.decode(bytes.fromhex("020180be")), isa.decode(bytes.fromhex("030180be"))
    assert str(even) == str(odd) == "s_mov_b64 s[0:1], s[2:3]"
    assert even.operands == {**odd.operands, "ssrc0": even.operands["ssrc0"]}
    assert odd.operands["ssrc0"].index == 2


def test_ignored_bits_are_those_the_text_does_not_show():
    # the lowest bit of a pair's number; expcnt's neighbour in s_waitcnt; OP_SEL where there are no halves
    assert assembled("s_mov_b64 s[0:1], s[2:3]").ignored_bits == bytes.fromhex("01000100")
    assert assembled("s_waitcnt vmcnt(0)").ignored_bits == bytes.fromhex("08000000")
    assert assembled("s_mov_b32 s0, s1").ignored_bits == bytes(4)
    assert isa.decode(b"\xff" * 4).ignored_bits == bytes(4)
    assert int.from_bytes(assembled("v_add_f32_e64 v0, v1, v2").ignored_bits, "little") & 0x7800 == 0x7800


def test_flipping_ignored_bits_keeps_the_text():
    chooser = random.Random(7)
    met = 0
    while met < 200:
        instruction = isa.decode(chooser.randbytes(12))
        mask = instruction.ignored_bits
        if not any(mask):
            continue
        met += 1
        flips = int.from_bytes(mask, "little") & chooser.getrandbits(8 * len(mask))
        other = (int.from_bytes(instruction.data, "little") ^ flips).to_bytes(len(mask), "little")
        assert str(isa.decode(other)) == str(instruction)


def test_nothing_is_kept_per_word():
    code = random.Random(3).randbytes(4 * 20_000)
    for text in map(str, isa.disassemble(code)):  # tables are made once
        assert text
    gc.collect()
    before = len(gc.get_objects())
    instructions = isa.disassemble(code)
    texts = [str(instruction) for instruction in instructions]
    del instructions, texts
    gc.collect()
    assert len(gc.get_objects()) - before < 500
    assert sys.getsizeof(isa.decode(b"\0\0\x80\xbf")) < 120


def test_text_of_all_is_the_text_of_each():
    rows = (DATA / "gfx1100_vectors_core.txt").read_text().splitlines()
    code = b"".join(bytes.fromhex(row.split("\t")[2]) for row in rows) + b"\x01\x02\x03"
    assert isa.disassemble_text(code) == [str(instruction) for instruction in isa.disassemble(code)]
    with pytest.raises(ValueError, match="wave_size"):
        isa.disassemble_text(code, 16)
