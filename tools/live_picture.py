"""Which registers hold a value that is still needed, instruction by instruction, as a picture in text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from ..isa import Instruction
from ..isa.accesses import MODE, VCC, VGPR, accesses, register_name
from ..isa.control_flow import ControlFlow, control_flow
from ..isa.liveness import liveness

__all__ = ["draw", "live_picture"]

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


def _union(masks: Iterable[int]) -> int:
    result = 0
    for mask in masks:
        result |= mask
    return result


def _written_before(flow: ControlFlow, given: int) -> dict[int, int]:
    """Registers that may have been written before each instruction, one bit each, by its offset."""
    written = {
        instruction.offset: sum(1 << unit for unit in accesses(instruction).writes)
        for block in flow.blocks.values()
        for instruction in block.instructions
    }
    starts = dict.fromkeys(flow.blocks, 0)
    starts |= {entry: given for entry in flow.entries if entry in starts}
    waiting = dict.fromkeys(flow.blocks)
    while waiting:
        start = next(iter(waiting))
        del waiting[start]
        block = flow.blocks[start]
        done = starts[start] | _union(written[instruction.offset] for instruction in block.instructions)
        for following in block.successors:
            if done & ~starts[following]:
                starts[following] |= done
                waiting[following] = None
    result: dict[int, int] = {}
    for start, block in flow.blocks.items():
        done = starts[start]
        for instruction in block.instructions:
            result[instruction.offset] = done
            done |= written[instruction.offset]
    return result


def live_picture(instructions: Sequence[Instruction], given: Iterable[int] | None = None) -> str:
    """Find what is needed where, and draw it.

    A vector instruction keeps the old value in lanes that EXEC disables, so that a register counts as needed
    from further up than its first write; what nobody can have written yet is not drawn.

    Parameters
    ----------
    instructions : sequence of Instruction
        A function, from its entry on.
    given : iterable of int, optional
        Registers (units of :mod:`barewave.isa.accesses`) that hold something at the entry; all by default.
    """
    live = liveness(control_flow(instructions))
    everything = (1 << MODE) - 1
    entry = everything if given is None else _union(1 << unit for unit in given)
    written = _written_before(live.flow, entry)
    held: dict[int, int] = {}
    vectors = scalars = 0
    for block in live.flow.blocks.values():
        for instruction, before, after in live.before_and_after(block):
            mine = sum(1 << unit for unit in accesses(instruction).writes)
            needed = before & written[instruction.offset], after & (written[instruction.offset] | mine)
            held[instruction.offset] = needed[0] | needed[1]
            for values in needed:
                vectors = max(vectors, (values >> VGPR & (1 << MODE - VGPR) - 1).bit_count())
                scalars = max(scalars, (values & (1 << VCC) - 1).bit_count())
    most = f"needed at the same time: at most {vectors} VGPRs, {scalars} SGPRs\n"
    return draw(instructions, held) + most


def draw(instructions: Sequence[Instruction], held: Mapping[int, int]) -> str:
    """Draw a line for each instruction and a column for each register.

    Parameters
    ----------
    instructions : sequence of Instruction
        In the order of the text.
    held : Mapping of int to int
        Registers that hold a needed value before or after the instruction of an offset: one bit for each
        unit of :mod:`barewave.isa.accesses`.
    """
    touched = [accesses(instruction) for instruction in instructions]
    units = {unit for reads, writes, _ in touched for unit in reads | writes}
    anywhere = _union(held.values())
    files = _columns({unit for unit in range(MODE) if unit in units or anywhere >> unit & 1})
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
        needed = held.get(instruction.offset, 0)
        cells = [
            "".join(_mark(unit in reads, unit in writes, bool(needed >> unit & 1)) for unit in found).ljust(
                width
            )
            for (_, found), width in zip(files, widths, strict=True)
        ]
        live = sum(bool(needed >> unit & 1) or unit in writes for unit in range(VGPR, MODE))
        if len(text) > _LONGEST_TEXT:
            text = text[: _LONGEST_TEXT - 1] + "…"
        line = f"{instruction.offset:>{offset_width}x}  {text:<{text_width}}  {live:>4}  " + "  ".join(cells)
        lines.append(line.rstrip())
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _mark(read: bool, written: bool, held: bool) -> str:
    if read:
        return "x" if written else "v"
    return "^" if written else ":" if held else " "
