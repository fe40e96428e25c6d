"""Bytes to instructions.

The decoder takes any bytes: what is no instruction of gfx1100 comes back as a piece of data. It knows the
formats' shapes only; everything about single instructions is in the tables.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from .encodings import DPP8, DPP16, ENCODINGS, MAGIC, VOPD, WIDE_FORMATS
from .images import address_words, data_words
from .instruction import Instruction
from .operands import Operand, scalar_operand, vector_operand
from .tables import InstructionInfo, OperandInfo, by_opcode

__all__ = ["decode", "disassemble"]

_LITERAL, _DPP16, _DPP8, _DPP8_FI = 255, 250, 233, 234
_VOP3_SD = {*range(0x120, 0x123), *range(0x2FC, 0x303)}
_VALU = frozenset({"VOP1", "VOP2", "VOPC", "VOP3", "VOP3SD", "VOP3P", "VINTERP"})
_VOP3_LIKE = frozenset({"VOP3", "VOP3SD", "VOP3P", "VINTERP"})


class _NotAnInstructionError(Exception):
    """The bytes are no instruction of this card."""


@cache
def _formats_by_byte() -> tuple[tuple[str, ...], ...]:
    """Formats that a first dword may have, by its highest byte; the longest magic first."""
    order = sorted(MAGIC, key=lambda name: -MAGIC[name][0].bit_count())
    return tuple(
        tuple(
            name
            for name in order
            if (byte << 24) & MAGIC[name][0] & 0xFF000000 == MAGIC[name][1] & 0xFF000000
        )
        for byte in range(256)
    )


def _format(word: int) -> str:
    for name in _formats_by_byte()[word >> 24]:
        mask, value = MAGIC[name]
        if word & mask == value:
            if name == "VOP3" and (word >> 16 & 0x3FF) in _VOP3_SD:
                return "VOP3SD"
            return name
    raise _NotAnInstructionError


class _Reader:
    """The dwords after the encoding: a literal or a DPP control, each at most once."""

    def __init__(self, data: bytes | memoryview, position: int, wave_size: int) -> None:
        self.data = data
        self.position = position
        self.wave_size = wave_size
        self._literal: int | None = None

    def dword(self) -> int:
        if self.position + 4 > len(self.data):
            raise _NotAnInstructionError
        value = int.from_bytes(self.data[self.position : self.position + 4], "little")
        self.position += 4
        return value

    def literal(self) -> int:
        if self._literal is None:
            self._literal = self.dword()
        return self._literal

    def size(self, operand: OperandInfo) -> int:
        return operand.size if self.wave_size == 32 else operand.size64

    def scalar(self, code: int, size: int) -> Operand:
        if code == _LITERAL:
            return Operand("literal", 0, self.literal(), code, size)
        operand = scalar_operand(code, size)
        if operand is None:
            raise _NotAnInstructionError
        return operand


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
    if uses_source and first in (_DPP16, _DPP8, _DPP8_FI):
        if not info.dpp:
            raise _NotAnInstructionError
        first = 256 + _dpp(first, reader, modifiers, wide)
    operands: dict[str, Operand] = {}
    for spec in info.operands:
        size = reader.size(spec)
        name = spec.field
        if name == "literal":
            operands[name] = Operand("literal", 0, reader.literal(), _LITERAL, size)
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
            elif spec.kind == "v":
                raise _NotAnInstructionError
            else:
                operands[name] = reader.scalar(code, size)
    if info.name.startswith("v_cmpx"):
        operands["sdst"] = reader.scalar(126, reader.wave_size)
    return operands, modifiers


_VALU_MODIFIERS = frozenset({"neg", "abs", "clamp", "omod", "op_sel", "neg_hi", "wait_exp"})


def _dpp(code: int, reader: _Reader, modifiers: dict[str, int], wide: bool) -> int:
    """Read the DPP dword; returns the VGPR that stands for src0."""
    control = reader.dword()
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
            operands["literal"] = Operand("literal", 0, reader.literal(), _LITERAL, spec.size)
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
            if fields["soffset"] == _LITERAL:
                raise _NotAnInstructionError
            operands["soffset"] = reader.scalar(fields["soffset"], 32)
    return operands, modifiers


def _image(
    info: InstructionInfo, fields: dict[str, int], reader: _Reader
) -> tuple[dict[str, Operand], dict[str, int]]:
    names = ("nsa", "dim", "unorm", "dmask", "slc", "dlc", "glc", "r128", "a16", "d16", "tfe", "lwe")
    modifiers = {key: fields[key] for key in names}
    if fields["nsa"]:
        modifiers["nsa_registers"] = reader.dword()
    words = address_words(info.name, fields["dim"], bool(fields["a16"]))
    data = data_words(info.name, fields["dmask"], bool(fields["d16"]), bool(fields["tfe"]))
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


def _dual(word: int, offset: int, reader: _Reader) -> Instruction:
    """Decode a VOPD: two instructions that read before either writes."""
    fields = VOPD.decode(word)
    parts: list[Instruction] = []
    # VDSTY has 7 bits: its lowest bit is the opposite of VDSTX's
    fields["vdsty"] = fields["vdsty"] << 1 | (~fields["vdstx"] & 1)
    for half in "xy":
        opcode = fields["op" + half]
        info = by_opcode()[f"VOPD{half.upper()}"].get(opcode)
        if info is None:
            raise _NotAnInstructionError
        own = {name: fields[name + half] for name in ("vdst", "src0", "src1")}
        operands, _ = _valu(info, own, reader)
        parts.append(
            Instruction(info.name, info.format, opcode, offset, 0, operands, {}, (), reader.wave_size, word)
        )
    size = reader.position - offset
    name = f"{parts[0].name} :: {parts[1].name}"
    return Instruction(
        name, "VOPD", fields["opx"], offset, size, {}, {}, tuple(parts), reader.wave_size, word
    )


def _decode(data: bytes | memoryview, offset: int, wave_size: int) -> Instruction:
    reader = _Reader(data, offset, wave_size)
    word = reader.dword()
    form = _format(word)
    if form in WIDE_FORMATS:
        word |= reader.dword() << 32
    if form == "VOPD":
        return _dual(word, offset, reader)
    fields = ENCODINGS[form].decode(word)
    opcode = fields.get("op", 0)
    info = by_opcode()[form].get(opcode)
    if info is None:
        raise _NotAnInstructionError
    operands, modifiers = _DECODERS[form](info, fields, reader)
    size = reader.position - offset
    return Instruction(info.name, form, opcode, offset, size, operands, modifiers, (), wave_size, word)


def decode(data: bytes | bytearray | memoryview, offset: int = 0, *, wave_size: int = 32) -> Instruction:
    """Decode one instruction.

    Parameters
    ----------
    data : bytes-like
        Code.
    offset : int
        Where the instruction starts, in bytes from the start of ``data``.
    wave_size : int
        32 or 64: the width of lane masks.

    Returns
    -------
    Instruction
        With ``format`` ``"DATA"`` and at most 4 bytes where the bytes are no instruction.

    Raises
    ------
    ValueError
        If ``offset`` is not inside ``data`` or ``wave_size`` is not 32 or 64.

    Examples
    --------
    >>> str(decode(bytes.fromhex("000081be")))
    's_mov_b32 s1, s0'
    """
    if wave_size not in (32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
    if not 0 <= offset < len(data):
        raise ValueError(f"offset {offset} is outside of {len(data)} bytes")
    view = bytes(data) if isinstance(data, bytearray) else data
    try:
        return _decode(view, offset, wave_size)
    except _NotAnInstructionError:
        raw = bytes(view[offset : offset + 4])
        return Instruction(
            "", "DATA", 0, offset, len(raw), {}, {}, (), wave_size, int.from_bytes(raw, "little")
        )


def disassemble(code: bytes | bytearray | memoryview, wave_size: int = 32) -> list[Instruction]:
    """Decode all of a piece of code.

    Parameters
    ----------
    code : bytes-like
        Instructions, one after the other.
    wave_size : int
        32 or 64.

    Returns
    -------
    list of Instruction
        Their sizes add up to the length of ``code``.
    """
    data = bytes(code)
    result: list[Instruction] = []
    offset = 0
    while offset < len(data):
        result.append(decode(data, offset, wave_size=wave_size))
        offset = result[-1].end
    return result
