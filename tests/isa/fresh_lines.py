"""Other spellings of lines, and broken ones: what a person or another program may write.

A line is taken apart into mnemonic, operands and modifiers; a mutation changes one thing. Whether the result
is right, and what it means, is for the witness to say.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from barewave.isa.tables import aliases, instructions

__all__ = ["MODIFIERS", "MUTATIONS", "OPERANDS", "Parts", "mutate", "spellings", "take_apart"]

DATA = Path(__file__).parents[1] / "data" / "isa"
_SUFFIX = re.compile(r"(_e64_dpp|_e32|_e64|_dpp)$")
_REGISTER = re.compile(r"\b([vs]|ttmp)(\d+)\b")
_RANGE = re.compile(r"\b([vs]|ttmp)\[(\d+):(\d+)\]")
_NUMBER = re.compile(r"(?<![\w.\[:])-?(?:0x[0-9a-f]+|\d+)(?![\w.:\]])")
SUFFIXES = ("", "_e32", "_e64", "_dpp", "_e64_dpp", "_sdwa")

#: Operands of every kind, legal in some places and not in others.
OPERANDS: tuple[str, ...] = tuple((DATA / "fresh_operands.txt").read_text().splitlines())
#: Modifiers of every kind, with values in and out of range.
MODIFIERS: tuple[str, ...] = tuple((DATA / "fresh_modifiers.txt").read_text().splitlines())


class Parts(NamedTuple):
    """A line taken apart."""

    mnemonic: str
    operands: list[str]
    modifiers: list[str]

    def __str__(self) -> str:
        return " ".join(part for part in (self.mnemonic, ", ".join(self.operands), *self.modifiers) if part)


def _split(text: str, separator: str) -> list[str]:
    """Split where no bracket, bar or quotation mark is open."""
    parts, depth, start, quoted, barred = [], 0, 0, False, False
    for position, character in enumerate(text):
        quoted ^= character == '"'
        barred ^= character == "|"
        if quoted:
            continue
        depth += (character in "([") - (character in ")]")
        if character == separator and depth == 0 and not barred:
            parts.append(text[start:position].strip())
            start = position + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def take_apart(line: str) -> Parts:
    """Mnemonic, operands and modifiers of a line as LLVM writes it."""
    mnemonic, _, rest = line.partition(" ")
    operands = _split(rest, ",")
    modifiers: list[str] = []
    if operands:
        first, *modifiers = _split(operands[-1], " ") if "::" not in operands[-1] else [operands[-1]]
        operands[-1] = first
    return Parts(mnemonic, operands, modifiers)


@cache
def spellings() -> dict[str, list[str]]:
    """Other names of each mnemonic."""
    found: dict[str, list[str]] = {}
    for alias, name in aliases().items():
        found.setdefault(_SUFFIX.sub("", name), []).append(alias)
    return found


@cache
def _mnemonics() -> list[str]:
    return sorted({info.mnemonic for info in instructions()} | set(aliases()))


def _suffix(chooser: random.Random, parts: Parts) -> Parts:
    bare = _SUFFIX.sub("", parts.mnemonic)
    return parts._replace(mnemonic=bare + chooser.choice(SUFFIXES))


def _no_suffix(chooser: random.Random, parts: Parts) -> Parts:
    return parts._replace(mnemonic=_SUFFIX.sub("", parts.mnemonic))


def _alias(chooser: random.Random, parts: Parts) -> Parts:
    bare = _SUFFIX.sub("", parts.mnemonic)
    names = spellings().get(bare)
    if not names:
        return _no_suffix(chooser, parts)
    kept = parts.mnemonic[len(bare) :] if chooser.random() < 0.5 else ""
    return parts._replace(mnemonic=chooser.choice(names) + kept)


def _mnemonic(chooser: random.Random, parts: Parts) -> Parts:
    names = _mnemonics()
    if chooser.random() < 0.7:
        stem = parts.mnemonic[: chooser.randrange(2, max(3, len(parts.mnemonic) - 2))]
        names = [name for name in names if name.startswith(stem)] or names
    return parts._replace(mnemonic=chooser.choice(names))


def _halves(chooser: random.Random, parts: Parts) -> Parts:
    """The spelling before true16, for all operands or for one."""
    if chooser.random() < 0.6:
        operands = [re.sub(r"\.[lh]\b", "", operand) for operand in parts.operands]
        return parts._replace(operands=operands)
    return _at_operand(
        chooser,
        parts,
        lambda text: re.sub(r"(\.[lh])?\b(?=\|?$)", chooser.choice((".l", ".h", "")), text, count=1),
    )


def _at_operand(chooser: random.Random, parts: Parts, change: Callable[[str], str]) -> Parts:
    if not parts.operands:
        return parts
    operands = list(parts.operands)
    place = chooser.randrange(len(operands))
    operands[place] = change(operands[place])
    return parts._replace(operands=operands)


def _operand(chooser: random.Random, parts: Parts) -> Parts:
    return _at_operand(chooser, parts, lambda _: chooser.choice(OPERANDS))


def _drop(chooser: random.Random, parts: Parts) -> Parts:
    operands = list(parts.operands)
    if operands:
        operands.pop(chooser.randrange(len(operands)))
    return parts._replace(operands=operands)


def _insert(chooser: random.Random, parts: Parts) -> Parts:
    operands = list(parts.operands)
    operands.insert(chooser.randrange(len(operands) + 1), chooser.choice(OPERANDS))
    return parts._replace(operands=operands)


def _swap(chooser: random.Random, parts: Parts) -> Parts:
    operands = list(parts.operands)
    chooser.shuffle(operands)
    return parts._replace(operands=operands)


def _repeat(chooser: random.Random, parts: Parts) -> Parts:
    if not parts.operands:
        return parts
    other = chooser.choice(parts.operands)
    return _at_operand(chooser, parts, lambda _: other)


def _sign(chooser: random.Random, parts: Parts) -> Parts:
    forms = (
        "-{}",
        "|{}|",
        "-|{}|",
        "abs({})",
        "neg({})",
        "neg(abs({}))",
        "-abs({})",
        "neg(|{}|)",
        "sext({})",
    )
    form = chooser.choice(forms)
    return _at_operand(chooser, parts, lambda text: form.format(text.strip("-|")))


def _add_modifier(chooser: random.Random, parts: Parts) -> Parts:
    modifiers = list(parts.modifiers)
    modifiers.insert(chooser.randrange(len(modifiers) + 1), chooser.choice(MODIFIERS))
    return parts._replace(modifiers=modifiers)


def _drop_modifier(chooser: random.Random, parts: Parts) -> Parts:
    if not parts.modifiers:
        return parts._replace(modifiers=[chooser.choice(MODIFIERS)])
    modifiers = list(parts.modifiers)
    modifiers.pop(chooser.randrange(len(modifiers)))
    return parts._replace(modifiers=modifiers)


def _replace_modifier(chooser: random.Random, parts: Parts) -> Parts:
    return _add_modifier(chooser, _drop_modifier(chooser, parts))


def _order(chooser: random.Random, parts: Parts) -> Parts:
    modifiers = list(parts.modifiers)
    chooser.shuffle(modifiers)
    return parts._replace(modifiers=modifiers)


def _value(chooser: random.Random, parts: Parts) -> Parts:
    """Another value for one modifier."""
    if not parts.modifiers:
        return _add_modifier(chooser, parts)
    modifiers = list(parts.modifiers)
    place = chooser.randrange(len(modifiers))
    name = modifiers[place].partition(":")[0]
    values = [other for other in MODIFIERS if other.startswith(name + ":")]
    modifiers[place] = chooser.choice(values) if values else f"{name}:{chooser.randrange(-2, 20)}"
    return parts._replace(modifiers=modifiers)


def _number(chooser: random.Random, parts: Parts) -> Parts:
    """The same number in another notation, or its neighbour."""

    def change(found: re.Match[str]) -> str:
        value = int(found[0], 0) if not re.match(r"-?0\d", found[0]) else int(found[0], 8)
        forms = (
            f"{value}",
            hex(value),
            bin(value),
            f"0{abs(value):o}",
            f"{value + 1}",
            f"{value - 1}",
            f"{-value}",
            f"{value}+0",
            f"({value})",
            f"{value}*1",
            f"{value & 0xFFFFFFFF:#x}",
            f"{value & 0xFFFF:#x}",
            f"{value - (1 << 32)}",
            f"{value & 0xFFFFFFFFFFFFFFFF:#x}",
            f"{float(value)}",
            hex(value).upper(),
            f"+{value}",
            f"lit({value})",
            f"0x{abs(value):016x}",
            f"{abs(value):x}h",
            f"- {abs(value)}",
            f"~{~value}",
        )
        return chooser.choice(forms)

    text = str(parts)
    places = list(_NUMBER.finditer(text))
    if not places:
        return _operand(chooser, parts)
    place = chooser.choice(places)
    return _raw(text[: place.start()] + change(place) + text[place.end() :])


def _register(chooser: random.Random, parts: Parts) -> Parts:
    """The same register in another notation, or its neighbour."""

    def single(found: re.Match[str]) -> str:
        name, number = found[1], int(found[2])
        forms = (
            f"{name}[{number}]",
            f"{name}[{number}:{number}]",
            f"[{name}{number}]",
            f"{name}[{number}+0]",
            f"{name.upper()}{number}",
            f"{name}{number + 1}",
            f"{name}[{number:#x}]",
            f"{name}0{number}",
            f"{name}[{number}:{number + 1}]",
            f"{name} [{number}]",
            f"{name}[ {number} ]",
            f"{name}[{number}-1+1]",
        )
        return chooser.choice(forms)

    def several(found: re.Match[str]) -> str:
        name, first, last = found[1], int(found[2]), int(found[3])
        listed = ",".join(f"{name}{number}" for number in range(first, last + 1))
        forms = (
            f"[{listed}]",
            f"[{listed.replace(',', ', ')}]",
            f"{name}[{first}+0:{last}]",
            f"{name}[{first}:{first}+{last - first}]",
            f"{name}[{first + 1}:{last + 1}]",
            f"{name}[{first}:{last + 1}]",
            f"{name}[{first}:{last - 1}]",
            f"{name}[{first} : {last}]",
            f"{name.upper()}[{first}:{last}]",
            f"{name}{first}",
            f"{name}[{first:#x}:{last:#x}]",
            f"[{name}{first}:{name}{last}]",
            f"{name}[{last}:{first}]",
            f"{name}[{first}]",
            f"[{name}[{first}:{last}]]",
        )
        return chooser.choice(forms)

    text = str(parts)
    places = [(found, single) for found in _REGISTER.finditer(text)]
    places += [(found, several) for found in _RANGE.finditer(text)]
    if not places:
        return _operand(chooser, parts)
    place, change = chooser.choice(places)
    return _raw(text[: place.start()] + change(place) + text[place.end() :])


def _literal(chooser: random.Random, parts: Parts) -> Parts:
    """A random number in place of an operand: integers of all sizes and floats of all magnitudes."""

    def change(text: str) -> str:
        kind = chooser.randrange(8)
        bits = chooser.choice((4, 7, 8, 15, 16, 17, 31, 32, 33, 48, 63, 64))
        value = chooser.choice((chooser.getrandbits(bits), (1 << bits) - chooser.randrange(4), 1 << bits))
        sign = chooser.choice(("", "", "-"))
        if kind == 0:
            return f"{sign}{value}"
        if kind == 1:
            return f"{sign}{value:#x}"
        if kind == 2:
            return f"{sign}{chooser.getrandbits(16) << chooser.choice((0, 16, 32, 48)):#x}"
        if kind == 3:
            return f"{sign}{chooser.choice((0.5, 1.0, 2.0, 4.0, 0.15915494, 0.15915494309189532, 0.1591549))}"
        if kind == 4:
            return f"{sign}{chooser.randrange(100_000) / 10 ** chooser.randrange(6)}"
        if kind == 5:
            return (
                f"{sign}{chooser.randrange(1, 10)}.{chooser.randrange(1000)}e{chooser.randrange(-320, 320)}"
            )
        if kind == 6:
            number = chooser.choice((chooser.randrange(-70, 70), chooser.getrandbits(32)))
            return f"lit({chooser.choice((number, hex(number), float(number)))})"
        number = chooser.choice((float(chooser.randrange(-70_000, 70_000)), chooser.uniform(-2, 2)))
        return f"{sign}{abs(number)!r}"

    return _at_operand(chooser, parts, change)


def _raw(text: str) -> Parts:
    return Parts(text, [], [])


def _space(chooser: random.Random, parts: Parts) -> Parts:
    text = str(parts)
    forms: tuple[Callable[[], str], ...] = (
        lambda: text.replace(", ", ","),
        lambda: text.replace(", ", " , "),
        lambda: text.replace(" ", "\t"),
        lambda: "  " + text.replace(" ", "   ") + "  ",
        lambda: text + " // remark",
        lambda: text + " ; remark",
        lambda: text + " /* remark */",
        lambda: text.replace(" ", " /* x */ ", 1),
        lambda: text + " # remark",
        lambda: text.replace(":", " : "),
        lambda: text.replace("[", "[ ").replace("]", " ]"),
        lambda: text.replace(",", ", ,", 1),
        lambda: text + ",",
        lambda: text.replace(" ", ", ", 1),
        lambda: text.replace(":", ": ", 1),
        lambda: text.replace("(", " (").replace(")", " )"),
    )
    return _raw(chooser.choice(forms)())


def _case(chooser: random.Random, parts: Parts) -> Parts:
    forms: tuple[Callable[[], Parts], ...] = (
        lambda: parts._replace(mnemonic=parts.mnemonic.upper()),
        lambda: parts._replace(operands=[text.upper() for text in parts.operands]),
        lambda: parts._replace(modifiers=[text.upper() for text in parts.modifiers]),
        lambda: _raw(str(parts).title()),
    )
    return chooser.choice(forms)()


def _character(chooser: random.Random, parts: Parts) -> Parts:
    text = str(parts)
    place = chooser.randrange(len(text))
    other = chooser.choice("0123456789vsx[]:,.-|()_ +*lhabcdef")
    forms = (
        text[:place] + text[place + 1 :],
        text[:place] + other + text[place:],
        text[:place] + other + text[place + 1 :],
    )
    return _raw(chooser.choice(forms))


#: Name of each mutation to the function that makes it and how often it is taken.
MUTATIONS: dict[str, tuple[Callable[[random.Random, Parts], Parts], int]] = {
    "suffix": (_suffix, 3),
    "no suffix": (_no_suffix, 8),
    "alias": (_alias, 3),
    "mnemonic": (_mnemonic, 3),
    "halves": (_halves, 5),
    "operand": (_operand, 10),
    "literal": (_literal, 6),
    "drop": (_drop, 1),
    "insert": (_insert, 1),
    "swap": (_swap, 2),
    "repeat": (_repeat, 2),
    "sign": (_sign, 3),
    "add modifier": (_add_modifier, 6),
    "drop modifier": (_drop_modifier, 2),
    "replace modifier": (_replace_modifier, 2),
    "order": (_order, 3),
    "value": (_value, 3),
    "number": (_number, 6),
    "register": (_register, 6),
    "space": (_space, 4),
    "case": (_case, 2),
    "character": (_character, 3),
}


def mutate(chooser: random.Random, line: str) -> tuple[str, str]:
    """Another line made from this one, and the name of what was done to it.

    Parameters
    ----------
    chooser : random.Random
        Where the choices come from.
    line : str
        A line as LLVM writes it.
    """
    names = list(MUTATIONS)
    weights = [weight for _, weight in MUTATIONS.values()]
    if " :: " in line:  # one half of a dual instruction
        halves = line.split(" :: ")
        place = chooser.randrange(2)
        halves[place], name = mutate(chooser, halves[place])
        return " :: ".join(halves), name
    parts = take_apart(line)
    steps = chooser.choice((1, 1, 1, 1, 2))
    done: list[str] = []
    for name in chooser.choices(names, weights, k=steps):
        parts = MUTATIONS[name][0](chooser, parts)
        done.append(name)
    return str(parts), " and ".join(done)
