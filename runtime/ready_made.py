"""Kernels that come with their geometry, such as :mod:`barewave.kernels` makes, for launches."""

from __future__ import annotations

import weakref
from typing import Final, Protocol

from ..errors import CheckError
from .kernel import Kernel
from .launches import LaunchConfig
from .program import Program

__all__ = ["ReadyMade", "launchable"]


class ReadyMade(Protocol):
    """What :func:`launchable` asks of a kernel: its name, its code object and symbol, its geometry."""

    @property
    def name(self) -> str:
        """For messages."""
        ...

    @property
    def code(self) -> bytes:
        """Code object."""
        ...

    @property
    def kernel(self) -> str:
        """Symbol of the kernel in it."""
        ...

    @property
    def grid(self) -> tuple[int, int, int]:
        """Workgroups in x, y, z; one of them is 0 where there is nothing to compute."""
        ...

    @property
    def block(self) -> tuple[int, int, int]:
        """Work-items of a workgroup in x, y, z."""
        ...


_known: Final[weakref.WeakKeyDictionary[ReadyMade, tuple[LaunchConfig, Kernel]]] = weakref.WeakKeyDictionary()


def launchable(built: ReadyMade) -> tuple[LaunchConfig, Kernel]:
    """Give what a launch needs of a ready-made kernel: ``launch(stream, *launchable(built), x, y)``.

    The same kernel gives the same objects again: its code is read, and loaded onto a card, once.

    Parameters
    ----------
    built : ReadyMade
        Such as a :class:`barewave.kernels.BuiltKernel`, whose ``arguments`` say what the launch takes.

    Returns
    -------
    LaunchConfig and Kernel
        Geometry and kernel, for :func:`launch`, ``stream.launch``, ``stream.prepare`` and ``plan.launch``.

    Raises
    ------
    CheckError
        If there is nothing to compute, so that the launch is to be left out.
    LoadError
        If the code object cannot be read.

    Examples
    --------
    >>> import numpy as np
    >>> from barewave import Device, kernels, launch
    >>> built = kernels.softmax((2, 3))
    >>> with Device("emulated") as device, device.stream() as stream:
    ...     x, y = device.array(np.zeros((2, 3), np.float32)), device.zeros((2, 3))
    ...     launch(stream, *launchable(built), x, y)
    ...     stream.sync(timeout=60.0)
    ...     print(y.numpy()[0].round(3))
    [0.333 0.333 0.333]
    """
    found = _known.get(built)
    if found is None:
        if 0 in built.grid:
            raise CheckError(
                f"{built.name} has nothing to compute (its grid is {built.grid}): leave the launch out"
            )
        kernel = Program.from_bytes(built.code, built.name).kernel(built.kernel)
        found = _known[built] = LaunchConfig(grid=built.grid, block=built.block), kernel
    return found
