"""Which addresses of this process are mappings of a device file."""

from __future__ import annotations

import bisect
from dataclasses import dataclass

from .buffer_object import BufferObject

__all__ = ["ClientMapping", "ClientMappings"]


@dataclass(frozen=True, slots=True, eq=False)
class ClientMapping:
    """A mapping from ``start`` to ``end``; of a buffer object, or of pages of the kernel (None)."""

    start: int
    end: int
    buffer: BufferObject | None


class ClientMappings:
    """Mappings by address; they count as references to their buffer objects."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._mappings: dict[int, ClientMapping] = {}

    def __len__(self) -> int:
        return len(self._starts)

    def add(self, start: int, end: int, buffer: BufferObject | None) -> None:
        """Enter a mapping; what was there before went behind our back and is forgotten."""
        self.forget(start, end)
        bisect.insort(self._starts, start)
        self._mappings[start] = ClientMapping(start, end, buffer)
        if buffer is not None:
            buffer.client_mappings += 1

    def forget(self, start: int, end: int) -> None:
        """Take a range out; mappings that reach beyond it keep what is outside."""
        index = max(bisect.bisect_right(self._starts, start) - 1, 0)
        while index < len(self._starts) and self._starts[index] < end:
            mapping = self._mappings[self._starts[index]]
            if mapping.end <= start:
                index += 1
                continue
            del self._mappings[self._starts.pop(index)]
            for a, b in ((mapping.start, start), (end, mapping.end)):
                if a < b:
                    self._starts.insert(index, a)
                    self._mappings[a] = ClientMapping(a, b, mapping.buffer)
                    index += 1
                    if mapping.buffer is not None:
                        mapping.buffer.client_mappings += 1
            if mapping.buffer is not None:
                mapping.buffer.drop_client_mapping()

    def buffers(self) -> list[BufferObject]:
        """Buffer objects of all mappings, each once for every mapping."""
        return [mapping.buffer for mapping in self._mappings.values() if mapping.buffer is not None]

    def take_all(self) -> list[ClientMapping]:
        """Take everything out; the buffer objects keep their counts until the caller has unmapped them."""
        mappings = [self._mappings[start] for start in self._starts]
        self._starts.clear()
        self._mappings.clear()
        return mappings
