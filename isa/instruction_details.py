"""What an instruction says: operands and modifiers, read from its encoding.

The decoder has already found that the encoding is valid; codes that have a name in LLVM's text but no meaning
on this card come out as operands of the kind ``reserved``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

from .encoded_forms import Form, recognizers
from .encodings import DPP8, DPP16, ENCODINGS, VOPD
from .images import decoded_words
from .operands import Operand, scalar_operand, vector_operand
from .tables import InstructionInfo, OperandInfo

if TYPE_CHECKING:
    from .instruction import Instruction

__all__ = ["dual_halves", "ignored_bits", "read_details"]

_LITERAL, _DPP16, _DPP8, _DPP8_FI = 255, 250, 233, 234
_VALU: Final = frozenset({"VOP1", "VOP2", "VOPC", "VOP3", "VOP3SD", "VOP3P", "VINTERP"})
_VOP3_LIKE: Final = frozenset({"VOP3", "VOP3SD", "VOP3P", "VINTERP"})


class _Reader:
    """The dword after the encoding, and the width of lane masks."""

    def __init__(self, extra: int, wave_size: int) -> None:
        self.extra = extra
        self.wave_size = wave_size

    def size(self, operand: OperandInfo) -> int:
        return operand.size if self.wave_size == 32 else operand.size64

    def scalar(self, code: int, size: int) -> Operand:
        if code == _LITERAL:
            return Operand("literal", 0, self.extra, code, size)
        return scalar_operand(code, size)


def _vgpr(index: int, size: int, high: int) -> Operand:
    """A VGPR in a VOP3-like encoding, where op_sel picks the half of a 16-bit operand."""
    return vector_operand(index, size, high) if size == 16 else vector_operand(index, size)


def _vgpr_short(index: int, size: int) -> Operand:
    """A VGPR in VOP1, VOP2 and VOPC, where bit 7 picks the half of a 16-bit operand."""
    return vector_operand(index & 127, size, index >> 7) if size == 16 else vector_operand(index, size)


def _valu(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    wide = info.format in _VOP3_LIKE
    op_sel = fields.get("op_sel", 0)
    modifiers = {"dpp": 0, "neg": 0, "abs": 0, "clamp": 0, "omod": 0}
    modifiers.update({key: value for key, value in fields.items() if key in _VALU_MODIFIERS})
    if info.format == "VOP3P":
        modifiers["op_sel_hi"] = fields["op_sel_hi"] | fields["op_sel_hi_2"] << 2
        modifiers["neg_lo"] = fields["neg"]
    first = fields.get("src0", 0)
    uses_source = any(operand.field == "src0" for operand in info.operands)
    if info.dpp and uses_source and first in (_DPP16, _DPP8, _DPP8_FI):
        first = 256 + _dpp(first, reader, modifiers, wide)
    operands: dict[str, Operand] = {}
    for spec in info.operands:
        size = reader.size(spec)
        name = spec.field
        if name == "literal":
            operands[name] = Operand("literal", 0, reader.extra, _LITERAL, size)
        elif spec.kind == "vcc":
            operands[name] = reader.scalar(106, size)
        elif name == "vdst":
            index = fields["vdst"]
            operands[name] = _vgpr(index, size, op_sel >> 3) if wide else _vgpr_short(index, size)
        elif name == "sdst":
            operands[name] = reader.scalar(fields["sdst"] if "sdst" in fields else fields["vdst"], size)
        else:
            number = int(name[3])
            code = first if number == 0 else fields[name]
            if code >= 256 or (not wide and number):
                index = code & 255
                operands[name] = (
                    _vgpr(index, size, op_sel >> number & 1) if wide else _vgpr_short(index, size)
                )
            else:
                operands[name] = reader.scalar(code, size)
    if "writes_exec" in info.flags:
        operands["sdst"] = reader.scalar(126, reader.wave_size)
    return operands, modifiers


_VALU_MODIFIERS = frozenset({"neg", "abs", "clamp", "omod", "op_sel", "neg_hi", "wait_exp"})


def _dpp(code: int, reader: _Reader, modifiers: dict[str, int], wide: bool) -> int:
    """Read the DPP dword; returns the VGPR that stands for src0."""
    control = reader.extra
    if code != _DPP16:
        fields = DPP8.decode(control)
        modifiers.update(dpp=8, selectors=fields["selectors"], fi=int(code == _DPP8_FI))
        return fields["src0"]
    fields = DPP16.decode(control)
    modifiers["dpp"] = 16
    modifiers.update({key: fields[key] for key in ("dpp_ctrl", "row_mask", "bank_mask", "bound_ctrl", "fi")})
    if not wide:
        # VOP3 has these bits in its own encoding, and the hardware takes them from there
        modifiers["neg"] = fields["neg0"] | fields["neg1"] << 1
        modifiers["abs"] = fields["abs0"] | fields["abs1"] << 1
    return fields["src0"]


def _salu(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    operands: dict[str, Operand] = {}
    modifiers: dict[str, int] = {}
    for spec in info.operands:
        if spec.kind == "literal":
            operands["literal"] = Operand("literal", 0, reader.extra, _LITERAL, spec.size)
        elif spec.kind == "message":
            modifiers["message"] = fields["ssrc0"]
        elif spec.field != "simm16":
            operands[spec.field] = reader.scalar(fields[spec.field], reader.size(spec))
    if "simm16" in fields:
        modifiers["simm16"] = fields["simm16"]
    return operands, modifiers


def _signed(value: int, bits: int) -> int:
    return value - (value >> (bits - 1) << bits)


def _smem(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    modifiers = {"offset": _signed(fields["offset"], 21), "glc": fields["glc"], "dlc": fields["dlc"]}
    operands: dict[str, Operand] = {}
    for spec in info.operands:
        if spec.kind == "imm":
            modifiers["sdata"] = fields["sdata"]
        else:
            code = fields[spec.field] << (spec.field == "sbase")
            operands[spec.field] = reader.scalar(code, reader.size(spec))
    return operands, modifiers


def _ds(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    operands = {spec.field: vector_operand(fields[spec.field], spec.size) for spec in info.operands}
    modifiers = {key: fields[key] for key in ("offset0", "offset1", "gds")}
    modifiers["offset"] = fields["offset0"] | fields["offset1"] << 8
    return operands, modifiers


def _flat(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    modifiers = {key: fields[key] for key in ("glc", "slc", "dlc", "sve")}
    modifiers["offset"] = _signed(fields["offset"], 13)
    operands: dict[str, Operand] = {}
    for spec in info.operands:
        size = spec.size
        if spec.condition and not fields[spec.condition]:
            continue
        if spec.field == "saddr":
            size = 32 if info.format == "SCRATCH" else 64
            operands["saddr"] = reader.scalar(fields["saddr"], size)
        elif spec.field == "addr" and info.format == "SCRATCH" and not fields["sve"]:
            operands["addr"] = reader.scalar(124, 32)
        else:
            if spec.field == "addr" and info.format == "GLOBAL":
                size = 64 if fields["saddr"] == 124 else 32
            operands[spec.field] = vector_operand(fields[spec.field], size)
    return operands, modifiers


def _buffer(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    modifiers = {key: fields[key] for key in ("offset", "glc", "slc", "dlc", "tfe", "offen", "idxen")}
    if info.format == "MTBUF":
        modifiers["format"] = fields["format"]
    operands: dict[str, Operand] = {}
    for spec in info.operands:
        if spec.field == "vdata":
            # with TFE a load writes one dword more, the fault status
            operands["vdata"] = vector_operand(fields["vdata"], spec.size + 32 * fields["tfe"])
        elif spec.field == "vaddr":
            parts = fields["offen"] + fields["idxen"]
            operands["vaddr"] = (
                vector_operand(fields["vaddr"], 32 * parts) if parts else reader.scalar(124, 32)
            )
        elif spec.field == "srsrc":
            operands["srsrc"] = reader.scalar(fields["srsrc"] << 2, spec.size)
        else:
            operands["soffset"] = reader.scalar(fields["soffset"], 32)
    return operands, modifiers


def _image(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    names = ("nsa", "dim", "unorm", "dmask", "slc", "dlc", "glc", "r128", "a16", "d16", "tfe", "lwe")
    modifiers = {key: fields[key] for key in names}
    if fields["nsa"]:
        modifiers["nsa_registers"] = reader.extra
    data, words = decoded_words(info, ENCODINGS["MIMG"].encode(**fields), reader.extra)
    operands: dict[str, Operand] = {}
    for spec in info.operands:
        if spec.kind == "v":
            size = 32 * data if spec.field == "vdata" else 32 if fields["nsa"] else 32 * words
            operands[spec.field] = vector_operand(fields[spec.field], size)
        else:
            operands[spec.field] = reader.scalar(fields[spec.field] << 2, spec.size)
    return operands, modifiers


def _other(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    """LDSDIR and EXP: plain VGPR fields and modifiers."""
    operands = {
        spec.field: vector_operand(fields[spec.field], 32) for spec in info.operands if spec.kind == "v"
    }
    skip = {"op", *operands}
    return operands, {key: value for key, value in fields.items() if key not in skip}


_Decoder = Callable[[InstructionInfo, dict[str, int], _Reader], tuple[dict[str, Operand], dict[str, int]]]
_DECODERS: dict[str, _Decoder] = {
    **dict.fromkeys(_VALU, _valu),
    **dict.fromkeys(("SOP1", "SOP2", "SOPC", "SOPK", "SOPP"), _salu),
    "SMEM": _smem,
    "DS": _ds,
    **dict.fromkeys(("FLAT", "GLOBAL", "SCRATCH"), _flat),
    "MUBUF": _buffer,
    "MTBUF": _buffer,
    "MIMG": _image,
    "LDSDIR": _other,
    "EXP": _other,
}


@cache
def dual_halves(form: Form) -> tuple[Form, ...]:
    """Give the forms of a dual instruction's halves."""
    halves: list[Form] = []
    for info in form.halves:
        half = Form(info.format, info.opcode, form.wave_size, form.variant, (info,))
        half.size = 0
        halves.append(half)
    return tuple(halves)


