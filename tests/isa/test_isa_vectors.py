"""Every line of the vector files, in every direction that it states.

The files were written by a sweep of Debian's llvm-mc 22.1.8 over all opcodes; each says in its fields:
format, wave (``*`` both), bytes, then texts. ``gfx1100_errors.txt`` holds wave, text and LLVM's message.
"""

from __future__ import annotations

from pathlib import Path

import llvm_mc
import pytest

from barewave import isa

DATA = Path(__file__).parents[1] / "data" / "isa"
#: Lines of each file: who shortens one must say so here.
LINES = {
    "gfx1100_vectors_core.txt": 21_118,
    "gfx1100_vopd.txt": 3_230,
    "gfx1100_asm_forms.txt": 6_061,
    "gfx1100_fake16.txt": 5_237,
    "gfx1100_errors.txt": 574,
}


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (DATA / name).read_text().splitlines()]


def waves(field: str) -> tuple[int, ...]:
    return (32, 64) if field == "*" else (int(field),)


def encode(text: str, wave_size: int) -> str:
    try:
        return isa.assemble(text, wave_size).hex()
    except isa.AssemblyError as error:
        return f"refused: {error.message}"


@pytest.mark.parametrize("name", LINES)
def test_the_files_are_whole(name):
    assert len(rows(name)) == LINES[name]


@pytest.mark.parametrize("name", ["gfx1100_vectors_core.txt", "gfx1100_vopd.txt"])
def test_canonical_lines_hold_in_both_directions(name):
    for _, wave, code, text in rows(name):
        for wave_size in waves(wave):
            assert encode(text, wave_size) == code, text
            instruction = isa.decode(bytes.fromhex(code) + bytes(8), wave_size=wave_size)
            assert (str(instruction), instruction.size) == (text, len(code) // 2)


def test_other_forms_give_the_bytes_and_the_canonical_text():
    echoes = []
    for _, wave, code, given, canonical in rows("gfx1100_asm_forms.txt"):
        for wave_size in waves(wave):
            assert encode(given, wave_size) == encode(canonical, wave_size) == code, given
            instruction = isa.decode(bytes.fromhex(code), wave_size=wave_size)
            # LLVM repeats a 16-bit register that was given without its half without it
            if canonical not in (str(instruction), instruction.text(true16=False)):
                echoes.append(canonical)
    # LLVM wrote what it had read, with an offset that the bytes do not tell from none
    assert echoes == [
        "s_buffer_load_b32 s0, s[4:7], s9 offset:0x0",
        "s_load_b64 s[4:5], s[2:3], null offset:-0x1",
        "s_load_b32 null, vcc, 0x0",
        "s_load_b64 null, null, 0x0",
    ]


def test_both_spellings_of_sixteen_bit_registers_give_the_same_bytes_and_come_back():
    for _, wave, code, older, newer, *_ in rows("gfx1100_fake16.txt"):
        for wave_size in waves(wave):
            assert encode(older, wave_size) == encode(newer, wave_size) == code, older
            instruction = isa.decode(bytes.fromhex(code), wave_size=wave_size)
            assert str(instruction) == newer
            assert instruction.text(true16=False) == older


def test_every_line_that_llvm_refuses_is_refused():
    for wave, text, _ in rows("gfx1100_errors.txt"):
        for wave_size in waves(wave):
            assert encode(text, wave_size).startswith("refused"), text


@pytest.mark.skipif(bool(llvm_mc.missing()), reason=llvm_mc.missing())
def test_the_witness_still_says_what_the_files_say():
    for name in ("gfx1100_asm_forms.txt", "gfx1100_errors.txt"):
        for wave_size in (32, 64):
            listed = [row for row in rows(name) if wave_size in waves(row[0 if "errors" in name else 1])]
            answers = llvm_mc.assemble([row[1 if "errors" in name else 3] for row in listed], wave_size)
            for row, answer in zip(listed, answers, strict=True):
                assert (answer.error == row[2]) if "errors" in name else (answer.data.hex() == row[2]), row
