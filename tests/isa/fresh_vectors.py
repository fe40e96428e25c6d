"""Fresh vectors: random words, random lines and mutations of lines, ours against LLVM 22's.

``python tests/isa/fresh_vectors.py --lines 200000 --seed 1`` compares that many and prints the differences
by kind. The same number is always the same batch of :data:`BATCH` inputs, so what a test found can be run
again: ``--kinds KIND --seed N --lines 2000``.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

import fresh_lines
import fresh_syntax
import fresh_words
import llvm_mc

from barewave import isa

__all__ = ["BATCH", "KINDS", "Difference", "compare_lines", "compare_words", "run_batch"]

#: Inputs of one batch.
BATCH = 2000
_NO_BYTES = "refused"


class Difference(NamedTuple):
    """One input that we and LLVM take differently."""

    kind: str
    wave_size: int
    given: str
    ours: str
    theirs: str

    def __str__(self) -> str:
        title = f"[{self.kind}, wave{self.wave_size}] {self.given}"
        return f"{title}\n    ours: {self.ours}\n    llvm: {self.theirs}"


def _ask(lines: Sequence[str], wave_size: int) -> list[llvm_mc.Assembled | None]:
    """LLVM's answers; None for a line that breaks out of its place, such as an open comment."""
    try:
        return list(llvm_mc.assemble(lines, wave_size))
    except RuntimeError:
        if len(lines) == 1:
            return [None]
        half = len(lines) // 2
        return _ask(lines[:half], wave_size) + _ask(lines[half:], wave_size)


def assembled(line: str, wave_size: int) -> str:
    """Our bytes in hex, or the refusal."""
    try:
        return isa.assemble(line, wave_size).hex()
    except isa.AssemblyError as error:
        return f"{_NO_BYTES}: {error.message}"
    except Exception as error:  # any other is a finding, not the end of the run
        return f"crash: {type(error).__name__}: {error}"


def _differs(ours: str, theirs: llvm_mc.Assembled) -> bool:
    if theirs.error:
        return not ours.startswith(_NO_BYTES)
    return ours != theirs.data.hex()


def compare_lines(
    lines: Sequence[str], wave_size: int, kinds: Sequence[str], outcomes: Counter[str]
) -> list[Difference]:
    """Assemble lines both ways.

    Parameters
    ----------
    lines, kinds : sequence of str
        The lines, and what each is an example of.
    wave_size : int
        32 or 64.
    outcomes : Counter
        Counts what came of them.
    """
    found: list[Difference] = []
    for line, kind, theirs in zip(lines, kinds, _ask(lines, wave_size), strict=True):
        if theirs is None or theirs.error == "needs a relocation":
            outcomes["left out"] += 1
            continue
        ours = assembled(line, wave_size)
        outcomes["refused" if theirs.error else "accepted"] += 1
        if not _differs(ours, theirs):
            continue
        (alone,) = _ask([line], wave_size)  # neighbours may have shared a symbol
        if alone is not None and _differs(ours, alone):
            answer = (
                alone.data.hex() if not alone.error else f"{_NO_BYTES}: {alone.error} (at {alone.column})"
            )
            found.append(Difference(kind, wave_size, line, ours, answer))
    return found


def compare_words(
    codes: Sequence[bytes], wave_size: int, kinds: Sequence[str], outcomes: Counter[str]
) -> tuple[list[Difference], list[str]]:
    """Disassemble words both ways; also returns LLVM's texts."""
    found: list[Difference] = []
    texts: list[str] = []
    for code, kind, theirs in zip(codes, kinds, llvm_mc.disassemble(codes, wave_size), strict=True):
        ours = isa.decode(code, wave_size=wave_size)
        outcomes["no instruction" if theirs is None else "instruction"] += 1
        said = f"{ours.size} bytes: {ours}"
        if theirs is None:
            if ours.format != "DATA":
                found.append(Difference(kind, wave_size, code.hex(), said, "no instruction"))
            continue
        texts.append(theirs.text)
        if "/*" in theirs.text and ours.format == "DATA":
            continue  # LLVM itself says in the text that a register or an immediate is invalid
        if (ours.size, str(ours)) == (theirs.size, theirs.text) and ours.format != "DATA":
            continue
        texts_of_both = (str(ours), theirs.text)
        if _loses_bits(code[: ours.size], code[: theirs.size], texts_of_both, wave_size):
            outcomes["LLVM loses bits"] += 1
        else:
            answer = f"{theirs.size} bytes: {theirs.text}"
            found.append(Difference(kind, wave_size, code[: theirs.size].hex(), said, answer))
    return found, texts


