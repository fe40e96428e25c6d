"""How each encoding is recognised: from the first dword to the table's entry and the shape of what follows.

A :class:`Form` is one instruction of the table with what may follow its encoding: nothing, a literal or a DPP
dword. Forms are made when their opcode is first met.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Final

from .encodings import ENCODINGS, MAGIC, WIDE_FORMATS
from .fixed_bits import FixedBits, fixed_bits
from .memory_text import (
    buffer_writer,
    ds_writer,
    export_writer,
    flat_writer,
    image_writer,
    lds_direct_writer,
)
from .operand_names import LITERAL, scalars, sources
from .scalar_text import SCALAR_FORMATS, salu_writer, smem_writer
from .tables import InstructionInfo, OperandInfo, by_opcode
from .text_templates import Writer
from .valu_text import VOP3_LIKE, valu_writer, vopd_half_writer, vopd_writer

__all__ = ["DATA_FORMS", "Form", "Recognizer", "recognizers"]

_DPP16, _DPP8, _DPP8_FI = 250, 233, 234
#: Classes of an operand's code, as bits; none of them is set for a register or constant.
_SIGNS, _OP_SEL = 7 << 61 | 0x700, 0x7800
_IS_LITERAL, _IS_DPP16, _IS_DPP8, _INVALID = 1, 2, 4, 8
_VALU: Final = frozenset({"VOP1", "VOP2", "VOPC"}) | VOP3_LIKE


class Form:
    """An instruction of the table together with what follows its encoding.

    Attributes
    ----------
    info : InstructionInfo or None
        The table's entry; None for data and for a dual instruction.
    halves : tuple of InstructionInfo
        The two entries of a dual instruction, else empty.
    name, format : str
        As in :class:`~.instruction.Instruction`.
    opcode : int
        Number in the format.
    wave_size : int
        32 or 64.
    variant : str
        What follows the encoding: nothing, ``literal``, ``dpp16``, ``dpp8`` or ``nsa``.
    width : int
        Bytes of the encoding.
    size : int
        Bytes with the dword that follows.
    forbidden : int
        Bits of the dword that follows which are never set.
    older : bool
        Whether the instruction's 16-bit operands have no halves.
    write : Writer
        Writes the text in LLVM 22's syntax.
    """

    __slots__ = (
        "_older_write", "forbidden", "format", "halves", "info", "name", "older", "opcode", "size",
        "variant", "wave_size", "width", "write",
    )  # fmt: skip

    def __init__(
        self,
        form: str,
        opcode: int,
        wave_size: int,
        variant: str,
        infos: tuple[InstructionInfo, ...],
        *,
        forbidden: int = 0,
        older: bool = False,
    ) -> None:
        self.format, self.opcode, self.wave_size, self.variant = form, opcode, wave_size, variant
        self.info = infos[0] if len(infos) == 1 else None
        self.halves = infos if len(infos) == 2 else ()
        self.name = " :: ".join(info.name for info in infos)
        self.width = 8 if form in WIDE_FORMATS else 4
        self.size = self.width + (4 if variant else 0)
        self.forbidden = forbidden
        self.older = older
        self.write: Writer = self._first_write
        self._older_write: Writer | None = None

    def _first_write(self, word: int, extra: int) -> str:
        self.write = write = self._writer(halves=True)
        return write(word, extra)

    @property
    def write_older(self) -> Writer:
        """Writer of the text with 16-bit registers spelled as before LLVM 20."""
        if self._older_write is None:
            self._older_write = self._writer(halves=False)
        return self._older_write

    def _writer(self, *, halves: bool) -> Writer:
        if len(self.halves) == 2:
            return vopd_writer((self.halves[0], self.halves[1]), self.variant)
        if self.info is None:
            return _data_writer(self.size)
        info, form = self.info, self.format
        if form in ("VOPDX", "VOPDY"):
            return vopd_half_writer(info, int(form == "VOPDY"), self.variant)
        if form in _VALU:
            bits = fixed_bits(form, self.opcode)
            if self.older:
                halves, bits = False, bits._replace(ignored=bits.ignored | _OP_SEL)
            return valu_writer(info, bits, self.wave_size, self.variant, halves=halves)
        if form in SCALAR_FORMATS:
            return salu_writer(info, self.wave_size, self.variant)
        return _MEMORY_WRITERS[form](info)


_MEMORY_WRITERS: Final[dict[str, Callable[[InstructionInfo], Writer]]] = {
    "SMEM": smem_writer, "DS": ds_writer, "FLAT": flat_writer, "GLOBAL": flat_writer, "SCRATCH": flat_writer,
    "MUBUF": buffer_writer, "MTBUF": buffer_writer, "MIMG": image_writer, "LDSDIR": lds_direct_writer,
    "EXP": export_writer,
}  # fmt: skip


def _data_writer(size: int) -> Writer:
    if size == 4:
        return lambda w, x: f".long 0x{w:08x}"
    return lambda w, x: ".byte " + ", ".join(f"0x{byte:02x}" for byte in w.to_bytes(size, "little"))


def _data_form(size: int, wave_size: int) -> Form:
    form = Form("DATA", 0, wave_size, "", ())
    form.width = form.size = size
    return form


#: Forms of bytes that are no instruction, by wave size, then by their number.
DATA_FORMS: Final = {
    wave_size: tuple(_data_form(size, wave_size) for size in range(5)) for wave_size in (32, 64)
}

#: Finds the form of an encoding; None where it is no instruction.
Recognizer = Callable[[int], Form | None]


def _size(spec: OperandInfo, wave_size: int) -> int:
    return spec.size if wave_size == 32 else spec.size64


def _classes(names: tuple[str | None, ...], literal: bool, dpp: bool) -> bytes:
    """Classes of an operand's codes."""
    result = bytearray(0 if name is not None else _INVALID for name in names)
    if literal and len(result) > LITERAL:
        result[LITERAL] = _IS_LITERAL
    if dpp:
        result[_DPP16], result[_DPP8], result[_DPP8_FI] = _IS_DPP16, _IS_DPP8, _IS_DPP8
    return bytes(result)


