"""The KFD driver in Python: ioctls, topology, GPU memory, queues, events and faults.

It knows no kernels and no instructions, and not whether a card is real: all it asks of a machine goes
through a :class:`Host`.
"""

from .device import KFD
from .driver_file import DriverFile
from .events import Event
from .gpu import GPU, Apertures, Clock
from .host import Host, LinuxHost
from .memory import AllocationIndex, Memory, Nearest
from .queues import AQLQueue
from .signals import Signal
from .topology import Node, Topology, read_topology

__all__ = [
    "GPU",
    "KFD",
    "AQLQueue",
    "AllocationIndex",
    "Apertures",
    "Clock",
    "DriverFile",
    "Event",
    "Host",
    "LinuxHost",
    "Memory",
    "Nearest",
    "Node",
    "Signal",
    "Topology",
    "read_topology",
]
