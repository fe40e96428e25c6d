"""Numbers, names and labels as operands of the builder's methods."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from typing import SupportsFloat, SupportsIndex, cast

from ..operand_parser import OperandError
from .registers import Register

__all__ = ["Label", "Text", "absolute", "lit", "negated", "operand_text"]


class Text:
    """An operand given as the assembler writes it: ``Text("sendmsg(MSG_INTERRUPT)")``.

    Attributes
    ----------
    text : str
        As given.
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return self.text


class Label:
    """A place in the code. Made by ``label`` and ``forward_label`` of a builder.

    Attributes
    ----------
    name : str
        Its name.
    offset : int or None
        Bytes from the start of the code, once the code has been laid out.
    placed : bool
        Whether it has its place.
    text : str
        What the encoder is told: a distance that is replaced when the places of all labels are known.
    """

    __slots__ = ("name", "offset", "placed")
    text = "0"

    def __init__(self, name: str) -> None:
        self.name = name
        self.offset: int | None = None
        self.placed = False

    def __repr__(self) -> str:
        return f"Label({self.name!r})"


def operand_text(value: object) -> str:
    """Text of what was given to a method of the builder.

    Parameters
    ----------
    value : object
        A register, an integer (its bits, as in text: 2 is not 2.0), a float, a NumPy scalar, a label, a list
        of VGPRs (image addresses), or text as the assembler takes it.

    Raises
    ------
    OperandError
        If it is nothing of these.
    """
    kind = value.__class__
    if kind is Register:
        return cast(Register, value).text
    if kind is int or kind is bool:
        return str(int(cast(int, value)))
    if kind is float:
        return _float_text(cast(float, value))
    if kind is str:
        return cast(str, value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(operand_text(part) for part in cast(Iterable[object], value)) + "]"
    text = getattr(value, "text", None)
    if isinstance(text, str):
        return text
    try:
        return str(operator.index(cast(SupportsIndex, value)))
    except TypeError:
        pass
    if hasattr(value, "__float__"):
        try:
            return _float_text(float(cast(SupportsFloat, value)))
        except TypeError:
            pass
    raise OperandError(f"{value!r} is no operand", "a register, a number, a label or text")


def _float_text(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):
        raise OperandError(f"{value} has no text", "give its bits as an integer, such as 0x7f800000")
    return repr(value)


def lit(value: float) -> Text:
    """Give a number a literal of its own even where an inline constant would do: ``lit(1)``."""
    return Text(f"lit({operand_text(value)})")


def negated(value: float) -> Text:
    """Negate a number by the source modifier: text ``neg(4)``, which is not the constant -4."""
    return Text(f"neg({operand_text(value)})")


def absolute(value: float) -> Text:
    """Take a number's magnitude by the source modifier: text ``|-4|``."""
    return Text(f"|{operand_text(value)}|")
