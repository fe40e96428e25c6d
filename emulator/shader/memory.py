"""Memory accesses of compiled code: GPU addresses, LDS and scratch.

Every access has a slow way that is always right: the lanes' addresses are put into the worker and one of its
native helpers does the access, fault included. The optimised level adds ways around it for what is common:
one address for all lanes, addresses in a row, and any addresses inside of the range that the instruction used
last, which a slot of the worker's range cache names. Memory that other waves can see is accessed volatile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .ir import Value, lanes_of, vector_type
from .waves import (
    ADDRESS,
    CACHE_SLOT_COUNT,
    CACHE_SLOT_SIZE,
    DATA,
    DATA_PITCH,
    LOAD_SLOTS,
    STORE_SLOTS,
    MemoryFlag,
)

if TYPE_CHECKING:
    from .translate import Translator

__all__ = ["Addresses", "atomic", "load", "load_lds", "load_scalar", "store", "store_lds"]


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
    """

    low: Value
    high: Value | None = None
    base: Value | None = None
    offset: int = 0
    flags: int = 0

    def lanes(self) -> Value:
        """Return the addresses as a vector of i64."""
        return self._whole(self.low, self.high, lanes_of(self.low.type))

    def at(self, lane: int) -> Value:
        """Return one lane's address as a scalar i64; costs no vector work."""
        return self._whole(self.low.lane(lane), self.high.lane(lane) if self.high else None, 0)

    def _whole(self, low: Value, high: Value | None, lanes: int) -> Value:
        result = low.zext("i64")
        if high is not None:
            result = result | high.zext("i64").shl(32)
        if self.base is not None:
            result = result + (self.base.splat(lanes) if lanes else self.base)
        return result + self.offset if self.offset else result


def _exec64(t: Translator) -> Value:
    return t.exec_bits().zext("i64") if t.lanes == 32 else t.exec_bits()


def _put_addresses(t: Translator, addresses: Addresses) -> None:
    t.builder.store(addresses.lanes(), t.builder.offset(t.worker, ADDRESS), align=64)


def _row(t: Translator, dword: int) -> Value:
    return t.builder.offset(t.worker, DATA + dword * DATA_PITCH)


def _get_data(t: Translator, dwords: int) -> list[Value]:
    return [t.builder.load(t.vector("i32"), _row(t, i), align=64) for i in range(dwords)]


def _put_data(t: Translator, data: list[Value], first: int = 0) -> None:
    for i, value in enumerate(data):
        t.builder.store(value, _row(t, first + i), align=64)


def _site(t: Translator) -> int:
    """Give the range cache slot of this instruction."""
    t.site += 1
    return t.site % CACHE_SLOT_COUNT


