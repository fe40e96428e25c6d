"""Checks of what a plan records that need no order and no addresses."""

from __future__ import annotations

import math
import weakref
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ...errors import CheckError
from ...kfd.peers import prove_peer
from .operands import Temporary, extent_of, is_array, is_host

if TYPE_CHECKING:
    import numpy.typing as npt

    from ...kfd import GPU
    from .recorder import Plan

__all__ = [
    "check_array", "check_pair", "check_temporary", "dwords_of", "element_bytes", "name_of", "reaches",
]  # fmt: skip


def check_temporary(plan: Plan, value: Temporary) -> None:
    """Refuse a temporary of another plan."""
    if value.plan is not plan:
        raise CheckError(f"{value.name} is a temporary of another plan ({value.plan.name})")


def check_array(plan: Plan, value: Any, verb: str, *, gaps: bool = False) -> None:
    """Refuse what is no array of a card, or has gaps, unless those are taken."""
    if not is_array(value):
        raise CheckError(
            f"{verb} takes arrays of a card and temporaries of the plan, not {type(value).__name__}"
        )
    if isinstance(value, Temporary):
        check_temporary(plan, value)
    elif not extent_of(value)[1] and not gaps:
        raise CheckError(f"{verb} takes arrays without gaps; {name_of(value)} has strides {value.strides}")


def check_pair(plan: Plan, target: Any, source: Any, *, same_shape: bool = True) -> None:
    """Refuse pairs that cannot be copied; ``same_shape=False`` asks for the same number of elements only."""
    hosts: list[npt.NDArray[Any]] = [each for each in (target, source) if is_host(each)]
    if len(hosts) == 2:
        raise CheckError("both are arrays of the host: numpy copies those")
    for each in (target, source):
        if not is_host(each):
            check_array(plan, each, "copy", gaps=True)
    if hosts and not hosts[0].flags.c_contiguous:
        raise CheckError("copy takes host arrays without gaps: numpy.ascontiguousarray makes one")
    if is_host(target) and not target.flags.writeable:
        raise CheckError("the host array to copy to is read-only")
    is_same = tuple(target.shape) == tuple(source.shape) or (
        not same_shape and math.prod(target.shape) == math.prod(source.shape)
    )
    if not is_same or target.dtype != source.dtype:
        raise CheckError(
            f"a copy of {tuple(source.shape)} × {source.dtype} to {tuple(target.shape)} × "
            f"{target.dtype}: shape and dtype must be the same"
        )
    if tuple(target.shape) != tuple(source.shape):
        for each in (target, source):
            if not is_host(each):
                check_array(plan, each, "a copy between shapes")
    if not hosts:
        _check_overlap(target, source)


def _check_overlap(target: Any, source: Any) -> None:
    if target is source:
        raise CheckError(f"a copy of {name_of(target)} to itself")
    if isinstance(target, Temporary) or isinstance(source, Temporary):
        return
    ends = [int(each.address) + extent_of(each)[0] for each in (target, source)]
    if int(target.address) < ends[1] and int(source.address) < ends[0]:
        raise CheckError(
            f"the copy's ranges overlap: {target.nbytes} bytes at {source.address:#x} to "
            f"{target.address:#x}; copy by way of plan.empty(...)"
        )


_PROVEN: Final[weakref.WeakKeyDictionary[GPU, weakref.WeakKeyDictionary[GPU, bool]]] = (
    weakref.WeakKeyDictionary()
)


def reaches(gpu: GPU, other: GPU) -> bool:
    """Whether a card reaches another one's memory: proven once by a write and a read, not only promised."""
    known = _PROVEN.setdefault(gpu, weakref.WeakKeyDictionary())
    found = known.get(other)
    if found is None:
        found = known[other] = prove_peer(gpu, other)
    return found


def name_of(value: Any) -> str:
    """Name of an array for people."""
    return str(getattr(value, "name", "") or f"{value.dtype} array {tuple(value.shape)}")


def element_bytes(dtype: np.dtype[Any], value: object) -> bytes:
    """Bytes of one element, if the dtype holds the value."""
    try:
        made = np.asarray(value)
        if made.ndim or not (np.can_cast(made.dtype, dtype, "same_kind") or _holds(dtype, made)):
            raise CheckError(f"a fill of {dtype} with {value!r}: give one number that the dtype holds")
        if dtype.kind in "iu" and not np.iinfo(dtype).min <= int(made) <= np.iinfo(dtype).max:
            raise CheckError(f"a fill of {dtype} with {value!r}, which is out of its range")
        return made.astype(dtype).tobytes()
    except (TypeError, ValueError, OverflowError) as error:
        raise CheckError(f"a fill of {dtype} with {value!r}: {error}") from error


def _holds(dtype: np.dtype[Any], made: np.ndarray[Any, Any]) -> bool:
    return dtype.kind in "iu" and made.dtype.kind in "iu"


def dwords_of(element: bytes) -> list[bytes]:
    """The element's dwords; an element of less than one repeated, one of odd length as pieces that differ."""
    if 4 % len(element) == 0:
        return [element * (4 // len(element))]
    return [element[at : at + 4] for at in range(0, len(element), 4)]
