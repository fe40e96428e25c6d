"""Assembly text to bytes and to code objects, in the syntax of LLVM.

The assembler goes on after an error, so that one run shows all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, cast

from ..errors import AssemblyError, LoadError
from .code_object import CodeObject
from .elf_writer import WrittenSymbol, write
from .expressions import ExpressionError, evaluate
from .kernel_directives import DIRECTIVES, check_directive, kernel_descriptor
from .metadata import pack_metadata
from .metadata_text import MetadataTextError, read_metadata_text
from .operand_parser import OperandError, split_operands
from .statement import encode_statement

__all__ = ["assemble", "assemble_code_object"]

_LABEL: Final = re.compile(r"\s*([A-Za-z_.$][\w.$]*)\s*:(?!:)")
_ASSIGNMENT: Final = re.compile(r"\s*([A-Za-z_.$][\w.$]*)\s*=(?!=)\s*(.*)")
_NAME: Final = re.compile(r"[A-Za-z_.$][\w.$]*$")
_TARGET: Final = "amdgcn-amd-amdhsa--gfx1100"
_CODE_END: Final = (0xBF9F0000).to_bytes(4, "little")
_NOP: Final = (0xBF800000).to_bytes(4, "little")
#: What the instruction prefetcher may read past the end of a program.
_PADDING: Final = 256
_MAX_ERRORS: Final = 100
_MAX_SECTION: Final = 64 << 20
_DATA: Final = {
    ".byte": 1, ".short": 2, ".hword": 2, ".2byte": 2, ".word": 4, ".long": 4, ".int": 4, ".4byte": 4,
    ".quad": 8, ".8byte": 8,
}  # fmt: skip
_IGNORED: Final = frozenset(
    [
        ".weak",
        ".hidden",
        ".protected",
        ".internal",
        ".local",
        ".ident",
        ".file",
        ".loc",
        ".addrsig",
        ".addrsig_sym",
        ".cfi_sections",
        ".amdhsa_code_object_version",
    ]
)


@dataclass(slots=True)
class _Section:
    name: str
    data: bytearray = field(default_factory=bytearray)
    alignment: int = 1


@dataclass(slots=True)
class _Branch:
    """A branch whose label may come later."""

    line: int
    column: int
    offset: int
    expression: str


@dataclass(slots=True)
class _Kernel:
    """An ``.amdhsa_kernel`` block: its function, the place of its descriptor, its line."""

    name: str
    line: int
    values: dict[str, int]
    offset: int = 0


@dataclass(slots=True)
class _Label:
    section: str
    offset: int


class _Assembler:
    """State of one text."""

    def __init__(self, wave_size: int) -> None:
        self.wave_size = wave_size
        self.sections = {name: _Section(name) for name in (".text", ".rodata", ".data")}
        self.section = self.sections[".text"]
        self.symbols: dict[str, int] = {}
        self.labels: dict[str, _Label] = {}
        self.types: dict[str, str] = {}
        self.sizes: dict[str, tuple[str, int]] = {}
        self.exported: list[str] = []
        self.branches: list[_Branch] = []
        self.kernels: list[_Kernel] = []
        self.kernel: _Kernel | None = None
        self.metadata: dict[str, object] | None = None
        self.metadata_line = 1
        self.errors: list[AssemblyError] = []
        self.skipping = False
        self.line = 0
        self.text = ""

    # -- errors

    def error(self, message: str, hint: str = "", line: int = 0, column: int = 0) -> None:
        if len(self.errors) < _MAX_ERRORS:
            at = column or len(self.text) - len(self.text.lstrip()) + 1
            self.errors.append(AssemblyError(line or self.line, at, message, hint))

    def column(self, part: str) -> int:
        """Column of a part of the current line."""
        return max(self.text.find(part.strip()), 0) + 1

    # -- lines

    def run(self, text: str) -> None:
        lines = _without_block_comments(text).splitlines()
        index = 0
        while index < len(lines):
            self.line, self.text = index + 1, lines[index]
            if self.text.strip() == ".amdgpu_metadata":
                index = self.read_metadata(lines, index + 1)
                continue
            for statement in _statements(self.text):
                self.statement(statement)
            index += 1
        if self.kernel is not None:
            self.error(f".amdhsa_kernel {self.kernel.name} has no .end_amdhsa_kernel", line=self.kernel.line)
        self.resolve_branches()

    def read_metadata(self, lines: list[str], start: int) -> int:
        end = start
        while end < len(lines) and lines[end].strip() != ".end_amdgpu_metadata":
            end += 1
        if end == len(lines):
            self.error(".amdgpu_metadata has no .end_amdgpu_metadata")
            return end
        self.metadata_line = start
        try:
            self.metadata = read_metadata_text("\n".join(lines[start:end]))
        except MetadataTextError as error:
            number = start + error.line
            self.error(
                error.message, line=number + 1, column=len(lines[number]) - len(lines[number].lstrip()) + 1
            )
        return end + 1

    def statement(self, text: str) -> None:
        while match := _LABEL.match(text):
            self.define(match[1])
            text = text[match.end() :]
        text = text.strip()
        if not text:
            return
        if match := _ASSIGNMENT.match(text):
            self.assign(match[1], match[2])
        elif text.startswith("."):
            name, _, rest = text.partition(" ") if " " in text else text.partition("\t")
            self.directive(name.strip(), rest.strip())
        elif self.section.name == ".text":
            self.instruction(text)
        else:
            self.error(
                f"instructions belong into .text, not into {self.section.name}", column=self.column(text)
            )

    def instruction(self, text: str) -> None:
        text = re.sub(r"\s+", " ", text)
        data = self.section.data
        try:
            encoded = encode_statement(text, self.symbols, self.wave_size)
        except OperandError as error:
            self.error(error.message, error.hint, column=self.column(text.split(" ")[0]))
            # keep labels where they would roughly be, so that their distances raise no errors of their own
            data += _NOP
            return
        if encoded.target is not None:
            column = self.column(encoded.target)
            self.branches.append(_Branch(self.line, column, len(data), encoded.target))
        data += encoded.data

    def define(self, name: str) -> None:
        if name in self.labels or name in self.symbols:
            self.error(f"{name} is defined twice", column=self.column(name))
        self.labels[name] = _Label(self.section.name, len(self.section.data))
        self.symbols[name] = len(self.section.data)

    def assign(self, name: str, expression: str) -> None:
        if name in self.labels:
            self.error(f"{name} is a label", column=self.column(name))
            return
        value = self.value(expression)
        if value is not None:
            self.symbols[name] = value

    def value(self, expression: str) -> int | None:
        try:
            return evaluate(expression, {**self.symbols, ".": len(self.section.data)})
        except ExpressionError as error:
            self.error(str(error), column=self.column(expression))
            return None

    def resolve_branches(self) -> None:
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

    # -- directives

    def directive(self, name: str, rest: str) -> None:
        if self.kernel is not None or (name.startswith(".amdhsa_") and name != ".amdhsa_code_object_version"):
            self.kernel_directive(name, rest)
            return
        if name in _IGNORED or (name == ".section" and rest.startswith('".note.GNU-stack"')):
            return
        if name in _DATA:
            self.data(_DATA[name], rest)
            return
        handler = _DIRECTIVES.get(name)
        if handler is None:
            self.error(f"the directive {name} is not supported", column=self.column(name))
        else:
            handler(self, rest)

    def kernel_directive(self, name: str, rest: str) -> None:
        kernel = self.kernel
        if name == ".amdhsa_kernel" and kernel is None:
            if not _NAME.match(rest):
                self.error(".amdhsa_kernel needs the name of a function", column=self.column(name))
            self.kernel = _Kernel(rest, self.line, {})
        elif name == ".end_amdhsa_kernel" and kernel is not None:
            self.end_kernel(kernel)
        elif kernel is None:
            self.error(f"{name} stands outside of an .amdhsa_kernel block", column=self.column(name))
        elif not name.startswith(".amdhsa_"):
            self.error(
                f"{name} stands inside of the .amdhsa_kernel block of {kernel.name}", column=self.column(name)
            )
        else:
            self.setting(kernel, name.removeprefix(".amdhsa_"), rest)

    def setting(self, kernel: _Kernel, name: str, rest: str) -> None:
        if name in kernel.values:
            self.error(f".amdhsa_{name} is given twice", column=self.column(f".amdhsa_{name}"))
            return
        value = self.value(rest) if name in DIRECTIVES else 0
        if value is None:
            return
        try:
            check_directive(name, value)
        except OperandError as error:
            self.error(error.message, error.hint, column=self.column(f".amdhsa_{name}"))
            # a legal value instead, so that the block does not count as incomplete as well
            value = 0
        kernel.values[name] = value

    def end_kernel(self, kernel: _Kernel) -> None:
        self.kernel = None
        rodata = self.sections[".rodata"]
        rodata.data += bytes(-len(rodata.data) % 64)
        kernel.offset = len(rodata.data)
        try:
            rodata.data += kernel_descriptor(kernel.values)
        except OperandError as error:
            self.error(error.message, error.hint, line=kernel.line)
            return
        if kernel.values.get("wavefront_size32", 1) != (self.wave_size == 32):
            self.error(
                f"{kernel.name} has another wave size than the text is assembled for", line=kernel.line
            )
        self.kernels.append(kernel)
        self.labels[f"{kernel.name}.kd"] = _Label(".rodata", kernel.offset)

    def enter(self, rest: str) -> None:
        name = split_operands(rest)[0].strip('"') if rest else ""
        known = next((part for part in self.sections if name == part or name.startswith(part + ".")), None)
        if known is None:
            self.error(
                f"the section {name} is not supported", ".text, .rodata, .data", column=self.column(rest)
            )
        else:
            self.section = self.sections[known]

    def export(self, rest: str) -> None:
        for name in split_operands(rest):
            if not _NAME.match(name):
                self.error(f"{name!r} is no symbol", column=self.column(name))
            elif name not in self.exported:
                self.exported.append(name)

    def type(self, rest: str) -> None:
        parts = split_operands(rest)
        kind = parts[1].lstrip("@%") if len(parts) == 2 else ""
        if kind not in ("function", "object", "notype"):
            self.error(".type needs a symbol and @function or @object", column=self.column(rest))
        else:
            self.types[parts[0]] = kind

    def size(self, rest: str) -> None:
        name, _, expression = rest.partition(",")
        if not expression.strip():
            self.error(".size needs a symbol and an expression", column=self.column(rest))
            return
        self.sizes[name.strip()] = (
            re.sub(r"(?<![\w.$])\.(?![\w.$])", str(len(self.section.data)), expression),
            self.line,
        )

    def align(self, rest: str, power: bool) -> None:
        parts = split_operands(rest)
        value = self.value(parts[0]) if parts else None
        if value is None or not 0 <= value <= (16 if power else 1 << 16) or (not power and value & value - 1):
            self.error("this is no alignment", "a power of two up to 65536", column=self.column(rest or "."))
            return
        alignment = 1 << value if power else max(value, 1)
        section = self.section
        section.alignment = max(section.alignment, alignment)
        fill = self.value(parts[1]) if len(parts) > 1 and parts[1] else None
        limit = self.value(parts[2]) if len(parts) > 2 else None
        count = -len(section.data) % alignment
        if limit is not None and count > limit:
            return
        if fill is None and section.name == ".text":
            section.data += bytes(count % 4) + _NOP * (count // 4)
        else:
            section.data += bytes([(fill or 0) & 255]) * count

    def data(self, width: int, rest: str) -> None:
        for part in split_operands(rest):
            value = self.value(part)
            if value is None:
                continue
            if not -(1 << 8 * width - 1) <= value < 1 << 8 * width:
                self.error(f"{value} does not fit {width} bytes", column=self.column(part))
            self.section.data += (value & (1 << 8 * width) - 1).to_bytes(width, "little")

    def floats(self, rest: str, width: int) -> None:
        import struct

        for part in split_operands(rest):
            try:
                self.section.data += struct.pack("<f" if width == 4 else "<d", float(part))
            except (ValueError, OverflowError):
                self.error(f"{part!r} is no number of {width} bytes", column=self.column(part))

    def fill(self, rest: str, size: int | None) -> None:
        parts = [self.value(part) for part in split_operands(rest)]
        if not parts or None in parts or len(parts) > 3:
            self.error("a count is needed here", column=self.column(rest or "."))
            return
        numbers = [part or 0 for part in parts]
        count = numbers[0]
        width = size or (numbers[1] if len(numbers) > 1 else 1)
        value = numbers[1] if size and len(numbers) > 1 else numbers[2] if len(numbers) > 2 else 0
        if not 0 <= width <= 8 or not 0 <= count * width <= _MAX_SECTION:
            self.error(f"{count} times {width} bytes is too much", column=self.column(rest))
            return
        self.section.data += (value & (1 << 8 * width) - 1).to_bytes(width, "little") * count

    def string(self, rest: str, end: bytes) -> None:
        match = re.fullmatch(r'"((?:[^"\\]|\\.)*)"', rest)
        if match is None:
            self.error("a quoted string is needed here", column=self.column(rest or "."))
            return
        text = re.sub(
            r"\\(.)", lambda m: {"n": "\n", "t": "\t", "0": "\0", "r": "\r"}.get(m[1], m[1]), match[1]
        )
        self.section.data += text.encode() + end

    def set(self, rest: str) -> None:
        name, _, expression = rest.partition(",")
        if not _NAME.match(name.strip()) or not expression.strip():
            self.error(".set needs a symbol and an expression", column=self.column(rest or "."))
        else:
            self.assign(name.strip(), expression)

    def target(self, rest: str) -> None:
        if rest.strip('"') != _TARGET:
            self.error(
                f"the target is {rest}", f'only "{_TARGET}" is supported', column=self.column(rest or ".")
            )


_DIRECTIVES: Final[dict[str, Callable[[_Assembler, str], None]]] = {
    ".text": lambda assembler, rest: assembler.enter(".text"),
    ".rodata": lambda assembler, rest: assembler.enter(".rodata"),
    ".data": lambda assembler, rest: assembler.enter(".data"),
    ".section": _Assembler.enter,
    ".globl": _Assembler.export,
    ".global": _Assembler.export,
    ".type": _Assembler.type,
    ".size": _Assembler.size,
    ".p2align": lambda assembler, rest: assembler.align(rest, True),
    ".align": lambda assembler, rest: assembler.align(rest, False),
    ".balign": lambda assembler, rest: assembler.align(rest, False),
    ".fill": lambda assembler, rest: assembler.fill(rest, None),
    ".zero": lambda assembler, rest: assembler.fill(rest, 1),
    ".skip": lambda assembler, rest: assembler.fill(rest, 1),
    ".space": lambda assembler, rest: assembler.fill(rest, 1),
    ".float": lambda assembler, rest: assembler.floats(rest, 4),
    ".double": lambda assembler, rest: assembler.floats(rest, 8),
    ".ascii": lambda assembler, rest: assembler.string(rest, b""),
    ".asciz": lambda assembler, rest: assembler.string(rest, b"\0"),
    ".string": lambda assembler, rest: assembler.string(rest, b"\0"),
    ".set": _Assembler.set,
    ".equ": _Assembler.set,
    ".amdgcn_target": _Assembler.target,
}


def _without_block_comments(text: str) -> str:
    """Blank out ``/* … */``, keeping lines and columns."""
    return re.sub(r"/\*.*?\*/", lambda match: re.sub(r"[^\n]", " ", match[0]), text, flags=re.DOTALL)


def _statements(line: str) -> list[str]:
    """Cut comments off and split at semicolons, which LLVM takes as the start of a comment on this target."""
    quoted = False
    for position, character in enumerate(line):
        if character == '"':
            quoted = not quoted
        elif not quoted and (character == ";" or line.startswith("//", position)):
            return [line[:position]]
    return [line]


def _raise(assembler: _Assembler) -> None:
    if assembler.errors:
        errors = sorted(assembler.errors, key=lambda error: (error.line, error.column))
        errors[0].errors = tuple(errors)
        raise errors[0]


def assemble(text: str, wave_size: int = 32) -> bytes:
    """Assemble instructions.

    Parameters
    ----------
    text : str
        Assembly text: instructions, labels, data directives, comments.
    wave_size : int
        32 or 64.

    Returns
    -------
    bytes
        Contents of ``.text``.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    ValueError
        If ``wave_size`` is not 32 or 64.

    Examples
    --------
    >>> assemble("s_endpgm").hex()
    '0000b0bf'
    """
    if wave_size not in (32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
    assembler = _Assembler(wave_size)
    assembler.run(text)
    _raise(assembler)
    return bytes(assembler.sections[".text"].data)


def _wave_size(text: str) -> int:
    """Wave size of the text's kernels; kernels of both sizes are an error found later."""
    return 64 if re.search(r"^\s*\.amdhsa_wavefront_size32\s+(0|0x0+)\b", text, re.MULTILINE) else 32


