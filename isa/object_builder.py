"""The end of an assembly text: expressions become values or relocations, and all becomes an object."""

from __future__ import annotations

from typing import Final

from ..descriptor import KERNEL_DESCRIPTOR
from .assembly import Assembly, KernelBlock, Patch, Section
from .expressions import Expression, ExpressionError
from .kernel_directives import check_setting, kernel_descriptor
from .object_file import ABSOLUTE, COMMON, ObjectFile, ObjectSection, ObjectSymbol, Relocation
from .operand_parser import OperandError
from .symbols import Linear, Term

__all__ = ["apply_patches", "build_object", "kernel_settings"]

_NOBITS: Final = 8
_MERGE: Final = 0x10
_LOCAL, _GLOBAL, _WEAK = 0, 1, 2
_FUNCTION: Final = 2
_DEFAULT, _PROTECTED = 0, 3
_HIDDEN_NAME: Final = "\0"
_ENTRY_OFFSET: Final = KERNEL_DESCRIPTOR.fields["kernel_code_entry_byte_offset"].offset
#: What stands behind a symbol's ``@``, and the relocation that it asks for.
_SPECIFIERS: Final = {
    "rel32@lo": "REL32_LO", "rel32@hi": "REL32_HI", "rel32": "REL32", "rel64": "REL64",
    "gotpcrel": "GOTPCREL",
    "gotpcrel32@lo": "GOTPCREL32_LO", "gotpcrel32@hi": "GOTPCREL32_HI", "abs32@lo": "ABS32_LO",
    "abs32@hi": "ABS32_HI", "abs32": "ABS32", "abs64": "ABS64",
}  # fmt: skip
_BRANCH_RANGE: Final = range(-(1 << 15), 1 << 15)


class _Failure(Exception):
    """A patch that has no value; the message says why."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.hint = hint
        super().__init__(message)


class _Resolver:
    """Resolves patches into bytes or relocations.

    Parameters
    ----------
    assembly : Assembly
        A text that has been read to its end.
    """

    def __init__(self, assembly: Assembly) -> None:
        self.assembly = assembly
        self.symbols = assembly.symbols
        self.flat = assembly.options.flat
        self.relocations: dict[str, list[Relocation]] = {}
        #: names that relocations use
        self.used: dict[str, None] = {}

    def local(self, name: str) -> bool:
        """Whether a label is of this object alone, so that its place may stand for it."""
        return self.flat or self.symbols.bindings.get(name, _LOCAL) == _LOCAL

    def relocate(self, patch: Patch, kind: str, term: Term, addend: int) -> None:
        """Note a relocation; a local label becomes its section and its place there."""
        name = term.symbol
        label = self.symbols.labels.get(name)
        if self.flat:
            shown = self.symbols.shown(name)
            if label is None:
                raise _Failure(f"undefined symbol {shown}")
            raise _Failure(f"{shown} has no address yet: only a code object can hold this")
        if label is not None and self.local(name):
            section = self.assembly.sections[label.section]
            if _HIDDEN_NAME in name or not (section.flags & _MERGE and addend):
                name, addend = section.name, addend + label.offset
        if name not in self.assembly.sections:
            self.used.setdefault(name)
        self.relocations.setdefault(patch.section, []).append(Relocation(patch.offset, kind, name, addend))

    def parts(self, patch: Patch, value: Linear) -> tuple[Term | None, int, bool]:
        """Take a sum apart: the symbol, the addend, and whether it is relative to the patch's place."""
        plus: Term | None = None
        addend, relative = value.constant, False
        for term, count in value.terms.items():
            if count == 1 and plus is None:
                plus = term
            elif count == -1 and not relative:
                label = self.symbols.labels.get(term.symbol)
                if label is None:
                    raise _Failure(f"undefined symbol {self.symbols.shown(term.symbol)}")
                if label.section != patch.section:
                    hint = "both in one section, or subtract a place of this section"
                    raise _Failure(f"{patch.text} is no distance that a relocation can say", hint)
                relative = True
                addend += patch.offset - label.offset
            else:
                raise _Failure(f"{patch.text} is no sum that a relocation can say", "symbol + number")
        if plus is None and relative:
            raise _Failure(f"{patch.text} is the negative of an address")
        return plus, addend, relative

    def apply(self, patch: Patch) -> None:
        """Fill in one patch."""
        value = self.symbols.resolve(patch.expression)
        if patch.kind == "branch":
            self.branch(patch, value)
            return
        plus, addend, relative = self.parts(patch, value)
        if patch.kind == "literal32" and not relative and _relative(patch.expression):
            relative = plus is not None and not plus.specifier
        data = self.assembly.sections[patch.section].data
        if plus is None:
            self.store(patch, data, addend)
            return
        label = self.symbols.labels.get(plus.symbol)
        here = label is not None and label.section == patch.section and self.local(plus.symbol)
        if relative and here and label is not None and not plus.specifier:
            self.store(patch, data, addend + label.offset - patch.offset)
            return
        if plus.specifier:
            kind = _SPECIFIERS.get(plus.specifier)
            if kind is None:
                raise _Failure(f"@{plus.specifier} is no relocation", ", ".join(f"@{s}" for s in _SPECIFIERS))
        elif patch.width in (4, 8):
            kind = f"{'REL' if relative else 'ABS'}{8 * patch.width}"
        else:
            raise _Failure(f"no relocation puts an address into {patch.width} bytes", ".long or .quad")
        if _width(kind) != patch.width:
            raise _Failure(f"@{plus.specifier} does not fit {patch.width} bytes")
        self.relocate(patch, kind, plus, addend)

    def store(self, patch: Patch, data: bytearray, value: int) -> None:
        """Write a number."""
        width = patch.width
        if not -(1 << 8 * width - 1) <= value < 1 << 8 * width:
            raise _Failure(f"{value} does not fit {width} bytes")
        data[patch.offset : patch.offset + width] = (value & (1 << 8 * width) - 1).to_bytes(width, "little")

    def branch(self, patch: Patch, value: Linear) -> None:
        """Fill in a branch's distance in dwords, counted from the next instruction."""
        data = self.assembly.sections[patch.section].data
        plus, addend, relative = self.parts(patch, value)
        if plus is None or relative:
            raise _Failure("a branch goes to a label", "a label, or a number of dwords")
        label = self.symbols.labels.get(plus.symbol)
        if label is None:
            raise _Failure(f"undefined label {self.symbols.shown(plus.symbol)}")
        if label.section != patch.section or not self.local(plus.symbol):
            self.relocate(patch, "REL16", plus, addend)
            distance = -1
        else:
            bytes_away = label.offset + addend - (patch.offset + 4)
            distance = bytes_away >> 2
            if bytes_away % 4 or distance not in _BRANCH_RANGE:
                hint = "-32768 to 32767 dwords, multiples of 4 bytes"
                raise _Failure(f"the branch target is {bytes_away} bytes away", hint)
        data[patch.offset : patch.offset + 2] = (distance & 0xFFFF).to_bytes(2, "little")


