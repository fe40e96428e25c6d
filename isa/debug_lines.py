"""Line tables: ``.file`` and ``.loc`` to ``.debug_line``, in DWARF 4 and 5, in LLVM's choice of opcodes."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .assembly import Assembly, Section

__all__ = ["LineTable", "Location", "SourceFile", "leb128"]

_LINE_BASE, _LINE_RANGE, _OPCODE_BASE = -5, 14, 13
_OPERANDS: Final = bytes([0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1])
_INSTRUCTION: Final = 4
#: What one special opcode can advance the address by, in instructions.
_MOST: Final = (255 - _OPCODE_BASE) // _LINE_RANGE
_ADDRESS_SIZE: Final = 8
_PATH, _DIRECTORY, _MD5, _SOURCE = 1, 2, 5, 0x2001
_LINE_STRP, _UDATA, _DATA16 = 0x1F, 0x0F, 0x1E
(
    _COPY, _ADVANCE_PC, _ADVANCE_LINE, _SET_FILE, _SET_COLUMN, _NEGATE_STMT, _BASIC_BLOCK, _CONST_ADD_PC,
    _PROLOGUE_END, _EPILOGUE_BEGIN, _SET_ISA,
) = (1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12)  # fmt: skip
_END_SEQUENCE, _SET_ADDRESS, _SET_DISCRIMINATOR = 1, 2, 4
_TAG_COMPILE_UNIT, _UNIT_COMPILE, _LANGUAGE_ASSEMBLER = 0x11, 1, 0x8001
_AT_NAME, _AT_STMT_LIST, _AT_LOW_PC, _AT_HIGH_PC, _AT_LANGUAGE, _AT_PRODUCER = 3, 0x10, 0x11, 0x12, 0x13, 0x25
_FORM_ADDR, _FORM_DATA2, _FORM_DATA8, _FORM_STRING, _FORM_SEC_OFFSET = 1, 5, 7, 8, 0x17
_MERGEABLE_STRINGS: Final = 0x30


def leb128(value: int, signed: bool = False) -> bytes:
    """Encode a number in as few groups of seven bits as it needs."""
    if not signed:
        # a negative number is that of 64 bits
        value &= (1 << 64) - 1
    result = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        done = value == (-1 if byte & 0x40 else 0) if signed else value == 0
        result.append(byte | (0 if done else 0x80))
        if done:
            return bytes(result)


@dataclass(slots=True)
class SourceFile:
    """A file that lines stand in: its name, its folder by index, its MD5 sum, its text if it is included."""

    name: str
    directory: int = 0
    md5: bytes | None = None
    source: str | None = None


@dataclass(slots=True)
class Location:
    """What ``.loc`` says."""

    file: int
    line: int
    column: int = 0
    statement: bool = True
    basic_block: bool = False
    prologue_end: bool = False
    epilogue_begin: bool = False
    isa: int = 0
    discriminator: int = 0


@dataclass(slots=True)
class _Output:
    """Bytes, and the offsets of the addresses and strings in them."""

    data: bytearray = field(default_factory=bytearray)
    #: offset, bytes, section, offset there
    links: list[tuple[int, int, str, int]] = field(default_factory=list["tuple[int, int, str, int]"])

    def link(self, width: int, section: str, offset: int) -> None:
        self.links.append((len(self.data), width, section, offset))
        self.data += bytes(width)


class LineTable:
    """Files and rows of a text.

    Attributes
    ----------
    version : int
        Of DWARF: 5 once there is a ``.file 0``.
    files, directories
        By number; a file's number 0 is the one that was compiled.
    pending : Location or None
        What the next instruction or datum belongs to.
    rows : dict
        By section: offsets and locations.
    automatic : bool
        Whether each instruction gets a row of its own line of the text.
    """

    def __init__(self) -> None:
        self.version = 4
        self.files: dict[int, SourceFile] = {}
        self.directories: list[str] = []
        self.compilation_directory = ""
        self.pending: Location | None = None
        self.last = Location(0, 0)
        self.rows: dict[str, list[tuple[int, Location]]] = {}
        self.automatic = False
        self.used = False

    @property
    def idle(self) -> bool:
        """Whether instructions make no rows now."""
        return self.pending is None and not self.automatic

    def directory(self, name: str) -> int:
        """Give a folder's number, a new one where it has none; the compilation's own is 0."""
        if not name or name == self.compilation_directory:
            return 0
        if name not in self.directories:
            self.directories.append(name)
        return self.directories.index(name) + 1

    def entered(self, section: Section) -> None:
        """Note that another section is written to."""

    def row(self, section: Section) -> None:
        """Put the pending location at the current place."""
        if self.pending is not None:
            self.rows.setdefault(section.name, []).append((section.size, self.pending))
            self.pending = None

    def instruction(self, assembly: Assembly) -> None:
        """Before an instruction: in a table of the text itself, its line is the location."""
        if self.automatic:
            frame, index = assembly.place
            while frame.parent is not None and frame.what != ".include":
                frame, index = frame.parent
            self.pending = Location(self.number_of(frame.filename), frame.number(index))

    def number_of(self, filename: str) -> int:
        """Give the number of a file of the text itself."""
        for number, file in self.files.items():
            if file.name == filename:
                return number
        number = max(self.files, default=0) + 1
        self.files[number] = SourceFile(filename)
        return number

    def finish(self, assembly: Assembly) -> None:
        """Write ``.debug_line``, and the strings that it needs."""
        if self.automatic:
            self._describe(assembly)
        if not self.used:
            return
        output = _Output()
        header = _Output()
        header.data += bytes([_INSTRUCTION])
        header.data += bytes([1, 1, _LINE_BASE & 255, _LINE_RANGE, _OPCODE_BASE]) + _OPERANDS
        if self.version >= 5:
            self._files5(header, _Strings(assembly))
        else:
            self._files4(header)
        output.data += struct.pack("<H", self.version)
        if self.version >= 5:
            output.data += bytes([_ADDRESS_SIZE, 0])
        output.data += struct.pack("<I", len(header.data))
        _append(output, header)
        for name, rows in self.rows.items():
            _program(output, name, rows, assembly.sections[name].size)
        whole = _Output(bytearray(struct.pack("<I", len(output.data))))
        _append(whole, output)
        _emit(assembly, ".debug_line", whole)

    def begin(self, filename: str) -> None:
        """Make a table of the text itself."""
        self.version, self.automatic, self.used = 5, True, True
        self.files = {0: SourceFile(filename), 1: SourceFile(filename)}

    def _describe(self, assembly: Assembly) -> None:
        """Write the compilation unit that a debugger finds the table by: one with all code of ``.text``."""
        name = self.files[0].name
        forms = (
            (_AT_STMT_LIST, _FORM_SEC_OFFSET), (_AT_LOW_PC, _FORM_ADDR), (_AT_HIGH_PC, _FORM_DATA8),
            (_AT_NAME, _FORM_STRING), (_AT_PRODUCER, _FORM_STRING), (_AT_LANGUAGE, _FORM_DATA2),
        )  # fmt: skip
        abbreviation = leb128(1) + leb128(_TAG_COMPILE_UNIT) + b"\0"
        abbreviation += b"".join(leb128(attribute) + leb128(form) for attribute, form in forms) + bytes(3)
        _emit(assembly, ".debug_abbrev", _Output(bytearray(abbreviation)))
        unit = _Output(bytearray(struct.pack("<HBB", 5, _UNIT_COMPILE, _ADDRESS_SIZE)))
        unit.link(4, ".debug_abbrev", 0)
        unit.data += leb128(1)
        unit.link(4, ".debug_line", 0)
        unit.link(_ADDRESS_SIZE, ".text", 0)
        unit.data += struct.pack("<Q", assembly.text.size)
        unit.data += _bytes(name) + b"\0" + b"barewave\0" + struct.pack("<H", _LANGUAGE_ASSEMBLER)
        whole = _Output(bytearray(struct.pack("<I", len(unit.data))))
        _append(whole, unit)
        assembly.named_section(".debug_line", 1, 0, 0)
        _emit(assembly, ".debug_info", whole)

    def _files5(self, out: _Output, strings: _Strings) -> None:
        out.data += bytes([1]) + leb128(_PATH) + leb128(_LINE_STRP) + leb128(len(self.directories) + 1)
        for directory in (self.compilation_directory, *self.directories):
            out.link(4, ".debug_line_str", strings.add(directory))
        root = self.files.get(0) or self.files.get(1) or SourceFile("")
        last = max(self.files, default=0)
        files = [root, *(self.files.get(number, SourceFile("")) for number in range(1, last + 1))]
        sums = all(file.md5 is not None for file in files)
        texts = any(file.source is not None for file in files)
        out.data += bytes([2 + sums + texts]) + leb128(_PATH) + leb128(_LINE_STRP)
        out.data += leb128(_DIRECTORY) + leb128(_UDATA)
        if sums:
            out.data += leb128(_MD5) + leb128(_DATA16)
        if texts:
            out.data += leb128(_SOURCE) + leb128(_LINE_STRP)
        out.data += leb128(len(files))
        for file in files:
            out.link(4, ".debug_line_str", strings.add(file.name))
            out.data += leb128(file.directory) + (file.md5 or b"" if sums else b"")
            if texts:
                out.link(4, ".debug_line_str", strings.add(file.source or ""))

    def _files4(self, out: _Output) -> None:
        for directory in self.directories:
            out.data += _bytes(directory) + b"\0"
        out.data += b"\0"
        for number in range(1, max(self.files, default=0) + 1):
            file = self.files.get(number, SourceFile(""))
            out.data += _bytes(file.name) + b"\0" + leb128(file.directory) + b"\0\0"
        out.data += b"\0"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


class _Strings:
    """Strings of ``.debug_line_str``, each once."""

    def __init__(self, assembly: Assembly) -> None:
        self.section = assembly.named_section(".debug_line_str", 1, _MERGEABLE_STRINGS, 1)
        self.offsets: dict[str, int] = {}

    def add(self, text: str) -> int:
        if text not in self.offsets:
            self.offsets[text] = len(self.section.data)
            self.section.data += _bytes(text) + b"\0"
        return self.offsets[text]


def _append(output: _Output, other: _Output) -> None:
    start = len(output.data)
    output.links += [(start + offset, width, section, there) for offset, width, section, there in other.links]
    output.data += other.data


def _emit(assembly: Assembly, name: str, output: _Output) -> None:
    section = assembly.named_section(name, 1, 0, 0)
    start = len(section.data)
    section.data += output.data
    for offset, width, target, there in output.links:
        assembly.link(name, start + offset, width, target, there)


def _program(output: _Output, section: str, rows: list[tuple[int, Location]], end: int) -> None:
    """Write the opcodes for one section, whose addresses begin anew."""
    data = output.data
    file, line, column, statement, isa, discriminator = 1, 1, 0, True, 0, 0
    last = -1
    for offset, location in rows:
        if location.file != file:
            file = location.file
            data += bytes([_SET_FILE]) + leb128(file)
        if location.column != column:
            column = location.column
            data += bytes([_SET_COLUMN]) + leb128(column)
        if location.discriminator != discriminator:
            discriminator = location.discriminator
            value = leb128(discriminator)
            data += bytes([0]) + leb128(len(value) + 1) + bytes([_SET_DISCRIMINATOR]) + value
        if location.isa != isa:
            isa = location.isa
            data += bytes([_SET_ISA]) + leb128(isa)
        if location.statement != statement:
            statement = location.statement
            data.append(_NEGATE_STMT)
        if location.basic_block:
            data.append(_BASIC_BLOCK)
        if location.prologue_end:
            data.append(_PROLOGUE_END)
        if location.epilogue_begin:
            data.append(_EPILOGUE_BEGIN)
        if last < 0:
            data += bytes([0]) + leb128(_ADDRESS_SIZE + 1) + bytes([_SET_ADDRESS])
            output.link(_ADDRESS_SIZE, section, offset)
            last = offset
        data += _advance(location.line - line, (offset - last) // _INSTRUCTION)
        line, last, discriminator = location.line, offset, 0
    if last < 0:
        return
    distance = (end - last) // _INSTRUCTION
    if distance == _MOST:
        data.append(_CONST_ADD_PC)
    elif distance:
        data += bytes([_ADVANCE_PC]) + leb128(distance)
    data += bytes([0, 1, _END_SEQUENCE])


def _advance(lines: int, instructions: int) -> bytes:
    """Advance line and address and make a row."""
    result = b""
    special = lines - _LINE_BASE
    copy = not 0 <= special < _LINE_RANGE
    if copy:
        result = bytes([_ADVANCE_LINE]) + leb128(lines, signed=True)
        lines, special = 0, -_LINE_BASE
    if not lines and not instructions:
        return result + bytes([_COPY])
    special += _OPCODE_BASE
    if instructions < 256 + _MOST:
        opcode = special + instructions * _LINE_RANGE
        if opcode <= 255:
            return result + bytes([opcode])
        opcode = special + (instructions - _MOST) * _LINE_RANGE
        if opcode <= 255:
            return result + bytes([_CONST_ADD_PC, opcode])
    result += bytes([_ADVANCE_PC]) + leb128(instructions)
    return result + bytes([_COPY if copy else special])
