"""Operands to text, in the syntax of LLVM 22."""

from __future__ import annotations

from .inline_constants import inline_code
from .operands import INLINE_FLOATS, SPECIAL_NAMES, Operand
from .tables import OperandInfo

__all__ = ["write_operand", "write_registers"]


def write_registers(letter: str, first: int, size: int) -> str:
    """Write a range of registers of ``size`` bits."""
    count = max(1, size // 32)
    return f"{letter}{first}" if count == 1 else f"{letter}[{first}:{first + count - 1}]"


def _literal(operand: Operand, spec: OperandInfo, packed: bool) -> str:
    value, size = operand.value, operand.size
    if spec.kind == "literal":
        return f"0x{value:x}"
    if size == 64 and spec.type == "f":
        code = inline_code(value << 32, 64)
        # LLVM writes such a literal as the constant, though it would then assemble to the short form
        return INLINE_FLOATS.get(code or 0, f"0x{value:x}")
    forced = (
        inline_code(value, 32) is not None
        if size == 32
        else inline_code(value, 64) is not None
        if size == 64
        else value > 0xFFFF or inline_code(value, 16, floats=spec.type in "fh") is not None
    )
    if packed:
        forced = inline_code(value, 32, floats=spec.type != "f") is not None
        forced |= spec.type == "f" and value < 0x10000 and inline_code(value, 16) is not None
    return f"lit(0x{value:x})" if forced else f"0x{value:x}"


def write_operand(operand: Operand, spec: OperandInfo, packed: bool = False) -> str:
    """Write an operand.

    Parameters
    ----------
    operand : Operand
        What stands there.
    spec : OperandInfo
        What the instruction's table says of the place.
    packed : bool
        Whether the instruction takes both halves of a literal for themselves.
    """
    match operand.kind:
        case "vgpr":
            half = "" if operand.half is None else (".l", ".h")[operand.half]
            return write_registers("v", operand.index, operand.size) + half
        case "sgpr":
            return write_registers("s", operand.index, operand.size)
        case "ttmp":
            return write_registers("ttmp", operand.index - 108, operand.size)
        case "literal":
            return _literal(operand, spec, packed)
        case "const":
            if operand.value == 248 and (operand.size == 64 or (operand.size > 64 and spec.type == "h")):
                return "0.15915494309189532"
            return INLINE_FLOATS.get(operand.value) or str(operand.integer)
        case "vcc" | "exec" if operand.size == 64:
            return operand.kind
        case _:
            return SPECIAL_NAMES[operand.code]
