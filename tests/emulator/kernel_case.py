"""What a case is: a kernel, what it is launched with, and what numpy says that it must answer.

A case is a kernel and a function that makes, from a random generator and a size, the arguments of one launch
and the expected contents of its buffers. Cases are plain data about numpy arrays: how they are run is the
matter of the tests that use them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from kernel_arithmetic import ulps
from numpy.typing import NDArray

__all__ = ["Array", "Case", "Geometry", "Run", "Tolerance", "case", "compare", "groups", "items_1d"]

Array = NDArray[Any]
Argument = Array | np.generic | bytes


@dataclass(frozen=True)
class Tolerance:
    """How far a result may be from its reference: all zero means equal bits (NaNs are equal to NaNs)."""

    ulps: int = 0
    relative: float = 0.0
    absolute: float = 0.0


EXACT = Tolerance()


@dataclass(frozen=True)
class Geometry:
    """A launch: `block` in work-items, and either `grid` in workgroups or `items` in work-items."""

    block: tuple[int, int, int]
    grid: tuple[int, int, int] | None = None
    items: tuple[int, int, int] | None = None
    lds: int = 0

    @property
    def work_items(self) -> tuple[int, int, int]:
        """The whole grid in work-items."""
        if self.items is not None:
            return self.items
        assert self.grid is not None
        (gx, gy, gz), (x, y, z) = self.grid, self.block
        return gx * x, gy * y, gz * z


@dataclass
class Run:
    """One launch (or `launches` of them, on the same buffers) and what it must leave behind.

    Arrays among `arguments` are buffers, passed with these contents; numpy scalars and bytes are values.
    `expected` maps positions of buffers to their contents afterwards; a tolerance may be given by position,
    or by position and column.
    """

    geometry: Geometry
    arguments: tuple[Argument, ...]
    expected: dict[int, Array]
    tolerances: dict[int | tuple[int, int], Tolerance] = field(default_factory=dict)
    launches: int = 1


Maker = Callable[[np.random.Generator, int, int], Run]


@dataclass(frozen=True)
class Case:
    """A kernel, the sizes it is tried with, and the maker of its launches."""

    source: str
    kernel: str
    sizes: tuple[int, ...]
    make: Maker

    def runs(self, wave_size: int) -> list[Run]:
        """Make the launches for all sizes, the same ones each time."""
        return [self.make(np.random.default_rng(1000 + size), size, wave_size) for size in self.sizes]


def case(cases: list[Case], source: str, kernel: str, *sizes: int) -> Callable[[Maker], Maker]:
    """Add the decorated maker, called with generator, size and wave size, to `cases`."""

    def register(make: Maker) -> Maker:
        cases.append(Case(source, kernel, sizes, make))
        return make

    return register


def groups(n: int, block: int) -> Geometry:
    """As many whole workgroups of `block` as cover `n` work-items."""
    return Geometry(block=(block, 1, 1), grid=(-(-n // block), 1, 1))


def items_1d(n: int, block: int) -> Geometry:
    """Exactly `n` work-items, so that the last workgroup may be a partial one."""
    return Geometry(block=(block, 1, 1), items=(n, 1, 1))


def _within(value: Array, reference: Array, tolerance: Tolerance) -> Array:
    if reference.dtype.kind != "f":
        right: Array = value == reference
    elif tolerance == EXACT:
        bits = f"u{reference.dtype.itemsize}"
        right = value.view(bits) == reference.view(bits)
        right |= np.isnan(value) & np.isnan(reference)
    else:
        # Infinities are near only to themselves, which the count of ulps says.
        with np.errstate(invalid="ignore"):
            bound = tolerance.absolute + tolerance.relative * np.abs(reference.astype(np.float64))
            right = np.abs(value.astype(np.float64) - reference.astype(np.float64)) <= bound
        right |= ulps(value, reference) <= tolerance.ulps
    return right


def compare(run: Run, position: int, value: Array) -> str:
    """Compare a buffer with what `run` expects of it.

    Returns
    -------
    str
        Empty if it holds, else how many elements are wrong and the first of them.
    """
    reference = run.expected[position]
    value = value.reshape(-1).view(reference.dtype).reshape(reference.shape)
    whole = run.tolerances.get(position, EXACT)
    right = _within(value, reference, whole)
    for key, tolerance in run.tolerances.items():
        if isinstance(key, tuple) and key[0] == position:
            right[:, key[1]] = _within(
                np.ascontiguousarray(value[:, key[1]]), np.ascontiguousarray(reference[:, key[1]]), tolerance
            )
    if right.all():
        return ""
    where = tuple(int(i) for i in np.argwhere(~right)[0])
    return (
        f"argument {position}: {int((~right).sum())} of {right.size} elements wrong, first at {where}: "
        f"{value[where]!r}, expected {reference[where]!r}"
    )
