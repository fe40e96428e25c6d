"""``barewave emulate --mount``: any program on the emulated card, by FUSE in a mount namespace of its own.

Nothing of ours runs inside of the program, so it may be linked statically or make its system calls itself.
The file system ends with the namespace, and that with the last process in it.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from ...errors import BarewaveError
from ..card import Machine, Profile, default_profile
from .mount_namespace import COULD_NOT_MOUNT, COULD_NOT_RUN, MOUNTED
from .mounted_files import MountedFiles

__all__ = ["MountedRun", "Mounting", "mounting", "run_mounted", "why_not"]

_SVM_CAPABILITY: Final = 1 << 27
"""HSA_CAP_SVMAPI_SUPPORTED: a node that has it takes the SVM ioctl."""

_CAP_SYS_ADMIN: Final = 21
_OLDEST_KERNEL: Final = (6, 9)
_WHOLE: Final = 4294967295
"""User ids that the first user namespace maps."""

_STATUS: Final = Path("/proc/self/status")
_USERS: Final = Path("/proc/self/uid_map")
_FUSE: Final = "/dev/fuse"

_HELPER: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from barewave.emulator.server.mount_namespace import main; sys.exit(main(sys.argv[1:]))"
)


def why_not() -> str:
    """Why nothing can be mounted here; empty if nothing speaks against it.

    Returns
    -------
    str
        One sentence for the person who asked for it.
    """
    version = re.match(r"(\d+)\.(\d+)", platform.release())
    if sys.platform != "linux" or version is None:
        return "--mount needs Linux"
    if (int(version[1]), int(version[2])) < _OLDEST_KERNEL:
        return f"--mount needs Linux 6.9 or later (FUSE passthrough); this is {platform.release()}"
    try:
        status = _STATUS.read_text(encoding="utf-8", errors="replace").splitlines()
        capabilities = int(next(line for line in status if line.startswith("CapEff:")).split()[1], 16)
        users = _USERS.read_text(encoding="ascii").split()
    except (OSError, StopIteration) as error:
        return f"--mount needs /proc: {error}"
    if not capabilities >> _CAP_SYS_ADMIN & 1:
        who = "root has it here" if os.geteuid() else "it was taken from root here, as containers do"
        return f"--mount needs the capability CAP_SYS_ADMIN; {who}"
    if [int(number) for number in users] != [0, 0, _WHOLE]:
        return "--mount does not work in a user namespace: FUSE passthrough refuses it"
    if not os.path.exists(_FUSE):
        return "--mount needs /dev/fuse: load the module fuse"
    if not os.access(_FUSE, os.R_OK | os.W_OK):
        return "--mount may not open /dev/fuse"
    return ""


@dataclass(frozen=True, slots=True)
class MountedRun:
    """How a command has ended.

    Attributes
    ----------
    status : int
        Its exit status, 128 and the signal's number if one has killed it.
    clients, ioctls : int
        Processes that have opened a device, and ioctls that they did.
    """

    status: int
    clients: int
    ioctls: int


class Mounting:
    """A command that runs in its namespace.

    Attributes
    ----------
    files : MountedFiles
        Who answers it.
    command : subprocess.Popen
        The command; its end is not the end of the server.
    """

    def __init__(self, files: MountedFiles, command: subprocess.Popen[bytes]) -> None:
        self.files = files
        self.command = command


def _machine(profile: Profile | None, count: int, checked: bool | None) -> Machine:
    profile = profile or default_profile()
    if checked is not None:
        profile = replace(profile, checked=checked)
    # What is refused is not claimed: clients ask the topology before they use shared virtual memory.
    return Machine(replace(profile, capability=profile.capability & ~_SVM_CAPABILITY), count)


@contextlib.contextmanager
def mounting(
    command: Sequence[str],
    profile: Profile | None = None,
    count: int = 1,
    *,
    checked: bool | None = None,
    tell: Callable[[str], None] = lambda text: None,
    **options: object,
) -> Iterator[Mounting]:
    """Start a command on the emulated card; at the end of the ``with`` block its files are gone.

    Parameters
    ----------
    command : sequence of str
        Program and arguments.
    profile : Profile, optional
        Kind of card; as the environment says if not given.
    count : int
        Number of cards.
    checked : bool, optional
        Whether the engine looks for what silicon punishes.
    tell : callable
        Gets sentences about what happens.
    **options
        For :class:`subprocess.Popen`: where the command's output goes, and the like.

    Raises
    ------
    BarewaveError
        Where nothing can be mounted, with the reason.
    FileNotFoundError, PermissionError
        When there is no such command.
    """
    reason = why_not()
    if reason:
        raise BarewaveError(reason)
    machine = _machine(profile, count, checked).retain()
    files = None
    try:
        files = MountedFiles(machine, tell)
        process = _start(files, command, options)
        try:
            yield Mounting(files, process)
        finally:
            files.close()
    finally:
        if files is not None:
            files.close()
        machine.release()


def _start(
    files: MountedFiles, command: Sequence[str], options: dict[str, object]
) -> subprocess.Popen[bytes]:
    root = str(Path(__file__).resolve().parents[2])
    reader, writer = os.pipe()
    arguments = [str(files.connection.fd), str(writer), *command]
    try:
        process: subprocess.Popen[bytes] = subprocess.Popen(  # type: ignore[call-overload]
            [sys.executable, "-I", "-c", _HELPER, root, *arguments],
            pass_fds=[files.connection.fd, writer],
            **options,
        )
        os.close(writer)
        writer = -1
        with open(reader, "rb", buffering=0, closefd=False) as report:
            first = report.read(1)
            if first == MOUNTED:
                files.connection.start()
                first = report.read(1)
            message = report.read().decode("utf-8", "replace") if first else ""
    finally:
        os.close(reader)
        if writer >= 0:
            os.close(writer)
    if not first:
        return process
    status = process.wait()
    if first == COULD_NOT_RUN:
        kind = FileNotFoundError if status == 127 else PermissionError
        raise kind(f"cannot run {message}")
    assert first == COULD_NOT_MOUNT, first
    raise BarewaveError(f"--mount: {files.connection.failure or message}")


def run_mounted(
    command: Sequence[str],
    profile: Profile | None = None,
    count: int = 1,
    *,
    checked: bool | None = None,
    tell: Callable[[str], None] = lambda text: None,
) -> MountedRun:
    """Run a command on the emulated card and wait for its end; see :func:`mounting`.

    The first Ctrl-C is the command's own affair (the terminal sends it to the command as well), the second
    asks it to end, the third kills it.

    Returns
    -------
    MountedRun
        How it has ended.
    """
    with mounting(command, profile, count, checked=checked, tell=tell) as run:
        steps = iter((None, signal.SIGTERM))
        while True:
            try:
                status = run.command.wait()
                break
            except KeyboardInterrupt:
                number = next(steps, signal.SIGKILL)
                if number is not None:
                    run.command.send_signal(number)
        status = 128 - status if status < 0 else status
        return MountedRun(status, run.files.clients_seen, run.files.ioctls)
