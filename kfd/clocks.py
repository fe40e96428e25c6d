"""Clocks: the card's counter beside the CPU's clocks, and time converted from one to the other."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["GPU_TICK_HZ", "Clock", "ClockConversion"]

GPU_TICK_HZ = 100_000_000
"""Frequency of the clock that timestamps count in."""

_SECOND = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Clock:
    """One moment on three clocks.

    Attributes
    ----------
    gpu : int
        Ticks of 10 ns.
    cpu, system : int
        Nanoseconds of ``CLOCK_MONOTONIC_RAW`` and ``CLOCK_BOOTTIME``.
    frequency : int
        Of the latter two, Hz.
    """

    gpu: int
    cpu: int
    system: int
    frequency: int


@dataclass(frozen=True, slots=True)
class ClockConversion:
    """A line through two moments: GPU ticks to nanoseconds of ``CLOCK_MONOTONIC_RAW`` and back.

    The counter's real frequency is some parts per million off 100 MHz. A conversion is the better the further
    the two moments lie apart, and the nearer to them the time that is converted.

    Attributes
    ----------
    first, last : Clock
        The two moments; with one moment alone the nominal frequency counts.

    Examples
    --------
    >>> conversion = ClockConversion(Clock(0, 1000, 0, 1), Clock(100, 2000, 0, 1))
    >>> conversion.to_host(50), conversion.to_gpu(1500)
    (1500, 50)
    """

    first: Clock
    last: Clock

    @property
    def tick_hz(self) -> float:
        """The counter's frequency as measured, Hz; the nominal one as long as the moments are the same."""
        ticks, time = self.last.gpu - self.first.gpu, self.last.cpu - self.first.cpu
        return ticks * _SECOND / time if ticks > 0 and time > 0 else float(GPU_TICK_HZ)

    def to_host(self, ticks: int) -> int:
        """Nanoseconds of ``CLOCK_MONOTONIC_RAW`` at a value of the card's counter."""
        span, time = self.last.gpu - self.first.gpu, self.last.cpu - self.first.cpu
        if span <= 0 or time <= 0:
            span, time = GPU_TICK_HZ, _SECOND
        return self.last.cpu + _divide((ticks - self.last.gpu) * time, span)

    def to_gpu(self, nanoseconds: int) -> int:
        """Value of the card's counter at a time of ``CLOCK_MONOTONIC_RAW``."""
        span, time = self.last.gpu - self.first.gpu, self.last.cpu - self.first.cpu
        if span <= 0 or time <= 0:
            span, time = GPU_TICK_HZ, _SECOND
        return self.last.gpu + _divide((nanoseconds - self.last.cpu) * span, time)


def _divide(value: int, by: int) -> int:
    """Rounded division, in whole numbers: a float has not the digits of an uptime in nanoseconds."""
    return (2 * value + by) // (2 * by)
