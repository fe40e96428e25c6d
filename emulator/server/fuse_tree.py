"""The files that the emulated card shows by FUSE: device nodes, sysfs, and the debug files.

Sysfs nodes are known by their path and stay. A device node is made anew by every look at its name, so that
each open of it is a file of its own to the kernel: what it maps and who opened it can differ from the last.
"""

from __future__ import annotations

import errno
import itertools
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ..kernel_error import KernelError
from ..sysfs import Sysfs
from .fuse_protocol import ATTR_OUT, DIRENT, ENTRY_OUT, ROOT_ID

__all__ = ["FIRST_DEVICE_NODE", "Node", "Tree", "directory_entries"]

FIRST_DEVICE_NODE: Final = 0x6261_7265_0000_0000
"""Device nodes count from here. No other file system has such inode numbers: ``/proc`` tells them apart."""

_FOREVER: Final = 1 << 30
"""Seconds for which the kernel may keep what never changes."""

_SYSFS_FILE: Final = 4096
"""Size that sysfs gives its files, whatever is in them."""

_OPAQUE: Final = frozenset(
    ("/sys/class/kfd", "/sys/class/drm", "/sys/devices/virtual/kfd", "/sys/module/amdgpu")
)
"""Directories in which nothing of a real card may shine through."""


@dataclass(frozen=True, slots=True)
class Node:
    """A file, by the number that the kernel calls it.

    Attributes
    ----------
    id : int
        The number, which is its inode number too.
    path : str
        Where it is, as the command sees it; inside of ``/`` the mount's own places.
    kind : str
        ``directory``, ``file`` (sysfs or debug), ``link`` or ``device``.
    size : int
        Bytes, as stat(2) says.
    """

    id: int
    path: str
    kind: str
    size: int = 0

    @property
    def mode(self) -> int:
        """Type and permissions as in stat(2)."""
        if self.kind == "directory":
            return stat.S_IFDIR | 0o755
        if self.kind == "device":
            return stat.S_IFREG | 0o666
        if self.kind == "link":
            return stat.S_IFLNK | 0o777
        writable = self.path.startswith("/sys/kernel/debug/")
        return stat.S_IFREG | (0o644 if writable else 0o444)

    @property
    def opaque(self) -> bool:
        """Whether an overlay must not merge it with a directory of the same name below."""
        return self.path in _OPAQUE

    def _attributes(self) -> dict[str, int]:
        return {
            "attr.ino": self.id,
            "attr.size": self.size,
            "attr.mode": self.mode,
            "attr.nlink": 2 if self.kind == "directory" else 1,
            "attr.blksize": 4096,
        }

    def entry(self) -> bytearray:
        """Answer to a LOOKUP: names are asked for each time, attributes never change."""
        return ENTRY_OUT.pack(nodeid=self.id, attr_valid=_FOREVER, **self._attributes())

    def attributes(self) -> bytearray:
        """Answer to GETATTR."""
        return ATTR_OUT.pack(attr_valid=_FOREVER, **self._attributes())


