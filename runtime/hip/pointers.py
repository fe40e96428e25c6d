"""Pointers as hip-python has them: an address, made of whatever stands for one in Python."""

from __future__ import annotations

import ctypes
import math
from typing import Any, Final, NamedTuple, Self, SupportsInt

import numpy as np

from ..buffer import Buffer

__all__ = ["DeviceArray", "NDBuffer", "Pointer", "Target", "target_of"]

_MAX_ADDRESS: Final = (1 << 64) - 1


class Target(NamedTuple):
    """What an object points to.

    Attributes
    ----------
    address : int
        Where it begins.
    size : int or None
        Bytes that are known to be there; None for a bare address.
    view : memoryview or None
        The bytes, where the object has a buffer of its own.
    """

    address: int
    size: int | None = None
    view: memoryview | None = None


def _of_number(address: int) -> Target:
    if not 0 <= address <= _MAX_ADDRESS:
        raise TypeError(f"{address} is no address: it has 64 bits")
    return Target(address)


def _of_buffer(thing: Any) -> Target | None:
    try:
        view = memoryview(thing)
    except TypeError:
        return None
    if not view.c_contiguous:
        raise TypeError("the array is not contiguous; a pointer stands for its first byte only")
    if not view.nbytes:
        return Target(0, 0, view)
    view = view.cast("B")
    return Target(np.frombuffer(view, np.uint8).ctypes.data, view.nbytes, view)


def _of_interface(interface: Any) -> Target:
    try:
        address = int(interface["data"][0])
        strides = interface.get("strides")
        size = math.prod(interface["shape"]) * np.dtype(interface["typestr"]).itemsize
        dense = strides is None or _dense(interface["shape"], strides, interface["typestr"])
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise TypeError(f"__cuda_array_interface__ is damaged: {error!r}") from error
    if not dense or interface.get("mask") is not None:
        raise TypeError("the array is not contiguous or has a mask; a pointer stands for its first byte only")
    return Target(address, size)


def _dense(shape: Any, strides: Any, typestr: Any) -> bool:
    step = np.dtype(typestr).itemsize
    for extent, stride in zip(reversed(tuple(shape)), reversed(tuple(strides)), strict=True):
        if extent > 1 and stride != step:
            return False
        step *= extent
    return True


def target_of(thing: object) -> Target:
    """Find out what an object points to.

    Parameters
    ----------
    thing : object
        None (address 0), a ctypes object, an array or other object with a contiguous buffer (its first
        byte), an object with ``__cuda_array_interface__``, a :class:`Pointer`, a barewave Buffer, an address,
        or an object with ``as_c_void_p()``.

    Raises
    ------
    TypeError
        It is none of these.
    """
    if thing is None:
        return Target(0)
    if isinstance(thing, Pointer):
        return Target(thing.address, thing.known_bytes, thing.bytes_view)
    if isinstance(thing, ctypes.c_void_p):  # it has a buffer too, which holds the pointer itself
        return Target(thing.value or 0)
    if isinstance(thing, Buffer):
        return Target(thing.address, thing.nbytes)
    if isinstance(thing, int) and not isinstance(thing, bool):
        return _of_number(thing)
    found = _of_buffer(thing)
    if found is not None:
        return found
    interface = getattr(thing, "__cuda_array_interface__", None)
    if interface is not None:
        return _of_interface(interface)
    convert: Any = getattr(thing, "as_c_void_p", None)
    if convert is not None:
        return Target(convert().value or 0)
    raise TypeError(f"a {type(thing).__name__} does not stand for a pointer")


class Pointer:
    """An address, and the Python object that keeps it alive.

    Parameters
    ----------
    pyobj : object, optional
        See :func:`target_of`.

    Examples
    --------
    >>> int(Pointer(4096)[16])
    4112
    """

    __slots__ = ("__weakref__", "_keep", "address", "bytes_view", "known_bytes")

    def __init__(self, pyobj: object = None) -> None:
        target = target_of(pyobj)
        self.address = target.address
        self.known_bytes = target.size
        self.bytes_view = target.view
        self._keep: object = pyobj

    @classmethod
    def fromObj(cls, pyobj: object) -> Self:
        """Return the object itself if it is of this type, else one made of it."""
        return pyobj if isinstance(pyobj, cls) else cls(pyobj)

    @property
    def is_ptr_null(self) -> bool:
        """Whether the address is 0."""
        return self.address == 0

    def as_c_void_p(self) -> ctypes.c_void_p:
        """Return the address as ctypes has it."""
        return ctypes.c_void_p(self.address)

    def createRef(self) -> Pointer:
        """Return a pointer to a place that holds this address: what ``kernelParams`` takes for a pointer."""
        return Pointer(ctypes.c_uint64(self.address))

    def __int__(self) -> int:
        return self.address

    def __index__(self) -> int:
        return self.address

    def __bool__(self) -> bool:
        return self.address != 0

    def __eq__(self, other: object) -> bool:
        return self.address == other.address if isinstance(other, Pointer) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.address)

    def __getitem__(self, offset: Any) -> Pointer:
        """Return the pointer ``offset`` bytes further."""
        if isinstance(offset, (slice, tuple)) or not isinstance(offset, SupportsInt):
            raise TypeError("a pointer's index is a number of bytes")
        moved = Pointer(self.address + int(offset))
        moved._keep = self
        return moved

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.address:#x}>"


