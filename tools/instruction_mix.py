"""Mixed instructions from the tables, for measurements: every format, no line twice, the same for a seed.

They are made from operand kinds and bit fields alone, by no part of assembler or disassembler, so that what
is measured has no hand in what it is measured with. All are of wave32.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from ..isa.images import address_words, data_words
from ..isa.syntax import (
    BUFFER_FORMATS,
    DELAY_IDS,
    DELAY_SKIPS,
    EXPORT_TARGETS,
    IMAGE_DIMS,
    MESSAGES,
    WAITCNT,
)
from ..isa.tables import InstructionInfo, OperandInfo, by_opcode

__all__ = ["MIX", "MixedInstruction", "mixed_instructions"]

#: Instructions of each kind in a thousand. Half is vector ALU, as in compute kernels; the rest gives every
#: format enough lines to count.
MIX: Final = {
    "VOP1": 60, "VOP2": 130, "VOPC": 50, "VOP3": 160, "VOP3SD": 15, "VOP3P": 50, "VOPD": 60, "DPP16": 50,
    "DPP8": 20, "VINTERP": 10, "LDSDIR": 5, "SOP1": 30, "SOP2": 60, "SOPC": 20, "SOPK": 20, "SOPP": 40,
    "SMEM": 40, "DS": 50, "FLAT": 15, "GLOBAL": 50, "SCRATCH": 10, "MUBUF": 30, "MTBUF": 5, "MIMG": 15,
    "EXP": 5,
}  # fmt: skip

#: Flags of scalar instructions that take registers only: jumps and relative moves.
_REGISTERS_ONLY: Final = frozenset({"relative_source", "relative_destination", "indirect"})


@dataclass(frozen=True, slots=True)
class MixedInstruction:
    """One instruction, in the parts that text and builder are made of.

    Attributes
    ----------
    mnemonic : str
        With ``_e32``, ``_e64`` or ``_dpp`` where the table has them.
    operands : tuple of str
        As the text has them.
    modifiers : tuple of str
        ``name`` or ``name:value``, as the text has them.
    second : MixedInstruction or None
        The other half of a dual-issue pair.
    """

    mnemonic: str
    operands: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    second: MixedInstruction | None = None

    def __str__(self) -> str:
        """Write the instruction in the syntax of LLVM."""
        # the target of an export stands before the first register without a comma
        separated = self.operands[1:] if self.mnemonic == "exp" else self.operands
        words = [self.mnemonic, *self.operands[: len(self.operands) - len(separated)]]
        if separated:
            words.append(", ".join(separated))
        text = " ".join([*words, *self.modifiers])
        return text if self.second is None else f"{text} :: {self.second}"


class _Maker:
    """Makes instructions of each kind from one stream of random numbers."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def chance(self, percent: int) -> bool:
        """Whether something of this probability happens."""
        return self.random.random() * 100 < percent

    def below(self, limit: int) -> int:
        """Give a number from 0 to ``limit - 1``."""
        return int(self.random.random() * limit)

    def vector(self, size: int, *, first: int | None = None, short: bool = False) -> str:
        """Name VGPRs of so many bits; of the short encodings only the lower half of the file has halves."""
        count = max(1, size // 32)
        if first is None:
            first = self.below((128 if size == 16 and short else 256) - count + 1)
        if count > 1:
            return f"v[{first}:{first + count - 1}]"
        return f"v{first}" + ((".h" if self.chance(20) else ".l") if size == 16 else "")

    def scalar(self, size: int) -> str:
        """Name aligned SGPRs of so many bits."""
        count = max(1, size // 32)
        if count == 1:
            return "vcc_lo" if self.chance(2) else f"s{self.below(104)}"
        align = min(count & -count, 4)
        first = align * self.below((104 - count) // align + 1)
        return f"s[{first}:{first + count - 1}]"

    def inline(self, type_: str) -> str:
        """Write a number that fits the operand's code."""
        if type_ == "f" and self.chance(50):
            return self.random.choice(("0.5", "-0.5", "1.0", "-1.0", "2.0", "-2.0", "4.0", "-4.0"))
        return str(self.below(81) - 16)

    def literal(self, size: int) -> str:
        """Write a number that needs the literal dword, positive as an operand of 64 bits takes it."""
        return hex(0x100 + self.below(0x7E00 if size == 16 else 0x7FFFFE00))

    def flags(self, *names: str, percent: int = 10) -> list[str]:
        """Set each flag with this probability."""
        return [name for name in names if self.chance(percent)]

    # -- vector ALU ------------------------------------------------------------------------------------------

    def sources(self, info: InstructionInfo, *, vectors: bool = False) -> tuple[str, ...]:
        """Write the operands of a vector ALU instruction, at most one of them from the scalar file."""
        wide = info.format not in ("VOP1", "VOP2", "VOPC")
        free = not vectors and all(spec.kind != "s" or spec.access == "w" for spec in info.operands)
        # relative moves read M0, and neither they nor what reads VCC unnamed has room for a scalar
        free = free and not info.reads & {"vcc", "m0"}
        free = free and all(spec.kind != "literal" and spec.size <= 64 for spec in info.operands)
        signs = not vectors and wide
        result: list[str] = []
        for spec in info.operands:
            short = not wide and spec.size == 16
            if spec.kind == "vcc":
                result.append("vcc_lo")
            elif spec.kind == "literal":
                result.append(self.literal(spec.size))
            elif spec.kind == "s":
                result.append(self.scalar(spec.size))
            elif spec.kind == "a" and free and self.chance(30):
                free = False
                result.append(self.value(spec, literal=spec.literal and "mixed" not in info.flags))
            else:
                text = self.vector(spec.size, short=short)
                result.append(self.signed(text, spec) if signs and self.chance(15) else text)
        return tuple(result)

    def value(self, spec: OperandInfo, *, literal: bool) -> str:
        """Write an SGPR, an inline constant or a literal."""
        if literal and self.chance(20):
            return self.literal(spec.size)
        return self.scalar(spec.size) if self.chance(55) else self.inline(spec.type)

    def signed(self, text: str, spec: OperandInfo) -> str:
        """Put a sign, bars or both around a register that may have them."""
        if spec.absolute and self.chance(40):
            text = f"|{text}|"
        return f"-{text}" if spec.negate and self.chance(70) else text

    def valu(self, info: InstructionInfo) -> MixedInstruction:
        modifiers: list[str] = []
        if info.format == "VOP3P":
            sources = sum(spec.access == "r" for spec in info.operands)
            for name in ("op_sel", "op_sel_hi", "neg_lo", "neg_hi"):
                if name in info.modifiers and "wmma" not in info.flags and self.chance(20):
                    modifiers.append(f"{name}:[{','.join(str(self.below(2)) for _ in range(sources))}]")
        if "clamp" in info.modifiers:
            modifiers += self.flags("clamp")
        if "omod" in info.modifiers and self.chance(10):
            modifiers.append(self.random.choice(("mul:2", "mul:4", "div:2")))
        if "wait_exp" in info.modifiers:
            modifiers.append(f"wait_exp:{self.below(8)}")
        return MixedInstruction(info.mnemonic, self.sources(info), tuple(modifiers))

    def row(self) -> list[str]:
        """Write what DPP16 does with a row of lanes."""
        lanes = ",".join(str(self.below(4)) for _ in range(4))
        control = self.random.choice(
            (f"quad_perm:[{lanes}]", f"row_shl:{1 + self.below(15)}", f"row_shr:{1 + self.below(15)}",
             f"row_ror:{1 + self.below(15)}", "row_mirror", "row_half_mirror", f"row_share:{self.below(16)}",
             f"row_xmask:{self.below(16)}")
        )  # fmt: skip
        masks = [f"row_mask:{self.below(16):#x}", f"bank_mask:{self.below(16):#x}"]
        return [control, *masks, *self.flags("bound_ctrl:1", "fi:1", percent=25)]

    def dpp16(self, info: InstructionInfo) -> MixedInstruction:
        return MixedInstruction(_with_dpp(info), self.sources(info, vectors=True), tuple(self.row()))

    def dpp8(self, info: InstructionInfo) -> MixedInstruction:
        lanes = ",".join(str(self.below(8)) for _ in range(8))
        modifiers = [f"dpp8:[{lanes}]", *self.flags("fi:1")]
        return MixedInstruction(_with_dpp(info), self.sources(info, vectors=True), tuple(modifiers))

    def dual(self, _: InstructionInfo) -> MixedInstruction:
        """Make a pair: X reads and writes even registers and Y odd ones, which no rule of VOPD forbids."""
        table = by_opcode()
        constant = self.literal(32)
        halves: list[MixedInstruction] = []
        infos = [self.random.choice(list(table[form].values())) for form in ("VOPDX", "VOPDY")]
        # VCC counts as a scalar too, and with a literal there is no room for a third
        scalar = self.chance(30) and all(spec.kind != "vcc" for info in infos for spec in info.operands)
        for parity, info in enumerate(infos):
            texts: list[str] = []
            for spec in info.operands:
                if spec.kind == "vcc":
                    continue  # LLVM does not write it here
                if spec.kind == "literal":
                    texts.append(constant)
                elif spec.kind == "a" and scalar and parity == 0:
                    texts.append(f"s{self.below(104)}" if self.chance(50) else self.inline(spec.type))
                else:
                    texts.append(f"v{2 * self.below(128) + parity}")
            halves.append(MixedInstruction(info.mnemonic, tuple(texts)))
        first, second = halves
        return MixedInstruction(first.mnemonic, first.operands, (), second)

    # -- scalar ALU, messages and waits ----------------------------------------------------------------------

    def salu(self, info: InstructionInfo) -> MixedInstruction:
        literal = True
        constants = info.format != "SOPK" and not info.flags & _REGISTERS_ONLY
        texts: list[str] = []
        for spec in info.operands:
            if spec.kind == "simm16":
                texts.append(self.immediate(info))
            elif spec.kind == "label":
                texts.append(str(self.below(1 << 15)))
            elif spec.kind == "message":
                texts.append(f"sendmsg({MESSAGES[128 + self.below(7)]})")
            elif spec.kind == "literal":
                texts.append(self.literal(32))
            elif "null_counter" in info.flags:
                texts.append("null")
            elif spec.access == "r" and constants and self.chance(30):
                texts.append(self.literal(32) if literal and self.chance(30) else self.inline("i"))
                literal = literal and not texts[-1].startswith("0x")
            else:
                texts.append(self.scalar(spec.size))
        return MixedInstruction(info.mnemonic, tuple(texts))

    def immediate(self, info: InstructionInfo) -> str:
        """Write a 16-bit immediate: of waits and delays mostly by name, as people and compilers do."""
        number = self.below(1 << 16)
        if info.immediate == "waitcnt" and self.chance(80):
            fields = {n: self.below(1 << f.width) for n, f in WAITCNT.fields.items() if self.chance(60)}
            return " ".join(f"{name}({value})" for name, value in fields.items()) or "vmcnt(0)"
        if info.immediate == "delay" and self.chance(80):
            first, second = (DELAY_IDS[1 + self.below(len(DELAY_IDS) - 1)] for _ in range(2))
            skip = self.random.choice(DELAY_SKIPS)
            return f"instid0({first}) | instskip({skip}) | instid1({second})"
        return hex(number)

    def smem(self, info: InstructionInfo) -> MixedInstruction:
        if not info.operands:
            return MixedInstruction(info.mnemonic)
        data, base, _ = info.operands
        first = str(self.below(64)) if data.kind == "imm" else self.scalar(data.size)
        modifiers = [] if data.kind == "imm" else self.flags("glc", "dlc")
        offset = hex(self.below(1 << 20))
        if self.chance(25):
            if self.chance(50):
                modifiers.insert(0, f"offset:{offset}")
            offset = f"s{self.below(104)}"
        return MixedInstruction(info.mnemonic, (first, self.scalar(base.size), offset), tuple(modifiers))

    # -- memory ----------------------------------------------------------------------------------------------

    def ds(self, info: InstructionInfo) -> MixedInstruction:
        texts = tuple(self.vector(spec.size) for spec in info.operands)
        if "two_addresses" in info.flags:
            modifiers = [f"offset0:{self.below(256)}", f"offset1:{self.below(256)}"]
        else:
            modifiers = [f"offset:{self.below(1 << 16)}"] if texts else []
        if "gds_only" in info.flags:
            modifiers.append("gds")
        return MixedInstruction(info.mnemonic, texts, tuple(modifiers))

    def flat(self, info: InstructionInfo) -> MixedInstruction:
        modifiers = [f"offset:{self.below(4096)}"] if self.chance(70) else []
        if info.format != "FLAT" and modifiers and self.chance(50):
            modifiers = [f"offset:{-1 - self.below(4096)}"]
        glc = self.flags("glc", percent=30)
        based = self.chance(50)
        texts: list[str] = []
        for spec in info.operands:
            if spec.condition and not glc:
                continue
            if spec.field == "saddr":
                texts.append(self.scalar(spec.size) if based else "off")
            elif spec.field == "addr" and info.format == "GLOBAL":
                texts.append(self.vector(32 if based else 64))
            elif spec.field == "addr" and info.format == "SCRATCH" and self.chance(30):
                texts.append("off")
            else:
                texts.append(self.vector(spec.size))
        modifiers += [*glc, *self.flags("slc", "dlc")]
        return MixedInstruction(info.mnemonic, tuple(texts), tuple(modifiers))

    def buffer(self, info: InstructionInfo) -> MixedInstruction:
        if not info.operands:
            return MixedInstruction(info.mnemonic)
        addresses = self.flags("idxen", "offen", percent=50)
        texts: list[str] = []
        for spec in info.operands:
            if spec.field == "vaddr":
                texts.append(self.vector(32 * len(addresses)) if addresses else "off")
            elif spec.field == "soffset":
                texts.append(self.scalar(32) if self.chance(70) else str(self.below(65)))
            else:
                texts.append(self.vector(spec.size) if spec.kind == "v" else self.scalar(spec.size))
        modifiers = addresses + ([f"offset:{self.below(4096)}"] if self.chance(70) else [])
        if info.format == "MTBUF":
            # the format stands in front, as LLVM writes it
            name = BUFFER_FORMATS[2 + self.below(len(BUFFER_FORMATS) - 2)]
            modifiers.insert(0, f"format:[{name}]")
        return MixedInstruction(info.mnemonic, tuple(texts), (*modifiers, *self.flags("glc", "slc", "dlc")))

    def image(self, info: InstructionInfo) -> MixedInstruction:
        dim = self.below(2) + 6 if "msaa" in info.flags else self.below(6)
        dmask = 1 + self.below(15)
        if "four_channels" in info.flags:
            dmask = 1 << self.below(4)
        elif "atomic" in info.flags:
            dmask = 3 if "cmpswap" in info.flags else 1
        texts: list[str] = []
        for spec in info.operands:
            if spec.field == "vdata":
                texts.append(self.vector(32 * data_words(info.name, dmask, False, False)))
            elif spec.field == "vaddr":
                count = address_words(info.name, dim, False)
                if 1 < count < 6 and self.chance(50):
                    texts.append("[" + ", ".join(self.vector(32) for _ in range(count)) + "]")
                else:
                    texts.append(self.vector(32 * count))
            else:
                texts.append(self.scalar(spec.size))
        modifiers = [f"dmask:{dmask:#x}", f"dim:SQ_RSRC_IMG_{IMAGE_DIMS[dim]}"]
        modifiers += self.flags("unorm", "glc", "slc", "dlc")
        return MixedInstruction(info.mnemonic, tuple(texts), tuple(modifiers))

    def export(self, info: InstructionInfo) -> MixedInstruction:
        target = self.random.choice(list(EXPORT_TARGETS.values()))
        registers = ["off" if self.chance(20) else self.vector(32) for _ in range(4)]
        return MixedInstruction(info.mnemonic, (target, *registers), tuple(self.flags("done", "row_en")))

    def lds_direct(self, info: InstructionInfo) -> MixedInstruction:
        texts = [self.vector(32)]
        if len(info.operands) > 1:
            texts.append(f"attr{self.below(33)}.{self.random.choice('xyzw')}")
        return MixedInstruction(info.mnemonic, tuple(texts), (f"wait_vdst:{self.below(16)}",))


def _with_dpp(info: InstructionInfo) -> str:
    return info.name + ("_e64_dpp" if info.format in ("VOP3", "VOP3SD") else "_dpp")


_MAKERS: Final[dict[str, Callable[[_Maker, InstructionInfo], MixedInstruction]]] = {
    **dict.fromkeys(("VOP1", "VOP2", "VOPC", "VOP3", "VOP3SD", "VOP3P", "VINTERP"), _Maker.valu),
    "VOPD": _Maker.dual, "DPP16": _Maker.dpp16, "DPP8": _Maker.dpp8, "LDSDIR": _Maker.lds_direct,
    **dict.fromkeys(("SOP1", "SOP2", "SOPC", "SOPK", "SOPP"), _Maker.salu),
    "SMEM": _Maker.smem, "DS": _Maker.ds, **dict.fromkeys(("FLAT", "GLOBAL", "SCRATCH"), _Maker.flat),
    "MUBUF": _Maker.buffer, "MTBUF": _Maker.buffer, "MIMG": _Maker.image, "EXP": _Maker.export,
}  # fmt: skip


def _instructions(kind: str) -> list[InstructionInfo]:
    table = by_opcode()
    if kind == "VOPD":
        return list(table["VOPDX"].values())
    if kind in ("DPP16", "DPP8"):
        forms = ("VOP1", "VOP2", "VOPC", "VOP3", "VOP3SD")
        return [info for form in forms for info in table[form].values() if info.dpp]
    # ray tracing's operands follow rules of their own, which the table does not hold
    return [info for info in table[kind].values() if "bvh" not in info.flags]


def mixed_instructions(count: int, seed: int = 1100) -> Iterator[MixedInstruction]:
    """Make instructions of all formats in the shares of :data:`MIX`, in random order.

    Parameters
    ----------
    count : int
        How many.
    seed : int
        Another seed gives other instructions.

    Yields
    ------
    MixedInstruction
        No two with the same text.
    """
    maker = _Maker(seed)
    tables = {kind: _instructions(kind) for kind in MIX}
    kinds = maker.random.choices(list(MIX), list(MIX.values()), k=count)
    seen: set[str] = set()
    for kind in kinds:
        while True:
            instruction = _MAKERS[kind](maker, maker.random.choice(tables[kind]))
            text = str(instruction)
            if text not in seen:
                break
        seen.add(text)
        yield instruction