_NO_CONSTANTS: Final = frozenset((*range(128, 209), *range(240, 249)))
_M0, _DIRECT = 125, 254
_SCALAR_REGISTERS: Final = frozenset((*range(124), *range(125, 128)))
#: Codes that are refused where a VGPR must stand; null and the special sources are not.
_ONLY_VECTORS: Final = _SCALAR_REGISTERS | _NO_CONSTANTS
_NOTHING: Final[frozenset[int]] = frozenset()
#: Scalar codes that a format's address or data cannot be, by format and field.
_EXCLUDED: Final[dict[tuple[str, str], frozenset[int]]] = {
    ("GLOBAL", "saddr"): frozenset((126,)), ("SCRATCH", "saddr"): frozenset((127,)),
    ("SMEM", "sdata"): frozenset((125, 126, 127)),
}  # fmt: skip


def _without(names: tuple[str | None, ...], codes: frozenset[int]) -> tuple[str | None, ...]:
    result = list(names)
    for code in codes:
        if code < len(result):
            result[code] = None
    return tuple(result)


def _role(info: InstructionInfo, spec: OperandInfo, size: int) -> str:
    """What may stand in a VALU operand, as a word."""
    if spec.field == "sdst":
        return "lane destination" if info.format == "VOP1" else "mask destination"
    if spec.kind == "v" or (spec.kind == "a" and not spec.literal):
        if info.format == "VINTERP" and size == 16:
            return "any"
        if spec.kind == "a" and "wmma" in info.flags:
            return "accumulator"
        return "lane vector" if "lane" in info.flags else "vector"
    if spec.type == "m":
        return "mask"
    return "scalar" if spec.kind == "s" else "source"