def _relative(node: Expression) -> bool:
    """Whether LLVM takes a literal as relative to its own place: a symbol, but no difference."""
    if node.kind == "symbol":
        return not node.specifier
    if node.kind == "binary" and node.value == "-":
        return False
    return node.kind in ("binary", "unary") and any(_relative(part) for part in node.parts)


def _width(kind: str) -> int:
    return 8 if kind.endswith("64") else 2 if kind.endswith("16") else 4


def apply_patches(assembly: Assembly, only: str = "") -> _Resolver:
    """Fill in what waits for symbols; errors are noted where the text asks for what cannot be.

    Parameters
    ----------
    assembly : Assembly
        A text that has been read to its end.
    only : str
        The one section that counts, if it is one.
    """
    resolver = _Resolver(assembly)
    for patch in assembly.patches:
        if only and patch.section != only:
            continue
        try:
            resolver.apply(patch)
        except _Failure as failure:
            assembly.error(str(failure), failure.hint, patch.text, place=patch.place)
        except ExpressionError as error:
            assembly.error(str(error), "", patch.text, place=patch.place)
    return resolver


def kernel_settings(assembly: Assembly, kernel: KernelBlock) -> dict[str, int]:
    """Evaluate the settings of a block; those that are out of range are left out, and errors noted."""
    values: dict[str, int] = {}
    for name, (expression, place, text) in kernel.values.items():
        try:
            value = assembly.symbols.number(expression)
            check_setting(name, value)
            values[name] = value
        except ExpressionError as error:
            assembly.error(str(error), part=text, place=place)
        except OperandError as error:
            assembly.error(error.message, error.hint, f".amdhsa_{name}", place=place)
    return values


def _descriptor(assembly: Assembly, kernel: KernelBlock, values: dict[str, int], resolver: _Resolver) -> None:
    """Fill in a kernel's descriptor."""
    try:
        data = kernel_descriptor({"wavefront_size32": int(assembly.options.wave_size == 32), **values})
    except OperandError as error:
        assembly.error(error.message, error.hint, place=kernel.place)
        return
    section = assembly.sections[kernel.section]
    section.data[kernel.offset : kernel.offset + len(data)] = data
    if kernel.name not in assembly.symbols.labels:
        assembly.error(f"{kernel.name} is not defined", "", kernel.name, place=kernel.place)
        return
    offset = kernel.offset + _ENTRY_OFFSET
    patch = Patch(section.name, offset, "data", 8, Expression("symbol", kernel.name), kernel.place)
    resolver.relocate(patch, "REL64", Term(kernel.name), _ENTRY_OFFSET)


