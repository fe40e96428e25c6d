"""Addresses of all lanes, and the slow way to use them: the worker's native helpers.

The helpers are always right: they translate every lane's address, cross ranges, know LDS and scratch, and
report faults. Addresses go to them through ``worker.address``, data through ``worker.data``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .ir import Value, lanes_of
from .waves import ADDRESS, DATA, DATA_PITCH, MemoryFlag

if TYPE_CHECKING:
    from .translate import Translator

__all__ = [
    "Addresses",
    "data_row",
    "get_data",
    "put_addresses",
    "put_data",
    "slow_load",
    "slow_store",
]


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses of all lanes: ``base + zext(low)``, or ``high:low``, plus a constant.

    Attributes
    ----------
    low : Value
        A vector of i32: the low halves of 64-bit addresses, or offsets.
    high : Value or None
        A vector of i32: the high halves.
    base : Value or None
        A scalar i64 that is added.
    offset : int
        Bytes that are added.
    flags : int
        ``MemoryFlag`` bits of the address space.
    mask : Value or None
        Lanes that access memory, as a vector of i1; without it those of EXEC.
    """

    low: Value
    high: Value | None = None
    base: Value | None = None
    offset: int = 0
    flags: int = 0
    mask: Value | None = None

    def active(self, t: Translator) -> Value:
        """Return the lanes that access memory, as a vector of i1."""
        return t.exec_mask() if self.mask is None else self.mask

    def active64(self, t: Translator) -> Value:
        """Return the lanes that access memory as i64, as the helpers take it."""
        bits = t.exec_bits() if self.mask is None else self.mask.bitcast(t.mask_type)
        return bits.zext("i64")

    def lanes(self) -> Value:
        """Return the addresses as a vector of i64."""
        return self._whole(self.low, self.high, lanes_of(self.low.type))

    def at(self, lane: int) -> Value:
        """Return one lane's address as a scalar i64; costs no vector work."""
        return self._whole(self.low.lane(lane), self.high.lane(lane) if self.high else None, 0)

    def _whole(self, low: Value, high: Value | None, lanes: int) -> Value:
        result = low.zext("i64") if high is None else low.join(high)
        if self.base is not None:
            result = result + (self.base.splat(lanes) if lanes else self.base)
        return result + self.offset if self.offset else result


def put_addresses(t: Translator, addresses: Addresses) -> None:
    """Store the lanes' addresses where the helpers find them."""
    t.builder.store(addresses.lanes(), t.builder.offset(t.worker, ADDRESS), align=64)


def data_row(t: Translator, dword: int) -> Value:
    """Return the pointer to one dword of all lanes in the worker's data."""
    return t.builder.offset(t.worker, DATA + dword * DATA_PITCH)


def get_data(t: Translator, dwords: int) -> list[Value]:
    """Load what a helper left, dword by dword."""
    return [t.builder.load(t.vector("i32"), data_row(t, i), align=64) for i in range(dwords)]


def put_data(t: Translator, data: list[Value], first: int = 0) -> None:
    """Store what a helper is to write, dword by dword, from row ``first`` on."""
    for i, value in enumerate(data):
        t.builder.store(value, data_row(t, first + i), align=64)


def slow_load(t: Translator, addresses: Addresses, size: int, slot: int) -> list[Value]:
    """Load 1 to 16 bytes a lane through the helper, which also refills a slot of the range cache."""
    put_addresses(t, addresses)
    op = t.scalar(size | slot << MemoryFlag.SLOT_SHIFT | addresses.flags)
    t.leave_on_failure(t.helper("load", "i32", addresses.active64(t), op))
    return get_data(t, max(1, size // 4))


def slow_store(t: Translator, addresses: Addresses, size: int, slot: int, data: list[Value]) -> None:
    """Store 1 to 16 bytes a lane through the helper, which also refills a slot of the range cache."""
    put_addresses(t, addresses)
    put_data(t, data)
    op = t.scalar(size | slot << MemoryFlag.SLOT_SHIFT | addresses.flags)
    t.leave_on_failure(t.helper("store", "i32", addresses.active64(t), op))
