"""Loops over the two halves of a wave64's lanes (RDNA ISA manual, SOPK; RDNA3's own names them no more)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....isa import Instruction
from ..operands import UnsupportedError
from .table import instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_EXEC_LO, _EXEC_HI = 126, 127
_OPEN: Final = "as RDNA's first manual has it; RDNA3's does not describe it"


def _target(t: Translator, i: Instruction) -> int:
    if i.target is None:
        raise UnsupportedError("branch without a target")
    return t.pc + i.target - i.offset


@instruction("s_subvector_loop_begin", bound=_OPEN)
def _begin(t: Translator, i: Instruction) -> None:
    """Start with the low half, the high one kept for later; with no lane at all skip the loop."""
    low, high = t.read_sgpr(_EXEC_LO), t.read_sgpr(_EXEC_HI)
    zero = t.scalar(0)
    only_high = low.compare("eq", 0)
    t.write_scalar(i.operands["sdst"], only_high.select(zero, high))
    t.write_sgpr(_EXEC_HI, only_high.select(high, zero))
    t.branch((low | high).compare("eq", 0), _target(t, i))


@instruction("s_subvector_loop_end", bound=_OPEN)
def _end(t: Translator, i: Instruction) -> None:
    """Go back for the high half if it waits, else give the low half back."""
    low, high = t.read_sgpr(_EXEC_LO), t.read_sgpr(_EXEC_HI)
    kept = t.read_scalar(i.operands["sdst"])
    again = high.compare("eq", 0) & kept.compare("ne", 0)
    t.write_sgpr(_EXEC_LO, again.select(t.scalar(0), high.compare("ne", 0).select(kept, low)))
    t.write_sgpr(_EXEC_HI, again.select(kept, high))
    t.write_scalar(i.operands["sdst"], again.select(low, kept))
    t.branch(again, _target(t, i))
