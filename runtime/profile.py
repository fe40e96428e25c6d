"""A profile: when each launch of a program began and ended on the card, written as lines of JSON.

Each kernel gets a completion signal of its own, into which the packet processor writes both times; a barrier
packet behind it counts the stream's launches as ever. Copy engines write the times of copies and fills into
signals, too. So all runs as it would: nothing waits for it.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import struct
import threading
import time
from collections import deque
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError
from ..kfd.packets import aql
from .observed import PROFILE, ObservedKernel, ObservedStream

if TYPE_CHECKING:
    from ..kfd import Signal
    from ..kfd.clocks import ClockConversion
    from .device import Device
    from .kernarg import FixedArguments
    from .marks import Lease

__all__ = ["ARGUMENTS", "Launched", "Profile", "ProfiledStream", "profile"]

ARGUMENTS: Final = "BAREWAVE_PROF_ARGS"
"""Environment variable: 1 writes the arguments of each launch, too."""

_SIGNAL: Final = aql.KERNEL_DISPATCH.offset("completion_signal")
_FEW: Final = 64
_LINES: Final = 1000
_LONGEST_ARGUMENT: Final = 80


@dataclass(slots=True)
class Launched:
    """A launch, a copy or a fill that the card has perhaps not ended yet.

    Attributes
    ----------
    name : str
        Of the kernel, or of the packets.
    facts : dict
        What else is written down.
    lease : Lease
        The launch's own signal, or that of a barrier packet behind it.
    begin : Lease or None
        Signal of a barrier packet before it, where its own packets have no times.
    place : FixedArguments or None
        Its arguments, which must stay till it has ended.
    device : Device or None
        Whose clock its times are of; None for the stream's own device.
    """

    name: str
    facts: dict[str, Any]
    lease: Lease
    begin: Lease | None = None
    place: FixedArguments | None = None
    device: Device | None = None

    @property
    def times(self) -> tuple[int, int]:
        """Ticks at which it began and ended, once its signals have been reached."""
        if self.begin is not None:
            return self.begin.signal.end, self.lease.signal.end
        return self.lease.signal.start, self.lease.signal.end


class Profile:
    """The file that a profile goes into; several processes may add to one.

    Parameters
    ----------
    path : str
        The file; made if it is not there.

    Raises
    ------
    BarewaveError
        It cannot be written: said before anything runs.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._lines: list[str] = []
        self._pid = os.getpid()
        try:
            with open(path, "a", encoding="utf-8"):
                pass
        except OSError as error:
            raise BarewaveError(f"{PROFILE}={path}: {error.strerror}") from error
        atexit.register(self.flush)

    def add(
        self,
        kernel: str,
        *,
        card: str,
        stream: str,
        start_ns: int | None,
        end_ns: int | None,
        ticks: int,
        **facts: Any,
    ) -> None:
        """Add one launch.

        Parameters
        ----------
        kernel, card, stream : str
            Names.
        start_ns, end_ns : int or None
            Nanoseconds of ``CLOCK_MONOTONIC_RAW``; None if it never ended.
        ticks : int
            What it took, in ticks of the card's clock.
        **facts
            What else is known: ``grid``, ``block``, ``lds``, ``queued_ns``, ``arguments``; of copies and
            fills ``bytes``.
        """
        line = {
            "kernel": kernel, "card": card, "stream": stream, "pid": self._pid, "start_ns": start_ns,
            "end_ns": end_ns, "ticks": ticks, **facts,
        }  # fmt: skip
        with self._lock:
            self._lines.append(json.dumps(line) + "\n")
            full = len(self._lines) >= _LINES
        if full:
            self.flush()

    def flush(self) -> None:
        """Write what has been added so far, by one write: lines of several processes do not mix."""
        if os.getpid() != self._pid:
            return  # a forked child has a copy of lines that its parent writes; the lock may stay taken
        with self._lock:
            lines, self._lines = self._lines, []
        if not lines:
            return
        data = "".join(lines).encode()
        fd = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            while data:
                data = data[os.write(fd, data) :]
        finally:
            os.close(fd)


def _now() -> int:
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)


_profiles: Final[dict[tuple[str, int], Profile]] = {}


def profile() -> Profile:
    """The profile that the environment names; one for each file and process."""
    key = (os.environ[PROFILE], os.getpid())
    found = _profiles.get(key)
    if found is None:
        found = _profiles[key] = Profile(key[0])
    return found


