"""The calls that copy and fill memory."""

from __future__ import annotations

from typing import Final

from .enums import hipError_t, hipGraphNodeType, hipMemcpyKind
from .errors import HipError, hip_call
from .graph_nodes import do
from .memory import count_of
from .queueing import HipStream, stream_of
from .transfers import Fill, Move

__all__ = [
    "finish",
    "hipMemcpy",
    "hipMemcpy2D",
    "hipMemcpy2DAsync",
    "hipMemcpyAsync",
    "hipMemcpyDtoD",
    "hipMemcpyDtoDAsync",
    "hipMemcpyDtoH",
    "hipMemcpyDtoHAsync",
    "hipMemcpyHtoD",
    "hipMemcpyHtoDAsync",
    "hipMemcpyWithStream",
    "hipMemset",
    "hipMemset2D",
    "hipMemset2DAsync",
    "hipMemsetAsync",
    "hipMemsetD8",
    "hipMemsetD8Async",
    "hipMemsetD16",
    "hipMemsetD16Async",
    "hipMemsetD32",
    "hipMemsetD32Async",
]

_COPY: Final = hipGraphNodeType.hipGraphNodeTypeMemcpy
_FILL: Final = hipGraphNodeType.hipGraphNodeTypeMemset
_TO_DEVICE: Final = hipMemcpyKind.hipMemcpyHostToDevice
_TO_HOST: Final = hipMemcpyKind.hipMemcpyDeviceToHost
_ON_DEVICE: Final = hipMemcpyKind.hipMemcpyDeviceToDevice


def _move(dst: object, src: object, size: int, kind: object, stream: object) -> HipStream:
    owner = stream_of(stream)
    move = Move.check(dst, src, count_of(size, "sizeBytes"), kind)
    if move is not None:
        do(owner, _COPY, move.run, move)
    return owner


def finish(stream: HipStream) -> None:
    """Wait for a stream, as calls without ``Async`` do."""
    if stream.capture is not None:
        raise HipError(
            hipError_t.hipErrorStreamCaptureUnsupported, "a call that waits for the copy cannot be captured"
        )
    stream.sync()


@hip_call
def hipMemcpy(dst: object, src: object, sizeBytes: int, kind: object) -> None:
    """Copy bytes, and return when it is done.

    Parameters
    ----------
    dst, src : object
        What :func:`~barewave.runtime.hip.pointers.target_of` takes: arrays of numpy, bytes (as source),
        ctypes objects, memory of ``hipMalloc`` and ``hipHostMalloc``, addresses.
    sizeBytes : int
        Bytes.
    kind : hipMemcpyKind
        Where the ends lie; hipErrorInvalidMemcpyDirection if they do not.
    """
    finish(_move(dst, src, sizeBytes, kind, None))


@hip_call
def hipMemcpyAsync(dst: object, src: object, sizeBytes: int, kind: object, stream: object) -> None:
    """Copy bytes in a stream's order.

    Between memory of cards and pinned host memory the card copies while the host goes on. With other host
    memory the call waits for the stream and returns when the copy is done.
    """
    _move(dst, src, sizeBytes, kind, stream)


@hip_call
def hipMemcpyWithStream(dst: object, src: object, sizeBytes: int, kind: object, stream: object) -> None:
    """Copy bytes in a stream's order, and wait for it."""
    finish(_move(dst, src, sizeBytes, kind, stream))


@hip_call
def hipMemcpyHtoD(dst: object, src: object, sizeBytes: int) -> None:
    """Copy from the host to a card, and return when it is done."""
    finish(_move(dst, src, sizeBytes, _TO_DEVICE, None))


@hip_call
def hipMemcpyDtoH(dst: object, src: object, sizeBytes: int) -> None:
    """Copy from a card to the host, and return when it is done."""
    finish(_move(dst, src, sizeBytes, _TO_HOST, None))


@hip_call
def hipMemcpyDtoD(dst: object, src: object, sizeBytes: int) -> None:
    """Copy between memory of cards, and return when it is done."""
    finish(_move(dst, src, sizeBytes, _ON_DEVICE, None))


@hip_call
def hipMemcpyHtoDAsync(dst: object, src: object, sizeBytes: int, stream: object) -> None:
    """Copy from the host to a card in a stream's order; see :func:`hipMemcpyAsync`."""
    _move(dst, src, sizeBytes, _TO_DEVICE, stream)


@hip_call
def hipMemcpyDtoHAsync(dst: object, src: object, sizeBytes: int, stream: object) -> None:
    """Copy from a card to the host in a stream's order; see :func:`hipMemcpyAsync`."""
    _move(dst, src, sizeBytes, _TO_HOST, stream)


