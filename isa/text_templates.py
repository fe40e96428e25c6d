"""Writers of instruction text, compiled from templates.

A writer is a function of the encoding ``w`` and the dword after it ``x`` (literal or DPP control). Its text
is one f-string of table look-ups. Instructions of the same shape (format, number and kind of operands) share
the compiled code and differ in the tables only: a thousand instructions need some hundred compilations.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

__all__ = ["Shape", "Template", "Writer"]

#: Text of an instruction: encoding, dword behind it.
Writer = Callable[[int, int], str]

#: Makes the writer of a mnemonic; all else is settled.
Shape = Callable[[str], Writer]

_LINES: Final = "def make({names}):\n def write(w, x):\n{body}\n return write\n"


@cache
def _factory(body: str, count: int) -> Callable[..., Writer]:
    """Compile a shape. The body holds expressions of this package only, never text from outside."""
    names = ", ".join(f"t{index}" for index in range(count))
    scope: dict[str, Any] = {}
    exec(_LINES.format(names=names, body=body), scope)
    make: Callable[..., Writer] = scope["make"]
    return make


class Template:
    """One instruction's f-string in the making."""

    def __init__(self, mnemonic: str) -> None:
        self._values: list[object] = []
        self._names: dict[int, str] = {}
        self._mnemonic = self.bind(mnemonic)

    def bind(self, value: object) -> str:
        """Give a table, function or text to the writer; returns its name in expressions."""
        # by identity: equal tables are the same table, and hashing one would look at all of it
        name = self._names.get(id(value))
        if name is None:
            name = self._names[id(value)] = f"t{len(self._values)}"
            self._values.append(value)
        return name

    def look_up(self, table: object, index: str) -> str:
        """Piece that looks a name up in a table."""
        return f"{{{self.bind(table)}[{index}]}}"

    def call(self, function: object, argument: str) -> str:
        """Piece that calls a function."""
        return f"{{{self.bind(function)}({argument})}}"

    def text(self, operands: list[str], suffix: str = "") -> str:
        """Expression of the whole text."""
        space = " " if operands else ""
        return f"f'{{{self._mnemonic}}}{space}{', '.join(operands)}{suffix}'"

    def writer(self, full: str, *, short: str = "", condition: str = "") -> Writer:
        """Compile; see :meth:`shape`."""
        mnemonic = self._values[0]
        assert isinstance(mnemonic, str)
        return self.shape(full, short=short, condition=condition)(mnemonic)

    def shape(self, full: str, *, short: str = "", condition: str = "") -> Shape:
        """Compile for any mnemonic.

        Parameters
        ----------
        full : str
            Expression of the text.
        short : str
            Expression that may be taken instead where ``condition`` is false, if given.
        condition : str
            Expression over ``w`` and ``x``.
        """
        body = f"  if {condition}:\n   return {full}\n  return {short}" if short else f"  return {full}"
        make, values = _factory(body, len(self._values)), tuple(self._values[1:])
        return lambda mnemonic: make(mnemonic, *values)