def _slow_load(t: Translator, addresses: Addresses, size: int, slot: int) -> list[Value]:
    _put_addresses(t, addresses)
    op = t.scalar(size | slot << MemoryFlag.SLOT_SHIFT | addresses.flags)
    t.leave_on_failure(t.helper("load", "i32", _exec64(t), op))
    return _get_data(t, max(1, size // 4))


def _slow_store(t: Translator, addresses: Addresses, size: int, slot: int, data: list[Value]) -> None:
    _put_addresses(t, addresses)
    _put_data(t, data)
    op = t.scalar(size | slot << MemoryFlag.SLOT_SHIFT | addresses.flags)
    t.leave_on_failure(t.helper("store", "i32", _exec64(t), op))


class _Slot:
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

    def holds_lanes(self, lanes: Value, size: int) -> Value:
        """Tell for every lane whether its access lies inside (vector of i1)."""
        room = self.t.builder.call("i64", "llvm.usub.sat.i64", self.size, self.t.scalar(size - 1, 64))
        return (lanes - self.start.splat(self.t.lanes)).compare("ult", room.splat(self.t.lanes))

    def host(self, address: Value) -> Value:
        """Host pointer of a scalar address."""
        return self.t.builder.pointer(address + self.delta)

    def host_lanes(self, lanes: Value) -> Value:
        """Host pointers of all lanes."""
        moved = lanes + self.delta.splat(self.t.lanes)
        return self.t.builder.emit(self.t.vector("ptr"), f"inttoptr {moved!r} to {self.t.vector('ptr')}")


def _all(t: Translator, mask: Value) -> Value:
    return mask.bitcast(t.mask_type).compare("eq", -1)


_GROUP = 16
"""Lanes that the fast ways look at together: a 512-bit register of dwords, and the row of a 16×16 tile."""


def _leaders(t: Translator, vector: Value) -> Value:
    """Copy the value of each group's first lane to the whole group."""
    return vector.shuffle([lane - lane % _GROUP for lane in range(t.lanes)])


def _in_rows(t: Translator, addresses: Addresses, step: int) -> Value:
    """Tell whether in every group lane n's address is the first one's plus n steps (i1)."""
    places = t.builder.constants("i32", [lane % _GROUP * step for lane in range(t.lanes)])
    return _all(t, addresses.low.compare("eq", _leaders(t, addresses.low) + places)) & _same_high(
        t, addresses
    )


def _uniform(t: Translator, addresses: Addresses) -> Value:
    """Tell whether in every group all lanes have the first one's address (i1)."""
    return _all(t, addresses.low.compare("eq", _leaders(t, addresses.low))) & _same_high(t, addresses)


def _same_high(t: Translator, addresses: Addresses) -> Value:
    if addresses.high is None:
        return t.builder.constant("i1", 1)
    return _all(t, addresses.high.compare("eq", _leaders(t, addresses.high)))


def _firsts(t: Translator, vector: Value) -> list[Value]:
    """Return the values of the groups' first lanes."""
    return [vector.lane(lane) for lane in range(0, t.lanes, _GROUP)]


def _every(conditions: list[Value]) -> Value:
    result = conditions[0]
    for condition in conditions[1:]:
        result = result & condition
    return result


def _join_groups(t: Translator, parts: list[Value]) -> Value:
    """Put the groups' vectors together to one of all lanes."""
    while len(parts) > 1:
        width = lanes_of(parts[0].type)
        parts = [parts[i].shuffle(list(range(2 * width)), parts[i + 1]) for i in range(0, len(parts), 2)]
    return parts[0]


def _group_of(vector: Value, group: int) -> Value:
    return vector.shuffle(list(range(group * _GROUP, (group + 1) * _GROUP)))


def _row_load(t: Translator, pointers: list[Value], size: int) -> list[Value]:
    """Load each group's row; the dwords of all lanes."""
    if size < 4:
        element = f"i{8 * size}"
        parts = [t.builder.load(vector_type(_GROUP, element), p, align=1, volatile=True) for p in pointers]
        return [_join_groups(t, parts).zext("i32")]
    count = size // 4
    rows = [t.builder.load(f"<{_GROUP * count} x i32>", p, align=1, volatile=True) for p in pointers]
    picks = [[lane * count + i for lane in range(_GROUP)] for i in range(count)]
    return [_join_groups(t, [row.shuffle(pick) if count > 1 else row for row in rows]) for pick in picks]


def _row_store(t: Translator, pointers: list[Value], size: int, data: list[Value]) -> None:
    """Store each group's row."""
    for group, pointer in enumerate(pointers):
        own = [_group_of(value, group) for value in data]
        whole = own[0].trunc(f"i{8 * size}") if size < 4 else _interleave(own)
        t.builder.store(whole, pointer, align=1, volatile=True)


def _interleave(data: list[Value]) -> Value:
    """Return a group's dwords in memory order: those of its first lane, of its second, and so on."""
    count = len(data)
    if count == 1:
        return data[0]
    order = [lane + i * _GROUP for lane in range(_GROUP) for i in range(count)]
    if count == 2:
        return data[0].shuffle(order, data[1])
    double = list(range(2 * _GROUP))
    low = data[0].shuffle(double, data[1])
    high = data[2].shuffle(double, data[3] if count == 4 else data[2])
    return low.shuffle(order, high)


def _gather(t: Translator, pointers: Value, size: int, mask: Value) -> list[Value]:
    """Load dwords of the lanes in the mask, 0 in others, from host pointers."""
    result: list[Value] = []
    for done in range(0, size, 8):
        bits = 64 if size - done >= 8 else 32
        element = f"i{bits}"
        where = pointers if not done else _advance(t, pointers, done)
        value = t.builder.call(
            t.vector(element),
            f"llvm.masked.gather.v{t.lanes}{element}.v{t.lanes}p0",
            where,
            t.scalar(1),
            mask,
            t.constant(0, element),
        )
        if bits == 64:
            result += [value.trunc("i32"), value.lshr(32).trunc("i32")]
        else:
            result.append(value)
    return result


def _advance(t: Translator, pointers: Value, count: int) -> Value:
    return t.builder.emit(pointers.type, f"getelementptr i8, {pointers!r}, i64 {count}")


def _scatter(t: Translator, pointers: Value, data: list[Value], mask: Value) -> None:
    done = 0
    while done < len(data):
        wide = len(data) - done >= 2
        element = "i64" if wide else "i32"
        value = data[done]
        if wide:
            value = value.zext("i64") | data[done + 1].zext("i64").shl(32)
        where = pointers if not done else _advance(t, pointers, 4 * done)
        name = f"llvm.masked.scatter.v{t.lanes}{element}.v{t.lanes}p0"
        t.builder.call("void", name, value, where, t.scalar(1), mask)
        done += 2 if wide else 1


class _Merge:
    """Several ways to the same values."""

    def __init__(self, t: Translator, stem: str) -> None:
        self.t = t
        self.stem = stem
        self.join = t.builder.label(stem)
        self.ways: list[tuple[list[Value], str]] = []

    def way(self, make: Callable[[], list[Value]]) -> None:
        """Fill the current block with one way and end it."""
        values = make()
        last = self.t.builder.label(self.stem + ".end")
        self.t.builder.jump(last)
        self.t.builder.begin(last)
        self.t.builder.jump(self.join)
        self.ways.append((values, last))

    def finish(self) -> list[Value]:
        """Start the common block and merge."""
        self.t.builder.begin(self.join)
        count = len(self.ways[0][0])
        return [self.t.builder.phi((values[i], label) for values, label in self.ways) for i in range(count)]


def _choose(t: Translator, condition: Value, stem: str, *, likely: bool | None = None) -> str:
    """Branch on a condition; go on where it holds, return the label for where it does not."""
    yes, no = t.builder.label(stem), t.builder.label(stem + ".else")
    t.builder.branch(condition, yes, no, likely=likely)
    t.builder.begin(yes)
    return no


def load(t: Translator, addresses: Addresses, size: int) -> list[Value]:
    """Load 1, 2, 4, 8, 12 or 16 bytes a lane from GPU memory.

    Returns
    -------
    list of Value
        Dwords, lane by lane; 1 and 2 bytes come extended with zeros. Inactive lanes hold anything.
    """
    slot = _site(t)
    if t.quick or addresses.flags & MemoryFlag.SCRATCH:
        return _slow_load(t, addresses, size, slot)
    merge = _Merge(t, "load")
    cache = _Slot(t, LOAD_SLOTS, slot)
    firsts = [addresses.at(lane) for lane in range(0, t.lanes, _GROUP)]
    full = _all(t, t.exec_mask())
    near = _every([cache.holds(first, size * _GROUP) for first in firsts])
    other = _choose(t, full & _in_rows(t, addresses, size) & near, "row")
    merge.way(lambda: _row_load(t, [cache.host(first) for first in firsts], size))
    t.builder.begin(other)
    if size >= 4:
        near = _every([cache.holds(first, size) for first in firsts])
        other = _choose(t, full & _uniform(t, addresses) & near, "same")
        merge.way(lambda: _splat_load(t, [cache.host(first) for first in firsts], size))
        t.builder.begin(other)
        inside = cache.holds_lanes(addresses.lanes(), size) | ~t.exec_mask()
        other = _choose(t, _all(t, inside), "gather")
        merge.way(lambda: _gather(t, cache.host_lanes(addresses.lanes()), size, t.exec_mask()))
        t.builder.begin(other)
    merge.way(lambda: _slow_load(t, addresses, size, slot))
    return merge.finish()


def _splat_load(t: Translator, pointers: list[Value], size: int) -> list[Value]:
    """Load one item for each group and copy it to the group's lanes."""
    result: list[Value] = []
    for place in range(0, size, 4):
        items = [
            t.builder.load("i32", t.builder.offset(pointer, place), align=1, volatile=True)
            for pointer in pointers
        ]
        result.append(_join_groups(t, [item.splat(_GROUP) for item in items]))
    return result


def store(t: Translator, addresses: Addresses, size: int, data: list[Value]) -> None:
    """Store 1, 2, 4, 8, 12 or 16 bytes a lane to GPU memory; of two lanes at one address the higher wins."""
    slot = _site(t)
    if t.quick or addresses.flags & MemoryFlag.SCRATCH:
        _slow_store(t, addresses, size, slot, data)
        return
    merge = _Merge(t, "store")
    cache = _Slot(t, STORE_SLOTS, slot)
    firsts = [addresses.at(lane) for lane in range(0, t.lanes, _GROUP)]
    full = _all(t, t.exec_mask())
    near = _every([cache.holds(first, size * _GROUP) for first in firsts])
    other = _choose(t, full & _in_rows(t, addresses, size) & near, "row")

    def row() -> list[Value]:
        _row_store(t, [cache.host(first) for first in firsts], size, data)
        return []

    def scatter() -> list[Value]:
        _scatter(t, cache.host_lanes(addresses.lanes()), data, t.exec_mask())
        return []

    def slow() -> list[Value]:
        _slow_store(t, addresses, size, slot, data)
        return []

    merge.way(row)
    t.builder.begin(other)
    if size >= 4:
        inside = cache.holds_lanes(addresses.lanes(), size) | ~t.exec_mask()
        other = _choose(t, _all(t, inside), "scatter")
        merge.way(scatter)
        t.builder.begin(other)
    merge.way(slow)
    merge.finish()


def load_scalar(t: Translator, address: Value, dwords: int) -> list[Value]:
    """Load dwords for scalar registers from one 4-byte aligned address (i64)."""
    slot = _site(t)

    def slow() -> list[Value]:
        t.builder.store(address, t.builder.offset(t.worker, ADDRESS), align=8)
        op = t.scalar(4 * dwords | slot << MemoryFlag.SLOT_SHIFT | MemoryFlag.SCALAR)
        t.leave_on_failure(t.helper("load", "i32", t.scalar(1, 64), op))
        return [t.builder.load("i32", _row(t, i), align=4) for i in range(dwords)]

    if t.quick:
        return slow()
    merge = _Merge(t, "scalar")
    cache = _Slot(t, LOAD_SLOTS, slot)
    other = _choose(t, cache.holds(address, 4 * dwords), "near", likely=True)

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
    _put_addresses(t, addresses)
    _put_data(t, data)
    _put_data(t, compare, 2)
    flags = op | (MemoryFlag.ATOMIC_64 if wide else 0) | addresses.flags
    t.leave_on_failure(t.helper("atomic", "i32", _exec64(t), t.scalar(flags)))
    return _get_data(t, 2 if wide else 1)


def _lds_pointers(t: Translator, offsets: Value) -> Value:
    base = t.wave_field("lds", "ptr")
    return t.builder.emit(t.vector("ptr"), f"getelementptr i8, {base!r}, {offsets.zext('i64')!r}")


def _lds_firsts(t: Translator, offsets: Value) -> list[Value]:
    """Host pointers of the groups' first lanes."""
    base = t.wave_field("lds", "ptr")
    return [t.builder.offset(base, offset.zext("i64")) for offset in _firsts(t, offsets)]


def _lds_inside(t: Translator, offsets: Value, size: int) -> Value:
    limit = t.builder.call("i32", "llvm.usub.sat.i32", t.wave_field("lds_size", "i32"), t.scalar(size - 1))
    return offsets.compare("ult", limit.splat(t.lanes))


def load_lds(t: Translator, offsets: Value, size: int) -> list[Value]:
    """Load from LDS at byte offsets (vector of i32, not above 16 bits); out of range reads 0."""
    addresses = Addresses(offsets, flags=MemoryFlag.LDS)
    if t.quick or size < 4:
        return _slow_load(t, addresses, size, 0)
    mask = t.exec_mask() & _lds_inside(t, offsets, size)
    merge = _Merge(t, "lds")
    full = _all(t, mask)
    other = _choose(t, full & _in_rows(t, addresses, size), "lds.row")
    merge.way(lambda: _row_load(t, _lds_firsts(t, offsets), size))
    t.builder.begin(other)
    other = _choose(t, full & _uniform(t, addresses), "lds.same")
    merge.way(lambda: _splat_load(t, _lds_firsts(t, offsets), size))
    t.builder.begin(other)
    merge.way(lambda: _gather(t, _lds_pointers(t, offsets), size, mask))
    return merge.finish()


def store_lds(t: Translator, offsets: Value, size: int, data: list[Value]) -> None:
    """Store to LDS at byte offsets; what is out of range is dropped."""
    addresses = Addresses(offsets, flags=MemoryFlag.LDS)
    if t.quick or size < 4:
        _slow_store(t, addresses, size, 0, data)
        return
    mask = t.exec_mask() & _lds_inside(t, offsets, size)
    merge = _Merge(t, "lds")
    other = _choose(t, _all(t, mask) & _in_rows(t, addresses, size), "lds.row")

    def row() -> list[Value]:
        _row_store(t, _lds_firsts(t, offsets), size, data)
        return []

    def scatter() -> list[Value]:
        _scatter(t, _lds_pointers(t, offsets), data, mask)
        return []

    merge.way(row)
    t.builder.begin(other)
    merge.way(scatter)
    merge.finish()
