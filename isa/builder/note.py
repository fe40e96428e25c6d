"""What a code object's note says of a kernel that the builder has made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .kernel import Kernel

__all__ = ["kernel_metadata"]

_KERNARG_ALIGNMENT: Final = 8


def kernel_metadata(kernel: Kernel) -> dict[str, object]:
    """Make the note's entry of a kernel.

    Parameters
    ----------
    kernel : Kernel
        A complete one.
    """
    settings = kernel.descriptor_settings()
    arguments: list[dict[str, object]] = []
    for each in kernel.args.values():
        entry: dict[str, object] = {
            ".offset": each.offset,
            ".size": each.size,
            ".value_kind": each.value_kind,
        }
        if not each.hidden:
            entry[".name"] = each.name
        if each.type_name:
            entry[".type_name"] = each.type_name
        if each.value_kind == "global_buffer":
            entry[".address_space"] = "global"
        if each.access:
            entry[".actual_access"] = each.access
        arguments.append(entry)
    made: dict[str, object] = {
        ".name": kernel.name,
        ".symbol": f"{kernel.name}.kd",
        ".kernarg_segment_size": kernel.kernarg_size,
        ".kernarg_segment_align": _KERNARG_ALIGNMENT,
        ".group_segment_fixed_size": kernel.lds,
        ".private_segment_fixed_size": kernel.scratch,
        ".wavefront_size": kernel.wave_size,
        ".sgpr_count": settings["next_free_sgpr"],
        ".vgpr_count": settings["next_free_vgpr"],
        ".sgpr_spill_count": 0,
        ".vgpr_spill_count": 0,
        ".max_flat_workgroup_size": kernel.max_workgroup,
        ".args": arguments,
    }
    if kernel.workgroup is not None:
        made[".reqd_workgroup_size"] = list(kernel.workgroup)
    return made
