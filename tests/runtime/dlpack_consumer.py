"""A consumer and a maker of DLPack capsules that take nothing from the package: written from dlpack.h 1.1."""

from __future__ import annotations

import ctypes
from ctypes import (
    POINTER,
    c_char_p,
    c_int32,
    c_int64,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
    py_object,
)

import numpy as np

__all__ = ["Consumer", "make_capsule"]


class DLTensor(ctypes.Structure):
    _fields_ = (
        ("data", c_void_p),
        ("device_type", c_int32), ("device_id", c_int32),
        ("ndim", c_int32),
        ("code", c_uint8), ("bits", c_uint8), ("lanes", c_uint16),
        ("shape", POINTER(c_int64)),
        ("strides", POINTER(c_int64)),
        ("byte_offset", c_uint64),
    )  # fmt: skip


Deleter = ctypes.CFUNCTYPE(None, c_void_p)


class DLManagedTensor(ctypes.Structure):
    _fields_ = (("dl_tensor", DLTensor), ("manager_ctx", c_void_p), ("deleter", c_void_p))


class DLManagedTensorVersioned(ctypes.Structure):
    _fields_ = (
        ("major", c_uint32), ("minor", c_uint32),
        ("manager_ctx", c_void_p), ("deleter", c_void_p),
        ("flags", c_uint64),
        ("dl_tensor", DLTensor),
    )  # fmt: skip


_api = ctypes.pythonapi
_api.PyCapsule_GetName.restype = c_char_p
_api.PyCapsule_GetName.argtypes = (py_object,)
_api.PyCapsule_GetPointer.restype = c_void_p
_api.PyCapsule_GetPointer.argtypes = (py_object, c_char_p)
_api.PyCapsule_SetName.argtypes = (py_object, c_char_p)
_api.PyCapsule_New.restype = py_object
_api.PyCapsule_New.argtypes = (c_void_p, c_char_p, c_void_p)
_USED = {b"dltensor": b"used_dltensor", b"dltensor_versioned": b"used_dltensor_versioned"}


class Consumer:
    """Takes a capsule as the standard says, and lets go by ``delete``."""

    def __init__(self, capsule: object) -> None:
        assert type(capsule).__name__ == "PyCapsule"
        name = _api.PyCapsule_GetName(capsule)
        self.versioned = name == b"dltensor_versioned"
        self._address = _api.PyCapsule_GetPointer(capsule, name)
        kind = DLManagedTensorVersioned if self.versioned else DLManagedTensor
        managed = kind.from_address(self._address)
        self._deleter = managed.deleter
        assert self._deleter
        self.version = (managed.major, managed.minor) if self.versioned else None
        self.flags = managed.flags if self.versioned else 0
        tensor = managed.dl_tensor
        self.address = tensor.data + tensor.byte_offset
        self.device = (tensor.device_type, tensor.device_id)
        self.kind = (tensor.code, tensor.bits, tensor.lanes)
        self.shape = tuple(tensor.shape[: tensor.ndim])
        assert tensor.strides, "since 1.2 strides may not be null"
        self.strides = tuple(tensor.strides[: tensor.ndim])
        _api.PyCapsule_SetName(capsule, _USED[name])

    def read(self, dtype: type[np.generic]) -> np.ndarray:
        """Copy a contiguous array out of the memory."""
        size = int(np.prod(self.shape)) * np.dtype(dtype).itemsize
        return np.frombuffer(ctypes.string_at(self.address, size), dtype).reshape(self.shape)

    def delete(self) -> None:
        """Let go; once."""
        deleter, self._deleter = self._deleter, None
        Deleter(deleter)(self._address)


class Made:
    """An exporter that counts how often its deleter was called."""

    def __init__(self, managed: DLManagedTensorVersioned, keep: object) -> None:
        self._managed = managed
        self._keep = keep
        self.deleted = 0
        self._deleter = Deleter(self._count)
        managed.deleter = ctypes.cast(self._deleter, c_void_p).value

    def _count(self, _: int) -> None:
        self.deleted += 1

    def __dlpack__(self, **_: object) -> object:
        return _api.PyCapsule_New(ctypes.addressof(self._managed), b"dltensor_versioned", None)


def make_capsule(
    address: int,
    shape: tuple[int, ...],
    *,
    device: tuple[int, int] = (1, 0),
    kind: tuple[int, int, int] = (2, 32, 1),
    major: int = 1,
    ndim: int | None = None,
) -> Made:
    """Make an exporter of what is said, right or wrong; contiguous, without strides."""
    extents = (c_int64 * max(len(shape), 1))(*shape)
    tensor = DLTensor(
        address, *device, len(shape) if ndim is None else ndim, *kind,
        ctypes.cast(extents, POINTER(c_int64)), None, 0,
    )  # fmt: skip
    return Made(DLManagedTensorVersioned(major, 0, None, None, 0, tensor), extents)
