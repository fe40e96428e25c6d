"""What an update of a frozen kernel's arguments may change."""

from __future__ import annotations

from operator import index
from typing import Any, SupportsIndex

from ...errors import CheckError
from .nodes import KernelNode
from .operands import is_array

__all__ = ["address_in", "placed"]


def placed(node: KernelNode, arguments: tuple[object, ...]) -> tuple[object, ...]:
    """Place pointers into LDS as they were: how much a workgroup gets stands in the commands."""
    config, placed = (None, arguments)
    if node.kernel.shared is not None and node.asked is not None:
        config, placed = node.kernel.shared.place(node.asked, arguments)
    if config != node.config:
        raise CheckError(
            f"{node}: sizes of arrays in LDS do not change in a frozen plan; it has {node.config.lds} bytes "
            "besides what the kernel declares"
        )
    return placed


def address_in(node: KernelNode, place: int, value: Any) -> object:
    """Check an array, or an address, against what stood in its place, and take its address."""
    if place >= len(node.kernel.arguments):
        return value
    argument = node.kernel.arguments[place]
    nbytes = 1
    if is_array(value):
        first, nbytes = int(value.address), int(value.nbytes)
    elif argument.kind == "pointer" and isinstance(value, SupportsIndex) and value:
        first = index(value)
    else:
        return value
    old = int.from_bytes(node.kernarg[argument.offset : argument.offset + 8], "little")
    for at, temporary in node.patches:
        if at == argument.offset:
            old = temporary.address
    for touch in node.touches:
        start = touch.place.address
        stop = start + touch.place.nbytes
        if start <= old < max(stop, start + 1) and start <= first and first + nbytes <= stop:
            return first
    raise CheckError(
        f"{node}: argument {place} ({argument}) would reach memory that the freeze did not check; give the "
        "array that stood there, or make a plan anew"
    )
