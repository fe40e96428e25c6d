"""DLPack both ways: arrays that share memory with torch, numpy, CuPy and others.

Layouts and numbers are those of dlpack.h 1.1. The structures are built with ctypes, the capsules by Python's
C interface through it.

What a consumer calls when it is done (the deleter) may come from any thread, without the GIL, with an
exception pending, or after the interpreter has ended. Python code survives none of that, so that the deleter
is a function of libc, ``time``, which stores to the address that it is given: the structure's first word,
which says no longer what was written there. :func:`sweep` finds such structures, at the next allocation, wait
or export.
"""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from .dlpack_types import dlpack_type, numpy_type
from .forked import ModuleLock

if TYPE_CHECKING:
    from .buffer import Buffer
    from .device import Device

__all__ = ["CPU", "ROCM", "ROCM_HOST", "Taken", "device_of", "export", "sweep"]

CPU: Final = 1
"""``kDLCPU``."""
ROCM: Final = 10
"""``kDLROCM``: memory of an AMD card."""
ROCM_HOST: Final = 11
"""``kDLROCMHost``: host memory that is pinned for AMD cards."""

_VERSION: Final = (1, 1)
_READ_ONLY: Final = 1
_NAME: Final = b"dltensor"
_NAME_VERSIONED: Final = b"dltensor_versioned"
_USED: Final = b"used_dltensor"
_USED_VERSIONED: Final = b"used_dltensor_versioned"
_LEGACY_STREAM_WAITS_NOT: Final = -1


class _Device(ctypes.Structure):
    _fields_ = (("type", ctypes.c_int32), ("id", ctypes.c_int32))


class _Type(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint8), ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16))


class _Tensor(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.c_uint64),
        ("device", _Device),
        ("ndim", ctypes.c_int32),
        ("dtype", _Type),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    )


class _Managed(ctypes.Structure):
    """``DLManagedTensor``, of before version 1.0."""

    _fields_ = (("tensor", _Tensor), ("context", ctypes.c_void_p), ("deleter", ctypes.c_void_p))


class _ManagedVersioned(ctypes.Structure):
    """``DLManagedTensorVersioned``."""

    _fields_ = (
        ("major", ctypes.c_uint32),
        ("minor", ctypes.c_uint32),
        ("context", ctypes.c_void_p),
        ("deleter", ctypes.c_void_p),
        ("flags", ctypes.c_uint64),
        ("tensor", _Tensor),
    )


_api: Final = ctypes.pythonapi
_new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)(
    ("PyCapsule_New", _api)
)
_is_valid = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_IsValid", _api))
_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", _api)
)
_rename = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_SetName", _api))
_keep_for_ever = ctypes.PYFUNCTYPE(None, ctypes.py_object)(("Py_IncRef", _api))
_let_end = ctypes.PYFUNCTYPE(None, ctypes.py_object)(("Py_DecRef", _api))
_DELETER: Final = ctypes.cast(ctypes.CDLL(None).time, ctypes.c_void_p)
# With the GIL: some makers of capsules rely on it.
_CALL_DELETER: Final = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)


class _Export:
    """A structure that a consumer has, or a capsule that nobody has taken yet."""

    def __init__(
        self, buffer: Buffer, managed: _Managed | _ManagedVersioned, extents: Any, name: bytes
    ) -> None:
        self.buffer: Buffer | None = buffer
        self.managed = managed
        self.extents = extents
        self.name = name
        self.first_word = self._word()
        # The consumer may keep it until after the interpreter's end.
        _keep_for_ever(managed)
        _keep_for_ever(extents)
        self.capsule: object = _new(ctypes.addressof(managed), name, None)
        # While somebody has a view, memory whose device closes is replaced by pages of zeros.
        self.view = buffer.memory.view if buffer.memory.host_visible else None
        buffer.hold()

    def _word(self) -> int:
        return ctypes.c_uint64.from_address(ctypes.addressof(self.managed)).value

    def is_over(self) -> bool:
        """Whether the consumer has called the deleter, or the capsule was dropped before anybody took it."""
        if self.capsule is not None:
            if not _is_valid(self.capsule, self.name):
                self.capsule = None  # taken: from here on the consumer says when
            elif sys.getrefcount(self.capsule) <= _ONLY_HERE:
                return True
        return self._word() != self.first_word

    def end(self) -> None:
        """Let go of everything."""
        self.capsule = self.view = None
        self.release_buffer()
        _let_end(self.managed)
        _let_end(self.extents)

    def release_buffer(self) -> None:
        buffer, self.buffer = self.buffer, None
        if buffer is not None:
            buffer.let_go()


_ONLY_HERE: Final = 2  # the attribute and getrefcount's own argument
_exports: list[_Export] = []
_lock: Final = ModuleLock()


def sweep(closing: Device | None = None) -> None:
    """End the exports whose consumers are done.

    Parameters
    ----------
    closing : Device, optional
        A device that closes: its memory is let go of, whoever still has it. What the host can see of it reads
        zeros then.
    """
    if not _exports:
        return
    with _lock:
        over = [export for export in _exports if export.is_over()]
        if over:
            _exports[:] = [export for export in _exports if export not in over]
        closed = [
            export
            for export in _exports
            if closing is not None and export.buffer is not None and export.buffer.device is closing
        ]
    for export in over:
        export.end()
    for export in closed:
        export.release_buffer()


# --- Out -------------------------------------------------------------------------------------------------


def device_of(buffer: Buffer) -> tuple[int, int]:
    """Device type and number that a buffer is exported with unless the consumer asks for another."""
    if buffer.device.emulated or buffer.memory.kind != "vram":
        return CPU, 0
    return ROCM, buffer.device.index


