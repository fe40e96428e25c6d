"""Integer expressions of assembly text: numbers, symbols, and C's operators."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

__all__ = ["ExpressionError", "UndefinedSymbolError", "evaluate"]

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)(?![\w.])|(?P<name>[A-Za-z_.$][\w.$]*)|(?P<quote>'(?:\\.|[^'])')"
    r"|(?P<operator><<|>>|[-+*/%&|^~()!]))"
)
_PRECEDENCE: Final = {"|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}
_MAX_TOKENS: Final = 1000
_MAX_BITS: Final = 128


class ExpressionError(Exception):
    """The text is no expression."""


class UndefinedSymbolError(ExpressionError):
    """The expression names a symbol that has no value yet.

    Parameters
    ----------
    name : str
        The symbol.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"undefined symbol {name}")


def _tokens(text: str) -> list[tuple[str, str]]:
    result: list[tuple[str, str]] = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None or len(result) == _MAX_TOKENS:
            raise ExpressionError(f"cannot read {text[position:].strip()[:40]!r} as an expression")
        result.append((match.lastgroup, match[match.lastgroup]))
        position = match.end()
    return result


class _Parser:
    def __init__(self, text: str, symbols: Mapping[str, int]) -> None:
        self.tokens = _tokens(text)
        self.symbols = symbols
        self.position = 0

    def peek(self) -> str:
        return self.tokens[self.position][1] if self.position < len(self.tokens) else ""

    def binary(self, least: int, depth: int) -> int:
        left = self.unary(depth)
        while (level := _PRECEDENCE.get(self.peek(), 0)) >= least:
            operator = self.peek()
            self.position += 1
            left = _apply(operator, left, self.binary(level + 1, depth))
        return left

    def unary(self, depth: int) -> int:
        if depth > 64:
            raise ExpressionError("the expression is nested too deeply")
        if self.position >= len(self.tokens):
            raise ExpressionError("the expression is not complete")
        kind, text = self.tokens[self.position]
        self.position += 1
        if kind == "number":
            if text[:1] == "0" and text.isdigit():
                if text.strip("01234567"):
                    raise ExpressionError(f"{text} is no octal number")
                return int(text, 8)
            return int(text, 0)
        if kind == "quote":
            return ord(text[1:-1].replace("\\n", "\n").replace("\\t", "\t")[-1])
        if kind == "name":
            if text not in self.symbols:
                raise UndefinedSymbolError(text)
            return self.symbols[text]
        if text == "(":
            value = self.binary(1, depth + 1)
            if self.peek() != ")":
                raise ExpressionError("a closing parenthesis is missing")
            self.position += 1
            return value
        if text in "-+~!":
            value = self.unary(depth + 1)
            return {"-": -value, "+": value, "~": ~value, "!": int(not value)}[text]
        raise ExpressionError(f"unexpected {text!r}")


def _apply(operator: str, left: int, right: int) -> int:
    if operator in "/%":
        if right == 0:
            raise ExpressionError("division by zero")
        quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
        return quotient if operator == "/" else left - quotient * right
    if operator in ("<<", ">>"):
        if not 0 <= right < 64:
            raise ExpressionError(f"a shift by {right} is out of range")
        value = left << right if operator == "<<" else left >> right
    else:
        value = {
            "+": left + right,
            "-": left - right,
            "*": left * right,
            "&": left & right,
            "|": left | right,
            "^": left ^ right,
        }[operator]
    if value.bit_length() > _MAX_BITS:
        raise ExpressionError("the value is too large")
    return value


def evaluate(text: str, symbols: Mapping[str, int]) -> int:
    """Compute an expression.

    Raises
    ------
    UndefinedSymbolError
        If a symbol has no value.
    ExpressionError
        If the text is no expression, divides by zero, or is too large.

    Examples
    --------
    >>> evaluate("(4 + size) * 2 - -1", {"size": 6})
    21
    """
    parser = _Parser(text, symbols)
    value = parser.binary(1, 0)
    if parser.position != len(parser.tokens):
        raise ExpressionError(f"unexpected {parser.peek()!r}")
    return value