@cache
def _valu_classes(role: str, size: int, kind: str, literal: bool, dpp: bool) -> bytes:
    """Classes of the codes of a VALU operand; invalid where LLVM calls the code so."""
    names = sources(size, kind)
    match role:
        case "any":
            # the bit that tells VGPRs from scalars is not looked at
            names = ("",) * 512
        case "mask destination" | "lane destination":
            names = _without(names[:256], _NO_CONSTANTS)
            if role.startswith("lane"):
                names = _without(names, frozenset((_M0, _DIRECT)))
        case "accumulator":
            names = _without(names, _SCALAR_REGISTERS)
        case "vector" | "lane vector":
            names = _without(names, _ONLY_VECTORS)
            if role == "vector":
                names = _without(names, frozenset((_DIRECT,)))
        case "mask":
            names = _without(names, _NO_CONSTANTS)
        case "scalar":
            names = names[:256] + (None,) * 256
        case _:
            pass
    return _classes(names, literal, dpp)


@cache
def _scalar_classes(size: int, kind: str, literal: bool, constants: bool, excluded: frozenset[int]) -> bytes:
    """Classes of the codes of a scalar operand outside of the VALU formats."""
    names = scalars(size, kind)
    if not constants:
        names = _without(names, _NO_CONSTANTS)
    return _classes(_without(names, excluded), literal, False)


@cache
def _aligned_classes(size: int, step: int) -> bytes:
    """Classes of the codes of a register range whose lowest bits the encoding leaves out."""
    return _classes(scalars(size)[:128:step], False, False)


def _checks(info: InstructionInfo, wave_size: int) -> list[tuple[int, int, bytes]]:
    """Operands whose code may name nothing, or say that a dword follows: shift, mask and classes of each."""
    form = info.format
    fields = ENCODINGS[form].fields
    checks: list[tuple[int, int, bytes]] = []
    for spec in info.operands:
        name = spec.field if spec.field in fields else "vdst"
        if name not in fields:
            continue
        field = fields[name]
        mask = (1 << field.width) - 1
        size = _size(spec, wave_size)
        if form in _VALU:
            source = spec.field.startswith("src") and (form in VOP3_LIKE or spec.field == "src0")
            if spec.kind == "vcc" or not (source or spec.field == "sdst"):
                continue
            role = _role(info, spec, size)
            classes = _valu_classes(role, size, spec.type, spec.literal, info.dpp and name == "src0")
            checks.append((field.low, mask, classes))
        elif spec.kind == "s":
            if spec.field in ("srsrc", "ssamp", "sbase"):
                step = 2 if spec.field == "sbase" else 4
                checks.append((field.low, mask, _aligned_classes(size, step)))
                continue
            if form in ("GLOBAL", "SCRATCH"):
                size = 32 if form == "SCRATCH" else 64
            literal = spec.literal or form in ("MUBUF", "MTBUF")
            constants = spec.literal or form not in SCALAR_FORMATS
            excluded = _NOTHING if "addtid" in info.flags else _EXCLUDED.get((form, spec.field), _NOTHING)
            classes = _scalar_classes(size, spec.type, literal, constants, excluded)
            checks.append((field.low, mask, classes))
    return checks


@cache
def _dual_classes(size: int, kind: str) -> bytes:
    """Classes of the codes of the first source of a dual instruction's half."""
    return _classes(sources(size, kind), True, False)


@cache
def _always_valid(classes: bytes, mask: int) -> bool:
    return not any(classes[: mask + 1])


