"""Expressions over arrays and numbers: what the elementwise kernels compute."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, SupportsFloat, SupportsIndex, cast

import numpy as np
import numpy.typing as npt

from .built import KernelError
from .shapes import check_name

__all__ = ["FUNCTIONS", "Condition", "Expression", "Function", "Operand", "array", "call", "column", "equal",
           "evaluate", "maximum", "minimum", "nodes", "row", "scalar", "where"]  # fmt: skip

Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Function:
    """One operation that expressions have.

    Attributes
    ----------
    arity : int
        How many operands it takes.
    kinds : str
        ``"f"`` for floats, ``"i"`` for integers, ``"fi"`` for both.
    numpy : callable
        The same of numpy arrays.
    """

    arity: int
    kinds: str
    numpy: Callable[..., Array]


def _shift_left(value: Array, count: Array) -> Array:
    # the card takes the lower five bits of the count
    return np.asarray(np.left_shift(value, count & 31))


def _shift_right(value: Array, count: Array) -> Array:
    return np.asarray(np.right_shift(value, count & 31))


def _sigmoid(x: Array) -> Array:
    with np.errstate(over="ignore"):
        return np.asarray(1 / (1 + np.exp(-x)))


#: By name.
FUNCTIONS: Final[Mapping[str, Function]] = {
    "add": Function(2, "fi", np.add), "subtract": Function(2, "fi", np.subtract),
    "multiply": Function(2, "fi", np.multiply), "divide": Function(2, "f", np.divide),
    "maximum": Function(2, "fi", np.fmax), "minimum": Function(2, "fi", np.fmin),
    "and": Function(2, "i", np.bitwise_and), "or": Function(2, "i", np.bitwise_or),
    "xor": Function(2, "i", np.bitwise_xor), "shift_left": Function(2, "i", _shift_left),
    "shift_right": Function(2, "i", _shift_right),
    "negate": Function(1, "fi", np.negative), "absolute": Function(1, "fi", np.abs),
    "exp": Function(1, "f", np.exp), "log": Function(1, "f", np.log), "sqrt": Function(1, "f", np.sqrt),
    "reciprocal": Function(1, "f", np.reciprocal), "sigmoid": Function(1, "f", _sigmoid),
    "tanh": Function(1, "f", np.tanh), "floor": Function(1, "f", np.floor), "ceil": Function(1, "f", np.ceil),
    "round": Function(1, "f", np.rint), "truncate": Function(1, "f", np.trunc),
    "where": Function(4, "fi", np.where),
}  # fmt: skip

#: Words of an expression that is shown.
_MOST_SAID: Final = 100
#: Numbers that 32 bits hold, signed or not.
_INTEGERS: Final = range(-(1 << 31), 1 << 32)
_LARGEST: Final = float(np.finfo(np.float32).max)

_COMPARISONS: Final[Mapping[str, Callable[..., Array]]] = {
    "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal,
}  # fmt: skip


class Expression:
    """A number for each element: an operand, a constant, or a function of other expressions.

    Made by :func:`array`, :func:`row`, :func:`column`, :func:`scalar`, by arithmetic on these and Python
    numbers, and by :func:`call`, :func:`maximum`, :func:`minimum` and :func:`where`. An expression used twice
    is computed once.

    Attributes
    ----------
    function : str
        A name of :data:`FUNCTIONS`, ``"operand"`` or ``"constant"``.
    operands : tuple of Expression
        What the function is of.
    value : Operand, float, int, str or None
        The operand, the constant, or of ``where`` the comparison.

    Examples
    --------
    >>> x = array("x")
    >>> scalar("a") * x + 1.0
    add(multiply(a, x), 1.0)
    """

    __slots__ = ("function", "operands", "value")

    # an array of numpy would else take the expression for one of its elements
    __array_ufunc__: Final = None

    def __init__(
        self, function: str, operands: tuple[Expression, ...] = (), value: Operand | float | str | None = None
    ) -> None:
        self.function, self.operands, self.value = function, operands, value

    def __add__(self, other: Expression | float) -> Expression:
        return call("add", self, other)

    def __radd__(self, other: float) -> Expression:
        return call("add", other, self)

    def __sub__(self, other: Expression | float) -> Expression:
        return call("subtract", self, other)

    def __rsub__(self, other: float) -> Expression:
        return call("subtract", other, self)

    def __mul__(self, other: Expression | float) -> Expression:
        return call("multiply", self, other)

    def __rmul__(self, other: float) -> Expression:
        return call("multiply", other, self)

    def __truediv__(self, other: Expression | float) -> Expression:
        return call("divide", self, other)

    def __rtruediv__(self, other: float) -> Expression:
        return call("divide", other, self)

    def __and__(self, other: Expression | int) -> Expression:
        return call("and", self, other)

    def __or__(self, other: Expression | int) -> Expression:
        return call("or", self, other)

    def __xor__(self, other: Expression | int) -> Expression:
        return call("xor", self, other)

    def __lshift__(self, other: Expression | int) -> Expression:
        return call("shift_left", self, other)

    def __rshift__(self, other: Expression | int) -> Expression:
        return call("shift_right", self, other)

    def __neg__(self) -> Expression:
        return call("negate", self)

    def __abs__(self) -> Expression:
        return call("absolute", self)

    def __lt__(self, other: Expression | float) -> Condition:
        return Condition("lt", self, expression(other))

    def __le__(self, other: Expression | float) -> Condition:
        return Condition("le", self, expression(other))

    def __gt__(self, other: Expression | float) -> Condition:
        return Condition("gt", self, expression(other))

    def __ge__(self, other: Expression | float) -> Condition:
        return Condition("ge", self, expression(other))

    def __repr__(self) -> str:
        return self._said([_MOST_SAID])

    def _said(self, left: list[int]) -> str:
        """Say the expression; what is used often could be said without end, so that words are counted."""
        left[0] -= 1
        if self.function == "constant":
            return repr(self.value)
        if isinstance(self.value, Operand):
            return self.value.name
        inside = ", ".join(each._said(left) if left[0] > 0 else "…" for each in self.operands)
        return f"{self.function}{f'_{self.value}' if self.value else ''}({inside})"


@dataclass(frozen=True, slots=True)
class Operand:
    """An input of an expression.

    Attributes
    ----------
    name : str
        The kernel's argument.
    kind : str
        ``"array"`` of the whole shape, ``"row"`` of the last axis, ``"column"`` of all axes but the last, or
        ``"scalar"``.
    dtype : str or None
        Element type; None for the kernel's own.
    """

    name: str
    kind: str
    dtype: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A comparison, for :func:`where`. With a NaN it is false.

    Attributes
    ----------
    comparison : str
        ``lt le gt ge eq``.
    left, right : Expression
        What is compared.
    """

    comparison: str
    left: Expression
    right: Expression

    def __bool__(self) -> bool:
        """Refuse: it holds for some elements and not for others."""
        raise TypeError("a comparison of arrays is neither true nor false: where(condition, one, other)")


