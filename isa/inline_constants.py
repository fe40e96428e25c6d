"""Inline constants: which bit patterns an operand's code stands for by itself."""

from __future__ import annotations

import struct
from typing import Final

__all__ = ["inline_code"]

_FLOAT_CODES: Final = {0.5: 240, -0.5: 241, 1.0: 242, -1.0: 243, 2.0: 244, -2.0: 245, 4.0: 246, -4.0: 247}
_FORMATS: Final = {16: "<e", 32: "<f", 64: "<d"}
_INV_2PI: Final = {16: 0x3118, 32: 0x3E22F983, 64: 0x3FC45F306DC9C882}


def _float_codes(size: int) -> dict[int, int]:
    codes = {int.from_bytes(struct.pack(_FORMATS[size], v), "little"): c for v, c in _FLOAT_CODES.items()}
    codes[_INV_2PI[size]] = 248
    return codes


_FLOAT_BITS: Final = {size: _float_codes(size) for size in (16, 32, 64)}


def inline_code(bits: int, size: int, *, floats: bool = True) -> int | None:
    """Operand code of the inline constant with this bit pattern, or None.

    Parameters
    ----------
    bits : int
        The pattern, of ``size`` bits.
    size : int
        16, 32 or 64.
    floats : bool
        Whether the operand takes the float constants as this pattern.
    """
    signed = bits - (bits >> (size - 1) << size)
    if -16 <= signed <= 64:
        return 128 + signed if signed >= 0 else 192 - signed
    return _FLOAT_BITS[size].get(bits) if floats else None
