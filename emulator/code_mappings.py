"""Keeps the mappings of a process few, however much code it has loaded.

The kernel allows a process some 65,000 mappings (vm.max_map_count), and LLVM aborts where it cannot have one
more. Each object that LLVM links lies in pages of its own: some to execute, and before them some that are
only read, for constants and for addresses of what it calls. Neighbouring pages of one kind count as one
mapping: where those before code may be executed too, many objects are one mapping.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from . import libc

__all__ = ["join_code"]

_MAPS: Final = Path("/proc/self/maps")


class _Mapping(NamedTuple):
    start: int
    end: int
    protection: str
    anonymous: bool


def _mappings() -> Iterator[_Mapping]:
    for line in _MAPS.read_text().splitlines():
        addresses, protection, *file = line.split(maxsplit=5)
        start, end = (int(each, 16) for each in addresses.split("-"))
        yield _Mapping(start, end, protection, anonymous=file[2:] == ["0"])


def join_code(functions: Iterable[int]) -> int:
    """Let pages that stand before loaded code and are only read be executed, too.

    Parameters
    ----------
    functions : iterable of int
        Addresses of loaded functions; pages before other code stay as they are.

    Returns
    -------
    int
        Mappings that are part of another one now.
    """
    ours = sorted(functions)
    joined, before = 0, None
    for each in _mappings():
        if (
            before is not None
            and before.end == each.start
            and (before.protection, each.protection) == ("r--p", "r-xp")
            and before.anonymous
            and each.anonymous
        ):
            place = bisect_left(ours, each.start)
            if place < len(ours) and ours[place] < each.end:
                libc.mprotect(before.start, before.end - before.start, libc.PROT_READ | libc.PROT_EXEC)
                joined += 1
        before = each
    return joined
