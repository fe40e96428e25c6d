"""Templates: an opcode in one encoding, ready for operands.

A :class:`Template` has the bits that are always the same, a slot for each operand and a place for each
modifier (:mod:`.slots` says how they are added). :meth:`Template.parts` is the fast way to bytes: it looks
texts up and adds. Whoever has the same operand many times gives its text, which is looked up without being
read again. :meth:`Template.encode` is the same with operands that are parsed; it explains what does not fit.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from .encodings import ENCODINGS, MAGIC
from .images import address_words, data_words
from .immediate_slots import LiteralSlot
from .literals import is_inline
from .modifiers import CACHE_WORDS, Modifiers
from .operand_parser import ModifierError, OperandError, ParsedOperand
from .slots import (
    ADDRESS,
    BYTES,
    COUNTS,
    DATA,
    EXCLUSIVE,
    HALF16,
    LITERAL,
    OP_SEL,
    PLAIN16,
    SCALAR,
    ScalarSlot,
    Slot,
    SourceSlot,
)
from .tables import InstructionInfo
from .tails import Tail

__all__ = ["Template", "Words", "allowed_counts", "low_bit", "word_places"]

#: What LLVM takes as the mask of a sample whose result is ``off``.
_WITHOUT_DATA: Final = frozenset({1, 3, 15})
#: Bits of modifiers by name: lowest bit, number of bits, value without the modifier.
Words = dict[str, tuple[int, int, int]]


def low_bit(form: str, field: str) -> int:
    """Number of a field's lowest bit."""
    return ENCODINGS[form].fields[field].low


def word_places(info: InstructionInfo, *names: str) -> Words:
    """Places of modifiers that are fields of the encoding and that the instruction takes."""
    fields = ENCODINGS[info.format].fields
    return {
        name: (fields[name].low, fields[name].width, 0)
        for name in names
        if name in fields and name in info.modifiers
    }


@cache
def allowed_counts(
    size: int, constants: int, literal: bool, halves: bool, selects: bool, plain: bool = True
) -> dict[int, int]:
    """Patterns of the upper bits that are right at first sight, with the number of bytes that they mean.

    Parameters
    ----------
    size : int
        Bytes without a literal.
    constants : int
        How many scalar values, the literal included, may be read; 0 where they are not counted.
    literal : bool
        Whether there may be a literal.
    halves : bool
        Whether there are 16-bit registers.
    selects : bool
        Whether ``op_sel`` goes with 16-bit registers that are written without a half.
    plain : bool
        Whether 16-bit registers may be written without a half.
    """
    result: dict[int, int] = {}
    for literals in range(literal + 1):
        for scalars in range(constants - literals + 1 if constants else 1):
            for chosen in (0, OP_SEL):
                seen = [PLAIN16 * n for n in range(5)] if plain else [0]
                if halves:
                    # with op_sel written the halves have to agree with it, which is looked at more closely
                    seen += [HALF16 * n for n in range(1, 5)] if not chosen else []
                if chosen and halves and not selects:
                    seen = [0]
                for registers in seen:
                    for once in (0, EXCLUSIVE):
                        total = literals * LITERAL + scalars * SCALAR + chosen + registers + once
                        result[total >> COUNTS] = size + 4 * literals
    return result


def _selects(info: InstructionInfo) -> bool:
    """Whether LLVM takes op_sel beside registers without .l and .h: not if a 32-bit encoding exists too."""
    if info.format != "VOP3":
        return True
    if info.mnemonic != info.name:
        return False
    return "clamp" in info.modifiers or any(spec.size == 32 for spec in info.operands)


