"""The controls of DPP to text."""

from __future__ import annotations

from functools import cache
from typing import Final

__all__ = ["dpp8_suffix", "dpp16_suffix"]

_ROWS: Final = {0x10: "row_shl", 0x11: "row_shr", 0x12: "row_ror", 0x15: "row_share", 0x16: "row_xmask"}
#: Controls of older cards, of which LLVM says that this one has none.
_OLD: Final = {0x130: "wave_shl", 0x134: "wave_rol", 0x138: "wave_shr", 0x13C: "wave_ror",
               0x142: "row_bcast", 0x143: "row_bcast"}  # fmt: skip


def _control(control: int) -> str:
    if control < 0x100:
        return "quad_perm:[" + ",".join(str(control >> shift & 3) for shift in (0, 2, 4, 6)) + "]"
    if control in (0x140, 0x141):
        return "row_mirror" if control == 0x140 else "row_half_mirror"
    name = _ROWS.get(control >> 4)
    if name is not None and (control & 15 or control >= 0x150):
        return f"{name}:{control & 15}"
    if control in _OLD:
        return f"/* {_OLD[control]} is not supported starting from GFX10 */"
    return "/* Invalid dpp_ctrl value */"


@cache
def _controls() -> tuple[str, ...]:
    return tuple(f" {_control(control)}" for control in range(512))


@cache
def _masks() -> tuple[str, ...]:
    return tuple(f" row_mask:0x{mask >> 4:x} bank_mask:0x{mask & 15:x}" for mask in range(256))


_FLAGS: Final = ("", " fi:1", " bound_ctrl:1", " bound_ctrl:1 fi:1")


@cache
def _lanes() -> tuple[str, ...]:
    return tuple(
        ",".join(str(selectors >> 3 * lane & 7) for lane in range(4)) for selectors in range(1 << 12)
    )


def dpp16_suffix(control: int) -> str:
    """Write a DPP16 dword, but for the source."""
    return _controls()[control >> 8 & 511] + _masks()[control >> 24] + _FLAGS[control >> 18 & 3]


def dpp8_suffix(control: int) -> str:
    """Write a DPP8 dword, but for the source."""
    lanes = _lanes()
    return f" dpp8:[{lanes[control >> 8 & 4095]},{lanes[control >> 20]}]"
