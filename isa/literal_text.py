"""Literal dwords to text: as LLVM writes them, so that they assemble to a literal again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .inline_constants import inline_code
from .operands import INLINE_FLOATS
from .tables import OperandInfo

__all__ = ["literal_writer", "write_literal", "write_scalar_literal"]


def write_scalar_literal(value: int) -> str:
    """Write the literal of ``s_setreg_imm32_b32``, which LLVM shows as the constant that it equals."""
    code = inline_code(value, 32)
    number = value - (value >> 31 << 32)
    return f"0x{value:x}" if code is None else INLINE_FLOATS.get(code, str(number))


def _plain(value: int) -> str:
    return f"0x{value:x}"


def _forced(value: int) -> str:
    return f"lit(0x{value:x})"


def _double(value: int) -> str:
    # LLVM writes such a literal as the constant, though it would then assemble to the short form
    return INLINE_FLOATS.get(inline_code(value << 32, 64) or 0, f"0x{value:x}") if value else "0"


def _half_float(value: int) -> str:
    low = value & 0xFFFF
    return _plain(low) if inline_code(low, 16) is None else _forced(value)


def _half_integer(value: int) -> str:
    return _plain(value & 0xFFFF) if inline_code(value, 32) is None else _forced(value)


def write_literal(value: int) -> str:
    """Write the literal of a 32-bit operand."""
    return _plain(value) if inline_code(value, 32) is None else _forced(value)


def _long(value: int) -> str:
    return _plain(value) if inline_code(value, 64) is None else _forced(value)


def _packed_float(value: int) -> str:
    inline = inline_code(value, 32, floats=False) is not None
    return _forced(value) if inline or value in _HALF_FLOATS else _plain(value)


def _packed_bfloat(value: int) -> str:
    inline = inline_code(value, 32, floats=False) is not None
    return _forced(value) if inline or value in _BFLOATS else _plain(value)


_HALF_FLOATS: Final = frozenset(
    (0x3800, 0xB800, 0x3C00, 0xBC00, 0x4000, 0xC000, 0x4400, 0xC400, 0x3118)
)  # fmt: skip
#: Inline constants as bfloat16.
_BFLOATS: Final = frozenset(
    (0x3F00, 0xBF00, 0x3F80, 0xBF80, 0x4000, 0xC000, 0x4080, 0xC080, 0x3E22)
)  # fmt: skip


def literal_writer(
    spec: OperandInfo, size: int, *, half_floats: bool = False, packed: bool = False
) -> Callable[[int], str]:
    """Give the writer for one operand.

    Parameters
    ----------
    spec : OperandInfo
        The operand.
    size : int
        Its bits.
    half_floats : bool
        Whether 16-bit operands of the instruction are read as floats, whatever they mean.
    packed : bool
        Whether the instruction takes both halves of a literal for themselves.
    """
    if spec.kind == "literal":
        return _plain
    if half_floats and (size == 16 or not packed):
        return _half_float
    if size == 16:
        return _half_integer
    if spec.type == "h":
        return _packed_bfloat
    if size == 64:
        return _double if spec.type == "f" else _long
    return _packed_float if packed and spec.type == "f" else write_literal
