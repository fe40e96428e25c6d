"""What the tests of memory accesses share: places, patterns of addresses, the meanings of loads."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from engine_card import BASE, SIZE
from shader_harness import Array
from wave_runner import Outcome

PLACE = BASE + 0x140_0000
"""Plain memory, far from what the card needs for itself."""
LAST = BASE + SIZE
ACTIVE = 0x00FF_0F0F_8421_FFFC
M32, M64 = (1 << 32) - 1, (1 << 64) - 1


def fill(memory: Array, seed: int) -> Array:
    """Random bytes; returns a copy."""
    memory[:] = np.random.default_rng(seed).integers(0, 256, len(memory), np.uint8)
    return memory.copy()


def patterns(wave_size: int, size: int, room: int) -> dict[str, Array]:
    """Offsets of the lanes' accesses inside of some room."""
    lanes = np.arange(wave_size)
    rng = np.random.default_rng(700)
    return {
        "row": 64 + lanes * size,
        "row at an odd place": 3 + lanes * size,
        "one place": np.full(wave_size, 128),
        "backwards": (wave_size - lanes) * size,
        "wide steps": 32 + lanes * 36,
        # apart from each other: in which order lanes store to overlapping places is not known
        "anywhere": rng.permutation(room // 32)[:wave_size] * 32 + rng.integers(0, 16, wave_size),
        "a row but for the last": np.where(lanes == wave_size - 1, 0, 64 + lanes * size),
    }


def on(wave_size: int, active: int) -> Array:
    return np.array([active >> lane & 1 for lane in range(wave_size)], bool)


def split(addresses: Array) -> tuple[Array, Array]:
    values = addresses.astype(np.uint64)
    return (values & np.uint64(M32)).astype(np.uint32), (values >> np.uint64(32)).astype(np.uint32)


ROOM = 8192
LOADS: dict[str, tuple[int, Callable[[bytes, int], int]]] = {
    "b32": (4, lambda data, old: int.from_bytes(data, "little")),
    "b64": (8, lambda data, old: int.from_bytes(data, "little")),
    "b96": (12, lambda data, old: int.from_bytes(data, "little")),
    "b128": (16, lambda data, old: int.from_bytes(data, "little")),
    "u8": (1, lambda data, old: data[0]),
    "i8": (1, lambda data, old: int.from_bytes(data, "little", signed=True) & M32),
    "u16": (2, lambda data, old: int.from_bytes(data, "little")),
    "i16": (2, lambda data, old: int.from_bytes(data, "little", signed=True) & M32),
    "d16_u8": (1, lambda data, old: old & 0xFFFF0000 | data[0]),
    "d16_i8": (1, lambda data, old: old & 0xFFFF0000 | int.from_bytes(data, "little", signed=True) & 0xFFFF),
    "d16_b16": (2, lambda data, old: old & 0xFFFF0000 | int.from_bytes(data, "little")),
    "d16_hi_u8": (1, lambda data, old: old & 0xFFFF | data[0] << 16),
    "d16_hi_i8": (1, lambda data, old: old & 0xFFFF
                  | (int.from_bytes(data, "little", signed=True) & 0xFFFF) << 16),
    "d16_hi_b16": (2, lambda data, old: old & 0xFFFF | int.from_bytes(data, "little") << 16),
}  # fmt: skip
DS_NAMES = {
    "d16_u8": "u8_d16", "d16_i8": "i8_d16", "d16_b16": "u16_d16", "d16_hi_u8": "u8_d16_hi",
    "d16_hi_i8": "i8_d16_hi", "d16_hi_b16": "u16_d16_hi",
}  # fmt: skip
STORES = {"b8": (1, 0), "b16": (2, 0), "b32": (4, 0), "b64": (8, 0), "b96": (12, 0), "b128": (16, 0),
          "d16_hi_b8": (1, 16), "d16_hi_b16": (2, 16)}  # fmt: skip
OLD = 0xDEADBEEF


def registers(first: int, bits: int) -> str:
    count = max(1, bits // 4)
    return f"v{first}" if count == 1 else f"v[{first}:{first + count - 1}]"


def result(outcome: Outcome, lane: int, count: int) -> int:
    return sum(int(outcome.vgprs[8 + n][lane]) << 32 * n for n in range(count))


def loaded(kind: str, data: Array, place: int) -> int:
    size, meaning = LOADS[kind]
    return meaning(bytes(data[place : place + size]), OLD)


def check_load(outcome: Outcome, kind: str, data: Array, places: Array, active: int) -> None:
    size = LOADS[kind][0]
    count = max(1, size // 4)
    untouched = sum(OLD << 32 * n for n in range(count))
    for lane, place in enumerate(places.tolist()):
        expected = loaded(kind, data, place) if active >> lane & 1 else untouched
        assert result(outcome, lane, count) == expected, (kind, lane)
