"""Ways to touch host memory for all lanes at once: rows, one item for a group, gathers, scatters.

Lanes are looked at in groups of 16: a 512-bit register of dwords, and the row of a 16×16 tile. Memory that
other waves can see is accessed volatile.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from .addresses import Addresses
from .ir import Value, lanes_of, vector_type
from .waves import MemoryFlag

if TYPE_CHECKING:
    from .translate import Translator

__all__ = [
    "GROUP",
    "Merge",
    "all_lanes",
    "are_rows",
    "are_uniform",
    "choose",
    "choose_all",
    "every",
    "gather",
    "may_be_rows",
    "may_be_uniform",
    "row_load",
    "row_store",
    "scatter",
    "splat_load",
]


def all_lanes(t: Translator, mask: Value) -> Value:
    """Tell whether a mask is set in every lane (i1)."""
    return mask.bitcast(t.mask_type).compare("eq", -1)


GROUP = 16
"""Lanes that are looked at together."""


def _leaders(t: Translator, vector: Value) -> Value:
    """Copy the value of each group's first lane to the whole group."""
    return vector.shuffle([lane - lane % GROUP for lane in range(t.lanes)])


def are_rows(t: Translator, addresses: Addresses, step: int) -> Value:
    """Tell whether in every group lane n's address is the first one's plus n steps (i1)."""
    places = t.builder.constants("i32", [lane % GROUP * step for lane in range(t.lanes)])
    in_step = all_lanes(t, addresses.low.compare("eq", _leaders(t, addresses.low) + places))
    return in_step & _stays_low(t, addresses, GROUP * step) & _same_high(t, addresses)


def _stays_low(t: Translator, addresses: Addresses, span: int) -> Value:
    """Tell that no group's low half wraps around: its next lanes would be 4 GiB back (i1)."""
    if addresses.flags & MemoryFlag.LDS:
        return t.builder.constant("i1", 1)
    firsts = [addresses.low.lane(lane) for lane in range(0, t.lanes, GROUP)]
    return every([first.compare("ule", (1 << 32) - span) for first in firsts])


def are_uniform(t: Translator, addresses: Addresses) -> Value:
    """Tell whether in every group all lanes have the first one's address (i1)."""
    return all_lanes(t, addresses.low.compare("eq", _leaders(t, addresses.low))) & _same_high(t, addresses)


def _same_high(t: Translator, addresses: Addresses) -> Value:
    if addresses.high is None:
        return t.builder.constant("i1", 1)
    return all_lanes(t, addresses.high.compare("eq", _leaders(t, addresses.high)))


def every(conditions: list[Value]) -> Value:
    """Return the conjunction of conditions (i1)."""
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
    return vector.shuffle(list(range(group * GROUP, (group + 1) * GROUP)))


def row_load(t: Translator, pointers: list[Value], size: int) -> list[Value]:
    """Load each group's row; the dwords of all lanes."""
    if size < 4:
        element = f"i{8 * size}"
        parts = [t.builder.load(vector_type(GROUP, element), p, align=1, volatile=True) for p in pointers]
        return [_join_groups(t, parts).zext("i32")]
    count = size // 4
    rows = [t.builder.load(f"<{GROUP * count} x i32>", p, align=1, volatile=True) for p in pointers]
    picks = [[lane * count + i for lane in range(GROUP)] for i in range(count)]
    return [_join_groups(t, [row.shuffle(pick) if count > 1 else row for row in rows]) for pick in picks]


def row_store(t: Translator, pointers: list[Value], size: int, data: list[Value]) -> None:
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
    order = [lane + i * GROUP for lane in range(GROUP) for i in range(count)]
    if count == 2:
        return data[0].shuffle(order, data[1])
    double = list(range(2 * GROUP))
    low = data[0].shuffle(double, data[1])
    high = data[2].shuffle(double, data[3] if count == 4 else data[2])
    return low.shuffle(order, high)


def gather(t: Translator, pointers: Value, size: int, mask: Value) -> list[Value]:
    """Load dwords of the lanes in the mask, 0 in others, from host pointers."""
    if size == _WHOLE:
        return _gather_whole(t, pointers, mask)
    # a gather cannot be volatile: the fence keeps it from being merged with one before
    t.builder.fence()
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
            pairs = value.bitcast(vector_type(2 * t.lanes, "i32"))
            result += [pairs.shuffle(list(range(half, 2 * t.lanes, 2))) for half in (0, 1)]
        else:
            result.append(value)
    return result


_WHOLE: Final = 16
"""Bytes of a lane that are one 128-bit register: loaded lane by lane, which CPUs do faster than a gather."""