def expression(value: object) -> Expression:
    """Return an expression as it is, a number as a constant.

    Raises
    ------
    KernelError
        If it is neither, or a number that 32 bits do not hold.
    """
    if isinstance(value, Expression):
        return value
    if isinstance(value, int | np.integer) and not isinstance(value, bool):
        number = operator.index(cast(SupportsIndex, value))
        if number not in _INTEGERS:
            raise KernelError(f"an integer of an expression is from {_INTEGERS[0]} to {_INTEGERS[-1]}")
        return Expression("constant", (), number)
    if isinstance(value, float | np.floating):
        constant = float(cast(SupportsFloat, value))
        if math.isfinite(constant) and abs(constant) > _LARGEST:
            raise KernelError(f"a number of an expression is at most {_LARGEST}, not {constant}")
        return Expression("constant", (), constant)
    shape = getattr(value, "shape", ())
    kind = f"an array of shape {shape}" if shape else repr(value)
    raise KernelError(f"{kind} is no expression: array(...), scalar(...) or a number is wanted")


def array(name: str, dtype: str | None = None) -> Expression:
    """Take an array of the kernel's shape.

    Parameters
    ----------
    name : str
        The kernel's argument.
    dtype : str, optional
        Element type; else that of the kernel.

    Raises
    ------
    KernelError
        If the name is none.

    Examples
    --------
    >>> array("x") + array("wide", "f32")
    add(x, wide)
    """
    return _operand(name, "array", dtype)


