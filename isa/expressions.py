"""Expressions of assembly text: parsed once, evaluated when their symbols are known.

Operators bind as GNU's assembler and LLVM have it, which is not C's order: shifts as tightly as products,
``|``, ``&`` and ``^`` more tightly than ``+``. Arithmetic is that of 64 bits, ``>>`` shifts zeros in, and
comparisons give -1 where they hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from .expression_functions import FUNCTIONS, BadCallError

__all__ = [
    "Expression",
    "ExpressionError",
    "UndefinedSymbolError",
    "apply_binary",
    "apply_unary",
    "evaluate",
    "parse_expression",
]

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<direction>\d+[fb](?![\w.]))"
    r"|(?P<number>0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)[uU]?[lL]{0,2}(?![\w.])"
    r"|(?P<name>[A-Za-z_.$][\w.$?]*(?:@[\w@]+)?)"
    r"|(?P<quote>'(?:\\.|[^'\\])')"
    r'|(?P<quoted>"(?:\\.|[^"\\])+")'
    r"|(?P<operator><<|>>|<=|>=|==|!=|<>|&&|\|\||[-+*/%&|^~()!<>,]))"
)
_PRECEDENCE: Final = {
    "||": 1, "&&": 2, "==": 3, "!=": 3, "<>": 3, "<": 3, "<=": 3, ">": 3, ">=": 3,
    "+": 4, "-": 4, "|": 5, "^": 5, "&": 5, "!": 5, "*": 6, "/": 6, "%": 6, "<<": 6, ">>": 6,
}  # fmt: skip
_ESCAPES: Final = {"n": 10, "t": 9, "r": 13, "b": 8, "f": 12}
_MAX_TOKENS: Final = 1000
_MAX_DEPTH: Final = 64
_MASK: Final = (1 << 64) - 1


class ExpressionError(Exception):
    """The text is no expression, or has no value."""


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


class Expression(NamedTuple):
    """A node of a parsed expression.

    Attributes
    ----------
    kind : str
        ``number``, ``symbol``, ``unary``, ``binary`` or ``call``.
    value : int or str
        The number, the symbol's name, the operator or the function's name.
    parts : tuple of Expression
        Operands.
    specifier : str
        What stands behind a symbol's ``@``, such as ``rel32@lo``.
    """

    kind: str
    value: int | str
    parts: tuple[Expression, ...] = ()
    specifier: str = ""


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


def _number(text: str) -> int:
    if text[:1] == "0" and text.isdigit():
        if text.strip("01234567"):
            raise ExpressionError(f"{text} is no octal number")
        value = int(text, 8)
    elif len(text) > 80:
        raise ExpressionError("the number is too large")
    else:
        value = int(text, 0)
    if value > _MASK:
        raise ExpressionError("the number is too large")
    return value


class _Parser:
    def __init__(self, text: str, direction: Callable[[str], str] | None) -> None:
        self.tokens = _tokens(text)
        self.position = 0
        self.direction = direction

    def peek(self) -> str:
        if self.position >= len(self.tokens):
            return ""
        kind, text = self.tokens[self.position]
        return text if kind == "operator" else "value"

    def binary(self, least: int, depth: int) -> Expression:
        left = self.unary(depth)
        while (level := _PRECEDENCE.get(self.peek(), 0)) >= least:
            operator = self.peek()
            self.position += 1
            left = Expression("binary", operator, (left, self.binary(level + 1, depth + 1)))
        return left

    def unary(self, depth: int) -> Expression:
        if depth > _MAX_DEPTH:
            raise ExpressionError("the expression is nested too deeply")
        if self.position >= len(self.tokens):
            raise ExpressionError("the expression is not complete")
        kind, text = self.tokens[self.position]
        self.position += 1
        if kind == "operator":
            return self.operator(text, depth)
        if kind == "number":
            return Expression("number", _number(text))
        if kind == "quote":
            code = text[1:-1]
            return Expression("number", _ESCAPES.get(code[-1], ord(code[-1])) if len(code) > 1 else ord(code))
        if kind == "direction":
            if self.direction is None:
                raise ExpressionError(f"the numbered label {text} has no meaning here")
            return Expression("symbol", self.direction(text))
        if kind == "quoted":
            return Expression("symbol", text[1:-1])
        if text in FUNCTIONS and self.peek() == "(":
            return self.call(text, depth)
        name, _, specifier = text.partition("@")
        return Expression("symbol", name, (), specifier)

    def operator(self, text: str, depth: int) -> Expression:
        if text == "(":
            inner = self.binary(1, depth + 1)
            if self.peek() != ")":
                raise ExpressionError("a closing parenthesis is missing")
            self.position += 1
            return inner
        if text in "-+~!":
            return Expression("unary", text, (self.unary(depth + 1),))
        raise ExpressionError(f"unexpected {text!r}")

    def call(self, name: str, depth: int) -> Expression:
        parts: list[Expression] = []
        while True:
            self.position += 1
            parts.append(self.binary(1, depth + 1))
            if self.peek() != ",":
                break
        if self.peek() != ")":
            raise ExpressionError(f"a closing parenthesis is missing after the arguments of {name}")
        self.position += 1
        return Expression("call", name, tuple(parts))


def parse_expression(text: str, direction: Callable[[str], str] | None = None) -> Expression:
    """Parse an expression.

    Parameters
    ----------
    text : str
        The expression.
    direction : callable, optional
        Gives the name of a numbered label such as ``1f`` or ``2b`` at this place.

    Raises
    ------
    ExpressionError
        If the text is none.
    """
    parser = _Parser(text, direction)
    result = parser.binary(1, 0)
    if parser.position != len(parser.tokens):
        raise ExpressionError(f"unexpected {parser.tokens[parser.position][1]!r}")
    return result


def _signed(value: int) -> int:
    value &= _MASK
    return value - (1 << 64) if value >> 63 else value


def apply_unary(operator: str, value: int) -> int:
    """Compute ``-``, ``+``, ``~`` or ``!`` of a number, in 64 bits."""
    if operator == "!":
        return int(not value)
    return _signed(-value if operator == "-" else ~value if operator == "~" else value)


def apply_binary(operator: str, left: int, right: int) -> int:
    """Compute an operator of two numbers, in 64 bits.

    Raises
    ------
    ExpressionError
        For a division by zero, or a shift by 64 or more.
    """
    if operator == "+":
        return _signed(left + right)
    if operator == "-":
        return _signed(left - right)
    left, right = _signed(left), _signed(right)
    if operator in "/%":
        if right == 0:
            raise ExpressionError("division by zero")
        quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
        return _signed(quotient if operator == "/" else left - quotient * right)
    if operator in ("<<", ">>"):
        if not 0 <= right < 64:
            raise ExpressionError(f"a shift by {right} is out of range")
        return _signed(left << right if operator == "<<" else (left & _MASK) >> right)
    if operator in _COMPARISONS:
        return -int(_COMPARISONS[operator](left, right))
    return _signed(_ARITHMETIC[operator](left, right))


_COMPARISONS: Final[dict[str, Callable[[int, int], bool]]] = {
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<>": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}
_ARITHMETIC: Final[dict[str, Callable[[int, int], int]]] = {
    "*": lambda left, right: left * right,
    "&": lambda left, right: left & right,
    "|": lambda left, right: left | right,
    "^": lambda left, right: left ^ right,
    "!": lambda left, right: left | ~right,
    "&&": lambda left, right: int(bool(left) and bool(right)),
    "||": lambda left, right: int(bool(left) or bool(right)),
}


def _compute(node: Expression, symbols: Mapping[str, int]) -> int:
    kind, value = node.kind, node.value
    if isinstance(value, int):
        return value
    if kind == "symbol":
        if value not in symbols or node.specifier:
            raise UndefinedSymbolError(value)
        return symbols[value]
    numbers = [_compute(part, symbols) for part in node.parts]
    if kind == "unary":
        return apply_unary(value, numbers[0])
    if kind == "binary":
        return apply_binary(value, numbers[0], numbers[1])
    try:
        return FUNCTIONS[value](numbers)
    except BadCallError as error:
        raise ExpressionError(str(error)) from None


def evaluate(text: str, symbols: Mapping[str, int]) -> int:
    """Compute an expression whose symbols are all numbers.

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
    >>> evaluate("max(3, 1 + 2 << 2)", {})
    9
    """
    return _compute(parse_expression(text), symbols)
