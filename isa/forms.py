"""Rows of the table to templates: where each format puts its operands and modifiers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .encodings import DPP8, DPP16, ENCODINGS
from .images import address_groups, image_limits
from .literals import constant_type
from .operand_parser import OperandError, ParsedOperand, register_code
from .slots import (
    ADDRESS,
    DATA,
    EXCLUSIVE,
    LITERAL,
    SCALAR,
    AttributeSlot,
    ImmediateSlot,
    LabelSlot,
    LiteralSlot,
    OffSlot,
    ScalarSlot,
    Slot,
    SourceSlot,
    TargetSlot,
    VccSlot,
    VectorSlot,
)
from .tables import InstructionInfo, OperandInfo, by_mnemonic
from .templates import Template

__all__ = ["SHORT", "WIDE", "templates"]

SHORT: Final = frozenset({"VOP1", "VOP2", "VOPC"})
WIDE: Final = frozenset({"VOP3", "VOP3SD", "VOP3P", "VINTERP"})
_Words = dict[str, tuple[int, int, int]]
_M0: Final = frozenset({125})
#: Address registers of the ray instructions with 16-bit directions.
_A16_BVH: Final = frozenset({8, 9})
_EXEC: Final = frozenset({126, 127})
_NULL: Final = frozenset({124})
_CACHE: Final = ("glc", "slc", "dlc")


def _size(spec: OperandInfo, wave_size: int) -> int:
    return spec.size if wave_size == 32 else spec.size64


def _low(form: str, field: str) -> int:
    return ENCODINGS[form].fields[field].low


def _words(info: InstructionInfo, *names: str) -> _Words:
    """Places of modifiers that are fields of the encoding and that the instruction takes."""
    fields = ENCODINGS[info.format].fields
    return {
        name: (fields[name].low, fields[name].width, 0)
        for name in names
        if name in fields and name in info.modifiers
    }


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
        signs = next(("na" for row in others for other in row if other.field == spec.field and other.negate), "")
    constants = constant_type(info, spec, size)
    half = None
    shift, vector = _low(form, spec.field), 256 if wide or number == 0 else 0
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


def _vector(info: InstructionInfo, wave_size: int, dpp: str, skip: int = 0) -> Template:
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
            slots.append(VccSlot.shared(wave_size))
            if "r" in spec.access:
                base += SCALAR
        elif spec.field == "vdst":
            slots.append(VectorSlot.shared(_low(form, "vdst"), size, 14 if wide else None))
        elif spec.field == "sdst":
            slots.append(_vector_sdst(info, size))
        elif form == "VOP3SD" and spec.type == "m":
            slots.append(_source(info, spec, wave_size, ""))
        else:
            slots.append(_source(info, spec, wave_size, dpp))
    if "vcc" in info.reads and not any(spec.kind == "vcc" for spec in info.operands):
        base += SCALAR
    words: _Words = {}
    if wide:
        words = _words(info, "clamp", "wait_exp")
        if "writes_exec" in info.flags:
            base |= 126
        if form == "VOP3P":
            default = 0 if "mixed" in info.flags else 7
            words["op_sel_hi default"] = (0, 0, default)
            base |= (default & 3) << 59 | (default >> 2) << 14
    if dpp:
        base += DATA
        base |= (250 if dpp == "dpp16" else 233) << _low(form, "src0")
    if dpp == "dpp16":
        for name in ("row_mask", "bank_mask", "bound_ctrl", "fi"):
            field = DPP16.fields[name]
            default = 15 if "mask" in name else 0
            words[name] = (width + field.low, field.width, default)
            base |= default << width + field.low
    assert DPP8.fields["selectors"].low == 8
    return Template(info, base, slots, words, wave_size, dpp)


def _vector_sdst(info: InstructionInfo, size: int) -> Slot:
    """The scalar result of a vector instruction."""
    form = info.format
    if "lane" in info.flags:
        return ScalarSlot.shared(_low(form, "vdst"), size, last=253, refused=_M0)
    narrow = "sdst" in ENCODINGS[form].fields
    return ScalarSlot.shared(_low(form, "sdst" if narrow else "vdst"), size, last=255, mask=127 if narrow else 255)


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
                slots.append(_NullSlot.shared(_low(form, "sdst")))
            else:
                slots.append(ScalarSlot.shared(_low(form, "sdst"), size, last=253 if size == 32 else 127, mask=127))
        elif not spec.literal:
            # a register that is moved relatively, or jumped to
            slots.append(_RegisterSlot.shared(_low(form, spec.field), size))
        else:
            slots.append(
                ScalarSlot.shared(_low(form, spec.field), size, constant_type(info, spec, size), 32, last=255)
            )
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


class _OffsetSlot(Slot):
    """The offset of a scalar load: a register, or a number."""

    __slots__ = ("low", "register", "shift")

    def __init__(self, shift: int, register: int, low: int) -> None:
        super().__init__()
        self.shift = shift
        self.register = register
        self.low = low

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind == "int" and not operand.negative and not operand.absolute:
            number = int(operand.number)
            high = (1 << 20) - 1
            if not self.low <= number <= high:
                raise OperandError(f"offset {number} is out of range", f"{self.low} to {high}")
            return (number & (1 << 21) - 1) << self.shift | 124 << self.register | EXCLUSIVE
        if operand.kind != "s" or operand.negative or operand.absolute or (
            operand.code > 127 and operand.code != 253
        ):
            raise OperandError("an SGPR or a number is needed here")
        return (register_code(operand, 32) & 127) << self.register


def _smem(info: InstructionInfo, wave_size: int, offset: bool = True) -> Template:
    slots: list[Slot] = []
    low_offset = _low("SMEM", "soffset")
    if info.operands:
        first, base, _ = info.operands
        if first.kind == "imm":
            slots.append(ImmediateSlot.shared(_low("SMEM", "sdata"), 7, 0, 0xFFFF, "any"))
        else:
            last = 253 if first.size == 32 else 127
            slots.append(ScalarSlot.shared(_low("SMEM", "sdata"), first.size, last=last, refused=_M0 | _EXEC))
        refused = _NULL if base.size > 64 else frozenset[int]()
        slots.append(ScalarSlot.shared(_low("SMEM", "sbase"), base.size, drop=1, refused=refused))
        low = 0 if base.size == 128 else -(1 << 20)
        if offset:
            slots.append(_OffsetSlot.shared(_low("SMEM", "offset"), low_offset, low))
    words = _words(info, *(["offset"] if offset else []), "glc", "dlc")
    base = 124 << low_offset if info.operands and not offset else 0
    return Template(info, base, slots, words, wave_size)


def _ds(info: InstructionInfo, wave_size: int) -> Template:
    slots = [VectorSlot.shared(_low("DS", spec.field), spec.size) for spec in info.operands]
    words = _words(info, "gds", "offset0", "offset1")
    if "gds_only" in info.flags:
        words["gds"] = (17, 1, 0)
    if "offset" in info.modifiers:
        words["offset"] = (0, 16, 0)
    return Template(info, DATA if "gds_only" in info.flags else 0, slots, words, wave_size)


def _flat(info: InstructionInfo, wave_size: int, returns: bool) -> Template:
    form = info.format
    slots: list[Slot] = []
    base = 124 << _low(form, "saddr") if form == "FLAT" else 0
    words = _words(info, "offset", *_CACHE)
    if any(spec.condition for spec in info.operands):
        if returns:
            base += DATA
        else:
            words.pop("glc", None)
    for spec in info.operands:
        low = _low(form, spec.field)
        if spec.condition and not returns:
            continue
        if spec.field == "saddr":
            # off and a pair of SGPRs go with different addresses
            off = 124 << low
            pair = form == "GLOBAL" and any(other.field == "addr" for other in info.operands)
            absent = off - ADDRESS if pair else off
            slots.append(OffSlot.shared(_saddr(low, form), 0, absent))
        elif spec.field == "addr" and form == "SCRATCH":
            slots.append(OffSlot.shared(VectorSlot.shared(low, 32), 1 << _low(form, "sve"), 0))
        elif spec.field == "addr" and form == "GLOBAL":
            has_saddr = any(other.field == "saddr" for other in info.operands)
            slots.append(_AddressSlot.shared(low) if has_saddr else VectorSlot.shared(low, 64))
        else:
            slots.append(VectorSlot.shared(low, spec.size))
    return Template(info, base, slots, words, wave_size)


def _saddr(low: int, form: str) -> Slot:
    if form == "SCRATCH":
        return ScalarSlot.shared(low, 32, last=253, mask=127)
    return ScalarSlot.shared(low, 64)


class _AddressSlot(Slot):
    """The address of a global access: 64 bits with ``off``, 32 with a scalar base."""

    __slots__ = ("shift",)

    def __init__(self, shift: int) -> None:
        super().__init__()
        self.shift = shift

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind != "v" or operand.negative or operand.absolute:
            raise OperandError("a VGPR or a pair of VGPRs is needed here")
        size = 64 if operand.count == 2 else 32
        return register_code(operand, size) << self.shift | (ADDRESS if size == 64 else 0)


class _DataSlot(Slot):
    """Data of a buffer load, which has one register more with ``tfe``."""

    __slots__ = ("shift", "size")

    def __init__(self, shift: int, size: int) -> None:
        super().__init__()
        self.shift = shift
        self.size = size

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind != "v" or operand.negative or operand.absolute:
            raise OperandError("VGPRs are needed here")
        if operand.count == self.size // 32 + 1:
            return operand.code << self.shift | DATA
        return register_code(operand, self.size) << self.shift


def _buffer(info: InstructionInfo, wave_size: int) -> Template:
    form = info.format
    slots: list[Slot] = []
    for spec in info.operands:
        low = _low(form, spec.field)
        if spec.field == "vdata":
            takes = "tfe" in info.modifiers
            slots.append(_DataSlot.shared(low, spec.size) if takes else VectorSlot.shared(low, spec.size))
        elif spec.field == "vaddr":
            slots.append(OffSlot.shared(VectorSlot.shared(low, 32, check=ADDRESS), 0, 0))
        elif spec.field == "srsrc":
            slots.append(ScalarSlot.shared(low, 128, drop=2, refused=_NULL))
        else:
            slots.append(ScalarSlot.shared(low, 32, "i32", last=255))
    words = _words(info, "offset", *_CACHE, "tfe", "offen", "idxen", "format")
    base = 0
    if "format" in words:
        low, width, _ = words["format"]
        words["format"] = (low, width, 1)
        base = 1 << low
    return Template(info, base, slots, words, wave_size)


class _ImageAddressSlot(Slot):
    """The address of an image instruction: registers in a row, or a list that takes a dword more."""

    __slots__ = ("info", "shift")

    def __init__(self, info: InstructionInfo, shift: int) -> None:
        super().__init__()
        self.info = info
        self.shift = shift

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind not in ("v", "list") or operand.negative or operand.absolute:
            raise OperandError("VGPRs are needed here")
        registers = operand.registers
        if len(registers) > 1:
            limits = image_limits(self.info)
            if operand.groups != tuple(address_groups(self.info.name, operand.count, operand.count in _A16_BVH)):
                message = "an address list names single registers; a fifth group holds what is left"
                raise OperandError(message, "four registers and one group, at most")
            if limits is not None and operand.count > limits[2]:
                raise OperandError(f"{self.info.name} has at most {limits[2]} address registers")
            extra = sum(register << 8 * index for index, register in enumerate(registers[1:]))
            nsa = 1 << _low("MIMG", "nsa") | extra << 64 | LITERAL
            return registers[0] << self.shift | nsa | ADDRESS * operand.count
        return register_code(operand, 32 * operand.count) << self.shift | ADDRESS * operand.count


def _image(info: InstructionInfo, wave_size: int) -> Template:
    slots: list[Slot] = []
    base = 0
    for spec in info.operands:
        low = _low("MIMG", spec.field)
        if spec.field == "vaddr":
            slots.append(_ImageAddressSlot(info, low))
        elif spec.kind == "v":
            slots.append(VectorSlot.shared(low, 0, check=DATA))
        else:
            slots.append(ScalarSlot.shared(low, spec.size, drop=2, refused=_NULL))
    names = ("unorm", *_CACHE, "r128", "a16", "d16", "tfe", "lwe", "dmask", "dim")
    if "bvh" in info.flags:
        # these have no such modifiers: the hardware wants the fields so
        base = 15 << _low("MIMG", "dmask") | 1 << _low("MIMG", "unorm") | 1 << _low("MIMG", "r128")
    return Template(info, base, slots, _words(info, *names), wave_size)


def _lds_direct(info: InstructionInfo, wave_size: int) -> Template:
    slots: list[Slot] = [VectorSlot.shared(_low("LDSDIR", "vdst"), 32)]
    if len(info.operands) == 2:
        slots.append(AttributeSlot.shared(_low("LDSDIR", "attr"), _low("LDSDIR", "attr_chan")))
    return Template(info, 0, slots, _words(info, "wait_vdst"), wave_size)


def _export(info: InstructionInfo, wave_size: int) -> Template:
    slots: list[Slot] = [TargetSlot.shared(_low("EXP", "target"))]
    for lane in range(4):
        slots.append(OffSlot.shared(VectorSlot.shared(_low("EXP", f"vsrc{lane}"), 32), 1 << lane, 0))
    return Template(info, 0, slots, _words(info, "done", "row_en"), wave_size)


_BUILDERS: Final[dict[str, Callable[[InstructionInfo, int], Template]]] = {
    **dict.fromkeys(("SOP1", "SOP2", "SOPC", "SOPK", "SOPP"), _scalar),
    "SMEM": _smem,
    "DS": _ds,
    "MUBUF": _buffer,
    "MTBUF": _buffer,
    "MIMG": _image,
    "LDSDIR": _lds_direct,
    "EXP": _export,
}


def templates(info: InstructionInfo, wave_size: int) -> tuple[Template, ...]:
    """All templates of one opcode: without DPP first."""
    if info.format in SHORT or info.format in WIDE:
        kinds = ["", *(kind for kind in ("dpp16", "dpp8") if kind in info.modifiers)]
        found = tuple(_vector(info, wave_size, kind) for kind in kinds)
        if info.format == "VOPC" and "writes_exec" not in info.flags:
            # VCC as the result need not be written
            found += tuple(_vector(info, wave_size, kind, 1) for kind in kinds)
        return found
    if info.format == "SMEM" and len(info.operands) == 3 and info.operands[0].kind != "imm":
        return (_smem(info, wave_size), _smem(info, wave_size, False))
    if info.format in ("FLAT", "GLOBAL", "SCRATCH"):
        choices = (True, False) if any(spec.condition for spec in info.operands) else (False,)
        return tuple(_flat(info, wave_size, returns) for returns in choices)
    if info.format == "SOPP" and "optional_simm16" in info.flags:
        bare = _scalar(info, wave_size)
        return (bare, Template(info, 0, [ImmediateSlot.shared(0, 16, 0, 0xFFFF)], {}, wave_size))
    return (_BUILDERS[info.format](info, wave_size),)
