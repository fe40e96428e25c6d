"""Vector ALU instructions to text."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from .dpp_text import dpp8_suffix, dpp16_suffix
from .fixed_bits import FixedBits
from .literal_text import literal_writer
from .operand_names import (
    CONSTANT_CODES,
    MODIFIED,
    modified_sources,
    modified_vectors_short,
    scalars,
    sources,
    vectors,
    vectors_short,
)
from .tables import InstructionInfo, OperandInfo, by_mnemonic
from .text_templates import Shape, Template, Writer

__all__ = ["VOP3_LIKE", "valu_writer", "vopd_half_writer", "vopd_writer"]

#: Formats of 64 bits whose sources have signs and halves.
VOP3_LIKE: Final = frozenset({"VOP3", "VOP3SD", "VOP3P", "VINTERP"})

_OMOD: Final = ("", " mul:2", " mul:4", " div:2")
_OP_SEL, _CLAMP, _OMOD_BITS, _NEG, _ABS = 0x7800, 0x8000, 3 << 59, 7 << 61, 0x700
_OP_SEL_HI: Final = 3 << 59 | 1 << 14
_SOURCES: Final = (32, 41, 50)
_DPP_NEG_ABS: Final = 0xF00000


def _list(value: int, count: int) -> str:
    return "[" + ",".join(str(value >> bit & 1) for bit in range(count)) + "]"


@cache
def _lists(name: str, count: int, default: int, mask: int) -> tuple[str, ...]:
    """Texts of a modifier that is a list of bits, by its value; nothing where it has its default."""
    values = (value & mask for value in range(8))
    return tuple("" if value == default & mask else f" {name}:" + _list(value, count) for value in values)


@cache
def _op_sel(sources_: int, form: str, mask: int) -> tuple[str, ...]:
    """Texts of ``op_sel`` by its four bits; ``form`` says whether the destination's half is among them."""
    texts: list[str] = []
    for value in range(16):
        bits = value & mask
        if form == "full":
            shown = bits & ((1 << sources_) - 1) | bits >> 3 << sources_
            texts.append(f" op_sel:{_list(shown, sources_ + 1)}" if bits else "")
        else:
            texts.append(f" op_sel:{_list(bits, sources_)}" if bits else "")
    return tuple(texts)


def _size(spec: OperandInfo, wave_size: int) -> int:
    return spec.size if wave_size == 32 else spec.size64


def half_floats(info: InstructionInfo) -> bool:
    """Whether 16-bit sources are floats: all of them are, if the first is."""
    return any(spec.field == "src0" and spec.type == "f" and spec.size == 16 for spec in info.operands)


def _op_sel_form(info: InstructionInfo, variant: str) -> str:
    """How ``op_sel`` is written: ``full`` with the destination's bit, ``sources`` without, or not."""
    if "permlane" in info.flags:
        return "two"
    if "select" in info.flags or not any(spec.size == 16 for spec in info.operands):
        return ""
    # a comparison has no destination half to choose; LLVM writes one all the same, but not with DPP
    if "writes_exec" in info.flags or ("compare" in info.flags and variant.startswith("dpp")):
        return "sources"
    return "full"


