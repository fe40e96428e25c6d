"""What ``doctor`` reads outside of sysfs: ``/proc``, ``/dev``, ``/etc/group``, the kernel's log.

All of it goes through one object with a root of its own, so that a test can build a machine of files.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

__all__ = ["Holder", "Identity", "SystemFiles"]

_LARGEST: Final = 1 << 20
_MOST_RECORDS: Final = 20_000
_RECORD: Final = 8192


@dataclass(frozen=True, slots=True)
class Identity:
    """Who asks: a user and the groups of the running process."""

    uid: int
    groups: frozenset[int]

    @classmethod
    def current(cls) -> Identity:
        """Who runs this process."""
        return cls(os.geteuid(), frozenset([*os.getgroups(), os.getegid()]))

    def may_use(self, mode: int, uid: int, gid: int) -> bool:
        """Whether a file of this owner, group and mode may be read and written."""
        both = 0o6
        if self.uid == 0:
            return True
        if self.uid == uid:
            return mode >> 6 & both == both
        return (mode >> 3 if gid in self.groups else mode) & both == both


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that has a device file open.

    Attributes
    ----------
    pid : int
        Its number.
    name : str
        Its program's name.
    uid : int
        Its user.
    state : str
        The kernel's letter: ``R``, ``S``, ``D`` (waits inside of the kernel and cannot be killed), ``Z`` …
    files : tuple of str
        Device files that it has open.
    """

    pid: int
    name: str
    uid: int
    state: str
    files: tuple[str, ...]


class SystemFiles:
    """Files of a machine.

    Parameters
    ----------
    root : str
        The folder that stands for ``/``.
    identity : Identity, optional
        Who asks; with it permissions are judged by mode and owner. Without it the kernel is asked, which
        knows access lists, too.
    """

    def __init__(self, root: str = "/", identity: Identity | None = None) -> None:
        self._root = root.rstrip("/")
        self._asked = identity
        self.identity = identity or Identity.current()

    def _place(self, path: str) -> str:
        return self._root + path

    def read(self, path: str) -> str | None:
        """A file's text, at most 1 MiB; ``None`` if it cannot be read."""
        try:
            with open(self._place(path), encoding="utf-8", errors="replace") as file:
                return file.read(_LARGEST)
        except OSError:
            return None

    def names(self, path: str) -> list[str]:
        """Names in a folder; none if it cannot be read."""
        try:
            return sorted(os.listdir(self._place(path)))
        except OSError:
            return []

    def stat(self, path: str) -> os.stat_result | None:
        """Owner and mode of a file; ``None`` if there is none."""
        try:
            return os.stat(self._place(path))
        except OSError:
            return None

    def may_use(self, path: str) -> bool:
        """Whether a file may be read and written."""
        found = self.stat(path)
        if found is None:
            return False
        if self._asked is None:
            return os.access(self._place(path), os.R_OK | os.W_OK)
        return self.identity.may_use(stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid)

    def group_name(self, gid: int) -> str:
        """Name of a group, or its number."""
        return next((name for name, number, _ in self._groups() if number == gid), str(gid))

    def member_groups(self, user: str) -> list[str]:
        """Groups that name a user as a member, whether or not the running process is in them."""
        return [name for name, _, members in self._groups() if user and user in members]

    def _groups(self) -> Iterator[tuple[str, int, list[str]]]:
        for line in (self.read("/etc/group") or "").splitlines():
            name, _, rest = line.partition(":")
            parts = rest.split(":")
            if len(parts) == 3 and parts[1].isdigit():
                yield name, int(parts[1]), parts[2].split(",")

    def user_name(self, uid: int) -> str:
        """Name of a user, or its number."""
        for line in (self.read("/etc/passwd") or "").splitlines():
            parts = line.split(":")
            if len(parts) > 2 and parts[2] == str(uid):
                return parts[0]
        return str(uid)

    def holders(self) -> tuple[list[Holder], int]:
        """Processes that have ``/dev/kfd`` or a render node open, and how many could not be looked into."""
        found: list[Holder] = []
        hidden = 0
        for name in self.names("/proc"):
            if not name.isdigit() or int(name) == os.getpid():
                continue
            try:
                files = self._device_files(f"/proc/{name}/fd")
            except PermissionError:
                hidden += 1
                continue
            except OSError:  # it has ended meanwhile
                continue
            if files:
                found.append(self._holder(int(name), files))
        return sorted(found, key=lambda holder: holder.pid), hidden

    def _device_files(self, folder: str) -> tuple[str, ...]:
        files: set[str] = set()
        for name in os.listdir(self._place(folder)):
            with contextlib.suppress(OSError):
                target = os.readlink(self._place(f"{folder}/{name}"))
                if target == "/dev/kfd" or target.startswith("/dev/dri/renderD"):
                    files.add(target)
        return tuple(sorted(files))

    def _holder(self, pid: int, files: tuple[str, ...]) -> Holder:
        status = self.stat(f"/proc/{pid}")
        name, state = self.process(pid)
        return Holder(pid, name, status.st_uid if status else -1, state, files)

    def process(self, pid: int) -> tuple[str, str]:
        """Program name and state of a process; ``("?", "?")`` for one that is not seen."""
        text = self.read(f"/proc/{pid}/stat") or ""
        # The name stands in parentheses and may hold any character, parentheses too.
        head, closing, rest = text.rpartition(")")
        if not closing:
            return "?", "?"
        return head.partition("(")[2], rest.split()[0] if rest.split() else "?"

    def kernel_log(self) -> list[str] | None:
        """Records of the kernel's log; ``None`` if it may not be read."""
        try:
            fd = os.open(self._place("/dev/kmsg"), os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            return list(_records(fd))
        except OSError:
            return None
        finally:
            os.close(fd)


def _records(fd: int) -> Iterator[str]:
    """Records of ``/dev/kmsg``, one by each read; of a file in its place its lines."""
    if stat.S_ISREG(os.fstat(fd).st_mode):
        with open(os.dup(fd), encoding="utf-8", errors="replace") as file:
            yield from file.read(_LARGEST).splitlines()
        return
    for _ in range(_MOST_RECORDS):
        try:
            record = os.read(fd, _RECORD)
        except BlockingIOError:
            return
        except OSError as error:
            if error.errno == errno.EPIPE:  # records were overwritten while we read: the next one is there
                continue
            raise
        if not record:
            return
        yield record.decode("utf-8", "replace").splitlines()[0] if record.strip() else ""
