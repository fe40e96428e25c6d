"""Streams: work for a card in order, one AQL queue each."""

from __future__ import annotations

import struct
import time
import warnings
import weakref
from collections import deque
from types import TracebackType
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, overload

from ..errors import BarewaveError, CheckError, GPUFault, GPUTimeout, QueueError
from ..kfd.packets import aql
from .closable import Closable
from .counters import Counters, count_launch
from .errors import EXPLANATIONS
from .event import Event
from .hidden import hidden_bytes, hidden_values

if TYPE_CHECKING:
    from ..kfd import Signal
    from .device import Device
    from .kernel import Kernel
    from .launches import LaunchConfig
    from .program import LoadedProgram

__all__ = ["Stream"]

_DEFAULT_TIMEOUT: Final = 60.0
_SPIN: Final = (
    20e-6  # a sleep in WAIT_EVENTS and back costs more than this; a longer spin only heats the host
)
_KERNARG_SEGMENTS: Final = 8
_KERNARG_SEGMENT_BYTES: Final = 128 * 1024
_KERNARG_ALIGNMENT: Final = 64  # a cache line, so that two launches never share one
_MAX_BOUND: Final = 4096
_PROGRESS_START: Final = 1 << 62
_KERNARG_ADDRESS: Final = aql.KERNEL_DISPATCH.offset("kernarg_address")
_U64: Final = struct.Struct("<Q")


class _Bound(NamedTuple):
    """Everything of a launch that does not change from one to the next."""

    packet: bytearray
    hidden: list[tuple[int, bytes]]
    slot: int
    program: LoadedProgram


