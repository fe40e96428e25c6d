"""What operands and keywords add to an instruction, remembered for all mnemonics that have the same places.

The assembler's slots and templates say what an operand or a modifier adds. Here they are asked without text
in between, and slots that are alike share what has been asked of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from ..modifiers import Modifiers, parse_word
from ..operand_parser import OperandError, ParsedOperand
from ..slots import BAD, LITERAL, Slot
from ..templates import Template
from .syntax import modifier_text

__all__ = ["Keywords", "Lookup", "Plan", "keywords_key", "parse_keywords", "plans"]

_NO_SYMBOLS: Final[Mapping[str, int]] = {}
#: Entries that one dictionary remembers.
_MOST: Final = 4096
_Key = tuple[object, ...]


class Lookup(dict[str, int]):
    """What operands add in one place, by their text; it fills itself."""

    __slots__ = ("slot",)

    def __init__(self, slot: Slot) -> None:
        super().__init__()
        self.slot = slot

    def __missing__(self, text: str) -> int:
        number = _number(text)
        if number is None:
            value = self.slot[text]
        else:
            try:
                value = self.slot.code(number)
            except OperandError:
                value = BAD
        # literals are as many as there are numbers, and seldom come again
        if len(self) < _MOST and not value & LITERAL:
            self[text] = value
        return value


def _number(text: str) -> ParsedOperand | None:
    """Read a plain number, which most operands that are seen for the first time are."""
    first = text[1:2] if text[:1] == "-" else text[:1]
    if not first.isdecimal():
        return None
    try:
        return ParsedOperand("int", number=int(text))
    except ValueError:
        pass
    try:
        return ParsedOperand("float", number=float(text))
    except ValueError:
        return None


_LOOKUPS: dict[_Key, Lookup] = {}


def _slot_key(slot: Slot) -> _Key:
    values: list[object] = [slot.__class__]
    for kind in slot.__class__.__mro__:
        for name in getattr(kind, "__slots__", ()):
            value = getattr(slot, name)
            values.append(_slot_key(value) if isinstance(value, Slot) else value)
    return tuple(values)


def _lookup(slot: Slot) -> Lookup:
    key = _slot_key(slot)
    found = _LOOKUPS.get(key)
    if found is None:
        found = _LOOKUPS[key] = Lookup(slot)
    return found


_WORDS: dict[object, tuple[str, int | tuple[int, ...]]] = {}


def parse_keywords(mnemonic: str, keywords: Mapping[str, Any]) -> Modifiers:
    """Read the keywords of a call as the assembler reads the words behind the operands.

    Parameters
    ----------
    mnemonic : str
        For errors.
    keywords : Mapping
        As given; lists as tuples.

    Raises
    ------
    OperandError
        If one is no modifier, or has no such value.
    """
    result: Modifiers = {}
    for name, value in keywords.items():
        if name == "offset" and value.__class__ is int:
            # the template knows its range
            result[name] = value
            continue
        found = _WORDS.get((name, value))
        if found is None:
            word = modifier_text(mnemonic, name, value)
            if not word:
                continue
            spelling, _, rest = word.partition(":")
            found = spelling, parse_word(spelling, rest or None, _NO_SYMBOLS)
            if len(_WORDS) < _MOST:
                _WORDS[name, value] = found
        if found[0] in result:
            raise OperandError(f"{found[0]} is given twice")
        result[found[0]] = found[1]
    if "mul" in result and "div" in result:
        raise OperandError("mul and div exclude each other", "mul=2, mul=4, div=2")
    return result


def keywords_key(keywords: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    """Key of a call's keywords, with tuples in the place of lists."""
    return tuple(
        [(name, (*value,) if value.__class__ is list else value) for name, value in keywords.items()]
    )


class Keywords(dict[_Key, int]):
    """What the keywords of a call add in one template; it fills itself."""

    __slots__ = ("mnemonic", "template")

    def __init__(self, mnemonic: str, template: Template) -> None:
        super().__init__()
        self.mnemonic = mnemonic
        self.template = template

    def __missing__(self, key: Any) -> int:
        modifiers = parse_keywords(self.mnemonic, dict(key))
        try:
            value = self.template.modifiers(modifiers)
        except OperandError:
            value = BAD
        if len(self) < _MOST:
            self[key] = value
        return value


class Plan(NamedTuple):
    """A template as the builder's methods use it.

    Attributes
    ----------
    base : int
        What all instructions of it have.
    keywords : Keywords
        What modifiers add.
    lookups : tuple of Lookup
        What each operand adds.
    sizes : dict of int to int
        Bytes, by the counts above the sum's bytes; what is not in here does not fit.
    """

    base: int
    keywords: Keywords
    lookups: tuple[Lookup, ...]
    sizes: dict[int, int]


def plans(mnemonic: str, templates: Mapping[int, Sequence[Template]]) -> dict[int, list[Plan]]:
    """Prepare the templates of a mnemonic, by number of operands."""
    return {
        count: [
            Plan(each.base, Keywords(mnemonic, each), tuple(map(_lookup, each.slots)), each.counts)
            for each in group
        ]
        for count, group in templates.items()
    }
