"""The few libc calls that the emulated card needs and Python's standard library lacks.

They go through dynamic symbols, as the driver's do, so that an interposer sees them. A failure is an
:class:`OSError` with the call's ``errno``.
"""

from __future__ import annotations

import errno
import os
import struct
from typing import Any, Final

import cffi

__all__ = [
    "MAP_ANONYMOUS",
    "MAP_FIXED",
    "MAP_FIXED_NOREPLACE",
    "MAP_NORESERVE",
    "MAP_PRIVATE",
    "MAP_SHARED",
    "PROT_EXEC",
    "PROT_NONE",
    "PROT_READ",
    "PROT_WRITE",
    "mmap",
    "mprotect",
    "munmap",
    "punch_hole",
    "read_process",
    "view",
    "write_process",
]

PROT_NONE: Final = 0
PROT_READ: Final = 1
PROT_WRITE: Final = 2
PROT_EXEC: Final = 4
MAP_SHARED: Final = 0x01
MAP_PRIVATE: Final = 0x02
MAP_FIXED: Final = 0x10
MAP_ANONYMOUS: Final = 0x20
MAP_NORESERVE: Final = 0x4000
MAP_FIXED_NOREPLACE: Final = 0x100000

_FALLOC_FL_KEEP_SIZE: Final = 1
_FALLOC_FL_PUNCH_HOLE: Final = 2
_MAP_FAILED: Final = (1 << 64) - 1

_ffi: Final[Any] = cffi.FFI()
_ffi.cdef(
    """
    struct iovec { uint64_t base; uint64_t length; };
    uint64_t mmap(uint64_t address, uint64_t length, int protection, int flags, int fd, int64_t offset);
    int mprotect(uint64_t address, uint64_t length, int protection);
    int munmap(uint64_t address, uint64_t length);
    int fallocate(int fd, int mode, int64_t offset, int64_t length);
    int64_t process_vm_readv(int pid, const struct iovec *local, unsigned long local_count,
                             const struct iovec *remote, unsigned long remote_count, unsigned long flags);
    int64_t process_vm_writev(int pid, const struct iovec *local, unsigned long local_count,
                              const struct iovec *remote, unsigned long remote_count, unsigned long flags);
    """
)
_libc: Final[Any] = _ffi.dlopen(None)


def _failure(call: str) -> OSError:
    number: int = _ffi.errno
    return OSError(number, f"{call}: {os.strerror(number)}")


def mmap(address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
    """Map memory as ``mmap(2)`` does and return its address."""
    try:
        result: int = _libc.mmap(address, length, protection, flags, fd, offset)
    except OverflowError:
        raise OSError(errno.EINVAL, "mmap: a number does not fit its type") from None
    if result == _MAP_FAILED:
        raise _failure("mmap")
    return result


def mprotect(address: int, length: int, protection: int) -> None:
    """Change what may be done with memory, as ``mprotect(2)`` does."""
    if _libc.mprotect(address, length, protection):
        raise _failure("mprotect")


def munmap(address: int, length: int) -> None:
    """Unmap memory as ``munmap(2)`` does."""
    try:
        failed: int = _libc.munmap(address, length)
    except OverflowError:
        raise OSError(errno.EINVAL, "munmap: a number does not fit its type") from None
    if failed:
        raise _failure("munmap")


def punch_hole(fd: int, offset: int, length: int) -> None:
    """Give a file's blocks back; what was there reads as zero from now on."""
    if _libc.fallocate(fd, _FALLOC_FL_PUNCH_HOLE | _FALLOC_FL_KEEP_SIZE, offset, length):
        raise _failure("fallocate")


def view(address: int, length: int) -> memoryview:
    """Bytes at an address of this process, writable. The caller answers for them being mapped."""
    return memoryview(_ffi.buffer(_ffi.cast("char *", address), length))


_VECTORS: Final[Any] = _ffi.typeof("struct iovec[2]")
_BYTES: Final[Any] = _ffi.typeof("char[]")
_ADDRESS: Final[Any] = _ffi.typeof("uintptr_t")

_TWO_VECTORS: Final = struct.Struct("=4Q")
_SHORT: Final = 256


class _ShortRead:
    """What reading a few bytes of a process needs, made once: making it takes longer than the call."""

    __slots__ = ("address", "bytes", "local", "memory", "remote", "vectors")

    def __init__(self) -> None:
        self.memory: Any = _ffi.new(_BYTES, _SHORT)
        self.address = int(_ffi.cast(_ADDRESS, self.memory))
        self.bytes = memoryview(_ffi.buffer(self.memory))
        self.local: Any = _ffi.new(_VECTORS)
        self.remote: Any = self.local + 1
        self.vectors = memoryview(_ffi.buffer(self.local))


_short_reads: Final[list[_ShortRead]] = []
"""Those that no thread uses just now."""


def _take_short_read() -> _ShortRead:
    try:
        return _short_reads.pop()
    except IndexError:
        return _ShortRead()


def _transfer(write: bool, pid: int, address: int, buffer: Any, length: int) -> int:
    vectors = _ffi.new(_VECTORS, ((int(_ffi.cast(_ADDRESS, buffer)), length), (address, length)))
    call = _libc.process_vm_writev if write else _libc.process_vm_readv
    moved: int = call(pid, vectors, 1, vectors + 1, 1, 0)
    if moved < 0:
        raise _failure("process_vm_writev" if write else "process_vm_readv")
    return moved


def read_process(pid: int, address: int, length: int) -> bytes:
    """Read a process' memory; what comes back is shorter where its memory ends before ``length`` bytes."""
    if length <= _SHORT:
        short = _take_short_read()
        _TWO_VECTORS.pack_into(short.vectors, 0, short.address, length, address, length)
        taken: int = _libc.process_vm_readv(pid, short.local, 1, short.remote, 1, 0)
        if taken < 0:
            raise _failure("process_vm_readv")
        data = bytes(short.bytes[:taken])
        _short_reads.append(short)
        return data
    buffer = _ffi.new(_BYTES, max(length, 1))
    moved = _transfer(False, pid, address, buffer, length)
    return bytes(_ffi.buffer(buffer, moved))


def write_process(pid: int, address: int, data: bytes) -> int:
    """Write a process' memory and return how many bytes went in before it ended."""
    return _transfer(True, pid, address, _ffi.from_buffer(data), len(data))
