"""All passes in their order: those that move instructions if asked for, then what makes code right."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..builder.statements import Item
from .clauses import clauses, strip_clauses
from .delays import delays, strip_delays
from .dual_issue import dual_issue
from .hazards import hazards, strip_hazards
from .items import checked_items
from .order import order as ordered
from .pipelining import pipeline as run_ahead
from .waits import strip_waits, waits

__all__ = ["rearrange", "schedule"]


def _without_register_waits(items: Sequence[Item]) -> list[Item]:
    """Leave of the waits for counters only those for stores, which order memory for other waves."""
    kept: list[Item] = []
    for item in items:
        others, releases = strip_waits([item])
        if others or releases:
            kept.append(item)
    return kept


def rearrange(
    items: Sequence[Item],
    *,
    strip: bool = False,
    order: bool = False,
    pairs: bool = False,
    pipeline: bool = False,
) -> list[Item]:
    """Move instructions, before waits and all that depends on their places is put in.

    Parameters
    ----------
    items, strip, order, pairs, pipeline
        As for :func:`schedule`.

    Returns
    -------
    list of Item
        A new list; without ``order``, ``pairs`` and ``pipeline`` the items as they were.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> k = Builder()
    >>> _ = k.v_mul_f32(v[0], v[1], v[2])
    >>> _ = k.v_add_f32(v[3], v[4], v[5])
    >>> rearrange(k.body, pairs=True)
    [<v_dual_mul_f32 v0, v1, v2 :: v_dual_add_f32 v3, v4, v5>]
    """
    made = list(items)
    if not (order or pairs or pipeline):
        return made
    made = strip_delays(made)
    if strip:
        # what is put in again later must not keep apart what belongs together
        made = _without_register_waits(strip_clauses(strip_hazards(made)))
    if pipeline:
        made = run_ahead(made)
    if order:
        made = ordered(made)
    return dual_issue(made) if pairs else made


def schedule(
    items: Sequence[Item],
    *,
    strip: bool = False,
    kernels: Collection[str] = (),
    loads_over_barriers: bool = False,
    memory_ordered: bool = True,
    order: bool = False,
    pairs: bool = False,
    pipeline: bool = False,
) -> list[Item]:
    """Put waits, cures of hazards, clauses and delays into a list of items, which may be moved before.

    Parameters
    ----------
    items : sequence of Item
        A builder's body, without any of these, or with some.
    strip : bool
        Whether those that are there are taken out first and derived anew. Delays always are.
    kernels : collection of str
        Labels at which kernels begin, beside the first item.
    loads_over_barriers, memory_ordered : bool
        As for :func:`barewave.isa.schedule.waits`.
    order : bool
        Whether instructions change places within basic blocks (:func:`barewave.isa.schedule.order`).
    pairs : bool
        Whether dual-issue pairs are formed (:func:`barewave.isa.schedule.dual_issue`).
    pipeline : bool
        Whether loads of loops run a round ahead (:func:`barewave.isa.schedule.pipeline`), before the other
        two. Only registers that the code uses anyway are taken for this and for pairs. Nothing is moved over
        waits and clauses that are there; with ``strip``, over waits for stores.

    Returns
    -------
    list of Item
        A new list; without the last three the order of what was there is the same.

    Raises
    ------
    ScheduleError
        If the code cannot be changed for sure, or has a hazard that nothing cures.

    Examples
    --------
    >>> from barewave.isa.builder import Kernel, pointer, s, v
    >>> with Kernel("double", arguments=[pointer("x")]) as k:
    ...     _ = k.load_argument(s[2:3], "x")
    ...     _ = k.v_lshlrev_b32(v[0], 2, v[0])
    ...     _ = k.global_load_b32(v[1], v[0], s[2:3])
    ...     _ = k.v_add_f32(v[1], v[1], v[1])
    ...     _ = k.global_store_b32(v[0], v[1], s[2:3])
    ...     _ = k.s_endpgm()
    >>> k.body = schedule(k.body)
    >>> [str(item.instruction) for item in k.statements if item.comment]
    ['s_waitcnt lgkmcnt(0)', 's_waitcnt vmcnt(0)']
    """
    items = checked_items(items)
    moved = rearrange(items, strip=strip, order=order, pairs=pairs, pipeline=pipeline)
    made: Sequence[Item] = strip_delays(moved)
    if strip:
        made = strip_clauses(strip_hazards(made))
    made = waits(
        made,
        strip=strip,
        kernels=kernels,
        loads_over_barriers=loads_over_barriers,
        memory_ordered=memory_ordered,
    )
    return delays(clauses(hazards(made)))
