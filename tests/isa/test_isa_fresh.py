"""Fresh vectors against LLVM 22, and what the generator and the witness themselves must hold."""

from __future__ import annotations

import random
from collections import Counter

import fresh_lines
import fresh_vectors
import fresh_words
import llvm_mc
import pytest

from barewave import isa
from barewave.isa.tables import by_opcode

REASON = llvm_mc.missing()
needs_witness = pytest.mark.skipif(bool(REASON), reason=REASON)


@needs_witness
@pytest.mark.parametrize("kind", sorted(fresh_vectors.KINDS))
@pytest.mark.corpus(size=25, sample=1, part=5)
def test_fresh_vectors_hold_in_both_directions(kind, numbers, record_property):
    outcomes: Counter[str] = Counter()
    found = [each for number in numbers for each in fresh_vectors.run_batch(kind, number, outcomes)]
    record_property("outcomes", dict(outcomes))
    assert not found, "\n".join(map(str, found[:20]))
    # a word of which LLVM's text loses bits is counted as an instruction too
    assert outcomes.total() - outcomes["LLVM loses bits"] == len(numbers) * fresh_vectors.BATCH


@needs_witness
def test_the_witness_tells_each_line_by_itself():
    lines = ["s_mov_b32 s0, s1", "v_frobnicate v0", "", "s_nop 1", "s_mov_b32 s0, 0x12345678", "s_branch far"]
    answers = llvm_mc.assemble(lines)
    data = [answer.data.hex() for answer in answers]
    assert data == ["010080be", "", "", "010080bf", "ff0080be78563412", ""]
    assert [bool(answer.error) for answer in answers] == [False, True, False, False, False, True]
    assert answers[4].text == "s_mov_b32 s0, 0x12345678"
    assert answers[1].column == 0
    with pytest.raises(RuntimeError, match="swallowed"):
        llvm_mc.assemble(["s_nop 0 /*", "s_nop 1", "s_nop 2 */"])


@needs_witness
def test_the_witness_tells_sizes_and_what_is_no_instruction():
    codes = ["010080be" * 2, "ff0080be78563412", "ff0080be", "ffffffff"]
    answers = llvm_mc.disassemble(bytes.fromhex(code) for code in codes)
    assert answers == [(4, "s_mov_b32 s0, s1"), (8, "s_mov_b32 s0, 0x12345678"), None, None]


@needs_witness
def test_a_wrong_answer_is_a_difference(monkeypatch):
    outcomes: Counter[str] = Counter()
    lines, kinds = ["s_mov_b32 s0, s1", "s_mov_b32 s0, v1", "s_nop 1"], ["a", "b", "c"]
    assert not fresh_vectors.compare_lines(lines, 32, kinds, outcomes)
    assert outcomes == {"accepted": 2, "refused": 1}
    monkeypatch.setattr(fresh_vectors, "assembled", lambda line, wave_size: "010080be")
    found = fresh_vectors.compare_lines(lines, 32, kinds, outcomes)
    assert [difference.kind for difference in found] == ["b", "c"]
    codes = [bytes.fromhex("010080be"), b"\xff" * 4]
    monkeypatch.setattr(isa, "decode", lambda code, wave_size: next(iter(isa.disassemble(b"\0\0\x80\xbf"))))
    found, texts = fresh_vectors.compare_words(codes, 32, ["a", "b"], outcomes)
    assert [difference.kind for difference in found] == ["a", "b"]
    assert texts == ["s_mov_b32 s0, s1"]


def test_random_words_are_of_their_format_and_opcode():
    chooser = random.Random(3)
    for form in fresh_words.formats():
        for opcode in fresh_words.opcodes(form)[::7]:
            code = fresh_words.random_words(chooser, form, opcode)
            instruction = isa.decode(code)
            assert len(code) == 16
            if form == "VOPD":
                continue
            # what does not decode has an operand that does not exist
            assert instruction.format in ("DATA", form)
            assert instruction.format == "DATA" or instruction.name == by_opcode()[form][opcode].name


def test_mutations_change_lines_and_come_again():
    line = "v_add_f16_e64 v5.l, |v1.l|, v2.h clamp mul:2"
    made = [fresh_lines.mutate(random.Random(seed), line) for seed in range(400)]
    assert made == [fresh_lines.mutate(random.Random(seed), line) for seed in range(400)]
    assert len({text for text, _ in made}) > 200
    assert {name for _, name in made} >= set(fresh_lines.MUTATIONS)
    parts = fresh_lines.take_apart("image_load v[0:3], [v1, v2], s[8:15] dmask:0xf dim:SQ_RSRC_IMG_2D")
    assert parts.operands == ["v[0:3]", "[v1, v2]", "s[8:15]"]
    assert str(parts) == "image_load v[0:3], [v1, v2], s[8:15] dmask:0xf dim:SQ_RSRC_IMG_2D"
