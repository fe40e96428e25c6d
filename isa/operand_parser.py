"""Text of one operand to a register or a value."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from .expressions import ExpressionError, UndefinedSymbolError, evaluate
from .inline_constants import inline_code
from .operands import SPECIAL_NAMES
from .tables import OperandInfo

__all__ = [
    "OperandError",
    "ParsedOperand",
    "constant_code",
    "parse_operand",
    "register_code",
    "split_operands",
]


class OperandError(Exception):
    """An operand that does not fit.

    Parameters
    ----------
    message : str
        The rule that was broken.
    hint : str
        What would be legal.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = message
        self.hint = hint
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class ParsedOperand:
    """What an operand's text means.

    Attributes
    ----------
    kind : str
        ``v`` a VGPR, ``s`` anything with a scalar code, ``int``, ``float``, ``off``, ``list`` of VGPRs.
    code : int
        Register number or scalar code.
    count : int
        Number of 32-bit registers; 0 where the name does not tell (``null``, apertures).
    half : int or None
        0 or 1 where the text says ``.l`` or ``.h``.
    number : int or float
        Value of ``int`` and ``float``.
    negative, absolute, forced : bool
        Source modifiers, and ``lit(…)``.
    registers : tuple of int
        First registers of the groups of a list. Those of a ``list`` do not follow one another; ``v`` and
        ``s`` may be written as a list too.
    """

    kind: str
    code: int = 0
    count: int = 0
    half: int | None = None
    number: int | float = 0
    negative: bool = False
    absolute: bool = False
    forced: bool = False
    registers: tuple[int, ...] = ()


_SINGLE: Final = re.compile(r"(v|s|ttmp)(\d{1,4})(\.[lh])?$")
_RANGE: Final = re.compile(r"(v|s|ttmp)\[([^\[\]:]+)(?::([^\[\]:]+))?\](\.[lh])?$")
_FLOAT: Final = re.compile(r"[-+]?(\d+\.\d*|\.\d+|\d+(?=[eE]))([eE][-+]?\d+)?$")
_NAMED: Final = {
    **{name: (code, 1) for code, name in SPECIAL_NAMES.items() if code < 128},
    **{name: (code, 0) for code, name in SPECIAL_NAMES.items() if code > 128},
    "shared_base": (235, 0), "shared_limit": (236, 0), "private_base": (237, 0), "private_limit": (238, 0),
    "scc": (253, 0), "null": (124, 0), "vcc": (106, 2), "exec": (126, 2),
}  # fmt: skip
_SIZES: Final = {"v": 256, "s": 106, "ttmp": 16}


def _register(file: str, first: int, last: int, half: str | None) -> ParsedOperand:
    limit = _SIZES[file]
    if not 0 <= first <= last < limit:
        raise OperandError(f"there is no register {file}[{first}:{last}]", f"{file}0 to {file}{limit - 1}")
    base = 108 if file == "ttmp" else 0
    which = None if half is None else "lh".index(half[1])
    if which is not None and (file != "v" or first != last):
        raise OperandError("only single VGPRs have halves .l and .h")
    return ParsedOperand("v" if file == "v" else "s", base + first, last - first + 1, which)


