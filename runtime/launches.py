"""The geometry of a launch, and :func:`launch` itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, SupportsIndex, cast, overload

from ..errors import CheckError
from .counters import Counters, count_launch

if TYPE_CHECKING:
    from .kernel import Kernel
    from .launchers import Launcher
    from .stream import Stream

__all__ = ["MAX_GROUP_ITEMS", "MAX_LDS_BYTES", "LaunchConfig", "bind", "launch"]

MAX_GROUP_ITEMS: Final = 1024
"""Work-items of one workgroup (AMDGPUUsage, gfx11)."""

MAX_LDS_BYTES: Final = 64 * 1024
"""LDS that one workgroup can have (RDNA3 ISA manual, section 12)."""

_MAX_GRID_ITEMS: Final = (1 << 32) - 1  # grid_size_x/y/z of the AQL packet are u32


def _extent(name: str, value: object) -> tuple[tuple[int, int, int], int]:
    """Make three extents of one to three, and say how many were given."""
    several = isinstance(value, Iterable) and not isinstance(value, (str, bytes))
    items: list[object] = list(cast("Iterable[object]", value)) if several else [value]
    if not 1 <= len(items) <= 3:
        raise CheckError(f"{name} takes 1 to 3 extents (x, y, z), not {len(items)}")
    extents: list[int] = []
    for axis, item in zip("xyz", items, strict=False):
        if isinstance(item, bool) or not isinstance(item, SupportsIndex):
            raise CheckError(f"{name}.{axis} is {item!r}; an extent is a whole number")
        number = int(item.__index__())
        if number < 1:
            raise CheckError(f"{name}.{axis} is {number}; every extent of a {name} is at least 1")
        extents.append(number)
    dimensions = len(extents)
    extents += [1] * (3 - dimensions)
    return (extents[0], extents[1], extents[2]), dimensions


@dataclass(frozen=True, slots=True)
class LaunchConfig:
    """How many work-items run, and in which workgroups.

    Parameters
    ----------
    grid : int or tuple of int, optional
        Number of workgroups in x, y, z, as in HIP and CUDA.
    block : int or tuple of int
        Work-items of a workgroup in x, y, z; at most 1024 in all.
    items : int or tuple of int, optional
        Number of work-items in x, y, z instead of ``grid``: AQL's own unit. The last workgroup of each axis
        may then be partial.
    lds : int, optional
        Bytes of LDS per workgroup on top of what the kernel declares.
    stack : int, optional
        Bytes of scratch per work-item on top of the declared ones, for kernels whose stack depth the
        compiler did not know (recursion, calls through pointers).

    Raises
    ------
    CheckError
        For geometry that the card cannot run.

    Examples
    --------
    >>> LaunchConfig(grid=4096, block=256).work_items
    (1048576, 1, 1)
    >>> LaunchConfig(items=1000, block=(256, 1, 1)).groups
    (4, 1, 1)
    """

    grid: int | tuple[int, ...] | None = None
    block: int | tuple[int, ...] = 1
    items: int | tuple[int, ...] | None = None
    lds: int = 0
    stack: int = 1024
    block_size: tuple[int, int, int] = field(init=False, repr=False, default=(1, 1, 1))
    """Work-items of a full workgroup in x, y, z."""
    work_items: tuple[int, int, int] = field(init=False, repr=False, default=(1, 1, 1))
    """Work-items of the whole grid in x, y, z."""
    dimensions: int = field(init=False, repr=False, default=1)
    """Number of dimensions that were given, 1 to 3."""
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        """Check everything that does not depend on the kernel."""
        if (self.grid is None) == (self.items is None):
            raise CheckError("give either grid= (in workgroups) or items= (in work-items)")
        block, block_dimensions = _extent("block", self.block)
        total = block[0] * block[1] * block[2]
        if total > MAX_GROUP_ITEMS:
            raise CheckError(
                f"block {block} makes {total} work-items; a workgroup has at most {MAX_GROUP_ITEMS}"
            )
        if self.items is not None:
            items, dimensions = _extent("items", self.items)
        else:
            grid, dimensions = _extent("grid", self.grid)
            items = (grid[0] * block[0], grid[1] * block[1], grid[2] * block[2])
        for axis, count in zip("xyz", items, strict=True):
            if count > _MAX_GRID_ITEMS:
                raise CheckError(
                    f"the grid has {count} work-items in {axis}; the packet holds at most 2**32 - 1"
                )
        for name, number in (("lds", self.lds), ("stack", self.stack)):
            if number < 0:
                raise CheckError(f"{name} is {number}; it is a number of bytes")
        if self.lds > MAX_LDS_BYTES:
            raise CheckError(f"lds={self.lds} bytes; a workgroup has at most {MAX_LDS_BYTES} bytes of LDS")
        object.__setattr__(self, "block_size", block)
        object.__setattr__(self, "work_items", items)
        object.__setattr__(self, "dimensions", max(dimensions, block_dimensions))
        # Computed once: every launch looks its geometry up.
        object.__setattr__(self, "_hash", hash((block, items, self.lds, self.stack, self.dimensions)))

    def __hash__(self) -> int:
        """Hash of what two equal ones have in common."""
        return self._hash

    @property
    def groups(self) -> tuple[int, int, int]:
        """Workgroups in x, y, z, partial ones included."""
        (x, y, z), (bx, by, bz) = self.work_items, self.block_size
        return -(-x // bx), -(-y // by), -(-z // bz)


@overload
def launch(
    stream: Stream,
    config: LaunchConfig,
    kernel: Kernel,
    *arguments: object,
    counters: Literal[False] = False,
) -> None: ...


@overload
def launch(
    stream: Stream, config: LaunchConfig, kernel: Kernel, *arguments: object, counters: bool
) -> Counters | None: ...


def launch(
    stream: Stream, config: LaunchConfig, kernel: Kernel, *arguments: object, counters: bool = False
) -> Counters | None:
    """Queue a kernel behind the work that the stream has already.

    Parameters
    ----------
    stream : Stream
        Where to run; its device loads the kernel's code object on first use.
    config : LaunchConfig
        Geometry.
    kernel : Kernel
        What to run.
    *arguments
        One value per entry of ``kernel.arguments``: a :class:`~barewave.Buffer` (its address), a Python int
        or float, a numpy scalar of the argument's own size, or the argument's bytes.
    counters : bool
        Run the kernel alone on the emulated card, wait for it, and count what it executes.

    Returns
    -------
    Counters or None
        With ``counters`` the counts, else nothing.

    Raises
    ------
    CheckError
        Wrong number, type or size of arguments, or geometry that this kernel does not take.
    LoadError
        The code object cannot run on this card.
    GPUFault, QueueError, GPUTimeout
        The stream, or its device, has failed before.

    Notes
    -----
    The call returns as soon as the packet is in the queue. It makes no system call. ``stream.launch`` is the
    same function.
    """
    if counters:
        if stream.capturing is not None:
            raise stream.capturing.refuse(stream, "count what a kernel executes")
        return count_launch(stream, config, kernel, arguments, stream.timeout)
    try:
        bound = stream.bound_by_id[kernel, id(config)]
    except KeyError:
        _launch_slowly(stream, config, kernel, arguments)
        return None
    try:
        bound.run(*arguments)
    except TypeError:
        bound.check_count(arguments)
        raise
    return None


def _launch_slowly(
    stream: Stream, config: LaunchConfig, kernel: Kernel, arguments: tuple[object, ...]
) -> None:
    """Launch what is not among the stream's bindings: for the first time, or with work before or behind."""
    if kernel.shared is not None:
        config, arguments = kernel.shared.place(config, arguments)
    bound = stream.bind_kernel(kernel, config)
    try:
        bound.run(*arguments)
    except TypeError:
        bound.check_count(arguments)
        raise
    if kernel.prints_late:
        stream.print_after(kernel)


