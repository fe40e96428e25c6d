"""Errors: every call returns a tuple with hipError_t first, and the thread remembers the last failure."""

from __future__ import annotations

import errno
import functools
import logging
import operator
import os
import threading
from collections.abc import Callable
from enum import IntEnum
from typing import Any, Final, ParamSpec, TypeVar, cast

from ...errors import (
    AssemblyError,
    BarewaveError,
    CheckError,
    GPUFault,
    GPUTimeout,
    KFDError,
    LoadError,
    QueueError,
)
from .enums import hipError_t
from .surface import FUNCTIONS

__all__ = [
    "MEANINGS",
    "HipError",
    "code_of",
    "hipDrvGetErrorName",
    "hipDrvGetErrorString",
    "hipExtGetLastError",
    "hipGetErrorName",
    "hipGetErrorString",
    "hipGetLastError",
    "hipPeekAtLastError",
    "hip_call",
    "last_message",
    "member",
    "not_supported",
]

P = ParamSpec("P")
E = TypeVar("E", bound=IntEnum)

_log: Final = logging.getLogger("barewave.hip")
if os.environ.get("AMD_LOG_LEVEL", "0") not in ("", "0"):  # the variable that people know from HIP
    _log.setLevel(logging.INFO)
    if not _log.handlers:
        _log.addHandler(logging.StreamHandler())

MEANINGS: Final[dict[str, str]] = {
    "hipSuccess": "no error",
    "hipErrorInvalidValue": "an argument has a value that the call does not take",
    "hipErrorOutOfMemory": "the card has no memory of that size left",
    "hipErrorInvalidConfiguration": "the card cannot run this grid or block",
    "hipErrorInvalidPitchValue": "the pitch is smaller than a row",
    "hipErrorInvalidMemcpyDirection": "the kind of the copy does not fit where its ends lie",
    "hipErrorInvalidDeviceFunction": "the handle is not that of a kernel",
    "hipErrorNoDevice": "there is no card, or it cannot be opened",
    "hipErrorInvalidDevice": "there is no card of that number",
    "hipErrorInvalidImage": "the code object is damaged or is none",
    "hipErrorInvalidContext": "the context does not allow this",
    "hipErrorNoBinaryForGpu": "the code object holds no code for this card",
    "hipErrorInvalidSource": "the source text was refused",
    "hipErrorFileNotFound": "the file cannot be read",
    "hipErrorOperatingSystem": "the kernel driver refused a call",
    "hipErrorInvalidHandle": "the handle is unknown or was destroyed",
    "hipErrorNotFound": "there is nothing of that name",
    "hipErrorNotReady": "the work has not ended yet",
    "hipErrorIllegalAddress": "a kernel touched memory that it may not touch; the card's queues are stopped",
    "hipErrorLaunchOutOfResources": "the kernel needs more registers, LDS or scratch than there is",
    "hipErrorLaunchTimeOut": "the work did not end in time",
    "hipErrorPeerAccessUnsupported": "these cards cannot reach each other's memory",
    "hipErrorPeerAccessAlreadyEnabled": "the peer's memory is mapped already",
    "hipErrorPeerAccessNotEnabled": "the peer's memory was not mapped",
    "hipErrorHostMemoryAlreadyRegistered": "the host memory is registered already",
    "hipErrorHostMemoryNotRegistered": "the host memory is not registered",
    "hipErrorLaunchFailure": "the card stopped the kernel",
    "hipErrorNotSupported": "barewave does not have this call",
    "hipErrorStreamCaptureUnsupported": "this call cannot be captured",
    "hipErrorStreamCaptureInvalidated": "the capture failed before",
    "hipErrorStreamCaptureMerge": "two captures would become one",
    "hipErrorStreamCaptureUnmatched": "the capture was not begun on this stream",
    "hipErrorStreamCaptureUnjoined": "another stream's captured work was not joined to the capture",
    "hipErrorStreamCaptureIsolation": "captured work would depend on work that is not captured",
    "hipErrorStreamCaptureImplicit": "the null stream cannot take part in a capture",
    "hipErrorCapturedEvent": "the event stands for captured work; it never happens by itself",
    "hipErrorStreamCaptureWrongThread": "the capture was begun by another thread",
    "hipErrorGraphExecUpdateFailure": "the graphs differ in more than arguments",
    "hipErrorUnknown": "something else failed",
}
"""Names of errors to what they mean, in words of this project."""

_STOPPED: Final = frozenset(
    {hipError_t.hipErrorIllegalAddress, hipError_t.hipErrorLaunchFailure, hipError_t.hipErrorLaunchTimeOut}
)
_NO_DRIVER: Final = frozenset({errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.EACCES, errno.EPERM})


class HipError(BarewaveError):
    """A call fails with this code.

    Parameters
    ----------
    code : hipError_t
        What the call returns.
    message : str
        Why, for :func:`last_message` and the log.
    """

    def __init__(self, code: hipError_t, message: str = "") -> None:
        self.code = code
        super().__init__(message or MEANINGS.get(code.name, code.name))


class _Thread(threading.local):
    def __init__(self) -> None:
        self.sticky = hipError_t.hipSuccess
        self.latest = hipError_t.hipSuccess
        self.message = ""


_thread: Final = _Thread()


def code_of(error: BaseException) -> hipError_t:
    """Return the error code that stands for an exception of barewave."""
    match error:
        case HipError():
            return error.code
        case GPUFault():
            return hipError_t.hipErrorIllegalAddress
        case GPUTimeout():
            return hipError_t.hipErrorLaunchTimeOut
        case QueueError():
            return hipError_t.hipErrorLaunchFailure
        case KFDError() if error.errno == errno.ENOMEM:
            return hipError_t.hipErrorOutOfMemory
        case KFDError() if error.errno in _NO_DRIVER:
            return hipError_t.hipErrorNoDevice
        case KFDError():
            return hipError_t.hipErrorOperatingSystem
        case AssemblyError():
            return hipError_t.hipErrorInvalidSource
        case LoadError():
            return hipError_t.hipErrorInvalidImage
        case CheckError():
            return hipError_t.hipErrorInvalidValue
        case MemoryError():
            return hipError_t.hipErrorOutOfMemory
        case _:
            return hipError_t.hipErrorUnknown


