"""The types of HIP's opaque handles: pointers whose number stands for an object of this runtime."""

from __future__ import annotations

from .pointers import Pointer

__all__ = [
    "hipDeviceptr_t",
    "hipEvent_t",
    "hipFunction_t",
    "hipGraphExec",
    "hipGraphExec_t",
    "hipGraphNode",
    "hipGraphNode_t",
    "hipGraph_t",
    "hipModule_t",
    "hipStream_t",
    "ihipEvent_t",
    "ihipGraph",
    "ihipModuleSymbol_t",
    "ihipModule_t",
    "ihipStream_t",
]


class ihipStream_t(Pointer):
    """A stream; a null pointer is the null stream."""

    __slots__ = ()


class ihipEvent_t(Pointer):
    """An event."""

    __slots__ = ()


class ihipModule_t(Pointer):
    """A module: a code object with its kernels and variables."""

    __slots__ = ()


class ihipModuleSymbol_t(Pointer):
    """A kernel of a module."""

    __slots__ = ()


class ihipGraph(Pointer):
    """A graph."""

    __slots__ = ()


class hipGraphExec(Pointer):
    """A graph made executable."""

    __slots__ = ()


class hipGraphNode(Pointer):
    """A node of a graph."""

    __slots__ = ()


hipDeviceptr_t = Pointer
hipStream_t = ihipStream_t
hipEvent_t = ihipEvent_t
hipModule_t = ihipModule_t
hipFunction_t = ihipModuleSymbol_t
hipGraph_t = ihipGraph
hipGraphExec_t = hipGraphExec
hipGraphNode_t = hipGraphNode