def _symbols(assembler: _Assembler) -> list[WrittenSymbol]:
    kernels = {kernel.name for kernel in assembler.kernels}
    names = [*assembler.exported, *sorted(kernels - set(assembler.exported))]
    result: list[WrittenSymbol] = []
    for name in names:
        label = assembler.labels.get(name)
        if label is None:
            if name in kernels or name not in assembler.symbols:
                line = next((kernel.line for kernel in assembler.kernels if kernel.name == name), 1)
                assembler.error(f"{name} is not defined", line=line, column=1)
            continue
        size = 0
        if name in assembler.sizes:
            expression, line = assembler.sizes[name]
            try:
                size = evaluate(expression, assembler.symbols)
            except ExpressionError as error:
                assembler.error(str(error), line=line, column=1)
        function = assembler.types.get(name, "function" if name in kernels else "") == "function"
        kind = 2 if function else 1 if assembler.types.get(name) == "object" else 0
        result.append(WrittenSymbol(name, label.section, label.offset, max(size, 0), kind))
        if name in kernels:
            result.append(
                WrittenSymbol(f"{name}.kd", ".rodata", assembler.labels[f"{name}.kd"].offset, 64, 1)
            )
    return result


def _check_metadata(assembler: _Assembler) -> None:
    """Check that the metadata's kernels exist and agree with their descriptors."""
    described = (assembler.metadata or {}).get("amdhsa.kernels")
    known = {f"{kernel.name}.kd" for kernel in assembler.kernels}
    for entry in cast(list[object], described) if isinstance(described, list) else []:
        symbol = cast(dict[object, object], entry).get(".symbol") if isinstance(entry, dict) else None
        if symbol not in known:
            hint = ", ".join(sorted(known))
            assembler.error(
                f"the metadata describes {symbol}, which no .amdhsa_kernel block makes", hint, 1, 1
            )


