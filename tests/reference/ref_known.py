"""What is known to differ and why: left out of the comparison and counted, to be struck off when settled."""

from __future__ import annotations

from collections.abc import Callable

from ref_floats import F32, Mode
from ref_vector import Ins

OPEN: dict[str, Callable[[Ins, Mode], bool]] = {
    "overflow of cubema's product in directed rounding": lambda ins, mode: (
        ins.info.name == "v_cubema_f32" and mode.rounding(F32) != 0
    ),
}


def open_finding(ins: Ins, mode: int) -> str:
    """Why an encoding is not compared, or nothing."""
    return next((why for why, test in OPEN.items() if test(ins, Mode(mode))), "")


def nan_signs_open(ins: Ins) -> bool:
    """Whether a not-a-number's sign is not compared: LLVM folds a negation of a source into what uses it."""
    return bool(ins.neg) or any(part in ins.info.name for part in ("v_sub_", "v_subrev_"))
