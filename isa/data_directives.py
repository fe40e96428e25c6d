"""Directives that fill sections: numbers, text, space, alignment, the contents of files."""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Final

from .assembly import NOP, Assembly
from .debug_lines import leb128
from .expressions import ExpressionError
from .source import split_list

__all__ = ["DIRECTIVES", "find_file", "quoted"]

_MAX_SECTION: Final = 64 << 20
_MAX_FILE: Final = 64 << 20
_EXECUTABLE: Final = 4
_NOBITS: Final = 8
_WIDTHS: Final = {
    ".byte": 1, ".dc.b": 1, ".short": 2, ".hword": 2, ".2byte": 2, ".value": 2, ".dc.w": 2, ".half": 2,
    ".word": 4, ".long": 4, ".int": 4, ".4byte": 4, ".dc.l": 4, ".dc": 2, ".quad": 8, ".8byte": 8, ".dc.a": 8,
}  # fmt: skip
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*)"\s*')
_ESCAPE: Final = re.compile(r"\\([0-7]{1,3}|[xX][0-9a-fA-F]*|.)", re.DOTALL)
_ESCAPES: Final = {
    "b": b"\b", "f": b"\f", "n": b"\n", "r": b"\r", "t": b"\t", '"': b'"', "\\": b"\\",
}  # fmt: skip
_HEX_FLOAT: Final = re.compile(r"[-+]?0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][-+]?\d{1,5}$")
_FLOAT: Final = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,5})?$")
_NAMED_FLOATS: Final = {"inf": "inf", "infinity": "inf", "nan": "nan"}


def quoted(assembly: Assembly, text: str) -> bytes | None:
    """Give the bytes of a quoted string; None, and an error noted, where it is none."""
    match = _STRING.fullmatch(text.strip())
    if match is None:
        assembly.error("a quoted string is needed here", part=text.strip())
        return None
    inside = match[1]
    if "\\" not in inside:
        return inside.encode("utf-8", "surrogateescape")
    result = bytearray()
    position = 0
    for escape in _ESCAPE.finditer(inside):
        result += inside[position : escape.start()].encode("utf-8", "surrogateescape")
        position = escape.end()
        code = escape[1]
        if code[0] in "01234567":
            value = int(code, 8)
            if value > 255:
                assembly.error(f"the escape \\{code} is more than a byte", part=text.strip())
                return None
            result.append(value)
        elif code[0] in "xX" and len(code) > 1:
            result.append(int(code[1:], 16) & 255)
        elif code in _ESCAPES:
            result += _ESCAPES[code]
        else:
            hint = r"\b \f \n \r \t \" \\ \ooo \xhh"
            assembly.error(f"a string has no escape \\{code}", hint, part=text.strip())
            return None
    return bytes(result) + inside[position:].encode("utf-8", "surrogateescape")


def _integers(assembly: Assembly, width: int, rest: str) -> None:
    for part in split_list(rest):
        expression = assembly.expression(part)
        if expression is None:
            continue
        if expression.kind == "number":
            value = int(expression.value)
            if not -(1 << 8 * width - 1) <= value < 1 << 8 * width:
                assembly.error(f"{value} does not fit {width} bytes", part=part)
            assembly.emit((value & (1 << 8 * width) - 1).to_bytes(width, "little"))
            continue
        offset = assembly.section.size
        assembly.emit(bytes(width))
        assembly.patch("data", width, part, offset)
        if assembly.patches:
            # '.' and numbered labels were looked up before the bytes were there
            assembly.patches[-1].expression = expression


def _big_integers(assembly: Assembly, rest: str) -> None:
    for part in split_list(rest):
        try:
            value = int(part, 0) if len(part) < 64 else -1 << 200
        except ValueError:
            value = -1 << 200
        if not 0 <= value < 1 << 128:
            assembly.error(f"{part[:40]!r} is no number of 16 bytes", part=part)
            continue
        assembly.emit((value & (1 << 128) - 1).to_bytes(16, "little"))


def _float(text: str) -> float | None:
    sign, body = (text[0], text[1:].lstrip()) if text[:1] in ("+", "-") else ("", text)
    lowered = body.lower()
    if lowered in _NAMED_FLOATS:
        return float(sign + _NAMED_FLOATS[lowered])
    if _HEX_FLOAT.match(body):
        try:
            return float.fromhex(sign + body)
        except (OverflowError, ValueError):
            return None
    return float(sign + body) if _FLOAT.match(body) else None