def bind(kernel: Kernel, geometry: Any) -> Launcher:
    """Bind a kernel to what stands in its brackets; see ``Kernel.__getitem__``.

    Raises
    ------
    CheckError
        Something else than grid, block and stream.
    """
    from .buffer import Buffer
    from .device import Device
    from .stream import Stream

    whole: Any = geometry
    items: Sequence[Any] = whole if isinstance(geometry, tuple) else (whole,)
    where: object = None
    if items and isinstance(items[-1], (Stream, Device)):
        where, items = items[-1], items[:-1]
    if len(items) == 1 and isinstance(items[0], LaunchConfig):
        config = items[0]
    elif len(items) == 2:
        config = LaunchConfig(grid=items[0], block=items[1])
    else:
        raise CheckError(
            f"{kernel.name}[...] takes grid, block and stream, or a LaunchConfig and a stream, "
            f"not {geometry!r}"
        )
    if isinstance(where, Device):
        where = where.default_stream
    if isinstance(where, Stream):
        return where.bind(config, kernel)

    def launcher(*arguments: object) -> None:
        buffer = next((value for value in arguments if isinstance(value, Buffer)), None)
        if buffer is None:
            raise CheckError(
                f"{kernel.name}[grid, block] finds its device by its buffers, and was given none: "
                f"name a stream, as in {kernel.name}[grid, block, device.default_stream]"
            )
        buffer.device.default_stream.launch(config, kernel, *arguments)

    return launcher
