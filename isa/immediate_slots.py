"""Places of operands that are numbers or names and no registers: immediates, labels, attributes, targets."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .immediates import parse_immediate, parse_number
from .literals import float_bits, literal_bits, wrapped
from .operand_parser import OperandError, ParsedOperand
from .slots import LITERAL, Slot, unsigned
from .syntax import EXPORT_TARGETS

__all__ = ["AttributeSlot", "ImmediateSlot", "LabelSlot", "LiteralSlot", "TargetSlot"]


class LiteralSlot(Slot):
    """A literal that is always there.

    Parameters
    ----------
    shift : int
        Lowest bit.
    size : int
        16 or 32 bits of the value.
    raw : bool
        Whether the lower 32 bits of any number are taken, of a float's 64 bits too, as LLVM does where a
        number has no type.
    """

    __slots__ = ("raw", "shift", "size")

    def __init__(self, shift: int, size: int, raw: bool) -> None:
        super().__init__()
        self.shift = shift
        self.size = size
        self.raw = raw

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        unsigned(operand)
        if operand.kind not in ("int", "float"):
            raise OperandError("a number is needed here")
        if self.raw:
            whole = float_bits(float(operand.number), 64) if operand.kind == "float" else int(operand.number)
            bits = wrapped(whole) & 0xFFFFFFFF
        else:
            bits = literal_bits(operand, self.size)
        return bits << self.shift | LITERAL


class ImmediateSlot(Slot):
    """A number of the encoding, or what has a syntax of its own.

    Parameters
    ----------
    shift, low, high : int
        Lowest bit, and the range.
    width : int
        Bits.
    syntax : str
        See :func:`.immediates.parse_immediate`; ``lit`` for a number that may stand in ``lit(…)``.
    check : int
        Added always.
    """

    __slots__ = ("check", "high", "low", "shift", "syntax", "width")

    def __init__(
        self, shift: int, width: int, low: int, high: int, syntax: str = "", check: int = 0
    ) -> None:
        super().__init__()
        self.shift = shift
        self.width = width
        self.low = low
        self.high = high
        self.syntax = syntax
        self.check = check

    def parse(self, text: str, symbols: Mapping[str, int]) -> ParsedOperand:
        """Read the immediate."""
        if self.syntax in ("", "lit"):
            forced = re.fullmatch(r"lit(?:64)?\s*\((.*)\)", text, re.DOTALL) if self.syntax else None
            text = forced[1] if forced else text
            if text.startswith("-") and "." in text:
                raise OperandError("a whole number is needed here")
            number = parse_number(text, -(1 << 63), (1 << 64) - 1, "immediate", symbols)
            return ParsedOperand("int", number=wrapped(number))
        return ParsedOperand("int", number=parse_immediate(self.syntax, text, symbols))

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        unsigned(operand)
        if operand.kind != "int":
            raise OperandError("a number is needed here")
        number = int(operand.number)
        if not self.low <= number <= self.high:
            raise OperandError(f"{number} is out of range", f"{self.low} to {self.high}")
        return (number & (1 << self.width) - 1) << self.shift | self.check


_LABEL = re.compile(r"[A-Za-z_.$][\w.$@]*|\d+[bf]")


class LabelSlot(Slot):
    """A branch's target: a label, or a distance in dwords."""

    __slots__ = ()

    def parse(self, text: str, symbols: Mapping[str, int]) -> ParsedOperand:
        """Read a distance; everything else is a label."""
        try:
            return ParsedOperand("int", number=parse_number(text, -(1 << 63), 1 << 63, "distance", {}))
        except OperandError as error:
            if not _LABEL.fullmatch(text):
                raise OperandError("a branch goes to a label or a distance in dwords") from error
            return ParsedOperand("symbol", text=text)

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        if operand.kind == "symbol":
            return 0
        number = int(operand.number)
        if operand.kind != "int" or not -(1 << 15) <= number <= 0xFFFF:
            raise OperandError("a label or a distance of 16 bits is needed here", "-32768 to 65535")
        return number & 0xFFFF


class AttributeSlot(Slot):
    """``attr0.x``."""

    __slots__ = ("channel", "shift")

    def __init__(self, shift: int, channel: int) -> None:
        super().__init__()
        self.shift = shift
        self.channel = channel

    def parse(self, text: str, symbols: Mapping[str, int]) -> ParsedOperand:
        """Keep the name."""
        return ParsedOperand("name", text=text)

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        name, _, channel = operand.text.partition(".")
        number = name[4:]
        if not name.startswith("attr") or not number.isdecimal() or len(number) > 9 or int(number) > 32:
            raise OperandError(f"{operand.text} is no attribute", "attr0.x to attr32.w")
        if len(channel) != 1 or channel not in "xyzw":
            raise OperandError(f"{operand.text} is no attribute", "attr0.x to attr32.w")
        return int(number) << self.shift | "xyzw".index(channel) << self.channel


class TargetSlot(Slot):
    """The target of an export."""

    __slots__ = ("shift",)

    def __init__(self, shift: int) -> None:
        super().__init__()
        self.shift = shift

    def parse(self, text: str, symbols: Mapping[str, int]) -> ParsedOperand:
        """Keep the name."""
        return ParsedOperand("name", text=text)

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        numbers = {name: number for number, name in EXPORT_TARGETS.items()}
        if operand.text not in numbers:
            raise OperandError(f"there is no export target {operand.text}", ", ".join(numbers))
        return numbers[operand.text] << self.shift
