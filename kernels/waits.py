"""What is put into a kernel before it is assembled, so that its source is only what it computes."""

from __future__ import annotations

from collections.abc import Sequence

from ..isa import schedule
from ..isa.builder import Builder
from ..isa.builder.statements import Item, Statement

__all__ = ["scheduled"]


def scheduled(items: Sequence[Item]) -> list[Item]:
    """Put in waits, and behind each transcendental instruction the remedy of its hazard.

    Parameters
    ----------
    items : sequence of Item
        A builder's body without any of them.
    """
    result: list[Item] = []
    for item in items:
        result.append(item)
        instruction = item.instruction if isinstance(item, Statement) else None
        # VALUTransUse: the result may be read too early, unless VALU results are waited for
        if instruction is not None and not instruction.parts and instruction.info.issue == "trans":
            remedy = Builder(instruction.wave_size)
            remedy.s_waitcnt_depctr(va_vdst=0)
            result += remedy.body
    return schedule.waits(result)
