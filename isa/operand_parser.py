"""Text of one operand to a register or a value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from .expressions import ExpressionError, UndefinedSymbolError, evaluate, parse_expression
from .operands import SPECIAL_NAMES

__all__ = [
    "ModifierError",
    "OperandError",
    "ParsedOperand",
    "operand_end",
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
    start : int or None
        Where in the statement's text the offending part begins, if that is known.
    """

    def __init__(self, message: str, hint: str = "", start: int | None = None) -> None:
        self.message = message
        self.hint = hint
        self.start = start
        super().__init__(message)


class ModifierError(OperandError):
    """A modifier that does not fit.

    Parameters
    ----------
    name : str
        The modifier.
    message, hint
        As of :class:`OperandError`.
    """

    def __init__(self, name: str, message: str, hint: str = "") -> None:
        self.name = name
        super().__init__(message, hint)


@dataclass(slots=True, unsafe_hash=True)
class ParsedOperand:
    """What an operand's text means. It is shared and never changed.

    Attributes
    ----------
    kind : str
        ``v`` a VGPR, ``s`` anything with a scalar code, ``int``, ``float``, ``off``, ``list`` of VGPRs,
        ``symbol`` an expression whose value is known later, ``name`` a word with a meaning of its own (an
        attribute ``attr0.x``, an export target).
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
    text : str
        The expression of a ``symbol``, or the ``name``; ``lit64`` where a number stands in that.
    groups : tuple of int
        Of a list, how many registers each group has.
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
    text: str = ""
    groups: tuple[int, ...] = ()


#: Plain numbers, which need no evaluation; octal ones and those of Python's own spelling are left out.
_INTEGER: Final = re.compile(r"-?(?:0[xX][0-9a-fA-F]{1,32}|[1-9][0-9]{0,31}|0)$")
_SINGLE: Final = re.compile(r"(v|s|ttmp)(\d{1,9})(\.[lh])?$")
_RANGE: Final = re.compile(r"(v|s|ttmp)\s*\[([^\[\]:]+)(?::([^\[\]:]+))?\]\s*(\.[lh])?$")
_FLOAT: Final = re.compile(
    r"(-?)\s*((?:(?:[1-9]\d*|0)\.\d*|\.\d+|[1-9]\d*(?=[eE]))(?:[eE][-+]?\d+)?)(?:[eE][-+]?)?$"
)
_HEX_FLOAT: Final = re.compile(r"(-?)\s*(0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][-+]?\d+)$")
#: What only registers and values can stand in.
_SIGNED: Final = re.compile(r"-?\s*(\||(neg|abs|lit|lit64)\s*\()|-\s*-")
_CALL: Final = re.compile(r"(neg|abs|lit|lit64|sext)\s*\((.*)\)$", re.DOTALL)
_NAMED: Final = {
    **{name: (code, 1) for code, name in SPECIAL_NAMES.items() if code < 128},
    **{name: (code, 0) for code, name in SPECIAL_NAMES.items() if code > 128},
    "shared_base": (235, 0), "shared_limit": (236, 0), "private_base": (237, 0), "private_limit": (238, 0),
    "lds_direct": (254, 1), "src_lds_direct": (254, 1),
    "scc": (253, 0), "null": (124, 0), "vcc": (106, 2), "exec": (126, 2),
}  # fmt: skip
#: Codes of names that a list may hold alone, of whatever width.
_WIDE_NAMES: Final = frozenset(code for code, count in _NAMED.values() if count != 1)
_SIZES: Final = {"v": 256, "s": 106, "ttmp": 16}
#: Registers of other cards, which would otherwise be taken for symbols.
_FOREIGN: Final = re.compile(
    r"(flat_scratch|xnack_mask|tba|tma)(_lo|_hi)?$|(src_)?(vccz|execz|pops_exiting_wave_id)$"
    r"|src_flat_scratch_base_(lo|hi)$|a\d+$|a\[|acc\d+$"
)
_SYMBOL: Final = re.compile(r"[-+~(\s]*[A-Za-z_.$][\w.$]*(@[\w@]+)?[\w.$@+\-*/()\s]*$")
_OPENING: Final = "([{"
_HALF: Final = re.compile(r"\s*\.[lh]\b")
_SIGNS: Final = frozenset({"neg", "abs", "lit", "lit64", "sext"})
_WORD: Final = re.compile(r"[\w.$@]+")
#: What LLVM reads as one number; other letters begin the next word.
_NUMBER: Final = re.compile(
    r"0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][-+]?\d+|(?:0[xX][0-9a-fA-F]+|0[bB][01]+)[uU]?[lL]{0,2}"
    r"|(?P<float>(?:(?:[1-9]\d*|0)\.\d*|\.\d+|[1-9]\d*(?=[eE]))(?:[eE][-+]?\d*)?)|\d+(?:[bf](?![\w.$@])|[uU]?[lL]{0,2})"
)
_OPERATOR: Final = re.compile(r"\s*(<<|>>|&&|\|\||[=!<>]=|[-+*/%&^<>]|\|(?!\s*[,\s]*$))\s*")


def _register(file: str, first: int, last: int, half: str | None) -> ParsedOperand:
    limit = _SIZES[file]
    if first > last:
        raise OperandError(f"the range {file}[{first}:{last}] runs backwards", f"{file}[{last}:{first}]")
    if not 0 <= first <= last < limit:
        named = f"{file}{first}" if first == last else f"{file}[{first}:{last}]"
        raise OperandError(f"there is no register {named}", f"{file}0 to {file}{limit - 1}")
    base = 108 if file == "ttmp" else 0
    which = None if half is None else "lh".index(half[1])
    if which is not None and (file != "v" or first != last):
        raise OperandError("only single VGPRs have halves .l and .h")
    return ParsedOperand("v" if file == "v" else "s", base + first, last - first + 1, which)


def _integer(text: str) -> ParsedOperand:
    """Read a plain number; what is negated has 64 bits, as in expressions."""
    number = int(text, 0)
    if -(1 << 64) < number < -(1 << 63):
        number += 1 << 64
    return ParsedOperand("int", number=number)


def _plain(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    if _INTEGER.match(text):
        return _integer(text)
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
    if match := _FLOAT.match(text):
        return ParsedOperand("float", number=float(match[1] + match[2]))
    if match := _HEX_FLOAT.match(text):
        try:
            return ParsedOperand("float", number=float.fromhex(match[1] + match[2]))
        except (ValueError, OverflowError) as error:
            raise OperandError(f"{text} is no number") from error
    if _FOREIGN.match(text) and text not in symbols:
        raise OperandError(f"gfx1100 has no register {text}")
    if "@" in text and _SYMBOL.match(text):
        return ParsedOperand("symbol", text=text)
    return ParsedOperand("int", number=evaluate(text, symbols))


def _list(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    parts = [_plain(part, symbols) for part in split_operands(text)]
    if not parts:
        raise OperandError("an empty list of registers")
    files = {part.kind for part in parts}
    if len(files) != 1 or not files <= {"v", "s"} or any(part.half is not None for part in parts):
        raise OperandError("a list holds registers of one kind")
    if len(parts) == 1 and files == {"s"} and parts[0].code in _WIDE_NAMES:
        return parts[0]
    registers = tuple(part.code for part in parts)
    groups = any(part.count != 1 for part in parts)
    ordered = all(a.code + a.count == b.code for a, b in pairwise(parts))
    if ordered and not groups:
        count = sum(part.count for part in parts)
        sizes = (1,) * len(registers)
        return ParsedOperand(parts[0].kind, registers[0], count, registers=registers, groups=sizes)
    if files != {"v"}:
        message = "holds single registers" if groups else "holds registers that follow each other"
        raise OperandError(f"a list {message}")
    sizes = tuple(part.count for part in parts)
    return ParsedOperand("list", registers=registers, count=sum(sizes), groups=sizes)


def _inner(text: str, symbols: Mapping[str, int], outer: str) -> ParsedOperand:
    """Read what stands inside of a sign: neither ``|…|`` in itself nor ``-`` in ``|…|``."""
    if text.startswith("-") and (outer == "abs" or not _is_number(text[1:])):
        if outer == "abs" and _is_number(text[1:].strip()):
            return _plain(text, symbols)
        raise OperandError(f"a sign cannot stand here: {text}", "-|v1| or neg(abs(v1))")
    operand = _modified(text, symbols)
    if (operand.negative and outer in ("neg", "abs")) or (operand.absolute and outer == "abs"):
        raise OperandError("signs cannot be nested so", "-|v1| or neg(abs(v1))")
    return operand


def _is_number(text: str) -> bool:
    return text.strip()[:1].isdigit() or text.strip()[:1] == "."


def _modified(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    if match := _CALL.match(text):
        name, inside = match[1], match[2].strip()
        if name == "sext":
            raise OperandError("gfx1100 has no sext: it went with SDWA")
        if name in ("lit", "lit64"):
            operand = _plain(inside, symbols)
            if operand.kind not in ("int", "float"):
                raise OperandError(f"{name}(…) holds a number")
            return replace(operand, forced=True, text="" if name == "lit" else name)
        operand = _inner(inside, symbols, name)
        return replace(operand, negative=True) if name == "neg" else replace(operand, absolute=True)
    if text.startswith("|") and text.endswith("|") and len(text) > 2:
        inside = text[1:-1].strip()
        operand = _inner(inside, symbols, "abs")
        if operand.kind == "int" and not _CALL.match(inside) and parse_expression(inside).kind == "binary":
            raise OperandError("a sum inside of bars stands in parentheses", "|(1 + 1)| or abs(1 + 1)")
        # LLVM forgets lit(…) inside of bars, and keeps it inside of abs(…)
        return replace(operand, absolute=True, forced=False)
    if text.startswith("-"):
        rest = text[1:].strip()
        if rest.startswith("|") or rest.startswith("abs"):
            operand = _modified(rest, symbols)
            if operand.absolute and not operand.negative:
                return replace(operand, negative=True)
        elif re.match(r"lit\s*\(", rest):
            raise OperandError("a sign cannot stand before lit(…)", "lit(-1)")
        elif rest in _NAMED or re.match(r"(v|s|ttmp)?\s*(\[|(?<=[vsp])\d)", rest):
            operand = _plain(rest, symbols)
            if operand.kind in ("v", "s"):
                return replace(operand, negative=True)
    return _plain(text, symbols)


@lru_cache(maxsize=1 << 14)
def _without_symbols(text: str) -> ParsedOperand:
    # not frozen: its making would take three times as long, and there is one for each number
    return _modified(text, {})


def parse_operand(text: str, symbols: Mapping[str, int]) -> ParsedOperand:
    """Read one operand.

    An expression that names a symbol without a value is a ``symbol``: whether that may stand here is for the
    instruction to say.

    Raises
    ------
    OperandError
        If it is no register and no value.
    """
    if _INTEGER.match(text):
        return _integer(text)
    try:
        return _without_symbols(text)
    except ExpressionError:
        pass
    try:
        return _modified(text, symbols)
    except UndefinedSymbolError as error:
        if _SIGNED.match(text):
            raise OperandError(f"{error.name} has no value here") from error
        return ParsedOperand("symbol", text=text)
    except ExpressionError as error:
        raise OperandError(str(error)) from error


def operand_end(text: str, position: int) -> int:
    """Position behind the operand that begins at ``position``; operands need no commas between them."""
    length = len(text)
    wants_operand = True
    while position < length:
        character = text[position]
        if wants_operand:
            if character in "-+~! ":
                position += 1
                continue
            if character == "|":
                end = text.find("|", position + 1)
                return length if end < 0 else end + 1
            if character in _OPENING:
                position = _closing(text, position)
                if character in "[{":
                    return position
            elif number := _NUMBER.match(text, position):
                position = number.end()
                if number["float"] or "p" in number[0].lower():
                    return position
            elif match := _WORD.match(text, position):
                position = match.end()
                # the call or range that belongs to the word
                following = position
                while following < length and text[following] == " ":
                    following += 1
                if following < length and text[following] in "([":
                    opening = text[following]
                    position = _closing(text, following)
                    if opening == "[" and (half := _HALF.match(text, position)):
                        position = half.end()
                    if opening == "[" or match[0] in _SIGNS:
                        return position
                elif _SINGLE.match(match[0]) or match[0] in _NAMED:
                    # no expression has a register in it: what follows is the next operand
                    return position
            elif character in "'\"" and (end := text.find(character, position + 1 + (character == "'"))) > 0:
                position = end + 1
            else:
                return position + 1
            wants_operand = False
            continue
        match = _OPERATOR.match(text, position)
        if match is None:
            return position
        position = match.end()
        wants_operand = True
    return length


def _closing(text: str, position: int) -> int:
    """Position behind the bracket that closes the one at ``position``, or the end of the text."""
    depth = 0
    while position < len(text):
        character = text[position]
        if character in _OPENING:
            depth += 1
        elif character in ")]}":
            depth -= 1
            if depth == 0:
                return position + 1
        position += 1
    return position


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
    if operand.kind == "s" and wanted > 1 and operand.code < 124:
        align = 4 if wanted > 2 else 2
        if operand.code % align:
            raise OperandError(
                "the SGPRs of this operand are not aligned", f"the first one is a multiple of {align}"
            )
    if operand.half is not None and size != 16:
        raise OperandError("this operand is not 16 bits wide: no .l or .h")
    return operand.code
