"""Text of 16-bit immediates that have a syntax of their own: waits, delays, messages, hardware registers."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from typing import Final

from .expressions import ExpressionError, evaluate
from .operand_parser import OperandError, split_operands
from .syntax import DELAY_IDS, DELAY_SKIPS, DEPCTR, DEPCTR_DEFAULT, HWREGS, MESSAGES, WAITCNT

__all__ = [
    "STREAM_OPERATIONS",
    "SYSTEM_MESSAGE",
    "SYSTEM_OPERATIONS",
    "VERSIONS",
    "parse_immediate",
    "parse_message",
    "parse_number",
    "parse_swizzle",
]

#: A message whose operations have names; the hardware gave it up, LLVM still takes it.
SYSTEM_MESSAGE: Final = ("MSG_SYSMSG", 15)
SYSTEM_OPERATIONS: Final = {
    "SYSMSG_OP_ECC_ERR_INTERRUPT": 1, "SYSMSG_OP_REG_RD": 2, "SYSMSG_OP_TTRACE_PC": 4,
}  # fmt: skip
STREAM_OPERATIONS: Final = {"GS_OP_NOP": 0, "GS_OP_CUT": 1, "GS_OP_EMIT": 2, "GS_OP_EMIT_CUT": 3}
#: Symbols for the immediate of ``s_version``.
VERSIONS: Final = {
    "UC_VERSION_GFX7": 0, "UC_VERSION_GFX10": 4, "UC_VERSION_GFX11": 6, "UC_VERSION_GFX12": 9,
    "UC_VERSION_W64_BIT": 0x2000, "UC_VERSION_W32_BIT": 0x4000, "UC_VERSION_MDP_BIT": 0x8000,
}  # fmt: skip
_CALL: Final = re.compile(r"\s*([A-Za-z_.$][\w.$@]*)\s*\(")
_SEPARATOR: Final = re.compile(r"\s*([&,|]?)\s*")
_LEAST: Final = -(1 << 63)
_MOST: Final = (1 << 63) - 1
_FLOAT: Final = re.compile(
    r"(-?)\s*((?:(?:[1-9]\d*|0)\.\d*|\.\d+|[1-9]\d*(?=[eE]))(?:[eE][-+]?\d+)?(?=(?:[eE][-+]?)?$)"
    r"|0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][-+]?\d+$)"
)


def parse_number(text: str, low: int, high: int, what: str, symbols: Mapping[str, int]) -> int:
    """Evaluate an expression and check its range.

    Raises
    ------
    OperandError
        If it is no expression, or outside of ``low`` to ``high``.
    """
    if ("." in text or "p" in text or "e" in text or "E" in text) and (real := _FLOAT.match(text.strip())):
        # LLVM's expressions take a float as the bits of its double: only zero fits anywhere
        value = _double(real[2])
        value = -value if real[1] else value
    else:
        value = _evaluate(text, symbols)
    if 1 << 63 <= value < 1 << 64:
        value -= 1 << 64
    if not low <= value <= high:
        raise OperandError(f"{what} {value} is out of range", f"{low} to {high}")
    return value


def _double(text: str) -> int:
    try:
        value = float.fromhex(text) if text[1:2] in ("x", "X") else float(text)
    except (ValueError, OverflowError) as error:
        raise OperandError(f"{text[:40]} is no number") from error
    return int.from_bytes(struct.pack("<d", value), "little")


def _evaluate(text: str, symbols: Mapping[str, int]) -> int:
    try:
        return evaluate(text, {**VERSIONS, **symbols} if "UC_VERSION" in text else symbols)
    except ExpressionError as error:
        raise OperandError(str(error)) from error


def _calls(text: str) -> list[tuple[str, str, str]]:
    """``name(argument)`` one after the other, each with what separates it from the next."""
    result: list[tuple[str, str, str]] = []
    position, length = 0, len(text)
    while position < length:
        match = _CALL.match(text, position)
        if match is None:
            raise OperandError(f"cannot read {text[position:].strip()[:40]!r}", "name(value) …")
        start, depth = match.end(), 1
        position = start
        while position < length and depth:
            depth += {"(": 1, ")": -1}.get(text[position], 0)
            position += 1
        if depth:
            raise OperandError("a closing parenthesis is missing")
        argument = text[start : position - 1].strip()
        separator = _SEPARATOR.match(text, position)
        assert separator is not None
        position = separator.end()
        result.append((match[1], argument, separator[1]))
    return result


def _separated(calls: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Parts of a list of counters, which nothing, ``&`` or a comma separates."""
    if any(separator not in ("", "&", ",") for _, _, separator in calls):
        raise OperandError("counters are separated by a space, & or a comma")
    if calls and calls[-1][2]:
        raise OperandError(f"a counter is missing after the {calls[-1][2]!r}")
    return [(name, argument) for name, argument, _ in calls]


