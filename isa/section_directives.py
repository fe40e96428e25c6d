"""Directives that fill sections and describe symbols."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from typing import Final

from .assembly import NAME, NOP, Assembly
from .operand_parser import split_operands
from .targets import TARGET

__all__ = ["apply_directive"]

_Directive = Callable[[Assembly, str], None]

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


def _enter(assembly: Assembly, rest: str) -> None:
    name = split_operands(rest)[0].strip('"') if rest else ""
    known = next((part for part in assembly.sections if name == part or name.startswith(part + ".")), None)
    if known is None:
        assembly.error(
            f"the section {name} is not supported", ".text, .rodata, .data", column=assembly.column(rest)
        )
    else:
        assembly.section = assembly.sections[known]


def _export(assembly: Assembly, rest: str) -> None:
    for name in split_operands(rest):
        if not NAME.match(name):
            assembly.error(f"{name!r} is no symbol", column=assembly.column(name))
        elif name not in assembly.exported:
            assembly.exported.append(name)


def _symbol_type(assembly: Assembly, rest: str) -> None:
    parts = split_operands(rest)
    kind = parts[1].lstrip("@%") if len(parts) == 2 else ""
    if kind not in ("function", "object", "notype"):
        assembly.error(".type needs a symbol and @function or @object", column=assembly.column(rest))
    else:
        assembly.types[parts[0]] = kind


def _symbol_size(assembly: Assembly, rest: str) -> None:
    name, _, expression = rest.partition(",")
    if not expression.strip():
        assembly.error(".size needs a symbol and an expression", column=assembly.column(rest))
        return
    assembly.sizes[name.strip()] = (
        re.sub(r"(?<![\w.$])\.(?![\w.$])", str(len(assembly.section.data)), expression),
        assembly.line,
    )


def _align(assembly: Assembly, rest: str, power: bool) -> None:
    parts = split_operands(rest)
    value = assembly.value(parts[0]) if parts else None
    if value is None or not 0 <= value <= (16 if power else 1 << 16) or (not power and value & value - 1):
        assembly.error(
            "this is no alignment", "a power of two up to 65536", column=assembly.column(rest or ".")
        )
        return
    alignment = 1 << value if power else max(value, 1)
    section = assembly.section
    section.alignment = max(section.alignment, alignment)
    fill = assembly.value(parts[1]) if len(parts) > 1 and parts[1] else None
    limit = assembly.value(parts[2]) if len(parts) > 2 else None
    count = -len(section.data) % alignment
    if limit is not None and count > limit:
        return
    if fill is None and section.name == ".text":
        section.data += bytes(count % 4) + NOP * (count // 4)
    else:
        section.data += bytes([(fill or 0) & 255]) * count


def _integers(assembly: Assembly, width: int, rest: str) -> None:
    for part in split_operands(rest):
        value = assembly.value(part)
        if value is None:
            continue
        if not -(1 << 8 * width - 1) <= value < 1 << 8 * width:
            assembly.error(f"{value} does not fit {width} bytes", column=assembly.column(part))
        assembly.section.data += (value & (1 << 8 * width) - 1).to_bytes(width, "little")


def _floats(assembly: Assembly, rest: str, width: int) -> None:
    for part in split_operands(rest):
        try:
            assembly.section.data += struct.pack("<f" if width == 4 else "<d", float(part))
        except (ValueError, OverflowError):
            assembly.error(f"{part!r} is no number of {width} bytes", column=assembly.column(part))


def _fill(assembly: Assembly, rest: str, size: int | None) -> None:
    parts = [assembly.value(part) for part in split_operands(rest)]
    if not parts or None in parts or len(parts) > 3:
        assembly.error("a count is needed here", column=assembly.column(rest or "."))
        return
    numbers = [part or 0 for part in parts]
    count = numbers[0]
    width = size or (numbers[1] if len(numbers) > 1 else 1)
    value = numbers[1] if size and len(numbers) > 1 else numbers[2] if len(numbers) > 2 else 0
    if not 0 <= width <= 8 or not 0 <= count * width <= _MAX_SECTION:
        assembly.error(f"{count} times {width} bytes is too much", column=assembly.column(rest))
        return
    assembly.section.data += (value & (1 << 8 * width) - 1).to_bytes(width, "little") * count


def _string(assembly: Assembly, rest: str, end: bytes) -> None:
    match = re.fullmatch(r'"((?:[^"\\]|\\.)*)"', rest)
    if match is None:
        assembly.error("a quoted string is needed here", column=assembly.column(rest or "."))
        return
    text = re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "0": "\0", "r": "\r"}.get(m[1], m[1]), match[1])
    assembly.section.data += text.encode() + end


def _set(assembly: Assembly, rest: str) -> None:
    name, _, expression = rest.partition(",")
    if not NAME.match(name.strip()) or not expression.strip():
        assembly.error(".set needs a symbol and an expression", column=assembly.column(rest or "."))
    else:
        assembly.assign(name.strip(), expression)


def _target(assembly: Assembly, rest: str) -> None:
    if rest.strip('"') != TARGET:
        assembly.error(
            f"the target is {rest}", f'only "{TARGET}" is supported', column=assembly.column(rest or ".")
        )


_DIRECTIVES: Final[dict[str, _Directive]] = {
    ".text": lambda assembly, rest: _enter(assembly, ".text"),
    ".rodata": lambda assembly, rest: _enter(assembly, ".rodata"),
    ".data": lambda assembly, rest: _enter(assembly, ".data"),
    ".section": _enter,
    ".globl": _export,
    ".global": _export,
    ".type": _symbol_type,
    ".size": _symbol_size,
    ".p2align": lambda assembly, rest: _align(assembly, rest, True),
    ".align": lambda assembly, rest: _align(assembly, rest, False),
    ".balign": lambda assembly, rest: _align(assembly, rest, False),
    ".fill": lambda assembly, rest: _fill(assembly, rest, None),
    ".zero": lambda assembly, rest: _fill(assembly, rest, 1),
    ".skip": lambda assembly, rest: _fill(assembly, rest, 1),
    ".space": lambda assembly, rest: _fill(assembly, rest, 1),
    ".float": lambda assembly, rest: _floats(assembly, rest, 4),
    ".double": lambda assembly, rest: _floats(assembly, rest, 8),
    ".ascii": lambda assembly, rest: _string(assembly, rest, b""),
    ".asciz": lambda assembly, rest: _string(assembly, rest, b"\0"),
    ".string": lambda assembly, rest: _string(assembly, rest, b"\0"),
    ".set": _set,
    ".equ": _set,
    ".amdgcn_target": _target,
}


def apply_directive(assembly: Assembly, name: str, rest: str) -> None:
    """Do what a directive outside of an ``.amdhsa_kernel`` block says, or note that it is not supported.

    Parameters
    ----------
    assembly : Assembly
        What is changed.
    name, rest : str
        The directive with its dot, and the text behind it.
    """
    if name in _IGNORED or (name == ".section" and rest.startswith('".note.GNU-stack"')):
        return
    if name in _DATA:
        _integers(assembly, _DATA[name], rest)
        return
    handler = _DIRECTIVES.get(name)
    if handler is None:
        assembly.error(f"the directive {name} is not supported", column=assembly.column(name))
    else:
        handler(assembly, rest)
