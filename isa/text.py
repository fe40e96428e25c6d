"""Instructions to text, in the syntax of LLVM 22."""

from __future__ import annotations

from collections.abc import Callable

from .images import address_groups, address_words
from .immediate_text import write_decimal, write_message, write_simm16, write_swizzle
from .inline_constants import inline_code
from .instruction import Instruction
from .operand_text import write_operand, write_registers
from .operands import INLINE_FLOATS, Operand
from .syntax import BUFFER_FORMATS, EXPORT_TARGETS, IMAGE_DIMS
from .tables import InstructionInfo

__all__ = ["write"]


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
        text = write_operand(operand, spec, packed and spec.type != "h")
        if spec.field.startswith("src"):
            bit = int(spec.field[3])
            text = _source(text, operand, bool(negative >> bit & 1), bool(absolute >> bit & 1))
        texts.append(text)
    return _join(mnemonic, texts, _valu_modifiers(instruction, info))


def _join(mnemonic: str, operands: list[str], words: list[str]) -> str:
    return " ".join([mnemonic, *([", ".join(operands)] if operands else []), *words])


def _salu(instruction: Instruction, info: InstructionInfo) -> str:
    texts: list[str] = []
    for spec in info.operands:
        if spec.kind in ("simm16", "label"):
            texts.append(write_simm16(info.name, instruction.modifiers["simm16"]))
        elif spec.kind == "message":
            texts.append(write_message(instruction.modifiers["message"]))
        elif spec.kind == "literal":
            value = instruction.operands["literal"].value
            code = inline_code(value, 32)
            number = value - (value >> 31 << 32)
            texts.append(f"0x{value:x}" if code is None else INLINE_FLOATS.get(code, str(number)))
        else:
            texts.append(write_operand(instruction.operands[spec.field], spec))
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
        write_decimal(modifiers["sdata"])
        if "sdata" in modifiers
        else write_operand(operands["sdata"], info.operands[0])
    )
    texts = [first, write_operand(operands["sbase"], info.operands[1])]
    offset = _signed_hex(modifiers["offset"])
    words = _flags(modifiers, "glc", "dlc")
    if operands["soffset"].kind == "null":
        texts.append(offset if modifiers["offset"] else "null")
    else:
        texts.append(write_operand(operands["soffset"], info.operands[2]))
        if modifiers["offset"]:
            words.insert(0, f"offset:{offset}")
    return _join(info.mnemonic, texts, words)


def _ds(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    texts = [write_operand(instruction.operands[spec.field], spec) for spec in info.operands]
    words: list[str] = []
    if "_2addr_" in info.name:
        words = [f"{name}:{modifiers[name]}" for name in ("offset0", "offset1") if modifiers[name]]
    elif modifiers["offset"]:
        swizzled = info.name.startswith("ds_swizzle")
        words = [f"offset:{write_swizzle(modifiers['offset']) if swizzled else modifiers['offset']}"]
    return _join(info.mnemonic, texts, words + _flags(modifiers, "gds"))


def _flat(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    texts: list[str] = []
    for spec in info.operands:
        operand = instruction.operands.get(spec.field)
        if operand is not None:
            off = operand.kind == "null" and spec.field in ("addr", "saddr")
            texts.append("off" if off else write_operand(operand, spec))
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
        texts.append("off" if off else write_operand(operand, spec))
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
    texts = [write_operand(instruction.operands[spec.field], spec) for spec in info.operands]
    if modifiers["nsa"]:
        count = address_words(info.name, modifiers["dim"], bool(modifiers["a16"]))
        groups = address_groups(info.name, count, bool(modifiers["a16"]))
        rest = modifiers["nsa_registers"]
        first = [instruction.operands["vaddr"].index, *(rest >> shift & 255 for shift in (0, 8, 16, 24))]
        starts = zip(first, groups, strict=False)
        texts[1] = "[" + ", ".join(write_registers("v", start, 32 * size) for start, size in starts) + "]"
    if "_bvh" in info.name:
        return _join(info.mnemonic, texts, _flags(modifiers, "a16"))
    words = [f"dmask:0x{modifiers['dmask']:x}"] if modifiers["dmask"] else []
    words.append(f"dim:SQ_RSRC_IMG_{IMAGE_DIMS[modifiers['dim']]}")
    names = ("unorm", "glc", "slc", "dlc", "r128", "a16", "tfe", "lwe", "d16")
    return _join(info.mnemonic, texts, words + _flags(modifiers, *names))


def _lds_direct(instruction: Instruction, info: InstructionInfo) -> str:
    modifiers = instruction.modifiers
    texts = [write_operand(instruction.operands["vdst"], info.operands[0])]
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
            write_operand(part.operands[spec.field], spec)
            for spec in part.info.operands
            if spec.kind != "vcc"
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
        return _join(info.name, [write_operand(instruction.operands[s.field], s) for s in info.operands], [])
    return _WRITERS[instruction.format](instruction, instruction.info)