def export(
    buffer: Buffer,
    *,
    stream: int | None,
    max_version: tuple[int, int] | None,
    dl_device: tuple[int, int] | None,
    copy: bool | None,
) -> object:
    """Make a capsule; see :meth:`Buffer.__dlpack__`."""
    sweep()
    kind = dlpack_type(buffer.dtype)
    if kind is None:
        raise BufferError(f"DLPack has no type for {buffer.dtype}")
    device = device_of(buffer) if dl_device is None else (int(dl_device[0]), int(dl_device[1]))
    visible = buffer.memory.host_visible
    possible = [(CPU, 0), (ROCM_HOST, 0)] if visible else []
    if buffer.memory.kind == "vram":
        possible.append((ROCM, buffer.device.index))
    if device not in possible:
        raise BufferError(
            f"the buffer cannot be exported for device {device}; possible are "
            + ", ".join(str(each) for each in possible)
        )
    if device[0] == CPU and stream is not None and stream != _LEGACY_STREAM_WAITS_NOT:
        raise BufferError(f"stream={stream!r}: host memory has no streams; it is None")
    if stream != _LEGACY_STREAM_WAITS_NOT:
        buffer.device.sync()
    if copy:
        # numpy exports it, and marks it as a copy.
        return buffer.numpy().__dlpack__(max_version=max_version)
    if any(stride % buffer.dtype.itemsize for stride in buffer.strides):
        raise BufferError(f"strides of {buffer.strides} bytes are no whole elements of {buffer.dtype}")
    extents = (ctypes.c_int64 * max(2 * buffer.ndim, 1))(
        *buffer.shape, *(stride // buffer.dtype.itemsize for stride in buffer.strides)
    )
    step = ctypes.sizeof(ctypes.c_int64) * buffer.ndim
    address = ctypes.addressof(extents)
    pointer = ctypes.POINTER(ctypes.c_int64)
    tensor = _Tensor(
        data=buffer.address,
        device=_Device(*device),
        ndim=buffer.ndim,
        dtype=_Type(*kind),
        shape=ctypes.cast(address, pointer),
        strides=ctypes.cast(address + step, pointer),
    )
    managed: _Managed | _ManagedVersioned
    if max_version is not None and max_version[0] >= 1:
        managed, name = _ManagedVersioned(*_VERSION, None, _DELETER, 0, tensor), _NAME_VERSIONED
    else:
        managed, name = _Managed(tensor, None, _DELETER), _NAME
    made = _Export(buffer, managed, extents, name)
    capsule = made.capsule  # one reference more, so that no sweep of another thread takes it for dropped
    with _lock:
        _exports.append(made)
    return capsule


# --- In -------------------------------------------------------------------------------------------------


class Taken:
    """Another maker's structure; its deleter is called when this object is collected."""

    def __init__(self, capsule: object) -> None:
        self._managed: _Managed | _ManagedVersioned | None = None
        flags = 0
        if _is_valid(capsule, _NAME_VERSIONED):
            versioned = _ManagedVersioned.from_address(_pointer(capsule, _NAME_VERSIONED))
            if versioned.major != 1:
                raise BufferError(f"DLPack {versioned.major}.{versioned.minor}; versions 1.x are known here")
            _rename(capsule, _USED_VERSIONED)
            flags = versioned.flags
            self._managed = versioned
        elif _is_valid(capsule, _NAME):
            self._managed = _Managed.from_address(_pointer(capsule, _NAME))
            _rename(capsule, _USED)
        else:
            raise BufferError(f"{capsule!r} is no DLPack capsule, or was taken before")
        self.read_only = bool(flags & _READ_ONLY)
        tensor = self._managed.tensor
        self.device = (tensor.device.type, tensor.device.id)
        self.address = (tensor.data or 0) + tensor.byte_offset
        if not 0 <= tensor.ndim <= 64:
            raise BufferError(f"an array of {tensor.ndim} dimensions")
        self.shape = tuple(tensor.shape[axis] for axis in range(tensor.ndim))
        if any(extent < 0 for extent in self.shape):
            raise BufferError(f"an array of shape {self.shape}")
        self.strides = tuple(tensor.strides[axis] for axis in range(tensor.ndim)) if tensor.strides else None
        self.dtype = numpy_type((tensor.dtype.code, tensor.dtype.bits, tensor.dtype.lanes))

    def is_contiguous(self) -> bool:
        """Whether the elements stand one behind the other in C order."""
        step = 1
        for extent, stride in zip(reversed(self.shape), reversed(self.strides or ()), strict=False):
            if extent > 1 and stride != step:
                return False
            step *= extent
        return True

    def host_array(self) -> np.ndarray[Any, Any]:
        """The memory as an array; it keeps this object alive."""
        size = self.dtype.itemsize
        interface: dict[str, object] = {
            "version": 3,
            "shape": self.shape,
            "typestr": f"|V{size}",
            "data": (self.address, self.read_only),
            "strides": None if self.strides is None else tuple(stride * size for stride in self.strides),
        }
        holder = _Holder(self, interface)
        return np.asarray(holder).view(self.dtype)

    def __del__(self) -> None:
        managed, self._managed = getattr(self, "_managed", None), None
        if managed is not None and managed.deleter:
            _CALL_DELETER(managed.deleter)(ctypes.addressof(managed))


class _Holder:
    def __init__(self, taken: Taken, interface: dict[str, object]) -> None:
        self.taken = taken
        self.__array_interface__ = interface
