"""What an assembly text has made so far: sections, symbols, kernels, branches to resolve, errors.

Errors are collected, so that one run shows all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from ..errors import AssemblyError
from .expressions import ExpressionError, evaluate

__all__ = ["NAME", "NOP", "Assembly", "Branch", "KernelBlock", "Label", "Section"]

#: What a symbol is called.
NAME: Final = re.compile(r"[A-Za-z_.$][\w.$]*$")
#: The encoding of ``s_nop 0``.
NOP: Final = (0xBF800000).to_bytes(4, "little")
_MAX_ERRORS: Final = 100


@dataclass(slots=True)
class Section:
    """Bytes of ``.text``, ``.rodata`` or ``.data``, and the largest alignment that the text asked for."""

    name: str
    data: bytearray = field(default_factory=bytearray)
    alignment: int = 1


@dataclass(slots=True)
class Branch:
    """A branch whose label may come later."""

    line: int
    column: int
    offset: int
    expression: str


@dataclass(slots=True)
class KernelBlock:
    """An ``.amdhsa_kernel`` block: its function, its line, its directives, the place of its descriptor."""

    name: str
    line: int
    values: dict[str, int]
    offset: int = 0


@dataclass(slots=True)
class Label:
    """A place in a section."""

    section: str
    offset: int


class Assembly:
    """State of one text.

    Parameters
    ----------
    wave_size : int
        32 or 64.

    Attributes
    ----------
    sections, section
        All sections by name, and the one that is written to.
    symbols : dict of str to int
        Values for expressions: a label's is its offset in its section.
    labels, types, sizes, exported
        What the symbol table says of each name; a size is an expression with its line.
    branches, kernels, kernel
        Branches to resolve, finished ``.amdhsa_kernel`` blocks, and the open one.
    metadata, metadata_line
        The ``.amdgpu_metadata`` document and the line where it begins.
    errors : list of AssemblyError
        In the order in which they were found.
    line, text
        Number of the current line, from 1, and its text.
    """

    def __init__(self, wave_size: int) -> None:
        self.wave_size = wave_size
        self.sections = {name: Section(name) for name in (".text", ".rodata", ".data")}
        self.section = self.sections[".text"]
        self.symbols: dict[str, int] = {}
        self.labels: dict[str, Label] = {}
        self.types: dict[str, str] = {}
        self.sizes: dict[str, tuple[str, int]] = {}
        self.exported: list[str] = []
        self.branches: list[Branch] = []
        self.kernels: list[KernelBlock] = []
        self.kernel: KernelBlock | None = None
        self.metadata: dict[str, object] | None = None
        self.metadata_line = 1
        self.errors: list[AssemblyError] = []
        self.line = 0
        self.text = ""

    def error(self, message: str, hint: str = "", line: int = 0, column: int = 0) -> None:
        """Note an error of a line, by default the current one; errors beyond the hundredth are dropped."""
        if len(self.errors) < _MAX_ERRORS:
            at = column or len(self.text) - len(self.text.lstrip()) + 1
            self.errors.append(AssemblyError(line or self.line, at, message, hint))

    def column(self, part: str) -> int:
        """Column of a part of the current line, from 1."""
        return max(self.text.find(part.strip()), 0) + 1

    def define(self, name: str) -> None:
        """Give a label the current place."""
        if name in self.labels or name in self.symbols:
            self.error(f"{name} is defined twice", column=self.column(name))
        self.labels[name] = Label(self.section.name, len(self.section.data))
        self.symbols[name] = len(self.section.data)

    def assign(self, name: str, expression: str) -> None:
        """Give a symbol the value of an expression."""
        if name in self.labels:
            self.error(f"{name} is a label", column=self.column(name))
            return
        value = self.value(expression)
        if value is not None:
            self.symbols[name] = value

    def value(self, expression: str) -> int | None:
        """Evaluate an expression; None, and an error noted, where it has no value."""
        try:
            return evaluate(expression, {**self.symbols, ".": len(self.section.data)})
        except ExpressionError as error:
            self.error(str(error), column=self.column(expression))
            return None

    def resolve_branches(self) -> None:
        """Write the distances of branches, whose labels are all known now."""
        text = self.sections[".text"].data
        for branch in self.branches:
            try:
                target = evaluate(branch.expression, {**self.symbols, ".": branch.offset})
            except ExpressionError as error:
                self.error(str(error), line=branch.line, column=branch.column)
                continue
            distance = target - (branch.offset + 4)
            if distance % 4 or not -(1 << 17) <= distance < 1 << 17:
                hint = "-32768 to 32767 dwords, multiples of 4 bytes"
                self.error(f"the branch target is {distance} bytes away", hint, branch.line, branch.column)
                continue
            word = int.from_bytes(text[branch.offset : branch.offset + 4], "little") | distance // 4 & 0xFFFF
            text[branch.offset : branch.offset + 4] = word.to_bytes(4, "little")

    def raise_errors(self) -> None:
        """Raise the first error of the text, if there is any.

        Raises
        ------
        AssemblyError
            With all errors of the text in its ``errors``.
        """
        if self.errors:
            errors = sorted(self.errors, key=lambda error: (error.line, error.column))
            errors[0].errors = tuple(errors)
            raise errors[0]
