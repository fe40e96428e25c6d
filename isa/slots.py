"""Operands' places in an encoding: what an operand adds to the number that an instruction is.

An instruction is one integer. Its lowest 96 bits are the bytes: the words of the encoding, and behind them
the literal or the DPP dword. The bits above count what no single operand can tell: literals, scalar values,
16-bit registers with and without a half, and sums that have to be zero. So an instruction is encoded by
adding what its operands add, and is right if the upper bits are one of the few patterns that its template
allows.

A slot is a dictionary from an operand's text to what it adds; it fills itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, Self, cast

from .expressions import ExpressionError
from .literals import LITERAL_CODE, constant_code, signed_constant
from .operand_parser import OperandError, ParsedOperand, parse_operand, register_code

__all__ = [
    "ADDRESS",
    "BAD",
    "BYTES",
    "COUNTS",
    "DATA",
    "EXCLUSIVE",
    "HALF16",
    "LDS_DIRECT",
    "LITERAL",
    "OP_SEL",
    "PARITY",
    "PLAIN16",
    "SCALAR",
    "OffSlot",
    "ScalarSlot",
    "Slot",
    "SourceSlot",
    "VccSlot",
    "VectorSlot",
    "unsigned",
]

#: Operand code of the value that was loaded from LDS.
LDS_DIRECT: Final = 254
#: Number of the lowest bit above the bytes.
COUNTS: Final = 96
BYTES: Final = (1 << COUNTS) - 1
#: One literal, one scalar value, one 16-bit register without and with a half. The literals' counter is wide
#: because the dwords of several literals add up and carry into it.
LITERAL: Final = 1 << 96
SCALAR: Final = 1 << 100
PLAIN16: Final = 1 << 103
HALF16: Final = 1 << 106
#: ``op_sel`` is written.
OP_SEL: Final = 1 << 109
#: Of several things that add it, one may be there.
EXCLUSIVE: Final = 1 << 110
#: The number of the second half's destination is odd.
PARITY: Final = 1 << 113
#: Sums of registers that are there and registers that have to be there; they end as zero.
ADDRESS: Final = 1 << 114
DATA: Final = 1 << 122
#: The operand does not fit.
BAD: Final = 1 << 140
_MOST_TEXTS: Final = 1 << 12
_SEXT: Final = re.compile(r"sext\s*\(\s*(.*?)\s*\)")
_SHARED: Final[dict[object, Slot]] = {}
_VGPRS: Final = tuple(f"v{index}" for index in range(256))


class Slot(dict[str, int]):
    """One operand's place.

    ``slot[text]`` is what the operand adds, with :data:`BAD` in it if it does not fit; :meth:`code` is the
    same for an operand that is parsed, and says why it does not fit.
    """

    __slots__ = ()

    def __hash__(self) -> int:  # type: ignore[override]  # shared slots are told apart by what they are
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def code(self, operand: ParsedOperand) -> int:
        """Compute what an operand adds.

        Raises
        ------
        OperandError
            If it does not fit.
        """
        raise NotImplementedError

    def parse(self, text: str, symbols: Mapping[str, int]) -> ParsedOperand:
        """Read an operand's text."""
        return parse_operand(text, symbols)

    @classmethod
    def shared(cls, *arguments: Any, **options: Any) -> Self:
        """Return the slot of these arguments, the same one whenever they are the same.

        Instructions whose operands stand at the same place then share what has been looked up.
        """
        key = (cls, arguments, tuple(options.items()))
        slot = _SHARED.get(key)
        if slot is None:
            slot = _SHARED[key] = cls(*arguments, **options)
        return cast(Self, slot)

    def __missing__(self, text: str) -> int:
        try:
            operand = self.parse(text, {})
            if operand.kind == "symbol":
                return BAD
            value = self.code(operand)
        except (OperandError, ExpressionError):
            value = BAD
        # literals are as many as there are numbers, and seldom come again
        if len(self) < _MOST_TEXTS and not value & LITERAL:
            self[text] = value
        return value


def unsigned(operand: ParsedOperand) -> None:
    """Refuse ``-`` and ``|…|``.

    Raises
    ------
    OperandError
        If there is one.
    """
    if operand.negative or operand.absolute:
        raise OperandError("only sources of vector float instructions take - and |…|")


