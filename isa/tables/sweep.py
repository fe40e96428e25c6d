"""Ask llvm-mc which modifiers, literals and signs each instruction takes: for :mod:`.generate` only.

A plain text is made for each opcode from the operands that the table has for it. It is varied by one word (a
modifier, a sign, a literal in place of a source) and llvm-mc is asked whether it still assembles.
"""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..images import address_words, data_words
from . import InstructionInfo, OperandInfo

__all__ = ["Allowed", "accepted", "base_text", "sweep"]

_PROGRAM: Final = "llvm-mc-22"
_VALU: Final = {
    "clamp": ("clamp",), "omod": ("mul:2",),
    "op_sel": ("op_sel:[0,0]", "op_sel:[0,0,0]", "op_sel:[0,0,0,0]"),
    "op_sel_hi": ("op_sel_hi:[0,0]", "op_sel_hi:[0,0,0]"),
    "neg_lo": ("neg_lo:[0,1]", "neg_lo:[0,1,0]"), "neg_hi": ("neg_hi:[0,1]", "neg_hi:[0,1,0]"),
    "wait_exp": ("wait_exp:1",), "dpp8": ("dpp8:[0,1,2,3,4,5,6,7]",), "dpp16": ("quad_perm:[0,1,2,3]",),
}  # fmt: skip
_SHORT: Final = frozenset({"VOP1", "VOP2", "VOPC"})
_OTHER: Final = {
    **{word: (word,) for word in ("gds", "glc", "slc", "dlc", "tfe", "lwe", "d16", "a16", "r128", "unorm",
                                  "offen", "idxen", "done", "row_en")},
    **{word: (f"{word}:4",) for word in ("offset", "offset0", "offset1", "format", "wait_vdst")},
    "dmask": (), "dim": (),
}  # fmt: skip


@dataclass(slots=True)
class Allowed:
    """What llvm-mc took of one opcode: names of modifiers, and fields of operands."""

    modifiers: set[str] = field(default_factory=set[str])
    literals: set[str] = field(default_factory=set[str])
    negated: set[str] = field(default_factory=set[str])
    absolute: set[str] = field(default_factory=set[str])


def accepted(lines: Sequence[str], wave_size: int) -> list[bool]:
    """Ask llvm-mc of every line by itself whether it assembles."""
    command = [_PROGRAM, "-triple=amdgcn-amd-amdhsa", "-mcpu=gfx1100", f"-mattr=+wavefrontsize{wave_size}"]
    text = "\n".join(lines) + "\n"
    done = subprocess.run(
        [*command, "-filetype=null"], input=text, capture_output=True, text=True, check=False
    )
    refused = {int(number) for number in re.findall(r"^<stdin>:(\d+):\d+: error:", done.stderr, re.M)}
    return [number not in refused for number in range(1, len(lines) + 1)]


