"""Checks of dual-issue pairs: which registers their halves may read and write together."""

from __future__ import annotations

from ...isa import Instruction, Operand
from ...isa.accesses import VCC, VGPR
from ...isa.encodings import MAGIC
from .check_rules import Rule

__all__ = ["dual_findings", "is_dual_issue"]

_BANKS = 4
_MOST_SCALARS = 2


def _source(part: Instruction, name: str) -> Operand | None:
    operand = part.operands.get(name)
    return operand if operand is not None and operand.kind == "vgpr" else None


def _third(part: Instruction) -> int | None:
    """Register that goes through the third source: what is accumulated on, or the addend of fmamk."""
    flags = part.info.flags
    if "accumulate" in flags:
        return part.operands["vdst"].index
    source = _source(part, "src1") if "madmk" in flags else None
    return None if source is None else source.index


def _scalars(parts: tuple[Instruction, ...]) -> int:
    """How many scalar values a pair reads; a literal counts as one."""
    registers: set[int] = set()
    literals: set[int] = set()
    for part in parts:
        if "vcc" in part.info.reads or any(spec.kind == "vcc" for spec in part.info.operands):
            registers.add(VCC)
        for operand in part.operands.values():
            if operand.kind == "literal":
                literals.add(operand.value)
            elif operand.kind in ("sgpr", "vcc", "ttmp", "m0", "exec", "scc", "aperture"):
                registers.add(operand.code)
    return len(registers) + len(literals)


def is_dual_issue(data: Instruction) -> bool:
    """Whether words that are no instruction of wave64 are a pair of wave32."""
    mask, magic = MAGIC["VOPD"]
    return data.wave_size == 64 and data.word & mask == magic


def dual_findings(pair: Instruction) -> list[tuple[Rule, int]]:
    """Find what is wrong or risky with a pair.

    Returns
    -------
    list of (Rule, int)
        Rule and register; one of a rule is enough.
    """
    x, y = pair.parts
    result: list[tuple[Rule, int]] = []
    ports: list[tuple[int, int]] = []
    for name in ("src0", "src1"):
        first, second = _source(x, name), _source(y, name)
        # the second register of fmamk goes through the third port
        if name == "src1" and ("madmk" in x.info.flags or "madmk" in y.info.flags):
            continue
        if first is not None and second is not None:
            ports.append((first.index, second.index))
    conflict = next((b for a, b in ports if (a - b) % _BANKS == 0), None)
    thirds = (_third(x), _third(y))
    if conflict is None and None not in thirds and (thirds[0] or 0) % 2 == (thirds[1] or 0) % 2:
        conflict = thirds[1]
    if conflict is not None:
        result.append((Rule.DUAL_BANKS, VGPR + conflict))
    else:
        risky = next((b for a, b in ports if (a - b) % 2 == 0), None)
        if risky is not None:
            result.append((Rule.DUAL_PARITY, VGPR + risky))
    if _scalars((x, y)) > _MOST_SCALARS:
        result.append((Rule.DUAL_SCALARS, VGPR + x.operands["vdst"].index))
    return result
