"""Streams and host functions."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

from .context import process
from .enums import hipError_t, hipGraphNodeType
from .errors import HipError, code_of, hip_call
from .events import events
from .graph_nodes import do
from .handles import ihipStream_t
from .queueing import HipStream, stream_of, streams
from .surface import CONSTANTS

__all__ = [
    "guarded",
    "hipDeviceGetStreamPriorityRange",
    "hipGetStreamDeviceId",
    "hipLaunchHostFunc",
    "hipStreamAddCallback",
    "hipStreamCreate",
    "hipStreamCreateWithFlags",
    "hipStreamCreateWithPriority",
    "hipStreamDestroy",
    "hipStreamGetDevice",
    "hipStreamGetFlags",
    "hipStreamGetId",
    "hipStreamGetPriority",
    "hipStreamPerThread",
    "hipStreamQuery",
    "hipStreamSynchronize",
    "hipStreamWaitEvent",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_GREATEST, _LEAST = -1, 1
_log: Final = logging.getLogger("barewave.hip")

hipStreamPerThread: Final = ihipStream_t(2)
"""The stream that each thread has for itself on each card; ordered with the null stream."""


def _create(flags: int, priority: int = 0) -> ihipStream_t:
    if flags not in (CONSTANTS["hipStreamDefault"], CONSTANTS["hipStreamNonBlocking"]):
        raise HipError(_INVALID, f"flags {flags}: hipStreamDefault or hipStreamNonBlocking")
    card = process.card()
    # Outside of the range is not an error in HIP: the nearest priority is taken.
    stream = HipStream(card, flags=flags, priority=min(max(priority, _GREATEST), _LEAST))
    with process.lock:
        card.streams.append(stream)
        stream.handle = streams.add(stream)
    return ihipStream_t(stream.handle)


@hip_call
def hipStreamCreate() -> ihipStream_t:
    """Make a stream of the current card; it is ordered with the null stream."""
    return _create(CONSTANTS["hipStreamDefault"])


@hip_call
def hipStreamCreateWithFlags(flags: int) -> ihipStream_t:
    """Make a stream; with hipStreamNonBlocking it is not ordered with the null stream."""
    return _create(flags)


@hip_call
def hipStreamCreateWithPriority(flags: int, priority: int) -> ihipStream_t:
    """Make a stream of a priority: -1 is high, 0 normal, 1 low."""
    return _create(flags, priority)


@hip_call
def hipDeviceGetStreamPriorityRange() -> tuple[int, int]:
    """Return the least and the greatest priority: 1 and -1."""
    return _LEAST, _GREATEST


@hip_call
def hipStreamDestroy(stream: object) -> None:
    """Wait for the stream's work, then destroy it. The null stream cannot be destroyed."""
    found = streams.get(stream)
    if found.capture is not None:
        raise HipError(hipError_t.hipErrorStreamCaptureUnsupported, "the stream is being captured")
    streams.remove(stream)
    found.close()


def _uncaptured(stream: object) -> HipStream:
    found = stream_of(stream)
    if found.capture is not None:
        found.capture.invalid = HipError(
            hipError_t.hipErrorStreamCaptureUnsupported,
            "a stream that is being captured was asked or waited for",
        )
        raise found.capture.invalid
    return found


@hip_call
def hipStreamQuery(stream: object) -> None:
    """Return hipSuccess if the stream has no work left, else hipErrorNotReady."""
    if not _uncaptured(stream).query():
        raise HipError(hipError_t.hipErrorNotReady)


@hip_call
def hipStreamSynchronize(stream: object) -> None:
    """Wait until the stream has no work left; the null stream's wait includes the blocking streams."""
    _uncaptured(stream).sync()


@hip_call
def hipStreamWaitEvent(stream: object, event: object, flags: int) -> None:
    """Have the stream's later work wait for an event, also of another stream or card; the host does not."""
    if flags:
        raise HipError(_INVALID, f"flags {flags} must be 0")
    events.get(event).hold_back(stream_of(stream))


@hip_call
def hipStreamGetFlags(stream: object) -> int:
    """Return the flags that the stream was made with."""
    return stream_of(stream).flags


@hip_call
def hipStreamGetPriority(stream: object) -> int:
    """Return the stream's priority: -1, 0 or 1."""
    return stream_of(stream).priority


@hip_call
def hipStreamGetId(stream: object) -> int:
    """Return a number that no other stream of the process has."""
    found = stream_of(stream)
    return found.number


@hip_call
def hipStreamGetDevice(stream: object) -> int:
    """Return the number of the stream's card."""
    return stream_of(stream).card.ordinal


def hipGetStreamDeviceId(stream: object) -> tuple[int, int]:
    """Return hipSuccess and the number of the stream's card."""
    answer = hipStreamGetDevice(stream)
    return answer[0], answer[1]


def _callable(function: object) -> Callable[..., object]:
    if not callable(function):
        raise TypeError("a host function is a Python callable or a ctypes function")
    return function


def guarded(function: Callable[..., object], *arguments: Any) -> None:
    """Call a host function; what it raises is logged, and its stream goes on."""
    try:
        function(*arguments)
    except Exception:  # a C function could not raise either: the stream goes on
        _log.exception("a host function of a stream raised")


@hip_call
def hipLaunchHostFunc(stream: object, fn: object, userData: object) -> None:
    """Call ``fn(userData)`` in the stream's order; later work of the stream waits for its end.

    It runs in a thread of the runtime, and must not call HIP.
    """
    function = _callable(fn)

    def run(target: HipStream) -> None:
        target.call(guarded, function, userData)

    do(stream_of(stream), hipGraphNodeType.hipGraphNodeTypeHost, run, (fn, userData))


@hip_call
def hipStreamAddCallback(stream: object, callback: object, userData: object, flags: int) -> None:
    """Call ``callback(stream, status, userData)`` in the stream's order, with the stream's error so far."""
    if flags:
        raise HipError(_INVALID, f"flags {flags} must be 0")
    function = _callable(callback)
    found = _uncaptured(stream)

    def run() -> None:
        error = found.stream.error
        status = hipError_t.hipSuccess if error is None else code_of(error)
        guarded(function, stream, status, userData)

    found.call(run)
