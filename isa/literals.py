"""Values of operands to operand codes: which are inline constants, which need a literal, which do not fit.

How the 32 bits of a literal are used depends on the operand's type. The rules are those of LLVM 22, oddities
included: an integer 16-bit operand takes a float as the bits of a 32-bit float, and keeps the upper half of a
negative integer.
"""

from __future__ import annotations

import math
import struct
from typing import Final

from .inline_constants import inline_code
from .operand_parser import OperandError, ParsedOperand
from .tables import InstructionInfo, OperandInfo

__all__ = [
    "LITERAL_CODE",
    "constant_code",
    "constant_type",
    "float_bits",
    "is_inline",
    "literal_bits",
    "signed_constant",
    "wrapped",
]

#: The operand code that says that a literal follows.
LITERAL_CODE: Final = 255
_SMALLEST: Final = {16: 2.0**-14, 32: 2.0**-126}
_FORMATS: Final = {16: "<e", 32: "<f", 64: "<d"}
#: 1/(2π) as people write it, and its 16 bits, which LLVM cuts off here and rounds elsewhere.
_INVERSE_2PI: Final = 0.15915494
_TRUNCATED: Final = 0x3E22
_BF16_CODES: Final = {
    0x3F00: 240, 0xBF00: 241, 0x3F80: 242, 0xBF80: 243, 0x4000: 244, 0xC000: 245, 0x4080: 246, 0xC080: 247,
    0x3E22: 248,
}  # fmt: skip


def wrapped(number: int) -> int:
    """Read a number as 64 bits with sign, as expressions of assembly text are.

    Raises
    ------
    OperandError
        If it has more than 64 bits.
    """
    if not -(1 << 63) <= number < 1 << 64:
        raise OperandError(f"{number:#x} has more than 64 bits")
    return number - (1 << 64) if number >= 1 << 63 else number


def constant_type(info: InstructionInfo, spec: OperandInfo, size: int) -> str:
    """Name the rule by which an operand takes values.

    Letters and bits of one value, ``h`` for bfloat16; ``v2`` before it for packed operands, which take one of
    two values, and ``d2`` for those that round what does not fit; ``splat`` for what takes a value twice.
    """
    kind = spec.type if spec.type in "fh" else "i"
    if info.format == "VOP3P" and "wmma" not in info.flags:
        if "mixed" in info.flags:
            return "f16"
        if "dot" not in info.flags:
            return f"v2{kind}16"
        if kind == "i" or spec.field == "src2":
            return "i32"
        return f"v2{kind}16"
    if info.format == "VOP2" and "accumulate" in info.flags and info.mnemonic == info.name and not info.dpp:
        # the packed one, which LLVM gives the same half twice
        return "splat"
    if "wmma" in info.flags:
        # LLVM takes the operand of waves of 32, of 256 bits, for a double; that of waves of 64 for a float
        return "i64" if size == 256 else "i32"
    if "dot" in info.flags and spec.field in ("src0", "src1") and kind != "i" and size == 32:
        return f"{'d2' if info.format == 'VOP3' else 'v2'}{kind}16"
    if size == 16:
        return f"{kind}16"
    if size == 64 and spec.type != "m":
        return f"{'f' if kind == 'f' else 'i'}64"
    return f"{'f' if kind == 'f' else 'i'}32"


