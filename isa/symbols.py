"""Symbols of an assembly text, and expressions of them as sums of a number and places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from .expression_functions import FUNCTIONS, BadCallError
from .expressions import Expression, ExpressionError, UndefinedSymbolError, apply_binary, apply_unary

__all__ = ["Label", "Linear", "SymbolTable", "Term"]

_MAX_DEPTH: Final = 120
#: Separates the parts of names that no text can write: those of numbered labels and of places.
_HIDDEN: Final = "\0"


class Label(NamedTuple):
    """A place: its section and its bytes from there."""

    section: str
    offset: int


class Term(NamedTuple):
    """A symbol in a sum, with what stands behind its ``@``."""

    symbol: str
    specifier: str = ""


@dataclass(slots=True)
class Linear:
    """A sum of a number and of symbols times a factor, which is never zero."""

    constant: int
    terms: dict[Term, int] = field(default_factory=dict[Term, int])


@dataclass(slots=True)
class SymbolTable:
    """All symbols of a text.

    Attributes
    ----------
    numbers : dict of str to int
        Those with a value that is known and no address.
    labels : dict of str to Label
        Places.
    variables : dict of str to Expression
        Those set to what was not known yet.
    bindings : dict of str to int
        1 global, 2 weak, 0 local.
    visibilities, kinds : dict of str to int
        As ELF numbers them.
    fixed : set of str
        Those that may not be set again.
    mentioned : dict of str to None
        All exported and defined names, in order.
    counters : dict of str to int
        How often a numbered label has been defined.
    common : dict of str to tuple of int
        Size and alignment of what ``.comm`` asks for.
    memo : dict of str to Linear
        Values of ``variables``, until a symbol changes.
    """

    numbers: dict[str, int] = field(default_factory=dict[str, int])
    labels: dict[str, Label] = field(default_factory=dict[str, Label])
    variables: dict[str, Expression] = field(default_factory=dict[str, Expression])
    bindings: dict[str, int] = field(default_factory=dict[str, int])
    visibilities: dict[str, int] = field(default_factory=dict[str, int])
    kinds: dict[str, int] = field(default_factory=dict[str, int])
    fixed: set[str] = field(default_factory=set[str])
    mentioned: dict[str, None] = field(default_factory=dict[str, None])
    counters: dict[str, int] = field(default_factory=dict[str, int])
    common: dict[str, tuple[int, int]] = field(default_factory=dict[str, "tuple[int, int]"])
    memo: dict[str, Linear] = field(default_factory=dict[str, Linear])

    def define(self, name: str, label: Label) -> None:
        """Give a name a place."""
        self.labels[name] = label
        self.mentioned.setdefault(name)
        self.memo.clear()

    def assign(self, name: str, node: Expression) -> None:
        """Give a name the value of an expression: a number at once if it is one already."""
        self.memo.clear()
        self.numbers.pop(name, None)
        self.variables.pop(name, None)
        self.mentioned.setdefault(name)
        if node.kind == "number":
            self.numbers[name] = int(node.value)
        else:
            self.variables[name] = node
            try:
                value = self.resolve(node)
            except ExpressionError:
                # it may have a value once later symbols are known; if not, its uses say so
                return
            if not value.terms:
                self.numbers[name] = value.constant
                del self.variables[name]

    def defined(self, name: str) -> bool:
        """Whether a name has a value or a place."""
        return name in self.labels or name in self.numbers or name in self.variables

    def known(self, name: str) -> bool:
        """Whether ``.ifdef`` takes a name as defined."""
        return self.defined(name) or name in self.common

    def numbered(self, number: str) -> str:
        """Begin a numbered label; gives the name that it has inside."""
        count = self.counters.get(number, 0) + 1
        self.counters[number] = count
        return f"{number}{_HIDDEN}{count}"

    def direction(self, text: str) -> str:
        """Give the inside name of ``1f`` or ``1b`` at this place.

        Raises
        ------
        ExpressionError
            If there is no such label before.
        """
        number = text[:-1].lstrip("0") or "0"
        count = self.counters.get(number, 0) + (text[-1] == "f")
        if not count:
            raise ExpressionError(f"there is no label {number} before this line")
        return f"{number}{_HIDDEN}{count}"

    def place(self, here: Label) -> Expression:
        """Make an expression of a place that has no name."""
        hidden = f"{here.section}{_HIDDEN}{here.offset}{_HIDDEN}"
        self.labels[hidden] = here
        return Expression("symbol", hidden)

    def capture(self, node: Expression, here: Label) -> Expression:
        """Replace ``.`` and symbols that are numbers by what they are at this place."""
        kind = node.kind
        if kind == "number":
            return node
        if kind == "symbol":
            name = str(node.value)
            if name == ".":
                return self.place(here)
            value = self.numbers.get(name)
            return node if value is None or node.specifier else Expression("number", value)
        parts = tuple(self.capture(part, here) for part in node.parts)
        if kind == "binary" and all(part.kind == "number" for part in parts):
            left, right = parts
            return Expression("number", apply_binary(str(node.value), int(left.value), int(right.value)))
        return Expression(kind, node.value, parts)

    def resolve(self, node: Expression, depth: int = 0) -> Linear:
        """Evaluate an expression as far as it goes.

        Raises
        ------
        ExpressionError
            If it has no value, such as a division by zero or a product of places.
        """
        if depth > _MAX_DEPTH:
            raise ExpressionError("symbols are defined by each other, or too deeply")
        if node.kind == "number":
            return Linear(int(node.value))
        if node.kind == "symbol":
            return self._symbol(str(node.value), node.specifier, depth)
        operator = str(node.value)
        values = [self.resolve(part, depth + (node.kind == "call")) for part in node.parts]
        if node.kind == "binary" and operator in "+-":
            return self._sum(values[0], values[1], 1 if operator == "+" else -1)
        if node.kind == "unary" and operator in "+-" and values[0].terms:
            return self._sum(Linear(0), values[0], 1 if operator == "+" else -1)
        numbers = [self._absolute(value, operator) for value in values]
        if node.kind == "unary":
            return Linear(apply_unary(operator, numbers[0]))
        if node.kind == "binary":
            return Linear(apply_binary(operator, numbers[0], numbers[1]))
        try:
            return Linear(FUNCTIONS[operator](numbers))
        except BadCallError as error:
            raise ExpressionError(str(error)) from None

    def _symbol(self, name: str, specifier: str, depth: int) -> Linear:
        if not specifier:
            value = self.numbers.get(name)
            if value is not None:
                return Linear(value)
        variable = self.variables.get(name)
        if variable is not None:
            known = self.memo.get(name) or self.resolve(variable, depth + 1)
            self.memo[name] = known
            if specifier and known.terms:
                terms = {Term(term.symbol, specifier): count for term, count in known.terms.items()}
                return Linear(known.constant, terms)
            return known
        return Linear(0, {Term(name, specifier): 1})

    def _sum(self, left: Linear, right: Linear, sign: int) -> Linear:
        terms = dict(left.terms)
        for term, count in right.terms.items():
            terms[term] = terms.get(term, 0) + sign * count
        constant = apply_binary("+" if sign > 0 else "-", left.constant, right.constant)
        if not terms:
            return Linear(constant)
        return self._fold(Linear(constant, {term: count for term, count in terms.items() if count}))

    def _fold(self, value: Linear) -> Linear:
        """Replace the distance of two labels of one section by its bytes."""
        if len(value.terms) < 2:
            return value
        sections: dict[str, list[Term]] = {}
        for term in value.terms:
            label = self.labels.get(term.symbol)
            if label is not None and not term.specifier:
                sections.setdefault(label.section, []).append(term)
        constant, terms = value.constant, dict(value.terms)
        for group in sections.values():
            rising = [term for term in group if terms[term] > 0]
            falling = [term for term in group if terms[term] < 0]
            while rising and falling:
                first, second = rising[-1], falling[-1]
                count = min(terms[first], -terms[second])
                constant += count * (self.labels[first.symbol].offset - self.labels[second.symbol].offset)
                terms[first] -= count
                terms[second] += count
                if not terms[first]:
                    rising.pop()
                if not terms[second]:
                    falling.pop()
        return Linear(constant, {term: count for term, count in terms.items() if count})

    def shown(self, name: str) -> str:
        """Give a name as the text writes it."""
        if _HIDDEN not in name:
            return name
        return "." if name.endswith(_HIDDEN) else name.partition(_HIDDEN)[0]

    def _absolute(self, value: Linear, what: str) -> int:
        if value.terms:
            name = next(iter(value.terms)).symbol
            if name not in self.labels:
                raise UndefinedSymbolError(self.shown(name))
            raise ExpressionError(f"{self.shown(name)} is an address, of which {what} has no value")
        return value.constant

    def number(self, node: Expression) -> int:
        """Evaluate an expression that must be a number.

        Raises
        ------
        UndefinedSymbolError
            If a symbol has no value.
        ExpressionError
            If it is an address, or has no value.
        """
        value = self.resolve(node)
        for term in value.terms:
            if term.symbol not in self.labels:
                raise UndefinedSymbolError(self.shown(term.symbol))
            raise ExpressionError(f"{self.shown(term.symbol)} is an address; a number is needed here")
        return value.constant
