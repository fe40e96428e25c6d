"""Streams: work for a card in order, one AQL queue each."""

from __future__ import annotations

import time
import warnings
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, overload

from ..errors import BarewaveError, CheckError, GPUFault, GPUTimeout, QueueError
from ..kfd.packets import aql
from .callbacks import PendingCall
from .closable import Closable
from .counters import Counters, count_launch
from .errors import EXPLANATIONS
from .event import Event
from .hidden import hidden_bytes, hidden_values
from .kernarg import SEGMENT_BYTES, FixedPlaces, KernargRing, slot_bytes
from .launchers import BoundKernel, Launcher, Prepared
from .marks import Lease, SignalStore

if TYPE_CHECKING:
    from ..kfd import Signal
    from .device import Device
    from .hostcall import HostcallBuffer
    from .kernel import Kernel
    from .launches import LaunchConfig

__all__ = ["Stream"]

_DEFAULT_TIMEOUT: Final = 60.0
_SPIN: Final = (
    20e-6  # a sleep in WAIT_EVENTS and back costs more than this; a longer spin only heats the host
)
_MAX_BOUND: Final = 4096
_PROGRESS_START: Final = 1 << 62
_SLICE: Final = 0.2
_NAP: Final = 50e-6
_DEAD_CHECK: Final = 10e-3

PRIORITIES: Final = {-3: 0, -2: 3, -1: 5, 0: 7, 1: 9, 2: 11, 3: 15}
"""A stream's priority to that of its queue, as AMD's own runtime maps them."""


class Service(str):
    """Label of a packet that is no kernel but counts like one."""

    __slots__ = ()


@dataclass(slots=True)
class _Held:
    """A signal that a packet of this stream waits for, until :attr:`position` has been reached."""

    lease: Lease
    source: Stream
    position: int = _PROGRESS_START


