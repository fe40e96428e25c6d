"""Directives that define and describe symbols, and what a text says of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .assembly import NAME, Assembly
from .expressions import Expression
from .section_directives import DIRECTIVES as SECTIONS
from .section_directives import enter_section
from .source import split_list
from .symbols import Label

__all__ = ["DIRECTIVES", "assign", "define_label", "symbol_name"]

_KINDS: Final = {
    "function": 2, "object": 1, "notype": 0, "tls_object": 6, "common": 5, "gnu_unique_object": 10,
    "STT_FUNC": 2, "STT_OBJECT": 1, "STT_NOTYPE": 0, "STT_TLS": 6, "STT_COMMON": 5,
}  # fmt: skip
_GLOBAL, _WEAK, _LOCAL = 1, 2, 0
_MAX_POWER: Final = 16
_VERSIONS: Final = (4, 5, 6)


def symbol_name(text: str) -> str:
    """Give a symbol's name without its quotes."""
    return text[1:-1] if text.startswith('"') else text


def define_label(assembly: Assembly, text: str) -> None:
    """Give a label the current place."""
    symbols = assembly.symbols
    label = Label(assembly.section.name, assembly.section.size)
    if text.isdigit():
        symbols.labels[symbols.numbered(text.lstrip("0") or "0")] = label
        return
    name = symbol_name(text)
    if symbols.defined(name) or name in symbols.common:
        assembly.error(f"{name} is defined twice", part=text)
        return
    symbols.define(name, label)


def assign(assembly: Assembly, text: str, expression: str, fixed: bool = False) -> None:
    """Give a symbol the value of an expression."""
    symbols = assembly.symbols
    name = symbol_name(text)
    if name == ".":
        SETTERS[".org"](assembly, expression)
        return
    if name in symbols.labels:
        assembly.error(f"{name} is a label", part=text)
    elif name in symbols.fixed or (fixed and symbols.defined(name)):
        assembly.error(f"{name} has a value already", part=text)
    else:
        node = assembly.expression(expression)
        if node is not None:
            symbols.assign(name, node)
            if fixed:
                symbols.fixed.add(name)


def _set(assembly: Assembly, rest: str, fixed: bool = False) -> None:
    name, comma, expression = rest.partition(",")
    if rest.startswith('"'):
        end = rest.find('"', 1) + 1
        name, (_, comma, expression) = rest[:end], rest[end:].partition(",")
    if not NAME.match(name.strip()) or not comma or not expression.strip():
        assembly.error("a symbol and an expression are needed here", ".set name, expression", part=rest)
    else:
        assign(assembly, name.strip(), expression.strip(), fixed)


def _names(assembly: Assembly, rest: str) -> list[str]:
    names: list[str] = []
    for part in split_list(rest):
        if NAME.match(part):
            names.append(symbol_name(part))
            assembly.symbols.mentioned.setdefault(names[-1])
        else:
            assembly.error(f"{part!r} is no symbol", part=part)
    if not rest:
        assembly.error("a symbol is needed here")
    return names


def _binding(value: int) -> Callable[[Assembly, str], None]:
    def apply(assembly: Assembly, rest: str) -> None:
        bindings = assembly.symbols.bindings
        for name in _names(assembly, rest):
            before = bindings.get(name, value)
            if value == _WEAK:
                bindings[name] = _WEAK
            elif before != value:
                word = {_LOCAL: "local", _GLOBAL: "global", _WEAK: "weak"}[before]
                assembly.error(f"{name} was made {word} before", part=name)
            else:
                bindings[name] = value

    return apply


def _visibility(value: int) -> Callable[[Assembly, str], None]:
    def apply(assembly: Assembly, rest: str) -> None:
        for name in _names(assembly, rest):
            assembly.symbols.visibilities[name] = value

    return apply


def _type(assembly: Assembly, rest: str) -> None:
    parts = split_list(rest.replace(" @", ",@", 1)) if "," not in rest else split_list(rest)
    word = parts[1].lstrip("@%#").strip('"') if len(parts) == 2 else ""
    if word not in _KINDS or not NAME.match(parts[0]):
        assembly.error(".type needs a symbol and @function or @object", part=rest)
        return
    name = symbol_name(parts[0])
    assembly.symbols.mentioned.setdefault(name)
    assembly.symbols.kinds[name] = _KINDS[word]


def _size(assembly: Assembly, rest: str) -> None:
    name, _, expression = rest.partition(",")
    if not expression.strip() or not NAME.match(name.strip()):
        assembly.error(".size needs a symbol and an expression", part=rest)
        return
    node = assembly.expression(expression.strip())
    if node is not None:
        assembly.object_sizes[symbol_name(name.strip())] = (node, assembly.place)


