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
    copied : int, optional
        Bytes that the caller's request number speaks of; all of ``data`` if not given.
    """

    def __init__(self, structure: Structure, data: bytearray, copied: int | None = None) -> None:
        self.structure = structure
        self.data = data
        self.copied = len(data) if copied is None else copied

    def __getitem__(self, name: str) -> int:
        return self.structure.read(self.data, name)

    def __setitem__(self, name: str, value: int) -> None:
        self.structure.write(self.data, name, value)
