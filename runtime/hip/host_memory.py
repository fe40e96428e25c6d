"""The program's own memory at bare addresses, read and written without trusting them."""

from __future__ import annotations

import ctypes
import os
from typing import Any, Final

from .enums import hipError_t
from .errors import HipError

__all__ = ["read_host", "write_host"]


class _Span(ctypes.Structure):
    """``struct iovec``."""

    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


_libc: Final = ctypes.CDLL(None, use_errno=True)
_LARGEST: Final = 1 << 30  # the kernel moves at most 2 GiB in a call


def _move(name: str, local: int, address: int, size: int) -> None:
    # The kernel's own copy: an address that is not mapped is an error there, in a memcpy it would be the
    # end of the process.
    call: Any = getattr(_libc, name)
    call.restype = ctypes.c_ssize_t
    done = 0
    while done < size:
        here = _Span(local + done, min(size - done, _LARGEST))
        there = _Span(address + done, min(size - done, _LARGEST))
        one = ctypes.c_ulong(1)
        moved = call(os.getpid(), ctypes.byref(here), one, ctypes.byref(there), one, ctypes.c_ulong(0))
        if moved <= 0:
            reason = os.strerror(ctypes.get_errno()) if moved < 0 else "nothing is there"
            raise HipError(
                hipError_t.hipErrorInvalidValue,
                f"the host's memory at {address + done:#x}, {size - done} bytes, cannot be used: {reason}",
            )
        done += moved


def read_host(address: int, size: int) -> bytearray:
    """Return the bytes at an address of this process.

    Raises
    ------
    HipError
        They are not all mapped (hipErrorInvalidValue).
    """
    data = bytearray(size)
    if size:
        _move("process_vm_readv", ctypes.addressof(ctypes.c_char.from_buffer(data)), address, size)
    return data


def write_host(address: int, data: bytes | bytearray | memoryview) -> None:
    """Put bytes at an address of this process.

    Raises
    ------
    HipError
        It is not all mapped and writable (hipErrorInvalidValue).
    """
    kept = bytearray(data)
    if kept:
        _move("process_vm_writev", ctypes.addressof(ctypes.c_char.from_buffer(kept)), address, len(kept))
