"""Arrays of this process that a card uses where they are (userptr)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import CheckError
from ..kfd.memory import PAGE, page_align
from .buffer import Buffer

if TYPE_CHECKING:
    import numpy.typing as npt

    from .device import Device

__all__ = ["register", "register_range"]


def register(device: Device, array: npt.NDArray[Any], name: str) -> Buffer:
    """Make a buffer of an array's own memory; see :meth:`Device.register`."""
    if not array.flags.c_contiguous:
        raise CheckError("an array is registered as it is in memory: it must be contiguous, in C order")
    if not array.flags.writeable:
        raise CheckError("the array is not writable, and the card would write to it: register a copy")
    if array.dtype.hasobject:
        raise CheckError("Python objects cannot live in a card's memory")
    return register_range(
        device, array.__array_interface__["data"][0], array.shape, array.dtype, name or "host array", array
    )


def register_range(
    device: Device, address: int, shape: tuple[int, ...], dtype: Any, name: str, keep: object
) -> Buffer:
    """Make a buffer of memory of this process.

    The kernel registers whole pages, so that the card can reach what stands beside the array in its first
    and last page.
    """
    size = dtype.itemsize
    for extent in shape:
        size *= extent
    first = address - address % PAGE
    memory = device.gpu.register(first, page_align(address + max(size, 1) - first), name=name)
    return Buffer.over(device, memory, address, shape, dtype, name, keep)
