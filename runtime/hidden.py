"""Hidden kernel arguments: what the compiler expects behind the visible ones.

The kinds and their meaning are those of LLVM's AMDGPUUsage, "Code Object V3 to V6 Metadata". Code objects of
version 4 only carry the ones that do not follow from the dispatch packet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..errors import LoadError
from .launches import LaunchConfig

__all__ = ["HIDDEN_KINDS", "SERVICES", "HiddenArgument", "hidden_bytes", "hidden_values"]

SERVICES: Final = frozenset({"hidden_hostcall_buffer", "hidden_printf_buffer"})
"""Kinds that name a service of the host, for which a stream has an address of its own."""

# Services that a host would have to offer. The kernel sees address 0, as under HIP when none is set up.
_ABSENT: Final[tuple[str, ...]] = (
    "hidden_none",
    "hidden_printf_buffer",
    "hidden_hostcall_buffer",
    "hidden_default_queue",
    "hidden_completion_action",
    "hidden_multigrid_sync_arg",
    "hidden_heap_v1",
)

_AXES: Final = "xyz"

HIDDEN_KINDS: Final = frozenset(
    [f"hidden_{what}_{axis}"
     for what in ("block_count", "group_size", "remainder", "global_offset") for axis in _AXES]
    + ["hidden_grid_dims", "hidden_dynamic_lds_size", "hidden_private_base", "hidden_shared_base",
       "hidden_queue_ptr", *_ABSENT]
)  # fmt: skip
"""Every ``.value_kind`` that is filled."""


@dataclass(frozen=True, slots=True)
class HiddenArgument:
    """One hidden argument: its place in the kernarg segment (bytes) and its ``.value_kind``."""

    offset: int
    size: int
    kind: str


def hidden_values(config: LaunchConfig, *, queue: int, private_base: int, shared_base: int) -> dict[str, int]:
    """Compute the value of every hidden argument of a launch.

    Parameters
    ----------
    config : LaunchConfig
        The launch.
    queue : int
        GPU virtual address of the queue's ``amd_queue_t``.
    private_base, shared_base : int
        Bases of the scratch and LDS apertures; the kernel gets their high 32 bits.

    Notes
    -----
    ``hidden_block_count`` counts full groups only, ``hidden_remainder`` the work-items of the partial one:
    device libraries tell from them whether a group is partial.
    """
    values: dict[str, int] = dict.fromkeys(_ABSENT, 0)
    for axis, items, block in zip(_AXES, config.work_items, config.block_size, strict=True):
        values[f"hidden_block_count_{axis}"] = items // block
        values[f"hidden_group_size_{axis}"] = block
        values[f"hidden_remainder_{axis}"] = items % block
        values[f"hidden_global_offset_{axis}"] = 0
    values["hidden_grid_dims"] = config.dimensions
    values["hidden_dynamic_lds_size"] = config.lds
    values["hidden_private_base"] = private_base >> 32
    values["hidden_shared_base"] = shared_base >> 32
    values["hidden_queue_ptr"] = queue
    return values


def hidden_bytes(
    kernel: str, arguments: tuple[HiddenArgument, ...], values: dict[str, int], start: int, size: int
) -> list[tuple[int, bytes]]:
    """Make the pieces that a launch copies into the kernarg segment.

    Parameters
    ----------
    kernel : str
        The kernel's name, for messages.
    arguments : tuple of HiddenArgument
        From the metadata.
    values : dict
        From :func:`hidden_values`.
    start, size : int
        End of the visible arguments and of the segment (bytes).

    Returns
    -------
    list of tuple
        ``(offset, bytes)``: mostly one piece that fills the segment from ``start`` to its end, so that no
        byte of an earlier launch is left in it.

    Raises
    ------
    LoadError
        A hidden argument of unknown kind, or one outside of the segment.
    """
    tail = bytearray(max(size - start, 0))
    early: list[tuple[int, bytes]] = []
    for argument in arguments:
        if argument.kind not in values:
            raise LoadError(f"{kernel}: hidden argument {argument.kind!r} is not known")
        if argument.offset + argument.size > size:
            raise LoadError(
                f"{kernel}: {argument.kind} at byte {argument.offset} is outside of the kernarg "
                f"segment ({size} bytes)"
            )
        mask = (1 << (8 * argument.size)) - 1
        data = (values[argument.kind] & mask).to_bytes(argument.size, "little")
        if argument.offset >= start:
            tail[argument.offset - start : argument.offset - start + argument.size] = data
        else:
            early.append((argument.offset, data))
    return [*early, (start, bytes(tail))] if tail else early
