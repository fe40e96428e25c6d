"""Scalar instructions to text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .immediate_text import simm16_writer, write_decimal, write_message
from .literal_text import literal_writer, write_scalar_literal
from .operand_names import scalars
from .tables import InstructionInfo, OperandInfo
from .text_templates import Template, Writer

__all__ = ["SCALAR_FORMATS", "salu_writer", "smem_writer"]

SCALAR_FORMATS: Final = frozenset({"SOP1", "SOP2", "SOPC", "SOPK", "SOPP"})

_FIELDS: Final = {"sdst": "w>>16&127", "ssrc0": "w&255", "ssrc1": "w>>8&255"}
_NULL: Final = 124


def _size(spec: OperandInfo, wave_size: int) -> int:
    return spec.size if wave_size == 32 else spec.size64


def _with_literal(names: tuple[str | None, ...], write: Callable[[int], str]) -> Callable[[int, int], str]:
    def source(code: int, value: int) -> str:
        return names[code] or write(value)

    return source


def salu_writer(info: InstructionInfo, wave_size: int, variant: str) -> Writer:
    """Give the writer of a scalar ALU or program instruction.

    Parameters
    ----------
    info : InstructionInfo
        The table's entry.
    wave_size : int
        32 or 64.
    variant : str
        What follows the encoding: nothing or ``literal``.
    """
    template = Template(info.mnemonic)
    pieces: list[str] = []
    for spec in info.operands:
        size = _size(spec, wave_size)
        if spec.kind in ("simm16", "label"):
            pieces.append(template.call(simm16_writer(info), "w&65535"))
        elif spec.kind == "message":
            pieces.append(template.call(write_message, "w&255"))
        elif spec.kind == "literal":
            pieces.append(template.call(write_scalar_literal, "x"))
        elif variant == "literal" and spec.literal:
            write = literal_writer(spec, size)
            source = _with_literal(scalars(size, spec.type), write)
            pieces.append(template.call(source, f"{_FIELDS[spec.field]},x"))
        else:
            pieces.append(template.look_up(scalars(size, spec.type), _FIELDS[spec.field]))
    if "optional_simm16" in info.flags:
        with_number = template.text([template.call(simm16_writer(info), "w&65535")])
        return template.writer(with_number, short=template.text([]), condition="w&65535")
    return template.writer(template.text(pieces))


def _signed_hex(value: int) -> str:
    return f"-0x{-value:x}" if value < 0 else f"0x{value:x}"


def smem_writer(info: InstructionInfo) -> Writer:
    """Give the writer of a scalar memory instruction."""
    mnemonic = info.mnemonic
    if not info.operands:
        return lambda w, x: mnemonic
    first, base, offset = info.operands
    data = tuple(write_decimal(code) for code in range(128)) if first.kind == "imm" else scalars(first.size)
    bases, offsets = scalars(base.size), scalars(offset.size)
    flags = ("", " glc", " dlc", " glc dlc")

    def write(w: int, x: int) -> str:
        distance = w >> 32 & 0x1FFFFF
        distance -= distance >> 20 << 21
        code = w >> 57
        words = flags[w >> 14 & 1 | w >> 12 & 2]
        start = f"{mnemonic} {data[w >> 6 & 127]}, {bases[w << 1 & 127]}, "
        if code == _NULL:
            return f"{start}{_signed_hex(distance) if distance else 'null'}{words}"
        tail = f" offset:{_signed_hex(distance)}" if distance else ""
        return f"{start}{offsets[code]}{tail}{words}"

    return write
