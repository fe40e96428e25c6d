"""Which lane each lane reads under DPP8 and DPP16 (RDNA3 ISA manual 7.7, 15.3.8, 15.3.9)."""

from __future__ import annotations

from ...isa import Instruction

__all__ = ["dpp_lanes"]


def _dpp16_source(control: int, lane: int) -> tuple[int, bool]:
    """Source lane of a lane, and whether it is inside of the row."""
    row, column = lane & ~15, lane & 15
    kind, count = control >> 4, control & 15
    if kind in (0x10, 0x11, 0x12) and not count:
        raise ValueError(f"DPP control {control:#x} does not exist on gfx11: a move by no lanes")
    if control < 0x100:
        return (lane & ~3) + (control >> 2 * (lane & 3) & 3), True
    if kind == 0x10:
        source = column + count
    elif kind == 0x11:
        source = column - count
    elif kind == 0x12:
        source = (column - count) % 16
    elif control == 0x140:
        source = 15 - column
    elif control == 0x141:
        source = (column & 8) + 7 - (column & 7)
    elif kind == 0x15:
        source = count
    elif kind == 0x16:
        source = column ^ count
    else:
        raise ValueError(f"DPP control {control:#x} does not exist on gfx11")
    inside = 0 <= source < 16
    return row + (source if inside else column), inside


def dpp_lanes(instruction: Instruction, wave_size: int) -> tuple[list[int], list[bool]]:
    """Return the source lane of every lane, and whether it is in range.

    Lanes out of range name themselves, so that the list can always be used for a shuffle.

    Raises
    ------
    ValueError
        For a control that does not exist.
    """
    modifiers = instruction.modifiers
    if modifiers["dpp"] == 8:
        selectors = modifiers["selectors"]
        return [(lane & ~7) + (selectors >> 3 * (lane & 7) & 7) for lane in range(wave_size)], [
            True
        ] * wave_size
    pairs = [_dpp16_source(modifiers["dpp_ctrl"], lane) for lane in range(wave_size)]
    return [lane for lane, _ in pairs], [inside for _, inside in pairs]
