"""SMI events: what the kernel says about a card in lines of text, as an iterator."""

from __future__ import annotations

import contextlib
import errno
import select
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..errors import KFDError
from .ioctl import SMIEvent
from .resource import Resource

if TYPE_CHECKING:
    from .gpu import GPU

__all__ = ["SMIEvents", "SMIMessage"]

_SLICE: Final = 0.2
_READ: Final = 1024


@dataclass(frozen=True, slots=True)
class SMIMessage:
    """One line.

    Attributes
    ----------
    event : int
        An :class:`SMIEvent`, or the number of one that is newer than this table.
    text : str
        The line behind the number, as the kernel wrote it.
    """

    event: int
    text: str

    def __str__(self) -> str:
        """Name and text."""
        known = self.event in list(SMIEvent)
        return f"{SMIEvent(self.event).name if known else self.event}: {self.text}"


class SMIEvents(Resource):
    """A subscription to events of one card; made by :meth:`barewave.kfd.GPU.smi_events`.

    Iterating waits for the next event and never ends by itself; :meth:`next` has a limit.

    Parameters
    ----------
    gpu : GPU
        The card.
    events : iterable of SMIEvent
        What to hear of; ``ALL_PROCESS`` adds other processes' events, for the privileged.
    """

    def __init__(self, gpu: GPU, *events: SMIEvent) -> None:
        self._host = gpu.kfd.host
        self.gpu = gpu
        self._text = b""
        self.fd = gpu.kfd.file.call("SMI_EVENTS", gpuid=gpu.gpu_id)["anon_fd"]
        super().__init__(gpu)
        mask = 0
        for event in events:
            mask |= 1 << event - 1
        try:
            self._host.write(self.fd, mask.to_bytes(8, "little"))
        except OSError as error:
            with contextlib.suppress(KFDError):
                self.close()
            raise KFDError(error.errno or errno.EIO, "SMI_EVENTS", "the mask was refused") from error

    def next(self, timeout: float) -> SMIMessage | None:
        """Wait for the next event; None if the time was over first.

        Parameters
        ----------
        timeout : float
            Seconds; 0 only looks.
        """
        deadline = time.monotonic() + timeout
        while True:
            if self.closed:
                raise KFDError(errno.EBADF, "SMI_EVENTS", "the subscription is closed")
            message = self._take()
            if message is not None:
                return message
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            self._host.poll([(self.fd, select.POLLIN)], int(min(left, _SLICE) * 1000 + 0.999))

    def __iter__(self) -> Iterator[SMIMessage]:
        """Events as they come, for as long as somebody asks."""
        while True:
            message = self.next(3600.0)
            if message is not None:
                yield message

    def _take(self) -> SMIMessage | None:
        if b"\n" not in self._text:
            try:
                self._text += self._host.read(self.fd, _READ)
            except OSError as error:
                if error.errno not in (errno.EAGAIN, errno.EINTR):
                    raise KFDError(error.errno or errno.EIO, "SMI_EVENTS", "reading events") from error
        line, separator, rest = self._text.partition(b"\n")
        if not separator:
            return None
        self._text = rest
        number, _, text = line.decode("ascii", "replace").partition(" ")
        try:
            return SMIMessage(int(number, 16), text)
        except ValueError:
            return SMIMessage(0, line.decode("ascii", "replace"))

    def _release(self) -> None:
        self._host.close(self.fd)
