"""What a builder has collected: instructions, labels, data and gaps, in the order of the code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .values import Label

if TYPE_CHECKING:
    from ..instruction import Instruction

__all__ = ["STATEMENT_WAVE", "Alignment", "Item", "Patch", "Place", "RawBytes", "Statement"]

#: Wave size of a statement that does not say another.
STATEMENT_WAVE: Final = 32
#: ``s_nop 0``, which fills gaps between instructions.
_NOP: Final = (0xBF800000).to_bytes(4, "little")


@dataclass(frozen=True, slots=True)
class Patch:
    """A dword of an instruction that the linker fills in.

    Attributes
    ----------
    offset : int
        Bytes from the start of the instruction.
    type : str
        Relocation type without ``R_AMDGPU_``, such as ``REL32_LO``.
    symbol : str
        Whose address goes in.
    addend : int
        Added to it.
    """

    offset: int
    type: str
    symbol: str
    addend: int


class Statement:
    """One instruction of a builder.

    Attributes
    ----------
    data : bytes
        Its encoding; the distance of a branch stays zero until the code is laid out.
    wave_size : int
        32 or 64.
    target : Label or None
        Where a branch goes.
    source : tuple of (str, int) or None
        Python file and line of the call, where the builder records them.
    comment : str
        For the text.
    patches : tuple of Patch
        Dwords that the linker fills in.
    """

    # most instructions have nothing but their bytes: what they all say stands here once
    wave_size: int = STATEMENT_WAVE
    target: Label | None = None
    source: tuple[str, int] | None = None
    comment: str = ""
    patches: tuple[Patch, ...] = ()

    def __init__(
        self,
        data: bytes,
        wave_size: int = STATEMENT_WAVE,
        target: Label | None = None,
        source: tuple[str, int] | None = None,
    ) -> None:
        self.data = data
        self.wave_size = wave_size
        self.target = target
        self.source = source

    @property
    def instruction(self) -> Instruction:
        """The instruction as the disassembler reads it, at offset 0."""
        from ..rdna3_disassembler import decode

        return decode(self.data, 0, wave_size=self.wave_size)

    def note(self, comment: str) -> Statement:
        """Put a comment beside the instruction in the text, and return the statement."""
        self.comment = " ".join(comment.split())
        return self

    def place(self, offset: int) -> bytes:
        """Bytes at a place of the code, which is the same everywhere."""
        del offset
        return self.data

    def __repr__(self) -> str:
        return f"<{self.instruction}>"


@dataclass(slots=True)
class Place:
    """The place of a label."""

    label: Label
    comment: str = ""

    def place(self, offset: int) -> bytes:
        """Give the label its offset; it takes no bytes."""
        self.label.offset = offset
        return b""


@dataclass(slots=True)
class RawBytes:
    """Bytes that are no instructions of the builder."""

    data: bytes
    comment: str = ""

    def place(self, offset: int) -> bytes:
        """Bytes at a place of the code, which is the same everywhere."""
        del offset
        return self.data


@dataclass(slots=True)
class Alignment:
    """A gap up to the next multiple of a power of two, filled with ``s_nop 0``."""

    boundary: int
    comment: str = ""

    def place(self, offset: int) -> bytes:
        """Fill the gap at a place of the code."""
        gap = -offset % self.boundary
        return bytes(gap % 4) + _NOP * (gap // 4)


Item = Statement | Place | RawBytes | Alignment
