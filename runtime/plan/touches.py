"""What a kernel reads and writes: from its metadata, or from what its launch states."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ...errors import CheckError
from .operands import Place, Temporary, Touch, is_array, place_of

if TYPE_CHECKING:
    from ..arguments import Argument
    from ..device import Device
    from ..kernel import Kernel
    from ..program import LoadedProgram

__all__ = ["kernel_touches"]

_WRITABLE: Final = 2  # ELF's flag of a segment


def kernel_touches(
    kernel: Kernel,
    arguments: tuple[object, ...],
    program: LoadedProgram,
    device: Device,
    reads: Iterable[object] | None,
    writes: Iterable[object] | None,
) -> list[Touch]:
    """Find out what memory a launch touches.

    Parameters
    ----------
    kernel, arguments
        The launch; as many arguments as the kernel has.
    program : LoadedProgram
        The kernel's image on the card.
    device : Device
        The card.
    reads, writes : iterable of arrays, optional
        All that the kernel reads, all that it writes; what is not stated follows from the metadata.

    Raises
    ------
    CheckError
        An argument is an address that belongs to no allocation, a statement reaches past its argument's end,
        or nothing describes the arguments.
    """
    stated_reads = None if reads is None else [_stated(each, kernel, "reads") for each in reads]
    stated_writes = None if writes is None else [_stated(each, kernel, "writes") for each in writes]
    if not kernel.image.has_metadata and kernel.image.kernarg_size and writes is None:
        raise CheckError(
            f"{kernel.name} has no metadata that tells pointers from numbers: state reads= and writes="
        )
    touches: list[Touch] = []
    pointers: list[Place] = []
    for argument, value in zip(kernel.arguments, arguments, strict=True):
        place = _reached(kernel, argument, value, device)
        if place is None:
            continue
        pointers.append(place)
        name = str(getattr(value, "name", "") or argument.name)
        if stated_reads is None and argument.access != "write_only":
            touches.append(Touch(place, True, False, name))
        if stated_writes is None and argument.access != "read_only":
            said_read = stated_reads is not None and any(_inside(each.place, place) for each in stated_reads)
            if not said_read:
                touches.append(Touch(place, False, True, name))
    for some in (stated_reads, stated_writes):
        for each in some or ():
            for place in pointers:
                _check_bounds(kernel, each, place)
            touches.append(each._replace(reads=some is stated_reads, writes=some is not stated_reads))
    for segment in kernel.program.code_object.segments:
        if segment.flags & _WRITABLE and segment.memory_size and not segment.settled:
            place = Place(None, program.base + segment.address, segment.memory_size)
            touches.append(Touch(place, True, True, f"variables of {kernel.program.name}"))
    return _united(touches)


def _united(touches: list[Touch]) -> list[Touch]:
    """Make one of what stands twice for the same bytes."""
    found: dict[Place, Touch] = {}
    for touch in touches:
        old = found.get(touch.place)
        if old is not None:
            touch = old._replace(reads=old.reads or touch.reads, writes=old.writes or touch.writes)
        found[touch.place] = touch
    return list(found.values())


def _stated(value: object, kernel: Kernel, word: str) -> Touch:
    if not is_array(value):
        raise CheckError(f"{kernel.name}: {word}= takes arrays, not {type(value).__name__}")
    return Touch(place_of(value), False, False, str(getattr(value, "name", "") or word))


def _reached(kernel: Kernel, argument: Argument, value: object, device: Device) -> Place | None:
    """Find the memory behind an argument, if it is a pointer."""
    if is_array(value):
        return place_of(value)
    if argument.kind != "pointer" or value is None:
        return None
    try:
        address = int(value)  # type: ignore[call-overload]  # the packer has taken it for an address
    except (TypeError, ValueError):
        return None
    if not address:
        return None
    nearest = device.gpu.kfd.allocations.find(address)
    if nearest is None or not nearest.inside:
        raise CheckError(
            f"{kernel.name}: argument {argument.name} is the address {address:#x}, which belongs to no "
            "array: a plan must know what its kernels touch; give the array"
        )
    return Place(None, nearest.memory.address, nearest.memory.size)


def _inside(inner: Place, outer: Place) -> bool:
    return (
        inner.base is outer.base
        and outer.offset <= inner.offset
        and inner.offset + inner.nbytes <= outer.offset + outer.nbytes
    )


def _check_bounds(kernel: Kernel, stated: Touch, argument: Place) -> None:
    place = stated.place
    if isinstance(place.base, Temporary) or place.base is not argument.base or _inside(place, argument):
        return
    begins_inside = argument.offset <= place.offset < argument.offset + argument.nbytes
    if begins_inside:
        over = place.offset + place.nbytes - argument.offset - argument.nbytes
        raise CheckError(
            f"{kernel.name}: {stated.name} as stated ends {over} bytes past the end of the argument that it "
            "begins in"
        )