class Stream(Closable):
    """Work for a card that runs in order: each launch starts when the one before it has ended.

    Made by ``device.stream()``. Leaving its ``with`` block waits for the work (at most ``timeout`` seconds)
    and closes the stream; leaving by an exception closes it at once. One thread at a time may use a stream.

    Attributes
    ----------
    name : str
        For messages.
    timeout : float
        Seconds that a launch may wait for a free slot, and the end of a ``with`` block for the work.
    launches : int
        Kernels queued so far.
    """

    def __init__(
        self, device: Device, *, packets: int = 1024, timeout: float = _DEFAULT_TIMEOUT, name: str
    ) -> None:
        self.device = device
        self.name = name
        self.timeout = timeout
        self.launches = 0
        self._code_seen = -1
        self._closed = True  # until everything below is there
        self._blocked: BarewaveError | None = None
        self._bound: dict[tuple[Kernel, LaunchConfig], _Bound] = {}
        self._recent: deque[str] = deque(maxlen=packets + 64)
        self._free: list[Signal] = []
        self._draining: list[Signal] = []
        self._last: Signal | None = None
        self._sync: tuple[Signal, int] | None = None
        self._events: weakref.WeakSet[Event] = weakref.WeakSet()
        gpu = device.gpu
        self._queue = gpu.create_queue(packets, name=name)
        try:
            self._kernarg = gpu.allocate(
                _KERNARG_SEGMENTS * _KERNARG_SEGMENT_BYTES, "gtt", name=f"arguments of {name}"
            )
            # One signal counts all launches down: its value alone tells how many have ended, because they end
            # in order (every packet carries the barrier bit).
            self._progress = gpu.create_signal(_PROGRESS_START)
            self._wake = gpu.kfd.create_event()
        except BaseException:
            self._queue.close()
            raise
        self._kernarg_view = self._kernarg.view[:]
        self._kernarg_base = self._kernarg.address
        self._segment = 0
        self._segment_end = _KERNARG_SEGMENT_BYTES
        self._head = 0
        self._last_launch_of_segment = [0] * _KERNARG_SEGMENTS
        self._closed = False

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        state = (
            "closed" if self._closed else "failed" if self._blocked else f"{len(self.in_flight)} in flight"
        )
        return f"Stream({self.name!r}, {state}, {self.launches} launches)"

    @property
    def closed(self) -> bool:
        """Whether the stream has been closed."""
        return self._closed

    @property
    def error(self) -> BarewaveError | None:
        """Why the stream takes no new work; None while it does."""
        return self._blocked or self.device.error

    @property
    def completed(self) -> int:
        """Number of launches that have ended."""
        return self.launches if self._closed else _PROGRESS_START - self._progress.value

    @property
    def in_flight(self) -> tuple[str, ...]:
        """Names of the kernels that are queued or running, oldest first."""
        count = max(self.launches - self.completed, 0)
        return tuple(self._recent)[-count:] if count else ()

    def query(self) -> bool:
        """Whether all work has ended; does not wait."""
        return self.completed == self.launches and (self._last is None or self._last.value <= 0)

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
        bound = self._bound.get((kernel, config))
        if bound is None or self._blocked is not None or self._closed:
            bound = self._bind(kernel, config)
        offset = self._head
        if offset + bound.slot > self._segment_end:
            offset = self._next_segment()
        view = self._kernarg_view
        kernel.packer.pack_into(view, offset, arguments, self.device)
        for at, data in bound.hidden:
            view[offset + at : offset + at + len(data)] = data
        _U64.pack_into(bound.packet, _KERNARG_ADDRESS, self._kernarg_base + offset)
        self._recent.append(kernel.name)
        # Counted first: a KeyboardInterrupt inside of submit may come before or after the packet is out, and
        # a count that is too high only makes the next sync take its slower way.
        self.launches += 1
        self._head = offset + bound.slot
        try:
            self._queue.submit(bound.packet, self.timeout)
        except BarewaveError as error:
            self.launches -= 1
            self._recent.pop()
            raise self._failed(error) from error
        return None

    def _bind(self, kernel: Kernel, config: LaunchConfig) -> _Bound:
        self._require_usable()
        kernel.check(config)
        attributes = kernel.attributes
        slot = -(-attributes.kernarg // _KERNARG_ALIGNMENT) * _KERNARG_ALIGNMENT
        if slot > _KERNARG_SEGMENT_BYTES:
            raise CheckError(
                f"{kernel.name} takes {attributes.kernarg} bytes of arguments, "
                f"a launch holds at most {_KERNARG_SEGMENT_BYTES}"
            )
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
        bound = self._bound[kernel, config] = _Bound(bytearray(packet), hidden, slot, program)
        return bound

    def _forget_code(self) -> None:
        """Have the card drop cached instructions: code was loaded since, maybe where other code had been."""
        loads = self.device.code_loads
        try:
            self._queue.invalidate_code_caches(self.timeout)
        except BarewaveError as error:
            raise self._failed(error) from error
        self._code_seen = loads

    def _next_segment(self) -> int:
        """Go to the kernarg ring's next segment, whose launches of the last round have mostly ended."""
        self._last_launch_of_segment[self._segment] = self.launches
        segment = (self._segment + 1) % _KERNARG_SEGMENTS
        if self.completed < self._last_launch_of_segment[segment]:
            self.sync(self.timeout)
        self._segment = segment
        self._head = segment * _KERNARG_SEGMENT_BYTES
        self._segment_end = self._head + _KERNARG_SEGMENT_BYTES
        return self._head

    def record(self) -> Event:
        """Queue an event: it is reached when all work before it has ended."""
        self._require_usable()
        event = Event(self, self._mark())
        self._events.add(event)
        return event

    @property
    def events(self) -> int:
        """Number of the stream's events that are open."""
        return sum(not event.closed for event in self._events)

    def _mark(self) -> Signal:
        """Queue a barrier packet that ends when everything before it has, and return its signal."""
        if self._draining:
            done = [signal for signal in self._draining if signal.value <= 0]
            self._draining = [signal for signal in self._draining if signal.value > 0]
            self._free += done
        if self._free:
            signal = self._free.pop()
            signal.reset(1)
        else:
            signal = self.device.gpu.create_signal(1, self._wake)
            signal.queue = self._queue
        try:
            self._queue.submit(aql.barrier_and(completion_signal=signal.address, barrier=True), self.timeout)
        except BarewaveError as error:
            self._free.append(signal)
            raise self._failed(error) from error
        except BaseException:
            self._draining.append(signal)
            raise
        self._last = signal
        return signal

    def release_signal(self, signal: Signal) -> None:
        """Take an event's signal back; it is used again when the card has passed it."""
        if self._closed:
            signal.close()
        else:
            (self._free if signal.value <= 0 else self._draining).append(signal)

    def wait(self, signal: Signal, timeout: float) -> None:
        """Wait for a signal of this stream.

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
        try:
            done = signal.wait(timeout, _SPIN)
        except BarewaveError as error:
            raise self._failed(error) from error
        if not done:
            raise self._expire(timeout)

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
        """
        self._sync_queue(timeout)
        if self.device.checked:
            self.device.raise_findings()

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
            self.device.reclaim()
            return
        sync, self._sync = self._sync, None
        if sync is None or sync[1] != self._queue.write_index:
            if sync is not None:
                self.release_signal(sync[0])
            signal = self._mark()
        else:  # the barrier of a sync that was not reached in time is still the last packet: wait on it again
            signal = sync[0]
        try:
            self.wait(signal, timeout)
        finally:
            if signal.value > 0:
                self._sync = (signal, self._queue.write_index)
            else:
                self.release_signal(signal)
        self.launches = max(self.completed, 0)
        self.device.reclaim()

    def _expire(self, timeout: float) -> GPUTimeout:
        names = ", ".join(dict.fromkeys(self.in_flight)) or "no kernel"
        error = GPUTimeout(
            f"{self.name}: not done after {timeout:g} s, in flight: {names}. "
            + EXPLANATIONS["timeout", self.device.emulated]
        )
        self._blocked = error
        return error

    def _failed(self, error: BarewaveError) -> BarewaveError:
        """Remember a failure, with everything that is known about it, and return what to raise."""
        if isinstance(error, GPUFault):
            self._blocked = self.device.fail(error)
            return self._blocked
        if isinstance(error, QueueError):
            self._blocked = self.device.explain(error)
            return self._blocked
        return error

    def _require_usable(self) -> None:
        if self._closed:
            raise BarewaveError(f"{self.name} is closed")
        error = self.error
        if isinstance(error, GPUTimeout):
            raise GPUTimeout(f"{self.name} takes no new work since a wait timed out: {error}")
        if error is not None:
            raise error

    def close(self) -> None:
        """Destroy the queue, which ends its kernels, and free what it holds. Idempotent and bounded."""
        if self._closed:
            return
        self.launches = max(self.launches, self.completed)
        self._closed = True
        for event in list(self._events):
            event.query()  # keeps its time
        signals = [*self._free, *self._draining, *([self._sync[0]] if self._sync else [])]
        try:
            self._queue.close()
        finally:
            for event in list(self._events):
                event.close()
            self._kernarg_view.release()  # while a view lives, its memory's addresses stay taken
            for resource in (*signals, self._progress, self._wake, self._kernarg):
                resource.close()
            self._free.clear()
            self._draining.clear()
            self._bound.clear()
            self.device.forget_stream(self)

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
