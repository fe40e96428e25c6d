"""Bytes to instructions.

The decoder takes any bytes: what is no instruction of gfx1100 comes back as a piece of data. It only finds
the form of each instruction; what an instruction says is worked out when its operands or text are asked for.
"""

from __future__ import annotations

import gc
import struct
from collections.abc import Callable
from typing import TypeVar

from .encoded_forms import DATA_FORMS, Form, recognizers
from .instruction import Instruction

__all__ = ["decode", "disassemble", "disassemble_text"]

_Made = TypeVar("_Made")


def _decode(data: bytes | memoryview, offset: int, wave_size: int) -> Instruction:
    window = bytes(data[offset : offset + 12])
    length = len(window)
    word = int.from_bytes(window[:4], "little")
    if length >= 4:
        table, shift, mask, wide = recognizers(wave_size)[word >> 23]
        encoding = int.from_bytes(window[:8], "little") if wide else word
        form = table[word >> shift & mask](encoding) if length >= 8 or not wide else None
        if form is not None and form.size <= length:
            if not form.variant:
                return Instruction(form, encoding, 0, offset)
            extra = int.from_bytes(window[form.width : form.width + 4], "little")
            if not extra & form.forbidden:
                return Instruction(form, encoding, extra, offset)
    return Instruction(DATA_FORMS[wave_size][min(length, 4)], word, 0, offset)


def decode(data: bytes | bytearray | memoryview, offset: int = 0, *, wave_size: int = 32) -> Instruction:
    """Decode one instruction.

    Parameters
    ----------
    data : bytes-like
        Code.
    offset : int
        Where the instruction starts, in bytes from the start of ``data``.
    wave_size : int
        32 or 64: the width of lane masks.

    Returns
    -------
    Instruction
        With ``format`` ``"DATA"`` and at most 4 bytes where the bytes are no instruction.

    Raises
    ------
    ValueError
        If ``offset`` is not inside ``data`` or ``wave_size`` is not 32 or 64.

    Examples
    --------
    >>> str(decode(bytes.fromhex("000081be")))
    's_mov_b32 s1, s0'
    """
    _check_wave_size(wave_size)
    if not 0 <= offset < len(data):
        raise ValueError(f"offset {offset} is outside of {len(data)} bytes")
    return _decode(bytes(data) if isinstance(data, bytearray) else data, offset, wave_size)


def _check_wave_size(wave_size: int) -> None:
    if wave_size not in (32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")


def disassemble(code: bytes | bytearray | memoryview, wave_size: int = 32) -> list[Instruction]:
    """Decode all of a piece of code.

    Parameters
    ----------
    code : bytes-like
        Instructions, one after the other.
    wave_size : int
        32 or 64.

    Returns
    -------
    list of Instruction
        Their sizes add up to the length of ``code``.

    Raises
    ------
    ValueError
        If ``wave_size`` is not 32 or 64.
    """
    return _disassemble(bytes(code), wave_size, Instruction)


def disassemble_text(code: bytes | bytearray | memoryview, wave_size: int = 32) -> list[str]:
    """Write the text of all of a piece of code, in LLVM 22's syntax.

    It is what ``str`` makes of the instructions of :func:`disassemble`, in two thirds of the time.

    Parameters
    ----------
    code : bytes-like
        Instructions, one after the other.
    wave_size : int
        32 or 64.

    Returns
    -------
    list of str
        One text an instruction; what is none is written as data.

    Raises
    ------
    ValueError
        If ``wave_size`` is not 32 or 64.

    Examples
    --------
    >>> disassemble_text(bytes.fromhex("000081be0000b0bf"))
    ['s_mov_b32 s1, s0', 's_endpgm']
    """
    return _disassemble(bytes(code), wave_size, _write)


def _write(form: Form, word: int, extra: int, offset: int) -> str:
    return form.write(word, extra)


def _disassemble(data: bytes, wave_size: int, make: Callable[[Form, int, int, int], _Made]) -> list[_Made]:
    _check_wave_size(wave_size)
    # what is made holds no cycles; to look for some among a hundred thousand takes a third of the time
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _decode_all(data, wave_size, make)
    finally:
        if collecting:
            gc.enable()


def _decode_all(data: bytes, wave_size: int, make: Callable[[Form, int, int, int], _Made]) -> list[_Made]:
    count = len(data) // 4
    # two dwords of nothing behind the end: an encoding may be read past it, but never taken
    words = (*struct.unpack(f"<{count}I", data[: 4 * count]), 0, 0)
    tables = recognizers(wave_size)
    no_instruction = DATA_FORMS[wave_size][4]
    result: list[_Made] = []
    append = result.append
    position = 0
    while position < count:
        encoding = words[position]
        table, shift, mask, wide = tables[encoding >> 23]
        if wide:
            key = encoding >> shift & mask
            encoding |= words[position + 1] << 32
            form = table[key](encoding)
        else:
            form = table[encoding >> shift & mask](encoding)
        if form is not None:
            end = position + (form.size >> 2)
            if end <= count:
                if not form.variant:
                    append(make(form, encoding, 0, 4 * position))
                    position = end
                    continue
                extra = words[end - 1]
                if not extra & form.forbidden:
                    append(make(form, encoding, extra, 4 * position))
                    position = end
                    continue
        append(make(no_instruction, words[position], 0, 4 * position))
        position += 1
    rest = data[4 * count :]
    if rest:
        form = DATA_FORMS[wave_size][len(rest)]
        append(make(form, int.from_bytes(rest, "little"), 0, 4 * count))
    return result