def _recognizer(
    bits: FixedBits, checks: list[tuple[int, int, bytes]], forms: list[Form | None]
) -> Recognizer:
    """Make the function that finds the form."""
    fixed, value = bits.fixed, bits.value
    by_class = tuple(forms)
    base = by_class[0]
    match [check for check in checks if not _always_valid(check[2], check[1])]:
        case []:

            def none(w: int) -> Form | None:
                return base if w & fixed == value else None

            return none
        case [(shift, mask, classes)]:

            def one(w: int) -> Form | None:
                return by_class[classes[w >> shift & mask]] if w & fixed == value else None

            return one
        case [(shift, mask, classes), (shift2, mask2, classes2)]:

            def two(w: int) -> Form | None:
                if w & fixed != value:
                    return None
                return by_class[classes[w >> shift & mask] | classes2[w >> shift2 & mask2]]

            return two
        case [(shift, mask, classes), (shift2, mask2, classes2), (shift3, mask3, classes3)]:

            def three(w: int) -> Form | None:
                if w & fixed != value:
                    return None
                return by_class[
                    classes[w >> shift & mask] | classes2[w >> shift2 & mask2] | classes3[w >> shift3 & mask3]
                ]

            return three
        case many:

            def all_of(w: int) -> Form | None:
                found = 0
                for low, width, table in many:
                    found |= table[w >> low & width]
                return by_class[found] if w & fixed == value else None

            return all_of


def _build(info: InstructionInfo, wave_size: int, *, older: bool = False) -> Recognizer:
    form, opcode = info.format, info.opcode
    bits = fixed_bits(form, opcode)
    if older:
        # there the signs that 16-bit integers ignore must be zero, and halves are not looked at
        signs = 0 if bits.used(_SIGNS) else bits.ignored & _SIGNS
        bits = bits._replace(fixed=bits.fixed | signs, ignored=bits.ignored & ~signs | _OP_SEL)
    make = partial(Form, form, opcode, wave_size, older=older)
    forms: list[Form | None] = [None] * 16
    checks = _checks(info, wave_size)
    literal = any(_IS_LITERAL in classes for _, _, classes in checks)
    always_literal = any(spec.kind == "literal" for spec in info.operands)
    forms[0] = make("literal" if always_literal else "", (info,))
    if literal or always_literal:
        forms[_IS_LITERAL] = make("literal", (info,))
    if info.dpp:
        forms[_IS_DPP16] = make("dpp16", (info,), forbidden=bits.dpp_fixed)
        forms[_IS_DPP8] = make("dpp8", (info,))
        if form in VOP3_LIKE:
            # a literal has no place beside a DPP dword
            forms[_IS_LITERAL | _IS_DPP16] = forms[_IS_LITERAL | _IS_DPP8] = None
    if form == "MIMG":
        further = make("nsa", (info,))
        plain = _recognizer(bits, checks, forms)
        return lambda w: further if (found := plain(w)) is not None and w & 1 else found
    recognizer = _recognizer(bits, checks, forms)
    if "mixed" in info.flags and info.dpp:
        return partial(_mixed_dpp, recognizer)
    unused = _unused_halves(info)
    if unused and not older:
        without = _build(info, wave_size, older=True)
        return lambda w: without(w) if w & unused else recognizer(w)
    return recognizer


def _mixed_dpp(recognizer: Recognizer, w: int) -> Form | None:
    """Refuse a scalar register or constant as the second source of a DPP form."""
    form = recognizer(w)
    return None if form is not None and form.variant[:3] == "dpp" and w >> 41 & 511 in _ONLY_VECTORS else form


def _unused_halves(info: InstructionInfo) -> int:
    """Bits of ``op_sel`` for sources that an instruction with 16-bit operands does not have.

    Where one of them is set, LLVM takes the instruction for one without halves.
    """
    if info.format != "VOP3" or not any(spec.size == 16 for spec in info.operands) or not info.operands:
        return 0
    unused = 1 << 14 if "compare" in info.flags else 0
    count = sum(spec.field.startswith("src") and spec.type != "m" for spec in info.operands)
    return unused | sum(1 << 11 + number for number in range(count, 3))


