"""What operands and keywords add to an instruction, remembered for all mnemonics that have the same places.

The assembler's slots and templates say what an operand or a modifier adds. Here they are asked without text
in between: registers are looked up as the objects that they are, and slots that are alike share what has
been asked of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple, cast

from ..immediate_slots import LiteralSlot
from ..modifiers import Modifiers, parse_word
from ..operand_parser import OperandError, ParsedOperand
from ..slots import BAD, EXCLUSIVE, LITERAL, ScalarSlot, Slot, SourceSlot
from ..templates import Template
from .registers import Register, register
from .syntax import DPP_KEYWORDS, modifier_text
from .values import operand_text

__all__ = ["ImageKeywords", "Keywords", "Lookup", "Plan", "Plans", "lookup_of", "parse_keywords"]

_NO_SYMBOLS: Final[Mapping[str, int]] = {}
#: Entries that one dictionary remembers.
_MOST: Final = 4096
_Key = tuple[object, ...]
_VGPRS: Final = tuple(register("v", index) for index in range(256))
_VGPR_TEXTS: Final = tuple(each.text for each in _VGPRS)
#: Files whose registers are read as their text would be.
_FILES: Final = {"v": "v", "s": "s", "ttmp": "s"}
#: Numbers from 65 that 32-bit operands take as inline constants: the bits of ±0.5 to ±4.0 and of 1/(2π). The
#: last sixteen are -16 to -1.
_FLOAT_BITS: Final = frozenset(
    sign | bits
    for sign in (0, 1 << 31)
    for bits in (0x3F000000, 0x3F800000, 0x40000000, 0x40800000, 0x3E22F983)
)
_FIRST_LITERAL: Final = 65
_END_LITERAL: Final = (1 << 32) - 16


class Lookup(dict[object, int]):
    """What operands add in one place; it fills itself.

    Its keys are registers and texts. Numbers have a dictionary of their own, because 1, 1.0 and True are the
    same key but not the same operand; whatever else there is, is asked for its text every time.
    """

    __slots__ = ("direct", "literal", "numbers", "shift", "slot")

    def __init__(self, slot: Slot) -> None:
        super().__init__()
        self.slot = slot
        self.numbers: dict[int, int] = {}
        self.direct = slot.__class__.parse is Slot.parse
        if "v0" in slot:
            self.update(zip(_VGPRS, map(slot.__getitem__, _VGPR_TEXTS), strict=True))
        #: What 0 would add if it were a literal, where literals are the number's own 32 bits; None elsewhere.
        self.literal, self.shift = self._literal()

    def _literal(self) -> tuple[int | None, int]:
        slot = self.slot
        if isinstance(slot, LiteralSlot) and slot.size == 32:
            shift = slot.shift
        elif isinstance(slot, SourceSlot | ScalarSlot) and slot.constants[1:] == "32" and slot.literal:
            shift = slot.literal
        else:
            return None, 0
        value = self._parsed(ParsedOperand("int", number=_FIRST_LITERAL))
        return (None if value & BAD else value - (_FIRST_LITERAL << shift)), shift

    def _parsed(self, operand: ParsedOperand) -> int:
        try:
            return self.slot.code(operand)
        except OperandError:
            return BAD

    def __missing__(self, key: object) -> int:
        if type(key) is int:
            return self.integer(key)
        kind = type(key)
        if kind is float:
            text = operand_text(key)
            return self._parsed(ParsedOperand("float", number=float(text)))
        if kind is Register:
            found = cast(Register, key)
            file = _FILES.get(found.file)
            if file is not None and self.direct:
                value = self._parsed(
                    ParsedOperand(
                        file, found.code, found.count, found.half, 0, found.negative, found.absolute
                    )
                )
            else:
                value = self.slot[found.text]
        elif kind is str:
            value = self._text(cast(str, key))
        else:
            return self[operand_text(key)]
        # literals are as many as there are numbers, and seldom come again
        if len(self) < _MOST and not value & LITERAL:
            self[key] = value
        return value

    def integer(self, number: int) -> int:
        """What a whole number adds."""
        value = self.numbers.get(number)
        if value is not None:
            return value
        literal = self.literal
        if literal is not None and _FIRST_LITERAL <= number < _END_LITERAL and number not in _FLOAT_BITS:
            return literal + (number << self.shift)
        value = self._parsed(ParsedOperand("int", number=number))
        if not value & LITERAL and len(self.numbers) < _MOST:
            self.numbers[number] = value
        return value

    def _text(self, text: str) -> int:
        """Plain numbers are read here, which most texts are that are seen for the first time."""
        if (text[1:2] if text[:1] == "-" else text[:1]).isdecimal():
            try:
                return self._parsed(ParsedOperand("int", number=int(text)))
            except ValueError:
                pass
            try:
                return self._parsed(ParsedOperand("float", number=float(text)))
            except ValueError:
                pass
        return self.slot[text]


_LOOKUPS: dict[_Key, Lookup] = {}
#: The same by the slot itself, which most templates share.
_OF_SLOTS: dict[Slot, Lookup] = {}


def _slot_key(slot: Slot) -> _Key:
    values: list[object] = [slot.__class__]
    for kind in slot.__class__.__mro__:
        for name in getattr(kind, "__slots__", ()):
            value = getattr(slot, name)
            values.append(_slot_key(value) if isinstance(value, Slot) else value)
    return tuple(values)


def lookup_of(slot: Slot) -> Lookup:
    """Return the lookup of a slot, the same one for slots that are alike."""
    found = _OF_SLOTS.get(slot)
    if found is None:
        key = _slot_key(slot)
        found = _LOOKUPS.get(key)
        if found is None:
            found = _LOOKUPS[key] = Lookup(slot)
        _OF_SLOTS[slot] = found
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
    return result


class Keywords(dict[tuple[str, object], int]):
    """What each keyword of a call adds, in all templates with the same words; it fills itself."""

    __slots__ = ("offset", "template")

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.template = template
        self.offset = self._offset()

    def _offset(self) -> tuple[int, int, int, int, int]:
        """Range, mask and place of plain offsets, and what all of them add; nothing is in an empty range."""
        template = self.template
        place = template.words.get("offset")
        if place is None or place[2]:
            return 1, 0, 0, 0, 0
        low, width, _ = place
        least, most = template.offset_range()
        return least, most, (1 << width) - 1, low, template.modifier("offset", 0)

    def total(self, keywords: Mapping[str, Any]) -> int:
        """Add up what the keywords of a call add."""
        total = 0
        for name, value in keywords.items():
            if name == "offset" and type(value) is int:
                least, most, mask, low, always = self.offset
                total += always + ((value & mask) << low) if least <= value <= most else BAD
            else:
                if type(value) is list:
                    value = tuple(cast("list[object]", value))
                elif value is False:
                    # it is absent, which 0 is not
                    value = None
                total += self[name, value]
        return total

    def __missing__(self, key: tuple[str, object]) -> int:
        name, value = key
        total = 0
        try:
            for word, number in parse_keywords("", {name: value}).items():
                if name == "dpp" and word not in DPP_KEYWORDS:
                    raise OperandError("dpp is a DPP control")
                total += self.template.modifier(word, number)
            if name in ("mul", "div"):
                # they exclude each other
                total += EXCLUSIVE
        except OperandError:
            total = BAD
        if len(self) < _MOST:
            self[key] = total
        return total


_KEYWORDS: dict[int, Keywords] = {}
_IMAGE: Final = ("dim", "dmask", "a16", "d16", "tfe")


class ImageKeywords(dict[_Key, int]):
    """What the keywords of an image instruction add: together they say how many registers there are."""

    __slots__ = ("single", "template")

    def __init__(self, single: Keywords, template: Template) -> None:
        super().__init__()
        self.single = single
        self.template = template

    def total(self, keywords: Mapping[str, Any]) -> int:
        """Add up what the keywords of a call add."""
        get = keywords.get
        return (
            self.single.total(keywords) - self[get("dim"), get("dmask"), get("a16"), get("d16"), get("tfe")]
        )

    def __missing__(self, key: _Key) -> int:
        given = {name: value for name, value in zip(_IMAGE, key, strict=True) if value is not None}
        try:
            value = self.template.image(parse_keywords("", given))
        except OperandError:
            value = -BAD
        if len(self) < _MOST:
            self[key] = value
        return value


class Plan(NamedTuple):
    """A template as the builder's methods use it.

    Attributes
    ----------
    base : int
        What all instructions of it have.
    lookups : tuple of Lookup
        What each operand adds.
    sizes : dict of int to int
        Bytes, by the counts above the sum's bytes; what is not in here does not fit.
    keywords : Keywords or ImageKeywords
        What modifiers add.
    """

    base: int
    lookups: tuple[Lookup, ...]
    sizes: dict[int, int]
    keywords: Keywords | ImageKeywords


def _plan(template: Template) -> Plan:
    # what decides what words add is the same object in all templates where it is the same
    words = id(template.tail.words)
    single = _KEYWORDS.get(words)
    if single is None:
        single = _KEYWORDS[words] = Keywords(template)
    keywords = ImageKeywords(single, template) if template.info.format == "MIMG" else single
    return Plan(template.base, tuple(map(lookup_of, template.slots)), template.counts, keywords)


class Plans(dict[int, tuple[Plan, ...]]):
    """Plans of a mnemonic, by number of operands; they are made when they are needed first."""

    __slots__ = ("templates",)

    def __init__(self, templates: Mapping[int, Sequence[Template]]) -> None:
        super().__init__()
        self.templates = templates

    def __missing__(self, count: int) -> tuple[Plan, ...]:
        found = tuple(map(_plan, self.templates.get(count, ())))
        if found:
            self[count] = found
        return found
