"""LDS accesses of compiled code: bounds are checked per lane, nothing faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .addresses import Addresses, slow_load, slow_store
from .checks import Access
from .ir import Value
from .waves import MemoryFlag
from .ways import (
    GROUP,
    Merge,
    all_lanes,
    are_rows,
    are_uniform,
    choose_all,
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

__all__ = ["load_lds", "store_lds"]


def _lds_pointers(t: Translator, offsets: Value) -> Value:
    base = t.wave_field("lds", "ptr")
    return t.builder.emit(t.vector("ptr"), f"getelementptr i8, {base!r}, {offsets.zext('i64')!r}")


def _lds_firsts(t: Translator, offsets: Value) -> list[Value]:
    """Host pointers of the groups' first lanes."""
    base = t.wave_field("lds", "ptr")
    return [
        t.builder.offset(base, offset.zext("i64"))
        for offset in (offsets.lane(lane) for lane in range(0, t.lanes, GROUP))
    ]


def _lds_inside(t: Translator, offsets: Value, size: int) -> Value:
    limit = t.builder.call("i32", "llvm.usub.sat.i32", t.wave_field("lds_size", "i32"), t.scalar(size - 1))
    return offsets.compare("ult", limit.splat(t.lanes))


def load_lds(t: Translator, offsets: Value, size: int) -> list[Value]:
    """Load from LDS at byte offsets (vector of i32, not above 16 bits); out of range reads 0."""
    addresses = Addresses(offsets, flags=MemoryFlag.LDS)
    if t.checks is not None:
        t.checks.access(addresses, size, Access.READ)
    if t.counters is not None:
        t.counters.access(addresses, size)
    if t.quick or size < 4:
        return slow_load(t, addresses, size, 0)
    mask = t.exec_mask() & _lds_inside(t, offsets, size)
    merge = Merge(t, "lds")
    rows = [may_be_rows(addresses, size), lambda: all_lanes(t, mask) & are_rows(t, addresses, size)]
    other = choose_all(t, rows, "lds.row")
    merge.way(lambda: row_load(t, _lds_firsts(t, offsets), size))
    t.builder.begin(other)
    same = [may_be_uniform(addresses), lambda: all_lanes(t, mask) & are_uniform(t, addresses)]
    other = choose_all(t, same, "lds.same")
    merge.way(lambda: splat_load(t, _lds_firsts(t, offsets), size))
    t.builder.begin(other)
    merge.way(lambda: gather(t, _lds_pointers(t, offsets), size, mask))
    return merge.finish()


def store_lds(t: Translator, offsets: Value, size: int, data: list[Value]) -> None:
    """Store to LDS at byte offsets; what is out of range is dropped."""
    addresses = Addresses(offsets, flags=MemoryFlag.LDS)
    if t.checks is not None:
        t.checks.access(addresses, size, Access.WRITE)
    if t.counters is not None:
        t.counters.access(addresses, size)
    if t.quick or size < 4:
        slow_store(t, addresses, size, 0, data)
        return
    mask = t.exec_mask() & _lds_inside(t, offsets, size)
    merge = Merge(t, "lds")
    rows = [may_be_rows(addresses, size), lambda: all_lanes(t, mask) & are_rows(t, addresses, size)]
    other = choose_all(t, rows, "lds.row")

    def row() -> list[Value]:
        row_store(t, _lds_firsts(t, offsets), size, data)
        return []

    def scattered() -> list[Value]:
        scatter(t, _lds_pointers(t, offsets), data, mask)
        return []

    merge.way(row)
    t.builder.begin(other)
    merge.way(scattered)
    merge.finish()
