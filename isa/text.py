"""Instructions to text, in the syntax of LLVM 22."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable

from .images import address_groups, address_words
from .instruction import Instruction
from .operands import INLINE_FLOATS, SPECIAL_NAMES, Operand
from .syntax import (
    BUFFER_FORMATS,
    DELAY_IDS,
    DELAY_SKIPS,
    DEPCTR,
    DEPCTR_DEFAULT,
    DEPCTR_ORDER,
    EXPORT_TARGETS,
    HWREGS,
    IMAGE_DIMS,
    MESSAGES,
    WAITCNT,
)
from .tables import InstructionInfo, OperandInfo

__all__ = ["inline_code", "write"]

_FLOAT_CODES = {0.5: 240, -0.5: 241, 1.0: 242, -1.0: 243, 2.0: 244, -2.0: 245, 4.0: 246, -4.0: 247}
_FORMATS = {16: "<e", 32: "<f", 64: "<d"}
_INV_2PI = {16: 0x3118, 32: 0x3E22F983, 64: 0x3FC45F306DC9C882}


def _float_codes(size: int) -> dict[int, int]:
    codes = {int.from_bytes(struct.pack(_FORMATS[size], v), "little"): c for v, c in _FLOAT_CODES.items()}
    codes[_INV_2PI[size]] = 248
    return codes


_FLOAT_BITS = {size: _float_codes(size) for size in (16, 32, 64)}


def inline_code(bits: int, size: int, *, floats: bool = True) -> int | None:
    """Operand code of the inline constant with this bit pattern, or None.

    Parameters
    ----------
    bits : int
        The pattern, of ``size`` bits.
    size : int
        16, 32 or 64.
    floats : bool
        Whether the operand takes the float constants as this pattern.
    """
    signed = bits - (bits >> (size - 1) << size)
    if -16 <= signed <= 64:
        return 128 + signed if signed >= 0 else 192 - signed
    return _FLOAT_BITS[size].get(bits) if floats else None


def _registers(letter: str, first: int, size: int) -> str:
    count = max(1, size // 32)
    return f"{letter}{first}" if count == 1 else f"{letter}[{first}:{first + count - 1}]"


def _literal(operand: Operand, spec: OperandInfo, packed: bool) -> str:
    value, size = operand.value, operand.size
    if spec.kind == "literal":
        return f"0x{value:x}"
    if size == 64 and spec.type == "f":
        code = inline_code(value << 32, 64)
        # LLVM writes such a literal as the constant, though it would then assemble to the short form
        return INLINE_FLOATS.get(code or 0, f"0x{value:x}")
    forced = (
        inline_code(value, 32) is not None
        if size == 32
        else inline_code(value, 64) is not None
        if size == 64
        else value > 0xFFFF or inline_code(value, 16, floats=spec.type in "fh") is not None
    )
    if packed:
        forced = inline_code(value, 32, floats=spec.type != "f") is not None
        forced |= spec.type == "f" and value < 0x10000 and inline_code(value, 16) is not None
    return f"lit(0x{value:x})" if forced else f"0x{value:x}"


def _operand(operand: Operand, spec: OperandInfo, packed: bool = False) -> str:
    match operand.kind:
        case "vgpr":
            half = "" if operand.half is None else (".l", ".h")[operand.half]
            return _registers("v", operand.index, operand.size) + half
        case "sgpr":
            return _registers("s", operand.index, operand.size)
        case "ttmp":
            return _registers("ttmp", operand.index - 108, operand.size)
        case "literal":
            return _literal(operand, spec, packed)
        case "const":
            if operand.value == 248 and (operand.size == 64 or (operand.size > 64 and spec.type == "h")):
                return "0.15915494309189532"
            return INLINE_FLOATS.get(operand.value) or str(operand.integer)
        case "vcc" | "exec" if operand.size == 64:
            return operand.kind
        case _:
            return SPECIAL_NAMES[operand.code]


def _list(value: int, count: int) -> str:
    return "[" + ",".join(str(value >> bit & 1) for bit in range(count)) + "]"


def _flags(modifiers: dict[str, int], *names: str) -> list[str]:
    return [name for name in names if modifiers.get(name)]


def _dpp_control(control: int) -> str:
    """Write a DPP16 control."""
    if control < 0x100:
        return "quad_perm:[" + ",".join(str(control >> shift & 3) for shift in (0, 2, 4, 6)) + "]"
    names = {0x10: "row_shl", 0x11: "row_shr", 0x12: "row_ror", 0x15: "row_share", 0x16: "row_xmask"}
    if control in (0x140, 0x141):
        return "row_mirror" if control == 0x140 else "row_half_mirror"
    name = names.get(control >> 4)
    if name is None or (control & 15 == 0 and control < 0x150):
        return f"dpp_ctrl:0x{control:x}"
    return f"{name}:{control & 15}"


def _dpp(modifiers: dict[str, int]) -> list[str]:
    if modifiers["dpp"] == 8:
        selectors = ",".join(str(modifiers["selectors"] >> 3 * lane & 7) for lane in range(8))
        return [f"dpp8:[{selectors}]"] + (["fi:1"] if modifiers["fi"] else [])
    if modifiers["dpp"] != 16:
        return []
    words = [_dpp_control(modifiers["dpp_ctrl"])]
    words += [f"row_mask:0x{modifiers['row_mask']:x}", f"bank_mask:0x{modifiers['bank_mask']:x}"]
    return words + [f"{name}:1" for name in ("bound_ctrl", "fi") if modifiers[name]]


def _shows_op_sel(info: InstructionInfo) -> bool:
    if info.name == "v_cndmask_b16":
        return False
    return "permlane" in info.name or any(spec.size == 16 for spec in info.operands)


def _valu_modifiers(instruction: Instruction, info: InstructionInfo) -> list[str]:
    modifiers = instruction.modifiers
    words: list[str] = []
    sources = sum(spec.field.startswith("src") for spec in info.operands)
    if info.format == "VOP3P":
        mixed = info.name.startswith("v_fma_mix")
        ones = (1 << sources) - 1
        if modifiers["op_sel"] & ones:
            words.append("op_sel:" + _list(modifiers["op_sel"], sources))
        if modifiers["op_sel_hi"] & ones != (0 if mixed else ones):
            words.append("op_sel_hi:" + _list(modifiers["op_sel_hi"], sources))
        for name in () if mixed else ("neg_lo", "neg_hi"):
            if modifiers[name] & ones:
                words.append(f"{name}:" + _list(modifiers[name], sources))
    elif modifiers.get("op_sel") and _shows_op_sel(info):
        bits = modifiers["op_sel"]
        # a comparison has no destination half to choose; LLVM writes one all the same, but not with DPP
        short = "permlane" in info.name or info.name.startswith("v_cmpx")
        short |= info.name.startswith("v_cmp") and bool(modifiers["dpp"])
        if not short:
            bits = bits & ((1 << sources) - 1) | bits >> 3 << sources
        words.append("op_sel:" + _list(bits, sources + (not short) if "permlane" not in info.name else 2))
    clamp = _flags(modifiers, "clamp")
    words = clamp + words if info.format == "VINTERP" else words + clamp
    if modifiers["omod"]:
        words.append(("", "mul:2", "mul:4", "div:2")[modifiers["omod"]])
    if info.format == "VINTERP":
        words.append(f"wait_exp:{modifiers['wait_exp']}")
    return words + _dpp(modifiers)


def _source(text: str, operand: Operand, negative: bool, absolute: bool) -> str:
    if absolute:
        text = f"|{text}|"
    elif negative and operand.kind in ("const", "literal"):
        return f"neg({text})"
    return f"-{text}" if negative else text


def _valu(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    mnemonic = info.mnemonic
    if modifiers["dpp"]:
        mnemonic = {"VOPC": info.name, "VOP1": f"{info.name}_dpp", "VOP2": f"{info.name}_dpp"}.get(
            info.format, f"{info.name}_e64_dpp"
        )
    negative, absolute = modifiers["neg"], modifiers["abs"]
    packed = info.format == "VOP3P"
    if packed:
        mixed = info.name.startswith("v_fma_mix")
        negative, absolute = (negative, modifiers["neg_hi"]) if mixed else (0, 0)
    texts: list[str] = []
    for spec in info.operands:
        operand = instruction.operands[spec.field]
        text = _operand(operand, spec, packed and spec.type != "h")
        if spec.field.startswith("src"):
            bit = int(spec.field[3])
            text = _source(text, operand, bool(negative >> bit & 1), bool(absolute >> bit & 1))
        texts.append(text)
    return _join(mnemonic, texts, _valu_modifiers(instruction, info))


def _join(mnemonic: str, operands: list[str], words: list[str]) -> str:
    return " ".join([mnemonic, *([", ".join(operands)] if operands else []), *words])


def _decimal(value: int) -> str:
    return str(value) if value <= 64 else f"0x{value:x}"


def _waitcnt(value: int) -> str:
    fields = WAITCNT.decode(value)
    limits = {name: (1 << field.width) - 1 for name, field in WAITCNT.fields.items()}
    everything = all(fields[name] == limits[name] for name in fields)
    names = ("vmcnt", "expcnt", "lgkmcnt")
    return " ".join(f"{name}({fields[name]})" for name in names if everything or fields[name] != limits[name])


def _depctr(value: int) -> str:
    if value & 0x60 or DEPCTR.encode(**DEPCTR.decode(value)) != value:
        return f"0x{value:x}"
    fields, default = DEPCTR.decode(value), DEPCTR.decode(DEPCTR_DEFAULT)
    everything = fields == default
    return " ".join(
        f"depctr_{name}({fields[name]})"
        for name in DEPCTR_ORDER
        if everything or fields[name] != default[name]
    )


def _delay(value: int) -> str:
    parts = (("instid0", value & 15, DELAY_IDS), ("instskip", value >> 4 & 7, DELAY_SKIPS))
    words: list[str] = []
    for name, code, names in (*parts, ("instid1", value >> 7 & 15, DELAY_IDS)):
        if code:
            invalid = f"/* invalid {name.rstrip('01')} value */"
            words.append(f"{name}({names[code] if code < len(names) else invalid})")
    return " | ".join(words) or "0"


def _message(value: int) -> str:
    if value in MESSAGES:
        return f"sendmsg({MESSAGES[value]})"
    return f"sendmsg({value}, 0, 0)" if value < 256 else str(value)


def _hwreg(value: int) -> str:
    number, offset, size = value & 63, value >> 6 & 31, (value >> 11) + 1
    name = f"HW_REG_{HWREGS[number]}" if number in HWREGS else str(number)
    return f"hwreg({name})" if (offset, size) == (0, 32) else f"hwreg({name}, {offset}, {size})"


def _version(value: int) -> str:
    return "UC_VERSION_GFX7" if value == 0 else f"0x{value:x}" if value >= 256 else str(value)


_SIMM16: tuple[tuple[str, Callable[[int], str]], ...] = (
    (r"s_waitcnt$", _waitcnt),
    (r"s_waitcnt_depctr", _depctr),
    (r"s_delay_alu", _delay),
    (r"s_sendmsg", _message),
    (r"s_[gs]etreg", _hwreg),
    (r"s_version", lambda value: _version(value)),
    (r"s_(c?branch|call|subvector|endpgm)", str),
    (r"s_(nop|setkill|sethalt|sleep|trap|setprio|incperf|decperf|denorm)", _decimal),
    (r"", lambda value: f"0x{value:x}"),
)


def _simm16(name: str, value: int) -> str:
    return next(write_one for pattern, write_one in _SIMM16 if re.match(pattern, name))(value)


def _salu(instruction: Instruction, info: InstructionInfo) -> str:
    texts: list[str] = []
    for spec in info.operands:
        if spec.kind in ("simm16", "label"):
            texts.append(_simm16(info.name, instruction.modifiers["simm16"]))
        elif spec.kind == "message":
            texts.append(_message(instruction.modifiers["message"]))
        elif spec.kind == "literal":
            value = instruction.operands["literal"].value
            code = inline_code(value, 32)
            number = value - (value >> 31 << 32)
            texts.append(f"0x{value:x}" if code is None else INLINE_FLOATS.get(code, str(number)))
        else:
            texts.append(_operand(instruction.operands[spec.field], spec))
    if info.name == "s_endpgm" and instruction.modifiers["simm16"]:
        texts.append(str(instruction.modifiers["simm16"]))
    return _join(info.mnemonic, texts, [])


def _signed_hex(value: int) -> str:
    return f"-0x{-value:x}" if value < 0 else f"0x{value:x}"


def _smem(instruction: Instruction, info: InstructionInfo) -> str:
    if not info.operands:
        return info.mnemonic
    modifiers, operands = instruction.modifiers, instruction.operands
    first = (
        _decimal(modifiers["sdata"])
        if "sdata" in modifiers
        else _operand(operands["sdata"], info.operands[0])
    )
    texts = [first, _operand(operands["sbase"], info.operands[1])]
    offset = _signed_hex(modifiers["offset"])
    words = _flags(modifiers, "glc", "dlc")
    if operands["soffset"].kind == "null":
        texts.append(offset if modifiers["offset"] else "null")
    else:
        texts.append(_operand(operands["soffset"], info.operands[2]))
        if modifiers["offset"]:
            words.insert(0, f"offset:{offset}")
    return _join(info.mnemonic, texts, words)


def _swizzle(value: int) -> str:
    if value & 0xF800 == 0xC000 and value & 0x1F == 0:
        return f"swizzle(ROTATE,{value >> 10 & 1},{value >> 5 & 31})"
    if value & 0xFFE0 == 0xE000:
        return f"swizzle(FFT,{value & 31})"
    if value & 0xFF00 == 0x8000:
        return "swizzle(QUAD_PERM," + ",".join(str(value >> shift & 3) for shift in (0, 2, 4, 6)) + ")"
    if value & 0x8000:
        return str(value)
    and_mask, or_mask, xor_mask = value & 31, value >> 5 & 31, value >> 10
    if (and_mask, or_mask) == (31, 0) and xor_mask.bit_count() == 1:
        return f"swizzle(SWAP,{xor_mask})"
    if (and_mask, or_mask) == (31, 0) and xor_mask and (xor_mask + 1).bit_count() == 1:
        return f"swizzle(REVERSE,{xor_mask + 1})"
    group = 32 - and_mask
    if group > 1 and group.bit_count() == 1 and or_mask < group and xor_mask == 0:
        return f"swizzle(BROADCAST,{group},{or_mask})"
    digits = ""
    for bit in (4, 3, 2, 1, 0):
        keep, high, flip = and_mask >> bit & 1, or_mask >> bit & 1, xor_mask >> bit & 1
        digits += "pi"[flip] if keep and not high else str(high ^ flip)
    return f'swizzle(BITMASK_PERM,"{digits}")'


def _ds(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    texts = [_operand(instruction.operands[spec.field], spec) for spec in info.operands]
    words: list[str] = []
    if "_2addr_" in info.name:
        words = [f"{name}:{modifiers[name]}" for name in ("offset0", "offset1") if modifiers[name]]
    elif modifiers["offset"]:
        swizzled = info.name.startswith("ds_swizzle")
        words = [f"offset:{_swizzle(modifiers['offset']) if swizzled else modifiers['offset']}"]
    return _join(info.mnemonic, texts, words + _flags(modifiers, "gds"))


def _flat(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    texts: list[str] = []
    for spec in info.operands:
        operand = instruction.operands.get(spec.field)
        if operand is not None:
            off = operand.kind == "null" and spec.field in ("addr", "saddr")
            texts.append("off" if off else _operand(operand, spec))
    words = [f"offset:{modifiers['offset']}"] if modifiers["offset"] else []
    return _join(info.mnemonic, texts, words + _flags(modifiers, "glc", "slc", "dlc"))


def _buffer(instruction: Instruction, info: InstructionInfo) -> str:
    if not info.operands:
        return info.mnemonic
    modifiers = instruction.modifiers
    texts: list[str] = []
    for spec in info.operands:
        operand = instruction.operands[spec.field]
        off = spec.field == "vaddr" and operand.kind == "null"
        texts.append("off" if off else _operand(operand, spec))
    words: list[str] = []
    if "format" in modifiers and modifiers["format"] != 1:
        number = modifiers["format"]
        words.append(f"format:[{BUFFER_FORMATS[number]}]" if number in BUFFER_FORMATS else f"format:{number}")
    words += _flags(modifiers, "idxen", "offen")
    if modifiers["offset"]:
        words.append(f"offset:{modifiers['offset']}")
    return _join(info.mnemonic, texts, words + _flags(modifiers, "glc", "slc", "dlc", "tfe"))


def _image(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    texts = [_operand(instruction.operands[spec.field], spec) for spec in info.operands]
    if modifiers["nsa"]:
        count = address_words(info.name, modifiers["dim"], bool(modifiers["a16"]))
        groups = address_groups(info.name, count, bool(modifiers["a16"]))
        rest = modifiers["nsa_registers"]
        first = [instruction.operands["vaddr"].index, *(rest >> shift & 255 for shift in (0, 8, 16, 24))]
        starts = zip(first, groups, strict=False)
        texts[1] = "[" + ", ".join(_registers("v", start, 32 * size) for start, size in starts) + "]"
    if "_bvh" in info.name:
        return _join(info.mnemonic, texts, _flags(modifiers, "a16"))
    words = [f"dmask:0x{modifiers['dmask']:x}"] if modifiers["dmask"] else []
    words.append(f"dim:SQ_RSRC_IMG_{IMAGE_DIMS[modifiers['dim']]}")
    names = ("unorm", "glc", "slc", "dlc", "r128", "a16", "tfe", "lwe", "d16")
    return _join(info.mnemonic, texts, words + _flags(modifiers, *names))


def _lds_direct(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    texts = [_operand(instruction.operands["vdst"], info.operands[0])]
    if len(info.operands) == 2:
        texts.append(f"attr{modifiers['attr']}.{'xyzw'[modifiers['attr_chan']]}")
    return _join(info.mnemonic, texts, [f"wait_vdst:{modifiers['wait_vdst']}"])


def _export(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    number = modifiers["target"]
    texts = [
        f"v{instruction.operands[f'vsrc{lane}'].index}" if modifiers["en"] >> lane & 1 else "off"
        for lane in range(4)
    ]
    target = EXPORT_TARGETS.get(number, f"invalid_target_{number}")
    return _join(f"{info.mnemonic} {target}", texts, _flags(modifiers, "done", "row_en"))


def _dual(instruction: Instruction) -> str:
    halves: list[str] = []
    for part in instruction.parts:
        texts = [
            _operand(part.operands[spec.field], spec) for spec in part.info.operands if spec.kind != "vcc"
        ]
        halves.append(_join(part.name, texts, []))
    return " :: ".join(halves)


_WRITERS: dict[str, Callable[[Instruction, InstructionInfo], str]] = {
    **dict.fromkeys(("VOP1", "VOP2", "VOPC", "VOP3", "VOP3SD", "VOP3P", "VINTERP"), _valu),
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


def write(instruction: Instruction) -> str:
    """Write one instruction; what is no instruction comes as ``.long``."""
    if instruction.format == "DATA":
        unit = ".long" if instruction.size == 4 else ".byte"
        if unit == ".long":
            return f".long 0x{instruction.word:08x}"
        return ".byte " + ", ".join(
            f"0x{byte:02x}" for byte in instruction.word.to_bytes(instruction.size, "little")
        )
    if instruction.format == "VOPD":
        return _dual(instruction)
    if instruction.format == "VOPDX" or instruction.format == "VOPDY":
        info = instruction.info
        return _join(info.name, [_operand(instruction.operands[s.field], s) for s in info.operands], [])
    return _WRITERS[instruction.format](instruction, instruction.info)
