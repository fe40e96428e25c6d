"""By how much an instruction increments the wait counters, and so what a wait for it has to look at."""

from __future__ import annotations

from typing import Final

from .instruction import Instruction

__all__ = ["LIMITS", "increments"]

#: Highest value of each counter on gfx11; a wait for it is a wait for nothing.
LIMITS: Final = {"vmcnt": 63, "vscnt": 63, "lgkmcnt": 63, "expcnt": 7}


def increments(instruction: Instruction) -> dict[str, int]:
    """Find the counters that an instruction increments, with amounts.

    They fall again as what was begun completes: one by one and in order in ``vmcnt``, ``vscnt`` and for LDS,
    out of order for scalar memory, whose loads of more than a dword and returned messages count twice.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> increments(decode(assemble("s_load_b64 s[0:1], s[2:3], 0x0")))
    {'lgkmcnt': 2}
    >>> increments(decode(assemble("flat_load_b32 v0, v[2:3]")))
    {'lgkmcnt': 1, 'vmcnt': 1}
    """
    if instruction.format == "DATA" or instruction.parts:
        return {}
    info, modifiers = instruction.info, instruction.modifiers
    names = set(info.counters)
    if info.format == "DS" and not modifiers["gds"]:
        # only GDS holds the data registers until it has read them
        names.discard("expcnt")
    elif "atomic" in info.flags and {"vmcnt", "vscnt"} <= names:
        names.discard("vscnt" if modifiers["glc"] else "vmcnt")
    wide = info.format == "SMEM" and any(spec.field == "sdata" and spec.size > 32 for spec in info.operands)
    answered = info.issue == "message" and any(spec.field == "sdst" for spec in info.operands)
    return dict.fromkeys(sorted(names), 2 if wide or answered else 1)
