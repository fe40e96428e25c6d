"""What an assembly text has made so far: sections, symbols, kernels, what is to be filled in, errors.

Errors are collected, so that one run shows all of them. Nothing of this target changes its size later, so
labels have their places as soon as they are read; only expressions wait for symbols that come later.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ..errors import AssemblyError
from .call_frames import Frames
from .expressions import Expression, ExpressionError, parse_expression
from .source import Frame, Place
from .symbols import Label, Linear, SymbolTable

if TYPE_CHECKING:
    from .debug_lines import LineTable
    from .flat_text import FlatText
    from .macros import Macro

__all__ = ["NAME", "NOP", "Assembly", "KernelBlock", "Options", "Patch", "Section"]

#: What a symbol is called.
NAME: Final = re.compile(r'[A-Za-z_.$][\w.$?]*$|"(?:\\.|[^"\\])+"$')
#: The encoding of ``s_nop 0``.
NOP: Final = (0xBF800000).to_bytes(4, "little")
_MAX_ERRORS: Final = 100
_MAX_BYTES: Final = 256 << 20
_NOBITS: Final = 8


@dataclass(slots=True)
class Options:
    """What the caller asks for.

    Attributes
    ----------
    wave_size : int
        32 or 64.
    target : str
        Such as ``gfx1100``.
    version : int
        Code object version, 4 to 6, where the text does not say it.
    include : tuple of str
        Folders in which ``.include`` and ``.incbin`` look after that of the including file.
    debug : bool
        Whether to write a line table of the text itself.
    flat : bool
        Whether only the bytes of ``.text`` count, so that its labels are all resolved.
    trace : bool
        Whether to keep the line of each instruction.
    write_out : bool
        Whether to keep all lines with macros and the like written out.
    export_kernels : bool
        Whether kernels are global symbols though the text does not say so: the result will be loaded.
    """

    wave_size: int = 32
    target: str = "gfx1100"
    version: int = 6
    include: tuple[str, ...] = ()
    debug: bool = False
    flat: bool = False
    write_out: bool = False
    export_kernels: bool = False
    trace: bool = False


@dataclass(slots=True)
class Section:
    """One section: its bytes, and what ELF says of it."""

    name: str
    kind: int = 1
    flags: int = 0
    entry_size: int = 0
    alignment: int = 1
    data: bytearray = field(default_factory=bytearray)
    #: bytes of a section without contents
    zeros: int = 0

    @property
    def size(self) -> int:
        """Bytes so far."""
        return self.zeros if self.kind == _NOBITS else len(self.data)


@dataclass(slots=True)
class Patch:
    """Bytes that wait for the value of an expression.

    Attributes
    ----------
    section, offset : str, int
        Where they are.
    kind : str
        ``data``, ``branch`` or ``literal32``.
    width : int
        Bytes.
    expression : Expression
        What goes there.
    place : Place
        The line that asks for it.
    text : str
        The expression as it was written.
    """

    section: str
    offset: int
    kind: str
    width: int
    expression: Expression
    place: Place
    text: str = ""


@dataclass(slots=True)
class KernelBlock:
    """An ``.amdhsa_kernel`` block: its function, its line, its settings with their lines."""

    name: str
    place: Place
    values: dict[str, tuple[Expression, Place, str]] = field(
        default_factory=dict[str, "tuple[Expression, Place, str]"]
    )
    section: str = ""
    offset: int = 0
    #: directives that were refused: no error because they are missing
    refused: set[str] = field(default_factory=set[str])


class Assembly:
    """State of one text.

    Parameters
    ----------
    frame : Frame
        Its lines.
    options : Options
        What the caller asks for.
    sizes : dict of int to int, optional
        Bytes of what depends on later labels, by its number, from an earlier reading.

    Attributes
    ----------
    sections, section
        All sections by name, and the one that is written to.
    stack, previous
        What ``.popsection`` and ``.previous`` go back to.
    symbols : SymbolTable
        Labels, numbers, what is exported.
    patches, kernels
        What waits for symbols, and finished ``.amdhsa_kernel`` blocks.
    metadata, metadata_place
        The ``.amdgpu_metadata`` document and the line where it begins.
    frame : Frame or None
        Whose lines are being read.
    place : Place
        The line that is being read.
    """

    def __init__(self, frame: Frame, options: Options, sizes: dict[int, int] | None = None) -> None:
        self.options = options
        self.frame: Frame | None = frame
        self.place: Place = (frame, 0)
        self.root = frame
        self.text = Section(".text", 1, 6, alignment=4)
        self.section = self.text
        self.sections: dict[str, Section] = {".text": self.text}
        self.stack: list[tuple[Section, Section]] = []
        self.previous = self.text
        self.symbols = SymbolTable()
        self.patches: list[Patch] = []
        self.kernels: list[KernelBlock] = []
        self.metadata: dict[str, object] | None = None
        self.metadata_place: Place = (frame, 0)
        self.version: int | None = None
        self.object_sizes: dict[str, tuple[Expression, Place]] = {}
        self.macros: dict[str, Macro] = {}
        self.macro_count = 0
        self.expansions = 0
        self.expanded_lines = 0
        self.lines: LineTable | None = None
        self.frames = Frames()
        #: sizes that depend on later labels: what was guessed, and what they came to
        self.sizes = sizes or {}
        self.late: list[tuple[str, Expression, Place, str]] = []
        self.pending: list[tuple[tuple[int, ...], AssemblyError]] = []
        self.warnings: list[str] = []
        self.dropped = 0
        #: the lines of instructions, by section and offset, if they are asked for
        self.trace: dict[tuple[str, int], Place] = {}
        #: the lines as they were read, if they are asked for
        self.written: FlatText | None = None

    @property
    def failed(self) -> bool:
        """Whether there are errors."""
        return bool(self.pending)

    def error(
        self, message: str, hint: str = "", part: str = "", *, place: Place | None = None, column: int = 0
    ) -> None:
        """Note an error of a line, by default the current one; errors beyond the hundredth are dropped.

        Parameters
        ----------
        message, hint : str
            The rule that was broken, and what would be right.
        part : str
            The part of the line that breaks it, under which the caret stands.
        place : Place, optional
            The line.
        column : int
            Where, from 1, if it is known.
        """
        if len(self.pending) >= _MAX_ERRORS:
            self.dropped += 1
            return
        frame, index = place or self.place
        raw = frame.raw[index] if index < len(frame.raw) else ""
        if not column:
            found = raw.find(part) if part else -1
            column = (found if found >= 0 else len(raw) - len(raw.lstrip())) + 1
        error = AssemblyError(
            frame.number(index), column, message, hint,
            filename=frame.filename, source=raw[:500], chain=frame.chain(),
        )  # fmt: skip
        self.pending.append(((*frame.position(index), column), error))

    def raise_errors(self) -> None:
        """Raise the first error of the text, if there is any.

        Raises
        ------
        AssemblyError
            With all errors of the text in its ``errors``.
        """
        if self.pending:
            errors = [error for _, error in sorted(self.pending, key=lambda item: item[0])]
            errors[0].errors = tuple(errors)
            raise errors[0]

    def emit(self, data: bytes) -> None:
        """Append bytes to the current section."""
        if self.lines is not None and self.lines.pending is not None:
            self.lines.row(self.section)
        self.pad(data)

    def pad(self, data: bytes) -> None:
        """Append bytes that belong to no line: padding and space."""
        section = self.section
        if section.kind == _NOBITS:
            if any(data):
                self.error(f"{section.name} has no contents: only zeros can stand there")
            section.zeros += len(data)
            return
        section.data += data
        if len(section.data) > _MAX_BYTES:
            section.data.clear()
            self.error(f"{section.name} has more than {_MAX_BYTES >> 20} MiB")
            self.frame = None

    def named_section(self, name: str, kind: int, flags: int, entry_size: int) -> Section:
        """Find a section, or make it so."""
        section = self.sections.get(name)
        if section is None:
            section = self.sections[name] = Section(name, kind, flags, entry_size)
        return section

    def link(self, section: str, offset: int, width: int, target: str, there: int) -> None:
        """Have the address of a place in a section filled in."""
        expression = self.symbols.place(Label(target, there))
        self.patches.append(Patch(section, offset, "data", width, expression, self.place))

    def parse(self, text: str) -> Expression:
        """Parse an expression, with ``.`` and numbered labels as they are at this place.

        Raises
        ------
        ExpressionError
            If it is none.
        """
        here = Label(self.section.name, self.section.size)
        return self.symbols.capture(parse_expression(text, self.symbols.direction), here)

    def expression(self, text: str) -> Expression | None:
        """Parse an expression; None, and an error noted, where it is none."""
        try:
            return self.parse(text)
        except ExpressionError as error:
            self.error(str(error), part=text.strip())
            return None

    def linear(self, text: str) -> Linear | None:
        """Evaluate an expression as far as symbols are known; None, and an error noted, where it is none."""
        try:
            return self.symbols.resolve(self.parse(text))
        except ExpressionError as error:
            self.error(str(error), part=text.strip())
            return None

    def value(self, text: str) -> int | None:
        """Evaluate an expression that must be a number by now; None, and an error noted, where it is not."""
        try:
            return self.symbols.number(self.parse(text))
        except ExpressionError as error:
            self.error(str(error), part=text.strip())
            return None

    def patch(self, kind: str, width: int, text: str, offset: int, part: str = "") -> None:
        """Have bytes that are at ``offset`` filled in with the value of an expression."""
        expression = self.expression(text)
        if expression is not None:
            name = self.section.name
            self.patches.append(Patch(name, offset, kind, width, expression, self.place, part or text))
