"""What a plan's nodes work on: arrays of a card, the plan's own memory, arrays of the host."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeGuard

import numpy as np

from ...errors import CheckError

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..device import Device
    from .recorder import Plan

__all__ = [
    "Pieces",
    "Place",
    "Staging",
    "Temporary",
    "Touch",
    "extent_of",
    "is_array",
    "is_host",
    "pieces_of",
    "place_of",
]

_MOST_PIECES: Final = 16_384


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


class Pieces(NamedTuple):
    """A copy between arrays of which one has gaps, as pieces without any.

    Attributes
    ----------
    nbytes : int
        Bytes of each piece.
    targets, sources : list of int
        Bytes from the first element to each of them.
    """

    nbytes: int
    targets: list[int]
    sources: list[int]


def pieces_of(
    shape: tuple[int, ...], itemsize: int, target: tuple[int, ...] | None, source: tuple[int, ...] | None
) -> Pieces | None:
    """Cut a copy of one shape into pieces; None if neither array has gaps.

    Parameters
    ----------
    shape, itemsize
        Of both arrays.
    target, source : tuple of int or None
        Their strides in bytes; None for C order without gaps.

    Raises
    ------
    CheckError
        More pieces than is sensible: a kernel does that better.
    """
    plain = [itemsize * math.prod(shape[axis + 1 :]) for axis in range(len(shape))]
    steps = [list(plain if each is None else each) for each in (target, source)]
    axes, inner = len(shape), itemsize
    while axes and (shape[axes - 1] == 1 or all(each[axes - 1] == inner for each in steps)):
        axes -= 1
        inner *= shape[axes]
    count = math.prod(shape[:axes])
    if count <= 1:
        return None
    if count > _MOST_PIECES:
        raise CheckError(
            f"the copy of {shape} falls into {count:,} pieces of {inner} bytes, at most {_MOST_PIECES:,} go "
            "into a plan: copy with a kernel"
        )
    places: list[list[int]] = []
    for each in steps:
        offsets = np.zeros(1, dtype=np.int64)
        for axis in range(axes):
            offsets = np.add.outer(offsets, np.arange(shape[axis]) * each[axis]).ravel()
        places.append(offsets.tolist())
    return Pieces(inner, places[0], places[1])


def place_of(value: Any) -> Place:
    """All bytes from an array's first element to its last."""
    if isinstance(value, Temporary):
        return Place(value, 0, value.nbytes)
    return Place(None, int(value.address), extent_of(value)[0])
