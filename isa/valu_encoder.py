"""Vector ALU instructions to bytes."""

from __future__ import annotations

from typing import Final

from .encodings import DPP8, DPP16, ENCODINGS, MAGIC, VOPD
from .modifiers import Modifiers, dpp_control
from .operand_parser import OperandError, ParsedOperand, constant_code, register_code
from .tables import InstructionInfo, OperandInfo

__all__ = ["encode_dual", "encode_valu"]

_WIDE: Final = frozenset({"VOP3", "VOP3SD", "VOP3P", "VINTERP"})
_DPP_WORDS: Final = frozenset({"row_mask", "bank_mask", "bound_ctrl", "fi"})


class _Fields:
    """Fields of one encoding being filled, with its literal and the scalar values that it reads."""

    def __init__(self, info: InstructionInfo, wave_size: int) -> None:
        self.info = info
        self.wave_size = wave_size
        self.wide = info.format in _WIDE
        self.values: dict[str, int] = {}
        self.literal: int | None = None
        self.scalars: set[int] = set()
        self.negative = self.absolute = self.halves = 0

    def size(self, spec: OperandInfo) -> int:
        return spec.size if self.wave_size == 32 else spec.size64

    def set_literal(self, value: int) -> None:
        if self.literal is not None and self.literal != value:
            raise OperandError("two different literals: an instruction has room for one")
        self.literal = value

    def vector(self, operand: ParsedOperand, size: int, bit: int) -> int:
        index = register_code(operand, size)
        if self.wide:
            self.halves |= (operand.half or 0) << bit
            return index
        if size == 16 and index > 127:
            raise OperandError(f"v{index} cannot be a 16-bit operand of this encoding", "v0 to v127, or _e64")
        return index | (operand.half or 0) << 7 if size == 16 else index

    def add(self, spec: OperandInfo, operand: ParsedOperand) -> None:
        size = self.size(spec)
        name = spec.field
        if (operand.negative or operand.absolute) and not name.startswith("src"):
            raise OperandError("only sources can be negated")
        if name == "literal":
            if operand.kind not in ("int", "float"):
                raise OperandError("a number is needed here")
            self.set_literal(_literal(operand, spec))
        elif spec.kind == "vcc":
            if operand.kind != "s" or operand.code != 106 or operand.count != self.wave_size // 32:
                raise OperandError("this operand is " + ("vcc_lo" if self.wave_size == 32 else "vcc"))
        elif name == "vdst":
            if operand.kind != "v":
                raise OperandError("the destination is a VGPR")
            self.values["vdst"] = self.vector(operand, size, 3)
        elif name == "sdst":
            if operand.kind != "s" or operand.code > 127:
                raise OperandError("the destination is an SGPR")
            register_code(operand, size)
            self.values["sdst" if "sdst" in ENCODINGS[self.info.format].fields else "vdst"] = operand.code
        else:
            self.source(spec, operand, size)

    def source(self, spec: OperandInfo, operand: ParsedOperand, size: int) -> None:
        name, number = spec.field, int(spec.field[3])
        self.negative |= operand.negative << number
        self.absolute |= operand.absolute << number
        # source modifiers exist for floats, and for the selects that move them
        integer = spec.type not in "fh" and "cndmask" not in self.info.name
        if (operand.negative or operand.absolute) and integer:
            raise OperandError(f"{self.info.name} takes no - and no |…|")
        if operand.kind == "v":
            if spec.kind == "s":
                raise OperandError("this operand is an SGPR or a constant")
            index = self.vector(operand, size, number)
            self.values[name] = index | 256 if self.wide or number == 0 else index
            return
        if spec.kind == "v" or (number and not self.wide):
            raise OperandError("this operand is a VGPR")
        if operand.kind == "s":
            code = register_code(operand, size)
            if code != 124:
                self.scalars.add(code)
        elif operand.kind in ("int", "float"):
            code, literal = constant_code(operand, spec, size, self.info.format == "VOP3P")
            if code == 255:
                self.set_literal(literal)
        else:
            raise OperandError("a register or a number is needed here")
        self.values[name] = code


def _literal(operand: ParsedOperand, spec: OperandInfo) -> int:
    if operand.kind == "int":
        number = int(operand.number)
        if not -(1 << 31) <= number < 1 << 32:
            raise OperandError(f"{number} does not fit a literal of 32 bits")
        return number & 0xFFFFFFFF
    code, literal = constant_code(
        ParsedOperand("float", number=operand.number, forced=True), spec, spec.size, False
    )
    return literal if code == 255 else 0


def _list(modifiers: Modifiers, name: str, most: int) -> int | None:
    value = modifiers.pop(name, None)
    if value is None:
        return None
    bits = value if isinstance(value, tuple) else ()
    if not bits or len(bits) > most or any(bit > 1 for bit in bits):
        raise OperandError(f"{name} has at most {most} values of 0 or 1")
    return sum(bit << index for index, bit in enumerate(bits))


