"""Operands of a decoded instruction, and the names of the scalar operand codes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

__all__ = ["INLINE_FLOATS", "SPECIAL_NAMES", "Operand", "scalar_operand", "vector_operand"]

#: Inline constants 240–248 as LLVM prints them.
INLINE_FLOATS: Final = {
    240: "0.5", 241: "-0.5", 242: "1.0", 243: "-1.0", 244: "2.0", 245: "-2.0", 246: "4.0", 247: "-4.0",
    248: "0.15915494",
}  # fmt: skip

#: Scalar codes with a name, as 32-bit operands.
SPECIAL_NAMES: Final = {
    106: "vcc_lo", 107: "vcc_hi", 124: "null", 125: "m0", 126: "exec_lo", 127: "exec_hi",
    235: "src_shared_base", 236: "src_shared_limit", 237: "src_private_base", 238: "src_private_limit",
    253: "src_scc",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Operand:
    """One operand.

    Attributes
    ----------
    kind : str
        ``vgpr sgpr vcc exec m0 null scc ttmp const literal aperture reserved``.
    index : int
        First register: the VGPR's number, or the scalar code 0–127.
    value : int
        Of a ``const`` its inline code (128–208, 240–248), of a ``literal`` its dword; else 0.
    code : int
        Number in the encoding, VGPRs from 256.
    size : int
        Bits.
    half : int or None
        0 or 1 for the low or high half of a 16-bit VGPR operand.
    """

    kind: str
    index: int
    value: int
    code: int
    size: int
    half: int | None = None

    @property
    def registers(self) -> range:
        """Numbers of the 32-bit registers that the operand covers."""
        if self.kind in ("const", "literal", "scc", "null", "aperture", "reserved"):
            return range(0)
        return range(self.index, self.index + max(1, self.size // 32))

    @property
    def integer(self) -> int:
        """The value of an integer inline constant (−16 to 64), of a literal its dword."""
        if self.kind == "literal":
            return self.value
        if not 128 <= self.value <= 208:
            raise ValueError(f"operand code {self.value} is no integer constant")
        return self.value - 128 if self.value <= 192 else 192 - self.value


@cache
def scalar_operand(code: int, size: int) -> Operand:
    """Operand of a scalar code 0–254; ``reserved`` where the card has no such operand."""
    if size > 32 and (code < 106 or 108 <= code < 124):
        # ranges start at multiples of two or four; lower bits of the code are not looked at
        code &= ~1 if size == 64 else ~3
    if code < 106:
        return Operand("sgpr", code, 0, code, size)
    if code < 108:
        return Operand("vcc", code, 0, code, size)
    if code < 124:
        return Operand("ttmp", code, 0, code, size)
    if code < 128:
        return Operand(("null", "m0", "exec", "exec")[code - 124], code, 0, code, size)
    if code <= 208 or 240 <= code <= 248:
        return Operand("const", 0, code, code, size)
    if 235 <= code <= 238:
        return Operand("aperture", code, 0, code, size)
    return Operand("scc" if code == 253 else "reserved", code, 0, code, size)


@cache
def vector_operand(index: int, size: int, half: int | None = None) -> Operand:
    """Operand of a VGPR."""
    return Operand("vgpr", index, 0, 256 + index, size, half)
