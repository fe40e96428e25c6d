"""The decoded instruction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .tables import InstructionInfo, by_opcode

if TYPE_CHECKING:
    from .encoded_forms import Form
    from .operands import Operand

__all__ = ["Instruction"]


class Instruction:
    """One instruction, as found in memory.

    It holds its bytes and its form; operands, modifiers and text are made when they are asked for. Two
    instructions are equal where their bytes and wave size are.

    Attributes
    ----------
    word : int
        The encoding, without literal and DPP dword.
    extra : int
        The literal, DPP dword or further address registers behind it, else 0.
    offset : int
        Where it starts, in bytes.
    """

    __slots__ = ("_details", "_form", "_parts", "extra", "offset", "word")
    # set when first asked for: a hundred thousand instructions are made faster than their fields are filled
    _details: tuple[dict[str, Operand], dict[str, int]]
    _parts: tuple[Instruction, ...]

    def __init__(self, form: Form, word: int, extra: int, offset: int) -> None:
        self._form = form
        self.word = word
        self.extra = extra
        self.offset = offset

    @property
    def name(self) -> str:
        """Mnemonic without ``_e32``, ``_e64`` or ``_dpp``; empty if the bytes are no instruction."""
        return self._form.name

    @property
    def format(self) -> str:
        """Encoding in use: ``VOP2``, ``VOP3``, ``GLOBAL``, …; ``DATA`` if the bytes are no instruction."""
        return self._form.format

    @property
    def opcode(self) -> int:
        """Number in that encoding."""
        return self._form.opcode

    @property
    def size(self) -> int:
        """Bytes, with its literal or DPP dword; 0 for half of a dual instruction."""
        return self._form.size

    @property
    def wave_size(self) -> int:
        """32 or 64, as asked of the decoder."""
        return self._form.wave_size

    @property
    def data(self) -> bytes:
        """The instruction's bytes, with its literal or DPP dword."""
        form = self._form
        width = min(form.width, form.size)
        data = self.word.to_bytes(form.width, "little")[:width]
        return data + self.extra.to_bytes(4, "little") if form.size > width else data

    @property
    def operands(self) -> dict[str, Operand]:
        """Operands by field.

        VALU sources are ``src0 src1 src2`` in every encoding and a scalar destination is ``sdst``, also where
        it is implied (VCC of VOPC, EXEC of ``v_cmpx``).
        """
        return self._read()[0]

    @property
    def modifiers(self) -> dict[str, int]:
        """Fields that are no operands: ``offset simm16 neg abs op_sel clamp omod dpp dpp_ctrl …``.

        ``simm16`` is raw.
        """
        return self._read()[1]

    @property
    def parts(self) -> tuple[Instruction, ...]:
        """The two halves of a dual instruction, else empty."""
        if not self._form.halves:
            return ()
        try:
            return self._parts
        except AttributeError:
            from .instruction_details import dual_halves

            forms = dual_halves(self._form)
            self._parts = tuple(Instruction(form, self.word, self.extra, self.offset) for form in forms)
            return self._parts

    @property
    def info(self) -> InstructionInfo:
        """The table's entry.

        Raises
        ------
        KeyError
            For data, and for a VOPD pair, whose ``parts`` have one each.
        """
        info = self._form.info
        return by_opcode()[self.format][self.opcode] if info is None else info

    def with_operands(
        self, operands: dict[str, Operand], modifiers: dict[str, int] | None = None
    ) -> Instruction:
        """Return the same instruction with other operands by field; its bytes and text stay as they are."""
        changed = Instruction(self._form, self.word, self.extra, self.offset)
        changed._details = (operands, self.modifiers if modifiers is None else modifiers)
        return changed

    @property
    def end(self) -> int:
        """Offset of the next instruction."""
        return self.offset + self._form.size

    @property
    def target(self) -> int | None:
        """Offset that a branch or call goes to; None for other instructions."""
        if self.format not in ("SOPP", "SOPK") or all(o.kind != "label" for o in self.info.operands):
            return None
        distance = self.word & 0xFFFF
        return self.offset + 4 + 4 * (distance - (distance >> 15 << 16))

    @property
    def ignored_bits(self) -> bytes:
        """Bits of :attr:`data` that the text does not depend on.

        Encodings that differ in these bits only are the same instruction: it assembles to one of them.
        """
        from .instruction_details import ignored_bits

        return ignored_bits(self)

    def text(self, *, true16: bool = True) -> str:
        """Write the instruction.

        Parameters
        ----------
        true16 : bool
            Whether 16-bit registers are written with their half (``v5.l``), as LLVM 20 and later do, or
            without (``v5``), as LLVM 19 and most existing code do.
        """
        form = self._form
        return (form.write if true16 else form.write_older)(self.word, self.extra)

    def __str__(self) -> str:
        """Write the instruction in the syntax of LLVM 22."""
        return self._form.write(self.word, self.extra)

    def __repr__(self) -> str:
        return f"<Instruction {self.offset:#x}: {self}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Instruction):
            return NotImplemented
        return self.data == other.data and self.wave_size == other.wave_size and self.size == other.size

    def __hash__(self) -> int:
        return hash((self.data, self.wave_size))

    def _read(self) -> tuple[dict[str, Operand], dict[str, int]]:
        try:
            return self._details
        except AttributeError:
            from .instruction_details import read_details

            self._details = read_details(self._form, self.word, self.extra)
            return self._details
