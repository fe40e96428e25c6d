"""An ioctl's argument in the kernel's hands."""

from __future__ import annotations

from ..fields import Structure

__all__ = ["Arguments"]


class Arguments:
    """The kernel's copy of an ioctl's structure, members by name.

    Parameters
    ----------
    structure : Structure
        Its layout.
    data : bytearray
        The copy, at least as long as the structure; the caller may have given more or less.
    """

    def __init__(self, structure: Structure, data: bytearray) -> None:
        self.structure = structure
        self.data = data

    def __getitem__(self, name: str) -> int:
        return self.structure.read(self.data, name)

    def __setitem__(self, name: str, value: int) -> None:
        self.structure.write(self.data, name, value)
