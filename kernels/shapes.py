"""Checks of shapes and types that all families have in common, and their words."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Final, SupportsIndex, cast

from .writer import require

__all__ = ["MOST_ELEMENTS", "check_dtype", "check_extent", "check_shape", "shape_text"]

MOST_ELEMENTS: Final = 1 << 40
"""Elements of an array: more than any card's memory holds, and few enough for 64-bit addresses of each."""

_MOST_AXES: Final = 16


def check_extent(family: str, name: str, value: object, *, least: int = 0) -> int:
    """Return an extent as an integer.

    Raises
    ------
    KernelError
        If it is no integer, or too small or large.
    """
    try:
        number = operator.index(cast(SupportsIndex, value))
    except TypeError:
        require(False, f"{family}: {name} is a whole number, not {value!r}")
        raise
    require(
        least <= number <= MOST_ELEMENTS, f"{family}: {name} is {number}; {least} to {MOST_ELEMENTS} will do"
    )
    return number


def check_shape(family: str, shape: object, *, least: int = 0) -> tuple[int, ...]:
    """Return a shape as integers.

    Parameters
    ----------
    family : str
        For the error's text.
    shape : sequence of int
        Extents.
    least : int
        Axes that it must have.

    Raises
    ------
    KernelError
        If it is none.

    Examples
    --------
    >>> check_shape("reduce", [3, 5])
    (3, 5)
    """
    given = tuple(cast(Sequence[object], shape)) if isinstance(shape, tuple | list) else (shape,)
    sizes = tuple(
        check_extent(family, f"extent {number} of {shape}", each) for number, each in enumerate(given)
    )
    require(
        least <= len(sizes) <= _MOST_AXES,
        f"{family}: an array of {least} to {_MOST_AXES} axes is wanted, not one of shape {sizes}",
    )
    total = 1
    for each in sizes:
        total *= each
    require(total <= MOST_ELEMENTS, f"{family}: shape {sizes} has {total} elements; at most {MOST_ELEMENTS}")
    return sizes


def check_dtype(family: str, dtype: str, offered: Sequence[str], name: str = "dtype") -> None:
    """Raise :class:`KernelError` for a type that a family does not offer."""
    require(dtype in offered, f"{family}: {name} {dtype!r} is not offered; {', '.join(offered)} are")


def shape_text(shape: Sequence[int]) -> str:
    """Say a shape: ``3x5``; ``scalar`` for none."""
    return "x".join(map(str, shape)) or "scalar"
