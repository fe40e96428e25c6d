"""Which registers an instruction reads and writes: explicit operands, implied ones, in units of 32 bits.

A unit is a number: the scalar codes of the encoding (SGPRs 0–105, VCC 106 and 107, trap registers 108–123, M0
125, EXEC 126 and 127, SCC 253), VGPRs from 256, then registers that no operand can name. Code that is still
to get its registers (:mod:`.schedule.virtual`) names units beyond these.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from .images import address_groups, address_words
from .instruction import Instruction
from .operands import SPECIAL_NAMES, Operand

__all__ = [
    "EXEC",
    "FLAT_SCRATCH",
    "M0",
    "MODE",
    "SCC",
    "TTMP",
    "UNITS",
    "VCC",
    "VGPR",
    "VIRTUAL_SCALARS",
    "VIRTUAL_VECTORS",
    "Accesses",
    "accesses",
    "is_scalar",
    "lane_masks",
    "mask_of",
    "register_name",
    "units_of",
]

VCC: Final = 106
TTMP: Final = 108
M0: Final = 125
EXEC: Final = 126
SCC: Final = 253
#: Unit of v0.
VGPR: Final = 256
MODE: Final = 512
FLAT_SCRATCH: Final = 513
#: One more than the highest unit.
UNITS: Final = 514
#: First unit of the scalar and of the vector registers that have no numbers yet.
VIRTUAL_SCALARS: Final = 1 << 10
VIRTUAL_VECTORS: Final = 1 << 13

_IMPLIED: Final = {"scc": SCC, "m0": M0, "mode": MODE, "flat_scratch": FLAT_SCRATCH}
_MASKS: Final = {"vcc": VCC, "exec": EXEC}
_ALL_ROWS: Final = 15
_DPP16: Final = 16


class Accesses(NamedTuple):
    """Registers of one instruction, by unit.

    Attributes
    ----------
    reads, writes : frozenset of int
        What is read and what is written.
    partial : frozenset of int
        The part of ``writes`` whose old value is not wholly lost in the lanes that EXEC enables: one half is
        kept, or DPP leaves lanes alone.
    """

    reads: frozenset[int]
    writes: frozenset[int]
    partial: frozenset[int]


def is_scalar(unit: int) -> bool:
    """Whether a unit is a scalar register that an operand can name."""
    return unit < VGPR or VIRTUAL_SCALARS <= unit < VIRTUAL_VECTORS


def mask_of(units: Iterable[int]) -> int:
    """One bit per unit."""
    result = 0
    for unit in units:
        result |= 1 << unit
    return result


def units_of(mask: int) -> list[int]:
    """Units of a mask, in ascending order."""
    result: list[int] = []
    while mask:
        lowest = mask & -mask
        result.append(lowest.bit_length() - 1)
        mask ^= lowest
    return result


def register_name(unit: int) -> str:
    """Name a unit as assembly text does.

    Examples
    --------
    >>> register_name(5), register_name(VCC), register_name(VGPR + 7), register_name(SCC)
    ('s5', 'vcc_lo', 'v7', 'scc')
    """
    if unit >= UNITS:
        return f"%{unit}"
    if unit >= MODE:
        return "mode" if unit == MODE else "flat_scratch"
    if unit >= VGPR:
        return f"v{unit - VGPR}"
    if unit == SCC:
        return "scc"
    if TTMP <= unit < TTMP + 16:
        return f"ttmp{unit - TTMP}"
    return SPECIAL_NAMES.get(unit, f"s{unit}")


def _units(operand: Operand) -> range:
    if operand.kind == "vgpr":
        first = VGPR + operand.index
        last = first + max(1, operand.size // 32)
        return range(first, min(last, MODE) if first < MODE else last)
    return range(SCC, SCC + 1) if operand.kind == "scc" else operand.registers


def _implied(names: Iterable[str], wave_size: int) -> set[int]:
    result: set[int] = set()
    for name in names:
        if name in _MASKS:
            result.update(range(_MASKS[name], _MASKS[name] + wave_size // 32))
        else:
            result.add(_IMPLIED[name])
    return result


def _image_address(instruction: Instruction) -> list[int]:
    """Units of an image address, whose registers need not follow each other."""
    first = instruction.operands["vaddr"]
    if not instruction.modifiers["nsa"]:
        return list(_units(first))
    a16 = bool(instruction.modifiers["a16"])
    words = address_words(instruction.name, instruction.modifiers["dim"], a16)
    rest = instruction.modifiers["nsa_registers"]
    starts = [first.index, *(rest >> shift & 255 for shift in (0, 8, 16, 24))]
    groups = zip(starts, address_groups(instruction.name, words, a16), strict=False)
    return [VGPR + (start + step & 255) for start, size in groups for step in range(size)]


def _keeps_lanes(instruction: Instruction) -> bool:
    """Whether DPP may leave lanes of the destination as they were."""
    modifiers = instruction.modifiers
    control = modifiers.get("dpp", 0)
    if control != _DPP16:
        return bool(control) and not modifiers["fi"]
    return not (
        modifiers["row_mask"] == modifiers["bank_mask"] == _ALL_ROWS and (modifiers["bound_ctrl"] == 1)
    )


def accesses(instruction: Instruction) -> Accesses:
    """Find the registers that an instruction touches.

    Parameters
    ----------
    instruction : Instruction
        Data and instructions alike; data touch nothing.

    Notes
    -----
    A moved-relative instruction (flags ``relative_source``, ``relative_destination``) is taken as naming the
    register that its encoding names; which one it really is depends on M0.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> reads, writes, _ = accesses(decode(assemble("v_add_co_ci_u32 v1, vcc_lo, v2, v3, vcc_lo")))
    >>> sorted(map(register_name, reads)), sorted(map(register_name, writes))
    (['exec_lo', 'v2', 'v3', 'vcc_lo'], ['v1', 'vcc_lo'])
    """
    if instruction.format == "DATA":
        return Accesses(frozenset(), frozenset(), frozenset())
    if instruction.parts:
        found = [accesses(part) for part in instruction.parts]
        reads, writes, partial = (frozenset[int]().union(*sets) for sets in zip(*found, strict=True))
        return Accesses(reads, writes, partial)
    info, modifiers = instruction.info, instruction.modifiers
    read = _implied(info.reads, instruction.wave_size)
    written = _implied(info.writes, instruction.wave_size)
    kept: set[int] = set()
    for position, spec in enumerate(info.operands):
        operand = instruction.operands.get(spec.field)
        if operand is None or operand.kind in ("const", "literal"):
            continue
        if info.format == "EXP" and not modifiers["en"] >> (position - 1) & 1:
            continue
        units: Iterable[int] = _units(operand)
        if info.format == "MIMG" and spec.field == "vaddr":
            units = _image_address(instruction)
        access = spec.access
        if "atomic" in info.flags and spec.field == "vdata" and not modifiers["glc"]:
            access = "r"
        if "r" in access:
            read.update(units)
        if "w" in access:
            written.update(units)
            if operand.size == 16 or (access == "rw" and "d16" in info.flags) or _keeps_lanes(instruction):
                kept.update(units)
            if "cmpswap" in info.flags and spec.field == "vdata":
                # the data are the new value and the value to compare with; one of them comes back
                half = list(units)[operand.size // 64 :]
                kept.update(half)
    return Accesses(frozenset(read), frozenset(written), frozenset(kept))


def lane_masks(instruction: Instruction) -> frozenset[int]:
    """Find the scalar registers that a vector instruction reads as a mask of lanes, by unit.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> sorted(map(register_name, lane_masks(decode(assemble("v_cndmask_b32_e64 v0, v1, s4, s6")))))
    ['s6']
    """
    units: set[int] = set()
    for part in instruction.parts or (instruction,):
        if "vcc" in part.info.reads:
            units.update((VCC, VCC + 1))
        for spec in part.info.operands:
            operand = part.operands.get(spec.field)
            if operand is not None and spec.type == "m" and "r" in spec.access:
                units.update(operand.registers)
            elif spec.kind == "vcc" and "r" in spec.access:
                units.update((VCC, VCC + 1))
    return frozenset(units)
