"""Other spellings of lines, and broken ones: what a person or another program may write.

A line is taken apart into mnemonic, operands and modifiers; a mutation changes one thing. Whether the result
is right, and what it means, is for the witness to say.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from barewave.isa.tables import aliases, instructions

__all__ = ["MUTATIONS", "OPERANDS", "Parts", "mutate", "spellings", "take_apart"]

_SUFFIX = re.compile(r"(_e64_dpp|_e32|_e64|_dpp)$")
_REGISTER = re.compile(r"\b([vs]|ttmp)(\d+)\b")
_RANGE = re.compile(r"\b([vs]|ttmp)\[(\d+):(\d+)\]")
_NUMBER = re.compile(r"(?<![\w.\[:])-?(?:0x[0-9a-f]+|\d+)(?![\w.:\]])")
SUFFIXES = ("", "_e32", "_e64", "_dpp", "_e64_dpp", "_sdwa")

#: Operands of every kind, legal in some places and not in others.
OPERANDS: tuple[str, ...] = (
    "v0", "v1", "v2", "v127", "v128", "v255", "v256", "v[0:1]", "v[1:2]", "v[2:4]", "v[4:7]", "v[254:255]",
    "v[255:256]", "v[0:7]", "v[8:15]", "v[3]", "v[3:3]", "[v1]", "[v1,v2]", "[v1, v3]", "v1.l", "v1.h", "v127.h",
    "v128.l", "v200.h", "s0", "s1", "s5", "s104", "s105", "s106", "s[0:1]", "s[1:2]", "s[2:3]", "s[4:7]",
    "s[2:5]", "s[8:15]", "s[4:11]", "s[104:105]", "s[5]", "[s1]", "[s2,s3]", "[s2, s4]", "[s[2:3]]", "s1.l",
    "vcc", "vcc_lo", "vcc_hi", "exec", "exec_lo", "exec_hi", "m0", "null", "scc", "src_scc", "off", "ttmp0",
    "ttmp3", "ttmp15", "ttmp16", "ttmp[0:1]", "ttmp[1:2]", "ttmp[4:7]", "ttmp[8:15]", "tma", "tba", "xnack_mask",
    "src_shared_base", "shared_base", "src_shared_limit", "src_private_base", "src_private_limit",
    "private_limit", "src_pops_exiting_wave_id", "pops_exiting_wave_id", "src_vccz", "vccz", "execz", "src_execz",
    "lds_direct", "src_lds_direct", "flat_scratch", "flat_scratch_lo", "a0", "a[0:1]", "null.l",
    "0", "-0", "1", "-1", "16", "-16", "-17", "63", "64", "65", "100", "255", "256", "65535", "65536", "-32768",
    "-32769", "4294967295", "4294967296", "-2147483648", "-2147483649", "-4294967295", "-4294967296",
    "18446744073709551615", "18446744073709551616", "0x0", "0x1", "0x3f", "0x40", "0x42", "0xffff", "0xfffffff0",
    "0xffffffff", "0xffffffffffffffff", "0xfffffffffffffff0", "0xffffffff00000000", "0x100000000",
    "0x3f800000", "0x3ff0000000000000", "0x3ff0000000000001", "0x3fc45f306dc9c882", "0x3e22f983", "0x3c00", "0x3118",
    "0x3f80", "0xbc00", "0x3c003c00", "0x12345", "0x12345678", "0x1234567890", "0x80000000", "0x7fffffff", "0x8000",
    "0X10", "0b101", "0B11", "017", "0o17", "08", "10h", "0ffh", "1.0", "-1.0", "0.5", "-0.5", "2.0", "-2.0", "4.0",
    "-4.0", "0.15915494", "0.15915494309189532", "-0.15915494", "0.1", "1.5", "-1.5", "1e3", "1.0e-3", "1e10",
    "65504.0", "65520.0", "1e300", "1e-300", "1e-40", "0.0", "-0.0", ".5", "5.", "1.e3", "0x1p3", "1.0f", "inf",
    "nan", "0.5e", "(1+2)", "1+2", "1+2*3", "-(1)", "-(-1)", "1-2", "1<<4", "~1", "!1", "!0", "7/2", "7%4", "1==1",
    "'a'", "lit(1)", "lit(1.0)", "lit(0x3f800000)", "lit(0x12345678)", "lit(-1)", "lit(s1)", "lit(1+1)", "lit64(1)",
    "lit(0x1234567890)", "-v1", "|v1|", "-|v1|", "abs(v1)", "neg(v1)", "neg(abs(v1))", "neg(|v1|)", "-abs(v1)",
    "|-v1|", "abs(-v1)", "--v1", "- v1", "-s1", "|s1|", "-|s1|", "abs(s1)", "neg(s1)", "sext(v1)", "-1.0", "|1.0|",
    "|-1.0|", "-|1.0|", "neg(1.0)", "abs(1.0)", "neg(1)", "abs(1)", "|1|", "-|1|", "neg(-1)", "|-1|", "-v[0:1]",
    "|v[0:1]|", "-vcc_lo", "|0x12345|", "-v1.l", "|v1.h|", "neg(0x3f800000)", "not(v1)", "v", "s", "v[", "v1:2",
    "v[1:0]", "v[0:1", "v-1", "v01", "v00", "s07", "s[00:01]", "v[0x1]", "v[1+1]", "v[1+1:2+1]", "s[2+2:4+3]",
    "v[-1]", "v[:1]", "v[1:]", "s[0:1]:", "v[0:15]", "v[0:31]", "s[0:15]", "s[12:15]", "s[100:103]", "s[102:105]",
    "s[104:107]", "attr0.x", "attr32.w", "attr33.x", "mrt0", "mrtz", "pos0", "hwreg(1)", "hwreg(HW_REG_MODE)",
    "sendmsg(MSG_INTERRUPT)", "hwreg(HW_REG_MODE, 0, 32)", "done", "glc", "V1", "S1", "VCC", "EXEC_LO", "Null",
)  # fmt: skip

#: Modifiers of every kind, with values in and out of range.
MODIFIERS: tuple[str, ...] = (
    "clamp", "mul:1", "mul:2", "mul:4", "mul:3", "mul:0", "div:1", "div:2", "div:4", "clamp clamp", "mul:2 clamp",
    "clamp mul:2", "mul:2 div:2", "op_sel:[0]", "op_sel:[1]", "op_sel:[0,1]", "op_sel:[1,0,0]", "op_sel:[0,1,1]",
    "op_sel:[0,0,1]", "op_sel:[0,0,0]", "op_sel:[1,1,1,1]", "op_sel:[0,0,0,0]", "op_sel:[0,0,0,1]", "op_sel:[2]",
    "op_sel:[0,1,0,1,0]", "op_sel:[]", "op_sel:1", "op_sel_hi:[0,1]", "op_sel_hi:[1]", "op_sel_hi:[0,0,0]",
    "op_sel_hi:[1,1,1]", "op_sel_hi:[1,0,1]", "op_sel_hi:[0]", "neg_lo:[1,0]", "neg_lo:[1,0,0]", "neg_lo:[0,0,1]",
    "neg_lo:[0,0,0]", "neg_hi:[0,1]", "neg_hi:[1,1,1]", "neg_hi:[1]", "neg_lo:[1,1] neg_hi:[1,1]",
    "op_sel:[0,1] op_sel_hi:[1,0]", "op_sel_hi:[1,0] op_sel:[0,1]", "byte_sel:1", "quad_perm:[0,1,2,3]",
    "quad_perm:[3,2,1,0]", "quad_perm:[0,1,2,4]", "quad_perm:[0,1,2]", "quad_perm:[0, 1, 2, 3]", "quad_perm:0xe4",
    "quad_perm:[0,1,2,3] row_mask:0xf bank_mask:0xf", "row_shl:1", "row_shl:15", "row_shl:16", "row_shl:0",
    "row_shr:1", "row_shr:0xf", "row_ror:7", "row_ror:0", "row_mirror", "row_half_mirror", "row_share:3",
    "row_share:0", "row_share:16", "row_xmask:15", "row_xmask:-1", "row_newbcast:1", "row_bcast:15", "wave_shl:1",
    "row_shl:1 bound_ctrl:0", "row_shl:1 bound_ctrl:1", "row_shl:1 bound_ctrl:2", "row_shl:1 bound_ctrl:-1",
    "row_shl:1 fi:0", "row_shl:1 fi:1", "row_shl:1 fi:2", "row_shl:1 row_mask:0x3", "row_shl:1 bank_mask:0x5",
    "row_shl:1 row_mask:0x10", "row_shl:1 row_mask:-1", "row_shl:1 bank_mask:5 row_mask:3", "row_mask:0xf",
    "row_shl:1 row_mask:0xf bank_mask:0xf bound_ctrl:1 fi:1", "row_shl:1 fi:1 bound_ctrl:1", "bank_mask:0x1",
    "bound_ctrl:1", "fi:1", "row_shl:1 row_shr:1", "dpp8:[7,6,5,4,3,2,1,0]", "dpp8:[0,1,2,3,4,5,6,7] fi:1",
    "dpp8:[0,1,2,3,4,5,6,8]", "dpp8:[0,1,2,3,4,5,6]", "dpp8:[7,6,5,4,3,2,1,0] fi:0", "row_shl:1 clamp",
    "clamp row_shl:1", "mul:2 row_shl:1", "row_shl:1 mul:2", "dpp8:[7,6,5,4,3,2,1,0] row_mask:0xf", "glc", "slc",
    "dlc", "scc", "nv", "tfe", "lwe", "glc slc", "slc glc", "glc slc dlc", "dlc slc glc", "glc glc", "noglc",
    "noslc", "nodlc", "glc noglc", "offset:0", "offset:1", "offset:-1", "offset:4095", "offset:4096", "offset:-4096",
    "offset:-4097", "offset:65535", "offset:65536", "offset:0x10", "offset:-0x10", "offset:1+1", "offset:(1+2)*3",
    "offset:1048575", "offset:-1048576", "offset:1048576", "offset:8 glc", "glc offset:8", "offset: 8", "offset :8",
    "offset:8 offset:8", "offset:1.0", "offset:s1", "offset", "offset0:1", "offset1:255", "offset0:1 offset1:2",
    "offset1:2 offset0:1", "offset0:256", "offset0:-1", "offset1:0x7f", "offset0:0 offset1:0", "gds", "gds offset:8",
    "offset:8 gds", "nogds", "offen", "idxen", "idxen offen", "offen idxen", "offen offset:8", "addr64", "lds",
    "offset:swizzle(QUAD_PERM, 0, 1, 2, 3)", "offset:swizzle(BITMASK_PERM, \"01pip\")", "offset:swizzle(SWAP,16)",
    "offset:swizzle(BROADCAST,2,0)", "offset:swizzle(REVERSE,8)", "offset:swizzle(FFT,5)", "offset:swizzle(FOO,1)",
    "offset:swizzle(BROADCAST,32,31)", "offset:swizzle(BROADCAST,3,0)", "offset:swizzle(BROADCAST,4,4)",
    "offset:swizzle(SWAP,32)", "offset:swizzle(SWAP, 1)", "offset:swizzle(REVERSE,3)", "offset:swizzle(REVERSE,32)",
    "offset:swizzle(QUAD_PERM, 0, 1, 2, 4)", "offset:swizzle(BITMASK_PERM, \"01pi\")",
    "offset:swizzle(BITMASK_PERM, \"01pix\")", "offset:swizzle(ROTATE,0,1)", "offset:swizzle(QUAD_PERM,0,1,2)",
    "format:0", "format:1", "format:22", "format:63", "format:64", "format:127", "format:128", "format:-1",
    "format:[BUF_FMT_32_FLOAT]", "format:[BUF_FMT_8_UNORM]", "format:[BUF_FMT_INVALID]", "format:[BUF_FMT_FOO]",
    "format:[BUF_DATA_FORMAT_32]", "format:[BUF_DATA_FORMAT_32,BUF_NUM_FORMAT_FLOAT]", "format:BUF_FMT_32_FLOAT",
    "format:[BUF_NUM_FORMAT_FLOAT]", "format:[BUF_NUM_FORMAT_UINT, BUF_DATA_FORMAT_8_8]", "dfmt:1", "nfmt:1",
    "dfmt:4, nfmt:7", "dmask:0xf", "dmask:1", "dmask:0", "dmask:16", "dim:1D", "dim:2D", "dim:3D", "dim:CUBE",
    "dim:SQ_RSRC_IMG_1D", "dim:SQ_RSRC_IMG_2D", "dim:SQ_RSRC_IMG_3D", "dim:SQ_RSRC_IMG_CUBE", "dim:1D_ARRAY",
    "dim:SQ_RSRC_IMG_1D_ARRAY", "dim:SQ_RSRC_IMG_2D_ARRAY", "dim:SQ_RSRC_IMG_2D_MSAA", "dim:2D_MSAA_ARRAY",
    "dim:SQ_RSRC_IMG_2D_MSAA_ARRAY", "dim:0", "dim:4D", "unorm", "a16", "d16", "r128", "da", "nounorm", "noa16",
    "dmask:0x3 dim:SQ_RSRC_IMG_2D", "unorm glc slc dlc", "tfe lwe", "done", "row_en", "vm", "compr", "done row_en",
    "row_en done", "wait_exp:0", "wait_exp:7", "wait_exp:8", "wait_exp:1 clamp", "wait_vdst:0", "wait_vdst:15",
    "wait_vdst:16", "high", "index_key:1", "matrix_a_reuse", "th:TH_LOAD_NT", "scope:SCOPE_SYS", "nv:1", "blgp:1",
    "cbsz:1", "abid:1", "dst_sel:BYTE_0", "src0_sel:DWORD", "foo", "foo:1", "foo:[1]", "CLAMP", "GLC", "Offset:8",
    "bitop3:1", "cpol:1", "wait_va_vdst:1", "wait_vm_vsrc:1", "round_mode:1",
)  # fmt: skip


class Parts(NamedTuple):
    """A line taken apart."""

    mnemonic: str
    operands: list[str]
    modifiers: list[str]

    def __str__(self) -> str:
        return " ".join(part for part in (self.mnemonic, ", ".join(self.operands), *self.modifiers) if part)


def _split(text: str, separator: str) -> list[str]:
    """Split where no bracket, bar or quotation mark is open."""
    parts, depth, start, quoted, barred = [], 0, 0, False, False
    for position, character in enumerate(text):
        quoted ^= character == '"'
        barred ^= character == "|"
        if quoted:
            continue
        depth += (character in "([") - (character in ")]")
        if character == separator and depth == 0 and not barred:
            parts.append(text[start:position].strip())
            start = position + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def take_apart(line: str) -> Parts:
    """Mnemonic, operands and modifiers of a line as LLVM writes it."""
    mnemonic, _, rest = line.partition(" ")
    operands = _split(rest, ",")
    modifiers: list[str] = []
    if operands:
        first, *modifiers = _split(operands[-1], " ") if "::" not in operands[-1] else [operands[-1]]
        operands[-1] = first
    return Parts(mnemonic, operands, modifiers)


@cache
def spellings() -> dict[str, list[str]]:
    """Other names of each mnemonic."""
    found: dict[str, list[str]] = {}
    for alias, name in aliases().items():
        found.setdefault(_SUFFIX.sub("", name), []).append(alias)
    return found


@cache
def _mnemonics() -> list[str]:
    return sorted({info.mnemonic for info in instructions()} | set(aliases()))


def _suffix(chooser: random.Random, parts: Parts) -> Parts:
    bare = _SUFFIX.sub("", parts.mnemonic)
    return parts._replace(mnemonic=bare + chooser.choice(SUFFIXES))


def _no_suffix(chooser: random.Random, parts: Parts) -> Parts:
    return parts._replace(mnemonic=_SUFFIX.sub("", parts.mnemonic))


def _alias(chooser: random.Random, parts: Parts) -> Parts:
    bare = _SUFFIX.sub("", parts.mnemonic)
    names = spellings().get(bare)
    if not names:
        return _no_suffix(chooser, parts)
    kept = parts.mnemonic[len(bare) :] if chooser.random() < 0.5 else ""
    return parts._replace(mnemonic=chooser.choice(names) + kept)


def _mnemonic(chooser: random.Random, parts: Parts) -> Parts:
    names = _mnemonics()
    if chooser.random() < 0.7:
        stem = parts.mnemonic[: chooser.randrange(2, max(3, len(parts.mnemonic) - 2))]
        names = [name for name in names if name.startswith(stem)] or names
    return parts._replace(mnemonic=chooser.choice(names))


def _halves(chooser: random.Random, parts: Parts) -> Parts:
    """The spelling before true16, for all operands or for one."""
    if chooser.random() < 0.6:
        operands = [re.sub(r"\.[lh]\b", "", operand) for operand in parts.operands]
        return parts._replace(operands=operands)
    return _at_operand(
        chooser, parts, lambda text: re.sub(r"(\.[lh])?\b(?=\|?$)", chooser.choice((".l", ".h", "")), text, count=1)
    )


def _at_operand(chooser: random.Random, parts: Parts, change: Callable[[str], str]) -> Parts:
    if not parts.operands:
        return parts
    operands = list(parts.operands)
    place = chooser.randrange(len(operands))
    operands[place] = change(operands[place])
    return parts._replace(operands=operands)


def _operand(chooser: random.Random, parts: Parts) -> Parts:
    return _at_operand(chooser, parts, lambda _: chooser.choice(OPERANDS))


def _drop(chooser: random.Random, parts: Parts) -> Parts:
    operands = list(parts.operands)
    if operands:
        operands.pop(chooser.randrange(len(operands)))
    return parts._replace(operands=operands)


def _insert(chooser: random.Random, parts: Parts) -> Parts:
    operands = list(parts.operands)
    operands.insert(chooser.randrange(len(operands) + 1), chooser.choice(OPERANDS))
    return parts._replace(operands=operands)


def _swap(chooser: random.Random, parts: Parts) -> Parts:
    operands = list(parts.operands)
    chooser.shuffle(operands)
    return parts._replace(operands=operands)


def _repeat(chooser: random.Random, parts: Parts) -> Parts:
    if not parts.operands:
        return parts
    other = chooser.choice(parts.operands)
    return _at_operand(chooser, parts, lambda _: other)


def _sign(chooser: random.Random, parts: Parts) -> Parts:
    forms = ("-{}", "|{}|", "-|{}|", "abs({})", "neg({})", "neg(abs({}))", "-abs({})", "neg(|{}|)", "sext({})")
    form = chooser.choice(forms)
    return _at_operand(chooser, parts, lambda text: form.format(text.strip("-|")))


def _add_modifier(chooser: random.Random, parts: Parts) -> Parts:
    modifiers = list(parts.modifiers)
    modifiers.insert(chooser.randrange(len(modifiers) + 1), chooser.choice(MODIFIERS))
    return parts._replace(modifiers=modifiers)


def _drop_modifier(chooser: random.Random, parts: Parts) -> Parts:
    if not parts.modifiers:
        return parts._replace(modifiers=[chooser.choice(MODIFIERS)])
    modifiers = list(parts.modifiers)
    modifiers.pop(chooser.randrange(len(modifiers)))
    return parts._replace(modifiers=modifiers)


def _replace_modifier(chooser: random.Random, parts: Parts) -> Parts:
    return _add_modifier(chooser, _drop_modifier(chooser, parts))


def _order(chooser: random.Random, parts: Parts) -> Parts:
    modifiers = list(parts.modifiers)
    chooser.shuffle(modifiers)
    return parts._replace(modifiers=modifiers)


def _value(chooser: random.Random, parts: Parts) -> Parts:
    """Another value for one modifier."""
    if not parts.modifiers:
        return _add_modifier(chooser, parts)
    modifiers = list(parts.modifiers)
    place = chooser.randrange(len(modifiers))
    name = modifiers[place].partition(":")[0]
    values = [other for other in MODIFIERS if other.startswith(name + ":")]
    modifiers[place] = chooser.choice(values) if values else f"{name}:{chooser.randrange(-2, 20)}"
    return parts._replace(modifiers=modifiers)


def _number(chooser: random.Random, parts: Parts) -> Parts:
    """The same number in another notation, or its neighbour."""

    def change(found: re.Match[str]) -> str:
        value = int(found[0], 0) if not re.match(r"-?0\d", found[0]) else int(found[0], 8)
        forms = (
            f"{value}", hex(value), bin(value), f"0{abs(value):o}", f"{value + 1}", f"{value - 1}", f"{-value}",
            f"{value}+0", f"({value})", f"{value}*1", f"{value & 0xFFFFFFFF:#x}", f"{value & 0xFFFF:#x}",
            f"{value - (1 << 32)}", f"{value & 0xFFFFFFFFFFFFFFFF:#x}", f"{float(value)}", hex(value).upper(),
            f"+{value}", f"lit({value})", f"0x{abs(value):016x}", f"{abs(value):x}h", f"- {abs(value)}", f"~{~value}",
        )  # fmt: skip
        return chooser.choice(forms)

    text = str(parts)
    places = list(_NUMBER.finditer(text))
    if not places:
        return _operand(chooser, parts)
    place = chooser.choice(places)
    return _raw(text[: place.start()] + change(place) + text[place.end() :])


def _register(chooser: random.Random, parts: Parts) -> Parts:
    """The same register in another notation, or its neighbour."""

    def single(found: re.Match[str]) -> str:
        name, number = found[1], int(found[2])
        forms = (
            f"{name}[{number}]", f"{name}[{number}:{number}]", f"[{name}{number}]", f"{name}[{number}+0]",
            f"{name.upper()}{number}", f"{name}{number + 1}", f"{name}[{number:#x}]", f"{name}0{number}",
            f"{name}[{number}:{number + 1}]", f"{name} [{number}]", f"{name}[ {number} ]", f"{name}[{number}-1+1]",
        )  # fmt: skip
        return chooser.choice(forms)

    def several(found: re.Match[str]) -> str:
        name, first, last = found[1], int(found[2]), int(found[3])
        listed = ",".join(f"{name}{number}" for number in range(first, last + 1))
        forms = (
            f"[{listed}]", f"[{listed.replace(',', ', ')}]", f"{name}[{first}+0:{last}]", f"{name}[{first}:{first}+{last - first}]",
            f"{name}[{first + 1}:{last + 1}]", f"{name}[{first}:{last + 1}]", f"{name}[{first}:{last - 1}]",
            f"{name}[{first} : {last}]", f"{name.upper()}[{first}:{last}]", f"{name}{first}", f"{name}[{first:#x}:{last:#x}]",
            f"[{name}{first}:{name}{last}]", f"{name}[{last}:{first}]", f"{name}[{first}]", f"[{name}[{first}:{last}]]",
        )  # fmt: skip
        return chooser.choice(forms)

    text = str(parts)
    places = [(found, single) for found in _REGISTER.finditer(text)]
    places += [(found, several) for found in _RANGE.finditer(text)]
    if not places:
        return _operand(chooser, parts)
    place, change = chooser.choice(places)
    return _raw(text[: place.start()] + change(place) + text[place.end() :])


def _raw(text: str) -> Parts:
    return Parts(text, [], [])


def _space(chooser: random.Random, parts: Parts) -> Parts:
    text = str(parts)
    forms: tuple[Callable[[], str], ...] = (
        lambda: text.replace(", ", ","),
        lambda: text.replace(", ", " , "),
        lambda: text.replace(" ", "\t"),
        lambda: "  " + text.replace(" ", "   ") + "  ",
        lambda: text + " // remark",
        lambda: text + " ; remark",
        lambda: text + " /* remark */",
        lambda: text.replace(" ", " /* x */ ", 1),
        lambda: text + " # remark",
        lambda: text.replace(":", " : "),
        lambda: text.replace("[", "[ ").replace("]", " ]"),
        lambda: text.replace(",", ", ,", 1),
        lambda: text + ",",
        lambda: text.replace(" ", ", ", 1),
        lambda: text.replace(":", ": ", 1),
        lambda: text.replace("(", " (").replace(")", " )"),
    )
    return _raw(chooser.choice(forms)())


def _case(chooser: random.Random, parts: Parts) -> Parts:
    forms: tuple[Callable[[], Parts], ...] = (
        lambda: parts._replace(mnemonic=parts.mnemonic.upper()),
        lambda: parts._replace(operands=[text.upper() for text in parts.operands]),
        lambda: parts._replace(modifiers=[text.upper() for text in parts.modifiers]),
        lambda: _raw(str(parts).title()),
    )
    return chooser.choice(forms)()


def _character(chooser: random.Random, parts: Parts) -> Parts:
    text = str(parts)
    place = chooser.randrange(len(text))
    other = chooser.choice("0123456789vsx[]:,.-|()_ +*lhabcdef")
    forms = (text[:place] + text[place + 1 :], text[:place] + other + text[place:], text[:place] + other + text[place + 1 :])
    return _raw(chooser.choice(forms))


#: Name of each mutation to the function that makes it and how often it is taken.
MUTATIONS: dict[str, tuple[Callable[[random.Random, Parts], Parts], int]] = {
    "suffix": (_suffix, 3), "no suffix": (_no_suffix, 8), "alias": (_alias, 3), "mnemonic": (_mnemonic, 3),
    "halves": (_halves, 5), "operand": (_operand, 10), "drop": (_drop, 1), "insert": (_insert, 1), "swap": (_swap, 2),
    "repeat": (_repeat, 2), "sign": (_sign, 3), "add modifier": (_add_modifier, 6), "drop modifier": (_drop_modifier, 2),
    "replace modifier": (_replace_modifier, 2), "order": (_order, 3), "value": (_value, 3), "number": (_number, 6),
    "register": (_register, 6), "space": (_space, 4), "case": (_case, 2), "character": (_character, 3),
}  # fmt: skip


def mutate(chooser: random.Random, line: str) -> tuple[str, str]:
    """Another line made from this one, and the name of what was done to it.

    Parameters
    ----------
    chooser : random.Random
        Where the choices come from.
    line : str
        A line as LLVM writes it.
    """
    names = list(MUTATIONS)
    weights = [weight for _, weight in MUTATIONS.values()]
    if " :: " in line:  # one half of a dual instruction
        halves = line.split(" :: ")
        place = chooser.randrange(2)
        halves[place], name = mutate(chooser, halves[place])
        return " :: ".join(halves), name
    parts = take_apart(line)
    steps = chooser.choice((1, 1, 1, 1, 2))
    done: list[str] = []
    for name in chooser.choices(names, weights, k=steps):
        parts = MUTATIONS[name][0](chooser, parts)
        done.append(name)
    return str(parts), " and ".join(done)