def row(name: str, dtype: str | None = None) -> Expression:
    """Take an array of the last axis, the same for all rows; parameters are those of :func:`array`."""
    return _operand(name, "row", dtype)


def column(name: str, dtype: str | None = None) -> Expression:
    """Take an array of all axes but the last, a number for each row; parameters as of :func:`array`."""
    return _operand(name, "column", dtype)


def scalar(name: str) -> Expression:
    """Take a number that the launch gives: a 32-bit float, or an integer in a kernel of ``i32``."""
    return _operand(name, "scalar", None)


def _operand(name: str, kind: str, dtype: str | None) -> Expression:
    return Expression("operand", (), Operand(check_name(kind, name), kind, dtype))


def call(function: str, *operands: Expression | float) -> Expression:
    """Apply a function of :data:`FUNCTIONS`.

    Raises
    ------
    KernelError
        If there is none of that name, or it takes another number of operands.

    Examples
    --------
    >>> call("exp", array("x") * 2.0)
    exp(multiply(x, 2.0))
    """
    names = sorted(FUNCTIONS.keys() - {"where"})
    if function not in names:
        raise KernelError(f"there is no function {function!r} of elements: {', '.join(names)}")
    known = FUNCTIONS[function]
    if len(operands) != known.arity:
        raise KernelError(f"{function} takes {known.arity} operands, not {len(operands)}")
    return Expression(function, tuple(map(expression, operands)))


def maximum(left: Expression | float, right: Expression | float) -> Expression:
    """Take the larger of two; of a NaN and a number the number."""
    return call("maximum", left, right)


def minimum(left: Expression | float, right: Expression | float) -> Expression:
    """Take the smaller of two; of a NaN and a number the number."""
    return call("minimum", left, right)


def equal(left: Expression | float, right: Expression | float) -> Condition:
    """Compare for equality."""
    return Condition("eq", expression(left), expression(right))


def where(condition: object, then: Expression | float, otherwise: Expression | float) -> Expression:
    """Take one expression where a comparison holds and another elsewhere; both are computed everywhere.

    Parameters
    ----------
    condition : Condition
        A comparison of expressions, or :func:`equal`.
    then, otherwise : Expression or float
        What to take.

    Raises
    ------
    KernelError
        If the condition is none.

    Examples
    --------
    >>> x = array("x")
    >>> where(x > 0.0, x, 0.1 * x)
    where_gt(x, 0.0, x, multiply(0.1, x))
    """
    if not isinstance(condition, Condition):
        raise KernelError(
            f"where wants a comparison such as x > 0.0 or equal(x, 0.0), not {condition!r}; "
            "== and != compare the expressions themselves"
        )
    operands = (condition.left, condition.right, expression(then), expression(otherwise))
    return Expression("where", operands, condition.comparison)


def nodes(*roots: Expression) -> Iterator[Expression]:
    """Give each expression that others are made of once, before those that need it."""
    seen: set[int] = set()
    stack = [(root, False) for root in reversed(roots)]
    while stack:
        node, ready = stack.pop()
        if ready:
            yield node
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack += [(each, False) for each in reversed(node.operands)]


def evaluate(root: Expression, inputs: Mapping[str, Array], kind: str) -> Array:
    """Compute with numpy: floats in 64 bits, integers in 32 bits that wrap.

    Parameters
    ----------
    root : Expression
        What to compute.
    inputs : mapping
        Arrays and numbers by name, of shapes that broadcast.
    kind : str
        ``"f"`` or ``"i"``.
    """
    number = np.float64 if kind == "f" else np.int32
    values: dict[int, Array] = {}
    with np.errstate(all="ignore"):
        for node in nodes(root):
            operands = [values[id(each)] for each in node.operands]
            if isinstance(node.value, Operand):
                made = np.asarray(inputs[node.value.name]).astype(number)
            elif node.function == "constant":
                # the card's constants have 32 bits
                made = np.asarray(node.value, np.float32 if kind == "f" else np.int64).astype(number)
            elif node.function == "where":
                comparison = _COMPARISONS[str(node.value)]
                made = np.where(comparison(operands[0], operands[1]), operands[2], operands[3])
            else:
                made = np.asarray(FUNCTIONS[node.function].numpy(*operands))
            values[id(node)] = made
    return values[id(root)]