@hip_call
def hipMemcpyDtoDAsync(dst: object, src: object, sizeBytes: int, stream: object) -> None:
    """Copy between memory of cards in a stream's order."""
    _move(dst, src, sizeBytes, _ON_DEVICE, stream)


def _rows(
    dst: object, dpitch: int, src: object, spitch: int, width: int, height: int, kind: object, stream: object
) -> HipStream:
    columns, rows = count_of(width, "width"), count_of(height, "height")
    to, source = count_of(dpitch, "dpitch"), count_of(spitch, "spitch")
    if columns > to or columns > source:
        raise HipError(
            hipError_t.hipErrorInvalidPitchValue, f"rows of {columns} bytes are {to} and {source} bytes apart"
        )
    owner = stream_of(stream)
    if not columns or not rows:
        return owner
    # Both ends are checked as a whole before any row is copied.
    moves = Move.check_rows(dst, to, src, source, columns, rows, kind)

    def run(stream: HipStream) -> None:
        for move in moves:
            move.run(stream)

    do(owner, _COPY, run, moves)
    return owner


@hip_call
def hipMemcpy2D(
    dst: object, dpitch: int, src: object, spitch: int, width: int, height: int, kind: object
) -> None:
    """Copy ``height`` rows of ``width`` bytes, and return when it is done."""
    finish(_rows(dst, dpitch, src, spitch, width, height, kind, None))


@hip_call
def hipMemcpy2DAsync(
    dst: object, dpitch: int, src: object, spitch: int, width: int, height: int, kind: object, stream: object
) -> None:
    """Copy ``height`` rows of ``width`` bytes in a stream's order; see :func:`hipMemcpyAsync`."""
    _rows(dst, dpitch, src, spitch, width, height, kind, stream)


def _fill(
    dst: object,
    value: int,
    size: int,
    width: int,
    stream: object,
    height: int = 1,
    pitch: int | None = None,
) -> HipStream:
    owner = stream_of(stream)
    # The interface's int: what is above the element's bits is cut off.
    element = (value & (1 << 8 * size) - 1).to_bytes(size, "little")
    fill = Fill.check(dst, element, width, height, pitch)
    if fill is not None:
        do(owner, _FILL, fill.run, fill)
    return owner


@hip_call
def hipMemset(dst: object, value: int, sizeBytes: int) -> None:
    """Set bytes, and return when it is done."""
    finish(_fill(dst, value, 1, count_of(sizeBytes), None))


@hip_call
def hipMemsetAsync(dst: object, value: int, sizeBytes: int, stream: object) -> None:
    """Set bytes in a stream's order."""
    _fill(dst, value, 1, count_of(sizeBytes), stream)


@hip_call
def hipMemsetD8(dest: object, value: int, count: int) -> None:
    """Set bytes, and return when it is done."""
    finish(_fill(dest, value, 1, count_of(count), None))


@hip_call
def hipMemsetD8Async(dest: object, value: int, count: int, stream: object) -> None:
    """Set bytes in a stream's order."""
    _fill(dest, value, 1, count_of(count), stream)


@hip_call
def hipMemsetD16(dest: object, value: int, count: int) -> None:
    """Set elements of two bytes, and return when it is done."""
    finish(_fill(dest, value, 2, 2 * count_of(count), None))


@hip_call
def hipMemsetD16Async(dest: object, value: int, count: int, stream: object) -> None:
    """Set elements of two bytes in a stream's order."""
    _fill(dest, value, 2, 2 * count_of(count), stream)


@hip_call
def hipMemsetD32(dest: object, value: int, count: int) -> None:
    """Set elements of four bytes, and return when it is done."""
    finish(_fill(dest, value, 4, 4 * count_of(count), None))


@hip_call
def hipMemsetD32Async(dst: object, value: int, count: int, stream: object) -> None:
    """Set elements of four bytes in a stream's order."""
    _fill(dst, value, 4, 4 * count_of(count), stream)


@hip_call
def hipMemset2D(dst: object, pitch: int, value: int, width: int, height: int) -> None:
    """Set the bytes of ``height`` rows, and return when it is done."""
    rows = count_of(height, "height"), count_of(pitch, "pitch")
    finish(_fill(dst, value, 1, count_of(width, "width"), None, *rows))


@hip_call
def hipMemset2DAsync(dst: object, pitch: int, value: int, width: int, height: int, stream: object) -> None:
    """Set the bytes of ``height`` rows in a stream's order."""
    rows = count_of(height, "height"), count_of(pitch, "pitch")
    _fill(dst, value, 1, count_of(width, "width"), stream, *rows)
