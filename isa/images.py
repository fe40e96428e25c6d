"""How many registers an image instruction's address and data take."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from .syntax import IMAGE_DIM_SIZES
from .tables import InstructionInfo
from .tables.rdna3_image_words import IMAGE_WORDS

__all__ = ["address_groups", "address_words", "data_words", "decoded_words", "image_limits"]

_MAX_GROUPS = 5
_VGPRS = 256
#: Data registers for which an instruction exists, and the number that LLVM writes for others.
_DATA_WORDS: Final = {
    "any": (frozenset(range(1, 6)), 1), "gather": (frozenset((2, 4, 5)), 2),
    "msaa": (frozenset(range(1, 6)), 4), "atomic": (frozenset((1, 2, 3)), 1),
    "cmpswap": (frozenset((2, 3, 4, 5)), 2),
}  # fmt: skip


def address_words(name: str, dim: int, a16: bool) -> int:
    """Number of VGPRs of the address.

    Parameters
    ----------
    name : str
        Mnemonic.
    dim : int
        The encoding's dimension, 0 to 7.
    a16 : bool
        Whether coordinates have 16 bits, two to a register.
    """
    if "_bvh" in name:
        return (9 if "bvh64" in name else 8) if a16 else (12 if "bvh64" in name else 11)
    parts = name.split("_")[2:] if re.match(r"image_(sample|gather)", name) else []
    coordinates, gradients = IMAGE_DIM_SIZES[dim]
    extra = sum(part in parts for part in ("o", "c", "b"))
    level = "l" in parts or "cl" in parts or "_mip" in name or "resinfo" in name
    components = (0 if "resinfo" in name else coordinates) + level
    words = extra + (components + 1 >> 1 if a16 else components)
    if "d" in parts:
        # 16-bit gradients are packed separately for each direction
        words += gradients + 1 & ~1 if "g16" in parts else 2 * gradients
    return words


def address_groups(name: str, words: int, a16: bool) -> list[int]:
    """Sizes of the register groups of a non-sequential address: singles, the rest in the last group."""
    if "_bvh" in name:
        return [2 if "bvh64" in name else 1, 1, 3, 3] + ([] if a16 else [3])
    if words <= _MAX_GROUPS:
        return [1] * words
    return [1] * (_MAX_GROUPS - 1) + [words - _MAX_GROUPS + 1]


def data_words(name: str, dmask: int, d16: bool, tfe: bool) -> int:
    """Number of VGPRs of the data."""
    if "_bvh" in name:
        return 4
    channels = 4 if "gather4" in name or "msaa_load" in name else max(dmask.bit_count(), 1)
    return (channels + 1 >> 1 if d16 else channels) + tfe


@cache
def _limits() -> dict[int, tuple[int, int, int, str]]:
    result: dict[int, tuple[int, int, int, str]] = {}
    for line in IMAGE_WORDS.splitlines():
        fewest, most, most_named, kind, opcodes = line.split(" ")
        for span in opcodes.split(","):
            first, _, last = span.partition("-")
            for opcode in range(int(first), int(last or first) + 1):
                result[opcode] = (int(fewest), int(most), int(most_named), kind)
    return result


def image_limits(info: InstructionInfo) -> tuple[int, int, int] | None:
    """Fewest and most address registers in one range, and most in a list; None for ray instructions."""
    found = _limits().get(info.opcode)
    return found and found[:3]


def decoded_words(info: InstructionInfo, word: int, registers: int) -> tuple[int, int]:
    """Number of VGPRs of data and address of an encoding, also of one that names what does not exist.

    Parameters
    ----------
    info : InstructionInfo
        The table's entry.
    word : int
        The encoding.
    registers : int
        The dword behind it, if it names address registers.
    """
    a16, named = bool(word >> 16 & 1), word & 1
    address = address_words(info.name, word >> 2 & 7, a16)
    data = data_words(info.name, word >> 8 & 15, bool(word >> 17 & 1), bool(word >> 53 & 1))
    if info.opcode not in _limits():
        return data, address
    fewest, most, most_named, kind = _limits()[info.opcode]
    sizes, usual = _DATA_WORDS[kind]
    last = min(most_named, _MAX_GROUPS) if named else fewest
    exists = data in sizes and (2 <= address <= most_named if named else fewest <= address <= most)
    # LLVM does not look for the instruction either where its registers would run past the last one
    exists &= data == usual or (word >> 40 & 255) + data <= _VGPRS
    if named:
        exists &= address <= _MAX_GROUPS or (registers >> 24) + address - _MAX_GROUPS < _VGPRS
    else:
        exists &= address == last or (word >> 32 & 255) + address <= _VGPRS
    return (data, address) if exists else (usual, last)
