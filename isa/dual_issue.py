"""Pairs of vector instructions that issue together (VOPD)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from .encodings import MAGIC, VOPD
from .immediate_slots import LiteralSlot
from .literals import constant_type, is_inline
from .operand_parser import OperandError, ParsedOperand, operand_end
from .slots import (
    BYTES,
    COUNTS,
    LDS_DIRECT,
    LITERAL,
    PARITY,
    SCALAR,
    Slot,
    SourceSlot,
    VectorSlot,
)
from .tables import InstructionInfo, by_opcode

__all__ = ["DualHalf", "dual_bytes", "dual_half", "dual_parts", "encode_dual", "encode_dual_statement"]

_MAX_SCALARS: Final = 2
_COUNTS: Final = {
    (literal * LITERAL + scalars * SCALAR + odd * PARITY) >> COUNTS: 12 if literal else 8
    for literal in (0, 1)
    for scalars in range(_MAX_SCALARS + 1 - literal)
    for odd in (0, 1)
}
_MAGIC: Final = MAGIC["VOPD"][1]
_PLACES: Final = {name: field.low for name, field in VOPD.fields.items()}
#: Positions of a source and of a destination in the encoding, by half.
_FIRST: Final = (_PLACES["src0x"], _PLACES["src0y"])
_SECOND: Final = (_PLACES["src1x"], _PLACES["src1y"])


class _DestinationSlot(Slot):
    """The second half's destination, whose lowest bit is what the first half's is not."""

    __slots__ = ()

    def code(self, operand: ParsedOperand) -> int:
        index = VectorSlot.shared(0, 32).code(operand)
        return index >> 1 << _PLACES["vdsty"] | (PARITY if index & 1 else 0)


class DualHalf(NamedTuple):
    """An opcode of one half.

    Attributes
    ----------
    info : InstructionInfo
        The row of the table.
    base : int
        What is the same in all pairs with it.
    slots : tuple of Slot
        Places of the operands, without VCC.
    vcc, third, second
        See below.
    """

    info: InstructionInfo
    base: int
    slots: tuple[Slot, ...]
    #: Whether VCC is read.
    vcc: bool
    #: Where the third source stands: ``dst``, ``src1``, or nowhere.
    third: str
    #: Whether the second source goes through the second port.
    second: bool


@cache
def dual_half(number: int, mnemonic: str) -> DualHalf:
    """Return an opcode of the first half (0) or of the second (1).

    Raises
    ------
    OperandError
        If there is none.
    """
    rows = by_opcode()["VOPDY" if number else "VOPDX"].values()
    info = next((row for row in rows if row.name == mnemonic), None)
    if info is None:
        other = any(row.name == mnemonic for row in by_opcode()["VOPDY"].values())
        hint = "it can only be the second half" if other else ""
        letter = "Y" if number else "X"
        raise OperandError(f"{mnemonic[:64]} cannot be half {letter} of a dual-issue pair", hint)
    letter = "xy"[number]
    slots: list[Slot] = []
    base = info.opcode << _PLACES[f"op{letter}"]
    vcc = False
    for spec in info.operands:
        if spec.kind == "vcc":
            vcc = True
            base += SCALAR
        elif spec.field == "vdst":
            slots.append(_DestinationSlot.shared() if number else VectorSlot.shared(_PLACES["vdstx"], 32))
        elif spec.kind == "literal":
            slots.append(LiteralSlot.shared(64, 32, False))
        else:
            first = spec.field == "src0"
            slots.append(
                SourceSlot.shared(
                    _PLACES[f"{spec.field}{letter}"], 32, None, "vscld" if first else "v",
                    256 if first else 0, constant_type(info, spec, 32), 64, None, None, "",
                )
            )  # fmt: skip
    flags = info.flags
    third = "dst" if "accumulate" in flags else "src1" if "madmk" in flags else ""
    second = "madmk" not in flags and any(spec.field == "src1" for spec in info.operands)
    return DualHalf(info, base, tuple(slots), vcc, third, second)


def _check_banks(x: DualHalf, y: DualHalf, total: int) -> None:
    """Refuse pairs that the register banks cannot feed."""
    if not ((total >> _PLACES["vdstx"]) ^ (1 if total & PARITY else 0)) & 1:
        raise OperandError("the destinations of a dual-issue pair are one even and one odd VGPR")
    a, b = total >> _FIRST[0] & 511, total >> _FIRST[1] & 511
    if a > 255 and b > 255 and not (a ^ b) & 3:
        raise _same_bank("src0", a - 256, b - 256)
    if LDS_DIRECT in (a, b) and (a == b or ((a ^ b ^ LDS_DIRECT) > 255 and (a ^ b ^ LDS_DIRECT) & 3 == 1)):
        raise OperandError("lds_direct goes through the register bank of v1", "registers of other banks")
    a, b = total >> _SECOND[0] & 255, total >> _SECOND[1] & 255
    if x.second and y.second and not (a ^ b) & 3:
        raise _same_bank("src1", a, b)
    third = [a if x.third == "src1" else total >> _PLACES["vdstx"], b if y.third == "src1" else
             1 if total & PARITY else 0]  # fmt: skip
    if x.third and y.third and not (third[0] ^ third[1]) & 1:
        raise OperandError("the third sources of a dual-issue pair are one even and one odd VGPR")


def _same_bank(name: str, first: int, second: int) -> OperandError:
    return OperandError(
        f"{name} of both halves, v{first} and v{second}, is in the same register bank",
        "registers of different numbers modulo 4",
    )


def dual_parts(first: str, x_texts: Sequence[str], second: str, y_texts: Sequence[str]) -> bytes | None:
    """Bytes of a pair that is taken apart into texts; None where a closer look is needed.

    Raises
    ------
    OperandError
        If there is no such pair, or its registers do not go together.
    """
    x, y = dual_half(0, first), dual_half(1, second)
    if len(x_texts) != len(x.slots) or len(y_texts) != len(y.slots):
        return None
    total = 0
    for slot, text in zip(x.slots, x_texts, strict=True):
        total += slot[text]
    for slot, text in zip(y.slots, y_texts, strict=True):
        total += slot[text]
    return dual_bytes(x, y, total)


def dual_bytes(x: DualHalf, y: DualHalf, operands: int) -> bytes | None:
    """Bytes of a pair, from the sum of what its operands add; None where a closer look is needed.

    Raises
    ------
    OperandError
        If its registers do not go together.
    """
    total = x.base + y.base + _MAGIC + operands
    size = _COUNTS.get(total >> COUNTS)
    if size is None:
        return None
    _check_banks(x, y, total)
    return (total & BYTES).to_bytes(size, "little")


def _encode(
    x: DualHalf, y: DualHalf, operands: Sequence[ParsedOperand], starts: Sequence[int]
) -> tuple[bytes, str]:
    total = x.base + y.base + _MAGIC
    total &= ~(7 * SCALAR)
    # VCC as the mask is another value than VCC as a source
    scalars = {(106, 2)} if x.vcc or y.vcc else set[tuple[int, int]]()
    literals: set[int | str] = set()
    written: int | str | None = None
    for slot, operand, start in zip((*x.slots, *y.slots), operands, starts, strict=True):
        try:
            value = slot.code(operand)
            if operand.kind == "symbol" and slot in x.slots and slot not in y.slots:
                raise OperandError("a symbol without a value stands only in the second half")
        except OperandError as error:
            raise OperandError(error.message, error.hint, start) from error
        if value & 15 * LITERAL:
            bits = (operand.text if operand.kind == "symbol" else "") or value >> 64 & 0xFFFFFFFF
            mandatory = isinstance(slot, LiteralSlot)
            weak = isinstance(slot, SourceSlot) and operand.forced and is_inline(operand, slot.constants)
            if not weak:
                # LLVM does not compare lit(…) around what could be inline with the other half's literal
                literals.add(bits)
            if written is None or mandatory:
                written = bits
            value &= (1 << 64) - 1
        if value & SCALAR:
            scalars.add((operand.code, operand.count))
            value -= SCALAR
        total += value
    _check_banks(x, y, total)
    if len(literals) > 1:
        raise OperandError("the two halves have different literals; they share one")
    if len(scalars) + (written is not None) > _MAX_SCALARS:
        message = "a dual-issue pair reads at most two scalar values"
        raise OperandError(message, "SGPRs, VCC and a literal count")
    data = (total & (1 << 64) - 1).to_bytes(8, "little")
    if written is None:
        return data, ""
    if isinstance(written, str):
        return data + bytes(4), written
    return data + written.to_bytes(4, "little"), ""


def _halves(mnemonic: str) -> tuple[DualHalf, DualHalf]:
    names = [name.strip().lower() for name in mnemonic.split("::")]
    if len(names) != 2:
        raise OperandError("a dual-issue pair has two halves")
    return dual_half(0, names[0]), dual_half(1, names[1])


def _wave32(wave_size: int) -> None:
    if wave_size != 32:
        raise OperandError("dual issue exists only in wave32", start=0)


def encode_dual(mnemonic: str, operands: Sequence[ParsedOperand], wave_size: int) -> bytes:
    """Encode a pair.

    Parameters
    ----------
    mnemonic : str
        Both names, with ``::`` between.
    operands : sequence of ParsedOperand
        Those of the first half, then those of the second, without VCC.
    wave_size : int
        32; there are none in wave64.

    Raises
    ------
    OperandError
        If the two may not be paired.
    """
    _wave32(wave_size)
    x, y = _halves(mnemonic)
    wanted = len(x.slots) + len(y.slots)
    if len(operands) != wanted:
        raise OperandError(f"this pair has {wanted} operands, not {len(operands)}")
    return _encode(x, y, operands, range(wanted))[0]


def _texts(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Operands of one half, with their places."""
    result: list[tuple[int, str]] = []
    position = start
    part = text[:end]
    while True:
        while position < end and part[position] in " \t":
            position += 1
        if position >= end:
            return result
        stop = operand_end(part, position)
        result.append((position, part[position:stop].strip()))
        position = max(stop, position + 1)
        while position < end and part[position] in " \t":
            position += 1
        if position < end and part[position] == ",":
            position += 1


