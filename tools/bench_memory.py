"""The runtime's memory: what a buffer costs the host, from the cache and from the driver, and a queued copy.

Rows of ``barewave bench launch``. Times are the host's alone: nothing here waits for the card.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import numpy as np

from .bench import Row, median_row

if TYPE_CHECKING:
    from ..runtime import Device
    from ..runtime.memory_resource import MemoryResource

__all__ = ["CASES", "cached_rows", "copy_row", "direct_row"]

_TURNS: Final = 20_000
_DIRECT_TURNS: Final = 300
_COPIES: Final = 200
_SIZE: Final = 1 << 20
_GOAL: Final = 1.5
_REPEAT: Final = 7


def _device() -> Device:
    from ..runtime import Device

    return Device("emulated")


def _per_turn(body: Callable[[], object], turns: int) -> float:
    """Microseconds of one turn."""
    begin = time.perf_counter()
    for _ in range(turns):
        body()
    return (time.perf_counter() - begin) / turns * 1e6


def cached_rows() -> tuple[Row, ...]:
    """Allocate and close a buffer that the cache serves: bytes, with idle streams, and as an array."""
    with _device() as device:
        memory = device.memory

        def allocate() -> None:
            memory.allocate(_SIZE).close()

        def array() -> None:
            device.empty((512, 512), dtype).close()

        dtype = np.dtype(np.float32)
        rows: list[Row] = []
        allocate()
        goal = {"goal": _GOAL}
        case = "allocate and free from the cache"
        rows.append(median_row(case, "µs", lambda: _per_turn(allocate, _TURNS), repeat=_REPEAT, peers=goal))
        with device.stream(), device.stream():
            allocate()
            rows.append(
                median_row(
                    f"{case}, two idle streams", "µs", lambda: _per_turn(allocate, _TURNS), repeat=_REPEAT
                )
            )
        array()
        rows.append(
            median_row(
                "device.empty and close, cached", "µs", lambda: _per_turn(array, _TURNS), repeat=_REPEAT
            )
        )
        missed = memory.stats.misses
        if missed != 1:
            raise AssertionError(f"the driver was asked {missed} times: this is not the cache's time")
        return tuple(rows)


def direct_row() -> Row:
    """Allocate and close a buffer by the driver: what the cache saves."""
    from ..runtime.memory_resource import DirectMemoryResource

    with _device() as device:
        memory: MemoryResource = DirectMemoryResource(device)

        def allocate() -> None:
            memory.allocate(_SIZE).close()

        return median_row(
            "allocate and free by the driver",
            "µs",
            lambda: _per_turn(allocate, _DIRECT_TURNS),
            repeat=_REPEAT,
        )


def copy_row() -> Row:
    """Queue a copy between two buffers of a card behind other copies."""
    with (
        _device() as device,
        device.stream() as stream,
        device.empty(4096, np.uint8) as source,
        device.empty(4096, np.uint8) as target,
    ):

        def measure() -> float:
            taken = _per_turn(lambda: stream.copy(target, source), _COPIES)
            stream.sync()
            return taken

        measure()
        return median_row("stream.copy, host", "µs", measure, repeat=_REPEAT)


CASES: Final[dict[str, Callable[[], Row | tuple[Row, ...]]]] = {
    "cached": cached_rows,
    "direct": direct_row,
    "copy": copy_row,
}
"""Cases by name."""
