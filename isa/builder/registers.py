"""Register objects: ``v[0]``, ``s[4:7]``, ``vcc_lo``, as the text of the assembler writes them.

A range is inclusive at both ends, as in ISA text: ``v[4:7]`` is the four registers v4, v5, v6 and v7, and
``v[4:4]`` is v4. Python's half-open ranges would make every line of the builder read differently from the
listing of the same line, which is how off-by-one errors in register allocations are made. Ranges with an open
end or a step are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final, Protocol, runtime_checkable

from ..operands import SPECIAL_NAMES

__all__ = ["Register", "RegisterFile", "SourceOperand", "named_register", "register"]

_SIZES: Final = {"v": 256, "s": 106, "ttmp": 16}
_BASES: Final = {"v": 0, "s": 0, "ttmp": 108}
_PAIRS: Final = {"vcc": 106, "exec": 126}
_ALIASES: Final = {"scc": 253, "off": 0}


@runtime_checkable
class SourceOperand(Protocol):
    """What the builder's methods take as an operand: registers, and values made of numbers.

    Any object with a ``text`` will do, such as a virtual register that has been given its place by the time
    that the instruction is made.

    Attributes
    ----------
    text : str
        How the assembler's text writes it.
    """

    @property
    def text(self) -> str: ...  # noqa: D102 - described above


class Register:
    """One register, a range of them, or one with source modifiers. Made by a :class:`RegisterFile`.

    There is one object per register, so that ``is`` and ``==`` say the same.

    Attributes
    ----------
    file : str
        ``v``, ``s``, ``ttmp``, or the name of a special register.
    index, count : int
        First register and how many.
    half : int or None
        0 for ``.l`` and 1 for ``.h``.
    negative, absolute : bool
        Source modifiers.
    code : int
        Number of the first register in an operand's field: VGPRs from 0, scalar registers by their code.
    text : str
        As the assembler writes it.
    """

    __slots__ = ("_high", "_low", "_magnitude", "_negated", "absolute", "code", "count", "file", "half",
                 "index", "negative", "text")  # fmt: skip

    def __init__(
        self, file: str, index: int, count: int, half: int | None, negative: bool, absolute: bool
    ) -> None:
        self.file, self.index, self.count, self.half = file, index, count, half
        self.negative, self.absolute = negative, absolute
        # the same register in other words, once they have been asked for
        self._low: Register | None = None
        self._high: Register | None = None
        self._negated: Register | None = None
        self._magnitude: Register | None = None
        self.code = _BASES.get(file, 0) + index
        text = file
        if file in _SIZES:
            text = f"{file}{index}" if count == 1 else f"{file}[{index}:{index + count - 1}]"
        if half is not None:
            text += (".l", ".h")[half]
        if absolute:
            text = f"|{text}|"
        self.text = f"-{text}" if negative else text

    @property
    def registers(self) -> range:
        """Numbers of the registers that the range covers."""
        return range(self.index, self.index + self.count)

    @property
    def l(self) -> Register:  # noqa: E743 - the name that the ISA's text gives it
        """The low 16 bits of a VGPR."""
        return self._half(0) if self._low is None else self._low

    @property
    def h(self) -> Register:
        """The high 16 bits of a VGPR."""
        return self._half(1) if self._high is None else self._high

    def _half(self, half: int) -> Register:
        if self.file != "v" or self.count != 1 or self.half is not None:
            raise ValueError(f"{self.text} has no halves: only single VGPRs have .l and .h")
        made = register("v", self.index, 1, half, self.negative, self.absolute)
        if half:
            self._high = made
        else:
            self._low = made
        return made

    def __neg__(self) -> Register:
        made = self._negated
        if made is None:
            made = register(self.file, self.index, self.count, self.half, not self.negative, self.absolute)
            self._negated = made
        return made

    def __abs__(self) -> Register:
        made = self._magnitude
        if made is None:
            made = self._magnitude = register(self.file, self.index, self.count, self.half, False, True)
        return made

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Register]:
        return (register(self.file, index) for index in self.registers)

    def __getitem__(self, key: int | slice) -> Register:
        """Part of a range, counted from its first register; a slice is inclusive at both ends."""
        if self.file not in _SIZES or self.half is not None or self.negative or self.absolute:
            raise ValueError(f"{self.text} has no parts")
        first, count = _bounds(key, self.text)
        if not 0 <= first <= first + count - 1 < self.count:
            raise IndexError(f"{self.text} has {self.count} registers; [{_written(key)}] lies outside of it")
        return register(self.file, self.index + first, count)

    def __repr__(self) -> str:
        return self.text


_made = cache(Register)


def register(
    file: str,
    index: int,
    count: int = 1,
    half: int | None = None,
    negative: bool = False,
    absolute: bool = False,
) -> Register:
    """Return the one object of a register.

    Raises
    ------
    IndexError
        If the card has no such register.
    """
    if file in _SIZES and not 0 <= index <= index + count - 1 < _SIZES[file]:
        raise IndexError(
            f"there is no register {file}[{index}:{index + count - 1}]: {file}0 to {file}{_SIZES[file] - 1}"
        )
    return _made(file, index, count, half, negative, absolute)


def named_register(name: str) -> Register:
    """Return a register by its name: ``vcc``, ``exec_lo``, ``m0``, ``null`` or ``src_shared_base``."""
    codes = {**{text: code for code, text in SPECIAL_NAMES.items()}, **_PAIRS, **_ALIASES}
    if name not in codes:
        raise ValueError(f"there is no register {name}: {', '.join(sorted(codes))}")
    return register(name, codes[name], 2 if name in _PAIRS else 1)


def _written(key: int | slice) -> str:
    return f"{key.start}:{key.stop}" if isinstance(key, slice) else str(key)


def _bounds(key: int | slice, name: str) -> tuple[int, int]:
    """First register and count of an index or of an inclusive slice."""
    if not isinstance(key, slice):
        return int(key), 1
    if key.start is None or key.stop is None or key.step is not None:
        raise ValueError(
            f"a range of {name} has two ends and no step: {name}[4:7] is four registers, as in ISA text"
        )
    first, last = int(key.start), int(key.stop)
    if last < first:
        raise ValueError(f"{name}[{first}:{last}] ends before it begins; both ends count, as in ISA text")
    return first, last - first + 1


class RegisterFile:
    """All registers of one kind, by number: ``v[3]``, ``v[4:7]`` (four registers: both ends count).

    Parameters
    ----------
    name : str
        ``v``, ``s`` or ``ttmp``.

    Examples
    --------
    >>> v = RegisterFile("v")
    >>> v[0], v[4:7], -v[1], abs(v[2]), v[3].h
    (v0, v[4:7], -v1, |v2|, v3.h)
    >>> len(v[4:7]), v[4:7][1], v[4:7][0:1]
    (4, v5, v[4:5])
    """

    __slots__ = ("_ranges", "_single", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._single = {index: register(name, index) for index in range(_SIZES[name])}
        self._ranges: dict[tuple[object, object, object], Register] = {}

    def __getitem__(self, key: int | slice) -> Register:
        if type(key) is slice:
            ends = key.start, key.stop, key.step
            found = self._ranges.get(ends)
            if found is None:
                first, count = _bounds(key, self.name)
                found = self._ranges[ends] = register(self.name, first, count)
            return found
        found = self._single.get(key)
        return register(self.name, *_bounds(key, self.name)) if found is None else found

    def __len__(self) -> int:
        return _SIZES[self.name]

    def __iter__(self) -> Iterator[Register]:
        return iter(self._single.values())

    def __repr__(self) -> str:
        return self.name