def _gather_whole(t: Translator, pointers: Value, mask: Value) -> list[Value]:
    zeros = t.builder.zeros(_WHOLE)
    places = mask.select(pointers, zeros.splat(t.lanes))
    groups: list[list[Value]] = []
    for group in range(0, t.lanes, GROUP):
        # quarter j has the four dwords of the lanes j, 4 + j, 8 + j, 12 + j
        quarters: list[Value] = []
        for j in range(4):
            lanes = [
                t.builder.load("<4 x i32>", places.lane(group + lane), align=1, volatile=True)
                for lane in range(j, GROUP, 4)
            ]
            quarters.append(_join_groups(t, lanes))
        groups.append(_transposed(quarters))
    return [_join_groups(t, [group[i] for group in groups]) for i in range(4)]


def _transposed(quarters: list[Value]) -> list[Value]:
    """Transpose the 4×4 dwords in each 128 bits of four vectors: single dwords first, then pairs."""
    starts = range(0, GROUP, 4)

    def mixed(a: Value, b: Value, picks: tuple[int, ...]) -> Value:
        return a.shuffle([start + pick % 4 + GROUP * (pick // 4) for start in starts for pick in picks], b)

    result: list[Value] = []
    for picks in ((0, 4, 1, 5), (2, 6, 3, 7)):
        first, second = (mixed(quarters[n], quarters[n + 1], picks) for n in (0, 2))
        result += [mixed(first, second, (0, 1, 4, 5)), mixed(first, second, (2, 3, 6, 7))]
    return result


def _advance(t: Translator, pointers: Value, count: int) -> Value:
    return t.builder.emit(pointers.type, f"getelementptr i8, {pointers!r}, i64 {count}")


def scatter(t: Translator, pointers: Value, data: list[Value], mask: Value) -> None:
    """Store dwords of the lanes in the mask to host pointers."""
    done = 0
    while done < len(data):
        wide = len(data) - done >= 2
        element = "i64" if wide else "i32"
        value = data[done]
        if wide:
            value = value.join(data[done + 1])
        where = pointers if not done else _advance(t, pointers, 4 * done)
        name = f"llvm.masked.scatter.v{t.lanes}{element}.v{t.lanes}p0"
        t.builder.call("void", name, value, where, t.scalar(1), mask)
        done += 2 if wide else 1


class Merge:
    """Several ways to the same values."""

    def __init__(self, t: Translator, stem: str) -> None:
        self.t = t
        self.stem = stem
        self.join = t.builder.label(stem)
        self.ways: list[tuple[list[Value], str]] = []

    def way(self, make: Callable[[], list[Value]]) -> None:
        """Fill the current block with one way and end it."""
        held = self.t.registers.snapshot()
        values = make()
        self.t.registers.restore(held)
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


def choose(t: Translator, condition: Value, stem: str, *, likely: bool | None = None) -> str:
    """Branch on a condition; go on where it holds, return the label for where it does not."""
    return choose_all(t, [lambda: condition], stem, likely=likely)


def choose_all(
    t: Translator, conditions: list[Callable[[], Value]], stem: str, *, likely: bool | None = None
) -> str:
    """Branch on conditions, made one after the other: the first that does not hold ends the search."""
    no = t.builder.label(stem + ".else")
    for condition in conditions:
        yes = t.builder.label(stem)
        t.builder.branch(condition(), yes, no, likely=likely)
        t.builder.begin(yes)
    return no


def _step(addresses: Addresses) -> Value:
    """How far the second lane's address is from the first one's, in the low half."""
    return addresses.low.lane(1) - addresses.low.lane(0)


def may_be_rows(addresses: Addresses, size: int) -> Callable[[], Value]:
    """Tell from two lanes whether it pays to look at all of them for :func:`are_rows`."""
    return lambda: _step(addresses).compare("eq", size)


def may_be_uniform(addresses: Addresses) -> Callable[[], Value]:
    """Tell from two lanes whether it pays to look at all of them for :func:`are_uniform`."""
    return lambda: _step(addresses).compare("eq", 0)


def splat_load(t: Translator, pointers: list[Value], size: int) -> list[Value]:
    """Load one item for each group and copy it to the group's lanes."""
    result: list[Value] = []
    for place in range(0, size, 4):
        items = [
            t.builder.load("i32", t.builder.offset(pointer, place), align=1, volatile=True)
            for pointer in pointers
        ]
        result.append(_join_groups(t, [item.splat(GROUP) for item in items]))
    return result