def _loses_bits(ours: bytes, theirs: bytes, texts: tuple[str, str], wave_size: int) -> bool:
    """Whether LLVM takes our text back to the bytes and its own to others.

    LLVM 22 reads some DPP8 selectors as if they were inline constants or said that a literal follows.
    """
    back = [answer.data if answer is not None else b"" for answer in _ask(texts, wave_size)]
    return back[0] == ours and back[1] != theirs


def _words(chooser: random.Random, count: int) -> tuple[list[bytes], list[str]]:
    forms = fresh_words.formats()
    codes, kinds = [], []
    for _ in range(count):
        form = chooser.choice(forms)
        opcode = chooser.choice(fresh_words.opcodes(form)) if chooser.random() < 0.97 else None
        codes.append(fresh_words.random_words(chooser, form, opcode))
        kinds.append(form)
    return codes, kinds


def _batch_words(chooser: random.Random, wave_size: int, outcomes: Counter[str]) -> list[Difference]:
    codes, kinds = _words(chooser, BATCH)
    return compare_words(codes, wave_size, kinds, outcomes)[0]


def _texts(chooser: random.Random, count: int, wave_size: int) -> list[str]:
    """LLVM's texts of random words."""
    answers = llvm_mc.disassemble(_words(chooser, count)[0], wave_size)
    # a remark in a text says that LLVM does not take it back
    return [answer.text for answer in answers if answer is not None and "/*" not in answer.text]


def _batch_lines(chooser: random.Random, wave_size: int, outcomes: Counter[str]) -> list[Difference]:
    lines: list[str] = []
    while len(lines) < BATCH:
        lines += _texts(chooser, BATCH * 2, wave_size)
    kinds = [line.partition(" ")[0] for line in lines[:BATCH]]
    return compare_lines(lines[:BATCH], wave_size, kinds, outcomes)


def _batch_mutations(chooser: random.Random, wave_size: int, outcomes: Counter[str]) -> list[Difference]:
    bases = _texts(chooser, BATCH, wave_size)
    other = _texts(chooser, BATCH // 8, 96 - wave_size)  # masks of the other width
    made = [
        fresh_lines.mutate(chooser, chooser.choice(bases if chooser.random() < 0.95 else other))
        for _ in range(BATCH)
    ]
    return compare_lines([line for line, _ in made], wave_size, [kind for _, kind in made], outcomes)


def _batch_syntax(chooser: random.Random, wave_size: int, outcomes: Counter[str]) -> list[Difference]:
    made = [fresh_syntax.syntax_line(chooser) for _ in range(BATCH)]
    return compare_lines([line for line, _ in made], wave_size, [kind for _, kind in made], outcomes)


#: What a batch may be made of.
KINDS: dict[str, Callable[[random.Random, int, Counter[str]], list[Difference]]] = {
    "words": _batch_words,
    "lines": _batch_lines,
    "mutations": _batch_mutations,
    "syntax": _batch_syntax,
}


def run_batch(kind: str, number: int, outcomes: Counter[str]) -> list[Difference]:
    """Compare one batch: the same kind and number are always the same inputs."""
    chooser = random.Random(f"{kind} {number}")
    return KINDS[kind](chooser, chooser.choice((32, 32, 64)), outcomes)


def _class(difference: Difference) -> str:
    """Differences that look alike: the same kind, verdicts and messages without their numbers."""

    def plain(text: str) -> str:
        return re.sub(r"\d+", "N", text) if text.startswith((_NO_BYTES, "crash")) else "bytes"

    stem = difference.given.partition("_")[0] if "_" in difference.given else difference.kind
    return f"{stem} | {plain(difference.ours)} | {plain(difference.theirs)}"


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--show", type=int, default=2, help="examples of each class")
    arguments = parser.parse_args()
    if llvm_mc.missing():
        raise SystemExit(llvm_mc.missing())
    outcomes: Counter[str] = Counter()
    found: list[Difference] = []
    kinds = arguments.kinds.split(",")
    start = time.monotonic()
    for number in range(arguments.seed, arguments.seed + max(1, arguments.lines // BATCH // len(kinds))):
        for kind in kinds:
            found += run_batch(kind, number, outcomes)
    classes: dict[str, list[Difference]] = {}
    for difference in found:
        classes.setdefault(_class(difference), []).append(difference)
    for name, members in sorted(classes.items(), key=lambda item: -len(item[1])):
        print(f"{len(members)} x {name}")
        for difference in sorted(members, key=lambda each: len(each.given))[: arguments.show]:
            print(f"  {difference}")
    seconds = time.monotonic() - start
    print(f"{len(found)} differences in {outcomes.total()} inputs ({dict(outcomes)}), {seconds:.0f} s")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
