"""Run a command in a mount namespace of its own that shows the emulated card at the kernel's places.

This runs in a process of its own, which becomes the command: nothing of it is left when the command ends. It
gets an open ``/dev/fuse`` whose server is another process. What it mounts:

* ``/dev``: a tmpfs with everything of the old ``/dev``, each by a bind mount, and the FUSE file system at
  ``/dev/.barewave``, ``/dev/dri`` as part of it and ``/dev/kfd`` as a symbolic link into it. A link, since
  every open must look the name up: a bind mount of the file would be one inode for all processes.
* ``/sys``: an overlay of the FUSE file system's sysfs over the real one, with the mounts below ``/sys`` bound
  again.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import stat
import sys
from collections.abc import Callable, Sequence
from typing import Final

__all__ = ["COULD_NOT_MOUNT", "COULD_NOT_RUN", "MOUNTED", "enter", "main"]

MOUNTED: Final = b"M"
"""To the parent: the file system is mounted, it may read requests from now on."""

COULD_NOT_MOUNT: Final = b"E"
"""To the parent: which mount failed, follows."""

COULD_NOT_RUN: Final = b"R"
"""To the parent: the command could not be run, execve's errno follows."""

_MS_NOSUID: Final = 2
_MS_NODEV: Final = 4
_MS_RDONLY: Final = 1
_MS_BIND: Final = 4096
_MS_REC: Final = 16384
_MS_PRIVATE: Final = 1 << 18

_MOUNTPOINT: Final = "/dev/.barewave"

_libc: Final = ctypes.CDLL(None, use_errno=True)


class _MountError(Exception):
    """A mount that failed, in words."""


def _mount(source: str, target: str, kind: str | None, flags: int, options: str | None = None) -> None:
    encoded = [os.fsencode(text) if text is not None else None for text in (source, target, kind, options)]
    if _libc.mount(encoded[0], encoded[1], encoded[2], ctypes.c_ulong(flags), encoded[3]):
        number = ctypes.get_errno()
        raise _MountError(f"mounting {kind or source} on {target}: {os.strerror(number)}")


def _bind(source: str, target: str) -> None:
    _mount(source, target, None, _MS_BIND | _MS_REC)


def _mounts_below(folder: str) -> list[str]:
    """Mount points below a folder, the outermost ones alone."""
    found: list[str] = []
    with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as mounts:
        places = [line.split(" ")[4] for line in mounts]
    for place in sorted(places):
        # Blanks and the like are written as octal escapes.
        name = place.encode("utf-8", "surrogateescape").decode("unicode_escape")
        if name.startswith(folder + "/") and not any(name.startswith(known + "/") for known in found):
            found.append(name)
    return list(dict.fromkeys(found))


def _mount_dev(fuse: int, mounted: Callable[[], None]) -> None:
    old = os.open("/dev", os.O_PATH | os.O_DIRECTORY)
    below = f"/proc/self/fd/{old}"
    names = [name for name in os.listdir(below) if name not in ("kfd", "dri", ".barewave")]
    _mount("tmpfs", "/dev", "tmpfs", _MS_NOSUID, "mode=0755,size=4m")
    for name in names:
        source, target = f"{below}/{name}", f"/dev/{name}"
        mode = os.lstat(source).st_mode
        if stat.S_ISLNK(mode):
            os.symlink(os.readlink(source), target)
            continue
        if stat.S_ISDIR(mode):
            os.mkdir(target)
        else:
            os.close(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_CLOEXEC, 0o600))
        _bind(source, target)
    os.close(old)
    os.mkdir(_MOUNTPOINT)
    options = f"fd={fuse},rootmode=40000,user_id=0,group_id=0,allow_other,default_permissions"
    _mount("barewave", _MOUNTPOINT, "fuse.barewave", _MS_NOSUID | _MS_NODEV, options)
    mounted()
    os.mkdir("/dev/dri")
    _bind(f"{_MOUNTPOINT}/dri", "/dev/dri")
    os.symlink(f"{os.path.basename(_MOUNTPOINT)}/kfd", "/dev/kfd")


def _mount_sys() -> None:
    old = os.open("/sys", os.O_PATH | os.O_DIRECTORY)
    inside = _mounts_below("/sys")
    _mount("barewave", "/sys", "overlay", _MS_NOSUID | _MS_RDONLY, f"lowerdir={_MOUNTPOINT}/sys:/sys")
    for place in inside:
        # A mount point that the overlay does not have was covered before, too.
        with contextlib.suppress(_MountError):
            _bind(f"/proc/self/fd/{old}/{os.path.relpath(place, '/sys')}", place)
    os.close(old)
    if os.path.isdir("/sys/kernel/debug"):
        _bind(f"{_MOUNTPOINT}/debug", "/sys/kernel/debug")


def enter(fuse: int, mounted: Callable[[], None]) -> None:
    """Put this process into a mount namespace of its own with the card in it.

    Parameters
    ----------
    fuse : int
        An open ``/dev/fuse`` whose requests another process answers.
    mounted : callable
        Called as soon as that process can read requests; before, it would be told that nothing is mounted.
    """
    if _libc.unshare(0x20000):  # CLONE_NEWNS
        raise _MountError(f"a mount namespace of its own: {os.strerror(ctypes.get_errno())}")
    _mount("none", "/", None, _MS_REC | _MS_PRIVATE)
    _mount_dev(fuse, mounted)
    _mount_sys()


def _tell(pipe: int, message: bytes) -> None:
    os.write(pipe, message)


def main(arguments: Sequence[str]) -> int:
    """Enter the namespace and become the command.

    Parameters
    ----------
    arguments : sequence of str
        Numbers of the open ``/dev/fuse`` and of a pipe that takes the message of a failure; the command.
    """
    fuse, report, *command = arguments
    pipe = int(report)
    os.set_inheritable(pipe, False)
    try:
        folder = os.getcwd()
        enter(int(fuse), lambda: _tell(pipe, MOUNTED))
        os.close(int(fuse))
        # The working directory may lie in what was just covered.
        with contextlib.suppress(OSError):
            os.chdir(folder)
    except (_MountError, OSError) as error:
        _tell(pipe, COULD_NOT_MOUNT + str(error).encode())
        return 1
    # Python ignores these; the command shall start with what a shell would have given it.
    for number in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(number, signal.SIG_DFL)
    try:
        os.execvp(command[0], command)
    except OSError as error:
        _tell(pipe, COULD_NOT_RUN + str(error.errno).encode())
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
