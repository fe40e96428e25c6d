"""What changed in the memory of cards since it was looked at last, by pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from ..kfd import Memory

__all__ = ["PAGE", "Snapshots", "Span", "split_spans"]

PAGE: Final = 4096
_Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes at an address."""

    address: int
    data: bytes


class Snapshots:
    """The last known contents of allocations; what was never looked at counts as zeros.

    Attributes
    ----------
    known : dict
        Contents by the allocation's address.
    """

    def __init__(self) -> None:
        self.known: dict[int, _Bytes] = {}

    def keep(self, memories: Iterable[Memory]) -> tuple[list[Memory], list[int]]:
        """Know these allocations and no others; returns those that are new, and addresses of those gone."""
        new: list[Memory] = []
        there: set[int] = set()
        for memory in memories:
            there.add(memory.address)
            known = self.known.get(memory.address)
            if known is None or len(known) != memory.size:
                self.known[memory.address] = np.zeros(memory.size, np.uint8)
                new.append(memory)
        gone = [address for address in self.known if address not in there]
        for address in gone:
            del self.known[address]
        return new, gone

    def changes(self, memory: Memory) -> Iterator[Span]:
        """What changed in an allocation since the last look, in runs of pages; then it is known."""
        known = self.known[memory.address]
        now: _Bytes = np.frombuffer(memory.view, np.uint8)
        for start, end in _runs(known, now):
            known[start:end] = now[start:end]
            yield Span(memory.address + start, known[start:end].tobytes())


def _runs(known: _Bytes, now: _Bytes) -> Iterator[tuple[int, int]]:
    """Ranges of whole pages in which two arrays of one length differ."""
    size = len(now)
    whole = size // PAGE * PAGE
    changed: Any = (known[:whole].reshape(-1, PAGE) != now[:whole].reshape(-1, PAGE)).any(axis=1)
    pages = np.flatnonzero(changed)
    if pages.size:
        breaks = np.flatnonzero(np.diff(pages) > 1)
        firsts = pages[np.concatenate(([0], breaks + 1))]
        lasts = pages[np.concatenate((breaks, [pages.size - 1]))]
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
            yield first * PAGE, (last + 1) * PAGE
    if whole < size and (known[whole:] != now[whole:]).any():
        yield whole, size


def split_spans(spans: Iterable[Span], most: int) -> Iterator[list[Span]]:
    """Put spans together, or take them apart, so that each list has at most so many bytes."""
    part: list[Span] = []
    room = most
    for span in spans:
        data, address = span.data, span.address
        while data:
            if not room:
                yield part
                part, room = [], most
            piece = data[:room]
            part.append(Span(address, piece))
            data, address, room = data[len(piece) :], address + len(piece), room - len(piece)
    if part:
        yield part
