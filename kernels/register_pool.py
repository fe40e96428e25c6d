"""Registers by hand: who writes a kernel takes them from a pool, by bank where that matters."""

from __future__ import annotations

from ..isa.builder import Register, RegisterFile
from .built import KernelError

__all__ = ["RegisterPool"]


class RegisterPool:
    """The registers of a file that nobody has taken yet.

    Parameters
    ----------
    file : RegisterFile
        ``v`` or ``s``.
    size : int
        How many of them may be used, from number 0.
    taken : iterable of int
        Numbers that are in use already.

    Examples
    --------
    >>> from barewave.isa.builder import v
    >>> pool = RegisterPool(v, 16)
    >>> pool.take(2, residue=2, modulus=4), pool.take(4), pool.take()
    (v[2:3], v[4:7], v0)
    >>> pool.highest
    7
    """

    def __init__(self, file: RegisterFile, size: int, taken: range = range(0)) -> None:
        self.file, self.size = file, size
        self._free = set(range(size)) - set(taken)
        self.highest = max(taken, default=-1)

    def take(self, count: int = 1, *, residue: int = 0, modulus: int = 1) -> Register:
        """Take the lowest registers that follow each other.

        Parameters
        ----------
        count : int
            How many.
        residue, modulus : int
            The first one's number modulo ``modulus`` is ``residue``: with a modulus of 4 the bank of a VGPR.

        Raises
        ------
        KernelError
            If there are none left.
        """
        for first in range(residue, self.size - count + 1, modulus):
            wanted = range(first, first + count)
            if self._free.issuperset(wanted):
                self._free.difference_update(wanted)
                self.highest = max(self.highest, first + count - 1)
                return self.file[first : first + count - 1] if count > 1 else self.file[first]
        raise KernelError(
            f"a kernel needs {count} more {self.file.name} registers; of the {self.size} that a wave may "
            f"have {len(self._free)} are left, not in the places that are needed: take a smaller tile"
        )

    def release(self, *registers: Register) -> None:
        """Give registers back."""
        for each in registers:
            self._free.update(each.registers)
