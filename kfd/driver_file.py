"""One open ``/dev/kfd``: ioctls by name, with errors for the person who sees them."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from typing import Final

from ..errors import Explanation, KFDError
from .advice import DOCTOR, KERNEL_LOG
from .host import Host
from .ioctl import IOCTLS

__all__ = ["DEVICE", "HINTS", "DriverFile", "explain", "open_device"]

DEVICE: Final = "/dev/kfd"
"""The device file of the KFD driver."""

_CARD_TROUBLE: Final = (errno.ENODEV, errno.EIO, errno.ESRCH, errno.ETIME, errno.ENXIO)
"""What calls fail with when the card itself is in trouble, besides their own reasons."""

_RETRIES: Final = 1000
"""How often one call is resumed after a signal before it is given up."""

_OURS: Final = "This is a mistake of the program that drives the card, or of barewave: please report it."

HINTS: Final[dict[tuple[str, int], Explanation]] = {
    ("open", errno.EACCES): Explanation(
        "not permitted: the device belongs to the groups render and video",
        "Run `sudo usermod -aG render,video $USER`, then log in again.",
    ),
    ("open", errno.EPERM): Explanation(
        "refused: a 32-bit process, or a container without access to the device",
        "Run a 64-bit Python; start the container with --device /dev/kfd --device /dev/dri.",
    ),
    ("open", errno.ENOENT): Explanation(
        "no such file: the amdgpu kernel module is missing or drives no card",
        "See `lsmod | grep amdgpu` and `sudo modprobe amdgpu`; in a container pass /dev/kfd and /dev/dri.",
    ),
    ("open", errno.EAGAIN): Explanation(
        "the driver is locked while a card is being reset", "Try again in a few seconds."
    ),
    ("open", errno.ENXIO): Explanation("the device is gone: the card was reset or removed", KERNEL_LOG),
    ("GET_VERSION", errno.ENOTTY): Explanation("this is not a KFD device file", DOCTOR),
    ("CREATE_QUEUE", errno.EINVAL): Explanation(
        "the kernel refused a buffer of the queue (ring, pointers, EOP or save area), or a size: "
        "kernels from 6.12 on demand exact ones",
        _OURS,
    ),
    ("CREATE_QUEUE", errno.ENOMEM): Explanation(
        "no free hardware queue or doorbell: other processes may hold them all",
        "`barewave doctor` names who holds the card; close streams that are not needed.",
    ),
    ("CREATE_QUEUE", errno.ENOSPC): Explanation(
        "this process has 127 queues on this card, the most that KFD allows",
        "Close streams that are not needed, or let work share them.",
    ),
    ("CREATE_QUEUE", errno.ESRCH): Explanation("the card's address space was not acquired before", _OURS),
    ("ACQUIRE_VM", errno.EBUSY): Explanation(
        "this process has acquired the card through another file of its render node: "
        "ROCm, or an earlier handle",
        "Use one of them per process: open the card in a process of its own, or end the other's use first.",
    ),
    ("ACQUIRE_VM", errno.EINVAL): Explanation("the file is not this card's render node", DOCTOR),
    ("CREATE_EVENT", errno.EINVAL): Explanation(
        "this process has an event page already (ROCm, or another handle)",
        "Use one of them per process, or end the other's use first.",
    ),
    ("CREATE_EVENT", errno.ENOSPC): Explanation(
        "all 4095 signal events of this process are in use", "Close streams and devices that are not needed."
    ),
    ("FREE_MEMORY_OF_GPU", errno.EBUSY): Explanation(
        "the memory is mapped to a card, or a queue still uses it", "Destroy the queue first."
    ),
    ("FREE_MEMORY_OF_GPU", errno.EPERM): Explanation("the event page lives as long as its process", _OURS),
    ("ALLOC_MEMORY_OF_GPU", errno.EINVAL): Explanation(
        "the kernel refused size or flags: CPU-visible VRAM beyond 256 MiB needs Resizable BAR",
        "Switch Resizable BAR on in the firmware's settings; `barewave doctor` says whether it is.",
    ),
    ("ALLOC_MEMORY_OF_GPU", errno.ENOMEM): Explanation(
        "there is no memory of that kind left, neither on the card nor in the system's share for it",
        "`barewave top` shows who holds how much.",
    ),
    ("ALLOC_MEMORY_OF_GPU", errno.EADDRINUSE): Explanation(
        "the address belongs to an SVM range", "Give the range's attributes up, or allocate elsewhere."
    ),
    ("MAP_MEMORY_TO_GPU", errno.ENOMEM): Explanation(
        "no such memory, or no room for page tables", "Close arrays that are not needed and try again."
    ),
    ("SVM", errno.EFAULT): Explanation(
        "the range is not mapped in this process, or maps a device's memory",
        "Give whole pages of the process' own memory.",
    ),
    ("SVM", errno.EADDRINUSE): Explanation(
        "an allocation is mapped to a card in this range", "Choose memory that was not allocated for a card."
    ),
    ("SET_CU_MASK", errno.EINVAL): Explanation(
        "the mask is empty, or tears a workgroup processor apart",
        "Make it with `barewave.kfd.wgp_mask`, which takes whole workgroup processors.",
    ),
    ("EXPORT_DMABUF", errno.EPERM): Explanation(
        "only VRAM and GTT memory can be exported",
        "Allocate the memory of one of these kinds; copy registered memory there first.",
    ),
    ("DESTROY_QUEUE", errno.ETIME): Explanation(
        "the queue's waves did not stop", "The card may have to be reset: end the process. " + KERNEL_LOG
    ),
    ("WAIT_EVENTS", errno.EIO): Explanation("an event was destroyed while it was waited for", _OURS),
    ("*", errno.EBADF): Explanation(
        "the handle is closed, or belongs to the process that forked this one",
        "Open the device in the process that uses it; let multiprocessing start its children by spawn.",
    ),
    ("*", errno.ENOTTY): Explanation(
        "this kernel is too old for the call",
        "`barewave doctor` shows the driver's version; take a newer kernel.",
    ),
    ("*", errno.ENODEV): Explanation("the card is gone, or is being reset", KERNEL_LOG),
    ("*", errno.EIO): Explanation("the card does not answer", KERNEL_LOG),
    ("*", errno.EPERM): Explanation("the driver does not permit the call", DOCTOR),
    ("*", 0): Explanation("the kernel driver refused the call", KERNEL_LOG),
}
"""Explanations by call and errno; ``"*"`` stands for all other calls, and errno 0 for all other numbers."""


def explain(call: str, number: int) -> Explanation:
    """Likely cause of an errno, and what to do.

    Parameters
    ----------
    call : str
        Name of an ioctl, or ``"open"``.
    number : int
        The errno.
    """
    return HINTS.get((call, number)) or HINTS.get(("*", number)) or HINTS["*", 0]


def open_device(host: Host, path: str) -> int:
    """Open a device file for reading and writing.

    Raises
    ------
    KFDError
        With the likely cause.
    """
    try:
        return host.open(path, os.O_RDWR | os.O_CLOEXEC)
    except OSError as error:
        number = error.errno or errno.EIO
        raise KFDError(number, f"open {path}", str(explain("open", number))) from error


class DriverFile:
    """An open ``/dev/kfd``.

    Parameters
    ----------
    host : Host
        Where the device file is.

    Raises
    ------
    KFDError
        If it cannot be opened, or speaks another version of the interface.

    Attributes
    ----------
    fd : int
        The descriptor, -1 when closed.
    version : tuple of int
        Major and minor version of the interface.
    reported : callable or None
        Says what cards have reported (a reset, a fault), for the errors of calls that fail because of it.
    """

    def __init__(self, host: Host) -> None:
        self.host = host
        self.reported: Callable[[], str] | None = None
        self.fd = open_device(host, DEVICE)
        try:
            answer = self.call("GET_VERSION")
            major, minor = self.version = (answer["major_version"], answer["minor_version"])
            if major != 1 or minor < 1:
                raise KFDError(
                    errno.EPROTO, "GET_VERSION", f"KFD interface {major}.{minor}, not 1.1 or later"
                )
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the descriptor; calling it again does nothing."""
        if self.fd >= 0:
            fd, self.fd = self.fd, -1
            self.host.close(fd)

    def call(self, name: str, **members: int) -> dict[str, int]:
        """Do one ioctl and return its argument as the kernel left it.

        Parameters
        ----------
        name : str
            As in :data:`barewave.kfd.ioctl.IOCTLS`.
        **members : int
            Members of its argument; the others are zero.

        Raises
        ------
        KFDError
            With errno, the call's name and the likely cause.
        """
        structure = IOCTLS[name].structure
        argument = structure.pack(**members)
        self.ioctl(name, argument)
        return structure.unpack(argument)

    def ioctl(self, name: str, argument: bytearray, number: int | None = None) -> None:
        """Do one ioctl on the bytes of its argument, changed in place.

        ``number`` is the request's where its size varies (SVM).

        A call that a signal interrupted is resumed with the argument that the kernel left: it counts there
        what is done (``n_success``) or how much time is left. Python's own signal handlers run in between, so
        that Ctrl-C ends the wait.

        Raises
        ------
        KFDError
            With errno, the call's name and the likely cause.
        """
        if self.fd < 0:
            raise KFDError(errno.EBADF, name, "the KFD handle is closed")
        number = IOCTLS[name].number if number is None else number
        for _ in range(_RETRIES):
            try:
                self.host.ioctl(self.fd, number, argument)
            except OSError as error:
                code = error.errno or errno.EIO
                if code not in (errno.EINTR, errno.EAGAIN):
                    raise KFDError(code, name, self._hint(name, code)) from error
            else:
                return
        raise KFDError(errno.EINTR, name, f"interrupted {_RETRIES} times in a row")

    def _hint(self, name: str, code: int) -> str:
        """Likely cause of a failure: what a card has reported, if that can be it."""
        asks = code in _CARD_TROUBLE and name != "WAIT_EVENTS"  # by which the answer is found
        reported = self.reported() if asks and self.reported is not None else ""
        return reported or str(explain(name, code))
