"""Addresses for allocations: reserved by mmap, so that no two users of this process take the same ones."""

from __future__ import annotations

import contextlib
import errno
from typing import TYPE_CHECKING, Final

from ..errors import KFDError
from .host import MAP_ANONYMOUS, MAP_FIXED_NOREPLACE, MAP_NORESERVE, MAP_PRIVATE, PROT_NONE

if TYPE_CHECKING:
    from .host import Host

__all__ = ["HUGE_PAGE", "PAGE", "Reservations"]

PAGE: Final = 4096
"""Bytes of a page, on both sides."""

HUGE_PAGE: Final = 2 << 20
"""Alignment of large buffers: the card's TLB then covers 2 MiB by one entry."""

_LARGEST_KEPT: Final = 1 << 20
_MOST_KEPT: Final = 64
"""Reservations cost no memory, but each a mapping, of which a process may have 65,530."""


class Reservations:
    """Address ranges, each with a guard page behind it that nothing maps. Safe to use from several threads.

    Small ranges that were given back as they came are kept for the next ones of their size: reserving and
    giving back take a fifth of what a small allocation takes otherwise.

    Parameters
    ----------
    host : Host
        Where the addresses are.
    """

    def __init__(self, host: Host) -> None:
        self._host = host
        self._kept: dict[int, list[int]] = {}
        self._count = 0
        self._closed = False

    def take(self, size: int) -> int:
        """Reserve addresses and a guard page behind them, huge-page aligned where that matters.

        Parameters
        ----------
        size : int
            Bytes, whole pages.

        Raises
        ------
        KFDError
            If there is no address space.
        """
        with contextlib.suppress(KeyError, IndexError):
            address = self._kept[size].pop()
            self._count -= 1
            return address
        alignment = HUGE_PAGE if size >= HUGE_PAGE else PAGE
        total = size + PAGE + alignment - PAGE
        host = self._host
        try:
            start = host.mmap(0, total, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        except OSError as error:
            hint = f"no address space for {size} bytes"
            raise KFDError(error.errno or errno.ENOMEM, "mmap", hint) from error
        address = -(-start // alignment) * alignment
        if address > start:
            host.munmap(start, address - start)
        tail = address + size + PAGE
        if tail < start + total:
            host.munmap(tail, start + total - tail)
        return address

    def take_at(self, address: int, size: int) -> int:
        """Reserve addresses at a given place, and a guard page behind them.

        Parameters
        ----------
        address : int
            The first, at a page.
        size : int
            Bytes, whole pages.

        Raises
        ------
        KFDError
            ``EEXIST`` if something is there already.
        """
        if address % PAGE or address < 0:
            raise ValueError(f"memory begins at a page; {address:#x} does not")
        flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE
        hint = f"{size} bytes at {address:#x}"
        try:
            start = self._host.mmap(address, size + PAGE, PROT_NONE, flags, -1, 0)
        except OSError as error:
            raise KFDError(error.errno or errno.EEXIST, "mmap", hint) from error
        if start != address:  # kernels before 4.17 take the address for a wish
            self._host.munmap(start, size + PAGE)
            raise KFDError(errno.EEXIST, "mmap", hint)
        return address

    def give_back(self, address: int, size: int, *, untouched: bool) -> None:
        """Give a range and its guard page back.

        Parameters
        ----------
        address, size : int
            As they were taken.
        untouched : bool
            Nothing was ever mapped there in this process.
        """
        if untouched and size <= _LARGEST_KEPT and self._count < _MOST_KEPT and not self._closed:
            self._count += 1
            self._kept.setdefault(size, []).append(address)
        else:
            self._host.munmap(address, size + PAGE)

    def close(self) -> None:
        """Give back what is kept; later ranges are kept no more."""
        self._closed = True
        for size, addresses in self._kept.items():
            while addresses:
                with contextlib.suppress(OSError):  # the host has ended, and its mappings with it
                    self._host.munmap(addresses.pop(), size + PAGE)
        self._count = 0
