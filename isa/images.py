"""How many registers an image instruction's address and data take."""

from __future__ import annotations

import re

from .syntax import IMAGE_DIM_SIZES

__all__ = ["address_groups", "address_words", "data_words"]

_MAX_GROUPS = 5


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