def _op_sel(fields: _Fields, modifiers: Modifiers, sources: int) -> None:
    value = modifiers.get("op_sel")
    length = len(value) if isinstance(value, tuple) else 0
    info = fields.info
    if length and "permlane" not in info.name and all(spec.size != 16 for spec in info.operands):
        raise OperandError(f"{info.name} takes no op_sel: it has no 16-bit operands")
    bits = _list(modifiers, "op_sel", sources + 1) or 0
    if length == sources + 1 and fields.info.format == "VOP3":
        # the last value of the list is the destination's, which stands in bit 3 however many sources there
        # are
        bits = bits & ((1 << sources) - 1) | (bits >> sources) << 3
    fields.values["op_sel"] = bits | fields.halves


def _packed(fields: _Fields, modifiers: Modifiers, sources: int) -> None:
    mixed = fields.info.name.startswith("v_fma_mix")
    fields.values["op_sel"] = _list(modifiers, "op_sel", sources) or 0
    high = _list(modifiers, "op_sel_hi", sources)
    every = 0 if mixed else 7
    ones = (1 << sources) - 1
    high = every if high is None else high | every & ~ones
    fields.values["op_sel_hi"], fields.values["op_sel_hi_2"] = high & 3, high >> 2
    low, top = _list(modifiers, "neg_lo", sources) or 0, _list(modifiers, "neg_hi", sources) or 0
    if not mixed and (fields.negative or fields.absolute):
        raise OperandError("packed operands are negated by neg_lo and neg_hi")
    fields.values["neg"] = low | fields.negative
    fields.values["neg_hi"] = top | fields.absolute


def _wide_modifiers(fields: _Fields, modifiers: Modifiers, sources: int) -> None:
    info = fields.info
    fields.values["clamp"] = int(bool(modifiers.pop("clamp", 0)))
    if info.format == "VOP3P":
        _packed(fields, modifiers, sources)
        return
    fields.values["neg"] = fields.negative
    if info.format == "VINTERP":
        wait = modifiers.pop("wait_exp", 0)
        fields.values["wait_exp"] = wait if isinstance(wait, int) else 0
    else:
        if "mul" in modifiers or "div" in modifiers:
            scales = {("mul", 1): 0, ("div", 1): 0, ("mul", 2): 1, ("mul", 4): 2, ("div", 2): 3}
            chosen = [key for key in scales if modifiers.get(key[0]) == key[1]]
            if len(chosen) != 1 or ("mul" in modifiers and "div" in modifiers):
                raise OperandError("the output is scaled by mul:2, mul:4 or div:2")
            del modifiers[chosen[0][0]]
            if all(spec.type not in "fh" for spec in info.operands) or info.name.startswith("v_cmp"):
                raise OperandError(f"{info.name} has no float result to scale")
            fields.values["omod"] = scales[chosen[0]]
    if info.format == "VOP3SD":
        if fields.absolute:
            raise OperandError(f"{info.name} takes no |…|: its encoding has a second destination there")
    elif info.format == "VOP3":
        fields.values["abs"] = fields.absolute
    if info.format != "VOP3SD":
        _op_sel(fields, modifiers, sources)


def _dpp(fields: _Fields, modifiers: Modifiers) -> int | None:
    """Encode the DPP dword, with src0 replaced by its code; None without DPP."""
    selectors = modifiers.pop("dpp8", None)
    control = dpp_control(modifiers)
    if selectors is None and control is None:
        if _DPP_WORDS & modifiers.keys():
            raise OperandError("a DPP control is missing", "such as quad_perm:[0,1,2,3] or row_shr:1")
        return None
    if not fields.info.dpp:
        raise OperandError(f"{fields.info.mnemonic} has no DPP form")
    source = fields.values.get("src0", 0)
    if source < 256:
        raise OperandError("with DPP the first source is a VGPR")
    if fields.literal is not None:
        raise OperandError("with DPP there is no room for a literal")
    numbers = {name: value for name in _DPP_WORDS if isinstance(value := modifiers.pop(name, None), int)}
    if isinstance(selectors, tuple):
        if len(selectors) != 8 or control is not None or numbers.keys() - {"fi"}:
            raise OperandError("dpp8 has eight lanes, and only fi beside it")
        fields.values["src0"] = 234 if numbers.get("fi") else 233
        return DPP8.encode(
            src0=source & 255, selectors=sum(lane << 3 * i for i, lane in enumerate(selectors))
        )
    fields.values["src0"] = 250
    words = {
        "src0": source & 255, "dpp_ctrl": control or 0, "row_mask": numbers.get("row_mask", 15),
        "bank_mask": numbers.get("bank_mask", 15), "bound_ctrl": numbers.get("bound_ctrl", 0),
        "fi": numbers.get("fi", 0),
    }  # fmt: skip
    if not fields.wide:
        for number in (0, 1):
            words[f"neg{number}"] = fields.negative >> number & 1
            words[f"abs{number}"] = fields.absolute >> number & 1
    return DPP16.encode(**words)


