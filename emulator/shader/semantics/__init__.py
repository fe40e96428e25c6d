"""What each instruction does: one place per instruction, by mnemonic.

A meaning is a function of the translator and the decoded instruction; it appends IR. Families stand in one
module each; importing this package fills the table.
"""

from __future__ import annotations

from . import (
    buffer,
    byte_alu,
    compare,
    convert,
    cube,
    division,
    dot2,
    float_alu,
    graphics,
    hardware,
    image,
    integer_alu,
    lane_ops,
    lds,
    minmax,
    packed,
    program,
    relative_moves,
    scalar_alu,
    subvector,
    transcendental,
    vmem,
    wmma,
)
from .table import MEANINGS, Fidelity, Meaning

__all__ = ["MEANINGS", "Fidelity", "Meaning"]

_FAMILIES = (
    buffer, byte_alu, compare, convert, cube, division, dot2, float_alu, graphics, hardware, image,
    integer_alu, lane_ops, lds, minmax, packed, program, relative_moves, scalar_alu, subvector,
    transcendental, vmem, wmma,
)  # fmt: skip
