"""Element types of DLPack, beside those of numpy."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

import numpy as np

__all__ = ["dlpack_type", "numpy_type"]

_INT, _UINT, _FLOAT, _BFLOAT, _COMPLEX, _BOOL = 0, 1, 2, 4, 5, 6  # DLDataTypeCode

_PLAIN: Final = {
    (_BOOL, 8, 1): np.bool_,
    (_INT, 8, 1): np.int8, (_INT, 16, 1): np.int16, (_INT, 32, 1): np.int32, (_INT, 64, 1): np.int64,
    (_UINT, 8, 1): np.uint8, (_UINT, 16, 1): np.uint16, (_UINT, 32, 1): np.uint32, (_UINT, 64, 1): np.uint64,
    (_FLOAT, 16, 1): np.float16, (_FLOAT, 32, 1): np.float32, (_FLOAT, 64, 1): np.float64,
    (_COMPLEX, 64, 1): np.complex64, (_COMPLEX, 128, 1): np.complex128,
}  # fmt: skip

# Types that numpy has with the package ml_dtypes only, by their names there.
_NAMED: Final = {
    "bfloat16": (_BFLOAT, 16, 1),
    "float8_e3m4": (7, 8, 1),
    "float8_e4m3": (8, 8, 1),
    "float8_e4m3b11fnuz": (9, 8, 1),
    "float8_e4m3fn": (10, 8, 1),
    "float8_e4m3fnuz": (11, 8, 1),
    "float8_e5m2": (12, 8, 1),
    "float8_e5m2fnuz": (13, 8, 1),
    "float8_e8m0fnu": (14, 8, 1),
}


def dlpack_type(dtype: np.dtype[Any]) -> tuple[int, int, int] | None:
    """Code, bits and lanes of a numpy type in the machine's byte order; None for one that DLPack has not."""
    if dtype.name in _NAMED:
        return _NAMED[dtype.name]
    if dtype.fields is not None or not dtype.isnative:
        return None
    return next((kind for kind, known in _PLAIN.items() if dtype == known), None)


def numpy_type(kind: tuple[int, int, int]) -> np.dtype[Any]:
    """Type of numpy, or of ml_dtypes, for code, bits and lanes.

    Raises
    ------
    BufferError
        There is none.
    """
    plain = _PLAIN.get(kind)
    if plain is not None:
        return np.dtype(plain)
    name = next((name for name, known in _NAMED.items() if known == kind), None)
    if name is None:
        raise BufferError(f"an element type that is unknown here: code, bits, lanes = {kind}")
    if find_spec("ml_dtypes") is None:
        raise BufferError(f"elements of {name}: numpy has them with the package ml_dtypes")
    found: np.dtype[Any] = np.dtype(getattr(import_module("ml_dtypes"), name))
    return found
