"""``s_clause``: memory instructions of a kind that follow each other are issued in one go.

No other wave of the SIMD comes in between, so that what lies together is fetched together. A clause has 2 to
63 instructions of one kind, and nothing else in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..builder.statements import Item, Statement
from .effects import Effects, statement_effects
from .insertions import clause
from .items import checked_items, groups_of, insert, without

__all__ = ["clauses", "strip_clauses"]

_MOST: Final = 63
#: Issue classes whose instructions can be in a clause; LDS gains nothing by one.
_KINDS: Final = frozenset({"vmem", "flat", "scratch", "smem"})


def _kind(found: Effects) -> tuple[str, str] | None:
    """What the instructions of a clause have in common, or None for those that are in none."""
    if found.issue not in _KINDS or "cache" in found.flags:
        return None
    issue = "vmem" if found.issue == "scratch" else found.issue
    if "sample" in found.flags:
        return issue, "sample"
    if "bvh" in found.flags:
        return issue, "bvh"
    access = "atomic" if "atomic" in found.flags else "store" if found.memory_writes else "load"
    return issue, access


def strip_clauses(items: Sequence[Item]) -> list[Item]:
    """Take all ``s_clause`` out."""
    return without(
        items,
        lambda item: statement_effects(item).issue == "hint" and "clause" in statement_effects(item).flags,
    )


def clauses(items: Sequence[Item], *, strip: bool = False) -> list[Item]:
    """Put memory instructions of a kind that follow each other into clauses.

    Parameters
    ----------
    items : sequence of Item
        A builder's body; run this behind the passes that put waits in.
    strip : bool
        Whether all ``s_clause`` are taken out first. Clauses that are kept are not joined with what follows.

    Returns
    -------
    list of Item
        A new list.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s
    >>> k = Builder()
    >>> _ = k.s_load_b64(s[4:5], s[0:1], 0), k.s_load_b32(s[6], s[0:1], 8)
    >>> str(clauses(k.body)[0].instruction)
    's_clause 0x1'
    """
    items = checked_items(items)
    kept: Sequence[Item] = strip_clauses(items) if strip else items
    inside = {index for start, end in groups_of(kept).items() for index in range(start, end)}
    additions: dict[int, list[Item]] = {}
    start, kind = 0, None
    for index in range(len(kept) + 1):
        item = kept[index] if index < len(kept) else None
        own = None
        if isinstance(item, Statement) and index not in inside:
            own = _kind(statement_effects(item))
        if own == kind and own is not None and index - start < _MOST:
            continue
        if kind is not None and index - start > 1:
            first = kept[start]
            assert isinstance(first, Statement)
            why = f"{index - start} {kind[1]}s in one go"
            additions[start] = [clause(index - start, first.wave_size, why)]
        start, kind = index, own
    return insert(kept, additions)
