"""An open ``/dev/kfd``: the cards, what they share in a process, and what they report."""

from __future__ import annotations

import contextlib
import errno
import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from ..errors import BarewaveError, GPUFault, KFDError, QueueError
from . import faults, process_state, svm
from .driver_file import DriverFile
from .events import EVENT_PAGE_SIZE, Event, wait_any
from .gpu import GPU
from .host import Host, LinuxHost
from .ioctl import EventType, MemoryFlag, RuntimeMode, SVMFlag
from .memory import AllocationIndex, Memory, PersistentMemory
from .reservations import Reservations
from .resource import Resource
from .signals import GTT_SHARED
from .svm import SVMAttributes
from .topology import Node, Topology, read_topology

__all__ = ["KFD"]

_RUNTIME_ENABLE_MINOR: Final = 13


class KFD(Resource):
    """One open ``/dev/kfd`` and all that this process has on its cards.

    Parameters
    ----------
    host : Host, optional
        The running kernel unless given.
    integrated : bool
        Whether cards that are a part of the processor count, too.

    Raises
    ------
    KFDError
        If there is no driver, or it is not permitted, with what to do about it.

    Attributes
    ----------
    host : Host
        As given.
    topology : Topology
        Nodes of the machine.
    allocations : AllocationIndex
        All memory of this handle, by address.
    kernels_in_flight : callable or None
        Given a ``gpu_id``, names of the kernels that run there; for messages about faults. The runtime sets
        it.

    Notes
    -----
    To the kernel a process has one address space per card however often it opens the device, and the event
    page stays until the process ends. Keep one handle open per process on a real card.
    """

    def __init__(self, host: Host | None = None, *, integrated: bool = False) -> None:
        self._integrated = integrated
        self.host: Host = host or LinuxHost()
        self.allocations = AllocationIndex()
        self.reservations = Reservations(self.host)
        self.kernels_in_flight: Callable[[int], Sequence[str]] | None = None
        self._faults: dict[int, BarewaveError] = {}
        self._gpus: dict[int, GPU] = {}
        self._lock = threading.RLock()
        self._event_page: Memory | None = None
        self._watched: tuple[Event, ...] = ()
        self._runtime_enabled = False
        self.file = DriverFile(self.host)
        self.file.reported = self._reported
        try:
            self.topology: Topology = read_topology(self.host)
        except BaseException:
            self.file.close()
            raise
        super().__init__(None)

    def __repr__(self) -> str:
        """Version and number of cards."""
        return f"<KFD {self.version[0]}.{self.version[1]} on {self.host.name}, {len(self.gpu_nodes)} cards>"

    @property
    def fd(self) -> int:
        """The descriptor of ``/dev/kfd``; -1 when closed."""
        return self.file.fd

    @property
    def version(self) -> tuple[int, int]:
        """Major and minor version of the kernel's interface."""
        return self.file.version

    @property
    def gpu_nodes(self) -> tuple[Node, ...]:
        """The cards of the machine, of any generation; integrated ones only if asked for."""
        return tuple(node for node in self.topology.gpus if self._integrated or not node.is_integrated)

    @property
    def event_page(self) -> Memory:
        """The event page, in which every signal event has a slot.

        Raises
        ------
        KFDError
            As long as no card is open: the page is GPU memory.
        """
        if self._event_page is None:
            raise KFDError(errno.ENODEV, "CREATE_EVENT", "open a card first: the event page is in its memory")
        return self._event_page

    def call(self, name: str, **members: int) -> dict[str, int]:
        """Do one ioctl by name and return its argument as the kernel left it."""
        return self.file.call(name, **members)

    def open_gpu(self, index: int = 0) -> GPU:
        """Open a card; the same object when it is open already.

        Parameters
        ----------
        index : int
            Its place in :attr:`gpu_nodes`.

        Raises
        ------
        KFDError
            If there is no such card, or it cannot be opened.
        """
        with self._lock:
            gpu = self._gpus.get(index)
            if gpu is not None and not gpu.closed:
                return gpu
            if not 0 <= index < len(self.gpu_nodes):
                raise KFDError(errno.ENODEV, f"open card {index}", f"there are {len(self.gpu_nodes)} cards")
            gpu = GPU(self, index)
            try:
                self._prepare(gpu)
            except BaseException:
                with contextlib.suppress(KFDError):
                    gpu.close()
                raise
            self._gpus[index] = gpu
            return gpu

    def _prepare(self, gpu: GPU) -> None:
        """Make what belongs to the process and not to one card; needs the first card's memory."""
        if self._event_page is not None:
            self._event_page.map_to(gpu)
            process_state.keep_event_page(self.host, self._event_page)
            return
        if self.version[1] >= _RUNTIME_ENABLE_MINOR:
            try:
                self.file.call("RUNTIME_ENABLE", mode_mask=RuntimeMode.ENABLE)
                self._runtime_enabled = True
            except KFDError as error:
                # Someone else in this process has enabled it, which is for the whole process, or has made
                # queues without it, which forbids it: then the kernel reports no exceptions of queues.
                if error.errno not in (errno.EBUSY, errno.EEXIST):
                    raise
        kept = process_state.kept_event_page(self.host)
        flags = GTT_SHARED | MemoryFlag.EXECUTABLE
        page = PersistentMemory(
            gpu, EVENT_PAGE_SIZE, flags, name="event page", map_host=True, parent=self, kept=kept
        )
        try:
            # These two only wake who waits. A fault is kept here and its event must not end later waits, for
            # other cards: with auto_reset it is taken once. The hardware exception is replaced instead
            # (`_record`), because kernels that tell nothing of it can be asked only whether it is set. The
            # page is announced once in a process.
            handle = 0 if kept else page.handle
            memory = Event(self, EventType.MEMORY, auto_reset=True, page_handle=handle)
            process_state.keep_event_page(self.host, page)
            exception = Event(self, EventType.HW_EXCEPTION, auto_reset=False)
        except BaseException:
            with contextlib.suppress(KFDError):
                page.close()
            raise
        self._event_page = page
        self._watched = (memory, exception)

    def create_event(self, auto_reset: bool = True) -> Event:
        """Make a signal event; needs an open card.

        Parameters
        ----------
        auto_reset : bool
            Whether a wait that the event ends takes it back.
        """
        _ = self.event_page
        return Event(self, EventType.SIGNAL, auto_reset=auto_reset)

    def set_svm_attributes(
        self,
        address: int,
        size: int,
        *,
        access: Sequence[GPU] = (),
        in_place: Sequence[GPU] = (),
        no_access: Sequence[GPU] = (),
        set_flags: SVMFlag = svm.NOTHING,
        clear_flags: SVMFlag = svm.NOTHING,
        preferred: GPU | int | None = None,
        prefetch: GPU | int | None = None,
        granularity: int | None = None,
    ) -> None:
        """Let cards use memory of this process as it is: see :func:`barewave.kfd.svm.set_attributes`."""
        svm.set_attributes(
            self, address, size, access=access, in_place=in_place, no_access=no_access, set_flags=set_flags,
            clear_flags=clear_flags, preferred=preferred, prefetch=prefetch, granularity=granularity,
        )  # fmt: skip

    def svm_attributes(self, address: int, size: int, gpus: Sequence[GPU] = ()) -> SVMAttributes:
        """Attributes of a range of addresses: see :func:`barewave.kfd.svm.get_attributes`."""
        return svm.get_attributes(self, address, size, gpus)

    # --- Waiting and faults ------------------------------------------------------------------------------

    def wait(self, events: Sequence[Event], timeout: float, *, all: bool = False) -> bool:
        """Wait until events have fired, or the card reports a fault.

        Parameters
        ----------
        events : sequence of Event
            What to wait for.
        timeout : float
            Seconds.
        all : bool
            Wait for all of them; otherwise for any.

        Returns
        -------
        bool
            ``False`` if the time was over first.

        Raises
        ------
        GPUFault
            If any card reported a page fault.
        QueueError
            If any card was reset.
        """
        deadline = time.monotonic() + max(0.0, timeout)
        # One after the other: an event that has fired stays so until a wait takes it.
        groups = [[event] for event in events] if all else [list(events)]
        for group in groups:
            while not self.wait_slice(group, deadline - time.monotonic()):
                if time.monotonic() >= deadline:
                    return False
        return True

    def wait_slice(self, events: Sequence[Event], timeout: float, gpu_id: int | None = None) -> bool:
        """Wait once, for a fifth of a second at most; for loops that look at memory in between.

        Parameters
        ----------
        events : sequence of Event
            Any of these ends the wait.
        timeout : float
            Seconds.
        gpu_id : int, optional
            Raise only what this card reports.
        """
        wakeup = wait_any(self, [*events, *self._watched], timeout)
        if wakeup is not None:
            for event, data in wakeup.exceptions:
                self._record(event, data)
        self._raise_fault(gpu_id)
        return wakeup is not None and wakeup.signalled

    def check(self, gpu_id: int | None = None) -> None:
        """Raise what a card has reported, without waiting.

        Parameters
        ----------
        gpu_id : int, optional
            This card only.
        """
        if self._watched and self.fd >= 0:
            wakeup = wait_any(self, self._watched, 0.0)
            for event, data in wakeup.exceptions if wakeup else ():
                self._record(event, data)
        self._raise_fault(gpu_id)

    def fault(self, gpu_id: int) -> BarewaveError | None:
        """First fault that a card reported; it stays."""
        error = self._faults.get(gpu_id)
        return None if error is None else _again(error)

    def _reported(self) -> str:
        """What cards have reported, for the error of a call that failed because of it."""
        with contextlib.suppress(BarewaveError):
            self.check()
        return "; ".join(str(error) for error in self._faults.values())

    def in_flight(self, gpu_id: int) -> tuple[str, ...]:
        """Names of the kernels that run on a card, as far as the runtime says."""
        return tuple(self.kernels_in_flight(gpu_id)) if self.kernels_in_flight else ()

    def _record(self, event: Event, data: dict[str, int]) -> None:
        with self._lock:
            # Where the kernel does not say which card it was, it may have been any.
            cards = [data["gpu_id"]] if data["gpu_id"] else [gpu.gpu_id for gpu in self._gpus.values()]
            for gpu_id in cards:
                self._record_for(gpu_id, event, data)
            if event in self._watched and not event.auto_reset:
                # Not destroyed before the end: other threads may be waiting for it.
                self._watched = tuple(watched for watched in self._watched if watched is not event)
                with contextlib.suppress(KFDError):
                    self._watched += (Event(self, event.type, auto_reset=False),)

    def _record_for(self, gpu_id: int, event: Event, data: dict[str, int]) -> None:
        with self._lock:
            if gpu_id in self._faults:
                return
            kernels = self.in_flight(gpu_id)
            if event.type is EventType.MEMORY:
                self._faults[gpu_id] = faults.memory_fault(data, self.allocations, kernels)
            else:
                self._faults[gpu_id] = faults.hw_exception(data, kernels)
            for gpu in self._gpus.values():
                if gpu.gpu_id == gpu_id:
                    gpu.stop_queues(str(self._faults[gpu_id]))

    def _raise_fault(self, gpu_id: int | None) -> None:
        for card, error in list(self._faults.items()):
            if gpu_id is None or card == gpu_id:
                raise _again(error)

    # --- Tear-down ---------------------------------------------------------------------------------------

    def _closing_order(self) -> list[Resource]:
        # Cards first: their queues still know events. The event page is in a card's memory, but outlives it.
        children = super()._closing_order()
        return sorted(children, key=lambda child: not isinstance(child, GPU))

    def _release(self) -> None:
        self._gpus.clear()
        try:
            if self._runtime_enabled:
                self.file.call("RUNTIME_ENABLE", mode_mask=0)
        finally:
            self.file.close()
            self.reservations.close()


def _again(error: BarewaveError) -> BarewaveError:
    """Make the same error anew: one object raised in several threads would mix their tracebacks."""
    if isinstance(error, GPUFault):
        return GPUFault(str(error), error.address, error.access, error.kernels)
    if isinstance(error, QueueError):
        return QueueError(str(error), error.code)
    return error
