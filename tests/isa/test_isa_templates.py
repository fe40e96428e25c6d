"""Templates: the fast way by texts says the same as the careful way by parsed operands."""

import random
from pathlib import Path

import pytest

from barewave.isa import statement
from barewave.isa.operand_parser import OperandError, parse_operand
from barewave.isa.slots import BAD, COUNTS, LITERAL, ScalarSlot, SourceSlot, VectorSlot
from barewave.isa.statement import encode_parts, encode_statement
from barewave.isa.templates import allowed_counts

DATA = Path(__file__).parents[1] / "data" / "isa"
FILES = ("gfx1100_vectors_core.txt", "gfx1100_vopd.txt", "gfx1100_asm_forms.txt", "gfx1100_fake16.txt")


def lines() -> list[tuple[str, int]]:
    result = []
    for name in FILES:
        for line in (DATA / name).read_text().splitlines():
            _, wave, _, text = line.split("\t")[:4]
            result += [(text, size) for size in (32, 64) if wave in ("*", str(size))]
    return result


def careful(text: str, wave_size: int) -> bytes | None:
    try:
        return statement._slow(text, {}, wave_size).data
    except OperandError:
        return None


def test_looking_up_equals_parsing_on_every_vector():
    wrong = [
        text
        for text, size in lines()
        if "::" not in text and encode_statement(text, {}, size).data != careful(text, size)
    ]
    assert not wrong


def test_looking_up_equals_parsing_on_lines_with_operands_swapped():
    chance = random.Random(5)
    known = [item for item in lines() if "::" not in item[0]]
    for _ in range(3000):
        text, size = chance.choice(known)
        other, _ = chance.choice(known)
        mnemonic, _, rest = text.partition(" ")
        mine, theirs = rest.split(", "), other.partition(" ")[2].split(", ")
        mine[chance.randrange(len(mine))] = chance.choice(theirs)
        mixed = f"{mnemonic} {', '.join(mine)}"
        try:
            fast = encode_statement(mixed, {}, size).data
        except OperandError:
            fast = None
        assert fast == careful(mixed, size), mixed


def test_parts_are_the_statement_taken_apart():
    assert encode_parts("v_add_f32", ("v0", "-s1", "v2"), "clamp", 32) == encode_statement(
        "v_add_f32 v0, -s1, v2 clamp", {}, 32
    ).data  # fmt: skip
    assert encode_parts("s_waitcnt", ("vmcnt(0) lgkmcnt(0)",), "", 32) is not None
    # what has no bytes yet, and what is wrong, is for the careful way
    assert encode_parts("s_mov_b32", ("s0", "symbol"), "", 32) is None
    assert encode_parts("v_add_f32", ("v0", "v256", "v2"), "", 32) is None
    with pytest.raises(OperandError):
        encode_parts("v_frob", ("v0",), "", 32)


def test_a_slot_adds_bits_and_counts():
    source = SourceSlot(0, 32, None, "vscl", 256, "f32", 32, None, None, "")
    assert source["v5"] == 261
    assert source["1.0"] == 242
    assert source["0x12345678"] >> COUNTS == LITERAL >> COUNTS
    assert source["0x12345678"] >> 32 & 0xFFFFFFFF == 0x12345678
    assert source["-v5"] & BAD
    assert VectorSlot(8, 64)["v[2:3]"] == 2 << 8
    with pytest.raises(OperandError, match="not aligned"):
        ScalarSlot(0, 64).code(parse_operand("s[1:2]", {}))


def test_slots_of_the_same_place_are_shared_and_bounded():
    assert VectorSlot.shared(0, 64) is VectorSlot.shared(0, 64)
    assert VectorSlot.shared(0, 64) is not VectorSlot.shared(8, 64)
    slot = ScalarSlot(0, 32)
    for number in range(6000):
        slot[f"s[{number}]"]
    assert len(slot) <= 4096


def test_counts_allow_what_an_instruction_can_read():
    allowed = allowed_counts(8, 2, True, False, True)
    assert allowed[0] == 8
    assert allowed[LITERAL >> COUNTS] == 12
    assert (2 * LITERAL) >> COUNTS not in allowed
