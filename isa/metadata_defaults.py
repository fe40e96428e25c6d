"""What a text's metadata leave out: places and sizes of arguments, and what the descriptor says anyway."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

__all__ = ["complete_kernel"]

_POINTER: Final = 8
#: Bytes of arguments by their kind; a value passed as itself says its own size.
_SIZES: Final = {
    "global_buffer": _POINTER, "dynamic_shared_pointer": 4, "image": _POINTER, "sampler": _POINTER,
    "pipe": _POINTER, "queue": _POINTER, "hidden_dynamic_lds_size": 4, "hidden_grid_dims": 2,
    "hidden_private_base": 4, "hidden_shared_base": 4,
    **{f"hidden_block_count_{axis}": 4 for axis in "xyz"},
    **{f"hidden_{what}_{axis}": 2 for what in ("group_size", "remainder") for axis in "xyz"},
    **{f"hidden_global_offset_{axis}": _POINTER for axis in "xyz"},
    **{
        f"hidden_{name}": _POINTER
        for name in ("none", "printf_buffer", "hostcall_buffer", "multigrid_sync_arg", "heap_v1",
                     "default_queue", "completion_action", "queue_ptr")
    },
}  # fmt: skip
#: VCC's two registers count as SGPRs of a kernel.
_VCC: Final = 2


def _arguments(items: list[object]) -> int:
    """Give arguments their sizes and places, one behind the other; returns where they end."""
    end = 0
    for item in items:
        if not isinstance(item, dict):
            continue
        argument = cast(dict[str, Any], item)
        size = argument.setdefault(".size", _SIZES.get(str(argument.get(".value_kind"))))
        if not isinstance(size, int) or isinstance(size, bool) or size <= 0:
            if size is None:
                del argument[".size"]
            continue
        # as C lays them out: each aligned to its size, a structure like a pointer
        alignment = size if size in (1, 2, 4, 8) else _POINTER
        offset = argument.setdefault(".offset", (end + alignment - 1) // alignment * alignment)
        if isinstance(offset, int):
            end = max(end, offset + size)
    return end


def complete_kernel(entry: dict[str, Any], values: Mapping[str, int], wave_size: int) -> int | None:
    """Add what an entry of ``amdhsa.kernels`` leaves out.

    Parameters
    ----------
    entry : dict
        The kernel's metadata; changed.
    values : Mapping
        Settings of its ``.amdhsa_kernel`` block.
    wave_size : int
        32 or 64.

    Returns
    -------
    int or None
        Bytes of the kernarg segment, if they are known.
    """
    arguments = entry.get(".args")
    end = _arguments(cast(list[object], arguments)) if isinstance(arguments, list) else 0
    symbol = entry.get(".symbol")
    if isinstance(symbol, str):
        entry.setdefault(".name", symbol.removesuffix(".kd"))
    defaults = {
        ".kernarg_segment_size": values.get("kernarg_size", (end + 7) // 8 * 8),
        ".kernarg_segment_align": _POINTER,
        ".group_segment_fixed_size": values.get("group_segment_fixed_size", 0),
        ".private_segment_fixed_size": values.get("private_segment_fixed_size", 0),
        ".wavefront_size": wave_size,
        ".vgpr_count": values.get("next_free_vgpr", 0),
        ".sgpr_count": values.get("next_free_sgpr", 0) + _VCC * values.get("reserve_vcc", 1),
        ".max_flat_workgroup_size": 1024,
    }
    for key, value in defaults.items():
        entry.setdefault(key, value)
    size = entry[".kernarg_segment_size"]
    return size if isinstance(size, int) and not isinstance(size, bool) else None
