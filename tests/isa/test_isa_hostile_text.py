"""Broken assembly text gives an AssemblyError or assembles; nothing else, and soon."""

from __future__ import annotations

import random
import signal
import time
from collections import Counter
from pathlib import Path

import pytest

from barewave import isa
from barewave.isa.rdna3_assembler import assemble_object
from barewave.isa.relocatable_writer import write_object

#: What a text says by .warning is not what is tested here.
pytestmark = pytest.mark.filterwarnings("ignore")
ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data" / "isa"
#: Seconds that one text of some twenty lines may take.
LIMIT = 2.0
_NAMES = ("gfx1100_vectors_core.txt", "gfx1100_vopd.txt", "gfx1100_asm_forms.txt")
_PIECES = (
    "\\", "\"", "'", "(", ")", "[", "]", "{", "}", ":", ",", ";", "#", "/*", "*/", "//", "|", "-", "+",
    "<<", ">>", "~", "!", "%", "@", "&", "&&", "=", "==", "\\@", "\\()", "\\x", "\x00", "\t", "\x7f",
    "\xff", "\xe9", "0x", "1e", "0b", ".", "..", "$", "v[", "s[", "v[0:", "lit(", "hwreg(", "sendmsg(",
    "neg(", "99999999999999999999", "-1", "1e999", "::", "max(", "alignto(", "vcc", "%s", "\\1",
    "0x8000000000000000", "1<<63", "1<<9999", "1/0", "1%0", "-(", "((((((((",
)  # fmt: skip
#: Lines of directives, right and wrong, and of what goes with them.
_DIRECTIVES = tuple((DATA / "hostile_directives.txt").read_text().splitlines())


def _lines() -> list[str]:
    rows = [line.split("\t")[3] for name in _NAMES for line in (DATA / name).read_text().splitlines()]
    return rows + list(_DIRECTIVES)


def _mutated(chooser: random.Random, line: str) -> str:
    for _ in range(chooser.choice((0, 1, 1, 1, 2, 3))):
        place = chooser.randrange(len(line) + 1)
        end = min(len(line), place + chooser.choice((0, 0, 1, 1, 2, 5)))
        line = (
            line[:place]
            + chooser.choice((chooser.choice(_PIECES), "", chr(chooser.randrange(32, 127))))
            + line[end:]
        )
    return line


def _text(chooser: random.Random, lines: list[str], count: int) -> str:
    picked = [
        _mutated(chooser, chooser.choice(_DIRECTIVES if chooser.random() < 0.4 else lines))
        for _ in range(count)
    ]
    return "\n".join(picked)


def _outlasted(number: int, frame: object) -> None:
    raise TimeoutError


def assemble(text: str) -> str:
    """What comes of a text: assembled, or refused; anything else is raised."""
    before = signal.signal(signal.SIGALRM, _outlasted)
    signal.setitimer(signal.ITIMER_REAL, LIMIT)
    try:
        write_object(assemble_object(text))
    except isa.AssemblyError as error:
        line = error.line or 1
        said = error.message or ".error" in text  # which says what the text wants it to say
        return "refused" if said and 1 <= line <= text.count("\n") + 1 else f"no place: {error}"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return "assembled"


@pytest.mark.corpus(size=1000, sample=1, part=50)
def test_broken_lines_give_an_assembly_error(numbers, record_property):
    """300 lines for each number: most alone, as a broken line may hide what is behind it."""
    outcomes: Counter[str] = Counter()
    lines = _lines()
    for number in numbers:
        chooser = random.Random(f"hostile text {number}")
        left = 300
        while left:
            count = min(left, chooser.choice((1, 1, 1, 1, 20)))
            left -= count
            text = _text(chooser, lines, count)
            try:
                outcomes[assemble(text)] += 1
            except Exception as error:
                pytest.fail(f"{type(error).__name__}: {error}, of number {number}:\n{text!r}")
    record_property("outcomes", dict(outcomes))
    assert outcomes["refused"] > 10
    assert set(outcomes) <= {"refused", "assembled"}


def _sources() -> list[str]:
    return [path.read_text() for path in sorted((ROOT / "examples").glob("*.s"))]


@pytest.mark.corpus(size=1000, sample=4, part=100)
def test_broken_files_give_an_assembly_error(numbers, record_property):
    """Whole sources with a few lines lost, doubled, moved or broken."""
    outcomes: Counter[str] = Counter()
    sources, lines = _sources(), _lines()
    assert sources
    for number in numbers:
        chooser = random.Random(f"hostile file {number}")
        rows = chooser.choice(sources).splitlines()[:400]
        for _ in range(chooser.choice((1, 2, 5, 20))):
            place = chooser.randrange(len(rows))
            change = chooser.randrange(4)
            if change == 0 and len(rows) > 1:
                rows.pop(place)
            elif change == 1:
                rows.insert(chooser.randrange(len(rows) + 1), rows[place])
            elif change == 2:
                rows.insert(place, chooser.choice(lines))
            else:
                rows[place] = _mutated(chooser, rows[place])
        text = "\n".join(rows)
        start = time.monotonic()
        try:
            outcomes[assemble(text)] += 1
        except Exception as error:
            pytest.fail(
                f"{type(error).__name__}: {error}, of number {number} after {time.monotonic() - start:.1f} s"
            )
    record_property("outcomes", dict(outcomes))
    assert outcomes["refused"]
    assert set(outcomes) <= {"refused", "assembled"}


def test_a_default_that_is_missing_is_empty():
    text = ".macro twice a, b=\ns_nop 1\\b\ns_nop \\a\n.endm\ntwice 3\n"
    assert isa.assemble(text).hex() == "010080bf030080bf"
    assert assemble(".macro m a, b=;2, c:vararg") == "refused"


def test_a_word_that_denies_a_flag_takes_no_value():
    for word in ("noglc:8", "nogds:2", "noglc"):
        assert assemble(f"s_max_u32 s27, s44, ttmp12 {word}") == "refused"
    plain = "global_load_b32 v0, v1, s[0:1]"
    assert isa.assemble(f"{plain} noglc") == isa.assemble(plain)
