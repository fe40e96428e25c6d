"""The plan's block of host memory: arguments, dispatch packets, staged arrays and flags in one piece."""

from __future__ import annotations

from typing import Final

__all__ = ["Layout"]

_ALIGNMENT: Final = 64


class Layout:
    """Offsets of parts that are laid one behind the other, each at a multiple of a cache line."""

    def __init__(self) -> None:
        self.size = 0

    def take(self, nbytes: int) -> int:
        """Return the offset of the next part."""
        offset = self.size
        self.size += -(-max(nbytes, 1) // _ALIGNMENT) * _ALIGNMENT
        return offset
