"""GPU memory accesses of compiled code.

Every access has a slow way that is always right, see :mod:`.addresses`. The optimised level adds ways around
it for what is common: addresses in rows, one address for a group of lanes, and any addresses inside of the
range that the instruction used last, which a slot of the worker's range cache names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .addresses import Addresses, data_row, get_data, put_addresses, put_data, slow_load, slow_store
from .checks import Access
from .ir import Value
from .waves import ADDRESS, CACHE_SLOT_COUNT, CACHE_SLOT_SIZE, LOAD_SLOTS, STORE_SLOTS, MemoryFlag
from .ways import (
    GROUP,
    Merge,
    all_lanes,
    are_rows,
    are_uniform,
    choose,
    choose_all,
    every,
    gather,
    may_be_rows,
    may_be_uniform,
    row_load,
    row_store,
    scatter,
    splat_load,
)

if TYPE_CHECKING:
    from .translate import Translator

__all__ = ["atomic", "load", "load_scalar", "store"]


def _site(t: Translator) -> int:
    """Give the range cache slot of this instruction."""
    t.site += 1
    return t.site % CACHE_SLOT_COUNT


class _RangeSlot:
    """One slot of the worker's range cache, loaded."""

    def __init__(self, t: Translator, base: int, number: int) -> None:
        where = t.builder.offset(t.worker, base + number * CACHE_SLOT_SIZE)
        self.t = t
        self.start = t.builder.load("i64", where, align=8)
        self.size = t.builder.load("i64", t.builder.offset(where, 8), align=8)
        self.delta = t.builder.load("i64", t.builder.offset(where, 16), align=8)

    def holds(self, address: Value, span: int) -> Value:
        """Tell whether ``span`` bytes from a scalar address lie inside (i1)."""
        inside = address - self.start
        return inside.compare("ult", self.size) & (inside + span).compare("ule", self.size)

    def hold(self, addresses: list[Value], span: int) -> Value:
        """Tell whether ``span`` bytes from each of these addresses lie inside (i1)."""
        return every([self.holds(address, span) for address in addresses])

    def holds_lanes(self, lanes: Value, size: int) -> Value:
        """Tell for every lane whether its access lies inside (vector of i1)."""
        room = self.t.builder.call("i64", "llvm.usub.sat.i64", self.size, self.t.scalar(size - 1, 64))
        return (lanes - self.start.splat(self.t.lanes)).compare("ult", room.splat(self.t.lanes))

    def room(self, origin: Value, size: int) -> Value:
        """Count the byte offsets from a scalar address at which an access lies inside (i32, below 2^31)."""
        builder = self.t.builder
        rest = builder.call("i64", "llvm.usub.sat.i64", self.size, origin - self.start)
        count = builder.call("i64", "llvm.usub.sat.i64", rest, self.t.scalar(size - 1, 64))
        return builder.intrinsic("umin", count, self.t.scalar((1 << 31) - 1, 64)).trunc("i32")

    def host(self, address: Value) -> Value:
        """Host pointer of a scalar address."""
        return self.t.builder.pointer(address + self.delta)

    def host_lanes(self, lanes: Value) -> Value:
        """Host pointers of all lanes."""
        moved = lanes + self.delta.splat(self.t.lanes)
        return self.t.builder.emit(self.t.vector("ptr"), f"inttoptr {moved!r} to {self.t.vector('ptr')}")


def _lane_pointers(
    t: Translator, cache: _RangeSlot, addresses: Addresses, size: int
) -> tuple[Value, Callable[[], Value]]:
    """Tell which lanes lie inside of the slot's range, and how to make all lanes' host pointers."""
    if addresses.base is None or addresses.high is not None:
        lanes = addresses.lanes()
        return cache.holds_lanes(lanes, size), lambda: cache.host_lanes(lanes)
    # a scalar base and 32-bit offsets below 2^31: gathers take twice as many of these at once
    origin = addresses.base + addresses.offset if addresses.offset else addresses.base
    inside = addresses.low.compare("ult", cache.room(origin, size).splat(t.lanes))

    def pointers() -> Value:
        offsets = (addresses.low & 0x7FFFFFFF).zext("i64")
        base = cache.host(origin)
        return t.builder.emit(t.vector("ptr"), f"getelementptr i8, {base!r}, {offsets!r}")

    return inside, pointers