def encode_dual_statement(text: str, symbols: Mapping[str, int], wave_size: int) -> tuple[bytes, str]:
    """Encode a pair's text; the expression of its literal too, if that is known later.

    Raises
    ------
    OperandError
        If the two may not be paired.
    """
    _wave32(wave_size)
    middle = text.find("::")
    try:
        first, _, rest = text[:middle].strip().partition(" ")
        second, _, more = text[middle + 2 :].strip().partition(" ")
        data = dual_parts(first, rest.split(", "), second, more.split(", "))
        if data is not None:
            return data, ""
    except OperandError:
        # said again below, with its place
        pass
    if text.find("::", middle + 2) >= 0:
        raise OperandError("a dual-issue pair has two halves", start=text.find("::", middle + 2))
    halves: list[DualHalf] = []
    texts: list[tuple[int, str]] = []
    for number, (start, end) in enumerate(((0, middle), (middle + 2, len(text)))):
        match = re.compile(r"\s*([\w.]+)").match(text, start)
        if match is None or match.end() > end:
            raise OperandError("a dual-issue pair has two halves", start=middle)
        try:
            # LLVM reads the first name as any mnemonic, the second as it is written
            half = dual_half(number, match[1] if number else match[1].lower().removesuffix("_e32"))
        except OperandError as error:
            raise OperandError(error.message, error.hint, match.start(1)) from error
        begin = match.end()
        if number and text[begin:].lstrip()[:1] == ",":
            begin = text.index(",", begin) + 1
        found = _texts(text, begin, end)
        if half.vcc and len(found) == len(half.slots) + 1:
            raise OperandError("VCC is not written in a dual-issue pair", start=found[-1][0])
        if len(found) != len(half.slots):
            message = f"{half.info.name} has {len(half.slots)} operands, not {len(found)}"
            raise OperandError(message, start=match.start(1))
        halves.append(half)
        texts += found
    slots = (*halves[0].slots, *halves[1].slots)
    operands: list[ParsedOperand] = []
    for slot, (start, part) in zip(slots, texts, strict=True):
        try:
            operands.append(slot.parse(part, symbols))
        except OperandError as error:
            raise OperandError(error.message, error.hint, start) from error
    return _encode(halves[0], halves[1], operands, [start for start, _ in texts])
