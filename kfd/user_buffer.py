"""Memory of this process that an ioctl's argument points at: arrays that the kernel reads or fills."""

from __future__ import annotations

from .libc_ffi import ffi

__all__ = ["UserBuffer", "view_of"]


class UserBuffer:
    """Zeroed bytes at a fixed address; they live as long as the object does.

    Parameters
    ----------
    size : int
        Bytes.

    Attributes
    ----------
    address : int
        What the kernel is told.
    data : memoryview
        The bytes, writable.

    Examples
    --------
    >>> array = UserBuffer(8)
    >>> array.data.cast("I")[1] = 7
    >>> bytes(array.data).hex()
    '0000000007000000'
    """

    def __init__(self, size: int) -> None:
        self._array = ffi.new("char[]", max(1, size))
        self.address = int(ffi.cast("uintptr_t", self._array))
        self.data = memoryview(ffi.buffer(self._array))


def view_of(address: int, size: int) -> memoryview:
    """Writable view of mapped memory; nothing keeps the mapping alive.

    The view's ``obj`` accepts weak references: it dies with the last view or array made from it.
    """
    return memoryview(ffi.buffer(ffi.cast("char *", address), size))