def _common(assembly: Assembly, rest: str, local: bool) -> None:
    parts = split_list(rest)
    if not 2 <= len(parts) <= 3 or not NAME.match(parts[0]):
        assembly.error("a symbol and its size are needed here", ".comm name, bytes, power of two", part=rest)
        return
    name = symbol_name(parts[0])
    size = assembly.value(parts[1])
    power = assembly.value(parts[2]) if len(parts) > 2 else 0
    if size is None or power is None:
        return
    if not 0 <= size <= 1 << 28 or not 0 <= power <= _MAX_POWER:
        assembly.error("the size or alignment is out of range", "the alignment is a power of two", parts[1])
    elif assembly.symbols.defined(name) or name in assembly.symbols.common:
        assembly.error(f"{name} is defined twice", part=parts[0])
    elif local:
        here, previous = assembly.section, assembly.previous
        SECTIONS[".bss"](assembly, "")
        section = assembly.section
        section.alignment = max(section.alignment, 1 << power)
        assembly.pad(bytes(-section.size % (1 << power)))
        assembly.symbols.define(name, Label(section.name, section.size))
        assembly.symbols.kinds[name] = _KINDS["object"]
        assembly.object_sizes[name] = (Expression("number", size), assembly.place)
        assembly.pad(bytes(size))
        enter_section(assembly, here)
        assembly.previous = previous
    else:
        assembly.symbols.common[name] = (size, 1 << power)
        assembly.symbols.mentioned.setdefault(name)
        assembly.symbols.bindings.setdefault(name, _GLOBAL)


def _target(assembly: Assembly, rest: str) -> None:
    wanted = f"amdgcn-amd-amdhsa--{assembly.options.target}"
    if rest.strip('"') != wanted or not rest.startswith('"'):
        hint = f'the text is assembled for "{wanted}"'
        assembly.error(f"the target is {rest or 'missing'}", hint, part=rest)


def _version(assembly: Assembly, rest: str) -> None:
    value = assembly.value(rest) if rest else None
    if value is None:
        if not rest:
            assembly.error("a code object version is needed here", "4, 5 or 6")
    elif value not in _VERSIONS:
        assembly.error(f"code object version {value} is not supported", "4, 5 or 6", part=rest)
    else:
        assembly.version = value


def _ident(assembly: Assembly, rest: str) -> None:
    if not rest.startswith('"') or not rest.endswith('"') or len(rest) < 2:
        assembly.error(".ident needs a quoted string", part=rest)
        return
    here, previous = assembly.section, assembly.previous
    SECTIONS[".section"](assembly, '.comment,"MS",@progbits,1')
    if not assembly.section.data:
        assembly.emit(b"\0")
    SETTERS[".asciz"](assembly, rest)
    enter_section(assembly, here)
    assembly.previous = previous


def _message(assembly: Assembly, rest: str, error: bool) -> None:
    text = rest.strip('"') if rest else f".{'error' if error else 'warning'} is in the text"
    if rest and not (rest.startswith('"') and rest.endswith('"') and len(rest) > 1):
        assembly.error("a quoted string is needed here", part=rest)
    elif error:
        assembly.error(text)
    else:
        frame, index = assembly.place
        assembly.warnings.append(f"{frame.filename}:{frame.number(index)}: {text}")


def _print(assembly: Assembly, rest: str) -> None:
    if not (rest.startswith('"') and rest.endswith('"') and len(rest) > 1):
        assembly.error("a quoted string is needed here", part=rest)
    else:
        assembly.warnings.append(rest[1:-1])


def _ignored(assembly: Assembly, rest: str) -> None:
    """Take what only tools that are not here would read."""


def _refused(reason: str) -> Callable[[Assembly, str], None]:
    def apply(assembly: Assembly, rest: str) -> None:
        assembly.error(reason)

    return apply


#: Directives of other files that these call, by name: filled by :mod:`.directives`.
SETTERS: dict[str, Callable[[Assembly, str], None]] = {}

#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    ".set": _set,
    ".equ": _set,
    ".equiv": lambda assembly, rest: _set(assembly, rest, True),
    ".globl": _binding(_GLOBAL),
    ".global": _binding(_GLOBAL),
    ".weak": _binding(_WEAK),
    ".local": _binding(_LOCAL),
    ".internal": _visibility(1),
    ".hidden": _visibility(2),
    ".protected": _visibility(3),
    ".type": _type,
    ".size": _size,
    ".comm": lambda assembly, rest: _common(assembly, rest, False),
    ".lcomm": lambda assembly, rest: _common(assembly, rest, True),
    ".amdgcn_target": _target,
    ".amdhsa_code_object_version": _version,
    ".ident": _ident,
    ".error": lambda assembly, rest: _message(assembly, rest, True),
    ".err": lambda assembly, rest: _message(assembly, rest, True),
    ".warning": lambda assembly, rest: _message(assembly, rest, False),
    ".print": _print,
    ".addrsig": _ignored,
    ".addrsig_sym": _ignored,
    ".noaltmacro": _ignored,
    ".altmacro": _refused(".altmacro is not supported; write macro arguments with \\name"),
    ".amdgpu_pal_metadata": _refused(".amdgpu_pal_metadata is of another operating system than amdhsa"),
    ".amdgpu_hsa_metadata": _refused("write the metadata between .amdgpu_metadata and .end_amdgpu_metadata"),
    ".amdgpu_lds": _refused(
        ".amdgpu_lds is not supported; give the LDS size with .amdhsa_group_segment_fixed_size"
    ),
}
