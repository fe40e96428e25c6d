"""Source lines of a code object's instructions, from its ``.debug_line``."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import Any, Final

__all__ = ["line_table"]

_MOST: Final = 1_000_000
"""Rows that are looked at: a table from anyone may be of any length."""

_NEW_NAMES: Final = 5
"""Version of DWARF since which files are numbered from 0."""


def _names(program: Any) -> list[str]:
    """File names by number."""
    header = program.header
    names: list[str] = [os.fsdecode(entry.name) for entry in header.file_entry]
    return names if header.version >= _NEW_NAMES else ["", *names]


def _programs(dwarf: Any) -> Iterator[Any]:
    """All line programs: an assembler writes them without the units that would name them."""
    from elftools.dwarf.structs import DWARFStructs

    data: bytes = dwarf.debug_line_sec.stream.getvalue()
    offset = 0
    while offset + 6 <= len(data):
        length = int.from_bytes(data[offset : offset + 4], "little")
        version = int.from_bytes(data[offset + 4 : offset + 6], "little")
        structs: Any = DWARFStructs(
            little_endian=True, dwarf_format=32, address_size=8, dwarf_version=version
        )
        yield dwarf._parse_line_program_at_offset(offset, structs)
        offset += 4 + length


def _rows(dwarf: Any) -> list[tuple[int, int, str]]:
    result: list[tuple[int, int, str]] = []
    seen = 0
    for program in _programs(dwarf):
        names = _names(program)
        last: tuple[int, str] | None = None
        for entry in program.get_entries():
            state = entry.state
            if state is None:
                continue
            seen += 1
            if seen > _MOST:
                return result
            if last is not None and last[0] < state.address:
                result.append((last[0], state.address, last[1]))
            number = int(state.file)
            name = names[number] if 0 <= number < len(names) else "?"
            last = None if state.end_sequence else (state.address, f"{name}:{state.line}")
    return result


def line_table(data: bytes) -> list[tuple[int, int, str]]:
    """Read which addresses belong to which line.

    Parameters
    ----------
    data : bytes
        A code object.

    Returns
    -------
    list of (int, int, str)
        First address, one past the last, ``"file:line"``; empty where there is no table, or a damaged one.
    """
    from elftools.elf.elffile import ELFFile

    try:
        elf: Any = ELFFile(io.BytesIO(data))
        dwarf: Any = elf.get_dwarf_info()
        return _rows(dwarf) if dwarf.debug_line_sec is not None else []
    except Exception:  # the parser lets all kinds of errors through, and a line is only a help
        return []
