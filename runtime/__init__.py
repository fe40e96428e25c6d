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
from .memory_resource import (
    CachingMemoryResource,
    DirectMemoryResource,
    MemoryResource,
    MemoryStats,
)
from .program import Program
from .ready_made import launchable
from .stats import DeviceStats
from .stream import Stream

__all__ = [
    "Argument",
    "Buffer",
    "CachingMemoryResource",
    "Counters",
    "Device",
    "DeviceStats",
    "DirectMemoryResource",
    "Event",
    "Finding",
    "Kernel",
    "KernelAttributes",
    "LaunchConfig",
    "MemoryResource",
    "MemoryStats",
    "Program",
    "Stream",
    "launch",
    "launchable",
]
