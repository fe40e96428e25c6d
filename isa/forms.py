"""Rows of the table to templates: where each format puts its operands and modifiers."""

from __future__ import annotations

from typing import Final

from .encodings import DPP16, ENCODINGS
from .immediate_slots import ImmediateSlot, LabelSlot, LiteralSlot
from .literals import constant_type
from .memory_forms import memory_templates
from .operand_parser import OperandError, ParsedOperand, register_code
from .slots import DATA, SCALAR, ScalarSlot, Slot, SourceSlot, VccSlot, VectorSlot
from .tables import InstructionInfo, OperandInfo, by_mnemonic
from .templates import Template, Words, low_bit, word_places

__all__ = ["SHORT", "WIDE", "templates"]

SHORT: Final = frozenset({"VOP1", "VOP2", "VOPC"})
WIDE: Final = frozenset({"VOP3", "VOP3SD", "VOP3P", "VINTERP"})
_M0: Final = frozenset({125})


def _size(spec: OperandInfo, wave_size: int) -> int:
    return spec.size if wave_size == 32 else spec.size64


def _source(info: InstructionInfo, spec: OperandInfo, wave_size: int, dpp: str) -> Slot:
    form, number, size = info.format, int(spec.field[3]), _size(spec, wave_size)
    wide = form in WIDE
    width = ENCODINGS[form].width
    kinds = {"v": "v", "s": "sc", "a": "vsc"}[spec.kind] + ("l" if spec.literal and not dpp else "")
    if spec.type == "m":
        kinds = "s"
    elif "relative_source" in info.flags:
        kinds = "v"
    signs = ("n" if spec.negate else "") + ("a" if spec.absolute else "")
    if not signs and form in SHORT:
        # without bits for signs they can still be applied to values, if the 64-bit encoding takes them
        others = [row.operands for row in by_mnemonic()[info.name] if row.format in WIDE]
        signed = any(other.field == spec.field and other.negate for row in others for other in row)
        signs = "na" if signed else ""
    constants = constant_type(info, spec, size)
    half = None
    shift, vector = low_bit(form, spec.field), 256 if wide or number == 0 else 0
    negative = absolute = None
    if wide:
        half = 11 + number
        negative = 61 + number
        absolute = 8 + number if form in ("VOP3", "VOP3P") else None
    elif dpp == "dpp16":
        fields = DPP16.fields
        negative, absolute = width + fields[f"neg{number}"].low, width + fields[f"abs{number}"].low
    if dpp == "dpp8" and not wide:
        signs = ""
    if dpp == "dpp16" and form == "VOPC" and size == 16 and spec.type not in ("f", "h"):
        # LLVM still takes sext(…) here, which says nothing
        signs += "x"
    if form == "VOP2" and {"dot", "accumulate"} <= info.flags and not dpp:
        # LLVM reads neither signs nor lit(…) here
        signs, kinds = "", kinds + "p"
    if size >= 96:
        kinds = "v"
    if "wmma" in info.flags:
        kinds = "v" if number < 2 else "vcx"
    if dpp:
        if number == 0:
            kinds, shift, vector = "v", width, 0
        elif number == 1:
            kinds = "v"
    return SourceSlot.shared(shift, size, half, kinds, vector, constants, width, negative, absolute, signs)


def _vector(
    info: InstructionInfo, wave_size: int, dpp: str, skip: int = 0, *, implied: bool = False
) -> Template:
    """Make one template.

    Parameters
    ----------
    info, wave_size, dpp
        The opcode, and its DPP form.
    skip : int
        How many of the first operands are not written.
    implied : bool
        Whether operands that are always VCC are not written.
    """
    form = info.format
    wide = form in WIDE
    width = ENCODINGS[form].width
    base = 0
    slots: list[Slot] = []
    for spec in info.operands[skip:]:
        size = _size(spec, wave_size)
        if spec.kind == "literal":
            slots.append(LiteralSlot.shared(width, spec.size, False))
        elif spec.kind == "vcc":
            if not implied:
                slots.append(VccSlot.shared(wave_size))
            if "r" in spec.access:
                base += SCALAR
        elif spec.field == "vdst":
            slots.append(VectorSlot.shared(low_bit(form, "vdst"), size, 14 if wide else None))
        elif spec.field == "sdst":
            slots.append(_vector_sdst(info, size))
        elif form == "VOP3SD" and spec.type == "m":
            slots.append(_source(info, spec, wave_size, ""))
        else:
            slots.append(_source(info, spec, wave_size, dpp))
    if "vcc" in info.reads and not any(spec.kind == "vcc" for spec in info.operands):
        base += SCALAR
    words: Words = {}
    if wide:
        words = word_places(info, "clamp", "wait_exp")
        if "writes_exec" in info.flags:
            base |= 126
        if form == "VOP3P":
            default = 0 if "mixed" in info.flags else 7
            words["op_sel_hi default"] = (0, 0, default)
            base |= (default & 3) << 59 | (default >> 2) << 14
    if dpp:
        base += DATA
        base |= (250 if dpp == "dpp16" else 233) << low_bit(form, "src0")
    if dpp == "dpp16":
        for name in ("row_mask", "bank_mask", "bound_ctrl", "fi"):
            field = DPP16.fields[name]
            default = 15 if "mask" in name else 0
            words[name] = (width + field.low, field.width, default)
            base |= default << width + field.low
    return Template(info, base, slots, words, wave_size, dpp)


