"""Checks of shapes and types that all families have in common, and their words."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Final, SupportsFloat, SupportsIndex, cast

import numpy as np

from .writer import require

__all__ = ["MOST_ELEMENTS", "check_dtype", "check_extent", "check_flags", "check_name", "check_number",
           "check_shape", "shape_text"]  # fmt: skip

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
    # True would be a 1 that nobody meant
    require(not isinstance(value, bool), f"{family}: {name} is a whole number, not {value!r}")
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


def check_dtype(family: str, dtype: object, offered: Sequence[str], name: str = "dtype") -> None:
    """Raise :class:`KernelError` for a type that a family does not offer."""
    known = isinstance(dtype, str) and dtype in offered
    require(known, f"{family}: {name} {dtype!r} is not offered; {', '.join(offered)} are")


def check_flags(family: str, **flags: object) -> None:
    """Raise :class:`KernelError` for what is neither True nor False, such as the word ``"False"``.

    Examples
    --------
    >>> check_flags("scan", exclusive=True)
    """
    for name, value in flags.items():
        require(isinstance(value, bool | np.bool_), f"{family}: {name} is True or False, not {value!r}")


def check_number(family: str, name: str, value: object) -> float:
    """Return a number as the 32-bit float that the card computes with.

    Raises
    ------
    KernelError
        If it is no number, or not finite in 32 bits.

    Examples
    --------
    >>> check_number("layernorm", "epsilon", 1)
    1.0
    """
    plain = isinstance(value, int | float | np.integer | np.floating) and not isinstance(value, bool)
    require(plain, f"{family}: {name} is a number, not {value!r}")
    try:
        with np.errstate(over="ignore"):
            number = float(np.float32(cast(SupportsFloat, value)))
    except OverflowError:
        number = float("inf")
    require(bool(np.isfinite(number)), f"{family}: {name} is a finite number of 32 bits, not {value}")
    return number


def check_name(family: str, name: object) -> str:
    """Return the name of an argument or of a kernel.

    Raises
    ------
    KernelError
        If no program could say it: letters, digits and underscores make one.
    """
    known = isinstance(name, str) and name.isascii() and name.isidentifier()
    require(known, f"{family}: a name is letters, digits and underscores, no digit first, not {name!r}")
    return cast(str, name)


def shape_text(shape: Sequence[int]) -> str:
    """Say a shape: ``3x5``; ``scalar`` for none."""
    return "x".join(map(str, shape)) or "scalar"
