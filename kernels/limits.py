"""Checks of what kernels are asked for."""

from __future__ import annotations

from .built import KernelError

__all__ = ["check_count"]


def check_count(name: str, value: object, least: int, most: int) -> None:
    """Refuse what is not a whole number from ``least`` to ``most``.

    Raises
    ------
    KernelError
        With the name, both limits and what was given.

    Examples
    --------
    >>> check_count("groups", 3, 0, 7)
    """
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise KernelError(f"{name} is a whole number from {least} to {most}, not {value!r}")
