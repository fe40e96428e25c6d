"""The messages of FUSE, protocol 7.40, that the emulated card's file server reads and writes.

Layouts as of ``linux/fuse.h`` of Linux 6.9, the first kernel in which a mapping of a FUSE file can be one of
another file (passthrough). Members that the server neither reads nor sets are left out.
"""

from __future__ import annotations

import enum
from typing import Final

from ...fields import Field, Structure

__all__ = [
    "ATTR_OUT",
    "BACKING_CLOSE",
    "BACKING_MAP",
    "BACKING_OPEN",
    "BATCH_FORGET_IN",
    "DIRENT",
    "ENTRY_OUT",
    "FORGET_ONE",
    "GETXATTR_IN",
    "GETXATTR_OUT",
    "INIT_IN",
    "INIT_OUT",
    "INTERRUPT_IN",
    "IN_HEADER",
    "IOCTL_IN",
    "IOCTL_OUT",
    "MINOR_WITH_PASSTHROUGH",
    "NO_REPLY",
    "OPEN_IN",
    "OPEN_OUT",
    "OUT_HEADER",
    "PROTOCOL",
    "READ_IN",
    "RELEASE_IN",
    "ROOT_ID",
    "STATFS_OUT",
    "WRITE_OUT",
    "InitFlag",
    "IoctlFlag",
    "Opcode",
    "OpenFlag",
]

_SOURCE: Final = "linux/fuse.h (Linux 6.9)"

PROTOCOL: Final = (7, 40)
"""Major and minor version that the server speaks."""

MINOR_WITH_PASSTHROUGH: Final = 40
"""A kernel that says less knows no passthrough."""

ROOT_ID: Final = 1
"""Node of the file system's root."""


class Opcode(enum.IntEnum):
    """What a request asks for; those that the server does not know by name are refused by number."""

    LOOKUP = 1
    FORGET = 2
    GETATTR = 3
    SETATTR = 4
    READLINK = 5
    OPEN = 14
    READ = 15
    WRITE = 16
    STATFS = 17
    RELEASE = 18
    FSYNC = 20
    GETXATTR = 22
    LISTXATTR = 23
    FLUSH = 25
    INIT = 26
    OPENDIR = 27
    READDIR = 28
    RELEASEDIR = 29
    ACCESS = 34
    INTERRUPT = 36
    DESTROY = 38
    IOCTL = 39
    POLL = 40
    BATCH_FORGET = 42
    LSEEK = 46


NO_REPLY: Final = frozenset({Opcode.FORGET, Opcode.BATCH_FORGET, Opcode.INTERRUPT})
"""Messages that have no answer."""


class InitFlag(enum.IntFlag):
    """What kernel and server agree upon; bits 32 and up go in ``flags2``."""

    ATOMIC_O_TRUNC = 1 << 3
    PARALLEL_DIROPS = 1 << 18
    MAX_PAGES = 1 << 22
    INIT_EXT = 1 << 30
    PASSTHROUGH = 1 << 37


class OpenFlag(enum.IntFlag):
    """How the kernel treats an open file."""

    DIRECT_IO = 1 << 0
    PASSTHROUGH = 1 << 7


class IoctlFlag(enum.IntFlag):
    """What kind of ioctl came."""

    COMPAT = 1 << 0
    BITS_32 = 1 << 3
    DIRECTORY = 1 << 4


IN_HEADER: Final = Structure(
    "fuse_in_header", 40,
    Field("len", 0, "u32"), Field("opcode", 4, "u32"), Field("unique", 8, "u64"), Field("nodeid", 16, "u64"),
    Field("uid", 24, "u32"), Field("gid", 28, "u32"), Field("pid", 32, "u32"),
    Field("total_extlen", 36, "u16"),
    source=_SOURCE,
)  # fmt: skip
"""In front of every request; ``pid`` is the thread's id in the mounter's pid namespace, 0 if it has none."""

OUT_HEADER: Final = Structure(
    "fuse_out_header", 16, Field("len", 0, "u32"), Field("error", 4, "i32"), Field("unique", 8, "u64"),
    source=_SOURCE,
)  # fmt: skip
"""In front of every answer; ``error`` is 0 or a negative errno."""

