"""All passes that code needs to be right and told of its waits, in their order."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..builder.statements import Item
from .clauses import clauses, strip_clauses
from .delays import delays, strip_delays
from .hazards import hazards, strip_hazards
from .waits import waits

__all__ = ["schedule"]


def schedule(
    items: Sequence[Item],
    *,
    strip: bool = False,
    kernels: Collection[str] = (),
    loads_over_barriers: bool = False,
    memory_ordered: bool = True,
) -> list[Item]:
    """Put waits, cures of hazards, clauses and delays into a list of items.

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

    Returns
    -------
    list of Item
        A new list; the order of what was there is the same.

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
    made: Sequence[Item] = strip_delays(items)
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
