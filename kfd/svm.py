"""Shared virtual memory: attributes of this process' own addresses, so that cards can use plain memory.

Unlike registered memory (userptr) a range needs no handle: the kernel follows the process' mappings, and the
range ends when they do. Needs KFD 1.5.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .ioctl import SVM, SVM_ATTRIBUTE, SVMAttribute, SVMFlag, SVMLocation, SVMOp, svm_number

if TYPE_CHECKING:
    from .device import KFD
    from .gpu import GPU

__all__ = ["NOTHING", "SVMAttributes", "get_attributes", "set_attributes"]

NOTHING: Final = SVMFlag(0)
"""No flag."""


@dataclass(frozen=True, slots=True)
class SVMAttributes:
    """What holds for a whole range.

    Attributes
    ----------
    preferred, prefetched : int or None
        Where the pages should be, and where they were last moved to: a ``gpu_id``, 0 for system memory, None
        if that is not set or differs within the range.
    flags : SVMFlag
        Set in every part of the range.
    flags_somewhere : SVMFlag
        Set in some part of it.
    granularity : int
        Log2 of the pages that move together, the least in the range.
    access : dict
        By ``gpu_id``: ``ACCESS``, ``ACCESS_IN_PLACE`` or ``NO_ACCESS``.
    """

    preferred: int | None
    prefetched: int | None
    flags: SVMFlag
    flags_somewhere: SVMFlag
    granularity: int
    access: dict[int, SVMAttribute]


def _call(
    kfd: KFD, operation: SVMOp, address: int, size: int, attributes: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    argument = SVM.pack(start_addr=address, size=size, op=operation, nattr=len(attributes))
    for kind, value in attributes:
        argument += SVM_ATTRIBUTE.pack(type=kind, value=value)
    kfd.file.ioctl("SVM", argument, svm_number(len(attributes)))
    places = range(SVM.size, len(argument), SVM_ATTRIBUTE.size)
    return [
        (SVM_ATTRIBUTE.read(argument, "type", at), SVM_ATTRIBUTE.read(argument, "value", at)) for at in places
    ]


def _location(place: GPU | int) -> int:
    return place if isinstance(place, int) else place.gpu_id


def set_attributes(
    kfd: KFD,
    address: int,
    size: int,
    *,
    access: Iterable[GPU] = (),
    in_place: Iterable[GPU] = (),
    no_access: Iterable[GPU] = (),
    set_flags: SVMFlag = NOTHING,
    clear_flags: SVMFlag = NOTHING,
    preferred: GPU | int | None = None,
    prefetch: GPU | int | None = None,
    granularity: int | None = None,
) -> None:
    """Give a range of this process' addresses attributes; what is not named stays as it is.

    Parameters
    ----------
    kfd : KFD
        The driver.
    address, size : int
        Whole pages that this process has mapped.
    access, in_place, no_access : iterable of GPU
        Cards that may use the range, moving pages to them or not; cards that may not.
    set_flags, clear_flags : SVMFlag
        Such as ``GPU_EXEC``, ``GPU_RO``, ``GPU_ALWAYS_MAPPED``.
    preferred, prefetch : GPU or int, optional
        Where pages should be, and where they are moved to now: a card, or ``SVMLocation.SYSMEM``.
    granularity : int, optional
        Log2 of the pages that move together.

    Raises
    ------
    KFDError
        ``EFAULT`` if the range is not mapped or belongs to a device, ``EADDRINUSE`` if an allocation is
        mapped there.
    """
    attributes: list[tuple[int, int]] = []
    if prefetch is not None:
        attributes.append((SVMAttribute.PREFETCH_LOC, _location(prefetch)))
    if preferred is not None:
        attributes.append((SVMAttribute.PREFERRED_LOC, _location(preferred)))
    if clear_flags:
        attributes.append((SVMAttribute.CLR_FLAGS, int(clear_flags)))
    if set_flags:
        attributes.append((SVMAttribute.SET_FLAGS, int(set_flags)))
    for kind, cards in (
        (SVMAttribute.ACCESS, access),
        (SVMAttribute.ACCESS_IN_PLACE, in_place),
        (SVMAttribute.NO_ACCESS, no_access),
    ):
        attributes += [(kind, card.gpu_id) for card in cards]
    if granularity is not None:
        attributes.append((SVMAttribute.GRANULARITY, granularity))
    if attributes:
        _call(kfd, SVMOp.SET_ATTR, address, size, attributes)


def get_attributes(kfd: KFD, address: int, size: int, gpus: Iterable[GPU] = ()) -> SVMAttributes:
    """Read the attributes of a range.

    Parameters
    ----------
    kfd : KFD
        The driver.
    address, size : int
        Whole pages that this process has mapped.
    gpus : iterable of GPU
        Cards whose access is asked for.
    """
    cards = [gpu.gpu_id for gpu in gpus]
    plain = (
        SVMAttribute.PREFERRED_LOC,
        SVMAttribute.PREFETCH_LOC,
        SVMAttribute.SET_FLAGS,
        SVMAttribute.CLR_FLAGS,
        SVMAttribute.GRANULARITY,
    )
    asked = [(int(kind), 0) for kind in plain] + [(int(SVMAttribute.ACCESS), card) for card in cards]
    answers = _call(kfd, SVMOp.GET_ATTR, address, size, asked)
    preferred, prefetched, every, never, granularity = (value for _, value in answers[: len(plain)])
    everything = sum(SVMFlag)
    return SVMAttributes(
        None if preferred == SVMLocation.UNDEFINED else preferred,
        None if prefetched == SVMLocation.UNDEFINED else prefetched,
        SVMFlag(every & everything),
        SVMFlag(~never & everything),
        granularity,
        {card: SVMAttribute(kind) for card, (kind, _) in zip(cards, answers[len(plain) :], strict=True)},
    )
