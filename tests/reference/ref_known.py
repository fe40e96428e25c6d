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


def nan_bits_open(ins: Ins) -> bool:
    """Whether only that a result is no number is compared.

    LLVM folds a negation of a source into what uses it, which loses a not-a-number's sign, and puts constants
    behind other operands, which changes whose not-a-number passes on.
    """
    constant = any(193 <= ins.fields.get(f"src{n}", 0) <= 208 for n in range(3)) or "literal" in ins.fields
    return bool(ins.neg) or constant or any(part in ins.info.name for part in ("v_sub_", "v_subrev_"))