class VectorSlot(Slot):
    """A VGPR, or ``count`` of them.

    Parameters
    ----------
    shift : int
        Lowest bit.
    size : int
        Bits of the operand.
    half : int or None
        Number of the bit which says that it is the upper half; None where bit 7 of the register's number is.
    check : int
        Added once per register; a slot with it takes groups of any size.
    """

    __slots__ = ("check", "half", "shift", "size")

    def __init__(self, shift: int, size: int, half: int | None = None, check: int = 0) -> None:
        super().__init__()
        self.shift = shift
        self.size = size
        self.half = half
        self.check = check
        if size == 32 and not check:
            self.update(zip(_VGPRS, range(0, 256 << shift, 1 << shift), strict=True))

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        unsigned(operand)
        if operand.kind != "v":
            raise OperandError("a VGPR is needed here")
        if self.check:
            return register_code(operand, 32 * operand.count) << self.shift | self.check * operand.count
        index = register_code(operand, self.size)
        return _vector(operand, index, self.size, self.shift, self.half)


def _vector(operand: ParsedOperand, index: int, size: int, shift: int, half: int | None) -> int:
    if size != 16:
        return index << shift
    seen = PLAIN16 if operand.half is None else HALF16
    if half is not None:
        return index << shift | (operand.half or 0) << half | seen
    if index > 127:
        raise OperandError(f"v{index} cannot be a 16-bit operand of this encoding", "v0 to v127, or _e64")
    return (index | (operand.half or 0) << 7) << shift | seen


class SourceSlot(Slot):
    """A source of a vector instruction: VGPR, SGPR or constant.

    Parameters
    ----------
    shift, size, half
        As of :class:`VectorSlot`.
    kinds : str
        Letters of what may stand here: ``v`` VGPR, ``s`` SGPR, ``c`` constant, ``l`` literal, ``d``
        LDS_DIRECT, ``x`` scalar registers without a width, ``p`` no ``lit(…)``.
    vector : int
        What stands for "VGPR" in the field's upper bits: 256, or 0 where there is nothing else.
    constants : str
        The rule by which values are taken, see :func:`.literals.constant_type`.
    literal : int
        Lowest bit of the literal dword.
    negative, absolute : int or None
        Bit numbers of the signs; None where the encoding has none.
    signs : str
        Which signs the operand takes at all: ``n``, ``a``, both, or none; ``x`` for a ``sext(…)`` without
        a meaning.
    """

    __slots__ = ("absolute", "constants", "half", "kinds", "literal", "negative", "shift", "signs", "size",
                 "vector")  # fmt: skip

    def __init__(
        self,
        shift: int,
        size: int,
        half: int | None,
        kinds: str,
        vector: int,
        constants: str,
        literal: int,
        negative: int | None,
        absolute: int | None,
        signs: str,
    ) -> None:
        super().__init__()
        self.shift = shift
        self.size = size
        self.half = half
        self.kinds = kinds
        self.vector = vector
        self.constants = constants
        self.literal = literal
        self.negative = negative
        self.absolute = absolute
        self.signs = signs
        if size == 32 and "v" in kinds:
            first = vector << shift
            self.update(zip(_VGPRS, range(first, first + (256 << shift), 1 << shift), strict=True))

    def parse(self, text: str, symbols: Mapping[str, int]) -> ParsedOperand:
        """Read the operand, without a ``sext(…)`` that means nothing here."""
        if "x" in self.signs and (match := _SEXT.fullmatch(text)):
            inner = parse_operand(match[1], symbols)
            if inner.half is not None and not inner.negative and not inner.absolute:
                return inner
        return parse_operand(text, symbols)

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        kind = operand.kind
        result = 0
        if operand.negative or operand.absolute:
            if (operand.negative and "n" not in self.signs) or (operand.absolute and "a" not in self.signs):
                raise OperandError("this operand takes no - and no |…|")
            if self.negative is None and kind in ("int", "float"):
                if self.constants == "f64" and kind == "int":
                    raise OperandError("a sign before an integer does not go with this encoding", "_e64")
                operand = signed_constant(operand, self.constants)
            else:
                result = self._signs(operand)
        if kind == "v":
            if "v" not in self.kinds:
                raise OperandError("this operand is an SGPR or a constant")
            index = register_code(operand, self.size)
            result |= self.vector << self.shift
            return result | _vector(operand, index, self.size, self.shift, self.half)
        if kind == "s":
            if "s" not in self.kinds and ("x" not in self.kinds or operand.count):
                raise OperandError("this operand is a VGPR")
            if operand.code == LDS_DIRECT:
                if "d" not in self.kinds:
                    raise OperandError("only dual-issue pairs read lds_direct as a source on gfx11")
                return result | LDS_DIRECT << self.shift
            code = register_code(operand, self.size)
            return result | code << self.shift | (SCALAR if code != 124 else 0)
        if kind in ("int", "float"):
            if operand.forced and "p" in self.kinds:
                raise OperandError("this operand takes no lit(…)")
            if operand.text and self.signs:
                raise OperandError("float operands of gfx11 take no lit64(…)", "lit(…)")
            if "c" not in self.kinds:
                raise OperandError("this operand is a register")
            if result and self.constants == "f64" and kind == "int" and not -16 <= int(operand.number) <= 64:
                raise OperandError("a sign before a 64-bit operand goes with a float or an inline constant")
            code, literal = constant_code(operand, self.constants)
            if code != LITERAL_CODE:
                return result | code << self.shift
            if "l" not in self.kinds:
                raise OperandError("this operand takes no literal", "-16 to 64, ±0.5, ±1.0, ±2.0, ±4.0")
            return result | code << self.shift | literal << self.literal | LITERAL
        if kind == "symbol":
            if "l" in self.kinds and self.constants[1:] == "32" and (self.literal == 32 or not self.signs):
                return LITERAL_CODE << self.shift | LITERAL
            raise OperandError(f"{operand.text} is no register and has no value here")
        raise OperandError("a register or a number is needed here")

    def _signs(self, operand: ParsedOperand) -> int:
        if self.negative is None:
            raise OperandError("this encoding has no bits for - and |…|", "_e64")
        result = operand.negative << self.negative
        if operand.absolute and self.absolute is not None:
            # where only this bit is missing, LLVM drops the sign without a word
            result |= 1 << self.absolute
        return result