def _object_section(section: Section, relocations: list[Relocation]) -> ObjectSection:
    size = section.zeros if section.kind == _NOBITS else 0
    return ObjectSection(
        section.name, section.kind, section.flags, section.alignment, section.data, size, section.entry_size,
        relocations,
    )  # fmt: skip


class _Symbols:
    """Makes the symbol table of an object."""

    def __init__(self, assembly: Assembly, resolver: _Resolver) -> None:
        self.assembly = assembly
        self.symbols = assembly.symbols
        self.resolver = resolver
        self.made: dict[str, ObjectSymbol] = {}

    def size(self, name: str) -> int:
        """Evaluate ``.size``."""
        found = self.assembly.object_sizes.get(name)
        if found is None:
            return 0
        node, place = found
        try:
            return self.symbols.number(node) & (1 << 64) - 1
        except ExpressionError as error:
            self.assembly.error(str(error), place=place)
            return 0

    def where(self, name: str) -> tuple[str | None, int] | None:
        """Find a symbol's section and value; None where it is no symbol of the table."""
        label = self.symbols.labels.get(name)
        if label is not None:
            return label.section, label.offset
        if name in self.symbols.common:
            return COMMON, self.symbols.common[name][1]
        if name in self.symbols.numbers:
            return ABSOLUTE, self.symbols.numbers[name]
        variable = self.symbols.variables.get(name)
        if variable is None:
            return None, 0
        try:
            value = self.symbols.resolve(variable)
        except ExpressionError:
            # what nobody uses may stay without a value
            return None
        if not value.terms:
            return ABSOLUTE, value.constant
        [(term, count), *more] = value.terms.items()
        target = self.symbols.labels.get(term.symbol)
        if more or count != 1 or target is None:
            return None
        return target.section, target.offset + value.constant

    def add(self, name: str) -> None:
        """Add a symbol, if it is one that objects show."""
        symbols = self.symbols
        if name in self.made or _HIDDEN_NAME in name:
            return
        if name.startswith(".L") and name not in self.resolver.used:
            return
        found = self.where(name)
        if found is None:
            return
        section, value = found
        size = self.size(name)
        binding = symbols.bindings.get(name, _LOCAL)
        kind = symbols.kinds.get(name, 0)
        if section is None:
            if binding == _LOCAL and name not in self.resolver.used:
                return
            binding = binding or _GLOBAL
        elif section == COMMON:
            size, kind = symbols.common[name][0], kind or 1
        elif section not in (ABSOLUTE,) and name in symbols.variables and not kind:
            kind = self.alias_kind(name)
        visibility = symbols.visibilities.get(name, 0)
        self.made[name] = ObjectSymbol(name, section, value, size, kind, binding, visibility)

    def alias_kind(self, name: str) -> int:
        """Give an alias the type of what it stands for."""
        node = self.symbols.variables[name]
        return self.symbols.kinds.get(str(node.value), 0) if node.kind == "symbol" else 0


def _kernel_symbols(assembly: Assembly, kernel: KernelBlock) -> None:
    """Make a kernel's descriptor as visible as the kernel."""
    symbols = assembly.symbols
    name, descriptor = kernel.name, f"{kernel.name}.kd"
    if assembly.options.export_kernels:
        symbols.bindings.setdefault(name, _GLOBAL)
        symbols.kinds.setdefault(name, _FUNCTION)
    symbols.bindings.setdefault(descriptor, symbols.bindings.get(name, _LOCAL))
    symbols.visibilities.setdefault(descriptor, symbols.visibilities.get(name, _DEFAULT))
    if symbols.visibilities.get(name, _DEFAULT) == _DEFAULT:
        # else another module could replace it, and the descriptor's distance to it would not be fixed
        symbols.visibilities[name] = _PROTECTED
    assembly.object_sizes[descriptor] = (Expression("number", KERNEL_DESCRIPTOR.size), kernel.place)


def build_object(assembly: Assembly, settings: list[dict[str, int]], metadata: bytes | None) -> ObjectFile:
    """Make the object of a text that has been read to its end.

    Parameters
    ----------
    assembly : Assembly
        The text. Errors are noted there.
    settings : list of dict
        Of each kernel block, evaluated.
    metadata : bytes or None
        The msgpack document of the note.
    """
    for kernel in assembly.kernels:
        _kernel_symbols(assembly, kernel)
    resolver = apply_patches(assembly)
    for kernel, values in zip(assembly.kernels, settings, strict=True):
        _descriptor(assembly, kernel, values, resolver)
    sections = {
        name: _object_section(section, resolver.relocations.get(name, []))
        for name, section in assembly.sections.items()
    }
    symbols = _Symbols(assembly, resolver)
    for name in [*assembly.symbols.mentioned, *resolver.used, *assembly.symbols.bindings]:
        symbols.add(name)
    version = assembly.version or assembly.options.version
    return ObjectFile(
        assembly.options.target, version, sections, symbols.made, metadata, assembly.root.filename
    )
