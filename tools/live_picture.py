"""Which registers hold a value that is still needed, instruction by instruction, as a picture in text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from ..isa import Instruction
from ..isa.accesses import MODE, VCC, VGPR, accesses, register_name

__all__ = ["draw"]

_LEGEND = "^ written   v read   x read and written   : holds a value that is read later"
_LONGEST_TEXT = 60


def _columns(units: Set[int]) -> list[tuple[str, list[int]]]:
    """Registers in use by file: VGPRs, SGPRs, and those with names of their own."""
    vgprs = sorted(unit for unit in units if VGPR <= unit < MODE)
    sgprs = sorted(unit for unit in units if unit < VCC)
    others = sorted(unit for unit in units if VCC <= unit < VGPR)
    return [(name, found) for name, found in (("VGPRs", vgprs), ("SGPRs", sgprs), ("", others)) if found]


def _titles(files: Sequence[tuple[str, list[int]]]) -> list[list[str]]:
    """Heads of the columns, to be written downwards."""
    result: list[list[str]] = []
    for name, units in files:
        titles = [register_name(unit)[1:] if name else register_name(unit) for unit in units]
        width = max(map(len, titles))
        result.append([title.rjust(width) if name else title.ljust(width) for title in titles])
    return result


def draw(
    instructions: Sequence[Instruction],
    before: Mapping[int, Set[int]],
    after: Mapping[int, Set[int]],
) -> str:
    """Draw a line for each instruction and a column for each register.

    Parameters
    ----------
    instructions : sequence of Instruction
        In the order of the text.
    before, after : Mapping of int to set of int
        Registers (units of :mod:`barewave.isa.accesses`) that hold a needed value before and after the
        instruction of an offset.
    """
    touched = [accesses(instruction) for instruction in instructions]
    units = {unit for reads, writes, _ in touched for unit in reads | writes}
    units = {unit for unit in units | set().union(*before.values()) if unit < MODE}
    files = _columns(units)
    titles = _titles(files)
    offset_width = max((len(f"{instruction.offset:x}") for instruction in instructions), default=1)
    texts = [str(instruction) for instruction in instructions]
    text_width = min(max(map(len, texts), default=0), _LONGEST_TEXT)
    margin = " " * (offset_width + 2 + text_width)
    lines = [_LEGEND]
    names = [name.ljust(len(found)) for name, found in files]
    widths = [max(len(found), len(name)) for name, found in files]
    lines.append(f"{margin}  live  " + "  ".join(names))
    for row in range(max((len(column[0]) for column in titles), default=0)):
        cells = [
            "".join(title[row] if row < len(title) else " " for title in column).ljust(width)
            for column, width in zip(titles, widths, strict=True)
        ]
        lines.append(f"{margin}        " + "  ".join(cells))
    for instruction, text, (reads, writes, _) in zip(instructions, texts, touched, strict=True):
        held = before.get(instruction.offset, frozenset()) | after.get(instruction.offset, frozenset())
        cells = [
            "".join(_mark(unit in reads, unit in writes, unit in held) for unit in found).ljust(width)
            for (_, found), width in zip(files, widths, strict=True)
        ]
        live = sum(unit >= VGPR for unit in held | writes if unit < MODE)
        if len(text) > _LONGEST_TEXT:
            text = text[: _LONGEST_TEXT - 1] + "…"
        line = f"{instruction.offset:>{offset_width}x}  {text:<{text_width}}  {live:>4}  " + "  ".join(cells)
        lines.append(line.rstrip())
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _mark(read: bool, written: bool, held: bool) -> str:
    if read:
        return "x" if written else "v"
    return "^" if written else ":" if held else " "