def _plain(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    if match := _SINGLE.match(text):
        index = int(match[2])
        return _register(match[1], index, index, match[3])
    if text in _NAMED:
        code, count = _NAMED[text]
        return ParsedOperand("s", code, count)
    if text == "off":
        return ParsedOperand("off")
    if match := _RANGE.match(text):
        first = evaluate(match[2], symbols)
        return _register(match[1], first, evaluate(match[3], symbols) if match[3] else first, match[4])
    if text.startswith("[") and text.endswith("]"):
        return _list(text[1:-1], symbols)
    if _FLOAT.match(text):
        return ParsedOperand("float", number=float(text))
    return ParsedOperand("int", number=evaluate(text, symbols))


def _list(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    parts = [_plain(part, symbols) for part in split_operands(text)]
    if not parts:
        raise OperandError("an empty list of registers")
    files = {part.kind for part in parts}
    if len(files) != 1 or files & {"int", "float", "off", "list"}:
        raise OperandError("a list holds registers of one kind")
    registers = tuple(part.code for part in parts)
    ordered = all(a.code + a.count == b.code for a, b in pairwise(parts))
    if ordered:
        count = sum(part.count for part in parts)
        return ParsedOperand(parts[0].kind, registers[0], count, registers=registers)
    if files != {"v"}:
        raise OperandError("registers of this list have to follow each other")
    return ParsedOperand("list", registers=registers, count=sum(part.count for part in parts))


def _modified(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    if text[:4] in ("neg(", "abs(", "lit(") and text.endswith(")"):
        inside = _modified(text[4:-1].strip(), symbols)
        if text[0] == "n":
            return replace(inside, negative=True)
        return replace(inside, absolute=True) if text[0] == "a" else replace(inside, forced=True)
    if text.startswith("|") and text.endswith("|") and len(text) > 2:
        return replace(_modified(text[1:-1].strip(), symbols), absolute=True)
    if text.startswith("-"):
        rest = text[1:].strip()
        inner = re.match(r"(v|s|ttmp)(\d|\[)|\||abs\(|neg\(|[a-z]\w*$", rest)
        if inner and rest not in symbols:
            operand = _modified(rest, symbols)
            if operand.kind in ("v", "s") or operand.absolute:
                return replace(operand, negative=True)
    return _plain(text, symbols)


@lru_cache(maxsize=1 << 14)
def _without_symbols(text: str) -> ParsedOperand:
    return _modified(text, {})


def parse_operand(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    """Read one operand.

    Raises
    ------
    OperandError
        If it is no register and no value.
    """
    try:
        return _without_symbols(text)
    except ExpressionError:
        try:
            return _modified(text, symbols)
        except UndefinedSymbolError as error:
            raise OperandError(f"{error.name} is no register and no symbol with a value here") from error
        except ExpressionError as error:
            raise OperandError(str(error)) from error


def split_operands(text: str) -> list[str]:
    """Split at commas that stand outside of brackets, parentheses and quotes."""
    parts: list[str] = []
    depth = start = 0
    quoted = False
    for position, character in enumerate(text):
        if character == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
        elif character == "," and depth == 0:
            parts.append(text[start:position].strip())
            start = position + 1
    parts.append(text[start:].strip())
    return [] if parts == [""] else parts


def register_code(operand: ParsedOperand, size: int) -> int:
    """Scalar code or VGPR number of a register operand, with its width and alignment checked.

    Raises
    ------
    OperandError
        If it is no register, or of the wrong width, or an SGPR group that does not start where it may.
    """
    if operand.kind not in ("v", "s"):
        raise OperandError("a register is needed here")
    wanted = max(1, size // 32)
    if operand.count not in (0, wanted):
        plural = "register" if wanted == 1 else "registers"
        raise OperandError(f"this operand is {wanted} {plural} wide, not {operand.count}")
    if (
        operand.kind == "s"
        and wanted > 1
        and operand.code < 124
        and operand.code % min(wanted & -wanted, 4) != 0
    ):
        align = 2 if wanted == 2 else 4
        raise OperandError(
            "the SGPRs of this operand are not aligned", f"the first one is a multiple of {align}"
        )
    if operand.half is not None and size != 16:
        raise OperandError("this operand is not 16 bits wide: no .l or .h")
    return operand.code


def _float_bits(value: float, size: int) -> int:
    try:
        return int.from_bytes(struct.pack({16: "<e", 32: "<f", 64: "<d"}[size], value), "little")
    except OverflowError as error:
        raise OperandError(f"{value} does not fit a {size}-bit float") from error


def constant_code(operand: ParsedOperand, spec: OperandInfo, size: int, packed: bool) -> tuple[int, int]:
    """Operand code and literal dword of a value; the dword counts only if the code is 255.

    Raises
    ------
    OperandError
        If the value does not fit.
    """
    width = 64 if size >= 64 and not packed and spec.type != "m" and size == 64 else 16 if size == 16 else 32
    floats = width != 16 or spec.type in "fh"
    if operand.kind == "float":
        value = float(operand.number)
        if packed and spec.type == "f":
            bits = _float_bits(value, 16)
            code = None if operand.forced else inline_code(bits, 16)
            return (code, 0) if code is not None else (255, bits)
        bits = _float_bits(value, width)
        code = inline_code(bits, width, floats=floats) if not operand.forced else None
        if code is not None:
            return code, 0
        if width == 64:
            if spec.type != "f":
                raise OperandError("this 64-bit operand takes only integer literals")
            return 255, bits >> 32
        return 255, bits
    number = int(operand.number)
    if -16 <= number <= 64 and not operand.forced:
        return (128 + number if number >= 0 else 192 - number), 0
    low = -(1 << 31) if width != 64 else -(1 << 63)
    if not low <= number < 1 << (64 if width == 64 else 32):
        raise OperandError(f"{number} does not fit this operand's literal of 32 bits")
    if width == 16 and not -(1 << 15) <= number < 1 << 16 and not operand.forced:
        raise OperandError(f"{number} does not fit 16 bits")
    bits = number & (1 << width) - 1
    if not operand.forced:
        code = (
            inline_code(bits, 16)
            if packed and spec.type == "f" and bits < 1 << 16
            else inline_code(bits, width, floats=floats and not (packed and spec.type == "f"))
        )
        if code is not None:
            return code, 0
    if width == 64 and not -(1 << 31) <= number < 1 << 32:
        raise OperandError(f"{number:#x} does not fit the literal of a 64-bit operand, which has 32 bits")
    return 255, number & 0xFFFFFFFF if width != 16 or operand.forced else number & 0xFFFF