def _vector_sdst(info: InstructionInfo, size: int) -> Slot:
    """The scalar result of a vector instruction."""
    form = info.format
    if "lane" in info.flags:
        return ScalarSlot.shared(low_bit(form, "vdst"), size, last=253, refused=_M0)
    narrow = "sdst" in ENCODINGS[form].fields
    low = low_bit(form, "sdst" if narrow else "vdst")
    return ScalarSlot.shared(low, size, last=255, mask=127 if narrow else 255)


def _scalar(info: InstructionInfo, wave_size: int) -> Template:
    form = info.format
    slots: list[Slot] = []
    for spec in info.operands:
        size = _size(spec, wave_size)
        if spec.kind == "label":
            slots.append(LabelSlot.shared())
        elif spec.kind == "simm16":
            low = 0 if info.operands[0].type == "u" else -(1 << 15)
            syntax = info.immediate or ("any" if "any_simm16" in info.flags else "lit")
            slots.append(ImmediateSlot.shared(0, 16, low, 0xFFFF, syntax))
        elif spec.kind == "message":
            slots.append(ImmediateSlot.shared(0, 8, 0, 0xFFFF, "message"))
        elif spec.kind == "literal":
            slots.append(LiteralSlot.shared(32, 32, True))
        elif spec.field == "sdst":
            if "null_counter" in info.flags:
                slots.append(_NullSlot.shared(low_bit(form, "sdst")))
            else:
                last = 253 if size == 32 else 127
                slots.append(ScalarSlot.shared(low_bit(form, "sdst"), size, last=last, mask=127))
        elif not spec.literal:
            # a register that is moved relatively, or jumped to
            slots.append(_RegisterSlot.shared(low_bit(form, spec.field), size))
        else:
            constants = constant_type(info, spec, size)
            slots.append(ScalarSlot.shared(low_bit(form, spec.field), size, constants, 32, last=255))
    return Template(info, 0, slots, {}, wave_size)


class _RegisterSlot(Slot):
    """A scalar source that is a register and no value."""

    __slots__ = ("shift", "size")

    def __init__(self, shift: int, size: int) -> None:
        super().__init__()
        self.shift = shift
        self.size = size

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind != "s" or operand.negative or operand.absolute:
            raise OperandError("a scalar register is needed here")
        if operand.code > 127 and (operand.code != 253 or self.size != 32):
            raise OperandError("this register cannot stand here")
        return register_code(operand, self.size) << self.shift


class _NullSlot(Slot):
    """The register of a wait that is always ``null``."""

    __slots__ = ("shift",)

    def __init__(self, shift: int) -> None:
        super().__init__()
        self.shift = shift

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind != "s" or operand.code != 124:
            raise OperandError("this instruction takes only null as its register", "null")
        return 124 << self.shift


def templates(info: InstructionInfo, wave_size: int) -> tuple[Template, ...]:
    """All templates of one opcode: without DPP first."""
    if info.format in SHORT or info.format in WIDE:
        kinds = ["", *(kind for kind in ("dpp16", "dpp8") if kind in info.modifiers)]
        found = tuple(_vector(info, wave_size, kind) for kind in kinds)
        if info.format == "VOPC" and "writes_exec" not in info.flags:
            # VCC as the result need not be written
            found += tuple(_vector(info, wave_size, kind, 1) for kind in kinds)
        if info.format == "VOP2" and any(spec.kind == "vcc" for spec in info.operands):
            found += tuple(_vector(info, wave_size, kind, implied=True) for kind in kinds)
        return found
    if info.format.startswith("SOP"):
        bare = _scalar(info, wave_size)
        if "optional_simm16" in info.flags:
            return (bare, Template(info, 0, [ImmediateSlot.shared(0, 16, 0, 0xFFFF)], {}, wave_size))
        return (bare,)
    return memory_templates(info, wave_size)
