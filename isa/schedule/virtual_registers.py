"""Registers without numbers: what kernels are written with before registers are allocated.

A virtual register stands wherever a register may stand in the methods of
:class:`~.virtual.VirtualKernel`: ``acc``, ``-acc``, ``abs(acc)``, ``acc.h``, ``tile[0:3]`` (four registers:
both ends count, as in the rest of the builder). It has a unit of its own beyond those of the card
(:mod:`barewave.isa.accesses`), so that what follows registers through code follows it too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ..accesses import VGPR, VIRTUAL_SCALARS, VIRTUAL_VECTORS
from ..builder.registers import Register, register

__all__ = ["VirtualFile", "VirtualRegister", "Wish"]

_SCALAR_ROOM: Final = VIRTUAL_VECTORS - VIRTUAL_SCALARS
#: Without a name of their own registers are numbered.
_FILES: Final = ("v", "s")
_MOST_VECTORS: Final = 256
_MOST_SCALARS: Final = 106


@dataclass(eq=False, slots=True)
class Wish:
    """One allocation: registers that follow each other, and what is asked of their place.

    Attributes
    ----------
    name : str
        For listings and errors.
    file : str
        ``v`` or ``s``.
    unit : int
        Unit of the first register.
    count : int
        How many there are.
    alignment : int
        The first one's number is a multiple of it.
    bank, parity : int or None
        Wanted of the first one's number: its remainder by 4, its remainder by 2. They are granted where that
        takes no further register.
    place : int or None
        The number that it must have.
    like : Wish or None
        Another allocation, whose place it shares.
    """

    name: str
    file: str
    unit: int
    count: int
    alignment: int = 1
    bank: int | None = None
    parity: int | None = None
    place: int | None = None
    like: Wish | None = None

    @property
    def root(self) -> Wish:
        """The allocation whose place it has."""
        found = self
        while found.like is not None:
            found = found.like
        return found

    def __str__(self) -> str:
        return self.name if self.count == 1 else f"{self.name} ({self.count} registers)"


class VirtualRegister(Register):
    """A register, or several that follow each other, whose numbers are chosen later.

    Attributes
    ----------
    wish : Wish
        What it is part of.
    index : int
        Its first register, counted from the first one of the whole.
    """

    __slots__ = ("wish",)

    def __init__(
        self, wish: Wish, index: int, count: int, half: int | None, negative: bool, absolute: bool
    ) -> None:
        super().__init__("virtual", index, count, half, negative, absolute)
        self.wish = wish
        text = f"%{wish.name}"
        if count != wish.count:
            text += f"[{index}]" if count == 1 else f"[{index}:{index + count - 1}]"
        if half is not None:
            text += (".l", ".h")[half]
        if absolute:
            text = f"|{text}|"
        self.text = f"-{text}" if negative else text

    def _with(self, half: int | None, negative: bool, absolute: bool) -> VirtualRegister:
        return VirtualRegister(self.wish, self.index, self.count, half, negative, absolute)

    def _half(self, half: int) -> Register:
        if self.wish.file != "v" or self.count != 1 or self.half is not None:
            raise ValueError(f"{self.text} has no halves: only single vector registers have .l and .h")
        return self._with(half, self.negative, self.absolute)

    def __neg__(self) -> Register:
        return self._with(self.half, not self.negative, self.absolute)

    def __abs__(self) -> Register:
        return self._with(self.half, False, True)

    def __iter__(self) -> Iterator[Register]:
        return (self[number] for number in range(self.count))

    def __getitem__(self, key: int | slice) -> Register:
        if self.half is not None or self.negative or self.absolute:
            raise ValueError(f"{self.text} has no parts")
        if isinstance(key, slice):
            if key.start is None or key.stop is None or key.step is not None:
                raise ValueError(f"a range of {self.text} has two ends and no step, both of which count")
            first, last = int(key.start), int(key.stop)
        else:
            first = last = int(key)
        if not 0 <= first <= last < self.count:
            raise IndexError(f"{self.text} has {self.count} registers; {first} to {last} lies outside of it")
        return VirtualRegister(self.wish, self.index + first, last - first + 1, None, False, False)

    @property
    def units(self) -> range:
        """Its units."""
        first = self.wish.unit + self.index
        return range(first, first + self.count)

    @property
    def operand_index(self) -> int:
        """Index that an operand of the decoded instruction has in its place."""
        return self.units[0] - VGPR if self.wish.file == "v" else self.units[0]

    def at(self, place: int) -> Register:
        """Return the register that it is if the whole begins at a number."""
        return register(
            self.wish.file, place + self.index, self.count, self.half, self.negative, self.absolute
        )


@dataclass
class VirtualFile:
    """Makes virtual registers and gives them their units.

    Attributes
    ----------
    wishes : list of Wish
        All that have been made.
    """

    wishes: list[Wish] = field(default_factory=list[Wish])
    _next: dict[str, int] = field(default_factory=lambda: {"v": VIRTUAL_VECTORS, "s": VIRTUAL_SCALARS})
    _names: dict[str, int] = field(default_factory=dict[str, int])

    def make(
        self,
        file: str,
        count: int = 1,
        name: str = "",
        *,
        alignment: int | None = None,
        bank: int | None = None,
        parity: int | None = None,
        at: Register | None = None,
        like: VirtualRegister | None = None,
    ) -> VirtualRegister:
        """Make registers that follow each other; see :meth:`~.virtual.VirtualMethods.vector`."""
        most = _MOST_VECTORS if file == "v" else _MOST_SCALARS
        kind = "vector" if file == "v" else "scalar"
        if not 1 <= count <= most:
            raise ValueError(f"{count} {kind} registers that follow each other: there are 1 to {most}")
        if alignment is None:
            # pairs begin at even numbers, what is more at multiples of four (RDNA3 ISA, section 3.6)
            alignment = 1 if file == "v" or count == 1 else 2 if count == 2 else 4
        if alignment < 1 or alignment & alignment - 1:
            raise ValueError(f"an alignment of {alignment} registers is no power of two")
        if bank is not None and not 0 <= bank <= 3:
            raise ValueError(f"there is no register bank {bank}: 0 to 3")
        if parity is not None and parity not in (0, 1):
            raise ValueError(f"a register's parity is 0 or 1, not {parity}")
        if at is not None and (at.file != file or at.count != count):
            raise ValueError(f"{at.text} is no place for {count} {kind} registers")
        if like is not None and (like.wish.file != file or like.count != count or like.wish.count != count):
            raise ValueError(f"{like.text} has another size or kind than {count} {kind} registers")
        unit = self._next[file]
        if file == "s" and unit + count > VIRTUAL_SCALARS + _SCALAR_ROOM:
            raise ValueError(f"a kernel is written with at most {_SCALAR_ROOM} virtual scalar registers")
        self._next[file] = unit + count
        wish = Wish(
            self._name(name or file), file, unit, count, alignment, bank, parity,
            None if at is None else at.index, None if like is None else like.wish,
        )  # fmt: skip
        self.wishes.append(wish)
        return VirtualRegister(wish, 0, count, None, False, False)

    def _name(self, wanted: str) -> str:
        """Return a name that no other register has."""
        number = self._names.get(wanted, 0)
        self._names[wanted] = number + 1
        return f"{wanted}.{number}" if number or wanted in _FILES else wanted
