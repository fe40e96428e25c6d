"""Make ``libc_ffi.py``: what cffi's parser finds in C declarations, so that no program loads the parser.

``python -m barewave.kfd.build_libc_ffi`` writes the file anew; a test compares it.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path
from typing import Any, Final

__all__ = ["DECLARATIONS", "TARGET", "generate"]

TARGET: Final = Path(__file__).resolve().with_name("libc_ffi.py")
"""Where the generated module stands."""

DECLARATIONS: Final = """
struct pollfd { int fd; short events; short revents; };
int open(const char *path, int flags, ...);
int close(int fd);
int ioctl(int fd, unsigned long request, ...);
void *mmap(void *address, size_t length, int protection, int flags, int fd, int64_t offset);
int munmap(void *address, size_t length);
ssize_t read(int fd, void *buffer, size_t size);
ssize_t write(int fd, const void *buffer, size_t size);
int poll(struct pollfd *fds, unsigned long count, int timeout);
"""
"""The calls of libc that :class:`~barewave.kfd.host.LinuxHost` makes."""

_HEAD: Final = '''\
"""Declarations of libc for cffi, in a form that needs no parser. Made by ``build_libc_ffi.py``."""

from typing import Any, Final

import _cffi_backend

__all__ = ["ffi"]

# fmt: off
ffi: Final[Any] = '''


def generate() -> str:
    """Make the text of ``libc_ffi.py``.

    Examples
    --------
    >>> generate().count("_cffi_backend.FFI(")
    1
    """
    from cffi import FFI

    ffi: Any = FFI()
    ffi.cdef(DECLARATIONS)
    ffi.set_source("barewave.kfd.libc_ffi", None)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "libc_ffi.py")
        with contextlib.redirect_stdout(io.StringIO()):  # it says that it writes a file
            ffi.emit_python_code(str(made))
        _, call = made.read_text().split("ffi = ", 1)
    return _HEAD + call.rstrip() + "\n"


if __name__ == "__main__":
    TARGET.write_text(generate())