def _waitcnt(text: str, symbols: Mapping[str, int]) -> int:
    value = WAITCNT.encode(vmcnt=63, lgkmcnt=63, expcnt=7)
    for full, argument in _separated(_calls(text)):
        saturate = full.endswith("_sat")
        name = full.removesuffix("_sat")
        field = WAITCNT.fields.get(name)
        if field is None:
            raise OperandError(f"there is no counter {full}", "vmcnt, lgkmcnt, expcnt")
        limit = (1 << field.width) - 1
        count = parse_number(argument, *((_LEAST, _MOST) if saturate else (0, limit)), name, symbols)
        value = value & ~field.mask | (count if 0 <= count <= limit else limit) << field.low
    # LLVM leaves the bit between the counters clear
    return value


def _depctr(text: str, symbols: Mapping[str, int]) -> int:
    value = DEPCTR_DEFAULT
    seen: set[str] = set()
    for name, argument in _separated(_calls(text)):
        field = DEPCTR.fields.get(name.removeprefix("depctr_")) if name.startswith("depctr_") else None
        if field is None:
            raise OperandError(
                f"there is no counter {name}", ", ".join(f"depctr_{key}" for key in DEPCTR.fields)
            )
        if name in seen:
            raise OperandError(f"{name} is given twice")
        seen.add(name)
        count = parse_number(argument, 0, (1 << field.width) - 1, name, symbols)
        value = value & ~field.mask | count << field.low
    return value


def _delay(text: str) -> int:
    places: dict[str, tuple[int, tuple[str, ...]]] = {
        "instid0": (0, DELAY_IDS),
        "instskip": (4, DELAY_SKIPS),
        "instid1": (7, DELAY_IDS),
    }
    value = 0
    calls = _calls(text)
    for number, (name, argument, separator) in enumerate(calls):
        if name not in places:
            raise OperandError(f"s_delay_alu has no field {name}", ", ".join(places))
        if separator != ("|" if number + 1 < len(calls) else ""):
            raise OperandError("the parts of a delay are separated by |", "instid0(…) | instskip(…)")
        low, names = places[name]
        if argument not in names:
            raise OperandError(f"{name} has no value {argument}", ", ".join(names))
        value |= names.index(argument) << low
    return value


def parse_message(text: str, symbols: Mapping[str, int]) -> int:
    """Read ``sendmsg(NAME)``, ``sendmsg(number, operation, stream)`` or a number.

    Raises
    ------
    OperandError
        If there is no such message.
    """
    match = re.fullmatch(r"sendmsg\s*\((.*)\)", text.strip(), re.DOTALL)
    if match is None:
        return parse_number(text, 0, 0xFFFF, "message", symbols)
    parts = split_operands(match[1])
    numbers = {name: number for number, name in MESSAGES.items()}
    if not 1 <= len(parts) <= 3:
        raise OperandError("a message has one to three parts")
    name = parts[0]
    if name in numbers:
        if len(parts) > 1:
            raise OperandError("messages of gfx11 have no operation and no stream", "sendmsg(NAME)")
        return numbers[name]
    operations = SYSTEM_OPERATIONS if name == SYSTEM_MESSAGE[0] else STREAM_OPERATIONS
    if name == SYSTEM_MESSAGE[0]:
        number = SYSTEM_MESSAGE[1]
        if len(parts) != 2:
            raise OperandError(f"{name} has an operation and no stream", ", ".join(operations))
    else:
        number = parse_number(name, 0, 255, "message", symbols)
        if number == SYSTEM_MESSAGE[1]:
            operations = SYSTEM_OPERATIONS
    operation = stream = 0
    if len(parts) > 1:
        named = operations.get(parts[1])
        operation = parse_number(parts[1], 0, 7, "operation", symbols) if named is None else named
        if name == SYSTEM_MESSAGE[0] and operation not in operations.values():
            raise OperandError(f"{name} has no operation {operation}", ", ".join(operations))
    if len(parts) > 2:
        stream = parse_number(parts[2], 0, 3, "stream", symbols)
    return number | operation << 4 | stream << 8


def _hwreg(text: str, symbols: Mapping[str, int]) -> int:
    text = text.strip()
    if text.startswith("{"):
        return _structure(text, symbols)
    match = re.fullmatch(r"hwreg\s*\((.*)\)", text, re.DOTALL)
    if match is None:
        return parse_number(text, 0, 0xFFFF, "hardware register", symbols)
    parts = split_operands(match[1])
    if len(parts) not in (1, 3):
        raise OperandError("hwreg has a register, or a register, offset and size")
    numbers = {f"HW_REG_{name}": number for number, name in HWREGS.items()}
    number = numbers.get(parts[0])
    if number is None:
        if parts[0].startswith("HW_REG_") and parts[0] not in symbols:
            raise OperandError(f"gfx11 has no hardware register {parts[0]}", ", ".join(numbers))
        number = parse_number(parts[0], 0, 63, "hardware register", symbols)
    offset = parse_number(parts[1], 0, 31, "offset", symbols) if len(parts) == 3 else 0
    size = parse_number(parts[2], 1, 32, "size", symbols) if len(parts) == 3 else 32
    return number | offset << 6 | size - 1 << 11