def float_bits(value: float, size: int, bfloat: bool = False) -> int:
    """Bits of a float of 16, 32 or 64 bits.

    Raises
    ------
    OperandError
        If it is too large, or so small that digits are lost.
    """
    width = 32 if bfloat else size
    try:
        bits = int.from_bytes(struct.pack(_FORMATS[width], value), "little")
    except (OverflowError, ValueError) as error:
        raise OperandError(f"{value} does not fit a {size}-bit float") from error
    if width != 64 and value and abs(value) < _SMALLEST[width]:
        back = struct.unpack(_FORMATS[width], bits.to_bytes(width // 8, "little"))[0]
        if back != value:
            raise OperandError(f"{value} is too small for a {size}-bit float")
    if bfloat:
        low, bits = bits & 0xFFFF, bits >> 16
        bits += low > 0x8000 or (low == 0x8000 and bits & 1)
        if bits & 0x7FFF == 0x7F80 and value not in (float("inf"), float("-inf")):
            raise OperandError(f"{value} does not fit a 16-bit float")
    return bits


def _clamped(value: float, bfloat: bool) -> float:
    """Infinity where the value is too large for 16 bits."""
    most = 3.3961775292304957e38 if bfloat else 65520.0
    return value if abs(value) < most else math.copysign(math.inf, value)


def _half_bits(value: float) -> int:
    return int.from_bytes(struct.pack("<e", value), "little")


def _inline_integer(number: int) -> int | None:
    if -16 <= number <= 64:
        return 128 + number if number >= 0 else 192 - number
    return None


def _from_float(value: float, kind: str, forced: bool) -> tuple[int, int]:
    if kind == "i64" or kind == "f64":
        bits = float_bits(value, 64)
        code = None if forced else inline_code(bits, 64)
        if code is None and not forced and kind == "f64":
            # a literal is the upper half, which may be that of a constant
            code = inline_code(bits >> 32 << 32, 64)
        if code is not None:
            return code, 0
        if kind == "i64":
            raise OperandError("this 64-bit operand takes only integers as literals")
        return LITERAL_CODE, bits >> 32
    if kind in ("d2f16", "d2h16", "v2h16"):
        # of these LLVM rounds what fits 32 bits
        float_bits(value, 32)
        value = _clamped(value, kind[2] == "h")
    elif kind == "h16":
        float_bits(value, 16)
    if kind in ("f16", "v2f16", "d2f16"):
        bits = float_bits(value, 16) if kind != "d2f16" else _half_bits(value)
        code = inline_code(bits, 16)
    elif kind == "splat":
        bits = float_bits(value, 16)
        code = _inline_integer(bits)
    elif kind in ("h16", "v2h16", "d2h16"):
        bits = _TRUNCATED if value == _INVERSE_2PI else float_bits(value, 16, True)
        code = _BF16_CODES.get(bits) if bits else 128
    else:
        if kind == "i16":
            # LLVM wants it to fit 16 bits, and then uses the bits of a 32-bit float
            float_bits(value, 16)
        bits = float_bits(value, 32)
        code = inline_code(bits, 32)
    return (LITERAL_CODE, bits) if code is None or forced else (code, 0)


def _from_integer(number: int, kind: str, forced: bool) -> tuple[int, int]:
    number = wrapped(number)
    code = _inline_integer(number)
    if kind in ("f16", "h16", "i16"):
        if not -(1 << 15) <= number < 1 << 16:
            raise OperandError(f"{number} does not fit 16 bits", "-32768 to 65535")
        if kind == "f16":
            code = inline_code(number & 0xFFFF, 16)
        elif kind == "h16":
            code = _inline_integer((number & 0xFFFF ^ 0x8000) - 0x8000)
            code = _BF16_CODES.get(number & 0xFFFF) if code is None else code
        bits = number & (0xFFFFFFFF if kind == "i16" else 0xFFFF)
        return (LITERAL_CODE, bits) if code is None or forced else (code, 0)
    if kind in ("i64", "f64"):
        full = number & (1 << 64) - 1
        code = inline_code(full, 64)
        if code is None and kind == "f64" and 0 <= number < 1 << 32:
            code = inline_code(number << 32, 64)
        if code is not None and not forced:
            return code, 0
        if not -(1 << 31) <= number < 1 << 32:
            raise OperandError(f"{number:#x} does not fit the literal of a 64-bit operand, which has 32 bits")
        return LITERAL_CODE, number & 0xFFFFFFFF
    if not -(1 << 31) <= number < 1 << 32:
        raise OperandError(f"{number} does not fit a literal of 32 bits")
    bits = number & 0xFFFFFFFF
    if kind == "splat" or kind[1] == "2":
        code = _inline_integer((bits ^ 1 << 31) - (1 << 31))
    if kind in ("v2f16", "d2f16"):
        code = inline_code(bits, 16) if code is None and bits < 0xFFF0 else code
    elif kind == "splat":
        low = bits & 0xFFFF
        code = inline_code(low, 16) if code is None and bits >> 16 == low and low < 0xFFF0 else code
    elif kind in ("v2h16", "d2h16"):
        code = _BF16_CODES.get(bits) if code is None else code
    else:
        code = inline_code(bits, 32)
    return (LITERAL_CODE, bits) if code is None or forced else (code, 0)


def is_inline(operand: ParsedOperand, kind: str) -> bool:
    """Whether a value could be an inline constant, even if it is written as a literal."""
    if operand.kind not in ("int", "float"):
        return False
    plain = ParsedOperand(operand.kind, number=operand.number)
    return constant_code(plain, kind)[0] != LITERAL_CODE


def constant_code(operand: ParsedOperand, kind: str) -> tuple[int, int]:
    """Operand code of a value, and the literal dword if the code is 255.

    Parameters
    ----------
    operand : ParsedOperand
        An ``int`` or ``float``; its signs are not looked at.
    kind : str
        What :func:`constant_type` says.

    Raises
    ------
    OperandError
        If the operand cannot hold the value.
    """
    if operand.kind == "int":
        return _from_integer(int(operand.number), kind, operand.forced)
    return _from_float(float(operand.number), kind, operand.forced)


def signed_constant(operand: ParsedOperand, kind: str) -> ParsedOperand:
    """Apply ``-`` and ``|…|`` to a value, where the encoding has no bits for them.

    LLVM changes the sign bit of what is written: of a float's 64 bits, of an integer at the operand's width.
    """
    if not (operand.negative or operand.absolute):
        return operand
    if operand.kind == "float":
        value = float(operand.number)
        if operand.absolute:
            value = abs(value)
        return ParsedOperand("float", number=-value if operand.negative else value, forced=operand.forced)
    sign = 1 << {"16": 15, "64": 63}.get(kind[-2:] if not kind.startswith("v2") else "32", 31)
    number = int(operand.number) & (1 << 64) - 1
    if operand.absolute:
        number &= ~sign
    if operand.negative:
        number ^= sign
    if sign < 1 << 63:
        # what does not fit is refused as it would be without the sign
        low = number & (sign << 1) - 1
        if number == low or number >> (sign.bit_length()) == (1 << 64 - sign.bit_length()) - 1:
            number = low
    return ParsedOperand("int", number=wrapped(number), forced=operand.forced)


def literal_bits(operand: ParsedOperand, size: int) -> int:
    """Dword of a literal that is always there, of an operand of 16 or 32 bits.

    Raises
    ------
    OperandError
        If the value does not fit.
    """
    if operand.kind == "float":
        return float_bits(float(operand.number), size)
    number = wrapped(int(operand.number))
    if size == 16 and not -(1 << 15) <= number < 1 << 16:
        raise OperandError(f"{number} does not fit 16 bits", "-32768 to 65535")
    if not -(1 << 31) <= number < 1 << 32:
        raise OperandError(f"{number} does not fit a literal of 32 bits")
    return number & 0xFFFFFFFF