def assemble_code_object(text: str, filename: str = "<text>") -> bytes:
    """Assemble a loadable code object.

    Parameters
    ----------
    text : str
        Assembly text with at least one ``.amdhsa_kernel`` block.
    filename : str
        Name of the text, for error messages.

    Returns
    -------
    bytes
        An ELF file, code object version 5, for gfx1100.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    """
    assembler = _Assembler(_wave_size(text))
    assembler.run(text)
    if not assembler.kernels and not assembler.errors:
        assembler.error(
            f"{filename} has no .amdhsa_kernel block, so there is no kernel to run", line=1, column=1
        )
    symbols = _symbols(assembler)
    for kernel in assembler.kernels:
        label = assembler.labels.get(kernel.name)
        if label is not None and (label.section != ".text" or label.offset % 256):
            hint = "put .p2align 8 before its label"
            assembler.error(
                f"{kernel.name} does not start at a multiple of 256 bytes in .text", hint, kernel.line, 1
            )
    if not assembler.errors:
        _check_metadata(assembler)
    _raise(assembler)
    metadata = assembler.metadata
    if metadata is not None:
        metadata = {"amdhsa.target": _TARGET, "amdhsa.version": [1, 2], **metadata}
    code = bytes(assembler.sections[".text"].data)
    code += bytes(-len(code) % 4) + _CODE_END * (_PADDING // 4)
    made = write(
        code,
        bytes(assembler.sections[".rodata"].data),
        symbols,
        pack_metadata(metadata) if metadata is not None else None,
        data=bytes(assembler.sections[".data"].data),
        relocate=[(kernel.offset, assembler.labels[kernel.name].offset) for kernel in assembler.kernels],
    )
    try:
        CodeObject.read(made)
    except LoadError as error:
        # what is left to go wrong here is metadata that contradicts itself or the descriptors
        raise AssemblyError(assembler.metadata_line, 1, str(error)) from error
    return made
