"""How long the card takes for all workgroups of a dispatch: as long as its busiest part."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..occupancy import occupancy_of
from .banks import Rule
from .constants import CONSTANTS
from .estimate import estimate
from .figures import simds_of_unit, waves_together
from .paths import Code, instructions_of
from .timing import Memory

__all__ = ["card_cycles", "grid_cycles", "units_of_card"]


def units_of_card(*, cu_mode: bool = False) -> int:
    """Workgroup processors of the card, or in CU mode compute units, which take workgroups in turns.

    Examples
    --------
    >>> units_of_card(), units_of_card(cu_mode=True)
    (48, 96)
    """
    return int(CONSTANTS["simds"].value) // simds_of_unit(cu_mode=cu_mode)


def card_cycles(
    groups: int, resident: int, cycles: Callable[[int], float], *, cu_mode: bool = False
) -> float:
    """Cycles until the last workgroup has ended.

    Workgroups are dealt out evenly. The unit that gets most of them works on as many as fit at a time, and
    on what is left over together.

    Parameters
    ----------
    groups : int
        Workgroups of the dispatch; 0 take no time.
    resident : int
        Workgroups that a workgroup processor (in CU mode a compute unit) holds at a time.
    cycles : callable
        Cycles that so many workgroups take beside one another on one of them.
    cu_mode : bool
        Whether workgroups stay on one compute unit.

    Examples
    --------
    200 workgroups are at most 5 on each of 48 processors; of these, 4 at a time:

    >>> card_cycles(200, 4, lambda together: 1000 + 100 * together)
    2500
    """
    most = -(-groups // units_of_card(cu_mode=cu_mode))
    full, rest = divmod(most, resident)
    return (full * cycles(resident) if full else 0) + (cycles(rest) if rest else 0)


def grid_cycles(
    code: Code,
    groups: int,
    *,
    vgprs: int,
    lds: int = 0,
    workgroup: int = 256,
    cu_mode: bool = False,
    trips: Mapping[int, int] | None = None,
    rule: Rule = "sources",
    memory: Memory = "infinity",
) -> float:
    r"""Cycles of a whole dispatch, all workgroups executing the same.

    Parameters
    ----------
    code : Builder, sequence of Item or sequence of Instruction
        The kernel.
    groups : int
        Workgroups.
    vgprs, lds, workgroup, cu_mode
        Vector registers that it declares, bytes of LDS and work-items of a workgroup, and whether that stays
        on one compute unit.
    trips, rule, memory
        Those of :func:`.estimate.estimate`.

    Raises
    ------
    ValueError
        As :func:`.estimate.estimate`, and if not even one workgroup fits.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> code = disassemble(assemble("v_add_f32 v0, v0, v1\ns_endpgm"))
    >>> grid_cycles(code, 48 * 8, vgprs=8) <= grid_cycles(code, 48 * 80, vgprs=8)
    True
    """
    instructions = instructions_of(code)
    wave_size = instructions[0].wave_size
    fit = occupancy_of(vgprs, wave_size, lds, workgroup, cu_mode=cu_mode)
    if not fit.groups:
        raise ValueError(f"no workgroup fits: {vgprs} VGPRs, {lds} bytes of LDS, {workgroup} work-items")
    simds = simds_of_unit(cu_mode=cu_mode)
    group_waves = -(-workgroup // wave_size)
    together = waves_together(workgroup, wave_size, cu_mode=cu_mode)

    def cycles(count: int) -> float:
        waves = -(-count * group_waves // simds)
        found = estimate(instructions, waves=waves, rule=rule, memory=memory, trips=trips, together=together)
        return found.cycles

    return card_cycles(groups, fit.groups, cycles, cu_mode=cu_mode)