def _nan(negative: bool, width: int) -> bytes:
    """A NaN with all bits of its payload set, as LLVM writes it."""
    bits = (1 << 8 * width) - 1 if negative else (1 << 8 * width - 1) - 1
    return bits.to_bytes(width, "little")


def _floats(assembly: Assembly, rest: str, form: str) -> None:
    for part in split_list(rest):
        value = _float(part)
        try:
            if value is None:
                raise ValueError
            negative = part.startswith("-")
            number = struct.pack(form, value)
            assembly.emit(_nan(negative, len(number)) if math.isnan(value) else number)
        except (ValueError, OverflowError):
            assembly.error(f"{part!r} is no number of {struct.calcsize(form)} bytes", part=part)


def _strings(assembly: Assembly, rest: str, end: bytes) -> None:
    position = 0
    while position < len(rest):
        match = _STRING.match(rest, position)
        if match is None:
            break
        data = quoted(assembly, match[0])
        if data is None:
            return
        position = match.end()
        # strings that follow one another without a comma are one
        following = position < len(rest) and rest[position] != ","
        assembly.emit(data + (b"" if following else end))
        if rest[position : position + 1] == ",":
            position = len(rest) - len(rest[position + 1 :].lstrip())
            if position == len(rest):
                break
        elif following and rest[position] != '"':
            break
    else:
        return
    assembly.error("a quoted string is needed here", part=rest[position:] or rest)


