"""Call frame information: ``.cfi_*`` to ``.debug_frame``."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from .debug_lines import leb128
from .source import Place, split_list

if TYPE_CHECKING:
    from .assembly import Assembly

__all__ = ["DIRECTIVES", "Frames"]

#: Bytes of an instruction; return address in registers 16 and 17; a private address is in units of a dword.
_CODE_FACTOR, _DATA_FACTOR, _RETURN_COLUMN = 4, 4, 16
_VERSION, _ADDRESS_SIZE = 4, 8
_COMMON_ID: Final = 0xFFFFFFFF
_MAX_OPERATIONS: Final = 100_000


@dataclass(slots=True)
class _Procedure:
    section: str
    start: int
    place: Place
    end: int = -1
    data: bytearray = field(default_factory=bytearray)
    #: where the last operation applies, and the frame's current offset
    last: int = 0
    offset: int = 0
    stack: list[int] = field(default_factory=list[int])
    return_column: int = _RETURN_COLUMN


@dataclass(slots=True)
class Frames:
    """Procedures of a text, and which sections are to be written."""

    procedures: list[_Procedure] = field(default_factory=list[_Procedure])
    debug: bool = False
    open: _Procedure | None = None

    def finish(self, assembly: Assembly) -> None:
        """Write ``.debug_frame``."""
        if self.open is not None:
            assembly.error(".cfi_startproc has no .cfi_endproc", place=self.open.place)
        if not self.debug or not self.procedures:
            return
        section = assembly.named_section(".debug_frame", 1, 0, 0)
        section.alignment = max(section.alignment, _ADDRESS_SIZE)
        section.data += bytes(-len(section.data) % _ADDRESS_SIZE)
        commons: dict[int, int] = {}
        for procedure in self.procedures:
            column = procedure.return_column
            if column not in commons:
                commons[column] = len(section.data)
                body = bytes([_VERSION, 0, _ADDRESS_SIZE, 0])
                body += leb128(_CODE_FACTOR) + leb128(_DATA_FACTOR, signed=True) + leb128(column)
                section.data += _padded(struct.pack("<I", _COMMON_ID) + body)
            start = len(section.data)
            body = struct.pack("<IQQ", 0, 0, procedure.end - procedure.start) + procedure.data
            section.data += _padded(body)
            assembly.link(section.name, start + 4, 4, section.name, commons[column])
            assembly.link(section.name, start + 8, _ADDRESS_SIZE, procedure.section, procedure.start)


def _padded(body: bytes) -> bytes:
    body += bytes(-(len(body) + 4) % _ADDRESS_SIZE)
    return struct.pack("<I", len(body)) + body


def _sections(assembly: Assembly, rest: str) -> None:
    for name in split_list(rest):
        if name == ".debug_frame":
            assembly.frames.debug = True
        else:
            assembly.error(f"{name} is not written for this target", ".debug_frame", part=name)


def _start(assembly: Assembly, rest: str) -> None:
    frames = assembly.frames
    if frames.open is not None:
        assembly.error(".cfi_startproc inside of another")
        return
    size = assembly.section.size
    frames.open = _Procedure(assembly.section.name, size, assembly.place, last=size)


def _end(assembly: Assembly, rest: str) -> None:
    frames = assembly.frames
    if frames.open is None:
        assembly.error(".cfi_endproc without .cfi_startproc")
        return
    frames.open.end = assembly.section.size
    frames.procedures.append(frames.open)
    frames.open = None


def _numbers(assembly: Assembly, rest: str, count: int) -> list[int] | None:
    parts = split_list(rest)
    if len(parts) != count:
        assembly.error(f"{count} numbers are needed here", part=rest)
        return None
    values = [assembly.value(part) for part in parts]
    return None if None in values else [value or 0 for value in values]


def _advance(procedure: _Procedure, here: int) -> None:
    distance = (here - procedure.last) // _CODE_FACTOR
    procedure.last = here
    if not distance:
        return
    if distance < 0x40:
        procedure.data.append(0x40 | distance)
    elif distance < 0x100:
        procedure.data += struct.pack("<BB", 2, distance)
    elif distance < 0x10000:
        procedure.data += struct.pack("<BH", 3, distance)
    else:
        procedure.data += struct.pack("<BI", 4, distance)


def _offset(procedure: _Procedure, register: int, offset: int) -> bytes:
    factored = offset // _DATA_FACTOR
    if factored < 0:
        return b"\x11" + leb128(register) + leb128(factored, signed=True)
    if register < 64:
        return bytes([0x80 | register]) + leb128(factored)
    return b"\x05" + leb128(register) + leb128(factored)


def _define(procedure: _Procedure, register: int, offset: int) -> bytes:
    procedure.offset = offset
    return b"\x0c" + leb128(register) + leb128(offset)


def _define_offset(procedure: _Procedure, offset: int) -> bytes:
    procedure.offset = offset
    return b"\x0e" + leb128(offset)


def _remember(procedure: _Procedure) -> bytes:
    procedure.stack.append(procedure.offset)
    return b"\x0a"


def _restore(procedure: _Procedure) -> bytes:
    if procedure.stack:
        procedure.offset = procedure.stack.pop()
    return b"\x0b"


def _restore_register(register: int) -> bytes:
    return bytes([0xC0 | register]) if register < 64 else b"\x06" + leb128(register)


def _return_column(procedure: _Procedure, register: int) -> bytes:
    procedure.return_column = register
    return b""


_Encode = Callable[[_Procedure, list[int]], bytes]
_OPERATIONS: Final[dict[str, tuple[int, _Encode]]] = {
    ".cfi_def_cfa": (2, lambda procedure, numbers: _define(procedure, *numbers)),
    ".cfi_def_cfa_register": (1, lambda procedure, numbers: b"\x0d" + leb128(numbers[0])),
    ".cfi_def_cfa_offset": (1, lambda procedure, numbers: _define_offset(procedure, numbers[0])),
    ".cfi_adjust_cfa_offset": (
        1,
        lambda procedure, numbers: _define_offset(procedure, procedure.offset + numbers[0]),
    ),
    ".cfi_offset": (2, lambda procedure, numbers: _offset(procedure, *numbers)),
    ".cfi_rel_offset": (
        2,
        lambda procedure, numbers: _offset(procedure, numbers[0], numbers[1] - procedure.offset),
    ),
    ".cfi_undefined": (1, lambda procedure, numbers: b"\x07" + leb128(numbers[0])),
    ".cfi_same_value": (1, lambda procedure, numbers: b"\x08" + leb128(numbers[0])),
    ".cfi_register": (2, lambda procedure, numbers: b"\x09" + leb128(numbers[0]) + leb128(numbers[1])),
    ".cfi_restore": (1, lambda procedure, numbers: _restore_register(numbers[0])),
    ".cfi_remember_state": (0, lambda procedure, numbers: _remember(procedure)),
    ".cfi_restore_state": (0, lambda procedure, numbers: _restore(procedure)),
    ".cfi_return_column": (1, lambda procedure, numbers: _return_column(procedure, numbers[0])),
    ".cfi_signal_frame": (0, lambda procedure, numbers: b""),
}


def _operation(name: str) -> Callable[[Assembly, str], None]:
    count, encode = _OPERATIONS[name]

    def apply(assembly: Assembly, rest: str) -> None:
        procedure = assembly.frames.open
        if procedure is None:
            assembly.error(f"{name} stands outside of .cfi_startproc and .cfi_endproc")
            return
        numbers = _numbers(assembly, rest, count)
        if numbers is None:
            return
        if any(not -(1 << 31) <= number < 1 << 31 for number in numbers) or (
            numbers and numbers[0] < 0 and (count == 2 or "offset" not in name)
        ):
            assembly.error("the register or offset is out of range", part=rest)
            return
        if len(procedure.data) > _MAX_OPERATIONS * 16:
            assembly.error("a procedure has too much call frame information")
            return
        data = encode(procedure, numbers)
        if data:
            _advance(procedure, assembly.section.size)
            procedure.data += data

    return apply


def _escape(assembly: Assembly, rest: str) -> None:
    procedure = assembly.frames.open
    if procedure is None:
        assembly.error(".cfi_escape stands outside of .cfi_startproc and .cfi_endproc")
        return
    values = [assembly.value(part) for part in split_list(rest)]
    if None in values or not values:
        return
    if any(not -128 <= (value or 0) < 256 for value in values):
        assembly.error(".cfi_escape takes bytes", part=rest)
        return
    _advance(procedure, assembly.section.size)
    procedure.data += bytes((value or 0) & 255 for value in values)


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    ".cfi_sections": _sections,
    ".cfi_startproc": _start,
    ".cfi_endproc": _end,
    ".cfi_escape": _escape,
    **{name: _operation(name) for name in _OPERATIONS},
}
