"""Scheduled code with the reasons of its lines beside them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from ..builder.statements import Item, Place, RawBytes, Statement
from .clauses import strip_clauses
from .delays import strip_delays
from .dual_issue import pair_up
from .hazards import strip_hazards
from .items import checked_items
from .lines import lines_of
from .pending import Pending, facts_of
from .waits import strip_waits, what_is_pending

__all__ = ["explain", "item_text"]

_COLUMN: Final = 56


def _outstanding(pending: Pending) -> set[int]:
    """Items whose results are on their way."""
    found = {cause for waiting in pending.waiting for unit, (_, cause) in waiting.items() if unit >= 0}
    return found | set(pending.scalar.values())


def _covered(
    items: Sequence[Item], kernels: Collection[str]
) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    """Which waits end which loads: waits by load, and loads by wait."""
    by_load: dict[int, set[int]] = {}
    by_wait: dict[int, set[int]] = {}
    for index, pending, follow in what_is_pending(items, kernels):
        item = items[index]
        if not isinstance(item, Statement) or not facts_of(item).limits:
            follow()
            continue
        before = _outstanding(pending)
        follow()
        for load in before - _outstanding(pending):
            by_load.setdefault(load, set()).add(index)
            by_wait.setdefault(index, set()).add(load)
    return by_load, by_wait


def _lines(numbers: Collection[int]) -> str:
    return ", ".join(str(number) for number in sorted(numbers))


def _alone(items: Sequence[Item]) -> dict[int, str]:
    """Say of instructions that could be half of a pair why they stand alone, by their index.

    Pairs are formed before waits are put in, so that these are left out for the reasons. Where there is none
    but the waits and what else holds still in the code as it is now, it is that.
    """
    index = {id(item): number for number, item in enumerate(items)}
    transient = strip_clauses(strip_delays(items))
    # registers that were exchanged would be no longer those of the lines
    found = pair_up(strip_waits(strip_hazards(transient))[0], rename=False)
    said: dict[int, str] = {}
    for place, each in found.unpaired.items():
        if each.other is not None:
            other = index[id(each.other)]
            said[index[id(found.items[place])]] = f"not paired with {other}: {each.reason}"
    between = sorted(index[id(line.item)] for line in lines_of(transient) if line.fixed)
    for pair in found.joined:
        first, second = sorted(index[id(half)] for half in pair)
        fixed = next((number for number in between if first < number < second), None)
        for own, other in ((first, second), (second, first)):
            said[own] = (
                f"could be paired with {other}"
                if fixed is None
                else f"not paired with {other}: {item_text(items[fixed])} at {fixed} stands between"
            )
    return said


def explain(items: Sequence[Item], *, kernels: Collection[str] = (), pairs: bool = True) -> str:
    """Write items, one a line with its number, and beside each why it stands there.

    Parameters
    ----------
    items : sequence of Item
        What :func:`barewave.isa.schedule.schedule` has made, or any other body.
    kernels : collection of str
        Labels at which kernels begin, beside the first item.
    pairs : bool
        Whether reasons are given why vector instructions stand alone that could be half of a dual-issue pair.

    Returns
    -------
    str
        Waits with the loads that they end and what asked for them; loads with the waits that end them; cures
        of hazards with the hazard; delays with the registers; vector instructions of wave32 that stand alone
        with the nearest line that might be their other half, and what is against it (nothing, if no such line
        is near); and the item's own comment.

    Raises
    ------
    ScheduleError
        If the items have a branch that goes to no label.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s, v
    >>> from barewave.isa.schedule import schedule
    >>> k = Builder()
    >>> _ = k.global_load_b32(v[2], v[1], s[4:5]), k.v_add_f32(v[3], v[2], 1.0)
    >>> for line in explain(schedule(k.body)).splitlines():
    ...     print(" ".join(line.split()))
    0 global_load_b32 v2, v1, s[4:5] // waited for at 1
    1 s_waitcnt vmcnt(0) // vmcnt(0) for v2 of global_load_b32 v2, v1, s[4:5]; ends 0
    2 v_add_f32_e64 v3, v2, 1.0
    """
    items = checked_items(items)
    if not items:
        return ""
    by_load, by_wait = _covered(items, kernels)
    alone = _alone(items) if pairs else {}
    lines: list[str] = []
    for index, item in enumerate(items):
        said = [item.comment] if item.comment else []
        if index in by_load:
            said.append(f"waited for at {_lines(by_load[index])}")
        elif (
            isinstance(item, Statement)
            and facts_of(item).marks
            and any(u >= 0 for _, u in facts_of(item).marks)
        ):
            said.append("not waited for")
        if index in by_wait:
            said.append(f"ends {_lines(by_wait[index])}")
        if index in alone:
            said.append(alone[index])
        text = item_text(item)
        lines.append(f"{index:5}  {text:<{_COLUMN}}  // {'; '.join(said)}" if said else f"{index:5}  {text}")
    return "\n".join(lines) + "\n"


def item_text(item: Item) -> str:
    """Write an item without its comment; a branch goes to its label's name.

    Examples
    --------
    >>> from barewave.isa.builder import Builder
    >>> k = Builder()
    >>> item_text(k.s_branch(k.label("on")))
    's_branch on'
    """
    if isinstance(item, Statement):
        text = str(item.instruction)
        return text if item.target is None else f"{text.rpartition(' ')[0]} {item.target.name}"
    if isinstance(item, Place):
        return f"{item.label.name}:"
    if isinstance(item, RawBytes):
        return f".byte … ({len(item.data)} bytes)"
    return f".p2align {item.boundary.bit_length() - 1}"