def _structure(text: str, symbols: Mapping[str, int]) -> int:
    """Read ``{id: 1, offset: 0, size: 32}``."""
    ranges = {"id": (0, 63), "offset": (0, 31), "size": (1, 32)}
    values = {"id": 0, "offset": 0, "size": 32}
    if not text.endswith("}"):
        raise OperandError("a closing brace is missing")
    seen: set[str] = set()
    for part in split_operands(text[1:-1]):
        name, colon, value = part.partition(":")
        name = name.strip()
        if name not in ranges or not colon or name in seen:
            message = f"a hardware register has no field {name!r} here"
            raise OperandError(message, "{id: …, offset: …, size: …}")
        seen.add(name)
        values[name] = parse_number(value, *ranges[name], name, symbols)
    return values["id"] | values["offset"] << 6 | values["size"] - 1 << 11


def parse_swizzle(text: str, symbols: Mapping[str, int]) -> int:
    """Read the offset of ``ds_swizzle_b32``: ``swizzle(MODE, …)`` or a number."""
    match = re.fullmatch(r"swizzle\s*\((.*)\)", text.strip())
    if match is None:
        return parse_number(text, 0, 0xFFFF, "offset", symbols)
    mode, *arguments = split_operands(match[1]) or [""]
    counts = {
        "QUAD_PERM": 4, "BROADCAST": 2, "SWAP": 1, "REVERSE": 1, "FFT": 1, "ROTATE": 2, "BITMASK_PERM": 1,
    }  # fmt: skip
    if mode not in counts:
        raise OperandError(f"swizzle has no mode {mode[:40]!r}", ", ".join(counts))
    if len(arguments) != counts[mode]:
        raise OperandError(f"swizzle({mode}, …) has {counts[mode]} values, not {len(arguments)}")

    def number(index: int, low: int, high: int) -> int:
        return parse_number(arguments[index], low, high, "swizzle value", symbols)

    def power(index: int, low: int, high: int) -> int:
        value = number(index, low, high)
        if value & value - 1:
            raise OperandError(f"swizzle value {value} is no power of two")
        return value

    if mode == "QUAD_PERM":
        return 0x8000 | sum(number(lane, 0, 3) << 2 * lane for lane in range(4))
    if mode == "BROADCAST":
        group = power(0, 2, 32)
        return 32 - group | number(1, 0, group - 1) << 5
    if mode == "SWAP":
        return 31 | power(0, 1, 16) << 10
    if mode == "REVERSE":
        return 31 | power(0, 2, 32) - 1 << 10
    if mode == "FFT":
        return 0xE000 | number(0, 0, 31)
    if mode == "ROTATE":
        return 0xC000 | number(0, 0, 1) << 10 | number(1, 0, 31) << 5
    if not re.fullmatch(r'"[01pi]{5}"', arguments[0]):
        raise OperandError("the mask of BITMASK_PERM has five characters of 0, 1, p and i", '"00pip"')
    value = 0
    for bit, letter in zip((4, 3, 2, 1, 0), arguments[0][1:-1], strict=True):
        value |= (letter in "pi") << bit | (letter == "1") << bit + 5 | (letter == "i") << bit + 10
    return value


def parse_immediate(syntax: str, text: str, symbols: Mapping[str, int]) -> int:
    """Read the 16-bit immediate of an instruction that has a syntax of its own.

    Parameters
    ----------
    syntax : str
        ``waitcnt depctr delay message hwreg``, or ``any`` for a number of any size, of which 16 bits are
        kept.
    text : str
        The immediate as written.
    symbols : Mapping
        Values of symbols.

    Raises
    ------
    OperandError
        If it cannot be read or is out of range.
    """
    text = text.strip()
    if syntax == "message":
        return parse_message(text, symbols)
    if syntax == "hwreg":
        return _hwreg(text, symbols)
    if syntax != "any" and _CALL.match(text):
        if syntax == "waitcnt":
            return _waitcnt(text, symbols)
        return _depctr(text, symbols) if syntax == "depctr" else _delay(text)
    if syntax == "depctr":
        return parse_number(text, -(1 << 15), 0xFFFF, "immediate", symbols) & 0xFFFF
    forced = re.fullmatch(r"lit(?:64)?\s*\((.*)\)", text, re.DOTALL) if syntax == "any" else None
    text = forced[1].strip() if forced else text
    if match := _FLOAT.match(text):
        # LLVM takes the lower bits of the double, and of its negated bits where it reads an expression
        bits = _double(match[2])
        if match[1]:
            bits = bits ^ 1 << 63 if syntax == "any" else -bits
        return bits & 0xFFFF
    return parse_number(text, _LEAST, _MOST, "immediate", symbols) & 0xFFFF
