"""Sweeps over words: none raises, and what decodes goes back to the bytes it came from.

Where the assembler makes other bytes of a text, the bits that differ must be among
:attr:`Instruction.ignored_bits`. Where it refuses a text (LLVM, whose syntax it is, decodes more than it
assembles), or bits differ that are not ignored, LLVM must do the same: that part needs the witness.
"""

from __future__ import annotations

import random
from collections import Counter
from functools import cache

import fresh_words
import llvm_mc
import pytest

from barewave import isa
from barewave.isa.encodings import ENCODINGS

#: Formats of one dword, and of two.
SHORT = tuple(form for form in fresh_words.formats() if ENCODINGS[form].width == 32)
LONG = tuple(form for form in fresh_words.formats() if ENCODINGS[form].width == 64)
#: How often the fields of up to nine bits are swept, with other random bits each time.
REPEATS = 6
#: Values of a field that a sample takes.
SAMPLE = 150


class Sweep:
    """Takes words, counts what comes of them, and keeps what only the witness can judge."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.open: dict[int, list[tuple[str, str, bytes]]] = {32: [], 64: []}

    def take(self, code: bytes, wave_size: int) -> None:
        """Decode a word, write it and assemble what was written."""
        instruction = isa.decode(code, wave_size=wave_size)
        text, data = str(instruction), instruction.data
        if instruction.format == "DATA":
            self.outcomes["no instruction"] += 1
            if not text.startswith(".") or instruction.size != 4:
                self.wrong.append(f"{code.hex()}: data of {instruction.size} bytes reads {text}")
            return
        if data != code[: instruction.size]:
            self.wrong.append(f"{code.hex()}: {text}: holds {data.hex()}")
        try:
            again = isa.assemble(text, wave_size)
        except isa.AssemblyError:
            self.outcomes["only decodes"] += 1
            self.open[wave_size].append((data.hex(), text, b""))
            return
        if again == data:
            self.outcomes["same"] += 1
            return
        ignored = int.from_bytes(instruction.ignored_bits, "little")
        differing = int.from_bytes(again, "little") ^ int.from_bytes(data, "little")
        if len(again) == len(data) and not differing & ~ignored:
            self.outcomes["same but for ignored bits"] += 1
        else:
            self.outcomes["other bytes"] += 1
            self.open[wave_size].append((data.hex(), text, again))

    def judge(self) -> list[str]:
        """What is wrong with all that was taken."""
        if not llvm_mc.missing():
            for wave_size, rows in self.open.items():
                answers = llvm_mc.assemble([text for _, text, _ in rows], wave_size)
                for (given, text, again), theirs in zip(rows, answers, strict=True):
                    if theirs.data != again:
                        ours = again.hex() or "refused"
                        answer = theirs.data.hex() or theirs.error
                        self.wrong.append(f"{given} wave{wave_size}: {text}: {ours}, and LLVM says {answer}")
        return self.wrong


@cache
def short_opcodes() -> list[tuple[str, int]]:
    """Format and opcode of all instructions of one dword, the first of each format in front."""
    rows = [(place, form, opcode) for form in SHORT for place, opcode in enumerate(fresh_words.opcodes(form))]
    return [(form, opcode) for _, form, opcode in sorted(rows)]


def test_every_format_is_swept():
    assert len(short_opcodes()) == 525
    assert {form for form, _ in short_opcodes()[: len(SHORT)]} == set(SHORT)
    assert set(SHORT) | set(LONG) == set(ENCODINGS)


@pytest.mark.corpus(size=525, sample=9, part=15)
def test_each_field_of_each_short_instruction_over_all_its_values(numbers, long_run, record_property):
    """525 opcodes: 16-bit fields once, shorter ones six times in either wave size: 8 million words."""
    sweep = Sweep()
    for number in numbers:
        form, opcode = short_opcodes()[number]
        chooser = random.Random(f"sweep {number}")
        for name, field in ENCODINGS[form].fields.items():
            if name == "op":
                continue
            times = REPEATS if field.width < 16 else 1
            for turn in range(2 * times if times > 1 else 1):
                codes = fresh_words.sweep(chooser, form, opcode, name)
                for code in codes if long_run else chooser.sample(codes, min(len(codes), SAMPLE)):
                    sweep.take(code, 64 if (turn + number) % 2 else 32)
    wrong = sweep.judge()
    record_property("outcomes", dict(sweep.outcomes))
    assert not wrong, "\n".join(wrong[:20])
    assert sweep.outcomes["same"]


@pytest.mark.corpus(size=1000, sample=2, part=50)
def test_random_long_words(numbers, record_property):
    """2,000 words of two or three dwords for each number."""
    sweep = Sweep()
    for number in numbers:
        chooser = random.Random(f"long words {number}")
        for _ in range(1000):
            form = chooser.choice(LONG)
            code = fresh_words.random_words(chooser, form, chooser.choice(fresh_words.opcodes(form)))
            sweep.take(code, chooser.choice((32, 64)))
            sweep.take(chooser.randbytes(12), chooser.choice((32, 64)))
    wrong = sweep.judge()
    record_property("outcomes", dict(sweep.outcomes))
    assert not wrong, "\n".join(wrong[:20])
    assert sweep.outcomes["same"]