def _half_fields(form: str, word: int) -> dict[str, int]:
    fields = VOPD.decode(word)
    # VDSTY has 7 bits: its lowest bit is the opposite of VDSTX's
    fields["vdsty"] = fields["vdsty"] << 1 | (~fields["vdstx"] & 1)
    half = form[-1].lower()
    return {name: fields[name + half] for name in ("vdst", "src0", "src1")}


def read_details(form: Form, word: int, extra: int) -> tuple[dict[str, Operand], dict[str, int]]:
    """Read operands and modifiers; a dual instruction as a whole and data have none."""
    info = form.info
    if info is None:
        return {}, {}
    reader = _Reader(extra, form.wave_size)
    if form.format in ("VOPDX", "VOPDY"):
        return _valu(info, _half_fields(form.format, word), reader)[0], {}
    return _DECODERS[form.format](info, ENCODINGS[form.format].decode(word), reader)


def _twin(instruction: Instruction, word: int, extra: int) -> tuple[int, str] | None:
    """Size and text of the instruction with other bits; None where it is none."""
    # the highest bits of the first dword choose the format, also of an encoding of 64 bits
    table, shift, mask, _ = recognizers(instruction.wave_size)[word >> 23 & 511]
    form = table[word >> shift & mask](word)
    if form is None or extra & form.forbidden:
        return None
    return form.size, form.write(word, extra)


def ignored_bits(instruction: Instruction) -> bytes:
    """Find the bits of an instruction's bytes that its text does not depend on."""
    size = instruction.size
    if instruction.format == "DATA" or not size:
        return bytes(size)
    word, extra = instruction.word, instruction.extra
    own = (size, str(instruction))
    width = ENCODINGS[instruction.format].width
    ignored = 0
    for bit in range(width):
        if _twin(instruction, word ^ 1 << bit, extra) == own:
            ignored |= 1 << bit
    for bit in range(8 * size - width):
        if _twin(instruction, word, extra ^ 1 << bit) == own:
            ignored |= 1 << width + bit
    return ignored.to_bytes(size, "little")