def _build_dual(first: InstructionInfo, second: InstructionInfo, wave_size: int) -> Recognizer:
    infos = (first, second)
    make = partial(Form, "VOPD", first.opcode, wave_size)
    literal = any(spec.kind == "literal" for info in infos for spec in info.operands)
    forms: list[Form | None] = [None] * 16
    forms[_IS_LITERAL] = make("literal", infos)
    forms[0] = forms[_IS_LITERAL] if literal else make("", infos)
    checks = [
        (shift, 511, _dual_classes(spec.size, spec.type))
        for shift, info in zip((0, 32), infos, strict=True)
        for spec in info.operands
        if spec.field == "src0"
    ]
    fixed = 0
    for shift, info in zip((9, 41), infos, strict=True):
        if all(spec.field != "src1" for spec in info.operands):
            fixed |= 255 << shift
    return _recognizer(FixedBits(fixed), checks, forms)


class Opcodes:
    """The opcodes of one format: a list that is filled as they are met."""

    __slots__ = ("_dual", "_rows", "_wave_size", "mask", "recognizers", "shift", "wide")

    def __init__(self, form: str, wave_size: int) -> None:
        self.wide = form in WIDE_FORMATS
        self._wave_size = wave_size
        self._dual = form == "VOPD"
        self._rows: dict[int, InstructionInfo] = {}
        tables = by_opcode()
        if self._dual:
            self.shift, self.mask = 17, 511
        elif form in ("FLAT", "GLOBAL", "SCRATCH"):
            # the segment stands right below the opcode
            self.shift, self.mask = 16, 511
            for segment, name in enumerate(("FLAT", "SCRATCH", "GLOBAL")):
                self._rows.update({opcode << 2 | segment: info for opcode, info in tables[name].items()})
        else:
            field = ENCODINGS[form].fields.get("op")
            self.shift = field.low if field else 0
            self.mask = (1 << field.width) - 1 if field else 0
            names = ("VOP3", "VOP3SD") if form == "VOP3" else (form,)
            for name in names:
                self._rows.update(tables[name])
        self.recognizers: list[Recognizer] = [partial(self._meet, key) for key in range(self.mask + 1)]

    def _meet(self, key: int, w: int) -> Form | None:
        self.recognizers[key] = found = self._recognizer(key)
        return found(w)

    def _recognizer(self, key: int) -> Recognizer:
        if self._dual:
            first = by_opcode()["VOPDX"].get(key >> 5)
            second = by_opcode()["VOPDY"].get(key & 31)
            if first is None or second is None or self._wave_size == 64:
                return _nothing
            return _build_dual(first, second, self._wave_size)
        info = self._rows.get(key)
        return _nothing if info is None else _build(info, self._wave_size)


def _nothing(w: int) -> Form | None:
    return None


@cache
def recognizers(wave_size: int) -> tuple[tuple[list[Recognizer], int, int, bool], ...]:
    """Opcodes by the highest nine bits of the first dword.

    Returns
    -------
    tuple
        512 entries: recognisers by opcode, shift and mask of the opcode in the first dword, and whether a
        second dword belongs to the encoding.
    """
    order = sorted(MAGIC, key=lambda name: -MAGIC[name][0].bit_count())
    opcodes: dict[str, Opcodes] = {}
    result: list[tuple[list[Recognizer], int, int, bool]] = []
    nothing: tuple[list[Recognizer], int, int, bool] = ([_nothing], 0, 0, False)
    for high in range(512):
        word = high << 23
        for name in order:
            mask, value = MAGIC[name]
            if name != "VOP3SD" and (word ^ value) & mask & 0xFF800000 == 0:
                key = "FLAT" if name in ("GLOBAL", "SCRATCH") else name
                if key not in opcodes:
                    opcodes[key] = Opcodes(key, wave_size)
                entry = opcodes[key]
                result.append((entry.recognizers, entry.shift, entry.mask, entry.wide))
                break
        else:
            result.append(nothing)
    return tuple(result)
