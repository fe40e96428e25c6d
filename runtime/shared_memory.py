"""LDS that a launch allocates: pointers into it, as OpenCL's ``__local`` arguments are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, SupportsIndex

from ..errors import CheckError, LoadError

if TYPE_CHECKING:
    from .arguments import Argument
    from .launches import LaunchConfig

__all__ = ["SharedPlacer"]

#: Alignment where the metadata names none: that of the widest access to LDS (ds_load_b128).
_DEFAULT_ALIGN: Final = 16
_MAX_CONFIGS: Final = 256


class SharedPlacer:
    """Turns the sizes that a launch gives for pointers into LDS into places there.

    The first one lies behind the kernel's declared LDS, each at its alignment.

    Parameters
    ----------
    kernel : str
        The kernel's name, for messages.
    arguments : sequence of Argument
        All visible arguments.
    declared : int
        Bytes of LDS that the kernel declares.
    """

    def __init__(self, kernel: str, arguments: Sequence[Argument], declared: int) -> None:
        self._kernel = kernel
        self._declared = declared
        self._arguments = [
            (position, argument) for position, argument in enumerate(arguments) if argument.kind == "shared"
        ]
        for _, argument in self._arguments:
            if argument.size != 4:
                raise LoadError(
                    f"{kernel}: the metadata gives {argument.size} bytes to {argument.name}, a pointer into "
                    "LDS; it has 4"
                )
        self._configs: dict[tuple[LaunchConfig, int], LaunchConfig] = {}

    @classmethod
    def of(cls, kernel: str, arguments: Sequence[Argument], declared: int) -> SharedPlacer | None:
        """Make one for a kernel that takes such pointers; None for any other."""
        taken = any(argument.kind == "shared" for argument in arguments)
        return cls(kernel, arguments, declared) if taken else None

    def place(
        self, config: LaunchConfig, arguments: tuple[object, ...]
    ) -> tuple[LaunchConfig, tuple[object, ...]]:
        """Replace sizes by places.

        Parameters
        ----------
        config : LaunchConfig
            Its ``lds`` comes on top, behind what the pointers get.
        arguments : tuple
            As a launch gets them: a whole number of bytes for each pointer into LDS.

        Returns
        -------
        tuple
            The configuration with all LDS, and the arguments with places for sizes.

        Raises
        ------
        CheckError
            A size is no positive whole number, or there is not so much LDS.
        """
        values = list(arguments)
        end = self._declared
        for position, argument in self._arguments:
            if position >= len(values):
                break  # too few: packing says so, in its words
            given = values[position]
            if isinstance(given, bool) or not isinstance(given, SupportsIndex) or given.__index__() < 1:
                raise CheckError(
                    f"{self._kernel}: argument {position} ({argument}) is a pointer into LDS: give the "
                    f"number of bytes that a workgroup gets there, not {given!r}"
                )
            align = argument.align or _DEFAULT_ALIGN
            start = -(-end // align) * align
            values[position] = start
            end = start + given.__index__()
        key = config, end
        placed = self._configs.get(key)
        if placed is None:
            try:
                placed = replace(config, lds=config.lds + end - self._declared)
            except CheckError as error:
                raise CheckError(
                    f"{self._kernel}: its pointers into LDS end at byte {end}, {self._declared} of them are "
                    f"declared: {error}"
                ) from error
            if len(self._configs) >= _MAX_CONFIGS:
                self._configs.clear()
            self._configs[key] = placed
        return placed, tuple(values)
