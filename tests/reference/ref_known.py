"""What is known to differ and why: left out of the comparison and counted, to be struck off when settled."""

from __future__ import annotations

from collections.abc import Callable

from ref_floats import Mode
from ref_vector import Ins

OPEN: dict[str, Callable[[Ins, Mode], bool]] = {}


def open_finding(ins: Ins, mode: int) -> str:
    """Why an encoding is not compared, or nothing."""
    return next((why for why, test in OPEN.items() if test(ins, Mode(mode))), "")


def nan_choice_open(ins: Ins, mode: int, optimised: bool) -> bool:
    """Whether either of two not-a-numbers may be the result, so that only that it is a quiet one is compared.

    With MODE.IEEE the engine leaves the choice to the CPU, which takes the minuend's first, and to the
    compiler, which swaps operands if it likes; see the fidelity report.
    """
    if not mode >> 9 & 1:
        return False
    words = ("sub_f", "subrev_f", "add_f", "mul_", "fma") if optimised else ("sub_f", "subrev_f")
    return any(
        any(word in part.info.name for word in words)
        and not part.info.name.endswith("f16")
        and not (part.neg or part.abs or part.neg_hi)
        for part in ins.parts or (ins,)
    )
