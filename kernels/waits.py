"""The plainest waits that are right: for everything, behind each access and before each barrier."""

from __future__ import annotations

from collections.abc import Sequence

from ..isa.builder import Builder
from ..isa.builder.statements import Item, Statement
from ..isa.wait_counters import increments

__all__ = ["waited"]


def waited(items: Sequence[Item]) -> list[Item]:
    """Put a wait behind each instruction whose result arrives later.

    Parameters
    ----------
    items : sequence of Item
        A builder's body without waits.
    """
    result: list[Item] = []
    for item in items:
        if not isinstance(item, Statement):
            result.append(item)
            continue
        instruction = item.instruction
        extra = Builder(item.wave_size)
        counted = increments(instruction)
        # the halves of a pair compute, and nothing else
        issue = "" if instruction.parts else instruction.info.issue
        if issue == "barrier":
            extra.s_waitcnt_vscnt("null", 0)
            result += extra.body
            extra.body = []
        result.append(item)
        if {"vmcnt", "lgkmcnt"} & set(counted):
            extra.s_waitcnt(vmcnt=0, lgkmcnt=0)
        if issue == "trans":
            extra.s_waitcnt_depctr(va_vdst=0)
        result += extra.body
    return result