class NDBuffer(Pointer):
    """A dense array of any number of dimensions at an address.

    Its index gives contiguous parts, not elements; ``__cuda_array_interface__`` hands it to others. Where the
    host can reach the memory, ``numpy.asarray`` shares it.
    """

    __slots__ = ("_configured", "dtype", "is_read_only", "shape", "stream_as_int", "typestr")

    def __init__(self, pyobj: object = None) -> None:
        super().__init__(pyobj)
        interface = getattr(pyobj, "__cuda_array_interface__", None)
        self.shape: tuple[int, ...] = (1 if self.known_bytes is None else self.known_bytes,)
        self.typestr = "B"
        self.dtype: np.dtype[Any] = np.dtype(np.uint8)
        if isinstance(pyobj, NDBuffer):
            self.shape, self.typestr, self.dtype = pyobj.shape, pyobj.typestr, pyobj.dtype
        elif interface is not None:
            self.shape = tuple(int(extent) for extent in interface["shape"])
            self.typestr = str(interface["typestr"])
            self.dtype = np.dtype(self.typestr)
        self.is_read_only = False
        self.stream_as_int: int | None = None

    @property
    def itemsize(self) -> int:
        """Bytes of an element."""
        return self.dtype.itemsize

    @property
    def rank(self) -> int:
        """Number of dimensions."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        """The interface of version 3, by which other libraries take the array."""
        return {
            "shape": self.shape,
            "typestr": self.dtype.str,
            "data": (self.address, self.is_read_only),
            "strides": None,
            "mask": None,
            "version": 3,
            "stream": self.stream_as_int,
        }

    def configure(
        self,
        *,
        shape: tuple[int, ...] | None = None,
        typestr: str | None = None,
        stream: int | None = None,
        itemsize: int | None = None,
        read_only: bool | None = None,
        _force: bool = False,
    ) -> Self:
        """Give the array another shape or type, and return it.

        Parameters
        ----------
        shape : tuple of int, optional
            Extents.
        typestr : str, optional
            A type as numpy spells it.
        stream : int, optional
            For consumers of the interface: the stream to wait for.
        itemsize : int, optional
            Bytes of an element; that of the type.
        read_only : bool, optional
            Whether consumers may write.
        _force : bool
            Whether the number of bytes may change.

        Raises
        ------
        ValueError
            The number of bytes would change, or ``itemsize`` is not that of the type.
        """
        dtype = self.dtype if typestr is None else np.dtype(typestr)
        extents = self.shape if shape is None else tuple(int(extent) for extent in shape)
        if itemsize is not None and itemsize != dtype.itemsize:
            raise ValueError(f"itemsize={itemsize}; {dtype} has {dtype.itemsize} bytes")
        if any(extent < 0 for extent in extents):
            raise ValueError(f"shape {extents} has a negative extent")
        nbytes = math.prod(extents) * dtype.itemsize
        known = self.known_bytes is not None
        if not _force and known and nbytes != self.size * self.itemsize:
            raise ValueError(
                f"the array has {self.size * self.itemsize} bytes, shape {extents} of {dtype} has {nbytes}"
            )
        self.shape, self.dtype = extents, dtype
        self.typestr = self.typestr if typestr is None else typestr
        self.stream_as_int = self.stream_as_int if stream is None else stream
        self.is_read_only = self.is_read_only if read_only is None else read_only
        return self

    def __len__(self) -> int:
        return self.shape[0] if self.shape else 1

    def __getitem__(self, subscript: Any) -> NDBuffer:
        """Return a contiguous part: an index or a slice per dimension, as numpy counts.

        Raises
        ------
        TypeError
            An index is neither a whole number nor a slice.
        KeyError
            An index is outside of the array.
        ValueError
            The part is not contiguous.
        """
        parts: tuple[Any, ...] = np.index_exp[subscript]  # a tuple, whatever is given
        if len(parts) > len(self.shape):
            raise KeyError(f"{len(parts)} indices for {len(self.shape)} dimensions")
        taken: list[tuple[int, int, bool]] = []  # start, count, whether the dimension stays
        for axis, extent in enumerate(self.shape):
            taken.append(_part(parts[axis], extent) if axis < len(parts) else (0, extent, True))
        whole = True  # from the last dimension on: all of them taken whole
        for (_, count, _), extent in zip(reversed(taken), reversed(self.shape), strict=True):
            if not whole and count != 1:
                raise ValueError("the part is not contiguous")
            whole = whole and count == extent
        offset = 0
        for (start, _, _), extent in zip(taken, self.shape, strict=True):
            offset = offset * extent + start
        part = type(self)(self.address + offset * self.itemsize)
        part.shape = tuple(count for _, count, stays in taken if stays) or (1,)
        part.dtype, part.typestr, part._keep = self.dtype, self.typestr, self
        part.known_bytes = part.size * part.itemsize
        if self.bytes_view is not None:
            start = offset * self.itemsize
            part.bytes_view = self.bytes_view[start : start + part.known_bytes]
        return part

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.address:#x}, shape={self.shape}, typestr={self.typestr}>"


def _part(index: Any, extent: int) -> tuple[int, int, bool]:
    if isinstance(index, slice):
        start, stop, step = index.indices(extent)
        if step != 1:
            raise ValueError("the part is not contiguous")
        return start, max(stop - start, 0), True
    if isinstance(index, bool) or not hasattr(index, "__index__"):
        raise TypeError("an index is a whole number or a slice")
    number = int(index.__index__())
    if not -extent <= number < extent:
        raise KeyError(f"index {number} of {extent}")
    return number % extent, 1, False


class DeviceArray(NDBuffer):
    """Memory of a card, as ``hipMalloc`` returns it.

    Examples
    --------
    >>> array = DeviceArray(0x1000).configure(typestr="float32", shape=(4, 2), _force=True)
    >>> int(array[1]), array[1:3].shape
    (4104, (2, 2))
    """

    __slots__ = ()
