"""The KFD driver in Python: ioctls, topology, GPU memory, queues, events and faults.

It knows no kernels and no instructions, and not whether a card is real: all it asks of a machine goes
through a :class:`Host`.
"""

from .clocks import Clock, ClockConversion
from .device import KFD
from .dmabuf import DmaBufInfo, ImportedMemory, dmabuf_info
from .driver_file import DriverFile
from .events import Event
from .gpu import GPU, Apertures
from .host import Host, LinuxHost
from .memory import AllocationIndex, Memory, Nearest
from .peers import prove_peer
from .pm4_dispatch import KernelLaunch, dispatch_packets
from .pm4_queue import PM4Queue
from .queue_control import wgp_mask
from .queues import AQLQueue
from .sdma_queue import SDMAQueue
from .signals import Signal
from .smi import SMIEvents, SMIMessage
from .svm import SVMAttributes
from .topology import Node, Topology, read_topology

__all__ = [
    "GPU",
    "KFD",
    "AQLQueue",
    "AllocationIndex",
    "Apertures",
    "Clock",
    "ClockConversion",
    "DmaBufInfo",
    "DriverFile",
    "Event",
    "Host",
    "ImportedMemory",
    "KernelLaunch",
    "LinuxHost",
    "Memory",
    "Nearest",
    "Node",
    "PM4Queue",
    "SDMAQueue",
    "SMIEvents",
    "SMIMessage",
    "SVMAttributes",
    "Signal",
    "Topology",
    "dispatch_packets",
    "dmabuf_info",
    "prove_peer",
    "read_topology",
    "wgp_mask",
]