class ScalarSlot(Slot):
    """A scalar register, or a constant too where ``constants`` is given.

    Parameters
    ----------
    shift, size
        As of :class:`VectorSlot`; ``size`` 0 takes 256 and 128 bits.
    constants : str
        The rule for values, or empty.
    literal : int or None
        Lowest bit of the literal dword; None where inline constants are all.
    drop : int
        Lower bits of the register's number which the field does not hold.
    check : int
        Added for a register.
    last : int
        Highest code of a register; 253 leaves the apertures below it out.
    refused : frozenset of int
        Codes of registers that cannot stand here though others of their kind can.
    mask : int
        Bits of the code that the field holds.
    """

    __slots__ = ("check", "constants", "drop", "last", "literal", "mask", "refused", "shift", "size")

    def __init__(
        self,
        shift: int,
        size: int,
        constants: str = "",
        literal: int | None = None,
        drop: int = 0,
        check: int = 0,
        last: int = 127,
        refused: frozenset[int] = frozenset(),
        mask: int = 255,
    ) -> None:
        super().__init__()
        self.shift = shift
        self.size = size
        self.constants = constants
        self.literal = literal
        self.drop = drop
        self.check = check
        self.last = last
        self.refused = refused
        self.mask = mask

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        unsigned(operand)
        if operand.kind == "s":
            if operand.code == LDS_DIRECT:
                raise OperandError("only dual-issue pairs read lds_direct as a source on gfx11")
            if operand.code > self.last or operand.code in self.refused:
                raise OperandError("this register cannot stand here")
            if self.last == 253 and 127 < operand.code < 253:
                raise OperandError("this register cannot stand here")
            # LLVM lets SCC and apertures be written where the field has no room for their codes
            code = register_code(operand, self.size) & self.mask
            return code >> self.drop << self.shift | self.check
        if not self.constants:
            raise OperandError("an SGPR is needed here")
        if operand.kind in ("int", "float"):
            code, literal = constant_code(operand, self.constants)
            if code != LITERAL_CODE:
                return code << self.shift
            if self.literal is None:
                raise OperandError("an SGPR or an inline constant is needed here")
            return code << self.shift | literal << self.literal | LITERAL
        if operand.kind == "symbol" and self.literal is not None and self.constants[1:] == "32":
            return LITERAL_CODE << self.shift | LITERAL
        if operand.kind == "symbol":
            raise OperandError(f"{operand.text} is no register and has no value here")
        raise OperandError("an SGPR or a number is needed here")


class VccSlot(Slot):
    """The operand that is always VCC and has no bits."""

    __slots__ = ("count",)

    def __init__(self, wave_size: int) -> None:
        super().__init__()
        self.count = wave_size // 32

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        unsigned(operand)
        if operand.kind != "s" or operand.code != 106 or operand.count != self.count:
            raise OperandError("this operand is " + ("vcc_lo" if self.count == 1 else "vcc"))
        return 0


class OffSlot(Slot):
    """A register or ``off``.

    Parameters
    ----------
    register : Slot
        What takes the register.
    present, absent : int
        Added for a register and for ``off``.
    """

    __slots__ = ("absent", "present", "register")

    def __init__(self, register: Slot, present: int, absent: int) -> None:
        super().__init__()
        self.register = register
        self.present = present
        self.absent = absent

    def code(self, operand: ParsedOperand) -> int:
        """See :meth:`Slot.code`."""
        unsigned(operand)
        if operand.kind == "off":
            return self.absent
        return self.register.code(operand) + self.present
