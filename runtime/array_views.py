"""Layouts of array views: what indexing, reshaping and casting make of address, shape and strides.

NumPy computes them, on arrays that stand for the card's memory and are never read.
"""

from __future__ import annotations

from types import EllipsisType
from typing import TYPE_CHECKING, Any, NamedTuple
from typing import cast as cast_type

import numpy as np

from ..errors import CheckError

if TYPE_CHECKING:
    import numpy.typing as npt

    from .buffer import Buffer

__all__ = ["Layout", "cast", "permute", "reshape", "select"]


class Layout(NamedTuple):
    """Where the elements of a view are.

    Attributes
    ----------
    address : int
        Of the first element.
    shape : tuple of int
        Extents.
    strides : tuple of int or None
        Bytes along each dimension; None for C order without gaps.
    dtype : numpy.dtype
        Element type.
    """

    address: int
    shape: tuple[int, ...]
    strides: tuple[int, ...] | None
    dtype: np.dtype[Any]


class _Shadow:
    """What numpy takes for memory at an address; nothing here reads it."""

    def __init__(self, buffer: Buffer) -> None:
        self.__array_interface__ = {
            "version": 3,
            "shape": buffer.shape,
            # Opaque elements: numpy need not know the type, and has no value to make of it.
            "typestr": f"|V{buffer.dtype.itemsize}",
            "data": (buffer.address, False),
            "strides": buffer.strides,
        }


def _layout(shadow: npt.NDArray[Any], buffer: Buffer, dtype: np.dtype[Any] | None = None) -> Layout:
    address = shadow.__array_interface__["data"][0] if shadow.size else buffer.address
    strides = None if shadow.flags.c_contiguous else shadow.strides
    return Layout(address, shadow.shape, strides, dtype or buffer.dtype)


def select(buffer: Buffer, key: object) -> Layout:
    """``buffer[key]`` with basic indices only: others would copy, which no view can."""
    keys = cast_type("tuple[object, ...]", key if isinstance(key, tuple) else (key,))
    plain: list[Any] = []
    for each in keys:
        if each is None or isinstance(each, (slice, EllipsisType)):
            plain.append(each)
        elif isinstance(each, (int, np.integer)) and not isinstance(each, bool):
            plain.append(int(cast_type("int", each)))
        else:
            raise CheckError(
                f"an index of {type(each).__name__} would copy; views take numbers, slices, None and ..."
            )
    if Ellipsis not in plain:
        plain.append(Ellipsis)  # with it a single element is a view, too, and not a value that is read
    return _layout(np.asarray(_Shadow(buffer))[tuple(plain)], buffer)


def reshape(buffer: Buffer, shape: tuple[int | tuple[int, ...], ...]) -> Layout:
    """``buffer.reshape(*shape)``, with the extents as arguments or as one tuple."""
    first = shape[0] if len(shape) == 1 else shape
    extents = tuple(first) if isinstance(first, (tuple, list)) else (first,)
    shadow = np.asarray(_Shadow(buffer))
    sized = [int(extent) for extent in extents]  # type: ignore[arg-type]
    known = int(np.prod([extent for extent in sized if extent != -1], dtype=np.int64))
    if sized.count(-1) == 1 and known and shadow.size % known == 0:
        sized[sized.index(-1)] = shadow.size // known
    if any(extent < 0 for extent in sized) or int(np.prod(sized, dtype=np.int64)) != shadow.size:
        raise CheckError(f"{buffer.shape} has {shadow.size} elements, which {tuple(extents)} does not hold")
    strides = _reshaped(shadow, tuple(sized))
    if strides is None:
        raise CheckError(f"{buffer!r} as {tuple(sized)} would need a copy: its elements stand apart")
    return Layout(buffer.address, tuple(sized), strides or None, buffer.dtype)


def _reshaped(shadow: npt.NDArray[Any], shape: tuple[int, ...]) -> tuple[int, ...] | None:
    """Strides of the new shape, ``()`` for C order, None where no view has that shape."""
    if shadow.flags.c_contiguous:
        return ()
    # numpy's own reshape would copy, and so read, where no view is possible; newer ones can be told not to.
    # Dimensions that run on in memory are joined, and each of the new ones must lie inside of one of them.
    joined: list[list[int]] = []  # extent, stride
    for extent, stride in zip(shadow.shape, shadow.strides, strict=True):
        if extent == 1:
            continue
        if joined and joined[-1][1] == extent * stride:
            joined[-1] = [joined[-1][0] * extent, stride]
        else:
            joined.append([extent, stride])
    strides: list[int] = []
    for extent in reversed(shape):
        if extent == 1:
            strides.append(joined[-1][1] if joined else shadow.itemsize)
            continue
        if not joined or joined[-1][0] % extent:
            return None
        rest, stride = joined[-1]
        strides.append(stride)
        joined[-1] = [rest // extent, stride * extent]
        if joined[-1][0] == 1:
            joined.pop()
    return tuple(reversed(strides))


def permute(buffer: Buffer, axes: tuple[int, ...]) -> Layout:
    """``buffer.transpose(*axes)``."""
    try:
        return _layout(np.asarray(_Shadow(buffer)).transpose(axes or None), buffer)
    except ValueError as error:
        raise CheckError(f"transpose{axes} of {buffer.shape}: {error}") from None


def cast(buffer: Buffer, dtype: npt.DTypeLike) -> Layout:
    """``buffer.cast(dtype)``."""
    wanted = np.dtype(dtype)
    if wanted.hasobject or not wanted.itemsize:
        raise CheckError(f"a buffer has no elements of {wanted}")
    try:
        shadow = np.asarray(_Shadow(buffer)).view(f"V{wanted.itemsize}")
    except (ValueError, TypeError) as error:
        raise CheckError(f"{buffer.shape} × {buffer.dtype} as {wanted}: {error}") from None
    return _layout(shadow, buffer, wanted)
