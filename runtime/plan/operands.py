"""What a plan's nodes work on: arrays of a card, the plan's own memory, arrays of the host."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard

import numpy as np

from ...errors import CheckError

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..device import Device
    from .recorder import Plan

__all__ = ["Place", "Staging", "Temporary", "Touch", "extent_of", "is_array", "is_host", "place_of"]


class Staging:
    """Host memory that the plan owns, of one purpose for good: the card's side of a host array, constants.

    Attributes
    ----------
    nbytes : int
        Bytes.
    name : str
        For messages.
    address : int
        GPU address once the plan is frozen, before that 0.
    """

    def __init__(self, nbytes: int, name: str) -> None:
        self.nbytes = nbytes
        self.name = name
        self.address = 0


class Temporary:
    """An array that lives inside of a plan only; made by :meth:`Plan.empty`.

    It stands for an array wherever a node of its plan takes one. It has an address only once the plan is
    frozen, and shares its memory with other temporaries whose lives do not meet its own: contents are lost
    from one run to the next.

    Attributes
    ----------
    shape : tuple of int
        Extents.
    dtype : numpy.dtype
        Element type.
    nbytes : int
        Bytes.
    device : Device
        The card whose memory it is.
    """

    def __init__(
        self, plan: Plan, device: Device, shape: tuple[int, ...], dtype: npt.DTypeLike, name: str
    ) -> None:
        self.plan = plan
        self.device = device
        self.shape = shape
        self.dtype: np.dtype[Any] = np.dtype(dtype)
        self.nbytes = math.prod(shape) * self.dtype.itemsize
        self.name = name
        self._address = 0

    def __repr__(self) -> str:
        """Say what it is."""
        return f"Temporary({self.name!r}, shape={self.shape}, dtype={self.dtype})"

    @property
    def address(self) -> int:
        """GPU address of the first element.

        Raises
        ------
        CheckError
            The plan is not frozen yet.
        """
        if not self._address:
            raise CheckError(f"{self.name} has no address until its plan is frozen")
        return self._address

    def settle(self, address: int) -> None:
        """Give it its address; :meth:`Plan.freeze` does."""
        self._address = address


class Place(NamedTuple):
    """Bytes that a node works on: from ``offset`` on behind ``base``, which has its address by the freeze."""

    base: Temporary | Staging | None
    offset: int
    nbytes: int

    @property
    def address(self) -> int:
        """GPU address; only once the plan is frozen, where it has a base."""
        return self.offset if self.base is None else self.base.address + self.offset


class Touch(NamedTuple):
    """Memory that a node reads or writes, and the name by which an error speaks of it."""

    place: Place
    reads: bool
    writes: bool
    name: str


def is_array(value: object) -> bool:
    """Whether a value is an array in a card's memory, or stands for one."""
    return isinstance(value, Temporary) or (
        hasattr(value, "address") and hasattr(value, "nbytes") and hasattr(value, "device")
    )


def is_host(value: object) -> TypeGuard[npt.NDArray[Any]]:
    """Whether a value is an array of the host."""
    return isinstance(value, np.ndarray)


def extent_of(value: Any) -> tuple[int, bool]:
    """Bytes from an array's first to its last element, and whether there are no gaps between them."""
    strides: Sequence[int] | None = getattr(value, "strides", None)
    if strides is None:
        return int(value.nbytes), True
    itemsize = value.dtype.itemsize
    expected, contiguous, extent = itemsize, True, itemsize
    for count, stride in zip(reversed(value.shape), reversed(strides), strict=True):
        if count == 0:
            return 0, True
        if count > 1 and stride != expected:
            contiguous = False
        if stride < 0:
            raise CheckError(f"an array with a negative stride ({strides}): copy it first")
        extent += (count - 1) * stride
        expected *= count
    return extent, contiguous


def place_of(value: Any) -> Place:
    """All bytes from an array's first element to its last."""
    if isinstance(value, Temporary):
        return Place(value, 0, value.nbytes)
    return Place(None, int(value.address), extent_of(value)[0])
