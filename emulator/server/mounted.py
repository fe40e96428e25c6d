"""``barewave emulate --mount``: any program on the emulated card, by FUSE in a mount namespace of its own.

Nothing of ours runs inside of the program, so it may be linked statically or make its system calls itself.
The file system ends with the namespace, and that with the last process in it.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

from ...errors import BarewaveError
from ..card import Machine, default_profile
from .mount_namespace import COULD_NOT_RUN, MOUNTED
from .mounted_files import MountedFiles
from .served_machine import ServedMachine

Stream = int | IO[bytes] | None
"""What :class:`subprocess.Popen` takes for a stream."""

__all__ = ["MountedServer", "open_mounted_server", "why_not"]

_SVM_CAPABILITY: Final = 1 << 27
"""HSA_CAP_SVMAPI_SUPPORTED: a node that has it takes the SVM ioctl."""

_CAP_SYS_ADMIN: Final = 21
_OLDEST_KERNEL: Final = (6, 9)
_WHOLE: Final = 4294967295
"""User ids that the first user namespace maps."""

_STATUS: Final = Path("/proc/self/status")
_USERS: Final = Path("/proc/self/uid_map")
_FUSE: Final = "/dev/fuse"

_HELPER: Final = str(Path(__file__).with_name("mount_namespace.py"))
"""Needs nothing but the standard library: it is run as a file, with as little of Python as can be."""


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


class MountedServer(ServedMachine):
    """Serves a machine to one command, and to what that starts, by files in a mount namespace.

    Parameters
    ----------
    machine, record, narrate
        As of :class:`ServedMachine`.

    Raises
    ------
    BarewaveError
        Where nothing can be mounted, with the reason.
    """

    def __init__(
        self, machine: Machine, record: IO[str] | None = None, narrate: Callable[[str], None] | None = None
    ) -> None:
        reason = why_not()
        if reason:
            raise BarewaveError(reason)
        super().__init__(machine, record, narrate)
        self._files = MountedFiles(machine, self.account, self.narrate)

    def start(
        self, command: Sequence[str], stdin: Stream = None, stdout: Stream = None, stderr: Stream = None
    ) -> subprocess.Popen[bytes]:
        """Start the command; once in the life of a server.

        Parameters
        ----------
        command : sequence of str
            Program and arguments.
        stdin, stdout, stderr
            As of :class:`subprocess.Popen`: where the command reads and writes; as this process if not given.

        Raises
        ------
        OSError
            When the command cannot be run, with execve's errno.
        BarewaveError
            When mounting fails, with what and why.
        """
        connection = self._files.connection
        reader, writer = os.pipe()
        try:
            try:
                process = subprocess.Popen(
                    [sys.executable, "-I", "-S", _HELPER, str(connection.fd), str(writer), *command],
                    pass_fds=[connection.fd, writer],
                    stdin=stdin,
                    stdout=stdout,
                    stderr=stderr,
                )
            finally:
                os.close(writer)
            with open(reader, "rb", buffering=0, closefd=False) as report:
                first = report.read(1)
                if first == MOUNTED:
                    connection.start()
                    first = report.read(1)
                message = report.read().decode("utf-8", "replace") if first else ""
        finally:
            os.close(reader)
        if not first:
            return process
        process.wait()
        if first != COULD_NOT_RUN:
            raise BarewaveError(f"--mount: {connection.failure or message}")
        raise OSError(int(message), os.strerror(int(message)), command[0])

    def idle(self) -> bool:
        """Whether no client is left."""
        return self._files.idle

    def close(self) -> None:
        """End all clients, and give back the machine. Idempotent."""
        if not self._files.closed:
            self._files.close()
            self.machine.release()


def open_mounted_server(
    cards: int = 1,
    *,
    checked: bool = False,
    record: IO[str] | None = None,
    narrate: Callable[[str], None] | None = None,
) -> MountedServer:
    """Make a server with a machine of its own; the kind of card is what the environment says.

    Parameters
    ----------
    cards : int
        How many, 1 to 16.
    checked : bool
        Whether the engine looks for what silicon punishes.
    record, narrate
        As of :class:`MountedServer`.
    """
    profile = default_profile()
    # What is refused is not claimed: clients ask the topology before they use shared virtual memory.
    profile = replace(profile, capability=profile.capability & ~_SVM_CAPABILITY)
    machine = Machine(replace(profile, checked=True) if checked else profile, cards).retain()
    try:
        return MountedServer(machine, record, narrate)
    finally:
        machine.release()
