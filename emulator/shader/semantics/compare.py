"""VALU comparisons: ``v_cmp`` writes a lane mask, ``v_cmpx`` writes EXEC.

Bits of inactive lanes become 0 (RDNA3 ISA manual 3.4.6), and so do bits of lanes that DPP switches off.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..ir import Value, lanes_of, vector_type, width_of
from .numeric import FRACTION_BITS, INFINITY, MAGNITUDE, QUIET, SIGN, is_nan
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ....isa import Instruction
    from ..translate import Translator

__all__: list[str] = []

_Test = Callable[["Translator", "Instruction"], Value]

_FLOAT: Final = {
    "f": "false", "lt": "olt", "eq": "oeq", "le": "ole", "gt": "ogt", "lg": "one", "ge": "oge",
    "o": "ord", "u": "uno", "nge": "ult", "nlg": "ueq", "ngt": "ule", "nle": "ugt", "neq": "une",
    "nlt": "uge", "t": "true",
}  # fmt: skip

_SIGNED: Final = {"eq": "eq", "ne": "ne", "lt": "slt", "le": "sle", "gt": "sgt", "ge": "sge"}
_UNSIGNED: Final = {"eq": "eq", "ne": "ne", "lt": "ult", "le": "ule", "gt": "ugt", "ge": "uge"}


def _enter(suffix: str, test: _Test) -> None:
    """Enter a test as ``v_cmp`` and as ``v_cmpx``."""

    def result(t: Translator, i: Instruction) -> Value:
        mask = test(t, i)
        written = t.dpp_write_mask(i)
        return mask if written is None else mask & written

    def to_mask(t: Translator, i: Instruction) -> None:
        t.write_mask(i.operands["sdst"], result(t, i))

    def to_exec(t: Translator, i: Instruction) -> None:
        t.write_exec((result(t, i) & t.exec_mask()).bitcast(t.mask_type))

    meanings: dict[str, Meaning] = {"v_cmp": to_mask, "v_cmpx": to_exec}
    for stem, meaning in meanings.items():
        instruction(f"{stem}_{suffix}")(meaning)


def _float(bits: int, predicate: str) -> _Test:
    def test(t: Translator, i: Instruction) -> Value:
        return t.read_float(i, "src0", bits).fcompare(predicate, t.read_float(i, "src1", bits))

    return test


def _integer_source(t: Translator, i: Instruction, name: str, bits: int, signed: bool) -> Value:
    operand = i.operands[name]
    if bits == 64 and signed and operand.kind == "literal":
        return t.read_scalar_signed(operand).splat(t.lanes)
    return t.read_bits(i, name, bits)


def _integer(bits: int, signed: bool, predicate: str) -> _Test:
    def test(t: Translator, i: Instruction) -> Value:
        left, right = (_integer_source(t, i, name, bits, signed) for name in ("src0", "src1"))
        return left.compare(predicate, right)

    return test


def _constant(value: int) -> _Test:
    def test(t: Translator, i: Instruction) -> Value:
        return t.builder.constant(t.vector("i1"), value)

    return test


def _class(bits: int) -> _Test:
    """Test the bits of src0 against a set of classes: bit n of src1 asks for class n."""

    def test(t: Translator, i: Instruction) -> Value:
        value = t.read_bits(i, "src0", bits, is_float=True)
        # modifiers apply, the flush of denormals does not
        if i.modifiers.get("abs", 0) & 1:
            value = value & MAGNITUDE[bits]
        if i.modifiers.get("neg", 0) & 1:
            value = value ^ SIGN[bits]
        wanted = t.read_bits(i, "src1", 16 if bits == 16 else 32).cast("zext", "i32") & 0x3FF
        return (wanted.lshr(_class_number(value)) & 1).compare("ne", 0)

    return test


def _class_number(value: Value) -> Value:
    """Number of each element's class: 0 signalling NaN, 1 quiet NaN, 2 −∞ … 5 −0, 6 +0 … 9 +∞."""
    width = width_of(value.type)
    magnitude = value & MAGNITUDE[width]
    result = vector_type(lanes_of(value.type), "i32")

    def number(constant: int) -> Value:
        return value.builder.constant(result, constant)

    normal = magnitude.compare("uge", 1 << FRACTION_BITS[width]).select(number(2), number(1))
    rank = magnitude.compare("eq", INFINITY[width]).select(number(3), normal)
    rank = magnitude.compare("eq", 0).select(number(0), rank)
    signed = value.compare("slt", 0).select(number(5) - rank, number(6) + rank)
    quiet = (value & QUIET[width]).compare("ne", 0).select(number(1), number(0))
    return is_nan(value).select(quiet, signed)


for _bits in (16, 32, 64):
    for _name, _predicate in _FLOAT.items():
        _enter(f"{_name}_f{_bits}", _float(_bits, _predicate))
    _enter(f"class_f{_bits}", _class(_bits))
    for _name in _SIGNED:
        _enter(f"{_name}_i{_bits}", _integer(_bits, True, _SIGNED[_name]))
        _enter(f"{_name}_u{_bits}", _integer(_bits, False, _UNSIGNED[_name]))
    if _bits != 16:
        for _letter in "iu":
            _enter(f"f_{_letter}{_bits}", _constant(0))
            _enter(f"t_{_letter}{_bits}", _constant(1))
