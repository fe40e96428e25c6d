"""What the fields of a kernel descriptor mean, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

__all__ = ["descriptor_rows"]

_ROUND: Final = ("to nearest even", "up", "down", "to zero")
_DENORMALS: Final = ("flushed in and out", "flushed in", "flushed out", "kept")
_IDS: Final = ("x in v0", "x and y in v0", "x, y and z in v0", "not defined")
#: Meanings of the fields whose number says little. A wave's size changes what some of them count.
_MEANINGS: Final[dict[str, Callable[[int, int], str]]] = {
    "granulated_workitem_vgpr_count": lambda value, wave: f"{(value + 1) * (8 if wave == 32 else 4)} VGPRs",
    "float_round_mode_32": lambda value, _: _ROUND[value],
    "float_round_mode_16_64": lambda value, _: _ROUND[value],
    "float_denorm_mode_32": lambda value, _: _DENORMALS[value],
    "float_denorm_mode_16_64": lambda value, _: _DENORMALS[value],
    "enable_vgpr_workitem_id": lambda value, _: _IDS[value],
    "wgp_mode": lambda value, _: "LDS of the whole WGP" if value else "LDS of one CU",
    "mem_ordered": lambda value, _: "loads return in order" if value else "loads return in any order",
    "inst_pref_size": lambda value, _: f"{value * 128} bytes of code",
    "shared_vgpr_count": lambda value, _: f"{value * 8} VGPRs",
    "user_sgpr_count": lambda value, _: f"s0 to s{value - 1}" if value else "",
    "kernel_code_entry_byte_offset": lambda value, _: "from the descriptor to the first instruction",
    "group_segment_fixed_size": lambda value, _: "bytes of LDS of a workgroup",
    "private_segment_fixed_size": lambda value, _: "bytes of scratch of a work-item",
    "kernarg_size": lambda value, _: "bytes of arguments",
}


def _meaning(name: str, value: int, wave_size: int) -> str:
    return _MEANINGS[name](value, wave_size) if name in _MEANINGS else ""


def descriptor_rows(descriptor: Mapping[str, Any], wave_size: int) -> list[tuple[str, str, str]]:
    """List members and bit fields: name, value, meaning. Reserved bits that are zero are left out.

    Parameters
    ----------
    descriptor : Mapping
        Values by member; a member of bit fields has a map with its ``value`` and its ``fields``.
    wave_size : int
        32 or 64.
    """
    rows: list[tuple[str, str, str]] = []
    for member, value in descriptor.items():
        if isinstance(value, int):
            rows.append((member, str(value), _meaning(member, value, wave_size)))
            continue
        rows.append((member, f"{value['value']:#x}", ""))
        fields: dict[str, int] = value["fields"]
        rows += [
            (f"  {name}", str(number), _meaning(name, number, wave_size))
            for name, number in fields.items()
            if number or not name.startswith("reserved")
        ]
    return rows
