"""The runtime: devices, buffers, streams, events, programs, kernels and launches."""

from __future__ import annotations

from .arguments import Argument
from .buffer import Buffer
from .counters import Counters
from .device import Device
from .event import Event
from .findings import Finding
from .kernel import Kernel, KernelAttributes
from .launches import LaunchConfig, launch
from .program import Program
from .stats import DeviceStats
from .stream import Stream

__all__ = [
    "Argument",
    "Buffer",
    "Counters",
    "Device",
    "DeviceStats",
    "Event",
    "Finding",
    "Kernel",
    "KernelAttributes",
    "LaunchConfig",
    "Program",
    "Stream",
    "launch",
]
