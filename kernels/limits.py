"""Checks of what kernels are asked for."""

from __future__ import annotations

import operator
from typing import SupportsIndex, cast

from .built import KernelError

__all__ = ["check_count"]


def check_count(name: str, value: object, least: int, most: int) -> int:
    """Return a whole number from ``least`` to ``most`` as an int, and refuse what is none.

    Raises
    ------
    KernelError
        With the name, both limits and what was given.

    Examples
    --------
    >>> check_count("groups", 3, 0, 7)
    3
    """
    try:
        number = operator.index(cast(SupportsIndex, value))
    except TypeError:
        number = least - 1
    if isinstance(value, bool) or not least <= number <= most:
        raise KernelError(f"{name} is a whole number from {least} to {most}, not {value!r}")
    return number