INIT_IN: Final = Structure(
    "fuse_init_in", 64,
    Field("major", 0, "u32"), Field("minor", 4, "u32"), Field("max_readahead", 8, "u32"),
    Field("flags", 12, "u32"), Field("flags2", 16, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Body of INIT."""

INIT_OUT: Final = Structure(
    "fuse_init_out", 64,
    Field("major", 0, "u32"), Field("minor", 4, "u32"), Field("max_readahead", 8, "u32"),
    Field("flags", 12, "u32"), Field("max_background", 16, "u16"), Field("congestion_threshold", 18, "u16"),
    Field("max_write", 20, "u32"), Field("time_gran", 24, "u32"), Field("max_pages", 28, "u16"),
    Field("flags2", 32, "u32"), Field("max_stack_depth", 36, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Answer to INIT."""

_ATTR: Final = (
    ("ino", 0, "u64"), ("size", 8, "u64"), ("blocks", 16, "u64"),
    ("mode", 60, "u32"), ("nlink", 64, "u32"), ("uid", 68, "u32"), ("gid", 72, "u32"), ("rdev", 76, "u32"),
    ("blksize", 80, "u32"),
)  # fmt: skip


def _attributes(base: int) -> list[Field]:
    return [Field(f"attr.{name}", base + offset, kind) for name, offset, kind in _ATTR]


ENTRY_OUT: Final = Structure(
    "fuse_entry_out", 128,
    Field("nodeid", 0, "u64"), Field("generation", 8, "u64"), Field("entry_valid", 16, "u64"),
    Field("attr_valid", 24, "u64"), *_attributes(40),
    source=_SOURCE,
)  # fmt: skip
"""Answer to LOOKUP; how long the kernel may keep name and attributes is in seconds."""

ATTR_OUT: Final = Structure(
    "fuse_attr_out", 104, Field("attr_valid", 0, "u64"), *_attributes(16), source=_SOURCE
)
"""Answer to GETATTR."""

OPEN_IN: Final = Structure(
    "fuse_open_in", 8, Field("flags", 0, "u32"), Field("open_flags", 4, "u32"), source=_SOURCE
)
"""Body of OPEN; ``flags`` are open(2)'s."""

OPEN_OUT: Final = Structure(
    "fuse_open_out", 16, Field("fh", 0, "u64"), Field("open_flags", 8, "u32"), Field("backing_id", 12, "i32"),
    source=_SOURCE,
)  # fmt: skip
"""Answer to OPEN and OPENDIR."""

RELEASE_IN: Final = Structure(
    "fuse_release_in", 24, Field("fh", 0, "u64"), Field("flags", 8, "u32"), source=_SOURCE
)
"""Body of RELEASE."""

READ_IN: Final = Structure(
    "fuse_read_in", 40, Field("fh", 0, "u64"), Field("offset", 8, "u64"), Field("size", 16, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Body of READ, READDIR and (with the data behind it) WRITE."""

WRITE_OUT: Final = Structure("fuse_write_out", 8, Field("size", 0, "u32"), source=_SOURCE)
"""Answer to WRITE."""

DIRENT: Final = Structure(
    "fuse_dirent", 24,
    Field("ino", 0, "u64"), Field("off", 8, "u64"), Field("namelen", 16, "u32"), Field("type", 20, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""One name in the answer to READDIR; the name follows, and zeros up to a multiple of 8 bytes."""

STATFS_OUT: Final = Structure(
    "fuse_statfs_out", 80, Field("bsize", 40, "u32"), Field("namelen", 44, "u32"), Field("frsize", 48, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Answer to STATFS."""

GETXATTR_IN: Final = Structure("fuse_getxattr_in", 8, Field("size", 0, "u32"), source=_SOURCE)
"""Body of GETXATTR and LISTXATTR; the attribute's name follows."""

GETXATTR_OUT: Final = Structure("fuse_getxattr_out", 8, Field("size", 0, "u32"), source=_SOURCE)
"""Answer to GETXATTR that asks for the size alone."""

IOCTL_IN: Final = Structure(
    "fuse_ioctl_in", 32,
    Field("fh", 0, "u64"), Field("flags", 8, "u32"), Field("cmd", 12, "u32"), Field("arg", 16, "u64"),
    Field("in_size", 24, "u32"), Field("out_size", 28, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Body of IOCTL; the bytes that the kernel copied from the caller follow."""

IOCTL_OUT: Final = Structure(
    "fuse_ioctl_out", 16, Field("result", 0, "i32"), Field("flags", 4, "u32"), source=_SOURCE
)
"""Answer to IOCTL; the bytes for the caller follow, at most ``out_size``."""

INTERRUPT_IN: Final = Structure("fuse_interrupt_in", 8, Field("unique", 0, "u64"), source=_SOURCE)
"""Body of INTERRUPT: the request whose caller has a signal."""

FORGET_ONE: Final = Structure(
    "fuse_forget_one", 16, Field("nodeid", 0, "u64"), Field("nlookup", 8, "u64"), source=_SOURCE
)
"""One node in BATCH_FORGET; FORGET's body is the second member alone."""

BATCH_FORGET_IN: Final = Structure("fuse_batch_forget_in", 8, Field("count", 0, "u32"), source=_SOURCE)
"""Body of BATCH_FORGET; the nodes follow."""

BACKING_MAP: Final = Structure(
    "fuse_backing_map", 16, Field("fd", 0, "i32"), Field("flags", 4, "u32"), source=_SOURCE
)
"""Argument of BACKING_OPEN."""

_WRITE: Final = 1
_FUSE_MAGIC: Final = 229
BACKING_OPEN: Final = _WRITE << 30 | BACKING_MAP.size << 16 | _FUSE_MAGIC << 8 | 1
"""ioctl on ``/dev/fuse``: make a file known that others may pass through to; returns its id."""

BACKING_CLOSE: Final = _WRITE << 30 | 4 << 16 | _FUSE_MAGIC << 8 | 2
"""ioctl on ``/dev/fuse``: forget such a file; open files keep it."""