def _registers(letter: str, first: int, bits: int) -> str:
    count = max(1, bits // 32)
    return f"{letter}{first}" if count == 1 else f"{letter}[{first}:{first + count - 1}]"


def _plain(info: InstructionInfo, spec: OperandInfo, number: int, wave_size: int, word: str) -> str:
    """Text of one operand, as plain as it gets; ``word`` is the modifier that will stand behind it."""
    size = spec.size if wave_size == 32 else spec.size64
    if spec.field == "soffset":
        return "s3"
    if spec.field == "saddr":
        return "off"
    if spec.field == "addr" and info.format == "GLOBAL":
        size = 64
    if info.format == "MIMG" and spec.field == "vdata":
        size = 32 * data_words(info.name, 3 if "cmpswap" in info.flags else 1, word == "d16", word == "tfe")
    elif info.format == "MIMG" and spec.field == "vaddr":
        dim = 6 if "msaa" in info.flags else 0
        size = 32 * address_words(info.name, dim, word == "a16")
    elif spec.field == "vdata" and word == "tfe":
        size += 32
    if spec.field == "vaddr" and info.format in ("MUBUF", "MTBUF") and word not in ("offen", "idxen"):
        return "off"
    if spec.kind in ("v", "a"):
        # pairs whose banks and parity suit dual issue are not needed here: these are single instructions
        return f"v{number}.l" if size == 16 else _registers("v", 16 * number, size)
    if "null_counter" in info.flags and spec.field == "sdst":
        return "null"
    if spec.kind == "s":
        return _registers("s", 16 * number, size)
    if spec.kind == "vcc":
        return "vcc_lo" if wave_size == 32 else "vcc"
    return {"attr": "attr0.x", "message": "128", "literal": "0x1234"}.get(spec.kind, "0")


def base_text(info: InstructionInfo, wave_size: int, word: str = "", **replaced: str) -> str:
    """Write an instruction with the plainest operands that the table has for it.

    Parameters
    ----------
    info : InstructionInfo
        What to write.
    wave_size : int
        32 or 64.
    word : str
        Name of the modifier that will be added: it may change what the operands are.
    **replaced : str
        Texts to stand for fields.
    """
    mnemonic = info.mnemonic
    if word in ("dpp8", "dpp16"):
        mnemonic = info.name + ("_e64_dpp" if "VOP3" in info.format else "_dpp")
        if info.format == "VOPC":
            mnemonic = info.name
    specs = [spec for spec in info.operands if not spec.condition or spec.condition == word]
    texts = [
        replaced.get(spec.field) or _plain(info, spec, number, wave_size, word)
        for number, spec in enumerate(specs)
    ]
    if info.format == "EXP":
        return f"{mnemonic} mrt0 {', '.join(texts[1:])}"
    tail = ""
    if info.format == "MIMG" and "bvh" not in info.flags:
        dmask = "0x3" if "cmpswap" in info.flags else "0x1"
        dim = "2D_MSAA" if "msaa" in info.flags else "1D"
        tail = f" dmask:{dmask} dim:SQ_RSRC_IMG_{dim}"
    if "gds_only" in info.flags and word != "gds":
        tail = " gds"
    return f"{mnemonic} {', '.join(texts)}{tail}"


def _variants(info: InstructionInfo, wave_size: int) -> Iterable[tuple[str, str, str]]:
    """Texts to try, each with what it would show: a modifier, or the sign or literal of a field."""
    vector = info.format.startswith("V")
    if not info.format.startswith("SOP"):
        for name, words in (_VALU if vector else _OTHER).items():
            for word in words:
                # gds stands last where it must stand
                text = base_text(info, wave_size, name)
                plain = text.removesuffix(" gds")
                yield "modifier", name, f"{plain} {word}{text[len(plain) :]}"
    if not vector and not info.format.startswith("SOP"):
        return
    for spec in info.operands:
        if spec.kind == "literal":
            yield "literal", spec.field, base_text(info, wave_size)
        elif "src" in spec.field and spec.kind != "message":
            size = spec.size if wave_size == 32 else spec.size64
            yield "literal", spec.field, base_text(info, wave_size, **{spec.field: "0x1234"})
            letter = "s" if spec.kind == "s" else "v"
            register = "v9.l" if size == 16 else _registers(letter, 40, size)
            # the short encodings have signs only in their DPP dword
            word, tail = ("dpp16", " quad_perm:[0,1,2,3]") if info.format in _SHORT else ("", "")
            for kind, written in (("negated", f"-{register}"), ("absolute", f"|{register}|")):
                yield kind, spec.field, base_text(info, wave_size, word, **{spec.field: written}) + tail


def sweep(infos: Iterable[InstructionInfo]) -> dict[tuple[str, int], Allowed]:
    """Try every opcode with every word, in both wave sizes; keys are format and opcode.

    Raises
    ------
    ValueError
        If the plain text of an instruction is refused: then nothing would be learned about it.
    """
    result: dict[tuple[str, int], Allowed] = defaultdict(Allowed)
    infos = [info for info in infos if not info.format.startswith("VOPD")]
    unknown = {(info.format, info.opcode): info.mnemonic for info in infos}
    for wave_size in (32, 64):
        lines: list[str] = []
        shown: list[tuple[tuple[str, int], str, str]] = []
        for info in infos:
            key = (info.format, info.opcode)
            lines.append(base_text(info, wave_size))
            shown.append((key, "plain", ""))
            for kind, name, line in _variants(info, wave_size):
                lines.append(line)
                shown.append((key, kind, name))
        for (key, kind, name), taken in zip(shown, accepted(lines, wave_size), strict=True):
            allowed = result[key]
            if not taken:
                continue
            if kind == "plain":
                unknown.pop(key, None)
            else:
                {
                    "modifier": allowed.modifiers, "literal": allowed.literals, "negated": allowed.negated,
                    "absolute": allowed.absolute,
                }[kind].add(name)  # fmt: skip
    if unknown:
        raise ValueError(f"refused: {', '.join(unknown.values())}")
    for info in infos:
        if info.format == "MIMG" and "bvh" not in info.flags:
            result[info.format, info.opcode].modifiers |= {"dmask", "dim"}
    return result
