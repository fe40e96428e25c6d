"""How many waves and workgroups of a kernel fit beside one another, and which limit stops more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from .targets import TARGETS, Target, occupancy

__all__ = ["Occupancy", "best_workgroup", "occupancy_of", "vgprs_for_more"]

_NO_LDS: Final = 0


@dataclass(frozen=True, slots=True)
class Occupancy:
    """What a workgroup processor (WGP), or in CU mode a compute unit, holds of a kernel at a time.

    Attributes
    ----------
    waves : int
        Waves per SIMD; 0 if not even one workgroup fits.
    most : int
        Waves that a SIMD can hold at all.
    groups : int
        Workgroups per WGP, in CU mode per CU.
    unit : str
        ``"WGP"`` or ``"CU"``.
    by_vgprs, by_lds, by_groups : int
        Waves per SIMD that each limit alone would let in: registers, LDS, and the workgroups (barriers) that
        a unit has.
    limited_by : tuple of str
        What has to be less for more waves: ``"VGPRs"``, ``"LDS"``, ``"workgroups"``; empty at the most.
    """

    waves: int
    most: int
    groups: int
    unit: str
    by_vgprs: int
    by_lds: int
    by_groups: int
    limited_by: tuple[str, ...]

    def __str__(self) -> str:
        """Text for people."""
        limits = f", limited by {' and '.join(self.limited_by)}" if self.limited_by else ""
        return f"{self.waves} of {self.most} waves per SIMD, {self.groups} workgroups per {self.unit}{limits}"


def occupancy_of(
    vgprs: int,
    wave_size: int,
    lds: int,
    workgroup: int,
    target: str | Target = "gfx1100",
    *,
    cu_mode: bool = False,
) -> Occupancy:
    """Count by each limit alone and by all together.

    Parameters
    ----------
    vgprs, wave_size, lds, workgroup, target, cu_mode
        Those of :func:`~.targets.occupancy`.

    Examples
    --------
    >>> print(occupancy_of(96, 32, 16384, 64))
    4 of 16 waves per SIMD, 8 workgroups per WGP, limited by LDS
    """
    card = TARGETS[target] if isinstance(target, str) else target
    by_vgprs = occupancy(vgprs, wave_size, _NO_LDS, wave_size, card, cu_mode=cu_mode)
    by_lds = occupancy(1, wave_size, lds, workgroup, card, cu_mode=cu_mode)
    by_groups = occupancy(1, wave_size, _NO_LDS, workgroup, card, cu_mode=cu_mode)
    waves = occupancy(vgprs, wave_size, lds, workgroup, card, cu_mode=cu_mode)
    limits = {"VGPRs": by_vgprs, "workgroups": by_groups, "LDS": by_lds}
    # LDS is blamed only for what it takes beyond the number of workgroups
    if by_lds == by_groups:
        del limits["LDS"]
    names = [name for name, limit in limits.items() if limit == waves] if waves < card.waves_per_simd else []
    share = 2 if cu_mode else 1
    simds = card.simds // share
    group_waves = -(-max(workgroup, 1) // wave_size)
    groups = 0
    if waves:
        groups = min(by_vgprs, card.waves_per_simd) * simds // group_waves
        if lds:
            taken = -(-lds // card.lds_granule) * card.lds_granule
            groups = min(groups, card.lds_bytes // share // taken)
        if group_waves > 1:
            groups = min(groups, card.workgroups_per_wgp // share)
        if not groups:
            # the waves of one workgroup need more registers than the SIMDs have
            waves, names = 0, ["VGPRs"]
    return Occupancy(
        waves=waves,
        most=card.waves_per_simd,
        groups=groups,
        unit="CU" if cu_mode else "WGP",
        by_vgprs=by_vgprs,
        by_lds=by_lds,
        by_groups=by_groups,
        limited_by=tuple(names),
    )


def vgprs_for_more(
    vgprs: int, wave_size: int, target: str | Target = "gfx1100", *, cu_mode: bool = False
) -> int | None:
    """Find the largest number of VGPRs with which another wave would fit; None where there is none."""
    most = occupancy(vgprs, wave_size, _NO_LDS, wave_size, target, cu_mode=cu_mode)
    for fewer in range(vgprs - 1, 0, -1):
        if occupancy(fewer, wave_size, _NO_LDS, wave_size, target, cu_mode=cu_mode) > most:
            return fewer
    return None


def best_workgroup(
    vgprs: int,
    wave_size: int,
    lds: Callable[[int], int],
    most: int,
    target: str | Target = "gfx1100",
    *,
    cu_mode: bool = False,
) -> tuple[int, Occupancy] | None:
    """Find the workgroup with which most work-items are resident; of equals the largest.

    Parameters
    ----------
    vgprs, wave_size, target, cu_mode
        Those of :func:`~.targets.occupancy`.
    lds : callable
        Bytes of LDS of a workgroup of so many work-items.
    most : int
        Work-items that a workgroup may have.

    Returns
    -------
    tuple of int and Occupancy, or None
        The work-items, a multiple of the wave, and what fits then; None if no workgroup fits.
    """
    best: tuple[int, int, Occupancy] | None = None
    for size in range(wave_size, most + 1, wave_size):
        found = occupancy_of(vgprs, wave_size, lds(size), size, target, cu_mode=cu_mode)
        resident = found.groups * size
        if resident and (best is None or resident >= best[0]):
            best = resident, size, found
    return None if best is None else (best[1], best[2])
