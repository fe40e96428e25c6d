"""Variables of a module: what a program's image holds besides code, read and written by the host."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np

from ..errors import CheckError, LoadError
from .buffer import Buffer

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..isa.code_object import CodeObject
    from ..kfd import Memory
    from .device import Device
    from .program import Program

__all__ = ["GlobalBuffer", "GlobalVariable", "constant_bytes", "read_globals"]

_WRITE: Final = 2


@dataclass(frozen=True, slots=True)
class GlobalVariable:
    """A variable of a module.

    Attributes
    ----------
    name : str
        Its symbol.
    offset : int
        Bytes from the start of the image.
    size : int
        Bytes.
    read_only : bool
        Whether the compiler put it where kernels do not write. The host may: ``__constant__`` variables
        stand there.
    """

    name: str
    offset: int
    size: int
    read_only: bool


def read_globals(code_object: CodeObject) -> Mapping[str, GlobalVariable]:
    """Look up a code object's variables.

    Raises
    ------
    LoadError
        One lies outside of the segments.
    """
    variables: dict[str, GlobalVariable] = {}
    for name, (address, size) in sorted(code_object.globals.items()):
        for segment in code_object.segments:
            if segment.address <= address and address + size <= segment.address + segment.memory_size:
                variables[name] = GlobalVariable(name, address, size, not segment.flags & _WRITE)
                break
        else:
            raise LoadError(
                f"the code object is damaged: the variable {name!r} at {address:#x}, {size} bytes, lies "
                "outside of its segments"
            )
    return MappingProxyType(variables)


def constant_bytes(code_object: CodeObject) -> int:
    """Count the bytes of variables that kernels only read."""
    return sum(
        size
        for address, size in code_object.globals.values()
        for segment in code_object.segments
        if 0 <= address - segment.address <= segment.memory_size - size and not segment.flags & _WRITE
    )


class GlobalBuffer(Buffer):
    """A module's variable on one card, as a buffer; made by :meth:`Program.get_global`.

    The memory belongs to the program's image: closing the buffer gives nothing back, and the image stays as
    long as the buffer does.

    Attributes
    ----------
    variable : GlobalVariable
        Its name, place and size.
    program : Program
        Where it belongs.
    """

    def __init__(
        self,
        device: Device,
        program: Program,
        image: Memory,
        variable: GlobalVariable,
        dtype: npt.DTypeLike,
        shape: int | Sequence[int] | None,
    ) -> None:
        kind = np.dtype(dtype)
        if kind.hasobject or not kind.itemsize:
            raise CheckError(f"a variable cannot hold elements of dtype {kind}")
        extents: tuple[int, ...]
        if shape is None:
            extents = (variable.size // kind.itemsize,)
        else:
            extents = (int(shape),) if isinstance(shape, (int, np.integer)) else tuple(map(int, shape))
        if any(extent < 0 for extent in extents) or math.prod(extents) * kind.itemsize != variable.size:
            raise CheckError(
                f"the variable {variable.name} has {variable.size} bytes; {kind} of shape {extents} does not "
                "cover them"
            )
        self.program = program
        self.variable = variable
        super().__init__(device, image, extents, kind, f"variable {variable.name}")
        self._address = image.address + variable.offset
        self._sure_address = None

    def close(self) -> None:
        """Let go of the variable; its memory stays the program's. Idempotent."""
        self._memory = None

    def __del__(self) -> None:
        """Nothing is left behind: the memory is the program's."""
