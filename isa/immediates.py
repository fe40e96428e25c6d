"""Text of 16-bit immediates that have a syntax of their own: waits, delays, messages, hardware registers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .expressions import ExpressionError, evaluate
from .operand_parser import OperandError, split_operands
from .syntax import DELAY_IDS, DELAY_SKIPS, DEPCTR, DEPCTR_DEFAULT, HWREGS, MESSAGES, WAITCNT

__all__ = ["VERSIONS", "parse_immediate", "parse_message", "parse_number", "parse_swizzle"]

#: Symbols for the immediate of ``s_version``.
VERSIONS: Final = {
    "UC_VERSION_GFX7": 0, "UC_VERSION_GFX10": 4, "UC_VERSION_GFX11": 6, "UC_VERSION_GFX12": 9,
    "UC_VERSION_W64_BIT": 0x2000, "UC_VERSION_W32_BIT": 0x4000, "UC_VERSION_MDP_BIT": 0x8000,
}  # fmt: skip
_CALL: Final = re.compile(r"\s*([A-Za-z_]\w*)\s*\(([^()]*)\)\s*")


def parse_number(text: str, low: int, high: int, what: str, symbols: Mapping[str, int]) -> int:
    """Evaluate an expression and check its range.

    Raises
    ------
    OperandError
        If it is no expression, or outside of ``low`` to ``high``.
    """
    try:
        value = evaluate(text, {**VERSIONS, **symbols} if "UC_VERSION" in text else symbols)
    except ExpressionError as error:
        raise OperandError(str(error)) from error
    if not low <= value <= high:
        raise OperandError(f"{what} {value} is out of range", f"{low} to {high}")
    return value


def _calls(text: str, separators: str) -> list[tuple[str, str]]:
    result: list[tuple[str, str]] = []
    position = 0
    while position < len(text):
        match = _CALL.match(text, position)
        if match is None:
            raise OperandError(f"cannot read {text[position:].strip()!r}", "name(value) …")
        result.append((match[1], match[2].strip()))
        position = match.end()
        if position < len(text) and text[position] in separators:
            position += 1
    return result


def _waitcnt(text: str, symbols: Mapping[str, int]) -> int:
    value = WAITCNT.encode(vmcnt=63, lgkmcnt=63, expcnt=7)
    for name, argument in _calls(text, "&,"):
        saturate = name.endswith("_sat")
        name = name.removesuffix("_sat")
        field = WAITCNT.fields.get(name)
        if field is None:
            raise OperandError(f"there is no counter {name}", "vmcnt, lgkmcnt, expcnt")
        limit = (1 << field.width) - 1
        count = parse_number(argument, 0, 1 << 30 if saturate else limit, name, symbols)
        value = value & ~field.mask | min(count, limit) << field.low
    # LLVM leaves the bit between the counters clear
    return value


def _depctr(text: str, symbols: Mapping[str, int]) -> int:
    value = DEPCTR_DEFAULT
    for name, argument in _calls(text, "&,"):
        field = DEPCTR.fields.get(name.removeprefix("depctr_"))
        if field is None:
            raise OperandError(
                f"there is no counter {name}", ", ".join(f"depctr_{key}" for key in DEPCTR.fields)
            )
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
    for name, argument in _calls(text, "|"):
        if name not in places:
            raise OperandError(f"s_delay_alu has no field {name}", ", ".join(places))
        low, names = places[name]
        if argument not in names:
            raise OperandError(f"{name} has no value {argument}", ", ".join(names))
        value |= names.index(argument) << low
    return value


def parse_message(text: str, symbols: Mapping[str, int]) -> int:
    """Read ``sendmsg(NAME)``, ``sendmsg(number, 0, 0)`` or a number."""
    match = re.fullmatch(r"sendmsg\s*\((.*)\)", text.strip())
    if match is None:
        return parse_number(text, 0, 0xFFFF, "message", symbols)
    parts = split_operands(match[1])
    numbers = {name: number for number, name in MESSAGES.items()}
    if not 1 <= len(parts) <= 3:
        raise OperandError("a message has one to three parts")
    if any(part.strip() != "0" for part in parts[1:]):
        raise OperandError("messages of gfx11 have no operation and no stream", "sendmsg(NAME)")
    if parts[0] in numbers:
        return numbers[parts[0]]
    return parse_number(parts[0], 0, 255, "message", {**symbols})


def _hwreg(text: str, symbols: Mapping[str, int]) -> int:
    match = re.fullmatch(r"hwreg\s*\((.*)\)", text.strip())
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


def parse_swizzle(text: str, symbols: Mapping[str, int]) -> int:
    """Read the offset of ``ds_swizzle_b32``: ``swizzle(MODE, …)`` or a number."""
    match = re.fullmatch(r"swizzle\s*\((.*)\)", text.strip())
    if match is None:
        return parse_number(text, 0, 0xFFFF, "offset", symbols)
    mode, *arguments = split_operands(match[1])

    def number(index: int, low: int, high: int) -> int:
        if len(arguments) <= index:
            raise OperandError(f"swizzle({mode}, …) has too few values")
        return parse_number(arguments[index], low, high, "swizzle value", symbols)

    def power(index: int, low: int) -> int:
        value = number(index, low, 32)
        if value & value - 1:
            raise OperandError(f"swizzle value {value} is no power of two")
        return value

    if mode == "QUAD_PERM":
        return 0x8000 | sum(number(lane, 0, 3) << 2 * lane for lane in range(4))
    if mode == "BROADCAST":
        group = power(0, 2)
        return 32 - group | number(1, 0, group - 1) << 5
    if mode == "SWAP":
        return 31 | min(power(0, 1), 16) << 10
    if mode == "REVERSE":
        return 31 | power(0, 2) - 1 << 10
    if mode == "FFT":
        return 0xE000 | number(0, 0, 31)
    if mode == "ROTATE":
        return 0xC000 | number(0, 0, 1) << 10 | number(1, 0, 31) << 5
    if mode == "BITMASK_PERM" and len(arguments) == 1 and re.fullmatch(r'"[01pi]{5}"', arguments[0]):
        value = 0
        for bit, letter in zip((4, 3, 2, 1, 0), arguments[0][1:-1], strict=True):
            value |= (letter in "pi") << bit | (letter == "1") << bit + 5 | (letter == "i") << bit + 10
        return value
    raise OperandError(
        f"swizzle({match[1]}) is not known", "QUAD_PERM BROADCAST SWAP REVERSE FFT ROTATE BITMASK_PERM"
    )


def parse_immediate(syntax: str, text: str, symbols: Mapping[str, int]) -> int:
    """Read the 16-bit immediate of an instruction.

    Parameters
    ----------
    syntax : str
        What the instruction takes beside a number: ``waitcnt depctr delay message hwreg`` or nothing.
    text : str
        The immediate as written.
    symbols : Mapping
        Values of symbols.

    Raises
    ------
    OperandError
        If it cannot be read or is out of range.
    """
    if not re.match(r"[A-Za-z_]\w*\s*\(", text.strip()):
        value = parse_number(text, -(1 << 15), 0xFFFF, "immediate", symbols)
        return value & 0xFFFF
    if syntax == "waitcnt":
        return _waitcnt(text, symbols)
    if syntax == "depctr":
        return _depctr(text, symbols)
    if syntax == "delay":
        return _delay(text)
    if syntax == "message":
        return parse_message(text, symbols)
    if syntax == "hwreg":
        return _hwreg(text, symbols)
    raise OperandError("this immediate is a number")