def encode_valu(
    info: InstructionInfo, operands: list[ParsedOperand], modifiers: Modifiers, wave_size: int
) -> bytes:
    """Encode one vector instruction in one format.

    Raises
    ------
    OperandError
        If the operands or modifiers do not fit this format.
    """
    if len(operands) != len(info.operands):
        raise OperandError(f"{info.mnemonic} has {len(info.operands)} operands, not {len(operands)}")
    fields = _Fields(info, wave_size)
    rest = dict(modifiers)
    for spec, operand in zip(info.operands, operands, strict=True):
        fields.add(spec, operand)
    sources = sum(spec.field.startswith("src") for spec in info.operands)
    if info.name.startswith("v_cmpx") and fields.wide:
        fields.values["vdst"] = 126
    control = _dpp(fields, rest)
    if fields.wide:
        _wide_modifiers(fields, rest, sources)
    elif (fields.negative or fields.absolute) and (control is None or fields.values["src0"] != 250):
        raise OperandError(f"{info.mnemonic} takes no - and no |…| in this encoding", "_e64")
    if rest:
        raise OperandError(f"{info.mnemonic} takes no {next(iter(rest))} here")
    if len(fields.scalars) + (fields.literal is not None) > 2:
        raise OperandError("this instruction reads more than two scalar values", "SGPRs and a literal count")
    word = ENCODINGS[info.format]
    value = word.encode(**fields.values, op=info.opcode) | MAGIC[info.format][1]
    return value.to_bytes(word.width // 8, "little") + b"".join(
        extra.to_bytes(4, "little") for extra in (fields.literal, control) if extra is not None
    )


def encode_dual(halves: list[tuple[InstructionInfo, list[ParsedOperand]]], wave_size: int) -> bytes:
    """Encode a VOPD pair.

    Raises
    ------
    OperandError
        If the two may not be paired.
    """
    if wave_size != 32:
        raise OperandError("dual issue exists only in wave32")
    values: dict[str, int] = {}
    literal: int | None = None
    scalars: set[int] = set()
    sources: list[dict[str, int]] = []
    for half, (info, operands) in zip("xy", halves, strict=True):
        specs = [spec for spec in info.operands if spec.kind != "vcc"]
        if len(operands) == len(specs) + 1 and len(specs) < len(info.operands):
            operands = operands[:-1]
        if len(operands) != len(specs):
            raise OperandError(f"{info.name} has {len(specs)} operands, not {len(operands)}")
        fields = _Fields(info, wave_size)
        if len(specs) < len(info.operands):
            scalars.add(106)
        for spec, operand in zip(specs, operands, strict=True):
            if operand.negative or operand.absolute:
                raise OperandError("dual-issue instructions take no - and no |…|")
            fields.add(spec, operand)
        for name, value in fields.values.items():
            values[name + half] = value
        values["op" + half] = info.opcode
        scalars |= fields.scalars
        sources.append(fields.values)
        if fields.literal is not None:
            if literal is not None and literal != fields.literal:
                raise OperandError("the two halves have different literals; they share one")
            literal = fields.literal
    _check_pair(halves, sources)
    if len(scalars) + (literal is not None) > 2:
        raise OperandError("a dual-issue pair reads at most two scalar values")
    values["vdsty"] >>= 1
    word = VOPD.encode(**values) | MAGIC["VOPD"][1]
    return word.to_bytes(8, "little") + (b"" if literal is None else literal.to_bytes(4, "little"))


def _check_pair(
    halves: list[tuple[InstructionInfo, list[ParsedOperand]]], sources: list[dict[str, int]]
) -> None:
    """Refuse pairs that the register banks cannot feed."""
    x, y = sources
    if not (x["vdst"] ^ y["vdst"]) & 1:
        raise OperandError("the destinations of a dual-issue pair are one even and one odd VGPR")
    for name in ("src0", "src1"):
        a, b = x.get(name), y.get(name)
        if a is None or b is None or (name == "src0" and (a < 256 or b < 256)):
            continue
        # fmamk's VGPR after the constant goes through the third port
        if name == "src1" and any("fmamk" in info.name for info, _ in halves):
            continue
        if not (a ^ b) & 3:
            raise OperandError(
                f"{name} of both halves is in the same register bank", "register numbers modulo 4"
            )
    third = [_third(info, fields) for (info, _), fields in zip(halves, sources, strict=True)]
    if third[0] is not None and third[1] is not None and not (third[0] ^ third[1]) & 1:
        raise OperandError("the third sources of a dual-issue pair are one even and one odd VGPR")


def _third(info: InstructionInfo, fields: dict[str, int]) -> int | None:
    """VGPR that goes through the third source port: an accumulator, or the addend of fmamk."""
    if "fmac" in info.name or "dot2acc" in info.name:
        return fields["vdst"]
    return fields["src1"] if "fmamk" in info.name else None