def _note(name: str, code: hipError_t, message: str) -> None:
    _thread.latest = code
    if code is hipError_t.hipErrorNotReady:  # an answer, not a failure
        return
    _thread.sticky = code
    if code is hipError_t.hipErrorIllegalAddress:
        message += " (barewave.hip: hipDeviceReset() opens an emulated card anew)"
    new = message != _thread.message
    _thread.message = message
    # What stopped the card is said once, whatever the settings: the code alone cannot say which kernel, which
    # buffer and what next.
    level = logging.ERROR if code in _STOPPED and new else logging.INFO
    _log.log(level, "%s: %s: %s", name, code.name, message)


def _whole(value: Any, name: str) -> int:
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(f"{name} is a whole number, not {value!r}") from None


def hip_call(function: Callable[P, Any]) -> Callable[P, tuple[Any, ...]]:
    """Give a function HIP's convention: a tuple with the error first, then what the function returns.

    A failure fills the other places with None, so that the tuple always has the length that hip-python's has.
    Arguments that the function declares as ``int`` are made such, so that numpy's and enumerations' numbers
    are taken, and what is no whole number is a TypeError.
    """
    name = function.__name__
    parameters, size = FUNCTIONS[name]
    outs = size - 1
    declared = function.__annotations__
    plain: Callable[..., Any] = function
    numbers = {
        key: place for place, key in enumerate(parameters.split()) if declared.get(key) in ("int", int)
    }

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> tuple[Any, ...]:
        given: list[Any] = list(args)
        for key, place in numbers.items():
            if place < len(given):
                if type(given[place]) is not int:
                    given[place] = _whole(given[place], key)
            elif key in kwargs:
                kwargs[key] = _whole(kwargs[key], key)
        try:
            result = plain(*given, **kwargs)
        except (BarewaveError, MemoryError) as error:
            code = code_of(error)
            _note(name, code, str(error))
            return (code, *(None,) * outs)
        _thread.latest = hipError_t.hipSuccess
        if outs == 0:
            return (hipError_t.hipSuccess,)
        return (hipError_t.hipSuccess, *result) if outs > 1 else (hipError_t.hipSuccess, result)

    return call


def not_supported(name: str) -> Callable[..., tuple[Any, ...]]:
    """Make the function that stands for one of hip-python's that barewave does not have.

    It takes the parameters of the real one and returns hipErrorNotSupported, with None for each result.
    """
    parameters, size = FUNCTIONS[name]
    names = parameters.split()

    def call(*args: object, **kwargs: object) -> tuple[Any, ...]:
        unknown = [key for key in kwargs if key not in names[len(args) :]]
        if unknown or len(args) + len(kwargs) != len(names):
            raise TypeError(f"{name}() takes {', '.join(names) or 'no arguments'}")
        _note(name, hipError_t.hipErrorNotSupported, f"barewave has no {name}")
        return (hipError_t.hipErrorNotSupported, *(None,) * (size - 1))

    call.__name__ = call.__qualname__ = name
    call.__doc__ = f"Not built: returns hipErrorNotSupported. Parameters: {parameters or 'none'}."
    return call


def last_message() -> str:
    """Return what barewave has to say about this thread's last failed call; ``""`` if none has failed.

    HIP has no such call: its errors are numbers.
    """
    return _thread.message


def hipGetLastError() -> tuple[hipError_t]:
    """Return this thread's last failure, and forget it; hipErrorNotReady is none."""
    code, _thread.sticky = _thread.sticky, hipError_t.hipSuccess
    return (code,)


def hipPeekAtLastError() -> tuple[hipError_t]:
    """Return this thread's last failure without forgetting it."""
    return (_thread.sticky,)


def hipExtGetLastError() -> tuple[hipError_t]:
    """Return what this thread's latest call returned."""
    return (_thread.latest,)


def member(kind: type[E], value: object, code: hipError_t = hipError_t.hipErrorInvalidValue) -> E:
    """Return the member of an enumeration that a number stands for.

    Raises
    ------
    HipError
        None does; with this code.
    """
    try:
        return kind(cast("int", value))
    except ValueError:
        raise HipError(code, f"{value!r} is no {kind.__name__}") from None


def _known(code: object) -> hipError_t:
    try:
        return hipError_t(cast("int", code))
    except ValueError:
        return hipError_t.hipErrorUnknown


def hipGetErrorName(hip_error: object) -> tuple[hipError_t, bytes]:
    """Return an error's name (bytes); always succeeds."""
    return hipError_t.hipSuccess, _known(hip_error).name.encode()


def hipGetErrorString(hipError: object) -> tuple[hipError_t, bytes]:
    """Return what an error means (bytes); always succeeds."""
    known = _known(hipError)
    return hipError_t.hipSuccess, MEANINGS.get(known.name, known.name).encode()


@hip_call
def hipDrvGetErrorName(hipError: object) -> bytes:
    """Return an error's name (bytes); hipErrorInvalidValue for a number that is no error."""
    return member(hipError_t, hipError).name.encode()


@hip_call
def hipDrvGetErrorString(hipError: object) -> bytes:
    """Return what an error means (bytes); hipErrorInvalidValue for a number that is no error."""
    known = member(hipError_t, hipError)
    return MEANINGS.get(known.name, known.name).encode()
