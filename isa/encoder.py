"""Scalar, memory and export instructions to bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .encodings import ENCODINGS, MAGIC
from .images import address_words
from .immediates import parse_immediate, parse_message, parse_number
from .modifiers import Modifiers
from .operand_parser import OperandError, ParsedOperand, constant_code, parse_operand, register_code
from .syntax import EXPORT_TARGETS
from .tables import InstructionInfo, OperandInfo

__all__ = ["ENCODERS", "Encoded", "Source"]


@dataclass(frozen=True, slots=True)
class Source:
    """One instruction's text, taken apart."""

    info: InstructionInfo
    operands: list[str]
    modifiers: Modifiers
    symbols: Mapping[str, int]
    wave_size: int

    def parse(self, text: str) -> ParsedOperand:
        """Read one operand."""
        return parse_operand(text, self.symbols)

    def size(self, spec: OperandInfo) -> int:
        """Bits of an operand at this wave size."""
        return spec.size if self.wave_size == 32 else spec.size64


@dataclass(frozen=True, slots=True)
class Encoded:
    """Bytes of an instruction; ``target`` is a branch's expression, to be filled in when labels are known."""

    data: bytes
    target: str | None = None


def _finish(info: InstructionInfo, values: dict[str, int], extra: int | None = None) -> bytes:
    word = ENCODINGS[info.format]
    if "op" in word.fields:
        values["op"] = info.opcode
    value = word.encode(**values) | MAGIC[info.format][1]
    return value.to_bytes(word.width // 8, "little") + (b"" if extra is None else extra.to_bytes(4, "little"))


def _done(info: InstructionInfo, rest: Modifiers) -> None:
    if rest:
        raise OperandError(f"{info.mnemonic} takes no {next(iter(rest))}")


def _flags(rest: Modifiers, *names: str) -> dict[str, int]:
    return {name: int(bool(rest.pop(name, 0))) for name in names}


def _number(rest: Modifiers, name: str, low: int, high: int) -> int:
    value = rest.pop(name, 0)
    if not isinstance(value, int) or not low <= value <= high:
        raise OperandError(f"{name} {value} is out of range", f"{low} to {high}")
    return value


def _count(source: Source, *counts: int) -> None:
    if len(source.operands) not in counts:
        wanted = " or ".join(str(count) for count in counts)
        raise OperandError(f"{source.info.mnemonic} has {wanted} operands, not {len(source.operands)}")


def _vgpr(operand: ParsedOperand, size: int) -> int:
    if operand.kind != "v":
        raise OperandError("a VGPR is needed here")
    return register_code(operand, size)


def _plain(operand: ParsedOperand) -> None:
    if operand.negative or operand.absolute:
        raise OperandError("only vector ALU sources can be negated")


def _scalar(source: Source, spec: OperandInfo, text: str) -> tuple[int, int | None]:
    """Code of a scalar source, and its literal."""
    operand = source.parse(text)
    _plain(operand)
    if operand.kind in ("int", "float"):
        code, literal = constant_code(operand, spec, source.size(spec), False)
        return code, literal if code == 255 else None
    if operand.kind != "s":
        raise OperandError("an SGPR or a number is needed here")
    return register_code(operand, source.size(spec)), None


def _salu(source: Source) -> Encoded:
    info = source.info
    values: dict[str, int] = {}
    literal: int | None = None
    target: str | None = None
    texts = list(source.operands)
    if info.format == "SOPP" and not info.operands and len(texts) == 1 and info.name == "s_endpgm":
        values["simm16"] = parse_number(texts.pop(), 0, 0xFFFF, "immediate", source.symbols)
    elif info.format == "SOPP" and info.operands:
        texts = [", ".join(texts)] if texts else []
    if len(texts) != len(info.operands):
        raise OperandError(f"{info.mnemonic} has {len(info.operands)} operands, not {len(texts)}")
    for spec, text in zip(info.operands, texts, strict=True):
        if spec.kind == "label":
            try:
                values["simm16"] = parse_number(text, -(1 << 15), 0xFFFF, "distance", {}) & 0xFFFF
            except OperandError:
                target = text
        elif spec.kind == "simm16":
            values["simm16"] = parse_immediate(info.name, text, source.symbols)
        elif spec.kind == "message":
            values["ssrc0"] = parse_message(text, source.symbols) & 0xFF
        elif spec.field == "sdst":
            operand = source.parse(text)
            if operand.kind != "s" or operand.code > 127 or operand.negative:
                raise OperandError("an SGPR is needed here")
            values["sdst"] = register_code(operand, source.size(spec))
            if info.name.startswith("s_waitcnt_") and operand.code != 124:
                raise OperandError(f"{info.name} takes only null as its register")
        elif spec.kind == "literal":
            operand = source.parse(text)
            _plain(operand)
            if operand.kind == "float":
                forced = ParsedOperand("float", number=operand.number, forced=True)
                literal = constant_code(forced, spec, 32, False)[1]
            else:
                literal = (
                    parse_number(text, -(1 << 31), (1 << 32) - 1, "literal", source.symbols) & 0xFFFFFFFF
                )
        else:
            values[spec.field], extra = _scalar(source, spec, text)
            if extra is not None:
                if literal is not None and literal != extra:
                    raise OperandError("two different literals: an instruction has room for one")
                literal = extra
    _done(info, dict(source.modifiers))
    return Encoded(_finish(info, values, literal), target)


def _smem(source: Source) -> Encoded:
    info, rest = source.info, dict(source.modifiers)
    values = _flags(rest, "glc", "dlc")
    if info.operands:
        _count(source, 3)
        first, base, offset = source.operands
        if info.operands[0].kind == "imm":
            values["sdata"] = parse_number(first, 0, 127, "operand", source.symbols)
        else:
            values["sdata"] = _sgpr(source.parse(first), info.operands[0].size)
        values["sbase"] = _sgpr(source.parse(base), info.operands[1].size) >> 1
        operand = source.parse(offset)
        if operand.kind == "s":
            values["soffset"] = _sgpr(operand, 32)
            value = _number(rest, "offset", -(1 << 20), (1 << 20) - 1)
        else:
            values["soffset"] = 124
            low, high = (0, (1 << 20) - 1) if "buffer" in info.name else (-(1 << 20), (1 << 20) - 1)
            value = parse_number(offset, low, high, "offset", source.symbols)
        values["offset"] = value & (1 << 21) - 1
    else:
        _count(source, 0)
    _done(info, rest)
    return Encoded(_finish(info, values))


def _sgpr(operand: ParsedOperand, size: int) -> int:
    _plain(operand)
    if operand.kind != "s" or operand.code > 127:
        raise OperandError("an SGPR is needed here")
    return register_code(operand, size)


def _ds(source: Source) -> Encoded:
    info, rest = source.info, dict(source.modifiers)
    _count(source, len(info.operands))
    values = _flags(rest, "gds")
    for spec, text in zip(info.operands, source.operands, strict=True):
        values[spec.field] = _vgpr(source.parse(text), spec.size)
    if "_2addr_" in info.name:
        values["offset0"] = _number(rest, "offset0", 0, 255)
        values["offset1"] = _number(rest, "offset1", 0, 255)
    else:
        offset = _number(rest, "offset", 0, 0xFFFF)
        values["offset0"], values["offset1"] = offset & 255, offset >> 8
    if info.name.startswith(("ds_gws", "ds_ordered", "ds_add_gs", "ds_sub_gs")) and not values["gds"]:
        raise OperandError(f"{info.name} works on GDS only", "add gds")
    _done(info, rest)
    return Encoded(_finish(info, values))


def _flat(source: Source) -> Encoded:
    info, rest = source.info, dict(source.modifiers)
    values = _flags(rest, "glc", "slc", "dlc")
    low, high = (0, 4095) if info.format == "FLAT" else (-4096, 4095)
    values["offset"] = _number(rest, "offset", low, high) & 0x1FFF
    specs = [spec for spec in info.operands if not spec.condition or values[spec.condition]]
    if len(source.operands) == len(specs) + 1 and len(specs) < len(info.operands):
        raise OperandError(f"{info.name} returns a value only with glc", "add glc")
    _count(source, len(specs))
    values["saddr"] = 124
    parsed = {spec.field: source.parse(text) for spec, text in zip(specs, source.operands, strict=True)}
    for spec in specs:
        operand = parsed[spec.field]
        if spec.field == "saddr":
            if operand.kind != "off":
                values["saddr"] = _sgpr(operand, 32 if info.format == "SCRATCH" else 64)
        elif spec.field == "addr" and info.format == "SCRATCH":
            if operand.kind != "off":
                values["addr"], values["sve"] = _vgpr(operand, 32), 1
        elif spec.field == "addr" and info.format == "GLOBAL":
            values["addr"] = _vgpr(operand, 64 if parsed["saddr"].kind == "off" else 32)
        else:
            values[spec.field] = _vgpr(operand, spec.size)
    _done(info, rest)
    return Encoded(_finish(info, values))


def _buffer(source: Source) -> Encoded:
    info, rest = source.info, dict(source.modifiers)
    values = _flags(rest, "glc", "slc", "dlc", "tfe", "offen", "idxen")
    values["offset"] = _number(rest, "offset", 0, 4095)
    if values["tfe"] and "_store" in info.name:
        raise OperandError(f"{info.name} takes no tfe: it returns nothing")
    if info.format == "MTBUF":
        form = rest.pop("format", 1)
        values["format"] = form if isinstance(form, int) else 1
    _count(source, len(info.operands))
    for spec, text in zip(info.operands, source.operands, strict=True):
        operand = source.parse(text)
        if spec.field == "vdata":
            values["vdata"] = _vgpr(operand, spec.size + 32 * values["tfe"])
        elif spec.field == "vaddr":
            parts = values["offen"] + values["idxen"]
            if (operand.kind == "off") != (parts == 0):
                raise OperandError("the address is a VGPR with offen or idxen, and off without")
            if parts:
                values["vaddr"] = _vgpr(operand, 32 * parts)
        elif spec.field == "srsrc":
            values["srsrc"] = _sgpr(operand, 128) >> 2
        else:
            values["soffset"], literal = _scalar(source, spec, text)
            if literal is not None:
                raise OperandError("the scalar offset is an SGPR or an inline constant")
    _done(info, rest)
    return Encoded(_finish(info, values))


def _image(source: Source) -> Encoded:
    info, rest = source.info, dict(source.modifiers)
    values = _flags(rest, "unorm", "slc", "dlc", "glc", "r128", "a16", "d16", "tfe", "lwe")
    values["dmask"] = _number(rest, "dmask", 0, 15)
    dim = rest.pop("dim", 0)
    values["dim"] = dim if isinstance(dim, int) else 0
    if "bvh" in info.name:
        # these have no such modifiers: the hardware wants the fields so
        values.update(dmask=15, unorm=1, r128=1)
    _count(source, len(info.operands))
    extra: int | None = None
    for spec, text in zip(info.operands, source.operands, strict=True):
        operand = source.parse(text)
        if spec.kind == "v":
            if spec.field == "vaddr":
                words = address_words(info.name, values["dim"], bool(values["a16"]))
                if operand.count != words:
                    raise OperandError(
                        f"the address has {words} registers here, not {operand.count}", "dim, a16"
                    )
            registers = operand.registers
            if len(registers) > 1 and spec.field == "vaddr":
                if len(registers) > 5:
                    raise OperandError("an address list has at most five registers or groups")
                values["vaddr"], values["nsa"] = registers[0], 1
                extra = sum(register << 8 * index for index, register in enumerate(registers[1:]))
            else:
                values[spec.field] = _vgpr(operand, 32 * max(operand.count, 1))
        else:
            size = 128 if values["r128"] and spec.field == "srsrc" else spec.size
            if spec.field == "srsrc" and values["r128"] and operand.count == 8:
                # LLVM writes the 256-bit group even where only half of it is read
                size = 256
            values[spec.field] = _sgpr(operand, size) >> 2
    _done(info, rest)
    return Encoded(_finish(info, values, extra))


def _lds_direct(source: Source) -> Encoded:
    info, rest = source.info, dict(source.modifiers)
    _count(source, len(info.operands))
    values = {"vdst": _vgpr(source.parse(source.operands[0]), 32)}
    values["wait_vdst"] = _number(rest, "wait_vdst", 0, 15)
    if len(info.operands) == 2:
        name, _, channel = source.operands[1].partition(".")
        if (
            not name.startswith("attr")
            or not name[4:].isdecimal()
            or int(name[4:]) > 32
            or channel not in [*"xyzw"]
        ):
            raise OperandError(f"{source.operands[1]} is no attribute", "attr0.x to attr32.w")
        values["attr"], values["attr_chan"] = int(name[4:]), "xyzw".index(channel)
    _done(info, rest)
    return Encoded(_finish(info, values))


def _export(source: Source) -> Encoded:
    info, rest = source.info, dict(source.modifiers)
    values = _flags(rest, "done", "row_en")
    if not source.operands:
        raise OperandError("exp has a target and four VGPRs")
    # the target stands before the first VGPR without a comma
    target, _, first = source.operands[0].partition(" ")
    texts = [first.strip(), *source.operands[1:]]
    numbers = {name: number for number, name in EXPORT_TARGETS.items()}
    if target not in numbers:
        raise OperandError(f"there is no export target {target}", ", ".join(numbers))
    if len(texts) != 4:
        raise OperandError(f"exp has four VGPRs, not {len(texts)}")
    values["target"] = numbers[target]
    values["en"] = 0
    for lane, text in enumerate(texts):
        operand = source.parse(text)
        if operand.kind != "off":
            values[f"vsrc{lane}"] = _vgpr(operand, 32)
            values["en"] |= 1 << lane
    _done(info, rest)
    return Encoded(_finish(info, values))


ENCODERS: dict[str, Callable[[Source], Encoded]] = {
    **dict.fromkeys(("SOP1", "SOP2", "SOPC", "SOPK", "SOPP"), _salu),
    "SMEM": _smem,
    "DS": _ds,
    **dict.fromkeys(("FLAT", "GLOBAL", "SCRATCH"), _flat),
    "MUBUF": _buffer,
    "MTBUF": _buffer,
    "MIMG": _image,
    "LDSDIR": _lds_direct,
    "EXP": _export,
}