class _Wide:
    """The writer of a VOP3-like encoding."""

    def __init__(
        self, info: InstructionInfo, bits: FixedBits, wave_size: int, variant: str, halves: bool
    ) -> None:
        self.info, self.bits, self.wave_size, self.halves = info, bits, wave_size, halves
        self.variant = variant
        self.dpp = variant.startswith("dpp")
        self.packed = info.format == "VOP3P"
        # in fma_mix the fields of neg_lo and neg_hi are signs and absolute values
        self.signs = not self.packed or "mixed" in info.flags
        # fma_mix takes a literal of 16 bits or of 32; LLVM always writes 16 of them
        self.half_floats = "mixed" in info.flags or half_floats(info)
        self.packed &= "mixed" not in info.flags
        self.absolute = self.signs and info.format not in ("VINTERP", "VOP3SD")
        self.template = Template("")
        self.modifiers = 0

    def used(self, mask: int) -> bool:
        """Whether bits mean something; they are then looked at before the short form is taken."""
        found = bool(self.bits.used(mask))
        if found:
            self.modifiers |= mask
        return found

    def source(self, spec: OperandInfo, plain: bool) -> str:
        number = int(spec.field[3])
        size = _size(spec, self.wave_size)
        narrow = size == 16 and self.halves and self.info.format != "VOP3P"
        code = f"w>>{_SOURCES[number]}&511"
        if self.dpp and number == 0:
            code = "x&255|256"
        index = code
        if not plain:
            if self.signs and self.used(1 << 61 + number):
                index += f"|w>>{52 + number}&512"
            if self.absolute and self.used(0x100 << number):
                index += f"|w<<{2 - number}&1024" if number < 2 else "|w&1024"
            if narrow and self.used(0x800 << number):
                index += f"|w>>{number}&2048" if number else "|w&2048"
        halves = self.halves and self.info.format != "VOP3P"
        if self.info.format == "VINTERP" and spec.size == 16:
            index = index.replace("&511", "&255|256")
        kind = "f" if self.half_floats else spec.type
        table = sources(size, kind, halves=halves) if plain else modified_sources(size, kind, halves=halves)
        if self.dpp and number == 1 and "accumulate" in self.info.flags:
            table = _with_codes(table)
        if self.variant != "literal" or not spec.literal:
            return self.template.look_up(table, index)
        write = literal_writer(spec, size, half_floats=self.half_floats, packed=self.packed)
        return self.template.call(_with_literal(table, write), f"{index},x")

    def operand(self, spec: OperandInfo, plain: bool) -> str:
        size = _size(spec, self.wave_size)
        if spec.field == "vdst":
            if size == 16 and self.halves and self.info.format != "VOP3P":
                index = "w&255|w>>6&256" if not plain and self.used(1 << 14) else "w&255"
                return self.template.look_up(vectors(16), index)
            return self.template.look_up(vectors(max(size, 32)), "w&255")
        if spec.field == "sdst":
            if self.info.format == "VOP3SD":
                return self.template.look_up(scalars(size), "w>>8&127")
            return self.template.look_up(sources(size, spec.type), "w&255")
        return self.source(spec, plain)

    def suffix(self) -> str:
        info, template = self.info, self.template
        sources_ = sum(spec.field.startswith("src") for spec in info.operands)
        text = ""
        if info.format == "VOP3P":
            ones = (1 << sources_) - 1
            if self.used(0x3800):
                text += template.look_up(_lists("op_sel", sources_, 0, ones), "w>>11&7")
            if self.used(_OP_SEL_HI):
                default = 0 if "mixed" in info.flags else ones
                index = "w>>59&3|w>>12&4"
                text += template.look_up(_lists("op_sel_hi", sources_, default, ones), index)
            if "mixed" not in info.flags:
                for name, shift, mask in (("neg_lo", 61, _NEG), ("neg_hi", 8, _ABS)):
                    if self.used(mask):
                        text += template.look_up(_lists(name, sources_, 0, ones), f"w>>{shift}&7")
        else:
            form = _op_sel_form(info, self.variant)
            mask = self.bits.used(_OP_SEL)
            if form and self.used(mask):
                # what an instruction accumulates into is a source to LLVM, though it is not written
                count = 2 if form == "two" else sources_ + ("accumulate" in info.flags)
                text += template.look_up(_op_sel(count, form, mask >> 11), "w>>11&15")
        if self.used(_CLAMP):
            clamp = template.look_up(("", " clamp"), "w>>15&1")
            text = clamp + text if info.format == "VINTERP" else text + clamp
        if info.format in ("VOP3", "VOP3SD") and self.used(_OMOD_BITS):
            text += template.look_up(_OMOD, "w>>59&3")
        return text

    def shape(self) -> Shape:
        specs = self.info.operands
        full = [self.operand(spec, False) for spec in specs]
        suffix = self.suffix()
        tail = ""
        if self.info.format == "VINTERP":
            tail = " wait_exp:{w>>8&7}"
        elif self.variant == "dpp16":
            tail = self.template.call(dpp16_suffix, "x")
        elif self.variant == "dpp8":
            tail = self.template.call(dpp8_suffix, "x") + self.template.look_up((" fi:1", ""), "w>>32&1")
        text = self.template.text(full, suffix + tail)
        if not self.modifiers:
            return self.template.shape(text)
        short = self.template.text([self.operand(spec, True) for spec in specs], tail)
        default = 0
        if self.packed and self.bits.used(_OP_SEL_HI):
            count = sum(spec.field.startswith("src") for spec in specs)
            default = _OP_SEL_HI if count == 3 else 3 << 59
            self.modifiers &= ~0 if count == 3 else ~(1 << 14)
        condition = f"w&{self.modifiers}!={default}" if default else f"w&{self.modifiers}"
        return self.template.shape(text, short=short, condition=condition)


def _with_codes(table: tuple[str | None, ...]) -> tuple[str | None, ...]:
    """Name constants by their code, as LLVM does where no constant can be assembled."""
    result = list(table)
    for index in range(len(table)):
        code, bits = index & 511, index >> 9 & 3
        if code in CONSTANT_CODES:
            result[index] = f"neg(0x{code:x})" if bits == 1 else MODIFIED[bits].format(f"0x{code:x}")
    return tuple(result)


def _with_literal(table: tuple[str | None, ...], write: Callable[[int], str]) -> Callable[[int, int], str]:
    """Give the writer of a source in an instruction that has a literal somewhere."""

    def source(index: int, value: int) -> str:
        name = table[index]
        if name is not None:
            return name
        text = write(value)
        bits = index >> 9 & 3
        return f"neg({text})" if bits == 1 and text[0] != "l" else MODIFIED[bits].format(text)

    return source


