"""Which registers a kernel finds its inputs in, and the descriptor's settings that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .registers import Register, register

__all__ = ["TARGETS", "EntryRegisters", "entry_registers"]

#: Targets that the builder makes code for.
TARGETS: Final = ("gfx1100", "gfx1101", "gfx1102", "gfx1103")
#: Targets whose wave32 must have at least 16 SGPRs initialised (LLVM's UserSGPRInit16 feature).
_INIT16: Final = frozenset({"gfx1100", "gfx1102"})
#: User SGPRs in their order: name, registers, the descriptor's setting.
_USER: Final = (
    ("dispatch_pointer", 2, "user_sgpr_dispatch_ptr"),
    ("queue_pointer", 2, "user_sgpr_queue_ptr"),
    ("kernarg_pointer", 2, "user_sgpr_kernarg_segment_ptr"),
    ("dispatch_id", 2, "user_sgpr_dispatch_id"),
    ("private_segment_size", 1, "user_sgpr_private_segment_size"),
)
#: What may be asked for in addition.
EXTRA: Final = tuple(name for name, _, _ in _USER if name != "kernarg_pointer")


@dataclass(frozen=True, slots=True)
class EntryRegisters:
    """Registers that hold a value when the kernel begins.

    Attributes
    ----------
    registers : dict of str to Register
        By name: ``kernarg_pointer``, ``workgroup_id_x``, …
    settings : dict of str to int
        Of the descriptor, as ``.amdhsa_`` directives without that prefix.
    """

    registers: dict[str, Register]
    settings: dict[str, int]


def entry_registers(target: str, wave_size: int, user: frozenset[str], workgroup_ids: str) -> EntryRegisters:
    """Compute which SGPRs hold what.

    Parameters
    ----------
    target : str
        Such as ``gfx1100``.
    wave_size : int
        32 or 64.
    user : frozenset of str
        Names of user SGPRs: ``kernarg_pointer dispatch_pointer queue_pointer dispatch_id
        private_segment_size``.
    workgroup_ids : str
        Letters of the dimensions whose workgroup number is needed.

    Raises
    ------
    ValueError
        For a name that is none of these.
    """
    unknown = user - {name for name, _, _ in _USER}
    if unknown:
        raise ValueError(
            f"there is no user SGPR {sorted(unknown)[0]}: {', '.join(name for name, _, _ in _USER)}"
        )
    if set(workgroup_ids) - set("xyz") or len(set(workgroup_ids)) != len(workgroup_ids):
        raise ValueError(f"workgroup_ids are letters of xyz, not {workgroup_ids!r}")
    registers: dict[str, Register] = {}
    settings: dict[str, int] = {}
    count = 0
    for name, size, setting in _USER:
        if name in user:
            registers[name] = register("s", count, size)
            settings[setting] = 1
            count += size
    axes = [axis for axis in "xyz" if axis in workgroup_ids]
    if wave_size == 32 and target in _INIT16:
        count = max(count, 16 - len(axes))
    settings["user_sgpr_count"] = count
    for axis in "xyz":
        settings[f"system_sgpr_workgroup_id_{axis}"] = int(axis in axes)
    for number, axis in enumerate(axes):
        registers[f"workgroup_id_{axis}"] = register("s", count + number)
    return EntryRegisters(registers, settings)
