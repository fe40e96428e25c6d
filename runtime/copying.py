"""Streams that copy: ``stream.copy`` and ``stream.fill``."""

from __future__ import annotations

import struct
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Final

from ..kfd.packets import aql
from .copies import StreamCopies
from .progress import Service
from .work_queue import WorkQueue

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..errors import BarewaveError, GPUTimeout
    from ..kfd import Signal
    from .buffer import Buffer
    from .device import Device

__all__ = ["CopyingQueue"]


class CopyingQueue(WorkQueue):
    """A queue whose work includes copies by the card's copy engines; base class of :class:`Stream`.

    Attributes
    ----------
    idle_index : int
        Index of its ring when all of its work had ended; the device keeps it.
    """

    _copies: StreamCopies | None = None
    idle_index: int = -1

    def copy(self, target: Buffer | npt.NDArray[Any], source: Buffer | npt.ArrayLike) -> None:
        """Queue a copy behind the stream's work; what is queued later waits for it.

        The card's copy engines do it; the host does not wait, except where one of the two is an array of the
        host that is not pinned. A source of that kind has been read when the call returns (``pinned`` memory
        and ``device.register`` avoid the copy that this takes); for a target of that kind the call waits
        until the data are there, at most :attr:`timeout` seconds.

        Either of the two may be a view, and on another card: where that one's memory cannot be reached, the
        copy goes through host memory, still without the host. Contiguous arrays may overlap: the copy is as
        if the source had been read first.

        Parameters
        ----------
        target : Buffer or numpy.ndarray
            Where to.
        source : Buffer or array
            From where; of the target's type, or, from the host, one that converts to it safely.

        Raises
        ------
        CheckError
            Sizes or types that do not match, or two strided arrays that overlap.
        GPUFault, QueueError, GPUTimeout
            The stream, or its device, has failed before.

        Examples
        --------
        >>> from barewave import Device
        >>> with Device("emulated") as device, device.stream() as stream:
        ...     x, y = device.array([1.0, 2.0]), device.zeros(2, "float64")
        ...     stream.copy(y, x)
        ...     stream.sync(5.0)
        ...     y.numpy()
        array([1., 2.])
        """
        if self.capturing is not None:
            self.capturing.copy(self, target, source)
        else:
            self._copier().copy(target, source)

    def fill(self, target: Buffer, value: object) -> None:
        """Queue the setting of all elements behind the stream's work; what is queued later waits for it.

        Parameters
        ----------
        target : Buffer
            An array or a view.
        value : number
            One element.

        Raises
        ------
        CheckError
            No element of that type.
        """
        if self.capturing is not None:
            self.capturing.fill(self, target, value)
        else:
            self._copier().fill(target, value)

    def _copier(self) -> StreamCopies:
        self.require_usable()
        with self.device.lock:
            if self._copies is None:
                self._copies = StreamCopies(self)
            return self._copies

    def take_back(self) -> None:
        """Take back what copies held that are done; the device calls it after waits."""
        if self._copies is not None:
            self._copies.retire()

    # --- What copies need of the queue -------------------------------------------------------------------

    def gate(self, completion: Signal) -> None:
        """Queue a packet that counts a signal down when all work before it has ended."""
        self._put(_barrier(0, completion.address))

    def hold(self, signal: Signal, name: str) -> int:
        """Queue a packet that waits for a signal to be 0; returns the position behind it."""
        self._put(_barrier(signal.address, self.progress), [Service(f"({name})")], 1)
        self._progress.services += 1
        return self.position

    def timed_copy(self, device: Device, what: str, nbytes: int) -> AbstractContextManager[Signal | None]:
        """Give a signal that a copy or a fill is to write its times into, and count down; None for no times.

        Within the ``with`` block its packets are queued; leaving it by an exception means that they were not.

        Parameters
        ----------
        device : Device
            Whose copy engine does it.
        what : str
            ``"copy"``, ``"copy from the host"``, ``"copy to the host"`` or ``"fill"``.
        nbytes : int
            How much of it.
        """
        del device, what, nbytes
        return nullcontext()

    def expired(self, timeout: float) -> GPUTimeout:
        """Remember that a wait for the stream's work took too long, and return what to raise."""
        return self._expire(timeout)

    def failed_by(self, error: BarewaveError) -> BarewaveError:
        """Remember what the card said, and return what to raise."""
        return self._failed(error)

    def _end_queue(self) -> None:
        super()._end_queue()
        if self._copies is not None:
            self._copies.close()


_SIGNALS: Final = aql.BARRIER_AND.offset("dep_signal")
_COMPLETION: Final = aql.BARRIER_AND.offset("completion_signal")
_FORM: Final = bytes(aql.barrier_and())
_ADDRESS: Final = struct.Struct("<Q")


def _barrier(signal: int, completion: int) -> bytearray:
    """What :func:`.aql.barrier_and` makes, in a tenth of its time."""
    packet = bytearray(_FORM)
    _ADDRESS.pack_into(packet, _SIGNALS, signal)
    _ADDRESS.pack_into(packet, _COMPLETION, completion)
    return packet
