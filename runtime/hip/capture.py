"""Capture: a stream's work becomes a graph."""

from __future__ import annotations

import threading
from typing import Final

from .enums import hipError_t, hipStreamCaptureMode, hipStreamCaptureStatus
from .errors import HipError, hip_call, member
from .graph_nodes import Capture, Graph, graphs
from .handles import ihipGraph
from .queueing import stream_of

__all__ = [
    "graph_handle",
    "hipStreamBeginCapture",
    "hipStreamEndCapture",
    "hipStreamGetCaptureInfo",
    "hipStreamGetCaptureInfo_v2",
    "hipStreamIsCapturing",
]

_STATUS: Final = hipStreamCaptureStatus


def graph_handle(graph: Graph) -> ihipGraph:
    """Return a graph's handle, made when somebody first asks."""
    if not graph.handle:
        graph.handle = graphs.add(graph)
    return ihipGraph(graph.handle)


@hip_call
def hipStreamBeginCapture(stream: object, mode: object) -> None:
    """Have a stream's work recorded instead of run; not the null stream's.

    Other streams take part once they wait for an event that was recorded on it.
    """
    known = member(hipStreamCaptureMode, mode)
    found = stream_of(stream)
    if found.is_null:
        raise HipError(hipError_t.hipErrorStreamCaptureUnsupported, "the null stream cannot be captured")
    if found.capture is not None:
        raise HipError(hipError_t.hipErrorIllegalState, "the stream is being captured already")
    found.capture = Capture(found, known)


@hip_call
def hipStreamEndCapture(stream: object) -> ihipGraph:
    """End a capture, and return its graph.

    It fails if the capture has (hipErrorStreamCaptureInvalidated), if another stream's work was not joined
    (hipErrorStreamCaptureUnjoined), and on a stream where it was not begun (hipErrorStreamCaptureUnmatched).
    """
    found = stream_of(stream)
    capture = found.capture
    if capture is None:
        raise HipError(hipError_t.hipErrorIllegalState, "the stream is not being captured")
    if capture.origin is not found:
        raise HipError(hipError_t.hipErrorStreamCaptureUnmatched)
    if capture.mode is not hipStreamCaptureMode.hipStreamCaptureModeRelaxed and (
        capture.thread != threading.get_ident()
    ):
        raise HipError(hipError_t.hipErrorStreamCaptureWrongThread)
    return graph_handle(capture.end())


def _state(stream: object) -> tuple[hipStreamCaptureStatus, Capture | None]:
    capture = stream_of(stream).capture
    if capture is None:
        return _STATUS.hipStreamCaptureStatusNone, None
    if capture.invalid is not None:
        return _STATUS.hipStreamCaptureStatusInvalidated, capture
    return _STATUS.hipStreamCaptureStatusActive, capture


@hip_call
def hipStreamIsCapturing(stream: object) -> hipStreamCaptureStatus:
    """Return whether a stream is being captured."""
    return _state(stream)[0]


@hip_call
def hipStreamGetCaptureInfo(stream: object) -> tuple[hipStreamCaptureStatus, int]:
    """Return whether a stream is being captured, and the capture's number (0 for none)."""
    status, capture = _state(stream)
    return status, capture.number if capture is not None else 0


@hip_call
def hipStreamGetCaptureInfo_v2(
    stream: object, dependencies_out: object
) -> tuple[hipStreamCaptureStatus, int, ihipGraph | None, int]:
    """Return status, number, graph, and how many nodes the stream's next one will depend on."""
    del dependencies_out
    found = stream_of(stream)
    status, capture = _state(stream)
    if capture is None:
        return status, 0, None, 0
    return status, capture.number, graph_handle(capture.graph), len(capture.last[found])