class Tree:
    """All nodes.

    Below the root lie ``kfd``, ``dri``, ``sys`` and ``debug``: what the namespace of a command gets as
    ``/dev/kfd``, ``/dev/dri``, over ``/sys``, and as ``/sys/kernel/debug``.

    Parameters
    ----------
    sysfs : Sysfs
        Which files there are.
    devices : callable
        Paths of the device files that exist now.
    device_size : int
        Bytes that a device file seems to have. What is mapped may not lie beyond for callers that look at the
        size first, as Python's ``mmap`` does for everything that is not a character device.
    """

    def __init__(self, sysfs: Sysfs, devices: Callable[[], list[str]], device_size: int) -> None:
        self._sysfs = sysfs
        self._devices = devices
        self._device_size = device_size
        self._lock = threading.Lock()
        self._numbers = itertools.count(ROOT_ID)
        self._device_numbers = itertools.count(FIRST_DEVICE_NODE)
        self._by_path: dict[str, Node] = {}
        self._nodes: dict[int, Node] = {}
        self._static("/", "directory")

    def _static(self, path: str, kind: str) -> Node:
        with self._lock:
            node = self._by_path.get(path)
            if node is None:
                sizes = {"file": _SYSFS_FILE, "link": len(self._sysfs.links().get(path, ""))}
                node = Node(next(self._numbers), path, kind, sizes.get(kind, 0))
                self._by_path[path] = self._nodes[node.id] = node
            return node

    def _device(self, path: str) -> Node:
        with self._lock:
            node = Node(next(self._device_numbers), path, "device", self._device_size)
            self._nodes[node.id] = node
            return node

    def __len__(self) -> int:
        return len(self._nodes)

    def node(self, number: int) -> Node:
        """The node with a number; ``ESTALE`` if there is none."""
        try:
            return self._nodes[number]
        except KeyError:
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE)) from None

    def forget(self, number: int) -> None:
        """The kernel has no more use for a device node; others stay."""
        if number >= FIRST_DEVICE_NODE:
            with self._lock:
                self._nodes.pop(number, None)

    def look_up(self, parent: Node, name: str) -> Node:
        """The node of a name in a directory; ``ENOENT`` if there is none."""
        if name not in self._names(parent):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)
        path = self._child(parent, name)
        kind = self._kind(path)
        return self._device(path) if kind == "device" else self._static(path, kind)

    def target(self, node: Node) -> str:
        """Where a symbolic link leads; ``EINVAL`` for what is none."""
        target = self._sysfs.links().get(node.path)
        if target is None:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), node.path)
        return target

    @staticmethod
    def _child(parent: Node, name: str) -> str:
        if parent.path == "/":
            return {"kfd": "/dev/kfd", "dri": "/dev/dri", "debug": "/sys/kernel/debug"}.get(name, f"/{name}")
        return f"{parent.path}/{name}"

    def _kind(self, path: str) -> str:
        if path in self._devices():
            return "device"
        if path in self._sysfs.links():
            return "link"
        return "directory" if path == "/dev/dri" or self._names_below(path) is not None else "file"

    def _names_below(self, path: str) -> set[str] | None:
        """Names in a directory of sysfs; None if it is none."""
        linked = {link[len(path) + 1 :] for link in self._sysfs.links() if link.startswith(path + "/")}
        names = {name.partition("/")[0] for name in linked}
        try:
            names |= set(self._sysfs.list_directory(path))
        except KernelError:
            return names or None
        return names

    def names(self, node: Node) -> list[tuple[str, str]]:
        """Names in a directory, each with the kind of what it names; ``ENOTDIR`` for a file."""
        return [(name, self._kind(self._child(node, name))) for name in sorted(self._names(node))]

    def _names(self, node: Node) -> set[str]:
        if node.kind != "directory":
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), node.path)
        if node.path == "/":
            return {"kfd", "dri", "sys", "debug"}
        if node.path == "/dev/dri":
            return {path.rpartition("/")[2] for path in self._devices() if path.startswith("/dev/dri/")}
        names = self._names_below(node.path)
        if names is None:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), node.path)
        # debugfs is a file system of its own: it is mounted, not merged.
        return names - {"kernel"} if node.path == "/sys" else names


def directory_entries(names: list[tuple[str, str]], first: int, size: int) -> bytes:
    """Answer to READDIR.

    Parameters
    ----------
    names : list of tuple
        As of :meth:`Tree.names`.
    first : int
        How many the kernel has got already.
    size : int
        Bytes that the answer may have.
    """
    types = {"directory": stat.S_IFDIR, "file": stat.S_IFREG, "device": stat.S_IFREG, "link": stat.S_IFLNK}
    result = bytearray()
    for place, (name, kind) in enumerate(names[first:], first + 1):
        encoded = os.fsencode(name)
        # The inode's number is told by LOOKUP; here any but 0 will do.
        entry = DIRENT.pack(ino=place, off=place, namelen=len(encoded), type=types[kind] >> 12) + encoded
        entry += bytes(-len(entry) % 8)
        if len(result) + len(entry) > size:
            break
        result += entry
    return bytes(result)
