"""The decoded instruction."""

from __future__ import annotations

from dataclasses import dataclass, field

from .operands import Operand
from .tables import InstructionInfo, by_opcode

__all__ = ["Instruction"]


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction, as found in memory.

    Attributes
    ----------
    name : str
        Mnemonic without ``_e32``, ``_e64`` or ``_dpp``; empty if the bytes are no instruction.
    format : str
        Encoding in use: ``VOP2``, ``VOP3``, ``GLOBAL``, …; ``DATA`` if the bytes are no instruction.
    opcode : int
        Number in that encoding.
    offset : int
        Where it starts, in bytes.
    size : int
        Bytes, with its literal or DPP dword.
    operands : dict of str to Operand
        By field. VALU sources are ``src0 src1 src2`` in every encoding and a scalar destination is ``sdst``,
        also where it is implied (VCC of VOPC, EXEC of ``v_cmpx``).
    modifiers : dict of str to int
        Fields that are no operands: ``offset simm16 neg abs op_sel clamp omod dpp dpp_ctrl …``.
        ``simm16`` is raw.
    parts : tuple of Instruction
        The two halves of a VOPD instruction, else empty.
    wave_size : int
        32 or 64, as asked of the decoder.
    word : int
        The encoding, without literal and DPP dword.
    """

    name: str
    format: str
    opcode: int
    offset: int
    size: int
    operands: dict[str, Operand] = field(default_factory=dict[str, Operand])
    modifiers: dict[str, int] = field(default_factory=dict[str, int])
    parts: tuple[Instruction, ...] = ()
    wave_size: int = 32
    word: int = 0

    @property
    def info(self) -> InstructionInfo:
        """The table's entry.

        Raises
        ------
        KeyError
            For data, and for a VOPD pair, whose ``parts`` have one each.
        """
        return by_opcode()[self.format][self.opcode]

    @property
    def end(self) -> int:
        """Offset of the next instruction."""
        return self.offset + self.size

    @property
    def target(self) -> int | None:
        """Offset that a branch or call goes to; None for other instructions."""
        if self.format not in ("SOPP", "SOPK") or all(o.kind != "label" for o in self.info.operands):
            return None
        distance = self.modifiers["simm16"]
        return self.offset + 4 + 4 * (distance - (distance >> 15 << 16))

    def __str__(self) -> str:
        """Write the instruction in the syntax of LLVM 22."""
        from .text import write

        return write(self)