def _short_shape(
    info: InstructionInfo, bits: FixedBits, wave_size: int, variant: str, halves: bool
) -> Shape:
    """VOP1, VOP2 and VOPC."""
    dpp = variant.startswith("dpp")
    template = Template("")
    signs = variant == "dpp16" and _DPP_NEG_ABS & ~(bits.dpp_fixed | bits.dpp_ignored)
    pieces: list[str] = []
    for spec in info.operands:
        size = _size(spec, wave_size)
        if spec.kind == "vcc":
            pieces.append("vcc_lo" if size == 32 else "vcc")
        elif spec.kind == "literal":
            pieces.append(template.call(literal_writer(spec, size), "x"))
        elif spec.field in ("vdst", "sdst"):
            table = scalars(size) if spec.field == "sdst" else vectors_short(size, halves)
            pieces.append(template.look_up(table, "w>>17&255"))
        else:
            second = spec.field == "src1"
            code = "x&255" if dpp and not second else "w>>9&255" if second else "w&511"
            shift = 14 if second else 12
            if signs and (0xC00000 if second else 0x300000) & signs:
                table = modified_vectors_short(size, halves)
                pieces.append(template.look_up(table, f"{code}|x>>{shift}&768"))
            elif dpp or second:
                pieces.append(template.look_up(vectors_short(size, halves), code))
            else:
                kind = "f" if half_floats(info) else spec.type
                names = sources(size, kind, short=True, halves=halves)
                if variant == "literal":
                    packed = "dot" in info.flags
                    write = literal_writer(spec, size, half_floats=half_floats(info), packed=packed)
                    pieces.append(template.call(_with_literal(names, write), f"{code},x"))
                else:
                    pieces.append(template.look_up(names, code))
    tail = ""
    if variant == "dpp16":
        tail = template.call(dpp16_suffix, "x")
    elif variant == "dpp8":
        tail = template.call(dpp8_suffix, "x") + template.look_up((" fi:1", ""), "w&1")
    return template.shape(template.text(pieces, tail))


_shapes: Final[dict[tuple[object, ...], Shape]] = {}


def valu_writer(
    info: InstructionInfo, bits: FixedBits, wave_size: int, variant: str, *, halves: bool = True
) -> Writer:
    """Give the writer of a vector ALU instruction.

    Parameters
    ----------
    info : InstructionInfo
        The table's entry.
    bits : FixedBits
        Which bits of the encoding mean something.
    wave_size : int
        32 or 64.
    variant : str
        What follows the encoding: nothing, ``literal``, ``dpp16`` or ``dpp8``.
    halves : bool
        Whether 16-bit registers are written with their half.
    """
    # all that the text depends on but for the mnemonic
    key = (info.format, info.operands, info.flags, bits, wave_size, variant, halves)
    shape = _shapes.get(key)
    wide = info.format in VOP3_LIKE
    if shape is None:
        if wide:
            shape = _Wide(info, bits, wave_size, variant, halves).shape()
        else:
            shape = _short_shape(info, bits, wave_size, variant, halves)
        _shapes[key] = shape
    if not variant.startswith("dpp"):
        return shape(info.mnemonic)
    if info.format == "VOPC":
        return shape(info.name)
    return shape(f"{info.name}_e64_dpp" if wide else f"{info.name}_dpp")


_VOPD_FIELDS: Final = (
    {"vdst": "w>>56", "src0": "w&511", "src1": "w>>9&255"},
    {"vdst": "w>>48&254|~w>>56&1", "src0": "w>>32&511", "src1": "w>>41&255"},
)


def _half(template: Template, info: InstructionInfo, which: int, variant: str) -> str:
    fields = _VOPD_FIELDS[which]
    pieces: list[str] = []
    for spec in info.operands:
        if spec.kind == "literal":
            pieces.append(template.call(literal_writer(spec, spec.size), "x"))
        elif spec.field == "src0":
            names = sources(spec.size, spec.type)
            if variant == "literal":
                # the pair's halves are named after instructions that stand by themselves
                alone = by_mnemonic().get(info.name.replace("v_dual_", "v_"), ())
                packed = any("dot" in other.flags for other in alone)
                write = literal_writer(spec, spec.size, packed=packed)
                pieces.append(template.call(_with_literal(names, write), f"{fields['src0']},x"))
            else:
                pieces.append(template.look_up(names, fields["src0"]))
        elif spec.kind != "vcc":
            pieces.append(template.look_up(vectors(spec.size), fields[spec.field]))
    return ", ".join(pieces)


def vopd_half_writer(info: InstructionInfo, which: int, variant: str) -> Writer:
    """Give the writer of one half, 0 or 1, of a dual instruction."""
    template = Template(info.name)
    return template.writer(template.text([_half(template, info, which, variant)]))


def vopd_writer(halves: tuple[InstructionInfo, InstructionInfo], variant: str) -> Writer:
    """Give the writer of a dual instruction."""
    template = Template(halves[0].name)
    first = _half(template, halves[0], 0, variant)
    name = template.bind(halves[1].name)
    return template.writer(template.text([first], f" :: {{{name}}} {_half(template, halves[1], 1, variant)}"))
