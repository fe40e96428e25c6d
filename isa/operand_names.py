"""The texts of all registers and constants that an operand's code can name, as tables.

A table is indexed by the code as it stands in the encoding; None stands where the card has no such operand.
What a modifier adds (``-|v5|``) and what a half selects (``v5.h``) is part of the index, so that writing an
operand is one look-up.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from .operands import INLINE_FLOATS, SPECIAL_NAMES

__all__ = [
    "CONSTANT_CODES",
    "LITERAL",
    "MODIFIED",
    "SOURCE_HALF",
    "modified_sources",
    "modified_vectors_short",
    "scalars",
    "sources",
    "vectors",
    "vectors_short",
]

#: Code of a literal among the sources.
LITERAL: Final = 255
#: Bit of the index of :func:`modified_sources` that picks the high half.
SOURCE_HALF: Final = 11

#: What negation (1) and absolute value (2) write around a register.
MODIFIED: Final = ("{}", "-{}", "|{}|", "-|{}|")

#: Codes of the inline constants.
CONSTANT_CODES: Final = frozenset((*range(128, 209), *range(240, 249)))

_LAST_SGPR, _VCC, _TTMP, _LAST_TTMP = 105, 106, 108, 123
_PAIRS: Final = {106: "vcc", 124: "null", 126: "exec"}
_UNITS: Final = range(128, 209)
#: Codes above the registers that LLVM names, and names alike for every width.
_SPECIAL_SOURCES: Final = {
    **{code: name for code, name in SPECIAL_NAMES.items() if code >= 128},
    230: "src_flat_scratch_base_lo", 239: "src_pops_exiting_wave_id", 251: "src_vccz", 252: "src_execz",
}  # fmt: skip
_NARROW_SOURCES: Final = {231: "src_flat_scratch_base_hi"}
_DIRECT, _DIRECT_NAME = 254, "src_lds_direct"
#: The float constants as LLVM writes them where 16 bits are an integer.
_HALF_CONSTANTS: Final = (0x3800, 0xB800, 0x3C00, 0xBC00, 0x4000, 0xC000, 0x4400, 0xC400, 0x3118)
_FOUR_WORDS: Final = 128
_LONG_INV_2PI: Final = "0.15915494309189532"


def _range(letter: str, first: int, count: int) -> str:
    return f"{letter}{first}" if count == 1 else f"{letter}[{first}:{first + count - 1}]"


def _scalar_register(code: int, count: int) -> str | None:
    if count == 1:
        if code in SPECIAL_NAMES:
            return SPECIAL_NAMES[code]
        return f"s{code}" if code <= _LAST_SGPR else f"ttmp{code - _TTMP}"
    # ranges start at multiples of two or four; lower bits of the code are not looked at
    first = code & (~1 if count == 2 else ~3)
    if code <= _LAST_SGPR:
        return _range("s", first, count) if first + count - 1 <= _LAST_SGPR else None
    if _TTMP <= code <= _LAST_TTMP:
        return _range("ttmp", first - _TTMP, count) if first + count - 1 <= _LAST_TTMP else None
    if count == 2:
        return _PAIRS.get(code)
    return "null" if code == 124 else None


@cache
def scalars(size: int, kind: str = "") -> tuple[str | None, ...]:
    """Names of the codes 0 to 255 as scalar operands.

    Parameters
    ----------
    size : int
        Bits.
    kind : str
        The operand's type in the instruction table: 16-bit integers take float constants as numbers.
    """
    count = max(1, size // 32)
    names = [_scalar_register(code, count) for code in range(128)] + [None] * 128
    for code in _UNITS:
        names[code] = str(code - 128 if code <= 192 else 192 - code)
    names[240:249] = list(INLINE_FLOATS.values())
    if size == 64 or size > _FOUR_WORDS:
        names[248] = _LONG_INV_2PI
    if size == 16 and kind not in ("f", "h"):
        names[240:249] = [f"0x{bits:x}" for bits in _HALF_CONSTANTS]
    for code, name in _SPECIAL_SOURCES.items() if count <= 2 else ():
        names[code] = name
    if count == 1:
        for code, name in _NARROW_SOURCES.items():
            names[code] = name
    return tuple(names)


@cache
def vectors(size: int) -> tuple[str, ...]:
    """Names of 256 VGPRs or ranges of ``size`` bits; of 16 bits 512, the high halves last."""
    if size == 16:
        return tuple(f"v{index & 255}.{'lh'[index >> 8]}" for index in range(512))
    return tuple(_range("v", index, max(1, size // 32)) for index in range(256))


@cache
def vectors_short(size: int, halves: bool) -> tuple[str, ...]:
    """Names of the VGPRs of VOP1, VOP2 and VOPC, where bit 7 picks the half of a 16-bit operand."""
    if size == 16 and halves:
        return tuple(f"v{index & 127}.{'lh'[index >> 7]}" for index in range(256))
    return vectors(32 if size == 16 else size)


@cache
def sources(size: int, kind: str, *, short: bool = False, halves: bool = True) -> tuple[str | None, ...]:
    """Names of the codes 0 to 511 of a source, VGPRs from 256.

    Parameters
    ----------
    size : int
        Bits.
    kind : str
        The operand's type.
    short : bool
        Whether bit 7 of a VGPR's number picks the half.
    halves : bool
        Whether 16-bit VGPRs are written with their half.
    """
    narrow = size == 16 and halves
    registers = vectors_short(size, halves) if short else vectors(16 if narrow else max(size, 32))[:256]
    names = list(scalars(size, kind))
    if size <= 32:
        names[_DIRECT] = _DIRECT_NAME
    return (*names, *registers)


@cache
def modified_sources(size: int, kind: str, *, halves: bool = True) -> tuple[str | None, ...]:
    """Names of sources with their modifiers.

    The index is the code, plus 512 where it is negated, 1024 where its absolute value is taken and, if
    ``halves``, 2048 where it is the high half of a VGPR.
    """
    plain = sources(size, kind, halves=halves)
    result: list[str | None] = []
    for bits in range(4):
        for code, name in enumerate(plain):
            constant = bits == 1 and (code in _UNITS or 240 <= code <= 248)
            result.append(name and (f"neg({name})" if constant else MODIFIED[bits].format(name)))
    if size == 16 and halves:
        high = [name.replace(".l", ".h") if name else None for name in result]
        for start in range(0, 2048, 512):
            high[start : start + 256] = result[start : start + 256]
        result += high
    return tuple(result)


@cache
def modified_vectors_short(size: int, halves: bool) -> tuple[str, ...]:
    """Names of DPP sources of VOP1, VOP2 and VOPC: the VGPR's code, plus 256 if negated, 512 if absolute."""
    plain = vectors_short(size, halves)
    return tuple(MODIFIED[bits].format(name) for bits in range(4) for name in plain)
