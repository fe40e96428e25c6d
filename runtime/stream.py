"""Streams: work for a card in order, one AQL queue each."""

from __future__ import annotations

import warnings
import weakref
from collections import deque
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Final

from ..errors import BarewaveError, GPUFault, QueueError
from ..kfd.packets import aql
from .binding import bind_kernel as make_binding
from .callbacks import PendingCall, name_of
from .copying import CopyingQueue
from .event import Event
from .launchers import BoundKernel, Launcher, prepare
from .launches import launch
from .marks import Lease, SignalStore
from .printf_buffer import PrintfBuffer

if TYPE_CHECKING:
    from .device import Device
    from .hostcall import HostcallBuffer
    from .kernel import Kernel
    from .launches import LaunchConfig
    from .plan.capture import Capture

__all__ = ["Stream"]

_DEFAULT_TIMEOUT: Final = 60.0
_MAX_BOUND: Final = 4096


class Stream(CopyingQueue):
    """Work for a card that runs in order: each launch starts when the one before it has ended.

    Made by ``device.stream()``; ``device.default_stream`` is one that every device has. Leaving its ``with``
    block waits for the work (at most ``timeout`` seconds) and closes the stream; leaving by an exception
    closes it at once.

    Several threads may use one stream: each call is queued as a whole, in the order in which the threads
    come. A wait is for all that was queued before it, by whichever thread.

    Attributes
    ----------
    name : str
        For messages.
    timeout : float
        Seconds that a launch may wait for a free slot, and the end of a ``with`` block for the work.
    priority : int
        -3 to 3; what is higher goes first where streams of one card compete.
    bound_by_id : dict
        Bindings by kernel and ``id`` of the geometry, of plain kernels: what a launch looks at first.
    """

    def __init__(
        self,
        device: Device,
        *,
        packets: int = 1024,
        timeout: float = _DEFAULT_TIMEOUT,
        name: str,
        priority: int = 0,
    ) -> None:
        self._code_seen = -1
        self._bound: dict[tuple[Kernel, LaunchConfig], BoundKernel] = {}
        self.bound_by_id: dict[tuple[Kernel, int], BoundKernel] = {}
        self._geometries: list[LaunchConfig] = []
        self._told: deque[BaseException] = deque()
        self._call_signals: SignalStore | None = None
        self._hostcall: HostcallBuffer | None = None
        self._printf: PrintfBuffer | None = None
        super().__init__(device, packets=packets, timeout=timeout, name=name, priority=priority)

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        state = (
            "closed" if self._closed else "failed" if self._blocked else f"{len(self.in_flight)} in flight"
        )
        return f"Stream({self.name!r}, {state}, {self.launches} launches)"

    # --- Launches ----------------------------------------------------------------------------------------

    launch = launch

    bound_kernel: ClassVar[type[BoundKernel]] = BoundKernel
    """What keeps a kernel's launches; streams that are watched have another."""
    is_observed: ClassVar[bool] = False
    """Whether each launch must come by the stream's own methods, by which it is watched."""

    def bind(self, config: LaunchConfig, kernel: Kernel) -> Launcher:
        """Bind a kernel to its geometry on this stream: a function that takes its arguments and launches.

        ``kernel[grid, block, stream]`` is the same. Each call costs less than :meth:`launch`. Parameters have
        the names of the kernel's arguments; another number of them is Python's own ``TypeError``.
        """
        if not kernel.plain:  # the arguments decide how much LDS is bound, and printing comes behind
            return partial(self.launch, config, kernel)
        return self.bind_kernel(kernel, config).entry()

    def prepare(self, config: LaunchConfig, kernel: Kernel, *arguments: object) -> Callable[[], None]:
        """Prepare a launch whose arguments do not change: a function without arguments that launches.

        The arguments are checked and written now; a call stores one packet and rings the doorbell. Buffers
        among them are kept alive as long as the function is; one that is closed meanwhile is not noticed,
        as it would not be by a kernel that runs.

        Examples
        --------
        >>> from barewave import Device, LaunchConfig, Program
        >>> saxpy = Program.from_file("examples/saxpy.s").kernel("saxpy")
        >>> with Device("emulated") as device, device.stream() as stream:
        ...     x, y = device.zeros(4), device.zeros(4)
        ...     x.fill(1)
        ...     step = stream.prepare(LaunchConfig(items=4, block=32), saxpy, 2.0, x, y, 4)
        ...     for _ in range(3):
        ...         step()
        ...     y.numpy()
        array([6., 6., 6., 6.], dtype=float32)
        """
        if kernel.shared is not None:
            config, arguments = kernel.shared.place(config, arguments)
        bound = self.bind_kernel(kernel, config)
        place = None
        if kernel.attributes.kernarg:
            place = self._fixed.take(kernel.attributes.kernarg)
        function = prepare(bound, arguments, place)
        if not kernel.prints_late:
            return function

        def launch_and_print() -> None:
            function()
            self.print_after(kernel)

        return launch_and_print

    def bind_kernel(self, kernel: Kernel, config: LaunchConfig) -> BoundKernel:
        """Look a binding up by what geometries have in common, or make one."""
        self.require_usable()
        bound = self._bound.get((kernel, config))
        if bound is None:
            try:
                bound = make_binding(self, self._queue, kernel, config)
            except (GPUFault, QueueError) as error:
                raise self._failed(error) from error
            # Geometry that changes with every launch must not grow this for ever.
            if len(self._bound) >= _MAX_BOUND:
                self._bound.clear()
            self._bound[kernel, config] = bound
        if kernel.plain:
            with self.device.lock:
                if len(self._geometries) >= _MAX_BOUND:
                    self._forget_geometries()
                # Kept as long as its id is known, so that no other one gets it.
                self._geometries.append(config)
                self.bound_by_id[kernel, id(config)] = bound
        return bound

    def _forget_geometries(self) -> None:
        self.bound_by_id.clear()
        self._geometries.clear()

    def service_addresses(self, kernel: Kernel) -> dict[str, int]:
        """Give the GPU addresses of what a kernel's hidden arguments ask of the host, by their kind."""
        addresses: dict[str, int] = {}
        with self.device.lock:  # several threads may bind at once
            if "hidden_hostcall_buffer" in kernel.services:
                if self._hostcall is None:
                    self._hostcall = self.device.console.attach(self.name)
                addresses["hidden_hostcall_buffer"] = self._hostcall.address
            if kernel.prints_late:
                if self._printf is None:
                    self._printf = PrintfBuffer(self.device.gpu, self.device.console, self.name)
                addresses["hidden_printf_buffer"] = self._printf.address
        return addresses

    def print_after(self, kernel: Kernel) -> None:
        """Have the host write what a kernel prints when it has ended; later work waits for that."""
        if self._printf is not None:
            self.call(self._printf.drain, kernel.program.printf_formats)

    def forget_code(self) -> None:
        """Have the card drop cached instructions if code was loaded since, maybe over other code."""
        loads = self.device.code_loads
        if self._code_seen != loads:
            self._queue.invalidate_code_caches(self.timeout)
            self._code_seen = loads

    # --- Events, waits and calls -------------------------------------------------------------------------

    def record(self, event: Event | None = None) -> Event:
        """Queue an event: it is reached when all work before it has ended.

        Parameters
        ----------
        event : Event, optional
            To be recorded anew; a new one unless given. What waits for its earlier moment goes on doing so.
        """
        if self.capturing is not None:
            captured: Event = self.capturing.record(self, event)
            return captured
        self.require_usable()
        event = Event(self.device) if event is None else event
        event.require_open()
        event.moment(self, self.mark())
        self._events.add(event)
        return event

    @property
    def events(self) -> int:
        """Number of the stream's events that are open."""
        return sum(not event.closed for event in self._events)

    def wait(self, target: Event | Stream) -> None:
        """Have all later work of this stream wait for an event, or for what another stream has queued so far.

        The host does not wait: a packet holds the queue up until the card that the event belongs to has
        reached it. That may be another card of the same driver.

        Raises
        ------
        CheckError
            The target belongs to another driver, whose memory this card does not reach.
        BarewaveError
            The target was closed before it was reached, or its stream has failed. If that happens later, this
            stream fails, too.
        """
        capture = self.capturing or target.capturing
        if capture is not None:
            capture.wait(self, target)
            return
        self.require_usable()
        source = target if isinstance(target, Stream) else target.stream
        if source is self or target.query():
            return
        if source is not None and source.error is not None and not source.closed:
            raise self._cannot_go_on(source)
        lease: Lease | None = target.mark() if isinstance(target, Stream) else target.lease
        if lease is None or source is None:
            raise BarewaveError(f"{self.name} cannot wait: the event was closed before it was reached")
        self.wait_for(lease, source)

    def capture(self, *, name: str = "plan") -> Capture:
        """Record this stream's work as a plan instead of running it.

        Within the ``with`` block launches, copies, fills, events and waits become nodes of the plan and
        orders between them. Streams that wait for this one, or for an event of it, are recorded from there
        on, too: so work forks, and joins again.

        Parameters
        ----------
        name : str
            The plan's.

        Examples
        --------
        >>> from barewave import Device, LaunchConfig, Program, launch
        >>> saxpy = Program.from_file("examples/saxpy.s").kernel("saxpy")
        >>> with Device("emulated") as device, device.stream() as stream:
        ...     x, y = device.zeros(4), device.zeros(4)
        ...     x.fill(1)
        ...     with stream.capture() as plan:
        ...         launch(stream, LaunchConfig(items=4, block=32), saxpy, 2.0, x, y, 4)
        ...     with plan.freeze() as run:
        ...         _ = run.repeat(3)
        ...         y.numpy()
        array([6., 6., 6., 6.], dtype=float32)
        """
        from .plan.capture import Capture  # here: most programs record none

        return Capture(self, name)

    def call(self, function: Callable[..., object], *arguments: object) -> None:
        """Call a function when all earlier work has ended; later work waits until it has returned.

        The call is made by a thread of the device, one at a time for all its streams. If it raises, later
        work runs all the same, the stream stays usable, and the next :meth:`sync` raises the exception. The
        function must not wait for its own stream; it may queue work, which comes behind what is queued.

        Parameters
        ----------
        function : callable
            What to call.
        *arguments
            With what.

        Examples
        --------
        >>> from barewave import Device
        >>> with Device("emulated") as device, device.stream() as stream:
        ...     stream.call(print, "all done so far")
        ...     stream.sync(timeout=10)
        all done so far
        """
        if self.capturing is not None:
            self.capturing.call(self, function, arguments)
            return
        self.require_usable()
        thread = self.device.callbacks
        if self._call_signals is None:
            self._call_signals = SignalStore(self.device.gpu, thread.wake, self._queue)
        reached, done = self._call_signals.lend(), self._signals.lend()
        pending = PendingCall(weakref.ref(self), function, arguments, reached, done)
        packets = aql.barrier_and(completion_signal=reached.signal.address)
        packets += aql.barrier_and([done.signal.address], completion_signal=self.progress)
        hold = self._holds.add(done, self)
        thread.add(pending)
        try:
            self._put_held(hold, packets, f"call of {name_of(function)}")
        except BarewaveError:
            thread.drop(pending)
            raise

    def tell_later(self, function: Callable[..., object], error: BaseException) -> None:
        """Keep what a called function raised for the next :meth:`sync`."""
        error.add_note(f"raised by {name_of(function)}, which was called in the order of {self.name}")
        self._told.append(error)

    # --- Waiting -----------------------------------------------------------------------------------------

    def sync(self, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait until all work of the stream has ended.

        Parameters
        ----------
        timeout : float
            Seconds. Ctrl-C ends the wait within a second.

        Raises
        ------
        GPUTimeout
            The work has not ended in time. The stream then takes no new work; ``close()`` ends the kernels.
        GPUFault, QueueError
            The card stopped the work; the message names the kernels in flight.
        CheckError
            Checked mode has found an error; see :attr:`Device.findings`.
        BarewaveError
            A kernel asked the host for something that is not offered, or what it printed could not be
            written; see :class:`~barewave.runtime.console.Console`.
        Exception
            What a function that :meth:`call` was given has raised.
        """
        self._await_all(timeout)
        if self.device.console.has_errors:
            self.device.console.raise_errors()
        if self.device.checked:
            self.device.raise_findings()
        if self._told:
            raise self._next_told()

    def _next_told(self) -> BaseException:
        error = self._told.popleft()
        while self._told:
            other = self._told.popleft()
            error.add_note(f"and {type(other).__name__}: {other}, {'; '.join(other.__notes__)}")
        return error

    def close(self) -> None:
        """Destroy the queue, which ends its kernels, and free what it holds. Idempotent and bounded.

        Streams that wait for this one's work fail, if it had not come to that; functions that were to be
        called are not.
        """
        if self._closed:
            return
        self.device.forget_calls(self)
        try:
            super().close()
        finally:
            if self._call_signals is not None:
                self._call_signals.close([])
            if self._hostcall is not None:
                self.device.console.detach(self._hostcall)
            for bound in self._bound.values():
                bound.forget()
            if self._printf is not None:
                self._printf.close()
            self._bound.clear()
            with self.device.lock:
                self._forget_geometries()
            self.device.forget_stream(self)
            for error in self._told:
                warnings.warn(
                    f"{self.name} was closed before it could tell: {type(error).__name__}: {error}",
                    RuntimeWarning,
                    stacklevel=2,
                )

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the work, unless an exception is on its way, then close."""
        try:
            if kind is None and not self._closed and self._blocked is None:
                self.sync(self.timeout)
        finally:
            self.close()

    def __del__(self) -> None:
        """Leave what was forgotten to the device."""
        if not getattr(self, "_closed", True) and not self.device.closed:
            warnings.warn(f"{self!r} was never closed", ResourceWarning, stacklevel=2, source=self)
            self.device.abandon(self)
