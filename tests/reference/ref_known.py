"""What is known to differ and why: left out of the comparison and counted, to be struck off when settled."""

from __future__ import annotations

from collections.abc import Callable

from ref_floats import F16, F32, Mode
from ref_vector import Ins


def _scalar_half(ins: Ins, mode: Mode) -> bool:
    if ins.info.format not in ("VOP3", "VOP3SD") or "permlane" in ins.info.name:
        return False
    return any(ins.op_sel >> n & 1 and ins.fields.get(f"src{n}", 256) < 256 for n in range(3))


def _packed_flush(ins: Ins, mode: Mode) -> bool:
    return ins.info.name.startswith("v_pk_") and "f16" in ins.info.name and not mode.keeps_in(F16)


OPEN: dict[str, Callable[[Ins, Mode], bool]] = {
    "op_sel of a scalar source: the manual lets it pick a half, the engine takes the low one": _scalar_half,
    "packed halves whose inputs are flushed": _packed_flush,
    "not-a-numbers of the packed fmac in directed rounding": lambda ins, mode: (
        ins.info.name == "v_pk_fmac_f16" and mode.rounding(F16) != 0
    ),
    "a shift amount in a high half": lambda ins, mode: "v_align" in ins.info.name and bool(ins.op_sel),
    "op_sel and clamp of single-precision dot products": lambda ins, mode: (
        ins.info.name in ("v_dot2_f32_bf16", "v_dot2_f32_f16") and bool(ins.clamp or "bf16" in ins.info.name)
    ),
    "denormal results of a minimum or maximum of three whose omod is ignored": lambda ins, mode: (
        bool(ins.omod)
        and mode.ieee
        and any(p in ins.info.name for p in ("min3", "max3", "med3", "minmax", "maxmin"))
    ),
    "the fraction of infinity in directed rounding": lambda ins, mode: (
        ins.info.name == "v_fract_f32" and mode.rounding(F32) != 0
    ),
}


def open_finding(ins: Ins, mode: int) -> str:
    """Why an encoding is not compared, or nothing."""
    return next((why for why, test in OPEN.items() if test(ins, Mode(mode))), "")
