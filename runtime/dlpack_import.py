"""Arrays that others export by DLPack, as buffers of a device."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from ..errors import CheckError, KFDError
from .buffer import BorrowedBuffer, Buffer
from .dlpack import CPU, ROCM, ROCM_HOST, Taken, sweep
from .registered import register_range

if TYPE_CHECKING:
    from .device import Device

__all__ = ["import_array"]

_CUDA_HOST: Final = 3
_HOST_TYPES: Final = (CPU, _CUDA_HOST, ROCM_HOST)
_VERSION: Final = (1, 1)


def _capsule_of(source: Any, copy: bool | None) -> object:
    if not hasattr(source, "__dlpack__"):
        raise CheckError(f"a {type(source).__name__} has no __dlpack__")
    keywords: dict[str, object] = {"max_version": _VERSION}
    if copy is not None:
        keywords["copy"] = copy
    try:
        return source.__dlpack__(**keywords)
    except TypeError:
        return source.__dlpack__()  # of before DLPack 1.0


def import_array(device: Device, source: Any, copy: bool | None) -> Buffer:
    """Make a buffer of what an object exports; see :meth:`Device.from_dlpack`."""
    sweep()
    taken = Taken(_capsule_of(source, None))
    if taken.device[0] == ROCM:
        return _from_card(device, taken, copy)
    if taken.device[0] not in _HOST_TYPES:
        raise BufferError(f"the array lives on device {taken.device}, which this process cannot reach")
    if not copy:
        reason = ""
        if taken.read_only:
            reason = "it is read-only"
        elif not taken.is_contiguous():
            reason = "it is not contiguous"
        elif not taken.address or not all(taken.shape):
            reason = "it is empty"
        else:
            own = _own_memory(device, taken)
            if own is not None:
                return own
            try:
                return register_range(device, taken.address, taken.shape, taken.dtype, "DLPack array", taken)
            except KFDError as error:
                reason = str(error)
        if copy is False:
            raise BufferError(f"the array cannot be shared: {reason}")
    return device.array(taken.host_array())


def _own_memory(device: Device, taken: Taken) -> Buffer | None:
    """A buffer over memory that the device has already: what came back from where it had gone."""
    nearest = device.gpu.kfd.allocations.find(taken.address)
    if nearest is None or not nearest.inside or device.gpu.gpu_id not in nearest.memory.mapped_gpus:
        return None
    # Registered pages belong to who registered them, even where another array stands on one of them.
    end = nearest.offset + math.prod(taken.shape) * taken.dtype.itemsize
    if nearest.memory.kind == "userptr" or end > nearest.memory.size:
        return None
    return BorrowedBuffer.over(
        device, nearest.memory, taken.address, taken.shape, taken.dtype, "DLPack array", taken
    )


def _from_card(device: Device, taken: Taken, copy: bool | None) -> Buffer:
    own = _own_memory(device, taken) if taken.is_contiguous() else None
    if own is None:
        raise BufferError(
            "the array lives in a card's memory that this device has not mapped: export it as a dmabuf, or "
            "copy it to the host"
        )
    if not copy:
        return own
    with own:
        return device.array(own.numpy())