class Template:
    """One opcode in one encoding.

    Attributes
    ----------
    info : InstructionInfo
        The row of the table.
    base : int
        What is the same in all instructions.
    slots : tuple of Slot
        Places of the operands, in the order of the text.
    counts : dict
        See :func:`allowed_counts`.
    tail : Tail
        Places of the modifiers, by their text.
    words : dict
        Bits of the modifiers: name to (lowest bit, bits, value that is in ``base``).
    size : int
        Bytes without a literal.
    dpp : str
        ``dpp16``, ``dpp8`` or empty.
    """

    __slots__ = ("base", "counts", "dpp", "info", "size", "slots", "tail", "wave_size", "words")

    def __init__(
        self,
        info: InstructionInfo,
        base: int,
        slots: Sequence[Slot],
        words: Words,
        wave_size: int,
        dpp: str = "",
    ) -> None:
        word = ENCODINGS[info.format]
        base |= MAGIC[info.format][1]
        if "op" in word.fields:
            base |= info.opcode << word.fields["op"].low
        self.info = info
        self.base = base
        self.slots = tuple(slots)
        self.words = words
        self.wave_size = wave_size
        self.dpp = dpp
        self.size = word.width // 8 + (4 if dpp else 0)
        literal = info.format in ("MIMG",) or (info.literal and not dpp)
        halves = any(spec.size == 16 for spec in info.operands)
        plain = "halves_only" not in info.flags
        self.counts = allowed_counts(self.size, info.constant_limit, literal, halves, _selects(info), plain)
        self.tail = Tail(self)

    def modifiers(self, modifiers: Modifiers) -> int:
        """Compute what the modifiers add.

        Raises
        ------
        OperandError
            If the instruction does not take one of them.
        """
        total = 0
        for name, value in modifiers.items():
            try:
                total += self.modifier(name, value)
            except OperandError as error:
                raise ModifierError(name, error.message, error.hint) from error
        if self.info.format == "MIMG":
            total -= self.image(modifiers)
        return total

    def modifier(self, name: str, value: int | tuple[int, ...]) -> int:
        """Compute what one modifier adds.

        Raises
        ------
        OperandError
            If the instruction does not take it.
        """
        info = self.info
        place = self.words.get(name)
        if place is None:
            return self._special(name, value)
        low, width, default = place
        if isinstance(value, tuple) and name == "offset" and info.immediate == "swizzle":
            value = value[0]
        if not isinstance(value, int):
            raise OperandError(f"{name} is a number")
        total = 0
        if name == "fi" and self.dpp == "dpp16":
            value &= 1
        elif name == "offset":
            least, most = self.offset_range()
            if not least <= value <= most:
                raise OperandError(f"offset {value} is out of range", f"{least} to {most}")
            if info.format == "SMEM":
                total = EXCLUSIVE
        elif name in ("idxen", "offen"):
            total = -ADDRESS * value
        elif self._counted(name):
            total = -DATA * value
        return total + (((value & (1 << width) - 1) - default) << low)

    def _counted(self, name: str) -> bool:
        """Whether something has to go with this word, which adds :data:`DATA`."""
        info = self.info
        if name == "glc":
            return bool(info.operands[0].condition) and len(self.slots) == len(info.operands)
        return (name == "tfe" and info.format == "MUBUF") or (name == "gds" and "gds_only" in info.flags)

    def word_key(self) -> object:
        """What decides what words add: templates with the same share what has been read."""
        info = self.info
        return (
            info.format,
            self.dpp,
            self.wave_size,
            tuple(self.words.items()),
            info.modifiers,
            info.immediate,
            info.flags & {"gds_only", "permlane", "dot", "mixed"},
            tuple((spec.field, bool(spec.condition)) for spec in info.operands),
            self.offset_range(),
            len(self.slots),
        )

    def offset_range(self) -> tuple[int, int]:
        """Least and greatest value of the modifier ``offset``."""
        form = self.info.format
        if form in ("GLOBAL", "SCRATCH"):
            return -4096, 4095
        if form == "SMEM":
            unsigned = any(spec.field == "sbase" and spec.size == 128 for spec in self.info.operands)
            return (0 if unsigned else -(1 << 20)), (1 << 20) - 1
        return 0, 0xFFFF if form == "DS" else 4095

    def image(self, modifiers: Modifiers) -> int:
        """Registers that address and data have to have."""
        info = self.info
        if "bvh" in info.flags:
            return ADDRESS * address_words(info.name, 0, bool(modifiers.get("a16"))) + DATA * 4
        if "dim" not in modifiers:
            raise OperandError(f"{info.name} needs dim", "dim:SQ_RSRC_IMG_2D")
        dim, dmask = modifiers["dim"], modifiers.get("dmask", 0)
        assert isinstance(dim, int)
        assert isinstance(dmask, int)
        words = address_words(info.name, dim, bool(modifiers.get("a16")))
        dmask &= 15
        if "four_channels" in info.flags and dmask.bit_count() != 1:
            raise OperandError(f"dmask of {info.name} is one channel", "dmask:0x1, 0x2, 0x4 or 0x8")
        if "msaa" in info.flags and dim < 6:
            raise OperandError(f"{info.name} reads samples", "dim:SQ_RSRC_IMG_2D_MSAA or …_2D_MSAA_ARRAY")
        if "atomic" in info.flags:
            legal = (3, 15) if "cmpswap" in info.flags else (1, 3)
            # LLVM takes one value of cmpswap too, if the register of tfe makes up for the other
            alone = dmask == 1 and bool(modifiers.get("tfe"))
            if dmask not in legal and not alone:
                raise OperandError(f"dmask of {info.name} is {legal[0]}, or {legal[1]} for 64 bits")
            data = dmask.bit_count() + bool(modifiers.get("tfe"))
        else:
            data = data_words(info.name, dmask, bool(modifiers.get("d16")), bool(modifiers.get("tfe")))
        return ADDRESS * words + DATA * data

    def _special(self, name: str, value: int | tuple[int, ...]) -> int:
        """Modifiers that are more than a number in a field."""
        info = self.info
        allowed = info.modifiers
        if name in CACHE_WORDS and value == 0 and any(word in self.words for word in CACHE_WORDS):
            return 0
        if name in ("mul", "div") and "omod" in allowed and self.dpp_or_wide():
            scale = {("mul", 1): 0, ("div", 1): 0, ("mul", 2): 1, ("mul", 4): 2, ("div", 2): 3}
            if isinstance(value, int) and (name, value) in scale:
                return scale[name, value] << 59
        lists = {"op_sel", "op_sel_hi", "neg_lo", "neg_hi"} & allowed
        if isinstance(value, tuple) and name in lists and self.dpp_or_wide():
            return self._list(name, value)
        if self.dpp == "dpp8":
            if name == "dpp8" and isinstance(value, tuple) and len(value) == 8:
                lanes = sum(lane << 3 * index for index, lane in enumerate(value))
                return (lanes << 8 << self.size * 8 - 32) - DATA
            if name == "fi":
                return (1 if value else 0) << ENCODINGS[info.format].fields["src0"].low
        if self.dpp == "dpp16":
            shift = self.size * 8 - 24
            rows = {"row_shl": 0x100, "row_shr": 0x110, "row_ror": 0x120, "row_share": 0x150,
                    "row_xmask": 0x160}  # fmt: skip
            if name in rows and isinstance(value, int):
                return (rows[name] + value << shift) - DATA
            if name in ("row_mirror", "row_half_mirror"):
                return (0x140 + (name == "row_half_mirror") << shift) - DATA
            if name == "quad_perm" and isinstance(value, tuple) and len(value) == 4:
                return (sum(lane << 2 * index for index, lane in enumerate(value)) << shift) - DATA
        raise OperandError(f"{info.mnemonic} takes no {name}")

    def dpp_or_wide(self) -> bool:
        """Whether the encoding has the modifiers of 64-bit vector instructions."""
        return self.info.format in ("VOP3", "VOP3SD", "VOP3P", "VINTERP")

    def _list(self, name: str, value: tuple[int, ...]) -> int:
        info = self.info
        sources = sum(spec.field.startswith("src") for spec in info.operands)
        if any(bit not in (0, 1) for bit in value) or len(value) > 4:
            raise OperandError(f"{name} has at most 4 values of 0 or 1")
        bits = sum(bit << index for index, bit in enumerate(value[:sources]))
        if name == "op_sel":
            if info.format == "VOP3" and len(value) > sources and value[sources]:
                # the last value of the list is the destination's, which stands in bit 3 however many sources
                # there are
                bits |= 8
            if "permlane" in info.flags and (bits & 4 or any(value[2:])):
                raise OperandError("op_sel of this instruction has two values")
            if "dot" in info.flags and info.format == "VOP3" and bits & 3:
                raise OperandError("op_sel of this instruction is for the third source and the result")
            if info.format == "VINTERP" and len(value) > 3:
                bits |= value[3] << 3
            return (bits << 11) + OP_SEL
        if name == "op_sel_hi":
            default = self.words["op_sel_hi default"][2]
            given = bits | default & ~((1 << sources) - 1)
            return ((given & 3) - (default & 3) << 59) + ((given >> 2) - (default >> 2) << 14)
        return bits << (61 if name == "neg_lo" else 8)

    def parts(self, texts: Sequence[str], tail: str) -> bytes | None:
        """Bytes of an instruction whose operands are texts; None where something needs a closer look."""
        total = self.base + self.tail[tail]
        for slot, text in zip(self.slots, texts):  # noqa: B905  the lengths are equal, and this is the innermost loop
            total += slot[text]
        size = self.counts.get(total >> COUNTS)
        return None if size is None else (total & BYTES).to_bytes(size, "little")

    def encode(self, operands: Sequence[ParsedOperand], modifiers: Modifiers) -> bytes:
        """Bytes of an instruction.

        Raises
        ------
        OperandError
            If something does not fit; its ``start`` is the number of the operand, to be replaced by its place
            in the text.
        """
        info = self.info
        if len(operands) != len(self.slots):
            raise OperandError(f"{info.name} has {len(self.slots)} operands, not {len(operands)}")
        added: list[int] = []
        for number, (slot, operand) in enumerate(zip(self.slots, operands, strict=True)):
            try:
                added.append(slot.code(operand))
            except OperandError as error:
                raise OperandError(error.message, error.hint, number) from error
        words = self.modifiers(modifiers)
        total = self.base + words + sum(added)
        size = self.counts.get(total >> COUNTS)
        if size is not None:
            return (total & BYTES).to_bytes(size, "little")
        return self._closer(operands, added, words, modifiers)

    def _closer(
        self, operands: Sequence[ParsedOperand], added: list[int], words: int, modifiers: Modifiers
    ) -> bytes:
        """Look at what operands share: a literal, a scalar value, halves and op_sel."""
        info = self.info
        if info.format == "MIMG":
            return self._image_closer(operands, added, words)
        at = self.size * 8
        scalars: set[tuple[int, int]] = set()
        if self.base & 7 * SCALAR:
            scalars.add((106, 2))
        total = self.base + words
        literals: list[int] = []
        written: int | None = None
        for slot, operand, value in zip(self.slots, operands, added, strict=True):
            if value & 7 * SCALAR:
                scalars.add((operand.code, operand.count))
            if value & 15 * LITERAL:
                # LLVM does not compare lit(…) around what could be inline with other literals
                inline = isinstance(slot, SourceSlot | ScalarSlot) and operand.forced
                if inline and isinstance(slot, SourceSlot | ScalarSlot):
                    inline = is_inline(operand, slot.constants)
                bits = value >> at & 0xFFFFFFFF
                if not inline:
                    literals.append(bits)
                if written is None or isinstance(slot, LiteralSlot):
                    written = bits
                value &= ~(0xFFFFFFFF << at) & ~(15 * LITERAL)
            total += value & ~(7 * SCALAR)
        total &= ~(7 * SCALAR)
        if len(set(literals)) > 1:
            raise OperandError("two different literals: an instruction has room for one")
        if info.constant_limit and len(scalars) + (written is not None) > info.constant_limit:
            most = "two scalar values" if info.constant_limit == 2 else "one scalar value"
            raise OperandError(
                f"this instruction reads more than {most}", "SGPRs, VCC, M0 and the literal count"
            )
        if written is not None:
            total += (written << at) + LITERAL
        if total & 7 * HALF16 and total & 7 * PLAIN16:
            raise self._mismatch(total)
        if total & 7 * HALF16 and total & OP_SEL:
            total = self._halves(operands, total, modifiers)
        size = self.counts.get(total >> COUNTS)
        if size is None:
            raise self._mismatch(total)
        return (total & BYTES).to_bytes(size, "little")

    def _image_closer(self, operands: Sequence[ParsedOperand], added: list[int], words: int) -> bytes:
        """Take what does not add up and is right all the same.

        These are eight address registers where five to seven are needed, as older code has them; a group of
        which LLVM counts the first register alone; and a result that is ``off``, whatever its size would be.
        """
        total = self.base + words + sum(added)
        short = total // ADDRESS % (DATA // ADDRESS)
        address = operands[1]
        row = address.count == 8 and len(address.registers) < 2
        group = len(address.registers) == 5 and short == address.count - 5
        if (short in (1, 2, 3) and row) or group:
            total -= short * ADDRESS
        dmask = total >> low_bit("MIMG", "dmask") & 15
        if operands[0].kind == "off" and dmask in _WITHOUT_DATA:
            sizes = (total + DATA * registers for registers in range(1, 6))
            total = next((one for one in sizes if one >> COUNTS in self.counts), total)
        size = self.counts.get(total >> COUNTS)
        if size is None:
            raise self._mismatch(total)
        return (total & BYTES).to_bytes(size, "little")

    def _halves(self, operands: Sequence[ParsedOperand], total: int, modifiers: Modifiers) -> int:
        """Check that op_sel says what .l and .h say, and count its bits once."""
        given = modifiers.get("op_sel", ())
        assert isinstance(given, tuple)
        specs = self.info.operands
        sources = sum(spec.field.startswith("src") for spec in specs)
        for spec, operand in zip(specs, operands, strict=True):
            place = int(spec.field[3]) if spec.field.startswith("src") else sources
            if operand.half is None or (operand.kind != "v") or spec.size != 16:
                continue
            bit = 11 + (3 if place == sources else place)
            if any(given):
                said = given[place] if place < len(given) else 0
                if said != operand.half:
                    raise OperandError("op_sel says another half than .l or .h")
                total -= said << bit
        total &= ~(7 * HALF16 | OP_SEL)
        return total

    def _mismatch(self, total: int) -> OperandError:
        """Explain sums that are not what they have to be."""
        info = self.info
        if total & 7 * PLAIN16 and total & (7 * HALF16 | OP_SEL):
            message = "either all 16-bit registers of an instruction have .l or .h, or none has"
            return OperandError(message, ".l and .h with op_sel")
        if info.format == "MIMG":
            return OperandError(
                "the number of address or data registers does not go with dim, dmask, a16, d16 and tfe"
            )
        if info.format in ("MUBUF", "MTBUF"):
            return OperandError(
                "the registers do not go with idxen, offen and tfe",
                "off without, one VGPR with idxen or offen, two with both; one more data register with tfe",
            )
        if "gds_only" in info.flags:
            return OperandError(f"{info.name} works on GDS only", "add gds")
        if self.dpp:
            return OperandError("a DPP control is missing", "such as quad_perm:[0,1,2,3] or row_shr:1")
        if info.format == "GLOBAL":
            if info.operands[0].condition and len(self.slots) == len(info.operands):
                return OperandError(f"{info.name} returns a value only with glc", "add glc")
            return OperandError("the address has two VGPRs with off, one with an SGPR pair")
        if info.operands and info.operands[0].condition:
            return OperandError(f"{info.name} returns a value only with glc", "add glc")
        if info.format == "SMEM":
            return OperandError("an immediate offset and offset: exclude each other")
        return OperandError(f"these operands do not fit {info.mnemonic}")
