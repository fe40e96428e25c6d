"""Where two contents of an allocation differ, in words."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["Difference", "compare"]

_Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Difference:
    """A range of an allocation that does not hold what it held.

    Attributes
    ----------
    name : str
        Of the allocation.
    address : int
        First differing byte.
    offset : int
        The same, from the allocation's start.
    bytes : int
        How many bytes of the allocation differ.
    found, recorded : str
        The four bytes there, as a number and as a float.
    """

    name: str
    address: int
    offset: int
    bytes: int
    found: str
    recorded: str

    def __str__(self) -> str:
        """Put it into words."""
        return (
            f"{self.name or 'memory'}: {self.bytes} bytes differ, the first at offset {self.offset} "
            f"({self.address:#x}): {self.found}, recorded {self.recorded}"
        )


def compare(name: str, address: int, now: _Bytes, then: _Bytes, tolerance: float | None) -> Difference | None:
    """Compare an allocation's contents with what was recorded.

    Parameters
    ----------
    name : str
        Of the allocation.
    address : int
        Where it was.
    now, then : ndarray of uint8
        Its contents, and those that were recorded; of one length.
    tolerance : float or None
        Words of four bytes agree, too, if they differ as floats by at most this times ``max(1, |then|)``.

    Returns
    -------
    Difference or None
        None if they agree.
    """
    wrong = np.flatnonzero(now != then)
    if wrong.size and tolerance is not None:
        wrong = _beyond(now, then, wrong, tolerance)
    if not wrong.size:
        return None
    first = int(wrong[0])
    return Difference(name, address + first, first, int(wrong.size), _word(now, first), _word(then, first))


def _beyond(now: _Bytes, then: _Bytes, wrong: Any, tolerance: float) -> Any:
    """Those of the differing bytes whose words, as floats, are too far apart."""
    words = np.unique(wrong // 4)
    words = words[words < len(now) // 4]
    a = now[: len(now) // 4 * 4].view(np.float32)[words].astype(np.float64)
    b = then[: len(then) // 4 * 4].view(np.float32)[words].astype(np.float64)
    near = np.abs(a - b) <= tolerance * np.maximum(1.0, np.abs(b))  # a NaN is near to nothing
    return wrong[~np.isin(wrong // 4, words[near])]


def _word(data: _Bytes, place: int) -> str:
    start = min(place // 4 * 4, max(len(data) - 4, 0))
    raw = data[start : start + 4].tobytes().ljust(4, b"\0")
    number, value = int.from_bytes(raw, "little"), struct.unpack("<f", raw)[0]
    return f"{number:#010x}" + (f" ({value:.6g})" if math.isfinite(value) else "")