class ProfiledStream(ObservedStream):
    """A stream that writes down when each of its kernels began and ended."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self._profile = profile()
        self._pending: deque[Launched] = deque()
        self._collecting = threading.Lock()
        self._wants_arguments = os.environ.get(ARGUMENTS) == "1"
        super().__init__(*arguments, **options)

    def observe(self, bound: ObservedKernel, arguments: tuple[Any, ...]) -> None:
        """Launch a kernel with a signal of its own."""
        segment = bound.segment(arguments)
        place = self._fixed.take(len(segment)) if segment else None
        packet = bound.packet_at(place, segment)
        lease = self.lend()
        struct.pack_into("<Q", packet, _SIGNAL, lease.signal.address)
        packet += aql.barrier_and(completion_signal=self.progress, barrier=True)
        facts = self._facts(bound, arguments)
        try:
            self._put(packet, (None, bound.kernel.name), 1)
        except BarewaveError:
            lease.signal.value = 0  # nobody will count it down
            raise
        self._add(Launched(bound.kernel.name, facts, lease, place=place))

    def _facts(self, bound: ObservedKernel, arguments: tuple[Any, ...]) -> dict[str, Any]:
        config = bound.config
        facts: dict[str, Any] = {
            "grid": config.groups, "block": config.block_size, "queued_ns": _now(),
            "lds": bound.kernel.attributes.lds + config.lds,
        }  # fmt: skip
        if self._wants_arguments:
            facts["arguments"] = [str(value)[:_LONGEST_ARGUMENT] for value in arguments]
        return facts

    def submit_made(self, packets: bytes | bytearray, name: str, count: int = 1) -> int:
        """Queue packets that were made elsewhere, such as a plan's, between two barriers that tell the time.

        A buffer of PM4 packets has no signal of the kernels that are in it; all of them are one launch here.
        """
        if self.capturing is not None:
            raise self.capturing.refuse(self, f"run {name}")
        facts = {"packets": len(packets) // aql.PACKET_SIZE, "runs": count, "queued_ns": _now()}
        begin = self.mark()
        position = super().submit_made(packets, name, count)
        self._add(Launched(name, facts, self.mark(), begin))
        return position

    @contextlib.contextmanager
    def timed_copy(self, device: Device, what: str, nbytes: int) -> Generator[Signal]:
        """Give a signal for the times of a copy; see :meth:`CopyingQueue.timed_copy`."""
        lease = self.lend()
        lease.signal.share(device.gpu)
        facts = {"bytes": nbytes, "queued_ns": _now()}
        try:
            yield lease.signal
        except BaseException:
            lease.signal.value = 0  # nobody will count it down
            raise
        self._add(Launched(what, facts, lease, device=device))

    def _add(self, launched: Launched) -> None:
        self._pending.append(launched)
        if len(self._pending) >= _FEW and self._pending[0].lease.reached:
            self._collect()

    def sync(self, timeout: float = 60.0) -> None:
        """Wait until all work has ended; see :meth:`Stream.sync`. What has ended is written down."""
        try:
            super().sync(timeout)
        finally:
            self._collect()

    def _collect(self) -> None:
        """Take the times of all launches that have ended, in order."""
        if self._closed:
            return
        conversions: dict[Device, ClockConversion] = {}
        with self._collecting:
            while self._pending and self._pending[0].lease.reached:
                launched = self._pending.popleft()
                device = launched.device or self.device
                if device not in conversions:
                    conversions[device] = device.clock_conversion()
                self._tell(launched, *launched.times, conversions[device])

    def _tell(self, launched: Launched, start: int, end: int, conversion: ClockConversion | None) -> None:
        device = launched.device or self.device
        self._profile.add(
            launched.name,
            card=f"{device.name} {device.index}",
            stream=self.name,
            start_ns=conversion.to_host(start) if conversion else None,
            end_ns=conversion.to_host(end) if conversion else None,
            ticks=end - start,
            **launched.facts,
        )

    def close(self) -> None:
        """Write down what is left, launches that never ended too, and close."""
        if not self._closed:
            with contextlib.suppress(BarewaveError):  # a card that is gone tells no times
                self._collect()
            for launched in self._pending:
                self._tell(launched, 0, 0, None)
            self._pending.clear()
            self._profile.flush()
        super().close()
