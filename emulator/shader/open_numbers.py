"""Numbers of an instruction that its form leaves open: literals and offsets, see :mod:`.forms`."""

from __future__ import annotations

from typing import NoReturn

__all__ = ["NoFormError", "OpenNumber"]


class NoFormError(Exception):
    """What an instruction does cannot be said without its place, or without its registers' numbers."""


def _cannot_say(*_: object) -> NoReturn:
    raise NoFormError


class OpenNumber(int):
    """A number that a form is called with: it can be made a constant of IR, and nothing else.

    Attributes
    ----------
    name : str
        The form's parameter, an i64.
    """

    name: str

    def __bool__(self) -> bool:
        return True  # of a number that is 0 too all is done that others need


for _name in (
    "add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "floordiv", "rfloordiv",
    "mod", "rmod", "divmod", "rdivmod", "pow", "rpow", "and", "rand", "or", "ror", "xor", "rxor",
    "lshift", "rlshift", "rshift", "rrshift", "neg", "pos", "abs", "invert", "lt", "le", "gt", "ge",
    "eq", "ne", "int", "index", "float", "round", "trunc", "floor", "ceil", "str", "repr", "format",
    "hash",
):  # fmt: skip
    setattr(OpenNumber, f"__{_name}__", _cannot_say)