def load(t: Translator, addresses: Addresses, size: int) -> list[Value]:
    """Load 1, 2, 4, 8, 12 or 16 bytes a lane from GPU memory.

    Returns
    -------
    list of Value
        Dwords, lane by lane; 1 and 2 bytes come extended with zeros. Inactive lanes hold anything.
    """
    slot = _site(t)
    if t.checks is not None:
        t.checks.access(addresses, size, Access.READ)
    if t.counters is not None:
        t.counters.access(addresses, size)
    if t.quick or addresses.flags & MemoryFlag.SCRATCH:
        return slow_load(t, addresses, size, slot)
    merge = Merge(t, "load")
    cache = _RangeSlot(t, LOAD_SLOTS, slot)
    firsts = [addresses.at(lane) for lane in range(0, t.lanes, GROUP)]
    mask = addresses.active(t)
    rows = [
        may_be_rows(addresses, size),
        lambda: all_lanes(t, mask) & are_rows(t, addresses, size) & cache.hold(firsts, size * GROUP),
    ]
    other = choose_all(t, rows, "row")
    merge.way(lambda: row_load(t, [cache.host(first) for first in firsts], size))
    t.builder.begin(other)
    if size >= 4:
        same = [
            may_be_uniform(addresses),
            lambda: all_lanes(t, mask) & are_uniform(t, addresses) & cache.hold(firsts, size),
        ]
        other = choose_all(t, same, "same")
        merge.way(lambda: splat_load(t, [cache.host(first) for first in firsts], size))
        t.builder.begin(other)
        inside, pointers = _lane_pointers(t, cache, addresses, size)
        other = choose(t, all_lanes(t, inside | ~mask), "gather")
        merge.way(lambda: gather(t, pointers(), size, mask))
        t.builder.begin(other)
    merge.way(lambda: slow_load(t, addresses, size, slot))
    return merge.finish()


def store(t: Translator, addresses: Addresses, size: int, data: list[Value]) -> None:
    """Store 1, 2, 4, 8, 12 or 16 bytes a lane to GPU memory; of two lanes at one address the higher wins."""
    slot = _site(t)
    if t.checks is not None:
        t.checks.access(addresses, size, Access.WRITE, data)
    if t.counters is not None:
        t.counters.access(addresses, size)
    if t.quick or addresses.flags & MemoryFlag.SCRATCH:
        slow_store(t, addresses, size, slot, data)
        return
    merge = Merge(t, "store")
    cache = _RangeSlot(t, STORE_SLOTS, slot)
    firsts = [addresses.at(lane) for lane in range(0, t.lanes, GROUP)]
    mask = addresses.active(t)
    rows = [
        may_be_rows(addresses, size),
        lambda: all_lanes(t, mask) & are_rows(t, addresses, size) & cache.hold(firsts, size * GROUP),
    ]
    other = choose_all(t, rows, "row")

    def row() -> list[Value]:
        row_store(t, [cache.host(first) for first in firsts], size, data)
        return []

    def scattered() -> list[Value]:
        scatter(t, pointers(), data, mask)
        return []

    def slow() -> list[Value]:
        slow_store(t, addresses, size, slot, data)
        return []

    merge.way(row)
    t.builder.begin(other)
    if size >= 4:
        inside, pointers = _lane_pointers(t, cache, addresses, size)
        other = choose(t, all_lanes(t, inside | ~mask), "scatter")
        merge.way(scattered)
        t.builder.begin(other)
    merge.way(slow)
    merge.finish()


def load_scalar(t: Translator, address: Value, dwords: int) -> list[Value]:
    """Load dwords for scalar registers from one 4-byte aligned address (i64)."""
    slot = _site(t)
    if t.checks is not None:
        t.checks.scalar_access(address, 4 * dwords)

    def slow() -> list[Value]:
        t.builder.store(address, t.builder.offset(t.worker, ADDRESS), align=8)
        op = t.scalar(4 * dwords | slot << MemoryFlag.SLOT_SHIFT | MemoryFlag.SCALAR)
        t.leave_on_failure(t.helper("load", "i32", t.scalar(1, 64), op))
        return [t.builder.load("i32", data_row(t, i), align=4) for i in range(dwords)]

    if t.quick:
        return slow()
    merge = Merge(t, "scalar")
    cache = _RangeSlot(t, LOAD_SLOTS, slot)
    other = choose(t, cache.holds(address, 4 * dwords), "near", likely=True)

    def near() -> list[Value]:
        pointer = cache.host(address)
        return [
            t.builder.load("i32", t.builder.offset(pointer, 4 * i), align=4, volatile=True)
            for i in range(dwords)
        ]

    merge.way(near)
    t.builder.begin(other)
    merge.way(slow)
    return merge.finish()


def atomic(
    t: Translator, addresses: Addresses, op: int, data: list[Value], compare: list[Value], wide: bool
) -> list[Value]:
    """Do an atomic operation in every active lane, in lane order.

    Parameters
    ----------
    op : int
        An ``AtomicOp``.
    data, compare : list of Value
        One dword each, or two if ``wide``; ``compare`` only for the operations that take it.
    wide : bool
        64-bit operands.

    Returns
    -------
    list of Value
        The old values' dwords.
    """
    if t.checks is not None:
        t.checks.access(addresses, 8 if wide else 4, Access.ATOMIC)
    if t.counters is not None:
        t.counters.access(addresses, 8 if wide else 4, is_atomic=True)
    put_addresses(t, addresses)
    put_data(t, data)
    put_data(t, compare, 2)
    flags = op | (MemoryFlag.ATOMIC_64 if wide else 0) | addresses.flags
    t.leave_on_failure(t.helper("atomic", "i32", addresses.active64(t), t.scalar(flags)))
    return get_data(t, 2 if wide else 1)