class Stream(Closable):
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
        self._closed = True  # until everything below is there
        if priority not in PRIORITIES:
            raise CheckError(f"a stream's priority is -3 to 3, 0 unless given; not {priority!r}")
        self.device = device
        self.name = name
        self.timeout = timeout
        self.priority = priority
        self._code_seen = -1
        self._blocked: BarewaveError | None = None
        self._capturing: Any = None
        self._bound: dict[tuple[Kernel, LaunchConfig], BoundKernel] = {}
        self._told: deque[BaseException] = deque()
        self._held: deque[_Held] = deque()
        self._services = 0
        self._last: Lease | None = None
        self._sync: tuple[Lease, int] | None = None
        self._hostcall: HostcallBuffer | None = None
        self._events: weakref.WeakSet[Event] = weakref.WeakSet()
        self._waited_for: weakref.WeakSet[Lease] = weakref.WeakSet()
        gpu = device.gpu
        self._queue = gpu.create_queue(packets, priority=PRIORITIES[priority], name=name)
        try:
            self.ring = self._queue.ring
            self.kernarg = KernargRing(gpu, name)
            # One signal counts all launches down: its value alone tells how many have ended, because they end
            # in order (every packet carries the barrier bit).
            self._progress = gpu.create_signal(_PROGRESS_START)
            self._wake = gpu.kfd.create_event()
        except BaseException:
            self._queue.close()
            raise
        self._signals = SignalStore(gpu, self._wake, self._queue)
        self._call_signals: SignalStore | None = None
        ring = self.ring
        self._fixed = FixedPlaces(gpu, name, lambda: ring.index - ring.uncounted)
        self._closed = False

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        state = (
            "closed" if self._closed else "failed" if self._blocked else f"{len(self.in_flight)} in flight"
        )
        return f"Stream({self.name!r}, {state}, {self.launches} launches)"

    # --- How it stands -----------------------------------------------------------------------------------

    @property
    def closed(self) -> bool:
        """Whether the stream has been closed."""
        return self._closed

    @property
    def error(self) -> BarewaveError | None:
        """Why the stream takes no new work; None while it does."""
        return self._blocked or self.device.error

    @property
    def position(self) -> int:
        """A number for all that has been queued so far; see :meth:`reached`."""
        ring = self.ring
        return ring.index - ring.uncounted

    def reached(self, position: int) -> bool:
        """Whether all that was queued up to a :attr:`position` has ended; does not wait."""
        return self._closed or _PROGRESS_START - self._progress.value >= position

    @property
    def launches(self) -> int:
        """Kernels queued so far."""
        return self.position - self._services

    @property
    def completed(self) -> int:
        """Number of launches that have ended."""
        launches = self.launches
        return launches if self._closed else launches - sum(type(name) is str for name in self.in_flight)

    @property
    def in_flight(self) -> tuple[str, ...]:
        """Names of the kernels that are queued or running, oldest first; in brackets what is no kernel."""
        if self._closed:
            return ()
        ring = self.ring
        index, names = ring.index, list[str]()
        count = index - ring.uncounted - _PROGRESS_START + self._progress.value
        for number in range(index - 1, max(index - 1 - ring.packets, -1), -1):
            label = ring.labels[number & ring.mask]
            if len(names) >= count:
                break
            if isinstance(label, str):
                names.append(label)
        return tuple(reversed(names))

    def query(self) -> bool:
        """Whether all work has ended; does not wait."""
        return self.reached(self.position) and (self._last is None or self._closed or self._last.reached)

    # --- Launches ----------------------------------------------------------------------------------------

    @overload
    def launch(
        self, config: LaunchConfig, kernel: Kernel, *arguments: object, counters: Literal[False] = False
    ) -> None: ...

    @overload
    def launch(
        self, config: LaunchConfig, kernel: Kernel, *arguments: object, counters: bool
    ) -> Counters | None: ...

    def launch(
        self, config: LaunchConfig, kernel: Kernel, *arguments: object, counters: bool = False
    ) -> Counters | None:
        """Queue a kernel; see :func:`barewave.launch`."""
        if counters:
            return count_launch(self, config, kernel, arguments, self.timeout)
        if kernel.shared is not None:
            config, arguments = kernel.shared.place(config, arguments)
        bound = self._bound.get((kernel, config)) or self._bind(kernel, config)
        try:
            bound.run(*arguments)
        except TypeError:
            bound.check_count(arguments)
            raise
        return None

    def bind(self, config: LaunchConfig, kernel: Kernel) -> Launcher:
        """Bind a kernel to its geometry on this stream: a function that takes its arguments and launches.

        ``kernel[grid, block, stream]`` is the same. Each call costs less than :meth:`launch`.
        """
        if kernel.shared is not None:
            return partial(self.launch, config, kernel)  # the geometry depends on the arguments

        bound = self._bound.get((kernel, config)) or self._bind(kernel, config)

        def launcher(*arguments: object) -> None:
            try:
                bound.run(*arguments)
            except TypeError:
                bound.check_count(arguments)
                raise

        launcher.__name__ = launcher.__qualname__ = kernel.name
        return launcher

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
        bound = self._bound.get((kernel, config)) or self._bind(kernel, config)
        place = None
        if kernel.attributes.kernarg:
            place = self._fixed.take(kernel.attributes.kernarg, _PROGRESS_START - self._progress.value)
        return Prepared(bound, arguments, place).function()

    def _bind(self, kernel: Kernel, config: LaunchConfig) -> BoundKernel:
        self._require_usable()
        kernel.check(config)
        attributes = kernel.attributes
        slot = slot_bytes(attributes.kernarg)
        if slot > SEGMENT_BYTES:
            raise CheckError(
                f"{kernel.name} takes {attributes.kernarg} bytes of arguments, "
                f"a launch holds at most {SEGMENT_BYTES}"
            )
        with self.device.lock:
            program = kernel.program.load(self.device)
            if self._code_seen != self.device.code_loads:
                self._forget_code()
        private = attributes.scratch + (config.stack if kernel.image.uses_dynamic_stack else 0)
        try:
            if private:
                self._queue.ensure_scratch(private, attributes.wave_size, self.timeout)
        except GPUTimeout as error:
            raise GPUTimeout(f"{self.name}: scratch for {kernel.name} could not grow: {error}") from error
        except ValueError as error:
            raise CheckError(f"{kernel.name}: {error}") from error
        except (GPUFault, QueueError) as error:
            raise self._failed(error) from error
        apertures = self.device.gpu.apertures
        values = hidden_values(
            config,
            queue=self._queue.address,
            private_base=apertures.scratch_base,
            shared_base=apertures.lds_base,
        )
        if kernel.services:
            values.update(self.service_addresses(kernel))
        packet = aql.kernel_dispatch(
            workgroup=config.block_size,
            grid=config.work_items,
            kernel_object=program.address(kernel),
            kernarg_address=0,
            private_segment_size=private,
            group_segment_size=attributes.lds + config.lds,
            completion_signal=self._progress.address,
            barrier=True,
        )
        hidden = hidden_bytes(kernel.name, kernel.hidden, values, kernel.packer.end, attributes.kernarg)
        if (
            len(self._bound) >= _MAX_BOUND
        ):  # geometry that changes with every launch must not grow this for ever
            self._bound.clear()
        bound = BoundKernel(self, kernel, config, program, bytes(packet), hidden, slot)
        self._bound[kernel, config] = bound
        return bound

    def service_addresses(self, kernel: Kernel) -> dict[str, int]:
        """Give the GPU addresses of what a kernel's hidden arguments ask of the host, by their kind."""
        addresses: dict[str, int] = {}
        if "hidden_hostcall_buffer" in kernel.services:
            if self._hostcall is None:
                self._hostcall = self.device.console.attach(self.name)
            addresses["hidden_hostcall_buffer"] = self._hostcall.address
        return addresses

    def _forget_code(self) -> None:
        """Have the card drop cached instructions: code was loaded since, maybe where other code had been."""
        loads = self.device.code_loads
        try:
            self._queue.invalidate_code_caches(self.timeout)
        except BarewaveError as error:
            raise self._failed(error) from error
        self._code_seen = loads

    def put_slowly(self, attempt: Callable[..., bool], arguments: tuple[Any, ...], slot: int) -> None:
        """Launch by trying again and again; what launch functions call when they cannot.

        Parameters
        ----------
        attempt : callable
            Puts the packet, if there is room; says whether it did.
        arguments : tuple
            For it.
        slot : int
            Bytes of arguments that it needs room for.
        """
        self._require_usable()
        deadline = time.monotonic() + self.timeout
        ring = self.ring
        try:
            while not attempt(*arguments):
                if not ring.turn:
                    ring.await_turn(deadline)
                ring.await_room(1, deadline)
                if slot and self.kernarg.head + slot > self.kernarg.end:
                    self.kernarg.make_room(slot, ring, self._await_position, deadline)
        except BarewaveError as error:
            raise self._failed(error) from error

    def _await_position(self, position: int, deadline: float) -> None:
        checked = 0.0
        while not self.reached(position):
            now = time.monotonic()
            if now >= deadline:
                raise GPUTimeout(f"{self.name}: no memory for arguments in time: no launch has ended")
            if now - checked > _DEAD_CHECK:
                self._queue.check()
                checked = now
            time.sleep(_NAP)

    def enqueue(self, packets: bytes | bytearray, *names: str) -> None:
        """Queue packets of one's own that count :attr:`progress` down, one name for each."""
        self._put(packets, names, len(names))
        self._services += len(names)

    @property
    def progress(self) -> int:
        """Address of the signal that every counted packet counts down."""
        return self._progress.address

    def _put(self, packets: bytes | bytearray, names: Sequence[str | None] = (), counted: int = 0) -> None:
        self._require_usable()
        try:
            self.ring.put(packets, self.timeout, names, counted=counted)
        except BarewaveError as error:
            raise self._failed(error) from error

    # --- Events, waits and calls -------------------------------------------------------------------------

    def record(self, event: Event | None = None) -> Event:
        """Queue an event: it is reached when all work before it has ended.

        Parameters
        ----------
        event : Event, optional
            To be recorded anew; a new one unless given. What waits for its earlier moment goes on doing so.
        """
        if self._capturing is not None:
            captured: Event = self._capturing.record(self, event)
            return captured
        event = Event(self.device) if event is None else event
        event.moment(self, self.mark())
        self._events.add(event)
        return event

    @property
    def events(self) -> int:
        """Number of the stream's events that are open."""
        return sum(not event.closed for event in self._events)

    def mark(self) -> Lease:
        """Queue a barrier packet that ends when everything before it has, and return its signal."""
        self._require_usable()
        self._let_go()
        lease = self._signals.lend()
        try:
            self._put(aql.barrier_and(completion_signal=lease.signal.address, barrier=True))
        except BarewaveError:
            lease.signal.value = 0  # nobody will count it down
            raise
        self._last = lease
        return lease

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
        if self._capturing is not None:
            self._capturing.wait(self, target)
            return
        self._require_usable()
        if isinstance(target, Stream):
            if target is self or target.query():
                return
            lease: Lease | None = target.mark()
            source: Stream | None = target
        else:
            if target.query():
                return
            lease, source = target.lease, target.stream
            if source is self:
                return
        if lease is None or source is None:
            raise BarewaveError(f"{self.name} cannot wait: the event was closed before it was reached")
        if source.error is not None:
            raise self._cannot_go_on(source)
        self.wait_for(lease, source)

    def wait_for(self, lease: Lease, source: Stream) -> None:
        """Have all later work wait for a signal.

        Parameters
        ----------
        lease : Lease
            The signal; it is kept until the card has passed it.
        source : Stream
            Whose work brings it to 0; when that one fails, this one does.
        """
        self._let_go()
        gpu = self.device.gpu
        if source.device is not self.device:
            if source.device.gpu.kfd is not gpu.kfd:
                raise CheckError(
                    f"{self.name} cannot wait for {source.name}: they belong to different drivers; open both "
                    "cards by one Device and take device[1]"
                )
            lease.signal.share(gpu)
        if lease.waiting is None:
            lease.waiting = weakref.WeakSet()
        lease.waiting.add(self)
        source._waited_for.add(lease)
        # Held first: Ctrl-C may come when the packet is out.
        held = _Held(lease, source)
        self._held.append(held)
        packet = aql.barrier_and([lease.signal.address], completion_signal=self.progress)
        self.enqueue(packet, Service(f"(wait for {source.name})"))
        held.position = self.position

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
        if self._capturing is not None:
            self._capturing.call(self, function, arguments)
            return
        self._require_usable()
        self._let_go()
        thread = self.device.callbacks
        if self._call_signals is None:
            self._call_signals = SignalStore(self.device.gpu, thread.wake, self._queue)
        reached, done = self._call_signals.lend(), self._signals.lend()
        pending = PendingCall(weakref.ref(self), function, arguments, reached, done)
        held = _Held(done, self)
        self._held.append(held)
        thread.add(pending)
        packets = aql.barrier_and(completion_signal=reached.signal.address)
        packets += aql.barrier_and([done.signal.address], completion_signal=self.progress)
        name = getattr(function, "__name__", type(function).__name__)
        try:
            self._put(packets, (None, Service(f"(call of {name})")), 1)
        except BarewaveError:
            thread.drop(pending)
            raise
        self._services += 1
        held.position = self.position

    def tell_later(self, function: Callable[..., object], error: BaseException) -> None:
        """Keep what a called function raised for the next :meth:`sync`."""
        name = getattr(function, "__name__", type(function).__name__)
        error.add_note(f"raised by {name}, which was called in the order of {self.name}")
        self._told.append(error)

    def go_on(self, lease: Lease) -> None:
        """Set a signal to 0 from the host, and have the card look."""
        if not self._closed:
            lease.signal.value = 0
            self.ring.ring_doorbell()

    def _let_go(self) -> None:
        """Forget signals that the card has passed."""
        held = self._held
        while held and self.reached(held[0].position):
            try:
                held.popleft()
            except IndexError:  # another thread was quicker
                return

    # --- Waiting -----------------------------------------------------------------------------------------

    def await_signal(self, signal: Signal, timeout: float) -> None:
        """Wait for a signal of this stream; the host does.

        Raises
        ------
        GPUTimeout
            Not in time; the stream then takes no new work.
        GPUFault, QueueError
            The card stopped the work.
        """
        if self._closed:
            raise BarewaveError(f"{self.name} was closed before the event was reached")
        if self._blocked is not None and not isinstance(self._blocked, GPUTimeout):
            raise self._blocked
        if self.device.calls_for(self):
            raise BarewaveError(
                f"a function that {self.name} calls cannot wait for {self.name}: that waits for the function"
            )
        end = time.monotonic() + timeout
        try:
            while True:
                rest = end - time.monotonic()
                if signal.wait(min(rest, _SLICE) if self._held else rest, _SPIN):
                    return
                if time.monotonic() >= end:
                    break
                self._check_sources()
        except BarewaveError as error:
            raise self._failed(error) from error
        raise self._expire(timeout)

    def _check_sources(self) -> None:
        """Raise if what this stream waits for cannot come any more."""
        for held in list(self._held):
            if held.source is not self and not held.lease.reached and held.source.error is not None:
                raise self._block(self._cannot_go_on(held.source))

    def _cannot_go_on(self, source: Stream) -> BarewaveError:
        return BarewaveError(f"{self.name} waits for {source.name}, which has failed: {source.error}")

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
        self._sync_queue(timeout)
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
            error.add_note(f"and {type(other).__name__}: {other}; {'; '.join(other.__notes__)}")
        return error

    def _sync_queue(self, timeout: float) -> None:
        if self._closed:
            return
        if self._blocked is not None and not isinstance(self._blocked, GPUTimeout):
            raise self._blocked
        error = self.device.error
        if error is not None:
            raise error
        spin_end = time.perf_counter() + min(_SPIN, max(timeout, 0.0))
        while not self.query():
            if time.perf_counter() >= spin_end:
                break
        else:
            self._let_go()
            self.device.reclaim()
            return
        sync, self._sync = self._sync, None
        # The barrier of a sync that was not reached in time is still the last packet: wait on it again.
        lease = sync[0] if sync is not None and sync[1] == self.ring.index else self.mark()
        index = self.ring.index
        try:
            self.await_signal(lease.signal, timeout)
        finally:
            if not lease.reached and not self._closed:
                self._sync = (lease, index)
        self._let_go()
        self.device.reclaim()

    def _expire(self, timeout: float) -> GPUTimeout:
        names = ", ".join(dict.fromkeys(self.in_flight)) or "no kernel"
        error = GPUTimeout(
            f"{self.name}: not done after {timeout:g} s, in flight: {names}. "
            + EXPLANATIONS["timeout", self.device.emulated]
        )
        self._block(error)
        return error

    def _failed(self, error: BarewaveError) -> BarewaveError:
        """Remember a failure, with everything that is known about it, and return what to raise."""
        if isinstance(error, GPUFault):
            return self._block(self.device.fail(error))
        if isinstance(error, QueueError):
            return self._block(self.device.explain(error))
        return error

    def _block(self, error: BarewaveError) -> BarewaveError:
        """Take no new work, for this reason."""
        self._blocked = error
        self.ring.ask(always=True)
        return error

    def _require_usable(self) -> None:
        if self._closed:
            raise BarewaveError(f"{self.name} is closed")
        error = self.error
        if isinstance(error, GPUTimeout):
            raise GPUTimeout(f"{self.name} takes no new work since a wait timed out: {error}")
        if error is not None:
            raise error

    @property
    def _capture(self) -> Any:
        """What takes the stream's work instead of the card; None normally."""
        return self._capturing

    @_capture.setter
    def _capture(self, capture: Any) -> None:
        self._capturing = capture
        # Launch functions that exist already go the slower way, which looks at this.
        self.ring.ask(always=capture is not None or self._blocked is not None)

    # --- The end -----------------------------------------------------------------------------------------

    def abort(self, error: BarewaveError) -> None:
        """Destroy the queue because what it waits for will not come; every later call raises the error."""
        if not self._closed and self._blocked is None:
            self._block(error)
            self._queue.close()

    def _leave(self) -> list[Signal]:
        """Fail the streams that wait for this one; returns the signals whose memory they may still read."""
        kept: list[Signal] = []
        for lease in list(self._waited_for):
            for stream in list(lease.waiting or ()):
                if stream._closed or not any(held.lease is lease for held in list(stream._held)):
                    continue
                stream._let_go()
                if not any(held.lease is lease for held in list(stream._held)):
                    continue
                kept.append(lease.signal)
                # The memory goes with the card: a packet that has not read it yet would run into a fault.
                lost = self.device.closing and stream.device is not self.device
                if lost or not lease.reached:
                    what = (
                        f"{self.device.name} was closed"
                        if lost
                        else "which was closed before it came to that"
                    )
                    stream.abort(BarewaveError(f"{stream.name} waits for {self.name}, {what}"))
        return kept

    def close(self) -> None:
        """Destroy the queue, which ends its kernels, and free what it holds. Idempotent and bounded."""
        if self._closed:
            return
        for event in list(self._events):
            event.query()  # keeps its time
        self._closed = True
        self.device.forget_calls(self)
        try:
            self._queue.close()
        finally:
            kept = self._leave()
            for event in list(self._events):
                event.close()
            self._signals.close(kept)
            if self._call_signals is not None:
                self._call_signals.close([])
            for resource in (self.kernarg, self._fixed, self._progress, self._wake):
                resource.close()
            for bound in self._bound.values():
                bound.forget()
            if self._hostcall is not None:
                self.device.console.detach(self._hostcall)
            self._bound.clear()
            self._held.clear()
            self._last = self._sync = None
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
