"""Gives registers without numbers their numbers.

Liveness over the control flow (:mod:`barewave.isa.liveness`) says which values are alive together, divergent
code and partly written registers included; those get different registers. Nothing is spilled: where registers
do not suffice, the error says how many there are too many, where, and what is alive there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ..accesses import VGPR, VIRTUAL_VECTORS, register_name, units_of
from ..builder.emitters import BuilderError
from ..builder.registers import register
from ..builder.statements import Item, Statement
from ..targets import occupancy

if TYPE_CHECKING:
    from .virtual_registers import Wish

__all__ = ["Allocation", "AllocationError", "allocate", "room_for_waves", "vgprs_for_waves"]

_MOST: Final = {"v": 256, "s": 106}
_KINDS: Final = {"v": "vector", "s": "scalar"}
_FIRST: Final = {"v": VGPR, "s": 0}
#: How often a group that found no place is moved to the front, before it is given up.
_ATTEMPTS: Final = 12
_VGPRS: Final = (1 << 256) - 1 << VGPR | -1 << VIRTUAL_VECTORS
_SGPRS: Final = (1 << 106) - 1 | (1 << VIRTUAL_VECTORS) - (1 << 1024)
_SHOWN: Final = 8


class AllocationError(BuilderError):
    """There are too few registers.

    Attributes
    ----------
    excess : int
        How many there are too few of: 0 where they suffice in number, but not in groups that follow each
        other.
    limit : int
        How many there are.
    alive : tuple of str
        What holds values where most are needed.
    """

    excess: int = 0
    limit: int = 0
    alive: tuple[str, ...] = ()


@dataclass(frozen=True)
class Allocation:
    """What came of an allocation.

    Attributes
    ----------
    items : list of Item
        The body, encoded.
    vgprs, sgprs : int
        One more than the highest number in use.
    places : dict of str to str
        Where each virtual register is: ``{"acc": "v[0:7]"}``.
    refused : tuple of str
        Those whose wish for a bank or a parity was not granted.
    pressure : int
        Vector registers that are alive at a time, at most.
    """

    items: list[Item]
    vgprs: int
    sgprs: int
    places: dict[str, str] = field(default_factory=dict[str, str])
    refused: tuple[str, ...] = ()
    pressure: int = 0


def vgprs_for_waves(waves: int, wave_size: int = 32, target: str = "gfx1100") -> int:
    """Most VGPRs with which a SIMD holds so many waves.

    Raises
    ------
    ValueError
        If no kernel reaches that.

    Examples
    --------
    >>> [vgprs_for_waves(waves) for waves in (16, 12, 8, 5)]
    [96, 120, 192, 256]
    """
    for count in range(_MOST["v"], 0, -1):
        if occupancy(count, wave_size, 0, wave_size, target) >= waves:
            return count
    raise ValueError(f"a SIMD of {target} holds no {waves} waves: 1 to 16")


class _Group:
    """Allocations that share their place."""

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.members = [wish]
        self.forbidden: list[int] = [0] * wish.count
        self.start = 1 << 30

    @property
    def units(self) -> Iterable[tuple[int, int]]:
        """Units with their place in the group."""
        return ((member.unit + i, i) for member in self.members for i in range(member.count))

    def free(self, limit: int) -> int:
        """Numbers at which it could begin, one bit each."""
        count, alignment = self.wish.count, self.wish.alignment
        if count > limit:
            return 0
        room = (1 << limit - count + 1) - 1
        for i, mask in enumerate(self.forbidden):
            room &= ~(mask >> i)
        if alignment > 1:
            room &= sum(1 << place for place in range(0, limit, alignment))
        if self.wish.place is not None:
            room &= 1 << self.wish.place
        return room

    @property
    def wanted(self) -> int | None:
        """Numbers that its wishes leave, one bit each; None without wishes."""
        bank, parity = self.wish.bank, self.wish.parity
        if bank is None and parity is None:
            return None
        return sum(
            1 << place
            for place in range(_MOST["v"])
            if (bank is None or place % 4 == bank) and (parity is None or place % 2 == parity)
        )


class _File:
    """The allocation of one kind of register."""

    def __init__(self, file: str, wishes: Sequence[Wish], conflicts: dict[int, int]) -> None:
        self.file = file
        self.conflicts = conflicts
        groups: dict[int, _Group] = {}
        for wish in wishes:
            if wish.file != file:
                continue
            root = wish.root
            if root is wish:
                groups.setdefault(root.unit, _Group(root))
            else:
                group = groups.setdefault(root.unit, _Group(root))
                group.members.append(wish)
        self.groups = list(groups.values())
        self.group_of = {unit: (group, i) for group in self.groups for unit, i in group.units}
        self._check_shared()
        self._fixed = self._numbered()

    def _check_shared(self) -> None:
        for group in self.groups:
            units = list(group.units)
            for unit, i in units:
                for other, j in units:
                    if i == j and unit != other and self.conflicts.get(unit, 0) >> other & 1:
                        message = (
                            f"{group.members[-1]} cannot share the place of {group.wish}: both are alive"
                        )
                        raise BuilderError(1, 1, message, "another place", filename="<python>")

    def _numbered(self) -> list[tuple[_Group, int, int]]:
        """What registers with numbers take from each group."""
        first, most = _FIRST[self.file], _MOST[self.file]
        window = (1 << most) - 1
        found: list[tuple[_Group, int, int]] = []
        for unit, (group, i) in self.group_of.items():
            mask = self.conflicts.get(unit, 0) >> first & window
            found.append((group, i, mask))
        return found

    def attempt(self, order: Sequence[_Group], limit: int, wishes: bool) -> dict[int, int] | _Group:
        """Place the groups one after the other; returns the first one without a place if there is one."""
        for group in self.groups:
            group.forbidden = [0] * group.wish.count
        for group, i, mask in self._fixed:
            group.forbidden[i] |= mask
        places: dict[int, int] = {}
        for group in order:
            room = group.free(limit)
            if not room:
                return group
            wanted = group.wanted if wishes else None
            if wanted is not None and room & wanted:
                room &= wanted
            place = (room & -room).bit_length() - 1
            places[group.wish.unit] = place
            for unit, i in group.units:
                taken = 1 << place + i
                for other in units_of(self.conflicts.get(unit, 0) >> 1024):
                    found = self.group_of.get(other + 1024)
                    if found is not None and found[0] is not group:
                        found[0].forbidden[found[1]] |= taken
        return places

    def place(self, limit: int, wishes: bool) -> dict[int, int] | _Group:
        """Place all groups within a limit, or return one that does not fit."""
        pinned = [group for group in self.groups if group.wish.place is not None]
        rest = [group for group in self.groups if group.wish.place is None]
        failed: _Group | None = None
        keys: tuple[Callable[[_Group], tuple[int, int]], ...] = (
            lambda group: (-group.wish.alignment, group.start),
            lambda group: (-group.wish.count, group.start),
        )
        for key in keys:
            order = [*pinned, *sorted(rest, key=key)]
            for _ in range(_ATTEMPTS):
                found = self.attempt(order, limit, wishes)
                if isinstance(found, dict):
                    return found
                failed = failed or found
                if found.wish.place is not None or order[len(pinned)] is found:
                    break
                order.remove(found)
                order.insert(len(pinned), found)
        assert failed is not None
        return failed

    def high(self, places: dict[int, int]) -> int:
        """One more than the highest number that a group has."""
        return max((places[g.wish.unit] + g.wish.count for g in self.groups), default=0)


def _names(mask: int, wishes: Sequence[Wish]) -> tuple[str, ...]:
    """What holds values, the largest first."""
    counts: dict[str, int] = {}
    for unit in units_of(mask):
        wish = next((w for w in wishes if w.unit <= unit < w.unit + w.count), None)
        name = register_name(unit) if wish is None else wish.name
        counts[name] = counts.get(name, 0) + 1
    found = sorted(counts.items(), key=lambda each: -each[1])
    return tuple(name if count == 1 else f"{name} ({count})" for name, count in found)


def _too_few(
    file: str, limit: int, reason: str, peak: tuple[int, int], items: Sequence[Item],
    wishes: Sequence[Wish], group: _Group,
) -> AllocationError:  # fmt: skip
    position, mask = peak
    item = items[position]
    pressure = mask.bit_count()
    alive = _names(mask, wishes)
    shown = ", ".join(alive[:_SHOWN]) + (f" and {len(alive) - _SHOWN} more" if len(alive) > _SHOWN else "")
    kind = _KINDS[file]
    excess = max(0, pressure - limit)
    if excess:
        message = (
            f"{excess} {kind} registers too many: {pressure} values are alive at once, there are "
            f"{limit}{reason}; most are alive at {item!r}: {shown}"
        )
    else:
        message = (
            f"no place for {group.wish}: {kind} registers suffice in number ({pressure} of {limit}{reason} "
            f"are alive at once, at {item!r}), but {group.wish.count} that follow each other are not free; "
            f"alive: {shown}"
        )
    file_name, line = (item.source if isinstance(item, Statement) else None) or ("<python>", 1)
    hint = "smaller tiles, values computed again, or fewer waves"
    error = AllocationError(line, 1, message, hint, filename=file_name)
    error.excess, error.limit, error.alive = excess, limit, alive
    return error


def allocate(
    items: Sequence[Item],
    wishes: Sequence[Wish],
    *,
    wave_size: int = 32,
    max_vgprs: int | None = None,
    waves: int | None = None,
    max_sgprs: int | None = None,
) -> Allocation:
    """Give virtual registers their numbers.

    Parameters
    ----------
    items : sequence of Item
        A body; it stays as it is.
    wishes : sequence of Wish
        The virtual registers that it may name.
    wave_size : int
        32 or 64, for ``waves``.
    max_vgprs, max_sgprs : int, optional
        Numbers lie below; 256 and 106 by default.
    waves : int, optional
        Waves that a SIMD is to hold: limits ``max_vgprs`` further.

    Raises
    ------
    AllocationError
        If there are too few registers.
    BuilderError
        If registers that are to share a place are alive together.
    """
    from .interference import interference
    from .layout import layout
    from .virtual import VirtualStatement

    limits = {
        "v": _limit("max_vgprs", max_vgprs, _MOST["v"]),
        "s": _limit("max_sgprs", max_sgprs, _MOST["s"]),
    }
    reasons = {"v": "", "s": ""}
    if waves is not None and vgprs_for_waves(waves, wave_size) < limits["v"]:
        limits["v"] = vgprs_for_waves(waves, wave_size)
        reasons["v"] = f" for {waves} waves per SIMD"
    code = layout(items)
    found = interference(code)
    first_seen: dict[int, int] = {}
    for position, mask in found.alive:
        for unit in units_of(mask >> 1024):
            first_seen.setdefault(unit + 1024, position)
    places: dict[int, int] = {}
    pressure = 0
    for file, window in (("v", _VGPRS), ("s", _SGPRS)):
        state = _File(file, wishes, found.conflicts)
        for group in state.groups:
            group.start = min((first_seen.get(unit, 1 << 30) for unit, _ in group.units), default=0)
        peak = max(
            ((p, mask & window) for p, mask in found.alive), key=lambda e: e[1].bit_count(), default=(0, 0)
        )
        if file == "v":
            pressure = peak[1].bit_count()
        if not state.groups:
            continue
        made = state.place(limits[file], wishes=False)
        if isinstance(made, _Group):
            raise _too_few(file, limits[file], reasons[file], peak, items, wishes, made)
        if any(group.wanted is not None for group in state.groups):
            wider = state.place(min(limits[file], room_for_waves(state.high(made), wave_size)), wishes=True)
            made = wider if isinstance(wider, dict) else made
        places |= {wish.unit: made[wish.root.unit] for wish in wishes if wish.file == file}
    body = [item.placed(places) if isinstance(item, VirtualStatement) else item for item in items]
    refused = tuple(wish.name for wish in wishes if not _granted(wish, places[wish.unit]))
    named = {wish.name: register(wish.file, places[wish.unit], wish.count).text for wish in wishes}
    vgprs, sgprs = _used(body)
    return Allocation(body, vgprs, sgprs, named, refused, pressure)


def _limit(name: str, given: int | None, most: int) -> int:
    if given is None:
        return most
    if not 1 <= given <= most:
        raise ValueError(f"{name} is 1 to {most}, not {given}")
    return given


def room_for_waves(used: int, wave_size: int = 32) -> int:
    """Registers that a kernel may have without holding fewer waves than with those that it uses.

    Examples
    --------
    >>> room_for_waves(100), room_for_waves(20)
    (120, 96)
    """
    return max(used, vgprs_for_waves(occupancy(used, wave_size, 0, wave_size), wave_size))


def _granted(wish: Wish, place: int) -> bool:
    return (wish.bank is None or place % 4 == wish.bank) and (wish.parity is None or place % 2 == wish.parity)


def _used(items: Sequence[Item]) -> tuple[int, int]:
    from ..resources import registers_used

    used = registers_used([item.instruction for item in items if isinstance(item, Statement)])
    return used.vgprs, used.sgprs