def _filler(assembly: Assembly, rest: str, power: bool, width: int) -> None:
    parts = split_list(rest)
    value = assembly.value(parts[0]) if parts and parts[0] else None
    if value is None:
        # LLVM takes a directive without operands for none at all
        return
    if not 0 <= value <= (31 if power else 1 << 31) or (not power and value & value - 1):
        assembly.error("this is no alignment", "a power of two", part=parts[0])
        return
    alignment = 1 << value if power else max(value, 1)
    section = assembly.section
    section.alignment = max(section.alignment, alignment)
    fill = assembly.value(parts[1]) if len(parts) > 1 and parts[1] else None
    limit = assembly.value(parts[2]) if len(parts) > 2 else None
    count = -section.size % alignment
    if (limit is not None and count > limit) or not count:
        return
    if count > _MAX_SECTION:
        assembly.error(f"{count} bytes of padding are too much", part=parts[0])
        return
    if fill is None and section.flags & _EXECUTABLE:
        assembly.pad(bytes(count % 4) + NOP * (count // 4))
    elif count % width:
        assembly.error(f"{count} bytes of padding are no multiple of {width}", part=parts[0])
    else:
        unit = ((fill or 0) & (1 << 8 * width) - 1).to_bytes(width, "little")
        assembly.pad(unit * (count // width))


def _late(assembly: Assembly, text: str) -> int | None:
    """Evaluate a count; where it depends on later labels, take what an earlier reading found."""
    expression = assembly.expression(text)
    if expression is None:
        return None
    try:
        return assembly.symbols.number(expression)
    except ExpressionError:
        assembly.late.append(("value", expression, assembly.place, text))
        return assembly.sizes.get(len(assembly.late) - 1, 0)


def _space(assembly: Assembly, rest: str) -> None:
    parts = split_list(rest)
    if not 1 <= len(parts) <= 2:
        assembly.error("a count is needed here", part=rest)
        return
    count = _late(assembly, parts[0])
    fill = assembly.value(parts[1]) if len(parts) > 1 else 0
    if count is None or fill is None:
        return
    if not 0 <= count <= _MAX_SECTION:
        assembly.error(f"{count} bytes are {'too much' if count > 0 else 'none'}", part=parts[0])
        return
    assembly.pad(bytes([fill & 255]) * count)


def _fill(assembly: Assembly, rest: str) -> None:
    parts = split_list(rest)
    if not 1 <= len(parts) <= 3:
        assembly.error("a count is needed here", part=rest)
        return
    count = _late(assembly, parts[0])
    width = assembly.value(parts[1]) if len(parts) > 1 else 1
    value = assembly.value(parts[2]) if len(parts) > 2 else 0
    if count is None or width is None or value is None:
        return
    width = min(width, 8)
    if count < 0 or width < 0:
        return  # LLVM warns and writes nothing
    if not count * width <= _MAX_SECTION:
        assembly.error(f"{count} times {width} bytes is too much", part=rest)
        return
    # a unit has at most four bytes of value, the rest is zero
    unit = (value & (1 << 8 * min(width, 4)) - 1).to_bytes(max(width, 1), "little")[:width]
    assembly.pad(unit * count)


def _origin(assembly: Assembly, rest: str) -> None:
    parts = split_list(rest)
    value = assembly.linear(parts[0]) if 1 <= len(parts) <= 2 else None
    if value is None:
        if not parts:
            assembly.error("an offset is needed here")
        return
    target = value.constant
    for term, count in value.terms.items():
        label = assembly.symbols.labels.get(term.symbol)
        if count != 1 or label is None or label.section != assembly.section.name or len(value.terms) > 1:
            assembly.error(".org needs an offset into this section", part=parts[0])
            return
        target += label.offset
    fill = assembly.value(parts[1]) if len(parts) > 1 else 0
    count = target - assembly.section.size
    if fill is None:
        return
    if not 0 <= count <= _MAX_SECTION:
        assembly.error(f".org cannot go {'back' if count < 0 else 'that far'}", part=parts[0])
        return
    assembly.pad(bytes([fill & 255]) * count)


def _variable_length(assembly: Assembly, rest: str, signed: bool) -> None:
    for part in split_list(rest):
        expression = assembly.expression(part)
        if expression is None:
            continue
        try:
            value = assembly.symbols.number(expression)
        except ExpressionError:
            kind = "sleb" if signed else "uleb"
            value = assembly.sizes.get(len(assembly.late), 0)
            assembly.late.append((kind, expression, assembly.place, part))
        if not signed:
            value &= (1 << 64) - 1
        assembly.emit(leb128(value, signed))


def find_file(assembly: Assembly, rest: str) -> Path | None:
    """Find a file that the text names, beside the including one and in the folders given."""
    name = quoted(assembly, rest)
    if name is None:
        return None
    text = name.decode("utf-8", "surrogateescape")
    own = Path(assembly.place[0].filename).parent
    for folder in (own, *(Path(folder) for folder in assembly.options.include)):
        try:
            if (folder / text).is_file():
                return folder / text
        except (OSError, ValueError):
            continue
    assembly.error(f"the file {text} is not found", "give its folder as an include path", part=rest)
    return None


def _binary(assembly: Assembly, rest: str) -> None:
    parts = split_list(rest)
    if not 1 <= len(parts) <= 3:
        assembly.error(".incbin needs a file", part=rest)
        return
    path = find_file(assembly, parts[0])
    skip = assembly.value(parts[1]) if len(parts) > 1 and parts[1] else 0
    count = assembly.value(parts[2]) if len(parts) > 2 else _MAX_FILE
    if path is None or skip is None or count is None:
        return
    if skip < 0 or count < 0:
        assembly.error(".incbin has no negative numbers", part=rest)
        return
    try:
        with path.open("rb") as file:
            file.seek(skip)
            data = file.read(min(count, _MAX_FILE + 1))
    except OSError as error:
        assembly.error(f"{path} cannot be read: {error.strerror}", part=parts[0])
        return
    if len(data) > _MAX_FILE:
        assembly.error(f"{path} has more than {_MAX_FILE >> 20} MiB", part=parts[0])
        return
    assembly.emit(data)


def _number_directive(width: int) -> Callable[[Assembly, str], None]:
    return lambda assembly, rest: _integers(assembly, width, rest)


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    **{name: _number_directive(width) for name, width in _WIDTHS.items()},
    ".octa": _big_integers,
    ".float": lambda assembly, rest: _floats(assembly, rest, "<f"),
    ".single": lambda assembly, rest: _floats(assembly, rest, "<f"),
    ".double": lambda assembly, rest: _floats(assembly, rest, "<d"),
    ".ascii": lambda assembly, rest: _strings(assembly, rest, b""),
    ".asciz": lambda assembly, rest: _strings(assembly, rest, b"\0"),
    ".string": lambda assembly, rest: _strings(assembly, rest, b"\0"),
    ".fill": _fill,
    ".zero": _space,
    ".skip": _space,
    ".space": _space,
    ".org": _origin,
    ".uleb128": lambda assembly, rest: _variable_length(assembly, rest, False),
    ".sleb128": lambda assembly, rest: _variable_length(assembly, rest, True),
    ".p2align": lambda assembly, rest: _filler(assembly, rest, True, 1),
    ".p2alignw": lambda assembly, rest: _filler(assembly, rest, True, 2),
    ".p2alignl": lambda assembly, rest: _filler(assembly, rest, True, 4),
    ".align": lambda assembly, rest: _filler(assembly, rest, False, 1),
    ".balign": lambda assembly, rest: _filler(assembly, rest, False, 1),
    ".balignw": lambda assembly, rest: _filler(assembly, rest, False, 2),
    ".balignl": lambda assembly, rest: _filler(assembly, rest, False, 4),
    ".incbin": _binary,
}
